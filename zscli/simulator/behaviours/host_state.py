"""A host's state: enable, disable, and maintenance, which moves or stops its VMs.

Source: protocol, section 8.4.
"""

from collections.abc import Generator, Iterable

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.allocate import suitable_hosts
from zscli.simulator.behaviours.host import HOST, connect
from zscli.simulator.behaviours.records import STATES, Row, named
from zscli.simulator.behaviours.rows import VM, enter
from zscli.simulator.behaviours.wishes import is_on_local_storage, migration_wish
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world.world import World

__all__ = ["HOST_STATE_BEHAVIOURS", "stopping"]

MOVABLE = frozenset({"Running", "Paused", "Unknown"})


def change_host_state(ask: Ask) -> Work:
    """ChangeHostState; leaving maintenance connects the host anew."""
    world, event = ask.world, str(ask.params["stateEvent"])
    row = world.require(HOST, str(ask.params["uuid"]))
    if event == "maintain":
        body = yield from _maintain(ask, row)
        return body
    if row["state"] in {"Maintenance", "PreMaintenance"}:
        world.update(HOST, row["uuid"], state=STATES[event], status="Connecting")
        yield 1.0
        return ask.inventory(HOST, connect(world, row["uuid"]))
    return ask.inventory(HOST, world.update(HOST, row["uuid"], state=STATES[event]))


def _maintain(ask: Ask, row: Row) -> Work:
    """PreMaintenance, every VM elsewhere or stopped, Maintenance; HOST.1001 when one must stay."""
    world, uuid = ask.world, str(row["uuid"])
    if row["state"] == "Maintenance":
        return ask.inventory(HOST, row)
    if row["status"] != "Connected":
        raise failed(
            f"{named(row, 'host')} is {row['status']}, only a Connected host can be maintained"
        )
    may_stop = ask.config("host", "host.maintenance.policy") != "JustMigrate"
    world.update(HOST, uuid, state="PreMaintenance")
    yield 0.3
    vms = world.find(VM, hostUuid=uuid)
    for vm in vms:
        refusal = yield from _leave(world, vm["uuid"], uuid, 0.7 / len(vms), may_stop=may_stop)
        if refusal is not None:
            _give_up(world, row)
            yield 0.0
            raise Refusal("HOST.1001", refusal.details, refusal)
    if not vms:
        yield 0.7
    if any(vm["state"] != "Destroying" for vm in world.find(VM, hostUuid=uuid)):
        _give_up(world, row)
        yield 0.0
        raise Refusal("HOST.1001", f"{named(row, 'host')} got VMs while it was put to maintenance")
    return ask.inventory(HOST, world.update(HOST, uuid, state="Maintenance"))


def _give_up(world: World, row: Row) -> None:
    """Let a host that cannot be maintained have its old state, if it is still there."""
    if world.get(HOST, row["uuid"]) is not None:
        world.update(HOST, row["uuid"], state=row["state"])


def _leave(
    world: World, vm_uuid: str, host_uuid: str, part: float, *, may_stop: bool
) -> Generator[float, None, Refusal | None]:
    """Let a VM leave its host, migrated or else stopped; return why it cannot."""
    vm = world.get(VM, vm_uuid)
    if vm is None or vm.get("hostUuid") != host_uuid or vm["state"] == "Destroying":
        return None
    target = _target(world, vm)
    if isinstance(target, Refusal):
        if not may_stop:
            return target
        yield from stopping(world, [vm_uuid], part)
        return None
    enter(world, vm_uuid, "Migrating")
    yield part
    now = world.get(VM, vm_uuid)
    if now is None or now["state"] != "Migrating":
        return None
    target = _target(world, vm)
    if isinstance(target, Refusal):
        enter(world, vm_uuid, "Stopped" if may_stop else vm["state"])
        return None if may_stop else target
    place = {"hostUuid": target["uuid"], "clusterUuid": target["clusterUuid"]}
    enter(world, vm_uuid, vm["state"], **place, lastHostUuid=host_uuid)
    return None


def _target(world: World, vm: Row) -> Row | Refusal:
    """Return the host that a VM can move to, or why there is none."""
    if vm["state"] not in MOVABLE:
        return failed(f"{named(vm, 'vm')} is {vm['state']} and cannot be migrated")
    if is_on_local_storage(world, vm):
        return failed(f"{named(vm, 'vm')} has volumes on local storage and cannot be migrated")
    try:
        return suitable_hosts(world, migration_wish(world, vm))[0]
    except Refusal as refusal:
        return refusal


def stopping(world: World, uuids: Iterable[str], part: float) -> Generator[float, None, None]:
    """Stop those of the VMs that are on a host: Stopping for a part of the job, then Stopped."""
    going = [
        vm["uuid"]
        for vm in world.find(VM, uuid=list(uuids))
        if vm.get("hostUuid") and vm["state"] != "Destroying"
    ]
    for uuid in going:
        enter(world, uuid, "Stopping")
    yield part
    for vm in world.find(VM, uuid=going, state="Stopping"):
        enter(world, vm["uuid"], "Stopped")


HOST_STATE_BEHAVIOURS: dict[str, Behaviour] = {"ChangeHostState": change_host_state}
"""What the portal calls for the APIs of this module."""
