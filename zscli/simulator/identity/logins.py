"""Logins: by account, by user, by what kind of login a call names.

Each checks who somebody is and opens a session. Source: protocol, sections 4.2 and 4.5.
"""

from typing import Any

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.identity.passwords import matches, sha512
from zscli.simulator.identity.sessions import open_session
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world import World

__all__ = ["LOGIN_BEHAVIOURS"]


def _account(world: World, name: str) -> dict[str, Any] | None:
    found = world.find("AccountInventory", name=name)
    return found[0] if found else None


def _as_account(ask: Ask, name: str, *passwords: str) -> dict[str, Any]:
    """Open a session of an account; ID.1000 unless one of the passwords is its own."""
    account = _account(ask.world, name)
    if account is None or not any(matches(account.get("password"), each) for each in passwords):
        raise Refusal("ID.1000", "wrong account name or password")
    return {"inventory": open_session(ask, account["uuid"], account["uuid"])}


def log_in_by_account(ask: Ask) -> dict[str, Any]:
    """LogInByAccount; ID.1000 for a wrong name or password."""
    return _as_account(ask, str(ask.params["accountName"]), str(ask.params["password"]))


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
    if not users or not matches(users[0].get("password"), str(params["password"])):
        raise wrong
    return {"inventory": open_session(ask, account["uuid"], users[0]["uuid"])}


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
    return _as_account(ask, str(ask.params["username"]), password, sha512(password))


def log_in_by_ldap(ask: Ask) -> dict[str, Any]:
    """LogInByLdap is always refused: there is no directory behind the simulator."""
    raise _no_directory(ask)


def _no_directory(ask: Ask) -> Refusal:
    if ask.world.count("LdapServerInventory"):
        return Refusal("LDAP.1000", "the simulator cannot reach an LDAP/AD server")
    return Refusal("LDAP.1007", "no LDAP/AD server has been added")


def login_procedures(ask: Ask) -> dict[str, Any]:
    """GetLoginProcedures: nothing beyond the password is asked for."""
    del ask
    return {"procedures": []}


def identity_models(ask: Ask) -> dict[str, Any]:
    """GetSupportedIdentityModels. Source: protocol, section 4.8."""
    del ask
    return {"configs": ["IAM", "IAM2"]}


LOGIN_BEHAVIOURS: dict[str, Behaviour] = {
    "GetLoginProcedures": login_procedures,
    "GetSupportedIdentityModels": identity_models,
    "LogIn": log_in,
    "LogInByAccount": log_in_by_account,
    "LogInByLdap": log_in_by_ldap,
    "LogInByUser": log_in_by_user,
}
"""What the portal calls for the APIs of this module."""
