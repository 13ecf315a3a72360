"""What makes a database a simulator's, and which release can read it.

It looks before anything is written: a database of something else is left as it is.
"""

import sqlite3

__all__ = ["FORMAT", "trouble_with"]

FORMAT = 1
"""The form in which a world is kept; goes up when older releases could not read it any more."""

_COLUMNS = ["uuid", "inventory"]


def trouble_with(db: sqlite3.Connection, *, empty: bool) -> str:
    """Return why a database cannot be a world, as the end of a sentence; "" for one that can.

    empty: whether one without any table will do. sqlite3.Error when it is none at all.
    """
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    columns = [row[1] for row in db.execute("PRAGMA table_info(resource)")]
    if columns != _COLUMNS and (tables or not empty):
        return "it is a database of something else" if tables else "it is empty"
    if db.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
        return "a newer release of zscli wrote it"
    return ""
