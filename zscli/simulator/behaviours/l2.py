"""L2 networks: made, attached to clusters, removed. Source: protocol, section 8.7."""

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_l2, stop_vms, vms_on_l2
from zscli.simulator.behaviours.records import Row, named, new_record, still_there, updater
from zscli.simulator.refusal import failed, invalid

__all__ = ["L2", "L2_BEHAVIOURS"]

L2 = "L2NetworkInventory"
LINK = "l2Network-cluster"
_FIELDS = ("name", "description", "zoneUuid", "physicalInterface", "vSwitchType", "isolated")


def _create(ask: Ask, kind: str, tag: int) -> Row:
    fixed: Row = {"type": kind, "virtualNetworkId": tag}
    if tag:
        fixed["vlan"] = tag
    if ask.params.get("pvlan"):
        fixed["pvlan"] = ask.params["pvlan"]
    return ask.inventory(L2, ask.world.insert(L2, new_record(ask, _FIELDS, **fixed)))


def create_no_vlan(ask: Ask) -> Row:
    """CreateL2NoVlanNetwork."""
    return _create(ask, "L2NoVlanNetwork", 0)


def create_vlan(ask: Ask) -> Row:
    """CreateL2VlanNetwork with its tag."""
    return _create(ask, "L2VlanNetwork", int(ask.params["vlan"]))


def delete(ask: Ask) -> Row:
    """DeleteL2Network with its L3 networks."""
    row = still_there(ask, L2)
    if row is not None:
        remove_l2(ask.world, row["uuid"])
    return {}


def attach(ask: Ask) -> Row:
    """AttachL2NetworkToCluster of the same zone, once; an interface carries each tag once."""
    world = ask.world
    row = world.require(L2, str(ask.params["l2NetworkUuid"]), "l2NetworkUuid")
    cluster = world.require("ClusterInventory", str(ask.params["clusterUuid"]), "clusterUuid")
    there = world.linked_from(LINK, cluster["uuid"])
    if row["uuid"] in there:
        raise failed(
            f"{named(row, 'l2Network')} is attached to {named(cluster, 'cluster')} already"
        )
    if row["zoneUuid"] != cluster["zoneUuid"]:
        raise invalid(
            f"{named(row, 'l2Network')} and {named(cluster, 'cluster')} are in different zones"
        )
    same = {
        "physicalInterface": row["physicalInterface"],
        "virtualNetworkId": row["virtualNetworkId"],
    }
    if world.count(L2, uuid=there, type=row["type"], **same):
        raise failed(
            f"an l2Network with physicalInterface[{row['physicalInterface']}] and "
            f"tag[{row['virtualNetworkId']}] is attached to {named(cluster, 'cluster')} already"
        )
    world.link(LINK, row["uuid"], cluster["uuid"])
    return ask.inventory(L2, row)


def detach(ask: Ask) -> Row:
    """DetachL2NetworkFromCluster; the cluster's VMs on it are stopped."""
    world = ask.world
    row = world.require(L2, str(ask.params["l2NetworkUuid"]), "l2NetworkUuid")
    cluster = str(ask.params["clusterUuid"])
    if cluster not in world.linked(LINK, row["uuid"]):
        raise failed(f"{named(row, 'l2Network')} is not attached to cluster[uuid:{cluster}]")
    stop_vms(world, vms_on_l2(world, row["uuid"], cluster))
    world.unlink(LINK, row["uuid"], cluster)
    return ask.inventory(L2, row)


def types(ask: Ask) -> Row:
    """GetL2NetworkTypes: those that are modelled here."""
    del ask
    return {"types": ["L2NoVlanNetwork", "L2VlanNetwork"]}


L2_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachL2NetworkToCluster": attach,
    "CreateL2NoVlanNetwork": create_no_vlan,
    "CreateL2VlanNetwork": create_vlan,
    "DeleteL2Network": delete,
    "DetachL2NetworkFromCluster": detach,
    "GetL2NetworkTypes": types,
    "UpdateL2Network": updater(L2, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
