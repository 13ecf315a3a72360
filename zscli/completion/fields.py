"""What the conditions of a query may name: fields, and steps to other resources, to any depth.

Walks the inventories of the catalog; knows nothing of what was typed but a path.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from zscli.spec.build import TAG_FIELDS, is_scalar
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, FieldSpec, InventorySpec

__all__ = [
    "STATES",
    "Fields",
    "fields_at",
    "find_field",
    "inventory_at",
    "kinds_of",
    "own_fields",
    "states_of",
]

STATES = ("state", "status")


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """What may stand at one place of a path.

    fields: what a condition compares, in the specs' order. steps: what leads to another
    inventory, with its name.
    """

    fields: tuple[FieldSpec, ...] = ()
    steps: Mapping[str, str] = field(default_factory=dict)


def fields_at(api: ApiSpec, path: str, catalog: Catalog) -> Fields:
    """Return what may follow *path*, such as "vmNics.eip"; an empty path is the query itself.

    Nothing follows a path that leads nowhere. Source: protocol, sections 2.4 and 2.5.
    """
    inventory = inventory_at(api, path, catalog)
    if not path:
        return Fields(tuple(own_fields(api, catalog)), _steps(inventory, catalog))
    if inventory is None:
        return Fields()
    scalars = [one for one in inventory.fields if is_scalar(one)]
    tags = [FieldSpec(name, "string") for name in TAG_FIELDS]
    return Fields((*scalars, *tags), _steps(inventory, catalog))


def inventory_at(api: ApiSpec, path: str, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory that *path* leads to from a query; an empty path is its own."""
    if path:
        return _walk(api.inventory, path, catalog)
    return catalog.inventory(api.inventory) if api.inventory else None


def own_fields(api: ApiSpec, catalog: Catalog) -> Iterator[FieldSpec]:
    """Yield the fields of the query itself, each once."""
    inventory = catalog.inventory(api.inventory) if api.inventory else None
    known = {} if inventory is None else inventory.by_name
    for name in dict.fromkeys(api.fields):
        if name not in TAG_FIELDS or "Tag" not in api.resource:
            yield known.get(name) or FieldSpec(name, "string")


def states_of(inventory: InventorySpec | None, name: str, catalog: Catalog) -> tuple[str, ...]:
    """Return the names that the state or the status of an inventory has, if they are known."""
    if inventory is None or name not in STATES:
        return ()
    for resource in kinds_of(inventory, catalog):
        found = catalog.enums.get(f"{resource}{name.title()}")
        if found:
            return found
    return ()


def kinds_of(inventory: InventorySpec, catalog: Catalog) -> Iterator[str]:
    """Yield the resource of an inventory, then those that it is a kind of."""
    seen: set[str] = set()
    found: InventorySpec | None = inventory
    while found is not None and found.name not in seen:
        seen.add(found.name)
        yield found.name.removesuffix("Inventory")
        above = found.extends or found.parent
        found = catalog.inventory(above) if above else None


def find_field(api: ApiSpec, path: str, catalog: Catalog) -> FieldSpec | None:
    """Return the field that the whole *path* names, or None."""
    before, _, last = path.rpartition(".")
    for one in fields_at(api, before, catalog).fields:
        if one.name == last:
            return one
    return None


def _walk(start: str, path: str, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory at the end of *path*, from the one called *start*."""
    inventory = catalog.inventory(start) if start else None
    for step in path.split("."):
        if inventory is None:
            return None
        target = _target(inventory, step, catalog)
        inventory = catalog.inventory(target) if target else None
    return inventory


def _target(inventory: InventorySpec, step: str, catalog: Catalog) -> str:
    """Return the name of the inventory that *step* leads to, empty when it leads nowhere."""
    for expanded in inventory.expanded:
        if expanded.field == step:
            return expanded.inventory
    alias = (inventory.aliases or {}).get(step)
    if alias and alias != step:
        found = _walk_expanded(inventory, alias, catalog)
        return "" if found is None else found.name
    listed = inventory.by_name.get(step)
    return "" if listed is None else _listed(listed, catalog)


def _walk_expanded(inventory: InventorySpec, path: str, catalog: Catalog) -> InventorySpec | None:
    """Follow the path that an alias stands for; it has no aliases in it."""
    found: InventorySpec | None = inventory
    for step in path.split("."):
        if found is None:
            return None
        targets = {one.field: one.inventory for one in found.expanded}
        found = catalog.inventory(targets[step]) if step in targets else None
    return found


def _listed(one: FieldSpec, catalog: Catalog) -> str:
    """Return the inventory that a list field is a list of, empty when it is none."""
    is_list = one.type == "list" and one.element.endswith("Inventory")
    return one.element if is_list and catalog.inventory(one.element) else ""


def _steps(inventory: InventorySpec | None, catalog: Catalog) -> Mapping[str, str]:
    if inventory is None:
        return {}
    names = [one.field for one in inventory.expanded if not one.hidden]
    names += inventory.aliases or ()
    names += [one.name for one in inventory.fields if _listed(one, catalog)]
    targets = {name: _target(inventory, name, catalog) for name in dict.fromkeys(names)}
    return {name: target for name, target in targets.items() if target}
