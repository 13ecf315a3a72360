"""Resources found among many by what is typed of their name, their uuid or their address.

No key may wait, so what is compared lies in a few long texts, made once for the same resources,
and of very many that fit only the best are looked at closely.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from zscli.completion.live import MOST, Named
from zscli.completion.ranking import LONGEST, Fit, Match, rank

__all__ = ["MOST", "find", "label_of", "shown"]

FEW = 20
"""Of fewer names that have what is typed in them, those are looked for that have its letters."""
KEPT = 8
"""Answers whose texts are kept."""

_indexes: "list[_Index]" = []


def find(typed: str, resources: Sequence[Named]) -> Iterator[tuple[Named, Match]]:
    """Yield what fits by name, then what only fits by uuid or by what else is known of it.

    At most MOST, as many as a server is asked for; without anything typed the first ones.
    """
    if len(typed) > LONGEST:
        return
    index = _index(resources)
    if not typed:
        for one in islice(resources, MOST):
            yield one, Match(label_of(one), Fit.PREFIX)
        return
    yield from islice(_fitting(typed, typed.lower(), index), MOST)


def label_of(one: Named) -> str:
    """Return the name as it is listed, the uuid of what has none."""
    return shown(one.name) or one.uuid


def shown(text: str) -> str:
    """Return *text* on one line, without what would steer a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _index(resources: Sequence[Named]) -> "_Index":
    """Return the texts of *resources*, made anew unless they are there for this very object."""
    for index in _indexes:
        if index.resources is resources:
            return index
    index = _Index(resources)
    _indexes.insert(0, index)
    del _indexes[KEPT:]
    return index


class _Lines:
    """Many short texts in one, in lower case, a line each."""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [text.lower() for text in texts]
        self.text = "\n".join(lines)
        self.starts: list[int] = []
        at = 0
        for line in lines:
            self.starts.append(at)
            at += len(line) + 1

    def having(self, pattern: str) -> Iterator[int]:
        """Yield the numbers of the lines in which *pattern*, that of one line, is."""
        search = re.compile(pattern, re.MULTILINE).search
        found = search(self.text)
        while found is not None:
            number = bisect_right(self.starts, found.start()) - 1
            yield number
            if number + 1 == len(self.starts):
                return
            found = search(self.text, self.starts[number + 1])


class _Index:
    """The texts of some resources. labels: the short ones first, as ranking has them."""

    def __init__(self, resources: Sequence[Named]) -> None:
        self.resources = resources
        self.by_label: dict[str, list[Named]] = {}
        for one in resources:
            self.by_label.setdefault(label_of(one), []).append(one)
        self.labels = sorted(self.by_label, key=lambda label: (len(label), label))
        self.names = _Lines(self.labels)
        self.uuids = _Lines(shown(one.uuid) for one in resources)
        self.others = _Lines(shown("\t".join(one.more)) for one in resources)


def _fitting(typed: str, low: str, index: _Index) -> Iterator[tuple[Named, Match]]:
    there: set[str] = set()
    for match in rank(typed, _named(low, index)):
        if match.fit is not Fit.LETTERS:
            for one in index.by_label[match.name]:
                there.add(one.uuid)
                yield one, match
    text = re.escape(low)
    for number in index.uuids.having(f"^{text}"):
        one = index.resources[number]
        if one.uuid not in there:
            there.add(one.uuid)
            yield one, Match(label_of(one), Fit.PREFIX)
    for number in index.others.having(text):
        one = index.resources[number]
        if one.uuid not in there:
            begins = any(other.lower().startswith(low) for other in one.more)
            yield one, Match(label_of(one), Fit.WORDS if begins else Fit.SUBSTRING)


def _named(low: str, index: _Index) -> tuple[str, ...]:
    """Return the labels that may fit, the surest first: by their beginning, by a part of them.

    Where those are few, also by their letters, which rank() sees humps in.
    """
    text = re.escape(low)
    numbers = chain(index.names.having(f"^{text}"), index.names.having(text))
    found: dict[str, None] = {}
    for number in numbers:
        found[index.labels[number]] = None
        if len(found) == MOST:
            break
    if len(found) < FEW:
        in_order = "".join(f"[^{re.escape(one)}\n]*{re.escape(one)}" for one in low)
        for number in islice(index.names.having(f"^{in_order}"), MOST):
            found[index.labels[number]] = None
    return tuple(found)
