"""`zscli simulator` as a program: what it says, what it logs, how it ends, who may reach it."""

import hashlib
import json
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import requests

from tests.journey import Zscli
from zscli.errors import StateError
from zscli.simulator.server import Simulator

SECRET = "s3cret-of-mine"


@contextmanager
def program(*options: str) -> Iterator[tuple["subprocess.Popen[str]", list[str]]]:
    """Start `zscli simulator`; give the process and the first two lines that it says."""
    command = [sys.executable, "-m", "zscli", "simulator", "--port", "0", *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, [process.stdout.readline().rstrip("\n") for _ in range(2)]
        finally:
            process.kill()


def url_of(line: str) -> str:
    """Return the address in a line."""
    found = re.search(r"http://127\.0\.0\.1:\d+/zstack", line)
    assert found, line
    return found[0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_stops_cleanly(number: signal.Signals) -> None:
    """Ctrl-C, SIGTERM and SIGHUP end it with status 0 and a sentence, without a traceback."""
    with program("--seed", "empty") as (process, said):
        assert requests.get(f"{url_of(said[0])}/v1/management-nodes/ready", timeout=60).ok
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0
    assert errors.endswith("The simulator has stopped.\n")
    assert "Traceback" not in errors


def test_what_it_says_and_logs(tmp_path: Path) -> None:
    """The second line can be copied and run; the log names APIs, and no secret is in it."""
    with program("--seed", "empty") as (process, said):
        url = url_of(said[0])
        assert said[1].startswith("Log in: zscli --url ")
        words = said[1].split()[2:]
        assert Zscli(tmp_path)(*words[1:]).status == 0
        hashed = hashlib.sha512(b"password").hexdigest()
        login = {"logInByAccount": {"accountName": "admin", "password": hashed}}
        answer = requests.put(f"{url}/v1/accounts/login", json=login, timeout=60)
        session = answer.json()["inventory"]["uuid"]
        oauth = {"Authorization": f"OAuth {session}"}
        key = {
            "Authorization": f"ZStack {SECRET}:{SECRET}",
            "Date": "Mon, 01 Jan 2024 00:00:00 UTC",
        }
        message = {"org.zstack.header.identity.APILogInByAccountMsg": {"password": SECRET}}
        sent = [
            ("PUT", f"/v1/accounts/login?password={SECRET}", {}, login),
            ("GET", f"/v1/zones?q=name=a&q=password={SECRET}", oauth, None),
            ("GET", f"/v1/zones?sessionUuid={session}", oauth, None),
            ("GET", f"/v1/zones?q=description={json.dumps({'token': SECRET})}", oauth, None),
            ("GET", f"/v1/accounts/sessions/{session}/valid", {}, None),
            ("GET", "/v1/zones", key, None),
            ("POST", "/api", {}, message),
            ("POST", "/v1/accounts", oauth, {"params": {"name": "a", "password": SECRET}}),
            ("DELETE", f"/v1/accounts/sessions/{session}", {}, None),
        ]
        for method, path, headers, body in sent:
            requests.request(method, url + path, json=body, headers=headers, timeout=60)
        process.send_signal(signal.SIGINT)
        _, log = process.communicate(timeout=60)
    assert re.search(r"(?m)^\d\d:\d\d:\d\d PUT /zstack/v1/accounts/login LogInByAccount 200$", log)
    for name in ("QueryZone", "ValidateSession", "CreateAccount", "LogOut", "LogInByAccount"):
        assert f" {name} " in log
    for secret in (SECRET, session, hashed):
        assert secret not in log


def test_many_side_by_side() -> None:
    """Each has its own port and its own world."""
    with program("--seed", "empty") as (_, one), program("--seed", "empty") as (_, two):
        assert url_of(one[0]) != url_of(two[0])


REFUSED = [
    (["--fault", "drop-aftr"], 2, "There is no fault drop-aftr."),
    (["--fault", "delay=1s", "--fault", "reset x=1"], 2, "A fault has no x."),
    (["--listen", "no.such.host.invalid"], 2, "cannot listen on no.such.host.invalid"),
    (["--port", "70000"], 2, "is not a port"),
    (["--state", "/nowhere/at/all.db"], 6, "cannot be opened"),
    (["--state", ""], 2, "The state file needs a name of its own."),
    (["--state", ":memory:"], 2, "The state file needs a name of its own"),
    (["demo"], 2, "takes options only"),
]


@pytest.mark.parametrize(("options", "status", "said"), REFUSED, ids=[row[2] for row in REFUSED])
def test_what_it_refuses(offline: Zscli, options: list[str], status: int, said: str) -> None:
    """A mistake is a sentence before anything is opened; that of a fault has a marker."""
    ran = offline("simulator", *(["--port", "0"] if "--port" not in options else []), *options)
    assert (ran.status, said in ran.err) == (status, True), ran
    assert ("^" in ran.err) == ("--fault" in options)


def test_one_simulator_for_a_state_file(tmp_path: Path) -> None:
    """The second one refuses and says who has it; the file is free when the first has ended."""
    state = str(tmp_path / "cloud.db")
    with program("--seed", "empty", "--state", state) as (first, _):
        ran = Zscli(tmp_path)("simulator", "--port", "0", "--state", state)
        assert ran.status == 6
        assert f"Another simulator, process {first.pid}, uses the state file" in ran.err
    with program("--state", state) as (_, said):
        assert url_of(said[0])


def test_a_cloud_that_takes_long_is_announced() -> None:
    """Where making a cloud takes seconds, it says so before it begins."""
    with program("--seed", "scale:20000") as (process, said):
        assert "listens at" in said[0]
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=60)
    assert errors.startswith("Making a cloud of 20,000 VMs. This takes about 2 seconds.\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_while_a_cloud_is_made(tmp_path: Path, number: signal.Signals) -> None:
    """A signal ends it before it listens, with status 130; the next start begins anew."""
    state = tmp_path / "cloud.db"
    command = [sys.executable, "-m", "zscli", "simulator", "--port", "0", "--state", str(state)]
    with subprocess.Popen(
        [*command, "--seed", "scale:1000000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        while not state.exists() and process.poll() is None:
            pass
        process.send_signal(number)
        out, errors = process.communicate(timeout=60)
    assert (process.returncode, out, errors) == (130, "", "")
    assert said.startswith("Making a cloud of 1,000,000 VMs.")
    with Simulator(seed="empty", state=str(state)) as simulator:
        assert not simulator.world.find("VmInstanceInventory")


def test_a_seed_that_is_none() -> None:
    """A number of VMs that is none is refused with the next step."""
    command = [sys.executable, "-m", "zscli", "simulator", "--port", "0", "--seed", "scale:many"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("error: scale:many is not a seed")


def test_state_files_that_are_none(tmp_path: Path) -> None:
    """A database of something else and one of a newer release are refused, and left as they are."""
    other, newer, broken = tmp_path / "other.db", tmp_path / "newer.db", tmp_path / "broken.db"
    with closing(sqlite3.connect(other)) as file:
        file.execute("CREATE TABLE resource (mine)")
    for each in (newer, broken):
        with Simulator(seed="empty", state=str(each)):
            pass
    with closing(sqlite3.connect(newer)) as file:
        file.execute("PRAGMA user_version=1000")
    data = broken.read_bytes()
    broken.write_bytes(data[:12_288] + b"x" * (len(data) - 12_288))
    for path, why in (
        (other, "it is a database of something else"),
        (newer, "a newer release of zscli wrote it"),
        (broken, "malformed"),
        (tmp_path, "Is a directory"),
        (Path("/dev/null"), "it is no ordinary file"),
    ):
        before = (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
        with pytest.raises(StateError, match=why):
            Simulator(seed="empty", state=str(path)).start()
        assert before == (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
    with Simulator(seed="empty") as simulator:
        for path in (other, newer, tmp_path / "no\0file"):
            with pytest.raises(StateError, match="is not a world that can be loaded"):
                simulator.reset(file=str(path))
        with pytest.raises(StateError, match="cannot be kept"):
            simulator.save(str(tmp_path / "no\0file"))
        assert simulator.world.find("AccountInventory")


def test_a_state_file_by_another_name(tmp_path: Path) -> None:
    """A link is the file that it means, for one simulator at a time; others cannot read it."""
    state, link = tmp_path / "cloud.db", tmp_path / "link.db"
    with Simulator(seed="empty", state=str(state)):
        link.symlink_to(state)
        with pytest.raises(StateError, match="uses the state file"):
            Simulator(seed="empty", state=str(link)).start()
    state.chmod(0o644)
    with Simulator(state=str(link)):
        assert state.stat().st_mode & 0o777 == 0o600
