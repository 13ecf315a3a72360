"""prompt_toolkit's History over ours: what is remembered holds no secret, in memory neither.

Files are read before the first prompt and written between two prompts, so that what a history
has to say about its file never comes into the middle of a line.
"""

from collections.abc import Callable, Iterable

from prompt_toolkit.history import History

from zscli.shell.remember import to_remember
from zscli.shell.runs import Keeps

__all__ = ["KeptHistory"]


class KeptHistory(History):
    """The lines typed. *keeps* is asked at each writing, since the profile may change."""

    def __init__(self, keeps: Callable[[], Keeps], redact: Callable[[str], str]) -> None:
        super().__init__()
        self._keeps = keeps
        self._redact = redact
        self._former = keeps().load()
        self._unkept: list[str] = []

    def load_history_strings(self) -> Iterable[str]:
        """Return the kept lines, newest first, as prompt_toolkit wants them."""
        return reversed(self._former)

    def append_string(self, string: str) -> None:
        """Remember a line without its secrets."""
        line = to_remember(string, self._redact)
        if line:
            super().append_string(line)

    def store_string(self, string: str) -> None:
        """Note a line, redacted already, for the next writing."""
        self._unkept.append(string)

    def keep(self) -> None:
        """Write what was remembered since the last time."""
        lines, self._unkept = self._unkept, []
        for line in lines:
            self._keeps().append(line)
