"""Scheduling rules: VMs of a group together or apart, or on the hosts of a group or never there.

What a rule does to a VM's place: placement.py. Source: the specs of VmSchedulingRule, the error
codes vmSchedulingRule.3001 to 3011, the enum VmSchedulingRuleExecuteState.
"""

from collections.abc import Iterable

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.placement import HOSTS_OF, VMS_OF, hosts_of_vms
from zscli.simulator.behaviours.records import STATES, Row, changes, named, new_record, still_there
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.scheduling_group import HOST_GROUP, RULE, VM_GROUP
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.world import World

__all__ = ["SCHEDULING_RULE_BEHAVIOURS"]

_TOGETHER, _APART = "AFFINITY", "ANTIAFFINITY"
_MODES = ("SOFT", "HARD")
_CONFLICT, _NORMAL, _INVALID = "Conflict", "Normal", "Invalid"
_NAMES = ("name", "description", "rule", "mode", "policy", "type", "vmGroupUuid", "hostGroupUuid")

_EACH_OTHER_APART, _EACH_OTHER, _HOSTS, _HOSTS_APART = range(4)
_NOT_BESIDE = {
    # a new rule of the first kind is not allowed beside one of the second
    (_EACH_OTHER_APART, _EACH_OTHER_APART): 3001,
    (_EACH_OTHER_APART, _EACH_OTHER): 3002,
    (_EACH_OTHER, _EACH_OTHER): 3003,
    (_EACH_OTHER, _EACH_OTHER_APART): 3004,
    (_HOSTS, _HOSTS): 3005,
    (_HOSTS, _HOSTS_APART): 3006,
    (_HOSTS_APART, _HOSTS): 3007,
}
_TOO_FEW_HOSTS = {
    # nor these when both are hard and the group has more VMs than hosts are left
    (_HOSTS, _EACH_OTHER_APART): 3008,
    (_EACH_OTHER_APART, _HOSTS): 3009,
    (_HOSTS_APART, _EACH_OTHER_APART): 3010,
    (_EACH_OTHER_APART, _HOSTS_APART): 3011,
}


def _kind(rule: Row) -> int:
    if rule.get("hostGroupUuid"):
        return _HOSTS if rule["rule"] == _TOGETHER else _HOSTS_APART
    return _EACH_OTHER if rule["rule"] == _TOGETHER else _EACH_OTHER_APART


def _has_too_few_hosts(world: World, group: Row, rules: tuple[Row, Row]) -> bool:
    """Whether hard rules leave fewer hosts than the group has VMs, each on a host of its own."""
    if any(rule["mode"] != "HARD" for rule in rules):
        return False
    about_hosts = next(rule for rule in rules if rule.get("hostGroupUuid"))
    named_hosts = set(world.linked(HOSTS_OF, about_hosts["hostGroupUuid"]))
    hosts = {row["uuid"] for row in world.find("HostInventory", zoneUuid=group["zoneUuid"])}
    is_there = about_hosts["rule"] == _TOGETHER
    left = hosts & named_hosts if is_there else hosts - named_hosts
    return len(left) < len(world.linked(VMS_OF, group["uuid"]))


def _checked(ask: Ask) -> Row:
    """Return the VM group of a new rule; vmSchedulingRule.30xx when it does not go with others."""
    world, params = ask.world, ask.params
    group = world.require(VM_GROUP, str(params["vmGroupUuid"]), "vmGroupUuid")
    if params.get("hostGroupUuid"):
        hosts = world.require(HOST_GROUP, str(params["hostGroupUuid"]), "hostGroupUuid")
        if hosts["zoneUuid"] != group["zoneUuid"]:
            raise invalid(f"{named(hosts, 'host group')} is not of the zone of the VM group")
    new = {name: params[name] for name in _NAMES if name in params}
    for rule in world.find(RULE):
        if rule["vmGroupUuid"] != group["uuid"]:
            continue
        pair = _kind(new), _kind(rule)
        number = _NOT_BESIDE.get(pair)
        if pair in _TOO_FEW_HOSTS and _has_too_few_hosts(world, group, (new, rule)):
            number = _TOO_FEW_HOSTS[pair]
        if number is not None:
            about = f"{named(group, 'VM group')} has {named(rule, 'scheduling rule')}"
            raise Refusal(f"vmSchedulingRule.{number}", about)
    return group


def create(ask: Ask) -> Row:
    """CreateVmSchedulingRule for a VM group; with a host group it is about these hosts."""
    group = _checked(ask)
    record = new_record(
        ask, _NAMES, zoneUuid=group["zoneUuid"], appliance="CUSTOMER", state="Enabled"
    )
    return ask.inventory(RULE, ask.world.insert(RULE, record))


def validate(ask: Ask) -> Row:
    """ValidateVmSchedulingRule: whether CreateVmSchedulingRule would take it."""
    _checked(ask)
    return {}


def update(ask: Ask) -> Row:
    """UpdateVmSchedulingRule: name, description, mode."""
    row = ask.world.require(RULE, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "mode"))
    if given.get("mode", _MODES[0]) not in _MODES:
        raise invalid(f"the mode[{given['mode']}] is not one of {', '.join(_MODES)}")
    return ask.inventory(RULE, ask.world.update(RULE, row["uuid"], **given))


def change_state(ask: Ask) -> Row:
    """ChangeVmSchedulingRuleState, by the event that is called `state` here."""
    row = ask.world.require(RULE, str(ask.params["uuid"]))
    state = STATES[str(ask.params["state"])]
    return ask.inventory(RULE, ask.world.update(RULE, row["uuid"], state=state))


def remove(ask: Ask) -> Row:
    """RemoveVmSchedulingRule; the VMs stay where they are."""
    row = still_there(ask, RULE)
    if row is not None:
        ask.world.delete(RULE, row["uuid"])
    return {}


def _vm_states(world: World, rule: Row) -> dict[str, str]:
    """Return for each VM of a rule whether it is where the rule wants it."""
    vms = world.find(VM, uuid=world.linked(VMS_OF, rule["vmGroupUuid"]))
    kind, group = _kind(rule), rule.get("hostGroupUuid")
    hosts = frozenset(world.linked(HOSTS_OF, group)) if group else frozenset()
    if rule["state"] != "Enabled" or (group and not hosts):
        return {vm["uuid"]: _INVALID for vm in vms}
    found = {}
    for vm in vms:
        if kind in {_EACH_OTHER, _EACH_OTHER_APART}:
            others = [other["uuid"] for other in vms if other["uuid"] != vm["uuid"]]
            hosts = hosts_of_vms(world, others)
        host = vm.get("hostUuid")
        away = bool(hosts - {host}) if kind == _EACH_OTHER else host not in hosts
        is_wrong = away if kind in {_EACH_OTHER, _HOSTS} else not away
        found[vm["uuid"]] = _CONFLICT if host and is_wrong else _NORMAL
    return found


def _state(world: World, rule: Row) -> str:
    """Return how it is with a rule: Invalid without any effect, Conflict when a VM breaks it."""
    states = set(_vm_states(world, rule).values())
    if not states or _INVALID in states:
        return _INVALID
    return _CONFLICT if _CONFLICT in states else _NORMAL


def _rule(ask: Ask) -> Row:
    return ask.world.require(RULE, str(ask.params["ruleUuid"]), "ruleUuid")


def _wanted(ask: Ask) -> set[str]:
    wanted = {str(state) for state in ask.params["executeStates"]}
    unknown = wanted - {_CONFLICT, _NORMAL, _INVALID}
    if unknown:
        raise invalid(f"executeStates[{', '.join(sorted(unknown))}] are no execute states")
    return wanted


def rule_states(ask: Ask) -> Row:
    """GetVmSchedulingRulesExecuteState, by the rules' uuids."""
    rules = [ask.world.require(RULE, str(uuid), "uuids") for uuid in ask.params["uuids"]]
    return {"ruleMapState": {rule["uuid"]: _state(ask.world, rule) for rule in rules}}


def vm_states(ask: Ask) -> Row:
    """GetVmsSchedulingStateFromSchedulingRule, by the VMs' uuids; only those of the rule."""
    states = _vm_states(ask.world, _rule(ask))
    wanted: Iterable[str] = [str(uuid) for uuid in ask.params["vmUuids"]]
    return {"ruleMapState": {uuid: states[uuid] for uuid in wanted if uuid in states}}


def rules_in(ask: Ask) -> Row:
    """ListVmSchedulingRulesFromExecuteState: the uuids of the rules in these states."""
    wanted = _wanted(ask)
    rules = ask.world.find(RULE)
    return {"uuids": [rule["uuid"] for rule in rules if _state(ask.world, rule) in wanted]}


def vms_in(ask: Ask) -> Row:
    """ListVmsFromSchedulingState: the uuids of a rule's VMs in these states."""
    wanted = _wanted(ask)
    states = _vm_states(ask.world, _rule(ask))
    return {"uuids": [uuid for uuid, state in states.items() if state in wanted]}


SCHEDULING_RULE_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeVmSchedulingRuleState": change_state,
    "CreateVmSchedulingRule": create,
    "GetVmSchedulingRulesExecuteState": rule_states,
    "GetVmsSchedulingStateFromSchedulingRule": vm_states,
    "ListVmSchedulingRulesFromExecuteState": rules_in,
    "ListVmsFromSchedulingState": vms_in,
    "RemoveVmSchedulingRule": remove,
    "UpdateVmSchedulingRule": update,
    "ValidateVmSchedulingRule": validate,
}
"""What the portal calls for the APIs of this module."""
