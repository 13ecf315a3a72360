"""A cloud: one management node, and who we are there, for a program.

    with zscli.connect(url="https://cloud.example.com", account="admin", password=…) as cloud:
        zone = cloud.CreateZone(name="z1").inventory
        for vm in cloud.query("VmInstance", "state=Running", sort="-createDate"):
            print(vm.name, vm.vmNics[0].ip)

Safe in threads.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any, NoReturn, Self

from zscli.call.call import Call
from zscli.errors import Interrupted, JobTimeout, UnknownApi, UsageError, ZscliError
from zscli.sdk.arguments import listed, seconds, text, whole
from zscli.sdk.calls import Calls
from zscli.sdk.identity import Identity
from zscli.sdk.job import Job
from zscli.sdk.messages import described
from zscli.sdk.pages import PAGE, pages
from zscli.sdk.records import Answer, ZqlResult
from zscli.sdk.server import Server
from zscli.sdk.stop import Stop
from zscli.sdk.words import IN_WORDS_OF_A_PROGRAM

__all__ = ["Cloud", "Outcome"]

JOB_UUID = re.compile(r"[0-9a-f]{32}")
MOMENT = 0.001
"""The seconds left to ask once more when the time is up."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one call of many. target: the value it was made with."""

    target: Any
    answer: Answer | None = None
    error: ZscliError | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None


class Cloud(Calls):
    """One management node, and who we are there. Every API is a method: `cloud.CreateZone(…)`.

    Values are Python's: texts, numbers, booleans, lists, dicts, in the types of the API. A
    plain password is hashed where the API wants that. All problems of a call are raised at
    once as InvalidParams, before anything is sent.
    """

    def __init__(self, server: Server, identity: Identity, *, timeout: float | None = None) -> None:
        self._server = server
        self._identity = identity
        self._timeout = seconds(timeout)

    def __repr__(self) -> str:
        return f"<Cloud {self._server.url} {self._identity.who}>"

    def __reduce__(self) -> NoReturn:
        raise UsageError(
            "A cloud cannot be copied or sent to another process.",
            hint="Connect there anew; session= makes that the same session.",
        )

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._server.catalog.names})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Log out what was logged in here, and let go of the connections. Raises nothing.

        What waits for a job in another thread ends with Interrupted; the job goes on.
        """
        self._server.end_waits()
        try:
            self._identity.end()
        finally:
            self._server.close()

    def call(self, api: str, /, *, timeout: float | None = None, **values: Any) -> Answer:
        """Call an API by its name, wait for its job, and return the answer.

        timeout: seconds to wait for the job; the connection's without it. values: the API's
        parameters. Raises UnknownApi, InvalidParams, ApiError, JobTimeout, TransportError.
        """
        return self._server.call(self._bound(api, values), self._identity, self._limit(timeout))

    def submit(self, api: str, /, *, timeout: float | None = None, **values: Any) -> Job:
        """Call an API by its name and return its job, without waiting for it.

        timeout: seconds for which the job's wait waits where it is not told. Raises what call
        raises, but for JobTimeout.
        """
        limit = self._limit(timeout)
        return Job(self._server, self._identity, self._bound(api, values), limit=limit)

    def job(self, uuid: str, /) -> Job:
        """Return the job with that uuid, whichever program submitted it; asks no server.

        Raises UsageError for what is no uuid.
        """
        if not isinstance(uuid, str) or JOB_UUID.fullmatch(uuid) is None:
            raise UsageError(
                f"{uuid!r} is not the uuid of a job.",
                hint="A uuid has 32 characters, digits and letters a to f: job.uuid",
            )
        taken = self._server.known(uuid)
        return Job(self._server, self._identity, taken.call, limit=self._timeout, taken=taken)

    def wait(self, jobs: Iterable[Job], *, timeout: float | None = None) -> list[Outcome]:
        """Wait for all *jobs* and return what became of each, in their order.

        timeout: seconds from now for all of them together. Raises UsageError for what is no
        duration, and Interrupted on Ctrl-C.
        """
        limit = seconds(timeout)
        jobs = listed("jobs", jobs, "cloud.wait([job])")
        if not all(isinstance(job, Job) for job in jobs):
            raise UsageError("Only jobs can be waited for.", hint="For example: cloud.wait([job])")
        if limit is None:
            return [_outcome(job, job.wait) for job in jobs]
        end = self._server.clock.monotonic() + limit

        def waited(job: Job) -> Answer:
            try:
                return job.wait(max(end - self._server.clock.monotonic(), MOMENT))
            except JobTimeout as error:
                with IN_WORDS_OF_A_PROGRAM:
                    raise JobTimeout(error.job_uuid, limit) from None

        return [_outcome(job, partial(waited, job)) for job in jobs]

    def map(
        self,
        api: str,
        targets: Iterable[Any],
        /,
        *,
        parallel: int = 8,
        by: str = "uuid",
        timeout: float | None = None,
        **values: Any,
    ) -> list[Outcome]:
        """Call an API once for each of *targets*, several at a time.

        targets: uuids, or inventories and maps that have one. by: the parameter that takes one.
        values: parameters of all calls. Returns what became of each, in order; raises only
        what is wrong before the first call, and Interrupted on Ctrl-C: then no more calls are
        made, those under way are no longer waited for, and the ledger has them all.
        """
        whole("parallel", parallel)
        text("by", by, 'by="uuid"')
        limit = self._limit(timeout)
        keys = [_key(one) for one in listed("targets", targets, "[uuid, uuid]")]
        calls = [self._bound(api, {**values, by: key}) for key in keys]
        stop = Stop()

        def run(key: Any, call: Call) -> Outcome:
            return _outcome(key, partial(self._server.call, call, self._identity, limit))

        pool = ThreadPoolExecutor(parallel, "zscli-map", initializer=stop.enter)
        try:
            return list(pool.map(run, keys, calls))
        except KeyboardInterrupt:
            raise Interrupted from None
        finally:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)

    def count(self, resource: str, /, *conditions: str | Mapping[str, Any]) -> int:
        """Return how many match. Raises what call raises."""
        call = self._query(resource, {"conditions": list(conditions), "count": True})
        return int(self._server.call(call, self._identity).total or 0)

    def zql(self, text: str, /) -> list[ZqlResult]:
        """Return a result for each statement of *text*: inventories, total, name and the like.

        Raises what call raises. Source: protocol, section 2.7 (ZQLQuery).
        """
        result = self._server.result(self._bound("ZQLQuery", {"zql": text}), self._identity)
        shape = self._server.types.of(ZqlResult.__name__)
        return [shape.record(one) for one in result.body.get("results") or ()]

    def _rows(  # noqa: PLR0913 what query takes
        self,
        resource: str,
        conditions: Sequence[str | Mapping[str, Any]],
        *,
        fields: Sequence[str] | None = None,
        sort: str | None = None,
        start: int | None = None,
        limit: int | None = None,
        page: int = PAGE,
    ) -> Iterator[Any]:
        whole("page", page)
        values: dict[str, Any] = {"conditions": list(conditions), "fields": _listed(fields)}
        if sort is not None:
            if not isinstance(sort, str) or not sort.strip("+- "):
                raise UsageError("sort must name a field.", hint='For example: sort="-createDate"')
            values["sortBy"] = sort.lstrip("+-")
            values["sortDirection"] = "desc" if sort.startswith("-") else "asc"
        values |= {"start": start, "limit": limit}
        call = self._query(resource, values)
        shape = self._server.types.of(call.api.inventory)
        rows = pages(call, self._page, page=page)
        return map(shape.record, rows)

    def _api(self, name: str) -> Callable[..., Answer]:
        catalog = self._server.catalog
        api = catalog.get(name)
        if api is None or api.name != name:
            near = " or ".join(catalog.near(name))
            hint = f" Did you mean {near}?" if near else ""
            raise AttributeError(f"There is no API called {name}.{hint}", name=name)

        def method(*, timeout: float | None = None, **values: Any) -> Answer:
            return self.call(name, timeout=timeout, **values)

        method.__name__ = method.__qualname__ = name
        method.__doc__ = described(api)
        return method

    def _bound(self, api: str, values: Mapping[str, Any]) -> Call:
        return self._server.bind(text("api", api, 'cloud.call("QueryZone")'), values)

    def _query(self, resource: str, values: Mapping[str, Any]) -> Call:
        catalog = self._server.catalog
        text("resource", resource, 'cloud.query("VmInstance")')
        name = (
            resource if resource in catalog and catalog[resource].is_query else f"Query{resource}"
        )
        if name not in catalog:
            near = [one.removeprefix("Query") for one in catalog.near(name)]
            raise UnknownApi(name, near)
        return self._bound(name, values)

    def _page(self, call: Call) -> Sequence[Mapping[str, Any]]:
        return self._server.result(call, self._identity).inventories or ()

    def _limit(self, timeout: float | None) -> float | None:
        return self._timeout if timeout is None else seconds(timeout)


def _key(target: Any) -> Any:
    """Return what a call of many is made with: an inventory's uuid."""
    if not isinstance(target, Mapping):
        return target
    try:
        return target["uuid"]
    except KeyError:
        raise UsageError(
            "One of the targets has no uuid.", hint='Query it, too: fields=["uuid", "name"]'
        ) from None


def _outcome(target: Any, step: Callable[[], Answer]) -> Outcome:
    try:
        return Outcome(target, step())
    except Interrupted:
        raise
    except ZscliError as error:
        return Outcome(target, error=error)


def _listed(fields: Sequence[str] | None) -> list[str] | None:
    if fields is None:
        return None
    example = 'fields=["uuid", "name"]'
    if isinstance(fields, str):
        return text("fields", fields, example).split(",")
    return listed("fields", fields, example)
