"""The questions about jobs: which jobs there are, and one question after the other about them.

Whoever calls step() asks, in whichever thread that is. When which question goes out is decided
by the Schedule. Knows neither protocol nor transport.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import ApiError, NotTrusted, SessionEnded, TransportError
from zscli.jobs.progress import Progress
from zscli.jobs.schedule import JOBS, REPORTS, Pace, Schedule

__all__ = ["Ask", "Followed", "Questions", "Report"]

Ask = Callable[[float | None], Result | None]
"""Asks once about the job: its result, or None while it runs. Given the seconds left to wait."""

Report = Callable[[], Progress]
"""Asks once how far the job has come."""

MOST_EARLY: Final = 1000
"""Jobs of which we hear that they have ended before anybody follows them."""


class Followed:
    """A job that is asked about until its end is known; all times are of the poller's clock.

    outcome: the result, or the error that ended the asking; None while the job runs. That we
    cannot ask at the moment is told by *trouble*, and is no outcome. asked: how often.
    progress: how far it has come, as far as anybody looked.
    """

    def __init__(
        self,
        uuid: str,
        ask: Ask,
        began: float,
        *,
        report: Report | None = None,
        ended: Callable[["Followed"], None] | None = None,
    ) -> None:
        self.uuid = uuid
        self.ask = ask
        self.report = report
        self.ended = ended
        self.began = began
        self.asked = 0
        self.answered_at = float("-inf")
        self.deadline: float | None = None
        self.trouble: TransportError | None = None
        self.trouble_since = 0.0
        self.outcome: Result | Exception | None = None
        self.progress = Progress()


class Questions:
    """Asks the questions that are due. clock: what jobs' times are of. changed: held, and told."""

    def __init__(self, clock: Clock, spread: Callable[[], float], pace: Pace = JOBS) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self._jobs: dict[str, Followed] = {}
        self._polls = Schedule(pace, spread)
        self._reports = Schedule(REPORTS, spread)
        self._reports_refused = False
        self._early: set[str] = set()

    def __len__(self) -> int:
        return len(self._jobs)

    def get(self, uuid: str) -> Followed | None:
        """Return the job that is asked about by this uuid."""
        return self._jobs.get(uuid)

    def add(self, job: Followed) -> None:
        """Begin to ask about *job*."""
        with self.changed:
            self._jobs[job.uuid] = job
            self._polls.add(job.uuid, self.clock.monotonic(), began=job.began)
            if job.uuid in self._early:
                self._early.discard(job.uuid)
                self._polls.hurry(job.uuid, self.clock.monotonic())
            self.changed.notify_all()

    def drop(self, uuid: str) -> None:
        """Ask no more."""
        with self.changed:
            self._jobs.pop(uuid, None)
            self._polls.drop(uuid)
            self._reports.drop(uuid)

    def limit(self, job: Followed, deadline: float) -> None:
        """Have a job asked about at *deadline* too."""
        with self.changed:
            job.deadline = deadline
            self._polls.limit(job.uuid, deadline)
            self.changed.notify_all()

    def hurry(self, uuid: str) -> None:
        """Ask about a job as soon as may be; one that is not followed yet, when it is."""
        with self.changed:
            if uuid in self._polls:
                self._polls.hurry(uuid, self.clock.monotonic())
                self.changed.notify_all()
            elif len(self._early) < MOST_EARLY:
                self._early.add(uuid)

    def watch(self, job: Followed, *, begins: bool) -> None:
        """Begin to ask how far a job has come, or stop it."""
        with self.changed:
            is_over = job.outcome is not None or self._reports_refused
            if not begins or job.report is None or is_over:
                self._reports.drop(job.uuid)
            else:
                self._reports.add(job.uuid, self.clock.monotonic(), began=job.began)
                self.changed.notify_all()

    def pause(self) -> float | None:
        """Return the seconds until a question is due; None when there is none to come."""
        with self.changed:
            now = self.clock.monotonic()
            pauses = (self._polls.pause(now), self._reports.pause(now))
            return min((one for one in pauses if one is not None), default=None)

    def step(self) -> None:
        """Ask the one question that is due, if any."""
        with self.changed:
            now = self.clock.monotonic()
            key = self._polls.take(now)
            reported = self._reports.take(now) if key is None else None
            job = self._jobs.get(str(key or reported))
        if job is None:
            return
        if key is None:
            self._report(job)
        else:
            self._poll(job, now)

    def _poll(self, job: Followed, began: float) -> None:
        left = None if job.deadline is None else max(0.0, job.deadline - began)
        outcome: Result | Exception | None = None
        trouble: TransportError | None = None
        job.asked += 1
        try:
            outcome = job.ask(left)
        except NotTrusted as error:
            outcome = error
        except TransportError as error:
            trouble = error
        except Exception as error:  # noqa: BLE001 whoever waits for the job hears of it
            outcome = error
        self._polled(job, began, outcome, trouble)

    def _polled(
        self,
        job: Followed,
        began: float,
        outcome: Result | Exception | None,
        trouble: TransportError | None,
    ) -> None:
        with self.changed:
            now = self.clock.monotonic()
            if trouble is not None and job.trouble is None:
                job.trouble_since = began
            job.trouble = trouble
            job.answered_at = now
            if trouble is not None:
                self._polls.failed(job.uuid, now)
            elif outcome is None:
                self._polls.answered(job.uuid, now, now - began)
            else:
                self.drop(job.uuid)
        if outcome is not None:
            job.outcome = outcome
            if job.ended is not None:
                with suppress(Exception):  # whoever is told must not stop the asking
                    job.ended(job)
        with self.changed:
            self.changed.notify_all()

    def _report(self, job: Followed) -> None:
        """Ask how far a job has come; nothing depends on it, so nothing of it is an error."""
        began = self.clock.monotonic()
        try:
            found = job.report() if job.report is not None else None
        except TransportError:
            with self.changed:
                self._reports.failed(job.uuid, self.clock.monotonic())
            return
        except Exception as error:  # noqa: BLE001 a line of progress is worth no trouble
            refused = isinstance(error, ApiError) and not isinstance(error, SessionEnded)
            self._refuse(job, for_all=refused)
            return
        with self.changed:
            now = self.clock.monotonic()
            self._reports.answered(job.uuid, now, now - began)
            if found is not None:
                job.progress = found
                left = found.left(now - job.began)
                if left is not None:
                    self._polls.near(job.uuid, now, left)
            self.changed.notify_all()

    def _refuse(self, job: Followed, *, for_all: bool) -> None:
        """Ask no more how far jobs have come: the server will not say."""
        with self.changed:
            if for_all:
                self._reports_refused = True
                for uuid in self._jobs:
                    self._reports.drop(uuid)
            self._reports.drop(job.uuid)
