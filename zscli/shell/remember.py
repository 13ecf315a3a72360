"""What of a typed line may be remembered; the same for both kinds of prompt."""

from collections.abc import Callable

__all__ = ["to_remember"]


def to_remember(text: str, redact: Callable[[str], str]) -> str:
    """Return *text* as it may be remembered; empty for what begins with a blank, or is empty."""
    if not text.strip() or text.startswith(" "):
        return ""
    return redact(text.rstrip("\n"))
