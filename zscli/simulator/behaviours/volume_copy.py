"""Data volumes made of snapshots and of templates. Source: protocol, sections 8.2, 8.3 and 8.6."""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import LOCAL_TYPE
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.disk import place_volume, volume_record
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import LOCAL, SNAPSHOT, VOLUME
from zscli.simulator.behaviours.tag import given_tag
from zscli.simulator.behaviours.volume import storage_room
from zscli.simulator.refusal import failed, invalid

__all__ = ["VOLUME_COPY_BEHAVIOURS"]

STORAGE = "PrimaryStorageInventory"
HOST = "HostInventory"


def _make(ask: Ask, size: int, storage: Row, host: Row | None, **more: Any) -> Work:
    """Make a data volume on a storage: Creating, then Ready."""
    world, params = ask.world, ask.params
    storage_room(ask, storage, size)
    record = volume_record(
        str(params["name"]),
        "Data",
        size,
        uuid=params.get("resourceUuid"),
        description=params.get("description"),
        **more,
    )
    row = place_volume(world, world.insert(VOLUME, record), storage, host)
    world.update(VOLUME, row["uuid"], status="Creating")
    settle_storages(world, [storage["uuid"]])
    yield 1.0
    return ask.inventory(VOLUME, world.update(VOLUME, row["uuid"], status="Ready"))


def _host(ask: Ask, storage: Row, uuid: str) -> Row | None:
    """Return the host whose disks a local storage is to use; SYS.1007 when nobody says which."""
    if storage["type"] != LOCAL_TYPE:
        return None
    chosen = str(
        ask.params.get("hostUuid")
        or given_tag(ask.system_tags, "localStorage::hostUuid")
        or uuid
        or ""
    )
    if not chosen:
        raise invalid(
            f"{named(storage, 'primary storage')} is a local storage, so a host must be named by "
            "hostUuid or by the system tag localStorage::hostUuid::{hostUuid}"
        )
    return ask.world.require(HOST, chosen, "hostUuid")


def from_snapshot(ask: Ask) -> Work:
    """CreateDataVolumeFromVolumeSnapshot, where the snapshot lies or on another storage."""
    world, params = ask.world, ask.params
    snapshot = world.require(SNAPSHOT, str(params["volumeSnapshotUuid"]), "volumeSnapshotUuid")
    if snapshot["status"] != "Ready" or snapshot["state"] != "Enabled":
        raise failed(
            f"{named(snapshot, 'snapshot')} is {snapshot['status']} and {snapshot['state']}, "
            "it must be Ready and Enabled"
        )
    own = str(snapshot["primaryStorageUuid"])
    storage = world.require(STORAGE, str(params.get("primaryStorageUuid") or own))
    refs = world.find(LOCAL, resourceUuid=snapshot["uuid"]) if storage["uuid"] == own else []
    host = _host(ask, storage, str(refs[0]["hostUuid"]) if refs else "")
    source = world.get(VOLUME, str(snapshot.get("volumeUuid", ""))) or {}
    size = int(source.get("size") or snapshot.get("size") or 0)
    return _make(ask, size, storage, host, actualSize=int(snapshot.get("size") or 0))


def from_template(ask: Ask) -> Work:
    """CreateDataVolumeFromVolumeTemplate of a Ready and Enabled template of a data volume."""
    world = ask.world
    image = world.require(IMAGE, str(ask.params["imageUuid"]), "imageUuid")
    if image["mediaType"] != "DataVolumeTemplate":
        raise invalid(f"{named(image, 'image')} is of mediaType[{image['mediaType']}]")
    if image["state"] != "Enabled" or image["status"] != "Ready":
        raise failed(f"{named(image, 'image')} is {image['state']} and {image['status']}")
    storage = world.require(STORAGE, str(ask.params["primaryStorageUuid"]), "primaryStorageUuid")
    host = _host(ask, storage, "")
    actual = int(image.get("actualSize") or 0)
    return _make(ask, int(image["size"]), storage, host, actualSize=actual)


VOLUME_COPY_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateDataVolumeFromVolumeSnapshot": from_snapshot,
    "CreateDataVolumeFromVolumeTemplate": from_template,
}
"""What the portal calls for the APIs of this module."""
