"""completion: the script for the user's own shell."""

from zscli.builtin.model import Asked, Outcome
from zscli.completion.scripts import SCRIPTS
from zscli.errors import UsageError

__all__ = ["show_completion"]


def show_completion(asked: Asked) -> Outcome:
    """Return the script of the shell that is named; how it is installed stands at its top."""
    names = ", ".join(SCRIPTS)
    if len(asked.words) != 1 or len(asked.arguments) != 1:
        raise UsageError("completion takes the name of a shell.", hint=f"Choose one of: {names}")
    name = asked.words[0]
    script = SCRIPTS.get(name)
    if script is None:
        raise UsageError(f"There is no completion for {name}.", hint=f"Choose one of: {names}")
    return Outcome(lines=tuple(script.removesuffix("\n").split("\n")))
