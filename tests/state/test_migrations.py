"""What `zscli/state/migrations.py` promises about older, newer and damaged content."""

from typing import Any

import pytest

from zscli.errors import StateError
from zscli.state.migrations import MIGRATIONS, Content, Damaged, bring_up_to_date, format_of


def to_2(content: Content) -> Content:
    """Rename a key."""
    return {"names": content["name"].split(",")}


def to_3(content: Content) -> Content:
    """Count them too."""
    return {**content, "count": len(content["names"])}


CHAIN = (to_2, to_3)

CASES: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({"format": 1, "name": "a,b"}, {"format": 3, "names": ["a", "b"], "count": 2}, "two steps"),
    ({"format": 2, "names": ["a"]}, {"format": 3, "names": ["a"], "count": 1}, "the last step"),
    ({"format": 3, "names": [], "count": 0}, {"format": 3, "names": [], "count": 0}, "none"),
]


@pytest.mark.parametrize(("old", "new", "why"), CASES, ids=[why for *_, why in CASES])
def test_older_content(old: dict[str, Any], new: dict[str, Any], why: str) -> None:
    """Content takes the steps from its own format on, and the number follows."""
    assert bring_up_to_date(old, CHAIN, "things.json") == new


def test_newer_content() -> None:
    """What a newer zscli wrote is refused with both numbers and a way out."""
    with pytest.raises(StateError) as caught:
        bring_up_to_date({"format": 4}, CHAIN, "/state/things.json")
    assert caught.value.sentence == (
        "/state/things.json was written by a newer zscli (format 4; this one knows 3)."
    )
    assert "Update zscli" in caught.value.hint


DAMAGED: list[tuple[object, str]] = [
    ([], "a list"),
    (None, "nothing"),
    ({}, "no number"),
    ({"format": "1"}, "a number in quotes"),
    ({"format": True}, "a boolean"),
    ({"format": 0}, "below the first"),
    ({"format": 1}, "a key the step needs is missing"),
    ({"format": 1, "name": 5}, "a type the step cannot take"),
    ({"format": 2, "names": None}, "the same in a later step"),
]


@pytest.mark.parametrize(("content", "why"), DAMAGED, ids=[why for *_, why in DAMAGED])
def test_damaged_content(content: object, why: str) -> None:
    """Content that no zscli wrote is told from one that a newer zscli wrote."""
    with pytest.raises(Damaged):
        bring_up_to_date(content, CHAIN, "things.json")


def test_formats_in_use() -> None:
    """The formats written today; a change of one needs a step and this line."""
    assert {name: format_of(chain) for name, chain in MIGRATIONS.items()} == {
        "sessions": 1,
        "history": 1,
        "results": 1,
    }
