"""Security groups: made with their default rules, put on networks, removed.

Their rules: security_group_rule.py; who is in them: security_group_nic.py.
Source: protocol, section 8.9.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import offers
from zscli.simulator.behaviours.records import (
    Row,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import NIC
from zscli.simulator.behaviours.rule_fields import ANYWHERE
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "GROUP",
    "GROUP_SERVICE",
    "LINK",
    "MEMBER",
    "RULE",
    "SECURITY_GROUP_BEHAVIOURS",
    "default_rules",
    "leave_group",
    "own_rules",
    "renumber",
]

GROUP = "SecurityGroupInventory"
RULE = "SecurityGroupRuleInventory"
MEMBER = "VmNicSecurityGroupRefInventory"
GROUP_SERVICE = "SecurityGroup"
LINK = "securityGroup-l3Network"


def default_rules(group_uuid: str) -> list[Row]:
    """Return the four rules of a new group: its members may reach each other."""
    return [
        {
            "securityGroupUuid": group_uuid,
            "type": kind,
            "ipVersion": version,
            "protocol": "ALL",
            "action": "ACCEPT",
            "state": "Enabled",
            "priority": 0,
            "remoteSecurityGroupUuid": group_uuid,
            "startPort": -1,
            "endPort": -1,
            "allowedCidr": anywhere,
            "description": "default rule",
        }
        for kind in ("Ingress", "Egress")
        for version, anywhere in ANYWHERE.items()
    ]


def own_rules(world: World, group_uuid: str, kind: str) -> list[Row]:
    """Return a group's rules of a direction by priority, without the default ones."""
    rows = world.find(RULE, securityGroupUuid=group_uuid, type=kind)
    return sorted((row for row in rows if row["priority"] > 0), key=lambda row: row["priority"])


def renumber(world: World, rows: list[Row]) -> None:
    """Give rules the priorities 1, 2, 3 in this order."""
    for priority, row in enumerate(rows, start=1):
        if row["priority"] != priority:
            world.update(RULE, row["uuid"], priority=priority)


def create(ask: Ask) -> Row:
    """CreateSecurityGroup: Enabled, with its four default rules."""
    world = ask.world
    fixed = {"state": "Enabled", "ipVersion": int(ask.params.get("ipVersion") or 4)}
    row = world.insert(GROUP, new_record(ask, ("name", "description"), **fixed))
    for rule in default_rules(row["uuid"]):
        world.insert(RULE, rule)
    return ask.inventory(GROUP, row)


def delete(ask: Ask) -> Row:
    """DeleteSecurityGroup with its rules and others' rules about it; its nics leave it."""
    world, row = ask.world, still_there(ask, GROUP)
    if row is None:
        return {}
    uuid = row["uuid"]
    for ref in world.find(MEMBER, securityGroupUuid=uuid):
        leave_group(world, uuid, ref["vmNicUuid"])
    about_it = world.find(RULE, remoteSecurityGroupUuid=uuid)
    for name in ("securityGroupUuid", "remoteSecurityGroupUuid"):
        world.remove(RULE, **{name: uuid})
    for group, kind in {(rule["securityGroupUuid"], rule["type"]) for rule in about_it}:
        renumber(world, own_rules(world, group, kind))
    world.unlink(LINK, uuid, None)
    world.delete(GROUP, uuid)
    return {}


def leave_group(world: World, group_uuid: str, nic_uuid: str) -> None:
    """Take a nic out of a group; the priorities of its other groups stay without a gap."""
    world.remove(MEMBER, securityGroupUuid=group_uuid, vmNicUuid=nic_uuid)
    left = sorted(world.find(MEMBER, vmNicUuid=nic_uuid), key=lambda ref: ref["priority"])
    world.remove(MEMBER, vmNicUuid=nic_uuid)
    for priority, ref in enumerate(left, start=1):
        world.insert(MEMBER, ref | {"priority": priority})


def _pair(ask: Ask) -> tuple[str, str]:
    group = ask.world.require(GROUP, str(ask.params["securityGroupUuid"]), "securityGroupUuid")
    return group["uuid"], str(ask.params["l3NetworkUuid"])


def attach(ask: Ask) -> Row:
    """AttachSecurityGroupToL3Network, once, and only where the service is."""
    world, (group, l3) = ask.world, _pair(ask)
    if l3 in world.linked(LINK, group):
        raise failed(
            f"security group[uuid:{group}] has attached to l3Network[uuid:{l3}], can't attach again"
        )
    if not offers(world, l3, GROUP_SERVICE):
        raise invalid(
            f"the L3 network[uuid:{l3}] doesn't have the network service type[{GROUP_SERVICE}] "
            "enabled"
        )
    world.link(LINK, group, l3)
    return ask.inventory(GROUP, world.require(GROUP, group))


def detach(ask: Ask) -> Row:
    """DetachSecurityGroupFromL3Network; the nics on the network leave the group."""
    world, (group, l3) = ask.world, _pair(ask)
    if l3 not in world.linked(LINK, group):
        raise failed(
            f"security group[uuid:{group}] has not attached to l3Network[uuid:{l3}], can't detach"
        )
    members = [ref["vmNicUuid"] for ref in world.find(MEMBER, securityGroupUuid=group)]
    for nic in world.find(NIC, uuid=members, l3NetworkUuid=l3):
        leave_group(world, group, nic["uuid"])
    world.unlink(LINK, group, l3)
    return ask.inventory(GROUP, world.require(GROUP, group))


SECURITY_GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachSecurityGroupToL3Network": attach,
    "ChangeSecurityGroupState": state_changer(GROUP),
    "CreateSecurityGroup": create,
    "DeleteSecurityGroup": delete,
    "DetachSecurityGroupFromL3Network": detach,
    "UpdateSecurityGroup": updater(GROUP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
