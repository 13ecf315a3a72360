"""A program in a pseudo terminal, watched until it shows what is waited for."""

import os
import pty
import select
import signal
import tempfile
import time
from collections.abc import Sequence

from benchmarks.measure import peak_memory

__all__ = ["memory_at", "until"]

LIMIT = 30.0


def until(command: Sequence[str], wanted: bytes) -> None:
    """Start *command* in a terminal, return when it has shown *wanted*, and end it."""
    pid, terminal = _start(command)
    try:
        _wait(terminal, wanted)
    finally:
        _end(pid, terminal)


def memory_at(command: Sequence[str], wanted: bytes) -> float:
    """Return the megabytes that *command* has used when it shows *wanted*."""
    pid, terminal = _start(command)
    try:
        _wait(terminal, wanted)
        return peak_memory(pid)
    finally:
        _end(pid, terminal)


def _start(command: Sequence[str]) -> tuple[int, int]:
    pid, terminal = pty.fork()
    if pid == 0:
        home = tempfile.gettempdir() + "/zscli-bench-home"
        os.environ |= {"TERM": "xterm-256color", "HOME": home, "XDG_STATE_HOME": home}
        os.execvp(command[0], list(command))  # noqa: S606 - a program of this benchmark
    return pid, terminal


def _wait(terminal: int, wanted: bytes) -> None:
    seen = b""
    deadline = time.monotonic() + LIMIT
    while wanted not in seen:
        ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError(f"{wanted!r} was not shown, but {seen!r}")
        seen += os.read(terminal, 65536)
        if b"\x1b[6n" in seen:  # the program asks where the cursor is
            os.write(terminal, b"\x1b[1;1R")
            seen = seen.replace(b"\x1b[6n", b"")


def _end(pid: int, terminal: int) -> None:
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
