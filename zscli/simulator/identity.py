"""Sessions of the simulated server: logins, sliding expiry, limits.

It knows accounts and users as rows with a password's SHA-512; what they may do is
permissions.py's affair. Source: protocol, sections 4.1 to 4.5.
"""

import hashlib
from datetime import timedelta
from typing import Any

from zscli.simulator.accounts import ACCOUNT_BEHAVIOURS
from zscli.simulator.behaviours.ask import Ask, Behaviour, SessionRow
from zscli.simulator.config import read_config
from zscli.simulator.instants import kept
from zscli.simulator.permissions import ADMIN_UUID
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world import World

__all__ = [
    "ADMIN_UUID",
    "IDENTITY_BEHAVIOURS",
    "SESSION_EXPIRED",
    "authenticate",
    "seed_admin",
    "session_of",
    "sha512",
]

DEFAULT_PASSWORD = "password"  # noqa: S105 - the documented first password of every server
SESSION = "SessionInventory"
SESSION_EXPIRED = "Session expired"
_DEFAULT_TIMEOUT = 7200.0
_DEFAULT_MOST = 500


def sha512(text: str) -> str:
    """Return the lower-case hex of a text's SHA-512, as passwords are sent and kept."""
    return hashlib.sha512(text.encode()).hexdigest()


def seed_admin(world: World) -> dict[str, Any]:
    """Create the account `admin` with its documented uuid and password; return its row."""
    return world.insert(
        "AccountInventory",
        {
            "uuid": ADMIN_UUID,
            "name": "admin",
            "type": "SystemAdmin",
            "password": sha512(DEFAULT_PASSWORD),
        },
    )


def session_of(world: World, session_uuid: str) -> SessionRow | None:
    """Return who has a session, None when it is not alive."""
    row = world.get(SESSION, session_uuid) if session_uuid else None
    if row is None or row["expiredDate"] <= kept(world.clock.now()):
        return None
    account = str(row["accountUuid"])
    return SessionRow(str(row["uuid"]), account, str(row["userUuid"]), account == ADMIN_UUID)


def authenticate(world: World, session_uuid: str, fault: str = SESSION_EXPIRED) -> SessionRow:
    """Return who asks and let the session live on from now; ID.1001 when it is not alive."""
    session = session_of(world, session_uuid)
    if session is None:
        raise Refusal("ID.1001", fault)
    world.execute(
        'UPDATE "SessionInventory" SET "expiredDate" = ? WHERE uuid = ?',
        (_expiry(world, _timeout(world)), session_uuid),
    )
    return session


def _timeout(world: World) -> float:
    return float(read_config(world, "identity", "session.timeout") or _DEFAULT_TIMEOUT)


def _expiry(world: World, seconds: float) -> str:
    return kept(world.clock.now() + timedelta(seconds=seconds))


def _open_session(ask: Ask, account_uuid: str, user_uuid: str) -> dict[str, Any]:
    """Return a new session as shown; ID.1006 when the user has as many as are allowed."""
    world = ask.world
    now = kept(world.clock.now())
    stale = [r["uuid"] for r in world.find(SESSION, userUuid=user_uuid) if r["expiredDate"] <= now]
    for uuid in stale:
        world.delete(SESSION, uuid)
    if ask.config("identity", "enable.unique.session") == "true":
        world.remove(SESSION, userUuid=user_uuid)
    most = int(ask.config("identity", "session.maxConcurrent") or _DEFAULT_MOST)
    if world.count(SESSION, userUuid=user_uuid) >= most:
        raise Refusal(
            "ID.1006", "Login sessions hit limit of max allowed concurrent login sessions"
        )
    row = world.insert(
        SESSION,
        {
            "accountUuid": account_uuid,
            "userUuid": user_uuid,
            "expiredDate": _expiry(world, _timeout(world)),
        },
    )
    return _shown(ask, row)


def _shown(ask: Ask, row: dict[str, Any]) -> dict[str, Any]:
    return ask.render(SESSION, row) | {"noSessionEvaluation": False}


def _account(world: World, name: str) -> dict[str, Any] | None:
    found = world.find("AccountInventory", name=name)
    return found[0] if found else None


def log_in_by_account(ask: Ask) -> dict[str, Any]:
    """LogInByAccount; ID.1000 for a wrong name or password."""
    account = _account(ask.world, str(ask.params["accountName"]))
    if account is None or account.get("password") != ask.params["password"]:
        raise Refusal("ID.1000", "wrong account name or password")
    return {"inventory": _open_session(ask, account["uuid"], account["uuid"])}


def log_in_by_user(ask: Ask) -> dict[str, Any]:
    """LogInByUser, by the account's uuid or name; ID.1000 for anything wrong."""
    world, params = ask.world, ask.params
    if not params.get("accountUuid") and not params.get("accountName"):
        raise invalid("one of accountUuid and accountName must be given")
    if params.get("accountUuid"):
        account = world.get("AccountInventory", str(params["accountUuid"]))
    else:
        account = _account(world, str(params["accountName"]))
    wrong = Refusal("ID.1000", "wrong account or username or password")
    if account is None:
        raise wrong
    users = world.find("UserInventory", accountUuid=account["uuid"], name=params["userName"])
    if not users or users[0].get("password") != params["password"]:
        raise wrong
    return {"inventory": _open_session(ask, account["uuid"], users[0]["uuid"])}


def log_in(ask: Ask) -> dict[str, Any]:
    """LogIn: `loginType` says how; the password may come hashed or as it is.

    The protocol leaves open which of the two a server wants here.
    """
    kind = str(ask.params["loginType"])
    if kind.lower() == "ldap":
        raise _no_directory(ask)
    if kind.lower() != "account":
        raise failed(f"unsupported login type {kind}")
    password = str(ask.params["password"])
    account = _account(ask.world, str(ask.params["username"]))
    if account is None or account.get("password") not in {password, sha512(password)}:
        raise Refusal("ID.1000", "wrong account name or password")
    return {"inventory": _open_session(ask, account["uuid"], account["uuid"])}


def log_in_by_ldap(ask: Ask) -> dict[str, Any]:
    """LogInByLdap is always refused: there is no directory behind the simulator."""
    raise _no_directory(ask)


def _no_directory(ask: Ask) -> Refusal:
    if ask.world.count("LdapServerInventory"):
        return Refusal("LDAP.1000", "the simulator cannot reach an LDAP/AD server")
    return Refusal("LDAP.1007", "no LDAP/AD server has been added")


def log_out(ask: Ask) -> dict[str, Any]:
    """LogOut; an unknown session is fine."""
    if ask.params.get("sessionUuid"):
        ask.world.delete(SESSION, str(ask.params["sessionUuid"]))
    return {}


def validate_session(ask: Ask) -> dict[str, Any]:
    """ValidateSession: whether it is alive; it does not live longer by this."""
    row = ask.world.get(SESSION, str(ask.params["sessionUuid"]))
    return {"valid": row is not None and row["expiredDate"] > kept(ask.clock.now())}


def renew_session(ask: Ask) -> dict[str, Any]:
    """RenewSession: alive for `duration` seconds from now, until the next call."""
    world = ask.world
    uuid = str(ask.params["sessionUuid"])
    world.require(SESSION, uuid, "sessionUuid")
    seconds = float(ask.params.get("duration") or _timeout(world))
    row = world.update(SESSION, uuid, expiredDate=_expiry(world, seconds))
    return {"inventory": _shown(ask, row)}


def login_procedures(ask: Ask) -> dict[str, Any]:
    """GetLoginProcedures: nothing beyond the password is asked for."""
    del ask
    return {"procedures": []}


def identity_models(ask: Ask) -> dict[str, Any]:
    """GetSupportedIdentityModels. Source: protocol, section 4.8."""
    del ask
    return {"configs": ["IAM", "IAM2"]}


IDENTITY_BEHAVIOURS: dict[str, Behaviour] = {
    "GetLoginProcedures": login_procedures,
    "GetSupportedIdentityModels": identity_models,
    "LogIn": log_in,
    "LogInByAccount": log_in_by_account,
    "LogInByLdap": log_in_by_ldap,
    "LogInByUser": log_in_by_user,
    "LogOut": log_out,
    "RenewSession": renew_session,
    "ValidateSession": validate_session,
    **ACCOUNT_BEHAVIOURS,
}
"""What the portal calls for logins, sessions, accounts and users."""
