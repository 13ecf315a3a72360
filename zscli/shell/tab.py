"""The Tab key: it adds what is certain; pressed again, it lists what could come next.

A list longer than the screen comes page by page, one for each further press. Knows texts and
positions; how a line is changed and a page printed is given.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zscli.shell.listing import Piece, Row, listing

if TYPE_CHECKING:
    from zscli.completion.candidate import Candidate

__all__ = ["Change", "Page", "Tab"]


@dataclass(frozen=True, slots=True)
class Change:
    """The text from *begin* up to the cursor becomes *text*."""

    begin: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """Rows to print below the line."""

    rows: tuple[Row, ...]


class Tab:
    """What one Tab after another does.

    complete: the candidates for a text and a position. Between two presses nothing was
    typed when text and position are the same.
    """

    def __init__(self, complete: "Callable[[str, int], Sequence[Candidate]]") -> None:
        self._complete = complete
        self._before: tuple[str, int] | None = None
        self._shown = 0

    def forget(self) -> None:
        """Begin anew: the line was entered or left."""
        self._before = None

    def press(self, text: str, position: int, width: int, height: int) -> Change | Page | None:
        """Return what this press does: changes the line, lists, or nothing."""
        candidates = self._complete(text, position)
        if not candidates:
            self._before = None
            return None
        from zscli.completion.insertion import insertion

        begin = candidates[0].begin
        added = insertion(text[begin:position], candidates)
        again = self._before == (text, position)
        if added is not None:
            self._before = (text[:begin] + added + text[position:], begin + len(added))
            self._shown = 0
            return Change(begin, added)
        self._before = (text, position)
        if not again:
            self._shown = 0
            return None
        return self._page(listing(candidates, width), height)

    def _page(self, rows: tuple[Row, ...], height: int) -> Page:
        """Return the next rows that fit between the line above and the prompt below."""
        if self._shown >= len(rows):
            self._shown = 0
        room = max(1, height - 3)
        first = self._shown
        page = rows[first : first + room]
        self._shown = first + len(page)
        left = sum(row.count for row in rows[self._shown :])
        if left:
            more = f"{left:,} more: Tab shows the next ones."
            page = (*page, Row((Piece("more", more),)))
        return Page(page)
