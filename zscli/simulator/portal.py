"""The API portal: every call's checks in the server's order, then its behaviour.

It turns a composed call into a body or a Refusal, and knows nothing of HTTP or of jobs'
timing. Source: protocol, section 1.11.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Cancelled, SessionRow, Work
from zscli.simulator.checks.ownership import check_access, visible_rows
from zscli.simulator.checks.permissions import check_api
from zscli.simulator.checks.quotas import QUOTA, QuotaWatch, ensure_quotas
from zscli.simulator.checks.validate import ResourceGone, check_resource_uuid, validated
from zscli.simulator.expunge import Expunger
from zscli.simulator.identity import SESSION_EXPIRED, authenticate
from zscli.simulator.protocol.exchange import NO_CLIENT, Client
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.refusal import Refusal, internal, not_modelled
from zscli.simulator.system import keep_heart_beating
from zscli.simulator.tags import check_system_tags, store_tags
from zscli.simulator.triggers import Triggers
from zscli.simulator.world.relations import root_of
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["Call", "Portal", "refusal_of"]

VALIDATION_ONLY = "ephemeral::validationOnly"
DELETE_MODES = ("Permissive", "Enforcing")
MODE = "org.zstack.header.message.APIDeleteMessage.DeletionMode"
_NEVER_CHECKED = frozenset({"GetPlatformTimeZone"})
"""Need an Authorization header, but the session in it is not looked at."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it came in: typed by the spec, not yet checked.

    session_fault: what is said when the session is not alive. signer: who asks, when an access
    key said so instead of a session. client: the machine and the program that asked, for audits.
    """

    api: ApiSpec
    job_uuid: str
    session_uuid: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    query: QueryAsk | None = None
    session_fault: str = SESSION_EXPIRED
    signer: SessionRow | None = None
    client: Client = NO_CLIENT


class _TakenBackError(Exception):
    """Ends a transaction whose changes were only a trial."""


class Portal:
    """Checks and runs calls against a world. *behaviour_of* finds what models an API."""

    def __init__(self, world: World, behaviour_of: Callable[[ApiSpec], Behaviour | None]) -> None:
        self._world = world
        self._behaviour_of = behaviour_of
        self._by_time = (Expunger(world), Triggers(world))

    def models(self, api: ApiSpec) -> bool:
        """Whether the simulator can do something for this API."""
        if api.is_query:
            return self._world.catalog.inventory(api.inventory) is not None
        return self._behaviour_of(api) is not None

    def check(self, call: Call, asking: SessionRow | None = None) -> Ask | None:
        """Return the call after all checks; None when it already succeeded with nothing to do.

        Parameters come before the session. asking: who asks, where the call itself has no
        session any more. Refusal for what is wrong.
        """
        self._what_is_due()
        try:
            return self._checked(call, asking)
        except Refusal as refusal:
            refusal.early = True
            raise

    def _checked(self, call: Call, asking: SessionRow | None) -> Ask | None:
        try:
            params = validated(self._world, call.api, call.params)
        except ResourceGone:
            if not self.models(call.api):  # nothing is gone of what is not modelled
                raise not_modelled(call.api.name) from None
            return None
        session = asking or self._session(call)
        if session is not None:
            check_api(self._world, call.api, session, params)
            check_access(self._world, call.api, params, session)
        check_resource_uuid(params)
        mode = params.get("deleteMode", DELETE_MODES[0])
        if mode not in DELETE_MODES:  # section 1.3: no validation catches it
            raise internal(f"java.lang.IllegalArgumentException: No enum constant {MODE}.{mode}")
        tags = tuple(str(tag) for tag in params.get("systemTags") or ())
        if "resourceUuid" in call.api.by_name:
            made = root_of((call.api.result or {}).get("inventory", ""))
            check_system_tags(self._world, tags, made, session)
        return Ask(
            api=call.api,
            params=params,
            session=session,
            world=self._world,
            job_uuid=call.job_uuid,
            system_tags=tags,
            user_tags=tuple(str(tag) for tag in params.get("userTags") or ()),
        )

    def work(self, ask: Ask, key: str = "") -> Work:
        """Run a checked call: yields the parts of its duration to wait for, returns the body.

        key: under which its changes can be taken back until it has ended; "" for not at all.
        """
        behaviour = self._behaviour_of(ask.api)
        if behaviour is None:
            raise not_modelled(ask.api.name)
        if VALIDATION_ONLY in ask.system_tags:
            self._try(ask, behaviour)
            return {}
        with self._slice(ask, key):
            watch = QuotaWatch(ask)
            outcome = behaviour(ask)
            if isinstance(outcome, dict):
                watch.check()
                self._finish(ask, outcome)
                body = outcome
        if isinstance(outcome, dict):
            yield 1.0
            return body
        while True:
            with self._slice(ask, key):
                try:
                    wait = next(outcome)
                    watch.check()
                except StopIteration as end:
                    done: dict[str, Any] = end.value
                    watch.check()
                    self._finish(ask, done)
                    return done
            watch.seen()
            try:
                yield wait
            except Cancelled as cancelled:
                with self._slice(ask, key), suppress(StopIteration):
                    outcome.throw(cancelled)
                return {}

    def run(self, call: Call) -> dict[str, Any]:
        """Return the body of a sync call, at once."""
        if call.query is not None:
            return self._query(call, call.query)
        ask = self.check(call)
        if ask is None:
            return {}
        work = self.work(ask)
        while True:
            try:
                next(work)
            except StopIteration as end:
                body: dict[str, Any] = end.value
                return body

    def _what_is_due(self) -> None:
        """Let what goes on by itself be done by now."""
        for each in self._by_time:
            each.tick()

    def _session(self, call: Call) -> SessionRow | None:
        if not call.api.needs_session or call.api.name in _NEVER_CHECKED:
            return None
        return call.signer or authenticate(self._world, call.session_uuid, call.session_fault)

    def _query(self, call: Call, query: QueryAsk) -> dict[str, Any]:
        self._what_is_due()
        try:
            return self._queried(call, query)
        except Refusal as refusal:
            refusal.early = True
            raise

    def _queried(self, call: Call, query: QueryAsk) -> dict[str, Any]:
        session = self._session(call)
        spec = self._world.catalog.inventory(call.api.inventory)
        if spec is None:
            raise not_modelled(call.api.name)
        visible: tuple[str, list[Any]] = ("", [])
        if session is not None:
            check_api(self._world, call.api, session)
            visible = visible_rows(self._world, spec.name, session)
        keep_heart_beating(self._world, spec.name)
        if spec.name == QUOTA:
            ensure_quotas(self._world)
        return run_query(self._world, spec, query, visible)

    @contextmanager
    def _slice(self, ask: Ask, key: str = "") -> Iterator[None]:
        """One part of a behaviour: all or nothing, and what it creates belongs to who asks."""
        world = self._world
        with world.transaction(), world.owned_by(ask.account_uuid), world.recording(key):
            yield

    def _finish(self, ask: Ask, body: Mapping[str, Any]) -> None:
        made = body.get("inventory")
        if "resourceUuid" in ask.api.by_name and isinstance(made, dict) and made.get("uuid"):
            store_tags(ask, str(made["uuid"]))

    def _try(self, ask: Ask, behaviour: Behaviour) -> None:
        """Run the first part of a behaviour for its checks alone; a Refusal passes through."""
        with suppress(_TakenBackError), self._slice(ask):
            outcome = behaviour(ask)
            if not isinstance(outcome, dict):
                next(outcome, None)
            raise _TakenBackError


def refusal_of(error: Exception) -> Refusal:
    """Return the refusal for an exception of a behaviour: SYS.1000, as a server answers."""
    if isinstance(error, Refusal):
        return error
    return internal(f"java.lang.RuntimeException: {type(error).__name__}: {error}")
