"""English for the names of resources: words, acronyms, articles and plurals.

`VmInstance` becomes "VM instance", `L3Network` "L3 network", `Policy` "policies" when there
are many. Knows words, and nothing of APIs.
"""

import re
from collections.abc import Sequence

from specs.converter.vocabulary import TERMS, WORDS
from zscli.spec.names import humps

__all__ = ["capitalise", "in_words", "is_plural", "join_or", "plural", "with_article", "words_of"]

_ALONE = {
    "DNS": "DNS server",
    "ECS": "ECS instance",
    "L2": "L2 network",
    "L3": "L3 network",
    "VM": "VM instance",
    "VMs": "VM instances",
    "candidate VM": "candidate VM instance",
}
"""What is meant where only the short word stands."""

_LONGEST = 4
_ADDRESSED = {"dhcp", "route", "range", "ranges", "version", "set", "capacity", "statistic"}

_PLURALS = {
    "DRS": "DRS",
    "LLDP": "LLDP",
    "ZDFS": "ZDFS",
    "advice": "advice",
    "chassis": "chassis",
    "children": "children",
    "data": "data",
    "history": "histories",
    "information": "information",
    "media": "media",
    "metadata": "metadata",
    "person": "persons",
    "QoS": "QoS",
    "series": "series",
    "RAID": "RAID",
}
_UNCOUNTED = {
    "advice",
    "capacity",
    "data",
    "information",
    "metadata",
    "usage",
    "QoS",
    "RAID",
    "OS",
    "media",
}
_SPELLED = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9]|\Z)|[AEFHILMNORSX]\d")
_SPOKEN = {"LUN", "MAC", "NIC", "RAID", "SAML2", "NAS", "RAM", "ROM", "MaaS", "SCSI", "SanSec"}


def words_of(name: str) -> list[str]:
    """Return the English words for the humps of *name*: ["VM", "instance"]."""
    parts = [part.lower() for part in humps(name)]
    words: list[str] = []
    while parts:
        for size in range(min(_LONGEST, len(parts)), 0, -1):
            term = " ".join(parts[:size])
            if term in TERMS:
                words.extend(TERMS[term].split())
                break
        else:
            size = 1
            words.extend(_plain(parts).split())
        parts = parts[size:]
    return words


def _plain(parts: Sequence[str]) -> str:
    """Return the word for the first of *parts*; an IP before "range" is no address."""
    word = WORDS.get(parts[0], parts[0])
    follows = parts[1] if len(parts) > 1 else ""
    if word in {"IP address", "MAC address"} and follows in {
        *_ADDRESSED,
        "address",
        "addresses",
        "version",
        "prefix",
    }:
        return word.partition(" ")[0]
    return word


def in_words(name: str) -> str:
    """Return *name* in words: "VM instance" for VmInstance and for Vm alone."""
    said = " ".join(words_of(name))
    return _ALONE.get(said, said)


def plural(phrase: str) -> str:
    """Return *phrase* for many: its last word in the plural."""
    before, space, word = phrase.rpartition(" ")
    if word in _PLURALS:
        many = _PLURALS[word]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is", "as")) and word != "DNS":
        many = word
    elif re.search(r"(s|x|ch|sh)\Z", word):
        many = f"{word}es"
    elif re.search(r"[^aeiouA-Z]y\Z", word):
        many = f"{word[:-1]}ies"
    else:
        many = f"{word}s"
    return before + space + many


def is_plural(phrase: str) -> bool:
    """Whether *phrase* already speaks of many."""
    word = phrase.rpartition(" ")[2]
    return word.endswith("s") and plural(phrase) == phrase and word not in _PLURALS


def with_article(phrase: str) -> str:
    """Return *phrase* with a or an; unchanged when it is many or cannot be counted."""
    last = phrase.rpartition(" ")[2]
    if not phrase or is_plural(phrase) or last in _UNCOUNTED:
        return phrase
    first = phrase.partition(" ")[0].partition("-")[0]
    return f"{'an' if _sounds_like_a_vowel(first) else 'a'} {phrase}"


def _sounds_like_a_vowel(word: str) -> bool:
    if word in _SPOKEN:
        return False
    if word in {"mdev", "mtty"}:
        return True
    if _SPELLED.match(word):
        return True
    if re.match(r"(U[A-Z]|u(?:se|ni|sa|ti)|one|eu|I/O)", word):
        return word.startswith("I/O")
    return word[0].lower() in "aeiou" and not re.match(r"U[A-Z]", word)


def capitalise(sentence: str) -> str:
    """Return *sentence* with a capital first, unless it begins with a name such as iSCSI."""
    first = sentence.partition(" ")[0]
    if first in {"iSCSI", "vCenter", "vCPU"}:
        return sentence
    return sentence[:1].upper() + sentence[1:]


def join_or(words: Sequence[str]) -> str:
    """Return "a, b or c"."""
    *front, last = words
    return f"{', '.join(front)} or {last}" if front else last
