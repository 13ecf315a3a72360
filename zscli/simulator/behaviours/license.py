"""The licence of the simulated server: free, without an end, and without a limit that hurts.

Licences cannot be uploaded or deleted here.
"""

from datetime import timedelta

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.world.instants import read_kept

__all__ = ["LICENSE_BEHAVIOURS"]

LICENSE = "LicenseInventory"
_HOSTS = 1000
_YEARS = timedelta(days=10 * 365)
_DATE = "%Y-%m-%d"


def _license(ask: Ask) -> Row:
    """Return the licence: issued when the management node joined, for ten years."""
    world = ask.world
    nodes = world.find("ManagementNodeInventory")
    issued = read_kept(nodes[0]["joinDate"]) if nodes else ask.clock.now()
    ends = issued + _YEARS
    hosts = world.count("HostInventory")
    sockets = world.rows('SELECT coalesce(sum("cpuSockets"), 0) FROM "HostInventory"')
    record = {
        "user": "simulator",
        "prodInfo": "ZStack Cloud (simulated)",
        "licenseType": "Free",
        "hostNum": _HOSTS,
        "cpuNum": 2 * _HOSTS,
        "issuedDate": issued.strftime(_DATE),
        "uploadDate": issued.strftime(_DATE),
        "expiredDate": ends.strftime(_DATE),
        "expired": ends < ask.clock.now(),
        "source": "zstack",
        "availableHostNum": max(0, _HOSTS - hosts),
        "availableCpuNum": max(0, 2 * _HOSTS - int(sockets[0][0])),
    }
    if nodes:
        record |= {"uuid": nodes[0]["uuid"], "managementNodeUuid": nodes[0]["uuid"]}
    return ask.render(LICENSE, record)


def info(ask: Ask) -> Row:
    """GetLicenseInfo: the licence, without additions."""
    return {"inventory": _license(ask), "additions": []}


def reload(ask: Ask) -> Row:
    """ReloadLicense: it is as it was."""
    return {"inventory": _license(ask)}


def records(ask: Ask) -> Row:
    """GetLicenseRecords: the only licence that there ever was."""
    answer: Row = {} if ask.params.get("count") else {"inventories": [_license(ask)]}
    if ask.params.get("count") or ask.params.get("replyWithCount"):
        answer["total"] = 1
    if int(ask.params.get("start") or 0) > 0 and "inventories" in answer:
        answer["inventories"] = []
    return answer


def capabilities(ask: Ask) -> Row:
    """GetLicenseCapabilities: how much the licence allows, by name."""
    found = _license(ask)
    return {"capabilities": {name: found[name] for name in ("hostNum", "cpuNum")}}


def addons(ask: Ask) -> Row:
    """GetLicenseAddOns: none."""
    del ask
    return {"addons": []}


def keys(ask: Ask) -> Row:
    """GetLicenseUKeyStatus: no key is plugged in."""
    del ask
    return {"inventories": []}


LICENSE_BEHAVIOURS: dict[str, Behaviour] = {
    "GetLicenseAddOns": addons,
    "GetLicenseCapabilities": capabilities,
    "GetLicenseInfo": info,
    "GetLicenseRecords": records,
    "GetLicenseUKeyStatus": keys,
    "ReloadLicense": reload,
}
"""What the portal calls for the APIs of this module."""
