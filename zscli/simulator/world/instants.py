"""Instants as the simulated server keeps and shows them.

Kept as UTC text that sorts (`2024-11-23 16:05:09.000000`), shown in US style without a zone.
Source: protocol, sections 1.10 and 2.3.
"""

from datetime import UTC, datetime
from functools import lru_cache

__all__ = ["KEPT", "MONTHS", "kept", "read_kept", "us_style"]

KEPT = "%Y-%m-%d %H:%M:%S.%f"
"""How an instant is kept; it has exactly 26 characters."""

NOON = 12
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def kept(instant: datetime) -> str:
    """Return the text under which an aware instant is kept."""
    return instant.astimezone(UTC).isoformat(" ", "microseconds")[:26]


def read_kept(text: str) -> datetime:
    """Return the aware instant of a kept text; ValueError when it is none."""
    return datetime.strptime(text, KEPT).replace(tzinfo=UTC)


@lru_cache(maxsize=4096)
def us_style(text: str) -> str:
    """Return a kept text as the server shows it: `Nov 23, 2024 4:05:09 PM`.

    A text that is not a kept instant comes back as it is.
    """
    try:
        month, day, hour = int(text[5:7]), int(text[8:10]), int(text[11:13])
        half = "AM" if hour < NOON else "PM"
        return f"{MONTHS[month - 1]} {day}, {text[:4]} {hour % NOON or NOON}{text[13:19]} {half}"
    except (ValueError, IndexError):
        return text
