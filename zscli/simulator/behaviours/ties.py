"""Attach and detach, add to and remove from: rows that tie resources, by the specs alone.

A tie is visible in its own query, in a list of one of its ends, or in both. To tie twice is once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import not_found, vo_name
from zscli.simulator.world.relations import root_of, type_of
from zscli.simulator.world.ties import TIES
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["TIE_APIS", "tie_of"]


@dataclass(frozen=True, slots=True)
class _Tie:
    """Rows that tie, the APIs that make and remove them, and how these call the columns.

    named: parameter to column, where they differ. owner: the column whose row is answered, where
    an API answers that row. filled: what a server fills in. alone: the column of which a value
    has one tie at most.
    """

    rows: str
    attach: str
    detach: str
    named: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    filled: Mapping[str, object] = field(default_factory=dict)
    alone: str = ""


_MEMBERS = {"virtualIDUuids": "virtualIDUuid"}
_NETWORKS = {"l3NetworkUuids": "l3NetworkUuid"}
_IPSEC = {"uuid": "connectionUuid"}

_TIES = (
    _Tie(
        "AccountPriceTableRefInventory",
        "AttachPriceTableToAccount",
        "DetachPriceTableFromAccount",
        owner="tableUuid",
        alone="accountUuid",
    ),
    _Tie(
        "AccountPriceTableRefInventory",
        "ChangeAccountPriceTableBinding",
        "",
        owner="tableUuid",
        alone="accountUuid",
    ),
    _Tie(
        "AppBuildSystemZoneRefInventory",
        "AttachAppBuildSystemToZone",
        "DetachAppBuildSystemToZone",
    ),
    _Tie(
        "BareMetal2ProvisionNetworkClusterRefInventory",
        "AttachBareMetal2ProvisionNetworkToCluster",
        "DetachBareMetal2ProvisionNetworkFromCluster",
        owner="networkUuid",
    ),
    _Tie(
        "IAM2OrganizationProjectRefInventory",
        "AttachIAM2ProjectToIAM2Organization",
        "DetachIAM2ProjectFromIAM2Organization",
        owner="projectUuid",
        alone="projectUuid",
    ),
    _Tie(
        "IAM2OrganizationVirtualIDRefInventory",
        "AddIAM2VirtualIDsToOrganization",
        "RemoveIAM2VirtualIDsFromOrganization",
        _MEMBERS,
    ),
    _Tie(
        "IAM2VirtualIDGroupRefInventory",
        "AddIAM2VirtualIDsToGroup",
        "RemoveIAM2VirtualIDsFromGroup",
        _MEMBERS,
    ),
    _Tie(
        "IPsecL3NetworkRefInventory",
        "AttachL3NetworksToIPsecConnection",
        "DetachL3NetworksFromIPsecConnection",
        _IPSEC | _NETWORKS,
        owner="connectionUuid",
    ),
    _Tie(
        "IPsecPeerCidrInventory",
        "AddRemoteCidrsToIPsecConnection",
        "RemoveRemoteCidrsFromIPsecConnection",
        _IPSEC | {"peerCidrs": "cidr"},
        owner="connectionUuid",
    ),
    _Tie(
        "ImageReplicationGroupBackupStorageRefInventory",
        "AddBackupStoragesToReplicationGroup",
        "",
        {"backupStorageUuids": "backupStorageUuid"},
    ),
    _Tie(
        "IAM2OrganizationAttributeInventory",
        "",
        "RemoveAttributesFromIAM2Organization",
        {"uuid": "organizationUuid", "attributeUuids": "uuid"},
    ),
    _Tie(
        "IAM2ProjectAttributeInventory",
        "",
        "RemoveAttributesFromIAM2Project",
        {"uuid": "projectUuid", "attributeUuids": "uuid"},
    ),
    _Tie(
        "IAM2VirtualIDGroupAttributeInventory",
        "",
        "RemoveAttributesFromIAM2VirtualIDGroup",
        {"uuid": "groupUuid", "attributeUuids": "uuid"},
    ),
    _Tie(
        "IscsiServerClusterRefInventory",
        "AttachIscsiServerToCluster",
        "DetachIscsiServerFromCluster",
        {"uuid": "iscsiServerUuid"},
        owner="iscsiServerUuid",
    ),
    _Tie(
        "MonitorGroupInstanceInventory",
        "AddInstanceToMonitorGroup",
        "RemoveInstanceFromMonitorGroup",
        filled={"status": "InsufficientData"},
    ),
    _Tie(
        "MonitorGroupTemplateRefInventory",
        "ApplyMonitorTemplateToMonitorGroup",
        "RevokeMonitorTemplateFromMonitorGroup",
        filled={"isApplied": True},
    ),
    _Tie(
        "MonitorTriggerActionRefInventory",
        "AttachMonitorTriggerActionToTrigger",
        "DetachMonitorTriggerActionFromTrigger",
    ),
    _Tie(
        "MulticastRouterRendezvousPointInventory",
        "AddRendezvousPointToMulticastRouter",
        "RemoveRendezvousPointFromMulticastRouter",
        {"uuid": "multicastRouterUuid"},
        owner="multicastRouterUuid",
    ),
    _Tie(
        "NetworkRouterAreaRefInventory",
        "AddVRouterNetworksToOspfArea",
        "RemoveVRouterNetworksFromOspfArea",
        _NETWORKS | {"uuids": "uuid"},
    ),
    _Tie(
        "NetworkRouterFlowMeterRefInventory",
        "AddVRouterNetworksToFlowMeter",
        "RemoveVRouterNetworksFromFlowMeter",
        _NETWORKS | {"uuids": "uuid"},
    ),
    _Tie(
        "NvmeServerClusterRefInventory",
        "AttachNvmeServerToCluster",
        "DetachNvmeServerFromCluster",
        {"uuid": "nvmeServerUuid"},
        owner="nvmeServerUuid",
    ),
    _Tie(
        "PolicyRouteRuleSetL3RefInventory",
        "AttachPolicyRouteRuleSetToL3",
        "DetachPolicyRouteRuleSetFromL3",
        {"l3Uuid": "l3NetworkUuid"},
        alone="l3NetworkUuid",
    ),
    _Tie("SNSDingTalkAtPersonInventory", "", "RemoveSNSDingTalkAtPerson"),
    _Tie(
        "SNSEmailAddressInventory",
        "",
        "DeleteEmailAddressOfSNSEmailEndpoint",
        {"emailAddressUuid": "uuid"},
    ),
    _Tie("SNSFeiShuAtPersonInventory", "", "RemoveSNSFeiShuAtPerson"),
    _Tie("SNSSubscriberInventory", "SubscribeSNSTopic", "UnsubscribeSNSTopic"),
    _Tie("SNSWeComAtPersonInventory", "", "RemoveSNSWeComAtPerson"),
    _Tie(
        "VRouterRouteEntryInventory",
        "",
        "DeleteVRouterRouteEntry",
        owner="routeTableUuid",
    ),
    _Tie(
        "VirtualRouterVRouterRouteTableRefInventory",
        "AttachVRouterRouteTableToVRouter",
        "DetachVRouterRouteTableFromVRouter",
        owner="routeTableUuid",
    ),
    _Tie(
        "VmInstanceMdevDeviceSpecRefInventory",
        "AddMdevDeviceSpecToVmInstance",
        "RemoveMdevDeviceSpecFromVmInstance",
    ),
    _Tie(
        "VmInstancePciDeviceSpecRefInventory",
        "AddPciDeviceSpecToVmInstance",
        "RemovePciDeviceSpecFromVmInstance",
    ),
    _Tie(
        "VpcFirewallRuleSetL3RefInventory",
        "AttachFirewallRuleSetToL3",
        "DetachFirewallRuleSetFromL3",
        {"forward": "packetsForwardType", "l3Uuid": "l3NetworkUuid"},
    ),
    _Tie(
        "VpcSharedQosRefVipInventory",
        "AttachVipToVpcSharedQos",
        "DetachVipFromVpcSharedQos",
        {"vipUuids": "vipUuid", "vipLists": "vipUuid"},
        alone="vipUuid",
    ),
    _Tie(
        "XmlHookVmInstanceRefInventory",
        "AttachUserDefinedXmlHookScriptToVm",
        "DetachUserDefinedXmlHookScriptFromVm",
        alone="vmInstanceUuid",
    ),
)
"""Sources: the columns are the specs', and so are the names of the parameters."""

TIE_APIS: Mapping[str, tuple[_Tie, bool]] = {
    name: (tie, name == tie.attach) for tie in _TIES for name in (tie.attach, tie.detach) if name
}
"""By API: its tie, and whether it makes it."""


def tie_of(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that makes or removes ties, None for every other."""
    if api.name not in TIE_APIS:
        return None
    tie, makes = TIE_APIS[api.name]
    spec = catalog.inventory(tie.rows)
    known = None if spec is None else frozenset(spec.by_name)

    def columns(ask: Ask) -> list[Row]:
        return list(_columns(ask, tie, known))

    def attach(ask: Ask) -> Row:
        rows = [_tied(ask, tie, ends) for ends in columns(ask)]
        return _answer(ask, tie, rows)

    def detach(ask: Ask) -> Row:
        for ends in columns(ask):
            ask.world.remove(tie.rows, **ends)
        return _answer(ask, tie, [])

    return attach if makes else detach


def _columns(ask: Ask, tie: _Tie, known: frozenset[str] | None) -> Iterator[Row]:
    """Yield the columns of each tie that a call is about; SYS.1003 for an end that is not there."""
    given: dict[str, list[Any]] = {}
    for name, value in ask.params.items():
        column = tie.named.get(name, name)
        if not ask.api.by_name[name].common and (known is None or column in known):
            values = value if isinstance(value, list) else [value]
            for each in values:
                _check_end(ask, tie.rows, name, column, each)
            given.setdefault(column, []).extend(values)
    for each in product(*given.values()):
        yield dict(zip(given, each, strict=True))


def _check_end(ask: Ask, rows: str, param: str, column: str, uuid: Any) -> None:
    inventory = rows if column == "uuid" else TIES[rows].get(column)
    if inventory is None:
        return
    there = ask.world.inventory_of(str(uuid))
    wanted = root_of(inventory)
    if there is None or (wanted and there != wanted):
        raise not_found(param, str(uuid), inventory or "Resource")
    spec = ask.world.catalog.inventory(inventory)
    if spec is not None and wanted != inventory:
        _, kind, value = type_of(spec)
        if (ask.world.get(inventory, str(uuid)) or {}).get(kind) != value:
            raise not_found(param, str(uuid), inventory)


def _tied(ask: Ask, tie: _Tie, ends: Row) -> Row:
    world = ask.world
    found = world.find(tie.rows, **ends)
    if found:
        return found[0]
    if tie.alone:
        world.remove(tie.rows, **{tie.alone: ends[tie.alone]})
    record = {**tie.filled, **ends}
    if tie.rows == "MonitorGroupInstanceInventory":
        record["instanceResourceType"] = vo_name(str(world.inventory_of(ends["instanceUuid"])))
    return world.insert(tie.rows, record)


def _answer(ask: Ask, tie: _Tie, rows: list[Row]) -> Row:
    """Return what an API answers: nothing, the ties, the tie, or the row of the tie's owner."""
    result = ask.api.result or {}
    if "inventories" in result:
        return {"inventories": [ask.render(tie.rows, row) for row in rows]}
    if "inventory" not in result:
        return {}
    if not tie.owner:
        return ask.inventory(tie.rows, rows[0]) if rows else {}
    names = {tie.named.get(name, name): name for name in ask.params}
    owner = TIES[tie.rows][tie.owner]
    row = ask.world.require(owner, str(ask.params[names[tie.owner]]), names[tie.owner])
    return ask.inventory(owner, row)
