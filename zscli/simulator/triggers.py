"""Scheduler triggers fire when their time has come: who looks at the world next finds it done.

No thread waits for it; the world's clock decides. What was due while nobody was there, before
the simulator began, is not made up for.
"""

import sqlite3

from zscli.simulator.behaviours.scheduler_trigger import fire_due, just_before, next_due
from zscli.simulator.world.world import World

__all__ = ["Triggers"]


class Triggers:
    """The triggers of a world, from now on."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._since = just_before(world.clock.now())

    def tick(self) -> None:
        """Do what is due; quick where nothing is. What cannot be kept is tried again later."""
        world = self._world
        due = world.remembered(self, lambda: next_due(world, self._since))
        if due is None or (now := world.clock.now()) < due:
            return
        try:
            with world.lock:
                fire_due(world, self._since, now)
        except sqlite3.Error as error:
            world.troubled(error)
