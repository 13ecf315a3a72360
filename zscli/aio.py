"""The SDK for asyncio: the same names, the same core, each call in a thread.

    async with await zscli.aio.connect(url=…, account="admin", password=…) as cloud:
        async for vm in cloud.query("VmInstance", "state=Running"):
            print(vm.name)

Requests is a library of threads; docs/adr tells why there is no twin of it here.
"""

import asyncio
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from zscli.sdk.arguments import listed
from zscli.sdk.calls import AsyncCalls
from zscli.sdk.cloud import Cloud, Outcome
from zscli.sdk.connect import connect as connect_in_thread
from zscli.sdk.identity import closed
from zscli.sdk.job import Job, Progress
from zscli.sdk.records import Answer, Inventory, ZqlResult
from zscli.sdk.stop import Stop

__all__ = ["AsyncCloud", "AsyncJob", "connect"]

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 32
"""Calls under way at once; more wait for their turn."""


def _takes_what(_: Callable[P, Any], /) -> Callable[[Callable[..., T]], Callable[P, T]]:
    """Let a checker know that what is decorated takes what another function takes."""
    return lambda made: made


@_takes_what(connect_in_thread)
async def connect(*args: Any, **settings: Any) -> "AsyncCloud":
    """Return an AsyncCloud; takes and raises what zscli.connect does."""
    threads = _Threads()
    made = threads.start(connect_in_thread, *args, **settings)
    try:
        return AsyncCloud(await asyncio.wrap_future(made), threads)
    except BaseException:
        made.add_done_callback(_close)
        threads.end()
        raise


def _close(made: "Future[Cloud]") -> None:
    """Log out what was logged in after nobody wanted it any more."""
    if not made.cancelled() and made.exception() is None:
        made.result().close()


class _Threads:
    """The threads of one connection."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, "zscli-aio")
        self._has_ended = False

    async def run(self, step: Callable[..., T], *args: Any, **named: Any) -> T:
        """Return what *step* returns, from a thread, which waits no longer when we do not."""
        stop = Stop()

        def heeding() -> T:
            stop.enter()
            return step(*args, **named)

        try:
            return await asyncio.wrap_future(self.start(heeding))
        except asyncio.CancelledError:
            stop.set()
            raise

    def start(self, step: Callable[..., T], *args: Any, **named: Any) -> "Future[T]":
        """Have a thread begin *step*, and return where its result will be.

        Raises NotLoggedIn once they have been ended.
        """
        try:
            return self._pool.submit(step, *args, **named)
        except RuntimeError:
            if self._has_ended:
                raise closed() from None
            raise

    def end(self) -> None:
        """Take no more steps; those under way go on to their end."""
        self._has_ended = True
        self._pool.shutdown(wait=False)


class AsyncJob:
    """A job, as zscli.sdk.job.Job; a cancelled wait leaves the job at the server as it is."""

    def __init__(self, job: Job, threads: _Threads) -> None:
        self._job = job
        self._threads = threads

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"AsyncJob has no attribute {name}.", name=name)
        return getattr(self._job, name)

    def __repr__(self) -> str:
        return repr(self._job).replace("<Job", "<AsyncJob", 1)

    async def wait(self, timeout: float | None = None) -> Answer:  # noqa: ASYNC109 the job's
        """Wait for the answer and return it, as Job.wait."""
        return await self._threads.run(self._job.wait, timeout)

    async def progress(self) -> Progress:
        """Return how far the job is, as Job.progress."""
        return await self._threads.run(self._job.progress)


class AsyncCloud(AsyncCalls):
    """A Cloud whose methods are awaited; every API is one: `await cloud.CreateZone(…)`."""

    def __init__(self, cloud: Cloud, threads: _Threads) -> None:
        self._cloud = cloud
        self._threads = threads

    def __repr__(self) -> str:
        return repr(self._cloud).replace("<Cloud", "<AsyncCloud", 1)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(self._cloud)})

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Log out what was logged in here, and let go of the connections."""
        try:
            await asyncio.to_thread(self._cloud.close)  # not behind calls that hang
        finally:
            self._threads.end()

    async def call(self, api: str, /, **values: Any) -> Answer:
        """Call an API and return its answer, as Cloud.call."""
        return await self._threads.run(self._cloud.call, api, **values)

    async def submit(self, api: str, /, **values: Any) -> AsyncJob:
        """Call an API and return its job, as Cloud.submit."""
        job = await self._threads.run(self._cloud.submit, api, **values)
        return AsyncJob(job, self._threads)

    def job(self, uuid: str, /) -> AsyncJob:
        """Return the job with that uuid, as Cloud.job."""
        return AsyncJob(self._cloud.job(uuid), self._threads)

    async def wait(
        self,
        jobs: Iterable[AsyncJob],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 the jobs'
    ) -> list[Outcome]:
        """Wait for all *jobs*, as Cloud.wait."""
        given = listed("jobs", jobs, "await cloud.wait([job])")
        inner = [job._job if isinstance(job, AsyncJob) else job for job in given]  # noqa: SLF001 ours
        return await self._threads.run(self._cloud.wait, inner, timeout=timeout)

    async def map(self, api: str, targets: Iterable[Any], /, **named: Any) -> list[Outcome]:
        """Call an API for each of *targets*, as Cloud.map."""
        return await self._threads.run(self._cloud.map, api, targets, **named)

    async def _rows(
        self, resource: str, conditions: Sequence[str | Mapping[str, Any]], **how: Any
    ) -> AsyncIterator[Any]:
        """Yield what matches; pages are fetched in a thread."""
        rows = self._cloud.query(resource, *conditions, **how)
        while batch := await self._threads.run(_some, rows):
            for row in batch:
                yield row

    async def count(self, resource: str, /, *conditions: str | Mapping[str, Any]) -> int:
        """Return how many match, as Cloud.count."""
        return await self._threads.run(self._cloud.count, resource, *conditions)

    async def zql(self, text: str, /) -> list[ZqlResult]:
        """Return a result for each statement, as Cloud.zql."""
        return await self._threads.run(self._cloud.zql, text)

    def _api(self, name: str) -> Callable[..., Awaitable[Answer]]:
        method = getattr(self._cloud, name)

        async def call(**values: Any) -> Answer:
            return await self._threads.run(method, **values)

        call.__name__ = call.__qualname__ = name
        call.__doc__ = method.__doc__
        return call


BATCH = 200


def _some(rows: Iterator[Inventory]) -> list[Inventory]:
    """Return the next rows, so that not each of them is a trip to a thread."""
    from itertools import islice

    return list(islice(rows, BATCH))
