"""Jobs: work that is taken up part by part by one thread, in its own time.

Operations on the same resource run one after the other. Who asked for a job and what becomes
of its outcome is not known here. Source: protocol, sections 1.6 and 8.1.
"""

import heapq
import random
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

from zscli.clock import Clock
from zscli.simulator.ask import Ask, Cancelled, Work
from zscli.simulator.jobs.durations import Durations
from zscli.simulator.jobs.progress import Progress, steps_of
from zscli.simulator.world.backlog import Backlog
from zscli.spec.model import ApiSpec

__all__ = ["Job", "Jobs", "Outcome"]

Outcome = dict[str, Any] | Exception
"""The body of the answer, or why there is none."""

AGAIN = 1.0
"""After so many seconds it is tried again to write what could not be written."""

LOOK_AGAIN = 3600.0
"""For so many seconds nothing is waited for at once: no platform waits for ever so long."""


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work.

    check and start are the portal's. keys: the uuids whose operations it must wait for. done:
    is given the outcome, in one transaction; told: is called once that is kept. begun: is told
    when the work begins, after all that it waits for. limit: how it ends when it takes too long,
    seconds from now; hurried: whether that may come while it waits for others, too. breaks: how
    it ends after a part (0 to 1) of its duration. watched, undone: let what such a job does be
    written down, and take it back.
    """

    uuid: str
    api: ApiSpec
    check: Callable[[], Ask | None]
    start: Callable[[Ask], Work]
    done: Callable[[Outcome], None]
    keys: tuple[str, ...] = ()
    told: Callable[[], None] = lambda: None
    begun: Callable[[], None] | None = None
    limit: tuple[float, Exception] | None = None
    hurried: bool = False
    breaks: tuple[float, Exception] | None = None
    watched: Callable[[], None] = lambda: None
    undone: Callable[[], None] = lambda: None
    ask: Ask | None = None
    work: Work | None = None
    duration: float = 0.0
    over: bool = False
    since: float = 0.0
    """The instant at which its work began."""
    end: tuple[float, Exception] | None = None
    """The instant at which it ends early, and its outcome; of a job that waits, the latest."""


@dataclass(order=True, slots=True)
class _Turn:
    """When something is to be done by the thread of the jobs."""

    due: float
    number: int
    take: Callable[[], None] = field(compare=False)


class Jobs:
    """All jobs of one simulator that are under way; *durations* says how long each takes.

    unkept: what could not be written. failed: is told in a sentence of an error that is nobody's.
    """

    def __init__(
        self, clock: Clock, durations: Durations, unkept: Backlog, failed: Callable[[str], None]
    ) -> None:
        self.progress = Progress(clock)
        self._clock = clock
        self.durations = durations
        self.unkept = unkept
        self._failed = failed
        self._random = random.Random()  # noqa: S311 - how long a job takes is no secret
        self._turns: list[_Turn] = []
        self._numbers = count()
        self._queues: dict[str, deque[Job]] = {}
        self._changed = threading.Condition()
        self._working = threading.Lock()
        self._closing = False
        self._tries_again = False
        self._thread: threading.Thread | None = None

    def begin(self, job: Job) -> None:
        """Take a job up soon."""
        job.duration = self._random.uniform(*self.durations(job.api))
        if job.limit is not None:
            job.end = self._clock.monotonic() + job.limit[0], job.limit[1]
            if job.hurried:
                self.soon(partial(self._end_early, job), job.limit[0])
        self.soon(partial(self._step, job))

    def soon(self, take: Callable[[], None], seconds: float = 0.0) -> None:
        """Let the thread of the jobs do something after some time, in the order of asking."""
        with self._changed:
            due = self._clock.monotonic() + seconds
            heapq.heappush(self._turns, _Turn(due, next(self._numbers), take))
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="simulator-jobs")
                self._thread.daemon = True
                self._thread.start()
            self._changed.notify()

    def wake(self) -> None:
        """Look at the clock again: it was put ahead."""
        with self._changed:
            self._changed.notify()

    def keep(self, work: Callable[[], None], then: Callable[[], None] = lambda: None) -> None:
        """Write something in one transaction, *then* go on; later, where there is no room."""
        if not self.unkept.write(work, then):
            self._try_again_soon()

    def cancel(self, job: Job) -> None:
        """End a job soon.

        Work that has begun is given a Cancelled, at which it undoes what it did and returns.
        """
        self.soon(partial(self._cancel, job))

    def strike(self, job: Job, part: float, error: Exception) -> None:
        """Let a job fail when a part (0 to 1) of its duration is over; called by a turn."""
        if job.over:
            return
        if job.work is None:
            job.breaks = min(job.breaks or (part, error), (part, error), key=lambda each: each[0])
            return
        end = job.since + part * job.duration, error
        job.end = min(job.end or end, end, key=lambda each: each[0])
        self.soon(partial(self._end_early, job), max(0.0, end[0] - self._clock.monotonic()))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let no job be worked on inside."""
        with self._working:
            yield

    def abandon(self) -> None:
        """Work on nothing any more, and write nothing: the world is another one."""
        self._closing = True
        self.unkept.drop()

    def close(self) -> None:
        """Stop working; what is under way stays so for ever."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
        with suppress(sqlite3.Error):
            self.unkept.flush()

    def _loop(self) -> None:
        while True:
            with self._changed:
                while not self._closing and (wait := self._until_next()) != 0:
                    self._changed.wait(wait)
                if self._closing:
                    return
                turn = heapq.heappop(self._turns)
            with self._working:
                self._take(turn)

    def _take(self, turn: _Turn) -> None:
        if self._closing:  # meanwhile
            return
        try:
            turn.take()
        except Exception as error:  # noqa: BLE001 - one job must not end all others
            self._failed(f"Work on a job ended in an error: {error!r}.")

    def _until_next(self) -> float | None:
        """Return the seconds until the next turn or another look, None when there is none."""
        if not self._turns:
            return None
        return min(LOOK_AGAIN, max(0.0, self._turns[0].due - self._clock.monotonic()))

    def _try_again_soon(self) -> None:
        if not self._tries_again:
            self._tries_again = True
            self.soon(self._try_again, AGAIN)

    def _try_again(self) -> None:
        self._tries_again = False
        try:
            self.unkept.flush()
        except sqlite3.Error:
            self._try_again_soon()

    def _step(self, job: Job) -> None:
        """Take a job up: check it first, then begin it, then go on with it."""
        if job.over:
            return
        try:
            if job.ask is None:
                self._check(job)
            else:
                self._go_on(job, job.ask)
        except sqlite3.Error as error:
            self._end(job, error, undone=True)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the job's outcome
            self._end(job, error)

    def _check(self, job: Job) -> None:
        job.ask = job.check()
        if job.ask is None:
            self._end(job, {})
            return
        for key in job.keys:
            self._queues.setdefault(key, deque()).append(job)
        if self._is_next(job):
            self.soon(partial(self._step, job))

    def _is_next(self, job: Job) -> bool:
        return all(self._queues[key][0] is job for key in job.keys)

    def _go_on(self, job: Job, ask: Ask) -> None:
        if job.work is None:
            if job.begun is not None:
                job.begun()
            job.since = self._clock.monotonic()
            job.end = self._early_end(job)
            if job.end is not None:
                job.watched()
            job.work = job.start(ask)
            steps = steps_of(job.api)
            self.progress.begin(job.uuid, job.api.message or job.api.name, steps, job.duration)
        try:
            part = next(job.work)
        except StopIteration as end:
            self._end(job, end.value)
            return
        self.progress.wait(job.uuid, part, part * job.duration)
        left = None if job.end is None else job.end[0] - self._clock.monotonic()
        if left is not None and left <= part * job.duration:
            self.soon(partial(self._end_early, job), max(0.0, left))
        else:
            self.soon(partial(self._step, job), part * job.duration)

    def _early_end(self, job: Job) -> tuple[float, Exception] | None:
        """Return when work that begins now ends early, and how; None when it comes to its end."""
        ends = [] if job.end is None or job.since + job.duration < job.end[0] else [job.end]
        if job.breaks is not None:
            ends.append((job.since + job.breaks[0] * job.duration, job.breaks[1]))
        return min(ends, key=lambda end: end[0], default=None)

    def _end_early(self, job: Job) -> None:
        """End a job whose time is up, and take back what it did; another one goes on."""
        if job.over or job.end is None:
            return
        if job.work is not None:
            job.work.close()
        self._end(job, job.end[1], undone=job.work is not None)

    def _cancel(self, job: Job) -> None:
        if job.over:
            return
        try:
            if job.work is not None:
                job.work.throw(Cancelled())
        except StopIteration:
            self._end(job, Cancelled())
        except sqlite3.Error:
            self._end(job, Cancelled(), undone=True)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the job's outcome
            self._end(job, error)
        else:
            if job.work is None:
                self._end(job, Cancelled())

    def _end(self, job: Job, outcome: Outcome, *, undone: bool = False) -> None:
        """Let a job be over. undone: whether what it did is taken back."""
        job.over = True
        if steps_of(job.api):
            self.progress.end(job.uuid, succeeded=isinstance(outcome, dict))

        def end() -> None:
            if undone:
                job.undone()
            job.done(outcome)

        def then() -> None:
            job.told()
            if job.keys:
                self.soon(partial(self._release, job))

        self.keep(end, then)

    def _release(self, job: Job) -> None:
        """Take a job out of its queues and begin those that waited for it."""
        waiting: dict[int, Job] = {}
        for key in job.keys:
            queue = self._queues.get(key)
            if queue is None or job not in queue:
                continue
            queue.remove(job)
            if queue:
                waiting[id(queue[0])] = queue[0]
            else:
                del self._queues[key]
        for other in waiting.values():
            if other.work is None and self._is_next(other):
                self.soon(partial(self._step, other))
