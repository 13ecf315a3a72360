"""What became of a write: asked by its job's uuid, found by what it created, or not known.

Whatever becomes known is written into the ledger at once. Nothing is guessed.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import (
    ApiError,
    Interrupted,
    JobForgotten,
    NotLoggedIn,
    NotZStack,
    OutcomeUnknown,
    TransportError,
    ZscliError,
)
from zscli.jobs.job import LONG_APIS, SOME_API, Job
from zscli.jobs.longjob import LongJobs, long_uuid, refusal_of
from zscli.wire.protocol import Wire
from zscli.wire.transport import Transport

if TYPE_CHECKING:
    from zscli.jobs.entry import Entry, State
    from zscli.jobs.recorder import Recorder

__all__ = ["GRACE", "NO_TIME", "RETENTION", "Fate"]

POLL_TIMEOUT: Final = 30.0
"""Seconds for one question about a job; it is answered at once or not at all."""
RETENTION: Final = timedelta(seconds=10_000)
"""A job that is younger and that the server does not know never arrived: it keeps an ended one
for three hours, one under way for ever. Source: protocol, section 1.6."""
HELD_UP: Final = timedelta(minutes=15)
"""For so long a call may be held up on its way by what stands between us and the server."""
GRACE: Final = timedelta(seconds=5)
"""For so long a call may be on its way after its sender has died."""
ARRIVES_NOT: Final = "It did not arrive at the server, so it is safe to make the call again."
NO_TIME: Final = timedelta(0)

Find = Callable[[Call], Result]
"""Sends a query and returns its result."""


class Fate:
    """Asks one server about jobs. find, query: as the Client's."""

    def __init__(
        self,
        transport: Transport,
        clock: Clock,
        wire: Wire,
        recorder: "Callable[[], Recorder | None]",
        query: Callable[[str, str], Call | None],
        find: Find,
    ) -> None:
        self._transport = transport
        self._clock = clock
        self._wire = wire
        self._recorder = recorder
        self._query = query
        self._find = find
        self._long = LongJobs(clock, query, find)
        self._ran_at: dict[str, float] = {}

    def runs(self, job: Job) -> None:
        """Note that the server has the job at this moment, and has not ended it long ago."""
        self._ran_at[job.uuid] = self._clock.monotonic()

    def poll(self, job: Job, left: float | None = None) -> Result | None:
        """Ask once, not much longer than is left to wait; nothing is written down."""
        patience = POLL_TIMEOUT if left is None else min(POLL_TIMEOUT, max(left, 1.0))
        request = replace(self._wire.poll_request(job.uuid), read_timeout=patience)
        response = self._transport.send(request)
        result = self._wire.read_poll(job.call, response, job.uuid)
        if result is None:
            self.runs(job)
            return None
        return self.timed(result, job)

    def ask(self, job: Job, left: float | None = None) -> Result | None:
        """Return the result of a job, or None while it runs. Raises as Client.ask does."""
        if job in self._long:
            return self._long_result(job)
        try:
            result = self.poll(job, left)
        except ApiError as error:
            self.settle(job, "failed", error)
            raise
        except JobForgotten as error:
            return self._forgotten(job, error)
        uuid = long_uuid(result) if result is not None and job.through else ""
        if uuid:
            self._long.follow(job, uuid)
            return self._long_result(job)
        if result is not None:
            self.done(job, result)
        elif job.call.api is SOME_API and (recorder := self._recorder()) is not None:
            recorder.runs(job.uuid)
        return result

    def done(self, job: Job, result: Result) -> None:
        """Write down that a job is done."""
        recorder = self._recorder()
        if recorder is not None:
            recorder.ended(job.uuid, job.call, result, doubt=self._doubt(job))

    def settle(self, job: Job, state: "State", error: ZscliError) -> None:
        """Write down the end of a job that is not done."""
        recorder = self._recorder()
        if recorder is not None:
            recorder.settled(job.uuid, job.call, state, error, doubt=self._doubt(job))

    def reconcile(self, known: Callable[[str], Job], *, patient: bool) -> "list[Entry]":
        """Find out what became of the writes that nobody looks after, as Client.reconcile."""
        recorder = self._recorder()
        if recorder is None:
            return []
        ledger, server, since = recorder.ledger, recorder.server, self._clock.now() - RETENTION
        orphans = ledger.unfinished(server=server, dead=True)
        orphans += ledger.doubtful(since, server=server)
        for entry in orphans:
            age = self._clock.now() - entry.began
            try:
                if patient and entry.state == "sending" and NO_TIME <= age < GRACE:
                    self._clock.sleep((GRACE - age).total_seconds())
                job = known(entry.job_uuid)
                self.ask(replace(job, through=entry.api in LONG_APIS))
            except KeyboardInterrupt:
                raise Interrupted from None
            except TransportError:
                break
            except ZscliError:
                continue
        return [recorder.ledger.get(entry.uuid) or entry for entry in orphans]

    def is_old(self, job: Job) -> bool:
        """Whether the server may have dropped the job since; so after a sleep of the machine."""
        return self._is_past(job.accepted_at)

    def _is_past(self, began: datetime) -> bool:
        """Whether the server may have dropped what began then; so of a clock that went back."""
        return not NO_TIME <= self._clock.now() - began < RETENTION

    def unknown(
        self, job: Job, api: str, why: ZscliError, *, again: bool = False
    ) -> OutcomeUnknown:
        """Write down that nobody can tell, and return the error that says so.

        again: it can be sent again, since the server would still know it.
        """
        words = why.sentence
        if isinstance(why, NotZStack) and why.hint:
            words = f"{words}\n{why.hint}"
        hint = f"{words}\nAsk about it later: wait {job.uuid}"
        if again:
            hint = f"{hint}\nOr send it again, which cannot double it: retry {job.uuid}"
        told = OutcomeUnknown(api, job.uuid, hint=hint)
        self.settle(job, "unknown", told)
        return told

    def timed(self, result: Result, job: Job) -> Result:
        """Return *result* with the seconds since the call went out."""
        return replace(result, elapsed=self._clock.monotonic() - job.since)

    def created(self, job: Job, api: str, uuid: str, error: JobForgotten) -> Result:
        """Return what a forgotten call created under *uuid*.

        Raises OutcomeUnknown where that is not there, or cannot be asked for: it may have been
        made and deleted since.
        """
        query = self._query(api, uuid) if uuid else None
        rows = None
        if query is not None:
            try:
                rows = self._find(query).inventories
            except (ApiError, NotLoggedIn) as refusal:
                raise self.unknown(job, api, refusal) from refusal
        if not rows:
            raise self.unknown(job, api, error) from error
        result = self.timed(_result(job, {"inventory": rows[0]}), job)
        self.done(job, result)
        return result

    def _forgotten(self, job: Job, error: JobForgotten) -> Result | None:
        """Return the result of a job that the server does not know; None when it may come yet.

        Raises JobForgotten when it never arrived or is not ours, OutcomeUnknown, and
        TransportError when the server cannot be asked for what it created.
        """
        recorder = self._recorder()
        entry = None if recorder is None else recorder.ledger.get(job.uuid)
        if job.through and self._is_long(job, entry):
            return self._long_result(job)
        if entry is None:
            if job.call.api is SOME_API:
                raise error
            resource = str(job.call.params.get("resourceUuid") or "")
            return self.created(job, job.call.api.name, resource, error)
        if entry.state == "done" and isinstance(entry.answer, dict):
            return _result(job, entry.answer)
        if entry.state in {"done", "failed"}:
            raise error
        age = self._clock.now() - entry.began
        if entry.state in {"sending", "unsent"} and not self._is_past(entry.began):
            if entry.state == "sending" and age < GRACE:
                return None
            raise self._unsent(job, error)
        try:
            return self.created(job, entry.api, entry.resource_uuid, error)
        except OutcomeUnknown:
            if entry.taken or not HELD_UP <= age < RETENTION:
                raise
            raise self._unsent(job, error) from None

    def _unsent(self, job: Job, error: JobForgotten) -> JobForgotten:
        """Write down that a job never arrived, and return the error that says so."""
        error.hint = ARRIVES_NOT
        self.settle(job, "unsent", error)
        return error

    def _is_long(self, job: Job, entry: "Entry | None") -> bool:
        """Whether a forgotten job began a long job, or is one by its own uuid.

        Raises NotLoggedIn and TransportError where it did and cannot be asked about.
        """
        if entry is not None and not entry.taken and not self._is_past(entry.began):
            return False
        try:
            return self._long.look_for(job)
        except (ApiError, NotLoggedIn) as refusal:
            if entry is None:
                return False
            if isinstance(refusal, NotLoggedIn):
                raise
            raise TransportError(refusal.sentence, hint=refusal.hint) from refusal

    def _long_result(self, job: Job) -> Result | None:
        """Return how a long job ended, None while it runs; raises ApiError where it failed."""
        row = self._long.ask(job)
        api = job.call.api.name
        if row is None:
            self.runs(job)
            if (recorder := self._recorder()) is not None:
                recorder.runs(job.uuid)
            return None
        if not row:
            raise self.unknown(job, api, ZscliError("The long job is not there any more."))
        refusal = refusal_of(row, api)
        if refusal is not None:
            self.settle(job, "failed", refusal)
            raise refusal
        result = self.timed(_result(job, {"inventory": dict(row)}), job)
        self.done(job, result)
        return result

    def _doubt(self, job: Job) -> float | None:
        """Return how many seconds ago a job may have ended that we have just heard of."""
        ran_at = self._ran_at.pop(job.uuid, None)
        return None if ran_at is None else self._clock.monotonic() - ran_at


def _result(job: Job, body: dict[str, object]) -> Result:
    text = json.dumps(body, ensure_ascii=False)
    return Result(job.call.api, body, text, job_uuid=job.uuid)
