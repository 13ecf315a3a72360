"""VPC routers, and what is set and hung on them."""

import pytest

from tests.simulator.behaviours.cloud import GIB, IMAGE, L3, VM, Cloud, Row
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.world.uuids import new_uuid

ROUTER = "VpcRouterVmInventory"


@pytest.fixture
def router(cloud: Cloud) -> Row:
    """A router of an offering on the demo's public network."""
    l3 = cloud.uuid(L3, "公共网络")
    offering = cloud.call(
        "CreateVirtualRouterOffering",
        name="o",
        zoneUuid=cloud.row(L3, "公共网络")["zoneUuid"],
        managementNetworkUuid=l3,
        publicNetworkUuid=l3,
        imageUuid=cloud.uuid(IMAGE, "CentOS-7.9"),
        cpuNum=1,
        memorySize=GIB,
    )["inventory"]
    assert (offering["type"], offering["state"]) == ("VirtualRouter", "Enabled")
    body = cloud.call("CreateVpcVRouter", name="r", virtualRouterOfferingUuid=offering["uuid"])
    made: Row = body["inventory"]
    return made


def found(cloud: Cloud, inventory: str) -> list[str]:
    """Return the uuids that a query of an inventory finds."""
    spec = cloud.world.catalog.inventory(inventory)
    assert spec is not None
    rows = run_query(cloud.world, spec, QueryAsk(), ("", []))["inventories"]
    return [row["uuid"] for row in rows]


def test_a_router_is_a_vm_of_its_own_kind(cloud: Cloud, router: Row) -> None:
    """It runs on a host, and queries of VMs, appliances and VPC routers find it; others do not."""
    assert (router["state"], router["status"]) == ("Running", "Connected")
    assert router["hostUuid"]
    assert (router["type"], router["applianceVmType"]) == ("ApplianceVm", "vpcvrouter")
    assert found(cloud, ROUTER) == [router["uuid"]] == found(cloud, "ApplianceVmInventory")
    assert router["uuid"] in found(cloud, VM)
    vm = cloud.uuid(VM, "web-1")
    assert cloud.refused("AddDnsToVpcRouter", uuid=vm, dns="1.1.1.1").code == "SYS.1003"
    refused = cloud.refused("CreateVpcVRouter", name="x", virtualRouterOfferingUuid=new_uuid())
    assert refused.code == "SYS.1003"


def test_what_is_set_on_a_router_is_shown(cloud: Cloud, router: Row) -> None:
    """DNS, distributed routing, SNAT, its default route, its identity for routing."""
    uuid = router["uuid"]
    shown = cloud.call("AddDnsToVpcRouter", uuid=uuid, dns="1.1.1.1")["inventory"]
    assert [each["dns"] for each in shown["dns"]] == ["1.1.1.1"]
    assert cloud.call("RemoveDnsFromVpcRouter", uuid=uuid, dns="1.1.1.1")["inventory"]["dns"] == []
    assert cloud.call("GetVpcVRouterDistributedRoutingEnabled", uuid=uuid) == {"enabled": False}
    cloud.call("SetVpcVRouterDistributedRoutingEnabled", uuid=uuid, stateEvent="enable")
    assert cloud.call("GetVpcVRouterDistributedRoutingEnabled", uuid=uuid) == {"enabled": True}
    snat = {"uuid": uuid, "networkService": "SNAT"}
    assert cloud.call("GetVpcVRouterNetworkServiceState", **snat) == {"state": "enable"}
    cloud.call("SetVpcVRouterNetworkServiceState", **snat, state="disable")
    assert cloud.call("GetVpcVRouterNetworkServiceState", **snat) == {"state": "disable"}
    cloud.call("SetVRouterRouterId", vRouterUuid=uuid, routerId="10.0.0.1")
    assert cloud.call("GetVRouterRouterId", vRouterUuid=uuid) == {"routerId": "10.0.0.1"}
    elsewhere = {"vmInstanceUuid": uuid, "defaultRouteL3NetworkUuid": cloud.uuid(L3, "app-net")}
    assert cloud.refused("UpdateVirtualRouter", **elsewhere).code == "SYS.1006"


def test_networks_for_a_router(cloud: Cloud, router: Row) -> None:
    """A VPC network is attachable until it is attached; the own public network never."""
    near = {"l2NetworkUuid": cloud.row(L3, "app-net")["l2NetworkUuid"]}
    vpc = cloud.call("CreateL3Network", name="v", type="L3VpcNetwork", **near)["inventory"]
    free = cloud.call("GetAttachableVpcL3Network", uuid=router["uuid"])["inventories"]
    assert [row["uuid"] for row in free] == [vpc["uuid"]]
    about = {"vmInstanceUuid": router["uuid"]}
    public = cloud.call("GetAttachablePublicL3ForVRouter", **about)["inventories"]
    assert router["publicNetworkUuid"] not in {row["uuid"] for row in public}


def test_what_hangs_on_a_router_goes_with_it(cloud: Cloud, router: Row) -> None:
    """A firewall, a flow meter and a route table name it until it is gone."""
    uuid = router["uuid"]
    wall = cloud.call("CreateVpcFirewall", name="w", vpcUuid=uuid)["inventory"]
    assert [ref["vRouterUuid"] for ref in wall["refs"]] == [uuid]
    meter = cloud.call("CreateFlowMeter", type="sFlow", server="10.0.0.9", port=2055)["inventory"]
    assert [each["server"] for each in meter["collectors"]] == ["10.0.0.9"]
    network = router["publicNetworkUuid"]
    cloud.call(
        "AddVRouterNetworksToFlowMeter",
        flowMeterUuid=meter["uuid"],
        vRouterUuid=uuid,
        l3NetworkUuids=[network],
    )
    table = cloud.call("CreateVRouterRouteTable", name="t")["inventory"]["uuid"]
    route = {"routeTableUuid": table, "virtualRouterVmUuid": uuid}
    shown = cloud.call("AttachVRouterRouteTableToVRouter", **route)["inventory"]
    assert len(shown["attachedRouterRefs"]) == 1
    cloud.configure("vm", "deletionPolicy", "Direct")
    cloud.call("DestroyVmInstance", uuid=uuid)
    for rows in (
        "NetworkRouterFlowMeterRefInventory",
        "VirtualRouterVRouterRouteTableRefInventory",
        "VpcFirewallVRouterRefInventory",
    ):
        assert cloud.world.count(rows) == 0


def test_what_is_behind_a_router_is_listed(cloud: Cloud, router: Row) -> None:
    """VIPs, EIPs, rules and load balancers of the networks that it has nics on, and no others."""
    uuid = router["uuid"]
    lists = ("Vip", "Eip", "LoadBalancer", "PortForwardingRules", "Ipsec")

    def behind() -> dict[str, int]:
        return {
            kind: len(cloud.call(f"GetVpcAttached{kind}", uuid=uuid)["inventories"])
            for kind in lists
        }

    assert behind() == dict.fromkeys(lists, 0)
    cloud.world.insert("VmNicInventory", {"vmInstanceUuid": uuid, "l3NetworkUuid": guest(cloud)})
    found = behind()
    assert found["Eip"] == found["PortForwardingRules"] == found["LoadBalancer"] == 1
    assert found["Vip"] == cloud.world.count("VipInventory")
    assert cloud.refused("GetVpcAttachedVip", uuid=new_uuid()).code == "SYS.1003"


def guest(cloud: Cloud) -> str:
    """Return the network behind the demo's VIPs."""
    return str(cloud.world.find("VipPeerL3NetworkRefInventory")[0]["l3NetworkUuid"])


def test_routers_for_a_route_table(cloud: Cloud, router: Row) -> None:
    """A router is a candidate until the table is attached to it."""
    table = cloud.call("CreateVRouterRouteTable", name="t")["inventory"]["uuid"]

    def free() -> list[str]:
        rows = cloud.call("GetRouteTableVpcVRouterCandidate", tableUuid=table)["inventories"]
        return [row["uuid"] for row in rows]

    assert free() == [router["uuid"]]
    route = {"routeTableUuid": table, "virtualRouterVmUuid": router["uuid"]}
    cloud.call("AttachVRouterRouteTableToVRouter", **route)
    assert free() == []


def test_a_multicast_router_is_on_its_router(cloud: Cloud, router: Row) -> None:
    """It shows the VPC router and its rendezvous points, and goes with them."""
    body = cloud.call("CreateMulticastRouter", vpcRouterVmUuid=router["uuid"])
    made = body["inventory"]
    assert [each["vpcRouterUuid"] for each in made["vpcVrs"]] == [router["uuid"]]
    point = {"uuid": made["uuid"], "rpAddress": "10.0.0.1", "groupAddress": "224.0.0.0/4"}
    shown = cloud.call("AddRendezvousPointToMulticastRouter", **point)["inventory"]
    assert len(shown["rpGroups"]) == 1
    shown = cloud.call("RemoveRendezvousPointFromMulticastRouter", **point)["inventory"]
    assert shown["rpGroups"] == []
    cloud.call("DeleteMulticastRouter", uuid=made["uuid"])
    assert cloud.world.count("MulticastRouterVpcVRouterRefInventory") == 0


def test_a_stack_template_has_the_version_of_its_text(cloud: Cloud) -> None:
    """Another text changes the sum; what is no template is SYS.1007."""
    text = '{"ZStackTemplateFormatVersion": "2018-06-18", "Resources": {}}'
    made = cloud.call("AddStackTemplate", name="t", templateContent=text)["inventory"]
    assert (made["version"], made["state"], made["content"]) == ("2018-06-18", True, text)
    changed = cloud.call(
        "UpdateStackTemplate", uuid=made["uuid"], templateContent=text.replace("{}", "[]")
    )
    assert changed["inventory"]["md5sum"] != made["md5sum"]
    for wrong in ("", "no json", "[]", "{}"):
        refused = cloud.refused("AddStackTemplate", name="t", templateContent=wrong)
        assert refused.code == "SYS.1007"
