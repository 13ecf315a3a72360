"""Standard input as the value of a parameter."""

import io
from pathlib import Path

import pytest

from zscli.cli import main
from zscli.environment import Environment
from zscli.inputs import Inputs
from zscli.shell import secret

WHERE = [
    # terminals: stdin, stderr    told    why
    (True, True, True, "a person types"),
    (False, True, False, "a pipe"),
    (True, False, False, "nobody reads what is said"),
]


@pytest.mark.parametrize(("typed", "seen", "told", "why"), WHERE, ids=[why for *_, why in WHERE])
def test_who_types_is_told_how_to_end(typed: bool, seen: bool, told: bool, why: str) -> None:
    """At a terminal `@-` says that it waits, how to end it, and that what is typed is shown."""
    environment = Environment(
        stdin=io.StringIO("z1\n"),
        stderr=io.StringIO(),
        stdin_terminal=typed,
        stderr_terminal=seen,
    )
    assert Inputs(environment).read_stdin() == "z1\n"
    said = environment.stderr.getvalue()  # type: ignore[attr-defined] # of a StringIO
    assert ("Ctrl-D" in said and "is shown" in said) is told


SECRETS = [
    # terminal, can ask    read            why
    (True, True, "rootPassword: ?", "who types is asked"),
    (True, False, None, "nobody can be asked without showing it"),
    (False, True, "piped\n", "a pipe shows nothing"),
]


@pytest.mark.parametrize(
    ("typed", "asks", "read", "why"), SECRETS, ids=[why for *_, why in SECRETS]
)
def test_a_secret_is_not_shown(typed: bool, asks: bool, read: str | None, why: str) -> None:
    """A terminal is never read openly for a secret."""
    environment = Environment(
        stdin=io.StringIO("piped\n"),
        stderr=io.StringIO(),
        stdin_terminal=typed,
        stderr_terminal=asks,
    )
    inputs = Inputs(environment, ask=(lambda label: f"{label}?") if asks else None)
    if read is None:
        with pytest.raises(OSError, match="would show"):
            inputs.read_stdin("rootPassword")
    else:
        assert inputs.read_stdin("rootPassword") == read


ASKED = [
    ("LogInByAccount accountName=admin password=@-", ["password: "], "by its spec"),
    ("QuerySdnController password=@-", ["password: "], "by its name, in a condition"),
    ("CreateZone name=@-", [], "no secret"),
]


@pytest.mark.parametrize(("line", "asked", "why"), ASKED, ids=[why for *_, why in ASKED])
def test_what_is_secret_is_asked_for(
    line: str, asked: list[str], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`name=@-` at a terminal asks in secret where the parameter, or the field, is secret."""
    labels: list[str] = []

    def hidden(label: str, _: Environment) -> str:
        labels.append(label)
        return "Hushed-1"

    monkeypatch.setattr(secret, "_hidden", hidden)
    out, err = io.StringIO(), io.StringIO()
    environment = Environment(
        stdin=io.StringIO("typed"),
        stdout=out,
        stderr=err,
        variables={},
        home=tmp_path,
        stdin_terminal=True,
        stderr_terminal=True,
    )
    assert main([*line.split(), "--dry-run"], environment) == 0, err.getvalue()
    assert labels == asked
    assert "Hushed" not in out.getvalue() + err.getvalue()
