"""prompt_toolkit's History over ours: what is remembered holds no secret, in memory neither."""

from collections.abc import Callable, Iterable

from prompt_toolkit.history import History

from zscli.shell.runs import Keeps

__all__ = ["KeptHistory"]


class KeptHistory(History):
    """The lines typed. *keeps* is asked each time, since the profile may change meanwhile."""

    def __init__(self, keeps: Callable[[], Keeps], redact: Callable[[str], str]) -> None:
        super().__init__()
        self._keeps = keeps
        self._redact = redact

    def load_history_strings(self) -> Iterable[str]:
        """Return the kept lines, newest first, as prompt_toolkit wants them."""
        return reversed(self._keeps().load())

    def append_string(self, string: str) -> None:
        """Remember a line without its secrets; not one that begins with a blank."""
        if string.strip() and not string.startswith(" "):
            super().append_string(self._redact(string))

    def store_string(self, string: str) -> None:
        """Keep a line, which is redacted already."""
        self._keeps().append(string)
