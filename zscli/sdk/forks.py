"""What is made anew in the child of a fork: connections and locks are the parent's alone.

Two processes on one connection would read each other's answers.
"""

import os
from typing import Final, Protocol
from weakref import WeakSet

__all__ = ["AfterFork", "remember"]


class AfterFork(Protocol):
    """Something that a child cannot use as it is."""

    def begin_anew(self) -> None:
        """Leave what is the parent's, and make one's own. Called in the child, once."""
        ...


_ALL: Final[WeakSet[AfterFork]] = WeakSet()


def remember(one: AfterFork) -> None:
    """Have *one* begin anew in every child."""
    _ALL.add(one)


def _begin_anew() -> None:
    for one in list(_ALL):
        one.begin_anew()


os.register_at_fork(after_in_child=_begin_anew)
