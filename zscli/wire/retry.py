"""When a request may be sent again, and after how long. Pure: it neither sends nor waits.

A write is sent again only where nothing can have arrived. A read may be sent again after any
trouble that is likely to pass, within a small budget of tries and time.
"""

from collections.abc import Callable
from typing import Final, Literal

__all__ = ["BUDGET", "TRIES", "Trouble", "is_unavailable", "next_delay"]

Trouble = Literal["refused", "unsent", "lost", "unavailable", "lasting", "none"]
"""What became of a try.

refused: nobody listens yet, nothing was sent. unsent: the server was not reached, nothing was
sent. lost: sent, and no answer. unavailable: a proxy answered in the server's place. lasting:
another try would end the same. none: there is an answer.
"""

TRIES: Final = 3
BUDGET: Final = 10.0
"""Seconds after the first try in which a further one may begin."""

_FIRST_DELAY: Final = 0.25
_GROWTH: Final = 3.0
_JITTER: Final = 0.2

_PROXY_STATUSES: Final = {502, 504}
_API_REFUSED: Final = 503

_AGAIN: Final[dict[bool, frozenset[Trouble]]] = {
    True: frozenset({"refused", "unsent", "lost", "unavailable"}),
    False: frozenset({"refused"}),
}


def next_delay(
    tries: int, trouble: Trouble, *, is_read: bool, elapsed: float, chance: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next try, or None to give up.

    tries: how many were made. elapsed: seconds since the first began. chance: gives a number
    from 0 to 1, which spreads the tries of many clients.
    """
    if trouble not in _AGAIN[is_read] or tries >= TRIES:
        return None
    spread = 1 + _JITTER * (2 * chance() - 1)
    delay = _FIRST_DELAY * _GROWTH ** (tries - 1) * spread
    return delay if elapsed + delay <= BUDGET else None


def is_unavailable(status: int, body: bytes) -> bool:
    """Whether a proxy answered because it could not reach the management node.

    A management node itself says 503 with JSON. Source: protocol, section 1.5.
    """
    is_json = body.lstrip().startswith(b"{")
    return status in _PROXY_STATUSES or (status == _API_REFUSED and not is_json)
