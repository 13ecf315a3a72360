"""IP ranges of L3 networks, given by their ends or by a CIDR. Source: protocol, section 8.7."""

import ipaddress
from dataclasses import dataclass

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_ip_range
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.refusal import invalid
from zscli.simulator.world.world import World

__all__ = ["IP_RANGE", "IP_RANGE_BEHAVIOURS", "ipv4", "spans_of"]

IP_RANGE = "IpRangeInventory"
POOL = "AddressPool"
_LONGEST_PREFIX = 30
"""A network of a longer prefix has no two addresses that hosts can have."""

Address = ipaddress.IPv4Address
Network = ipaddress.IPv4Network


@dataclass(frozen=True, slots=True)
class _Range:
    """A range to be: its ends, its network and its gateway; a pool may have no gateway."""

    start: Address
    end: Address
    network: Network
    gateway: Address | None

    @property
    def title(self) -> str:
        return f"ip range[startIp:{self.start}, endIp:{self.end}]"


def ipv4(text: str, name: str) -> Address:
    """Return the address that a parameter gives; SYS.1007 when it is none."""
    try:
        return Address(text)
    except ValueError:
        raise invalid(f"{name}[{text}] is not an IPv4 address") from None


def _network(start: Address, netmask: str) -> Network:
    try:
        return Network(f"{start}/{netmask}", strict=False)
    except ValueError:
        raise invalid(f"netmask[{netmask}] is not a netmask") from None


def _check(span: _Range, kind: str) -> None:
    """SYS.1007 for a range that cannot be."""
    if span.start > span.end:
        raise invalid(f"startIp[{span.start}] is behind endIp[{span.end}]")
    if span.end not in span.network:
        raise invalid(f"startIp[{span.start}] and endIp[{span.end}] are not in one subnet")
    for address in (span.start, span.end):
        if (
            address.is_multicast
            or address.is_loopback
            or address.is_link_local
            or address.is_reserved
        ):
            raise invalid(f"{span.title} has a multicast or reserved address")
    if kind == POOL:
        return
    if span.start == span.network.network_address or span.end == span.network.broadcast_address:
        raise invalid(f"{span.title} has the network's own address or its broadcast address")
    if span.gateway is None:
        raise invalid("gateway is mandatory for a range of type Normal")
    if span.gateway not in span.network:
        raise invalid(f"gateway[{span.gateway}] is not in subnet[{span.network}]")
    if span.start <= span.gateway <= span.end:
        raise invalid(f"gateway[{span.gateway}] is inside the {span.title}")


def spans_of(world: World, l3_uuids: list[str]) -> list[tuple[Address, Address, Row]]:
    """Return the ends and rows of the IPv4 ranges of L3 networks."""
    return [
        (Address(row["startIp"]), Address(row["endIp"]), row)
        for row in world.find(IP_RANGE, l3NetworkUuid=l3_uuids)
        if row.get("ipVersion", 4) == 4  # noqa: PLR2004 - the version of IP
    ]


def _check_neighbours(world: World, l3: Row, span: _Range, kind: str) -> None:
    """SYS.1007 for an overlap on the same L2, or another CIDR on the same L3."""
    siblings = [row["uuid"] for row in world.find(L3, l2NetworkUuid=l3["l2NetworkUuid"])]
    for start, end, row in spans_of(world, siblings):
        if span.start <= end and start <= span.end:
            raise invalid(
                f"{span.title} overlaps with ip range[uuid:{row['uuid']}, "
                f"startIp:{start}, endIp:{end}] of l3Network[uuid:{row['l3NetworkUuid']}]"
            )
        same = row["l3NetworkUuid"] == l3["uuid"] and row.get("ipRangeType", "Normal") == kind
        if same and row["networkCidr"] != str(span.network):
            raise invalid(
                f"the l3Network has ranges of CIDR[{row['networkCidr']}], not of [{span.network}]"
            )


def _insert(ask: Ask, span: _Range, kind: str, *, first: bool = True) -> Row:
    record = new_record(
        ask,
        ("name", "description", "l3NetworkUuid"),
        startIp=str(span.start),
        endIp=str(span.end),
        netmask=str(span.network.netmask),
        gateway=None if span.gateway is None else str(span.gateway),
        networkCidr=str(span.network),
        prefixLen=span.network.prefixlen,
        ipVersion=4,
        ipRangeType=kind,
    )
    if not first:
        record.pop("uuid", None)
    return ask.world.insert(IP_RANGE, record)


def _l3(ask: Ask) -> Row:
    l3 = ask.world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")
    if l3.get("ipVersion", 4) != 4:  # noqa: PLR2004 - the version of IP
        raise invalid(f"l3Network[uuid:{l3['uuid']}] is of IPv6")
    return l3


def add(ask: Ask) -> Row:
    """AddIpRange by its ends; SYS.1007 for one that cannot be or overlaps."""
    l3, kind = _l3(ask), str(ask.params.get("ipRangeType") or "Normal")
    start = ipv4(str(ask.params["startIp"]), "startIp")
    end = ipv4(str(ask.params["endIp"]), "endIp")
    gateway = ask.params.get("gateway")
    span = _Range(
        start,
        end,
        _network(start, str(ask.params["netmask"])),
        ipv4(str(gateway), "gateway") if gateway else None,
    )
    _check(span, kind)
    _check_neighbours(ask.world, l3, span, kind)
    return ask.inventory(IP_RANGE, _insert(ask, span, kind))


def _around(network: Network, gateway: Address | None, kind: str) -> list[_Range]:
    """Return the ranges that a CIDR stands for, around its gateway."""
    first, last = network.network_address + 1, network.broadcast_address - 1
    if kind == POOL:
        return [_Range(first, last, network, gateway)]
    if gateway is None or gateway == first:
        return [_Range(first + 1, last, network, first)]
    if gateway == last:
        return [_Range(first, last - 1, network, gateway)]
    before = _Range(first, gateway - 1, network, gateway)
    return [before, _Range(gateway + 1, last, network, gateway)]


def add_by_cidr(ask: Ask) -> Row:
    """AddIpRangeByNetworkCidr: one range, or two with the gateway between them."""
    l3, kind = _l3(ask), str(ask.params.get("ipRangeType") or "Normal")
    text = str(ask.params["networkCidr"])
    try:
        network = Network(text, strict=False)
    except ValueError:
        raise invalid(f"networkCidr[{text}] is not a CIDR") from None
    if network.prefixlen > _LONGEST_PREFIX:
        raise invalid(f"networkCidr[{text}] is too small")
    given = ask.params.get("gateway")
    gateway = ipv4(str(given), "gateway") if given else None
    if gateway is not None and gateway not in network:
        raise invalid(f"gateway[{gateway}] is not in subnet[{network}]")
    spans = _around(network, gateway, kind)
    for span in spans:
        _check(span, kind)
        _check_neighbours(ask.world, l3, span, kind)
    rows = [_insert(ask, span, kind, first=i == 0) for i, span in enumerate(spans)]
    shown = [ask.render(IP_RANGE, row) for row in rows]
    return {"inventory": shown[0], "inventories": shown}


def delete(ask: Ask) -> Row:
    """DeleteIpRange; nics with an address of it leave their VMs."""
    row = still_there(ask, IP_RANGE)
    if row is not None:
        remove_ip_range(ask.world, row["uuid"])
    return {}


IP_RANGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddIpRange": add,
    "AddIpRangeByNetworkCidr": add_by_cidr,
    "DeleteIpRange": delete,
    "UpdateIpRange": updater(IP_RANGE, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
