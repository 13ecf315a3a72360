"""What half-done work has done to the world, so that it can be taken back after a restart.

Triggers write down each row that work changes, before and after; columns that somebody else has
changed since are left alone. Only a world in a file outlives its process, so only it has them.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from zscli.simulator.world.tables import quoted

__all__ = ["TABLES", "Undo"]

TABLES = (
    """CREATE TABLE IF NOT EXISTS undo (
    number INTEGER PRIMARY KEY AUTOINCREMENT, work TEXT, tab TEXT, row INTEGER,
    old TEXT, new TEXT)""",
    "CREATE INDEX IF NOT EXISTS undo_work ON undo (work)",
)
"""What every world has, so that nothing need be made when the changes are to be written down."""
_EVENTS = (
    ("INSERT", "NEW", "NULL", "{new}"),
    ("UPDATE", "OLD", "{old}", "{new}"),
    ("DELETE", "OLD", "{old}", "NULL"),
)


class Undo:
    """The changes of work under way, by a key that the work chooses."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._work = ""
        db.create_function("work_under_way", 0, lambda: self._work)
        for statement in TABLES:
            db.execute(statement)
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND (name LIKE '%Inventory' OR name = 'resource')"
        ).fetchall():
            self.watch(name)

    @contextmanager
    def recording(self, work: str) -> Iterator[None]:
        """Write down what is changed inside; nothing for an empty key."""
        before, self._work = self._work, work
        try:
            yield
        finally:
            self._work = before

    def watch(self, table: str) -> None:
        """Write down the changes of a table from now on."""
        columns = [row[1] for row in self._db.execute(f"PRAGMA table_info({quoted(table)})")]
        for event, row, old, new in _EVENTS:
            values = [
                text.format(old=_json("OLD", columns), new=_json("NEW", columns))
                for text in (old, new)
            ]
            name = quoted(f"undo {event} {table}")
            self._db.execute(f"DROP TRIGGER IF EXISTS {name}")
            self._db.execute(
                f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{quoted(table)} "  # noqa: S608
                "WHEN work_under_way() <> '' BEGIN "
                "INSERT INTO undo (work, tab, row, old, new) VALUES "
                f"(work_under_way(), '{table}', {row}.rowid, {values[0]}, {values[1]}); END"
            )

    def unwatch(self) -> None:
        """Write down nothing any more."""
        found = self._db.execute("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'")
        for (name,) in found.fetchall():
            self._db.execute(f"DROP TRIGGER {quoted(name)}")

    def forget(self, work: str) -> None:
        """Keep what work has done: it has ended."""
        self._db.execute("DELETE FROM undo WHERE work = ?", (work,))

    def made(self, work: str, table: str) -> str:
        """Return the uuid of the first row that work added to a table, or an empty text."""
        found = self._db.execute(
            "SELECT new FROM undo WHERE work = ? AND tab = ? AND old IS NULL ORDER BY number",
            (work, table),
        ).fetchone()
        return str(json.loads(found[0]).get("uuid", "")) if found else ""

    def take_back(self, work: str) -> None:
        """Undo what work has done, the last change first."""
        changes = self._db.execute(
            "SELECT tab, row, old, new FROM undo WHERE work = ? ORDER BY number DESC", (work,)
        ).fetchall()
        for table, row, old, new in changes:
            _undo(self._db, table, row, json.loads(old or "null"), json.loads(new or "null"))
        self.forget(work)


def _undo(
    db: sqlite3.Connection,
    table: str,
    row: int,
    old: dict[str, Any] | None,
    new: dict[str, Any] | None,
) -> None:
    name = quoted(table)
    if new is None:
        known = {} if old is None else old
        names = ", ".join(quoted(column) for column in ("rowid", *known))
        marks = ", ".join("?" * (len(known) + 1))
        db.execute(
            f"INSERT OR IGNORE INTO {name} ({names}) VALUES ({marks})",  # noqa: S608
            (row, *known.values()),
        )
        return
    cursor = db.execute(f"SELECT * FROM {name} WHERE rowid = ?", (row,))  # noqa: S608
    found = cursor.fetchone()
    if found is None:
        return
    now = dict(zip((column[0] for column in cursor.description), found, strict=True))
    if now.get("uuid") != new.get("uuid"):
        return  # another row has the place by now
    if old is None:
        db.execute(f"DELETE FROM {name} WHERE rowid = ?", (row,))  # noqa: S608
        return
    for column, value in now.items():
        if old.get(column) != new.get(column) and value == new.get(column):
            db.execute(
                f"UPDATE {name} SET {quoted(column)} = ? WHERE rowid = ?",  # noqa: S608
                (old.get(column), row),
            )


def _json(row: str, columns: list[str]) -> str:
    """Return the SQL of a row as JSON; in pieces, as a function takes a hundred arguments."""
    pieces = []
    for start in range(0, len(columns), 40):
        pairs = (f"'{c}', {row}.{quoted(c)}" for c in columns[start : start + 40])
        pieces.append(f"json_object({', '.join(pairs)})")
    text = pieces[0]
    for piece in pieces[1:]:
        text = f"json_patch({text}, {piece})"
    return text
