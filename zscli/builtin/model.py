"""What a builtin is, what it is given, and what it answers. A builtin never calls the app."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from zscli.spec.model import ApiSpec, ParamSpec

if TYPE_CHECKING:
    from zscli.context import Context
    from zscli.jobs.entry import Entry
    from zscli.language.nodes import Argument
    from zscli.output.view import View

__all__ = ["Asked", "Builtin", "Outcome", "spec_of"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a builtin answers.

    heading: for standard error, before all else. lines: text to show as it is. view: a table
    or a record, shown in the format that was asked for. data: the same for `-o json`. notes:
    for standard error, at the end. waits: the uuids of jobs to wait for. leave: the program
    ends. again: a job that never arrived, to be sent once more. edit: a former line is to be
    edited, counted back from the latest; 0 for none.
    """

    lines: tuple[str, ...] = ()
    view: "View | None" = None
    data: Any = None
    notes: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    leave: bool = False
    heading: tuple[str, ...] = ()
    edit: int = 0
    again: "Entry | None" = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a builtin is given: the context, its arguments, the line's options, its siblings."""

    context: "Context"
    arguments: "tuple[Argument, ...]"
    options: Mapping[str, Any]
    builtins: "Mapping[str, Builtin]"

    @property
    def words(self) -> tuple[str, ...]:
        """The arguments that are plain words."""
        return tuple(argument.value for argument in self.arguments if not argument.name)


@dataclass(frozen=True, slots=True)
class Builtin:
    """A command of the shell itself, described by the same ParamSpec as an API.

    usage: how it is written, a line a form. params: its operands, for completion and help.
    named: what it takes as name=value; where an operand is such a name, the next is its value.
    takes_time: the server works on it, which is shown meanwhile; it asks nobody anything.
    """

    name: str
    summary: str
    run: Callable[[Asked], Outcome]
    usage: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    params: tuple[ParamSpec, ...] = field(default_factory=tuple)
    named: Callable[[], tuple[ParamSpec, ...]] = tuple
    takes_time: bool = False


def spec_of(name: str) -> ApiSpec:
    """Return a spec for what is no API's answer, so that every format can show it."""
    return ApiSpec(
        name=name,
        verb="",
        resource=name,
        category="",
        summary="",
        message="",
        rest=None,
        params=(),
        is_query=False,
        is_sync=True,
        needs_session=False,
    )
