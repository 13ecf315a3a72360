"""Addresses: which are free, taking one for a nic or a VIP, and what can be asked about them.

Source: protocol, section 8.7.
"""

from collections.abc import Iterator
from ipaddress import IPv4Address, ip_address

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.ip_range import IP_RANGE, ipv4, spans_of
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.world import World

__all__ = [
    "ADDRESS_BEHAVIOURS",
    "address_record",
    "free_addresses",
    "give_address",
    "mac_of",
    "take_address",
]

_NORMAL = "Normal"
_POOL = "AddressPool"
_RESERVED = "ReservedIpRangeInventory"
_LONG = 2**63 - 1
"""The highest number that the server's answers have."""


def mac_of(nic_uuid: str) -> str:
    """Return the MAC address of a nic: local, unicast, the same for the same uuid."""
    tail = nic_uuid[-10:]
    return ":".join(["fa", *(tail[i : i + 2] for i in range(0, 10, 2))])


def _used(world: World, l3_uuid: str) -> set[str]:
    return {row["ip"] for row in world.find(IP, l3NetworkUuid=l3_uuid)}


def _reserved(world: World, l3_uuid: str) -> list[tuple[int, int]]:
    return [
        (int(IPv4Address(row["startIp"])), int(IPv4Address(row["endIp"])))
        for row in world.find(_RESERVED, l3NetworkUuid=l3_uuid, ipVersion=4)
    ]


def free_addresses(world: World, l3_uuid: str, kind: str = _NORMAL) -> Iterator[tuple[str, Row]]:
    """Give the free addresses of a network's ranges in order, each with its range.

    Those in a reserved range are left out: nobody gets one without naming it.
    """
    used, reserved = _used(world, l3_uuid), _reserved(world, l3_uuid)
    for start, end, row in spans_of(world, [l3_uuid]):
        if row.get("ipRangeType", _NORMAL) != kind:
            continue
        for number in range(int(start), int(end) + 1):
            text = str(IPv4Address(number))
            if text not in used and not any(low <= number <= high for low, high in reserved):
                yield text, row


def _no_address(l3: Row, why: str) -> Refusal:
    return Refusal("L3.1000", f"unable to allocate an IP on l3Network[uuid:{l3['uuid']}]: {why}")


def _found(
    world: World, l3: Row, wanted: str, kinds: tuple[str, ...], range_uuid: str
) -> tuple[str, Row]:
    if not wanted:
        for kind in kinds:
            for ip, span in free_addresses(world, l3["uuid"], kind):
                if range_uuid in {"", span["uuid"]}:
                    return ip, span
        raise _no_address(l3, "no ip range has a free address")
    if wanted in _used(world, l3["uuid"]):
        raise _no_address(l3, f"ip[{wanted}] is occupied")
    number = ipv4(wanted, "static ip")
    for start, end, row in spans_of(world, [l3["uuid"]]):
        fits = start <= number <= end and range_uuid in {"", row["uuid"]}
        if fits and row.get("ipRangeType", _NORMAL) in kinds:
            return wanted, row
    raise _no_address(l3, f"ip[{wanted}] is in none of its ranges")


def address_record(span: Row, ip: str, nic_uuid: str | None, used_for: str | None = None) -> Row:
    """Return the record of an address of a range that a nic has, or something else."""
    return {
        "ipRangeUuid": span["uuid"],
        "l3NetworkUuid": span["l3NetworkUuid"],
        "ipVersion": 4,
        "ip": ip,
        "netmask": span["netmask"],
        "gateway": span.get("gateway"),
        "ipInLong": int(IPv4Address(ip)),
        "vmNicUuid": nic_uuid,
        "usedFor": used_for,
    }


def take_address(
    world: World, l3: Row, wanted: str = "", *, used_for: str, range_uuid: str = ""
) -> tuple[Row, Row]:
    """Take a free address of any range for what is no nic; return the address and its range.

    L3.1000 when there is none.
    """
    ip, span = _found(world, l3, wanted, (_NORMAL, _POOL), range_uuid)
    return world.insert(IP, address_record(span, ip, None, used_for)), span


def give_address(world: World, nic_uuid: str, l3: Row, wanted: str = "") -> Row:
    """Give a nic a free address of a network, or the wanted one; L3.1000 when there is none.

    A network without address management leaves the nic without one. Returns the nic.
    """
    if not l3.get("enableIPAM", True):
        return world.require(NIC, nic_uuid)
    ip, span = _found(world, l3, wanted, (_NORMAL,), "")
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
    start = ipv4(str(params.get("start") or "0.0.0.0"), "start")  # noqa: S104 - the lowest
    found: list[Row] = []
    for ip, row in free_addresses(world, str(l3), str(params.get("ipRangeType") or _NORMAL)):
        if len(found) >= int(params.get("limit") or 100):
            break
        if IPv4Address(ip) >= start and span in {None, row["uuid"]}:
            entry = {"ip": ip, "netmask": row["netmask"], "gateway": row.get("gateway")}
            shown = {"ipRangeUuid": row["uuid"]} | entry
            found.append({name: value for name, value in shown.items() if value is not None})
    return {"inventories": found}


def _asked(ask: Ask) -> tuple[str, dict[str, list[Row]]]:
    """Return what kind of resource a capacity is asked of, and the ranges of each of them."""
    world, params = ask.world, ask.params
    if params.get("ipRangeUuids"):
        rows = world.find(IP_RANGE, uuid=params["ipRangeUuids"])
        return "IpRangeVO", {row["uuid"]: [row] for row in rows}
    if params.get("l3NetworkUuids"):
        l3s = [str(uuid) for uuid in params["l3NetworkUuids"]]
        return "L3NetworkVO", {l3: world.find(IP_RANGE, l3NetworkUuid=l3) for l3 in l3s}
    if not params.get("zoneUuids") and not params.get("all"):
        raise invalid(
            "zoneUuids, l3NetworkUuids, ipRangeUuids must have at least one, or set all=true"
        )
    zones = [str(uuid) for uuid in params.get("zoneUuids") or ()]
    if not zones:
        zones = [row["uuid"] for row in world.find("ZoneInventory")]
    by_zone = {}
    for zone in zones:
        l3s = [row["uuid"] for row in world.find(L3, zoneUuid=zone)]
        by_zone[zone] = world.find(IP_RANGE, l3NetworkUuid=l3s)
    return "ZoneVO", by_zone


def _numbers(world: World, ranges: list[Row]) -> Row:
    """Return the nine numbers of some ranges: both versions together, and each alone."""
    numbers: Row = {}
    for version, prefix in ((4, "ipv4"), (6, "ipv6")):
        rows = [row for row in ranges if row.get("ipVersion", 4) == version]
        total = sum(
            int(ip_address(row["endIp"])) - int(ip_address(row["startIp"])) + 1 for row in rows
        )
        total = min(total, _LONG)
        used = world.count(IP, ipRangeUuid=[row["uuid"] for row in rows])
        numbers[f"{prefix}TotalCapacity"] = total
        numbers[f"{prefix}AvailableCapacity"] = total - used
        numbers[f"{prefix}UsedIpAddressNumber"] = used
    both = {
        name: min(_LONG, sum(int(numbers[f"ipv{version}{name}"]) for version in (4, 6)))
        for name in ("TotalCapacity", "AvailableCapacity", "UsedIpAddressNumber")
    }
    return {name[0].lower() + name[1:]: value for name, value in both.items()} | numbers


def ip_capacity(ask: Ask) -> Row:
    """GetIpAddressCapacity: total, used and available addresses, of all and of each."""
    kind, ranges = _asked(ask)
    every = [row for rows in ranges.values() for row in rows]
    each = [{"resourceUuid": uuid} | _numbers(ask.world, rows) for uuid, rows in ranges.items()]
    return {
        "success": True,
        **_numbers(ask.world, every),
        "resourceType": kind,
        "capacityData": each,
    }


def is_available(ask: Ask) -> Row:
    """CheckIpAvailability: in a range of the network and used by nobody."""
    world, ip = ask.world, str(ask.params["ip"])
    l3 = world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")
    number = ipv4(ip, "ip")
    if ip in _used(world, l3["uuid"]):
        return {"available": False, "reason": "USED"}
    inside = any(start <= number <= end for start, end, _ in spans_of(world, [l3["uuid"]]))
    if not inside and ask.params.get("ipRangeCheck", True):
        return {"available": False, "reason": "NOT_IN_RANGE"}
    return {"available": True}


ADDRESS_BEHAVIOURS: dict[str, Behaviour] = {
    "CheckIpAvailability": is_available,
    "GetFreeIp": free_ip,
    "GetFreeIpOfIpRange": free_ip,
    "GetFreeIpOfL3Network": free_ip,
    "GetIpAddressCapacity": ip_capacity,
}
"""What the portal calls for the APIs of this module."""
