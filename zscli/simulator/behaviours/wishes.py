"""What a VM that exists needs of a host: to start, or to move. Source: protocol, section 8.1."""

from dataclasses import replace

from zscli.simulator.behaviours.allocate import LOCAL_TYPE, Wish
from zscli.simulator.behaviours.placement import placement
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import LOCAL, NIC, VOLUME
from zscli.simulator.world.world import World

__all__ = ["is_on_local_storage", "migration_wish", "start_wish"]


def _volumes(world: World, vm: Row) -> list[Row]:
    return [v for v in world.find(VOLUME, vmInstanceUuid=vm["uuid"]) if v.get("primaryStorageUuid")]


def _pinned(world: World, volumes: list[Row]) -> frozenset[str]:
    """Return the hosts that local volumes lie on."""
    refs = world.find(LOCAL, resourceUuid=[volume["uuid"] for volume in volumes])
    return frozenset(ref["hostUuid"] for ref in refs)


def is_on_local_storage(world: World, vm: Row) -> bool:
    """Whether a volume of the VM lies on the disks of one host."""
    uuids = [volume["primaryStorageUuid"] for volume in _volumes(world, vm)]
    return world.count("PrimaryStorageInventory", uuid=uuids, type=LOCAL_TYPE) > 0


def start_wish(world: World, vm: Row, cluster_uuid: str = "", host_uuid: str = "") -> Wish:
    """Return what a stopped VM needs; it would like its last host best."""
    volumes = _volumes(world, vm)
    nics = world.find(NIC, vmInstanceUuid=vm["uuid"])
    return Wish(
        cpu=int(vm["cpuNum"]),
        memory=int(vm["memorySize"]),
        l3_uuids=tuple(dict.fromkeys(nic["l3NetworkUuid"] for nic in nics)),
        zone_uuid=str(vm.get("zoneUuid", "")),
        cluster_uuid=cluster_uuid,
        host_uuid=host_uuid,
        architecture=str(vm.get("architecture", "")),
        storages=frozenset(volume["primaryStorageUuid"] for volume in volumes),
        pinned=_pinned(world, volumes),
        prefer=str(vm.get("lastHostUuid", "")),
        rules=placement(world, vm["uuid"]),
    )


def migration_wish(world: World, vm: Row, host_uuid: str = "") -> Wish:
    """Return what a VM on a host needs of another one."""
    here = frozenset({str(vm.get("hostUuid", ""))})
    return replace(start_wish(world, vm), host_uuid=host_uuid, avoid=here, prefer="")
