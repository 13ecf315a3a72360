"""Quotas: what an account has, what it may have, and what is refused beyond."""

from contextlib import closing
from typing import Any

import pytest

from tests.simulator.conftest import MakeNode, ManualClock, Node
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.seeds.beginnings import begin
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

GIB = 1024**3


def uuid_of(node: Node, path: str, name: str) -> str:
    """Return the uuid of something by its name, as the admin sees it."""
    return str(node.rows(f"{path}?q=name={name}")[0]["uuid"])


@pytest.fixture
def node(make_demo: MakeNode) -> Node:
    """The demo, where dev-team may use everything that it needs; the admin is logged in."""
    node = make_demo()
    uuids = [
        uuid_of(node, "/l3-networks", "app-net"),
        uuid_of(node, "/images", "CentOS-7.9"),
        uuid_of(node, "/instance-offerings", "small-1c1g"),
    ]
    body = {"shareResource": {"resourceUuids": uuids, "toPublic": True}}
    assert node.call("PUT", "/accounts/resources/actions", body)[0] == 200
    return node


def team(node: Node) -> str:
    """Return the uuid of the account dev-team."""
    return uuid_of(node, "/accounts", "dev-team")


def limit(node: Node, name: str, value: int) -> None:
    """Let dev-team have so much of something."""
    change = {"identityUuid": team(node), "name": name, "value": value}
    status, answer = node.call("PUT", "/accounts/quotas/actions", {"updateQuota": change})
    assert (status, answer["inventory"]["value"]) == (200, value)


def usage(node: Node, account: str, name: str) -> tuple[int, int]:
    """Return how much of a quota an account has used, and how much it may."""
    _, answer = node.call("GET", f"/accounts/quota/{account}/usages")
    found = next(each for each in answer["usages"] if each["name"] == name)
    return int(found["used"]), int(found["total"])


def test_an_account_has_the_quotas_of_the_configs(node: Node) -> None:
    """A new account has a row for each, with the value that the config has; the admin has none."""
    path = "/global-configurations/quota/vm.num/actions"
    node.call("PUT", path, {"updateGlobalConfig": {"value": "7"}})
    body = {"params": {"name": "fresh", "password": "a" * 128}}
    made = node.call("POST", "/accounts", body)[1]["inventory"]["uuid"]
    rows = node.rows(f"/accounts/quotas?q=identityUuid={made}")
    values = {row["name"]: row["value"] for row in rows}
    assert (values["vm.num"], values["vm.totalNum"], len(values)) == (7, 20, 17)
    assert {row["identityType"] for row in rows} == {"AccountVO"}
    assert node.call("DELETE", f"/accounts/{made}")[0] == 200
    assert node.rows(f"/accounts/quotas?q=identityUuid={made}") == []


def test_zql_sees_quotas_that_nobody_asked_for_yet(node: Node) -> None:
    """They are there with their account, and go with it."""
    body = {"params": {"name": "fresh", "password": "a" * 128}}
    made = node.call("POST", "/accounts", body)[1]["inventory"]["uuid"]
    path = f"/zql?zql=count%20quota%20where%20identityUuid='{made}'"
    assert node.call("GET", path)[1]["results"][0]["total"] == 17
    assert node.call("DELETE", f"/accounts/{made}")[0] == 200
    assert node.call("GET", path)[1]["results"][0]["total"] == 0


@pytest.mark.parametrize("seed", ["demo", "empty", "scale:3000"])
def test_a_world_begins_with_its_quotas(catalog: Catalog, seed: str) -> None:
    """Each account of a seed has its own from the beginning; the admin has none."""
    with closing(World(catalog, ManualClock())) as world:
        begin(world, seed, "127.0.0.1")
        accounts = {row["uuid"] for row in world.find("AccountInventory")} - {ADMIN_UUID}
        assert {row["identityUuid"] for row in world.find("QuotaInventory")} == accounts
        assert bool(accounts) == (seed != "empty")


def create_vm(node: Node) -> Any:
    """Ask for a VM as whoever is logged in; return status and answer."""
    params = {
        "name": "v",
        "imageUuid": uuid_of(node, "/images", "CentOS-7.9"),
        "instanceOfferingUuid": uuid_of(node, "/instance-offerings", "small-1c1g"),
        "l3NetworkUuids": [uuid_of(node, "/l3-networks", "app-net")],
    }
    return node.call("POST", "/vm-instances", {"params": params})


def create_volume(node: Node) -> Any:
    """The same for a data volume."""
    params = {"name": "d", "diskSize": 20 * GIB}
    return node.call("POST", "/volumes/data", {"params": params})


def add_image(node: Node) -> Any:
    """The same for an image, on a storage that the admin names."""
    params = {
        "name": "i",
        "url": "http://example.com/i.qcow2",
        "backupStorageUuids": [node.world.find("BackupStorageInventory")[0]["uuid"]],
    }
    return node.call("POST", "/images", {"params": params})


LIMITS = [
    ("vm.totalNum", 1, create_vm),
    ("vm.num", 1, create_vm),
    ("vm.cpuNum", 1, create_vm),
    ("vm.memorySize", GIB, create_vm),
    ("volume.data.num", 1, create_volume),
    ("volume.capacity", 20 * GIB, create_volume),
    ("image.num", 1, add_image),
]


@pytest.mark.parametrize(("name", "more", "make"), LIMITS, ids=[row[0] for row in LIMITS])
def test_what_is_too_much(node: Node, name: str, more: int, make: Any) -> None:
    """What fits is made, the next is ID.1003, names the quota, and leaves nothing behind."""
    used, _ = usage(node, team(node), name)
    limit(node, name, used + more)
    admin, account = node.session, team(node)
    node.log_in("dev-team")
    status, answer = make(node)
    assert status == 200, answer
    mine = node.session
    node.session = admin
    before = usage(node, account, name)
    assert before == (used + more, used + more)
    node.session = mine
    status, answer = make(node)
    assert (status, answer["error"]["code"]) == (503, "ID.1003")
    assert f"quota[name: {name}, value: {used + more}]" in answer["error"]["details"]
    assert f"Current used:{used + more}, Request:{more}" in answer["error"]["details"]
    node.session = admin
    assert usage(node, account, name) == before


def test_less_than_is_used(node: Node) -> None:
    """A quota may be lower than what is used: things can go, and none can come."""
    used, _ = usage(node, team(node), "volume.data.num")
    limit(node, "volume.data.num", 0)
    node.log_in("dev-team")
    if not used:
        assert create_volume(node)[1]["error"]["code"] == "ID.1003"
    vm = node.rows("/vm-instances?q=state=Running")[0]["uuid"]
    stop: dict[str, Any] = {"stopVmInstance": {}}
    assert node.call("PUT", f"/vm-instances/{vm}/actions", stop)[0] == 200


def test_the_admin_has_no_limit(node: Node) -> None:
    """No quota counts for the admin."""
    assert create_volume(node)[0] == 200
    admin = uuid_of(node, "/accounts", "admin")
    assert node.call("GET", f"/accounts/quota/{admin}/usages") == (200, {"usages": []})


REFUSED = [
    ("no such quota", {"name": "none", "value": 1}, "SYS.1007"),
    ("a negative value", {"name": "vm.num", "value": -1}, "SYS.1007"),
    ("no such account", {"name": "vm.num", "value": 1, "identityUuid": "a" * 32}, "SYS.1003"),
]


@pytest.mark.parametrize(("change", "code"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_refused(node: Node, change: dict[str, Any], code: str) -> None:
    """UpdateQuota takes what makes sense."""
    body = {"updateQuota": {"identityUuid": team(node)} | change}
    assert node.error("PUT", "/accounts/quotas/actions", body)[0] == code


def test_an_account_cannot_raise_its_own(node: Node) -> None:
    """Only the admin may change quotas (section 4.4)."""
    body = {"updateQuota": {"identityUuid": team(node), "name": "vm.num", "value": 99}}
    node.log_in("dev-team")
    assert node.error("PUT", "/accounts/quotas/actions", body)[0] == "ID.1002"


def hand_over(node: Node, volume: str, account: str) -> Any:
    """Give a resource to an account; return status and answer."""
    body = {"params": {"accountUuid": account, "resourceUuid": volume}}
    return node.call("POST", f"/account/{account}/resources", body)


def test_a_new_owner_may_have_it(node: Node) -> None:
    """What is handed over counts for the new owner; the admin may have all (section 5.3)."""
    volume = create_volume(node)[1]["inventory"]["uuid"]
    used, _ = usage(node, team(node), "volume.data.num")
    limit(node, "volume.data.num", used)
    status, answer = hand_over(node, volume, team(node))
    assert (status, answer["error"]["code"]) == (503, "ID.1003")
    assert hand_over(node, volume, ADMIN_UUID)[0] == 200
    limit(node, "volume.data.num", used + 1)
    assert hand_over(node, volume, team(node))[0] == 200
    assert usage(node, team(node), "volume.data.num") == (used + 1, used + 1)


def test_to_whose_it_is(node: Node) -> None:
    """Who owns it already is no new owner: ID.1004 (section 4.5)."""
    volume = create_volume(node)[1]["inventory"]["uuid"]
    assert hand_over(node, volume, team(node))[0] == 200
    status, answer = hand_over(node, volume, team(node))
    assert (status, answer["error"]["code"]) == (503, "ID.1004")
    assert answer["error"]["description"] == "Invalid quota operation"


def test_snapshots_go_with_their_volume(node: Node) -> None:
    """Who makes a snapshot owns it, until the volume of it has another owner (section 4.8)."""
    volume = create_volume(node)[1]["inventory"]["uuid"]
    node.world.update("VolumeInventory", volume, status="Ready", installPath="/v", format="qcow2")
    (storage,) = node.world.find("PrimaryStorageInventory", type="Ceph")
    node.world.update("VolumeInventory", volume, primaryStorageUuid=storage["uuid"])
    path = f"/volumes/{volume}/volume-snapshots"
    status, answer = node.call("POST", path, {"params": {"name": "s"}})
    assert status == 200, answer
    snapshot = answer["inventory"]["uuid"]
    account = team(node)
    assert usage(node, account, "snapshot.volume.num")[0] == 0
    assert hand_over(node, volume, account)[0] == 200
    assert usage(node, account, "snapshot.volume.num")[0] == 1
    node.log_in("dev-team")
    assert [row["uuid"] for row in node.rows("/volume-snapshots")] == [snapshot]
