"""Access keys: the APIs, the signature, its date, and what a key may do (section 4.6).

The signatures here are computed from the protocol's text alone; that zscli's own client makes the
same is the matter of the last tests.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import zscli
from zscli.errors import ZscliError
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity.signature import check_date, signed_by
from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.protocol.headers import KeyProof, credentials
from zscli.simulator.server import Simulator
from zscli.spec.catalog import Catalog
from zscli.spec.path import PathTemplate
from zscli.wire.auth import AccessKeyCredential

NOON = "Sat, 23 Nov 2024 16:05:09 UTC"
"""The instant of the tests' clock."""


def sha(text: str) -> str:
    """Return what a client sends for a password."""
    return hashlib.sha512(text.encode()).hexdigest()


def signed(key: Mapping[str, Any], method: str, path: str, date: str = NOON) -> dict[str, str]:
    """Return the headers of a signed request: METHOD, date and `/v1` + path, one below another."""
    text = method + "\n" + date + "\n" + "/v1" + path
    digest = hmac.new(key["AccessKeySecret"].encode(), text.encode(), hashlib.sha1).digest()
    signature = base64.b64encode(digest).decode()
    return {"authorization": f"ZStack {key['AccessKeyID']}:{signature}", "date": date}


def new_key(node: Any, account: str = ADMIN_UUID, user: str = "", **more: Any) -> dict[str, Any]:
    """Return the inventory of a new key."""
    params = {"accountUuid": account, "userUuid": user or account} | more
    status, answer = node.call("POST", "/accesskeys", {"params": params})
    assert status == 200, answer
    return dict(answer["inventory"])


def new_account(node: Any, name: str) -> str:
    """Return the uuid of a new account whose password is its name."""
    body = {"params": {"name": name, "password": sha(name)}}
    return str(node.call("POST", "/accounts", body)[1]["inventory"]["uuid"])


def test_a_key_is_made_shown_changed_and_deleted(node: Any) -> None:
    """The inventory has the documented fields; an Enabled one is the start."""
    key = new_key(node, description="for scripts")
    assert key | {"createDate": "", "lastOpDate": "", "uuid": ""} == {
        "uuid": "",
        "description": "for scripts",
        "accountUuid": ADMIN_UUID,
        "userUuid": ADMIN_UUID,
        "AccessKeyID": key["AccessKeyID"],
        "AccessKeySecret": key["AccessKeySecret"],
        "state": "Enabled",
        "createDate": "",
        "lastOpDate": "",
    }
    assert (len(key["AccessKeyID"]), len(key["AccessKeySecret"])) == (20, 40)
    assert new_key(node)["AccessKeyID"] != key["AccessKeyID"]
    path = f"/accesskeys/{key['uuid']}"
    for event, state in (("disable", "Disabled"), ("enable", "Enabled")):
        body = {"changeAccessKeyState": {"stateEvent": event}}
        assert node.call("PUT", f"{path}/actions", body)[1]["inventory"]["state"] == state
    assert node.call("DELETE", path) == (200, {})
    assert node.rows(f"/accesskeys?q=uuid={key['uuid']}") == []


def test_a_key_of_one_s_own_choice(node: Any) -> None:
    """AccessKeyID and AccessKeySecret can be given, both or none, and an id once only."""
    pair = {"AccessKeyID": "key-number-1", "AccessKeySecret": "secret-number-1"}
    assert new_key(node, **pair).items() >= pair.items()
    other = {"AccessKeyID": "key-number-2"}
    colon = {"AccessKeyID": "key:number-2", "AccessKeySecret": "secret-number-2"}
    for wrong in (other, {"AccessKeySecret": "secret-number-2"}, pair, colon):
        params = {"accountUuid": ADMIN_UUID, "userUuid": ADMIN_UUID} | wrong
        assert node.error("POST", "/accesskeys", {"params": params})[0] == "SYS.1007"


def test_how_many_keys_there_can_be(node: Any) -> None:
    """An account has two at most, the admin any number."""
    bob = new_account(node, "bob")
    for _ in range(2):
        new_key(node, bob)
    params = {"accountUuid": bob, "userUuid": bob}
    assert node.error("POST", "/accesskeys", {"params": params})[0] == "SYS.1007"
    for _ in range(3):
        new_key(node)


def test_whose_a_key_can_be(node: Any) -> None:
    """An account's own, or a user's of it; an account makes keys for nobody else."""
    bob, eve = new_account(node, "bob"), new_account(node, "eve")
    nobody = "0" * 32
    for params, code in (
        ({"accountUuid": nobody, "userUuid": nobody}, "SYS.1003"),
        ({"accountUuid": bob, "userUuid": nobody}, "SYS.1003"),
        ({"accountUuid": bob, "userUuid": eve}, "SYS.1006"),
    ):
        assert node.error("POST", "/accesskeys", {"params": params})[0] == code
    eves = new_key(node, eve)
    node.log_in("bob", sha("bob"))
    bobs = new_key(node, bob)
    params = {"accountUuid": eve, "userUuid": eve}
    assert node.error("POST", "/accesskeys", {"params": params})[0] == "SYS.1006"
    assert [row["uuid"] for row in node.rows("/accesskeys")] == [bobs["uuid"]]
    assert node.error("DELETE", f"/accesskeys/{eves['uuid']}")[0] == "SYS.1006"


def test_a_signed_request_needs_no_session(node: Any) -> None:
    """The key's account asks: reads at once, writes as jobs, whatever the query string is."""
    key = new_key(node)
    node.session = ""
    path = "/zones"
    status, answer = node.call("POST", path, {"params": {"name": "z"}}, signed(key, "POST", path))
    assert (status, answer["inventory"]["name"]) == (200, "z")
    found = node.call("GET", f"{path}?q=name=z&count=true", headers=signed(key, "GET", path))
    assert found[1]["total"] == 1


def test_a_path_is_signed_with_its_variables_in_place(node: Any) -> None:
    """No template, no query string, no context path."""
    key = new_key(node)
    path = f"/accesskeys/{key['uuid']}"
    assert node.call("DELETE", path, headers=signed(key, "DELETE", path)) == (200, {})


def _without_date(headers: dict[str, str]) -> dict[str, str]:
    return {"authorization": headers["authorization"]}


FORMAT = "date format of '{}' must be 'EEE, dd MMM yyyy HH:mm:ss z'"
REFUSED: list[tuple[str, str, int, str]] = [
    ("fourteen minutes late", "Sat, 23 Nov 2024 15:51:09 UTC", 200, ""),
    ("fourteen minutes early", "Sat, 23 Nov 2024 16:19:09 UTC", 200, ""),
    ("another zone, the same clock", "Sat, 23 Nov 2024 16:05:09 Asia/Shanghai", 200, ""),
    ("a day of one digit", "Sat, 3 Nov 2024 16:05:09 UTC", 403, "requestTimeTooSkewed"),
    ("sixteen minutes late", "Sat, 23 Nov 2024 15:49:08 UTC", 403, "requestTimeTooSkewed"),
    ("sixteen minutes early", "Sat, 23 Nov 2024 16:21:10 UTC", 403, "requestTimeTooSkewed"),
    ("another clock", "Sun, 24 Nov 2024 00:05:09 Asia/Shanghai", 403, "requestTimeTooSkewed"),
    ("no zone", "Sat, 23 Nov 2024 16:05:09", 400, FORMAT),
    ("another form", "2024-11-23T16:05:09Z", 400, FORMAT),
    ("a month that is none", "Sat, 23 Nox 2024 16:05:09 UTC", 400, FORMAT),
    ("an hour that is none", "Sat, 23 Nov 2024 25:05:09 UTC", 400, FORMAT),
]
"""Why, the date, status and text; the server is in UTC and compares clocks on the wall."""


@pytest.mark.parametrize(
    ("date", "status", "text"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_the_date(quiet_node: Any, date: str, status: int, text: str) -> None:
    """It may be 15 minutes off; its form is fixed (sections 1.4 and 4.6)."""
    found = quiet_node.rows("/accesskeys?q=description=date")
    key = found[0] if found else new_key(quiet_node, description="date")
    answer = quiet_node.raw("GET", "/zones", headers=signed(key, "GET", "/zones", date))
    assert answer.status == status
    assert not text or answer.text == text.format(date)


ZONES: list[tuple[str, int]] = [
    ("Sun, 24 Nov 2024 00:05:09 Asia/Shanghai", 200),
    ("Sun, 24 Nov 2024 00:05:09 GMT+08:00", 200),
    ("Sat, 23 Nov 2024 11:05:09 EST", 200),
    ("Sat, 23 Nov 2024 16:05:09 GMT", 200),
    ("Sat, 23 Nov 2024 16:05:09 Asia/Shanghai", 403),
    ("Sat, 23 Nov 2024 16:05:09 Mars/Olympus", 400),
]


def test_the_zone_counts_where_the_config_says_so(node: Any) -> None:
    """With `rest`/`checkTimeZone` instants are compared, not clocks (sections 1.6 and 4.6)."""
    key = new_key(node)
    body = {"updateGlobalConfig": {"value": "true"}}
    assert node.call("PUT", "/global-configurations/rest/checkTimeZone/actions", body)[0] == 200
    for date, status in ZONES:
        answer = node.raw("GET", "/zones", headers=signed(key, "GET", "/zones", date))
        assert (date, answer.status) == (date, status)


def test_what_is_refused_before_a_job(node: Any) -> None:
    """A wrong proof is a plain text, also for what would be a job (sections 1.4 and 1.11)."""
    key = new_key(node)
    good = signed(key, "POST", "/zones")
    other = signed(key | {"AccessKeySecret": "guessed"}, "POST", "/zones")
    unknown = signed(key | {"AccessKeyID": "nobody"}, "POST", "/zones")
    folded = signed(key | {"AccessKeyID": key["AccessKeyID"].swapcase()}, "POST", "/zones")
    name, wrong = key["AccessKeyID"], "wrong accessKey signature"
    form = "accessKey format is 'ZStack AccessKeyId:Signature'"
    for headers, status, text in (
        (_without_date(good), 400, "'Date' must be incuded in request header"),
        (good | {"authorization": "ZStack x"}, 400, form),
        (good | {"authorization": "Basic x"}, 400, "Authorization type must be 'OAuth'"),
        ({}, 400, "missing header 'Authorization'"),
        (other, 403, wrong),
        (signed(key, "GET", "/zones"), 403, wrong),
        (signed(key, "POST", "/hosts"), 403, wrong),
        (unknown, 403, "access key id: nobody does not existed or disabled"),
        (folded, 403, f"access key id: {name.swapcase()} does not existed or disabled"),
    ):
        answer = node.raw("POST", "/zones", {"params": {"name": "z"}}, headers)
        assert (answer.status, answer.text) == (status, text)
    assert node.rows("/zones") == []


def test_a_disabled_or_deleted_key_opens_nothing(node: Any) -> None:
    """It is refused at once, and good again once it is enabled."""
    key = new_key(node)

    def status() -> int:
        return int(node.raw("GET", "/zones", headers=signed(key, "GET", "/zones")).status)

    def change(event: str) -> None:
        body = {"changeAccessKeyState": {"stateEvent": event}}
        assert node.call("PUT", f"/accesskeys/{key['uuid']}/actions", body)[0] == 200

    assert status() == 200
    change("disable")
    assert status() == 403
    change("enable")
    assert status() == 200
    node.call("DELETE", f"/accesskeys/{key['uuid']}")
    assert status() == 403


def test_a_key_may_do_what_its_account_may(node: Any) -> None:
    """A normal account's key sees and does what the account does, and dies with it."""
    bob = new_account(node, "bob")
    key = new_key(node, bob)
    answer = node.raw("GET", "/accounts", headers=signed(key, "GET", "/accounts"))
    assert '"name":"bob"' in answer.text
    assert "admin" not in answer.text
    body = {"params": {"name": "z"}}
    _, answer = node.call("POST", "/zones", body, signed(key, "POST", "/zones"))
    assert answer["error"]["code"] == "ID.1002"
    node.call("DELETE", f"/accounts/{bob}")
    assert node.raw("GET", "/accounts", headers=signed(key, "GET", "/accounts")).status == 403


def test_a_job_of_a_key_goes_on_after_a_restart(make_demo: Any, tmp_path: Any) -> None:
    """Done again, it is still asked for by the key's account (sections 1.13 and 4.6)."""
    path = str(tmp_path / "cloud.db")
    node = make_demo(delay=(1000.0, 1000.0), path=path)
    team = node.rows("/accounts?q=name=dev-team")[0]["uuid"]
    pair = {"AccessKeyID": "key-number-1", "AccessKeySecret": "secret-number-1"}
    owner = {"accountUuid": team, "userUuid": team, "state": "Enabled"}
    node.world.insert("AccessKeyInventory", owner | pair)
    body = {"params": {"name": "group-of-the-key"}}
    headers = signed(pair, "POST", "/accounts/groups")
    answer = node.raw("POST", "/accounts/groups", body, headers)
    assert answer.status == 202
    node.close()
    node = make_demo(path=path, resume=True)
    node.finished(json.loads(answer.text)["location"].rsplit("/", 1)[-1])
    (group,) = node.rows("/accounts/groups?q=name=group-of-the-key")
    assert group["accountUuid"] == team


def test_an_api_without_session_ignores_a_key(quiet_node: Any) -> None:
    """For those the Authorization header is ignored (section 4.7)."""
    headers = {"authorization": "ZStack nobody:nothing"}
    assert quiet_node.raw("GET", "/management-nodes/ready", headers=headers).status == 200


@pytest.fixture(params=["UTC", "Asia/Shanghai"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let this machine be in the simulator's zone, and in another one."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("zone")
def test_zscli_signs_as_the_server_checks(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """A program with an access key reads, writes and deletes, and a wrong secret is refused."""
    monkeypatch.setenv("HOME", str(tmp_path))
    with zscli.connect(simulator.url, account="admin", password="password") as cloud:
        key = cloud.CreateAccessKey(accountUuid=ADMIN_UUID, userUuid=ADMIN_UUID).inventory
    pair = (str(key.AccessKeyID), str(key.AccessKeySecret))
    with zscli.connect(simulator.url, access_key=pair) as cloud:
        zone = cloud.CreateZone(name="北京 1").inventory
        assert [each.name for each in cloud.query("Zone", f"uuid={zone.uuid}")] == ["北京 1"]
        cloud.DeleteZone(uuid=zone.uuid)
        assert list(cloud.query("Zone")) == []
    wrong = zscli.connect(simulator.url, access_key=(pair[0], "guessed"))
    with wrong as cloud, pytest.raises(ZscliError, match="wrong accessKey signature"):
        list(cloud.query("Zone"))


NAMES = st.text(min_size=1).filter(lambda text: "/" not in text and text not in {".", ".."})
"""What can stand in one segment of a path; servers refuse a slash there, however it is written."""


@pytest.mark.property
@settings(max_examples=100)
@given(secret=st.text(min_size=1), name=NAMES)
def test_what_a_client_signs_is_what_the_server_checks(secret: str, name: str) -> None:
    """Whatever the path has, signed as it travels or as it reads; and with one secret only."""
    travelling = PathTemplate("/v1/tags/{tag}/actions").expand({"tag": name})
    for path in (travelling, unquote(travelling)):
        headers = AccessKeyCredential("key", secret, zone=UTC).headers("GET", path)
        signature = headers["Authorization"].partition(":")[2]
        date, arrived = headers["Date"], unquote(travelling)
        assert signed_by(secret, signature, "GET", date, arrived)
        assert not signed_by(secret + "x", signature, "GET", date, arrived)
        assert not signed_by(secret, signature, "DELETE", date, arrived)


LINES = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40)
"""What can stand in a header."""

DATES = LINES | LINES.map(lambda zone: f"Sat, 23 Nov 2024 16:05:09 {zone}")


@pytest.mark.property
@given(proof=LINES, date=DATES, with_zone=st.booleans())
def test_no_header_is_too_odd(catalog: Catalog, proof: str, date: str, with_zone: bool) -> None:
    """Whatever claims to be an access key is taken, or refused with 400 or 403."""
    headers = {"authorization": f"ZStack {proof}", "date": date}
    now = datetime(2024, 11, 23, 16, 5, 9, tzinfo=UTC)
    status = 200
    try:
        found = credentials(catalog["QueryZone"], headers)
        assert isinstance(found, KeyProof)
        check_date(found.date, now, with_zone=with_zone)
    except PlainError as error:
        status = error.status
    assert status in {200, 400, 403}
