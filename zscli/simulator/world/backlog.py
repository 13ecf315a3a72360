"""What could not be written into a world: kept in memory, and written in order later.

Each piece is a transaction of its own, all or nothing; so it may be tried any number of times.
What the pieces are, and when they are tried again, is said by others.
"""

import sqlite3
from collections import deque
from collections.abc import Callable

from zscli.simulator.world.database import Database, is_unwritable

__all__ = ["Backlog"]

Piece = tuple[Callable[[], None], Callable[[], None]]


class Backlog:
    """The pieces that wait for room in one world, the oldest first."""

    def __init__(self, world: Database) -> None:
        self._world = world
        self._waiting: deque[Piece] = deque()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def write(self, work: Callable[[], None], then: Callable[[], None]) -> bool:
        """Do *work* after all that waits, and *then* once it is kept; whether that was possible.

        What cannot be written waits. *then* must not fail.
        """
        with self._world.lock:
            self._waiting.append((work, then))
            try:
                self.flush()
            except sqlite3.Error as error:
                self._world.troubled(error)
                return False
            return True

    def flush(self) -> None:
        """Write what waits; sqlite3.Error for what cannot be written yet."""
        with self._world.lock:
            while self._waiting:
                work, then = self._waiting[0]
                try:
                    with self._world.transaction():
                        work()
                except Exception as error:
                    if is_unwritable(error):
                        raise
                    self._world.told(f"This cannot be kept and is given up: {error!r}.")
                self._waiting.popleft()
                then()

    def drop(self) -> None:
        """Give up what waits: the world it was for is gone."""
        with self._world.lock:
            self._waiting.clear()
