"""MovedClock: the time of a simulator, which can be put ahead and can be wrong.

Time that is put ahead has gone by for everything: sessions, jobs, what is kept. A skew is only
what the simulator believes the time to be.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from zscli.clock import Clock

__all__ = ["MovedClock"]


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
        return self._clock.now() + timedelta(seconds=self._ahead + self.skew)

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return self._clock.monotonic() + self._ahead

    def sleep(self, seconds: float) -> None:
        """Return after *seconds* of real time."""
        self._clock.sleep(seconds)

    def advance(self, seconds: float) -> None:
        """Let time go by at once."""
        self._ahead += seconds
        self.told()
