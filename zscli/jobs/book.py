"""A SQLite file of ours: opened when it is needed, private, brought up to date, set aside.

Many processes and threads use it at once. What stands in it is the ledger's business. A book
without a path is kept in memory.
"""

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import Final, TypeVar

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.jobs.schema import STEPS
from zscli.state.files import OTHERS, PRIVATE_FILE, HeldFile, Say, StateFile

__all__ = ["Book", "Step"]

T = TypeVar("T")
Step = Callable[[sqlite3.Connection], T]
"""What is done within one transaction; done again when the file was damaged."""

PATIENCE: Final = 10.0
"""Seconds that SQLite waits for other processes, each time."""
TRIES: Final = 3
SIDES: Final = ("-wal", "-shm")
"""What SQLite keeps beside the file."""

_ERRNO: Final = {3: errno.EACCES, 8: errno.EROFS, 10: errno.EIO, 13: errno.ENOSPC, 14: errno.EACCES}
"""By the code of SQLite: PERM, READONLY, IOERR, FULL, CANTOPEN."""
_BUSY: Final = {5, 6}
_DAMAGED: Final = {11, 26}
"""CORRUPT and NOTADB."""


class Book:
    """The file at *path*, or memory when that is None."""

    def __init__(self, path: Path | None, say: Say, clock: Clock) -> None:
        self._path = path
        self._say = say
        self._clock = clock
        self._lock = RLock()
        self._open: sqlite3.Connection | None = None
        self._inode = 0

    def exists(self) -> bool:
        """Whether anything may stand in it."""
        return self._open is not None or (self._path is not None and self._path.exists())

    def change(self, step: Step[T], *, durable: bool = False) -> T:
        """Do *step* in a transaction of its own and return what it returns.

        durable: it is on the disk when this returns. Raises StateError when it cannot be
        written; nothing of it was written then.
        """
        mode = "FULL" if durable else "NORMAL"

        def changed(connection: sqlite3.Connection) -> T:
            connection.execute(f"PRAGMA synchronous = {mode}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                answer = step(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return answer

        with self._lock:
            return self._do(changed, create=True)

    def read(self, step: Step[T], empty: T) -> T:
        """Return what *step* finds; *empty* when there is no file. Raises StateError."""
        with self._lock:
            if not self.exists():
                return empty
            return self._do(step, create=False)

    def close(self) -> None:
        """Let go of the file; what is kept in memory stays."""
        with self._lock:
            if self._path is not None:
                self._drop()

    def _drop(self) -> None:
        connection, self._open = self._open, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()

    def _do(self, step: Step[T], *, create: bool) -> T:
        for tries in range(1, TRIES + 1):
            try:
                return step(self._connection(create=create))
            except sqlite3.Error as error:
                self._after(error, is_last=tries == TRIES)
        raise AssertionError("the last try returns or raises")  # pragma: no cover

    def _after(self, error: sqlite3.Error, *, is_last: bool) -> None:
        """Make another try possible, or raise a StateError."""
        code = _code(error)
        file = StateFile(self._path or Path("jobs.db"))
        if self._path is None or is_last or code not in _BUSY | _DAMAGED:
            if code in _BUSY:
                raise StateError(
                    f"Another zscli has been using {file.path} for {PATIENCE:g} s.",
                    hint="Wait until it ends, or stop it, and try again.",
                ) from error
            self._drop()
            with file.writing():
                raise OSError(_ERRNO.get(code, errno.EIO), str(error)) from error
        if code in _DAMAGED:
            self._set_aside(file)

    def _connection(self, *, create: bool) -> sqlite3.Connection:
        if self._open is None:
            self._open = self._connected(create=create)
        return self._open

    def _connected(self, *, create: bool) -> sqlite3.Connection:
        if self._path is None:
            connection = _connect(":memory:")
            _bring_up_to_date(connection)
            return connection
        file = StateFile(self._path)
        if create and not self._path.exists():
            with file.held(self._clock):
                _touch(file)
        target = file.target()
        with file.writing():
            info = target.stat()
            file.check_owner(target, info)
            if info.st_mode & OTHERS:
                target.chmod(PRIVATE_FILE)
        self._inode = info.st_ino
        connection = _connect(str(target))
        try:
            self._check(connection, file)
        except BaseException:
            connection.close()
            raise
        return connection

    def _check(self, connection: sqlite3.Connection, file: StateFile) -> None:
        """Bring the file up to date; raises StateError when a newer zscli wrote it."""
        found = _format(connection)
        if found < len(STEPS):
            with file.held(self._clock):
                connection.execute("PRAGMA journal_mode = WAL")
                _bring_up_to_date(connection)
        elif found > len(STEPS):
            raise StateError(
                f"{file.path} was written by a newer zscli "
                f"(format {found}; this one knows {len(STEPS)}).",
                hint="Update zscli, or move the file away to start a new one.",
            )

    def _set_aside(self, file: StateFile) -> None:
        """Rename a damaged file, unless another process did so meanwhile; a new one begins."""
        self._drop()
        with file.held(self._clock) as held:
            target = file.target()
            with suppress(FileNotFoundError):
                if target.stat().st_ino == self._inode:
                    aside = _renamed(held, target)
                    self._say(
                        f"{file.path} was damaged: it is kept as {aside.name}, a new one begins."
                    )
            if not target.exists():
                _touch(file)


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's code for an error; a table that is missing is a damage as well."""
    if str(error).startswith("no such "):
        return min(_DAMAGED)
    return int(getattr(error, "sqlite_errorcode", 1)) & 0xFF


def _connect(target: str) -> sqlite3.Connection:
    return sqlite3.connect(target, timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def _format(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Make the steps that are missing, all of them or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[_format(connection) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _touch(file: StateFile) -> None:
    """Make an empty file that is ours alone; SQLite gives those beside it the same mode."""
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
    with file.writing():
        os.close(os.open(file.target(), flags, PRIVATE_FILE))


def _renamed(held: HeldFile, target: Path) -> Path:
    aside = held.set_aside()
    for side in SIDES:
        with suppress(FileNotFoundError):
            target.with_name(target.name + side).rename(aside.with_name(aside.name + side))
    return aside
