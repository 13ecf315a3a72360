"""Reserved and IPv6 ranges, MTU, the router's address, and how many addresses are left."""

import pytest

from tests.simulator.behaviours.cloud import L3, NIC, VM, Cloud, Row
from tests.simulator.behaviours.test_vip import IP, RANGE, new_vip

PUBLIC = "公共网络"
RESERVED = "ReservedIpRangeInventory"

SPANS = [
    ("10.20.0.54", "10.20.0.60", "", "inside"),
    ("10.20.0.1", "10.20.0.9", "", "in the subnet, outside the range"),
    ("10.20.0.60", "10.20.0.54", "SYS.1007", "backwards"),
    ("10.20.0.54", "10.20.1.1", "SYS.1007", "out of the subnet"),
    ("10.20.0.54", "x", "SYS.1007", "no address"),
    ("10.20.0.54", "fd00::1", "SYS.1007", "of two versions"),
    ("10.20.0.180", "10.20.0.195", "SYS.1007", "over another"),
]


@pytest.mark.parametrize(("start", "end", "code", "why"), SPANS, ids=[case[3] for case in SPANS])
def test_a_reserved_range(cloud: Cloud, start: str, end: str, code: str, why: str) -> None:
    """In a subnet of the network, apart from the other reserved ones (8.7)."""
    l3 = cloud.uuid(L3, PUBLIC)
    about = {"l3NetworkUuid": l3}
    cloud.call("AddReservedIpRange", **about, startIp="10.20.0.190", endIp="10.20.0.199")
    given = about | {"startIp": start, "endIp": end}
    if code:
        assert cloud.refused("AddReservedIpRange", **given).code == code
        return
    row = cloud.call("AddReservedIpRange", **given)["inventory"]
    assert (row["startIp"], row["ipVersion"]) == (start, 4)
    shown = cloud.call("UpdateL3Network", uuid=l3, name="n")["inventory"]
    assert len(shown["reservedIpRanges"]) == 2


def test_reserved_addresses_go_to_nobody_by_themselves(cloud: Cloud) -> None:
    """They are not free; who names one gets it; without the range they are as before."""
    l3 = cloud.uuid(L3, PUBLIC)
    ends = {"startIp": "10.20.0.54", "endIp": "10.20.0.60"}
    row = cloud.call("AddReservedIpRange", l3NetworkUuid=l3, **ends)["inventory"]
    assert new_vip(cloud)["ip"] == "10.20.0.61"
    assert new_vip(cloud, requiredIp="10.20.0.55")["ip"] == "10.20.0.55"
    free = cloud.call("GetFreeIp", l3NetworkUuid=l3, limit=1)["inventories"]
    assert [each["ip"] for each in free] == ["10.20.0.62"]
    for _ in range(2):
        assert cloud.call("DeleteReservedIpRange", uuid=row["uuid"]) == {}
    assert new_vip(cloud)["ip"] == "10.20.0.54"


def test_a_network_takes_its_reserved_ranges_along(cloud: Cloud) -> None:
    """L3 to all that is on it (8.0)."""
    l3 = cloud.uuid(L3, PUBLIC)
    cloud.call("AddReservedIpRange", l3NetworkUuid=l3, startIp="10.20.0.5", endIp="10.20.0.9")
    cloud.call("DeleteL3Network", uuid=l3)
    assert cloud.world.count(RESERVED) == 0


V6 = {
    "name": "r6",
    "addressMode": "Stateful-DHCP",
    "startIp": "fd00:8::10",
    "endIp": "fd00:8::ff",
    "gateway": "fd00:8::1",
    "prefixLen": 64,
}
SPANS6: list[tuple[Row, str, str]] = [
    ({}, "", "inside"),
    ({"startIp": "10.0.0.1"}, "SYS.1007", "of IPv4"),
    ({"endIp": "fd00:8::1:"}, "SYS.1007", "no address"),
    ({"startIp": "fd00:8::fff"}, "SYS.1007", "backwards"),
    ({"endIp": "fd00:9::ff"}, "SYS.1007", "out of the subnet"),
    ({"gateway": "fd00:9::1"}, "SYS.1007", "a gateway outside"),
    ({"gateway": "fd00:8::20"}, "SYS.1007", "a gateway inside the range"),
    ({"prefixLen": 127}, "SYS.1007", "a prefix too long"),
    ({"addressMode": "DHCP"}, "SYS.1007", "no address mode"),
]


@pytest.mark.parametrize(("change", "code", "why"), SPANS6, ids=[case[2] for case in SPANS6])
def test_an_ipv6_range(cloud: Cloud, change: Row, code: str, why: str) -> None:
    """It is kept as it was given, beside those of IPv4, and not over another."""
    given = {"l3NetworkUuid": cloud.uuid(L3, "app-net")} | V6 | change
    if code:
        assert cloud.refused("AddIpv6Range", **given).code == code
        assert cloud.world.count(RANGE, ipVersion=6) == 0
        return
    row = cloud.call("AddIpv6Range", **given)["inventory"]
    assert (row["networkCidr"], row["prefixLen"], row["ipVersion"]) == ("fd00:8::/64", 64, 6)
    assert cloud.refused("AddIpv6Range", **given).code == "SYS.1007"
    other = {"startIp": "fd00:9::10", "endIp": "fd00:9::ff", "gateway": "fd00:9::1"}
    assert cloud.refused("AddIpv6Range", **given | other).code == "SYS.1007"
    assert cloud.new_vm()["state"] == "Running", "nics have addresses of IPv4"
    capacity = cloud.call("GetIpAddressCapacity", l3NetworkUuids=[given["l3NetworkUuid"]])
    assert (capacity["ipv6TotalCapacity"], capacity["ipv4TotalCapacity"]) == (240, 231)
    assert capacity["totalCapacity"] == 471


def test_an_ipv6_range_by_its_cidr(cloud: Cloud) -> None:
    """The first address is the gateway; numbers too large for an answer are cut."""
    l3 = cloud.uuid(L3, "app-net")
    about = {"name": "r", "l3NetworkUuid": l3, "addressMode": "SLAAC"}
    body = cloud.call("AddIpv6RangeByNetworkCidr", **about, networkCidr="fd00:7::/48")
    assert body["inventory"]["gateway"] == "fd00:7::1"
    assert body["inventory"]["startIp"] == "fd00:7::2"
    assert body["inventories"] == [body["inventory"]]
    for wrong in ("10.0.0.0/24", "fd00::/127", "x"):
        refusal = cloud.refused("AddIpv6RangeByNetworkCidr", **about, networkCidr=wrong)
        assert refusal.code == "SYS.1007"
    capacity = cloud.call("GetIpAddressCapacity", all=True)
    assert capacity["totalCapacity"] == 2**63 - 1


def test_capacity_of_each_and_of_all(cloud: Cloud) -> None:
    """What is asked for is told one by one and together, VIPs and nics alike."""
    l3s = [cloud.uuid(L3, name) for name in (PUBLIC, "edge-net")]
    body = cloud.call("GetIpAddressCapacity", l3NetworkUuids=l3s)
    assert body["resourceType"] == "L3NetworkVO"
    each = {row["resourceUuid"]: row["usedIpAddressNumber"] for row in body["capacityData"]}
    assert each == {l3s[0]: 6, l3s[1]: 2}
    assert body["usedIpAddressNumber"] == 8
    assert body["availableCapacity"] == body["totalCapacity"] - 8
    zones = cloud.call("GetIpAddressCapacity", all=True)
    assert (zones["resourceType"], len(zones["capacityData"])) == ("ZoneVO", 2)
    assert zones["usedIpAddressNumber"] == cloud.world.count(IP)
    assert cloud.refused("GetIpAddressCapacity").code == "SYS.1007"


def test_the_mtu_of_a_network(cloud: Cloud) -> None:
    """1500 unless it was set, from 68 to 9216."""
    about = {"l3NetworkUuid": cloud.uuid(L3, "app-net")}
    assert cloud.call("GetL3NetworkMtu", **about) == {"mtu": 1500}
    cloud.call("SetL3NetworkMtu", **about, mtu=9000)
    assert cloud.call("GetL3NetworkMtu", **about) == {"mtu": 9000}
    assert cloud.refused("SetL3NetworkMtu", **about, mtu=10).code == "SYS.1007"


def test_the_address_of_the_router(cloud: Cloud) -> None:
    """The gateway unless another was set, which nobody may have."""
    about = {"l3NetworkUuid": cloud.uuid(L3, "app-net")}
    get, put = "GetL3NetworkRouterInterfaceIp", "SetL3NetworkRouterInterfaceIp"
    assert cloud.call(get, **about) == {"routerInterfaceIp": "192.168.100.1"}
    cloud.call(put, **about, routerInterfaceIp="192.168.100.5")
    assert cloud.call(get, **about) == {"routerInterfaceIp": "192.168.100.5"}
    for wrong, code in (
        ("10.0.0.1", "SYS.1007"),
        ("x", "SYS.1007"),
        ("192.168.100.10", "SYS.1006"),
    ):
        assert cloud.refused(put, **about, routerInterfaceIp=wrong).code == code


def test_addresses_in_use_are_not_deleted(cloud: Cloud) -> None:
    """Those of VIPs and nics are SYS.1007; one that nobody has goes."""
    l3 = cloud.uuid(L3, PUBLIC)
    vip = cloud.world.find(IP, ip=new_vip(cloud)["ip"])[0]["uuid"]
    nics = cloud.world.find(NIC, vmInstanceUuid=cloud.uuid(VM, "win-desktop-1"))
    nic = cloud.world.find(IP, vmNicUuid=nics[0]["uuid"])[0]["uuid"]
    for used in (vip, nic):
        refusal = cloud.refused("DeleteIpAddress", l3NetworkUuid=l3, usedIpUuids=[used])
        assert refusal.code == "SYS.1007"
    cloud.world.update(IP, vip, ip="10.20.0.199")
    cloud.call("DeleteIpAddress", l3NetworkUuid=l3, usedIpUuids=[vip])
    assert cloud.world.count(IP, uuid=vip) == 0


def test_who_has_which_address(cloud: Cloud) -> None:
    """A page of the addresses of a network in their order, with whose they are."""
    about: Row = {"l3NetworkUuid": cloud.uuid(L3, PUBLIC)}
    api = "GetL3NetworkIpStatistic"
    body = cloud.call(api, **about, replyWithCount=True, limit=4)
    assert (len(body["ipStatistics"]), body["total"]) == (4, 6)
    assert [entry["vmInstanceName"] for entry in body["ipStatistics"]][:2] == ["web-1", "web-2"]
    vips = cloud.call(api, **about, resourceType="Vip", sortDirection="desc")["ipStatistics"]
    assert [(e["vipName"], e["useFor"], e["ownerName"]) for e in vips] == [
        ("web-4-vip", "Eip", "admin"),
        ("官网-vip", "LoadBalancer,PortForwarding", "admin"),
    ]
    found = cloud.call(api, **about, ip="10.20.0.1__")["ipStatistics"]
    assert [entry["ip"] for entry in found] == ["10.20.0.100", "10.20.0.101"]
    vms = cloud.call(api, **about, resourceType="VM", sortBy="CreateDate", ip="%.5%")
    assert {entry["resourceTypes"][0] for entry in vms["ipStatistics"]} == {"VM"}
    assert len(vms["ipStatistics"]) == 4
