"""Conditions as text, and how the server splits it."""

import pytest

from zscli.call.query import Condition, condition_text, split_condition

TEXTS = [
    (Condition("name", "=", "a b"), "name=a b"),
    (Condition("state", "?=", "a,b"), "state?=a,b"),
    (Condition("vmNics.ip", "!~=", "10.%"), "vmNics.ip!~=10.%"),
    (Condition("hostUuid", "is null"), "hostUuid is null"),
    (Condition("hostUuid", "not null"), "hostUuid not null"),
]


@pytest.mark.parametrize(("condition", "text"), TEXTS, ids=[text for _, text in TEXTS])
def test_condition_text(condition: Condition, text: str) -> None:
    """A condition is written without blanks, and splits into itself again."""
    assert condition_text(condition) == text
    assert split_condition(text) == (condition.field, condition.operator, condition.value)


SPLITS = [
    ("a=1", ("a", "=", "1"), "an operator"),
    ("a=b=c", ("a", "=", "b=c"), "the first of several"),
    ("a==b", ("a", "=", "b"), "several in a row are one"),
    ("=a=b", ("a", "=", "b"), "one at the beginning is none"),
    ("d=a>=b", ("d=a", ">=", "b"), "a longer one in the value wins"),
    ("d=x!=y", ("d=x", "!=", "y"), "so does a negative one"),
    ("d>=x!=y", ("d>=x", "!=", "y"), "!= comes before all"),
    ("d=a~=b", ("d=a", "~=", "b"), "a likeness too"),
    ("a>b=c", ("a>b", "=", "c"), "= comes before >"),
    ("d=x is null", ("d", "=", "x is null"), "a null test comes last"),
    (" a =b", ("a", "=", "b"), "the name is trimmed"),
    ("a= b ", ("a", "=", " b "), "the value is not"),
    ("a=", None, "no value"),
    ("=a", None, "no name"),
    ("a==", None, "only operators"),
    ("abc", None, "no operator"),
    (" is null", None, "no name before a null test"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SPLITS, ids=[why for *_, why in SPLITS])
def test_split_condition(text: str, expected: tuple[str, str, str] | None, why: str) -> None:
    """The server takes the first operator, in its own order, that is anywhere in the text."""
    assert split_condition(text) == expected
