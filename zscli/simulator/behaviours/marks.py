"""APIs that put known values into fields of one row: a device goes to a VM, rules are applied."""

from collections.abc import Mapping
from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import failed
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["MARKS", "mark_of"]

_VM = "VmInstanceInventory"


@dataclass(frozen=True, slots=True)
class _Mark:
    """Which row an API marks and how.

    param: names the row. puts: the fields and their values; None clears one. takes: parameters
    that are fields. to_vm: whether the row goes to the VM of `vmInstanceUuid`, and must be free.
    parts: rows that get the same values, with their column for the uuid.
    """

    rows: str
    param: str
    puts: Mapping[str, object]
    takes: tuple[str, ...] = ()
    to_vm: bool = False
    parts: tuple[str, str] | None = None


_ON = {"status": "Attached"}
_OFF = {"status": "Active", "vmInstanceUuid": None}

MARKS: Mapping[str, _Mark] = {
    "ApplyRuleSetChanges": _Mark(
        "VpcFirewallRuleSetInventory",
        "uuid",
        {"isApplied": True},
        parts=("VpcFirewallRuleInventory", "ruleSetUuid"),
    ),
    "AttachMdevDeviceToVm": _Mark("MdevDeviceInventory", "mdevDeviceUuid", _ON, to_vm=True),
    "AttachPciDeviceToVm": _Mark("PciDeviceInventory", "pciDeviceUuid", _ON, to_vm=True),
    "AttachUsbDeviceToVm": _Mark(
        "UsbDeviceInventory", "usbDeviceUuid", {}, ("attachType",), to_vm=True
    ),
    "DetachMdevDeviceFromVm": _Mark("MdevDeviceInventory", "mdevDeviceUuid", _OFF),
    "DetachPciDeviceFromVm": _Mark("PciDeviceInventory", "pciDeviceUuid", _OFF),
    "DetachUsbDeviceFromVm": _Mark(
        "UsbDeviceInventory", "usbDeviceUuid", {"attachType": None, "vmInstanceUuid": None}
    ),
}
"""Sources: the enumerations of the specs, and the fields that the APIs are called after."""


def mark_of(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that marks a row, None for every other."""
    mark = MARKS.get(api.name)
    if mark is None or catalog.inventory(mark.rows) is None:
        return None

    def put(ask: Ask) -> Row:
        row = ask.world.require(mark.rows, str(ask.params[mark.param]), mark.param)
        given: Row = {**mark.puts} | {
            name: ask.params[name] for name in mark.takes if name in ask.params
        }
        if mark.to_vm:
            given["vmInstanceUuid"] = _free_for(ask, mark, row)
        if mark.parts:
            part, column = mark.parts
            for each in ask.world.find(part, **{column: row["uuid"]}):
                ask.world.update(part, each["uuid"], **mark.puts)
        changed = ask.world.update(mark.rows, row["uuid"], **given)
        return ask.inventory(mark.rows, changed) if ask.api.result else {}

    return put


def _free_for(ask: Ask, mark: _Mark, row: Row) -> str:
    """Return the VM; SYS.1006 when the device is on another one."""
    vm = ask.world.require(_VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    if row.get("vmInstanceUuid") not in {None, vm["uuid"]}:
        raise failed(
            f"{mark.param}[{row['uuid']}] is attached to the vm[uuid:{row['vmInstanceUuid']}]"
        )
    return str(vm["uuid"])
