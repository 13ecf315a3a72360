"""Addresses: which are free, taking one for a nic or a VIP, and what can be asked about them.

Source: protocol, section 8.7.
"""

from contextlib import suppress
from ipaddress import ip_address

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address_pool import (
    IPV4,
    IPV6,
    NORMAL,
    POOL,
    address_record,
    find_address,
    free_addresses,
    spans,
    version_of,
    versions_of,
)
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.world import World

__all__ = [
    "ADDRESS_BEHAVIOURS",
    "DHCP",
    "address_record",
    "change_address",
    "dhcp_addresses",
    "free_addresses",
    "give_address",
    "mac_of",
    "take_address",
]

DHCP = "DHCP"
"""The network service, and what the address of its server is used for."""
_SERVICE_REF = "NetworkServiceL3NetworkRefInventory"
_LONG = 2**63 - 1
"""The highest number that the server's answers have."""


def mac_of(nic_uuid: str) -> str:
    """Return the MAC address of a nic: local, unicast, the same for the same uuid."""
    tail = nic_uuid[-10:]
    return ":".join(["fa", *(tail[i : i + 2] for i in range(0, 10, 2))])


def take_address(
    world: World,
    l3: Row,
    wanted: str = "",
    *,
    used_for: str,
    range_uuid: str = "",
    version: int = IPV4,
) -> tuple[Row, Row]:
    """Take a free address of any range for what is no nic; return the address and its range.

    L3.1000 when there is none.
    """
    kinds = (NORMAL, POOL)
    ip, span = find_address(world, l3, wanted, version=version, kinds=kinds, range_uuid=range_uuid)
    return world.insert(IP, address_record(span, ip, None, used_for)), span


def give_address(world: World, nic_uuid: str, l3: Row, wanted: str = "", wanted6: str = "") -> Row:
    """Give a nic a free address of each version that a network has, or the wanted ones.

    L3.1000 when there is none. The first is the one that the nic itself shows. A network without
    address management leaves the nic without any. Returns the nic.
    """
    nic = world.require(NIC, nic_uuid)
    if not l3.get("enableIPAM", True):
        return nic
    asked = {IPV4: wanted, IPV6: wanted6}
    versions = {*versions_of(world, l3), *(version for version, text in asked.items() if text)}
    for number, version in enumerate(sorted(versions)):
        span, used = _give(world, nic, l3, asked[version], version)
        if not number:
            nic = _show(world, nic_uuid, span, used)
    _serve(world, l3)
    return nic


def dhcp_addresses(world: World, l3_uuid: str) -> dict[int, Row]:
    """Return the addresses of a network's DHCP server by version; those of none are missing."""
    rows = world.find(IP, l3NetworkUuid=l3_uuid, usedFor=DHCP)
    return {int(row["ipVersion"]): row for row in rows}


def _serve(world: World, l3: Row) -> None:
    """Let a network with DHCP have a server with an address, where there is one left for it."""
    if not world.count(_SERVICE_REF, l3NetworkUuid=l3["uuid"], networkServiceType=DHCP):
        return
    there = dhcp_addresses(world, l3["uuid"])
    for version in versions_of(world, l3):
        if version not in there:
            with suppress(Refusal):
                take_address(world, l3, used_for=DHCP, version=version)


def _give(world: World, nic: Row, l3: Row, wanted: str, version: int) -> tuple[Row, Row]:
    """Give a nic one address; return its range and its row."""
    ip, span = find_address(world, l3, wanted, version=version, mac=nic["mac"])
    return span, world.insert(IP, address_record(span, ip, nic["uuid"]))


def _show(world: World, nic_uuid: str, span: Row, used: Row) -> Row:
    return world.update(
        NIC,
        nic_uuid,
        ip=used["ip"],
        ipVersion=used["ipVersion"],
        netmask=span["netmask"],
        gateway=span.get("gateway"),
        usedIpUuid=used["uuid"],
    )


def change_address(world: World, nic: Row, l3: Row, wanted: str) -> None:
    """Give a nic another address of the version of the wanted one, which is left otherwise."""
    version = version_of(wanted, "ip")
    there = world.find(IP, vmNicUuid=nic["uuid"], ipVersion=version)
    if str(ip_address(wanted)) in {row["ip"] for row in there}:
        return
    for row in there:
        world.delete(IP, row["uuid"])
    span, used = _give(world, nic, l3, wanted, version)
    if not nic.get("ip") or nic.get("ipVersion", IPV4) == version:
        _show(world, nic["uuid"], span, used)


def free_ip(ask: Ask) -> Row:
    """GetFreeIp, of a network or of one range: up to `limit` after `start`."""
    world, params = ask.world, ask.params
    span = params.get("ipRangeUuid")
    l3 = params.get("l3NetworkUuid")
    if not l3 and not span:
        raise invalid("one of l3NetworkUuid and ipRangeUuid must be given")
    if not l3:
        l3 = world.require(IP_RANGE, str(span), "ipRangeUuid")["l3NetworkUuid"]
    version = _asked_version(ask, str(l3), span)
    first = str(params.get("start") or "")
    if first and version_of(first, "start") != version:
        raise invalid(f"start[{first}] is not an IPv{version} address")
    low = int(ip_address(first)) if first else 0
    kind = str(params.get("ipRangeType") or NORMAL)
    found: list[Row] = []
    for ip, row in free_addresses(world, str(l3), kind, version):
        if len(found) >= int(params.get("limit") or 100):
            break
        if int(ip_address(ip)) >= low and span in {None, row["uuid"]}:
            entry = {"ip": ip, "netmask": row["netmask"], "gateway": row.get("gateway")}
            shown = {"ipRangeUuid": row["uuid"]} | entry
            found.append({name: value for name, value in shown.items() if value is not None})
    return {"inventories": found}


def _asked_version(ask: Ask, l3_uuid: str, range_uuid: object) -> int:
    """Return the version that is asked for, else that of the range, else that of the network."""
    if ask.params.get("ipVersion"):
        return int(ask.params["ipVersion"])
    if range_uuid:
        row = ask.world.require(IP_RANGE, str(range_uuid), "ipRangeUuid")
        return int(row.get("ipVersion", IPV4))
    return versions_of(ask.world, ask.world.require(L3, l3_uuid, "l3NetworkUuid"))[0]


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
    version = version_of(ip, "ip")
    number = int(ip_address(ip))
    if world.count(IP, l3NetworkUuid=l3["uuid"], ip=str(ip_address(ip))):
        return {"available": False, "reason": "USED"}
    inside = any(start <= number <= end for start, end, _ in spans(world, l3["uuid"], version))
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
