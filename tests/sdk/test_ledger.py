"""What programs change is in the ledger of the shell, unless they want none."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import zscli
from tests.sdk.ledger import jobs
from zscli.simulator.server import Simulator

ADMIN: Any = {"account": "admin", "password": "password"}


def test_a_submit_is_written_down_and_settled(surroundings: Path) -> None:
    """The shell sees a program's job while it runs, and that it is done once it was waited for."""
    with (
        Simulator(seed="demo", job_delay=0.3) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):
        job = cloud.submit("CreateZone", name="z")
        assert jobs(surroundings, simulator.url) == [("CreateZone", "running")]
        job.wait()
        assert jobs(surroundings, simulator.url) == [("CreateZone", "done")]


def test_neither_password_nor_session_is_written(simulator: Simulator, surroundings: Path) -> None:
    """No file holds what the program logged in with."""
    with zscli.connect(simulator.url, **ADMIN) as cloud:
        credential: Any = cloud._identity.credential()
        cloud.CreateZone(name="z", description=f"by {credential.uuid}")
        cloud.CreateAccount(name="zhang", password="geheim")
    kept = b"".join(path.read_bytes() for path in surroundings.rglob("*") if path.is_file())
    assert b"CreateAccount" in kept
    assert b"geheim" not in kept
    assert credential.uuid.encode() not in kept


def test_many_threads_write_one_ledger(simulator: Simulator, surroundings: Path) -> None:
    """Each write of each thread is in it once, done."""
    with zscli.connect(simulator.url, **ADMIN) as cloud, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda number: cloud.CreateZone(name=f"z{number}"), range(32)))
    assert jobs(surroundings, simulator.url) == [("CreateZone", "done")] * 32


def test_without_a_ledger_nothing_is_written(simulator: Simulator, surroundings: Path) -> None:
    """A program that wants no ledger leaves no file."""
    with zscli.connect(simulator.url, ledger=False, **ADMIN) as cloud:
        cloud.submit("CreateZone", name="z").wait()
    assert [path for path in surroundings.rglob("*") if path.is_file()] == []
