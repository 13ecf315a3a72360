"""The line in colours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.knowledge import Knowledge, Known
from zscli.errors import SpecError
from zscli.shell.lexer import LineLexer, coloured
from zscli.spec.catalog import Catalog


@pytest.fixture(scope="session")
def knowledge(catalog: Catalog) -> Knowledge:
    """The catalog and one builtin."""
    return Knowledge(catalog, {"help": Known("help")})


CASES = [
    # line                      parts that are not plain                        why
    ("QueryZone", [("api", "QueryZone")], "an API"),
    ("queryzone", [("api", "queryzone")], "an API in another case"),
    ("help me", [("builtin", "help")], "a builtin and a word"),
    ("QueryNothing", [("unknown", "QueryNothing")], "no API"),
    (
        "CreateZone name='a b'",
        [("api", "CreateZone"), ("parameter", "name"), ("operator", "="), ("string", "'a b'")],
        "a parameter with a quoted value",
    ),
    (
        "CreateZone nmae=x",
        [("api", "CreateZone"), ("unknown", "nmae"), ("operator", "=")],
        "a misspelt parameter",
    ),
    (
        "QueryVmInstance vmNics.ip~=10",
        [("api", "QueryVmInstance"), ("parameter", "vmNics.ip"), ("operator", "~=")],
        "a nested field",
    ),
    (
        "QueryZone --dry-run # why",
        [("api", "QueryZone"), ("option", "--dry-run"), ("comment", "# why")],
        "an option and a comment",
    ),
    ("QueryZone\nhelp", [("api", "QueryZone"), ("builtin", "help")], "two lines"),
    (
        "QueryZone timeout=9",
        [("api", "QueryZone"), ("parameter", "timeout"), ("operator", "=")],
        "what every API takes",
    ),
]


@pytest.mark.parametrize(("line", "parts", "why"), CASES, ids=[why for *_, why in CASES])
def test_coloured(line: str, parts: list[tuple[str, str]], why: str, knowledge: Knowledge) -> None:
    """Names, operators, strings and comments have their styles."""
    assert [part for part in coloured(line, knowledge) if part[0]] == parts


@pytest.mark.property
@given(text=st.text("QueryZone name=x'\"\\ \n#[~!", max_size=40) | st.text(max_size=30))
def test_nothing_is_lost(text: str, knowledge: Knowledge) -> None:
    """The parts put together are the text, and the lines are its lines."""
    assert "".join(part for _, part in coloured(text, knowledge)) == text
    lines = LineLexer(lambda: knowledge).lines(text)
    assert ["".join(piece[1] for piece in line) for line in lines] == text.split("\n")


def test_long_text(knowledge: Knowledge) -> None:
    """A very long text is shown as it is."""
    text = "QueryZone " * 10_000
    assert LineLexer(lambda: knowledge).lines(text) == [[("", text)]]


def test_a_line_is_shown_when_it_cannot_be_coloured() -> None:
    """Specs that cannot be read cost the colours, not the prompt."""

    def broken() -> Knowledge:
        raise SpecError("The specs cannot be read.")

    assert LineLexer(broken).lines("QueryZone name=a") == [[("", "QueryZone name=a")]]
