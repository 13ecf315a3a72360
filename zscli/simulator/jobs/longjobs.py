"""Long jobs: an API's work under a name, which can be asked about, cancelled and run again.

The work is done by the behaviour of the API itself, as a job of its own; the API that submits
it ends when the work has begun. Source: protocol, section 7.2.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Cancelled, SessionRow, Work
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.checks.permissions import asker
from zscli.simulator.compose import compose_flat, parse_json
from zscli.simulator.jobs.jobs import Job, Jobs, Outcome
from zscli.simulator.portal import Call, Portal, refusal_of
from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.protocol.router import queue_keys
from zscli.simulator.refusal import Refusal, internal, invalid, not_modelled
from zscli.simulator.world.longjob_states import FINAL, LONG_JOB, move
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["BEGINS_WORK", "LONG_JOB_APIS", "LongJobs"]

LONG_JOB_APIS = frozenset(
    {
        "CancelLongJob",
        "CleanLongJob",
        "DeleteLongJob",
        "RerunLongJob",
        "ResumeLongJob",
        "SubmitLongJob",
        "UpdateLongJob",
    }
)
BEGINS_WORK = frozenset({"RerunLongJob", "ResumeLongJob", "SubmitLongJob"})
"""What lets other work begin, after its first part. From then on it cannot be taken back."""

_NAMES = frozenset(
    {
        "AddImage",
        "AddKVMHost",
        "CreateDataVolumeTemplateFromVolume",
        "CreateRootVolumeTemplateFromRootVolume",
        "DeleteVolumeSnapshot",
        "ExportImageFromBackupStorage",
        "FlattenVmInstance",
        "FlattenVolume",
        "MigrateVm",
        "RevertVolumeFromSnapshot",
        "UpdateClusterOS",
    }
)
_CAN_BE_CANCELLED = frozenset(
    {
        "AddImage",
        "CreateDataVolumeTemplateFromVolume",
        "CreateRootVolumeTemplateFromRootVolume",
        "MigrateVm",
    }
)


class LongJobs:
    """The long jobs of one simulator: their rows, and the work of those that run.

    broken: after which part of its duration the work of an API is to fail, and how. undone: takes
    back what the work of that key has done so far.
    """

    def __init__(
        self,
        world: World,
        jobs: Jobs,
        portal: Portal,
        broken: Callable[[ApiSpec], tuple[float, Exception] | None],
        undone: Callable[[str], None],
    ) -> None:
        self._world = world
        self._jobs = jobs
        self._portal = portal
        self._broken = broken
        self._undone = undone
        self._running: dict[str, Job] = {}
        self.behaviours: dict[str, Behaviour] = {
            "CancelLongJob": self._cancel,
            "CleanLongJob": self._clean,
            "DeleteLongJob": self._delete,
            "RerunLongJob": self._rerun,
            "ResumeLongJob": self._resume,
            "SubmitLongJob": self._submit,
            "UpdateLongJob": updater(LONG_JOB, "name", "description"),
        }

    def suspend_all(self) -> bool:
        """Bring what a restart interrupted into a state that a server would leave it in.

        A running job can be resumed, one that waited has failed, a cancelled one is cancelled;
        what they had done is undone. Returns whether there were any.
        """
        interrupted = self._world.find(LONG_JOB, state=["Waiting", "Running", "Canceling"])
        lost = Refusal("LONG_JOB.1002", "the management node was restarted")
        for row in interrupted:
            event = {"Waiting": "fail", "Running": "suspend"}.get(row["state"], "canceled")
            result = _failure(self._world, lost) if event == "fail" else None
            with self._world.transaction():
                if self._world.undo:
                    self._world.undo.take_back(row["uuid"])
                move(self._world, row["uuid"], event, result)
        return bool(interrupted)

    def resume_all(self) -> None:
        """Go on with every suspended job, as its account."""
        for row in self._world.find(LONG_JOB, state="Suspended"):
            api = self._world.catalog[_api_name(row["jobName"])]
            call = Call(api, row["apiId"], "", compose_flat(api, _fields(row["jobData"])))
            self._run_again(row, call, _session(row), "resume")

    def _submit(self, ask: Ask) -> Work:
        """SubmitLongJob: the inner message is checked now, its errors are this call's."""
        call = self._inner(ask, str(ask.params["jobName"]), str(ask.params["jobData"]))
        inner = self._portal.check(call, ask.session)
        record = new_record(
            ask,
            ("description", "jobName", "jobData", "targetResourceUuid"),
            name=ask.params.get("name") or ask.params["jobName"],
            apiId=ask.job_uuid,
            state="Waiting",
            managementNodeUuid=self._world.find("ManagementNodeInventory")[0]["uuid"],
            begun=self._world.instant(),
            **_asker(ask),
        )
        row = self._world.insert(LONG_JOB, record)
        yield 0.0  # the row stands before the work begins
        self._begin(str(row["uuid"]), call, inner)
        yield 0.0
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _inner(self, ask: Ask, job_name: str, job_data: str) -> Call:
        """Return the call that a long job is about; SYS.1007 when its name is none of them."""
        if _api_name(job_name) not in _NAMES:
            raise invalid(f"{job_name} is not an API")
        api = self._world.catalog[_api_name(job_name)]
        if not self._portal.models(api):
            raise not_modelled(api.name)
        try:
            params = compose_flat(api, _fields(job_data))
        except PlainError as error:
            raise internal(error.text) from error
        return Call(api, ask.job_uuid, "", params)

    def _begin(self, uuid: str, call: Call, inner: Ask | None, event: str = "start") -> None:
        """Let the work of a long job begin; *inner* is None where there is nothing to do."""

        def done(outcome: Outcome) -> None:
            self._running.pop(uuid, None)
            self._world.forget(uuid)
            self._ended(uuid, outcome)

        def begun() -> None:
            if event == "start":
                move(self._world, uuid, "start")

        if inner is None:
            begun()
            done({})
            return
        job = Job(
            uuid=call.job_uuid,
            api=call.api,
            check=lambda: inner,
            start=lambda ask: self._portal.work(ask, uuid),
            done=done,
            keys=queue_keys(call.api, inner.params),
            begun=begun,
            breaks=self._broken(call.api),
            watched=self._world.keep_undo,
            undone=lambda: self._undone(uuid),
        )
        self._running[uuid] = job
        self._jobs.begin(job)

    def _ended(self, uuid: str, outcome: Outcome) -> None:
        row = self._world.get(LONG_JOB, uuid)
        if row is None or row["state"] in FINAL:
            return
        if isinstance(outcome, Cancelled):
            cancelled = Refusal("LONG_JOB.1000", f"the long job[uuid:{uuid}] was cancelled")
            event = "cancel" if row["state"] == "Waiting" else "canceled"
            move(self._world, uuid, event, _failure(self._world, cancelled))
        elif isinstance(outcome, Exception):
            move(self._world, uuid, "fail", _failure(self._world, refusal_of(outcome)))
        else:
            move(self._world, uuid, "succeed", _success(outcome))

    def _cancel(self, ask: Ask) -> Work:
        """CancelLongJob: what has ended stays as it is; what waits or runs is stopped."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        uuid, state = row["uuid"], row["state"]
        if state in {"Succeeded", "Failed"}:
            raise invalid(f"cannot cancel longjob that is {state.lower()}")
        if state == "Canceled":
            return {}
        if _api_name(row["jobName"]) not in _CAN_BE_CANCELLED and state == "Running":
            raise Refusal("LONG_JOB.1003", f"{row['jobName']} does not support to be cancelled")
        if state in {"Running", "Suspended"}:
            move(self._world, uuid, "cancel")
        yield 1.0
        job = self._running.get(uuid)
        if job is not None:
            self._jobs.cancel(job)
        elif (self._world.get(LONG_JOB, uuid) or {}).get("state") == "Canceling":
            move(self._world, uuid, "canceled")
        return {}

    def _clean(self, ask: Ask) -> Row:
        """CleanLongJob: a job that is stuck in Canceling is Canceled."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] != "Canceling":
            raise invalid(f"can only clean longjob that is Canceling, but it is {row['state']}")
        job = self._running.get(row["uuid"])
        if job is not None:
            self._jobs.cancel(job)
        else:
            move(self._world, row["uuid"], "canceled")
        return {}

    def _resume(self, ask: Ask) -> Work:
        """ResumeLongJob: a Suspended job goes on under its apiId."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] != "Suspended":
            raise invalid("can only resume longjob that is Suspended")
        yield 0.0
        call = self._inner(ask, row["jobName"], row["jobData"])
        call = Call(call.api, row["apiId"], "", call.params)
        self._run_again(row, call, ask.session, "resume")
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _rerun(self, ask: Ask) -> Work:
        """RerunLongJob: an ended job begins anew under the apiId of this call."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] not in FINAL:
            raise invalid("can only rerun longjob that is Succeeded, Canceled or Failed")
        call = self._inner(ask, row["jobName"], row["jobData"])
        inner = self._portal.check(call, ask.session)
        fresh = {"apiId": ask.job_uuid, "state": "Waiting", "begun": self._world.instant()}
        self._world.update(LONG_JOB, row["uuid"], **fresh, jobResult=None, executeTime=None)
        yield 0.0
        self._begin(row["uuid"], call, inner)
        yield 0.0
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _run_again(self, row: Row, call: Call, session: SessionRow | None, event: str) -> None:
        """Check a suspended call again and let it run; what is wrong by now fails the job."""
        try:
            inner = self._portal.check(call, session)
        except Refusal as refusal:
            move(self._world, row["uuid"], "fail", _failure(self._world, refusal))
            return
        move(self._world, row["uuid"], event)
        self._begin(row["uuid"], call, inner, event)

    def _delete(self, ask: Ask) -> Row:
        """DeleteLongJob of one that has ended."""
        row = still_there(ask, LONG_JOB)
        if row is None:
            return {}
        if row["state"] not in FINAL:
            raise invalid(f"can only delete longjob that has ended, but it is {row['state']}")
        self._world.delete(LONG_JOB, row["uuid"])
        return {}


def _api_name(job_name: str) -> str:
    return job_name.removeprefix("API").removesuffix("Msg")


def _fields(job_data: str) -> Mapping[str, Any]:
    """Return the fields of a message from its JSON text; SYS.1000 when it is none."""
    try:
        found = parse_json(job_data.encode())
    except ValueError as error:
        raise internal(str(error)) from error
    if not isinstance(found, dict):
        raise internal("com.google.gson.JsonSyntaxException: Expected BEGIN_OBJECT")
    return found


def _asker(ask: Ask) -> Row:
    """Return who asks, as fields that no answer shows, for a run after a restart."""
    session = ask.session
    return {"asker": [session.account_uuid, session.user_uuid]} if session else {}


def _session(row: Row) -> SessionRow | None:
    return asker(*row["asker"]) if "asker" in row else None


def _success(body: Row) -> str:
    return json.dumps(body | {"success": True}, ensure_ascii=False) if body else "Succeeded"


def _failure(world: World, refusal: Refusal) -> str:
    """Return a failed job's result. Its three keys are those of the protocol."""
    error = refusal.as_error(world.catalog.error_codes)
    found = {"message": error["description"], "detail": error["details"]}
    if "cause" in error:
        found["cause"] = error["cause"]
    return json.dumps(found, ensure_ascii=False)
