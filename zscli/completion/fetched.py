"""What a server has of an Ask, as resources in order: the questions, and how answers are read.

Of resources that are too many for one answer, those are asked for that have what is typed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from zscli.call.query import Condition
from zscli.completion.live import Ask, Beside, Named, Source

__all__ = ["fetched"]

MOST_BESIDE = 50
"""Resources that are asked for by the uuids that another resource gave."""
_UUID = re.compile(r"[0-9a-fA-F]{2,32}")
_ADDRESS = re.compile(r"(?=.*\d)[0-9a-fA-F.:]{2,}")
_NUMBERS = re.compile(r"([0-9]+)")


def fetched(ask: Ask, source: Source) -> tuple[Named, ...]:
    """Return the first resources of *ask*, of those alone that have what is typed.

    They are found as completion finds them: by name, by the beginning of the uuid, by what
    else is asked for. Raises what the source raises.
    """
    rows: list[Mapping[str, object]] = []
    for conditions in _questions(ask, source):
        rows += source.fetch(ask.query, ask.fields, conditions)
    named = _read(ask, rows)
    if ask.beside is not None and named:
        return _with_beside(named, ask.beside, source)
    return named


def _questions(ask: Ask, source: Source) -> Iterator[Sequence[Condition]]:
    """Yield the conditions of each question; conditions of one question hold together."""
    typed = ask.typed
    if not typed:
        yield ()
        return
    yield (Condition(ask.name, "~=", f"%{typed}%"),)
    if ask.name != "uuid" and _UUID.fullmatch(typed):
        yield (Condition("uuid", "~=", f"{typed}%"),)
    if not _ADDRESS.fullmatch(typed):
        return
    for name in ask.more:
        yield (Condition(name, "~=", f"%{typed}%"),)
    beside = ask.beside
    if beside is None:
        return
    having = (Condition(beside.says, "~=", f"%{typed}%"),)
    rows = source.fetch(beside.query, (beside.uuid,), having)
    found = dict.fromkeys(uuid for row in rows if (uuid := _text(row.get(beside.uuid))))
    if found:
        yield (Condition("uuid", "?=", ",".join(list(found)[:MOST_BESIDE])),)


def _read(ask: Ask, rows: Iterable[Mapping[str, object]]) -> tuple[Named, ...]:
    """Return the rows that have a uuid, each once, in an order that is easily looked through."""
    found: dict[str, Named] = {}
    for row in rows:
        uuid = row.get("uuid")
        if isinstance(uuid, str) and uuid:
            more = tuple(text for name in ask.more if (text := _text(row.get(name))))
            found[uuid] = Named(uuid, _text(row.get(ask.name)), more)
    return tuple(sorted(found.values(), key=_in_order))


def _in_order(one: Named) -> tuple[bool, list[tuple[bool, int, str]], str]:
    """Return what sorts by name: numbers by their size, case aside, the nameless last."""
    parts = [part for part in _NUMBERS.split(one.name.lower()) if part]
    key = [_part_in_order(part) for part in parts]
    return not one.name, key, one.uuid


def _part_in_order(part: str) -> tuple[bool, int, str]:
    """Return what sorts a number by its size, and before what is no number."""
    is_text = not _NUMBERS.fullmatch(part)
    bare = part if is_text else part.lstrip("0")
    return is_text, 0 if is_text else len(bare), bare


def _with_beside(named: tuple[Named, ...], beside: Beside, source: Source) -> tuple[Named, ...]:
    """Return *named* with what another resource says of each; as they are where it cannot."""
    fields = ("uuid", beside.uuid, beside.says, beside.order)
    few = len(named) <= MOST_BESIDE
    whose = (Condition(beside.uuid, "?=", ",".join(one.uuid for one in named)),) if few else ()
    try:
        rows = list(source.fetch(beside.query, fields, whose))
    except Exception:  # noqa: BLE001 the names are there without it
        return named
    said: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: _number(row.get(beside.order)), reverse=True):
        if _text(row.get(beside.says)):
            said[_text(row.get(beside.uuid))] = _text(row.get(beside.says))
    return tuple(
        replace(one, more=(*one.more, said[one.uuid])) if said.get(one.uuid) else one
        for one in named
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
