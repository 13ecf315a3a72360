"""Scheduler jobs, groups of them, and the triggers that fire them when their time has come."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import VM, VOLUME, Cloud, Row
from tests.simulator.conftest import MakeNode, Node
from zscli.simulator.world.uuids import new_uuid

JOB = "SchedulerJobInventory"
GROUP = "SchedulerJobGroupInventory"
TRIGGER = "SchedulerTriggerInventory"
HISTORY = "SchedulerJobHistoryInventory"
SNAPSHOT = "VolumeSnapshotInventory"
HOUR = 3600


def new_job(cloud: Cloud, kind: str = "stopVm", target: str = "", **more: Any) -> Row:
    """Create a job and return its inventory."""
    params = {"name": "j", "type": kind, "targetResourceUuid": target or cloud.uuid(VM, "web-1")}
    return dict(cloud.call("CreateSchedulerJob", **params, **more)["inventory"])


def new_trigger(cloud: Cloud, **given: Any) -> Row:
    """Create a trigger for every hour, or another one; return its inventory."""
    wanted = given or {"schedulerType": "simple", "startTime": 0, "schedulerInterval": HOUR}
    return dict(cloud.call("CreateSchedulerTrigger", name="t", **wanted)["inventory"])


def tie(job: Row, trigger: Row) -> Row:
    """Return the parameters that name both."""
    return {"schedulerJobUuid": job["uuid"], "schedulerTriggerUuid": trigger["uuid"]}


def test_a_job_says_what_to_what(cloud: Cloud) -> None:
    """It is Enabled; its class says what it does, its data with which parameters."""
    job = new_job(cloud, parameters={"a": "b"})
    assert (job["state"], job["targetResourceUuid"]) == ("Enabled", cloud.uuid(VM, "web-1"))
    assert job["jobClassName"] == "org.zstack.scheduler.vm.StopVmInstanceJob"
    assert json.loads(job["jobData"]) == {"a": "b"}
    assert (job["triggersUuid"], job["schedulerJobGroupUuids"]) == ([], [])
    about = {"uuid": job["uuid"], "name": "k", "parameters": {"c": "d"}}
    changed = cloud.call("UpdateSchedulerJob", **about)["inventory"]
    assert (changed["name"], json.loads(changed["jobData"])) == ("k", {"c": "d"})
    event = {"uuid": job["uuid"], "stateEvent": "disable"}
    assert cloud.call("ChangeSchedulerState", **event)["inventory"]["state"] == "Disabled"
    assert cloud.call("DeleteSchedulerJob", uuid=job["uuid"]) == {}
    assert cloud.world.count(JOB) == 0


TARGETS = [
    ("stopVm", VOLUME, "data-spare-1"),
    ("volumeSnapshot", VM, "web-1"),
    ("volumeSnapshotGroup", VOLUME, "data-spare-1"),
]


@pytest.mark.parametrize(("kind", "inventory", "name"), TARGETS, ids=[row[0] for row in TARGETS])
def test_a_job_for_what_it_cannot_do(cloud: Cloud, kind: str, inventory: str, name: str) -> None:
    """VMs start and stop, volumes get snapshots, groups of them are of a root volume."""
    params = {"name": "j", "type": kind, "targetResourceUuid": cloud.uuid(inventory, name)}
    assert cloud.refused("CreateSchedulerJob", **params).code == "SYS.1007"


@pytest.mark.parametrize("kind", ["vmBackup", "databaseBackup", "runAutoScalingGroup"])
def test_work_that_is_not_known(cloud: Cloud, kind: str) -> None:
    """What nobody could do when its time comes is refused at once."""
    params = {"name": "j", "type": kind, "targetResourceUuid": cloud.uuid(VM, "web-1")}
    refusal = cloud.refused("CreateSchedulerJob", **params)
    assert (refusal.code, kind in refusal.details) == ("SYS.1014", True)
    if kind != "localRaidSelfTest":
        assert cloud.refused("CreateSchedulerJobGroup", name="g", type=kind).code == "SYS.1014"


WRONG = [
    ("no start", {"schedulerType": "simple", "schedulerInterval": 5}),
    ("no interval", {"schedulerType": "simple", "startTime": 0}),
    ("no interval, twice", {"schedulerType": "simple", "startTime": 0, "repeatCount": 2}),
    ("cron for simple", {"schedulerType": "simple", "startTime": 0, "cron": "0 * * * * ?"}),
    ("no cron", {"schedulerType": "cron"}),
    ("a cron that says nothing", {"schedulerType": "cron", "cron": "0 * * * *"}),
    ("an interval for cron", {"schedulerType": "cron", "cron": "0 * * * * ?", "repeatCount": 1}),
    ("before all time", {"schedulerType": "cron", "cron": "0 * * * * ?", "startTime": -1}),
    ("after all time", {"schedulerType": "cron", "cron": "0 * * * * ?", "startTime": 2**31}),
]


@pytest.mark.parametrize("given", [given for _, given in WRONG], ids=[why for why, _ in WRONG])
def test_triggers_that_cannot_be(cloud: Cloud, given: Row) -> None:
    """What does not go together is SYS.1007, and no trigger is made."""
    assert cloud.refused("CreateSchedulerTrigger", name="t", **given).code == "SYS.1007"
    assert cloud.world.count(TRIGGER) == 0


def test_a_cron_beyond_us(cloud: Cloud) -> None:
    """What the server would understand and we do not is refused as that."""
    given = {"schedulerType": "cron", "cron": "0 0 0 15W * ?"}
    assert cloud.refused("CreateSchedulerTrigger", name="t", **given).code == "SYS.1014"


def test_a_trigger_has_an_end_when_it_has_a_count(cloud: Cloud) -> None:
    """It ends with its last firing; an update that leaves out what is there keeps it."""
    start = int(datetime(2030, 1, 1, tzinfo=UTC).timestamp())
    when = {"schedulerType": "simple", "startTime": start, "schedulerInterval": 60}
    trigger = new_trigger(cloud, **when, repeatCount=3)
    assert trigger["startTime"] == "Jan 1, 2030 12:00:00 AM"
    assert trigger["stopTime"] == "Jan 1, 2030 12:02:00 AM"
    about = {"uuid": trigger["uuid"], "schedulerInterval": 120, "name": "u"}
    changed = cloud.call("UpdateSchedulerTrigger", **about)["inventory"]
    assert (changed["name"], changed["repeatCount"]) == ("u", 3)
    assert changed["stopTime"] == "Jan 1, 2030 12:04:00 AM"
    other = {"uuid": trigger["uuid"], "schedulerType": "cron", "cron": "0 0 1 * * ?"}
    cron = cloud.call("UpdateSchedulerTrigger", **other)["inventory"]
    assert (cron["schedulerType"], "schedulerInterval" in cron) == ("cron", False)
    soon = {"schedulerType": "simple", "startTime": 0, "schedulerInterval": 60}
    simple = cloud.call("UpdateSchedulerTrigger", uuid=trigger["uuid"], **soon)["inventory"]
    assert ("cron" in simple, "stopTime" in simple) == (False, False)


def test_a_job_at_a_trigger(cloud: Cloud) -> None:
    """Both show the other; twice is SYS.1006, so is taking away what is not there."""
    job, trigger = new_job(cloud), new_trigger(cloud)
    both = tie(job, trigger)
    assert cloud.refused("RemoveSchedulerJobFromSchedulerTrigger", **both).code == "SYS.1006"
    free = cloud.call("GetNoTriggerSchedulerJobs")["inventories"]
    assert [row["uuid"] for row in free] == [job["uuid"]]
    made = cloud.call("AddSchedulerJobToSchedulerTrigger", **both)["inventory"]
    assert {name: made[name] for name in both} == both
    assert cloud.refused("AddSchedulerJobToSchedulerTrigger", **both).code == "SYS.1006"
    assert cloud.call("GetNoTriggerSchedulerJobs")["inventories"] == []
    shown = cloud.call("UpdateSchedulerJob", uuid=job["uuid"])["inventory"]
    assert shown["triggersUuid"] == [trigger["uuid"]]
    assert cloud.call("RemoveSchedulerJobFromSchedulerTrigger", **both) == {}
    cloud.call("AddSchedulerJobToSchedulerTrigger", **both)
    assert cloud.call("DeleteSchedulerTrigger", uuid=trigger["uuid"]) == {}
    shown = cloud.call("UpdateSchedulerJob", uuid=job["uuid"])["inventory"]
    assert shown["triggersUuid"] == []


def test_a_trigger_that_is_over(cloud: Cloud) -> None:
    """What will not fire again takes no job, and is not available."""
    past = {"schedulerType": "simple", "startTime": 1, "repeatCount": 1}
    over, trigger = new_trigger(cloud, **past), new_trigger(cloud)
    both = tie(new_job(cloud), over)
    assert cloud.refused("AddSchedulerJobToSchedulerTrigger", **both).code == "SYS.1006"
    found = cloud.call("GetAvailableTriggers")["inventories"]
    assert [row["uuid"] for row in found] == [trigger["uuid"]]


def test_a_group_has_jobs_of_its_type(cloud: Cloud) -> None:
    """Jobs come and go; with the group they are deleted, and its triggers stay."""
    trigger = new_trigger(cloud)
    group = cloud.call("CreateSchedulerJobGroup", name="g", type="stopVm")["inventory"]
    jobs = [new_job(cloud)["uuid"], new_job(cloud, target=cloud.uuid(VM, "web-2"))["uuid"]]
    about = {"schedulerJobGroupUuid": group["uuid"]}
    api = "AddSchedulerJobsToSchedulerJobGroup"
    refs = cloud.call(api, **about, schedulerJobUuids=jobs)["inventories"]
    assert [ref["schedulerJobUuid"] for ref in refs] == jobs
    assert cloud.refused(api, **about, schedulerJobUuids=jobs[:1]).code == "SYS.1006"
    other = new_job(cloud, "startVm")["uuid"]
    assert cloud.refused(api, **about, schedulerJobUuids=[other]).code == "SYS.1007"
    gone = {**about, "schedulerJobUuids": jobs[:1]}
    assert cloud.call("RemoveSchedulerJobsFromSchedulerJobGroup", **gone) == {}
    assert cloud.refused("RemoveSchedulerJobsFromSchedulerJobGroup", **gone).code == "SYS.1006"
    both = {**about, "schedulerTriggerUuid": trigger["uuid"]}
    cloud.call("AddSchedulerJobGroupToSchedulerTrigger", **both)
    changed = cloud.call("UpdateSchedulerJobGroup", uuid=group["uuid"], state="Disabled")
    shown = changed["inventory"]
    assert (shown["state"], shown["jobType"]) == ("Disabled", "stopVm")
    assert (shown["jobsUuid"], shown["triggersUuid"]) == (jobs[1:], [trigger["uuid"]])
    assert cloud.call("DeleteSchedulerJobGroup", uuid=group["uuid"]) == {}
    assert {row["uuid"] for row in cloud.world.find(JOB)} == {jobs[0], other}
    assert cloud.world.count(TRIGGER) == 1


class Plan:
    """A node with the demo's cloud, and what a test lets it do by and by."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.node.log_in()

    def post(self, path: str, **params: Any) -> Row:
        """Create something and return its inventory."""
        status, answer = self.node.call("POST", path, {"params": params})
        assert status == 200, answer
        return dict(answer["inventory"])

    def uuid(self, path: str, name: str) -> str:
        """Return the uuid of what has a name."""
        return str(self.node.rows(f"{path}?q=name={name}")[0]["uuid"])

    def job(self, kind: str, target: str) -> Row:
        """Create a job."""
        return self.post("/scheduler/jobs", name="j", type=kind, targetResourceUuid=target)

    def trigger(self, **when: Any) -> Row:
        """Create a trigger."""
        return self.post("/scheduler/triggers", name="t", **when)

    def every(self, seconds: int, **more: Any) -> Row:
        """Create a trigger that fires again and again, from its first job on."""
        return self.trigger(schedulerType="simple", startTime=0, schedulerInterval=seconds, **more)

    def add(self, job: Row, trigger: Row, **params: Any) -> None:
        """Let a trigger fire a job."""
        where = f"/scheduler/jobs/{job['uuid']}/scheduler/triggers/{trigger['uuid']}"
        self.post(where, **params)

    def later(self, seconds: float) -> None:
        """Let time go by, with a session that lives."""
        self.node.clock.pass_by(seconds)
        self.node.log_in()

    def state(self, name: str) -> str:
        """Return the state of a VM."""
        return str(self.node.rows(f"/vm-instances?q=name={name}")[0]["state"])

    def history(self) -> list[dict[str, Any]]:
        """Return what was done, oldest first."""
        return self.node.rows("/scheduler/job/history?sort=%2Bid")


@pytest.fixture
def plan(make_demo: MakeNode) -> Plan:
    """A node with the demo's cloud, whose clock stands still."""
    return Plan(make_demo())


def test_a_vm_stops_and_starts_when_it_is_time(plan: Plan) -> None:
    """Who asks finds it done, at the time that was said, with a line of history for each."""
    vm = plan.uuid("/vm-instances", "web-1")
    plan.add(plan.job("stopVm", vm), plan.trigger(schedulerType="cron", cron="0 0 20 * * ?"))
    plan.add(plan.job("startVm", vm), plan.trigger(schedulerType="cron", cron="0 0 6 * * ?"))
    assert plan.state("web-1") == "Running"
    assert plan.history() == []
    plan.node.clock.instant = datetime(2024, 11, 23, 19, 59, 59, tzinfo=UTC)
    plan.node.log_in()
    assert plan.state("web-1") == "Running"
    plan.later(1)
    assert plan.state("web-1") == "Stopped"
    plan.later(10 * HOUR)
    assert plan.state("web-1") == "Running"
    done = [(row["jobType"], row["success"], row["startTime"]) for row in plan.history()]
    assert done == [
        ("stopVm", True, "Nov 23, 2024 8:00:00 PM"),
        ("startVm", True, "Nov 24, 2024 6:00:00 AM"),
    ]


def test_what_was_missed_is_made_up_for_in_order(plan: Plan) -> None:
    """Two days without a question: all of it is done, in the order of time, and once."""
    vm = plan.uuid("/vm-instances", "web-1")
    plan.add(plan.job("stopVm", vm), plan.trigger(schedulerType="cron", cron="0 0 20 * * ?"))
    plan.add(plan.job("startVm", vm), plan.trigger(schedulerType="cron", cron="0 0 6 * * ?"))
    plan.later(48 * HOUR)
    kinds = [row["jobType"] for row in plan.history()]
    assert kinds == ["stopVm", "startVm"] * 2
    assert [row["jobType"] for row in plan.history()] == kinds
    assert plan.state("web-1") == "Running"


@pytest.mark.parametrize(("count", "wanted"), [(None, 6), (0, 6), (3, 3), (1, 1)])
def test_a_simple_trigger_counts(plan: Plan, count: int | None, wanted: int) -> None:
    """From its first job on, each interval, as often as it says; without a number for ever."""
    more = {} if count is None else {"repeatCount": count}
    trigger = plan.every(HOUR, **more)
    plan.later(30)
    plan.add(plan.job("rebootVm", plan.uuid("/vm-instances", "web-1")), trigger)
    plan.later(5 * HOUR)
    assert len(plan.history()) == wanted


def test_only_so_much_is_made_up_for(plan: Plan) -> None:
    """A trigger of each second does not do a year's work at once."""
    plan.add(plan.job("startVm", plan.uuid("/vm-instances", "web-1")), plan.every(1))
    plan.later(365 * 24 * HOUR)
    assert len(plan.history()) == 100
    plan.later(3)
    assert len(plan.history()) > 100


def test_what_fails_is_history_too(plan: Plan) -> None:
    """A refusal stands there with its codes; nothing else suffers by it."""
    vm = plan.uuid("/vm-instances", "web-1")
    job = plan.job("rebootVm", vm)
    plan.add(job, plan.every(HOUR))
    plan.node.call("PUT", f"/vm-instances/{vm}/actions", {"stopVmInstance": {}})
    first, *_ = plan.history()
    assert first["success"] is True
    plan.later(HOUR)
    last = plan.history()[-1]
    assert (last["success"], last["schedulerJobUuid"]) == (False, job["uuid"])
    assert json.loads(last["resultDump"])["error"]["code"] == "VM.1003"
    assert json.loads(last["requestDump"]) == {
        "org.zstack.header.vm.APIRebootVmInstanceMsg": {"uuid": vm}
    }
    assert plan.state("web-1") == "Stopped"


def test_snapshots_by_the_hour(plan: Plan) -> None:
    """A volume gets one each time, a VM one of each of its volumes; they are the owner's.

    The trigger begins with its first job, and has fired once when the second one comes.
    """
    spare = plan.node.world.find(VOLUME, name="data-spare-1")[0]["uuid"]
    root = plan.node.world.find(VM, name="db-1")[0]["rootVolumeUuid"]
    trigger = plan.every(HOUR)
    plan.node.world.update(VOLUME, spare, status="Ready")
    plan.add(plan.job("volumeSnapshot", spare), trigger)
    plan.add(plan.job("volumeSnapshotGroup", root), trigger)
    before = plan.node.world.count("VolumeSnapshotGroupInventory")
    plan.later(2 * HOUR)
    assert [row["success"] for row in plan.history()] == [True] * len(plan.history())
    found = plan.node.rows(f"/volume-snapshots?q=volumeUuid={spare}&q=status=Ready")
    assert len(found) == 3
    assert {row["name"][:2] for row in found} == {"j-"}
    assert plan.node.world.count("VolumeSnapshotGroupInventory") == before + 2
    owner = plan.node.world.find("AccountResourceRefInventory", resourceUuid=found[0]["uuid"])
    assert len(owner) == 1


def test_what_is_disabled_does_nothing(plan: Plan) -> None:
    """Nor is it made up for when it is Enabled again."""
    job = plan.job("rebootVm", plan.uuid("/vm-instances", "web-1"))
    plan.add(job, plan.trigger(schedulerType="cron", cron="0 0 * * * ?"))
    path = f"/schedulers/{job['uuid']}"
    plan.node.call("PUT", path, {"changeSchedulerState": {"stateEvent": "disable"}})
    plan.later(3 * HOUR)
    plan.node.call("PUT", path, {"changeSchedulerState": {"stateEvent": "enable"}})
    assert plan.history() == []
    plan.later(HOUR)
    assert len(plan.history()) == 1


def test_a_group_is_fired_as_one(plan: Plan) -> None:
    """Each of its jobs is done, and its history names the group."""
    group = plan.post("/scheduler/jobgroups", name="g", type="stopVm")
    jobs = [plan.job("stopVm", plan.uuid("/vm-instances", name)) for name in ("web-1", "web-2")]
    uuids = [job["uuid"] for job in jobs]
    path = f"/scheduler/jobgroups/{group['uuid']}"
    body = {"params": {"schedulerJobUuids": uuids}}
    assert plan.node.call("POST", f"{path}/job", body)[0] == 200
    trigger = plan.trigger(schedulerType="cron", cron="0 0 20 * * ?")
    plan.post(f"{path}/scheduler/triggers/{trigger['uuid']}")
    plan.later(24 * HOUR)
    assert [plan.state(name) for name in ("web-1", "web-2")] == ["Stopped"] * 2
    done = plan.history()
    assert [row["schedulerJobUuid"] for row in done] == uuids
    assert {row["schedulerJobGroupUuid"] for row in done} == {group["uuid"]}
    found = plan.node.rows(f"/scheduler/triggers?q=jobGroupsUuid={group['uuid']}")
    assert [row["uuid"] for row in found] == [trigger["uuid"]]


def test_now_and_not_only_in_time(plan: Plan) -> None:
    """`triggerNow` and RunSchedulerTrigger do not wait; a job that is not there is refused."""
    vms = [plan.uuid("/vm-instances", name) for name in ("web-1", "web-2")]
    trigger = plan.trigger(schedulerType="cron", cron="0 0 20 * * ?")
    jobs = [plan.job("stopVm", vm) for vm in vms]
    plan.add(jobs[0], trigger, triggerNow=True)
    assert plan.state("web-1") == "Stopped"
    plan.add(jobs[1], trigger)
    assert plan.state("web-2") == "Running"
    path, event = f"/scheduler/triggers/{trigger['uuid']}/actions", "runSchedulerTrigger"
    assert plan.node.error("PUT", path, {event: {"jobUuids": [new_uuid()]}})[0] == "SYS.1006"
    assert plan.node.call("PUT", path, {event: {"jobUuids": [jobs[1]["uuid"]]}}) == (200, {})
    assert plan.state("web-2") == "Stopped"
    assert [row["schedulerJobUuid"] for row in plan.history()] == [job["uuid"] for job in jobs]


def test_an_account_sees_what_its_own_jobs_did(plan: Plan) -> None:
    """The history of a job is its owner's, and the admin's."""
    plan.add(plan.job("rebootVm", plan.uuid("/vm-instances", "web-1")), plan.every(HOUR))
    assert len(plan.history()) == 1
    plan.node.log_in("dev-team")
    assert plan.history() == []


def test_another_time_counts_from_then_on(plan: Plan) -> None:
    """An update of a trigger moves what is to come, and leaves what was."""
    trigger = plan.trigger(schedulerType="cron", cron="0 0 20 * * ?")
    plan.add(plan.job("rebootVm", plan.uuid("/vm-instances", "web-1")), trigger)
    body = {"updateSchedulerTrigger": {"cron": "0 0 17 * * ?"}}
    plan.node.call("PUT", f"/scheduler/triggers/{trigger['uuid']}/actions", body)
    plan.later(1 * HOUR)
    assert [row["startTime"] for row in plan.history()] == ["Nov 23, 2024 5:00:00 PM"]
    plan.later(8 * HOUR)
    assert len(plan.history()) == 1


def test_what_was_due_before_the_start_is_left_out(make_demo: MakeNode, tmp_path: Any) -> None:
    """Who was away does not make up for it, but goes on."""
    path = str(tmp_path / "cloud.db")
    first = Plan(make_demo(path=path))
    job = first.job("rebootVm", first.uuid("/vm-instances", "web-1"))
    first.add(job, first.trigger(schedulerType="cron", cron="0 0 * * * ?"))
    clock = first.node.clock
    first.node.close()
    clock.instant += timedelta(hours=5)
    again = Plan(make_demo(path=path))
    assert again.history() == []
    again.later(HOUR)
    assert len(again.history()) == 1
