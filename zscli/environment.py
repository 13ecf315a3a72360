"""The outside world as one object: streams, terminal or not, width, colours, variables, home.

Everything that reads or writes a stream, asks for a width or a variable is given an
Environment, so that the whole program runs in a test with streams of its own.
"""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

__all__ = ["Environment"]

DEFAULT_WIDTH = 80
DEFAULT_HEIGHT = 24


def _home(variables: Mapping[str, str]) -> Path | None:
    """Return the home folder, or None where there is none to be had."""
    named = variables.get("HOME", "")
    if named:
        return Path(named) if Path(named).is_absolute() else None
    try:
        return Path.home()
    except RuntimeError:
        return None


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # a closed stream
        return False


@dataclass(slots=True)
class Environment:
    """Streams and surroundings of one run; any part can be given by keyword."""

    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=lambda: sys.stdout)
    stderr: TextIO = field(default_factory=lambda: sys.stderr)
    variables: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    home: Path | None = None
    fixed_width: int | None = None
    fixed_height: int | None = None
    stdin_terminal: bool | None = None
    stdout_terminal: bool | None = None
    stderr_terminal: bool | None = None

    def __post_init__(self) -> None:
        """Fill in what was not given."""
        if self.home is None:
            self.home = _home(self.variables)
        if self.stdin_terminal is None:
            self.stdin_terminal = _is_terminal(self.stdin)
        if self.stdout_terminal is None:
            self.stdout_terminal = _is_terminal(self.stdout)
        if self.stderr_terminal is None:
            self.stderr_terminal = _is_terminal(self.stderr)

    @property
    def width(self) -> int:
        """Columns of the terminal, at this moment; 80 where there is none."""
        if self.fixed_width is not None:
            return self.fixed_width
        columns = self.variables.get("COLUMNS", "")
        if columns.isdigit() and int(columns) > 0 and not self.stdout_terminal:
            return int(columns)
        return shutil.get_terminal_size((DEFAULT_WIDTH, DEFAULT_HEIGHT)).columns

    @property
    def height(self) -> int:
        """Rows of the terminal, at this moment; 24 where there is none."""
        if self.fixed_height is not None:
            return self.fixed_height
        return shutil.get_terminal_size((DEFAULT_WIDTH, DEFAULT_HEIGHT)).lines

    @property
    def is_dumb(self) -> bool:
        """Whether the terminal cannot move its cursor."""
        return self.variables.get("TERM", "") in {"dumb", "unknown"}

    def colours(self, stream: TextIO) -> bool:
        """Whether *stream* should be coloured: a terminal, not dumb, and NO_COLOR not set."""
        if self.variables.get("NO_COLOR") or self.is_dumb:
            return False
        if stream is self.stdout:
            return bool(self.stdout_terminal)
        return bool(self.stderr_terminal) if stream is self.stderr else False

    @property
    def state_folder(self) -> Path | None:
        """Where state is kept: $XDG_STATE_HOME/zscli, or ~/.local/state/zscli."""
        return self._folder("XDG_STATE_HOME", ".local/state")

    @property
    def config_folder(self) -> Path | None:
        """Where profiles.toml is: $XDG_CONFIG_HOME/zscli, or ~/.config/zscli."""
        return self._folder("XDG_CONFIG_HOME", ".config")

    def _folder(self, variable: str, below_home: str) -> Path | None:
        named = self.variables.get(variable, "")
        if named and Path(named).is_absolute():
            return Path(named) / "zscli"
        return None if self.home is None else self.home / below_home / "zscli"
