"""A job that takes longer than it is given ends with SYS.1001 (1.4, 1.13)."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.simulator.conftest import PASSWORD
from zscli.simulator.ask import Ask, Work

Make = Callable[..., Any]
SLOW = (1000.0, 1000.0)
TEXT = "Message[name: {}, id: {}] timeout after {} seconds"


def begin(node: Any, vm: str, timeout: str | None) -> str:
    """Begin to start a VM with that timeout in seconds; return the job's uuid."""
    headers = {"authorization": f"OAuth {node.session}"}
    if timeout is not None:
        headers["x-api-timeout"] = timeout
    body: dict[str, object] = {"startVmInstance": {}}
    answer = node.raw("PUT", f"/vm-instances/{vm}/actions", body, headers)
    assert answer.status == 202, answer
    found = json.loads(answer.text)
    assert timeout is None or found["apiTimeout"] == int(timeout) * 1000
    return str(found["location"].rsplit("/", 1)[-1])


def put_ahead(node: Any) -> Callable[[float], None]:
    """Return what lets so many seconds be over for the jobs of a node."""
    clock = node.application.desk.jobs._clock
    ahead = [0.0]
    real = clock.monotonic
    clock.monotonic = lambda: real() + ahead[0]

    def put(seconds: float) -> None:
        ahead[0] = seconds
        node.application.desk.jobs.wake()

    return put


def test_a_job_that_takes_too_long(make_demo: Make) -> None:
    """It fails when its time is up, and all that it did is taken back: states and capacities."""
    node = make_demo(delay=SLOW)
    vm = node.rows("/vm-instances?q=name=test-1")[0]
    hosts = node.rows("/hosts")
    ahead = put_ahead(node)
    job = begin(node, vm["uuid"], "500")
    node.until(lambda: node.rows("/vm-instances?q=name=test-1&q=state=Starting"))
    ahead(501.0)
    answer = node.finished(job)
    error = json.loads(answer.text)["error"]
    name = node.world.catalog["StartVmInstance"].message
    assert (answer.status, error["code"]) == (503, "SYS.1001")
    assert error["details"] == TEXT.format(name, job, 500)
    assert node.rows("/vm-instances?q=name=test-1") == [vm]
    assert node.rows("/hosts") == hosts


def test_a_job_that_waits_too_long(make_demo: Make) -> None:
    """The time counts from when it was taken in, though it has not begun (8.1)."""
    node = make_demo(delay=SLOW)
    vm = node.rows("/vm-instances?q=name=test-1")[0]["uuid"]
    first = begin(node, vm, None)
    answer = node.finished(begin(node, vm, "1"))
    assert json.loads(answer.text)["error"]["code"] == "SYS.1001"
    assert node.raw("GET", f"/api-jobs/{first}").status == 202


@pytest.mark.parametrize("timeout", [None, "60", "0", "-1"])
def test_time_enough(make_demo: Make, timeout: str | None) -> None:
    """A job that comes to its end in time knows nothing of a timeout; 0 is the server's own."""
    node = make_demo(delay=(0.01, 0.01))
    vm = node.rows("/vm-instances?q=name=test-1")[0]["uuid"]
    headers = {"authorization": f"OAuth {node.session}"}
    if timeout is not None:
        headers["x-api-timeout"] = timeout
    body: dict[str, object] = {"startVmInstance": {}}
    status, _ = node.call("PUT", f"/vm-instances/{vm}/actions", body, headers)
    assert status == 200


def test_the_timeout_of_a_message(make_demo: Make) -> None:
    """A message says it in milliseconds (3.1); the answer is that of a failed event."""
    node = make_demo(delay=SLOW)
    name, body = node.message("CreateZone", name="late", timeout=20)
    assert name == "org.zstack.header.zone.APICreateZoneEvent"
    assert (body["success"], body["error"]["code"]) == (False, "SYS.1001")
    assert node.world.count("ZoneInventory", name="late") == 0


def test_the_servers_own_timeout(make_node: Make) -> None:
    """Without a header the time of the API counts: the global config apiTimeout (1.5)."""

    def begin_long(ask: Ask) -> Work:
        ask.world.insert("ZoneInventory", {"name": "half"})
        yield 1.0
        return {}

    node = make_node(behaviours={"CreateZone": begin_long}, delay=(2000.0, 2000.0))
    node.log_in("admin", PASSWORD)
    ahead = put_ahead(node)
    job = node.begin("POST", "/zones", {"params": {"name": "z"}})
    node.until(lambda: node.world.count("ZoneInventory"))
    ahead(1801.0)
    answer = node.finished(job)
    assert json.loads(answer.text)["error"]["details"].endswith("timeout after 1800 seconds")
    assert node.world.count("ZoneInventory") == 0
