"""Where the cursor is in a list or map that is still being typed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.unfinished import ITEM, Place, place_in

CASES = [
    # text                         kind, path, key, typed, begin, quote                why
    ("[{", ("key", (ITEM,), "", "", 2, ""), "a map begins"),
    ('[{"ty', ("key", (ITEM,), "", "ty", 3, '"'), "a key begun"),
    ("[{'ty", ("key", (ITEM,), "", "ty", 3, "'"), "a key in the other quotes"),
    ("[{ty", ("key", (ITEM,), "", "ty", 2, ""), "a key without quotes"),
    ('[{"type":', ("value", (ITEM,), "type", "", 9, ""), "a value is next"),
    ('[{"type": "In', ("value", (ITEM,), "type", "In", 11, '"'), "a value begun"),
    ('[{"boot": tr', ("value", (ITEM,), "boot", "tr", 10, ""), "a word begun"),
    ('[{"type": "In", ', ("key", (ITEM,), "", "", 16, ""), "the next key"),
    ('{"a": {"b": [', ("value", ("a", "b"), "", "", 13, ""), "deeper"),
    ('{"a": [1, 2], "', ("key", (), "", "", 15, '"'), "after a list"),
    ('[{"a": 1}, {', ("key", (ITEM,), "", "", 12, ""), "the second map"),
    ("({'a': 1}, {'", ("key", (ITEM,), "", "", 13, "'"), "a tuple"),
    ("[", ("value", (), "", "", 1, ""), "a list begins"),
    ('[{"a\\"b', ("key", (ITEM,), "", 'a\\"b', 3, '"'), "a quote in a key"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_place(text: str, expected: tuple[Any, ...], why: str) -> None:
    """The end of the text is a key or a value, of a map or a list that is known by its path."""
    found = place_in(text)
    assert found is not None
    place = (found.kind, found.path, found.key, found.typed, found.begin, found.quote)
    assert place == expected


NOWHERE = ["", "[]", "[{}]", '[{"a"', '[{"a" ', '{"a": "b"', '{"a": 1 2', "x", "]", "[}", '{"a" "b']


@pytest.mark.parametrize("text", NOWHERE)
def test_nowhere(text: str) -> None:
    """After a whole value, outside of all brackets, and in what is neither, nothing is typed."""
    assert place_in(text) is None


def test_what_is_there() -> None:
    """The keys before and after are known, those of other maps are not."""
    found = place_in('[{"x": 1}, {"a": "A", "b": {"c": 2}, "', 'k": 3, "d": {"e": 4}}, {"f": 5}]')
    assert found is not None
    assert found.given == ("a", "b", "d")
    assert found.values == (("a", "A"),)
    assert found.value_of("a") == "A"
    assert (found.style, found.python, found.closing) == ('"', False, "}]")


def test_style() -> None:
    """The first quote says how strings are written; True, False and None say it is Python."""
    found = place_in("[{'a': True, ")
    assert found is not None
    assert (found.style, found.python) == ("'", True)


def _prefixes(value: Any) -> list[str]:
    text = json.dumps(value)
    return [text[:end] for end in range(len(text) + 1)]


JSON = st.recursive(
    st.booleans() | st.integers() | st.text('ab"\\', max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.text("ab' ", max_size=2), inner, max_size=2)
    ),
    max_leaves=6,
)


@pytest.mark.property
@given(value=JSON)
def test_closing_closes(value: Any) -> None:
    """Of any beginning of a literal, the place has the brackets that are missing."""
    for text in _prefixes(value):
        found = place_in(text)
        if found is None:
            continue
        begun = text[: found.begin - len(found.quote)]
        filled = f'{begun}"k": 1' if found.kind == "key" else f"{begun}1"
        json.loads(filled + found.closing)


@pytest.mark.property
@given(text=st.text("[]{}()\"'\\:, aT1\n", max_size=30), after=st.text("[]{}\"':,a", max_size=12))
def test_never_fails(text: str, after: str) -> None:
    """Any text has a place within itself, or none."""
    found = place_in(text, after)
    if isinstance(found, Place):
        assert text[found.begin :] == found.typed


def test_long_texts() -> None:
    """A very long text takes no time."""
    assert place_in("[" * 100_000) is not None
    assert place_in('["' + "a\\" * 100_000) is not None
    assert place_in('[{"a":', '"' * 100_000) is not None
