"""Listeners of load balancers: a port of the VIP each. Source: protocol, section 8.9."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.lb_settings import change_settings, check_new, keep_settings
from zscli.simulator.behaviours.records import Row, new_record, still_there, updater
from zscli.simulator.behaviours.vip import used_ports
from zscli.simulator.behaviours.vip_rows import BALANCER, LISTENER, remove_listener, vips_of
from zscli.simulator.refusal import failed, invalid, listed

__all__ = ["ACL_REF", "LB_LISTENER_BEHAVIOURS"]

ACL_REF = "LoadBalancerListenerACLRefInventory"
CERTIFICATE_REF = "LoadBalancerListenerCertificateRefInventory"
_CERTIFICATE = "CertificateInventory"
_NAMES = ("name", "description", "loadBalancerUuid", "loadBalancerPort", "securityPolicyType")


def _check_port(ask: Ask, balancer: Row, protocol: str) -> None:
    port = int(ask.params["loadBalancerPort"])
    kind = "UDP" if protocol == "udp" else "TCP"
    for vip in vips_of(balancer):
        for low, high in used_ports(ask.world, vip, kind):
            if low <= port <= high:
                raise invalid(
                    f"conflict loadBalancerPort[{port}], it is used on the vip[uuid:{vip}] already"
                )


def create(ask: Ask) -> Row:
    """CreateLoadBalancerListener; SYS.1007 for a port that is taken, tcp with udp apart."""
    world, params = ask.world, ask.params
    balancer = world.require(BALANCER, str(params["loadBalancerUuid"]), "loadBalancerUuid")
    protocol = str(params.get("protocol") or "tcp")
    check = check_new(ask, protocol)
    _check_port(ask, balancer, protocol)
    if params.get("certificateUuid") and protocol != "https":
        raise invalid(f"loadbalancer listener with type {protocol} does not need certificate")
    fixed: Row = {
        "protocol": protocol,
        "instancePort": params.get("instancePort") or params["loadBalancerPort"],
    }
    record = new_record(ask, _NAMES, **fixed)
    if protocol == "https":
        record.setdefault("securityPolicyType", "tls_cipher_policy_default")
    row = world.insert(LISTENER, record)
    keep_settings(ask, row["uuid"], protocol, check)
    tie = {"listenerUuid": row["uuid"]}
    if params.get("certificateUuid"):
        world.insert(CERTIFICATE_REF, tie | {"certificateUuid": params["certificateUuid"]})
    for acl in params.get("aclUuids") or ():
        kind = str(params.get("aclType") or "black")
        world.insert(ACL_REF, tie | {"aclUuid": acl, "type": kind})
    return ask.inventory(LISTENER, row)


def change(ask: Ask) -> Row:
    """ChangeLoadBalancerListener: its settings, which are tags, and its security policy."""
    world = ask.world
    row = world.require(LISTENER, str(ask.params["uuid"]))
    change_settings(ask, row)
    if ask.params.get("securityPolicyType"):
        world.update(LISTENER, row["uuid"], securityPolicyType=ask.params["securityPolicyType"])
    return ask.inventory(LISTENER, world.require(LISTENER, row["uuid"]))


def delete(ask: Ask) -> Row:
    """DeleteLoadBalancerListener; the answer is the load balancer without it."""
    row = still_there(ask, LISTENER)
    if row is None:
        return {}
    remove_listener(ask.world, row["uuid"])
    return ask.inventory(BALANCER, ask.world.require(BALANCER, row["loadBalancerUuid"]))


def add_certificate(ask: Ask) -> Row:
    """AddCertificateToLoadBalancerListener of https, which has one at most."""
    world, certificate = ask.world, str(ask.params["certificateUuid"])
    row = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    if row["protocol"] != "https":
        raise invalid(
            f"loadbalancer listener with type {row['protocol']} does not need certificate"
        )
    if world.count(CERTIFICATE_REF, listenerUuid=row["uuid"]):
        raise invalid(
            f"loadbalancer listener [uuid:{row['uuid']}] already had "
            f"certificate[uuid:{certificate}]"
        )
    ref = {"listenerUuid": row["uuid"], "certificateUuid": certificate}
    world.insert(CERTIFICATE_REF, ref)
    return ask.inventory(LISTENER, row)


def remove_certificate(ask: Ask) -> Row:
    """RemoveCertificateFromLoadBalancerListener; SYS.1007 when it is not there."""
    world, certificate = ask.world, str(ask.params["certificateUuid"])
    row = world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")
    if not world.remove(CERTIFICATE_REF, listenerUuid=row["uuid"], certificateUuid=certificate):
        raise invalid(
            f"certificate [uuid:{certificate}] is not added to "
            f"loadbalancer listener [uuid:{row['uuid']}]"
        )
    return ask.inventory(LISTENER, row)


def delete_certificate(ask: Ask) -> Row:
    """DeleteCertificate; SYS.1006 while a listener has it."""
    world, row = ask.world, still_there(ask, _CERTIFICATE)
    if row is None:
        return {}
    users = [
        ref["listenerUuid"] for ref in world.find(CERTIFICATE_REF, certificateUuid=row["uuid"])
    ]
    if users:
        raise failed(f"certificate[uuid:{row['uuid']}] is used by listeners{listed(users)}")
    world.delete(_CERTIFICATE, row["uuid"])
    return {}


LB_LISTENER_BEHAVIOURS: dict[str, Behaviour] = {
    "AddCertificateToLoadBalancerListener": add_certificate,
    "ChangeLoadBalancerListener": change,
    "CreateLoadBalancerListener": create,
    "DeleteCertificate": delete_certificate,
    "DeleteLoadBalancerListener": delete,
    "RemoveCertificateFromLoadBalancerListener": remove_certificate,
    "UpdateLoadBalancerListener": updater(LISTENER, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
