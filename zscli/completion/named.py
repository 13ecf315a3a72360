"""Real resources as candidates: listed by their names, inserted by their uuids.

What is known of them is given; nothing here asks a server.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from zscli.call.query import Condition, condition_text, split_condition
from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge
from zscli.completion.live import Named
from zscli.completion.ranking import Fit, Match, rank
from zscli.completion.targets import Target
from zscli.completion.values import values_of
from zscli.language.cursor import Cursor
from zscli.spec.model import ParamSpec

__all__ = ["named_values", "resources"]

_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_PASSWORD = re.compile(r"//[^/]*@")


def named_values(
    target: Target, cursor: Cursor, known: Knowledge, *, many: bool
) -> list[Candidate]:
    """Return the resources that fit what is typed; many: the value is a list."""
    found = () if known.live is None else known.live.names(target.ask)
    if target.is_name:
        return list(_by_name(found, cursor, known, many=many))
    return list(_by_uuid(found, cursor, many=many))


def _by_uuid(found: Sequence[Named], cursor: Cursor, *, many: bool) -> Iterator[Candidate]:
    """Yield uuids under their names; those that the list has already are left out."""
    typed, begin, end = cursor.prefix, cursor.begin, f"{cursor.quote} "
    if many:
        typed, begin, end = cursor.item, cursor.item_begin, ""
    before = cursor.before if many else ()
    left = [one for one in found if one.uuid not in before]
    for candidate in resources(typed, left, begin):
        yield replace(candidate, text=f"{candidate.text}{end}")


def resources(typed: str, found: Sequence[Named], begin: int) -> Iterator[Candidate]:
    """Yield those of *found* that fit, each with its bare uuid as the text."""
    left = [one for one in found if _PLAIN.fullmatch(one.uuid)]
    for one, match in _fitting(typed, left):
        yield Candidate(
            one.uuid,
            match.name,
            begin,
            note=_note(one),
            fit=match.fit,
            spans=match.spans,
            by_name=True,
        )


def _fitting(typed: str, found: Sequence[Named]) -> Iterator[tuple[Named, Match]]:
    """Yield what fits by name, then what only fits by uuid or by what else is known."""
    left = dict.fromkeys(found)
    named: dict[str, list[Named]] = {}
    for one in found:
        named.setdefault(_label(one), []).append(one)
    for match in rank(typed, named):
        if match.fit is not Fit.LETTERS:
            for one in named[match.name]:
                left.pop(one)
                yield one, match
    low = typed.lower()
    for one in left:
        if one.uuid.lower().startswith(low):
            yield one, Match(_label(one), Fit.PREFIX)
        elif any(text.lower().startswith(low) for text in one.more):
            yield one, Match(_label(one), Fit.WORDS)
        elif any(low in text.lower() for text in one.more):
            yield one, Match(_label(one), Fit.SUBSTRING)


def _by_name(
    found: Sequence[Named], cursor: Cursor, known: Knowledge, *, many: bool
) -> Iterator[Candidate]:
    """Yield the names themselves, each once, with what is known of the first of that name."""
    notes: dict[str, str] = {}
    for one in found:
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


def _label(one: Named) -> str:
    return _shown(one.name) or one.uuid


def _note(one: Named) -> str:
    """Return uuid, state and address, without the password that an address may have in it."""
    return ", ".join((one.uuid, *(_PASSWORD.sub("//", _shown(text)) for text in one.more)))


def _shown(text: str) -> str:
    """Return *text* on one line, without what would steer a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
