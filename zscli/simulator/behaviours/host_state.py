"""A host's state: enable, disable, and maintenance, which moves or stops its VMs.

Source: protocol, section 8.4.
"""

from zscli.simulator.behaviours.allocate import suitable_hosts
from zscli.simulator.behaviours.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.host import HOST, connect
from zscli.simulator.behaviours.records import STATES, Row, named
from zscli.simulator.behaviours.rows import VM, enter
from zscli.simulator.behaviours.wishes import migration_wish
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world import World

__all__ = ["HOST_STATE_BEHAVIOURS"]

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
    for vm in world.find(VM, hostUuid=uuid):
        refusal = _move(world, vm)
        if refusal is None:
            continue
        if may_stop:
            enter(world, vm["uuid"], "Stopped")
            continue
        world.update(HOST, uuid, state=row["state"])
        yield 0.0
        raise Refusal("HOST.1001", refusal.details, refusal)
    yield 0.7
    return ask.inventory(HOST, world.update(HOST, uuid, state="Maintenance"))


def _move(world: World, vm: Row) -> Refusal | None:
    """Move a VM to another host; return why that cannot be."""
    if vm["state"] not in MOVABLE:
        return failed(f"{named(vm, 'vm')} is {vm['state']} and cannot be migrated")
    try:
        host = suitable_hosts(world, migration_wish(world, vm))[0]
    except Refusal as refusal:
        return refusal
    enter(
        world,
        vm["uuid"],
        vm["state"],
        hostUuid=host["uuid"],
        clusterUuid=host["clusterUuid"],
        lastHostUuid=vm["hostUuid"],
    )
    return None


HOST_STATE_BEHAVIOURS: dict[str, Behaviour] = {"ChangeHostState": change_host_state}
"""What the portal calls for the APIs of this module."""
