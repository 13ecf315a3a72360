"""L2 networks: made, attached to clusters, removed. Source: protocol, section 8.7."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_l2, stop_vms, vms_on_l2
from zscli.simulator.behaviours.l2_vxlan import POOL, VXLAN, attach_pool, detach_pool
from zscli.simulator.behaviours.records import Row, named, new_record, page, still_there, updater
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = ["L2", "L2_BEHAVIOURS"]

L2 = "L2NetworkInventory"
LINK = "l2Network-cluster"
_NO_VLAN, _VLAN = _TYPES = ("L2NoVlanNetwork", "L2VlanNetwork")
_HIGHEST = 4094
_CLUSTER = "ClusterInventory"
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
    return _create(ask, _NO_VLAN, 0)


def create_vlan(ask: Ask) -> Row:
    """CreateL2VlanNetwork with its tag."""
    return _create(ask, _VLAN, int(ask.params["vlan"]))


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
    cluster = world.require(_CLUSTER, str(ask.params["clusterUuid"]), "clusterUuid")
    if row["uuid"] in world.linked_from(LINK, cluster["uuid"]):
        raise failed(
            f"{named(row, 'l2Network')} is attached to {named(cluster, 'cluster')} already"
        )
    if row["zoneUuid"] != cluster["zoneUuid"]:
        raise invalid(
            f"{named(row, 'l2Network')} and {named(cluster, 'cluster')} are in different zones"
        )
    if row["type"] == POOL:
        attach_pool(ask, row, cluster)
        return ask.inventory(L2, world.require(L2, row["uuid"]))
    if _clashes(world, row, cluster["uuid"]):
        raise failed(
            f"an l2Network with physicalInterface[{row['physicalInterface']}] and "
            f"tag[{row['virtualNetworkId']}] is attached to {named(cluster, 'cluster')} already"
        )
    world.link(LINK, row["uuid"], cluster["uuid"])
    return ask.inventory(L2, row)


def _clashes(world: World, row: Row, cluster_uuid: str) -> bool:
    """Whether another network of a cluster has the same tag on the same interface.

    VXLAN has VNIs instead, which its pools keep apart.
    """
    if row["type"] in {POOL, VXLAN}:
        return False
    others = [uuid for uuid in world.linked_from(LINK, cluster_uuid) if uuid != row["uuid"]]
    names = ("type", "physicalInterface", "virtualNetworkId")
    return world.count(L2, uuid=others, **{name: row[name] for name in names}) > 0


def detach(ask: Ask) -> Row:
    """DetachL2NetworkFromCluster; the cluster's VMs on it are stopped."""
    world = ask.world
    row = world.require(L2, str(ask.params["l2NetworkUuid"]), "l2NetworkUuid")
    cluster = str(ask.params["clusterUuid"])
    if cluster not in world.linked(LINK, row["uuid"]):
        raise failed(f"{named(row, 'l2Network')} is not attached to cluster[uuid:{cluster}]")
    leaving = [row["uuid"]]
    if row["type"] == POOL:
        leaving += detach_pool(world, row, cluster)
    for uuid in leaving:
        stop_vms(world, vms_on_l2(world, uuid, cluster))
        world.unlink(LINK, uuid, cluster)
    return ask.inventory(L2, world.require(L2, row["uuid"]))


def change_vlan(ask: Ask) -> Row:
    """ChangeL2NetworkVlanId: another tag, or with one or without; SYS.1007 for none where needed.

    SYS.1006 when a cluster has another network with that tag on the interface.
    """
    world, params = ask.world, ask.params
    row = world.require(L2, str(params["uuid"]))
    kind, vlan = str(params.get("type") or row["type"]), params.get("vlan")
    if not {kind, row["type"]} <= set(_TYPES):
        raise invalid(f"unsupported L2 network type[{kind}]")
    if kind == _VLAN and not 1 <= int(vlan or 0) <= _HIGHEST:
        raise invalid(f"vlan is required for {_VLAN}, and must be in range of [1, {_HIGHEST}]")
    tag = int(vlan or 0) if kind == _VLAN else 0
    changed = row | {"type": kind, "virtualNetworkId": tag}
    for cluster in world.linked(LINK, row["uuid"]):
        if _clashes(world, changed, cluster):
            raise failed(
                f"an l2Network with physicalInterface[{row['physicalInterface']}] and tag[{tag}] "
                f"is attached to cluster[uuid:{cluster}] already"
            )
    fields = {"type": kind, "virtualNetworkId": tag, "vlan": tag or None}
    return ask.inventory(L2, world.update(L2, row["uuid"], **fields))


def _fits(world: World, row: Row, cluster: Row) -> bool:
    if row["zoneUuid"] != cluster["zoneUuid"] or cluster["uuid"] in world.linked(LINK, row["uuid"]):
        return False
    return not _clashes(world, row, cluster["uuid"])


def _page(ask: Ask, inventory: str, rows: list[Row]) -> Row:
    return {"inventories": [ask.render(inventory, row) for row in page(ask, rows)]}


def clusters_for_l2(ask: Ask) -> Row:
    """GetCandidateClustersForAttachingL2Network: those that AttachL2NetworkToCluster would take."""
    world = ask.world
    row = world.require(L2, str(ask.params["l2NetworkUuid"]), "l2NetworkUuid")
    kinds = ask.params.get("clusterTypes") or ()
    clusters = world.find(_CLUSTER, zoneUuid=row["zoneUuid"])
    found = [each for each in clusters if _fits(world, row, each)]
    return _page(ask, _CLUSTER, [each for each in found if not kinds or each["type"] in kinds])


def l2s_for_cluster(ask: Ask) -> Row:
    """GetCandidateL2NetworksForAttachingCluster: those that AttachL2NetworkToCluster would take."""
    world = ask.world
    cluster = world.require(_CLUSTER, str(ask.params["clusterUuid"]), "clusterUuid")
    rows = world.find(L2, zoneUuid=cluster["zoneUuid"])
    return _page(ask, L2, [row for row in rows if _fits(world, row, cluster)])


def types(ask: Ask) -> Row:
    """GetL2NetworkTypes: those that are modelled here."""
    del ask
    return {"types": [*_TYPES, VXLAN, POOL]}


def switch_types(ask: Ask) -> Row:
    """GetVSwitchTypes: those that a network can be made with."""
    return {"types": list(ask.world.catalog["CreateL2VlanNetwork"].by_name["vSwitchType"].choices)}


L2_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachL2NetworkToCluster": attach,
    "ChangeL2NetworkVlanId": change_vlan,
    "CreateL2NoVlanNetwork": create_no_vlan,
    "CreateL2VlanNetwork": create_vlan,
    "DeleteL2Network": delete,
    "DetachL2NetworkFromCluster": detach,
    "GetCandidateClustersForAttachingL2Network": clusters_for_l2,
    "GetCandidateL2NetworksForAttachingCluster": l2s_for_cluster,
    "GetL2NetworkTypes": types,
    "GetVSwitchTypes": switch_types,
    "UpdateL2Network": updater(L2, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
