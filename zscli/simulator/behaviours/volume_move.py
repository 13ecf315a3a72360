"""Volumes move: to the disks of another host, to another storage; where they could go.

Source: protocol, section 8.5.
"""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import LOCAL_TYPE, storage_for
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.disk import local_host, placed
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import LOCAL, SHARE, SNAPSHOT, VM, VOLUME
from zscli.simulator.behaviours.volume import storage_room
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world.world import World

__all__ = ["VOLUME_MOVE_BEHAVIOURS"]

STORAGE = "PrimaryStorageInventory"
HOST = "HostInventory"
_STEPS = 5


def _volume(ask: Ask) -> Row:
    """Return the volume to move; SYS.1006 when it is in use or not Ready."""
    world = ask.world
    row = world.require(VOLUME, str(ask.params["volumeUuid"]), "volumeUuid")
    if row["status"] != "Ready":
        raise failed(f"{named(row, 'volume')} is {row['status']}, it must be Ready")
    if row["type"] == "Data" and (row.get("vmInstanceUuid") or _is_shared(world, row)):
        raise failed(f"{named(row, 'volume')} is still attached to a vm, detach it first")
    vm = world.get(VM, str(row.get("vmInstanceUuid", "")))
    if vm is not None and vm["state"] != "Stopped":
        raise failed(f"{named(vm, 'vm')} is {vm['state']}, it must be Stopped")
    return row


def _is_shared(world: World, row: Row) -> bool:
    return world.count(SHARE, volumeUuid=row["uuid"]) > 0


def _moving(world: World, row: Row) -> Work:
    """Let a volume be Migrating for the duration of the job; SYS.1006 when it goes meanwhile."""
    world.update(VOLUME, row["uuid"], status="Migrating")
    for _ in range(_STEPS):
        yield 1 / _STEPS
    if (world.get(VOLUME, row["uuid"]) or {}).get("status") != "Migrating":
        raise failed(f"{named(row, 'volume')} has been deleted")
    return {}


def move_to_host(ask: Ask) -> Work:
    """LocalStorageMigrateVolume to the disks of another host, with its snapshots."""
    world, volume = ask.world, _volume(ask)
    storage = _local_storage(world, volume)
    wanted = str(ask.params["destHostUuid"])
    host = world.require(HOST, wanted, "destHostUuid")
    if local_host(world, volume["uuid"]) == wanted:
        raise failed(f"{named(volume, 'volume')} is on {named(host, 'host')} already")
    if wanted not in {row["uuid"] for row in _hosts(world, volume, storage)}:
        raise failed(f"{named(host, 'host')} cannot take {named(volume, 'volume')}")
    yield from _moving(world, volume)
    _put_on(world, volume["uuid"], wanted)
    world.update(VOLUME, volume["uuid"], status="Ready")
    return ask.inventory(LOCAL, world.find(LOCAL, resourceUuid=volume["uuid"])[0])


def _put_on(world: World, volume_uuid: str, host_uuid: str) -> None:
    snapshots = [row["uuid"] for row in world.find(SNAPSHOT, volumeUuid=volume_uuid)]
    for uuid in (volume_uuid, *snapshots):
        world.execute(
            'UPDATE "LocalStorageResourceRefInventory" SET "hostUuid" = ?, "lastOpDate" = ? '
            'WHERE "resourceUuid" = ?',
            (host_uuid, world.instant(), uuid),
        )


def _local_storage(world: World, volume: Row) -> Row:
    storage = world.require(STORAGE, str(volume["primaryStorageUuid"]))
    if storage["type"] != LOCAL_TYPE:
        raise failed(f"{named(volume, 'volume')} is not on local storage")
    return storage


def _hosts(world: World, volume: Row, storage: Row) -> list[Row]:
    """Return the other hosts whose disks can take a volume of a local storage."""
    here = local_host(world, volume["uuid"])
    clusters = world.linked("primaryStorage-cluster", storage["uuid"])
    found = world.find(HOST, clusterUuid=clusters, state="Enabled", status="Connected")
    size = int(volume["size"])
    return [
        row
        for row in found
        if row["uuid"] != here and storage_for(world, row, size, storage["uuid"]) is not None
    ]


def hosts_for_volume(ask: Ask) -> Row:
    """LocalStorageGetVolumeMigratableHosts: those that LocalStorageMigrateVolume would take."""
    volume = _volume(ask)
    rows = _hosts(ask.world, volume, _local_storage(ask.world, volume))
    return {"inventories": [ask.render(HOST, row) for row in rows]}


def _trouble(ask: Ask, volume: Row, storage: Row) -> str:
    """Return why a volume cannot go to a storage, or an empty text."""
    world, here = ask.world, ask.world.require(STORAGE, str(volume["primaryStorageUuid"]))
    if storage["uuid"] == here["uuid"]:
        return f"{named(volume, 'volume')} is on {named(storage, 'primary storage')} already"
    if storage["type"] != here["type"] or storage["type"] == LOCAL_TYPE:
        return f"a volume cannot be migrated from {here['type']} to {storage['type']}"
    vm = world.get(VM, str(volume.get("vmInstanceUuid", ""))) or {}
    clusters = world.linked("primaryStorage-cluster", storage["uuid"])
    if vm.get("clusterUuid") and vm["clusterUuid"] not in clusters:
        return f"{named(storage, 'primary storage')} is not attached to the cluster of the vm"
    try:
        storage_room(ask, storage, int(volume["size"]))
    except Refusal as refusal:
        return refusal.details
    return ""


def move_to_storage(ask: Ask) -> Work:
    """PrimaryStorageMigrateVolume to another storage of the same type, with its snapshots."""
    world, volume = ask.world, _volume(ask)
    wanted = str(ask.params["dstPrimaryStorageUuid"])
    storage = world.require(STORAGE, wanted, "dstPrimaryStorageUuid")
    trouble = _trouble(ask, volume, storage)
    if trouble:
        raise failed(trouble)
    yield from _moving(world, volume)
    row = world.update(VOLUME, volume["uuid"], **placed(volume, storage))
    for snapshot in world.find(SNAPSHOT, volumeUuid=row["uuid"]):
        path = f"{row['installPath']}@{snapshot['uuid'][:12]}"
        there = {"primaryStorageUuid": storage["uuid"], "primaryStorageInstallPath": path}
        world.update(SNAPSHOT, snapshot["uuid"], **there)
    settle_storages(world, [volume["primaryStorageUuid"], storage["uuid"]])
    return ask.inventory(VOLUME, row)


def storages_for_volume(ask: Ask) -> Row:
    """GetPrimaryStorageCandidatesForVolumeMigration: where PrimaryStorageMigrateVolume may go."""
    volume = ask.world.require(VOLUME, str(ask.params["volumeUuid"]), "volumeUuid")
    if volume["status"] != "Ready":
        return {"inventories": []}
    rows = [row for row in ask.world.find(STORAGE) if not _trouble(ask, volume, row)]
    return {"inventories": [ask.render(STORAGE, row) for row in rows]}


VOLUME_MOVE_BEHAVIOURS: dict[str, Behaviour] = {
    "GetPrimaryStorageCandidatesForVolumeMigration": storages_for_volume,
    "LocalStorageGetVolumeMigratableHosts": hosts_for_volume,
    "LocalStorageMigrateVolume": move_to_host,
    "PrimaryStorageMigrateVolume": move_to_storage,
}
"""What the portal calls for the APIs of this module."""
