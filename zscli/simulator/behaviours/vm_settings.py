"""A VM's settings that are system tags: host name, SSH key, console password, boot order.

Source: protocol, section 9.3.
"""

from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.host import is_host_name
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.tag import put_system_tag, system_tag, take_system_tag
from zscli.simulator.refusal import invalid

__all__ = ["VM_SETTING_BEHAVIOURS"]

_DEVICES = ("HardDisk", "CdRom", "Network")


@dataclass(frozen=True, slots=True)
class _Setting:
    """One setting: its tag, its parameter, its field in an answer, and what Set answers."""

    tag: str
    param: str
    field: str
    answers_vm: bool = False


_HOST = _Setting("hostname", "hostname", "hostname")
_KEY = _Setting("sshkey", "SshKey", "sshKey", answers_vm=True)
_PASSWORD = _Setting("consolePassword", "consolePassword", "password", answers_vm=True)


def _vm(ask: Ask) -> Row:
    return ask.world.require(VM, str(ask.params.get("uuid") or ""))


def _setter(setting: _Setting) -> Behaviour:
    def put(ask: Ask) -> Row:
        vm, value = _vm(ask), str(ask.params[setting.param])
        if setting is _HOST and not is_host_name(value):
            raise invalid(f"hostname[{value}] is not a valid host name")
        put_system_tag(ask.world, VM, vm["uuid"], setting.tag, value)
        return ask.inventory(VM, vm) if setting.answers_vm else {}

    return put


def _getter(setting: _Setting) -> Behaviour:
    def get(ask: Ask) -> Row:
        value = system_tag(ask.world, _vm(ask)["uuid"], setting.tag)
        return {} if value is None else {setting.field: value}

    return get


def _deleter(setting: _Setting) -> Behaviour:
    def delete(ask: Ask) -> Row:
        take_system_tag(ask.world, _vm(ask)["uuid"], setting.tag)
        return {}

    return delete


def set_boot_order(ask: Ask) -> Row:
    """SetVmBootOrder; without an order it is the usual one again."""
    vm, order = _vm(ask), [str(device) for device in ask.params.get("bootOrder") or ()]
    unknown = [device for device in order if device not in _DEVICES]
    if unknown:
        raise invalid(f"boot devices are {', '.join(_DEVICES)}, but {', '.join(unknown)} found")
    if order:
        put_system_tag(ask.world, VM, vm["uuid"], "bootOrder", ",".join(order))
    else:
        take_system_tag(ask.world, vm["uuid"], "bootOrder")
    return ask.inventory(VM, vm)


def get_boot_order(ask: Ask) -> Row:
    """GetVmBootOrder: hard disk, then CD-ROM, unless set otherwise."""
    text = system_tag(ask.world, _vm(ask)["uuid"], "bootOrder")
    return {"orders": text.split(",") if text else list(_DEVICES[:2])}


VM_SETTING_BEHAVIOURS: dict[str, Behaviour] = {
    "DeleteVmConsolePassword": _deleter(_PASSWORD),
    "DeleteVmHostname": _deleter(_HOST),
    "DeleteVmSshKey": _deleter(_KEY),
    "GetVmBootOrder": get_boot_order,
    "GetVmConsolePassword": _getter(_PASSWORD),
    "GetVmHostname": _getter(_HOST),
    "GetVmSshKey": _getter(_KEY),
    "SetVmBootOrder": set_boot_order,
    "SetVmConsolePassword": _setter(_PASSWORD),
    "SetVmHostname": _setter(_HOST),
    "SetVmSshKey": _setter(_KEY),
}
"""What the portal calls for the APIs of this module."""
