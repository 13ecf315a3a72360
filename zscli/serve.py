"""`zscli simulator`: an embedded management node for others to use, until Ctrl-C."""

import signal
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from zscli.errors import ExitStatus, UsageError
from zscli.options import SIMULATOR_OPTIONS, take_options
from zscli.screen import Screen

if TYPE_CHECKING:
    from zscli.simulator.server import Simulator

__all__ = ["load_simulator", "serve"]

DEFAULT_PORT = 8080
LONGEST_DELAY = 86400.0
HIGHEST_PORT = 65535


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
        from zscli.builtin.help import option_lines

        screen.lines(["zscli simulator [OPTION…]", "", *option_lines(SIMULATOR_OPTIONS)])
        return ExitStatus.OK
    if taken.rest:
        raise UsageError(
            f"zscli simulator takes options only, not {words[taken.rest[0]]}.",
            hint="See them: zscli simulator --help",
        )
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with _simulator(options, screen) as simulator:
        screen.lines(_welcome(simulator))
        stop.wait()
    screen.note("The simulator has stopped.")
    return ExitStatus.OK


def _simulator(options: Mapping[str, Any], screen: Screen) -> "Simulator":
    more: dict[str, Any] = {}
    if "job-delay" in options:
        more["job_delay"] = _delay(options["job-delay"])
    for flag in ("cut-results", "resume-jobs"):
        if flag in options:
            more[flag.replace("-", "_")] = True
    return load_simulator()(
        port=_port(options.get("port", str(DEFAULT_PORT))),
        state=options.get("state"),
        seed=options.get("seed", "demo"),
        log=screen.note,
        **more,
    )


def _welcome(simulator: "Simulator") -> list[str]:
    return [
        f"The simulator listens at {simulator.url}; Ctrl-C stops it.",
        f"Log in: zscli -p {simulator.port} LogInByAccount accountName=admin password=password",
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
