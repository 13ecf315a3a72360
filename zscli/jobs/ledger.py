"""Ledger: what became of every write, on the disk before it is sent.

What it is given has its secrets hidden already. It asks no server, and a write is sent also when
it cannot be recorded: then it is said once, and the entries of this process stay in memory.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.jobs.book import Book, Step
from zscli.jobs.entry import UNFINISHED, Entry, State
from zscli.jobs.job import LEDGER_FILE
from zscli.jobs.owner import is_alive, this_process
from zscli.state.address import spellings
from zscli.state.files import SYSTEM_CLOCK, Say

__all__ = ["FILE_NAME", "KEPT_DAYS", "Ledger"]

T = TypeVar("T")

FILE_NAME: Final = LEDGER_FILE
KEPT_DAYS: Final = 30
"""Days after which a settled entry is dropped."""
A_WHILE: Final = 200
"""Old entries are looked for once in so many writes."""
LARGEST: Final = 65_536
"""Characters of an answer, an error or parameters that are kept, as JSON."""
STRANGE_AFTER: Final = timedelta(minutes=10)
"""After this time a process on another machine is taken for ended."""

_NAMES: Final = (
    "uuid", "job_uuid", "number", "profile", "server", "account", "api", "params", "whole",
    "resource_uuid", "began", "settled", "state", "error", "answer", "background", "owner",
    "taken", "doubt",
)  # fmt: skip
_COLUMNS: Final = ", ".join(_NAMES)
_MARKS: Final = ", ".join("?" * len(_NAMES))
_OPEN: Final = "state IN ('sending', 'running')"
_INSERT: Final = (
    f"INSERT INTO job ({_COLUMNS}) VALUES ({_MARKS}) ON CONFLICT (uuid) DO UPDATE SET"  # noqa: S608 our own names
    " state = 'sending', settled = NULL, error = NULL, answer = NULL, number = excluded.number,"
    " owner = excluded.owner, began = excluded.began, background = excluded.background"
    " WHERE state NOT IN ('done', 'failed')"
)

_OTHERS: Final = "FROM job AS o WHERE o.profile = job.profile AND o.uuid != job.uuid AND o."
_ACCEPT: Final = (
    "UPDATE job SET state = 'running', settled = NULL, taken = 1, job_uuid = ?, number = CASE"  # noqa: S608 our own names
    f" WHEN {_OPEN} OR NOT EXISTS (SELECT 1 {_OTHERS}{_OPEN} AND o.number = job.number)"
    f" THEN number ELSE (SELECT MAX(o.number) + 1 {_OTHERS}{_OPEN}) END"
    " WHERE uuid = ? AND state NOT IN ('done', 'failed')"
)
"""One that was given up has no number of its own any more: another may have it by now."""
_LEAVE: Final = "UPDATE job SET background = 1 WHERE uuid = ? OR job_uuid = ?"


class Ledger:
    """The writes of this user.

    folder: the state folder; None keeps them in memory. say: told once when nothing can be
    recorded, and when a damaged file was set aside. May be shared by threads. unread: what
    kept the file from being read when it was last looked at.
    """

    def __init__(self, folder: Path | None, say: Say, clock: Clock = SYSTEM_CLOCK) -> None:
        self._say = say
        self._clock = clock
        self._memory = Book(None, say, clock)
        self._file = None if folder is None else Book(folder / FILE_NAME, say, clock)
        self._strays: set[str] = set()
        self.trouble: StateError | None = None
        self.unread: StateError | None = None

    def begin(self, entry: Entry) -> Entry:
        """Record a write that is about to be sent; it is on the disk when this returns.

        Returns the entry with its number and its owner. An entry with the same uuid, which
        was settled as unsent or unknown, begins again.
        """
        entry = replace(
            entry,
            job_uuid=entry.job_uuid or entry.uuid,
            owner=entry.owner or this_process(),
            state="sending",
            settled=None,
        )
        return self._written(entry.uuid, lambda connection: self._insert(connection, entry))

    def accepted(self, uuid: str, job_uuid: str = "") -> None:
        """Note that the server took the write. job_uuid: the server's, where it is another."""
        self._change(
            uuid,
            _ACCEPT,
            (job_uuid or uuid, uuid),
        )

    def settle(
        self,
        uuid: str,
        state: State,
        *,
        error: Mapping[str, Any] | None = None,
        answer: Any = None,
        doubt: float | None = None,
    ) -> None:
        """Note the end of a write: done, failed, unsent or unknown; doubt: as in Entry.

        What the server has answered, done or failed, is never written over. error, answer: of
        JSON, secrets hidden; left out when they are too large.
        """
        self._change(
            uuid,
            "UPDATE job SET state = ?, settled = ?, error = ?, answer = ?, doubt = ?"
            " WHERE (uuid = ? OR job_uuid = ?) AND state NOT IN ('done', 'failed')",
            (state, self._now(), _json(error), _json(answer), doubt, uuid, uuid),
        )

    def leave(self, uuid: str) -> None:
        """Note that nobody waits for the write any more, as its owner wished."""
        self._change(uuid, _LEAVE, (uuid, uuid))

    def adopt(self, uuid: str) -> None:
        """Note that this process waits for the write from now on."""
        self._change(
            uuid,
            "UPDATE job SET background = 0, owner = ?"
            " WHERE uuid = ? AND state IN ('sending', 'running')",
            (this_process(), uuid),
        )

    def get(self, key: str | int, *, profile: str = "") -> Entry | None:
        """Return the entry with that uuid, or with that number in *profile*; None without one.

        A number means the unfinished write that has it, else the last that had it.
        """
        if isinstance(key, int):
            found = self._find(
                f"number = ? AND profile = ? ORDER BY {_OPEN} DESC, id DESC LIMIT 1", key, profile
            )
        else:
            found = self._find("uuid = ? OR job_uuid = ? LIMIT 1", key, key)
        return found[0] if found else None

    def entries(
        self,
        *,
        profile: str = "",
        server: str = "",
        states: Iterable[State] = (),
        since: datetime | None = None,
        api: str = "",
        limit: int = 0,
    ) -> list[Entry]:
        """Return the entries, the newest first; each argument that is given narrows them.

        server: in any of its spellings. since: those that began then or later. api: in any case.
        """
        wanted = list(states)
        servers = spellings(server) if server else ()
        tests: list[tuple[str, Any]] = [
            ("profile = ?", profile),
            ("began >= ?", since.timestamp() if since else None),
            ("api = ? COLLATE NOCASE", api),
        ]
        parts = [test for test, value in tests if value]
        values = [value for _, value in tests if value]
        if wanted:
            parts.append(f"state IN ({', '.join('?' * len(wanted))})")
            values += wanted
        if servers:
            parts.append(f"server IN ({', '.join('?' * len(servers))})")
            values += servers
        order = f"ORDER BY id DESC{f' LIMIT {limit:d}' if limit else ''}"
        found = self._find(f"{' AND '.join(parts) or '1'} {order}", *values)
        return found[:limit] if limit else found

    def unfinished(self, *, profile: str = "", server: str = "", dead: bool = False) -> list[Entry]:
        """Return the writes without an end, the oldest first.

        dead: only those whose process has ended without waiting for them.
        """
        found = self.entries(profile=profile, server=server, states=UNFINISHED)[::-1]
        return [one for one in found if self.is_orphan(one)] if dead else found

    def doubtful(self, since: datetime, *, profile: str = "", server: str = "") -> list[Entry]:
        """Return the writes begun since then of which nobody could tell, the oldest first."""
        found = self.entries(profile=profile, server=server, states=("unknown",), since=since)
        return found[::-1]

    def is_orphan(self, entry: Entry) -> bool:
        """Whether an unfinished write has nobody who will settle it: its process has ended."""
        alive = is_alive(entry.owner)
        if alive is None:
            return self._clock.now() - entry.began > STRANGE_AFTER
        return not alive

    def prune(self, before: datetime) -> int:
        """Drop the settled entries that began before that; return how many they were.

        Unfinished ones stay. Raises StateError when the file cannot be written.
        """
        instant = before.timestamp()
        dropped = self._memory.change(lambda connection: _prune(connection, instant))
        if self._file is not None:
            dropped += self._file.change(lambda connection: _prune(connection, instant))
        return dropped

    def close(self) -> None:
        """Let go of the file; it is opened again when it is needed."""
        if self._file is not None:
            self._file.close()

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _insert(self, connection: sqlite3.Connection, entry: Entry) -> Entry:
        taken = {
            row[0]
            for row in connection.execute(
                "SELECT number FROM job WHERE profile = ? AND uuid != ?"
                " AND state IN ('sending', 'running')",
                (entry.profile, entry.uuid),
            )
        }
        number = next(n for n in range(1, len(taken) + 2) if n not in taken)
        entry = replace(entry, number=number)
        cursor = connection.execute(_INSERT, _row(entry))
        if cursor.lastrowid and cursor.lastrowid % A_WHILE == 0:
            _prune(connection, self._now() - timedelta(days=KEPT_DAYS).total_seconds())
        return entry

    def _written(self, uuid: str, step: Step[T]) -> T:
        """Do *step* at the file, or in memory when the file cannot be written."""
        if self._file is not None and self.trouble is None:
            try:
                return self._file.change(step, durable=True)
            except StateError as error:
                self._tell(error)
        self._strays.add(uuid)
        return self._memory.change(step)

    def _tell(self, error: StateError) -> None:
        """Say once that nothing is recorded any more, and why."""
        if self.trouble is None:
            self.trouble = error
            self._say(
                f"{error.sentence} Changes are sent all the same, but zscli will forget their "
                "jobs when it ends."
            )

    def _change(self, uuid: str, statement: str, values: tuple[Any, ...]) -> None:
        def step(connection: sqlite3.Connection) -> None:
            connection.execute(statement, values)

        if self._file is None or uuid in self._strays:
            self._memory.change(step)
            return
        if not self._file.exists():
            return
        try:
            self._file.change(step)
        except StateError as error:
            self._tell(error)

    def _find(self, clause: str, *values: Any) -> list[Entry]:
        """Return the entries of memory, then those of the file."""

        def step(connection: sqlite3.Connection) -> list[Entry]:
            statement = f"SELECT {_COLUMNS} FROM job WHERE {clause}"  # noqa: S608 our own words
            rows = connection.execute(statement, values)
            return [_entry(row) for row in rows]

        found: list[Entry] = []
        if self._strays or self._file is None:
            found = self._memory.read(step, found)
        if self._file is None:
            return found
        try:
            written = self._file.read(step, found[:0])
        except StateError as error:
            self._tell(error)
            self.unread = error
            return found
        self.unread = None
        return found + written


def _prune(connection: sqlite3.Connection, before: float) -> int:
    return connection.execute(
        "DELETE FROM job WHERE began < ? AND state NOT IN ('sending', 'running')", (before,)
    ).rowcount


def _json(value: Any) -> str | None:
    """Return *value* as JSON; None when there is none, or it is too large or too deep."""
    if value is None:
        return None
    try:
        text = json.dumps(value)
    except (RecursionError, ValueError, TypeError):
        return None
    return text if len(text) <= LARGEST else None


def _row(entry: Entry) -> tuple[Any, ...]:
    params = _json(dict(entry.params))
    settled = entry.settled
    written: dict[str, Any] = {
        "params": "{}" if params is None else params,
        "whole": entry.whole and params is not None,
        "began": entry.began.timestamp(),
        "settled": None if settled is None else settled.timestamp(),
        "error": _json(entry.error),
        "answer": _json(entry.answer),
    }
    return tuple(written.get(name, getattr(entry, name)) for name in _NAMES)


_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    "params": json.loads,
    "whole": bool,
    "background": bool,
    "taken": bool,
    "began": lambda value: datetime.fromtimestamp(value, UTC),
    "settled": lambda value: None if value is None else datetime.fromtimestamp(value, UTC),
    "error": lambda value: None if value is None else json.loads(value),
    "answer": lambda value: None if value is None else json.loads(value),
}


def _entry(row: tuple[Any, ...]) -> Entry:
    values = dict(zip(_NAMES, row, strict=True))
    return Entry(**{name: _READ.get(name, _same)(value) for name, value in values.items()})


def _same(value: Any) -> Any:
    return value
