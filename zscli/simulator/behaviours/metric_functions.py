"""What a call asks of metric data beside their time: which labels, which values, in which order.

Pure: it knows texts and data. The notations are those of ZStack's manual and its own web console;
functions whose outcome they do not tell, such as `average`, are not modelled.
"""

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from zscli.simulator.refusal import invalid, not_modelled

__all__ = ["Filter", "applied", "filters_of", "is_wanted", "value_tests"]

Datum = dict[str, Any]
Test = Callable[[float], bool]

_LABEL = re.compile(r"\s*(\w+)\s*(=~|!~|!=|=)\s*(.*?)\s*", re.DOTALL)
_VALUE = re.compile(r"\s*value\s*(>=|<=|!=|=|>|<)\s*(-?\d{1,300}(?:\.\d{1,300})?)\s*")
_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
}
_FUNCTION = re.compile(r"\s*(\w+)\s*\(([^()]*)\)\s*")
_ARGUMENT = re.compile(r"""\s*(\w+)\s*=\s*["']?([\w-]*)["']?\s*""")
_DIGITS = 9
ANYTHING = ".*"
"""The one wildcard of a pattern that is known; all else of it is taken as it is written."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a label must be."""

    name: str
    operator: str
    value: str

    def takes(self, labels: Mapping[str, str]) -> bool:
        """Whether a datum with these labels is wanted."""
        found = labels.get(self.name, "")
        same = found == self.value if "~" not in self.operator else _matches(self.value, found)
        return same != self.operator.startswith("!")


def _matches(pattern: str, text: str) -> bool:
    """Whether a text is one of a pattern's choices, with `.*` for anything."""
    if pattern.startswith("(") and pattern.endswith(")"):
        pattern = pattern[1:-1]
    return any(_is_like(choice.split(ANYTHING), text) for choice in pattern.split("|"))


def _is_like(parts: Sequence[str], text: str) -> bool:
    """Whether a text is made of these parts in their order, with anything between them."""
    if len(parts) == 1:
        return text == parts[0]
    if not text.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return len(text) - len(parts[-1]) >= at and text.endswith(parts[-1])


def filters_of(texts: Any, names: Sequence[str]) -> list[Filter]:
    """Return conditions on labels, SYS.1007 for one that is none or names no label."""
    found = []
    for text in texts or ():
        match = _LABEL.fullmatch(str(text))
        if match is None:
            raise invalid(f"label[{text}] must look like name=value")
        if match[1] not in names:
            raise invalid(f"label[{match[1]}] is none of the metric's labels[{', '.join(names)}]")
        found.append(Filter(match[1], match[2], match[3]))
    return found


def value_tests(texts: Any) -> list[Test]:
    """Return what values must be, from texts as `value>95`; SYS.1007 for one that is none."""
    found = []
    for text in texts or ():
        match = _VALUE.fullmatch(str(text))
        if match is None:
            raise invalid(f"value condition[{text}] must look like value>95")
        found.append(_test(match[1], float(match[2])))
    return found


def _test(sign: str, bound: float) -> Test:
    return lambda value: _COMPARE[sign](value, bound)


def is_wanted(tests: Iterable[Test], value: float) -> bool:
    """Whether a value passes all tests."""
    return all(test(value) for test in tests)


def applied(texts: Any, data: list[Datum], api: str) -> list[Datum]:
    """Return data after each function, in the order in which they are written.

    SYS.1007 for what is no function or no argument of it, SYS.1014 for one that is not modelled.
    """
    for text in texts or ():
        match = _FUNCTION.fullmatch(str(text))
        if match is None:
            raise invalid(f"function[{text}] must look like name(key=value)")
        function = _FUNCTIONS.get(match[1])
        if function is None:
            raise not_modelled(api, f"the function {match[1]}")
        data = function(_arguments(str(text), match[2]), data)
    return data


def _arguments(text: str, inside: str) -> dict[str, str]:
    found = {}
    for part in inside.split(",") if inside.strip() else ():
        match = _ARGUMENT.fullmatch(part)
        if match is None:
            raise invalid(f"function[{text}] must look like name(key=value)")
        found[match[1]] = match[2]
    return found


def _sorted(given: Mapping[str, str], data: list[Datum]) -> list[Datum]:
    """Sort(by="value", direction="desc"): ascending where nothing is said."""
    by, direction = given.get("by", ""), given.get("direction", "asc")
    if by not in {"value", "time"} or direction not in {"asc", "desc"}:
        raise invalid(f"data cannot be sorted by[{by}] in direction[{direction}]")
    return sorted(data, key=lambda datum: float(datum[by]), reverse=direction == "desc")


def _page(given: Mapping[str, str], data: list[Datum]) -> list[Datum]:
    """Pagination(limit="12", start="0"): so many data from one of them on."""
    limit, start = _count(given, "limit"), _count(given, "start")
    return data[start:][:limit] if "limit" in given else data[start:]


def _count(given: Mapping[str, str], name: str) -> int:
    text = given.get(name, "0")
    if not text.isascii() or not text.isdigit() or len(text) > _DIGITS:
        raise invalid(f"{name}[{text}] must be a number")
    return int(text)


_FUNCTIONS: Mapping[str, Callable[[Mapping[str, str], list[Datum]], list[Datum]]] = {
    "pagination": _page,
    "sort": _sorted,
}
