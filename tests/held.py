"""Jobs that end when a test says so: a test that must act meanwhile has all the time it needs."""

import time

from zscli.simulator.server import Simulator

__all__ = ["HELD", "PATIENCE", "release"]

HELD = 600.0
"""Seconds that such a job takes on the server's clock; less than the server itself gives it."""
PATIENCE = 60.0
"""Seconds after which what is waited for will not come; much more than a busy machine takes."""


def release(simulator: Simulator, *zones: str) -> None:
    """Let the jobs end that make these zones; each of them has begun by then."""
    end = time.monotonic() + PATIENCE
    for name in zones:
        while not simulator.world.count("ZoneInventory", name=name):
            assert time.monotonic() < end, f"the work on {name} never began"
            time.sleep(0.001)
    simulator.advance(HELD)
