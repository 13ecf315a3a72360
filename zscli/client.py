"""What the shell and the SDK share: a call goes out, its job is waited for, a result comes back.

Knows neither a protocol (that is the Wire it is given) nor how anything travels (the Transport).
The steps of a call that the server does later, in this order: the job's uuid is chosen here; a
ledger would record it at this point, before anything is sent; the request goes out; the answer
is read, or the job is asked about when the answer was lost; the job is waited for; a ledger
would settle it.
"""

import os
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import (
    Interrupted,
    JobForgotten,
    NotLoggedIn,
    NotZStack,
    TransportError,
)
from zscli.jobs.job import SOME_API, Job
from zscli.jobs.poller import Watch
from zscli.jobs.poller import wait as wait_for
from zscli.spec.catalog import Catalog
from zscli.wire import rest
from zscli.wire.auth import Credential
from zscli.wire.protocol import Accepted, Wire
from zscli.wire.transport import Request, Response, Transport

__all__ = ["Aside", "Client", "new_uuid"]

POLL_TIMEOUT = 30.0
"""Seconds for one question about a job; it is answered at once or not at all."""
LOST_PAUSES = (0.0, 0.5, 1.0)
"""Seconds before each question about a call whose answer was lost."""
MOST_ASIDE = 500
"""Most inventories that one question asked aside brings."""


class Client:
    """Calls one server.

    credential: gives who we are at this moment, None when nobody is logged in. wire: the
    protocol. make_uuid: chooses the uuid of a job.
    """

    def __init__(
        self,
        transport: Transport,
        clock: Clock,
        credential: Callable[[], Credential | None],
        *,
        wire: Wire = rest,
        make_uuid: Callable[[], str] | None = None,
    ) -> None:
        self.transport = transport
        self._clock = clock
        self._credential = credential
        self._wire = wire
        self._make_uuid = make_uuid or new_uuid

    def call(
        self, call: Call, *, timeout: float | None = None, watch: Watch | None = None
    ) -> Result:
        """Send *call*, wait for its job when there is one, and return the result.

        timeout: seconds to wait for the job; the call's own without it. watch: told while we
        wait. Raises what submit and wait raise.
        """
        answer = self.submit(call)
        if isinstance(answer, Result):
            return answer
        return self.wait(answer, timeout=call.timeout if timeout is None else timeout, watch=watch)

    def submit(self, call: Call) -> Result | Job:
        """Send *call* and return the result, or the job that the server made of it.

        Raises NotLoggedIn before anything is sent, ApiError when the server refuses,
        TransportError when there is no answer and the job cannot be found either, and
        Interrupted, with the job's uuid where the call may have arrived.
        """
        credential = self._credential()
        if call.api.needs_session and credential is None:
            raise NotLoggedIn
        began = self._clock.monotonic()
        job_uuid = self._make_uuid()
        request = self._wire.to_request(call, credential, job_uuid)
        job = Job(job_uuid, call, self._clock.now(), began)
        try:
            response = self.transport.send(request)
            answer = self._wire.read_response(call, response, job_uuid)
        except KeyboardInterrupt:
            raise Interrupted("" if call.api.is_sync else job_uuid) from None
        except TransportError as error:
            if call.api.is_sync or not error.sent:
                raise
            return self._find(job, error)
        if isinstance(answer, Accepted):
            return replace(job, uuid=answer.job_uuid)
        return replace(answer, elapsed=self._clock.monotonic() - began)

    def wait(
        self, job: Job | str, *, timeout: float | None = None, watch: Watch | None = None
    ) -> Result:
        """Wait for a job, ours or one of which only the uuid is known, and return its result.

        timeout: seconds from now; None never gives up. Raises JobTimeout, JobForgotten,
        ApiError when the job failed, TransportError when the server is out of reach for long,
        and Interrupted.
        """
        if isinstance(job, str):
            job = Job(job, Call(SOME_API), self._clock.now(), self._clock.monotonic())
        uuid, call = job.uuid, job.call
        result = wait_for(
            uuid,
            lambda left: self._ask(call, uuid, left),
            self._clock,
            timeout=timeout,
            watch=watch,
        )
        return self._timed(result, job)

    def request(self, call: Call) -> Request:
        """Return the request that *call* would send, without sending it."""
        return self._wire.to_request(call, self._credential(), self._make_uuid())

    def _ask(self, call: Call, job_uuid: str, left: float | None) -> Result | None:
        """Ask once about a job, not much longer than is left to wait."""
        patience = POLL_TIMEOUT if left is None else min(POLL_TIMEOUT, max(left, 1.0))
        request = replace(self._wire.poll_request(job_uuid), read_timeout=patience)
        response: Response = self.transport.send(request)
        return self._wire.read_poll(call, response, job_uuid)

    def _find(self, job: Job, error: TransportError) -> Result | Job:
        """Ask about a call whose answer was lost, by the uuid that we chose.

        Returns its result or the job. Raises *error* again with what became known: that the
        server does not know the job, or that it still cannot be asked.
        """
        hint = f"The call may have arrived. Ask about it later: wait {job.uuid}"
        if isinstance(error, NotZStack) and error.hint:
            hint = f"{error.hint}\nIf it is the right server: wait {job.uuid}"
        try:
            for pause in LOST_PAUSES:
                self._clock.sleep(pause)
                try:
                    result = self._ask(job.call, job.uuid, None)
                except JobForgotten:
                    hint = (
                        "The server knows no such job, so the call most likely did not arrive. "
                        "Query the resource before you repeat it."
                    )
                except TransportError:
                    continue
                else:
                    return job if result is None else self._timed(result, job)
        except KeyboardInterrupt:
            raise Interrupted(job.uuid) from None
        raise type(error)(error.sentence, hint=hint, sent=error.sent) from error

    def _timed(self, result: Result, job: Job) -> Result:
        return replace(result, elapsed=self._clock.monotonic() - job.since)


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

    def fetch(self, query: str, fields: Sequence[str]) -> list[Mapping[str, object]]:
        """Return the first inventories that the API *query* finds, with these fields alone.

        Raises what Client.call raises.
        """
        call = Call(self.catalog[query], {"fields": list(fields), "limit": MOST_ASIDE})
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
