"""What was deleted softly goes for good after its time: VMs, data volumes and images.

The world's clock decides, and whoever looks at the world next finds it done.
Source: protocol, section 8.0.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.image import IMAGE_REF, drop_refs
from zscli.simulator.behaviours.rows import VM, VOLUME, remove_vm, remove_volume
from zscli.simulator.world.config import read_config
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = ["Expunger"]

_LOOK_AGAIN = timedelta(seconds=1)


def _vms(world: World, before: str) -> None:
    for vm in world.find(VM, state="Destroyed"):
        if vm["lastOpDate"] <= before:
            remove_vm(world, vm["uuid"])


def _volumes(world: World, before: str) -> None:
    for volume in world.find(VOLUME, type="Data", status="Deleted"):
        if volume["lastOpDate"] <= before:
            remove_volume(world, volume["uuid"])
    settle_storages(world)


def _images(world: World, before: str) -> None:
    for ref in world.find(IMAGE_REF, status="Deleted"):
        if ref["lastOpDate"] <= before:
            drop_refs(world, ref["imageUuid"], [ref["backupStorageUuid"]])


@dataclass
class _Scan:
    """One of the server's tasks: the category of its configs, and when it ran last."""

    category: str
    sweep: Callable[[World, str], None]
    last: datetime

    def run(self, world: World, now: datetime) -> None:
        """Remove what has waited long enough, if this task is due."""
        interval = int(read_config(world, self.category, "expungeInterval") or 3600)
        if now < self.last + timedelta(seconds=interval):
            return
        if read_config(world, self.category, "deletionPolicy") != "Never":
            period = int(read_config(world, self.category, "expungePeriod") or 0)
            with world.transaction():
                self.sweep(world, kept(now - timedelta(seconds=period)))
        self.last = now


class Expunger:
    """The three tasks of a world. Their intervals count from its start, as on a server."""

    def __init__(self, world: World) -> None:
        self._world = world
        now = world.clock.now()
        self._scans = (
            _Scan("vm", _vms, now),
            _Scan("volume", _volumes, now),
            _Scan("image", _images, now),
        )
        self._look = now

    def tick(self) -> None:
        """Run the tasks that are due; quick when it was called within the last second."""
        now = self._world.clock.now()
        if now < self._look:
            return
        with self._world.lock:
            self._look = now + _LOOK_AGAIN
            try:
                for scan in self._scans:
                    scan.run(self._world, now)
            except sqlite3.Error as error:  # a full disk, say: it is tried at the next look
                self._world.troubled(error)
