"""Port forwarding: ports of a VIP that lead to ports of a nic. Source: protocol, section 8.9."""

from ipaddress import IPv4Network

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import (
    check_service,
    complaint,
    networks_with,
    nics_on,
    vm_of,
)
from zscli.simulator.behaviours.records import (
    Row,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.behaviours.rows import NIC
from zscli.simulator.behaviours.vip import check_free, used_ports
from zscli.simulator.behaviours.vip_rows import (
    EIP,
    FORWARDING,
    RULE,
    VIP,
    remove_rule,
    settle_vip,
    use_vip,
)
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = ["PORT_FORWARDING_BEHAVIOURS"]

_STATES = ("Running", "Stopped")


def _ports(ask: Ask) -> Row:
    """Return the four ends of the two ranges; SYS.1007 when the ranges differ in size."""
    params = ask.params
    start = int(params["vipPortStart"])
    end = int(params.get("vipPortEnd") or start)
    given = [params[name] for name in ("privatePortStart", "privatePortEnd") if name in params]
    inner = [int(given[0]), int(given[-1])] if given else [start, end]
    if end - start != inner[1] - inner[0]:
        raise invalid(
            f"vip port range[vipStartPort:{start}, vipEndPort:{end}] is incompatible with "
            f"private port range[privateStartPort:{inner[0]}, privateEndPort:{inner[1]}]"
        )
    return {
        "vipPortStart": min(start, end),
        "vipPortEnd": max(start, end),
        "privatePortStart": min(inner),
        "privatePortEnd": max(inner),
    }


def _check_cidr(cidr: str) -> None:
    try:
        IPv4Network(cidr)
    except ValueError:
        raise invalid(f"invalid CIDR[{cidr}]") from None


def _check_vip(ask: Ask, vip: Row, ports: Row) -> None:
    """SYS.1007 for a VIP of IPv6 or with an EIP, or one whose ports are taken."""
    world, uuid = ask.world, vip["uuid"]
    if ":" in vip["ip"]:
        raise invalid(f"port forwarding is not for the IPv6 vip[uuid:{uuid}]")
    check_free(world, vip, FORWARDING)
    start, end = ports["vipPortStart"], ports["vipPortEnd"]
    for low, high in used_ports(world, uuid, str(ask.params["protocolType"])):
        if start <= high and low <= end:
            raise invalid(
                f"vip port range[vipStartPort:{start}, vipEndPort:{end}] overlaps with "
                f"[vipStartPort:{low}, vipEndPort:{high}] of vip[uuid:{uuid}]"
            )


def _complaint(world: World, rule: Row, nic: Row) -> Refusal | None:
    """Return why a nic cannot be behind a rule, None when it can."""
    vip = world.require(VIP, rule["vipUuid"])
    refusal = complaint(world, vip, nic)
    if refusal is not None:
        return refusal
    vm = vm_of(world, nic) or {"uuid": "", "name": ""}
    nics = [row["uuid"] for row in world.find(NIC, vmInstanceUuid=vm["uuid"])]
    if any(row["vipUuid"] != vip["uuid"] for row in world.find(RULE, vmNicUuid=nics)):
        return failed(
            f"the VM[name:{vm['name']} uuid:{vm['uuid']}] already has port forwarding rules "
            f"that have different VIPs than the one[uuid:{vip['uuid']}]"
        )
    return _clash(world, rule, nic)


def _clash(world: World, rule: Row, nic: Row) -> Refusal | None:
    """Return what a rule with allowedCidr does not go with on the nic."""
    uuid, cidr = nic["uuid"], rule.get("allowedCidr")
    start, end = rule["privatePortStart"], rule["privatePortEnd"]
    for other in world.find(RULE, vmNicUuid=uuid, protocolType=rule["protocolType"]):
        overlap = start <= other["privatePortEnd"] and other["privatePortStart"] <= end
        if overlap and (cidr or other.get("allowedCidr")):
            return failed(
                f"could not attach port forwarding rule, because vmNic[uuid:{uuid}] already has "
                f"rules that overlap the target private port ranges[{start}, {end}] and have "
                f"the same protocol type[{rule['protocolType']}]"
            )
    if cidr and world.count(EIP, vmNicUuid=uuid):
        return failed(
            f"vmNic uuid[{uuid}] is not allowed add portForwarding with allowedCidr rule, "
            "because vmNic exist eip"
        )
    return None


def _guest(ask: Ask, rule: Row) -> Row:
    """Return the fields of a rule on the nic that the call names; Refusal when it cannot be."""
    world = ask.world
    nic = world.require(NIC, str(ask.params["vmNicUuid"]), "vmNicUuid")
    refusal = _complaint(world, rule, nic)
    if refusal is not None:
        raise refusal
    check_service(world, nic["l3NetworkUuid"], FORWARDING)
    return {"vmNicUuid": nic["uuid"], "guestIp": nic["ip"]}


def create(ask: Ask) -> Row:
    """CreatePortForwardingRule, at once on a nic when one is named."""
    world = ask.world
    vip = world.require(VIP, str(ask.params["vipUuid"]), "vipUuid")
    ports = _ports(ask)
    if ask.params.get("allowedCidr"):
        _check_cidr(str(ask.params["allowedCidr"]))
    _check_vip(ask, vip, ports)
    names = ("name", "description", "vipUuid", "protocolType", "allowedCidr")
    record = new_record(ask, names, **ports, vipIp=vip["ip"], state="Enabled")
    if ask.params.get("vmNicUuid"):
        record |= _guest(ask, record)
    row = world.insert(RULE, record)
    use_vip(world, vip["uuid"], FORWARDING, row["uuid"])
    return ask.inventory(RULE, row)


def attach(ask: Ask) -> Row:
    """AttachPortForwardingRule to a nic; SYS.1006 when it has one or is not Enabled."""
    world = ask.world
    row = world.require(RULE, str(ask.params["ruleUuid"]), "ruleUuid")
    if row.get("vmNicUuid"):
        raise failed(
            f"port forwarding rule[uuid:{row['uuid']}] has been attached to "
            f"vm nic[uuid:{row['vmNicUuid']}], can't attach again"
        )
    _check_enabled(row)
    row = world.update(RULE, row["uuid"], **_guest(ask, row))
    settle_vip(world, row["vipUuid"])
    return ask.inventory(RULE, row)


def _check_enabled(row: Row) -> None:
    if row["state"] != "Enabled":
        raise failed(
            f"Port forwarding rule[uuid:{row['uuid']}] is not in state of Enabled, "
            f"current state is {row['state']}"
        )


def detach(ask: Ask) -> Row:
    """DetachPortForwardingRule; SYS.1006 when it is on no nic."""
    world = ask.world
    row = world.require(RULE, str(ask.params["uuid"]))
    if not row.get("vmNicUuid"):
        raise failed(
            f"port forwarding rule[uuid:{row['uuid']}] has not been attached to any vm nic, "
            "can't detach"
        )
    row = world.update(RULE, row["uuid"], vmNicUuid=None, guestIp=None)
    settle_vip(world, row["vipUuid"])
    return ask.inventory(RULE, row)


def delete(ask: Ask) -> Row:
    """DeletePortForwardingRule; its VIP stays."""
    row = still_there(ask, RULE)
    if row is not None:
        remove_rule(ask.world, row)
    return {}


def nics_for_rule(ask: Ask) -> Row:
    """GetPortForwardingAttachableVmNics: those that AttachPortForwardingRule would take."""
    world = ask.world
    row = world.require(RULE, str(ask.params["ruleUuid"]), "ruleUuid")
    _check_enabled(row)
    found = [
        nic
        for nic, _ in nics_on(ask, networks_with(world, FORWARDING), _STATES)
        if not row.get("vmNicUuid") and _complaint(world, row, nic) is None
    ]
    return {"inventories": [ask.render(NIC, nic) for nic in found]}


PORT_FORWARDING_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachPortForwardingRule": attach,
    "ChangePortForwardingRuleState": state_changer(RULE),
    "CreatePortForwardingRule": create,
    "DeletePortForwardingRule": delete,
    "DetachPortForwardingRule": detach,
    "GetPortForwardingAttachableVmNics": nics_for_rule,
    "UpdatePortForwardingRule": updater(RULE, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
