"""How one command is to be run: from its own options, those of the run, and the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from zscli.context import Context
from zscli.errors import ZscliError
from zscli.language.nodes import Command
from zscli.options import OPTIONS, check_command, take_options
from zscli.waiting import Manner

__all__ = ["Ways", "ways_of"]

UNSET: Mapping[str, Any] = {"output": None, "timeout": None, "confirm": True}
"""For a command that goes on without settings that cannot be used."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How one command is to be run.

    asks: whether somebody is asked before something is destroyed. given: all options, those of
    the run too. background: nobody waits for its job.
    """

    output: str
    timeout: float | None
    wait: bool
    dry_run: bool
    curl: bool
    asks: bool
    given: Mapping[str, Any]
    background: bool = False

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
    ways = Ways(
        output=str(taken.options.get("output") or settings["output"] or ""),
        timeout=timeout,
        wait=not given.get("no-wait"),
        dry_run=bool(given.get("dry-run")),
        curl=bool(given.get("curl-example")),
        asks=bool(settings["confirm"]) and not given.get("yes"),
        given=given,
        background=command.background,
    )
    arguments = tuple(command.arguments[index] for index in taken.rest)
    return ways, replace(command, arguments=arguments)


def _settings(context: Context, *, lenient: bool) -> Mapping[str, Any]:
    """Return format, timeout and whether to ask, of the settings."""
    try:
        settings = context.settings
    except ZscliError:
        if not lenient:
            raise
        return UNSET
    return {name: settings[name] for name in UNSET}
