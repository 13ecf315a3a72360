"""The names of real resources: asked for beside the line, remembered for a while.

Holds the memory and the rules of time. How a server is asked is given as a Source; what a
value names, and how names become candidates, stands elsewhere.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import threading

    from zscli.call.query import Condition
    from zscli.clock import Clock

__all__ = ["MOST", "Ask", "AtOnce", "Beside", "LiveNames", "Named", "Names", "Source"]

KEEP = 30.0
"""Seconds for which names are taken as they were."""
KEEP_FAILED = 5.0
"""Seconds before a question that failed is asked again."""
PATIENCE = 1.0
"""Seconds after which an answer that is not there yet is left for the next time."""
MOST = 500
"""Resources that one question is answered with; where there are so many, there may be more."""
MOST_KEPT = 100
"""Answers that are remembered."""
MOST_PENDING = 4
"""Questions under way at once; a server that does not answer is not asked more."""


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

    beside: what is asked of another resource, since ours does not have it itself. typed: what
    is looked for, where there are more resources than one answer has.
    """

    query: str
    name: str = "name"
    more: tuple[str, ...] = ()
    beside: Beside | None = None
    typed: str = ""

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

    def fetch(
        self, query: str, fields: Sequence[str], conditions: "Sequence[Condition]" = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return the first inventories for which all conditions hold, MOST at most.

        Called in a thread, and free to raise and to take its time.
        """
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
        self._joined: tuple[tuple[Named, ...], ...] = ((), (), ())
        self.arrived: Callable[[], None] = lambda: None

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return the resources that answer *ask*: the remembered ones, or asked for anew.

        What was known before is returned when the answer does not come in time; it is kept
        for the next call. Where there are too many, those with *typed* are asked for as well.
        """
        return self._found(ask, self._clock.monotonic() + self._patience)

    def at_once(self, ask: Ask) -> tuple[Named, ...]:
        """Return what is known at this moment, and ask for what is not."""
        return self._found(ask, None)

    def _found(self, ask: Ask, until: float | None) -> tuple[Named, ...]:
        """Return what is known, waiting for what is asked for, no longer than *until*."""
        wide = self._awaited(replace(ask, typed=""), until)
        if len(wide) < MOST or not ask.typed:
            return wide
        known = self._narrower(ask)
        narrow = self._awaited(ask, until) if known is None else known
        if self._joined[0] is not wide or self._joined[1] is not narrow:
            self._joined = wide, narrow, tuple(dict.fromkeys((*narrow, *wide)))
        return self._joined[2]

    def _narrower(self, ask: Ask) -> tuple[Named, ...] | None:
        """Return the whole answer to a part of what is typed, which has all of ours; or None."""
        now = self._clock.monotonic()
        for size in range(1, len(ask.typed)):
            answer = self._memory.get(replace(ask, typed=ask.typed[:size]))
            if answer is not None and now < answer.until and len(answer.names) < MOST:
                return None if answer.failed else answer.names
        return None

    def _awaited(self, ask: Ask, until: float | None) -> tuple[Named, ...]:
        answer = self._asked(ask)
        if answer is None:
            return ()
        done = answer.done
        if done is not None and until is not None:
            end = min(until, answer.began + self._patience)
            done.wait(max(0.0, end - self._clock.monotonic()))
        return answer.names

    def _asked(self, ask: Ask) -> "_Answer | None":
        """Return the answer, be it under way; None where there is nobody to ask."""
        source = self._open()
        if source is None:
            self._key, self._memory = None, {}
            return None
        if source.key != self._key:
            self._key, self._memory = source.key, {}
        if len(self._memory) >= MOST_KEPT and ask not in self._memory:
            self._memory = {one: self._memory[one] for one in self._memory if not one.typed}
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
        from zscli.completion.fetched import fetched

        try:
            answer.names, answer.failed = fetched(ask, source), False
        except Exception:  # noqa: BLE001 nobody asked for this question, nobody hears of it
            answer.failed = True
        answer.until = self._clock.monotonic() + (KEEP_FAILED if answer.failed else KEEP)
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

    __slots__ = ("began", "done", "failed", "names", "until")

    def __init__(self) -> None:
        self.names: tuple[Named, ...] = ()
        self.began = 0.0
        self.until = float("-inf")
        self.failed = False
        self.done: threading.Event | None = None
