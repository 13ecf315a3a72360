"""Groups of machines that balance load: their offering, their networks, the balancers on them.

No machine of a group appears here. A load balancer of the type SLB names its group by a system
tag. Source: the specs of SlbGroup, the tag as clients send it.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address_pool import version_of
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, changes, named, new_record, still_there
from zscli.simulator.behaviours.tag import given_tag
from zscli.simulator.behaviours.vip_rows import BALANCER, remove_balancer
from zscli.simulator.refusal import invalid
from zscli.simulator.world.world import World

__all__ = ["GROUP_TAG", "SLB", "SLB_GROUP_BEHAVIOURS", "backend_networks", "group_of_tag"]

SLB = "SLB"
GROUP_TAG = "SlbGroupUuid"
GROUP = "SlbGroupInventory"
NETWORK = "SlbGroupL3NetworkRefInventory"
MONITOR = "SlbGroupMonitorIpInventory"
_OFFERING = "InstanceOfferingInventory"
_FRONT, _BACK = "FrontEnd", "BackEnd"
_DEPLOYED = ("NoHA", "HA")


def _offering(ask: Ask) -> Row:
    """Return the offering that a call names; SYS.1007 for one of other machines."""
    row = ask.world.require(_OFFERING, str(ask.params["slbOfferingUuid"]), "slbOfferingUuid")
    if row["type"] != SLB:
        raise invalid(f"{named(row, 'instance offering')} is of type[{row['type']}], not {SLB}")
    return row


def _put_monitors(ask: Ask, uuid: str) -> None:
    ips = [str(ip) for ip in ask.params.get("monitorIps") or ()]
    for ip in ips:
        version_of(ip, "monitorIps")
    ask.world.remove(MONITOR, slbGroupUuid=uuid)
    for ip in dict.fromkeys(ips):
        ask.world.insert(MONITOR, {"slbGroupUuid": uuid, "monitorIp": ip})


def create(ask: Ask) -> Row:
    """CreateSlbGroup between a network in front and those behind it."""
    world, params = ask.world, ask.params
    front = str(params["frontEndL3NetworkUuid"])
    back = [str(uuid) for uuid in params.get("backendL3NetworkUuids") or ()]
    l3s = {uuid: world.require(L3, uuid, "l3NetworkUuid") for uuid in (front, *back)}
    record = new_record(
        ask,
        ("name", "description"),
        slbOfferingUuid=_offering(ask)["uuid"],
        backendType=params.get("backendType") or "VYOS",
        deployType=params.get("deployType") or _DEPLOYED[0],
        configVersion=0,
    )
    group = world.insert(GROUP, record)
    for uuid, l3 in l3s.items():
        about = {"l3NetworkCategory": l3.get("category"), "l3NetworkType": l3.get("type")}
        tie = {"slbGroupUuid": group["uuid"], "l3NetworkUuid": uuid}
        world.insert(NETWORK, tie | about | {"type": _FRONT if uuid == front else _BACK})
    _put_monitors(ask, group["uuid"])
    return ask.inventory(GROUP, group)


def _group(ask: Ask, name: str) -> Row:
    return ask.world.require(GROUP, str(ask.params[name]), name)


def update(ask: Ask) -> Row:
    """UpdateSlbGroup: name, description, offering."""
    row, given = _group(ask, "uuid"), changes(ask, ("name", "description"))
    if ask.params.get("slbOfferingUuid"):
        given["slbOfferingUuid"] = _offering(ask)["uuid"]
    return ask.inventory(GROUP, ask.world.update(GROUP, row["uuid"], **given))


def change_monitors(ask: Ask) -> Row:
    """ChangeSlbGroupMonitorIps: these and no others."""
    row = _group(ask, "slbGroupUuid")
    _put_monitors(ask, row["uuid"])
    return ask.inventory(GROUP, row)


def change_deploy(ask: Ask) -> Row:
    """ChangeSlbGroupDeployType."""
    row, wanted = _group(ask, "slbGroupUuid"), str(ask.params["deployType"])
    if wanted not in _DEPLOYED:
        raise invalid(f"deployType[{wanted}] is not one of {', '.join(_DEPLOYED)}")
    return ask.inventory(GROUP, ask.world.update(GROUP, row["uuid"], deployType=wanted))


def delete(ask: Ask) -> Row:
    """DeleteSlbGroup with its load balancers; their VIPs stay."""
    world, row = ask.world, still_there(ask, GROUP)
    if row is None:
        return {}
    for balancer in world.find(BALANCER, slbGroupUuid=row["uuid"]):
        remove_balancer(world, balancer)
    for kind in (NETWORK, MONITOR):
        world.remove(kind, slbGroupUuid=row["uuid"])
    world.delete(GROUP, row["uuid"])
    return {}


def group_of_tag(ask: Ask, vips: list[Row]) -> Row:
    """Return the group that the tag of a new load balancer names, for these VIPs.

    SYS.1007 without one, or for a VIP that is not on the network in front of it.
    """
    uuid = given_tag(ask.system_tags, GROUP_TAG)
    if not uuid:
        raise invalid(f"a load balancer of type[{SLB}] needs the system tag {GROUP_TAG}")
    group = ask.world.require(GROUP, uuid, GROUP_TAG)
    refs = ask.world.find(NETWORK, slbGroupUuid=group["uuid"], type=_FRONT)
    front = {ref["l3NetworkUuid"] for ref in refs}
    for vip in vips:
        if vip["l3NetworkUuid"] not in front:
            where = named(group, "slbGroup")
            raise invalid(f"{named(vip, 'vip')} is not on the l3Network in front of {where}")
    return group


def backend_networks(world: World, balancer_uuid: str) -> set[str] | None:
    """Return the networks whose nics can be behind a load balancer of the type SLB.

    None for a shared one: it is for all that have load balancing.
    """
    balancer = world.get(BALANCER, balancer_uuid) or {}
    if not balancer.get("slbGroupUuid"):
        return None
    refs = world.find(NETWORK, slbGroupUuid=balancer["slbGroupUuid"])
    behind = {ref["l3NetworkUuid"] for ref in refs if ref["type"] == _BACK}
    return behind or {ref["l3NetworkUuid"] for ref in refs}


SLB_GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeSlbGroupDeployType": change_deploy,
    "ChangeSlbGroupMonitorIps": change_monitors,
    "CreateSlbGroup": create,
    "DeleteSlbGroup": delete,
    "UpdateSlbGroup": update,
}
"""What the portal calls for the APIs of this module."""
