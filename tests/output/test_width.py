"""Promises about measuring text in cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from zscli.output.width import cell_width, cut, has_controls, pad, visible, wrap, wrap_words

printable = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")))

VISIBLE = [
    # text            shown               why
    ("plain", "plain", "ordinary text stays"),
    ("北京 é", "北京 é", "other alphabets stay"),
    ("a\nb\tc\rd", r"a\nb\tc\rd", "the usual ones have their letters"),
    ("\x1b[31m", r"\x1b[31m", "an escape sequence does not act"),
    ("\x9b31m", r"\x9b31m", "nor does its short form"),
    ("\x00\x7f", r"\x00\x7f", "the ends of ASCII"),
    ("a\u202eb\u2066", r"a\u202eb\u2066", "the direction of text cannot be turned"),
    ("\u2028", r"\u2028", "a line separator"),
    ("\u0301a\u0301", "\\u0301a\u0301", "an accent that would change what stands before"),
    ("\ud800", r"\ud800", "half a surrogate, which no stream takes"),
]


@pytest.mark.parametrize(("text", "shown", "why"), VISIBLE, ids=[why for *_, why in VISIBLE])
def test_visible(text: str, shown: str, why: str) -> None:
    """Control characters are written out, all else stays."""
    assert shown == visible(text)
    assert not has_controls(visible(text))


@pytest.mark.property
@given(st.text(st.characters()))
def test_nothing_visible_acts(text: str) -> None:
    """Whatever the server sends, a terminal finds nothing to act on and a line stays a line."""
    shown = visible(text)
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in shown)
    assert len(shown.splitlines()) <= 1


CUT = [
    # text      width  shown   why
    ("name", 4, "name", "it fits"),
    ("names", 4, "nam…", "one too many"),
    ("北京机房", 8, "北京机房", "wide and it fits"),
    ("北京机房", 7, "北京机…", "wide and cut"),
    ("北京机房", 6, "北京…", "half a character is none"),
    ("abc", 1, "…", "room for the mark only"),
    ("abc", 0, "", "no room at all"),
    ("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301", "accents take no room"),
]


@pytest.mark.parametrize(("text", "width", "shown", "why"), CUT, ids=[why for *_, why in CUT])
def test_cut(text: str, width: int, shown: str, why: str) -> None:
    """Text is shortened to so many cells, and says that it was."""
    assert shown == cut(text, width)


@pytest.mark.property
@given(printable, st.integers(0, 40))
def test_cut_fits(text: str, width: int) -> None:
    """What was cut is never wider than was asked for."""
    assert cell_width(cut(text, width)) <= width


@pytest.mark.property
@given(printable, st.integers(2, 40))
def test_wrap_keeps_all(text: str, width: int) -> None:
    """Wrapping loses no character and no piece is too wide."""
    pieces = list(wrap(text, width))
    assert text == "".join(pieces)
    assert all(cell_width(piece) <= width for piece in pieces)


@pytest.mark.property
@given(printable)
def test_width_is_the_terminals(text: str) -> None:
    """The width agrees with wcwidth, which tabulate asks too."""
    assert cell_width(text) == wcswidth(text) or wcswidth(text) < 0


def test_pad() -> None:
    """Blanks fill up to the width, counted in cells."""
    assert pad("北", 4) == "北  "


def test_wrap_words_keeps_words_whole() -> None:
    """Lines break at blanks, and a uuid that is too long stays whole."""
    uuid = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"
    assert list(wrap_words(f"The job {uuid} is still running", 16)) == [
        "The job",
        uuid,
        "is still running",
    ]
