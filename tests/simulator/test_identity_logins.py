"""Failed logins and their captchas, LDAP, and IAM2 (sections 4.2, 4.5 and 5.3)."""

import base64
import hashlib
import struct
import zlib
from contextlib import closing
from typing import Any

import pytest

from tests.simulator.outside import LOGIN, Client
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.server import Simulator

Answer = tuple[int, dict[str, Any]]
NO_PROJECT = "2dce5dc485554d21a3796500c1db007a"


def sha(text: str) -> str:
    """Return what a client sends for a password."""
    return hashlib.sha512(text.encode()).hexdigest()


def log_in(node: Any, password: str, account: str = "admin", **more: str) -> Answer:
    """Log in by account; return status and JSON."""
    body = {"logInByAccount": {"accountName": account, "password": sha(password), **more}}
    found: Answer = node.call("PUT", "/accounts/login", body, {})
    return found


def code_of(answer: Answer) -> str:
    """Return the code of an error, an empty text for a success."""
    return str(answer[1]["error"]["code"]) if answer[0] == 503 else ""


def configure(node: Any, category: str, name: str, value: str) -> None:
    """Set a global config."""
    path = f"/global-configurations/{category}/{name}/actions"
    assert node.call("PUT", path, {"updateGlobalConfig": {"value": value}})[0] == 200


def captcha_of(node: Any, name: str = "admin", kind: str = "account") -> dict[str, Any]:
    """Ask for the captcha of a name, without a session."""
    path = f"/login/control/captcha?resourceName={name}&loginType={kind}"
    status, answer = node.call("GET", path, headers={})
    assert status == 200, answer
    return dict(answer)


def read(captcha: dict[str, Any]) -> str:
    """Return the code that a captcha's picture says in its comment."""
    png = base64.b64decode(captcha["captcha"])
    return png.partition(b"Comment\0verifyCode ")[2][:4].decode()


def solved(node: Any, name: str = "admin") -> dict[str, str]:
    """Return the parameters with which a name that needs a captcha may log in."""
    captcha = captcha_of(node, name)
    return {"captchaUuid": captcha["captchaUuid"], "verifyCode": read(captcha)}


def fail(node: Any, times: int, account: str = "admin") -> None:
    """Let logins fail that are tried."""
    for _ in range(times):
        assert code_of(log_in(node, "wrong", account)) == "ID.1000"


def test_a_captcha_is_wanted_after_failed_logins(node: Any) -> None:
    """The sixth failure is the last without: then even the right password needs one."""
    fail(node, 5)
    assert captcha_of(node) == {}
    fail(node, 1)
    assert code_of(log_in(node, "password")) == "LOGIN_CONTROL.1005"
    assert code_of(log_in(node, "password", verifyCode="1")) == "LOGIN_CONTROL.1005"
    assert code_of(log_in(node, "password", **solved(node))) == ""
    assert captcha_of(node) == {}
    assert code_of(log_in(node, "password")) == ""


def test_a_success_begins_the_count_anew(node: Any) -> None:
    """Only failures one after the other count, and only those of the same name."""
    fail(node, 5)
    log_in(node, "password")
    fail(node, 5)
    fail(node, 5, "somebody")
    assert code_of(log_in(node, "password")) == ""


def test_case_is_no_way_round_the_count(node: Any) -> None:
    """Names log in whatever their case is, so they count as one."""
    fail(node, 3, "admin")
    fail(node, 3, "Admin")
    assert code_of(log_in(node, "password", "ADMIN")) == "LOGIN_CONTROL.1005"


def test_a_wrong_captcha_is_replaced(node: Any) -> None:
    """A wrong code is refused and spent; a right one with a wrong password is not (4.5)."""
    fail(node, 6)
    right = solved(node)
    wrong = right | {"verifyCode": "none"}
    assert code_of(log_in(node, "password", **wrong)) == "LOGIN_CONTROL.1003"
    assert captcha_of(node)["captchaUuid"] == right["captchaUuid"]
    other = right | {"captchaUuid": "0" * 32}
    assert code_of(log_in(node, "password", **other)) == "LOGIN_CONTROL.1003"
    assert code_of(log_in(node, "wrong", **solved(node))) == "ID.1000"
    assert code_of(log_in(node, "password", **solved(node))) == ""


def test_a_captcha_is_refreshed(node: Any) -> None:
    """RefreshCaptcha keeps the uuid and changes the code; an unknown uuid is SYS.1003 (4.2)."""
    fail(node, 6)
    first = captcha_of(node)
    assert captcha_of(node) == first
    path = f"/captcha/refresh?uuid={first['captchaUuid']}"
    codes = {read(node.call("GET", path, headers={})[1]) for _ in range(8)}
    assert len(codes) > 1
    assert captcha_of(node)["captchaUuid"] == first["captchaUuid"]
    assert node.error("GET", f"/captcha/refresh?uuid={'0' * 32}")[0] == "SYS.1003"


def test_a_captcha_grows_old(node: Any) -> None:
    """It is good for `captcha.valid.period` minutes."""
    configure(node, "captcha", "captcha.valid.period", "5")
    fail(node, 6)
    old = solved(node)
    node.clock.pass_by(301)
    assert code_of(log_in(node, "password", **old)) == "LOGIN_CONTROL.1003"


def test_the_picture_of_a_captcha(node: Any) -> None:
    """It is a PNG that any program can draw: four digits, black on white."""
    fail(node, 6)
    png = base64.b64decode(captcha_of(node)["captcha"])
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    assert (depth, colour) == (8, 0)
    length = struct.unpack(">I", png[png.index(b"IDAT") - 4 : png.index(b"IDAT")])[0]
    start = png.index(b"IDAT") + 4
    dots = zlib.decompress(png[start : start + length])
    assert len(dots) == height * (width + 1)
    assert set(dots) == {0, 255}


def test_procedures_say_what_a_login_takes(node: Any) -> None:
    """GetLoginProcedures names the feature once it is wanted (section 4.2)."""

    def procedures(kind: str = "account") -> Answer:
        path = f"/login/procedures?username=admin&loginType={kind}"
        found: Answer = node.call("GET", path, headers={})
        return found

    assert procedures() == (200, {"procedures": []})
    fail(node, 6)
    wanted = {"order": 0, "name": "BASIC_LOGIN_CONTROL_AUTH", "properties": {}}
    assert procedures() == (200, {"procedures": [wanted]})
    assert procedures("ldap") == (200, {"procedures": []})
    assert code_of(procedures("face")) == "SYS.1006"


def test_the_numbers_are_configs(node: Any) -> None:
    """`captcha.failures` says after how many; 0 is never."""
    configure(node, "loginControl", "captcha.failures", "2")
    fail(node, 2)
    assert code_of(log_in(node, "password")) == "LOGIN_CONTROL.1005"
    configure(node, "loginControl", "captcha.failures", "0")
    assert code_of(log_in(node, "password")) == ""


def test_a_name_is_locked_for_a_while(node: Any) -> None:
    """`lock.failures` locks a name for `lock.period`, whatever the password is (4.5)."""
    configure(node, "loginControl", "captcha.failures", "0")
    configure(node, "loginControl", "lock.failures", "3")
    fail(node, 3)
    assert code_of(log_in(node, "password")) == "LOGIN_CONTROL.1002"
    node.clock.pass_by(599)
    assert code_of(log_in(node, "password")) == "LOGIN_CONTROL.1002"
    node.clock.pass_by(1)
    assert code_of(log_in(node, "password")) == ""


def test_the_admin_unlocks(node: Any) -> None:
    """UnlockIdentity lets a name try again; it is the admin's alone."""
    body = {"params": {"name": "bob", "password": sha("bob")}}
    assert node.call("POST", "/accounts", body)[0] == 200
    configure(node, "loginControl", "lock.failures", "2")
    fail(node, 2, "bob")
    assert code_of(log_in(node, "bob", "bob")) == "LOGIN_CONTROL.1002"
    unlock = "/login/control/unlock?resourceName=bob&loginType=account"
    assert node.call("GET", unlock) == (200, {})
    node.log_in("bob", sha("bob"))
    assert node.error("GET", unlock)[0] == "ID.1002"


def test_the_count_outlives_a_restart(make_node: Any, tmp_path: Any) -> None:
    """It is on the disk like all else, though each login that it counts was taken back."""
    path = str(tmp_path / "cloud.db")
    first = make_node(path=path)
    fail(first, 6)
    first.close()
    assert code_of(log_in(make_node(path=path), "password")) == "LOGIN_CONTROL.1005"


def test_every_login_with_a_captcha_is_counted(make_demo: Any) -> None:
    """The generic login counts as what it is a login of (section 4.2)."""
    node = make_demo()
    generic = {"username": "wangfang", "password": "wrong", "loginType": "ldap"}
    by_uid = {"uid": "wangfang", "password": "wrong"}
    virtual = {"name": "zhaomin", "password": sha("wrong")}
    for _ in range(3):
        assert code_of(node.call("PUT", "/login", {"logIn": generic}, {})) == "ID.1000"
        assert code_of(node.call("PUT", "/ldap/login", {"logInByLdap": by_uid}, {})) == "ID.1000"
    assert code_of(node.call("PUT", "/login", {"logIn": generic}, {})) == "LOGIN_CONTROL.1005"
    path, action = "/iam2/virtual-ids/login", "loginIAM2VirtualID"
    for code in ["ID.1000"] * 6 + ["LOGIN_CONTROL.1005"]:
        assert code_of(node.call("PUT", path, {action: virtual}, {})) == code


LDAP_WRONG: list[tuple[str, str, str, str]] = [
    ("a wrong password", "wangfang", "x", "Login validation failed in LDAP"),
    ("an unknown uid", "nobody", "password", "Login validation failed in LDAP"),
    ("nothing bound", "liwei", "password", "The ldapUid does not have a binding account."),
]


def test_ldap(make_demo: Any) -> None:
    """An entry that is bound logs in with its plain password as the account it is bound to."""
    node = make_demo()
    for _, uid, password, details in LDAP_WRONG:
        body = {"logInByLdap": {"uid": uid, "password": password}}
        assert node.error("PUT", "/ldap/login", body) == ("ID.1000", details)
    body = {"logInByLdap": {"uid": "wangfang", "password": "password"}}
    status, answer = node.call("PUT", "/ldap/login", body, {})
    assert (status, answer["success"]) == (200, True)
    account = answer["accountInventory"]
    assert account["name"] == "wangfang"
    assert answer["inventory"]["accountUuid"] == account["uuid"]
    generic = {"logIn": {"username": "wangfang", "password": "password", "loginType": "ldap"}}
    status, answer = node.call("PUT", "/login", generic, {})
    assert (status, answer["inventory"]["userUuid"]) == (200, account["uuid"])
    node.session = answer["inventory"]["uuid"]
    assert [row["name"] for row in node.rows("/accounts")] == ["wangfang"]


def test_bindings(make_demo: Any) -> None:
    """CreateLdapBinding has an error for each mistake (section 5.3, LDAP.1002 to 1005)."""
    node = make_demo()
    team = node.rows("/accounts?q=name=dev-team")[0]["uuid"]

    def bind(uid: str, account: str) -> Answer:
        body = {"params": {"ldapUid": uid, "accountUuid": account}}
        found: Answer = node.call("POST", "/ldap/bindings", body)
        return found

    assert code_of(bind("liwei", ADMIN_UUID)) == "LDAP.1005"
    assert code_of(bind("nobody", team)) == "LDAP.1002"
    assert code_of(bind("wangfang", team)) == "LDAP.1003"
    status, answer = bind("liwei", team)
    assert (status, answer["inventory"]["accountUuid"]) == (200, team)
    assert answer["inventory"]["ldapUid"] == "uid=liwei,ou=people,dc=example,dc=com"
    login = {"logInByLdap": {"uid": "liwei", "password": "password"}}
    assert node.call("PUT", "/ldap/login", login, {})[1]["accountInventory"]["name"] == "dev-team"
    node.call("DELETE", f"/ldap/bindings/{answer['inventory']['uuid']}")
    assert code_of(node.call("PUT", "/ldap/login", login, {})) == "ID.1000"


def test_servers_of_ldap(make_demo: Any) -> None:
    """There is one at most, and only the simulated one answers (LDAP.1000, .1001, .1006, .1007)."""
    node = make_demo()
    known = node.rows("/ldap/servers")[0]
    about = {"name": "l", "base": "dc=x", "username": "cn=x", "password": "x", "scope": "account"}

    def add(url: str) -> str:
        params = about | {"url": url, "encryption": "None"}
        return code_of(node.call("POST", "/ldap/servers", {"params": params}))

    login = {"logInByLdap": {"uid": "wangfang", "password": "password"}}
    assert add(known["url"]) == "LDAP.1001"
    moved = {"updateLdapServer": {"url": "ldap://elsewhere"}}
    assert node.call("PUT", f"/ldap/servers/{known['uuid']}", moved)[0] == 200
    assert code_of(node.call("PUT", "/ldap/login", login, {})) == "LDAP.1000"
    assert node.call("DELETE", f"/ldap/servers/{known['uuid']}") == (200, {})
    assert node.rows("/ldap/bindings") == []
    assert code_of(node.call("PUT", "/ldap/login", login, {})) == "LDAP.1007"
    assert add("ldap://elsewhere") == "LDAP.1006"
    assert add(known["url"]) == ""


def _virtual(node: Any, name: str = "zhaomin", password: str = "password") -> dict[str, Any]:
    body = {"loginIAM2VirtualID": {"name": name, "password": sha(password)}}
    status, answer = node.call("PUT", "/iam2/virtual-ids/login", body, {})
    assert status == 200, answer
    return dict(answer["inventory"])


def test_a_virtual_id_works_in_its_project(make_demo: Any) -> None:
    """Its first session is of no project; LoginIAM2Project opens one of the project (4.2)."""
    node = make_demo()
    wrong = {"loginIAM2VirtualID": {"name": "zhaomin", "password": sha("x")}}
    assert node.error("PUT", "/iam2/virtual-ids/login", wrong)[0] == "ID.1000"
    first = _virtual(node)
    assert first["accountUuid"] == NO_PROJECT
    node.session = first["uuid"]
    found = node.call("GET", "/iam2/virtual-ids/projects")[1]["inventories"]
    assert [project["name"] for project in found] == ["project-east"]
    body = {"loginIAM2Project": {"projectName": "project-east"}}
    status, answer = node.call("PUT", "/iam2/projects/login", body)
    second = answer["inventory"]
    assert status == 200
    assert second["uuid"] != first["uuid"]
    assert second["userUuid"] == first["userUuid"]
    assert second["accountUuid"] == found[0]["linkedAccountUuid"]
    assert node.call("GET", "/zones")[0] == 200, "the first session stays"
    node.session = second["uuid"]
    assert node.call("POST", "/accounts/groups", {"params": {"name": "g"}})[0] == 200
    platform = node.call("PUT", "/iam2/platform/login", {"loginIAM2Platform": {}})[1]
    assert platform["inventory"]["accountUuid"] == NO_PROJECT


def test_projects_are_for_their_members(make_demo: Any) -> None:
    """Another project, an account's session, or a place that was taken away are refused."""
    node = make_demo()
    admin = node.session
    body = {"loginIAM2Project": {"projectName": "project-east"}}
    assert node.error("PUT", "/iam2/projects/login", body)[0] == "SYS.1006"
    project = node.call("POST", "/iam2/projects", {"params": {"name": "west"}})[1]["inventory"]
    node.session = _virtual(node)["uuid"]
    other = {"loginIAM2Project": {"projectName": "west"}}
    assert node.error("PUT", "/iam2/projects/login", other)[0] == "SYS.1006"
    assert node.error("POST", "/iam2/projects", {"params": {"name": "n"}})[0] == "ID.1002"
    virtual, node.session = node.session, admin
    member = node.rows("/iam2/virtual-ids")[0]["uuid"]
    path = f"/iam2/projects/{project['uuid']}/virtual-ids"
    assert node.call("POST", path, {"params": {"virtualIDUuids": [member]}})[0] == 200
    node.session = virtual
    inside = node.call("PUT", "/iam2/projects/login", other)[1]["inventory"]["uuid"]
    node.session = admin
    assert node.call("DELETE", f"{path}?virtualIDUuids={member}")[0] == 200
    node.session = inside
    assert node.error("GET", "/zones")[0] == "ID.1001"


def test_a_project_is_deleted_in_two_steps(make_demo: Any) -> None:
    """Deleted, nobody can go into it; recovered, all is as it was; expunged, it is gone."""
    node = make_demo()
    admin = node.session
    project = node.rows("/iam2/projects")[0]
    path = f"/iam2/projects/{project['uuid']}"

    def act(action: str, **params: str) -> str:
        node.session = admin
        return code_of(node.call("PUT", f"{path}/actions", {action: params}))

    def go_in() -> str:
        node.session = _virtual(node)["uuid"]
        body = {"loginIAM2Project": {"projectName": "project-east"}}
        answer = node.call("PUT", "/iam2/projects/login", body)
        node.session = "" if code_of(answer) else answer[1]["inventory"]["uuid"]
        return code_of(answer)

    assert act("expungeIAM2Project") == act("recoverIAM2Project") == "SYS.1006"
    assert go_in() == ""
    inside, node.session = node.session, admin
    assert node.call("DELETE", path) == (200, {})
    assert node.rows("/iam2/projects")[0]["state"] == "Deleted"
    node.session = inside
    assert node.error("GET", "/zones")[0] == "ID.1001"
    assert go_in() == "SYS.1006"
    assert act("recoverIAM2Project") == ""
    assert go_in() == ""
    assert act("changeIAM2ProjectState", stateEvent="disable") == ""
    assert go_in() == "SYS.1006"
    node.session = admin
    node.call("DELETE", path)
    assert act("expungeIAM2Project") == ""
    assert node.rows("/iam2/projects") == []
    assert node.rows("/accounts?q=name=project-east") == []


def test_virtual_ids_are_made_changed_and_disabled(make_demo: Any) -> None:
    """One that is made can log in; a disabled one cannot, and is logged out."""
    node = make_demo()
    admin = node.session
    params = {
        "name": "sunli",
        "password": sha("one"),
        "attributes": [{"name": "__PlatformAdmin__"}],
    }
    made = node.call("POST", "/iam2/virtual-ids", {"params": params})[1]["inventory"]
    assert (made["state"], "password" in made) == ("Enabled", False)
    assert node.error("POST", "/iam2/virtual-ids", {"params": params})[0] == "SYS.1007"
    path = f"/iam2/virtual-ids/{made['uuid']}"
    for old, code in (("x", "SYS.1006"), ("one", "")):
        change = {"updateIAM2VirtualID": {"password": sha("two"), "oldPassword": sha(old)}}
        assert code_of(node.call("PUT", f"{path}/actions", change)) == code
    node.session = session = _virtual(node, "sunli", "two")["uuid"]
    platform = node.call("PUT", "/iam2/platform/login", {"loginIAM2Platform": {}})[1]["inventory"]
    assert platform["accountUuid"] == ADMIN_UUID
    node.session = admin
    node.call("PUT", f"{path}/actions", {"changeIAM2VirtualIDState": {"stateEvent": "disable"}})
    body = {"loginIAM2VirtualID": {"name": "sunli", "password": sha("two")}}
    assert node.error("PUT", "/iam2/virtual-ids/login", body)[0] == "SYS.1006"
    node.session = session
    assert node.error("GET", "/zones")[0] == "ID.1001"


def test_attributes_of_a_virtual_id(make_demo: Any) -> None:
    """They come and go; who is a platform admin is told by one."""
    node = make_demo()
    admin, row = node.session, node.rows("/iam2/virtual-ids")[0]
    path = f"/iam2/virtual-ids/{row['uuid']}/attributes"

    def account() -> str:
        node.session = _virtual(node)["uuid"]
        answer = node.call("PUT", "/iam2/platform/login", {"loginIAM2Platform": {}})[1]
        node.session = admin
        return str(answer["inventory"]["accountUuid"])

    wanted = {"attributes": [{"name": "__PlatformAdmin__"}, {"name": "phone", "value": "1"}]}
    assert node.call("POST", path, {"params": wanted}) == (200, {})
    shown = node.rows("/iam2/virtual-ids")[0]["attributes"]
    assert [each["name"] for each in shown] == ["__PlatformAdmin__", "phone"]
    assert account() == ADMIN_UUID
    assert node.call("DELETE", f"{path}?attributeUuids={shown[0]['uuid']}") == (200, {})
    assert account() == NO_PROJECT
    kept = node.rows("/iam2/virtual-ids")[0]["attributes"]
    assert [each["value"] for each in kept] == ["1"]
    assert node.error("POST", path, {"params": {"attributes": [{"value": "1"}]}})[0] == "SYS.1007"


def test_a_virtual_id_of_the_directory(make_demo: Any) -> None:
    """LoginIAM2VirtualIDWithLdap takes the entry that the virtual ID is bound to (4.2)."""
    node = make_demo()
    uuid = node.rows("/iam2/virtual-ids")[0]["uuid"]
    params = {"virtualIDUuid": uuid, "ldapUid": "liwei"}
    body = {"loginIAM2VirtualIDWithLdap": {"uid": "liwei", "password": "password"}}
    path = "/iam2/login/virtual-ids/ldap"
    assert node.error("PUT", path, body)[0] == "ID.1000"
    assert node.call("POST", "/iam2/ldap/bindings", {"params": params})[0] == 200
    assert node.call("PUT", path, body, {})[1]["inventory"]["userUuid"] == uuid


@pytest.mark.parametrize("api", ["LogInByAccount", "LogIn"])
def test_failed_logins_by_message_count_as_well(node: Any, api: str) -> None:
    """Both protocols share the count (sections 3 and 4.2)."""
    node.session = ""
    named = {"accountName": "admin"} if api == "LogInByAccount" else {"username": "admin"}
    wrong = named | {"password": sha("x")} | ({} if api != "LogIn" else {"loginType": "account"})
    for code in ["ID.1000"] * 6 + ["LOGIN_CONTROL.1005"]:
        assert node.message(api, **wrong)[1]["error"]["code"] == code
    assert code_of(log_in(node, "password")) == "LOGIN_CONTROL.1005"


def create(node: Any, path: str, name: str, password: str) -> str:
    """Create an account or a user; return its uuid."""
    body = {"params": {"name": name, "password": sha(password)}}
    return str(node.call("POST", path, body)[1]["inventory"]["uuid"])


KINDS = [
    # who       where it is made    where it is changed         the action
    ("account", "/accounts", "/accounts/{uuid}", "updateAccount"),
    ("user", "/accounts/users", "/accounts/users/actions", "updateUser"),
]


@pytest.mark.parametrize(
    ("made", "path", "action"), [k[1:] for k in KINDS], ids=["account", "user"]
)
def test_passwords_that_were(node: Any, made: str, path: str, action: str) -> None:
    """So many of the last ones cannot be had again, the present one among them (4.5)."""
    uuid = create(node, made, "x", "first")

    def change(password: str) -> str:
        body = {action: {"uuid": uuid, "password": sha(password)}}
        return code_of(node.call("PUT", path.format(uuid=uuid), body))

    assert change("first") == ""
    configure(node, "loginControl", "password.history", "2")
    assert change("first") == "LOGIN_CONTROL.1001"
    assert [change(password) for password in ("second", "third", "first")] == ["", "", ""]
    assert change("third") == "LOGIN_CONTROL.1001"
    assert change("second") == ""
    assert node.call("DELETE", f"{made}/{uuid}")[0] == 200
    assert node.world.find("SimulatedPasswordInventory") == []


def test_a_password_grows_old(node: Any) -> None:
    """Who has one for so many days needs a new one from the admin, whose own never does (4.5)."""
    uuid = create(node, "/accounts", "x", "a")
    configure(node, "loginControl", "password.period", "30")
    node.clock.pass_by(30 * 86_400 - 60)
    assert code_of(log_in(node, "a", "x")) == ""
    node.clock.pass_by(120)
    assert code_of(log_in(node, "wrong", "x")) == "ID.1000"
    assert code_of(log_in(node, "a", "x")) == "LOGIN_CONTROL.1000"
    node.log_in()
    new = {"updateAccount": {"password": sha("b")}}
    assert node.call("PUT", f"/accounts/{uuid}", new)[0] == 200
    assert code_of(log_in(node, "b", "x")) == ""


PREMIUM = (
    "ID.1005",
    *("ID.2000", "ID.2001", "ID.2002", "ID.2003"),
    "LOGIN_CONTROL.1004",
)
"""What a server's premium modules say of logins, and nobody knows when (sections 4.5 and 5.3)."""


def test_premium_codes_come_when_told(simulator: Simulator) -> None:
    """A fault lets a login end with each of them, with the description of the release."""
    client, path = Client(simulator), "/zstack/v1/accounts/login"
    codes = simulator.world.catalog.error_codes
    with closing(client.connection):
        for code in PREMIUM:
            simulator.faults.add(f"error={code} api=LogIn* times=1")
            answer = client.ask("PUT", path, LOGIN, {})
            assert answer.status == 503
            assert answer.json["error"]["code"] == code
            assert answer.json["error"]["description"] == codes[code]
        assert client.ask("PUT", path, LOGIN, {}).status == 200
