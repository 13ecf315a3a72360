"""A line, or parameters, with the sensitive values hidden: before history, errors and logs.

It works on the tokens that running works on, so that what is one value there is one value here,
also in a line that cannot be read. All else stays byte for byte. In doubt it hides.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from zscli.errors import Span
from zscli.language.tokens import ASSIGNMENT, ENDS, OPERATORS, Token, tokenize
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.near import nearest
from zscli.spec.secrets import MASK, is_secret_name, secret_spans

__all__ = ["MASK", "redact_line", "redact_params", "redact_words"]

_OPERATOR = "|".join(map(re.escape, OPERATORS))
_INNER = re.compile(rf"(?<![A-Za-z0-9_.])([A-Za-z_][A-Za-z0-9_.]*+)[ \t]*+(?:{_OPERATOR}|:(?!:))")
_CONTEXTS = {"single": "'", "double": '"', "protected": '"'}


class Finds(Protocol):
    """What is asked of a catalog."""

    def get(self, name: str) -> ApiSpec | None:
        """Return the API called *name*, or None."""
        ...


def redact_line(text: str, catalog: Finds) -> str:
    """Return *text* with asterisks for every sensitive value of its commands."""
    parts: list[str] = []
    command = _Command(catalog)
    for token in tokenize(text):
        if token.kind == "word":
            parts.append(command.redacted(token))
            continue
        if token.kind in ENDS:
            command = _Command(catalog, doubts=token.kind == "and" and command.follows_secret)
        parts.append(command.without_inner(token.text) if token.kind == "comment" else token.text)
    return "".join(parts)


def redact_words(words: Sequence[str], catalog: Finds) -> list[str]:
    """Return the words of an argv with asterisks for every sensitive value."""
    command = _Command(catalog)
    return [command.redacted(Token("word", word, 0, len(word), word)) for word in words]


def redact_params(api: ApiSpec, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return *params* with asterisks for every sensitive value, inside maps and lists too."""
    return {name: _redacted(value, name, api) for name, value in params.items()}


def _redacted(value: Any, name: str, api: ApiSpec | None) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if _is_secret(name, api):
        return MASK
    if isinstance(value, str):
        kind = getattr(_param(name, api), "sensitive", "")
        return _masked(value, secret_spans(value, kind, many=False))
    if isinstance(value, Mapping):
        return {key: _redacted(one, str(key), None) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_redacted(one, name, api) for one in value]
    return value


class _Command:
    """Redacts the words of one command, in order.

    doubts: a secret stands before the `&` before it. The `&` may be a part of that, and so may
    be what follows, unless it is the name of an API.
    """

    def __init__(self, catalog: Finds, *, doubts: bool = False) -> None:
        self._catalog = catalog
        self._doubts = doubts
        self._api: ApiSpec | None = None
        self._begins = True
        self.follows_secret = False
        self._follows_option = False
        self._follows_name = False

    def redacted(self, word: Token) -> str:
        """Return the text of the next word with what is sensitive in it as asterisks."""
        found = ASSIGNMENT.match(word.value)
        if self._begins:
            self._begins = False
            if found is None:
                self._api = self._catalog.get(word.value)
                if self._doubts and self._api is None:
                    self.follows_secret = True
                    return MASK
                self._follows_name = is_secret_name(word.value)
                return self._spotted(word, None, 0)
        if found is None:
            return self._plain(word)
        self.follows_secret = _is_secret(found[1], self._api)
        self._follows_option = False
        if self.follows_secret:
            return _hidden(word, found.end())
        return self._spotted(word, _param(found[1], self._api), found.end())

    def _plain(self, word: Token) -> str:
        """Return a word that is no assignment: the rest of a secret with blanks, perhaps."""
        if self._follows_name and word.value.startswith("="):
            self.follows_secret = True
        self._follows_name = _is_secret(word.value, self._api)
        is_option = word.value.startswith("-")
        kept = is_option or self._follows_option
        self._follows_option = is_option
        if self.follows_secret and not kept:
            return MASK
        return self._spotted(word, None, 0)

    def _spotted(self, word: Token, param: ParamSpec | None, offset: int) -> str:
        """Return a word that is not secret as a whole without the secrets in its value."""
        kind = "" if param is None else param.sensitive
        many = param is not None and param.type == "list"
        if param is None and offset and word.value[:offset].lower().startswith(_TAGS):
            many = True
        value = word.value[offset:]
        escaped = frozenset(at - offset for at in word.escaped)
        spans = [
            (begin + offset, end + offset)
            for begin, end in secret_spans(value, kind, escaped, many=many)
        ]
        inner = self._inner(word.value, offset)
        if inner is not None:
            spans = [span for span in spans if span[1] <= inner] + [(inner, len(word.value))]
        return _mask_word(word, spans)

    def _inner(self, text: str, begin: int) -> int | None:
        """Return where the value of a secret name within *text* begins, or None.

        A quote that is not closed where it should be takes the words after it along.
        """
        for found in _INNER.finditer(text, begin):
            if found.end() < len(text) and _is_named_secret(found[1], self._api):
                return found.end()
        return None

    def without_inner(self, text: str) -> str:
        """Return *text*, which is no word, without what follows a secret name in it."""
        inner = self._inner(text, 0)
        return text if inner is None else f"{text[:inner]}{MASK}"


_TAGS = ("systemtags", "usertags")


def _is_secret(name: str, api: ApiSpec | None) -> bool:
    """Whether the whole value is to be hidden; a name close to a secret one counts too."""
    if _is_named_secret(name, api):
        return True
    if api is None or api.is_query or _param(name, api) is not None or name in {"timeout", *_TAGS}:
        return False
    secrets = [one.name for one in api.params if one.sensitive == "value" or one.hashed]
    return bool(secrets and nearest(name[:60], secrets, 1))


def _is_named_secret(name: str, api: ApiSpec | None) -> bool:
    param = _param(name, api)
    by_spec = param is not None and (param.sensitive == "value" or param.hashed)
    return by_spec or is_secret_name(name)


def _param(name: str, api: ApiSpec | None) -> ParamSpec | None:
    if api is None:
        return None
    return api.by_name.get(name) or api.by_folded_name.get(name.lower())


def _masked(text: str, spans: Sequence[Span]) -> str:
    """Return *text* with asterisks in the place of *spans*, which are in order."""
    parts = []
    at = 0
    for begin, end in spans:
        parts += [text[at:begin], MASK]
        at = end
    return "".join([*parts, text[at:]])


def _hidden(word: Token, offset: int) -> str:
    """Return a word without the value that begins at *offset*; what closes its quote stays."""
    if offset >= len(word.value) or word.value[offset:] == "@-":
        return word.text
    begin = word.place(offset - 1) + 1 - word.begin
    return word.text[:begin] + MASK + (_context(word, offset - 1) if word.closed else "")


def _mask_word(word: Token, spans: Sequence[Span]) -> str:
    """Return the word's text with asterisks for the *spans* of its value."""
    return _masked(word.text, list(_places(word, spans)))


def _places(word: Token, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield where *spans* of the value stand in the word's text.

    Where quotes begin or end within one, all from there on is hidden, up to a closing quote.
    """
    for begin, end in spans:
        first, last = word.place(begin) - word.begin, word.place(end - 1) + 1 - word.begin
        if _context(word, begin) == _context(word, end - 1):
            yield first, last
            continue
        quote = _context(word, begin) if word.closed else ""
        rest = len(word.text)
        closes = bool(quote) and word.text.endswith(quote)
        yield first, rest - closes
        return


def _context(word: Token, offset: int) -> str:
    """Return the quote that the value's character at *offset* stands in, or ""."""
    piece = word.piece(offset)
    return "" if piece is None else _CONTEXTS.get(piece.style, "")
