"""What the shell's ledger has of a program's writes."""

import time
from pathlib import Path

from tests.held import PATIENCE
from tests.journey import Zscli

__all__ = ["jobs", "until_running"]


def jobs(home: Path, url: str) -> list[tuple[str, str]]:
    """Return the API and the state of each write, as the shell lists them."""
    found = Zscli(home, url)("jobs", "-a", "-o", "json").json
    rows = found if isinstance(found, list) else found["inventories"]
    return [(row["api"], row["state"]) for row in rows]


def until_running(home: Path, url: str, count: int) -> None:
    """Return once so many writes run, and no others are there; fail where that never comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if jobs(home, url) == [("CreateZone", "running")] * count:
            return
    raise AssertionError(jobs(home, url))
