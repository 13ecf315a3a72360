"""A typed line with a marker under the places that an error is about.

The marker stands right under wide characters and tabs. Of several lines only those with a
marker are drawn, and of a long one the part around it. What is wrong is not known here.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from zscli.errors import Span
from zscli.output.width import char_width, has_controls, visible

__all__ = ["Drawing", "drawings", "shifted"]

TAB = "    "
LONG = "…"
LEAST_CONTEXT = 12
"""Cells to the left of a marker that stay when a long line is cut."""


class Drawing(NamedTuple):
    """A piece of the line, the marker under it, and the numbers of the spans it marks."""

    text: str
    marker: str
    numbers: str


def drawings(line: str, spans: Sequence[Span], width: int) -> Iterator[Drawing]:
    """Yield drawings no wider than *width* cells that together mark each of *spans*.

    spans: offsets in *line*, numbered from 1 in their order. One drawing holds as many of
    them as fit. A span over several lines is marked on its first.
    """
    numbered = sorted((span, number) for number, span in enumerate(spans, 1))
    for begin, end in _physical_lines(line):
        inside = [
            (max(first, begin) - begin, min(max(last, first + 1), end + 1) - begin, number)
            for (first, last), number in numbered
            if begin <= min(max(first, 0), len(line)) <= end
        ]
        yield from _cut_and_marked(line[begin:end], inside, max(width, 1))


def shifted(span: Span, line: str, shown: str) -> Span:
    """Return where a span of *line* is in *shown*, the same line with secrets hidden.

    What was hidden is one block between the beginning and the end that both share; a span
    inside of it becomes the whole block.
    """
    if line == shown:
        return span
    same_left = _common(line, shown)
    same_right = _common(line[same_left:][::-1], shown[same_left:][::-1])
    begin, end = span
    if begin > same_left:
        moved = begin - len(line) + len(shown)
        begin = moved if begin >= len(line) - same_right else same_left
    if end > same_left:
        moved = end - len(line) + len(shown)
        end = moved if end >= len(line) - same_right else len(shown) - same_right
    return begin, max(begin, end)


def _common(left: str, right: str) -> int:
    pairs = zip(left, right, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))


def _physical_lines(text: str) -> Iterator[Span]:
    begin = 0
    for one in text.split("\n"):
        yield begin, begin + len(one)
        begin += len(one) + 1


_Mark = tuple[int, int, int]
"""First offset, offset after the last, and number of a span in one physical line."""


def _cut_and_marked(text: str, marks: Sequence[_Mark], width: int) -> Iterator[Drawing]:
    """Yield drawings of one physical line until all of its marks are drawn."""
    rest = list(marks)
    while rest:
        window = _Window.around(text, rest[0], width)
        drawn = [mark for mark in rest if mark is rest[0] or window.holds(mark)]
        rest = [mark for mark in rest if mark not in drawn]
        yield window.draw(drawn)


class _Window(NamedTuple):
    """The characters of *text* from *begin* to *end*, which fit into *width* cells."""

    text: str
    begin: int
    end: int
    width: int

    @classmethod
    def around(cls, text: str, mark: _Mark, width: int) -> "_Window":
        """Return the widest window that shows the mark's beginning and something before it."""
        first, last, _ = mark
        begin = 0
        whole = _reach(text, 0, width) == len(text)
        if not whole and _reach(text, 0, width - len(LONG)) < min(last, len(text)):
            context = min(LEAST_CONTEXT, width // 4)
            begin = _reach_left(text, min(first, len(text)), context)
        room = width - (len(LONG) if begin else 0)
        end = _reach(text, begin, room)
        if end < len(text):
            end = _reach(text, begin, room - len(LONG))
        return cls(text, begin, max(end, begin), width)

    def holds(self, mark: _Mark) -> bool:
        first, last, _ = mark
        return self.begin <= first and min(last, len(self.text)) <= self.end

    def draw(self, marks: Iterable[_Mark]) -> Drawing:
        before, after = LONG * bool(self.begin), LONG * (self.end < len(self.text))
        body = "".join(map(_shown, self.text[self.begin : self.end]))
        marker = numbers = ""
        for first, last, number in marks:
            at = len(before) + _cells(self.text[self.begin : first])
            length = max(1, _cells(self.text[first : min(last, self.end)]))
            if at + length > self.width:
                length = max(1, self.width - at)
            stem = marker[:at].ljust(at)
            marker = stem + "^" + "~" * (length - 1) + marker[at + length :]
            label = str(number)
            if not numbers or len(numbers) < at:
                numbers = numbers.ljust(at) + label
            else:
                numbers += f",{label}"
        return Drawing(before + body + after, marker, numbers)


def _shown(char: str) -> str:
    if char == "\t":
        return TAB
    return visible(char) if has_controls(char) else char


def _cells_of(char: str) -> int:
    shown = _shown(char)
    return char_width(char) if shown == char else len(shown)


def _cells(text: str) -> int:
    return sum(map(_cells_of, text))


def _reach(text: str, begin: int, width: int) -> int:
    """Return the offset up to which the characters from *begin* fit into *width* cells."""
    used = 0
    for index in range(begin, len(text)):
        used += _cells_of(text[index])
        if used > width:
            return index
    return len(text)


def _reach_left(text: str, end: int, width: int) -> int:
    """Return the offset from which the characters up to *end* fit into *width* cells."""
    used = 0
    for index in range(end - 1, -1, -1):
        used += _cells_of(text[index])
        if used > width:
            return index + 1
    return 0
