"""Promises about the marker under a typed line."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.output.marker import drawings, shifted
from zscli.output.width import cell_width


def _drawn(line: str, spans: list[tuple[int, int]], width: int = 60) -> list[str]:
    return [part for one in drawings(line, spans, width) for part in (one.text, one.marker)]


MARKS = [
    # line                 spans            width  lines                              why
    ("QueryZone nmae=1", [(10, 14)], 60, ["QueryZone nmae=1", "          ^~~~"], "in a line"),
    ("a b", [(0, 1)], 60, ["a b", "^"], "one character"),
    ("a b", [(3, 3)], 60, ["a b", "   ^"], "behind the end"),
    ("a b", [(2, 2)], 60, ["a b", "  ^"], "an empty span"),
    ("", [(0, 0)], 60, ["", "^"], "an empty line"),
    ("a=北京 b=x", [(5, 8)], 60, ["a=北京 b=x", "       ^~~"], "behind wide characters"),
    ("a=北京", [(2, 4)], 60, ["a=北京", "  ^~~~"], "under wide characters"),
    ("e\u0301=1 x", [(5, 6)], 60, ["e\u0301=1 x", "    ^"], "behind an accent of its own"),
    ("\tx", [(1, 2)], 60, ["    x", "    ^"], "behind a tab"),
    ("\x1bx", [(1, 2)], 60, ["\\x1bx", "    ^"], "behind a control character"),
    ("one\ntwo x\nthree", [(8, 9)], 60, ["two x", "    ^"], "only the right line of several"),
    ("one\ntwo", [(0, 7)], 60, ["one", "^~~"], "over two lines: the first"),
    ("x" * 12 + "AB" + "y" * 9, [(12, 14)], 12, ["…xxxAByyyyy…", "    ^~"], "cut"),
    ("AB" + "y" * 20, [(0, 2)], 8, ["AByyyyy…", "^~"], "cut at the right only"),
    ("y" * 20 + "AB", [(20, 22)], 8, ["…yyAB", "   ^~"], "cut at the left only"),
    ("AB" + "y" * 20 + "CD", [(0, 2), (22, 24)], 8, ["AByyyyy…", "^~", "…yyCD", "   ^~"], "two"),
    ("a b c", [(4, 5), (0, 1)], 60, ["a b c", "^   ^"], "two under one drawing"),
    ("x" * 30, [(0, 30)], 10, ["x" * 9 + "…", "^~~~~~~~~"], "a span longer than the line"),
]


@pytest.mark.parametrize(
    ("line", "spans", "width", "lines", "why"), MARKS, ids=[why for *_, why in MARKS]
)
def test_marker(
    line: str, spans: list[tuple[int, int]], width: int, lines: list[str], why: str
) -> None:
    """The marker stands under the span, and the line is cut around it."""
    assert lines == _drawn(line, spans, width)


def test_numbers_stand_under_their_markers() -> None:
    """Each marker has the number of its span; two at the same place share one."""
    (found,) = drawings("a bb c", [(5, 6), (2, 4), (2, 4)], 60)
    assert found.marker == "  ^~ ^"
    assert found.numbers == "  2,3,1"


def test_a_terminal_puts_it_under_the_character() -> None:
    """On a terminal's screen the marker is in the column of the character it is about."""
    line = "名称=北京😀 é\tnmae=1"
    at = line.index("nmae")
    screen = pyte.Screen(60, 3)
    pyte.Stream(screen).feed("\r\n".join(_drawn(line, [(at, at + 4)])))
    column = screen.display[1].index("^")
    assert [screen.buffer[0][column + i].data for i in range(4)] == list("nmae")


@pytest.mark.property
@given(
    st.text(st.characters(codec="utf-8"), max_size=200),
    st.lists(st.tuples(st.integers(0, 210), st.integers(0, 210)), min_size=1, max_size=4),
    st.integers(4, 80),
)
def test_every_span_is_marked_within_the_width(
    line: str, spans: list[tuple[int, int]], width: int
) -> None:
    """No drawing is too wide, and each span that is in the line has its number under it."""
    spans = [(min(pair), max(pair)) for pair in spans]
    numbers: set[str] = set()
    for found in drawings(line, spans, width):
        assert cell_width(found.text) <= width
        assert len(found.marker) <= width + 1
        assert "^" in found.marker
        numbers |= set(found.numbers.replace(",", " ").split())
    assert {str(i) for i, (begin, _) in enumerate(spans, 1) if begin <= len(line)} <= numbers


def test_a_huge_line_is_cut_at_once() -> None:
    """A line of a megabyte is drawn as a line of the width."""
    line = "QueryZone " + "x" * 1_000_000 + " nmae=1"
    (text, marker) = _drawn(line, [(len(line) - 6, len(line) - 2)], 40)
    assert text == "…xxxxxxxxx nmae=1"
    assert marker == "           ^~~~"


SHIFTED = [
    # line                shown                 span      moved     why
    ("a p=secret b", "a p=secret b", (2, 3), (2, 3), "nothing hidden"),
    ("a p=secret b", "a p=*** b", (0, 1), (0, 1), "before the secret"),
    ("a p=secret b", "a p=*** b", (11, 12), (8, 9), "behind the secret"),
    ("a p=secret b", "a p=*** b", (4, 10), (4, 7), "the secret itself"),
    ("a p=secret b", "a p=*** b", (6, 8), (4, 7), "a part of it shows nothing of it"),
    ("a p=secret b", "a p=*** b", (2, 10), (2, 7), "name and secret"),
    ("a p=secret", "a p=***", (10, 10), (7, 7), "the end of the line"),
]


@pytest.mark.parametrize(
    ("line", "shown", "span", "moved", "why"), SHIFTED, ids=[why for *_, why in SHIFTED]
)
def test_shifted(
    line: str, shown: str, span: tuple[int, int], moved: tuple[int, int], why: str
) -> None:
    """A span of the typed line is found again in the line with secrets hidden."""
    assert moved == shifted(span, line, shown)
