"""Images made of volumes: templates of root and of data volumes.

Source: protocol, sections 8.2 and 8.6.
"""

from zscli.simulator.behaviours.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.image import make_image, usable, with_room
from zscli.simulator.behaviours.records import Row, named, new_record
from zscli.simulator.behaviours.rows import VM, VOLUME
from zscli.simulator.refusal import Refusal, failed

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
    primary = world.require("PrimaryStorageInventory", volume["primaryStorageUuid"])
    near = world.linked_from("backupStorage-zone", primary["zoneUuid"])
    rows = world.find(BACKUP_STORAGE, uuid=near, state="Enabled", status="Connected")
    if not rows:
        cause = Refusal("BS.1003", "no backup storage of the zone is Enabled and Connected")
        raise Refusal("SYS.1002", why, cause)
    return with_room(rows, size, why)[:1]


def _copy(ask: Ask, volume: Row, media: str, **more: str) -> Work:
    """Make an image of a volume: Creating, with progress, then Ready."""
    record = new_record(
        ask,
        _FIELDS,
        url=f"volume://{volume['uuid']}",
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
    more = {
        "platform": str(ask.params.get("platform") or vm.get("platform") or "Linux"),
        "architecture": str(ask.params.get("architecture") or vm.get("architecture") or "x86_64"),
    }
    return _copy(ask, volume, "RootVolumeTemplate", **more)


TEMPLATE_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateDataVolumeTemplateFromVolume": from_data_volume,
    "CreateRootVolumeTemplateFromRootVolume": from_root_volume,
}
"""What the portal calls for the APIs of this module."""
