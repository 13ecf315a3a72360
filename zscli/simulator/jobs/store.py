"""What is kept of jobs: how they were asked for, and their answers until they expire.

Rows in the world's database, so that a restart still answers for them, and the latest answers
in memory; how a job runs is jobs.py's affair. Source: protocol, section 1.6.
"""

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from zscli.clock import Clock
from zscli.simulator.protocol.exchange import Answer, PlainError
from zscli.simulator.world.config import read_config
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = ["REST", "JobStore", "KeptResult", "Unfinished", "duplicate"]

EXPIRED = "the job has been expired"
REST = "rest"
"""The kind of jobs whose answers are polled for at `/v1/api-jobs`."""

_PERIOD = 10_800
_INTERVAL = 3600
_MOST = 2000
"""How many answers are in memory, also of jobs whose rows are gone."""

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
    """The rows of all jobs of one world, and the answers that were given or asked for last."""

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock
        self._looked = clock.now()
        self._latest: OrderedDict[str, Answer] = OrderedDict()
        world.execute(_TABLE)
        columns = {row[1] for row in world.rows("PRAGMA table_info(job)")}
        for name, kind in _LATER.items():
            if name not in columns:
                world.execute(f"ALTER TABLE job ADD COLUMN {name} {kind}")

    def accept(self, uuid: str, api: str, request: Mapping[str, Any]) -> None:
        """Keep that a job was accepted; PlainError 400 when its uuid is known already.

        request: JSON values, kept until the job ends; `kind` says over which protocol it came.
        """
        self._look()
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

    def remember(self, uuid: str, answer: Answer) -> None:
        """Have the kept answer of a job in memory, too; the one that was needed least goes."""
        with self._world.lock:
            self._latest[uuid] = answer
            if len(self._latest) > _MOST:
                self._latest.popitem(last=False)

    def unfinished(self) -> list[Unfinished]:
        """Return the jobs that are not done, in the order in which they came."""
        found = self._world.rows(
            "SELECT uuid, api, request FROM job WHERE state = 'processing' "
            "AND request IS NOT NULL ORDER BY created, rowid"
        )
        return [Unfinished(uuid, api, json.loads(request)) for uuid, api, request in found]

    def poll(self, uuid: str) -> Answer:
        """Return the answer of `GET /v1/api-jobs/{uuid}`."""
        with self._world.lock:
            latest = self._latest.get(uuid)
            if latest is not None:
                self._latest.move_to_end(uuid)
                return latest
        self._look()
        found = self._world.rows(
            "SELECT state, status, body FROM job WHERE uuid = ? AND kind = 'rest'", (uuid,)
        )
        if not found:
            return Answer(404, EXPIRED)
        state, status, body = found[0]
        return Answer(202, "{}") if state == "processing" else Answer(int(status), str(body))

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

    def _look(self) -> None:
        """Remove the rows that were old when a server looked for such the last time.

        It looks every `expiredApi.scanInterval`; here the next one who asks does it. What cannot
        be removed, as on a full disk, is told of a little longer.
        """
        interval = timedelta(seconds=self._seconds("expiredApi.scanInterval", _INTERVAL))
        times = (self._clock.now() - self._looked) // interval
        if times < 1:
            return
        looked = self._looked + times * interval
        oldest = looked - timedelta(seconds=self._seconds("completedApi.expiredPeriod", _PERIOD))
        with suppress(sqlite3.Error):
            self._world.execute(
                "DELETE FROM job WHERE kind = 'rest' AND state = 'done' "
                "AND created < ? AND touched <= ?",
                (kept(oldest), kept(looked)),
            )
            self._looked = looked

    def _seconds(self, name: str, default: int) -> int:
        return max(1, int(read_config(self._world, "rest", name) or default))


def duplicate(uuid: str) -> PlainError:
    """Return the refusal of a job uuid that is taken."""
    return PlainError(400, f"Duplicate job uuid[{uuid}]")
