"""The addresses of an L3 network's ranges, of IPv4 and of IPv6: which are free, and their rows.

Source: protocol, section 8.7; the values of `addressMode` in the specs of IPv6 ranges.
"""

from collections.abc import Iterator, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.world import World

__all__ = [
    "IPV4",
    "IPV6",
    "NORMAL",
    "POOL",
    "address_record",
    "find_address",
    "free_addresses",
    "reader",
    "spans",
    "version_of",
    "versions_of",
]

IPV4, IPV6 = 4, 6
NORMAL, POOL = "Normal", "AddressPool"
_RESERVED = "ReservedIpRangeInventory"
_SLAAC, _SLAAC_PREFIX = "SLAAC", 64


def reader(version: int) -> type[IPv4Address] | type[IPv6Address]:
    """Return what reads the addresses of a version of IP."""
    return IPv4Address if version == IPV4 else IPv6Address


def version_of(text: str, name: str) -> int:
    """Return the version of an address that a parameter gives; SYS.1007 when it is none."""
    try:
        return ip_address(text).version
    except ValueError:
        raise invalid(f"{name}[{text}] is not an IP address") from None


def spans(world: World, l3_uuid: str, version: int) -> list[tuple[int, int, Row]]:
    """Return the ends of a network's ranges of a version as numbers, each with its row."""
    return [
        (int(ip_address(row["startIp"])), int(ip_address(row["endIp"])), row)
        for row in world.find(IP_RANGE, l3NetworkUuid=l3_uuid)
        if row.get("ipVersion", IPV4) == version
    ]


def versions_of(world: World, l3: Row) -> list[int]:
    """Return the versions that nics on a network get addresses of, IPv4 first."""
    found = {
        int(row.get("ipVersion", IPV4))
        for row in world.find(IP_RANGE, l3NetworkUuid=l3["uuid"])
        if row.get("ipRangeType", NORMAL) == NORMAL
    }
    return sorted(found) or [int(l3.get("ipVersion", IPV4))]


def _used(world: World, l3_uuid: str) -> set[str]:
    return {row["ip"] for row in world.find(IP, l3NetworkUuid=l3_uuid)}


def free_addresses(
    world: World, l3_uuid: str, kind: str = NORMAL, version: int = IPV4
) -> Iterator[tuple[str, Row]]:
    """Give the free addresses of a network's ranges in order, each with its range.

    Those in a reserved range are left out: nobody gets one without naming it.
    """
    used, read = _used(world, l3_uuid), reader(version)
    reserved = [
        (int(read(row["startIp"])), int(read(row["endIp"])))
        for row in world.find(_RESERVED, l3NetworkUuid=l3_uuid, ipVersion=version)
    ]
    for start, end, row in spans(world, l3_uuid, version):
        if row.get("ipRangeType", NORMAL) != kind:
            continue
        number = start
        while number <= end:
            beyond = next((high for low, high in reserved if low <= number <= high), None)
            if beyond is not None:
                number = beyond + 1
                continue
            text = str(read(number))
            if text not in used:
                yield text, row
            number += 1


def _no_address(l3: Row, why: str) -> Refusal:
    return Refusal("L3.1000", f"unable to allocate an IP on l3Network[uuid:{l3['uuid']}]: {why}")


def _of_mac(span: Row, mac: str) -> str:
    """Return the address that a machine makes for itself of its MAC, "" where none does."""
    network = IPv6Network(span["networkCidr"])
    if span.get("addressMode") != _SLAAC or network.prefixlen != _SLAAC_PREFIX or not mac:
        return ""
    parts = [int(part, 16) for part in mac.split(":")]
    parts[0] ^= 2
    number = int.from_bytes(bytes([*parts[:3], 0xFF, 0xFE, *parts[3:]]), "big")
    return str(network.network_address + number)


def find_address(  # noqa: PLR0913 - what is wanted, all by name
    world: World,
    l3: Row,
    wanted: str,
    *,
    version: int = IPV4,
    kinds: Sequence[str] = (NORMAL,),
    range_uuid: str = "",
    mac: str = "",
) -> tuple[str, Row]:
    """Return a free address, or the one that is wanted, and its range; L3.1000 for none.

    mac: that of the nic that is to have it; with SLAAC the address follows from it.
    """
    if not wanted:
        return _next_free(world, l3, version, kinds, range_uuid, mac)
    if version_of(wanted, "static ip") != version:
        raise invalid(f"static ip[{wanted}] is not an IPv{version} address")
    text = str(ip_address(wanted))
    if text in _used(world, l3["uuid"]):
        raise _no_address(l3, f"ip[{wanted}] is occupied")
    for start, end, row in spans(world, l3["uuid"], version):
        fits = start <= int(ip_address(text)) <= end and range_uuid in {"", row["uuid"]}
        if fits and row.get("ipRangeType", NORMAL) in kinds:
            return text, row
    raise _no_address(l3, f"ip[{wanted}] is in none of its ranges")


def _next_free(
    world: World, l3: Row, version: int, kinds: Sequence[str], range_uuid: str, mac: str
) -> tuple[str, Row]:
    used = _used(world, l3["uuid"]) if mac and version == IPV6 else set()
    for kind in kinds:
        for ip, span in free_addresses(world, l3["uuid"], kind, version):
            if range_uuid in {"", span["uuid"]}:
                own = _of_mac(span, mac) if version == IPV6 else ""
                return (own if own and own not in used else ip), span
    raise _no_address(l3, "no ip range has a free address")


def address_record(span: Row, ip: str, nic_uuid: str | None, used_for: str | None = None) -> Row:
    """Return the record of an address of a range that a nic has, or something else."""
    version = int(span.get("ipVersion", IPV4))
    record = {
        "ipRangeUuid": span["uuid"],
        "l3NetworkUuid": span["l3NetworkUuid"],
        "ipVersion": version,
        "ip": ip,
        "netmask": span["netmask"],
        "gateway": span.get("gateway"),
        "vmNicUuid": nic_uuid,
        "usedFor": used_for,
    }
    return record | ({"ipInLong": int(IPv4Address(ip))} if version == IPV4 else {})
