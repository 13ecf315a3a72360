"""What ends waiting for jobs early: Ctrl-C, an await that was cancelled, a closed connection."""

from contextvars import ContextVar
from typing import Self

from zscli.jobs.poller import Watch

__all__ = ["Stop", "watch_for"]


class Stop:
    """A wish to wait no longer, for the threads that entered it and those that they start.

    It is around every Stop that is made within it.
    """

    def __init__(self) -> None:
        self._around = _CURRENT.get()
        self._is_set = False

    @property
    def is_set(self) -> bool:
        """Whether waiting is to end."""
        return self._is_set or (self._around is not None and self._around.is_set)

    def set(self) -> None:
        """End the waiting of all that entered."""
        self._is_set = True

    def enter(self) -> Self:
        """Have this thread heed it from now on."""
        _CURRENT.set(self)
        return self


_CURRENT: ContextVar[Stop | None] = ContextVar("stop", default=None)


def watch_for(stop: Stop) -> Watch:
    """Return what ends a wait once *stop*, or this thread's own, is set.

    It does so as Ctrl-C would: the wait makes Interrupted of it, with the uuid of its job.
    """
    own = _CURRENT.get()

    def heed(_elapsed: float, _questions: int) -> None:
        if stop.is_set or (own is not None and own.is_set):
            raise KeyboardInterrupt

    return heed
