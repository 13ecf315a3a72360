"""What of a typed line may be remembered; the same for both kinds of prompt."""

from collections.abc import Callable

from zscli.shell.runs import Surrounds

__all__ = ["redaction", "to_remember"]


def to_remember(text: str, redact: Callable[[str], str]) -> str:
    """Return *text* as it may be remembered; empty for what begins with a blank, or is empty."""
    if not text.strip() or text.startswith(" "):
        return ""
    return redact(text.rstrip("\n"))


def redaction(context: Surrounds) -> Callable[[str], str]:
    """Return what takes the secrets out of a line; nothing does when the user said --no-secure."""

    def redact(text: str) -> str:
        if context.options.get("no-secure"):
            return text
        from zscli.redact import redact_line

        return redact_line(text, context.catalog)

    return redact
