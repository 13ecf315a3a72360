"""Who may do what: owners and shares, users with policies (sections 4.4, 4.5, 4.8 and 6)."""

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import ManualClock
from zscli.simulator.ask import SessionRow
from zscli.simulator.checks import ownership, permissions, policies
from zscli.simulator.checks.ownership import is_target
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.checks.policies import matches_api
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

VM = "VmInstanceInventory"
SHARE = "SharedResourceInventory"


def sha(text: str) -> str:
    """Return what a client sends for a password."""
    return hashlib.sha512(text.encode()).hexdigest()


@dataclass
class People:
    """A node with the accounts bob and eve, and the sessions of them and of the admin."""

    node: Any
    accounts: dict[str, str]
    sessions: dict[str, str]

    def become(self, name: str) -> None:
        """Ask as somebody from now on."""
        self.node.session = self.sessions[name]

    def own(self, name: str, inventory: str, title: str) -> str:
        """Let somebody own a new row; return its uuid."""
        world = self.node.world
        with world.transaction(), world.owned_by(self.accounts[name]):
            return str(world.insert(inventory, {"name": title})["uuid"])

    def seen(self, path: str) -> list[str]:
        """Return the names of what a query finds."""
        return sorted(row["name"] for row in self.node.rows(path))

    def share(self, uuid: str, **more: Any) -> tuple[str, str]:
        """Share a resource; return code and details of the refusal, empty where it went well."""
        body = {"shareResource": {"resourceUuids": [uuid], **more}}
        return self._done(self.node.call("PUT", "/accounts/resources/actions", body))

    def revoke(self, uuid: str, **more: Any) -> tuple[str, str]:
        """Take back shares of a resource."""
        body = {"revokeResourceSharing": {"resourceUuids": [uuid], **more}}
        return self._done(self.node.call("PUT", "/accounts/resources/actions", body))

    def _done(self, answer: tuple[int, dict[str, Any]]) -> tuple[str, str]:
        error = answer[1].get("error") or {}
        return str(error.get("code", "")), str(error.get("details", ""))


@pytest.fixture
def people(node: Any) -> People:
    """Two normal accounts beside the admin."""
    accounts, sessions = {"admin": ADMIN_UUID}, {"admin": node.session}
    for name in ("bob", "eve"):
        body = {"params": {"name": name, "password": sha(name)}}
        accounts[name] = node.call("POST", "/accounts", body)[1]["inventory"]["uuid"]
    for name in ("bob", "eve"):
        sessions[name] = node.log_in(name, sha(name))
    return People(node, accounts, sessions)


def test_shares_with_one_account(people: People) -> None:
    """Who a resource is shared with sees it, others do not, until it is taken back (4.8)."""
    image = people.own("bob", "ImageInventory", "i")
    people.become("bob")
    assert people.share(image, accountUuids=[people.accounts["eve"]]) == ("", "")
    people.become("eve")
    assert people.seen("/images") == ["i"]
    people.become("bob")
    assert people.revoke(image, accountUuids=[people.accounts["eve"]]) == ("", "")
    people.become("eve")
    assert people.seen("/images") == []


def test_shares_with_everybody(people: People) -> None:
    """Shared with the public, all see it; `all` takes every share back (4.8)."""
    image = people.own("admin", "ImageInventory", "i")
    people.become("admin")
    people.share(image, toPublic=True)
    people.share(image, accountUuids=[people.accounts["eve"]])
    for name in ("bob", "eve"):
        people.become(name)
        assert people.seen("/images") == ["i"]
    people.become("admin")
    people.revoke(image, toPublic=True)
    people.become("bob")
    assert people.seen("/images") == []
    people.become("admin")
    people.revoke(image, all=True)
    people.become("eve")
    assert people.seen("/images") == []


def test_only_owners_share(people: People) -> None:
    """A share is not the sharer's to give on; what belongs to nobody cannot be shared (4.5)."""
    image = people.own("bob", "ImageInventory", "i")
    zone = people.own("admin", "ZoneInventory", "z")
    people.become("bob")
    people.share(image, accountUuids=[people.accounts["eve"]])
    people.become("eve")
    code, details = people.share(image, toPublic=True)
    assert code == "SYS.1006"
    assert details == (
        f"permission denied, the account[uuid:{people.accounts['eve']}] is not the owner of the "
        f"resource[uuid:{image}, type:ImageVO]"
    )
    people.become("admin")
    assert people.share(zone, toPublic=True)[0] == "SYS.1007"


def test_a_share_may_be_used_and_not_changed(people: People) -> None:
    """A checkAccount is content with a share, operationTarget is not (section 6)."""
    image = people.own("bob", "ImageInventory", "i")
    network = people.own("bob", "L3NetworkInventory", "n")
    offering = people.own("bob", "InstanceOfferingInventory", "o")
    create = {
        "params": {
            "name": "vm",
            "imageUuid": image,
            "instanceOfferingUuid": offering,
            "l3NetworkUuids": [network],
        }
    }
    people.become("eve")
    code, details = people.node.error("POST", "/vm-instances", create)
    assert code == "SYS.1006"
    assert f"the account[uuid:{people.accounts['eve']}] has no access to the resources[" in details
    people.become("bob")
    for uuid in (image, network, offering):
        people.share(uuid, accountUuids=[people.accounts["eve"]])
    people.become("eve")
    assert people.node.error("POST", "/vm-instances", create)[0] == "SYS.1014", "past the checks"
    update = {"updateImage": {"name": "mine"}}
    code, details = people.node.error("PUT", f"/images/{image}/actions", update)
    assert (code, "is not the owner" in details) == ("SYS.1006", True)


TARGETS: list[tuple[str, str, bool]] = [
    ("StopVmInstance", "uuid", True),
    ("AttachDataVolumeToVm", "volumeUuid", True),
    ("AttachDataVolumeToVm", "vmInstanceUuid", True),
    ("CreateVmInstance", "imageUuid", False),
    ("CreateVmInstance", "l3NetworkUuids", False),
    ("CreateVmInstance", "instanceOfferingUuid", False),
    ("CreateDataVolume", "diskOfferingUuid", False),
    ("AttachL3NetworkToVm", "l3NetworkUuid", False),
    ("AttachL3NetworkToVm", "vmInstanceUuid", True),
    ("AddDnsToL3Network", "l3NetworkUuid", True),
    ("AddIpRange", "l3NetworkUuid", True),
    ("AddIpRangeByNetworkCidr", "l3NetworkUuid", True),
    ("AttachNetworkServiceToL3Network", "l3NetworkUuid", True),
    ("AttachSecurityGroupToL3Network", "l3NetworkUuid", False),
    ("AttachSecurityGroupToL3Network", "securityGroupUuid", True),
    ("DetachSecurityGroupFromL3Network", "l3NetworkUuid", False),
    ("ExpungeImage", "imageUuid", True),
    ("ChangeVmImage", "imageUuid", False),
    ("CreateVip", "l3NetworkUuid", False),
    ("CreateEip", "vipUuid", True),
    ("UpdateImage", "uuid", True),
    ("GetVmConsoleAddress", "uuid", False),
]


@pytest.mark.parametrize(("api", "param", "expected"), TARGETS)
def test_what_a_call_works_on(catalog: Catalog, api: str, param: str, expected: bool) -> None:
    """What it changes must be the account's own, what it makes use of may be shared (section 6)."""
    assert is_target(catalog[api], catalog[api].by_name[param]) is expected


def test_a_vm_takes_its_parts_to_its_new_owner(people: People) -> None:
    """ChangeResourceOwner is the admin's; nics and volumes go with a VM (4.8)."""
    vm = people.own("bob", VM, "vm")
    for kind, title in (("VolumeInventory", "root"), ("VmNicInventory", "nic")):
        part = people.own("bob", kind, title)
        people.node.world.update(kind, part, vmInstanceUuid=vm)
    body = {"params": {"resourceUuid": vm}}
    path = f"/account/{people.accounts['eve']}/resources"
    people.become("bob")
    assert people.node.error("POST", path, body)[0] == "ID.1002"
    people.become("admin")
    assert people.node.call("POST", path, body)[0] == 200
    people.become("bob")
    assert people.seen("/vm-instances") == people.seen("/volumes") == []
    people.become("eve")
    assert people.seen("/vm-instances") == ["vm"]
    assert people.seen("/volumes") == ["root"]
    found = people.node.call("GET", f"/resources/accounts?resourceUuids={vm}")[1]["inventories"]
    assert found[vm]["name"] == "eve"


def test_what_others_own_is_not_listed(people: People) -> None:
    """References, shares and accounts are shown to those whom they are about."""
    vm = people.own("bob", VM, "vm")
    people.become("bob")
    people.share(vm, accountUuids=[people.accounts["eve"]])
    for name, refs, shares in (("bob", 1, 1), ("eve", 0, 1), ("admin", 1, 1)):
        people.become(name)
        assert len(people.node.rows("/accounts/resources/refs")) == refs
        assert len(people.node.rows("/accounts/resources")) == shares
    people.become("eve")
    assert people.seen("/accounts") == ["eve"]


def test_the_admin_can_be_shown_less(people: People) -> None:
    """With `admin.showAllResource` false the admin sees its own and what is shared (4.4)."""
    people.own("bob", VM, "bob-vm")
    people.own("admin", VM, "admin-vm")
    people.become("admin")
    assert people.seen("/vm-instances") == ["admin-vm", "bob-vm"]
    body = {"updateGlobalConfig": {"value": "false"}}
    path = "/global-configurations/identity/admin.showAllResource/actions"
    assert people.node.call("PUT", path, body)[0] == 200
    assert people.seen("/vm-instances") == ["admin-vm"]
    assert people.seen("/accounts") == ["admin", "bob", "eve"]


@dataclass
class Team:
    """Bob's account with a user; who asks is the account or the user."""

    people: People
    user: str
    session: str

    def post(self, path: str, **params: Any) -> dict[str, Any]:
        """Create something as the account."""
        self.people.become("bob")
        status, answer = self.people.node.call("POST", path, {"params": params})
        assert status == 200, answer
        return dict(answer.get("inventory", {}))

    def policy(self, effect: str, *actions: str) -> str:
        """Make a policy; return its uuid."""
        statement = {"name": "s", "effect": effect, "actions": list(actions)}
        return str(self.post("/accounts/policies", name="p", statements=[statement])["uuid"])

    def allow(self, effect: str, *actions: str) -> str:
        """Attach a new policy to the user; return its uuid."""
        uuid = self.policy(effect, *actions)
        self.post(f"/accounts/users/{self.user}/policies", policyUuid=uuid)
        return uuid

    def tries(self, name: str = "g") -> tuple[str, str]:
        """Let the user make a group; return code and details of the refusal."""
        self.people.node.session = self.session
        body = {"params": {"name": name}}
        answer = self.people.node.call("POST", "/accounts/groups", body)[1]
        error = answer.get("error") or {}
        return str(error.get("code", "")), str(error.get("details", ""))


@pytest.fixture
def team(people: People) -> Team:
    """A user of bob's, who is logged in."""
    people.become("bob")
    body = {"params": {"name": "u", "password": sha("u")}}
    user = people.node.call("POST", "/accounts/users", body)[1]["inventory"]["uuid"]
    login = {"logInByUser": {"accountName": "bob", "userName": "u", "password": sha("u")}}
    session = people.node.call("PUT", "/accounts/users/login", login, {})[1]["inventory"]
    assert (session["accountUuid"], session["userUuid"]) == (people.accounts["bob"], user)
    return Team(people, user, session["uuid"])


GROUPS = "org.zstack.header.identity.APICreateUserGroupMsg"
DENIED = f"operation[API:{GROUPS}] is denied by default, please contact admin to correct it"


def test_a_user_without_policies_reads(team: Team) -> None:
    """It sees what its account sees, and changes nothing but itself (4.5)."""
    team.people.own("bob", VM, "vm")
    team.people.node.session = team.session
    assert team.people.seen("/vm-instances") == ["vm"]
    assert team.tries() == ("ID.1002", DENIED)
    change = {"updateUser": {"description": "me"}}
    assert team.people.node.call("PUT", "/accounts/users/actions", change)[0] == 200


def test_policies_allow_and_deny(team: Team) -> None:
    """An Allow opens an API, a Deny closes it whatever else is allowed (4.5)."""
    allowing = team.allow("Allow", GROUPS)
    assert team.tries("one") == ("", "")
    denying = team.allow("Deny", "org.zstack.header.identity.**")
    assert team.tries("two") == (
        "ID.1002",
        f"the operation is denied by the policy[name:p uuid:{denying}]",
    )
    team.people.become("bob")
    team.people.node.call("DELETE", f"/accounts/users/{team.user}/policies/{denying}")
    assert team.tries("two") == ("", "")
    team.people.become("bob")
    team.people.node.call("DELETE", f"/accounts/policies/{allowing}")
    assert team.tries("three") == ("ID.1002", DENIED)


def test_a_denial_can_be_about_a_parameter(team: Team) -> None:
    """Behind a colon stand the parameters that must not be given."""
    team.allow("Allow", "**")
    team.allow("Deny", f"{GROUPS}:description")
    assert team.tries() == ("", "")
    body = {"params": {"name": "h", "description": "d"}}
    assert team.people.node.error("POST", "/accounts/groups", body)[0] == "ID.1002"


def test_groups_give_their_policies_to_users(team: Team) -> None:
    """What a group may, its users may, as long as they are in it."""
    group = team.post("/accounts/groups", name="g")["uuid"]
    policy = team.policy("Allow", GROUPS)
    team.post(f"/accounts/groups/{group}/policies", policyUuid=policy)
    assert team.tries("one")[0] == "ID.1002"
    team.post(f"/accounts/groups/{group}/users", userUuid=team.user)
    assert team.tries("two") == ("", "")
    team.people.become("bob")
    found = team.people.node.rows(f"/accounts/users?q=group.uuid={group}")
    assert [row["uuid"] for row in found] == [team.user]
    team.people.node.call("DELETE", f"/accounts/groups/{group}/users/{team.user}")
    assert team.tries("three")[0] == "ID.1002"


def test_policies_that_are_none(team: Team) -> None:
    """A statement says Allow or Deny, and of what."""
    team.people.become("bob")
    for statement in ({"effect": "Maybe", "actions": ["**"]}, {"effect": "Allow"}):
        body = {"params": {"name": "p", "statements": [statement]}}
        assert team.people.node.error("POST", "/accounts/policies", body)[0] == "SYS.1007"
    text = {"params": {"name": "p", "statements": ["x"]}}
    assert team.people.node.raw("POST", "/accounts/policies", text).status == 500


def test_permissions_of_a_user_can_be_asked_for(team: Team) -> None:
    """CheckApiPermission tells of the user that asks, or of one that is named (4.8)."""
    body = {"checkApiPermission": {"apiNames": [GROUPS]}}
    named = {"checkApiPermission": {"apiNames": [GROUPS], "userUuid": team.user}}
    path, node = "/accounts/permissions/actions", team.people.node
    node.session = team.session
    assert node.call("PUT", path, body)[1]["inventory"] == {GROUPS: "Deny"}
    team.people.become("bob")
    assert node.call("PUT", path, body)[1]["inventory"] == {GROUPS: "Allow"}
    assert node.call("PUT", path, named)[1]["inventory"] == {GROUPS: "Deny"}
    team.allow("Allow", GROUPS)
    assert node.call("PUT", path, named)[1]["inventory"] == {GROUPS: "Allow"}


PATTERNS: list[tuple[str, str, bool]] = [
    ("org.zstack.header.vm.APIStopVmInstanceMsg", "StopVmInstance", True),
    ("org.zstack.header.vm.APIStopVmInstanceMsg", "StartVmInstance", False),
    ("APIStopVmInstanceMsg", "StopVmInstance", True),
    ("org.zstack.header.vm.**", "StopVmInstance", True),
    ("org.zstack.header.*.APIStopVmInstanceMsg", "StopVmInstance", True),
    ("org.zstack.*.APIStopVmInstanceMsg", "StopVmInstance", False),
    ("org.zstack.header.image.**", "StopVmInstance", False),
    ("**", "StopVmInstance", True),
    (".*", "QueryVmInstance", True),
    ("vm:read", "QueryVmInstance", True),
    ("vm:read", "StopVmInstance", False),
    ("vm:write", "StopVmInstance", True),
    ("image:read", "QueryVmInstance", False),
    (".*:read", "QueryVmInstance", True),
    ("system:read", "ZQLQuery", True),
    ("system:read", "BatchQuery", True),
    ("system:write", "ZQLQuery", False),
    ("login:read", "LoginIAM2Project", True),
    ("login:read", "ValidateSession", True),
    ("login:read", "UnlockIdentity", False),
    ("login:write", "UnlockIdentity", True),
    ("system:read", "RefreshSearchIndexes", False),
    (".*:APIStopVmInstanceMsg", "StopVmInstance", True),
    ("org.zstack.header.vm.APIStop(VmInstance)Msg", "StopVmInstance", False),
]


@pytest.mark.parametrize(("pattern", "api", "expected"), PATTERNS)
def test_patterns_of_actions(catalog: Catalog, pattern: str, api: str, expected: bool) -> None:
    """Asterisks stand for parts of names, two for any; no other sign is special."""
    assert matches_api(pattern, catalog[api]) is expected


def test_a_user_asks_zql_without_a_policy(team: Team) -> None:
    """It reads like a query, and shows what the account sees."""
    team.people.own("bob", VM, "bob-vm")
    team.people.own("eve", VM, "eve-vm")
    team.people.node.session = team.session
    status, answer = team.people.node.call("GET", "/zql?zql=query%20vminstance.name")
    assert status == 200, answer
    assert [row["name"] for row in answer["results"][0]["inventories"]] == ["bob-vm"]


def test_the_tables_name_what_there_is(catalog: Catalog) -> None:
    """Every API that the rules name is one of the release."""
    own = permissions._ADMIN_NAMES, permissions._OPEN
    tables = (*own, ownership._CHANGING, policies._NO_READS)
    named = [name for table in tables for name in table]
    named += [*permissions._ONE_S_OWN, *(api for api, _ in ownership._ANYBODY_S)]
    assert [name for name in named if catalog.get(name) is None] == []


OWNERS = st.sampled_from(("bob", "eve", "admin"))
SHARES = st.frozensets(st.sampled_from(("bob", "eve", "everybody")))


@pytest.mark.property
@settings(max_examples=40)
@given(
    rows=st.lists(st.tuples(OWNERS, SHARES), max_size=6),
    who=st.sampled_from(("bob", "eve")),
    most=st.sampled_from((1, 2000)),
)
def test_an_account_sees_what_is_its_own_or_shared(
    catalog: Catalog, rows: list[tuple[str, frozenset[str]]], who: str, most: int
) -> None:
    """A query finds a row when and only when a call may make use of it, however much one owns."""
    with closing(World(catalog, ManualClock())) as world, pytest.MonkeyPatch.context() as patch:
        patch.setattr(ownership, "MANY_OWNED", most)
        allowed = set()
        for owner, shares in rows:
            with world.owned_by(owner):
                uuid = str(world.insert(VM, {"name": "vm"})["uuid"])
            for account in shares:
                receiver = None if account == "everybody" else account
                share = {"resourceUuid": uuid, "receiverAccountUuid": receiver}
                world.insert(SHARE, share | {"toPublic": receiver is None})
            if owner == who or shares & {who, "everybody"}:
                allowed.add(uuid)
        session = SessionRow("", who, who, is_admin=False)
        condition, values = ownership.visible_rows(world, VM, session)
        world.table(VM)
        select = f'SELECT t0.uuid FROM "{VM}" AS t0 WHERE {condition}'  # noqa: S608
        found = world.rows(select, values)
        assert {str(uuid) for (uuid,) in found} == allowed
        read = catalog["GetVmConsoleAddress"]
        for uuid in (row["uuid"] for row in world.find(VM)):
            usable = True
            try:
                ownership.check_access(world, read, {"uuid": uuid}, session)
            except Refusal:
                usable = False
            assert usable is (uuid in allowed)
