r"""The tokens of a text: words, blanks, comments, what ends a command.

tokenize() never fails and loses nothing: the tokens' texts joined are the text. Whether a
word stands where it may, and what a control character means, is for the parser.

    text     := (word | blank | comment | newline | and)*
    word     := (plain | escape | single | double | join)+        longest first
              | name operator raw (plain | escape | single | double | join)*
    plain    := any characters but blanks, ends of lines, quotes and backslash
    escape   := "\" any character                 outside quotes: that character
    single   := "'" any characters "'"            as they are
    double   := '"' ('\"' | "\\" | others)* '"'   a backslash protects " and \ only
    join     := "\" newline                       nothing
    raw      := "[" … "]" | "{" … "}"             to the matching bracket, strings inside skipped
    blank    := (" " | tab | join)+
    comment  := "#" to the end of the line        at the beginning of a word
    newline  := LF | CR LF
    and      := "&"                               as a word of its own, without quotes
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal, NamedTuple

__all__ = ["ASSIGNMENT", "ENDS", "OPERATORS", "Kind", "Piece", "Style", "Token", "tokenize"]

Kind = Literal["word", "blank", "comment", "newline", "and"]
Style = Literal["plain", "escape", "single", "double", "protected", "raw"]
"""How a part of a word is written; "protected" is what a backslash protects in double quotes."""

ENDS: frozenset[Kind] = frozenset({"newline", "and"})
"""The kinds of tokens that end a command."""

OPERATORS = ("!?=", "!~=", "?=", "~=", "!=", ">=", "<=", "=", ">", "<")
"""What may stand between a name and its value, the longest first."""

ASSIGNMENT = re.compile(rf"([A-Za-z_][A-Za-z0-9_.]*+)({'|'.join(map(re.escape, OPERATORS))})")
"""How the value of a word begins that is name=value or a condition: the name, the operator."""

_BLANK = re.compile(r"(?:[ \t]++|\\\r?\n)+")
_COMMENT = re.compile(r"#(?:[^\r\n]++|\r(?!\n))*")
_NEWLINE = re.compile(r"\r?\n")
_AND = re.compile(r"&(?=[ \t\n]|\r\n|\Z)")
_PLAIN = re.compile(r"(?:[^ \t\r\n'\"\\]++|\r(?!\n))+")
_DOUBLE = re.compile(r"(?:[^\"\\]++|\\(?![\"\\]))+")
_SIMPLE = re.compile(r"[^ \t\r\n'\"\\#\[{][^ \t\r\n'\"\\\[{]*+(?=[ \t\n]|\r\n|\Z)")
_JOIN = re.compile(r"\\\r?\n")
_BEFORE_RAW = re.compile(
    rf"[A-Za-z_][A-Za-z0-9_.]*+(?:{'|'.join(map(re.escape, OPERATORS))})(?=[\[{{])"
)
_IN_RAW = re.compile(
    r"(?P<skip>[^\"'\[\]{}]++|\"[^\"\\]*+(?:\\.[^\"\\]*+)*\"|'[^'\\]*+(?:\\.[^'\\]*+)*')"
    r"|(?P<open>[\[{])|(?P<close>[\]}])",
    re.DOTALL,
)
_GAPS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("blank", _BLANK),
    ("newline", _NEWLINE),
    ("comment", _COMMENT),
    ("and", _AND),
)


class Piece(NamedTuple):
    """A run of a token's value, the offsets where it begins in the value and in the text."""

    at: int
    begin: int
    value: str
    style: Style


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a text.

    text: as it stands there, from begin to end. value: what a word means, quotes and escapes
    taken off; other kinds have none. open: what was opened and never closed: a quote, a
    bracket, or a backslash that is the last thing in the text; and where. pieces: how the
    value lies in the text; none for a word that is written as it is, without any quote.
    """

    kind: Kind
    text: str
    begin: int
    end: int
    value: str = ""
    open: str = ""
    open_at: int = 0
    pieces: tuple[Piece, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether every quote and bracket in it is closed."""
        return not self.open

    @property
    def escaped(self) -> frozenset[int]:
        """The offsets in the value of the characters that a backslash protects."""
        return frozenset(at for at, _, _, style in self.pieces if style in {"escape", "protected"})

    def piece(self, offset: int) -> Piece | None:
        """Return the piece that the value's character at *offset* lies in, or None after it."""
        if not 0 <= offset < len(self.value):
            return None
        if not self.pieces:
            return Piece(0, self.begin, self.value, "plain")
        return self.pieces[bisect_right(self.pieces, offset, key=lambda piece: piece.at) - 1]

    def place(self, offset: int) -> int:
        """Return where in the text the value's character at *offset* stands; the end after it."""
        piece = self.piece(offset)
        return self.end if piece is None else piece.begin + offset - piece.at


def tokenize(text: str) -> tuple[Token, ...]:
    """Return the tokens of *text*, which they cover. Takes time in proportion to its length."""
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        token = _gap(text, at) or _simple(text, at) or _Word(text, at).read()
        tokens.append(token)
        at = token.end
    return tuple(tokens)


def _gap(text: str, at: int) -> Token | None:
    """Rule: gap := blank | comment | newline | and."""
    for kind, pattern in _GAPS:
        found = pattern.match(text, at)
        if found is not None:
            return _gap_token(kind, found.group(), at, len(text))
    return None


def _gap_token(kind: Kind, text: str, begin: int, last: int) -> Token:
    end = begin + len(text)
    goes_on = kind == "blank" and end == last and text.endswith("\n")
    return Token(kind, text, begin, end, "", "\\\n" if goes_on else "", end - 1 if goes_on else 0)


def _simple(text: str, at: int) -> Token | None:
    """Rule: word := plain, which most words are."""
    found = _SIMPLE.match(text, at)
    if found is None:
        return None
    return Token("word", found.group(), at, found.end(), found.group())


class _Word:
    """Reads one word, piece by piece."""

    def __init__(self, text: str, begin: int) -> None:
        self.text = text
        self.begin = begin
        self.at = begin
        self.pieces: list[Piece] = []
        self.size = 0
        self.open = ""
        self.open_at = 0

    def read(self) -> Token:
        """Rule: word := name operator raw part* | part+."""
        found = _BEFORE_RAW.match(self.text, self.begin)
        if found is not None:
            self._add(found.end(), "plain")
            self._raw()
        while not self.open and self._part():
            pass
        value = "".join([piece.value for piece in self.pieces])
        text = self.text[self.begin : self.at]
        pieces = tuple(self.pieces)
        return Token("word", text, self.begin, self.at, value, self.open, self.open_at, pieces)

    def _part(self) -> bool:
        """Rule: part := plain | escape | single | double | join. False at the end of the word."""
        first = self.text[self.at : self.at + 1]
        if first == "'":
            self._single()
        elif first == '"':
            self._double()
        elif first == "\\":
            self._escape()
        else:
            found = _PLAIN.match(self.text, self.at)
            if found is None:
                return False
            self._add(found.end(), "plain")
        return True

    def _single(self) -> None:
        begin = self.at + 1
        end = self.text.find("'", begin)
        if end < 0:
            end = len(self.text)
            self._left_open("'", self.at)
        self._put(begin, self.text[begin:end], "single")
        self.at = min(end + 1, len(self.text))

    def _double(self) -> None:
        opened = self.at
        self.at += 1
        while True:
            found = _DOUBLE.match(self.text, self.at)
            if found is not None:
                self._add(found.end(), "double")
            first = self.text[self.at : self.at + 1]
            if first == "\\":
                self._put(self.at + 1, self.text[self.at + 1], "protected")
                self.at += 2
                continue
            if first == '"':
                self.at += 1
            else:
                self._left_open('"', opened)
            return

    def _escape(self) -> None:
        joined = _JOIN.match(self.text, self.at)
        if joined is not None:
            self.at = joined.end()
            if self.at == len(self.text):
                self._left_open("\\\n", self.at - 1)
            return
        if self.at + 1 == len(self.text):
            self._left_open("\\", self.at)
        else:
            self._put(self.at + 1, self.text[self.at + 1], "escape")
        self.at = min(self.at + 2, len(self.text))

    def _raw(self) -> None:
        opened = self.at
        depth = 0
        at = opened
        while True:
            found = _IN_RAW.match(self.text, at)
            if found is None:
                self._add(len(self.text), "raw")
                self._left_open(self.text[opened], opened)
                return
            at = found.end()
            depth += {"open": 1, "close": -1}.get(found.lastgroup or "", 0)
            if depth == 0:
                self._add(at, "raw")
                return

    def _add(self, end: int, style: Style) -> None:
        """Take the text up to *end* as it is."""
        self._put(self.at, self.text[self.at : end], style)
        self.at = end

    def _put(self, begin: int, value: str, style: Style) -> None:
        if value:
            self.pieces.append(Piece(self.size, begin, value, style))
            self.size += len(value)

    def _left_open(self, what: str, at: int) -> None:
        self.open = what
        self.open_at = at
