"""EIPs: a VIP that stands for the address of a nic. Source: protocol, section 8.9."""

from ipaddress import ip_address

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import (
    ATTACHABLE,
    check_service,
    complaint,
    networks_with,
    nics_on,
    offers,
    reachable,
    vm_of,
)
from zscli.simulator.behaviours.records import (
    Row,
    new_record,
    page,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import IP, NIC
from zscli.simulator.behaviours.vip import free_for
from zscli.simulator.behaviours.vip_rows import (
    EIP,
    EIP_SERVICE,
    RULE,
    VIP,
    remove_eip,
    services_of,
    settle_vip,
    use_vip,
)
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = ["EIP_BEHAVIOURS"]

_PAGE = 1000


def _guest(world: World, vip: Row, nic: Row, used_uuid: str) -> Row | None:
    """Return the address of the nic that is to be used; SYS.1007 when it is not the nic's."""
    addresses = world.find(IP, vmNicUuid=nic["uuid"])
    if not used_uuid:
        version = ip_address(vip["ip"]).version
        return next((row for row in addresses if row["ipVersion"] == version), None)
    found = next((row for row in addresses if row["uuid"] == used_uuid), None)
    if found is None:
        raise invalid(f"ip [uuid:{used_uuid}] is not of vm nic[uuid:{nic['uuid']}]")
    return found


def _checked_guest(ask: Ask, vip: Row) -> Row:
    """Return the fields of an EIP on the nic that the call names; Refusal when it cannot be."""
    world = ask.world
    nic = world.require(NIC, str(ask.params["vmNicUuid"]), "vmNicUuid")
    guest = _guest(world, vip, nic, str(ask.params.get("usedIpUuid") or ""))
    refusal = complaint(world, vip, nic, guest)
    if refusal is not None:
        raise refusal
    check_service(world, nic["l3NetworkUuid"], EIP_SERVICE)
    if any(row.get("allowedCidr") for row in world.find(RULE, vmNicUuid=nic["uuid"])):
        raise failed(
            f"vmNic uuid[{nic['uuid']}] is not allowed add eip, "
            "because vmNic exist portForwarding with allowedCidr rule"
        )
    return {"vmNicUuid": nic["uuid"], "guestIp": guest["ip"] if guest else nic["ip"]}


def _check_state(vm: Row | None) -> None:
    if vm is None or vm["state"] not in ATTACHABLE:
        raise failed(
            f"vm state[{vm['state'] if vm else None}] is not allowed to operate eip, "
            "maybe you should wait the vm process complete"
        )


def create(ask: Ask) -> Row:
    """CreateEip on a free and Enabled VIP, at once on a nic when one is named."""
    world = ask.world
    vip = world.require(VIP, str(ask.params["vipUuid"]), "vipUuid")
    if not free_for(world, vip, EIP_SERVICE):
        there = ",".join(services_of(world, vip["uuid"]))
        raise failed(
            f"vip[uuid:{vip['uuid']}] has been occupied other network service entity[{there}]"
        )
    if vip.get("system"):
        raise failed("eip can not be created on system vip")
    if vip["state"] != "Enabled":
        raise failed(
            f"vip[uuid:{vip['uuid']}] is not in state[Enabled], current state is {vip['state']}"
        )
    guest = _checked_guest(ask, vip) if ask.params.get("vmNicUuid") else {}
    about: Row = {"vipUuid": vip["uuid"], "vipIp": vip["ip"], "state": "Enabled"}
    row = world.insert(EIP, new_record(ask, ("name", "description"), **about, **guest))
    use_vip(world, vip["uuid"], EIP_SERVICE, row["uuid"])
    return ask.inventory(EIP, row)


def attach(ask: Ask) -> Row:
    """AttachEip to a nic; SYS.1006 when it has one or is not Enabled."""
    world = ask.world
    row = world.require(EIP, str(ask.params["eipUuid"]), "eipUuid")
    if row.get("vmNicUuid"):
        raise failed(
            f"eip[uuid:{row['uuid']}] has attached to another vm nic[uuid:{row['vmNicUuid']}], "
            "can't attach again"
        )
    if row["state"] != "Enabled":
        raise failed(
            f"eip[uuid: {row['uuid']}] can only be attached when state is Enabled, "
            f"current state is {row['state']}"
        )
    guest = _checked_guest(ask, world.require(VIP, row["vipUuid"]))
    _check_state(vm_of(world, world.require(NIC, guest["vmNicUuid"])))
    row = world.update(EIP, row["uuid"], **guest)
    settle_vip(world, row["vipUuid"])
    return ask.inventory(EIP, row)


def detach(ask: Ask) -> Row:
    """DetachEip; SYS.1006 when it is on no nic."""
    world = ask.world
    row = world.require(EIP, str(ask.params["uuid"]))
    if not row.get("vmNicUuid"):
        raise failed(f"eip[uuid:{row['uuid']}] has not attached to any vm nic")
    row = world.update(EIP, row["uuid"], vmNicUuid=None, guestIp=None)
    settle_vip(world, row["vipUuid"])
    return ask.inventory(EIP, row)


def delete(ask: Ask) -> Row:
    """DeleteEip; its VIP stays and is free for others."""
    row = still_there(ask, EIP)
    if row is not None:
        remove_eip(ask.world, row)
    return {}


def _fits(world: World, vip: Row, nic: Row) -> bool:
    if not nic.get("ip") or not offers(world, nic["l3NetworkUuid"], EIP_SERVICE):
        return False
    if any(row.get("allowedCidr") for row in world.find(RULE, vmNicUuid=nic["uuid"])):
        return False
    return complaint(world, vip, nic) is None


def nics_for_eip(ask: Ask) -> Row:
    """GetEipAttachableVmNics: those that AttachEip would take, none for an attached EIP."""
    world, params = ask.world, ask.params
    if not params.get("eipUuid") and not params.get("vipUuid"):
        raise invalid("either eipUuid or vipUuid must be set")
    eip = world.get(EIP, str(params.get("eipUuid") or ""))
    if eip is not None and eip["state"] != "Enabled":
        raise failed(
            f"eip[uuid:{eip['uuid']}] is not in state of Enabled, cannot get attachable vm nic"
        )
    start, limit = int(params.get("start") or 0), int(params.get("limit") or _PAGE)
    found: list[Row] = []
    if eip is None or not eip.get("vmNicUuid"):
        vip = world.require(VIP, str(params.get("vipUuid") or (eip or {})["vipUuid"]), "vipUuid")
        provider = str(params.get("networkServiceProvider") or "")
        networks = networks_with(world, EIP_SERVICE, provider)
        for nic, vm in nics_on(ask, networks, ATTACHABLE):
            wanted = params.get("vmUuid") in {None, "", vm["uuid"]}
            named = str(params.get("vmName") or "").lower() in str(vm["name"]).lower()
            if wanted and named and _fits(world, vip, nic):
                found.append(nic)
            if len(found) > start + limit:
                break
    shown = [ask.render(NIC, nic) for nic in found[start : start + limit]]
    return {"inventories": shown, "start": start + len(shown), "more": start + limit < len(found)}


def eips_for_nic(ask: Ask) -> Row:
    """GetVmNicAttachableEips: the Enabled EIPs on no nic that the nic could have."""
    world, params = ask.world, ask.params
    nic = world.require(NIC, str(params["vmNicUuid"]), "vmNicUuid")
    if vm_of(world, nic) is None:
        raise failed(
            f"vmNic[uuid:{nic['uuid']}] is not attached to vmInstance, cannot get attachable eips"
        )
    found = [
        row
        for row in reachable(ask, world.find(EIP, state="Enabled", vmNicUuid=None))
        if _fits(world, world.require(VIP, row["vipUuid"]), nic)
    ]
    shown = page(ask, found, _PAGE) if params.get("ipVersion", 4) == 4 else []  # noqa: PLR2004
    return {"inventories": [ask.render(EIP, row) for row in shown]}


EIP_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachEip": attach,
    "ChangeEipState": state_changer(EIP),
    "CreateEip": create,
    "DeleteEip": delete,
    "DetachEip": detach,
    "GetEipAttachableVmNics": nics_for_eip,
    "GetVmNicAttachableEips": eips_for_nic,
    "UpdateEip": updater(EIP, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
