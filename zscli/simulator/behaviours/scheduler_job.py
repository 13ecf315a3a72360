"""Scheduler jobs, and groups of them: what is to be done, to which resource.

When it is done: scheduler_trigger.py. Jobs whose work is not known here are refused.
Source: the specs of SchedulerJob and SchedulerJobGroup.
"""

import json

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import reachable
from zscli.simulator.behaviours.records import (
    Row,
    changes,
    named,
    new_record,
    state_changer,
    still_there,
)
from zscli.simulator.behaviours.scheduler_trigger import JOB_GROUP
from zscli.simulator.behaviours.scheduler_work import JOB, KINDS, Kind, kind_of_class
from zscli.simulator.refusal import failed, invalid, not_modelled
from zscli.simulator.world.relations import LINKS
from zscli.simulator.world.world import World

__all__ = ["SCHEDULER_JOB_BEHAVIOURS"]

_PACKAGE = "org.zstack.scheduler"
_ABOUT = ("name", "description")
_IN_GROUP = "schedulerJobGroup-job"
_REF = LINKS[_IN_GROUP].inventory


def _kind(ask: Ask) -> Kind:
    """Return the type that a call names; SYS.1014 when its work is not known here."""
    name = str(ask.params["type"])
    if name not in KINDS:
        raise not_modelled(ask.api.name, f"type {name}")
    return KINDS[name]


def _data(ask: Ask) -> str:
    return json.dumps(ask.params.get("parameters") or {}, ensure_ascii=False)


def create(ask: Ask) -> Row:
    """CreateSchedulerJob for a VM or a volume; SYS.1007 for a target of another kind."""
    world, kind = ask.world, _kind(ask)
    uuid = str(ask.params["targetResourceUuid"])
    target = world.get(kind.target, uuid)
    if target is None or (kind.root_only and target["type"] != "Root"):
        wanted = "root volume" if kind.root_only else kind.target.removesuffix("Inventory")
        raise invalid(f"targetResourceUuid[{uuid}] of a job[{ask.params['type']}] is no {wanted}")
    record = new_record(
        ask,
        (*_ABOUT, "targetResourceUuid"),
        state="Enabled",
        jobData=_data(ask),
        jobClassName=f"{_PACKAGE}.{kind.java}",
    )
    return ask.inventory(JOB, world.insert(JOB, record))


def update(ask: Ask) -> Row:
    """UpdateSchedulerJob: name, description, parameters."""
    row = ask.world.require(JOB, str(ask.params["uuid"]))
    given = changes(ask, _ABOUT)
    if ask.params.get("parameters") is not None:
        given["jobData"] = _data(ask)
    return ask.inventory(JOB, ask.world.update(JOB, row["uuid"], **given))


def _remove(world: World, uuid: str) -> None:
    for kind in ("schedulerTrigger-job", _IN_GROUP):
        world.unlink(kind, None, uuid)
    world.delete(JOB, uuid)


def delete(ask: Ask) -> Row:
    """DeleteSchedulerJob; the history of what it did stays."""
    row = still_there(ask, JOB)
    if row is not None:
        _remove(ask.world, row["uuid"])
    return {}


def without_trigger(ask: Ask) -> Row:
    """GetNoTriggerSchedulerJobs: those that no trigger fires by themselves."""
    found = [
        row
        for row in ask.world.find(JOB)
        if not ask.world.linked_from("schedulerTrigger-job", row["uuid"])
    ]
    return {"inventories": [ask.render(JOB, row) for row in reachable(ask, found)]}


def create_group(ask: Ask) -> Row:
    """CreateSchedulerJobGroup for jobs of one type."""
    _kind(ask)
    fixed = {"state": "Enabled", "jobType": ask.params["type"], "jobData": _data(ask)}
    return ask.inventory(JOB_GROUP, ask.world.insert(JOB_GROUP, new_record(ask, _ABOUT, **fixed)))


def update_group(ask: Ask) -> Row:
    """UpdateSchedulerJobGroup: name, description, state, parameters."""
    row = ask.world.require(JOB_GROUP, str(ask.params["uuid"]))
    given = changes(ask, (*_ABOUT, "state"))
    if ask.params.get("parameters") is not None:
        given["jobData"] = _data(ask)
    return ask.inventory(JOB_GROUP, ask.world.update(JOB_GROUP, row["uuid"], **given))


def delete_group(ask: Ask) -> Row:
    """DeleteSchedulerJobGroup with its jobs; the triggers stay."""
    world, row = ask.world, still_there(ask, JOB_GROUP)
    if row is not None:
        for uuid in world.linked(_IN_GROUP, row["uuid"]):
            _remove(world, uuid)
        world.unlink("schedulerTrigger-jobGroup", None, row["uuid"])
        world.delete(JOB_GROUP, row["uuid"])
    return {}


def _group(ask: Ask) -> Row:
    name = "schedulerJobGroupUuid"
    return ask.world.require(JOB_GROUP, str(ask.params[name]), name)


def _uuids(ask: Ask) -> list[str]:
    return list(dict.fromkeys(str(uuid) for uuid in ask.params["schedulerJobUuids"]))


def add_jobs(ask: Ask) -> Row:
    """AddSchedulerJobsToSchedulerJobGroup; SYS.1007 for a job of another type than the group's."""
    world, group = ask.world, _group(ask)
    there = world.linked(_IN_GROUP, group["uuid"])
    for uuid in _uuids(ask):
        job = world.require(JOB, uuid, "schedulerJobUuids")
        if kind_of_class(job) != group["jobType"]:
            raise invalid(f"{named(job, 'job')} is not of type[{group['jobType']}]")
        if uuid in there:
            raise failed(f"{named(job, 'job')} is in {named(group, 'job group')} already")
        world.link(_IN_GROUP, group["uuid"], uuid)
    refs = world.find(_REF, schedulerJobGroupUuid=group["uuid"], schedulerJobUuid=_uuids(ask))
    return {"inventories": [ask.render(_REF, ref) for ref in refs]}


def remove_jobs(ask: Ask) -> Row:
    """RemoveSchedulerJobsFromSchedulerJobGroup; SYS.1006 for one that is not in it."""
    group = _group(ask)
    for uuid in _uuids(ask):
        if not ask.world.unlink(_IN_GROUP, group["uuid"], uuid):
            raise failed(f"job[uuid:{uuid}] is not in {named(group, 'job group')}")
    return {}


SCHEDULER_JOB_BEHAVIOURS: dict[str, Behaviour] = {
    "AddSchedulerJobsToSchedulerJobGroup": add_jobs,
    "ChangeSchedulerState": state_changer(JOB),
    "CreateSchedulerJob": create,
    "CreateSchedulerJobGroup": create_group,
    "DeleteSchedulerJob": delete,
    "DeleteSchedulerJobGroup": delete_group,
    "GetNoTriggerSchedulerJobs": without_trigger,
    "RemoveSchedulerJobsFromSchedulerJobGroup": remove_jobs,
    "UpdateSchedulerJob": update,
    "UpdateSchedulerJobGroup": update_group,
}
"""What the portal calls for the APIs of this module."""
