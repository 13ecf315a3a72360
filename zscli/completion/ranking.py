"""Which names fit what was typed, the best first.

Five ways to fit, in this order: prefix, camel humps from the first hump on, humps further
in, substring, letters in order. Case never matters. Knows names as text and nothing else.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from zscli.errors import Span
from zscli.spec.names import humps

__all__ = ["Fit", "Match", "rank"]

LONGEST = 200
"""More typed characters than this fit no name."""

_Key = tuple[int, int, int, float, int, int, str]


class Fit(IntEnum):
    """How a name fits, the best first."""

    PREFIX = 0
    HUMPS = 1
    WORDS = 2
    SUBSTRING = 3
    LETTERS = 4


@dataclass(frozen=True, slots=True)
class Match:
    """A name that fits, and where: the spans of the name that were typed.

    skipped: humps passed over between those that fit. left: humps after the last of them.
    """

    name: str
    fit: Fit
    spans: tuple[Span, ...] = ()
    skipped: int = 0
    left: int = 0


def rank(
    typed: str,
    names: Iterable[str],
    weights: Mapping[str, int] | None = None,
    used: Mapping[str, float] | None = None,
) -> tuple[Match, ...]:
    """Return the names that fit *typed*, the best first.

    Among names that fit equally well a larger number goes first: in used, by the name in
    lower case, then in weights. Names whose letters only appear in order are returned when
    nothing fits better. An empty *typed* fits everything, in the order given.
    """
    if not typed:
        return tuple(Match(name, Fit.PREFIX) for name in names)
    if len(typed) > LONGEST:
        return ()
    low = typed.lower()
    in_order = _in_order(low)
    matches = [
        match
        for name in names
        if in_order.match(lowered := name.lower()) and (match := _match(low, name, lowered))
    ]
    better = [match for match in matches if match.fit is not Fit.LETTERS]
    weigh, often = weights or {}, used or {}
    return tuple(sorted(better or matches, key=lambda match: _order(match, weigh, often)))


def _in_order(low: str) -> re.Pattern[str]:
    """Return a pattern for names that have all the letters of *low*, in their order."""
    return re.compile("".join(f"[^{re.escape(c)}]*{re.escape(c)}" for c in low), re.DOTALL)


def _order(match: Match, weights: Mapping[str, int], used: Mapping[str, float]) -> _Key:
    return (
        match.fit,
        match.skipped,
        match.left if match.fit is Fit.HUMPS else 0,
        -used.get(match.name.lower(), 0.0) if used else 0.0,
        -weights.get(match.name, 0),
        len(match.name),
        match.name,
    )


def _match(low: str, name: str, lowered: str) -> Match | None:
    """Return the best way in which *name* fits, given that its letters do."""
    if lowered.startswith(low):
        return Match(name, Fit.PREFIX, ((0, len(low)),))
    starts = _starts(name)
    if len(low) > 1 and lowered[0] == low[0]:
        found = _walk(low, lowered, starts, 0)
        if found is not None:
            return _humped(name, Fit.HUMPS, found, starts)
    at = lowered.find(low)
    if at < 0:
        return _further_in(low, name, lowered, starts)
    while at >= 0 and at not in starts:
        at = lowered.find(low, at + 1)
    if at >= 0:
        return Match(name, Fit.WORDS, ((at, at + len(low)),))
    at = lowered.find(low)
    return Match(name, Fit.SUBSTRING, ((at, at + len(low)),))


def _further_in(low: str, name: str, lowered: str, starts: tuple[int, ...]) -> Match:
    """Match humps from the second on, else the bare letters."""
    for first in range(1, len(starts)):
        if lowered[starts[first]] == low[0]:
            found = _walk(low, lowered, starts, first)
            if found is not None:
                return _humped(name, Fit.WORDS, found, starts)
    spans = []
    at = -1
    for letter in low:
        at = lowered.find(letter, at + 1)
        spans.append((at, at + 1))
    return Match(name, Fit.LETTERS, tuple(spans))


@lru_cache(maxsize=16384)
def _starts(name: str) -> tuple[int, ...]:
    """Return where the humps of *name* begin."""
    starts = []
    at = 0
    for hump in humps(name):
        at = name.index(hump, at)
        starts.append(at)
        at += len(hump)
    return tuple(starts)


def _walk(
    low: str, lowered: str, starts: tuple[int, ...], first: int
) -> tuple[tuple[int, Span], ...] | None:
    """Lay *low* over hump beginnings, hump *first* included; None when it cannot be done.

    What comes back is, for each hump that is used, its index and the span it gives.
    """
    dead: set[tuple[int, int]] = set()

    def lay(typed: int, hump: int) -> tuple[tuple[int, Span], ...] | None:
        if typed == len(low):
            return ()
        for index in range(hump, len(starts) if typed else min(first + 1, len(starts))):
            if (typed, index) in dead:
                continue
            begin = starts[index]
            end = starts[index + 1] if index + 1 < len(starts) else len(lowered)
            for size in range(_common(low, typed, lowered, begin, end), 0, -1):
                rest = lay(typed + size, index + 1)
                if rest is not None:
                    return ((index, (begin, begin + size)), *rest)
            dead.add((typed, index))
        return None

    return lay(0, first)


def _common(low: str, typed: int, lowered: str, begin: int, end: int) -> int:
    """Return how many characters agree from *typed* and from *begin* on, before *end*."""
    size = 0
    while typed + size < len(low) and begin + size < end:
        if low[typed + size] != lowered[begin + size]:
            break
        size += 1
    return size


def _humped(
    name: str, fit: Fit, found: tuple[tuple[int, Span], ...], starts: tuple[int, ...]
) -> Match:
    first, last = found[0][0], found[-1][0]
    return Match(
        name,
        fit,
        tuple(span for _, span in found),
        skipped=last - first + 1 - len(found),
        left=len(starts) - 1 - last,
    )
