"""Nics in security groups: joining, leaving, all at once, their policies.

A nic's groups have priorities from 1 without a gap. Source: protocol, section 8.9.
"""

from collections.abc import Iterable

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import nics_on, offers
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import NIC
from zscli.simulator.behaviours.security_group import (
    GROUP,
    GROUP_SERVICE,
    LINK,
    MEMBER,
    leave_group,
)
from zscli.simulator.refusal import invalid, listed, not_found_any
from zscli.simulator.world.world import World

__all__ = ["POLICY", "SECURITY_GROUP_NIC_BEHAVIOURS", "join", "wanted_groups"]

POLICY = "VmNicSecurityPolicyInventory"
_SET = "could no set vm nic security group, because"


def join(world: World, group_uuid: str, nic: Row) -> None:
    """Put a nic into a group, behind its other groups, with a policy if it has none."""
    world.insert(
        MEMBER,
        {
            "vmNicUuid": nic["uuid"],
            "vmInstanceUuid": nic["vmInstanceUuid"],
            "securityGroupUuid": group_uuid,
            "priority": world.count(MEMBER, vmNicUuid=nic["uuid"]) + 1,
        },
    )
    _ensure_policy(world, nic["uuid"])


def wanted_groups(ask: Ask) -> dict[str, list[str]]:
    """Return the groups that new nics are to be in, by network, as the call's system tags say.

    SYS.1007 for a group that is not there, or not on the network.
    """
    found: dict[str, list[str]] = {}
    for tag in ask.system_tags:
        parts = tag.split("::")
        if len(parts) != 4 or (parts[0], parts[2]) != ("l3", "SecurityGroupUuids"):  # noqa: PLR2004
            continue
        found[parts[1]] = list(dict.fromkeys(parts[3].split(",")))
        for group in found[parts[1]]:
            if parts[1] not in ask.world.linked(LINK, group):
                raise invalid(
                    f"security group[uuid:{group}] has not attached to l3Network[uuid:{parts[1]}]"
                )
    return found


def _ensure_policy(world: World, nic_uuid: str) -> None:
    if not world.count(POLICY, vmNicUuid=nic_uuid):
        policy = {"ingressPolicy": "DENY", "egressPolicy": "ALLOW"}
        world.insert(POLICY, policy | {"vmNicUuid": nic_uuid})


def _check_networks(world: World, nics: Iterable[Row]) -> None:
    """SYS.1007 for a nic whose network has no such service."""
    for nic in nics:
        l3 = nic["l3NetworkUuid"]
        if not offers(world, l3, GROUP_SERVICE):
            raise invalid(
                f"the network service[type:{GROUP_SERVICE}] not enabled on the "
                f"l3Network[uuid:{l3}] of nic[uuid:{nic['uuid']}]"
            )


def add_nics(ask: Ask) -> Row:
    """AddVmNicToSecurityGroup: all of them or none; SYS.1007 for one that cannot or is in it."""
    world = ask.world
    group = world.require(GROUP, str(ask.params["securityGroupUuid"]), "securityGroupUuid")["uuid"]
    nics = _nics(world, [str(uuid) for uuid in ask.params["vmNicUuids"]])
    for nic in nics:
        if world.count(MEMBER, securityGroupUuid=group, vmNicUuid=nic["uuid"]):
            raise invalid(
                f"vm nic[uuid:{nic['uuid']}] has been attach to security group[uuid:{group}]"
            )
    _check_networks(world, nics)
    attached = world.linked(LINK, group)
    wrong = [nic["uuid"] for nic in nics if nic["l3NetworkUuid"] not in attached]
    if wrong:
        raise invalid(
            f"VM nics[uuids:{listed(wrong)}] are not on L3 networks that have been attached to the "
            f"security group[uuid:{group}]"
        )
    for nic in nics:
        join(world, group, nic)
    return {}


def _nics(world: World, uuids: list[str]) -> list[Row]:
    found = world.find(NIC, uuid=uuids)
    missing = set(uuids) - {nic["uuid"] for nic in found}
    if missing:
        raise not_found_any("vmNicUuids", sorted(missing), "VmNic")
    return found


def remove_nics(ask: Ask) -> Row:
    """DeleteVmNicFromSecurityGroup; one that is not in it is fine."""
    for nic in ask.params["vmNicUuids"]:
        leave_group(ask.world, str(ask.params["securityGroupUuid"]), str(nic))
    return {}


def set_groups(ask: Ask) -> Row:
    """SetVmNicSecurityGroup: exactly these groups, with priorities from 1."""
    world = ask.world
    nic = world.require(NIC, str(ask.params["vmNicUuid"]), "vmNicUuid")
    refs: list[Row] = list(ask.params["refs"])
    there = {ref["securityGroupUuid"] for ref in world.find(MEMBER, vmNicUuid=nic["uuid"])}
    if not refs and not there:
        raise invalid(f"{_SET} the vm nic[uuid:{nic['uuid']}] not attached to any security group")
    _check_refs(world, refs)
    if any(ref["securityGroupUuid"] not in there for ref in refs):
        _check_networks(world, [nic])
    world.remove(MEMBER, vmNicUuid=nic["uuid"])
    tie = {"vmNicUuid": nic["uuid"], "vmInstanceUuid": nic["vmInstanceUuid"]}
    made = [
        world.insert(
            MEMBER,
            tie | {"securityGroupUuid": ref["securityGroupUuid"], "priority": int(ref["priority"])},
        )
        for ref in sorted(refs, key=lambda ref: int(ref["priority"]))
    ]
    if made:
        _ensure_policy(world, nic["uuid"])
    return {"inventory": [ask.render(MEMBER, row) for row in made]}


def _check_refs(world: World, refs: list[Row]) -> None:
    groups = [str(ref.get("securityGroupUuid")) for ref in refs]
    for group in groups:
        if world.get(GROUP, group) is None:
            raise invalid(f"{_SET} security group[uuid:{group}] not found")
        if groups.count(group) > 1:
            raise invalid(f"{_SET} duplicate security group[uuid:{group}]")
    priorities = sorted(int(ref.get("priority") or 0) for ref in refs)
    if priorities != list(range(1, len(refs) + 1)):
        raise invalid(
            f"{_SET} invalid priority, {listed(priorities)} must be 1 to {len(refs)}, each once"
        )


def candidates(ask: Ask) -> Row:
    """GetCandidateVmNicForSecurityGroup: nics on its networks that are not in it."""
    world, group = ask.world, str(ask.params["securityGroupUuid"])
    members = {ref["vmNicUuid"] for ref in world.find(MEMBER, securityGroupUuid=group)}
    found = [
        ask.render(NIC, nic)
        for nic, _ in nics_on(ask, world.linked(LINK, group), ("Running", "Stopped"))
        if nic["uuid"] not in members
    ]
    return {"inventories": found}


def change_policy(ask: Ask) -> Row:
    """ChangeVmNicSecurityPolicy: what happens to a packet that no rule is about."""
    world, nic = ask.world, str(ask.params["vmNicUuid"])
    names = ("ingressPolicy", "egressPolicy")
    given = {name: ask.params[name] for name in names if ask.params.get(name)}
    if not given:
        raise invalid("ingress policy and egress policy cannot be both null")
    there = world.find(POLICY, vmNicUuid=nic)
    if not there:
        raise invalid(f"vm nic[uuid:{nic}] has no security policy")
    world.remove(POLICY, vmNicUuid=nic)
    row = world.insert(POLICY, there[0] | given | {"lastOpDate": world.instant()})
    return ask.inventory(POLICY, row)


SECURITY_GROUP_NIC_BEHAVIOURS: dict[str, Behaviour] = {
    "AddVmNicToSecurityGroup": add_nics,
    "ChangeVmNicSecurityPolicy": change_policy,
    "DeleteVmNicFromSecurityGroup": remove_nics,
    "GetCandidateVmNicForSecurityGroup": candidates,
    "SetVmNicSecurityGroup": set_groups,
}
"""What the portal calls for the APIs of this module."""
