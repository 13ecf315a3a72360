"""Real resources as candidates: listed by their names, inserted by their uuids.

What is known of them is given; nothing here asks a server.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from zscli.call.query import Condition, condition_text, split_condition
from zscli.completion.candidate import Candidate
from zscli.completion.found import find, shown
from zscli.completion.knowledge import Knowledge
from zscli.completion.live import Named
from zscli.completion.targets import Target
from zscli.completion.values import values_of
from zscli.language.cursor import Cursor
from zscli.spec.model import ParamSpec

__all__ = ["known_of", "named_values", "resources"]

_SAFE = re.compile(r"[\w .:@/+-]+")
"""What a condition can say so that the server reads it as it stands."""
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_PASSWORD = re.compile(r"//[^/]*@")


def named_values(
    target: Target, cursor: Cursor, known: Knowledge, *, many: bool
) -> list[Candidate]:
    """Return the resources that fit what is typed; many: the value is a list."""
    found = known_of(target, cursor.item if many else cursor.prefix, known)
    if target.is_name:
        return list(_by_name(found, cursor, known, many=many))
    return list(_by_uuid(found, cursor, many=many))


def known_of(target: Target, typed: str, known: Knowledge) -> Sequence[Named]:
    """Return the resources that may be meant by what is typed, as far as they are known."""
    if known.live is None:
        return ()
    can_ask = _SAFE.fullmatch(typed) and not typed.isspace()
    return known.live.names(replace(target.ask, typed=typed) if can_ask else target.ask)


def _by_uuid(found: Sequence[Named], cursor: Cursor, *, many: bool) -> Iterator[Candidate]:
    """Yield uuids under their names; those that the list has already are left out."""
    typed, begin, end = cursor.prefix, cursor.begin, f"{cursor.quote} "
    if many:
        typed, begin, end = cursor.item, cursor.item_begin, ""
    before = cursor.before if many else ()
    for candidate in resources(typed, found, begin, end):
        if candidate.text not in before:
            yield candidate


def resources(typed: str, found: Sequence[Named], begin: int, end: str = "") -> Iterator[Candidate]:
    """Yield those of *found* that fit, each with its uuid as the text, and *end* after it."""
    for one, match in find(typed, found):
        if _PLAIN.fullmatch(one.uuid):
            yield Candidate(
                f"{one.uuid}{end}",
                match.name,
                begin,
                note=_note(one),
                fit=match.fit,
                spans=match.spans,
                by_name=True,
            )


def _by_name(
    found: Sequence[Named], cursor: Cursor, known: Knowledge, *, many: bool
) -> Iterator[Candidate]:
    """Yield the names themselves, each once, with what is known of the first of that name."""
    notes: dict[str, str] = {}
    typed = cursor.item if many else cursor.prefix
    for one, _ in find(typed, found):
        if _can_be_said(one.name, cursor, many=many):
            notes.setdefault(one.name, _note(one))
    param = ParamSpec("name", "list" if many else "string")
    return values_of(param, cursor, known, notes)


def _can_be_said(name: str, cursor: Cursor, *, many: bool) -> bool:
    """Whether a condition can have *name* as its value, where the cursor is.

    The server must read it back as it stands. Source: protocol, section 2.2.
    """
    if not name.isprintable() or name in {"", "null"} or "'" in name:
        return False
    said = (cursor.name, cursor.operator, name)
    if split_condition(condition_text(Condition(*said))) != said:
        return False
    if many and ("," in name or name.startswith("[") or '"' in name or "\\" in name):
        return False
    return not cursor.quote or not {cursor.quote, "\\"} & set(name)


def _note(one: Named) -> str:
    """Return uuid, state and address, without the password that an address may have in it."""
    return ", ".join((one.uuid, *(_PASSWORD.sub("//", shown(text)) for text in one.more)))
