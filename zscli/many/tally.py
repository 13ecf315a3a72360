"""How many calls ended in which way, for a last line and for the progress of all."""

from collections.abc import Mapping

from zscli.many.crew import Crew, End
from zscli.output.board import Board, PlainBoard, Row

__all__ = ["Gauge", "summary_of"]


def summary_of(ends: Mapping[End, int], unrun: int, *, more: bool = False) -> str:
    """Return how many calls ended in which way: `Done: 3. Failed: 1. …`.

    unrun: how many were not begun. more: there may be others, which were not even read.
    """
    words = [
        f"Done: {ends.get('done', 0)}.",
        f"Failed: {ends.get('failed', 0)}.",
        f"Unknown: {ends.get('unknown', 0)}.",
    ]
    if ends.get("late"):
        words.append(f"Still running: {ends['late']}.")
    if ends.get("running"):
        words.append(f"In the background: {ends['running']}.")
    words.append(f"Not run: {unrun} or more." if more else f"Not run: {unrun}.")
    return " ".join(words)


class Gauge:
    """Shows how far a crew is, while nothing else is written.

    board: None shows nothing. total: of all steps, as far as that is known.
    """

    def __init__(self, crew: Crew, board: Board | PlainBoard | None, total: int = 0) -> None:
        self._crew = crew
        self._board = board
        self._total = total

    def look(self) -> None:
        """Draw how far it is, unless something is being told."""
        if self._board is not None:
            self._crew.quietly(self._draw)

    def clear(self) -> None:
        """Make room for what is told."""
        if self._board is not None:
            self._board.clear()

    def _draw(self) -> None:
        if self._board is not None:
            self._board.update(_rows(self._crew, self._total - self._crew.begun))


def _rows(crew: Crew, waiting: int) -> list[Row]:
    """Return a row for each call under way, then for those that have ended, then *waiting* more."""
    now = crew.now()
    rows = [Row(task.name, now - task.began) for task in crew.under_way]
    rows += [Row("", 0.0, end=end, count=count) for end, count in list(crew.ends.items()) if count]
    return [*rows, Row("", 0.0, count=waiting)] if waiting > 0 else rows
