"""Access control lists: addresses and redirections, put on listeners of load balancers.

Source: protocol, section 8.9.
"""

import ipaddress
from itertools import pairwise

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.lb_listener import ACL_REF
from zscli.simulator.behaviours.records import Row, new_record, still_there
from zscli.simulator.behaviours.vip_rows import IN_LISTENER, LISTENER
from zscli.simulator.refusal import failed, invalid, listed
from zscli.simulator.world.world import World

__all__ = ["ACL_BEHAVIOURS"]

ACL = "AccessControlListInventory"
ENTRY = "AccessControlListEntryInventory"
_ADDRESSES, _REDIRECT = "IpEntry", "RedirectRule"

Span = tuple[int, int]


def _span(text: str) -> Span:
    """Return the ends of an address, a range or a CIDR; SYS.1007 for what is none of them."""
    try:
        if "/" in text:
            network = ipaddress.IPv4Network(text, strict=False)
            return int(network.network_address), int(network.broadcast_address)
        low, _, high = text.partition("-")
        ends = int(ipaddress.IPv4Address(low)), int(ipaddress.IPv4Address(high or low))
    except ValueError:
        raise invalid(f"ip format only supports ip/iprange/cidr, but find {text}") from None
    if ends[0] > ends[1]:
        raise invalid(f"ip format only supports ip/iprange/cidr, but find {text}")
    return ends


def _spans(text: str) -> list[Span]:
    return [_span(part.strip()) for part in text.split(",")]


def _check_apart(spans: list[Span], where: str) -> None:
    ordered = sorted(spans)
    for (_, end), (start, _) in pairwise(ordered):
        if start <= end:
            raise invalid(f"duplicate/overlap ip entry in access-control-list group:{where}")


def create(ask: Ask) -> Row:
    """CreateAccessControlList of IPv4 or IPv6, empty."""
    fixed = {"ipVersion": int(ask.params.get("ipVersion") or 4)}
    row = ask.world.insert(ACL, new_record(ask, ("name", "description"), **fixed))
    return ask.inventory(ACL, row)


def delete(ask: Ask) -> Row:
    """DeleteAccessControlList with its entries; listeners lose it."""
    world, row = ask.world, still_there(ask, ACL)
    if row is not None:
        world.remove(ENTRY, aclUuid=row["uuid"])
        world.remove(ACL_REF, aclUuid=row["uuid"])
        world.delete(ACL, row["uuid"])
    return {}


def add_entry(ask: Ask) -> Row:
    """AddAccessControlListEntry: addresses that no entry of the list has yet."""
    world, text = ask.world, str(ask.params["entries"])
    acl = world.require(ACL, str(ask.params["aclUuid"]), "aclUuid")
    if acl.get("ipVersion", 4) != 4:  # noqa: PLR2004 - the version of IP
        raise invalid(f"not support the ip version {acl['ipVersion']}")
    there = world.find(ENTRY, aclUuid=acl["uuid"], type=_ADDRESSES)
    old = [span for row in there for span in _spans(row["ipEntries"])]
    _check_apart(_spans(text) + old, acl["uuid"])
    fixed = {"type": _ADDRESSES, "ipEntries": text}
    row = world.insert(ENTRY, new_record(ask, ("aclUuid", "description"), **fixed))
    return ask.inventory(ENTRY, row)


def add_redirect(ask: Ask) -> Row:
    """AddAccessControlListRedirectRule: a domain and a path, each pair once."""
    world, params = ask.world, ask.params
    if not params.get("domain") and not params.get("url"):
        raise invalid("one of domain and url must be given")
    place = {"domain": params.get("domain"), "url": params.get("url")}
    if world.count(ENTRY, aclUuid=str(params["aclUuid"]), **place):
        raise invalid(
            f"domian[{place['domain']}], url[{place['url']}] duplicate/overlap redirect rule "
            f"with access-control-list group:{params['aclUuid']}"
        )
    names = ("name", "description", "domain", "url", "aclUuid")
    row = world.insert(ENTRY, new_record(ask, names, type=_REDIRECT))
    return ask.inventory(ENTRY, row)


def change_redirect(ask: Ask) -> Row:
    """ChangeAccessControlListRedirectRule: its name."""
    row = ask.world.require(ENTRY, str(ask.params["uuid"]))
    if row["type"] != _REDIRECT:
        raise invalid(f"access control list entry[uuid:{row['uuid']}] is no redirect rule")
    if ask.params.get("name"):
        row = ask.world.update(ENTRY, row["uuid"], name=ask.params["name"])
    return ask.inventory(ENTRY, row)


def remove_entry(ask: Ask) -> Row:
    """RemoveAccessControlListEntry of the list; SYS.1006 for one of another."""
    world, row = ask.world, still_there(ask, ENTRY)
    if row is not None:
        if row["aclUuid"] != str(ask.params["aclUuid"]):
            raise failed(f"entry[uuid:{row['uuid']}] is not of acl[uuid:{ask.params['aclUuid']}]")
        world.delete(ENTRY, row["uuid"])
    return {}


def _listener(ask: Ask) -> Row:
    return ask.world.require(LISTENER, str(ask.params["listenerUuid"]), "listenerUuid")


def _check_list(ask: Ask, listener: Row, acls: list[str], kind: str) -> None:
    """SYS.1007 for a black or white list that is there, of the other colour, or too many."""
    world = ask.world
    there = world.find(ACL_REF, listenerUuid=listener["uuid"])
    refs = [ref for ref in there if ref["type"] != "redirect"]
    twice = [ref["aclUuid"] for ref in refs if ref["aclUuid"] in acls]
    if twice:
        raise invalid(
            f"the access-control-list groups[uuid:{listed(twice)}] are already on the load "
            f"balancer listener[uuid:{listener['uuid']}]"
        )
    if refs and refs[0]["type"] != kind:
        raise invalid(
            f"the load balancer listener[uuid:{listener['uuid']}] just only attach the "
            f"{refs[0]['type']} type access-control-list group"
        )
    most = int(ask.config("loadBalancer", "aclMaxCount") or 50)
    if len(refs) + len(acls) > most:
        raise invalid(
            f"the load balancer listener[uuid:{listener['uuid']}] can't  attach more than {most} "
            "access-control-list groups"
        )
    entries = world.find(ENTRY, aclUuid=[*acls, *(ref["aclUuid"] for ref in refs)])
    if any(entry["type"] == _REDIRECT for entry in entries):
        raise invalid(f"access-control-list groups[uuid:{listed(acls)}] have redirect rules")
    spans = [span for entry in entries for span in _spans(entry["ipEntries"])]
    _check_apart(spans, ", ".join(acls))


def _redirect_groups(ask: Ask, listener: Row, acls: list[str]) -> list[str]:
    """Return the server groups that a redirection leads to; SYS.1007 when it cannot be."""
    world = ask.world
    if listener["protocol"] not in {"http", "https"}:
        raise invalid(
            f"access-control-list groups[uuid:{listed(acls)}] attach to load balancer "
            f"listener[uuid:{listener['uuid']}] not https or http"
        )
    if world.count(ENTRY, aclUuid=acls, type=_ADDRESSES):
        raise invalid(f"access-control-list groups[uuid:{listed(acls)}] have ip entries")
    if not all(world.count(ENTRY, aclUuid=acl, type=_REDIRECT) for acl in acls):
        raise invalid(f"access-control-list groups[uuid:{listed(acls)}] has no redirect rule")
    return _attached_groups(ask, listener)


def _attached_groups(ask: Ask, listener: Row) -> list[str]:
    given = [str(uuid) for uuid in ask.params.get("serverGroupUuids") or ()]
    if not given:
        raise invalid("redirect access-control-list groups must assign server group")
    refs = ask.world.find(IN_LISTENER, listenerUuid=listener["uuid"])
    groups = [ref["serverGroupUuid"] for ref in refs if ref["serverGroupUuid"] in given]
    if not groups:
        raise invalid(
            f"server group[{listed(given)}] not attach to load balancer "
            f"listener[{listener['uuid']}]"
        )
    return groups


def _tie(world: World, listener: Row, acl: str, kind: str, groups: list[str | None]) -> None:
    for group in groups:
        about = {"listenerUuid": listener["uuid"], "aclUuid": acl, "type": kind}
        if not world.count(ACL_REF, **about, serverGroupUuid=group):
            world.insert(ACL_REF, about | {"serverGroupUuid": group})


def attach(ask: Ask) -> Row:
    """AddAccessControlListToLoadBalancer: white, black or to redirect; SYS.1007 when it cannot."""
    world, kind = ask.world, str(ask.params["aclType"])
    listener, acls = _listener(ask), [str(uuid) for uuid in ask.params["aclUuids"]]
    groups: list[str | None] = [None]
    if kind == "redirect":
        groups = list(_redirect_groups(ask, listener, acls))
    else:
        _check_list(ask, listener, acls, kind)
    for acl in acls:
        _tie(world, listener, acl, kind, groups)
    return ask.inventory(LISTENER, listener)


def detach(ask: Ask) -> Row:
    """RemoveAccessControlListFromLoadBalancer, from some server groups or from all."""
    world, listener = ask.world, _listener(ask)
    about: Row = {"listenerUuid": listener["uuid"], "aclUuid": list(ask.params["aclUuids"])}
    if ask.params.get("serverGroupUuids"):
        about["serverGroupUuid"] = list(ask.params["serverGroupUuids"])
    world.remove(ACL_REF, **about)
    return ask.inventory(LISTENER, listener)


def change_groups(ask: Ask) -> Row:
    """ChangeAccessControlListServerGroup: where a redirection of a listener leads."""
    world, listener, acl = ask.world, _listener(ask), str(ask.params["aclUuid"])
    about = {"listenerUuid": listener["uuid"], "aclUuid": acl, "type": "redirect"}
    if not world.count(ACL_REF, **about):
        raise invalid(f"acl[{acl}] not attach to load balancer listener[{listener['uuid']}]")
    groups = _attached_groups(ask, listener)
    world.remove(ACL_REF, **about)
    _tie(world, listener, acl, "redirect", list(groups))
    shown = {"aclUuid": acl, "listenerUuid": listener["uuid"], "serverGroupUuids": groups}
    return {"inventory": shown}


def entries_of(ask: Ask) -> Row:
    """GetLoadBalancerListenerACLEntries: by listener, the lists' entries of a type or of all."""
    world, params = ask.world, ask.params
    wanted = [str(uuid) for uuid in params.get("listenerUuids") or ()]
    listeners = world.find(LISTENER, **({"uuid": wanted} if wanted else {}))
    shown: dict[str, list[Row]] = {}
    for listener in listeners:
        refs = world.find(ACL_REF, listenerUuid=listener["uuid"])
        where: Row = {"aclUuid": list(dict.fromkeys(ref["aclUuid"] for ref in refs))}
        if params.get("type"):
            where["type"] = params["type"]
        rows = world.find(ENTRY, **where)
        shown[listener["uuid"]] = [ask.render(ENTRY, row) for row in rows]
    return {"inventories": shown}


ACL_BEHAVIOURS: dict[str, Behaviour] = {
    "AddAccessControlListEntry": add_entry,
    "AddAccessControlListRedirectRule": add_redirect,
    "AddAccessControlListToLoadBalancer": attach,
    "ChangeAccessControlListRedirectRule": change_redirect,
    "ChangeAccessControlListServerGroup": change_groups,
    "CreateAccessControlList": create,
    "DeleteAccessControlList": delete,
    "GetLoadBalancerListenerACLEntries": entries_of,
    "RemoveAccessControlListEntry": remove_entry,
    "RemoveAccessControlListFromLoadBalancer": detach,
}
"""What the portal calls for the APIs of this module."""
