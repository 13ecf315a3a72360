"""What is switched on and off on a VM: guest agent, remote desktop, USB, boot and console mode.

Most of it is a system tag. Source: protocol, sections 8.1 and 9.3.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.configs import bind_config
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.tag import put_system_tag, system_tag, take_system_tag
from zscli.simulator.behaviours.vm_rules import refused
from zscli.simulator.behaviours.wishes import is_on_local_storage
from zscli.simulator.refusal import Refusal, invalid, vo_name
from zscli.simulator.world.world import World

__all__ = ["VM_FEATURE_BEHAVIOURS", "set_flag", "shown_flag"]

SYSTEM = "SystemTagInventory"
_AGENT = "qemuga"
_BOOT_MODES = ("Legacy", "UEFI", "UEFI_WITH_CSM")
_CONSOLES = ("vnc", "spice", "vncAndSpice")
_MOST_MONITORS = 4


def _vm(ask: Ask) -> Row:
    return ask.world.require(VM, str(ask.params["uuid"]))


@dataclass(frozen=True, slots=True)
class _Flag:
    """A tag whose value is true or false."""

    tag: str

    def put(self, ask: Ask) -> Row:
        """Keep the value of `enable`."""
        value = "true" if ask.params["enable"] else "false"
        put_system_tag(ask.world, VM, _vm(ask)["uuid"], self.tag, value)
        return {}

    def get(self, ask: Ask) -> Row:
        """Return whether it is on; off where nobody has said."""
        return {"enable": system_tag(ask.world, _vm(ask)["uuid"], self.tag) == "true"}


def set_flag(world: World, inventory: str, uuid: str, *, on: bool) -> None:
    """Let a resource have the tag `qemuga`, or not."""
    for row in world.find(SYSTEM, resourceUuid=uuid, tag=_AGENT):
        world.delete(SYSTEM, row["uuid"])
    if on:
        about = {"resourceUuid": uuid, "resourceType": vo_name(inventory)}
        world.insert(SYSTEM, about | {"tag": _AGENT, "type": "System", "inherent": False})


def shown_flag(world: World, uuid: str) -> bool:
    """Whether a resource has the tag `qemuga`."""
    return world.count(SYSTEM, resourceUuid=uuid, tag=_AGENT) > 0


def set_agent(ask: Ask) -> Row:
    """SetVmQga: whether the guest has an agent."""
    set_flag(ask.world, VM, _vm(ask)["uuid"], on=bool(ask.params["enable"]))
    return {}


def get_agent(ask: Ask) -> Row:
    """GetVmQga."""
    return {"enable": shown_flag(ask.world, _vm(ask)["uuid"])}


def set_monitors(ask: Ask) -> Row:
    """SetVmMonitorNumber from 1 to 4."""
    number = int(ask.params["monitorNumber"])
    if not 1 <= number <= _MOST_MONITORS:
        raise invalid(f"monitorNumber[{number}] must be in range of [1, {_MOST_MONITORS}]")
    put_system_tag(ask.world, VM, _vm(ask)["uuid"], "VDIMonitorNumber", str(number))
    return {}


def get_monitors(ask: Ask) -> Row:
    """GetVmMonitorNumber; 1 where nobody has said."""
    number = system_tag(ask.world, _vm(ask)["uuid"], "VDIMonitorNumber")
    return {"monitorNumber": int(number or 1)}


def _one_of(name: str, value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise invalid(f"{name}[{value}] is none of {', '.join(choices)}")
    return value


def set_boot_mode(ask: Ask) -> Row:
    """SetVmBootMode."""
    mode = _one_of("bootMode", str(ask.params["bootMode"]), _BOOT_MODES)
    put_system_tag(ask.world, VM, _vm(ask)["uuid"], "bootMode", mode)
    return {}


def delete_boot_mode(ask: Ask) -> Row:
    """DeleteVmBootMode: it is the usual one again."""
    take_system_tag(ask.world, _vm(ask)["uuid"], "bootMode")
    return {}


def set_console_mode(ask: Ask) -> Row:
    """SetVmConsoleMode: which protocol the console speaks."""
    mode = _one_of("mode", str(ask.params["mode"]), _CONSOLES)
    return ask.inventory(VM, ask.world.update(VM, _vm(ask)["uuid"], consoleMode=mode))


def set_clock(ask: Ask) -> Row:
    """SetVmClockTrack: the config `vm`/`vm.clock.track` for this VM."""
    vm = _vm(ask)
    bind_config(ask.world, ("vm", "vm.clock.track"), vm["uuid"], str(ask.params["track"]))
    return ask.inventory(VM, vm)


def first_device(ask: Ask) -> Row:
    """GetVmInstanceFirstBootDevice, by its boot order."""
    order = system_tag(ask.world, _vm(ask)["uuid"], "bootOrder")
    return {"firstBootDevice": (order or "HardDisk").split(",")[0]}


def change_password(ask: Ask) -> Row:
    """ChangeVmPassword of an account in a Running guest; the password is not kept."""
    vm = _vm(ask)
    if vm["state"] != "Running":
        why = f"{named(vm, 'vm')} is {vm['state']}, it must be Running"
        raise refused("VM.1011", Refusal("VM.1010", why))
    return {}


def _can(ask: Ask, vm: Row) -> dict[str, bool]:
    """Return what can be done with a VM."""
    local = is_on_local_storage(ask.world, vm)
    return {
        "LiveMigration": not local,
        "VolumeMigration": local,
        "Reimage": bool(vm.get("imageUuid")),
        "MemorySnapshot": False,
    }


def capabilities(ask: Ask) -> Row:
    """GetVmCapabilities."""
    return {"capabilities": _can(ask, _vm(ask))}


def all_capabilities(ask: Ask) -> Row:
    """GetVmsCapabilities of several VMs, by uuid."""
    vms = [ask.world.require(VM, str(uuid), "vmUuids") for uuid in ask.params["vmUuids"]]
    return {
        "vmsCaps": {
            vm["uuid"]: {f"support{name}": can for name, can in _can(ask, vm).items()} for vm in vms
        }
    }


_DESKTOP, _USB, _CLEAN = _Flag("RDPEnable"), _Flag("usbRedirect"), _Flag("cleanTraffic")

VM_FEATURE_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeVmPassword": change_password,
    "DeleteVmBootMode": delete_boot_mode,
    "GetVmCapabilities": capabilities,
    "GetVmInstanceFirstBootDevice": first_device,
    "GetVmMonitorNumber": get_monitors,
    "GetVmQga": get_agent,
    "GetVmRDP": _DESKTOP.get,
    "GetVmUsbRedirect": _USB.get,
    "GetVmsCapabilities": all_capabilities,
    "SetVmBootMode": set_boot_mode,
    "SetVmCleanTraffic": _CLEAN.put,
    "SetVmClockTrack": set_clock,
    "SetVmConsoleMode": set_console_mode,
    "SetVmMonitorNumber": set_monitors,
    "SetVmQga": set_agent,
    "SetVmRDP": _DESKTOP.put,
    "SetVmUsbRedirect": _USB.put,
}
"""What the portal calls for the APIs of this module."""
