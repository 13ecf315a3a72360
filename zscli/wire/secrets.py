"""Which texts of a call must not be shown when its request is.

What the spec marks, and what looks like a secret wherever it stands: under a telling name, in
a URI, in a tag, in JSON within a text. The looks are those of `redact`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from zscli.call.call import Call
from zscli.redact import IN_JSON, SECRET_NAME, SECRET_TAG, USER_IN_URI
from zscli.spec.model import ApiSpec
from zscli.wire.transport import Secret

__all__ = ["secrets_of"]

CONDITION: Final = "q"
"""The query parameter of conditions. Source: protocol, section 2.1."""
SESSION: Final = "Session"
_URI_PASSWORD: Final = re.compile(r"(?:[^:/@]*://)?[^:/@]*:(?!//)(.+)@", re.DOTALL)

Find = Callable[[str], Iterator[str]]
"""Finds the parts of a text that are secret."""


def secrets_of(call: Call) -> tuple[Secret, ...]:
    """Return what to hide, each with the parameter it came with, none twice."""
    found: dict[Secret, None] = {}
    for name, value in call.params.items():
        for text in _secret_texts(value, _finder(call.api, name)):
            found[Secret(name, text)] = None
    for condition in call.conditions:
        if condition.value and SECRET_NAME.search(condition.field.rpartition(".")[2]):
            found[Secret(CONDITION, condition.value)] = None
    return tuple(found)


def _finder(api: ApiSpec, name: str) -> Find:
    """Return what finds the secrets in the texts of a parameter."""
    param = api.by_name.get(name)
    if SECRET_NAME.search(name):
        return _whole
    if param is None:
        return _looks
    if param.hashed or param.resource == SESSION:
        return _whole
    return _FINDERS[param.sensitive]


def _secret_texts(value: Any, find: Find) -> Iterator[str]:
    """Yield every secret text within *value*, numbers as texts."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _secret_texts(one, _whole if SECRET_NAME.search(str(key)) else find)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _secret_texts(one, find)
    elif value is not None and not isinstance(value, bool):
        yield from filter(None, find(str(value)))


def _whole(text: str) -> Iterator[str]:
    yield text


def _looks(text: str) -> Iterator[str]:
    """Yield what looks like a secret: in a tag, in a URI, in JSON."""
    for tag in SECRET_TAG.finditer(text):
        yield tag[0].removeprefix(tag[1])
    for user in USER_IN_URI.finditer(text):
        yield user[0]
    for entry in IN_JSON.finditer(text):
        if SECRET_NAME.search(entry["name"]):
            yield entry["value"].strip("\"'")


def _uri_password(text: str) -> Iterator[str]:
    found = _URI_PASSWORD.match(text)
    if found:
        yield found[1]


def _last_of_tag(text: str) -> Iterator[str]:
    yield text.rpartition("::")[2]


_FINDERS: Final[dict[str, Find]] = {
    "": _looks,
    "value": _whole,
    "uri": _uri_password,
    "tag": _last_of_tag,
}
