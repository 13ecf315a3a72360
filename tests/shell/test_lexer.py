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
    (
        "ChangeHostState stateEvent='stop'",
        [
            ("api", "ChangeHostState"),
            ("parameter", "stateEvent"),
            ("operator", "="),
            ("string wrong", "'stop'"),
        ],
        "a wrong value in quotes",
    ),
    (
        "CreateVmInstance cpuNum=",
        [("api", "CreateVmInstance"), ("parameter wrong", "cpuNum"), ("operator wrong", "=")],
        "a missing value",
    ),
    (
        "CreateVmInstance name!=a NAME=b x",
        [
            ("api", "CreateVmInstance"),
            ("parameter", "name"),
            ("operator wrong", "!="),
            ("parameter wrong", "NAME"),
            ("operator", "="),
            ("wrong", "x"),
        ],
        "an operator of queries, a name given twice, a word alone",
    ),
    (
        "CreateVmInstance cpuNum=x\nCreateVmInstance cpuNum=1",
        [
            *(("api", "CreateVmInstance"), ("parameter", "cpuNum"), ("operator", "=")),
            ("wrong", "x"),
            *(("api", "CreateVmInstance"), ("parameter", "cpuNum"), ("operator", "=")),
        ],
        "each line for itself",
    ),
]


@pytest.mark.parametrize(("line", "parts", "why"), CASES, ids=[why for *_, why in CASES])
def test_coloured(line: str, parts: list[tuple[str, str]], why: str, knowledge: Knowledge) -> None:
    """Names, operators, strings and comments have their styles."""
    assert [part for part in coloured(line, knowledge) if part[0]] == parts


TYPED = [
    # line, | for the cursor           its first styles                      why
    ("QueryVm|", [""], "the beginning of a name"),
    ("queryvm|", [""], "in another case"),
    ("QueryVm |", ["unknown", ""], "a name that ended too early"),
    ("QueryNothing|", ["unknown"], "the beginning of no name"),
    ("CreateVmInstance cpuNum=x|", ["api", "", "parameter", "operator", ""], "a value begun"),
    ("CreateVmInstance cpuNum=x |", ["api", "", "parameter", "operator", "wrong"], "and left"),
]


@pytest.mark.parametrize(("line", "styles", "why"), TYPED, ids=[why for *_, why in TYPED])
def test_at_the_cursor(line: str, styles: list[str], why: str, knowledge: Knowledge) -> None:
    """What is being typed is called wrong no sooner than it is sure to be."""
    parts = coloured(line.replace("|", ""), knowledge, line.index("|"))
    assert [style for style, _ in parts][: len(styles)] == styles


@pytest.mark.property
@given(
    text=st.text("QueryZone name=x'\"\\ \n#[~!", max_size=40)
    | st.text(max_size=30)
    | st.text("ab='\"\\ \n{@&", max_size=20).map("CreateVmInstance name={}".format),
    position=st.none() | st.integers(0, 50),
)
def test_nothing_is_lost(text: str, position: int | None, knowledge: Knowledge) -> None:
    """The parts put together are the text, and the lines are its lines."""
    assert "".join(part for _, part in coloured(text, knowledge, position)) == text
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
