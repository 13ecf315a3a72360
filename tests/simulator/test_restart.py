"""Restarts with jobs under way: they stay `processing`, or are done again (1.6 and 1.13)."""

import json
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.conftest import ManualClock
from zscli.simulator.jobs.durations import always
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

Make = Callable[..., Any]
SLOW = (1000.0, 1000.0)
VM = "VmInstanceInventory"


def everything(world: World) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every inventory."""
    names = world.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    kept = [str(name) for (name,) in names if name.endswith("Inventory") or name == "resource"]
    select = 'SELECT rowid, * FROM "{}" ORDER BY rowid'
    return {name: world.rows(select.format(name)) for name in kept}


def interrupted(make: Make, path: str, begin: Callable[[Any], str]) -> str:
    """Begin a job, and end the simulator when the job's work has begun; return its uuid."""
    node = make(delay=SLOW, path=path)
    job = begin(node)
    node.until(lambda: node.rows(f"/task-progresses/{job}"))
    node.close()
    return job


def start_vm(node: Any) -> str:
    """Begin to start a VM."""
    (vm, *_) = node.rows("/vm-instances?q=state=Stopped&q=name~=%25")
    return str(node.begin("PUT", f"/vm-instances/{vm['uuid']}/actions", {"startVmInstance": {}}))


def create_vm(node: Any) -> str:
    """Begin to create a VM."""
    params = {
        "name": "fresh",
        "imageUuid": node.rows("/images?q=name=CentOS-7.9")[0]["uuid"],
        "instanceOfferingUuid": node.rows("/instance-offerings?q=name=small-1c1g")[0]["uuid"],
        "l3NetworkUuids": [node.rows("/l3-networks?q=name=app-net")[0]["uuid"]],
    }
    return str(node.begin("POST", "/vm-instances", {"params": params}))


def add_image(node: Any) -> str:
    """Begin to add an image."""
    storage = node.rows("/backup-storage")[0]["uuid"]
    params = {"name": "fresh", "url": "http://a/b.qcow2", "backupStorageUuids": [storage]}
    return str(node.begin("POST", "/images", {"params": params}))


@pytest.mark.parametrize("begin", [start_vm, create_vm, add_image])
def test_they_stay_processing(make_demo: Make, tmp_path: Path, begin: Callable[..., str]) -> None:
    """Without --resume-jobs a job that was interrupted is `processing` for ever."""
    path = str(tmp_path / "cloud.db")
    job = interrupted(make_demo, path, begin)
    node = make_demo(path=path)
    assert node.raw("GET", f"/api-jobs/{job}").status == 202


@pytest.mark.parametrize("begin", [start_vm, create_vm, add_image])
def test_they_are_done_again(make_demo: Make, tmp_path: Path, begin: Callable[..., str]) -> None:
    """With it, what the job had done is taken back, and done to the end under the same uuids."""
    path = str(tmp_path / "cloud.db")
    job = interrupted(make_demo, path, begin)
    with closing(sqlite3.connect(path)) as file:
        seen = {row[0] for row in file.execute("SELECT uuid FROM resource")}
    node = make_demo(path=path, resume=True)
    answer = node.finished(job)
    assert answer.status == 200, answer.text
    made = json.loads(answer.text)["inventory"]
    assert made["uuid"] in seen
    assert made.get("state") in {"Running", "Enabled"}
    assert node.rows("/vm-instances?q=state?=Starting,Created,Stopping") == []
    assert len(node.rows("/images?q=name=fresh")) == (begin is add_image)
    assert node.world.rows("SELECT * FROM undo") == []


def test_a_long_job_goes_on(make_demo: Make, tmp_path: Path) -> None:
    """A running long job is resumed under its apiId; its VM is not left Migrating (7.2)."""

    def migrate(node: Any) -> str:
        vm = node.rows("/vm-instances?q=name=web-1")[0]["uuid"]
        data = json.dumps({"vmInstanceUuid": vm})
        body = {"params": {"jobName": "APIMigrateVmMsg", "jobData": data}}
        return str(node.begin("POST", "/longjobs", body))

    path = str(tmp_path / "cloud.db")
    job = interrupted(make_demo, path, migrate)
    suspended = make_demo(path=path)
    assert [row["state"] for row in suspended.rows("/longjobs")] == ["Suspended"]
    assert suspended.rows("/vm-instances?q=state=Migrating") == []
    suspended.close()
    node = make_demo(path=path, resume=True)
    assert node.finished(job).status == 200
    (row,) = node.until(lambda: node.rows("/longjobs?q=state=Succeeded"))
    assert node.rows("/longjobs") == [row]  # the submit, interrupted too, began no second one
    assert json.loads(node.finished(job).text)["inventory"]["uuid"] == row["uuid"]
    assert node.rows("/vm-instances?q=name=web-1")[0]["state"] == "Running"


def test_who_asked_is_remembered(make_demo: Make, tmp_path: Path) -> None:
    """A job that is done again needs no session any more, and belongs to who began it."""

    def create(node: Any) -> str:
        node.log_in("dev-team")
        return str(node.begin("POST", "/volumes/data", {"params": {"name": "v", "diskSize": 1}}))

    path = str(tmp_path / "cloud.db")
    job = interrupted(make_demo, path, create)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute('DELETE FROM "SessionInventory"')
    node = make_demo(path=path, resume=True)
    assert node.finished(job).status == 200
    node.log_in("dev-team")
    assert len(node.rows("/volumes?q=name=v")) == 1


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, 5), st.sampled_from("abc")),
        st.tuples(st.just("update"), st.integers(0, 5), st.sampled_from("abc")),
        st.tuples(st.just("delete"), st.integers(0, 5), st.just("")),
    ),
    max_size=12,
)


@pytest.mark.property
@given(before=CHANGES, changes=CHANGES)
def test_what_is_recorded_can_be_taken_back(
    catalog: Catalog,
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, int, str]],
    changes: list[tuple[str, int, str]],
) -> None:
    """Whatever is inserted, updated and deleted in whatever order, all is as it was before."""

    def apply(world: World, change: tuple[str, int, str]) -> None:
        kind, number, text = change
        uuid = f"{number:032d}"
        exists = world.get(VM, uuid) is not None
        if kind == "insert" and not exists:
            world.insert(VM, {"uuid": uuid, "name": text, "cpuNum": number})
        elif kind == "update" and exists:
            world.update(VM, uuid, name=text, description=None if number else text)
        elif kind == "delete":
            world.delete(VM, uuid)

    path = tmp_path_factory.mktemp("undo") / "w.db"
    world = World(catalog, ManualClock(), str(path))
    try:
        world.table(VM)
        for change in before:
            apply(world, change)
        for name in everything(world):
            if name != "resource":
                world.table(name)
        was = everything(world)
        with world.recording("job"):
            for change in changes:
                apply(world, change)
        assert world.undo is not None
        world.undo.take_back("job")
        now = everything(world)
        assert {k: v for k, v in now.items() if v} == {k: v for k, v in was.items() if v}
    finally:
        world.close()


def test_what_others_did_since_stays(catalog: Catalog, tmp_path: Path) -> None:
    """Only columns that still are as the work left them go back."""
    world = World(catalog, ManualClock(), str(tmp_path / "w.db"))
    uuid = world.insert(VM, {"name": "a", "cpuNum": 1})["uuid"]
    with world.recording("job"):
        world.update(VM, uuid, name="b", cpuNum=2)
    world.update(VM, uuid, name="c")
    assert world.undo is not None
    world.undo.take_back("job")
    row = world.require(VM, uuid)
    assert (row["name"], row["cpuNum"]) == ("c", 1)
    world.close()


def test_the_file_is_its_owners(catalog: Catalog, tmp_path: Path) -> None:
    """There are passwords in it, so nobody else may read it."""
    path = tmp_path / "w.db"
    World(catalog, ManualClock(), str(path)).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_how_long_jobs_take(catalog: Catalog) -> None:
    """Real-like durations depend on the class of the API; always() takes the same for all."""
    from zscli.simulator.jobs.durations import real_like

    low, high = real_like(catalog["AddImage"])
    assert real_like(catalog["UpdateZone"])[1] < low < high
    assert all(0 <= low <= high for low, high in (real_like(catalog[n]) for n in catalog.names))
    assert always((1, 2))(catalog["AddImage"]) == (1, 2)
