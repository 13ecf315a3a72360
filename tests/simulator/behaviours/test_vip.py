"""VIPs: their addresses, who uses them, and what goes with them."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import L3, NIC, VM, Cloud, Row, chain
from zscli.simulator.queries.conditions import split_condition
from zscli.simulator.queries.query import QueryAsk, run_query

VIP = "VipInventory"
EIP = "EipInventory"
RULE = "PortForwardingRuleInventory"
BALANCER = "LoadBalancerInventory"
LISTENER = "LoadBalancerListenerInventory"
GROUP = "LoadBalancerServerGroupInventory"
SECURITY = "SecurityGroupInventory"
IP = "UsedIpInventory"
RANGE = "IpRangeInventory"
PUBLIC = "公共网络"


def new_vip(cloud: Cloud, **params: Any) -> Row:
    """Make a VIP on the public network and return it as shown."""
    given = {"name": "vip", "l3NetworkUuid": cloud.uuid(L3, PUBLIC)}
    return dict(cloud.call("CreateVip", **given | params)["inventory"])


def test_a_vip_has_an_address_of_a_range(cloud: Cloud) -> None:
    """It is the first free one; the row of the address says what it is used for (8.9)."""
    vip = new_vip(cloud)
    assert (vip["ip"], vip["netmask"], vip["gateway"]) == (
        "10.20.0.54",
        "255.255.255.0",
        "10.20.0.1",
    )
    assert (vip["state"], vip["system"], vip["prefixLen"]) == ("Enabled", False, 24)
    assert (vip["servicesRefs"], vip["peerL3NetworkUuids"]) == ([], [])
    assert "useFor" not in vip
    used = cloud.world.find(IP, ip=vip["ip"])
    assert [(row["usedFor"], row.get("vmNicUuid")) for row in used] == [("Vip", None)]
    cloud.call("DeleteVip", uuid=vip["uuid"])
    assert cloud.world.count(IP, ip=vip["ip"]) == 0
    assert cloud.call("DeleteVip", uuid=vip["uuid"]) == {}


WISHES = [
    # required ip       code        section
    ("10.20.0.77", "", "8.9: a free one"),
    ("10.20.0.100", "SYS.1006", "8.9: already a vip"),
    ("10.20.0.50", "SYS.1006", "8.9: used"),
    ("10.20.0.300", "SYS.1007", "8.9: invalid"),
    ("fd00::5", "SYS.1007", "8.9: of the other version"),
    ("10.99.0.1", "L3.1000", "8.7: in no range"),
]


@pytest.mark.parametrize(("ip", "code", "why"), WISHES, ids=[case[2] for case in WISHES])
def test_a_vip_is_asked_for_by_its_address(cloud: Cloud, ip: str, code: str, why: str) -> None:
    """Only an address that is free and in a range can be had."""
    if not code:
        assert new_vip(cloud, requiredIp=ip)["ip"] == ip
        return
    given = {"name": "v", "l3NetworkUuid": cloud.uuid(L3, PUBLIC), "requiredIp": ip}
    assert cloud.refused("CreateVip", **given).code == code


def test_a_network_runs_out_of_vips(cloud: Cloud) -> None:
    """L3.1000 when the range is used up, and an address is free again with its VIP."""
    l2 = cloud.again(L3, cloud.uuid(L3, PUBLIC))["l2NetworkUuid"]
    l3 = cloud.call("CreateL3Network", name="small", l2NetworkUuid=l2, category="Public")
    small = {"l3NetworkUuid": l3["inventory"]["uuid"]}
    ends = {"startIp": "10.21.0.10", "endIp": "10.21.0.11", "netmask": "255.255.255.0"}
    cloud.call("AddIpRange", name="r", gateway="10.21.0.1", **small, **ends)
    first = new_vip(cloud, **small)
    new_vip(cloud, **small)
    assert chain(cloud.refused("CreateVip", name="third", **small)) == ("L3.1000",)
    cloud.call("DeleteVip", uuid=first["uuid"])
    assert new_vip(cloud, **small)["ip"] == first["ip"]
    capacity = cloud.call("GetIpAddressCapacity", l3NetworkUuids=[small["l3NetworkUuid"]])
    assert (capacity["totalCapacity"], capacity["availableCapacity"]) == (2, 0)
    assert capacity["capacityData"][0]["ipv4UsedIpAddressNumber"] == 2


def test_a_pool_is_for_vips(cloud: Cloud) -> None:
    """An address pool gives VIPs their addresses, by its name or when nothing else is left."""
    l3 = cloud.uuid(L3, PUBLIC)
    pool = cloud.call(
        "AddIpRange",
        name="pool",
        l3NetworkUuid=l3,
        ipRangeType="AddressPool",
        startIp="203.0.113.8",
        endIp="203.0.113.9",
        netmask="255.255.255.0",
    )["inventory"]["uuid"]
    assert new_vip(cloud, ipRangeUuid=pool)["ip"] == "203.0.113.8"
    assert new_vip(cloud)["ip"] == "10.20.0.54"
    other = cloud.world.find(RANGE, l3NetworkUuid=cloud.uuid(L3, "app-net"))[0]["uuid"]
    refusal = cloud.refused("CreateVip", name="v", l3NetworkUuid=l3, ipRangeUuid=other)
    assert refusal.code == "SYS.1007"


def test_a_system_vip_stays(cloud: Cloud) -> None:
    """SYS.1007 (8.9), and no EIP on it."""
    vip = new_vip(cloud)["uuid"]
    cloud.world.update(VIP, vip, system=True)
    assert cloud.refused("DeleteVip", uuid=vip).code == "SYS.1007"
    assert cloud.refused("CreateEip", name="e", vipUuid=vip).code == "SYS.1006"


def test_a_vip_takes_its_services_along(cloud: Cloud) -> None:
    """Vip to Eip, PortForwarding and LoadBalancer with all in it (8.0)."""
    for name in ("官网-vip", "web-4-vip"):
        cloud.call("DeleteVip", uuid=cloud.uuid(VIP, name))
    for kind in (VIP, EIP, RULE, BALANCER, LISTENER, GROUP, "VipNetworkServicesRefInventory"):
        assert cloud.world.count(kind) == 0, kind
    for kind in ("LoadBalancerServerGroupVmNicRefInventory", "VipPeerL3NetworkRefInventory"):
        assert cloud.world.count(kind) == 0, kind
    assert cloud.world.count(IP, usedFor="Vip") == 0


@pytest.mark.parametrize("way", ["DeleteIpRange", "DeleteL3Network"])
def test_a_network_takes_its_vips_along(cloud: Cloud, way: str) -> None:
    """L3 and IpRange to Vip and on (8.0); the VMs on the other network keep their nics."""
    uuid = cloud.uuid(L3, PUBLIC)
    if way == "DeleteIpRange":
        uuid = cloud.world.find(RANGE, l3NetworkUuid=uuid)[0]["uuid"]
    nics = cloud.world.count(NIC, l3NetworkUuid=cloud.uuid(L3, "app-net"))
    cloud.call(way, uuid=uuid)
    for kind in (VIP, EIP, RULE, BALANCER, LISTENER):
        assert cloud.world.count(kind) == 0, kind
    assert cloud.world.count(NIC, l3NetworkUuid=cloud.uuid(L3, "app-net")) == nics


def test_the_ports_of_a_vip(cloud: Cloud) -> None:
    """Those of rules and listeners are taken, for their protocol alone."""
    vip = cloud.uuid(VIP, "官网-vip")
    free = {
        (port, kind): cloud.call(
            "CheckVipPortAvailability", vipUuid=vip, port=port, protocolType=kind
        )["available"]
        for port in (80, 2222, 8080)
        for kind in ("TCP", "UDP")
    }
    assert [key for key, value in free.items() if not value] == [(80, "TCP"), (2222, "TCP")]
    page = {"vipUuid": vip, "protocolType": "TCP", "start": 78, "limit": 3}
    assert cloud.call("GetVipAvailablePort", **page)["availablePort"] == [79, 81, 82]


def test_qos_of_a_vip(cloud: Cloud) -> None:
    """One row for the VIP, one for each port; set again it is changed; it goes with the VIP."""
    vip = new_vip(cloud)["uuid"]
    cloud.call("SetVipQos", uuid=vip, outboundBandwidth=2**20)
    cloud.call("SetVipQos", uuid=vip, port=80, inboundBandwidth=2**20)
    cloud.call("SetVipQos", uuid=vip, outboundBandwidth=2**21)
    shown = cloud.call("GetVipQos", uuid=vip)["inventories"]
    assert [(row.get("port"), row.get("outboundBandwidth")) for row in shown] == [
        (None, 2**21),
        (80, None),
    ]
    assert cloud.refused("SetVipQos", uuid=vip).code == "SYS.1007"
    cloud.call("DeleteVipQos", uuid=vip, port=80)
    assert len(cloud.call("GetVipQos", uuid=vip)["inventories"]) == 1
    cloud.call("DeleteVip", uuid=vip)
    assert cloud.call("GetVipQos", uuid=vip)["inventories"] == []


QUERIES = [
    # inventory, condition, how many rows of the demo
    (VIP, "useFor=Eip", 1),
    (VIP, "eip.vmNic.vmInstance.name=web-4", 1),
    (VIP, "usedIp.ip=10.20.0.100", 1),
    (VIP, "loadBalancer.listeners.vmNicRef.vmNicUuid!=none", 0),
    (VIP, "NetworkServicesRef.serviceType=LoadBalancer", 1),
    (VIP, "peerL3Network.l3Network.name=app-net", 2),
    (EIP, "vip.l3Network.name=公共网络", 1),
    (RULE, "vmNic.vmInstance.name=db-1", 1),
    (BALANCER, "listeners.serverGroupRef.group.vmNicRef.vmNic.vmInstance.name=web-2", 1),
    (SECURITY, "vmNicRef.vmNic.vmInstance.name=web-1", 1),
    (SECURITY, "l3NetworkRef.l3Network.name=app-net", 2),
    (SECURITY, "rules.dstPortRange=3306", 1),
    ("SecurityGroupRuleInventory", "securityGroup.name=web-sg", 6),
    (VM, "vmNics.eip.vipIp=10.20.0.101", 1),
    (VM, "vmNics.securityGroupRef.securityGroup.name=数据库-sg", 2),
    (NIC, "portForwarding.vipPortStart=2222", 1),
    (NIC, "loadBalancerServerGroupRef.serverGroup.name=官网-servers", 3),
    (L3, "usedIp.usedFor=Vip", 1),
    ("VmNicSecurityGroupRefInventory", "vmNic.ip~=192.168.100.1_", 6),
]


@pytest.mark.parametrize(
    ("inventory", "condition", "count"), QUERIES, ids=[f"{c[0]} {c[1]}" for c in QUERIES]
)
def test_the_demo_can_be_asked_across(
    cloud: Cloud, inventory: str, condition: str, count: int
) -> None:
    """Nested expanded fields lead from each of these resources to the others (2.4)."""
    spec = cloud.world.catalog.inventory(inventory)
    assert spec is not None
    ask = QueryAsk(conditions=(split_condition(condition),), count=True)
    assert run_query(cloud.world, spec, ask, ("", []))["total"] == count
