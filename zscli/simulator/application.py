"""The REST layer: a request to an answer, in the order in which the server checks.

It knows no web framework; server.py feeds it. Source: protocol, sections 1.5, 1.6 and 1.11.
"""

from collections.abc import Callable, Mapping
from typing import Any

from zscli.clock import Clock
from zscli.simulator.behaviours.ask import Behaviour
from zscli.simulator.compose import compose, compose_query, read_body
from zscli.simulator.config import CONFIG_BEHAVIOURS, read_config, seconds_of
from zscli.simulator.exchange import Answer, PlainError, Request, error_json, json_answer
from zscli.simulator.headers import api_timeout, job_uuid, session_uuid
from zscli.simulator.identity import IDENTITY_BEHAVIOURS
from zscli.simulator.job_store import JobStore, duplicate
from zscli.simulator.jobs import Delay, Job, Jobs, Outcome
from zscli.simulator.longjobs import LongJobs
from zscli.simulator.portal import Call, Portal, refusal_of
from zscli.simulator.router import Match, Router, queue_keys
from zscli.simulator.schema import schema_of
from zscli.simulator.system import system_behaviours
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.simulator.webhook import Webhooks
from zscli.simulator.world import World
from zscli.spec.model import ApiSpec

__all__ = ["Application", "BehaviourOf"]

BehaviourOf = Callable[[ApiSpec], Behaviour | None]

CONTEXT = "/zstack"
PREFIX = "/v1"
JOBS = "/api-jobs/"
DEFAULT_TIMEOUT = 1_800_000


class Application:
    """All of the server but its socket. *base* is the URL that `location` begins with."""

    def __init__(self, world: World, clock: Clock, behaviour_of: BehaviourOf, delay: Delay) -> None:
        self.base = ""
        self._world = world
        self._router = Router(world.catalog)
        self._more = behaviour_of
        self._portal = Portal(world, clock, self._behaviour_of)
        self._store = JobStore(world, clock)
        self._jobs = Jobs(clock, delay)
        self._long_jobs = LongJobs(world, self._jobs, self._portal)
        self._webhooks = Webhooks()
        self._names: list[str] | None = None
        self._own = (
            CONFIG_BEHAVIOURS
            | IDENTITY_BEHAVIOURS
            | TAG_BEHAVIOURS
            | self._long_jobs.behaviours
            | system_behaviours(self._progress, self._supported)
        )
        self._long_jobs.suspend_all()

    def close(self) -> None:
        """End the threads of jobs and webhooks."""
        self._jobs.close()
        self._webhooks.close()

    def handle(self, request: Request) -> tuple[Answer, str]:
        """Return the answer to a request, and what it was for: an API's name, or ""."""
        path = request.path.removeprefix(CONTEXT)
        if not path.startswith(PREFIX + "/"):
            return Answer(404, f"no api mapping to {request.path}"), ""
        path = path.removeprefix(PREFIX)
        if path.startswith(JOBS) and "/" not in path.removeprefix(JOBS):
            return self._poll(request.method, path.removeprefix(JOBS)), "job"
        name = ""
        try:
            body = read_body(request)
            match = self._router.find(request.method, path, body)
            name = match.api.name
            return self._call(match, request, body), name
        except PlainError as error:
            return Answer(error.status, error.text), name

    def _poll(self, method: str, uuid: str) -> Answer:
        if method != "GET":
            return Answer(405, "only GET method is allowed for querying job status")
        return self._store.poll(uuid)

    def _call(self, match: Match, request: Request, body: Any) -> Answer:
        api, headers = match.api, request.headers
        session = session_uuid(api, headers)
        query = compose_query(match, request.query) if api.is_query else None
        params = {} if query is not None else compose(match, request, body)
        uuid = job_uuid(headers)
        timeout = api_timeout(headers)
        if request.method != "GET" and self._store.knows(uuid):
            raise duplicate(uuid)
        call = Call(api, uuid, session, params, query)
        if api.is_sync:
            return self._answer(call, wants_schema="x-json-schema" in headers)
        self._accept(call, headers)
        location = f"{self.base}{PREFIX}{JOBS}{uuid}"
        found = {"location": location, "apiTimeout": timeout or self._timeout(api)}
        return json_answer(202, found)

    def _answer(self, call: Call, *, wants_schema: bool) -> Answer:
        try:
            body = self._portal.run(call)
        except Exception as error:  # noqa: BLE001 - a server answers for its own faults too
            return error_json(self._error(error))
        if call.api.is_query or wants_schema:
            body = body | {"schema": self._schema(call.api, body)}
        return json_answer(200, body)

    def _accept(self, call: Call, headers: Mapping[str, str]) -> None:
        """Keep a call as a job and begin it."""
        hook, wants_schema = headers.get("x-web-hook"), "x-json-schema" in headers

        def done(outcome: Outcome) -> None:
            answer = self._job_answer(call.api, outcome, wants_schema=wants_schema)
            self._store.finish(call.job_uuid, answer)
            if hook:
                self._webhooks.post(hook, call.job_uuid, answer)

        self._store.accept(call.job_uuid, call.api.name)
        self._jobs.begin(
            Job(
                uuid=call.job_uuid,
                api=call.api,
                check=lambda: self._portal.check(call),
                start=self._portal.work,
                done=done,
                keys=queue_keys(call.api, call.params),
            )
        )

    def _job_answer(self, api: ApiSpec, outcome: Outcome, *, wants_schema: bool) -> Answer:
        if isinstance(outcome, Exception):
            return json_answer(503, {"error": self._error(outcome)})
        schema = {"schema": self._schema(api, outcome)} if wants_schema and outcome else {}
        return json_answer(200, outcome | schema)

    def _progress(self, uuid: str, whole: bool) -> list[dict[str, Any]]:  # noqa: FBT001
        return self._jobs.progress.records(uuid, whole=whole)

    def _schema(self, api: ApiSpec, body: Mapping[str, Any]) -> dict[str, str]:
        kinds = {k: v for k, v in (api.result or {}).items() if v.endswith("Inventory")}
        if api.is_query:
            kinds = {"inventories": api.inventory}
        return schema_of(self._world.catalog, body, kinds)

    def _timeout(self, api: ApiSpec) -> int:
        """Return the milliseconds that the server gives an API by itself."""
        seconds = seconds_of(read_config(self._world, "apiTimeout", api.message))
        return DEFAULT_TIMEOUT if seconds is None else int(seconds * 1000)

    def _behaviour_of(self, api: ApiSpec) -> Behaviour | None:
        return self._own.get(api.name) or self._more(api)

    def _error(self, error: Exception) -> dict[str, Any]:
        return refusal_of(error).as_error(self._world.catalog.error_codes)

    def _supported(self) -> list[str]:
        if self._names is None:
            catalog = self._world.catalog
            names = sorted(name for name, _ in catalog.routes())
            self._names = [name for name in names if self._portal.models(catalog[name])]
        return self._names
