"""The server speaks real HTTP: statuses, headers, both context paths, a clean end."""

import gc
import hashlib
import http.client
import json
import socket
import threading
import time
import weakref
from pathlib import Path
from typing import Any

import pytest

from zscli.errors import UsageError
from zscli.simulator.protocol.exchange import Request
from zscli.simulator.protocol.logline import log_line
from zscli.simulator.refusal import Refusal
from zscli.simulator.server import Simulator
from zscli.spec.catalog import Catalog

PASSWORD = hashlib.sha512(b"password").hexdigest()
LOGIN = {"logInByAccount": {"accountName": "admin", "password": PASSWORD}}


class Http:
    """One connection that is kept alive."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers: dict[str, str] = {}

    def send(
        self, method: str, path: str, body: object = None
    ) -> tuple[int, http.client.HTTPMessage, str]:
        """Send a request; return status, headers and text."""
        data = None if body is None else json.dumps(body).encode()
        self.connection.request(method, path, data, self.headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()

    def log_in(self) -> str:
        """Log in as admin for the requests that follow."""
        status, _, text = self.send("PUT", "/zstack/v1/accounts/login", LOGIN)
        assert status == 200, text
        session = str(json.loads(text)["inventory"]["uuid"])
        self.headers["Authorization"] = f"OAuth {session}"
        return session


def test_a_day_at_the_server(simulator: Simulator) -> None:
    """Login, a job and its location, a query with non-ASCII text, over one connection."""
    http = Http(simulator.port)
    http.log_in()
    status, headers, text = http.send(
        "POST", "/v1/zones", {"params": {"name": "北京", "description": "机房 é"}}
    )
    assert status == 202
    assert "content-type" not in headers
    location = json.loads(text)["location"]
    assert location.startswith(f"{simulator.url}/v1/api-jobs/")
    deadline = time.monotonic() + 60
    while status == 202 and time.monotonic() < deadline:
        status, _, text = http.send("GET", location.removeprefix(simulator.url))
    assert status == 200, text
    status, _, text = http.send("GET", "/zstack/v1/zones?q=name~=%E5%8C%97%25")
    assert json.loads(text)["inventories"][0]["description"] == "机房 é"
    for path in ("/v1/nothing", "/elsewhere", "/zstack/v1/zones/"):
        status, headers, text = http.send("GET", path)
        assert (status, "content-type" in headers) == (404, False)
        assert text.startswith("no api mapping to /")
    http.connection.close()


def test_a_clean_end(catalog: Catalog) -> None:
    """After close the port is free and no thread is left; closing twice is fine."""
    before = set(threading.enumerate())
    running = Simulator(seed="empty", job_delay=0, catalog=catalog)
    running.start()
    port = running.port
    http = Http(port)
    http.log_in()
    http.connection.close()
    running.close()
    running.close()
    assert set(threading.enumerate()) <= before
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))


def test_several_side_by_side(catalog: Catalog) -> None:
    """Each has its own port and its own world."""
    with (
        Simulator(seed="empty", catalog=catalog) as one,
        Simulator(seed="empty", catalog=catalog) as two,
    ):
        assert one.port != two.port
        one.world.insert("ZoneInventory", {"name": "z"})
        assert two.world.count("ZoneInventory") == 0


def test_nothing_of_a_simulator_stays() -> None:
    """However many a process has had, those that ended are no longer in its memory."""
    worlds = []
    for seed in ("demo", "empty", "demo"):
        with Simulator(seed=seed, job_delay=0.0) as simulator:
            worlds.append(weakref.ref(simulator.world))
        del simulator
    gc.collect()
    assert [world() for world in worlds] == [None, None, None]


def test_a_port_that_is_taken(simulator: Simulator) -> None:
    """It is a sentence with a way out, not a traceback."""
    with pytest.raises(UsageError, match=r"cannot listen on 127\.0\.0\.1:\d+: .+\.$"):
        Simulator(port=simulator.port).start()


def test_sessions_outlive_a_restart(tmp_path: Path, catalog: Catalog) -> None:
    """A world in a file is taken as it is, logins and resources included."""
    state = str(tmp_path / "cloud.db")
    with Simulator(seed="empty", state=state, catalog=catalog) as first:
        http = Http(first.port)
        session = http.log_in()
        http.connection.close()
        first.world.insert("ZoneInventory", {"name": "kept"})
    with Simulator(seed="demo", state=state, catalog=catalog) as second:
        http = Http(second.port)
        http.headers["Authorization"] = f"OAuth {session}"
        _, _, text = http.send("GET", "/v1/zones?fields=name")
        assert json.loads(text)["inventories"] == [{"name": "kept", "isDefault": False}]
        http.connection.close()


UUID = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"
SESSION = "5f0c3b2e9a7d4c1f8e6b5a4d3c2b1a09"

LINES: list[tuple[str, str, str, tuple[tuple[str, str], ...], str, str]] = [
    (
        "a query",
        "GET",
        "/v1/zones",
        (("q", "name=z 1"),),
        "QueryZone",
        "GET /v1/zones?q=name%3Dz%201 QueryZone 200",
    ),
    (
        "the uuid of a session",
        "DELETE",
        "/zstack/v1/accounts/sessions/5f0c3b2e",
        (),
        "LogOut",
        "DELETE /zstack/v1/accounts/sessions/*** LogOut 200",
    ),
    (
        "a session in the middle",
        "GET",
        "/v1/accounts/sessions/5f0c3b2e/valid",
        (),
        "ValidateSession",
        "GET /v1/accounts/sessions/***/valid ValidateSession 200",
    ),
    (
        "a password in a query string",
        "GET",
        "/v1/accounts/login",
        (("password", "secret"),),
        "LogInByAccount",
        "GET /v1/accounts/login?password=*** LogInByAccount 200",
    ),
    ("a line break", "GET", "/v1/a\nb", (), "", "GET /v1/*** 200"),
    (
        "a line break in a query string",
        "GET",
        "/v1/zones",
        (("q", "name=a\nb"), ("a\nb", "c")),
        "QueryZone",
        "GET /v1/zones?q=name%3Da%0Ab&***=*** QueryZone 200",
    ),
    ("a mistyped path", "GET", "/v1/zoness/all", (), "", "GET /v1/zoness/all 200"),
    ("a session where no API is", "GET", f"/v1/session/{UUID}", (), "", "GET /v1/session/*** 200"),
    ("a uuid where no API is", "GET", f"/v1/hots/{UUID}", (), "", "GET /v1/hots/*** 200"),
    (
        "a password there",
        "GET",
        "/v1/accounts/login/admin/pw",
        (),
        "",
        "GET /v1/accounts/login/***/*** 200",
    ),
    ("a password after its word", "GET", "/v1/password/hunter", (), "", "GET /v1/password/*** 200"),
    ("a password of letters and digits", "GET", "/v1/x/S3cret!", (), "", "GET /v1/x/*** 200"),
    ("a job", "GET", f"/v1/api-jobs/{UUID}", (), "", f"GET /v1/api-jobs/{UUID} 200"),
    (
        "what nobody asked for",
        "GET",
        "/v1/zones",
        (("x", UUID), ("limit", "1"), ("S3cret!", "")),
        "QueryZone",
        "GET /v1/zones?x=***&limit=1&*** QueryZone 200",
    ),
    (
        "a hash among the conditions",
        "GET",
        "/v1/zones",
        (("q", f"name={'0a' * 64}"), ("q", f"uuid={UUID}")),
        "QueryZone",
        f"GET /v1/zones?q=***&q=uuid%3D{UUID} QueryZone 200",
    ),
    (
        "the session that asks",
        "GET",
        f"/v1/zones/{SESSION}",
        (("q", f"uuid={SESSION}"),),
        "QueryZone",
        "GET /v1/zones/***?q=*** QueryZone 200",
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "query", "name", "line"),
    [row[1:] for row in LINES],
    ids=[row[0] for row in LINES],
)
def test_the_log(
    catalog: Catalog,
    method: str,
    path: str,
    query: tuple[tuple[str, str], ...],
    name: str,
    line: str,
) -> None:
    """One line a request, and nothing secret in it."""
    request = Request(method, path, query, {"authorization": f"OAuth {SESSION}"}, b"secret")
    assert log_line(catalog, request, 200, name) == line


def test_a_log_of_who_shows_no_session(catalog: Catalog) -> None:
    """Where a session should be told in a header and is not, what looks like one is hidden."""
    request = Request("GET", f"/v1/zones/{SESSION}", (("q", f"uuid={SESSION}"),), {}, b"")
    line = log_line(catalog, request, 400, "QueryZone")
    assert line == "GET /v1/zones/***?q=*** QueryZone 400"
    open_to_all = Request("GET", "/v1/captcha/refresh", (("uuid", UUID),), {}, b"")
    assert UUID in log_line(catalog, open_to_all, 503, "RefreshCaptcha")


def test_the_shape_of_an_error() -> None:
    """Code, description, details; `cost` only without a cause; details are cut (5.1)."""
    descriptions = {"VM.1001": "Unable to start a vm"}
    error = Refusal("VM.1001", "x" * 5000, Refusal("VM.1010", "why")).as_error(descriptions)
    assert len(error["details"]) == 4096
    assert error["details"].endswith("...")
    assert error["description"] == "Unable to start a vm"
    assert "cost" not in error
    assert error["cause"] == {
        "code": "VM.1010",
        "description": "VM.1010",
        "details": "why",
        "cost": "1ms",
    }


def test_tags(node: Any) -> None:
    """System tags follow patterns, duplicates and inherent ones are refused (section 9.3)."""
    uuid = node.world.insert("VmInstanceInventory", {"name": "v"})["uuid"]

    def body(kind: str, tag: str) -> dict[str, Any]:
        return {"params": {"resourceType": kind, "resourceUuid": uuid, "tag": tag}}

    status, made = node.call("POST", "/system-tags", body("VmInstanceVO", "hostname::a"))
    assert status == 200
    assert made["inventory"]["type"] == "System"
    refused = [
        ("VmInstanceVO", "hostname::a", "SYS.1006"),
        ("VmInstanceVO", "no::such::tag", "SYS.1007"),
        ("MoonVO", "hostname::a", "SYS.1007"),
    ]
    for kind, tag, code in refused:
        assert node.error("POST", "/system-tags", body(kind, tag))[0] == code, tag
    assert node.call("POST", "/user-tags", body("VmInstanceVO", "any text"))[0] == 200
    tag = made["inventory"]["uuid"]
    node.world.update("SystemTagInventory", tag, inherent=True)
    assert node.error("DELETE", f"/tags/{tag}")[0] == "SYS.1006"
    node.world.update("SystemTagInventory", tag, inherent=False)
    assert node.call("DELETE", f"/tags/{tag}") == (200, {})
    assert node.world.count("SystemTagInventory") == 0
