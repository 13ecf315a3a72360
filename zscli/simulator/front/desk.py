"""Desk: where calls are taken in, however they travelled: run at once, or kept as jobs.

It knows the portal and the jobs, and nothing of HTTP; in which form the answer of a job is kept
is said by who handed it in. Source: protocol, sections 1.6, 1.11 and 1.13.
"""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from zscli.clock import Clock
from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.audits import AUDIT_BEHAVIOURS, Audits, is_login
from zscli.simulator.batch.behaviours import query_behaviours
from zscli.simulator.behaviours.capacity import settle_all
from zscli.simulator.behaviours.configs import CONFIG_BEHAVIOURS
from zscli.simulator.checks.permissions import asker
from zscli.simulator.checks.quotas import QUOTA_BEHAVIOURS
from zscli.simulator.faults.faults import strike_now
from zscli.simulator.identity import IDENTITY_BEHAVIOURS, session_of
from zscli.simulator.jobs.durations import Durations
from zscli.simulator.jobs.jobs import Job, Jobs, Outcome
from zscli.simulator.jobs.longjobs import BEGINS_WORK, LongJobs
from zscli.simulator.jobs.store import JobStore, Unfinished
from zscli.simulator.portal import Call, Portal, refusal_of
from zscli.simulator.protocol.exchange import Answer
from zscli.simulator.protocol.router import queue_keys
from zscli.simulator.refusal import Refusal
from zscli.simulator.system import system_behaviours
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.simulator.world.backlog import Backlog
from zscli.simulator.world.config import read_config
from zscli.simulator.world.config_rules import seconds_of
from zscli.simulator.world.relations import root_of
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["BehaviourOf", "Desk", "Finish", "Tell"]

BehaviourOf = Callable[[ApiSpec], Behaviour | None]
Finish = Callable[[Call, Mapping[str, Any], Outcome], Answer]
"""Makes the answer that is kept of a job: its call, what was noted of its request, the outcome."""
Tell = Callable[[Call, Mapping[str, Any], Outcome, Answer], None]
"""Tells who waits for a job of its answer, once that is kept."""

DEFAULT_TIMEOUT = 1_800_000


class Desk:
    """All calls of one simulator.

    finishers: by the kind of request, what its answers are. tellers: who is told of them then.
    """

    def __init__(
        self, world: World, clock: Clock, behaviour_of: BehaviourOf, durations: Durations
    ) -> None:
        self.world = world
        self.clock = clock
        self.finishers: dict[str, Finish] = {}
        self.tellers: dict[str, Tell] = {}
        self._more = behaviour_of
        self._portal = Portal(world, self._behaviour_of)
        self.store = JobStore(world, clock)
        self.jobs = Jobs(clock, durations, Backlog(world), self._failed)
        self._audits = Audits(world, self.error)
        self.long_jobs = LongJobs(world, self.jobs, self._portal, self._undone)
        self._names: list[str] | None = None
        self._own = (
            AUDIT_BEHAVIOURS
            | CONFIG_BEHAVIOURS
            | IDENTITY_BEHAVIOURS
            | QUOTA_BEHAVIOURS
            | TAG_BEHAVIOURS
            | self.long_jobs.behaviours
            | query_behaviours(self._portal.run)
            | system_behaviours(self._progress, self._supported)
        )

    def open(self, *, resume: bool) -> None:
        """Settle what a restart interrupted; *resume*: do it again from its beginning.

        Otherwise jobs stay `processing` for ever, as on a server, and long jobs are Suspended.
        What cannot be written yet is written when there is room.
        """
        interrupted = self.long_jobs.interrupted()

        def suspend() -> None:
            self.long_jobs.suspend(interrupted)
            settle_all(self.world)

        if interrupted:
            self.jobs.keep(suspend)
        if resume:
            self.go_on()

    def go_on(self) -> None:
        """Do again what a restart interrupted, from its beginning."""
        unfinished = self.store.unfinished()
        made: list[str] = []

        def take_back() -> None:
            made[:] = [self._taken_back(each) for each in reversed(unfinished)]
            if unfinished:
                settle_all(self.world)

        def begin() -> None:
            self.long_jobs.resume_all()
            for each, uuid in zip(unfinished, reversed(made), strict=True):
                self._again(each, uuid)

        self.jobs.keep(take_back, begin)

    def close(self) -> None:
        """Stop working on jobs."""
        self.jobs.close()

    def run(self, call: Call) -> dict[str, Any]:
        """Return the body of a sync call, at once; whatever is wrong is an exception."""
        refusal = strike_now().refusal
        if refusal is not None:
            raise refusal
        if not is_login(call.api):
            return self._portal.run(call)
        began, who = self.clock.now(), session_of(self.world, call.session_uuid)
        try:
            body = self._portal.run(call)
        except Exception as error:
            self._audits.keep(call, who, began, error)
            raise
        self._audits.keep(call, who, began, body)
        return body

    def accept(
        self, call: Call, kind: str, note: Mapping[str, Any], timeout: int | None = None
    ) -> None:
        """Keep a call as a job and begin it; PlainError 400 when its uuid is taken.

        sqlite3.Error where it cannot be kept, or what ended before it still cannot be.

        kind: a key of *finishers*. note: JSON values that the finisher needs. timeout: the
        milliseconds that its caller gives it, None for those that the server gives its API.
        """
        self.jobs.unkept.flush()
        session = call.signer or session_of(self.world, call.session_uuid)
        who = [session.account_uuid, session.user_uuid] if session else None
        request = {"kind": kind, "note": note, "params": call.params, "asker": who}
        self.store.accept(call.job_uuid, call.api.name, request)
        self._begin(call, kind, note, timeout=timeout if timeout and timeout > 0 else None)

    def _failed(self, sentence: str) -> None:
        self.world.told(sentence)

    def error(self, error: Exception) -> dict[str, Any]:
        """Return the error object of an answer for whatever went wrong."""
        if isinstance(error, sqlite3.Error):
            self.world.troubled(error)
        return refusal_of(error).as_error(self.world.catalog.error_codes)

    def timeout(self, api: ApiSpec) -> int:
        """Return the milliseconds that the server gives an API by itself."""
        seconds = seconds_of(read_config(self.world, "apiTimeout", api.message))
        return DEFAULT_TIMEOUT if seconds is None else int(seconds * 1000)

    def _begin(
        self,
        call: Call,
        kind: str,
        note: Mapping[str, Any],
        asking: SessionRow | None = None,
        timeout: int | None = None,
    ) -> None:
        strike, began = strike_now(), self.clock.now()
        who = asking or call.signer or session_of(self.world, call.session_uuid)

        def check() -> Ask | None:
            if strike.refusal is not None:
                raise strike.refusal
            return self._portal.check(call, asking)

        ended: list[tuple[Outcome, Answer]] = []  # once, however often keeping it is tried

        def done(outcome: Outcome) -> None:
            if not ended:
                ended.append((outcome, self.finishers[kind](call, note, outcome)))
            self.store.finish(call.job_uuid, ended[0][1])
            self.world.forget(call.job_uuid)
            self._audits.keep(call, who, began, outcome)

        def told() -> None:
            if kind in self.tellers:
                self.tellers[kind](call, note, *ended[0])

        self.jobs.begin(
            Job(
                uuid=call.job_uuid,
                api=call.api,
                check=check,
                start=lambda ask: self._portal.work(ask, call.job_uuid),
                done=done,
                told=told,
                keys=queue_keys(call.api, call.params),
                limit=self._limit(call, timeout),
                hurried=timeout is not None,
                breaks=strike.breaks(at_once=call.api.name in BEGINS_WORK),
                watched=self.world.keep_undo,
                undone=lambda: self._undone(call.job_uuid),
            )
        )

    def _limit(self, call: Call, timeout: int | None) -> tuple[float, Exception]:
        """Return after how many seconds a job ends, and how. Source: protocol, section 1.13."""
        seconds = (timeout or self.timeout(call.api)) / 1000
        name = call.api.message or call.api.name
        text = f"Message[name: {name}, id: {call.job_uuid}] timeout after {seconds:g} seconds"
        return seconds, Refusal("SYS.1001", text)

    def _undone(self, work: str) -> None:
        """Take back what work has done so far, in one transaction; it has ended early."""
        undo = self.world.undo
        if undo is None:
            return
        undo.take_back(work)
        settle_all(self.world)

    def _taken_back(self, job: Unfinished) -> str:
        """Undo what a job had done; return the uuid of what it had made, or an empty text."""
        undo, api = self.world.undo, self.world.catalog[job.api]
        if undo is None:
            return ""
        made = undo.made(job.uuid, root_of((api.result or {}).get("inventory", "")))
        undo.take_back(job.uuid)
        return made

    def _again(self, job: Unfinished, made: str) -> None:
        """Begin an interrupted job once more; what it makes keeps the uuid it had."""
        api, request = self.world.catalog[job.api], job.request
        params = dict(request["params"])
        if made and "resourceUuid" in api.by_name:
            params["resourceUuid"] = made
        asking = asker(*request["asker"]) if request["asker"] else None
        call = Call(api, job.uuid, "", params)
        self._begin(call, request["kind"], request["note"], asking)

    def _behaviour_of(self, api: ApiSpec) -> Behaviour | None:
        return self._own.get(api.name) or self._more(api)

    def _progress(self, uuid: str, whole: bool) -> list[dict[str, Any]]:  # noqa: FBT001
        return self.jobs.progress.records(uuid, whole=whole)

    def _supported(self) -> list[str]:
        if self._names is None:
            catalog = self.world.catalog
            names = sorted(name for name, _ in catalog.routes())
            self._names = [name for name in names if self._portal.models(catalog[name])]
        return self._names
