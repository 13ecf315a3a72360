"""What a program gives the SDK's own functions, checked; the parameters of APIs are elsewhere.

A wrong one is a UsageError that names it.
"""

from collections.abc import Iterable, Mapping
from math import inf
from typing import Any, Final

from zscli.errors import UsageError

__all__ = ["listed", "seconds", "text", "whole"]

MOST: Final = 2**31 - 1
"""The largest number of rows that a query takes. Source: protocol, section 2.1."""


def text(name: str, value: Any, example: str) -> str:
    """Return *value*, which must be a text that says something. example: a call, or a part."""
    if not isinstance(value, str) or not value.strip():
        raise UsageError(f"{name} must be a text, and not empty.", hint=f"For example: {example}")
    return value


def whole(name: str, value: Any) -> int:
    """Return *value*, which must be a number of things, one at least."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST:
        raise UsageError(f"{name} must be a whole number, at least 1 and at most {MOST}.")
    return value


def listed(name: str, value: Any, example: str) -> list[Any]:
    """Return *value* as a list; a text or a map is one thing, not many."""
    if isinstance(value, str | bytes | bytearray | Mapping) or not isinstance(value, Iterable):
        raise UsageError(f"{name} must be a list.", hint=f"For example: {example}")
    return list(value)


def seconds(timeout: Any) -> float | None:
    """Return *timeout*, None for as long as it takes."""
    if timeout is None or timeout == inf:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout >= 0:
        raise UsageError("timeout must be a number of seconds.", hint="For example: timeout=600")
    try:
        return float(timeout)
    except OverflowError:  # longer than anybody can wait
        return None
