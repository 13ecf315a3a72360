"""ZQL's text to tokens with offsets, and the server's sentence for what cannot be read.

The longest word wins, as in the server's lexer: keywords of two words have one space, and are
lower case. Source: protocol, section 2.7.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zscli.simulator.refusal import Refusal, internal

__all__ = ["Token", "check_tokens", "syntax_error", "tokenize"]

_KEYWORDS = (
    "is not null",
    "is null",
    "not in",
    "not like",
    "not has",
    "order by",
    "group by",
    "named as",
    "filter by",
    "restrict by",
    "return with",
    "in",
    "like",
    "has",
    "by",
    "inner",
    "left",
    "right",
    "join",
    "on",
    "offset",
    "limit",
    "query",
    "getapi",
    "count",
    "sum",
    "search",
    "distinct",
    "where",
    "from",
    "and",
    "or",
    "api",
    "output",
    "list(",
)
_NAMED = {"asc": "ORDER_BY_VALUE", "desc": "ORDER_BY_VALUE", "true": "BOOLEAN", "false": "BOOLEAN"}
_BLANK = re.compile(r"[ \t\r\n]+")
_WORD = re.compile(r"[A-Za-z0-9_]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_STRING = re.compile(r"\"[^\"]*\"|'(?:[^']|'')*'")
_SIGN = re.compile(r"!=|>=|<=|[=><().,;{}*/%+-]")
_AROUND = 10


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text.

    kind: ID, INT, FLOAT, STRING, BOOLEAN, ORDER_BY_VALUE, a keyword or a sign as it is written,
    <EOF>, or ERROR for what is no token.
    """

    kind: str
    text: str
    offset: int


def tokenize(text: str) -> tuple[Token, ...]:
    """Return the tokens, the last of which is <EOF>, or ERROR where the text cannot be read on."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        blank = _BLANK.match(text, at)
        if blank:
            at = blank.end()
            continue
        token = _token(text, at)
        found.append(token)
        if token.kind == "ERROR":
            return tuple(found)
        at += len(token.text)
    return (*found, Token("<EOF>", "<EOF>", len(text)))


def _token(text: str, at: int) -> Token:
    """Return the longest token at an offset; of two alike the one that is no mere name."""
    known: list[tuple[str, str]] = []
    string = _STRING.match(text, at)
    if string:
        return Token("STRING", string[0], at)
    known += [(word, word) for word in _KEYWORDS if text.startswith(word, at)]
    number = _NUMBER.match(text, at)
    if number:
        known.append(("FLOAT" if number[1] else "INT", number[0]))
    word = _WORD.match(text, at)
    if word:
        known.append((_NAMED.get(word[0], "ID"), word[0]))
    sign = _SIGN.match(text, at)
    if sign:
        known.append((sign[0], sign[0]))
    if not known:
        return Token("ERROR", text[at:] if text[at] in "\"'" else text[at], at)
    kind, longest = max(known, key=lambda each: len(each[1]))
    return Token(kind, longest, at)


def check_tokens(text: str, tokens: Sequence[Token]) -> None:
    """SYS.1000 where a text cannot be read to its end, such as at a quote that nothing closes."""
    last = tokens[-1]
    if last.kind == "ERROR":
        raise syntax_error(text, last.offset, f"token recognition error at: '{last.text}'")


def syntax_error(text: str, offset: int, message: str) -> Refusal:
    """Return SYS.1000 for a place in the text: line from 1, column from 0, the text around it."""
    before = text[:offset]
    number = before.count("\n") + 1
    column = offset - (before.rfind("\n") + 1)
    line = text.split("\n")[number - 1]
    end = column + _AROUND if column + _AROUND < len(line) else len(line) - 1
    around = line[max(column - _AROUND, 0) : max(end, 0)]
    return internal(
        "org.antlr.v4.runtime.misc.ParseCancellationException: "
        f"error {message} at line {number}:{column}, {around}"
    )
