"""Long jobs: an API's work under a name, which can be asked about, cancelled and run again.

The work is done by the behaviour of the API itself, as a job of its own; the API that submits
it ends when the work has begun. Source: protocol, section 7.2.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Cancelled, SessionRow, Work
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.checks.permissions import asker
from zscli.simulator.compose import compose_flat, parse_json
from zscli.simulator.faults.faults import Strike
from zscli.simulator.jobs.jobs import Job, Jobs, Outcome
from zscli.simulator.portal import Call, Portal, refusal_of
from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.protocol.router import queue_keys
from zscli.simulator.refusal import Refusal, internal, invalid, not_modelled
from zscli.simulator.world.longjob_states import FINAL, LONG_JOB, move
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["BEGINS_WORK", "LONG_JOB_APIS", "LongJobs"]

Struck = Callable[[ApiSpec, int], tuple[Strike, int]]

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


@dataclass(slots=True)
class _Running:
    """The work of one long job. seen: the number of the last fault that was looked at for it."""

    job: Job
    seen: int


class LongJobs:
    """The long jobs of one simulator: their rows, and the work of those that run.

    undone: takes back what the work of that key has done so far. struck: tells what is to hit
    work of an API, of all that came after a number, and the number up to which that was looked at.
    """

    def __init__(
        self, world: World, jobs: Jobs, portal: Portal, undone: Callable[[str], None]
    ) -> None:
        self._world = world
        self._jobs = jobs
        self._portal = portal
        self._undone = undone
        self._running: dict[str, _Running] = {}
        self.struck: Struck = lambda _, after: (Strike(), after)
        self.behaviours: dict[str, Behaviour] = {
            "CancelLongJob": self._cancel,
            "CleanLongJob": self._clean,
            "DeleteLongJob": self._delete,
            "RerunLongJob": self._rerun,
            "ResumeLongJob": self._resume,
            "SubmitLongJob": self._submit,
            "UpdateLongJob": updater(LONG_JOB, "name", "description"),
        }

    def interrupted(self) -> list[str]:
        """Return the uuids of those that a restart interrupted."""
        rows = self._world.find(LONG_JOB, state=["Waiting", "Running", "Canceling"])
        return [row["uuid"] for row in rows]

    def suspend(self, uuids: Sequence[str]) -> None:
        """Bring what a restart interrupted into a state that a server would leave it in.

        A running job can be resumed, one that waited has failed, a cancelled one is cancelled;
        what they had done is undone.
        """
        lost = Refusal("LONG_JOB.1002", "the management node was restarted")
        for row in self._world.find(LONG_JOB, uuid=uuids):
            event = {"Waiting": "fail", "Running": "suspend"}.get(row["state"], "canceled")
            result = _failure(self._world, lost) if event == "fail" else None
            if self._world.undo:
                self._world.undo.take_back(row["uuid"])
            move(self._world, row["uuid"], event, result)

    def resume_all(self) -> None:
        """Go on with every suspended job, as its account."""
        for row in self._world.find(LONG_JOB, state="Suspended"):
            begun: list[tuple[Call, Ask | None]] = []

            def resume(row: Row = row, begun: list[tuple[Call, Ask | None]] = begun) -> None:
                begun[:] = self._run_again(row, _session(row))

            def begin(row: Row = row, begun: list[tuple[Call, Ask | None]] = begun) -> None:
                for call, inner in begun:
                    self._begin(row["uuid"], call, inner, "resume")

            self._jobs.keep(resume, begin)

    def struck_anew(self) -> None:
        """Let faults that have come since hit the work that is under way."""
        self._jobs.soon(self._strike_all)

    def _strike_all(self) -> None:
        for running in self._running.values():
            strike, running.seen = self.struck(running.job.api, running.seen)
            now = None if strike.refusal is None else (0.0, strike.refusal)
            breaks = now or strike.breaks(at_once=False)
            if breaks is not None:
                self._jobs.strike(running.job, *breaks)

    def _submit(self, ask: Ask) -> Work:
        """SubmitLongJob: the inner message is checked now, its errors are this call's."""
        begun = self._begun_before(ask)
        if begun is not None:
            return begun
        call = self._inner(ask.job_uuid, str(ask.params["jobName"]), str(ask.params["jobData"]))
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
        yield 0.0  # the row is kept before the work begins
        self._begin(str(row["uuid"]), call, inner)
        self._world.forget(ask.job_uuid)
        yield 0.0
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _begun_before(self, ask: Ask) -> Row | None:
        """Return the answer of a call that had begun its work when a restart interrupted it."""
        rows = self._world.find(LONG_JOB, apiId=ask.job_uuid)
        return ask.inventory(LONG_JOB, rows[0]) if rows else None

    def _inner(self, job_uuid: str, job_name: str, job_data: str) -> Call:
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
        return Call(api, job_uuid, "", params)

    def _begin(self, uuid: str, call: Call, inner: Ask | None, event: str = "start") -> None:
        """Let the work of a long job begin; *inner* is None where there is nothing to do."""
        strike, seen = self.struck(call.api, 0)

        def check() -> Ask | None:
            if strike.refusal is not None:
                raise strike.refusal
            return inner

        def done(outcome: Outcome) -> None:
            self._world.forget(uuid)
            self._ended(uuid, outcome)

        def begun() -> None:
            if event == "start":
                move(self._world, uuid, "start")
            if job is not None and job.duration > 0:  # a fault may still come to hit it
                self._world.keep_undo()

        job: Job | None = None
        if inner is None:
            begun()
            done({})
            return
        job = Job(
            uuid=call.job_uuid,
            api=call.api,
            check=check,
            start=lambda ask: self._portal.work(ask, uuid),
            done=done,
            told=lambda: self._forget(uuid, job),
            keys=queue_keys(call.api, inner.params),
            begun=begun,
            breaks=strike.breaks(at_once=False),
            watched=self._world.keep_undo,
            undone=lambda: self._undone(uuid),
        )
        self._running[uuid] = _Running(job, seen)
        self._jobs.begin(job)

    def _forget(self, uuid: str, job: Job | None) -> None:
        running = self._running.get(uuid)
        if running is not None and running.job is job:
            del self._running[uuid]

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
        running = self._running.get(uuid)
        if running is not None:
            self._jobs.cancel(running.job)
            yield 0.0  # it ends meanwhile
        elif (self._world.get(LONG_JOB, uuid) or {}).get("state") == "Canceling":
            move(self._world, uuid, "canceled")
        return {}

    def _clean(self, ask: Ask) -> Work:
        """CleanLongJob: a job that is stuck in Canceling is Canceled."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] != "Canceling":
            raise invalid(f"can only clean longjob that is Canceling, but it is {row['state']}")
        running = self._running.get(row["uuid"])
        if running is not None:
            self._jobs.cancel(running.job)
        else:
            move(self._world, row["uuid"], "canceled")
        yield 1.0
        return {}

    def _resume(self, ask: Ask) -> Work:
        """ResumeLongJob: a Suspended job goes on under its apiId."""
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] != "Suspended":
            raise invalid("can only resume longjob that is Suspended")
        yield 0.0
        begun = self._run_again(row, ask.session)
        yield 0.0  # its state is kept before the work begins
        for call, inner in begun:
            self._begin(row["uuid"], call, inner, "resume")
        self._world.forget(ask.job_uuid)
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _rerun(self, ask: Ask) -> Work:
        """RerunLongJob: an ended job begins anew under the apiId of this call."""
        begun = self._begun_before(ask)
        if begun is not None:
            return begun
        row = self._world.require(LONG_JOB, str(ask.params["uuid"]))
        if row["state"] not in FINAL:
            raise invalid("can only rerun longjob that is Succeeded, Canceled or Failed")
        call = self._inner(ask.job_uuid, row["jobName"], row["jobData"])
        inner = self._portal.check(call, ask.session)
        fresh = {"apiId": ask.job_uuid, "state": "Waiting", "begun": self._world.instant()}
        self._world.update(LONG_JOB, row["uuid"], **fresh, jobResult=None, executeTime=None)
        yield 0.0
        self._begin(row["uuid"], call, inner)
        self._world.forget(ask.job_uuid)
        yield 0.0
        yield 1.0
        return ask.inventory(LONG_JOB, self._world.require(LONG_JOB, row["uuid"]))

    def _run_again(self, row: Row, session: SessionRow | None) -> list[tuple[Call, Ask | None]]:
        """Check a suspended call again, and return what is to begin once that is kept.

        What is wrong by now fails the job.
        """
        try:
            call = self._inner(row["apiId"], row["jobName"], row["jobData"])
            inner = self._portal.check(call, session)
        except Refusal as refusal:
            move(self._world, row["uuid"], "fail", _failure(self._world, refusal))
            return []
        move(self._world, row["uuid"], "resume")
        return [(call, inner)]

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
