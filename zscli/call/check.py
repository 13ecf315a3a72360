"""One parameter's value, read and held against everything its spec says. Offline.

All that is wrong is told at once. The value of a sensitive parameter never stands in a sentence.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from zscli.spec.model import ParamSpec
from zscli.spec.near import nearest
from zscli.spec.values import Beyond, ListOf, value_of

__all__ = [
    "Flaw",
    "check",
    "is_uuid_name",
    "one_of",
    "range_words",
    "read_value",
    "shown",
    "wrong_type",
]

Flaw = tuple[str, str]
"""A sentence and a hint."""

UUID = re.compile(r"[0-9a-fA-F]{32}")
GUESSED_UUID = re.compile(r"[0-9a-zA-Z]{32}")
"""Where it is a guess that a uuid is wanted: resources that ZStack ships may have other letters."""
NEW_UUID = re.compile(r"[0-9a-f]{12}[1-5][0-9a-f]{3}[89ab][0-9a-f]{15}")
"""What the server wants of `resourceUuid`. Source: protocol, section 5.4."""

LARGEST = {2**31 - 1, 2**63 - 1}
SHOWN_AT_MOST = 60
CHOICES_AT_MOST = 12
BLANKS = "".join(map(chr, range(0x21)))
"""What Java trims. Source: protocol, section 6."""


def shown(param: ParamSpec, value: Any) -> str:
    """Return *value* as a sentence may show it: shortened, and not at all when sensitive."""
    if param.sensitive or param.hashed:
        return "the value given"
    text = value if isinstance(value, str) else repr(value)
    text = " ".join(text[: 2 * SHOWN_AT_MOST].split())
    return f"{text[:SHOWN_AT_MOST]}…" if len(text) > SHOWN_AT_MOST else text or "empty"


def is_uuid_name(name: str) -> bool:
    """Whether a parameter of this name holds uuids."""
    return name in {"uuid", "uuids"} or name.endswith(("Uuid", "Uuids"))


def read_value(
    param: ParamSpec, text: str, escaped: frozenset[int] = frozenset(), *, lines: bool = False
) -> Any:
    """Return what *text* means for *param*. Raises ValueError.

    escaped: where a backslash protects a character. lines: the text is a file's, in which a
    list may have an item on each line.
    """
    value = value_of(param.type, param.element)
    if isinstance(value, ListOf):
        if lines and text.lstrip()[:1] not in {"[", "{"}:
            text = ",".join(filter(None, map(str.strip, text.splitlines())))
        return value.read(text, escaped)
    return value.read(text)


def wrong_type(param: ParamSpec, value: Any, error: Exception) -> Flaw:
    """Say that *value* is not of the type of *param*; *error* is why."""
    wanted = value_of(param.type, param.element).wanted
    if isinstance(error, Beyond) and param.type in {"integer", "long"}:
        wanted = error.wanted
    is_plain = param.type in {"string", "integer", "long", "double", "boolean"}
    return (
        f"{param.name} must be {wanted}, not {shown(param, value)}.",
        param.note if is_plain else str(error),
    )


def check(param: ParamSpec, value: Any) -> tuple[Any, list[Flaw]]:
    """Return *value* as the server wants it, and what is wrong with it.

    Allowed values are taken in any case and given in the server's; texts are trimmed where
    the server trims them. Source: protocol, section 6.
    """
    flaws: list[Flaw] = []
    if isinstance(value, str):
        if param.trim:
            value = value.strip(BLANKS)
        return _checked(param, value, flaws), flaws
    if isinstance(value, list):
        if param.nonempty and not value:
            flaws.append((f"{param.name} must have at least one item.", param.note))
        return [_checked(param, item, flaws) for item in value], list(dict.fromkeys(flaws))
    return _checked(param, value, flaws), flaws


def _checked(param: ParamSpec, value: Any, flaws: list[Flaw]) -> Any:
    """Return one text or number as the server wants it, and add what is wrong with it."""
    if isinstance(value, str):
        if param.choices:
            return _chosen(param, value, flaws)
        _check_text(param, value, flaws)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        if param.choices:
            _chosen(param, str(value), flaws)
        if param.range is not None and not param.range[0] <= value <= param.range[1]:
            flaws.append(_out_of_range(param, param.range, value))
    elif value is None:
        flaws.append((f"{param.name} cannot have an empty item.", "Take the null out of it."))
    return value


def _check_text(param: ParamSpec, value: str, flaws: list[Flaw]) -> None:
    if not value and (param.hashed or not param.empty_string):
        flaws.append((f"{param.name} must not be empty.", param.note))
        return
    if param.hashed:  # what the server measures is the hash
        return
    if param.max_length is not None and len(value) > param.max_length:
        flaws.append((f"{param.name} is {len(value)} characters long.", _length(param)))
    elif param.min_length is not None and len(value) < param.min_length:
        flaws.append((f"{param.name} is only {len(value)} characters long.", _length(param)))
    elif param.regex and _does_not_match(param.regex, value):
        sentence = f"{param.name} has a form that the server refuses: {shown(param, value)}."
        flaws.append((sentence, f"The whole value must match {param.regex}"))
    elif param.resource or param.name == "resourceUuid":
        _check_uuid(param, value, flaws)


def _length(param: ParamSpec) -> str:
    if param.max_length is None:
        return f"At least {param.min_length} are needed."
    if not param.min_length:
        return f"At most {param.max_length} are allowed."
    return f"From {param.min_length} to {param.max_length} are allowed."


def _check_uuid(param: ParamSpec, value: str, flaws: list[Flaw]) -> None:
    if param.name == "resourceUuid" and not param.resource:
        if NEW_UUID.fullmatch(value) is None:
            sentence = f"{param.name} must be a new uuid of RFC 4122, not {shown(param, value)}."
            flaws.append((sentence, "Write it in lower case without dashes, or leave it out."))
        return
    if not is_uuid_name(param.name):
        return
    pattern = GUESSED_UUID if param.resource_guessed else UUID
    if pattern.fullmatch(value) is not None or (param.resource_guessed and not value):
        return
    bare = value.replace("-", "")
    hint = "A uuid has 32 characters, digits and letters a to f. A query shows it."
    if UUID.fullmatch(bare) and not param.sensitive:
        hint = f"Write it without dashes: {bare.lower()}"
    elif UUID.fullmatch(value.removesuffix("&")):
        hint = "For an & that leaves the job in the background, put a blank before it."
    flaws.append((f"{param.name} must be a uuid, not {shown(param, value)}.", hint))


def _chosen(param: ParamSpec, value: str, flaws: list[Flaw]) -> str:
    """Return the allowed value that *value* is in any case."""
    folded = _by_folded(param.choices)
    found = folded.get(value.lower())
    if found is not None:
        return found
    near = nearest(value[:SHOWN_AT_MOST], param.choices, 3)
    if len(param.choices) > CHOICES_AT_MOST:
        sentence = f"{param.name} cannot be {shown(param, value)}."
        hint = f"It can be {one_of(param.choices)}."
    else:
        sentence = f"{param.name} must be {one_of(param.choices)}, not {shown(param, value)}."
        hint = param.note
    flaws.append((sentence, f"Did you mean {one_of(near)}?" if near else hint))
    return value


def one_of(words: Sequence[str]) -> str:
    """Return the words with commas and "or" between them."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


@lru_cache(maxsize=512)
def _by_folded(choices: tuple[str, ...]) -> Mapping[str, str]:
    return {choice.lower(): choice for choice in choices}


def _out_of_range(param: ParamSpec, limits: tuple[int, int], value: float) -> Flaw:
    allowed = range_words(limits, param.range_unit)
    return f"{param.name} must be {allowed}, not {shown(param, value)}.", param.note


def range_words(limits: tuple[int, int], units: Sequence[str]) -> str:
    """Return inclusive limits in words: `from 1 byte to 9 bytes`, `at least 1`."""
    after = [f" {unit}" for unit in units] or ["", ""]
    low, high = (f"{limit}{unit}" for limit, unit in zip(limits, after, strict=False))
    return f"at least {low}" if limits[1] in LARGEST else f"from {low} to {high}"


@lru_cache(maxsize=256)
def _pattern(regex: str) -> re.Pattern[str] | None:
    r"""Return a regex of the server, which is Java's, or None when Python cannot read it.

    In Java `\d`, `\s` and `\w` mean ASCII alone.
    """
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns of `[[` and `--`, which mean themselves
        try:
            return re.compile(regex, re.ASCII)
        except re.error:
            return None


def _does_not_match(regex: str, value: str) -> bool:
    pattern = _pattern(regex)
    return pattern is not None and pattern.fullmatch(value) is None
