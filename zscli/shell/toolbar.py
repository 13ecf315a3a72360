"""The line at the bottom: what stands at the cursor, what is missing, and where we are.

Made of values: nothing is read from a disk at a key. What does not fit is left out, the least
important first.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from prompt_toolkit.formatted_text import StyleAndTextTuples

from zscli.output.width import cell_width, cut, visible
from zscli.shell.listing import Piece
from zscli.status import Status

if TYPE_CHECKING:
    from zscli.completion.hint import Hint

__all__ = ["Toolbar", "toolbar_pieces"]

LEAST_ROWS = 5
"""A smaller screen is for the line alone."""
LEAST_NOTE = 12
GAP = 2
MINUTE = 60
TEN = 10
_WORD = re.compile(r"\w+")

Hints = Callable[[str, int], "Hint"]


class Toolbar:
    """The toolbar of a prompt. hints: gives what helps at a position of a text.

    hidden: there is none for the moment.
    """

    def __init__(self, hints: Hints) -> None:
        self.hidden = False
        self._hints = hints
        self._status = Status()
        self._asked: tuple[str, int] = ("", 0)
        self._hint: Hint | None = None

    def renew(self, status: Status) -> None:
        """Take over where we stand now."""
        self._status = status

    def fragments(
        self, text: str, position: int, columns: int, rows: int
    ) -> StyleAndTextTuples | None:
        """Return the toolbar for a cursor and a screen, None where there is none."""
        if self.hidden or not self._status.toolbar or rows < LEAST_ROWS:
            return None
        pieces = toolbar_pieces(self._hint_at(text, position), self._status, columns)
        return [(f"class:{piece.style}" if piece.style else "", piece.text) for piece in pieces]

    def _hint_at(self, text: str, position: int) -> "Hint | None":
        """Return what helps, asked for once; None where that fails or nothing is typed."""
        if not text.strip():
            return None
        if self._asked != (text, position):
            self._asked = (text, position)
            try:
                self._hint = self._hints(text, position)
            except Exception:  # noqa: BLE001 - no key may break the prompt
                self._hint = None
        return self._hint


def toolbar_pieces(hint: "Hint | None", status: Status, columns: int) -> tuple[Piece, ...]:
    """Return a line of less than *columns* cells: the hint at the left, the status at the right.

    What the cursor is at and what is missing come before where we are, that before the note,
    but for the duration and the profile; a part of the note comes before none.
    """
    room = max(0, columns - 1)  # a full line would wrap on some terminals
    if hint is not None:
        hint = replace(hint, note=visible(hint.note))
    needed = () if hint is None else _hinted(hint, hint.facts, "")
    parts = dict(_status_parts(status))
    while parts and _width(needed) + GAP + _width(_right(parts)) > room:
        del parts[min(parts, key=_KEPT.index)]
    whole = () if hint is None else _noted(hint, room)
    lesser = [name for name in _LESSER if name in parts]
    rest = {name: text for name, text in parts.items() if name not in lesser}
    if _width(whole) + GAP + _width(_right(rest)) <= room:
        while lesser and _width(whole) + GAP + _width(_right(parts)) > room:
            del parts[lesser.pop(0)]
    right = _right(parts)
    free = room - (_width(right) + GAP if right else 0)
    left = () if hint is None else _fitted(_noted(hint, free), room)
    between = Piece("", " " * (room - _width(left) - _width(right)))
    return (*left, between, *right) if right else left


_LESSER = ("last", "profile")
"""What goes also where a note is whole without it."""
_KEPT = ("last", "profile", "server", "account", "jobs")
"""The parts of the status, in the order in which they are left out."""


def _status_parts(status: Status) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each part of the status, from the left to the right."""
    if status.server:
        yield "server", status.server
    if status.account:
        yield "account", status.account
    if status.profile:
        yield "profile", f"profile {status.profile}"
    if status.jobs:
        yield "jobs", "1 job runs" if status.jobs == 1 else f"{status.jobs} jobs run"
    if status.last is not None:
        yield "last", f"last {_seconds(status.last)}"


def _seconds(seconds: float) -> str:
    """Return a duration: 0.4 s, 12 s, 3 min 5 s."""
    if seconds < TEN:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), MINUTE)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _right(parts: Mapping[str, str]) -> tuple[Piece, ...]:
    text = (" " * GAP).join(map(visible, parts.values()))
    return (Piece("status", text),) if text else ()


def _noted(hint: "Hint", room: int) -> tuple[Piece, ...]:
    """Return a hint with as much of its note as *room* has; facts that the note tells go."""
    told = set(_WORD.findall(hint.note.lower()))
    untold = [fact for fact in hint.facts if not told.issuperset(_WORD.findall(fact.lower()))]
    whole = _hinted(hint, untold, hint.note)
    if _width(whole) <= room:
        return whole
    rest = room - _width(_hinted(hint, hint.facts, "")) - GAP
    if hint.note and rest >= LEAST_NOTE:
        return _hinted(hint, hint.facts, cut(hint.note, rest))
    facts = ", ".join(hint.facts)
    short = cell_width(facts) + rest + GAP
    if LEAST_NOTE <= short < cell_width(facts):  # what is missing comes before long facts
        facts = _cut(facts, short)
    return _hinted(hint, (facts,) if facts else (), "")


def _hinted(hint: "Hint", facts: Sequence[str], note: str) -> tuple[Piece, ...]:
    """Return the pieces of a hint: subject, facts, a note, what is missing."""
    blocks: list[tuple[Piece, ...]] = []
    if hint.subject and facts:
        blocks.append((Piece("subject", hint.subject), Piece("", f": {', '.join(facts)}")))
    elif hint.subject:
        blocks.append((Piece("subject", hint.subject),))
    if note:
        blocks.append((Piece("", note),))
    if hint.missing:
        blocks.append((Piece("missing", f"Missing: {', '.join(hint.missing)}"),))
    pieces: list[Piece] = []
    for block in blocks:
        pieces += (Piece("", " " * GAP), *block) if pieces else block
    return tuple(Piece(piece.style, visible(piece.text)) for piece in pieces)


def _fitted(pieces: Sequence[Piece], room: int) -> tuple[Piece, ...]:
    """Return *pieces* as far as they fit, the last one cut."""
    fitting: list[Piece] = []
    for piece in pieces:
        size = cell_width(piece.text)
        if size > room:
            fitting.append(Piece(piece.style, _cut(piece.text, room)))
            break
        fitting.append(piece)
        room -= size
    return tuple(fitting)


def _cut(text: str, room: int) -> str:
    """Return *text* cut, with one ellipsis also where it had one there."""
    return cut(text, room).replace("……", "…")


def _width(pieces: Sequence[Piece]) -> int:
    return sum(cell_width(piece.text) for piece in pieces)
