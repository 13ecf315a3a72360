"""Faults: the misbehaviour that was asked for, and whom it hits.

A fault is matched once for each request; what belongs to the call itself travels to the desk as
a Strike.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from zscli.errors import UsageError
from zscli.simulator.faults.spec import KINDS, Fault, read_fault
from zscli.simulator.refusal import Refusal, failed, too_many_sessions
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["Faults", "Strike", "strike_now", "strike_of", "striking"]


@dataclass(frozen=True, slots=True)
class Strike:
    """What hits one call.

    refusal: what its API says instead. fails_at: the part of the job's duration (0 to 1) after
    which it fails, None when it does not.
    """

    refusal: Refusal | None = None
    fails_at: float | None = None

    def breaks(self, *, at_once: bool) -> tuple[float, Refusal] | None:
        """Return after which part of its duration a job fails, and how; None when it does not.

        at_once: after its first part, whatever was said.
        """
        if self.fails_at is None:
            return None
        percent = f"{self.fails_at * 100:.0f}"
        part = 0.0 if at_once else self.fails_at
        return part, failed(f"the simulator was told to fail this job at {percent} %")


_OF_WORK = frozenset({"error", "fail-job"})
"""What hits the work of a long job, too."""

_NONE = Strike()
_STRIKE: ContextVar[Strike] = ContextVar("strike", default=_NONE)


def strike_now() -> Strike:
    """Return what hits the call that this thread works on."""
    return _STRIKE.get()


@contextmanager
def striking(strike: Strike) -> Iterator[None]:
    """Let the call that is handled inside be hit."""
    token = _STRIKE.set(strike)
    try:
        yield
    finally:
        _STRIKE.reset(token)


class Faults:
    """All faults of one simulator, in the order in which they came. *skewed* sets its clock.

    added: is called for each that comes, since work that is under way may be hit by it.
    """

    def __init__(self, catalog: Callable[[], Catalog], skewed: Callable[[float], None]) -> None:
        self._catalog = catalog
        self._skewed = skewed
        self._all: list[Fault] = []
        self._numbers = 0
        self._lock = threading.Lock()
        self.added: Callable[[], None] = lambda: None

    def __bool__(self) -> bool:
        return bool(self._all)

    def add(self, text: str) -> int:
        """Add a fault as `drop-after api=CreateZone times=1`; return its number.

        BadFault marks what is wrong in it.
        """
        fault = read_fault(text, self._catalog())
        with self._lock:
            self._numbers += 1
            fault.number = self._numbers
            self._all.append(fault)
        self._settle()
        self.added()
        return fault.number

    def remove(self, number: int | None = None) -> None:
        """Remove a fault, or all; UsageError when there is none of that number."""
        with self._lock:
            if number is not None and all(fault.number != number for fault in self._all):
                raise UsageError(f"There is no fault {number}.", hint="List them first.")
            kept = [fault for fault in self._all if number not in {None, fault.number}]
            self._all = kept
        self._settle()

    def listed(self) -> list[dict[str, Any]]:
        """Return the faults: number, text, how many requests they were for and have hit."""
        with self._lock:
            return [
                {
                    "number": fault.number,
                    "fault": fault.text,
                    "matched": fault.matched,
                    "struck": fault.struck,
                }
                for fault in self._all
            ]

    def take(self, method: str, path: str, api: ApiSpec | None) -> list[Fault]:
        """Return the faults that hit a request, and count them. *path* as it was asked for."""
        with self._lock:
            return [f for f in self._all if f.matches(method, path, api) and f.takes()]

    def take_work(self, api: ApiSpec, after: int) -> tuple[Strike, int]:
        """Return what hits work that has no request of its own: that of a long job.

        after: the faults up to this number have been looked at already. The second value is that
        number from now on.
        """
        with self._lock:
            works = (f for f in self._all if f.number > after and f.kind in _OF_WORK)
            struck = [f for f in works if f.matches("", "", api) and f.takes()]
            return strike_of(struck), self._numbers

    def _settle(self) -> None:
        with self._lock:
            skews = [fault.value for fault in self._all if KINDS[fault.kind].alone]
        self._skewed(skews[-1] if skews else 0.0)


def strike_of(faults: Sequence[Fault]) -> Strike:
    """Return what of a request's faults belongs to its call."""
    refusal, fails_at = None, None
    for fault in faults:
        if fault.kind == "full-sessions":
            refusal = too_many_sessions()
        elif fault.kind == "error":
            refusal = Refusal(str(fault.value), f"the simulator was told to fail: {fault.text}")
        elif fault.kind == "fail-job":
            fails_at = float(fault.value)
    return Strike(refusal, fails_at)
