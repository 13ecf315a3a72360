"""Load balancers of the shared kind, each on a VIP.

Their listeners: lb_listener.py; the nics behind them: server_group.py.
Source: protocol, section 8.9.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.behaviours.vip import check_free
from zscli.simulator.behaviours.vip_rows import (
    BALANCER,
    LB_SERVICE,
    VIP,
    remove_balancer,
    use_vip,
)
from zscli.simulator.refusal import invalid, not_modelled

__all__ = ["LOAD_BALANCER_BEHAVIOURS"]

_SHARED = "Shared"
_TYPES = (_SHARED, "SLB")


def create(ask: Ask) -> Row:
    """CreateLoadBalancer on a VIP without an EIP; SYS.1014 for one with machines of its own."""
    world, params = ask.world, ask.params
    kind = str(params.get("type") or _SHARED)
    if kind not in _TYPES:
        raise invalid(f"unsupported load balancer type[{kind}]")
    if kind != _SHARED:
        raise not_modelled(ask.api.name, f"type {kind}")
    if params.get("ipv6VipUuid"):
        raise invalid(
            "cloud not create loadbalancer, because param ipv6VipUuid point to "
            f"VIP[{params['ipv6VipUuid']}] is not ipv6 VIP"
        )
    if not params.get("vipUuid"):
        raise invalid("could not create loadbalancer, because param of vip and ipv6 vip is empty")
    vip = world.require(VIP, str(params["vipUuid"]), "vipUuid")
    check_free(world, vip, LB_SERVICE)
    about = {"vipUuid": vip["uuid"], "state": "Enabled", "type": kind}
    row = world.insert(BALANCER, new_record(ask, ("name", "description"), **about))
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
    "CreateLoadBalancer": create,
    "DeleteLoadBalancer": delete,
    "RefreshLoadBalancer": refresh,
    "UpdateLoadBalancer": updater(BALANCER, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
