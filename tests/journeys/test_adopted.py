"""Jobs that an earlier zscli left, as the next console tells of them."""

import io
import re
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.held import HELD, PATIENCE, release
from tests.journey import Zscli
from zscli.app import App
from zscli.context import Context
from zscli.environment import Environment
from zscli.simulator.server import Simulator

AGO = timedelta(minutes=30)
"""How long ago the job was sent: a busy machine notices its end within a small part of that."""


def _orphaned(home: Path) -> None:
    """Have the jobs in the ledger sent a while ago, by a program that has ended since."""
    (path,) = home.rglob("jobs.db")
    with closing(sqlite3.connect(path)) as book, book:
        book.execute("UPDATE job SET owner = '', began = began - ?", (AGO.total_seconds(),))


def test_it_is_told_with_its_duration(tmp_path: Path) -> None:
    """A job that ends while the console follows it is told as one of its own, seconds included."""
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        uuid = user("CreateZone", "name=a", "--no-wait").out.strip()
        _orphaned(tmp_path)
        screen = io.BytesIO()
        stream = io.TextIOWrapper(screen, encoding="utf-8", write_through=True)
        environment = Environment(
            stdin=io.StringIO(),
            stdout=stream,
            stderr=stream,
            variables={"NO_COLOR": "1"},
            home=tmp_path,
        )
        say = partial(print, file=stream)
        context = Context(environment, {"url": simulator.url}, say=say)
        try:
            app = App(context, interactive=True)
            app.news()
            left = context.background.get(uuid)
            assert left is not None
            end = time.monotonic() + PATIENCE
            while left.followed.answered_at < 0 and time.monotonic() < end:
                time.sleep(0.001)
            release(simulator, "a")
            context.poller.hurry(uuid)
            while not left.has_ended and time.monotonic() < end:
                time.sleep(0.001)
            app.news()
        finally:
            context.poller.close()
            context.close()
    first, told = screen.getvalue().decode().splitlines()
    assert first == "1 job of an earlier zscli had not ended. See: jobs"
    assert re.fullmatch(r"\[1\] done CreateZone \d+\.\d s", told)
    assert float(told.split()[-2]) >= AGO.total_seconds()
