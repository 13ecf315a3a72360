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
