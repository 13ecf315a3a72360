"""The address of a network's DHCP server, of each version of IP.

It is one of the network's addresses, taken when the first nic comes: address.py.
Source: the specs of these APIs, the server's own error for a network without one.
"""

from ipaddress import ip_address, ip_network

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address import DHCP, dhcp_addresses
from zscli.simulator.behaviours.address_pool import (
    IPV4,
    IPV6,
    address_record,
    spans,
    version_of,
)
from zscli.simulator.behaviours.guest import offers
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import IP
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = ["DHCP_BEHAVIOURS"]

_PARAMS = {"dhcpServerIp": IPV4, "dhcpv6ServerIp": IPV6}


def _l3(ask: Ask) -> Row:
    return ask.world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")


def get(ask: Ask) -> Row:
    """GetL3NetworkDhcpIpAddress; SYS.1006 where there is none.

    A network of IPv6 alone tells its address in both fields.
    """
    l3 = _l3(ask)
    found = dhcp_addresses(ask.world, l3["uuid"])
    if not found:
        raise failed(f"Cannot find DhcpIp for l3 network[uuid:{l3['uuid']}]")
    shown = {name: found[v]["ip"] for name, v in (("ip", IPV4), ("ip6", IPV6)) if v in found}
    if l3.get("ipVersion") == IPV6 and "ip6" in shown:
        shown.setdefault("ip", shown["ip6"])
    return shown


def _change(world: World, l3: Row, wanted: str, name: str) -> None:
    """Let the DHCP server have an address of the network's subnet that nobody has."""
    version = _PARAMS[name]
    if version_of(wanted, name) != version:
        raise invalid(f"{name}[{wanted}] is not an IPv{version} address")
    address = ip_address(wanted)
    ranges = spans(world, l3["uuid"], version)
    own = next((row for low, high, row in ranges if low <= int(address) <= high), None)
    near = next((row for *_, row in ranges if address in ip_network(row["networkCidr"])), None)
    span = own or near
    if span is None or span.get("gateway") == str(address):
        raise invalid(f"{name}[{wanted}] is no address of {named(l3, 'l3Network')}")
    before = dhcp_addresses(world, l3["uuid"]).get(version)
    if before is not None and before["ip"] == str(address):
        return
    if world.count(IP, l3NetworkUuid=l3["uuid"], ip=str(address)):
        raise failed(f"{name}[{wanted}] is already used")
    if before is not None:
        world.delete(IP, before["uuid"])
    world.insert(IP, address_record(span, str(address), None, DHCP))


def change(ask: Ask) -> Row:
    """ChangeL3NetworkDhcpIpAddress; SYS.1006 without DHCP or for an address that is used."""
    world, l3 = ask.world, _l3(ask)
    given = {name: str(ask.params[name]) for name in _PARAMS if ask.params.get(name)}
    if not given:
        raise invalid(f"one of {' and '.join(_PARAMS)} must be given")
    if not offers(world, l3["uuid"], DHCP):
        raise failed(f"{named(l3, 'l3Network')} has no network service[{DHCP}]")
    for name, wanted in given.items():
        _change(world, l3, wanted, name)
    now = dhcp_addresses(world, l3["uuid"])
    return {name: now[version]["ip"] for name, version in _PARAMS.items() if version in now}


DHCP_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeL3NetworkDhcpIpAddress": change,
    "GetL3NetworkDhcpIpAddress": get,
}
"""What the portal calls for the APIs of this module."""
