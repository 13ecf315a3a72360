"""The REST layer: a request below /v1 to an answer, in the order in which the server checks.

It knows no web framework. Source: protocol, sections 1.4 to 1.7 and 1.11.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.compose import compose, compose_query, read_body
from zscli.simulator.front.desk import Desk
from zscli.simulator.identity.access_keys import asker_by_key
from zscli.simulator.jobs.jobs import Outcome
from zscli.simulator.jobs.store import REST, duplicate
from zscli.simulator.portal import Call
from zscli.simulator.protocol.exchange import (
    NO_CLIENT,
    Answer,
    PlainError,
    Request,
    error_json,
    json_answer,
)
from zscli.simulator.protocol.headers import JOB_UUID, api_timeout, client_of, credentials, job_uuid
from zscli.simulator.protocol.router import Match, router_of
from zscli.simulator.protocol.webhook import Webhooks
from zscli.simulator.queries.schema import schema_of
from zscli.spec.model import ApiSpec

__all__ = ["PREFIX", "Rest", "batch_end"]

PREFIX = "/v1"
JOBS = "/api-jobs/"
_METHODS = frozenset({"GET", "POST", "PUT", "DELETE", "HEAD"})
"""What reaches the APIs at all. Source: protocol, section 1.1."""


class Rest:
    """REST v1 in front of a desk. *base* is the URL that `location` begins with."""

    def __init__(self, desk: Desk) -> None:
        self.base = ""
        self._desk = desk
        self._catalog = desk.world.catalog
        self._router = router_of(self._catalog)
        self._webhooks = Webhooks()
        desk.finishers[REST] = self._finish
        desk.tellers[REST] = self._tell

    def close(self) -> None:
        """End the thread of the webhooks."""
        self._webhooks.close()

    def handle(self, request: Request) -> tuple[Answer, str]:
        """Return the answer to a request below /v1, and what it was for: an API's name, or ""."""
        path = request.path.removeprefix(PREFIX)
        if request.method not in _METHODS:
            return Answer(405, f"Request method '{request.method}' not supported"), ""
        if path.startswith(JOBS) and "/" not in path.removeprefix(JOBS):
            return self._poll(request.method, path.removeprefix(JOBS)), "job"
        name = ""
        try:
            body = read_body(request)
            match = self._router.find(request.method, path, body, request.context)
            name = match.api.name
            return self._call(match, request, body), name
        except PlainError as error:
            return Answer(error.status, error.text), name

    def api_of(self, request: Request) -> ApiSpec:
        """Return the API that a request below /v1 is for; PlainError when there is none."""
        path = request.path.removeprefix(PREFIX)
        return self._router.find(request.method, path, read_body(request)).api

    def _poll(self, method: str, uuid: str) -> Answer:
        if method != "GET":
            return Answer(405, "only GET method is allowed for querying job status")
        return self._desk.store.poll(uuid)

    def _call(self, match: Match, request: Request, body: Any) -> Answer:
        api, headers = match.api, request.headers
        proof = credentials(api, headers)
        signer = None if isinstance(proof, str) else asker_by_key(self._desk.world, request, proof)
        session = proof if isinstance(proof, str) else ""
        query = compose_query(match, request.query) if api.is_query else None
        params = {} if query is not None else compose(match, request, body)
        uuid = job_uuid(headers) if query is None or JOB_UUID in headers else ""
        timeout = api_timeout(headers)
        if request.method != "GET" and self._desk.store.knows(uuid):
            raise duplicate(uuid)
        client = NO_CLIENT if query is not None else client_of(request)
        call = Call(api, uuid, session, params, query, signer=signer, client=client)
        wants_schema = "x-json-schema" in headers
        if api.is_sync:
            return self._answer(call, wants_schema=wants_schema)
        note = {"hook": headers.get("x-web-hook"), "schema": wants_schema}
        self._desk.accept(call, REST, note, timeout)
        location = f"{self.base}{PREFIX}{JOBS}{uuid}"
        found = {"location": location, "apiTimeout": timeout or self._desk.timeout(api)}
        return json_answer(202, found)

    def _answer(self, call: Call, *, wants_schema: bool) -> Answer:
        try:
            body = self._desk.run(call)
        except Exception as error:  # noqa: BLE001 - a server answers for its own faults too
            return error_json(self._desk.error(error))
        if call.api.is_query or wants_schema:
            body = body | {"schema": self._schema(call.api, body)}
        return json_answer(200, body)

    def _finish(self, call: Call, note: Mapping[str, Any], outcome: Outcome) -> Answer:
        """Return what polls of a job are answered from now on."""
        if isinstance(outcome, Exception):
            return json_answer(503, {"error": self._desk.error(outcome)})
        if note["schema"]:
            return json_answer(200, outcome | {"schema": self._schema(call.api, outcome)})
        return json_answer(200, outcome)

    def _tell(self, call: Call, note: Mapping[str, Any], outcome: Outcome, answer: Answer) -> None:
        """Have the answer of a job ready for polls, and post it to its webhook."""
        self._desk.store.remember(call.job_uuid, answer)
        if note["hook"]:
            self._webhooks.post(note["hook"], call.job_uuid, answer, batch_end(call.api, outcome))

    def _schema(self, api: ApiSpec, body: Mapping[str, Any]) -> dict[str, str]:
        if api.is_query:
            return schema_of(self._catalog, body, {"inventories": api.inventory})
        types = api.result or {}
        kinds = {key: self._kind(types.get(key, ""), value) for key, value in body.items()}
        return schema_of(self._catalog, body, {key: kind for key, kind in kinds.items() if kind})

    def _kind(self, written: str, value: Any) -> str:
        """Return what a part of an answer is: the specs say it, or the resource that it shows."""
        if self._catalog.inventory(written):
            return written
        first = value[0] if isinstance(value, list) and value else None
        uuid = first.get("uuid") if isinstance(first, dict) else None
        return (self._desk.world.inventory_of(uuid) or "") if isinstance(uuid, str) else ""


_BATCHES = frozenset(
    {"BatchDeleteVolumeSnapshot", "CleanUpTrashOnBackupStorage", "CleanUpTrashOnPrimaryStorage"}
)


def batch_end(api: ApiSpec, outcome: Outcome) -> str:
    """Return the X-Job-Batch of a finished batch: SUCCESS, PARTIAL or FAIL; "" for others."""
    if api.name not in _BATCHES:
        return ""
    if isinstance(outcome, Exception):
        return "FAIL"
    results = outcome.get("results") or ()
    failed = sum(1 for result in results if "error" in result)
    if failed and failed == len(results):
        return "FAIL"
    return "PARTIAL" if failed else "SUCCESS"
