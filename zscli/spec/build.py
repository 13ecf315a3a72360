"""Decoded records of `specs/` made into the frozen values of model.py.

One function per kind of record; knows the schema (specs/README.md) and reads no file.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from zscli.spec.model import (
    ApiSpec,
    ExpandedField,
    FieldSpec,
    InventorySpec,
    ParamSpec,
    Rest,
)
from zscli.spec.names import split_name

__all__ = ["TAG_FIELDS", "build_api", "build_inventory", "build_param", "build_rest", "is_scalar"]

TAG_FIELDS = ("__systemTag__", "__userTag__", "__tagUuid__")
"""Fields that conditions on any inventory may name. Source: protocol, section 2.5."""

_TUPLES = ("choices", "plain_when", "range", "range_unit")


def build_param(record: Mapping[str, Any], *, common: bool = False) -> ParamSpec:
    """Return the parameter that *record* describes; its keys are ParamSpec's own."""
    values = dict(record)
    for key in _TUPLES:
        if key in values:
            values[key] = tuple(values[key])
    return ParamSpec(common=common, **values)


def build_api(
    name: str,
    category: str,
    record: Mapping[str, Any],
    sets: Mapping[str, tuple[ParamSpec, ...]],
    inventory: InventorySpec | None,
) -> ApiSpec:
    """Return the API that *record* describes.

    sets: the common parameters by the name of their set. inventory: what a Query API queries,
    None when it is not known.
    """
    verb, resource = split_name(name)
    params = [build_param(param) for param in record.get("params", ())]
    for common in record.get("common", ()):
        params.extend(sets[common])
    is_query = record.get("query", False)
    newer = record.get("newer", False)
    return ApiSpec(
        name=name,
        verb=verb,
        resource=resource,
        category=category,
        summary=record["summary"],
        message=record.get("message", ""),
        rest=build_rest(name, record["rest"]) if "rest" in record else None,
        params=tuple(params),
        is_query=is_query,
        is_sync=record.get("sync", is_query),
        needs_session=record.get("session", True),
        inventory=record.get("inventory", ""),
        fields=_query_fields(record.get("fields", ()), inventory) if is_query else (),
        result=record.get("result", None if newer else {}),
        newer=newer,
    )


def build_inventory(name: str, records: Mapping[str, Mapping[str, Any]]) -> InventorySpec:
    """Return the inventory called *name*.

    records: its own record and those of all the ones it extends, by name.
    """
    own = records[name]
    parent = own.get("parent", {})
    expanded = {
        step["field"]: ExpandedField(**step)
        for record in _line(name, records)
        for step in record.get("expanded", ())
    }
    aliases = {
        alias: path
        for record in _line(name, records)
        for alias, path in record.get("aliases", {}).items()
    }
    return InventorySpec(
        name=name,
        resource=own.get("resource", ""),
        fields=tuple(_all_fields(name, records)),
        primary_key=own.get("primary_key", ""),
        extends=own.get("extends", ""),
        parent=parent.get("inventory", ""),
        type_value=parent.get("type", ""),
        expanded=tuple(expanded.values()),
        aliases=aliases or None,
        java=own.get("java", ""),
    )


def is_scalar(field: FieldSpec) -> bool:
    """Whether the field holds one plain value, which a condition can compare."""
    return field.type not in {"list", "map"} and not field.type.endswith("Inventory")


def build_rest(name: str, record: Mapping[str, Any]) -> Rest:
    """Return the route of the API *name*; only POST and PUT have a body."""
    method = record["method"]
    wrapper = record.get("wrapper")
    if wrapper is None and method == "PUT":
        wrapper = name[0].lower() + name[1:]
    return Rest(
        method=method,
        path=record["path"],
        wrapper=wrapper,
        is_action=method == "PUT",
        optional_paths=tuple(record.get("optional_paths", ())),
    )


def _query_fields(more: Iterable[str], inventory: InventorySpec | None) -> tuple[str, ...]:
    """Name the inventory's scalar fields, those that the record adds, and the tags."""
    own = () if inventory is None else inventory.fields
    return (*(field.name for field in own if is_scalar(field)), *more, *TAG_FIELDS)


def _line(name: str, records: Mapping[str, Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the records of *name*'s ancestors, the eldest first, and its own at the end."""
    line = []
    while name in records:
        line.append(records[name])
        name = records[name].get("extends", "")
    return line[::-1]


def _all_fields(name: str, records: Mapping[str, Mapping[str, Any]]) -> Iterable[FieldSpec]:
    """Return the fields of *name*, its own before the inherited ones, as the server does.

    Source: protocol, section 1.10.
    """
    found: dict[str, FieldSpec] = {}
    for record in reversed(_line(name, records)):
        joins = record.get("joins", {})
        for field, kind in record.get("fields", {}).items():
            if field not in found:
                found[field] = _build_field(field, kind, joins.get(field))
    return found.values()


def _build_field(name: str, kind: str, join: list[str] | None) -> FieldSpec:
    """Read `list<VmNicInventory>`, or a plain type."""
    base, _, element = kind.partition("<")
    link = (join[0], join[1]) if join else None
    return FieldSpec(name, base, element.removesuffix(">"), link)
