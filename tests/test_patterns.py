"""Patterns that every Python 3.11 reads alike."""

import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "zscli"
POSSESSIVE_GROUP = re.compile(r"\)(?:\+\+|\*\+|\?\+|\{[0-9,]+\}\+)|\(\?>")


def test_no_group_is_possessive() -> None:
    """No pattern has a possessive or atomic group: Python before 3.11.5 matches them wrongly.

    Possessive sets of characters are right everywhere.
    """
    found = [
        f"{path.name}:{number}"
        for path in PACKAGE.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if POSSESSIVE_GROUP.search(line)
    ]
    assert found == []
