"""What can stand after `name=`, or after a field and its operator: the values by their kind.

Imports late what few lines need: a Tab in the user's own shell is a new process each time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge
from zscli.completion.values import values_of
from zscli.language.cursor import Cursor
from zscli.spec.build import TAG_FIELDS, is_scalar
from zscli.spec.model import ApiSpec, FieldSpec, InventorySpec, ParamSpec

__all__ = ["assigned_values"]

MANY = "?="
OF_CONFIGS = frozenset({"category", "name", "names", "value"})
OF_METRICS = frozenset({"namespace", "metricName", "labelNames", "labels", "filterLabels"})


def assigned_values(api: ApiSpec, cursor: Cursor, known: Knowledge) -> Iterable[Candidate]:
    """Return the values of a parameter of *api*, or of a query's condition."""
    param = api.by_name.get(cursor.name)
    if api.is_query:
        if cursor.name in {"fields", "sortBy", "groupBy"}:
            many = "list" if cursor.name == "fields" else "string"
            return values_of(
                ParamSpec(cursor.name, many, choices=_sortable(api, known)), cursor, known
            )
        from zscli.completion.fields import find_field

        one = None if param is not None else find_field(api, cursor.name, known.catalog)
        if one is not None:
            return _compared(api, one, cursor, known)
    return () if param is None else _given(api, param, cursor, known)


def _given(api: ApiSpec, param: ParamSpec, cursor: Cursor, known: Knowledge) -> Iterable[Candidate]:
    """Return the values of a parameter; of one with ?= each is a target."""
    if cursor.operator == MANY and not api.is_query and param.type != "list":
        param = replace(param, type="list", element=param.type)
    is_list = param.type == "list"
    found = _configs(api, param.name, cursor, known, many=is_list)
    if found is None and param.name in OF_METRICS:
        found = _metrics(api, param, cursor, known)
    if found is not None:
        return found
    if known.live is not None:
        from zscli.completion.named import named_values
        from zscli.completion.targets import parameter_target

        target = parameter_target(api, param, known.catalog)
        if target is not None:
            return named_values(target, cursor, known, many=is_list)
    return values_of(param, cursor, known)


def _sortable(api: ApiSpec, known: Knowledge) -> tuple[str, ...]:
    """Name the fields that stand in the resource itself. Source: protocol, section 2.3."""
    from zscli.completion.fields import own_fields

    return tuple(
        one.name
        for one in own_fields(api, known.catalog)
        if is_scalar(one) and one.join is None and one.name not in TAG_FIELDS
    )


def _compared(
    api: ApiSpec, one: FieldSpec, cursor: Cursor, known: Knowledge
) -> Iterable[Candidate]:
    """Return the values that a condition may compare its field with."""
    from zscli.completion.fields import inventory_at, states_of

    is_list = cursor.operator.endswith("?=")
    steps, _, name = cursor.name.rpartition(".")
    inventory = inventory_at(api, steps, known.catalog)
    found = _of_inventory(inventory, name, cursor, known, many=is_list)
    if found is not None:
        return found
    if known.live is not None:
        from zscli.completion.named import named_values
        from zscli.completion.targets import condition_target

        target = condition_target(api, cursor.name, cursor.operator, known.catalog)
        if target is not None:
            return named_values(target, cursor, known, many=is_list)
    choices = known.catalog.enums.get(one.type, ())
    if not choices and one.type == "string":
        choices = states_of(inventory, name, known.catalog)
    many = "list" if is_list else one.type
    return values_of(ParamSpec(name, many, element=one.type, choices=choices), cursor, known)


def _of_inventory(
    inventory: InventorySpec | None, name: str, cursor: Cursor, known: Knowledge, *, many: bool
) -> Iterable[Candidate] | None:
    """Return the values of a field that holds a config's or a metric's name; None of others."""
    if inventory is None:
        return None
    if name in {"namespace", "metricName"} and "namespace" in inventory.by_name:
        return _chosen_metrics(name, cursor, known, many=many)
    return _configs(inventory, name, cursor, known, many=many)


def _configs(
    what: ApiSpec | InventorySpec, name: str, cursor: Cursor, known: Knowledge, *, many: bool
) -> Iterable[Candidate] | None:
    """Return the values of the part *name* of a global configuration; None of others."""
    if name not in OF_CONFIGS or (isinstance(what, InventorySpec) and name == "value"):
        return None
    from zscli.completion.configs import config_choices, holds_configs

    if not holds_configs(what):
        return None
    path = cursor.name.rpartition(".")[0]
    below = f"{path}." if path else ""
    category = cursor.value_of(f"{below}category") if name != "category" else ""
    one = cursor.value_of(f"{below}name")
    notes = config_choices(name, category, one, known.catalog)
    return values_of(ParamSpec(name, "list" if many else "string"), cursor, known, notes)


def _metrics(
    api: ApiSpec, param: ParamSpec, cursor: Cursor, known: Knowledge
) -> Iterable[Candidate] | None:
    """Return the values of a parameter that is said in words of the metrics; None of others."""
    from zscli.completion.metrics import LABELS, has_metrics

    if not has_metrics(param.name, api.resource):
        return None
    if param.name in LABELS:
        return _labels(cursor, known)
    return _chosen_metrics(param.name, cursor, known, many=param.type == "list")


def _chosen_metrics(
    name: str, cursor: Cursor, known: Knowledge, *, many: bool
) -> Iterable[Candidate]:
    from zscli.completion.metrics import metric_choices

    path = cursor.name.rpartition(".")[0]
    below = f"{path}." if path else ""
    namespace = cursor.value_of(f"{below}namespace")
    notes = metric_choices(name, namespace, cursor.value_of(f"{below}metricName"), known.catalog)
    return values_of(ParamSpec(name, "list" if many else "string"), cursor, known, notes)


def _labels(cursor: Cursor, known: Knowledge) -> Iterator[Candidate]:
    """Yield `VMUuid=` and the like, and after it the resources that it may name."""
    from zscli.completion.metrics import label_resource, metric_choices

    label, equals, typed = cursor.item.partition("=")
    if not equals:
        namespace, metric = cursor.value_of("namespace"), cursor.value_of("metricName")
        there = {one.partition("=")[0] for one in cursor.before}
        found = metric_choices("labels", namespace, metric, known.catalog)
        notes = {f"{one}=": note for one, note in found.items() if one not in there}
        yield from values_of(ParamSpec(cursor.name, "list"), cursor, known, notes)
        return
    resource = label_resource(label)
    if known.live is None or not resource:
        return
    from zscli.completion.named import known_of, resources
    from zscli.completion.targets import named_target

    target = named_target(resource, known.catalog)
    if target is not None:
        begin = cursor.item_begin + len(label) + len(equals)
        yield from resources(typed, known_of(target, typed, known), begin)
