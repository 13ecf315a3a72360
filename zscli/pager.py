"""What is longer than the screen goes through a pager: less, or the user's own.

Lines are handed on as they come: no more of them are held than the screen has.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from itertools import chain
from typing import TYPE_CHECKING

from zscli.environment import Environment
from zscli.output.width import cell_width
from zscli.output.write import write_lines

if TYPE_CHECKING:
    from subprocess import Popen

__all__ = ["pager_command", "write_paged"]

PAGER = ("less", "-FRX")
LESS = "FRX"
"""What less is told where the user tells it nothing: end on a short text, show colours, stay."""
STYLE = re.compile(r"\x1b\[[0-9;]*m")


def pager_command(setting: str, environment: Environment) -> tuple[str, ...]:
    """Return the words of the pager's command, none where there is nothing to page with.

    setting: "on" for $PAGER or less, "off", or a command. No shell reads it.
    """
    if setting == "off" or environment.is_dumb or not environment.stdout_terminal:
        return ()
    import shlex
    from shutil import which

    text = environment.variables.get("PAGER", "") if setting == "on" else setting
    try:
        words = tuple(shlex.split(text)) or PAGER
    except ValueError:
        words = PAGER
    return words if which(words[0], path=environment.variables.get("PATH")) else ()


def write_paged(lines: Iterable[str], command: tuple[str, ...], environment: Environment) -> str:
    """Write *lines*, through the pager when they are more than the screen has.

    Returns a sentence about a pager that went wrong, mostly "". The pager owns the terminal
    while it runs: Ctrl-C is for it alone, and whatever it leaves the terminal's modes like,
    they are put back.
    """
    following = iter(lines)
    first, fits = _screenful(following, environment) if command else ([], True)
    everything = chain(first, following)
    if fits:
        write_lines(environment.stdout, everything)
        return ""
    environment.stdout.flush()
    with _modes_kept(environment):
        try:
            process = _started(command, environment)
        except OSError:
            write_lines(environment.stdout, everything)
            return ""
        status = _paged(process, everything, environment)
    if status <= 0:
        return ""
    return f"The pager {command[0]} ended with status {status}. To do without: set pager off"


def _screenful(following: Iterator[str], environment: Environment) -> tuple[list[str], bool]:
    """Return the lines up to the one that no longer fits above the prompt, and if all fit."""
    width, rows = max(environment.width, 1), environment.height - 1
    lines = []
    for line in following:
        lines.append(line)
        rows -= max(1, -(-cell_width(STYLE.sub("", line)) // width))
        if rows < 0:
            return lines, False
    return lines, True


def _started(command: tuple[str, ...], environment: Environment) -> "Popen[bytes]":
    from subprocess import PIPE, Popen

    variables = {"LESS": LESS, **_charset(environment), **environment.variables}
    out = environment.stdout.fileno()
    return Popen(command, stdin=PIPE, stdout=out, env=variables)  # noqa: S603 - the user's own


def _charset(environment: Environment) -> Mapping[str, str]:
    """Return how less is told that UTF-8 comes, also where the locale does not say so."""
    encoding = (environment.stdout.encoding or "").lower().replace("-", "")
    return {"LESSCHARSET": "utf-8"} if encoding == "utf8" else {}


def _paged(process: "Popen[bytes]", lines: Iterable[str], environment: Environment) -> int:
    """Hand *lines* to the pager, wait until it ends, and return its status."""
    with _interrupts_left_to_it():
        try:
            _feed(process, lines, environment.stdout.encoding)
            return process.wait()
        except BaseException:
            process.terminate()
            process.wait()
            raise


def _feed(process: "Popen[bytes]", lines: Iterable[str], encoding: str | None) -> None:
    """Hand *lines* to the pager until it has had enough."""
    stream = process.stdin
    if stream is None:
        return
    text = TextIOWrapper(stream, encoding=encoding, write_through=True)
    with suppress(BrokenPipeError):
        write_lines(text, lines)
    with suppress(BrokenPipeError):
        text.close()


@contextmanager
def _modes_kept(environment: Environment) -> Iterator[None]:
    import termios

    try:
        descriptor = environment.stdout.fileno()
        before = termios.tcgetattr(descriptor)
    except (OSError, termios.error):
        yield
        return
    try:
        yield
    finally:
        with suppress(OSError, termios.error):  # the terminal is gone
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


@contextmanager
def _interrupts_left_to_it() -> Iterator[None]:
    """Let Ctrl-C reach the pager alone; a handler of ours is not handed on to it."""
    import signal

    try:
        before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    except ValueError:  # not in the main thread, which is the one that signals reach
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
