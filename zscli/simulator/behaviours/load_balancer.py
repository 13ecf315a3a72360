"""Load balancers on a VIP of each version at most: shared ones, and those of a group of machines.

Their listeners: lb_listener.py; the nics behind them: server_group.py.
Source: protocol, section 8.9.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.behaviours.slb_group import GROUP_TAG, SLB, group_of_tag
from zscli.simulator.behaviours.tag import given_tag
from zscli.simulator.behaviours.vip import check_free, used_ports
from zscli.simulator.behaviours.vip_rows import (
    BALANCER,
    LB_SERVICE,
    LISTENER,
    VIP,
    remove_balancer,
    use_vip,
)
from zscli.simulator.refusal import invalid

__all__ = ["LOAD_BALANCER_BEHAVIOURS"]

_SHARED = "Shared"
_TYPES = (_SHARED, SLB)


def create(ask: Ask) -> Row:
    """CreateLoadBalancer on a VIP of each version at most, none with an EIP.

    A system tag names the group of one with machines of its own.
    """
    world, params = ask.world, ask.params
    own = SLB if given_tag(ask.system_tags, GROUP_TAG) else _SHARED
    kind = str(params.get("type") or own)
    if kind not in _TYPES:
        raise invalid(f"unsupported load balancer type[{kind}]")
    vips = [
        _vip(ask, str(params[name]), name)
        for name in ("vipUuid", "ipv6VipUuid")
        if params.get(name)
    ]
    if not vips:
        raise invalid("could not create loadbalancer, because param of vip and ipv6 vip is empty")
    about = {_field(vip): vip["uuid"] for vip in vips} | {"state": "Enabled", "type": kind}
    if kind == SLB:
        about["slbGroupUuid"] = group_of_tag(ask, vips)["uuid"]
    row = world.insert(BALANCER, new_record(ask, ("name", "description"), **about))
    for vip in vips:
        use_vip(world, vip["uuid"], LB_SERVICE, row["uuid"])
    return ask.inventory(BALANCER, row)


def _field(vip: Row) -> str:
    """Return the field of a load balancer that a VIP belongs in, by its version of IP."""
    return "ipv6VipUuid" if ":" in vip["ip"] else "vipUuid"


def _vip(ask: Ask, uuid: str, name: str) -> Row:
    """Return a VIP that a load balancer is to be on; SYS.1007 for one of the other version."""
    vip = ask.world.require(VIP, uuid, name)
    if _field(vip) != name:
        version = "ipv6" if name == "ipv6VipUuid" else "ipv4"
        raise invalid(
            f"cloud not create loadbalancer, because param {name} point to "
            f"VIP[{uuid}] is not {version} VIP"
        )
    check_free(ask.world, vip, LB_SERVICE)
    return vip


def attach_vip(ask: Ask) -> Row:
    """AttachVipToLoadBalancer: the VIP of the version that it has none of; SYS.1007 otherwise."""
    world, params = ask.world, ask.params
    row = world.require(BALANCER, str(params["loadBalancerUuid"]), "loadBalancerUuid")
    vip = world.require(VIP, str(params["vipUuid"]), "vipUuid")
    name = _field(vip)
    if row.get(name):
        raise invalid(
            f"could not attach vip[uuid:{vip['uuid']}] to loadbalancer[uuid:{row['uuid']}], "
            f"because it has {name}[{row[name]}] already"
        )
    check_free(world, vip, LB_SERVICE)
    for listener in world.find(LISTENER, loadBalancerUuid=row["uuid"]):
        port, kind = int(listener["loadBalancerPort"]), listener["protocol"]
        for low, high in used_ports(world, vip["uuid"], "UDP" if kind == "udp" else "TCP"):
            if low <= port <= high:
                raise invalid(f"port[{port}] is used on the vip[uuid:{vip['uuid']}] already")
    row = world.update(BALANCER, row["uuid"], **{name: vip["uuid"]})
    use_vip(world, vip["uuid"], LB_SERVICE, row["uuid"])
    return ask.inventory(BALANCER, row)


def delete(ask: Ask) -> Row:
    """DeleteLoadBalancer with its listeners and server groups; its VIP stays."""
    row = still_there(ask, BALANCER)
    if row is not None:
        remove_balancer(ask.world, row)
    return {}


def refresh(ask: Ask) -> Row:
    """RefreshLoadBalancer: its configuration is put in place again, nothing changes here."""
    return ask.inventory(BALANCER, ask.world.require(BALANCER, str(ask.params["uuid"])))


LOAD_BALANCER_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachVipToLoadBalancer": attach_vip,
    "CreateLoadBalancer": create,
    "DeleteLoadBalancer": delete,
    "RefreshLoadBalancer": refresh,
    "UpdateLoadBalancer": updater(BALANCER, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
