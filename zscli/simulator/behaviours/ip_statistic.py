"""Who has which address of a network: VIPs, VMs, and what is neither's."""

import re
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.guest import nics_on, reachable
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import IP
from zscli.simulator.behaviours.vip_rows import VIP
from zscli.simulator.behaviours.vm_rules import STATES
from zscli.simulator.world.instants import us_style

__all__ = ["IP_STATISTIC_BEHAVIOURS"]

_PAGE = 20


def statistic(ask: Ask) -> Row:
    """GetL3NetworkIpStatistic: a page of the addresses, of all, of VIPs or of VMs alone."""
    params = ask.params
    kind = str(params.get("resourceType") or "All")
    found = [entry for entry in _KINDS[kind](ask) if _like(entry["ip"], params.get("ip"))]
    found.sort(key=_key(str(params.get("sortBy") or "Ip")))
    if params.get("sortDirection") == "desc":
        found.reverse()
    start, limit = int(params.get("start") or 0), int(params.get("limit", _PAGE))
    page = found[start : start + limit]
    body: Row = {"ipStatistics": [_shown(ask, entry) for entry in page]}
    return body | ({"total": len(found)} if params.get("replyWithCount") else {})


def _like(ip: str, pattern: Any) -> bool:
    """Whether an address is like a pattern with % and _, as SQL has it."""
    if not pattern:
        return True
    parts = {"%": ".*", "_": "."}
    text = "".join(parts.get(sign, re.escape(sign)) for sign in str(pattern))
    return re.fullmatch(text, ip) is not None


def _key(sort: str) -> Callable[[Row], Any]:
    if sort == "CreateDate":
        return lambda entry: entry["createDate"]
    return lambda entry: int(ip_address(entry["ip"]))


def _shown(ask: Ask, entry: Row) -> Row:
    """Return an entry as it is told; until now it has its owner's resource, not a name."""
    shown = {name: value for name, value in entry.items() if value is not None}
    owned = shown.pop("owned", None)
    owner = _owner(ask, owned) if owned else None
    named = {"ownerName": owner} if owner else {}
    return shown | named | {"createDate": us_style(entry["createDate"])}


def _owner(ask: Ask, uuid: str) -> str | None:
    refs = ask.world.find("AccountResourceRefInventory", resourceUuid=uuid)
    account = ask.world.get("AccountInventory", refs[0]["accountUuid"]) if refs else None
    return str(account["name"]) if account else None


def _vips(ask: Ask) -> list[Row]:
    rows = ask.world.find(VIP, l3NetworkUuid=str(ask.params["l3NetworkUuid"]))
    return [
        {
            "ip": row["ip"],
            "vipUuid": row["uuid"],
            "vipName": row["name"],
            "state": row["state"],
            "useFor": row.get("useFor"),
            "createDate": row["createDate"],
            "owned": row["uuid"],
            "resourceTypes": ["Vip"],
        }
        for row in reachable(ask, rows)
    ]


def _vms(ask: Ask) -> list[Row]:
    l3, every = str(ask.params["l3NetworkUuid"]), tuple(STATES)
    return [
        {
            "ip": nic["ip"],
            "vmInstanceUuid": vm["uuid"],
            "vmInstanceName": vm["name"],
            "vmInstanceType": vm["type"],
            "state": vm["state"],
            "createDate": vm["createDate"],
            "owned": nic["uuid"],
            "resourceTypes": ["VM"],
        }
        for nic, vm in nics_on(ask, [l3], every)
        if nic.get("ip")
    ]


def _all(ask: Ask) -> list[Row]:
    """Return all that is used; whose it is stands there for those who may know."""
    known = {entry["ip"]: entry for entry in _vips(ask) + _vms(ask)}
    names = ("vipUuid", "vipName", "vmInstanceUuid", "vmInstanceName", "vmInstanceType")
    entries = []
    for row in ask.world.find(IP, l3NetworkUuid=str(ask.params["l3NetworkUuid"])):
        about = known.get(row["ip"], {})
        entry = {name: about.get(name) for name in names}
        kinds = about.get("resourceTypes", [] if row.get("vmNicUuid") else ["Other"])
        entries.append(
            entry | {"ip": row["ip"], "createDate": row["createDate"], "resourceTypes": kinds}
        )
    return entries


_KINDS: dict[str, Callable[[Ask], list[Row]]] = {"All": _all, "VM": _vms, "Vip": _vips}

IP_STATISTIC_BEHAVIOURS: dict[str, Behaviour] = {"GetL3NetworkIpStatistic": statistic}
"""What the portal calls for the APIs of this module."""
