"""`zscli simulator`: an embedded management node for others to use, until Ctrl-C."""

import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import strftime
from typing import TYPE_CHECKING, Any, Literal

from zscli.errors import ExitStatus, LineError, UsageError
from zscli.options import SIMULATOR_OPTIONS, take_options
from zscli.screen import Screen
from zscli.spec.secrets import SECRET_NAMES

if TYPE_CHECKING:
    from zscli.simulator.server import Simulator

__all__ = ["load_simulator", "serve"]

DEFAULT_PORT = 8080
LOOPBACK = "127.0.0.1"
LONGEST_DELAY = 86400.0
HIGHEST_PORT = 65535
MOST_PROBLEMS = 50
MANY_VMS = 20_000
"""From so many VMs on, making a cloud takes long enough to say so."""
MOST_VMS = 3_000_000


def load_simulator() -> "type[Simulator]":
    """Return the Simulator class. Raises UsageError when its framework is not installed."""
    try:
        from zscli.simulator.server import Simulator
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.startswith("zscli"):
            raise
        raise UsageError(
            f"The simulator needs the package {error.name}, which is not installed.",
            hint="Install it: pip install 'zscli[simulator]'",
        ) from None
    return Simulator


def serve(words: Sequence[str], screen: Screen) -> ExitStatus:
    """Run a simulator until Ctrl-C or SIGTERM, and log its requests on standard error."""
    taken = take_options(words, SIMULATOR_OPTIONS)
    options = taken.options
    if "help" in options:
        screen.lines(_help())
        return ExitStatus.OK
    if taken.rest:
        raise UsageError(
            f"zscli simulator takes options only, not {words[taken.rest[0]]}.",
            hint="See them: zscli simulator --help",
        )
    try:
        with _signalled() as stop, _simulator(options, screen) as simulator:
            stop.has_begun = True
            screen.lines(_welcome(simulator))
            stop.wait()
    except LineError as error:
        screen.problem(error, line=getattr(error, "text", ""))
        return error.status
    except UsageError as error:
        if not hasattr(error, "problems"):
            raise
        _show_problems(error, screen)
        return error.status
    screen.note("The simulator has stopped.")
    return ExitStatus.OK


def _show_problems(error: Any, screen: Screen) -> None:
    """Show all that is wrong with a seed file; a line that may hold a secret is not drawn."""
    lines = error.text.split("\n")
    for problem in error.problems[:MOST_PROBLEMS]:
        line = lines[problem.line - 1] if problem.line <= len(lines) else ""
        at = problem.column - 1
        one = LineError(problem.sentence, hint=problem.hint, span=(at, at + problem.length))
        drawn = "" if SECRET_NAMES.search(line) else line.rstrip()
        place = f"{error.path}:{problem.line}:{problem.column}"
        screen.problem(one, line=drawn, source=place)
    left = len(error.problems) - MOST_PROBLEMS
    screen.note(error.sentence + (f" {left} more are not shown." if left > 0 else ""))


class _Stop(threading.Event):
    """Is set by signals; before it has begun, a signal interrupts what is being done instead."""

    has_begun = False

    def signalled(self, *_: object) -> None:
        """Take a signal: KeyboardInterrupt while the simulator starts."""
        self.set()
        if not self.has_begun:
            raise KeyboardInterrupt


@contextmanager
def _signalled() -> Iterator[_Stop]:
    """Give an event that Ctrl-C, SIGTERM and the end of the terminal set."""
    stop = _Stop()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup
        numbers.append(signal.SIGHUP)
    before = {number: signal.signal(number, stop.signalled) for number in numbers}
    try:
        yield stop
    except Exception:
        if stop.is_set() and not stop.has_begun:  # it came while the database called back
            raise KeyboardInterrupt from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _making(seed: str, state: str | None) -> str:
    """Return what is said while a cloud of many VMs is made; nothing for what takes a moment."""
    number = seed.removeprefix("scale:")
    if number == seed or not number.isdecimal() or not MANY_VMS <= int(number[:20]) <= MOST_VMS:
        return ""
    if state is not None and Path(state).exists():
        return ""
    return f"Making a cloud of {int(number):,} VMs. This takes about {int(number) // 8000} seconds."


def _simulator(options: Mapping[str, Any], screen: Screen) -> "Simulator":
    more: dict[str, Any] = {}
    if "job-delay" in options:
        more["job_delay"] = _delay(options["job-delay"])
    for flag in ("control", "cut-results", "resume-jobs"):
        if flag in options:
            more[flag.replace("-", "_")] = True
    making = _making(options.get("seed", ""), options.get("state"))
    if making:
        screen.note(making)
    return load_simulator()(
        port=_port(options.get("port", str(DEFAULT_PORT))),
        host=options.get("listen", LOOPBACK),
        state=options.get("state"),
        seed=options.get("seed", "demo"),
        faults=options.get("fault", ()),
        log=lambda line: screen.note(f"{strftime('%H:%M:%S')} {line}"),
        **more,
    )


def _welcome(simulator: "Simulator") -> list[str]:
    """Return how to connect: for people, and a line to copy for zscli and for curl."""
    lines = [
        f"The simulator listens at {simulator.url}; Ctrl-C stops it.",
        f"Log in: zscli --url {simulator.url} LogInByAccount accountName=admin password=password",
    ]
    if simulator.host != LOOPBACK:
        lines.append("Whoever can reach this address can log in: the passwords are known to all.")
    lines += [f"Fault {each['number']}: {each['fault']}" for each in simulator.faults.listed()]
    if simulator.token:
        lines.append(
            f"Control it: curl -H 'X-Simulator-Token: {simulator.token}' {simulator.control_url}"
        )
    return lines


def _help() -> list[str]:
    from zscli.builtin.help import option_lines

    return [
        "zscli simulator [OPTION…]",
        "",
        "A management node for trying zscli, or any other client, without a cloud.",
        "",
        "Options",
        *option_lines(SIMULATOR_OPTIONS),
        "",
        "Examples",
        "  zscli simulator --port 18080 --state cloud.db",
        "  zscli simulator --seed cloud.yaml --job-delay real",
        "  zscli simulator --fault 'drop-after api=CreateZone times=1' --fault 'delay=2s every=10'",
        "  zscli simulator --port 0 --control",
        "  zscli simulator --listen 0.0.0.0",
    ]


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > HIGHEST_PORT:
        raise UsageError(
            f"{text} is not a port.", hint="Give a number from 0 to 65535; 0 takes a free one."
        )
    return int(text)


def _delay(text: str) -> tuple[float, float] | Literal["real"]:
    """Read `0.5` or a range `0.2-2` in seconds, `none` or `real`."""
    if text in {"none", "real"}:
        return "real" if text == "real" else (0.0, 0.0)
    low, _, high = text.partition("-")
    try:
        found = float(low), float(high or low)
    except ValueError:
        found = (-1.0, -1.0)
    if not 0 <= found[0] <= found[1] <= LONGEST_DELAY:
        raise UsageError(
            f"{text} is not a time in seconds.",
            hint="Write it as 0.5, as a range 0.2-2, or say none or real.",
        )
    return found
