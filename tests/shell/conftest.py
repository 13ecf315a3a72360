"""A program for the prompt to run, which only notes what it was asked to."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from zscli.environment import Environment
from zscli.errors import ExitStatus, ZscliError
from zscli.shell.runs import Describes
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ParamSpec
from zscli.status import Status


@dataclass
class Kept:
    """A history in memory."""

    lines: list[str] = field(default_factory=list)
    has_news: bool = False

    def load(self) -> tuple[str, ...]:
        """Return the lines, oldest first."""
        return tuple(self.lines)

    def append(self, line: str) -> bool:
        """Keep a line."""
        self.lines.append(line)
        return True


@dataclass
class Around:
    """A catalog, a history, options and settings."""

    catalog: Catalog
    history: Kept = field(default_factory=Kept)
    options: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(
        default_factory=lambda: {"completion_menu": True, "edit_mode": "emacs"}
    )

    def job_notes(self) -> Mapping[str, str]:
        """Know no jobs."""
        return {}

    def aside(self) -> None:
        """Return nothing: there is no server to ask for names."""


@dataclass(frozen=True)
class Described:
    """A builtin."""

    summary: str = ""
    params: tuple[ParamSpec, ...] = ()
    named: Callable[[], tuple[ParamSpec, ...]] = tuple
    usage: tuple[str, ...] = ()


class Noting:
    """Notes the lines it is given. `quit` leaves, `bug` fails badly, `stop` is interrupted."""

    def __init__(self, catalog: Catalog) -> None:
        self.context = Around(catalog)
        self.builtins: Mapping[str, Describes] = {"quit": Described("Leave."), "bug": Described()}
        self.leaving = False
        self.can_edit = False
        self.edits = 0
        self.shown: list[ZscliError] = []
        self.ran: list[str] = []

    def prompt(self) -> str:
        """Return the prompt."""
        return "- >>> "

    def status(self) -> Status:
        """Return where we stand."""
        return Status("localhost:8080")

    def show(self, error: ZscliError) -> None:
        """Note what went wrong."""
        self.shown.append(error)

    def news(self) -> None:
        """Tell nothing."""

    def run_line(self, text: str) -> ExitStatus:
        """Note *text*."""
        self.ran.append(text)
        match text.strip():
            case "edit":
                self.edits = 1
            case "edit 9":
                self.edits = 9
            case "quit":
                self.leaving = True
            case "bug":
                raise ZeroDivisionError
            case "stop":
                return ExitStatus.INTERRUPTED
            case "interrupt":
                raise KeyboardInterrupt
        return ExitStatus.OK


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The real catalog."""
    return load_catalog()


@pytest.fixture
def runs(catalog: Catalog) -> Noting:
    """A program that notes what it is asked to run."""
    return Noting(catalog)


@pytest.fixture
def environment() -> Environment:
    """Streams in memory, and nobody at a terminal."""
    return Environment(
        stdin=io.StringIO(),
        stdout=io.StringIO(),
        stderr=io.StringIO(),
        variables={"TERM": "dumb"},
        fixed_width=80,
    )
