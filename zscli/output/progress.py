"""The line that says what we are waiting for, on a terminal, after the first second.

It is drawn over itself and taken away at the end. When the terminal is no terminal, or a dumb
one, the caller makes none. It asks no server and knows no job but its uuid.
"""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self, TextIO

from zscli.output.look import Look
from zscli.output.width import cell_width, cut, visible

__all__ = [
    "SHOWN_AFTER",
    "Drawing",
    "ProgressLine",
    "Ticker",
    "progress_line",
    "spoken_time",
]

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


def spoken_time(seconds: float) -> str:
    """Return a duration in whole units: `3 s`, `2 min 5 s`, `1 h 4 min`."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


class Drawing:
    """Something on a terminal that is drawn over itself, ten times a second at most.

    clear() takes it away, and so does leaving it. width: asked for at each drawing, as windows
    change. monotonic: a clock's, in seconds.
    """

    def __init__(
        self,
        stream: TextIO,
        *,
        width: Callable[[], int],
        look: Look,
        monotonic: Callable[[], float],
    ) -> None:
        self._stream = stream
        self._width = width
        self._look = look
        self._monotonic = monotonic
        self._drawn_at: float | None = None
        self._drawn = 0
        self._frame = 0

    def clear(self) -> None:
        """Take it away; nothing happens when nothing is drawn."""
        if self._drawn:
            text = self._home() + "\x1b[J"
            self._drawn = 0
            self._write(text)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def _begins(self, elapsed: float) -> bool:
        """Whether it is drawn anew now: not at once, and not again at once."""
        now = self._monotonic()
        if elapsed < SHOWN_AFTER or (self._drawn_at is not None and now - self._drawn_at < EVERY):
            return False
        self._drawn_at = now
        self._frame += 1
        return True

    def _draw(self, lines: Sequence[str]) -> None:
        """Draw lines, each no wider than the room there is, over those that were drawn."""
        painted = "\n".join(f"\x1b[K{self._look.paint(line, 'dim')}" for line in lines)
        less = "\x1b[J" if len(lines) < self._drawn else ""
        text = self._home() + NO_WRAP + painted + WRAP + less
        self._drawn = len(lines)
        self._write(text)

    @property
    def _room(self) -> int:
        return max(1, self._width() - ROOM)

    def _home(self) -> str:
        """Return what leads back to the first cell that was drawn."""
        return "\r" + (f"\x1b[{self._drawn - 1}A" if self._drawn > 1 else "")

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, UnicodeError):  # progress is never worth an error
            self._drawn = 0


class ProgressLine(Drawing):
    """The line about one call on a terminal. look, width, monotonic: as for a Drawing."""

    def __init__(
        self,
        stream: TextIO,
        api: str,
        *,
        width: Callable[[], int],
        look: Look,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(stream, width=width, look=look, monotonic=monotonic)
        self._api = api

    def update(self, elapsed: float, *, job_uuid: str = "", note: str = "") -> None:
        """Draw the line anew, unless it is too early or it was drawn just now."""
        if self._begins(elapsed):
            frame, room = self._frame - 1, self._room
            self._draw(
                [
                    progress_line(
                        self._api, elapsed, width=room, job_uuid=job_uuid, note=note, frame=frame
                    )
                ]
            )


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
