"""What is behind a VPC router: by the networks that it has nics on."""

from collections.abc import Callable

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, page
from zscli.simulator.behaviours.rows import NIC, VM
from zscli.simulator.behaviours.vpc_router import router_of
from zscli.simulator.world.relations import TYPE_VALUES
from zscli.simulator.world.world import World

__all__ = ["VPC_READ_BEHAVIOURS"]

VIP = "VipInventory"
EIP = "EipInventory"
RULE = "PortForwardingRuleInventory"
BALANCER = "LoadBalancerInventory"
IPSEC = "IPsecConnectionInventory"
ROUTE_TABLE = "VRouterRouteTableInventory"


def _networks(world: World, router: Row) -> list[str]:
    return [nic["l3NetworkUuid"] for nic in world.find(NIC, vmInstanceUuid=router["uuid"])]


def _vips(world: World, networks: list[str]) -> list[str]:
    """Return the VIPs that serve the networks."""
    return [vip for l3 in networks for vip in world.linked_from("vip-peerL3Network", l3)]


def _of_vips(inventory: str, column: str) -> Callable[[World, list[str]], list[Row]]:
    def find(world: World, networks: list[str]) -> list[Row]:
        return world.find(inventory, **{column: list(dict.fromkeys(_vips(world, networks)))})

    return find


def _of_nics(inventory: str) -> Callable[[World, list[str]], list[Row]]:
    def find(world: World, networks: list[str]) -> list[Row]:
        nics = [nic["uuid"] for nic in world.find(NIC, l3NetworkUuid=networks)]
        return world.find(inventory, vmNicUuid=nics)

    return find


def _ipsec(world: World, networks: list[str]) -> list[Row]:
    ties = world.find("IPsecL3NetworkRefInventory", l3NetworkUuid=networks)
    return world.find(IPSEC, uuid=[tie["connectionUuid"] for tie in ties])


def _attached(inventory: str, find: Callable[[World, list[str]], list[Row]]) -> Behaviour:
    def look(ask: Ask) -> Row:
        router = router_of(ask, "uuid")
        rows = find(ask.world, _networks(ask.world, router))
        return {"inventories": [ask.render(inventory, row) for row in page(ask, rows)]}

    return look


def table_candidates(ask: Ask) -> Row:
    """GetRouteTableVpcVRouterCandidate: the routers that a route table is not attached to."""
    table, taken = ask.params.get("tableUuid"), set()
    if table:
        ask.world.require(ROUTE_TABLE, str(table), "tableUuid")
        ties = ask.world.find("VirtualRouterVRouterRouteTableRefInventory", routeTableUuid=table)
        taken = {tie["virtualRouterVmUuid"] for tie in ties}
    routers = ask.world.find(VM, applianceVmType=TYPE_VALUES["VpcRouterVmInventory"])
    free = [row for row in routers if row["uuid"] not in taken]
    return {"inventories": [ask.render(VM, row) for row in page(ask, free)]}


VPC_READ_BEHAVIOURS: dict[str, Behaviour] = {
    "GetRouteTableVpcVRouterCandidate": table_candidates,
    "GetVpcAttachedEip": _attached(EIP, _of_nics(EIP)),
    "GetVpcAttachedIpsec": _attached(IPSEC, _ipsec),
    "GetVpcAttachedLoadBalancer": _attached(BALANCER, _of_vips(BALANCER, "vipUuid")),
    "GetVpcAttachedPortForwardingRules": _attached(RULE, _of_nics(RULE)),
    "GetVpcAttachedVip": _attached(VIP, _of_vips(VIP, "uuid")),
}
"""What the portal calls for the APIs of this module."""
