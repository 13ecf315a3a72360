"""VMs are destroyed, recovered and expunged. Source: protocol, sections 8.0 and 8.1."""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.records import Row, named, still_there
from zscli.simulator.behaviours.rows import (
    NIC,
    VM,
    VOLUME,
    attached_volumes,
    detach_volume,
    enter,
    release_ips,
    remove_vm,
    remove_volume,
)
from zscli.simulator.behaviours.vip_rows import leave_services
from zscli.simulator.behaviours.vm_state import checked_vm, shown
from zscli.simulator.refusal import Refusal, failed

__all__ = ["VM_DELETE_BEHAVIOURS"]

_BETWEEN = frozenset(
    {"Starting", "Stopping", "Rebooting", "Destroying", "Migrating", "Pausing", "Resuming"}
)


def destroy(ask: Ask) -> Work:
    """DestroyVmInstance by the deletion policy; one that is gone or Destroyed is a success."""
    vm = still_there(ask, VM)
    if vm is None or vm["state"] == "Destroyed":
        return {}
    world, uuid = ask.world, str(vm["uuid"])
    if vm["state"] == "Created":
        remove_vm(world, uuid)
        return {}
    if vm["state"] in _BETWEEN and ask.params.get("deleteMode") != "Enforcing":
        raise Refusal(
            "SYS.1004",
            f"{named(vm, 'vm')} cannot be deleted",
            failed(f"{named(vm, 'vm')} is {vm['state']}"),
        )
    enter(world, uuid, "Destroying")
    yield 1.0
    if world.get(VM, uuid) is None:
        return {}
    if ask.config("vm", "deletionPolicy") == "Direct":
        _settle_data(ask, uuid)
        remove_vm(world, uuid)
        return {}
    _soften(ask, uuid)
    enter(world, uuid, "Destroyed")
    return {}


def _settle_data(ask: Ask, uuid: str) -> None:
    """Detach the data volumes; with `dataVolume.deleteOnVmDestroy` they are deleted too."""
    delete = ask.config("vm", "dataVolume.deleteOnVmDestroy") == "true"
    for volume in attached_volumes(ask.world, uuid):
        detach_volume(ask.world, volume, uuid)
        if not delete or volume.get("isShareable"):
            continue
        if ask.config("volume", "deletionPolicy") == "Direct":
            remove_volume(ask.world, volume["uuid"])
        else:
            ask.world.update(VOLUME, volume["uuid"], status="Deleted")


def _soften(ask: Ask, uuid: str) -> None:
    """The root volume is Deleted, data volumes leave, nics lose addresses and services."""
    world = ask.world
    _settle_data(ask, uuid)
    for volume in world.find(VOLUME, vmInstanceUuid=uuid, type="Root"):
        world.update(VOLUME, volume["uuid"], status="Deleted")
    for nic in world.find(NIC, vmInstanceUuid=uuid):
        leave_services(world, nic["uuid"])
        release_ips(world, nic["uuid"])


def recover(ask: Ask) -> Row:
    """RecoverVmInstance: Stopped, its root volume Ready; addresses come back at the start."""
    world, vm = ask.world, checked_vm(ask)
    for volume in world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Root"):
        world.update(VOLUME, volume["uuid"], status="Ready")
    enter(world, vm["uuid"], "Stopped")
    return shown(ask, vm["uuid"])


def expunge(ask: Ask) -> Work:
    """ExpungeVmInstance: the row goes, with nics, CD-ROMs and root volume."""
    vm = checked_vm(ask)
    enter(ask.world, vm["uuid"], "Expunging")
    yield 1.0
    if ask.world.get(VM, vm["uuid"]) is not None:
        remove_vm(ask.world, vm["uuid"])
    return {}


VM_DELETE_BEHAVIOURS: dict[str, Behaviour] = {
    "DestroyVmInstance": destroy,
    "ExpungeVmInstance": expunge,
    "RecoverVmInstance": recover,
}
"""What the portal calls for the APIs of this module."""
