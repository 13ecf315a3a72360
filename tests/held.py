"""Jobs that end when a test says so: a test that must act meanwhile has all the time it needs."""

import time
from collections.abc import Callable

from zscli.simulator.server import Simulator

__all__ = ["HELD", "PATIENCE", "release"]

HELD = 600.0
"""Seconds that such a job takes on the server's clock; less than the server itself gives it."""
PATIENCE = 60.0
"""Seconds after which what is waited for will not come; much more than a busy machine takes."""
SOON = 2.0
"""Seconds after which time is put ahead once more, for work that had not even begun to wait."""


def release(simulator: Simulator, *zones: str) -> None:
    """Let the jobs end that make these zones, and all that make others; return when they have."""
    world = simulator.world
    names = [name for name in zones if not _within(PATIENCE, lambda n=name: _has(simulator, n))]  # type: ignore[misc]
    assert not names, f"the work on {names} never began"
    going = "SELECT 1 FROM job WHERE api = 'CreateZone' AND state = 'processing'"
    simulator.advance(HELD)
    if not _within(SOON, lambda: not world.rows(going)):
        simulator.advance(HELD)
    assert _within(PATIENCE, lambda: not world.rows(going)), "the jobs never ended"


def _has(simulator: Simulator, zone: str) -> bool:
    return bool(simulator.world.count("ZoneInventory", name=zone))


def _within(seconds: float, look: Callable[[], bool]) -> bool:
    """Wait so long for what is looked for; return whether it came."""
    end = time.monotonic() + seconds
    while not look():
        if time.monotonic() > end:
            return False
        time.sleep(0.001)
    return True
