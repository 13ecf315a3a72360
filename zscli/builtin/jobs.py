"""wait: come back to jobs that the server is working on."""

import re

from zscli.builtin.model import Asked, Outcome
from zscli.errors import UsageError

__all__ = ["job_uuids"]

UUID = re.compile(r"[0-9a-fA-F]{32}")


def job_uuids(asked: Asked) -> Outcome:
    """Return the uuids to wait for, checked; the app does the waiting."""
    words = asked.words
    if not words:
        raise UsageError("wait needs the uuid of a job.", hint="Write it as: wait UUID…")
    for word in words:
        if UUID.fullmatch(word) is None:
            raise UsageError(
                f"{word} is not the uuid of a job.",
                hint="It has 32 characters, digits and letters a to f; --no-wait prints it.",
            )
    return Outcome(waits=tuple(word.lower() for word in words))
