"""A page of text, made to fit a narrower screen than the one that it was written for."""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

__all__ = ["fitted"]

LEAST = 24
"""Columns that a text gets beside its name; with fewer it stands below it."""
FURTHER = 4
"""Columns by which a text below its name is further in."""
_ENTRY = re.compile(r"(?P<name> +\S+(?: \S+)*)(?P<gap> {2,})(?P<text>\S.*)")


def fitted(lines: Sequence[str], width: int) -> Iterator[str]:
    """Yield *lines* in *width* columns: paragraphs flow, and entries stay beside their names.

    A line that begins with a blank is an entry: a name, two blanks or more, and a text, which
    goes on in lines that are as far in. An entry without a text stays as it is, as it may be a
    line to type.
    """
    if all(len(line) <= width for line in lines):
        yield from lines
        return
    at = 0
    while at < len(lines):
        end = at + 1
        entry = _ENTRY.fullmatch(lines[at])
        if entry is not None:
            while end < len(lines) and _indent(lines[end]) == entry.start("text"):
                end += 1
            text = " ".join((entry["text"], *(line.strip() for line in lines[at + 1 : end])))
            yield from _beside(entry["name"], text, entry.start("text"), width)
        elif lines[at] and not _indent(lines[at]):
            while end < len(lines) and lines[end] and not _indent(lines[end]):
                end += 1
            yield from _wrapped(" ".join(lines[at:end]), width)
        else:
            yield lines[at]
        at = end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _beside(name: str, text: str, column: int, width: int) -> Iterator[str]:
    """Yield a text beside its name, or below it where there is too little room."""
    if width - column < LEAST:
        column = _indent(name) + FURTHER
        yield name
        yield from (" " * column + line for line in _wrapped(text, width - column))
        return
    first, *rest = _wrapped(text, width - column)
    yield f"{name:<{column}}{first}"
    yield from (" " * column + line for line in rest)


def _wrapped(text: str, room: int) -> list[str]:
    return wrap(text, max(room, 1), break_long_words=False, break_on_hyphens=False)
