"""Asking about jobs until there is an answer: one thread for all jobs of the process.

Knows neither protocol nor transport: it is given the questions to ask and a clock. When which
question goes out is decided by the Schedule. Without a Poller, wait() asks in the thread that
calls it.
"""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from zscli.call.result import Result
from zscli.clock import Clock, SystemClock
from zscli.errors import (
    ApiError,
    Interrupted,
    JobOutOfReach,
    JobTimeout,
    NotTrusted,
    SessionEnded,
    TransportError,
)
from zscli.jobs.progress import Progress
from zscli.jobs.schedule import REPORTS, Schedule, chance

__all__ = ["PATIENCE", "Ask", "Followed", "Poller", "Report", "Watch", "wait"]

Ask = Callable[[float | None], Result | None]
"""Asks once about the job: its result, or None while it runs. Given the seconds left to wait."""

Report = Callable[[], Progress]
"""Asks once how far the job has come."""

Watch = Callable[[float, int], None]
"""Told while we wait: the seconds since the waiting began, and how often we asked."""

SLICE: Final = 0.2
"""A watcher is told at least this often, in seconds."""
MOMENT: Final = 0.001
"""Less than this many seconds is no time left."""
PATIENCE: Final = 60.0
"""Seconds of trouble without a break after which we give up, when there is no time limit."""
MOST_EARLY: Final = 1000
"""Jobs of which we hear that they have ended before anybody follows them."""
GRACE: Final = 1.0
"""Seconds after the deadline within which a last answer may still come."""


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


class _Questions:
    """Asks the questions that are due, one after the other; whoever calls step() asks."""

    def __init__(self, clock: Clock, spread: Callable[[], float]) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self._jobs: dict[str, Followed] = {}
        self._polls = Schedule(spread=spread)
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


class Poller:
    """Asks about all jobs of the process from one thread, which starts with the first job.

    It never gives a job up: as long as the server is away it goes on asking, gently. Whoever
    waits for a job is the one to lose patience.
    """

    def __init__(self, clock: Clock | None = None, *, spread: Callable[[], float] = chance) -> None:
        self.clock = clock or SystemClock()
        self._questions = _Questions(self.clock, spread)
        self._thread: threading.Thread | None = None
        self._closing = False

    def __len__(self) -> int:
        return len(self._questions)

    def follow(self, job: Followed) -> Followed:
        """Begin to ask about *job*; return it, or the one of its uuid that is asked about already.

        Nothing is asked after close().
        """
        known = self._questions.get(job.uuid)
        if known is not None:
            return known
        self._questions.add(job)
        with self._questions.changed:
            if self._thread is None and not self._closing:
                self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
                self._thread.start()
        return job

    def wait(
        self,
        job: Followed,
        *,
        timeout: float | None = None,
        watch: Watch | None = None,
        limit: float | None = None,
        beside: Sequence[Followed] = (),
    ) -> Result:
        """Return the result of a followed job, as soon as it is known.

        limit: seconds after which we give up where there is no *timeout*. beside: other jobs
        whose progress is shown meanwhile. Raises what wait() raises; the job is asked about
        on, whatever ends the waiting.
        """

        def pass_time(seconds: float) -> bool:
            with self._questions.changed:
                if job.outcome is None:
                    self._questions.changed.wait(seconds)
            return True

        waiting = _Waiting(self._questions, job, timeout if timeout is not None else limit, watch)
        for one in (job, *beside):
            self._questions.watch(one, begins=True)
        try:
            return waiting.run(pass_time)
        finally:
            for one in (job, *beside):
                self._questions.watch(one, begins=False)

    def hurry(self, uuid: str) -> None:
        """Ask about a job now: somebody says that it has ended."""
        self._questions.hurry(uuid)

    def forget(self, uuid: str) -> None:
        """Ask no more about a job."""
        self._questions.drop(uuid)

    def close(self) -> None:
        """Stop asking; a question that is out is not waited for."""
        with self._questions.changed:
            self._closing = True
            self._questions.changed.notify_all()

    def _run(self) -> None:
        questions = self._questions
        while True:
            with questions.changed:
                while not self._closing:
                    pause = questions.pause()
                    if pause is not None and pause < MOMENT:
                        break
                    questions.changed.wait(pause)
                if self._closing:
                    return
            questions.step()


def wait(
    job_uuid: str,
    ask: Ask,
    clock: Clock,
    *,
    timeout: float | None = None,
    watch: Watch | None = None,
    spread: Callable[[], float] = chance,
) -> Result:
    """Ask about a job until the server has an answer, and return it; in this thread.

    timeout: seconds from now after which we stop asking; None never stops. The job itself
    goes on at the server. A TransportError is our trouble, not the job's: we go on asking
    until the timeout, or, without one, until it has lasted for PATIENCE.
    Raises JobTimeout, JobOutOfReach after such trouble, Interrupted on Ctrl-C, and what *ask*
    raises: ApiError, JobForgotten.
    Source: protocol, section 1.6.
    """
    questions = _Questions(clock, spread)
    job = Followed(job_uuid, ask, clock.monotonic())
    questions.add(job)

    def pass_time(seconds: float) -> bool:
        pause = questions.pause()
        if pause is not None and pause < MOMENT:
            questions.step()
            return False
        clock.sleep(seconds if pause is None else min(seconds, pause))
        return True

    return _Waiting(questions, job, timeout, watch).run(pass_time)


class _Waiting:
    """One wait for one job: when it began, and when it ends without an answer."""

    def __init__(
        self, questions: _Questions, job: Followed, timeout: float | None, watch: Watch | None
    ) -> None:
        self.questions = questions
        self.clock = questions.clock
        self.job = job
        self.timeout = timeout
        self.watch = watch
        self.began = self.clock.monotonic()
        self.deadline = None if timeout is None else self.began + timeout

    def run(self, pass_time: Callable[[float], bool]) -> Result:
        """Let time pass until there is an outcome or no patience any more.

        pass_time: given seconds, it lets so many pass at most, and says whether any did.
        """
        job = self.job
        try:
            if self.deadline is not None:
                self.questions.limit(job, self.deadline)
            while job.outcome is None:
                self._check()
                if pass_time(SLICE) and self.watch is not None:
                    self.watch(self.clock.monotonic() - self.began, job.asked)
        except KeyboardInterrupt:
            raise Interrupted(job.uuid) from None
        finally:
            job.deadline = None
        if isinstance(job.outcome, Result):
            return job.outcome
        raise job.outcome

    def _check(self) -> None:
        """Raise what ends the waiting without an outcome: the time is up, or lasting trouble."""
        job, now = self.job, self.clock.monotonic()
        if self.deadline is None:
            if job.trouble is not None and now - job.trouble_since >= PATIENCE:
                raise JobOutOfReach(job.uuid, job.trouble) from job.trouble
            return
        is_over = now >= self.deadline - MOMENT
        was_asked = job.answered_at >= self.deadline - MOMENT
        if is_over and (was_asked or now >= self.deadline + GRACE):
            if job.trouble is not None:
                raise JobOutOfReach(job.uuid, job.trouble) from job.trouble
            raise JobTimeout(job.uuid, self.timeout or 0.0)
