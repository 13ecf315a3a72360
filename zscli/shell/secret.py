"""TerminalAsks to a person at a terminal: a text that is not shown, and yes or no."""

from zscli.environment import Environment
from zscli.errors import Interrupted, UsageError

__all__ = ["TerminalAsks", "ask_secret", "ask_yes"]


class TerminalAsks:
    """Asks at the terminal of *environment*."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def secret(self, label: str) -> str:
        """Return a text that is not shown while it is typed."""
        return ask_secret(label, self._environment)

    def yes(self, question: str) -> bool:
        """Return whether the answer is yes."""
        return ask_yes(question, self._environment)


def ask_secret(label: str, environment: Environment) -> str:
    """Return what is typed after *label*, which is not shown.

    Raises Interrupted for Ctrl-C, UsageError for nothing typed and where nobody can be asked.
    """
    if not environment.stdin_terminal:
        raise UsageError(
            f"{_name(label)} is missing, and nobody can be asked for it here.",
            hint="Give it in the line, or run zscli on a terminal.",
        )
    try:
        typed = _hidden(label, environment)
    except KeyboardInterrupt:
        raise Interrupted from None
    except EOFError:
        typed = ""
    if not typed:
        raise UsageError(f"{_name(label)} was left empty.", hint="Type it, then press Enter.")
    return typed


def ask_yes(question: str, environment: Environment) -> bool:
    """Return whether the answer to *question* begins with a y; no where nobody can be asked.

    Raises Interrupted for Ctrl-C.
    """
    if not environment.stdin_terminal:
        return False
    environment.stderr.write(f"{question} (y/N) ")
    environment.stderr.flush()
    try:
        answer = environment.stdin.readline()
    except KeyboardInterrupt:
        environment.stderr.write("\n")
        raise Interrupted from None
    if not answer.endswith("\n"):
        environment.stderr.write("\n")
    return answer.strip().lower() in {"y", "yes"}


def _hidden(label: str, environment: Environment) -> str:
    """Read a line without showing it; a dumb terminal shows nothing at all, not even stars."""
    if environment.is_dumb:
        from getpass import getpass

        return getpass(label, environment.stderr)
    from prompt_toolkit import PromptSession
    from prompt_toolkit.output import create_output

    session: PromptSession[str] = PromptSession(
        output=create_output(environment.stderr), is_password=True
    )
    return session.prompt(label)


def _name(label: str) -> str:
    name = label.strip().rstrip(":")
    return f"The {name[:1].lower()}{name[1:]}"
