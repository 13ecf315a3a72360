"""What happens to the rows of VMs, volumes and nics, whoever asks for it.

No checks and no waiting: those are the APIs'. Source: protocol, sections 8.0 to 8.2.
"""

from typing import Any

from zscli.simulator.behaviours.capacity import settle_hosts, settle_storages
from zscli.simulator.behaviours.placement import USAGE, VMS_OF
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.vip_rows import leave_services
from zscli.simulator.world.world import World

__all__ = [
    "CDROM",
    "GROUP",
    "GROUP_REF",
    "IP",
    "KEY_REF",
    "LOCAL",
    "NIC",
    "SHARE",
    "SNAPSHOT",
    "TREE",
    "VM",
    "VOLUME",
    "attached_volumes",
    "detach_volume",
    "enter",
    "release_ips",
    "remove_nic",
    "remove_snapshot",
    "remove_vm",
    "remove_volume",
]

VM = "VmInstanceInventory"
NIC = "VmNicInventory"
IP = "UsedIpInventory"
VOLUME = "VolumeInventory"
CDROM = "VmCdRomInventory"
SNAPSHOT = "VolumeSnapshotInventory"
TREE = "VolumeSnapshotTreeInventory"
GROUP = "VolumeSnapshotGroupInventory"
GROUP_REF = "VolumeSnapshotGroupRefInventory"
SHARE = "ShareableVolumeVmInstanceRefInventory"
LOCAL = "LocalStorageResourceRefInventory"
KEY_REF = "SshKeyPairRefInventory"

_OFF_HOST = frozenset({"Stopped", "Destroyed"})


def enter(world: World, vm_uuid: str, state: str, **more: Any) -> Row:
    """Bring a VM into a state, with what that does to its host; return its row."""
    changes: Row = {"state": state} | more
    row = world.require(VM, vm_uuid)
    host = more.get("hostUuid", row.get("hostUuid"))
    if state in _OFF_HOST:
        changes |= {"hostUuid": None, "lastHostUuid": host or row.get("lastHostUuid")}
    elif state == "Running":
        changes["lastHostUuid"] = host
    before = row.get("hostUuid")
    row = world.update(VM, vm_uuid, **changes)
    if row.get("hostUuid") != before:
        settle_hosts(world, (before, row.get("hostUuid")))
    return row


def attached_volumes(world: World, vm_uuid: str) -> list[Row]:
    """Return a VM's data volumes, the shareable ones included."""
    shared = [row["volumeUuid"] for row in world.find(SHARE, vmInstanceUuid=vm_uuid)]
    own = world.find(VOLUME, vmInstanceUuid=vm_uuid, type="Data")
    return own + (world.find(VOLUME, uuid=shared) if shared else [])


def detach_volume(world: World, volume: Row, vm_uuid: str) -> Row:
    """Take a data volume off a VM; return its row."""
    changes = {"lastVmInstanceUuid": vm_uuid, "lastDetachDate": world.instant()}
    if volume.get("isShareable"):
        world.remove(SHARE, volumeUuid=volume["uuid"], vmInstanceUuid=vm_uuid)
    else:
        changes |= {"vmInstanceUuid": None, "deviceId": None}  # type: ignore[dict-item]
    return world.update(VOLUME, volume["uuid"], **changes)


def remove_volume(world: World, uuid: str) -> None:
    """Remove a volume's row, its snapshots and its ties."""
    for row in world.find(SNAPSHOT, volumeUuid=uuid):
        remove_snapshot(world, row["uuid"])
    for row in world.find(TREE, volumeUuid=uuid):
        world.delete(TREE, row["uuid"])
    world.remove(SHARE, volumeUuid=uuid)
    world.remove(LOCAL, resourceUuid=uuid)
    world.delete(VOLUME, uuid)


def remove_snapshot(world: World, uuid: str) -> None:
    """Remove a snapshot's row and its ties; a group goes with the last of its snapshots."""
    world.remove(LOCAL, resourceUuid=uuid)
    world.delete(SNAPSHOT, uuid)
    for ref in world.find(GROUP_REF, volumeSnapshotUuid=uuid):
        world.execute(
            f'UPDATE "{GROUP_REF}" SET "snapshotDeleted" = 1 WHERE "volumeSnapshotUuid" = ?',  # noqa: S608
            (uuid,),
        )
        group = ref["volumeSnapshotGroupUuid"]
        if not world.count(GROUP_REF, volumeSnapshotGroupUuid=group, snapshotDeleted=False):
            world.remove(GROUP_REF, volumeSnapshotGroupUuid=group)
            world.delete(GROUP, group)


def release_ips(world: World, nic_uuid: str) -> None:
    """Give a nic's addresses back to their ranges."""
    for row in world.find(IP, vmNicUuid=nic_uuid):
        world.delete(IP, row["uuid"])
    world.update(NIC, nic_uuid, ip=None, gateway=None, netmask=None, usedIpUuid=None)


def remove_nic(world: World, nic_uuid: str) -> None:
    """Remove a nic with its addresses; what pointed at it lets go."""
    nic = world.require(NIC, nic_uuid)
    leave_services(world, nic_uuid)
    for row in world.find(IP, vmNicUuid=nic_uuid):
        world.delete(IP, row["uuid"])
    world.delete(NIC, nic_uuid)
    _next_default(world, str(nic["vmInstanceUuid"]), str(nic["l3NetworkUuid"]))


def _next_default(world: World, vm_uuid: str, l3_uuid: str) -> None:
    vm = world.get(VM, vm_uuid)
    left = world.find(NIC, vmInstanceUuid=vm_uuid)
    if vm is None or vm.get("defaultL3NetworkUuid") != l3_uuid:
        return
    if all(nic["l3NetworkUuid"] != l3_uuid for nic in left):
        default = left[0]["l3NetworkUuid"] if left else None
        world.update(VM, vm_uuid, defaultL3NetworkUuid=default)


def remove_vm(world: World, uuid: str) -> None:
    """Remove a VM with its nics, CD-ROMs and root volume; its data volumes stay, detached."""
    for volume in attached_volumes(world, uuid):
        detach_volume(world, volume, uuid)
    host = (world.get(VM, uuid) or {}).get("hostUuid")
    own = world.find(VOLUME, vmInstanceUuid=uuid)
    for volume in own:
        remove_volume(world, volume["uuid"])
    for nic in world.find(NIC, vmInstanceUuid=uuid):
        remove_nic(world, nic["uuid"])
    for cdrom in world.find(CDROM, vmInstanceUuid=uuid):
        world.delete(CDROM, cdrom["uuid"])
    world.remove(KEY_REF, resourceUuid=uuid)
    world.remove(USAGE, resourceUuid=uuid)
    world.unlink(VMS_OF, None, uuid)
    world.delete(VM, uuid)
    settle_hosts(world, [host])
    settle_storages(world, [volume.get("primaryStorageUuid") for volume in own])
