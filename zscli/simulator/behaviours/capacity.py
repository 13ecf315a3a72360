"""Capacities: of hosts, primary and backup storages, always recomputed from the rows that use them.

It knows sums, and nothing of who allocates. Source: protocol, sections 8.4 and 8.5.
"""

from collections.abc import Iterable
from typing import Any

from zscli.simulator.world.config import effective
from zscli.simulator.world.world import World

__all__ = [
    "GIB",
    "apply_ratios",
    "real_memory",
    "settle_all",
    "settle_backup_storages",
    "settle_hosts",
    "settle_storages",
]

GIB = 1024**3
HOST = "HostInventory"
_RATIO = "memoryRatio"

_HOSTS = """
UPDATE "HostInventory" SET
  "availableCpuCapacity" = max(0, "totalCpuCapacity" - coalesce(
    (SELECT sum(v."cpuNum") FROM "VmInstanceInventory" v
     WHERE v."hostUuid" = "HostInventory".uuid), 0)),
  "availableMemoryCapacity" = max(0, "totalMemoryCapacity" - CAST(coalesce(
    (SELECT sum(v."memorySize") FROM "VmInstanceInventory" v
     WHERE v."hostUuid" = "HostInventory".uuid), 0)
    / coalesce(json_extract("+extra", '$.memoryRatio'), 1.0) AS INTEGER))
WHERE "totalMemoryCapacity" IS NOT NULL
"""
_LOCAL_TOTAL = """
UPDATE "PrimaryStorageInventory" SET "totalCapacity" = coalesce(
  (SELECT sum(json_extract(h."+extra", '$.diskCapacity')) FROM "HostInventory" h
   JOIN "PrimaryStorageClusterRefInventory" r ON r."clusterUuid" = h."clusterUuid"
   WHERE r."primaryStorageUuid" = "PrimaryStorageInventory".uuid), 0)
WHERE type = 'LocalStorage'
"""
_LOCAL_PHYSICAL = """
UPDATE "PrimaryStorageInventory" SET "totalPhysicalCapacity" = "totalCapacity"
WHERE type = 'LocalStorage'
"""
_STORAGES = """
UPDATE "PrimaryStorageInventory" SET
  "availableCapacity" = max(0, "totalCapacity"
    - coalesce((SELECT sum(v.size) FROM "VolumeInventory" v
                WHERE v."primaryStorageUuid" = "PrimaryStorageInventory".uuid), 0)
    - coalesce((SELECT sum(s.size) FROM "VolumeSnapshotInventory" s
                WHERE s."primaryStorageUuid" = "PrimaryStorageInventory".uuid), 0)),
  "availablePhysicalCapacity" = max(0, "totalPhysicalCapacity"
    - coalesce((SELECT sum(v."actualSize") FROM "VolumeInventory" v
                WHERE v."primaryStorageUuid" = "PrimaryStorageInventory".uuid), 0)
    - coalesce((SELECT sum(s.size) FROM "VolumeSnapshotInventory" s
                WHERE s."primaryStorageUuid" = "PrimaryStorageInventory".uuid), 0)
    - coalesce("systemUsedCapacity", 0))
WHERE "totalCapacity" IS NOT NULL
"""
_BACKUPS = (
    'UPDATE "BackupStorageInventory" SET "availableCapacity" = max(0, "totalCapacity" - '
    'coalesce((SELECT sum(i."actualSize") FROM "ImageInventory" i '
    'JOIN "ImageBackupStorageRefInventory" r ON r."imageUuid" = i.uuid '
    'WHERE r."backupStorageUuid" = "BackupStorageInventory".uuid), 0)) '
    'WHERE "totalCapacity" IS NOT NULL'
)


def _memory_ratio(host: dict[str, Any]) -> float:
    """Return how many bytes of its VMs' memory a host counts as one of its own."""
    return float(host.get(_RATIO) or 1)


def real_memory(host: dict[str, Any], size: int) -> int:
    """Return the bytes that *size* bytes of a VM's memory take from a host."""
    return int(size / _memory_ratio(host))


def apply_ratios(world: World) -> None:
    """Bring the hosts' totals in line with the over-provisioning ratios that count for each.

    Source: protocol, section 8.4.
    """
    for host in world.find(HOST, hypervisorType="KVM"):
        if "totalMemoryCapacity" not in host:
            continue
        cpu = int(effective(world, "host", "cpu.overProvisioning.ratio", host["uuid"]) or 10)
        memory = float(effective(world, "mevoco", "overProvisioning.memory", host["uuid"]) or 1)
        total = int(host["cpuNum"]) * cpu
        if total != host["totalCpuCapacity"] or memory != _memory_ratio(host):
            world.update(HOST, host["uuid"], totalCpuCapacity=total, memoryRatio=memory)
    settle_hosts(world)


def _made(world: World, names: Iterable[str]) -> None:
    for name in names:
        world.table(name)


def _only(uuids: Iterable[str | None] | None) -> tuple[str, list[str]]:
    """Return the end of a condition for these rows alone, and its values; "" for all rows."""
    if uuids is None:
        return "", []
    values = sorted({uuid for uuid in uuids if uuid})
    return f" AND uuid IN ({', '.join('?' * len(values))})", values


def settle_all(world: World) -> None:
    """Bring what all hosts and storages have left up to date."""
    settle_hosts(world)
    settle_storages(world)
    settle_backup_storages(world)


def settle_hosts(world: World, uuids: Iterable[str | None] | None = None) -> None:
    """Bring what hosts have left up to date: their totals less the VMs on them.

    uuids: those hosts alone, where only they can have changed; None for all.
    """
    _made(world, ("HostInventory", "VmInstanceInventory"))
    only, values = _only(uuids)
    world.execute(_HOSTS + only, values)


def settle_storages(world: World, uuids: Iterable[str | None] | None = None) -> None:
    """Bring primary storages up to date: less volumes and snapshots, the local ones by host.

    uuids: those storages alone, where only what lies on them can have changed; None for all.
    """
    _made(
        world,
        (
            "HostInventory",
            "PrimaryStorageClusterRefInventory",
            "PrimaryStorageInventory",
            "VolumeInventory",
            "VolumeSnapshotInventory",
        ),
    )
    only, values = _only(uuids)
    if uuids is None:
        world.execute(_LOCAL_TOTAL)
        world.execute(_LOCAL_PHYSICAL)
    world.execute(_STORAGES + only, values)


def settle_backup_storages(world: World) -> None:
    """Bring the backup storages up to date: their totals less the images on them."""
    _made(world, ("BackupStorageInventory", "ImageBackupStorageRefInventory", "ImageInventory"))
    world.execute(_BACKUPS)
