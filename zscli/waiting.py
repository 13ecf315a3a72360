"""Waiting for jobs: in front, for several at once, or not at all.

Here the poller, the ledger and the screen meet. Ctrl-C and a timeout end the waiting and never
the job: it goes on in the background.
"""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import (
    ApiError,
    Interrupted,
    JobOutOfReach,
    JobsOpen,
    JobTimeout,
    TransportError,
    ZscliError,
)
from zscli.jobs.job import LONG_APIS, SOME_API, Job
from zscli.screen import Screen

if TYPE_CHECKING:
    from zscli.jobs.background import Left
    from zscli.jobs.questions import Followed, Report
    from zscli.output.board import Row

__all__ = ["Manner", "Waiting", "limit_of"]

MOST_WATCHED = 5
"""Jobs that the server is asked how far they are: those that have a line."""
TOLD_AFTER = 2.0
"""Seconds of trouble without a break after which it is told where no progress is shown."""
LAST_WORDS = 60.0
"""Seconds that the server has to say that it gave a job up."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How long is waited, and whether it is shown without a terminal, or not at all."""

    timeout: float | None = None
    progress: bool = False
    quiet: bool = False


class Waiting:
    """What a run does about jobs. lasts: it goes on after a command, and so does its asking."""

    def __init__(self, context: Context, screen: Screen, *, lasts: bool) -> None:
        self._context = context
        self._screen = screen
        self._lasts = lasts
        self._has_told = False

    def job(self, uuid: str) -> Job:
        """Return the job with that uuid, as the ledger knows it."""
        entry = self._context.ledger.get(uuid)
        api = None if entry is None else self._context.catalog.get(entry.api)
        clock = self._context.clock
        if entry is None:
            return Job(uuid, Call(SOME_API), clock.now(), clock.monotonic(), through=True)
        age = max(0.0, (clock.now() - entry.began).total_seconds())
        since = clock.monotonic() - age
        through = entry.api in LONG_APIS
        return Job(uuid, Call(api or SOME_API), entry.began, since, through=through)

    def one(self, job: Job, manner: Manner) -> Result:
        """Wait for a job and return its result.

        Raises what it failed with, and what ends the waiting: Interrupted, JobTimeout, and
        TransportError after long trouble. The job goes on then, in the background.
        """
        return self._waited(job, [self._followed(job)], manner, manner.timeout)

    def several(
        self, jobs: Sequence[Job], manner: Manner, show: Callable[[Job, Result], object]
    ) -> None:
        """Wait for all of *jobs*, each shown as it was named; the timeout is for all of them.

        Raises ZscliError at the end where some failed, JobsOpen where the end of some is not
        known, and Interrupted.
        """
        followed = [self._followed(job) for job in jobs]
        began = self._context.clock.monotonic()
        failed = unknown = 0
        for index, job in enumerate(jobs):
            timeout = manner.timeout
            if timeout is not None:
                timeout = max(0.0, began + timeout - self._context.clock.monotonic())
            try:
                show(job, self._waited(job, followed[index:], manner, timeout))
            except Interrupted as error:
                for other in jobs[index + 1 :]:
                    self.leave(other)
                left = len(jobs) - index
                if left > 1:
                    error.sentence = f"Stopped waiting for {left} jobs."
                    back = "wait" if self._lasts else "wait --all"
                    error.hint = f"They go on at the server. Come back to them: {back}"
                raise
            except ZscliError as error:
                self._screen.problem(error)
                failed += isinstance(error, ApiError)
                unknown += not isinstance(error, ApiError)
        if failed:
            raise ZscliError(
                f"Of {len(jobs)} jobs {failed} failed.", hint="See them: jobs --failed"
            )
        if unknown:
            raise JobsOpen(unknown, len(jobs))

    def leave(self, job: Job) -> int:
        """Leave a job in the background; return its number, 0 where it has none."""
        self._context.client.leave(job)
        self._context.trace = None
        entry = self._context.ledger.get(job.uuid)
        number = 0 if entry is None else entry.number
        if self._lasts:
            self._follow(job, number)
        return number

    def _follow(self, job: Job, number: int) -> None:
        """Follow a job in the background; a long job to its end."""
        from zscli.jobs.background import Left

        job = replace(job, through=job.through or job.call.api.name in LONG_APIS)
        self._context.background.add(Left(number, job, self._followed(job, ends=self._rang)))

    def leave_aside(self, job: Job) -> None:
        """Leave a job in the background and say its number and uuid."""
        self._screen.note(f"[{self.leave(job)}] {job.uuid}")

    def adopt(self) -> None:
        """Follow the unfinished jobs of earlier runs in the background, and tell of them."""
        context = self._context
        if not context.has_ledger:
            return
        from zscli.jobs.fate import RETENTION

        try:
            profile, server = context.profile, context.settings.base_url
            orphans = context.ledger.unfinished(profile=profile, server=server, dead=True)
            since = context.clock.now() - RETENTION
            doubtful = context.ledger.doubtful(since, profile=profile, server=server)
        except ZscliError:  # settings that cannot be used, of which the first command tells
            return
        for entry in orphans:
            context.ledger.adopt(entry.uuid)
            self.leave(self.job(entry.job_uuid or entry.uuid))
        for entry in doubtful:
            self._follow(self.job(entry.job_uuid or entry.uuid), 0)
        count = len(orphans) + len(doubtful)
        if count:
            jobs = "1 job" if count == 1 else f"{count} jobs"
            self._screen.note(f"{jobs} of an earlier zscli had not ended. See: jobs")

    def tell_news(self) -> None:
        """Say what became of the jobs in the background that have ended, each once."""
        if "background" not in self._context.__dict__:
            return
        for left in self._context.background.news():
            entry = self._context.ledger.get(left.uuid)
            word = left.word if entry is None or entry.is_unfinished else entry.state
            self._screen.note(_news(left, word, None if entry is None else entry.took))
            if left.error is not None:
                step = "Send it again: retry" if word == "unsent" else "See it: jobs show"
                self._screen.note(f"    {step} {left.uuid}")

    def tell_left(self) -> None:
        """Say that jobs go on which were left in the background."""
        count = len(self._context.background) if "background" in self._context.__dict__ else 0
        if count and not self._context.demo_url:
            self._screen.note(
                "1 job goes on at the server. See what becomes of it: zscli jobs"
                if count == 1
                else f"{count} jobs go on at the server. See what becomes of them: zscli jobs"
            )

    def _waited(
        self,
        job: Job,
        shown: "Sequence[Followed]",
        manner: Manner,
        timeout: float | None,
    ) -> Result:
        followed = shown[0]
        board = self._screen.board(progress=manner.progress, quiet=manner.quiet)
        names = {one.uuid: self._name(one.uuid) for one in shown} if board is not None else {}

        def draw(_elapsed: float, _asked: int) -> None:
            now = self._context.clock.monotonic()
            if board is not None:
                board.update([_row(one, names[one.uuid], now) for one in shown])
            elif not manner.quiet:
                self._tell_trouble(followed, now)

        try:
            with board or nullcontext():
                result = self._context.poller.wait(
                    followed,
                    timeout=timeout,
                    watch=draw,
                    limit=limit_of(job),
                    beside=shown[1:MOST_WATCHED],
                )
        except (Interrupted, JobTimeout, TransportError) as error:
            self.left_behind(job, error)
            raise
        except ZscliError:
            self._context.background.take(job.uuid)
            raise
        self._context.background.take(job.uuid)
        return result

    def _tell_trouble(self, followed: "Followed", now: float) -> None:
        """Say once that the server cannot be asked, again only after it could be."""
        if followed.trouble is None:
            self._has_told = False
        elif not self._has_told and now - followed.trouble_since >= TOLD_AFTER:
            self._has_told = True
            self._screen.note(f"{followed.trouble.sentence} zscli goes on asking about the job.")

    def left_behind(self, job: Job, error: ZscliError) -> None:
        """Go on with a job in the background, and name the way back by its number."""
        if isinstance(error, TransportError) and not self._lasts:
            return
        number = self.leave(job)
        if self._lasts and number:
            self._screen.note(f"[{number}] {job.uuid}")
            goes_on = "It goes on at the server."
            if isinstance(error, JobOutOfReach):
                goes_on = f"{error.why.sentence}\nThe job may go on."
            error.hint = f"{goes_on} Come back to it: fg %{number}"

    def _name(self, uuid: str) -> str:
        entry = self._context.ledger.get(uuid)
        return "wait" if entry is None else entry.api

    def _followed(self, job: Job, ends: "Callable[[Followed], None] | None" = None) -> "Followed":
        """Return the job as the poller follows it, from now on if it does not yet."""
        from zscli.jobs.questions import Followed

        left = self._context.background.get(job.uuid)
        if left is not None:
            return left.followed
        asking = self._context.asking

        def ask(seconds: float | None) -> Result | None:
            return asking.ask(job, seconds)

        followed = self._context.poller.follow(
            Followed(job.uuid, ask, job.since, report=self._report(job.uuid))
        )
        if job.through:
            followed.ask = ask
        if ends is not None:
            followed.ended = ends
        return followed

    def _report(self, uuid: str) -> "Report | None":
        """Return what asks how far a job has come; None where nobody is logged in."""
        if self._context.credential is None:
            return None
        from zscli.jobs.progress import Progress, read_progress

        asking = self._context.asking
        call = Call(self._context.catalog["GetTaskProgress"], {"apiId": uuid})

        def report() -> Progress:
            answer = asking.submit(call)
            found = answer.inventories if isinstance(answer, Result) else None
            return read_progress(found or ())

        return report

    def _rang(self, _followed: "Followed") -> None:
        """Ring the bell, where that is wished: a job in the background has ended."""
        if self._context.settings["bell"]:
            self._screen.bell()


def limit_of(job: Job) -> float | None:
    """Return after how long we give up where nobody said: after the server itself would have.

    A job whose management node died with it is under way for ever, as far as the server knows.
    Source: protocol, section 1.6.
    """
    return None if job.limit is None or job.through else job.limit + LAST_WORDS


def _news(left: "Left", word: str, took: float | None) -> str:
    """Return what became of a job: `[1] done StartVmInstance 3.2 s`; its uuid without a number.

    took: seconds, None where nobody saw it end.
    """
    seconds = "" if took is None else f" {took:.1f} s"
    head = f"[{left.number or left.uuid}] {word} {left.job.call.api.name}{seconds}"
    return f"{head}: {left.sentence}" if left.sentence else head


def _row(followed: "Followed", name: str, now: float) -> "Row":
    from zscli.output.board import Row

    outcome = followed.outcome
    end = ""
    if outcome is not None:
        end = "done" if isinstance(outcome, Result) else "failed"
        if not isinstance(outcome, Result | ApiError):
            end = "unknown"
    age = now - followed.began
    note = followed.progress.note if followed.trouble is None else "the server does not answer"
    return Row(name, age, followed.uuid, note, end)
