"""SOURCES: what could stand at a place, by the kind of the place.

A source is given the place and what is known, and returns candidates, the best first. It
neither reads the line nor asks a server.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from zscli.completion.candidate import CONDITIONS, NO_GROUP, PARAMETERS, Candidate, Group
from zscli.completion.fields import Fields, fields_at, find_field, own_fields
from zscli.completion.knowledge import Knowledge
from zscli.completion.place import Place
from zscli.completion.ranking import Fit, rank
from zscli.completion.values import values_of
from zscli.spec.build import TAG_FIELDS, is_scalar
from zscli.spec.model import ApiSpec, FieldSpec, ParamSpec

__all__ = ["SOURCES", "Source"]

Source = Callable[[Place, Knowledge], Iterable[Candidate]]

TIMEOUT = ParamSpec("timeout", "long", common=True, note="How long to wait for the answer.")
"""The caller's own: every API takes it, and no server hears of it."""

EQUALITY = ("=", "!=")
ORDER = (">", ">=", "<", "<=")
LISTS = ("?=", "!?=")
LIKENESS = ("~=", "!~=")
OPERATORS: Mapping[str, tuple[str, ...]] = {
    "boolean": EQUALITY,
    "integer": (*EQUALITY, *ORDER, *LISTS),
    "long": (*EQUALITY, *ORDER, *LISTS),
    "double": (*EQUALITY, *ORDER, *LISTS),
    "timestamp": (*EQUALITY, *ORDER, *LISTS),
}
"""The operators that make sense for a type of field; the others compare text."""
TEXT_OPERATORS = (*EQUALITY, *LIKENESS, *LISTS, *ORDER)


def _names(place: Place, known: Knowledge) -> Iterator[Candidate]:
    """Yield builtins and APIs."""
    for match in rank(place.typed, known.names, known.weights):
        builtin = known.builtins.get(match.name)
        yield Candidate(
            f"{match.name} ",
            match.name,
            place.begin,
            note="" if builtin is None else builtin.summary,
            fit=match.fit,
            spans=match.spans,
        )


def _parameters(place: Place, known: Knowledge) -> Iterable[Candidate]:
    """Yield what may follow a command: its parameters, a query's fields, a builtin's operands."""
    builtin = known.builtins.get(place.command)
    if builtin is not None:
        return _operands(place, builtin.params, known)
    api = known.catalog.get(place.command)
    if api is None:
        return ()
    if api.is_query:
        return _query(place, api, known)
    return _assignments(place, _params(api), NO_GROUP)


def _operands(place: Place, params: tuple[ParamSpec, ...], known: Knowledge) -> Iterable[Candidate]:
    """Yield the values of the operand under the cursor; the last operand may be repeated."""
    if not params:
        return ()
    param = params[min(place.words, len(params) - 1)]
    return values_of(param, place, known)


def _params(api: ApiSpec) -> tuple[ParamSpec, ...]:
    """Return the parameters in the order of their weight: required, optional, common."""
    params = api.params if "timeout" in api.by_name else (*api.params, TIMEOUT)
    return tuple(sorted(params, key=lambda p: (p.common, not p.required, p.deprecated)))


def _assignments(place: Place, params: Iterable[ParamSpec], group: Group) -> Iterator[Candidate]:
    """Yield `name=` for each parameter that can still be given."""
    by_name = {
        param.name: param
        for param in params
        if param.name not in place.given or param.type in {"list", "map"}
    }
    for match in rank(place.typed, by_name):
        param = by_name[match.name]
        yield Candidate(
            f"{param.name}=",
            f"{param.name}=",
            place.begin,
            note=param.note,
            group=group,
            required=param.required and param.name not in place.given,
            fit=match.fit,
            spans=match.spans,
        )


def _query(place: Place, api: ApiSpec, known: Knowledge) -> Iterator[Candidate]:
    """Yield conditions, then the parameters of a query."""
    path, dot, last = place.typed.rpartition(".")
    found = fields_at(api, path, known.catalog)
    within = replace(place, typed=last, begin=place.begin + len(path) + len(dot))
    exact = next((one for one in found.fields if one.name == last), None)
    if exact is not None:
        yield from _operators(exact, place)
    shown = f"{path}{dot}"
    for candidate in _conditions(within, found, exact):
        yield _below(shown, candidate, place.begin)
    if not dot:
        params = [param for param in _params(api) if param.name != "conditions"]
        yield from _assignments(place, params, PARAMETERS)


def _conditions(place: Place, found: Fields, exact: FieldSpec | None) -> Iterator[Candidate]:
    """Yield steps that lead on, and fields; not the one that is there already."""
    ends = {one.name: "=" for one in found.fields if one is not exact}
    ends |= dict.fromkeys(found.steps, ".")
    for match in rank(place.typed, ends):
        if exact is not None and match.fit is not Fit.PREFIX:
            continue
        text = f"{match.name}{ends[match.name]}"
        target = found.steps.get(match.name, "").removesuffix("Inventory")
        yield Candidate(
            text,
            text,
            place.begin,
            note=f"Fields of {target}" if target else "",
            group=CONDITIONS,
            fit=match.fit,
            spans=match.spans,
        )


def _below(path: str, candidate: Candidate, begin: int) -> Candidate:
    """Return *candidate* with the path before it, which counts as typed."""
    size = len(path)
    spans = tuple((first + size, after + size) for first, after in candidate.spans)
    return replace(
        candidate,
        text=f"{path}{candidate.text}",
        label=f"{path}{candidate.label}",
        begin=begin,
        spans=((0, size), *spans) if size else spans,
    )


def _operators(one: FieldSpec, place: Place) -> Iterator[Candidate]:
    for operator in OPERATORS.get(one.type, TEXT_OPERATORS):
        text = f"{place.typed}{operator}"
        spans = ((0, len(place.typed)),)
        yield Candidate(text, text, place.begin, group=CONDITIONS, spans=spans)


def _unfinished(place: Place, known: Knowledge) -> Iterator[Candidate]:
    """Yield the operators that begin with what is typed of one."""
    api = known.catalog.get(place.command)
    one = find_field(api, place.name, known.catalog) if api is not None and api.is_query else None
    if one is None:
        return
    for operator in OPERATORS.get(one.type, TEXT_OPERATORS):
        if operator.startswith(place.typed) and operator != place.typed:
            text = f"{place.name}{operator}"
            size = len(place.name) + len(place.typed)
            yield Candidate(operator, text, place.begin, group=CONDITIONS, spans=((0, size),))


def _values(place: Place, known: Knowledge) -> Iterable[Candidate]:
    """Yield the values of a parameter, or of a query's condition."""
    api = known.catalog.get(place.command)
    if api is None:
        return ()
    param = api.by_name.get(place.name)
    if api.is_query:
        if place.name in {"fields", "sortBy", "groupBy"}:
            many = "list" if place.name == "fields" else "string"
            return values_of(
                ParamSpec(place.name, many, choices=_sortable(api, known)), place, known
            )
        one = None if param is not None else find_field(api, place.name, known.catalog)
        if one is not None:
            param = _as_param(one, place.operator, known)
    return () if param is None else values_of(param, place, known)


def _sortable(api: ApiSpec, known: Knowledge) -> tuple[str, ...]:
    """Name the fields that stand in the resource itself. Source: protocol, section 2.3."""
    return tuple(
        one.name
        for one in own_fields(api, known.catalog)
        if is_scalar(one) and one.join is None and one.name not in TAG_FIELDS
    )


def _as_param(one: FieldSpec, operator: str, known: Knowledge) -> ParamSpec:
    """Return a condition's value described as a parameter."""
    choices = known.catalog.enums.get(one.type, ())
    many = "list" if operator in LISTS else one.type
    return ParamSpec(one.name, many, element=one.type, choices=choices)


SOURCES: Mapping[str, Source] = {
    "name": _names,
    "parameter": _parameters,
    "operator": _unfinished,
    "value": _values,
}
"""By the kind of the cursor; a kind that is not here has no candidates."""
