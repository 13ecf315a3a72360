"""Snapshots as trees and in groups."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import STORAGE, VM, VOLUME, Cloud, Row
from tests.simulator.conftest import MakeNode
from zscli.simulator.world.render import render

SNAPSHOT = "VolumeSnapshotInventory"
TREE = "VolumeSnapshotTreeInventory"
GROUP = "VolumeSnapshotGroupInventory"
LOCAL = "LocalStorageResourceRefInventory"


def stopped(cloud: Cloud) -> Row:
    """Return a stopped VM with a data volume."""
    vm = cloud.row(VM, "db-1")
    if vm["state"] != "Stopped":
        cloud.call("StopVmInstance", uuid=vm["uuid"])
    return cloud.again(VM, vm["uuid"])


def fresh(cloud: Cloud) -> str:
    """Return a volume on no VM that has no snapshot yet."""
    taken = {row["volumeUuid"] for row in cloud.world.find(SNAPSHOT)}
    found = cloud.world.find(VOLUME, type="Data", status="Ready", vmInstanceUuid=None)
    return str(next(row["uuid"] for row in found if row["uuid"] not in taken))


def snap(cloud: Cloud, volume: str, name: str) -> str:
    """Make a snapshot and return its uuid."""
    body = cloud.call("CreateVolumeSnapshot", volumeUuid=volume, name=name)
    return str(body["inventory"]["uuid"])


def shape(leaf: dict[str, Any]) -> Any:
    """Return a tree as names in nested lists."""
    return [leaf["inventory"]["name"], *(shape(child) for child in leaf["children"])]


def test_a_tree_is_told_from_its_root(cloud: Cloud) -> None:
    """QueryVolumeSnapshotTree nests each snapshot in its parent (section 8.3)."""
    root = fresh(cloud)
    first, second = snap(cloud, root, "a"), snap(cloud, root, "b")
    snap(cloud, root, "c")
    cloud.call("RevertVolumeFromSnapshot", uuid=first)
    snap(cloud, root, "d")
    tree = cloud.world.find(TREE, volumeUuid=root)[0]
    shown = render(cloud.world, TREE, tree, for_query=True)
    assert shape(shown["tree"]) == ["a", ["b", ["c"]], ["d"]]
    assert shown["tree"]["children"][0]["parentUuid"] == first
    cloud.call("DeleteVolumeSnapshot", uuid=second)
    shown = render(cloud.world, TREE, tree, for_query=True)
    assert shape(shown["tree"]) == ["a", ["d"]]


def test_a_full_snapshot_begins_a_tree(cloud: Cloud) -> None:
    """With a short chain there are several trees, one of them current (section 8.3)."""
    cloud.configure("volumeSnapshot", "incrementalSnapshot.maxNum", "2")
    root = fresh(cloud)
    for name in "abcde":
        snap(cloud, root, name)
    trees = [
        render(cloud.world, TREE, row, for_query=True)
        for row in cloud.world.find(TREE, volumeUuid=root)
    ]
    assert [shape(tree["tree"]) for tree in trees] == [["a", ["b"]], ["c", ["d", ["e"]]]]
    assert [tree["current"] for tree in trees] == [False, True]


def test_snapshots_on_local_disks(cloud: Cloud) -> None:
    """A ref ties each to its host, and goes with it (section 8.5)."""
    local = cloud.world.find(STORAGE, type="LocalStorage")[0]["uuid"]
    volume = cloud.world.find(VOLUME, primaryStorageUuid=local, status="Ready")[0]["uuid"]
    host = cloud.world.find(LOCAL, resourceUuid=volume)[0]["hostUuid"]
    uuid = snap(cloud, volume, "a")
    ref = cloud.world.find(LOCAL, resourceUuid=uuid)[0]
    assert (ref["hostUuid"], ref["resourceType"]) == (host, "VolumeSnapshotVO")
    cloud.call("DeleteVolumeSnapshot", uuid=uuid)
    assert cloud.world.count(LOCAL, resourceUuid=uuid) == 0


def group(cloud: Cloud, vm: Row) -> Row:
    """Make a snapshot of each volume of a VM."""
    body = cloud.call("CreateVolumeSnapshotGroup", rootVolumeUuid=vm["rootVolumeUuid"], name="g")
    made: Row = body["inventory"]
    return made


def test_a_group_has_all_volumes(cloud: Cloud) -> None:
    """One snapshot of each, tied to the group by refs (section 8.3, appendix A)."""
    vm = stopped(cloud)
    volumes = {row["uuid"] for row in cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"])}
    made = group(cloud, vm)
    assert len(volumes) > 1
    assert (made["snapshotCount"], made["vmInstanceUuid"]) == (len(volumes), vm["uuid"])
    assert {ref["volumeUuid"] for ref in made["volumeSnapshotRefs"]} == volumes
    rows = cloud.world.find(SNAPSHOT, groupUuid=made["uuid"])
    assert {row["status"] for row in rows} == {"Ready"}


def test_a_vm_goes_back_to_a_group(cloud: Cloud) -> None:
    """Every volume at once, while the VM is Stopped, and only while it has the same volumes."""
    vm = stopped(cloud)
    made = group(cloud, vm)
    snap(cloud, vm["rootVolumeUuid"], "later")
    cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert cloud.refused("RevertVmFromSnapshotGroup", uuid=made["uuid"]).code == "SYS.1006"
    cloud.call("StopVmInstance", uuid=vm["uuid"])
    results = cloud.call("RevertVmFromSnapshotGroup", uuid=made["uuid"])["results"]
    assert len(results) == made["snapshotCount"]
    latest = {
        row["uuid"] for row in cloud.world.find(SNAPSHOT, groupUuid=made["uuid"], latest=True)
    }
    assert latest == {result["snapshotUuid"] for result in results}
    data = cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")[0]["uuid"]
    cloud.call("DetachDataVolumeFromVm", uuid=data)
    checked = cloud.call("CheckVolumeSnapshotGroupAvailability", uuids=[made["uuid"]])["results"]
    assert checked[0]["available"] is False
    assert "no longer attached" in checked[0]["reason"]
    assert cloud.refused("RevertVmFromSnapshotGroup", uuid=made["uuid"]).code == "SYS.1006"


def test_a_group_loses_snapshots(cloud: Cloud) -> None:
    """One that is deleted is marked so; with the last one the group goes."""
    vm = stopped(cloud)
    made = group(cloud, vm)
    first, *rest = [ref["volumeSnapshotUuid"] for ref in made["volumeSnapshotRefs"]]
    cloud.call("DeleteVolumeSnapshot", uuid=first)
    checked = cloud.call("CheckVolumeSnapshotGroupAvailability", uuids=[made["uuid"]])["results"]
    assert "have been deleted" in checked[0]["reason"]
    for uuid in rest:
        cloud.call("DeleteVolumeSnapshot", uuid=uuid)
    assert cloud.world.get(GROUP, made["uuid"]) is None


@pytest.mark.parametrize("api", ["DeleteVolumeSnapshotGroup", "UngroupVolumeSnapshotGroup"])
def test_a_group_ends(cloud: Cloud, api: str) -> None:
    """Deleted with its snapshots, or taken apart, when they stay."""
    made = group(cloud, stopped(cloud))
    uuids = [ref["volumeSnapshotUuid"] for ref in made["volumeSnapshotRefs"]]
    cloud.call(api, uuid=made["uuid"])
    left = cloud.world.find(SNAPSHOT, uuid=uuids)
    assert cloud.world.get(GROUP, made["uuid"]) is None
    assert cloud.world.count("VolumeSnapshotGroupRefInventory") == 0
    assert len(left) == (0 if api.startswith("Delete") else len(uuids))
    assert not any("groupUuid" in row for row in left)


def test_what_no_group_can_be_made_of(cloud: Cloud) -> None:
    """A data volume is no root volume; memory is not modelled, and said so."""
    data = cloud.uuid(VOLUME, "data-spare-1")
    refusal = cloud.refused("CreateVolumeSnapshotGroup", rootVolumeUuid=data, name="g")
    assert refusal.code == "SYS.1006"
    root = stopped(cloud)["rootVolumeUuid"]
    wish = {"rootVolumeUuid": root, "name": "g", "withMemory": True}
    assert cloud.refused("CreateVolumeSnapshotGroup", **wish).code == "SYS.1014"


def test_trees_and_groups_over_http(make_demo: MakeNode) -> None:
    """What clients see of both (appendix A)."""
    node = make_demo()
    vm = node.world.find(VM, state="Stopped")[0]
    body = {"params": {"rootVolumeUuid": vm["rootVolumeUuid"], "name": "g"}}
    made = node.call("POST", "/volume-snapshots/group", body)[1]["inventory"]
    seen = node.rows(f"/volume-snapshots/group?q=uuid={made['uuid']}")[0]
    assert seen["volumeSnapshotRefs"][0]["volumeName"]
    tree = node.rows(f"/volume-snapshots/trees?q=volumeUuid={vm['rootVolumeUuid']}")[0]
    assert tree["tree"]["inventory"]["groupUuid"] == made["uuid"]
    assert tree["tree"]["children"] == []
