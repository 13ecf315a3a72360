"""Colours of the line while it is typed, made from the same tokens that running reads.

Says what is a known name and what is none; whether a value fits is not its concern yet.
"""

from collections.abc import Callable, Iterator

from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.formatted_text.utils import split_lines
from prompt_toolkit.lexers import Lexer

from zscli.completion.fields import find_field
from zscli.completion.knowledge import Knowledge
from zscli.language.tokens import ASSIGNMENT, Token, tokenize
from zscli.spec.model import ApiSpec

__all__ = ["LineLexer", "coloured"]

LONGEST = 20_000
"""A longer text is shown without colours: no key may wait for them."""


Part = tuple[str, str]
"""The name of a style, empty for plain text, and the text."""


class LineLexer(Lexer):
    """prompt_toolkit's Lexer over our tokens. *knowledge* is asked for at the first character."""

    def __init__(self, knowledge: Callable[[], Knowledge]) -> None:
        self._knowledge = knowledge

    def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
        """Return what gives each line in its colours."""
        lines = self.lines(document.text)

        def line(number: int) -> StyleAndTextTuples:
            return lines[number] if number < len(lines) else []

        return line

    def lines(self, text: str) -> list[StyleAndTextTuples]:
        """Return the lines of *text* in prompt_toolkit's form."""
        if not text or len(text) > LONGEST:
            return [[("", line)] for line in text.split("\n")]
        try:
            parts = list(coloured(text, self._knowledge()))
        except Exception:  # noqa: BLE001 - a line without colours is better than none
            parts = [("", text)]
        return list(split_lines([(f"class:{s}" if s else "", part) for s, part in parts]))


def coloured(text: str, known: Knowledge) -> Iterator[Part]:
    """Yield the parts of *text*, each with its style; joined they are the text."""
    command: str | None = None
    for token in tokenize(text):
        if token.kind == "newline":
            command = None
        if token.kind != "word":
            yield ("comment" if token.kind == "comment" else "", token.text)
        elif command is None:
            command = token.value
            yield _name_style(command, known), token.text
        else:
            yield from _argument(token, command, known)


def _name_style(name: str, known: Knowledge) -> str:
    if name in known.builtins:
        return "builtin"
    return "api" if name in known.catalog else "unknown"


def _argument(token: Token, command: str, known: Knowledge) -> Iterator[Part]:
    """Yield the name, the operator and the value of an argument; any other word as one part."""
    found = ASSIGNMENT.match(token.text)
    if found is None:
        yield ("option" if token.text.startswith("-") else _value_style(token), token.text)
        return
    api = known.catalog.get(command)
    yield ("parameter" if _has(api, found[1], known) else "unknown"), found[1]
    yield "operator", found[2]
    if found.end() < len(token.text):
        yield _value_style(token), token.text[found.end() :]


def _value_style(token: Token) -> str:
    return "string" if any(p.style in {"single", "double", "raw"} for p in token.pieces) else ""


def _has(api: ApiSpec | None, name: str, known: Knowledge) -> bool:
    """Whether *name* is something that the command takes; a builtin takes what it likes."""
    if api is None or name == "timeout" or name in api.by_name:
        return True
    return api.is_query and find_field(api, name, known.catalog) is not None
