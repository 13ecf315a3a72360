"""Scripts of mixed writes, and where the simulator's world shows each of them."""

import json
import random
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

__all__ = ["Script", "World", "Write", "script"]


@dataclass(frozen=True, slots=True)
class World:
    """The state file of a simulator that runs in another process, to be read only."""

    path: Path
    _db: sqlite3.Connection = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Open it."""
        db = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, isolation_level=None)
        object.__setattr__(self, "_db", db)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        self._db.close()

    def count(self, inventory: str, **equals: str) -> int:
        """Return how many rows of an inventory have these values."""
        where = " AND ".join(f'"{name}" = ?' for name in equals)
        sql = f'SELECT count(*) FROM "{inventory}" WHERE {where}'  # noqa: S608 our own names
        try:
            return int(self._db.execute(sql, tuple(equals.values())).fetchone()[0])
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            return 0

    def uuid(self, inventory: str) -> str:
        """Return the uuid of the first row of an inventory."""
        found = self._db.execute(f'SELECT uuid FROM "{inventory}" ORDER BY rowid')  # noqa: S608
        return str(found.fetchone()[0])

    def jobs(self) -> dict[str, tuple[str, int | None]]:
        """Return API and status of every job that the server accepted, by uuid.

        The status is None as long as the job runs.
        """
        found = self._db.execute("SELECT uuid, api, status FROM job")
        return {str(uuid): (str(api), status) for uuid, api, status in found}


@dataclass(frozen=True, slots=True)
class Write:
    """One line of a script. mark: is in its parameters and in no other line's.

    shown: how often the world shows what the line does. undone: whether a later line may take
    it away again. needs: the mark of the line without which the world cannot show it.
    """

    line: str
    mark: str
    shown: Callable[[World], int]
    undone: bool = False
    needs: str = ""

    @property
    def api(self) -> str:
        """The API that is called."""
        return self.line.split()[0]


@dataclass(frozen=True, slots=True)
class Script:
    """The writes of one trial, in order. first: so many must have ended before the others."""

    writes: tuple[Write, ...]
    first: int

    @property
    def text(self) -> str:
        """The script as zscli reads it."""
        lines = [write.line for write in self.writes]
        lines.insert(self.first, "wait")
        return "".join(f"{line}\n" for line in lines)


def script(chance: random.Random, name: str, known: Mapping[str, str]) -> Script:
    """Return a script of mixed writes, every name in it beginning with *name*.

    known: the uuid of a backup storage, as `storage`.
    """
    kept, gone = (f"{chance.getrandbits(128):032x}" for _ in range(2))
    begin = [_zone(f"{name}-kept", kept), _zone(f"{name}-gone", gone, undone=True)]
    more = [
        _update(f"{name}-updated", kept),
        _attach(kept, known["storage"]),
        _delete(gone, f"{name}-gone"),
        _zone(f"{name}-plain"),
        _offering(f"{name}-offering", chance.choice(["", " --no-wait", " &"])),
        _zone(f"{name}-later", "", chance.choice([" --no-wait", " &"])),
        _long_job(f"{name}-long", known["storage"], chance.choice([" --no-wait", " &"])),
    ]
    chance.shuffle(more)
    return Script((*begin, *more[: chance.randint(3, len(more))]), len(begin))


def _uuid4(text: str) -> str:
    """Return a uuid as a server takes it from 32 random hex characters."""
    return f"{text[:12]}4{text[13:16]}8{text[17:]}"


def _rows(inventory: str, **equals: str) -> Callable[[World], int]:
    return lambda world: world.count(inventory, **equals)


def _zone(name: str, uuid: str = "", later: str = "", *, undone: bool = False) -> Write:
    given = f" resourceUuid={_uuid4(uuid)}" if uuid else ""
    line = f"CreateZone name={name}{given}{later}"
    return Write(line, name, _rows("ZoneInventory", name=name), undone)


def _offering(name: str, later: str) -> Write:
    line = f"CreateDiskOffering name={name} diskSize=1G{later}"
    return Write(line, name, _rows("DiskOfferingInventory", name=name))


def _long_job(name: str, storage: str, later: str) -> Write:
    """Return a call that is done when the work that it begins is."""
    image = {"name": name, "url": "http://mirror/a.qcow2", "backupStorageUuids": [storage]}
    line = f"SubmitLongJob name={name} jobName=APIAddImageMsg jobData='{json.dumps(image)}'{later}"
    return Write(line, name, _rows("LongJobInventory", name=name, state="Succeeded"))


def _update(text: str, zone: str) -> Write:
    line = f"UpdateZone uuid={_uuid4(zone)} description={text}"
    return Write(line, text, _rows("ZoneInventory", uuid=_uuid4(zone), description=text))


def _attach(zone: str, storage: str) -> Write:
    uuid = _uuid4(zone)
    line = f"AttachBackupStorageToZone zoneUuid={uuid} backupStorageUuid={storage}"
    return Write(line, uuid, _rows("BackupStorageZoneRefInventory", zoneUuid=uuid))


def _delete(zone: str, name: str) -> Write:
    uuid = _uuid4(zone)

    def shown(world: World) -> int:
        return 1 - world.count("ZoneInventory", uuid=uuid)

    return Write(f"DeleteZone uuid={uuid}", uuid, shown, needs=name)
