"""What the server returns: the raw inventories as records of `specs/`.

The raw list also has classes of the server's inside that no answer contains; only what an
API can return is kept.
"""

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["TAG_FIELDS", "convert_inventories", "queried_inventory", "scalar_fields"]

TAG_FIELDS = {"__systemTag__", "__userTag__", "__tagUuid__"}
"""Fields that every query can compare."""

_QUERIED = {
    "QueryEthernetVF": "EthernetVfPciDeviceInventory",
    "QueryFaultToleranceVm": "FaultToleranceVmGroupInventory",
    "QueryIPSecConnection": "IPsecConnectionInventory",
    "QueryLocalRaidController": "RaidControllerInventory",
    "QueryPhysicalDriveSelfTestHistory": "PhysicalDriveSmartSelfTestHistoryInventory",
    "QueryResourcePrice": "PriceInventory",
    "QueryVRouterFlowMeterNetwork": "NetworkRouterFlowMeterRefInventory",
    "QueryVpcRouter": "VpcRouterVmInventory",
}
"""What a query is about, where neither its name nor its fields say so alone."""


def convert_inventories(
    raw: Mapping[str, Mapping[str, Any]], apis: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return the records of all inventories, and of the structs inside them."""
    wanted = [name for name in raw if name.endswith("Inventory")]
    for api in apis.values():
        wanted.extend((api.get("result") or {}).values())
        wanted.append(api.get("inventory") or "")
    found: dict[str, dict[str, Any]] = {}
    while wanted:
        name = wanted.pop()
        if name in raw and name not in found:
            found[name] = _convert(raw[name], raw)
            wanted.extend(_mentioned(raw[name]))
    return found


def queried_inventory(
    name: str, raw: Mapping[str, Any], inventories: Mapping[str, Mapping[str, Any]]
) -> str:
    """Return the inventory that the query is about, empty when it is not known.

    The one that the raw facts name, unless it has fields that cannot be asked for; else the
    only one that has the very fields of the query.
    """
    asked = set(raw.get("primitive_fields", ())) - TAG_FIELDS
    if not asked:
        return ""
    for named in (raw.get("inventory") or "", _QUERIED.get(name, "")):
        if named in inventories and scalar_fields(named, inventories) <= asked:
            return str(named)
    same = [one for one in inventories if _all_fields(one, inventories) == asked]
    return same[0] if len(same) == 1 else ""


def _all_fields(name: str, inventories: Mapping[str, Mapping[str, Any]]) -> set[str]:
    found: set[str] = set()
    while name in inventories:
        found |= set(inventories[name].get("fields", {}))
        name = inventories[name].get("extends", "")
    return found


def scalar_fields(name: str, inventories: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Return the fields of *name* that hold one plain value, inherited ones included."""
    found: set[str] = set()
    while name in inventories:
        fields = inventories[name].get("fields", {})
        found |= {field for field, kind in fields.items() if _is_scalar(kind)}
        name = inventories[name].get("extends", "")
    return found


def _is_scalar(kind: str) -> bool:
    return kind.partition("<")[0] not in {"list", "map"} and not kind.endswith("Inventory")


def _convert(raw: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return one record; fields become a table of names and types."""
    record = {key: raw[key] for key in ("resource", "primary_key", "java") if raw.get(key)}
    if raw.get("extends") in known:
        record = {"extends": raw["extends"], **record}
    if "parent" in raw:
        record["parent"] = raw["parent"]
    record["fields"] = {field["name"]: _kind(field) for field in raw["fields"]}
    joins = {
        field["name"]: [field["join"]["inventory"], field["join"]["column"]]
        for field in raw["fields"]
        if "join" in field
    }
    if joins:
        record["joins"] = joins
    if "aliases" in raw:
        record["aliases"] = {one["alias"]: one["field"] for one in raw["aliases"]}
    if "expanded" in raw:
        record["expanded"] = raw["expanded"]
    return record


def _kind(field: Mapping[str, Any]) -> str:
    element = field.get("element")
    return f"{field['type']}<{element}>" if element else str(field["type"])


def _mentioned(raw: Mapping[str, Any]) -> Iterable[str]:
    """Return the names of other inventories that *raw* speaks of."""
    yield raw.get("extends", "")
    yield raw.get("parent", {}).get("inventory", "")
    for field in raw["fields"]:
        yield field["type"]
        yield field.get("element") or ""
        yield field.get("join", {}).get("inventory", "")
    for step in raw.get("expanded", ()):
        yield step["inventory"]
