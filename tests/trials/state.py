"""The simulator is killed while it writes its state file, opened again, and held to its word.

What it answered for must be there, the file must be sound, and whatever was half done may only
be of jobs that it still calls `processing`. With --resume-jobs these come to their ends.
"""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha512
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import requests

from zscli.clock import SystemClock
from zscli.simulator.behaviours.capacity import (
    settle_backup_storages,
    settle_hosts,
    settle_storages,
)
from zscli.simulator.server import Simulator
from zscli.simulator.world.world import World
from zscli.spec.loader import load_catalog

__all__ = ["StateTally", "StateTrial", "run_state_trials", "state_table"]

AT_ONCE = 2
WRITERS = 3
MOST_TAKEN = 12
"""Jobs that a simulator takes before it is killed; at least two, whatever the machine's speed."""
MOMENT = 0.05
"""Seconds within which it is killed then."""
START = 0.4
"""Seconds of starting within which a simulator is killed that has just begun its file."""
PATIENCE = 60.0
VM, VOLUME, ZONE = "VmInstanceInventory", "VolumeInventory", "ZoneInventory"
FINAL = {"Running", "Stopped", "Paused", "Destroyed"}
PROGRAM = """
import sys
from zscli.simulator.server import Simulator
with Simulator(state=sys.argv[1], job_delay=(0.0, 0.02)) as simulator:
    print(simulator.url, flush=True)
    sys.stdin.read()
"""


@dataclass(slots=True)
class StateTrial:
    """One trial. taken, done, open: how many jobs were answered 202, 200, and were under way."""

    number: int
    way: str
    taken: int = 0
    done: int = 0
    open: int = 0
    lost: list[str] = field(default_factory=list)
    unsound: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether nothing is lost and the file is sound."""
        return not (self.lost or self.unsound)


@dataclass(slots=True)
class StateTally:
    """All trials of one go."""

    seed: int
    trials: list[StateTrial]

    @property
    def is_good(self) -> bool:
        """Whether every trial is."""
        return all(trial.is_good for trial in self.trials)


def run_state_trials(runs: int, seed: int) -> StateTally:
    """Make that many trials; the same seed kills after the same times."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        begun = Path(folder) / "begun.db"
        with Simulator(state=str(begun), job_delay=0):
            pass
        made = [
            pool.submit(_trial, begun, Path(folder) / f"{number}.db", number, seed)
            for number in range(runs)
        ]
        return StateTally(seed, [each.result() for each in made])


def _trial(begun: Path, path: Path, number: int, seed: int) -> StateTrial:
    chance = random.Random(f"{seed}-{number}")  # noqa: S311 - chosen again by the same seed
    trial = StateTrial(number, "start" if number % 5 == 0 else "writes")
    if trial.way == "writes":
        shutil.copy(begun, path)
    command = [sys.executable, "-c", PROGRAM, str(path)]
    writers: list[Writer] = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if trial.way == "writes":
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            writers = [Writer(url, random.Random(f"{seed}-{number}-{n}")) for n in range(WRITERS)]  # noqa: S311
            for writer in writers:
                writer.start()
        taken = chance.randint(2, MOST_TAKEN)
        deadline = monotonic() + PATIENCE
        while writers and sum(len(writer.taken) for writer in writers) < taken:
            if monotonic() > deadline:
                trial.unsound.append("nothing was taken")
                break
            threading.Event().wait(0.001)
        threading.Event().wait(chance.uniform(0, MOMENT if writers else START))
        process.send_signal(signal.SIGKILL)
    for writer in writers:
        writer.join()
    if path.exists():
        _judge(trial, path, writers)
        _reopen(trial, path, resume=chance.random() < 0.5)
    return trial


class Writer(threading.Thread):
    """Sends writes until nobody answers. expected: what must be there; None: what is gone."""

    def __init__(self, url: str, chance: random.Random) -> None:
        super().__init__()
        self.taken: set[str] = set()
        self.done: set[str] = set()
        self.expected: dict[str, tuple[str, str | None]] = {}
        self.wrong: list[str] = []
        self._url = url
        self._chance = chance
        self._http = requests.Session()
        self._found: dict[str, str] = {}

    def run(self) -> None:
        """Log in, and write until the server is dead."""
        try:
            password = sha512(b"password").hexdigest()
            login = {"logInByAccount": {"accountName": "admin", "password": password}}
            session = self._send("PUT", "/accounts/login", login).json()["inventory"]["uuid"]
            self._http.headers["Authorization"] = f"OAuth {session}"
            for name, path in (
                ("imageUuid", "/images?q=name=CentOS-7.9"),
                ("instanceOfferingUuid", "/instance-offerings?q=name=small-1c1g"),
                ("l3", "/l3-networks?q=name=app-net"),
            ):
                self._found[name] = self._send("GET", path).json()["inventories"][0]["uuid"]
            while True:
                self._one()
        except requests.RequestException:
            pass
        finally:
            self._http.close()

    def _one(self) -> None:
        mine = [uuid for uuid, (kind, state) in self.expected.items() if kind == VM and state]
        roll = self._chance.random()
        if mine and roll < 0.4:
            uuid = self._chance.choice(mine)
            state = self.expected[uuid][1]
            action, after = ("stop", "Stopped") if state == "Running" else ("start", "Running")
            body: dict[str, object] = {f"{action}VmInstance": {}}
            self._job("PUT", f"/vm-instances/{uuid}/actions", body, uuid, (VM, after))
            return
        uuid = UUID(int=self._chance.getrandbits(128), version=4).hex
        params: dict[str, Any] = {"name": f"n-{uuid[:6]}", "resourceUuid": uuid}
        if roll < 0.6:
            names = ("imageUuid", "instanceOfferingUuid")
            params |= {name: self._found[name] for name in names}
            params["l3NetworkUuids"] = [self._found["l3"]]
            self._job("POST", "/vm-instances", {"params": params}, uuid, (VM, "Running"))
        elif roll < 0.8:
            params["diskSize"] = 1 << 30
            self._job("POST", "/volumes/data", {"params": params}, uuid, (VOLUME, "Enabled"))
        else:
            self._job("POST", "/zones", {"params": params}, uuid, (ZONE, "Enabled"))
            if self._chance.random() < 0.5:
                self._job("DELETE", f"/zones/{uuid}", None, uuid, (ZONE, None))

    def _job(
        self, method: str, path: str, body: object, uuid: str, after: tuple[str, str | None]
    ) -> None:
        """Make a write and wait for its end; what is expected is known only with that."""
        self.expected.pop(uuid, None)
        accepted = self._send(method, path, body)
        job = accepted.json()["location"].rsplit("/", 1)[-1]
        self.taken.add(job)
        answer = self._send("GET", f"/api-jobs/{job}")
        while answer.status_code == 202:
            answer = self._send("GET", f"/api-jobs/{job}")
        if answer.status_code != 200:
            if "HOST_ALLOCATION" not in answer.text and "L3.1000" not in answer.text:
                self.wrong.append(f"{method} {path}: {answer.text}")
            return
        self.done.add(job)
        self.expected[uuid] = after

    def _send(self, method: str, path: str, body: object = None) -> requests.Response:
        return self._http.request(method, f"{self._url}/v1{path}", json=body, timeout=PATIENCE)


def _judge(trial: StateTrial, path: Path, writers: list[Writer]) -> None:
    """Hold the file, as the kill left it, against what was answered."""
    with closing(sqlite3.connect(path)) as file:
        sound = file.execute("PRAGMA integrity_check").fetchall()
        if sound != [("ok",)]:
            trial.unsound.append(f"integrity_check: {sound[:3]}")
        tables = {row[0] for row in file.execute("SELECT name FROM sqlite_master")}
        found = file.execute("SELECT uuid, state FROM job").fetchall() if "job" in tables else []
    jobs = dict(found)
    for writer in writers:
        trial.taken += len(writer.taken)
        trial.done += len(writer.done)
        trial.unsound += writer.wrong
        trial.lost += [f"job {job} was taken" for job in writer.taken - jobs.keys()]
        trial.lost += [f"job {job} was done" for job in writer.done if jobs.get(job) != "done"]
    trial.open = sum(state == "processing" for state in jobs.values())
    world = World(load_catalog(), SystemClock(), str(path))
    try:
        if trial.way == "start" and not world.is_new and world.count(VM) != DEMO_VMS:
            trial.unsound.append("a part of the seed is there")
        for writer in writers:
            for uuid, (kind, state) in writer.expected.items():
                row = world.get(kind, uuid)
                if (row or {}).get("state") != state:
                    trial.lost.append(f"{kind} {uuid} is {(row or {}).get('state')}, not {state}")
        trial.unsound += _broken_laws(world)
    finally:
        world.close()


DEMO_VMS = 20


def _broken_laws(world: World) -> list[str]:
    """Return what in a world contradicts itself: capacities, addresses, owners."""
    if world.is_new:
        return []
    broken = []
    kinds = ("HostInventory", "PrimaryStorageInventory", "BackupStorageInventory")
    before = [world.find(kind) for kind in kinds]
    settle_hosts(world)
    settle_storages(world)
    settle_backup_storages(world)
    if before != [world.find(kind) for kind in kinds]:
        broken.append("the capacities do not agree with what uses them")
    taken = Counter(row["ip"] for row in world.find("UsedIpInventory"))
    broken += [f"the address {ip} is used {n} times" for ip, n in taken.items() if n > 1]
    for nic in world.find("VmNicInventory"):
        if nic.get("ip") and not world.count("UsedIpInventory", vmNicUuid=nic["uuid"]):
            broken.append(f"the nic {nic['uuid']} has an address that is free")
    for uuid, kind in world.rows("SELECT uuid, inventory FROM resource"):
        if world.get(kind, uuid) is None:
            broken.append(f"{kind} {uuid} is claimed and not there")
    return broken


def _reopen(trial: StateTrial, path: Path, *, resume: bool) -> None:
    """Open the file as a simulator does: it starts, and with *resume* every job comes to an end."""
    with Simulator(state=str(path), job_delay=0, resume_jobs=resume) as simulator:
        world = simulator.world
        deadline = monotonic() + PATIENCE
        while resume and world.rows("SELECT 1 FROM job WHERE state = 'processing' LIMIT 1"):
            if monotonic() > deadline:
                trial.unsound.append("a job that was resumed never ended")
                return
            threading.Event().wait(0.005)
        trial.unsound += _broken_laws(world)
        stuck = [row["uuid"] for row in world.find(VM) if row["state"] not in FINAL]
        if resume and stuck:
            trial.unsound.append(f"the VMs {stuck} are in a state between two others")


def state_table(tally: StateTally) -> list[str]:
    """Return the lines that tell how the trials ended."""
    names = ("taken", "done", "open", "lost", "unsound")
    lines = [
        f"seed {tally.seed}",
        f"{'killed':<12}{'runs':>7}" + "".join(f"{name:>9}" for name in names),
    ]
    for way, what in (("start", "starting"), ("writes", "writing"), ("", "all")):
        trials = [trial for trial in tally.trials if way in {"", trial.way}]
        figures = [sum(getattr(trial, name) for trial in trials) for name in names[:3]]
        figures += [sum(len(getattr(trial, name)) for trial in trials) for name in names[3:]]
        lines.append(f"{what:<12}{len(trials):>7}" + "".join(f"{figure:>9}" for figure in figures))
    for trial in tally.trials:
        lines += [f"trial {trial.number} lost: {text}" for text in trial.lost]
        lines += [f"trial {trial.number} unsound: {text}" for text in trial.unsound]
    return lines
