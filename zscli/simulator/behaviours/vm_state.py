"""VMs start, stop, reboot, pause, resume and migrate, with the states in between.

Source: protocol, section 8.1.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Cancelled, Work
from zscli.simulator.behaviours.address import give_address
from zscli.simulator.behaviours.allocate import suitable_hosts
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import NIC, VM, enter
from zscli.simulator.behaviours.vm_build import is_pending, prepare
from zscli.simulator.behaviours.vm_rules import RULES, check_state, refused
from zscli.simulator.behaviours.wishes import is_on_local_storage, migration_wish, start_wish
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world.world import World

__all__ = ["VM_STATE_BEHAVIOURS", "arrive", "checked_vm", "expect", "shown"]

_STEPS = 10
_ON_HOST = frozenset({"StopVmInstance", "RebootVmInstance", "PauseVmInstance", "ResumeVmInstance"})


def checked_vm(ask: Ask, field: str = "uuid") -> Row:
    """Return the VM that a call is about; refuse in a state that does not allow the call."""
    vm = ask.world.require(VM, str(ask.params[field]), field)
    check_state(vm, ask.api.name, ask.api.message)
    if ask.api.name in _ON_HOST:
        _check_host(ask, vm)
    return vm


def _check_host(ask: Ask, vm: Row) -> None:
    """HOST.1010 when the VM's host would have to do something and is not there (8.4)."""
    host = ask.world.get("HostInventory", str(vm.get("hostUuid", "")))
    if host is None or host["status"] != "Disconnected":
        return
    why = Refusal("HOST.1010", f"{named(host, 'host')} is disconnected, unable to reach it")
    raise refused(RULES[ask.api.name].outer, why)


def shown(ask: Ask, uuid: str) -> Row:
    """Return a VM as the answer of an action."""
    return ask.inventory(VM, ask.world.require(VM, uuid))


def expect(ask: Ask, uuid: str, state: str) -> None:
    """Refuse when a VM is not in the state that its job left it in.

    SYS.1006 when its host, storage or zone went meanwhile.
    """
    vm = ask.world.get(VM, uuid)
    if vm is None:
        raise failed(f"vm[uuid:{uuid}] has been deleted")
    if vm["state"] != state:
        raise failed(f"{named(vm, 'vm')} became {vm['state']} while it was {state}")


def arrive(ask: Ask, uuid: str, via: str, state: str, **more: Any) -> Row:
    """Bring a VM from its intermediate state into a final one; return the answer."""
    expect(ask, uuid, via)
    return ask.inventory(VM, enter(ask.world, uuid, state, **more))


def start(ask: Ask) -> Work:
    """StartVmInstance on the last host or another that fits; a running VM stays as it is."""
    vm = checked_vm(ask)
    if vm["state"] == "Running":
        return ask.inventory(VM, vm)
    world, uuid = ask.world, str(vm["uuid"])
    cluster, host = str(ask.params.get("clusterUuid", "")), str(ask.params.get("hostUuid", ""))
    if vm["state"] == "Created" and vm.get("creating"):
        raise refused("VM.1001", failed(f"{named(vm, 'vm')} is being created"))
    try:
        if is_pending(vm):
            vm = prepare(ask, vm, cluster, host)
            target = world.require("HostInventory", vm["hostUuid"])
        else:
            target = suitable_hosts(world, start_wish(world, vm, cluster, host))[0]
            _readdress(world, uuid)
    except Refusal as refusal:
        raise refused("VM.1001", refusal) from None
    place = {"hostUuid": target["uuid"], "clusterUuid": target["clusterUuid"]}
    enter(world, uuid, "Starting", **place)
    yield 1.0
    return arrive(ask, uuid, "Starting", "Running")


def _readdress(world: World, vm_uuid: str) -> None:
    """Give the nics that lost their addresses new ones."""
    for nic in world.find(NIC, vmInstanceUuid=vm_uuid, ip=None):
        l3 = world.get(L3, nic["l3NetworkUuid"])
        if l3 is not None:
            give_address(world, nic["uuid"], l3)


def stop(ask: Ask) -> Work:
    """StopVmInstance; a stopped VM stays as it is."""
    vm = checked_vm(ask)
    if vm["state"] == "Stopped":
        return ask.inventory(VM, vm)
    enter(ask.world, vm["uuid"], "Stopping")
    yield 1.0
    return arrive(ask, vm["uuid"], "Stopping", "Stopped")


def _through(via: str, state: str) -> Behaviour:
    """Return the behaviour that goes through one state into another on the same host."""

    def change(ask: Ask) -> Work:
        vm = checked_vm(ask)
        enter(ask.world, vm["uuid"], via)
        yield 1.0
        return arrive(ask, vm["uuid"], via, state)

    return change


def migrate(ask: Ask) -> Work:
    """MigrateVm to the named host or another that fits, with progress; then Running."""
    world, vm = ask.world, checked_vm(ask, "vmInstanceUuid")
    before, wanted = str(vm["state"]), str(ask.params.get("hostUuid", ""))
    if before == "Unknown" and not ask.params.get("allowUnknown"):
        why = failed(f"{named(vm, 'vm')} is Unknown; allowUnknown is not set")
        raise refused("VM.1008", why)
    target = _target(world, vm, wanted)
    enter(world, vm["uuid"], "Migrating")
    try:
        for _ in range(_STEPS):
            yield 1 / _STEPS
        target = _target(world, vm, target["uuid"])
    except Cancelled:
        _stay(world, vm["uuid"], before)
        return {}
    except Refusal as refusal:
        _stay(world, vm["uuid"], before)
        yield 0.0
        raise refusal from None
    place = {"hostUuid": target["uuid"], "clusterUuid": target["clusterUuid"]}
    return arrive(ask, vm["uuid"], "Migrating", "Running", **place)


def _stay(world: World, vm_uuid: str, state: str) -> None:
    """Leave a VM that does not migrate after all where it is, as it was."""
    if (world.get(VM, vm_uuid) or {}).get("state") == "Migrating":
        enter(world, vm_uuid, state)


def _target(world: World, vm: Row, host_uuid: str) -> Row:
    """Return where a VM can go; VM.1008 with the reason when it can go nowhere."""
    if host_uuid and host_uuid == vm.get("hostUuid"):
        why = failed(f"{named(vm, 'vm')} is on host[uuid:{host_uuid}] already")
        raise refused("VM.1008", why)
    if is_on_local_storage(world, vm):
        why = failed(f"{named(vm, 'vm')} has volumes on local storage and cannot be migrated live")
        raise refused("VM.1008", why)
    try:
        return suitable_hosts(world, migration_wish(world, vm, host_uuid))[0]
    except Refusal as refusal:
        raise refused("VM.1008", refusal) from None


VM_STATE_BEHAVIOURS: dict[str, Behaviour] = {
    "MigrateVm": migrate,
    "PauseVmInstance": _through("Pausing", "Paused"),
    "RebootVmInstance": _through("Rebooting", "Running"),
    "ResumeVmInstance": _through("Resuming", "Running"),
    "StartVmInstance": start,
    "StopVmInstance": stop,
}
"""What the portal calls for the APIs of this module."""
