"""A paste becomes commands."""

import pytest

from zscli.shell.paste import Pasted


def is_complete(text: str) -> bool:
    """A text goes on after a backslash at its end."""
    return not text.endswith("\\")


CASES = [
    # pasted        first     commands  rest   why
    ("a\nb\nc\n", "a", ["b", "c"], "", "three lines"),
    ("a\nb", "a", [], "b", "the last line is not entered"),
    ("a\\\nb\nc\n", "a\\\nb", ["c"], "", "a command of two lines"),
    ("a\n\n  \nb\n", "a", ["b"], "", "empty lines are passed over"),
    ("a\nb\\\nc", "a", [], "b\\\nc", "a command that goes on at the end"),
    ("a\\\nb", None, [], "", "no command is complete"),
    ("\n\n", None, [], "", "nothing but line breaks"),
]


@pytest.mark.parametrize(
    ("text", "first", "commands", "rest", "why"), CASES, ids=[why for *_, why in CASES]
)
def test_take(text: str, first: str | None, commands: list[str], rest: str, why: str) -> None:
    """Each complete command waits for its turn; what is left can be edited."""
    pasted = Pasted()
    assert pasted.take(text, is_complete) == first
    assert (pasted.commands, pasted.rest) == (commands, rest)


def test_drop() -> None:
    """Ctrl-C forgets what waits."""
    pasted = Pasted()
    pasted.take("a\nb\nc", is_complete)
    pasted.drop()
    assert (pasted.commands, pasted.taken_rest()) == ([], "")


def test_rest_is_taken_once() -> None:
    """The rest comes into the line once."""
    pasted = Pasted()
    pasted.take("a\nb", is_complete)
    assert [pasted.taken_rest(), pasted.taken_rest()] == ["b", ""]
