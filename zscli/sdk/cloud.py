"""A cloud: one management node, and who we are there, for a program.

    with zscli.connect(url="https://cloud.example.com", account="admin", password=…) as cloud:
        zone = cloud.CreateZone(name="z1").inventory
        for vm in cloud.query("VmInstance", "state=Running", sort="-createDate"):
            print(vm.name, vm.vmNics[0].ip)

Safe in threads.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any, Self

from zscli.call.call import Call
from zscli.errors import Interrupted, UnknownApi, UsageError, ZscliError
from zscli.sdk.calls import Calls
from zscli.sdk.identity import Identity
from zscli.sdk.job import Job
from zscli.sdk.pages import PAGE, pages
from zscli.sdk.records import Answer, Inventory
from zscli.sdk.server import Server

__all__ = ["Cloud", "Outcome"]

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
        self._timeout = _seconds(timeout)

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
        """Log out what was logged in here, and let go of the connections. Raises nothing."""
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

    def submit(self, api: str, /, **values: Any) -> Job:
        """Call an API by its name and return its job, without waiting for it.

        Raises what call raises, but for JobTimeout.
        """
        return Job(self._server, self._identity, self._bound(api, values))

    def wait(self, jobs: Iterable[Job], *, timeout: float | None = None) -> list[Outcome]:
        """Wait for all *jobs* and return what became of each, in their order.

        timeout: seconds from now for all of them together. Raises Interrupted on Ctrl-C.
        """
        end = None if timeout is None else self._server.clock.monotonic() + timeout

        def waited(job: Job) -> Answer:
            left = None if end is None else max(end - self._server.clock.monotonic(), MOMENT)
            return job.wait(left)

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

        targets: uuids, or inventories that have one. by: the parameter that takes the target.
        values: parameters of all calls. Returns what became of each, in order; raises only
        what is wrong before the first call.
        """
        if parallel < 1:
            raise UsageError("parallel must be at least 1.")
        keys = [one["uuid"] if isinstance(one, Inventory) else one for one in targets]
        calls = [self._bound(api, {**values, by: key}) for key in keys]

        def run(pair: tuple[Any, Call]) -> Outcome:
            key, call = pair
            return _outcome(
                key, lambda: self._server.call(call, self._identity, self._limit(timeout))
            )

        with ThreadPoolExecutor(parallel, "zscli-map") as pool:
            return list(pool.map(run, zip(keys, calls, strict=True)))

    def query(
        self,
        resource: str,
        /,
        *conditions: str | Mapping[str, Any],
        fields: Sequence[str] | None = None,
        sort: str | None = None,
        start: int | None = None,
        limit: int | None = None,
        page: int = PAGE,
    ) -> Iterator[Any]:
        """Return an iterator over what matches, of any length, one page in memory at a time.

        resource: VmInstance, or the API's name QueryVmInstance. conditions: "state=Running",
        "vmNics.ip~=10.0.%", or records with name, op and value. sort: a field, "-field" for
        descending; without it pages follow the uuids, so that changes meanwhile neither hide
        nor repeat a row. limit: most rows in all. page: rows asked for at a time.
        Raises UnknownApi, InvalidParams and UsageError at once, all else while iterating.
        """
        if page < 1:
            raise UsageError("page must be at least 1.")
        values: dict[str, Any] = {"conditions": list(conditions), "fields": _listed(fields)}
        if sort is not None:
            values["sortBy"] = sort.lstrip("+-")
            values["sortDirection"] = "desc" if sort.startswith("-") else "asc"
        values |= {"start": start, "limit": limit}
        call = self._query(resource, values)
        shape = self._server.types.of(call.api.inventory)
        rows = pages(call, self._page, page=page)
        return (shape.record(row) for row in rows)

    def count(self, resource: str, /, *conditions: str | Mapping[str, Any]) -> int:
        """Return how many match. Raises what call raises."""
        call = self._query(resource, {"conditions": list(conditions), "count": True})
        return int(self._server.call(call, self._identity).total or 0)

    def zql(self, text: str, /) -> list[Inventory]:
        """Return a result for each statement of *text*: inventories, total, name and the like.

        Source: protocol, section 2.7 (ZQLQuery).
        """
        return list(self.call("ZQLQuery", zql=text).get("results") or ())

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
        method.__doc__ = api.summary
        return method

    def _bound(self, api: str, values: Mapping[str, Any]) -> Call:
        return self._server.bind(api, values)

    def _query(self, resource: str, values: Mapping[str, Any]) -> Call:
        catalog = self._server.catalog
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
        return self._timeout if timeout is None else _seconds(timeout)


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
    return fields.split(",") if isinstance(fields, str) else list(fields)


def _seconds(timeout: float | None) -> float | None:
    """Return *timeout*; raises UsageError, before anything is sent, for what is no duration."""
    if timeout is None or (isinstance(timeout, int | float) and timeout >= 0):
        return timeout
    raise UsageError("timeout must be a number of seconds.", hint="For example: timeout=600")
