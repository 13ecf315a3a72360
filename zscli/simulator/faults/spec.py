"""How a fault is written, and what it then is: `drop-after api=CreateZone times=1`.

    fault  := kind ['=' value] (' ' key '=' value)*
    key    := api | method | path | times | every | after | chance | seed

The kinds are rows of KINDS. Reading is all that happens here; what a fault does to an answer is
said in spoil.py and faults.py.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from zscli.errors import LineError, Span
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec
from zscli.spec.near import nearest

__all__ = ["KINDS", "BadFault", "Fault", "Kind", "read_fault"]

LONGEST = 86_400.0
_CODE = re.compile(r"[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*\.\d{1,5}")
_TIME = re.compile(r"(\d{1,8}(?:\.\d{1,6})?)(ms|s|m|h)?")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
_STATUSES = ("500", "502", "503", "504")
_METHODS = ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]")
LOGINS = ("LogIn", "Login")
"""How the names of logins begin."""

ELSEWHERE = "http://192.0.2.1:8080/zstack"
"""An address of the range that documentation may use: nobody is there."""


class BadFault(LineError):
    """A fault, *text*, cannot be read; *at* is what is wrong in it: first character and end."""

    def __init__(self, text: str, at: Span, sentence: str, hint: str) -> None:
        super().__init__(sentence, hint=hint, span=at)
        self.text = text
        self.at = at


Read = Callable[[str], Any]
"""Reads the value of a kind or a key; ValueError with a hint when it does not fit."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to misbehave. read: reads its value, None when it has none; default: without one.

    needed: whether the value must be given. jobs, logins: whether it strikes those calls alone.
    alone: whether it strikes as soon as it is there, not at a request.
    """

    note: str
    read: Read | None = None
    default: Any = None
    needed: bool = False
    jobs: bool = False
    logins: bool = False
    alone: bool = False


def _seconds(text: str) -> float:
    found = _TIME.fullmatch(text)
    seconds = float(found[1]) * _UNITS[found[2] or "s"] if found else -1.0
    if not 0 <= seconds <= LONGEST:
        raise ValueError("Write a time as 0.5, 200ms, 2s or 15m; a day at most.")
    return seconds


def _range(text: str) -> tuple[float, float]:
    low, dash, high = text.partition("-")
    found = _seconds(low), _seconds(high if dash else low)
    if found[0] > found[1]:
        raise ValueError("Write the shorter time first: 200ms-2s.")
    return found


def _skew(text: str) -> float:
    sign = -1.0 if text.startswith("-") else 1.0
    return sign * _seconds(text.removeprefix("-").removeprefix("+"))


def _percent(text: str) -> float:
    number = text.removesuffix("%")
    if not number.isascii() or not number.isdigit() or int(number) > 100:  # noqa: PLR2004 - percent
        raise ValueError("Write how far the job comes, from 0 to 100.")
    return int(number) / 100


def _status(text: str) -> int:
    if text not in _STATUSES:
        raise ValueError(f"Choose one of: {', '.join(_STATUSES)}")
    return int(text)


def _code(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise ValueError("Write an error code as SYS.1006.")
    return text


def _side(text: str) -> str:
    if text not in {"longer", "shorter"}:
        raise ValueError("Choose one of: longer, shorter")
    return text


def _address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", text):
        raise ValueError(f"Write an address as {ELSEWHERE}.")
    return text.rstrip("/")


KINDS: dict[str, Kind] = {
    "delay": Kind("the answer comes late: 2s, or a range 200ms-2s", _range, needed=True),
    "drop-before": Kind("the connection ends, and nothing is done"),
    "drop-after": Kind("it is done, and the connection ends without an answer"),
    "reset": Kind("it is done, and the connection breaks in the middle of the answer"),
    "status": Kind("an HTML page of a proxy with 500, 502, 503 or 504", _status, needed=True),
    "status-after": Kind("the same, once it is done", _status, needed=True),
    "truncate": Kind("half of the answer's JSON, as if that were all"),
    "length": Kind("a wrong Content-Length: longer or shorter", _side, "longer"),
    "expire": Kind("all sessions end before the request is looked at"),
    "error": Kind("the API fails with this error code", _code, needed=True),
    "full-sessions": Kind("a login is refused: there are too many sessions", logins=True),
    "fail-job": Kind("the job fails when so many percent are done", _percent, 0.5, jobs=True),
    "location": Kind("the location of a job points elsewhere", _address, ELSEWHERE, jobs=True),
    "restart": Kind("the node restarts, and is away for a time", _seconds, 0.0),
    "skew": Kind(
        "the node's clock is wrong by a time: 20m or -20m", _skew, needed=True, alone=True
    ),
}


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1_000_000_000:  # noqa: PLR2004
        raise ValueError("Write a whole number from 1.")
    return int(text)


def _chance(text: str) -> float:
    if not re.fullmatch(r"0?\.\d{1,9}|[01](\.0{1,9})?", text):
        raise ValueError("Write a chance from 0 to 1, as 0.1.")
    return float(text)


def _method(text: str) -> str:
    if text.upper() not in _METHODS:
        raise ValueError(f"Choose one of: {', '.join(_METHODS)}")
    return text.upper()


_KEYS: dict[str, Read] = {
    "api": str,
    "method": _method,
    "path": str,
    "times": _count,
    "every": _count,
    "after": _count,
    "chance": _chance,
    "seed": str,
}


@dataclass(slots=True)
class Fault:
    """One fault. value: what its kind needs. api, path: patterns with `*`; empty for any.

    matched: how many requests it was for; struck: how many it has hit. Counts are changed by
    takes() alone, whose caller lets one thread in at a time.
    """

    text: str
    kind: str
    value: Any = None
    api: str = ""
    method: str = ""
    path: str = ""
    times: int | None = None
    every: int = 1
    after: int = 0
    chance: float = 1.0
    seed: str = ""
    number: int = 0
    matched: int = 0
    struck: int = 0
    _random: random.Random = field(default_factory=random.Random)

    def __post_init__(self) -> None:
        """Make the same choices for the same seed."""
        if self.seed:
            self._random.seed(self.seed)

    def matches(self, method: str, path: str, api: ApiSpec | None) -> bool:
        """Whether a request is one that this fault is for."""
        kind = KINDS[self.kind]
        if kind.alone or (self.method and self.method != method):
            return False
        if kind.jobs and (api is None or api.is_sync):
            return False
        if kind.logins and (api is None or not api.name.startswith(LOGINS)):
            return False
        if self.api and (api is None or not fnmatchcase(api.name, self.api)):
            return False
        return not self.path or fnmatchcase(path, self.path)

    def takes(self) -> bool:
        """Whether it hits this request, one that it is for; counts it."""
        self.matched += 1
        due = self.matched - self.after
        if due < 1 or due % self.every or (self.times is not None and self.struck >= self.times):
            return False
        if self.chance < 1 and self._random.random() >= self.chance:
            return False
        self.struck += 1
        return True


def read_fault(text: str, catalog: Catalog) -> Fault:
    """Return the fault that *text* describes; BadFault marks what is wrong in it."""
    _check_line(text)
    words = list(_words(text))
    if not words:
        raise BadFault(text, (0, 1), "A fault begins with its kind.", _kinds_hint())
    (name, value, at), *rest = words
    kind = KINDS.get(name)
    if kind is None:
        place = at, at + len(name)
        raise BadFault(text, place, f"There is no fault {name}.", _near(name, tuple(KINDS)))
    found: dict[str, Any] = {"value": kind.default}
    if value is None and kind.needed:
        raise BadFault(text, (at, at + len(name)), f"{name} needs a value.", f"{kind.note}.")
    if value is not None:
        if kind.read is None:
            place = at + len(name), at + len(name) + 1 + len(value)
            raise BadFault(text, place, f"{name} takes no value.", f"Write {name} alone.")
        found["value"] = _read(text, kind.read, name, value, at)
    found |= _conditions(text, name, rest, catalog)
    if kind.alone and rest:
        place = rest[0][2], len(text)
        raise BadFault(text, place, f"{name} is not for single requests.", f"Write {name} alone.")
    return Fault(text, name, **found)


def _words(text: str) -> Iterator[tuple[str, str | None, int]]:
    """Yield the words as name, value (None without `=`) and offset."""
    for found in re.finditer(r"\S+", text):
        name, equals, value = found[0].partition("=")
        yield name, value if equals else None, found.start()


def _read(text: str, read: Read, name: str, value: str, at: int) -> Any:
    try:
        return read(value)
    except ValueError as error:
        start = at + len(name) + 1
        sentence = f"{value or 'Nothing'} is not a value of {name}."
        raise BadFault(text, (start, start + len(value)), sentence, str(error)) from None


def _key(text: str, key: str, value: str | None, at: int, catalog: Catalog) -> Any:
    if key not in _KEYS:
        place = at, at + len(key)
        raise BadFault(text, place, f"A fault has no {key}.", _near(key, tuple(_KEYS)))
    if not value:
        place = at, at + len(key)
        raise BadFault(text, place, f"{key} needs a value.", f"Write it as {key}=VALUE.")
    if key == "api" and "*" not in value and value not in catalog:
        start = at + len(key) + 1
        hint = _near(value, tuple(catalog.names))
        raise BadFault(text, (start, start + len(value)), f"There is no API {value}.", hint)
    return _read(text, _KEYS[key], key, value, at)


def _check_line(text: str) -> None:
    broken = _CONTROL.search(text)
    if broken is not None:
        sentence = "A fault is one line, without control characters."
        raise BadFault(text, broken.span(), sentence, "Write its words with blanks between them.")


def _conditions(
    text: str, kind: str, words: list[tuple[str, str | None, int]], catalog: Catalog
) -> dict[str, Any]:
    """Return what the words after the kind say, each key once."""
    found: dict[str, Any] = {}
    for key, given, start in words:
        if key in found:
            place = start, start + len(key)
            raise BadFault(text, place, f"{key} is there twice.", f"Leave one {key} out.")
        found[key] = _key(text, key, given, start, catalog)
        if key == "api":
            _check_api(text, kind, found[key], start + len(key) + 1, catalog)
    return found


def _check_api(text: str, kind: str, pattern: str, at: int, catalog: Catalog) -> None:
    """BadFault when a kind can hit none of the APIs that are named."""
    place = at, at + len(pattern)
    named = [name for name in catalog.names if fnmatchcase(name, pattern)]
    if not named:
        raise BadFault(text, place, f"No API is called {pattern}.", "Try: zscli search WORD")
    if KINDS[kind].jobs and all(catalog[name].is_sync for name in named):
        hint = "Name an API that makes one, as api=CreateZone."
        raise BadFault(text, place, f"{kind} needs a job, and {pattern} makes none.", hint)
    if KINDS[kind].logins and not any(name.startswith(LOGINS) for name in named):
        hint = "Name a login, as api=LogInByAccount, or leave it out."
        raise BadFault(text, place, f"{kind} hits logins, and {pattern} is none.", hint)


def _near(name: str, names: tuple[str, ...]) -> str:
    near = nearest(name, names, 2)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return (
        f"There are: {', '.join(names)}" if len(names) <= len(KINDS) else "Try: zscli search WORD"
    )


def _kinds_hint() -> str:
    return f"The kinds are: {', '.join(KINDS)}"
