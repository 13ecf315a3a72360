"""Load balancers with machines of their own: the groups they are on, and who is behind them."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import IMAGE, L3, NIC, VM, ZONE, Cloud, Row
from zscli.simulator.world.uuids import new_uuid

GROUP = "SlbGroupInventory"
BALANCER = "LoadBalancerInventory"
PUBLIC, APP = "公共网络", "app-net"


@pytest.fixture
def group(cloud: Cloud) -> Row:
    """A group between the public network and that of the applications."""
    offering = cloud.call(
        "CreateSlbOffering",
        name="o",
        zoneUuid=cloud.uuid(ZONE, "北京-zone-1"),
        managementNetworkUuid=cloud.uuid(L3, PUBLIC),
        imageUuid=cloud.uuid(IMAGE, "CentOS-7.9"),
        cpuNum=2,
        memorySize=2**31,
    )["inventory"]
    body = cloud.call(
        "CreateSlbGroup",
        name="g",
        slbOfferingUuid=offering["uuid"],
        frontEndL3NetworkUuid=cloud.uuid(L3, PUBLIC),
        backendL3NetworkUuids=[cloud.uuid(L3, APP)],
        monitorIps=["10.20.0.250"],
    )
    return dict(body["inventory"])


def new_balancer(cloud: Cloud, group: Row, **more: Any) -> Row:
    """Create a load balancer of a group."""
    vip = cloud.call("CreateVip", name="v", l3NetworkUuid=cloud.uuid(L3, PUBLIC))["inventory"]
    tags = [f"SlbGroupUuid::{group['uuid']}"]
    params = {"name": "l", "vipUuid": vip["uuid"], "systemTags": tags}
    return dict(cloud.call("CreateLoadBalancer", **params, **more)["inventory"])


def test_a_group_and_its_networks(cloud: Cloud, group: Row) -> None:
    """It tells what is in front, what is behind, and who watches; all of it changes."""
    assert (group["backendType"], group["deployType"]) == ("VYOS", "NoHA")
    networks = {(row["l3NetworkUuid"], row["type"]) for row in group["networks"]}
    assert networks == {(cloud.uuid(L3, PUBLIC), "FrontEnd"), (cloud.uuid(L3, APP), "BackEnd")}
    assert [row["monitorIp"] for row in group["monitorIps"]] == ["10.20.0.250"]
    about = {"slbGroupUuid": group["uuid"]}
    ips = cloud.call("ChangeSlbGroupMonitorIps", **about, monitorIps=["10.20.0.251"])["inventory"]
    assert [row["monitorIp"] for row in ips["monitorIps"]] == ["10.20.0.251"]
    deployed = cloud.call("ChangeSlbGroupDeployType", **about, deployType="HA")["inventory"]
    assert deployed["deployType"] == "HA"
    renamed = cloud.call("UpdateSlbGroup", uuid=group["uuid"], name="h")["inventory"]
    assert renamed["name"] == "h"
    for api, params in (
        ("ChangeSlbGroupMonitorIps", {"monitorIps": ["here"]}),
        ("ChangeSlbGroupDeployType", {"deployType": "Both"}),
    ):
        assert cloud.refused(api, **about, **params).code == "SYS.1007"


def test_an_offering_of_other_machines(cloud: Cloud) -> None:
    """A group wants an offering that is made for it."""
    params = {
        "name": "g",
        "slbOfferingUuid": cloud.uuid("InstanceOfferingInventory", "small-1c1g"),
        "frontEndL3NetworkUuid": cloud.uuid(L3, PUBLIC),
    }
    assert cloud.refused("CreateSlbGroup", **params).code == "SYS.1007"
    assert cloud.world.count(GROUP) == 0


def test_a_balancer_of_a_group(cloud: Cloud, group: Row) -> None:
    """The tag names the group, with the type or without; the group shows its balancers."""
    first, second = new_balancer(cloud, group), new_balancer(cloud, group, type="SLB")
    assert [(row["type"], row["slbGroupUuid"]) for row in (first, second)] == [
        ("SLB", group["uuid"])
    ] * 2
    shown = cloud.call("UpdateSlbGroup", uuid=group["uuid"])["inventory"]
    assert [row["uuid"] for row in shown["lbs"]] == [first["uuid"], second["uuid"]]
    vip = cloud.again("VipInventory", first["vipUuid"])
    assert vip["useFor"] == "LoadBalancer"
    cloud.call("DeleteSlbGroup", uuid=group["uuid"])
    assert cloud.world.count(BALANCER, slbGroupUuid=group["uuid"]) == 0
    assert "useFor" not in cloud.again("VipInventory", vip["uuid"])


def test_a_balancer_of_no_group(cloud: Cloud, group: Row) -> None:
    """Without a group, with one that is nowhere, or with a VIP of another network."""
    app = cloud.call("CreateVip", name="v", l3NetworkUuid=cloud.uuid(L3, APP))["inventory"]["uuid"]
    tag = f"SlbGroupUuid::{group['uuid']}"
    for tags, code in (
        ([], "SYS.1007"),
        ([f"SlbGroupUuid::{new_uuid()}"], "SYS.1003"),
        ([tag], "SYS.1007"),
    ):
        params = {"name": "l", "vipUuid": app, "type": "SLB", "systemTags": tags}
        assert cloud.refused("CreateLoadBalancer", **params).code == code


def test_who_is_behind_it(cloud: Cloud, group: Row) -> None:
    """Nics of its group's networks, whatever services these have, and addresses."""
    balancer = new_balancer(cloud, group)
    made = {"loadBalancerUuid": balancer["uuid"], "name": "s"}
    servers = cloud.call("CreateLoadBalancerServerGroup", **made)["inventory"]
    about = {"serverGroupUuid": servers["uuid"]}
    inside = cloud.world.find(NIC, vmInstanceUuid=cloud.uuid(VM, "web-1"))[0]
    outside = cloud.world.find(NIC, l3NetworkUuid=cloud.uuid(L3, PUBLIC))[0]
    wrong = {**about, "vmNics": [{"uuid": outside["uuid"]}]}
    assert cloud.refused("AddBackendServerToServerGroup", **wrong).code == "SYS.1006"
    found = cloud.call(
        "GetCandidateVmNicsForLoadBalancerServerGroup", servergroupUuid=servers["uuid"]
    )
    assert {row["l3NetworkUuid"] for row in found["inventories"]} == {cloud.uuid(L3, APP)}
    both = {"vmNics": [{"uuid": inside["uuid"]}], "servers": [{"ipAddress": "172.0.10.11"}]}
    shown = cloud.call("AddBackendServerToServerGroup", **about, **both)["inventory"]
    assert [(row["ipAddress"], row["weight"]) for row in shown["serverIps"]] == [
        ("172.0.10.11", 100)
    ]
    assert [row["vmNicUuid"] for row in shown["vmNicRefs"]] == [inside["uuid"]]
    again = {**about, "servers": both["servers"]}
    assert cloud.refused("AddBackendServerToServerGroup", **again).code == "SYS.1006"
    bad = {**about, "servers": [{"ipAddress": "x"}]}
    assert cloud.refused("AddBackendServerToServerGroup", **bad).code == "SYS.1007"
    gone = {**about, "serverIps": ["172.0.10.11"]}
    left = cloud.call("RemoveBackendServerFromServerGroup", **gone)["inventory"]
    assert left["serverIps"] == []
    assert cloud.refused("RemoveBackendServerFromServerGroup", **gone).code == "SYS.1006"
