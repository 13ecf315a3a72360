"""The names of real resources: asked for beside the line, remembered for a while.

Holds the memory and the rules of time. How a server is asked is given as a Source; what a
value names, and how names become candidates, stands elsewhere.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import threading

    from zscli.clock import Clock

__all__ = ["Ask", "AtOnce", "Beside", "LiveNames", "Named", "Names", "Source"]

KEEP = 30.0
"""Seconds for which names are taken as they were."""
KEEP_FAILED = 5.0
"""Seconds before a question that failed is asked again."""
PATIENCE = 1.0
"""Seconds after which an answer that is not there yet is left for the next time."""
MOST_PENDING = 4
"""Questions under way at once; a server that does not answer is not asked more."""
_NUMBERS = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Beside:
    """What another resource knows of ours: its query, the field with our uuid, what it says.

    order: of several that speak of the same one, the one that has the least here is taken.
    """

    query: str
    uuid: str
    says: str
    order: str


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked: by which Query API, which field is the name, and at most two more.

    beside: what is asked of another resource, since ours does not have it itself.
    """

    query: str
    name: str = "name"
    more: tuple[str, ...] = ()
    beside: Beside | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that are asked for, each once."""
        return tuple(dict.fromkeys(("uuid", self.name, *self.more)))


@dataclass(frozen=True, slots=True)
class Named:
    """A resource: its uuid, its name, and what else is known of it, such as state and address."""

    uuid: str
    name: str
    more: tuple[str, ...] = ()


class Source(Protocol):
    """Where names come from at this moment: one server, as one account sees it.

    key: what is remembered holds for this key alone.
    """

    @property
    def key(self) -> Hashable:
        """Server, account, and whatever else makes older answers worthless when it changes."""
        ...

    def fetch(self, query: str, fields: Sequence[str]) -> Iterable[Mapping[str, object]]:
        """Return the inventories; called in a thread, and free to raise and to take its time."""
        ...


class Names(Protocol):
    """Gives the names of real resources."""

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return what is known now, or soon. Never raises."""
        ...


class LiveNames:
    """Names asked for in threads. open: gives the Source, None where there is none to ask.

    patience: seconds that one question may hold up its caller, all its calls taken together.
    arrived: called in the thread, whenever an answer is there.
    """

    def __init__(
        self, open_source: Callable[[], Source | None], clock: "Clock", patience: float = PATIENCE
    ) -> None:
        self._open = open_source
        self._clock = clock
        self._patience = patience
        self._key: Hashable = None
        self._memory: dict[Ask, _Answer] = {}
        self.arrived: Callable[[], None] = lambda: None

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return the resources that answer *ask*: the remembered ones, or asked for anew.

        What was known before is returned when the answer does not come in time; it is kept
        for the next call.
        """
        answer = self._asked(ask)
        if answer is None:
            return ()
        done = answer.done
        if done is not None:
            done.wait(max(0.0, answer.began + self._patience - self._clock.monotonic()))
        return answer.names

    def at_once(self, ask: Ask) -> tuple[Named, ...]:
        """Return what is known at this moment, and ask for what is not."""
        answer = self._asked(ask)
        return () if answer is None else answer.names

    def _asked(self, ask: Ask) -> "_Answer | None":
        """Return the answer, be it under way; None where there is nobody to ask."""
        source = self._open()
        if source is None:
            self._key, self._memory = None, {}
            return None
        if source.key != self._key:
            self._key, self._memory = source.key, {}
        answer = self._memory.setdefault(ask, _Answer())
        now = self._clock.monotonic()
        if answer.done is None and now >= answer.until and not self._is_busy():
            self._begin(ask, answer, source, now)
        return answer

    def _is_busy(self) -> bool:
        return sum(one.done is not None for one in self._memory.values()) >= MOST_PENDING

    def _begin(self, ask: Ask, answer: "_Answer", source: Source, now: float) -> None:
        """Ask in a thread, which does not keep the program from ending."""
        import threading

        answer.done, answer.began = threading.Event(), now
        thread = threading.Thread(target=self._ask, args=(ask, answer, source), daemon=True)
        try:
            thread.start()
        except RuntimeError:  # no thread is to be had
            answer.done, answer.until = None, now + KEEP_FAILED

    def _ask(self, ask: Ask, answer: "_Answer", source: Source) -> None:
        """Fill in *answer*; whatever goes wrong, there are only fewer names."""
        keep = KEEP_FAILED
        try:
            answer.names = _read(ask, source.fetch(ask.query, ask.fields))
            keep = KEEP
            if ask.beside is not None and answer.names:
                answer.names = _with_beside(answer.names, ask.beside, source)
        except Exception:  # noqa: BLE001 nobody asked for this question, nobody hears of it
            keep = KEEP_FAILED
        answer.until = self._clock.monotonic() + keep
        done, answer.done = answer.done, None
        if done is not None:
            done.set()
        self.arrived()


class AtOnce:
    """The same names for one who cannot wait: a key is pressed, and more may come later."""

    def __init__(self, live: LiveNames) -> None:
        self._live = live

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return what is known at this moment."""
        return self._live.at_once(ask)


class _Answer:
    """What is known of one Ask. until: it need not be asked again before. done: it is under way."""

    __slots__ = ("began", "done", "names", "until")

    def __init__(self) -> None:
        self.names: tuple[Named, ...] = ()
        self.began = 0.0
        self.until = float("-inf")
        self.done: threading.Event | None = None


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
    try:
        rows = list(source.fetch(beside.query, fields))
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
