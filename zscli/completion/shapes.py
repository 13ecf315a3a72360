"""What lists and maps given to an API have inside: structs, their fields, and what those can be.

Reads the specs, and a small table of what they do not tell.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from zscli.completion.unfinished import ITEM
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["Struct", "fields_in", "value_at"]

Struct = tuple[str, tuple[ParamSpec, ...]]
"""The name of a struct, and its fields."""

_NAME, _VALUE = ParamSpec("name", required=True), ParamSpec("value", required=True)
_WEIGHT = ParamSpec("weight")

STRUCTS: Mapping[str, tuple[ParamSpec, ...]] = {
    "Action": (ParamSpec("actionType", required=True), ParamSpec("actionUuid", required=True)),
    "Attribute": (_NAME, _VALUE),
    "BackendNic": (ParamSpec("uuid", required=True, resource="VmNic"), _WEIGHT),
    "BackendServer": (ParamSpec("ipAddress", required=True), _WEIGHT),
    "ClientInfo": (ParamSpec("clientIp"), ParamSpec("clientBrowser")),
    "Condition": (_NAME, ParamSpec("op", required=True), ParamSpec("value")),
    "Label": (
        ParamSpec("key", required=True), ParamSpec("op", "Operator", required=True), _VALUE,
    ),
}  # fmt: skip
"""Structs that the specs have no record of. Source: what zstack-cli's users write."""

ELEMENTS: Mapping[str, tuple[str, re.Pattern[str]]] = {
    name: (struct, re.compile(apis))
    for name, struct, apis in (
        ("actions", "Action", r"(Create|Update)(Alarm|MonitorGroup)|SubscribeEvent"),
        ("attributes", "Attribute", r"(Add|Create|Update)\w*IAM2\w+"),
        ("clientInfo", "ClientInfo", r"Log[iI]n\w+|LogOut"),
        ("conditions", "Condition", r"Query\w+"),
        ("diskAOs", "DiskAO", r"\w+"),
        (
            "labels",
            "Label",
            r"CreateAlarm|SubscribeEvent|(Add|Update)(Event|Metric)RuleTemplate",
        ),
        ("servers", "BackendServer", r"\w+Backend\w+"),
        ("statements", "PolicyStatement", r"\w+"),
        ("vmNics", "BackendNic", r"\w+Backend\w+"),
    )
}
"""The struct of a parameter that the specs tell none of, where the API's name matches."""


def fields_in(
    api: ApiSpec, param: ParamSpec, path: Sequence[str], catalog: Catalog
) -> Struct | None:
    """Return the struct that the map at *path* within *param* is, None where it is not known."""
    found = _walk(api, param, path, catalog)
    return None if found is None else _struct(found, catalog)


def value_at(
    api: ApiSpec, param: ParamSpec, path: Sequence[str], key: str, catalog: Catalog
) -> ParamSpec | None:
    """Return what the value of *key*, or an item where it is ITEM, in the map or list at *path* is.

    Its choices are those of its struct, or of the type that its name stands for.
    """
    found = _walk(api, param, path, catalog)
    if found is None:
        return None
    if key == ITEM:
        return _item(found)
    struct = _struct(found, catalog)
    return None if struct is None else _field(struct, key, catalog)


def _walk(
    api: ApiSpec, param: ParamSpec, path: Sequence[str], catalog: Catalog
) -> ParamSpec | None:
    found: ParamSpec | None = _known(api, param)
    for step in path:
        if found is None:
            return None
        if step == ITEM:
            found = _item(found)
        else:
            struct = _struct(found, catalog)
            found = None if struct is None else _field(struct, step, catalog)
    return found


def _known(api: ApiSpec, param: ParamSpec) -> ParamSpec:
    """Return *param* with the struct that the specs do not tell."""
    struct, apis = ELEMENTS.get(param.name, ("", None))
    is_told = param.element not in {"", "string", "map<string>"}
    if apis is None or is_told or apis.fullmatch(api.name) is None:
        return param
    if param.type == "map":
        return replace(param, type=struct)
    return replace(param, element=struct)


def _item(one: ParamSpec) -> ParamSpec | None:
    if one.type != "list":
        return None
    kind, _, inner = (one.element or "string").partition("<")
    return replace(one, type=kind, element=inner.removesuffix(">"))


def _struct(one: ParamSpec, catalog: Catalog) -> Struct | None:
    name = one.type
    fields = STRUCTS.get(name) or catalog.struct(name)
    inventory = None if fields is not None else catalog.inventory(name)
    if inventory is not None:
        fields = tuple(ParamSpec(f.name, f.type, f.element) for f in inventory.fields)
    return None if fields is None else (name, fields)


def _field(struct: Struct, key: str, catalog: Catalog) -> ParamSpec | None:
    name, fields = struct
    one = next((field for field in fields if field.name == key), None)
    if one is None or one.choices:
        return one
    base = name.removesuffix("AO")
    enums = (one.type, f"{base}{key[:1].upper()}{key[1:]}Type")
    choices = next((found for enum in enums if (found := catalog.enums.get(enum))), ())
    return replace(one, choices=choices)
