"""Sessions: who is logged in, until when, and how many at once.

How somebody proves who they are is logins.py's affair. Source: protocol, sections 4.3 and 4.4.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.checks.permissions import asker
from zscli.simulator.refusal import Refusal, too_many_sessions
from zscli.simulator.world.config import read_config
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = [
    "SESSION",
    "SESSION_BEHAVIOURS",
    "SESSION_EXPIRED",
    "authenticate",
    "open_session",
    "session_of",
]

SESSION = "SessionInventory"
SESSION_EXPIRED = "Session expired"
_DEFAULT_TIMEOUT = 7200.0
_DEFAULT_MOST = 500
_DEFAULT_CLEANUP = 3600


def session_of(world: World, session_uuid: str) -> SessionRow | None:
    """Return who has a session, None when it is not alive."""
    if not session_uuid:
        return None
    world.table(SESSION)
    found = world.rows(
        'SELECT uuid, "accountUuid", "userUuid" FROM "SessionInventory" '
        'WHERE uuid = ? AND "expiredDate" > ?',
        (session_uuid, kept(world.clock.now())),
    )
    if not found:
        return None
    uuid, account, user = found[0]
    return asker(account, user, uuid)


def authenticate(world: World, session_uuid: str, fault: str = SESSION_EXPIRED) -> SessionRow:
    """Return who asks and let the session live on from now; ID.1001 when it is not alive."""
    found = []
    if session_uuid:
        world.table(SESSION)
        now = world.clock.now()
        until = kept(now + timedelta(seconds=_timeout(world)))
        found = world.rows(
            'UPDATE "SessionInventory" SET "expiredDate" = ? WHERE uuid = ? AND "expiredDate" > ? '
            'RETURNING uuid, "accountUuid", "userUuid"',
            (until, session_uuid, kept(now)),
        )
    if not found:
        raise Refusal("ID.1001", fault)
    uuid, account, user = found[0]
    return asker(account, user, uuid)


def open_session(ask: Ask, account_uuid: str, user_uuid: str) -> dict[str, Any]:
    """Return a new session as shown; ID.1006 when the user has as many as are allowed."""
    world = ask.world
    _clean_up(world)
    if ask.config("identity", "enable.unique.session") == "true":
        world.remove(SESSION, userUuid=user_uuid)
    most = int(ask.config("identity", "session.maxConcurrent") or _DEFAULT_MOST)
    if world.count(SESSION, userUuid=user_uuid) >= most:
        raise too_many_sessions()
    record = {"accountUuid": account_uuid, "userUuid": user_uuid}
    record["expiredDate"] = _expiry(world, _timeout(world))
    return _shown(ask, world.insert(SESSION, record))


def _timeout(world: World) -> float:
    return float(read_config(world, "identity", "session.timeout") or _DEFAULT_TIMEOUT)


def _expiry(world: World, seconds: float) -> str:
    return kept(world.clock.now() + timedelta(seconds=seconds))


def _clean_up(world: World) -> None:
    """Remove the sessions that had expired when a server last looked for such.

    It looks every `session.cleanup.interval`; until then an expired session takes a place.
    """
    interval = int(read_config(world, "identity", "session.cleanup.interval") or _DEFAULT_CLEANUP)
    world.table(SESSION)
    looked = int(world.clock.now().timestamp()) // interval * interval
    stale = world.rows(
        'SELECT uuid FROM "SessionInventory" WHERE "expiredDate" <= ?',
        (kept(datetime.fromtimestamp(looked, UTC)),),
    )
    for (uuid,) in stale:
        world.delete(SESSION, uuid)


def _shown(ask: Ask, row: dict[str, Any]) -> dict[str, Any]:
    return ask.render(SESSION, row) | {"noSessionEvaluation": False}


def log_out(ask: Ask) -> dict[str, Any]:
    """LogOut; an unknown session is fine."""
    if ask.params.get("sessionUuid"):
        ask.world.delete(SESSION, str(ask.params["sessionUuid"]))
    return {}


def validate_session(ask: Ask) -> dict[str, Any]:
    """ValidateSession: whether it is alive; it does not live longer by this."""
    return {"valid": session_of(ask.world, str(ask.params["sessionUuid"])) is not None}


def renew_session(ask: Ask) -> dict[str, Any]:
    """RenewSession: alive for `duration` seconds from now, until the next call.

    SYS.1003 for an unknown session, ID.1001 for one that has expired.
    """
    world = ask.world
    uuid = str(ask.params["sessionUuid"])
    world.require(SESSION, uuid, "sessionUuid")
    if session_of(world, uuid) is None:
        raise Refusal("ID.1001", SESSION_EXPIRED)
    seconds = float(ask.params.get("duration") or _timeout(world))
    row = world.update(SESSION, uuid, expiredDate=_expiry(world, seconds))
    return {"inventory": _shown(ask, row)}


SESSION_BEHAVIOURS: dict[str, Behaviour] = {
    "LogOut": log_out,
    "RenewSession": renew_session,
    "ValidateSession": validate_session,
}
"""What the portal calls for the APIs of this module."""
