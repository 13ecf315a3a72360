"""What the prompt needs of the program behind it; the App is one, a test has another."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from zscli.errors import ExitStatus, ZscliError
from zscli.spec.catalog import Catalog
from zscli.spec.model import ParamSpec
from zscli.status import Status

if TYPE_CHECKING:
    from zscli.completion.live import Source

__all__ = ["Describes", "Keeps", "Runs", "Settings", "Surrounds"]


class Describes(Protocol):
    """A command of the shell itself, as completion sees it."""

    @property
    def summary(self) -> str:
        """What it does, in a sentence."""
        ...

    @property
    def params(self) -> tuple[ParamSpec, ...]:
        """Its operands."""
        ...

    @property
    def usage(self) -> tuple[str, ...]:
        """How it is written, a line a form."""
        ...

    @property
    def named(self) -> Callable[[], tuple[ParamSpec, ...]]:
        """What gives what it takes as name=value."""
        ...


class Keeps(Protocol):
    """The lines typed, kept from one run to the next."""

    def load(self) -> tuple[str, ...]:
        """Return the lines, oldest first."""
        ...

    def append(self, line: str) -> bool:
        """Keep *line*, which holds no secret."""
        ...

    @property
    def has_news(self) -> bool:
        """Whether another process kept a line since the last load."""
        ...


class Settings(Protocol):
    """What is set."""

    def __getitem__(self, name: str) -> Any:
        """Return the value of the setting *name*."""
        ...


class Surrounds(Protocol):
    """What is around a line."""

    @property
    def catalog(self) -> Catalog:
        """The APIs; loaded at the first use."""
        ...

    @property
    def options(self) -> Mapping[str, Any]:
        """The options of the run, by name."""
        ...

    @property
    def settings(self) -> Settings:
        """What is set at this moment. Raises ZscliError where that cannot be read."""
        ...

    @property
    def history(self) -> Keeps:
        """The history of the profile in use."""
        ...

    def job_notes(self) -> Mapping[str, str]:
        """Return the names of our jobs, each with a few words about it."""
        ...

    def aside(self) -> "Source | None":
        """Return where names of resources come from at this moment; None where from nobody."""
        ...


class Runs(Protocol):
    """What runs the lines."""

    @property
    def context(self) -> Surrounds:
        """The stores."""
        ...

    @property
    def builtins(self) -> Mapping[str, Describes]:
        """The shell's own commands, by name."""
        ...

    @property
    def leaving(self) -> bool:
        """Whether a line said that the program ends."""
        ...

    can_edit: bool
    """Whether there is a prompt that can begin with a text; the prompt says so itself."""
    edits: int
    """Which former line the user asked to edit, counted back from the latest; 0 for none."""

    def show(self, error: ZscliError) -> None:
        """Show what went wrong."""
        ...

    def prompt(self) -> str:
        """Return what stands before the line."""
        ...

    def status(self) -> Status:
        """Return where we stand at this moment."""
        ...

    def news(self) -> None:
        """Show what has happened since the last line, if anything has."""
        ...

    def run_line(self, text: str) -> ExitStatus:
        """Run a text and show what comes of it, errors included."""
        ...
