"""CreateVmInstance: the checks, then Created, Starting, Running. Source: protocol, section 8.1."""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours import affinity_group, scheduling_group
from zscli.simulator.behaviours.address_pool import IPV4, IPV6, version_of
from zscli.simulator.behaviours.nic_params import nic_fields, nic_params
from zscli.simulator.behaviours.offering import DISK, INSTANCE
from zscli.simulator.behaviours.records import Row, new_record
from zscli.simulator.behaviours.rows import VM, enter
from zscli.simulator.behaviours.security_group_nic import wanted_groups
from zscli.simulator.behaviours.ssh_key import check_keys, put_keys
from zscli.simulator.behaviours.tag import given_tag
from zscli.simulator.behaviours.vm_build import prepare
from zscli.simulator.behaviours.vm_checks import check_creation
from zscli.simulator.behaviours.vm_disks import data_disks, root_disk, with_root_disk
from zscli.simulator.behaviours.vm_state import arrive, expect
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.world import World

__all__ = ["VM_CREATE_BEHAVIOURS"]

_STRATEGY = "LeastVmPreferredHostAllocatorStrategy"


def _tags(ask: Ask, prefix: str) -> dict[str, str]:
    """Return the values of two-part tags such as `staticIp::{l3}::{ip}`, by their first part."""
    parts = [tag.split("::") for tag in ask.system_tags if tag.startswith(f"{prefix}::")]
    return {part[1]: part[2] for part in parts if len(part) == 3}  # noqa: PLR2004 - prefix, two


def _static_ips(ask: Ask, version: int) -> dict[str, str]:
    """Return by network the addresses of a version that tags ask for; `--` is `::` of IPv6."""
    start, found = "staticIp::", {}
    for tag in ask.system_tags:
        l3, _, text = tag.removeprefix(start).partition("::")
        address = text.replace("--", "::")
        if tag.startswith(start) and version_of(address, "static ip") == version:
            found[l3] = address
    return found


def _root_size(ask: Ask, image: Row) -> int:
    """Return the size of the root volume: an ISO's is asked for, an image has its own."""
    given = int(ask.params.get("rootDiskSize") or 0)
    if image["mediaType"] != "ISO":
        return max(int(image.get("size", 0)), given)
    if given:
        return given
    offering = ask.world.require(DISK, str(ask.params["rootDiskOfferingUuid"]))
    return int(offering["diskSize"])


def _place(params: Mapping[str, Any]) -> Row:
    """Return where the VM is to be: a host beats a cluster, a cluster a zone."""
    place = {"hostUuid": "", "clusterUuid": "", "zoneUuid": ""}
    for name in place:
        if params.get(name):
            return place | {name: params[name]}
    return place


def _plan(ask: Ask, image: Row) -> Row:
    iso = image["uuid"] if image["mediaType"] == "ISO" else ""
    l3s = [str(uuid) for uuid in ask.params.get("l3NetworkUuids") or ()]
    nics = nic_params(ask, l3s)

    def of_nics(name: str) -> Row:
        return {l3: nic[name] for l3, nic in nics.items() if nic.get(name)}

    return _place(ask.params) | {
        "l3NetworkUuids": l3s,
        "rootSize": _root_size(ask, image),
        "rootStorageUuid": str(ask.params.get("primaryStorageUuidForRootVolume") or ""),
        "dataStorageUuid": given_tag(ask.system_tags, "primaryStorageUuidForDataVolume") or "",
        "root": root_disk(ask),
        "disks": data_disks(ask),
        "ips": _static_ips(ask, IPV4) | of_nics("ip"),
        "ips6": _static_ips(ask, IPV6) | of_nics("ip6"),
        "macs": {
            l3: mac.replace("-", ":")
            for l3, mac in (_tags(ask, "customMac") | of_nics("mac")).items()
        },
        "nics": {l3: nic_fields(nic) for l3, nic in nics.items()},
        "groups": wanted_groups(ask) | of_nics("sgUuids"),
        "cdRom": given_tag(ask.system_tags, "createWithoutCdRom") != "true",
        "isoUuid": iso,
    }


def _insert(ask: Ask, image: Row) -> Row:
    """Insert the VM, Created and nowhere yet."""
    params, world = ask.params, ask.world
    size: Row = dict(params)
    if params.get("instanceOfferingUuid"):
        size |= world.require(INSTANCE, str(params["instanceOfferingUuid"]))
    l3s = params.get("l3NetworkUuids") or ()
    record = new_record(
        ask,
        ("name", "description", "imageUuid", "instanceOfferingUuid"),
        cpuNum=int(size["cpuNum"]),
        memorySize=int(size["memorySize"]),
        reservedMemorySize=int(size.get("reservedMemorySize") or 0),
        cpuSpeed=0,
        allocatorStrategy=size.get("allocatorStrategy") or _STRATEGY,
        zoneUuid=_zone(world, params),
        defaultL3NetworkUuid=params.get("defaultL3NetworkUuid") or next(iter(l3s), None),
        platform=params.get("platform") or image.get("platform", "Linux"),
        architecture=params.get("architecture") or image.get("architecture", "x86_64"),
        guestOsType=params.get("guestOsType") or image.get("guestOsType"),
        type=params.get("type") or "UserVm",
        hypervisorType="KVM",
        state="Created",
        internalId=_next_id(world),
        plan=_plan(ask, image),
    )
    return world.insert(VM, record)


def _zone(world: World, params: Mapping[str, Any]) -> str | None:
    """Return the zone of the host, the cluster or the network that was asked for."""
    if params.get("zoneUuid") and not params.get("hostUuid") and not params.get("clusterUuid"):
        return str(params["zoneUuid"])
    for kind, name in (("HostInventory", "hostUuid"), ("ClusterInventory", "clusterUuid")):
        if params.get(name):
            return str(world.require(kind, str(params[name]), name)["zoneUuid"])
    l3s = list(params.get("l3NetworkUuids") or ())
    return str(world.require("L3NetworkInventory", str(l3s[0]))["zoneUuid"])


def _next_id(world: World) -> int:
    found = world.rows(
        """SELECT coalesce(max(json_extract("+extra", '$.internalId')), 0) + 1
        FROM "VmInstanceInventory" """
    )
    return int(found[0][0])


def create(ask: Ask) -> Work:
    """CreateVmInstance; `strategy` says whether it ends Running, Stopped, or only Created."""
    ask = with_root_disk(ask)
    image = check_creation(ask)
    world, strategy = ask.world, ask.params.get("strategy") or "InstantStart"
    world.table(VM)
    vm = _insert(ask, image)
    uuid = str(vm["uuid"])
    keys = [str(key) for key in ask.params.get("sshKeyPairUuids") or ()]
    check_keys(world, keys, vm)
    put_keys(world, uuid, keys)
    affinity_group.join_groups(ask, vm)
    scheduling_group.join_groups(ask, vm)
    if strategy == "JustCreate":
        return ask.inventory(VM, vm)
    try:
        prepare(ask, vm)
    except Refusal as refusal:
        raise Refusal("SYS.1006", refusal.details, refusal) from None
    world.update(VM, uuid, creating=True)
    yield 0.2
    expect(ask, uuid, "Created")
    enter(world, uuid, "Starting", creating=None)
    yield 0.8
    return arrive(ask, uuid, "Starting", "Stopped" if strategy == "CreateStopped" else "Running")


VM_CREATE_BEHAVIOURS: dict[str, Behaviour] = {"CreateVmInstance": create}
"""What the portal calls for the APIs of this module."""
