"""A line, or parameters, with the sensitive values hidden: before history, errors and logs.

It works on the same tokens as running, so that what is one value there is one value here, also in
a line that cannot be read. In doubt it hides.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from zscli.language.tokens import OPERATORS, Token, tokenize
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["MASK", "redact_line", "redact_params", "redact_words"]

MASK = "******"

SECRET_NAME = re.compile(
    r"passw|passphrase|secret|credential|privatekey|token$|sessionuuid|authkey", re.IGNORECASE
)
ASSIGNED = re.compile(rf"([A-Za-z_][A-Za-z0-9_.]*+)({'|'.join(map(re.escape, OPERATORS))})")
IN_JSON = re.compile(
    r"""(?P<key>["'](?P<name>[^"'\\]{1,80})["']\s*:\s*)(?P<value>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)""",
    re.DOTALL,
)
USER_IN_URI = re.compile(r"(?<=://)[^/@\s'\"]+(?=@)")
SECRET_TAG = re.compile(
    r"((?:rootPassword|consolePassword|password|userdata|sshkey|[A-Za-z]*Password)::)[^,'\"\s\]]+",
    re.IGNORECASE,
)


class Finds(Protocol):
    """What is asked of a catalog."""

    def get(self, name: str) -> ApiSpec | None:
        """Return the API called *name*, or None."""
        ...


def redact_line(text: str, catalog: Finds) -> str:
    """Return *text* with every sensitive value as asterisks; all else stays as it is."""
    parts: list[str] = []
    api: ApiSpec | None = None
    begins = True
    for token in tokenize(text):
        if token.kind == "newline":
            begins = True
        if token.kind != "word":
            parts.append(token.text)
        elif begins:
            begins = False
            api = catalog.get(token.value)
            parts.append(_hidden(token, api))
        else:
            parts.append(_hidden(token, api))
    return "".join(parts)


def redact_words(words: Sequence[str], catalog: Finds) -> list[str]:
    """Return the words of an argv with every sensitive value as asterisks."""
    api = catalog.get(words[0]) if words else None
    shown = []
    for word in words:
        found = ASSIGNED.match(word)
        secret = found is not None and _is_secret(found[1], api)
        shown.append(f"{word[: found.end()]}{MASK}" if secret and found else _cleaned(word))
    return shown


def redact_params(api: ApiSpec, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return *params* with every sensitive value as asterisks, also inside maps and lists."""
    return {
        name: MASK if _is_secret(name, api) else _redacted_value(value)
        for name, value in params.items()
    }


def _redacted_value(value: Any) -> Any:
    if isinstance(value, str):
        return _cleaned(value)
    if isinstance(value, Mapping):
        return {
            key: MASK if SECRET_NAME.search(str(key)) else _redacted_value(one)
            for key, one in value.items()
        }
    if isinstance(value, list | tuple):
        return [_redacted_value(one) for one in value]
    return value


def _hidden(token: Token, api: ApiSpec | None) -> str:
    """Return the text of a word with what is sensitive in it as asterisks."""
    found = ASSIGNED.match(token.value)
    if found is None or not _is_secret(found[1], api):
        return _cleaned(token.text)
    begin = token.place(found.end() - 1) + 1 - token.begin
    quote = token.text[0] if token.text[0] in "'\"" and token.begin < token.place(0) else ""
    return token.text[:begin] + MASK + quote


def _is_secret(name: str, api: ApiSpec | None) -> bool:
    if SECRET_NAME.search(name.rpartition(".")[2]):
        return True
    param = _param(name, api)
    return param is not None and (param.sensitive == "value" or param.hashed)


def _param(name: str, api: ApiSpec | None) -> ParamSpec | None:
    if api is None:
        return None
    wanted = name.lower()
    return next((param for param in api.params if param.name.lower() == wanted), None)


def _cleaned(text: str) -> str:
    """Return *text* without what is sensitive wherever it stands: in JSON, in a URI, in a tag."""
    text = IN_JSON.sub(_in_json, text)
    text = USER_IN_URI.sub(MASK, text)
    return SECRET_TAG.sub(rf"\1{MASK}", text)


def _in_json(found: re.Match[str]) -> str:
    if not SECRET_NAME.search(found["name"]):
        return found[0]
    quote = found["value"][0]
    return f"{found['key']}{quote}{MASK}{quote}"
