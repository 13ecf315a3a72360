"""prompt_toolkit's History over ours: what is remembered holds no secret, in memory neither.

Files are read and written between two prompts, so that what a history has to say about its
file never comes into the middle of a line.
"""

from collections.abc import Callable, Iterable, Sequence

from prompt_toolkit.history import History

from zscli.shell.remember import to_remember
from zscli.shell.runs import Keeps

__all__ = ["KeptHistory"]


class KeptHistory(History):
    """The lines typed. *keeps* is asked each time, since the profile may change."""

    def __init__(self, keeps: Callable[[], Keeps], redact: Callable[[str], str]) -> None:
        super().__init__()
        self._keeps = keeps
        self._redact = redact
        self._from = keeps()
        self._unkept: list[str] = []
        self._loaded_strings = list(self.load_history_strings())
        self._loaded = True

    @property
    def newest(self) -> Sequence[str]:
        """The lines, the newest first."""
        return self._loaded_strings

    def load_history_strings(self) -> Iterable[str]:
        """Return the kept lines, newest first, as prompt_toolkit wants them."""
        return reversed(self._from.load())

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

    def renew(self) -> bool:
        """Take in what other consoles wrote, or another profile's lines; say whether it did."""
        now = self._keeps()
        if now is self._from and not now.has_news:
            return False
        self._from = now
        self._loaded_strings = list(self.load_history_strings())
        return True
