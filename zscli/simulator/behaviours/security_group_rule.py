"""Rules of security groups: added, changed, put in order, removed. Source: protocol, section 8.9.

In each direction a group's own rules have priorities from 1 without a gap; its default rules have
the priority 0.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rule_fields import completed, same, wrong_field, wrong_text
from zscli.simulator.behaviours.security_group import GROUP, RULE, own_rules, renumber
from zscli.simulator.refusal import Refusal, invalid, listed, not_found
from zscli.simulator.world.world import World

__all__ = ["SECURITY_GROUP_RULE_BEHAVIOURS"]

_MOST = 100
"""How many rules a call may add, and a direction may have."""
_ADD = "could not add security group rule, because"
_CHANGE = "could not change security group rule, because"
_ORDER = "could not update security group rule priority, because"
_FIXED = (
    "protocol",
    "action",
    "remoteSecurityGroupUuid",
    "srcIpRange",
    "dstIpRange",
    "dstPortRange",
    "priority",
)
"""What a default rule keeps."""


def _wanted(ask: Ask) -> list[Row]:
    """Return the rules that a call wants, one for each remote group that it names."""
    rules: list[Row] = [dict(rule) for rule in ask.params["rules"]]
    remotes = [str(uuid) for uuid in ask.params.get("remoteSecurityGroupUuids") or ()]
    if len(set(remotes)) < len(remotes):
        raise invalid(f"{_ADD} duplicate uuid in remoteSecurityGroupUuids: {listed(remotes)}")
    if remotes and any(rule.get("remoteSecurityGroupUuid") for rule in rules):
        raise invalid(f"{_ADD} the remote security group uuid is conflict")
    if remotes:
        rules = [rule | {"remoteSecurityGroupUuid": each} for each in remotes for rule in rules]
    return rules


def _checked(world: World, group_uuid: str, rules: list[Row]) -> list[Row]:
    """Return rules in one form; SYS.1007 for one that cannot be or is there already."""
    there = world.find(RULE, securityGroupUuid=group_uuid)
    made: list[Row] = []
    for raw in rules:
        _check(raw, _ADD)
        rule = completed(raw)
        remote = rule.get("remoteSecurityGroupUuid")
        if remote and world.get(GROUP, str(remote)) is None:
            raise invalid(f"{_ADD} security group[uuid:{remote}] does not exist")
        if any(same(rule, other) for other in made):
            raise invalid(f"{_ADD} rule[{_shown(rule)}] is given twice")
        twin = next((row for row in there if same(rule, row)), None)
        if twin is not None:
            raise invalid(f"{_ADD} rule[{_shown(rule)}] is duplicated to rule[uuid:{twin['uuid']}]")
        made.append(rule)
    return made


def _check(raw: Row, what: str) -> None:
    """SYS.1007 for fields that do not go together, SG.1005 and SG.1006 for what is no text."""
    found = wrong_field(raw)
    if found:
        raise invalid(f"{what} {found[1]}")
    found = wrong_text(raw)
    if found:
        raise Refusal(*found)


def _shown(rule: Row) -> str:
    return ", ".join(f"{name}:{value}" for name, value in sorted(rule.items()))


def add_rules(world: World, group_uuid: str, rules: list[Row], priority: int) -> None:
    """Add rules in one form at a priority, behind all others when it is negative."""
    for kind in ("Ingress", "Egress"):
        new = [rule for rule in rules if rule["type"] == kind]
        rows = own_rules(world, group_uuid, kind)
        place = len(rows) if priority < 0 else priority - 1
        tie = {"securityGroupUuid": group_uuid, "priority": 0}
        made = [world.insert(RULE, rule | tie) for rule in new]
        renumber(world, [*rows[:place], *made, *rows[place:]])


def add(ask: Ask) -> Row:
    """AddSecurityGroupRule; SYS.1007 for fields that do not go together and for duplicates."""
    world = ask.world
    group = world.require(GROUP, str(ask.params["securityGroupUuid"]), "securityGroupUuid")
    priority = int(ask.params.get("priority", -1))
    if priority == 0:
        raise invalid(f"{_ADD} rule priority must greater than 0 or equals -1")
    if len(ask.params["rules"]) > _MOST:
        raise invalid(f"{_ADD} the rules cannot be empty or exceed the max number {_MOST}")
    rules = _checked(world, group["uuid"], _wanted(ask))
    for kind in {rule["type"] for rule in rules}:
        count = len(own_rules(world, group["uuid"], kind))
        total = count + sum(rule["type"] == kind for rule in rules)
        if total > _MOST:
            raise invalid(
                f"{_ADD} security group {kind} rules number[{total}] is out of max limit[{_MOST}]"
            )
        if priority > count + 1:
            raise invalid(
                f"{_ADD} priority[{priority}] must be consecutive, "
                f"the {kind.lower()} rule maximum priority is [{count}]"
            )
    add_rules(world, group["uuid"], rules, priority)
    return ask.inventory(GROUP, world.require(GROUP, group["uuid"]))


def delete(ask: Ask) -> Row:
    """DeleteSecurityGroupRule, of one group; SYS.1007 for a default rule."""
    world = ask.world
    rows = world.find(RULE, uuid=[str(uuid) for uuid in ask.params["ruleUuids"]])
    if not rows:
        return {}
    group = rows[0]["securityGroupUuid"]
    for row in rows:
        if row["securityGroupUuid"] != group:
            raise invalid("can't delete rules of different security group")
        if row["priority"] == 0:
            raise invalid(f"can't delete default rule[uuid:{row['uuid']}]")
    for row in rows:
        world.delete(RULE, row["uuid"])
    for kind in {row["type"] for row in rows}:
        renumber(world, own_rules(world, group, kind))
    return ask.inventory(GROUP, world.require(GROUP, group))


def _changed(row: Row, given: Row) -> Row:
    """Return a rule with new fields: a new place takes the others' room."""
    place = next(
        (n for n in ("srcIpRange", "dstIpRange", "remoteSecurityGroupUuid") if given.get(n)), None
    )
    kept = dict(row)
    if place:
        for name in ("srcIpRange", "dstIpRange", "remoteSecurityGroupUuid"):
            kept.pop(name, None)
    if given.get("protocol") in {"ALL", "ICMP"} and "dstPortRange" not in given:
        kept.pop("dstPortRange", None)
    return {name: value for name, value in (kept | given).items() if value != ""}


def change(ask: Ask) -> Row:
    """ChangeSecurityGroupRule; a default rule lets only its description and state change."""
    world, params = ask.world, ask.params
    row = world.require(RULE, str(params["uuid"]))
    names = ("description", "state", *(name for name in _FIXED if name != "priority"))
    given = {name: params[name] for name in names if params.get(name) is not None}
    if row["priority"] == 0 and any(params.get(name) is not None for name in _FIXED):
        raise invalid(
            f"{_CHANGE} security group rule[{row['uuid']}] is default rule, "
            "only the description and status can be set"
        )
    rule = _changed(row, given)
    if row["priority"] > 0:
        _check_change(world, row, rule)
    if params.get("priority") is not None:
        _move(world, row, int(params["priority"]))
    cleared = dict.fromkeys(set(row) - set(rule))
    fields = {name: rule[name] for name in names if name in rule}
    changed = world.update(RULE, row["uuid"], **(cleared | fields))
    return ask.inventory(RULE, changed)


def _check_change(world: World, row: Row, rule: Row) -> None:
    legacy = {"startPort", "endPort", "allowedCidr"}
    said = {name: value for name, value in rule.items() if name not in legacy}
    _check(said, _CHANGE)
    remote = rule.get("remoteSecurityGroupUuid")
    if remote and world.get(GROUP, str(remote)) is None:
        raise invalid(f"{_CHANGE} remote security group[uuid:{remote}] not found")
    for other in world.find(RULE, securityGroupUuid=row["securityGroupUuid"]):
        if other["uuid"] != row["uuid"] and same(other, rule):
            raise invalid(f"{_CHANGE} it is duplicated to rule[uuid:{other['uuid']}]")


def _move(world: World, row: Row, priority: int) -> None:
    rows = own_rules(world, row["securityGroupUuid"], row["type"])
    if priority == 0:
        raise invalid(f"{_CHANGE} priority cannot be set to default rule priority[0]")
    if priority > len(rows):
        raise invalid(f"{_CHANGE} the maximum priority of {row['type']} rule is [{len(rows)}]")
    others = [each for each in rows if each["uuid"] != row["uuid"]]
    place = len(others) if priority < 0 else priority - 1
    renumber(world, [*others[:place], row, *others[place:]])


def change_states(ask: Ask) -> Row:
    """ChangeSecurityGroupRuleState of several rules; SYS.1007 when none would change."""
    world, state = ask.world, str(ask.params["state"])
    group = world.require(GROUP, str(ask.params["securityGroupUuid"]), "securityGroupUuid")
    uuids = [str(uuid) for uuid in ask.params["ruleUuids"]]
    rows = {row["uuid"]: row for row in world.find(RULE, securityGroupUuid=group["uuid"])}
    missing = next((uuid for uuid in uuids if uuid not in rows), None)
    if missing is not None:
        raise invalid(f"could no change security group rule state, rule[uuid:{missing}] not found")
    wanted = [uuid for uuid in uuids if rows[uuid]["state"] != state]
    if not wanted:
        raise invalid("could no change security group rule state, because none needs to change")
    for uuid in wanted:
        world.update(RULE, uuid, state=state)
    return ask.inventory(GROUP, group)


def put_in_order(ask: Ask) -> Row:
    """UpdateSecurityGroupRulePriority: all rules of a direction, each with its new place."""
    world, params = ask.world, ask.params
    group = world.require(GROUP, str(params["securityGroupUuid"]), "securityGroupUuid")
    rows = own_rules(world, group["uuid"], str(params["type"]))
    wanted = {str(rule.get("ruleUuid")): int(rule.get("priority") or 0) for rule in params["rules"]}
    if len(params["rules"]) != len(rows) or len(wanted) != len(rows):
        raise invalid(f"{_ORDER} security group[uuid:{group['uuid']}] rules size not match")
    stranger = next((uuid for uuid in wanted if uuid not in {row["uuid"] for row in rows}), None)
    if stranger is not None:
        raise invalid(f"{_ORDER} rule[uuid:{stranger}] not in security group[uuid:{group['uuid']}]")
    if sorted(wanted.values()) != list(range(1, len(rows) + 1)):
        raise invalid(f"{_ORDER} the priorities must be 1 to {len(rows)}, each once")
    for uuid, priority in wanted.items():
        world.update(RULE, uuid, priority=priority)
    return ask.inventory(GROUP, group)


def validate(ask: Ask) -> Row:
    """ValidateSecurityGroupRule: SG.2000 for one that could be added, SG.1001 to SG.1006 else."""
    world, params = ask.world, ask.params
    group = str(params["securityGroupUuid"])
    raw = {name: value for name, value in params.items() if name != "securityGroupUuid"}
    remote = raw.get("remoteSecurityGroupUuid")
    if remote and world.get(GROUP, str(remote)) is None:
        raise not_found("remoteSecurityGroupUuid", str(remote), "SecurityGroup")
    found = wrong_text(raw) or wrong_field(raw)
    if found:
        raise Refusal(*found)
    rule = completed(raw)
    for row in world.find(RULE, securityGroupUuid=group):
        if same(row, rule):
            raise Refusal("SG.1002", f"duplicated to rule[uuid:{row['uuid']}] in datebase")
    return {"available": True, "code": "SG.2000"}


SECURITY_GROUP_RULE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddSecurityGroupRule": add,
    "ChangeSecurityGroupRule": change,
    "ChangeSecurityGroupRuleState": change_states,
    "DeleteSecurityGroupRule": delete,
    "UpdateSecurityGroupRulePriority": put_in_order,
    "ValidateSecurityGroupRule": validate,
}
"""What the portal calls for the APIs of this module."""
