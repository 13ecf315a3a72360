"""Nics as guests of network services: which could be behind a VIP, and why not.

Source: protocol, section 8.9.
"""

from collections.abc import Iterable, Iterator
from ipaddress import ip_address, ip_network

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import PROVIDER, SERVICE_REF
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC, VM
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "ATTACHABLE",
    "check_service",
    "complaint",
    "networks_with",
    "nics_on",
    "offers",
    "reachable",
    "vm_of",
]

_CHUNK = 500
ATTACHABLE = ("Running", "Paused", "Pausing", "Resuming", "Stopped", "VolumeMigrating")
"""The states in which a VM's nic can get an EIP."""


def vm_of(world: World, nic: Row) -> Row | None:
    """Return the VM of a nic."""
    return world.get(VM, str(nic.get("vmInstanceUuid") or ""))


def offers(world: World, l3_uuid: str, kind: str) -> bool:
    """Whether a network has a network service of a kind attached."""
    return world.count(SERVICE_REF, l3NetworkUuid=l3_uuid, networkServiceType=kind) > 0


def check_service(world: World, l3_uuid: str, kind: str) -> None:
    """SYS.1006 for a network without the service."""
    if not offers(world, l3_uuid, kind):
        raise failed(f"L3Network[uuid:{l3_uuid}] doesn't have network service[type:{kind}] enabled")


def reachable(ask: Ask, rows: list[Row]) -> list[Row]:
    """Return those of the rows that the caller's account owns or may use; all for the admin."""
    if ask.session is None or ask.session.is_admin:
        return rows
    about = {"resourceUuid": [row["uuid"] for row in rows]}
    refs = ask.world.find("AccountResourceRefInventory", accountUuid=ask.account_uuid, **about)
    shares = [
        share
        for share in ask.world.find("SharedResourceInventory", **about)
        if share.get("toPublic") or share.get("receiverAccountUuid") == ask.account_uuid
    ]
    uuids = {row["resourceUuid"] for row in refs + shares}
    return [row for row in rows if row["uuid"] in uuids]


def nics_on(
    ask: Ask, l3_uuids: Iterable[str], states: tuple[str, ...]
) -> Iterator[tuple[Row, Row]]:
    """Give the nics on networks that the caller may use, of user VMs in these states.

    Each comes with its VM; there may be very many, so that they come a few hundred at a time.
    """
    world = ask.world
    for l3 in l3_uuids:
        nics = world.find(NIC, l3NetworkUuid=l3)
        for start in range(0, len(nics), _CHUNK):
            some = reachable(ask, nics[start : start + _CHUNK])
            uuids = list({nic["vmInstanceUuid"] for nic in some if nic.get("vmInstanceUuid")})
            vms = {vm["uuid"]: vm for vm in world.find(VM, uuid=uuids)}
            for nic in some:
                vm = vms.get(nic.get("vmInstanceUuid", ""))
                if vm is not None and vm["state"] in states and vm["type"] == "UserVm":
                    yield nic, vm


def networks_with(world: World, kind: str, provider: str = "") -> list[str]:
    """Return the networks that have a network service of a kind, of a provider's type if given."""
    refs = world.find(SERVICE_REF, networkServiceType=kind)
    if provider:
        known = {row["uuid"] for row in world.find(PROVIDER, type=provider)}
        refs = [ref for ref in refs if ref["networkServiceProviderUuid"] in known]
    return list(dict.fromkeys(ref["l3NetworkUuid"] for ref in refs))


def complaint(world: World, vip: Row, nic: Row, guest: Row | None = None) -> Refusal | None:
    """Return why a nic cannot be behind a VIP, None when it can.

    guest: the nic's address to be used, its first one if not given.
    """
    l3, uuid = vip["l3NetworkUuid"], nic["uuid"]
    if nic["l3NetworkUuid"] == l3:
        return invalid(
            f"guest l3Network of vm nic[uuid:{uuid}] and vip l3Network of "
            f"vip[uuid:{vip['uuid']}] are the same network"
        )
    if world.count(NIC, vmInstanceUuid=nic["vmInstanceUuid"], l3NetworkUuid=l3):
        return invalid(
            f"the vm[uuid:{nic['vmInstanceUuid']}] is already on the public network[uuid:{l3}] "
            f"from which the vip[uuid:{vip['uuid']}, name:{vip['name']}, ip:{vip['ip']}] comes"
        )
    version = ip_address(vip["ip"]).version
    address = guest or next(iter(world.find(IP, vmNicUuid=uuid, ipVersion=version)), None)
    if address is None or address["ipVersion"] != version:
        return failed(f"vm nic[uuid:{uuid}] has no ip address of IPv{version}")
    span = world.get(IP_RANGE, str(address.get("ipRangeUuid") or ""))
    if span is not None and ip_address(vip["ip"]) in ip_network(span["networkCidr"]):
        return failed(
            f"Vip[{vip['ip']}] is in the guest ip range [{span['startIp']}, {span['endIp']}]"
        )
    return None
