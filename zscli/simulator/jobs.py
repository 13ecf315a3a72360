"""Jobs: async calls that were accepted and are worked on by one thread, in their own time.

Operations on the same resource run one after the other. Results are kept in the world, so
that a restart still answers for them. Source: protocol, sections 1.6, 7.1 and 8.1.
"""

import heapq
import random
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

from zscli.clock import Clock
from zscli.simulator.behaviours.ask import Ask, Work
from zscli.simulator.config import read_config
from zscli.simulator.exchange import Answer, PlainError, json_answer
from zscli.simulator.instants import kept
from zscli.simulator.world import World

__all__ = ["Delay", "Job", "Jobs"]

Delay = tuple[float, float]
"""Between how many and how many seconds a job takes."""

EXPIRED = "the job has been expired"
PROGRESS_KEPT = 300
_DEFAULT_PERIOD = 10_800
_TABLE = """CREATE TABLE IF NOT EXISTS job (
    uuid TEXT PRIMARY KEY, api TEXT, state TEXT, status INTEGER, body TEXT, created TEXT)"""

Done = Callable[[str, Answer], None]


@dataclass(slots=True, eq=False)
class Job:
    """One accepted call.

    check and start are the portal's. shape: what the body goes through before it is kept.
    keys: the uuids whose operations it must wait for. done: who is told the answer.
    """

    uuid: str
    api: str
    message: str
    check: Callable[[], Ask | None]
    start: Callable[[Ask], Work]
    shape: Callable[[dict[str, Any]], dict[str, Any]]
    keys: tuple[str, ...] = ()
    done: Done | None = None
    ask: Ask | None = None
    work: Work | None = None
    duration: float = 0.0
    waited: float = 0.0


@dataclass(order=True, slots=True)
class _Turn:
    """When a job is to be taken up again."""

    due: float
    number: int
    job: Job = field(compare=False)


class Jobs:
    """All jobs of one simulator. *refused* makes the answer of a job that failed."""

    def __init__(
        self,
        world: World,
        clock: Clock,
        delay: Delay,
        refused: Callable[[Exception], Mapping[str, Any]],
    ) -> None:
        self._world = world
        self._clock = clock
        self._delay = delay
        self._refused = refused
        self._random = random.Random()  # noqa: S311 - how long a job takes is no secret
        self._turns: list[_Turn] = []
        self._numbers = count()
        self._queues: dict[str, deque[Job]] = {}
        self._progress: dict[str, dict[str, Any]] = {}
        self._changed = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None
        world.execute(_TABLE)

    def accept(self, job: Job) -> None:
        """Keep a job and begin it soon; PlainError 400 when its uuid is known already."""
        try:
            self._world.execute(
                "INSERT INTO job VALUES (?, ?, 'processing', NULL, NULL, ?)",
                (job.uuid, job.api, kept(self._clock.now())),
            )
        except sqlite3.IntegrityError:
            raise duplicate(job.uuid) from None
        job.duration = self._random.uniform(*self._delay)
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="simulator-jobs")
                self._thread.daemon = True
                self._thread.start()
        self._schedule(job, 0.0)

    def knows(self, uuid: str) -> bool:
        """Whether a job has this uuid."""
        return bool(self._world.rows("SELECT 1 FROM job WHERE uuid = ?", (uuid,)))

    def poll(self, uuid: str) -> Answer:
        """Return the answer of `GET /v1/api-jobs/{uuid}`."""
        found = self._world.rows(
            "SELECT state, status, body, created FROM job WHERE uuid = ?", (uuid,)
        )
        if not found:
            return Answer(404, EXPIRED)
        state, status, body, created = found[0]
        if state == "processing":
            return Answer(202, "{}")
        if created < self._oldest():
            self._world.execute("DELETE FROM job WHERE state = 'done' AND created < ?", (created,))
            return Answer(404, EXPIRED)
        return Answer(int(status), str(body))

    def progress(self, uuid: str) -> list[dict[str, Any]]:
        """Return the progress records of a job: none for most, which report nothing."""
        record = self._progress.get(uuid)
        return [] if record is None else [record]

    def close(self) -> None:
        """Stop working; what is under way stays `processing` for ever."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _oldest(self) -> str:
        period = read_config(self._world, "rest", "completedApi.expiredPeriod")
        return kept(self._clock.now() - timedelta(seconds=float(period or _DEFAULT_PERIOD)))

    def _schedule(self, job: Job, seconds: float) -> None:
        with self._changed:
            due = self._clock.monotonic() + seconds
            heapq.heappush(self._turns, _Turn(due, next(self._numbers), job))
            self._changed.notify()

    def _loop(self) -> None:
        while True:
            with self._changed:
                while not self._closing and (wait := self._until_next()) != 0:
                    self._changed.wait(wait)
                if self._closing:
                    return
                job = heapq.heappop(self._turns).job
            with suppress(sqlite3.Error):  # without its database the job stays `processing`
                self._step(job)

    def _until_next(self) -> float | None:
        """Return the seconds until the next turn, None when there is none."""
        if not self._turns:
            return None
        return max(0.0, self._turns[0].due - self._clock.monotonic())

    def _step(self, job: Job) -> None:
        """Take a job up: check it first, then begin it, then go on with it."""
        try:
            if job.ask is None:
                self._check(job)
            else:
                self._go_on(job, job.ask)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the job's answer
            self._end(job, json_answer(503, {"error": self._refused(error)}))

    def _check(self, job: Job) -> None:
        job.ask = job.check()
        if job.ask is None:
            self._end(job, json_answer(200, job.shape({})))
            return
        for key in job.keys:
            self._queues.setdefault(key, deque()).append(job)
        if self._is_next(job):
            self._schedule(job, 0.0)

    def _is_next(self, job: Job) -> bool:
        return all(self._queues[key][0] is job for key in job.keys)

    def _go_on(self, job: Job, ask: Ask) -> None:
        if job.work is None:
            job.work = job.start(ask)
        try:
            part = next(job.work)
        except StopIteration as end:
            self._end(job, json_answer(200, job.shape(end.value)))
            return
        job.waited += part
        self._report(job, part)
        self._schedule(job, part * job.duration)

    def _report(self, job: Job, part: float) -> None:
        """Keep the percentage of a job that has intermediate states."""
        now = self._clock.now().timestamp()
        stale = (now - PROGRESS_KEPT) * 1000
        self._progress = {u: r for u, r in self._progress.items() if r["time"] >= stale}
        if part >= 1.0:
            return
        percent = min(99, round((job.waited - part) * 100))
        self._progress[job.uuid] = {
            "taskUuid": job.uuid,
            "taskName": job.message,
            "type": "Progress",
            "content": str(percent),
            "time": int(now * 1000),
        }

    def _end(self, job: Job, answer: Answer) -> None:
        self._world.execute(
            "UPDATE job SET state = 'done', status = ?, body = ? WHERE uuid = ?",
            (answer.status, answer.text, job.uuid),
        )
        if job.uuid in self._progress:
            self._progress[job.uuid] = self._progress[job.uuid] | {"content": "100"}
        self._release(job.keys, job)
        if job.done is not None:
            job.done(job.uuid, answer)

    def _release(self, keys: Iterable[str], job: Job) -> None:
        """Take a job out of its queues and begin those that waited for it."""
        waiting: dict[str, Job] = {}
        for key in keys:
            queue = self._queues.get(key)
            if queue is None or job not in queue:
                continue
            queue.remove(job)
            if queue:
                waiting[queue[0].uuid] = queue[0]
            else:
                del self._queues[key]
        for other in waiting.values():
            if other.work is None and self._is_next(other):
                self._schedule(other, 0.0)


def duplicate(uuid: str) -> PlainError:
    """Return the refusal of a job uuid that is taken."""
    return PlainError(400, f"Duplicate job uuid[{uuid}]")
