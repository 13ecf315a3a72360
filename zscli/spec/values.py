"""How each type of parameter is read from text and written back.

One small class per type, and a table. Reading refuses with ValueError; `wanted` ends the sentence
"… must be". Nothing here knows a line, an API or a limit.
"""

import json
import re
from collections.abc import Mapping
from math import isfinite
from typing import Any, ClassVar, Generic, TypeVar

__all__ = ["DURATION", "VALUES", "Value", "read_structure", "split_list"]

T = TypeVar("T")

DEEPEST = 60
LONGEST_LITERAL = 1_000_000
INTEGER_LIMIT = 2**31
LONG_LIMIT = 2**63
SIZE = re.compile(r"([+-]?\d{1,19}(?:\.\d{1,9})?)\s*([KMGTP]?)(?:i?B)?", re.IGNORECASE)
TIME = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(ms|[smhd]?)")
FACTORS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4, "P": 1024**5}
SECONDS = {"": 0.001, "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Value(Generic[T]):
    """A type of parameter."""

    wanted: ClassVar[str] = ""

    def read(self, text: str) -> T:
        """Return the value that *text* means. Raises ValueError when it means none."""
        raise NotImplementedError

    def write(self, value: T) -> str:
        """Return a text that reads back as *value*."""
        raise NotImplementedError

    def check(self, value: Any) -> T:
        """Return *value*, which a program gave, as this type. Raises ValueError."""
        return self.read(value if isinstance(value, str) else str(value))


class String(Value[str]):
    """Text as it is."""

    wanted = "text"

    def read(self, text: str) -> str:
        """Return the text itself."""
        return text

    def write(self, value: str) -> str:
        """Return the text itself."""
        return value

    def check(self, value: Any) -> str:
        """Return a text, or a number as text; anything else is none."""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise ValueError(value)
        return str(value)


class Whole(Value[int]):
    """A whole number, with a unit of size if there is one: 8G is 8 * 1024**3.

    Source: protocol, section 1.3 (an integer has 32 bits, a long 64).
    """

    wanted = "a whole number, or a size such as 8G"

    def __init__(self, limit: int) -> None:
        self._limit = limit

    def read(self, text: str) -> int:
        """Return the number; sizes count in 1024."""
        found = SIZE.fullmatch(text.strip())
        if found is None:
            raise ValueError(text)
        number, unit = found[1], found[2].upper()
        if "." in number:
            from decimal import Decimal

            exact = Decimal(number) * FACTORS[unit]
            if exact != int(exact):
                raise ValueError(text)
            return self._fits(int(exact))
        return self._fits(int(number) * FACTORS[unit])

    def write(self, value: int) -> str:
        """Return the number without a unit."""
        return str(value)

    def check(self, value: Any) -> int:
        """Return an int, or a text that means one."""
        if isinstance(value, str):
            return self.read(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(value)
        return self._fits(value)

    def _fits(self, value: int) -> int:
        if not -self._limit <= value < self._limit:
            raise ValueError(value)
        return value


class Double(Value[float]):
    """A number with a fraction."""

    wanted = "a number"

    def read(self, text: str) -> float:
        """Return the number; there is no infinity."""
        number = float(text)
        if not isfinite(number):
            raise ValueError(text)
        return number

    def write(self, value: float) -> str:
        """Return the shortest text that is the number."""
        return repr(value)


class Boolean(Value[bool]):
    """Yes or no, in the server's words."""

    wanted = "true or false"
    words: ClassVar = {"true": True, "false": False}

    def read(self, text: str) -> bool:
        """Return the value of a word in any case."""
        try:
            return self.words[text.strip().lower()]
        except KeyError:
            raise ValueError(text) from None

    def write(self, value: bool) -> str:  # noqa: FBT001 - the type is the value's
        """Return the word."""
        return "true" if value else "false"


class Map(Value[dict[str, Any]]):
    """A map from names to values, as JSON or as a Python literal."""

    wanted = 'a map such as {"key": "value"}'

    def read(self, text: str) -> dict[str, Any]:
        """Return the map."""
        return self.check(read_structure(text))

    def write(self, value: dict[str, Any]) -> str:
        """Return the map as JSON."""
        return json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> dict[str, Any]:
        """Return a map of a program, or the one that a text means."""
        if isinstance(value, str):
            value = read_structure(value)
        if not isinstance(value, Mapping):
            raise ValueError(value)
        return dict(value)


class Structured(Value[Any]):
    """A list of anything, as JSON or as a Python literal."""

    wanted = 'a list such as [{"key": "value"}]'

    def read(self, text: str) -> Any:
        """Return the list; one map alone counts as a list of it."""
        return self.check(read_structure(text))

    def write(self, value: Any) -> str:
        """Return the list as JSON."""
        return json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> list[Any]:
        """Return the list of a program, or the one that a text means."""
        if isinstance(value, str):
            value = read_structure(value)
        if isinstance(value, Mapping):
            return [dict(value)]
        if not isinstance(value, list | tuple):
            raise ValueError(value)
        return list(value)


class Anything(Value[Any]):
    """What looks like JSON or a Python literal is read as such, all else is text."""

    wanted = "a value"

    def read(self, text: str) -> Any:
        """Return the value of the literal, or the text."""
        if text[:1] in {"[", "{"}:
            return read_structure(text)
        return text

    def write(self, value: Any) -> str:
        """Return a text as it is, all else as JSON."""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> Any:
        """Return the value itself."""
        return value


class Duration(Value[float]):
    """How long to wait, in seconds; a plain number is milliseconds, as zstack-cli has it."""

    wanted = "a time such as 90s, 10m or 2h, or a number of milliseconds"

    def read(self, text: str) -> float:
        """Return the seconds."""
        found = TIME.fullmatch(text.strip())
        if found is None or float(found[1]) <= 0:
            raise ValueError(text)
        return float(found[1]) * SECONDS[found[2]]

    def write(self, value: float) -> str:
        """Return the time in seconds."""
        return f"{value!r}s"


VALUES: dict[str, Value[Any]] = {
    "string": String(),
    "integer": Whole(INTEGER_LIMIT),
    "long": Whole(LONG_LIMIT),
    "double": Double(),
    "boolean": Boolean(),
    "list": Structured(),
    "map": Map(),
    "any": Anything(),
}
"""By the name of the type in `specs/`; every other name is a struct, which is a map."""

DURATION = Duration()


def read_structure(text: str) -> Any:
    """Return the list or map that *text* means: JSON, or else a Python literal.

    Raises ValueError for anything else, for keys that are no text, for numbers that JSON does
    not have, and for what is nested too deeply. Nothing is evaluated.
    """
    text = text.strip()
    if text[:1] not in {"[", "{", "("} or len(text) > LONGEST_LITERAL:
        raise ValueError("neither a list nor a map")
    try:
        value = json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except ValueError:
        value = _literal(text)
    return _plain(value, 0)


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _literal(text: str) -> Any:
    import ast

    try:
        return ast.literal_eval(text)
    except (SyntaxError, TypeError, MemoryError, RecursionError):
        raise ValueError("neither JSON nor a Python literal") from None


def _plain(value: Any, depth: int) -> Any:
    """Return *value* in the types of JSON."""
    if depth > DEEPEST:
        raise ValueError("nested too deeply")
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return Double().read(repr(value))
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("a key is not a text")
        return {key: _plain(one, depth + 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, depth + 1) for one in value]
    raise ValueError("not a value that JSON has")


def split_list(text: str, escaped: frozenset[int] = frozenset()) -> list[str]:
    r"""Return the items of a comma-separated text; `\,` is a comma within an item.

    escaped: the offsets of characters that a backslash protected where the text was typed.
    """
    if "," not in text:
        return [text] if text else []
    items: list[str] = []
    item: list[str] = []
    skip = False
    for index, char in enumerate(text):
        if skip:
            skip = False
            item.append(char)
        elif char == "\\" and text[index + 1 : index + 2] == ",":
            skip = True
        elif char == "," and index not in escaped:
            items.append("".join(item))
            item = []
        else:
            item.append(char)
    items.append("".join(item))
    if not items[-1]:
        items.pop()
    return items
