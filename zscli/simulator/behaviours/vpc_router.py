"""VPC routers: appliance VMs between a public network and networks of type L3VpcNetwork.

They route nothing; what is set on them is kept and shown. Source: the fields of the specs, and
the protocol, section 8.1, for the VM that a router is.
"""

from dataclasses import replace

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.records import Row, page
from zscli.simulator.behaviours.rows import NIC, VM
from zscli.simulator.behaviours.vm_create import VM_CREATE_BEHAVIOURS
from zscli.simulator.refusal import failed, not_found
from zscli.simulator.world.relations import TYPE_VALUES

__all__ = ["VPC_ROUTER_BEHAVIOURS", "router_of"]

ROUTER = "VpcRouterVmInventory"
OFFERING = "VirtualRouterOfferingInventory"
L3 = "L3NetworkInventory"
DNS = "VpcRouterDnsInventory"
SNAT = "VpcSnatStateInventory"
VPC_NETWORK = "L3VpcNetwork"
_PLACES = ("zoneUuid", "clusterUuid", "hostUuid", "primaryStorageUuidForRootVolume")
_MORE = ("name", "description", "resourceUuid", "rootVolumeSystemTags", *_PLACES)


def router_of(ask: Ask, param: str) -> Row:
    """Return the router that a parameter names; SYS.1003 for any other VM."""
    uuid = str(ask.params[param])
    row = ask.world.get(VM, uuid)
    if row is None or row.get("applianceVmType") != TYPE_VALUES[ROUTER]:
        raise not_found(param, uuid, ROUTER)
    return row


def create(ask: Ask) -> Work:
    """CreateVpcVRouter of an offering: a VM on its networks, Connected once it runs."""
    world = ask.world
    param = "virtualRouterOfferingUuid"
    offering = world.require(OFFERING, str(ask.params[param]), param)
    if offering.get("type") != TYPE_VALUES[OFFERING]:
        raise not_found(param, offering["uuid"], OFFERING)
    management = str(offering["managementNetworkUuid"])
    public = str(offering.get("publicNetworkUuid") or management)
    given = {name: ask.params[name] for name in _MORE if name in ask.params}
    given |= {
        "type": "ApplianceVm",
        "imageUuid": offering["imageUuid"],
        "instanceOfferingUuid": offering["uuid"],
        "l3NetworkUuids": list(dict.fromkeys((management, public))),
        "defaultL3NetworkUuid": public,
    }
    work = VM_CREATE_BEHAVIOURS["CreateVmInstance"](replace(ask, params=given))
    body = work if isinstance(work, dict) else (yield from work)
    row = world.update(
        VM,
        body["inventory"]["uuid"],
        applianceVmType=TYPE_VALUES[ROUTER],
        managementNetworkUuid=management,
        publicNetworkUuid=public,
        defaultRouteL3NetworkUuid=public,
        haStatus="NoHa",
        status="Connected",
    )
    return ask.inventory(VM, row)


def add_dns(ask: Ask) -> Row:
    """AddDnsToVpcRouter; twice is once."""
    row = router_of(ask, "uuid")
    about = {"vpcRouterUuid": row["uuid"], "dns": ask.params["dns"]}
    if not ask.world.count(DNS, **about):
        ask.world.insert(DNS, about)
    return ask.inventory(VM, row)


def remove_dns(ask: Ask) -> Row:
    """RemoveDnsFromVpcRouter."""
    row = router_of(ask, "uuid")
    ask.world.remove(DNS, vpcRouterUuid=row["uuid"], dns=ask.params["dns"])
    return ask.inventory(VM, row)


def reconnect(ask: Ask) -> Row:
    """ReconnectVirtualRouter and ProvisionVirtualRouterConfig of one that runs."""
    row = router_of(ask, "vmInstanceUuid")
    if row["state"] != "Running":
        raise failed(f"the virtual router[uuid:{row['uuid']}] is {row['state']}, not Running")
    return ask.inventory(VM, ask.world.update(VM, row["uuid"], status="Connected"))


def update(ask: Ask) -> Row:
    """UpdateVirtualRouter: its default route, over a network that it is on."""
    row = router_of(ask, "vmInstanceUuid")
    l3 = ask.params.get("defaultRouteL3NetworkUuid")
    if l3 is None:
        return ask.inventory(VM, row)
    if not ask.world.count(NIC, vmInstanceUuid=row["uuid"], l3NetworkUuid=l3):
        raise failed(f"the virtual router[uuid:{row['uuid']}] is not on the network[uuid:{l3}]")
    changed = ask.world.update(VM, row["uuid"], defaultRouteL3NetworkUuid=l3)
    return ask.inventory(VM, changed)


def attachable_networks(ask: Ask) -> Row:
    """GetAttachableVpcL3Network: VPC networks of its zone that no router is on."""
    row = router_of(ask, "uuid")
    taken = {
        nic["l3NetworkUuid"]
        for each in ask.world.find(VM, applianceVmType=TYPE_VALUES[ROUTER])
        for nic in ask.world.find(NIC, vmInstanceUuid=each["uuid"])
    }
    found = ask.world.find(L3, type=VPC_NETWORK, zoneUuid=row.get("zoneUuid"), state="Enabled")
    return _listed(ask, [l3 for l3 in found if l3["uuid"] not in taken])


def attachable_public_networks(ask: Ask) -> Row:
    """GetAttachablePublicL3ForVRouter: public networks of its zone that it is not on."""
    row = router_of(ask, "vmInstanceUuid")
    own = {nic["l3NetworkUuid"] for nic in ask.world.find(NIC, vmInstanceUuid=row["uuid"])}
    found = ask.world.find(L3, category="Public", zoneUuid=row.get("zoneUuid"), state="Enabled")
    return _listed(ask, [l3 for l3 in found if l3["uuid"] not in own])


def _listed(ask: Ask, rows: list[Row]) -> Row:
    return {"inventories": [ask.render(L3, row) for row in page(ask, rows)]}


def set_distributed(ask: Ask) -> Row:
    """SetVpcVRouterDistributedRoutingEnabled."""
    enabled = ask.params["stateEvent"] == "enable"
    ask.world.update(VM, router_of(ask, "uuid")["uuid"], distributedRouting=enabled)
    return {"enabled": enabled}


def get_distributed(ask: Ask) -> Row:
    """GetVpcVRouterDistributedRoutingEnabled: off until it is set."""
    return {"enabled": bool(router_of(ask, "uuid").get("distributedRouting"))}


def _network(ask: Ask, router: Row) -> str:
    l3 = str(ask.params.get("l3NetworkUuid") or router["publicNetworkUuid"])
    ask.world.require(L3, l3, "l3NetworkUuid")
    return l3


def set_snat(ask: Ask) -> Row:
    """SetVpcVRouterNetworkServiceState of SNAT, for a network or for the public one."""
    router = router_of(ask, "uuid")
    about = {"vpcUuid": router["uuid"], "l3NetworkUuid": _network(ask, router)}
    ask.world.remove(SNAT, **about)
    ask.world.insert(SNAT, about | {"state": ask.params["state"]})
    return {"state": ask.params["state"]}


def get_snat(ask: Ask) -> Row:
    """GetVpcVRouterNetworkServiceState: enabled until it is said otherwise."""
    router = router_of(ask, "uuid")
    rows = ask.world.find(SNAT, vpcUuid=router["uuid"], l3NetworkUuid=_network(ask, router))
    return {"state": rows[0]["state"] if rows else "enable"}


VPC_ROUTER_BEHAVIOURS: dict[str, Behaviour] = {
    "AddDnsToVpcRouter": add_dns,
    "CreateVpcVRouter": create,
    "GetAttachablePublicL3ForVRouter": attachable_public_networks,
    "GetAttachableVpcL3Network": attachable_networks,
    "GetVpcVRouterDistributedRoutingEnabled": get_distributed,
    "GetVpcVRouterNetworkServiceState": get_snat,
    "ProvisionVirtualRouterConfig": reconnect,
    "ReconnectVirtualRouter": reconnect,
    "RemoveDnsFromVpcRouter": remove_dns,
    "SetVpcVRouterDistributedRoutingEnabled": set_distributed,
    "SetVpcVRouterNetworkServiceState": set_snat,
    "UpdateVirtualRouter": update,
}
"""What the portal calls for the APIs of this module."""
