"""What the shell's ledger has of a program's writes."""

from pathlib import Path

from tests.journey import Zscli

__all__ = ["jobs"]


def jobs(home: Path, url: str) -> list[tuple[str, str]]:
    """Return the API and the state of each write, as the shell lists them."""
    found = Zscli(home, url)("jobs", "-a", "-o", "json").json
    rows = found if isinstance(found, list) else found["inventories"]
    return [(row["api"], row["state"]) for row in rows]
