"""What is under the cursor: a command, a parameter, an operator or a value, as far as it goes.

It reads the same tokens as running does, never fails, and knows no API.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from zscli.language.tokens import ASSIGNMENT, ENDS, Token, tokenize

__all__ = ["Cursor", "CursorKind", "cursor_at"]

CursorKind = Literal["command", "parameter", "operator", "value", "comment"]

_HALF = re.compile(r"([A-Za-z_][A-Za-z0-9_.]*+)(!\?|!~|!|\?|~)")


@dataclass(frozen=True, slots=True, eq=False)
class Cursor:
    """What is under the cursor.

    command: the name of the command, empty while it is typed. given: the names that its other
    words give, also those after the cursor; values: the same with their values. last: the word
    before the cursor's. words: how many of the words before are not
    name=value. name: the parameter or the field. operator: the whole one before a value.

    prefix: what is typed up to the cursor, without quotes and escapes: of the command, of the
    name, of the operator, or of the value; it stands in the text from begin, and what follows
    the cursor of the same word ends at end. quote: the quote that is open at the cursor, or
    "[" within a bracket. path: the steps before the last dot of a name. before: the items of
    a list before the one that the cursor is in; item and item_begin: that one, up to the
    cursor, and its place. from_file: the value is a path after a bare @. written: the value up
    to the cursor as it stands in the text from value_begin on, quotes included, without a bare @.
    after: what follows the cursor of the same value, without quotes.
    """

    kind: CursorKind
    prefix: str
    begin: int
    end: int
    command: str = ""
    given: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()
    name: str = ""
    operator: str = ""
    quote: str = ""
    path: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    item: str = ""
    item_begin: int = 0
    from_file: bool = False
    values: tuple[tuple[str, str], ...] = ()
    last: str = ""
    written: str = ""
    value_begin: int = 0
    after: str = ""

    def value_of(self, name: str) -> str:
        """Return the value that another word gives to *name*, empty when none does."""
        return next((value for given, value in self.values if given == name), "")


def cursor_at(text: str, position: int) -> Cursor:
    """Return what is under the cursor at *position*; a position outside counts as the nearest."""
    position = min(max(position, 0), len(text))
    before = tokenize(text[:position])
    line = _last_line(before)
    touches_and = bool(before) and before[-1].kind == "and"
    if touches_and or (line and line[-1].kind == "comment"):
        return Cursor("comment", "", position, position)
    words = [token for token in line if token.kind == "word"]
    word = words.pop() if words and words[-1].end == position else None
    begin = position if word is None else word.begin
    after, end, whole = _rest(text, begin, position)
    if not words:
        prefix = "" if word is None else word.value
        return Cursor("command", prefix, begin, end, quote=_quote(word))
    others = words[1:]
    return _Reading(
        text[:position],
        word or Token("word", "", position, position),
        whole,
        end,
        command=words[0].value,
        given=tuple(dict.fromkeys(_names([*others, *after]))),
        operands=tuple(one.value for one in others if ASSIGNMENT.match(one.value) is None),
        values=tuple(_assigned([*others, *after])),
        last=words[-1].value,
    ).cursor()


def _last_line(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens after the last end of a command."""
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index].kind in ENDS:
            return tokens[index + 1 :]
    return tokens


def _rest(text: str, begin: int, position: int) -> tuple[list[Token], int, str]:
    """Return the words after the cursor's, where the word that begins at *begin* ends, and it."""
    after: list[Token] = []
    end = position
    whole = ""
    for token in tokenize(text):
        if token.begin == begin and token.kind == "word":
            end = max(position, token.end)
            whole = token.value
        elif token.begin >= end:
            if token.kind in ENDS:
                break
            if token.kind == "word":
                after.append(token)
    return after, end, whole


def _assigned(words: Iterable[Token]) -> Iterator[tuple[str, str]]:
    for word in words:
        found = ASSIGNMENT.match(word.value)
        if found is not None and found[2] == "=":
            yield found[1], word.value[found.end() :]


def _names(words: Iterable[Token]) -> Iterator[str]:
    for word in words:
        found = ASSIGNMENT.match(word.value)
        if found is not None:
            yield found[1]


def _quote(word: Token | None) -> str:
    """Return what is open at the end of *word*: a quote, a bracket, or nothing."""
    if word is None or not word.open:
        return ""
    return "[" if word.open in "[{" else word.open.strip("\n\\")


@dataclass(slots=True, eq=False, repr=False)
class _Reading:
    """Reads the word up to the cursor, of a command whose name stands before it.

    text: all up to the cursor. whole: the word's value, with what follows the cursor.
    """

    text: str
    word: Token
    whole: str
    end: int
    command: str
    given: tuple[str, ...]
    operands: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    last: str

    def cursor(self) -> Cursor:
        """Rule: word := name | name half-operator | name operator value."""
        half = _HALF.fullmatch(self.word.value)
        if half is not None:
            return self._made("operator", half[2], self.word.place(half.end(1)), name=half[1])
        head = ASSIGNMENT.match(self.word.value)
        if head is not None:
            return self._value(head)
        path, _, _ = self.word.value.rpartition(".")
        steps = tuple(path.split(".")) if path else ()
        return self._made("parameter", self.word.value, self.word.begin, path=steps)

    def _value(self, head: re.Match[str]) -> Cursor:
        word, offset = self.word, head.end()
        piece = word.piece(offset)
        from_file = piece is not None and piece.style == "plain" and word.value[offset] == "@"
        offset += from_file
        *before, (item_at, item) = _items(word.value, offset, word.escaped)
        begin = self._place(offset - 1) + 1
        goes_on = self.whole.startswith(word.value)
        return self._made(
            "value",
            word.value[offset:],
            self._place(offset),
            name=head[1],
            operator=head[2],
            path=tuple(head[1].split(".")[:-1]),
            before=tuple(text for _, text in before),
            item=item,
            item_begin=self._place(item_at),
            from_file=from_file,
            written=self.text[begin:],
            value_begin=begin,
            after=self.whole[len(word.value) :] if goes_on else "",
        )

    def _place(self, offset: int) -> int:
        """Return where the value's character at *offset* stands, or would be typed."""
        return self.word.place(offset)

    def _made(
        self,
        kind: CursorKind,
        prefix: str,
        begin: int,
        **more: str | int | tuple[str, ...],
    ) -> Cursor:
        return Cursor(
            kind,
            prefix,
            begin,
            self.end,
            self.command,
            self.given,
            self.operands,
            quote=_quote(self.word),
            values=self.values,
            last=self.last,
            **more,  # type: ignore[arg-type] # the keywords are the fields' own
        )


def _items(value: str, begin: int, escaped: frozenset[int]) -> list[tuple[int, str]]:
    """Return the items by comma of *value* from *begin* on, each with its offset."""
    items = []
    for at in range(begin, len(value)):
        if value[at] == "," and at not in escaped and value[at - 1 : at] != "\\":
            items.append((begin, value[begin:at]))
            begin = at + 1
    return [*items, (begin, value[begin:])]
