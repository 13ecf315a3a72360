"""Which columns of which inventory a table shows, and in which order.

The resources that people look at every day have a row in COLUMNS; for all others there is a
rule. A column of the table may be derived, as the addresses of a VM are from its nics.
Nothing here knows how wide a terminal is.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from zscli.output.values import cell, human_size

__all__ = ["COLUMNS", "SIZE_FIELDS", "Column", "chosen_columns", "named_columns"]

MOST_COLUMNS = 9


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    name: the heading. field: what it is read from in an inventory. show: the value as text.
    rigid: it is shown whole or not at all, as a uuid is of no use when it is cut.
    """

    name: str
    field: str
    show: Callable[[Any], str] = cell
    align: Literal["left", "right"] = "left"
    rigid: bool = False


COLUMNS: Mapping[str, str] = {
    "AccessKey": "AccessKeyID state description userUuid uuid",
    "Account": "name type description uuid createDate",
    "AccountResourceRef": "resourceType resourceUuid concreteResourceType accountUuid",
    "AffinityGroup": "name policy type state uuid",
    "Alarm": "name status state emergencyLevel namespace metricName comparisonOperator threshold "
    "uuid",
    "ApplianceVm": "name state status ip applianceVmType cpuNum memorySize hostUuid uuid",
    "BackupStorage": "name state status type availableCapacity totalCapacity url uuid",
    "CephBackupStorage": "name state status poolName availableCapacity totalCapacity uuid",
    "CephPrimaryStorage": "name state status type availableCapacity totalCapacity uuid",
    "Cluster": "name state hypervisorType architecture zoneUuid uuid",
    "DiskOffering": "name state diskSize type allocatorStrategy uuid",
    "Eip": "name state vipIp guestIp vmNicUuid uuid",
    "EventSubscription": "name state namespace eventName emergencyLevel uuid",
    "GlobalConfig": "category name value defaultValue description",
    "Host": "name state status managementIp hypervisorType cpuNum availableMemoryCapacity "
    "totalMemoryCapacity clusterUuid uuid",
    "Image": "name state status mediaType platform format size guestOsType architecture uuid",
    "InstanceOffering": "name state cpuNum memorySize type allocatorStrategy uuid",
    "IpRange": "name startIp endIp netmask gateway networkCidr ipVersion l3NetworkUuid uuid",
    "L2Network": "name type physicalInterface virtualNetworkId vSwitchType zoneUuid uuid",
    "L2VlanNetwork": "name type vlan physicalInterface vSwitchType zoneUuid uuid",
    "L2VxlanNetwork": "name type vni physicalInterface zoneUuid uuid",
    "L3Network": "name state type category cidr ipVersion l2NetworkUuid uuid",
    "LoadBalancer": "name state type vipUuid uuid",
    "LoadBalancerListener": "name protocol loadBalancerPort instancePort loadBalancerUuid uuid",
    "LongJob": "name state jobName executeTime createDate targetResourceUuid uuid",
    "ManagementNode": "hostName joinDate heartBeat uuid",
    "NetworkServiceProvider": "name type networkServiceTypes uuid",
    "Policy": "name accountUuid uuid",
    "PortForwardingRule": "name state protocolType vipIp vipPortStart vipPortEnd guestIp "
    "privatePortStart privatePortEnd uuid",
    "PrimaryStorage": "name state status type availableCapacity totalCapacity url zoneUuid uuid",
    "Quota": "name value identityType identityUuid uuid",
    "ResourceConfig": "category name value resourceType resourceUuid uuid",
    "SchedulerJob": "name state jobClassName targetResourceUuid createDate uuid",
    "SecurityGroup": "name state ipVersion description uuid createDate",
    "SecurityGroupRule": "type protocol action state dstPortRange allowedCidr priority "
    "securityGroupUuid uuid",
    "Session": "userType expiredDate createDate accountUuid userUuid uuid",
    "SftpBackupStorage": "name state status hostname availableCapacity totalCapacity url uuid",
    "SshKeyPair": "name description createDate uuid",
    "SystemTag": "tag resourceType inherent resourceUuid uuid",
    "Tag": "tag type resourceType resourceUuid uuid",
    "TagPattern": "name value color type uuid",
    "TaskProgress": "taskName type content taskUuid",
    "UsedIp": "ip netmask gateway ipVersion usedFor l3NetworkUuid vmNicUuid uuid",
    "User": "name description accountUuid uuid createDate",
    "UserGroup": "name description accountUuid uuid createDate",
    "UserTag": "tag resourceType tagPatternUuid resourceUuid uuid",
    "Vip": "name state ip netmask gateway useFor serviceProvider l3NetworkUuid uuid",
    "VmCdRom": "name deviceId isoUuid vmInstanceUuid uuid",
    "VmInstance": "name state ip cpuNum memorySize platform hostUuid uuid",
    "VmNic": "ip mac internalName deviceId state l3NetworkUuid vmInstanceUuid uuid",
    "Volume": "name type state status size vmInstanceUuid uuid",
    "VolumeSnapshot": "name state status size latest volumeType createDate volumeUuid uuid",
    "VolumeSnapshotGroup": "name snapshotCount createDate vmInstanceUuid uuid",
    "VolumeSnapshotTree": "status current createDate volumeUuid uuid",
    "Zone": "name state type description uuid createDate",
}
"""Resource to the headings of its table, the most useful first.

When a terminal is too narrow the last ones go first, except for `uuid`, which stays. Fields
as of 5.2. Source: protocol, appendix A.
"""

SIZE_FIELDS = frozenset(
    {
        "actualSize",
        "availableCapacity",
        "availableMemory",
        "availableMemoryCapacity",
        "availablePhysicalCapacity",
        "availablePhysicalMemory",
        "availableSize",
        "diskSize",
        "memoryCapacity",
        "memorySize",
        "reservedMemorySize",
        "size",
        "snapshotSize",
        "systemUsedCapacity",
        "totalCapacity",
        "totalMemory",
        "totalMemoryCapacity",
        "totalPhysicalCapacity",
        "totalPhysicalMemory",
        "totalSize",
        "usedCapacity",
        "volumeSize",
    }
)
"""Fields that hold bytes; tables show them as 8 GiB."""

_FIRST = ("name", "state", "status", "type")
_LAST = ("uuid", "createDate")
_SELDOM = frozenset(
    {
        "description",
        "jobData",
        "jobResult",
        "lastOpDate",
        "metaData",
        "metadata",
        "opaque",
        "password",
        "sortKey",
    }
)
_NUMBERS = frozenset({"integer", "long", "double", "float", "short"})


def _addresses(nics: Any) -> str:
    """Return the addresses of a VM's nics, the first one of each."""
    if not isinstance(nics, list):
        return cell(nics)
    return ", ".join(str(nic["ip"]) for nic in nics if isinstance(nic, dict) and nic.get("ip"))


def _networks(ranges: Any) -> str:
    """Return the CIDRs of an L3 network's ranges, each once."""
    if not isinstance(ranges, list):
        return cell(ranges)
    found = (one.get("networkCidr") for one in ranges if isinstance(one, dict))
    return ", ".join(dict.fromkeys(str(cidr) for cidr in found if cidr))


_DERIVED: Mapping[tuple[str, str], Column] = {
    ("ApplianceVm", "ip"): Column("ip", "vmNics", _addresses),
    ("L3Network", "cidr"): Column("cidr", "ipRanges", _networks),
    ("VmInstance", "ip"): Column("ip", "vmNics", _addresses),
}


def _column(name: str, types: Mapping[str, str], resource: str = "") -> Column:
    derived = _DERIVED.get((resource, name))
    if derived is not None:
        return derived
    if name in SIZE_FIELDS:
        return Column(name, name, human_size, "right", rigid=True)
    if types.get(name) in _NUMBERS:
        return Column(name, name, align="right", rigid=True)
    return Column(name, name, rigid=name.lower().endswith("uuid"))


def named_columns(names: Iterable[str], types: Mapping[str, str]) -> tuple[Column, ...]:
    """Return the columns of exactly these fields, in this order, each once.

    types: the fields' types as the spec has them; a number stands at the right.
    """
    return tuple(_column(name, types) for name in dict.fromkeys(names))


def chosen_columns(
    lineage: Sequence[str], fields: Sequence[str], types: Mapping[str, str], seen: frozenset[str]
) -> tuple[Column, ...]:
    """Return the columns of a resource that nobody named columns for.

    lineage: the resource and what it extends, itself first. fields: its scalar fields in
    order. seen: the fields that at least one of the inventories has.
    """
    for resource in lineage:
        headings = COLUMNS.get(resource)
        if headings is not None:
            columns = [_column(name, types, resource) for name in headings.split()]
            present = tuple(column for column in columns if column.field in seen)
            if present:
                return present
    return named_columns(_by_rule([name for name in fields if name in seen]), types)


def _by_rule(fields: list[str]) -> list[str]:
    """Return what is worth a column: name and state first, uuid last, the rest by weight."""
    first = [name for name in _FIRST if name in fields]
    last = [name for name in _LAST if name in fields]
    rest = [name for name in fields if name not in first and name not in last]
    rest.sort(key=_weight)
    return first + rest[: max(1, MOST_COLUMNS - len(first) - len(last))] + last


def _weight(name: str) -> int:
    """Return how seldom a field is looked for: 0 often, 2 hardly ever."""
    if name in _SELDOM or name.endswith("Date"):
        return 2
    return 1 if name.endswith("Uuid") else 0
