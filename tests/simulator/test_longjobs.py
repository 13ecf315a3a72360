"""Long jobs: submitted, asked about, cancelled, run again, deleted (protocol, section 7.2)."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.clock import SystemClock
from zscli.simulator.jobs.durations import always
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.longjob_states import FINAL, LONG_JOB, STATES, TRANSITIONS, move
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

Make = Callable[..., Any]
SLOW = (1000.0, 1000.0)
UNKNOWN = "1" * 32


def uuid_of(node: Any, path: str, name: str) -> str:
    """Return the uuid of the resource with a name."""
    return str(node.rows(f"{path}?q=name={name}")[0]["uuid"])


def image(node: Any, **more: object) -> dict[str, object]:
    """Return the data of an AddImage."""
    (storage, *_) = node.rows("/backup-storage")
    given = {"name": "new", "url": "http://a/b.qcow2", "backupStorageUuids": [storage["uuid"]]}
    return given | more


def submit_body(message: str, data: object, **more: object) -> dict[str, object]:
    """Return the body of a SubmitLongJob."""
    return {"params": {"jobName": message, "jobData": json.dumps(data), **more}}


def submit(node: Any, message: str, data: object, **more: object) -> dict[str, Any]:
    """Submit a long job and return its inventory."""
    status, answer = node.call("POST", "/longjobs", submit_body(message, data, **more))
    assert status == 200, answer
    return dict(answer["inventory"])


def submit_slowly(node: Any, name: str, data: object) -> dict[str, Any]:
    """Submit to a slow node; return the row as soon as the work runs."""
    job = node.begin("POST", "/longjobs", submit_body(name, data))
    (row,) = node.until(lambda: node.rows(f"/longjobs?q=apiId={job}&q=state=Running"))
    return dict(row)


def shown(node: Any, uuid: str) -> dict[str, Any]:
    """Return a long job as a query shows it."""
    (row,) = node.rows(f"/longjobs/{uuid}")
    return dict(row)


def ended(node: Any, uuid: str) -> dict[str, Any]:
    """Wait for the end of a long job and return it."""
    node.until(lambda: shown(node, uuid)["state"] in FINAL)
    return shown(node, uuid)


def act(node: Any, uuid: str, action: str, **more: object) -> Any:
    """Call an action on a long job and wait for its answer."""
    return node.call("PUT", f"/longjobs/{uuid}/actions", {action: more})


def test_an_image_is_added(make_demo: Make) -> None:
    """The submit ends when the work has begun; apiId is its job uuid; the result is the event."""
    node = make_demo()
    job = node.begin("POST", "/longjobs", submit_body("APIAddImageMsg", image(node)))
    made = json.loads(node.finished(job).text)["inventory"]
    assert made["apiId"] == job
    assert (made["name"], made["jobName"]) == ("APIAddImageMsg", "APIAddImageMsg")
    assert made["state"] in {"Running", "Succeeded"}
    row = ended(node, made["uuid"])
    assert row["state"] == "Succeeded"
    assert row["executeTime"] == 1
    assert row["managementNodeUuid"] == node.rows("/management-nodes")[0]["uuid"]
    result = json.loads(row["jobResult"])
    assert result["success"]
    (added,) = node.rows("/images?q=name=new")
    assert added["status"] == "Ready"
    assert result["inventory"]["uuid"] == added["uuid"]


def _migrate(node: Any) -> dict[str, object]:
    return {"vmInstanceUuid": uuid_of(node, "/vm-instances", "web-1")}


def _template(node: Any) -> dict[str, object]:
    return {"name": "t", "volumeUuid": node.rows("/volumes?q=type=Data&q=status=Ready")[0]["uuid"]}


def _snapshot(node: Any) -> str:
    volume = node.rows("/volumes?q=type=Data&q=status=Ready&q=vmInstanceUuid is null")[0]["uuid"]
    body = {"params": {"name": "s"}}
    _, answer = node.call("POST", f"/volumes/{volume}/volume-snapshots", body)
    return str(answer["inventory"]["uuid"])


def _of_snapshot(node: Any) -> dict[str, object]:
    return {"uuid": _snapshot(node)}


@pytest.mark.parametrize(
    ("name", "data", "has_body"),
    [
        ("APIMigrateVmMsg", _migrate, True),
        ("APICreateDataVolumeTemplateFromVolumeMsg", _template, True),
        ("APIDeleteVolumeSnapshotMsg", _of_snapshot, False),
        ("APIRevertVolumeFromSnapshotMsg", _of_snapshot, False),
    ],
)
def test_the_work_is_done(
    make_demo: Make, name: str, data: Callable[[Any], object], has_body: bool
) -> None:
    """Long jobs do what their API does; an empty event is `Succeeded`."""
    node = make_demo()
    before = {row["uuid"] for row in node.rows("/images")}
    host = shown_vm(node)["hostUuid"]
    row = ended(node, submit(node, name, data(node), name="mine")["uuid"])
    assert (row["state"], row["name"]) == ("Succeeded", "mine")
    assert (row["jobResult"] == "Succeeded") is not has_body
    if "Migrate" in name:
        assert shown_vm(node)["hostUuid"] != host
    elif "Template" in name:
        (made,) = [row for row in node.rows("/images") if row["uuid"] not in before]
        assert (made["mediaType"], made["status"]) == ("DataVolumeTemplate", "Ready")
    else:
        assert bool(node.rows("/volume-snapshots?q=name=s")) is ("Revert" in name)


def shown_vm(node: Any) -> dict[str, Any]:
    """Return the VM that migrates."""
    (row,) = node.rows("/vm-instances?q=name=web-1")
    return dict(row)


@pytest.mark.parametrize(
    ("name", "data", "code", "details"),
    [
        ("APICreateZoneMsg", "{}", "SYS.1007", "APICreateZoneMsg is not an API"),
        ("x", "{}", "SYS.1007", "x is not an API"),
        ("APIMigrateVmMsg", "{}", "SYS.1007", "mandatory"),
        ("APIMigrateVmMsg", f'{{"vmInstanceUuid":"{UNKNOWN}"}}', "SYS.1003", "VmInstanceVO"),
        ("APIMigrateVmMsg", "[]", "SYS.1000", "BEGIN_OBJECT"),
        ("APIMigrateVmMsg", "{", "SYS.1000", "JsonSyntaxException"),
        ("APIUpdateClusterOSMsg", "{}", "SYS.1014", "UpdateClusterOS"),
    ],
)
def test_a_submit_fails_for_its_message(
    make_demo: Make, name: str, data: str, code: str, details: str
) -> None:
    """The inner message is validated when it is submitted, and no job is left behind."""
    node = make_demo()
    body = {"params": {"jobName": name, "jobData": data}}
    found = node.error("POST", "/longjobs", body)
    assert found[0] == code
    assert details in found[1]
    assert node.rows("/longjobs") == []


def test_work_that_fails(make_demo: Make) -> None:
    """A job that fails on the way keeps why, as JSON with message, detail and cause."""
    node = make_demo()
    vm = uuid_of(node, "/vm-instances", "web-1")
    node.call("PUT", f"/vm-instances/{vm}/actions", {"stopVmInstance": {}})
    row = ended(node, submit(node, "APIMigrateVmMsg", {"vmInstanceUuid": vm})["uuid"])
    assert row["state"] == "Failed"
    result = json.loads(row["jobResult"])
    assert set(result) == {"message", "detail", "cause"}
    assert "current vm instance state[Stopped]" in result["detail"]
    assert result["cause"]["code"] == "VM.1010"


def test_progress_is_that_of_the_work(make_demo: Make) -> None:
    """Asked for by apiId, the work's steps are told (section 7.1)."""
    node = make_demo(delay=SLOW)
    row = submit_slowly(node, "APIAddImageMsg", image(node))
    records = node.until(lambda: node.rows(f"/task-progresses/{row['apiId']}"))
    assert records[0]["taskName"] == "org.zstack.header.image.APIAddImageMsg"
    assert (records[1]["type"], records[1]["content"]) == ("Progress", "0")


def test_one_that_waits(make_demo: Make) -> None:
    """Work on a busy resource waits for its turn (section 8.1), or is Canceled at once."""
    node = make_demo(delay=SLOW)
    vm = uuid_of(node, "/vm-instances", "web-1")
    node.begin("PUT", f"/vm-instances/{vm}/actions", {"rebootVmInstance": {}})
    node.until(lambda: shown_vm(node)["state"] == "Rebooting")
    job = node.begin("POST", "/longjobs", submit_body("APIMigrateVmMsg", {"vmInstanceUuid": vm}))
    (row,) = node.until(lambda: node.rows(f"/longjobs?q=apiId={job}"))
    assert row["state"] == "Waiting"
    node.application.desk.jobs.durations = always((0.0, 0.0))
    assert act(node, row["uuid"], "cancelLongJob") == (200, {})
    assert shown(node, row["uuid"])["state"] == "Canceled"
    assert shown_vm(node)["state"] == "Rebooting"


@pytest.mark.parametrize("name", ["APIAddImageMsg", "APIMigrateVmMsg"])
def test_cancel(make_demo: Make, name: str) -> None:
    """Running work is undone: Canceling, then Canceled; a second cancel is fine."""
    node = make_demo(delay=(1.0, 1.0))
    images = len(node.rows("/images"))
    before = shown_vm(node)
    data = image(node) if "Image" in name else {"vmInstanceUuid": before["uuid"]}
    node.application.desk.jobs.durations = always(SLOW)
    row = submit_slowly(node, name, data)
    node.application.desk.jobs.durations = always((0.0, 0.0))
    assert act(node, row["uuid"], "cancelLongJob") == (200, {})
    after = shown(node, row["uuid"])
    assert after["state"] == "Canceled"
    assert "cancelled" in after["jobResult"]
    assert len(node.rows("/images")) == images
    assert (shown_vm(node)["state"], shown_vm(node)["hostUuid"]) == ("Running", before["hostUuid"])
    assert act(node, row["uuid"], "cancelLongJob") == (200, {})
    assert act(node, row["uuid"], "rerunLongJob")[0] == 200
    again = ended(node, row["uuid"])
    assert (again["state"], again["uuid"]) == ("Succeeded", row["uuid"])
    assert again["apiId"] != row["apiId"]


def test_canceling_is_seen_and_cleaned(make_demo: Make) -> None:
    """While it is being cancelled a job is Canceling, and can be cleaned."""
    node = make_demo(delay=SLOW)
    row = submit_slowly(node, "APIAddImageMsg", image(node))
    node.begin("PUT", f"/longjobs/{row['uuid']}/actions", {"cancelLongJob": {}})
    node.until(lambda: shown(node, row["uuid"])["state"] == "Canceling")
    node.world.update(LONG_JOB, row["uuid"], state="Canceling")
    uuid = node.world.insert(LONG_JOB, {"name": "stuck", "state": "Canceling"})["uuid"]
    node.begin("PUT", f"/longjobs/{uuid}/actions", {"cleanLongJob": {}})
    node.until(lambda: shown(node, uuid)["state"] == "Canceled")


@pytest.mark.parametrize(
    ("state", "action", "code", "details"),
    [
        ("Succeeded", "cancelLongJob", "SYS.1007", "cannot cancel longjob that is succeeded"),
        ("Failed", "cancelLongJob", "SYS.1007", "cannot cancel longjob that is failed"),
        ("Running", "cancelLongJob", "LONG_JOB.1003", "APIDeleteVolumeSnapshotMsg"),
        ("Running", "resumeLongJob", "SYS.1007", "can only resume longjob that is Suspended"),
        ("Failed", "resumeLongJob", "SYS.1007", "can only resume longjob that is Suspended"),
        ("Running", "rerunLongJob", "SYS.1007", "can only rerun"),
        ("Suspended", "rerunLongJob", "SYS.1007", "can only rerun"),
        ("Running", "cleanLongJob", "SYS.1007", "can only clean"),
        ("Canceled", "cleanLongJob", "SYS.1007", "can only clean"),
    ],
)
def test_states_that_do_not_allow_it(
    make_demo: Make, state: str, action: str, code: str, details: str
) -> None:
    """Each action is allowed in its states alone."""
    node = make_demo()
    job = {"name": "j", "jobName": "APIDeleteVolumeSnapshotMsg", "jobData": "{}", "state": state}
    uuid = node.world.insert(LONG_JOB, job)["uuid"]
    found = node.error("PUT", f"/longjobs/{uuid}/actions", {action: {}})
    assert found[0] == code
    assert details in found[1]
    assert shown(node, uuid)["state"] == state


def test_update_and_delete(make_demo: Make) -> None:
    """A job can be renamed; it can be deleted when it has ended; a missing one is a success."""
    node = make_demo()
    row = node.world.insert(LONG_JOB, {"name": "j", "state": "Running"})
    status, answer = act(node, row["uuid"], "updateLongJob", name="k", description="d")
    assert (status, answer["inventory"]["name"]) == (200, "k")
    assert node.error("DELETE", f"/longjobs/{row['uuid']}")[0] == "SYS.1007"
    node.world.update(LONG_JOB, row["uuid"], state="Failed")
    assert node.call("DELETE", f"/longjobs/{row['uuid']}") == (200, {})
    assert node.rows("/longjobs") == []
    assert node.call("DELETE", f"/longjobs/{row['uuid']}") == (200, {})


def test_a_restart_suspends(make_demo: Make, tmp_path: Path) -> None:
    """After a restart running jobs are Suspended; resumed, they go on under their apiId."""
    path = str(tmp_path / "cloud.db")
    first = make_demo(delay=SLOW, path=path)
    row = submit_slowly(first, "APIAddImageMsg", image(first))
    first.close()
    node = make_demo(path=path)
    assert shown(node, row["uuid"])["state"] == "Suspended"
    assert act(node, row["uuid"], "resumeLongJob")[0] == 200
    after = ended(node, row["uuid"])
    assert (after["state"], after["apiId"]) == ("Succeeded", row["apiId"])


def test_suspended_jobs_are_cancelled(make_demo: Make) -> None:
    """A suspended job can be cancelled: it has no work to undo."""
    node = make_demo()
    job = {"name": "j", "jobName": "APIAddImageMsg", "jobData": "{}", "state": "Suspended"}
    uuid = node.world.insert(LONG_JOB, job)["uuid"]
    assert act(node, uuid, "cancelLongJob") == (200, {})
    assert shown(node, uuid)["state"] == "Canceled"


def test_a_resumed_job_may_fail(make_demo: Make) -> None:
    """What was possible when it was submitted may not be so any more."""
    node = make_demo()
    data = json.dumps({"vmInstanceUuid": UNKNOWN})
    job = {"name": "j", "jobName": "APIMigrateVmMsg", "jobData": data, "state": "Suspended"}
    uuid = node.world.insert(LONG_JOB, job | {"apiId": UNKNOWN})["uuid"]
    assert act(node, uuid, "resumeLongJob")[0] == 200
    row = shown(node, uuid)
    assert row["state"] == "Failed"
    assert "VmInstanceVO" in row["jobResult"]


def test_accounts_see_their_own(make_demo: Make) -> None:
    """A long job belongs to who submitted it (sections 2.3 and 4.5)."""
    node = make_demo()
    row = submit(node, "APIAddImageMsg", image(node))
    node.log_in("dev-team")
    assert node.rows("/longjobs") == []
    found = node.error("PUT", f"/longjobs/{row['uuid']}/actions", {"updateLongJob": {"name": "x"}})
    assert found[0] == "SYS.1006"


EVENTS = sorted({event for _, event in TRANSITIONS})


@pytest.mark.property
@given(events=st.lists(st.sampled_from(EVENTS), max_size=8))
def test_no_other_state_is_ever_reached(catalog: Catalog, events: list[str]) -> None:
    """Whatever happens in whatever order, only documented transitions take place."""
    world = World(catalog, SystemClock())
    try:
        uuid = world.insert(LONG_JOB, {"name": "j", "state": "Waiting"})["uuid"]
        for event in events:
            before = world.require(LONG_JOB, uuid)["state"]
            try:
                move(world, uuid, event)
            except Refusal:
                assert (before, event) not in TRANSITIONS
            after = world.require(LONG_JOB, uuid)
            assert after["state"] == TRANSITIONS.get((before, event), before)
            assert after["state"] in STATES
            assert ("executeTime" in after) is (after["state"] in FINAL)
    finally:
        world.close()


def test_a_job_that_is_gone_takes_no_event(catalog: Catalog) -> None:
    """The row may have been deleted meanwhile."""
    world = World(catalog, SystemClock())
    assert move(world, UNKNOWN, "succeed") is None
    world.close()
