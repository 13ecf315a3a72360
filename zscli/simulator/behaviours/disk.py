"""The rows of volumes: a new one, and where it lies once a storage has it.

Source: protocol, sections 8.2 and 8.5.
"""

from typing import Any

from zscli.simulator.behaviours.allocate import LOCAL_TYPE
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import LOCAL, VOLUME
from zscli.simulator.world.world import World

__all__ = ["local_host", "local_ref", "place_volume", "placed", "volume_record"]

_FOLDERS = {"Root": "rootVolumes", "Data": "dataVolumes"}


def volume_record(name: str, kind: str, size: int, **more: Any) -> Row:
    """Return the record of a volume that lies nowhere yet; *size* in bytes."""
    fixed = {"type": kind, "size": size, "actualSize": 0, "state": "Enabled"}
    given = {key: value for key, value in more.items() if value is not None}
    return {"name": name, "status": "NotInstantiated", "isShareable": False} | fixed | given


def _format_on(storage: Row) -> str:
    """Return the format of volumes on a primary storage."""
    return "raw" if storage["type"] == "Ceph" else "qcow2"


def _path(storage: Row, volume: Row) -> str:
    uuid = volume["uuid"]
    if storage["type"] == "Ceph":
        return f"ceph://pri-{volume['type'].lower()}-{storage['uuid'][:8]}/{uuid}"
    base = str(storage.get("mountPath") or storage.get("url") or "")
    root = f"/opt/zstack/nfsprimarystorage/prim-{storage['uuid']}" if ":" in base else base
    folder = _FOLDERS.get(volume["type"], "dataVolumes")
    return f"{root.rstrip('/')}/{folder}/acct-vol/vol-{uuid}/{uuid}.qcow2"


def placed(volume: Row, storage: Row) -> Row:
    """Return what changes on a volume that gets a place on a storage."""
    return {
        "status": "Ready",
        "primaryStorageUuid": storage["uuid"],
        "installPath": _path(storage, volume),
        "format": volume.get("format") or _format_on(storage),
    }


def local_ref(volume: Row, storage: Row, host_uuid: str) -> Row:
    """Return the record that ties a volume on local storage to its host."""
    return {
        "resourceUuid": volume["uuid"],
        "primaryStorageUuid": storage["uuid"],
        "hostUuid": host_uuid,
        "size": volume["size"],
        "resourceType": "VolumeVO",
    }


def place_volume(world: World, volume: Row, storage: Row, host: Row | None) -> Row:
    """Let a volume be Ready on a storage, and on the host's disks when that is a local one."""
    if storage["type"] == LOCAL_TYPE and host is not None:
        world.insert(LOCAL, local_ref(volume, storage, host["uuid"]))
    return world.update(VOLUME, volume["uuid"], **placed(volume, storage))


def local_host(world: World, volume_uuid: str) -> str:
    """Return the host whose disks a volume lies on, or an empty text."""
    found = world.find(LOCAL, resourceUuid=volume_uuid)
    return str(found[0]["hostUuid"]) if found else ""
