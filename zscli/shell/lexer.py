"""Colours of the line while it is typed, made from the same tokens that running reads.

What is wrong with names and values is what running would refuse; see completion/review.py.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING

from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.formatted_text.utils import split_lines
from prompt_toolkit.lexers import Lexer

from zscli.errors import Span
from zscli.language.parser import argument_of
from zscli.language.tokens import ENDS, Token, tokenize

if TYPE_CHECKING:
    from zscli.completion.knowledge import Knowledge

__all__ = ["LineLexer", "coloured"]

LONGEST = 20_000
"""A longer text is shown without colours: no key may wait for them."""
LONGEST_REVIEWED = 5_000
"""The values of a longer text are not looked at."""

_GAPS = {"comment": "comment", "and": "operator"}
"""The styles of tokens that are no words."""

Part = tuple[str, str]
"""The names of styles with blanks between them, empty for plain text, and the text."""


class LineLexer(Lexer):
    """prompt_toolkit's Lexer over our tokens. *knowledge* is asked for at the first character.

    position: gives the cursor, or None once the line is entered.
    """

    def __init__(
        self,
        knowledge: "Callable[[], Knowledge]",
        position: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._knowledge = knowledge
        self._position = position

    def invalidation_hash(self) -> Hashable:
        """Return what the colours depend on beside the text."""
        return self._position()

    def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
        """Return what gives each line in its colours."""
        lines = self.lines(document.text, self._position())

        def line(number: int) -> StyleAndTextTuples:
            return lines[number] if number < len(lines) else []

        return line

    def lines(self, text: str, position: int | None = None) -> list[StyleAndTextTuples]:
        """Return the lines of *text* in prompt_toolkit's form."""
        if not text or len(text) > LONGEST:
            return [[("", line)] for line in text.split("\n")]
        try:
            parts = list(coloured(text, self._knowledge(), position))
        except Exception:  # noqa: BLE001 - a line without colours is better than none
            parts = [("", text)]
        return list(split_lines([(_classes(styles), part) for styles, part in parts]))


def _classes(styles: str) -> str:
    return " ".join(f"class:{style}" for style in styles.split())


def coloured(text: str, known: "Knowledge", position: int | None = None) -> Iterator[Part]:
    """Yield the parts of *text*, each with its styles; joined they are the text.

    position: the cursor; what is typed there is not called wrong while it may become right.
    """
    from zscli.completion.review import wrong_places

    tokens = tokenize(text)
    wrong: frozenset[Span] = frozenset()
    command: str | None = None
    for index, token in enumerate(tokens):
        if token.kind in ENDS:
            command = None
        if token.kind != "word":
            yield _GAPS.get(token.kind, ""), token.text
        elif command is None:
            command = token.value
            if len(text) <= LONGEST_REVIEWED:
                wrong = wrong_places(_words(tokens[index:]), known, position)
            is_typed = position is not None and token.begin < position <= token.end
            yield _name_style(command, known, is_typed=is_typed), token.text
        else:
            yield from _argument(token, command, known, wrong)


def _words(tokens: Sequence[Token]) -> list[Token]:
    """Return the words up to the end of the command."""
    words = []
    for token in tokens:
        if token.kind in ENDS:
            break
        if token.kind == "word":
            words.append(token)
    return words


def _name_style(name: str, known: "Knowledge", *, is_typed: bool) -> str:
    if name in known.builtins:
        return "builtin"
    if name in known.catalog:
        return "api"
    begun = name.lower()
    if is_typed and any(one.lower().startswith(begun) for one in known.names):
        return ""
    return "unknown"


def _argument(
    token: Token, command: str, known: "Knowledge", wrong: frozenset[Span]
) -> Iterator[Part]:
    """Yield the name, the operator and the value of an argument; any other word as one part."""
    argument = argument_of(token)
    whole = " wrong" if argument.span in wrong else ""
    if not argument.name:
        style = "option" if token.text.startswith("-") else _value_style(token)
        yield f"{style}{whole}".strip(), token.text
        return
    name = "parameter"
    if argument.name_span in wrong:
        name = _refused_style(argument.name, command, known)
    operator = "operator wrong" if argument.operator_span in wrong else "operator"
    value = f"{_value_style(token)} wrong" if argument.value_span in wrong else _value_style(token)
    at = token.begin
    ends = (argument.operator_span[0], argument.value_span[0], token.end)
    for style, end in zip((name, operator, value), ends, strict=True):
        if at < end:
            yield f"{style}{whole}".strip(), token.text[at - token.begin : end - token.begin]
        at = end


def _refused_style(name: str, command: str, known: "Knowledge") -> str:
    """Return how a name looks that cannot stand there: it is unknown, or given twice."""
    api = known.catalog.get(command)
    if api is None:
        return "unknown"
    from zscli.call.bind import find_param

    return "unknown" if find_param(api, name) is None else "parameter wrong"


def _value_style(token: Token) -> str:
    return "string" if any(p.style in {"single", "double", "raw"} for p in token.pieces) else ""
