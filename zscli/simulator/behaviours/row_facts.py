"""What a server fills in of rows that are otherwise made of parameters, and what hangs on them.

Facts as tables: known values and where they stand, no behaviour. What a server would make up or
find out (a url, a capacity, the state of a connection) is left out of a row, never invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["DEPENDENTS", "FILLED", "HIDDEN", "KINDS_MADE", "LATER", "PARTS", "REFUSED", "Part"]

FILLED: Mapping[str, Mapping[str, object]] = {
    "AppBuildSystemInventory": {"availableCapacity": 0, "status": "Connected", "totalCapacity": 0},
    "AutoScalingTemplateInventory": {"state": "Enabled"},
    "AutoScalingRuleTriggerInventory": {"state": "Enabled"},
    "InstanceOfferingInventory": {
        "allocatorStrategy": "LeastVmPreferredHostAllocatorStrategy",
        "cpuSpeed": 0,
    },
    "NvmeServerInventory": {"state": "Enabled"},
    "PciDeviceOfferingInventory": {"type": "Generic"},
    "PolicyRouteTableInventory": {"type": "User"},
    "VpcFirewallRuleInventory": {"expired": False, "isApplied": False, "isDefault": False},
    "VpcFirewallRuleSetInventory": {"isApplied": False, "isDefault": False},
    "VpcFirewallRuleTemplateInventory": {"isDefault": False},
    "XmlHookInventory": {"type": "Customization"},
}
"""What a server fills in of a new row, by inventory: as the seed's offerings have it, or the only
value of an enumeration that fits what a user makes."""

LATER: Mapping[str, frozenset[str]] = {
    "BareMetal2ChassisInventory": frozenset(
        {"chassisOffering", "chassisOfferingUuid", "powerStatus", "status"}
    ),
    "BareMetal2ProvisionNetworkInventory": frozenset({"dhcpRangeNetworkCidr"}),
    "BaremetalChassisInventory": frozenset({"pxeServerUuid", "status"}),
    "IPsecConnectionInventory": frozenset({"status"}),
    "MonitorTriggerInventory": frozenset({"lastStatusChangeTime", "status"}),
    "PriceInventory": frozenset({"endDateInLong"}),
    "PortMirrorSessionInventory": frozenset({"internalId"}),
    "SNSApplicationEndpointInventory": frozenset({"connectionStatus", "platform"}),
    "ThirdpartyPlatformInventory": frozenset({"lastSyncDate"}),
    "V2VConversionHostInventory": frozenset(
        {"availableSize", "hostState", "hostStatus", "totalSize"}
    ),
    "VpcVpnIkeConfigInventory": frozenset({"accountName"}),
    "VpcVpnIpSecConfigInventory": frozenset({"accountName"}),
    "XmlHookInventory": frozenset({"libvirtVersion"}),
}
"""The fields that are empty until something happens which does not happen here: a test of a
connection, a measurement, the end of a price."""

KINDS_MADE: Mapping[str, tuple[str, str]] = {
    "AddBareMetal2IpmiChassis": ("BareMetal2IpmiChassisInventory", ""),
    "CreateAutoScalingGroupAddingNewInstanceRule": ("AddingNewVmRuleInventory", ""),
    "CreateAutoScalingGroupRemovalInstanceRule": ("RemovalInstanceRuleInventory", ""),
    "CreateEmailMonitorTriggerAction": ("EmailTriggerActionInventory", ""),
    "CreateSNSSnmpEndpoint": ("SNSApplicationEndpointInventory", "SNMP"),
    "UpdateAutoScalingGroupAddingNewInstanceRule": ("AddingNewVmRuleInventory", ""),
    "UpdateAutoScalingGroupRemovalInstanceRule": ("RemovalInstanceRuleInventory", ""),
    "UpdateAtPersonOfAtDingTalkEndpoint": ("SNSDingTalkAtPersonInventory", ""),
    "UpdateAtPersonOfAtFeiShuEndpoint": ("SNSFeiShuAtPersonInventory", ""),
    "UpdateAtPersonOfAtWeComEndpoint": ("SNSWeComAtPersonInventory", ""),
    "UpdateEmailAddressOfSNSEmailEndpoint": ("SNSEmailAddressInventory", ""),
    "UpdateEmailMonitorTriggerAction": ("EmailTriggerActionInventory", ""),
}
"""The subtype that an API is about where its name is not that of the inventory, and its type
where no inventory of its own says it."""

HIDDEN: Mapping[str, frozenset[str]] = {
    "CreateAutoScalingRuleAlarmTrigger": frozenset({"triggerType"}),
    "CreateAutoScalingRuleSchedulerJobTrigger": frozenset({"triggerType"}),
    "CreateFirewallRule": frozenset({"enableLog"}),
    "CreateSNSEmailPlatform": frozenset({"encryptType"}),
    "CreateSNSUniversalSmsEndpoint": frozenset({"additionParam"}),
    "DeleteResourcePrice": frozenset({"cutoffPrice"}),
    "UpdateFirewallRule": frozenset({"enableLog", "ruleSetUuid"}),
    "UpdateVmUserDefinedXmlHookScript": frozenset({"startupStrategy"}),
}
"""Parameters that no field shows and that nothing here depends on."""

REFUSED: Mapping[str, frozenset[str]] = {
    "CreateIAM2Organization": frozenset({"quota"}),
    "CreateResourcePrice": frozenset({"accountUuid"}),
    "UpdateResourcePrice": frozenset({"setEndDateInLongBaseOnCurrentTime"}),
}
"""Parameters that would have an effect which is not modelled: refused with SYS.1014 when given."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one parameter of a Create makes: rows of another inventory.

    owner: the column there that holds the new uuid. column: the one for each element of the
    parameter, "" where the elements are maps of fields. more: other parameters that go along.
    """

    inventory: str
    owner: str
    column: str = ""
    more: tuple[str, ...] = ()
    filled: tuple[tuple[str, object], ...] = ()


_CUSTOM = (("type", "Customized"),)

_ORGANIZATION = Part("IAM2OrganizationAttributeInventory", "organizationUuid", filled=_CUSTOM)
_GROUP = Part("IAM2VirtualIDGroupAttributeInventory", "groupUuid", filled=_CUSTOM)
_MONITOR_IPS = Part("VpcHaGroupMonitorIpInventory", "vpcHaRouterUuid", "monitorIp")

PARTS: Mapping[tuple[str, str], Part] = {
    ("AddAttributesToIAM2Organization", "attributes"): _ORGANIZATION,
    ("AddAttributesToIAM2Project", "attributes"): Part(
        "IAM2ProjectAttributeInventory", "projectUuid", filled=_CUSTOM
    ),
    ("AddAttributesToIAM2VirtualIDGroup", "attributes"): _GROUP,
    ("ChangeVpcHaGroupMonitorIps", "monitorIps"): _MONITOR_IPS,
    ("CreateEmailMonitorTriggerAction", "triggerUuids"): Part(
        "MonitorTriggerActionRefInventory", "actionUuid", "triggerUuid"
    ),
    ("CreateFlowMeter", "server"): Part(
        "FlowCollectorInventory", "flowMeterUuid", "server", ("port",)
    ),
    ("CreateIAM2Organization", "attributes"): _ORGANIZATION,
    ("CreateIAM2VirtualIDGroup", "attributes"): _GROUP,
    ("CreateIPsecConnection", "l3NetworkUuid"): Part(
        "IPsecL3NetworkRefInventory", "connectionUuid", "l3NetworkUuid"
    ),
    ("CreateIPsecConnection", "peerCidrs"): Part(
        "IPsecPeerCidrInventory", "connectionUuid", "cidr"
    ),
    ("CreateMulticastRouter", "vpcRouterVmUuid"): Part(
        "MulticastRouterVpcVRouterRefInventory", "uuid", "vpcRouterUuid"
    ),
    ("CreatePolicyRouteRuleSet", "vRouterUuid"): Part(
        "PolicyRouteRuleSetVRouterRefInventory", "ruleSetUuid", "vRouterUuid"
    ),
    ("CreatePolicyRouteTable", "vRouterUuid"): Part(
        "PolicyRouteTableVRouterRefInventory", "tableUuid", "vRouterUuid"
    ),
    ("CreatePriceTable", "prices"): Part("PriceInventory", "tableUuid"),
    ("CreateSNSDingTalkEndpoint", "atPersonList"): Part(
        "SNSDingTalkAtPersonInventory", "endpointUuid", "phoneNumber"
    ),
    ("CreateSNSDingTalkEndpoint", "atPersonPhoneNumbers"): Part(
        "SNSDingTalkAtPersonInventory", "endpointUuid", "phoneNumber"
    ),
    ("CreateSNSEmailEndpoint", "emails"): Part(
        "SNSEmailAddressInventory", "endpointUuid", "emailAddress"
    ),
    ("CreateSNSFeiShuEndpoint", "atPersonList"): Part(
        "SNSFeiShuAtPersonInventory", "endpointUuid", "userId"
    ),
    ("CreateSNSFeiShuEndpoint", "atPersonUserIds"): Part(
        "SNSFeiShuAtPersonInventory", "endpointUuid", "userId"
    ),
    ("CreateSNSWeComEndpoint", "atPersonList"): Part(
        "SNSWeComAtPersonInventory", "endpointUuid", "userId"
    ),
    ("CreateSNSWeComEndpoint", "atPersonUserIds"): Part(
        "SNSWeComAtPersonInventory", "endpointUuid", "userId"
    ),
    ("CreateVpcFirewall", "vpcUuid"): Part(
        "VpcFirewallVRouterRefInventory", "vpcFirewallUuid", "vRouterUuid"
    ),
    ("CreateVpcHaGroup", "monitorIps"): _MONITOR_IPS,
}
"""The parameters that become rows of their own; those of a Change replace the rows there are."""

DEPENDENTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "AutoScalingGroupInventory": (("AutoScalingRuleInventory", "scalingGroupUuid"),),
    "IAM2OrganizationInventory": (("IAM2OrganizationInventory", "parentUuid"),),
    "MetricDataHttpReceiverInventory": (("MetricTemplateInventory", "receiverUuid"),),
    "MonitorTemplateInventory": (
        ("EventRuleTemplateInventory", "monitorTemplateUuid"),
        ("MetricRuleTemplateInventory", "monitorTemplateUuid"),
    ),
    "PolicyRouteTableInventory": (("PolicyRouteRuleInventory", "tableUuid"),),
    "PriceTableInventory": (("PriceInventory", "tableUuid"),),
}
"""What goes with a row that is deleted, by the column that names it, beside what its lists show."""
