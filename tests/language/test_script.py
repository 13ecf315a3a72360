"""The commands of a script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.errors import LineError
from zscli.language.parser import is_complete
from zscli.language.script import commands

PARTS = ("a", "x=", " ", "\t", '"', "'", "\\", "[", "]", "{", "}", "#", "&", "\r", "\n", "ü")
TEXTS = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


@pytest.mark.property
@given(TEXTS)
def test_a_command_ends_where_nothing_waits(text: str) -> None:
    """A script is cut at the first line end where all is closed, and nothing of it is lost."""
    lines = text.encode().splitlines(keepends=True)
    found = [(number, part) for number, part in commands(lines) if isinstance(part, str)]
    assert "".join(part for _, part in found) == text
    for number, part in found[:-1]:
        assert is_complete(part)
        heads = part.splitlines(keepends=True)
        assert (
            part.encode().splitlines(keepends=True) == lines[number - 1 : number - 1 + len(heads)]
        )
    for _, part in found:
        own = part.encode().splitlines(keepends=True)
        assert not any(is_complete(b"".join(own[:end]).decode()) for end in range(1, len(own)))


def test_thousands_of_lines_are_one_command() -> None:
    """A command over many lines takes no more time than its length asks for."""
    lines = [b"CreateZone \\\n", *[b"  name=a \\\n"] * 20_000, b"description=b\n", b"version\n"]
    assert [number for number, _ in commands(lines)] == [1, len(lines)]


def test_a_line_that_is_no_text() -> None:
    """It is told with its number, and the next line is a command again."""
    found = list(commands([b"a '\n", b"\xff\n", b"b\n"]))
    assert [number for number, _ in found] == [2, 3]
    assert isinstance(found[0][1], LineError)
