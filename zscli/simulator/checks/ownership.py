"""What belongs to whom: on which resources an account may work, and which rows it sees.

The admin works on everything. Which APIs may be called at all is permissions.py's affair.
Source: protocol, sections 2.3, 4.4, 4.5 and 6.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import SessionRow
from zscli.simulator.checks.policies import is_read
from zscli.simulator.refusal import Refusal, failed, vo_name
from zscli.simulator.world.config import read_config
from zscli.simulator.world.relations import OWNED, root_of
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["check_access", "check_owner", "is_target", "visible_rows"]

_OWN_ACCOUNT = {
    "AccessKeyInventory": "accountUuid",
    "AccountInventory": "uuid",
    "AccountResourceRefInventory": "accountUuid",
    "AuditsInventory": "operatorAccountUuid",
    "QuotaInventory": "identityUuid",
    "UserInventory": "accountUuid",
}
"""Where a row says whose it is itself."""

_THROUGH = {"SchedulerJobHistoryInventory": "schedulerJobUuid"}
"""What belongs to whom something else does: the column that names it."""

REF = "AccountResourceRefInventory"
SHARE = "SharedResourceInventory"
_USABLE = frozenset({"Certificate", "DiskOffering", "Image", "InstanceOffering", "L3Network"})
"""What others than the owner may make use of, once it is shared with them."""
_CHANGING = frozenset(
    {
        "AddDnsToL3Network",
        "AddHostRouteToL3Network",
        "AddIpRange",
        "AddIpRangeByNetworkCidr",
        "AddIpv6Range",
        "AddIpv6RangeByNetworkCidr",
        "AddReservedIpRange",
        "AttachNetworkServiceToL3Network",
        "BackupStorageMigrateImage",
        "ChangeL3NetworkDhcpIpAddress",
        "DeleteExportedImageFromBackupStorage",
        "DeleteIpAddress",
        "DetachNetworkServiceFromL3Network",
        "ExportImageFromBackupStorage",
        "ExpungeImage",
        "RecoverImage",
        "RemoveDnsFromL3Network",
        "RemoveHostRouteFromL3Network",
        "SetL3NetworkMtu",
        "SetL3NetworkRouterInterfaceIp",
    }
)
"""The APIs that change such a thing, though they name it by another parameter than uuid."""
_ANYBODY_S = frozenset(
    {("RevokeResourceSharing", "accountUuids"), ("ShareResource", "accountUuids")}
)
"""Parameters that name what belongs to others, and may."""


def check_access(
    world: World, api: ApiSpec, params: Mapping[str, Any], session: SessionRow
) -> None:
    """SYS.1006 for a parameter that names a resource which the account may not use so.

    What a call works on must be the account's own; what it only makes use of may be shared with
    it. Source: protocol, sections 4.5 and 6 (checkAccount, operationTarget).
    """
    if session.is_admin:
        return
    for param in api.params:
        if not param.resource or (api.name, param.name) in _ANYBODY_S:
            continue
        if param.name in params:
            _check_value(world, params[param.name], session, is_target=is_target(api, param))


def check_owner(world: World, uuid: str, session: SessionRow) -> None:
    """SYS.1006 for a resource that is not the account's own; the admin's are all."""
    if not session.is_admin:
        _check_value(world, uuid, session, is_target=True)


def is_target(api: ApiSpec, param: ParamSpec) -> bool:
    """Whether a call works on what a parameter names, so that a share of it is not enough."""
    if is_read(api):
        return False
    return param.name == "uuid" or param.resource not in _USABLE or api.name in _CHANGING


def _check_value(world: World, value: Any, session: SessionRow, *, is_target: bool) -> None:
    for uuid in value if isinstance(value, list) else [value]:
        kind = world.inventory_of(str(uuid))
        if kind is None:
            continue
        if kind in _OWN_ACCOUNT:
            row = world.get(kind, str(uuid)) or {}
            if row.get(_OWN_ACCOUNT[kind]) != session.account_uuid:
                raise _no_access(session, str(uuid), kind)
        elif kind in OWNED and not _owns(world, str(uuid), session):
            if is_target:
                raise _not_owner(session, str(uuid), kind)
            if not _shares(world, str(uuid), session):
                raise _no_access(session, str(uuid), kind)


def _owns(world: World, uuid: str, session: SessionRow) -> bool:
    return world.count(REF, resourceUuid=uuid, accountUuid=session.account_uuid) > 0


def _shares(world: World, uuid: str, session: SessionRow) -> bool:
    mine = session.account_uuid
    shares = world.find(SHARE, resourceUuid=uuid)
    return any(row.get("toPublic") or row.get("receiverAccountUuid") == mine for row in shares)


def _not_owner(session: SessionRow, uuid: str, kind: str) -> Refusal:
    return failed(
        f"permission denied, the account[uuid:{session.account_uuid}] is not the owner of the "
        f"resource[uuid:{uuid}, type:{vo_name(kind)}]"
    )


def _no_access(session: SessionRow, uuid: str, kind: str) -> Refusal:
    return failed(
        f"the account[uuid:{session.account_uuid}] has no access to the "
        f"resources[uuid:{uuid}, type:{vo_name(kind)}]"
    )


MANY_OWNED = 2000
"""From so many resources of an account on, its rows are looked up one by one."""


def visible_rows(world: World, inventory: str, session: SessionRow) -> tuple[str, list[Any]]:
    """Return an SQL condition and its values for the rows that the account may see, or "".

    The rows are those of a table under the name t0. The admin sees all, unless the config
    `identity`/`admin.showAllResource` is false.
    """
    root = root_of(inventory)
    mine = session.account_uuid
    if session.is_admin:
        everything = read_config(world, "identity", "admin.showAllResource") != "false"
        if everything or root not in OWNED:
            return "", []
    if root == SHARE:
        shown = '(t0."ownerAccountUuid" = ? OR t0."receiverAccountUuid" = ? OR t0."toPublic" = 1)'
        return shown, [mine, mine]
    if root in _OWN_ACCOUNT:
        return f't0."{_OWN_ACCOUNT[root]}" = ?', [mine]
    if root not in OWNED and root not in _THROUGH:
        return "", []
    key = f't0."{_THROUGH.get(root, "uuid")}"'
    world.table(REF)
    world.table(SHARE)
    mine_of = f'SELECT "resourceUuid" FROM "{REF}" WHERE'  # noqa: S608
    others_of = f'SELECT "resourceUuid" FROM "{SHARE}" WHERE'  # noqa: S608
    shared = '("receiverAccountUuid" = ? OR "toPublic" = 1)'
    found = world.rows(f'{mine_of} "accountUuid" = ? LIMIT ?', [mine, MANY_OWNED])
    if len(found) < MANY_OWNED:
        every = f'{mine_of} "accountUuid" = ? UNION {others_of} {shared}'
        return f"{key} IN ({every})", [mine, mine]
    # So many are not listed anew for each query: every row is looked up by itself.
    one = f'EXISTS ({mine_of} "resourceUuid" = {key} AND +"accountUuid" = ?)'
    other = f'EXISTS ({others_of} "resourceUuid" = {key} AND {shared})'
    return f"({one} OR {other})", [mine, mine]
