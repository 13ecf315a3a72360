"""A job that a program submitted: its uuid, how far it is, and its answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock
from typing import NoReturn

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.errors import ApiError, SessionEnded, UsageError
from zscli.jobs.job import Job as Taken
from zscli.sdk.arguments import seconds
from zscli.sdk.identity import Identity
from zscli.sdk.records import Answer, Inventory
from zscli.sdk.server import Server

__all__ = ["Job", "Progress"]

DONE = 100.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. percent: 0 to 100, None where it does not tell. step: what it does."""

    percent: float | None = None
    step: str = ""


class Job:
    """A call that the server works on, or has answered already. Safe in threads."""

    def __init__(
        self,
        server: Server,
        identity: Identity,
        call: Call,
        *,
        limit: float | None = None,
        taken: Taken | None = None,
    ) -> None:
        """Send *call*, unless it was *taken* before, by whatever program.

        limit: seconds for which wait waits where it is not told.
        """
        self._server = server
        self._identity = identity
        self._call = call
        self._limit = call.timeout if limit is None else limit
        self._lock = Lock()
        self._outcome: Answer | ApiError | None = None
        self._taken = taken
        self._is_ours = taken is None
        if taken is None:
            self._submit()

    @property
    def api(self) -> str:
        """The name of the API that was called."""
        return self._call.api.name

    @property
    def uuid(self) -> str:
        """The uuid of the job; `wait UUID` in the shell comes back to it. Empty without one."""
        return "" if self._taken is None else self._taken.uuid

    @property
    def is_done(self) -> bool:
        """Whether its outcome is known here; asks no server."""
        return self._outcome is not None

    def __repr__(self) -> str:
        return f"<Job {self.api} {self.uuid}{' done' if self.is_done else ''}>"

    def __reduce__(self) -> NoReturn:
        raise UsageError(
            "A job cannot be copied or sent to another process.",
            hint="Send its uuid, and ask there for cloud.job(uuid).",
        )

    def wait(self, timeout: float | None = None) -> Answer:
        """Wait for the answer and return it, the same each time.

        timeout: seconds from now; the call's own without it. Raises UsageError for what is no
        duration, JobTimeout, after which it can be waited for again, ApiError when the job
        failed, and what Client.wait raises.
        """
        clock = self._server.clock
        limit = self._limit if timeout is None else seconds(timeout)
        end = None if limit is None else clock.monotonic() + limit
        while self._outcome is None:
            try:
                self._ask(limit)
            except ApiError as error:
                self._keep(error)
            limit = None if end is None else max(end - clock.monotonic(), 0.0)
        if isinstance(self._outcome, ApiError):
            raise self._outcome
        return self._outcome

    def progress(self) -> Progress:
        """Return how far the job is. Source: protocol, section 7.1 (GetTaskProgress)."""
        if self.is_done or self._taken is None:
            return Progress(DONE)
        call = self._server.bind("GetTaskProgress", {"apiId": self.uuid})
        return _progress(self._server.call(call, self._identity).inventories or ())

    def _ask(self, left: float | None) -> None:
        """Wait once; a call that a session's end kept from being done is sent again.

        left: seconds. Threads wait side by side, each for its own time; one sends again.
        """
        taken = self._taken
        if taken is None:
            return
        credential = self._identity.credential()
        try:
            result = self._server.wait(taken, credential, left)
        except SessionEnded:
            if not self._is_ours or not self._identity.renew(credential):
                raise
            with self._lock:
                if self._taken is taken:
                    self._submit()
        else:
            self._keep(self._server.types.answer(result))

    def _keep(self, outcome: Answer | ApiError) -> None:
        """Keep what became of the job: of several who waited the first one's."""
        with self._lock:
            if self._outcome is None:
                self._outcome = outcome

    def _submit(self) -> None:
        """Send the call; keep the job, or the answer where there is no job."""
        submitted = self._server.submit(self._call, self._identity)
        if isinstance(submitted, Result):
            self._outcome = self._server.types.answer(submitted)
            self._taken = None
        else:
            self._taken = submitted


def _progress(records: Iterable[Inventory]) -> Progress:
    """Return the last percentage and the last step of what a job reported."""
    percent, step = None, ""
    for one in records:
        content = one.get("content")
        if one.get("type") == "Progress":
            percent = _number(content)
        elif content:
            step = str(content)
    return Progress(percent, step)


def _number(text: object) -> float | None:
    try:
        return float(str(text))
    except ValueError:
        return None
