"""VIPs: an address of a real range each, which network services then use.

Source: protocol, section 8.9.
"""

import ipaddress
from collections.abc import Iterator

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address import take_address
from zscli.simulator.behaviours.address_pool import IPV4, IPV6, spans, version_of, versions_of
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import (
    Row,
    new_record,
    page,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import IP
from zscli.simulator.behaviours.vip_rows import (
    EIP_SERVICE,
    LISTENER,
    RULE,
    VIP,
    VIP_QOS,
    balancers_on,
    remove_vip,
    services_of,
)
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = ["VIP_BEHAVIOURS", "check_free", "free_for", "used_ports", "vip_record"]

_STRATEGIES = (
    "AscDelayRecycleIpAllocatorStrategy",
    "FirstAvailableIpAllocatorStrategy",
    "RandomIpAllocatorStrategy",
)
_PORTS = 65_535


def free_for(world: World, vip: Row, kind: str) -> bool:
    """Whether one more service of a kind may use a VIP: an EIP wants it for itself."""
    there = services_of(world, vip["uuid"])
    return not there if kind == EIP_SERVICE else EIP_SERVICE not in there


def check_free(world: World, vip: Row, kind: str) -> None:
    """SYS.1007 for a VIP that one more service of a kind may not use."""
    if not free_for(world, vip, kind):
        there = ",".join(services_of(world, vip["uuid"]))
        raise invalid(
            f"the vip[uuid:{vip['uuid']}] has been occupied other network service entity[{there}]"
        )


def _version(ask: Ask, l3: Row, wanted: str, range_uuid: str) -> int:
    """Return the version of a new VIP: as asked, its address's, its range's, its network's."""
    if ask.params.get("ipVersion"):
        return int(ask.params["ipVersion"])
    if wanted:
        return version_of(wanted, "requiredIp")
    if range_uuid:
        return int(ask.world.require(IP_RANGE, range_uuid).get("ipVersion", IPV4))
    return versions_of(ask.world, l3)[0]


def _check_wanted(ask: Ask, l3: Row, wanted: str, version: int) -> None:
    try:
        address = ipaddress.ip_address(wanted)
    except ValueError:
        raise invalid(f"requiredIp[{wanted}] is not an IP address") from None
    if address.version != version or not spans(ask.world, l3["uuid"], version):
        raise invalid(f"requiredIp[{wanted}] is not of the IP version of the l3Network")
    wanted = str(address)
    if ask.world.count(VIP, l3NetworkUuid=l3["uuid"], ip=wanted):
        raise failed(f"there is already a vip[{wanted}] on l3Network[uuid:{l3['uuid']}]")
    if ask.world.count(IP, l3NetworkUuid=l3["uuid"], ip=wanted):
        raise failed(f"required ip address [{wanted}] is already used")


def vip_record(used: Row, span: Row) -> Row:
    """Return what a VIP has from its address and the range that this is of."""
    return {
        "l3NetworkUuid": span["l3NetworkUuid"],
        "ipRangeUuid": span["uuid"],
        "usedIpUuid": used["uuid"],
        "ip": used["ip"],
        "netmask": span["netmask"],
        "gateway": span.get("gateway"),
        "prefixLen": span.get("prefixLen"),
        "state": "Enabled",
        "system": False,
    }


def create(ask: Ask) -> Row:
    """CreateVip of IPv4 or IPv6; L3.1000 when its network or its range has no address left."""
    world, params = ask.world, ask.params
    l3 = world.require(L3, str(params["l3NetworkUuid"]), "l3NetworkUuid")
    strategy, wanted = params.get("allocatorStrategy"), str(params.get("requiredIp") or "")
    if strategy and strategy not in _STRATEGIES:
        raise invalid(f"unsupported ip allocation strategy[{strategy}]")
    range_uuid = str(params.get("ipRangeUuid") or "")
    version = _version(ask, l3, wanted, range_uuid)
    if version not in {IPV4, IPV6}:
        raise invalid(f"ipVersion[{version}] is neither {IPV4} nor {IPV6}")
    if wanted:
        _check_wanted(ask, l3, wanted, version)
    if range_uuid and world.require(IP_RANGE, range_uuid)["l3NetworkUuid"] != l3["uuid"]:
        raise invalid(f"ipRange[uuid:{range_uuid}] is not of l3Network[uuid:{l3['uuid']}]")
    used, span = take_address(
        world, l3, wanted, used_for="Vip", range_uuid=range_uuid, version=version
    )
    record = new_record(ask, ("name", "description"), **vip_record(used, span))
    return ask.inventory(VIP, world.insert(VIP, record))


def delete(ask: Ask) -> Row:
    """DeleteVip with the services on it; SYS.1007 for a system VIP."""
    row = still_there(ask, VIP)
    if row is not None:
        if row.get("system"):
            raise invalid("system vip can not be deleted by API message")
        remove_vip(ask.world, row["uuid"])
    return {}


def used_ports(world: World, vip_uuid: str, protocol: str) -> Iterator[tuple[int, int]]:
    """Give the ranges of ports that rules and listeners of TCP or UDP have on a VIP."""
    for rule in world.find(RULE, vipUuid=vip_uuid, protocolType=protocol):
        yield int(rule["vipPortStart"]), int(rule["vipPortEnd"])
    balancers = [row["uuid"] for row in balancers_on(world, vip_uuid)]
    for listener in world.find(LISTENER, loadBalancerUuid=balancers):
        if (listener["protocol"] == "udp") == (protocol == "UDP"):
            port = int(listener["loadBalancerPort"])
            yield port, port


def is_port_free(ask: Ask) -> Row:
    """CheckVipPortAvailability: whether no rule and no listener has the port."""
    params, port = ask.params, int(ask.params["port"])
    used = used_ports(ask.world, str(params["vipUuid"]), str(params["protocolType"]))
    return {"available": not any(low <= port <= high for low, high in used)}


def free_ports(ask: Ask) -> Row:
    """GetVipAvailablePort: a page of the ports that nothing has."""
    params = ask.params
    used = used_ports(ask.world, str(params["vipUuid"]), str(params["protocolType"]))
    taken = {port for low, high in used for port in range(low, high + 1)}
    free = [port for port in range(1, _PORTS + 1) if port not in taken]
    return {"availablePort": page(ask, free)}


def set_qos(ask: Ask) -> Row:
    """SetVipQos, for a port or for all of the VIP: one row each."""
    world, params = ask.world, ask.params
    vip = world.require(VIP, str(params["uuid"]))
    widths = {
        name: params[name]
        for name in ("outboundBandwidth", "inboundBandwidth")
        if params.get(name) is not None
    }
    if not widths:
        raise invalid("one of outboundBandwidth and inboundBandwidth must be given")
    about: Row = {"vipUuid": vip["uuid"], "port": params.get("port")}
    there = world.find(VIP_QOS, **about)
    if there:
        row = world.update(VIP_QOS, there[0]["uuid"], **widths)
    else:
        row = world.insert(VIP_QOS, about | widths)
    return ask.inventory(VIP_QOS, row)


def delete_qos(ask: Ask) -> Row:
    """DeleteVipQos, of one port or of all of the VIP."""
    port = ask.params.get("port")
    about = {"vipUuid": str(ask.params["uuid"])}
    for row in ask.world.find(VIP_QOS, **about):
        if row.get("port") == port:
            ask.world.delete(VIP_QOS, row["uuid"])
    return {}


def qos_of(ask: Ask) -> Row:
    """GetVipQos of a VIP."""
    rows = ask.world.find(VIP_QOS, vipUuid=str(ask.params.get("uuid") or ""))
    return {"inventories": [ask.render(VIP_QOS, row) for row in rows]}


VIP_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeVipState": state_changer(VIP),
    "CheckVipPortAvailability": is_port_free,
    "CreateVip": create,
    "DeleteVip": delete,
    "DeleteVipQos": delete_qos,
    "GetVipAvailablePort": free_ports,
    "GetVipQos": qos_of,
    "SetVipQos": set_qos,
    "UpdateVip": updater(VIP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
