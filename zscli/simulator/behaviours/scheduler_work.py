"""What a scheduler job does when its trigger fires: the work of another API, and a line of history.

The work is done at once, without states in between, and belongs to who owns the job. Source: the
values of `type` in the specs of CreateSchedulerJob; the classes are those that clients know.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import VM, VOLUME
from zscli.simulator.behaviours.snapshot import SNAPSHOT_BEHAVIOURS
from zscli.simulator.behaviours.snapshot_group import GROUP_BEHAVIOURS
from zscli.simulator.behaviours.vm_state import VM_STATE_BEHAVIOURS
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.instants import kept
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World

__all__ = ["HISTORY", "JOB", "KINDS", "Kind", "kind_of_class", "run_job"]

JOB = "SchedulerJobInventory"
HISTORY = "SchedulerJobHistoryInventory"
_OWNER = "AccountResourceRefInventory"
_BEHAVIOURS: Mapping[str, Behaviour] = VM_STATE_BEHAVIOURS | SNAPSHOT_BEHAVIOURS | GROUP_BEHAVIOURS


@dataclass(frozen=True, slots=True)
class Kind:
    """One type of jobs: the API that does the work, its parameter, and what the target is."""

    api: str
    param: str
    target: str
    java: str
    root_only: bool = False
    named: bool = False


KINDS: Mapping[str, Kind] = {
    "startVm": Kind("StartVmInstance", "uuid", VM, "vm.StartVmInstanceJob"),
    "stopVm": Kind("StopVmInstance", "uuid", VM, "vm.StopVmInstanceJob"),
    "rebootVm": Kind("RebootVmInstance", "uuid", VM, "vm.RebootVmInstanceJob"),
    "volumeSnapshot": Kind(
        "CreateVolumeSnapshot",
        "volumeUuid",
        VOLUME,
        "snapshot.CreateVolumeSnapshotJob",
        named=True,
    ),
    "volumeSnapshotGroup": Kind(
        "CreateVolumeSnapshotGroup",
        "rootVolumeUuid",
        VOLUME,
        "snapshot.CreateVolumeSnapshotGroupJob",
        root_only=True,
        named=True,
    ),
}
"""The types of jobs whose work is known here."""


def kind_of_class(job: Row) -> str:
    """Return the type of a job, which its class says."""
    java = str(job["jobClassName"])
    return next(name for name, kind in KINDS.items() if java.endswith(f".{kind.java}"))


def run_job(world: World, job: Row, trigger_uuid: str, at: datetime, group_uuid: str = "") -> None:
    """Do the work of a job and keep what came of it; a refusal is part of the history."""
    name = kind_of_class(job)
    kind = KINDS[name]
    api = world.catalog[kind.api]
    params: Row = {kind.param: job["targetResourceUuid"]}
    if kind.named:
        params["name"] = f"{job['name']}-{at:%Y%m%d%H%M%S}"
    owners = world.find(_OWNER, resourceUuid=job["uuid"])
    owner = str(owners[0]["accountUuid"]) if owners else ""
    asking = SessionRow("", owner, owner, is_admin=False)
    try:
        with world.transaction(), world.owned_by(owner):
            result = _done(Ask(api, params, asking, world, new_uuid()))
        success = True
    except Refusal as refusal:
        result = {"error": refusal.as_error(world.catalog.error_codes)}
        success = False
    record = {
        "triggerUuid": trigger_uuid,
        "schedulerJobUuid": job["uuid"],
        "schedulerJobGroupUuid": group_uuid or None,
        "jobType": name,
        "startTime": kept(at),
        "executeTime": 0,
        "targetResourceUuid": job["targetResourceUuid"],
        "requestDump": json.dumps({api.message: params}, ensure_ascii=False),
        "resultDump": json.dumps(result, ensure_ascii=False),
        "success": success,
        "fireInstanceId": new_uuid(),
    }
    world.insert(HISTORY, {name: value for name, value in record.items() if value is not None})


def _done(ask: Ask) -> dict[str, Any]:
    """Run a behaviour to its end."""
    outcome = _BEHAVIOURS[ask.api.name](ask)
    if isinstance(outcome, dict):
        return outcome
    while True:
        try:
            next(outcome)
        except StopIteration as end:
            return dict(end.value)
