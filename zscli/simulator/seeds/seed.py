"""What a new world begins with: what every server has, and for a demo a small believable cloud.

A cloud, as in cloud.py, becomes rows here that agree with one another; its VMs are made in
vms.py. Where it comes from, the demo or a file, is not known here.
"""

from collections.abc import Iterable
from ipaddress import IPv4Network

from zscli.clock import Clock
from zscli.simulator.behaviours.capacity import GIB, settle_all
from zscli.simulator.behaviours.host import OVERCOMMIT, hardware
from zscli.simulator.behaviours.image import IMAGE, IMAGE_REF
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity import seed_admin, sha512
from zscli.simulator.seeds.cloud import L2, L3, Cloud, Host, Image
from zscli.simulator.seeds.demo_network import DEMO_WITH_SERVICES
from zscli.simulator.seeds.identity import (
    sow_directory,
    sow_policies,
    sow_policy,
    sow_virtual_ids,
)
from zscli.simulator.seeds.network import sow_network_services
from zscli.simulator.seeds.sower import Sower, common
from zscli.simulator.seeds.vms import sow_vms, sow_volumes
from zscli.simulator.world.config import ensure_configs
from zscli.simulator.world.world import World

__all__ = ["seed_demo", "seed_empty", "serve_as_usual", "sow_cloud"]

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
        sow_cloud(sower, DEMO_WITH_SERVICES)
        sow_policies(sower)
        sow_directory(sower)
        sow_virtual_ids(sower)


def sow_cloud(sower: Sower, cloud: Cloud) -> None:
    """Give a world what every server has, and a cloud; all or nothing."""
    world = sower.world
    with world.transaction(), world.owned_by(ADMIN_UUID):
        for sow in _STEPS:
            sow(sower, cloud)
        settle_all(world)


def _sow_basics(sower: Sower, cloud: Cloud | None = None) -> None:
    del cloud
    seed_admin(sower.world)
    for name, (kind, services) in _PROVIDERS.items():
        about = {"name": name, "description": f"Network services of {name}", "type": kind}
        row = sower.make("NetworkServiceProviderInventory", about)
        for service in services:
            sower.world.link("networkServiceProvider-type", row["uuid"], service)


def _sow_people(sower: Sower, cloud: Cloud) -> None:
    for account in cloud.accounts:
        about = {"type": "Normal", "password": sha512(account.password)}
        row = sower.make("AccountInventory", common(account) | about)
        with sower.world.owned_by(row["uuid"]):
            for user in account.users:
                mine = {"name": user.name, "accountUuid": row["uuid"]}
                mine |= {"uuid": user.uuid} if user.uuid else {}
                password = {"password": sha512(user.password)}
                key = f"{account.name}/{user.name}"
                made = sower.make("UserInventory", mine | password, key=key)
                if user.actions:
                    sow_policy(sower, made, f"policy-of-{user.name}", user.actions)


def _sow_hosts(sower: Sower, cloud: Cloud) -> None:
    for zone in cloud.zones:
        about = {"state": zone.state, "type": "zstack", "isDefault": zone.is_default}
        sower.tag_all("ZoneVO", sower.make("ZoneInventory", about | common(zone)), zone)
    for cluster in cloud.clusters:
        row = sower.make(
            "ClusterInventory",
            common(cluster)
            | {
                "zoneUuid": sower.named("ZoneInventory", cluster.zone)["uuid"],
                "hypervisorType": "KVM",
                "type": "zstack",
                "architecture": cluster.architecture,
                "state": cluster.state,
            },
        )
        sower.tag_all("ClusterVO", row, cluster)
    for host in cloud.hosts:
        _sow_host(sower, host)


def _sow_host(sower: Sower, host: Host) -> None:
    cluster = sower.named("ClusterInventory", host.cluster)
    uuid = host.uuid or sower.uuid("HostInventory", host.name)
    record = common(host) | {
        "uuid": uuid,
        "managementIp": host.ip,
        "clusterUuid": cluster["uuid"],
        "zoneUuid": cluster["zoneUuid"],
        "hypervisorType": "KVM",
        "architecture": cluster["architecture"],
        "username": "root",
        "sshPort": 22,
        "state": host.state,
        "status": "Connected",
    }
    found = hardware(uuid)
    if host.cpus:
        found |= {"cpuNum": host.cpus, "totalCpuCapacity": host.cpus * OVERCOMMIT}
    found |= {"totalMemoryCapacity": host.memory} if host.memory else {}
    found |= {"diskCapacity": host.disk} if host.disk else {}
    sower.tag_all("HostVO", sower.make("HostInventory", record | found), host)


def _sow_storages(sower: Sower, cloud: Cloud) -> None:
    for storage in cloud.primary_storages:
        clusters = [sower.named("ClusterInventory", name) for name in storage.places]
        row = sower.make(
            "PrimaryStorageInventory",
            common(storage)
            | {
                "type": storage.type,
                "url": storage.url,
                "mountPath": storage.url,
                "zoneUuid": clusters[0]["zoneUuid"],
                "state": storage.state,
                "status": "Connected",
                "totalCapacity": storage.size,
                "totalPhysicalCapacity": storage.size,
                "systemUsedCapacity": 12 * GIB,
            },
        )
        for cluster in clusters:
            sower.world.link("primaryStorage-cluster", row["uuid"], cluster["uuid"])
        sower.tag_all("PrimaryStorageVO", row, storage)
    for storage in cloud.backup_storages:
        record = common(storage) | {"type": storage.type, "url": storage.url}
        record |= {"hostname": storage.hostname, "username": "root", "state": storage.state}
        more = {"status": "Connected", "sshPort": 22, "totalCapacity": storage.size}
        row = sower.make("BackupStorageInventory", record | more)
        for name in storage.places:
            zone = sower.named("ZoneInventory", name)
            sower.world.link("backupStorage-zone", row["uuid"], zone["uuid"])
        sower.tag_all("BackupStorageVO", row, storage)


def _sow_networks(sower: Sower, cloud: Cloud) -> None:
    for l2 in cloud.l2_networks:
        _sow_l2(sower, l2)
    for l3 in cloud.l3_networks:
        _sow_l3(sower, l3)


def _sow_l2(sower: Sower, l2: L2) -> None:
    record = common(l2) | {
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
    sower.tag_all("L2NetworkVO", row, l2)


def _sow_l3(sower: Sower, l3: L3) -> None:
    l2 = sower.named("L2NetworkInventory", l3.l2)
    row = sower.make(
        "L3NetworkInventory",
        common(l3)
        | {
            "l2NetworkUuid": l2["uuid"],
            "zoneUuid": l2["zoneUuid"],
            "type": "L3BasicNetwork",
            "category": l3.category,
            "state": "Enabled",
            "system": False,
            "ipVersion": 4,
            "enableIPAM": True,
            "isolated": False,
        }
        | ({"dnsDomain": l3.domain} if l3.domain else {}),
    )
    for number, span in enumerate(l3.ranges):
        network = IPv4Network(span.cidr)
        sower.make(
            "IpRangeInventory",
            {
                "name": span.name,
                "l3NetworkUuid": row["uuid"],
                "startIp": span.start,
                "endIp": span.end,
                "netmask": str(network.netmask),
                "gateway": span.gateway,
                "networkCidr": span.cidr,
                "prefixLen": network.prefixlen,
                "ipVersion": 4,
                "ipRangeType": "Normal",
            },
            key=f"{l3.name}/{number}",
        )
    for dns in l3.dns:
        sower.world.link("l3Network-dns", row["uuid"], dns)
    serve_as_usual(sower.world, [row["uuid"]])
    if l3.is_shared:
        sower.share(row["uuid"], "L3NetworkVO")
    sower.tag_all("L3NetworkVO", row, l3)


def serve_as_usual(world: World, networks: Iterable[str]) -> None:
    """Give L3 networks the services of flat ones: addresses, EIPs, user data, security groups."""
    providers = world.find("NetworkServiceProviderInventory")
    ties = [
        {"networkServiceProviderUuid": row["uuid"], "networkServiceType": service}
        for row in providers
        for service in _L3_SERVICES.get(str(row["type"]), ())
    ]
    for uuid in networks:
        for tie in ties:
            world.insert("NetworkServiceL3NetworkRefInventory", tie | {"l3NetworkUuid": uuid})


def _sow_images(sower: Sower, cloud: Cloud) -> None:
    for image in cloud.images:
        _sow_image(sower, image)


def _sow_image(sower: Sower, image: Image) -> None:
    row = sower.make(
        IMAGE,
        common(image)
        | {
            "url": image.url,
            "size": image.size,
            "actualSize": image.actual,
            "platform": image.platform,
            "guestOsType": image.guest or None,
            "mediaType": image.media,
            "format": image.format,
            "architecture": "x86_64",
            "type": "zstack",
            "state": image.state,
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
    sower.tag_all("ImageVO", row, image)


def _sow_offerings(sower: Sower, cloud: Cloud) -> None:
    for offering in cloud.instance_offerings:
        fixed = {
            "cpuSpeed": 0,
            "reservedMemorySize": 0,
            "type": "UserVm",
            "allocatorStrategy": "LeastVmPreferredHostAllocatorStrategy",
            "sortKey": 0,
            "state": offering.state,
            "cpuNum": offering.cpus,
            "memorySize": offering.memory,
        }
        row = sower.make("InstanceOfferingInventory", fixed | common(offering))
        sower.share(row["uuid"], "InstanceOfferingVO")
        sower.tag_all("InstanceOfferingVO", row, offering)
    for disk in cloud.disk_offerings:
        fixed = {
            "type": "DefaultDiskOfferingType",
            "allocatorStrategy": "DefaultPrimaryStorageAllocator",
            "sortKey": 0,
            "state": disk.state,
            "diskSize": disk.size,
        }
        row = sower.make("DiskOfferingInventory", fixed | common(disk))
        sower.share(row["uuid"], "DiskOfferingVO")
        sower.tag_all("DiskOfferingVO", row, disk)


def _sow_configs(sower: Sower, cloud: Cloud) -> None:
    if cloud.configs:
        ensure_configs(sower.world)
    for category, name, value in cloud.configs:
        sower.world.execute(
            'UPDATE "GlobalConfigInventory" SET value = ? WHERE category = ? AND name = ?',
            (value, category, name),
        )


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
    _sow_configs,
    sow_network_services,
)
"""In this order: later rows point at earlier ones."""
