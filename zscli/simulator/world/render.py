"""Rows as the server shows them: concrete subtype, US timestamps, nested lists, no nulls.

It reads the world and the specs; who may see a row is not its affair.
Source: protocol, sections 1.8 and 1.10, appendix A.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from zscli.simulator.world.instants import us_style
from zscli.simulator.world.relations import (
    CHILDREN,
    LINKS,
    LIST_LINKS,
    SUBTYPES,
    TYPE_FIELDS,
    root_of,
    type_of,
)
from zscli.simulator.world.tables import EXTRA
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.model import FieldSpec, InventorySpec

__all__ = [
    "children_of",
    "columns_to_show",
    "concrete",
    "render",
    "render_all",
    "render_as",
    "without_hidden",
]

MAX_DEPTH = 4
CHUNK = 500

_PRIMITIVE = {("ZoneInventory", "isDefault"), ("VipInventory", "system")}
_NOT_IN_QUERIES = {
    ("AccountResourceRefInventory", "id"),
    ("ImageBackupStorageRefInventory", "id"),
    ("SecurityGroupInventory", "internalId"),
    ("UsedIpInventory", "metaData"),
    ("VipInventory", "ipRangeUuid"),
    ("VipInventory", "usedIpUuid"),
    ("VmInstanceInventory", "internalId"),
    ("VmNicInventory", "usedIpUuid"),
    ("VmNicSecurityGroupRefInventory", "uuid"),
}

_NOT_IN_MESSAGES = _NOT_IN_QUERIES | {("SessionInventory", "noSessionEvaluation")}

Rows = Sequence[Mapping[str, Any]]


def render(
    world: World, inventory: str, record: Mapping[str, Any], *, for_query: bool
) -> dict[str, Any]:
    """Return one row as the server shows it, as its own subtype."""
    return render_all(world, inventory, [record], for_query=for_query)[0]


def render_all(
    world: World,
    inventory: str,
    records: Rows,
    *,
    for_query: bool,
    fields: Iterable[str] | None = None,
    depth: int = 0,
) -> list[dict[str, Any]]:
    """Return rows as the server shows them; *fields* limits what is shown."""
    wanted = None if fields is None else frozenset(fields)
    if not SUBTYPES.get(root_of(inventory)):
        spec = world.catalog.inventory(inventory)
        choice = _Choice(for_query, wanted, depth)
        return _fill(world, spec, records, choice) if spec else [{} for _ in records]
    names = [concrete(world.catalog, inventory, record) for record in records]
    shown: list[dict[str, Any]] = [{} for _ in records]
    for name in dict.fromkeys(names):
        spec = world.catalog.inventory(name)
        if spec is None:
            continue
        places = [i for i, each in enumerate(names) if each == name]
        rows = [records[i] for i in places]
        parts = _fill(world, spec, rows, _Choice(for_query, wanted, depth))
        for i, part in zip(places, parts, strict=True):
            shown[i] = part
    return shown


def render_as(
    world: World, spec: InventorySpec, records: Rows, fields: Iterable[str]
) -> list[dict[str, Any]]:
    """Return some fields of rows as one inventory, whatever subtypes they are of."""
    return _fill(world, spec, records, _Choice(True, frozenset(fields), 0))


def concrete(catalog: Catalog, inventory: str, record: Mapping[str, Any]) -> str:
    """Return the name of the inventory that this row is: a KVM host is a KVMHostInventory."""
    name = root_of(inventory)
    for child, parent, field, value in _kinds_of(catalog, name):
        if parent == name and record.get(field) == value:
            name = child
    return name


@lru_cache(maxsize=256)
def _kinds_of(catalog: Catalog, root: str) -> tuple[tuple[str, str, str, str], ...]:
    """Return the subtypes of a root: each with its parent, and the field and value that say it."""
    specs = [catalog.inventory(child) for child in SUBTYPES.get(root, ())]
    return tuple((spec.name, *type_of(spec)) for spec in specs if spec is not None)


def children_of(spec: InventorySpec, field: FieldSpec) -> tuple[str, str, str] | None:
    """Return where a list's elements are: their inventory, their column, our column."""
    known = field.join or CHILDREN.get((spec.name, field.name))
    if known is not None:
        return (*known, "uuid")
    if not field.element.endswith("Inventory"):
        return None
    steps = [step for step in spec.expanded if step.inventory == field.element]
    for step in sorted(steps, key=lambda step: step.field != field.name):
        if step.foreign_key == "uuid":
            return step.inventory, step.key, step.foreign_key
    return None


def without_hidden(catalog: Catalog, kind: str, value: Any) -> Any:
    """Return a shown value without the fields that the message protocol never shows (3.2)."""
    if isinstance(value, list):
        return [without_hidden(catalog, kind, each) for each in value]
    spec = catalog.inventory(kind) if kind.endswith("Inventory") else None
    if spec is None or not isinstance(value, dict):
        return value
    shown = {}
    for name, inner in value.items():
        field = spec.by_name.get(name)
        if (root_of(spec.name), name) not in _NOT_IN_MESSAGES:
            inner_kind = (field.element or field.type) if field else ""
            shown[name] = without_hidden(catalog, inner_kind, inner)
    return shown


class _Choice:
    """What of a row is to be shown."""

    def __init__(self, for_query: bool, wanted: frozenset[str] | None, depth: int) -> None:  # noqa: FBT001
        self.for_query = for_query
        self.wanted = wanted
        self.depth = depth

    def takes(self, spec: InventorySpec, field: str) -> bool:
        if self.for_query and (spec.name, field) in _NOT_IN_QUERIES:
            return False
        if self.wanted is None or field in self.wanted:
            return True
        return (root_of(spec.name), field) in _PRIMITIVE


def _fill(world: World, spec: InventorySpec, rows: Rows, choice: _Choice) -> list[dict[str, Any]]:
    names, special = _parts(spec, choice)
    whole: list[dict[str, Any]] = [dict(row) for row in rows]
    for field in special:
        for row, value in zip(whole, _values(world, spec, field, rows, choice), strict=True):
            row[field.name] = value
    return [
        {name: value for name in names if (value := row.get(name)) is not None} for row in whole
    ]


Parts = tuple[tuple[str, ...], tuple[FieldSpec, ...]]
_PARTS: dict[tuple[int, bool, frozenset[str] | None], tuple[InventorySpec, Parts]] = {}
MOST_PARTS = 1000


def _parts(spec: InventorySpec, choice: _Choice) -> Parts:
    """Return the names of what is shown, and those fields of it that are not shown as kept."""
    key = id(spec), choice.for_query, choice.wanted
    found = _PARTS.get(key)
    if found is None:
        fields = [field for field in spec.fields if choice.takes(spec, field.name)]
        special = tuple(field for field in fields if not _is_plain(spec, field))
        if len(_PARTS) >= MOST_PARTS:
            _PARTS.clear()
        found = _PARTS[key] = spec, (tuple(field.name for field in fields), special)
    return found[1]


def _is_plain(spec: InventorySpec, field: FieldSpec) -> bool:
    """Whether a field is shown as it is kept in the row."""
    key = (root_of(spec.name), field.name)
    if field.type == "timestamp" or key in _PRIMITIVE or key in LIST_LINKS:
        return False
    return field.type != "list" and not field.type.endswith("Inventory")


def _values(
    world: World, spec: InventorySpec, field: FieldSpec, rows: Rows, choice: _Choice
) -> Sequence[Any]:
    """Return one field of every row, None where there is nothing to show."""
    if field.type == "timestamp":
        return [us_style(row[field.name]) if field.name in row else None for row in rows]
    root = root_of(spec.name)
    if (root, field.name) in _PRIMITIVE:
        return [row.get(field.name, False) for row in rows]
    if (root, field.name) in LIST_LINKS:
        return _linked(world, LIST_LINKS[root, field.name], rows)
    if choice.depth < MAX_DEPTH:
        if field.type == "list" and (way := children_of(spec, field)):
            return _children(world, way, rows, choice)
        if field.type.endswith("Inventory"):
            return _one_nested(world, spec, field, rows, choice)
    return [row.get(field.name) for row in rows]


def _gathered(world: World, inventory: str, column: str, keys: Sequence[str]) -> Rows:
    found: list[Mapping[str, Any]] = []
    columns = columns_to_show(world, inventory)
    for start in range(0, len(keys), CHUNK):
        found += world.find_each(inventory, column, keys[start : start + CHUNK], columns)
    return found


def columns_to_show(
    world: World, inventory: str, fields: Iterable[str] | None = None
) -> tuple[str, ...]:
    """Return the columns of a table from which its rows can be shown, or these fields of them."""
    types = tuple(world.table(inventory).types)
    wanted = None if fields is None else tuple(fields)
    return _columns(world.catalog, root_of(inventory), types, wanted)


@lru_cache(maxsize=1024)
def _columns(
    catalog: Catalog, root: str, types: tuple[str, ...], fields: tuple[str, ...] | None
) -> tuple[str, ...]:
    specs = [catalog.inventory(name) for name in (root, *SUBTYPES.get(root, ()))]
    shown = {field.name: (spec, field) for spec in specs if spec for field in spec.fields}
    if fields is not None and set(fields) <= set(types):
        always = {TYPE_FIELDS.get(name, "") for name in (root, *SUBTYPES.get(root, ()))}
        wanted = {*fields, *always, *(name for kind, name in _PRIMITIVE if kind == root)}
        return tuple(name for name in types if name in wanted)
    kept = (name in types or _is_elsewhere(spec, each) for name, (spec, each) in shown.items())
    if shown and all(kept):
        return types
    return (*types, EXTRA)


def _is_elsewhere(spec: InventorySpec, field: FieldSpec) -> bool:
    """Whether a field is made of other rows, never of what a row keeps itself."""
    if (root_of(spec.name), field.name) in LIST_LINKS:
        return True
    return field.type == "list" and children_of(spec, field) is not None


def _linked(world: World, kind: str, rows: Rows) -> list[list[str]]:
    link = LINKS[kind]
    keys = [str(row["uuid"]) for row in rows]
    lists: dict[str, list[str]] = {key: [] for key in keys}
    for tie in _gathered(world, link.inventory, link.left, keys):
        lists[tie[link.left]].append(tie[link.right])
    return [lists[key] for key in keys]


def _children(
    world: World, way: tuple[str, str, str], rows: Rows, choice: _Choice
) -> list[list[dict[str, Any]]]:
    inventory, column, own = way
    keys = [str(row[own]) for row in rows]
    lists: dict[str, list[dict[str, Any]]] = {key: [] for key in keys}
    found = _gathered(world, inventory, column, keys)
    shown = render_all(world, inventory, found, for_query=choice.for_query, depth=choice.depth + 1)
    for child, part in zip(found, shown, strict=True):
        lists[child[column]].append(part)
    return [lists[key] for key in keys]


def _leaves(world: World, tree: Mapping[str, Any], choice: _Choice) -> dict[str, Any] | None:
    """Return a tree of snapshots from its root on. Source: protocol, section 8.3."""
    inventory = "VolumeSnapshotInventory"
    rows = world.find(inventory, treeUuid=tree["uuid"])
    shown = render_all(world, inventory, rows, for_query=choice.for_query, depth=MAX_DEPTH)
    leaves: dict[str, dict[str, Any]] = {}
    for part in shown:
        leaves[part["uuid"]] = {"inventory": part, "children": []}
    top = None
    for part in shown:
        leaf, parent = leaves[part["uuid"]], leaves.get(part.get("parentUuid", ""))
        if parent is None:
            top = leaf
        else:
            leaf["parentUuid"] = part["parentUuid"]
            parent["children"].append(leaf)
    return top


def _one_nested(
    world: World, spec: InventorySpec, field: FieldSpec, rows: Rows, choice: _Choice
) -> list[Any]:
    """Return the object behind a field such as a tag's tagPattern, or what the row itself holds."""
    if field.type == "SnapshotLeafInventory":
        return [_leaves(world, row, choice) for row in rows]
    step = next((s for s in spec.expanded if s.field == field.name), None)
    if step is None:
        return [row.get(field.name) for row in rows]
    keys = [str(row[step.foreign_key]) for row in rows if row.get(step.foreign_key)]
    found = _gathered(world, step.inventory, step.key, keys)
    shown = render_all(
        world, step.inventory, found, for_query=choice.for_query, depth=choice.depth + 1
    )
    by_key = {row[step.key]: part for row, part in zip(found, shown, strict=True)}
    return [by_key.get(row.get(step.foreign_key)) for row in rows]
