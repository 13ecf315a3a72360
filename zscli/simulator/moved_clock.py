"""MovedClock: the time of a simulator, which can be put ahead and can be wrong.

Time that is put ahead has gone by for everything: sessions, jobs, what is kept. A skew is only
what the simulator believes the time to be.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from zscli.clock import Clock
from zscli.errors import UsageError

__all__ = ["MovedClock"]

MOST = 100 * 366 * 86_400.0
"""By how many seconds time can be put ahead in all; dates end in the year 9999."""


class MovedClock:
    """Another clock, moved. skew: seconds by which now() is wrong; monotonic() never is."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = 0.0
        self.skew = 0.0
        self.told: Callable[[], None] = lambda: None
        """Is called when time was put ahead, for those who wait."""

    def now(self) -> datetime:
        """Return the instant, aware and in UTC."""
        now, moved = self._clock.now(), self._ahead + self.skew
        return now + timedelta(seconds=moved) if moved else now

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return self._clock.monotonic() + self._ahead

    def sleep(self, seconds: float) -> None:
        """Return after *seconds* of real time."""
        self._clock.sleep(seconds)

    def advance(self, seconds: float) -> None:
        """Let time go by at once. UsageError when it would be more than a century in all."""
        if self._ahead + seconds > MOST:
            raise UsageError(
                "The simulator's clock can be put ahead by a hundred years in all.",
                hint="Start the simulator anew to begin with the time of this machine.",
            )
        self._ahead += seconds
        self.told()
