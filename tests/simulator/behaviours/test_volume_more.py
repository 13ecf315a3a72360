"""Volumes made of snapshots and templates, moved, limited; templates of snapshots."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import BACKUP, HOST, IMAGE, STORAGE, VM, VOLUME, Cloud, Row

SNAPSHOT = "VolumeSnapshotInventory"
LOCAL = "LocalStorageResourceRefInventory"
IN_BETWEEN = pytest.mark.parametrize("kind", ["NFS", "LocalStorage", "Ceph"])


def spare(cloud: Cloud, kind: str = "") -> Row:
    """Return a Ready data volume on no VM, on a storage of some type."""
    for row in cloud.world.find(VOLUME, type="Data", status="Ready", vmInstanceUuid=None):
        storage = cloud.again(STORAGE, row["primaryStorageUuid"])
        if kind in {"", storage["type"]}:
            return row
    storage = cloud.world.find(STORAGE, type=kind)[0]
    clusters = cloud.world.linked("primaryStorage-cluster", storage["uuid"])
    host = cloud.world.find(HOST, clusterUuid=clusters)[0]["uuid"]
    made = cloud.call(
        "CreateDataVolume",
        name="made",
        diskSize=2**30,
        primaryStorageUuid=storage["uuid"],
        systemTags=[f"localStorage::hostUuid::{host}"],
    )
    return cloud.again(VOLUME, made["inventory"]["uuid"])


def snap(cloud: Cloud, volume: Row) -> str:
    """Make a snapshot and return its uuid."""
    body = cloud.call("CreateVolumeSnapshot", volumeUuid=volume["uuid"], name="s")
    return str(body["inventory"]["uuid"])


@IN_BETWEEN
def test_a_volume_of_a_snapshot(cloud: Cloud, kind: str) -> None:
    """As large as its source, Creating and then Ready, where the snapshot lies (8.2, 8.3)."""
    source = spare(cloud, kind)
    snapshot = snap(cloud, source)
    seen, body = cloud.watch(
        "CreateDataVolumeFromVolumeSnapshot",
        lambda: cloud.world.find(VOLUME)[-1]["status"],
        volumeSnapshotUuid=snapshot,
        name="copy",
    )
    made = body["inventory"]
    assert (seen, made["status"], made["size"]) == (["Creating"], "Ready", source["size"])
    assert made["primaryStorageUuid"] == source["primaryStorageUuid"]
    refs = [cloud.world.find(LOCAL, resourceUuid=u) for u in (source["uuid"], made["uuid"])]
    assert [ref["hostUuid"] for ref in refs[0]] == [ref["hostUuid"] for ref in refs[1]]


def test_a_template_of_a_snapshot_and_back(cloud: Cloud) -> None:
    """An image is Creating, then Ready; a data volume can be made of it (8.6)."""
    source = spare(cloud, "NFS")
    snapshot = snap(cloud, source)
    backups = cloud.call("GetCandidateBackupStorageForCreatingImage", volumeSnapshotUuid=snapshot)
    backup = backups["inventories"][0]["uuid"]
    about = {"snapshotUuid": snapshot, "name": "t", "backupStorageUuids": [backup]}
    image = cloud.call("CreateDataVolumeTemplateFromVolumeSnapshot", **about)["inventory"]
    assert (image["mediaType"], image["status"]) == ("DataVolumeTemplate", "Ready")
    assert image["size"] == source["size"]
    wish = {"imageUuid": image["uuid"], "name": "n"}
    there = source["primaryStorageUuid"]
    made = cloud.call("CreateDataVolumeFromVolumeTemplate", **wish, primaryStorageUuid=there)
    assert made["inventory"]["size"] == source["size"]
    local = cloud.world.find(STORAGE, type="LocalStorage")[0]["uuid"]
    api = "CreateDataVolumeFromVolumeTemplate"
    assert cloud.refused(api, **wish, primaryStorageUuid=local).code == "SYS.1007"
    root = cloud.uuid(IMAGE, "CentOS-7.9")
    wrong = {"imageUuid": root, "name": "n", "primaryStorageUuid": there}
    assert cloud.refused(api, **wrong).code == "SYS.1007"
    assert cloud.refused("CreateRootVolumeTemplateFromVolumeSnapshot", **about).code == "SYS.1006"


def test_a_root_template_of_a_snapshot(cloud: Cloud) -> None:
    """Platform and architecture are those of the VM (8.6)."""
    vm = cloud.row(VM, "web-1")
    snapshot = snap(cloud, cloud.again(VOLUME, vm["rootVolumeUuid"]))
    about = {"snapshotUuid": snapshot, "name": "t"}
    backup = cloud.world.find(BACKUP)[0]["uuid"]
    api = "CreateRootVolumeTemplateFromVolumeSnapshot"
    image = cloud.call(api, **about, backupStorageUuids=[backup])["inventory"]
    assert (image["mediaType"], image["platform"]) == ("RootVolumeTemplate", vm["platform"])


def test_a_volume_moves_to_another_host(cloud: Cloud) -> None:
    """Migrating, then Ready there with its snapshots, capacity with it (8.5)."""
    volume = spare(cloud, "LocalStorage")
    snapshot = snap(cloud, volume)
    about = {"volumeUuid": volume["uuid"]}
    hosts = cloud.call("LocalStorageGetVolumeMigratableHosts", **about)["inventories"]
    here = cloud.world.find(LOCAL, resourceUuid=volume["uuid"])[0]["hostUuid"]
    assert here not in {host["uuid"] for host in hosts}
    there = hosts[0]["uuid"]
    seen, body = cloud.watch(
        "LocalStorageMigrateVolume",
        lambda: cloud.again(VOLUME, volume["uuid"])["status"],
        **about,
        destHostUuid=there,
    )
    assert (seen, body["inventory"]["hostUuid"]) == (["Migrating"], there)
    assert cloud.again(VOLUME, volume["uuid"])["status"] == "Ready"
    assert cloud.world.find(LOCAL, resourceUuid=snapshot)[0]["hostUuid"] == there
    again = cloud.refused("LocalStorageMigrateVolume", **about, destHostUuid=there)
    assert "already" in again.details


def _attached(cloud: Cloud) -> Row:
    return cloud.world.find(VOLUME, vmInstanceUuid=cloud.uuid(VM, "db-1"), type="Data")[0]


def _fresh(cloud: Cloud) -> Row:
    made = cloud.call("CreateDataVolume", name="x", diskSize=2**30)["inventory"]
    return cloud.again(VOLUME, made["uuid"])


def _root(cloud: Cloud) -> Row:
    vm = cloud.world.find(VM, state="Running")[0]
    return cloud.again(VOLUME, vm["rootVolumeUuid"])


MOVES: list[tuple[str, Any, str]] = [
    ("not on local storage", lambda cloud: spare(cloud, "NFS"), "is not on local storage"),
    ("still attached", _attached, "is still attached"),
    ("not Ready", _fresh, "it must be Ready"),
    ("a running VM's", _root, "it must be Stopped"),
]


@pytest.mark.parametrize(("pick", "part"), [r[1:] for r in MOVES], ids=[r[0] for r in MOVES])
def test_what_does_not_move(cloud: Cloud, pick: Any, part: str) -> None:
    """LocalStorageMigrateVolume refuses with SYS.1006 and says why (8.5)."""
    host = cloud.world.find(HOST)[0]["uuid"]
    volume = pick(cloud)["uuid"]
    refusal = cloud.refused("LocalStorageMigrateVolume", volumeUuid=volume, destHostUuid=host)
    assert refusal.code == "SYS.1006"
    assert part in refusal.details


def test_a_volume_moves_to_another_storage(cloud: Cloud) -> None:
    """To one of the same type; its snapshots and the room it takes go with it (8.5)."""
    volume = spare(cloud, "NFS")
    snapshot, old = snap(cloud, volume), volume["primaryStorageUuid"]
    zone = cloud.again(STORAGE, old)["zoneUuid"]
    other = cloud.call("AddNfsPrimaryStorage", name="n2", url="h2:/x", zoneUuid=zone)["inventory"]
    about = {"volumeUuid": volume["uuid"]}
    found = cloud.call("GetPrimaryStorageCandidatesForVolumeMigration", **about)["inventories"]
    assert other["uuid"] in {row["uuid"] for row in found}
    move = {**about, "dstPrimaryStorageUuid": other["uuid"]}
    moved = cloud.call("PrimaryStorageMigrateVolume", **move)["inventory"]
    assert (moved["primaryStorageUuid"], moved["status"]) == (other["uuid"], "Ready")
    assert cloud.again(SNAPSHOT, snapshot)["primaryStorageUuid"] == other["uuid"]
    taken = volume["size"] + cloud.again(SNAPSHOT, snapshot)["size"]
    now = cloud.again(STORAGE, other["uuid"])
    assert now["availableCapacity"] == now["totalCapacity"] - taken
    ceph = cloud.world.find(STORAGE, type="Ceph")[0]["uuid"]
    wrong = {**about, "dstPrimaryStorageUuid": ceph}
    assert cloud.refused("PrimaryStorageMigrateVolume", **wrong).code == "SYS.1006"


def test_limits(cloud: Cloud) -> None:
    """A total excludes read and write; -1 stands for none (8.2)."""
    uuid = spare(cloud)["uuid"]
    cloud.call("SetVolumeQos", uuid=uuid, totalBandwidth=4096, readIOPS=20)
    found = cloud.call("GetVolumeQos", uuid=uuid)
    assert (found["volumeBandwidth"], found["volumeBandwidthRead"]) == (4096, -1)
    assert (found["iopsRead"], found["iopsTotal"]) == (20, -1)
    cloud.call("SetVolumeQos", uuid=uuid, mode="read", volumeBandwidth=2048)
    found = cloud.call("GetVolumeQos", uuid=uuid)
    assert (found["volumeBandwidth"], found["volumeBandwidthRead"]) == (-1, 2048)
    both = {"totalBandwidth": 4096, "readBandwidth": 4096}
    for wrong in ({}, {"totalIOPS": 0}, both):
        assert cloud.refused("SetVolumeQos", uuid=uuid, **wrong).code == "SYS.1007"
    cloud.call("DeleteVolumeQos", uuid=uuid, mode="read")
    assert "volumeQos" not in cloud.again(VOLUME, uuid)


def test_flatten(cloud: Cloud) -> None:
    """It takes up its whole size afterwards; dryRun changes nothing."""
    uuid = spare(cloud, "NFS")["uuid"]
    before = cloud.again(VOLUME, uuid)
    cloud.call("FlattenVolume", uuid=uuid, dryRun=True)
    assert cloud.again(VOLUME, uuid) == before
    made = cloud.call("FlattenVolume", uuid=uuid)["inventory"]
    assert made["actualSize"] == made["size"]
