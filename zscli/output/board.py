"""The lines that say what jobs we are waiting for: one for each, then how many have ended.

They are drawn over themselves and taken away at the end. Without a terminal a line is written
where there is something new to tell. It asks no server.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TextIO

from zscli.output.progress import SHOWN_AFTER, Drawing, progress_line, spoken_time
from zscli.output.width import cut, visible

__all__ = ["Board", "PlainBoard", "Row", "board_lines", "summary"]

MOST_LINES = 5
"""Jobs that have a line of their own."""
BAR = 20
PLAIN_EVERY = 10.0
"""Seconds after which a job of which nothing new is known is told of again."""


@dataclass(frozen=True, slots=True)
class Row:
    """A job among others: its API, its age in seconds, what the server says of it, its end.

    end: empty while it runs, else "done", "failed" or "unknown". count: how many jobs a row
    stands for. One without a name has no line: it has ended, or has not begun.
    """

    name: str
    elapsed: float
    job_uuid: str = ""
    note: str = ""
    end: str = ""
    count: int = 1


def board_lines(rows: Sequence[Row], *, width: int, frame: int = 0) -> list[str]:
    """Return a line of at most *width* cells for each job that runs, up to MOST_LINES of them.

    Of more, the oldest are shown, and a last line says how many have ended; so where some have
    no line.
    """
    running = [row for row in rows if not row.end and row.name]
    shown = running[:MOST_LINES]
    lines = [
        progress_line(
            row.name,
            row.elapsed,
            width=width,
            job_uuid=row.job_uuid,
            note=row.note,
            frame=frame,
            advises=len(running) == 1,
        )
        for row in shown
    ]
    if _are_many(rows):
        lines.append(cut(summary(rows), width))
    return lines


def summary(rows: Sequence[Row]) -> str:
    """Return a bar and how many of the jobs have ended: `[####....] 12 of 24 ended, 1 failed`."""
    total = sum(row.count for row in rows)
    ended = sum(row.count for row in rows if row.end)
    failed = sum(row.count for row in rows if row.end == "failed")
    unknown = sum(row.count for row in rows if row.end == "unknown")
    filled = BAR * ended // total if total else 0
    parts = [f"[{'#' * filled}{'.' * (BAR - filled)}] {ended} of {total} ended"]
    if failed:
        parts.append(f"{failed} failed")
    if unknown:
        parts.append(f"{unknown} unknown")
    return ", ".join(parts)


def _are_many(rows: Sequence[Row]) -> bool:
    """Whether there are jobs without a line of their own."""
    return len(rows) > MOST_LINES or not all(row.name for row in rows)


class Board(Drawing):
    """Lines about jobs on a terminal. look, width, monotonic: as for a Drawing."""

    def update(self, rows: Sequence[Row]) -> None:
        """Draw the lines anew, unless it is too early or they were drawn just now."""
        if self._begins(max((row.elapsed for row in rows if not row.end), default=0.0)):
            self._draw(board_lines(rows, width=self._room, frame=self._frame - 1))


class PlainBoard:
    """The same without a terminal: a line when a job's note changes, and now and then.

    Of many jobs one line tells how many have ended. monotonic: a clock's, in seconds.
    """

    def __init__(self, stream: TextIO, *, monotonic: Callable[[], float]) -> None:
        self._stream = stream
        self._monotonic = monotonic
        self._told: dict[str, tuple[str, float]] = {}
        self._began: float | None = None
        self._summed = 0.0
        self._pause = SHOWN_AFTER

    def clear(self) -> None:
        """Nothing is taken away: what was written stays."""

    def update(self, rows: Sequence[Row]) -> None:
        """Write a line for each job of which there is something to tell, or one for many."""
        if _are_many(rows):
            self._sum(rows)
            return
        for row in rows:
            key = row.job_uuid or row.name
            note, at = self._told.get(key, ("", 0.0))
            is_new = row.note != note or row.elapsed - at >= PLAIN_EVERY
            if row.end or row.elapsed < SHOWN_AFTER or not is_new:
                continue
            self._told[key] = (row.note, row.elapsed)
            job = f"job {row.job_uuid}" if row.job_uuid else ""
            parts = (row.name, spoken_time(row.elapsed), row.note, job)
            self._write("  ".join(visible(part) for part in parts if part))

    def _sum(self, rows: Sequence[Row]) -> None:
        """Write how many jobs have ended, now and then."""
        now = self._monotonic()
        if self._began is None:
            self._began = self._summed = now
        if now - self._began >= SHOWN_AFTER and now - self._summed >= self._pause:
            self._summed, self._pause = now, PLAIN_EVERY
            self._write(summary(rows))

    def _write(self, line: str) -> None:
        with suppress(OSError, UnicodeError):  # progress is never worth an error
            self._stream.write(f"{line}\n")
            self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return
