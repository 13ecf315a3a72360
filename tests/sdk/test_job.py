"""Jobs that several threads wait for, and what ends a wait."""

import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import zscli
from tests.held import HELD, PATIENCE, release
from tests.sdk.ledger import jobs, until_running
from zscli.errors import ApiError, Interrupted, JobForgotten, JobTimeout, UsageError
from zscli.sdk.cloud import Cloud
from zscli.sdk.job import Job
from zscli.simulator.server import Simulator

ADMIN: Any = {"account": "admin", "password": "password"}


def test_each_thread_waits_for_its_own_time() -> None:
    """A long wait in one thread does not hold up a short one in another; both get one answer."""
    with (
        Simulator(seed="demo", job_delay=HELD) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
        ThreadPoolExecutor(2) as pool,
    ):
        job = cloud.submit("CreateZone", name="slow")
        long = [pool.submit(job.wait) for _ in range(2)]
        with pytest.raises(JobTimeout):
            job.wait(0.05)
        assert not any(one.done() for one in long)
        release(simulator, "slow")
        assert long[0].result(PATIENCE) is long[1].result(PATIENCE)


def test_ctrl_c_ends_the_waiting_for_all(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is not taken for the outcome of one job of several."""
    jobs = [cloud.submit("CreateZone", name=f"z{number}") for number in range(2)]
    waited: list[Job] = []

    def interrupted(job: Job, _timeout: float | None = None) -> None:
        waited.append(job)
        raise Interrupted(job.uuid)

    with monkeypatch.context() as patched:
        patched.setattr(Job, "wait", interrupted)
        with pytest.raises(Interrupted):
            cloud.wait(jobs)
    assert waited == jobs[:1]
    assert all(outcome.ok for outcome in cloud.wait(jobs))


def test_ctrl_c_ends_a_map_at_once(surroundings: Path) -> None:
    """Ctrl-C makes no more calls and waits for none; the ledger has those under way."""
    with (
        Simulator(seed="demo", job_delay=HELD) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):

        def interrupt() -> None:
            try:
                until_running(surroundings, simulator.url, 3)
            finally:
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

        with ThreadPoolExecutor(1) as pool:
            pool.submit(interrupt)
            with pytest.raises(Interrupted):
                cloud.map("CreateZone", [f"z{n}" for n in range(9)], by="name", parallel=3)
        for thread in threading.enumerate():
            if thread.name.startswith("zscli-map"):
                thread.join(PATIENCE)
                assert not thread.is_alive(), "it still waits for its job"
        assert jobs(surroundings, simulator.url) == [("CreateZone", "running")] * 3


def test_jobs_that_are_not_done_in_time_tell_the_time_of_all() -> None:
    """The seconds are for all jobs together; each that runs on tells how long was waited."""
    with (
        Simulator(seed="demo", job_delay=HELD) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):
        outcomes = cloud.wait([cloud.submit("CreateZone", name=n) for n in "ab"], timeout=0.2)
    for outcome in outcomes:
        assert isinstance(outcome.error, JobTimeout)
        assert "is still running after 0.2 s." in str(outcome.error)
        assert outcome.error.hint.endswith(f'cloud.job("{outcome.target.uuid}").wait()')


def test_a_job_is_found_by_its_uuid(simulator: Simulator, cloud: Cloud) -> None:
    """Another program comes back to a job; one that failed fails there, too."""
    made = cloud.submit("CreateZone", name="z")
    failed = cloud.submit("DestroyVmInstance", uuid="0" * 32)
    with zscli.connect(simulator.url, **ADMIN) as other:
        assert other.job(made.uuid).wait().inventory.name == "z"
        assert other.job(made.uuid).uuid == made.uuid
        with pytest.raises(ApiError):
            other.job(failed.uuid).wait()
        with pytest.raises(JobForgotten):
            other.job("0" * 32).wait()
        for wrong in ("", "z", "../zones"):
            with pytest.raises(UsageError, match="is not the uuid of a job"):
                other.job(wrong)


def test_closing_ends_waits_in_other_threads(surroundings: Path) -> None:
    """A thread that waits for a job when the cloud is closed gets Interrupted at once."""
    with (
        Simulator(seed="demo", job_delay=HELD) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
        ThreadPoolExecutor(2) as pool,
    ):
        job = cloud.submit("CreateZone", name="slow")
        waits: list[Future[Any]] = [
            pool.submit(job.wait),
            pool.submit(cloud.CreateZone, name="other"),
        ]
        until_running(surroundings, simulator.url, 2)
        cloud.close()
        for wait in waits:
            with pytest.raises(Interrupted):
                wait.result(PATIENCE)


COUNTS: list[tuple[Callable[[Cloud], Any], str]] = [
    # what is asked for                                     what is wrong with it
    (lambda cloud: cloud.query("Zone", page=0), "page must be a whole number, at least 1"),
    (lambda cloud: cloud.query("Zone", page=1.5), "page must be a whole number"),  # type: ignore[call-overload]
    (lambda cloud: cloud.map("X", [], parallel=0), "parallel must be a whole number, at least 1"),
    (lambda cloud: cloud.map("X", [], parallel="8"), "parallel must be"),  # type: ignore[arg-type]
    (lambda cloud: cloud.query("Zone", sort=""), "sort must name a field"),
    (lambda cloud: cloud.query("Zone", sort="-"), "sort must name a field"),
]


@pytest.mark.parametrize(("step", "said"), COUNTS)
def test_what_cannot_be_counted_is_told_at_once(
    cloud: Cloud, step: Callable[[Cloud], Any], said: str
) -> None:
    """Pages of nothing would never end; nothing is asked of the server."""
    with pytest.raises(UsageError, match=said):
        step(cloud)


def test_threads_that_come_first_share_one_connection(simulator: Simulator, cloud: Cloud) -> None:
    """With a session that was given, the first calls of many threads open one transport."""
    uuid = cloud.LogInByAccount(accountName="admin", password="password").inventory.uuid
    gate = threading.Barrier(16)
    with zscli.connect(simulator.url, session=uuid) as shared:

        def transport(_: int) -> object:
            gate.wait()
            return shared._server.client(None).transport

        with ThreadPoolExecutor(16) as pool:
            assert len(set(map(id, pool.map(transport, range(16))))) == 1
    cloud.LogOut(sessionUuid=uuid)
