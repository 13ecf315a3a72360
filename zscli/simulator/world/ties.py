"""What ties resources together beside the links: rows that name them, and go with them.

Facts of the server's data model as a table, by the names of the specs' columns.
"""

from collections.abc import Mapping

from zscli.simulator.world.relations import root_of

__all__ = ["TIES", "tied_to"]

TIES: dict[str, dict[str, str]] = {
    "AccountPriceTableRefInventory": {
        "accountUuid": "AccountInventory",
        "tableUuid": "PriceTableInventory",
    },
    "AppBuildSystemZoneRefInventory": {
        "buildSystemUuid": "AppBuildSystemInventory",
        "zoneUuid": "ZoneInventory",
    },
    "BareMetal2ProvisionNetworkClusterRefInventory": {
        "clusterUuid": "ClusterInventory",
        "networkUuid": "BareMetal2ProvisionNetworkInventory",
    },
    "IAM2OrganizationAttributeInventory": {"organizationUuid": "IAM2OrganizationInventory"},
    "IAM2OrganizationProjectRefInventory": {
        "organizationUuid": "IAM2OrganizationInventory",
        "projectUuid": "IAM2ProjectInventory",
    },
    "IAM2OrganizationVirtualIDRefInventory": {
        "organizationUuid": "IAM2OrganizationInventory",
        "virtualIDUuid": "IAM2VirtualIDInventory",
    },
    "IAM2VirtualIDGroupAttributeInventory": {"groupUuid": "IAM2VirtualIDGroupInventory"},
    "IAM2VirtualIDGroupRefInventory": {
        "groupUuid": "IAM2VirtualIDGroupInventory",
        "virtualIDUuid": "IAM2VirtualIDInventory",
    },
    "IPsecL3NetworkRefInventory": {
        "connectionUuid": "IPsecConnectionInventory",
        "l3NetworkUuid": "L3NetworkInventory",
    },
    "IPsecPeerCidrInventory": {"connectionUuid": "IPsecConnectionInventory"},
    "ImageReplicationGroupBackupStorageRefInventory": {
        "backupStorageUuid": "BackupStorageInventory",
        "replicationGroupUuid": "ImageReplicationGroupInventory",
    },
    "IAM2ProjectAttributeInventory": {"projectUuid": "IAM2ProjectInventory"},
    "IscsiServerClusterRefInventory": {
        "clusterUuid": "ClusterInventory",
        "iscsiServerUuid": "IscsiServerInventory",
    },
    "MonitorGroupInstanceInventory": {
        "groupUuid": "MonitorGroupInventory",
        "instanceUuid": "",
    },
    "MonitorGroupTemplateRefInventory": {
        "groupUuid": "MonitorGroupInventory",
        "templateUuid": "MonitorTemplateInventory",
    },
    "MonitorTriggerActionRefInventory": {
        "actionUuid": "MonitorTriggerActionInventory",
        "triggerUuid": "MonitorTriggerInventory",
    },
    "MulticastRouterRendezvousPointInventory": {"multicastRouterUuid": "MulticastRouterInventory"},
    "MulticastRouterVpcVRouterRefInventory": {
        "uuid": "MulticastRouterInventory",
        "vpcRouterUuid": "ApplianceVmInventory",
    },
    "NetworkRouterAreaRefInventory": {
        "l3NetworkUuid": "L3NetworkInventory",
        "routerAreaUuid": "RouterAreaInventory",
        "vRouterUuid": "ApplianceVmInventory",
    },
    "NetworkRouterFlowMeterRefInventory": {
        "flowMeterUuid": "FlowMeterInventory",
        "l3NetworkUuid": "L3NetworkInventory",
        "vRouterUuid": "ApplianceVmInventory",
    },
    "NvmeServerClusterRefInventory": {
        "clusterUuid": "ClusterInventory",
        "nvmeServerUuid": "NvmeServerInventory",
    },
    "PolicyRouteRuleSetL3RefInventory": {
        "l3NetworkUuid": "L3NetworkInventory",
        "ruleSetUuid": "PolicyRouteRuleSetInventory",
    },
    "PolicyRouteRuleSetVRouterRefInventory": {
        "ruleSetUuid": "PolicyRouteRuleSetInventory",
        "vRouterUuid": "ApplianceVmInventory",
    },
    "PolicyRouteTableVRouterRefInventory": {
        "tableUuid": "PolicyRouteTableInventory",
        "vRouterUuid": "ApplianceVmInventory",
    },
    "ResourceDirectoryRefInventory": {"directoryUuid": "DirectoryInventory", "resourceUuid": ""},
    "SNSDingTalkAtPersonInventory": {"endpointUuid": "SNSApplicationEndpointInventory"},
    "SNSEmailAddressInventory": {"endpointUuid": "SNSApplicationEndpointInventory"},
    "SNSFeiShuAtPersonInventory": {"endpointUuid": "SNSApplicationEndpointInventory"},
    "SNSSubscriberInventory": {
        "endpointUuid": "SNSApplicationEndpointInventory",
        "topicUuid": "SNSTopicInventory",
    },
    "SNSWeComAtPersonInventory": {"endpointUuid": "SNSApplicationEndpointInventory"},
    "VRouterRouteEntryInventory": {"routeTableUuid": "VRouterRouteTableInventory"},
    "VirtualRouterVRouterRouteTableRefInventory": {
        "routeTableUuid": "VRouterRouteTableInventory",
        "virtualRouterVmUuid": "ApplianceVmInventory",
    },
    "VmInstanceMdevDeviceSpecRefInventory": {
        "mdevSpecUuid": "MdevDeviceSpecInventory",
        "vmInstanceUuid": "VmInstanceInventory",
    },
    "VmInstancePciDeviceSpecRefInventory": {
        "pciSpecUuid": "PciDeviceSpecInventory",
        "vmInstanceUuid": "VmInstanceInventory",
    },
    "VpcFirewallRuleSetL3RefInventory": {
        "l3NetworkUuid": "L3NetworkInventory",
        "ruleSetUuid": "VpcFirewallRuleSetInventory",
        "vpcFirewallUuid": "VpcFirewallInventory",
    },
    "VpcFirewallVRouterRefInventory": {
        "vRouterUuid": "ApplianceVmInventory",
        "vpcFirewallUuid": "VpcFirewallInventory",
    },
    "VpcRouterDnsInventory": {"vpcRouterUuid": "VpcRouterVmInventory"},
    "VpcSnatStateInventory": {
        "l3NetworkUuid": "L3NetworkInventory",
        "vpcUuid": "VpcRouterVmInventory",
    },
    "VpcSharedQosRefVipInventory": {
        "sharedQosUuid": "VpcSharedQosInventory",
        "vipUuid": "VipInventory",
    },
    "XmlHookVmInstanceRefInventory": {
        "vmInstanceUuid": "VmInstanceInventory",
        "xmlHookUuid": "XmlHookInventory",
    },
}
"""The rows that tie resources together, or belong to one: the columns that name these, and what
they are of; "" for a resource of any kind. They go with the first of their ends that goes."""


def tied_to(root: str) -> tuple[tuple[str, str], ...]:
    """Return what ties the resources of a table: an inventory, and its column that names one."""
    return _ANY + _TIED.get(root, ())


def _by_end() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for rows, ends in TIES.items():
        for column, inventory in ends.items():
            root = root_of(inventory)
            found[root] = (*found.get(root, ()), (rows, column))
    return found


_TIED = _by_end()
_ANY = _TIED.get("", ())
