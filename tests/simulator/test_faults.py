"""Misbehaviour on demand: how it is written, what a bare client sees of it, and what zscli says."""

import http.client
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.journey import Zscli
from tests.simulator.conftest import PASSWORD, PATIENCE
from zscli.simulator.faults.spec import KINDS, BadFault, read_fault
from zscli.simulator.server import Simulator
from zscli.simulator.world.longjob_states import FINAL
from zscli.spec.catalog import Catalog

READ = [
    ("drop-before", {"kind": "drop-before", "times": None, "every": 1}),
    ("drop-after api=CreateZone times=1", {"api": "CreateZone", "times": 1}),
    ("delay=200ms", {"value": (0.2, 0.2)}),
    ("delay=0.5-2 method=get", {"value": (0.5, 2.0), "method": "GET"}),
    ("status=502 path=/zstack/v1/* after=3", {"value": 502, "path": "/zstack/v1/*", "after": 3}),
    ("fail-job", {"value": 0.5}),
    ("fail-job=30% api=Create*", {"value": 0.3, "api": "Create*"}),
    ("fail-job api=*Zone", {"api": "*Zone"}),
    ("full-sessions api=Log*", {"api": "Log*"}),
    ("length", {"value": "longer"}),
    ("restart=2s", {"value": 2.0}),
    ("skew=-15m", {"value": -900.0}),
    ("  error=SYS.1006   every=10 ", {"value": "SYS.1006", "every": 10}),
    ("truncate chance=0.25 seed=7", {"chance": 0.25, "seed": "7"}),
    ("location=https://10.0.0.9/zstack/", {"value": "https://10.0.0.9/zstack"}),
]


@pytest.mark.parametrize(("text", "wanted"), READ, ids=[text for text, _ in READ])
def test_a_fault_is_read(catalog: Catalog, text: str, wanted: dict[str, object]) -> None:
    """Kind, value and conditions come out as they are written."""
    fault = read_fault(text, catalog)
    assert {name: getattr(fault, name) for name in wanted} == wanted


REFUSED = [
    # typed                       what is marked   the hint names
    ("drop-aftr times=1", "drop-aftr", "drop-after"),
    ("delay", "delay", "2s"),
    ("delay=", "", "200ms"),
    ("delay=2-1", "2-1", "shorter"),
    ("delay=100000", "100000", "a day"),
    ("drop-before=1", "=1", "alone"),
    ("status=418", "418", "502"),
    ("fail-job=101", "101", "100"),
    ("length=wrong", "wrong", "shorter"),
    ("error=oops", "oops", "SYS.1006"),
    ("reset tmes=1", "tmes", "times"),
    ("reset times=0", "0", "whole number"),
    ("reset times", "times", "times=VALUE"),
    ("reset api=CreateZon", "CreateZon", "CreateZone"),
    ("reset chance=2", "2", "from 0 to 1"),
    ("skew=1h api=CreateZone", "api=CreateZone", "alone"),
    ("", "", "drop-before"),
    ("reset times=1 times=2", "times", "out"),
    ("reset api=CreateZone every=2 api=Get*", "api", "out"),
    ("reset api=Nothing*", "Nothing*", "search"),
    ("fail-job api=QueryZone", "QueryZone", "CreateZone"),
    ("fail-job=20 times=1 api=Query*", "Query*", "CreateZone"),
    ("location api=GetVersion", "GetVersion", "CreateZone"),
    ("full-sessions api=CreateZone", "CreateZone", "LogInByAccount"),
    ("full-sessions api=Create*", "Create*", "LogInByAccount"),
    ("reset\ntimes=1", "\n", "blanks"),
    ("reset times=1\r", "\r", "blanks"),
    ("reset path=/\x1b[2J", "\x1b", "blanks"),
]


@pytest.mark.parametrize(("text", "marked", "hint"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_wrong_is_marked(catalog: Catalog, text: str, marked: str, hint: str) -> None:
    """The place of the mistake is known and shown, with the next step."""
    with pytest.raises(BadFault) as found:
        read_fault(text, catalog)
    start, end = found.value.at
    assert text[start:end] == marked
    assert found.value.text == text
    assert hint in found.value.hint


HITS = [
    ("reset", [True] * 6),
    ("reset times=2", [True, True, False, False, False, False]),
    ("reset every=3", [False, False, True, False, False, True]),
    ("reset after=2 times=1", [False, False, True, False, False, False]),
    ("reset after=1 every=2", [False, False, True, False, True, False]),
    ("reset chance=0", [False] * 6),
]


@pytest.mark.parametrize(("text", "hits"), HITS, ids=[text for text, _ in HITS])
def test_whom_it_hits(catalog: Catalog, text: str, hits: list[bool]) -> None:
    """The counts say which of the requests that it is for are hit."""
    fault = read_fault(text, catalog)
    assert [fault.takes() for _ in hits] == hits


def test_the_same_seed_makes_the_same_choices(catalog: Catalog) -> None:
    """Chance with a seed is the same in every run."""
    runs = []
    for _ in range(2):
        fault = read_fault("reset chance=0.5 seed=a", catalog)
        runs.append([fault.takes() for _ in range(40)])
    assert runs[0] == runs[1]
    assert 5 < sum(runs[0]) < 35


_STORAGE = {
    "name": "store",
    "type": "ImageStoreBackupStorage",
    "url": "/store",
    "state": "Enabled",
    "status": "Connected",
    "totalCapacity": 1 << 40,
    "availableCapacity": 1 << 40,
}


class Bare:
    """A client that knows nothing of zscli."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.http = requests.Session()
        self.log_in()

    def send(self, method: str, path: str, body: object = None) -> requests.Response:
        """Send one request below /v1."""
        return self.http.request(method, f"{self.simulator.url}/v1{path}", json=body, timeout=60)

    def log_in(self) -> requests.Response:
        """Log in as admin, and use the session from now on where there is one."""
        login = {"logInByAccount": {"accountName": "admin", "password": PASSWORD}}
        answer = self.send("PUT", "/accounts/login", login)
        if answer.status_code == 200:
            session = answer.json()["inventory"]["uuid"]
            self.http.headers["Authorization"] = f"OAuth {session}"
        return answer

    def create(self, name: str) -> requests.Response:
        """Begin to create a zone."""
        return self.send("POST", "/zones", {"params": {"name": name}})

    def query(self) -> requests.Response:
        """Query zones."""
        return self.send("GET", "/zones?fields=name")

    def ended(self, accepted: requests.Response) -> requests.Response:
        """Wait for a job and return its answer."""
        job = accepted.json()["location"].rsplit("/", 1)[-1]
        answer = self.send("GET", f"/api-jobs/{job}")
        while answer.status_code == 202:
            answer = self.send("GET", f"/api-jobs/{job}")
        return answer

    def final(self, uuid: str) -> dict[str, Any]:
        """Wait for the end of a long job; return its row."""

        def found() -> dict[str, Any] | None:
            (row,) = self.send("GET", f"/longjobs/{uuid}").json()["inventories"]
            return row if row["state"] in FINAL else None

        return dict(eventually(found))

    def add_image(self, name: str) -> dict[str, Any]:
        """Return the body that submits an AddImage; there is a storage for it from now on."""
        world, kind = self.simulator.world, "BackupStorageInventory"
        (storage,) = world.find(kind) or [world.insert(kind, _STORAGE)]
        data = {"name": name, "url": "http://a/b.qcow2", "format": "qcow2"}
        given = json.dumps(data | {"backupStorageUuids": [storage["uuid"]]})
        return {"params": {"jobName": "APIAddImageMsg", "jobData": given}}

    def there(self, name: str) -> int:
        """Return how many zones have that name."""
        return self.simulator.world.count("ZoneInventory", name=name)


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """A started server that the tests of this module share."""
    with Simulator(seed="empty", job_delay=0) as made:
        yield made


@pytest.fixture
def simulator(running: Simulator) -> Iterator[Simulator]:
    """The shared server, without faults before and after."""
    yield running
    running.faults.remove()


@pytest.fixture
def bare(simulator: Simulator) -> Bare:
    """A bare client that is logged in."""
    return Bare(simulator)


def eventually(look: Callable[[], Any]) -> Any:
    """Return what *look* returns as soon as it is true."""
    import time

    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, "what was waited for never came"
        time.sleep(0.002)
    return found


def has_restarted(simulator: Simulator) -> bool:
    """Whether every restart that was begun is over."""
    return not any(thread.is_alive() for thread in simulator._restarts)


def test_a_connection_that_ends_before(bare: Bare) -> None:
    """drop-before: the client hears nothing, and nothing was done."""
    bare.simulator.faults.add("drop-before api=CreateZone times=1")
    with pytest.raises(requests.ConnectionError):
        bare.create("before")
    assert bare.there("before") == 0
    assert bare.create("before").status_code == 202


@pytest.mark.parametrize("fault", ["drop-after", "reset"])
def test_a_connection_that_ends_after(bare: Bare, fault: str) -> None:
    """drop-after and reset: it was done, and no whole answer comes."""
    bare.simulator.faults.add(f"{fault} method=POST times=1")
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        bare.create(fault)
    assert eventually(lambda: bare.there(fault)) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_pages_of_a_proxy(bare: Bare, status: int) -> None:
    """status: an HTML page instead; status-after: the same, once it was done."""
    bare.simulator.faults.add(f"status={status} api=QueryZone times=1")
    answer = bare.query()
    assert (answer.status_code, answer.headers["content-type"]) == (
        status,
        "text/html; charset=utf-8",
    )
    assert answer.text.startswith("<html>")
    bare.simulator.faults.add(f"status-after={status} api=CreateZone times=1")
    assert bare.create(f"after-{status}").status_code == status
    assert eventually(lambda: bare.there(f"after-{status}")) == 1
    assert bare.query().status_code == 200


def test_answers_that_are_cut(bare: Bare) -> None:
    """truncate: half of the JSON under a right length; length: a length that is wrong."""
    whole = bare.query().text
    bare.simulator.faults.add("truncate api=QueryZone times=1")
    assert bare.query().text == whole[: len(whole) // 2]
    bare.simulator.faults.remove()
    bare.simulator.faults.add("length=longer api=QueryZone times=1")
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        bare.query()
    bare.simulator.faults.remove()
    bare.simulator.faults.add("length=shorter api=QueryZone times=1")
    assert bare.query().text == whole[:-7]


def test_answers_that_are_late(bare: Bare) -> None:
    """delay: the answer comes after that time, and others are answered meanwhile."""
    bare.simulator.faults.add("delay=40ms-60ms api=QueryZone times=1")
    assert bare.query().elapsed.total_seconds() >= 0.04
    bare.simulator.faults.add("delay=1h api=QueryCluster")
    slow = http.client.HTTPConnection("127.0.0.1", bare.simulator.port, timeout=60)
    slow.request("GET", "/v1/clusters")
    eventually(lambda: bare.simulator.faults.listed()[-1]["struck"])
    assert bare.query().status_code == 200
    slow.close()


def test_sessions_end(bare: Bare) -> None:
    """expire: the server does not know the session any more."""
    bare.simulator.faults.add("expire api=QueryZone times=1")
    answer = bare.query()
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "ID.1001")
    assert bare.log_in().status_code == 200
    assert bare.query().status_code == 200


def test_too_many_sessions(bare: Bare) -> None:
    """full-sessions: only logins are refused, with ID.1006."""
    bare.simulator.faults.add("full-sessions times=1")
    assert bare.query().status_code == 200
    assert bare.log_in().json()["error"]["code"] == "ID.1006"
    assert bare.log_in().status_code == 200


def test_errors_of_an_api(bare: Bare) -> None:
    """error: a sync API says so at once, an async one at the end of its job; nothing is done."""
    bare.simulator.faults.add("error=HOST.1003 api=*Zone times=2")
    assert bare.query().json()["error"]["code"] == "HOST.1003"
    ended = bare.ended(bare.create("never"))
    assert (ended.status_code, ended.json()["error"]["code"]) == (503, "HOST.1003")
    assert bare.there("never") == 0


@pytest.mark.parametrize("percent", [0, 50, 100])
def test_jobs_that_fail_on_their_way(bare: Bare, percent: int) -> None:
    """fail-job: the job fails, and what it had done is taken back."""
    bare.simulator.faults.add(f"fail-job={percent} api=Create* times=1")
    ended = bare.ended(bare.create(f"failed-{percent}"))
    assert (ended.status_code, ended.json()["error"]["code"]) == (503, "SYS.1006")
    assert bare.there(f"failed-{percent}") == 0
    assert bare.ended(bare.create(f"failed-{percent}")).status_code == 200


@pytest.mark.parametrize("percent", [0, 50, 100])
def test_long_jobs_that_fail_on_their_way(bare: Bare, percent: int) -> None:
    """fail-job: the work of a long job fails; it says why, and can be run again (7.2)."""
    world = bare.simulator.world
    bare.simulator.faults.add(f"fail-job={percent} api=AddImage times=1")
    name = f"broken-{percent}"
    body = bare.add_image(name)
    submitted = bare.ended(bare.send("POST", "/longjobs", body))
    assert submitted.status_code == 200, submitted.text
    uuid = submitted.json()["inventory"]["uuid"]
    assert bare.final(uuid)["state"] == "Failed"
    assert f"told to fail this job at {percent} %" in bare.final(uuid)["jobResult"]
    assert world.count("ImageInventory", name=name) == 0
    assert bare.ended(bare.send("PUT", f"/longjobs/{uuid}/actions", {"rerunLongJob": {}})).ok
    assert bare.final(uuid)["state"] == "Succeeded"
    assert world.count("ImageInventory", name=name) == 1


@pytest.mark.parametrize("percent", [0, 50, 100])
def test_a_submit_that_fails_begins_no_work(bare: Bare, percent: int) -> None:
    """fail-job of the submit itself: no long job is left, and nothing of its work (7.2)."""
    world, name = bare.simulator.world, f"unbegun-{percent}"
    before = world.count("LongJobInventory")
    bare.simulator.faults.add(f"fail-job={percent} api=SubmitLongJob times=1")
    assert bare.ended(bare.send("POST", "/longjobs", bare.add_image(name))).status_code == 503
    again = bare.ended(bare.send("POST", "/longjobs", bare.add_image(f"{name}-again")))
    assert bare.final(again.json()["inventory"]["uuid"])["state"] == "Succeeded"
    assert world.count("LongJobInventory") == before + 1
    assert world.count("ImageInventory", name=name) == 0


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[Simulator]:
    """A server with a state file, whose jobs end when time is put ahead."""
    with Simulator(seed="empty", state=str(tmp_path / "c.db"), job_delay=1000) as made:
        yield made


def submitted(bare: Bare, name: str) -> str:
    """Submit an AddImage; return the uuid of the long job once its image is there."""
    job = bare.send("POST", "/longjobs", bare.add_image(name)).json()["location"]
    eventually(lambda: bare.simulator.world.count("ImageInventory", name=name))
    (row,) = bare.simulator.world.find("LongJobInventory", apiId=job.rpartition("/")[2])
    return str(row["uuid"])


STRIKES = [
    ("fail-job=0 api=AddImage", 0, "at 0 %"),
    ("fail-job=10 api=AddImage", 100, "at 10 %"),
    ("error=IMG.1000 api=AddImage", 0, "IMG.1000"),
]


@pytest.mark.parametrize("in_memory", [False, True])
@pytest.mark.parametrize(("fault", "ahead", "said"), STRIKES, ids=[row[0] for row in STRIKES])
def test_work_that_runs_is_hit(
    slow: Simulator, in_memory: bool, fault: str, ahead: float, said: str
) -> None:
    """A fault that comes while a long job runs hits its work, which leaves nothing behind."""
    with Simulator(seed="empty", job_delay=1000) if in_memory else slow as node:
        bare = Bare(node)
        uuid = submitted(bare, "new")
        node.advance(50)
        number = node.faults.add(f"{fault} times=1")
        eventually(lambda: [f["struck"] for f in node.faults.listed()] == [1])
        if ahead:
            assert node.world.count("ImageInventory", name="new") == 1
        node.advance(ahead)
        assert said in bare.final(uuid)["jobResult"]
        assert node.world.count("ImageInventory", name="new") == 0
        assert [f["number"] for f in node.faults.listed()] == [number]


def test_errors_of_the_work_of_a_long_job(bare: Bare) -> None:
    """error: the work fails at once, with that code; the submit and other works do not (7.2)."""
    bare.simulator.faults.add("error=IMG.1000 api=AddImage times=1")
    submits = [bare.send("POST", "/longjobs", bare.add_image(f"error-{n}")) for n in range(2)]
    uuids = [bare.ended(each).json()["inventory"]["uuid"] for each in submits]
    rows = [bare.final(uuid) for uuid in uuids]
    assert [row["state"] for row in rows] == ["Failed", "Succeeded"]
    assert json.loads(rows[0]["jobResult"])["detail"].startswith("the simulator was told to fail")
    assert bare.simulator.world.count("ImageInventory", name="error-0") == 0


@pytest.mark.parametrize("way", ["reset", "start", "resume", "rerun"])
def test_work_that_begins_again_is_hit(tmp_path: Path, slow: Simulator, way: str) -> None:
    """Also after a restart or a reset, by --resume-jobs, ResumeLongJob and RerunLongJob."""
    fault = "fail-job=50 api=AddImage"
    bare = Bare(slow)
    uuid = submitted(bare, "new")
    if way == "rerun":
        slow.faults.add("error=IMG.1000 api=AddImage")
        bare.final(uuid)
        slow.faults.remove()
    elif way == "reset":
        slow.snapshot("here")
        slow.reset("here")
    else:
        slow.restart()
    if way == "start":
        slow.close()
        with Simulator(
            state=str(tmp_path / "c.db"), resume_jobs=True, job_delay=0, faults=[fault]
        ) as again:
            bare.simulator = again
            assert "at 50 %" in bare.final(uuid)["jobResult"]
            return
    slow.faults.add(fault)
    action = "rerunLongJob" if way == "rerun" else "resumeLongJob"
    assert bare.send("PUT", f"/longjobs/{uuid}/actions", {action: {}}).status_code == 202
    eventually(lambda: slow.world.count("ImageInventory", name="new"))
    slow.advance(501)
    assert "at 50 %" in bare.final(uuid)["jobResult"]


def test_a_location_elsewhere(bare: Bare) -> None:
    """location: the job is at the server, under the same path as ever (1.6)."""
    bare.simulator.faults.add("location times=1")
    accepted = bare.create("elsewhere")
    assert accepted.json()["location"].startswith("http://192.0.2.1:8080/zstack/v1/api-jobs/")
    assert bare.ended(accepted).status_code == 200


def test_a_clock_that_is_wrong(bare: Bare) -> None:
    """skew: the server tells another time for as long as the fault is there."""

    def told() -> int:
        answer = bare.send("PUT", "/management-nodes/actions", now).json()
        return int(answer["currentTime"]["Seconds"])

    now: dict[str, object] = {"getCurrentTime": {}}
    right = told()
    number = bare.simulator.faults.add("skew=1h")
    assert 3500 < told() - right < 3700
    date = bare.query().headers["date"]
    bare.simulator.faults.remove(number)
    assert abs(told() - right) < 60
    assert date


def test_a_node_that_restarts() -> None:
    """restart: no answer, a node that is away a moment, and jobs that stay processing (1.13)."""
    with Simulator(seed="empty", job_delay=3600) as simulator:
        bare = Bare(simulator)
        job = bare.create("for ever")
        eventually(lambda: bare.there("for ever") == 1)
        simulator.faults.add("restart=0.05 api=QueryZone times=1")
        with pytest.raises(requests.ConnectionError):
            bare.query()

        eventually(lambda: has_restarted(simulator))
        assert bare.query().status_code == 200
        where = job.json()["location"].rsplit("/", 1)[-1]
        assert bare.send("GET", f"/api-jobs/{where}").status_code == 202
        assert simulator.world.count("ZoneInventory", name="for ever") == 1


def test_messages_are_hit_too(bare: Bare) -> None:
    """A fault is for an API, however it is called."""
    bare.simulator.faults.add("status=502 api=GetVersion times=1")
    body: dict[str, object] = {"org.zstack.header.managementnode.APIGetVersionMsg": {}}
    url = f"{bare.simulator.url}/api"
    assert requests.post(url, json=body, timeout=60).status_code == 502
    assert requests.post(url, json=body, timeout=60).status_code == 200


def test_every_kind_has_a_test() -> None:
    """No kind of fault is only written down."""
    text = Path(__file__).read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f'"{kind}' not in text and f"{kind}=" not in text] == []


def test_the_page_has_every_kind() -> None:
    """docs/simulator.md says of each kind what it does, as the program knows it."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "simulator.md").read_text("utf-8")
    table = page.partition("<!-- faults: begin -->")[2].partition("<!-- faults: end -->")[0]
    rows = [f"| {name} | {kind.note} |" for name, kind in KINDS.items()]
    assert table.strip().splitlines()[2:] == rows


JOURNEYS = [
    # the fault                          status   what is said            how often it was done
    ("drop-after api=CreateZone times=1", 0, "", 1),
    ("reset api=CreateZone times=1", 0, "", 1),
    ("drop-before api=CreateZone times=1", 0, "", 1),
    ("status-after=502 api=CreateZone times=1", 0, "", 1),
    ("truncate api=CreateZone times=1", 0, "", 1),
    ("location api=CreateZone", 0, "", 1),
    ("fail-job=50 api=CreateZone", 1, "told to fail this job at 50 %", 0),
    ("error=SYS.1006 api=CreateZone", 1, "told to fail", 0),
    ("expire api=CreateZone", 3, "session", 0),
]


@pytest.mark.parametrize(
    ("fault", "status", "said", "done"), JOURNEYS, ids=[row[0] for row in JOURNEYS]
)
def test_zscli_tells_the_truth(
    tmp_path: Path, simulator: Simulator, fault: str, status: int, said: str, done: int
) -> None:
    """Whatever happens on the way, zscli's status says what the world shows, and nothing twice."""
    user = Zscli(tmp_path, simulator.url)
    user.log_in()
    simulator.faults.add(fault)
    name = f"z-{fault.split(maxsplit=1)[0].replace('=', '-')}"
    ran = user("CreateZone", f"name={name}")
    assert (ran.status, simulator.world.count("ZoneInventory", name=name)) == (status, done), ran
    assert said in ran.err
