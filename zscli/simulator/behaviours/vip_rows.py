"""What happens to the rows of VIPs and of the services on them, whoever asks for it.

No checks: those are the APIs'. Source: protocol, sections 8.0 and 8.9.
"""

from collections.abc import Iterable

from zscli.simulator.behaviours.records import Row
from zscli.simulator.world.world import World

__all__ = [
    "BALANCER",
    "EIP",
    "EIP_SERVICE",
    "FORWARDING",
    "IN_LISTENER",
    "LB_SERVICE",
    "LISTENER",
    "RULE",
    "SERVER",
    "SERVER_GROUP",
    "SERVER_NIC",
    "SERVICE",
    "VIP",
    "VIP_QOS",
    "balancers_on",
    "guest_ip_changed",
    "leave_services",
    "remove_balancer",
    "remove_eip",
    "remove_listener",
    "remove_rule",
    "remove_server_group",
    "remove_vip",
    "services_of",
    "settle_listener",
    "settle_vip",
    "use_vip",
    "vips_of",
]

VIP = "VipInventory"
EIP = "EipInventory"
RULE = "PortForwardingRuleInventory"
BALANCER = "LoadBalancerInventory"
LISTENER = "LoadBalancerListenerInventory"
SERVER_GROUP = "LoadBalancerServerGroupInventory"
SERVER_NIC = "LoadBalancerServerGroupVmNicRefInventory"
SERVER = "LoadBalancerServerGroupServerIpInventory"
IN_LISTENER = "LoadBalancerListenerServerGroupRefInventory"
LISTENER_NIC = "LoadBalancerListenerVmNicRefInventory"
SERVICE = "VipNetworkServicesRefInventory"
VIP_QOS = "VipQosInventory"

EIP_SERVICE = "Eip"
FORWARDING = "PortForwarding"
LB_SERVICE = "LoadBalancer"

_IP = "UsedIpInventory"
_NIC = "VmNicInventory"
_PEER = "vip-peerL3Network"
_OF_LISTENER = (
    IN_LISTENER,
    LISTENER_NIC,
    "LoadBalancerListenerACLRefInventory",
    "LoadBalancerListenerCertificateRefInventory",
)


def services_of(world: World, vip_uuid: str) -> list[str]:
    """Return the types of the services on a VIP, each once, by name."""
    return sorted({row["serviceType"] for row in world.find(SERVICE, vipUuid=vip_uuid)})


def use_vip(world: World, vip_uuid: str, kind: str, service_uuid: str) -> None:
    """Let a VIP be used by a service, which gives its own uuid to the reference."""
    world.insert(SERVICE, {"uuid": service_uuid, "serviceType": kind, "vipUuid": vip_uuid})
    settle_vip(world, vip_uuid)


def _free_vip(world: World, vip_uuid: str, service_uuid: str) -> None:
    world.remove(SERVICE, uuid=service_uuid, vipUuid=vip_uuid)
    settle_vip(world, vip_uuid)


def settle_vip(world: World, uuid: str) -> None:
    """Let a VIP's `useFor`, its peers and its provider agree with the services on it."""
    if world.get(VIP, uuid) is None:
        return
    kinds = services_of(world, uuid)
    peers = _guest_networks(world, uuid)
    world.unlink(_PEER, uuid, None)
    for l3 in peers:
        world.link(_PEER, uuid, l3)
    provider = _provider(world, kinds, peers)
    world.update(VIP, uuid, useFor=",".join(kinds) or None, serviceProvider=provider)


def balancers_on(world: World, vip_uuid: str) -> list[Row]:
    """Return the load balancers on a VIP, of IPv4 or of IPv6."""
    return [*world.find(BALANCER, vipUuid=vip_uuid), *world.find(BALANCER, ipv6VipUuid=vip_uuid)]


def vips_of(balancer: Row) -> list[str]:
    """Return the uuids of the one or two VIPs of a load balancer, that of IPv4 first."""
    return [balancer[name] for name in ("vipUuid", "ipv6VipUuid") if balancer.get(name)]


def _guest_networks(world: World, vip_uuid: str) -> list[str]:
    """Return the networks of the nics behind a VIP, in order of the services."""
    nics = [
        row["vmNicUuid"]
        for kind in (EIP, RULE)
        for row in world.find(kind, vipUuid=vip_uuid)
        if row.get("vmNicUuid")
    ]
    balancers = [row["uuid"] for row in balancers_on(world, vip_uuid)]
    groups = [row["uuid"] for row in world.find(SERVER_GROUP, loadBalancerUuid=balancers)]
    nics += [row["vmNicUuid"] for row in world.find(SERVER_NIC, serverGroupUuid=groups)]
    rows = [row for nic in dict.fromkeys(nics) if (row := world.get(_NIC, nic))]
    return list(dict.fromkeys(row["l3NetworkUuid"] for row in rows))


def _provider(world: World, kinds: list[str], peers: list[str]) -> str | None:
    """Return the type of the provider that serves the first of the networks behind a VIP."""
    if not kinds or not peers:
        return None
    tie = {"l3NetworkUuid": peers[0], "networkServiceType": kinds[0]}
    for ref in world.find("NetworkServiceL3NetworkRefInventory", **tie):
        row = world.get("NetworkServiceProviderInventory", ref["networkServiceProviderUuid"])
        if row is not None:
            return str(row["type"])
    return None


def remove_eip(world: World, row: Row) -> None:
    """Remove an EIP; its VIP stays and is free."""
    world.delete(EIP, row["uuid"])
    _free_vip(world, row["vipUuid"], row["uuid"])


def remove_rule(world: World, row: Row) -> None:
    """Remove a port forwarding rule; its VIP stays."""
    world.delete(RULE, row["uuid"])
    _free_vip(world, row["vipUuid"], row["uuid"])


def remove_listener(world: World, uuid: str) -> None:
    """Remove a listener with what it refers to; its own server group goes with it."""
    row = world.require(LISTENER, uuid)
    for kind in _OF_LISTENER:
        world.remove(kind, listenerUuid=uuid)
    world.delete(LISTENER, uuid)
    if row.get("serverGroupUuid"):
        remove_server_group(world, row["serverGroupUuid"])


def remove_server_group(world: World, uuid: str) -> None:
    """Remove a server group; the listeners that used it go on without."""
    row = world.get(SERVER_GROUP, uuid)
    if row is None:
        return
    listeners = [ref["listenerUuid"] for ref in world.find(IN_LISTENER, serverGroupUuid=uuid)]
    for kind in (IN_LISTENER, SERVER_NIC, SERVER, "LoadBalancerListenerACLRefInventory"):
        world.remove(kind, serverGroupUuid=uuid)
    world.delete(SERVER_GROUP, uuid)
    for listener in world.find(LISTENER, serverGroupUuid=uuid):
        world.update(LISTENER, listener["uuid"], serverGroupUuid=None)
    for listener_uuid in listeners:
        settle_listener(world, listener_uuid)
    _settle_balancer(world, row["loadBalancerUuid"])


def remove_balancer(world: World, row: Row) -> None:
    """Remove a load balancer with its listeners and server groups; its VIP stays."""
    for listener in world.find(LISTENER, loadBalancerUuid=row["uuid"]):
        remove_listener(world, listener["uuid"])
    for group in world.find(SERVER_GROUP, loadBalancerUuid=row["uuid"]):
        remove_server_group(world, group["uuid"])
    world.delete(BALANCER, row["uuid"])
    for vip in vips_of(row):
        _free_vip(world, vip, row["uuid"])


def remove_vip(world: World, uuid: str) -> None:
    """Remove a VIP, the services on it, and give its address back."""
    for eip in world.find(EIP, vipUuid=uuid):
        remove_eip(world, eip)
    for rule in world.find(RULE, vipUuid=uuid):
        remove_rule(world, rule)
    for balancer in balancers_on(world, uuid):
        if len(vips_of(balancer)) == 1:
            remove_balancer(world, balancer)
            continue
        name = "vipUuid" if balancer["vipUuid"] == uuid else "ipv6VipUuid"
        world.update(BALANCER, balancer["uuid"], **{name: None})
    row = world.require(VIP, uuid)
    world.unlink(_PEER, uuid, None)
    world.remove(SERVICE, vipUuid=uuid)
    world.remove(VIP_QOS, vipUuid=uuid)
    world.delete(VIP, uuid)
    if row.get("usedIpUuid"):
        world.delete(_IP, row["usedIpUuid"])


def leave_services(world: World, nic_uuid: str) -> None:
    """Let all that points at a nic let go: security groups, EIPs, rules, server groups."""
    world.remove("VmNicSecurityGroupRefInventory", vmNicUuid=nic_uuid)
    world.remove("VmNicSecurityPolicyInventory", vmNicUuid=nic_uuid)
    for kind in (EIP, RULE):
        for row in world.find(kind, vmNicUuid=nic_uuid):
            world.update(kind, row["uuid"], vmNicUuid=None, guestIp=None)
            settle_vip(world, row["vipUuid"])
    groups = [row["serverGroupUuid"] for row in world.find(SERVER_NIC, vmNicUuid=nic_uuid)]
    world.remove(SERVER_NIC, vmNicUuid=nic_uuid)
    world.remove(LISTENER_NIC, vmNicUuid=nic_uuid)
    _settle_balancers(world, groups)


def guest_ip_changed(world: World, nic_uuid: str, ip: str) -> None:
    """Let the services on a nic know its new address, those of the same version of IP."""
    for kind in (EIP, RULE):
        for row in world.find(kind, vmNicUuid=nic_uuid):
            if (":" in row["guestIp"]) == (":" in ip):
                world.update(kind, row["uuid"], guestIp=ip)


def settle_listener(world: World, uuid: str) -> None:
    """Let a listener's nics be those of its own server group, and its VIP's peers follow."""
    row = world.get(LISTENER, uuid)
    if row is None:
        return
    own = row.get("serverGroupUuid")
    wanted = (
        [ref["vmNicUuid"] for ref in world.find(SERVER_NIC, serverGroupUuid=own)] if own else []
    )
    there = [ref["vmNicUuid"] for ref in world.find(LISTENER_NIC, listenerUuid=uuid)]
    for nic in set(there) - set(wanted):
        world.remove(LISTENER_NIC, listenerUuid=uuid, vmNicUuid=nic)
    for nic in wanted:
        if nic not in there:
            world.insert(LISTENER_NIC, {"listenerUuid": uuid, "vmNicUuid": nic, "status": "Active"})
    _settle_balancer(world, row["loadBalancerUuid"])


def _settle_balancers(world: World, groups: Iterable[str]) -> None:
    for row in world.find(SERVER_GROUP, uuid=list(groups)):
        _settle_balancer(world, row["loadBalancerUuid"])


def _settle_balancer(world: World, uuid: str) -> None:
    row = world.get(BALANCER, uuid)
    for vip in vips_of(row) if row is not None else ():
        settle_vip(world, vip)
