"""A terminal emulator: a program in a pty of a given size, typed at, and its screen read."""

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import pyte
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ZSCLI = (sys.executable, "-m", "zscli")
PATIENCE = 60.0
"""Seconds after which what is waited for will not come; much more than a busy machine takes."""

__all__ = ["PATIENCE", "ROOT", "ZSCLI", "Start", "Terminal"]


class Screen(pyte.HistoryScreen):
    """What is shown, with what has scrolled away above it."""

    def __init__(self, columns: int, rows: int, answer: Callable[[str], None]) -> None:
        super().__init__(columns, rows, history=1000)
        self._answer = answer

    def write_process_input(self, data: str) -> None:
        """Send what a terminal says by itself, such as where the cursor is."""
        self._answer(data)


class Terminal:
    """A program in a pseudo terminal."""

    def __init__(
        self, command: Sequence[str], variables: Mapping[str, str], columns: int, rows: int
    ) -> None:
        self.screen = Screen(columns, rows, self.type)
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(slave)
        self._slave = slave
        self.raw = ""
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=dict(variables),
            cwd=ROOT,
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - the child has one thread
        )

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def wait(self, seen: Callable[["Terminal"], bool], what: str) -> None:
        """Read until *seen* is true of this terminal; fail, showing the screen, if it never is."""
        end = time.monotonic() + PATIENCE
        while not seen(self):
            if not self._read(end - time.monotonic()) and not seen(self):
                pytest.fail(f"waited in vain for {what}; the screen is\n{self.text}")

    def wait_for(self, text: str) -> None:
        """Wait until *text* is on the screen."""
        self.wait(lambda terminal: text in terminal.text, repr(text))

    def wait_line(self, line: str) -> None:
        """Wait until the line with the cursor is *line*."""
        self.wait(lambda terminal: terminal.line == line, f"the line {line!r}")

    def wait_lines(self, *lines: str) -> None:
        """Wait until *lines* are on the screen, one below the other."""
        shown = "\n".join(lines)
        self.wait(lambda terminal: f"\n{shown}\n" in f"\n{terminal.text}\n", f"the lines {lines}")

    def wait_end(self) -> int:
        """Wait until the program ends, and return its exit status."""
        end = time.monotonic() + PATIENCE
        while self._read(end - time.monotonic()):
            pass
        return self.process.wait(max(1.0, end - time.monotonic()))

    def resize(self, columns: int, rows: int) -> None:
        """Change the size, as a window does."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    @property
    def lines(self) -> list[str]:
        """The lines on the screen and above it, blanks at their ends removed."""
        above = [
            "".join(row[column].data for column in range(self.screen.columns)).rstrip()
            for row in self.screen.history.top
        ]
        return above + [line.rstrip() for line in self.screen.display]

    @property
    def text(self) -> str:
        """Everything shown."""
        return "\n".join(self.lines).rstrip()

    @property
    def line(self) -> str:
        """The line with the cursor."""
        shown: str = self.screen.display[self.screen.cursor.y]
        return shown.rstrip()

    @property
    def is_sane(self) -> bool:
        """Whether the terminal's modes are as they were before the program."""
        return termios.tcgetattr(self._slave)[:4] == self.before[:4]

    def hang_up(self) -> None:
        """Take the terminal away."""
        os.close(self._slave)
        os.close(self._master)
        self._slave = self._master = -1

    def close(self) -> None:
        """End the program, if it still runs."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self._master >= 0:
            self.hang_up()

    def _read(self, seconds: float) -> bool:
        """Take in what the program writes next; false when time is up or the program ended."""
        end = time.monotonic() + seconds
        while not self._has_news(0.05):
            if time.monotonic() >= end:
                return False
            if self.process.poll() is not None:  # its last words may have come just before
                if not self._has_news(0.0):
                    return False
                break
        data = os.read(self._master, 65536)
        text = self._decoder.decode(data)
        self.raw += text
        self._stream.feed(text)
        return True

    def _has_news(self, seconds: float) -> bool:
        """Wait so long for something to read; whether there is."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        return bool(ready)


def _take_terminal() -> None:
    """Make the pty the controlling terminal of the new session, so that keys send signals."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Start(Protocol):
    """Starts a program in a terminal."""

    def __call__(
        self,
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        command: Sequence[str] = ZSCLI,
        variables: Mapping[str, str] | None = None,
    ) -> Terminal:
        """Start zscli with *arguments*, or another command; *variables* are added to its own."""
        ...
