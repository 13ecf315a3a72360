"""What else goes when a zone, a cluster, a host, a storage or a network goes.

Parents call their children; nothing here refuses. Source: protocol, section 8.0.
"""

from collections.abc import Iterable

from zscli.simulator.behaviours.capacity import settle_backup_storages, settle_storages
from zscli.simulator.behaviours.placement import HOSTS_OF
from zscli.simulator.behaviours.rows import (
    IP,
    NIC,
    SHARE,
    VM,
    VOLUME,
    enter,
    remove_nic,
    remove_vm,
    remove_volume,
)
from zscli.simulator.behaviours.vip_rows import VIP, remove_vip
from zscli.simulator.world.world import World

__all__ = [
    "remove_backup_storage",
    "remove_cluster",
    "remove_host",
    "remove_ip_range",
    "remove_l2",
    "remove_l3",
    "remove_storage",
    "remove_zone",
    "stop_vms",
    "vms_on_l2",
    "vms_on_storage",
]

_L3_PARTS = (
    "NetworkServiceL3NetworkRefInventory",
    "L3NetworkHostRouteInventory",
    "L3NetworkDnsInventory",
    "SecurityGroupL3NetworkRefInventory",
    "ReservedIpRangeInventory",
)
_ZONE_GROUPS = (
    "AffinityGroupInventory",
    "HostSchedulingRuleGroupInventory",
    "VmSchedulingRuleGroupInventory",
    "VmSchedulingRuleInventory",
)
_POOL_PARTS = {
    "VniRangeInventory": "l2NetworkUuid",
    "VtepInventory": "poolUuid",
    "RemoteVtepInventory": "poolUuid",
}


def stop_vms(world: World, uuids: Iterable[str]) -> None:
    """Stop those of the VMs that are on a host, at once; one that is being destroyed is let go."""
    for row in world.find(VM, uuid=list(uuids)):
        if row.get("hostUuid") and row["state"] != "Destroying":
            enter(world, row["uuid"], "Stopped")


def vms_on_storage(world: World, storage_uuid: str, cluster_uuid: str = "") -> list[str]:
    """Return the VMs with a volume on a primary storage, of one cluster or of all."""
    volumes = world.find(VOLUME, primaryStorageUuid=storage_uuid)
    shared = [row["uuid"] for row in volumes if row.get("isShareable")]
    volumes += world.find(SHARE, volumeUuid=shared) if shared else []
    uuids = list({row["vmInstanceUuid"] for row in volumes if row.get("vmInstanceUuid")})
    found = world.find(VM, uuid=uuids)
    return [row["uuid"] for row in found if cluster_uuid in {"", row.get("clusterUuid")}]


def vms_on_l2(world: World, l2_uuid: str, cluster_uuid: str) -> list[str]:
    """Return the VMs of a cluster with a nic on an L2 network."""
    l3s = [row["uuid"] for row in world.find("L3NetworkInventory", l2NetworkUuid=l2_uuid)]
    vms = list({row["vmInstanceUuid"] for row in world.find(NIC, l3NetworkUuid=l3s)})
    return [row["uuid"] for row in world.find(VM, uuid=vms, clusterUuid=cluster_uuid)]


def remove_host(world: World, uuid: str) -> None:
    """Remove a host; its VMs are stopped and stay."""
    world.remove("VtepInventory", hostUuid=uuid)
    world.unlink(HOSTS_OF, None, uuid)
    stop_vms(world, [row["uuid"] for row in world.find(VM, hostUuid=uuid)])
    world.delete("HostInventory", uuid)
    settle_storages(world)


def remove_cluster(world: World, uuid: str) -> None:
    """Remove a cluster, its hosts, and its ties to storages and networks."""
    for host in world.find("HostInventory", clusterUuid=uuid):
        remove_host(world, host["uuid"])
    world.unlink("primaryStorage-cluster", None, uuid)
    world.unlink("l2Network-cluster", None, uuid)
    for vm in world.find(VM, clusterUuid=uuid):
        world.update(VM, vm["uuid"], clusterUuid=None)
    world.delete("ClusterInventory", uuid)
    settle_storages(world)


def remove_storage(world: World, uuid: str) -> None:
    """Remove a primary storage with its volumes, and the VMs whose root volume lies there."""
    for volume in world.find(VOLUME, primaryStorageUuid=uuid, type="Root"):
        if volume.get("vmInstanceUuid"):
            remove_vm(world, volume["vmInstanceUuid"])
    for volume in world.find(VOLUME, primaryStorageUuid=uuid):
        remove_volume(world, volume["uuid"])
    world.unlink("primaryStorage-cluster", uuid, None)
    for kind in ("CephPrimaryStorageMonInventory", "CephPrimaryStoragePoolInventory"):
        world.remove(kind, primaryStorageUuid=uuid)
    world.delete("PrimaryStorageInventory", uuid)


def remove_backup_storage(world: World, uuid: str) -> None:
    """Remove a backup storage, and the images that are nowhere else."""
    refs = world.find("ImageBackupStorageRefInventory", backupStorageUuid=uuid)
    world.remove("ImageBackupStorageRefInventory", backupStorageUuid=uuid)
    for ref in refs:
        if not world.count("ImageBackupStorageRefInventory", imageUuid=ref["imageUuid"]):
            world.delete("ImageInventory", ref["imageUuid"])
    world.unlink("backupStorage-zone", uuid, None)
    world.remove("CephBackupStorageMonInventory", backupStorageUuid=uuid)
    world.delete("BackupStorageInventory", uuid)
    settle_backup_storages(world)


def remove_ip_range(world: World, uuid: str) -> None:
    """Remove a range with its VIPs; the nics with an address of it leave their VMs."""
    for vip in world.find(VIP, ipRangeUuid=uuid):
        remove_vip(world, vip["uuid"])
    used = world.find(IP, ipRangeUuid=uuid)
    for nic in {row["vmNicUuid"] for row in used if row.get("vmNicUuid")}:
        _leave_range(world, nic, uuid)
    for row in used:
        if world.get(IP, row["uuid"]):
            world.delete(IP, row["uuid"])
    world.delete("IpRangeInventory", uuid)


def _leave_range(world: World, nic_uuid: str, range_uuid: str) -> None:
    """Remove a nic with an address of a range, unless it has another one: that is its own then."""
    left = [row for row in world.find(IP, vmNicUuid=nic_uuid) if row["ipRangeUuid"] != range_uuid]
    nic = world.require(NIC, nic_uuid)
    if not left:
        remove_nic(world, nic_uuid)
    elif nic.get("ip") not in {row["ip"] for row in left}:
        names = ("ip", "netmask", "gateway", "ipVersion")
        shown = {name: left[0].get(name) for name in names}
        world.update(NIC, nic_uuid, **shown, usedIpUuid=left[0]["uuid"])


def remove_l3(world: World, uuid: str) -> None:
    """Remove an L3 network with its ranges, VIPs and nics."""
    for row in world.find("IpRangeInventory", l3NetworkUuid=uuid):
        remove_ip_range(world, row["uuid"])
    for nic in world.find(NIC, l3NetworkUuid=uuid):
        remove_nic(world, nic["uuid"])
    for kind in _L3_PARTS:
        world.remove(kind, l3NetworkUuid=uuid)
    world.delete("L3NetworkInventory", uuid)


def remove_l2(world: World, uuid: str) -> None:
    """Remove an L2 network with its L3 networks, a pool with its VXLAN networks."""
    for row in world.find("L2NetworkInventory", poolUuid=uuid):
        remove_l2(world, row["uuid"])
    for kind, column in _POOL_PARTS.items():
        world.remove(kind, **{column: uuid})
    for row in world.find("L3NetworkInventory", l2NetworkUuid=uuid):
        remove_l3(world, row["uuid"])
    world.unlink("l2Network-cluster", uuid, None)
    world.unlink("networkServiceProvider-l2Network", None, uuid)
    world.delete("L2NetworkInventory", uuid)


def remove_zone(world: World, uuid: str) -> None:
    """Remove a zone and all that is in it, its VMs too; backup storages only lose their tie."""
    for vm in world.find(VM, zoneUuid=uuid):
        remove_vm(world, vm["uuid"])
    for cluster in world.find("ClusterInventory", zoneUuid=uuid):
        remove_cluster(world, cluster["uuid"])
    for storage in world.find("PrimaryStorageInventory", zoneUuid=uuid):
        remove_storage(world, storage["uuid"])
    for network in world.find("L2NetworkInventory", zoneUuid=uuid):
        if world.get("L2NetworkInventory", network["uuid"]) is not None:
            remove_l2(world, network["uuid"])
    world.unlink("backupStorage-zone", None, uuid)
    for kind in _ZONE_GROUPS:
        for group in world.find(kind, zoneUuid=uuid):
            world.delete(kind, group["uuid"])
    world.delete("ZoneInventory", uuid)
