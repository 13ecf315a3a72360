"""Where the rules of groups let a VM run: affinity groups, and the scheduling rules of VM groups.

It reads the world and changes nothing. Only VMs on a host count, and only rules that are Enabled.
Source: the values of `policy`, `rule` and `mode` in the specs.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from zscli.simulator.behaviours.records import Row
from zscli.simulator.world.world import World

__all__ = [
    "ANYWHERE",
    "GROUP_TAG",
    "HOSTS_OF",
    "RULE_TAG",
    "USAGE",
    "VMS_OF",
    "Placement",
    "hosts_of_vms",
    "placement",
    "placement_in",
]

USAGE = "AffinityGroupUsageInventory"
VMS_OF = "vmSchedulingRuleGroup-vm"
HOSTS_OF = "hostSchedulingRuleGroup-host"
GROUP_TAG = "affinityGroupUuid"
"""The system tag that says of which affinity group a VM is, or a new one is to be."""
RULE_TAG = "vmSchedulingRuleGroupUuid"
"""The same for a VM group of scheduling rules."""

_VM = "VmInstanceInventory"


@dataclass(frozen=True, slots=True)
class Placement:
    """Hosts by uuid. never, only: what is not to be broken; dislike, like: what is a wish.

    only: None where any host will do.
    """

    never: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    dislike: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()

    def allows(self, host_uuid: str) -> bool:
        """Whether a VM may be on a host."""
        return host_uuid not in self.never and (self.only is None or host_uuid in self.only)

    def rank(self, host_uuid: str) -> tuple[bool, bool]:
        """Return what sorts the better hosts first."""
        return host_uuid in self.dislike, bool(self.like) and host_uuid not in self.like

    def apart(self, hosts: frozenset[str], *, hard: bool) -> "Placement":
        """Return the same, away from some hosts too."""
        if hard:
            return Placement(self.never | hosts, self.only, self.dislike, self.like)
        return Placement(self.never, self.only, self.dislike | hosts, self.like)

    def together(self, hosts: frozenset[str], *, hard: bool) -> "Placement":
        """Return the same, on some hosts too."""
        if hard:
            both = hosts if self.only is None else self.only & hosts
            return Placement(self.never, both, self.dislike, self.like)
        return Placement(self.never, self.only, self.dislike, self.like | hosts)


ANYWHERE = Placement()
"""That of a VM without any rule."""


def hosts_of_vms(world: World, vm_uuids: Iterable[str]) -> frozenset[str]:
    """Return the hosts that VMs are on, those of stopped ones left out."""
    found = world.find(_VM, uuid=list(vm_uuids))
    return frozenset(str(vm["hostUuid"]) for vm in found if vm.get("hostUuid"))


def placement(world: World, vm_uuid: str) -> Placement:
    """Return where the rules of its groups let a VM run."""
    groups = [row["affinityGroupUuid"] for row in world.find(USAGE, resourceUuid=vm_uuid)]
    return placement_in(world, groups, world.linked_from(VMS_OF, vm_uuid), vm_uuid)


def placement_in(
    world: World, groups: Iterable[str], vm_groups: Iterable[str], vm_uuid: str = ""
) -> Placement:
    """Return the same for a VM of these affinity groups and VM groups."""
    found = ANYWHERE
    for group in world.find("AffinityGroupInventory", uuid=list(groups), state="Enabled"):
        members = [
            row["resourceUuid"] for row in world.find(USAGE, affinityGroupUuid=group["uuid"])
        ]
        hosts = hosts_of_vms(world, set(members) - {vm_uuid})
        found = found.apart(hosts, hard=group.get("policy") == "antiHard")
    rules = world.find("VmSchedulingRuleInventory", state="Enabled")
    wanted = set(vm_groups)
    for rule in rules if wanted else ():
        if rule["vmGroupUuid"] in wanted:
            found = _with_rule(world, found, rule, vm_uuid)
    return found


def _with_rule(world: World, found: Placement, rule: Row, vm_uuid: str) -> Placement:
    hard = rule["mode"] == "HARD"
    if rule.get("hostGroupUuid"):
        hosts = frozenset(world.linked(HOSTS_OF, rule["hostGroupUuid"]))
    else:
        hosts = hosts_of_vms(world, set(world.linked(VMS_OF, rule["vmGroupUuid"])) - {vm_uuid})
        if rule["rule"] == "AFFINITY" and not hosts:  # the first of them goes anywhere
            return found
    if rule["rule"] == "AFFINITY":
        return found.together(hosts, hard=hard)
    return found.apart(hosts, hard=hard)
