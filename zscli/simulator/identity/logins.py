"""Logins: who somebody is by name and password, and the session that it opens.

Failed ones are counted by login_control.py. Source: protocol, sections 4.2 and 4.5.
"""

from collections.abc import Callable, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity.directory import ACCOUNT_REF, RESOURCE_REF, entry_of
from zscli.simulator.identity.login_control import guarded
from zscli.simulator.identity.old_passwords import check_age
from zscli.simulator.identity.passwords import matches, sha512
from zscli.simulator.identity.projects import PROJECT, account_of_project, is_member
from zscli.simulator.identity.sessions import open_session
from zscli.simulator.identity.virtual_ids import NO_PROJECT, VIRTUAL_ID, is_platform_admin
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = ["LOGIN_BEHAVIOURS"]

ACCOUNT = "AccountInventory"
_WRONG_ACCOUNT = "wrong account name or password"

Row = dict[str, Any]


def _named(world: World, kind: str, name: str) -> Row | None:
    found = world.find(kind, name=name)
    return found[0] if found else None


def _by_account(ask: Ask, name: str, *passwords: str) -> Row:
    """Open a session of an account; ID.1000 unless one of the passwords is its own."""
    account = _named(ask.world, ACCOUNT, name)
    if account is None or not any(matches(account.get("password"), each) for each in passwords):
        raise Refusal("ID.1000", _WRONG_ACCOUNT)
    check_age(ask, account)
    return {"inventory": open_session(ask, account["uuid"], account["uuid"])}


def _by_virtual_id(ask: Ask, name: str, *passwords: str) -> Row:
    """Open a session of a virtual ID that is in no project yet."""
    row = _named(ask.world, VIRTUAL_ID, name)
    if row is None or not any(matches(row.get("password"), each) for each in passwords):
        raise Refusal("ID.1000", "wrong virtual ID name or password")
    return _as_virtual_id(ask, row)


def _as_virtual_id(ask: Ask, row: Row) -> Row:
    if row.get("state") != "Enabled":
        raise failed(f"the virtual ID[uuid:{row['uuid']}] is disabled")
    return {"inventory": open_session(ask, NO_PROJECT, row["uuid"])}


def _by_ldap(ask: Ask, uid: str, password: str) -> Row:
    """Open a session of the account that a directory's entry is bound to."""
    server, entry = entry_of(ask, uid, password)
    refs = ask.world.find(ACCOUNT_REF, ldapUid=entry["dn"], ldapServerUuid=server["uuid"])
    account = ask.world.get(ACCOUNT, refs[0]["accountUuid"]) if refs else None
    if account is None:
        raise Refusal("ID.1000", "The ldapUid does not have a binding account.")
    return {
        "inventory": open_session(ask, account["uuid"], account["uuid"]),
        "accountInventory": ask.render(ACCOUNT, account),
        "success": True,
    }


def log_in_by_account(ask: Ask) -> Row:
    """LogInByAccount; ID.1000 for a wrong name or password."""
    return _by_account(ask, str(ask.params["accountName"]), str(ask.params["password"]))


def log_in_by_user(ask: Ask) -> Row:
    """LogInByUser, by the account's uuid or name; ID.1000 for anything wrong.

    The API has no captcha, so its failures are not counted.
    """
    world, params = ask.world, ask.params
    if not params.get("accountUuid") and not params.get("accountName"):
        raise invalid("one of accountUuid and accountName must be given")
    if params.get("accountUuid"):
        account = world.get(ACCOUNT, str(params["accountUuid"]))
    else:
        account = _named(world, ACCOUNT, str(params["accountName"]))
    wrong = Refusal("ID.1000", "wrong account or username or password")
    if account is None:
        raise wrong
    users = world.find("UserInventory", accountUuid=account["uuid"], name=params["userName"])
    if not users or not matches(users[0].get("password"), str(params["password"])):
        raise wrong
    check_age(ask, users[0])
    return {"inventory": open_session(ask, account["uuid"], users[0]["uuid"])}


def log_in(ask: Ask) -> Row:
    """LogIn: `loginType` says how; SYS.1006 for one that is not known.

    The password may come hashed or as it is: the protocol leaves open which a server wants here.
    """
    kind = str(ask.params["loginType"]).lower()
    name, password = str(ask.params["username"]), str(ask.params["password"])
    if kind == "ldap":
        return {"inventory": _by_ldap(ask, name, password)["inventory"]}
    ways: Mapping[str, Callable[..., Row]] = {"account": _by_account, "iam2": _by_virtual_id}
    if kind not in ways:
        raise failed(f"unsupported login type {ask.params['loginType']}")
    return ways[kind](ask, name, password, sha512(password))


def log_in_by_ldap(ask: Ask) -> Row:
    """LogInByLdap with a plain password; ID.1000 for a wrong uid or password, or no binding."""
    return _by_ldap(ask, str(ask.params["uid"]), str(ask.params["password"]))


def log_in_virtual_id(ask: Ask) -> Row:
    """LoginIAM2VirtualID: a session of the account "no project"."""
    return _by_virtual_id(ask, str(ask.params["name"]), str(ask.params["password"]))


def log_in_virtual_id_by_ldap(ask: Ask) -> Row:
    """LoginIAM2VirtualIDWithLdap: the same for a virtual ID that is bound to an entry."""
    server, entry = entry_of(ask, str(ask.params["uid"]), str(ask.params["password"]))
    refs = ask.world.find(RESOURCE_REF, ldapUid=entry["dn"], ldapServerUuid=server["uuid"])
    row = ask.world.get(VIRTUAL_ID, refs[0]["resourceUuid"]) if refs else None
    if row is None:
        raise Refusal("ID.1000", "The ldapUid does not have a binding virtual ID.")
    return _as_virtual_id(ask, row)


def _virtual_id(ask: Ask) -> SessionRow:
    """Return who asks; SYS.1006 for a session that is not a virtual ID's."""
    session = ask.session
    if session is None or ask.world.get(VIRTUAL_ID, session.user_uuid) is None:
        raise failed("the session is not one of an IAM2 virtual ID")
    return session


def log_in_project(ask: Ask) -> Row:
    """LoginIAM2Project: one more session of the virtual ID, of the project's account."""
    session, name = _virtual_id(ask), str(ask.params["projectName"])
    project = _named(ask.world, PROJECT, name)
    if project is None or not is_member(ask.world, project["uuid"], session.user_uuid):
        raise failed(f"the virtual ID[uuid:{session.user_uuid}] is not in a project[name:{name}]")
    if project.get("state") != "Enabled":
        raise failed(f"the project[name:{name}] is {project.get('state')}")
    account = account_of_project(ask.world, project["uuid"])
    return {"inventory": open_session(ask, account, session.user_uuid)}


def log_in_platform(ask: Ask) -> Row:
    """LoginIAM2Platform: out of the project; as the admin for who administrates the platform."""
    session = _virtual_id(ask)
    admin = is_platform_admin(ask.world, session.user_uuid)
    return {"inventory": open_session(ask, ADMIN_UUID if admin else NO_PROJECT, session.user_uuid)}


def _type_and_name(ask: Ask) -> tuple[str, str]:
    return str(ask.params["loginType"]), str(ask.params["username"])


def _of(kind: str, field: str) -> Callable[[Ask], tuple[str, str]]:
    return lambda ask: (kind, str(ask.params[field]))


LOGIN_BEHAVIOURS: dict[str, Behaviour] = {
    "LogIn": guarded(log_in, _type_and_name),
    "LogInByAccount": guarded(log_in_by_account, _of("account", "accountName")),
    "LogInByLdap": guarded(log_in_by_ldap, _of("ldap", "uid")),
    "LogInByUser": log_in_by_user,
    "LoginIAM2Platform": log_in_platform,
    "LoginIAM2Project": log_in_project,
    "LoginIAM2VirtualID": guarded(log_in_virtual_id, _of("iam2", "name")),
    "LoginIAM2VirtualIDWithLdap": guarded(log_in_virtual_id_by_ldap, _of("ldap", "uid")),
}
"""What the portal calls for the APIs of this module."""
