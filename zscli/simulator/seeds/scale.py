"""A cloud of any size, to see how a client fares with it: `--seed scale:100000`.

Its VMs and what hangs on them are computed in scale_rows.py; here is what they stand on.
"""

from collections.abc import Callable, Sequence
from typing import Any

from zscli.clock import Clock
from zscli.errors import UsageError
from zscli.simulator.behaviours.capacity import GIB, settle_all
from zscli.simulator.behaviours.host import hardware
from zscli.simulator.behaviours.image import IMAGE_REF
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC, VM, VOLUME
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity import sha512
from zscli.simulator.seeds.bulk import Bulk
from zscli.simulator.seeds.cloud import PASSWORD
from zscli.simulator.seeds.scale_rows import (
    DATA_EVERY,
    PER_CLUSTER,
    PER_HOST,
    SECOND_NIC_EVERY,
    DataVolumes,
    Plan,
    uuids,
)
from zscli.simulator.seeds.seed import seed_empty, serve_as_usual
from zscli.simulator.world.tables import EXTRA
from zscli.simulator.world.world import World

__all__ = ["MOST_VMS", "SCALE", "scale_seed"]

SCALE = "scale:"
"""What the name of such a seed begins with; the number of VMs follows."""
MOST_VMS = 3_000_000
_DIGITS = 20
"""So many digits are read of a number: Python reads no more than some thousands."""

TAG = "SystemTagInventory"
_LARGE = (VM, NIC, VOLUME, IP, TAG, "AccountResourceRefInventory", "HostInventory")
_CLUSTERS_PER_ZONE = 20
_ACCOUNTS = 50
_VMS_PER_ACCOUNT = 100

_IMAGES = (
    ("CentOS-7.9", "Linux", "CentOS 7", 20),
    ("Ubuntu-22.04", "Linux", "Ubuntu 22.04", 20),
    ("Windows-2019", "Windows", "Windows Server 2019", 40),
)
_OFFERINGS = (("small-1C1G", 1, 1), ("medium-2C4G", 2, 4), ("large-4C8G", 4, 8))

_DATED = ("createDate", "lastOpDate")
VM_COLUMNS = (
    *("uuid", "name", "zoneUuid", "clusterUuid", "hostUuid", "lastHostUuid", "imageUuid"),
    *("instanceOfferingUuid", "rootVolumeUuid", "cpuNum", "memorySize", "defaultL3NetworkUuid"),
    *("platform", "guestOsType", "state", *_DATED, EXTRA),
)
VOLUME_COLUMNS = (
    *("uuid", "name", "primaryStorageUuid", "vmInstanceUuid", "diskOfferingUuid"),
    *("rootImageUuid", "installPath", "type", "size", "actualSize", "deviceId", *_DATED),
)
NIC_COLUMNS = (
    *("uuid", "vmInstanceUuid", "l3NetworkUuid", "ip", "mac", "netmask", "gateway"),
    *("internalName", "deviceId", *_DATED, EXTRA),
)
IP_COLUMNS = (
    *("uuid", "ipRangeUuid", "l3NetworkUuid", "ip", "netmask", "gateway", "ipInLong"),
    *("vmNicUuid", *_DATED),
)
TAG_COLUMNS = ("uuid", "resourceUuid", "tag", *_DATED)
_SAME: dict[str, dict[str, Any]] = {
    VM: {
        "type": "UserVm",
        "hypervisorType": "KVM",
        "architecture": "x86_64",
        "allocatorStrategy": "LeastVmPreferredHostAllocatorStrategy",
        "reservedMemorySize": 0,
        "cpuSpeed": 0,
    },
    VOLUME: {"format": "qcow2", "state": "Enabled", "status": "Ready", "isShareable": 0},
    NIC: {
        "hypervisorType": "KVM",
        "ipVersion": 4,
        "driverType": "virtio",
        "type": "VNIC",
        "state": "enable",
    },
    IP: {"ipVersion": 4},
    TAG: {"resourceType": "VmInstanceVO", "type": "System", "inherent": 0},
}
"""What all rows of a kind have alike."""


def scale_seed(name: str) -> Callable[[World, Clock], None]:
    """Return what fills a world for a seed `scale:N`; UsageError when N is no such number."""
    text = name.removeprefix(SCALE).replace("_", "").replace(",", "")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:_DIGITS]) <= MOST_VMS:
        raise UsageError(
            f"{name} is not a seed: the number of VMs is missing or too large.",
            hint=f"Give a number of VMs from 1 to {MOST_VMS:,}, as in --seed scale:100000.",
        )
    number = int(text)
    return lambda world, clock: _sow(world, clock, number)


def _sow(world: World, clock: Clock, number: int) -> None:
    seed_empty(world, clock)
    bulk = Bulk(world)
    with world.transaction(), world.owned_by(ADMIN_UUID), bulk.without_indexes(_LARGE):
        plan = _Ground(world, number).plan()
        owners = [ADMIN_UUID, *_sow_accounts(world, number)]
        for inventory, columns, rows, step in (
            (VM, VM_COLUMNS, plan.vm_rows(), 1),
            (VOLUME, VOLUME_COLUMNS, plan.root_rows(), 1),
            (VOLUME, VOLUME_COLUMNS, plan.data_rows(), DATA_EVERY),
            (NIC, NIC_COLUMNS, plan.nic_rows(0), 1),
            (NIC, NIC_COLUMNS, plan.nic_rows(1), SECOND_NIC_EVERY),
            (IP, IP_COLUMNS, plan.ip_rows(0), 1),
            (IP, IP_COLUMNS, plan.ip_rows(1), SECOND_NIC_EVERY),
            (TAG, TAG_COLUMNS, plan.tag_rows(), SECOND_NIC_EVERY),
        ):
            numbers = bulk.fill(inventory, columns, rows, _SAME[inventory])
            bulk.own(inventory, numbers, owners, step)
    settle_all(world)


def _sow_accounts(world: World, number: int) -> list[str]:
    made = []
    count = min(_ACCOUNTS, number // _VMS_PER_ACCOUNT)
    for place, uuid in zip(range(count), uuids("account"), strict=False):
        record = {"uuid": uuid, "name": f"team-{place + 1:02d}", "type": "Normal"}
        world.insert("AccountInventory", record | {"password": sha512(PASSWORD)})
        made.append(uuid)
    return made


class _Ground:
    """Makes what VMs stand on: zones, clusters, hosts, storages, networks, images, offerings."""

    def __init__(self, world: World, number: int) -> None:
        self.world = world
        self.number = number
        self.hosts = -(-number // PER_HOST)
        self.clusters = -(-self.hosts // PER_CLUSTER)

    def plan(self) -> Plan:
        """Make all of it and return it."""
        clusters = self._clusters()
        networks, ranges = self._networks(clusters)
        backup = self._backup_storage(clusters)
        offerings = [self._offering(*each) for each in _OFFERINGS]
        disk = self._make(
            "DiskOfferingInventory",
            {"name": "disk-100G", "diskSize": 100 * GIB, "type": "DefaultDiskOfferingType"},
        )
        return Plan(
            vms=self.number,
            now=self.world.clock.now(),
            hosts=self._hosts(clusters),
            clusters=clusters,
            networks=networks,
            ranges=ranges,
            storages=[self._storage(cluster) for cluster in clusters],
            images=[self._image(backup, *each) for each in _IMAGES],
            offerings=offerings,
            data=DataVolumes(disk["uuid"], 100 * GIB),
        )

    def _make(self, inventory: str, record: Row, *, shared: str = "") -> Row:
        uuid = next(uuids(f"{inventory} {record['name']}"))
        enabled = {"uuid": uuid, "state": "Enabled"}
        row = self.world.insert(inventory, enabled | record)
        if shared:
            about = {"ownerAccountUuid": ADMIN_UUID, "resourceUuid": uuid, "resourceType": shared}
            self.world.insert("SharedResourceInventory", about | {"toPublic": True})
        return row

    def _clusters(self) -> list[Row]:
        fixed = {"hypervisorType": "KVM", "type": "zstack", "architecture": "x86_64"}
        found, zone = [], {}
        for number in range(self.clusters):
            if number % _CLUSTERS_PER_ZONE == 0:
                name = f"zone-{number // _CLUSTERS_PER_ZONE + 1:03d}"
                zone = self._make("ZoneInventory", {"name": name, "type": "zstack"})
            about = {"name": f"cluster-{number + 1:04d}", "zoneUuid": zone["uuid"]}
            found.append(self._make("ClusterInventory", fixed | about))
        return found

    def _hosts(self, clusters: Sequence[Row]) -> list[Row]:
        made = []
        for number, uuid in zip(range(self.hosts), uuids("host"), strict=False):
            cluster = clusters[number // PER_CLUSTER]
            record = {
                "uuid": uuid,
                "name": f"kvm-{number + 1:06d}",
                "managementIp": f"172.{16 + (number >> 16)}.{number >> 8 & 255}.{number & 255}",
                "clusterUuid": cluster["uuid"],
                "zoneUuid": cluster["zoneUuid"],
                "hypervisorType": "KVM",
                "architecture": "x86_64",
                "username": "root",
                "sshPort": 22,
                "state": "Enabled",
                "status": "Connected",
            }
            made.append(self.world.insert("HostInventory", record | hardware(uuid)))
        return made

    def _storage(self, cluster: Row) -> Row:
        url = f"172.20.0.1:/{cluster['name']}"
        size = PER_CLUSTER * PER_HOST * 120 * GIB
        row = self._make(
            "PrimaryStorageInventory",
            {
                "name": f"nfs-of-{cluster['name']}",
                "type": "NFS",
                "url": url,
                "mountPath": url,
                "zoneUuid": cluster["zoneUuid"],
                "status": "Connected",
                "totalCapacity": size,
                "totalPhysicalCapacity": size,
                "systemUsedCapacity": 12 * GIB,
            },
        )
        self.world.link("primaryStorage-cluster", row["uuid"], cluster["uuid"])
        return row

    def _networks(self, clusters: Sequence[Row]) -> tuple[list[Row], list[Row]]:
        networks, ranges = [], []
        for number, cluster in enumerate(clusters):
            about = {"zoneUuid": cluster["zoneUuid"], "isolated": False}
            l2 = self._make(
                "L2NetworkInventory",
                about
                | {
                    "name": f"l2-of-{cluster['name']}",
                    "type": "L2NoVlanNetwork",
                    "physicalInterface": "bond0",
                    "vSwitchType": "LinuxBridge",
                },
            )
            self.world.link("l2Network-cluster", l2["uuid"], cluster["uuid"])
            fixed = {"category": "Private", "type": "L3BasicNetwork", "ipVersion": 4}
            flags = {"system": False, "enableIPAM": True, "l2NetworkUuid": l2["uuid"]}
            name = {"name": f"net-of-{cluster['name']}"}
            l3 = self._make(
                "L3NetworkInventory", about | fixed | flags | name, shared="L3NetworkVO"
            )
            networks.append(l3)
            ranges.append(self._range(number, l3))
        serve_as_usual(self.world, [l3["uuid"] for l3 in networks])
        return networks, ranges

    def _range(self, number: int, l3: Row) -> Row:
        base = f"10.{number >> 4}.{(number & 15) << 4}"
        end = f"10.{number >> 4}.{((number & 15) << 4) + 15}.254"
        return self._make(
            "IpRangeInventory",
            {
                "name": f"range-of-{l3['name']}",
                "l3NetworkUuid": l3["uuid"],
                "startIp": f"{base}.2",
                "endIp": end,
                "netmask": "255.255.240.0",
                "gateway": f"{base}.1",
                "networkCidr": f"{base}.0/20",
                "prefixLen": 20,
                "ipVersion": 4,
                "ipRangeType": "Normal",
            },
        )

    def _backup_storage(self, clusters: Sequence[Row]) -> Row:
        about = {"name": "imagestore", "type": "ImageStoreBackupStorage", "status": "Connected"}
        where = {"url": "/zstack_bs", "hostname": "172.20.0.2", "username": "root", "sshPort": 22}
        size = {"totalCapacity": 8192 * GIB}
        row = self._make("BackupStorageInventory", about | where | size)
        for zone in dict.fromkeys(cluster["zoneUuid"] for cluster in clusters):
            self.world.link("backupStorage-zone", row["uuid"], zone)
        return row

    def _image(self, backup: Row, name: str, platform: str, guest: str, size: int) -> Row:
        about = {"platform": platform, "guestOsType": guest, "mediaType": "RootVolumeTemplate"}
        sizes = {"size": size * GIB, "actualSize": 2 * GIB, "format": "qcow2"}
        fixed = {"status": "Ready", "type": "zstack", "architecture": "x86_64", "system": False}
        where = {"url": f"http://images.example/{name}.qcow2", "virtio": True}
        record = {"name": name, **about, **sizes, **fixed, **where}
        row = self._make("ImageInventory", record, shared="ImageVO")
        path = f"{backup['url']}/rootVolumeTemplates/{row['uuid']}/{row['uuid']}.qcow2"
        ref = {"imageUuid": row["uuid"], "backupStorageUuid": backup["uuid"]}
        self.world.insert(IMAGE_REF, ref | {"installPath": path, "status": "Ready"})
        return row

    def _offering(self, name: str, cpus: int, memory: int) -> Row:
        fixed = {"cpuSpeed": 0, "reservedMemorySize": 0, "type": "UserVm", "sortKey": 0}
        record = {"name": name, "cpuNum": cpus, "memorySize": memory * GIB, **fixed}
        return self._make("InstanceOfferingInventory", record, shared="InstanceOfferingVO")
