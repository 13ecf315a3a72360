"""Candidates as a list in columns, group by group, as double Tab prints it.

Pieces of text with a style name; knows neither prompt_toolkit nor how long the screen is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from wcwidth import wcswidth

if TYPE_CHECKING:
    from zscli.completion.candidate import Candidate

__all__ = ["Piece", "Row", "label_pieces", "listing"]

GAP = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and the name of its style, empty for plain text."""

    style: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list. count: how many candidates are in it; none in a heading."""

    pieces: tuple[Piece, ...]
    count: int = 0


def listing(candidates: "Sequence[Candidate]", width: int) -> tuple[Row, ...]:
    """Return the rows that show *candidates* in a terminal of *width* columns.

    Each group has its heading; within it, names that lead further (those that end in a dot)
    come apart from the others, each in alphabetical order. What stands for a uuid has a row
    of its own, in the order given, with what is known of it in brackets.
    """
    rows: list[Row] = []
    last = ""
    for (_, heading, _), block in groupby(sorted(candidates, key=_place), key=_block):
        if heading and heading != last:
            rows.append(Row((Piece("heading", heading),)))
        last = heading
        rows.extend(_columns(tuple(block), width))
    return tuple(rows)


def _block(candidate: "Candidate") -> tuple[int, str, bool]:
    group = candidate.group
    return group.order, group.heading, not candidate.label.endswith(".")


def _place(candidate: "Candidate") -> tuple[tuple[int, str, bool], str, str]:
    """Return what sorts candidates; real resources stay in the order that they come in."""
    if candidate.by_name:
        return _block(candidate), "", ""
    return _block(candidate), candidate.label.lower(), candidate.label


def _columns(block: "Sequence[Candidate]", width: int) -> Iterator[Row]:
    """Yield rows that read from left to right, as the old tool's."""
    if any(candidate.by_name for candidate in block):
        for candidate in block:
            yield Row((*label_pieces(candidate), Piece("note", f"  ({candidate.note})")), 1)
        return
    sizes = [max(wcswidth(candidate.label), 0) for candidate in block]
    cell = max(sizes) + GAP
    across = max(1, width // cell)
    for first in range(0, len(block), across):
        after = min(first + across, len(block))
        pieces: list[Piece] = []
        for index in range(first, after):
            if pieces:
                pieces.append(Piece("", " " * (cell - sizes[index - 1])))
            pieces.extend(label_pieces(block[index]))
        yield Row(tuple(pieces), after - first)


def label_pieces(candidate: "Candidate") -> Iterator[Piece]:
    """Yield a label with what was typed of it set apart."""
    base = "required" if candidate.required else ""
    at = 0
    for begin, end in _joined(candidate):
        if begin > at:
            yield Piece(base, candidate.label[at:begin])
        yield Piece("match", candidate.label[begin:end])
        at = end
    if at < len(candidate.label):
        yield Piece(base, candidate.label[at:])


def _joined(candidate: "Candidate") -> Iterator[tuple[int, int]]:
    """Yield the typed spans, those that touch made one."""
    begin = end = 0
    for first, after in candidate.spans:
        if first > end:
            if end > begin:
                yield begin, end
            begin = first
        end = after
    if end > begin:
        yield begin, end
