"""Snapshots of all volumes of a VM at once: made, reverted to, deleted, taken apart.

Source: protocol, section 8.3 and appendix A.
"""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.records import Row, named, new_record, updater
from zscli.simulator.behaviours.rows import (
    GROUP,
    GROUP_REF,
    SNAPSHOT,
    VM,
    VOLUME,
    attached_volumes,
)
from zscli.simulator.behaviours.snapshot import (
    begin_snapshot,
    check_revert,
    check_volume,
    delete_branch,
    make_latest,
)
from zscli.simulator.refusal import failed, not_modelled
from zscli.simulator.world.world import World

__all__ = ["GROUP_BEHAVIOURS"]

_STATES = ("Running", "Stopped", "Paused")


def _vm(ask: Ask) -> Row:
    """Return the VM of the root volume that a call names; SYS.1006 when there is none."""
    root = ask.world.require(VOLUME, str(ask.params["rootVolumeUuid"]), "rootVolumeUuid")
    vm = ask.world.get(VM, str(root.get("vmInstanceUuid", "")))
    if root["type"] != "Root" or vm is None:
        raise failed(f"{named(root, 'volume')} is not the root volume of a vm")
    if vm["state"] not in _STATES:
        raise failed(f"{named(vm, 'vm')} is {vm['state']}, its volumes cannot be snapshotted")
    return vm


def create(ask: Ask) -> Work:
    """CreateVolumeSnapshotGroup: one snapshot of each volume of the VM, all or none."""
    if ask.params.get("withMemory"):
        raise not_modelled(ask.api.name, "withMemory")
    world, vm = ask.world, _vm(ask)
    volumes = [world.require(VOLUME, vm["rootVolumeUuid"]), *attached_volumes(world, vm["uuid"])]
    for volume in volumes:
        check_volume(volume)
    record = new_record(ask, ("name", "description"))
    group = world.insert(
        GROUP, record | {"vmInstanceUuid": vm["uuid"], "snapshotCount": len(volumes)}
    )
    uuids = [_member(ask, group, volume) for volume in volumes]
    yield 1.0
    for uuid in uuids:
        if world.get(SNAPSHOT, uuid) is None:
            raise failed(f"{named(group, 'snapshot group')} lost a snapshot while it was made")
        world.update(SNAPSHOT, uuid, status="Ready")
    return ask.inventory(GROUP, world.require(GROUP, group["uuid"]))


def _member(ask: Ask, group: Row, volume: Row) -> str:
    """Begin the snapshot of one volume and tie it to its group; return its uuid."""
    world = ask.world
    name = f"{group['name']}-{volume['name']}"
    uuid = begin_snapshot(ask, volume, {"name": name, "groupUuid": group["uuid"]})
    snapshot = world.require(SNAPSHOT, uuid)
    ref = {
        "volumeSnapshotUuid": uuid,
        "volumeSnapshotGroupUuid": group["uuid"],
        "deviceId": volume.get("deviceId"),
        "snapshotDeleted": False,
        "volumeUuid": volume["uuid"],
        "volumeName": volume["name"],
        "volumeType": volume["type"],
        "volumeSnapshotInstallPath": snapshot["primaryStorageInstallPath"],
        "volumeSnapshotName": name,
        "volumeLastAttachDate": volume.get("lastAttachDate"),
    }
    world.insert(GROUP_REF, ref)
    return uuid


def _group(ask: Ask) -> Row:
    return ask.world.require(GROUP, str(ask.params["uuid"]))


def _refs(world: World, group: Row) -> list[Row]:
    """Return what ties the snapshots that are still there to a group."""
    found = world.find(GROUP_REF, volumeSnapshotGroupUuid=group["uuid"])
    return [ref for ref in found if not ref.get("snapshotDeleted")]


def delete(ask: Ask) -> Work:
    """DeleteVolumeSnapshotGroup: each of its snapshots, as DeleteVolumeSnapshot does."""
    world, group = ask.world, _group(ask)
    refs = _refs(world, group)
    results = []
    for ref in refs:
        row = world.get(SNAPSHOT, ref["volumeSnapshotUuid"])
        if row is not None:
            yield from delete_branch(world, row, 1 / len(refs))
        results.append({"snapshotUuid": ref["volumeSnapshotUuid"], "success": True})
    _dissolve(world, group["uuid"])
    return {"results": results}


def _dissolve(world: World, uuid: str) -> None:
    for row in world.find(SNAPSHOT, groupUuid=uuid):
        world.update(SNAPSHOT, row["uuid"], groupUuid=None)
    world.remove(GROUP_REF, volumeSnapshotGroupUuid=uuid)
    world.delete(GROUP, uuid)


def ungroup(ask: Ask) -> Row:
    """UngroupVolumeSnapshotGroup: the snapshots stay, each for itself."""
    _dissolve(ask.world, _group(ask)["uuid"])
    return {}


def _trouble(world: World, group: Row) -> str:
    """Return why a VM cannot go back to a group, or an empty text."""
    refs = world.find(GROUP_REF, volumeSnapshotGroupUuid=group["uuid"])
    gone = [ref["volumeName"] for ref in refs if ref.get("snapshotDeleted")]
    if gone:
        return f"the snapshots of the volumes[{', '.join(gone)}] have been deleted"
    there = {row["uuid"] for row in world.find(VOLUME, vmInstanceUuid=group["vmInstanceUuid"])}
    there |= {row["uuid"] for row in attached_volumes(world, group["vmInstanceUuid"])}
    apart = [ref["volumeName"] for ref in refs if ref["volumeUuid"] not in there]
    if apart:
        return f"the volumes[{', '.join(apart)}] are no longer attached to the vm"
    more = there - {ref["volumeUuid"] for ref in refs}
    return f"the volumes[{', '.join(sorted(more))}] have been attached to the vm since" * bool(more)


def revert(ask: Ask) -> Work:
    """RevertVmFromSnapshotGroup: every volume of the Stopped VM goes back, all or none."""
    world, group = ask.world, _group(ask)
    trouble = _trouble(world, group)
    if trouble:
        raise failed(f"{named(group, 'snapshot group')} is not available: {trouble}")
    rows = [world.require(SNAPSHOT, ref["volumeSnapshotUuid"]) for ref in _refs(world, group)]
    for row in rows:
        check_revert(world, row)
    yield 1.0
    if any(world.get(SNAPSHOT, row["uuid"]) is None for row in rows):
        raise failed(f"{named(group, 'snapshot group')} lost a snapshot meanwhile")
    for row in rows:
        make_latest(world, row)
    results = [
        {"snapshotUuid": row["uuid"], "volumeUuid": row["volumeUuid"], "success": True}
        for row in rows
    ]
    return {"results": results}


def availability(ask: Ask) -> Row:
    """CheckVolumeSnapshotGroupAvailability: for each group whether its VM can go back to it."""
    results = []
    for uuid in ask.params["uuids"]:
        trouble = _trouble(ask.world, ask.world.require(GROUP, str(uuid)))
        reason = {"reason": trouble} if trouble else {}
        results.append({"uuid": str(uuid), "available": not trouble} | reason)
    return {"results": results}


GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "CheckVolumeSnapshotGroupAvailability": availability,
    "CreateVolumeSnapshotGroup": create,
    "DeleteVolumeSnapshotGroup": delete,
    "RevertVmFromSnapshotGroup": revert,
    "UngroupVolumeSnapshotGroup": ungroup,
    "UpdateVolumeSnapshotGroup": updater(GROUP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
