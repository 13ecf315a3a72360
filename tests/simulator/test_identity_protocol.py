"""The protocol's section 4 as a table: what is sent, and what must come back.

Each row says where the protocol says so. Every row has a demo of its own; `$SESSION` stands for the
admin's session, `$ADMIN` for the admin's uuid, `$NONE` for a uuid that names nothing.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import pytest

from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.compose import compose
from zscli.simulator.protocol.exchange import Request
from zscli.spec.catalog import Catalog

NONE = "0123456789ab4cdefedcba9876543210"
RIGHT = hashlib.sha512(b"password").hexdigest()
WRONG = hashlib.sha512(b"wrong").hexdigest()
LOGIN = "/accounts/login"
ADMIN = {"accountName": "admin", "password": RIGHT}


@dataclass(frozen=True)
class Row:
    """A request, and what its answer must have.

    has: fields of the answer, each with what it must have; lists item by item. who: the
    Authorization header, None for no header at all.
    """

    section: str
    why: str
    method: str
    path: str
    body: Any = None
    status: int = 200
    has: Any = None
    who: str | None = "OAuth $SESSION"

    def __str__(self) -> str:
        """Return the row's name in a report."""
        return f"{self.section} {self.why}"


def put(action: str, **params: Any) -> dict[str, Any]:
    """Return the body of an action."""
    return {action: params}


def error(code: str, details: str = "") -> dict[str, Any]:
    """Return what the answer of a refusal has."""
    return {"error": {"code": code} | ({"details": details} if details else {})}


ROWS: tuple[Row, ...] = (
    Row(
        "4.1",
        "the admin's uuid, name and type are the same everywhere",
        "GET",
        "/accounts?q=name=admin",
        has={"inventories": [{"uuid": "$ADMIN", "name": "admin", "type": "SystemAdmin"}]},
    ),
    Row(
        "4.1",
        "the hash is compared, never the password itself",
        "PUT",
        LOGIN,
        put("logInByAccount", accountName="admin", password="password"),
        503,
        error("ID.1000"),
        who=None,
    ),
    Row(
        "4.1",
        "an account is its own user",
        "PUT",
        LOGIN,
        put("logInByAccount", **ADMIN),
        has={"inventory": {"accountUuid": "$ADMIN", "userUuid": "$ADMIN"}},
        who=None,
    ),
    Row(
        "4.2",
        "LogInByAccount takes who the client is, and looks at no header",
        "PUT",
        LOGIN,
        put("logInByAccount", **ADMIN, clientInfo={"clientIp": "10.0.0.1", "clientBrowser": "cli"}),
        has={"inventory": {"noSessionEvaluation": False}},
        who="Basic nonsense",
    ),
    Row(
        "4.2",
        "LogInByUser by the name of the account",
        "PUT",
        "/accounts/users/login",
        put("logInByUser", accountName="dev-team", userName="zhangwei", password=RIGHT),
        has={"inventory": {"expiredDate": "Nov 23, 2024 6:05:09 PM"}},
        who=None,
    ),
    Row(
        "4.2",
        "LogInByUser wants an account",
        "PUT",
        "/accounts/users/login",
        put("logInByUser", userName="zhangwei", password=RIGHT),
        503,
        error("SYS.1007"),
        who=None,
    ),
    Row(
        "4.2",
        "LogIn knows plain accounts as `account`",
        "PUT",
        "/login",
        put("logIn", username="admin", password=RIGHT, loginType="account"),
        has={"inventory": {"accountUuid": "$ADMIN"}},
        who=None,
    ),
    Row(
        "4.2",
        "LogIn refuses a type that it does not know",
        "PUT",
        "/login",
        put("logIn", username="admin", password=RIGHT, loginType="x"),
        503,
        error("SYS.1006", "unsupported login type x"),
        who=None,
    ),
    Row(
        "4.2",
        "LogInByLdap takes the password as it is, and tells of the account",
        "PUT",
        "/ldap/login",
        put("logInByLdap", uid="wangfang", password="password"),
        has={"success": True, "inventory": {}, "accountInventory": {"name": "wangfang"}},
        who=None,
    ),
    Row(
        "4.2",
        "LoginIAM2VirtualID opens a session of the account for no project (4.1)",
        "PUT",
        "/iam2/virtual-ids/login",
        put("loginIAM2VirtualID", name="zhaomin", password=RIGHT),
        has={"inventory": {"accountUuid": "2dce5dc485554d21a3796500c1db007a"}},
        who=None,
    ),
    Row(
        "4.2",
        "LoginIAM2Project needs a session",
        "PUT",
        "/iam2/projects/login",
        put("loginIAM2Project", projectName="project-east"),
        400,
        "missing header 'Authorization'",
        who=None,
    ),
    Row(
        "4.2",
        "LoginIAM2Platform needs a session that lives",
        "PUT",
        "/iam2/platform/login",
        put("loginIAM2Platform"),
        503,
        error("ID.1001"),
        who="OAuth $NONE",
    ),
    Row(
        "4.2",
        "GetLoginProcedures needs no session",
        "GET",
        "/login/procedures?username=admin&loginType=account",
        has={"procedures": []},
        who=None,
    ),
    Row(
        "4.2",
        "RefreshCaptcha knows its captchas",
        "GET",
        "/captcha/refresh?uuid=$NONE",
        None,
        503,
        error("SYS.1003", "invalid field[uuid], resource[uuid:$NONE, type:CaptchaVO] not found"),
        who=None,
    ),
    Row(
        "4.4",
        "ValidateSession of one that lives",
        "GET",
        "/accounts/sessions/$SESSION/valid",
        has={"valid": True},
        who=None,
    ),
    Row(
        "4.4",
        "ValidateSession of one that never was",
        "GET",
        "/accounts/sessions/$NONE/valid",
        has={"valid": False},
        who=None,
    ),
    Row(
        "4.4",
        "RenewSession without a duration takes that of the config",
        "PUT",
        "/accounts/sessions/$SESSION/renew",
        put("renewSession"),
        has={"inventory": {"expiredDate": "Nov 23, 2024 6:05:09 PM"}},
    ),
    Row(
        "4.4",
        "RenewSession for a year",
        "PUT",
        "/accounts/sessions/$SESSION/renew",
        put("renewSession", duration=31_536_000),
        has={"inventory": {"expiredDate": "Nov 23, 2025 4:05:09 PM"}},
    ),
    Row(
        "4.4",
        "RenewSession for more than a year",
        "PUT",
        "/accounts/sessions/$SESSION/renew",
        put("renewSession", duration=31_536_001),
        503,
        error("SYS.1007", "field[duration] must be in range of [60, 31536000]"),
    ),
    Row(
        "4.4",
        "RenewSession of an unknown one",
        "PUT",
        "/accounts/sessions/$NONE/renew",
        put("renewSession"),
        503,
        error("SYS.1003"),
    ),
    Row("4.4", "LogOut", "DELETE", "/accounts/sessions/$SESSION", has={}, who=None),
    Row(
        "4.4",
        "LogOut of an unknown one, with the client's address",
        "DELETE",
        "/accounts/sessions/$NONE?clientInfo.clientIp=10.0.0.1",
        has={},
        who=None,
    ),
    Row(
        "4.5",
        "a wrong password of an account",
        "PUT",
        LOGIN,
        put("logInByAccount", accountName="admin", password=WRONG),
        503,
        error("ID.1000", "wrong account name or password"),
        who=None,
    ),
    Row(
        "4.5",
        "a wrong password of a user",
        "PUT",
        "/accounts/users/login",
        put("logInByUser", accountName="dev-team", userName="zhangwei", password=WRONG),
        503,
        error("ID.1000", "wrong account or username or password"),
        who=None,
    ),
    Row(
        "4.5",
        "an unknown session, at once for a read",
        "GET",
        "/zones",
        None,
        503,
        error("ID.1001", "Session expired"),
        who="OAuth $NONE",
    ),
    Row(
        "4.5",
        "an unknown session, when the job is asked about for a write (1.5)",
        "POST",
        "/zones",
        {"params": {"name": "z"}},
        503,
        error("ID.1001", "Session expired"),
        who="OAuth $NONE",
    ),
    Row(
        "4.5",
        "no word behind OAuth is no session",
        "GET",
        "/zones",
        None,
        503,
        error("ID.1001"),
        who="OAuth",
    ),
    Row(
        "1.11",
        "a wrong parameter is told before a lost session",
        "POST",
        "/zones",
        {"params": {}},
        503,
        error("SYS.1007"),
        who="OAuth $NONE",
    ),
    Row(
        "1.11",
        "a missing resource is told before a lost session",
        "PUT",
        "/zones/$NONE/actions",
        put("changeZoneState", stateEvent="enable"),
        503,
        error("SYS.1003"),
        who="OAuth $NONE",
    ),
    Row("1.4", "no header", "GET", "/zones", None, 400, "missing header 'Authorization'", None),
    Row(
        "1.4",
        "another kind of header",
        "GET",
        "/zones",
        None,
        400,
        "Authorization type must be 'OAuth'",
        "Bearer $SESSION",
    ),
    Row(
        "4.6",
        "an access key without a signature",
        "GET",
        "/zones",
        None,
        400,
        "accessKey format is 'ZStack AccessKeyId:Signature'",
        "ZStack key",
    ),
    Row(
        "4.6",
        "an access key without a date",
        "GET",
        "/zones",
        None,
        400,
        "'Date' must be incuded in request header",
        "ZStack key:signature",
    ),
    Row(
        "4.7",
        "GetPlatformTimeZone wants the header",
        "GET",
        "/management-nodes/platform-timezone",
        None,
        400,
        "missing header 'Authorization'",
        None,
    ),
    Row(
        "4.7",
        "GetPlatformTimeZone never looks at the session",
        "GET",
        "/management-nodes/platform-timezone",
        has={"timezone": "UTC"},
        who="OAuth $NONE",
    ),
    Row(
        "4.8",
        "UpdateAccount with a wrong old password",
        "PUT",
        "/accounts/$ADMIN",
        put("updateAccount", password=WRONG, oldPassword=WRONG),
        503,
        error("SYS.1006"),
    ),
    Row(
        "4.8",
        "CheckApiPermission of the admin",
        "PUT",
        "/accounts/permissions/actions",
        put("checkApiPermission", apiNames=["org.zstack.header.zone.APICreateZoneMsg"]),
        has={"inventory": {"org.zstack.header.zone.APICreateZoneMsg": "Allow"}},
    ),
    Row(
        "4.8",
        "GetSupportedIdentityModels",
        "GET",
        "/identity-models",
        has={"configs": ["IAM", "IAM2"]},
        who=None,
    ),
    Row(
        "4.2",
        "LogInByAccount takes the type of the account",
        "PUT",
        LOGIN,
        put("logInByAccount", **ADMIN, accountType="SystemAdmin"),
        has={"inventory": {"accountUuid": "$ADMIN"}},
        who=None,
    ),
    Row(
        "4.8",
        "GetResourceNames tells of what there is",
        "GET",
        "/resources/names?uuids=$ADMIN&uuids=$NONE",
        has={"inventories": [{"uuid": "$ADMIN", "resourceName": "admin"}]},
    ),
    Row(
        "4.8",
        "GetResourceAccount leaves out what belongs to nobody",
        "GET",
        "/resources/accounts?resourceUuids=$NONE",
        has={"inventories": {}},
    ),
    Row("10", "IsReadyToGo needs no session", "GET", "/management-nodes/ready", has={}, who=None),
)


def filled(value: Any, session: str) -> Any:
    """Return a value of the table with its names replaced."""
    text = json.dumps(value)
    for name, found in (("$SESSION", session), ("$ADMIN", ADMIN_UUID), ("$NONE", NONE)):
        text = text.replace(name, found)
    return json.loads(text)


def lacks(found: Any, wanted: Any) -> bool:
    """Whether an answer lacks something that it must have."""
    if isinstance(wanted, dict):
        return not isinstance(found, dict) or any(
            key not in found or lacks(found[key], value) for key, value in wanted.items()
        )
    if isinstance(wanted, list) and len(wanted) == len(found):
        return any(lacks(one, other) for one, other in zip(found, wanted, strict=True))
    return bool(found != wanted)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_section_4(make_demo: Any, row: Row) -> None:
    """What the protocol says of logins, sessions and permissions is what comes back."""
    node = make_demo()
    who = filled(row.who, node.session)
    path, body = filled(row.path, node.session), filled(row.body, node.session)
    headers = {} if who is None else {"authorization": who}
    wanted = filled(row.has, node.session)
    if row.status == 400:
        answer = node.raw(row.method, path, body, headers)
        assert (answer.status, answer.text) == (400, wanted)
        return
    status, found = node.call(row.method, path, body, headers)
    assert status == row.status, found
    assert not lacks(found, wanted), found
    assert wanted != {} or found == {}


NO_SESSION = (
    "GetSupportedIdentityModels",
    "LogIn",
    "GetLoginProcedures",
    "LogOut",
    "LogInByAccount",
    "LogInByUser",
    "ValidateSession",
    "IsOpensourceVersion",
    "IsReadyToGo",
    "GetVersion",
    "GetManagementNodeArch",
    "GetManagementNodeOS",
    "GetCurrentTime",
    "GetSupportAPIs",
    "LogInByLdap",
    "RefreshCaptcha",
    "GetLicenseInfo",
    "GetLicenseAddOns",
    "GetLicenseRecords",
    "GetLoginCaptcha",
    "GetTwoFactorAuthenticationSecret",
    "GetTwoFactorAuthenticationState",
    "GetSSOClient",
    "LoginByCas",
    "LoginIAM2VirtualID",
    "LoginIAM2VirtualIDWithLdap",
    "TokenIntrospection",
    "ValidatePassword",
    "GetSignatureServerEncryptPublicKey",
    "CreateBareMetal2IpmiChassisHardwareInfo",
)


@pytest.mark.parametrize("name", NO_SESSION)
def test_what_needs_no_session(quiet_node: Any, catalog: Catalog, name: str) -> None:
    """Such an API gets past the header, whatever it says then (section 4.7)."""
    api = catalog[name]
    assert not api.needs_session
    assert api.rest is not None
    path = api.rest.path.replace("{", "").replace("}", "")
    body: Any = None if api.rest.wrapper is None else {api.rest.wrapper: {}}
    answer = quiet_node.raw(api.rest.method, path, body, {})
    assert "Authorization" not in answer.text
    assert "ID.1001" not in answer.text


def test_a_session_as_it_is_shown(node: Any) -> None:
    """It has these fields over REST, and no noSessionEvaluation by message (4.3)."""
    shown = {"uuid", "accountUuid", "userUuid", "expiredDate", "createDate"}
    _, answer = node.call("PUT", LOGIN, put("logInByAccount", **ADMIN), {})
    assert set(answer["inventory"]) == shown | {"noSessionEvaluation"}
    _, answer = node.message("LogInByAccount", **ADMIN)
    assert set(answer["inventory"]) == shown


REFUSALS = [row for row in ROWS if row.status == 503 and row.method != "GET"]


@pytest.mark.parametrize("row", REFUSALS, ids=str)
def test_a_message_is_refused_alike(make_demo: Any, row: Row) -> None:
    """The same call by the message protocol has the same code and the same words (section 3)."""
    node = make_demo()
    path, body = filled(row.path, node.session), filled(row.body, node.session)
    request = Request(row.method, f"/v1{path}", (), {}, json.dumps(body).encode())
    match = node.application.rest._router.find(row.method, path, body)
    fields = dict(compose(match, request, body))
    uuid = (row.who or "").removeprefix("OAuth").strip()
    fields["session"] = {"uuid": filled(uuid, node.session)}
    _, found = node.message(match.api.name, **fields)
    assert found["success"] is False
    assert not lacks(found, filled(row.has, node.session)), found
