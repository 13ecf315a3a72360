"""The VMs of a seed with all that hangs on them: volumes, nics, addresses, tags, snapshots."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from ipaddress import IPv4Address

from zscli.simulator.behaviours.address import address_record, mac_of
from zscli.simulator.behaviours.capacity import GIB
from zscli.simulator.behaviours.disk import local_ref, placed, volume_record
from zscli.simulator.behaviours.nic import nic_record
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import CDROM, IP, LOCAL, NIC, SNAPSHOT, TREE, VM, VOLUME
from zscli.simulator.seeds.cloud import Cloud, Disk, Nic, Vip, Vm, Volume
from zscli.simulator.seeds.sower import Sower

__all__ = ["sow_vms", "sow_volumes"]

_ON_HOST = frozenset({"Running", "Paused"})
_STRATEGY = "LeastVmPreferredHostAllocatorStrategy"
_ROOT_STATUS = {"Destroyed": "Deleted"}
_USED = 0.3
"""Which part of a data volume is in use."""


def sow_vms(sower: Sower, cloud: Cloud) -> None:
    """Make the VMs, each of its account."""
    spans = _Addresses(sower, cloud)
    for number, vm in enumerate(cloud.vms, start=1):
        with _owner(sower, vm.owner):
            _sow_vm(sower, vm, number, spans)
    for vm in cloud.vms:
        with _owner(sower, vm.owner):
            _sow_snapshots(sower, f"{vm.name}/0", vm.snapshots)
            for device, disk in enumerate(vm.disks, start=1):
                _sow_snapshots(sower, f"{vm.name}/{device}", disk.snapshots)


def _owner(sower: Sower, name: str) -> AbstractContextManager[None]:
    """Let what is made inside belong to an account; to the admin where none is named."""
    if not name:
        return nullcontext()
    return sower.world.owned_by(sower.named("AccountInventory", name)["uuid"])


class _Addresses:
    """Gives out the addresses of a cloud's ranges in order, without those that a nic names."""

    def __init__(self, sower: Sower, cloud: Cloud) -> None:
        self._spans = {
            l3.name: [
                sower.named("IpRangeInventory", f"{l3.name}/{number}")
                for number in range(len(l3.ranges))
            ]
            for l3 in cloud.l3_networks
        }
        named: list[Nic | Vip] = [nic for vm in cloud.vms for nic in vm.nics]
        self._named = {(one.network, one.ip) for one in [*named, *cloud.vips] if one.ip}
        self._free = {name: self._all(name) for name in self._spans}

    def give(self, nic: Nic) -> tuple[str, Row] | None:
        """Return an address and its range; None when the network has none left."""
        if not nic.ip:
            return next(self._free[nic.network], None)
        wanted = IPv4Address(nic.ip)
        for span in self._spans[nic.network]:
            if IPv4Address(span["startIp"]) <= wanted <= IPv4Address(span["endIp"]):
                return nic.ip, span
        return None

    def _all(self, network: str) -> Iterator[tuple[str, Row]]:
        for span in self._spans[network]:
            last = int(IPv4Address(span["endIp"]))
            for number in range(int(IPv4Address(span["startIp"])), last + 1):
                ip = str(IPv4Address(number))
                if (network, ip) not in self._named:
                    yield ip, span


def _sow_vm(sower: Sower, vm: Vm, number: int, spans: _Addresses) -> None:
    host = sower.named("HostInventory", vm.host)
    image = sower.named("ImageInventory", vm.image)
    offering = sower.named("InstanceOfferingInventory", vm.offering) if vm.offering else {}
    l3s = [sower.named("L3NetworkInventory", nic.network) for nic in vm.nics]
    root_uuid = sower.uuid(VOLUME, f"{vm.name}/0")
    row = sower.make(
        VM,
        ({"uuid": vm.uuid} if vm.uuid else {})
        | {
            "name": vm.name,
            "description": vm.description or None,
            "zoneUuid": host["zoneUuid"],
            "clusterUuid": host["clusterUuid"],
            "hostUuid": host["uuid"] if vm.state in _ON_HOST else None,
            "lastHostUuid": host["uuid"],
            "imageUuid": image["uuid"],
            "instanceOfferingUuid": offering.get("uuid"),
            "rootVolumeUuid": root_uuid,
            "cpuNum": vm.cpus,
            "memorySize": vm.memory,
            "reservedMemorySize": 0,
            "cpuSpeed": 0,
            "allocatorStrategy": _STRATEGY,
            "defaultL3NetworkUuid": l3s[0]["uuid"] if l3s else None,
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
    for device, (nic, l3) in enumerate(zip(vm.nics, l3s, strict=True)):
        given = None if vm.state == "Destroyed" else spans.give(nic)
        _sow_nic(sower, row, l3["uuid"], device, nic.mac, given)
    drive = {"vmInstanceUuid": row["uuid"], "deviceId": 0, "name": f"vm-{row['uuid']}-cdRom"}
    sower.make(CDROM, drive, key=vm.name, date=row["createDate"])
    hostname = (f"hostname::{vm.hostname}",) if vm.hostname else ()
    sower.tag_all("VmInstanceVO", row, vm, *hostname)


def _sow_nic(
    sower: Sower, vm: Row, l3_uuid: str, device: int, mac: str, given: tuple[str, Row] | None
) -> None:
    key = f"{vm['name']}/{device}"
    uuid = sower.uuid(NIC, key)
    record = nic_record(vm, l3_uuid, device, uuid, mac or mac_of(uuid))
    if given is None:
        sower.make(NIC, record, key=key, date=vm["createDate"])
        return
    ip, span = given
    used = sower.make(IP, address_record(span, ip, uuid), key=key, date=vm["createDate"])
    address = {"ip": ip, "netmask": span["netmask"], "gateway": span["gateway"]}
    full = record | address | {"usedIpUuid": used["uuid"]}
    sower.make(NIC, full, key=key, date=vm["createDate"])


def _sow_disks(sower: Sower, vm: Vm, row: Row, image: Row) -> None:
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
    _sow_volume(sower, root, vm.storage, vm.host, key=f"{vm.name}/0", **more)
    for device, disk in enumerate(vm.disks, start=1):
        data = volume_record(
            disk.name,
            "Data",
            disk.size,
            uuid=sower.uuid(VOLUME, f"{vm.name}/{device}"),
            vmInstanceUuid=row["uuid"],
            deviceId=device,
            diskOfferingUuid=_offering(sower, disk),
            actualSize=int(disk.size * _USED),
            lastAttachDate=row["createDate"],
        )
        key, date = f"{vm.name}/{device}", row["createDate"]
        _sow_volume(sower, data, vm.storage, vm.host, key=key, date=date)


def _offering(sower: Sower, disk: Disk | Volume) -> str | None:
    """Return the uuid of the offering that a volume was made by, None for no offering."""
    if not disk.offering:
        return None
    return str(sower.named("DiskOfferingInventory", disk.offering)["uuid"])


def _sow_volume(  # noqa: PLR0913 - keywords, most with a default
    sower: Sower,
    record: Row,
    storage: str,
    host: str = "",
    *,
    key: str,
    date: str = "",
    status: str = "Ready",
) -> None:
    """Make a volume on a storage, or nowhere when that is an empty text."""
    if not storage:
        sower.make(VOLUME, record, key=key)
        return
    place = sower.named("PrimaryStorageInventory", storage)
    row = record | placed(record, place) | {"status": status}
    sower.make(VOLUME, row, key=key, date=date)
    if place["type"] == "LocalStorage":
        where = sower.named("HostInventory", host)["uuid"]
        sower.world.insert(LOCAL, local_ref(record, place, where))


def sow_volumes(sower: Sower, cloud: Cloud) -> None:
    """Make the data volumes that no VM has."""
    for volume in cloud.volumes:
        record = volume_record(
            volume.name,
            "Data",
            volume.size,
            uuid=volume.uuid or sower.uuid(VOLUME, volume.name),
            description=volume.description or None,
            diskOfferingUuid=_offering(sower, volume),
            actualSize=int(volume.size * _USED) if volume.storage else 0,
        )
        record["isShareable"] = volume.is_shareable
        with _owner(sower, volume.owner):
            _sow_volume(sower, record, volume.storage, volume.host, key=volume.name)
            _sow_snapshots(sower, volume.name, volume.snapshots)
            sower.tag_all("VolumeVO", sower.named(VOLUME, volume.name), volume)


def _sow_snapshots(sower: Sower, key: str, names: tuple[str, ...]) -> None:
    """Make a chain of snapshots of the volume that was made under *key*."""
    if not names:
        return
    volume = sower.named(VOLUME, key)
    tree = {"volumeUuid": volume["uuid"], "current": True, "status": "Completed"}
    tree_uuid = sower.make(TREE, tree, key=key)["uuid"]
    parent: str | None = None
    for distance, name in enumerate(names, start=1):
        uuid = sower.uuid(SNAPSHOT, f"{key}/{name}")
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
                "latest": distance == len(names),
                "primaryStorageUuid": volume["primaryStorageUuid"],
                "primaryStorageInstallPath": f"{volume['installPath']}/snapshots/{uuid}.qcow2",
                "volumeType": volume["type"],
                "format": volume["format"],
                "size": 2 * GIB + distance * 40_960,
                "state": "Enabled",
                "status": "Ready",
            },
            key=f"{key}/{name}",
        )
        parent = uuid
