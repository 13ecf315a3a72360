"""The commands of a paste: run in order, each shown as if it had been typed."""

from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Pasted"]


@dataclass(slots=True)
class Pasted:
    """What a paste left to do. commands: wait for their turn. rest: to be edited after them."""

    commands: list[str] = field(default_factory=list)
    rest: str = ""

    def take(self, text: str, is_complete: Callable[[str], bool]) -> str | None:
        """Cut *text* into commands; return the first, keep the others.

        A command goes on over a line break where it is not complete. None, and nothing is
        kept, when there is no complete command with a line break after it.
        """
        found: list[str] = []
        pending = ""
        *lines, rest = text.split("\n")
        for line in lines:
            pending = f"{pending}\n{line}" if pending else line
            if is_complete(pending):
                found.append(pending)
                pending = ""
        commands = [command for command in found if command.strip()]
        if not commands:
            return None
        self.commands = commands[1:]
        self.rest = f"{pending}\n{rest}" if pending else rest
        return commands[0]

    def taken_rest(self) -> str:
        """Return the rest, once."""
        rest, self.rest = self.rest, ""
        return rest

    def drop(self) -> None:
        """Forget what waits: the user pressed Ctrl-C."""
        self.commands = []
        self.rest = ""
