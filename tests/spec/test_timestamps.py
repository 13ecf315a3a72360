"""Timestamps. Source: protocol, section 1.10."""

from datetime import UTC, datetime

import pytest

from zscli.spec.timestamps import parse_timestamp

AFTERNOON = datetime(2024, 11, 23, 16, 5, 9)  # noqa: DTZ001 the server names no zone

CASES = [
    ("Nov 23, 2024 4:05:09 PM", AFTERNOON, "Java 8"),
    ("Nov 23, 2024, 4:05:09 PM", AFTERNOON, "a comma after the year"),
    ("Nov 23, 2024, 4:05:09\u202fPM", AFTERNOON, "a narrow no-break space"),
    ("Nov 23, 2024 at 4:05:09 PM", AFTERNOON, "a word between"),
    ("  nov 23 2024   4:05:09 p.m. ", AFTERNOON, "other case, other blanks"),
    ("November 23, 2024 16:05:09", AFTERNOON, "a whole month, a whole day"),
    ("Jan 1, 2024 12:00:00 AM", datetime(2024, 1, 1), "midnight"),  # noqa: DTZ001 no zone
    ("Jan 1, 2024 12:00:00 PM", datetime(2024, 1, 1, 12), "noon"),  # noqa: DTZ001 no zone
    ("Feb 30, 2024 4:05:09 PM", None, "no such day"),
    ("Foo 23, 2024 4:05:09 PM", None, "no such month"),
    ("Nov 23, 2024 13:05:09 PM", None, "no such hour"),
    ("Nov 23, 2024 0:05:09 AM", None, "no hour zero"),
    ("2024-11-23 16:05:09", None, "another format"),
    ("", None, "nothing"),
    ("Nov 23, 2024 ٤:05:09 PM", None, "digits of another script"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_parse_timestamp(text: str, expected: datetime | None, why: str) -> None:
    """A timestamp is read as older and newer servers write it, and nothing else is one."""
    assert parse_timestamp(text) == expected


def test_a_zone_makes_it_an_instant() -> None:
    """With the server's zone the time is aware."""
    assert parse_timestamp("Nov 23, 2024 4:05:09 PM", UTC) == AFTERNOON.replace(tzinfo=UTC)
