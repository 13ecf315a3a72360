"""The message layer: `/api` and `/api/result/{uuid}`, over the same desk as REST.

A message travels under its full class name with flat fields; its answer is JSON text within
JSON, and errors are no HTTP errors. Source: protocol, section 3.
"""

import re
from collections.abc import Mapping
from typing import Any

from zscli.simulator.compose import compose_flat, parse_json, text_in
from zscli.simulator.front.desk import Desk
from zscli.simulator.identity import SESSION_EXPIRED
from zscli.simulator.jobs.jobs import Outcome
from zscli.simulator.jobs.store import KeptResult
from zscli.simulator.portal import Call
from zscli.simulator.protocol.exchange import Answer, PlainError, Request, html_safe, json_answer
from zscli.simulator.protocol.headers import UUID_LENGTH, client_of
from zscli.simulator.queries.message_query import message_query
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.instants import kept, us_style
from zscli.simulator.world.render import without_hidden
from zscli.simulator.world.uuids import new_uuid
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["Messages", "api_of", "class_of_answer", "is_message_path"]

MOST = 64_000
"""From how many characters on a server cuts what it keeps of a result. Section 3.3."""

KIND = "message"
_RESULTS = "/api/result/"
_MESSAGE = re.compile(r"([\w.$]+)\.API(\w+)Msg")
_REPLIES = {"LogInByAccount": "LogIn", "LogInByUser": "LogIn"}
_GENERIC = "org.zstack.header.message.API"


def is_message_path(path: str) -> bool:
    """Whether a path below the context path belongs to this layer."""
    return path.rstrip("/") == "/api" or path.startswith(_RESULTS)


class Messages:
    """The message protocol in front of a desk. *cut*: whether kept results are cut."""

    def __init__(self, desk: Desk, *, cut: bool = False) -> None:
        self._desk = desk
        self._catalog = desk.world.catalog
        self._cut = cut
        desk.finishers[KIND] = self._finish

    def handle(self, request: Request) -> tuple[Answer, str]:
        """Return the answer to a request, and what it was for: an API's name, or ""."""
        is_poll = request.path.startswith(_RESULTS)
        if request.method not in ({"GET", "PUT"} if is_poll else {"POST", "PUT"}):
            return _page(405, f"Request method '{request.method}' not supported"), ""
        if is_poll:
            return self._poll(request.path.removeprefix(_RESULTS).rstrip("/")), "result"
        try:
            name, fields = _decoded(request.body)
            api = api_of(self._catalog, name)
            params = {} if api.is_query else compose_flat(api, fields)
            query = message_query(fields) if api.is_query else None
            uuid = text_in(fields.get("id") or new_uuid())
            session, fault = _session(api, fields)
        except PlainError as error:
            return Answer(200, error.text), ""
        except Refusal as refusal:
            refusal.early = True
            return self._done(api, refusal), api.name
        call = Call(api, uuid, session, params, query, fault, client=client_of(request))
        return self._call(call, _timeout(fields)), api.name

    def api_of(self, request: Request) -> ApiSpec:
        """Return the API that a request is for; PlainError when there is none."""
        return api_of(self._catalog, _decoded(request.body)[0])

    def _call(self, call: Call, timeout: int | None) -> Answer:
        if call.api.is_sync:
            try:
                return self._done(call.api, self._desk.run(call))
            except Exception as error:  # noqa: BLE001 - a server answers for its own faults too
                return self._done(call.api, error)
        if len(call.job_uuid) > UUID_LENGTH:
            return _page(500, "Data truncation: Data too long for column 'uuid' at row 1")
        try:
            self._desk.accept(call, KIND, {}, timeout)
        except PlainError:
            return _page(500, f"Duplicate entry '{call.job_uuid}' for key 'PRIMARY'")
        accepted = {"uuid": call.job_uuid, "state": "Processing", "createdDate": self._now()}
        return json_answer(200, accepted)

    def _done(self, api: ApiSpec, outcome: Outcome) -> Answer:
        """Return the answer of a call that is over at once."""
        dates = {"createdDate": self._now(), "finishedDate": self._now()}
        return json_answer(200, {"state": "Done", **dates, "result": self._result(api, outcome)})

    def _now(self) -> str:
        return us_style(kept(self._desk.clock.now()))

    def _finish(self, call: Call, note: Mapping[str, Any], outcome: Outcome) -> Answer:
        """Return what is kept of a job's result: its text, cut where that is wanted."""
        del note
        text = self._result(call.api, outcome)
        return Answer(200, text[:MOST] if self._cut else text)

    def _result(self, api: ApiSpec, outcome: Outcome) -> str:
        """Return the answer's message as JSON text: the class and its fields."""
        if isinstance(outcome, Exception):
            body = {"success": False, "error": self._desk.error(outcome)}
            return html_safe({class_of_answer(api, outcome): body})
        kinds = {"inventories": api.inventory} if api.is_query else api.result or {}
        seen = {
            key: without_hidden(self._catalog, kinds.get(key, ""), value)
            for key, value in outcome.items()
        }
        return html_safe({class_of_answer(api): seen | {"success": True}})

    def _poll(self, uuid: str) -> Answer:
        found = self._desk.store.result(uuid, KIND)
        if found is None:
            return _page(404, f"No api result[uuid:{uuid}] found")
        return json_answer(200, _shown(uuid, found))


def _shown(uuid: str, found: KeptResult) -> dict[str, Any]:
    """Return a job as its poll shows it; `finishedDate` is there while it is processed, too."""
    shown = {
        "uuid": uuid,
        "state": "Processing" if found.text is None else "Done",
        "createdDate": us_style(found.created),
        "finishedDate": us_style(found.touched),
    }
    return shown if found.text is None else shown | {"result": found.text}


def api_of(catalog: Catalog, message: str) -> ApiSpec:
    """Return the API that a full class name belongs to; PlainError 200 when there is none.

    An API without a REST route has a name too.
    """
    found = _MESSAGE.fullmatch(message)
    api = catalog.get(found[2]) if found else None
    if api is None or api.message != message:
        raise PlainError(200, f"java.lang.ClassNotFoundException: {message}")
    return api


def class_of_answer(api: ApiSpec, error: Exception | None = None) -> str:
    """Return the class of an event or a reply: a generic one where the portal itself refused."""
    kind = "Reply" if api.is_sync else "Event"
    if error is not None and not (isinstance(error, Refusal) and not error.early):
        return _GENERIC + kind
    package = api.message.rpartition(".")[0]
    return f"{package}.API{_REPLIES.get(api.name, api.name)}{kind}"


def _decoded(body: bytes) -> tuple[str, Mapping[str, Any]]:
    """Return the first key of the body and its fields; PlainError 200 when it has none."""
    try:
        found = parse_json(body)
    except ValueError as error:
        raise PlainError(200, str(error)) from error
    if not isinstance(found, dict) or not found:
        raise PlainError(200, "java.lang.IllegalStateException: Expected BEGIN_OBJECT")
    name = next(iter(found))
    fields = found[name]
    if not isinstance(fields, dict):
        raise PlainError(200, "java.lang.IllegalStateException: Expected BEGIN_OBJECT")
    return name, fields


def _session(api: ApiSpec, fields: Mapping[str, Any]) -> tuple[str, str]:
    """Return the session's uuid, and what is wrong with it when it is not alive (4.5)."""
    session = fields.get("session")
    if not isinstance(session, dict):
        return "", f"session of message[{api.message}] is null"
    uuid = session.get("uuid")
    return (text_in(uuid), SESSION_EXPIRED) if uuid else ("", "session uuid is null")


def _timeout(fields: Mapping[str, Any]) -> int | None:
    """Return the milliseconds that a message gives itself, None where it does not."""
    try:
        return int(float(fields["timeout"])) or None
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _page(status: int, text: str) -> Answer:
    """Return the error page of the servlet container."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Answer(
        status,
        f"<html><head><title>Error report</title></head><body><h1>HTTP Status {status} - {safe}"
        "</h1></body></html>",
    )
