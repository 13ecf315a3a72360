"""The tables of the ledger, as numbered steps from an empty file on.

The format of a file is the number of the steps that were made, kept by SQLite as user_version.
A new format is made by adding a step; a step that was released is never changed.
"""

from typing import Final

__all__ = ["STEPS"]

STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE job (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uuid TEXT NOT NULL UNIQUE,
            job_uuid TEXT NOT NULL,
            number INTEGER NOT NULL,
            profile TEXT NOT NULL,
            server TEXT NOT NULL,
            account TEXT NOT NULL,
            api TEXT NOT NULL,
            params TEXT NOT NULL,
            whole INTEGER NOT NULL,
            resource_uuid TEXT NOT NULL,
            began REAL NOT NULL,
            settled REAL,
            state TEXT NOT NULL,
            error TEXT,
            answer TEXT,
            background INTEGER NOT NULL,
            owner TEXT NOT NULL
        )""",
        "CREATE INDEX job_began ON job (began)",
        "CREATE INDEX job_job_uuid ON job (job_uuid)",
        """CREATE INDEX job_unfinished ON job (profile, number)
            WHERE state IN ('sending', 'running')""",
    ),
    (
        "ALTER TABLE job ADD COLUMN taken INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE job ADD COLUMN doubt REAL",
        "UPDATE job SET taken = 1 WHERE state NOT IN ('sending', 'unsent')",
    ),
)
"""Each step is a list of statements, made in one transaction."""
