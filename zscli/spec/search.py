"""Which APIs are about some words, the best first.

What people type is rarely how an API is called: a disk is a volume, and a restart is a reboot.
Other words are a table here; what a whole phrase means stands with the specs.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from zscli.spec.names import humps, split_name

__all__ = ["Said", "found_by"]

Said = Mapping[str, Sequence[str]]
"""What people call something, as words by blanks, and the APIs that are meant."""

UNSAID = frozenset(
    ("instance", "to", "from", "on", "of", "in", "the", "a", "an", "for", "and", "my")
)
"""Words that are left out, and parts of a name that need not be said."""

SAME: Mapping[str, tuple[str, ...]] = {
    "alarm": ("alert",), "bandwidth": ("qos",), "change": ("update", "set"),
    "config": ("configuration",), "configuration": ("config",), "cpu": ("cpunum",),
    "delete": ("destroy", "remove"), "destroy": ("delete",), "disk": ("volume",),
    "disks": ("volume",), "edit": ("update", "change", "set"), "firewall": ("securitygroup",),
    "grow": ("resize",), "instance": ("vm",), "kill": ("destroy", "stop"),
    "list": ("query", "get"), "login": ("log",), "machine": ("vm",), "machines": ("vm",),
    "maintenance": ("maintain",), "make": ("create",), "modify": ("update", "change", "set"),
    "move": ("migrate",), "network": ("l3", "l2"), "new": ("create", "add"), "nic": ("network",),
    "reboot": ("restart",), "remove": ("delete", "detach"), "rename": ("update",),
    "reset": ("change",), "restart": ("reboot",), "restore": ("revert", "recover"),
    "rollback": ("revert",), "server": ("vm", "host"), "show": ("query", "get"),
    "shutdown": ("stop",), "switch": ("change",), "template": ("image",), "terminate": ("destroy",),
    "undelete": ("recover",), "upload": ("add",), "vnc": ("console",),
}  # fmt: skip
"""Other words for what APIs are called by."""

WHOLE, BEGINNING, PART, SUMMARY, BELOW = 10.0, 7.0, 4.0, 3.0, 1.0
"""What a word counts: a whole hump of the name, its beginning, a part, in the summary, below."""
OTHERWISE = 0.85
"""What another word for it counts, of that."""
FIRST = 3.0
"""What it counts more when it is the verb."""
TOO_MUCH = 1.5
"""What each hump takes away that was not asked for."""
COMMON = 0.05
"""What each further API on the same resource counts: what much is done with is meant oftener."""
MOST_COMMON = 30
MEANT = 1000.0
"""What it counts when a phrase means just this API; the places of several decide."""
SHORTEST_PART = 3
"""Letters that must fit at least for the beginning of a word to stand for it."""


class Name(NamedTuple):
    """A name as it is searched: in small letters, its verb, its humps."""

    low: str
    verb: str
    parts: tuple[str, ...]


def found_by(
    words: Sequence[str],
    texts: Mapping[str, str],
    many: Mapping[str, int],
    said: Said,
    limit: int,
) -> tuple[str, ...]:
    """Return the names of *texts* that are about all *words*, in any case, the best first.

    texts: the record of each name, its summary in the second line. many: how many APIs there
    are on the resource of each name, in small letters. said: see Said.
    """
    typed = [word.lower() for word in words if word]
    wanted = [_singular(word) for word in typed if word not in UNSAID] or typed
    if not wanted:
        return ()
    meant = _meant(wanted, said)
    alternatives = [(word, SAME.get(word, ())) for word in wanted]
    found = []
    for key, text in texts.items():
        score = MEANT - 10 * meant[key] if key in meant else _score(alternatives, _name(key), text)
        if score is not None:
            score += COMMON * min(many.get(split_name(key)[1].lower(), 0), MOST_COMMON)
            found.append((-score, len(key), key))
    return tuple(key for _, _, key in sorted(found)[:limit])


def _meant(wanted: Sequence[str], said: Said) -> Mapping[str, int]:
    """Return the APIs that the words mean as a phrase, each with its place."""
    given = set(wanted)
    for phrase, names in said.items():
        if given == {_singular(word) for word in phrase.split() if word not in UNSAID}:
            return {name: place for place, name in enumerate(names)}
    return {}


def _score(
    alternatives: Iterable[tuple[str, tuple[str, ...]]], name: Name, text: str
) -> float | None:
    """Return how well a name fits, None when one of the words stands nowhere."""
    score = 0.0
    told = ""
    covered: set[str] = set()
    for word, others in alternatives:
        best = _in_name(word, name, covered)
        for other in others:
            best = max(best, OTHERWISE * _in_name(other, name, covered))
        if not best:
            told = told or text.lower()
            best = max((_in_text(one, told) for one in (word, *others)), default=0.0)
            if not best:
                return None
        score += best
    left = sum(part not in covered and part not in UNSAID for part in name.parts)
    return score - TOO_MUCH * left


def _in_name(word: str, name: Name, covered: set[str]) -> float:
    """Return what *word* counts in the name, and note which parts of it were asked for."""
    if word == name.verb:
        covered.update(part for part in name.parts if part in word)
        return WHOLE + FIRST
    if word in name.parts:
        covered.add(word)
        return WHOLE
    if len(word) < SHORTEST_PART:
        return 0.0
    for part in name.parts:
        if part.startswith(word):
            covered.add(part)
            return BEGINNING
    if word in name.low:
        within = [part for part in name.parts if part in word]
        covered.update(within)
        return BEGINNING if within else PART
    return 0.0


def _in_text(word: str, text: str) -> float:
    at = text.find(word)
    if at < 0:
        return 0.0
    return SUMMARY if at < text.find("\n", 2) else BELOW


@lru_cache(maxsize=4096)
def _name(key: str) -> Name:
    return Name(key.lower(), split_name(key)[0].lower(), tuple(part.lower() for part in humps(key)))


def _singular(word: str) -> str:
    """Return `vm` for `vms`: names of APIs are mostly in the singular."""
    if len(word) > SHORTEST_PART and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return "vm" if word == "vms" else word
