"""Database: one SQLite connection behind one lock, with transactions that are all or nothing.

It knows rows and statements, and nothing of resources.
"""

import errno
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TypeVar

from zscli.errors import StateError
from zscli.simulator.world.folding import fold
from zscli.simulator.world.state_format import FORMAT, trouble_with
from zscli.simulator.world.undo import TABLES, Undo

__all__ = ["MEMORY", "Database", "NotKept", "check_ordinary", "is_unwritable", "kept_or_told"]

MEMORY = ":memory:"
MOST_REMEMBERED = 10_000
T = TypeVar("T")
_UNWRITABLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
    }
)
"""What may be over in a while: a full disk, a file system that is gone, somebody else's lock."""


class NotKept(StateError):
    """The world cannot be written for now; it is as it was."""


def is_unwritable(error: BaseException) -> bool:
    """Whether an error means that the file cannot be written for now."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _UNWRITABLE


@contextmanager
def kept_or_told() -> Iterator[None]:
    """Let what is changed inside be kept; NotKept for a world that cannot be written."""
    try:
        yield
    except sqlite3.Error as error:
        raise NotKept(
            f"The world cannot be kept as it is: {error}.",
            hint="Make room for the state file, then try again.",
        ) from error


class Database:
    """The connection. *path* is a file, or `:memory:`; StateError when it cannot be opened.

    *first*: statements that a new database begins with.
    """

    def __init__(self, path: str, first: Sequence[str] = ()) -> None:
        self.path = path
        self.lock = threading.RLock()
        self.told: Callable[[str], None] = lambda _: None
        """Is told in a sentence when something cannot be kept, as on a full disk."""
        self._is_stuck = False
        self._depth = 0
        self._remembered: dict[Hashable, Any] = {}
        try:
            if path != MEMORY:
                _make(path)
            self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            trouble = trouble_with(self._db, empty=True)
            if trouble:
                self._db.close()
                raise StateError(
                    f"The simulator's state file {path} cannot be opened: {trouble}.",
                    hint="Name a file that a simulator made, or one that is not there.",
                )
            if path != MEMORY and os.stat(path).st_mode & 0o077:  # noqa: PTH116
                os.chmod(path, 0o600)  # noqa: PTH101 - passwords are in it
            self._db.create_function("fold", 1, fold, deterministic=True)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.execute("PRAGMA case_sensitive_like=OFF")
            for statement in (*first, *TABLES):
                self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version={FORMAT}")
            self.undo = Undo(self._db) if path != MEMORY else None
        except (sqlite3.Error, OSError) as error:
            why = getattr(error, "strerror", None) or error
            raise StateError(
                f"The simulator's state file {path} cannot be opened: {why}.",
                hint="Name another file, or remove this one to start anew.",
            ) from error

    @property
    def is_in_memory(self) -> bool:
        """Whether nothing of it outlives the process."""
        return self.path == MEMORY

    def close(self) -> None:
        """Close the file; the world cannot be used afterwards."""
        with self.lock:
            self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: an exception takes back everything written inside.

        A transaction inside a transaction is part of the outer one.
        """
        with self.lock:
            if self._depth:
                yield
                return
            self._db.execute("BEGIN IMMEDIATE")
            self._depth, before = 1, self._db.total_changes
            self._began()
            try:
                yield
                self._db.execute("COMMIT")
                self._goes_on(before)
            except BaseException:
                if self._db.in_transaction:  # a full disk may have ended it already
                    self._db.execute("ROLLBACK")
                self._rolled_back()
                raise
            finally:
                self._depth = 0
                self._remembered.clear()

    def troubled(self, error: sqlite3.Error) -> None:
        """Tell why something cannot be kept; of a file that cannot be written, once."""
        with self.lock:
            if not self._is_stuck:
                self.told(f"The world cannot be kept as it is: {error}.")
            self._is_stuck = self._is_stuck or is_unwritable(error)

    def _goes_on(self, before: int) -> None:
        """Tell that the file can be written again, where more has been since *before*."""
        if self._is_stuck and self._db.total_changes != before:
            self._is_stuck = False
            self.told("The world can be kept again.")

    def remembered(self, key: Hashable, read: Callable[[], T]) -> T:
        """Return what *read* returns, which is kept until something is written.

        Nothing is kept within a transaction. What writes goes through execute(), never rows().
        """
        with self.lock:
            if self._depth:
                return read()
            if key not in self._remembered:
                if len(self._remembered) >= MOST_REMEMBERED:
                    self._remembered.clear()
                self._remembered[key] = read()
            found: T = self._remembered[key]
            return found

    def keep_undo(self) -> None:
        """Let work be taken back from now on, also in memory, where nothing outlives it."""
        with self.lock:
            if self.undo is None:
                self.undo = Undo(self._db)

    def give(self, target: sqlite3.Connection) -> None:
        """Copy all there is into another database, over what it has."""
        with self.lock:
            self._db.backup(target)

    def give_to(self, other: "Database") -> None:
        """Let another world have all that this one has, and nothing else."""
        with self.lock:
            other.become(self._db)

    def become(self, source: sqlite3.Connection) -> None:
        """Have what another database has, all or nothing, and nothing else any more."""
        with self.lock:
            watched = self.undo
            try:
                if watched:
                    watched.unwatch()
                source.backup(self._db)
                self._remembered.clear()
                self._replaced()
            finally:
                if watched:
                    self.undo = Undo(self._db)

    def recording(self, work: str) -> AbstractContextManager[None]:
        """Let what is changed inside be taken back after a restart, if this world has a file."""
        return self.undo.recording(work) if self.undo and work else nullcontext()

    def forget(self, work: str) -> None:
        """Keep what work has done: it has ended."""
        if self.undo:
            with self.lock:
                self.undo.forget(work)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one SELECT; names in it come from the specs, values are bound."""
        with self.lock:
            return self._db.execute(sql, values).fetchall()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement that writes; return how many rows it touched."""
        with self.lock:
            self._remembered.clear()
            before = self._db.total_changes
            touched = self._db.execute(sql, values).rowcount
            if not self._depth:
                self._goes_on(before)
            return touched

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement that writes for each row of values."""
        with self.lock:
            self._remembered.clear()
            self._db.executemany(sql, rows)

    def _began(self) -> None:
        """Note that a transaction begins."""

    def _rolled_back(self) -> None:
        """Forget what was made in the transaction that was taken back."""

    def _replaced(self) -> None:
        """Forget what is known of the tables: they are others."""


def _make(path: str) -> None:
    """Make a file if it is not there; OSError for what is no file."""
    check_ordinary(path, os.O_CREAT | os.O_RDWR)


def check_ordinary(path: str, flags: int = os.O_RDONLY) -> None:
    """OSError for what cannot be opened so, or is no file, such as a pipe that nobody writes to."""
    file = os.open(path, flags | os.O_NONBLOCK, 0o600)
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
    finally:
        os.close(file)
