"""One value of an answer as text: for a cell of a table, and exactly for other programs.

Nothing here knows columns, widths or formats.
"""

import json
import re
from typing import Any

__all__ = ["cell", "compact", "exact", "human_size", "safe_json"]

_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON lets stand as it is, but a terminal acts on, a line reader splits at, or no stream
can encode."""

STEP = 1024
ROUNDED_FROM = 100
"""Sizes below it, in their unit, keep one digit after the point."""

_UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def safe_json(text: str) -> str:
    """Return JSON *text* with the characters escaped that do harm outside of a parser.

    Such characters occur in JSON's strings only, so that the value stays the same.
    """
    if text.isascii() and "\x7f" not in text:
        return text
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def compact(value: Any) -> str:
    """Return *value* as JSON on one line, without blanks, with its own alphabet."""
    return safe_json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def exact(value: Any) -> str:
    """Return *value* for another program: text as it is, nothing for null, JSON for the rest."""
    if isinstance(value, str):
        return value
    return "" if value is None else compact(value)


def cell(value: Any) -> str:
    """Return *value* for a reader: as `exact`, but a list of plain values by comma."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return ", ".join(map(exact, value))
    return exact(value)


def human_size(value: Any) -> str:
    """Return bytes as people say them: `8 GiB`, `1.5 TiB`; anything else as `cell` does."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        return cell(value)
    size = float(value)
    unit = 0
    while round(size) >= STEP and unit < len(_UNITS) - 1:
        size /= STEP
        unit += 1
    digits = 1 if unit and size < ROUNDED_FROM and round(size, 1) != round(size) else 0
    return f"{size:.{digits}f} {_UNITS[unit]}"
