"""What is under the cursor, written as | in the text."""

from typing import Any

import pytest

from zscli.language.cursor import Cursor, cursor_at


def at(marked: str) -> tuple[Cursor, str]:
    """Return the cursor at the mark, and the text without it."""
    before, _, after = marked.partition("|")
    return cursor_at(before + after, len(before)), before + after


CASES: list[tuple[str, dict[str, Any], str]] = [
    ("|", {"kind": "command", "prefix": ""}, "an empty line"),
    ("Cre|", {"kind": "command", "prefix": "Cre", "begin": 0, "end": 3}, "a name begun"),
    ("Cre|ate x", {"kind": "command", "prefix": "Cre", "end": 6}, "within a name"),
    ("  |Create", {"kind": "command", "prefix": "", "begin": 2, "end": 8}, "before a name"),
    ("A x=1\nB|", {"kind": "command", "prefix": "B"}, "each line has its command"),
    ("A x=1 & B|", {"kind": "command", "prefix": "B"}, "an & ends a command"),
    ("A x=1 &|", {"kind": "comment"}, "nothing goes on with an &"),
    ("A | & B y=2", {"kind": "parameter", "command": "A", "given": ()}, "before an &"),
    ("A |", {"kind": "parameter", "prefix": "", "command": "A", "begin": 2}, "after the name"),
    ("A na|", {"kind": "parameter", "prefix": "na", "begin": 2, "end": 4}, "a parameter begun"),
    (
        "A x=1 na| y=2 z\nB w=3",
        {"kind": "parameter", "given": ("x", "y"), "operands": ()},
        "others of the command are given, before and after",
    ),
    ("A one two |", {"kind": "parameter", "operands": ("one", "two")}, "plain words"),
    (
        "Q vmNics.eip.v|",
        {"kind": "parameter", "prefix": "vmNics.eip.v", "path": ("vmNics", "eip")},
        "the steps of a dotted name",
    ),
    ("Q name!|", {"kind": "operator", "name": "name", "prefix": "!", "begin": 6}, "half of !="),
    ("Q name!?|", {"kind": "operator", "prefix": "!?"}, "half of !?="),
    ("Q name~|", {"kind": "operator", "prefix": "~"}, "half of ~="),
    (
        "Q name~=we|b",
        {"kind": "value", "name": "name", "operator": "~=", "prefix": "we", "begin": 8, "end": 11},
        "a value",
    ),
    ("Q name=|", {"kind": "value", "prefix": "", "begin": 7}, "an empty value"),
    (
        "A name='my v|",
        {"kind": "value", "prefix": "my v", "begin": 8, "quote": "'"},
        "a quote still open",
    ),
    ('A name="|', {"kind": "value", "prefix": "", "begin": 8, "quote": '"'}, "only a quote"),
    ('A "name=my v|', {"kind": "value", "name": "name", "quote": '"'}, "a quoted word"),
    (r"A name=my\ v|", {"kind": "value", "prefix": "my v", "quote": ""}, "a protected blank"),
    (
        "A us=a,b,c|,d",
        {"kind": "value", "prefix": "a,b,c", "before": ("a", "b"), "item": "c", "item_begin": 9},
        "an item of a list",
    ),
    (
        r"A us=a\,b,|",
        {"kind": "value", "before": ("a,b",), "item": "", "item_begin": 10},
        "a protected comma is in an item",
    ),
    ("A r=[{'a': |", {"kind": "value", "quote": "[", "prefix": "[{'a': "}, "within a bracket"),
    ("A f=@pa|", {"kind": "value", "prefix": "pa", "begin": 5, "from_file": True}, "a file"),
    ("A f='@pa|", {"kind": "value", "prefix": "@pa", "from_file": False}, "a quoted @"),
    ("A # no|", {"kind": "comment"}, "a comment"),
    ("A \\\n na|", {"kind": "parameter", "command": "A", "prefix": "na"}, "a joined line"),
    ("A na|me=v", {"kind": "parameter", "prefix": "na", "given": (), "end": 8}, "a finished word"),
    ("A x\\|", {"kind": "parameter", "prefix": "x"}, "a last backslash"),
]


@pytest.mark.parametrize(("marked", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_cursor(marked: str, expected: dict[str, Any], why: str) -> None:
    """The cursor knows what is typed, of what, and what the rest of the command gives."""
    cursor, _ = at(marked)
    assert {key: getattr(cursor, key) for key in expected} == expected


@pytest.mark.parametrize("position", [-5, 100])
def test_a_position_outside_counts_as_the_nearest(position: int) -> None:
    """No position is wrong."""
    expected = "" if position < 0 else "Que"
    assert cursor_at("Que", position).prefix == expected
