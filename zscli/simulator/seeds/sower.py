"""Makes the rows of a seed: uuids and dates that come out the same every time.

It remembers what it made by name. It knows no resource, only what all of them may have.
"""

import random
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from typing import Any

from zscli.clock import Clock
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.seeds.cloud import Thing
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = ["NamedSower", "Sower", "common"]

_SEED = 521
_AGE = timedelta(days=38)
"""How long ago the first row was made."""
_ROWS = 90
"""About how many rows are spread over that time."""


class Sower:
    """Fills a world. The same uuids every time; dates go up and end before the clock's now.

    rows: about how many there will be, over which the time is spread.
    """

    def __init__(self, world: World, clock: Clock, rows: int = _ROWS) -> None:
        self.world = world
        self._step = _AGE / max(_ROWS, rows)
        self._random = random.Random(_SEED)  # noqa: S311 - the same uuids every time
        self._now = clock.now()
        self._instant = self._now - _AGE
        self._made: dict[str, dict[str, Any]] = {}

    def uuid(self, inventory: str = "", key: str = "") -> str:
        """Return the uuid of the next row, which is found under *key*."""
        del inventory, key
        return _uuid(f"{self._random.getrandbits(128):032x}")

    def date(self) -> str:
        """Return when the next row was made: some hours after the last, as it is kept."""
        step = self._step * self._random.uniform(0.2, 1.2)
        self._instant = min(self._instant + step, self._now - timedelta(minutes=1))
        return kept(self._instant)

    def make(
        self, inventory: str, record: Mapping[str, Any], *, key: str = "", date: str = ""
    ) -> dict[str, Any]:
        """Insert a row with the next uuid and date; it is found again under *key* or its name.

        date: that of what the row is a part of.
        """
        made = date or self.date()
        known = key or str(record.get("name", ""))
        dates = {"uuid": self.uuid(inventory, known), "createDate": made, "lastOpDate": made}
        row = self.world.insert(inventory, {**dates, **record})
        self._made[f"{inventory} {known}"] = row
        return row

    def named(self, inventory: str, name: str) -> dict[str, Any]:
        """Return a row that was made before; KeyError when there is none of that name."""
        return self._made[f"{inventory} {name}"]

    def tag(self, kind: str, row: Mapping[str, Any], text: str, *, user: bool = False) -> None:
        """Put a user tag or a system tag on a row; *kind* as in `VmInstanceVO`."""
        about = {"resourceUuid": row["uuid"], "resourceType": kind, "tag": text}
        date, key = str(row["createDate"]), f"{row['uuid']} {text}"
        if user:
            self.make("UserTagInventory", about | {"type": "User"}, key=key, date=date)
            return
        system = {"type": "System", "inherent": False}
        self.make("SystemTagInventory", about | system, key=key, date=date)

    def tag_all(self, kind: str, row: Mapping[str, Any], thing: Thing, *more: str) -> None:
        """Put the tags of a thing on its row. more: system tags that follow from the thing."""
        for text in (*thing.system_tags, *more):
            self.tag(kind, row, text)
        for text in thing.tags:
            self.tag(kind, row, text, user=True)

    def share(self, uuid: str, kind: str) -> None:
        """Let every account use what the admin owns."""
        shared = {"ownerAccountUuid": ADMIN_UUID, "resourceUuid": uuid, "resourceType": kind}
        self.world.insert("SharedResourceInventory", shared | {"toPublic": True})


class NamedSower(Sower):
    """A sower whose uuids follow from what a row is and how it is called."""

    def uuid(self, inventory: str = "", key: str = "") -> str:
        """Return the uuid of what is found under *key*."""
        return _uuid(sha256(f"{inventory} {key}".encode()).hexdigest())


def common(thing: Thing) -> dict[str, Any]:
    """Return the fields that every resource may have."""
    found = {"name": thing.name}
    found |= {"description": thing.description} if thing.description else {}
    return found | ({"uuid": thing.uuid} if thing.uuid else {})


def _uuid(digits: str) -> str:
    """Return a uuid of the form of version 4, without dashes, from 32 hex digits or more."""
    return f"{digits[:12]}4{digits[13:16]}{'89ab'[int(digits[16], 16) % 4]}{digits[17:32]}"
