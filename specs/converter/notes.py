"""A note for a parameter, made from facts: its name, its type, its limits, what it names.

"UUID of the VM instance." "Name of the zone, at most 255 characters." "One of the states:
enable or disable." Names that mean the same everywhere stand in a table, the rest has rules.
"""

import re
from collections.abc import Mapping
from typing import Any

from specs.converter.notes_table import EVERYWHERE, EXACT, FLAGS
from specs.converter.phrases import capitalise, in_words, is_plural, join_or, plural, words_of
from specs.converter.summaries import owner_of
from zscli.spec.names import split_name

__all__ = ["note"]

_ENDLESS = {2**31 - 1, 2**63 - 1}
_FEW = 8


def note(api: str, param: Mapping[str, Any]) -> str:
    """Return a whole sentence about the record *param* of the API."""
    name = str(param["name"])
    if param.get("newer"):
        return f"{_base(api, param)}; only newer releases know it."
    if name in FLAGS and param.get("type") == "boolean":
        return f"{FLAGS[name]}."
    said = _base(api, param)
    if param.get("choices"):
        said = f"{said.partition(', such as')[0]}: {_choices(param['choices'])}"
    return f"{said}{_limits(param)}."


def _base(api: str, param: Mapping[str, Any]) -> str:
    """Say what the parameter is, without its limits."""
    name = str(param["name"])
    owner = owner_of(api)
    if f"{api}.{name}" in EXACT:
        return EXACT[f"{api}.{name}"]
    if name in EVERYWHERE:
        return EVERYWHERE[name].format(owner=_owner_for(name, owner))
    if name.lower().endswith(("uuid", "uuids")):
        return _uuid(name, owner, in_words(str(param.get("resource") or "")))
    if param.get("type") == "boolean":
        return _flag(name)
    return _described(api, name, owner, param)


def _uuid(name: str, owner: str, resource: str) -> str:
    """Say what one UUID or several stand for: by the name, else by what the specs know."""
    many = name.endswith("s")
    what = re.sub(r"[Uu]uids?\Z", "", name)
    said = _words(what) if what else resource or owner or "resource"
    return f"UUIDs of the {_many(said)}" if many else f"UUID of the {said}"


def _owner_for(name: str, owner: str) -> str:
    """Return whose *name* it is; a login's password is the user's."""
    if owner:
        return owner
    return "user" if name in {"password", "secret"} else "item"


def _described(api: str, name: str, owner: str, param: Mapping[str, Any]) -> str:
    """Say the name in words, and whose it is when it is not said already."""
    words = _words(name)
    kind = str(param.get("type", "string"))
    number = kind in {"integer", "long", "double"}
    unit = _unit(name) if number else ""
    if name == "stateEvent":
        return f"What to do with the {owner}"
    if unit:
        words = _UNIT_WORDS.sub("", words)
    if re.search(r"(Num|Number)\Z", name):
        words = f"number of {plural(_words(re.sub(r'(Num|Number)$', '', name)))}"
    if kind in {"map", "list"}:
        return capitalise(f"{words}{_whose(api, words, owner)}, as a {kind}")
    whose = _whose(api, words, owner)
    purpose = "" if whose or unit else _PURPOSES.get(split_name(api)[0], " to use")
    return capitalise(f"{words}{whose}{unit}{purpose}")


_PURPOSES = {"Check": " to check", "Get": " to look for", "List": " to look for"}
_UNIT_WORDS = re.compile(r" (in )?(seconds|days?|mb|mills|millis|hours|GB size|with GB)\Z")


def _whose(api: str, words: str, owner: str) -> str:
    """Return " of the VM instance", or nothing where *words* say so already."""
    if not api:
        return " of this entry"
    return "" if not owner or _says(words, owner) else f" of the {owner}"


def _words(name: str) -> str:
    return in_words(name[:1].upper() + name[1:])


def _says(words: str, owner: str) -> bool:
    """Whether *words* already name the owner, or its last word."""
    last = owner.rpartition(" ")[2]
    return owner in words or last in words.split()


def _many(phrase: str) -> str:
    return phrase if is_plural(phrase) else plural(phrase)


def _flag(name: str) -> str:
    """Say a boolean as a question, from the verb or the adjective in its name."""
    words = words_of(name)
    if words[0] in {"is", "allow", "with", "only", "use"}:
        words = words[1:] if words[0] == "is" else words
    return f"Whether to apply {' '.join(words)}"


def _unit(name: str) -> str:
    """Return what a number counts, where its name says so."""
    units = (
        (r"GB(Size)?\Z", ", in gigabytes"),
        (r"Percent\Z", ", in percent"),
        (r"Millis\Z|Mills\Z", ", in milliseconds since 1970"),
        (r"(?i)iops\Z", ", in operations per second"),
        (r"Mb\Z", ", in megabits per second"),
        (r"InDays?\Z", ", in days"),
        (r"Hours\Z", ", in hours"),
        (r"(InSeconds|Sec)\Z", ", in seconds"),
        (r"(Size|Capacity|Memory)\Z", ", in bytes"),
    )
    return next((unit for pattern, unit in units if re.search(pattern, name)), "")


def _choices(choices: list[str]) -> str:
    """List the allowed texts, the first few of them when there are many."""
    if len(choices) > _FEW:
        return f"one of {', '.join(choices[:_FEW])} and {len(choices) - _FEW} more"
    return join_or(choices)


def _limits(param: Mapping[str, Any]) -> str:
    """Return the limits in words: ", from 1 to 65535", ", at most 255 characters"."""
    said = ""
    if "range" in param:
        low, high = param["range"]
        said += f", at least {low}" if high in _ENDLESS else f", from {low} to {high}"
    if "max_length" in param and not param.get("choices") and "Uuid" not in param["name"]:
        low, high = param.get("min_length"), param["max_length"]
        if low == high:
            return f"{said}, exactly {high} characters"
        said += f", {low} to {high} characters" if low else f", at most {high} characters"
    return said
