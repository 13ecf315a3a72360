"""A request as text: a curl line that can be pasted into a POSIX shell, or lines to read.

Secrets are never written: a curl line has shell variables in their place, lines to read have
asterisks. A hashed password's variable wants the hash, as the request does.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from zscli.wire.transport import Request

__all__ = ["curl_line", "dry_run_lines"]

MASK: Final = "******"
SESSION_VARIABLE: Final = "ZSCLI_SESSION"
_SESSION_NAMES: Final = {"sessionUuid", "session"}
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNFIT: Final = re.compile(r"\W+", re.ASCII)
_BARE: Final = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_SCHEMES: Final = {"OAuth": SESSION_VARIABLE, "ZStack": "ZSCLI_SIGNATURE"}

Hide = Callable[[str], str]
"""What stands for a secret, by the name of its shell variable."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The parts of a request with its secrets replaced."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: Any


def curl_line(request: Request, base_url: str, *, verify: bool | str = True) -> str:
    """Return *request* as one line of shell, with $ZSCLI_SESSION and the like for secrets."""
    mark = _unused(request)
    shown = _shown(request, base_url, lambda variable: f"{mark}{variable}{mark}")
    words = ["curl", "-sS"]
    if "[" in base_url:
        words.append("-g")
    if request.method != "GET":
        words += ["-X", request.method]
    if verify is False:
        words.append("-k")
    elif isinstance(verify, str):
        words += ["--cacert", _word(verify, mark)]
    for name, value in shown.headers:
        words += ["-H", _word(f"{name}: {value}", mark)]
    if request.body is not None:
        text = json.dumps(shown.body, ensure_ascii=False)
        words += ["--data-binary", _word(text, mark)]
    return " ".join([*words, _word(shown.url, mark)])


def dry_run_lines(request: Request, base_url: str) -> list[str]:
    """Return method and URL, the headers, and the body as indented JSON."""
    shown = _shown(request, base_url, lambda _: MASK)
    lines = [f"{request.method} {shown.url}"]
    lines += [f"{name}: {value}" for name, value in shown.headers]
    if request.body is not None:
        lines += ["", *json.dumps(shown.body, ensure_ascii=False, indent=2).splitlines()]
    return lines


def _shown(request: Request, base_url: str, hide: Hide) -> _Shown:
    path = "/".join(_segment(request, part, hide) for part in request.path.split("/"))
    query = "&".join(
        f"{quote(key, safe='')}=" + _parameter(request, key.partition(".")[0], value, hide)
        for key, value in request.query
    )
    url = base_url.rstrip("/") + path + (f"?{query}" if query else "")
    headers = tuple((name, _header(name, value, hide)) for name, value in request.headers.items())
    body = None if request.body is None else _body(request, hide)
    return _Shown(url, headers, body)


def _segment(request: Request, part: str, hide: Hide) -> str:
    for secret in request.secrets:
        if part == quote(secret.text, safe=""):
            return hide(_variable(secret.name))
    return part


def _parameter(request: Request, name: str, value: str, hide: Hide) -> str:
    """Return the value of a query parameter, percent-encoded but for what is hidden."""
    for secret in request.secrets:
        if secret.name == name and secret.text in value:
            before, _, after = value.partition(secret.text)
            return quote(before, safe="") + hide(_variable(name)) + quote(after, safe="")
    return quote(value, safe="")


def _header(name: str, value: str, hide: Hide) -> str:
    if name.lower() != "authorization":
        return value
    scheme, _, _ = value.partition(" ")
    return f"{scheme} {hide(_SCHEMES.get(scheme, 'ZSCLI_AUTHORIZATION'))}"


def _body(request: Request, hide: Hide) -> Any:
    """Return the body with the secrets below each parameter's name replaced."""
    body = json.loads(request.body or b"{}")
    return {key: _below(request, key, value, hide) for key, value in body.items()}


def _below(request: Request, key: str, value: Any, hide: Hide) -> Any:
    """Return a part of the body: a parameter, or the wrapper, whose keys are parameters."""
    texts = {secret.text for secret in request.secrets if secret.name == key}
    if texts:
        return _without(value, texts, hide(_variable(key)))
    if isinstance(value, dict):
        return {name: _below(request, name, one, hide) for name, one in value.items()}
    return value


def _without(value: Any, texts: set[str], instead: str) -> Any:
    if isinstance(value, dict):
        return {key: _without(one, texts, instead) for key, one in value.items()}
    if isinstance(value, list):
        return [_without(one, texts, instead) for one in value]
    if value is None or isinstance(value, bool):
        return value
    found = str(value)
    for text in sorted(texts, key=len, reverse=True):
        if text in found:
            return found.replace(text, instead)
    return value


def _variable(name: str) -> str:
    """Return a shell variable's name: `oldPassword` gives ZSCLI_OLD_PASSWORD."""
    if name in _SESSION_NAMES:
        return SESSION_VARIABLE
    return "ZSCLI_" + _UNFIT.sub("_", _HUMP.sub("_", name)).upper()


def _unused(request: Request) -> str:
    """Return a character that stands nowhere in the request, to mark variables with."""
    pieces = [request.path, *(f"{key}{value}" for key, value in request.query)]
    text = "".join(pieces) + (request.body or b"").decode("utf-8", "replace")
    return next(one for one in map(chr, range(0xE000, 0xF8FF)) if one not in text)


def _word(text: str, mark: str) -> str:
    """Return *text* as one word of shell: quoted where needed, marked names as variables."""
    pieces = text.split(mark)
    if len(pieces) == 1:
        return text if _BARE.fullmatch(text) else _single(text)
    if any(_needs_single(piece) for piece in pieces[::2]):
        return "".join(
            f'"${one}"' if odd % 2 else one and _single(one) for odd, one in enumerate(pieces)
        )
    inside = pieces[0]
    for variable, after in zip(pieces[1::2], pieces[2::2], strict=True):
        inside += (f"${{{variable}}}" if _BARE.match(after) else f"${variable}") + after
    return f'"{inside}"'


def _needs_single(text: str) -> bool:
    """Whether double quotes would not keep *text* as it is."""
    return any(one in text for one in '"$`\\!\n')


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\"'\"'") + "'"
