"""Nics as guests of network services: which could be behind a VIP, and why not.

Source: protocol, section 8.9.
"""

from ipaddress import IPv4Address, IPv4Network

from zscli.simulator.behaviours.ask import Ask
from zscli.simulator.behaviours.ip_range import IP_RANGE
from zscli.simulator.behaviours.l3 import SERVICE_REF
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP, NIC, VM
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world import World

__all__ = [
    "ATTACHABLE",
    "check_service",
    "complaint",
    "nics_of_vms",
    "offers",
    "reachable",
    "vm_of",
]

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
    mine = ask.account_uuid
    refs = ask.world.find("AccountResourceRefInventory", accountUuid=mine)
    shares = [
        share
        for share in ask.world.find("SharedResourceInventory")
        if share.get("toPublic") or share.get("receiverAccountUuid") == mine
    ]
    uuids = {row["resourceUuid"] for row in refs + shares}
    return [row for row in rows if row["uuid"] in uuids]


def nics_of_vms(ask: Ask, states: tuple[str, ...]) -> list[tuple[Row, Row]]:
    """Return the nics with an address of user VMs in these states, each with its VM."""
    world = ask.world
    vms = {row["uuid"]: row for row in world.find(VM, state=states, type="UserVm")}
    nics = reachable(ask, world.find(NIC, vmInstanceUuid=list(vms)))
    return [(nic, vms[nic["vmInstanceUuid"]]) for nic in nics if nic.get("ip")]


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
    address = guest or next(iter(world.find(IP, vmNicUuid=uuid)), None)
    if address is None:
        return failed(f"vm nic[uuid:{uuid}] has no ip address")
    span = world.get(IP_RANGE, str(address.get("ipRangeUuid") or ""))
    if span is not None and IPv4Address(vip["ip"]) in IPv4Network(span["networkCidr"]):
        return failed(
            f"Vip[{vip['ip']}] is in the guest ip range [{span['startIp']}, {span['endIp']}]"
        )
    return None
