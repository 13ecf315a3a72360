"""Scheduler triggers, and the jobs and groups of jobs that they fire.

Nothing fires here: `due` says what is to be done by now, and who looks at the time does it.
Source: the specs of SchedulerTrigger.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import reachable
from zscli.simulator.behaviours.records import Row, changes, named, new_record, still_there
from zscli.simulator.behaviours.scheduler_times import begun, first_after, schedule_of
from zscli.simulator.behaviours.scheduler_work import JOB, run_job
from zscli.simulator.refusal import failed
from zscli.simulator.world.instants import kept, read_kept
from zscli.simulator.world.relations import LINKS
from zscli.simulator.world.world import World

__all__ = ["JOB_GROUP", "SCHEDULER_TRIGGER_BEHAVIOURS", "fire_due", "just_before", "next_due"]

TRIGGER = "SchedulerTriggerInventory"
JOB_GROUP = "SchedulerJobGroupInventory"
_JOBS, _GROUPS, _IN_GROUP = (
    "schedulerTrigger-job",
    "schedulerTrigger-jobGroup",
    "schedulerJobGroup-job",
)
_WHEN = ("schedulerType", "schedulerInterval", "repeatCount", "startTime", "cron")
_ABOUT = ("name", "description")
_MOST = 100
"""So many missed firings of a trigger are made up for, no more."""


def create(ask: Ask) -> Row:
    """CreateSchedulerTrigger of the type simple or cron; SYS.1007 for what never fires so."""
    schedule = schedule_of(ask, ask.params)
    record = new_record(ask, _ABOUT, **{k: v for k, v in schedule.items() if v is not None})
    return ask.inventory(TRIGGER, ask.world.insert(TRIGGER, record))


def update(ask: Ask) -> Row:
    """UpdateSchedulerTrigger; what is not given stays, and another type begins anew."""
    world, row = ask.world, ask.world.require(TRIGGER, str(ask.params["uuid"]))
    given = changes(ask, _WHEN)
    fields = changes(ask, _ABOUT)
    if given:
        now, before = ask.clock.now(), {}
        if given.get("schedulerType", row["schedulerType"]) == row["schedulerType"]:
            before = {name: row[name] for name in _WHEN if row.get(name) is not None}
            if "startTime" in before:
                begins = read_kept(before["startTime"])
                before["startTime"] = 0 if row.get("startsNow") else int(begins.timestamp())
        fields |= schedule_of(ask, before | given)
        fields["lookedAt"] = kept(just_before(now) if given.get("startTime") == 0 else now)
        if _with_jobs(world, row["uuid"]):
            fields["startsNow"] = None
    return ask.inventory(TRIGGER, world.update(TRIGGER, row["uuid"], **fields))


def delete(ask: Ask) -> Row:
    """DeleteSchedulerTrigger; its jobs and groups stay, and what they have done."""
    row = still_there(ask, TRIGGER)
    if row is not None:
        for kind in (_JOBS, _GROUPS):
            ask.world.unlink(kind, row["uuid"], None)
        ask.world.delete(TRIGGER, row["uuid"])
    return {}


def _trigger(ask: Ask) -> Row:
    name = "schedulerTriggerUuid"
    return ask.world.require(TRIGGER, str(ask.params[name]), name)


def _keep(world: World, trigger: Row, **hidden: object) -> None:
    """Keep what no field of a trigger shows; it counts as no change."""
    world.update(TRIGGER, trigger["uuid"], **hidden, lastOpDate=trigger["lastOpDate"])


def _adder(inventory: str, param: str, kind: str) -> Behaviour:
    """Return the behaviour that lets a trigger fire a job, or the jobs of a group."""

    def add(ask: Ask) -> Row:
        world, trigger = ask.world, _trigger(ask)
        row = world.require(inventory, str(ask.params[param]), param)
        if row["uuid"] in world.linked(kind, trigger["uuid"]):
            raise failed(f"{named(row, 'job')} is at {named(trigger, 'trigger')} already")
        now = ask.clock.now()
        if trigger.get("startsNow"):
            trigger = world.update(TRIGGER, trigger["uuid"], **begun(trigger, now))
        if first_after(trigger, just_before(now)) is None:
            raise failed(f"{named(trigger, 'trigger')} does not fire any more")
        world.link(kind, trigger["uuid"], row["uuid"])
        looked = max(str(trigger.get("lookedAt", "")), kept(just_before(now)))
        _keep(world, trigger, lookedAt=looked)
        if ask.params.get("triggerNow"):
            _run_soon(world, world.require(TRIGGER, trigger["uuid"]), [row["uuid"]])
        link = LINKS[kind]
        tie = {link.left: trigger["uuid"], link.right: row["uuid"]}
        return ask.inventory(link.inventory, world.find(link.inventory, **tie)[0])

    return add


def just_before(now: datetime) -> datetime:
    """Return the instant before a second: when was looked for what is due in this very second."""
    return now.replace(microsecond=0) - timedelta(microseconds=1)


def _remover(inventory: str, param: str, kind: str) -> Behaviour:
    """Return the behaviour that lets a trigger fire a job or a group no more."""

    def remove(ask: Ask) -> Row:
        trigger = _trigger(ask)
        row = ask.world.require(inventory, str(ask.params[param]), param)
        if not ask.world.unlink(kind, trigger["uuid"], row["uuid"]):
            raise failed(f"{named(row, 'job')} is not at {named(trigger, 'trigger')}")
        return {}

    return remove


def _run_soon(world: World, trigger: Row, uuids: list[str]) -> None:
    wanted = dict.fromkeys([*trigger.get("runSoon", ()), *uuids])
    _keep(world, trigger, runSoon=list(wanted))


def run(ask: Ask) -> Row:
    """RunSchedulerTrigger: its jobs, or those of them that are named, as soon as time is asked."""
    world, trigger = ask.world, ask.world.require(TRIGGER, str(ask.params["uuid"]))
    jobs = {job["uuid"] for job, _ in _jobs_of(world, trigger)}
    wanted = [str(uuid) for uuid in ask.params.get("jobUuids") or jobs]
    for uuid in wanted:
        if uuid not in jobs:
            raise failed(f"job[uuid:{uuid}] is not at {named(trigger, 'trigger')}")
    _run_soon(world, trigger, wanted)
    return {}


def _jobs_of(world: World, trigger: Row) -> Iterator[tuple[Row, str]]:
    """Give the Enabled jobs of a trigger, each with the group that it is fired with, or ""."""
    uuids = world.linked(_JOBS, trigger["uuid"])
    for job in world.find(JOB, uuid=uuids, state="Enabled"):
        yield job, ""
    groups = world.linked(_GROUPS, trigger["uuid"])
    for group in world.find(JOB_GROUP, uuid=groups, state="Enabled"):
        for job in world.find(JOB, uuid=world.linked(_IN_GROUP, group["uuid"]), state="Enabled"):
            yield job, group["uuid"]


def _times(trigger: Row, since: datetime, until: datetime) -> Iterator[datetime]:
    """Give when a trigger fires after *since*, up to *until*."""
    since = max(since, read_kept(trigger.get("lookedAt") or trigger["createDate"]))
    found = first_after(trigger, since)
    while found is not None and found <= until:
        yield found
        found = first_after(trigger, found)


def _with_jobs(world: World, only: str = "") -> list[Row]:
    """Return the triggers that have jobs or groups, or the one of them with this uuid."""
    if not world.count(TRIGGER):
        return []
    uuids = {
        row[LINKS[kind].left]
        for kind in (_JOBS, _GROUPS)
        for row in world.find(LINKS[kind].inventory)
    }
    return world.find(TRIGGER, uuid=sorted(uuids & {only} if only else uuids))


def next_due(world: World, since: datetime) -> datetime | None:
    """Return when a trigger with jobs fires next after *since*, None for never.

    Where something is to be done at once it is an instant that has gone by.
    """
    found: list[datetime] = []
    for trigger in _with_jobs(world):
        if trigger.get("runSoon"):
            return since
        looked = read_kept(trigger.get("lookedAt") or trigger["createDate"])
        due = first_after(trigger, max(since, looked))
        if due is not None:
            found.append(due)
    return min(found, default=None)


def fire_due(world: World, since: datetime, now: datetime) -> None:
    """Do all that triggers were to fire after *since* and by now, in the order of time.

    At most a hundred firings of each trigger; what else was missed is left out.
    """
    todo: list[tuple[datetime, Row, set[str] | None]] = []
    for trigger in _with_jobs(world):
        times = [*islice(_times(trigger, since, now), _MOST)]
        todo += [(at, trigger, None) for at in times]
        soon = set(trigger.get("runSoon", ()))
        if soon:
            todo.append((now, trigger, soon))
        if times or soon:
            _keep(world, trigger, lookedAt=kept(now), runSoon=None)
    for at, trigger, wanted in sorted(todo, key=lambda each: each[0]):
        for job, group in _jobs_of(world, trigger):
            if wanted is None or {job["uuid"], group} & wanted:
                run_job(world, job, trigger["uuid"], at, group)


def available(ask: Ask) -> Row:
    """GetAvailableTriggers: those that will fire again."""
    now = ask.clock.now()
    found = [
        row
        for row in ask.world.find(TRIGGER)
        if row.get("startsNow") or first_after(row, now) is not None
    ]
    return {"inventories": [ask.render(TRIGGER, row) for row in reachable(ask, found)]}


_JOB_UUID, _GROUP_UUID = "schedulerJobUuid", "schedulerJobGroupUuid"

SCHEDULER_TRIGGER_BEHAVIOURS: dict[str, Behaviour] = {
    "AddSchedulerJobGroupToSchedulerTrigger": _adder(JOB_GROUP, _GROUP_UUID, _GROUPS),
    "AddSchedulerJobToSchedulerTrigger": _adder(JOB, _JOB_UUID, _JOBS),
    "CreateSchedulerTrigger": create,
    "DeleteSchedulerTrigger": delete,
    "GetAvailableTriggers": available,
    "RemoveSchedulerJobFromSchedulerTrigger": _remover(JOB, _JOB_UUID, _JOBS),
    "RemoveSchedulerJobGroupFromSchedulerTrigger": _remover(JOB_GROUP, _GROUP_UUID, _GROUPS),
    "RunSchedulerTrigger": run,
    "UpdateSchedulerTrigger": update,
}
"""What the portal calls for the APIs of this module."""
