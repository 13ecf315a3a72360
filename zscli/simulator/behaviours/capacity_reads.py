"""What is left: CPU and memory of hosts, bytes of storages. Source: protocol, section 8.5."""

from collections.abc import Sequence
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid

__all__ = ["CAPACITY_BEHAVIOURS"]

HOST = "HostInventory"
PRIMARY = "PrimaryStorageInventory"
BACKUP = "BackupStorageInventory"


def _sum(rows: Sequence[Row], field: str) -> int:
    return sum(int(row.get(field, 0)) for row in rows)


def _check_asked(ask: Ask, names: Sequence[str]) -> None:
    if not ask.params.get("all") and not any(ask.params.get(name) for name in names):
        raise invalid(f"at least one of {', '.join(names)} must be given, or all=true")


def cpu_memory(ask: Ask) -> Row:
    """GetCpuMemoryCapacity of hosts, clusters, zones or all."""
    columns = {"hostUuids": "uuid", "clusterUuids": "clusterUuid", "zoneUuids": "zoneUuid"}
    _check_asked(ask, tuple(columns))
    wanted: dict[str, Any] = {}
    for name, column in columns.items():
        if ask.params.get(name):
            wanted = {column: ask.params[name]}
            break
    if ask.params.get("hypervisorType"):
        wanted["hypervisorType"] = ask.params["hypervisorType"]
    rows = [row for row in ask.world.find(HOST, **wanted) if "totalMemoryCapacity" in row]
    return {
        "success": True,
        "totalCpu": _sum(rows, "totalCpuCapacity"),
        "availableCpu": _sum(rows, "availableCpuCapacity"),
        "totalMemory": _sum(rows, "totalMemoryCapacity"),
        "availableMemory": _sum(rows, "availableMemoryCapacity"),
        "managedCpuNum": _sum(rows, "cpuNum"),
    }


def primary(ask: Ask) -> Row:
    """GetPrimaryStorageCapacity of storages, clusters, zones or all."""
    params, world = ask.params, ask.world
    _check_asked(ask, ("zoneUuids", "clusterUuids", "primaryStorageUuids"))
    wanted: dict[str, Any] = {}
    if params.get("primaryStorageUuids"):
        wanted = {"uuid": params["primaryStorageUuids"]}
    elif params.get("clusterUuids"):
        clusters = params["clusterUuids"]
        uuids = {u for c in clusters for u in world.linked_from("primaryStorage-cluster", c)}
        wanted = {"uuid": sorted(uuids)}
    elif params.get("zoneUuids"):
        wanted = {"zoneUuid": params["zoneUuids"]}
    rows = world.find(PRIMARY, **wanted)
    names = (
        "totalCapacity",
        "availableCapacity",
        "totalPhysicalCapacity",
        "availablePhysicalCapacity",
    )
    return {"success": True} | {name: _sum(rows, name) for name in names}


def backup(ask: Ask) -> Row:
    """GetBackupStorageCapacity of storages, zones or all."""
    params, world = ask.params, ask.world
    _check_asked(ask, ("zoneUuids", "backupStorageUuids"))
    wanted: dict[str, Any] = {}
    if params.get("backupStorageUuids"):
        wanted = {"uuid": params["backupStorageUuids"]}
    elif params.get("zoneUuids"):
        zones = params["zoneUuids"]
        uuids = {u for zone in zones for u in world.linked_from("backupStorage-zone", zone)}
        wanted = {"uuid": sorted(uuids)}
    rows = world.find(BACKUP, **wanted)
    names = ("totalCapacity", "availableCapacity")
    return {"success": True} | {name: _sum(rows, name) for name in names}


CAPACITY_BEHAVIOURS: dict[str, Behaviour] = {
    "GetBackupStorageCapacity": backup,
    "GetCpuMemoryCapacity": cpu_memory,
    "GetPrimaryStorageCapacity": primary,
}
"""What the portal calls for the APIs of this module."""
