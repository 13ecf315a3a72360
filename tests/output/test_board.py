"""Promises about the lines that show several jobs under way."""

import io

import pyte
import pytest

from zscli.output.board import Board, PlainBoard, Row, board_lines, summary
from zscli.output.look import Look

JOB = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"


class Ticking:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def rows(running: int, *ends: str, elapsed: float = 3.0) -> list[Row]:
    """Jobs that run, then jobs that have ended."""
    found = [Row(f"Api{n}", elapsed, f"{n:032x}") for n in range(running)]
    return [*found, *(Row("X", 1.0, end=end) for end in ends)]


def test_each_job_has_a_line() -> None:
    """A few jobs have a line each, with what the server says of them; ended ones have none."""
    jobs = [Row("StartVmInstance", 3.2, JOB, "45 %"), Row("AddImage", 9.0), Row("X", 1, end="done")]
    assert board_lines(jobs, width=40) == ["| StartVmInstance  3 s  45 %", "| AddImage  9 s"]


def test_many_jobs_have_a_summary() -> None:
    """Of many jobs five have a line, and a bar says how many have ended."""
    lines = board_lines(rows(9, "done", "failed", "unknown"), width=80)
    assert len(lines) == 6
    assert lines[-1] == "[#####...............] 3 of 12 ended, 1 failed, 1 unknown"


def test_what_has_not_begun_has_no_line() -> None:
    """Of what waits for its turn only the number is shown, also where all are few."""
    jobs = [Row("StopVmInstance web-1", 3.2), Row("", 0.0, end="done"), Row("", 0.0, count=2)]
    assert board_lines(jobs, width=40) == [
        "| StopVmInstance web-1  3 s",
        "[#####...............] 1 of 4 ended",
    ]


def test_plain_lines_of_calls_without_a_job() -> None:
    """Each call has its line, told apart by its name."""
    stream = io.StringIO()
    one = PlainBoard(stream, monotonic=Ticking())
    for _ in range(2):
        one.update([Row("StopVmInstance web-1", 11.0), Row("StopVmInstance web-2", 11.0)])
    assert stream.getvalue() == "StopVmInstance web-1  11 s\nStopVmInstance web-2  11 s\n"


SUMMARIES = [
    ([], "[....................] 0 of 0 ended"),
    (["done"], "[####################] 1 of 1 ended"),
]


@pytest.mark.parametrize(("ends", "said"), SUMMARIES)
def test_summary(ends: list[str], said: str) -> None:
    """The bar is empty at first and full at the end."""
    assert summary(rows(0, *ends)) == said


def board(stream: io.StringIO, clock: Ticking, width: int = 30) -> Board:
    """A board on a terminal of *width* cells."""
    return Board(stream, width=lambda: width, look=Look(width), monotonic=clock)


def shown(stream: io.StringIO, more: str = "") -> list[str]:
    """What a terminal of eight lines shows."""
    screen = pyte.Screen(60, 8)
    pyte.Stream(screen).feed("before\r\n" + stream.getvalue().replace("\n", "\r\n") + more)
    return [line.rstrip() for line in screen.display if line.strip()]


def test_nothing_in_the_first_second() -> None:
    """Quick jobs show nothing, and nothing is cleared after them."""
    stream = io.StringIO()
    with board(stream, Ticking()) as one:
        one.update(rows(3, elapsed=0.9))
    assert stream.getvalue() == ""


def test_lines_replace_themselves_and_leave_nothing() -> None:
    """As jobs end there are fewer lines; at the end there is none, and what stood before stays."""
    stream, clock = io.StringIO(), Ticking()
    with board(stream, clock) as one:
        one.update(rows(3))
        assert shown(stream) == ["before", "| Api0  3 s", "| Api1  3 s", "| Api2  3 s"]
        clock.now = 1
        one.update(rows(1, "done", "done", elapsed=4.0))
        assert shown(stream) == ["before", "/ Api0  4 s"]
    assert shown(stream, "next") == ["before", "next"]


def test_drawn_ten_times_a_second_at_most() -> None:
    """However often it is called, the terminal is not flooded."""
    stream, clock = io.StringIO(), Ticking()
    one = board(stream, clock)
    for step in range(1000):
        clock.now = step / 1000
        one.update(rows(1))
    assert 8 <= stream.getvalue().count("Api0") <= 10


def test_a_window_that_just_got_narrower() -> None:
    """Lines drawn before the new width is known stay in their rows, and are drawn over."""
    stream, clock, window = io.StringIO(), Ticking(), pyte.Screen(20, 8)
    terminal = pyte.Stream(window)
    terminal.feed("before\r\n")
    with board(stream, clock, 60) as one:
        for _ in range(3):
            one.update([Row(f"StartVmInstance vm-{n}", 3.0) for n in range(3)])
            clock.now += 1
        terminal.feed(stream.getvalue().replace("\n", "\r\n"))
        drawn = stream.tell()
        seen = [line[:19] for line in window.display if line.strip()]
        assert seen == ["before".ljust(19), *["- StartVmInstance v"] * 3]
    stream.seek(drawn)
    terminal.feed(stream.read() + "next")
    assert [line.rstrip() for line in window.display if line.strip()] == ["before", "next"]


def test_the_key_that_stops_fits_beside_a_line() -> None:
    """A terminal shows `^C` where the last line ends: it never begins another one."""
    stream, window = io.StringIO(), pyte.Screen(20, 8)
    with board(stream, Ticking(), 20) as one:
        one.update([Row("StartVmInstance vm-1", 3.0)])
        stream.write("^C")
    pyte.Stream(window).feed(stream.getvalue() + "next")
    assert [line.rstrip() for line in window.display if line.strip()] == ["next"]


class Closed(io.StringIO):
    """A stream that nobody reads."""

    def write(self, text: str) -> int:
        """Refuse."""
        raise BrokenPipeError(text)


def test_a_closed_stream_is_no_error() -> None:
    """Progress that cannot be drawn is left out."""
    with board(Closed(), Ticking()) as one:
        one.update(rows(2))
    PlainBoard(Closed(), monotonic=lambda: 0.0).update(rows(1))


def test_plain_lines() -> None:
    """Without a terminal there is a line for each news, and every ten seconds without any."""
    stream = io.StringIO()
    with PlainBoard(stream, monotonic=lambda: 0.0) as one:
        for tenth in range(5, 250):
            note = "50 %" if tenth > 30 else ""
            one.update([Row("AddImage", tenth / 10, JOB, note)])
        one.update([Row("AddImage", 99, JOB, "100 %", end="done")])
    assert stream.getvalue().splitlines() == [
        f"AddImage  3 s  50 %  job {JOB}",
        f"AddImage  13 s  50 %  job {JOB}",
        f"AddImage  23 s  50 %  job {JOB}",
    ]


def test_plain_lines_for_many() -> None:
    """Of many jobs one line tells how many have ended, after a second and then now and then."""
    stream = io.StringIO()
    now = 0.0
    with PlainBoard(stream, monotonic=lambda: now) as one:
        for tenth in range(130):
            now = tenth / 10
            ended = [Row("", 0.0, end="done")] * (tenth // 10)
            one.update([*ended, *[Row("AddImage", now, JOB)] * (20 - len(ended))])
    assert stream.getvalue().splitlines() == [
        "[#...................] 1 of 20 ended",
        "[###########.........] 11 of 20 ended",
    ]
