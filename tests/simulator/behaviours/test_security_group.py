"""Security groups: their rules in both notations, their networks and their nics."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import L3, VM, Cloud, Row
from tests.simulator.behaviours.test_eip import nic_of
from tests.simulator.behaviours.test_vip import SECURITY

RULE = "SecurityGroupRuleInventory"
MEMBER = "VmNicSecurityGroupRefInventory"
POLICY = "VmNicSecurityPolicyInventory"
TCP = {"type": "Ingress", "protocol": "TCP"}


@pytest.fixture
def group(cloud: Cloud) -> str:
    """A new group on app-net."""
    uuid = str(cloud.call("CreateSecurityGroup", name="sg")["inventory"]["uuid"])
    pair = {"securityGroupUuid": uuid, "l3NetworkUuid": cloud.uuid(L3, "app-net")}
    cloud.call("AttachSecurityGroupToL3Network", **pair)
    return uuid


def add(cloud: Cloud, group: str, *rules: Row, **params: Any) -> list[Row]:
    """Add rules and return all but the default ones, those of Ingress by priority."""
    body = cloud.call("AddSecurityGroupRule", securityGroupUuid=group, rules=rules, **params)
    shown = [rule for rule in body["inventory"]["rules"] if rule["priority"] > 0]
    return sorted(shown, key=lambda rule: (rule["type"], rule["priority"]))


def ports(cloud: Cloud, group: str) -> list[str]:
    """The ports of a group's own rules by priority, which must have no gap."""
    rows = cloud.world.find(RULE, securityGroupUuid=group, type="Ingress")
    rows = sorted((r for r in rows if r["priority"] > 0), key=lambda rule: rule["priority"])
    assert [rule["priority"] for rule in rows] == list(range(1, len(rows) + 1))
    return [rule["dstPortRange"] for rule in rows]


def test_a_group_begins_with_four_rules(cloud: Cloud) -> None:
    """Ingress and Egress, IPv4 and IPv6: its members reach each other (8.9)."""
    shown = cloud.call("CreateSecurityGroup", name="sg")["inventory"]
    assert (shown["state"], shown["ipVersion"]) == ("Enabled", 4)
    assert shown["attachedL3NetworkUuids"] == []
    rules = shown["rules"]
    assert {(rule["type"], rule["ipVersion"], rule["allowedCidr"]) for rule in rules} == {
        ("Ingress", 4, "0.0.0.0/0"),
        ("Ingress", 6, "::/0"),
        ("Egress", 4, "0.0.0.0/0"),
        ("Egress", 6, "::/0"),
    }
    for rule in rules:
        assert rule["remoteSecurityGroupUuid"] == shown["uuid"]
        assert (rule["priority"], rule["action"], rule["protocol"]) == (0, "ACCEPT", "ALL")
        assert (rule["startPort"], rule["endPort"]) == (-1, -1)
        assert (rule["description"], rule["state"]) == ("default rule", "Enabled")
        refusal = cloud.refused("DeleteSecurityGroupRule", ruleUuids=[rule["uuid"]])
        assert refusal.code == "SYS.1007"


RULES: list[tuple[Row, str, str]] = [
    (TCP | {"dstPortRange": "80,443,8000-8010"}, "", "ports"),
    (TCP | {"startPort": 80, "endPort": 90}, "", "ports of old"),
    (TCP | {"dstPortRange": "1", "srcIpRange": "10.0.0.1,10.1.0.0/16,10.2.0.1-10.2.0.2"}, "", "ip"),
    (TCP | {"dstPortRange": "22", "allowedCidr": "10.0.0.0/8"}, "", "a CIDR of old"),
    ({"type": "Egress", "protocol": "UDP", "dstPortRange": "53"}, "", "egress"),
    ({"type": "Ingress", "protocol": "ICMP"}, "", "ICMP without ports"),
    (TCP | {"dstPortRange": "1", "ipVersion": 6, "srcIpRange": "fd00::/8"}, "", "IPv6"),
    (TCP, "SYS.1007", "TCP without ports"),
    (TCP | {"startPort": 90, "endPort": 80}, "SYS.1007", "start behind end"),
    (TCP | {"startPort": 80, "endPort": 80, "dstPortRange": "80"}, "SYS.1007", "both notations"),
    ({"type": "Ingress", "protocol": "ALL", "dstPortRange": "80"}, "SYS.1007", "ALL with ports"),
    ({"type": "Ingress", "protocol": "ICMP", "startPort": 8}, "SYS.1007", "ICMP with ports"),
    ({"type": "Inward", "protocol": "ALL"}, "SYS.1007", "no type"),
    ({"type": "Ingress", "protocol": "GRE"}, "SYS.1007", "no protocol"),
    (TCP | {"dstPortRange": "1", "action": "REJECT"}, "SYS.1007", "no action"),
    (TCP | {"dstPortRange": "1", "dstIpRange": "10.0.0.1"}, "SYS.1007", "dst of ingress"),
    (
        {"type": "Egress", "protocol": "ALL", "srcIpRange": "10.0.0.1"},
        "SYS.1007",
        "src of egress",
    ),
    (
        TCP | {"dstPortRange": "1", "allowedCidr": "10.0.0.0/8", "srcIpRange": "10.0.0.1"},
        "SYS.1007",
        "both kinds of addresses",
    ),
    (TCP | {"dstPortRange": "1", "remoteSecurityGroupUuid": "0" * 32}, "SYS.1007", "no group"),
    (TCP | {"dstPortRange": "0"}, "SG.1005", "port 0"),
    (TCP | {"dstPortRange": "70000"}, "SG.1005", "port too high"),
    (TCP | {"dstPortRange": "90-80"}, "SG.1005", "a range backwards"),
    (TCP | {"dstPortRange": "80,80"}, "SG.1005", "a port twice"),
    (TCP | {"dstPortRange": "1,2,3,4,5,6,7,8,9,10,11"}, "SG.1005", "too many ports"),
    (TCP | {"dstPortRange": "80,"}, "SG.1005", "nothing behind a comma"),
    (TCP | {"dstPortRange": "1", "srcIpRange": "10.0.0.300"}, "SG.1006", "no address"),
    (TCP | {"dstPortRange": "1", "srcIpRange": "10.0.0.9-10.0.0.1"}, "SG.1006", "ips backwards"),
    (TCP | {"dstPortRange": "1", "srcIpRange": "fd00::1"}, "SG.1006", "the other IP version"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "code", "why"), RULES, ids=[case[2] for case in RULES])
def test_what_a_rule_may_say(cloud: Cloud, group: str, rule: Row, code: str, why: str) -> None:
    """Added or refused as a whole; twice is SYS.1007; ValidateSecurityGroupRule knows it before."""
    checked = {"securityGroupUuid": group} | {k: v for k, v in rule.items() if k != "state"}
    names = cloud.world.catalog["ValidateSecurityGroupRule"].by_name
    valid = {name: value for name, value in checked.items() if name in names}
    if not code:
        assert cloud.call("ValidateSecurityGroupRule", **valid) == {
            "available": True,
            "code": "SG.2000",
        }
        made = add(cloud, group, rule)
        assert len(made) == 1
        assert (made[0]["state"], made[0]["action"], made[0]["priority"]) == (
            "Enabled",
            "ACCEPT",
            1,
        )
        assert cloud.refused("ValidateSecurityGroupRule", **valid).code == "SG.1002"
    twice = cloud.refused("AddSecurityGroupRule", securityGroupUuid=group, rules=[rule])
    assert twice.code == (code or "SYS.1007")
    assert cloud.world.count(RULE, securityGroupUuid=group) == 4 + (not code)
    if code:
        assert cloud.refused("ValidateSecurityGroupRule", **valid).code.startswith(("SG.1", "SYS."))


def test_old_and_new_fields_are_one(cloud: Cloud, group: str) -> None:
    """A rule of old says the same as one of today, so that it is a duplicate."""
    old = TCP | {"startPort": 80, "endPort": 90, "allowedCidr": "10.0.0.0/8"}
    made = add(cloud, group, old)[0]
    assert (made["dstPortRange"], made["srcIpRange"]) == ("80-90", "10.0.0.0/8")
    assert (made["startPort"], made["endPort"], made["allowedCidr"]) == (80, 90, "10.0.0.0/8")
    new = TCP | {"dstPortRange": "80-90", "srcIpRange": "10.0.0.0/8"}
    refusal = cloud.refused("AddSecurityGroupRule", securityGroupUuid=group, rules=[new])
    assert refusal.code == "SYS.1007"
    add(cloud, group, new | {"action": "DROP"})


def test_one_rule_for_each_remote_group(cloud: Cloud, group: str) -> None:
    """A list of remote groups multiplies the rules; each group once, and not in a rule too."""
    others = [cloud.uuid(SECURITY, name) for name in ("web-sg", "数据库-sg")]
    rules = [TCP | {"dstPortRange": "80"}, TCP | {"dstPortRange": "443"}]
    made = add(cloud, group, *rules, remoteSecurityGroupUuids=others)
    assert [rule["remoteSecurityGroupUuid"] for rule in made] == [others[0]] * 2 + [others[1]] * 2
    again = {"securityGroupUuid": group, "rules": [TCP | {"dstPortRange": "1"}]}
    twice = cloud.refused("AddSecurityGroupRule", **again, remoteSecurityGroupUuids=[others[0]] * 2)
    assert twice.code == "SYS.1007"
    cloud.call("DeleteSecurityGroup", uuid=others[0])
    assert len(ports(cloud, group)) == 2, "rules about a group go with it"


ORDERS = [
    (-1, ["1", "2", "3", "8", "9"], "behind"),
    (1, ["8", "9", "1", "2", "3"], "in front"),
    (3, ["1", "2", "8", "9", "3"], "in between"),
    (4, ["1", "2", "3", "8", "9"], "behind by its number"),
    (5, None, "too far behind"),
    (0, None, "the default rules' place"),
]


@pytest.mark.parametrize(("priority", "order", "why"), ORDERS, ids=[case[2] for case in ORDERS])
def test_rules_are_put_in(
    cloud: Cloud, group: str, priority: int, order: list[str] | None, why: str
) -> None:
    """At a priority the later ones make room; numbers stay without a gap (8.9)."""
    add(cloud, group, *(TCP | {"dstPortRange": port} for port in "123"))
    rules = [TCP | {"dstPortRange": port} for port in "89"]
    given = {"securityGroupUuid": group, "rules": rules, "priority": priority}
    if order is None:
        assert cloud.refused("AddSecurityGroupRule", **given).code == "SYS.1007"
    else:
        cloud.call("AddSecurityGroupRule", **given)
        assert ports(cloud, group) == order


def test_rules_change_their_places(cloud: Cloud, group: str) -> None:
    """One by ChangeSecurityGroupRule, all by UpdateSecurityGroupRulePriority, gaps close."""
    made = add(cloud, group, *(TCP | {"dstPortRange": port} for port in "1234"))
    uuids = {rule["dstPortRange"]: rule["uuid"] for rule in made}
    cloud.call("ChangeSecurityGroupRule", uuid=uuids["4"], priority=2)
    assert ports(cloud, group) == ["1", "4", "2", "3"]
    cloud.call("ChangeSecurityGroupRule", uuid=uuids["1"], priority=-1)
    assert ports(cloud, group) == ["4", "2", "3", "1"]
    about: Row = {"securityGroupUuid": group, "type": "Ingress"}
    order = [{"ruleUuid": uuids[port], "priority": n} for n, port in enumerate("3142", start=1)]
    cloud.call("UpdateSecurityGroupRulePriority", **about, rules=order)
    assert ports(cloud, group) == list("3142")
    for wrong in (order[:3], [*order[:3], order[0]], [*order[:3], order[3] | {"priority": 7}]):
        refusal = cloud.refused("UpdateSecurityGroupRulePriority", **about, rules=wrong)
        assert refusal.code == "SYS.1007"
    cloud.call("DeleteSecurityGroupRule", ruleUuids=[uuids["1"], uuids["4"]])
    assert ports(cloud, group) == list("32")
    assert cloud.call("DeleteSecurityGroupRule", ruleUuids=[uuids["1"]]) == {}


CHANGES: list[tuple[Row, str, str]] = [
    ({"action": "DROP", "description": "d"}, "", "what it does"),
    ({"srcIpRange": "10.0.0.1"}, "", "where from"),
    ({"protocol": "UDP", "dstPortRange": "53"}, "", "another protocol"),
    ({"protocol": "ICMP"}, "", "a protocol without ports"),
    ({"state": "Disabled"}, "", "its state"),
    ({"dstPortRange": "443"}, "SYS.1007", "a duplicate"),
    ({"dstPortRange": ""}, "SYS.1007", "TCP without ports"),
    ({"dstIpRange": "10.0.0.1"}, "SYS.1007", "dst of ingress"),
    ({"srcIpRange": "10.0.0"}, "SG.1006", "no address"),
    ({"priority": 0}, "SYS.1007", "the default rules' place"),
    ({"priority": 3}, "SYS.1007", "too far behind"),
]


@pytest.mark.parametrize(("change", "code", "why"), CHANGES, ids=[case[2] for case in CHANGES])
def test_changing_a_rule(cloud: Cloud, group: str, change: Row, code: str, why: str) -> None:
    """What a rule says after a change must be as possible as a new one."""
    made = add(cloud, group, TCP | {"dstPortRange": "80"}, TCP | {"dstPortRange": "443"})
    rule = made[0]["uuid"]
    if code:
        assert cloud.refused("ChangeSecurityGroupRule", uuid=rule, **change).code == code
        assert cloud.again(RULE, rule)["dstPortRange"] == "80"
        return
    shown = cloud.call("ChangeSecurityGroupRule", uuid=rule, **change)["inventory"]
    assert {name: shown[name] for name in change} == change
    assert ("dstPortRange" in shown) == (change.get("protocol") != "ICMP")


def test_a_default_rule_keeps_what_it_says(cloud: Cloud, group: str) -> None:
    """Only its description and its state change."""
    rule = cloud.world.find(RULE, securityGroupUuid=group)[0]["uuid"]
    refusal = cloud.refused("ChangeSecurityGroupRule", uuid=rule, action="DROP")
    assert refusal.code == "SYS.1007"
    shown = cloud.call("ChangeSecurityGroupRule", uuid=rule, state="Disabled")["inventory"]
    assert shown["state"] == "Disabled"
    about = {"securityGroupUuid": group, "ruleUuids": [rule]}
    cloud.call("ChangeSecurityGroupRuleState", **about, state="Enabled")
    twice = cloud.refused("ChangeSecurityGroupRuleState", **about, state="Enabled")
    assert twice.code == "SYS.1007"


def test_a_group_is_attached_once(cloud: Cloud, group: str) -> None:
    """Twice is SYS.1006, so is detaching; without the service SYS.1007; nics leave (8.9)."""
    app = {"securityGroupUuid": group, "l3NetworkUuid": cloud.uuid(L3, "app-net")}
    assert cloud.refused("AttachSecurityGroupToL3Network", **app).code == "SYS.1006"
    l2 = cloud.world.find("L2NetworkInventory")[0]["uuid"]
    bare = cloud.call("CreateL3Network", name="bare", l2NetworkUuid=l2)["inventory"]["uuid"]
    without = cloud.refused(
        "AttachSecurityGroupToL3Network", securityGroupUuid=group, l3NetworkUuid=bare
    )
    assert without.code == "SYS.1007"
    nic = nic_of(cloud, "cache-1")
    cloud.call("AddVmNicToSecurityGroup", securityGroupUuid=group, vmNicUuids=[nic])
    shown = cloud.call("DetachSecurityGroupFromL3Network", **app)["inventory"]
    assert shown["attachedL3NetworkUuids"] == []
    assert cloud.world.count(MEMBER, securityGroupUuid=group) == 0
    assert cloud.refused("DetachSecurityGroupFromL3Network", **app).code == "SYS.1006"


def test_nics_join_and_leave(cloud: Cloud, group: str) -> None:
    """Once each; only from its networks; the first group brings a policy (8.9)."""
    nic, about = nic_of(cloud, "cache-1"), {"securityGroupUuid": group}
    found = cloud.call("GetCandidateVmNicForSecurityGroup", **about)["inventories"]
    assert nic in {row["uuid"] for row in found}
    cloud.call("AddVmNicToSecurityGroup", **about, vmNicUuids=[nic])
    found = cloud.call("GetCandidateVmNicForSecurityGroup", **about)["inventories"]
    assert nic not in {row["uuid"] for row in found}
    twice = cloud.refused("AddVmNicToSecurityGroup", **about, vmNicUuids=[nic])
    assert twice.code == "SYS.1007"
    strange = cloud.refused(
        "AddVmNicToSecurityGroup", **about, vmNicUuids=[nic_of(cloud, "edge-gw-1")]
    )
    assert strange.code == "SYS.1007"
    assert cloud.world.find(POLICY, vmNicUuid=nic)[0]["ingressPolicy"] == "DENY"
    shown = cloud.call("ChangeVmNicSecurityPolicy", vmNicUuid=nic, ingressPolicy="ALLOW")
    assert shown["inventory"]["ingressPolicy"] == "ALLOW"
    assert cloud.refused("ChangeVmNicSecurityPolicy", vmNicUuid=nic).code == "SYS.1007"
    for _ in range(2):
        cloud.call("DeleteVmNicFromSecurityGroup", **about, vmNicUuids=[nic])
    assert cloud.world.count(MEMBER, vmNicUuid=nic) == 0


def test_all_groups_of_a_nic_at_once(cloud: Cloud, group: str) -> None:
    """SetVmNicSecurityGroup replaces them; priorities are 1, 2, 3 and close up."""
    nic, web = nic_of(cloud, "web-1"), cloud.uuid(SECURITY, "web-sg")
    base = cloud.uuid(SECURITY, "数据库-sg")
    refs = [{"securityGroupUuid": uuid, "priority": n} for n, uuid in ((2, web), (1, group))]
    shown = cloud.call("SetVmNicSecurityGroup", vmNicUuid=nic, refs=refs)["inventory"]
    assert [(ref["securityGroupUuid"], ref["priority"]) for ref in shown] == [(group, 1), (web, 2)]
    cloud.call("AddVmNicToSecurityGroup", securityGroupUuid=base, vmNicUuids=[nic])
    cloud.call("DeleteSecurityGroup", uuid=group)
    left = cloud.world.find(MEMBER, vmNicUuid=nic)
    assert [(ref["securityGroupUuid"], ref["priority"]) for ref in left] == [(web, 1), (base, 2)]
    wrong: list[list[Row]] = [
        [{"securityGroupUuid": web, "priority": 2}],
        [{"securityGroupUuid": web, "priority": 1}, {"securityGroupUuid": base, "priority": 1}],
        [{"securityGroupUuid": web, "priority": 1}, {"securityGroupUuid": web, "priority": 2}],
        [{"securityGroupUuid": "0" * 32, "priority": 1}],
    ]
    for each in wrong:
        assert cloud.refused("SetVmNicSecurityGroup", vmNicUuid=nic, refs=each).code == "SYS.1007"
    cloud.call("SetVmNicSecurityGroup", vmNicUuid=nic, refs=[])
    assert cloud.world.count(MEMBER, vmNicUuid=nic) == 0
    assert cloud.refused("SetVmNicSecurityGroup", vmNicUuid=nic, refs=[]).code == "SYS.1007"


def test_a_new_vm_is_in_its_groups(cloud: Cloud, group: str) -> None:
    """System tags name them, by network: at the creation, at a later start, for one more nic."""
    l3, web = cloud.uuid(L3, "app-net"), cloud.uuid(SECURITY, "web-sg")
    tags = [f"l3::{l3}::SecurityGroupUuids::{group},{web}"]
    for strategy in ("InstantStart", "JustCreate"):
        vm = cloud.new_vm(strategy=strategy, systemTags=tags)
        if strategy == "JustCreate":
            cloud.call("StartVmInstance", uuid=vm["uuid"])
        refs = cloud.world.find(MEMBER, vmInstanceUuid=vm["uuid"])
        assert [(ref["securityGroupUuid"], ref["priority"]) for ref in refs] == [
            (group, 1),
            (web, 2),
        ]
    desktop = {"vmInstanceUuid": cloud.uuid(VM, "win-desktop-1"), "l3NetworkUuid": l3}
    public = cloud.uuid(L3, "公共网络")
    wrong = [f"l3::{public}::SecurityGroupUuids::{group}"]
    refusal = cloud.refused("AttachL3NetworkToVm", **desktop, systemTags=wrong)
    assert refusal.code == "SYS.1007"
    cloud.call("AttachL3NetworkToVm", **desktop, systemTags=tags)
    assert cloud.world.count(MEMBER, vmInstanceUuid=desktop["vmInstanceUuid"]) == 2


@pytest.mark.parametrize("way", ["destroyed", "detached", "network"])
def test_nics_leave_with_their_vm(cloud: Cloud, way: str) -> None:
    """VmInstance to its nics' membership (8.0); the group and its other nics stay."""
    nic, group = nic_of(cloud, "db-1"), cloud.uuid(SECURITY, "数据库-sg")
    if way == "destroyed":
        cloud.call("DestroyVmInstance", uuid=cloud.uuid(VM, "db-1"))
        cloud.call("RecoverVmInstance", uuid=cloud.uuid(VM, "db-1"))
    elif way == "detached":
        cloud.call("DetachL3NetworkFromVm", vmNicUuid=nic)
    else:
        cloud.call("DeleteL3Network", uuid=cloud.uuid(L3, "app-net"))
    assert cloud.world.count(MEMBER, vmNicUuid=nic) == 0
    assert cloud.world.count(POLICY, vmNicUuid=nic) == 0
    left = cloud.world.find(MEMBER, securityGroupUuid=group)
    assert len(left) == (0 if way == "network" else 1)
    shown = cloud.call("UpdateSecurityGroup", uuid=group, name="g")["inventory"]
    assert len(shown["attachedL3NetworkUuids"]) == (0 if way == "network" else 1)


def test_a_group_goes_with_its_parts(cloud: Cloud) -> None:
    """Its rules, its members and its ties; rules of others about it too."""
    group = cloud.uuid(SECURITY, "web-sg")
    cloud.call("ChangeSecurityGroupState", uuid=group, stateEvent="disable")
    cloud.call("DeleteSecurityGroup", uuid=group)
    for kind in (RULE, MEMBER, "SecurityGroupL3NetworkRefInventory"):
        assert cloud.world.count(kind, securityGroupUuid=group) == 0
    assert cloud.world.count(RULE, remoteSecurityGroupUuid=group) == 0
    assert cloud.call("DeleteSecurityGroup", uuid=group) == {}
