"""The network services of a seed: VIPs, EIPs, security groups, port forwarding, load balancers.

The rows come from those that the behaviours make.
"""

from collections.abc import Iterable

from zscli.simulator.behaviours.address import address_record, free_addresses
from zscli.simulator.behaviours.lb_settings import CONFIGURED
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC, VM
from zscli.simulator.behaviours.rule_fields import completed
from zscli.simulator.behaviours.security_group import GROUP, LINK, RULE, default_rules
from zscli.simulator.behaviours.security_group_nic import join
from zscli.simulator.behaviours.vip import vip_record
from zscli.simulator.behaviours.vip_rows import (
    BALANCER,
    EIP,
    EIP_SERVICE,
    FORWARDING,
    IN_LISTENER,
    LB_SERVICE,
    LISTENER,
    SERVER_GROUP,
    SERVER_NIC,
    VIP,
    settle_listener,
    use_vip,
)
from zscli.simulator.behaviours.vip_rows import RULE as FORWARDING_RULE
from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.sower import Sower, common

__all__ = ["rule_fields", "sow_network_services"]

L3 = "L3NetworkInventory"
SERVICES = "NetworkServiceL3NetworkRefInventory"


def sow_network_services(sower: Sower, whole: cloud.Cloud) -> None:
    """Make them; the networks of the VMs behind them get the services that they need."""
    for vip in whole.vips:
        _sow_vip(sower, vip)
    for group in whole.security_groups:
        _sow_group(sower, group)
    for group in whole.security_groups:
        _sow_rules(sower, group)
    for eip in whole.eips:
        _sow_eip(sower, eip)
    for forwarding in whole.forwardings:
        _sow_forwarding(sower, forwarding)
    for balancer in whole.balancers:
        _sow_balancer(sower, balancer)


def _serve(sower: Sower, nic: Row, service: str) -> None:
    """Let the network of a nic have a service of the virtual router, once."""
    provider = sower.named("NetworkServiceProviderInventory", "virtualrouter")["uuid"]
    tie = {"l3NetworkUuid": nic["l3NetworkUuid"], "networkServiceType": service}
    if not sower.world.find(SERVICES, **tie):
        sower.world.insert(SERVICES, tie | {"networkServiceProviderUuid": provider})


def _nic(sower: Sower, vip: Row, vm: str, network: str = "") -> Row:
    """Return the nic of a VM on a network, or its first one that is not on the VIP's own."""
    nics = sower.world.find(NIC, vmInstanceUuid=sower.named(VM, vm)["uuid"])
    there = sower.named(L3, network)["uuid"] if network else ""
    on = [nic for nic in nics if nic["l3NetworkUuid"] in ({there} if there else _others(nics, vip))]
    return min(on, key=lambda nic: int(nic["deviceId"]))


def _others(nics: Iterable[Row], vip: Row) -> set[str]:
    return {nic["l3NetworkUuid"] for nic in nics} - {vip["l3NetworkUuid"]}


def _sow_vip(sower: Sower, vip: cloud.Vip) -> None:
    world, l3 = sower.world, sower.named(L3, vip.network)["uuid"]
    ip, span = next((ip, span) for ip, span in free_addresses(world, l3) if vip.ip in {"", ip})
    date = sower.date()
    record = address_record(span, ip, None, "Vip")
    used = sower.make(IP, record, key=f"{vip.network}/{ip}", date=date)
    row = sower.make(VIP, common(vip) | vip_record(used, span), key=vip.name, date=date)
    sower.tag_all("VipVO", row, vip)


def _sow_group(sower: Sower, group: cloud.SecurityGroup) -> None:
    world = sower.world
    row = sower.make(GROUP, common(group) | {"state": group.state, "ipVersion": 4})
    for number, rule in enumerate(default_rules(row["uuid"])):
        sower.make(RULE, rule, key=f"{group.name}/default/{number}", date=row["createDate"])
    for network in group.networks:
        world.link(LINK, row["uuid"], sower.named(L3, network)["uuid"])
    for vm in group.vms:
        nics = world.find(NIC, vmInstanceUuid=sower.named(VM, vm)["uuid"])
        for network in group.networks:
            there = sower.named(L3, network)["uuid"]
            for nic in (nic for nic in nics if nic["l3NetworkUuid"] == there):
                join(world, row["uuid"], nic)
    sower.tag_all("SecurityGroupVO", row, group)


def rule_fields(rule: cloud.Rule) -> Row:
    """Return the fields of a rule, but for the group that it is about."""
    side = "srcIpRange" if rule.type == "Ingress" else "dstIpRange"
    return {
        "type": rule.type,
        "protocol": rule.protocol,
        "action": rule.action,
        "description": rule.description or None,
        "dstPortRange": rule.ports or None,
        side: rule.cidr or None,
    }


def _sow_rules(sower: Sower, group: cloud.SecurityGroup) -> None:
    row = sower.named(GROUP, group.name)
    counts = {"Ingress": 0, "Egress": 0}
    for number, rule in enumerate(group.rules):
        counts[rule.type] += 1
        remote = sower.named(GROUP, rule.group)["uuid"] if rule.group else None
        said = completed(rule_fields(rule) | {"remoteSecurityGroupUuid": remote})
        tie: Row = {"securityGroupUuid": row["uuid"], "priority": counts[rule.type]}
        sower.make(RULE, said | tie, key=f"{group.name}/{number}", date=row["createDate"])


def _guest(nic: Row | None) -> Row:
    return {"vmNicUuid": nic["uuid"], "guestIp": nic["ip"]} if nic else {}


def _sow_eip(sower: Sower, eip: cloud.Eip) -> None:
    vip = sower.named(VIP, eip.vip)
    about = {"state": "Enabled", "vipUuid": vip["uuid"], "vipIp": vip["ip"]}
    nic = _nic(sower, vip, eip.vm, eip.network) if eip.vm else None
    row = sower.make(EIP, common(eip) | about | _guest(nic))
    use_vip(sower.world, vip["uuid"], EIP_SERVICE, row["uuid"])
    sower.tag_all("EipVO", row, eip)


def _sow_forwarding(sower: Sower, rule: cloud.Forwarding) -> None:
    vip = sower.named(VIP, rule.vip)
    nic = _nic(sower, vip, rule.vm, rule.network) if rule.vm else None
    if nic is not None:
        _serve(sower, nic, FORWARDING)
    about = {
        "state": "Enabled",
        "vipUuid": vip["uuid"],
        "vipIp": vip["ip"],
        "protocolType": rule.protocol,
        "vipPortStart": rule.ports[0],
        "vipPortEnd": rule.ports[1],
        "privatePortStart": rule.to[0],
        "privatePortEnd": rule.to[1],
        "allowedCidr": rule.cidr or None,
    }
    row = sower.make(FORWARDING_RULE, common(rule) | about | _guest(nic))
    use_vip(sower.world, vip["uuid"], FORWARDING, row["uuid"])
    sower.tag_all("PortForwardingRuleVO", row, rule)


def _sow_balancer(sower: Sower, balancer: cloud.Balancer) -> None:
    world, vip = sower.world, sower.named(VIP, balancer.vip)
    about = {"state": "Enabled", "type": "Shared", "vipUuid": vip["uuid"]}
    row = sower.make(BALANCER, common(balancer) | about)
    use_vip(world, vip["uuid"], LB_SERVICE, row["uuid"])
    for listener in balancer.listeners:
        _sow_listener(sower, balancer, row, listener)
    sower.tag_all("LoadBalancerVO", row, balancer)


def _sow_listener(
    sower: Sower, balancer: cloud.Balancer, row: Row, listener: cloud.Listener
) -> None:
    world, date, of = sower.world, row["createDate"], {"loadBalancerUuid": row["uuid"]}
    key = f"{balancer.name}/{listener.name}"
    servers = {"name": listener.servers or f"{listener.name}-servers", "ipVersion": 4}
    group = sower.make(SERVER_GROUP, of | servers, key=key, date=date)
    ports = {"loadBalancerPort": listener.port, "instancePort": listener.to}
    about = of | ports | {"name": listener.name, "protocol": listener.protocol}
    made = sower.make(LISTENER, about, key=key, date=date)
    for tag in _tags(sower, listener):
        sower.tag("LoadBalancerListenerVO", made, tag)
    tie = {"serverGroupUuid": group["uuid"]}
    world.insert(IN_LISTENER, tie | {"listenerUuid": made["uuid"]})
    for vm in listener.vms:
        nic = _nic(sower, sower.named(VIP, balancer.vip), vm)
        _serve(sower, nic, LB_SERVICE)
        member = {"vmNicUuid": nic["uuid"], "weight": 100, "ipVersion": 4}
        world.insert(SERVER_NIC, tie | member | {"status": "Active"})
    settle_listener(world, made["uuid"])


def _tags(sower: Sower, listener: cloud.Listener) -> list[str]:
    """Return the settings of a listener, which are tags."""
    configs = sower.world.catalog.global_configs
    tags = {name: str(configs[f"loadBalancer.{name}"]["default"]) for name in CONFIGURED}
    check = "http" if listener.health else "udp" if listener.protocol == "udp" else "tcp"
    tags["healthCheckTarget"] = f"{check}:default"
    if listener.health:
        tags["healthCheckParameter"] = f"HEAD:{listener.health}:http_2xx"
    tags["accessControlStatus"] = "disable"
    if listener.protocol == "http":
        tags["httpMode"] = str(configs["loadBalancer.httpMode"]["default"])
    return [f"{name}::{value}" for name, value in tags.items()]
