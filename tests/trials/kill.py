"""zscli is killed in the middle of scripts, started again, and held against the world.

Nothing may be lost (the server took a write that the ledger does not know), nothing doubled (a
line was done twice), and every write has an end that is known, and true.
"""

import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.trials.writes import Script, World, Write, script
from zscli.jobs.entry import Entry
from zscli.jobs.ledger import Ledger

__all__ = ["Tally", "Trial", "run_trials", "shown_as_table"]

ROOT = Path(__file__).resolve().parents[2]
JOB_DELAY = "0-0.1"
AT_ONCE = 2
"""Trials that run at the same time; each has a home of its own."""
LONGEST = 60.0
"""Seconds after which a program of a trial hangs."""
AGAIN = 0.25
"""How often the program that clears up is killed, too."""
REFUSED = 503
DONE = 200
ZSCLI = ("-m", "zscli")
STATE = ".local/state/zscli"
CLEARING = ("wait", "--all")
"""The command that asks about everything that has no end yet."""
CLEARED = {0, 1, 4}
"""How it may end: all is done, something has failed, something never arrived."""

Way = str
"""How a program is killed: at a `time`, at a `step`, or at one while `many` lines run at once."""


@dataclass(slots=True)
class Trial:
    """One trial: how it was killed, what its ledger says, and what is wrong with that.

    states: how many writes are in which state. jobs: their uuids at the server.
    """

    number: int
    way: Way
    killed: int = 0
    states: "Counter[str]" = field(default_factory=Counter)
    jobs: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def open(self) -> int:
        """How many writes have no end that is known."""
        return sum(self.states[state] for state in ("sending", "running", "unknown"))

    @property
    def is_good(self) -> bool:
        """Whether nothing is lost, doubled, wrong or open."""
        return not (self.lost or self.doubled or self.wrong or self.open)


@dataclass(slots=True)
class Tally:
    """All trials of one go. strays: jobs at the server that no ledger knows."""

    seed: int
    trials: list[Trial]
    strays: list[str]

    @property
    def is_good(self) -> bool:
        """Whether every trial is, and no ledger missed a job."""
        return not self.strays and all(trial.is_good for trial in self.trials)


@dataclass(frozen=True, slots=True)
class Bench:
    """What all trials share: the server, its world, a home with a login, and measures.

    steps, seconds: what a script takes that nobody kills.
    """

    url: str
    state: Path
    homes: Path
    storage: str
    steps: int = 0
    seconds: float = 0.0

    def run(
        self,
        home: Path,
        words: Sequence[str],
        *,
        step: int = 0,
        after: float = LONGEST,
        text: str = "",
    ) -> "subprocess.CompletedProcess[str]":
        """Run zscli in a home; kill it at a step (0: at none), or *after* so many seconds.

        text: what it reads as its standard input.
        """
        program = ("-m", "tests.trials.victim", str(step), str(home / "steps")) if step else ZSCLI
        command = [sys.executable, *program, *words]
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={"PATH": "/usr/bin:/bin", "HOME": str(home), "ZSCLI_URL": self.url},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            out, err = process.communicate(text, timeout=after)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            if after == LONGEST:
                raise
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def home(self, name: str) -> Path:
        """Return a new home in which somebody is logged in."""
        path = self.homes / name
        shutil.copytree(self.homes / "login", path)
        return path


def run_trials(runs: int, seed: int) -> Tally:
    """Make that many trials; the same seed makes the same scripts and kills at the same points."""
    with _bench() as bench, ThreadPoolExecutor(AT_ONCE) as pool:
        measured = _measured(bench)
        with World(bench.state) as world:
            before = world.jobs()
            trials = list(pool.map(lambda number: _trial(measured, number, seed), range(runs)))
            jobs = world.jobs()
    known = set(before).union(*(trial.jobs for trial in trials))
    strays = [f"{api} {uuid}" for uuid, (api, _) in jobs.items() if uuid not in known]
    return Tally(seed, trials, strays)


@contextmanager
def _bench() -> Iterator[Bench]:
    """Start a simulator that keeps its world in a file, and log somebody in."""
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "world.db"
        options = ["--port", "0", "--state", str(state), "--job-delay", JOB_DELAY]
        process = subprocess.Popen(
            [sys.executable, *ZSCLI, "simulator", *options],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        try:
            words = process.stdout.readline().split()
            url = next(word for word in words if word.startswith("http")).rstrip(";.")
            with World(state) as world:
                storage = world.uuid("BackupStorageInventory")
            bench = Bench(url, state, Path(folder), storage)
            login = bench.homes / "login"
            login.mkdir()
            ran = bench.run(login, ["LogInByAccount", "accountName=admin", "password=password"])
            assert ran.returncode == 0, ran.stderr
            shutil.rmtree(login / STATE / "jobs.db", ignore_errors=True)
            yield bench
        finally:
            process.terminate()
            process.wait()
            process.stdout.close()


def _measured(bench: Bench) -> Bench:
    """Run a script that nobody kills, and note how many steps and seconds it takes."""
    home = bench.home("measured")
    written = script(random.Random(0), "measured", {"storage": bench.storage})  # noqa: S311
    began = monotonic()
    ran = bench.run(home, ["--keep-going"], step=NEVER, text=written.text)
    assert ran.returncode == 0, ran.stderr
    steps = int((home / "steps").read_text(encoding="ascii"))
    return Bench(bench.url, bench.state, bench.homes, bench.storage, steps, monotonic() - began)


NEVER = 1_000_000_000
"""A step that is never reached."""


def _trial(bench: Bench, number: int, seed: int) -> Trial:
    chance = random.Random(f"{seed}-{number}")  # noqa: S311 - chosen again by the same seed
    home = bench.home(f"home-{number}")
    written = script(chance, f"t{seed}-{number}", {"storage": bench.storage})
    trial = Trial(number, chance.choice(("time", "step", "many")))
    options = ["--parallel", "4"] if trial.way == "many" else []
    _killed(bench, trial, home, ["--keep-going", *options], chance, written.text)
    if chance.random() < AGAIN:
        _killed(bench, trial, home, CLEARING, chance, "")
    ran = bench.run(home, CLEARING)
    if "Traceback" in ran.stderr or ran.returncode not in CLEARED:
        trial.wrong.append(f"{' '.join(CLEARING)} ended with {ran.returncode}: {ran.stderr}")
    _judge(bench, trial, home, written)
    if trial.is_good:
        shutil.rmtree(home)
    return trial


def _killed(
    bench: Bench, trial: Trial, home: Path, words: Sequence[str], chance: random.Random, text: str
) -> None:
    """Run zscli, and kill it somewhere on its way, if it takes that long."""
    if trial.way == "time":
        ran = bench.run(home, words, after=chance.uniform(0, bench.seconds), text=text)
    else:
        ran = bench.run(home, words, step=chance.randint(1, bench.steps), text=text)
    trial.killed += ran.returncode == -signal.SIGKILL
    if "Traceback" in ran.stderr:
        trial.wrong.append(ran.stderr)


def _judge(bench: Bench, trial: Trial, home: Path, written: Script) -> None:
    """Hold the ledger against the world."""
    ledger = Ledger(home / STATE, trial.wrong.append)
    entries = ledger.entries()
    ledger.close()
    trial.states.update(entry.state for entry in entries)
    trial.jobs.update(entry.job_uuid for entry in entries)
    with World(bench.state) as world:
        jobs = world.jobs()
        for entry in entries:
            if not _agrees(entry, jobs.get(entry.job_uuid)):
                trial.wrong.append(f"{entry} is {jobs.get(entry.job_uuid)} at the server")
        for write in written.writes:
            _judge_write(trial, write, entries, world)


def _agrees(entry: Entry, job: tuple[str, int | None] | None) -> bool:
    """Whether what the ledger says of a job is what the server knows; not known is no lie."""
    if job is not None and job[0] != entry.api:
        return False
    status = None if job is None else job[1]
    return {
        "done": status == DONE,
        "failed": status == REFUSED,
        "unsent": job is None,
    }.get(entry.state, True)


def _judge_write(trial: Trial, write: Write, entries: Sequence[Entry], world: World) -> None:
    own = _of(write.mark, entries, write.api)
    done = sum(entry.state == "done" for entry in own)
    maybe = sum(entry.is_unfinished or entry.state == "unknown" for entry in own)
    if write.needs and not any(one.state == "done" for one in _of(write.needs, entries)):
        shown = done
    else:
        shown = write.shown(world)
    if shown > 1 or done > 1:
        trial.doubled.append(write.line)
    elif shown and not own:
        trial.lost.append(write.line)
    elif not (done - (done and write.undone) <= shown <= done + maybe):
        trial.wrong.append(f"{write.line}: shown {shown}, done {done}, open {maybe}")


def _of(mark: str, entries: Sequence[Entry], api: str = "") -> list[Entry]:
    """Return the entries of the line with that mark."""
    return [one for one in entries if mark in str(one.params) and api in {"", one.api}]


def shown_as_table(tally: Tally) -> list[str]:
    """Return the lines that tell how the trials ended."""
    names = ("done", "failed", "unsent", "open", "lost", "doubled", "wrong")
    lines = [
        f"seed {tally.seed}",
        f"{'killed at':<12}{'runs':>7}{'kills':>7}" + "".join(f"{name:>9}" for name in names),
    ]
    ways = {"time": "random times", "step": "chosen steps", "many": "many at once", "": "all"}
    for way, what in ways.items():
        trials = [trial for trial in tally.trials if way in {"", trial.way}]
        figures = [
            *(sum(trial.states[name] for trial in trials) for name in names[:3]),
            sum(trial.open for trial in trials),
            *(sum(len(getattr(trial, name)) for trial in trials) for name in names[4:]),
        ]
        kills = sum(trial.killed for trial in trials)
        lines.append(
            f"{what:<12}{len(trials):>7}{kills:>7}" + "".join(f"{figure:>9}" for figure in figures)
        )
    lines += [f"at the server, and in no ledger: {job}" for job in tally.strays]
    bad = [trial for trial in tally.trials if not trial.is_good]
    for trial in bad:
        lines.append(f"trial {trial.number} ({trial.way}): {dict(trial.states)}")
        lines += [f"  lost: {line}" for line in trial.lost]
        lines += [f"  doubled: {line}" for line in trial.doubled]
        lines += [f"  wrong: {line}" for line in trial.wrong]
    return lines
