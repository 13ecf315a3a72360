"""New rows by verb: of parameters, of what a server is known to fill in, and their parts.

None where anything about the row is left open.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.meaning import (
    answered,
    check_targets,
    field_of,
    own_params,
    stored,
    target_of,
)
from zscli.simulator.behaviours.records import Row, new_record
from zscli.simulator.behaviours.row_facts import (
    DEPENDENTS,
    FILLED,
    HIDDEN,
    KINDS_MADE,
    LATER,
    PARTS,
    REFUSED,
    Part,
)
from zscli.simulator.refusal import invalid, not_modelled
from zscli.simulator.world.relations import root_of, type_of
from zscli.simulator.world.ties import TIES
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec

__all__ = [
    "add_part",
    "add_parts_by_verb",
    "check_refused",
    "clone_by_verb",
    "create_by_verb",
    "is_made_of",
]

_UP = ("Connected", "Ready", "Created")
_ENABLED = ("Enabled", "enable")
_MAY_BE_MISSING = frozenset({"accountUuid", "createDate", "description", "lastOpDate", "uuid"})
_STARTS_ENABLED = "defaultEnable"
_ZONE_OF = {"clusterUuid": "ClusterInventory", "hostUuid": "HostInventory"}
"""What has a zone that a new row is in, too, by the parameter that names it."""

_OWN = frozenset({"createDate", "lastOpDate", "uuid"})
"""What a copy does not have of the row it is made of."""


def create_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that makes one row, None when something is left open."""
    kind = _made(api, catalog)
    if kind is None:
        return None
    fields = _fields(api, kind)
    filled = None if fields is None else _filled(api, catalog, kind, fields)
    if fields is None or filled is None:
        return None
    parts = {name: part for (made_by, name), part in PARTS.items() if made_by == api.name}
    targets = [
        (param, target)
        for param in own_params(api)
        if (target := target_of(api, param, catalog)) and param.name != "uuid"
    ]

    def create(ask: Ask) -> Row:
        check_refused(ask)
        check_targets(ask, targets)
        record = {
            field: stored(kind, field, name, ask.params[name])
            for name, field in fields.items()
            if name in ask.params
        }
        record = {**filled, **_zone(ask, kind), **record, **_kind_of(ask.api, kind)}
        if _STARTS_ENABLED in ask.params and "state" in kind.by_name:
            record["state"] = "Enabled" if ask.params[_STARTS_ENABLED] else "Disabled"
        if "resourceUuid" in ask.params and ask.api.by_name["resourceUuid"].common:
            record["uuid"] = ask.params["resourceUuid"]
        if "accountUuid" in kind.by_name:
            record.setdefault("accountUuid", ask.account_uuid)
        row = ask.world.insert(kind.name, record)
        for name, part in parts.items():
            if ask.params.get(name):
                add_part(ask, part, name, row["uuid"])
        return ask.inventory(kind.name, row)

    return create


def _zone(ask: Ask, kind: InventorySpec) -> Row:
    """Return the zone of what a new row is in, where it has one."""
    for param, inventory in _ZONE_OF.items():
        if "zoneUuid" in kind.by_name and ask.params.get(param):
            row = ask.world.require(inventory, str(ask.params[param]), param)
            return {"zoneUuid": row["zoneUuid"]}
    return {}


def check_refused(ask: Ask) -> None:
    """SYS.1014 for a parameter that would have an effect which is not modelled."""
    for name in sorted(REFUSED.get(ask.api.name, ())):
        if ask.params.get(name):
            raise not_modelled(ask.api.name, name)


def is_made_of(api: ApiSpec, spec: InventorySpec, catalog: Catalog) -> bool:
    """Whether an inventory is what the Create of the API's resource answers, by verb."""
    for verb in ("Create", "Add"):
        maker = catalog.get(f"{verb}{api.resource}")
        if maker is not None and (made := _made(maker, catalog)) is not None:
            fields = _fields(maker, made)
            if fields is not None and _filled(maker, catalog, made, fields) is not None:
                return root_of(made.name) == root_of(spec.name)
    return False


def _made(api: ApiSpec, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory of the rows that a Create makes: its answer's, or a subtype of it."""
    answer, own = answered(api, catalog)
    return own or answer


def _fields(api: ApiSpec, kind: InventorySpec) -> dict[str, str] | None:
    """Return the field that each parameter sets; None when one has no place in the row."""
    fields: dict[str, str] = {}
    along = {
        name for (made_by, _), part in PARTS.items() if made_by == api.name for name in part.more
    }
    unseen = HIDDEN.get(api.name, frozenset()) | REFUSED.get(api.name, frozenset()) | along
    for param in own_params(api):
        if (api.name, param.name) in PARTS or param.name in unseen | {_STARTS_ENABLED}:
            continue
        field = field_of(kind, param.name)
        if field:
            fields[param.name] = field
        elif not param.sensitive:
            return None
    return fields


def _filled(
    api: ApiSpec, catalog: Catalog, kind: InventorySpec, fields: Mapping[str, str]
) -> dict[str, object] | None:
    """Return what a new row has beside its parameters, None when something is left open."""
    root = root_of(kind.name)
    known = {**FILLED.get(root, {}), **FILLED.get(kind.name, {}), **_kind_of(api, kind)}
    later = LATER.get(root, frozenset()) | LATER.get(kind.name, frozenset())
    filled: dict[str, object] = dict(known)
    starts_enabled = _STARTS_ENABLED in api.by_name
    in_zones = [name for name in _ZONE_OF if name in api.by_name]
    for field in kind.fields:
        name = field.name
        if name in {*known, *fields.values(), *later} | _MAY_BE_MISSING or field.type == "list":
            continue
        if name == "state" and starts_enabled:
            continue
        if name == "zoneUuid" and any(api.by_name[each].required for each in in_zones):
            continue
        value = _born(catalog, kind, name, field.type) if name in {"state", "status"} else None
        if value is None:
            return None
        filled[name] = value
    return filled


def _kind_of(api: ApiSpec, kind: InventorySpec) -> dict[str, object]:
    """Return the field that says of which subtype a new row is."""
    _, value = KINDS_MADE.get(api.name, ("", ""))
    if root_of(kind.name) == kind.name:
        return {"type": value} if value else {}
    _, field, value = type_of(kind)
    return {field: value}


def _born(catalog: Catalog, kind: InventorySpec, field: str, enum: str) -> str | None:
    """Return the state or status of a new row, None when the specs do not tell."""
    names = [name.removesuffix("Inventory") for name in (root_of(kind.name), kind.name)]
    suffix = field.capitalize()
    known = {
        *catalog.enums.get(enum, ()),
        *(value for name in names for value in catalog.enums.get(f"{name}{suffix}", ())),
    }
    for value in _UP if field == "status" else _ENABLED:
        if value in known:
            return value
    changed = field == "state" and any(_has_events(catalog, name) for name in names)
    return "Enabled" if changed else None


def _has_events(catalog: Catalog, resource: str) -> bool:
    """Whether rows of a resource are enabled and disabled by some API."""
    change, update = catalog.get(f"Change{resource}State"), catalog.get(f"Update{resource}")
    event = change.by_name.get("stateEvent") if change else None
    if event is not None and "enable" in event.choices:
        return True
    for name, wanted in (("stateEvent", "enable"), ("state", "Enabled")):
        param = update.by_name.get(name) if update else None
        if param is not None and wanted in param.choices:
            return True
    return False


def add_part(ask: Ask, part: Part, param: str, owner: str) -> None:
    """Make the rows of one parameter; twice the same is once."""
    spec = ask.world.catalog.inventory(part.inventory)
    known = None if spec is None else frozenset(spec.by_name)
    for element in _elements(part, param, ask.params[param]):
        more = {name: ask.params[name] for name in part.more if name in ask.params}
        row = {
            name: value for name, value in element.items() if known is None or name in known
        } | more
        row[part.owner] = owner
        if not ask.world.count(part.inventory, **row):
            ask.world.insert(part.inventory, dict(part.filled) | row)


def add_parts_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:  # noqa: ARG001 - a rule
    """Return the behaviour of an Add of parts to the row of `uuid`, None for any other API."""
    parts = [(name, part) for (made_by, name), part in PARTS.items() if made_by == api.name]
    if api.result or len(parts) != 1:
        return None
    ((name, part),) = parts
    owner = TIES[part.inventory][part.owner]

    def add(ask: Ask) -> Row:
        row = ask.world.require(owner, str(ask.params["uuid"]))
        add_part(ask, part, name, row["uuid"])
        return {}

    return add


def clone_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of a Clone of a row with what depends on it, None for any other API.

    Whom the row is tied to stays tied to the first one alone.
    """
    kind = _made(api, catalog)
    if kind is None or root_of(kind.name) != kind.name or kind.name not in DEPENDENTS:
        return None
    if {param.name for param in own_params(api)} != {"uuid", "name", "description"}:
        return None

    def clone(ask: Ask) -> Row:
        world = ask.world
        row = world.require(kind.name, str(ask.params["uuid"]))
        again = {name: value for name, value in row.items() if name not in _OWN}
        copy = world.insert(kind.name, again | new_record(ask, ("name", "description")))
        for part, column in DEPENDENTS[kind.name]:
            for each in world.find(part, **{column: row["uuid"]}):
                kept = {name: value for name, value in each.items() if name not in _OWN}
                world.insert(part, kept | {column: copy["uuid"]})
        return ask.inventory(kind.name, copy)

    return clone


def _elements(part: Part, param: str, value: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the fields of each row: those of a map, or the one column that an element is."""
    if isinstance(value, dict):  # from what one is called by to a remark about it
        yield from ({part.column: key, "remark": remark} for key, remark in value.items())
        return
    for each in value if isinstance(value, list) else [value]:
        if part.column:
            yield {part.column: each}
        elif isinstance(each, dict):
            yield {name: value for name, value in each.items() if name != "uuid"}
        else:
            raise invalid(f"field[{param}] must be a list of objects")
