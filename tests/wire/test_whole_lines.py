"""Whole lines of the program against servers that are odd: what the user is told, and the status.

The servers act by a script. Each knows of one login, which the test has done before.
"""

import json
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journey import Zscli
from tests.wire.conftest import TLS_FOLDER, Act, Serve, Server, answer, hang_up, raw

ROOT = Path(__file__).resolve().parents[2]
JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
SESSION = "5f0c3b2e9a7d4c1f8e6b5a4d3c2b1a09"
LOGIN = answer(200, json.dumps({"inventory": {"uuid": SESSION, "accountUuid": "a"}}).encode())
TAKEN = answer(202, json.dumps({"location": f"http://10.9.9.9/v1/api-jobs/{JOB}"}).encode())
RUNNING = answer(202, b"{}")
MADE = answer(200, b'{"inventory": {"name": "z"}}')
EXPIRED = answer(404, b"the job has been expired")
NONE = answer(200, b'{"inventories": []}')
SOME = answer(200, b'{"inventories": [{"name": "z"}]}')
PAGE = answer(404, b"<html><body>Not Found</body></html>", "Content-Type: text/html")

Knows = Callable[..., tuple[Zscli, Server]]


@pytest.fixture
def knows(serve: Serve, tmp_path: Path) -> Knows:
    """Return a user who has logged in to a server of this script."""

    def start(*script: Act) -> tuple[Zscli, Server]:
        server = serve(LOGIN, *script)
        user = Zscli(tmp_path, server.url)
        user.log_in()
        return user, server

    return start


ODD: list[tuple[str, list[Act], int, str, str]] = [
    # line, what the server does, status, what is said, why
    ("QueryZone", [PAGE], 5, "management node", "a page of HTML"),
    ("QueryZone", [raw(b"SSH-2.0-OpenSSH_9.6\r\n")] * 3, 5, "HTTP", "no HTTP at all"),
    ("QueryZone", [answer(200, b'{"inventories": [')], 5, "breaks off", "half of a JSON"),
    ("QueryZone", [answer(200, b'{"a"', length=99)] * 3, 5, "try again", "an answer cut off"),
    ("QueryZone", [hang_up] * 3, 5, "try again", "a server that hangs up"),
    ("QueryZone", [answer(500, b"java.lang.Error: x")], 1, "java.lang.Error: x", "a plain error"),
    ("CreateZone name=z", [answer(202), MADE], 0, "", "202 without a location"),
    ("CreateZone name=z", [TAKEN, RUNNING, MADE], 0, "", "a location at another host"),
    ("CreateZone name=z", [TAKEN, EXPIRED, NONE], 4, f"wait {JOB}", "404, and no zone"),
    ("CreateZone name=z", [TAKEN, EXPIRED, SOME], 0, "", "404, and the zone is there"),
    ("CreateZone name=z --timeout 0.1", [TAKEN] + [RUNNING] * 20, 4, f"wait {JOB}", "no end"),
    ("CreateZone name=z timeout=100", [TAKEN] + [RUNNING] * 20, 4, f"wait {JOB}", "nor here"),
]


@pytest.mark.parametrize(
    ("line", "script", "status", "said", "why"), ODD, ids=[why for *_, why in ODD]
)
def test_an_odd_server(
    knows: Knows, line: str, script: list[Act], status: int, said: str, why: str
) -> None:
    """Whatever answers, the user gets data, or one sentence with a status."""
    user, server = knows(*script)
    ran = user(*line.split())
    assert ran.status == status, f"{why}: {ran.err}"
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert SESSION not in ran.out + ran.err
    assert ran.err.startswith("error: ") == (ran.out == "") == bool(status)
    assert all(request.count(b"Host: 127.0.0.1") == 1 for request in server.requests)


def test_ctrl_c_leaves_the_job(knows: Knows) -> None:
    """Ctrl-C ends the waiting with status 130, the job's uuid and the way back to it."""
    asked = threading.Event()

    def still_running(connection: socket.socket) -> bool:
        asked.set()
        return RUNNING(connection)

    user, server = knows(TAKEN, *[still_running] * 200)
    with subprocess.Popen(
        [sys.executable, "-m", "zscli", "--url", server.url, "CreateZone", "name=z"],
        env={"HOME": str(user.home), "PATH": "/usr/bin:/bin"},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert asked.wait(30)
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=30)
    assert (program.returncode, out) == (130, b"")
    assert f"wait {JOB}" in err.decode()


def test_trust_by_option(serve: Serve, tls: ssl.SSLContext, tmp_path: Path) -> None:
    """TLS is verified; --ca-file vouches, and --insecure says so every time."""
    version = answer(200, b'{"version": "5.2.1"}')
    server = serve(*[version] * 9, context=tls)
    user = Zscli(tmp_path, server.url)
    ran = user("GetVersion")
    assert (ran.status, ran.out) == (5, "")
    assert "--ca-file" in ran.err
    ran = user("--ca-file", str(TLS_FOLDER / "server.pem"), "GetVersion", "-o", "text")
    assert (ran.status, ran.err) == (0, "")
    for _ in range(2):
        ran = user("GetVersion", "--insecure")
        assert ran.status == 0
        assert ran.err == "The server's certificate is not verified (--insecure).\n"


@pytest.mark.parametrize("by", ["option", "variable", "environment"])
def test_a_proxy_is_used(
    serve: Serve, tmp_path: Path, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """--proxy, ZSCLI_PROXY or HTTP_PROXY name what carries the request to another host."""
    proxy = serve(answer(200, b'{"version": "5.2.1"}'))
    user = Zscli(tmp_path)
    user.url = "http://mn.invalid:8080/zstack"
    address = f"127.0.0.1:{proxy.port}"
    words = ["--proxy", address] if by == "option" else []
    if by == "variable":
        user.variables["ZSCLI_PROXY"] = address
    if by == "environment":
        monkeypatch.setenv("HTTP_PROXY", f"http://{address}")
    ran = user(*words, "GetVersion", "-c")
    assert ran.status == 0, ran.err
    assert proxy.requests[0].startswith(b"GET http://mn.invalid:8080/zstack/v1/") or (
        proxy.requests[0].startswith(b"PUT http://mn.invalid:8080/zstack/v1/")
    )
    assert (f"--proxy http://{address}" in ran.err) == (by != "environment")
