"""Primary storages: added, attached to clusters, put into states, measured, removed.

Source: protocol, section 8.5.
"""

import re
from collections.abc import Callable
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.capacity import GIB, settle_storages
from zscli.simulator.behaviours.cascade import remove_storage, stop_vms, vms_on_storage
from zscli.simulator.behaviours.ceph import add_mons, add_pools, check_mons
from zscli.simulator.behaviours.host_state import stopping
from zscli.simulator.behaviours.records import STATES, Row, named, new_record, still_there, updater
from zscli.simulator.refusal import failed, invalid

__all__ = ["PRIMARY_STORAGE_BEHAVIOURS"]

PRIMARY_STORAGE = "PrimaryStorageInventory"
LINK = "primaryStorage-cluster"
_SHARED_SIZE = 20 * 1024 * GIB
_STATES = {**STATES, "maintain": "Maintenance", "deleting": "Deleting"}
_NFS_URL = re.compile(r"[^\s:/]+:/\S*")


def _path(url: str) -> str:
    return "" if url.startswith("/") else f"url[{url}] must be an absolute path"


def _nfs(url: str) -> str:
    return "" if _NFS_URL.fullmatch(url) else f"url[{url}] must look like HOST:/PATH"


def _adder(kind: str, complain: Callable[[str], str], size: int) -> Behaviour:
    """Return the behaviour that adds one type of storage; *size* in bytes."""

    def add(ask: Ask) -> Work:
        complaint = complain(str(ask.params["url"]))
        if complaint:
            raise invalid(complaint)
        return _add(ask, kind, size, mountPath=ask.params["url"])

    return add


def _add(ask: Ask, kind: str, size: int, **fixed: Any) -> Work:
    """Connecting, then Connected with its capacity; a local one has as much as its hosts."""
    zone = ask.world.require("ZoneInventory", str(ask.params["zoneUuid"]), "zoneUuid")
    record = new_record(ask, ("name", "description", "url"), zoneUuid=zone["uuid"], type=kind)
    record |= {"state": "Enabled", "status": "Connecting"} | fixed
    uuid = str(ask.world.insert(PRIMARY_STORAGE, record)["uuid"])
    yield 1.0
    ask.world.update(
        PRIMARY_STORAGE,
        uuid,
        status="Connected",
        totalCapacity=size,
        totalPhysicalCapacity=size,
        systemUsedCapacity=0,
    )
    return _shown(ask, uuid)


def add_ceph(ask: Ask) -> Work:
    """AddCephPrimaryStorage with its monitors and pools; passwords are not kept."""
    mons = check_mons(ask.params["monUrls"])
    fsid = str(ask.job_uuid)
    body = yield from _add(ask, "Ceph", _SHARED_SIZE, fsid=fsid, url=f"ceph://{fsid}")
    uuid = str(body["inventory"]["uuid"])
    add_mons(ask.world, PRIMARY_STORAGE, uuid, mons)
    add_pools(ask.world, uuid, ask.params, _SHARED_SIZE)
    return _shown(ask, uuid)


def add_simulator(ask: Ask) -> Work:
    """AddSimulatorPrimaryStorage with the capacity that was asked for."""
    return _add(ask, "SimulatorPrimaryStorage", int(ask.params["totalCapacity"]))


def _shown(ask: Ask, uuid: str) -> Row:
    settle_storages(ask.world)
    return ask.inventory(PRIMARY_STORAGE, ask.world.require(PRIMARY_STORAGE, uuid))


def delete(ask: Ask) -> Row:
    """DeletePrimaryStorage; SYS.1006 while it is attached to a cluster."""
    row = still_there(ask, PRIMARY_STORAGE)
    if row is None:
        return {}
    attached = ask.world.linked(LINK, row["uuid"])
    if attached:
        raise failed(
            f"{named(row, 'primary storage')} is attached to clusters[{', '.join(attached)}], "
            "detach it first"
        )
    remove_storage(ask.world, row["uuid"])
    return {}


def change_state(ask: Ask) -> Work:
    """ChangePrimaryStorageState; maintenance stops the VMs on it."""
    row = ask.world.require(PRIMARY_STORAGE, str(ask.params["uuid"]))
    state = _STATES[str(ask.params["stateEvent"])]
    ask.world.update(PRIMARY_STORAGE, row["uuid"], state=state)
    if state == "Maintenance":
        yield from stopping(ask.world, vms_on_storage(ask.world, row["uuid"]), 1.0)
    return ask.inventory(PRIMARY_STORAGE, ask.world.require(PRIMARY_STORAGE, row["uuid"]))


def attach(ask: Ask) -> Row:
    """AttachPrimaryStorageToCluster, of the same zone, once, and each url once."""
    world = ask.world
    row = world.require(PRIMARY_STORAGE, str(ask.params["primaryStorageUuid"]))
    cluster = world.require("ClusterInventory", str(ask.params["clusterUuid"]), "clusterUuid")
    there = world.linked_from(LINK, cluster["uuid"])
    title = f"{named(row, 'primary storage')} and {named(cluster, 'cluster')}"
    if row["uuid"] in there:
        raise failed(f"{title} are attached to each other already")
    if row["zoneUuid"] != cluster["zoneUuid"]:
        raise invalid(f"{title} are in different zones")
    if world.count(PRIMARY_STORAGE, uuid=there, url=row["url"], type=row["type"]):
        raise invalid(f"the cluster has a primary storage with the url[{row['url']}] already")
    world.link(LINK, row["uuid"], cluster["uuid"])
    return _shown(ask, row["uuid"])


def detach(ask: Ask) -> Row:
    """DetachPrimaryStorageFromCluster; the cluster's VMs on it are stopped."""
    world = ask.world
    row = world.require(PRIMARY_STORAGE, str(ask.params["primaryStorageUuid"]))
    cluster = str(ask.params["clusterUuid"])
    if cluster not in world.linked(LINK, row["uuid"]):
        raise invalid(f"{named(row, 'primary storage')} is not attached to cluster[uuid:{cluster}]")
    stop_vms(world, vms_on_storage(world, row["uuid"], cluster))
    world.unlink(LINK, row["uuid"], cluster)
    return _shown(ask, row["uuid"])


def reconnect(ask: Ask) -> Work:
    """ReconnectPrimaryStorage: Connecting, then Connected."""
    row = ask.world.require(PRIMARY_STORAGE, str(ask.params["uuid"]))
    if row["state"] == "Maintenance":
        raise failed(f"{named(row, 'primary storage')} is in maintenance")
    ask.world.update(PRIMARY_STORAGE, row["uuid"], status="Connecting")
    yield 1.0
    ask.world.update(PRIMARY_STORAGE, row["uuid"], status="Connected")
    return _shown(ask, row["uuid"])


def sync_capacity(ask: Ask) -> Row:
    """SyncPrimaryStorageCapacity: counted anew."""
    row = ask.world.require(PRIMARY_STORAGE, str(ask.params["primaryStorageUuid"]))
    return _shown(ask, row["uuid"])


def types(ask: Ask) -> Row:
    """GetPrimaryStorageTypes: those that can be added here."""
    del ask
    return {"types": ["Ceph", "LocalStorage", "NFS", "SharedMountPoint", "SimulatorPrimaryStorage"]}


PRIMARY_STORAGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddCephPrimaryStorage": add_ceph,
    "AddLocalPrimaryStorage": _adder("LocalStorage", _path, 0),
    "AddNfsPrimaryStorage": _adder("NFS", _nfs, _SHARED_SIZE),
    "AddSharedMountPointPrimaryStorage": _adder("SharedMountPoint", _path, _SHARED_SIZE),
    "AddSimulatorPrimaryStorage": add_simulator,
    "AttachPrimaryStorageToCluster": attach,
    "ChangePrimaryStorageState": change_state,
    "DeletePrimaryStorage": delete,
    "DetachPrimaryStorageFromCluster": detach,
    "GetPrimaryStorageTypes": types,
    "ReconnectPrimaryStorage": reconnect,
    "SyncPrimaryStorageCapacity": sync_capacity,
    "UpdatePrimaryStorage": updater(PRIMARY_STORAGE, "name", "description", "url"),
}
"""What the portal calls for the APIs of this module."""
