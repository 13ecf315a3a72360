"""A list or a map that is still being typed: where in it the cursor is.

Reads JSON and Python literals alike and forgives what is neither. Knows text alone: no
parameter, no struct, and no quote around the whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["ITEM", "Place", "place_in"]

ITEM = ""
"""A step into a list, in a path; a step into a map is its key."""

_PART = re.compile(
    r"""
    (?P<blank>\s++)
    | (?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*"|'[^'\\]*+(?:\\.[^'\\]*+)*')
    | (?P<begun>["'].*+)
    | (?P<open>[\[{(]) | (?P<close>[\]})])
    | (?P<comma>,) | (?P<colon>:)
    | (?P<word>[^\s"'\[\]{}(),:]++)
    """,
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {"[": "]", "{": "}", "(": ")"}
_REST = {
    "": re.compile(r"[^\s\"'\[\]{}(),:]*+"),
    '"': re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*"?', re.DOTALL),
    "'": re.compile(r"[^'\\]*+(?:\\.[^'\\]*+)*'?", re.DOTALL),
}
"""What is left of the word or string that the cursor is in, by its quote."""
_PYTHON = frozenset({"True", "False", "None"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor is.

    path: the steps to the innermost list or map. kind: a key of that map, or a value, whose
    key is *key*; the item of a list has none. typed: what is there of it, from the offset begin
    on. quote: the one that is open around it. style: the quote that the literal uses, empty
    while it uses none. python: it says True, False or None. given, values: the keys that the
    map has otherwise, before and after, and the texts among their values. closing: the
    brackets that are still to come.
    """

    kind: Literal["key", "value"]
    path: tuple[str, ...]
    typed: str
    begin: int
    key: str = ""
    quote: str = ""
    style: str = ""
    python: bool = False
    given: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    closing: str = ""

    def value_of(self, key: str) -> str:
        """Return the text that the map gives to *key*, empty when it gives none."""
        return next((value for given, value in self.values if given == key), "")


def place_in(text: str, after: str = "") -> Place | None:
    """Return where the end of *text* is, None where neither a key nor a value can be typed.

    after: what follows the cursor, of which the keys of the same map are taken.
    """
    reading = _Reading()
    for found in _PART.finditer(text):
        if not reading.take(found.lastgroup or "", found[0], found.start()):
            return None
    return reading.place(len(text), after)


@dataclass(slots=True)
class _Level:
    """A list or a map that is open. awaits: what comes next in it."""

    bracket: str
    awaits: str
    key: str = ""
    given: list[str] = field(default_factory=list)
    values: list[tuple[str, str]] = field(default_factory=list)


class _Reading:
    """Takes one part after another, and knows what comes next."""

    def __init__(self) -> None:
        self.levels: list[_Level] = []
        self.style = ""
        self.python = False
        self.last: tuple[str, str, int] | None = None
        """The string or word at the end of the text: the open quote, what is in it, its place."""

    def take(self, kind: str, text: str, at: int) -> bool:
        """Take a part; False where no list or map has it."""
        if self.last is not None and self.levels and self.levels[-1].awaits == "value":
            self._had_value(None)
        self.last = None
        if kind == "blank":
            return True
        if kind == "open":
            return self._opened(text)
        if not self.levels:
            return False
        level = self.levels[-1]
        if kind in {"close", "comma", "colon"}:
            return self._took_mark(kind, text, level)
        return self._took_text(kind, text, at, level)

    def _took_mark(self, kind: str, text: str, level: _Level) -> bool:
        if kind == "close":
            self.levels.pop()
            return text == _CLOSING[level.bracket] and self._had_value(None)
        fits = kind == "comma" or level.awaits == "colon"
        level.awaits = "key" if kind == "comma" and level.bracket == "{" else "value"
        return fits

    def _opened(self, bracket: str) -> bool:
        fits = not self.levels or self.levels[-1].awaits == "value"
        self.levels.append(_Level(bracket, "key" if bracket == "{" else "value"))
        return fits

    def _took_text(self, kind: str, text: str, at: int, level: _Level) -> bool:
        quote = "" if kind == "word" else text[0]
        self.style = self.style or quote
        self.python = self.python or text in _PYTHON
        if level.awaits not in {"key", "value"}:
            return False
        if kind == "begun":
            self.last = quote, text[1:], at + 1
            return True
        if kind == "word":
            self.last = "", text, at
            if level.awaits == "value":
                return True  # the word may go on; a comma or a bracket ends it
        plain = text if kind == "word" else text[1:-1]
        if level.awaits == "key":
            level.key, level.awaits = plain, "colon"
            if kind == "string":
                level.given.append(plain)
            return True
        return self._had_value(plain)

    def _had_value(self, plain: str | None) -> bool:
        if self.levels:
            level = self.levels[-1]
            level.awaits = "comma"
            if plain is not None and level.key:
                level.values.append((level.key, plain))
        return True

    def place(self, end: int, after: str) -> Place | None:
        if not self.levels:
            return None
        level = self.levels[-1]
        quote, typed, begin = self.last or ("", "", end)
        awaits = level.awaits
        if self.last is not None and awaits == "colon":
            awaits = "key"
        if awaits not in {"key", "value"}:
            return None
        path = (ITEM if one.bracket != "{" else one.key for one in self.levels[:-1])
        return Place(
            "key" if awaits == "key" else "value",
            tuple(path),
            typed,
            begin,
            key=level.key if awaits == "value" and level.bracket == "{" else "",
            quote=quote,
            style=self.style,
            python=self.python,
            given=(*level.given, *_keys_after(after, quote)),
            values=tuple(level.values),
            closing="".join(_CLOSING[one.bracket] for one in reversed(self.levels)),
        )


def _keys_after(text: str, quote: str) -> Iterator[str]:
    """Yield the keys in *text* that belong to the map that is open where it begins."""
    rest = _REST[quote].match(text)
    depth, last = 0, ""
    for found in _PART.finditer(text, rest.end() if rest is not None else 0):
        kind = found.lastgroup
        depth += {"open": 1, "close": -1}.get(kind or "", 0)
        if depth < 0:
            return
        if kind == "colon" and depth == 0 and last:
            yield last
        if kind != "blank":
            last = found[0][1:-1] if kind == "string" else ""
