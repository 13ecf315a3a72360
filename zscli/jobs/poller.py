"""Asking about jobs until there is an answer: one thread for all jobs of the process.

Knows neither protocol nor transport: it is given the questions to ask and a clock. When which
question goes out is decided by the Schedule. Without a Poller, wait() asks in the thread that
calls it.
"""

import threading
from collections.abc import Callable, Sequence
from typing import Final

from zscli.call.result import Result
from zscli.clock import Clock, SystemClock
from zscli.errors import (
    Interrupted,
    JobOutOfReach,
    JobTimeout,
)
from zscli.jobs.questions import Ask, Followed, Questions
from zscli.jobs.schedule import JOBS, Pace, chance

__all__ = ["PATIENCE", "Poller", "Watch", "wait"]

Watch = Callable[[float, int], None]
"""Told while we wait: the seconds since the waiting began, and how often we asked."""

SLICE: Final = 0.2
"""A watcher is told at least this often, in seconds."""
MOMENT: Final = 0.001
"""Less than this many seconds is no time left."""
PATIENCE: Final = 60.0
"""Seconds of trouble without a break after which we give up, when there is no time limit."""
GRACE: Final = 1.0
"""Seconds after the deadline within which a last answer may still come."""


class Poller:
    """Asks about all jobs of the process from one thread, which starts with the first job.

    It never gives a job up: as long as the server is away it goes on asking, gently. Whoever
    waits for a job is the one to lose patience.
    """

    def __init__(self, clock: Clock | None = None, *, spread: Callable[[], float] = chance) -> None:
        self.clock = clock or SystemClock()
        self._questions = Questions(self.clock, spread)
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


def wait(  # noqa: PLR0913 what is asked about, and how; all but three by name
    job_uuid: str,
    ask: Ask,
    clock: Clock,
    *,
    timeout: float | None = None,
    watch: Watch | None = None,
    spread: Callable[[], float] = chance,
    pace: Pace | None = None,
    began: float | None = None,
) -> Result:
    """Ask about a job until the server has an answer, and return it; in this thread.

    timeout: seconds from now after which we stop asking; None never stops. pace: how fast is
    asked. began: when the job was sent, in seconds of *clock*; now without it. The job itself
    goes on at the server. A TransportError is our trouble, not the job's: we go on asking
    until the timeout, or, without one, until it has lasted for PATIENCE.
    Raises JobTimeout, JobOutOfReach after such trouble, Interrupted on Ctrl-C, and what *ask*
    raises: ApiError, JobForgotten.
    Source: protocol, section 1.6.
    """
    questions = Questions(clock, spread, pace or JOBS)
    job = Followed(job_uuid, ask, clock.monotonic() if began is None else began)
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
        self, questions: Questions, job: Followed, timeout: float | None, watch: Watch | None
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
