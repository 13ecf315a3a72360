r"""A text read as commands: their names and arguments, each with its place in the text.

Every parse function has its grammar rule as its docstring; tokens.py has the words' rules.
Knows no API: whether a name exists and a value fits is for the binding.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from zscli.errors import LineError, Span
from zscli.language.nodes import Argument, Command, Line
from zscli.language.quoting import join_words
from zscli.language.tokens import ASSIGNMENT, Token, tokenize

__all__ = ["argument_of", "command_of", "is_complete", "open_from", "parse", "parse_words"]

_REFUSED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]|\r(?!\n)")
_OPEN = {
    "'": ("The quote ' is never closed.", "Close it with another '."),
    '"': ('The quote " is never closed.', 'Close it with another ". For a " inside, write \\".'),
    "[": ("The bracket [ is never closed.", "Close it with ], or put the value in quotes."),
    "{": ("The bracket { is never closed.", "Close it with }, or put the value in quotes."),
    "\\": (
        "The line ends in a backslash, and nothing follows.",
        "Go on in the next line, or write \\\\ for a backslash.",
    ),
}


def parse(text: str) -> Line:
    """Rule: line := (command? newline | command and)* command?.

    Raises LineError with the place: an open quote or bracket, a control character, a command
    that begins with name=value, an `&` without a command.
    """
    _check_characters(text)
    commands: list[Command] = []
    words: list[Token] = []
    for token in tokenize(text):
        if token.kind == "word":
            _check_closed(token)
            words.append(token)
        elif token.kind == "and":
            _check_command(words, token)
            commands.append(replace(command_of(words), background=True))
            words = []
        elif token.kind == "newline" and words:
            commands.append(command_of(words))
            words = []
    if words:
        commands.append(command_of(words))
    return Line(text, tuple(commands))


def parse_words(words: Sequence[str]) -> Line:
    r"""Read *words* as one command; each is one word, whatever blanks or quotes are in it.

    The text of the line is the words quoted where that is needed, and the places point into
    it. `name=@path` names a file, `name=\@x` is the text `@x`. Raises LineError.
    """
    return parse(join_words(words))


def is_complete(text: str) -> bool:
    """Whether nothing in *text* waits for another line: an open quote, a last backslash."""
    return open_from(text) is None


def open_from(text: str, begin: int = 0) -> int | None:
    """Return where the token begins that waits for another line; None when none does.

    begin: where some token begins, before which nothing waits. Asked again with more text and
    the last answer, it reads nothing twice but that token.
    """
    rest = tokenize(text[begin:])
    return next((begin + token.begin for token in rest if not token.closed), None)


def command_of(words: Sequence[Token]) -> Command:
    """Rule: command := name argument*; name := a word that is no assignment.

    Raises LineError for a name that is none. Whether the last word is closed is not looked at.
    """
    first, *rest = words
    span = (first.begin, first.end)
    if not first.value:
        raise LineError(
            "The command has no name.", hint="Begin with a name: QueryZone name=z1", span=span
        )
    if first.value.endswith("&"):
        raise LineError(
            "The & is a part of the name.",
            hint="Put a blank before it: StartVmInstance uuid=… &",
            span=span,
        )
    if _head(first) is not None:
        raise LineError(
            "A command begins with a name, not with name=value.",
            hint="Put the name of an API before it: QueryZone name=z1",
            span=span,
        )
    return Command(
        name=first.value,
        name_span=span,
        arguments=tuple(map(argument_of, rest)),
        span=(first.begin, words[-1].end),
    )


def argument_of(token: Token) -> Argument:
    """Rule: argument := field operator value | word; field := [A-Za-z_][A-Za-z0-9_.]*."""
    span = (token.begin, token.end)
    found = _head(token)
    if found is None:
        return Argument("", "", token.value, span, value_span=span, escaped=token.escaped)
    name, operator = found.groups()
    begin = found.end()
    from_file = _is_file(token, begin)
    if from_file:
        begin += 1
    escaped = frozenset(at - begin for at in token.escaped if at >= begin)
    operator_at = token.place(found.end(1))
    return Argument(
        name=name,
        operator=operator,
        value=token.value[begin:],
        span=span,
        name_span=(token.place(0), token.place(found.end(1) - 1) + 1),
        operator_span=(operator_at, token.place(found.end() - 1) + 1),
        value_span=_value_span(token, found.end()),
        escaped=escaped,
        from_file=from_file,
    )


def _head(token: Token) -> re.Match[str] | None:
    """Return where *token* has a name and an operator that no backslash protects."""
    found = ASSIGNMENT.match(token.value)
    if found is None or any(at < found.end() for at in token.escaped):
        return None
    return found


def _is_file(token: Token, offset: int) -> bool:
    """Whether the value that begins at *offset* begins with a bare `@`."""
    piece = token.piece(offset)
    return piece is not None and piece.style == "plain" and token.value[offset] == "@"


def _value_span(token: Token, offset: int) -> Span:
    """Return where the value stands, its quotes included."""
    return (token.place(offset - 1) + 1, token.end)


def _check_command(words: Sequence[Token], token: Token) -> None:
    if not words:
        raise LineError(
            "There is no command before the &.",
            hint="Put it after the call that is to run in the background.",
            span=(token.begin, token.end),
        )


def _check_closed(token: Token) -> None:
    if token.open in _OPEN:
        sentence, hint = _OPEN[token.open]
        raise LineError(sentence, hint=hint, span=(token.open_at, token.open_at + 1))


def _check_characters(text: str) -> None:
    found = _REFUSED.search(text)
    if found is None:
        return
    code = ord(found.group())
    sentence = f"The line has the control character U+{code:04X} in it."
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        sentence = "The line has a byte in it that is not UTF-8 text."
    raise LineError(
        sentence,
        hint="Take it out. A value that needs it can be read from a file: name=@path",
        span=found.span(),
    )
