"""Images made of volumes: templates of root and of data volumes.

Source: protocol, sections 8.2 and 8.6.
"""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.image import make_image, usable, with_room
from zscli.simulator.behaviours.records import Row, named, new_record
from zscli.simulator.behaviours.rows import SNAPSHOT, VM, VOLUME
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = ["TEMPLATE_BEHAVIOURS"]

BACKUP_STORAGE = "BackupStorageInventory"
_FIELDS = ("name", "description", "guestOsType", "system", "virtio")
_IN_USE = ("Running", "Stopped", "Paused")


def _volume(ask: Ask, field: str, kind: str) -> Row:
    """Return the volume to copy; SYS.1006 when it is of another type or not Ready."""
    volume = ask.world.require(VOLUME, str(ask.params[field]), field)
    if volume["type"] != kind:
        raise failed(f"{named(volume, 'volume')} is of type {volume['type']}, not {kind}")
    if volume["status"] != "Ready":
        raise failed(f"{named(volume, 'volume')} is {volume['status']}, it must be Ready")
    return volume


def _storages(ask: Ask, volume: Row) -> list[Row]:
    """Return where the image goes: where the call says, or to one of the volume's zone."""
    world, size = ask.world, int(volume.get("actualSize") or 0)
    why = f"failed to create a template from {named(volume, 'volume')}"
    given = ask.params.get("backupStorageUuids")
    if given:
        return with_room(usable(world, given), size, why)
    rows = _near(world, volume)
    if not rows:
        cause = Refusal("BS.1003", "no backup storage of the zone is Enabled and Connected")
        raise Refusal("SYS.1002", why, cause)
    return with_room(rows, size, why)[:1]


def _near(world: World, row: Row) -> list[Row]:
    """Return the backup storages in the zone of a volume or a snapshot that can be used."""
    primary = world.require("PrimaryStorageInventory", row["primaryStorageUuid"])
    near = world.linked_from("backupStorage-zone", primary["zoneUuid"])
    return world.find(BACKUP_STORAGE, uuid=near, state="Enabled", status="Connected")


def _copy(ask: Ask, volume: Row, media: str, *, kind: str = "volume", **more: str) -> Work:
    """Make an image of a volume or a snapshot: Creating, with progress, then Ready."""
    record = new_record(
        ask,
        _FIELDS,
        url=f"{kind}://{volume['uuid']}",
        state="Enabled",
        status="Creating",
        mediaType=media,
        format=volume["format"],
        type="zstack",
        **more,
    )
    size, actual = int(volume["size"]), int(volume.get("actualSize") or 0)
    return make_image(ask, record, _storages(ask, volume), size, actual)


def from_data_volume(ask: Ask) -> Work:
    """CreateDataVolumeTemplateFromVolume of a Ready data volume."""
    volume = _volume(ask, "volumeUuid", "Data")
    more = {"platform": "Linux", "architecture": "x86_64"}
    return _copy(ask, volume, "DataVolumeTemplate", **more)


def from_root_volume(ask: Ask) -> Work:
    """CreateRootVolumeTemplateFromRootVolume of a VM that is Running, Stopped or Paused."""
    volume = _volume(ask, "rootVolumeUuid", "Root")
    vm = ask.world.get(VM, str(volume.get("vmInstanceUuid", ""))) or {}
    if vm.get("state") not in _IN_USE:
        raise failed(f"the vm of {named(volume, 'volume')} is {vm.get('state')}")
    return _copy(ask, volume, "RootVolumeTemplate", **_as_on(ask, vm))


def _as_on(ask: Ask, vm: Row) -> dict[str, str]:
    """Return platform and architecture as the call says, or else as they are on a VM."""
    return {
        "platform": str(ask.params.get("platform") or vm.get("platform") or "Linux"),
        "architecture": str(ask.params.get("architecture") or vm.get("architecture") or "x86_64"),
    }


def _snapshot(ask: Ask, kind: str) -> Row:
    """Return a snapshot with the size of its volume, as something to copy."""
    world = ask.world
    row = world.require(SNAPSHOT, str(ask.params["snapshotUuid"]), "snapshotUuid")
    title = named(row, "snapshot")
    if row["volumeType"] != kind:
        raise failed(f"{title} is of a volume of type {row['volumeType']}, not {kind}")
    if row["status"] != "Ready" or row["state"] != "Enabled":
        raise failed(f"{title} is {row['status']} and {row['state']}")
    volume = world.get(VOLUME, str(row.get("volumeUuid", ""))) or {}
    size = int(row.get("size") or 0)
    return row | {"size": int(volume.get("size") or size), "actualSize": size}


def from_data_snapshot(ask: Ask) -> Work:
    """CreateDataVolumeTemplateFromVolumeSnapshot."""
    more = {"platform": "Linux", "architecture": "x86_64", "kind": "volumeSnapshot"}
    return _copy(ask, _snapshot(ask, "Data"), "DataVolumeTemplate", **more)


def from_root_snapshot(ask: Ask) -> Work:
    """CreateRootVolumeTemplateFromVolumeSnapshot; what is not said is as on its VM."""
    snapshot = _snapshot(ask, "Root")
    volume = ask.world.get(VOLUME, str(snapshot.get("volumeUuid", ""))) or {}
    vm = ask.world.get(VM, str(volume.get("vmInstanceUuid", ""))) or {}
    more = _as_on(ask, vm)
    return _copy(ask, snapshot, "RootVolumeTemplate", kind="volumeSnapshot", **more)


def candidates(ask: Ask) -> Row:
    """Get…BackupStorage…ForCreatingImage…: those of the zone that could take a template."""
    world, params = ask.world, ask.params
    if params.get("volumeUuid"):
        row = world.require(VOLUME, str(params["volumeUuid"]), "volumeUuid")
    elif params.get("volumeSnapshotUuid"):
        row = world.require(SNAPSHOT, str(params["volumeSnapshotUuid"]), "volumeSnapshotUuid")
    else:
        raise invalid("either volumeUuid or volumeSnapshotUuid must be set")
    if not row.get("primaryStorageUuid"):
        return {"inventories": []}
    size = int(row.get("actualSize") or row.get("size") or 0)
    rows = [each for each in _near(world, row) if int(each.get("availableCapacity", 0)) >= size]
    return {"inventories": [ask.render(BACKUP_STORAGE, each) for each in rows]}


TEMPLATE_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateDataVolumeTemplateFromVolume": from_data_volume,
    "CreateDataVolumeTemplateFromVolumeSnapshot": from_data_snapshot,
    "CreateRootVolumeTemplateFromRootVolume": from_root_volume,
    "CreateRootVolumeTemplateFromVolumeSnapshot": from_root_snapshot,
    "GetBackupStorageForCreatingImageFromVolume": candidates,
    "GetBackupStorageForCreatingImageFromVolumeSnapshot": candidates,
    "GetCandidateBackupStorageForCreatingImage": candidates,
}
"""What the portal calls for the APIs of this module."""
