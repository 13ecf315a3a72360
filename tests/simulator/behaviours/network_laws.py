"""What holds of network services whatever was called: for the tests of random calls."""

from collections import Counter

from tests.simulator.behaviours.cloud import L3, NIC, VM, Row
from zscli.simulator.world.world import World

VIP = "VipInventory"
EIP = "EipInventory"
RULE = "PortForwardingRuleInventory"
BALANCER = "LoadBalancerInventory"
LISTENER = "LoadBalancerListenerInventory"
GROUP = "LoadBalancerServerGroupInventory"
IN_GROUP = "LoadBalancerServerGroupVmNicRefInventory"
IN_LISTENER = "LoadBalancerListenerServerGroupRefInventory"
LISTENER_NIC = "LoadBalancerListenerVmNicRefInventory"
SECURITY = "SecurityGroupInventory"
SECURITY_RULE = "SecurityGroupRuleInventory"
MEMBER = "VmNicSecurityGroupRefInventory"
STATES = {"Enabled", "Disabled"}


def check_network(world: World) -> None:
    """Every law at once."""
    nics = {nic["uuid"]: nic for nic in world.find(NIC)}
    _check_vips(world)
    _check_guests(world, nics)
    _check_ports(world)
    _check_balancers(world, nics)
    _check_groups(world, nics)
    _check_rules(world)
    networks = {row["uuid"] for row in world.find(L3)}
    assert {row["l3NetworkUuid"] for row in world.find("ReservedIpRangeInventory")} <= networks


def _check_vips(world: World) -> None:
    """An address of its range each, and what it says it is used for is what uses it."""
    services = Counter(
        (row["vipUuid"], kind, row["uuid"])
        for inventory, kind in ((EIP, "Eip"), (RULE, "PortForwarding"), (BALANCER, "LoadBalancer"))
        for row in world.find(inventory)
    )
    refs = world.find("VipNetworkServicesRefInventory")
    assert services == Counter((r["vipUuid"], r["serviceType"], r["uuid"]) for r in refs)
    for vip in world.find(VIP):
        used = world.require("UsedIpInventory", vip["usedIpUuid"])
        assert (used["ip"], used["usedFor"]) == (vip["ip"], "Vip")
        assert world.require("IpRangeInventory", vip["ipRangeUuid"])["uuid"] == used["ipRangeUuid"]
        assert vip["state"] in STATES
        kinds = [kind for uuid, kind, _ in services if uuid == vip["uuid"]]
        assert vip.get("useFor", "") == ",".join(sorted(set(kinds)))
        assert "Eip" not in kinds or len(kinds) == 1
        guests = _guests(world, vip["uuid"])
        assert set(world.linked("vip-peerL3Network", vip["uuid"])) == guests
        assert guests or "serviceProvider" not in vip


def _guests(world: World, vip_uuid: str) -> set[str]:
    nics = {
        row["vmNicUuid"]
        for kind in (EIP, RULE)
        for row in world.find(kind, vipUuid=vip_uuid)
        if "vmNicUuid" in row
    }
    balancers = [row["uuid"] for row in world.find(BALANCER, vipUuid=vip_uuid)]
    groups = [row["uuid"] for row in world.find(GROUP, loadBalancerUuid=balancers)]
    nics |= {row["vmNicUuid"] for row in world.find(IN_GROUP, serverGroupUuid=groups)}
    return {nic["l3NetworkUuid"] for nic in world.find(NIC, uuid=list(nics))}


def _check_guests(world: World, nics: dict[str, Row]) -> None:
    """EIPs and rules are on nics that are there, of a living VM, on another network."""
    for row in world.find(EIP) + world.find(RULE):
        vip = world.require(VIP, row["vipUuid"])
        assert row["vipIp"] == vip["ip"]
        assert row["state"] in STATES
        assert ("vmNicUuid" in row) == ("guestIp" in row)
        if "vmNicUuid" in row:
            nic = nics[row["vmNicUuid"]]
            assert nic["ip"] == row["guestIp"]
            assert nic["l3NetworkUuid"] != vip["l3NetworkUuid"]
            assert world.require(VM, nic["vmInstanceUuid"])["state"] != "Destroyed"


def _check_ports(world: World) -> None:
    """Nobody shares a port of a VIP."""
    taken: Counter[tuple[str, str, int]] = Counter()
    for rule in world.find(RULE):
        for port in range(rule["vipPortStart"], rule["vipPortEnd"] + 1):
            taken[rule["vipUuid"], rule["protocolType"], port] += 1
    for listener in world.find(LISTENER):
        vip = world.require(BALANCER, listener["loadBalancerUuid"])["vipUuid"]
        kind = "UDP" if listener["protocol"] == "udp" else "TCP"
        taken[vip, kind, listener["loadBalancerPort"]] += 1
    assert all(count == 1 for count in taken.values())


def _check_balancers(world: World, nics: dict[str, Row]) -> None:
    """Listeners, server groups and nics belong together, each nic once to a listener."""
    vips = {row["uuid"] for row in world.find(VIP)}
    balancers = {row["uuid"] for row in world.find(BALANCER)}
    assert {row["vipUuid"] for row in world.find(BALANCER)} <= vips
    groups = {row["uuid"]: row for row in world.find(GROUP)}
    assert {row["loadBalancerUuid"] for row in groups.values()} <= balancers
    members = world.find(IN_GROUP)
    assert {ref["serverGroupUuid"] for ref in members} <= set(groups)
    assert {ref["vmNicUuid"] for ref in members} <= set(nics)
    ties = world.find(IN_LISTENER)
    listeners = {row["uuid"]: row for row in world.find(LISTENER)}
    assert {tie["listenerUuid"] for tie in ties} <= set(listeners)
    behind = Counter(
        (tie["listenerUuid"], ref["vmNicUuid"])
        for tie in ties
        for ref in members
        if ref["serverGroupUuid"] == tie["serverGroupUuid"]
    )
    assert all(count == 1 for count in behind.values())
    for uuid, listener in listeners.items():
        own = listener.get("serverGroupUuid")
        wanted = {ref["vmNicUuid"] for ref in members if ref["serverGroupUuid"] == own}
        shown = [ref["vmNicUuid"] for ref in world.find(LISTENER_NIC, listenerUuid=uuid)]
        assert sorted(shown) == sorted(wanted)
        assert own is None or groups[own]["loadBalancerUuid"] == listener["loadBalancerUuid"]
    assert {ref["listenerUuid"] for ref in world.find(LISTENER_NIC)} <= set(listeners)


def _check_groups(world: World, nics: dict[str, Row]) -> None:
    """Members are there, their priorities have no gap, each has a policy."""
    groups = {row["uuid"] for row in world.find(SECURITY)}
    members = world.find(MEMBER)
    assert {ref["securityGroupUuid"] for ref in members} <= groups
    policies = {row["vmNicUuid"] for row in world.find("VmNicSecurityPolicyInventory")}
    assert policies <= set(nics)
    for nic in {ref["vmNicUuid"] for ref in members}:
        refs = [ref for ref in members if ref["vmNicUuid"] == nic]
        assert sorted(ref["priority"] for ref in refs) == list(range(1, len(refs) + 1))
        assert len({ref["securityGroupUuid"] for ref in refs}) == len(refs)
        assert nic in policies
        assert {ref["vmInstanceUuid"] for ref in refs} == {nics[nic]["vmInstanceUuid"]}
    ties = world.find("SecurityGroupL3NetworkRefInventory")
    assert {tie["securityGroupUuid"] for tie in ties} <= groups
    assert {tie["l3NetworkUuid"] for tie in ties} <= {row["uuid"] for row in world.find(L3)}


def _check_rules(world: World) -> None:
    """Four default rules a group, and its own ones in each direction without a gap."""
    groups = {row["uuid"] for row in world.find(SECURITY)}
    rules = world.find(SECURITY_RULE)
    assert {rule["securityGroupUuid"] for rule in rules} <= groups
    assert {rule.get("remoteSecurityGroupUuid") for rule in rules} <= groups | {None}
    for group in groups:
        for kind in ("Ingress", "Egress"):
            own = [
                rule["priority"]
                for rule in rules
                if (rule["securityGroupUuid"], rule["type"]) == (group, kind)
            ]
            assert sorted(own) == [0, 0, *range(1, len(own) - 1)]
