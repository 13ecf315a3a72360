"""Texts without case beyond ASCII, where SQLite's own comparison knows none."""

from typing import Any

__all__ = ["fold", "has_wide_case"]


def fold(text: Any) -> Any:
    """Return a text in lower case and without blanks at its end; all else as it is."""
    return text.lower().rstrip(" ") if isinstance(text, str) else text


def has_wide_case(text: str) -> bool:
    """Whether a text has letters beyond ASCII that know case, as in `Ä` or `Д`, not as in `漢`."""
    return not text.isascii() and any(
        not sign.isascii() and sign.lower() != sign.upper() for sign in text
    )
