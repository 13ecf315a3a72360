"""The server's timestamps, which are US style text without a zone."""

import re
from datetime import datetime, tzinfo
from typing import Final

__all__ = ["parse_timestamp"]

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_PATTERN: Final = re.compile(
    r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4}),?\s+(?:at\s+)?"
    r"(\d{1,2}):(\d{2}):(\d{2})(?:\s*([AaPp])\.?[Mm]\.?)?",
    re.ASCII,
)
_NOON: Final = 12
_BLANKS: Final = re.compile(r"\s+")


def parse_timestamp(text: str, zone: tzinfo | None = None) -> datetime | None:
    """Return the wall-clock time that *text* says, or None when it says none.

    `Nov 23, 2024 4:05:09 PM`; newer servers put a comma after the year and a narrow no-break
    space before AM and PM. zone: the server's, when it is known; otherwise the time is naive.
    Source: protocol, section 1.10.
    """
    found = _PATTERN.fullmatch(_BLANKS.sub(" ", text.strip()))
    if found is None:
        return None
    month = _MONTHS.get(found[1].lower())
    day, year, hour, minute, second = (int(found[index]) for index in range(2, 7))
    half = (found[7] or "").lower()
    if month is None or (half and not 1 <= hour <= _NOON):
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
