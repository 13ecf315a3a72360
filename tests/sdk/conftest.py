"""A program's surroundings: no profile, no session and no server that the test did not name."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import zscli
from zscli.sdk.cloud import Cloud
from zscli.simulator.server import Simulator

SESSION = "SessionInventory"


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home folder of the test's own, and no variables of zscli."""
    for name in list(os.environ):
        if name.startswith(("ZS", "XDG_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def cloud(simulator: Simulator) -> Iterator[Cloud]:
    """Give a cloud of the test's own, logged in as admin."""
    with zscli.connect(simulator.url, account="admin", password="password") as cloud:
        yield cloud


@pytest.fixture
def named(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Give a simulator that the environment names as the old SDK's users do."""
    host, _, port = simulator.url.split("/")[2].partition(":")
    monkeypatch.setenv("ZS_SERVER_IP", host)
    monkeypatch.setenv("ZSTACK_BUILT_IN_HTTP_SERVER_PORT", port)
    return simulator


@pytest.fixture
def sessions_stay(simulator: Simulator) -> Iterator[None]:
    """Hold a test to leaving as many sessions at the server as it found."""
    before = simulator.world.count(SESSION)
    yield
    assert simulator.world.count(SESSION) == before
