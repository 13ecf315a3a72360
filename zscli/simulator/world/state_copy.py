"""Copies of a world in files of their own: saved whole or not at all, and opened again."""

import errno
import os
import secrets
import sqlite3
from contextlib import closing, suppress
from urllib.parse import quote

from zscli.errors import StateError
from zscli.simulator.world.database import Database, check_ordinary
from zscli.simulator.world.state_format import trouble_with

__all__ = ["open_copy", "save_copy"]


def save_copy(world: Database, file: str) -> None:
    """Keep a world as it is in a new file, readable by its owner; StateError if it cannot.

    It is written beside its place and put there in one step: what is interrupted leaves no file
    that looks like a world.
    """
    part = f"{file}.{secrets.token_hex(4)}.part"
    try:
        if os.path.lexists(file):
            raise FileExistsError(0, "it is there already")
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            with closing(sqlite3.connect(part)) as copied:
                world.give(copied)
            _put(part, file)
        finally:
            with suppress(OSError):
                os.unlink(part)  # noqa: PTH108
    except (OSError, ValueError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise StateError(
            f"The world cannot be kept in {file}: {why}.",
            hint="Name a file that is not there, in a folder that has room and can be written to.",
        ) from error


def _put(part: str, file: str) -> None:
    """Let a file have its name, which nobody else has."""
    try:
        os.link(part, file)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.ENOSYS}:
            raise
        os.rename(part, file)  # noqa: PTH104 - a file system without hard links


def open_copy(file: str) -> sqlite3.Connection:
    """Return a world that was saved; StateError when the file is none."""
    try:
        check_ordinary(file)
        opened = sqlite3.connect(f"file:{quote(file)}?mode=ro", uri=True)
        trouble = trouble_with(opened, empty=False)
        if not trouble:
            return opened
        opened.close()
    except (OSError, ValueError, sqlite3.Error) as error:
        trouble = str(getattr(error, "strerror", None) or error)
    raise StateError(
        f"{file} is not a world that can be loaded: {trouble}.",
        hint="Name a file that was saved by a simulator.",
    )
