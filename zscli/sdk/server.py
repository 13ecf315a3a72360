"""One management node as the SDK sees it: its connection, its clock, its types.

Shared by all threads, and by whoever calls the same node.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta, timezone, tzinfo
from threading import Lock
from typing import Any, TypeVar

from zscli.call.bind import bind_values
from zscli.call.call import Call
from zscli.call.result import Result
from zscli.client import Client
from zscli.context import Context
from zscli.errors import SessionEnded, UsageError, ZscliError
from zscli.jobs.job import Job
from zscli.sdk.forks import remember
from zscli.sdk.identity import Identity
from zscli.sdk.records import Answer
from zscli.sdk.stop import Stop, watch_for
from zscli.sdk.types import Types, local_zone
from zscli.sdk.words import IN_WORDS_OF_A_PROGRAM
from zscli.wire.auth import Credential, SessionCredential

__all__ = ["Server"]

T = TypeVar("T")


class Server:
    """One management node.

    context: makes what holds its connections; again in the child of a fork. zone: its time
    zone; asked for at the first instant where None.
    """

    def __init__(self, context: Callable[[], Context], *, zone: tzinfo | None = None) -> None:
        self._make_context = context
        self._zone = zone
        self._parents: list[Context] = []
        self._begin()
        remember(self)
        self.catalog = self._context.catalog
        self.clock = self._context.clock
        self.types = Types(self.catalog, self._find_zone)

    def _begin(self) -> None:
        self._context = self._make_context()
        self._lock = Lock()
        self._stop = Stop()

    def begin_anew(self) -> None:
        """Leave the connections to the parent, unclosed: closing them could end them for it."""
        self._parents.append(self._context)
        self._begin()

    @property
    def url(self) -> str:
        """The address of the node. Raises UsageError where the settings have none."""
        with IN_WORDS_OF_A_PROGRAM:
            return self._context.settings.base_url

    def client(self, credential: Credential | None) -> Client:
        """Return what calls with *credential*."""
        with self._lock:  # else each thread that comes first opens a connection
            return self._context.client_with(credential)

    def kept_login(self) -> tuple[str, Credential] | None:
        """Return whose session the shell keeps for this node and profile, and the session."""
        session = self._context.session
        if session is None:
            return None
        return session.display, SessionCredential(session.uuid)

    def bind(self, name: str, values: Mapping[str, Any]) -> Call:
        """Return the call of the API *name*. Raises UnknownApi and InvalidParams."""
        with IN_WORDS_OF_A_PROGRAM:
            try:
                return bind_values(self.catalog[name], values, inventories=self.catalog.inventory)
            except RecursionError:
                raise UsageError(f"A value of {name} is nested too deeply.") from None

    def call(self, call: Call, identity: Identity, timeout: float | None = None) -> Answer:
        """Send *call*, wait for its job, and return the answer; see result."""
        return self.types.answer(self.result(call, identity, timeout))

    def result(self, call: Call, identity: Identity, timeout: float | None = None) -> Result:
        """Send *call*, wait for its job, and return the result.

        timeout: seconds to wait for the job. A session that ended is renewed and the call sent
        again: the server refused it before it did anything. Raises what Client.call raises.
        """
        watch = watch_for(self._stop)
        return self._sent(
            call, identity, lambda client: client.call(call, timeout=timeout, watch=watch)
        )

    def submit(self, call: Call, identity: Identity) -> Result | Job:
        """Send *call* and return its result, or the job that the server made of it.

        Raises what Client.submit raises; a session that ended is renewed, as in call.
        """
        return self._sent(call, identity, lambda client: client.submit(call))

    def known(self, job_uuid: str) -> Job:
        """Return the job of which only the uuid is known."""
        return self.client(None).known(job_uuid)

    def wait(self, job: Job, credential: Credential | None, timeout: float | None) -> Result:
        """Wait for a job and return its result. Raises what Client.wait raises."""
        with IN_WORDS_OF_A_PROGRAM:
            client = self.client(credential)
            return client.wait(job, timeout=timeout, watch=watch_for(self._stop))

    def end_waits(self) -> None:
        """End with Interrupted what waits for a job now, in whatever thread."""
        self._stop.set()
        self._stop = Stop()

    def close(self) -> None:
        """Let go of the connections."""
        self._context.close()

    def _sent(self, call: Call, identity: Identity, send: Callable[[Client], T]) -> T:
        if self._context.records and not call.api.is_sync:
            with self._lock:  # opened once, whichever thread writes first
                _ = self._context.ledger
        with IN_WORDS_OF_A_PROGRAM:
            credential = identity.credential() if call.api.needs_session else None
            try:
                return send(self.client(credential))
            except SessionEnded:
                if not identity.renew(credential):
                    raise
            return send(self.client(identity.credential()))

    def _find_zone(self) -> tzinfo:
        """Return the node's time zone, or this machine's where the node does not tell.

        Source: protocol, section 1.10 (GetPlatformTimeZone); its header is not checked.
        """
        if self._zone is not None:
            return self._zone
        try:
            body = (
                self.client(SessionCredential("none"))
                .call(self.bind("GetPlatformTimeZone", {}))
                .body
            )
        except ZscliError:
            body = {}
        return _zone(body) or local_zone()


def _zone(body: Mapping[str, Any]) -> tzinfo | None:
    """Return a zone by its name, which knows summer time, or by its offset."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(str(body["timezone"]))
    except (KeyError, ValueError, OSError):
        pass
    text = str(body.get("offset", "")).removeprefix("GMT").removeprefix("UTC")
    sign, hours, minutes = text[:1], text[1:3], text[-2:]
    if sign not in {"+", "-"} or not (hours + minutes).isdigit():
        return None
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(offset if sign == "+" else -offset)
