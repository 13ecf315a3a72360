"""What belongs to whom, and who else may use it: owners, shares, names of resources.

Source: protocol, sections 4.5 and 4.8.
"""

from collections.abc import Iterator
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.checks.quotas import QuotaWatch
from zscli.simulator.refusal import Refusal, invalid, vo_name
from zscli.simulator.world.world import World

__all__ = ["SHARING_BEHAVIOURS"]

ACCOUNT = "AccountInventory"
REF = "AccountResourceRefInventory"
SHARE = "SharedResourceInventory"


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
    """ShareResource with accounts, or with all; SYS.1007 for what belongs to nobody."""
    for uuid in map(str, ask.params["resourceUuids"]):
        refs = ask.world.find(REF, resourceUuid=uuid)
        if not refs:
            raise invalid(
                f"the account[uuid: {ask.account_uuid}] doesn't have a resource[uuid: {uuid}]"
            )
        about = {name: refs[0][name] for name in ("resourceType",) if name in refs[0]}
        about |= {"ownerAccountUuid": refs[0]["accountUuid"]}
        for account in _targets(ask):
            key = _share_key(uuid, account)
            if not ask.world.count(SHARE, **key):
                ask.world.insert(SHARE, {"toPublic": account is None} | about | key)
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
    """ChangeResourceOwner: the resource belongs to another account from now on.

    With a VM go its nics and the volumes that are on it, with each volume its snapshots. ID.1004
    for whose it is already, ID.1003 for more than the new owner may have; the admin may have all.
    Source: protocol, section 5.3.
    """
    world, uuid = ask.world, str(ask.params["resourceUuid"])
    account = str(ask.params["accountUuid"])
    _check_other(ask, uuid, account)
    watch = QuotaWatch(ask)
    watch.begin(account)
    row = _hand_over(world, uuid, account)
    for part in _parts(world, uuid):
        _hand_over(world, part, account)
    watch.check()
    return ask.inventory(REF, row)


def _parts(world: World, uuid: str) -> Iterator[str]:
    """Yield what goes with a resource to its new owner."""
    kind = world.inventory_of(uuid)
    if kind == "VmInstanceInventory":
        for each in ("VmNicInventory", "VolumeInventory"):
            for row in world.find(each, vmInstanceUuid=uuid):
                yield row["uuid"]
                yield from _parts(world, row["uuid"])
    elif kind == "VolumeInventory":
        yield from (row["uuid"] for row in world.find("VolumeSnapshotInventory", volumeUuid=uuid))


def _check_other(ask: Ask, uuid: str, account: str) -> None:
    if account != ADMIN_UUID and ask.world.count(REF, resourceUuid=uuid, accountUuid=account):
        raise Refusal(
            "ID.1004",
            "Invalid ChangeResourceOwner operation.Original owner is the same as target owner."
            f"Current account is [uuid: {ask.account_uuid}].The resource target owner "
            f"account[uuid: {account}].The resource original owner account[uuid:{account}].",
        )


def _hand_over(world: World, uuid: str, account: str) -> dict[str, Any]:
    kind = vo_name(world.inventory_of(uuid) or "")
    world.remove(REF, resourceUuid=uuid)
    world.remove(SHARE, resourceUuid=uuid, receiverAccountUuid=account)
    record = {"accountUuid": account, "resourceUuid": uuid}
    return world.insert(REF, record | {"resourceType": kind, "concreteResourceType": kind})


SHARING_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeResourceOwner": change_owner,
    "GetResourceAccount": resource_account,
    "GetResourceNames": resource_names,
    "RevokeResourceSharing": revoke_sharing,
    "ShareResource": share_resource,
}
"""What the portal calls for the APIs of this module."""
