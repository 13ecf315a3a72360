"""Where in a line something could come next: the line read up to the cursor.

It reads the same tokens as running and colouring do, and knows no API.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from zscli.language.tokens import OPERATORS, Token, tokenize

__all__ = ["Kind", "Place", "place_at"]

Kind = Literal["name", "parameter", "operator", "value", "option", "file", "inside", "nothing"]
"""The name of a command; a word after it; the first half of an operator; a value; a word after
a dash; a path after `@`; inside JSON; and where nothing can be said: comments, escapes."""

_HEAD = re.compile(rf"([A-Za-z_][A-Za-z0-9_.]*+)({'|'.join(map(re.escape, OPERATORS))})")
_HALF = re.compile(r"([A-Za-z_][A-Za-z0-9_.]*+)(!\?|!~|!|\?|~)")


@dataclass(frozen=True, slots=True)
class Place:
    """What is under the cursor.

    command: the name at the beginning of the command. name: the parameter or the condition's
    field whose value is typed. operator: what stands between them. typed: the text of the
    word, or of the value, up to the cursor; begin: where that text begins in the line. given:
    the names that other words of the command give. words: how many plain words there are
    before this one. quote: the quote that the value was begun with and is still open.
    """

    kind: Kind
    typed: str
    begin: int
    command: str = ""
    name: str = ""
    operator: str = ""
    given: frozenset[str] = frozenset()
    words: int = 0
    quote: str = ""


def place_at(text: str, position: int) -> Place:
    """Return what is under the cursor at *position*; a position outside counts as the end."""
    position = min(max(position, 0), len(text))
    before = _command(tokenize(text[:position]))
    if before and before[-1].kind == "comment":
        return Place("nothing", "", position)
    words = [token for token in before if token.kind == "word"]
    under = words[-1] if words and words[-1].end == position else None
    if under is not None:
        words = words[:-1]
    if not words:
        return Place("name", under.value if under else "", under.begin if under else position)
    command, *others = words
    begin = under.begin if under else position
    after = _after(text, begin, position)
    found = _read(under, position)
    return replace(
        found,
        command=command.value,
        given=frozenset(_names((*others, *after))),
        words=sum(1 for word in others if not _HEAD.match(word.value)),
    )


def _command(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens after the last end of a line."""
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index].kind == "newline":
            return tokens[index + 1 :]
    return tokens


def _after(text: str, begin: int, position: int) -> Iterable[Token]:
    """Yield the words of the same command after the one under the cursor."""
    for token in tokenize(text):
        if token.kind == "newline" and token.begin >= begin:
            return
        if token.kind == "word" and token.begin > begin and token.begin >= position:
            yield token


def _names(words: Iterable[Token]) -> Iterable[str]:
    for word in words:
        found = _HEAD.match(word.value)
        if found is not None:
            yield found[1]


def _read(word: Token | None, position: int) -> Place:
    """Return what the word that ends at the cursor is, as far as it goes."""
    if word is None:
        return Place("parameter", "", position)
    if not word.text or word.text[0] in "'\"\\":
        return Place("nothing", "", position)
    if word.text.startswith("-"):
        return Place("option", word.text, word.begin)
    half = _HALF.fullmatch(word.text)
    if half is not None:
        return Place("operator", half[2], word.begin + half.end(1), name=half[1])
    head = _HEAD.match(word.text)
    if head is None:
        plain = word.text == word.value
        return Place("parameter" if plain else "nothing", word.value, word.begin)
    found = _value(word.text[head.end() :], word.begin + head.end(), word.open)
    return replace(found, name=head[1], operator=head[2])


def _value(raw: str, begin: int, open_quote: str) -> Place:
    """Return what is typed of a value that is written as *raw*."""
    if raw.startswith("@"):
        return Place("file", raw[1:], begin + 1)
    if raw[:1] in {"[", "{"}:
        return Place("inside", raw, begin)
    quote = raw[:1] if raw[:1] in {"'", '"'} and open_quote == raw[:1] else ""
    typed = raw.removeprefix(quote)
    if any(letter in typed for letter in "'\"\\"):
        return Place("nothing", "", begin)
    return Place("value", typed, begin + len(quote), quote=quote)
