"""How one command is to be run: from its own options, those of the run, and the settings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from zscli.context import Context
from zscli.errors import UsageError, ZscliError
from zscli.language.nodes import Command
from zscli.options import OPTIONS, check_command, take_options
from zscli.waiting import Manner

if TYPE_CHECKING:
    from zscli.spec.model import ApiSpec

__all__ = ["Ways", "check_background", "most_failures", "ways_of"]

UNSET: Mapping[str, Any] = {"output": None, "timeout": None, "confirm": True, "parallel": 1}
"""For a command that goes on without settings that cannot be used."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How one command is to be run.

    asks: whether somebody is asked before something is destroyed. given: all options, those of
    the run too. background: nobody waits for its job. parallel: how many calls are made at
    once. most_failures: after so many no new one begins; None goes on.
    """

    output: str
    timeout: float | None
    wait: bool
    dry_run: bool
    curl: bool
    asks: bool
    given: Mapping[str, Any]
    background: bool = False
    parallel: int = 1
    most_failures: int | None = None

    @property
    def quiet(self) -> bool:
        """Whether no progress is shown."""
        return bool(self.given.get("quiet"))

    @property
    def manner(self) -> Manner:
        """How jobs are waited for."""
        return Manner(self.timeout, bool(self.given.get("progress")), self.quiet)


def ways_of(command: Command, context: Context, *, lenient: bool = False) -> tuple[Ways, Command]:
    """Part *command* into how it is to be run, and itself without options.

    lenient: it goes on without settings that cannot be used: it tells of them or mends them.
    Raises UsageError and StateError.
    """
    words = [a.value if not a.name else f"{a.name}{a.operator}" for a in command.arguments]
    taken = take_options(words, OPTIONS, scopes=("line",))
    check_command(taken.options, command.name)
    settings = _settings(context, lenient=lenient)
    given: Mapping[str, Any] = {**context.options, **taken.options}
    timeout = settings["timeout"]
    if "timeout" in taken.options:
        timeout = context.read_setting("timeout", taken.options["timeout"])
    parallel = settings["parallel"]
    if "parallel" in taken.options:
        parallel = context.read_setting("parallel", taken.options["parallel"])
    ways = Ways(
        output=str(taken.options.get("output") or settings["output"] or ""),
        timeout=timeout,
        wait=not given.get("no-wait"),
        dry_run=bool(given.get("dry-run")),
        curl=bool(given.get("curl-example")),
        asks=bool(settings["confirm"]) and not given.get("yes"),
        given=given,
        background=command.background,
        parallel=parallel,
        most_failures=most_failures(given),
    )
    arguments = tuple(command.arguments[index] for index in taken.rest)
    return ways, replace(command, arguments=arguments)


def check_background(command: Command, api: "ApiSpec | None") -> None:
    """Raise UsageError for an & behind what has no job. api: None for a builtin."""
    if not command.background:
        return
    if api is None:
        raise UsageError(f"{command.name} cannot run in the background.", hint="Leave out the &.")
    if api.is_sync:
        raise UsageError(
            f"{api.name} is answered at once, so it cannot run in the background.",
            hint="Leave out the &.",
        )


def most_failures(given: Mapping[str, Any]) -> int | None:
    """Return after how many failures nothing new begins, None where nobody says.

    Raises UsageError.
    """
    text = given.get("max-failures")
    if text is None:
        return None
    number = int(text) if re.fullmatch("[0-9]{1,9}", str(text)) else 0
    if not number:
        raise UsageError(
            "The option --max-failures must be a number of failures above zero.",
            hint="For example: --max-failures 10",
        )
    return number


def _settings(context: Context, *, lenient: bool) -> Mapping[str, Any]:
    """Return what the settings say of a command."""
    try:
        settings = context.settings
    except ZscliError:
        if not lenient:
            raise
        return UNSET
    return {name: settings[name] for name in UNSET}
