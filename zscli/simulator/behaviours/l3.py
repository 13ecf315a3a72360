"""L3 networks: made, their DNS, network services and routes. Ranges: ip_range.py.

Source: protocol, section 8.7.
"""

import ipaddress
from collections.abc import Iterable, Mapping

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_l3
from zscli.simulator.behaviours.records import (
    Row,
    changes,
    named,
    new_record,
    state_changer,
    still_there,
)
from zscli.simulator.refusal import failed, invalid

__all__ = ["L3", "L3_BEHAVIOURS", "PROVIDER", "SERVICE_REF"]

L3 = "L3NetworkInventory"
PROVIDER = "NetworkServiceProviderInventory"
SERVICE_REF = "NetworkServiceL3NetworkRefInventory"
DNS = "l3Network-dns"
_ROUTE = "L3NetworkHostRouteInventory"
_TYPES = ("L3BasicNetwork", "L3VpcNetwork")
_SYSTEM = "System"


def _check_category(category: str, *, system: bool) -> None:
    if system != (category == _SYSTEM):
        wanted = _SYSTEM if system else "Public or Private"
        raise invalid(
            f"the category of an L3 network with system={str(system).lower()} must be {wanted}"
        )


def create(ask: Ask) -> Row:
    """CreateL3Network; SYS.1007 when category and system do not go together."""
    world, params = ask.world, ask.params
    l2 = world.require("L2NetworkInventory", str(params["l2NetworkUuid"]), "l2NetworkUuid")
    kind, category = str(params.get("type") or _TYPES[0]), str(params.get("category") or "Private")
    if kind not in _TYPES:
        raise invalid(f"unsupported L3 network type[{kind}]")
    _check_category(category, system=bool(params.get("system")))
    record = new_record(
        ask,
        ("name", "description", "l2NetworkUuid", "dnsDomain"),
        zoneUuid=l2["zoneUuid"],
        type=kind,
        category=category,
        system=bool(params.get("system")),
        ipVersion=int(params.get("ipVersion") or 4),
        enableIPAM=bool(params.get("enableIPAM", True)),
        isolated=bool(l2.get("isolated", False)),
        state="Enabled",
    )
    return ask.inventory(L3, world.insert(L3, record))


def update(ask: Ask) -> Row:
    """UpdateL3Network: name, description, dnsDomain, category, system."""
    row = ask.world.require(L3, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "dnsDomain", "category", "system"))
    both = row | given
    _check_category(both["category"], system=bool(both["system"]))
    return ask.inventory(L3, ask.world.update(L3, row["uuid"], **given))


def delete(ask: Ask) -> Row:
    """DeleteL3Network with its ranges; nics leave their VMs."""
    row = still_there(ask, L3)
    if row is not None:
        remove_l3(ask.world, row["uuid"])
    return {}


def _l3(ask: Ask) -> Row:
    return ask.world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")


def add_dns(ask: Ask) -> Row:
    """AddDnsToL3Network; SYS.1007 for what is no address, SYS.1006 for one that is there."""
    row, dns = _l3(ask), str(ask.params["dns"])
    try:
        ipaddress.ip_address(dns)
    except ValueError:
        raise invalid(f"dns[{dns}] is not an IP address") from None
    if dns in ask.world.linked(DNS, row["uuid"]):
        raise failed(f"there has been a DNS[{dns}] on {named(row, 'l3Network')}")
    ask.world.link(DNS, row["uuid"], dns)
    return ask.inventory(L3, row)


def remove_dns(ask: Ask) -> Row:
    """RemoveDnsFromL3Network; SYS.1006 when it is not there."""
    row, dns = _l3(ask), str(ask.params["dns"])
    if not ask.world.unlink(DNS, row["uuid"], dns):
        raise failed(f"dns[{dns}] is not on {named(row, 'l3Network')}")
    return ask.inventory(L3, row)


def _pairs(ask: Ask, services: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """Return provider and type of each service; SYS.1007 for one that nobody provides."""
    found = []
    for provider, kinds in services.items():
        if ask.world.get(PROVIDER, provider) is None:
            raise invalid(f"networkServiceProvider[uuid:{provider}] cannot be found")
        offered = ask.world.linked("networkServiceProvider-type", provider)
        for kind in kinds:
            if kind not in offered:
                raise invalid(
                    f"networkServiceProvider[uuid:{provider}] does not provide service[{kind}]"
                )
            found.append((provider, kind))
    return found


def attach_services(ask: Ask) -> Row:
    """AttachNetworkServiceToL3Network; SYS.1006 for a service that it has already."""
    row = _l3(ask)
    for provider, kind in _pairs(ask, ask.params["networkServices"]):
        tie = {"l3NetworkUuid": row["uuid"], "networkServiceType": kind}
        if ask.world.count(SERVICE_REF, **tie):
            raise failed(f"{named(row, 'l3Network')} has the service[{kind}] already")
        ask.world.insert(SERVICE_REF, tie | {"networkServiceProviderUuid": provider})
    return ask.inventory(L3, row)


def detach_services(ask: Ask) -> Row:
    """DetachNetworkServiceFromL3Network, by provider and types or by the one type."""
    row = _l3(ask)
    for provider, kinds in (ask.params.get("networkServices") or {}).items():
        for kind in kinds:
            ask.world.remove(
                SERVICE_REF,
                l3NetworkUuid=row["uuid"],
                networkServiceProviderUuid=provider,
                networkServiceType=kind,
            )
    if ask.params.get("service"):
        ask.world.remove(
            SERVICE_REF, l3NetworkUuid=row["uuid"], networkServiceType=ask.params["service"]
        )
    return ask.inventory(L3, row)


def add_route(ask: Ask) -> Row:
    """AddHostRouteToL3Network; SYS.1007 for a wrong prefix or hop, SYS.1006 when it is there."""
    row, prefix, hop = _l3(ask), str(ask.params["prefix"]), str(ask.params["nexthop"])
    try:
        ipaddress.ip_network(prefix)
        ipaddress.ip_address(hop)
    except ValueError as error:
        raise invalid(f"prefix[{prefix}], nexthop[{hop}]: {error}") from None
    if ask.world.count(_ROUTE, l3NetworkUuid=row["uuid"], prefix=prefix):
        raise failed(f"{named(row, 'l3Network')} has a route to prefix[{prefix}] already")
    ask.world.insert(_ROUTE, {"l3NetworkUuid": row["uuid"], "prefix": prefix, "nexthop": hop})
    return ask.inventory(L3, row)


def remove_route(ask: Ask) -> Row:
    """RemoveHostRouteFromL3Network; SYS.1006 when it is not there."""
    row, prefix = _l3(ask), str(ask.params["prefix"])
    if not ask.world.remove(_ROUTE, l3NetworkUuid=row["uuid"], prefix=prefix):
        raise failed(f"{named(row, 'l3Network')} has no route to prefix[{prefix}]")
    return ask.inventory(L3, row)


def types(ask: Ask) -> Row:
    """GetL3NetworkTypes."""
    del ask
    return {"types": list(_TYPES)}


def service_types(ask: Ask) -> Row:
    """GetNetworkServiceTypes: for each service, who provides it."""
    offered: dict[str, list[str]] = {}
    for provider in ask.world.find(PROVIDER):
        for kind in ask.world.linked("networkServiceProvider-type", provider["uuid"]):
            offered.setdefault(kind, []).append(provider["type"])
    return {"types": offered}


L3_BEHAVIOURS: dict[str, Behaviour] = {
    "AddDnsToL3Network": add_dns,
    "AddHostRouteToL3Network": add_route,
    "AttachNetworkServiceToL3Network": attach_services,
    "ChangeL3NetworkState": state_changer(L3),
    "CreateL3Network": create,
    "DeleteL3Network": delete,
    "DetachNetworkServiceFromL3Network": detach_services,
    "GetL3NetworkTypes": types,
    "GetNetworkServiceTypes": service_types,
    "RemoveDnsFromL3Network": remove_dns,
    "RemoveHostRouteFromL3Network": remove_route,
    "UpdateL3Network": update,
}
"""What the portal calls for the APIs of this module."""
