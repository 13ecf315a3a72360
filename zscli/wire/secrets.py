"""Which texts of a call must not be shown when its request is.

What the spec marks, and what looks like a secret wherever it stands; the looks are those of
`spec.secrets`, so that a request hides what the history hides.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final

from zscli.call.call import Call
from zscli.spec.model import ApiSpec
from zscli.spec.secrets import is_secret_name, secret_spans
from zscli.wire.transport import Secret

__all__ = ["secrets_of"]

CONDITION: Final = "q"
"""The query parameter of conditions. Source: protocol, section 2.1."""

Find = Callable[[str], Iterator[str]]
"""Finds the parts of a text that are secret."""


def secrets_of(call: Call) -> tuple[Secret, ...]:
    """Return what to hide, each with the parameter it came with, none twice."""
    found: dict[Secret, None] = {}
    for name, value in call.params.items():
        for text in _secret_texts(value, _finder(call.api, name)):
            found[Secret(name, text)] = None
    for condition in call.conditions:
        if condition.value and is_secret_name(condition.field):
            found[Secret(CONDITION, condition.value)] = None
    return tuple(found)


def _finder(api: ApiSpec, name: str) -> Find:
    """Return what finds the secrets in the texts of a parameter."""
    param = api.by_name.get(name)
    if is_secret_name(name) or (param is not None and param.hashed):
        return _whole
    return _looks if param is None else _FINDERS[param.sensitive]


def _secret_texts(value: Any, find: Find) -> Iterator[str]:
    """Yield every secret text within *value*, numbers as texts."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _secret_texts(one, _whole if is_secret_name(str(key)) else find)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _secret_texts(one, find)
    elif value is not None and not isinstance(value, bool):
        yield from filter(None, find(str(value)))


def _whole(text: str) -> Iterator[str]:
    yield text


def _looks(text: str) -> Iterator[str]:
    for begin, end in secret_spans(text):
        yield text[begin:end]


def _in_uri(text: str) -> Iterator[str]:
    for begin, end in secret_spans(text, "uri"):
        yield text[begin:end]


def _last_of_tag(text: str) -> Iterator[str]:
    yield text.rpartition("::")[2]


_FINDERS: Final[dict[str, Find]] = {
    "": _looks,
    "value": _whole,
    "uri": _in_uri,
    "tag": _last_of_tag,
}
