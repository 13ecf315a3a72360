"""Reserved ranges of L3 networks: their addresses go to nobody who does not name one.

Source: protocol, section 8.7.
"""

import ipaddress

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, new_record, still_there
from zscli.simulator.refusal import invalid

__all__ = ["RESERVED_RANGE_BEHAVIOURS"]

RESERVED = "ReservedIpRangeInventory"

Ends = tuple[int, int]


def _ends(start: str, end: str) -> tuple[int, Ends]:
    """Return the IP version and the ends of a range; SYS.1007 when it is none."""
    try:
        first, last = ipaddress.ip_address(start), ipaddress.ip_address(end)
    except ValueError:
        raise invalid(f"startIp[{start}] or endIp[{end}] is not an IP address") from None
    if first.version != last.version:
        raise invalid(f"startIp[{start}] and endIp[{end}] are of different IP versions")
    if int(first) > int(last):
        raise invalid(f"startIp[{start}] is behind endIp[{end}]")
    return first.version, (int(first), int(last))


def add(ask: Ask) -> Row:
    """AddReservedIpRange inside a subnet of the network, apart from its other reserved ranges."""
    world, params = ask.world, ask.params
    l3 = world.require(L3, str(params["l3NetworkUuid"]), "l3NetworkUuid")
    version, (low, high) = _ends(str(params["startIp"]), str(params["endIp"]))
    subnets = [
        ipaddress.ip_network(row["networkCidr"])
        for row in world.find(IP_RANGE, l3NetworkUuid=l3["uuid"], ipVersion=version)
    ]
    title = f"reserved ip range[startIp:{params['startIp']}, endIp:{params['endIp']}]"
    if not any(int(n[0]) <= low and high <= int(n[-1]) for n in subnets):
        raise invalid(f"{title} is in no ip range of l3Network[uuid:{l3['uuid']}]")
    for row in world.find(RESERVED, l3NetworkUuid=l3["uuid"], ipVersion=version):
        _, (start, end) = _ends(row["startIp"], row["endIp"])
        if low <= end and start <= high:
            raise invalid(f"{title} overlaps with reserved ip range[uuid:{row['uuid']}]")
    names = ("l3NetworkUuid", "startIp", "endIp")
    record = new_record(ask, names, ipVersion=version)
    return ask.inventory(RESERVED, world.insert(RESERVED, record))


def delete(ask: Ask) -> Row:
    """DeleteReservedIpRange: its addresses can be given again."""
    row = still_there(ask, RESERVED)
    if row is not None:
        ask.world.delete(RESERVED, row["uuid"])
    return {}


RESERVED_RANGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddReservedIpRange": add,
    "DeleteReservedIpRange": delete,
}
"""What the portal calls for the APIs of this module."""
