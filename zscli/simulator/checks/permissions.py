"""Which APIs a normal account and its users may call; the admin may call every one.

What a policy says is policies.py's affair, on what a call may work ownership.py's.
Source: protocol, sections 4.4 and 4.5; what is the admin's alone: the RBAC descriptions in
ZStack's own packages, which the protocol does not list.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import SessionRow
from zscli.simulator.checks.policies import allowing, denying, is_read, message_of
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.config import read_config
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["ADMIN_UUID", "asker", "check_api", "is_admin_only"]

ADMIN_UUID = "36c27e8ff05c4780bf6d2fa65700f22e"
"""The uuid of the account `admin` on every server."""

_ADMIN_PACKAGES = tuple(
    f"org.zstack.{package}."
    for package in (
        "core.config",
        "header.allocator",
        "header.cluster",
        "header.configuration",
        "header.host",
        "header.managementnode",
        "header.network.l2",
        "header.storage.backup",
        "header.storage.primary",
        "header.zone",
    )
)
"""Whose APIs are the admin's, reads as well, but for those of _OPEN."""
_OPEN = frozenset(
    {
        "CreateDiskOffering",
        "DeleteExportedImageFromBackupStorage",
        "ExportImageFromBackupStorage",
        "GetCpuMemoryCapacity",
        "GetL2NetworkTypes",
        "GetVSwitchTypes",
        "QueryCluster",
        "QueryDiskOffering",
        "QueryGlobalConfig",
        "QueryInstanceOffering",
        "QueryL2Network",
        "QueryL2VlanNetwork",
        "QueryPrimaryStorage",
        "QueryZone",
        "UpdateL2Network",
    }
)
_NORMAL_PACKAGES = tuple(
    f"org.zstack.header.{package}."
    for package in (
        "identity",
        "image",
        "longjob",
        "network.l3",
        "storage.snapshot",
        "tag",
        "vm",
        "volume",
    )
)
"""Whose APIs normal accounts may call, but for those of _ADMIN_NAMES."""
_INFRASTRUCTURE = ("BackupStorage", "Cluster", "Host", "L2Network", "PrimaryStorage", "Zone")
"""Whose changes are the admin's in all other packages: by how an API's resource ends."""
_ADMIN_PREFIXES = ("License", "Ldap", "IAM2")
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
USER = "UserInventory"
_ONE_S_OWN = {"RenewSession": "userUuid", "UpdateUser": "uuid"}
"""What a user may do without a policy, for itself: the parameter that names it."""


def asker(account_uuid: str, user_uuid: str, session_uuid: str = "") -> SessionRow:
    """Return who asks; it is the admin whose account is the admin's."""
    is_admin = account_uuid == ADMIN_UUID
    return SessionRow(session_uuid, account_uuid, user_uuid, is_admin=is_admin)


def is_admin_only(api: ApiSpec) -> bool:
    """Whether a server keeps this API for the admin unless it is opened by a config.

    By the package of its message, as a server groups them; in the rough for premium modules.
    """
    if api.name in _ADMIN_NAMES:
        return True
    if api.message.startswith(_ADMIN_PACKAGES):
        return api.name not in _OPEN
    if is_read(api) or api.message.startswith(_NORMAL_PACKAGES):
        return False
    return api.resource.startswith(_ADMIN_PREFIXES) or api.resource.endswith(_INFRASTRUCTURE)


def check_api(
    world: World, api: ApiSpec, session: SessionRow, params: Mapping[str, Any] | None = None
) -> None:
    """ID.1002 when the account, or the user of it, may not make this call at all."""
    if session.is_admin:
        return
    message = message_of(api)
    if is_admin_only(api) and message not in _opened(world):
        raise Refusal(
            "ID.1002",
            f"request api[name: {message}] is admin only, can not be executed by current user",
        )
    if session.user_uuid != session.account_uuid and world.get(USER, session.user_uuid):
        _check_policies(world, api, session.user_uuid, params or {})


def _opened(world: World) -> set[str]:
    """Return the messages of admin-only APIs that are opened to normal accounts."""
    names = read_config(world, "identity", "account.api.control").split(",")
    return {name.strip() for name in names}


def _check_policies(world: World, api: ApiSpec, user: str, params: Mapping[str, Any]) -> None:
    """ID.1002 when a policy denies a user's call, or it changes something and none allows it."""
    denied = denying(world, user, api, params)
    if denied is not None:
        name, uuid = denied.get("name"), denied.get("uuid")
        raise Refusal("ID.1002", f"the operation is denied by the policy[name:{name} uuid:{uuid}]")
    if is_read(api) or allowing(world, user, api):
        return
    if api.name in _ONE_S_OWN and params.get(_ONE_S_OWN[api.name], user) == user:
        return
    message = message_of(api)
    raise Refusal(
        "ID.1002",
        f"operation[API:{message}] is denied by default, please contact admin to correct it",
    )
