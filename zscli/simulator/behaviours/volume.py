"""Volumes: made, changed, resized, deleted softly, recovered, expunged. Attaching is apart.

Source: protocol, section 8.2.
"""

from collections.abc import Mapping

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import LOCAL_TYPE
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.disk import place_volume, volume_record
from zscli.simulator.behaviours.offering import DISK
from zscli.simulator.behaviours.records import STATES, Row, named, still_there, updater
from zscli.simulator.behaviours.rows import (
    LOCAL,
    SHARE,
    VM,
    VOLUME,
    detach_volume,
    remove_volume,
)
from zscli.simulator.behaviours.tag import given_tag
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.config_rules import size_of
from zscli.simulator.world.world import World

__all__ = ["VOLUME_BEHAVIOURS", "storage_room"]

_RESIZABLE = ("Stopped", "Running")


def storage_room(ask: Ask, storage: Row, size: int) -> None:
    """PS.1000 when a primary storage cannot take *size* more bytes; SYS.1006 when it is not up."""
    if storage["state"] != "Enabled" or storage["status"] != "Connected":
        raise failed(
            f"{named(storage, 'primary storage')} is {storage['state']} and {storage['status']}"
        )
    back = size_of(ask.config("primaryStorage", "reservedCapacity") or "1G") or 0
    if int(storage.get("availableCapacity", 0)) - back < size:
        why = f"{named(storage, 'primary storage')} does not have {size} bytes left"
        raise Refusal("SYS.1006", why, Refusal("PS.1000", why))


def _size(ask: Ask) -> tuple[int, str | None]:
    """Return the bytes and the offering of a new volume; SYS.1007 when neither was given."""
    if ask.params.get("diskOfferingUuid"):
        row = ask.world.require(DISK, str(ask.params["diskOfferingUuid"]), "diskOfferingUuid")
        if row["state"] != "Enabled":
            raise failed(f"{named(row, 'disk offering')} is {row['state']}, not Enabled")
        return int(row["diskSize"]), str(row["uuid"])
    size = int(ask.params.get("diskSize") or 0)
    if size <= 0:
        raise invalid("one of diskOfferingUuid and a diskSize greater than 0 must be given")
    return size, None


def create(ask: Ask) -> Work:
    """CreateDataVolume: NotInstantiated, or Ready at once on the primary storage that was named."""
    world, params = ask.world, ask.params
    size, offering = _size(ask)
    record = volume_record(
        str(params["name"]),
        "Data",
        size,
        uuid=params.get("resourceUuid"),
        description=params.get("description"),
        diskOfferingUuid=offering,
        isShareable="ephemeral::shareable" in ask.system_tags,
    )
    if not params.get("primaryStorageUuid"):
        return ask.inventory(VOLUME, world.insert(VOLUME, record))
    storage = world.require("PrimaryStorageInventory", str(params["primaryStorageUuid"]))
    storage_room(ask, storage, size)
    host = _local_host(ask, storage)
    row = place_volume(world, world.insert(VOLUME, record), storage, host)
    world.update(VOLUME, row["uuid"], status="Creating")
    settle_storages(world, [storage["uuid"]])
    yield 1.0
    return ask.inventory(VOLUME, world.update(VOLUME, row["uuid"], status="Ready"))


def _local_host(ask: Ask, storage: Row) -> Row | None:
    """Return the host whose disks a local storage is to use; the call names it by a tag."""
    if storage["type"] != LOCAL_TYPE:
        return None
    uuid = given_tag(ask.system_tags, "localStorage::hostUuid")
    if uuid is None:
        raise invalid(
            "a volume on local storage needs the system tag localStorage::hostUuid::{hostUuid}"
        )
    return ask.world.require("HostInventory", uuid, "systemTags")


def delete(ask: Ask) -> Row:
    """DeleteDataVolume by the deletion policy; an attached one is detached first."""
    world, row = ask.world, still_there(ask, VOLUME)
    if row is None:
        return {}
    if row["type"] == "Root":
        raise invalid(f"volume[uuid:{row['uuid']}, type:Root] can't be deleted")
    if row["status"] == "Deleted":
        raise failed(f"volume[uuid:{row['uuid']}] is Deleted already")
    _detach_all(world, row)
    if ask.config("volume", "deletionPolicy") == "Direct":
        remove_volume(world, row["uuid"])
        settle_storages(world, [row.get("primaryStorageUuid")])
    else:
        world.update(VOLUME, row["uuid"], status="Deleted")
    return {}


def _detach_all(world: World, row: Row) -> None:
    if row.get("vmInstanceUuid"):
        detach_volume(world, row, row["vmInstanceUuid"])
    for share in world.find(SHARE, volumeUuid=row["uuid"]):
        detach_volume(world, row, share["vmInstanceUuid"])


def _deleted(ask: Ask) -> Row:
    row = ask.world.require(VOLUME, str(ask.params["uuid"]))
    if row["status"] != "Deleted" or row["type"] == "Root":
        raise failed(f"{named(row, 'volume')} is {row['status']}, not a Deleted data volume")
    return row


def recover(ask: Ask) -> Row:
    """RecoverDataVolume: Ready if it lies somewhere, else NotInstantiated."""
    row = _deleted(ask)
    status = "Ready" if row.get("installPath") else "NotInstantiated"
    return ask.inventory(VOLUME, ask.world.update(VOLUME, row["uuid"], status=status))


def expunge(ask: Ask) -> Row:
    """ExpungeDataVolume: the row goes, with its snapshots."""
    row = _deleted(ask)
    remove_volume(ask.world, row["uuid"])
    settle_storages(ask.world, [row.get("primaryStorageUuid")])
    return {}


def change_state(ask: Ask) -> Row:
    """ChangeVolumeState; not of a root volume, not of a Deleted one."""
    row = ask.world.require(VOLUME, str(ask.params["uuid"]))
    if row["type"] == "Root" or row["status"] == "Deleted":
        raise failed(
            f"the state of a volume of type {row['type']} that is {row['status']} is fixed"
        )
    state = STATES[str(ask.params["stateEvent"])]
    return ask.inventory(VOLUME, ask.world.update(VOLUME, row["uuid"], state=state))


def _resize(ask: Ask, row: Row) -> Work:
    """Let a volume grow on its storage; it cannot become smaller."""
    world, size = ask.world, int(ask.params["size"])
    if row["status"] != "Ready":
        raise failed(f"{named(row, 'volume')} is {row['status']}, not Ready")
    if size <= int(row["size"]):
        raise invalid(f"size[{size}] must be greater than the present size[{row['size']}]")
    _check_vm(world, row)
    storage = world.require("PrimaryStorageInventory", row["primaryStorageUuid"])
    storage_room(ask, storage, size - int(row["size"]))
    world.update(VOLUME, row["uuid"], size=size)
    world.table(LOCAL)
    world.execute(
        'UPDATE "LocalStorageResourceRefInventory" SET size = ? WHERE "resourceUuid" = ?',
        (size, row["uuid"]),
    )
    settle_storages(world, [storage["uuid"]])
    yield 1.0
    return ask.inventory(VOLUME, world.require(VOLUME, row["uuid"]))


def _check_vm(world: World, row: Row) -> None:
    vm = world.get(VM, row.get("vmInstanceUuid", ""))
    if vm is not None and vm["state"] not in _RESIZABLE:
        raise failed(f"{named(vm, 'vm')} is {vm['state']}, its volumes cannot be resized")


def resize_data(ask: Ask) -> Work:
    """ResizeDataVolume."""
    row = ask.world.require(VOLUME, str(ask.params["uuid"]))
    if row["type"] != "Data":
        raise failed(f"{named(row, 'volume')} is not a data volume")
    return _resize(ask, row)


def resize_root(ask: Ask) -> Work:
    """ResizeRootVolume, named by itself or by its VM."""
    params: Mapping[str, object] = ask.params
    uuid = params.get("uuid")
    if not uuid and params.get("vmInstanceUuid"):
        uuid = ask.world.require(VM, str(params["vmInstanceUuid"]))["rootVolumeUuid"]
    if not uuid:
        raise invalid("one of uuid and vmInstanceUuid must be given")
    row = ask.world.require(VOLUME, str(uuid))
    if row["type"] != "Root":
        raise failed(f"{named(row, 'volume')} is not a root volume")
    return _resize(ask, row)


def sync_size(ask: Ask) -> Row:
    """SyncVolumeSize: the sizes are as they are."""
    return ask.inventory(VOLUME, ask.world.require(VOLUME, str(ask.params["uuid"])))


VOLUME_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeVolumeState": change_state,
    "CreateDataVolume": create,
    "DeleteDataVolume": delete,
    "ExpungeDataVolume": expunge,
    "RecoverDataVolume": recover,
    "ResizeDataVolume": resize_data,
    "ResizeRootVolume": resize_root,
    "SyncVolumeSize": sync_size,
    "UpdateVolume": updater(VOLUME, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
