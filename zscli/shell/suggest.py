"""The suggestion behind the cursor: how the newest line goes on that begins like this one."""

from collections.abc import Callable, Sequence

from prompt_toolkit.auto_suggest import AutoSuggest, Suggestion
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document

__all__ = ["FromHistory"]


class FromHistory(AutoSuggest):
    """Suggests former lines. newest: gives them, the newest first.

    has_secret: whether a line holds a secret, or asterisks in place of one. Such a line is
    never suggested: the secret would be shown, the asterisks would be run.
    """

    def __init__(
        self, newest: Callable[[], Sequence[str]], has_secret: Callable[[str], bool]
    ) -> None:
        self._newest = newest
        self._has_secret = has_secret
        self._judged: dict[str, bool] = {}

    def get_suggestion(
        self,
        buffer: Buffer,  # noqa: ARG002 - prompt_toolkit gives it
        document: Document,
    ) -> Suggestion | None:
        """Return the rest of the line; None when the cursor is not at the end, or for none."""
        text = document.text
        if not text.strip() or not document.is_cursor_at_the_end:
            return None
        size = len(text)
        for line in self._newest():
            if line.startswith(text) and len(line) > size and self._may_show(line, size):
                return Suggestion(line[size:])
        return None

    def _may_show(self, line: str, size: int) -> bool:
        """Whether the rest of *line* fits on this one and hides nothing."""
        if not line[size:].isprintable():
            return False
        if line not in self._judged:
            self._judged[line] = self._has_secret(line)
        return not self._judged[line]
