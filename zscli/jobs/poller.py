"""Asking about a job until there is an answer: how often, how long, and through which trouble.

Knows neither protocol nor transport: it is given a question to ask and a clock to wait with.
"""

from collections.abc import Callable, Iterator
from typing import Final

from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import Interrupted, JobTimeout, NotTrusted, TransportError

__all__ = ["Ask", "Watch", "chance", "delays", "wait"]

Ask = Callable[[float | None], Result | None]
"""Asks once about the job: its result, or None while it runs. Given the seconds left to wait."""

Watch = Callable[[float, int], None]
"""Told while we wait: the seconds since the waiting began, and how often we asked."""

FIRST_DELAY: Final = 0.05
GROWTH: Final = 1.4
LONGEST_DELAY: Final = 2.0
JITTER: Final = 0.1
SLICE: Final = 0.2
"""A watcher is told at least this often, in seconds."""
MOMENT: Final = 0.001
"""Less than this many seconds is no time left."""
PATIENCE: Final = 60.0
"""Seconds of trouble without a break after which we give up, when there is no time limit."""


def delays(chance: Callable[[], float]) -> Iterator[float]:
    """Yield the seconds before each question: short at first, growing gently, never equal.

    chance: gives a number from 0 to 1; it keeps many clients from asking in step.
    """
    delay = FIRST_DELAY
    while True:
        yield delay * (1 + JITTER * (2 * chance() - 1))
        delay = min(delay * GROWTH, LONGEST_DELAY)


def chance() -> float:
    """Return a number from 0 to 1."""
    from random import random

    return random()  # noqa: S311 spreads questions in time, keeps no secret


def wait(
    job_uuid: str,
    ask: Ask,
    clock: Clock,
    *,
    timeout: float | None = None,
    watch: Watch | None = None,
    pauses: Iterator[float] | None = None,
) -> Result:
    """Ask about a job until the server has an answer, and return it.

    timeout: seconds from now after which we stop asking; None never stops. The job itself
    goes on at the server. A TransportError is our trouble, not the job's: we go on asking
    until the timeout, or, without one, until it has lasted for PATIENCE.
    Raises JobTimeout, Interrupted on Ctrl-C, and what *ask* raises: ApiError, JobForgotten.
    Source: protocol, section 1.6.
    """
    try:
        return _Waiting(job_uuid, ask, clock, timeout, watch).run(pauses or delays(chance))
    except KeyboardInterrupt:
        raise Interrupted(job_uuid) from None


class _Waiting:
    """One wait: when it began, how often it asked, and since when there is trouble."""

    def __init__(
        self,
        job_uuid: str,
        ask: Ask,
        clock: Clock,
        timeout: float | None,
        watch: Watch | None,
    ) -> None:
        self.job_uuid = job_uuid
        self.ask = ask
        self.clock = clock
        self.timeout = timeout
        self.watch = watch
        self.began = clock.monotonic()
        self.asked = 0
        self.trouble_since: float | None = None

    def run(self, pauses: Iterator[float]) -> Result:
        for pause in pauses:
            self._sleep(pause)
            result = self._ask()
            if result is not None:
                return result
            if self._is_over():
                break
        raise JobTimeout(self.job_uuid, self.timeout or 0.0)

    def _elapsed(self) -> float:
        return self.clock.monotonic() - self.began

    def _is_over(self) -> bool:
        left = self._left()
        return left is not None and left < MOMENT

    def _left(self) -> float | None:
        return None if self.timeout is None else max(self.timeout - self._elapsed(), 0.0)

    def _sleep(self, pause: float) -> None:
        """Wait, but not beyond the timeout, and tell the watcher between slices."""
        left = self._left()
        end = self._elapsed() + (pause if left is None else min(pause, left))
        while (rest := end - self._elapsed()) >= MOMENT:
            self.clock.sleep(min(rest, SLICE))
            if self.watch is not None:
                self.watch(self._elapsed(), self.asked)

    def _ask(self) -> Result | None:
        began = self._elapsed()
        self.asked += 1
        try:
            result = self.ask(self._left())
        except NotTrusted:
            raise
        except TransportError as error:
            if self.trouble_since is None:
                self.trouble_since = began
            if self._is_hopeless():
                raise self._told(error) from error
            return None
        self.trouble_since = None
        return result

    def _is_hopeless(self) -> bool:
        """Whether the trouble has lasted too long, or the time is up in the midst of it."""
        if self.timeout is not None:
            return self._is_over()
        return self.trouble_since is not None and self._elapsed() - self.trouble_since >= PATIENCE

    def _told(self, error: TransportError) -> TransportError:
        """Return *error* with the way back to the job as the next step."""
        hint = f"The job may go on at the server. Come back to it: wait {self.job_uuid}"
        return type(error)(error.sentence, hint=hint, sent=error.sent)
