"""What an L3 network is set to beside its fields: its MTU and its router's own address."""

from ipaddress import IPv4Network

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.ip_range import IP_RANGE, ipv4, spans_of
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC
from zscli.simulator.behaviours.vip_rows import VIP
from zscli.simulator.refusal import failed, invalid

__all__ = ["L3_INTERFACE_BEHAVIOURS"]

_MTU = 1500


def _l3(ask: Ask) -> Row:
    return ask.world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")


def mtu(ask: Ask) -> Row:
    """GetL3NetworkMtu: 1500 unless it was set."""
    return {"mtu": int(_l3(ask).get("mtu") or _MTU)}


def set_mtu(ask: Ask) -> Row:
    """SetL3NetworkMtu."""
    ask.world.update(L3, _l3(ask)["uuid"], mtu=int(ask.params["mtu"]))
    return {}


def router_ip(ask: Ask) -> Row:
    """GetL3NetworkRouterInterfaceIp: the gateway of the first range unless it was set."""
    row = _l3(ask)
    gateways = [span.get("gateway") for _, _, span in spans_of(ask.world, [row["uuid"]])]
    shown = row.get("routerInterfaceIp") or next(filter(None, gateways), None)
    return {"routerInterfaceIp": shown} if shown else {}


def set_router_ip(ask: Ask) -> Row:
    """SetL3NetworkRouterInterfaceIp: an address of the subnet that nobody has."""
    world, row, text = ask.world, _l3(ask), str(ask.params["routerInterfaceIp"])
    address = ipv4(text, "routerInterfaceIp")
    ranges = world.find(IP_RANGE, l3NetworkUuid=row["uuid"], ipVersion=4)
    if not any(address in IPv4Network(span["networkCidr"]) for span in ranges):
        raise invalid(f"routerInterfaceIp[{text}] is in no subnet of l3Network[uuid:{row['uuid']}]")
    if world.count(IP, l3NetworkUuid=row["uuid"], ip=text):
        raise failed(f"routerInterfaceIp[{text}] is already used")
    world.update(L3, row["uuid"], routerInterfaceIp=text)
    return {}


def delete_addresses(ask: Ask) -> Row:
    """DeleteIpAddress: addresses that neither a VIP nor a nic has; SYS.1007 for the others."""
    world, l3 = ask.world, _l3(ask)["uuid"]
    rows = world.find(IP, uuid=[str(uuid) for uuid in ask.params["usedIpUuids"]])
    for row in rows:
        if row["l3NetworkUuid"] != l3:
            raise invalid(f"ip[uuid:{row['uuid']}] is not of l3Network[uuid:{l3}]")
        for kind, name in ((VIP, "a vip"), (NIC, "the address of a vm nic")):
            if world.count(kind, l3NetworkUuid=l3, ip=row["ip"]):
                raise invalid(f"could not delete ip, because ip[{row['ip']}] is {name}")
    for row in rows:
        world.delete(IP, row["uuid"])
    return {}


L3_INTERFACE_BEHAVIOURS: dict[str, Behaviour] = {
    "DeleteIpAddress": delete_addresses,
    "GetL3NetworkMtu": mtu,
    "GetL3NetworkRouterInterfaceIp": router_ip,
    "SetL3NetworkMtu": set_mtu,
    "SetL3NetworkRouterInterfaceIp": set_router_ip,
}
"""What the portal calls for the APIs of this module."""
