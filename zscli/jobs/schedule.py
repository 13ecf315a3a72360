"""When each job is asked about next: pure, of numbers alone; it neither asks nor waits.

A job is asked about in steps that are a small part of its age, so that its end is noticed
after a small part of the time it took. All jobs together stay under a cap of questions a
second, and a server that is slow or down is given rest.
"""

import heapq
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import count
from typing import Final

__all__ = ["JOBS", "LONGEST", "REPORTS", "Pace", "Schedule", "chance", "pause_at"]

FIRST: Final = 0.05
PART: Final = 0.08
"""A pause is this part of a job's age: its end is noticed after half of that on average."""
LONGEST: Final = 2.0
JITTER: Final = 0.1
NEAR: Final = 0.25
"""The part of the time that a job seems to have left, after which it is asked about again."""
REST: Final = 0.25
"""The first rest after trouble, in seconds; it doubles until it is the longest pause."""
SLOW: Final = 0.5
"""Seconds after which an answer is slow: the next question waits as long as it took."""
MOMENT: Final = 0.001
"""Seconds that do not matter."""
UNDER_WAY: Final = -1
"""Instead of the number of a turn: a question is out."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast may be asked. rate, burst: questions a second, and at once after some quiet.

    first, part, longest: a pause is *part* of the age, between *first* and *longest* seconds.
    """

    rate: float
    burst: float
    first: float = FIRST
    part: float = PART
    longest: float = LONGEST


JOBS: Final = Pace(rate=25.0, burst=10.0)
REPORTS: Final = Pace(rate=2.0, burst=2.0, first=1.0, part=0.1, longest=5.0)
"""For questions about progress, of which nothing depends."""


_Turn = tuple[float, int, Hashable]
"""When, the number of the plan, and of which job."""


@dataclass(slots=True)
class _Entry:
    """One job: when it was sent, its next turn, and by when it must be asked about once more."""

    began: float
    due: float = 0.0
    number: int = UNDER_WAY
    deadline: float | None = None
    is_hurried: bool = False


def chance() -> float:
    """Return a number from 0 to 1."""
    from random import random

    return random()  # noqa: S311 spreads questions in time, keeps no secret


def pause_at(age: float, pace: Pace = JOBS) -> float:
    """Return the seconds until the next question about a job that is *age* seconds old."""
    return min(max(pace.part * age, pace.first), pace.longest)


class Schedule:
    """The questions to come. chance: gives a number from 0 to 1, which spreads them in time.

    Instants are seconds of one monotonic clock, which the caller reads.
    """

    def __init__(self, pace: Pace = JOBS, spread: Callable[[], float] = chance) -> None:
        self._pace = pace
        self._chance = spread
        self._entries: dict[Hashable, _Entry] = {}
        self._heap: list[_Turn] = []
        self._deadlines: list[_Turn] = []
        self._numbers = count()
        self._tokens = pace.burst
        self._counted_at: float | None = None
        self._quiet_until = float("-inf")
        self._failures = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._entries

    def add(self, key: Hashable, now: float, *, began: float | None = None) -> None:
        """Begin with a job, which was sent at *began*; one that is here already stays as it is."""
        if key in self._entries:
            return
        began = now if began is None else began
        entry = self._entries[key] = _Entry(began)
        self._plan(key, entry, max(now, began + self._spread(self._pace.first)))

    def drop(self, key: Hashable) -> None:
        """Forget a job."""
        self._entries.pop(key, None)

    def limit(self, key: Hashable, deadline: float) -> None:
        """Have a job asked about at *deadline* too, whatever its pause is then."""
        entry = self._entries.get(key)
        if entry is not None:
            entry.deadline = deadline
            heapq.heappush(self._deadlines, (deadline, next(self._numbers), key))

    def pause(self, now: float) -> float | None:
        """Return the seconds until a question may go out; None when there is nobody to ask about.

        After trouble, and where the cap is reached, that is later than a job is due. A job's
        deadline waits for the cap, but not for trouble to pass.
        """
        self._prune()
        dues = [max(self._heap[0][0], self._quiet_until)] if self._heap else []
        if self._deadlines:
            dues.append(self._deadlines[0][0])
        if not dues:
            return None
        self._refill(now)
        short = max(0.0, 1.0 - self._tokens) / self._pace.rate
        return max(0.0, min(dues) - now, short)

    def take(self, now: float) -> Hashable | None:
        """Return the job to ask about now, or None where it is too early for any.

        The job is not due again before `answered` or `failed` is told.
        """
        pause = self.pause(now)
        if pause is None or pause > MOMENT:
            return None
        now += MOMENT
        if self._deadlines and self._deadlines[0][0] <= now:
            key = heapq.heappop(self._deadlines)[2]
            self._entries[key].deadline = None
        else:
            key = heapq.heappop(self._heap)[2]
        self._entries[key].number = UNDER_WAY
        self._tokens -= 1.0
        return key

    def answered(self, key: Hashable, now: float, took: float) -> None:
        """Plan the next question about a job that still runs; the answer *took* some seconds."""
        self._failures = 0
        self._quiet_until = now + took if took > SLOW else float("-inf")
        self._again(key, now)

    def failed(self, key: Hashable, now: float) -> None:
        """Plan the next question after one that had no answer: all of them rest for a while."""
        rest = min(REST * 2**self._failures, self._pace.longest)
        self._failures += 1
        self._quiet_until = now + self._spread(rest)
        self._again(key, now)

    def near(self, key: Hashable, now: float, left: float) -> None:
        """Ask sooner about a job that seems to end in *left* seconds."""
        entry = self._entries.get(key)
        if entry is None or entry.number == UNDER_WAY:
            return
        due = now + max(left * NEAR, self._pace.first)
        if due < entry.due:
            self._plan(key, entry, due)

    def hurry(self, key: Hashable, now: float) -> None:
        """Ask about a job now; again at once where a question about it is out already."""
        entry = self._entries.get(key)
        if entry is None:
            return
        if entry.number == UNDER_WAY:
            entry.is_hurried = True
        else:
            self._plan(key, entry, now)

    def _again(self, key: Hashable, now: float) -> None:
        entry = self._entries.get(key)
        if entry is None:
            return
        crowd = len(self._entries) / self._pace.rate
        pause = max(pause_at(now - entry.began, self._pace), crowd)
        if entry.deadline is not None and now >= entry.deadline:
            entry.deadline = None
        if entry.is_hurried:
            entry.is_hurried = False
            pause = 0.0
        self._plan(key, entry, now + self._spread(pause))

    def _plan(self, key: Hashable, entry: _Entry, due: float) -> None:
        entry.due, entry.number = due, next(self._numbers)
        heapq.heappush(self._heap, (due, entry.number, key))

    def _prune(self) -> None:
        """Take off the heaps what is not so any more."""
        while self._heap and not self._is_current(self._heap[0]):
            heapq.heappop(self._heap)
        while self._deadlines and not self._is_deadline(self._deadlines[0]):
            heapq.heappop(self._deadlines)

    def _is_current(self, turn: "_Turn") -> bool:
        entry = self._entries.get(turn[2])
        return entry is not None and entry.number == turn[1]

    def _is_deadline(self, turn: "_Turn") -> bool:
        entry = self._entries.get(turn[2])
        return entry is not None and entry.deadline == turn[0]

    def _refill(self, now: float) -> None:
        if self._counted_at is not None:
            new = (now - self._counted_at) * self._pace.rate
            self._tokens = min(self._pace.burst, self._tokens + new)
        self._counted_at = now

    def _spread(self, seconds: float) -> float:
        return seconds * (1 + JITTER * (2 * self._chance() - 1))
