"""A VM's nics: made, attached while it lives, detached, their addresses fixed.

Source: protocol, section 8.1.
"""

import re
from ipaddress import ip_address
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.address import change_address, give_address, mac_of
from zscli.simulator.behaviours.address_pool import IPV4, IPV6, version_of
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.nic_params import nic_fields, nic_params
from zscli.simulator.behaviours.records import Row, named, still_there
from zscli.simulator.behaviours.rows import NIC, VM, remove_nic
from zscli.simulator.behaviours.security_group_nic import join, wanted_groups
from zscli.simulator.behaviours.tag import SYSTEM, system_tag, take_system_tag
from zscli.simulator.behaviours.vip_rows import guest_ip_changed
from zscli.simulator.refusal import Refusal, failed, invalid, not_modelled
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World

__all__ = ["NIC_BEHAVIOURS", "add_nic", "nic_record"]

_STATES = ("Running", "Stopped")
_MAC = re.compile(r"([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}")


def add_nic(world: World, vm: Row, l3_uuid: str, device_id: int, mac: str = "") -> Row:
    """Give a VM a nic without an address; SYS.1007 for a MAC that is none, SYS.1006 if taken."""
    uuid = new_uuid()
    address = (mac or mac_of(uuid)).lower()
    if not _MAC.fullmatch(address):
        raise invalid(f"mac[{mac}] is not a MAC address")
    if world.count(NIC, mac=address):
        raise failed(f"mac[{address}] is used by another nic")
    return world.insert(NIC, nic_record(vm, l3_uuid, device_id, uuid, address))


def nic_record(vm: Row, l3_uuid: str, device_id: int, uuid: str, mac: str) -> Row:
    """Return the record of a nic without an address."""
    return {
        "uuid": uuid,
        "vmInstanceUuid": vm["uuid"],
        "l3NetworkUuid": l3_uuid,
        "mac": mac,
        "hypervisorType": vm.get("hypervisorType", "KVM"),
        "ipVersion": 4,
        "driverType": "e1000" if vm.get("platform") == "Windows" else "virtio",
        "internalName": f"vnic{vm.get('internalId', 0)}.{device_id}",
        "deviceId": device_id,
        "type": "VNIC",
        "state": "enable",
    }


def _free_device(nics: list[Row]) -> int:
    taken = {nic.get("deviceId") for nic in nics}
    return next(number for number in range(len(nics) + 1) if number not in taken)


def _check_nic_state(vm: Row) -> None:
    if vm["state"] not in _STATES:
        raise failed(
            f"{named(vm, 'vm')} is {vm['state']}; its networks can be changed only while it is "
            f"{' or '.join(_STATES)}"
        )


def attach(ask: Ask) -> Row:
    """AttachL3NetworkToVm: one more nic with an address."""
    world, params = ask.world, ask.params
    vm = world.require(VM, str(params["vmInstanceUuid"]), "vmInstanceUuid")
    l3 = world.require(L3, str(params["l3NetworkUuid"]), "l3NetworkUuid")
    _check_nic_state(vm)
    asked = nic_params(ask, [l3["uuid"]]).get(l3["uuid"], {})
    groups = asked.get("sgUuids") or wanted_groups(ask).get(l3["uuid"], [])
    nics = world.find(NIC, vmInstanceUuid=vm["uuid"])
    several = ask.config("vm", "multivNic.support") == "true"
    if not several and any(nic["l3NetworkUuid"] == l3["uuid"] for nic in nics):
        raise failed(f"{named(vm, 'vm')} has a nic on {named(l3, 'l3Network')} already")
    if l3["state"] != "Enabled":
        raise failed(f"{named(l3, 'l3Network')} is {l3['state']}")
    if l3.get("system"):
        raise failed(f"{named(l3, 'l3Network')} is a system network")
    clusters = world.linked("l2Network-cluster", l3["l2NetworkUuid"])
    if vm.get("clusterUuid") not in clusters:
        raise failed(
            f"{named(l3, 'l3Network')} is not attached to cluster[uuid:{vm.get('clusterUuid')}], "
            "where the VM is"
        )
    mac = str(asked.get("mac") or params.get("customMac") or "")
    nic = add_nic(world, vm, l3["uuid"], _free_device(nics), mac)
    if params.get("driverType"):
        asked.setdefault("driverType", params["driverType"])
    world.update(NIC, nic["uuid"], **nic_fields(asked))
    try:
        static = str(asked.get("ip") or params.get("staticIp") or "")
        is_6 = bool(static) and version_of(static, "staticIp") == IPV6
        ips = ("", static) if is_6 else (static, str(asked.get("ip6") or ""))
        give_address(world, nic["uuid"], l3, *ips)
    except Refusal as refusal:
        raise Refusal("VM.1007", refusal.details, refusal) from None
    for group in groups:
        join(world, group, nic)
    changes: dict[str, Any] = {} if nics else {"defaultL3NetworkUuid": l3["uuid"]}
    return ask.inventory(VM, world.update(VM, vm["uuid"], **changes))


def detach(ask: Ask) -> Row:
    """DetachL3NetworkFromVm: one nic less."""
    world = ask.world
    nic = world.require(NIC, str(ask.params["vmNicUuid"]), "vmNicUuid")
    vm = world.require(VM, nic["vmInstanceUuid"])
    _check_nic_state(vm)
    remove_nic(world, nic["uuid"])
    return ask.inventory(VM, world.require(VM, vm["uuid"]))


def delete(ask: Ask) -> Row:
    """DeleteVmNic, under the same conditions; one that is gone is a success."""
    nic = still_there(ask, NIC)
    if nic is not None:
        _check_nic_state(ask.world.require(VM, nic["vmInstanceUuid"]))
        remove_nic(ask.world, nic["uuid"])
    return {}


def _nic_on(ask: Ask) -> tuple[Row, Row, Row]:
    """Return the VM, the network and the nic that join them; SYS.1006 when none does."""
    world = ask.world
    vm = world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    l3 = world.require(L3, str(ask.params["l3NetworkUuid"]), "l3NetworkUuid")
    nics = world.find(NIC, vmInstanceUuid=vm["uuid"], l3NetworkUuid=l3["uuid"])
    if not nics:
        raise failed(f"{named(vm, 'vm')} has no nic on {named(l3, 'l3Network')}")
    return vm, l3, nics[0]


def set_static_ip(ask: Ask) -> Row:
    """SetVmStaticIp, while the VM is stopped or runs; L3.1000 when it cannot be had."""
    vm, l3, nic = _nic_on(ask)
    others = ("ipv6Gateway", "ipv6Prefix", "netmask", "gateway")
    for name in others:
        if ask.params.get(name):
            raise not_modelled(ask.api.name, name)
    wanted = {
        version: str(ask.params[name])
        for name, version in (("ip", IPV4), ("ip6", IPV6))
        if ask.params.get(name)
    }
    if not wanted:
        raise invalid("ip or ip6 must be given")
    _check_nic_state(vm)
    for version, text in wanted.items():
        if version_of(text, "ip") != version:
            raise invalid(f"[{text}] is not an IPv{version} address")
        change_address(ask.world, nic, l3, text)
        guest_ip_changed(ask.world, nic["uuid"], str(ip_address(text)))
    _put_static_tags(ask.world, vm["uuid"], l3["uuid"], wanted)
    return {}


def _put_static_tags(world: World, vm_uuid: str, l3_uuid: str, wanted: dict[int, str]) -> None:
    """Let tags say which addresses are fixed; `::` of IPv6 is `--` in them."""
    prefix = f"staticIp::{l3_uuid}"
    for row in world.find(SYSTEM, resourceUuid=vm_uuid):
        start, _, text = str(row["tag"]).rpartition("::")
        if start == prefix and (IPV6 if ":" in text or "--" in text else IPV4) not in wanted:
            wanted = wanted | {0: text}
    take_system_tag(world, vm_uuid, prefix)
    about = {"resourceUuid": vm_uuid, "resourceType": "VmInstanceVO"}
    for _, text in sorted(wanted.items()):
        tag = f"{prefix}::{text.replace('::', '--')}"
        world.insert(SYSTEM, about | {"tag": tag, "type": "System", "inherent": False})


def delete_static_ip(ask: Ask) -> Row:
    """DeleteVmStaticIp: the address stays until the VM loses it; the tag goes."""
    vm, l3, _ = _nic_on(ask)
    prefix = f"staticIp::{l3['uuid']}"
    if system_tag(ask.world, vm["uuid"], prefix) is not None:
        take_system_tag(ask.world, vm["uuid"], prefix)
    return {}


NIC_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachL3NetworkToVm": attach,
    "DeleteVmNic": delete,
    "DeleteVmStaticIp": delete_static_ip,
    "DetachL3NetworkFromVm": detach,
    "SetVmStaticIp": set_static_ip,
}
"""What the portal calls for the APIs of this module."""
