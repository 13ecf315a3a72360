"""When a request is sent again."""

import pytest

from zscli.wire.retry import BUDGET, TRIES, Trouble, is_unavailable, next_delay

AGAIN: list[tuple[Trouble, bool, bool]] = [
    # trouble        read   write
    ("refused", True, True),
    ("unsent", True, False),
    ("lost", True, False),
    ("unavailable", True, False),
    ("lasting", False, False),
    ("none", False, False),
]


@pytest.mark.parametrize(("trouble", "read", "write"), AGAIN, ids=[one[0] for one in AGAIN])
def test_what_is_tried_again(trouble: Trouble, read: bool, write: bool) -> None:
    """A write is tried again only when nobody listened; a read when the trouble may pass."""
    for is_read, expected in ((True, read), (False, write)):
        delay = next_delay(1, trouble, is_read=is_read, elapsed=0, chance=lambda: 0.5)
        assert (delay is not None) is expected


def test_delays_grow_and_differ() -> None:
    """The second pause is longer, and chance moves each by a fifth."""
    found = []
    for tries in (1, 2):
        for value in (0.0, 0.5, 1.0):
            chance = iter([value]).__next__
            found.append(next_delay(tries, "refused", is_read=True, elapsed=0, chance=chance))
    assert found == pytest.approx([0.2, 0.25, 0.3, 0.6, 0.75, 0.9])


def test_tries_end() -> None:
    """After the last try, or when the budget of time is spent, there is no other."""
    assert next_delay(TRIES, "refused", is_read=True, elapsed=0, chance=lambda: 0.5) is None
    assert next_delay(1, "lost", is_read=True, elapsed=BUDGET, chance=lambda: 0.5) is None


UNAVAILABLE = [
    (502, b'{"error": {}}', True, "a bad gateway, whatever it says"),
    (504, b"", True, "a gateway's timeout"),
    (503, b"<html>", True, "a proxy's page"),
    (503, b"", True, "a proxy without words"),
    (503, b' {"error": {}}', False, "a management node's refusal"),
    (500, b"", False, "a fault of the server"),
    (200, b"", False, "an answer"),
]


@pytest.mark.parametrize(
    ("status", "body", "expected", "why"), UNAVAILABLE, ids=[why for *_, why in UNAVAILABLE]
)
def test_is_unavailable(status: int, body: bytes, expected: bool, why: str) -> None:
    """A proxy that cannot reach its server is told from a server that refuses."""
    assert is_unavailable(status, body) is expected
