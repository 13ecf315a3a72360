"""Affinity groups: VMs that are to be on different hosts, always or where it can be.

What a group does to a VM's place: placement.py. Source: the specs of AffinityGroup.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import reachable
from zscli.simulator.behaviours.placement import GROUP_TAG, USAGE, hosts_of_vms
from zscli.simulator.behaviours.records import (
    Row,
    named,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.tag import given_tag, put_system_tag, take_system_tag
from zscli.simulator.refusal import Refusal, failed
from zscli.simulator.world.world import World

__all__ = ["AFFINITY_GROUP_BEHAVIOURS", "groups_of_tags", "join_groups"]

GROUP = "AffinityGroupInventory"
_HARD = "antiHard"
_NAMES = ("name", "description", "zoneUuid")
_HOST = "HostInventory"


def create(ask: Ask) -> Row:
    """CreateAffinityGroup, a soft one where nothing is said; it is about hosts."""
    params = ask.params
    if params.get("zoneUuid"):
        ask.world.require("ZoneInventory", str(params["zoneUuid"]), "zoneUuid")
    record = new_record(
        ask,
        _NAMES,
        policy=params.get("policy") or "antiSoft",
        type=params.get("type") or "host",
        appliance="CUSTOMER",
        version="1.0",
        state="Enabled",
    )
    return ask.inventory(GROUP, ask.world.insert(GROUP, record))


def delete(ask: Ask) -> Row:
    """DeleteAffinityGroup; its VMs stay where they are."""
    row = still_there(ask, GROUP)
    if row is not None:
        for uuid in _members(ask.world, row):
            _leave(ask.world, row, uuid)
        ask.world.delete(GROUP, row["uuid"])
    return {}


def _members(world: World, group: Row) -> list[str]:
    return [row["resourceUuid"] for row in world.find(USAGE, affinityGroupUuid=group["uuid"])]


def _leave(world: World, group: Row, vm_uuid: str) -> int:
    take_system_tag(world, vm_uuid, GROUP_TAG)
    return world.remove(USAGE, affinityGroupUuid=group["uuid"], resourceUuid=vm_uuid)


def groups_of_tags(ask: Ask) -> list[Row]:
    """Return the group that a system tag of a call names, if one does; SYS.1003 for none."""
    uuid = given_tag(ask.system_tags, GROUP_TAG)
    return [ask.world.require(GROUP, uuid, GROUP_TAG)] if uuid else []


def join_groups(ask: Ask, vm: Row) -> None:
    """Let a new VM be of the group that a system tag of the call names.

    SYS.1006 when that is of another zone.
    """
    for group in groups_of_tags(ask):
        refusal = _of_other_zone(group, vm)
        if refusal is not None:
            raise refusal
        _join(ask.world, group, vm)


def _join(world: World, group: Row, vm: Row) -> None:
    about = {"affinityGroupUuid": group["uuid"], "resourceUuid": vm["uuid"]}
    world.insert(USAGE, about | {"resourceType": "VmInstanceVO"})


def _of_other_zone(group: Row, vm: Row) -> Refusal | None:
    zone = group.get("zoneUuid")
    if not zone or vm.get("zoneUuid") in {None, zone}:
        return None
    return failed(
        f"{named(vm, 'vm')} is not in zone[uuid:{zone}] of {named(group, 'affinityGroup')}"
    )


def _taken(world: World, group: Row) -> frozenset[str]:
    """Return the hosts on which no further VM of a group may be."""
    if group["policy"] != _HARD or group["state"] != "Enabled":
        return frozenset()
    return hosts_of_vms(world, _members(world, group))


def _complaint(group: Row, vm: Row, of_group: str | None, taken: frozenset[str]) -> Refusal | None:
    """Return why a VM cannot be of a group; it is of *of_group* already."""
    if of_group is not None:
        return failed(f"{named(vm, 'vm')} is of affinityGroup[uuid:{of_group}] already")
    if vm.get("hostUuid") in taken:
        return failed(
            f"{named(vm, 'vm')} is on host[uuid:{vm['hostUuid']}], where another VM of "
            f"{named(group, 'affinityGroup')} is, whose policy is {_HARD}"
        )
    return _of_other_zone(group, vm)


def _group_of(world: World, vm_uuid: str) -> str | None:
    found = world.find(USAGE, resourceUuid=vm_uuid)
    return str(found[0]["affinityGroupUuid"]) if found else None


def add_vm(ask: Ask) -> Row:
    """AddVmToAffinityGroup; SYS.1006 for a VM of any group, or one that would break its policy."""
    world = ask.world
    group = world.require(GROUP, str(ask.params["affinityGroupUuid"]), "affinityGroupUuid")
    vm = world.require(VM, str(ask.params["uuid"]))
    refusal = _complaint(group, vm, _group_of(world, vm["uuid"]), _taken(world, group))
    if refusal is not None:
        raise refusal
    _join(world, group, vm)
    put_system_tag(world, VM, vm["uuid"], GROUP_TAG, group["uuid"])
    return ask.inventory(GROUP, group)


def remove_vm(ask: Ask) -> Row:
    """RemoveVmFromAffinityGroup; SYS.1006 when it is not of it."""
    world = ask.world
    group = world.require(GROUP, str(ask.params["affinityGroupUuid"]), "affinityGroupUuid")
    vm = world.require(VM, str(ask.params["uuid"]))
    if not _leave(world, group, vm["uuid"]):
        raise failed(f"{named(vm, 'vm')} is not of {named(group, 'affinityGroup')}")
    return ask.inventory(GROUP, group)


def _shown(ask: Ask, inventory: str, rows: list[Row]) -> Row:
    return {"inventories": [ask.render(inventory, row) for row in reachable(ask, rows)]}


def groups_for_vm(ask: Ask) -> Row:
    """GetCandidateAffinityGroupForAttachingVm: those that the VM could be added to."""
    world = ask.world
    vm = world.require(VM, str(ask.params["vmUuid"]), "vmUuid")
    own = _group_of(world, vm["uuid"])
    groups = world.find(GROUP)
    fit = [row for row in groups if not _complaint(row, vm, own, _taken(world, row))]
    return _shown(ask, GROUP, fit)


def groups_for_new_vm(ask: Ask) -> Row:
    """GetCandidateAffinityGroupForCreatingVm: those of the zone that leave a host for a VM."""
    world, params = ask.world, ask.params
    zone = str(params["zoneUuid"])
    place = {"zoneUuid": zone}
    for name, field in (("hostUuid", "uuid"), ("clusterUuid", "clusterUuid")):
        if params.get(name):
            place = {field: str(params[name])}
            break
    hosts = {row["uuid"] for row in world.find(_HOST, **place)}
    groups = [row for row in world.find(GROUP) if row.get("zoneUuid") in {None, zone}]
    return _shown(ask, GROUP, [row for row in groups if hosts - _taken(world, row)])


def vms_for_group(ask: Ask) -> Row:
    """GetCandidateVMForAttachingAffinityGroup: those that could be added to the group."""
    world = ask.world
    group = world.require(GROUP, str(ask.params["affinityGroupUuid"]), "affinityGroupUuid")
    groups = {row["resourceUuid"]: row["affinityGroupUuid"] for row in world.find(USAGE)}
    taken = _taken(world, group)
    vms = [vm for vm in world.find(VM, type="UserVm") if vm["state"] != "Destroyed"]
    fit = [vm for vm in vms if not _complaint(group, vm, groups.get(vm["uuid"]), taken)]
    return _shown(ask, VM, fit)


AFFINITY_GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "AddVmToAffinityGroup": add_vm,
    "ChangeAffinityGroupState": state_changer(GROUP),
    "CreateAffinityGroup": create,
    "DeleteAffinityGroup": delete,
    "GetCandidateAffinityGroupForAttachingVm": groups_for_vm,
    "GetCandidateAffinityGroupForCreatingVm": groups_for_new_vm,
    "GetCandidateVMForAttachingAffinityGroup": vms_for_group,
    "RemoveVmFromAffinityGroup": remove_vm,
    "UpdateAffinityGroup": updater(GROUP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
