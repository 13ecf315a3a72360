"""The VMs of the demo with all that hangs on them: volumes, nics, addresses, tags, snapshots."""

from contextlib import nullcontext
from ipaddress import IPv4Address

from zscli.simulator import demo
from zscli.simulator.behaviours.address import address_record, mac_of
from zscli.simulator.behaviours.capacity import GIB
from zscli.simulator.behaviours.disk import local_ref, placed, volume_record
from zscli.simulator.behaviours.nic import nic_record
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import CDROM, IP, LOCAL, NIC, SNAPSHOT, TREE, VM, VOLUME
from zscli.simulator.sower import Sower

__all__ = ["sow_vms", "sow_volumes"]

_ON_HOST = frozenset({"Running", "Paused"})
_SNAPSHOTS = ("before-upgrade", "升级后")
_ROOT_STATUS = {"Destroyed": "Deleted"}
_USED = 0.3
"""Which part of a data volume is in use."""


def sow_vms(sower: Sower) -> None:
    """Make the VMs, each of its account."""
    taken: dict[str, int] = {}
    for number, vm in enumerate(demo.VMS, start=1):
        owner = sower.named("AccountInventory", vm.owner)["uuid"] if vm.owner else ""
        with sower.world.owned_by(owner) if owner else nullcontext():
            _sow_vm(sower, vm, number, taken)
    _sow_snapshots(sower, sower.named(VOLUME, "ROOT-for-db-1"))


def _sow_vm(sower: Sower, vm: demo.Vm, number: int, taken: dict[str, int]) -> None:
    host = sower.named("HostInventory", vm.host)
    image = sower.named("ImageInventory", vm.image)
    offering = sower.named("InstanceOfferingInventory", vm.offering)
    l3s = [sower.named("L3NetworkInventory", name) for name in vm.networks]
    root_uuid = sower.uuid()
    row = sower.make(
        VM,
        {
            "name": vm.name,
            "description": vm.description or None,
            "zoneUuid": host["zoneUuid"],
            "clusterUuid": host["clusterUuid"],
            "hostUuid": host["uuid"] if vm.state in _ON_HOST else None,
            "lastHostUuid": host["uuid"],
            "imageUuid": image["uuid"],
            "instanceOfferingUuid": offering["uuid"],
            "rootVolumeUuid": root_uuid,
            "cpuNum": offering["cpuNum"],
            "memorySize": offering["memorySize"],
            "reservedMemorySize": 0,
            "cpuSpeed": 0,
            "allocatorStrategy": offering["allocatorStrategy"],
            "defaultL3NetworkUuid": l3s[0]["uuid"],
            "platform": image["platform"],
            "architecture": image["architecture"],
            "guestOsType": image.get("guestOsType"),
            "type": "UserVm",
            "hypervisorType": "KVM",
            "state": vm.state,
            "internalId": number,
        },
    )
    _sow_disks(sower, vm, row, image)
    for device, (name, l3) in enumerate(zip(vm.networks, l3s, strict=True)):
        _sow_nic(sower, row, l3, device, _next_ip(sower, vm, name, taken))
    drive = {"vmInstanceUuid": row["uuid"], "deviceId": 0, "name": f"vm-{row['uuid']}-cdRom"}
    sower.make(CDROM, drive, date=row["createDate"])
    if vm.hostname:
        sower.tag("VmInstanceVO", row, f"hostname::{vm.hostname}")
    for tag in vm.tags:
        sower.tag("VmInstanceVO", row, tag, user=True)


def _next_ip(sower: Sower, vm: demo.Vm, network: str, taken: dict[str, int]) -> str:
    """Return the next free address; a destroyed VM has lost its own."""
    if vm.state == "Destroyed":
        return ""
    start = sower.named("IpRangeInventory", network)["startIp"]
    taken[network] = taken.get(network, -1) + 1
    return str(IPv4Address(start) + taken[network])


def _sow_nic(sower: Sower, vm: Row, l3: Row, device: int, ip: str) -> None:
    uuid = sower.uuid()
    record = nic_record(vm, l3["uuid"], device, uuid, mac_of(uuid))
    if not ip:
        sower.make(NIC, record, date=vm["createDate"])
        return
    span = sower.named("IpRangeInventory", l3["name"])
    used = sower.make(IP, address_record(span, ip, uuid), date=vm["createDate"])
    address = {"ip": ip, "netmask": span["netmask"], "gateway": span["gateway"]}
    full = record | address | {"usedIpUuid": used["uuid"]}
    sower.make(NIC, full, date=vm["createDate"])


def _sow_disks(sower: Sower, vm: demo.Vm, row: Row, image: Row) -> None:
    root = volume_record(
        f"ROOT-for-{vm.name}",
        "Root",
        image["size"],
        uuid=row["rootVolumeUuid"],
        description=f"Root volume for VM[uuid:{row['uuid']}]",
        vmInstanceUuid=row["uuid"],
        deviceId=0,
        rootImageUuid=image["uuid"],
        actualSize=image["actualSize"] + 2 * GIB,
    )
    more = {"date": row["createDate"], "status": _ROOT_STATUS.get(vm.state, "Ready")}
    _sow_volume(sower, root, vm.storage, vm.host, **more)
    for device, size in enumerate(vm.data, start=1):
        offering = sower.named("DiskOfferingInventory", f"disk-{size}G")
        data = volume_record(
            f"DATA-for-{vm.name}" if device == 1 else f"DATA-for-{vm.name}-{device}",
            "Data",
            size * GIB,
            uuid=sower.uuid(),
            vmInstanceUuid=row["uuid"],
            deviceId=device,
            diskOfferingUuid=offering["uuid"],
            actualSize=int(size * GIB * _USED),
            lastAttachDate=row["createDate"],
        )
        _sow_volume(sower, data, vm.storage, vm.host, date=row["createDate"])


def _sow_volume(
    sower: Sower,
    record: Row,
    storage: str,
    host: str = "",
    *,
    date: str = "",
    status: str = "Ready",
) -> None:
    """Make a volume on a storage, or nowhere when that is an empty text."""
    if not storage:
        sower.make(VOLUME, record)
        return
    place = sower.named("PrimaryStorageInventory", storage)
    sower.make(VOLUME, record | placed(record, place) | {"status": status}, date=date)
    if place["type"] == "LocalStorage":
        where = sower.named("HostInventory", host)["uuid"]
        sower.world.insert(LOCAL, local_ref(record, place, where))


def sow_volumes(sower: Sower) -> None:
    """Make the data volumes that no VM has."""
    for name, size, storage in demo.LOOSE_VOLUMES:
        offering = sower.named("DiskOfferingInventory", f"disk-{size}G")
        record = volume_record(
            name,
            "Data",
            size * GIB,
            uuid=sower.uuid(),
            diskOfferingUuid=offering["uuid"],
            actualSize=int(size * GIB * _USED) if storage else 0,
        )
        _sow_volume(sower, record, storage)


def _sow_snapshots(sower: Sower, volume: Row) -> None:
    """Make a chain of snapshots of a volume."""
    tree = {"volumeUuid": volume["uuid"], "current": True, "status": "Completed"}
    tree_uuid = sower.make(TREE, tree)["uuid"]
    parent: str | None = None
    for distance, name in enumerate(_SNAPSHOTS, start=1):
        uuid = sower.uuid()
        sower.make(
            SNAPSHOT,
            {
                "uuid": uuid,
                "name": name,
                "type": "Hypervisor",
                "volumeUuid": volume["uuid"],
                "treeUuid": tree_uuid,
                "parentUuid": parent,
                "distance": distance,
                "latest": name == _SNAPSHOTS[-1],
                "primaryStorageUuid": volume["primaryStorageUuid"],
                "primaryStorageInstallPath": f"{volume['installPath']}/snapshots/{uuid}.qcow2",
                "volumeType": volume["type"],
                "format": volume["format"],
                "size": 2 * GIB + distance * 40_960,
                "state": "Enabled",
                "status": "Ready",
            },
        )
        parent = uuid
