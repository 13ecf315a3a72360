"""Accounts and users, and what belongs to whom: create, update, delete, share.

Who is logged in is identity.py's affair. Source: protocol, sections 4.1 and 4.8.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.permissions import ADMIN_UUID, is_admin_only
from zscli.simulator.refusal import failed, invalid, vo_name

__all__ = ["ACCOUNT_BEHAVIOURS"]

ACCOUNT = "AccountInventory"
USER = "UserInventory"
REF = "AccountResourceRefInventory"
SHARE = "SharedResourceInventory"
_CHANGEABLE = ("name", "description", "password")


def _new(ask: Ask, **fixed: Any) -> dict[str, Any]:
    taken = ("name", "description", "password")
    record = {name: ask.params[name] for name in taken if name in ask.params}
    if ask.params.get("resourceUuid"):
        record["uuid"] = ask.params["resourceUuid"]
    return record | fixed


def create_account(ask: Ask) -> dict[str, Any]:
    """CreateAccount; SYS.1007 when the name is taken."""
    name = ask.params["name"]
    if ask.world.count(ACCOUNT, name=name):
        raise invalid(f"unable to create an account. An account already called {name}")
    row = ask.world.insert(ACCOUNT, _new(ask, type=ask.params.get("type", "Normal")))
    return ask.inventory(ACCOUNT, row)


def _check_old_password(ask: Ask, row: Mapping[str, Any], kind: str) -> None:
    given = ask.params.get("oldPassword")
    if given is not None and given != row.get("password"):
        raise failed(
            "old password is not equal to the original password, "
            f"cannot update the password of {kind}[uuid: {row['uuid']}]"
        )


def _changes(ask: Ask) -> dict[str, Any]:
    return {name: ask.params[name] for name in _CHANGEABLE if name in ask.params}


def update_account(ask: Ask) -> dict[str, Any]:
    """UpdateAccount: name, description, password; SYS.1006 for a wrong old password."""
    row = ask.world.require(ACCOUNT, str(ask.params["uuid"]))
    _check_old_password(ask, row, "account")
    if row["uuid"] == ADMIN_UUID and ask.params.get("name", row["name"]) != row["name"]:
        raise failed("the name of the admin account cannot be changed")
    return ask.inventory(ACCOUNT, ask.world.update(ACCOUNT, row["uuid"], **_changes(ask)))


def delete_account(ask: Ask) -> dict[str, Any]:
    """DeleteAccount with its users and sessions; what it owned goes to the admin."""
    world, uuid = ask.world, str(ask.params["uuid"])
    if uuid == ADMIN_UUID:
        raise invalid("unable to delete an account. The account is an admin account")
    for user in world.find(USER, accountUuid=uuid):
        world.delete(USER, user["uuid"])
    world.remove("SessionInventory", accountUuid=uuid)
    world.remove(SHARE, receiverAccountUuid=uuid)
    world.table(REF)
    world.execute(
        'UPDATE "AccountResourceRefInventory" SET "accountUuid" = ? WHERE "accountUuid" = ?',
        (ADMIN_UUID, uuid),
    )
    world.delete(ACCOUNT, uuid)
    return {}


def create_user(ask: Ask) -> dict[str, Any]:
    """CreateUser in the account that asks; SYS.1007 when the name is taken there."""
    name = ask.params["name"]
    if ask.world.count(USER, name=name, accountUuid=ask.account_uuid):
        raise invalid(f"unable to create a user. A user called {name} is already under the account")
    return ask.inventory(USER, ask.world.insert(USER, _new(ask, accountUuid=ask.account_uuid)))


def update_user(ask: Ask) -> dict[str, Any]:
    """UpdateUser; without a uuid it is the user who asks."""
    asking = ask.session.user_uuid if ask.session else ""
    row = ask.world.require(USER, str(ask.params.get("uuid") or asking))
    _check_old_password(ask, row, "user")
    return ask.inventory(USER, ask.world.update(USER, row["uuid"], **_changes(ask)))


def delete_user(ask: Ask) -> dict[str, Any]:
    """DeleteUser and its sessions."""
    uuid = str(ask.params["uuid"])
    ask.world.remove("SessionInventory", userUuid=uuid)
    ask.world.delete(USER, uuid)
    return {}


def check_api_permission(ask: Ask) -> dict[str, Any]:
    """CheckApiPermission: for each message name, `Allow` or `Deny`."""
    answer: dict[str, str] = {}
    for message in ask.params["apiNames"]:
        name = str(message).rsplit(".", 1)[-1].removeprefix("API").removesuffix("Msg")
        api = ask.world.catalog.get(name)
        if api is None:
            raise invalid(f"{message} is not an API")
        allowed = ask.session is not None and (ask.session.is_admin or not is_admin_only(api))
        answer[str(message)] = "Allow" if allowed else "Deny"
    return {"inventory": answer}


def resource_names(ask: Ask) -> dict[str, Any]:
    """GetResourceNames: uuid, name and type of the resources that exist."""
    found = []
    for uuid in ask.params["uuids"]:
        kind = ask.world.inventory_of(str(uuid))
        row = ask.world.get(kind, str(uuid)) if kind else None
        if kind and row:
            entry = {"uuid": uuid, "resourceName": row.get("name"), "resourceType": vo_name(kind)}
            found.append({name: value for name, value in entry.items() if value is not None})
    return {"inventories": found}


def resource_account(ask: Ask) -> dict[str, Any]:
    """GetResourceAccount: for each owned resource, its account."""
    answer = {}
    for uuid in ask.params["resourceUuids"]:
        for ref in ask.world.find(REF, resourceUuid=uuid)[:1]:
            account = ask.world.get(ACCOUNT, ref["accountUuid"])
            if account:
                answer[uuid] = ask.render(ACCOUNT, account)
    return {"inventories": answer}


def _targets(ask: Ask) -> list[str | None]:
    """Return the accounts to share with; None stands for the public."""
    targets: list[str | None] = [str(uuid) for uuid in ask.params.get("accountUuids") or ()]
    return [*targets, None] if ask.params.get("toPublic") else targets


def _share_key(uuid: str, account: str | None) -> dict[str, Any]:
    key: dict[str, Any] = {"resourceUuid": uuid, "receiverAccountUuid": account}
    return key | ({"toPublic": True} if account is None else {})


def share_resource(ask: Ask) -> dict[str, Any]:
    """ShareResource with accounts, or with all."""
    for uuid in ask.params["resourceUuids"]:
        kind = ask.world.inventory_of(str(uuid)) or ""
        for account in _targets(ask):
            key = _share_key(str(uuid), account)
            if not ask.world.count(SHARE, **key):
                owner = {"ownerAccountUuid": ask.account_uuid, "toPublic": account is None}
                ask.world.insert(SHARE, owner | key | {"resourceType": vo_name(kind)})
    return {}


def revoke_sharing(ask: Ask) -> dict[str, Any]:
    """RevokeResourceSharing from accounts, from the public, or from all."""
    for uuid in ask.params["resourceUuids"]:
        if ask.params.get("all"):
            ask.world.remove(SHARE, resourceUuid=uuid)
        for account in _targets(ask):
            ask.world.remove(SHARE, **_share_key(str(uuid), account))
    return {}


def change_owner(ask: Ask) -> dict[str, Any]:
    """ChangeResourceOwner: the resource belongs to another account from now on."""
    world, uuid = ask.world, str(ask.params["resourceUuid"])
    kind = vo_name(world.inventory_of(uuid) or "")
    world.remove(REF, resourceUuid=uuid)
    record = {"accountUuid": ask.params["accountUuid"], "resourceUuid": uuid}
    row = world.insert(REF, record | {"resourceType": kind, "concreteResourceType": kind})
    return ask.inventory(REF, row)


ACCOUNT_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeResourceOwner": change_owner,
    "CheckApiPermission": check_api_permission,
    "CreateAccount": create_account,
    "CreateUser": create_user,
    "DeleteAccount": delete_account,
    "DeleteUser": delete_user,
    "GetResourceAccount": resource_account,
    "GetResourceNames": resource_names,
    "RevokeResourceSharing": revoke_sharing,
    "ShareResource": share_resource,
    "UpdateAccount": update_account,
    "UpdateUser": update_user,
}
"""What the portal calls for the APIs of this module."""
