"""Clients that behave badly, and what goes on under them: nothing hangs or leaks."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

import pytest
import requests

from tests.simulator.conftest import PATIENCE
from zscli.simulator.server import Simulator

READY = b"GET /zstack/v1/management-nodes/ready HTTP/1.1\r\nHost: a\r\n\r\n"
HALF = b"POST /zstack/v1/zones HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{"


def until(look: Callable[[], Any]) -> None:
    """Wait for what is expected."""
    deadline = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < deadline
        time.sleep(0.001)


@contextmanager
def connected(simulator: Simulator, data: bytes) -> Iterator[socket.socket]:
    """Open a connection and send something over it."""
    with socket.create_connection(("127.0.0.1", simulator.port), timeout=PATIENCE) as client:
        client.sendall(data)
        yield client


def test_no_connection_is_left_open_by_a_restart() -> None:
    """What is accepted at the moment of a restart is answered or ended, none waits for ever."""
    entered, gate = threading.Event(), threading.Event()

    def log(line: str) -> None:
        entered.set()
        gate.wait(PATIENCE)

    with Simulator(seed="empty", log=log) as simulator, ExitStack() as clients:
        clients.enter_context(connected(simulator, READY))
        assert entered.wait(PATIENCE)  # the simulator is busy: others queue up
        waiting = [clients.enter_context(connected(simulator, READY)) for _ in range(8)]
        restart = threading.Thread(target=simulator.restart)
        restart.start()
        web = simulator._web
        until(lambda: web is None or web._server.should_exit)
        gate.set()
        restart.join(PATIENCE)
        for client in waiting:
            with suppress(ConnectionResetError):
                client.recv(1000)  # a TimeoutError is what must not be


def test_a_reset_while_the_node_restarts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reset that is under way when a restart begins comes to its end, and so does the restart."""
    with Simulator(seed="empty", control=True) as simulator:
        real = simulator.reset

        def reset(to: str = "", *, file: str = "") -> None:
            simulator.restart_soon()
            until(lambda: simulator._web is None)
            real(to, file=file)

        monkeypatch.setattr(simulator, "reset", reset)
        token = {"X-Simulator-Token": simulator.token}
        answer = requests.post(f"{simulator.control_url}/reset", headers=token, timeout=PATIENCE)
        assert answer.json() == {"reset": "seed"}
        until(lambda: simulator._web is not None)


@pytest.mark.parametrize("data", [HALF, READY[:20], b"\x16\x03\x01\x00\xff", b"GET /\r\n\r\n"])
def test_half_requests(data: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither a client that leaves in the middle nor one that stays till the end is told about."""
    with Simulator(seed="empty", control=True) as simulator:
        with connected(simulator, data):
            pass
        with connected(simulator, data):
            assert requests.get(f"{simulator.url}/v1/management-nodes/ready", timeout=60).ok
    assert capfd.readouterr().err == ""


def test_what_is_no_http_is_logged() -> None:
    """Who wonders why a client gets nowhere finds a line."""
    lines: list[str] = []
    with (
        Simulator(seed="empty", log=lines.append) as simulator,
        connected(simulator, b"\x16\x03\x01\r\n\r\n") as client,
    ):
        assert client.recv(1000).startswith(b"HTTP/1.1 400 ")
        assert lines == ["what came is no HTTP 400"]


def test_an_address_as_target(simulator: Simulator) -> None:
    """Clients of a proxy send the whole address; it is the path that counts."""
    target = READY.replace(b"GET /", b"GET http://cloud.example:8080/")
    with connected(simulator, target) as client:
        assert client.recv(1000).startswith(b"HTTP/1.1 200 OK\r\n")
