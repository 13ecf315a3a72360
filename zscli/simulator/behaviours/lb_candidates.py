"""Which nics and networks a load balancer could have. Source: protocol, section 8.9."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import networks_with, nics_on, reachable
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, page
from zscli.simulator.behaviours.rows import NIC
from zscli.simulator.behaviours.server_group import nics_of_group, nics_of_listener
from zscli.simulator.behaviours.slb_group import backend_networks
from zscli.simulator.behaviours.vip_rows import (
    BALANCER,
    LB_SERVICE,
    LISTENER,
    SERVER_GROUP,
    VIP,
    vips_of,
)
from zscli.simulator.refusal import failed
from zscli.simulator.world.world import World

__all__ = ["LB_CANDIDATE_BEHAVIOURS"]

_STATES = ("Running", "Stopped")


def _front(world: World, balancer_uuid: str) -> set[str]:
    """Return the networks that a balancer's VIPs are on: nobody behind them is there."""
    balancer = world.require(BALANCER, balancer_uuid, "loadBalancerUuid")
    return {str(world.require(VIP, vip)["l3NetworkUuid"]) for vip in vips_of(balancer)}


def _behind(world: World, balancer_uuid: str) -> list[str]:
    """Return the networks whose nics can be behind a balancer."""
    own, front = backend_networks(world, balancer_uuid), _front(world, balancer_uuid)
    if own is not None:
        return sorted(own)
    return [l3 for l3 in networks_with(world, LB_SERVICE) if l3 not in front]


def _nics(ask: Ask, balancer_uuid: str, taken: set[str]) -> Row:
    networks = _behind(ask.world, balancer_uuid)
    found = [
        ask.render(NIC, nic)
        for nic, _ in nics_on(ask, networks, _STATES)
        if nic.get("ip") and nic["uuid"] not in taken
    ]
    return {"inventories": found}


def _networks(ask: Ask, balancer_uuid: str) -> Row:
    networks = _behind(ask.world, balancer_uuid)
    found = reachable(ask, ask.world.find(L3, state="Enabled", uuid=networks))
    return {"inventories": [ask.render(L3, row) for row in page(ask, found)]}


def _listener(ask: Ask) -> Row:
    return ask.world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")


def _of_group(ask: Ask, name: str) -> tuple[str, str]:
    """Return the balancer and the server group that a call is about, which may be neither's."""
    group = ask.world.get(SERVER_GROUP, str(ask.params.get(name) or ""))
    balancer = group["loadBalancerUuid"] if group else ask.params.get("loadBalancerUuid")
    if not balancer:
        raise failed("both load balancer uuid and server group uuid are not specified")
    return str(balancer), group["uuid"] if group else ""


def nics_for_listener(ask: Ask) -> Row:
    """GetCandidateVmNicsForLoadBalancer: those that AddVmNicToLoadBalancer would take."""
    row = _listener(ask)
    return _nics(ask, row["loadBalancerUuid"], nics_of_listener(ask.world, row["uuid"]))


def nics_for_group(ask: Ask) -> Row:
    """GetCandidateVmNicsForLoadBalancerServerGroup."""
    balancer, group = _of_group(ask, "servergroupUuid")
    return _nics(ask, balancer, set(nics_of_group(ask.world, group)) if group else set())


def networks_for_listener(ask: Ask) -> Row:
    """GetCandidateL3NetworksForLoadBalancer: the Enabled ones with load balancing."""
    return _networks(ask, _listener(ask)["loadBalancerUuid"])


def networks_for_group(ask: Ask) -> Row:
    """GetCandidateL3NetworksForServerGroup."""
    return _networks(ask, _of_group(ask, "serverGroupUuid")[0])


LB_CANDIDATE_BEHAVIOURS: dict[str, Behaviour] = {
    "GetCandidateL3NetworksForLoadBalancer": networks_for_listener,
    "GetCandidateL3NetworksForServerGroup": networks_for_group,
    "GetCandidateVmNicsForLoadBalancer": nics_for_listener,
    "GetCandidateVmNicsForLoadBalancerServerGroup": nics_for_group,
}
"""What the portal calls for the APIs of this module."""
