"""The `schema` of an answer: JSON paths and the server's class behind each object.

It reads specs and rendered answers. Source: protocol, section 1.9.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from zscli.simulator.queries.packages import CLASSES, PACKAGES
from zscli.simulator.world.relations import SUBTYPES, root_of
from zscli.simulator.world.render import concrete
from zscli.spec.catalog import Catalog

__all__ = ["java_class", "schema_of"]

_SDK = "org.zstack.sdk."
"""Where the Java SDK has its classes; below it, often as the server has them below org.zstack."""
_NOT_IN_SCHEMA = frozenset({("LongJobInventory", "state")})


@lru_cache(maxsize=4096)
def java_class(catalog: Catalog, inventory: str) -> str:
    """Return an inventory's class name: that of its Query API's package where no other is known."""
    if inventory in CLASSES:
        return CLASSES[inventory]
    package = PACKAGES.get(inventory.removesuffix("Inventory"))
    if package is not None:
        return f"{package}.{inventory}"
    spec = catalog.inventory(inventory)
    below = spec.java.removeprefix(_SDK) if spec is not None else ""
    if spec is not None and spec.java.startswith(_SDK) and "." in below:
        return f"org.zstack.{below}"
    api = catalog.get("Query" + inventory.removesuffix("Inventory"))
    if api is not None and api.message:
        return f"{api.message.rsplit('.', 1)[0]}.{inventory}"
    if spec is not None and spec.extends and spec.extends != inventory:
        return f"{java_class(catalog, spec.extends).rsplit('.', 1)[0]}.{inventory}"
    return spec.java if spec is not None and spec.java else f"org.zstack.header.{inventory}"


def schema_of(
    catalog: Catalog, body: Mapping[str, Any], kinds: Mapping[str, str]
) -> dict[str, str]:
    """Return the schema of an answer; *kinds* names the inventory behind each top-level key.

    Parents stand before their children, later elements before earlier ones.
    """
    level = [
        found
        for key, kind in kinds.items()
        if key in body
        for found in _objects(catalog, key, kind, body[key])
    ]
    schema: dict[str, str] = {}
    while level:
        below: list[Found] = []
        for path, inventory, value in level:
            schema[path] = java_class(catalog, inventory)
            for name, kind, enum in _inner(catalog, inventory):
                if name not in value:
                    continue
                if enum:
                    schema[f"{path}.{name}"] = enum
                else:
                    below += _objects(catalog, f"{path}.{name}", kind, value[name])
        level = below
    return schema


Found = tuple[str, str, Mapping[str, Any]]


def _objects(catalog: Catalog, path: str, kind: str, value: Any) -> list[Found]:
    """Return the objects at a path: one, or those of a list from the last to the first."""
    if isinstance(value, dict):
        return [(path, concrete(catalog, kind, value), value)]
    if not isinstance(value, list) or not value:
        return []
    alone = root_of(kind) not in SUBTYPES  # what has subtypes is looked at one by one
    return [
        (f"{path}[{i}]", kind if alone else concrete(catalog, kind, value[i]), value[i])
        for i in range(len(value) - 1, -1, -1)
        if isinstance(value[i], dict)
    ]


@lru_cache(maxsize=4096)
def _inner(catalog: Catalog, inventory: str) -> tuple[tuple[str, str, str], ...]:
    """Return the fields of an inventory that hold objects with a class, and their kinds.

    The class stands third where it is an enum, whose value is a text.
    """
    spec = catalog.inventory(inventory)
    found = []
    for field in spec.fields if spec else ():
        kind = field.element or field.type
        if (inventory, field.name) in _NOT_IN_SCHEMA:
            continue
        if kind in catalog.enums and kind == field.type:
            beside = f"{java_class(catalog, inventory).rpartition('.')[0]}.{kind}"
            found.append((field.name, kind, CLASSES.get(kind, beside)))
        elif kind.endswith("Inventory") or catalog.inventory(kind):
            found.append((field.name, kind, ""))
    return tuple(found)
