"""Hosts lose their connection, are shut down, switched on, reset; what becomes of their VMs.

A host that is gone makes its VMs Unknown; one that comes back has them Running again, unless it
was switched off meanwhile. Source: protocol, sections 8.1 and 8.4.
"""

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.events import host_lost, vm_changed
from zscli.simulator.behaviours.host import HOST, connect
from zscli.simulator.behaviours.records import Row, changes, named
from zscli.simulator.behaviours.rows import VM, enter
from zscli.simulator.refusal import failed
from zscli.simulator.world.world import World

__all__ = ["HOST_POWER_BEHAVIOURS", "lose_host"]

IPMI = "HostIpmiInventory"
_IPMI_FIELDS = ("ipmiAddress", "ipmiUsername", "ipmiPort")
_ON, _OFF = "POWER_ON", "POWER_OFF"
_MAINTENANCE = "Maintenance"
_LEFT_ALONE = frozenset({"Created", "Destroying"})
"""What happens to a VM in these states is up to the job that brought it there."""


def lose_host(world: World, uuid: str, **more: str) -> Row:
    """Let a host be Disconnected and its VMs Unknown; return its row."""
    for vm in world.find(VM, hostUuid=uuid):
        if vm["state"] not in _LEFT_ALONE:
            vm_changed(world, vm, "Unknown")
            enter(world, vm["uuid"], "Unknown")
    row = world.update(HOST, uuid, status="Disconnected", **more)
    host_lost(world, row)
    return row


def _off(world: World, uuid: str) -> None:
    """The machine is off: what ran on it is stopped as soon as anybody can tell."""
    lose_host(world, uuid, ipmiPowerStatus=_OFF)


def _on(world: World, uuid: str) -> Row:
    """The machine is on again, with none of its VMs running."""
    for vm in world.find(VM, hostUuid=uuid):
        if vm["state"] not in _LEFT_ALONE:
            vm_changed(world, vm, "Stopped")
            enter(world, vm["uuid"], "Stopped")
    return connect(world, uuid, ipmiPowerStatus=_ON)


def _host(ask: Ask) -> Row:
    return ask.world.require(HOST, str(ask.params["uuid"]))


def _check_ipmi(row: Row) -> None:
    if not row.get("ipmiAddress"):
        raise failed(f"{named(row, 'host')} has no IPMI address, set it with UpdateHostIpmi")


def shut_down(ask: Ask) -> Work:
    """ShutdownHost: only one in maintenance, unless it is forced."""
    row = _host(ask)
    if ask.params.get("method") == "IPMI":
        _check_ipmi(row)
    if row["state"] != _MAINTENANCE and not ask.params.get("force"):
        raise failed(f"{named(row, 'host')} is not in maintenance, so it can only be forced down")
    yield 1.0
    if ask.world.get(HOST, row["uuid"]) is None:
        raise failed(f"{named(row, 'host')} has been deleted")
    _off(ask.world, row["uuid"])
    return ask.inventory(HOST, ask.world.require(HOST, row["uuid"]))


def power_on(ask: Ask) -> Work:
    """PowerOnHost by IPMI: Connecting, then Connected; what was on it is Stopped."""
    row = _host(ask)
    _check_ipmi(row)
    if row.get("ipmiPowerStatus") != _OFF:
        return ask.inventory(HOST, row)
    ask.world.update(HOST, row["uuid"], status="Connecting")
    yield 1.0
    return ask.inventory(HOST, _on(ask.world, row["uuid"]))


def reset(ask: Ask) -> Work:
    """PowerResetHost: Disconnected with Unknown VMs for a moment, then Connected and empty."""
    row = _host(ask)
    if ask.params.get("method") == "IPMI":
        _check_ipmi(row)
    lose_host(ask.world, row["uuid"])
    yield 0.5
    ask.world.update(HOST, row["uuid"], status="Connecting")
    yield 0.5
    return ask.inventory(HOST, _on(ask.world, row["uuid"]))


def _ipmi(ask: Ask, row: Row) -> Row:
    """Return a host's IPMI as the server shows it; the password is not kept."""
    shown = {name: row[name] for name in _IPMI_FIELDS if name in row}
    return ask.render(IPMI, {"uuid": row["uuid"], "ipmiPowerStatus": _power(row)} | shown)


def _power(row: Row) -> str:
    return str(row.get("ipmiPowerStatus") or (_ON if row["status"] == "Connected" else "UNKNOWN"))


def update_ipmi(ask: Ask) -> Row:
    """UpdateHostIpmi: address, user and port."""
    row = ask.world.update(HOST, _host(ask)["uuid"], **changes(ask, _IPMI_FIELDS))
    return {"hostIpmiInventory": _ipmi(ask, row)}


def power_status(ask: Ask) -> Row:
    """GetHostPowerStatus: whether the machine is on."""
    return {"inventory": _ipmi(ask, _host(ask))}


HOST_POWER_BEHAVIOURS: dict[str, Behaviour] = {
    "GetHostPowerStatus": power_status,
    "PowerOnHost": power_on,
    "PowerResetHost": reset,
    "ShutdownHost": shut_down,
    "UpdateHostIpmi": update_ipmi,
}
"""What the portal calls for the APIs of this module."""
