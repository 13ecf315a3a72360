"""A behaviour from an API's verb and the specs alone, where that can be done honestly.

Rows are made of the parameters, and only where the specs leave nothing about the row open that
a server would make up. All else is None: not modelled. It knows no single resource.
"""

from collections.abc import Callable, Mapping

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import (
    STATES,
    Row,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.world.relations import root_of
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec

__all__ = ["by_verb"]

_UP = ("Connected", "Ready")
_MAKERS = ("Create", "Add")
_MAY_BE_MISSING = frozenset({"accountUuid", "createDate", "description", "lastOpDate", "uuid"})
_NOT_BY_VERB = frozenset(
    {
        "AddLdapServer",  # the server connects to it first
        "CreateAccessKey",  # the server makes the keys up
        "CreateEip",  # it takes a vip and a nic
        "CreatePortForwardingRule",  # the same
        "CreateVmCdRom",  # its number depends on the VM's other drives
        "CreateVmNic",  # its address comes from the network
        "GetVipQos",  # the uuid is that of a vip
    }
)
"""What looks as if parameters were enough, and is not."""


FILLED: Mapping[str, Mapping[str, object]] = {
    "CreateAffinityGroup": {"appliance": "CUSTOMER", "version": "1.0"},
    "CreateFirewallRuleSet": {"isApplied": False, "isDefault": False},
    "CreateFirewallRuleTemplate": {"isDefault": False},
    "CreateVmSchedulingRuleGroup": {"appliance": "CUSTOMER"},
}
"""What a server fills in of a row that is otherwise made of its parameters."""

_WITHOUT_EFFECT: Mapping[str, frozenset[str]] = {
    "CreateAffinityGroup": frozenset({"subType"}),
}
"""Optional parameters that no field shows and nothing here depends on."""


def by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return a behaviour for an API that no module models, None when there is no honest one."""
    if api.newer or api.name in _NOT_BY_VERB:
        return None
    make = _VERBS.get(api.verb)
    return make(api, catalog) if make else None


def _own(api: ApiSpec) -> list[ParamSpec]:
    return [param for param in api.params if not param.common and param.name != "deleteMode"]


def _inventory(
    resource: str, catalog: Catalog, maker: ApiSpec | None = None
) -> InventorySpec | None:
    """Return the inventory of a resource: by its name, else what its Create by verb answers.

    maker: the API that makes the rows, when it is the one that asks.
    """
    spec = catalog.inventory(f"{resource}Inventory")
    if spec is None:
        makers = [maker] if maker else [catalog.get(f"{verb}{resource}") for verb in _MAKERS]
        for api in makers:
            if api is not None and (maker or _create(api, catalog)):
                spec = catalog.inventory((api.result or {}).get("inventory", ""))
    if spec is None or "uuid" not in spec.by_name or root_of(spec.name) != spec.name:
        return None
    return spec


def _answer(api: ApiSpec, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory that an API answers with, when it is the API's own resource."""
    if set(api.result or {}) != {"inventory"}:
        return None
    maker = api if api.verb in _MAKERS else None
    spec = _inventory(api.resource, catalog, maker)
    return spec if spec and spec.name == (api.result or {})["inventory"] else None


def _has_events(catalog: Catalog, resource: str) -> bool:
    api = catalog.get(f"Change{resource}State")
    event = api.by_name.get("stateEvent") if api else None
    return event is not None and "enable" in event.choices


def _born(catalog: Catalog, spec: InventorySpec, field: str) -> str | None:
    """Return the state or status of a new row, None when the specs do not tell."""
    resource = spec.name.removesuffix("Inventory")
    if field == "state":
        known = "Enabled" in catalog.enums.get(f"{resource}State", ())
        return "Enabled" if known or _has_events(catalog, resource) else None
    known_states = catalog.enums.get(f"{resource}Status", ())
    return next((status for status in _UP if status in known_states), None)


def _fixed(api: ApiSpec, catalog: Catalog, spec: InventorySpec) -> dict[str, object] | None:
    """Return what a new row has beside its parameters, None when something is left open."""
    given = {param.name for param in _own(api)}
    fixed: dict[str, object] = dict(FILLED.get(api.name, {}))
    for field in spec.fields:
        if field.name in given or field.name in _MAY_BE_MISSING or field.type == "list":
            continue
        if field.name in fixed:
            continue
        value = _born(catalog, spec, field.name) if field.name in {"state", "status"} else None
        if value is None:
            return None
        fixed[field.name] = value
    return fixed


def _fits(params: list[ParamSpec], spec: InventorySpec, *more: str) -> bool:
    """Whether every parameter is a field of the row, or a secret that no row shows."""
    return all(
        param.name in spec.by_name or param.name in more or param.sensitive for param in params
    )


def _create(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    spec = _answer(api, catalog)
    if spec is None or not _fits(_own(api), spec, *_WITHOUT_EFFECT.get(api.name, ())):
        return None
    fixed = _fixed(api, catalog, spec)
    if fixed is None:
        return None
    names = [param.name for param in _own(api) if param.name in spec.by_name]

    def create(ask: Ask) -> Row:
        record = new_record(ask, names, **fixed)
        if "accountUuid" in spec.by_name:
            record.setdefault("accountUuid", ask.account_uuid)
        return ask.inventory(spec.name, ask.world.insert(spec.name, record))

    return create


def _update(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    spec = _answer(api, catalog)
    if spec is None or "uuid" not in api.by_name or not _fits(_own(api), spec):
        return None
    names = [p.name for p in _own(api) if p.name in spec.by_name and p.name != "uuid"]
    return updater(spec.name, *names)


def _delete(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    spec = _inventory(api.resource, catalog)
    if spec is None:
        return None
    if api.result or [param.name for param in _own(api)] != ["uuid"]:
        return None

    def delete(ask: Ask) -> Row:
        row = still_there(ask, spec.name)
        if row is not None:
            ask.world.delete(spec.name, row["uuid"])
        return {}

    return delete


def _change(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    if not api.resource.endswith("State") or set(api.result or {}) != {"inventory"}:
        return None
    spec = catalog.inventory((api.result or {})["inventory"])
    event = api.by_name.get("stateEvent")
    if spec is None or event is None or {p.name for p in _own(api)} != {"uuid", "stateEvent"}:
        return None
    if spec.name != f"{api.resource.removesuffix('State')}Inventory" or "state" not in spec.by_name:
        return None
    if not event.choices or not set(event.choices) <= set(STATES):
        return None
    return state_changer(spec.name)


def _get(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """One resource by its uuid, which answers an inventory or a list of at most one."""
    spec = catalog.inventory(f"{api.resource}Inventory")
    keys = set(api.result or {})
    if spec is None or "uuid" not in spec.by_name or [p.name for p in _own(api)] != ["uuid"]:
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


_VERBS: Mapping[str, Callable[[ApiSpec, Catalog], Behaviour | None]] = {
    "Add": _create,
    "Change": _change,
    "Create": _create,
    "Delete": _delete,
    "Get": _get,
    "Remove": _delete,
    "Update": _update,
}
