"""The ledger: every write on the disk before it is sent, whatever becomes of disk and process."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from tests.test_client import FakeClock
from zscli.client import new_uuid
from zscli.jobs import book
from zscli.jobs.entry import STATES, Entry, State
from zscli.jobs.ledger import A_WHILE, KEPT_DAYS, LARGEST, Ledger
from zscli.jobs.owner import is_alive, this_process
from zscli.jobs.schema import STEPS

NOW = datetime(2024, 1, 1, 12, tzinfo=UTC)
DEAD = "1:0:no such boot:" + os.uname().nodename


def entry(uuid: str = "", **values: object) -> Entry:
    """Return an entry of which only what is told matters."""
    known = {"profile": "p", "server": "http://mn", "account": "a", "api": "CreateZone"}
    return Entry(**{"uuid": uuid or new_uuid(), "began": NOW, **known, **values})  # type: ignore[arg-type]


class Said(list[str]):
    """What the user was told."""

    def __call__(self, sentence: str) -> None:
        """Hear *sentence*."""
        self.append(sentence)


@pytest.fixture
def said() -> Said:
    """Give an ear."""
    return Said()


@pytest.fixture(params=["file", "memory"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path, said: Said) -> Iterator[Ledger]:
    """Give a ledger in a file, and one in memory."""
    one = Ledger(tmp_path / "state" if request.param == "file" else None, said, FakeClock())
    yield one
    one.close()
    assert said == []


@pytest.fixture
def kept(tmp_path: Path, said: Said) -> Iterator[Ledger]:
    """Give a ledger in a file."""
    one = Ledger(tmp_path, said, FakeClock())
    yield one
    one.close()


def test_what_was_recorded_is_read_back(ledger: Ledger) -> None:
    """An entry comes back as it was written, with its number and its owner."""
    params = {"name": "zone é", "tags": ["a"], "deep": {"n": 1.5, "on": True}}
    one = ledger.begin(entry(params=params, whole=False, resource_uuid="r" * 32))
    assert ledger.get(one.uuid) == one
    assert (one.number, one.state, one.owner, one.job_uuid) == (
        1, "sending", this_process(), one.uuid,
    )  # fmt: skip


def test_the_life_of_a_write(ledger: Ledger) -> None:
    """It is taken by the server, perhaps under another uuid, and ends with an answer."""
    one = ledger.begin(entry())
    ledger.accepted(one.uuid, "f" * 32)
    found = ledger.get("f" * 32)
    assert found is not None
    assert (found.uuid, found.state, found.is_unfinished) == (one.uuid, "running", True)
    ledger.settle("f" * 32, "done", answer={"inventory": {"name": "z"}})
    found = ledger.get(one.uuid)
    assert found is not None
    assert (found.state, found.answer, found.error) == ("done", {"inventory": {"name": "z"}}, None)
    assert found.settled is not None
    assert not found.is_unfinished


MOVES: list[tuple[State, State, State]] = [
    # was, is settled as, is then
    *[("sending", state, state) for state in STATES if state not in {"sending", "running"}],
    ("unknown", "done", "done"),
    ("unsent", "failed", "failed"),
    ("unknown", "unsent", "unsent"),
    ("done", "unknown", "done"),
    ("done", "failed", "done"),
    ("failed", "unsent", "failed"),
]


@pytest.mark.parametrize(("was", "said_of_it", "then"), MOVES)
def test_an_answer_is_never_written_over(
    ledger: Ledger, was: State, said_of_it: State, then: State
) -> None:
    """What the server has answered stays; what was open may still become known."""
    one = ledger.begin(entry())
    ledger.settle(one.uuid, was)
    ledger.settle(one.uuid, said_of_it)
    found = ledger.get(one.uuid)
    assert found is not None
    assert found.state == then
    ledger.accepted(one.uuid)
    found = ledger.get(one.uuid)
    assert found is not None
    assert found.state == (then if then in {"done", "failed"} else "running")


def test_a_number_is_the_smallest_that_is_free(ledger: Ledger) -> None:
    """Unfinished writes of a profile have different numbers; an ended one gives its own back."""
    first, second, third = (ledger.begin(entry()) for _ in range(3))
    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert ledger.begin(entry(profile="other")).number == 1
    ledger.settle(second.uuid, "done")
    assert ledger.get(2, profile="p") == ledger.get(second.uuid)
    fourth = ledger.begin(entry())
    assert fourth.number == 2
    assert ledger.get(2, profile="p") == fourth
    ledger.settle(fourth.uuid, "failed")
    assert ledger.get(2, profile="p") == ledger.get(fourth.uuid)
    assert ledger.get(9, profile="p") is None


def test_entries_are_narrowed(ledger: Ledger) -> None:
    """Each argument leaves those that it fits, the newest first."""
    old = ledger.begin(entry(began=NOW - timedelta(days=2)))
    start = ledger.begin(entry(api="StartVmInstance", server="http://other"))
    other = ledger.begin(entry(profile="q"))
    ledger.settle(old.uuid, "failed", error={"sentence": "No."})
    uuids = [one.uuid for one in ledger.entries()]
    assert uuids == [other.uuid, start.uuid, old.uuid]
    cases: list[tuple[list[Entry], list[Entry]]] = [
        (ledger.entries(profile="q"), [other]),
        (ledger.entries(server="http://other"), [start]),
        (ledger.entries(states=("failed", "unknown")), [old]),
        (ledger.entries(since=NOW - timedelta(days=1)), [other, start]),
        (ledger.entries(api="startvminstance"), [start]),
        (ledger.entries(limit=2), [other, start]),
        (ledger.entries(profile="p", api="CreateZone"), [old]),
        (ledger.unfinished(), [start, other]),
        (ledger.unfinished(profile="p"), [start]),
    ]
    for number, (found, wanted) in enumerate(cases):
        assert [one.uuid for one in found] == [one.uuid for one in wanted], number


def test_a_server_is_found_under_another_spelling(ledger: Ledger) -> None:
    """What was sent to localhost is found where the same server is called 127.0.0.1."""
    one = ledger.begin(entry(server="http://localhost:8080/zstack"))
    ledger.begin(entry(server="http://cloud:8080/zstack"))
    for server in ("http://127.0.0.1:8080/zstack", "http://[::1]:8080/zstack"):
        assert [found.uuid for found in ledger.unfinished(server=server)] == [one.uuid]


def test_a_number_is_taken_once(ledger: Ledger) -> None:
    """A write that was given up gets another number where its own was given away meanwhile."""
    lost, other = ledger.begin(entry()), ledger.begin(entry())
    ledger.settle(lost.uuid, "unknown")
    third = ledger.begin(entry())
    assert (lost.number, other.number, third.number) == (1, 2, 1)
    ledger.accepted(lost.uuid)
    ledger.accepted(other.uuid)
    numbers = {one.uuid: one.number for one in ledger.unfinished()}
    assert numbers == {lost.uuid: 3, other.uuid: 2, third.uuid: 1}


def test_an_unsent_write_begins_again(ledger: Ledger) -> None:
    """The same uuid is sent again; one that the server has answered is not changed."""
    one = ledger.begin(entry())
    ledger.settle(one.uuid, "unsent", error={"sentence": "No."})
    again = ledger.begin(replace(one, began=NOW + timedelta(hours=1)))
    found = ledger.get(one.uuid)
    assert found == again
    assert (found.state, found.error, len(ledger.entries())) == ("sending", None, 1)


def test_what_is_too_large_is_left_out(ledger: Ledger) -> None:
    """A huge answer is not kept, and huge parameters are not whole any more."""
    one = ledger.begin(entry(params={"userData": "x" * LARGEST}))
    ledger.settle(one.uuid, "done", answer={"x": "y" * LARGEST})
    found = ledger.get(one.uuid)
    assert found is not None
    assert (found.params, found.whole, found.answer, found.state) == ({}, False, None, "done")


def test_old_entries_are_dropped(ledger: Ledger) -> None:
    """Settled entries go by age, when asked and by themselves; unfinished ones stay."""
    ancient = NOW - timedelta(days=KEPT_DAYS + 1)
    done, open_one = ledger.begin(entry(began=ancient)), ledger.begin(entry(began=ancient))
    ledger.settle(done.uuid, "done")
    assert ledger.prune(ancient) == 0
    assert ledger.prune(NOW) == 1
    assert [one.uuid for one in ledger.entries()] == [open_one.uuid]
    ledger.settle(open_one.uuid, "unknown")
    for _ in range(A_WHILE):
        one = ledger.begin(entry())
        ledger.settle(one.uuid, "done")
    assert ledger.get(open_one.uuid) is None


def test_who_lives_owns_his_writes(ledger: Ledger) -> None:
    """Those of a process that has ended are orphans, ours are not."""
    ours, lost = ledger.begin(entry()), ledger.begin(entry(owner=DEAD))
    assert [one.uuid for one in ledger.unfinished(dead=True)] == [lost.uuid]
    ledger.adopt(lost.uuid)
    assert ledger.unfinished(dead=True) == []
    ledger.leave(ours.uuid)
    found = ledger.get(ours.uuid)
    assert found is not None
    assert found.background


def test_a_process_is_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pid that another process has now, another boot and nonsense are not alive."""
    pid, start, boot, host = this_process().split(":", 3)
    assert is_alive(this_process()) is True
    cases = [
        (f"{pid}:{start}0:{boot}:{host}", False),
        (f"{pid}:{start}:other:{host}", False),
        (f"{pid}:{start}:{boot}:elsewhere", None),
        ("", False),
        ("nonsense", False),
        (f"{2**40}:{start}:{boot}:{host}", False),
    ]
    for name, alive in cases:
        assert is_alive(name) is alive, name

    def refuse(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr("zscli.jobs.owner.os.kill", refuse)
    assert is_alive(this_process()) is False


def test_a_process_that_has_ended() -> None:
    """Its name, as it told it, is not alive any more."""
    code = "from zscli.jobs.owner import *; print(this_process(), is_alive(this_process()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    name, alive = done.stdout.split()
    assert alive == "True"
    assert is_alive(name) is False


def test_a_process_on_another_machine(ledger: Ledger) -> None:
    """It is taken for ended after some minutes, since nobody can look."""
    far = "1:1:boot:another machine"
    young = ledger.begin(entry(owner=far, began=datetime(2024, 1, 1, tzinfo=UTC)))
    old = ledger.begin(entry(owner=far, began=datetime(2023, 12, 31, tzinfo=UTC)))
    assert [ledger.is_orphan(one) for one in (young, old)] == [False, True]


def test_files_are_ours_alone(tmp_path: Path, said: Said) -> None:
    """The folder has mode 0700 and each file 0600, those that SQLite makes beside it too."""
    old = os.umask(0)
    try:
        one = Ledger(tmp_path / "new", said)
        one.begin(entry())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
        one.close()
    finally:
        os.umask(old)
    assert modes.pop("new") == 0o700
    assert {"jobs.db", "jobs.db-wal", "jobs.db-shm"} <= set(modes)
    assert set(modes.values()) == {0o600}


def test_looking_makes_no_file(tmp_path: Path, said: Said) -> None:
    """Reading, and settling what was never recorded, leaves the folder as it was."""
    one = Ledger(tmp_path, said)
    one.settle("f" * 32, "done")
    assert (one.get("f" * 32), one.entries(), list(tmp_path.iterdir())) == (None, [], [])


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, said: Said, content: bytes) -> None:
    """It is kept under another name, said in one sentence, and work goes on with a new one."""
    path = tmp_path / "jobs.db"
    path.write_bytes(content)
    one = Ledger(tmp_path, said)
    new = one.begin(entry())
    assert one.get(new.uuid) == new
    assert said == [f"{path} was damaged: it is kept as jobs.db.broken-1, a new one begins."]
    assert (tmp_path / "jobs.db.broken-1").read_bytes() == content
    assert Ledger(tmp_path, said).get(new.uuid) == new


def test_a_table_that_is_missing_is_a_damage(kept: Ledger, tmp_path: Path, said: Said) -> None:
    """A file of SQLite that is not as we made it is set aside too, in the midst of work."""
    kept.begin(entry())
    other = sqlite3.connect(tmp_path / "jobs.db")
    other.execute("DROP TABLE job")
    other.close()
    one = kept.begin(entry())
    assert kept.get(one.uuid) == one
    assert len(said) == 1


def test_a_newer_file_is_left_alone(kept: Ledger, tmp_path: Path, said: Said) -> None:
    """It is said once, nothing is written to it, and work goes on in memory."""
    kept.begin(entry())
    kept.close()
    with sqlite3.connect(tmp_path / "jobs.db") as other:
        other.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    other.close()
    before = (tmp_path / "jobs.db").read_bytes()
    one = kept.begin(entry())
    kept.settle(one.uuid, "done")
    found = kept.get(one.uuid)
    assert found is not None
    assert found.state == "done"
    assert [one.uuid for one in kept.entries()] == [one.uuid]
    assert (tmp_path / "jobs.db").read_bytes() == before
    assert len(said) == 1
    assert "newer zscli" in said[0]
    assert "sent all the same" in said[0]


def test_steps_are_made_in_order(
    tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of an older format gets the steps that it lacks, and keeps its entries."""
    one = Ledger(tmp_path, said)
    first = one.begin(entry())
    one.close()
    more = (*STEPS, ("ALTER TABLE job ADD COLUMN note TEXT NOT NULL DEFAULT 'x'",))
    monkeypatch.setattr(book, "STEPS", more)
    assert one.get(first.uuid) == first
    one.close()
    with sqlite3.connect(tmp_path / "jobs.db") as other:
        assert other.execute("SELECT note FROM job").fetchall() == [("x",)]
        assert other.execute("PRAGMA user_version").fetchone() == (len(more),)
    other.close()


def test_a_step_that_fails_changes_nothing(
    tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All steps are made or none, and work goes on without the file."""
    one = Ledger(tmp_path, said)
    first = one.begin(entry())
    one.prune(NOW - timedelta(days=9))  # which makes the tables of its memory as well
    one.close()
    bad = (*STEPS, ("CREATE TABLE extra (x)",), ("INSERT INTO extra VALUES (1, 2)",))
    monkeypatch.setattr(book, "STEPS", bad)
    second = one.begin(entry())
    assert one.get(second.uuid) == second
    assert len(said) == 1
    monkeypatch.undo()
    assert Ledger(tmp_path, said).get(first.uuid) == first


def test_a_full_disk(kept: Ledger, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be recorded is said once; the process goes on, and remembers it by itself."""
    kept.begin(entry())
    limited = book._connect

    def small(target: str) -> sqlite3.Connection:
        connection = limited(target)
        if target != ":memory:":
            connection.execute("PRAGMA max_page_count = 1")
        return connection

    monkeypatch.setattr(book, "_connect", small)
    kept.close()
    begun = [kept.begin(entry(params={"x": "y" * 5000})) for _ in range(3)]
    assert [kept.get(one.uuid) for one in begun] == begun
    assert len(kept.entries()) == 4
    assert len(said) == 1
    assert "disk is full" in said[0]


def test_a_folder_that_cannot_be_made(tmp_path: Path, said: Said) -> None:
    """Where a file stands in the way, that is said, and work goes on in memory."""
    (tmp_path / "state").write_text("")
    one = Ledger(tmp_path / "state", said)
    new = one.begin(entry())
    assert one.get(new.uuid) == new
    assert len(said) == 1


def test_threads_share_a_ledger(kept: Ledger) -> None:
    """Many threads write at once; each has its number, and nothing is lost."""
    numbers: list[int] = []

    def work() -> None:
        for _ in range(20):
            one = kept.begin(entry())
            numbers.append(one.number)
            kept.accepted(one.uuid)

    threads = [Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 161))
    assert {one.state for one in kept.entries()} == {"running"}


WRITERS = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from zscli.client import new_uuid
from zscli.jobs.entry import Entry
from zscli.jobs.ledger import Ledger

def work():
    ledger = Ledger(Path(sys.argv[1]), lambda said: sys.exit(said))
    os.read(start, 1)
    for _ in range(10):
        one = ledger.begin(Entry(new_uuid(), "p", "s", "", "A", datetime.now(UTC)))
        ledger.accepted(one.uuid)
        ledger.settle(one.uuid, "done", answer={"n": one.number})

start, go = os.pipe()
for _ in range(50):
    if os.fork() == 0:
        os.close(go)
        try:
            work()
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(1)
        os._exit(0)
os.close(go)
statuses = [os.wait()[1] for _ in range(50)]
sys.exit(max(statuses))
"""


def test_fifty_processes_share_a_ledger(tmp_path: Path, said: Said) -> None:
    """Fifty processes that begin at once lose nothing and complain of nothing."""
    command = [sys.executable, "-c", WRITERS, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    one = Ledger(tmp_path, said)
    found = one.entries(states=("done",))
    one.close()
    assert len({one.uuid for one in found}) == 500
    assert all(one.number <= 50 for one in found)
