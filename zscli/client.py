"""What the shell and the SDK share: a call goes out, its job is waited for, a result comes back.

Knows neither a protocol (that is the Wire it is given) nor how anything travels (the Transport).
The steps of a call that the server does later, in this order: the uuids of its job and of what
it creates are chosen here; the Recorder writes it down, on the disk, before anything is sent;
the request goes out; the answer is read, or, where it was lost, the job is asked about and the
same request sent again if it never arrived: the server takes a job's uuid once only; the job
is waited for; whatever becomes known of it is written down at once.
"""

import os
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import (
    ApiError,
    Interrupted,
    JobForgotten,
    JobTimeout,
    NotLoggedIn,
    NotTrusted,
    TransportError,
    UsageError,
    ZscliError,
)
from zscli.jobs.fate import Fate
from zscli.jobs.job import SOME_API, Job
from zscli.spec.catalog import Catalog
from zscli.wire import rest
from zscli.wire.auth import Credential
from zscli.wire.protocol import Accepted, Wire
from zscli.wire.transport import Request, Transport

if TYPE_CHECKING:
    from zscli.jobs.entry import Entry
    from zscli.jobs.poller import Watch
    from zscli.jobs.recorder import Recorder
    from zscli.jobs.schedule import Pace

__all__ = ["Aside", "Client", "new_uuid"]

LOST_PAUSES: Final = (0.0, 0.5, 1.0, 2.0, 4.0)
"""Seconds before each question about a call whose answer was lost; the last one for ever."""
PATIENCE: Final = 60.0
"""Seconds for which we look for a call whose answer was lost."""
MOST_REPEATS: Final = 3
"""How often a call is sent again, as long as the server says that it never arrived."""
MOST_ASIDE: Final = 500
"""Most inventories that one question asked aside brings."""


class Client:
    """Calls one server.

    credential: gives who we are at this moment, None when nobody is logged in. wire: the
    protocol. make_uuid: chooses the uuids of jobs and of what is created. recorder: gives what
    keeps the ledger, at the first write; without it nothing is written down. query: gives the
    call that finds what an API created under a uuid, None where there is none.
    """

    def __init__(  # noqa: PLR0913 each is a seam of its own, all but three by name
        self,
        transport: Transport,
        clock: Clock,
        credential: Callable[[], Credential | None],
        *,
        wire: Wire = rest,
        make_uuid: Callable[[], str] | None = None,
        recorder: "Callable[[], Recorder | None] | None" = None,
        query: Callable[[str, str], Call | None] | None = None,
    ) -> None:
        self.transport = transport
        self._clock = clock
        self._credential = credential
        self._wire = wire
        self._make_uuid = make_uuid or new_uuid
        self._recorder = recorder or (lambda: None)
        self._fate = Fate(
            transport,
            clock,
            wire,
            self._recorder,
            query or (lambda _, __: None),
            self.call,
        )

    def call(
        self, call: Call, *, timeout: float | None = None, watch: "Watch | None" = None
    ) -> Result:
        """Send *call*, wait for its job when there is one, and return the result.

        timeout: seconds to wait for the job; the call's own without it. watch: told while we
        wait. Raises what submit and wait raise.
        """
        answer = self.submit(call)
        if isinstance(answer, Result):
            return answer
        return self.wait(answer, timeout=call.timeout if timeout is None else timeout, watch=watch)

    def submit(self, call: Call, *, job_uuid: str = "") -> Result | Job:
        """Send *call* and return the result, or the job that the server made of it.

        job_uuid: that of a call that never arrived, to send it again; chosen here without it.
        Raises NotLoggedIn before anything is sent, ApiError when the server refuses,
        TransportError when the call did not arrive, OutcomeUnknown when nobody can tell, and
        Interrupted, with the job's uuid where the call may have arrived.
        """
        credential = self._credential()
        if call.api.needs_session and credential is None:
            raise NotLoggedIn
        call = self._prepared(call)
        job = Job(job_uuid or self._make_uuid(), call, self._clock.now(), self._clock.monotonic())
        request = self._wire.to_request(call, credential, job.uuid)
        if call.api.is_sync:
            return self._sync(job, request)
        recorder = self._recorder()
        if recorder is not None:
            recorder.begins(job)
        try:
            return self._sent(job, request)
        except KeyboardInterrupt:
            if recorder is not None:
                recorder.left(job.uuid)
            raise Interrupted(job.uuid) from None

    def wait(
        self,
        job: Job | str,
        *,
        timeout: float | None = None,
        watch: "Watch | None" = None,
        pace: "Pace | None" = None,
    ) -> Result:
        """Wait for a job, ours or one of which only the uuid is known, and return its result.

        timeout: seconds from now; None never gives up. pace: how fast is asked. Raises
        JobTimeout, JobForgotten, OutcomeUnknown, ApiError when the job failed, JobOutOfReach
        when the server is out of reach for long, and Interrupted.
        """
        from zscli.jobs.poller import wait

        found = self.known(job) if isinstance(job, str) else job
        try:
            return wait(
                found.uuid,
                lambda left: self.ask(found, left),
                self._clock,
                timeout=timeout,
                watch=watch,
                pace=pace,
                began=found.since,
            )
        except (Interrupted, JobTimeout):
            self.leave(found)
            raise

    def known(self, job_uuid: str) -> Job:
        """Return the job of which only the uuid is known."""
        return Job(job_uuid, Call(SOME_API), self._clock.now(), self._clock.monotonic())

    def ask(self, job: Job, left: float | None = None) -> Result | None:
        """Ask once about a job; return its result, or None while it runs or may yet arrive.

        left: seconds that are left to wait. What becomes known is written into the ledger.
        Raises ApiError when the job failed, JobForgotten when it is not known, which for a
        call of ours means that it never arrived, OutcomeUnknown, and TransportError when the
        server cannot be asked now.
        """
        return self._fate.ask(job, left)

    def reconcile(self, *, patient: bool = False) -> "list[Entry]":
        """Find out what became of the writes whose processes have ended; return them.

        So it does with younger ones of which nobody could tell.

        patient: wait for those that may still be on their way, for GRACE at most. Where the
        server cannot be asked the entries stay as they are. Raises Interrupted on Ctrl-C.
        """
        return self._fate.reconcile(self.known, patient=patient)

    def leave(self, job: Job) -> None:
        """Note that nobody waits for *job* any more, as somebody wished."""
        recorder = self._recorder()
        if recorder is not None:
            recorder.left(job.uuid)

    def request(self, call: Call) -> Request:
        """Return the request that *call* would send, without sending it."""
        return self._wire.to_request(self._prepared(call), self._credential(), self._make_uuid())

    def _prepared(self, call: Call) -> Call:
        """Return *call* with a uuid for what it creates, where the API lets us choose one."""
        if "resourceUuid" not in call.api.by_name:
            return call
        from zscli.jobs.resource import with_uuid

        return with_uuid(call, self._make_uuid())

    def _sync(self, job: Job, request: Request) -> Result | Job:
        """Send a call that has no job: it changes nothing, or only who we are."""
        try:
            response = self.transport.send(request)
            answer = self._wire.read_response(job.call, response, job.uuid)
        except KeyboardInterrupt:
            raise Interrupted from None
        if isinstance(answer, Accepted):
            return replace(job, uuid=answer.job_uuid, limit=answer.limit)
        return replace(answer, elapsed=self._clock.monotonic() - job.since, job_uuid="")

    def _sent(self, job: Job, request: Request) -> Result | Job:
        """Send a write, and look for it where its answer is lost."""
        try:
            return self._tried(job, request)
        except TransportError as error:
            if not error.sent:
                self._fate.settle(job, "unsent", error)
                raise
            return self._found(job, request, error)

    def _tried(self, job: Job, request: Request) -> Result | Job:
        """Send a write once. A TransportError leaves it open whether it arrived."""
        try:
            response = self.transport.send(request)
            self._fate.runs(job)
            answer = self._wire.read_response(job.call, response, job.uuid)
        except TransportError:
            raise
        except UsageError as error:
            self._fate.settle(job, "unsent", error)
            raise
        except ZscliError as error:
            found = self._in_spite_of(job) if _is_fault(error) else None
            if found is None:
                self._fate.settle(job, "failed", error)
                raise
            return found
        if isinstance(answer, Accepted):
            return self._taken(job, answer)
        result = self._fate.timed(answer, job)
        self._fate.done(job, result)
        return result

    def _taken(self, job: Job, answer: Accepted) -> Job:
        recorder = self._recorder()
        if recorder is not None:
            recorder.accepted(job, answer.job_uuid)
        return replace(job, uuid=answer.job_uuid, limit=answer.limit)

    def _in_spite_of(self, job: Job) -> Result | Job | None:
        """Return what became of a call that met a fault of the server; None when nothing did.

        Such an answer may come before the job was made, and also after it.
        """
        try:
            result = self._fate.poll(job)
        except JobForgotten:
            return None
        except ApiError as refusal:
            self._fate.settle(job, "failed", refusal)
            raise
        return self._known_now(job, result)

    def _found(self, job: Job, request: Request, error: TransportError) -> Result | Job:
        """Look for a call whose answer was lost, by the uuid that we chose.

        Returns its result or the job. Where the server says that it never arrived it is sent
        again: of two with the same uuid the server takes one. Raises OutcomeUnknown when the
        server cannot be asked, and when no answer comes at all: what is held up on the way may
        arrive later.
        """
        misses = sends = 0
        for pause in self._pauses():
            self._clock.sleep(pause)
            try:
                return self._known_now(job, self._fate.poll(job))
            except ApiError as refusal:
                self._fate.settle(job, "failed", refusal)
                raise
            except JobForgotten as miss:
                misses += 1
                if self._fate.is_old(job):
                    uuid = str(job.call.params.get("resourceUuid") or "")
                    return self._fate.created(job, job.call.api.name, uuid, miss)
            except NotTrusted:
                break
            except TransportError:
                continue
            if sends == MOST_REPEATS:
                break
            if misses > 1:
                sends += 1
                try:
                    return self._tried(job, request)
                except TransportError as again:
                    error = again if again.sent else error
        raise self._fate.unknown(job, job.call.api.name, error, again=True) from error

    def _pauses(self) -> Iterator[float]:
        until = self._clock.monotonic() + PATIENCE
        yield from LOST_PAUSES
        while self._clock.monotonic() + LOST_PAUSES[-1] <= until:
            yield LOST_PAUSES[-1]

    def _known_now(self, job: Job, result: Result | None) -> Result | Job:
        if result is None:
            return self._taken(job, Accepted(job.uuid))
        self._fate.done(job, result)
        return result


@dataclass(frozen=True, slots=True)
class Aside:
    """Queries one server beside the commands, each on a connection of its own, in any thread.

    key: changes when an earlier answer may not hold any more. connect: opens a connection.
    """

    key: Hashable
    catalog: Catalog
    clock: Clock
    credential: Credential
    connect: Callable[[], Transport]

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> list[Mapping[str, object]]:
        """Return the first inventories that the API *query* finds, with these fields alone.

        Raises what Client.call raises.
        """
        params = {"fields": list(fields), "limit": MOST_ASIDE}
        call = Call(self.catalog[query], params, tuple(conditions))
        transport = self.connect()
        try:
            result = Client(transport, self.clock, lambda: self.credential).call(call)
        finally:
            transport.close()
        return [row for row in result.inventories or () if isinstance(row, dict)]


def new_uuid() -> str:
    """Return a random uuid as the server writes them: 32 lower-case hex characters.

    The module uuid would cost the start-up more than these lines do.
    """
    octets = bytearray(os.urandom(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    return octets.hex()


def _is_fault(error: ZscliError) -> bool:
    """Whether the server met an exception in its REST layer. Source: protocol, section 1.5."""
    return isinstance(error, ApiError) and error.code == "HTTP.500"
