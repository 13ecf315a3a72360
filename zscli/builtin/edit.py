"""edit: a former line, to be changed in the user's editor and to come back into the prompt."""

import re

from zscli.builtin.model import Asked, Outcome
from zscli.errors import UsageError

__all__ = ["edit_line"]

NUMBER = re.compile(r"[0-9]{1,5}")


def edit_line(asked: Asked) -> Outcome:
    """Return which line the prompt is to give to the editor: the latest one, or the Nth back."""
    words = asked.words
    if len(words) != len(asked.arguments) or len(words) > 1:
        raise UsageError("edit takes one number at most.", hint="Write edit, or edit 3.")
    if not words:
        return Outcome(edit=1)
    if not NUMBER.fullmatch(words[0]) or int(words[0]) == 0:
        raise UsageError(
            f"{words[0]} is not the number of a line.", hint="1 is the latest line: edit 1"
        )
    return Outcome(edit=int(words[0]))
