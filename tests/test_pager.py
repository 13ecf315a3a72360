"""What is longer than the screen goes through a pager; what is not, does not."""

import io
import os
import pty
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from zscli import pager
from zscli.environment import Environment
from zscli.pager import pager_command, write_paged

KEEPS = """
import pathlib, sys
pathlib.Path({place!r}).write_bytes(sys.stdin.buffer.read())
"""
QUITS = """
import sys
sys.stdin.readline()
"""


class Screen:
    """A terminal of ten rows, and what was written to it."""

    def __init__(self, folder: Path) -> None:
        self.master, slave = pty.openpty()
        self.kept = folder / "kept"
        self.environment = Environment(
            stdin=io.StringIO(),
            stdout=os.fdopen(slave, "w", encoding="utf-8"),
            stderr=io.StringIO(),
            variables={"PATH": os.environ["PATH"]},
            fixed_width=20,
            fixed_height=10,
        )

    def pager(self, code: str) -> tuple[str, ...]:
        """Return the command of a pager that runs *code*."""
        return (sys.executable, "-c", code.format(place=str(self.kept)))

    @property
    def shown(self) -> str:
        """What the terminal got until now."""
        self.environment.stdout.flush()
        return os.read(self.master, 65536).decode().replace("\r\n", "\n")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """Give a terminal."""
    found = Screen(tmp_path)
    yield found
    found.environment.stdout.close()
    os.close(found.master)


def test_what_fits_is_not_paged(screen: Screen) -> None:
    """Nine lines fit above the prompt: no pager is started."""
    lines = [f"line {number}" for number in range(9)]
    assert write_paged(lines, screen.pager(KEEPS), screen.environment) == ""
    assert not screen.kept.exists()
    assert screen.shown.splitlines() == lines


LONG = [
    ([f"line {number}" for number in range(10)], "one line more"),
    (["x" * 181], "one line that wraps"),
    (["名" * 95], "wide characters"),
    ([f"\x1b[32m{number}\x1b[0m" for number in range(10)], "colours"),
]


@pytest.mark.parametrize("lines", [lines for lines, _ in LONG], ids=[why for _, why in LONG])
def test_what_is_longer_is_paged(screen: Screen, lines: list[str]) -> None:
    """The pager gets all of it, colours too, and the screen nothing else."""
    assert write_paged(lines, screen.pager(KEEPS), screen.environment) == ""
    assert screen.kept.read_text().splitlines() == lines


def test_colours_take_no_room(screen: Screen) -> None:
    """A coloured line counts as wide as it looks."""
    lines = ["\x1b[32;1mgreen and just fits\x1b[0m"] * 9
    write_paged(lines, screen.pager(KEEPS), screen.environment)
    assert not screen.kept.exists()


def test_lines_are_handed_on_as_they_come(screen: Screen) -> None:
    """An endless text is no trouble: when the pager has had enough, no more is made."""
    made = 0

    def endless() -> Iterator[str]:
        nonlocal made
        while True:
            made += 1
            yield f"line {made}"

    assert write_paged(endless(), screen.pager(QUITS), screen.environment) == ""
    assert made < 100_000


def test_a_pager_that_fails_is_told_of(screen: Screen) -> None:
    """A status other than 0 becomes a sentence with the next step."""
    command = screen.pager("import sys; sys.stdin.read(); sys.exit(3)")
    said = write_paged(["x"] * 20, command, screen.environment)
    assert said.endswith("ended with status 3. To do without: set pager off")


def test_without_a_pager_it_is_written_plainly(screen: Screen) -> None:
    """A program that is gone by the time it is started does no harm."""
    lines = ["x"] * 20
    assert write_paged(lines, ("/nowhere/pager",), screen.environment) == ""
    assert screen.shown.splitlines() == lines


def test_the_terminal_is_put_back(screen: Screen) -> None:
    """Whatever modes a pager leaves behind, the former ones come back."""
    import termios

    before = termios.tcgetattr(screen.master)
    code = "import sys, tty; sys.stdin.read(); tty.setraw(1); sys.exit(0)"
    write_paged(["x"] * 20, screen.pager(code), screen.environment)
    assert termios.tcgetattr(screen.master) == before


def test_a_pager_that_is_quick(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    """The modes that come back are those of before it was started, however soon it sets its own."""
    import termios
    import tty

    before = termios.tcgetattr(screen.master)
    start = pager._started

    def started(command: tuple[str, ...], environment: Environment) -> "subprocess.Popen[bytes]":
        process = start(command, environment)
        tty.setraw(screen.master)
        return process

    monkeypatch.setattr(pager, "_started", started)
    write_paged(["x"] * 20, screen.pager(QUITS), screen.environment)
    assert termios.tcgetattr(screen.master) == before


Choice = Callable[[Environment], None]
COMMANDS = [
    ("on", {}, ("less", "-FRX"), "less is the default"),
    ("on", {"PAGER": "more -d"}, ("more", "-d"), "$PAGER has words"),
    ("on", {"PAGER": ""}, ("less", "-FRX"), "an empty $PAGER says nothing"),
    ("on", {"PAGER": "less '"}, ("less", "-FRX"), "a $PAGER that cannot be read"),
    ("on", {"PAGER": "no-such-pager"}, (), "there is no such program"),
    ("more", {"PAGER": "less"}, ("more",), "the setting wins"),
    ("less; rm x", {}, (), "no shell reads it"),
    ("off", {"PAGER": "less"}, (), "switched off"),
    ("on", {"TERM": "dumb"}, (), "a dumb terminal"),
]


@pytest.mark.parametrize(
    ("setting", "variables", "expected"),
    [row[:3] for row in COMMANDS],
    ids=[row[3] for row in COMMANDS],
)
def test_which_pager(
    setting: str, variables: dict[str, str], expected: tuple[str, ...], tmp_path: Path
) -> None:
    """The setting, else $PAGER, else less; and only where there is such a program."""
    for name in ("less", "more"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    environment = Environment(
        variables={"PATH": str(tmp_path), **variables}, stdout_terminal=True, stdin_terminal=True
    )
    assert pager_command(setting, environment) == expected


def test_never_where_there_is_no_terminal() -> None:
    """Into a pipe or a file nothing is paged."""
    environment = Environment(variables={"PATH": os.environ["PATH"]}, stdout_terminal=False)
    assert pager_command(shlex.join([sys.executable]), environment) == ()
