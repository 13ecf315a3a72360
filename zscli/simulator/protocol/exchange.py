"""A request and an answer as the simulated server sees them, without any framework.

It knows nothing of APIs. Source: protocol, sections 1.5 and 1.10.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

__all__ = [
    "NO_CLIENT",
    "Answer",
    "Client",
    "PlainError",
    "Request",
    "error_json",
    "html_safe",
    "json_answer",
]

_HTML = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "=": "\\u003d",
    "'": "\\u0027",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What arrived: the path decoded and below the context path, header names in lower case.

    peer: the address that it came from. context: the context path that was there.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    peer: str = ""
    context: str = ""

    @property
    def has_body(self) -> bool:
        """Whether parameters stand in the body, not in the query string."""
        return self.method not in {"GET", "DELETE"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: a status and a text; no Content-Type, as the server sets none."""

    status: int
    text: str


class Client(NamedTuple):
    """Who sent a request: the address of the machine and the kind of program, "" if unknown."""

    ip: str = ""
    browser: str = ""


NO_CLIENT = Client()


class PlainError(Exception):
    """The REST layer itself refuses: a status and a plain text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status
        self.text = text


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _json(value: Any) -> str:
    text = _ENCODER.encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate cannot travel
        return text.encode("utf-8", "replace").decode()
    return text


def html_safe(value: Any) -> str:
    """Return JSON with `< > & = '` escaped, as in success and failed-job bodies."""
    text = _json(value)
    for sign, escape in _HTML.items():  # quicker by far than to translate it
        if sign in text:
            text = text.replace(sign, escape)
    return text


def json_answer(status: int, value: Any) -> Answer:
    """Return an answer with HTML-safe JSON."""
    return Answer(status, html_safe(value))


def error_json(error: Mapping[str, Any]) -> Answer:
    """Return the answer of a sync API that failed: 503, not HTML-safe."""
    return Answer(503, _json({"error": error}))
