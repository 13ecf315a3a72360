"""Get… that lists rows, or tells fields of one; Reconnect…, Refresh… and Sync… that find all well.

Rows are looked up by what the parameters say, as facts in a table; nothing is made up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.meaning import inventory_of, own_params
from zscli.simulator.behaviours.records import Row, page
from zscli.simulator.refusal import not_found
from zscli.simulator.world.relations import root_of
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["LISTS", "fields_by_verb", "list_of", "networks_of_hosts", "refresh_by_verb"]


@dataclass(frozen=True, slots=True)
class _List:
    """The rows that an API lists: of which inventory, and what a row must have.

    about: the parameters that must name something that is there, with its inventory. by: the
    column that a parameter's value stands in. only: what every row of the list has; None is null.
    through: rows that tie, the parameter, their column for its value, and that of what is listed.
    on_hosts: whether rows are on hosts: on that of the VM, or on those of the clusters.
    """

    rows: str
    about: Mapping[str, str] = field(default_factory=dict)
    by: Mapping[str, str] = field(default_factory=dict)
    only: Mapping[str, object] = field(default_factory=dict)
    through: tuple[str, str, str, str] | None = None
    on_hosts: bool = False


_VM = {"vmInstanceUuid": "VmInstanceInventory"}
_FREE = {"vmInstanceUuid": None, "state": "Enabled", "status": "Active"}
_ON_HOST = {"hostUuid": "hostUuid", "types": "type"}

LISTS: Mapping[str, _List] = {
    "GetHostPhysicalMemoryFacts": _List(
        "HostPhysicalMemoryInventory", {"hostUuid": "HostInventory"}, {"hostUuid": "hostUuid"}
    ),
    "GetIAM2VirtualIDInGroup": _List(
        "IAM2VirtualIDInventory",
        {"groupUuid": "IAM2VirtualIDGroupInventory"},
        through=("IAM2VirtualIDGroupRefInventory", "groupUuid", "groupUuid", "virtualIDUuid"),
    ),
    "GetMdevDeviceCandidates": _List(
        "MdevDeviceInventory",
        {**_VM, "hostUuid": "HostInventory", "clusterUuids": "ClusterInventory"},
        _ON_HOST,
        _FREE,
        on_hosts=True,
    ),
    "GetPciDeviceCandidatesForAttachingVm": _List(
        "PciDeviceInventory",
        _VM,
        {"types": "type", "pciSpecUuids": "pciSpecUuid"},
        _FREE,
        on_hosts=True,
    ),
    "GetPciDeviceCandidatesForNewCreateVm": _List(
        "PciDeviceInventory",
        {"hostUuid": "HostInventory", "clusterUuids": "ClusterInventory"},
        _ON_HOST,
        _FREE,
        on_hosts=True,
    ),
    "GetScsiLunCandidatesForAttachingVm": _List("ScsiLunInventory", _VM, only={"state": "Enabled"}),
    "GetUsbDeviceCandidatesForAttachingVm": _List(
        "UsbDeviceInventory",
        _VM,
        only={"vmInstanceUuid": None, "state": "Enabled"},
        on_hosts=True,
    ),
}
"""The APIs that list what is there. A device is free that is Enabled, Active and on no VM."""


def list_of(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that lists rows, None for every other."""
    facts = LISTS.get(api.name)
    if facts is None or catalog.inventory(facts.rows) is None:
        return None

    def look(ask: Ask) -> Row:
        _check(ask, facts)
        wanted: Row = dict(facts.only)
        for param, column in facts.by.items():
            if ask.params.get(param):
                wanted[column] = ask.params[param]
        if facts.through:
            rows, param, left, right = facts.through
            ties = ask.world.find(rows, **{left: ask.params[param]})
            wanted["uuid"] = [tie[right] for tie in ties]
        if facts.on_hosts and (hosts := _hosts(ask)) is not None:
            wanted["hostUuid"] = hosts
        found = ask.world.find(facts.rows, **wanted)
        shown = page(ask, found)
        body: Row = {"inventories": [ask.render(facts.rows, row) for row in shown]}
        if "total" in (api.result or {}):
            body["total"] = len(found)
        return body

    return look


_NETWORKS = {"bondings": "HostNetworkBondingInventory", "nics": "HostNetworkInterfaceInventory"}
_OF_HOSTS: Mapping[str, tuple[str, str]] = {
    "GetClusterHostNetworkFacts": ("clusterUuid", "ClusterInventory"),
    "GetHostNetworkFacts": ("hostUuid", "HostInventory"),
}
"""What tells of the networks of hosts, and how it names the hosts."""


def networks_of_hosts(api: ApiSpec, catalog: Catalog) -> Behaviour | None:  # noqa: ARG001 - a rule
    """Return the behaviour of an API about the nics and bonds of hosts, None for every other."""
    if api.name not in _OF_HOSTS:
        return None
    param, inventory = _OF_HOSTS[api.name]

    def look(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params[param]), param)
        hosts = [row["uuid"]]
        if param == "clusterUuid":
            found = ask.world.find("HostInventory", clusterUuid=row["uuid"])
            hosts = [host["uuid"] for host in found]
        return {
            name: [
                ask.render(rows, each) for each in page(ask, ask.world.find(rows, hostUuid=hosts))
            ]
            for name, rows in _NETWORKS.items()
        }

    return look


def _hosts(ask: Ask) -> list[str] | None:
    """Return the hosts that a call is about; None where it names neither VM nor clusters."""
    vm = ask.world.get("VmInstanceInventory", str(ask.params.get("vmInstanceUuid", "")))
    if vm is not None:
        return [str(vm.get("hostUuid") or vm.get("lastHostUuid") or "")]
    clusters = ask.params.get("clusterUuids")
    if not clusters or ask.params.get("hostUuid"):
        return None
    return [row["uuid"] for row in ask.world.find("HostInventory", clusterUuid=clusters)]


def _check(ask: Ask, facts: _List) -> None:
    """SYS.1003 for a parameter that names nothing."""
    for param, inventory in facts.about.items():
        value = ask.params.get(param)
        for uuid in value if isinstance(value, list) else [value] if value else []:
            if ask.world.get(inventory, str(uuid)) is None:
                raise not_found(param, str(uuid), inventory)


def fields_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of a Get that tells fields of one row, None for any other API."""
    params, result = own_params(api), api.result or {}
    spec = _begun(api.resource, catalog)
    if spec is None or [param.name for param in params] != ["uuid"] or not result:
        return None
    if params[0].resource != spec.removesuffix("Inventory"):
        return None
    known = catalog.inventory(spec)
    if known is None or any(
        name not in known.by_name or known.by_name[name].type != kind
        for name, kind in result.items()
    ):
        return None

    def get(ask: Ask) -> Row:
        row = ask.render(spec, ask.world.require(spec, str(ask.params["uuid"])))
        return {name: row[name] for name in result if name in row}

    return get


def _begun(resource: str, catalog: Catalog) -> str | None:
    """Return the inventory with the longest name that a resource's begins with."""
    for end in range(len(resource), 3, -1):
        found = catalog.inventory(f"{resource[:end]}Inventory")
        if found is not None and "uuid" in found.by_name:
            return found.name
    return None


def refresh_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that looks at something again and finds it as it was.

    What connects is Connected then. Only for what is made by verb: modelled things have states.
    """
    spec, result = inventory_of(api.resource, catalog), api.result or {}
    if spec is None or [param.name for param in own_params(api)] != ["uuid"]:
        return None
    if set(result) != {"inventory"} or root_of(result["inventory"]) != root_of(spec.name):
        return None
    names = {api.resource, spec.name.removesuffix("Inventory")}
    if not any(catalog.get(f"{verb}{name}") for verb in ("Add", "Create") for name in names):
        return None

    def refresh(ask: Ask) -> Row:
        return ask.inventory(spec.name, ask.world.require(spec.name, str(ask.params["uuid"])))

    return refresh
