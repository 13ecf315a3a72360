"""Names that come close to a mistyped one, and names that fit some words.

Works on texts alone; quick enough to run at every keystroke over a few thousand names.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest

from zscli.spec.names import humps

__all__ = ["distance", "nearest", "ranked"]

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
    return tuple(name for _, _, name in good[:limit])


_ENOUGH = 0.6


def _closeness(typed: str, wanted: str, name: str, lower: str) -> float:
    """Return 1 for the same letters, and less the more differs."""
    letters = 1 - distance(wanted, lower) / max(len(wanted), len(lower))
    parts = [part.lower() for part in humps(typed)]
    if len(parts) > 1 and _in_order(parts, [part.lower() for part in humps(name)]):
        return max(letters, 0.85 + 0.1 * len(wanted) / len(lower))
    return letters


def _in_order(parts: Sequence[str], of: Sequence[str]) -> bool:
    """Whether every part begins one of *of*, in the same order, beginning with the first."""
    if not of or not of[0].startswith(parts[0]):
        return False
    rest = iter(of)
    return all(any(hump.startswith(part) for hump in rest) for part in parts)


def ranked(words: Sequence[str], texts: Mapping[str, str], limit: int) -> tuple[str, ...]:
    """Return the names whose text has all *words* in any case, the best fitting first.

    texts: everything that is said about a name, by name. A word in the name counts more than
    one in the text, a whole hump more than a part of one, and a short name more than a long.
    """
    wanted = [word.lower() for word in words if word]
    if not wanted:
        return ()
    found = []
    for name, text in texts.items():
        lower_name = name.lower()
        lower_text = ""
        score = 0.0
        for word in wanted:
            if word in lower_name:
                score += 10
                continue
            lower_text = lower_text or text.lower()
            if word not in lower_text:
                break
            score += 2 if word in lower_text.partition("\n")[0] else 1
        else:
            found.append((score + _whole_humps(wanted, name), -len(name), name))
    found.sort(key=lambda one: (-one[0], -one[1], one[2]))
    return tuple(name for _, _, name in found[:limit])


def _whole_humps(wanted: Sequence[str], name: str) -> float:
    parts = {part.lower() for part in humps(name)}
    return 3.0 * sum(word in parts for word in wanted)
