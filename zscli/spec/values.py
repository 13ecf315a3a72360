r"""How each type of parameter is read from text and written back.

One small class per type, and a table. `wanted` ends the sentence "… must be"; what is refused
raises ValueError, whose text never holds the value. Knows no line, no API and no limit of one.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from math import isfinite
from typing import Any, ClassVar, Generic, TypeVar

from zscli.spec.literal import read_literal

__all__ = ["DURATION", "VALUES", "Beyond", "Duration", "ListOf", "Value", "split_list", "value_of"]

T = TypeVar("T")

SIZE = re.compile(
    r"([+-]?[0-9]{1,400})(?:\.([0-9]{1,9}))?[ ]*(?:([KMGTP])(?:I?B)?|B)?", re.IGNORECASE
)
NUMBER = re.compile(r"[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:E[+-]?[0-9]{1,3})?")
TIME = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,25})?)(ms|[smhd]?)")
INTEGER_BITS, LONG_BITS = 32, 64
POWERS = {"": 0, "K": 1, "M": 2, "G": 3, "T": 4, "P": 5}
SECONDS = {"": 0.001, "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Beyond(ValueError):
    """A whole number is larger or smaller than the server can hold.

    wanted: what it can hold; it ends the sentence "… must be".
    """

    def __init__(self, wanted: str) -> None:
        super().__init__(f"It must be {wanted}.")
        self.wanted = wanted


class Value(Generic[T]):
    """A type of parameter."""

    wanted: str = ""

    @property
    def brief(self) -> str:
        """What is wanted, in as few words as say it."""
        return self.wanted.partition(" up to ")[0].partition(" or [")[0]

    def read(self, text: str) -> T:
        """Return the value that *text* means. Raises ValueError when it means none."""
        raise NotImplementedError

    def write(self, value: T) -> str:
        """Return a text that reads back as *value*."""
        raise NotImplementedError

    def check(self, value: Any) -> T:
        """Return *value*, from a program or from within a list, as this type.

        A text is read. Raises ValueError.
        """
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
        """Return a text; a number or a truth value becomes the text that the server reads."""
        if isinstance(value, str):
            return value
        if isinstance(value, bool | int | float):
            return json.dumps(value)
        raise ValueError("It is not text.")


class Whole(Value[int]):
    """A whole number of so many bits; a unit of size counts in 1024: 8G is 8 * 1024**3.

    Source: protocol, section 1.3 (an integer has 32 bits, a long 64).
    """

    def __init__(self, bits: int) -> None:
        self._limit = 2 ** (bits - 1)
        self.wanted = (
            "a whole number, or a size such as 8G"
            if bits > INTEGER_BITS
            else "a whole number up to 2147483647"
        )

    def read(self, text: str) -> int:
        """Return the number; a fraction must come out whole: 1.5G does."""
        found = SIZE.fullmatch(text.strip())
        if found is None:
            raise ValueError("It is not a whole number.")
        whole, fraction, unit = found.groups(default="")
        number = int(whole + fraction) * 1024 ** POWERS[unit.upper()]
        number, rest = divmod(number, 10 ** len(fraction))
        if rest:
            raise ValueError("It is not a whole number.")
        return self._fit(number)

    def write(self, value: int) -> str:
        """Return the number without a unit."""
        return str(value)

    def check(self, value: Any) -> int:
        """Return an int, or what a text means."""
        if isinstance(value, str):
            return self.read(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError("It is not a whole number.")
        return self._fit(value)

    def _fit(self, value: int) -> int:
        if not -self._limit <= value < self._limit:
            least, most = -self._limit, self._limit - 1
            many = f"up to {most}" if value > 0 else f"from {least} up"
            raise Beyond(f"a whole number {many}")
        return value


class Double(Value[float]):
    """A number with a fraction; neither infinity nor NaN."""

    wanted = "a number"

    def read(self, text: str) -> float:
        """Return the number."""
        text = text.strip()
        if NUMBER.fullmatch(text.upper()) is None:
            raise ValueError("It is not a number.")
        number = float(text)
        if not isfinite(number):
            raise ValueError("It is too large.")
        return number

    def write(self, value: float) -> str:
        """Return the shortest text that is the number."""
        return repr(value)

    def check(self, value: Any) -> float:
        """Return a number, or what a text means."""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise ValueError("It is not a number.")
        return self.read(str(value))


class Boolean(Value[bool]):
    """True or false, in any case."""

    wanted = "true or false"
    words: ClassVar = {"true": True, "false": False}

    def read(self, text: str) -> bool:
        """Return what the word means."""
        try:
            return self.words[text.strip().lower()]
        except KeyError:
            raise ValueError("It is neither true nor false.") from None

    def write(self, value: bool) -> str:  # noqa: FBT001 - the value is one
        """Return the server's word."""
        return "true" if value else "false"


class Anything(Value[Any]):
    """Text, or a list or a map: what begins with a bracket is one, all else is text."""

    wanted = "text, or a list or map as JSON"

    def read(self, text: str) -> Any:
        """Return the list or map, or the text; `"…"` as JSON has it is the text inside."""
        if text[:1] in {"[", "{"}:
            return read_literal(text)
        if text[:1] == '"':
            try:
                return json.loads(text)
            except ValueError:
                return text
        return text

    def write(self, value: Any) -> str:
        """Return a text as it is where that reads back, all else as JSON."""
        if isinstance(value, str) and value[:1] not in {"[", "{", '"'}:
            return value
        return json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> Any:
        """Return the value itself."""
        return value


class MapOf(Value[dict[str, Any]]):
    """A map from names to values of one type, as JSON or as a Python literal."""

    def __init__(self, element: Value[Any], *, many: bool = False) -> None:
        self._element = element
        self.wanted = f'a map such as {{"key": {"[" if many else ""}"value"{"]" if many else ""}}}'

    def read(self, text: str) -> dict[str, Any]:
        """Return the map."""
        return self.check(read_literal(text))

    def write(self, value: dict[str, Any]) -> str:
        """Return the map as JSON."""
        return json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> dict[str, Any]:
        """Return the map with each of its values checked, or the one that a text means."""
        if isinstance(value, str):
            value = read_literal(value)
        if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
            raise ValueError("It is not a map.")
        return {key: self._element.check(one) for key, one in value.items()}


class ListOf(Value[list[Any]]):
    """A list of one type: by comma, or as JSON or a Python literal when it begins with `[`.

    One map for a list of maps is a list of it.
    """

    def __init__(self, element: Value[Any]) -> None:
        self._element = element
        self._takes_maps = isinstance(element, MapOf | Anything)
        self._takes_words = not isinstance(element, MapOf)
        self.wanted = f"a list, each item {element.wanted}"
        if isinstance(element, MapOf):
            self.wanted = f"a list such as [{element.wanted.removeprefix('a map such as ')}]"
        elif isinstance(element, String | Anything):
            self.wanted = 'a list such as A,B or ["A", "B"]'

    def read(self, text: str, escaped: frozenset[int] = frozenset()) -> list[Any]:
        """Return the list. escaped: where a backslash protects a character, a comma perhaps."""
        first = text.lstrip()[:1]
        if first == "[" or not self._takes_words or (first == "{" and self._takes_maps):
            return self.check(read_literal(text))
        return [self._element.check(item) for item in split_list(text, escaped)]

    def write(self, value: list[Any]) -> str:
        """Return texts by comma where that reads back, all else as JSON."""
        if value and all(isinstance(item, str) and _is_plain_item(item) for item in value):
            return ",".join(item.replace(",", "\\,") for item in value)
        return json.dumps(value, ensure_ascii=False)

    def check(self, value: Any) -> list[Any]:
        """Return the list with each item checked, or the one that a text means."""
        if isinstance(value, str):
            return self.read(value)
        if isinstance(value, Mapping) and self._takes_maps:
            value = [value]
        if isinstance(value, Mapping) or not isinstance(value, list | tuple | set):
            raise ValueError("It is not a list.")
        return [None if item is None else self._element.check(item) for item in value]


class Duration(Value[float]):
    """A time in seconds; a plain number counts milliseconds, as zstack-cli has it."""

    wanted = "a time such as 90s, 10m or 2h, or a number of milliseconds"

    def read(self, text: str) -> float:
        """Return the seconds, more than none."""
        found = TIME.fullmatch(text.strip().lower())
        seconds = 0.0 if found is None else float(found[1]) * SECONDS[found[2]]
        if seconds <= 0:
            raise ValueError("It is not a time.")
        return seconds

    def write(self, value: float) -> str:
        """Return the time in seconds."""
        return f"{value!r}s"


DURATION = Duration()

VALUES: dict[str, Value[Any]] = {
    "string": String(),
    "integer": Whole(INTEGER_BITS),
    "long": Whole(LONG_BITS),
    "double": Double(),
    "boolean": Boolean(),
    "any": Anything(),
    "map": MapOf(Anything()),
    "list": ListOf(Anything()),
}
"""By the name of a type in `specs/`. A name that is not here is a struct's: a map."""


@lru_cache(maxsize=256)
def value_of(type_: str, element: str = "") -> Value[Any]:
    """Return how a parameter of that type is read: `list` of `map<string>`, `integer`, a struct.

    element: the type of a list's items or a map's values, empty when it is not known.
    """
    base, _, inner = type_.partition("<")
    element = element or inner.removesuffix(">")
    if base == "list" and element:
        return ListOf(value_of(element))
    if base == "map" and element:
        return MapOf(value_of(element), many=element.startswith("list"))
    return VALUES.get(base, VALUES["map"])


def split_list(text: str, escaped: frozenset[int] = frozenset()) -> list[str]:
    r"""Return the items of a comma-separated text, without the blanks around them.

    `\,` is a comma within an item; a comma at the very end is ignored. escaped: the offsets of
    characters that a backslash, taken off since, protected.
    """
    items: list[str] = []
    item = ""
    begin = 0
    at = text.find(",")
    while at >= 0:
        if at > begin and text[at - 1] == "\\" and at not in escaped:
            item += f"{text[begin : at - 1]},"
            begin = at + 1
        elif at not in escaped:
            items.append((item + text[begin:at]).strip())
            item = ""
            begin = at + 1
        at = text.find(",", at + 1)
    last = (item + text[begin:]).strip()
    return [*items, last] if last else items


def _is_plain_item(item: str) -> bool:
    return item.strip() == item != "" and item[0] not in "[{" and item[-1] != "\\"
