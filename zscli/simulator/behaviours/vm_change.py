"""A VM's name, size, offering and ISO change; its root volume is set back.

Source: protocol, section 8.1.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.capacity import real_memory, settle_hosts, settle_storages
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.offering import INSTANCE
from zscli.simulator.behaviours.records import Row, changes, named
from zscli.simulator.behaviours.rows import CDROM, NIC, SNAPSHOT, VM, VOLUME, enter
from zscli.simulator.behaviours.vm_build import iso_path
from zscli.simulator.behaviours.vm_rules import refused
from zscli.simulator.behaviours.vm_state import checked_vm, shown
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.config import effective
from zscli.simulator.world.world import World

__all__ = ["VM_CHANGE_BEHAVIOURS"]

_PLAIN = ("name", "description", "platform", "guestOsType", "defaultL3NetworkUuid")
_SIZE = ("cpuNum", "memorySize", "reservedMemorySize")


def update(ask: Ask) -> Row:
    """UpdateVmInstance; another size needs a stopped VM, or `vm`/`numa` and room on the host."""
    world, vm = ask.world, ask.world.require(VM, str(ask.params["uuid"]))
    given = changes(ask, _PLAIN)
    default = given.get("defaultL3NetworkUuid")
    if default and not world.count(NIC, vmInstanceUuid=vm["uuid"], l3NetworkUuid=default):
        raise failed(f"{named(vm, 'vm')} has no nic on l3Network[uuid:{default}]")
    size = changes(ask, _SIZE)
    if size:
        _check_size(ask, vm, size)
    world.update(VM, vm["uuid"], **given, **size)
    if ask.params.get("state"):
        enter(world, vm["uuid"], str(ask.params["state"]), **_host_for(vm, ask.params["state"]))
    settle_hosts(world, [vm.get("hostUuid")])
    return shown(ask, vm["uuid"])


def _host_for(vm: Row, state: str) -> Row:
    """Return where a VM is that is declared to be Running; SYS.1006 when nobody knows."""
    if state != "Running" or vm.get("hostUuid"):
        return {}
    raise failed(f"{named(vm, 'vm')} is on no host, so it cannot be declared Running")


def _check_size(ask: Ask, vm: Row, size: Row) -> None:
    if vm["state"] in {"Stopped", "Created"}:
        return
    if vm["state"] != "Running" or effective(ask.world, "vm", "numa", vm["uuid"]) != "true":
        raise failed(
            f"{named(vm, 'vm')} is {vm['state']}; cpuNum and memorySize change only while it is "
            "Stopped, or Running with the config vm.numa"
        )
    smaller = [name for name in _SIZE[:2] if name in size and size[name] < vm[name]]
    if smaller:
        raise failed(f"{', '.join(smaller)} of a running VM can only grow")
    if vm.get("hostUuid"):
        _check_room(ask.world, vm, size)


def _check_room(world: World, vm: Row, size: Row) -> None:
    """Refuse what the VM's host has no room for."""
    host = world.require("HostInventory", vm["hostUuid"])
    both = vm | size
    cpu = int(both["cpuNum"]) - int(vm["cpuNum"])
    memory = int(both["memorySize"]) - int(vm["memorySize"])
    taken = real_memory(host, memory)
    if cpu > host["availableCpuCapacity"] or taken > host["availableMemoryCapacity"]:
        why = f"no host having cpu[{cpu}], memory[{memory} bytes] found"
        raise refused("SYS.1006", Refusal("HOST_ALLOCATION.1000", why))


def change_offering(ask: Ask) -> Row:
    """ChangeInstanceOffering: at once; on a host only what the host has room for."""
    world, vm = ask.world, checked_vm(ask, "vmInstanceUuid")
    offering = world.require(INSTANCE, str(ask.params["instanceOfferingUuid"]))
    if offering["state"] != "Enabled":
        raise failed(f"{named(offering, 'instance offering')} is {offering['state']}")
    size = {name: offering[name] for name in _SIZE if name in offering}
    if vm.get("hostUuid"):
        _check_room(world, vm, size)
    world.update(VM, vm["uuid"], instanceOfferingUuid=offering["uuid"], **size)
    settle_hosts(world, [vm.get("hostUuid")])
    return shown(ask, vm["uuid"])


def attach_iso(ask: Ask) -> Row:
    """AttachIsoToVmInstance into an empty CD-ROM drive."""
    world, vm = ask.world, checked_vm(ask, "vmInstanceUuid")
    iso = world.require(IMAGE, str(ask.params["isoUuid"]), "isoUuid")
    if iso["mediaType"] != "ISO":
        raise invalid(f"{named(iso, 'image')} is not an ISO")
    if iso["state"] != "Enabled" or iso["status"] != "Ready":
        raise failed(f"{named(iso, 'image')} is {iso['state']} and {iso['status']}")
    drives = world.find(CDROM, vmInstanceUuid=vm["uuid"])
    if any(drive.get("isoUuid") == iso["uuid"] for drive in drives):
        raise failed(f"{named(iso, 'image')} is attached to {named(vm, 'vm')} already")
    empty = [drive for drive in drives if not drive.get("isoUuid")]
    if not empty:
        raise failed(f"{named(vm, 'vm')} has no empty CD-ROM drive")
    world.update(CDROM, empty[0]["uuid"], isoUuid=iso["uuid"], isoInstallPath=iso_path(iso["uuid"]))
    return shown(ask, vm["uuid"])


def detach_iso(ask: Ask) -> Row:
    """DetachIsoFromVmInstance: the named one, or the only one."""
    world, vm = ask.world, checked_vm(ask, "vmInstanceUuid")
    drives = [d for d in world.find(CDROM, vmInstanceUuid=vm["uuid"]) if d.get("isoUuid")]
    wanted = ask.params.get("isoUuid")
    chosen = [drive for drive in drives if wanted in {None, drive["isoUuid"]}]
    if not chosen:
        raise failed(f"{named(vm, 'vm')} has no such ISO attached")
    if len(chosen) > 1:
        raise invalid(f"{named(vm, 'vm')} has several ISOs, so isoUuid must be given")
    world.update(CDROM, chosen[0]["uuid"], isoUuid=None, isoInstallPath=None)
    return shown(ask, vm["uuid"])


def reimage(ask: Ask) -> Work:
    """ReimageVmInstance: the root volume is as its image again; VM.1015 while it has snapshots."""
    world, vm = ask.world, checked_vm(ask, "vmInstanceUuid")
    root = world.require(VOLUME, vm["rootVolumeUuid"])
    if not root.get("rootImageUuid"):
        raise failed(f"{named(vm, 'vm')} was not made from an image that it can go back to")
    if world.count(SNAPSHOT, volumeUuid=root["uuid"]):
        raise failed(f"the root volume of {named(vm, 'vm')} has snapshots, delete them first")
    image = world.require(IMAGE, root["rootImageUuid"])
    yield 1.0
    world.update(VOLUME, root["uuid"], actualSize=image.get("actualSize", 0))
    settle_storages(world, [root["primaryStorageUuid"]])
    return shown(ask, vm["uuid"])


def flatten(ask: Ask) -> Work:
    """FlattenVmInstance: volumes no longer depend on a base; they take up their whole size."""
    world, vm = ask.world, checked_vm(ask)
    full: Any = ask.params.get("full", True)
    if ask.params.get("dryRun"):
        return ask.inventory(VM, vm)
    yield 1.0
    volumes = world.find(VOLUME, vmInstanceUuid=vm["uuid"])
    for volume in volumes:
        if volume["type"] == "Root" or full:
            world.update(VOLUME, volume["uuid"], actualSize=volume["size"])
    settle_storages(world, [volume.get("primaryStorageUuid") for volume in volumes])
    return shown(ask, vm["uuid"])


VM_CHANGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachIsoToVmInstance": attach_iso,
    "ChangeInstanceOffering": change_offering,
    "DetachIsoFromVmInstance": detach_iso,
    "FlattenVmInstance": flatten,
    "ReimageVmInstance": reimage,
    "UpdateVmInstance": update,
}
"""What the portal calls for the APIs of this module."""
