"""What can be set on a volume, and what can be asked about one. Source: protocol, section 8.2."""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import VOLUME
from zscli.simulator.refusal import failed, invalid

__all__ = ["VOLUME_SETTING_BEHAVIOURS"]

_LIMITS = {
    "totalBandwidth": "total",
    "readBandwidth": "read",
    "writeBandwidth": "write",
    "totalIOPS": "totalIops",
    "readIOPS": "readIops",
    "writeIOPS": "writeIops",
}
"""By parameter of SetVolumeQos: how a limit is called in `volumeQos`."""

_ANSWERS = {
    "total": "volumeBandwidth",
    "read": "volumeBandwidthRead",
    "write": "volumeBandwidthWrite",
    "totalIops": "iopsTotal",
    "readIops": "iopsRead",
    "writeIops": "iopsWrite",
}
"""The same limits by their fields in the answer of GetVolumeQos."""

_FORMATS = ("qcow2", "raw", "vmdk")


def _volume(ask: Ask) -> Row:
    return ask.world.require(VOLUME, str(ask.params["uuid"]))


def _limits(volume: Row) -> dict[str, int]:
    """Return the limits of a volume by name, from its text `total=…,read=…`."""
    pairs = (each.split("=") for each in str(volume.get("volumeQos") or "").split(",") if each)
    return {name: int(value) for name, value in pairs}


def _keep(ask: Ask, volume: Row, limits: dict[str, int]) -> Row:
    text = ",".join(f"{name}={value}" for name, value in limits.items())
    return ask.inventory(VOLUME, ask.world.update(VOLUME, volume["uuid"], volumeQos=text or None))


def set_qos(ask: Ask) -> Row:
    """SetVolumeQos: limits in bytes or operations a second; a total excludes read and write.

    With `mode` and `volumeBandwidth` the bandwidth of that mode is set.
    """
    volume, params = _volume(ask), ask.params
    if volume["status"] == "Deleted":
        raise failed(f"{named(volume, 'volume')} is Deleted")
    given = {_LIMITS[name]: int(params[name]) for name in _LIMITS if params.get(name) is not None}
    if params.get("volumeBandwidth") is not None:
        given[str(params.get("mode") or "total")] = int(params["volumeBandwidth"])
    if not given:
        raise invalid("at least one limit must be given")
    if any(value <= 0 for value in given.values()):
        raise invalid("a limit must be greater than 0")
    limits = _limits(volume)
    for total, parts in (("total", ("read", "write")), ("totalIops", ("readIops", "writeIops"))):
        set_parts = [part for part in parts if part in given]
        if total in given and set_parts:
            raise invalid("a total limit cannot be set together with one of read or write")
        for other in parts if total in given else (total,) if set_parts else ():
            limits.pop(other, None)
    return _keep(ask, volume, limits | given)


def get_qos(ask: Ask) -> Row:
    """GetVolumeQos: -1 stands for no limit."""
    volume = _volume(ask)
    limits = _limits(volume)
    found = {field: limits.get(name, -1) for name, field in _ANSWERS.items()}
    return {"volumeUuid": volume["uuid"]} | found


def delete_qos(ask: Ask) -> Row:
    """DeleteVolumeQos of one mode, or of all."""
    volume, mode = _volume(ask), str(ask.params.get("mode") or "total")
    limits = _limits(volume)
    gone = set(limits) if mode in {"all", "overwrite"} else {mode, f"{mode}Iops"}
    return _keep(ask, volume, {name: limits[name] for name in limits if name not in gone})


def capabilities(ask: Ask) -> Row:
    """GetVolumeCapabilities: whether it can be migrated within its storage, and to another one."""
    volume = _volume(ask)
    kind = ask.world.get("PrimaryStorageInventory", str(volume.get("primaryStorageUuid", "")))
    local = kind is not None and kind["type"] == "LocalStorage"
    return {
        "capabilities": {
            "MigrationInCurrentPrimaryStorage": local,
            "MigrationToOtherPrimaryStorage": kind is not None and not local,
        }
    }


def formats(ask: Ask) -> Row:
    """GetVolumeFormat: the formats, and which hypervisors take them."""
    del ask
    found = [
        {"format": each, "masterHypervisorType": "KVM", "supportingHypervisorTypes": ["KVM"]}
        for each in _FORMATS[:2]
    ]
    esx = {"masterHypervisorType": "ESX", "supportingHypervisorTypes": ["ESX"]}
    return {"formats": [*found, {"format": _FORMATS[2]} | esx]}


def flatten(ask: Ask) -> Work:
    """FlattenVolume: it no longer depends on a base and takes up its whole size."""
    volume = _volume(ask)
    if volume["status"] != "Ready":
        raise failed(f"{named(volume, 'volume')} is {volume['status']}, it must be Ready")
    if ask.params.get("dryRun"):
        return ask.inventory(VOLUME, volume)
    yield 1.0
    row = ask.world.update(VOLUME, volume["uuid"], actualSize=volume["size"])
    settle_storages(ask.world, [row["primaryStorageUuid"]])
    return ask.inventory(VOLUME, row)


def batch_sync(ask: Ask) -> Row:
    """BatchSyncVolumeSize: how many volumes of a cluster there are; their sizes are as they are."""
    cluster = str(ask.params["clusterUuid"])
    storages = ask.world.linked_from("primaryStorage-cluster", cluster)
    count = ask.world.count(VOLUME, primaryStorageUuid=storages, status="Ready")
    return {"successCount": count, "failCount": 0}


def validate_chain(ask: Ask) -> Row:
    """ValidateVolumeSnapshotChain: chains of the simulator never break."""
    _volume(ask)
    return {}


VOLUME_SETTING_BEHAVIOURS: dict[str, Behaviour] = {
    "BatchSyncVolumeSize": batch_sync,
    "DeleteVolumeQos": delete_qos,
    "FlattenVolume": flatten,
    "GetVolumeCapabilities": capabilities,
    "GetVolumeFormat": formats,
    "GetVolumeQos": get_qos,
    "SetVolumeQos": set_qos,
    "ValidateVolumeSnapshotChain": validate_chain,
}
"""What the portal calls for the APIs of this module."""
