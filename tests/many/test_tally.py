"""How many calls ended in which way, and how far all of them are."""

import io

import pytest

from zscli.many.crew import Crew, End
from zscli.many.stop import attended
from zscli.many.tally import Gauge, summary_of
from zscli.output.board import Board
from zscli.output.look import Look

SUMMARIES: list[tuple[dict[End, int], int, bool, str]] = [
    ({}, 0, False, "Done: 0. Failed: 0. Unknown: 0. Not run: 0."),
    ({"done": 2, "failed": 1}, 4, False, "Done: 2. Failed: 1. Unknown: 0. Not run: 4."),
    ({"unknown": 3}, 1, True, "Done: 0. Failed: 0. Unknown: 3. Not run: 1 or more."),
    ({"late": 2}, 0, False, "Done: 0. Failed: 0. Unknown: 0. Still running: 2. Not run: 0."),
    ({"running": 2}, 0, False, "Done: 0. Failed: 0. Unknown: 0. In the background: 2. Not run: 0."),
]


@pytest.mark.parametrize(("ends", "unrun", "more", "said"), SUMMARIES)
def test_summary(ends: dict[End, int], unrun: int, more: bool, said: str) -> None:
    """One line has all numbers, and says where there may be more."""
    assert summary_of(ends, unrun, more=more) == said


class Clock:
    """A clock that goes a minute further each time it is looked at."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        """Return the seconds."""
        self.seconds += 60
        return self.seconds


def test_what_is_told_makes_the_board_go() -> None:
    """While calls run a board counts those that have ended; it is gone before anything is told."""
    shown = io.StringIO()
    clock = Clock()
    board = Board(
        shown, width=lambda: 60, look=Look(60, colours=False, terminal=True), monotonic=clock.now
    )
    crew = Crew(1, now=clock.now)
    gauge = Gauge(crew, board, 10)
    crew.look = gauge.look
    drawn: list[str] = []

    def step() -> int:
        while "of 10 ended" not in shown.getvalue():
            assert not crew.quit.wait(0.001)
        return 1

    def tell(_: object) -> None:
        gauge.clear()
        drawn.append(shown.getvalue())

    attended(crew, lambda: crew.add("CreateZone web", step, tell))
    assert "CreateZone web" in drawn[0]
    assert "[....................] 0 of 10 ended" in drawn[0]
    assert drawn[0].endswith("\x1b[J")
