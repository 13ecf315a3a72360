"""The laws of network services hold whatever is called, in whatever order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.behaviours.cloud import L3, NIC, VM, Cloud, Row
from tests.simulator.behaviours.conftest import CLOCK, copy_of
from tests.simulator.behaviours.network_laws import (
    BALANCER,
    EIP,
    GROUP,
    LISTENER,
    RULE,
    SECURITY,
    SECURITY_RULE,
    VIP,
)
from tests.simulator.behaviours.test_invariants import GO_ON, Run, check
from zscli.simulator.world.world import World

TARGETS: dict[str, tuple[str, str]] = {
    "DeleteEip": (EIP, "uuid"),
    "DeleteLoadBalancer": (BALANCER, "uuid"),
    "DeleteLoadBalancerListener": (LISTENER, "uuid"),
    "DeleteLoadBalancerServerGroup": (GROUP, "uuid"),
    "DeletePortForwardingRule": (RULE, "uuid"),
    "DeleteSecurityGroup": (SECURITY, "uuid"),
    "DeleteVip": (VIP, "uuid"),
    "DestroyVmInstance": (VM, "uuid"),
    "DetachEip": (EIP, "uuid"),
    "DetachL3NetworkFromVm": (NIC, "vmNicUuid"),
    "DetachPortForwardingRule": (RULE, "uuid"),
    "ExpungeVmInstance": (VM, "uuid"),
    "RecoverVmInstance": (VM, "uuid"),
    "StartVmInstance": (VM, "uuid"),
    "StopVmInstance": (VM, "uuid"),
}
PAIRS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "AddServerGroupToLoadBalancerListener": (
        (GROUP, "serverGroupUuid"),
        (LISTENER, "listenerUuid"),
    ),
    "AttachEip": ((EIP, "eipUuid"), (NIC, "vmNicUuid")),
    "AttachL3NetworkToVm": ((VM, "vmInstanceUuid"), (L3, "l3NetworkUuid")),
    "AttachPortForwardingRule": ((RULE, "ruleUuid"), (NIC, "vmNicUuid")),
    "AttachSecurityGroupToL3Network": ((SECURITY, "securityGroupUuid"), (L3, "l3NetworkUuid")),
    "DetachSecurityGroupFromL3Network": ((SECURITY, "securityGroupUuid"), (L3, "l3NetworkUuid")),
    "RemoveServerGroupFromLoadBalancerListener": (
        (GROUP, "serverGroupUuid"),
        (LISTENER, "listenerUuid"),
    ),
}
LISTS: dict[str, tuple[str, str]] = {
    "AddVmNicToLoadBalancer": (LISTENER, "listenerUuid"),
    "AddVmNicToSecurityGroup": (SECURITY, "securityGroupUuid"),
    "DeleteVmNicFromSecurityGroup": (SECURITY, "securityGroupUuid"),
    "RemoveVmNicFromLoadBalancer": (LISTENER, "listenerUuid"),
}
"""The APIs of one resource and some nics."""
SPECIAL = (
    "AddBackendServerToServerGroup",
    "AddReservedIpRange",
    "AddSecurityGroupRule",
    "ChangeEipState",
    "ChangeSecurityGroupRule",
    "ChangeVipState",
    "CreateEip",
    "CreateLoadBalancer",
    "CreateLoadBalancerListener",
    "CreateLoadBalancerServerGroup",
    "CreatePortForwardingRule",
    "CreateSecurityGroup",
    "CreateVip",
    "DeleteIpRange",
    "DeleteL3Network",
    "DeleteSecurityGroupRule",
    "SetVmNicSecurityGroup",
    "SetVmStaticIp",
)
HARSH = ("DeleteIpRange", "DeleteL3Network")
"""What takes much away at once, and is therefore done less often."""
GENTLE = [api for api in (*TARGETS, *PAIRS, *LISTS, *SPECIAL) if api not in HARSH]
CHOICES = [*GENTLE * 8, *HARSH, *[GO_ON] * 60]
SOME = {NIC: slice(0, 8), VM: slice(0, 6)}
"""Among which nics and VMs a call chooses, so that several meet on one."""

number = st.integers(min_value=0, max_value=999)
steps = st.lists(
    st.tuples(st.sampled_from(CHOICES), number, number, number), min_size=15, max_size=35
)


class NetworkRun(Run):
    """Calls of network services, one after the other and several on their way."""

    def pick(self, inventory: str, index: int) -> str:
        """Return the uuid of some row."""
        rows = self.cloud.world.find(inventory)
        rows = rows[SOME.get(inventory, slice(None))]
        return str(rows[index % len(rows)]["uuid"]) if rows else "0" * 32

    def params(self, api: str, a: int, b: int, c: int) -> Row:
        """Return parameters made from three numbers."""
        if api in TARGETS:
            inventory, name = TARGETS[api]
            return {name: self.pick(inventory, a)}
        if api in PAIRS:
            (one, name), (other, other_name) = PAIRS[api]
            return {name: self.pick(one, a), other_name: self.pick(other, b)}
        if api in LISTS:
            inventory, name = LISTS[api]
            nics = {self.pick(NIC, b), self.pick(NIC, c)}
            return {name: self.pick(inventory, a), "vmNicUuids": sorted(nics)}
        return self._special(api, a, b, c)

    def _special(self, api: str, a: int, b: int, c: int) -> Row:
        vip, nic, group = self.pick(VIP, a), self.pick(NIC, b), self.pick(SECURITY, a)
        named: Row = {"name": "made"}
        guest: Row = {"vmNicUuid": nic} if c % 2 else {}
        network = self.pick(L3, b)
        made: dict[str, Row] = {
            "AddBackendServerToServerGroup": {
                "serverGroupUuid": self.pick(GROUP, a),
                "vmNics": [{"uuid": nic, "weight": str(c % 100)}],
            },
            "AddReservedIpRange": {
                "l3NetworkUuid": network,
                "startIp": f"10.20.0.{55 + a % 100}",
                "endIp": f"10.20.0.{57 + a % 100}",
            },
            "AddSecurityGroupRule": {
                "securityGroupUuid": group,
                "priority": b % 5 - 1,
                "rules": [_rule(c), _rule(c + 1)][: 1 + b % 2],
                **({"remoteSecurityGroupUuids": [self.pick(SECURITY, c)]} if c % 3 else {}),
            },
            "ChangeEipState": {"uuid": self.pick(EIP, a), "stateEvent": _event(b)},
            "ChangeSecurityGroupRule": {
                "uuid": self.pick(SECURITY_RULE, a),
                "priority": b % 5 - 1,
                "dstPortRange": str(1 + c % 3),
            },
            "ChangeVipState": {"uuid": vip, "stateEvent": _event(b)},
            "CreateEip": named | {"vipUuid": vip} | guest,
            "CreateLoadBalancer": named | {"vipUuid": vip},
            "CreateLoadBalancerListener": named
            | {
                "loadBalancerUuid": self.pick(BALANCER, a),
                "loadBalancerPort": 80 + b % 4,
                "protocol": ("tcp", "udp", "http")[c % 3],
            },
            "CreateLoadBalancerServerGroup": named | {"loadBalancerUuid": self.pick(BALANCER, a)},
            "CreatePortForwardingRule": named
            | {
                "vipUuid": vip,
                "vipPortStart": 80 + b % 3,
                "vipPortEnd": 82 + b % 3,
                "protocolType": ("TCP", "UDP")[c % 2],
            }
            | guest,
            "CreateSecurityGroup": named,
            "CreateVip": named | {"l3NetworkUuid": network},
            "DeleteIpRange": {"uuid": self.pick("IpRangeInventory", a)},
            "DeleteL3Network": {"uuid": network},
            "DeleteSecurityGroupRule": {
                "ruleUuids": [self.pick(SECURITY_RULE, a), self.pick(SECURITY_RULE, b)]
            },
            "SetVmNicSecurityGroup": {
                "vmNicUuid": nic,
                "refs": [
                    {"securityGroupUuid": self.pick(SECURITY, a + n), "priority": n + 1}
                    for n in range(c % 3)
                ],
            },
            "SetVmStaticIp": {
                "vmInstanceUuid": self.pick(VM, a),
                "l3NetworkUuid": network,
                "ip": f"192.168.100.{10 + c % 200}",
            },
        }
        return made[api]


def _rule(number: int) -> Row:
    kind = ("Ingress", "Egress")[number % 2]
    return {"type": kind, "protocol": "TCP", "dstPortRange": str(1 + number % 6)}


def _event(number: int) -> str:
    return ("enable", "disable")[number % 2]


def test_the_demo_keeps_the_laws(template: World) -> None:
    """What the demo begins with could have been made by calls."""
    check(template)
    assert template.count(VIP) == template.count(SECURITY) == 2


@pytest.mark.property
@settings(max_examples=30, deadline=None)
@given(calls=steps)
def test_no_sequence_of_calls_breaks_the_network(
    template: World, calls: list[tuple[str, int, int, int]]
) -> None:
    """No address is used twice, no EIP is on a nic that is gone, no state is undocumented."""
    world = copy_of(template, template.catalog)
    run = NetworkRun(Cloud(world, CLOCK))
    try:
        for call in calls:
            run.step(*call)
            check(world)
        while run.open:
            run.advance(0)
            check(world)
    finally:
        world.close()
