"""The line that says what we are waiting for, on a terminal, after the first second.

It is drawn over itself and taken away at the end. When the terminal is no terminal, or a dumb
one, the caller makes none. It asks no server and knows no job but its uuid.
"""

from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

from zscli.output.look import Look
from zscli.output.width import cell_width, cut, visible

__all__ = [
    "CLEAR",
    "EVERY",
    "ROOM",
    "SHOWN_AFTER",
    "ProgressLine",
    "Ticker",
    "drawn_within",
    "progress_line",
    "spoken_time",
]

CLEAR = "\r\x1b[K"
"""Back to the first column, and the rest of the line erased."""

ROOM = len("^C") + 1
"""Cells that stay free: where a terminal writes the key, and a last one, lest it scroll."""

NO_WRAP, WRAP = "\x1b[?7l", "\x1b[?7h"
"""Text that reaches the last column stays there, or goes on in the next line."""

FRAMES = "|/-\\"
SHOWN_AFTER = 1.0
"""Seconds that a call may take without a line."""
EVERY = 0.1
"""Seconds between two drawings."""
STOPPING = "Ctrl-C stops waiting, not the job"


def progress_line(  # noqa: PLR0913 what is shown, all but two by name
    api: str,
    elapsed: float,
    *,
    width: int,
    job_uuid: str = "",
    note: str = "",
    frame: int = 0,
    advises: bool = True,
) -> str:
    """Return one line of at most *width* cells about a call under way.

    elapsed: seconds since it was sent. note: what the server says about it, as `45 %`.
    advises: it says what Ctrl-C does to a job. When it is narrow the advice goes first, then
    the job, then the note.
    """
    head = f"{FRAMES[frame % len(FRAMES)]} {visible(api)}  {spoken_time(elapsed)}"
    more = [
        visible(note),
        f"job {job_uuid}" if job_uuid else "",
        STOPPING if job_uuid and advises else "",
    ]
    for count in range(len(more), -1, -1):
        line = "  ".join(part for part in (head, *more[:count]) if part)
        if cell_width(line) <= width:
            return line
    return cut(head, width)


def drawn_within(text: str) -> str:
    """Return *text* so that each of its lines stays one, also in a window that just got narrower.

    A line that went on in the next one would not be found again when it is drawn over.
    """
    return f"{NO_WRAP}{text}{WRAP}"


def spoken_time(seconds: float) -> str:
    """Return a duration in whole units: `3 s`, `2 min 5 s`, `1 h 4 min`."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


class ProgressLine:
    """The line on a terminal: drawn at most ten times a second, gone when it is closed.

    width: asked for at each drawing, as windows change. monotonic: a clock's, in seconds.
    """

    def __init__(
        self,
        stream: TextIO,
        api: str,
        *,
        width: Callable[[], int],
        look: Look,
        monotonic: Callable[[], float],
    ) -> None:
        self._stream = stream
        self._api = api
        self._width = width
        self._look = look
        self._monotonic = monotonic
        self._drawn_at: float | None = None
        self._is_drawn = False
        self._frame = 0

    def update(self, elapsed: float, *, job_uuid: str = "", note: str = "") -> None:
        """Draw the line anew, unless it is too early or it was drawn just now."""
        now = self._monotonic()
        if elapsed < SHOWN_AFTER:
            return
        if self._drawn_at is not None and now - self._drawn_at < EVERY:
            return
        line = progress_line(
            self._api,
            elapsed,
            width=max(1, self._width() - ROOM),
            job_uuid=job_uuid,
            note=note,
            frame=self._frame,
        )
        self._drawn_at = now
        self._frame += 1
        self._is_drawn = True
        self._write(CLEAR + drawn_within(self._look.paint(line, "dim")))

    def clear(self) -> None:
        """Take the line away; nothing happens when none is there."""
        if self._is_drawn:
            self._is_drawn = False
            self._write(CLEAR)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, UnicodeError):  # progress is never worth an error
            self._is_drawn = False


class Ticker:
    """Keeps a line up to date from a thread, while the call it tells of blocks.

    monotonic: a clock's, in seconds. The line is gone at the end.
    """

    def __init__(self, line: ProgressLine, *, monotonic: Callable[[], float]) -> None:
        from threading import Event, Thread

        self._line = line
        self._monotonic = monotonic
        self._began = monotonic()
        self._ended = Event()
        self._thread = Thread(target=self._tick, name="progress", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()
        self._line.clear()

    def _tick(self) -> None:
        while not self._ended.wait(EVERY):
            self._line.update(self._monotonic() - self._began)
