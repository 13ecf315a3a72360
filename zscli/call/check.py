"""One parameter's value, held against everything its spec says. Offline; it knows no line.

Every check yields what it finds, so that all problems of a call are told at once. The value of a
sensitive parameter never stands in a sentence.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from zscli.spec.model import ParamSpec
from zscli.spec.values import VALUES, split_list

__all__ = ["Flaw", "check", "is_uuid_name", "read_list", "shown"]

Flaw = tuple[str, str]
"""A sentence and a hint."""

UUID = re.compile(r"[0-9a-fA-F]{32}")
RESOURCE_UUID = re.compile(r"[0-9a-f]{12}[1-5][0-9a-f]{3}[89ab][0-9a-f]{15}")
"""What the server wants of `resourceUuid`. Source: protocol, section 5.4."""

SHOWN_AT_MOST = 60
CHOICES_AT_MOST = 12
TEXTS = {"", "string"}


def shown(param: ParamSpec, value: Any) -> str:
    """Return *value* as a sentence may show it: shortened, and not at all when sensitive."""
    if param.sensitive or param.hashed:
        return "the value"
    text = str(value)
    return text if len(text) <= SHOWN_AT_MOST else f"{text[:SHOWN_AT_MOST]}…"


def is_uuid_name(name: str) -> bool:
    """Whether a parameter of this name holds uuids."""
    return name == "uuid" or name.endswith(("Uuid", "Uuids", "uuids"))


def read_list(param: ParamSpec, text: str, escaped: frozenset[int]) -> list[Any]:
    """Return the items of a list as typed: by comma, or as JSON or a Python literal.

    Raises ValueError.
    """
    if text[:1] == "[" or param.element not in {*TEXTS, "integer", "long", "double", "boolean"}:
        items = VALUES["list"].read(text)
    else:
        items = split_list(text, escaped)
    return [_item(param, item) for item in items]


def _item(param: ParamSpec, item: Any) -> Any:
    if param.element in {"integer", "long", "double", "boolean"}:
        return VALUES[param.element].check(item)
    if param.element == "string" and not isinstance(item, str):
        return VALUES["string"].check(item)
    return item


def check(param: ParamSpec, value: Any) -> tuple[Any, list[Flaw]]:
    """Return *value* as the server wants it, and what is wrong with it.

    Allowed values are taken in any case and given in the server's; texts are trimmed where
    the server trims them. Source: protocol, section 6.
    """
    if isinstance(value, str):
        return _text(param, value)
    if isinstance(value, list):
        return _list(param, value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value, list(_range(param, value)) + list(_number_choice(param, value))
    return value, []


def _text(param: ParamSpec, value: str) -> tuple[str, list[Flaw]]:
    if param.trim:
        value = value.strip()
    if not value and not param.empty_string:
        return value, [
            (f"{param.name} cannot be empty.", f"Give it a value, or leave out {param.name}.")
        ]
    if param.choices:
        return _chosen(param, value)
    flaws: list[Flaw] = []
    for test in TESTS:
        flaws.extend(test(param, value))
    return value, flaws


def _list(param: ParamSpec, values: list[Any]) -> tuple[list[Any], list[Flaw]]:
    if param.nonempty and not values:
        return values, [(f"{param.name} needs at least one item.", f"Write it as {param.name}=A,B")]
    checked: list[Any] = []
    flaws: list[Flaw] = []
    for value in values:
        if isinstance(value, str):
            value, found = _text(param, value)  # noqa: PLW2901 - the same item, as the server wants it
            flaws.extend(flaw for flaw in found if flaw not in flaws)
        elif value is None:
            flaws.append((f"{param.name} cannot hold an empty item.", "Take the null out of it."))
        checked.append(value)
    return checked, flaws


def _chosen(param: ParamSpec, value: str) -> tuple[str, list[Flaw]]:
    folded = _by_folded(param.choices)
    found = folded.get(value.lower())
    if found is not None:
        return found, []
    if len(param.choices) > CHOICES_AT_MOST:
        from difflib import get_close_matches

        near = get_close_matches(value.lower(), folded, 3) or list(folded)[:CHOICES_AT_MOST]
        hint = f"Choose one of {', '.join(folded[word] for word in near)}, …"
    else:
        hint = f"Choose one of {', '.join(param.choices)}."
    return value, [(f"{param.name} cannot be {shown(param, value)}.", hint)]


@lru_cache(maxsize=512)
def _by_folded(choices: tuple[str, ...]) -> Mapping[str, str]:
    return {choice.lower(): choice for choice in choices}


def _number_choice(param: ParamSpec, value: int) -> Iterator[Flaw]:
    if param.choices and str(value) not in param.choices:
        yield (
            f"{param.name} cannot be {shown(param, value)}.",
            f"Choose one of {', '.join(param.choices)}.",
        )


def _range(param: ParamSpec, value: int) -> Iterator[Flaw]:
    if param.range is None:
        return
    low, high = param.range
    if not low <= value <= high:
        between = [
            f"{number} {unit}" for number, unit in zip(param.range, param.range_unit, strict=False)
        ]
        first, last = between or [str(low), str(high)]
        yield (
            f"{param.name} cannot be {shown(param, value)}.",
            f"It must be from {first} to {last}.",
        )


def _longest(param: ParamSpec, value: str) -> Iterator[Flaw]:
    if param.max_length is not None and len(value) > param.max_length:
        yield (
            f"{param.name} is too long: it has {len(value)} characters.",
            f"At most {param.max_length} are allowed.",
        )


def _shortest(param: ParamSpec, value: str) -> Iterator[Flaw]:
    if param.min_length is not None and len(value) < param.min_length:
        yield (
            f"{param.name} is too short: it has {len(value)} characters.",
            f"At least {param.min_length} are needed.",
        )


@lru_cache(maxsize=256)
def _pattern(regex: str) -> re.Pattern[str] | None:
    """Return a regex of the server, which is Java's, or None when Python cannot read it."""
    try:
        return re.compile(regex)
    except re.error:
        return None


def _regex(param: ParamSpec, value: str) -> Iterator[Flaw]:
    pattern = _pattern(param.regex) if param.regex else None
    if pattern is not None and pattern.fullmatch(value) is None:
        yield (
            f"{param.name} has a form that the server does not take: {shown(param, value)}.",
            f"It must match {param.regex}",
        )


def _uuid(param: ParamSpec, value: str) -> Iterator[Flaw]:
    if param.name == "resourceUuid" and param.common:
        if value and RESOURCE_UUID.fullmatch(value) is None:
            yield (
                f"{param.name} must be a random uuid without dashes, not {shown(param, value)}.",
                "Leave it out, or make one: python3 -c 'import uuid; print(uuid.uuid4().hex)'",
            )
    elif param.resource and is_uuid_name(param.name) and UUID.fullmatch(value) is None:
        yield (
            f"{param.name} must be a uuid, not {shown(param, value) or 'empty'}.",
            "A uuid has 32 characters, digits and letters a to f; a query shows it.",
        )


TESTS: tuple[Callable[[ParamSpec, str], Iterator[Flaw]], ...] = (
    _longest,
    _shortest,
    _regex,
    _uuid,
)
