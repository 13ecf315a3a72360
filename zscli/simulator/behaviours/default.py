"""A behaviour from an API's verb and the specs alone, where that can be done honestly.

Rows are made of the parameters, and only where the specs leave nothing about the row open that
a server would make up. All else is None: not modelled. It knows no single resource; what does
not follow from the specs stands as facts in row_facts.py, meaning.py and ties.py.
"""

from collections.abc import Callable, Mapping

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.creating import (
    add_part,
    add_parts_by_verb,
    check_refused,
    clone_by_verb,
    create_by_verb,
    is_made_of,
)
from zscli.simulator.behaviours.lookups import (
    fields_by_verb,
    list_of,
    networks_of_hosts,
    refresh_by_verb,
)
from zscli.simulator.behaviours.marks import mark_of
from zscli.simulator.behaviours.meaning import (
    about,
    answered,
    check_targets,
    field_of,
    own_params,
    stored,
    target_of,
)
from zscli.simulator.behaviours.records import STATES, Row
from zscli.simulator.behaviours.removing import delete_by_verb
from zscli.simulator.behaviours.row_facts import HIDDEN, PARTS, REFUSED
from zscli.simulator.behaviours.settings import setting_by_verb
from zscli.simulator.behaviours.ties import tie_of
from zscli.simulator.refusal import not_modelled
from zscli.simulator.world.relations import CHILDREN, root_of
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec

__all__ = ["by_verb"]

_NOT_BY_VERB = frozenset(
    {
        "AddLdapServer",  # the server connects to it first
        "AddSdnController",  # the same
        "CreateAccessKey",  # the server makes the keys up
        "CreateEip",  # it takes a vip and a nic
        "CreatePortForwardingRule",  # the same
        "CreateVmCdRom",  # its number depends on the VM's other drives
        "CreateVmNic",  # its address comes from the network
        "GetBareMetal2ChassisPowerStatus",  # that is not the status of its row
        "GetBaremetalChassisPowerStatus",  # the same
        "GetVipQos",  # the uuid is that of a vip
    }
)
"""What looks as if parameters were enough, and is not."""


def by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return a behaviour for an API that no module models, None when there is no honest one."""
    if api.newer or api.name in _NOT_BY_VERB:
        return None
    found = (make(api, catalog) for make in (*_BY_TABLE, *_VERBS.get(api.verb, ())))
    return next((behaviour for behaviour in found if behaviour is not None), None)


def _answer(api: ApiSpec, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory that an API answers with, when that is the one which it is about.

    A subtype is the answer where the API is called after it, or the facts say so.
    """
    answer, own = answered(api, catalog)
    if own is not None or answer is None:
        return own
    return answer if is_made_of(api, answer, catalog) else None


def _subject(api: ApiSpec, spec: InventorySpec, catalog: Catalog) -> ParamSpec | None:
    """Return the parameter that says which row an API changes."""
    if "uuid" in api.by_name:
        return api.by_name["uuid"]
    named = [
        param
        for param in own_params(api)
        if param.required and root_of(target_of(api, param, catalog)) == root_of(spec.name)
    ]
    return named[0] if len(named) == 1 else None


def _update(api: ApiSpec, catalog: Catalog, named: InventorySpec | None = None) -> Behaviour | None:
    spec = named or _answer(api, catalog)
    subject = _subject(api, spec, catalog) if spec else None
    if spec is None or subject is None:
        return None
    parts = {name: part for (made_by, name), part in PARTS.items() if made_by == api.name}
    fields = _settable(api, spec, {subject.name, *parts})
    if fields is None:
        return None
    targets = _targets(api, subject, catalog)

    def update(ask: Ask) -> Row:
        check_refused(ask)
        check_targets(ask, targets)
        row = ask.world.require(spec.name, str(ask.params[subject.name]), subject.name)
        given = {
            field: stored(spec, field, name, ask.params[name])
            for name, field in fields.items()
            if ask.params.get(name) is not None
        }
        for name, part in parts.items():
            if ask.params.get(name) is not None:
                ask.world.remove(part.inventory, **{part.owner: row["uuid"]})
                add_part(ask, part, name, row["uuid"])
        return ask.inventory(spec.name, ask.world.update(spec.name, row["uuid"], **given))

    return update


def _settable(api: ApiSpec, spec: InventorySpec, but: set[str]) -> dict[str, str] | None:
    """Return the field that each parameter sets; None when one has no place in the row."""
    unseen = HIDDEN.get(api.name, frozenset()) | REFUSED.get(api.name, frozenset()) | but
    fields: dict[str, str] = {}
    for param in own_params(api):
        if param.name in unseen:
            continue
        field = field_of(spec, param.name)
        if field and (spec.name, field) not in CHILDREN:
            fields[param.name] = field
        elif not param.sensitive:
            return None
    return fields


def _targets(
    api: ApiSpec, subject: ParamSpec | None, catalog: Catalog
) -> list[tuple[ParamSpec, str]]:
    """Return the parameters that name something else, with what that is."""
    found = [
        (param, target_of(api, param, catalog)) for param in own_params(api) if param != subject
    ]
    return [(param, inventory) for param, inventory in found if inventory]


def _change(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """A state by its event, or a field that the API is called after."""
    result = api.result or {}
    spec = catalog.inventory(result["inventory"]) if set(result) == {"inventory"} else None
    named = about(api.resource, catalog)
    if spec is None or named is None or root_of(named.name) != root_of(spec.name):
        return None
    event = api.by_name.get("stateEvent")
    if event is None:
        return _update(api, catalog, named)
    if "state" not in spec.by_name or {p.name for p in own_params(api)} != {"uuid", "stateEvent"}:
        return None
    return _state(spec.name) if set(event.choices) >= set(STATES) else None


def _state(inventory: str) -> Behaviour:
    def change(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params["uuid"]))
        event = str(ask.params["stateEvent"])
        if event not in STATES:
            raise not_modelled(ask.api.name, f"the stateEvent {event}")
        changed = ask.world.update(inventory, row["uuid"], state=STATES[event])
        return ask.inventory(inventory, changed)

    return change


def _get(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """One resource by its uuid, which answers an inventory or a list of at most one."""
    spec = catalog.inventory(f"{api.resource}Inventory")
    keys = set(api.result or {})
    if spec is None or "uuid" not in spec.by_name:
        return None
    if [p.name for p in own_params(api)] != ["uuid"]:
        return None
    if api.by_name["uuid"].resource != api.resource:
        return None
    if keys not in ({"inventory"}, {"inventories"}):
        return None

    def get(ask: Ask) -> Row:
        if keys == {"inventory"}:
            return ask.inventory(spec.name, ask.world.require(spec.name, str(ask.params["uuid"])))
        wanted = ask.params.get("uuid")
        rows = ask.world.find(spec.name, **({"uuid": wanted} if wanted else {}))
        return {"inventories": [ask.render(spec.name, row) for row in rows]}

    return get


_Rule = Callable[[ApiSpec, Catalog], Behaviour | None]
_BY_TABLE: tuple[_Rule, ...] = (tie_of, mark_of, list_of, networks_of_hosts)
_VERBS: Mapping[str, tuple[_Rule, ...]] = {
    "Add": (create_by_verb, add_parts_by_verb),
    "Change": (_change,),
    "Clone": (clone_by_verb,),
    "Create": (create_by_verb,),
    "Delete": (delete_by_verb, setting_by_verb),
    "Expunge": (delete_by_verb,),
    "Get": (_get, setting_by_verb, fields_by_verb),
    "Reconnect": (refresh_by_verb,),
    "Refresh": (refresh_by_verb,),
    "Remove": (delete_by_verb,),
    "Set": (setting_by_verb,),
    "Update": (_update,),
}
"""The rules for each verb; the first that has a behaviour for an API counts."""
