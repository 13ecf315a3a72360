"""Addresses of IPv6: who gets one, and beside which one of IPv4."""

import json
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import IMAGE, L2, L3, NIC, OFFERING, VM, Cloud, Row
from tests.simulator.behaviours.cloud import chain as codes_of

IP = "UsedIpInventory"
VIP = "VipInventory"
BALANCER = "LoadBalancerInventory"
APP, PUBLIC = "app-net", "公共网络"


def add_range(cloud: Cloud, l3: str, *, last: str = "ff", mode: str = "Stateful-DHCP") -> Row:
    """Give a network a range of IPv6 from fd00:8::10 on."""
    body = cloud.call(
        "AddIpv6Range",
        l3NetworkUuid=l3,
        name="r6",
        addressMode=mode,
        startIp="fd00:8::10",
        endIp=f"fd00:8::{last}",
        gateway="fd00:8::1",
        prefixLen=64,
    )
    return dict(body["inventory"])


def new_network(cloud: Cloud) -> str:
    """Create a network of IPv6 alone, with two addresses; return its uuid."""
    l2 = cloud.uuid(L2, "l2-public")
    l3 = cloud.call("CreateL3Network", name="six", l2NetworkUuid=l2, ipVersion=6)["inventory"]
    add_range(cloud, l3["uuid"], last="11")
    return str(l3["uuid"])


def nic_of(cloud: Cloud, vm: Row) -> Row:
    """Return the nic of a VM."""
    return cloud.world.find(NIC, vmInstanceUuid=vm["uuid"])[0]


def ips_of(cloud: Cloud, nic: Row) -> list[tuple[int, str]]:
    """Return the addresses of a nic, each with its version."""
    found = cloud.world.find(IP, vmNicUuid=nic["uuid"])
    return [(row["ipVersion"], row["ip"]) for row in found]


def test_a_nic_has_an_address_of_each_version(cloud: Cloud) -> None:
    """It shows that of IPv4, and both as its addresses; one of each is the DHCP server's."""
    add_range(cloud, cloud.uuid(L3, APP))
    nic = nic_of(cloud, cloud.new_vm())
    assert nic["ip"].startswith("192.168.100.")
    assert nic["ipVersion"] == 4
    assert ips_of(cloud, nic) == [(4, nic["ip"]), (6, "fd00:8::10")]
    other = nic_of(cloud, cloud.new_vm("more"))
    assert ips_of(cloud, other)[1] == (6, "fd00:8::12")


def test_a_network_of_ipv6_alone(cloud: Cloud) -> None:
    """The nic shows its address of IPv6; when all are taken, there is none."""
    l3 = new_network(cloud)
    vms = [cloud.new_vm(name, l3NetworkUuids=[l3]) for name in ("a", "b")]
    nics = [nic_of(cloud, vm) for vm in vms]
    shown = [(nic["ip"], nic["ipVersion"], nic["gateway"]) for nic in nics]
    assert shown == [("fd00:8::10", 6, "fd00:8::1"), ("fd00:8::11", 6, "fd00:8::1")]
    params = {
        "name": "c",
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [l3],
    }
    refusal = cloud.refused("CreateVmInstance", **params)
    assert codes_of(refusal) == ("SYS.1006", "L3.1000")
    assert cloud.refused("CreateVip", name="v", l3NetworkUuid=l3).code == "L3.1000"
    cloud.call("DestroyVmInstance", uuid=vms[0]["uuid"])
    assert nic_of(cloud, cloud.new_vm("c", l3NetworkUuids=[l3]))["ip"] == "fd00:8::10"


def test_slaac(cloud: Cloud) -> None:
    """A machine makes the address of its MAC."""
    app = cloud.uuid(L3, APP)
    add_range(cloud, app, mode="SLAAC")
    vm = cloud.new_vm(systemTags=[f"customMac::{app}::fa:12:34:56:78:9a"])
    assert ips_of(cloud, nic_of(cloud, vm))[1] == (6, "fd00:8::f812:34ff:fe56:789a")


def test_addresses_that_are_asked_for(cloud: Cloud) -> None:
    """A tag of each version, or `ip6` of vmNicParams; each is of the range, and free."""
    app = cloud.uuid(L3, APP)
    add_range(cloud, app)
    tags = [f"staticIp::{app}::192.168.100.77", f"staticIp::{app}::fd00:8--77"]
    vm = cloud.new_vm(systemTags=tags)
    assert ips_of(cloud, nic_of(cloud, vm)) == [(4, "192.168.100.77"), (6, "fd00:8::77")]
    text = json.dumps({"l3NetworkUuid": app, "ip6": "fd00:8:0::78"})
    second = cloud.new_vm("b", vmNicParams=text)
    assert ips_of(cloud, nic_of(cloud, second))[1] == (6, "fd00:8::78")
    params = {
        "name": "c",
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [app],
    }
    for taken in ("fd00:8--77", "fd00:9--1"):
        wanted = [f"staticIp::{app}::{taken}"]
        refusal = cloud.refused("CreateVmInstance", **params, systemTags=wanted)
        assert codes_of(refusal) == ("SYS.1006", "L3.1000")


def test_a_fixed_address_of_each_version(cloud: Cloud) -> None:
    """SetVmStaticIp changes the one that is given, and keeps the tag of the other."""
    app = cloud.uuid(L3, APP)
    add_range(cloud, app)
    vm = cloud.new_vm()
    about = {"vmInstanceUuid": vm["uuid"], "l3NetworkUuid": app}
    cloud.call("SetVmStaticIp", **about, ip="192.168.100.77")
    cloud.call("SetVmStaticIp", **about, ip6="fd00:8::77")
    nic = nic_of(cloud, vm)
    assert nic["ip"] == "192.168.100.77"
    assert sorted(ips_of(cloud, nic)) == [(4, "192.168.100.77"), (6, "fd00:8::77")]
    tags = cloud.world.find("SystemTagInventory", resourceUuid=vm["uuid"])
    assert {row["tag"] for row in tags} == {
        f"staticIp::{app}::192.168.100.77",
        f"staticIp::{app}::fd00:8--77",
    }
    assert cloud.refused("SetVmStaticIp", **about, ip6="192.168.100.78").code == "SYS.1007"
    assert cloud.refused("SetVmStaticIp", **about, ip6="fd00:9::1").code == "L3.1000"


def test_addresses_come_back_at_the_start(cloud: Cloud) -> None:
    """A VM that was destroyed and recovered has both again."""
    add_range(cloud, cloud.uuid(L3, APP))
    vm = cloud.new_vm()
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert ips_of(cloud, nic_of(cloud, vm)) == []
    cloud.call("RecoverVmInstance", uuid=vm["uuid"])
    cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert [version for version, _ in ips_of(cloud, nic_of(cloud, vm))] == [4, 6]


def test_a_range_that_goes_leaves_the_other_address(cloud: Cloud) -> None:
    """A nic stays while it has an address; it goes with the last one."""
    app = cloud.uuid(L3, APP)
    six = add_range(cloud, app)
    vm = cloud.new_vm()
    four = cloud.world.find("IpRangeInventory", l3NetworkUuid=app, ipVersion=4)[0]
    cloud.call("DeleteIpRange", uuid=four["uuid"])
    nic = nic_of(cloud, vm)
    assert (nic["ip"], nic["ipVersion"]) == ("fd00:8::10", 6)
    assert ips_of(cloud, nic) == [(6, "fd00:8::10")]
    cloud.call("DeleteIpRange", uuid=six["uuid"])
    assert cloud.world.count(NIC, vmInstanceUuid=vm["uuid"]) == 0


def test_what_is_free(cloud: Cloud) -> None:
    """GetFreeIp and CheckIpAvailability know both versions; a reserved range is passed over."""
    app = cloud.uuid(L3, APP)
    add_range(cloud, app)
    cloud.call("AddReservedIpRange", l3NetworkUuid=app, startIp="fd00:8::10", endIp="fd00:8::1f")
    found = cloud.call("GetFreeIp", l3NetworkUuid=app, ipVersion=6, limit=2)["inventories"]
    assert [row["ip"] for row in found] == ["fd00:8::20", "fd00:8::21"]
    assert found[0]["gateway"] == "fd00:8::1"
    later = cloud.call("GetFreeIp", l3NetworkUuid=app, ipVersion=6, start="fd00:8::f0", limit=1)
    assert later["inventories"][0]["ip"] == "fd00:8::f0"
    four = cloud.call("GetFreeIp", l3NetworkUuid=app, limit=1)["inventories"]
    assert four[0]["ip"].startswith("192.168.100.")
    assert cloud.refused("GetFreeIp", l3NetworkUuid=app, start="fd00:8::f0").code == "SYS.1007"
    for ip, wanted in (
        ("fd00:8::20", {"available": True}),
        ("fd00:9::1", {"available": False, "reason": "NOT_IN_RANGE"}),
    ):
        assert cloud.call("CheckIpAvailability", l3NetworkUuid=app, ip=ip) == wanted
    taken = nic_of(cloud, cloud.new_vm())
    body = cloud.call("CheckIpAvailability", l3NetworkUuid=app, ip=ips_of(cloud, taken)[1][1])
    assert body == {"available": False, "reason": "USED"}


def new_vip(cloud: Cloud, **params: Any) -> Row:
    """Create a VIP on the public network."""
    l3 = cloud.uuid(L3, PUBLIC)
    return dict(cloud.call("CreateVip", name="v", l3NetworkUuid=l3, **params)["inventory"])


def test_vips_of_ipv6(cloud: Cloud) -> None:
    """As asked for by version or by address; IPv4 where nothing is said and there is some."""
    span = add_range(cloud, cloud.uuid(L3, PUBLIC))
    six = new_vip(cloud, ipVersion=6)
    assert (six["ip"], six["prefixLen"], six["gateway"]) == ("fd00:8::10", 64, "fd00:8::1")
    assert new_vip(cloud, requiredIp="fd00:8:0::20")["ip"] == "fd00:8::20"
    assert new_vip(cloud, ipRangeUuid=span["uuid"])["ip"] == "fd00:8::11"
    assert new_vip(cloud)["ip"].startswith("10.20.0.")
    wrong = {"name": "v", "l3NetworkUuid": cloud.uuid(L3, PUBLIC)}
    for params, code in (
        ({"requiredIp": "fd00:8::10"}, "SYS.1006"),
        ({"requiredIp": "fd00:9::10"}, "L3.1000"),
        ({"requiredIp": "fd00:8::30", "ipVersion": 4}, "SYS.1007"),
    ):
        assert cloud.refused("CreateVip", **wrong, **params).code == code
    cloud.call("DeleteIpRange", uuid=span["uuid"])
    assert cloud.world.count(VIP, uuid=six["uuid"]) == 0


def test_services_on_a_vip_of_ipv6(cloud: Cloud) -> None:
    """An EIP wants a nic with an address of IPv6; port forwarding is not for it."""
    add_range(cloud, cloud.uuid(L3, PUBLIC))
    vip = new_vip(cloud, ipVersion=6)
    nic = nic_of(cloud, cloud.row(VM, "db-2"))
    tie = {"vipUuid": vip["uuid"], "vmNicUuid": nic["uuid"]}
    assert cloud.refused("CreateEip", name="e", **tie).code == "SYS.1006"
    rule = {"vipUuid": vip["uuid"], "vipPortStart": 22, "protocolType": "TCP", "name": "p"}
    assert cloud.refused("CreatePortForwardingRule", **rule).code == "SYS.1007"
    assert cloud.call("CreateEip", name="e", vipUuid=vip["uuid"])["inventory"]["vipIp"] == vip["ip"]


def test_a_load_balancer_of_both_versions(cloud: Cloud) -> None:
    """It has a VIP of each at most, and stays until its last one goes."""
    add_range(cloud, cloud.uuid(L3, PUBLIC))
    four, six = new_vip(cloud), new_vip(cloud, ipVersion=6)
    for name, vip in (("vipUuid", six), ("ipv6VipUuid", four)):
        refusal = cloud.refused("CreateLoadBalancer", name="l", **{name: vip["uuid"]})
        assert refusal.code == "SYS.1007"
    made = cloud.call("CreateLoadBalancer", name="l", ipv6VipUuid=six["uuid"])["inventory"]
    assert (made["ipv6VipUuid"], "vipUuid" in made) == (six["uuid"], False)
    assert cloud.again(VIP, six["uuid"])["useFor"] == "LoadBalancer"
    about = {"loadBalancerUuid": made["uuid"]}
    port = {"name": "p", "loadBalancerPort": 80, "protocol": "tcp"}
    cloud.call("CreateLoadBalancerListener", **about, **port)
    more = new_vip(cloud, ipVersion=6)
    assert (
        cloud.refused("AttachVipToLoadBalancer", **about, vipUuid=more["uuid"]).code == "SYS.1007"
    )
    both = cloud.call("AttachVipToLoadBalancer", **about, vipUuid=four["uuid"])["inventory"]
    assert (both["vipUuid"], both["ipv6VipUuid"]) == (four["uuid"], six["uuid"])
    assert cloud.again(VIP, four["uuid"])["useFor"] == "LoadBalancer"
    for vip in (four, six):
        body = cloud.call(
            "CheckVipPortAvailability", vipUuid=vip["uuid"], protocolType="TCP", port=80
        )
        assert body == {"available": False}
    assert cloud.refused("CreateLoadBalancerListener", **about, **port).code == "SYS.1007"
    cloud.call("DeleteVip", uuid=six["uuid"])
    left = cloud.again(BALANCER, made["uuid"])
    assert (left["vipUuid"], "ipv6VipUuid" in left) == (four["uuid"], False)
    cloud.call("DeleteVip", uuid=four["uuid"])
    assert cloud.world.count(BALANCER, uuid=made["uuid"]) == 0


def test_a_load_balancer_frees_both(cloud: Cloud) -> None:
    """When it goes, its VIPs stay and are free."""
    add_range(cloud, cloud.uuid(L3, PUBLIC))
    vips = [new_vip(cloud), new_vip(cloud, ipVersion=6)]
    named = {"vipUuid": vips[0]["uuid"], "ipv6VipUuid": vips[1]["uuid"]}
    made = cloud.call("CreateLoadBalancer", name="l", **named)["inventory"]
    cloud.call("DeleteLoadBalancer", uuid=made["uuid"])
    assert ["useFor" in cloud.again(VIP, vip["uuid"]) for vip in vips] == [False, False]


@pytest.mark.parametrize("taken", ["tcp", "udp"])
def test_a_port_that_the_other_vip_has_no_room_for(cloud: Cloud, taken: str) -> None:
    """A VIP whose port is used comes to no balancer that listens there."""
    add_range(cloud, cloud.uuid(L3, PUBLIC))
    four, six = new_vip(cloud), new_vip(cloud, ipVersion=6)
    uuids = [
        cloud.call("CreateLoadBalancer", name="l", **{name: vip["uuid"]})["inventory"]["uuid"]
        for name, vip in (("vipUuid", four), ("ipv6VipUuid", six))
    ]
    for uuid in uuids:
        about = {"loadBalancerUuid": uuid, "name": "p", "loadBalancerPort": 80}
        cloud.call("CreateLoadBalancerListener", **about, protocol=taken)
    tie = {"loadBalancerUuid": uuids[0], "vipUuid": six["uuid"]}
    assert cloud.refused("AttachVipToLoadBalancer", **tie).code == "SYS.1007"
