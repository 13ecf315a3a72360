"""What is kept of jobs: that they were accepted, and their answers until they expire.

Rows in the world's database, so that a restart still answers for them; how a job runs is
jobs.py's affair. Source: protocol, section 1.6.
"""

import sqlite3
from datetime import timedelta

from zscli.clock import Clock
from zscli.simulator.config import read_config
from zscli.simulator.exchange import Answer, PlainError
from zscli.simulator.instants import kept
from zscli.simulator.world import World

__all__ = ["JobStore", "duplicate"]

EXPIRED = "the job has been expired"
_DEFAULT_PERIOD = 10_800
_TABLE = """CREATE TABLE IF NOT EXISTS job (
    uuid TEXT PRIMARY KEY, api TEXT, state TEXT, status INTEGER, body TEXT, created TEXT)"""


class JobStore:
    """The rows of all jobs of one world."""

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock
        world.execute(_TABLE)

    def accept(self, uuid: str, api: str) -> None:
        """Keep that a job was accepted; PlainError 400 when its uuid is known already."""
        try:
            self._world.execute(
                "INSERT INTO job VALUES (?, ?, 'processing', NULL, NULL, ?)",
                (uuid, api, kept(self._clock.now())),
            )
        except sqlite3.IntegrityError:
            raise duplicate(uuid) from None

    def knows(self, uuid: str) -> bool:
        """Whether a job has this uuid."""
        return bool(self._world.rows("SELECT 1 FROM job WHERE uuid = ?", (uuid,)))

    def finish(self, uuid: str, answer: Answer) -> None:
        """Keep the answer of a job that has ended."""
        self._world.execute(
            "UPDATE job SET state = 'done', status = ?, body = ? WHERE uuid = ?",
            (answer.status, answer.text, uuid),
        )

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

    def _oldest(self) -> str:
        period = read_config(self._world, "rest", "completedApi.expiredPeriod")
        return kept(self._clock.now() - timedelta(seconds=float(period or _DEFAULT_PERIOD)))


def duplicate(uuid: str) -> PlainError:
    """Return the refusal of a job uuid that is taken."""
    return PlainError(400, f"Duplicate job uuid[{uuid}]")
