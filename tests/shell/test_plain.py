"""The prompt where no cursor can be moved."""

import io
from typing import Any

import pytest

from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.shell.repl import BANNER, run

CASES = [
    # typed             ran                    shown                          why
    ("a\nb\n", ["a\n", "b\n"], "- >>> - >>> - >>> \n", "two lines and the end"),
    ("a\nquit\nb\n", ["a\n", "quit\n"], "- >>> - >>> ", "quit leaves"),
    ("a 'b\nc'\n", ["a 'b\nc'\n"], "- >>> ... - >>> \n", "an open quote goes on"),
    ("a \\\n", ["a \\\n"], "- >>> ... - >>> \n", "the end comes too early"),
    ("", [], "- >>> \n", "nothing at all"),
]


@pytest.mark.parametrize(("typed", "ran", "shown", "why"), CASES, ids=[why for *_, why in CASES])
def test_lines(
    typed: str, ran: list[str], shown: str, why: str, runs: Any, environment: Environment
) -> None:
    """Each line is run, a prompt before it, and the end of the input leaves with OK."""
    environment.stdin = io.StringIO(typed)
    assert run(runs, environment) is ExitStatus.OK
    assert runs.ran == ran
    assert isinstance(environment.stdout, io.StringIO)
    assert environment.stdout.getvalue() == BANNER + shown


def test_a_bug_is_shown(runs: Any, environment: Environment) -> None:
    """A bug is shown in full, and the next line is run."""
    environment.stdin = io.StringIO("bug\nversion\n")
    run(runs, environment)
    assert isinstance(environment.stderr, io.StringIO)
    assert "ZeroDivisionError" in environment.stderr.getvalue()
    assert runs.ran == ["bug\n", "version\n"]


def test_interrupted_run(runs: Any, environment: Environment) -> None:
    """Ctrl-C in a run that does not look after it itself ends that run only."""
    environment.stdin = io.StringIO("interrupt\nversion\n")
    run(runs, environment)
    assert runs.ran == ["interrupt\n", "version\n"]


def test_history(runs: Any, environment: Environment) -> None:
    """Lines are kept without secrets; not one that begins with a blank, nor an empty one."""
    lines = ["version", " hidden", "", "LogInByAccount accountName=admin password=secret"]
    environment.stdin = io.StringIO("\n".join([*lines, ""]))
    run(runs, environment)
    kept = runs.context.history.lines
    assert kept[0] == "version"
    assert len(kept) == 2
    assert kept[1].startswith("LogInByAccount accountName=admin password=")
    assert "secret" not in kept[1]
