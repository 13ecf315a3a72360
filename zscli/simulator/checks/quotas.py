"""Quotas: how much an account may have, how much it has, and the end of what would be too much.

Every account but the admin has a row for each quota; the configs of category `quota` say with
which value. Source: protocol, sections 4.8, 5.3 and appendix A.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.config import GLOBAL
from zscli.simulator.world.world import World

__all__ = ["QUOTA", "QUOTA_BEHAVIOURS", "QuotaWatch", "ensure_quotas"]

QUOTA = "QuotaInventory"
ACCOUNT = "AccountInventory"
_REF = "AccountResourceRefInventory"

_IMAGE_SIZE = """sum(coalesce("actualSize", json_extract("+extra", '$.expectedSize')))"""
"""Also of an image that is still coming."""

_COUNTED = {
    "eip.num": ("EipInventory", "count(*)", ""),
    "image.num": ("ImageInventory", "count(*)", "status != 'Deleted'"),
    "image.size": ("ImageInventory", _IMAGE_SIZE, "status != 'Deleted'"),
    "l3.num": ("L3NetworkInventory", "count(*)", ""),
    "listener.num": ("LoadBalancerListenerInventory", "count(*)", ""),
    "loadBalancer.num": ("LoadBalancerInventory", "count(*)", ""),
    "portForwarding.num": ("PortForwardingRuleInventory", "count(*)", ""),
    "securityGroup.num": ("SecurityGroupInventory", "count(*)", ""),
    "snapshot.volume.num": ("VolumeSnapshotInventory", "count(*)", ""),
    "vip.num": ("VipInventory", "count(*)", ""),
    "vm.cpuNum": ("VmInstanceInventory", 'sum("cpuNum")', '"hostUuid" IS NOT NULL'),
    "vm.memorySize": ("VmInstanceInventory", 'sum("memorySize")', '"hostUuid" IS NOT NULL'),
    "vm.num": ("VmInstanceInventory", "count(*)", '"hostUuid" IS NOT NULL'),
    "vm.totalNum": ("VmInstanceInventory", "count(*)", "state != 'Destroyed'"),
    "volume.capacity": ("VolumeInventory", "sum(size)", "status != 'Deleted'"),
    "volume.data.num": ("VolumeInventory", "count(*)", "type = 'Data' AND status != 'Deleted'"),
}
"""By quota: the rows that count, what of them, and which of them. A quota that is not here is never
used up: nothing of its kind is made."""


def _defaults(world: World) -> dict[str, int]:
    rows = world.find(GLOBAL, category="quota")
    return {row["name"]: int(row["value"]) for row in rows}


def ensure_quotas(world: World) -> None:
    """Give every account its quotas; those of accounts that are gone go."""
    accounts = {row["uuid"] for row in world.find(ACCOUNT)} - {ADMIN_UUID}
    served = {row["identityUuid"] for row in world.find(QUOTA, name="vm.num")}
    if accounts == served:
        return
    with world.transaction():
        for uuid in served - accounts:
            world.remove(QUOTA, identityUuid=uuid)
        defaults = _defaults(world)
        for uuid in sorted(accounts - served):
            about = {"identityUuid": uuid, "identityType": "AccountVO"}
            for name, value in defaults.items():
                world.insert(QUOTA, about | {"name": name, "value": value})


def _used(world: World, account_uuid: str) -> dict[str, int]:
    """Return how much of each quota an account has used up."""
    used: dict[str, int] = {}
    world.table(_REF)
    for name, (inventory, what, which) in _COUNTED.items():
        world.table(inventory)
        found = world.rows(
            f'SELECT coalesce({what}, 0) FROM "{inventory}" '  # noqa: S608 - names of ours
            f'WHERE uuid IN (SELECT "resourceUuid" FROM "{_REF}" WHERE "accountUuid" = ?)'
            + (f" AND {which}" if which else ""),
            (account_uuid,),
        )
        used[name] = int(found[0][0])
    return used


class QuotaWatch:
    """Holds what a call does against the quotas of who asks. The admin has none."""

    def __init__(self, ask: Ask) -> None:
        self._world = ask.world
        self._account = ask.account_uuid
        self._before: Mapping[str, int] = {}
        if ask.session is not None and not ask.session.is_admin and not ask.api.is_sync:
            self.begin(self._account)

    def begin(self, account_uuid: str) -> None:
        """Watch an account, whoever asks; the admin is never watched."""
        self._account = account_uuid
        self._before = {} if account_uuid == ADMIN_UUID else _used(self._world, account_uuid)

    def seen(self) -> None:
        """Look no further: what the first part of a job has taken, the job may keep."""
        self._before = {}

    def check(self) -> None:
        """ID.1003 when more is used now than may be, and than was before."""
        if not self._before:
            return
        now = _used(self._world, self._account)
        more = {name: now[name] - before for name, before in self._before.items()}
        if not any(each > 0 for each in more.values()):
            return
        ensure_quotas(self._world)
        for row in self._world.find(QUOTA, identityUuid=self._account):
            name, most = row["name"], int(row["value"])
            if more.get(name, 0) > 0 and now[name] > most:
                raise self._exceeded(name, most, more[name])

    def _exceeded(self, name: str, most: int, more: int) -> Refusal:
        account = self._world.get(ACCOUNT, self._account) or {}
        return Refusal(
            "ID.1003",
            f"quota exceeding. The resource owner account[uuid: {self._account} name: "
            f"{account.get('name', '')}] exceeds a quota[name: {name}, value: {most}], "
            f"Current used:{self._before[name]}, Request:{more}. Please contact the administrator.",
        )


def update_quota(ask: Ask) -> dict[str, Any]:
    """UpdateQuota; SYS.1007 for a quota that the account does not have, or a negative value."""
    world = ask.world
    ensure_quotas(world)
    uuid, name = str(ask.params["identityUuid"]), str(ask.params["name"])
    rows = world.find(QUOTA, identityUuid=uuid, name=name)
    if not rows:
        raise invalid(f"cannot find Quota[name: {name}] for the account[uuid: {uuid}]")
    value = int(ask.params["value"])
    if value < 0:
        raise invalid(f"the value[{value}] of the quota[name: {name}] must not be negative")
    return ask.inventory(QUOTA, world.update(QUOTA, rows[0]["uuid"], value=value))


def quota_usage(ask: Ask) -> dict[str, Any]:
    """GetAccountQuotaUsage: for each quota how much is used, and how much there may be."""
    ensure_quotas(ask.world)
    uuid = str(ask.params["uuid"])
    used = _used(ask.world, uuid)
    return {
        "usages": [
            {"name": row["name"], "total": int(row["value"]), "used": used.get(row["name"], 0)}
            for row in ask.world.find(QUOTA, identityUuid=uuid)
        ]
    }


QUOTA_BEHAVIOURS: dict[str, Behaviour] = {
    "GetAccountQuotaUsage": quota_usage,
    "UpdateQuota": update_quota,
}
"""What the portal calls for the APIs of this module."""
