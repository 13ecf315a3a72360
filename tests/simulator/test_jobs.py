"""Jobs answer 202 first, finish later, in order, and outlive a restart (section 1.6)."""

import json
import ssl
import threading
from http.client import HTTPConnection, HTTPSConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.simulator.conftest import ManualClock
from zscli.simulator.ask import Ask, Work
from zscli.simulator.front.rest import batch_end
from zscli.simulator.jobs.store import JobStore
from zscli.simulator.protocol.exchange import json_answer
from zscli.simulator.protocol.webhook import Webhooks, connection
from zscli.simulator.world.config import ensure_configs
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"


def _create(node: Any, **headers: str) -> Any:
    known = {"authorization": f"OAuth {node.session}"} | headers
    return node.raw("POST", "/zones", {"params": {"name": "z"}}, known)


def test_accepted(node: Any) -> None:
    """The answer is 202 with location and apiTimeout, under the client's job uuid (1.4, 1.5)."""
    answer = _create(node, **{"x-job-uuid": JOB})
    assert answer.status == 202
    assert json.loads(answer.text) == {
        "location": f"http://127.0.0.1:8080/zstack/v1/api-jobs/{JOB}",
        "apiTimeout": 1_800_000,
    }
    assert node.finished(JOB).status == 200


def test_accepted_before_any_check(node: Any) -> None:
    """A job without session or parameters is accepted, and fails when polled (1.5)."""
    answer = node.raw("POST", "/zones", None, {"authorization": "OAuth nobody"})
    assert answer.status == 202
    job = json.loads(answer.text)["location"].rsplit("/", 1)[-1]
    failed = node.finished(job)
    assert failed.status == 503
    assert json.loads(failed.text)["error"]["code"] == "SYS.1007"


def test_a_failed_job_is_html_safe(node: Any) -> None:
    """Errors of jobs are escaped as successes are (section 1.10)."""
    _create(node, **{"x-job-uuid": JOB})
    node.finished(JOB)
    _, uuid = node.call("GET", "/zones")
    body = {"params": {"name": "z", "resourceUuid": uuid["inventories"][0]["uuid"]}}
    answer = node.raw("POST", "/zones", body)
    job = json.loads(answer.text)["location"].rsplit("/", 1)[-1]
    assert "\\u0027PRIMARY\\u0027" in node.finished(job).text


def test_the_same_job_twice(node: Any) -> None:
    """A job uuid that is known is refused with 400 (section 1.4)."""
    _create(node, **{"x-job-uuid": JOB})
    answer = _create(node, **{"x-job-uuid": JOB})
    assert (answer.status, answer.text) == (400, f"Duplicate job uuid[{JOB}]")


def test_unknown_jobs_and_other_methods(node: Any) -> None:
    """404 and 405 come as plain texts, and no login is needed (section 1.6)."""
    node.session = ""
    unknown = node.raw("GET", f"/api-jobs/{JOB}")
    assert (unknown.status, unknown.text) == (404, "the job has been expired")
    other = node.raw("DELETE", f"/api-jobs/{JOB}")
    assert (other.status, other.text) == (405, "only GET method is allowed for querying job status")


def test_running_jobs(make_node: Any) -> None:
    """A job that runs is 202 with an empty object, without a location (section 1.5)."""
    node = make_node(delay=(30.0, 30.0))
    node.log_in()
    _create(node, **{"x-job-uuid": JOB})
    answer = node.raw("GET", f"/api-jobs/{JOB}")
    assert (answer.status, answer.text) == (202, "{}")


DONE = json_answer(200, {})


@pytest.mark.parametrize(
    ("begun", "ended", "last"),
    [(0, 1, 14_400), (3_599, 3_600, 14_400), (3_600, 3_601, 18_000), (0, 14_400.5, 18_000)],
)
def test_answers_expire(
    world: World, clock: ManualClock, begun: float, ended: float, last: float
) -> None:
    """A server looks once an hour for answers of jobs that began three hours ago (1.6)."""
    ensure_configs(world)
    store = JobStore(world, clock)
    clock.pass_by(begun)
    store.accept(JOB, "CreateZone", {})
    clock.pass_by(ended - begun)
    store.finish(JOB, DONE)
    clock.pass_by(last - 1 - ended)
    assert store.poll(JOB) == DONE
    clock.pass_by(1)
    assert store.poll(JOB).status == 404


def test_what_is_processed_does_not_expire(world: World, clock: ManualClock) -> None:
    """It is `processing` for ever, and the time between two looks is a global config (1.6)."""
    ensure_configs(world)
    store = JobStore(world, clock)
    store.accept(JOB, "CreateZone", {})
    clock.pass_by(1_000_000)
    assert store.poll(JOB).status == 202
    for name, value in (("expiredApi.scanInterval", "10"), ("completedApi.expiredPeriod", "5")):
        world.execute(
            'UPDATE "GlobalConfigInventory" SET value = ? WHERE category = ? AND name = ?',
            (value, "rest", name),
        )
    store.finish(JOB, DONE)
    clock.pass_by(10)
    assert store.poll(JOB).status == 404


def test_the_latest_answers_are_in_memory(world: World, clock: ManualClock) -> None:
    """The 2,000 that were needed last are told also when their rows are gone (1.6)."""
    ensure_configs(world)
    store = JobStore(world, clock)
    for number in range(2_000):
        store.remember(f"{number}", DONE)
    assert store.poll("0") == DONE
    store.remember(JOB, DONE)
    assert [store.poll(uuid).status for uuid in ("0", "1", "2", JOB)] == [200, 404, 200, 200]


def test_answers_are_remembered(node: Any) -> None:
    """A job's answer is told for longer than its row is there, until the next start (1.6)."""
    _create(node, **{"x-job-uuid": JOB})
    node.finished(JOB)
    node.clock.pass_by(20_000)
    assert node.raw("GET", f"/api-jobs/{JOB}").status == 200
    _create(node, **{"x-job-uuid": "1" * 32})
    assert node.world.rows("SELECT * FROM job WHERE uuid = ?", (JOB,)) == []


def test_a_timeout_without_end(make_node: Any) -> None:
    """A job that may take millions of years hinders none that follow (section 1.5)."""
    node = make_node()
    node.log_in()
    _create(node, **{"x-job-uuid": JOB, "x-api-timeout": "9" * 15})
    assert node.finished(JOB).status == 200
    jobs = node.application.desk.jobs
    node.until(lambda: jobs._changed._waiters)  # it waits for what comes next
    _create(node, **{"x-job-uuid": "1" * 32})
    assert node.finished("1" * 32).status == 200


def test_after_a_restart(make_node: Any, tmp_path: Path) -> None:
    """Finished jobs still answer, those under way stay in processing (sections 1.6 and 1.13)."""
    path = str(tmp_path / "cloud.db")
    first = make_node(path=path)
    first.log_in()
    _create(first, **{"x-job-uuid": JOB})
    first.finished(JOB)
    first.application.close()
    slow = make_node(path=path, delay=(30.0, 30.0))
    slow.session = first.session
    other = "1" * 32
    _create(slow, **{"x-job-uuid": other})
    slow.application.close()
    last = make_node(path=path)
    assert last.raw("GET", f"/api-jobs/{JOB}").status == 200
    assert last.raw("GET", f"/api-jobs/{other}").status == 202
    last.session = first.session
    assert last.call("GET", "/zones")[0] == 200


def test_one_resource_one_operation_at_a_time(make_node: Any) -> None:
    """Operations on one resource queue up in order, those on others do not (section 8.1)."""
    events: list[str] = []

    def slow(ask: Ask) -> Work:
        name = f"{ask.params['uuid'][:1]}-{ask.params['name']}"
        events.append(f"begin {name}")
        while "begin b-3" not in events:
            yield 0.01
        yield 0.5
        events.append(f"end {name}")
        return {}

    node = make_node(behaviours={"UpdateZone": slow}, delay=(0.1, 0.1))
    node.log_in()
    zones = [node.world.insert("ZoneInventory", {"uuid": c * 32, "name": c})["uuid"] for c in "ab"]
    answers = [
        node.raw("PUT", f"/zones/{zone}/actions", {"updateZone": {"name": name}})
        for zone, name in ((zones[0], "1"), (zones[0], "2"), (zones[1], "3"))
    ]
    for answer in answers:
        node.finished(json.loads(answer.text)["location"].rsplit("/", 1)[-1])
    assert events.index("end a-1") < events.index("begin a-2")
    assert events.index("begin b-3") < events.index("begin a-2")


class _Hook(BaseHTTPRequestHandler):
    """Refuses the first call and takes the second."""

    calls: list[tuple[Any, ...]]
    done: threading.Event

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        names = ("X-Job-UUID", "X-Job-Success", "X-Job-Batch")
        self.calls.append((*(self.headers[name] for name in names), body))
        self.send_response(500 if len(self.calls) == 1 else 204)
        self.end_headers()
        if len(self.calls) > 1:
            self.done.set()

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def test_webhooks() -> None:
    """A finished job's answer is posted, and tried again until a 2xx (section 1.7)."""
    _Hook.calls, _Hook.done = [], threading.Event()
    with HTTPServer(("127.0.0.1", 0), _Hook) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        hooks = Webhooks(pause=0.01)
        try:
            url = f"http://127.0.0.1:{server.server_address[1]}/hook?x=1"
            hooks.post(url, JOB, json_answer(200, {"a": 1}), "PARTIAL")
            assert _Hook.done.wait(60)
        finally:
            hooks.close()
            server.shutdown()
            thread.join()
    assert _Hook.calls == [(JOB, "true", "PARTIAL", b'{"a":1}')] * 2


@pytest.mark.parametrize(
    ("url", "kind", "port"),
    [
        ("http://10.0.0.1/x", HTTPConnection, 80),
        ("https://10.0.0.1/x", HTTPSConnection, 443),
        ("https://10.0.0.1:8443/x", HTTPSConnection, 8443),
        ("ftp://10.0.0.1/x", None, 0),
        ("http:///x", None, 0),
        ("http://10.0.0.1:x/", None, 0),
    ],
)
def test_where_webhooks_may_be(url: str, kind: type | None, port: int) -> None:
    """At http and https, whose certificates are not verified; all else is given up (1.7)."""
    made = connection(urlsplit(url))
    assert (type(made), made.port if made else 0) == (kind or type(None), port)
    if kind is HTTPSConnection:
        assert made._context.verify_mode is ssl.CERT_NONE  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("api", "outcome", "told"),
    [
        ("BatchDeleteVolumeSnapshot", {"results": [{"success": True}, {}]}, "SUCCESS"),
        ("BatchDeleteVolumeSnapshot", {"results": [{}, {"error": {}}]}, "PARTIAL"),
        ("CleanUpTrashOnPrimaryStorage", {"results": [{"error": {}}]}, "FAIL"),
        ("CleanUpTrashOnBackupStorage", ValueError(), "FAIL"),
        ("CleanUpTrashOnBackupStorage", {}, "SUCCESS"),
        ("DeleteVolumeSnapshot", {}, ""),
    ],
)
def test_how_a_batch_ended(catalog: Catalog, api: str, outcome: Any, told: str) -> None:
    """X-Job-Batch is for three APIs alone, by the errors among their results (section 1.7)."""
    assert batch_end(catalog[api], outcome) == told


def test_a_batch_deletes_snapshots(make_demo: Any) -> None:
    """BatchDeleteVolumeSnapshot has a result for each, and its webhook hears how it ended (1.7)."""
    node = make_demo()
    told: list[str] = []
    node.application.rest._webhooks.post = lambda *args: told.append(args[3])
    volume = node.rows("/volumes?q=type=Data&q=status=Ready&q=vmInstanceUuid is null")[0]["uuid"]
    for _ in range(2):
        node.call("POST", f"/volumes/{volume}/volume-snapshots", {"params": {"name": "s"}})
    made = [row["uuid"] for row in node.rows("/volume-snapshots?q=name=s&sort=+distance")]
    headers = {"authorization": f"OAuth {node.session}", "x-web-hook": "http://127.0.0.1:1/"}
    for uuids, end in ((made, "SUCCESS"), ([JOB], "FAIL")):
        body = {"batchDeleteVolumeSnapshot": {"uuids": uuids}}
        status, answer = node.call("PUT", "/volume-snapshots/batch-delete", body, headers)
        assert (status == 200) is (end == "SUCCESS")
        if status == 200:
            assert [each["snapshotUuid"] for each in answer["results"]] == uuids
        node.until(lambda: told)
        assert told.pop() == end
    assert node.rows("/volume-snapshots?q=name=s") == []


def test_a_job_tells_its_webhook(make_node: Any) -> None:
    """`X-Web-Hook` names the address (section 1.7)."""
    node = make_node()
    node.log_in()
    told: list[tuple[str, str, int]] = []
    node.application.rest._webhooks.post = lambda url, uuid, answer, _: told.append(
        (url, uuid, answer.status)
    )
    _create(node, **{"x-job-uuid": JOB, "x-web-hook": "http://127.0.0.1:1/"})
    node.finished(JOB)
    node.until(lambda: told)
    assert told == [("http://127.0.0.1:1/", JOB, 200)]
