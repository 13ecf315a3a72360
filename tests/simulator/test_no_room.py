"""A state file that cannot be written for a time: errors of a server, a line, and nothing lost."""

import re
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.simulator.conftest import PASSWORD
from tests.simulator.test_control import Controls
from tests.simulator.test_faults import Bare, eventually, has_restarted
from zscli.errors import StateError
from zscli.simulator.expunge import Expunger
from zscli.simulator.faults.control import TOKEN_HEADER
from zscli.simulator.server import Simulator
from zscli.simulator.world.database import NotKept
from zscli.simulator.world.longjob_states import LONG_JOB
from zscli.simulator.world.world import World

STUCK = "The world cannot be kept as it is: attempt to write a readonly database."
GOES_ON = "The world can be kept again."
LONG = 600.0
AFTER = 601.0
"""Seconds that a job takes, and after which it is over."""


@pytest.fixture
def log() -> list[str]:
    """What the simulator says."""
    return []


@pytest.fixture
def node(tmp_path: Path, log: list[str]) -> Iterator[Simulator]:
    """A server with a state file, whose jobs end when time is put ahead."""
    state = str(tmp_path / "cloud.db")
    with Simulator(
        seed="empty", state=state, job_delay=LONG, control=True, log=log.append
    ) as running:
        yield running


@contextmanager
def no_room(node: Simulator) -> Iterator[None]:
    """Let nothing be written inside."""
    node.world.rows("PRAGMA query_only = 1")
    yield
    node.world.rows("PRAGMA query_only = 0")


def begun(bare: Bare, name: str) -> str:
    """Let a job run that creates a zone; return the path of its polls."""
    accepted = bare.create(name)
    eventually(lambda: bare.there(name))
    return f"/api-jobs/{accepted.json()['location'].rpartition('/')[2]}"


def said(log: list[str]) -> list[str]:
    """Return what was said of the state file."""
    return [line for line in log if "kept" in line]


def test_queries_need_no_room(node: Simulator) -> None:
    """A session that cannot be put off is good until its end."""
    bare = Bare(node)
    assert bare.send("GET", "/zones").status_code == 200
    node.advance(10.0)
    with no_room(node):
        assert bare.send("GET", "/zones").status_code == 200


def test_what_is_gone_for_good_waits_for_room(tmp_path: Path) -> None:
    """A look that could not remove what is due is repeated, and not an hour later."""
    with Simulator(seed="demo", state=str(tmp_path / "cloud.db"), job_delay=0.0) as running:
        world = running.world
        (volume,) = world.find("VolumeInventory", name="data-spare-1")
        world.update("VolumeInventory", volume["uuid"], status="Deleted")
        expunger = Expunger(world)
        running.advance(4 * 86_400)
        with no_room(running):
            expunger.tick()
        assert world.get("VolumeInventory", volume["uuid"])
        running.advance(2)
        expunger.tick()
        assert world.get("VolumeInventory", volume["uuid"]) is None


def test_the_end_of_a_job_waits_for_room(node: Simulator, log: list[str]) -> None:
    """Meanwhile it is `processing` and new calls fail; then its answer is there, for good.

    The log says once why, and once that it goes on.
    """
    bare = Bare(node)
    first, second = begun(bare, "first"), begun(bare, "second")
    with no_room(node):
        node.advance(AFTER)
        eventually(lambda: said(log))
        refused = bare.create("third")
        assert (refused.status_code, refused.text[:21]) == (500, "java.sql.SQLException")
        assert bare.log_in().json()["error"]["code"] == "SYS.1000"
        assert {bare.send("GET", job).status_code for job in (first, second)} == {202}
        assert said(log) == [STUCK]
    node.advance(10)
    eventually(lambda: {bare.send("GET", job).status_code for job in (first, second)} == {200})
    assert said(log) == [STUCK, GOES_ON]
    node.restart()
    assert bare.send("GET", first).json()["inventory"]["name"] == "first"


def test_what_waits_is_written_before_anything_new(node: Simulator, log: list[str]) -> None:
    """The next call that is taken in is a chance, too: nobody waits for the next try."""
    bare = Bare(node)
    job = begun(bare, "first")
    with no_room(node):
        node.advance(AFTER)
        eventually(lambda: said(log))
    assert bare.create("second").status_code == 202
    assert bare.send("GET", job).status_code == 200


def test_an_end_is_written_at_the_end(tmp_path: Path, log: list[str]) -> None:
    """Room that comes back just before the simulator ends is in time."""
    state = str(tmp_path / "cloud.db")
    with Simulator(seed="empty", state=state, job_delay=LONG, log=log.append) as node:
        bare = Bare(node)
        job = begun(bare, "first")
        with no_room(node):
            node.advance(AFTER)
            eventually(lambda: said(log))
    with Simulator(state=state) as again:
        assert requests.get(f"{again.url}/v1{job}", timeout=10).status_code == 200


def test_half_done_work_that_cannot_go_on(tmp_path: Path, log: list[str]) -> None:
    """A job whose next part cannot be written fails, and what it did is taken back."""
    state = str(tmp_path / "cloud.db")
    with Simulator(state=state, job_delay=LONG, log=log.append) as node:
        bare = Bare(node)
        (vm, *_) = node.world.find("VmInstanceInventory", state="Stopped")
        path = f"/vm-instances/{vm['uuid']}/actions"
        job = bare.send("PUT", path, {"startVmInstance": {}}).json()["location"]

        def state_of() -> str:
            return str(node.world.require("VmInstanceInventory", vm["uuid"])["state"])

        eventually(lambda: state_of() == "Starting")
        with no_room(node):
            node.advance(AFTER)
            eventually(lambda: said(log))
            assert (state_of(), requests.get(job, timeout=10).status_code) == ("Starting", 202)
        node.advance(10)
        eventually(lambda: requests.get(job, timeout=10).status_code == 503)
        assert requests.get(job, timeout=10).json()["error"]["code"] == "SYS.1000"
        assert state_of() == "Stopped"
        assert node.world.rows("SELECT * FROM undo") == []


def test_long_jobs_wait_for_room(node: Simulator, log: list[str]) -> None:
    """The end of a long job is written later, and its suspending after a restart, too (7.2)."""
    bare = Bare(node)
    body = bare.add_image("a")

    def submitted() -> str:
        accepted = bare.send("POST", "/longjobs", body).json()["location"].rpartition("/")[2]
        (row,) = eventually(lambda: node.world.find(LONG_JOB, apiId=accepted, state="Running"))
        return str(row["uuid"])

    def state_of(uuid: str) -> str:
        return str(node.world.require(LONG_JOB, uuid)["state"])

    first = submitted()
    with no_room(node):
        node.advance(AFTER)
        eventually(lambda: said(log))
        assert state_of(first) == "Running"
    node.advance(10)
    eventually(lambda: state_of(first) in {"Succeeded", "Failed"})
    second = submitted()
    log.clear()
    with no_room(node):
        node.restart()
        assert (state_of(second), said(log)) == ("Running", [STUCK])
    node.advance(10)
    eventually(lambda: state_of(second) == "Suspended")


CONTROLS = [
    ("/snapshot", {"name": "a"}, 200),
    ("/clock", {"advance": 1}, 200),
    ("/faults", {"fault": "reset api=CreateVip"}, 200),
    ("/restart", {"down": 0}, 503),
    ("/sessions/expire", {}, 503),
]


@pytest.mark.parametrize(("path", "body", "status"), CONTROLS, ids=[row[0] for row in CONTROLS])
def test_control_without_room(
    node: Simulator, log: list[str], path: str, body: dict[str, object], status: int
) -> None:
    """What would be lost is refused with a sentence, and the world is as it was; all else goes."""
    bare, control = Bare(node), Controls(node)
    job = begun(bare, "first")
    with no_room(node):
        node.advance(AFTER)
        eventually(lambda: said(log))
        code, answer = control("POST", path, body)
        assert code == status
        assert code == 200 or ("cannot be kept" in answer["error"] and "room" in answer["hint"])
    node.advance(10)
    eventually(lambda: bare.send("GET", job).status_code == 200)
    assert bare.query().status_code == 200


def test_a_reset_without_room(tmp_path: Path, node: Simulator) -> None:
    """The world is as it was, and its jobs go on; with room it is another one."""
    file = str(tmp_path / "demo.db")
    with Simulator() as other:
        other.save(file)
    bare, control = Bare(node), Controls(node)
    job = begun(bare, "first")
    ((most,),) = node.world.rows("PRAGMA max_page_count")
    node.world.rows("PRAGMA max_page_count = 1")  # as many as there are
    code, answer = control("POST", "/reset", {"file": file})
    assert (code, "database or disk is full" in answer["error"]) == (503, True)
    with pytest.raises(NotKept):
        node.reset(file=file)
    node.world.rows(f"PRAGMA max_page_count = {most}")
    assert (bare.there("first"), bare.there("北京-zone-1")) == (1, 0)
    node.faults.add("fail-job=50 api=CreateZone times=1")
    failing = begun(bare, "undone")  # what it does is still written down
    node.advance(AFTER)
    eventually(lambda: [bare.send("GET", p).status_code for p in (job, failing)] == [200, 503])
    assert bare.there("undone") == 0
    assert control("POST", "/reset", {"file": file})[0] == 200
    assert (bare.there("first"), bare.there("北京-zone-1")) == (0, 1)


@pytest.mark.parametrize("fault", ["restart api=QueryZone times=1", "expire api=QueryZone times=1"])
def test_faults_without_room(node: Simulator, log: list[str], fault: str) -> None:
    """A node that restarts comes back, and a job whose end was not kept stays `processing`."""
    bare = Bare(node)
    job = begun(bare, "first")
    node.faults.add(fault)
    with no_room(node):
        node.advance(AFTER)
        eventually(lambda: said(log))
        if "restart" in fault:
            with pytest.raises(requests.ConnectionError):
                bare.query()
        else:
            assert bare.query().status_code == 500
        eventually(lambda: has_restarted(node))
        assert bare.send("GET", job).status_code == 202
    assert bare.query().status_code == 200
    assert bare.there("first") == 1


def test_a_start_without_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a sentence, whatever could not be written."""

    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("zscli.simulator.server.Application", full)
    with pytest.raises(StateError, match="database or disk is full"):
        Simulator(seed="empty", state=str(tmp_path / "cloud.db")).start()


@contextmanager
def process(state: Path) -> Iterator[tuple[int, str, str, str, list[str]]]:
    """Run `zscli simulator`; give its process id, URL, control URL, token, and what it says."""
    command = [sys.executable, "-m", "zscli", "simulator", "--port=0", "--control"]
    command += ["--job-delay=600", "--seed=empty", f"--state={state}"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        log: list[str] = []
        try:
            lines = [running.stdout.readline() for _ in range(3)]
            url, token, control = re.findall(r"https?://[^\s;]+|Token: [^\s']+", "".join(lines))[1:]
            yield running.pid, url, control, token.removeprefix("Token: "), log
        finally:
            running.terminate()
            log += running.stderr.read().splitlines()


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """A process that may write to no file: sentences, no traceback, and then all is there."""
    state = tmp_path / "cloud.db"
    with process(state) as (pid, url, control, token, log):
        headers = {TOKEN_HEADER: token}

        def send(method: str, where: str, body: object = None) -> requests.Response:
            return requests.request(method, where, json=body, headers=headers, timeout=10)

        def room(most: int) -> None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

        login = {"logInByAccount": {"accountName": "admin", "password": PASSWORD}}
        session = send("PUT", f"{url}/v1/accounts/login", login).json()["inventory"]["uuid"]
        headers["Authorization"] = f"OAuth {session}"
        zone = {"params": {"name": "z"}}
        job = send("POST", f"{url}/v1/zones", zone).json()["location"]
        eventually(lambda: send("GET", f"{url}/v1/zones").json()["inventories"])
        room(0)
        send("POST", f"{control}/clock", {"advance": AFTER})
        for path in ("reset", "sessions/expire"):
            answer = send("POST", f"{control}/{path}")
            assert (answer.status_code, "disk I/O error" in answer.json()["error"]) == (503, True)
        copied = send("POST", f"{control}/snapshot", {"file": f"{state}.copy"})
        assert (copied.status_code, "room" in copied.json()["hint"]) == (400, True)
        assert send("POST", f"{url}/v1/zones", zone).status_code == 500
        assert send("GET", job).status_code == 202
        room(resource.RLIM_INFINITY)
        assert send("POST", f"{url}/v1/zones", zone).status_code == 202
        eventually(lambda: send("GET", job).status_code == 200)
    assert not [line for line in log if "Traceback" in line]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cloud.db", "cloud.db.lock"]


def test_a_commit_that_fails(world: World) -> None:
    """What cannot be kept at the end of a transaction is taken back, and the next one begins."""
    world.execute("CREATE TABLE a (n INTEGER PRIMARY KEY)")
    world.execute("CREATE TABLE b (n REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    world.rows("PRAGMA foreign_keys = 1")
    with pytest.raises(sqlite3.IntegrityError), world.transaction():
        world.execute("INSERT INTO b VALUES (1)")  # is noticed by COMMIT alone
    with world.transaction():
        world.execute("INSERT INTO a VALUES (1)")
    assert (world.rows("SELECT * FROM a"), world.rows("SELECT * FROM b")) == ([(1,)], [])
