"""Sessions: who is logged in, until when, and how many at once.

How somebody proves who they are is logins.py's affair. Source: protocol, sections 4.3 and 4.4.
"""

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.checks.permissions import asker
from zscli.simulator.refusal import Refusal, too_many_sessions
from zscli.simulator.world.config import read_config
from zscli.simulator.world.instants import kept, read_kept
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
_CLOSELY = 0.01
"""How close calls are that put a session's end off once: a part of its time, a second at most."""


def session_of(world: World, session_uuid: str) -> SessionRow | None:
    """Return who has a session, None when it is not alive."""
    found = _kept_session(world, session_uuid)
    return found[0] if found and found[1] > world.clock.now() else None


def authenticate(world: World, session_uuid: str, fault: str = SESSION_EXPIRED) -> SessionRow:
    """Return who asks and let the session live on from now; ID.1001 when it is not alive.

    Its end is put off by a second at least, so that calls which follow closely only read.
    """
    found = _kept_session(world, session_uuid)
    now = world.clock.now()
    if found is None or found[1] <= now:
        raise Refusal("ID.1001", fault)
    who, until = found
    timeout = _timeout(world)
    if not timeout - min(1.0, timeout * _CLOSELY) <= (until - now).total_seconds() <= timeout:
        _live_on(world, session_uuid, now, now + timedelta(seconds=timeout))
    return who


def _live_on(world: World, uuid: str, now: datetime, until: datetime) -> None:
    """Put a session's end off; where nothing can be written, as on a full disk, it stays."""
    try:
        world.execute(
            'UPDATE "SessionInventory" SET "expiredDate" = ? WHERE uuid = ? AND "expiredDate" > ?',
            (kept(until), uuid, kept(now)),
        )
    except sqlite3.Error as error:
        world.troubled(error)


def _kept_session(world: World, uuid: str) -> tuple[SessionRow, datetime] | None:
    """Return whose a session is, and when it ends or has ended; None for one that is not there."""
    return world.remembered((SESSION, uuid), lambda: _read_session(world, uuid)) if uuid else None


def _read_session(world: World, uuid: str) -> tuple[SessionRow, datetime] | None:
    world.table(SESSION)
    found = world.rows(
        'SELECT "accountUuid", "userUuid", "expiredDate" FROM "SessionInventory" WHERE uuid = ?',
        (uuid,),
    )
    if not found or not found[0][2]:
        return None
    account, user, until = found[0]
    return asker(account, user, uuid), read_kept(until)


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
