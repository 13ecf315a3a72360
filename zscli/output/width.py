"""Text measured in the cells of a terminal: wide characters take two, accents none.

Also what must happen to foreign text before it is measured: control characters are made
visible, so that a resource's name cannot move the cursor or change the title of a window.
"""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import category

__all__ = ["cell_width", "cut", "has_controls", "pad", "visible", "wrap", "wrap_words"]

ELLIPSIS = "…"
LAST_LATIN = 0xFF
LAST_OF_PLANE = 0xFFFF

_CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Controls, line separators, marks that turn the direction of text, and halves of surrogates."""

_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def has_controls(text: str) -> bool:
    """Whether a terminal would act on something in *text* instead of showing it."""
    return _CONTROLS.search(text) is not None


def visible(text: str) -> str:
    r"""Return *text* with its control characters written out, as in `\n`, `\x1b` or `\u202e`.

    So is an accent at the beginning, which would change the character before the text.
    """
    if text.isascii():
        return text if text.isprintable() else _CONTROLS.sub(_found_out, text)
    first = _written_out(text[0]) if _is_mark(text[0]) else text[0]
    return _CONTROLS.sub(_found_out, first + text[1:])


def _is_mark(char: str) -> bool:
    """Whether *char* is drawn together with the one before it."""
    return not char.isascii() and category(char) in {"Mn", "Mc", "Me", "Cf"}


def _found_out(found: re.Match[str]) -> str:
    return _written_out(found.group())


def _written_out(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    code = ord(char)
    if code <= LAST_LATIN:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= LAST_OF_PLANE else f"\\U{code:08x}"


def cell_width(text: str) -> int:
    """Return how many cells *text* takes; it holds no control characters."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    width = wcswidth(text)
    return width if width >= 0 else sum(map(char_width, text))


@cache
def char_width(char: str) -> int:
    """Return the cells of one character: 0, 1 or 2."""
    if char.isascii():
        return 1
    from wcwidth import wcwidth

    return max(0, wcwidth(char))


def cut(text: str, width: int) -> str:
    """Return *text* if it fits into *width* cells, else its beginning and an ellipsis."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    return text[: _fitting(text, width - 1)] + ELLIPSIS


def pad(text: str, width: int) -> str:
    """Return *text* with blanks behind it up to *width* cells."""
    return text + " " * (width - cell_width(text))


def _fitting(text: str, width: int) -> int:
    """Return how many characters from the left fit into *width* cells."""
    if text.isascii():
        return min(len(text), width)
    used = 0
    end = 0
    for end, char in enumerate(text):  # noqa: B007 - the loop's end is the answer
        used += char_width(char)
        if used > width:
            break
    else:
        end = len(text)
    while end and (cell_width(text[:end]) > width or _is_mark(text[end : end + 1] or "-")):
        end -= 1  # a sequence can be wider than its parts, and is not taken apart
    return end


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield *text* in pieces of at most *width* cells, cut anywhere; nothing is lost.

    A wide character alone on a line of one cell is the only piece that can be wider.
    """
    while cell_width(text) > width:
        end = max(1, _fitting(text, width))
        yield text[:end]
        text = text[end:]
    yield text


def wrap_words(text: str, width: int) -> Iterator[str]:
    """Yield *text* in lines of at most *width* cells, cut at blanks.

    A longer word, such as a uuid or a URL, stays whole: the terminal wraps it, and it can
    still be copied.
    """
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and cell_width(longer) > width:
            yield line
            longer = word
        line = longer
    yield line
