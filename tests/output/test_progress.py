"""Promises about the line that shows a call under way."""

import io
from threading import Event

import pyte
import pytest

from zscli.output.look import Look
from zscli.output.progress import ProgressLine, Ticker, progress_line, spoken_time

JOB = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"

LINES = [
    (
        120,
        f"| StartVmInstance  3 s  45 %  job {JOB}  Ctrl-C stops waiting, not the job",
        "all of it",
    ),
    (80, f"| StartVmInstance  3 s  45 %  job {JOB}", "the advice goes first"),
    (40, "| StartVmInstance  3 s  45 %", "then the job"),
    (24, "| StartVmInstance  3 s", "then what the server says"),
    (10, "| StartVm…", "then it is cut"),
    (1, "…", "to nothing much"),
]


@pytest.mark.parametrize(("width", "line", "why"), LINES, ids=[why for *_, why in LINES])
def test_progress_line(width: int, line: str, why: str) -> None:
    """The line says what matters most in the room there is."""
    assert line == progress_line("StartVmInstance", 3.7, width=width, job_uuid=JOB, note="45 %")


def test_a_call_without_a_job_has_no_advice_about_it() -> None:
    """A sync call has no job that could go on."""
    assert progress_line("QueryZone", 1, width=80, frame=5) == "/ QueryZone  1 s"


TIMES = [(0.9, "0 s"), (59.9, "59 s"), (61, "1 min 1 s"), (3661, "1 h 1 min"), (-3, "0 s")]


@pytest.mark.parametrize(("seconds", "said"), TIMES)
def test_spoken_time(seconds: float, said: str) -> None:
    """A duration is said in whole units."""
    assert said == spoken_time(seconds)


class _Ticking:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def _line(stream: io.StringIO, clock: _Ticking, width: int = 60) -> ProgressLine:
    return ProgressLine(
        stream, "StartVmInstance", width=lambda: width, look=Look(width), monotonic=clock
    )


def test_nothing_in_the_first_second() -> None:
    """A quick call shows nothing, and nothing is cleared after it."""
    stream = io.StringIO()
    with _line(stream, _Ticking()) as line:
        line.update(0.4)
        line.update(0.99)
    assert stream.getvalue() == ""


def test_drawn_ten_times_a_second_at_most() -> None:
    """However often it is called, the terminal is not flooded."""
    stream, clock = io.StringIO(), _Ticking()
    line = _line(stream, clock)
    for step in range(1000):
        clock.now = step / 1000
        line.update(1 + step / 1000)
    assert 8 <= stream.getvalue().count("StartVmInstance") <= 10


def test_no_rubbish_stays() -> None:
    """On a terminal's screen the line replaces itself, and is gone at the end."""
    stream, clock = io.StringIO(), _Ticking()
    screen = pyte.Screen(60, 4)
    line = _line(stream, clock)
    with line:
        line.update(1.0, job_uuid=JOB, note="a rather long note")
        clock.now = 5
        line.update(6.0)
        shown = pyte.Screen(60, 4)
        pyte.Stream(shown).feed(stream.getvalue())
        assert shown.display[0].rstrip() == "/ StartVmInstance  6 s"
        assert not "".join(shown.display[1:]).strip()
    pyte.Stream(screen).feed(stream.getvalue() + "next")
    assert screen.display[0].rstrip() == "next"
    assert not "".join(screen.display[1:]).strip()


def test_cleared_when_interrupted() -> None:
    """Ctrl-C leaves a clean line behind."""
    stream = io.StringIO()

    def wait() -> None:
        with _line(stream, _Ticking()) as line:
            line.update(2)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        wait()
    assert stream.getvalue().endswith("\r\x1b[J")


def test_a_closed_stream_is_no_error() -> None:
    """Progress that cannot be drawn is left out."""

    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(text)

    with _line(Closed(), _Ticking()) as line:
        line.update(2)


def test_a_ticker_draws_while_a_call_blocks_and_leaves_nothing() -> None:
    """The line appears after the first second, from a thread, and is gone at the end."""
    drawn = Event()

    class Stream(io.StringIO):
        def write(self, text: str) -> int:
            if "QueryZone" in text:
                drawn.set()
            return super().write(text)

    stream = Stream()
    instants = iter(range(1000))

    def monotonic() -> float:
        return float(next(instants))

    line = ProgressLine(stream, "QueryZone", width=lambda: 80, look=Look(), monotonic=monotonic)
    with Ticker(line, monotonic=monotonic):
        assert drawn.wait(10)
    assert stream.getvalue().endswith("\r\x1b[J")
