"""Questions where nobody can be asked, and on a terminal without hidden input."""

import io

import pytest

from zscli.environment import Environment
from zscli.errors import UsageError
from zscli.shell.secret import TerminalAsks, ask_secret, ask_yes


def test_nobody_to_ask(environment: Environment) -> None:
    """Without a terminal, a secret is an error that says so, and the answer is no."""
    with pytest.raises(UsageError) as raised:
        ask_secret("Password: ", environment)
    assert raised.value.sentence == "The password is missing, and nobody can be asked for it here."
    assert ask_yes("Go on?", environment) is False


ANSWERS = [("y\n", True), ("Yes\n", True), ("n\n", False), ("\n", False), ("", False), ("y", True)]


@pytest.mark.parametrize(("typed", "expected"), ANSWERS)
def test_yes(typed: str, expected: bool, environment: Environment) -> None:
    """Only y and yes are a yes; the question goes to standard error."""
    environment.stdin_terminal = True
    environment.stdin = io.StringIO(typed)
    assert TerminalAsks(environment).yes("Go on?") is expected
    assert isinstance(environment.stderr, io.StringIO)
    assert environment.stderr.getvalue().startswith("Go on? (y/N) ")
