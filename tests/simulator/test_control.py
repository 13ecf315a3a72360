"""The control endpoint: there only when asked for, for those with the token alone."""

import errno
import json
import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.simulator.test_faults import Bare, eventually, has_restarted
from zscli.errors import StateError, UsageError
from zscli.simulator.faults.control import TOKEN_HEADER, Control
from zscli.simulator.protocol.exchange import Request
from zscli.simulator.server import Simulator


class Controls:
    """Somebody who has the token."""

    def __init__(self, simulator: Simulator) -> None:
        self.base = f"http://127.0.0.1:{simulator.port}/simulator/control"
        self.headers = {TOKEN_HEADER: simulator.token}

    def __call__(self, method: str, path: str = "", body: object = None) -> tuple[int, Any]:
        """Send one request; return status and JSON."""
        answer = requests.request(
            method, self.base + path, json=body, headers=self.headers, timeout=60
        )
        return answer.status_code, answer.json()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A server with a control endpoint, with nothing in its world."""
    with Simulator(seed="empty", job_delay=0, control=True) as running:
        yield running


@pytest.fixture
def control(simulator: Simulator) -> Controls:
    """Somebody who has the token."""
    return Controls(simulator)


def test_it_is_not_there_by_itself() -> None:
    """Without control=True the path is like any other that does not exist."""
    with Simulator(seed="empty") as simulator:
        assert simulator.token == ""
        url = f"http://127.0.0.1:{simulator.port}/simulator/control"
        answer = requests.get(url, headers={TOKEN_HEADER: ""}, timeout=60)
        assert (answer.status_code, answer.text[:6]) == (404, "no api")


def test_who_may_ask(simulator: Simulator, control: Controls) -> None:
    """The token is needed, and only this machine is answered."""
    for headers in ({}, {TOKEN_HEADER: ""}, {TOKEN_HEADER: "x"}, {TOKEN_HEADER: "é".encode()}):
        answer = requests.post(f"{control.base}/reset", headers=headers, timeout=60)
        assert answer.status_code == 403
    assert control("GET") == (200, {"faults": [], "snapshots": []})
    other = Control(simulator)
    headers = {TOKEN_HEADER.lower(): other.token}
    for peer, status in (("127.0.0.1", 200), ("::1", 200), ("10.0.0.5", 403)):
        request = Request("GET", "/simulator/control", headers=headers, peer=peer)
        answered = other.answer(request)
        assert answered is not None
        assert answered.status == status
    assert other.answer(Request("GET", "/simulator/controls", peer="127.0.0.1")) is None


REFUSED = [
    ("GET", "/nothing", None, 404, "There is no GET"),
    ("PUT", "/reset", None, 405, "There is no PUT"),
    ("POST", "/reset", {"to": "nowhere"}, 400, "There is no snapshot nowhere."),
    ("POST", "/reset", {"two": "x"}, 400, "a key two"),
    ("POST", "/reset", {"file": "/nowhere/at/all"}, 400, "is not a world"),
    ("POST", "/snapshot", {}, 400, "name must be a text."),
    ("POST", "/snapshot", {"file": "/nowhere/at/all"}, 400, "cannot be kept"),
    ("POST", "/clock", {"advance": -1}, 400, "seconds from 0"),
    ("POST", "/clock", {"advance": True}, 400, "seconds from 0"),
    ("POST", "/clock", [1], 400, "must be a JSON object"),
    ("DELETE", "/faults/7", None, 400, "There is no fault 7."),
]


def test_what_cannot_be_done(control: Controls) -> None:
    """Each mistake is a sentence, and changes nothing."""
    for method, path, body, status, said in REFUSED:
        code, answer = control(method, path, body)
        assert (code, said in answer["error"]) == (status, True), (method, path, body, answer)
    code, answer = control("POST", "/faults", {"fault": "reset tims=1"})
    assert (code, answer["at"]) == (400, [6, 10])


def test_faults_come_and_go(simulator: Simulator, control: Controls) -> None:
    """They are listed with what they did, and taken away one by one or all."""
    assert control("POST", "/faults", {"fault": "status=503 api=QueryZone"})[1]["number"] == 1
    assert control("POST", "/faults", {"fault": "reset api=CreateZone"})[1]["number"] == 2
    bare = Bare(simulator)
    assert bare.query().status_code == 503
    _, listed = control("GET", "/faults")
    assert [(f["number"], f["matched"], f["struck"]) for f in listed["faults"]] == [
        (1, 1, 1),
        (2, 0, 0),
    ]
    assert [f["number"] for f in control("DELETE", "/faults/1")[1]["faults"]] == [2]
    assert bare.query().status_code == 200
    assert control("DELETE", "/faults")[1] == {"faults": []}


def test_time_comes_to_an_end(simulator: Simulator, control: Controls) -> None:
    """A jump beyond a century is refused with a sentence; requests are answered as before."""
    ten_years = {"advance": 10 * 365 * 86_400}
    codes = [control("POST", "/clock", ten_years) for _ in range(12)]
    assert [code for code, _ in codes] == [200] * 10 + [400] * 2
    assert "a hundred years in all" in codes[-1][1]["error"]
    assert Bare(simulator).query().status_code == 200


def test_snapshots(simulator: Simulator, control: Controls) -> None:
    """A reset brings back all there was: rows, sessions, jobs; and takes all that came since."""
    bare = Bare(simulator)
    first = bare.create("first")
    assert bare.ended(first).status_code == 200
    assert control("POST", "/snapshot", {"name": "one"})[0] == 200
    second = bare.create("second")
    assert bare.ended(second).status_code == 200
    assert control("GET")[1]["snapshots"] == ["one"]
    assert control("POST", "/reset", {"to": "one"}) == (200, {"reset": "one"})
    assert (bare.there("first"), bare.there("second")) == (1, 0)
    assert bare.query().status_code == 200
    assert bare.ended(first).status_code == 200
    where = second.json()["location"].rsplit("/", 1)[-1]
    assert bare.send("GET", f"/api-jobs/{where}").status_code == 404
    assert bare.ended(bare.create("third")).status_code == 200
    assert control("POST", "/reset") == (200, {"reset": "seed"})
    assert bare.there("first") == 0
    assert bare.query().json()["error"]["code"] == "ID.1001"


def test_snapshots_in_files(simulator: Simulator, control: Controls, tmp_path: Path) -> None:
    """A file is new, its owner's alone, and can be loaded by this simulator or be a state."""
    simulator.world.insert("ZoneInventory", {"name": "kept"})
    file = str(tmp_path / "saved.db")
    assert control("POST", "/snapshot", {"file": file}) == (200, {"file": file})
    assert stat.S_IMODE(Path(file).stat().st_mode) == 0o600
    assert control("POST", "/snapshot", {"file": file})[0] == 400
    control("POST", "/reset")
    assert simulator.world.count("ZoneInventory") == 0
    assert control("POST", "/reset", {"file": file})[0] == 200
    assert simulator.world.count("ZoneInventory", name="kept") == 1
    with Simulator(state=file) as other:
        assert other.world.count("ZoneInventory") == 1


def test_nobody_waits_for_a_webhook(simulator: Simulator, control: Controls) -> None:
    """A reset, a restart and the end do not wait for a webhook that does not answer: it is cut."""
    bare = Bare(simulator)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        bare.http.headers["X-Web-Hook"] = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        assert bare.ended(bare.create("a")).status_code == 200
        asked, _ = silent.accept()
        asked.settimeout(60)
        with asked, asked.makefile("rb") as sent:
            assert control("POST", "/reset")[0] == 200
            assert sent.read().startswith(b"POST / HTTP/1.1")  # to its end
        simulator.restart()


def test_what_is_no_file_is_not_waited_for(control: Controls, tmp_path: Path) -> None:
    """A pipe that nobody writes to is refused as a world, at once."""
    os.mkfifo(tmp_path / "pipe")
    code, answer = control("POST", "/reset", {"file": str(tmp_path / "pipe")})
    assert (code, "no ordinary file" in answer["error"]) == (400, True)


def test_a_file_system_without_links(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A snapshot is put in its place there, too, and nothing else is left."""

    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", refused)
    simulator.save(str(tmp_path / "saved.db"))
    simulator.reset(file=str(tmp_path / "saved.db"))
    assert [path.name for path in tmp_path.iterdir()] == ["saved.db"]


def test_a_reset_of_a_state_file(tmp_path: Path) -> None:
    """The file has what the seed says, afterwards too, and work in it can still be taken back."""
    state = str(tmp_path / "cloud.db")
    with Simulator(seed="empty", state=state, job_delay=0) as simulator:
        simulator.world.insert("ZoneInventory", {"name": "gone"})
        simulator.snapshot("one")
        simulator.reset()
        assert simulator.world.count("ZoneInventory") == 0
        simulator.reset("one")
        simulator.faults.add("fail-job=50 api=CreateZone times=1")
        bare = Bare(simulator)
        assert bare.ended(bare.create("undone")).status_code == 503
        assert bare.ended(bare.create("kept")).status_code == 200
    with Simulator(state=state) as again:
        names = {row["name"] for row in again.world.find("ZoneInventory")}
        assert names == {"gone", "kept"}


def test_time_goes_by(control: Controls, simulator: Simulator) -> None:
    """Sessions grow old and jobs end when time is put ahead; nobody waits for it."""
    bare = Bare(simulator)
    assert control("POST", "/clock", {"advance": 7100}) == (200, {"advanced": 7100.0})
    assert bare.query().status_code == 200
    control("POST", "/clock", {"advance": 7300})
    assert bare.query().json()["error"]["code"] == "ID.1001"
    with Simulator(seed="empty", job_delay=600, control=True) as slow:
        other = Bare(slow)
        job = other.create("soon")
        eventually(lambda: other.there("soon"))
        where = job.json()["location"].rsplit("/", 1)[-1]
        eventually(lambda: other.send("GET", f"/task-progresses/{where}").json()["inventories"])
        Controls(slow)("POST", "/clock", {"advance": 601})
        assert other.ended(job).status_code == 200


def test_sessions_and_restarts(control: Controls, simulator: Simulator) -> None:
    """All sessions can be ended; a restart brings the same world back at the same address."""
    bare = Bare(simulator)
    assert control("POST", "/sessions/expire")[1]["expired"] == 1
    assert bare.query().json()["error"]["code"] == "ID.1001"
    simulator.world.insert("ZoneInventory", {"name": "stays"})
    port = simulator.port
    assert control("POST", "/restart", {"down": 0}) == (200, {"restarting": True, "down": 0.0})

    eventually(lambda: has_restarted(simulator))
    assert bare.log_in().status_code == 200
    assert (simulator.port, bare.there("stays")) == (port, 1)


def test_from_python(tmp_path: Path) -> None:
    """What the endpoint does, tests can do as methods."""
    with Simulator(seed="empty", job_delay=0) as simulator:
        simulator.snapshot("a")
        simulator.world.insert("ZoneInventory", {"name": "z"})
        simulator.reset("a")
        assert simulator.snapshots == ["a"]
        assert simulator.world.count("ZoneInventory") == 0
        simulator.restart()
        assert Bare(simulator).query().status_code == 200
        with pytest.raises(UsageError, match="There is no snapshot b"):
            simulator.reset("b")
        with pytest.raises(StateError, match="cannot be kept"):
            simulator.save(str(tmp_path))
    assert json.dumps(simulator.faults.listed()) == "[]"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/snapshot", {"name": "a", "file": "b"}),
        ("/reset", {"to": "a", "file": "b"}),
        ("/snapshot", {"file": "a\0b"}),
        ("/reset", {"file": "\ud800"}),
    ],
)
def test_contradictions_and_odd_files(control: Controls, path: str, body: dict[str, str]) -> None:
    """What says two things at once, or names no file, is refused in a sentence."""
    status, answer = control("POST", path, body)
    assert (status, bool(answer["error"] and answer["hint"])) == (400, True)
