"""What becomes of an account's things when it is deleted (protocol, section 8.0)."""

from typing import Any

import pytest

from tests.simulator.conftest import MakeNode, Node
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity import belongings
from zscli.simulator.world.relations import OWNED
from zscli.spec.catalog import Catalog

REF = "AccountResourceRefInventory"
POLICIES = ("vm", "volume", "image")


def owned(node: Node, account: str) -> set[str]:
    """Return the uuids of what an account owns."""
    return {row["resourceUuid"] for row in node.world.find(REF, accountUuid=account)}


def give_all(node: Node, account: str) -> set[str]:
    """Let an account own all that the demo has but other accounts' users; return the uuids."""
    node.world.execute(
        f'UPDATE "{REF}" SET "accountUuid" = ? WHERE "resourceType" != ?',  # noqa: S608
        (account, "UserVO"),
    )
    return owned(node, account)


def delete(node: Node, account: str) -> Any:
    """Delete an account; return status and answer."""
    return node.call("DELETE", f"/accounts/{account}")


def team(node: Node) -> str:
    """Return the uuid of the account dev-team."""
    return str(node.rows("/accounts?q=name=dev-team")[0]["uuid"])


def policy(node: Node, value: str) -> None:
    """Set how VMs, volumes and images are deleted."""
    for category in POLICIES:
        path = f"/global-configurations/{category}/deletionPolicy/actions"
        assert node.call("PUT", path, {"updateGlobalConfig": {"value": value}})[0] == 200


def test_what_it_owns_goes_with_it(make_demo: MakeNode) -> None:
    """Under the policy Direct nothing is left but the account's ended traces; none is an orphan."""
    node = make_demo()
    account = team(node)
    policy(node, "Direct")
    before = owned(node, account)
    assert before
    assert delete(node, account) == (200, {})
    assert owned(node, account) == set()
    assert {node.world.inventory_of(uuid) for uuid in before} == {None}
    for kind in ("UserInventory", "SessionInventory", "AccessKeyInventory"):
        assert node.world.count(kind, accountUuid=account) == 0
    assert node.world.count("QuotaInventory", identityUuid=account) == 0
    assert node.world.count("SharedResourceInventory", ownerAccountUuid=account) == 0


def test_what_is_deleted_softly_is_the_admin_s(make_demo: MakeNode) -> None:
    """Under the policy Delay VMs, volumes and images stay Destroyed or Deleted, for the admin."""
    node = make_demo()
    account = team(node)
    give_all(node, account)
    assert delete(node, account)[0] == 200
    assert owned(node, account) == set()
    left = {node.world.inventory_of(uuid) for uuid in owned(node, ADMIN_UUID)}
    assert left <= {
        "ImageInventory",
        "VmInstanceInventory",
        "VmNicInventory",
        "VolumeInventory",
        "VolumeSnapshotInventory",
        "VolumeSnapshotGroupInventory",
    }
    assert {vm["state"] for vm in node.rows("/vm-instances")} == {"Destroyed"}
    assert {row["status"] for row in node.rows("/volumes")} == {"Deleted"}
    assert {row["status"] for row in node.rows("/images")} == {"Deleted"}
    assert node.rows("/l3-networks") == node.rows("/vips") == node.rows("/eips") == []


def test_no_resource_is_left_without_its_owner(make_demo: MakeNode) -> None:
    """Whatever goes, each owned thing that is left has an account that is there."""
    node = make_demo()
    account = team(node)
    give_all(node, account)
    policy(node, "Direct")
    assert delete(node, account)[0] == 200
    accounts = {row["uuid"] for row in node.rows("/accounts")}
    assert {row["accountUuid"] for row in node.world.find(REF)} <= accounts
    for row in node.world.find(REF):
        assert node.world.inventory_of(row["resourceUuid"]) is not None


@pytest.mark.parametrize("kind", sorted(belongings.DELETES))
def test_each_kind_has_an_api_that_deletes_it(catalog: Catalog, kind: str) -> None:
    """What is in the table is owned by accounts, and what deletes it is modelled."""
    api = catalog[belongings.DELETES[kind]]
    assert kind in OWNED
    assert behaviour_of(api, catalog) is not None
