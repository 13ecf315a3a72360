"""Names that come close to a mistyped one.

Works on texts alone; quick enough to run at every keystroke over a few thousand names.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest

from zscli.spec.names import humps

__all__ = ["distance", "nearest"]

_UNSAID = {"instance"}
"""Humps that people leave out: they say StopVm and mean StopVmInstance."""

_SAME = {
    "delete": ("destroy", "remove"),
    "describe": ("query", "get"),
    "destroy": ("delete",),
    "edit": ("update", "change"),
    "list": ("query", "get"),
    "modify": ("update", "change"),
    "remove": ("delete", "detach"),
    "show": ("query", "get"),
}
"""Verbs of other tools, and what ZStack says for them."""

_LOOK_AT = 40
"""How many names are compared letter by letter, after a first coarse choice."""


def distance(one: str, other: str) -> int:
    """Return how many letters to insert, drop, change or swap to make *one* into *other*."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, opposite in enumerate(other, start=1):
            cost = letter != opposite
            best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
            swapped = (
                row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == opposite
            )
            current.append(min(best, before[column - 2] + 1) if swapped else best)
        before, last = last, current
    return last[-1]


def nearest(typed: str, names: Iterable[str], limit: int) -> tuple[str, ...]:
    """Return the *names* that *typed* was probably meant to be, the best first.

    Close in letters, or the same humps with some left out: StopVm is near StopVmInstance.
    """
    return _nearest(typed, tuple(names), limit)


@lru_cache(maxsize=128)
def _nearest(typed: str, names: tuple[str, ...], limit: int) -> tuple[str, ...]:
    """Find them once: a line is looked at again at every key, and its other words stay."""
    wanted = typed.lower()
    pairs = {wanted[at : at + 2] for at in range(len(wanted) - 1)} or {wanted}
    coarse = [
        (sum(map(lower.__contains__, pairs)) / (len(pairs) + len(lower)), name, lower)
        for name, lower in ((name, name.lower()) for name in names)
    ]
    scored = [
        (_closeness(typed, wanted, name, lower), -len(name), name)
        for share, name, lower in nlargest(_LOOK_AT, coarse)
        if share > 0
    ]
    good = [one for one in scored if one[0] >= _ENOUGH]
    good.sort(key=lambda one: (-one[0], -one[1], one[2]))
    meant = _with_another_verb(typed, {lower: name for _, name, lower in coarse})
    found = dict.fromkeys([*meant, *(name for _, _, name in good)])
    return tuple(found)[:limit]


def _with_another_verb(typed: str, names: Mapping[str, str]) -> list[str]:
    """Return the names that say the same as *typed* with ZStack's verb for it."""
    verb, *rest = [part.lower() for part in humps(typed)] or [""]
    said = "".join(rest)
    things = (said, f"{said}instance", said.removesuffix("s"), f"{said.removesuffix('s')}instance")
    wanted = [f"{other}{thing}" for other in _SAME.get(verb, ()) for thing in things]
    return [names[one] for one in wanted if said and one in names]


_ENOUGH = 0.6


def _closeness(typed: str, wanted: str, name: str, lower: str) -> float:
    """Return 1 for the same letters, and less the more differs."""
    letters = 1 - distance(wanted, lower) / max(len(wanted), len(lower))
    parts = [part.lower() for part in humps(typed)]
    others = [part.lower() for part in humps(name)]
    if _said(parts) == _said(others):
        return 1
    if len(parts) > 1 and _in_order(parts, others):
        return max(letters, 0.75 + 0.15 * len(wanted) / len(lower))
    return letters


def _said(parts: Sequence[str]) -> list[str]:
    return [part for part in parts if part not in _UNSAID]


def _in_order(parts: Sequence[str], of: Sequence[str]) -> bool:
    """Whether every part begins one of *of*, in the same order, beginning with the first."""
    if not of or not of[0].startswith(parts[0]):
        return False
    rest = iter(of)
    return all(any(hump.startswith(part) for hump in rest) for part in parts)
