"""The fields that a query may name, and the paths through nested ones.

Walks inventories, which are given by name; knows no value and no line.
Source: protocol, sections 2.3 to 2.5.
"""

from collections.abc import Callable, Collection, Iterable, Iterator

from zscli.call.check import Flaw, one_of
from zscli.spec.build import TAG_FIELDS
from zscli.spec.model import ApiSpec, FieldSpec, InventorySpec
from zscli.spec.near import nearest

__all__ = ["NARROWED_BY", "Inventories", "field_type", "find_field", "find_plain_field"]

Inventories = Callable[[str], InventorySpec | None]

NARROWED_BY = {
    "VmInstanceInventory": "type",
    "HostInventory": "hypervisorType",
    "PrimaryStorageInventory": "type",
    "BackupStorageInventory": "type",
    "L2NetworkInventory": "type",
}
"""An = condition on this field makes the fields of a subtype known."""


def find_field(
    api: ApiSpec, path: str, inventories: Inventories | None, *, narrowed: bool = False
) -> tuple[str, list[Flaw]]:
    """Return the *path* of a condition in the server's case, and what is wrong with it.

    narrowed: fields of a subtype, which are not known here, may be named too.
    """
    if not api.fields or path in api.fields:
        return path, []
    inventory = inventories(api.inventory) if inventories and api.inventory else None
    *steps, last = path.split(".")
    walked: list[str] = []
    for step in steps:
        if inventory is None or inventories is None:
            return path, []
        name = _in_case(step, _steps(inventory))
        target = _follow(inventory, name, inventories)
        if target is None:
            owner = inventory.name.removesuffix("Inventory")
            return path, [_unknown_step(step, owner, list(_shown_steps(inventory)))]
        walked.append(name)
        inventory = inventories(target)
    if steps and inventory is None:
        return path, []
    names = api.fields if not steps else tuple(_compared(inventory))
    name = _in_case(last, names)
    if name in names or (narrowed and not steps):
        return ".".join([*walked, name]), []
    owner = api.name if inventory is None or not steps else inventory.name.removesuffix("Inventory")
    params = () if steps else tuple(param.name for param in api.params if param.name != last)
    return path, [_no_field(last, owner, names, inventory, params)]


def field_type(api: ApiSpec, path: str, inventories: Inventories | None) -> str:
    """Return the type of a field that find_field gave the *path* of; empty when not known."""
    if inventories is None or not api.inventory:
        return ""
    inventory = inventories(api.inventory)
    *steps, last = path.split(".")
    for step in steps:
        target = None if inventory is None else _follow(inventory, step, inventories)
        inventory = inventories(target) if target else None
    field = None if inventory is None else inventory.by_name.get(last)
    return "" if field is None else field.type


def find_plain_field(
    api: ApiSpec, param: str, name: str, inventories: Inventories | None, *, narrowed: bool = False
) -> tuple[str, list[Flaw]]:
    """Return a *name* in `fields=` or `sortBy=` in the server's case, and what is wrong with it.

    They take only what stands in the resource's own row.
    """
    if not api.fields:
        return name, []
    inventory = inventories(api.inventory) if inventories and api.inventory else None
    elsewhere = {one.name for one in inventory.fields if not _is_own(one)} if inventory else set()
    own = inventory.by_name if inventory else set(api.fields)
    names = [
        field
        for field in api.fields
        if field not in TAG_FIELDS and field not in elsewhere and field in own
    ]
    found = _in_case(name, names)
    if found in names:
        return found, []
    if "." in name or name in TAG_FIELDS or name in api.fields or name in elsewhere:
        hint = "Nested fields, lists and tags can stand in conditions only."
        return name, [(f"{param} cannot name {name}.", hint)]
    return name, [] if narrowed else [_no_field(name, api.name, names, None)]


def _no_field(
    name: str,
    owner: str,
    names: Collection[str],
    inventory: InventorySpec | None,
    params: Collection[str] = (),
) -> Flaw:
    """Return what is wrong with a field; params: what else may have been meant by its name."""
    if not name:
        return "The field after the dot is missing.", "Write it as vmNics.ip=10.0.0.5"
    if inventory is not None and name in _steps(inventory):
        return f"{name} is not a field but leads to others.", f"Name one of them: {name}.uuid=…"
    near = nearest(name, (*names, *params), 3)
    hint = f"Did you mean {one_of(near)}?" if near else _some(names)
    return f"{owner} has no field {name}.", hint


def _unknown_step(step: str, owner: str, steps: Collection[str]) -> Flaw:
    near = nearest(step, steps, 3)
    hint = f"Did you mean {one_of(near)}?" if near else _some(steps)
    return f"{owner} has no nested field {step}.", hint


def _some(names: Collection[str]) -> str:
    """Name the first of *names*."""
    some = list(names)[:8]
    return f"It has {', '.join(some)}{', …' if len(names) > len(some) else ''}" if some else ""


def _in_case(name: str, names: Collection[str]) -> str:
    """Return *name* as it is among *names*, in any case, or as it is."""
    if name in names:
        return name
    folded = name.lower()
    return next((one for one in names if one.lower() == folded), name)


def _is_own(field: FieldSpec) -> bool:
    return field.join is None and field.type not in {"list", "map"} and not _leads(field)


def _leads(field: FieldSpec) -> str:
    """Return the inventory that a field's entries are, or ""."""
    kind = field.element or field.type
    return kind if kind.endswith("Inventory") else ""


def _compared(inventory: InventorySpec | None) -> Iterator[str]:
    """Yield the names that a condition may end with."""
    if inventory is not None:
        yield from (field.name for field in inventory.fields if not _leads(field))
    yield from TAG_FIELDS


def _steps(inventory: InventorySpec) -> Collection[str]:
    """Return all that leads on from *inventory*, hidden steps too."""
    listed = (field.name for field in inventory.fields if _leads(field))
    return [*(step.field for step in inventory.expanded), *(inventory.aliases or ()), *listed]


def _shown_steps(inventory: InventorySpec) -> Iterable[str]:
    hidden = {step.field for step in inventory.expanded if step.hidden}
    return (step for step in dict.fromkeys(_steps(inventory)) if step not in hidden)


def _follow(inventory: InventorySpec, step: str, inventories: Inventories) -> str | None:
    """Return the name of the inventory that *step* leads to, through an alias where it is one."""
    for expanded in inventory.expanded:
        if expanded.field == step:
            return expanded.inventory
    path = (inventory.aliases or {}).get(step)
    if path is None or path == step:
        field = inventory.by_name.get(step)
        return (_leads(field) or None) if field is not None else None
    at: InventorySpec | None = inventory
    target: str | None = None
    for one in path.split("."):
        targets = {} if at is None else {e.field: e.inventory for e in at.expanded}
        target = targets.get(one)
        at = inventories(target) if target else None
    return target
