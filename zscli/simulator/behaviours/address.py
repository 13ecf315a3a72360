"""Addresses: which are free, taking one for a nic, and what can be asked about them.

Source: protocol, section 8.7.
"""

from collections.abc import Iterator
from ipaddress import IPv4Address

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.behaviours.ip_range import IP_RANGE, spans_of
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world import World

__all__ = ["ADDRESS_BEHAVIOURS", "address_record", "free_addresses", "give_address", "mac_of"]

_NORMAL = "Normal"


def mac_of(nic_uuid: str) -> str:
    """Return the MAC address of a nic: local, unicast, the same for the same uuid."""
    tail = nic_uuid[-10:]
    return ":".join(["fa", *(tail[i : i + 2] for i in range(0, 10, 2))])


def _used(world: World, l3_uuid: str) -> set[str]:
    return {row["ip"] for row in world.find(IP, l3NetworkUuid=l3_uuid)}


def free_addresses(world: World, l3_uuid: str, kind: str = _NORMAL) -> Iterator[tuple[str, Row]]:
    """Give the free addresses of a network's ranges in order, each with its range."""
    used = _used(world, l3_uuid)
    for start, end, row in spans_of(world, [l3_uuid]):
        if row.get("ipRangeType", _NORMAL) != kind:
            continue
        for number in range(int(start), int(end) + 1):
            text = str(IPv4Address(number))
            if text not in used:
                yield text, row


def _no_address(l3: Row, why: str) -> Refusal:
    return Refusal("L3.1000", f"unable to allocate an IP on l3Network[uuid:{l3['uuid']}]: {why}")


def _found(world: World, l3: Row, wanted: str) -> tuple[str, Row]:
    if not wanted:
        found = next(free_addresses(world, l3["uuid"]), None)
        if found is None:
            raise _no_address(l3, "no ip range has a free address")
        return found
    if wanted in _used(world, l3["uuid"]):
        raise _no_address(l3, f"ip[{wanted}] is occupied")
    try:
        number = IPv4Address(wanted)
    except ValueError:
        raise invalid(f"static ip[{wanted}] is not an IPv4 address") from None
    for start, end, row in spans_of(world, [l3["uuid"]]):
        if start <= number <= end:
            return wanted, row
    raise _no_address(l3, f"ip[{wanted}] is in none of its ranges")


def address_record(span: Row, ip: str, nic_uuid: str) -> Row:
    """Return the record of an address of a range that a nic has."""
    return {
        "ipRangeUuid": span["uuid"],
        "l3NetworkUuid": span["l3NetworkUuid"],
        "ipVersion": 4,
        "ip": ip,
        "netmask": span["netmask"],
        "gateway": span.get("gateway"),
        "ipInLong": int(IPv4Address(ip)),
        "vmNicUuid": nic_uuid,
    }


def give_address(world: World, nic_uuid: str, l3: Row, wanted: str = "") -> Row:
    """Give a nic a free address of a network, or the wanted one; L3.1000 when there is none.

    A network without address management leaves the nic without one. Returns the nic.
    """
    if not l3.get("enableIPAM", True):
        return world.require(NIC, nic_uuid)
    ip, span = _found(world, l3, wanted)
    used = world.insert(IP, address_record(span, ip, nic_uuid))
    return world.update(
        NIC,
        nic_uuid,
        ip=ip,
        netmask=span["netmask"],
        gateway=span.get("gateway"),
        usedIpUuid=used["uuid"],
    )


def free_ip(ask: Ask) -> Row:
    """GetFreeIp, of a network or of one range: up to `limit` after `start`."""
    world, params = ask.world, ask.params
    span = params.get("ipRangeUuid")
    l3 = params.get("l3NetworkUuid")
    if not l3 and not span:
        raise invalid("one of l3NetworkUuid and ipRangeUuid must be given")
    if not l3:
        l3 = world.require(IP_RANGE, str(span), "ipRangeUuid")["l3NetworkUuid"]
    start = IPv4Address(0)
    if params.get("start"):
        try:
            start = IPv4Address(str(params["start"]))
        except ValueError:
            raise invalid(f"start[{params['start']}] is not an IPv4 address") from None
    found: list[Row] = []
    for ip, row in free_addresses(world, str(l3), str(params.get("ipRangeType") or _NORMAL)):
        if len(found) >= int(params.get("limit") or 100):
            break
        if IPv4Address(ip) >= start and span in {None, row["uuid"]}:
            entry = {"ip": ip, "netmask": row["netmask"], "gateway": row.get("gateway")}
            shown = {"ipRangeUuid": row["uuid"]} | entry
            found.append({name: value for name, value in shown.items() if value is not None})
    return {"inventories": found}


def _ranges(ask: Ask) -> tuple[list[Row], str]:
    """Return the ranges that a capacity is asked of, and the kind of resource that was named."""
    world, params = ask.world, ask.params
    if params.get("ipRangeUuids"):
        return world.find(IP_RANGE, uuid=params["ipRangeUuids"]), IP_RANGE
    if params.get("l3NetworkUuids"):
        return world.find(IP_RANGE, l3NetworkUuid=params["l3NetworkUuids"]), L3
    if params.get("zoneUuids"):
        l3s = [row["uuid"] for row in world.find(L3, zoneUuid=params["zoneUuids"])]
        return world.find(IP_RANGE, l3NetworkUuid=l3s), "ZoneInventory"
    if params.get("all"):
        return world.find(IP_RANGE), ""
    raise invalid("zoneUuids, l3NetworkUuids, ipRangeUuids must have at least one, or set all=true")


def ip_capacity(ask: Ask) -> Row:
    """GetIpAddressCapacity: total, used and available addresses, IPv4 alone."""
    rows, _ = _ranges(ask)
    total = sum(int(IPv4Address(r["endIp"])) - int(IPv4Address(r["startIp"])) + 1 for r in rows)
    used = ask.world.count(IP, ipRangeUuid=[row["uuid"] for row in rows])
    numbers = {
        "totalCapacity": total,
        "availableCapacity": total - used,
        "usedIpAddressNumber": used,
        "ipv4TotalCapacity": total,
        "ipv4AvailableCapacity": total - used,
        "ipv4UsedIpAddressNumber": used,
    }
    return {
        "success": True,
        **numbers,
        "ipv6TotalCapacity": 0,
        "ipv6AvailableCapacity": 0,
        "ipv6UsedIpAddressNumber": 0,
    }


def is_available(ask: Ask) -> Row:
    """CheckIpAvailability: in a range of the network and used by nobody."""
    world, ip = ask.world, str(ask.params["ip"])
    l3 = world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")
    try:
        number = IPv4Address(ip)
    except ValueError:
        raise invalid(f"ip[{ip}] is not an IPv4 address") from None
    if ip in _used(world, l3["uuid"]):
        return {"available": False, "reason": "USED"}
    inside = any(start <= number <= end for start, end, _ in spans_of(world, [l3["uuid"]]))
    if not inside and ask.params.get("ipRangeCheck", True):
        return {"available": False, "reason": "NOT_IN_RANGE"}
    return {"available": True}


ADDRESS_BEHAVIOURS: dict[str, Behaviour] = {
    "CheckIpAvailability": is_available,
    "GetFreeIp": free_ip,
    "GetFreeIpOfL3Network": free_ip,
    "GetIpAddressCapacity": ip_capacity,
}
"""What the portal calls for the APIs of this module."""
