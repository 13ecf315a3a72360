"""Server groups of load balancers: the nics behind the listeners. Source: protocol, section 8.9.

A listener has a group of its own as soon as nics are added to it by its own name.
"""

from collections.abc import Iterable

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address_pool import version_of
from zscli.simulator.behaviours.guest import offers
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.behaviours.rows import NIC
from zscli.simulator.behaviours.slb_group import backend_networks
from zscli.simulator.behaviours.tag import system_tag
from zscli.simulator.behaviours.vip_rows import (
    BALANCER,
    IN_LISTENER,
    LB_SERVICE,
    LISTENER,
    SERVER,
    SERVER_GROUP,
    SERVER_NIC,
    remove_server_group,
    settle_listener,
    settle_vip,
    vips_of,
)
from zscli.simulator.refusal import failed, invalid, listed
from zscli.simulator.world.world import World

__all__ = ["SERVER_GROUP_BEHAVIOURS", "nics_of_group", "nics_of_listener"]

_FULL = 100
"""The weight of a nic for which none is given, and the highest."""


def nics_of_group(world: World, uuid: str) -> list[str]:
    """Return the nics of a server group."""
    return [ref["vmNicUuid"] for ref in world.find(SERVER_NIC, serverGroupUuid=uuid)]


def nics_of_listener(world: World, uuid: str) -> set[str]:
    """Return the nics of all server groups of a listener."""
    groups = [ref["serverGroupUuid"] for ref in world.find(IN_LISTENER, listenerUuid=uuid)]
    return {ref["vmNicUuid"] for ref in world.find(SERVER_NIC, serverGroupUuid=groups)}


def _listeners_of(world: World, group_uuid: str) -> list[str]:
    return [ref["listenerUuid"] for ref in world.find(IN_LISTENER, serverGroupUuid=group_uuid)]


def _settle(world: World, group_uuid: str) -> None:
    for listener in _listeners_of(world, group_uuid):
        settle_listener(world, listener)
    group = world.require(SERVER_GROUP, group_uuid)
    for vip in vips_of(world.require(BALANCER, group["loadBalancerUuid"])):
        settle_vip(world, vip)


def _check_nics(world: World, balancer_uuid: str, uuids: Iterable[str]) -> None:
    """SYS.1006 for nics whose network has no load balancing, SYS.1007 for one that is none.

    A balancer with machines of its own takes nics of its group's networks alone.
    """
    nics = []
    for uuid in uuids:
        nic = world.get(NIC, uuid)
        if nic is None:
            raise invalid(f"could not add backend server vmnic[uuid:{uuid}], it is not exist")
        nics.append(nic)
    without = sorted({nic["l3NetworkUuid"] for nic in nics})
    own = backend_networks(world, balancer_uuid)
    if own is not None and not own.issuperset(without):
        raise failed(f"L3 networks[uuids:{listed(without)}] of the vm nics are not of the slbGroup")
    without = [l3 for l3 in without if own is None and not offers(world, l3, LB_SERVICE)]
    if without:
        raise failed(
            f"L3 networks[uuids:{listed(without)}] of the vm nics has no network "
            f"service[{LB_SERVICE}] enabled"
        )


def _weight(entry: Row) -> int:
    text = str(entry.get("weight", _FULL))
    if not text.isdecimal() or int(text) > _FULL:
        raise invalid(f"invalid balancer weight[{text}], weight is not in the range [0, {_FULL}]")
    return int(text)


def _own_group(world: World, listener: Row) -> str:
    """Return the uuid of a listener's own server group, made now when it has none."""
    if listener.get("serverGroupUuid"):
        return str(listener["serverGroupUuid"])
    group = world.insert(
        SERVER_GROUP,
        {
            "name": f"default-server-group-{listener['name']}-{listener['uuid'][:5]}",
            "description": f"default server group for load balancer listener {listener['name']}",
            "loadBalancerUuid": listener["loadBalancerUuid"],
            "ipVersion": 4,
        },
    )
    world.update(LISTENER, listener["uuid"], serverGroupUuid=group["uuid"])
    ref = {"listenerUuid": listener["uuid"], "serverGroupUuid": group["uuid"]}
    world.insert(IN_LISTENER, ref)
    return str(group["uuid"])


def _put(world: World, group_uuid: str, weights: dict[str, int]) -> None:
    for nic, weight in weights.items():
        about: Row = {"serverGroupUuid": group_uuid, "vmNicUuid": nic, "weight": weight}
        world.insert(SERVER_NIC, about | {"ipVersion": 4, "status": "Active"})
    _settle(world, group_uuid)


def add_nics(ask: Ask) -> Row:
    """AddVmNicToLoadBalancer: into the listener's own group; SYS.1006 for one that is there."""
    world = ask.world
    listener = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    nics = [str(uuid) for uuid in ask.params["vmNicUuids"]]
    _check_nics(world, listener["loadBalancerUuid"], nics)
    there = nics_of_listener(world, listener["uuid"])
    twice = next((nic for nic in nics if nic in there), None)
    if twice is not None:
        raise failed(
            f"could not attach vm nic to load balancer listener, because the vm nic[uuid:{twice}] "
            f"are already on the listener[uuid:{listener['uuid']}]"
        )
    weights = dict.fromkeys(nics, _FULL)
    for tag in ask.system_tags:
        parts = tag.split("::")
        if len(parts) == 3 and parts[0] == "balancerWeight" and parts[1] in weights:  # noqa: PLR2004
            weights[parts[1]] = _weight({"weight": parts[2]})
    _put(world, _own_group(world, listener), weights)
    return ask.inventory(LISTENER, world.require(LISTENER, listener["uuid"]))


def remove_nics(ask: Ask) -> Row:
    """RemoveVmNicFromLoadBalancer: from the listener's own group; the answer is the balancer."""
    world = ask.world
    listener = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    group = listener.get("serverGroupUuid")
    if not group:
        raise failed(
            f"could not detach vm nic to load balancer listener[uuid:{listener['uuid']}], "
            "because default server group for listener has been deleted"
        )
    for nic in ask.params["vmNicUuids"]:
        world.remove(SERVER_NIC, serverGroupUuid=group, vmNicUuid=str(nic))
    _settle(world, group)
    return ask.inventory(BALANCER, world.require(BALANCER, listener["loadBalancerUuid"]))


def create(ask: Ask) -> Row:
    """CreateLoadBalancerServerGroup, empty."""
    version = int(ask.params.get("ipVersion") or 4)
    if version not in {4, 6}:
        raise invalid(f"invalid ip version[{version}], it must be 4 or 6")
    names = ("name", "description", "loadBalancerUuid")
    record = new_record(ask, names, ipVersion=version)
    return ask.inventory(SERVER_GROUP, ask.world.insert(SERVER_GROUP, record))


def delete(ask: Ask) -> Row:
    """DeleteLoadBalancerServerGroup; listeners lose it."""
    row = still_there(ask, SERVER_GROUP)
    if row is not None:
        if ask.world.count(BALANCER, serverGroupUuid=row["uuid"]):
            raise invalid(f"could not allow to delete default serverGroup[uuid:{row['uuid']}]")
        remove_server_group(ask.world, row["uuid"])
    return {}


def _group(ask: Ask) -> Row:
    return ask.world.require(SERVER_GROUP, str(ask.params["serverGroupUuid"]), "serverGroupUuid")


def _put_servers(world: World, group: Row, entries: list[Row]) -> None:
    """Put addresses into a group of a balancer with machines of its own; SYS.1007 for others."""
    if entries and backend_networks(world, group["loadBalancerUuid"]) is None:
        raise invalid("could not add server ip to share load balancer server group")
    for entry in entries:
        text = str(entry.get("ipAddress") or "")
        version_of(text, "ipAddress")
        about: Row = {"serverGroupUuid": group["uuid"], "ipAddress": text}
        if world.count(SERVER, **about):
            raise failed(f"the server ip[{text}] is already on the server group[{group['uuid']}]")
        world.insert(SERVER, about | {"weight": _weight(entry), "status": "Active"})


def add_servers(ask: Ask) -> Row:
    """AddBackendServerToServerGroup: nics and addresses with weights."""
    world, group = ask.world, _group(ask)
    entries: list[Row] = list(ask.params.get("vmNics") or ())
    servers: list[Row] = list(ask.params.get("servers") or ())
    if not entries and not servers:
        raise invalid("vmnic or ip is null")
    _put_servers(world, group, servers)
    if not all(entry.get("uuid") for entry in entries):
        raise invalid(
            f"could not add backend server vmnic to serverGroup[uuid:{group['uuid']}],"
            "because vmnic uuid is null"
        )
    weights = {str(entry["uuid"]): _weight(entry) for entry in entries}
    _check_nics(world, group["loadBalancerUuid"], weights)
    there = set(nics_of_group(world, group["uuid"]))
    for listener in _listeners_of(world, group["uuid"]):
        there |= nics_of_listener(world, listener)
    twice = sorted(there & set(weights))
    if twice:
        raise failed(
            f"the vm nics[uuid:{listed(twice)}] are already on the load balancer servegroup "
            f"[uuid:{group['uuid']}] or on a listener of it"
        )
    _put(world, group["uuid"], weights)
    return ask.inventory(SERVER_GROUP, group)


def remove_servers(ask: Ask) -> Row:
    """RemoveBackendServerFromServerGroup; SYS.1006 when none of them is in it."""
    world, group = ask.world, _group(ask)
    nics = [str(uuid) for uuid in ask.params.get("vmNicUuids") or ()]
    ips = [str(ip) for ip in ask.params.get("serverIps") or ()]
    if not nics and not ips:
        raise invalid("vmnic or ip is null")
    if ips and not world.remove(SERVER, serverGroupUuid=group["uuid"], ipAddress=ips):
        raise failed(f"serverips are all not in servergroup [{group['uuid']}]")
    if nics and not world.remove(SERVER_NIC, serverGroupUuid=group["uuid"], vmNicUuid=nics):
        raise failed(f"vmnics are all not in servergroup [{group['uuid']}]")
    _settle(world, group["uuid"])
    return ask.inventory(SERVER_GROUP, group)


def change_servers(ask: Ask) -> Row:
    """ChangeLoadBalancerBackendServer: other weights for nics of the group."""
    world, group = ask.world, _group(ask)
    entries: list[Row] = list(ask.params.get("vmNics") or ())
    if not entries or ask.params.get("servers"):
        raise invalid("vmnic or ip is null")
    for entry in entries:
        about = {"serverGroupUuid": group["uuid"], "vmNicUuid": str(entry.get("uuid"))}
        found = world.find(SERVER_NIC, **about)
        if not found:
            raise invalid(
                "could not update backend server vmnic of serverGroup,because "
                f"serverGroup[uuid:{group['uuid']}] don not have vmnic [uuid:{entry.get('uuid')}] "
            )
        if "weight" not in entry:
            raise invalid(f"invalid balancer weight[vimNic:{entry['uuid']}], weight is null")
        world.remove(SERVER_NIC, **about)
        world.insert(SERVER_NIC, found[0] | {"weight": _weight(entry)})
    return ask.inventory(SERVER_GROUP, group)


def add_to_listener(ask: Ask) -> Row:
    """AddServerGroupToLoadBalancerListener; SYS.1006 for it or one of its nics twice."""
    world, group = ask.world, _group(ask)
    listener = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    about = {"listenerUuid": listener["uuid"], "serverGroupUuid": group["uuid"]}
    what = f"could not add server group[uuid:{group['uuid']}] to listener [uuid:{listener['uuid']}]"
    if world.count(IN_LISTENER, **about):
        raise failed(f"{what} because it is already added")
    if group["loadBalancerUuid"] != listener["loadBalancerUuid"]:
        raise failed(f"{what} because they are of different load balancers")
    twice = nics_of_listener(world, listener["uuid"]) & set(nics_of_group(world, group["uuid"]))
    if twice:
        raise failed(f"{what} because nic [uuid:{min(twice)}] is already added")
    world.insert(IN_LISTENER, about)
    _settle(world, group["uuid"])
    return ask.inventory(LISTENER, listener)


def remove_from_listener(ask: Ask) -> Row:
    """RemoveServerGroupFromLoadBalancerListener; SYS.1006 when it is not there."""
    world, group = ask.world, _group(ask)
    listener = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    about = {"listenerUuid": listener["uuid"], "serverGroupUuid": group["uuid"]}
    if system_tag(world, listener["uuid"], "httpRedirectHttps") == "enable":
        raise invalid(
            f"could not remove server groups[uuid:{group['uuid']}] from listener "
            f"[uuid:{listener['uuid']}] because it has enable HTTP redirect HTTPS"
        )
    if not world.remove(IN_LISTENER, **about):
        raise failed(
            f"could not remove server group[uuid:{group['uuid']}] from listener "
            f"[uuid:{listener['uuid']}] because it is not added"
        )
    if listener.get("serverGroupUuid") == group["uuid"]:
        world.update(LISTENER, listener["uuid"], serverGroupUuid=None)
    settle_listener(world, listener["uuid"])
    _settle(world, group["uuid"])
    return ask.inventory(LISTENER, world.require(LISTENER, listener["uuid"]))


SERVER_GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "AddBackendServerToServerGroup": add_servers,
    "AddServerGroupToLoadBalancerListener": add_to_listener,
    "AddVmNicToLoadBalancer": add_nics,
    "ChangeLoadBalancerBackendServer": change_servers,
    "CreateLoadBalancerServerGroup": create,
    "DeleteLoadBalancerServerGroup": delete,
    "RemoveBackendServerFromServerGroup": remove_servers,
    "RemoveServerGroupFromLoadBalancerListener": remove_from_listener,
    "RemoveVmNicFromLoadBalancer": remove_nics,
    "UpdateLoadBalancerServerGroup": updater(SERVER_GROUP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
