"""What a new world begins with: what every server has, and for a demo a small believable cloud.

The demo is data in demo.py and becomes rows here that agree with one another; its VMs are made
in seed_vms.py.
"""

from ipaddress import IPv4Network

from zscli.clock import Clock
from zscli.simulator import demo
from zscli.simulator.behaviours.capacity import (
    GIB,
    settle_backup_storages,
    settle_hosts,
    settle_storages,
)
from zscli.simulator.behaviours.host import hardware
from zscli.simulator.behaviours.image import IMAGE, IMAGE_REF
from zscli.simulator.identity import seed_admin, sha512
from zscli.simulator.permissions import ADMIN_UUID
from zscli.simulator.seed_identity import sow_directory, sow_virtual_ids
from zscli.simulator.seed_network import sow_network_services
from zscli.simulator.seed_vms import sow_vms, sow_volumes
from zscli.simulator.sower import Sower
from zscli.simulator.world import World

__all__ = ["seed_demo", "seed_empty"]

_PROVIDERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Flat Network Service Provider": ("Flat", ("DHCP", "Eip", "HostRoute", "Userdata", "VipQos")),
    "SecurityGroup": ("SecurityGroup", ("SecurityGroup",)),
    "virtualrouter": (
        "VirtualRouter",
        ("DHCP", "DNS", "Eip", "LoadBalancer", "PortForwarding", "SNAT"),
    ),
}
_L3_SERVICES = {"Flat": ("DHCP", "Eip", "Userdata"), "SecurityGroup": ("SecurityGroup",)}


def seed_empty(world: World, clock: Clock) -> None:
    """Give a world what every server has: its admin and its network service providers."""
    with world.transaction(), world.owned_by(ADMIN_UUID):
        _sow_basics(Sower(world, clock))


def seed_demo(world: World, clock: Clock) -> None:
    """Give a world a small cloud: the same uuids every time, dates relative to the clock."""
    with world.transaction(), world.owned_by(ADMIN_UUID):
        sower = Sower(world, clock)
        for sow in _STEPS:
            sow(sower)
        settle_hosts(world)
        settle_storages(world)
        settle_backup_storages(world)


def _sow_basics(sower: Sower) -> None:
    seed_admin(sower.world)
    for name, (kind, services) in _PROVIDERS.items():
        about = {"name": name, "description": f"Network services of {name}", "type": kind}
        row = sower.make("NetworkServiceProviderInventory", about)
        for service in services:
            sower.world.link("networkServiceProvider-type", row["uuid"], service)


def _sow_people(sower: Sower) -> None:
    password = {"password": sha512(demo.PASSWORD)}
    for account in demo.ACCOUNTS:
        about = {"name": account.name, "description": account.description, "type": "Normal"}
        row = sower.make("AccountInventory", about | password)
        with sower.world.owned_by(row["uuid"]):
            user = {"name": account.user, "accountUuid": row["uuid"]}
            sower.make("UserInventory", user | password)


def _sow_hosts(sower: Sower) -> None:
    for zone in demo.ZONES:
        sower.make("ZoneInventory", {"state": "Enabled", "type": "zstack", **zone})
    for cluster in demo.CLUSTERS:
        sower.make(
            "ClusterInventory",
            {
                "name": cluster.name,
                "description": cluster.description,
                "zoneUuid": sower.named("ZoneInventory", cluster.zone)["uuid"],
                "hypervisorType": "KVM",
                "type": "zstack",
                "architecture": "x86_64",
                "state": "Enabled",
            },
        )
    for host in demo.HOSTS:
        _sow_host(sower, host)


def _sow_host(sower: Sower, host: demo.Host) -> None:
    cluster, uuid = sower.named("ClusterInventory", host.cluster), sower.uuid()
    record = {
        "uuid": uuid,
        "name": host.name,
        "managementIp": host.ip,
        "clusterUuid": cluster["uuid"],
        "zoneUuid": cluster["zoneUuid"],
        "hypervisorType": "KVM",
        "architecture": "x86_64",
        "username": "root",
        "sshPort": 22,
        "state": "Enabled",
        "status": "Connected",
    }
    sower.make("HostInventory", record | hardware(uuid, 10))


def _sow_storages(sower: Sower) -> None:
    for storage in demo.PRIMARY_STORAGES:
        clusters = [sower.named("ClusterInventory", name) for name in storage.places]
        row = sower.make(
            "PrimaryStorageInventory",
            {
                "name": storage.name,
                "type": storage.type,
                "url": storage.url,
                "mountPath": storage.url,
                "zoneUuid": clusters[0]["zoneUuid"],
                "state": "Enabled",
                "status": "Connected",
                "totalCapacity": storage.size,
                "totalPhysicalCapacity": storage.size,
                "systemUsedCapacity": 12 * GIB,
            },
        )
        for cluster in clusters:
            sower.world.link("primaryStorage-cluster", row["uuid"], cluster["uuid"])
    for storage in demo.BACKUP_STORAGES:
        record = {"name": storage.name, "type": storage.type, "url": storage.url}
        record |= {"hostname": storage.hostname, "username": "root", "state": "Enabled"}
        more = {"status": "Connected", "sshPort": 22, "totalCapacity": storage.size}
        row = sower.make("BackupStorageInventory", record | more)
        for name in storage.places:
            zone = sower.named("ZoneInventory", name)
            sower.world.link("backupStorage-zone", row["uuid"], zone["uuid"])


def _sow_networks(sower: Sower) -> None:
    for l2 in demo.L2_NETWORKS:
        record = {
            "name": l2.name,
            "zoneUuid": sower.named("ZoneInventory", l2.zone)["uuid"],
            "physicalInterface": l2.interface,
            "type": "L2VlanNetwork" if l2.vlan else "L2NoVlanNetwork",
            "vSwitchType": "LinuxBridge",
            "virtualNetworkId": l2.vlan,
            "isolated": False,
        }
        row = sower.make("L2NetworkInventory", record | ({"vlan": l2.vlan} if l2.vlan else {}))
        for name in l2.clusters:
            cluster = sower.named("ClusterInventory", name)
            sower.world.link("l2Network-cluster", row["uuid"], cluster["uuid"])
    for l3 in demo.L3_NETWORKS:
        _sow_l3(sower, l3)


def _sow_l3(sower: Sower, l3: demo.L3) -> None:
    l2 = sower.named("L2NetworkInventory", l3.l2)
    row = sower.make(
        "L3NetworkInventory",
        {
            "name": l3.name,
            "l2NetworkUuid": l2["uuid"],
            "zoneUuid": l2["zoneUuid"],
            "type": "L3BasicNetwork",
            "category": l3.category,
            "state": "Enabled",
            "system": False,
            "ipVersion": 4,
            "enableIPAM": True,
            "isolated": False,
        },
    )
    network = IPv4Network(l3.cidr)
    sower.make(
        "IpRangeInventory",
        {
            "name": f"range-of-{l3.name}",
            "l3NetworkUuid": row["uuid"],
            "startIp": l3.start,
            "endIp": l3.end,
            "netmask": str(network.netmask),
            "gateway": str(network.network_address + 1),
            "networkCidr": l3.cidr,
            "prefixLen": network.prefixlen,
            "ipVersion": 4,
            "ipRangeType": "Normal",
        },
        key=l3.name,
    )
    for dns in l3.dns:
        sower.world.link("l3Network-dns", row["uuid"], dns)
    for name, (kind, _) in _PROVIDERS.items():
        provider = sower.named("NetworkServiceProviderInventory", name)
        for service in _L3_SERVICES.get(kind, ()):
            tie = {"l3NetworkUuid": row["uuid"], "networkServiceType": service}
            ref = tie | {"networkServiceProviderUuid": provider["uuid"]}
            sower.world.insert("NetworkServiceL3NetworkRefInventory", ref)
    sower.share(row["uuid"], "L3NetworkVO")


def _sow_images(sower: Sower) -> None:
    for image in demo.IMAGES:
        row = sower.make(
            IMAGE,
            {
                "name": image.name,
                "url": image.file,
                "size": image.size,
                "actualSize": image.actual,
                "platform": image.platform,
                "guestOsType": image.guest or None,
                "mediaType": image.media,
                "format": image.format,
                "architecture": "x86_64",
                "type": "zstack",
                "state": "Enabled",
                "status": "Ready",
                "system": False,
                "virtio": True,
                "md5Sum": "not calculated",
            },
        )
        for name in image.storages:
            backup = sower.named("BackupStorageInventory", name)
            path = f"{backup['url']}/rootVolumeTemplates/{row['uuid']}/{row['uuid']}.{image.format}"
            ref = {"imageUuid": row["uuid"], "backupStorageUuid": backup["uuid"]}
            sower.world.insert(IMAGE_REF, ref | {"installPath": path, "status": "Ready"})
        sower.share(row["uuid"], "ImageVO")


def _sow_offerings(sower: Sower) -> None:
    for offering in demo.INSTANCE_OFFERINGS:
        fixed = {
            "cpuSpeed": 0,
            "reservedMemorySize": 0,
            "type": "UserVm",
            "allocatorStrategy": "LeastVmPreferredHostAllocatorStrategy",
            "sortKey": 0,
            "state": "Enabled",
        }
        row = sower.make("InstanceOfferingInventory", fixed | offering)
        sower.share(row["uuid"], "InstanceOfferingVO")
    for offering in demo.DISK_OFFERINGS:
        fixed = {
            "type": "DefaultDiskOfferingType",
            "allocatorStrategy": "DefaultPrimaryStorageAllocator",
            "sortKey": 0,
            "state": "Enabled",
        }
        row = sower.make("DiskOfferingInventory", fixed | offering)
        sower.share(row["uuid"], "DiskOfferingVO")


_STEPS = (
    _sow_basics,
    _sow_people,
    _sow_hosts,
    _sow_storages,
    _sow_networks,
    _sow_offerings,
    _sow_images,
    sow_vms,
    sow_volumes,
    sow_network_services,
    sow_directory,
    sow_virtual_ids,
)
"""In this order: later rows point at earlier ones."""
