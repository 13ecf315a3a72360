"""The network services of the demo: VIPs, an EIP, security groups, forwarding, a load balancer.

The data stand here too; the rows come from those that the behaviours make.
"""

from zscli.simulator import demo
from zscli.simulator.behaviours.address import address_record
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
from zscli.simulator.sower import Sower

__all__ = ["sow_network_services"]

_WEB_VIP, _EIP_VIP = "官网-vip", "web-4-vip"
_VIPS = ((_WEB_VIP, "10.20.0.100", "官网 与 运维 入口"), (_EIP_VIP, "10.20.0.101", ""))
_WEB_GROUP, _DATABASE_GROUP = "web-sg", "数据库-sg"
_MEMBERS = {
    _WEB_GROUP: ("web-1", "web-2", "web-3", "web-4"),
    _DATABASE_GROUP: ("db-1", "db-2"),
}
_OPEN: tuple[dict[str, str], ...] = (
    {"protocol": "TCP", "dstPortRange": "80,443", "description": "HTTP and HTTPS"},
    {"protocol": "TCP", "dstPortRange": "22", "srcIpRange": "10.10.0.0/16", "description": "运维"},
)
_MYSQL = {"protocol": "TCP", "dstPortRange": "3306", "description": "只对 web 开放"}
_BACKENDS = ("web-1", "web-2", "web-3")
_TAGS = (
    "connectionIdleTimeout::60",
    "healthyThreshold::2",
    "healthCheckInterval::5",
    "healthCheckTimeout::2",
    "unhealthyThreshold::6",
    "maxConnection::200000",
    "balancerAlgorithm::roundrobin",
    "Nbprocess::1",
    "healthCheckTarget::http:default",
    "healthCheckParameter::HEAD:/health:http_2xx",
    "accessControlStatus::disable",
    "httpMode::http-server-close",
)
_SSH = {"name": "ssh-to-db-1", "protocolType": "TCP", "vipPortStart": 2222, "vipPortEnd": 2222}


def sow_network_services(sower: Sower) -> None:
    """Make them; the network of the applications gets the services that they need."""
    _sow_services(sower)
    for name, ip, description in _VIPS:
        _sow_vip(sower, name, ip, description)
    _sow_groups(sower)
    _sow_eip(sower)
    _sow_forwarding(sower)
    _sow_balancer(sower)


def _sow_services(sower: Sower) -> None:
    l3 = sower.named("L3NetworkInventory", demo.APP)["uuid"]
    provider = sower.named("NetworkServiceProviderInventory", "virtualrouter")["uuid"]
    for service in (LB_SERVICE, FORWARDING):
        tie = {"l3NetworkUuid": l3, "networkServiceType": service}
        ref = tie | {"networkServiceProviderUuid": provider}
        sower.world.insert("NetworkServiceL3NetworkRefInventory", ref)


def _sow_vip(sower: Sower, name: str, ip: str, description: str) -> None:
    span = sower.named("IpRangeInventory", f"{demo.PUBLIC}/0")
    date = sower.date()
    used = sower.make(IP, address_record(span, ip, None, "Vip"), date=date)
    about = {"name": name, "description": description or None}
    sower.make(VIP, about | vip_record(used, span), date=date)


def _nic(sower: Sower, vm: str) -> Row:
    """Return the first nic of a VM, which is on the network of the applications."""
    return sower.world.find(NIC, vmInstanceUuid=sower.named(VM, vm)["uuid"], deviceId=0)[0]


def _sow_groups(sower: Sower) -> None:
    world, l3 = sower.world, sower.named("L3NetworkInventory", demo.APP)["uuid"]
    for name, members in _MEMBERS.items():
        about = {"name": name, "state": "Enabled", "ipVersion": 4}
        group = sower.make(GROUP, about)
        for rule in default_rules(group["uuid"]):
            sower.make(RULE, rule, date=group["createDate"])
        world.link(LINK, group["uuid"], l3)
        for vm in members:
            join(world, group["uuid"], _nic(sower, vm))
    web, database = sower.named(GROUP, _WEB_GROUP), sower.named(GROUP, _DATABASE_GROUP)
    for priority, said in enumerate(_OPEN, start=1):
        _sow_rule(sower, web, said, priority)
    _sow_rule(sower, database, _MYSQL | {"remoteSecurityGroupUuid": web["uuid"]}, 1)


def _sow_rule(sower: Sower, group: Row, said: dict[str, str], priority: int) -> None:
    tie: Row = {"securityGroupUuid": group["uuid"], "priority": priority}
    rule = completed(said | {"type": "Ingress"})
    sower.make(RULE, rule | tie, date=group["createDate"])


def _sow_eip(sower: Sower) -> None:
    nic, vip = _nic(sower, "web-4"), sower.named(VIP, _EIP_VIP)
    about = {"name": "web-4-eip", "state": "Enabled", "vipUuid": vip["uuid"], "vipIp": vip["ip"]}
    guest = {"vmNicUuid": nic["uuid"], "guestIp": nic["ip"]}
    row = sower.make(EIP, about | guest)
    use_vip(sower.world, vip["uuid"], EIP_SERVICE, row["uuid"])


def _sow_forwarding(sower: Sower) -> None:
    nic, vip = _nic(sower, "db-1"), sower.named(VIP, _WEB_VIP)
    about = {"state": "Enabled", "vipUuid": vip["uuid"], "vipIp": vip["ip"]}
    guest = {"vmNicUuid": nic["uuid"], "guestIp": nic["ip"]}
    inner = {"privatePortStart": 22, "privatePortEnd": 22}
    row = sower.make(FORWARDING_RULE, _SSH | about | guest | inner)
    use_vip(sower.world, vip["uuid"], FORWARDING, row["uuid"])


def _sow_balancer(sower: Sower) -> None:
    world, vip = sower.world, sower.named(VIP, _WEB_VIP)
    about = {"name": "官网-lb", "state": "Enabled", "type": "Shared", "vipUuid": vip["uuid"]}
    balancer = sower.make(BALANCER, about)
    date, of = balancer["createDate"], {"loadBalancerUuid": balancer["uuid"]}
    use_vip(world, vip["uuid"], LB_SERVICE, balancer["uuid"])
    group = sower.make(SERVER_GROUP, of | {"name": "官网-servers", "ipVersion": 4}, date=date)
    ports = {"protocol": "http", "loadBalancerPort": 80, "instancePort": 8080}
    listener = sower.make(LISTENER, of | ports | {"name": "http-80"}, date=date)
    for tag in _TAGS:
        sower.tag("LoadBalancerListenerVO", listener, tag)
    tie = {"serverGroupUuid": group["uuid"]}
    world.insert(IN_LISTENER, tie | {"listenerUuid": listener["uuid"]})
    for vm in _BACKENDS:
        member = {"vmNicUuid": _nic(sower, vm)["uuid"], "weight": 100, "ipVersion": 4}
        world.insert(SERVER_NIC, tie | member | {"status": "Active"})
    settle_listener(world, listener["uuid"])
