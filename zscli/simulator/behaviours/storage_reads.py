"""What can be asked about primary storages: their hosts' disks, strategies, who takes a new VM.

Source: protocol, section 8.5.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.allocate import LOCAL_TYPE
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.offering import DISK
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import LOCAL
from zscli.simulator.refusal import invalid
from zscli.simulator.world.config_rules import size_of

__all__ = ["STORAGE_READ_BEHAVIOURS"]

STORAGE = "PrimaryStorageInventory"
HOST = "HostInventory"
L3 = "L3NetworkInventory"


def disks_of_hosts(ask: Ask) -> Row:
    """GetLocalStorageHostDiskCapacity: for each host what its disks have, and have left."""
    world = ask.world
    storage = world.require(STORAGE, str(ask.params["primaryStorageUuid"]))
    if storage["type"] != LOCAL_TYPE:
        raise invalid(f"{named(storage, 'primary storage')} is not a local storage")
    clusters = world.linked("primaryStorage-cluster", storage["uuid"])
    wanted = {"uuid": ask.params["hostUuid"]} if ask.params.get("hostUuid") else {}
    shown = []
    for host in world.find(HOST, clusterUuid=clusters, **wanted):
        total = int(host.get("diskCapacity") or 0)
        refs = world.find(LOCAL, hostUuid=host["uuid"], primaryStorageUuid=storage["uuid"])
        left = max(0, total - sum(int(ref["size"]) for ref in refs))
        found = {"hostUuid": host["uuid"], "totalCapacity": total, "availableCapacity": left}
        shown.append(found | {"totalPhysicalCapacity": total, "availablePhysicalCapacity": left})
    return {"inventories": shown}


def strategies(ask: Ask) -> Row:
    """GetPrimaryStorageAllocatorStrategies: the one that the simulator follows."""
    del ask
    return {"strategies": ["DefaultPrimaryStorageAllocator"]}


def clean_cache(ask: Ask) -> Row:
    """CleanUpImageCacheOnPrimaryStorage: the image cache takes no room here."""
    ask.world.require(STORAGE, str(ask.params["uuid"]))
    return {}


def _clusters(ask: Ask) -> list[str]:
    """Return the clusters in which a new VM on some networks could be."""
    world, params = ask.world, ask.params
    wanted = {"uuid": params["clusterUuid"]} if params.get("clusterUuid") else {}
    if params.get("zoneUuid"):
        wanted |= {"zoneUuid": params["zoneUuid"]}
    found = {row["uuid"] for row in world.find("ClusterInventory", state="Enabled", **wanted)}
    for row in world.find(L3, uuid=list(params["l3NetworkUuids"])):
        found &= set(world.linked("l2Network-cluster", row["l2NetworkUuid"]))
    return sorted(found)


def candidates(ask: Ask) -> Row:
    """GetCandidatePrimaryStoragesForCreatingVm: for its root volume, and for each data volume."""
    world, params = ask.world, ask.params
    image = world.require(IMAGE, str(params["imageUuid"]), "imageUuid")
    uuids = {
        storage
        for cluster in _clusters(ask)
        for storage in world.linked_from("primaryStorage-cluster", cluster)
    }
    rows = world.find(STORAGE, uuid=sorted(uuids), state="Enabled", status="Connected")
    back = size_of(ask.config("primaryStorage", "reservedCapacity") or "1G") or 0

    def that_take(size: int) -> list[Row]:
        fit = [row for row in rows if int(row.get("availableCapacity", 0)) - back >= size]
        return [ask.render(STORAGE, row) for row in fit]

    root = max(int(params.get("rootDiskSize") or 0), int(image.get("size") or 0))
    if params.get("rootDiskOfferingUuid"):
        root = int(world.require(DISK, str(params["rootDiskOfferingUuid"]))["diskSize"])
    data = {
        str(uuid): that_take(int(world.require(DISK, str(uuid))["diskSize"]))
        for uuid in params.get("dataDiskOfferingUuids") or ()
    }
    data |= {str(size): that_take(int(size)) for size in params.get("dataDiskSizes") or ()}
    return {"rootVolumePrimaryStorages": that_take(root), "dataVolumePrimaryStorages": data}


STORAGE_READ_BEHAVIOURS: dict[str, Behaviour] = {
    "CleanUpImageCacheOnPrimaryStorage": clean_cache,
    "GetCandidatePrimaryStoragesForCreatingVm": candidates,
    "GetLocalStorageHostDiskCapacity": disks_of_hosts,
    "GetPrimaryStorageAllocatorStrategies": strategies,
}
"""What the portal calls for the APIs of this module."""
