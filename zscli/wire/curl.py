"""A request as text: a curl line that can be pasted into a POSIX shell, or lines to read.

Secrets are never written: a curl line has shell variables in their place, lines to read have
asterisks. A hashed password's variable wants the hash, as the request does.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from zscli.spec.secrets import MASK
from zscli.wire.transport import Request, Secret

__all__ = ["curl_line", "dry_run_lines"]

SESSION_VARIABLE: Final = "ZSCLI_SESSION"
_SESSION_NAMES: Final = {"sessionUuid", "session"}
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNFIT: Final = re.compile(r"\W+", re.ASCII)
_BARE: Final = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_SCHEMES: Final = {"OAuth": SESSION_VARIABLE, "ZStack": "ZSCLI_SIGNATURE"}

Hide = Callable[[str], str]
"""What stands for a secret, by the name of its shell variable."""
Hidden = Mapping[tuple[str, str], str]
"""What stands for a text of a parameter: by the parameter's name and the text."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The parts of a request with its secrets replaced."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: Any


def curl_line(
    request: Request, base_url: str, *, verify: bool | str = True, proxy: str = ""
) -> str:
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
    if proxy:
        words += ["--proxy", _word(proxy, mark)]
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
    hidden = {
        (secret.name, secret.text): hide(variable)
        for secret, variable in _variables(request.secrets).items()
    }
    path = "/".join(_segment(part, hidden) for part in request.path.split("/"))
    query = "&".join(
        f"{quote(key, safe='')}={_parameter(key.partition('.')[0], value, hidden)}"
        for key, value in request.query
    )
    url = base_url.rstrip("/") + path + (f"?{query}" if query else "")
    headers = tuple((name, _header(name, value, hide)) for name, value in request.headers.items())
    body = None
    if request.body is not None:
        found = json.loads(request.body)
        body = {key: _below(key, value, hidden) for key, value in found.items()}
    return _Shown(url, headers, body)


def _variables(secrets: Iterable[Secret]) -> dict[Secret, str]:
    """Return a shell variable for each secret; a second one of a parameter gets a number."""
    variables: dict[Secret, str] = {}
    for secret in secrets:
        if secret not in variables:
            number = sum(one.name == secret.name for one in variables) + 1
            variables[secret] = _variable(secret.name) + (f"_{number}" if number > 1 else "")
    return variables


def _segment(part: str, hidden: Hidden) -> str:
    for (_, text), instead in hidden.items():
        if part == quote(text, safe=""):
            return instead
    return part


def _parameter(name: str, value: str, hidden: Hidden) -> str:
    """Return the value of a query parameter, percent-encoded but for what is hidden."""
    return _replaced(value, _of(name, hidden), lambda piece: quote(piece, safe=""))


def _header(name: str, value: str, hide: Hide) -> str:
    if name.lower() != "authorization":
        return value
    scheme, _, _ = value.partition(" ")
    return f"{scheme} {hide(_SCHEMES.get(scheme, 'ZSCLI_AUTHORIZATION'))}"


def _below(key: str, value: Any, hidden: Hidden) -> Any:
    """Return a part of the body: a parameter, or the wrapper, whose keys are parameters."""
    texts = _of(key, hidden)
    if texts:
        return _without(value, texts)
    if isinstance(value, dict):
        return {name: _below(name, one, hidden) for name, one in value.items()}
    return value


def _of(name: str, hidden: Hidden) -> dict[str, str]:
    """Return what is hidden in a parameter, and what stands instead."""
    return {text: instead for (owner, text), instead in hidden.items() if owner == name}


def _without(value: Any, texts: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _without(one, texts) for key, one in value.items()}
    if isinstance(value, list):
        return [_without(one, texts) for one in value]
    if value is None or isinstance(value, bool):
        return value
    shown = _replaced(str(value), texts, str)
    return value if shown == str(value) else shown


def _replaced(text: str, texts: Mapping[str, str], write: Callable[[str], str]) -> str:
    """Return *text* with each secret replaced, the longest first, and all else as *write* does."""
    if not texts:
        return write(text)
    longest_first = sorted(texts, key=len, reverse=True)
    pieces = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
    return "".join(texts[piece] if odd % 2 else write(piece) for odd, piece in enumerate(pieces))


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
