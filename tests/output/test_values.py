"""Promises about single values as text."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.output.values import cell, compact, exact, human_size, safe_json

SIZES = [
    # bytes            shown       why
    (0, "0 B", "nothing"),
    (1023, "1023 B", "just below a unit"),
    (1024, "1 KiB", "exactly a unit"),
    (1536, "1.5 KiB", "one digit where it matters"),
    (8 * 2**30, "8 GiB", "whole units have no digit"),
    (1024**2 - 1, "1 MiB", "rounding reaches the next unit"),
    (500 * 2**40, "500 TiB", "large"),
    (999_999 * 2**60, "999999 EiB", "larger than any unit"),
    (-1, "-1", "the server's word for unlimited"),
    ("7", "7", "not a number"),
    (True, "true", "not a size at all"),
    (None, "", "absent"),
]


@pytest.mark.parametrize(("value", "shown", "why"), SIZES, ids=[why for *_, why in SIZES])
def test_human_size(value: Any, shown: str, why: str) -> None:
    """A size is shown in the unit that keeps it short."""
    assert shown == human_size(value)


VALUES = [
    # value             exact             in a cell      why
    ("a,b", "a,b", "a,b", "text as it is"),
    (None, "", "", "null is empty"),
    (True, "true", "true", "as JSON, not as Python"),
    (3, "3", "3", "a number"),
    (1.5, "1.5", "1.5", "a fraction"),
    (["a", "b"], '["a","b"]', "a, b", "a plain list reads by comma"),
    ([{"a": 1}], '[{"a":1}]', '[{"a":1}]', "a nested list stays JSON"),
    ({"名": "北"}, '{"名":"北"}', '{"名":"北"}', "in its own alphabet"),
    ([], "[]", "", "an empty list"),
]


@pytest.mark.parametrize(
    ("value", "for_programs", "for_people", "why"), VALUES, ids=[why for *_, why in VALUES]
)
def test_value(value: Any, for_programs: str, for_people: str, why: str) -> None:
    """A value is exact for programs and easy to read for people."""
    assert for_programs == exact(value)
    assert for_people == cell(value)


def test_safe_json_escapes_what_json_does_not() -> None:
    """C1 controls, DEL, turned text and half surrogates are escaped; the rest stays readable."""
    assert safe_json('"北\x9b\x7f\u202e\ud800"') == '"北\\u009b\\u007f\\u202e\\ud800"'


@pytest.mark.property
@given(st.recursive(st.none() | st.text(st.characters()) | st.integers(), st.lists))
def test_compact_reads_back(value: Any) -> None:
    """Compact JSON is one line, can be encoded, and is still the same value."""
    text = compact(value)
    assert value == json.loads(text)
    assert len(text.encode().decode().splitlines()) == 1
