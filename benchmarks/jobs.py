"""What waiting for jobs costs: time added to a job, questions a second, and processor time.

A job's own time is taken from its server's side: the same call, asked about without any rest.
"""

import http.client
import io
import random
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from zscli.call.call import Call
from zscli.client import new_uuid
from zscli.context import Context
from zscli.environment import Environment
from zscli.jobs.job import Job
from zscli.screen import Screen
from zscli.waiting import Manner, Waiting

__all__ = ["added", "added_side_by_side", "many"]

ACCEPTED = 202
PAUSE = 0.002
LONG_PAUSE = 0.01
"""The rest between two bare questions: short beside what is measured."""
EMPTY: Mapping[str, Any] = {}


def added(url: str, home: str, runs: int, *, hooked: bool = False) -> float:
    """Return the mean of the seconds that our asking adds to a job of the server at *url*.

    hooked: the server tells when a job ends.
    """
    with _context(url, home, {"webhook": True} if hooked else {}) as context:
        waiting = Waiting(context, Screen(context.environment, context.clock), lasts=True)
        ours, bare = [], []
        for number in range(runs + 1):
            time.sleep(random.random() / 10)  # noqa: S311 so that nothing is in step
            ours.append(_ours(context, waiting, f"ours-{number}"))
            bare.append(_bare(context, url, f"bare-{number}"))
        return sum(ours[1:]) / runs - sum(bare[1:]) / runs


def _ours(context: Context, waiting: Waiting, name: str) -> float:
    begin = time.perf_counter()
    job = context.client.submit(_create(context, name))
    assert isinstance(job, Job)
    waiting.one(job, Manner())
    return time.perf_counter() - begin


def added_side_by_side(url: str, home: str, count: int) -> float:
    """Return what `added` does, of *count* jobs at once: for jobs that are long."""
    with _context(url, home) as context, ThreadPoolExecutor(2) as pool:
        waiting = Waiting(context, Screen(context.environment, context.clock), lasts=True)
        bare = [pool.submit(_bare_alone, url, home, f"bare-{number}") for number in range(2)]
        for number in range(count):
            time.sleep(random.random() / 2)  # noqa: S311 so that nothing is in step
            job = context.client.submit(_create(context, f"ours-{number}"))
            assert isinstance(job, Job)
            waiting.leave(job)
        left = context.background.all()
        waiting.several([one.job for one in left], Manner(), lambda *_: None)
        ours = [one.followed.answered_at - one.followed.began for one in left]
        return sum(ours) / count - sum(one.result() for one in bare) / len(bare)


def _bare_alone(url: str, home: str, name: str) -> float:
    with _context(url, home) as context:
        return _bare(context, url, name, LONG_PAUSE)


def _bare(context: Context, url: str, name: str, pause: float = PAUSE) -> float:
    """Send the same call and ask about it all the time, over one connection."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
    begin = time.perf_counter()
    job = context.client.submit(_create(context, name))
    assert isinstance(job, Job)
    while True:
        connection.request("GET", f"{parts.path}/v1/api-jobs/{job.uuid}")
        answer = connection.getresponse()
        answer.read()
        if answer.status != ACCEPTED:
            break
        time.sleep(pause)
    took = time.perf_counter() - begin
    connection.close()
    return took


def many(url: str, home: str, count: int, seconds: float) -> tuple[float, float]:
    """Return the questions a second about *count* jobs at once, and the part of a core they take.

    The jobs are to last longer than *seconds*.
    """
    with _context(url, home) as context:
        waiting = Waiting(context, Screen(context.environment, context.clock), lasts=True)
        jobs = [context.client.submit(_create(context, f"many-{n}")) for n in range(count)]
        for job in jobs:
            assert isinstance(job, Job)
            waiting.leave(job)
        followed = [left.followed for left in context.background.all()]
        asked, cpu, begin = _asked(followed), time.process_time(), time.perf_counter()
        time.sleep(seconds)
        took = time.perf_counter() - begin
        part = (time.process_time() - cpu) / took
        return (_asked(followed) - asked) / took, part


def _asked(followed: list) -> int:  # type: ignore[type-arg]
    return sum(one.asked for one in followed)


def _create(context: Context, name: str) -> Call:
    return Call(context.catalog["CreateZone"], {"name": f"{name}-{new_uuid()[:8]}"})


@contextmanager
def _context(url: str, home: str, options: Mapping[str, Any] = EMPTY) -> Iterator[Context]:
    """Give what a command works with, logged in as the files in *home* say."""
    environment = Environment(
        stdin=io.StringIO(),
        stdout=io.StringIO(),
        stderr=io.StringIO(),
        variables={"ZSCLI_URL": url, "XDG_STATE_HOME": home},
        home=Path(home),
    )
    context = Context(environment, options, say=lambda _: None)
    try:
        yield context
    finally:
        context.poller.close()
        if "receiver" in context.__dict__:
            context.receiver.close()
        context.close()
