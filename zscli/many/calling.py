"""Calls from several threads, over the connections of one run and as one who is logged in.

A session that ends in the middle is renewed once, while the others wait: what the server
refused for its sake was not carried out, and is sent again.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from typing import Final

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import Interrupted, JobTimeout, SessionEnded
from zscli.jobs.job import Job
from zscli.jobs.poller import Watch
from zscli.jobs.schedule import JOBS, Pace
from zscli.many.crew import Crew
from zscli.state.session import Session
from zscli.waiting import limit_of

__all__ = ["Calling", "Renew"]

Renew = Callable[[Session], bool]
"""Logs in again in the place of a session that has ended; whether that worked."""

PART: Final = 0.9
"""Of the time that a call took, the part in which the next one is not asked about."""
GROWS: Final = 1.05
"""How much longer the next one may seem to take: what is late once is not late for ever."""
LONGEST_REST: Final = 5.0
"""Seconds after which each job is asked about, as one may fail early."""
SOON: Final = 0.02
"""Seconds to the next question, after a rest: the end is near."""
CROWD: Final = 32
"""More that wait at once ask more slowly, and not more often in all."""
MOST_PART: Final = 0.3


class Calling:
    """Sends calls for the steps of *crew*. renew: asked once for each session that ends.

    Raises UsageError where --webhook cannot listen.
    """

    def __init__(self, context: Context, crew: Crew, renew: Renew) -> None:
        context.widen(crew.size)
        self._context = context
        self._crew = crew
        self._renew = renew
        self._lock = Lock()
        self._lost: set[str] = set()
        self._took: dict[str, float] = {}
        self._pace = _pace(crew.size)
        _ = context.client, context.ledger  # made here, before there are threads
        if "webhook" in context.options:
            _ = context.receiver

    def done(self, call: Call, *, timeout: float | None = None, waits: bool = True) -> Result | Job:
        """Return the answer to *call*; its job where it has one and nobody is to wait for it.

        timeout: seconds to wait. Raises as Client.call does, and Interrupted with the job's
        uuid when the crew stops meanwhile.
        """
        with self._lock:  # somebody may be logging in
            session = self._context.session
        try:
            return self._once(call, timeout, waits=waits)
        except SessionEnded:
            if session is None or not self._renewed(session):
                raise
        return self._once(call, timeout, waits=waits)

    def _once(self, call: Call, timeout: float | None, *, waits: bool) -> Result | Job:
        client, clock = self._context.client, self._context.clock
        answer = client.submit(call)
        if isinstance(answer, Result) or not waits:
            return answer
        timeout = call.timeout if call.timeout is not None else timeout
        limit = timeout if timeout is not None else limit_of(answer)
        rested = self._rest(answer, limit)
        left = None if limit is None else max(limit - rested, 0.0)
        pace = replace(self._pace, first=SOON) if rested else self._pace
        try:
            result = client.wait(answer, timeout=left, watch=self._watch(answer), pace=pace)
        except JobTimeout:
            raise JobTimeout(answer.uuid, limit or 0.0) from None
        took = clock.monotonic() - answer.since
        self._took[call.api.name] = min(took, GROWS * self._took.get(call.api.name, took))
        return result

    def _rest(self, job: Job, limit: float | None) -> float:
        """Ask nothing for most of the time that the last such calls took: they are much alike.

        Returns the seconds that have passed.
        """
        clock = self._context.clock
        begin = clock.monotonic()
        took = self._took.get(job.call.api.name, 0.0)
        rest = min(took * PART, LONGEST_REST) - (begin - job.since)
        rest = rest if limit is None else min(rest, limit)
        if rest <= 0:
            return 0.0
        self._crew.quit.wait(rest)
        return clock.monotonic() - begin

    def _watch(self, job: Job) -> Watch:
        def watch(_elapsed: float, _asked: int) -> None:
            if self._crew.quit.is_set():
                raise Interrupted(job.uuid)

        return watch

    def _renewed(self, ended: Session) -> bool:
        """Whether there is another session now: of all who ask, the first one logs in."""
        with self._lock:
            if ended.uuid in self._lost:
                return False
            now = self._context.session
            if now is not None and now.uuid != ended.uuid:
                return True
            if self._renew(ended):
                return True
            self._lost.add(ended.uuid)
            self._context.sessions.drop_if(ended.uuid)
            return False


def _pace(size: int) -> Pace:
    """Return how fast each of *size* asks about its job."""
    times = max(1.0, size / CROWD)
    part = min(JOBS.part * times, MOST_PART)
    return Pace(JOBS.rate, JOBS.burst, JOBS.first * times, part, JOBS.longest * times)
