"""zscli in this process, killed with SIGKILL just before or just after a chosen step.

    python -m tests.trials.victim STEP COUNT WORD…

A step is a call that leaves the process: bytes to or from the server, a file written, synced,
renamed or locked, a statement of the ledger. STEP counts from 1, twice for each such call:
when it begins and when it has ended; 0 kills nobody. The number of steps is written to the
file COUNT when zscli ends by itself.
"""

import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

STEPS = frozenset(
    {
        "socket.connect",
        "socket.sendall",
        "socket.recv_into",
        "Connection.execute",
        "Connection.executescript",
        "Connection.commit",
        "Connection.rollback",
        "Connection.__exit__",
        "Cursor.execute",
        "Cursor.fetchone",
        "fsync",
        "fdatasync",
        "replace",
        "rename",
        "unlink",
        "open",
        "flock",
        "lockf",
        "write",
        "start_new_thread",
        "_exit",
    }
)


class Steps:
    """Counts steps, and ends the process at the one that is chosen."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.count = 0

    def __call__(self, _: FrameType, event: str, argument: Any) -> None:
        """Be told by the interpreter what is called."""
        if event not in {"c_call", "c_return"}:
            return
        if argument.__qualname__ in STEPS:
            self.count += 1
            if self.count == self.last:
                os.kill(os.getpid(), signal.SIGKILL)


def main(step: str, count: str, *words: str) -> int:
    """Run zscli with *words*, up to that step."""
    from zscli.cli import main as zscli

    sys.argv[1:] = words
    steps = Steps(int(step))
    threading.setprofile(steps)
    sys.setprofile(steps)
    try:
        return zscli()
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
        Path(count).write_text(str(steps.count), encoding="ascii")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
