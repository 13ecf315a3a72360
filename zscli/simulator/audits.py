"""Audits: who called which API that changes something, when, and what came of it.

Every job leaves a record, and every login; secrets in it are masked. Records are rows, so
QueryAudit finds them. Which calls there are is the desk's affair.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.checks.ownership import visible_rows
from zscli.simulator.portal import Call
from zscli.simulator.queries.conditions import BadCondition, split_condition
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.refusal import internal, invalid, vo_name
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World
from zscli.spec.masking import without_secrets_in
from zscli.spec.model import ApiSpec
from zscli.spec.secrets import MASK

__all__ = ["AUDIT_BEHAVIOURS", "Audits", "is_login"]

AUDIT = "AuditsInventory"
_LOGINS = frozenset({"LogIn", "Login", "LogOut"})
_SESSION = "SessionVO"
_MOST = 10_000
"""How many characters of a request or an answer a record has at most."""

Outcome = Mapping[str, Any] | Exception
Error = Callable[[Exception], Mapping[str, Any]]


def is_login(api: ApiSpec) -> bool:
    """Whether a sync API is recorded: it begins or ends a session."""
    return api.verb in _LOGINS


class Audits:
    """The records of a world. *error* makes the error object of an answer."""

    def __init__(self, world: World, error: Error) -> None:
        self._world = world
        self._error = error

    def keep(
        self,
        call: Call,
        who: SessionRow | None,
        began: datetime,
        outcome: Outcome,
    ) -> None:
        """Keep what came of a call. began: when it was taken in."""
        api, params = call.api, call.params
        world, now = self._world, self._world.clock.now()
        body = {} if isinstance(outcome, Exception) else outcome
        secrets = _secrets(api, params)
        shown = {} if is_login(api) else body  # its answer is a session, as good as a password
        record: dict[str, Any] = {
            "apiName": api.message or api.name,
            "createTime": _milliseconds(now),
            "startTime": _milliseconds(began),
            "duration": max(0, _milliseconds(now) - _milliseconds(began)),
            "success": not isinstance(outcome, Exception),
            "requestUuid": call.job_uuid,
            "responseUuid": new_uuid(),
            "requestDump": _dump(_shown_params(api, params), secrets),
            "responseDump": _dump(shown, secrets),
        }
        record |= _client(call)
        record |= self._operator(who, body) | self._resource(api, params, body)
        if isinstance(outcome, Exception):
            record["error"] = _dump(self._error(outcome), secrets)
        world.insert(AUDIT, {name: _storable(value) for name, value in record.items()})

    def _operator(self, who: SessionRow | None, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return who asks: by the session, or by the one that a login has made."""
        session = body.get("inventory")
        made = session.get("accountUuid") if isinstance(session, dict) else None
        account_uuid = who.account_uuid if who else made
        account = self._world.get("AccountInventory", str(account_uuid)) if account_uuid else None
        if account is None:
            return {}
        user = self._world.get("UserInventory", who.user_uuid) if who else None
        name = f"{account['name']}/{user['name']}" if user else account["name"]
        return {"operator": name, "operatorAccountUuid": account_uuid}

    def _resource(
        self, api: ApiSpec, params: Mapping[str, Any], body: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return what the call made, or the first resource that it names."""
        if is_login(api):
            return {"resourceType": _SESSION}
        made = body.get("inventory")
        uuids = [made.get("uuid")] if isinstance(made, dict) else []
        uuids += [params.get(param.name) for param in api.params if param.resource]
        for uuid in uuids:
            kind = self._world.inventory_of(uuid) if isinstance(uuid, str) else None
            if kind is not None:
                name = (self._world.get(kind, str(uuid)) or {}).get("name")
                about = {"resourceUuid": uuid, "resourceType": vo_name(kind)}
                return about | ({"resourceName": name} if name else {})
        given = next((uuid for uuid in uuids if isinstance(uuid, str)), None)
        return {"resourceType": vo_name(api.resource)} | ({"resourceUuid": given} if given else {})


def _client(call: Call) -> dict[str, str]:
    """Return who sent a call: what a login says of its own client counts more than headers."""
    told = call.params.get("clientInfo")
    told = told if isinstance(told, dict) else {}
    found = {
        "clientIp": told.get("clientIp") or call.client.ip,
        "clientBrowser": told.get("clientBrowser") or call.client.browser,
    }
    return {name: str(value) for name, value in found.items() if value}


def _milliseconds(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


def _secrets(api: ApiSpec, params: Mapping[str, Any]) -> frozenset[str]:
    """Return the secret texts of a call, to be masked wherever they stand."""
    found = (params.get(param.name) for param in api.params if param.sensitive)
    return frozenset(value for value in found if isinstance(value, str) and value)


def _shown_params(api: ApiSpec, params: Mapping[str, Any]) -> dict[str, Any]:
    secret = {param.name for param in api.params if param.sensitive == "value"}
    return {name: MASK if name in secret else value for name, value in params.items()}


def _storable(value: Any) -> Any:
    """Return a text without the halves of characters that no database takes."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _dump(value: Mapping[str, Any], secrets: frozenset[str]) -> str:
    shown = without_secrets_in(dict(value), secrets)
    return json.dumps(shown, ensure_ascii=False, default=str)[:_MOST]


def audit_data(ask: Ask) -> dict[str, Any]:
    """GetAuditData: the newest first, of a time range, under conditions as in a query.

    startTime, endTime: milliseconds. auditType: `Login`, or `Resource` for all other calls.
    SYS.1007 for a condition that is none.
    """
    params, world = ask.params, ask.world
    texts = [str(text) for text in params.get("conditions") or ()]
    if params.get("startTime") is not None:
        texts.append(f"createTime>={int(params['startTime'])}")
    if params.get("endTime") is not None:
        texts.append(f"createTime<={int(params['endTime'])}")
    if params.get("auditType"):
        sign = "=" if params["auditType"] == "Login" else "!="
        texts.append(f"resourceType{sign}{_SESSION}")
    spec = world.catalog.inventory(AUDIT)
    if spec is None:
        raise internal(f"there is no {AUDIT}")
    try:
        conditions = tuple(split_condition(text) for text in texts)
    except BadCondition as error:
        raise invalid(str(error)) from error
    visible: tuple[str, list[Any]] = ("", [])
    if ask.session is not None:
        visible = visible_rows(world, AUDIT, ask.session)
    query = QueryAsk(conditions, limit=int(params.get("limit") or 100), sort="id", descending=True)
    return {"audits": run_query(world, spec, query, visible)["inventories"]}


AUDIT_BEHAVIOURS: dict[str, Behaviour] = {"GetAuditData": audit_data}
"""What the portal calls for the APIs of this module."""
