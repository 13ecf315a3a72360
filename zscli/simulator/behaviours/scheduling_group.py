"""The groups that scheduling rules are about: VM groups and host groups, each of a zone.

Which VMs and hosts are of one, no query shows: it counts for the rules, and a VM has a tag that
names its group. Source: the specs of VmSchedulingRuleGroup and HostSchedulingRuleGroup.
"""

from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.placement import HOSTS_OF, RULE_TAG, VMS_OF
from zscli.simulator.behaviours.records import Row, named, new_record, still_there, updater
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.tag import given_tag, put_system_tag, take_system_tag
from zscli.simulator.refusal import Refusal, failed

__all__ = [
    "HOST_GROUP",
    "RULE",
    "SCHEDULING_GROUP_BEHAVIOURS",
    "VM_GROUP",
    "groups_of_tags",
    "join_groups",
]

VM_GROUP = "VmSchedulingRuleGroupInventory"
HOST_GROUP = "HostSchedulingRuleGroupInventory"
RULE = "VmSchedulingRuleInventory"
_NAMES = ("name", "description", "zoneUuid")


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of groups: its inventory, what is in it, and the parameters that name both.

    one_only: whether what is in it can be in no other one.
    """

    group: str
    member: str
    link: str
    group_param: str
    member_param: str
    one_only: bool

    def create(self, ask: Ask) -> Row:
        """Return a new group of a zone, with nothing in it."""
        ask.world.require("ZoneInventory", str(ask.params["zoneUuid"]), "zoneUuid")
        fixed = {"appliance": "CUSTOMER"} if self.group == VM_GROUP else {}
        row = ask.world.insert(self.group, new_record(ask, _NAMES, **fixed))
        return ask.inventory(self.group, row)

    def delete(self, ask: Ask) -> Row:
        """Remove a group and the rules about it."""
        world, row = ask.world, still_there(ask, self.group)
        if row is None:
            return {}
        for rule in world.find(RULE, **{self.group_param: row["uuid"]}):
            world.delete(RULE, rule["uuid"])
        for uuid in world.linked(self.link, row["uuid"]):
            self._let_go(ask, row["uuid"], uuid)
        world.delete(self.group, row["uuid"])
        return {}

    def _pair(self, ask: Ask) -> tuple[Row, Row]:
        group = ask.world.require(self.group, str(ask.params[self.group_param]), self.group_param)
        member = ask.world.require(
            self.member, str(ask.params[self.member_param]), self.member_param
        )
        return group, member

    def _let_go(self, ask: Ask, group_uuid: str, uuid: str) -> int:
        if self.member == VM:
            take_system_tag(ask.world, uuid, RULE_TAG)
        return ask.world.unlink(self.link, group_uuid, uuid)

    def add(self, ask: Ask) -> Row:
        """Put something into a group; SYS.1006 when it is of another zone, or in one already."""
        group, member = self._pair(ask)
        there = ask.world.linked_from(self.link, member["uuid"])
        if group["uuid"] in there or (there and self.one_only):
            raise failed(f"{named(member, self._noun)} is of group[uuid:{there[0]}] already")
        refusal = _of_other_zone(group, member)
        if refusal is not None:
            raise refusal
        ask.world.link(self.link, group["uuid"], member["uuid"])
        if self.member == VM:
            put_system_tag(ask.world, VM, member["uuid"], RULE_TAG, group["uuid"])
        return {}

    def detach(self, ask: Ask) -> Row:
        """Take something out of a group; SYS.1006 when it is not in it."""
        group, member = self._pair(ask)
        if not self._let_go(ask, group["uuid"], member["uuid"]):
            raise failed(f"{named(member, self._noun)} is not of {named(group, 'group')}")
        return {}

    @property
    def _noun(self) -> str:
        return "vm" if self.member == VM else "host"


def _of_other_zone(group: Row, member: Row) -> Refusal | None:
    zone = group["zoneUuid"]
    if member.get("zoneUuid") in {None, zone}:
        return None
    return failed(f"[uuid:{member['uuid']}] is not in zone[uuid:{zone}] of {named(group, 'group')}")


def groups_of_tags(ask: Ask) -> list[Row]:
    """Return the VM group that a system tag of a call names, if one does; SYS.1003 for none."""
    uuid = given_tag(ask.system_tags, RULE_TAG)
    return [ask.world.require(VM_GROUP, uuid, RULE_TAG)] if uuid else []


def join_groups(ask: Ask, vm: Row) -> None:
    """Let a new VM be of the VM group that a system tag of the call names.

    SYS.1006 when that is of another zone.
    """
    for group in groups_of_tags(ask):
        refusal = _of_other_zone(group, vm)
        if refusal is not None:
            raise refusal
        ask.world.link(VMS_OF, group["uuid"], vm["uuid"])


_VMS = _Kind(VM_GROUP, VM, VMS_OF, "vmGroupUuid", "vmUuid", one_only=True)
_HOSTS = _Kind(HOST_GROUP, "HostInventory", HOSTS_OF, "hostGroupUuid", "hostUuid", one_only=False)

SCHEDULING_GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "AddHostToHostSchedulingRuleGroup": _HOSTS.add,
    "AddVmToVmSchedulingRuleGroup": _VMS.add,
    "CreateHostSchedulingRuleGroup": _HOSTS.create,
    "CreateVmSchedulingRuleGroup": _VMS.create,
    "DeleteHostSchedulingRuleGroup": _HOSTS.delete,
    "DeleteVmSchedulingRuleGroup": _VMS.delete,
    "DetachHostFromHostSchedulingRuleGroup": _HOSTS.detach,
    "DetachVmFromVmSchedulingRuleGroup": _VMS.detach,
    "UpdateHostSchedulingRuleGroup": updater(HOST_GROUP, "name", "description"),
    "UpdateVmSchedulingRuleGroup": updater(VM_GROUP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
