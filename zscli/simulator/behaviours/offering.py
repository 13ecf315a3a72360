"""Instance and disk offerings. Source: protocol, section 8.8."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import (
    Row,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.refusal import invalid

__all__ = ["DISK", "INSTANCE", "OFFERING_BEHAVIOURS"]

INSTANCE = "InstanceOfferingInventory"
DISK = "DiskOfferingInventory"
LEAST_MEMORY = 16 * 1024**2
_STRATEGY = "LeastVmPreferredHostAllocatorStrategy"


def create_instance_offering(ask: Ask) -> Row:
    """CreateInstanceOffering; SYS.1007 for less than 16 MiB, or more reserved than there is."""
    memory = int(ask.params["memorySize"])
    reserved = int(ask.params.get("reservedMemorySize") or 0)
    if memory < LEAST_MEMORY:
        raise invalid(f"memorySize[{memory}] is less than 16 MiB")
    if reserved > memory:
        raise invalid(f"reservedMemorySize[{reserved}] is larger than memorySize[{memory}]")
    record = new_record(
        ask,
        ("name", "description", "cpuNum", "memorySize", "sortKey"),
        reservedMemorySize=reserved,
        cpuSpeed=0,
        allocatorStrategy=ask.params.get("allocatorStrategy") or _STRATEGY,
        type=ask.params.get("type") or "UserVm",
        state="Enabled",
    )
    return ask.inventory(INSTANCE, ask.world.insert(INSTANCE, record))


def create_disk_offering(ask: Ask) -> Row:
    """CreateDiskOffering; Enabled at once."""
    record = new_record(
        ask,
        ("name", "description", "diskSize", "sortKey"),
        allocatorStrategy=ask.params.get("allocationStrategy") or "DefaultPrimaryStorageAllocator",
        type="DefaultDiskOfferingType",
        state="Enabled",
    )
    return ask.inventory(DISK, ask.world.insert(DISK, record))


def _forget(ask: Ask, inventory: str, column: str, uuid: str) -> None:
    for row in ask.world.find(inventory, **{column: uuid}):
        ask.world.update(inventory, row["uuid"], **{column: None})


def delete_instance_offering(ask: Ask) -> Row:
    """DeleteInstanceOffering: VMs live on; by default they no longer name it."""
    row = still_there(ask, INSTANCE)
    if row is None:
        return {}
    if ask.config("vm", "instanceOffering.setNullWhenDeleting") == "true":
        _forget(ask, "VmInstanceInventory", "instanceOfferingUuid", row["uuid"])
    ask.world.delete(INSTANCE, row["uuid"])
    return {}


def delete_disk_offering(ask: Ask) -> Row:
    """DeleteDiskOffering: volumes live on; by default they no longer name it."""
    row = still_there(ask, DISK)
    if row is None:
        return {}
    if ask.config("volume", "diskOffering.setNullWhenDeleting") == "true":
        _forget(ask, "VolumeInventory", "diskOfferingUuid", row["uuid"])
    ask.world.delete(DISK, row["uuid"])
    return {}


OFFERING_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeDiskOfferingState": state_changer(DISK),
    "ChangeInstanceOfferingState": state_changer(INSTANCE),
    "CreateDiskOffering": create_disk_offering,
    "CreateInstanceOffering": create_instance_offering,
    "DeleteDiskOffering": delete_disk_offering,
    "DeleteInstanceOffering": delete_instance_offering,
    "UpdateDiskOffering": updater(DISK, "name", "description"),
    "UpdateInstanceOffering": updater(INSTANCE, "name", "description", "allocatorStrategy"),
}
"""What the portal calls for the APIs of this module."""
