"""Which process owns an entry of the ledger, and whether it still lives.

A pid alone will not do, since the system gives it to another process later: with it stand when
the process began, the boot of the machine, and the machine.
"""

import os
from functools import cache
from pathlib import Path

__all__ = ["is_alive", "this_process"]

BOOT = Path("/proc/sys/kernel/random/boot_id")
BEGAN = 19
"""Where in /proc/PID/stat the start stands, counted behind the name; it may hold blanks."""


def this_process() -> str:
    """Return the name of this process: `pid:start:boot:host`; what is not known is empty."""
    pid = os.getpid()
    return _name(pid)


@cache
def _name(pid: int) -> str:
    """Return the name of the process *pid*, which is this one; a fork has another pid."""
    return f"{pid}:{_start(pid)}:{_boot()}:{os.uname().nodename}"


def is_alive(owner: str) -> bool | None:
    """Whether the process with that name lives; None when it is of another machine.

    A name that cannot be read is of nobody who lives.
    """
    pid, _, rest = owner.partition(":")
    start, _, rest = rest.partition(":")
    boot, _, host = rest.partition(":")
    if not pid.isdecimal():
        return False
    if host != os.uname().nodename:
        return None
    if boot != _boot():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return False  # it is another user's, and the ledger is ours alone
    return start == _start(int(pid))


@cache
def _boot() -> str:
    try:
        return BOOT.read_text("ascii").strip()
    except OSError:
        return ""


def _start(pid: int) -> str:
    """Return when a process began, in ticks since the boot; empty where there is no /proc."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return ""
    fields = text.rpartition(")")[2].split()
    if fields[:1] in (["Z"], ["X"]):  # ended; nobody has asked how
        return "ended"
    return fields[BEGAN] if len(fields) > BEGAN else ""
