"""VXLAN pools, their VNIs, and the networks that take one each."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import CLUSTER, HOST, L2, NIC, VM, ZONE, Cloud, Row

RANGE = "VniRangeInventory"
VTEP = "VtepInventory"
TEST = "test-cluster"


def new_pool(cloud: Cloud, start: int = 100, end: int = 102) -> str:
    """A pool with a range of VNIs."""
    zone = cloud.uuid(ZONE, "北京-zone-1")
    pool = cloud.call("CreateL2VxlanNetworkPool", name="pool", zoneUuid=zone)["inventory"]
    about = {"name": "r", "l2NetworkUuid": pool["uuid"], "startVni": start, "endVni": end}
    cloud.call("CreateVniRange", **about)
    return str(pool["uuid"])


def place(cloud: Cloud, pool: str, cidr: str = "10.10.1.0/24") -> Row:
    """What AttachL2NetworkToCluster takes for the test cluster."""
    cluster = cloud.uuid(CLUSTER, TEST)
    tag = f"l2NetworkUuid::{pool}::clusterUuid::{cluster}::cidr::{{{cidr}}}"
    return {"l2NetworkUuid": pool, "clusterUuid": cluster, "systemTags": [tag]}


def test_networks_take_vnis_of_their_pool(cloud: Cloud) -> None:
    """The first free ones in order; L2.1001 when all are taken; free again when one goes."""
    pool = new_pool(cloud)
    made = [
        cloud.call("CreateL2VxlanNetwork", name=f"n{n}", poolUuid=pool)["inventory"]
        for n in range(3)
    ]
    assert [row["vni"] for row in made] == [100, 101, 102]
    assert {row["type"] for row in made} == {"VxlanNetwork"}
    assert cloud.refused("CreateL2VxlanNetwork", name="n", poolUuid=pool).code == "L2.1001"
    cloud.call("DeleteVxlanL2Network", uuid=made[1]["uuid"])
    again = cloud.call("CreateL2VxlanNetwork", name="n", poolUuid=pool)["inventory"]
    assert again["vni"] == 101
    shown = cloud.call("UpdateL2Network", uuid=pool, name="p")["inventory"]
    assert [each["vni"] for each in shown["attachedVxlanNetworkRefs"]] == [100, 102, 101]
    assert [each["startVni"] for each in shown["attachedVniRanges"]] == [100]


WISHES: list[tuple[Row, str, str]] = [
    ({"vni": 102}, "", "a free one"),
    ({"vni": 100}, "L2.1001", "one that is taken"),
    ({"vni": 99}, "L2.1001", "one of no range"),
    ({"zoneUuid": "shanghai-zone-2"}, "SYS.1007", "another zone than the pool's"),
]


@pytest.mark.parametrize(("params", "code", "why"), WISHES, ids=[case[2] for case in WISHES])
def test_a_vni_is_asked_for(cloud: Cloud, params: dict[str, Any], code: str, why: str) -> None:
    """Only one that the pool has left can be had."""
    pool = new_pool(cloud)
    cloud.call("CreateL2VxlanNetwork", name="first", poolUuid=pool)
    given = {n: cloud.uuid(ZONE, v) if n == "zoneUuid" else v for n, v in params.items()}
    given |= {"name": "n", "poolUuid": pool}
    if code:
        assert cloud.refused("CreateL2VxlanNetwork", **given).code == code
    else:
        assert cloud.call("CreateL2VxlanNetwork", **given)["inventory"]["vni"] == params["vni"]


@pytest.mark.parametrize(
    ("start", "end", "allowed"),
    [(103, 110, True), (1, 99, True), (102, 110, False), (1, 100, False), (20, 10, False)],
)
def test_ranges_of_vnis_do_not_overlap(cloud: Cloud, start: int, end: int, allowed: bool) -> None:
    """SYS.1007, and for a network that is no pool."""
    about: Row = {"name": "r", "startVni": start, "endVni": end, "l2NetworkUuid": new_pool(cloud)}
    if allowed:
        cloud.call("CreateVniRange", **about)
    else:
        assert cloud.refused("CreateVniRange", **about).code == "SYS.1007"
    about["l2NetworkUuid"] = cloud.uuid(L2, "l2-public")
    assert cloud.refused("CreateVniRange", **about).code == "SYS.1007"


def test_a_pool_on_a_cluster(cloud: Cloud) -> None:
    """It needs the CIDR of the hosts' addresses; its networks, old and new, are there too."""
    pool = new_pool(cloud)
    old = cloud.call("CreateL2VxlanNetwork", name="old", poolUuid=pool)["inventory"]["uuid"]
    where = place(cloud, pool)
    wrong = [where | {"systemTags": tags} for tags in ([], ["cidr::10.0.0.0/8"])]
    for given in wrong:
        assert cloud.refused("AttachL2NetworkToCluster", **given).code == "SYS.1007"
    far = place(cloud, pool, "10.99.0.0/24")
    assert cloud.refused("AttachL2NetworkToCluster", **far).code == "SYS.1006"
    shown = cloud.call("AttachL2NetworkToCluster", **where)["inventory"]
    assert shown["attachedCidrs"] == {where["clusterUuid"]: "10.10.1.0/24"}
    hosts = cloud.world.find(HOST, clusterUuid=where["clusterUuid"])
    ends = {(end["hostUuid"], end["vtepIp"]) for end in shown["attachedVtepRefs"]}
    assert ends == {(host["uuid"], host["managementIp"]) for host in hosts}
    new = cloud.call("CreateL2VxlanNetwork", name="new", poolUuid=pool)["inventory"]
    assert new["attachedClusterUuids"] == [where["clusterUuid"]]
    assert where["clusterUuid"] in cloud.world.linked("l2Network-cluster", old)
    assert cloud.refused("AttachL2NetworkToCluster", **where).code == "SYS.1006"
    clash = place(cloud, new_pool(cloud, 102, 200))
    assert cloud.refused("AttachL2NetworkToCluster", **clash).code == "SYS.1007"
    cloud.call("AttachL2NetworkToCluster", **place(cloud, new_pool(cloud, 300, 310)))


def test_a_vm_on_a_vxlan_network(cloud: Cloud) -> None:
    """It gets an address there; without the pool on its cluster it is stopped."""
    pool = new_pool(cloud)
    where = place(cloud, pool)
    cloud.call("AttachL2NetworkToCluster", **where)
    l2 = cloud.call("CreateL2VxlanNetwork", name="n", poolUuid=pool)["inventory"]["uuid"]
    l3 = cloud.call("CreateL3Network", name="n", l2NetworkUuid=l2)["inventory"]["uuid"]
    about = {"name": "r", "l3NetworkUuid": l3, "networkCidr": "10.50.0.0/24"}
    cloud.call("AddIpRangeByNetworkCidr", **about)
    vm = cloud.new_vm(l3NetworkUuids=[l3])
    assert cloud.world.find(NIC, vmInstanceUuid=vm["uuid"])[0]["ip"] == "10.50.0.2"
    del where["systemTags"]
    cloud.call("DetachL2NetworkFromCluster", **where)
    assert cloud.again(VM, vm["uuid"])["state"] == "Stopped"
    assert (
        cloud.world.count(VTEP) == cloud.world.count("SystemTagInventory", resourceUuid=pool) == 0
    )
    cloud.call("DeleteL2Network", uuid=pool)
    assert cloud.world.count(RANGE) == cloud.world.count(L2, poolUuid=pool) == 0
    assert cloud.world.count(NIC, vmInstanceUuid=vm["uuid"]) == 0


def test_a_zone_takes_its_pools_along(cloud: Cloud) -> None:
    """A pool and its networks go once."""
    cloud.call("CreateL2VxlanNetwork", name="n", poolUuid=new_pool(cloud))
    cloud.call("DeleteZone", uuid=cloud.uuid(ZONE, "北京-zone-1"))
    assert cloud.world.count(RANGE) == 0
    assert {row["name"] for row in cloud.world.find(L2)} == {"l2-edge-vlan200"}
