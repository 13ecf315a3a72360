"""Logins, sessions, accounts, permissions and configs follow section 4 and 9.1."""

import hashlib
from typing import Any

import pytest

from zscli.simulator.checks.permissions import ADMIN_UUID, is_admin_only
from zscli.spec.catalog import Catalog

DAY = 86_400


def sha(text: str) -> str:
    """Return what a client sends for a password."""
    return hashlib.sha512(text.encode()).hexdigest()


def _account(node: Any, name: str) -> str:
    body = {"params": {"name": name, "password": sha(name)}}
    status, answer = node.call("POST", "/accounts", body)
    assert status == 200, answer
    return str(answer["inventory"]["uuid"])


def test_the_session_of_a_login(node: Any) -> None:
    """It has the documented fields; an account is its own user (sections 4.1 to 4.3)."""
    body = {"logInByAccount": {"accountName": "admin", "password": sha("password")}}
    _, answer = node.call("PUT", "/accounts/login", body, {})
    session = answer["inventory"]
    assert session.pop("uuid") != node.session
    assert session == {
        "accountUuid": ADMIN_UUID,
        "userUuid": ADMIN_UUID,
        "expiredDate": "Nov 23, 2024 6:05:09 PM",
        "createDate": "Nov 23, 2024 4:05:09 PM",
        "noSessionEvaluation": False,
    }


WRONG: list[tuple[str, str, dict[str, Any], str, str]] = [
    (
        "a wrong password",
        "/accounts/login",
        {"logInByAccount": {"accountName": "admin", "password": "x"}},
        "ID.1000",
        "wrong account name or password",
    ),
    (
        "an unknown account",
        "/accounts/login",
        {"logInByAccount": {"accountName": "nobody", "password": "x"}},
        "ID.1000",
        "wrong account name or password",
    ),
    (
        "an unknown user",
        "/accounts/users/login",
        {"logInByUser": {"accountName": "admin", "userName": "u", "password": "x"}},
        "ID.1000",
        "wrong account or username or password",
    ),
    (
        "a user of no account",
        "/accounts/users/login",
        {"logInByUser": {"userName": "u", "password": "x"}},
        "SYS.1007",
        "one of accountUuid and accountName must be given",
    ),
    (
        "an unknown kind of login",
        "/login",
        {"logIn": {"username": "admin", "password": "x", "loginType": "face"}},
        "SYS.1006",
        "unsupported login type face",
    ),
    (
        "LDAP without a server",
        "/ldap/login",
        {"logInByLdap": {"uid": "u", "password": "x"}},
        "LDAP.1007",
        "no LDAP/AD server has been added",
    ),
]


@pytest.mark.parametrize(
    ("path", "body", "code", "details"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_logins_that_fail(
    quiet_node: Any, path: str, body: dict[str, Any], code: str, details: str
) -> None:
    """Each has its code and its words (sections 4.2 and 4.5)."""
    assert quiet_node.error("PUT", path, body) == (code, details)


def test_other_ways_to_log_in(node: Any) -> None:
    """A user logs in under its account's name or uuid, and LogIn knows plain accounts."""
    user = {"params": {"name": "u", "password": sha("u")}}
    _, made = node.call("POST", "/accounts/users", user)
    for where in ({"accountName": "admin"}, {"accountUuid": ADMIN_UUID}):
        body = {"logInByUser": where | {"userName": "u", "password": sha("u")}}
        status, answer = node.call("PUT", "/accounts/users/login", body, {})
        assert status == 200
        assert answer["inventory"]["userUuid"] == made["inventory"]["uuid"]
        assert answer["inventory"]["accountUuid"] == ADMIN_UUID
    for password in ("password", sha("password")):
        body = {"logIn": {"username": "admin", "password": password, "loginType": "account"}}
        assert node.call("PUT", "/login", body, {})[0] == 200


def _valid(node: Any, session: str) -> bool:
    _, answer = node.call("GET", f"/accounts/sessions/{session}/valid", headers={})
    return bool(answer["valid"])


def test_a_session_slides(node: Any) -> None:
    """Each call lets it live two hours more; ValidateSession does not (section 4.4)."""
    for _ in range(3):
        node.clock.pass_by(7000)
        assert node.call("GET", "/zones")[0] == 200
    node.clock.pass_by(7000)
    assert _valid(node, node.session)
    node.clock.pass_by(300)
    assert not _valid(node, node.session)
    assert node.error("GET", "/zones") == ("ID.1001", "Session expired")


def test_log_out(node: Any) -> None:
    """LogOut needs no session, ends this one, and takes an unknown one as well (4.4)."""
    session = node.session
    for uuid in (session, "unknown"):
        answer = node.raw("DELETE", f"/accounts/sessions/{uuid}", headers={})
        assert (answer.status, answer.text) == (200, "{}")
    assert not _valid(node, session)


def test_renew_session(node: Any) -> None:
    """RenewSession is a job; its range is 60 s to a year; any other call shortens it (4.4)."""
    path = f"/accounts/sessions/{node.session}/renew"
    status, answer = node.call("PUT", path, {"renewSession": {"duration": DAY}})
    assert status == 200
    assert answer["inventory"]["expiredDate"] == "Nov 24, 2024 4:05:09 PM"
    assert node.error("PUT", path, {"renewSession": {"duration": 59}}) == (
        "SYS.1007",
        "field[duration] must be in range of [60, 31536000]",
    )
    node.call("GET", "/zones")
    node.clock.pass_by(7201)
    assert not _valid(node, node.session)


def _config(node: Any, name: str, value: str) -> None:
    body = {"updateGlobalConfig": {"value": value}}
    category, _, rest = name.partition(".")
    status, answer = node.call("PUT", f"/global-configurations/{category}/{rest}/actions", body)
    assert status == 200, answer
    assert answer["inventory"]["value"] == value


def test_the_limit_of_sessions(node: Any) -> None:
    """One login more than `session.maxConcurrent` allows is ID.1006 (section 4.4).

    An expired session takes a place until the server looks for such, once an hour.
    """
    _config(node, "identity.session.maxConcurrent", "3")
    for _ in range(2):
        node.log_in()
    body = {"logInByAccount": {"accountName": "admin", "password": sha("password")}}
    assert node.error("PUT", "/accounts/login", body) == (
        "ID.1006",
        "Login sessions hit limit of max allowed concurrent login sessions",
    )
    node.clock.pass_by(7201)
    assert node.error("PUT", "/accounts/login", body)[0] == "ID.1006"
    node.clock.pass_by(3600)
    assert node.call("PUT", "/accounts/login", body, {})[0] == 200


def test_five_hundred_sessions(node: Any) -> None:
    """So many a user may have, and not one more; other users have their own (section 4.4)."""
    _account(node, "bob")
    body = {"logInByAccount": {"accountName": "admin", "password": sha("password")}}
    for _ in range(499):
        assert node.raw("PUT", "/accounts/login", body, {}).status == 200
    assert node.error("PUT", "/accounts/login", body)[0] == "ID.1006"
    node.log_in("bob", sha("bob"))


def test_a_unique_session(node: Any) -> None:
    """With `enable.unique.session` a login ends the others of that user (section 4.4)."""
    first = node.session
    _config(node, "identity.enable.unique.session", "true")
    node.log_in()
    assert not _valid(node, first)
    assert _valid(node, node.session)


CONFIGS: list[tuple[str, str, str, str]] = [
    ("an unknown one", "vm/none", "1", "Unable to find GlobalConfig[category: vm, name: none]"),
    ("no number", "identity/session.timeout", "soon", "is a number"),
    ("out of range", "identity/session.timeout", "0", "must be in range of [1, 31535999]"),
    ("no choice", "vm/deletionPolicy", "Maybe", "[Direct, Delay, Never]"),
    ("no boolean", "progress/progress.on", "yes", "is a boolean"),
]


@pytest.mark.parametrize(
    ("path", "value", "part"), [row[1:] for row in CONFIGS], ids=[row[0] for row in CONFIGS]
)
def test_configs_that_are_refused(quiet_node: Any, path: str, value: str, part: str) -> None:
    """An unknown config or a value that does not fit is SYS.1007 (section 9.1)."""
    body = {"updateGlobalConfig": {"value": value}}
    code, details = quiet_node.error("PUT", f"/global-configurations/{path}/actions", body)
    assert code == "SYS.1007"
    assert part in details


def test_configs_are_queried_and_reset(node: Any) -> None:
    """All values are text; ResetGlobalConfig resets everything (section 9.1)."""
    _config(node, "vm.deletionPolicy", "Direct")
    path = "/global-configurations?q=category=vm&q=name=deletionPolicy&fields=value,defaultValue"
    assert node.call("GET", path)[1]["inventories"] == [
        {"defaultValue": "Delay", "value": "Direct"}
    ]
    node.call("PUT", "/global-configurations/actions", {"resetGlobalConfig": {}})
    assert node.call("GET", path)[1]["inventories"][0]["value"] == "Delay"
    _, options = node.call("GET", "/global-configurations/vm/deletionPolicy")
    assert options["options"]["validValue"] == ["Direct", "Delay", "Never"]


def test_what_a_config_is(node: Any) -> None:
    """It is found by category and name, has no uuid, and all its values are texts (9.1)."""
    rows = node.rows("/global-configurations?q=category=identity")
    assert rows
    for row in rows:
        assert set(row) <= {"id", "name", "category", "description", "defaultValue", "value"}
        assert isinstance(row["value"], str)
        assert isinstance(row["defaultValue"], str)
    assert node.raw("GET", f"/global-configurations/{ADMIN_UUID}").status == 404


def test_accounts(node: Any) -> None:
    """Accounts are created, renamed, given a password and deleted; admin stays (4.1, 4.8)."""
    uuid = _account(node, "bob")
    body = {"params": {"name": "BOB", "password": sha("x")}}
    assert node.error("POST", "/accounts", body)[0] == "SYS.1007"
    wrong = {"updateAccount": {"password": sha("new"), "oldPassword": sha("x")}}
    assert node.error("PUT", f"/accounts/{uuid}", wrong)[0] == "SYS.1006"
    right = {"updateAccount": {"password": sha("new"), "oldPassword": sha("bob")}}
    assert node.call("PUT", f"/accounts/{uuid}", right)[0] == 200
    admin = node.session
    bob = node.log_in("bob", sha("new"))
    node.session = admin
    assert node.error("DELETE", f"/accounts/{ADMIN_UUID}")[0] == "SYS.1007"
    assert node.call("DELETE", f"/accounts/{uuid}") == (200, {})
    assert not _valid(node, bob)


def test_no_answer_shows_a_password(node: Any) -> None:
    """Passwords are kept and compared, never shown."""
    _account(node, "bob")
    assert "assword" not in node.raw("GET", "/accounts").text


def test_what_a_normal_account_sees_and_may_do(node: Any) -> None:
    """It sees what it owns or what is shared, and is refused the rest (2.3, 4.5)."""
    bob = _account(node, "bob")
    with node.world.transaction(), node.world.owned_by(ADMIN_UUID):
        mine = node.world.insert("VmInstanceInventory", {"name": "admin-vm"})
    with node.world.transaction(), node.world.owned_by(bob):
        node.world.insert("VmInstanceInventory", {"name": "bob-vm"})
    node.world.insert("ZoneInventory", {"name": "z"})
    admin = node.session
    node.log_in("bob", sha("bob"))

    def seen(path: str) -> list[str]:
        return [row["name"] for row in node.call("GET", path)[1]["inventories"]]

    assert seen("/vm-instances") == ["bob-vm"]
    assert seen("/zones") == ["z"]
    assert seen("/accounts") == ["bob"]
    assert node.error("POST", "/zones", {"params": {"name": "y"}})[0] == "ID.1002"
    stop = f"/vm-instances/{mine['uuid']}/actions"
    code, details = node.error("PUT", stop, {"stopVmInstance": {}})
    assert code == "SYS.1006"
    assert "permission denied" in details
    bobs, node.session = node.session, admin
    share = {"shareResource": {"resourceUuids": [mine["uuid"]], "accountUuids": [bob]}}
    assert node.call("PUT", "/accounts/resources/actions", share) == (200, {})
    node.session = bobs
    assert sorted(seen("/vm-instances")) == ["admin-vm", "bob-vm"]


def test_apis_can_be_opened_to_normal_accounts(node: Any) -> None:
    """`account.api.control` lists admin-only APIs that normal accounts may call (4.4)."""
    _account(node, "bob")
    admin = node.session
    bob = node.log_in("bob", sha("bob"))
    assert node.call("GET", "/hosts")[0] == 200
    node.session = admin
    _config(node, "identity.account.api.control", "")
    node.session = bob
    assert node.error("GET", "/hosts")[0] == "ID.1002"


def test_which_apis_are_the_admin_s(catalog: Catalog) -> None:
    """Infrastructure is changed by the admin, virtual machines by anybody (4.4 and 4.5)."""
    for name in (
        "CreateZone",
        "ChangeHostState",
        "AddKVMHost",
        "DeleteCluster",
        "UpdateGlobalConfig",
        "CreateL2VlanNetwork",
        "GetHostTask",
        "GetPrimaryStorageCapacity",
        "DeleteInstanceOffering",
        "CreateAccount",
        "AddCephPrimaryStorage",
        "CreateIAM2Project",
        "AddLdapServer",
    ):
        assert is_admin_only(catalog[name]), name
    for name in (
        "CreateVmInstance",
        "QueryZone",
        "CreateDataVolume",
        "QueryVmInstance",
        "ChangeInstanceOffering",
        "AttachDataVolumeToHost",
        "GetCpuMemoryCapacity",
        "CreateDiskOffering",
        "LoginIAM2Project",
        "CreateUser",
        "SubmitLongJob",
    ):
        assert not is_admin_only(catalog[name]), name


def test_what_is_opened_by_default(catalog: Catalog, node: Any) -> None:
    """`account.api.control` opens APIs to normal accounts that are else the admin's (4.4)."""
    path = "/global-configurations?q=category=identity&q=name=account.api.control"
    opened = node.rows(path)[0]["value"].split(", ")
    names = {name.rsplit(".", 1)[-1].removeprefix("API").removesuffix("Msg") for name in opened}
    assert names == {"QueryBackupStorage", "QuerySftpBackupStorage", "AddImage", "QueryHost"}
    assert is_admin_only(catalog["QueryHost"])
    assert is_admin_only(catalog["QueryBackupStorage"])


def test_permissions_can_be_asked_for(node: Any) -> None:
    """CheckApiPermission answers Allow or Deny by message name (section 4.8)."""
    _account(node, "bob")
    node.log_in("bob", sha("bob"))
    names = ["org.zstack.header.zone.APICreateZoneMsg", "APIQueryZoneMsg"]
    body = {"checkApiPermission": {"apiNames": names}}
    _, answer = node.call("PUT", "/accounts/permissions/actions", body)
    assert answer == {"inventory": dict(zip(names, ("Deny", "Allow"), strict=True))}


def test_an_expired_session_cannot_be_renewed(node: Any) -> None:
    """It is over, also for the session of somebody else that asks for it (4.4)."""
    old = node.session
    node.clock.pass_by(7201)
    node.log_in()
    path = f"/accounts/sessions/{old}/renew"
    assert node.error("PUT", path, {"renewSession": {}}) == ("ID.1001", "Session expired")
