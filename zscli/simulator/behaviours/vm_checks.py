"""What CreateVmInstance refuses before anything is made. Source: protocol, section 8.1."""

from collections.abc import Callable
from typing import Any

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.offering import DISK, INSTANCE
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.refusal import failed, invalid

__all__ = ["check_creation"]

_PLACES = ("l3NetworkUuids", "zoneUuid", "clusterUuid", "hostUuid")
_BOOTABLE = ("RootVolumeTemplate", "ISO")


def check_creation(ask: Ask) -> Row:
    """Refuse what cannot be created; return the image."""
    for check in _CHECKS:
        check(ask)
    return _check_image(ask)


def _check_size(ask: Ask) -> None:
    params = ask.params
    if params.get("instanceOfferingUuid"):
        row = ask.world.require(INSTANCE, str(params["instanceOfferingUuid"]))
        if row["state"] != "Enabled":
            raise failed(f"{named(row, 'instance offering')} is {row['state']}")
    elif not params.get("cpuNum") or not params.get("memorySize"):
        raise failed("Missing CPU/memory settings")


def _check_place(ask: Ask) -> None:
    if not any(ask.params.get(name) for name in _PLACES):
        raise failed(f"at least one of {', '.join(_PLACES)} must be given")


def _check_networks(ask: Ask) -> None:
    params = ask.params
    l3s = [str(uuid) for uuid in params.get("l3NetworkUuids") or ()]
    default = params.get("defaultL3NetworkUuid")
    several = ask.config("vm", "multivNic.support") == "true"
    if len(set(l3s)) != len(l3s) and not several:
        raise failed(f"l3NetworkUuids[{', '.join(l3s)}] has the same network twice")
    if len(l3s) > 1 and not default:
        raise invalid("several L3 networks are given, so defaultL3NetworkUuid must be given too")
    if default and l3s and default not in l3s:
        raise invalid(f"defaultL3NetworkUuid[{default}] is not one of l3NetworkUuids")
    for uuid in l3s:
        row = ask.world.require(L3, uuid, "l3NetworkUuids")
        if row["state"] != "Enabled":
            raise failed(f"{named(row, 'l3Network')} is {row['state']}")
        if row.get("system") and params.get("type") in {None, "UserVm"}:
            raise failed(f"{named(row, 'l3Network')} is a system network, not for a user VM")


def _check_image(ask: Ask) -> Row:
    params = ask.params
    if not params.get("imageUuid"):
        raise invalid("imageUuid must be given")
    row = ask.world.require(IMAGE, str(params["imageUuid"]), "imageUuid")
    title = named(row, "image")
    if row["state"] != "Enabled":
        raise failed(f"{title} is {row['state']}")
    if row["status"] != "Ready":
        raise failed(f"{title} is {row['status']}, not Ready")
    if row["mediaType"] not in _BOOTABLE:
        raise invalid(f"{title} is of mediaType[{row['mediaType']}], a VM cannot start from it")
    if row.get("system") and params.get("type") in {None, "UserVm"}:
        raise invalid(f"{title} is a system image, not for a user VM")
    sized = params.get("rootDiskSize") or params.get("rootDiskOfferingUuid")
    if row["mediaType"] == "ISO" and not sized:
        raise invalid(f"{title} is an ISO, so rootDiskSize or rootDiskOfferingUuid must be given")
    return row


def _check_enabled(kind: str, param: str, title: str) -> Callable[[Ask], None]:
    """Return the check that what a parameter names, if given, is Enabled."""

    def check(ask: Ask) -> None:
        given: Any = ask.params.get(param) or ()
        for uuid in [given] if isinstance(given, str) else given:
            row = ask.world.require(kind, str(uuid), param)
            if row["state"] != "Enabled":
                raise failed(f"{named(row, title)} is {row['state']}, not Enabled")

    return check


def _check_host(ask: Ask) -> None:
    if not ask.params.get("hostUuid"):
        return
    row = ask.world.require("HostInventory", str(ask.params["hostUuid"]), "hostUuid")
    if row["status"] != "Connected":
        raise failed(f"{named(row, 'host')} is {row['status']}, not Connected")


def _check_sizes(ask: Ask) -> None:
    sizes = [ask.params.get("rootDiskSize"), *(ask.params.get("dataDiskSizes") or ())]
    for size in sizes:
        if size is not None and int(size) <= 0:
            raise invalid(f"the disk size[{size}] must be greater than 0")


_CHECKS: tuple[Callable[[Ask], None], ...] = (
    _check_size,
    _check_place,
    _check_networks,
    _check_enabled("ZoneInventory", "zoneUuid", "zone"),
    _check_enabled("ClusterInventory", "clusterUuid", "cluster"),
    _check_enabled("HostInventory", "hostUuid", "host"),
    _check_host,
    _check_enabled(DISK, "dataDiskOfferingUuids", "disk offering"),
    _check_enabled(DISK, "rootDiskOfferingUuid", "disk offering"),
    _check_sizes,
)
"""In this order; the image comes last."""
