"""VXLAN: pools with ranges of VNIs, and L2 networks that take a VNI of their pool each.

Source: protocol, section 8.7.
"""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_l2
from zscli.simulator.behaviours.records import Row, new_record, still_there
from zscli.simulator.behaviours.tag import put_system_tag
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "L2_VXLAN_BEHAVIOURS",
    "POOL",
    "VXLAN",
    "attach_pool",
    "detach_pool",
]

POOL, VXLAN = "VxlanNetworkPool", "VxlanNetwork"
_L2 = "L2NetworkInventory"
_LINK = "l2Network-cluster"
_RANGE = "VniRangeInventory"
_VTEP = "VtepInventory"
_PORT = 8472
_FIELDS = ("name", "description", "vSwitchType", "isolated")
_TAG = "l2NetworkUuid::{poolUuid}::clusterUuid::{clusterUuid}::cidr::{vtepCidr}"
_PARTS = 6


def create_pool(ask: Ask) -> Row:
    """CreateL2VxlanNetworkPool, without VNIs and clusters."""
    names = (*_FIELDS, "zoneUuid", "physicalInterface")
    fixed: Row = {"type": POOL, "virtualNetworkId": 0, "attachedCidrs": {}}
    return ask.inventory(_L2, ask.world.insert(_L2, new_record(ask, names, **fixed)))


def _pool(world: World, uuid: str, field: str) -> Row:
    row = world.require(_L2, uuid, field)
    if row["type"] != POOL:
        raise invalid(f"l2 uuid[{uuid}] is not vxlan network pool")
    return row


def create_range(ask: Ask) -> Row:
    """CreateVniRange of a pool; SYS.1007 for one that overlaps with another of it."""
    world, start, end = ask.world, int(ask.params["startVni"]), int(ask.params["endVni"])
    pool = _pool(world, str(ask.params["l2NetworkUuid"]), "l2NetworkUuid")
    if start > end:
        raise invalid(f"start number [{start}] of vni range is bigger than end number [{end}]")
    for cluster in world.linked(_LINK, pool["uuid"]):
        _check_apart(world, pool["uuid"], cluster, [(start, end)])
    for row in world.find(_RANGE, l2NetworkUuid=pool["uuid"]):
        if start <= row["endVni"] and row["startVni"] <= end:
            raise invalid(
                f"this vni range[start:{start}, end:{end}] has overlapped with vni range "
                f"[{row['uuid']}], which start vni is [{row['startVni']}], "
                f"end vni is [{row['endVni']}]"
            )
    names = ("name", "description", "startVni", "endVni", "l2NetworkUuid")
    return ask.inventory(_RANGE, world.insert(_RANGE, new_record(ask, names)))


def _spans(world: World, pool_uuid: str) -> list[tuple[int, int]]:
    rows = world.find(_RANGE, l2NetworkUuid=pool_uuid)
    return [(int(row["startVni"]), int(row["endVni"])) for row in rows]


def _check_apart(
    world: World, pool_uuid: str, cluster_uuid: str, spans: list[tuple[int, int]]
) -> None:
    """SYS.1007 when another pool of a cluster has one of the VNIs."""
    others = [uuid for uuid in world.linked_from(_LINK, cluster_uuid) if uuid != pool_uuid]
    for other in world.find(_L2, uuid=others, type=POOL):
        for low, high in _spans(world, other["uuid"]):
            if any(low <= end and start <= high for start, end in spans):
                raise invalid(f"overlap vni range with vxlan network pool [{other['uuid']}]")


def _free_vnis(world: World, pool_uuid: str) -> Iterator[int]:
    used = {row["vni"] for row in world.find(_L2, poolUuid=pool_uuid)}
    for start, end in _spans(world, pool_uuid):
        yield from (vni for vni in range(start, end + 1) if vni not in used)


def _vni(world: World, pool_uuid: str, wanted: int | None) -> int:
    """Return the VNI that a network gets; L2.1001 when it cannot be had."""
    if wanted is None:
        found = next(_free_vnis(world, pool_uuid), None)
        if found is None:
            raise Refusal("L2.1001", f"no vni left in l2Network[uuid:{pool_uuid}]")
        return found
    what = f"cannot allocate vni[{wanted}] in l2Network[uuid:{pool_uuid}]"
    if not any(start <= wanted <= end for start, end in _spans(world, pool_uuid)):
        raise Refusal("L2.1001", f"{what}, out of vni range")
    for row in world.find(_L2, poolUuid=pool_uuid):
        if row["vni"] == wanted:
            raise Refusal("L2.1001", f"{what}, duplicate with l2Network[uuid:{row['uuid']}]")
    return wanted


def create_network(ask: Ask) -> Row:
    """CreateL2VxlanNetwork with a VNI of its pool, on the clusters of the pool."""
    world, params = ask.world, ask.params
    pool = _pool(world, str(params["poolUuid"]), "poolUuid")
    if params.get("zoneUuid") not in {None, pool["zoneUuid"]}:
        raise invalid(
            f"the zone uuid provided not equals to zone uuid of pool [{pool['uuid']}], "
            "please correct it or do not fill it"
        )
    vni = _vni(world, pool["uuid"], params.get("vni"))
    fixed: Row = {"type": VXLAN, "vni": vni, "virtualNetworkId": vni, "poolUuid": pool["uuid"]}
    fixed |= {"zoneUuid": pool["zoneUuid"], "physicalInterface": pool.get("physicalInterface")}
    row = world.insert(_L2, new_record(ask, _FIELDS, **fixed))
    for cluster in world.linked(_LINK, pool["uuid"]):
        world.link(_LINK, row["uuid"], cluster)
    return ask.inventory(_L2, row)


def delete_network(ask: Ask) -> Row:
    """DeleteVxlanL2Network with its L3 networks; its VNI is free again."""
    row = still_there(ask, _L2)
    if row is not None:
        remove_l2(ask.world, row["uuid"])
    return {}


def _cidr(ask: Ask) -> IPv4Network:
    """Return the CIDR of the hosts' addresses that the call's tag names; SYS.1007 without."""
    for tag in ask.system_tags:
        parts = tag.split("::")
        if len(parts) != _PARTS or (parts[0], parts[4]) != ("l2NetworkUuid", "cidr"):
            raise invalid(f"wrong system tag [{tag}], should be like : [{_TAG}]")
        try:
            return IPv4Network(parts[5].strip("{}"), strict=False)
        except ValueError:
            raise invalid(f"wrong system tag [{tag}], its cidr is none") from None
    raise invalid(f"need to input one system tag like : [{_TAG}]")


def attach_pool(ask: Ask, pool: Row, cluster: Row) -> None:
    """Tie a pool and its networks to a cluster, and give each host of it a tunnel's end."""
    world, uuid = ask.world, pool["uuid"]
    cidr = _cidr(ask)
    _check_apart(world, uuid, cluster["uuid"], _spans(world, uuid))
    hosts = world.find("HostInventory", clusterUuid=cluster["uuid"])
    for host in hosts:
        if IPv4Address(host["managementIp"]) not in cidr:
            raise failed(f"host[uuid:{host['uuid']}] has no address in cidr[{cidr}] for its vtep")
    for host in hosts:
        about = {"poolUuid": uuid, "hostUuid": host["uuid"], "vtepIp": host["managementIp"]}
        world.insert(_VTEP, about | {"port": _PORT, "type": "VXLAN"})
    for row in [pool, *world.find(_L2, poolUuid=uuid)]:
        world.link(_LINK, row["uuid"], cluster["uuid"])
    cidrs = dict(pool.get("attachedCidrs") or {}) | {cluster["uuid"]: str(cidr)}
    world.update(_L2, uuid, attachedCidrs=cidrs)
    prefix = f"l2NetworkUuid::{uuid}::clusterUuid::{cluster['uuid']}::cidr"
    put_system_tag(world, _L2, uuid, prefix, f"{{{cidr}}}")


def detach_pool(world: World, pool: Row, cluster_uuid: str) -> list[str]:
    """Take a pool off a cluster; return its networks, which leave the cluster with it."""
    hosts = [host["uuid"] for host in world.find("HostInventory", clusterUuid=cluster_uuid)]
    world.remove(_VTEP, poolUuid=pool["uuid"], hostUuid=hosts)
    cidrs = {k: v for k, v in (pool.get("attachedCidrs") or {}).items() if k != cluster_uuid}
    world.update(_L2, pool["uuid"], attachedCidrs=cidrs)
    for tag in world.find("SystemTagInventory", resourceUuid=pool["uuid"]):
        if f"::clusterUuid::{cluster_uuid}::" in tag["tag"]:
            world.delete("SystemTagInventory", tag["uuid"])
    return [row["uuid"] for row in world.find(_L2, poolUuid=pool["uuid"])]


L2_VXLAN_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateL2VxlanNetwork": create_network,
    "CreateL2VxlanNetworkPool": create_pool,
    "CreateVniRange": create_range,
    "DeleteVxlanL2Network": delete_network,
}
"""What the portal calls for the APIs of this module."""
