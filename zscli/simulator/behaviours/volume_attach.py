"""Data volumes go onto VMs and off them; which could. Source: protocol, section 8.2."""

from collections.abc import Callable
from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import LOCAL_TYPE, storage_for
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.disk import local_host, place_volume
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import (
    SHARE,
    VM,
    VOLUME,
    attached_volumes,
    detach_volume,
)
from zscli.simulator.behaviours.vm_rules import check_state
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world.world import World

__all__ = ["VOLUME_ATTACH_BEHAVIOURS"]

_API = "AttachDataVolumeToVm"
_MESSAGE = "org.zstack.header.volume.APIAttachDataVolumeToVmMsg"
_USUAL = ("Running", "Stopped", "Paused")
_FORMATS = ("qcow2", "raw")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A volume and the VM it is to be attached to. *most*: how many data volumes a VM may have."""

    world: World
    volume: Row
    vm: Row
    most: int

    @property
    def storage(self) -> Row | None:
        """Where the volume lies."""
        uuid = self.volume.get("primaryStorageUuid")
        return self.world.get("PrimaryStorageInventory", uuid) if uuid else None

    @property
    def host_uuid(self) -> str:
        """Where the VM runs, or ran last."""
        return str(self.vm.get("hostUuid") or self.vm.get("lastHostUuid") or "")


def _platform(pair: _Pair) -> str:
    if pair.vm.get("platform") == "Other" and pair.vm["state"] != "Stopped":
        return f"{named(pair.vm, 'vm')} of platform Other must be Stopped to attach a volume"
    return ""


def _kind(pair: _Pair) -> str:
    if pair.volume["type"] != "Data":
        return f"volume[uuid:{pair.volume['uuid']}] is of type {pair.volume['type']}, not Data"
    return ""


def _enabled(pair: _Pair) -> str:
    if pair.volume["state"] == "Disabled":
        return f"data volume[uuid:{pair.volume['uuid']}] is Disabled"
    return ""


def _not_deleted(pair: _Pair) -> str:
    if pair.volume["status"] == "Deleted":
        return f"data volume[uuid:{pair.volume['uuid']}] is Deleted"
    return ""


def _not_attached(pair: _Pair) -> str:
    uuid = pair.volume["uuid"]
    if not pair.volume.get("isShareable"):
        taken = bool(pair.volume.get("vmInstanceUuid"))
    else:
        taken = pair.world.count(SHARE, volumeUuid=uuid, vmInstanceUuid=pair.vm["uuid"]) > 0
    return f"data volume[uuid:{uuid}] has been attached to some vm, can't attach again" * taken


def _status(pair: _Pair) -> str:
    if pair.volume["status"] not in {"Ready", "NotInstantiated"}:
        return f"data volume[uuid:{pair.volume['uuid']}] is {pair.volume['status']}"
    return ""


def _format(pair: _Pair) -> str:
    kind = pair.volume.get("format")
    if kind is not None and kind not in _FORMATS:
        return f"a volume of format[{kind}] cannot be attached to a {pair.vm['hypervisorType']} vm"
    return ""


def _cluster(pair: _Pair) -> str:
    """A volume that lies nowhere yet needs a cluster only of its VM."""
    cluster = pair.vm.get("clusterUuid")
    uuid = pair.volume.get("primaryStorageUuid")
    if cluster and (uuid is None or cluster in pair.world.linked("primaryStorage-cluster", uuid)):
        return ""
    return "Can't attach volume to VM, no qualified cluster"


def _connection(pair: _Pair) -> str:
    storage = pair.storage
    if storage is None or storage["status"] == "Connected":
        return ""
    return f"the VM's host is disconnected from {named(storage, 'primary storage')}"


def _local(pair: _Pair) -> str:
    storage = pair.storage
    if storage is None or storage["type"] != LOCAL_TYPE:
        return ""
    there = local_host(pair.world, pair.volume["uuid"])
    if there == pair.host_uuid:
        return ""
    return (
        f"the volume lies on the local storage of host[uuid:{there}], "
        f"the VM is on host[uuid:{pair.host_uuid}]"
    )


def _count(pair: _Pair) -> str:
    if len(attached_volumes(pair.world, pair.vm["uuid"])) >= pair.most:
        return f"{named(pair.vm, 'vm')} has {pair.most} data volumes, it can have no more"
    return ""


_CHECKS: tuple[Callable[[_Pair], str], ...] = (
    _platform,
    _kind,
    _enabled,
    _not_deleted,
    _not_attached,
    _status,
    _format,
    _cluster,
    _connection,
    _local,
)
"""In the server's order; each returns a complaint or an empty text. State and number follow."""


def _check(pair: _Pair) -> None:
    for check in _CHECKS:
        complaint = check(pair)
        if complaint:
            raise failed(complaint)
    check_state(pair.vm, _API, _MESSAGE)
    complaint = _count(pair)
    if complaint:
        raise failed(complaint)


def _pair(ask: Ask, volume: Row, vm: Row) -> _Pair:
    return _Pair(ask.world, volume, vm, int(ask.config("kvm", "dataVolume.maxNum") or 24))


def attach(ask: Ask) -> Work:
    """AttachDataVolumeToVm; a volume that lies nowhere is made now, where the VM can reach it."""
    world = ask.world
    volume = world.require(VOLUME, str(ask.params["volumeUuid"]), "volumeUuid")
    vm = world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    pair = _pair(ask, volume, vm)
    _check(pair)
    uuid = str(volume["uuid"])
    if volume["status"] == "NotInstantiated":
        volume = _instantiate(pair)
    _tie(pair)
    yield 1.0
    return ask.inventory(VOLUME, world.require(VOLUME, uuid))


def _instantiate(pair: _Pair) -> Row:
    """Give the volume a place on a storage of the VM's cluster; SYS.1006 when there is none."""
    world, size = pair.world, int(pair.volume["size"])
    host = world.get("HostInventory", pair.host_uuid)
    if host is None:
        hosts = world.find("HostInventory", clusterUuid=pair.vm.get("clusterUuid"))
        host = next(iter(hosts), None)
    storage = storage_for(world, host, size) if host else None
    if storage is None:
        why = f"no primary storage with {size} bytes left found"
        raise Refusal("SYS.1006", why, Refusal("PS.1000", why))
    row = place_volume(world, pair.volume, storage, host)
    settle_storages(world, [storage["uuid"]])
    return row


def _tie(pair: _Pair) -> None:
    world, vm, uuid = pair.world, pair.vm["uuid"], pair.volume["uuid"]
    device = _free_device(world, vm)
    if pair.volume.get("isShareable"):
        world.insert(SHARE, {"volumeUuid": uuid, "vmInstanceUuid": vm, "deviceId": device})
        world.update(VOLUME, uuid, lastAttachDate=world.instant())
        return
    now = world.instant()
    world.update(VOLUME, uuid, vmInstanceUuid=vm, deviceId=device, lastAttachDate=now)


def _free_device(world: World, vm_uuid: str) -> int:
    """Return the lowest number that no volume of the VM has; the root volume has 0."""
    taken = {0} | {row.get("deviceId") for row in world.find(VOLUME, vmInstanceUuid=vm_uuid)}
    taken |= {row.get("deviceId") for row in world.find(SHARE, vmInstanceUuid=vm_uuid)}
    return next(number for number in range(len(taken) + 1) if number not in taken)


def detach(ask: Ask) -> Work:
    """DetachDataVolumeFromVm; all refusals are SYS.1006."""
    world = ask.world
    volume = world.require(VOLUME, str(ask.params["uuid"]))
    uuid = volume["uuid"]
    if volume["type"] != "Data":
        raise failed(f"volume[uuid:{uuid}] is of type {volume['type']}, can't detach")
    vm_uuid = str(ask.params.get("vmUuid") or volume.get("vmInstanceUuid") or "")
    if volume.get("isShareable") and not ask.params.get("vmUuid"):
        raise failed(f"data volume[uuid:{uuid}] is shareable, vmUuid must be given")
    if not _is_tied(world, volume, vm_uuid):
        raise failed(f"data volume[uuid:{uuid}] is not attached to any vm, can't detach")
    vm = world.require(VM, vm_uuid, "vmUuid")
    if vm["state"] not in _USUAL:
        raise failed(
            f"Detaching volume is not allowed when VM[uuid={vm_uuid}] is in state[{vm['state']}]"
        )
    detach_volume(world, volume, vm_uuid)
    yield 1.0
    return ask.inventory(VOLUME, world.require(VOLUME, uuid))


def _is_tied(world: World, volume: Row, vm_uuid: str) -> bool:
    if volume.get("isShareable"):
        return world.count(SHARE, volumeUuid=volume["uuid"], vmInstanceUuid=vm_uuid) > 0
    return bool(vm_uuid) and volume.get("vmInstanceUuid") == vm_uuid


def _fits(ask: Ask, volume: Row, vm: Row) -> bool:
    try:
        _check(_pair(ask, volume, vm))
    except Refusal:
        return False
    return True


def volumes_for_vm(ask: Ask) -> Row:
    """GetVmAttachableDataVolume: those that AttachDataVolumeToVm would take."""
    vm = ask.world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    rows = [row for row in ask.world.find(VOLUME, type="Data") if _fits(ask, row, vm)]
    return {"inventories": [ask.render(VOLUME, row) for row in rows]}


def vms_for_volume(ask: Ask) -> Row:
    """GetDataVolumeAttachableVm: those that AttachDataVolumeToVm would take."""
    volume = ask.world.require(VOLUME, str(ask.params["volumeUuid"]), "volumeUuid")
    rows = [row for row in ask.world.find(VM, state=_USUAL) if _fits(ask, volume, row)]
    return {"inventories": [ask.render(VM, row) for row in rows]}


VOLUME_ATTACH_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachDataVolumeToVm": attach,
    "DetachDataVolumeFromVm": detach,
    "GetDataVolumeAttachableVm": vms_for_volume,
    "GetVmAttachableDataVolume": volumes_for_vm,
}
"""What the portal calls for the APIs of this module."""
