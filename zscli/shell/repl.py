"""The prompt: read a line, run it, again, until somebody leaves.

Two ways to read: with prompt_toolkit on a terminal, plainly elsewhere. Importing this module
loads neither.
"""

import contextlib
from collections.abc import Iterator

from zscli import __version__
from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.shell.runs import Runs

__all__ = ["BANNER", "run"]

BANNER = f"""\
zscli {__version__}: a cloud shell for ZStack
Type "help" for help, Tab twice to see what can come next.
Leave with "quit" or Ctrl-D.
"""
GRACE = 2.0
"""Seconds that there are to end in good order after a signal to end."""


def run(runs: Runs, environment: Environment) -> ExitStatus:
    """Show the banner, then read and run lines until the end; the status is that of leaving.

    A line that fails does not count: Ctrl-D and `quit` leave with OK.
    """
    with _ending_quietly(), _terminal_restored(environment):
        environment.stdout.write(BANNER)
        environment.stdout.flush()
        if environment.is_dumb or not environment.stdin_terminal:
            from zscli.shell.plain import run_plain

            run_plain(runs, environment)
        else:
            from zscli.shell.console import run_console

            run_console(runs, environment)
    return ExitStatus.OK


@contextlib.contextmanager
def _terminal_restored(environment: Environment) -> Iterator[None]:
    """Leave the terminal as it was found, whatever happens in between."""
    if not environment.stdin_terminal:
        yield
        return
    import termios

    descriptor = environment.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    try:
        yield
    finally:
        with contextlib.suppress(termios.error):  # the terminal is gone
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


@contextlib.contextmanager
def _ending_quietly() -> Iterator[None]:
    """Let a signal to end leave the loop like any other end: the terminal is put right first.

    Where that waits for something that never comes, as for a terminal that went away while the
    program was stopped, the program ends all the same after GRACE.
    """
    import signal

    def end(number: int, _frame: object) -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, GRACE)
        raise SystemExit(128 + number)

    try:
        before = {one: signal.signal(one, end) for one in (signal.SIGHUP, signal.SIGTERM)}
    except ValueError:  # not in the main thread: whoever started us looks after signals
        yield
        return
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for one, handler in before.items():
            signal.signal(one, handler)
