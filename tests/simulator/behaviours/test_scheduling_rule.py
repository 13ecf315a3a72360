"""Scheduling rules: VM groups together or apart, on the hosts of a group or never there."""

import pytest

from tests.simulator.behaviours.cloud import CLUSTER, HOST, VM, ZONE, Cloud, Row
from tests.simulator.behaviours.cloud import chain as codes_of
from zscli.simulator.refusal import Refusal

RULE = "VmSchedulingRuleInventory"
ZONE_1, ZONE_2 = "北京-zone-1", "shanghai-zone-2"
HOSTS = ("kvm-bj-04", "kvm-bj-05")
"""The hosts of the cluster where these tests put their VMs."""
APART, TOGETHER = "ANTIAFFINITY", "AFFINITY"


class Rules:
    """A VM group and a host group of the first zone, and what a test does with them."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        zone = {"zoneUuid": cloud.uuid(ZONE, ZONE_1)}
        self.vms = cloud.call("CreateVmSchedulingRuleGroup", name="v", **zone)["inventory"]["uuid"]
        self.hosts = cloud.call("CreateHostSchedulingRuleGroup", name="h", **zone)["inventory"][
            "uuid"
        ]

    def about(self, rule: str, mode: str, *, hosts: bool) -> Row:
        """Return the parameters of a rule."""
        params = {"rule": rule, "mode": mode, "vmGroupUuid": self.vms}
        return params | ({"hostGroupUuid": self.hosts} if hosts else {})

    def rule(self, rule: str, mode: str = "HARD", *, hosts: bool = False) -> str:
        """Create a rule and return its uuid."""
        params = self.about(rule, mode, hosts=hosts)
        made = self.cloud.call("CreateVmSchedulingRule", name="r", **params)["inventory"]
        assert (made["rule"], made["mode"], made["state"]) == (rule, mode, "Enabled")
        return str(made["uuid"])

    def host(self, name: str) -> str:
        """Put a host into the host group; return its uuid."""
        uuid = self.cloud.uuid(HOST, name)
        tie = {"hostGroupUuid": self.hosts, "hostUuid": uuid}
        assert self.cloud.call("AddHostToHostSchedulingRuleGroup", **tie) == {}
        return uuid

    def vm(self, name: str, **where: str) -> Row:
        """Create a VM of the VM group."""
        where = where or {"clusterUuid": self.cloud.uuid(CLUSTER, "test-cluster")}
        tags = [f"vmSchedulingRuleGroupUuid::{self.vms}"]
        return self.cloud.new_vm(name, systemTags=tags, **where)

    def add(self, vm: str) -> Row:
        """Put a VM into the VM group."""
        return self.cloud.call("AddVmToVmSchedulingRuleGroup", vmGroupUuid=self.vms, vmUuid=vm)

    def state(self, rule: str) -> str:
        """Return how it is with a rule."""
        found = self.cloud.call("GetVmSchedulingRulesExecuteState", uuids=[rule])
        return str(found["ruleMapState"][rule])


@pytest.fixture
def rules(cloud: Cloud) -> Rules:
    """A VM group and a host group with nothing in them."""
    return Rules(cloud)


def no_host(rules: Rules) -> bool:
    """Whether one more VM finds no host."""
    try:
        rules.vm("more")
    except Refusal as refusal:
        return codes_of(refusal) == ("SYS.1006", "HOST_ALLOCATION.1000")
    return False


def test_vms_apart(rules: Rules) -> None:
    """HARD leaves each VM a host of its own, or none."""
    rules.rule(APART)
    assert len({rules.vm(f"a-{number}")["hostUuid"] for number in range(2)}) == 2
    assert no_host(rules)


def test_vms_together(rules: Rules) -> None:
    """HARD puts all where the first is; it goes anywhere."""
    rules.rule(TOGETHER)
    assert len({rules.vm(f"a-{number}")["hostUuid"] for number in range(4)}) == 1


@pytest.mark.parametrize(("rule", "wanted"), [(TOGETHER, HOSTS[0]), (APART, HOSTS[1])])
@pytest.mark.parametrize("mode", ["HARD", "SOFT"])
def test_vms_and_hosts(rules: Rules, rule: str, wanted: str, mode: str) -> None:
    """On the hosts of the group, or on any but these; SOFT while there is one."""
    rules.host(HOSTS[0])
    rules.rule(rule, mode, hosts=True)
    uuid = rules.cloud.uuid(HOST, wanted)
    assert {rules.vm(f"a-{number}")["hostUuid"] for number in range(3)} == {uuid}
    rules.cloud.world.update(HOST, uuid, state="Disabled")
    assert no_host(rules) == (mode == "HARD")


def test_a_soft_rule_yields(rules: Rules) -> None:
    """SOFT is a wish: the third VM finds a host all the same."""
    rules.rule(APART, "SOFT")
    hosts = [rules.vm(f"a-{number}")["hostUuid"] for number in range(3)]
    assert len(set(hosts[:2])) == 2
    assert hosts[2] in hosts[:2]


def test_a_rule_that_is_disabled_or_gone(rules: Rules) -> None:
    """Neither has an effect; a mode can be changed."""
    rule = rules.rule(APART)
    for number in range(2):
        rules.vm(f"a-{number}")
    cloud = rules.cloud
    changed = cloud.call("ChangeVmSchedulingRuleState", uuid=rule, state="disable")["inventory"]
    assert changed["state"] == "Disabled"
    assert rules.vm("b")["state"] == "Running"
    cloud.call("ChangeVmSchedulingRuleState", uuid=rule, state="enable")
    assert no_host(rules)
    soft = cloud.call("UpdateVmSchedulingRule", uuid=rule, mode="SOFT", name="s")["inventory"]
    assert (soft["mode"], soft["name"]) == ("SOFT", "s")
    assert rules.vm("c")["state"] == "Running"
    assert cloud.refused("UpdateVmSchedulingRule", uuid=rule, mode="FIRM").code == "SYS.1007"
    cloud.call("UpdateVmSchedulingRule", uuid=rule, mode="HARD")
    assert cloud.call("RemoveVmSchedulingRule", uuid=rule) == {}
    assert rules.vm("d")["state"] == "Running"


def test_who_is_of_a_group(rules: Rules) -> None:
    """A VM is of one VM group, and has a tag that names it; what is not there cannot be taken."""
    cloud, vm = rules.cloud, rules.cloud.uuid(VM, "web-1")
    tag = {"resourceUuid": vm, "tag": f"vmSchedulingRuleGroupUuid::{rules.vms}"}
    assert rules.add(vm) == {}
    assert cloud.world.count("SystemTagInventory", **tag) == 1
    zone = cloud.uuid(ZONE, ZONE_1)
    other = cloud.call("CreateVmSchedulingRuleGroup", name="o", zoneUuid=zone)["inventory"]
    for group in (rules.vms, other["uuid"]):
        tie = {"vmGroupUuid": group, "vmUuid": vm}
        assert cloud.refused("AddVmToVmSchedulingRuleGroup", **tie).code == "SYS.1006"
    tie = {"vmGroupUuid": rules.vms, "vmUuid": vm}
    assert cloud.call("DetachVmFromVmSchedulingRuleGroup", **tie) == {}
    assert cloud.world.count("SystemTagInventory", **tag) == 0
    assert cloud.refused("DetachVmFromVmSchedulingRuleGroup", **tie).code == "SYS.1006"


def test_hosts_of_groups(rules: Rules) -> None:
    """A host may be of several groups, but of each once, and of its own zone's."""
    cloud, host = rules.cloud, rules.host(HOSTS[0])
    tie = {"hostGroupUuid": rules.hosts, "hostUuid": host}
    assert cloud.refused("AddHostToHostSchedulingRuleGroup", **tie).code == "SYS.1006"
    second = Rules(cloud)
    second.host(HOSTS[0])
    far = {"hostGroupUuid": rules.hosts, "hostUuid": cloud.uuid(HOST, "kvm-sh-01")}
    assert cloud.refused("AddHostToHostSchedulingRuleGroup", **far).code == "SYS.1006"
    assert cloud.call("DetachHostFromHostSchedulingRuleGroup", **tie) == {}
    assert cloud.refused("DetachHostFromHostSchedulingRuleGroup", **tie).code == "SYS.1006"


BESIDE = [
    # a rule that is there, one that is new (rule, about hosts), and why not both
    ((APART, False), (APART, False), "vmSchedulingRule.3001"),
    ((TOGETHER, False), (APART, False), "vmSchedulingRule.3002"),
    ((TOGETHER, False), (TOGETHER, False), "vmSchedulingRule.3003"),
    ((APART, False), (TOGETHER, False), "vmSchedulingRule.3004"),
    ((TOGETHER, True), (TOGETHER, True), "vmSchedulingRule.3005"),
    ((APART, True), (TOGETHER, True), "vmSchedulingRule.3006"),
    ((TOGETHER, True), (APART, True), "vmSchedulingRule.3007"),
    ((APART, False), (TOGETHER, True), "vmSchedulingRule.3008"),
    ((TOGETHER, True), (APART, False), "vmSchedulingRule.3009"),
]


@pytest.mark.parametrize(("there", "new", "code"), BESIDE, ids=[code for *_, code in BESIDE])
def test_rules_that_do_not_go_together(
    rules: Rules, there: tuple[str, bool], new: tuple[str, bool], code: str
) -> None:
    """Each refusal has its own code, whether a rule is made or only looked at."""
    rules.host(HOSTS[0])
    for name in ("web-1", "web-2"):
        rules.add(rules.cloud.uuid(VM, name))
    rules.rule(there[0], hosts=there[1])
    params = rules.about(new[0], "HARD", hosts=new[1])
    assert rules.cloud.refused("CreateVmSchedulingRule", name="n", **params).code == code
    assert rules.cloud.refused("ValidateVmSchedulingRule", **params).code == code
    assert rules.cloud.world.count(RULE) == 1


@pytest.mark.parametrize(
    ("there", "new", "code"),
    [(False, True, "vmSchedulingRule.3010"), (True, False, "vmSchedulingRule.3011")],
)
def test_hosts_that_are_left_are_too_few(rules: Rules, there: bool, new: bool, code: str) -> None:
    """VMs apart from each other need as many hosts as they are, when hosts are taken away."""
    for host in rules.cloud.world.find(HOST, zoneUuid=rules.cloud.uuid(ZONE, ZONE_1))[1:]:
        rules.host(host["name"])
    rules.add(rules.cloud.uuid(VM, "web-1"))
    rules.rule(APART, hosts=there)
    params = rules.about(APART, "HARD", hosts=new)
    assert rules.cloud.call("ValidateVmSchedulingRule", **params) == {}
    rules.add(rules.cloud.uuid(VM, "web-2"))
    assert rules.cloud.refused("ValidateVmSchedulingRule", **params).code == code
    soft = params | {"mode": "SOFT"}
    assert rules.cloud.call("ValidateVmSchedulingRule", **soft) == {}


def test_how_it_is_with_a_rule(rules: Rules) -> None:
    """Invalid without VMs or while it is Disabled, Conflict while a VM breaks it, else Normal."""
    cloud, rule = rules.cloud, rules.rule(APART)
    assert rules.state(rule) == "Invalid"
    host = cloud.uuid(HOST, HOSTS[0])
    vms = [cloud.new_vm(name, hostUuid=host)["uuid"] for name in ("a", "b")]
    rules.add(vms[0])
    assert rules.state(rule) == "Normal"
    rules.add(vms[1])
    assert rules.state(rule) == "Conflict"
    about = {"ruleUuid": rule}
    states = cloud.call("GetVmsSchedulingStateFromSchedulingRule", **about, vmUuids=vms[:1])
    assert states == {"ruleMapState": {vms[0]: "Conflict"}}
    found = cloud.call("ListVmsFromSchedulingState", **about, executeStates=["Conflict"])
    assert found["uuids"] == vms
    found = cloud.call("ListVmSchedulingRulesFromExecuteState", executeStates=["Normal"])
    assert found["uuids"] == []
    cloud.call("StopVmInstance", uuid=vms[1])
    assert rules.state(rule) == "Normal"
    cloud.call("ChangeVmSchedulingRuleState", uuid=rule, state="disable")
    assert rules.state(rule) == "Invalid"
    wrong = {"executeStates": ["Odd"]}
    assert cloud.refused("ListVmSchedulingRulesFromExecuteState", **wrong).code == "SYS.1007"


def test_vms_that_are_not_on_the_hosts(rules: Rules) -> None:
    """A rule about hosts is broken by who is elsewhere, or there; Invalid without any host."""
    cloud = rules.cloud
    rules.add(cloud.new_vm("a", hostUuid=cloud.uuid(HOST, HOSTS[0]))["uuid"])
    rule = rules.rule(APART, hosts=True)
    assert rules.state(rule) == "Invalid"
    rules.host(HOSTS[1])
    assert rules.state(rule) == "Normal"
    rules.host(HOSTS[0])
    assert rules.state(rule) == "Conflict"


@pytest.mark.parametrize("kind", ["Vm", "Host"])
def test_a_group_takes_its_rules_with_it(rules: Rules, kind: str) -> None:
    """Without the group a rule would be about something else."""
    rules.host(HOSTS[0])
    vm = rules.cloud.uuid(VM, "web-1")
    rules.add(vm)
    rules.rule(TOGETHER, hosts=True)
    uuid = rules.vms if kind == "Vm" else rules.hosts
    assert rules.cloud.call(f"Delete{kind}SchedulingRuleGroup", uuid=uuid) == {}
    assert rules.cloud.world.count(RULE) == 0
    tags = rules.cloud.world.find("SystemTagInventory", resourceUuid=vm)
    has_tag = any(row["tag"].startswith("vmSchedulingRuleGroupUuid") for row in tags)
    assert has_tag == (kind == "Host")


def test_groups_of_two_zones(rules: Rules) -> None:
    """A rule is about one zone."""
    zone = rules.cloud.uuid(ZONE, ZONE_2)
    far = rules.cloud.call("CreateHostSchedulingRuleGroup", name="h", zoneUuid=zone)["inventory"]
    params = rules.about(APART, "HARD", hosts=True) | {"hostGroupUuid": far["uuid"]}
    assert rules.cloud.refused("CreateVmSchedulingRule", name="n", **params).code == "SYS.1007"
