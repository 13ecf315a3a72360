"""What is kept of jobs: how they were asked for, and their answers until they expire.

Rows in the world's database, so that a restart still answers for them; how a job runs is
jobs.py's affair. Source: protocol, section 1.6.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from zscli.clock import Clock
from zscli.simulator.protocol.exchange import Answer, PlainError
from zscli.simulator.world.config import read_config
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = ["JobStore", "KeptResult", "Unfinished", "duplicate"]

EXPIRED = "the job has been expired"
_DEFAULT_PERIOD = 10_800
_TABLE = """CREATE TABLE IF NOT EXISTS job (
    uuid TEXT PRIMARY KEY, api TEXT, state TEXT, status INTEGER, body TEXT, created TEXT,
    request TEXT, kind TEXT DEFAULT 'rest', touched TEXT)"""
_LATER = {"request": "TEXT", "kind": "TEXT DEFAULT 'rest'", "touched": "TEXT"}
"""The columns that files of older simulators do not have."""

_DAYS_OF_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class KeptResult:
    """A job of the message protocol. text: its result, None while it is being worked on."""

    created: str
    touched: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A job that a restart interrupted. request: what is needed to do it again."""

    uuid: str
    api: str
    request: Mapping[str, Any]


class JobStore:
    """The rows of all jobs of one world."""

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock
        world.execute(_TABLE)
        columns = {row[1] for row in world.rows("PRAGMA table_info(job)")}
        for name, kind in _LATER.items():
            if name not in columns:
                world.execute(f"ALTER TABLE job ADD COLUMN {name} {kind}")

    def accept(self, uuid: str, api: str, request: Mapping[str, Any]) -> None:
        """Keep that a job was accepted; PlainError 400 when its uuid is known already.

        request: JSON values, kept until the job ends; `kind` says over which protocol it came.
        """
        now = kept(self._clock.now())
        try:
            self._world.execute(
                "INSERT INTO job (uuid, api, state, created, touched, kind, request) "
                "VALUES (?, ?, 'processing', ?, ?, ?, ?)",
                (uuid, api, now, now, request.get("kind", "rest"), json.dumps(request)),
            )
        except sqlite3.IntegrityError:
            raise duplicate(uuid) from None

    def knows(self, uuid: str) -> bool:
        """Whether a job has this uuid."""
        return bool(self._world.rows("SELECT 1 FROM job WHERE uuid = ?", (uuid,)))

    def finish(self, uuid: str, answer: Answer) -> None:
        """Keep the answer of a job that has ended."""
        self._world.execute(
            "UPDATE job SET state = 'done', status = ?, body = ?, touched = ?, request = NULL "
            "WHERE uuid = ?",
            (answer.status, answer.text, kept(self._clock.now()), uuid),
        )

    def unfinished(self) -> list[Unfinished]:
        """Return the jobs that are not done, in the order in which they came."""
        found = self._world.rows(
            "SELECT uuid, api, request FROM job WHERE state = 'processing' "
            "AND request IS NOT NULL ORDER BY created, rowid"
        )
        return [Unfinished(uuid, api, json.loads(request)) for uuid, api, request in found]

    def poll(self, uuid: str) -> Answer:
        """Return the answer of `GET /v1/api-jobs/{uuid}`."""
        found = self._world.rows(
            "SELECT state, status, body, created FROM job WHERE uuid = ? AND kind = 'rest'", (uuid,)
        )
        if not found:
            return Answer(404, EXPIRED)
        state, status, body, created = found[0]
        if state == "processing":
            return Answer(202, "{}")
        oldest = self._oldest()
        if created < oldest:
            self._world.execute(
                "DELETE FROM job WHERE kind = 'rest' AND state = 'done' AND created < ?", (oldest,)
            )
            return Answer(404, EXPIRED)
        return Answer(int(status), str(body))

    def result(self, uuid: str, kind: str) -> KeptResult | None:
        """Return what is kept of a job of another protocol, None when it is unknown or too old.

        Source: protocol, section 3.3.
        """
        oldest = kept(self._clock.now() - timedelta(days=_DAYS_OF_MESSAGES))
        found = self._world.rows(
            "SELECT state, created, touched, body FROM job "
            "WHERE uuid = ? AND kind = ? AND created >= ?",
            (uuid, kind, oldest),
        )
        if not found:
            return None
        state, created, touched, body = found[0]
        return KeptResult(created, touched, body if state == "done" else None)

    def _oldest(self) -> str:
        period = read_config(self._world, "rest", "completedApi.expiredPeriod")
        return kept(self._clock.now() - timedelta(seconds=float(period or _DEFAULT_PERIOD)))


def duplicate(uuid: str) -> PlainError:
    """Return the refusal of a job uuid that is taken."""
    return PlainError(400, f"Duplicate job uuid[{uuid}]")
