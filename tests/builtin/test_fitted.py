"""Pages of text on narrow screens."""

import pytest

from zscli.builtin.fitted import fitted
from zscli.builtin.topics import TOPICS

CASES = [
    # lines                                    width  what is shown                              why
    (["as it", "", "  is   here"], 20, ["as it", "", "  is   here"], "what fits stays as it is"),
    (["one two", "three four"], 9, ["one two", "three", "four"], "a paragraph flows"),
    (
        ["  name  a text that is long, so that it", "        goes on here"],
        35,
        ["  name  a text that is long, so", "        that it goes on here"],
        "an entry flows beside its name",
    ),
    (
        ["  name  a text that is long"],
        18,
        ["  name", "      a text that", "      is long"],
        "or below it where there is little room",
    ),
    (
        ["  Query a=b fields=c limit=1", "", "end"],
        10,
        ["  Query a=b fields=c limit=1", "", "end"],
        "what is typed is never broken",
    ),
]


@pytest.mark.parametrize(("lines", "width", "shown", "why"), CASES, ids=[why for *_, why in CASES])
def test_fitted(lines: list[str], width: int, shown: list[str], why: str) -> None:
    """A page fits where it can, without a word lost."""
    assert list(fitted(lines, width)) == shown


@pytest.mark.parametrize("width", [80, 60, 40])
@pytest.mark.parametrize("name", sorted(TOPICS))
def test_topics(name: str, width: int) -> None:
    """Every topic fits a narrow screen; a line to type alone may be longer. No word is lost."""
    lines = TOPICS[name].lines
    shown = list(fitted(lines, width))
    assert " ".join(shown).split() == " ".join(lines).split()
    assert not [line for line in shown if len(line) > width and line not in lines]
    if width == 80:
        assert max(map(len, shown)) <= width
