"""What the matrix of faults is made of: a cloud behind a proxy, kinds of calls, and a clock."""

import gc
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.faults.chaos import Chaos, Rule
from tests.held import PATIENCE
from tests.journey import Zscli
from zscli.errors import ZscliError
from zscli.simulator.identity import SESSION
from zscli.simulator.server import Simulator
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World
from zscli.wire.transport import Request, RequestsTransport, Response

MOMENT = 0.002
"""Seconds that a sleep of the tests' clock really takes."""


class QuickClock:
    """A clock of which a sleep takes a moment only, whatever it seems to take.

    asking: how many requests are on their way; meanwhile nobody who waits may skip time.
    """

    def __init__(self, on_sleep: Callable[[], None] = lambda: None) -> None:
        self.asking = 0
        self._slept = 0.0
        self._lock = threading.Lock()
        self._on_sleep = on_sleep

    def now(self) -> datetime:
        """Return the instant, with all sleeps counted in full."""
        return datetime.now(UTC) + timedelta(seconds=self._slept)

    def monotonic(self) -> float:
        """Return seconds, with all sleeps counted in full."""
        return time.monotonic() + self._slept

    def sleep(self, seconds: float) -> None:
        """Let *seconds* seem to pass."""
        self._on_sleep()
        time.sleep(min(seconds, MOMENT))
        self.skip(seconds)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let no time be skipped meanwhile."""
        with self._lock:
            self.asking += 1
        try:
            yield
        finally:
            with self._lock:
                self.asking -= 1

    def skip(self, seconds: float) -> None:
        """Let *seconds* have passed."""
        with self._lock:
            self._slept += seconds


@dataclass
class Countdown:
    """Does something when it is called for the *number*th time; never without a number."""

    number: int | None
    act: Callable[[], None]

    def __call__(self) -> None:
        """Count."""
        if self.number is not None:
            self.number -= 1
            if self.number == 0:
                self.act()


@dataclass
class Cloud:
    """A simulator that keeps its world in a file, and the proxy before it."""

    simulator: Simulator
    chaos: Chaos
    numbers: "count[int]" = field(default_factory=count)

    @property
    def world(self) -> World:
        """The truth."""
        return self.simulator.world

    def restart(self) -> None:
        """Stop the server and start it again on its file."""
        self.simulator.close()
        self.simulator.start()

    def end_sessions(self) -> None:
        """Let the server forget every login."""
        self.world.remove(SESSION)

    def jobs(self, api: str) -> list[tuple[str, str, int | None]]:
        """Return uuid, state and status of every job of an API that the server accepted."""
        found = self.world.rows("SELECT uuid, state, status FROM job WHERE api = ?", (api,))
        return [(str(uuid), str(state), status) for uuid, state, status in found]

    def zone(self, name: str) -> str:
        """Make a zone behind everybody's back, and return its uuid."""
        record = {"name": name, "state": "Enabled", "type": "zstack", "isDefault": False}
        return str(self.world.insert("ZoneInventory", record)["uuid"])

    @contextmanager
    def spoilt(self) -> Iterator[Callable[[Path], Zscli]]:
        """Give what makes a user who is logged in; rules that are set meanwhile end with it."""
        self.chaos.heal()
        try:
            yield lambda home: user(home, self)
        finally:
            self.chaos.heal()
            gc.enable()  # a run of zscli goes without, and this is a process of many runs


Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of call. line: its words, with names in braces.

    prepare: makes what the call is about, and returns more names. effect: how often the world
    shows what the call does.
    """

    name: str
    line: tuple[str, ...]
    effect: Callable[[Cloud, Names], int]
    prepare: Callable[[Cloud, Names], Names] = lambda _, names: names

    @property
    def api(self) -> str:
        """The API that is called."""
        return self.line[0]

    def names(self, cloud: Cloud) -> Names:
        """Make what a call needs, and return the names for its line."""
        fresh = {"name": f"cell-{next(cloud.numbers)}", "new": new_uuid()}
        return {**fresh, **self.prepare(cloud, fresh)}

    def words(self, names: Names) -> list[str]:
        """Return the words of one call."""
        return [word.format(**names) for word in self.line]


def _zones(cloud: Cloud, names: Names) -> int:
    return cloud.world.count("ZoneInventory", name=names["name"])


def _with_zone(cloud: Cloud, names: Names) -> Names:
    return {"zone": cloud.zone(names["name"])}


def _with_storage(cloud: Cloud, names: Names) -> Names:
    storage = cloud.world.find("BackupStorageInventory")[0]
    return {"zone": cloud.zone(names["name"]), "storage": storage["uuid"]}


def _with_network(cloud: Cloud, names: Names) -> Names:
    network = cloud.world.find("L3NetworkInventory")[0]
    number = next(cloud.numbers)
    return {"l3": network["uuid"], "prefix": f"10.{number // 250}.{number % 250}.0/24"}


def _with_image(cloud: Cloud, names: Names) -> Names:
    storage = cloud.world.find("BackupStorageInventory", type="ImageStoreBackupStorage")
    storage = storage or cloud.world.find("BackupStorageInventory")
    image = {
        "name": names["name"],
        "url": "http://mirror/centos.qcow2",
        "format": "qcow2",
        "backupStorageUuids": [storage[0]["uuid"]],
    }
    return {"image": json.dumps(image)}


WRITES = [
    Kind(
        "create with resourceUuid",
        ("CreateZone", "name={name}", "resourceUuid={new}"),
        _zones,
    ),
    Kind("create without", ("CreateZone", "name={name}"), _zones),
    Kind(
        "create of what has no uuid",
        ("AddHostRouteToL3Network", "l3NetworkUuid={l3}", "prefix={prefix}", "nexthop=10.0.0.1"),
        lambda cloud, names: sum(
            row["prefix"] == names["prefix"]
            for row in cloud.world.find("L3NetworkHostRouteInventory")
        ),
        _with_network,
    ),
    Kind(
        "update",
        ("UpdateZone", "uuid={zone}", "description={new}"),
        lambda cloud, names: cloud.world.count(
            "ZoneInventory", uuid=names["zone"], description=names["new"]
        ),
        _with_zone,
    ),
    Kind(
        "delete",
        ("DeleteZone", "uuid={zone}"),
        lambda cloud, names: 1 - cloud.world.count("ZoneInventory", uuid=names["zone"]),
        _with_zone,
    ),
    Kind(
        "attach",
        ("AttachBackupStorageToZone", "zoneUuid={zone}", "backupStorageUuid={storage}"),
        lambda cloud, names: cloud.world.count(
            "BackupStorageZoneRefInventory", zoneUuid=names["zone"]
        ),
        _with_storage,
    ),
    Kind(
        "long job",
        (
            "SubmitLongJob",
            "jobName=APIAddImageMsg",
            "name={name}",
            "jobData={image}",
        ),
        lambda cloud, names: cloud.world.count("LongJobInventory", name=names["name"]),
        _with_image,
    ),
]

_send, _try = RequestsTransport.send, RequestsTransport._try


class Threads:
    """What questions about jobs take from threading; a wait takes a moment, as a sleep does."""

    Thread = threading.Thread
    RLock = staticmethod(threading.RLock)

    def __init__(self, clock: QuickClock) -> None:
        class Condition(threading.Condition):
            def wait(self, timeout: float | None = None) -> bool:
                woken = super().wait(None if timeout is None else min(timeout, MOMENT))
                if timeout is not None and not woken and not clock.asking:
                    clock.skip(timeout)
                return woken

        self.Condition = Condition


def hurry(
    monkeypatch: pytest.MonkeyPatch,
    clock: QuickClock,
    patience: float = PATIENCE,
    rules: Sequence[Rule] | None = None,
) -> None:
    """Let zscli wait on *clock*, and wait *patience* real seconds for one answer.

    rules: what they spoil is waited for so long, and all else as long as it takes.
    """

    def send(self: RequestsTransport, request: Request) -> Response:
        with clock.still():
            return _send(self, request)

    def once(self: RequestsTransport, request: Request) -> tuple[Response | ZscliError, Any]:
        asked = f"{request.method} {request.path}"
        is_spoilt = rules is None or any(rule.may_strike(asked) for rule in rules)
        seconds = patience if is_spoilt else PATIENCE
        given = request.read_timeout or seconds
        return _try(self, replace(request, read_timeout=min(given, seconds)))

    monkeypatch.setattr(RequestsTransport, "_try", once)
    monkeypatch.setattr("zscli.context.SystemClock", lambda: clock)
    monkeypatch.setattr("zscli.jobs.questions.threading", Threads(clock))
    monkeypatch.setattr(RequestsTransport, "send", send)


def user(home: Path, cloud: Cloud) -> Zscli:
    """Return somebody who is logged in through the proxy."""
    one = Zscli(home, cloud.chaos.url)
    one.log_in()
    return one
