"""One key of a TOML text changed, and every other byte left as the user wrote it.

The text is cut into statements; the one to change is replaced or a new one put in. What comes
out is read again and compared, so a layout that is not understood is refused, never spoilt.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

__all__ = ["Scalar", "Uneditable", "set_key"]

Scalar = str | bool | int | float
Path = tuple[str, ...]

TOKEN: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[\[\]{}]"
    r"|\n",
    re.DOTALL,
)
PART = r"""(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
KEY: Final = re.compile(rf"[ \t]*({PART}(?:[ \t]*\.[ \t]*{PART})*)[ \t]*=[ \t]*")
HEADER: Final = re.compile(rf"[ \t]*\[[ \t]*({PART}(?:[ \t]*\.[ \t]*{PART})*)[ \t]*\]")
BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
DEPTH: Final = {"[": 1, "{": 1, "]": -1, "}": -1}


class Uneditable(ValueError):
    """The text is laid out in a way that is not understood."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A header or a key with its value; *path* is the whole one, of the table and the key.

    begin, end: the offsets of the line and after it. value: those of a key's value, without a
    comment.
    """

    kind: Literal["header", "key"]
    path: Path
    begin: int
    end: int
    value: tuple[int, int] = (0, 0)


def set_key(text: str, table: Path, key: str, value: Scalar | None) -> str:
    """Return the valid TOML *text* with *key* in *table* set to *value*; None takes it out.

    An empty *table* is the top level. Raises Uneditable when it cannot be done without
    touching more, for example when the table is written inline.
    """
    import tomllib

    before = tomllib.loads(text)
    if value is None:
        changed, wanted = _without(text, (*table, key)), _removed(before, table, key)
    else:
        changed, wanted = _place(text, table, key, value), _merged(before, table, key, value)
    try:
        after = tomllib.loads(changed)
    except tomllib.TOMLDecodeError:
        raise Uneditable(key) from None
    if after != wanted:
        raise Uneditable(key)
    return changed


def _without(text: str, path: Path) -> str:
    for statement in _statements(text):
        if statement.kind == "key" and statement.path == path:
            return text[: statement.begin] + text[statement.end :]
    return text


def _place(text: str, table: Path, key: str, value: Scalar) -> str:
    statements = tuple(_statements(text))
    for statement in statements:
        if statement.kind == "key" and statement.path == (*table, key):
            begin, end = statement.value
            return text[:begin] + _written(value) + text[end:]
    newline = "\r\n" if "\r\n" in text else "\n"
    line = f"{_key(key)} = {_written(value)}{newline}"
    place = _place_in(statements, table)
    if place is not None:
        return _joined(text[:place], line, text[place:], newline)
    if not table:
        return line + newline + text if text else line
    header = f"[{'.'.join(map(_key, table))}]{newline}"
    gap = newline if text.strip() and not text.endswith(newline * 2) else ""
    return _joined(text, gap + header + line, "", newline)


def _place_in(statements: tuple[Statement, ...], table: Path) -> int | None:
    """Return the offset after the last statement of *table*; None when it has none."""
    place: int | None = None
    current: Path = ()
    for statement in statements:
        current = statement.path if statement.kind == "header" else current
        if current == table:
            place = statement.end
    return place


def _joined(before: str, line: str, after: str, newline: str) -> str:
    gap = newline if before and not before.endswith("\n") else ""
    return before + gap + line + after


def _statements(text: str) -> Iterator[Statement]:
    table: Path = ()
    begin = 0
    for end, content_end in _logical_lines(text):
        header = HEADER.match(text, begin, content_end)
        key = KEY.match(text, begin, content_end)
        if header:
            table = _path(header[1])
            yield Statement("header", table, begin, end)
        elif key:
            yield Statement("key", (*table, *_path(key[1])), begin, end, (key.end(), content_end))
        elif text[begin:content_end].strip():
            table = ("",)  # an array of tables: no table that could be asked for
            yield Statement("header", table, begin, end)
        begin = end


def _logical_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the end of each line that brackets and long strings allow, and of its content."""
    depth, begin, comment = 0, 0, -1
    for token in TOKEN.finditer(text):
        word = token[0]
        depth += DEPTH.get(word, 0)
        if word == "\n" and depth == 0:
            yield token.end(), _content_end(text, begin, token.start(), comment)
            begin, comment = token.end(), -1
        elif word.startswith("#") and depth == 0:
            comment = token.start()
    if begin < len(text):
        yield len(text), _content_end(text, begin, len(text), comment)


def _content_end(text: str, begin: int, end: int, comment: int) -> int:
    content = text[begin : end if comment < 0 else comment]
    return begin + len(content.rstrip(" \t\r"))


def _path(dotted: str) -> Path:
    import tomllib

    found: Any = tomllib.loads(f"{dotted} = 0")
    path: list[str] = []
    while isinstance(found, dict):
        ((name, found),) = found.items()
        path.append(name)
    return tuple(path)


def _key(name: str) -> str:
    return name if BARE.fullmatch(name) else _written(name)


def _written(value: Scalar) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _merged(data: dict[str, Any], table: Path, key: str, value: Scalar) -> dict[str, Any]:
    if not table:
        return {**data, key: value}
    inner = data.get(table[0], {})
    if not isinstance(inner, dict):
        raise Uneditable(key)
    return {**data, table[0]: _merged(inner, table[1:], key, value)}


def _removed(data: dict[str, Any], table: Path, key: str) -> dict[str, Any]:
    if not table:
        return {name: value for name, value in data.items() if name != key}
    inner = data.get(table[0])
    if not isinstance(inner, dict):
        return data
    return {**data, table[0]: _removed(inner, table[1:], key)}
