"""The lock on a state file: one simulator at a time has it, and its end lets it go."""

import fcntl
import os

from zscli.errors import StateError

__all__ = ["StateLock"]


class StateLock:
    """Holds a state file; StateError when another simulator has it.

    The lock is on a file beside it, since SQLite has locks of its own on the file itself. A
    link leads to the file that it means.
    """

    def __init__(self, path: str) -> None:
        name = f"{os.path.realpath(path)}.lock"
        try:
            self._file = os.open(name, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StateError(
                f"The simulator's state file {path} cannot be opened: {error.strerror}.",
                hint="Name a file in a folder that can be written to.",
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.pread(self._file, 20, 0).decode("ascii", "replace").strip()
            os.close(self._file)
            whose = f", process {holder}," if holder.isdigit() else ""
            raise StateError(
                f"Another simulator{whose} uses the state file {path}.",
                hint="Stop it, or name another file: --state FILE",
            ) from None
        os.truncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    def close(self) -> None:
        """Let others have the file."""
        os.close(self._file)
