"""The menu below the line while it is typed: the candidates of Tab, as entries to walk through.

Knows candidates and prompt_toolkit's idea of a completion; where candidates come from is given.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText

if TYPE_CHECKING:
    from zscli.completion.candidate import Candidate

__all__ = ["MOST", "Menu", "is_chosen", "is_open", "room_for", "take"]

MOST = 100
"""Entries at most: nobody walks further, and the double Tab lists all."""
TALLEST = 8
"""Entries for which the screen is moved up; where there is room already, more are shown."""
LONGEST_NOTE = 60


class Menu(Completer):
    """prompt_toolkit's Completer over our candidates, the same that Tab has.

    complete: the candidates for a text and a position, without waiting for anything. summary:
    a note for a candidate that has none, asked for when the entry is drawn.
    """

    def __init__(
        self,
        complete: "Callable[[str, int], Sequence[Candidate]]",
        summary: Callable[[str], str],
    ) -> None:
        self._complete = complete
        self._summary = summary
        self._place: tuple[str, int] | None = None
        self._closed: tuple[str, int] | None = None

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - prompt_toolkit gives it
    ) -> Iterable[Completion]:
        """Yield the entries for what stands before the cursor; none on an empty line."""
        place = (document.text, document.cursor_position)
        if place == self._closed or not document.text_before_cursor.strip():
            return
        self._place, self._closed = place, None
        for candidate in self._complete(*place)[:MOST]:
            yield self._entry(candidate, document.cursor_position)

    def is_at(self, document: Document) -> bool:
        """Whether the entries asked for last were those of *document*."""
        return self._place == (document.text, document.cursor_position)

    def close(self, buffer: Buffer) -> None:
        """Close the menu, also one that is on its way, until something else is typed."""
        buffer.cancel_completion()
        self._place = None
        self._closed = (buffer.text, buffer.cursor_position)

    def forget(self) -> None:
        """Begin anew: the line was entered or left."""
        self._place = self._closed = None

    def _entry(self, candidate: "Candidate", position: int) -> Completion:
        from zscli.shell.listing import label_pieces

        pieces = label_pieces(candidate)
        note = _short(candidate.note) if candidate.note else partial(self._note, candidate.label)
        return Completion(
            candidate.text,
            candidate.begin - position,
            FormattedText((f"class:menu-{p.style}" if p.style else "", p.text) for p in pieces),
            note,
        )

    def _note(self, label: str) -> str:
        return _short(self._summary(label))


def _short(note: str) -> str:
    return note if len(note) <= LONGEST_NOTE else f"{note[: LONGEST_NOTE - 1].rstrip()}…"


def is_open(buffer: Buffer) -> bool:
    """Whether the menu is shown."""
    return buffer.complete_state is not None and bool(buffer.complete_state.completions)


def is_chosen(buffer: Buffer) -> bool:
    """Whether the user has walked to an entry, which then stands in the line."""
    return buffer.complete_state is not None and buffer.complete_state.complete_index is not None


def take(buffer: Buffer) -> None:
    """Keep the chosen entry, which stands in the line already, and show what can follow it."""
    buffer.complete_state = None
    buffer.start_completion()


def room_for(buffer: Buffer, rows: int) -> int:
    """Return how many rows line and menu need in a terminal of *rows*; 0 without a menu."""
    state = buffer.complete_state
    if state is None or not state.completions:
        return 0
    return min(len(state.completions), TALLEST, max(0, rows // 2 - 1)) + 1
