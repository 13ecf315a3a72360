"""What is deleted by which policy, and when it is gone for good."""

from typing import Any, NamedTuple

import pytest

from tests.simulator.behaviours.cloud import IMAGE, NIC, VM, VOLUME
from tests.simulator.conftest import MakeNode, Node

DAY = 86_400
REF = "ImageBackupStorageRefInventory"


class Thing(NamedTuple):
    """Something that can be deleted. days: for how long it usually waits after that."""

    inventory: str
    name: str
    call: str
    category: str
    days: int


THINGS = [
    Thing(VM, "web-1", "/vm-instances", "vm", 7),
    Thing(VOLUME, "data-spare-1", "/volumes", "volume", 3),
    Thing(IMAGE, "CentOS-7.9", "/images", "image", 3),
]
EACH = pytest.mark.parametrize("thing", THINGS, ids=[thing.category for thing in THINGS])


def configure(node: Node, category: str, name: str, value: str) -> None:
    """Set a global config."""
    body = {"updateGlobalConfig": {"value": value}}
    status, _ = node.call("PUT", f"/global-configurations/{category}/{name}/actions", body)
    assert status == 200


def delete(node: Node, thing: Thing) -> str:
    """Delete something of the demo; return its uuid."""
    uuid = str(node.world.find(thing.inventory, name=thing.name)[0]["uuid"])
    assert node.call("DELETE", f"{thing.call}/{uuid}") == (200, {})
    return uuid


def is_there(node: Node, inventory: str, uuid: str) -> bool:
    """Whether a query still finds it, as a client would see."""
    node.log_in()
    node.rows("/zones")
    return node.world.get(inventory, uuid) is not None


@EACH
def test_delay(make_demo: MakeNode, thing: Thing) -> None:
    """By default it stays for its period, and goes with the next scan (section 8.0)."""
    node = make_demo()
    uuid = delete(node, thing)
    row = node.world.get(thing.inventory, uuid) or {}
    assert row.get("state" if thing.inventory == VM else "status") in {"Destroyed", "Deleted"}
    node.clock.pass_by(thing.days * DAY - 60)
    assert is_there(node, thing.inventory, uuid)
    node.clock.pass_by(3600 + 120)
    assert not is_there(node, thing.inventory, uuid)


@EACH
def test_direct(make_demo: MakeNode, thing: Thing) -> None:
    """With the policy Direct it is gone at once (section 8.0)."""
    node = make_demo()
    configure(node, thing.category, "deletionPolicy", "Direct")
    uuid = delete(node, thing)
    assert node.world.get(thing.inventory, uuid) is None


@EACH
def test_never(make_demo: MakeNode, thing: Thing) -> None:
    """With the policy Never it is marked as deleted, and no timer takes it (section 8.0)."""
    node = make_demo()
    configure(node, thing.category, "deletionPolicy", "Never")
    uuid = delete(node, thing)
    node.clock.pass_by(10 * thing.days * DAY)
    assert is_there(node, thing.inventory, uuid)


@EACH
def test_another_period(make_demo: MakeNode, thing: Thing) -> None:
    """Period and interval are those of the configs (sections 8.0 and 9.1)."""
    node = make_demo()
    configure(node, thing.category, "expungePeriod", "600")
    configure(node, thing.category, "expungeInterval", "60")
    uuid = delete(node, thing)
    node.clock.pass_by(590)
    assert is_there(node, thing.inventory, uuid)
    node.clock.pass_by(70)
    assert not is_there(node, thing.inventory, uuid)


def test_what_a_vm_leaves_behind(make_demo: MakeNode) -> None:
    """The timer takes nics and root volume with the VM; its data volumes stay (section 8.1)."""
    node = make_demo()
    vm = node.world.find(VM, name="db-1")[0]
    data: list[dict[str, Any]] = node.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")
    delete(node, THINGS[0]._replace(name="db-1"))
    node.clock.pass_by(8 * DAY)
    assert not is_there(node, VM, vm["uuid"])
    assert node.world.count(NIC, vmInstanceUuid=vm["uuid"]) == 0
    assert node.world.get(VOLUME, vm["rootVolumeUuid"]) is None
    assert data
    for volume in data:
        left = node.world.get(VOLUME, volume["uuid"]) or {}
        assert (left["status"], left.get("vmInstanceUuid")) == ("Ready", None)


def test_what_is_recovered_stays(make_demo: MakeNode) -> None:
    """A recovered VM is no longer waited for (section 8.1)."""
    node = make_demo()
    uuid = delete(node, THINGS[0])
    node.clock.pass_by(6 * DAY)
    node.log_in()
    body: dict[str, Any] = {"recoverVmInstance": {}}
    assert node.call("PUT", f"/vm-instances/{uuid}/actions", body)[0] == 200
    node.clock.pass_by(30 * DAY)
    assert is_there(node, VM, uuid)
    assert (node.world.get(VM, uuid) or {})["state"] == "Stopped"


def test_an_image_on_two_storages(make_demo: MakeNode) -> None:
    """Each copy goes after its own time, the image with the last one (section 8.6)."""
    node = make_demo()
    image = node.world.find(IMAGE, name="CentOS-7.9")[0]["uuid"]
    refs = node.world.find(REF, imageUuid=image)
    other = next(
        row["uuid"]
        for row in node.world.find("BackupStorageInventory")
        if row["uuid"] != refs[0]["backupStorageUuid"]
    )
    if len(refs) == 1:
        node.world.insert(REF, refs[0] | {"backupStorageUuid": other, "id": None})
    path = f"/images/{image}?backupStorageUuids={other}"
    assert node.call("DELETE", path) == (200, {})
    node.clock.pass_by(4 * DAY)
    assert is_there(node, IMAGE, image)
    assert [ref["backupStorageUuid"] for ref in node.world.find(REF, imageUuid=image)] != [other]
    assert node.world.count(REF, imageUuid=image) == 1
