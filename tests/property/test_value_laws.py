"""Laws of values."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import JSON, TEXTS, TYPED
from zscli.spec.literal import read_literal
from zscli.spec.values import DURATION, value_of

pytestmark = pytest.mark.property

MAPS = st.dictionaries(TEXTS, JSON, max_size=4)
BY_TYPE: dict[tuple[str, str], st.SearchStrategy[Any]] = {
    ("string", ""): TEXTS,
    ("integer", ""): st.integers(-(2**31), 2**31 - 1),
    ("long", ""): st.integers(-(2**63), 2**63 - 1),
    ("double", ""): st.floats(allow_nan=False, allow_infinity=False),
    ("boolean", ""): st.booleans(),
    ("list", "string"): st.lists(TYPED | TEXTS, max_size=5),
    ("list", "long"): st.lists(st.integers(-(2**63), 2**63 - 1), max_size=5),
    ("list", "RuleAO"): st.lists(MAPS, max_size=3),
    ("list", ""): st.lists(JSON, max_size=5),
    ("map", ""): MAPS,
    ("map", "list<string>"): st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3), max_size=3),
    ("any", ""): TEXTS | st.lists(JSON, max_size=4) | MAPS,
}


@pytest.mark.parametrize(("type_", "element"), BY_TYPE.keys())
@given(data=st.data())
def test_read_undoes_write(type_: str, element: str, data: st.DataObject) -> None:
    """Reading what was written gives the value back."""
    value = data.draw(BY_TYPE[type_, element])
    reader = value_of(type_, element)
    assert reader.read(reader.write(value)) == value


@given(st.floats(0.001, 1e9))
def test_a_duration_reads_back(seconds: float) -> None:
    """A time that was written reads back as the same seconds."""
    assert DURATION.read(DURATION.write(seconds)) == seconds


@given(MAPS | st.lists(JSON))
def test_json_and_python_mean_the_same(value: Any) -> None:
    """What json.dumps and what repr write is read as the same value."""
    assert read_literal(json.dumps(value)) == value
    assert read_literal(repr(value)) == value


@given(TYPED | st.text(), st.sampled_from(list(BY_TYPE)))
def test_reading_fails_in_one_way(text: str, kind: tuple[str, str]) -> None:
    """Any text has a value or raises ValueError, in words of our own."""
    try:
        value_of(*kind).read(text)
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017 - most texts do not raise
