"""Where values written as `key=@path` and `key=@-` come from."""

import errno
import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from zscli.environment import Environment

__all__ = ["LARGEST", "Inputs", "lines_at_hand"]

LARGEST = 64 * 1024**2
"""Bytes of a file that a parameter can hold; an endless one must not fill the memory."""

TYPE_IT = "Type the text, which is shown, and then Ctrl-D on a line of its own.\n"

MOMENT = 0.1
"""Seconds for which the other end of a pipe may pause."""


class Inputs:
    """Files and standard input. script_on_stdin: a script is being read from there.

    ask: returns what a person types after a label, and shows none of it.
    """

    def __init__(
        self,
        environment: Environment,
        *,
        script_on_stdin: bool = False,
        ask: Callable[[str], str] | None = None,
    ) -> None:
        self._environment = environment
        self._ask = ask
        self.script_on_stdin = script_on_stdin

    def read_file(self, path: str) -> str:
        """Return the text of a file; `~` is the home folder.

        Raises OSError, also for a file of more than LARGEST bytes, or UnicodeDecodeError.
        """
        named = Path(path)
        if path.startswith("~/") and self._environment.home is not None:
            named = self._environment.home / path[2:]
        with named.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise OSError(errno.EFBIG, "It has more than 64 MiB")
        return content.decode()

    def read_stdin(self, secret: str = "", /) -> str:
        """Return all of standard input; a person at a terminal is told what to do.

        secret: the name of a value that is not shown while it is typed, and has one line.
        Raises OSError or UnicodeDecodeError, UsageError and Interrupted where a person is asked.
        """
        if self.script_on_stdin:
            raise OSError(errno.EBUSY, "The script itself is read from standard input.")
        if secret and self._environment.stdin_terminal:
            if self._ask is None:
                raise OSError(errno.EPERM, "It is a terminal, which would show the secret.")
            return self._ask(f"{secret}: ")
        if self._environment.stdin_terminal and self._environment.stderr_terminal:
            self._environment.stderr.write(TYPE_IT)
            self._environment.stderr.flush()
        return self._environment.stdin.read()


def lines_at_hand(lines: Iterable[bytes]) -> tuple[Iterable[bytes], bool]:
    """Return the rest of a script as far as nobody is waited for, and whether more may come."""
    try:
        number = lines.fileno()  # type: ignore[attr-defined] # which a file has
        if stat.S_ISREG(os.fstat(number).st_mode):
            return lines, False
    except (AttributeError, OSError, ValueError):
        return lines, False
    from select import select

    data, more = b"", True
    os.set_blocking(number, False)
    try:
        while more:  # what was read ahead comes first, of which the system knows nothing
            chunk = lines.read()  # type: ignore[attr-defined] # of a file
            more = chunk != b""
            data += chunk or b""
            if more and not select([number], [], [], MOMENT)[0]:
                break
    except (OSError, ValueError):
        pass
    finally:
        os.set_blocking(number, True)
    return data.splitlines(keepends=True), more
