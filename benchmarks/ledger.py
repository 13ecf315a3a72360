"""What it costs to record a write: from before it is sent until its answer stands there."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import measure

__all__ = ["cost"]

REPEAT = 50


@contextmanager
def _bare(folder: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE bare (uuid TEXT PRIMARY KEY, params TEXT)")
    try:
        yield connection
    finally:
        connection.close()


def cost() -> measure.Ratio:
    """Return what a write costs in the ledger, beside one row that SQLite inserts with sync."""
    from zscli.client import new_uuid
    from zscli.jobs.entry import Entry
    from zscli.jobs.ledger import Ledger

    with tempfile.TemporaryDirectory() as name, _bare(Path(name)) as connection:
        ledger = Ledger(Path(name), print)
        params = {"name": "vm-1", "cpuNum": 4, "memorySize": 2**33}

        def ours() -> None:
            uuid = new_uuid()
            now = datetime.now(UTC)
            ledger.begin(Entry(uuid, "p", "http://mn", "", "CreateVmInstance", now, params))
            ledger.accepted(uuid)
            ledger.settle(uuid, "done", answer={"inventory": params})

        def bare() -> None:
            connection.execute("INSERT INTO bare VALUES (?, ?)", (new_uuid(), str(params)))

        found = measure.compare_calls(ours, bare, repeat=REPEAT)
        ledger.close()
    return measure.Ratio(found.ours / REPEAT, found.bare / REPEAT, found.ratio)
