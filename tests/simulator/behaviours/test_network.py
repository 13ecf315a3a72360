"""L2 and L3 networks, IP ranges, DNS, services and nics."""

import pytest

from tests.simulator.behaviours.cloud import CLUSTER, L2, L3, NIC, VM, ZONE, Cloud, Row, chain

RANGE = "IpRangeInventory"
PROVIDER = "NetworkServiceProviderInventory"
IP = "UsedIpInventory"


@pytest.fixture
def l3(cloud: Cloud) -> str:
    """A new L3 network on an L2 of its own, without ranges."""
    l2 = cloud.call(
        "CreateL2VlanNetwork",
        name="l2-new",
        vlan=300,
        zoneUuid=cloud.uuid(ZONE, "北京-zone-1"),
        physicalInterface="eth2",
    )["inventory"]
    for name in ("生产-cluster", "test-cluster"):
        cloud.call(
            "AttachL2NetworkToCluster",
            l2NetworkUuid=l2["uuid"],
            clusterUuid=cloud.uuid(CLUSTER, name),
        )
    body = cloud.call("CreateL3Network", name="net", l2NetworkUuid=l2["uuid"])
    return str(body["inventory"]["uuid"])


def add_range(cloud: Cloud, l3: str, **params: object) -> Row:
    """Add a range and return the answer."""
    given = {
        "l3NetworkUuid": l3,
        "name": "r",
        "startIp": "10.0.0.10",
        "endIp": "10.0.0.20",
        "netmask": "255.255.255.0",
        "gateway": "10.0.0.1",
    }
    return cloud.call("AddIpRange", **given | params)


def test_an_l2_is_attached_once(cloud: Cloud) -> None:
    """Twice is SYS.1006, so is detaching what is not attached, and the same tag twice."""
    pair = {
        "l2NetworkUuid": cloud.uuid(L2, "l2-app-vlan100"),
        "clusterUuid": cloud.uuid(CLUSTER, "test-cluster"),
    }
    assert cloud.refused("AttachL2NetworkToCluster", **pair).code == "SYS.1006"
    cloud.call("DetachL2NetworkFromCluster", **pair)
    assert cloud.row(VM, "ci-runner-1")["state"] == "Stopped"
    assert cloud.refused("DetachL2NetworkFromCluster", **pair).code == "SYS.1006"
    cloud.call("AttachL2NetworkToCluster", **pair)
    same = cloud.call(
        "CreateL2VlanNetwork",
        name="same",
        vlan=100,
        zoneUuid=cloud.uuid(ZONE, "北京-zone-1"),
        physicalInterface="eth1",
    )["inventory"]
    twin = pair | {"l2NetworkUuid": same["uuid"]}
    assert cloud.refused("AttachL2NetworkToCluster", **twin).code == "SYS.1006"
    far = pair | {"clusterUuid": cloud.uuid(CLUSTER, "edge-cluster")}
    assert cloud.refused("AttachL2NetworkToCluster", **far).code == "SYS.1007"


def test_where_an_l2_could_be(cloud: Cloud) -> None:
    """Both lists are what AttachL2NetworkToCluster takes: of the zone, not there, no tag twice."""
    app, test = cloud.uuid(L2, "l2-app-vlan100"), cloud.uuid(CLUSTER, "test-cluster")
    where, what = (
        "GetCandidateClustersForAttachingL2Network",
        "GetCandidateL2NetworksForAttachingCluster",
    )
    assert cloud.call(where, l2NetworkUuid=app)["inventories"] == []
    cloud.call("DetachL2NetworkFromCluster", l2NetworkUuid=app, clusterUuid=test)
    twin = {"name": "twin", "vlan": 100, "zoneUuid": cloud.uuid(ZONE, "北京-zone-1")}
    twin["physicalInterface"] = "eth1"
    other = cloud.call("CreateL2VlanNetwork", **twin)["inventory"]["uuid"]
    shown = cloud.call(where, l2NetworkUuid=app)["inventories"]
    assert [row["uuid"] for row in shown] == [test]
    found = cloud.call(what, clusterUuid=test)["inventories"]
    assert {row["uuid"] for row in found} == {app, other}
    cloud.call("AttachL2NetworkToCluster", l2NetworkUuid=other, clusterUuid=test)
    assert cloud.call(what, clusterUuid=test)["inventories"] == []


VLANS = [
    ({"vlan": 300}, "", ("L2VlanNetwork", 300), "another tag"),
    ({"type": "L2NoVlanNetwork"}, "", ("L2NoVlanNetwork", 0), "none any more"),
    ({"vlan": 5000}, "SYS.1007", None, "no tag"),
    ({}, "SYS.1007", None, "no tag at all"),
    ({"type": "Other", "vlan": 1}, "SYS.1007", None, "no type"),
    ({"vlan": 301}, "SYS.1006", None, "one that the cluster has"),
]


@pytest.mark.parametrize(("change", "code", "after", "why"), VLANS, ids=[case[3] for case in VLANS])
def test_an_l2_changes_its_tag(
    cloud: Cloud, change: Row, code: str, after: tuple[str, int] | None, why: str
) -> None:
    """To one that no other network of its clusters has on the interface."""
    twin = {"name": "twin", "vlan": 301, "zoneUuid": cloud.uuid(ZONE, "北京-zone-1")}
    other = cloud.call("CreateL2VlanNetwork", **twin, physicalInterface="eth1")["inventory"]
    there = {"clusterUuid": cloud.uuid(CLUSTER, "test-cluster")}
    cloud.call("AttachL2NetworkToCluster", l2NetworkUuid=other["uuid"], **there)
    app = cloud.uuid(L2, "l2-app-vlan100")
    if code:
        assert cloud.refused("ChangeL2NetworkVlanId", uuid=app, **change).code == code
        return
    row = cloud.call("ChangeL2NetworkVlanId", uuid=app, **change)["inventory"]
    assert (row["type"], row["virtualNetworkId"]) == after
    assert row.get("vlan", 0) == row["virtualNetworkId"]


def test_an_l2_takes_its_l3s_along(cloud: Cloud) -> None:
    """Ranges, addresses and nics go; the VMs stay."""
    cloud.call("DeleteL2Network", uuid=cloud.uuid(L2, "l2-edge-vlan200"))
    assert cloud.world.count(L3, name="edge-net") == 0
    vm = cloud.row(VM, "edge-gw-1")
    assert vm["state"] == "Running"
    assert cloud.world.count(NIC, vmInstanceUuid=vm["uuid"]) == 0
    assert cloud.world.count(IP, vmNicUuid=None, usedFor=None) == 0


@pytest.mark.parametrize(
    ("params", "allowed"),
    [
        ({"category": "Private"}, True),
        ({"category": "Public"}, True),
        ({"category": "System", "system": True}, True),
        ({"category": "System"}, False),
        ({"category": "Public", "system": True}, False),
    ],
)
def test_category_and_system_go_together(cloud: Cloud, params: Row, allowed: bool) -> None:
    """A system network is of category System and no other is."""
    given = {"name": "n", "l2NetworkUuid": cloud.uuid(L2, "l2-public")} | params
    if allowed:
        assert cloud.call("CreateL3Network", **given)["inventory"]["state"] == "Enabled"
    else:
        assert cloud.refused("CreateL3Network", **given).code == "SYS.1007"


def test_a_range_knows_its_network(cloud: Cloud, l3: str) -> None:
    """CIDR and prefix length follow from start and netmask."""
    span = add_range(cloud, l3)["inventory"]
    assert (span["networkCidr"], span["prefixLen"]) == ("10.0.0.0/24", 24)
    assert (span["ipVersion"], span["ipRangeType"]) == (4, "Normal")
    shown = cloud.call("UpdateL3Network", uuid=l3, name="net-2")["inventory"]
    assert [each["uuid"] for each in shown["ipRanges"]] == [span["uuid"]]


RANGES = [
    ("no address", {"startIp": "10.0.0.300"}),
    ("no netmask", {"netmask": "255.0.255.0"}),
    ("start behind end", {"startIp": "10.0.0.30"}),
    ("end in another subnet", {"endIp": "10.0.1.20"}),
    ("gateway outside", {"gateway": "10.0.1.1"}),
    ("gateway inside the range", {"gateway": "10.0.0.15"}),
    ("no gateway", {"gateway": None}),
    ("multicast", {"startIp": "224.0.0.10", "endIp": "224.0.0.20", "gateway": "224.0.0.1"}),
    ("loopback", {"startIp": "127.0.0.10", "endIp": "127.0.0.20", "gateway": "127.0.0.1"}),
    ("the network's own address", {"startIp": "10.0.0.0", "gateway": "10.0.0.30"}),
    ("the broadcast address", {"endIp": "10.0.0.255"}),
]


@pytest.mark.parametrize(("why", "change"), RANGES, ids=[case[0] for case in RANGES])
def test_a_range_that_cannot_be(cloud: Cloud, l3: str, why: str, change: Row) -> None:
    """Each is SYS.1007 and leaves no row."""
    given = {
        "l3NetworkUuid": l3,
        "name": "r",
        "startIp": "10.0.0.10",
        "endIp": "10.0.0.20",
        "netmask": "255.255.255.0",
        "gateway": "10.0.0.1",
    }
    assert cloud.refused("AddIpRange", **given | change).code == "SYS.1007"
    assert cloud.world.count(RANGE, l3NetworkUuid=l3) == 0


def test_ranges_of_one_l2_do_not_overlap(cloud: Cloud, l3: str) -> None:
    """On the same L3 and on another L3 of the same L2, but not on another L2."""
    add_range(cloud, l3)
    overlap = {"startIp": "10.0.0.20", "endIp": "10.0.0.30"}
    l2 = cloud.again(L3, l3)["l2NetworkUuid"]
    sibling = cloud.call("CreateL3Network", name="s", l2NetworkUuid=l2)["inventory"]["uuid"]
    given = {"name": "r", "netmask": "255.255.255.0", "gateway": "10.0.0.1"} | overlap
    for network in (l3, sibling):
        assert cloud.refused("AddIpRange", l3NetworkUuid=network, **given).code == "SYS.1007"
    other = cloud.uuid(L2, "l2-public")
    free = cloud.call("CreateL3Network", name="f", l2NetworkUuid=other)["inventory"]["uuid"]
    add_range(cloud, free, **overlap)


def test_an_l3_has_one_cidr(cloud: Cloud, l3: str) -> None:
    """A second range of another network is SYS.1007, one of the same is fine."""
    add_range(cloud, l3)
    add_range(cloud, l3, startIp="10.0.0.100", endIp="10.0.0.110")
    refusal = cloud.refused(
        "AddIpRange",
        l3NetworkUuid=l3,
        name="r",
        startIp="10.0.1.10",
        endIp="10.0.1.20",
        netmask="255.255.255.0",
        gateway="10.0.1.1",
    )
    assert refusal.code == "SYS.1007"


CIDRS = [
    ("no gateway", {}, [("10.0.0.2", "10.0.0.254")], "10.0.0.1"),
    ("the first address", {"gateway": "10.0.0.1"}, [("10.0.0.2", "10.0.0.254")], "10.0.0.1"),
    ("the last address", {"gateway": "10.0.0.254"}, [("10.0.0.1", "10.0.0.253")], "10.0.0.254"),
    (
        "in the middle",
        {"gateway": "10.0.0.100"},
        [("10.0.0.1", "10.0.0.99"), ("10.0.0.101", "10.0.0.254")],
        "10.0.0.100",
    ),
    ("a pool", {"ipRangeType": "AddressPool"}, [("10.0.0.1", "10.0.0.254")], None),
]


@pytest.mark.parametrize(
    ("why", "params", "spans", "gateway"), CIDRS, ids=[case[0] for case in CIDRS]
)
def test_a_cidr_becomes_ranges_around_its_gateway(
    cloud: Cloud,
    l3: str,
    why: str,
    params: Row,
    spans: list[tuple[str, str]],
    gateway: str | None,
) -> None:
    """The gateway is left out, in front, behind or in between."""
    body = cloud.call(
        "AddIpRangeByNetworkCidr", l3NetworkUuid=l3, name="r", networkCidr="10.0.0.0/24", **params
    )
    assert [(each["startIp"], each["endIp"]) for each in body["inventories"]] == spans
    assert body["inventory"] == body["inventories"][0]
    assert {each.get("gateway") for each in body["inventories"]} == {gateway}


@pytest.mark.parametrize(
    "params",
    [
        {"networkCidr": "10.0.0.0"},
        {"networkCidr": "10.0.0.0/31"},
        {"networkCidr": "10.0.0.0/24", "gateway": "10.0.1.1"},
        {"networkCidr": "word"},
    ],
)
def test_a_cidr_that_cannot_be(cloud: Cloud, l3: str, params: Row) -> None:
    """SYS.1007."""
    refusal = cloud.refused("AddIpRangeByNetworkCidr", l3NetworkUuid=l3, name="r", **params)
    assert refusal.code == "SYS.1007"


def test_removing_a_range_takes_nics_along(cloud: Cloud) -> None:
    """VMs lose the nics with an address of it, and their default network moves on."""
    vm = cloud.row(VM, "web-1")
    l3 = cloud.uuid(L3, "app-net")
    assert vm["defaultL3NetworkUuid"] == l3
    cloud.call("DeleteIpRange", uuid=cloud.world.find(RANGE, l3NetworkUuid=l3)[0]["uuid"])
    assert cloud.world.count(NIC, l3NetworkUuid=l3) == 1, "the destroyed VM's, without address"
    after = cloud.again(VM, vm["uuid"])
    assert after["defaultL3NetworkUuid"] == cloud.uuid(L3, "公共网络")


def test_dns_is_added_once(cloud: Cloud) -> None:
    """Twice is SYS.1006, no address SYS.1007, removing what is not there SYS.1006."""
    l3 = cloud.uuid(L3, "app-net")
    body = cloud.call("AddDnsToL3Network", l3NetworkUuid=l3, dns="1.1.1.1")
    assert "1.1.1.1" in body["inventory"]["dns"]
    assert cloud.refused("AddDnsToL3Network", l3NetworkUuid=l3, dns="1.1.1.1").code == "SYS.1006"
    assert cloud.refused("AddDnsToL3Network", l3NetworkUuid=l3, dns="x").code == "SYS.1007"
    cloud.call("RemoveDnsFromL3Network", l3NetworkUuid=l3, dns="1.1.1.1")
    again = cloud.refused("RemoveDnsFromL3Network", l3NetworkUuid=l3, dns="1.1.1.1")
    assert again.code == "SYS.1006"


def test_services_come_from_providers(cloud: Cloud, l3: str) -> None:
    """What a provider offers can be attached; an unknown provider or type is SYS.1007."""
    flat = cloud.uuid(PROVIDER, "Flat Network Service Provider")
    body = cloud.call(
        "AttachNetworkServiceToL3Network", l3NetworkUuid=l3, networkServices={flat: ["DHCP"]}
    )
    assert body["inventory"]["networkServices"] == [
        {"l3NetworkUuid": l3, "networkServiceProviderUuid": flat, "networkServiceType": "DHCP"}
    ]
    for services in ({flat: ["LoadBalancer"]}, {"0" * 32: ["DHCP"]}):
        refusal = cloud.refused(
            "AttachNetworkServiceToL3Network", l3NetworkUuid=l3, networkServices=services
        )
        assert refusal.code == "SYS.1007"
    body = cloud.call(
        "DetachNetworkServiceFromL3Network", l3NetworkUuid=l3, networkServices={flat: ["DHCP"]}
    )
    assert body["inventory"]["networkServices"] == []


def test_free_addresses_are_those_nobody_has(cloud: Cloud, l3: str) -> None:
    """GetFreeIp, GetIpAddressCapacity and CheckIpAvailability tell the same story."""
    add_range(cloud, l3, startIp="10.0.0.10", endIp="10.0.0.12")
    cloud.new_vm(l3NetworkUuids=[l3])
    free = cloud.call("GetFreeIp", l3NetworkUuid=l3)["inventories"]
    assert [each["ip"] for each in free] == ["10.0.0.11", "10.0.0.12"]
    assert [
        each["ip"] for each in cloud.call("GetFreeIp", l3NetworkUuid=l3, limit=1)["inventories"]
    ] == ["10.0.0.11"]
    capacity = cloud.call("GetIpAddressCapacity", l3NetworkUuids=[l3])
    assert (capacity["totalCapacity"], capacity["availableCapacity"]) == (3, 2)
    checks = {
        ip: cloud.call("CheckIpAvailability", l3NetworkUuid=l3, ip=ip)["available"]
        for ip in ("10.0.0.10", "10.0.0.11", "10.0.0.99")
    }
    assert checks == {"10.0.0.10": False, "10.0.0.11": True, "10.0.0.99": False}


def test_a_vm_gets_one_more_nic_and_loses_it(cloud: Cloud) -> None:
    """The nic has the next number and an address; detached, the address is free again."""
    vm, public = cloud.row(VM, "web-3"), cloud.uuid(L3, "公共网络")
    body = cloud.call("AttachL3NetworkToVm", vmInstanceUuid=vm["uuid"], l3NetworkUuid=public)
    nics = body["inventory"]["vmNics"]
    assert [nic["deviceId"] for nic in nics] == [0, 1]
    ip = nics[1]["ip"]
    assert cloud.world.count(IP, ip=ip) == 1
    twice = cloud.refused("AttachL3NetworkToVm", vmInstanceUuid=vm["uuid"], l3NetworkUuid=public)
    assert twice.code == "SYS.1006"
    body = cloud.call("DetachL3NetworkFromVm", vmNicUuid=nics[1]["uuid"])
    assert len(body["inventory"]["vmNics"]) == 1
    assert cloud.world.count(IP, ip=ip) == 0


def test_a_network_out_of_reach_cannot_be_attached(cloud: Cloud) -> None:
    """One of another zone is SYS.1006, a taken static address ends in L3.1000."""
    vm = cloud.uuid(VM, "web-3")
    edge = cloud.uuid(L3, "edge-net")
    refusal = cloud.refused("AttachL3NetworkToVm", vmInstanceUuid=vm, l3NetworkUuid=edge)
    assert refusal.code == "SYS.1006"
    taken = cloud.refused(
        "AttachL3NetworkToVm",
        vmInstanceUuid=vm,
        l3NetworkUuid=cloud.uuid(L3, "公共网络"),
        staticIp="10.20.0.50",
    )
    assert chain(taken) == ("VM.1007", "L3.1000")
    offered = cloud.call("GetVmAttachableL3Network", vmInstanceUuid=vm)["inventories"]
    assert [row["name"] for row in offered] == ["公共网络"]


def test_a_static_address_is_taken_and_remembered(cloud: Cloud) -> None:
    """SetVmStaticIp moves the nic and leaves a tag; DeleteVmStaticIp removes the tag."""
    vm, app = cloud.uuid(VM, "web-3"), cloud.uuid(L3, "app-net")
    pair = {"vmInstanceUuid": vm, "l3NetworkUuid": app}
    cloud.call("SetVmStaticIp", **pair, ip="192.168.100.99")
    assert cloud.world.find(NIC, **pair)[0]["ip"] == "192.168.100.99"
    tag = f"staticIp::{app}::192.168.100.99"
    assert cloud.world.count("SystemTagInventory", resourceUuid=vm, tag=tag) == 1
    cloud.call("DeleteVmStaticIp", **pair)
    assert cloud.world.count("SystemTagInventory", resourceUuid=vm, tag=tag) == 0
