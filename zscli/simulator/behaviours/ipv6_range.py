"""IPv6 ranges of L3 networks. What has an address of one: address_pool.py.

Source: protocol, section 8.7.
"""

from dataclasses import dataclass
from ipaddress import IPv6Address, IPv6Network

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, new_record
from zscli.simulator.refusal import invalid
from zscli.simulator.world.world import World

__all__ = ["IPV6_RANGE_BEHAVIOURS"]

_IPV6 = 6
_LONGEST = 126
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class _Range:
    """A range to be."""

    start: IPv6Address
    end: IPv6Address
    network: IPv6Network
    gateway: IPv6Address


def _address(ask: Ask, name: str) -> IPv6Address:
    text = str(ask.params[name])
    try:
        return IPv6Address(text)
    except ValueError:
        raise invalid(f"{name}[{text}] is not an IPv6 address") from None


def _check(span: _Range) -> None:
    """SYS.1007 for a range that cannot be."""
    if span.start > span.end:
        raise invalid(f"startIp[{span.start}] is behind endIp[{span.end}]")
    if span.end not in span.network or span.gateway not in span.network:
        raise invalid(f"endIp[{span.end}] or gateway[{span.gateway}] is not in [{span.network}]")
    if span.start <= span.gateway <= span.end:
        raise invalid(f"gateway[{span.gateway}] is inside [{span.start}, {span.end}]")
    if span.network.is_multicast or span.network.is_link_local or span.network.is_loopback:
        raise invalid(f"[{span.network}] is a multicast, link-local or loopback network")


def _check_neighbours(world: World, l3: Row, span: _Range) -> None:
    """SYS.1007 for an overlap on the same L2, or another CIDR on the same L3."""
    siblings = [row["uuid"] for row in world.find(L3, l2NetworkUuid=l3["l2NetworkUuid"])]
    for row in world.find(IP_RANGE, l3NetworkUuid=siblings, ipVersion=_IPV6):
        start, end = IPv6Address(row["startIp"]), IPv6Address(row["endIp"])
        if span.start <= end and start <= span.end:
            raise invalid(f"[{span.start}, {span.end}] overlaps with ip range[uuid:{row['uuid']}]")
        if row["l3NetworkUuid"] == l3["uuid"] and row["networkCidr"] != str(span.network):
            raise invalid(
                f"the l3Network has ranges of CIDR[{row['networkCidr']}], not of [{span.network}]"
            )


def _insert(ask: Ask, span: _Range) -> Row:
    l3 = ask.world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")
    _check(span)
    _check_neighbours(ask.world, l3, span)
    record = new_record(
        ask,
        ("name", "description", "l3NetworkUuid", "addressMode"),
        startIp=str(span.start),
        endIp=str(span.end),
        gateway=str(span.gateway),
        netmask=str(span.network.netmask),
        networkCidr=str(span.network),
        prefixLen=span.network.prefixlen,
        ipVersion=_IPV6,
        ipRangeType=str(ask.params.get("ipRangeType") or "Normal"),
    )
    return ask.world.insert(IP_RANGE, record)


def add(ask: Ask) -> Row:
    """AddIpv6Range by its ends and the length of its prefix."""
    start = _address(ask, "startIp")
    network = IPv6Network((start, int(ask.params["prefixLen"])), strict=False)
    span = _Range(start, _address(ask, "endIp"), network, _address(ask, "gateway"))
    return ask.inventory(IP_RANGE, _insert(ask, span))


def add_by_cidr(ask: Ask) -> Row:
    """AddIpv6RangeByNetworkCidr: the first address is the gateway, the range are all others."""
    text = str(ask.params["networkCidr"])
    try:
        network = IPv6Network(text, strict=False)
    except ValueError:
        raise invalid(f"networkCidr[{text}] is not an IPv6 CIDR") from None
    if not _SHORTEST <= network.prefixlen <= _LONGEST:
        raise invalid(f"prefixLen[{network.prefixlen}] must be in range of [8, 126]")
    first = network.network_address + 1
    span = _Range(first + 1, network.broadcast_address, network, first)
    shown = ask.render(IP_RANGE, _insert(ask, span))
    return {"inventory": shown, "inventories": [shown]}


IPV6_RANGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddIpv6Range": add,
    "AddIpv6RangeByNetworkCidr": add_by_cidr,
}
"""What the portal calls for the APIs of this module."""
