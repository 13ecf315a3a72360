"""How inventories hang together where their specs do not say it: subtypes and link tables.

Facts of the server's data model as tables. It knows nothing of SQL or of the rows themselves.
"""

from dataclasses import dataclass

from zscli.spec.model import InventorySpec

__all__ = [
    "BORROWED",
    "CHILDREN",
    "LINKS",
    "LIST_LINKS",
    "OWNED",
    "SUBTYPES",
    "TYPE_FIELDS",
    "TYPE_VALUES",
    "Link",
    "root_of",
    "type_of",
    "type_values",
]

SUBTYPES: dict[str, tuple[str, ...]] = {
    "VmInstanceInventory": (
        "ApplianceVmInventory",
        "VirtualRouterVmInventory",
        "VpcRouterVmInventory",
    ),
    "HostInventory": ("KVMHostInventory",),
    "PrimaryStorageInventory": ("CephPrimaryStorageInventory",),
    "BackupStorageInventory": (
        "SftpBackupStorageInventory",
        "CephBackupStorageInventory",
        "ExternalBackupStorageInventory",
    ),
    "L2NetworkInventory": (
        "L2VlanNetworkInventory",
        "L2VxlanNetworkInventory",
        "L2VxlanNetworkPoolInventory",
        "HardwareL2VxlanNetworkPoolInventory",
    ),
    "AutoScalingRuleInventory": ("AddingNewVmRuleInventory", "RemovalInstanceRuleInventory"),
    "AutoScalingRuleTriggerInventory": (
        "AutoScalingRuleAlarmTriggerInventory",
        "AutoScalingRuleSchedulerJobTriggerInventory",
    ),
    "AutoScalingTemplateInventory": ("AutoScalingVmTemplateInventory",),
    "BareMetal2ChassisInventory": ("BareMetal2IpmiChassisInventory",),
    "InstanceOfferingInventory": ("VirtualRouterOfferingInventory", "SlbOfferingInventory"),
    "LoadBalancerInventory": ("SlbLoadBalancerInventory",),
    "MediaInventory": ("EmailMediaInventory",),
    "MonitorTriggerActionInventory": ("EmailTriggerActionInventory",),
    "SNSApplicationEndpointInventory": (
        "SNSDingTalkEndpointInventory",
        "SNSEmailEndpointInventory",
        "SNSFeiShuEndpointInventory",
        "SNSHttpEndpointInventory",
        "SNSMicrosoftTeamsEndpointInventory",
        "SNSUniversalSmsEndpointInventory",
        "SNSWeComEndpointInventory",
    ),
    "SNSApplicationPlatformInventory": ("SNSEmailPlatformInventory", "SNSSnmpPlatformInventory"),
    "SNSTextTemplateInventory": ("AliyunSmsSNSTextTemplateInventory",),
}
"""The inventories that are rows of another one's table."""

TYPE_FIELDS: dict[str, str] = {
    "VmInstanceInventory": "type",
    "ApplianceVmInventory": "applianceVmType",
    "HostInventory": "hypervisorType",
    "PrimaryStorageInventory": "type",
    "BackupStorageInventory": "type",
    "L2NetworkInventory": "type",
    "AutoScalingRuleInventory": "type",
    "AutoScalingRuleTriggerInventory": "type",
    "AutoScalingTemplateInventory": "type",
    "BareMetal2ChassisInventory": "type",
    "InstanceOfferingInventory": "type",
    "LoadBalancerInventory": "type",
    "MediaInventory": "type",
    "MonitorTriggerActionInventory": "type",
    "SNSApplicationEndpointInventory": "type",
    "SNSApplicationPlatformInventory": "type",
    "SNSTextTemplateInventory": "applicationPlatformType",
}
"""The field that says of which subtype a row is. Source: protocol, section 2.3."""

TYPE_VALUES: dict[str, str] = {
    "AddingNewVmRuleInventory": "AddingNewInstance",
    "AliyunSmsSNSTextTemplateInventory": "AliyunSms",
    "AutoScalingRuleAlarmTriggerInventory": "Alarm",
    "AutoScalingRuleSchedulerJobTriggerInventory": "SchedulerJob",
    "AutoScalingVmTemplateInventory": "VmInstance",
    "BareMetal2IpmiChassisInventory": "IPMI",
    "EmailMediaInventory": "Email",
    "EmailTriggerActionInventory": "Email",
    "RemovalInstanceRuleInventory": "RemovalInstance",
    "SNSDingTalkEndpointInventory": "DingTalk",
    "SNSEmailEndpointInventory": "Email",
    "SNSEmailPlatformInventory": "Email",
    "SNSFeiShuEndpointInventory": "FeiShu",
    "SNSHttpEndpointInventory": "HTTP",
    "SNSMicrosoftTeamsEndpointInventory": "MicrosoftTeams",
    "SNSSnmpPlatformInventory": "SNMP",
    "SNSUniversalSmsEndpointInventory": "UniversalSms",
    "SNSWeComEndpointInventory": "WeCom",
    "SlbLoadBalancerInventory": "SLB",
    "SlbOfferingInventory": "SLB",
    "VirtualRouterOfferingInventory": "VirtualRouter",
    "VpcRouterVmInventory": "vpcvrouter",
}
"""What that field holds for a subtype, where the specs do not say it: as its APIs are named."""

_PARENTS = {"VpcRouterVmInventory": "ApplianceVmInventory"}
"""The parents of subtypes whose field has a value of its own, beside that of what they extend."""

_ALSO = {"VirtualRouterVmInventory": ("vpcvrouter",)}
"""The values of that field that rows of a subtype have beside its own."""

_ROOTS = {child: root for root, children in SUBTYPES.items() for child in children}


def root_of(inventory: str) -> str:
    """Return the inventory whose table holds this one's rows."""
    return _ROOTS.get(inventory, inventory)


def type_of(spec: InventorySpec) -> tuple[str, str, str]:
    """Return how the rows of a subtype are told: its parent, the field there, the value of it."""
    parent = _PARENTS.get(spec.name) or spec.parent or spec.extends
    value = spec.type_value or TYPE_VALUES.get(spec.name, "")
    return parent, TYPE_FIELDS.get(parent, "type"), value


def type_values(spec: InventorySpec) -> tuple[str, ...]:
    """Return what the type field of a subtype's rows may hold: a VPC router is a router, too."""
    return (type_of(spec)[2], *_ALSO.get(spec.name, ()))


@dataclass(frozen=True, slots=True)
class Link:
    """A reference table: its inventory and its two columns."""

    inventory: str
    left: str
    right: str


LINKS: dict[str, Link] = {
    "provisionNetwork-cluster": Link(
        "BareMetal2ProvisionNetworkClusterRefInventory", "networkUuid", "clusterUuid"
    ),
    "monitorAction-trigger": Link("MonitorTriggerActionRefInventory", "actionUuid", "triggerUuid"),
    "primaryStorage-cluster": Link(
        "PrimaryStorageClusterRefInventory", "primaryStorageUuid", "clusterUuid"
    ),
    "backupStorage-zone": Link("BackupStorageZoneRefInventory", "backupStorageUuid", "zoneUuid"),
    "l2Network-cluster": Link("L2NetworkClusterRefInventory", "l2NetworkUuid", "clusterUuid"),
    "securityGroup-l3Network": Link(
        "SecurityGroupL3NetworkRefInventory", "securityGroupUuid", "l3NetworkUuid"
    ),
    "networkServiceProvider-l2Network": Link(
        "NetworkServiceProviderL2NetworkRefInventory",
        "networkServiceProviderUuid",
        "l2NetworkUuid",
    ),
    "networkServiceProvider-type": Link(
        "NetworkServiceTypeInventory", "networkServiceProviderUuid", "type"
    ),
    "l3Network-dns": Link("L3NetworkDnsInventory", "l3NetworkUuid", "dns"),
    "vip-peerL3Network": Link("VipPeerL3NetworkRefInventory", "vipUuid", "l3NetworkUuid"),
    "userGroup-user": Link("UserGroupUserRefInventory", "groupUuid", "userUuid"),
    "userGroup-policy": Link("UserGroupPolicyRefInventory", "groupUuid", "policyUuid"),
    "vmSchedulingRuleGroup-vm": Link(
        "VmSchedulingRuleGroupVmRefInventory", "vmGroupUuid", "vmUuid"
    ),
    "hostSchedulingRuleGroup-host": Link(
        "HostSchedulingRuleGroupHostRefInventory", "hostGroupUuid", "hostUuid"
    ),
    "schedulerTrigger-job": Link(
        "SchedulerJobSchedulerTriggerInventory", "schedulerTriggerUuid", "schedulerJobUuid"
    ),
    "schedulerJob-trigger": Link(
        "SchedulerJobSchedulerTriggerInventory", "schedulerJobUuid", "schedulerTriggerUuid"
    ),
    "schedulerTrigger-jobGroup": Link(
        "SchedulerJobGroupSchedulerTriggerRefInventory",
        "schedulerTriggerUuid",
        "schedulerJobGroupUuid",
    ),
    "schedulerJobGroup-trigger": Link(
        "SchedulerJobGroupSchedulerTriggerRefInventory",
        "schedulerJobGroupUuid",
        "schedulerTriggerUuid",
    ),
    "schedulerJobGroup-job": Link(
        "SchedulerJobGroupJobRefInventory", "schedulerJobGroupUuid", "schedulerJobUuid"
    ),
    "schedulerJob-jobGroup": Link(
        "SchedulerJobGroupJobRefInventory", "schedulerJobUuid", "schedulerJobGroupUuid"
    ),
    "user-policy": Link("UserPolicyRefInventory", "userUuid", "policyUuid"),
}
"""By kind: the reference tables that `World.link` fills."""

LIST_LINKS: dict[tuple[str, str], str] = {
    ("BareMetal2ProvisionNetworkInventory", "attachedClusterUuids"): "provisionNetwork-cluster",
    ("MonitorTriggerActionInventory", "triggerUuids"): "monitorAction-trigger",
    ("PrimaryStorageInventory", "attachedClusterUuids"): "primaryStorage-cluster",
    ("BackupStorageInventory", "attachedZoneUuids"): "backupStorage-zone",
    ("L2NetworkInventory", "attachedClusterUuids"): "l2Network-cluster",
    ("SecurityGroupInventory", "attachedL3NetworkUuids"): "securityGroup-l3Network",
    ("NetworkServiceProviderInventory", "attachedL2NetworkUuids"): (
        "networkServiceProvider-l2Network"
    ),
    ("NetworkServiceProviderInventory", "networkServiceTypes"): "networkServiceProvider-type",
    ("L3NetworkInventory", "dns"): "l3Network-dns",
    ("VipInventory", "peerL3NetworkUuids"): "vip-peerL3Network",
    ("SchedulerTriggerInventory", "jobsUuid"): "schedulerTrigger-job",
    ("SchedulerTriggerInventory", "jobGroupsUuid"): "schedulerTrigger-jobGroup",
    ("SchedulerJobInventory", "triggersUuid"): "schedulerJob-trigger",
    ("SchedulerJobInventory", "schedulerJobGroupUuids"): "schedulerJob-jobGroup",
    ("SchedulerJobGroupInventory", "triggersUuid"): "schedulerJobGroup-trigger",
    ("SchedulerJobGroupInventory", "jobsUuid"): "schedulerJobGroup-job",
}
"""The list fields (attached…Uuids, dns …) that are the right sides of a link."""

CHILDREN: dict[tuple[str, str], tuple[str, str]] = {
    ("AutoScalingRuleInventory", "ruleTriggers"): ("AutoScalingRuleTriggerInventory", "ruleUuid"),
    ("AddingNewVmRuleInventory", "ruleTriggers"): ("AutoScalingRuleTriggerInventory", "ruleUuid"),
    ("RemovalInstanceRuleInventory", "ruleTriggers"): (
        "AutoScalingRuleTriggerInventory",
        "ruleUuid",
    ),
    ("CdpTaskInventory", "resourceRefs"): ("CdpTaskResourceRefInventory", "taskUuid"),
    ("FlowMeterInventory", "collectors"): ("FlowCollectorInventory", "flowMeterUuid"),
    ("FlowMeterInventory", "networkRefs"): ("NetworkRouterFlowMeterRefInventory", "flowMeterUuid"),
    ("IAM2OrganizationInventory", "attributes"): (
        "IAM2OrganizationAttributeInventory",
        "organizationUuid",
    ),
    ("IAM2ProjectInventory", "attributes"): ("IAM2ProjectAttributeInventory", "projectUuid"),
    ("IAM2VirtualIDGroupInventory", "attributes"): (
        "IAM2VirtualIDGroupAttributeInventory",
        "groupUuid",
    ),
    ("IPsecConnectionInventory", "l3NetworkRefs"): ("IPsecL3NetworkRefInventory", "connectionUuid"),
    ("IPsecConnectionInventory", "peerCidrs"): ("IPsecPeerCidrInventory", "connectionUuid"),
    ("ImageReplicationGroupInventory", "backupStorageRefs"): (
        "ImageReplicationGroupBackupStorageRefInventory",
        "replicationGroupUuid",
    ),
    ("IscsiServerInventory", "iscsiClusterRefs"): (
        "IscsiServerClusterRefInventory",
        "iscsiServerUuid",
    ),
    ("MonitorGroupInventory", "monitorGroupTemplateRefs"): (
        "MonitorGroupTemplateRefInventory",
        "groupUuid",
    ),
    ("MonitorTemplateInventory", "monitorGroupTemplateRefs"): (
        "MonitorGroupTemplateRefInventory",
        "templateUuid",
    ),
    ("MulticastRouterInventory", "rpGroups"): (
        "MulticastRouterRendezvousPointInventory",
        "multicastRouterUuid",
    ),
    ("MulticastRouterInventory", "vpcVrs"): ("MulticastRouterVpcVRouterRefInventory", "uuid"),
    ("NvmeServerInventory", "nvmeClusterRefs"): ("NvmeServerClusterRefInventory", "nvmeServerUuid"),
    ("PolicyRouteRuleSetInventory", "l3Refs"): ("PolicyRouteRuleSetL3RefInventory", "ruleSetUuid"),
    ("PolicyRouteRuleSetInventory", "rules"): ("PolicyRouteRuleInventory", "ruleSetUuid"),
    ("PolicyRouteTableInventory", "routes"): ("PolicyRouteTableRouteEntryInventory", "tableUuid"),
    ("PortMirrorInventory", "sessions"): ("PortMirrorSessionInventory", "portMirrorUuid"),
    ("SNSDingTalkEndpointInventory", "atPersonList"): (
        "SNSDingTalkAtPersonInventory",
        "endpointUuid",
    ),
    ("SNSEmailEndpointInventory", "emailAddresses"): ("SNSEmailAddressInventory", "endpointUuid"),
    ("SNSFeiShuEndpointInventory", "atPersonList"): ("SNSFeiShuAtPersonInventory", "endpointUuid"),
    ("SNSWeComEndpointInventory", "atPersonList"): ("SNSWeComAtPersonInventory", "endpointUuid"),
    ("VRouterRouteTableInventory", "attachedRouterRefs"): (
        "VirtualRouterVRouterRouteTableRefInventory",
        "routeTableUuid",
    ),
    ("VRouterRouteTableInventory", "routeEntries"): (
        "VRouterRouteEntryInventory",
        "routeTableUuid",
    ),
    ("VpcFirewallInventory", "refs"): ("VpcFirewallVRouterRefInventory", "vpcFirewallUuid"),
    ("VpcFirewallRuleSetInventory", "rules"): ("VpcFirewallRuleInventory", "ruleSetUuid"),
    ("VpcHaGroupInventory", "monitors"): ("VpcHaGroupMonitorIpInventory", "vpcHaRouterUuid"),
    ("VpcHaGroupInventory", "services"): (
        "VpcHaGroupNetworkServiceRefInventory",
        "vpcHaRouterUuid",
    ),
    ("VpcHaGroupInventory", "usedIps"): ("VpcHaGroupVipRefInventory", "vpcHaRouterUuid"),
    ("VpcRouterVmInventory", "dns"): ("VpcRouterDnsInventory", "vpcRouterUuid"),
    ("VpcSharedQosInventory", "vips"): ("VpcSharedQosRefVipInventory", "sharedQosUuid"),
    ("AccessControlListInventory", "entries"): ("AccessControlListEntryInventory", "aclUuid"),
    ("SlbGroupInventory", "lbs"): ("SlbLoadBalancerInventory", "slbGroupUuid"),
    ("SlbGroupInventory", "monitorIps"): ("SlbGroupMonitorIpInventory", "slbGroupUuid"),
    ("SlbGroupInventory", "networks"): ("SlbGroupL3NetworkRefInventory", "slbGroupUuid"),
    ("AffinityGroupInventory", "usages"): ("AffinityGroupUsageInventory", "affinityGroupUuid"),
    ("LoadBalancerListenerInventory", "aclRefs"): (
        "LoadBalancerListenerACLRefInventory",
        "listenerUuid",
    ),
    ("LoadBalancerServerGroupInventory", "serverIps"): (
        "LoadBalancerServerGroupServerIpInventory",
        "serverGroupUuid",
    ),
}
"""The list fields whose elements are rows of another inventory: it, and its column that holds the
uuid of the one the list belongs to. Most follow from the specs' joins and expanded fields."""

BORROWED = frozenset({"MulticastRouterVpcVRouterRefInventory", "VipNetworkServicesRefInventory"})
"""The inventories whose `uuid` is that of another resource, such as the service that uses a VIP."""

OWNED = frozenset(
    f"{resource}Inventory"
    for resource in (
        "AccessControlList",
        "AffinityGroup",
        "Certificate",
        "DiskOffering",
        "Eip",
        "Image",
        "InstanceOffering",
        "L3Network",
        "LoadBalancer",
        "LoadBalancerListener",
        "LoadBalancerServerGroup",
        "LongJob",
        "Policy",
        "PortForwardingRule",
        "SchedulerJob",
        "SchedulerJobGroup",
        "SchedulerTrigger",
        "SecurityGroup",
        "SshKeyPair",
        "TagPattern",
        "User",
        "UserGroup",
        "Vip",
        "VmInstance",
        "VmNic",
        "Volume",
        "VolumeSnapshot",
        "VolumeSnapshotGroup",
    )
)
"""The inventories whose rows belong to an account; the others all accounts may see."""
