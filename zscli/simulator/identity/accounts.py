"""Accounts and users: create, update, delete, and what they may call.

What belongs to whom is sharing.py's affair. Source: protocol, sections 4.1 and 4.8.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.behaviours.records import changes, new_record
from zscli.simulator.checks.permissions import ADMIN_UUID, asker, check_api
from zscli.simulator.checks.quotas import ensure_quotas
from zscli.simulator.identity.access_keys import forget_keys
from zscli.simulator.identity.belongings import delete_belongings
from zscli.simulator.identity.old_passwords import check_new, forget_passwords
from zscli.simulator.identity.passwords import matches, sha512
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = ["ACCOUNT_BEHAVIOURS", "remove_account", "seed_admin"]

ACCOUNT = "AccountInventory"
USER = "UserInventory"
DEFAULT_PASSWORD = "password"  # noqa: S105 - the documented first password of every server
SHARE = "SharedResourceInventory"
_FIELDS = ("name", "description", "password")


def seed_admin(world: World) -> dict[str, Any]:
    """Create the account `admin` with its documented uuid and password; return its row."""
    about = {"uuid": ADMIN_UUID, "name": "admin", "type": "SystemAdmin"}
    return world.insert(ACCOUNT, about | {"password": sha512(DEFAULT_PASSWORD)})


def create_account(ask: Ask) -> dict[str, Any]:
    """CreateAccount with its quotas; SYS.1007 when the name is taken."""
    name = ask.params["name"]
    if ask.world.count(ACCOUNT, name=name):
        raise invalid(f"unable to create an account. An account already called {name}")
    record = new_record(ask, _FIELDS, type=ask.params.get("type", "Normal"))
    row = ask.world.insert(ACCOUNT, record)
    ensure_quotas(ask.world)
    return ask.inventory(ACCOUNT, row)


def _check_old_password(ask: Ask, row: Mapping[str, Any], kind: str) -> None:
    given = ask.params.get("oldPassword")
    if given is not None and not matches(row.get("password"), str(given)):
        raise failed(
            "old password is not equal to the original password, "
            f"cannot update the password of {kind}[uuid: {row['uuid']}]"
        )


def update_account(ask: Ask) -> dict[str, Any]:
    """UpdateAccount: name, description, password; SYS.1006 for a wrong old password.

    LOGIN_CONTROL.1001 for one that was had before, where a config forbids that.
    """
    row = ask.world.require(ACCOUNT, str(ask.params["uuid"]))
    _check_old_password(ask, row, "account")
    if row["uuid"] == ADMIN_UUID and ask.params.get("name", row["name"]) != row["name"]:
        raise failed("the name of the admin account cannot be changed")
    check_new(ask, row)
    given = changes(ask, _FIELDS)
    return ask.inventory(ACCOUNT, ask.world.update(ACCOUNT, row["uuid"], **given))


def delete_account(ask: Ask) -> dict[str, Any]:
    """DeleteAccount with what it owns, its users, and all that proves to be it."""
    uuid = str(ask.params["uuid"])
    if uuid == ADMIN_UUID:
        raise invalid("unable to delete an account. The account is an admin account")
    remove_account(ask, uuid)
    return {}


def remove_account(ask: Ask, uuid: str) -> None:
    """Remove an account, what it owns, its users, groups, policies, keys, bindings, sessions."""
    world = ask.world
    for user in world.find(USER, accountUuid=uuid):
        _remove_user(world, user["uuid"])
    for kind in ("UserGroupInventory", "PolicyInventory"):
        for row in world.find(kind, accountUuid=uuid):
            world.delete(kind, row["uuid"])
    for kind in ("SessionInventory", "LdapAccountRefInventory"):
        world.remove(kind, accountUuid=uuid)
    forget_keys(world, accountUuid=uuid)
    forget_passwords(world, uuid)
    world.remove(SHARE, receiverAccountUuid=uuid)
    world.remove("QuotaInventory", identityUuid=uuid)
    delete_belongings(ask, uuid)
    world.delete(ACCOUNT, uuid)


def create_user(ask: Ask) -> dict[str, Any]:
    """CreateUser in the account that asks; SYS.1007 when the name is taken there."""
    name = ask.params["name"]
    if ask.world.count(USER, name=name, accountUuid=ask.account_uuid):
        raise invalid(f"unable to create a user. A user called {name} is already under the account")
    record = new_record(ask, _FIELDS, accountUuid=ask.account_uuid)
    return ask.inventory(USER, ask.world.insert(USER, record))


def update_user(ask: Ask) -> dict[str, Any]:
    """UpdateUser; without a uuid it is the user who asks."""
    asking = ask.session.user_uuid if ask.session else ""
    row = ask.world.require(USER, str(ask.params.get("uuid") or asking))
    _check_old_password(ask, row, "user")
    check_new(ask, row)
    given = changes(ask, _FIELDS)
    return ask.inventory(USER, ask.world.update(USER, row["uuid"], **given))


def delete_user(ask: Ask) -> dict[str, Any]:
    """DeleteUser with its keys and sessions, out of its groups."""
    _remove_user(ask.world, str(ask.params["uuid"]))
    return {}


def _remove_user(world: World, uuid: str) -> None:
    world.remove("SessionInventory", userUuid=uuid)
    world.unlink("user-policy", uuid, None)
    world.unlink("userGroup-user", None, uuid)
    forget_keys(world, userUuid=uuid)
    forget_passwords(world, uuid)
    world.delete(USER, uuid)


def check_api_permission(ask: Ask) -> dict[str, Any]:
    """CheckApiPermission: for each message name, `Allow` or `Deny`, also of a user of one's own."""
    session = _asked_about(ask)
    answer: dict[str, str] = {}
    for message in ask.params["apiNames"]:
        name = str(message).rsplit(".", 1)[-1].removeprefix("API").removesuffix("Msg")
        api = ask.world.catalog.get(name)
        if api is None:
            raise invalid(f"{message} is not an API")
        try:
            check_api(ask.world, api, session)
        except Refusal:
            answer[str(message)] = "Deny"
        else:
            answer[str(message)] = "Allow"
    return {"inventory": answer}


def _asked_about(ask: Ask) -> SessionRow:
    """Return a session as the user has it that is asked about; SYS.1003 for an unknown one."""
    asking = ask.session or asker("", "")
    uuid = str(ask.params.get("userUuid") or asking.user_uuid)
    if uuid == asking.user_uuid:
        return asking
    return asker(str(ask.world.require(USER, uuid, "userUuid")["accountUuid"]), uuid)


def identity_models(ask: Ask) -> dict[str, Any]:
    """GetSupportedIdentityModels. Source: protocol, section 4.8."""
    del ask
    return {"configs": ["IAM", "IAM2"]}


ACCOUNT_BEHAVIOURS: dict[str, Behaviour] = {
    "CheckApiPermission": check_api_permission,
    "CreateAccount": create_account,
    "CreateUser": create_user,
    "DeleteAccount": delete_account,
    "DeleteUser": delete_user,
    "GetSupportedIdentityModels": identity_models,
    "UpdateAccount": update_account,
    "UpdateUser": update_user,
}
"""What the portal calls for the APIs of this module."""
