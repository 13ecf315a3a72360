"""The SDK for asyncio: the same names, the same answers."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

import zscli
from tests.held import HELD, PATIENCE
from tests.sdk.ledger import jobs, until_running
from zscli.aio import THREADS
from zscli.errors import ApiError
from zscli.sdk.cloud import Cloud
from zscli.simulator.server import Simulator


@pytest.mark.usefixtures("sessions_stay")
def test_calls_are_awaited(simulator: Simulator) -> None:
    """Calls, queries, jobs and many at once; the login is gone at the end."""

    async def program() -> None:
        connecting = zscli.aio.connect(simulator.url, account="admin", password="password")
        async with await connecting as cloud:
            zone = (await cloud.CreateZone(name="z1")).inventory
            assert zone.name == "z1"
            names = [vm.name async for vm in cloud.query("VmInstance", "state=Running", page=5)]
            assert len(names) == await cloud.count("VmInstance", "state=Running")
            jobs = [await cloud.submit("CreateZone", name=f"j{number}") for number in range(4)]
            assert [outcome.ok for outcome in await cloud.wait(jobs)] == [True] * 4
            assert (await jobs[0].wait()).inventory.name == "j0"
            assert (await jobs[0].progress()).percent == 100
            counts = await asyncio.gather(*(cloud.count("Zone") for _ in range(40)))
            assert counts == [7] * 40
            outcomes = await cloud.map("DeleteZone", [zone.uuid], parallel=2)
            assert outcomes[0].ok
            with pytest.raises(ApiError):
                await cloud.call("DestroyVmInstance", uuid="0" * 32)

    asyncio.run(program())


def test_a_failed_login_is_raised(simulator: Simulator) -> None:
    """connect() raises what the server says."""

    async def program() -> None:
        await zscli.aio.connect(simulator.url, account="admin", password="wrong")

    with pytest.raises(ApiError):
        asyncio.run(program())


@pytest.mark.usefixtures("sessions_stay")
def test_a_cancelled_connect_leaves_no_session(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who gives up while the login is on its way gets no session, and leaves none."""
    begun, closed, given_up = threading.Event(), threading.Event(), threading.Event()

    def slow(*args: Any, **settings: Any) -> Cloud:
        begun.set()
        given_up.wait(PATIENCE)
        cloud = zscli.connect(*args, **settings)
        end = cloud.close

        def close() -> None:
            end()
            closed.set()

        monkeypatch.setattr(cloud, "close", close)
        return cloud

    monkeypatch.setattr("zscli.aio.connect_in_thread", slow)

    async def program() -> None:
        connecting = asyncio.ensure_future(
            zscli.aio.connect(simulator.url, account="admin", password="password")
        )
        await asyncio.to_thread(begun.wait, PATIENCE)
        connecting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await connecting
        given_up.set()
        assert await asyncio.to_thread(closed.wait, PATIENCE)

    asyncio.run(program())


def test_a_cancelled_wait_frees_its_thread(surroundings: Path) -> None:
    """More waits than there are threads may be given up; calls go on, and the jobs do, too."""

    async def program(url: str) -> None:
        async with await zscli.aio.connect(url, account="admin", password="password") as cloud:
            job = await cloud.submit("CreateZone", name="slow")
            for _ in range(2):
                waits = [asyncio.ensure_future(job.wait()) for _ in range(THREADS)]
                await asyncio.sleep(0)
                for wait in waits:
                    wait.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await wait
            assert await cloud.count("Zone") > 0
            made = asyncio.ensure_future(cloud.CreateZone(name="given up"))
            await asyncio.to_thread(until_running, surroundings, url, 2)
            made.cancel()

    with Simulator(seed="demo", job_delay=HELD) as simulator:
        asyncio.run(program(simulator.url))
        for thread in threading.enumerate():
            if thread.name.startswith("zscli-aio"):
                thread.join(PATIENCE)
                assert not thread.is_alive(), "it still waits for its job"
        assert jobs(surroundings, simulator.url) == [("CreateZone", "running")] * 2
