"""What a normal account may do: which APIs, which rows, which resources.

In the rough, as a server without policies of its own decides; the admin may do everything.
Source: protocol, sections 2.3, 4.4 and 4.5.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.behaviours.ask import SessionRow
from zscli.simulator.config import read_config
from zscli.simulator.refusal import Refusal, failed, vo_name
from zscli.simulator.relations import OWNED, root_of
from zscli.simulator.world import World
from zscli.spec.model import ApiSpec

__all__ = ["ADMIN_UUID", "check_access", "check_api", "is_admin_only", "visible_rows"]

ADMIN_UUID = "36c27e8ff05c4780bf6d2fa65700f22e"
"""The uuid of the account `admin` on every server."""

_READS = frozenset({"Query", "Get", "Check", "List", "Is", "Login"})
_INFRASTRUCTURE = frozenset(
    {
        "BackupStorage",
        "Cluster",
        "DiskOffering",
        "Host",
        "InstanceOffering",
        "L2Network",
        "PrimaryStorage",
        "Zone",
    }
)
"""Whose changes only the admin may make: by what an API's resource begins or ends with."""
_ADMIN_PREFIXES = ("GlobalConfig", "License", "ManagementNode", "Ldap", "IAM2", "Quota")
_ADMIN_QUERIES = frozenset({"QueryHost", "QueryBackupStorage", "QueryGlobalConfig"})
_ADMIN_NAMES = frozenset(
    {
        "ChangeResourceOwner",
        "CreateAccount",
        "CreateSystemTag",
        "DeleteAccount",
        "UnlockIdentity",
        "UpdateQuota",
    }
)
_OWN_ACCOUNT = {
    "AccessKeyInventory": "accountUuid",
    "AccountInventory": "uuid",
    "AuditsInventory": "operatorAccountUuid",
    "UserInventory": "accountUuid",
}
"""Where a row says whose it is itself."""


def is_admin_only(api: ApiSpec) -> bool:
    """Whether a server keeps this API for the admin unless it is opened by a config."""
    if api.name in _ADMIN_QUERIES or api.name in _ADMIN_NAMES:
        return True
    if api.verb in _READS or api.is_query:
        return False
    resource = api.resource
    if resource.startswith(_ADMIN_PREFIXES):
        return True
    return any(resource == name or resource.endswith(name) for name in _INFRASTRUCTURE)


def check_api(world: World, api: ApiSpec, session: SessionRow) -> None:
    """ID.1002 when the account may not call this API at all."""
    if session.is_admin or not is_admin_only(api):
        return
    opened = read_config(world, "identity", "account.api.control")
    message = api.message or f"API{api.name}Msg"
    if message in {name.strip() for name in opened.split(",")}:
        return
    raise Refusal(
        "ID.1002",
        f"request api[name: {message}] is admin only, can not be executed by current user",
    )


def check_access(
    world: World, api: ApiSpec, params: Mapping[str, Any], session: SessionRow
) -> None:
    """SYS.1006 when a parameter names a resource that the account neither owns nor shares."""
    if session.is_admin:
        return
    for param in api.params:
        if param.resource and param.name in params:
            _check_value(world, params[param.name], session)


def _check_value(world: World, value: Any, session: SessionRow) -> None:
    for uuid in value if isinstance(value, list) else [value]:
        kind = world.inventory_of(str(uuid))
        if kind is None:
            continue
        if kind in _OWN_ACCOUNT:
            row = world.get(kind, str(uuid)) or {}
            if row.get(_OWN_ACCOUNT[kind]) != session.account_uuid:
                raise _no_access(session, str(uuid), kind)
        elif kind in OWNED and not _has(world, str(uuid), session):
            raise _no_access(session, str(uuid), kind)


def _has(world: World, uuid: str, session: SessionRow) -> bool:
    mine = session.account_uuid
    if world.count("AccountResourceRefInventory", resourceUuid=uuid, accountUuid=mine):
        return True
    shares = world.find("SharedResourceInventory", resourceUuid=uuid)
    return any(row.get("toPublic") or row.get("receiverAccountUuid") == mine for row in shares)


def _no_access(session: SessionRow, uuid: str, kind: str) -> Refusal:
    return failed(
        f"the account[uuid:{session.account_uuid}] has no access to the "
        f"resources[uuid:{uuid}, type:{vo_name(kind)}]"
    )


def visible_rows(world: World, inventory: str, session: SessionRow) -> tuple[str, list[Any]]:
    """Return an SQL condition and its values for the rows that the account may see, or "".

    The rows are those of a table under the name t0.
    """
    root = root_of(inventory)
    mine = session.account_uuid
    if session.is_admin:
        return "", []
    if root in _OWN_ACCOUNT:
        return f't0."{_OWN_ACCOUNT[root]}" = ?', [mine]
    if root not in OWNED:
        return "", []
    world.table("AccountResourceRefInventory")
    world.table("SharedResourceInventory")
    condition = (
        't0.uuid IN (SELECT "resourceUuid" FROM "AccountResourceRefInventory" '
        'WHERE "accountUuid" = ? UNION SELECT "resourceUuid" FROM "SharedResourceInventory" '
        'WHERE "receiverAccountUuid" = ? OR "toPublic" = 1)'
    )
    return condition, [mine, mine]
