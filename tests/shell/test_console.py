"""The prompt on a terminal, its keys typed into a pipe."""

import io
from typing import Any

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from zscli.environment import Environment
from zscli.shell.console import Console

UP, CTRL_C, CTRL_D, CTRL_R, TAB = "\x1b[A", "\x03", "\x04", "\x12", "\t"


def paste(text: str) -> str:
    """What a terminal sends for a paste."""
    return f"\x1b[200~{text}\x1b[201~"


def play(runs: Any, environment: Environment, *keys: str) -> list[str]:
    """Type *keys*, a part at each prompt, and Ctrl-D at the end; return what was run."""
    parts = iter([*keys, CTRL_D])
    with create_pipe_input() as source:

        def prompt() -> str:
            source.send_text(next(parts, CTRL_D))
            return "- >>> "

        runs.prompt = prompt
        Console(runs, environment, source=source, screen=DummyOutput()).run()
    ran: list[str] = runs.ran
    return ran


CASES = [
    # keys                        ran                      why
    ("version\r", ["version"], "a line"),
    ("\r  \rversion\r", ["version"], "empty lines are nothing"),
    ("versi\x01X\r", ["Xversi"], "Emacs' keys: Ctrl-A is the beginning"),
    ("abc\x01\x04\x04\r", ["c"], "Ctrl-D with text deletes"),
    ("a 'b\rc'\r", ["a 'b\nc'"], "Enter in an open quote goes on"),
    ("a b=[1,\r2]\r", ["a b=[1,\n2]"], "Enter in an open bracket goes on"),
    ("a \\\rb\r", ["a \\\nb"], "Enter after a backslash goes on"),
    (paste("a\nb\nc\n"), ["a", "b", "c"], "a paste of three lines"),
    (paste("a\r\nb\rc") + "d\r", ["a", "b", "cd"], "the end of a paste can be edited"),
    (paste("x=1 y=2") + "\r", ["x=1 y=2"], "a paste within a line"),
    (paste("a\nstop\nb\n"), ["a", "stop"], "an interrupted line ends a paste"),
    (paste("a\nquit\nb\n"), ["a", "quit"], "quit in a paste"),
    ("quer" + TAB + "zon\t\r", ["QueryZone "], "Tab inserts"),
    ("stopvmi" + TAB + "uu\t\r", ["StopVmInstance uuid="], "Tab inserts a parameter"),
    ("bug\rversion\r", ["bug", "version"], "a bug does not end the prompt"),
    ("ver\x1b[31msion\x1b[0;1m\r", ["version"], "colours of a text are no mouse"),
    ("\x1b[<1;2;3Mx\x1b[Mabcy\r", ["xy"], "a mouse does nothing"),
]


@pytest.mark.parametrize(("keys", "ran", "why"), CASES, ids=[why for *_, why in CASES])
def test_keys(keys: str, ran: list[str], why: str, runs: Any, environment: Environment) -> None:
    """Keys become lines, and lines are run."""
    assert play(runs, environment, keys) == ran


def test_ctrl_c(runs: Any, environment: Environment) -> None:
    """Ctrl-C leaves the line and the prompt goes on."""
    assert play(runs, environment, f"not this{CTRL_C}") == []


@pytest.mark.parametrize("keys", [f"{UP}{UP}\r", f"{CTRL_R}fi\r\r"], ids=["Up", "Ctrl-R"])
def test_former_lines(keys: str, runs: Any, environment: Environment) -> None:
    """A former line is found with Up, or searched with Ctrl-R."""
    assert play(runs, environment, "first\r", "second\r", keys) == ["first", "second", "first"]


def test_history(runs: Any, environment: Environment) -> None:
    """A secret is neither kept nor found again with Up; a line after a blank is not kept."""
    line = "LogInByAccount accountName=admin password=s3cret"
    ran = play(runs, environment, f"{line}\r", " hidden\r", f"{UP}\r")
    assert ran[0] == line
    assert "s3cret" not in ran[2]
    assert ran[2].startswith("LogInByAccount accountName=admin password=")
    assert runs.context.history.lines == [ran[2]]


def test_lines_of_others(runs: Any, environment: Environment) -> None:
    """What another console kept is there at the next prompt."""
    kept = runs.context.history

    def run_line(text: str) -> None:
        runs.ran.append(text)
        kept.lines.append("theirs")
        kept.has_news = True

    runs.run_line = run_line
    assert play(runs, environment, "ours\r", f"{UP}\r") == ["ours", "theirs"]


def test_another_profile(runs: Any, environment: Environment) -> None:
    """With another profile come its lines, and ours are kept there."""
    other = type(runs.context.history)(["theirs"])

    def run_line(text: str) -> None:
        runs.ran.append(text)
        runs.context.history = other

    runs.run_line = run_line
    assert play(runs, environment, "ours\r", f"{UP}\r", "new\r") == ["ours", "theirs", "new"]
    assert other.lines == ["theirs", "new"]


def test_keys_of_vi(runs: Any, environment: Environment) -> None:
    """The setting holds from the next prompt on."""

    def run_line(text: str) -> None:
        runs.ran.append(text)
        runs.context.settings["edit_mode"] = "vi"

    runs.run_line = run_line
    assert play(runs, environment, "one\r", "Xtwo\x1b0x\r") == ["one", "two"]


def test_paste_is_remembered(runs: Any, environment: Environment) -> None:
    """Each command of a paste is in the history."""
    play(runs, environment, paste("a\nb\n"))
    assert runs.context.history.lines == ["a", "b"]


def test_bug_is_shown(runs: Any, environment: Environment) -> None:
    """A bug is shown in full."""
    play(runs, environment, "bug\r")
    assert isinstance(environment.stderr, io.StringIO)
    assert "ZeroDivisionError" in environment.stderr.getvalue()
