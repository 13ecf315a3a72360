"""Port forwarding: ports of a VIP that lead to ports of a nic."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import L3, NIC, VM, Cloud, Row
from tests.simulator.behaviours.test_eip import nic_of
from tests.simulator.behaviours.test_vip import RULE, VIP, new_vip


def new_rule(cloud: Cloud, **params: Any) -> Row:
    """Make a rule, on a VIP of its own unless one is given."""
    given = {"name": "r", "vipPortStart": 8000, "protocolType": "TCP"}
    if "vipUuid" not in params:
        given["vipUuid"] = new_vip(cloud)["uuid"]
    return dict(cloud.call("CreatePortForwardingRule", **given | params)["inventory"])


PORTS: list[tuple[Row, tuple[int, int, int, int] | None, str]] = [
    ({"vipPortStart": 80}, (80, 80, 80, 80), "one port to itself"),
    ({"vipPortStart": 80, "privatePortStart": 8080}, (80, 80, 8080, 8080), "to another"),
    ({"vipPortStart": 80, "privatePortEnd": 8080}, (80, 80, 8080, 8080), "by its end"),
    ({"vipPortStart": 80, "vipPortEnd": 90}, (80, 90, 80, 90), "a range to itself"),
    (
        {"vipPortStart": 80, "vipPortEnd": 90, "privatePortStart": 1080, "privatePortEnd": 1090},
        (80, 90, 1080, 1090),
        "a range to another",
    ),
    ({"vipPortStart": 80, "vipPortEnd": 90, "privatePortStart": 1080}, None, "to one port"),
    (
        {"vipPortStart": 80, "vipPortEnd": 90, "privatePortStart": 80, "privatePortEnd": 95},
        None,
        "to a longer one",
    ),
]


@pytest.mark.parametrize(("params", "ports", "why"), PORTS, ids=[case[2] for case in PORTS])
def test_ranges_are_of_one_length(
    cloud: Cloud, params: Row, ports: tuple[int, int, int, int] | None, why: str
) -> None:
    """Missing ends follow from the others; SYS.1007 when the lengths differ."""
    vip = new_vip(cloud)["uuid"]
    about = {"name": "r", "vipUuid": vip, "protocolType": "TCP"} | params
    if ports is None:
        assert cloud.refused("CreatePortForwardingRule", **about).code == "SYS.1007"
        return
    row = cloud.call("CreatePortForwardingRule", **about)["inventory"]
    names = ("vipPortStart", "vipPortEnd", "privatePortStart", "privatePortEnd")
    assert tuple(row[name] for name in names) == ports


CLASHES = [
    ({"vipPortStart": 8000}, "SYS.1007", "the same port"),
    ({"vipPortStart": 7990, "vipPortEnd": 8000}, "SYS.1007", "a range that ends in it"),
    ({"vipPortStart": 8005, "vipPortEnd": 8020}, "SYS.1007", "a range that begins in it"),
    ({"vipPortStart": 8011}, "", "behind it"),
    ({"vipPortStart": 8000, "protocolType": "UDP"}, "", "the other protocol"),
    ({"vipPortStart": 1, "allowedCidr": "10.0.0.0"}, "", "a CIDR of one address"),
    ({"vipPortStart": 1, "allowedCidr": "10.0.0.1/24"}, "SYS.1007", "no CIDR"),
]


@pytest.mark.parametrize(("params", "code", "why"), CLASHES, ids=[case[2] for case in CLASHES])
def test_ports_of_a_vip_are_used_once(cloud: Cloud, params: Row, code: str, why: str) -> None:
    """Ranges of one protocol do not overlap."""
    vip = new_rule(cloud, vipPortEnd=8010)["vipUuid"]
    about = {"name": "r", "vipUuid": vip, "protocolType": "TCP"} | params
    if code:
        assert cloud.refused("CreatePortForwardingRule", **about).code == code
    else:
        cloud.call("CreatePortForwardingRule", **about)


def test_a_listener_has_its_port_for_itself(cloud: Cloud) -> None:
    """A rule cannot have the port of a listener on the same VIP; nor a VIP with an EIP."""
    about = {"name": "r", "protocolType": "TCP", "vipPortStart": 80}
    for name in ("官网-vip", "web-4-vip"):
        vip = {"vipUuid": cloud.uuid(VIP, name)}
        assert cloud.refused("CreatePortForwardingRule", **about, **vip).code == "SYS.1007"


def test_attaching_and_detaching(cloud: Cloud) -> None:
    """Twice is SYS.1006, so is detaching what is not attached, and a rule that is Disabled."""
    rule, nic = new_rule(cloud)["uuid"], nic_of(cloud, "db-2")
    pair = {"ruleUuid": rule, "vmNicUuid": nic}
    assert cloud.refused("DetachPortForwardingRule", uuid=rule).code == "SYS.1006"
    row = cloud.call("AttachPortForwardingRule", **pair)["inventory"]
    assert row["guestIp"] == cloud.again(NIC, nic)["ip"]
    assert cloud.again(VIP, row["vipUuid"])["serviceProvider"] == "VirtualRouter"
    assert cloud.refused("AttachPortForwardingRule", **pair).code == "SYS.1006"
    assert "vmNicUuid" not in cloud.call("DetachPortForwardingRule", uuid=rule)["inventory"]
    cloud.call("ChangePortForwardingRuleState", uuid=rule, stateEvent="disable")
    assert cloud.refused("AttachPortForwardingRule", **pair).code == "SYS.1006"
    refusal = cloud.refused("GetPortForwardingAttachableVmNics", ruleUuid=rule)
    assert refusal.code == "SYS.1006"


GUESTS = [
    ("win-desktop-1", "SYS.1007", "on the vip's network"),
    ("web-1", "SYS.1007", "its VM is on the vip's network"),
    ("db-1", "SYS.1006", "its VM has rules on another vip"),
    ("edge-gw-1", "SYS.1006", "no such service on its network"),
    ("old-web", "SYS.1006", "it has no address"),
]


@pytest.mark.parametrize(("vm", "code", "why"), GUESTS, ids=[case[2] for case in GUESTS])
def test_a_nic_that_cannot_be_behind_a_rule(cloud: Cloud, vm: str, code: str, why: str) -> None:
    """Each is refused, at the creation and when it is attached."""
    rule, nic = new_rule(cloud), nic_of(cloud, vm)
    refusal = cloud.refused("AttachPortForwardingRule", ruleUuid=rule["uuid"], vmNicUuid=nic)
    assert refusal.code == code
    about = {"name": "r", "protocolType": "TCP", "vipPortStart": 81, "vmNicUuid": nic}
    refusal = cloud.refused("CreatePortForwardingRule", vipUuid=rule["vipUuid"], **about)
    assert refusal.code == code


def test_who_could_be_behind_a_rule(cloud: Cloud) -> None:
    """The list is what AttachPortForwardingRule takes, empty for a rule that has a nic."""
    rule = new_rule(cloud)["uuid"]
    found = cloud.call("GetPortForwardingAttachableVmNics", ruleUuid=rule)["inventories"]
    names = {cloud.again(VM, nic["vmInstanceUuid"])["name"] for nic in found}
    assert "db-2" in names
    assert not {vm for vm, _, _ in GUESTS} & names
    cloud.call("AttachPortForwardingRule", ruleUuid=rule, vmNicUuid=found[0]["uuid"])
    assert cloud.call("GetPortForwardingAttachableVmNics", ruleUuid=rule)["inventories"] == []


def test_an_allowed_cidr_wants_the_nic_for_itself(cloud: Cloud) -> None:
    """It goes neither with an EIP nor with a rule of the same private ports."""
    nic = nic_of(cloud, "web-4")
    rule = new_rule(cloud, allowedCidr="10.0.0.0/8")
    pair = {"ruleUuid": rule["uuid"], "vmNicUuid": nic}
    assert cloud.refused("AttachPortForwardingRule", **pair).code == "SYS.1006"
    vip = rule["vipUuid"]
    other = {"vmNicUuid": nic_of(cloud, "db-2"), "vipUuid": vip}
    cloud.call("AttachPortForwardingRule", ruleUuid=rule["uuid"], vmNicUuid=other["vmNicUuid"])
    about = {"name": "r", "protocolType": "TCP", "vipPortStart": 9000, "privatePortStart": 8000}
    assert cloud.refused("CreatePortForwardingRule", **about, **other).code == "SYS.1006"
    cloud.call("CreatePortForwardingRule", **about | {"privatePortStart": 8001}, **other)
    eip = {"name": "e", "vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": other["vmNicUuid"]}
    assert cloud.refused("CreateEip", **eip).code == "SYS.1006"


def test_a_rule_goes_and_its_vip_stays(cloud: Cloud) -> None:
    """The VIP loses `PortForwarding` and keeps its load balancer; a lost nic leaves the rule."""
    cloud.call("DestroyVmInstance", uuid=cloud.uuid(VM, "db-1"))
    row = cloud.row(RULE, "ssh-to-db-1")
    assert "vmNicUuid" not in row
    cloud.call("DeletePortForwardingRule", uuid=row["uuid"])
    assert cloud.row(VIP, "官网-vip")["useFor"] == "LoadBalancer"
    assert cloud.world.count(L3, name="app-net") == 1
