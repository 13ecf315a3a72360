"""Directories: a tree with paths, and what is in it."""

from tests.simulator.behaviours.cloud import VM, ZONE, Cloud
from zscli.simulator.world.uuids import new_uuid

DIRECTORY = "DirectoryInventory"
REF = "ResourceDirectoryRefInventory"


def made(cloud: Cloud, name: str, above: str = "") -> str:
    """Create a directory and return its uuid."""
    zone = cloud.world.find(ZONE)[0]["uuid"]
    more = {"parentUuid": above} if above else {}
    body = cloud.call("CreateDirectory", name=name, zoneUuid=zone, type="vminstance", **more)
    return str(body["inventory"]["uuid"])


def path(cloud: Cloud, uuid: str) -> str:
    """Return the path of a directory."""
    return str(cloud.again(DIRECTORY, uuid)["groupName"])


def test_paths_follow_names_and_places(cloud: Cloud) -> None:
    """A path is that of the parent and the name, also after a rename or a move of a parent."""
    top, other = made(cloud, "top"), made(cloud, "other")
    middle = made(cloud, "middle", top)
    low = made(cloud, "low", middle)
    assert path(cloud, low) == "top/middle/low"
    cloud.call("UpdateDirectory", uuid=top, name="first")
    assert path(cloud, low) == "first/middle/low"
    cloud.call("MoveDirectory", directoryUuid=middle, targetParentUuid=other)
    assert path(cloud, low) == "other/middle/low"


def test_a_tree_stays_a_tree(cloud: Cloud) -> None:
    """No two neighbours of a name, no fourth floor, nothing in itself, no unknown parent."""
    top = made(cloud, "top")
    low = made(cloud, "low", made(cloud, "middle", top))
    zone = cloud.world.find(ZONE)[0]["uuid"]
    new = {"zoneUuid": zone, "type": "vminstance"}
    assert cloud.refused("CreateDirectory", name="top", **new).code == "SYS.1006"
    assert cloud.refused("CreateDirectory", name="x", parentUuid=low, **new).code == "SYS.1006"
    into = {"directoryUuid": top, "targetParentUuid": low}
    assert cloud.refused("MoveDirectory", **into).code == "SYS.1006"
    unknown = cloud.refused("CreateDirectory", name="x", parentUuid=new_uuid(), **new)
    assert unknown.code == "SYS.1003"


def test_resources_are_in_one_place_after_a_move(cloud: Cloud) -> None:
    """Added, moved, removed; a directory that goes lets them go, a VM that goes leaves it."""
    one, two = made(cloud, "one"), made(cloud, "two")
    vms = [cloud.uuid(VM, name) for name in ("web-1", "web-2")]
    cloud.call("AddResourcesToDirectory", directoryUuid=one, resourceUuids=vms)
    cloud.call("MoveResourcesToDirectory", directoryUuid=two, resourceUuids=vms[:1])
    assert [row["resourceUuid"] for row in cloud.world.find(REF, directoryUuid=two)] == vms[:1]
    assert cloud.world.find(REF)[0]["resourceType"] == "VmInstanceVO"
    cloud.call("RemoveResourcesFromDirectory", directoryUuid=one, resourceUuids=vms)
    assert cloud.world.count(REF) == 1
    cloud.call("DeleteDirectory", uuid=two)
    assert cloud.world.count(REF) == 0
    assert cloud.world.get(VM, vms[0])
    cloud.call("AddResourcesToDirectory", directoryUuid=one, resourceUuids=vms)
    cloud.world.delete(VM, vms[0])
    assert cloud.world.count(REF) == 1
