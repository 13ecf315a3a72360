"""The CD-ROM drives of a VM: added, removed, put first. Source: protocol, appendix A."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.records import Row, named, new_record, still_there
from zscli.simulator.behaviours.rows import CDROM, VM
from zscli.simulator.behaviours.vm_build import iso_path
from zscli.simulator.refusal import failed, invalid

__all__ = ["CDROM_BEHAVIOURS"]


def _check_stopped(vm: Row) -> None:
    if vm["state"] != "Stopped":
        raise failed(f"{named(vm, 'vm')} is {vm['state']}, its drives change only while Stopped")


def create(ask: Ask) -> Row:
    """CreateVmCdRom with the lowest free number; as many as `vm`/`maximumCdRomNum` allows."""
    world = ask.world
    vm = world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    _check_stopped(vm)
    drives = world.find(CDROM, vmInstanceUuid=vm["uuid"])
    most = int(ask.config("vm", "maximumCdRomNum") or 3)
    if len(drives) >= most:
        raise failed(f"{named(vm, 'vm')} has {most} CD-ROM drives, it can have no more")
    record = new_record(ask, ("name", "description", "vmInstanceUuid"))
    iso = ask.params.get("isoUuid")
    if iso:
        image = world.require(IMAGE, str(iso), "isoUuid")
        if image["mediaType"] != "ISO":
            raise invalid(f"{named(image, 'image')} is not an ISO")
        if any(drive.get("isoUuid") == iso for drive in drives):
            raise failed(f"{named(image, 'image')} is attached to {named(vm, 'vm')} already")
        record |= {"isoUuid": iso, "isoInstallPath": iso_path(str(iso))}
    taken = {drive["deviceId"] for drive in drives}
    device = next(number for number in range(most) if number not in taken)
    return ask.inventory(CDROM, world.insert(CDROM, record | {"deviceId": device}))


def delete(ask: Ask) -> Row:
    """DeleteVmCdRom of a Stopped VM."""
    row = still_there(ask, CDROM)
    if row is None:
        return {}
    vm = ask.world.get(VM, row["vmInstanceUuid"])
    if vm is not None:
        _check_stopped(vm)
    ask.world.delete(CDROM, row["uuid"])
    return {}


def put_first(ask: Ask) -> Row:
    """SetVmInstanceDefaultCdRom: it gets number 0, the one that had it gets its number."""
    world, row = ask.world, ask.world.require(CDROM, str(ask.params["uuid"]))
    if row["vmInstanceUuid"] != ask.params["vmInstanceUuid"]:
        raise invalid(f"{named(row, 'cdRom')} is not one of the vm's drives")
    for other in world.find(CDROM, vmInstanceUuid=row["vmInstanceUuid"], deviceId=0):
        world.update(CDROM, other["uuid"], deviceId=row["deviceId"])
    return ask.inventory(CDROM, world.update(CDROM, row["uuid"], deviceId=0))


CDROM_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateVmCdRom": create,
    "DeleteVmCdRom": delete,
    "SetVmInstanceDefaultCdRom": put_first,
}
"""What the portal calls for the APIs of this module."""
