"""Standard input as the value of a parameter."""

import io

import pytest

from zscli.environment import Environment
from zscli.inputs import Inputs

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
