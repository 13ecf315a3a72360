"""Volume snapshots: trees of them, made, reverted to, deleted. Source: protocol, section 8.3."""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import LOCAL_TYPE
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.disk import local_host, local_ref
from zscli.simulator.behaviours.records import (
    Row,
    named,
    new_record,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import (
    LOCAL,
    SHARE,
    SNAPSHOT,
    TREE,
    VM,
    VOLUME,
    remove_snapshot,
)
from zscli.simulator.behaviours.volume import storage_room
from zscli.simulator.refusal import failed
from zscli.simulator.world.world import World

__all__ = [
    "SNAPSHOT_BEHAVIOURS",
    "begin_snapshot",
    "check_revert",
    "check_volume",
    "delete_branch",
    "make_latest",
]

_STEPS = 5


def _latest(world: World, volume_uuid: str) -> Row | None:
    """Return the snapshot that the next one follows: the latest of the current tree."""
    trees = world.find(TREE, volumeUuid=volume_uuid, current=True)
    if not trees:
        return None
    found = world.find(SNAPSHOT, treeUuid=trees[0]["uuid"], latest=True)
    return found[0] if found else None


def _new_tree(world: World, volume_uuid: str) -> str:
    for tree in world.find(TREE, volumeUuid=volume_uuid, current=True):
        world.update(TREE, tree["uuid"], current=False)
    tree = {"volumeUuid": volume_uuid, "current": True, "status": "Completed"}
    return str(world.insert(TREE, tree)["uuid"])


def _position(ask: Ask, volume_uuid: str) -> Row:
    """Return tree, parent and distance of a new snapshot."""
    world, latest = ask.world, _latest(ask.world, volume_uuid)
    most = int(ask.config("volumeSnapshot", "incrementalSnapshot.maxNum") or 64)
    if latest is not None and int(latest["distance"]) < most:
        world.update(SNAPSHOT, latest["uuid"], latest=False)
        return {
            "treeUuid": latest["treeUuid"],
            "parentUuid": latest["uuid"],
            "distance": int(latest["distance"]) + 1,
        }
    if latest is not None:
        world.update(SNAPSHOT, latest["uuid"], latest=False)
    first = not world.count(TREE, volumeUuid=volume_uuid)
    return {"treeUuid": _new_tree(world, volume_uuid), "distance": 1 if first else 0}


def check_volume(volume: Row) -> None:
    """SYS.1006 for a volume of which no snapshot can be made."""
    if volume["status"] != "Ready" or volume["state"] != "Enabled":
        raise failed(
            f"{named(volume, 'volume')} is {volume['status']} and {volume['state']}, "
            "it must be Ready and Enabled"
        )
    if volume["type"] not in {"Root", "Data"}:
        raise failed(f"{named(volume, 'volume')} is of type {volume['type']}")


def begin_snapshot(ask: Ask, volume: Row, record: Row) -> str:
    """Insert a snapshot that is being made and return its uuid. *record*: what names it."""
    world = ask.world
    check_volume(volume)
    size = int(volume.get("actualSize") or 0)
    storage = world.require("PrimaryStorageInventory", volume["primaryStorageUuid"])
    storage_room(ask, storage, size)
    fixed = {
        "volumeUuid": volume["uuid"],
        "type": "Storage" if storage["type"] == "Ceph" else "Hypervisor",
        "primaryStorageUuid": storage["uuid"],
        "primaryStorageInstallPath": f"{volume['installPath']}@{ask.job_uuid[:12]}",
        "volumeType": volume["type"],
        "format": volume["format"],
        "latest": True,
        "size": size,
        "state": "Enabled",
        "status": "Creating",
    }
    row = world.insert(SNAPSHOT, record | fixed | _position(ask, volume["uuid"]))
    if storage["type"] == LOCAL_TYPE:
        ref = local_ref(row, storage, local_host(world, volume["uuid"]))
        world.insert(LOCAL, ref | {"resourceType": "VolumeSnapshotVO"})
    settle_storages(world, [storage["uuid"]])
    return str(row["uuid"])


def create(ask: Ask) -> Work:
    """CreateVolumeSnapshot of a Ready, Enabled root or data volume."""
    world = ask.world
    volume = world.require(VOLUME, str(ask.params["volumeUuid"]), "volumeUuid")
    uuid = begin_snapshot(ask, volume, new_record(ask, ("name", "description")))
    for _ in range(_STEPS):
        yield 1 / _STEPS
    return ask.inventory(SNAPSHOT, world.update(SNAPSHOT, uuid, status="Ready"))


def _branch(world: World, uuid: str) -> list[Row]:
    """Return a snapshot and all that descend from it."""
    found, fresh = [], world.find(SNAPSHOT, uuid=uuid)
    while fresh:
        found += fresh
        fresh = world.find(SNAPSHOT, parentUuid=[row["uuid"] for row in fresh])
    return found


def delete(ask: Ask) -> Work:
    """DeleteVolumeSnapshot; on storages that chain them its descendants go too."""
    row = still_there(ask, SNAPSHOT)
    if row is not None:
        yield from delete_branch(ask.world, row, 1.0)
    return {}


def batch_delete(ask: Ask) -> Work:
    """BatchDeleteVolumeSnapshot: one after the other, each with a result of its own.

    Source: protocol, section 1.7; one that a chain has taken with it meanwhile is a success.
    """
    uuids = [str(uuid) for uuid in ask.params["uuids"]]
    for uuid in uuids:
        row = ask.world.get(SNAPSHOT, uuid)
        if row is not None:
            yield from delete_branch(ask.world, row, 1 / len(uuids))
    return {"results": [{"snapshotUuid": uuid, "success": True} for uuid in uuids]}


def delete_branch(world: World, row: Row, part: float) -> Work:
    """Delete a snapshot and, on storages that chain them, its descendants."""
    chained = row.get("type") != "Storage"
    uuids = [each["uuid"] for each in _branch(world, row["uuid"])] if chained else [row["uuid"]]
    for uuid in uuids:
        world.update(SNAPSHOT, uuid, status="Deleting")
    yield part
    for child in world.find(SNAPSHOT, parentUuid=uuids):
        if child["uuid"] not in uuids:
            world.update(SNAPSHOT, child["uuid"], parentUuid=row.get("parentUuid"))
    had_latest = any(each.get("latest") for each in world.find(SNAPSHOT, uuid=uuids))
    for uuid in uuids:
        remove_snapshot(world, uuid)
    _mend(world, row, had_latest=had_latest)
    settle_storages(world, [row.get("primaryStorageUuid")])
    return {}


def _mend(world: World, gone: Row, *, had_latest: bool) -> None:
    """Let the parent be the latest again; a tree without snapshots goes."""
    if not world.count(SNAPSHOT, treeUuid=gone["treeUuid"]):
        world.delete(TREE, gone["treeUuid"])
    elif had_latest and gone.get("parentUuid"):
        world.update(SNAPSHOT, gone["parentUuid"], latest=True)


def check_revert(world: World, row: Row) -> Row:
    """Return the volume to revert; SYS.1006 when it is gone or one of its VMs is not Stopped."""
    if row["state"] != "Enabled":
        raise failed(f"{named(row, 'snapshot')} is {row['state']}")
    volume = world.get(VOLUME, row.get("volumeUuid", ""))
    if volume is None:
        raise failed(f"the volume of {named(row, 'snapshot')} is gone")
    shares = [share["vmInstanceUuid"] for share in world.find(SHARE, volumeUuid=volume["uuid"])]
    for vm in world.find(VM, uuid=[volume.get("vmInstanceUuid", ""), *shares]):
        if vm["state"] != "Stopped":
            raise failed(f"{named(vm, 'vm')} is {vm['state']}, it must be Stopped")
    return volume


def make_latest(world: World, row: Row) -> None:
    """Let a snapshot be the one that the next follows, and its tree the current one."""
    for each in world.find(SNAPSHOT, volumeUuid=row["volumeUuid"], latest=True):
        world.update(SNAPSHOT, each["uuid"], latest=False)
    for tree in world.find(TREE, volumeUuid=row["volumeUuid"]):
        world.update(TREE, tree["uuid"], current=tree["uuid"] == row["treeUuid"])
    world.update(SNAPSHOT, row["uuid"], latest=True)


def revert(ask: Ask) -> Work:
    """RevertVolumeFromSnapshot: it is the latest now and its tree the current one."""
    world, row = ask.world, ask.world.require(SNAPSHOT, str(ask.params["uuid"]))
    check_revert(world, row)
    yield 1.0
    if world.get(SNAPSHOT, row["uuid"]) is None:
        raise failed(f"{named(row, 'snapshot')} has been deleted")
    make_latest(world, row)
    return {}


def size(ask: Ask) -> Row:
    """GetVolumeSnapshotSize: what it takes up, and what its volume had then."""
    row = ask.world.require(SNAPSHOT, str(ask.params["uuid"]))
    return {"size": int(row.get("size") or 0), "actualSize": int(row.get("size") or 0)}


SNAPSHOT_BEHAVIOURS: dict[str, Behaviour] = {
    "BatchDeleteVolumeSnapshot": batch_delete,
    "CreateVolumeSnapshot": create,
    "DeleteVolumeSnapshot": delete,
    "GetVolumeSnapshotSize": size,
    "RevertVolumeFromSnapshot": revert,
    "UpdateVolumeSnapshot": updater(SNAPSHOT, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
