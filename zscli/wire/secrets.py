"""Which texts of a call must not be shown, by what the spec says of its parameters."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from zscli.call.call import Call
from zscli.wire.transport import Secret

__all__ = ["secrets_of"]

_URI_PASSWORD: Final = re.compile(r"(?:^|//)[^:/@]*:(.+)@", re.DOTALL)
SESSION: Final = "Session"


def secrets_of(call: Call) -> tuple[Secret, ...]:
    """Return what to hide: whole values, the password in a URI, the last part of a tag."""
    found: list[Secret] = []
    for name, value in call.params.items():
        param = call.api.by_name.get(name)
        if param is None:
            continue
        kind = param.sensitive or ("value" if param.hashed or param.resource == SESSION else "")
        part = _PARTS.get(kind)
        if part is not None:
            found += [Secret(name, part(text)) for text in _texts(value) if part(text)]
    return tuple(found)


def _texts(value: Any) -> Iterator[str]:
    """Yield every text within *value*, and numbers as texts; the keys of maps are none."""
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _whole(text: str) -> str:
    return text


def _uri_password(text: str) -> str:
    found = _URI_PASSWORD.search(text)
    return found[1] if found else ""


def _last_of_tag(text: str) -> str:
    return text.rpartition("::")[2]


_PARTS: Final[dict[str, Callable[[str], str]]] = {
    "value": _whole,
    "uri": _uri_password,
    "tag": _last_of_tag,
}
