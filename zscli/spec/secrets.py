"""What is secret by its name alone, and the secrets within a value: in JSON, URIs and tags.

In doubt a thing is secret. Knows no API and no line.
"""

import json
import re
from collections.abc import Iterator

from zscli.errors import Span

__all__ = ["MASK", "SECRET_NAMES", "is_secret_name", "secret_spans"]

MASK = "******"
"""What stands for a secret wherever one is hidden."""

SECRET_NAMES = re.compile(
    r"pass?w|passphrase|passcode|pwd|secret|credential|private_?key|priv_?key|tokens?\Z"
    r"|\Apass\Z|\Apw\Z|\Asession\Z|session_?uuid|auth_?key|\Apsk\Z|\Apin\Z",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"(\"(?:[^\"\\]|\\.){1,80}\"|'(?:[^'\\]|\\.){1,80}')[ \t\r\n]{0,80}:[ \t\r\n]*+(?=.)",
    re.DOTALL,
)
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?", re.DOTALL)
_NESTED = re.compile(
    r"[^\"'\[\]{}]++|\"[^\"\\]*+(?:\\.[^\"\\]*+)*(?:\"|\Z)"
    r"|'[^'\\]*+(?:\\.[^'\\]*+)*(?:'|\Z)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\s]+")
_IN_URI = re.compile(r"(?<=://)[^/?#\s]*(?=@)")
_IN_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*://)?(.*)@", re.DOTALL)
_PORT = re.compile(r"[^:@/?#]*(?::[0-9]+)?(?:[/?#]|\Z)")
_TAG = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Za-z]*passwords?|userdata|sshkey|[A-Za-z]*secret|[A-Za-z]*token)::",
    re.IGNORECASE,
)
_COMMA = re.compile(r"(?<!\\),")


def is_secret_name(name: str) -> bool:
    """Whether a parameter, a field or a key of that name holds a secret."""
    return SECRET_NAMES.search(name.rpartition(".")[2]) is not None


def secret_spans(
    value: str, kind: str = "", escaped: frozenset[int] = frozenset(), *, many: bool = False
) -> list[Span]:
    """Return where the secrets within *value* stand, in order and apart from one another.

    kind: the sensitivity of its parameter; "uri" also finds `user:password@` without a scheme.
    escaped: where a backslash protects a character. many: the value is a list by comma.
    """
    found = [*_in_json(value), *_in_tags(value, escaped, many=many)]
    found += (match.span() for match in _IN_URI.finditer(value) if match.group())
    if kind == "uri":
        found += _in_addresses(value, escaped, many=many)
    return list(_merged(sorted(found)))


def _merged(spans: list[Span]) -> Iterator[Span]:
    end = -1
    begin = 0
    for first, last in spans:
        if first > end:
            if end >= 0:
                yield begin, end
            begin, end = first, last
        else:
            end = max(end, last)
    if end >= 0:
        yield begin, end


def _in_json(value: str) -> Iterator[Span]:
    """Yield the values of secret keys, the quotes of a text left standing."""
    at = 0
    while (found := _KEY.search(value, at)) is not None:
        at = found.end()
        if is_secret_name(_key(found[1])):
            begin, at = _value_span(value, at)
            if begin < at:
                yield begin, at


def _key(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return text[1:-1]


def _value_span(value: str, at: int) -> Span:
    """Return the place of the JSON value that begins at *at*."""
    text = _STRING.match(value, at)
    if text is not None:
        closed = len(text.group()) > 1 and text.group().endswith(text.group()[0])
        return at + 1, text.end() - closed
    if value[at] in "[{":
        return at, _closing(value, at)
    scalar = _SCALAR.match(value, at)
    return at, at if scalar is None else scalar.end()


def _closing(value: str, at: int) -> int:
    """Return where the bracket at *at* is closed; the end when it is not."""
    depth = 0
    while (found := _NESTED.match(value, at)) is not None:
        at = found.end()
        depth += {"open": 1, "close": -1}.get(found.lastgroup or "", 0)
        if depth == 0:
            return at
    return len(value)


def _in_tags(value: str, escaped: frozenset[int], *, many: bool) -> Iterator[Span]:
    """Yield what follows `rootPassword::` and the like. Source: protocol, section 9.3."""
    at = 0
    while (found := _TAG.search(value, at)) is not None:
        before = value[found.start() - 1 : found.start()]
        at = _tag_end(value, found.end(), before, escaped, many=many)
        if found.end() < at:
            yield found.end(), at


def _tag_end(value: str, begin: int, before: str, escaped: frozenset[int], *, many: bool) -> int:
    if before and before in "\"'":
        ends = re.compile(rf"(?<!\\){before}").search(value, begin)
        return len(value) if ends is None else ends.start()
    if many:
        for comma in _COMMA.finditer(value, begin):
            if comma.start() not in escaped:
                return comma.start()
    return len(value)


def _in_addresses(value: str, escaped: frozenset[int], *, many: bool) -> Iterator[Span]:
    """Yield `user:password` of each address, such as `root:password@10.0.0.1`."""
    begin = 0
    commas = [found.start() for found in _COMMA.finditer(value)] if many else []
    for end in [*(at for at in commas if at not in escaped), len(value)]:
        found = _IN_ADDRESS.match(value, begin, end)
        if found is not None and found[2] and not (found[1] and _PORT.match(value, found.start(2))):
            yield found.span(2)
        begin = end + 1
