"""Made from the specs by specs/stubs.py; not to be changed by hand."""

from typing import Any

from zscli.sdk import inventories, inventory
from zscli.sdk.messages import Message
from zscli.sdk.records import Answer

class Action(Message):
    out: Any
    reply: Any
    def run(self) -> Any: ...

class _AckAlarmData(Answer):
    success: bool
    error: Any
    inventory: inventories.AlertDataAckInventory

class AckAlarmDataAction(Action, inventory.APIAckAlarmDataMsg):
    out: _AckAlarmData
    reply: _AckAlarmData
    def run(self) -> _AckAlarmData: ...

class _AckEventData(Answer):
    success: bool
    error: Any
    inventory: inventories.AlertDataAckInventory

class AckEventDataAction(Action, inventory.APIAckEventDataMsg):
    out: _AckEventData
    reply: _AckEventData
    def run(self) -> _AckEventData: ...

class _AddAccessControlListEntry(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlListEntryInventory

class AddAccessControlListEntryAction(Action, inventory.APIAddAccessControlListEntryMsg):
    out: _AddAccessControlListEntry
    reply: _AddAccessControlListEntry
    def run(self) -> _AddAccessControlListEntry: ...

class _AddAccessControlListRedirectRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlListEntryInventory

class AddAccessControlListRedirectRuleAction(Action, inventory.APIAddAccessControlListRedirectRuleMsg):
    out: _AddAccessControlListRedirectRule
    reply: _AddAccessControlListRedirectRule
    def run(self) -> _AddAccessControlListRedirectRule: ...

class _AddAccessControlListToLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class AddAccessControlListToLoadBalancerAction(Action, inventory.APIAddAccessControlListToLoadBalancerMsg):
    out: _AddAccessControlListToLoadBalancer
    reply: _AddAccessControlListToLoadBalancer
    def run(self) -> _AddAccessControlListToLoadBalancer: ...

class _AddAccessControlRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlRuleInventory

class AddAccessControlRuleAction(Action, inventory.APIAddAccessControlRuleMsg):
    out: _AddAccessControlRule
    reply: _AddAccessControlRule
    def run(self) -> _AddAccessControlRule: ...

class _AddActionToAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class AddActionToAlarmAction(Action, inventory.APIAddActionToAlarmMsg):
    out: _AddActionToAlarm
    reply: _AddActionToAlarm
    def run(self) -> _AddActionToAlarm: ...

class _AddActionToEventSubscription(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionInventory

class AddActionToEventSubscriptionAction(Action, inventory.APIAddActionToEventSubscriptionMsg):
    out: _AddActionToEventSubscription
    reply: _AddActionToEventSubscription
    def run(self) -> _AddActionToEventSubscription: ...

class _AddAliyunEbsBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class AddAliyunEbsBackupStorageAction(Action, inventory.APIAddAliyunEbsBackupStorageMsg):
    out: _AddAliyunEbsBackupStorage
    reply: _AddAliyunEbsBackupStorage
    def run(self) -> _AddAliyunEbsBackupStorage: ...

class _AddAliyunEbsPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddAliyunEbsPrimaryStorageAction(Action, inventory.APIAddAliyunEbsPrimaryStorageMsg):
    out: _AddAliyunEbsPrimaryStorage
    reply: _AddAliyunEbsPrimaryStorage
    def run(self) -> _AddAliyunEbsPrimaryStorage: ...

class _AddAliyunKeySecret(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridAccountInventory

class AddAliyunKeySecretAction(Action, inventory.APIAddAliyunKeySecretMsg):
    out: _AddAliyunKeySecret
    reply: _AddAliyunKeySecret
    def run(self) -> _AddAliyunKeySecret: ...

class _AddAliyunNasAccessGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasAccessGroupInventory

class AddAliyunNasAccessGroupAction(Action, inventory.APIAddAliyunNasAccessGroupMsg):
    out: _AddAliyunNasAccessGroup
    reply: _AddAliyunNasAccessGroup
    def run(self) -> _AddAliyunNasAccessGroup: ...

class _AddAliyunNasFileSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasFileSystemInventory

class AddAliyunNasFileSystemAction(Action, inventory.APIAddAliyunNasFileSystemMsg):
    out: _AddAliyunNasFileSystem
    reply: _AddAliyunNasFileSystem
    def run(self) -> _AddAliyunNasFileSystem: ...

class _AddAliyunNasMountTarget(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasMountTargetInventory

class AddAliyunNasMountTargetAction(Action, inventory.APIAddAliyunNasMountTargetMsg):
    out: _AddAliyunNasMountTarget
    reply: _AddAliyunNasMountTarget
    def run(self) -> _AddAliyunNasMountTarget: ...

class _AddAliyunNasPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddAliyunNasPrimaryStorageAction(Action, inventory.APIAddAliyunNasPrimaryStorageMsg):
    out: _AddAliyunNasPrimaryStorage
    reply: _AddAliyunNasPrimaryStorage
    def run(self) -> _AddAliyunNasPrimaryStorage: ...

class _AddAliyunPanguPartition(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunPanguPartitionInventory

class AddAliyunPanguPartitionAction(Action, inventory.APIAddAliyunPanguPartitionMsg):
    out: _AddAliyunPanguPartition
    reply: _AddAliyunPanguPartition
    def run(self) -> _AddAliyunPanguPartition: ...

class _AddAppBuildSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.AppBuildSystemInventory

class AddAppBuildSystemAction(Action, inventory.APIAddAppBuildSystemMsg):
    out: _AddAppBuildSystem
    reply: _AddAppBuildSystem
    def run(self) -> _AddAppBuildSystem: ...

class _AddAttributesToIAM2Organization(Answer):
    success: bool
    error: Any

class AddAttributesToIAM2OrganizationAction(Action, inventory.APIAddAttributesToIAM2OrganizationMsg):
    out: _AddAttributesToIAM2Organization
    reply: _AddAttributesToIAM2Organization
    def run(self) -> _AddAttributesToIAM2Organization: ...

class _AddAttributesToIAM2Project(Answer):
    success: bool
    error: Any

class AddAttributesToIAM2ProjectAction(Action, inventory.APIAddAttributesToIAM2ProjectMsg):
    out: _AddAttributesToIAM2Project
    reply: _AddAttributesToIAM2Project
    def run(self) -> _AddAttributesToIAM2Project: ...

class _AddAttributesToIAM2VirtualID(Answer):
    success: bool
    error: Any

class AddAttributesToIAM2VirtualIDAction(Action, inventory.APIAddAttributesToIAM2VirtualIDMsg):
    out: _AddAttributesToIAM2VirtualID
    reply: _AddAttributesToIAM2VirtualID
    def run(self) -> _AddAttributesToIAM2VirtualID: ...

class _AddAttributesToIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any

class AddAttributesToIAM2VirtualIDGroupAction(Action, inventory.APIAddAttributesToIAM2VirtualIDGroupMsg):
    out: _AddAttributesToIAM2VirtualIDGroup
    reply: _AddAttributesToIAM2VirtualIDGroup
    def run(self) -> _AddAttributesToIAM2VirtualIDGroup: ...

class _AddBackendServerToServerGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerServerGroupInventory

class AddBackendServerToServerGroupAction(Action, inventory.APIAddBackendServerToServerGroupMsg):
    out: _AddBackendServerToServerGroup
    reply: _AddBackendServerToServerGroup
    def run(self) -> _AddBackendServerToServerGroup: ...

class _AddBackupStoragesToReplicationGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class AddBackupStoragesToReplicationGroupAction(Action, inventory.APIAddBackupStoragesToReplicationGroupMsg):
    out: _AddBackupStoragesToReplicationGroup
    reply: _AddBackupStoragesToReplicationGroup
    def run(self) -> _AddBackupStoragesToReplicationGroup: ...

class _AddBareMetal2Gateway(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class AddBareMetal2GatewayAction(Action, inventory.APIAddBareMetal2GatewayMsg):
    out: _AddBareMetal2Gateway
    reply: _AddBareMetal2Gateway
    def run(self) -> _AddBareMetal2Gateway: ...

class _AddBareMetal2IpmiChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class AddBareMetal2IpmiChassisAction(Action, inventory.APIAddBareMetal2IpmiChassisMsg):
    out: _AddBareMetal2IpmiChassis
    reply: _AddBareMetal2IpmiChassis
    def run(self) -> _AddBareMetal2IpmiChassis: ...

class _AddBlockPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddBlockPrimaryStorageAction(Action, inventory.APIAddBlockPrimaryStorageMsg):
    out: _AddBlockPrimaryStorage
    reply: _AddBlockPrimaryStorage
    def run(self) -> _AddBlockPrimaryStorage: ...

class _AddBuildApp(Answer):
    success: bool
    error: Any
    inventory: inventories.BuildApplicationInventory

class AddBuildAppAction(Action, inventory.APIAddBuildAppMsg):
    out: _AddBuildApp
    reply: _AddBuildApp
    def run(self) -> _AddBuildApp: ...

class _AddCCSCertificate(Answer):
    success: bool
    error: Any
    inventory: inventories.CCSCertificateInventory

class AddCCSCertificateAction(Action, inventory.APIAddCCSCertificateMsg):
    out: _AddCCSCertificate
    reply: _AddCCSCertificate
    def run(self) -> _AddCCSCertificate: ...

class _AddCephBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class AddCephBackupStorageAction(Action, inventory.APIAddCephBackupStorageMsg):
    out: _AddCephBackupStorage
    reply: _AddCephBackupStorage
    def run(self) -> _AddCephBackupStorage: ...

class _AddCephPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddCephPrimaryStorageAction(Action, inventory.APIAddCephPrimaryStorageMsg):
    out: _AddCephPrimaryStorage
    reply: _AddCephPrimaryStorage
    def run(self) -> _AddCephPrimaryStorage: ...

class _AddCephPrimaryStoragePool(Answer):
    success: bool
    error: Any
    inventory: inventories.CephPrimaryStoragePoolInventory

class AddCephPrimaryStoragePoolAction(Action, inventory.APIAddCephPrimaryStoragePoolMsg):
    out: _AddCephPrimaryStoragePool
    reply: _AddCephPrimaryStoragePool
    def run(self) -> _AddCephPrimaryStoragePool: ...

class _AddCertificateToLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class AddCertificateToLoadBalancerListenerAction(Action, inventory.APIAddCertificateToLoadBalancerListenerMsg):
    out: _AddCertificateToLoadBalancerListener
    reply: _AddCertificateToLoadBalancerListener
    def run(self) -> _AddCertificateToLoadBalancerListener: ...

class _AddConnectionAccessPointFromRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.ConnectionAccessPointInventory

class AddConnectionAccessPointFromRemoteAction(Action, inventory.APIAddConnectionAccessPointFromRemoteMsg):
    out: _AddConnectionAccessPointFromRemote
    reply: _AddConnectionAccessPointFromRemote
    def run(self) -> _AddConnectionAccessPointFromRemote: ...

class _AddContainerManagementEndpoint(Answer):
    success: bool
    error: Any

class AddContainerManagementEndpointAction(Action, inventory.APIAddContainerManagementEndpointMsg):
    out: _AddContainerManagementEndpoint
    reply: _AddContainerManagementEndpoint
    def run(self) -> _AddContainerManagementEndpoint: ...

class _AddDataCenterFromRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.DataCenterInventory

class AddDataCenterFromRemoteAction(Action, inventory.APIAddDataCenterFromRemoteMsg):
    out: _AddDataCenterFromRemote
    reply: _AddDataCenterFromRemote
    def run(self) -> _AddDataCenterFromRemote: ...

class _AddDisasterImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageStoreBackupStorageInventory

class AddDisasterImageStoreBackupStorageAction(Action, inventory.APIAddDisasterImageStoreBackupStorageMsg):
    out: _AddDisasterImageStoreBackupStorage
    reply: _AddDisasterImageStoreBackupStorage
    def run(self) -> _AddDisasterImageStoreBackupStorage: ...

class _AddDnsToL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class AddDnsToL3NetworkAction(Action, inventory.APIAddDnsToL3NetworkMsg):
    out: _AddDnsToL3Network
    reply: _AddDnsToL3Network
    def run(self) -> _AddDnsToL3Network: ...

class _AddDnsToVpcRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcRouterVmInventory

class AddDnsToVpcRouterAction(Action, inventory.APIAddDnsToVpcRouterMsg):
    out: _AddDnsToVpcRouter
    reply: _AddDnsToVpcRouter
    def run(self) -> _AddDnsToVpcRouter: ...

class _AddEmailAddressToSNSEmailEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSEmailAddressInventory

class AddEmailAddressToSNSEmailEndpointAction(Action, inventory.APIAddEmailAddressToSNSEmailEndpointMsg):
    out: _AddEmailAddressToSNSEmailEndpoint
    reply: _AddEmailAddressToSNSEmailEndpoint
    def run(self) -> _AddEmailAddressToSNSEmailEndpoint: ...

class _AddEventRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.EventRuleTemplateInventory

class AddEventRuleTemplateAction(Action, inventory.APIAddEventRuleTemplateMsg):
    out: _AddEventRuleTemplate
    reply: _AddEventRuleTemplate
    def run(self) -> _AddEventRuleTemplate: ...

class _AddExternalBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ExternalBackupStorageInventory

class AddExternalBackupStorageAction(Action, inventory.APIAddExternalBackupStorageMsg):
    out: _AddExternalBackupStorage
    reply: _AddExternalBackupStorage
    def run(self) -> _AddExternalBackupStorage: ...

class _AddExternalPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddExternalPrimaryStorageAction(Action, inventory.APIAddExternalPrimaryStorageMsg):
    out: _AddExternalPrimaryStorage
    reply: _AddExternalPrimaryStorage
    def run(self) -> _AddExternalPrimaryStorage: ...

class _AddFiSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class AddFiSecSecurityMachineAction(Action, inventory.APIAddFiSecSecurityMachineMsg):
    out: _AddFiSecSecurityMachine
    reply: _AddFiSecSecurityMachine
    def run(self) -> _AddFiSecSecurityMachine: ...

class _AddFlkSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class AddFlkSecSecurityMachineAction(Action, inventory.APIAddFlkSecSecurityMachineMsg):
    out: _AddFlkSecSecurityMachine
    reply: _AddFlkSecSecurityMachine
    def run(self) -> _AddFlkSecSecurityMachine: ...

class _AddHostRouteToL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class AddHostRouteToL3NetworkAction(Action, inventory.APIAddHostRouteToL3NetworkMsg):
    out: _AddHostRouteToL3Network
    reply: _AddHostRouteToL3Network
    def run(self) -> _AddHostRouteToL3Network: ...

class _AddHostToHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class AddHostToHostSchedulingRuleGroupAction(Action, inventory.APIAddHostToHostSchedulingRuleGroupMsg):
    out: _AddHostToHostSchedulingRuleGroup
    reply: _AddHostToHostSchedulingRuleGroup
    def run(self) -> _AddHostToHostSchedulingRuleGroup: ...

class _AddHybridKeySecret(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridAccountInventory

class AddHybridKeySecretAction(Action, inventory.APIAddHybridKeySecretMsg):
    out: _AddHybridKeySecret
    reply: _AddHybridKeySecret
    def run(self) -> _AddHybridKeySecret: ...

class _AddIAM2TicketFlow(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketFlowInventory

class AddIAM2TicketFlowAction(Action, inventory.APIAddIAM2TicketFlowMsg):
    out: _AddIAM2TicketFlow
    reply: _AddIAM2TicketFlow
    def run(self) -> _AddIAM2TicketFlow: ...

class _AddIAM2VirtualIDGroupToProjects(Answer):
    success: bool
    error: Any

class AddIAM2VirtualIDGroupToProjectsAction(Action, inventory.APIAddIAM2VirtualIDGroupToProjectsMsg):
    out: _AddIAM2VirtualIDGroupToProjects
    reply: _AddIAM2VirtualIDGroupToProjects
    def run(self) -> _AddIAM2VirtualIDGroupToProjects: ...

class _AddIAM2VirtualIDsToGroup(Answer):
    success: bool
    error: Any

class AddIAM2VirtualIDsToGroupAction(Action, inventory.APIAddIAM2VirtualIDsToGroupMsg):
    out: _AddIAM2VirtualIDsToGroup
    reply: _AddIAM2VirtualIDsToGroup
    def run(self) -> _AddIAM2VirtualIDsToGroup: ...

class _AddIAM2VirtualIDsToOrganization(Answer):
    success: bool
    error: Any

class AddIAM2VirtualIDsToOrganizationAction(Action, inventory.APIAddIAM2VirtualIDsToOrganizationMsg):
    out: _AddIAM2VirtualIDsToOrganization
    reply: _AddIAM2VirtualIDsToOrganization
    def run(self) -> _AddIAM2VirtualIDsToOrganization: ...

class _AddIAM2VirtualIDsToProject(Answer):
    success: bool
    error: Any

class AddIAM2VirtualIDsToProjectAction(Action, inventory.APIAddIAM2VirtualIDsToProjectMsg):
    out: _AddIAM2VirtualIDsToProject
    reply: _AddIAM2VirtualIDsToProject
    def run(self) -> _AddIAM2VirtualIDsToProject: ...

class _AddIAM2VirtualIDsToProjects(Answer):
    success: bool
    error: Any

class AddIAM2VirtualIDsToProjectsAction(Action, inventory.APIAddIAM2VirtualIDsToProjectsMsg):
    out: _AddIAM2VirtualIDsToProjects
    reply: _AddIAM2VirtualIDsToProjects
    def run(self) -> _AddIAM2VirtualIDsToProjects: ...

class _AddIdentityZoneFromRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.IdentityZoneInventory

class AddIdentityZoneFromRemoteAction(Action, inventory.APIAddIdentityZoneFromRemoteMsg):
    out: _AddIdentityZoneFromRemote
    reply: _AddIdentityZoneFromRemote
    def run(self) -> _AddIdentityZoneFromRemote: ...

class _AddImage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class AddImageAction(Action, inventory.APIAddImageMsg):
    out: _AddImage
    reply: _AddImage
    def run(self) -> _AddImage: ...

class _AddImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageStoreBackupStorageInventory

class AddImageStoreBackupStorageAction(Action, inventory.APIAddImageStoreBackupStorageMsg):
    out: _AddImageStoreBackupStorage
    reply: _AddImageStoreBackupStorage
    def run(self) -> _AddImageStoreBackupStorage: ...

class _AddInfoSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class AddInfoSecSecurityMachineAction(Action, inventory.APIAddInfoSecSecurityMachineMsg):
    out: _AddInfoSecSecurityMachine
    reply: _AddInfoSecSecurityMachine
    def run(self) -> _AddInfoSecSecurityMachine: ...

class _AddInstanceToMonitorGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorGroupInstanceInventory

class AddInstanceToMonitorGroupAction(Action, inventory.APIAddInstanceToMonitorGroupMsg):
    out: _AddInstanceToMonitorGroup
    reply: _AddInstanceToMonitorGroup
    def run(self) -> _AddInstanceToMonitorGroup: ...

class _AddIntegrityResource(Answer):
    success: bool
    error: Any

class AddIntegrityResourceAction(Action, inventory.APIAddIntegrityResourceMsg):
    out: _AddIntegrityResource
    reply: _AddIntegrityResource
    def run(self) -> _AddIntegrityResource: ...

class _AddIpRange(Answer):
    success: bool
    error: Any
    inventory: inventories.IpRangeInventory

class AddIpRangeAction(Action, inventory.APIAddIpRangeMsg):
    out: _AddIpRange
    reply: _AddIpRange
    def run(self) -> _AddIpRange: ...

class _AddIpRangeByNetworkCidr(Answer):
    success: bool
    error: Any
    inventory: inventories.IpRangeInventory
    inventories: list[Any]

class AddIpRangeByNetworkCidrAction(Action, inventory.APIAddIpRangeByNetworkCidrMsg):
    out: _AddIpRangeByNetworkCidr
    reply: _AddIpRangeByNetworkCidr
    def run(self) -> _AddIpRangeByNetworkCidr: ...

class _AddIpv6Range(Answer):
    success: bool
    error: Any
    inventory: inventories.IpRangeInventory

class AddIpv6RangeAction(Action, inventory.APIAddIpv6RangeMsg):
    out: _AddIpv6Range
    reply: _AddIpv6Range
    def run(self) -> _AddIpv6Range: ...

class _AddIpv6RangeByNetworkCidr(Answer):
    success: bool
    error: Any
    inventory: inventories.IpRangeInventory
    inventories: list[Any]

class AddIpv6RangeByNetworkCidrAction(Action, inventory.APIAddIpv6RangeByNetworkCidrMsg):
    out: _AddIpv6RangeByNetworkCidr
    reply: _AddIpv6RangeByNetworkCidr
    def run(self) -> _AddIpv6RangeByNetworkCidr: ...

class _AddIscsiServer(Answer):
    success: bool
    error: Any
    inventory: inventories.IscsiServerInventory

class AddIscsiServerAction(Action, inventory.APIAddIscsiServerMsg):
    out: _AddIscsiServer
    reply: _AddIscsiServer
    def run(self) -> _AddIscsiServer: ...

class _AddJitSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class AddJitSecurityMachineAction(Action, inventory.APIAddJitSecurityMachineMsg):
    out: _AddJitSecurityMachine
    reply: _AddJitSecurityMachine
    def run(self) -> _AddJitSecurityMachine: ...

class _AddKVMHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class AddKVMHostAction(Action, inventory.APIAddKVMHostMsg):
    out: _AddKVMHost
    reply: _AddKVMHost
    def run(self) -> _AddKVMHost: ...

class _AddKVMHostFromConfigFile(Answer):
    success: bool
    error: Any
    results: list[Any]

class AddKVMHostFromConfigFileAction(Action, inventory.APIAddKVMHostFromConfigFileMsg):
    out: _AddKVMHostFromConfigFile
    reply: _AddKVMHostFromConfigFile
    def run(self) -> _AddKVMHostFromConfigFile: ...

class _AddLabelToAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmLabelInventory

class AddLabelToAlarmAction(Action, inventory.APIAddLabelToAlarmMsg):
    out: _AddLabelToAlarm
    reply: _AddLabelToAlarm
    def run(self) -> _AddLabelToAlarm: ...

class _AddLabelToEventSubscription(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionLabelInventory

class AddLabelToEventSubscriptionAction(Action, inventory.APIAddLabelToEventSubscriptionMsg):
    out: _AddLabelToEventSubscription
    reply: _AddLabelToEventSubscription
    def run(self) -> _AddLabelToEventSubscription: ...

class _AddLdapServer(Answer):
    success: bool
    error: Any
    inventory: inventories.LdapServerInventory

class AddLdapServerAction(Action, inventory.APIAddLdapServerMsg):
    out: _AddLdapServer
    reply: _AddLdapServer
    def run(self) -> _AddLdapServer: ...

class _AddLocalPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddLocalPrimaryStorageAction(Action, inventory.APIAddLocalPrimaryStorageMsg):
    out: _AddLocalPrimaryStorage
    reply: _AddLocalPrimaryStorage
    def run(self) -> _AddLocalPrimaryStorage: ...

class _AddLogConfiguration(Answer):
    success: bool
    error: Any
    inventory: inventories.JsonLabelInventory

class AddLogConfigurationAction(Action, inventory.APIAddLogConfigurationMsg):
    out: _AddLogConfiguration
    reply: _AddLogConfiguration
    def run(self) -> _AddLogConfiguration: ...

class _AddLogServer(Answer):
    success: bool
    error: Any

class AddLogServerAction(Action, inventory.APIAddLogServerMsg):
    out: _AddLogServer
    reply: _AddLogServer
    def run(self) -> _AddLogServer: ...

class _AddMdevDeviceSpecToVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceMdevDeviceSpecRefInventory

class AddMdevDeviceSpecToVmInstanceAction(Action, inventory.APIAddMdevDeviceSpecToVmInstanceMsg):
    out: _AddMdevDeviceSpecToVmInstance
    reply: _AddMdevDeviceSpecToVmInstance
    def run(self) -> _AddMdevDeviceSpecToVmInstance: ...

class _AddMetricRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MetricRuleTemplateInventory

class AddMetricRuleTemplateAction(Action, inventory.APIAddMetricRuleTemplateMsg):
    out: _AddMetricRuleTemplate
    reply: _AddMetricRuleTemplate
    def run(self) -> _AddMetricRuleTemplate: ...

class _AddMiniStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddMiniStorageAction(Action, inventory.APIAddMiniStorageMsg):
    out: _AddMiniStorage
    reply: _AddMiniStorage
    def run(self) -> _AddMiniStorage: ...

class _AddModel(Answer):
    success: bool
    error: Any

class AddModelAction(Action, inventory.APIAddModelMsg):
    out: _AddModel
    reply: _AddModel
    def run(self) -> _AddModel: ...

class _AddModelCenter(Answer):
    success: bool
    error: Any

class AddModelCenterAction(Action, inventory.APIAddModelCenterMsg):
    out: _AddModelCenter
    reply: _AddModelCenter
    def run(self) -> _AddModelCenter: ...

class _AddModelService(Answer):
    success: bool
    error: Any

class AddModelServiceAction(Action, inventory.APIAddModelServiceMsg):
    out: _AddModelService
    reply: _AddModelService
    def run(self) -> _AddModelService: ...

class _AddMonToCephBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.CephBackupStorageInventory

class AddMonToCephBackupStorageAction(Action, inventory.APIAddMonToCephBackupStorageMsg):
    out: _AddMonToCephBackupStorage
    reply: _AddMonToCephBackupStorage
    def run(self) -> _AddMonToCephBackupStorage: ...

class _AddMonToCephPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.CephPrimaryStorageInventory

class AddMonToCephPrimaryStorageAction(Action, inventory.APIAddMonToCephPrimaryStorageMsg):
    out: _AddMonToCephPrimaryStorage
    reply: _AddMonToCephPrimaryStorage
    def run(self) -> _AddMonToCephPrimaryStorage: ...

class _AddNfsPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddNfsPrimaryStorageAction(Action, inventory.APIAddNfsPrimaryStorageMsg):
    out: _AddNfsPrimaryStorage
    reply: _AddNfsPrimaryStorage
    def run(self) -> _AddNfsPrimaryStorage: ...

class _AddNvmeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.NvmeServerInventory

class AddNvmeServerAction(Action, inventory.APIAddNvmeServerMsg):
    out: _AddNvmeServer
    reply: _AddNvmeServer
    def run(self) -> _AddNvmeServer: ...

class _AddOssBucketFromRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.OssBucketInventory

class AddOssBucketFromRemoteAction(Action, inventory.APIAddOssBucketFromRemoteMsg):
    out: _AddOssBucketFromRemote
    reply: _AddOssBucketFromRemote
    def run(self) -> _AddOssBucketFromRemote: ...

class _AddPciDeviceSpecToVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstancePciDeviceSpecRefInventory

class AddPciDeviceSpecToVmInstanceAction(Action, inventory.APIAddPciDeviceSpecToVmInstanceMsg):
    out: _AddPciDeviceSpecToVmInstance
    reply: _AddPciDeviceSpecToVmInstance
    def run(self) -> _AddPciDeviceSpecToVmInstance: ...

class _AddPolicyStatementsToRole(Answer):
    success: bool
    error: Any

class AddPolicyStatementsToRoleAction(Action, inventory.APIAddPolicyStatementsToRoleMsg):
    out: _AddPolicyStatementsToRole
    reply: _AddPolicyStatementsToRole
    def run(self) -> _AddPolicyStatementsToRole: ...

class _AddPreconfigurationTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.PreconfigurationTemplateInventory

class AddPreconfigurationTemplateAction(Action, inventory.APIAddPreconfigurationTemplateMsg):
    out: _AddPreconfigurationTemplate
    reply: _AddPreconfigurationTemplate
    def run(self) -> _AddPreconfigurationTemplate: ...

class _AddProxyToResource(Answer):
    success: bool
    error: Any

class AddProxyToResourceAction(Action, inventory.APIAddProxyToResourceMsg):
    out: _AddProxyToResource
    reply: _AddProxyToResource
    def run(self) -> _AddProxyToResource: ...

class _AddRemoteCidrsToIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class AddRemoteCidrsToIPsecConnectionAction(Action, inventory.APIAddRemoteCidrsToIPsecConnectionMsg):
    out: _AddRemoteCidrsToIPsecConnection
    reply: _AddRemoteCidrsToIPsecConnection
    def run(self) -> _AddRemoteCidrsToIPsecConnection: ...

class _AddRendezvousPointToMulticastRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.MulticastRouterInventory

class AddRendezvousPointToMulticastRouterAction(Action, inventory.APIAddRendezvousPointToMulticastRouterMsg):
    out: _AddRendezvousPointToMulticastRouter
    reply: _AddRendezvousPointToMulticastRouter
    def run(self) -> _AddRendezvousPointToMulticastRouter: ...

class _AddReservedIpRange(Answer):
    success: bool
    error: Any
    inventory: inventories.ReservedIpRangeInventory

class AddReservedIpRangeAction(Action, inventory.APIAddReservedIpRangeMsg):
    out: _AddReservedIpRange
    reply: _AddReservedIpRange
    def run(self) -> _AddReservedIpRange: ...

class _AddResourceStackVmPortMonitor(Answer):
    success: bool
    error: Any

class AddResourceStackVmPortMonitorAction(Action, inventory.APIAddResourceStackVmPortMonitorMsg):
    out: _AddResourceStackVmPortMonitor
    reply: _AddResourceStackVmPortMonitor
    def run(self) -> _AddResourceStackVmPortMonitor: ...

class _AddResourceToIAM2Project(Answer):
    success: bool
    error: Any

class AddResourceToIAM2ProjectAction(Action, inventory.APIAddResourceToIAM2ProjectMsg):
    out: _AddResourceToIAM2Project
    reply: _AddResourceToIAM2Project
    def run(self) -> _AddResourceToIAM2Project: ...

class _AddResourcesToDirectory(Answer):
    success: bool
    error: Any

class AddResourcesToDirectoryAction(Action, inventory.APIAddResourcesToDirectoryMsg):
    out: _AddResourcesToDirectory
    reply: _AddResourcesToDirectory
    def run(self) -> _AddResourcesToDirectory: ...

class _AddRolesToIAM2VirtualID(Answer):
    success: bool
    error: Any

class AddRolesToIAM2VirtualIDAction(Action, inventory.APIAddRolesToIAM2VirtualIDMsg):
    out: _AddRolesToIAM2VirtualID
    reply: _AddRolesToIAM2VirtualID
    def run(self) -> _AddRolesToIAM2VirtualID: ...

class _AddRolesToIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any

class AddRolesToIAM2VirtualIDGroupAction(Action, inventory.APIAddRolesToIAM2VirtualIDGroupMsg):
    out: _AddRolesToIAM2VirtualIDGroup
    reply: _AddRolesToIAM2VirtualIDGroup
    def run(self) -> _AddRolesToIAM2VirtualIDGroup: ...

class _AddSNSDingTalkAtPerson(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSDingTalkAtPersonInventory

class AddSNSDingTalkAtPersonAction(Action, inventory.APIAddSNSDingTalkAtPersonMsg):
    out: _AddSNSDingTalkAtPerson
    reply: _AddSNSDingTalkAtPerson
    def run(self) -> _AddSNSDingTalkAtPerson: ...

class _AddSNSFeiShuAtPerson(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSFeiShuAtPersonInventory

class AddSNSFeiShuAtPersonAction(Action, inventory.APIAddSNSFeiShuAtPersonMsg):
    out: _AddSNSFeiShuAtPerson
    reply: _AddSNSFeiShuAtPerson
    def run(self) -> _AddSNSFeiShuAtPerson: ...

class _AddSNSSmsReceiver(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class AddSNSSmsReceiverAction(Action, inventory.APIAddSNSSmsReceiverMsg):
    out: _AddSNSSmsReceiver
    reply: _AddSNSSmsReceiver
    def run(self) -> _AddSNSSmsReceiver: ...

class _AddSNSWeComAtPerson(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSWeComAtPersonInventory

class AddSNSWeComAtPersonAction(Action, inventory.APIAddSNSWeComAtPersonMsg):
    out: _AddSNSWeComAtPerson
    reply: _AddSNSWeComAtPerson
    def run(self) -> _AddSNSWeComAtPerson: ...

class _AddSanSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class AddSanSecSecurityMachineAction(Action, inventory.APIAddSanSecSecurityMachineMsg):
    out: _AddSanSecSecurityMachine
    reply: _AddSanSecSecurityMachine
    def run(self) -> _AddSanSecSecurityMachine: ...

class _AddSchedulerJobGroupToSchedulerTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobGroupSchedulerTriggerRefInventory

class AddSchedulerJobGroupToSchedulerTriggerAction(Action, inventory.APIAddSchedulerJobGroupToSchedulerTriggerMsg):
    out: _AddSchedulerJobGroupToSchedulerTrigger
    reply: _AddSchedulerJobGroupToSchedulerTrigger
    def run(self) -> _AddSchedulerJobGroupToSchedulerTrigger: ...

class _AddSchedulerJobToSchedulerTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobSchedulerTriggerInventory

class AddSchedulerJobToSchedulerTriggerAction(Action, inventory.APIAddSchedulerJobToSchedulerTriggerMsg):
    out: _AddSchedulerJobToSchedulerTrigger
    reply: _AddSchedulerJobToSchedulerTrigger
    def run(self) -> _AddSchedulerJobToSchedulerTrigger: ...

class _AddSchedulerJobsToSchedulerJobGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class AddSchedulerJobsToSchedulerJobGroupAction(Action, inventory.APIAddSchedulerJobsToSchedulerJobGroupMsg):
    out: _AddSchedulerJobsToSchedulerJobGroup
    reply: _AddSchedulerJobsToSchedulerJobGroup
    def run(self) -> _AddSchedulerJobsToSchedulerJobGroup: ...

class _AddSdnController(Answer):
    success: bool
    error: Any
    inventory: inventories.SdnControllerInventory

class AddSdnControllerAction(Action, inventory.APIAddSdnControllerMsg):
    out: _AddSdnController
    reply: _AddSdnController
    def run(self) -> _AddSdnController: ...

class _AddSecurityGroupRule(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class AddSecurityGroupRuleAction(Action, inventory.APIAddSecurityGroupRuleMsg):
    out: _AddSecurityGroupRule
    reply: _AddSecurityGroupRule
    def run(self) -> _AddSecurityGroupRule: ...

class _AddServerGroupToLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class AddServerGroupToLoadBalancerListenerAction(Action, inventory.APIAddServerGroupToLoadBalancerListenerMsg):
    out: _AddServerGroupToLoadBalancerListener
    reply: _AddServerGroupToLoadBalancerListener
    def run(self) -> _AddServerGroupToLoadBalancerListener: ...

class _AddSftpBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class AddSftpBackupStorageAction(Action, inventory.APIAddSftpBackupStorageMsg):
    out: _AddSftpBackupStorage
    reply: _AddSftpBackupStorage
    def run(self) -> _AddSftpBackupStorage: ...

class _AddSharedBlockGroupPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddSharedBlockGroupPrimaryStorageAction(Action, inventory.APIAddSharedBlockGroupPrimaryStorageMsg):
    out: _AddSharedBlockGroupPrimaryStorage
    reply: _AddSharedBlockGroupPrimaryStorage
    def run(self) -> _AddSharedBlockGroupPrimaryStorage: ...

class _AddSharedBlockToSharedBlockGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SharedBlockGroupPrimaryStorageInventory

class AddSharedBlockToSharedBlockGroupAction(Action, inventory.APIAddSharedBlockToSharedBlockGroupMsg):
    out: _AddSharedBlockToSharedBlockGroup
    reply: _AddSharedBlockToSharedBlockGroup
    def run(self) -> _AddSharedBlockToSharedBlockGroup: ...

class _AddSharedMountPointPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddSharedMountPointPrimaryStorageAction(Action, inventory.APIAddSharedMountPointPrimaryStorageMsg):
    out: _AddSharedMountPointPrimaryStorage
    reply: _AddSharedMountPointPrimaryStorage
    def run(self) -> _AddSharedMountPointPrimaryStorage: ...

class _AddSimulatorBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class AddSimulatorBackupStorageAction(Action, inventory.APIAddSimulatorBackupStorageMsg):
    out: _AddSimulatorBackupStorage
    reply: _AddSimulatorBackupStorage
    def run(self) -> _AddSimulatorBackupStorage: ...

class _AddSimulatorHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class AddSimulatorHostAction(Action, inventory.APIAddSimulatorHostMsg):
    out: _AddSimulatorHost
    reply: _AddSimulatorHost
    def run(self) -> _AddSimulatorHost: ...

class _AddSimulatorPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AddSimulatorPrimaryStorageAction(Action, inventory.APIAddSimulatorPrimaryStorageMsg):
    out: _AddSimulatorPrimaryStorage
    reply: _AddSimulatorPrimaryStorage
    def run(self) -> _AddSimulatorPrimaryStorage: ...

class _AddStackTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.StackTemplateInventory

class AddStackTemplateAction(Action, inventory.APIAddStackTemplateMsg):
    out: _AddStackTemplate
    reply: _AddStackTemplate
    def run(self) -> _AddStackTemplate: ...

class _AddStorageProtocol(Answer):
    success: bool
    error: Any

class AddStorageProtocolAction(Action, inventory.APIAddStorageProtocolMsg):
    out: _AddStorageProtocol
    reply: _AddStorageProtocol
    def run(self) -> _AddStorageProtocol: ...

class _AddThirdpartyPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.ThirdpartyPlatformInventory

class AddThirdpartyPlatformAction(Action, inventory.APIAddThirdpartyPlatformMsg):
    out: _AddThirdpartyPlatform
    reply: _AddThirdpartyPlatform
    def run(self) -> _AddThirdpartyPlatform: ...

class _AddTicketTypesToTicketFlowCollection(Answer):
    success: bool
    error: Any

class AddTicketTypesToTicketFlowCollectionAction(Action, inventory.APIAddTicketTypesToTicketFlowCollectionMsg):
    out: _AddTicketTypesToTicketFlowCollection
    reply: _AddTicketTypesToTicketFlowCollection
    def run(self) -> _AddTicketTypesToTicketFlowCollection: ...

class _AddUserToGroup(Answer):
    success: bool
    error: Any

class AddUserToGroupAction(Action, inventory.APIAddUserToGroupMsg):
    out: _AddUserToGroup
    reply: _AddUserToGroup
    def run(self) -> _AddUserToGroup: ...

class _AddV2VConversionHost(Answer):
    success: bool
    error: Any
    inventory: inventories.V2VConversionHostInventory

class AddV2VConversionHostAction(Action, inventory.APIAddV2VConversionHostMsg):
    out: _AddV2VConversionHost
    reply: _AddV2VConversionHost
    def run(self) -> _AddV2VConversionHost: ...

class _AddVCenter(Answer):
    success: bool
    error: Any
    inventory: inventories.VCenterInventory

class AddVCenterAction(Action, inventory.APIAddVCenterMsg):
    out: _AddVCenter
    reply: _AddVCenter
    def run(self) -> _AddVCenter: ...

class _AddVRouterNetworksToFlowMeter(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class AddVRouterNetworksToFlowMeterAction(Action, inventory.APIAddVRouterNetworksToFlowMeterMsg):
    out: _AddVRouterNetworksToFlowMeter
    reply: _AddVRouterNetworksToFlowMeter
    def run(self) -> _AddVRouterNetworksToFlowMeter: ...

class _AddVRouterNetworksToOspfArea(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class AddVRouterNetworksToOspfAreaAction(Action, inventory.APIAddVRouterNetworksToOspfAreaMsg):
    out: _AddVRouterNetworksToOspfArea
    reply: _AddVRouterNetworksToOspfArea
    def run(self) -> _AddVRouterNetworksToOspfArea: ...

class _AddVRouterRouteEntry(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteEntryInventory

class AddVRouterRouteEntryAction(Action, inventory.APIAddVRouterRouteEntryMsg):
    out: _AddVRouterRouteEntry
    reply: _AddVRouterRouteEntry
    def run(self) -> _AddVRouterRouteEntry: ...

class _AddVmNicToLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class AddVmNicToLoadBalancerAction(Action, inventory.APIAddVmNicToLoadBalancerMsg):
    out: _AddVmNicToLoadBalancer
    reply: _AddVmNicToLoadBalancer
    def run(self) -> _AddVmNicToLoadBalancer: ...

class _AddVmNicToSecurityGroup(Answer):
    success: bool
    error: Any

class AddVmNicToSecurityGroupAction(Action, inventory.APIAddVmNicToSecurityGroupMsg):
    out: _AddVmNicToSecurityGroup
    reply: _AddVmNicToSecurityGroup
    def run(self) -> _AddVmNicToSecurityGroup: ...

class _AddVmToAffinityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class AddVmToAffinityGroupAction(Action, inventory.APIAddVmToAffinityGroupMsg):
    out: _AddVmToAffinityGroup
    reply: _AddVmToAffinityGroup
    def run(self) -> _AddVmToAffinityGroup: ...

class _AddVmToVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class AddVmToVmSchedulingRuleGroupAction(Action, inventory.APIAddVmToVmSchedulingRuleGroupMsg):
    out: _AddVmToVmSchedulingRuleGroup
    reply: _AddVmToVmSchedulingRuleGroup
    def run(self) -> _AddVmToVmSchedulingRuleGroup: ...

class _AddXDragonHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class AddXDragonHostAction(Action, inventory.APIAddXDragonHostMsg):
    out: _AddXDragonHost
    reply: _AddXDragonHost
    def run(self) -> _AddXDragonHost: ...

class _AddZBox(Answer):
    success: bool
    error: Any
    inventory: inventories.ZBoxInventory

class AddZBoxAction(Action, inventory.APIAddZBoxMsg):
    out: _AddZBox
    reply: _AddZBox
    def run(self) -> _AddZBox: ...

class _AllocateHostResource(Answer):
    success: bool
    error: Any
    name: str
    uuid: str
    vCPUPin: list[Any]

class AllocateHostResourceAction(Action, inventory.APIAllocateHostResourceMsg):
    out: _AllocateHostResource
    reply: _AllocateHostResource
    def run(self) -> _AllocateHostResource: ...

class _ApplyDRSAdvice(Answer):
    success: bool
    error: Any
    vmMigrationActivityUuid: str

class ApplyDRSAdviceAction(Action, inventory.APIApplyDRSAdviceMsg):
    out: _ApplyDRSAdvice
    reply: _ApplyDRSAdvice
    def run(self) -> _ApplyDRSAdvice: ...

class _ApplyMonitorTemplateToMonitorGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorGroupTemplateRefInventory

class ApplyMonitorTemplateToMonitorGroupAction(Action, inventory.APIApplyMonitorTemplateToMonitorGroupMsg):
    out: _ApplyMonitorTemplateToMonitorGroup
    reply: _ApplyMonitorTemplateToMonitorGroup
    def run(self) -> _ApplyMonitorTemplateToMonitorGroup: ...

class _ApplyRuleSetChanges(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleSetInventory

class ApplyRuleSetChangesAction(Action, inventory.APIApplyRuleSetChangesMsg):
    out: _ApplyRuleSetChanges
    reply: _ApplyRuleSetChanges
    def run(self) -> _ApplyRuleSetChanges: ...

class _ApplyTemplateConfig(Answer):
    success: bool
    error: Any

class ApplyTemplateConfigAction(Action, inventory.APIApplyTemplateConfigMsg):
    out: _ApplyTemplateConfig
    reply: _ApplyTemplateConfig
    def run(self) -> _ApplyTemplateConfig: ...

class _AttachAliyunDiskToEcs(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunDiskInventory

class AttachAliyunDiskToEcsAction(Action, inventory.APIAttachAliyunDiskToEcsMsg):
    out: _AttachAliyunDiskToEcs
    reply: _AttachAliyunDiskToEcs
    def run(self) -> _AttachAliyunDiskToEcs: ...

class _AttachAliyunKey(Answer):
    success: bool
    error: Any

class AttachAliyunKeyAction(Action, inventory.APIAttachAliyunKeyMsg):
    out: _AttachAliyunKey
    reply: _AttachAliyunKey
    def run(self) -> _AttachAliyunKey: ...

class _AttachAppBuildSystemToZone(Answer):
    success: bool
    error: Any
    inventory: inventories.AppBuildSystemZoneRefInventory

class AttachAppBuildSystemToZoneAction(Action, inventory.APIAttachAppBuildSystemToZoneMsg):
    out: _AttachAppBuildSystemToZone
    reply: _AttachAppBuildSystemToZone
    def run(self) -> _AttachAppBuildSystemToZone: ...

class _AttachAutoScalingTemplateToGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInventory

class AttachAutoScalingTemplateToGroupAction(Action, inventory.APIAttachAutoScalingTemplateToGroupMsg):
    out: _AttachAutoScalingTemplateToGroup
    reply: _AttachAutoScalingTemplateToGroup
    def run(self) -> _AttachAutoScalingTemplateToGroup: ...

class _AttachBackupStorageToZone(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class AttachBackupStorageToZoneAction(Action, inventory.APIAttachBackupStorageToZoneMsg):
    out: _AttachBackupStorageToZone
    reply: _AttachBackupStorageToZone
    def run(self) -> _AttachBackupStorageToZone: ...

class _AttachBareMetal2GatewayToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class AttachBareMetal2GatewayToClusterAction(Action, inventory.APIAttachBareMetal2GatewayToClusterMsg):
    out: _AttachBareMetal2GatewayToCluster
    reply: _AttachBareMetal2GatewayToCluster
    def run(self) -> _AttachBareMetal2GatewayToCluster: ...

class _AttachBareMetal2ProvisionNetworkToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ProvisionNetworkInventory

class AttachBareMetal2ProvisionNetworkToClusterAction(Action, inventory.APIAttachBareMetal2ProvisionNetworkToClusterMsg):
    out: _AttachBareMetal2ProvisionNetworkToCluster
    reply: _AttachBareMetal2ProvisionNetworkToCluster
    def run(self) -> _AttachBareMetal2ProvisionNetworkToCluster: ...

class _AttachBaremetalPxeServerToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class AttachBaremetalPxeServerToClusterAction(Action, inventory.APIAttachBaremetalPxeServerToClusterMsg):
    out: _AttachBaremetalPxeServerToCluster
    reply: _AttachBaremetalPxeServerToCluster
    def run(self) -> _AttachBaremetalPxeServerToCluster: ...

class _AttachCCSCertificateToUser(Answer):
    success: bool
    error: Any
    inventory: inventories.CCSCertificateInventory

class AttachCCSCertificateToUserAction(Action, inventory.APIAttachCCSCertificateToUserMsg):
    out: _AttachCCSCertificateToUser
    reply: _AttachCCSCertificateToUser
    def run(self) -> _AttachCCSCertificateToUser: ...

class _AttachDataVolumeToHost(Answer):
    success: bool
    error: Any

class AttachDataVolumeToHostAction(Action, inventory.APIAttachDataVolumeToHostMsg):
    out: _AttachDataVolumeToHost
    reply: _AttachDataVolumeToHost
    def run(self) -> _AttachDataVolumeToHost: ...

class _AttachDataVolumeToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class AttachDataVolumeToVmAction(Action, inventory.APIAttachDataVolumeToVmMsg):
    out: _AttachDataVolumeToVm
    reply: _AttachDataVolumeToVm
    def run(self) -> _AttachDataVolumeToVm: ...

class _AttachEip(Answer):
    success: bool
    error: Any
    inventory: inventories.EipInventory

class AttachEipAction(Action, inventory.APIAttachEipMsg):
    out: _AttachEip
    reply: _AttachEip
    def run(self) -> _AttachEip: ...

class _AttachFirewallRuleSetToL3(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleSetL3RefInventory

class AttachFirewallRuleSetToL3Action(Action, inventory.APIAttachFirewallRuleSetToL3Msg):
    out: _AttachFirewallRuleSetToL3
    reply: _AttachFirewallRuleSetToL3
    def run(self) -> _AttachFirewallRuleSetToL3: ...

class _AttachGuestToolsIsoToVm(Answer):
    success: bool
    error: Any

class AttachGuestToolsIsoToVmAction(Action, inventory.APIAttachGuestToolsIsoToVmMsg):
    out: _AttachGuestToolsIsoToVm
    reply: _AttachGuestToolsIsoToVm
    def run(self) -> _AttachGuestToolsIsoToVm: ...

class _AttachHybridEipToEcs(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridEipAddressInventory

class AttachHybridEipToEcsAction(Action, inventory.APIAttachHybridEipToEcsMsg):
    out: _AttachHybridEipToEcs
    reply: _AttachHybridEipToEcs
    def run(self) -> _AttachHybridEipToEcs: ...

class _AttachHybridKey(Answer):
    success: bool
    error: Any

class AttachHybridKeyAction(Action, inventory.APIAttachHybridKeyMsg):
    out: _AttachHybridKey
    reply: _AttachHybridKey
    def run(self) -> _AttachHybridKey: ...

class _AttachIAM2ProjectToIAM2Organization(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class AttachIAM2ProjectToIAM2OrganizationAction(Action, inventory.APIAttachIAM2ProjectToIAM2OrganizationMsg):
    out: _AttachIAM2ProjectToIAM2Organization
    reply: _AttachIAM2ProjectToIAM2Organization
    def run(self) -> _AttachIAM2ProjectToIAM2Organization: ...

class _AttachIscsiServerToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.IscsiServerInventory

class AttachIscsiServerToClusterAction(Action, inventory.APIAttachIscsiServerToClusterMsg):
    out: _AttachIscsiServerToCluster
    reply: _AttachIscsiServerToCluster
    def run(self) -> _AttachIscsiServerToCluster: ...

class _AttachIsoToVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class AttachIsoToVmInstanceAction(Action, inventory.APIAttachIsoToVmInstanceMsg):
    out: _AttachIsoToVmInstance
    reply: _AttachIsoToVmInstance
    def run(self) -> _AttachIsoToVmInstance: ...

class _AttachL2NetworkToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class AttachL2NetworkToClusterAction(Action, inventory.APIAttachL2NetworkToClusterMsg):
    out: _AttachL2NetworkToCluster
    reply: _AttachL2NetworkToCluster
    def run(self) -> _AttachL2NetworkToCluster: ...

class _AttachL3NetworkToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class AttachL3NetworkToVmAction(Action, inventory.APIAttachL3NetworkToVmMsg):
    out: _AttachL3NetworkToVm
    reply: _AttachL3NetworkToVm
    def run(self) -> _AttachL3NetworkToVm: ...

class _AttachL3NetworkToVmNic(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class AttachL3NetworkToVmNicAction(Action, inventory.APIAttachL3NetworkToVmNicMsg):
    out: _AttachL3NetworkToVmNic
    reply: _AttachL3NetworkToVmNic
    def run(self) -> _AttachL3NetworkToVmNic: ...

class _AttachL3NetworksToIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class AttachL3NetworksToIPsecConnectionAction(Action, inventory.APIAttachL3NetworksToIPsecConnectionMsg):
    out: _AttachL3NetworksToIPsecConnection
    reply: _AttachL3NetworksToIPsecConnection
    def run(self) -> _AttachL3NetworksToIPsecConnection: ...

class _AttachMdevDeviceToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.MdevDeviceInventory

class AttachMdevDeviceToVmAction(Action, inventory.APIAttachMdevDeviceToVmMsg):
    out: _AttachMdevDeviceToVm
    reply: _AttachMdevDeviceToVm
    def run(self) -> _AttachMdevDeviceToVm: ...

class _AttachMonitorTriggerActionToTrigger(Answer):
    success: bool
    error: Any

class AttachMonitorTriggerActionToTriggerAction(Action, inventory.APIAttachMonitorTriggerActionToTriggerMsg):
    out: _AttachMonitorTriggerActionToTrigger
    reply: _AttachMonitorTriggerActionToTrigger
    def run(self) -> _AttachMonitorTriggerActionToTrigger: ...

class _AttachNetworkServiceToL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class AttachNetworkServiceToL3NetworkAction(Action, inventory.APIAttachNetworkServiceToL3NetworkMsg):
    out: _AttachNetworkServiceToL3Network
    reply: _AttachNetworkServiceToL3Network
    def run(self) -> _AttachNetworkServiceToL3Network: ...

class _AttachNicToBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkBondingInventory

class AttachNicToBondingAction(Action, inventory.APIAttachNicToBondingMsg):
    out: _AttachNicToBonding
    reply: _AttachNicToBonding
    def run(self) -> _AttachNicToBonding: ...

class _AttachNvmeServerToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.NvmeServerInventory

class AttachNvmeServerToClusterAction(Action, inventory.APIAttachNvmeServerToClusterMsg):
    out: _AttachNvmeServerToCluster
    reply: _AttachNvmeServerToCluster
    def run(self) -> _AttachNvmeServerToCluster: ...

class _AttachOssBucketToEcsDataCenter(Answer):
    success: bool
    error: Any
    inventory: inventories.OssBucketInventory

class AttachOssBucketToEcsDataCenterAction(Action, inventory.APIAttachOssBucketToEcsDataCenterMsg):
    out: _AttachOssBucketToEcsDataCenter
    reply: _AttachOssBucketToEcsDataCenter
    def run(self) -> _AttachOssBucketToEcsDataCenter: ...

class _AttachPciDeviceToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.PciDeviceInventory

class AttachPciDeviceToVmAction(Action, inventory.APIAttachPciDeviceToVmMsg):
    out: _AttachPciDeviceToVm
    reply: _AttachPciDeviceToVm
    def run(self) -> _AttachPciDeviceToVm: ...

class _AttachPoliciesToUser(Answer):
    success: bool
    error: Any

class AttachPoliciesToUserAction(Action, inventory.APIAttachPoliciesToUserMsg):
    out: _AttachPoliciesToUser
    reply: _AttachPoliciesToUser
    def run(self) -> _AttachPoliciesToUser: ...

class _AttachPolicyRouteRuleSetToL3(Answer):
    success: bool
    error: Any

class AttachPolicyRouteRuleSetToL3Action(Action, inventory.APIAttachPolicyRouteRuleSetToL3Msg):
    out: _AttachPolicyRouteRuleSetToL3
    reply: _AttachPolicyRouteRuleSetToL3
    def run(self) -> _AttachPolicyRouteRuleSetToL3: ...

class _AttachPolicyToRole(Answer):
    success: bool
    error: Any

class AttachPolicyToRoleAction(Action, inventory.APIAttachPolicyToRoleMsg):
    out: _AttachPolicyToRole
    reply: _AttachPolicyToRole
    def run(self) -> _AttachPolicyToRole: ...

class _AttachPolicyToUser(Answer):
    success: bool
    error: Any

class AttachPolicyToUserAction(Action, inventory.APIAttachPolicyToUserMsg):
    out: _AttachPolicyToUser
    reply: _AttachPolicyToUser
    def run(self) -> _AttachPolicyToUser: ...

class _AttachPolicyToUserGroup(Answer):
    success: bool
    error: Any

class AttachPolicyToUserGroupAction(Action, inventory.APIAttachPolicyToUserGroupMsg):
    out: _AttachPolicyToUserGroup
    reply: _AttachPolicyToUserGroup
    def run(self) -> _AttachPolicyToUserGroup: ...

class _AttachPortForwardingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.PortForwardingRuleInventory

class AttachPortForwardingRuleAction(Action, inventory.APIAttachPortForwardingRuleMsg):
    out: _AttachPortForwardingRule
    reply: _AttachPortForwardingRule
    def run(self) -> _AttachPortForwardingRule: ...

class _AttachPriceTableToAccount(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceTableInventory

class AttachPriceTableToAccountAction(Action, inventory.APIAttachPriceTableToAccountMsg):
    out: _AttachPriceTableToAccount
    reply: _AttachPriceTableToAccount
    def run(self) -> _AttachPriceTableToAccount: ...

class _AttachPrimaryStorageToCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class AttachPrimaryStorageToClusterAction(Action, inventory.APIAttachPrimaryStorageToClusterMsg):
    out: _AttachPrimaryStorageToCluster
    reply: _AttachPrimaryStorageToCluster
    def run(self) -> _AttachPrimaryStorageToCluster: ...

class _AttachProvisionNicToBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class AttachProvisionNicToBondingAction(Action, inventory.APIAttachProvisionNicToBondingMsg):
    out: _AttachProvisionNicToBonding
    reply: _AttachProvisionNicToBonding
    def run(self) -> _AttachProvisionNicToBonding: ...

class _AttachRoleToAccount(Answer):
    success: bool
    error: Any

class AttachRoleToAccountAction(Action, inventory.APIAttachRoleToAccountMsg):
    out: _AttachRoleToAccount
    reply: _AttachRoleToAccount
    def run(self) -> _AttachRoleToAccount: ...

class _AttachScsiLunToVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.ScsiLunInventory

class AttachScsiLunToVmInstanceAction(Action, inventory.APIAttachScsiLunToVmInstanceMsg):
    out: _AttachScsiLunToVmInstance
    reply: _AttachScsiLunToVmInstance
    def run(self) -> _AttachScsiLunToVmInstance: ...

class _AttachSecurityGroupToL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class AttachSecurityGroupToL3NetworkAction(Action, inventory.APIAttachSecurityGroupToL3NetworkMsg):
    out: _AttachSecurityGroupToL3Network
    reply: _AttachSecurityGroupToL3Network
    def run(self) -> _AttachSecurityGroupToL3Network: ...

class _AttachServiceToObservabilityServer(Answer):
    success: bool
    error: Any

class AttachServiceToObservabilityServerAction(Action, inventory.APIAttachServiceToObservabilityServerMsg):
    out: _AttachServiceToObservabilityServer
    reply: _AttachServiceToObservabilityServer
    def run(self) -> _AttachServiceToObservabilityServer: ...

class _AttachSshKeyPairToVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.SshKeyPairInventory

class AttachSshKeyPairToVmInstanceAction(Action, inventory.APIAttachSshKeyPairToVmInstanceMsg):
    out: _AttachSshKeyPairToVmInstance
    reply: _AttachSshKeyPairToVmInstance
    def run(self) -> _AttachSshKeyPairToVmInstance: ...

class _AttachTagToResources(Answer):
    success: bool
    error: Any
    results: list[Any]

class AttachTagToResourcesAction(Action, inventory.APIAttachTagToResourcesMsg):
    out: _AttachTagToResources
    reply: _AttachTagToResources
    def run(self) -> _AttachTagToResources: ...

class _AttachUsbDeviceToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.UsbDeviceInventory

class AttachUsbDeviceToVmAction(Action, inventory.APIAttachUsbDeviceToVmMsg):
    out: _AttachUsbDeviceToVm
    reply: _AttachUsbDeviceToVm
    def run(self) -> _AttachUsbDeviceToVm: ...

class _AttachUserDefinedXmlHookScriptToVm(Answer):
    success: bool
    error: Any

class AttachUserDefinedXmlHookScriptToVmAction(Action, inventory.APIAttachUserDefinedXmlHookScriptToVmMsg):
    out: _AttachUserDefinedXmlHookScriptToVm
    reply: _AttachUserDefinedXmlHookScriptToVm
    def run(self) -> _AttachUserDefinedXmlHookScriptToVm: ...

class _AttachVRouterRouteTableToVRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteTableInventory

class AttachVRouterRouteTableToVRouterAction(Action, inventory.APIAttachVRouterRouteTableToVRouterMsg):
    out: _AttachVRouterRouteTableToVRouter
    reply: _AttachVRouterRouteTableToVRouter
    def run(self) -> _AttachVRouterRouteTableToVRouter: ...

class _AttachVipToLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class AttachVipToLoadBalancerAction(Action, inventory.APIAttachVipToLoadBalancerMsg):
    out: _AttachVipToLoadBalancer
    reply: _AttachVipToLoadBalancer
    def run(self) -> _AttachVipToLoadBalancer: ...

class _AttachVipToVpcSharedQos(Answer):
    success: bool
    error: Any

class AttachVipToVpcSharedQosAction(Action, inventory.APIAttachVipToVpcSharedQosMsg):
    out: _AttachVipToVpcSharedQos
    reply: _AttachVipToVpcSharedQos
    def run(self) -> _AttachVipToVpcSharedQos: ...

class _AttachVmNicToVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class AttachVmNicToVmAction(Action, inventory.APIAttachVmNicToVmMsg):
    out: _AttachVmNicToVm
    reply: _AttachVmNicToVm
    def run(self) -> _AttachVmNicToVm: ...

class _BackupDatabaseToPublicCloud(Answer):
    success: bool
    error: Any
    local: str
    remote: str
    regionId: str

class BackupDatabaseToPublicCloudAction(Action, inventory.APIBackupDatabaseToPublicCloudMsg):
    out: _BackupDatabaseToPublicCloud
    reply: _BackupDatabaseToPublicCloud
    def run(self) -> _BackupDatabaseToPublicCloud: ...

class _BackupStorageMigrateImage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class BackupStorageMigrateImageAction(Action, inventory.APIBackupStorageMigrateImageMsg):
    out: _BackupStorageMigrateImage
    reply: _BackupStorageMigrateImage
    def run(self) -> _BackupStorageMigrateImage: ...

class _BatchAddBareMetal2IpmiChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class BatchAddBareMetal2IpmiChassisAction(Action, inventory.APIBatchAddBareMetal2IpmiChassisMsg):
    out: _BatchAddBareMetal2IpmiChassis
    reply: _BatchAddBareMetal2IpmiChassis
    def run(self) -> _BatchAddBareMetal2IpmiChassis: ...

class _BatchCreateBaremetalChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class BatchCreateBaremetalChassisAction(Action, inventory.APIBatchCreateBaremetalChassisMsg):
    out: _BatchCreateBaremetalChassis
    reply: _BatchCreateBaremetalChassis
    def run(self) -> _BatchCreateBaremetalChassis: ...

class _BatchCreateIAM2VirtualIDFromConfigFile(Answer):
    success: bool
    error: Any
    numberOfImportedUser: int

class BatchCreateIAM2VirtualIDFromConfigFileAction(Action, inventory.APIBatchCreateIAM2VirtualIDFromConfigFileMsg):
    out: _BatchCreateIAM2VirtualIDFromConfigFile
    reply: _BatchCreateIAM2VirtualIDFromConfigFile
    def run(self) -> _BatchCreateIAM2VirtualIDFromConfigFile: ...

class _BatchDeleteVolumeSnapshot(Answer):
    success: bool
    error: Any
    results: list[Any]

class BatchDeleteVolumeSnapshotAction(Action, inventory.APIBatchDeleteVolumeSnapshotMsg):
    out: _BatchDeleteVolumeSnapshot
    reply: _BatchDeleteVolumeSnapshot
    def run(self) -> _BatchDeleteVolumeSnapshot: ...

class _BatchQuery(Answer):
    success: bool
    error: Any
    result: Any

class BatchQueryAction(Action, inventory.APIBatchQueryMsg):
    out: _BatchQuery
    reply: _BatchQuery
    def run(self) -> _BatchQuery: ...

class _BatchSyncVolumeSize(Answer):
    success: bool
    error: Any
    successCount: int
    failCount: int

class BatchSyncVolumeSizeAction(Action, inventory.APIBatchSyncVolumeSizeMsg):
    out: _BatchSyncVolumeSize
    reply: _BatchSyncVolumeSize
    def run(self) -> _BatchSyncVolumeSize: ...

class _BindModelToService(Answer):
    success: bool
    error: Any

class BindModelToServiceAction(Action, inventory.APIBindModelToServiceMsg):
    out: _BindModelToService
    reply: _BindModelToService
    def run(self) -> _BindModelToService: ...

class _BootstrapMiniHost(Answer):
    success: bool
    error: Any
    stage: str

class BootstrapMiniHostAction(Action, inventory.APIBootstrapMiniHostMsg):
    out: _BootstrapMiniHost
    reply: _BootstrapMiniHost
    def run(self) -> _BootstrapMiniHost: ...

class _CalculateAccountBillingSpending(Answer):
    success: bool
    error: Any
    total: float
    spending: list[Any]

class CalculateAccountBillingSpendingAction(Action, inventory.APICalculateAccountBillingSpendingMsg):
    out: _CalculateAccountBillingSpending
    reply: _CalculateAccountBillingSpending
    def run(self) -> _CalculateAccountBillingSpending: ...

class _CalculateAccountSpending(Answer):
    success: bool
    error: Any
    total: float
    spending: list[Any]

class CalculateAccountSpendingAction(Action, inventory.APICalculateAccountSpendingMsg):
    out: _CalculateAccountSpending
    reply: _CalculateAccountSpending
    def run(self) -> _CalculateAccountSpending: ...

class _CalculateImageHash(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class CalculateImageHashAction(Action, inventory.APICalculateImageHashMsg):
    out: _CalculateImageHash
    reply: _CalculateImageHash
    def run(self) -> _CalculateImageHash: ...

class _CalculateResourceSpending(Answer):
    success: bool
    error: Any
    spending: list[Any]
    pagination: inventories.Pagination

class CalculateResourceSpendingAction(Action, inventory.APICalculateResourceSpendingMsg):
    out: _CalculateResourceSpending
    reply: _CalculateResourceSpending
    def run(self) -> _CalculateResourceSpending: ...

class _CancelLongJob(Answer):
    success: bool
    error: Any

class CancelLongJobAction(Action, inventory.APICancelLongJobMsg):
    out: _CancelLongJob
    reply: _CancelLongJob
    def run(self) -> _CancelLongJob: ...

class _ChangeAccessControlListRedirectRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlListEntryInventory

class ChangeAccessControlListRedirectRuleAction(Action, inventory.APIChangeAccessControlListRedirectRuleMsg):
    out: _ChangeAccessControlListRedirectRule
    reply: _ChangeAccessControlListRedirectRule
    def run(self) -> _ChangeAccessControlListRedirectRule: ...

class _ChangeAccessControlListServerGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListerAcl

class ChangeAccessControlListServerGroupAction(Action, inventory.APIChangeAccessControlListServerGroupMsg):
    out: _ChangeAccessControlListServerGroup
    reply: _ChangeAccessControlListServerGroup
    def run(self) -> _ChangeAccessControlListServerGroup: ...

class _ChangeAccessKeyState(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessKeyInventory

class ChangeAccessKeyStateAction(Action, inventory.APIChangeAccessKeyStateMsg):
    out: _ChangeAccessKeyState
    reply: _ChangeAccessKeyState
    def run(self) -> _ChangeAccessKeyState: ...

class _ChangeAccountPriceTableBinding(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceTableInventory

class ChangeAccountPriceTableBindingAction(Action, inventory.APIChangeAccountPriceTableBindingMsg):
    out: _ChangeAccountPriceTableBinding
    reply: _ChangeAccountPriceTableBinding
    def run(self) -> _ChangeAccountPriceTableBinding: ...

class _ChangeActiveAlarmState(Answer):
    success: bool
    error: Any

class ChangeActiveAlarmStateAction(Action, inventory.APIChangeActiveAlarmStateMsg):
    out: _ChangeActiveAlarmState
    reply: _ChangeActiveAlarmState
    def run(self) -> _ChangeActiveAlarmState: ...

class _ChangeAffinityGroupState(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class ChangeAffinityGroupStateAction(Action, inventory.APIChangeAffinityGroupStateMsg):
    out: _ChangeAffinityGroupState
    reply: _ChangeAffinityGroupState
    def run(self) -> _ChangeAffinityGroupState: ...

class _ChangeAlarmState(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class ChangeAlarmStateAction(Action, inventory.APIChangeAlarmStateMsg):
    out: _ChangeAlarmState
    reply: _ChangeAlarmState
    def run(self) -> _ChangeAlarmState: ...

class _ChangeAppBuildSystemState(Answer):
    success: bool
    error: Any
    inventory: inventories.AppBuildSystemInventory

class ChangeAppBuildSystemStateAction(Action, inventory.APIChangeAppBuildSystemStateMsg):
    out: _ChangeAppBuildSystemState
    reply: _ChangeAppBuildSystemState
    def run(self) -> _ChangeAppBuildSystemState: ...

class _ChangeAutoScalingGroupState(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInventory

class ChangeAutoScalingGroupStateAction(Action, inventory.APIChangeAutoScalingGroupStateMsg):
    out: _ChangeAutoScalingGroupState
    reply: _ChangeAutoScalingGroupState
    def run(self) -> _ChangeAutoScalingGroupState: ...

class _ChangeBackupStorageState(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class ChangeBackupStorageStateAction(Action, inventory.APIChangeBackupStorageStateMsg):
    out: _ChangeBackupStorageState
    reply: _ChangeBackupStorageState
    def run(self) -> _ChangeBackupStorageState: ...

class _ChangeBareMetal2ChassisOfferingState(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisOfferingInventory

class ChangeBareMetal2ChassisOfferingStateAction(Action, inventory.APIChangeBareMetal2ChassisOfferingStateMsg):
    out: _ChangeBareMetal2ChassisOfferingState
    reply: _ChangeBareMetal2ChassisOfferingState
    def run(self) -> _ChangeBareMetal2ChassisOfferingState: ...

class _ChangeBareMetal2ChassisState(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class ChangeBareMetal2ChassisStateAction(Action, inventory.APIChangeBareMetal2ChassisStateMsg):
    out: _ChangeBareMetal2ChassisState
    reply: _ChangeBareMetal2ChassisState
    def run(self) -> _ChangeBareMetal2ChassisState: ...

class _ChangeBareMetal2GatewayCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class ChangeBareMetal2GatewayClusterAction(Action, inventory.APIChangeBareMetal2GatewayClusterMsg):
    out: _ChangeBareMetal2GatewayCluster
    reply: _ChangeBareMetal2GatewayCluster
    def run(self) -> _ChangeBareMetal2GatewayCluster: ...

class _ChangeBareMetal2GatewayState(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class ChangeBareMetal2GatewayStateAction(Action, inventory.APIChangeBareMetal2GatewayStateMsg):
    out: _ChangeBareMetal2GatewayState
    reply: _ChangeBareMetal2GatewayState
    def run(self) -> _ChangeBareMetal2GatewayState: ...

class _ChangeBareMetal2InstancePassword(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class ChangeBareMetal2InstancePasswordAction(Action, inventory.APIChangeBareMetal2InstancePasswordMsg):
    out: _ChangeBareMetal2InstancePassword
    reply: _ChangeBareMetal2InstancePassword
    def run(self) -> _ChangeBareMetal2InstancePassword: ...

class _ChangeBareMetal2ProvisionNetworkState(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ProvisionNetworkInventory

class ChangeBareMetal2ProvisionNetworkStateAction(Action, inventory.APIChangeBareMetal2ProvisionNetworkStateMsg):
    out: _ChangeBareMetal2ProvisionNetworkState
    reply: _ChangeBareMetal2ProvisionNetworkState
    def run(self) -> _ChangeBareMetal2ProvisionNetworkState: ...

class _ChangeBaremetalChassisState(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalChassisInventory

class ChangeBaremetalChassisStateAction(Action, inventory.APIChangeBaremetalChassisStateMsg):
    out: _ChangeBaremetalChassisState
    reply: _ChangeBaremetalChassisState
    def run(self) -> _ChangeBaremetalChassisState: ...

class _ChangeClusterState(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterInventory

class ChangeClusterStateAction(Action, inventory.APIChangeClusterStateMsg):
    out: _ChangeClusterState
    reply: _ChangeClusterState
    def run(self) -> _ChangeClusterState: ...

class _ChangeDiskOfferingState(Answer):
    success: bool
    error: Any
    inventory: inventories.DiskOfferingInventory

class ChangeDiskOfferingStateAction(Action, inventory.APIChangeDiskOfferingStateMsg):
    out: _ChangeDiskOfferingState
    reply: _ChangeDiskOfferingState
    def run(self) -> _ChangeDiskOfferingState: ...

class _ChangeEipState(Answer):
    success: bool
    error: Any
    inventory: inventories.EipInventory

class ChangeEipStateAction(Action, inventory.APIChangeEipStateMsg):
    out: _ChangeEipState
    reply: _ChangeEipState
    def run(self) -> _ChangeEipState: ...

class _ChangeEventSubscriptionState(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionInventory

class ChangeEventSubscriptionStateAction(Action, inventory.APIChangeEventSubscriptionStateMsg):
    out: _ChangeEventSubscriptionState
    reply: _ChangeEventSubscriptionState
    def run(self) -> _ChangeEventSubscriptionState: ...

class _ChangeFirewallRuleState(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleInventory

class ChangeFirewallRuleStateAction(Action, inventory.APIChangeFirewallRuleStateMsg):
    out: _ChangeFirewallRuleState
    reply: _ChangeFirewallRuleState
    def run(self) -> _ChangeFirewallRuleState: ...

class _ChangeHostNetworkInterfaceLldpMode(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class ChangeHostNetworkInterfaceLldpModeAction(Action, inventory.APIChangeHostNetworkInterfaceLldpModeMsg):
    out: _ChangeHostNetworkInterfaceLldpMode
    reply: _ChangeHostNetworkInterfaceLldpMode
    def run(self) -> _ChangeHostNetworkInterfaceLldpMode: ...

class _ChangeHostPassword(Answer):
    success: bool
    error: Any

class ChangeHostPasswordAction(Action, inventory.APIChangeHostPasswordMsg):
    out: _ChangeHostPassword
    reply: _ChangeHostPassword
    def run(self) -> _ChangeHostPassword: ...

class _ChangeHostState(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class ChangeHostStateAction(Action, inventory.APIChangeHostStateMsg):
    out: _ChangeHostState
    reply: _ChangeHostState
    def run(self) -> _ChangeHostState: ...

class _ChangeIAM2OrganizationParent(Answer):
    success: bool
    error: Any

class ChangeIAM2OrganizationParentAction(Action, inventory.APIChangeIAM2OrganizationParentMsg):
    out: _ChangeIAM2OrganizationParent
    reply: _ChangeIAM2OrganizationParent
    def run(self) -> _ChangeIAM2OrganizationParent: ...

class _ChangeIAM2OrganizationState(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2OrganizationInventory

class ChangeIAM2OrganizationStateAction(Action, inventory.APIChangeIAM2OrganizationStateMsg):
    out: _ChangeIAM2OrganizationState
    reply: _ChangeIAM2OrganizationState
    def run(self) -> _ChangeIAM2OrganizationState: ...

class _ChangeIAM2ProjectState(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class ChangeIAM2ProjectStateAction(Action, inventory.APIChangeIAM2ProjectStateMsg):
    out: _ChangeIAM2ProjectState
    reply: _ChangeIAM2ProjectState
    def run(self) -> _ChangeIAM2ProjectState: ...

class _ChangeIAM2VirtualIDGroupState(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDGroupInventory

class ChangeIAM2VirtualIDGroupStateAction(Action, inventory.APIChangeIAM2VirtualIDGroupStateMsg):
    out: _ChangeIAM2VirtualIDGroupState
    reply: _ChangeIAM2VirtualIDGroupState
    def run(self) -> _ChangeIAM2VirtualIDGroupState: ...

class _ChangeIAM2VirtualIDState(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDInventory

class ChangeIAM2VirtualIDStateAction(Action, inventory.APIChangeIAM2VirtualIDStateMsg):
    out: _ChangeIAM2VirtualIDState
    reply: _ChangeIAM2VirtualIDState
    def run(self) -> _ChangeIAM2VirtualIDState: ...

class _ChangeIAM2VirtualIDType(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDInventory

class ChangeIAM2VirtualIDTypeAction(Action, inventory.APIChangeIAM2VirtualIDTypeMsg):
    out: _ChangeIAM2VirtualIDType
    reply: _ChangeIAM2VirtualIDType
    def run(self) -> _ChangeIAM2VirtualIDType: ...

class _ChangeIPSecConnectionState(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class ChangeIPSecConnectionStateAction(Action, inventory.APIChangeIPSecConnectionStateMsg):
    out: _ChangeIPSecConnectionState
    reply: _ChangeIPSecConnectionState
    def run(self) -> _ChangeIPSecConnectionState: ...

class _ChangeIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class ChangeIPsecConnectionAction(Action, inventory.APIChangeIPsecConnectionMsg):
    out: _ChangeIPsecConnection
    reply: _ChangeIPsecConnection
    def run(self) -> _ChangeIPsecConnection: ...

class _ChangeImageState(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class ChangeImageStateAction(Action, inventory.APIChangeImageStateMsg):
    out: _ChangeImageState
    reply: _ChangeImageState
    def run(self) -> _ChangeImageState: ...

class _ChangeInstanceOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class ChangeInstanceOfferingAction(Action, inventory.APIChangeInstanceOfferingMsg):
    out: _ChangeInstanceOffering
    reply: _ChangeInstanceOffering
    def run(self) -> _ChangeInstanceOffering: ...

class _ChangeInstanceOfferingState(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class ChangeInstanceOfferingStateAction(Action, inventory.APIChangeInstanceOfferingStateMsg):
    out: _ChangeInstanceOfferingState
    reply: _ChangeInstanceOfferingState
    def run(self) -> _ChangeInstanceOfferingState: ...

class _ChangeL2NetworkVlanId(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class ChangeL2NetworkVlanIdAction(Action, inventory.APIChangeL2NetworkVlanIdMsg):
    out: _ChangeL2NetworkVlanId
    reply: _ChangeL2NetworkVlanId
    def run(self) -> _ChangeL2NetworkVlanId: ...

class _ChangeL3NetworkDhcpIpAddress(Answer):
    success: bool
    error: Any
    dhcpServerIp: str
    dhcpv6ServerIp: str

class ChangeL3NetworkDhcpIpAddressAction(Action, inventory.APIChangeL3NetworkDhcpIpAddressMsg):
    out: _ChangeL3NetworkDhcpIpAddress
    reply: _ChangeL3NetworkDhcpIpAddress
    def run(self) -> _ChangeL3NetworkDhcpIpAddress: ...

class _ChangeL3NetworkState(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class ChangeL3NetworkStateAction(Action, inventory.APIChangeL3NetworkStateMsg):
    out: _ChangeL3NetworkState
    reply: _ChangeL3NetworkState
    def run(self) -> _ChangeL3NetworkState: ...

class _ChangeLoadBalancerBackendServer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerServerGroupInventory

class ChangeLoadBalancerBackendServerAction(Action, inventory.APIChangeLoadBalancerBackendServerMsg):
    out: _ChangeLoadBalancerBackendServer
    reply: _ChangeLoadBalancerBackendServer
    def run(self) -> _ChangeLoadBalancerBackendServer: ...

class _ChangeLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class ChangeLoadBalancerListenerAction(Action, inventory.APIChangeLoadBalancerListenerMsg):
    out: _ChangeLoadBalancerListener
    reply: _ChangeLoadBalancerListener
    def run(self) -> _ChangeLoadBalancerListener: ...

class _ChangeMediaState(Answer):
    success: bool
    error: Any
    inventory: inventories.MediaInventory

class ChangeMediaStateAction(Action, inventory.APIChangeMediaStateMsg):
    out: _ChangeMediaState
    reply: _ChangeMediaState
    def run(self) -> _ChangeMediaState: ...

class _ChangeMonitorTriggerActionState(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerActionInventory

class ChangeMonitorTriggerActionStateAction(Action, inventory.APIChangeMonitorTriggerActionStateMsg):
    out: _ChangeMonitorTriggerActionState
    reply: _ChangeMonitorTriggerActionState
    def run(self) -> _ChangeMonitorTriggerActionState: ...

class _ChangeMonitorTriggerState(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerInventory

class ChangeMonitorTriggerStateAction(Action, inventory.APIChangeMonitorTriggerStateMsg):
    out: _ChangeMonitorTriggerState
    reply: _ChangeMonitorTriggerState
    def run(self) -> _ChangeMonitorTriggerState: ...

class _ChangeMulticastRouterState(Answer):
    success: bool
    error: Any
    inventory: inventories.MulticastRouterInventory

class ChangeMulticastRouterStateAction(Action, inventory.APIChangeMulticastRouterStateMsg):
    out: _ChangeMulticastRouterState
    reply: _ChangeMulticastRouterState
    def run(self) -> _ChangeMulticastRouterState: ...

class _ChangePortForwardingRuleState(Answer):
    success: bool
    error: Any
    inventory: inventories.PortForwardingRuleInventory

class ChangePortForwardingRuleStateAction(Action, inventory.APIChangePortForwardingRuleStateMsg):
    out: _ChangePortForwardingRuleState
    reply: _ChangePortForwardingRuleState
    def run(self) -> _ChangePortForwardingRuleState: ...

class _ChangePortMirrorState(Answer):
    success: bool
    error: Any
    inventory: inventories.PortMirrorInventory

class ChangePortMirrorStateAction(Action, inventory.APIChangePortMirrorStateMsg):
    out: _ChangePortMirrorState
    reply: _ChangePortMirrorState
    def run(self) -> _ChangePortMirrorState: ...

class _ChangePreconfigurationTemplateState(Answer):
    success: bool
    error: Any
    inventory: inventories.PreconfigurationTemplateInventory

class ChangePreconfigurationTemplateStateAction(Action, inventory.APIChangePreconfigurationTemplateStateMsg):
    out: _ChangePreconfigurationTemplateState
    reply: _ChangePreconfigurationTemplateState
    def run(self) -> _ChangePreconfigurationTemplateState: ...

class _ChangePrimaryStorageState(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class ChangePrimaryStorageStateAction(Action, inventory.APIChangePrimaryStorageStateMsg):
    out: _ChangePrimaryStorageState
    reply: _ChangePrimaryStorageState
    def run(self) -> _ChangePrimaryStorageState: ...

class _ChangeResourceOwner(Answer):
    success: bool
    error: Any
    inventory: inventories.AccountResourceRefInventory

class ChangeResourceOwnerAction(Action, inventory.APIChangeResourceOwnerMsg):
    out: _ChangeResourceOwner
    reply: _ChangeResourceOwner
    def run(self) -> _ChangeResourceOwner: ...

class _ChangeRoleState(Answer):
    success: bool
    error: Any
    inventory: inventories.RoleInventory

class ChangeRoleStateAction(Action, inventory.APIChangeRoleStateMsg):
    out: _ChangeRoleState
    reply: _ChangeRoleState
    def run(self) -> _ChangeRoleState: ...

class _ChangeSNSApplicationEndpointState(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class ChangeSNSApplicationEndpointStateAction(Action, inventory.APIChangeSNSApplicationEndpointStateMsg):
    out: _ChangeSNSApplicationEndpointState
    reply: _ChangeSNSApplicationEndpointState
    def run(self) -> _ChangeSNSApplicationEndpointState: ...

class _ChangeSNSApplicationPlatformState(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationPlatformInventory

class ChangeSNSApplicationPlatformStateAction(Action, inventory.APIChangeSNSApplicationPlatformStateMsg):
    out: _ChangeSNSApplicationPlatformState
    reply: _ChangeSNSApplicationPlatformState
    def run(self) -> _ChangeSNSApplicationPlatformState: ...

class _ChangeSNSTopicState(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTopicInventory

class ChangeSNSTopicStateAction(Action, inventory.APIChangeSNSTopicStateMsg):
    out: _ChangeSNSTopicState
    reply: _ChangeSNSTopicState
    def run(self) -> _ChangeSNSTopicState: ...

class _ChangeSchedulerState(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobInventory

class ChangeSchedulerStateAction(Action, inventory.APIChangeSchedulerStateMsg):
    out: _ChangeSchedulerState
    reply: _ChangeSchedulerState
    def run(self) -> _ChangeSchedulerState: ...

class _ChangeSecretResourcePoolState(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class ChangeSecretResourcePoolStateAction(Action, inventory.APIChangeSecretResourcePoolStateMsg):
    out: _ChangeSecretResourcePoolState
    reply: _ChangeSecretResourcePoolState
    def run(self) -> _ChangeSecretResourcePoolState: ...

class _ChangeSecurityGroupRule(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupRuleInventory

class ChangeSecurityGroupRuleAction(Action, inventory.APIChangeSecurityGroupRuleMsg):
    out: _ChangeSecurityGroupRule
    reply: _ChangeSecurityGroupRule
    def run(self) -> _ChangeSecurityGroupRule: ...

class _ChangeSecurityGroupRuleState(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class ChangeSecurityGroupRuleStateAction(Action, inventory.APIChangeSecurityGroupRuleStateMsg):
    out: _ChangeSecurityGroupRuleState
    reply: _ChangeSecurityGroupRuleState
    def run(self) -> _ChangeSecurityGroupRuleState: ...

class _ChangeSecurityGroupState(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class ChangeSecurityGroupStateAction(Action, inventory.APIChangeSecurityGroupStateMsg):
    out: _ChangeSecurityGroupState
    reply: _ChangeSecurityGroupState
    def run(self) -> _ChangeSecurityGroupState: ...

class _ChangeSecurityMachineState(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class ChangeSecurityMachineStateAction(Action, inventory.APIChangeSecurityMachineStateMsg):
    out: _ChangeSecurityMachineState
    reply: _ChangeSecurityMachineState
    def run(self) -> _ChangeSecurityMachineState: ...

class _ChangeSlbGroupDeployType(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbGroupInventory

class ChangeSlbGroupDeployTypeAction(Action, inventory.APIChangeSlbGroupDeployTypeMsg):
    out: _ChangeSlbGroupDeployType
    reply: _ChangeSlbGroupDeployType
    def run(self) -> _ChangeSlbGroupDeployType: ...

class _ChangeSlbGroupMonitorIps(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbGroupInventory

class ChangeSlbGroupMonitorIpsAction(Action, inventory.APIChangeSlbGroupMonitorIpsMsg):
    out: _ChangeSlbGroupMonitorIps
    reply: _ChangeSlbGroupMonitorIps
    def run(self) -> _ChangeSlbGroupMonitorIps: ...

class _ChangeTicketFlowCollectionState(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketFlowCollectionInventory

class ChangeTicketFlowCollectionStateAction(Action, inventory.APIChangeTicketFlowCollectionStateMsg):
    out: _ChangeTicketFlowCollectionState
    reply: _ChangeTicketFlowCollectionState
    def run(self) -> _ChangeTicketFlowCollectionState: ...

class _ChangeTicketStatus(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketInventory

class ChangeTicketStatusAction(Action, inventory.APIChangeTicketStatusMsg):
    out: _ChangeTicketStatus
    reply: _ChangeTicketStatus
    def run(self) -> _ChangeTicketStatus: ...

class _ChangeV2VConversionHostState(Answer):
    success: bool
    error: Any
    inventory: inventories.V2VConversionHostInventory

class ChangeV2VConversionHostStateAction(Action, inventory.APIChangeV2VConversionHostStateMsg):
    out: _ChangeV2VConversionHostState
    reply: _ChangeV2VConversionHostState
    def run(self) -> _ChangeV2VConversionHostState: ...

class _ChangeVfNicHaState(Answer):
    success: bool
    error: Any
    inventory: inventories.VmVfNicInventory

class ChangeVfNicHaStateAction(Action, inventory.APIChangeVfNicHaStateMsg):
    out: _ChangeVfNicHaState
    reply: _ChangeVfNicHaState
    def run(self) -> _ChangeVfNicHaState: ...

class _ChangeVipState(Answer):
    success: bool
    error: Any
    inventory: inventories.VipInventory

class ChangeVipStateAction(Action, inventory.APIChangeVipStateMsg):
    out: _ChangeVipState
    reply: _ChangeVipState
    def run(self) -> _ChangeVipState: ...

class _ChangeVmImage(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class ChangeVmImageAction(Action, inventory.APIChangeVmImageMsg):
    out: _ChangeVmImage
    reply: _ChangeVmImage
    def run(self) -> _ChangeVmImage: ...

class _ChangeVmNicNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class ChangeVmNicNetworkAction(Action, inventory.APIChangeVmNicNetworkMsg):
    out: _ChangeVmNicNetwork
    reply: _ChangeVmNicNetwork
    def run(self) -> _ChangeVmNicNetwork: ...

class _ChangeVmNicSecurityPolicy(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicSecurityPolicyInventory

class ChangeVmNicSecurityPolicyAction(Action, inventory.APIChangeVmNicSecurityPolicyMsg):
    out: _ChangeVmNicSecurityPolicy
    reply: _ChangeVmNicSecurityPolicy
    def run(self) -> _ChangeVmNicSecurityPolicy: ...

class _ChangeVmNicState(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class ChangeVmNicStateAction(Action, inventory.APIChangeVmNicStateMsg):
    out: _ChangeVmNicState
    reply: _ChangeVmNicState
    def run(self) -> _ChangeVmNicState: ...

class _ChangeVmNicType(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class ChangeVmNicTypeAction(Action, inventory.APIChangeVmNicTypeMsg):
    out: _ChangeVmNicType
    reply: _ChangeVmNicType
    def run(self) -> _ChangeVmNicType: ...

class _ChangeVmPassword(Answer):
    success: bool
    error: Any

class ChangeVmPasswordAction(Action, inventory.APIChangeVmPasswordMsg):
    out: _ChangeVmPassword
    reply: _ChangeVmPassword
    def run(self) -> _ChangeVmPassword: ...

class _ChangeVmSchedulingRuleState(Answer):
    success: bool
    error: Any
    inventory: inventories.VmSchedulingRuleInventory

class ChangeVmSchedulingRuleStateAction(Action, inventory.APIChangeVmSchedulingRuleStateMsg):
    out: _ChangeVmSchedulingRuleState
    reply: _ChangeVmSchedulingRuleState
    def run(self) -> _ChangeVmSchedulingRuleState: ...

class _ChangeVolumeState(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class ChangeVolumeStateAction(Action, inventory.APIChangeVolumeStateMsg):
    out: _ChangeVolumeState
    reply: _ChangeVolumeState
    def run(self) -> _ChangeVolumeState: ...

class _ChangeVpcHaGroupMonitorIps(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcHaGroupInventory

class ChangeVpcHaGroupMonitorIpsAction(Action, inventory.APIChangeVpcHaGroupMonitorIpsMsg):
    out: _ChangeVpcHaGroupMonitorIps
    reply: _ChangeVpcHaGroupMonitorIps
    def run(self) -> _ChangeVpcHaGroupMonitorIps: ...

class _ChangeVpcSharedQosBandwidth(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcSharedQosInventory

class ChangeVpcSharedQosBandwidthAction(Action, inventory.APIChangeVpcSharedQosBandwidthMsg):
    out: _ChangeVpcSharedQosBandwidth
    reply: _ChangeVpcSharedQosBandwidth
    def run(self) -> _ChangeVpcSharedQosBandwidth: ...

class _ChangeZoneState(Answer):
    success: bool
    error: Any
    inventory: inventories.ZoneInventory

class ChangeZoneStateAction(Action, inventory.APIChangeZoneStateMsg):
    out: _ChangeZoneState
    reply: _ChangeZoneState
    def run(self) -> _ChangeZoneState: ...

class _CheckApiPermission(Answer):
    success: bool
    error: Any
    inventory: Any

class CheckApiPermissionAction(Action, inventory.APICheckApiPermissionMsg):
    out: _CheckApiPermission
    reply: _CheckApiPermission
    def run(self) -> _CheckApiPermission: ...

class _CheckBareMetal2IpmiChassisConfigFile(Answer):
    success: bool
    error: Any

class CheckBareMetal2IpmiChassisConfigFileAction(Action, inventory.APICheckBareMetal2IpmiChassisConfigFileMsg):
    out: _CheckBareMetal2IpmiChassisConfigFile
    reply: _CheckBareMetal2IpmiChassisConfigFile
    def run(self) -> _CheckBareMetal2IpmiChassisConfigFile: ...

class _CheckBaremetalChassisConfigFile(Answer):
    success: bool
    error: Any

class CheckBaremetalChassisConfigFileAction(Action, inventory.APICheckBaremetalChassisConfigFileMsg):
    out: _CheckBaremetalChassisConfigFile
    reply: _CheckBaremetalChassisConfigFile
    def run(self) -> _CheckBaremetalChassisConfigFile: ...

class _CheckBatchDataIntegrity(Answer):
    success: bool
    error: Any
    resourceMap: Any

class CheckBatchDataIntegrityAction(Action, inventory.APICheckBatchDataIntegrityMsg):
    out: _CheckBatchDataIntegrity
    reply: _CheckBatchDataIntegrity
    def run(self) -> _CheckBatchDataIntegrity: ...

class _CheckBuildAppParameters(Answer):
    success: bool
    error: Any
    parameters: list[Any]

class CheckBuildAppParametersAction(Action, inventory.APICheckBuildAppParametersMsg):
    out: _CheckBuildAppParameters
    reply: _CheckBuildAppParameters
    def run(self) -> _CheckBuildAppParameters: ...

class _CheckElaborationContent(Answer):
    success: bool
    error: Any
    results: list[Any]

class CheckElaborationContentAction(Action, inventory.APICheckElaborationContentMsg):
    out: _CheckElaborationContent
    reply: _CheckElaborationContent
    def run(self) -> _CheckElaborationContent: ...

class _CheckFirewallRuleConfigFile(Answer):
    success: bool
    error: Any

class CheckFirewallRuleConfigFileAction(Action, inventory.APICheckFirewallRuleConfigFileMsg):
    out: _CheckFirewallRuleConfigFile
    reply: _CheckFirewallRuleConfigFile
    def run(self) -> _CheckFirewallRuleConfigFile: ...

class _CheckIAM2OrganizationAvailability(Answer):
    success: bool
    error: Any
    exists: bool

class CheckIAM2OrganizationAvailabilityAction(Action, inventory.APICheckIAM2OrganizationAvailabilityMsg):
    out: _CheckIAM2OrganizationAvailability
    reply: _CheckIAM2OrganizationAvailability
    def run(self) -> _CheckIAM2OrganizationAvailability: ...

class _CheckIAM2VirtualIDConfigFile(Answer):
    success: bool
    error: Any
    results: list[Any]

class CheckIAM2VirtualIDConfigFileAction(Action, inventory.APICheckIAM2VirtualIDConfigFileMsg):
    out: _CheckIAM2VirtualIDConfigFile
    reply: _CheckIAM2VirtualIDConfigFile
    def run(self) -> _CheckIAM2VirtualIDConfigFile: ...

class _CheckIpAvailability(Answer):
    success: bool
    error: Any
    available: bool
    reason: str

class CheckIpAvailabilityAction(Action, inventory.APICheckIpAvailabilityMsg):
    out: _CheckIpAvailability
    reply: _CheckIpAvailability
    def run(self) -> _CheckIpAvailability: ...

class _CheckKVMHostConfigFile(Answer):
    success: bool
    error: Any

class CheckKVMHostConfigFileAction(Action, inventory.APICheckKVMHostConfigFileMsg):
    out: _CheckKVMHostConfigFile
    reply: _CheckKVMHostConfigFile
    def run(self) -> _CheckKVMHostConfigFile: ...

class _CheckNetworkReachable(Answer):
    success: bool
    error: Any
    results: list[Any]

class CheckNetworkReachableAction(Action, inventory.APICheckNetworkReachableMsg):
    out: _CheckNetworkReachable
    reply: _CheckNetworkReachable
    def run(self) -> _CheckNetworkReachable: ...

class _CheckResourcePermission(Answer):
    success: bool
    error: Any
    apis: list[Any]

class CheckResourcePermissionAction(Action, inventory.APICheckResourcePermissionMsg):
    out: _CheckResourcePermission
    reply: _CheckResourcePermission
    def run(self) -> _CheckResourcePermission: ...

class _CheckScsiLunClusterStatus(Answer):
    success: bool
    error: Any
    inventory: inventories.ScsiLunClusterStatusInventory

class CheckScsiLunClusterStatusAction(Action, inventory.APICheckScsiLunClusterStatusMsg):
    out: _CheckScsiLunClusterStatus
    reply: _CheckScsiLunClusterStatus
    def run(self) -> _CheckScsiLunClusterStatus: ...

class _CheckStackTemplateParameters(Answer):
    success: bool
    error: Any
    parameters: list[Any]
    preparameters: list[Any]

class CheckStackTemplateParametersAction(Action, inventory.APICheckStackTemplateParametersMsg):
    out: _CheckStackTemplateParameters
    reply: _CheckStackTemplateParameters
    def run(self) -> _CheckStackTemplateParameters: ...

class _CheckStaticProvisionIp(Answer):
    success: bool
    error: Any

class CheckStaticProvisionIpAction(Action, inventory.APICheckStaticProvisionIpMsg):
    out: _CheckStaticProvisionIp
    reply: _CheckStaticProvisionIp
    def run(self) -> _CheckStaticProvisionIp: ...

class _CheckVipPortAvailability(Answer):
    success: bool
    error: Any
    available: bool

class CheckVipPortAvailabilityAction(Action, inventory.APICheckVipPortAvailabilityMsg):
    out: _CheckVipPortAvailability
    reply: _CheckVipPortAvailability
    def run(self) -> _CheckVipPortAvailability: ...

class _CheckVolumeSnapshotGroupAvailability(Answer):
    success: bool
    error: Any
    results: list[Any]

class CheckVolumeSnapshotGroupAvailabilityAction(Action, inventory.APICheckVolumeSnapshotGroupAvailabilityMsg):
    out: _CheckVolumeSnapshotGroupAvailability
    reply: _CheckVolumeSnapshotGroupAvailability
    def run(self) -> _CheckVolumeSnapshotGroupAvailability: ...

class _CleanInvalidLdapBinding(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class CleanInvalidLdapBindingAction(Action, inventory.APICleanInvalidLdapBindingMsg):
    out: _CleanInvalidLdapBinding
    reply: _CleanInvalidLdapBinding
    def run(self) -> _CleanInvalidLdapBinding: ...

class _CleanInvalidLdapIAM2Binding(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class CleanInvalidLdapIAM2BindingAction(Action, inventory.APICleanInvalidLdapIAM2BindingMsg):
    out: _CleanInvalidLdapIAM2Binding
    reply: _CleanInvalidLdapIAM2Binding
    def run(self) -> _CleanInvalidLdapIAM2Binding: ...

class _CleanLongJob(Answer):
    success: bool
    error: Any

class CleanLongJobAction(Action, inventory.APICleanLongJobMsg):
    out: _CleanLongJob
    reply: _CleanLongJob
    def run(self) -> _CleanLongJob: ...

class _CleanQueue(Answer):
    success: bool
    error: Any

class CleanQueueAction(Action, inventory.APICleanQueueMsg):
    out: _CleanQueue
    reply: _CleanQueue
    def run(self) -> _CleanQueue: ...

class _CleanUpBareMetal2Bonding(Answer):
    success: bool
    error: Any

class CleanUpBareMetal2BondingAction(Action, inventory.APICleanUpBareMetal2BondingMsg):
    out: _CleanUpBareMetal2Bonding
    reply: _CleanUpBareMetal2Bonding
    def run(self) -> _CleanUpBareMetal2Bonding: ...

class _CleanUpBaremetalChassisBonding(Answer):
    success: bool
    error: Any

class CleanUpBaremetalChassisBondingAction(Action, inventory.APICleanUpBaremetalChassisBondingMsg):
    out: _CleanUpBaremetalChassisBonding
    reply: _CleanUpBaremetalChassisBonding
    def run(self) -> _CleanUpBaremetalChassisBonding: ...

class _CleanUpImageCacheOnPrimaryStorage(Answer):
    success: bool
    error: Any

class CleanUpImageCacheOnPrimaryStorageAction(Action, inventory.APICleanUpImageCacheOnPrimaryStorageMsg):
    out: _CleanUpImageCacheOnPrimaryStorage
    reply: _CleanUpImageCacheOnPrimaryStorage
    def run(self) -> _CleanUpImageCacheOnPrimaryStorage: ...

class _CleanUpStorageTrashOnPrimaryStorage(Answer):
    success: bool
    error: Any
    result: Any
    total: int

class CleanUpStorageTrashOnPrimaryStorageAction(Action, inventory.APICleanUpStorageTrashOnPrimaryStorageMsg):
    out: _CleanUpStorageTrashOnPrimaryStorage
    reply: _CleanUpStorageTrashOnPrimaryStorage
    def run(self) -> _CleanUpStorageTrashOnPrimaryStorage: ...

class _CleanUpTrashOnBackupStorage(Answer):
    success: bool
    error: Any
    result: Any
    results: list[Any]

class CleanUpTrashOnBackupStorageAction(Action, inventory.APICleanUpTrashOnBackupStorageMsg):
    out: _CleanUpTrashOnBackupStorage
    reply: _CleanUpTrashOnBackupStorage
    def run(self) -> _CleanUpTrashOnBackupStorage: ...

class _CleanUpTrashOnPrimaryStorage(Answer):
    success: bool
    error: Any
    result: Any
    results: list[Any]

class CleanUpTrashOnPrimaryStorageAction(Action, inventory.APICleanUpTrashOnPrimaryStorageMsg):
    out: _CleanUpTrashOnPrimaryStorage
    reply: _CleanUpTrashOnPrimaryStorage
    def run(self) -> _CleanUpTrashOnPrimaryStorage: ...

class _CleanV2VConversionCache(Answer):
    success: bool
    error: Any

class CleanV2VConversionCacheAction(Action, inventory.APICleanV2VConversionCacheMsg):
    out: _CleanV2VConversionCache
    reply: _CleanV2VConversionCache
    def run(self) -> _CleanV2VConversionCache: ...

class _CleanupBillingUsage(Answer):
    success: bool
    error: Any

class CleanupBillingUsageAction(Action, inventory.APICleanupBillingUsageMsg):
    out: _CleanupBillingUsage
    reply: _CleanupBillingUsage
    def run(self) -> _CleanupBillingUsage: ...

class _CloneImage(Answer):
    success: bool
    error: Any

class CloneImageAction(Action, inventory.APICloneImageMsg):
    out: _CloneImage
    reply: _CloneImage
    def run(self) -> _CloneImage: ...

class _CloneModelService(Answer):
    success: bool
    error: Any

class CloneModelServiceAction(Action, inventory.APICloneModelServiceMsg):
    out: _CloneModelService
    reply: _CloneModelService
    def run(self) -> _CloneModelService: ...

class _CloneMonitorTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTemplateInventory

class CloneMonitorTemplateAction(Action, inventory.APICloneMonitorTemplateMsg):
    out: _CloneMonitorTemplate
    reply: _CloneMonitorTemplate
    def run(self) -> _CloneMonitorTemplate: ...

class _CloneVmInstance(Answer):
    success: bool
    error: Any
    result: inventories.CloneVmInstanceResults

class CloneVmInstanceAction(Action, inventory.APICloneVmInstanceMsg):
    out: _CloneVmInstance
    reply: _CloneVmInstance
    def run(self) -> _CloneVmInstance: ...

class _ConvertVmFromForeignHypervisor(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class ConvertVmFromForeignHypervisorAction(Action, inventory.APIConvertVmFromForeignHypervisorMsg):
    out: _ConvertVmFromForeignHypervisor
    reply: _ConvertVmFromForeignHypervisor
    def run(self) -> _ConvertVmFromForeignHypervisor: ...

class _CreateAccessControlList(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlListInventory

class CreateAccessControlListAction(Action, inventory.APICreateAccessControlListMsg):
    out: _CreateAccessControlList
    reply: _CreateAccessControlList
    def run(self) -> _CreateAccessControlList: ...

class _CreateAccessKey(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessKeyInventory

class CreateAccessKeyAction(Action, inventory.APICreateAccessKeyMsg):
    out: _CreateAccessKey
    reply: _CreateAccessKey
    def run(self) -> _CreateAccessKey: ...

class _CreateAccount(Answer):
    success: bool
    error: Any
    inventory: inventories.AccountInventory

class CreateAccountAction(Action, inventory.APICreateAccountMsg):
    out: _CreateAccount
    reply: _CreateAccount
    def run(self) -> _CreateAccount: ...

class _CreateAffinityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class CreateAffinityGroupAction(Action, inventory.APICreateAffinityGroupMsg):
    out: _CreateAffinityGroup
    reply: _CreateAffinityGroup
    def run(self) -> _CreateAffinityGroup: ...

class _CreateAiSiNoSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateAiSiNoSecretResourcePoolAction(Action, inventory.APICreateAiSiNoSecretResourcePoolMsg):
    out: _CreateAiSiNoSecretResourcePool
    reply: _CreateAiSiNoSecretResourcePool
    def run(self) -> _CreateAiSiNoSecretResourcePool: ...

class _CreateAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class CreateAlarmAction(Action, inventory.APICreateAlarmMsg):
    out: _CreateAlarm
    reply: _CreateAlarm
    def run(self) -> _CreateAlarm: ...

class _CreateAliyunDiskFromRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunDiskInventory

class CreateAliyunDiskFromRemoteAction(Action, inventory.APICreateAliyunDiskFromRemoteMsg):
    out: _CreateAliyunDiskFromRemote
    reply: _CreateAliyunDiskFromRemote
    def run(self) -> _CreateAliyunDiskFromRemote: ...

class _CreateAliyunNasAccessGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasAccessGroupInventory

class CreateAliyunNasAccessGroupAction(Action, inventory.APICreateAliyunNasAccessGroupMsg):
    out: _CreateAliyunNasAccessGroup
    reply: _CreateAliyunNasAccessGroup
    def run(self) -> _CreateAliyunNasAccessGroup: ...

class _CreateAliyunNasAccessGroupRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasAccessRuleInventory

class CreateAliyunNasAccessGroupRuleAction(Action, inventory.APICreateAliyunNasAccessGroupRuleMsg):
    out: _CreateAliyunNasAccessGroupRule
    reply: _CreateAliyunNasAccessGroupRule
    def run(self) -> _CreateAliyunNasAccessGroupRule: ...

class _CreateAliyunNasFileSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.NasFileSystemInventory

class CreateAliyunNasFileSystemAction(Action, inventory.APICreateAliyunNasFileSystemMsg):
    out: _CreateAliyunNasFileSystem
    reply: _CreateAliyunNasFileSystem
    def run(self) -> _CreateAliyunNasFileSystem: ...

class _CreateAliyunNasMountTarget(Answer):
    success: bool
    error: Any
    inventory: inventories.NasMountTargetInventory

class CreateAliyunNasMountTargetAction(Action, inventory.APICreateAliyunNasMountTargetMsg):
    out: _CreateAliyunNasMountTarget
    reply: _CreateAliyunNasMountTarget
    def run(self) -> _CreateAliyunNasMountTarget: ...

class _CreateAliyunProxyVSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunProxyVSwitchInventory

class CreateAliyunProxyVSwitchAction(Action, inventory.APICreateAliyunProxyVSwitchMsg):
    out: _CreateAliyunProxyVSwitch
    reply: _CreateAliyunProxyVSwitch
    def run(self) -> _CreateAliyunProxyVSwitch: ...

class _CreateAliyunProxyVpc(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunProxyVpcInventory

class CreateAliyunProxyVpcAction(Action, inventory.APICreateAliyunProxyVpcMsg):
    out: _CreateAliyunProxyVpc
    reply: _CreateAliyunProxyVpc
    def run(self) -> _CreateAliyunProxyVpc: ...

class _CreateAliyunRouterInterfaceRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunRouterInterfaceInventory

class CreateAliyunRouterInterfaceRemoteAction(Action, inventory.APICreateAliyunRouterInterfaceRemoteMsg):
    out: _CreateAliyunRouterInterfaceRemote
    reply: _CreateAliyunRouterInterfaceRemote
    def run(self) -> _CreateAliyunRouterInterfaceRemote: ...

class _CreateAliyunSmsSNSTextTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTextTemplateInventory

class CreateAliyunSmsSNSTextTemplateAction(Action, inventory.APICreateAliyunSmsSNSTextTemplateMsg):
    out: _CreateAliyunSmsSNSTextTemplate
    reply: _CreateAliyunSmsSNSTextTemplate
    def run(self) -> _CreateAliyunSmsSNSTextTemplate: ...

class _CreateAliyunSnapshotRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunSnapshotInventory

class CreateAliyunSnapshotRemoteAction(Action, inventory.APICreateAliyunSnapshotRemoteMsg):
    out: _CreateAliyunSnapshotRemote
    reply: _CreateAliyunSnapshotRemote
    def run(self) -> _CreateAliyunSnapshotRemote: ...

class _CreateAliyunVpcVirtualRouterEntryRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVirtualRouteEntryInventory

class CreateAliyunVpcVirtualRouterEntryRemoteAction(Action, inventory.APICreateAliyunVpcVirtualRouterEntryRemoteMsg):
    out: _CreateAliyunVpcVirtualRouterEntryRemote
    reply: _CreateAliyunVpcVirtualRouterEntryRemote
    def run(self) -> _CreateAliyunVpcVirtualRouterEntryRemote: ...

class _CreateAutoScalingGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInventory

class CreateAutoScalingGroupAction(Action, inventory.APICreateAutoScalingGroupMsg):
    out: _CreateAutoScalingGroup
    reply: _CreateAutoScalingGroup
    def run(self) -> _CreateAutoScalingGroup: ...

class _CreateAutoScalingGroupAddingNewInstanceRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleInventory

class CreateAutoScalingGroupAddingNewInstanceRuleAction(Action, inventory.APICreateAutoScalingGroupAddingNewInstanceRuleMsg):
    out: _CreateAutoScalingGroupAddingNewInstanceRule
    reply: _CreateAutoScalingGroupAddingNewInstanceRule
    def run(self) -> _CreateAutoScalingGroupAddingNewInstanceRule: ...

class _CreateAutoScalingGroupRemovalInstanceRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleInventory

class CreateAutoScalingGroupRemovalInstanceRuleAction(Action, inventory.APICreateAutoScalingGroupRemovalInstanceRuleMsg):
    out: _CreateAutoScalingGroupRemovalInstanceRule
    reply: _CreateAutoScalingGroupRemovalInstanceRule
    def run(self) -> _CreateAutoScalingGroupRemovalInstanceRule: ...

class _CreateAutoScalingRuleAlarmTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleTriggerInventory

class CreateAutoScalingRuleAlarmTriggerAction(Action, inventory.APICreateAutoScalingRuleAlarmTriggerMsg):
    out: _CreateAutoScalingRuleAlarmTrigger
    reply: _CreateAutoScalingRuleAlarmTrigger
    def run(self) -> _CreateAutoScalingRuleAlarmTrigger: ...

class _CreateAutoScalingRuleSchedulerJobTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleTriggerInventory

class CreateAutoScalingRuleSchedulerJobTriggerAction(Action, inventory.APICreateAutoScalingRuleSchedulerJobTriggerMsg):
    out: _CreateAutoScalingRuleSchedulerJobTrigger
    reply: _CreateAutoScalingRuleSchedulerJobTrigger
    def run(self) -> _CreateAutoScalingRuleSchedulerJobTrigger: ...

class _CreateAutoScalingVmTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingTemplateInventory

class CreateAutoScalingVmTemplateAction(Action, inventory.APICreateAutoScalingVmTemplateMsg):
    out: _CreateAutoScalingVmTemplate
    reply: _CreateAutoScalingVmTemplate
    def run(self) -> _CreateAutoScalingVmTemplate: ...

class _CreateBareMetal2Bonding(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2BondingInventory

class CreateBareMetal2BondingAction(Action, inventory.APICreateBareMetal2BondingMsg):
    out: _CreateBareMetal2Bonding
    reply: _CreateBareMetal2Bonding
    def run(self) -> _CreateBareMetal2Bonding: ...

class _CreateBareMetal2Instance(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class CreateBareMetal2InstanceAction(Action, inventory.APICreateBareMetal2InstanceMsg):
    out: _CreateBareMetal2Instance
    reply: _CreateBareMetal2Instance
    def run(self) -> _CreateBareMetal2Instance: ...

class _CreateBareMetal2IpmiChassisHardwareInfo(Answer):
    success: bool
    error: Any

class CreateBareMetal2IpmiChassisHardwareInfoAction(Action, inventory.APICreateBareMetal2IpmiChassisHardwareInfoMsg):
    out: _CreateBareMetal2IpmiChassisHardwareInfo
    reply: _CreateBareMetal2IpmiChassisHardwareInfo
    def run(self) -> _CreateBareMetal2IpmiChassisHardwareInfo: ...

class _CreateBareMetal2ProvisionNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ProvisionNetworkInventory

class CreateBareMetal2ProvisionNetworkAction(Action, inventory.APICreateBareMetal2ProvisionNetworkMsg):
    out: _CreateBareMetal2ProvisionNetwork
    reply: _CreateBareMetal2ProvisionNetwork
    def run(self) -> _CreateBareMetal2ProvisionNetwork: ...

class _CreateBaremetalBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalBondingInventory

class CreateBaremetalBondingAction(Action, inventory.APICreateBaremetalBondingMsg):
    out: _CreateBaremetalBonding
    reply: _CreateBaremetalBonding
    def run(self) -> _CreateBaremetalBonding: ...

class _CreateBaremetalChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalChassisInventory

class CreateBaremetalChassisAction(Action, inventory.APICreateBaremetalChassisMsg):
    out: _CreateBaremetalChassis
    reply: _CreateBaremetalChassis
    def run(self) -> _CreateBaremetalChassis: ...

class _CreateBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class CreateBaremetalInstanceAction(Action, inventory.APICreateBaremetalInstanceMsg):
    out: _CreateBaremetalInstance
    reply: _CreateBaremetalInstance
    def run(self) -> _CreateBaremetalInstance: ...

class _CreateBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class CreateBaremetalPxeServerAction(Action, inventory.APICreateBaremetalPxeServerMsg):
    out: _CreateBaremetalPxeServer
    reply: _CreateBaremetalPxeServer
    def run(self) -> _CreateBaremetalPxeServer: ...

class _CreateBlockVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.BlockVolumeInventory

class CreateBlockVolumeAction(Action, inventory.APICreateBlockVolumeMsg):
    out: _CreateBlockVolume
    reply: _CreateBlockVolume
    def run(self) -> _CreateBlockVolume: ...

class _CreateBonding(Answer):
    success: bool
    error: Any
    inventory: list[Any]

class CreateBondingAction(Action, inventory.APICreateBondingMsg):
    out: _CreateBonding
    reply: _CreateBonding
    def run(self) -> _CreateBonding: ...

class _CreateBuildApp(Answer):
    success: bool
    error: Any
    inventory: inventories.BuildApplicationInventory

class CreateBuildAppAction(Action, inventory.APICreateBuildAppMsg):
    out: _CreateBuildApp
    reply: _CreateBuildApp
    def run(self) -> _CreateBuildApp: ...

class _CreateCSPSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateCSPSecretResourcePoolAction(Action, inventory.APICreateCSPSecretResourcePoolMsg):
    out: _CreateCSPSecretResourcePool
    reply: _CreateCSPSecretResourcePool
    def run(self) -> _CreateCSPSecretResourcePool: ...

class _CreateCasClient(Answer):
    success: bool
    error: Any
    inventory: inventories.CasClientInventory

class CreateCasClientAction(Action, inventory.APICreateCasClientMsg):
    out: _CreateCasClient
    reply: _CreateCasClient
    def run(self) -> _CreateCasClient: ...

class _CreateCbtTask(Answer):
    success: bool
    error: Any

class CreateCbtTaskAction(Action, inventory.APICreateCbtTaskMsg):
    out: _CreateCbtTask
    reply: _CreateCbtTask
    def run(self) -> _CreateCbtTask: ...

class _CreateCdpPolicy(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpPolicyInventory

class CreateCdpPolicyAction(Action, inventory.APICreateCdpPolicyMsg):
    out: _CreateCdpPolicy
    reply: _CreateCdpPolicy
    def run(self) -> _CreateCdpPolicy: ...

class _CreateCdpTask(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpTaskInventory

class CreateCdpTaskAction(Action, inventory.APICreateCdpTaskMsg):
    out: _CreateCdpTask
    reply: _CreateCdpTask
    def run(self) -> _CreateCdpTask: ...

class _CreateCertificate(Answer):
    success: bool
    error: Any
    inventory: inventories.CertificateInventory

class CreateCertificateAction(Action, inventory.APICreateCertificateMsg):
    out: _CreateCertificate
    reply: _CreateCertificate
    def run(self) -> _CreateCertificate: ...

class _CreateCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterInventory

class CreateClusterAction(Action, inventory.APICreateClusterMsg):
    out: _CreateCluster
    reply: _CreateCluster
    def run(self) -> _CreateCluster: ...

class _CreateClusterDRS(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterDRSInventory

class CreateClusterDRSAction(Action, inventory.APICreateClusterDRSMsg):
    out: _CreateClusterDRS
    reply: _CreateClusterDRS
    def run(self) -> _CreateClusterDRS: ...

class _CreateConnectionBetweenL3NetworkAndAliyunVSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.ConnectionRelationShipInventory

class CreateConnectionBetweenL3NetworkAndAliyunVSwitchAction(Action, inventory.APICreateConnectionBetweenL3NetworkAndAliyunVSwitchMsg):
    out: _CreateConnectionBetweenL3NetworkAndAliyunVSwitch
    reply: _CreateConnectionBetweenL3NetworkAndAliyunVSwitch
    def run(self) -> _CreateConnectionBetweenL3NetworkAndAliyunVSwitch: ...

class _CreateDataVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class CreateDataVolumeAction(Action, inventory.APICreateDataVolumeMsg):
    out: _CreateDataVolume
    reply: _CreateDataVolume
    def run(self) -> _CreateDataVolume: ...

class _CreateDataVolumeFromVolumeBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class CreateDataVolumeFromVolumeBackupAction(Action, inventory.APICreateDataVolumeFromVolumeBackupMsg):
    out: _CreateDataVolumeFromVolumeBackup
    reply: _CreateDataVolumeFromVolumeBackup
    def run(self) -> _CreateDataVolumeFromVolumeBackup: ...

class _CreateDataVolumeFromVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class CreateDataVolumeFromVolumeSnapshotAction(Action, inventory.APICreateDataVolumeFromVolumeSnapshotMsg):
    out: _CreateDataVolumeFromVolumeSnapshot
    reply: _CreateDataVolumeFromVolumeSnapshot
    def run(self) -> _CreateDataVolumeFromVolumeSnapshot: ...

class _CreateDataVolumeFromVolumeTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class CreateDataVolumeFromVolumeTemplateAction(Action, inventory.APICreateDataVolumeFromVolumeTemplateMsg):
    out: _CreateDataVolumeFromVolumeTemplate
    reply: _CreateDataVolumeFromVolumeTemplate
    def run(self) -> _CreateDataVolumeFromVolumeTemplate: ...

class _CreateDataVolumeTemplateFromVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class CreateDataVolumeTemplateFromVolumeAction(Action, inventory.APICreateDataVolumeTemplateFromVolumeMsg):
    out: _CreateDataVolumeTemplateFromVolume
    reply: _CreateDataVolumeTemplateFromVolume
    def run(self) -> _CreateDataVolumeTemplateFromVolume: ...

class _CreateDataVolumeTemplateFromVolumeBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class CreateDataVolumeTemplateFromVolumeBackupAction(Action, inventory.APICreateDataVolumeTemplateFromVolumeBackupMsg):
    out: _CreateDataVolumeTemplateFromVolumeBackup
    reply: _CreateDataVolumeTemplateFromVolumeBackup
    def run(self) -> _CreateDataVolumeTemplateFromVolumeBackup: ...

class _CreateDataVolumeTemplateFromVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory
    failures: list[Any]

class CreateDataVolumeTemplateFromVolumeSnapshotAction(Action, inventory.APICreateDataVolumeTemplateFromVolumeSnapshotMsg):
    out: _CreateDataVolumeTemplateFromVolumeSnapshot
    reply: _CreateDataVolumeTemplateFromVolumeSnapshot
    def run(self) -> _CreateDataVolumeTemplateFromVolumeSnapshot: ...

class _CreateDatabaseBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.DatabaseBackupInventory

class CreateDatabaseBackupAction(Action, inventory.APICreateDatabaseBackupMsg):
    out: _CreateDatabaseBackup
    reply: _CreateDatabaseBackup
    def run(self) -> _CreateDatabaseBackup: ...

class _CreateDataset(Answer):
    success: bool
    error: Any

class CreateDatasetAction(Action, inventory.APICreateDatasetMsg):
    out: _CreateDataset
    reply: _CreateDataset
    def run(self) -> _CreateDataset: ...

class _CreateDirectory(Answer):
    success: bool
    error: Any
    inventory: inventories.DirectoryInventory

class CreateDirectoryAction(Action, inventory.APICreateDirectoryMsg):
    out: _CreateDirectory
    reply: _CreateDirectory
    def run(self) -> _CreateDirectory: ...

class _CreateDiskOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.DiskOfferingInventory

class CreateDiskOfferingAction(Action, inventory.APICreateDiskOfferingMsg):
    out: _CreateDiskOffering
    reply: _CreateDiskOffering
    def run(self) -> _CreateDiskOffering: ...

class _CreateEcsImageFromEcsSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsImageInventory

class CreateEcsImageFromEcsSnapshotAction(Action, inventory.APICreateEcsImageFromEcsSnapshotMsg):
    out: _CreateEcsImageFromEcsSnapshot
    reply: _CreateEcsImageFromEcsSnapshot
    def run(self) -> _CreateEcsImageFromEcsSnapshot: ...

class _CreateEcsImageFromLocalImage(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsImageInventory

class CreateEcsImageFromLocalImageAction(Action, inventory.APICreateEcsImageFromLocalImageMsg):
    out: _CreateEcsImageFromLocalImage
    reply: _CreateEcsImageFromLocalImage
    def run(self) -> _CreateEcsImageFromLocalImage: ...

class _CreateEcsInstanceFromEcsImage(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsInstanceInventory

class CreateEcsInstanceFromEcsImageAction(Action, inventory.APICreateEcsInstanceFromEcsImageMsg):
    out: _CreateEcsInstanceFromEcsImage
    reply: _CreateEcsInstanceFromEcsImage
    def run(self) -> _CreateEcsInstanceFromEcsImage: ...

class _CreateEcsSecurityGroupRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsSecurityGroupInventory

class CreateEcsSecurityGroupRemoteAction(Action, inventory.APICreateEcsSecurityGroupRemoteMsg):
    out: _CreateEcsSecurityGroupRemote
    reply: _CreateEcsSecurityGroupRemote
    def run(self) -> _CreateEcsSecurityGroupRemote: ...

class _CreateEcsSecurityGroupRuleRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsSecurityGroupRuleInventory

class CreateEcsSecurityGroupRuleRemoteAction(Action, inventory.APICreateEcsSecurityGroupRuleRemoteMsg):
    out: _CreateEcsSecurityGroupRuleRemote
    reply: _CreateEcsSecurityGroupRuleRemote
    def run(self) -> _CreateEcsSecurityGroupRuleRemote: ...

class _CreateEcsVSwitchRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsVSwitchInventory

class CreateEcsVSwitchRemoteAction(Action, inventory.APICreateEcsVSwitchRemoteMsg):
    out: _CreateEcsVSwitchRemote
    reply: _CreateEcsVSwitchRemote
    def run(self) -> _CreateEcsVSwitchRemote: ...

class _CreateEcsVpcRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsVpcInventory

class CreateEcsVpcRemoteAction(Action, inventory.APICreateEcsVpcRemoteMsg):
    out: _CreateEcsVpcRemote
    reply: _CreateEcsVpcRemote
    def run(self) -> _CreateEcsVpcRemote: ...

class _CreateEip(Answer):
    success: bool
    error: Any
    inventory: inventories.EipInventory

class CreateEipAction(Action, inventory.APICreateEipMsg):
    out: _CreateEip
    reply: _CreateEip
    def run(self) -> _CreateEip: ...

class _CreateEmailMedia(Answer):
    success: bool
    error: Any
    inventory: inventories.MediaInventory

class CreateEmailMediaAction(Action, inventory.APICreateEmailMediaMsg):
    out: _CreateEmailMedia
    reply: _CreateEmailMedia
    def run(self) -> _CreateEmailMedia: ...

class _CreateEmailMonitorTriggerAction(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerActionInventory

class CreateEmailMonitorTriggerActionAction(Action, inventory.APICreateEmailMonitorTriggerActionMsg):
    out: _CreateEmailMonitorTriggerAction
    reply: _CreateEmailMonitorTriggerAction
    def run(self) -> _CreateEmailMonitorTriggerAction: ...

class _CreateFaultToleranceVmInstance(Answer):
    success: bool
    error: Any
    primaryVmInventory: inventories.VmInstanceInventory
    secondaryVmInventory: inventories.VmInstanceInventory
    faultToleranceVmGroupInventory: inventories.VmInstanceInventory

class CreateFaultToleranceVmInstanceAction(Action, inventory.APICreateFaultToleranceVmInstanceMsg):
    out: _CreateFaultToleranceVmInstance
    reply: _CreateFaultToleranceVmInstance
    def run(self) -> _CreateFaultToleranceVmInstance: ...

class _CreateFiSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateFiSecSecretResourcePoolAction(Action, inventory.APICreateFiSecSecretResourcePoolMsg):
    out: _CreateFiSecSecretResourcePool
    reply: _CreateFiSecSecretResourcePool
    def run(self) -> _CreateFiSecSecretResourcePool: ...

class _CreateFirewallIpSetTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallIpSetTemplateInventory

class CreateFirewallIpSetTemplateAction(Action, inventory.APICreateFirewallIpSetTemplateMsg):
    out: _CreateFirewallIpSetTemplate
    reply: _CreateFirewallIpSetTemplate
    def run(self) -> _CreateFirewallIpSetTemplate: ...

class _CreateFirewallRule(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleInventory

class CreateFirewallRuleAction(Action, inventory.APICreateFirewallRuleMsg):
    out: _CreateFirewallRule
    reply: _CreateFirewallRule
    def run(self) -> _CreateFirewallRule: ...

class _CreateFirewallRuleFromConfigFile(Answer):
    success: bool
    error: Any
    inventory: list[Any]

class CreateFirewallRuleFromConfigFileAction(Action, inventory.APICreateFirewallRuleFromConfigFileMsg):
    out: _CreateFirewallRuleFromConfigFile
    reply: _CreateFirewallRuleFromConfigFile
    def run(self) -> _CreateFirewallRuleFromConfigFile: ...

class _CreateFirewallRuleSet(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleSetInventory

class CreateFirewallRuleSetAction(Action, inventory.APICreateFirewallRuleSetMsg):
    out: _CreateFirewallRuleSet
    reply: _CreateFirewallRuleSet
    def run(self) -> _CreateFirewallRuleSet: ...

class _CreateFirewallRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleTemplateInventory

class CreateFirewallRuleTemplateAction(Action, inventory.APICreateFirewallRuleTemplateMsg):
    out: _CreateFirewallRuleTemplate
    reply: _CreateFirewallRuleTemplate
    def run(self) -> _CreateFirewallRuleTemplate: ...

class _CreateFlkSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateFlkSecSecretResourcePoolAction(Action, inventory.APICreateFlkSecSecretResourcePoolMsg):
    out: _CreateFlkSecSecretResourcePool
    reply: _CreateFlkSecSecretResourcePool
    def run(self) -> _CreateFlkSecSecretResourcePool: ...

class _CreateFlowCollector(Answer):
    success: bool
    error: Any
    inventory: inventories.FlowCollectorInventory

class CreateFlowCollectorAction(Action, inventory.APICreateFlowCollectorMsg):
    out: _CreateFlowCollector
    reply: _CreateFlowCollector
    def run(self) -> _CreateFlowCollector: ...

class _CreateFlowMeter(Answer):
    success: bool
    error: Any
    inventory: inventories.FlowMeterInventory

class CreateFlowMeterAction(Action, inventory.APICreateFlowMeterMsg):
    out: _CreateFlowMeter
    reply: _CreateFlowMeter
    def run(self) -> _CreateFlowMeter: ...

class _CreateGuestVmScript(Answer):
    success: bool
    error: Any
    inventory: inventories.GuestVmScriptInventory

class CreateGuestVmScriptAction(Action, inventory.APICreateGuestVmScriptMsg):
    out: _CreateGuestVmScript
    reply: _CreateGuestVmScript
    def run(self) -> _CreateGuestVmScript: ...

class _CreateHaiTaiSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateHaiTaiSecretResourcePoolAction(Action, inventory.APICreateHaiTaiSecretResourcePoolMsg):
    out: _CreateHaiTaiSecretResourcePool
    reply: _CreateHaiTaiSecretResourcePool
    def run(self) -> _CreateHaiTaiSecretResourcePool: ...

class _CreateHostNetworkServiceType(Answer):
    success: bool
    error: Any

class CreateHostNetworkServiceTypeAction(Action, inventory.APICreateHostNetworkServiceTypeMsg):
    out: _CreateHostNetworkServiceType
    reply: _CreateHostNetworkServiceType
    def run(self) -> _CreateHostNetworkServiceType: ...

class _CreateHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.HostSchedulingRuleGroupInventory

class CreateHostSchedulingRuleGroupAction(Action, inventory.APICreateHostSchedulingRuleGroupMsg):
    out: _CreateHostSchedulingRuleGroup
    reply: _CreateHostSchedulingRuleGroup
    def run(self) -> _CreateHostSchedulingRuleGroup: ...

class _CreateHuaweiIMasterVRouter(Answer):
    success: bool
    error: Any

class CreateHuaweiIMasterVRouterAction(Action, inventory.APICreateHuaweiIMasterVRouterMsg):
    out: _CreateHuaweiIMasterVRouter
    reply: _CreateHuaweiIMasterVRouter
    def run(self) -> _CreateHuaweiIMasterVRouter: ...

class _CreateHybridEip(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridEipAddressInventory

class CreateHybridEipAction(Action, inventory.APICreateHybridEipMsg):
    out: _CreateHybridEip
    reply: _CreateHybridEip
    def run(self) -> _CreateHybridEip: ...

class _CreateIAM2Organization(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2OrganizationInventory

class CreateIAM2OrganizationAction(Action, inventory.APICreateIAM2OrganizationMsg):
    out: _CreateIAM2Organization
    reply: _CreateIAM2Organization
    def run(self) -> _CreateIAM2Organization: ...

class _CreateIAM2Project(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class CreateIAM2ProjectAction(Action, inventory.APICreateIAM2ProjectMsg):
    out: _CreateIAM2Project
    reply: _CreateIAM2Project
    def run(self) -> _CreateIAM2Project: ...

class _CreateIAM2ProjectFromTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class CreateIAM2ProjectFromTemplateAction(Action, inventory.APICreateIAM2ProjectFromTemplateMsg):
    out: _CreateIAM2ProjectFromTemplate
    reply: _CreateIAM2ProjectFromTemplate
    def run(self) -> _CreateIAM2ProjectFromTemplate: ...

class _CreateIAM2ProjectRole(Answer):
    success: bool
    error: Any
    inventory: inventories.RoleInventory

class CreateIAM2ProjectRoleAction(Action, inventory.APICreateIAM2ProjectRoleMsg):
    out: _CreateIAM2ProjectRole
    reply: _CreateIAM2ProjectRole
    def run(self) -> _CreateIAM2ProjectRole: ...

class _CreateIAM2ProjectTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectTemplateInventory

class CreateIAM2ProjectTemplateAction(Action, inventory.APICreateIAM2ProjectTemplateMsg):
    out: _CreateIAM2ProjectTemplate
    reply: _CreateIAM2ProjectTemplate
    def run(self) -> _CreateIAM2ProjectTemplate: ...

class _CreateIAM2ProjectTemplateFromProject(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectTemplateInventory

class CreateIAM2ProjectTemplateFromProjectAction(Action, inventory.APICreateIAM2ProjectTemplateFromProjectMsg):
    out: _CreateIAM2ProjectTemplateFromProject
    reply: _CreateIAM2ProjectTemplateFromProject
    def run(self) -> _CreateIAM2ProjectTemplateFromProject: ...

class _CreateIAM2TickFlowCollection(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketFlowCollectionInventory

class CreateIAM2TickFlowCollectionAction(Action, inventory.APICreateIAM2TickFlowCollectionMsg):
    out: _CreateIAM2TickFlowCollection
    reply: _CreateIAM2TickFlowCollection
    def run(self) -> _CreateIAM2TickFlowCollection: ...

class _CreateIAM2VirtualID(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDInventory

class CreateIAM2VirtualIDAction(Action, inventory.APICreateIAM2VirtualIDMsg):
    out: _CreateIAM2VirtualID
    reply: _CreateIAM2VirtualID
    def run(self) -> _CreateIAM2VirtualID: ...

class _CreateIAM2VirtualIDFromLdapUid(Answer):
    success: bool
    error: Any
    inventory: inventories.LdapResourceRefInventory

class CreateIAM2VirtualIDFromLdapUidAction(Action, inventory.APICreateIAM2VirtualIDFromLdapUidMsg):
    out: _CreateIAM2VirtualIDFromLdapUid
    reply: _CreateIAM2VirtualIDFromLdapUid
    def run(self) -> _CreateIAM2VirtualIDFromLdapUid: ...

class _CreateIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDGroupInventory

class CreateIAM2VirtualIDGroupAction(Action, inventory.APICreateIAM2VirtualIDGroupMsg):
    out: _CreateIAM2VirtualIDGroup
    reply: _CreateIAM2VirtualIDGroup
    def run(self) -> _CreateIAM2VirtualIDGroup: ...

class _CreateIAM2VirtualIDLdapBinding(Answer):
    success: bool
    error: Any
    inventory: inventories.LdapResourceRefInventory

class CreateIAM2VirtualIDLdapBindingAction(Action, inventory.APICreateIAM2VirtualIDLdapBindingMsg):
    out: _CreateIAM2VirtualIDLdapBinding
    reply: _CreateIAM2VirtualIDLdapBinding
    def run(self) -> _CreateIAM2VirtualIDLdapBinding: ...

class _CreateIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class CreateIPsecConnectionAction(Action, inventory.APICreateIPsecConnectionMsg):
    out: _CreateIPsecConnection
    reply: _CreateIPsecConnection
    def run(self) -> _CreateIPsecConnection: ...

class _CreateImageGroupFromImage(Answer):
    success: bool
    error: Any

class CreateImageGroupFromImageAction(Action, inventory.APICreateImageGroupFromImageMsg):
    out: _CreateImageGroupFromImage
    reply: _CreateImageGroupFromImage
    def run(self) -> _CreateImageGroupFromImage: ...

class _CreateImageGroupFromSnapshot(Answer):
    success: bool
    error: Any

class CreateImageGroupFromSnapshotAction(Action, inventory.APICreateImageGroupFromSnapshotMsg):
    out: _CreateImageGroupFromSnapshot
    reply: _CreateImageGroupFromSnapshot
    def run(self) -> _CreateImageGroupFromSnapshot: ...

class _CreateImageGroupFromVmInstance(Answer):
    success: bool
    error: Any

class CreateImageGroupFromVmInstanceAction(Action, inventory.APICreateImageGroupFromVmInstanceMsg):
    out: _CreateImageGroupFromVmInstance
    reply: _CreateImageGroupFromVmInstance
    def run(self) -> _CreateImageGroupFromVmInstance: ...

class _CreateImageReplicationGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageReplicationGroupInventory

class CreateImageReplicationGroupAction(Action, inventory.APICreateImageReplicationGroupMsg):
    out: _CreateImageReplicationGroup
    reply: _CreateImageReplicationGroup
    def run(self) -> _CreateImageReplicationGroup: ...

class _CreateInfoSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateInfoSecSecretResourcePoolAction(Action, inventory.APICreateInfoSecSecretResourcePoolMsg):
    out: _CreateInfoSecSecretResourcePool
    reply: _CreateInfoSecSecretResourcePool
    def run(self) -> _CreateInfoSecSecretResourcePool: ...

class _CreateInstanceOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class CreateInstanceOfferingAction(Action, inventory.APICreateInstanceOfferingMsg):
    out: _CreateInstanceOffering
    reply: _CreateInstanceOffering
    def run(self) -> _CreateInstanceOffering: ...

class _CreateJitSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateJitSecretResourcePoolAction(Action, inventory.APICreateJitSecretResourcePoolMsg):
    out: _CreateJitSecretResourcePool
    reply: _CreateJitSecretResourcePool
    def run(self) -> _CreateJitSecretResourcePool: ...

class _CreateKoAlSecretResourcePool(Answer):
    success: bool
    error: Any

class CreateKoAlSecretResourcePoolAction(Action, inventory.APICreateKoAlSecretResourcePoolMsg):
    out: _CreateKoAlSecretResourcePool
    reply: _CreateKoAlSecretResourcePool
    def run(self) -> _CreateKoAlSecretResourcePool: ...

class _CreateL2HardwareVxlanNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2HardwareVxlanNetworkAction(Action, inventory.APICreateL2HardwareVxlanNetworkMsg):
    out: _CreateL2HardwareVxlanNetwork
    reply: _CreateL2HardwareVxlanNetwork
    def run(self) -> _CreateL2HardwareVxlanNetwork: ...

class _CreateL2HardwareVxlanNetworkPool(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2HardwareVxlanNetworkPoolAction(Action, inventory.APICreateL2HardwareVxlanNetworkPoolMsg):
    out: _CreateL2HardwareVxlanNetworkPool
    reply: _CreateL2HardwareVxlanNetworkPool
    def run(self) -> _CreateL2HardwareVxlanNetworkPool: ...

class _CreateL2NoVlanNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2NoVlanNetworkAction(Action, inventory.APICreateL2NoVlanNetworkMsg):
    out: _CreateL2NoVlanNetwork
    reply: _CreateL2NoVlanNetwork
    def run(self) -> _CreateL2NoVlanNetwork: ...

class _CreateL2PortGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2PortGroupAction(Action, inventory.APICreateL2PortGroupMsg):
    out: _CreateL2PortGroup
    reply: _CreateL2PortGroup
    def run(self) -> _CreateL2PortGroup: ...

class _CreateL2TfNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2TfNetworkAction(Action, inventory.APICreateL2TfNetworkMsg):
    out: _CreateL2TfNetwork
    reply: _CreateL2TfNetwork
    def run(self) -> _CreateL2TfNetwork: ...

class _CreateL2VirtualSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2VirtualSwitchAction(Action, inventory.APICreateL2VirtualSwitchMsg):
    out: _CreateL2VirtualSwitch
    reply: _CreateL2VirtualSwitch
    def run(self) -> _CreateL2VirtualSwitch: ...

class _CreateL2VlanNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2VlanNetworkAction(Action, inventory.APICreateL2VlanNetworkMsg):
    out: _CreateL2VlanNetwork
    reply: _CreateL2VlanNetwork
    def run(self) -> _CreateL2VlanNetwork: ...

class _CreateL2VxlanNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2VxlanNetworkAction(Action, inventory.APICreateL2VxlanNetworkMsg):
    out: _CreateL2VxlanNetwork
    reply: _CreateL2VxlanNetwork
    def run(self) -> _CreateL2VxlanNetwork: ...

class _CreateL2VxlanNetworkPool(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class CreateL2VxlanNetworkPoolAction(Action, inventory.APICreateL2VxlanNetworkPoolMsg):
    out: _CreateL2VxlanNetworkPool
    reply: _CreateL2VxlanNetworkPool
    def run(self) -> _CreateL2VxlanNetworkPool: ...

class _CreateL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class CreateL3NetworkAction(Action, inventory.APICreateL3NetworkMsg):
    out: _CreateL3Network
    reply: _CreateL3Network
    def run(self) -> _CreateL3Network: ...

class _CreateLdapBinding(Answer):
    success: bool
    error: Any
    inventory: inventories.LdapAccountRefInventory

class CreateLdapBindingAction(Action, inventory.APICreateLdapBindingMsg):
    out: _CreateLdapBinding
    reply: _CreateLdapBinding
    def run(self) -> _CreateLdapBinding: ...

class _CreateLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class CreateLoadBalancerAction(Action, inventory.APICreateLoadBalancerMsg):
    out: _CreateLoadBalancer
    reply: _CreateLoadBalancer
    def run(self) -> _CreateLoadBalancer: ...

class _CreateLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class CreateLoadBalancerListenerAction(Action, inventory.APICreateLoadBalancerListenerMsg):
    out: _CreateLoadBalancerListener
    reply: _CreateLoadBalancerListener
    def run(self) -> _CreateLoadBalancerListener: ...

class _CreateLoadBalancerServerGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerServerGroupInventory

class CreateLoadBalancerServerGroupAction(Action, inventory.APICreateLoadBalancerServerGroupMsg):
    out: _CreateLoadBalancerServerGroup
    reply: _CreateLoadBalancerServerGroup
    def run(self) -> _CreateLoadBalancerServerGroup: ...

class _CreateMetricDataHttpReceiver(Answer):
    success: bool
    error: Any
    inventory: inventories.MetricDataHttpReceiverInventory

class CreateMetricDataHttpReceiverAction(Action, inventory.APICreateMetricDataHttpReceiverMsg):
    out: _CreateMetricDataHttpReceiver
    reply: _CreateMetricDataHttpReceiver
    def run(self) -> _CreateMetricDataHttpReceiver: ...

class _CreateMetricTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MetricTemplateInventory

class CreateMetricTemplateAction(Action, inventory.APICreateMetricTemplateMsg):
    out: _CreateMetricTemplate
    reply: _CreateMetricTemplate
    def run(self) -> _CreateMetricTemplate: ...

class _CreateMiniCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterInventory

class CreateMiniClusterAction(Action, inventory.APICreateMiniClusterMsg):
    out: _CreateMiniCluster
    reply: _CreateMiniCluster
    def run(self) -> _CreateMiniCluster: ...

class _CreateMonitorGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorGroupInventory

class CreateMonitorGroupAction(Action, inventory.APICreateMonitorGroupMsg):
    out: _CreateMonitorGroup
    reply: _CreateMonitorGroup
    def run(self) -> _CreateMonitorGroup: ...

class _CreateMonitorTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTemplateInventory

class CreateMonitorTemplateAction(Action, inventory.APICreateMonitorTemplateMsg):
    out: _CreateMonitorTemplate
    reply: _CreateMonitorTemplate
    def run(self) -> _CreateMonitorTemplate: ...

class _CreateMonitorTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerInventory

class CreateMonitorTriggerAction(Action, inventory.APICreateMonitorTriggerMsg):
    out: _CreateMonitorTrigger
    reply: _CreateMonitorTrigger
    def run(self) -> _CreateMonitorTrigger: ...

class _CreateMulticastRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.MulticastRouterInventory

class CreateMulticastRouterAction(Action, inventory.APICreateMulticastRouterMsg):
    out: _CreateMulticastRouter
    reply: _CreateMulticastRouter
    def run(self) -> _CreateMulticastRouter: ...

class _CreateOAuthClient(Answer):
    success: bool
    error: Any
    inventory: inventories.OAuth2ClientInventory

class CreateOAuthClientAction(Action, inventory.APICreateOAuthClientMsg):
    out: _CreateOAuthClient
    reply: _CreateOAuthClient
    def run(self) -> _CreateOAuthClient: ...

class _CreateObservabilityServer(Answer):
    success: bool
    error: Any

class CreateObservabilityServerAction(Action, inventory.APICreateObservabilityServerMsg):
    out: _CreateObservabilityServer
    reply: _CreateObservabilityServer
    def run(self) -> _CreateObservabilityServer: ...

class _CreateObservabilityServerOffering(Answer):
    success: bool
    error: Any

class CreateObservabilityServerOfferingAction(Action, inventory.APICreateObservabilityServerOfferingMsg):
    out: _CreateObservabilityServerOffering
    reply: _CreateObservabilityServerOffering
    def run(self) -> _CreateObservabilityServerOffering: ...

class _CreateOssBackupBucketRemote(Answer):
    success: bool
    error: Any

class CreateOssBackupBucketRemoteAction(Action, inventory.APICreateOssBackupBucketRemoteMsg):
    out: _CreateOssBackupBucketRemote
    reply: _CreateOssBackupBucketRemote
    def run(self) -> _CreateOssBackupBucketRemote: ...

class _CreateOssBucketRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.OssBucketInventory

class CreateOssBucketRemoteAction(Action, inventory.APICreateOssBucketRemoteMsg):
    out: _CreateOssBucketRemote
    reply: _CreateOssBucketRemote
    def run(self) -> _CreateOssBucketRemote: ...

class _CreateOvnControllerOffering(Answer):
    success: bool
    error: Any

class CreateOvnControllerOfferingAction(Action, inventory.APICreateOvnControllerOfferingMsg):
    out: _CreateOvnControllerOffering
    reply: _CreateOvnControllerOffering
    def run(self) -> _CreateOvnControllerOffering: ...

class _CreateOvnControllerVm(Answer):
    success: bool
    error: Any

class CreateOvnControllerVmAction(Action, inventory.APICreateOvnControllerVmMsg):
    out: _CreateOvnControllerVm
    reply: _CreateOvnControllerVm
    def run(self) -> _CreateOvnControllerVm: ...

class _CreatePciDeviceOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.PciDeviceOfferingInventory

class CreatePciDeviceOfferingAction(Action, inventory.APICreatePciDeviceOfferingMsg):
    out: _CreatePciDeviceOffering
    reply: _CreatePciDeviceOffering
    def run(self) -> _CreatePciDeviceOffering: ...

class _CreatePluginSecretResourcePool(Answer):
    success: bool
    error: Any

class CreatePluginSecretResourcePoolAction(Action, inventory.APICreatePluginSecretResourcePoolMsg):
    out: _CreatePluginSecretResourcePool
    reply: _CreatePluginSecretResourcePool
    def run(self) -> _CreatePluginSecretResourcePool: ...

class _CreatePolicy(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyInventory

class CreatePolicyAction(Action, inventory.APICreatePolicyMsg):
    out: _CreatePolicy
    reply: _CreatePolicy
    def run(self) -> _CreatePolicy: ...

class _CreatePolicyRouteRule(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyRouteRuleInventory

class CreatePolicyRouteRuleAction(Action, inventory.APICreatePolicyRouteRuleMsg):
    out: _CreatePolicyRouteRule
    reply: _CreatePolicyRouteRule
    def run(self) -> _CreatePolicyRouteRule: ...

class _CreatePolicyRouteRuleSet(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyRouteRuleSetInventory

class CreatePolicyRouteRuleSetAction(Action, inventory.APICreatePolicyRouteRuleSetMsg):
    out: _CreatePolicyRouteRuleSet
    reply: _CreatePolicyRouteRuleSet
    def run(self) -> _CreatePolicyRouteRuleSet: ...

class _CreatePolicyRouteTable(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyRouteTableInventory

class CreatePolicyRouteTableAction(Action, inventory.APICreatePolicyRouteTableMsg):
    out: _CreatePolicyRouteTable
    reply: _CreatePolicyRouteTable
    def run(self) -> _CreatePolicyRouteTable: ...

class _CreatePolicyRouteTableRouteEntry(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyRouteTableRouteEntryInventory

class CreatePolicyRouteTableRouteEntryAction(Action, inventory.APICreatePolicyRouteTableRouteEntryMsg):
    out: _CreatePolicyRouteTableRouteEntry
    reply: _CreatePolicyRouteTableRouteEntry
    def run(self) -> _CreatePolicyRouteTableRouteEntry: ...

class _CreatePortForwardingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.PortForwardingRuleInventory

class CreatePortForwardingRuleAction(Action, inventory.APICreatePortForwardingRuleMsg):
    out: _CreatePortForwardingRule
    reply: _CreatePortForwardingRule
    def run(self) -> _CreatePortForwardingRule: ...

class _CreatePortMirror(Answer):
    success: bool
    error: Any
    inventory: inventories.PortMirrorInventory

class CreatePortMirrorAction(Action, inventory.APICreatePortMirrorMsg):
    out: _CreatePortMirror
    reply: _CreatePortMirror
    def run(self) -> _CreatePortMirror: ...

class _CreatePortMirrorSession(Answer):
    success: bool
    error: Any
    inventory: inventories.PortMirrorSessionInventory

class CreatePortMirrorSessionAction(Action, inventory.APICreatePortMirrorSessionMsg):
    out: _CreatePortMirrorSession
    reply: _CreatePortMirrorSession
    def run(self) -> _CreatePortMirrorSession: ...

class _CreatePriceTable(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceTableInventory

class CreatePriceTableAction(Action, inventory.APICreatePriceTableMsg):
    out: _CreatePriceTable
    reply: _CreatePriceTable
    def run(self) -> _CreatePriceTable: ...

class _CreateResourcePrice(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceInventory

class CreateResourcePriceAction(Action, inventory.APICreateResourcePriceMsg):
    out: _CreateResourcePrice
    reply: _CreateResourcePrice
    def run(self) -> _CreateResourcePrice: ...

class _CreateResourceStack(Answer):
    success: bool
    error: Any
    inventory: inventories.ResourceStackInventory

class CreateResourceStackAction(Action, inventory.APICreateResourceStackMsg):
    out: _CreateResourceStack
    reply: _CreateResourceStack
    def run(self) -> _CreateResourceStack: ...

class _CreateResourceStackFromApp(Answer):
    success: bool
    error: Any
    inventory: inventories.ResourceStackInventory

class CreateResourceStackFromAppAction(Action, inventory.APICreateResourceStackFromAppMsg):
    out: _CreateResourceStackFromApp
    reply: _CreateResourceStackFromApp
    def run(self) -> _CreateResourceStackFromApp: ...

class _CreateRole(Answer):
    success: bool
    error: Any
    inventory: inventories.RoleInventory

class CreateRoleAction(Action, inventory.APICreateRoleMsg):
    out: _CreateRole
    reply: _CreateRole
    def run(self) -> _CreateRole: ...

class _CreateRootVolumeTemplateFromRootVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class CreateRootVolumeTemplateFromRootVolumeAction(Action, inventory.APICreateRootVolumeTemplateFromRootVolumeMsg):
    out: _CreateRootVolumeTemplateFromRootVolume
    reply: _CreateRootVolumeTemplateFromRootVolume
    def run(self) -> _CreateRootVolumeTemplateFromRootVolume: ...

class _CreateRootVolumeTemplateFromVolumeBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class CreateRootVolumeTemplateFromVolumeBackupAction(Action, inventory.APICreateRootVolumeTemplateFromVolumeBackupMsg):
    out: _CreateRootVolumeTemplateFromVolumeBackup
    reply: _CreateRootVolumeTemplateFromVolumeBackup
    def run(self) -> _CreateRootVolumeTemplateFromVolumeBackup: ...

class _CreateRootVolumeTemplateFromVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory
    failures: list[Any]

class CreateRootVolumeTemplateFromVolumeSnapshotAction(Action, inventory.APICreateRootVolumeTemplateFromVolumeSnapshotMsg):
    out: _CreateRootVolumeTemplateFromVolumeSnapshot
    reply: _CreateRootVolumeTemplateFromVolumeSnapshot
    def run(self) -> _CreateRootVolumeTemplateFromVolumeSnapshot: ...

class _CreateSAML2Client(Answer):
    success: bool
    error: Any

class CreateSAML2ClientAction(Action, inventory.APICreateSAML2ClientMsg):
    out: _CreateSAML2Client
    reply: _CreateSAML2Client
    def run(self) -> _CreateSAML2Client: ...

class _CreateSNSAliyunSmsEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSAliyunSmsEndpointInventory

class CreateSNSAliyunSmsEndpointAction(Action, inventory.APICreateSNSAliyunSmsEndpointMsg):
    out: _CreateSNSAliyunSmsEndpoint
    reply: _CreateSNSAliyunSmsEndpoint
    def run(self) -> _CreateSNSAliyunSmsEndpoint: ...

class _CreateSNSDingTalkEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSDingTalkEndpointInventory

class CreateSNSDingTalkEndpointAction(Action, inventory.APICreateSNSDingTalkEndpointMsg):
    out: _CreateSNSDingTalkEndpoint
    reply: _CreateSNSDingTalkEndpoint
    def run(self) -> _CreateSNSDingTalkEndpoint: ...

class _CreateSNSEmailEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class CreateSNSEmailEndpointAction(Action, inventory.APICreateSNSEmailEndpointMsg):
    out: _CreateSNSEmailEndpoint
    reply: _CreateSNSEmailEndpoint
    def run(self) -> _CreateSNSEmailEndpoint: ...

class _CreateSNSEmailPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationPlatformInventory

class CreateSNSEmailPlatformAction(Action, inventory.APICreateSNSEmailPlatformMsg):
    out: _CreateSNSEmailPlatform
    reply: _CreateSNSEmailPlatform
    def run(self) -> _CreateSNSEmailPlatform: ...

class _CreateSNSFeiShuEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSFeiShuEndpointInventory

class CreateSNSFeiShuEndpointAction(Action, inventory.APICreateSNSFeiShuEndpointMsg):
    out: _CreateSNSFeiShuEndpoint
    reply: _CreateSNSFeiShuEndpoint
    def run(self) -> _CreateSNSFeiShuEndpoint: ...

class _CreateSNSHttpEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSHttpEndpointInventory

class CreateSNSHttpEndpointAction(Action, inventory.APICreateSNSHttpEndpointMsg):
    out: _CreateSNSHttpEndpoint
    reply: _CreateSNSHttpEndpoint
    def run(self) -> _CreateSNSHttpEndpoint: ...

class _CreateSNSMicrosoftTeamsEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSMicrosoftTeamsEndpointInventory

class CreateSNSMicrosoftTeamsEndpointAction(Action, inventory.APICreateSNSMicrosoftTeamsEndpointMsg):
    out: _CreateSNSMicrosoftTeamsEndpoint
    reply: _CreateSNSMicrosoftTeamsEndpoint
    def run(self) -> _CreateSNSMicrosoftTeamsEndpoint: ...

class _CreateSNSPluginEndpoint(Answer):
    success: bool
    error: Any

class CreateSNSPluginEndpointAction(Action, inventory.APICreateSNSPluginEndpointMsg):
    out: _CreateSNSPluginEndpoint
    reply: _CreateSNSPluginEndpoint
    def run(self) -> _CreateSNSPluginEndpoint: ...

class _CreateSNSSnmpEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class CreateSNSSnmpEndpointAction(Action, inventory.APICreateSNSSnmpEndpointMsg):
    out: _CreateSNSSnmpEndpoint
    reply: _CreateSNSSnmpEndpoint
    def run(self) -> _CreateSNSSnmpEndpoint: ...

class _CreateSNSSnmpPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationPlatformInventory

class CreateSNSSnmpPlatformAction(Action, inventory.APICreateSNSSnmpPlatformMsg):
    out: _CreateSNSSnmpPlatform
    reply: _CreateSNSSnmpPlatform
    def run(self) -> _CreateSNSSnmpPlatform: ...

class _CreateSNSTextTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTextTemplateInventory

class CreateSNSTextTemplateAction(Action, inventory.APICreateSNSTextTemplateMsg):
    out: _CreateSNSTextTemplate
    reply: _CreateSNSTextTemplate
    def run(self) -> _CreateSNSTextTemplate: ...

class _CreateSNSTopic(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTopicInventory

class CreateSNSTopicAction(Action, inventory.APICreateSNSTopicMsg):
    out: _CreateSNSTopic
    reply: _CreateSNSTopic
    def run(self) -> _CreateSNSTopic: ...

class _CreateSNSUniversalSmsEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSUniversalSmsEndpointInventory

class CreateSNSUniversalSmsEndpointAction(Action, inventory.APICreateSNSUniversalSmsEndpointMsg):
    out: _CreateSNSUniversalSmsEndpoint
    reply: _CreateSNSUniversalSmsEndpoint
    def run(self) -> _CreateSNSUniversalSmsEndpoint: ...

class _CreateSNSWeComEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSWeComEndpointInventory

class CreateSNSWeComEndpointAction(Action, inventory.APICreateSNSWeComEndpointMsg):
    out: _CreateSNSWeComEndpoint
    reply: _CreateSNSWeComEndpoint
    def run(self) -> _CreateSNSWeComEndpoint: ...

class _CreateSSORedirectTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.SSORedirectTemplateInventory

class CreateSSORedirectTemplateAction(Action, inventory.APICreateSSORedirectTemplateMsg):
    out: _CreateSSORedirectTemplate
    reply: _CreateSSORedirectTemplate
    def run(self) -> _CreateSSORedirectTemplate: ...

class _CreateSanSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class CreateSanSecSecretResourcePoolAction(Action, inventory.APICreateSanSecSecretResourcePoolMsg):
    out: _CreateSanSecSecretResourcePool
    reply: _CreateSanSecSecretResourcePool
    def run(self) -> _CreateSanSecSecretResourcePool: ...

class _CreateSchedulerJob(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobInventory

class CreateSchedulerJobAction(Action, inventory.APICreateSchedulerJobMsg):
    out: _CreateSchedulerJob
    reply: _CreateSchedulerJob
    def run(self) -> _CreateSchedulerJob: ...

class _CreateSchedulerJobGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobGroupInventory

class CreateSchedulerJobGroupAction(Action, inventory.APICreateSchedulerJobGroupMsg):
    out: _CreateSchedulerJobGroup
    reply: _CreateSchedulerJobGroup
    def run(self) -> _CreateSchedulerJobGroup: ...

class _CreateSchedulerTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerTriggerInventory

class CreateSchedulerTriggerAction(Action, inventory.APICreateSchedulerTriggerMsg):
    out: _CreateSchedulerTrigger
    reply: _CreateSchedulerTrigger
    def run(self) -> _CreateSchedulerTrigger: ...

class _CreateSecurityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class CreateSecurityGroupAction(Action, inventory.APICreateSecurityGroupMsg):
    out: _CreateSecurityGroup
    reply: _CreateSecurityGroup
    def run(self) -> _CreateSecurityGroup: ...

class _CreateSlbGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbGroupInventory

class CreateSlbGroupAction(Action, inventory.APICreateSlbGroupMsg):
    out: _CreateSlbGroup
    reply: _CreateSlbGroup
    def run(self) -> _CreateSlbGroup: ...

class _CreateSlbInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbVmInstanceInventory

class CreateSlbInstanceAction(Action, inventory.APICreateSlbInstanceMsg):
    out: _CreateSlbInstance
    reply: _CreateSlbInstance
    def run(self) -> _CreateSlbInstance: ...

class _CreateSlbOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class CreateSlbOfferingAction(Action, inventory.APICreateSlbOfferingMsg):
    out: _CreateSlbOffering
    reply: _CreateSlbOffering
    def run(self) -> _CreateSlbOffering: ...

class _CreateSnmpAgent(Answer):
    success: bool
    error: Any
    inventory: inventories.SnmpAgentInventory

class CreateSnmpAgentAction(Action, inventory.APICreateSnmpAgentMsg):
    out: _CreateSnmpAgent
    reply: _CreateSnmpAgent
    def run(self) -> _CreateSnmpAgent: ...

class _CreateSshKeyPair(Answer):
    success: bool
    error: Any
    inventory: inventories.SshKeyPairInventory

class CreateSshKeyPairAction(Action, inventory.APICreateSshKeyPairMsg):
    out: _CreateSshKeyPair
    reply: _CreateSshKeyPair
    def run(self) -> _CreateSshKeyPair: ...

class _CreateSystemTag(Answer):
    success: bool
    error: Any
    inventory: inventories.SystemTagInventory

class CreateSystemTagAction(Action, inventory.APICreateSystemTagMsg):
    out: _CreateSystemTag
    reply: _CreateSystemTag
    def run(self) -> _CreateSystemTag: ...

class _CreateSystemTags(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class CreateSystemTagsAction(Action, inventory.APICreateSystemTagsMsg):
    out: _CreateSystemTags
    reply: _CreateSystemTags
    def run(self) -> _CreateSystemTags: ...

class _CreateTag(Answer):
    success: bool
    error: Any
    inventory: inventories.TagPatternInventory

class CreateTagAction(Action, inventory.APICreateTagMsg):
    out: _CreateTag
    reply: _CreateTag
    def run(self) -> _CreateTag: ...

class _CreateTicket(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketInventory

class CreateTicketAction(Action, inventory.APICreateTicketMsg):
    out: _CreateTicket
    reply: _CreateTicket
    def run(self) -> _CreateTicket: ...

class _CreateUser(Answer):
    success: bool
    error: Any
    inventory: inventories.UserInventory

class CreateUserAction(Action, inventory.APICreateUserMsg):
    out: _CreateUser
    reply: _CreateUser
    def run(self) -> _CreateUser: ...

class _CreateUserGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.UserGroupInventory

class CreateUserGroupAction(Action, inventory.APICreateUserGroupMsg):
    out: _CreateUserGroup
    reply: _CreateUserGroup
    def run(self) -> _CreateUserGroup: ...

class _CreateUserTag(Answer):
    success: bool
    error: Any
    inventory: inventories.UserTagInventory

class CreateUserTagAction(Action, inventory.APICreateUserTagMsg):
    out: _CreateUserTag
    reply: _CreateUserTag
    def run(self) -> _CreateUserTag: ...

class _CreateVRouterOspfArea(Answer):
    success: bool
    error: Any
    inventory: inventories.RouterAreaInventory

class CreateVRouterOspfAreaAction(Action, inventory.APICreateVRouterOspfAreaMsg):
    out: _CreateVRouterOspfArea
    reply: _CreateVRouterOspfArea
    def run(self) -> _CreateVRouterOspfArea: ...

class _CreateVRouterRouteTable(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteTableInventory

class CreateVRouterRouteTableAction(Action, inventory.APICreateVRouterRouteTableMsg):
    out: _CreateVRouterRouteTable
    reply: _CreateVRouterRouteTable
    def run(self) -> _CreateVRouterRouteTable: ...

class _CreateVip(Answer):
    success: bool
    error: Any
    inventory: inventories.VipInventory

class CreateVipAction(Action, inventory.APICreateVipMsg):
    out: _CreateVip
    reply: _CreateVip
    def run(self) -> _CreateVip: ...

class _CreateVirtualRouterOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class CreateVirtualRouterOfferingAction(Action, inventory.APICreateVirtualRouterOfferingMsg):
    out: _CreateVirtualRouterOffering
    reply: _CreateVirtualRouterOffering
    def run(self) -> _CreateVirtualRouterOffering: ...

class _CreateVmBackup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class CreateVmBackupAction(Action, inventory.APICreateVmBackupMsg):
    out: _CreateVmBackup
    reply: _CreateVmBackup
    def run(self) -> _CreateVmBackup: ...

class _CreateVmCdRom(Answer):
    success: bool
    error: Any
    inventory: inventories.VmCdRomInventory

class CreateVmCdRomAction(Action, inventory.APICreateVmCdRomMsg):
    out: _CreateVmCdRom
    reply: _CreateVmCdRom
    def run(self) -> _CreateVmCdRom: ...

class _CreateVmFromCdpBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmFromCdpBackupAction(Action, inventory.APICreateVmFromCdpBackupMsg):
    out: _CreateVmFromCdpBackup
    reply: _CreateVmFromCdpBackup
    def run(self) -> _CreateVmFromCdpBackup: ...

class _CreateVmFromVmBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmFromVmBackupAction(Action, inventory.APICreateVmFromVmBackupMsg):
    out: _CreateVmFromVmBackup
    reply: _CreateVmFromVmBackup
    def run(self) -> _CreateVmFromVmBackup: ...

class _CreateVmFromVolumeBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmFromVolumeBackupAction(Action, inventory.APICreateVmFromVolumeBackupMsg):
    out: _CreateVmFromVolumeBackup
    reply: _CreateVmFromVolumeBackup
    def run(self) -> _CreateVmFromVolumeBackup: ...

class _CreateVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmInstanceAction(Action, inventory.APICreateVmInstanceMsg):
    out: _CreateVmInstance
    reply: _CreateVmInstance
    def run(self) -> _CreateVmInstance: ...

class _CreateVmInstanceFromOvf(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmInstanceFromOvfAction(Action, inventory.APICreateVmInstanceFromOvfMsg):
    out: _CreateVmInstanceFromOvf
    reply: _CreateVmInstanceFromOvf
    def run(self) -> _CreateVmInstanceFromOvf: ...

class _CreateVmInstanceFromVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmInstanceFromVolumeAction(Action, inventory.APICreateVmInstanceFromVolumeMsg):
    out: _CreateVmInstanceFromVolume
    reply: _CreateVmInstanceFromVolume
    def run(self) -> _CreateVmInstanceFromVolume: ...

class _CreateVmInstanceFromVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmInstanceFromVolumeSnapshotAction(Action, inventory.APICreateVmInstanceFromVolumeSnapshotMsg):
    out: _CreateVmInstanceFromVolumeSnapshot
    reply: _CreateVmInstanceFromVolumeSnapshot
    def run(self) -> _CreateVmInstanceFromVolumeSnapshot: ...

class _CreateVmInstanceFromVolumeSnapshotGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVmInstanceFromVolumeSnapshotGroupAction(Action, inventory.APICreateVmInstanceFromVolumeSnapshotGroupMsg):
    out: _CreateVmInstanceFromVolumeSnapshotGroup
    reply: _CreateVmInstanceFromVolumeSnapshotGroup
    def run(self) -> _CreateVmInstanceFromVolumeSnapshotGroup: ...

class _CreateVmNic(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class CreateVmNicAction(Action, inventory.APICreateVmNicMsg):
    out: _CreateVmNic
    reply: _CreateVmNic
    def run(self) -> _CreateVmNic: ...

class _CreateVmSchedulingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class CreateVmSchedulingRuleAction(Action, inventory.APICreateVmSchedulingRuleMsg):
    out: _CreateVmSchedulingRule
    reply: _CreateVmSchedulingRule
    def run(self) -> _CreateVmSchedulingRule: ...

class _CreateVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmSchedulingRuleGroupInventory

class CreateVmSchedulingRuleGroupAction(Action, inventory.APICreateVmSchedulingRuleGroupMsg):
    out: _CreateVmSchedulingRuleGroup
    reply: _CreateVmSchedulingRuleGroup
    def run(self) -> _CreateVmSchedulingRuleGroup: ...

class _CreateVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any
    inventory: inventories.XmlHookInventory

class CreateVmUserDefinedXmlHookScriptAction(Action, inventory.APICreateVmUserDefinedXmlHookScriptMsg):
    out: _CreateVmUserDefinedXmlHookScript
    reply: _CreateVmUserDefinedXmlHookScript
    def run(self) -> _CreateVmUserDefinedXmlHookScript: ...

class _CreateVniRange(Answer):
    success: bool
    error: Any
    inventory: inventories.VniRangeInventory

class CreateVniRangeAction(Action, inventory.APICreateVniRangeMsg):
    out: _CreateVniRange
    reply: _CreateVniRange
    def run(self) -> _CreateVniRange: ...

class _CreateVolumeBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeBackupInventory

class CreateVolumeBackupAction(Action, inventory.APICreateVolumeBackupMsg):
    out: _CreateVolumeBackup
    reply: _CreateVolumeBackup
    def run(self) -> _CreateVolumeBackup: ...

class _CreateVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeSnapshotInventory

class CreateVolumeSnapshotAction(Action, inventory.APICreateVolumeSnapshotMsg):
    out: _CreateVolumeSnapshot
    reply: _CreateVolumeSnapshot
    def run(self) -> _CreateVolumeSnapshot: ...

class _CreateVolumeSnapshotGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeSnapshotGroupInventory

class CreateVolumeSnapshotGroupAction(Action, inventory.APICreateVolumeSnapshotGroupMsg):
    out: _CreateVolumeSnapshotGroup
    reply: _CreateVolumeSnapshotGroup
    def run(self) -> _CreateVolumeSnapshotGroup: ...

class _CreateVolumesSnapshot(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class CreateVolumesSnapshotAction(Action, inventory.APICreateVolumesSnapshotMsg):
    out: _CreateVolumesSnapshot
    reply: _CreateVolumesSnapshot
    def run(self) -> _CreateVolumesSnapshot: ...

class _CreateVpcFirewall(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallInventory

class CreateVpcFirewallAction(Action, inventory.APICreateVpcFirewallMsg):
    out: _CreateVpcFirewall
    reply: _CreateVpcFirewall
    def run(self) -> _CreateVpcFirewall: ...

class _CreateVpcHaGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcHaGroupInventory

class CreateVpcHaGroupAction(Action, inventory.APICreateVpcHaGroupMsg):
    out: _CreateVpcHaGroup
    reply: _CreateVpcHaGroup
    def run(self) -> _CreateVpcHaGroup: ...

class _CreateVpcSharedQos(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcSharedQosInventory

class CreateVpcSharedQosAction(Action, inventory.APICreateVpcSharedQosMsg):
    out: _CreateVpcSharedQos
    reply: _CreateVpcSharedQos
    def run(self) -> _CreateVpcSharedQos: ...

class _CreateVpcUserVpnGatewayRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcUserVpnGatewayInventory

class CreateVpcUserVpnGatewayRemoteAction(Action, inventory.APICreateVpcUserVpnGatewayRemoteMsg):
    out: _CreateVpcUserVpnGatewayRemote
    reply: _CreateVpcUserVpnGatewayRemote
    def run(self) -> _CreateVpcUserVpnGatewayRemote: ...

class _CreateVpcVRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class CreateVpcVRouterAction(Action, inventory.APICreateVpcVRouterMsg):
    out: _CreateVpcVRouter
    reply: _CreateVpcVRouter
    def run(self) -> _CreateVpcVRouter: ...

class _CreateVpcVpnConnectionRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVpnConnectionInventory

class CreateVpcVpnConnectionRemoteAction(Action, inventory.APICreateVpcVpnConnectionRemoteMsg):
    out: _CreateVpcVpnConnectionRemote
    reply: _CreateVpcVpnConnectionRemote
    def run(self) -> _CreateVpcVpnConnectionRemote: ...

class _CreateVpnIkeConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVpnIkeConfigInventory

class CreateVpnIkeConfigAction(Action, inventory.APICreateVpnIkeConfigMsg):
    out: _CreateVpnIkeConfig
    reply: _CreateVpnIkeConfig
    def run(self) -> _CreateVpnIkeConfig: ...

class _CreateVpnIpsecConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVpnIpSecConfigInventory

class CreateVpnIpsecConfigAction(Action, inventory.APICreateVpnIpsecConfigMsg):
    out: _CreateVpnIpsecConfig
    reply: _CreateVpnIpsecConfig
    def run(self) -> _CreateVpnIpsecConfig: ...

class _CreateVxlanPoolRemoteVtep(Answer):
    success: bool
    error: Any
    inventory: inventories.RemoteVtepInventory

class CreateVxlanPoolRemoteVtepAction(Action, inventory.APICreateVxlanPoolRemoteVtepMsg):
    out: _CreateVxlanPoolRemoteVtep
    reply: _CreateVxlanPoolRemoteVtep
    def run(self) -> _CreateVxlanPoolRemoteVtep: ...

class _CreateVxlanVtep(Answer):
    success: bool
    error: Any
    inventory: inventories.VtepInventory

class CreateVxlanVtepAction(Action, inventory.APICreateVxlanVtepMsg):
    out: _CreateVxlanVtep
    reply: _CreateVxlanVtep
    def run(self) -> _CreateVxlanVtep: ...

class _CreateWebhook(Answer):
    success: bool
    error: Any
    inventory: inventories.WebhookInventory

class CreateWebhookAction(Action, inventory.APICreateWebhookMsg):
    out: _CreateWebhook
    reply: _CreateWebhook
    def run(self) -> _CreateWebhook: ...

class _CreateZBoxBackup(Answer):
    success: bool
    error: Any
    inventory: inventories.ExternalBackupInventory

class CreateZBoxBackupAction(Action, inventory.APICreateZBoxBackupMsg):
    out: _CreateZBoxBackup
    reply: _CreateZBoxBackup
    def run(self) -> _CreateZBoxBackup: ...

class _CreateZone(Answer):
    success: bool
    error: Any
    inventory: inventories.ZoneInventory

class CreateZoneAction(Action, inventory.APICreateZoneMsg):
    out: _CreateZone
    reply: _CreateZone
    def run(self) -> _CreateZone: ...

class _DebugSignal(Answer):
    success: bool
    error: Any

class DebugSignalAction(Action, inventory.APIDebugSignalMsg):
    out: _DebugSignal
    reply: _DebugSignal
    def run(self) -> _DebugSignal: ...

class _DecodeStackTemplate(Answer):
    success: bool
    error: Any
    resources: list[Any]

class DecodeStackTemplateAction(Action, inventory.APIDecodeStackTemplateMsg):
    out: _DecodeStackTemplate
    reply: _DecodeStackTemplate
    def run(self) -> _DecodeStackTemplate: ...

class _DegradeFromLicenseServer(Answer):
    success: bool
    error: Any

class DegradeFromLicenseServerAction(Action, inventory.APIDegradeFromLicenseServerMsg):
    out: _DegradeFromLicenseServer
    reply: _DegradeFromLicenseServer
    def run(self) -> _DegradeFromLicenseServer: ...

class _DeleteAccessControlList(Answer):
    success: bool
    error: Any

class DeleteAccessControlListAction(Action, inventory.APIDeleteAccessControlListMsg):
    out: _DeleteAccessControlList
    reply: _DeleteAccessControlList
    def run(self) -> _DeleteAccessControlList: ...

class _DeleteAccessControlRule(Answer):
    success: bool
    error: Any

class DeleteAccessControlRuleAction(Action, inventory.APIDeleteAccessControlRuleMsg):
    out: _DeleteAccessControlRule
    reply: _DeleteAccessControlRule
    def run(self) -> _DeleteAccessControlRule: ...

class _DeleteAccessKey(Answer):
    success: bool
    error: Any

class DeleteAccessKeyAction(Action, inventory.APIDeleteAccessKeyMsg):
    out: _DeleteAccessKey
    reply: _DeleteAccessKey
    def run(self) -> _DeleteAccessKey: ...

class _DeleteAccount(Answer):
    success: bool
    error: Any

class DeleteAccountAction(Action, inventory.APIDeleteAccountMsg):
    out: _DeleteAccount
    reply: _DeleteAccount
    def run(self) -> _DeleteAccount: ...

class _DeleteAffinityGroup(Answer):
    success: bool
    error: Any

class DeleteAffinityGroupAction(Action, inventory.APIDeleteAffinityGroupMsg):
    out: _DeleteAffinityGroup
    reply: _DeleteAffinityGroup
    def run(self) -> _DeleteAffinityGroup: ...

class _DeleteAlarm(Answer):
    success: bool
    error: Any

class DeleteAlarmAction(Action, inventory.APIDeleteAlarmMsg):
    out: _DeleteAlarm
    reply: _DeleteAlarm
    def run(self) -> _DeleteAlarm: ...

class _DeleteAlert(Answer):
    success: bool
    error: Any

class DeleteAlertAction(Action, inventory.APIDeleteAlertMsg):
    out: _DeleteAlert
    reply: _DeleteAlert
    def run(self) -> _DeleteAlert: ...

class _DeleteAliyunDiskFromLocal(Answer):
    success: bool
    error: Any

class DeleteAliyunDiskFromLocalAction(Action, inventory.APIDeleteAliyunDiskFromLocalMsg):
    out: _DeleteAliyunDiskFromLocal
    reply: _DeleteAliyunDiskFromLocal
    def run(self) -> _DeleteAliyunDiskFromLocal: ...

class _DeleteAliyunDiskFromRemote(Answer):
    success: bool
    error: Any

class DeleteAliyunDiskFromRemoteAction(Action, inventory.APIDeleteAliyunDiskFromRemoteMsg):
    out: _DeleteAliyunDiskFromRemote
    reply: _DeleteAliyunDiskFromRemote
    def run(self) -> _DeleteAliyunDiskFromRemote: ...

class _DeleteAliyunKeySecret(Answer):
    success: bool
    error: Any

class DeleteAliyunKeySecretAction(Action, inventory.APIDeleteAliyunKeySecretMsg):
    out: _DeleteAliyunKeySecret
    reply: _DeleteAliyunKeySecret
    def run(self) -> _DeleteAliyunKeySecret: ...

class _DeleteAliyunNasAccessGroup(Answer):
    success: bool
    error: Any

class DeleteAliyunNasAccessGroupAction(Action, inventory.APIDeleteAliyunNasAccessGroupMsg):
    out: _DeleteAliyunNasAccessGroup
    reply: _DeleteAliyunNasAccessGroup
    def run(self) -> _DeleteAliyunNasAccessGroup: ...

class _DeleteAliyunNasAccessGroupRule(Answer):
    success: bool
    error: Any

class DeleteAliyunNasAccessGroupRuleAction(Action, inventory.APIDeleteAliyunNasAccessGroupRuleMsg):
    out: _DeleteAliyunNasAccessGroupRule
    reply: _DeleteAliyunNasAccessGroupRule
    def run(self) -> _DeleteAliyunNasAccessGroupRule: ...

class _DeleteAliyunPanguPartition(Answer):
    success: bool
    error: Any

class DeleteAliyunPanguPartitionAction(Action, inventory.APIDeleteAliyunPanguPartitionMsg):
    out: _DeleteAliyunPanguPartition
    reply: _DeleteAliyunPanguPartition
    def run(self) -> _DeleteAliyunPanguPartition: ...

class _DeleteAliyunProxyVSwitch(Answer):
    success: bool
    error: Any

class DeleteAliyunProxyVSwitchAction(Action, inventory.APIDeleteAliyunProxyVSwitchMsg):
    out: _DeleteAliyunProxyVSwitch
    reply: _DeleteAliyunProxyVSwitch
    def run(self) -> _DeleteAliyunProxyVSwitch: ...

class _DeleteAliyunProxyVpc(Answer):
    success: bool
    error: Any

class DeleteAliyunProxyVpcAction(Action, inventory.APIDeleteAliyunProxyVpcMsg):
    out: _DeleteAliyunProxyVpc
    reply: _DeleteAliyunProxyVpc
    def run(self) -> _DeleteAliyunProxyVpc: ...

class _DeleteAliyunRouteEntryRemote(Answer):
    success: bool
    error: Any

class DeleteAliyunRouteEntryRemoteAction(Action, inventory.APIDeleteAliyunRouteEntryRemoteMsg):
    out: _DeleteAliyunRouteEntryRemote
    reply: _DeleteAliyunRouteEntryRemote
    def run(self) -> _DeleteAliyunRouteEntryRemote: ...

class _DeleteAliyunRouterInterfaceLocal(Answer):
    success: bool
    error: Any

class DeleteAliyunRouterInterfaceLocalAction(Action, inventory.APIDeleteAliyunRouterInterfaceLocalMsg):
    out: _DeleteAliyunRouterInterfaceLocal
    reply: _DeleteAliyunRouterInterfaceLocal
    def run(self) -> _DeleteAliyunRouterInterfaceLocal: ...

class _DeleteAliyunRouterInterfaceRemote(Answer):
    success: bool
    error: Any

class DeleteAliyunRouterInterfaceRemoteAction(Action, inventory.APIDeleteAliyunRouterInterfaceRemoteMsg):
    out: _DeleteAliyunRouterInterfaceRemote
    reply: _DeleteAliyunRouterInterfaceRemote
    def run(self) -> _DeleteAliyunRouterInterfaceRemote: ...

class _DeleteAliyunSnapshotFromLocal(Answer):
    success: bool
    error: Any

class DeleteAliyunSnapshotFromLocalAction(Action, inventory.APIDeleteAliyunSnapshotFromLocalMsg):
    out: _DeleteAliyunSnapshotFromLocal
    reply: _DeleteAliyunSnapshotFromLocal
    def run(self) -> _DeleteAliyunSnapshotFromLocal: ...

class _DeleteAliyunSnapshotFromRemote(Answer):
    success: bool
    error: Any

class DeleteAliyunSnapshotFromRemoteAction(Action, inventory.APIDeleteAliyunSnapshotFromRemoteMsg):
    out: _DeleteAliyunSnapshotFromRemote
    reply: _DeleteAliyunSnapshotFromRemote
    def run(self) -> _DeleteAliyunSnapshotFromRemote: ...

class _DeleteAllEcsInstancesFromDataCenter(Answer):
    success: bool
    error: Any

class DeleteAllEcsInstancesFromDataCenterAction(Action, inventory.APIDeleteAllEcsInstancesFromDataCenterMsg):
    out: _DeleteAllEcsInstancesFromDataCenter
    reply: _DeleteAllEcsInstancesFromDataCenter
    def run(self) -> _DeleteAllEcsInstancesFromDataCenter: ...

class _DeleteAppBuildSystem(Answer):
    success: bool
    error: Any

class DeleteAppBuildSystemAction(Action, inventory.APIDeleteAppBuildSystemMsg):
    out: _DeleteAppBuildSystem
    reply: _DeleteAppBuildSystem
    def run(self) -> _DeleteAppBuildSystem: ...

class _DeleteAutoScalingGroup(Answer):
    success: bool
    error: Any

class DeleteAutoScalingGroupAction(Action, inventory.APIDeleteAutoScalingGroupMsg):
    out: _DeleteAutoScalingGroup
    reply: _DeleteAutoScalingGroup
    def run(self) -> _DeleteAutoScalingGroup: ...

class _DeleteAutoScalingGroupInstance(Answer):
    success: bool
    error: Any

class DeleteAutoScalingGroupInstanceAction(Action, inventory.APIDeleteAutoScalingGroupInstanceMsg):
    out: _DeleteAutoScalingGroupInstance
    reply: _DeleteAutoScalingGroupInstance
    def run(self) -> _DeleteAutoScalingGroupInstance: ...

class _DeleteAutoScalingRule(Answer):
    success: bool
    error: Any

class DeleteAutoScalingRuleAction(Action, inventory.APIDeleteAutoScalingRuleMsg):
    out: _DeleteAutoScalingRule
    reply: _DeleteAutoScalingRule
    def run(self) -> _DeleteAutoScalingRule: ...

class _DeleteAutoScalingRuleTrigger(Answer):
    success: bool
    error: Any

class DeleteAutoScalingRuleTriggerAction(Action, inventory.APIDeleteAutoScalingRuleTriggerMsg):
    out: _DeleteAutoScalingRuleTrigger
    reply: _DeleteAutoScalingRuleTrigger
    def run(self) -> _DeleteAutoScalingRuleTrigger: ...

class _DeleteAutoScalingTemplate(Answer):
    success: bool
    error: Any

class DeleteAutoScalingTemplateAction(Action, inventory.APIDeleteAutoScalingTemplateMsg):
    out: _DeleteAutoScalingTemplate
    reply: _DeleteAutoScalingTemplate
    def run(self) -> _DeleteAutoScalingTemplate: ...

class _DeleteBackupFileInPublic(Answer):
    success: bool
    error: Any

class DeleteBackupFileInPublicAction(Action, inventory.APIDeleteBackupFileInPublicMsg):
    out: _DeleteBackupFileInPublic
    reply: _DeleteBackupFileInPublic
    def run(self) -> _DeleteBackupFileInPublic: ...

class _DeleteBackupStorage(Answer):
    success: bool
    error: Any

class DeleteBackupStorageAction(Action, inventory.APIDeleteBackupStorageMsg):
    out: _DeleteBackupStorage
    reply: _DeleteBackupStorage
    def run(self) -> _DeleteBackupStorage: ...

class _DeleteBareMetal2Chassis(Answer):
    success: bool
    error: Any

class DeleteBareMetal2ChassisAction(Action, inventory.APIDeleteBareMetal2ChassisMsg):
    out: _DeleteBareMetal2Chassis
    reply: _DeleteBareMetal2Chassis
    def run(self) -> _DeleteBareMetal2Chassis: ...

class _DeleteBareMetal2Gateway(Answer):
    success: bool
    error: Any

class DeleteBareMetal2GatewayAction(Action, inventory.APIDeleteBareMetal2GatewayMsg):
    out: _DeleteBareMetal2Gateway
    reply: _DeleteBareMetal2Gateway
    def run(self) -> _DeleteBareMetal2Gateway: ...

class _DeleteBareMetal2ProvisionNetwork(Answer):
    success: bool
    error: Any

class DeleteBareMetal2ProvisionNetworkAction(Action, inventory.APIDeleteBareMetal2ProvisionNetworkMsg):
    out: _DeleteBareMetal2ProvisionNetwork
    reply: _DeleteBareMetal2ProvisionNetwork
    def run(self) -> _DeleteBareMetal2ProvisionNetwork: ...

class _DeleteBaremetalChassis(Answer):
    success: bool
    error: Any

class DeleteBaremetalChassisAction(Action, inventory.APIDeleteBaremetalChassisMsg):
    out: _DeleteBaremetalChassis
    reply: _DeleteBaremetalChassis
    def run(self) -> _DeleteBaremetalChassis: ...

class _DeleteBaremetalPxeServer(Answer):
    success: bool
    error: Any

class DeleteBaremetalPxeServerAction(Action, inventory.APIDeleteBaremetalPxeServerMsg):
    out: _DeleteBaremetalPxeServer
    reply: _DeleteBaremetalPxeServer
    def run(self) -> _DeleteBaremetalPxeServer: ...

class _DeleteBilling(Answer):
    success: bool
    error: Any

class DeleteBillingAction(Action, inventory.APIDeleteBillingMsg):
    out: _DeleteBilling
    reply: _DeleteBilling
    def run(self) -> _DeleteBilling: ...

class _DeleteBonding(Answer):
    success: bool
    error: Any

class DeleteBondingAction(Action, inventory.APIDeleteBondingMsg):
    out: _DeleteBonding
    reply: _DeleteBonding
    def run(self) -> _DeleteBonding: ...

class _DeleteBuildApp(Answer):
    success: bool
    error: Any

class DeleteBuildAppAction(Action, inventory.APIDeleteBuildAppMsg):
    out: _DeleteBuildApp
    reply: _DeleteBuildApp
    def run(self) -> _DeleteBuildApp: ...

class _DeleteBuildAppExportHistory(Answer):
    success: bool
    error: Any

class DeleteBuildAppExportHistoryAction(Action, inventory.APIDeleteBuildAppExportHistoryMsg):
    out: _DeleteBuildAppExportHistory
    reply: _DeleteBuildAppExportHistory
    def run(self) -> _DeleteBuildAppExportHistory: ...

class _DeleteCCSCertificate(Answer):
    success: bool
    error: Any

class DeleteCCSCertificateAction(Action, inventory.APIDeleteCCSCertificateMsg):
    out: _DeleteCCSCertificate
    reply: _DeleteCCSCertificate
    def run(self) -> _DeleteCCSCertificate: ...

class _DeleteCbtTask(Answer):
    success: bool
    error: Any

class DeleteCbtTaskAction(Action, inventory.APIDeleteCbtTaskMsg):
    out: _DeleteCbtTask
    reply: _DeleteCbtTask
    def run(self) -> _DeleteCbtTask: ...

class _DeleteCdpPolicy(Answer):
    success: bool
    error: Any

class DeleteCdpPolicyAction(Action, inventory.APIDeleteCdpPolicyMsg):
    out: _DeleteCdpPolicy
    reply: _DeleteCdpPolicy
    def run(self) -> _DeleteCdpPolicy: ...

class _DeleteCdpTask(Answer):
    success: bool
    error: Any

class DeleteCdpTaskAction(Action, inventory.APIDeleteCdpTaskMsg):
    out: _DeleteCdpTask
    reply: _DeleteCdpTask
    def run(self) -> _DeleteCdpTask: ...

class _DeleteCdpTaskData(Answer):
    success: bool
    error: Any

class DeleteCdpTaskDataAction(Action, inventory.APIDeleteCdpTaskDataMsg):
    out: _DeleteCdpTaskData
    reply: _DeleteCdpTaskData
    def run(self) -> _DeleteCdpTaskData: ...

class _DeleteCephPrimaryStoragePool(Answer):
    success: bool
    error: Any

class DeleteCephPrimaryStoragePoolAction(Action, inventory.APIDeleteCephPrimaryStoragePoolMsg):
    out: _DeleteCephPrimaryStoragePool
    reply: _DeleteCephPrimaryStoragePool
    def run(self) -> _DeleteCephPrimaryStoragePool: ...

class _DeleteCertificate(Answer):
    success: bool
    error: Any

class DeleteCertificateAction(Action, inventory.APIDeleteCertificateMsg):
    out: _DeleteCertificate
    reply: _DeleteCertificate
    def run(self) -> _DeleteCertificate: ...

class _DeleteCluster(Answer):
    success: bool
    error: Any

class DeleteClusterAction(Action, inventory.APIDeleteClusterMsg):
    out: _DeleteCluster
    reply: _DeleteCluster
    def run(self) -> _DeleteCluster: ...

class _DeleteClusterDRS(Answer):
    success: bool
    error: Any

class DeleteClusterDRSAction(Action, inventory.APIDeleteClusterDRSMsg):
    out: _DeleteClusterDRS
    reply: _DeleteClusterDRS
    def run(self) -> _DeleteClusterDRS: ...

class _DeleteConnectionAccessPointLocal(Answer):
    success: bool
    error: Any

class DeleteConnectionAccessPointLocalAction(Action, inventory.APIDeleteConnectionAccessPointLocalMsg):
    out: _DeleteConnectionAccessPointLocal
    reply: _DeleteConnectionAccessPointLocal
    def run(self) -> _DeleteConnectionAccessPointLocal: ...

class _DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch(Answer):
    success: bool
    error: Any

class DeleteConnectionBetweenL3NetWorkAndAliyunVSwitchAction(Action, inventory.APIDeleteConnectionBetweenL3NetWorkAndAliyunVSwitchMsg):
    out: _DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch
    reply: _DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch
    def run(self) -> _DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch: ...

class _DeleteContainerManagementEndpoint(Answer):
    success: bool
    error: Any

class DeleteContainerManagementEndpointAction(Action, inventory.APIDeleteContainerManagementEndpointMsg):
    out: _DeleteContainerManagementEndpoint
    reply: _DeleteContainerManagementEndpoint
    def run(self) -> _DeleteContainerManagementEndpoint: ...

class _DeleteContainerResourceFromEndpoint(Answer):
    success: bool
    error: Any

class DeleteContainerResourceFromEndpointAction(Action, inventory.APIDeleteContainerResourceFromEndpointMsg):
    out: _DeleteContainerResourceFromEndpoint
    reply: _DeleteContainerResourceFromEndpoint
    def run(self) -> _DeleteContainerResourceFromEndpoint: ...

class _DeleteDataCenterInLocal(Answer):
    success: bool
    error: Any

class DeleteDataCenterInLocalAction(Action, inventory.APIDeleteDataCenterInLocalMsg):
    out: _DeleteDataCenterInLocal
    reply: _DeleteDataCenterInLocal
    def run(self) -> _DeleteDataCenterInLocal: ...

class _DeleteDataVolume(Answer):
    success: bool
    error: Any

class DeleteDataVolumeAction(Action, inventory.APIDeleteDataVolumeMsg):
    out: _DeleteDataVolume
    reply: _DeleteDataVolume
    def run(self) -> _DeleteDataVolume: ...

class _DeleteDatabaseBackup(Answer):
    success: bool
    error: Any

class DeleteDatabaseBackupAction(Action, inventory.APIDeleteDatabaseBackupMsg):
    out: _DeleteDatabaseBackup
    reply: _DeleteDatabaseBackup
    def run(self) -> _DeleteDatabaseBackup: ...

class _DeleteDataset(Answer):
    success: bool
    error: Any

class DeleteDatasetAction(Action, inventory.APIDeleteDatasetMsg):
    out: _DeleteDataset
    reply: _DeleteDataset
    def run(self) -> _DeleteDataset: ...

class _DeleteDatasets(Answer):
    success: bool
    error: Any

class DeleteDatasetsAction(Action, inventory.APIDeleteDatasetsMsg):
    out: _DeleteDatasets
    reply: _DeleteDatasets
    def run(self) -> _DeleteDatasets: ...

class _DeleteDirectory(Answer):
    success: bool
    error: Any

class DeleteDirectoryAction(Action, inventory.APIDeleteDirectoryMsg):
    out: _DeleteDirectory
    reply: _DeleteDirectory
    def run(self) -> _DeleteDirectory: ...

class _DeleteDiskOffering(Answer):
    success: bool
    error: Any

class DeleteDiskOfferingAction(Action, inventory.APIDeleteDiskOfferingMsg):
    out: _DeleteDiskOffering
    reply: _DeleteDiskOffering
    def run(self) -> _DeleteDiskOffering: ...

class _DeleteEcsImageLocal(Answer):
    success: bool
    error: Any

class DeleteEcsImageLocalAction(Action, inventory.APIDeleteEcsImageLocalMsg):
    out: _DeleteEcsImageLocal
    reply: _DeleteEcsImageLocal
    def run(self) -> _DeleteEcsImageLocal: ...

class _DeleteEcsImageRemote(Answer):
    success: bool
    error: Any

class DeleteEcsImageRemoteAction(Action, inventory.APIDeleteEcsImageRemoteMsg):
    out: _DeleteEcsImageRemote
    reply: _DeleteEcsImageRemote
    def run(self) -> _DeleteEcsImageRemote: ...

class _DeleteEcsInstance(Answer):
    success: bool
    error: Any

class DeleteEcsInstanceAction(Action, inventory.APIDeleteEcsInstanceMsg):
    out: _DeleteEcsInstance
    reply: _DeleteEcsInstance
    def run(self) -> _DeleteEcsInstance: ...

class _DeleteEcsInstanceLocal(Answer):
    success: bool
    error: Any

class DeleteEcsInstanceLocalAction(Action, inventory.APIDeleteEcsInstanceLocalMsg):
    out: _DeleteEcsInstanceLocal
    reply: _DeleteEcsInstanceLocal
    def run(self) -> _DeleteEcsInstanceLocal: ...

class _DeleteEcsSecurityGroupInLocal(Answer):
    success: bool
    error: Any

class DeleteEcsSecurityGroupInLocalAction(Action, inventory.APIDeleteEcsSecurityGroupInLocalMsg):
    out: _DeleteEcsSecurityGroupInLocal
    reply: _DeleteEcsSecurityGroupInLocal
    def run(self) -> _DeleteEcsSecurityGroupInLocal: ...

class _DeleteEcsSecurityGroupRemote(Answer):
    success: bool
    error: Any

class DeleteEcsSecurityGroupRemoteAction(Action, inventory.APIDeleteEcsSecurityGroupRemoteMsg):
    out: _DeleteEcsSecurityGroupRemote
    reply: _DeleteEcsSecurityGroupRemote
    def run(self) -> _DeleteEcsSecurityGroupRemote: ...

class _DeleteEcsSecurityGroupRuleRemote(Answer):
    success: bool
    error: Any

class DeleteEcsSecurityGroupRuleRemoteAction(Action, inventory.APIDeleteEcsSecurityGroupRuleRemoteMsg):
    out: _DeleteEcsSecurityGroupRuleRemote
    reply: _DeleteEcsSecurityGroupRuleRemote
    def run(self) -> _DeleteEcsSecurityGroupRuleRemote: ...

class _DeleteEcsVSwitchInLocal(Answer):
    success: bool
    error: Any

class DeleteEcsVSwitchInLocalAction(Action, inventory.APIDeleteEcsVSwitchInLocalMsg):
    out: _DeleteEcsVSwitchInLocal
    reply: _DeleteEcsVSwitchInLocal
    def run(self) -> _DeleteEcsVSwitchInLocal: ...

class _DeleteEcsVSwitchRemote(Answer):
    success: bool
    error: Any

class DeleteEcsVSwitchRemoteAction(Action, inventory.APIDeleteEcsVSwitchRemoteMsg):
    out: _DeleteEcsVSwitchRemote
    reply: _DeleteEcsVSwitchRemote
    def run(self) -> _DeleteEcsVSwitchRemote: ...

class _DeleteEcsVpcInLocal(Answer):
    success: bool
    error: Any

class DeleteEcsVpcInLocalAction(Action, inventory.APIDeleteEcsVpcInLocalMsg):
    out: _DeleteEcsVpcInLocal
    reply: _DeleteEcsVpcInLocal
    def run(self) -> _DeleteEcsVpcInLocal: ...

class _DeleteEcsVpcRemote(Answer):
    success: bool
    error: Any

class DeleteEcsVpcRemoteAction(Action, inventory.APIDeleteEcsVpcRemoteMsg):
    out: _DeleteEcsVpcRemote
    reply: _DeleteEcsVpcRemote
    def run(self) -> _DeleteEcsVpcRemote: ...

class _DeleteEip(Answer):
    success: bool
    error: Any

class DeleteEipAction(Action, inventory.APIDeleteEipMsg):
    out: _DeleteEip
    reply: _DeleteEip
    def run(self) -> _DeleteEip: ...

class _DeleteEmailAddressOfSNSEmailEndpoint(Answer):
    success: bool
    error: Any

class DeleteEmailAddressOfSNSEmailEndpointAction(Action, inventory.APIDeleteEmailAddressOfSNSEmailEndpointMsg):
    out: _DeleteEmailAddressOfSNSEmailEndpoint
    reply: _DeleteEmailAddressOfSNSEmailEndpoint
    def run(self) -> _DeleteEmailAddressOfSNSEmailEndpoint: ...

class _DeleteEventRuleTemplate(Answer):
    success: bool
    error: Any

class DeleteEventRuleTemplateAction(Action, inventory.APIDeleteEventRuleTemplateMsg):
    out: _DeleteEventRuleTemplate
    reply: _DeleteEventRuleTemplate
    def run(self) -> _DeleteEventRuleTemplate: ...

class _DeleteExportedDatabaseBackupFromBackupStorage(Answer):
    success: bool
    error: Any

class DeleteExportedDatabaseBackupFromBackupStorageAction(Action, inventory.APIDeleteExportedDatabaseBackupFromBackupStorageMsg):
    out: _DeleteExportedDatabaseBackupFromBackupStorage
    reply: _DeleteExportedDatabaseBackupFromBackupStorage
    def run(self) -> _DeleteExportedDatabaseBackupFromBackupStorage: ...

class _DeleteExportedImageFromBackupStorage(Answer):
    success: bool
    error: Any

class DeleteExportedImageFromBackupStorageAction(Action, inventory.APIDeleteExportedImageFromBackupStorageMsg):
    out: _DeleteExportedImageFromBackupStorage
    reply: _DeleteExportedImageFromBackupStorage
    def run(self) -> _DeleteExportedImageFromBackupStorage: ...

class _DeleteExternalBackup(Answer):
    success: bool
    error: Any

class DeleteExternalBackupAction(Action, inventory.APIDeleteExternalBackupMsg):
    out: _DeleteExternalBackup
    reply: _DeleteExternalBackup
    def run(self) -> _DeleteExternalBackup: ...

class _DeleteFirewall(Answer):
    success: bool
    error: Any

class DeleteFirewallAction(Action, inventory.APIDeleteFirewallMsg):
    out: _DeleteFirewall
    reply: _DeleteFirewall
    def run(self) -> _DeleteFirewall: ...

class _DeleteFirewallIpSetTemplate(Answer):
    success: bool
    error: Any

class DeleteFirewallIpSetTemplateAction(Action, inventory.APIDeleteFirewallIpSetTemplateMsg):
    out: _DeleteFirewallIpSetTemplate
    reply: _DeleteFirewallIpSetTemplate
    def run(self) -> _DeleteFirewallIpSetTemplate: ...

class _DeleteFirewallRule(Answer):
    success: bool
    error: Any

class DeleteFirewallRuleAction(Action, inventory.APIDeleteFirewallRuleMsg):
    out: _DeleteFirewallRule
    reply: _DeleteFirewallRule
    def run(self) -> _DeleteFirewallRule: ...

class _DeleteFirewallRuleSet(Answer):
    success: bool
    error: Any

class DeleteFirewallRuleSetAction(Action, inventory.APIDeleteFirewallRuleSetMsg):
    out: _DeleteFirewallRuleSet
    reply: _DeleteFirewallRuleSet
    def run(self) -> _DeleteFirewallRuleSet: ...

class _DeleteFirewallRuleTemplate(Answer):
    success: bool
    error: Any

class DeleteFirewallRuleTemplateAction(Action, inventory.APIDeleteFirewallRuleTemplateMsg):
    out: _DeleteFirewallRuleTemplate
    reply: _DeleteFirewallRuleTemplate
    def run(self) -> _DeleteFirewallRuleTemplate: ...

class _DeleteFlowCollector(Answer):
    success: bool
    error: Any

class DeleteFlowCollectorAction(Action, inventory.APIDeleteFlowCollectorMsg):
    out: _DeleteFlowCollector
    reply: _DeleteFlowCollector
    def run(self) -> _DeleteFlowCollector: ...

class _DeleteFlowMeter(Answer):
    success: bool
    error: Any

class DeleteFlowMeterAction(Action, inventory.APIDeleteFlowMeterMsg):
    out: _DeleteFlowMeter
    reply: _DeleteFlowMeter
    def run(self) -> _DeleteFlowMeter: ...

class _DeleteGCJob(Answer):
    success: bool
    error: Any

class DeleteGCJobAction(Action, inventory.APIDeleteGCJobMsg):
    out: _DeleteGCJob
    reply: _DeleteGCJob
    def run(self) -> _DeleteGCJob: ...

class _DeleteGuestVmScript(Answer):
    success: bool
    error: Any

class DeleteGuestVmScriptAction(Action, inventory.APIDeleteGuestVmScriptMsg):
    out: _DeleteGuestVmScript
    reply: _DeleteGuestVmScript
    def run(self) -> _DeleteGuestVmScript: ...

class _DeleteHost(Answer):
    success: bool
    error: Any

class DeleteHostAction(Action, inventory.APIDeleteHostMsg):
    out: _DeleteHost
    reply: _DeleteHost
    def run(self) -> _DeleteHost: ...

class _DeleteHostNetworkServiceType(Answer):
    success: bool
    error: Any

class DeleteHostNetworkServiceTypeAction(Action, inventory.APIDeleteHostNetworkServiceTypeMsg):
    out: _DeleteHostNetworkServiceType
    reply: _DeleteHostNetworkServiceType
    def run(self) -> _DeleteHostNetworkServiceType: ...

class _DeleteHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class DeleteHostSchedulingRuleGroupAction(Action, inventory.APIDeleteHostSchedulingRuleGroupMsg):
    out: _DeleteHostSchedulingRuleGroup
    reply: _DeleteHostSchedulingRuleGroup
    def run(self) -> _DeleteHostSchedulingRuleGroup: ...

class _DeleteHuaweiIMasterFabric(Answer):
    success: bool
    error: Any

class DeleteHuaweiIMasterFabricAction(Action, inventory.APIDeleteHuaweiIMasterFabricMsg):
    out: _DeleteHuaweiIMasterFabric
    reply: _DeleteHuaweiIMasterFabric
    def run(self) -> _DeleteHuaweiIMasterFabric: ...

class _DeleteHuaweiIMasterTenant(Answer):
    success: bool
    error: Any

class DeleteHuaweiIMasterTenantAction(Action, inventory.APIDeleteHuaweiIMasterTenantMsg):
    out: _DeleteHuaweiIMasterTenant
    reply: _DeleteHuaweiIMasterTenant
    def run(self) -> _DeleteHuaweiIMasterTenant: ...

class _DeleteHuaweiIMasterVRouter(Answer):
    success: bool
    error: Any

class DeleteHuaweiIMasterVRouterAction(Action, inventory.APIDeleteHuaweiIMasterVRouterMsg):
    out: _DeleteHuaweiIMasterVRouter
    reply: _DeleteHuaweiIMasterVRouter
    def run(self) -> _DeleteHuaweiIMasterVRouter: ...

class _DeleteHuaweiIMasterVpc(Answer):
    success: bool
    error: Any

class DeleteHuaweiIMasterVpcAction(Action, inventory.APIDeleteHuaweiIMasterVpcMsg):
    out: _DeleteHuaweiIMasterVpc
    reply: _DeleteHuaweiIMasterVpc
    def run(self) -> _DeleteHuaweiIMasterVpc: ...

class _DeleteHybridEipFromLocal(Answer):
    success: bool
    error: Any

class DeleteHybridEipFromLocalAction(Action, inventory.APIDeleteHybridEipFromLocalMsg):
    out: _DeleteHybridEipFromLocal
    reply: _DeleteHybridEipFromLocal
    def run(self) -> _DeleteHybridEipFromLocal: ...

class _DeleteHybridEipRemote(Answer):
    success: bool
    error: Any

class DeleteHybridEipRemoteAction(Action, inventory.APIDeleteHybridEipRemoteMsg):
    out: _DeleteHybridEipRemote
    reply: _DeleteHybridEipRemote
    def run(self) -> _DeleteHybridEipRemote: ...

class _DeleteHybridKeySecret(Answer):
    success: bool
    error: Any

class DeleteHybridKeySecretAction(Action, inventory.APIDeleteHybridKeySecretMsg):
    out: _DeleteHybridKeySecret
    reply: _DeleteHybridKeySecret
    def run(self) -> _DeleteHybridKeySecret: ...

class _DeleteIAM2Organization(Answer):
    success: bool
    error: Any

class DeleteIAM2OrganizationAction(Action, inventory.APIDeleteIAM2OrganizationMsg):
    out: _DeleteIAM2Organization
    reply: _DeleteIAM2Organization
    def run(self) -> _DeleteIAM2Organization: ...

class _DeleteIAM2Project(Answer):
    success: bool
    error: Any

class DeleteIAM2ProjectAction(Action, inventory.APIDeleteIAM2ProjectMsg):
    out: _DeleteIAM2Project
    reply: _DeleteIAM2Project
    def run(self) -> _DeleteIAM2Project: ...

class _DeleteIAM2ProjectTemplate(Answer):
    success: bool
    error: Any

class DeleteIAM2ProjectTemplateAction(Action, inventory.APIDeleteIAM2ProjectTemplateMsg):
    out: _DeleteIAM2ProjectTemplate
    reply: _DeleteIAM2ProjectTemplate
    def run(self) -> _DeleteIAM2ProjectTemplate: ...

class _DeleteIAM2TicketFlow(Answer):
    success: bool
    error: Any

class DeleteIAM2TicketFlowAction(Action, inventory.APIDeleteIAM2TicketFlowMsg):
    out: _DeleteIAM2TicketFlow
    reply: _DeleteIAM2TicketFlow
    def run(self) -> _DeleteIAM2TicketFlow: ...

class _DeleteIAM2VirtualID(Answer):
    success: bool
    error: Any

class DeleteIAM2VirtualIDAction(Action, inventory.APIDeleteIAM2VirtualIDMsg):
    out: _DeleteIAM2VirtualID
    reply: _DeleteIAM2VirtualID
    def run(self) -> _DeleteIAM2VirtualID: ...

class _DeleteIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any

class DeleteIAM2VirtualIDGroupAction(Action, inventory.APIDeleteIAM2VirtualIDGroupMsg):
    out: _DeleteIAM2VirtualIDGroup
    reply: _DeleteIAM2VirtualIDGroup
    def run(self) -> _DeleteIAM2VirtualIDGroup: ...

class _DeleteIAM2VirtualIDLdapBinding(Answer):
    success: bool
    error: Any

class DeleteIAM2VirtualIDLdapBindingAction(Action, inventory.APIDeleteIAM2VirtualIDLdapBindingMsg):
    out: _DeleteIAM2VirtualIDLdapBinding
    reply: _DeleteIAM2VirtualIDLdapBinding
    def run(self) -> _DeleteIAM2VirtualIDLdapBinding: ...

class _DeleteIPsecConnection(Answer):
    success: bool
    error: Any

class DeleteIPsecConnectionAction(Action, inventory.APIDeleteIPsecConnectionMsg):
    out: _DeleteIPsecConnection
    reply: _DeleteIPsecConnection
    def run(self) -> _DeleteIPsecConnection: ...

class _DeleteIdentityZoneInLocal(Answer):
    success: bool
    error: Any

class DeleteIdentityZoneInLocalAction(Action, inventory.APIDeleteIdentityZoneInLocalMsg):
    out: _DeleteIdentityZoneInLocal
    reply: _DeleteIdentityZoneInLocal
    def run(self) -> _DeleteIdentityZoneInLocal: ...

class _DeleteImage(Answer):
    success: bool
    error: Any

class DeleteImageAction(Action, inventory.APIDeleteImageMsg):
    out: _DeleteImage
    reply: _DeleteImage
    def run(self) -> _DeleteImage: ...

class _DeleteImagePackage(Answer):
    success: bool
    error: Any

class DeleteImagePackageAction(Action, inventory.APIDeleteImagePackageMsg):
    out: _DeleteImagePackage
    reply: _DeleteImagePackage
    def run(self) -> _DeleteImagePackage: ...

class _DeleteImageReplicationGroup(Answer):
    success: bool
    error: Any

class DeleteImageReplicationGroupAction(Action, inventory.APIDeleteImageReplicationGroupMsg):
    out: _DeleteImageReplicationGroup
    reply: _DeleteImageReplicationGroup
    def run(self) -> _DeleteImageReplicationGroup: ...

class _DeleteInstanceOffering(Answer):
    success: bool
    error: Any

class DeleteInstanceOfferingAction(Action, inventory.APIDeleteInstanceOfferingMsg):
    out: _DeleteInstanceOffering
    reply: _DeleteInstanceOffering
    def run(self) -> _DeleteInstanceOffering: ...

class _DeleteIpAddress(Answer):
    success: bool
    error: Any

class DeleteIpAddressAction(Action, inventory.APIDeleteIpAddressMsg):
    out: _DeleteIpAddress
    reply: _DeleteIpAddress
    def run(self) -> _DeleteIpAddress: ...

class _DeleteIpRange(Answer):
    success: bool
    error: Any

class DeleteIpRangeAction(Action, inventory.APIDeleteIpRangeMsg):
    out: _DeleteIpRange
    reply: _DeleteIpRange
    def run(self) -> _DeleteIpRange: ...

class _DeleteIscsiServer(Answer):
    success: bool
    error: Any

class DeleteIscsiServerAction(Action, inventory.APIDeleteIscsiServerMsg):
    out: _DeleteIscsiServer
    reply: _DeleteIscsiServer
    def run(self) -> _DeleteIscsiServer: ...

class _DeleteL2Network(Answer):
    success: bool
    error: Any

class DeleteL2NetworkAction(Action, inventory.APIDeleteL2NetworkMsg):
    out: _DeleteL2Network
    reply: _DeleteL2Network
    def run(self) -> _DeleteL2Network: ...

class _DeleteL3Network(Answer):
    success: bool
    error: Any

class DeleteL3NetworkAction(Action, inventory.APIDeleteL3NetworkMsg):
    out: _DeleteL3Network
    reply: _DeleteL3Network
    def run(self) -> _DeleteL3Network: ...

class _DeleteLdapBinding(Answer):
    success: bool
    error: Any

class DeleteLdapBindingAction(Action, inventory.APIDeleteLdapBindingMsg):
    out: _DeleteLdapBinding
    reply: _DeleteLdapBinding
    def run(self) -> _DeleteLdapBinding: ...

class _DeleteLdapServer(Answer):
    success: bool
    error: Any

class DeleteLdapServerAction(Action, inventory.APIDeleteLdapServerMsg):
    out: _DeleteLdapServer
    reply: _DeleteLdapServer
    def run(self) -> _DeleteLdapServer: ...

class _DeleteLicense(Answer):
    success: bool
    error: Any

class DeleteLicenseAction(Action, inventory.APIDeleteLicenseMsg):
    out: _DeleteLicense
    reply: _DeleteLicense
    def run(self) -> _DeleteLicense: ...

class _DeleteLoadBalancer(Answer):
    success: bool
    error: Any

class DeleteLoadBalancerAction(Action, inventory.APIDeleteLoadBalancerMsg):
    out: _DeleteLoadBalancer
    reply: _DeleteLoadBalancer
    def run(self) -> _DeleteLoadBalancer: ...

class _DeleteLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class DeleteLoadBalancerListenerAction(Action, inventory.APIDeleteLoadBalancerListenerMsg):
    out: _DeleteLoadBalancerListener
    reply: _DeleteLoadBalancerListener
    def run(self) -> _DeleteLoadBalancerListener: ...

class _DeleteLoadBalancerServerGroup(Answer):
    success: bool
    error: Any

class DeleteLoadBalancerServerGroupAction(Action, inventory.APIDeleteLoadBalancerServerGroupMsg):
    out: _DeleteLoadBalancerServerGroup
    reply: _DeleteLoadBalancerServerGroup
    def run(self) -> _DeleteLoadBalancerServerGroup: ...

class _DeleteLogConfiguration(Answer):
    success: bool
    error: Any

class DeleteLogConfigurationAction(Action, inventory.APIDeleteLogConfigurationMsg):
    out: _DeleteLogConfiguration
    reply: _DeleteLogConfiguration
    def run(self) -> _DeleteLogConfiguration: ...

class _DeleteLogServer(Answer):
    success: bool
    error: Any

class DeleteLogServerAction(Action, inventory.APIDeleteLogServerMsg):
    out: _DeleteLogServer
    reply: _DeleteLogServer
    def run(self) -> _DeleteLogServer: ...

class _DeleteLongJob(Answer):
    success: bool
    error: Any

class DeleteLongJobAction(Action, inventory.APIDeleteLongJobMsg):
    out: _DeleteLongJob
    reply: _DeleteLongJob
    def run(self) -> _DeleteLongJob: ...

class _DeleteMdevDevice(Answer):
    success: bool
    error: Any

class DeleteMdevDeviceAction(Action, inventory.APIDeleteMdevDeviceMsg):
    out: _DeleteMdevDevice
    reply: _DeleteMdevDevice
    def run(self) -> _DeleteMdevDevice: ...

class _DeleteMedia(Answer):
    success: bool
    error: Any

class DeleteMediaAction(Action, inventory.APIDeleteMediaMsg):
    out: _DeleteMedia
    reply: _DeleteMedia
    def run(self) -> _DeleteMedia: ...

class _DeleteMetricData(Answer):
    success: bool
    error: Any

class DeleteMetricDataAction(Action, inventory.APIDeleteMetricDataMsg):
    out: _DeleteMetricData
    reply: _DeleteMetricData
    def run(self) -> _DeleteMetricData: ...

class _DeleteMetricDataHttpReceiver(Answer):
    success: bool
    error: Any

class DeleteMetricDataHttpReceiverAction(Action, inventory.APIDeleteMetricDataHttpReceiverMsg):
    out: _DeleteMetricDataHttpReceiver
    reply: _DeleteMetricDataHttpReceiver
    def run(self) -> _DeleteMetricDataHttpReceiver: ...

class _DeleteMetricRuleTemplate(Answer):
    success: bool
    error: Any

class DeleteMetricRuleTemplateAction(Action, inventory.APIDeleteMetricRuleTemplateMsg):
    out: _DeleteMetricRuleTemplate
    reply: _DeleteMetricRuleTemplate
    def run(self) -> _DeleteMetricRuleTemplate: ...

class _DeleteMetricTemplate(Answer):
    success: bool
    error: Any

class DeleteMetricTemplateAction(Action, inventory.APIDeleteMetricTemplateMsg):
    out: _DeleteMetricTemplate
    reply: _DeleteMetricTemplate
    def run(self) -> _DeleteMetricTemplate: ...

class _DeleteModel(Answer):
    success: bool
    error: Any

class DeleteModelAction(Action, inventory.APIDeleteModelMsg):
    out: _DeleteModel
    reply: _DeleteModel
    def run(self) -> _DeleteModel: ...

class _DeleteModelCenter(Answer):
    success: bool
    error: Any

class DeleteModelCenterAction(Action, inventory.APIDeleteModelCenterMsg):
    out: _DeleteModelCenter
    reply: _DeleteModelCenter
    def run(self) -> _DeleteModelCenter: ...

class _DeleteModelEvaluationTask(Answer):
    success: bool
    error: Any

class DeleteModelEvaluationTaskAction(Action, inventory.APIDeleteModelEvaluationTaskMsg):
    out: _DeleteModelEvaluationTask
    reply: _DeleteModelEvaluationTask
    def run(self) -> _DeleteModelEvaluationTask: ...

class _DeleteModelEvaluationTasks(Answer):
    success: bool
    error: Any

class DeleteModelEvaluationTasksAction(Action, inventory.APIDeleteModelEvaluationTasksMsg):
    out: _DeleteModelEvaluationTasks
    reply: _DeleteModelEvaluationTasks
    def run(self) -> _DeleteModelEvaluationTasks: ...

class _DeleteModelService(Answer):
    success: bool
    error: Any

class DeleteModelServiceAction(Action, inventory.APIDeleteModelServiceMsg):
    out: _DeleteModelService
    reply: _DeleteModelService
    def run(self) -> _DeleteModelService: ...

class _DeleteModelServiceInstanceGroup(Answer):
    success: bool
    error: Any

class DeleteModelServiceInstanceGroupAction(Action, inventory.APIDeleteModelServiceInstanceGroupMsg):
    out: _DeleteModelServiceInstanceGroup
    reply: _DeleteModelServiceInstanceGroup
    def run(self) -> _DeleteModelServiceInstanceGroup: ...

class _DeleteModelServiceInstanceGroups(Answer):
    success: bool
    error: Any

class DeleteModelServiceInstanceGroupsAction(Action, inventory.APIDeleteModelServiceInstanceGroupsMsg):
    out: _DeleteModelServiceInstanceGroups
    reply: _DeleteModelServiceInstanceGroups
    def run(self) -> _DeleteModelServiceInstanceGroups: ...

class _DeleteModelServices(Answer):
    success: bool
    error: Any

class DeleteModelServicesAction(Action, inventory.APIDeleteModelServicesMsg):
    out: _DeleteModelServices
    reply: _DeleteModelServices
    def run(self) -> _DeleteModelServices: ...

class _DeleteModels(Answer):
    success: bool
    error: Any

class DeleteModelsAction(Action, inventory.APIDeleteModelsMsg):
    out: _DeleteModels
    reply: _DeleteModels
    def run(self) -> _DeleteModels: ...

class _DeleteMonitorGroup(Answer):
    success: bool
    error: Any

class DeleteMonitorGroupAction(Action, inventory.APIDeleteMonitorGroupMsg):
    out: _DeleteMonitorGroup
    reply: _DeleteMonitorGroup
    def run(self) -> _DeleteMonitorGroup: ...

class _DeleteMonitorTemplate(Answer):
    success: bool
    error: Any

class DeleteMonitorTemplateAction(Action, inventory.APIDeleteMonitorTemplateMsg):
    out: _DeleteMonitorTemplate
    reply: _DeleteMonitorTemplate
    def run(self) -> _DeleteMonitorTemplate: ...

class _DeleteMonitorTrigger(Answer):
    success: bool
    error: Any

class DeleteMonitorTriggerAction(Action, inventory.APIDeleteMonitorTriggerMsg):
    out: _DeleteMonitorTrigger
    reply: _DeleteMonitorTrigger
    def run(self) -> _DeleteMonitorTrigger: ...

class _DeleteMonitorTriggerAction(Answer):
    success: bool
    error: Any

class DeleteMonitorTriggerActionAction(Action, inventory.APIDeleteMonitorTriggerActionMsg):
    out: _DeleteMonitorTriggerAction
    reply: _DeleteMonitorTriggerAction
    def run(self) -> _DeleteMonitorTriggerAction: ...

class _DeleteMulticastRouter(Answer):
    success: bool
    error: Any

class DeleteMulticastRouterAction(Action, inventory.APIDeleteMulticastRouterMsg):
    out: _DeleteMulticastRouter
    reply: _DeleteMulticastRouter
    def run(self) -> _DeleteMulticastRouter: ...

class _DeleteNasFileSystem(Answer):
    success: bool
    error: Any

class DeleteNasFileSystemAction(Action, inventory.APIDeleteNasFileSystemMsg):
    out: _DeleteNasFileSystem
    reply: _DeleteNasFileSystem
    def run(self) -> _DeleteNasFileSystem: ...

class _DeleteNasMountTarget(Answer):
    success: bool
    error: Any

class DeleteNasMountTargetAction(Action, inventory.APIDeleteNasMountTargetMsg):
    out: _DeleteNasMountTarget
    reply: _DeleteNasMountTarget
    def run(self) -> _DeleteNasMountTarget: ...

class _DeleteNicQos(Answer):
    success: bool
    error: Any

class DeleteNicQosAction(Action, inventory.APIDeleteNicQosMsg):
    out: _DeleteNicQos
    reply: _DeleteNicQos
    def run(self) -> _DeleteNicQos: ...

class _DeleteNvmeServer(Answer):
    success: bool
    error: Any

class DeleteNvmeServerAction(Action, inventory.APIDeleteNvmeServerMsg):
    out: _DeleteNvmeServer
    reply: _DeleteNvmeServer
    def run(self) -> _DeleteNvmeServer: ...

class _DeleteOssBucketFileRemote(Answer):
    success: bool
    error: Any

class DeleteOssBucketFileRemoteAction(Action, inventory.APIDeleteOssBucketFileRemoteMsg):
    out: _DeleteOssBucketFileRemote
    reply: _DeleteOssBucketFileRemote
    def run(self) -> _DeleteOssBucketFileRemote: ...

class _DeleteOssBucketNameLocal(Answer):
    success: bool
    error: Any

class DeleteOssBucketNameLocalAction(Action, inventory.APIDeleteOssBucketNameLocalMsg):
    out: _DeleteOssBucketNameLocal
    reply: _DeleteOssBucketNameLocal
    def run(self) -> _DeleteOssBucketNameLocal: ...

class _DeleteOssBucketRemote(Answer):
    success: bool
    error: Any

class DeleteOssBucketRemoteAction(Action, inventory.APIDeleteOssBucketRemoteMsg):
    out: _DeleteOssBucketRemote
    reply: _DeleteOssBucketRemote
    def run(self) -> _DeleteOssBucketRemote: ...

class _DeletePciDevice(Answer):
    success: bool
    error: Any

class DeletePciDeviceAction(Action, inventory.APIDeletePciDeviceMsg):
    out: _DeletePciDevice
    reply: _DeletePciDevice
    def run(self) -> _DeletePciDevice: ...

class _DeletePciDeviceOffering(Answer):
    success: bool
    error: Any

class DeletePciDeviceOfferingAction(Action, inventory.APIDeletePciDeviceOfferingMsg):
    out: _DeletePciDeviceOffering
    reply: _DeletePciDeviceOffering
    def run(self) -> _DeletePciDeviceOffering: ...

class _DeletePluginDrivers(Answer):
    success: bool
    error: Any

class DeletePluginDriversAction(Action, inventory.APIDeletePluginDriversMsg):
    out: _DeletePluginDrivers
    reply: _DeletePluginDrivers
    def run(self) -> _DeletePluginDrivers: ...

class _DeletePolicy(Answer):
    success: bool
    error: Any

class DeletePolicyAction(Action, inventory.APIDeletePolicyMsg):
    out: _DeletePolicy
    reply: _DeletePolicy
    def run(self) -> _DeletePolicy: ...

class _DeletePolicyRouteRule(Answer):
    success: bool
    error: Any

class DeletePolicyRouteRuleAction(Action, inventory.APIDeletePolicyRouteRuleMsg):
    out: _DeletePolicyRouteRule
    reply: _DeletePolicyRouteRule
    def run(self) -> _DeletePolicyRouteRule: ...

class _DeletePolicyRouteRuleSet(Answer):
    success: bool
    error: Any

class DeletePolicyRouteRuleSetAction(Action, inventory.APIDeletePolicyRouteRuleSetMsg):
    out: _DeletePolicyRouteRuleSet
    reply: _DeletePolicyRouteRuleSet
    def run(self) -> _DeletePolicyRouteRuleSet: ...

class _DeletePolicyRouteTable(Answer):
    success: bool
    error: Any

class DeletePolicyRouteTableAction(Action, inventory.APIDeletePolicyRouteTableMsg):
    out: _DeletePolicyRouteTable
    reply: _DeletePolicyRouteTable
    def run(self) -> _DeletePolicyRouteTable: ...

class _DeletePolicyRouteTableRouteEntry(Answer):
    success: bool
    error: Any

class DeletePolicyRouteTableRouteEntryAction(Action, inventory.APIDeletePolicyRouteTableRouteEntryMsg):
    out: _DeletePolicyRouteTableRouteEntry
    reply: _DeletePolicyRouteTableRouteEntry
    def run(self) -> _DeletePolicyRouteTableRouteEntry: ...

class _DeletePortForwardingRule(Answer):
    success: bool
    error: Any

class DeletePortForwardingRuleAction(Action, inventory.APIDeletePortForwardingRuleMsg):
    out: _DeletePortForwardingRule
    reply: _DeletePortForwardingRule
    def run(self) -> _DeletePortForwardingRule: ...

class _DeletePortMirror(Answer):
    success: bool
    error: Any

class DeletePortMirrorAction(Action, inventory.APIDeletePortMirrorMsg):
    out: _DeletePortMirror
    reply: _DeletePortMirror
    def run(self) -> _DeletePortMirror: ...

class _DeletePortMirrorSession(Answer):
    success: bool
    error: Any

class DeletePortMirrorSessionAction(Action, inventory.APIDeletePortMirrorSessionMsg):
    out: _DeletePortMirrorSession
    reply: _DeletePortMirrorSession
    def run(self) -> _DeletePortMirrorSession: ...

class _DeletePreconfigurationTemplate(Answer):
    success: bool
    error: Any

class DeletePreconfigurationTemplateAction(Action, inventory.APIDeletePreconfigurationTemplateMsg):
    out: _DeletePreconfigurationTemplate
    reply: _DeletePreconfigurationTemplate
    def run(self) -> _DeletePreconfigurationTemplate: ...

class _DeletePriceTable(Answer):
    success: bool
    error: Any

class DeletePriceTableAction(Action, inventory.APIDeletePriceTableMsg):
    out: _DeletePriceTable
    reply: _DeletePriceTable
    def run(self) -> _DeletePriceTable: ...

class _DeletePrimaryStorage(Answer):
    success: bool
    error: Any

class DeletePrimaryStorageAction(Action, inventory.APIDeletePrimaryStorageMsg):
    out: _DeletePrimaryStorage
    reply: _DeletePrimaryStorage
    def run(self) -> _DeletePrimaryStorage: ...

class _DeletePublishApp(Answer):
    success: bool
    error: Any

class DeletePublishAppAction(Action, inventory.APIDeletePublishAppMsg):
    out: _DeletePublishApp
    reply: _DeletePublishApp
    def run(self) -> _DeletePublishApp: ...

class _DeleteReservedIpRange(Answer):
    success: bool
    error: Any

class DeleteReservedIpRangeAction(Action, inventory.APIDeleteReservedIpRangeMsg):
    out: _DeleteReservedIpRange
    reply: _DeleteReservedIpRange
    def run(self) -> _DeleteReservedIpRange: ...

class _DeleteResourceConfig(Answer):
    success: bool
    error: Any

class DeleteResourceConfigAction(Action, inventory.APIDeleteResourceConfigMsg):
    out: _DeleteResourceConfig
    reply: _DeleteResourceConfig
    def run(self) -> _DeleteResourceConfig: ...

class _DeleteResourcePrice(Answer):
    success: bool
    error: Any

class DeleteResourcePriceAction(Action, inventory.APIDeleteResourcePriceMsg):
    out: _DeleteResourcePrice
    reply: _DeleteResourcePrice
    def run(self) -> _DeleteResourcePrice: ...

class _DeleteResourceStack(Answer):
    success: bool
    error: Any

class DeleteResourceStackAction(Action, inventory.APIDeleteResourceStackMsg):
    out: _DeleteResourceStack
    reply: _DeleteResourceStack
    def run(self) -> _DeleteResourceStack: ...

class _DeleteResourceStackVmPortMonitor(Answer):
    success: bool
    error: Any

class DeleteResourceStackVmPortMonitorAction(Action, inventory.APIDeleteResourceStackVmPortMonitorMsg):
    out: _DeleteResourceStackVmPortMonitor
    reply: _DeleteResourceStackVmPortMonitor
    def run(self) -> _DeleteResourceStackVmPortMonitor: ...

class _DeleteRole(Answer):
    success: bool
    error: Any

class DeleteRoleAction(Action, inventory.APIDeleteRoleMsg):
    out: _DeleteRole
    reply: _DeleteRole
    def run(self) -> _DeleteRole: ...

class _DeleteSNSApplicationEndpoint(Answer):
    success: bool
    error: Any

class DeleteSNSApplicationEndpointAction(Action, inventory.APIDeleteSNSApplicationEndpointMsg):
    out: _DeleteSNSApplicationEndpoint
    reply: _DeleteSNSApplicationEndpoint
    def run(self) -> _DeleteSNSApplicationEndpoint: ...

class _DeleteSNSApplicationPlatform(Answer):
    success: bool
    error: Any

class DeleteSNSApplicationPlatformAction(Action, inventory.APIDeleteSNSApplicationPlatformMsg):
    out: _DeleteSNSApplicationPlatform
    reply: _DeleteSNSApplicationPlatform
    def run(self) -> _DeleteSNSApplicationPlatform: ...

class _DeleteSNSTextTemplate(Answer):
    success: bool
    error: Any

class DeleteSNSTextTemplateAction(Action, inventory.APIDeleteSNSTextTemplateMsg):
    out: _DeleteSNSTextTemplate
    reply: _DeleteSNSTextTemplate
    def run(self) -> _DeleteSNSTextTemplate: ...

class _DeleteSNSTopic(Answer):
    success: bool
    error: Any

class DeleteSNSTopicAction(Action, inventory.APIDeleteSNSTopicMsg):
    out: _DeleteSNSTopic
    reply: _DeleteSNSTopic
    def run(self) -> _DeleteSNSTopic: ...

class _DeleteSSOClient(Answer):
    success: bool
    error: Any

class DeleteSSOClientAction(Action, inventory.APIDeleteSSOClientMsg):
    out: _DeleteSSOClient
    reply: _DeleteSSOClient
    def run(self) -> _DeleteSSOClient: ...

class _DeleteSSORedirectTemplate(Answer):
    success: bool
    error: Any

class DeleteSSORedirectTemplateAction(Action, inventory.APIDeleteSSORedirectTemplateMsg):
    out: _DeleteSSORedirectTemplate
    reply: _DeleteSSORedirectTemplate
    def run(self) -> _DeleteSSORedirectTemplate: ...

class _DeleteSchedulerJob(Answer):
    success: bool
    error: Any

class DeleteSchedulerJobAction(Action, inventory.APIDeleteSchedulerJobMsg):
    out: _DeleteSchedulerJob
    reply: _DeleteSchedulerJob
    def run(self) -> _DeleteSchedulerJob: ...

class _DeleteSchedulerJobGroup(Answer):
    success: bool
    error: Any

class DeleteSchedulerJobGroupAction(Action, inventory.APIDeleteSchedulerJobGroupMsg):
    out: _DeleteSchedulerJobGroup
    reply: _DeleteSchedulerJobGroup
    def run(self) -> _DeleteSchedulerJobGroup: ...

class _DeleteSchedulerTrigger(Answer):
    success: bool
    error: Any

class DeleteSchedulerTriggerAction(Action, inventory.APIDeleteSchedulerTriggerMsg):
    out: _DeleteSchedulerTrigger
    reply: _DeleteSchedulerTrigger
    def run(self) -> _DeleteSchedulerTrigger: ...

class _DeleteSecretResourcePool(Answer):
    success: bool
    error: Any

class DeleteSecretResourcePoolAction(Action, inventory.APIDeleteSecretResourcePoolMsg):
    out: _DeleteSecretResourcePool
    reply: _DeleteSecretResourcePool
    def run(self) -> _DeleteSecretResourcePool: ...

class _DeleteSecurityGroup(Answer):
    success: bool
    error: Any

class DeleteSecurityGroupAction(Action, inventory.APIDeleteSecurityGroupMsg):
    out: _DeleteSecurityGroup
    reply: _DeleteSecurityGroup
    def run(self) -> _DeleteSecurityGroup: ...

class _DeleteSecurityGroupRule(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class DeleteSecurityGroupRuleAction(Action, inventory.APIDeleteSecurityGroupRuleMsg):
    out: _DeleteSecurityGroupRule
    reply: _DeleteSecurityGroupRule
    def run(self) -> _DeleteSecurityGroupRule: ...

class _DeleteSecurityMachine(Answer):
    success: bool
    error: Any

class DeleteSecurityMachineAction(Action, inventory.APIDeleteSecurityMachineMsg):
    out: _DeleteSecurityMachine
    reply: _DeleteSecurityMachine
    def run(self) -> _DeleteSecurityMachine: ...

class _DeleteSlbGroup(Answer):
    success: bool
    error: Any

class DeleteSlbGroupAction(Action, inventory.APIDeleteSlbGroupMsg):
    out: _DeleteSlbGroup
    reply: _DeleteSlbGroup
    def run(self) -> _DeleteSlbGroup: ...

class _DeleteSshKeyPair(Answer):
    success: bool
    error: Any

class DeleteSshKeyPairAction(Action, inventory.APIDeleteSshKeyPairMsg):
    out: _DeleteSshKeyPair
    reply: _DeleteSshKeyPair
    def run(self) -> _DeleteSshKeyPair: ...

class _DeleteStackTemplate(Answer):
    success: bool
    error: Any

class DeleteStackTemplateAction(Action, inventory.APIDeleteStackTemplateMsg):
    out: _DeleteStackTemplate
    reply: _DeleteStackTemplate
    def run(self) -> _DeleteStackTemplate: ...

class _DeleteTag(Answer):
    success: bool
    error: Any

class DeleteTagAction(Action, inventory.APIDeleteTagMsg):
    out: _DeleteTag
    reply: _DeleteTag
    def run(self) -> _DeleteTag: ...

class _DeleteThirdpartyPlatform(Answer):
    success: bool
    error: Any

class DeleteThirdpartyPlatformAction(Action, inventory.APIDeleteThirdpartyPlatformMsg):
    out: _DeleteThirdpartyPlatform
    reply: _DeleteThirdpartyPlatform
    def run(self) -> _DeleteThirdpartyPlatform: ...

class _DeleteTicket(Answer):
    success: bool
    error: Any

class DeleteTicketAction(Action, inventory.APIDeleteTicketMsg):
    out: _DeleteTicket
    reply: _DeleteTicket
    def run(self) -> _DeleteTicket: ...

class _DeleteTicketFlowCollection(Answer):
    success: bool
    error: Any

class DeleteTicketFlowCollectionAction(Action, inventory.APIDeleteTicketFlowCollectionMsg):
    out: _DeleteTicketFlowCollection
    reply: _DeleteTicketFlowCollection
    def run(self) -> _DeleteTicketFlowCollection: ...

class _DeleteUser(Answer):
    success: bool
    error: Any

class DeleteUserAction(Action, inventory.APIDeleteUserMsg):
    out: _DeleteUser
    reply: _DeleteUser
    def run(self) -> _DeleteUser: ...

class _DeleteUserGroup(Answer):
    success: bool
    error: Any

class DeleteUserGroupAction(Action, inventory.APIDeleteUserGroupMsg):
    out: _DeleteUserGroup
    reply: _DeleteUserGroup
    def run(self) -> _DeleteUserGroup: ...

class _DeleteUserProxyConfig(Answer):
    success: bool
    error: Any

class DeleteUserProxyConfigAction(Action, inventory.APIDeleteUserProxyConfigMsg):
    out: _DeleteUserProxyConfig
    reply: _DeleteUserProxyConfig
    def run(self) -> _DeleteUserProxyConfig: ...

class _DeleteV2VConversionHost(Answer):
    success: bool
    error: Any

class DeleteV2VConversionHostAction(Action, inventory.APIDeleteV2VConversionHostMsg):
    out: _DeleteV2VConversionHost
    reply: _DeleteV2VConversionHost
    def run(self) -> _DeleteV2VConversionHost: ...

class _DeleteVCenter(Answer):
    success: bool
    error: Any

class DeleteVCenterAction(Action, inventory.APIDeleteVCenterMsg):
    out: _DeleteVCenter
    reply: _DeleteVCenter
    def run(self) -> _DeleteVCenter: ...

class _DeleteVRouterOspfArea(Answer):
    success: bool
    error: Any

class DeleteVRouterOspfAreaAction(Action, inventory.APIDeleteVRouterOspfAreaMsg):
    out: _DeleteVRouterOspfArea
    reply: _DeleteVRouterOspfArea
    def run(self) -> _DeleteVRouterOspfArea: ...

class _DeleteVRouterRouteEntry(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteTableInventory

class DeleteVRouterRouteEntryAction(Action, inventory.APIDeleteVRouterRouteEntryMsg):
    out: _DeleteVRouterRouteEntry
    reply: _DeleteVRouterRouteEntry
    def run(self) -> _DeleteVRouterRouteEntry: ...

class _DeleteVRouterRouteTable(Answer):
    success: bool
    error: Any

class DeleteVRouterRouteTableAction(Action, inventory.APIDeleteVRouterRouteTableMsg):
    out: _DeleteVRouterRouteTable
    reply: _DeleteVRouterRouteTable
    def run(self) -> _DeleteVRouterRouteTable: ...

class _DeleteVip(Answer):
    success: bool
    error: Any

class DeleteVipAction(Action, inventory.APIDeleteVipMsg):
    out: _DeleteVip
    reply: _DeleteVip
    def run(self) -> _DeleteVip: ...

class _DeleteVipQos(Answer):
    success: bool
    error: Any

class DeleteVipQosAction(Action, inventory.APIDeleteVipQosMsg):
    out: _DeleteVipQos
    reply: _DeleteVipQos
    def run(self) -> _DeleteVipQos: ...

class _DeleteVirtualBorderRouterLocal(Answer):
    success: bool
    error: Any

class DeleteVirtualBorderRouterLocalAction(Action, inventory.APIDeleteVirtualBorderRouterLocalMsg):
    out: _DeleteVirtualBorderRouterLocal
    reply: _DeleteVirtualBorderRouterLocal
    def run(self) -> _DeleteVirtualBorderRouterLocal: ...

class _DeleteVirtualRouterLocal(Answer):
    success: bool
    error: Any

class DeleteVirtualRouterLocalAction(Action, inventory.APIDeleteVirtualRouterLocalMsg):
    out: _DeleteVirtualRouterLocal
    reply: _DeleteVirtualRouterLocal
    def run(self) -> _DeleteVirtualRouterLocal: ...

class _DeleteVmBackup(Answer):
    success: bool
    error: Any

class DeleteVmBackupAction(Action, inventory.APIDeleteVmBackupMsg):
    out: _DeleteVmBackup
    reply: _DeleteVmBackup
    def run(self) -> _DeleteVmBackup: ...

class _DeleteVmBootMode(Answer):
    success: bool
    error: Any

class DeleteVmBootModeAction(Action, inventory.APIDeleteVmBootModeMsg):
    out: _DeleteVmBootMode
    reply: _DeleteVmBootMode
    def run(self) -> _DeleteVmBootMode: ...

class _DeleteVmCdRom(Answer):
    success: bool
    error: Any

class DeleteVmCdRomAction(Action, inventory.APIDeleteVmCdRomMsg):
    out: _DeleteVmCdRom
    reply: _DeleteVmCdRom
    def run(self) -> _DeleteVmCdRom: ...

class _DeleteVmConsolePassword(Answer):
    success: bool
    error: Any

class DeleteVmConsolePasswordAction(Action, inventory.APIDeleteVmConsolePasswordMsg):
    out: _DeleteVmConsolePassword
    reply: _DeleteVmConsolePassword
    def run(self) -> _DeleteVmConsolePassword: ...

class _DeleteVmHostname(Answer):
    success: bool
    error: Any

class DeleteVmHostnameAction(Action, inventory.APIDeleteVmHostnameMsg):
    out: _DeleteVmHostname
    reply: _DeleteVmHostname
    def run(self) -> _DeleteVmHostname: ...

class _DeleteVmInstanceHaLevel(Answer):
    success: bool
    error: Any

class DeleteVmInstanceHaLevelAction(Action, inventory.APIDeleteVmInstanceHaLevelMsg):
    out: _DeleteVmInstanceHaLevel
    reply: _DeleteVmInstanceHaLevel
    def run(self) -> _DeleteVmInstanceHaLevel: ...

class _DeleteVmNic(Answer):
    success: bool
    error: Any

class DeleteVmNicAction(Action, inventory.APIDeleteVmNicMsg):
    out: _DeleteVmNic
    reply: _DeleteVmNic
    def run(self) -> _DeleteVmNic: ...

class _DeleteVmNicFromSecurityGroup(Answer):
    success: bool
    error: Any

class DeleteVmNicFromSecurityGroupAction(Action, inventory.APIDeleteVmNicFromSecurityGroupMsg):
    out: _DeleteVmNicFromSecurityGroup
    reply: _DeleteVmNicFromSecurityGroup
    def run(self) -> _DeleteVmNicFromSecurityGroup: ...

class _DeleteVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class DeleteVmSchedulingRuleGroupAction(Action, inventory.APIDeleteVmSchedulingRuleGroupMsg):
    out: _DeleteVmSchedulingRuleGroup
    reply: _DeleteVmSchedulingRuleGroup
    def run(self) -> _DeleteVmSchedulingRuleGroup: ...

class _DeleteVmSshKey(Answer):
    success: bool
    error: Any

class DeleteVmSshKeyAction(Action, inventory.APIDeleteVmSshKeyMsg):
    out: _DeleteVmSshKey
    reply: _DeleteVmSshKey
    def run(self) -> _DeleteVmSshKey: ...

class _DeleteVmStaticIp(Answer):
    success: bool
    error: Any

class DeleteVmStaticIpAction(Action, inventory.APIDeleteVmStaticIpMsg):
    out: _DeleteVmStaticIp
    reply: _DeleteVmStaticIp
    def run(self) -> _DeleteVmStaticIp: ...

class _DeleteVmUserDefinedXml(Answer):
    success: bool
    error: Any

class DeleteVmUserDefinedXmlAction(Action, inventory.APIDeleteVmUserDefinedXmlMsg):
    out: _DeleteVmUserDefinedXml
    reply: _DeleteVmUserDefinedXml
    def run(self) -> _DeleteVmUserDefinedXml: ...

class _DeleteVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any

class DeleteVmUserDefinedXmlHookScriptAction(Action, inventory.APIDeleteVmUserDefinedXmlHookScriptMsg):
    out: _DeleteVmUserDefinedXmlHookScript
    reply: _DeleteVmUserDefinedXmlHookScript
    def run(self) -> _DeleteVmUserDefinedXmlHookScript: ...

class _DeleteVniRange(Answer):
    success: bool
    error: Any

class DeleteVniRangeAction(Action, inventory.APIDeleteVniRangeMsg):
    out: _DeleteVniRange
    reply: _DeleteVniRange
    def run(self) -> _DeleteVniRange: ...

class _DeleteVolumeBackup(Answer):
    success: bool
    error: Any

class DeleteVolumeBackupAction(Action, inventory.APIDeleteVolumeBackupMsg):
    out: _DeleteVolumeBackup
    reply: _DeleteVolumeBackup
    def run(self) -> _DeleteVolumeBackup: ...

class _DeleteVolumeQos(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class DeleteVolumeQosAction(Action, inventory.APIDeleteVolumeQosMsg):
    out: _DeleteVolumeQos
    reply: _DeleteVolumeQos
    def run(self) -> _DeleteVolumeQos: ...

class _DeleteVolumeSnapshot(Answer):
    success: bool
    error: Any

class DeleteVolumeSnapshotAction(Action, inventory.APIDeleteVolumeSnapshotMsg):
    out: _DeleteVolumeSnapshot
    reply: _DeleteVolumeSnapshot
    def run(self) -> _DeleteVolumeSnapshot: ...

class _DeleteVolumeSnapshotGroup(Answer):
    success: bool
    error: Any
    results: list[Any]

class DeleteVolumeSnapshotGroupAction(Action, inventory.APIDeleteVolumeSnapshotGroupMsg):
    out: _DeleteVolumeSnapshotGroup
    reply: _DeleteVolumeSnapshotGroup
    def run(self) -> _DeleteVolumeSnapshotGroup: ...

class _DeleteVpcHaGroup(Answer):
    success: bool
    error: Any

class DeleteVpcHaGroupAction(Action, inventory.APIDeleteVpcHaGroupMsg):
    out: _DeleteVpcHaGroup
    reply: _DeleteVpcHaGroup
    def run(self) -> _DeleteVpcHaGroup: ...

class _DeleteVpcIkeConfigLocal(Answer):
    success: bool
    error: Any

class DeleteVpcIkeConfigLocalAction(Action, inventory.APIDeleteVpcIkeConfigLocalMsg):
    out: _DeleteVpcIkeConfigLocal
    reply: _DeleteVpcIkeConfigLocal
    def run(self) -> _DeleteVpcIkeConfigLocal: ...

class _DeleteVpcIpSecConfigLocal(Answer):
    success: bool
    error: Any

class DeleteVpcIpSecConfigLocalAction(Action, inventory.APIDeleteVpcIpSecConfigLocalMsg):
    out: _DeleteVpcIpSecConfigLocal
    reply: _DeleteVpcIpSecConfigLocal
    def run(self) -> _DeleteVpcIpSecConfigLocal: ...

class _DeleteVpcSharedQos(Answer):
    success: bool
    error: Any

class DeleteVpcSharedQosAction(Action, inventory.APIDeleteVpcSharedQosMsg):
    out: _DeleteVpcSharedQos
    reply: _DeleteVpcSharedQos
    def run(self) -> _DeleteVpcSharedQos: ...

class _DeleteVpcUserVpnGatewayLocal(Answer):
    success: bool
    error: Any

class DeleteVpcUserVpnGatewayLocalAction(Action, inventory.APIDeleteVpcUserVpnGatewayLocalMsg):
    out: _DeleteVpcUserVpnGatewayLocal
    reply: _DeleteVpcUserVpnGatewayLocal
    def run(self) -> _DeleteVpcUserVpnGatewayLocal: ...

class _DeleteVpcUserVpnGatewayRemote(Answer):
    success: bool
    error: Any

class DeleteVpcUserVpnGatewayRemoteAction(Action, inventory.APIDeleteVpcUserVpnGatewayRemoteMsg):
    out: _DeleteVpcUserVpnGatewayRemote
    reply: _DeleteVpcUserVpnGatewayRemote
    def run(self) -> _DeleteVpcUserVpnGatewayRemote: ...

class _DeleteVpcVpnConnectionLocal(Answer):
    success: bool
    error: Any

class DeleteVpcVpnConnectionLocalAction(Action, inventory.APIDeleteVpcVpnConnectionLocalMsg):
    out: _DeleteVpcVpnConnectionLocal
    reply: _DeleteVpcVpnConnectionLocal
    def run(self) -> _DeleteVpcVpnConnectionLocal: ...

class _DeleteVpcVpnConnectionRemote(Answer):
    success: bool
    error: Any

class DeleteVpcVpnConnectionRemoteAction(Action, inventory.APIDeleteVpcVpnConnectionRemoteMsg):
    out: _DeleteVpcVpnConnectionRemote
    reply: _DeleteVpcVpnConnectionRemote
    def run(self) -> _DeleteVpcVpnConnectionRemote: ...

class _DeleteVpcVpnGatewayLocal(Answer):
    success: bool
    error: Any

class DeleteVpcVpnGatewayLocalAction(Action, inventory.APIDeleteVpcVpnGatewayLocalMsg):
    out: _DeleteVpcVpnGatewayLocal
    reply: _DeleteVpcVpnGatewayLocal
    def run(self) -> _DeleteVpcVpnGatewayLocal: ...

class _DeleteVxlanL2Network(Answer):
    success: bool
    error: Any

class DeleteVxlanL2NetworkAction(Action, inventory.APIDeleteVxlanL2NetworkMsg):
    out: _DeleteVxlanL2Network
    reply: _DeleteVxlanL2Network
    def run(self) -> _DeleteVxlanL2Network: ...

class _DeleteVxlanPoolRemoteVtep(Answer):
    success: bool
    error: Any

class DeleteVxlanPoolRemoteVtepAction(Action, inventory.APIDeleteVxlanPoolRemoteVtepMsg):
    out: _DeleteVxlanPoolRemoteVtep
    reply: _DeleteVxlanPoolRemoteVtep
    def run(self) -> _DeleteVxlanPoolRemoteVtep: ...

class _DeleteWebhook(Answer):
    success: bool
    error: Any

class DeleteWebhookAction(Action, inventory.APIDeleteWebhookMsg):
    out: _DeleteWebhook
    reply: _DeleteWebhook
    def run(self) -> _DeleteWebhook: ...

class _DeleteZone(Answer):
    success: bool
    error: Any

class DeleteZoneAction(Action, inventory.APIDeleteZoneMsg):
    out: _DeleteZone
    reply: _DeleteZone
    def run(self) -> _DeleteZone: ...

class _DeployAppDevelopmentService(Answer):
    success: bool
    error: Any

class DeployAppDevelopmentServiceAction(Action, inventory.APIDeployAppDevelopmentServiceMsg):
    out: _DeployAppDevelopmentService
    reply: _DeployAppDevelopmentService
    def run(self) -> _DeployAppDevelopmentService: ...

class _DeployDistributedModelService(Answer):
    success: bool
    error: Any

class DeployDistributedModelServiceAction(Action, inventory.APIDeployDistributedModelServiceMsg):
    out: _DeployDistributedModelService
    reply: _DeployDistributedModelService
    def run(self) -> _DeployDistributedModelService: ...

class _DeployModelService(Answer):
    success: bool
    error: Any

class DeployModelServiceAction(Action, inventory.APIDeployModelServiceMsg):
    out: _DeployModelService
    reply: _DeployModelService
    def run(self) -> _DeployModelService: ...

class _DescribeVmInstanceRecoveryPoint(Answer):
    success: bool
    error: Any
    realSizes: Any
    virtualSizes: Any
    timestamp: str

class DescribeVmInstanceRecoveryPointAction(Action, inventory.APIDescribeVmInstanceRecoveryPointMsg):
    out: _DescribeVmInstanceRecoveryPoint
    reply: _DescribeVmInstanceRecoveryPoint
    def run(self) -> _DescribeVmInstanceRecoveryPoint: ...

class _DestroyBaremetalInstance(Answer):
    success: bool
    error: Any

class DestroyBaremetalInstanceAction(Action, inventory.APIDestroyBaremetalInstanceMsg):
    out: _DestroyBaremetalInstance
    reply: _DestroyBaremetalInstance
    def run(self) -> _DestroyBaremetalInstance: ...

class _DestroyVmInstance(Answer):
    success: bool
    error: Any

class DestroyVmInstanceAction(Action, inventory.APIDestroyVmInstanceMsg):
    out: _DestroyVmInstance
    reply: _DestroyVmInstance
    def run(self) -> _DestroyVmInstance: ...

class _DetachAliyunDiskFromEcs(Answer):
    success: bool
    error: Any

class DetachAliyunDiskFromEcsAction(Action, inventory.APIDetachAliyunDiskFromEcsMsg):
    out: _DetachAliyunDiskFromEcs
    reply: _DetachAliyunDiskFromEcs
    def run(self) -> _DetachAliyunDiskFromEcs: ...

class _DetachAliyunKey(Answer):
    success: bool
    error: Any

class DetachAliyunKeyAction(Action, inventory.APIDetachAliyunKeyMsg):
    out: _DetachAliyunKey
    reply: _DetachAliyunKey
    def run(self) -> _DetachAliyunKey: ...

class _DetachAppBuildSystemToZone(Answer):
    success: bool
    error: Any

class DetachAppBuildSystemToZoneAction(Action, inventory.APIDetachAppBuildSystemToZoneMsg):
    out: _DetachAppBuildSystemToZone
    reply: _DetachAppBuildSystemToZone
    def run(self) -> _DetachAppBuildSystemToZone: ...

class _DetachAutoScalingTemplateFromGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInventory

class DetachAutoScalingTemplateFromGroupAction(Action, inventory.APIDetachAutoScalingTemplateFromGroupMsg):
    out: _DetachAutoScalingTemplateFromGroup
    reply: _DetachAutoScalingTemplateFromGroup
    def run(self) -> _DetachAutoScalingTemplateFromGroup: ...

class _DetachBackupStorageFromZone(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class DetachBackupStorageFromZoneAction(Action, inventory.APIDetachBackupStorageFromZoneMsg):
    out: _DetachBackupStorageFromZone
    reply: _DetachBackupStorageFromZone
    def run(self) -> _DetachBackupStorageFromZone: ...

class _DetachBareMetal2GatewayFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class DetachBareMetal2GatewayFromClusterAction(Action, inventory.APIDetachBareMetal2GatewayFromClusterMsg):
    out: _DetachBareMetal2GatewayFromCluster
    reply: _DetachBareMetal2GatewayFromCluster
    def run(self) -> _DetachBareMetal2GatewayFromCluster: ...

class _DetachBareMetal2ProvisionNetworkFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ProvisionNetworkInventory

class DetachBareMetal2ProvisionNetworkFromClusterAction(Action, inventory.APIDetachBareMetal2ProvisionNetworkFromClusterMsg):
    out: _DetachBareMetal2ProvisionNetworkFromCluster
    reply: _DetachBareMetal2ProvisionNetworkFromCluster
    def run(self) -> _DetachBareMetal2ProvisionNetworkFromCluster: ...

class _DetachBaremetalPxeServerFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class DetachBaremetalPxeServerFromClusterAction(Action, inventory.APIDetachBaremetalPxeServerFromClusterMsg):
    out: _DetachBaremetalPxeServerFromCluster
    reply: _DetachBaremetalPxeServerFromCluster
    def run(self) -> _DetachBaremetalPxeServerFromCluster: ...

class _DetachCCSCertificateFromUser(Answer):
    success: bool
    error: Any

class DetachCCSCertificateFromUserAction(Action, inventory.APIDetachCCSCertificateFromUserMsg):
    out: _DetachCCSCertificateFromUser
    reply: _DetachCCSCertificateFromUser
    def run(self) -> _DetachCCSCertificateFromUser: ...

class _DetachDataVolumeFromHost(Answer):
    success: bool
    error: Any

class DetachDataVolumeFromHostAction(Action, inventory.APIDetachDataVolumeFromHostMsg):
    out: _DetachDataVolumeFromHost
    reply: _DetachDataVolumeFromHost
    def run(self) -> _DetachDataVolumeFromHost: ...

class _DetachDataVolumeFromVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class DetachDataVolumeFromVmAction(Action, inventory.APIDetachDataVolumeFromVmMsg):
    out: _DetachDataVolumeFromVm
    reply: _DetachDataVolumeFromVm
    def run(self) -> _DetachDataVolumeFromVm: ...

class _DetachEip(Answer):
    success: bool
    error: Any
    inventory: inventories.EipInventory

class DetachEipAction(Action, inventory.APIDetachEipMsg):
    out: _DetachEip
    reply: _DetachEip
    def run(self) -> _DetachEip: ...

class _DetachFirewallRuleSetFromL3(Answer):
    success: bool
    error: Any

class DetachFirewallRuleSetFromL3Action(Action, inventory.APIDetachFirewallRuleSetFromL3Msg):
    out: _DetachFirewallRuleSetFromL3
    reply: _DetachFirewallRuleSetFromL3
    def run(self) -> _DetachFirewallRuleSetFromL3: ...

class _DetachHostFromHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class DetachHostFromHostSchedulingRuleGroupAction(Action, inventory.APIDetachHostFromHostSchedulingRuleGroupMsg):
    out: _DetachHostFromHostSchedulingRuleGroup
    reply: _DetachHostFromHostSchedulingRuleGroup
    def run(self) -> _DetachHostFromHostSchedulingRuleGroup: ...

class _DetachHybridEipFromEcs(Answer):
    success: bool
    error: Any

class DetachHybridEipFromEcsAction(Action, inventory.APIDetachHybridEipFromEcsMsg):
    out: _DetachHybridEipFromEcs
    reply: _DetachHybridEipFromEcs
    def run(self) -> _DetachHybridEipFromEcs: ...

class _DetachHybridKey(Answer):
    success: bool
    error: Any

class DetachHybridKeyAction(Action, inventory.APIDetachHybridKeyMsg):
    out: _DetachHybridKey
    reply: _DetachHybridKey
    def run(self) -> _DetachHybridKey: ...

class _DetachIAM2ProjectFromIAM2Organization(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class DetachIAM2ProjectFromIAM2OrganizationAction(Action, inventory.APIDetachIAM2ProjectFromIAM2OrganizationMsg):
    out: _DetachIAM2ProjectFromIAM2Organization
    reply: _DetachIAM2ProjectFromIAM2Organization
    def run(self) -> _DetachIAM2ProjectFromIAM2Organization: ...

class _DetachIscsiServerFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.IscsiServerInventory

class DetachIscsiServerFromClusterAction(Action, inventory.APIDetachIscsiServerFromClusterMsg):
    out: _DetachIscsiServerFromCluster
    reply: _DetachIscsiServerFromCluster
    def run(self) -> _DetachIscsiServerFromCluster: ...

class _DetachIsoFromVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class DetachIsoFromVmInstanceAction(Action, inventory.APIDetachIsoFromVmInstanceMsg):
    out: _DetachIsoFromVmInstance
    reply: _DetachIsoFromVmInstance
    def run(self) -> _DetachIsoFromVmInstance: ...

class _DetachL2NetworkFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class DetachL2NetworkFromClusterAction(Action, inventory.APIDetachL2NetworkFromClusterMsg):
    out: _DetachL2NetworkFromCluster
    reply: _DetachL2NetworkFromCluster
    def run(self) -> _DetachL2NetworkFromCluster: ...

class _DetachL3NetworkFromVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class DetachL3NetworkFromVmAction(Action, inventory.APIDetachL3NetworkFromVmMsg):
    out: _DetachL3NetworkFromVm
    reply: _DetachL3NetworkFromVm
    def run(self) -> _DetachL3NetworkFromVm: ...

class _DetachL3NetworksFromIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class DetachL3NetworksFromIPsecConnectionAction(Action, inventory.APIDetachL3NetworksFromIPsecConnectionMsg):
    out: _DetachL3NetworksFromIPsecConnection
    reply: _DetachL3NetworksFromIPsecConnection
    def run(self) -> _DetachL3NetworksFromIPsecConnection: ...

class _DetachMdevDeviceFromVm(Answer):
    success: bool
    error: Any
    inventory: inventories.MdevDeviceInventory

class DetachMdevDeviceFromVmAction(Action, inventory.APIDetachMdevDeviceFromVmMsg):
    out: _DetachMdevDeviceFromVm
    reply: _DetachMdevDeviceFromVm
    def run(self) -> _DetachMdevDeviceFromVm: ...

class _DetachMonitorTriggerActionFromTrigger(Answer):
    success: bool
    error: Any

class DetachMonitorTriggerActionFromTriggerAction(Action, inventory.APIDetachMonitorTriggerActionFromTriggerMsg):
    out: _DetachMonitorTriggerActionFromTrigger
    reply: _DetachMonitorTriggerActionFromTrigger
    def run(self) -> _DetachMonitorTriggerActionFromTrigger: ...

class _DetachNetworkServiceFromL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class DetachNetworkServiceFromL3NetworkAction(Action, inventory.APIDetachNetworkServiceFromL3NetworkMsg):
    out: _DetachNetworkServiceFromL3Network
    reply: _DetachNetworkServiceFromL3Network
    def run(self) -> _DetachNetworkServiceFromL3Network: ...

class _DetachNicFromBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkBondingInventory

class DetachNicFromBondingAction(Action, inventory.APIDetachNicFromBondingMsg):
    out: _DetachNicFromBonding
    reply: _DetachNicFromBonding
    def run(self) -> _DetachNicFromBonding: ...

class _DetachNvmeServerFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.NvmeServerInventory

class DetachNvmeServerFromClusterAction(Action, inventory.APIDetachNvmeServerFromClusterMsg):
    out: _DetachNvmeServerFromCluster
    reply: _DetachNvmeServerFromCluster
    def run(self) -> _DetachNvmeServerFromCluster: ...

class _DetachOssBucketFromEcsDataCenter(Answer):
    success: bool
    error: Any
    inventory: inventories.OssBucketInventory

class DetachOssBucketFromEcsDataCenterAction(Action, inventory.APIDetachOssBucketFromEcsDataCenterMsg):
    out: _DetachOssBucketFromEcsDataCenter
    reply: _DetachOssBucketFromEcsDataCenter
    def run(self) -> _DetachOssBucketFromEcsDataCenter: ...

class _DetachPciDeviceFromVm(Answer):
    success: bool
    error: Any
    inventory: inventories.PciDeviceInventory

class DetachPciDeviceFromVmAction(Action, inventory.APIDetachPciDeviceFromVmMsg):
    out: _DetachPciDeviceFromVm
    reply: _DetachPciDeviceFromVm
    def run(self) -> _DetachPciDeviceFromVm: ...

class _DetachPoliciesFromUser(Answer):
    success: bool
    error: Any

class DetachPoliciesFromUserAction(Action, inventory.APIDetachPoliciesFromUserMsg):
    out: _DetachPoliciesFromUser
    reply: _DetachPoliciesFromUser
    def run(self) -> _DetachPoliciesFromUser: ...

class _DetachPolicyFromRole(Answer):
    success: bool
    error: Any

class DetachPolicyFromRoleAction(Action, inventory.APIDetachPolicyFromRoleMsg):
    out: _DetachPolicyFromRole
    reply: _DetachPolicyFromRole
    def run(self) -> _DetachPolicyFromRole: ...

class _DetachPolicyFromUser(Answer):
    success: bool
    error: Any

class DetachPolicyFromUserAction(Action, inventory.APIDetachPolicyFromUserMsg):
    out: _DetachPolicyFromUser
    reply: _DetachPolicyFromUser
    def run(self) -> _DetachPolicyFromUser: ...

class _DetachPolicyFromUserGroup(Answer):
    success: bool
    error: Any

class DetachPolicyFromUserGroupAction(Action, inventory.APIDetachPolicyFromUserGroupMsg):
    out: _DetachPolicyFromUserGroup
    reply: _DetachPolicyFromUserGroup
    def run(self) -> _DetachPolicyFromUserGroup: ...

class _DetachPolicyRouteRuleSetFromL3(Answer):
    success: bool
    error: Any

class DetachPolicyRouteRuleSetFromL3Action(Action, inventory.APIDetachPolicyRouteRuleSetFromL3Msg):
    out: _DetachPolicyRouteRuleSetFromL3
    reply: _DetachPolicyRouteRuleSetFromL3
    def run(self) -> _DetachPolicyRouteRuleSetFromL3: ...

class _DetachPortForwardingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.PortForwardingRuleInventory

class DetachPortForwardingRuleAction(Action, inventory.APIDetachPortForwardingRuleMsg):
    out: _DetachPortForwardingRule
    reply: _DetachPortForwardingRule
    def run(self) -> _DetachPortForwardingRule: ...

class _DetachPriceTableFromAccount(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceTableInventory

class DetachPriceTableFromAccountAction(Action, inventory.APIDetachPriceTableFromAccountMsg):
    out: _DetachPriceTableFromAccount
    reply: _DetachPriceTableFromAccount
    def run(self) -> _DetachPriceTableFromAccount: ...

class _DetachPrimaryStorageFromCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class DetachPrimaryStorageFromClusterAction(Action, inventory.APIDetachPrimaryStorageFromClusterMsg):
    out: _DetachPrimaryStorageFromCluster
    reply: _DetachPrimaryStorageFromCluster
    def run(self) -> _DetachPrimaryStorageFromCluster: ...

class _DetachProvisionNicFromBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class DetachProvisionNicFromBondingAction(Action, inventory.APIDetachProvisionNicFromBondingMsg):
    out: _DetachProvisionNicFromBonding
    reply: _DetachProvisionNicFromBonding
    def run(self) -> _DetachProvisionNicFromBonding: ...

class _DetachRoleFromAccount(Answer):
    success: bool
    error: Any

class DetachRoleFromAccountAction(Action, inventory.APIDetachRoleFromAccountMsg):
    out: _DetachRoleFromAccount
    reply: _DetachRoleFromAccount
    def run(self) -> _DetachRoleFromAccount: ...

class _DetachScsiLunFromHost(Answer):
    success: bool
    error: Any
    inventory: inventories.ScsiLunInventory

class DetachScsiLunFromHostAction(Action, inventory.APIDetachScsiLunFromHostMsg):
    out: _DetachScsiLunFromHost
    reply: _DetachScsiLunFromHost
    def run(self) -> _DetachScsiLunFromHost: ...

class _DetachScsiLunFromVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.ScsiLunInventory

class DetachScsiLunFromVmInstanceAction(Action, inventory.APIDetachScsiLunFromVmInstanceMsg):
    out: _DetachScsiLunFromVmInstance
    reply: _DetachScsiLunFromVmInstance
    def run(self) -> _DetachScsiLunFromVmInstance: ...

class _DetachSecurityGroupFromL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class DetachSecurityGroupFromL3NetworkAction(Action, inventory.APIDetachSecurityGroupFromL3NetworkMsg):
    out: _DetachSecurityGroupFromL3Network
    reply: _DetachSecurityGroupFromL3Network
    def run(self) -> _DetachSecurityGroupFromL3Network: ...

class _DetachServiceFromObservabilityServer(Answer):
    success: bool
    error: Any

class DetachServiceFromObservabilityServerAction(Action, inventory.APIDetachServiceFromObservabilityServerMsg):
    out: _DetachServiceFromObservabilityServer
    reply: _DetachServiceFromObservabilityServer
    def run(self) -> _DetachServiceFromObservabilityServer: ...

class _DetachSshKeyPairFromVmInstance(Answer):
    success: bool
    error: Any

class DetachSshKeyPairFromVmInstanceAction(Action, inventory.APIDetachSshKeyPairFromVmInstanceMsg):
    out: _DetachSshKeyPairFromVmInstance
    reply: _DetachSshKeyPairFromVmInstance
    def run(self) -> _DetachSshKeyPairFromVmInstance: ...

class _DetachTagFromResources(Answer):
    success: bool
    error: Any

class DetachTagFromResourcesAction(Action, inventory.APIDetachTagFromResourcesMsg):
    out: _DetachTagFromResources
    reply: _DetachTagFromResources
    def run(self) -> _DetachTagFromResources: ...

class _DetachUsbDeviceFromVm(Answer):
    success: bool
    error: Any
    inventory: inventories.UsbDeviceInventory

class DetachUsbDeviceFromVmAction(Action, inventory.APIDetachUsbDeviceFromVmMsg):
    out: _DetachUsbDeviceFromVm
    reply: _DetachUsbDeviceFromVm
    def run(self) -> _DetachUsbDeviceFromVm: ...

class _DetachUserDefinedXmlHookScriptFromVm(Answer):
    success: bool
    error: Any

class DetachUserDefinedXmlHookScriptFromVmAction(Action, inventory.APIDetachUserDefinedXmlHookScriptFromVmMsg):
    out: _DetachUserDefinedXmlHookScriptFromVm
    reply: _DetachUserDefinedXmlHookScriptFromVm
    def run(self) -> _DetachUserDefinedXmlHookScriptFromVm: ...

class _DetachVRouterRouteTableFromVRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteTableInventory

class DetachVRouterRouteTableFromVRouterAction(Action, inventory.APIDetachVRouterRouteTableFromVRouterMsg):
    out: _DetachVRouterRouteTableFromVRouter
    reply: _DetachVRouterRouteTableFromVRouter
    def run(self) -> _DetachVRouterRouteTableFromVRouter: ...

class _DetachVipFromVpcSharedQos(Answer):
    success: bool
    error: Any

class DetachVipFromVpcSharedQosAction(Action, inventory.APIDetachVipFromVpcSharedQosMsg):
    out: _DetachVipFromVpcSharedQos
    reply: _DetachVipFromVpcSharedQos
    def run(self) -> _DetachVipFromVpcSharedQos: ...

class _DetachVmFromVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any

class DetachVmFromVmSchedulingRuleGroupAction(Action, inventory.APIDetachVmFromVmSchedulingRuleGroupMsg):
    out: _DetachVmFromVmSchedulingRuleGroup
    reply: _DetachVmFromVmSchedulingRuleGroup
    def run(self) -> _DetachVmFromVmSchedulingRuleGroup: ...

class _DisableCbtTask(Answer):
    success: bool
    error: Any

class DisableCbtTaskAction(Action, inventory.APIDisableCbtTaskMsg):
    out: _DisableCbtTask
    reply: _DisableCbtTask
    def run(self) -> _DisableCbtTask: ...

class _DisableCdpTask(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpTaskInventory

class DisableCdpTaskAction(Action, inventory.APIDisableCdpTaskMsg):
    out: _DisableCdpTask
    reply: _DisableCdpTask
    def run(self) -> _DisableCdpTask: ...

class _DiscoverExternalPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ExternalPrimaryStorageInventory

class DiscoverExternalPrimaryStorageAction(Action, inventory.APIDiscoverExternalPrimaryStorageMsg):
    out: _DiscoverExternalPrimaryStorage
    reply: _DiscoverExternalPrimaryStorage
    def run(self) -> _DiscoverExternalPrimaryStorage: ...

class _DownloadBackupFileFromPublicCloud(Answer):
    success: bool
    error: Any
    local: str

class DownloadBackupFileFromPublicCloudAction(Action, inventory.APIDownloadBackupFileFromPublicCloudMsg):
    out: _DownloadBackupFileFromPublicCloud
    reply: _DownloadBackupFileFromPublicCloud
    def run(self) -> _DownloadBackupFileFromPublicCloud: ...

class _EjectZBox(Answer):
    success: bool
    error: Any
    inventory: inventories.ZBoxInventory

class EjectZBoxAction(Action, inventory.APIEjectZBoxMsg):
    out: _EjectZBox
    reply: _EjectZBox
    def run(self) -> _EjectZBox: ...

class _EnableCbtTask(Answer):
    success: bool
    error: Any

class EnableCbtTaskAction(Action, inventory.APIEnableCbtTaskMsg):
    out: _EnableCbtTask
    reply: _EnableCbtTask
    def run(self) -> _EnableCbtTask: ...

class _EnableCdpTask(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpTaskInventory

class EnableCdpTaskAction(Action, inventory.APIEnableCdpTaskMsg):
    out: _EnableCdpTask
    reply: _EnableCdpTask
    def run(self) -> _EnableCdpTask: ...

class _ExecuteAutoScalingRule(Answer):
    success: bool
    error: Any
    scalingActivityUuid: str

class ExecuteAutoScalingRuleAction(Action, inventory.APIExecuteAutoScalingRuleMsg):
    out: _ExecuteAutoScalingRule
    reply: _ExecuteAutoScalingRule
    def run(self) -> _ExecuteAutoScalingRule: ...

class _ExecuteDRSScheduling(Answer):
    success: bool
    error: Any

class ExecuteDRSSchedulingAction(Action, inventory.APIExecuteDRSSchedulingMsg):
    out: _ExecuteDRSScheduling
    reply: _ExecuteDRSScheduling
    def run(self) -> _ExecuteDRSScheduling: ...

class _ExecuteGuestVmCommand(Answer):
    success: bool
    error: Any
    stream: str
    vmInstance: inventories.VmInstanceInventory

class ExecuteGuestVmCommandAction(Action, inventory.APIExecuteGuestVmCommandMsg):
    out: _ExecuteGuestVmCommand
    reply: _ExecuteGuestVmCommand
    def run(self) -> _ExecuteGuestVmCommand: ...

class _ExecuteGuestVmScript(Answer):
    success: bool
    error: Any
    inventory: inventories.GuestVmScriptExecutedRecordInventory

class ExecuteGuestVmScriptAction(Action, inventory.APIExecuteGuestVmScriptMsg):
    out: _ExecuteGuestVmScript
    reply: _ExecuteGuestVmScript
    def run(self) -> _ExecuteGuestVmScript: ...

class _ExportBuildApp(Answer):
    success: bool
    error: Any
    inventory: inventories.BuildAppExportHistoryInventory

class ExportBuildAppAction(Action, inventory.APIExportBuildAppMsg):
    out: _ExportBuildApp
    reply: _ExportBuildApp
    def run(self) -> _ExportBuildApp: ...

class _ExportDatabaseBackupFromBackupStorage(Answer):
    success: bool
    error: Any
    databaseBackupUrl: str

class ExportDatabaseBackupFromBackupStorageAction(Action, inventory.APIExportDatabaseBackupFromBackupStorageMsg):
    out: _ExportDatabaseBackupFromBackupStorage
    reply: _ExportDatabaseBackupFromBackupStorage
    def run(self) -> _ExportDatabaseBackupFromBackupStorage: ...

class _ExportImageFromBackupStorage(Answer):
    success: bool
    error: Any
    imageUrl: str
    exportMd5Sum: str

class ExportImageFromBackupStorageAction(Action, inventory.APIExportImageFromBackupStorageMsg):
    out: _ExportImageFromBackupStorage
    reply: _ExportImageFromBackupStorage
    def run(self) -> _ExportImageFromBackupStorage: ...

class _ExportNbdVolumes(Answer):
    success: bool
    error: Any

class ExportNbdVolumesAction(Action, inventory.APIExportNbdVolumesMsg):
    out: _ExportNbdVolumes
    reply: _ExportNbdVolumes
    def run(self) -> _ExportNbdVolumes: ...

class _ExportVmOvaPackage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImagePackageInventory

class ExportVmOvaPackageAction(Action, inventory.APIExportVmOvaPackageMsg):
    out: _ExportVmOvaPackage
    reply: _ExportVmOvaPackage
    def run(self) -> _ExportVmOvaPackage: ...

class _ExpungeBaremetalInstance(Answer):
    success: bool
    error: Any

class ExpungeBaremetalInstanceAction(Action, inventory.APIExpungeBaremetalInstanceMsg):
    out: _ExpungeBaremetalInstance
    reply: _ExpungeBaremetalInstance
    def run(self) -> _ExpungeBaremetalInstance: ...

class _ExpungeDataVolume(Answer):
    success: bool
    error: Any

class ExpungeDataVolumeAction(Action, inventory.APIExpungeDataVolumeMsg):
    out: _ExpungeDataVolume
    reply: _ExpungeDataVolume
    def run(self) -> _ExpungeDataVolume: ...

class _ExpungeIAM2Project(Answer):
    success: bool
    error: Any

class ExpungeIAM2ProjectAction(Action, inventory.APIExpungeIAM2ProjectMsg):
    out: _ExpungeIAM2Project
    reply: _ExpungeIAM2Project
    def run(self) -> _ExpungeIAM2Project: ...

class _ExpungeImage(Answer):
    success: bool
    error: Any

class ExpungeImageAction(Action, inventory.APIExpungeImageMsg):
    out: _ExpungeImage
    reply: _ExpungeImage
    def run(self) -> _ExpungeImage: ...

class _ExpungeImageGroup(Answer):
    success: bool
    error: Any

class ExpungeImageGroupAction(Action, inventory.APIExpungeImageGroupMsg):
    out: _ExpungeImageGroup
    reply: _ExpungeImageGroup
    def run(self) -> _ExpungeImageGroup: ...

class _ExpungeVmInstance(Answer):
    success: bool
    error: Any

class ExpungeVmInstanceAction(Action, inventory.APIExpungeVmInstanceMsg):
    out: _ExpungeVmInstance
    reply: _ExpungeVmInstance
    def run(self) -> _ExpungeVmInstance: ...

class _ExpungeVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any

class ExpungeVmUserDefinedXmlHookScriptAction(Action, inventory.APIExpungeVmUserDefinedXmlHookScriptMsg):
    out: _ExpungeVmUserDefinedXmlHookScript
    reply: _ExpungeVmUserDefinedXmlHookScript
    def run(self) -> _ExpungeVmUserDefinedXmlHookScript: ...

class _FailoverFaultToleranceVm(Answer):
    success: bool
    error: Any

class FailoverFaultToleranceVmAction(Action, inventory.APIFailoverFaultToleranceVmMsg):
    out: _FailoverFaultToleranceVm
    reply: _FailoverFaultToleranceVm
    def run(self) -> _FailoverFaultToleranceVm: ...

class _FlattenVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class FlattenVmInstanceAction(Action, inventory.APIFlattenVmInstanceMsg):
    out: _FlattenVmInstance
    reply: _FlattenVmInstance
    def run(self) -> _FlattenVmInstance: ...

class _FlattenVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class FlattenVolumeAction(Action, inventory.APIFlattenVolumeMsg):
    out: _FlattenVolume
    reply: _FlattenVolume
    def run(self) -> _FlattenVolume: ...

class _FstrimVm(Answer):
    success: bool
    error: Any

class FstrimVmAction(Action, inventory.APIFstrimVmMsg):
    out: _FstrimVm
    reply: _FstrimVm
    def run(self) -> _FstrimVm: ...

class _GCAliyunSnapshotRemote(Answer):
    success: bool
    error: Any

class GCAliyunSnapshotRemoteAction(Action, inventory.APIGCAliyunSnapshotRemoteMsg):
    out: _GCAliyunSnapshotRemote
    reply: _GCAliyunSnapshotRemote
    def run(self) -> _GCAliyunSnapshotRemote: ...

class _GenerateAccountBilling(Answer):
    success: bool
    error: Any

class GenerateAccountBillingAction(Action, inventory.APIGenerateAccountBillingMsg):
    out: _GenerateAccountBilling
    reply: _GenerateAccountBilling
    def run(self) -> _GenerateAccountBilling: ...

class _GenerateMdevDevices(Answer):
    success: bool
    error: Any

class GenerateMdevDevicesAction(Action, inventory.APIGenerateMdevDevicesMsg):
    out: _GenerateMdevDevices
    reply: _GenerateMdevDevices
    def run(self) -> _GenerateMdevDevices: ...

class _GenerateModelMetadata(Answer):
    success: bool
    error: Any

class GenerateModelMetadataAction(Action, inventory.APIGenerateModelMetadataMsg):
    out: _GenerateModelMetadata
    reply: _GenerateModelMetadata
    def run(self) -> _GenerateModelMetadata: ...

class _GenerateSeMdevDevices(Answer):
    success: bool
    error: Any

class GenerateSeMdevDevicesAction(Action, inventory.APIGenerateSeMdevDevicesMsg):
    out: _GenerateSeMdevDevices
    reply: _GenerateSeMdevDevices
    def run(self) -> _GenerateSeMdevDevices: ...

class _GenerateSriovPciDevices(Answer):
    success: bool
    error: Any

class GenerateSriovPciDevicesAction(Action, inventory.APIGenerateSriovPciDevicesMsg):
    out: _GenerateSriovPciDevices
    reply: _GenerateSriovPciDevices
    def run(self) -> _GenerateSriovPciDevices: ...

class _GenerateSshKeyPair(Answer):
    success: bool
    error: Any
    inventory: inventories.SshPrivateKeyPairInventory

class GenerateSshKeyPairAction(Action, inventory.APIGenerateSshKeyPairMsg):
    out: _GenerateSshKeyPair
    reply: _GenerateSshKeyPair
    def run(self) -> _GenerateSshKeyPair: ...

class _GetAccessPath(Answer):
    success: bool
    error: Any
    pathInfos: list[Any]

class GetAccessPathAction(Action, inventory.APIGetAccessPathMsg):
    out: _GetAccessPath
    reply: _GetAccessPath
    def run(self) -> _GetAccessPath: ...

class _GetAccountPriceTableRef(Answer):
    success: bool
    error: Any
    accountUuids: list[Any]
    tableUuid: str

class GetAccountPriceTableRefAction(Action, inventory.APIGetAccountPriceTableRefMsg):
    out: _GetAccountPriceTableRef
    reply: _GetAccountPriceTableRef
    def run(self) -> _GetAccountPriceTableRef: ...

class _GetAccountQuotaUsage(Answer):
    success: bool
    error: Any
    usages: list[Any]

class GetAccountQuotaUsageAction(Action, inventory.APIGetAccountQuotaUsageMsg):
    out: _GetAccountQuotaUsage
    reply: _GetAccountQuotaUsage
    def run(self) -> _GetAccountQuotaUsage: ...

class _GetActiveAlarmStatus(Answer):
    success: bool
    error: Any
    statuses: list[Any]

class GetActiveAlarmStatusAction(Action, inventory.APIGetActiveAlarmStatusMsg):
    out: _GetActiveAlarmStatus
    reply: _GetActiveAlarmStatus
    def run(self) -> _GetActiveAlarmStatus: ...

class _GetAlarmData(Answer):
    success: bool
    error: Any
    histories: list[Any]
    total: int

class GetAlarmDataAction(Action, inventory.APIGetAlarmDataMsg):
    out: _GetAlarmData
    reply: _GetAlarmData
    def run(self) -> _GetAlarmData: ...

class _GetAliyunNasAccessGroupRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAliyunNasAccessGroupRemoteAction(Action, inventory.APIGetAliyunNasAccessGroupRemoteMsg):
    out: _GetAliyunNasAccessGroupRemote
    reply: _GetAliyunNasAccessGroupRemote
    def run(self) -> _GetAliyunNasAccessGroupRemote: ...

class _GetAliyunNasFileSystemRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAliyunNasFileSystemRemoteAction(Action, inventory.APIGetAliyunNasFileSystemRemoteMsg):
    out: _GetAliyunNasFileSystemRemote
    reply: _GetAliyunNasFileSystemRemote
    def run(self) -> _GetAliyunNasFileSystemRemote: ...

class _GetAliyunNasMountTargetRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAliyunNasMountTargetRemoteAction(Action, inventory.APIGetAliyunNasMountTargetRemoteMsg):
    out: _GetAliyunNasMountTargetRemote
    reply: _GetAliyunNasMountTargetRemote
    def run(self) -> _GetAliyunNasMountTargetRemote: ...

class _GetAllEventMetadata(Answer):
    success: bool
    error: Any
    events: list[Any]

class GetAllEventMetadataAction(Action, inventory.APIGetAllEventMetadataMsg):
    out: _GetAllEventMetadata
    reply: _GetAllEventMetadata
    def run(self) -> _GetAllEventMetadata: ...

class _GetAllMetricMetadata(Answer):
    success: bool
    error: Any
    metrics: list[Any]

class GetAllMetricMetadataAction(Action, inventory.APIGetAllMetricMetadataMsg):
    out: _GetAllMetricMetadata
    reply: _GetAllMetricMetadata
    def run(self) -> _GetAllMetricMetadata: ...

class _GetAppBuildSystemCapacity(Answer):
    success: bool
    error: Any
    totalCapacity: int
    availableCapacity: int

class GetAppBuildSystemCapacityAction(Action, inventory.APIGetAppBuildSystemCapacityMsg):
    out: _GetAppBuildSystemCapacity
    reply: _GetAppBuildSystemCapacity
    def run(self) -> _GetAppBuildSystemCapacity: ...

class _GetAttachablePublicL3ForVRouter(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAttachablePublicL3ForVRouterAction(Action, inventory.APIGetAttachablePublicL3ForVRouterMsg):
    out: _GetAttachablePublicL3ForVRouter
    reply: _GetAttachablePublicL3ForVRouter
    def run(self) -> _GetAttachablePublicL3ForVRouter: ...

class _GetAttachableVpcL3Network(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAttachableVpcL3NetworkAction(Action, inventory.APIGetAttachableVpcL3NetworkMsg):
    out: _GetAttachableVpcL3Network
    reply: _GetAttachableVpcL3Network
    def run(self) -> _GetAttachableVpcL3Network: ...

class _GetAuditData(Answer):
    success: bool
    error: Any
    audits: list[Any]

class GetAuditDataAction(Action, inventory.APIGetAuditDataMsg):
    out: _GetAuditData
    reply: _GetAuditData
    def run(self) -> _GetAuditData: ...

class _GetAvailableTriggers(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetAvailableTriggersAction(Action, inventory.APIGetAvailableTriggersMsg):
    out: _GetAvailableTriggers
    reply: _GetAvailableTriggers
    def run(self) -> _GetAvailableTriggers: ...

class _GetAvailableVpcL3Network(Answer):
    success: bool
    error: Any

class GetAvailableVpcL3NetworkAction(Action, inventory.APIGetAvailableVpcL3NetworkMsg):
    out: _GetAvailableVpcL3Network
    reply: _GetAvailableVpcL3Network
    def run(self) -> _GetAvailableVpcL3Network: ...

class _GetBackupStorageCandidatesForImageMigration(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetBackupStorageCandidatesForImageMigrationAction(Action, inventory.APIGetBackupStorageCandidatesForImageMigrationMsg):
    out: _GetBackupStorageCandidatesForImageMigration
    reply: _GetBackupStorageCandidatesForImageMigration
    def run(self) -> _GetBackupStorageCandidatesForImageMigration: ...

class _GetBackupStorageCapacity(Answer):
    success: bool
    error: Any
    totalCapacity: int
    availableCapacity: int

class GetBackupStorageCapacityAction(Action, inventory.APIGetBackupStorageCapacityMsg):
    out: _GetBackupStorageCapacity
    reply: _GetBackupStorageCapacity
    def run(self) -> _GetBackupStorageCapacity: ...

class _GetBackupStorageForCreatingImageFromVolume(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetBackupStorageForCreatingImageFromVolumeAction(Action, inventory.APIGetBackupStorageForCreatingImageFromVolumeMsg):
    out: _GetBackupStorageForCreatingImageFromVolume
    reply: _GetBackupStorageForCreatingImageFromVolume
    def run(self) -> _GetBackupStorageForCreatingImageFromVolume: ...

class _GetBackupStorageForCreatingImageFromVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetBackupStorageForCreatingImageFromVolumeSnapshotAction(Action, inventory.APIGetBackupStorageForCreatingImageFromVolumeSnapshotMsg):
    out: _GetBackupStorageForCreatingImageFromVolumeSnapshot
    reply: _GetBackupStorageForCreatingImageFromVolumeSnapshot
    def run(self) -> _GetBackupStorageForCreatingImageFromVolumeSnapshot: ...

class _GetBackupStorageTypes(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetBackupStorageTypesAction(Action, inventory.APIGetBackupStorageTypesMsg):
    out: _GetBackupStorageTypes
    reply: _GetBackupStorageTypes
    def run(self) -> _GetBackupStorageTypes: ...

class _GetBareMetal2ChassisPowerStatus(Answer):
    success: bool
    error: Any
    status: str

class GetBareMetal2ChassisPowerStatusAction(Action, inventory.APIGetBareMetal2ChassisPowerStatusMsg):
    out: _GetBareMetal2ChassisPowerStatus
    reply: _GetBareMetal2ChassisPowerStatus
    def run(self) -> _GetBareMetal2ChassisPowerStatus: ...

class _GetBareMetal2GatewayAllocatorStrategies(Answer):
    success: bool
    error: Any
    strategies: list[Any]

class GetBareMetal2GatewayAllocatorStrategiesAction(Action, inventory.APIGetBareMetal2GatewayAllocatorStrategiesMsg):
    out: _GetBareMetal2GatewayAllocatorStrategies
    reply: _GetBareMetal2GatewayAllocatorStrategies
    def run(self) -> _GetBareMetal2GatewayAllocatorStrategies: ...

class _GetBareMetal2ProvisionNetworkIpAddressCapacity(Answer):
    success: bool
    error: Any
    capacityData: list[Any]

class GetBareMetal2ProvisionNetworkIpAddressCapacityAction(Action, inventory.APIGetBareMetal2ProvisionNetworkIpAddressCapacityMsg):
    out: _GetBareMetal2ProvisionNetworkIpAddressCapacity
    reply: _GetBareMetal2ProvisionNetworkIpAddressCapacity
    def run(self) -> _GetBareMetal2ProvisionNetworkIpAddressCapacity: ...

class _GetBareMetal2SupportedBootMode(Answer):
    success: bool
    error: Any
    supportedBootMode: str

class GetBareMetal2SupportedBootModeAction(Action, inventory.APIGetBareMetal2SupportedBootModeMsg):
    out: _GetBareMetal2SupportedBootMode
    reply: _GetBareMetal2SupportedBootMode
    def run(self) -> _GetBareMetal2SupportedBootMode: ...

class _GetBaremetalChassisPowerStatus(Answer):
    success: bool
    error: Any
    status: str

class GetBaremetalChassisPowerStatusAction(Action, inventory.APIGetBaremetalChassisPowerStatusMsg):
    out: _GetBaremetalChassisPowerStatus
    reply: _GetBaremetalChassisPowerStatus
    def run(self) -> _GetBaremetalChassisPowerStatus: ...

class _GetBlockPrimaryStorageMetadata(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    total: int

class GetBlockPrimaryStorageMetadataAction(Action, inventory.APIGetBlockPrimaryStorageMetadataMsg):
    out: _GetBlockPrimaryStorageMetadata
    reply: _GetBlockPrimaryStorageMetadata
    def run(self) -> _GetBlockPrimaryStorageMetadata: ...

class _GetCandidateAffinityGroupForAttachingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateAffinityGroupForAttachingVmAction(Action, inventory.APIGetCandidateAffinityGroupForAttachingVmMsg):
    out: _GetCandidateAffinityGroupForAttachingVm
    reply: _GetCandidateAffinityGroupForAttachingVm
    def run(self) -> _GetCandidateAffinityGroupForAttachingVm: ...

class _GetCandidateAffinityGroupForCreatingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateAffinityGroupForCreatingVmAction(Action, inventory.APIGetCandidateAffinityGroupForCreatingVmMsg):
    out: _GetCandidateAffinityGroupForCreatingVm
    reply: _GetCandidateAffinityGroupForCreatingVm
    def run(self) -> _GetCandidateAffinityGroupForCreatingVm: ...

class _GetCandidateBackupStorageForCreatingImage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateBackupStorageForCreatingImageAction(Action, inventory.APIGetCandidateBackupStorageForCreatingImageMsg):
    out: _GetCandidateBackupStorageForCreatingImage
    reply: _GetCandidateBackupStorageForCreatingImage
    def run(self) -> _GetCandidateBackupStorageForCreatingImage: ...

class _GetCandidateClustersForAttachingL2Network(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateClustersForAttachingL2NetworkAction(Action, inventory.APIGetCandidateClustersForAttachingL2NetworkMsg):
    out: _GetCandidateClustersForAttachingL2Network
    reply: _GetCandidateClustersForAttachingL2Network
    def run(self) -> _GetCandidateClustersForAttachingL2Network: ...

class _GetCandidateInterfaceVlanIds(Answer):
    success: bool
    error: Any
    vlanIds: list[Any]

class GetCandidateInterfaceVlanIdsAction(Action, inventory.APIGetCandidateInterfaceVlanIdsMsg):
    out: _GetCandidateInterfaceVlanIds
    reply: _GetCandidateInterfaceVlanIds
    def run(self) -> _GetCandidateInterfaceVlanIds: ...

class _GetCandidateIsoForAttachingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateIsoForAttachingVmAction(Action, inventory.APIGetCandidateIsoForAttachingVmMsg):
    out: _GetCandidateIsoForAttachingVm
    reply: _GetCandidateIsoForAttachingVm
    def run(self) -> _GetCandidateIsoForAttachingVm: ...

class _GetCandidateL2NetworksForAttachingCluster(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateL2NetworksForAttachingClusterAction(Action, inventory.APIGetCandidateL2NetworksForAttachingClusterMsg):
    out: _GetCandidateL2NetworksForAttachingCluster
    reply: _GetCandidateL2NetworksForAttachingCluster
    def run(self) -> _GetCandidateL2NetworksForAttachingCluster: ...

class _GetCandidateL3NetworksForChangeVmNicNetwork(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateL3NetworksForChangeVmNicNetworkAction(Action, inventory.APIGetCandidateL3NetworksForChangeVmNicNetworkMsg):
    out: _GetCandidateL3NetworksForChangeVmNicNetwork
    reply: _GetCandidateL3NetworksForChangeVmNicNetwork
    def run(self) -> _GetCandidateL3NetworksForChangeVmNicNetwork: ...

class _GetCandidateL3NetworksForIpSecConnection(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateL3NetworksForIpSecConnectionAction(Action, inventory.APIGetCandidateL3NetworksForIpSecConnectionMsg):
    out: _GetCandidateL3NetworksForIpSecConnection
    reply: _GetCandidateL3NetworksForIpSecConnection
    def run(self) -> _GetCandidateL3NetworksForIpSecConnection: ...

class _GetCandidateL3NetworksForLoadBalancer(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateL3NetworksForLoadBalancerAction(Action, inventory.APIGetCandidateL3NetworksForLoadBalancerMsg):
    out: _GetCandidateL3NetworksForLoadBalancer
    reply: _GetCandidateL3NetworksForLoadBalancer
    def run(self) -> _GetCandidateL3NetworksForLoadBalancer: ...

class _GetCandidateL3NetworksForServerGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateL3NetworksForServerGroupAction(Action, inventory.APIGetCandidateL3NetworksForServerGroupMsg):
    out: _GetCandidateL3NetworksForServerGroup
    reply: _GetCandidateL3NetworksForServerGroup
    def run(self) -> _GetCandidateL3NetworksForServerGroup: ...

class _GetCandidateLdapEntryForBinding(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateLdapEntryForBindingAction(Action, inventory.APIGetCandidateLdapEntryForBindingMsg):
    out: _GetCandidateLdapEntryForBinding
    reply: _GetCandidateLdapEntryForBinding
    def run(self) -> _GetCandidateLdapEntryForBinding: ...

class _GetCandidateLdapEntryForIAM2Binding(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateLdapEntryForIAM2BindingAction(Action, inventory.APIGetCandidateLdapEntryForIAM2BindingMsg):
    out: _GetCandidateLdapEntryForIAM2Binding
    reply: _GetCandidateLdapEntryForIAM2Binding
    def run(self) -> _GetCandidateLdapEntryForIAM2Binding: ...

class _GetCandidateMiniHosts(Answer):
    success: bool
    error: Any
    hosts: list[Any]

class GetCandidateMiniHostsAction(Action, inventory.APIGetCandidateMiniHostsMsg):
    out: _GetCandidateMiniHosts
    reply: _GetCandidateMiniHosts
    def run(self) -> _GetCandidateMiniHosts: ...

class _GetCandidateNetworkInterfaces(Answer):
    success: bool
    error: Any
    slaveNames: list[Any]
    candidateNics: list[Any]

class GetCandidateNetworkInterfacesAction(Action, inventory.APIGetCandidateNetworkInterfacesMsg):
    out: _GetCandidateNetworkInterfaces
    reply: _GetCandidateNetworkInterfaces
    def run(self) -> _GetCandidateNetworkInterfaces: ...

class _GetCandidatePrimaryStoragesForCreatingVm(Answer):
    success: bool
    error: Any
    rootVolumePrimaryStorages: list[Any]
    dataVolumePrimaryStorages: Any

class GetCandidatePrimaryStoragesForCreatingVmAction(Action, inventory.APIGetCandidatePrimaryStoragesForCreatingVmMsg):
    out: _GetCandidatePrimaryStoragesForCreatingVm
    reply: _GetCandidatePrimaryStoragesForCreatingVm
    def run(self) -> _GetCandidatePrimaryStoragesForCreatingVm: ...

class _GetCandidateVMForAttachingAffinityGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVMForAttachingAffinityGroupAction(Action, inventory.APIGetCandidateVMForAttachingAffinityGroupMsg):
    out: _GetCandidateVMForAttachingAffinityGroup
    reply: _GetCandidateVMForAttachingAffinityGroup
    def run(self) -> _GetCandidateVMForAttachingAffinityGroup: ...

class _GetCandidateVmForAttachingIso(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVmForAttachingIsoAction(Action, inventory.APIGetCandidateVmForAttachingIsoMsg):
    out: _GetCandidateVmForAttachingIso
    reply: _GetCandidateVmForAttachingIso
    def run(self) -> _GetCandidateVmForAttachingIso: ...

class _GetCandidateVmNicForSecurityGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVmNicForSecurityGroupAction(Action, inventory.APIGetCandidateVmNicForSecurityGroupMsg):
    out: _GetCandidateVmNicForSecurityGroup
    reply: _GetCandidateVmNicForSecurityGroup
    def run(self) -> _GetCandidateVmNicForSecurityGroup: ...

class _GetCandidateVmNicsForLoadBalancer(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVmNicsForLoadBalancerAction(Action, inventory.APIGetCandidateVmNicsForLoadBalancerMsg):
    out: _GetCandidateVmNicsForLoadBalancer
    reply: _GetCandidateVmNicsForLoadBalancer
    def run(self) -> _GetCandidateVmNicsForLoadBalancer: ...

class _GetCandidateVmNicsForLoadBalancerServerGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVmNicsForLoadBalancerServerGroupAction(Action, inventory.APIGetCandidateVmNicsForLoadBalancerServerGroupMsg):
    out: _GetCandidateVmNicsForLoadBalancerServerGroup
    reply: _GetCandidateVmNicsForLoadBalancerServerGroup
    def run(self) -> _GetCandidateVmNicsForLoadBalancerServerGroup: ...

class _GetCandidateVmNicsForPortMirror(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetCandidateVmNicsForPortMirrorAction(Action, inventory.APIGetCandidateVmNicsForPortMirrorMsg):
    out: _GetCandidateVmNicsForPortMirror
    reply: _GetCandidateVmNicsForPortMirror
    def run(self) -> _GetCandidateVmNicsForPortMirror: ...

class _GetCandidateZonesClustersHostsForCreatingVm(Answer):
    success: bool
    error: Any
    zones: list[Any]
    clusters: list[Any]
    hosts: list[Any]

class GetCandidateZonesClustersHostsForCreatingVmAction(Action, inventory.APIGetCandidateZonesClustersHostsForCreatingVmMsg):
    out: _GetCandidateZonesClustersHostsForCreatingVm
    reply: _GetCandidateZonesClustersHostsForCreatingVm
    def run(self) -> _GetCandidateZonesClustersHostsForCreatingVm: ...

class _GetCdpBackupStorageRequirement(Answer):
    success: bool
    error: Any
    nextStep: str
    required: Any
    current: Any

class GetCdpBackupStorageRequirementAction(Action, inventory.APIGetCdpBackupStorageRequirementMsg):
    out: _GetCdpBackupStorageRequirement
    reply: _GetCdpBackupStorageRequirement
    def run(self) -> _GetCdpBackupStorageRequirement: ...

class _GetChainTask(Answer):
    success: bool
    error: Any
    results: Any

class GetChainTaskAction(Action, inventory.APIGetChainTaskMsg):
    out: _GetChainTask
    reply: _GetChainTask
    def run(self) -> _GetChainTask: ...

class _GetChronyServers(Answer):
    success: bool
    error: Any
    servers: list[Any]

class GetChronyServersAction(Action, inventory.APIGetChronyServersMsg):
    out: _GetChronyServers
    reply: _GetChronyServers
    def run(self) -> _GetChronyServers: ...

class _GetClusterDRSStatus(Answer):
    success: bool
    error: Any
    hostLoadOverThreshold: list[Any]

class GetClusterDRSStatusAction(Action, inventory.APIGetClusterDRSStatusMsg):
    out: _GetClusterDRSStatus
    reply: _GetClusterDRSStatus
    def run(self) -> _GetClusterDRSStatus: ...

class _GetClusterHostNetworkFacts(Answer):
    success: bool
    error: Any
    bondings: list[Any]
    nics: list[Any]

class GetClusterHostNetworkFactsAction(Action, inventory.APIGetClusterHostNetworkFactsMsg):
    out: _GetClusterHostNetworkFacts
    reply: _GetClusterHostNetworkFacts
    def run(self) -> _GetClusterHostNetworkFacts: ...

class _GetConnectionAccessPointFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetConnectionAccessPointFromRemoteAction(Action, inventory.APIGetConnectionAccessPointFromRemoteMsg):
    out: _GetConnectionAccessPointFromRemote
    reply: _GetConnectionAccessPointFromRemote
    def run(self) -> _GetConnectionAccessPointFromRemote: ...

class _GetConnectionBetweenL3NetworkAndAliyunVSwitch(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    total: int

class GetConnectionBetweenL3NetworkAndAliyunVSwitchAction(Action, inventory.APIGetConnectionBetweenL3NetworkAndAliyunVSwitchMsg):
    out: _GetConnectionBetweenL3NetworkAndAliyunVSwitch
    reply: _GetConnectionBetweenL3NetworkAndAliyunVSwitch
    def run(self) -> _GetConnectionBetweenL3NetworkAndAliyunVSwitch: ...

class _GetContainerUsage(Answer):
    success: bool
    error: Any

class GetContainerUsageAction(Action, inventory.APIGetContainerUsageMsg):
    out: _GetContainerUsage
    reply: _GetContainerUsage
    def run(self) -> _GetContainerUsage: ...

class _GetCpuMemoryCapacity(Answer):
    success: bool
    error: Any
    totalCpu: int
    availableCpu: int
    totalMemory: int
    availableMemory: int
    managedCpuNum: int
    capacityData: list[Any]
    resourceType: str

class GetCpuMemoryCapacityAction(Action, inventory.APIGetCpuMemoryCapacityMsg):
    out: _GetCpuMemoryCapacity
    reply: _GetCpuMemoryCapacity
    def run(self) -> _GetCpuMemoryCapacity: ...

class _GetCreateEcsImageProgress(Answer):
    success: bool
    error: Any
    progress: inventories.ProgressProperty

class GetCreateEcsImageProgressAction(Action, inventory.APIGetCreateEcsImageProgressMsg):
    out: _GetCreateEcsImageProgress
    reply: _GetCreateEcsImageProgress
    def run(self) -> _GetCreateEcsImageProgress: ...

class _GetCurrentTime(Answer):
    success: bool
    error: Any
    currentTime: Any

class GetCurrentTimeAction(Action, inventory.APIGetCurrentTimeMsg):
    out: _GetCurrentTime
    reply: _GetCurrentTime
    def run(self) -> _GetCurrentTime: ...

class _GetDataCenterFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetDataCenterFromRemoteAction(Action, inventory.APIGetDataCenterFromRemoteMsg):
    out: _GetDataCenterFromRemote
    reply: _GetDataCenterFromRemote
    def run(self) -> _GetDataCenterFromRemote: ...

class _GetDataVolumeAttachableVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetDataVolumeAttachableVmAction(Action, inventory.APIGetDataVolumeAttachableVmMsg):
    out: _GetDataVolumeAttachableVm
    reply: _GetDataVolumeAttachableVm
    def run(self) -> _GetDataVolumeAttachableVm: ...

class _GetDatabaseBackupFromImageStore(Answer):
    success: bool
    error: Any
    backups: list[Any]

class GetDatabaseBackupFromImageStoreAction(Action, inventory.APIGetDatabaseBackupFromImageStoreMsg):
    out: _GetDatabaseBackupFromImageStore
    reply: _GetDatabaseBackupFromImageStore
    def run(self) -> _GetDatabaseBackupFromImageStore: ...

class _GetDebugSignal(Answer):
    success: bool
    error: Any
    signals: list[Any]

class GetDebugSignalAction(Action, inventory.APIGetDebugSignalMsg):
    out: _GetDebugSignal
    reply: _GetDebugSignal
    def run(self) -> _GetDebugSignal: ...

class _GetEcsInstanceType(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetEcsInstanceTypeAction(Action, inventory.APIGetEcsInstanceTypeMsg):
    out: _GetEcsInstanceType
    reply: _GetEcsInstanceType
    def run(self) -> _GetEcsInstanceType: ...

class _GetEcsInstanceVncUrl(Answer):
    success: bool
    error: Any
    ecsId: str
    vncUrl: str

class GetEcsInstanceVncUrlAction(Action, inventory.APIGetEcsInstanceVncUrlMsg):
    out: _GetEcsInstanceVncUrl
    reply: _GetEcsInstanceVncUrl
    def run(self) -> _GetEcsInstanceVncUrl: ...

class _GetEipAttachableVmNics(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    start: int
    more: bool

class GetEipAttachableVmNicsAction(Action, inventory.APIGetEipAttachableVmNicsMsg):
    out: _GetEipAttachableVmNics
    reply: _GetEipAttachableVmNics
    def run(self) -> _GetEipAttachableVmNics: ...

class _GetElaborationCategories(Answer):
    success: bool
    error: Any
    categories: list[Any]

class GetElaborationCategoriesAction(Action, inventory.APIGetElaborationCategoriesMsg):
    out: _GetElaborationCategories
    reply: _GetElaborationCategories
    def run(self) -> _GetElaborationCategories: ...

class _GetElaborations(Answer):
    success: bool
    error: Any
    contents: list[Any]

class GetElaborationsAction(Action, inventory.APIGetElaborationsMsg):
    out: _GetElaborations
    reply: _GetElaborations
    def run(self) -> _GetElaborations: ...

class _GetEncryptedField(Answer):
    success: bool
    error: Any
    encryptedFields: list[Any]

class GetEncryptedFieldAction(Action, inventory.APIGetEncryptedFieldMsg):
    out: _GetEncryptedField
    reply: _GetEncryptedField
    def run(self) -> _GetEncryptedField: ...

class _GetEventData(Answer):
    success: bool
    error: Any
    events: list[Any]
    total: int

class GetEventDataAction(Action, inventory.APIGetEventDataMsg):
    out: _GetEventData
    reply: _GetEventData
    def run(self) -> _GetEventData: ...

class _GetExternalServices(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetExternalServicesAction(Action, inventory.APIGetExternalServicesMsg):
    out: _GetExternalServices
    reply: _GetExternalServices
    def run(self) -> _GetExternalServices: ...

class _GetFactoryModeState(Answer):
    success: bool
    error: Any
    factoryModeState: bool

class GetFactoryModeStateAction(Action, inventory.APIGetFactoryModeStateMsg):
    out: _GetFactoryModeState
    reply: _GetFactoryModeState
    def run(self) -> _GetFactoryModeState: ...

class _GetFaultToleranceVms(Answer):
    success: bool
    error: Any
    primaryVmInventory: inventories.VmInstanceInventory
    secondaryVmInventory: inventories.VmInstanceInventory

class GetFaultToleranceVmsAction(Action, inventory.APIGetFaultToleranceVmsMsg):
    out: _GetFaultToleranceVms
    reply: _GetFaultToleranceVms
    def run(self) -> _GetFaultToleranceVms: ...

class _GetFlowMeterRouterId(Answer):
    success: bool
    error: Any
    routerId: int

class GetFlowMeterRouterIdAction(Action, inventory.APIGetFlowMeterRouterIdMsg):
    out: _GetFlowMeterRouterId
    reply: _GetFlowMeterRouterId
    def run(self) -> _GetFlowMeterRouterId: ...

class _GetFreeIp(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetFreeIpAction(Action, inventory.APIGetFreeIpMsg):
    out: _GetFreeIp
    reply: _GetFreeIp
    def run(self) -> _GetFreeIp: ...

class _GetFreeIpOfIpRange(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetFreeIpOfIpRangeAction(Action, inventory.APIGetFreeIpOfIpRangeMsg):
    out: _GetFreeIpOfIpRange
    reply: _GetFreeIpOfIpRange
    def run(self) -> _GetFreeIpOfIpRange: ...

class _GetFreeIpOfL3Network(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetFreeIpOfL3NetworkAction(Action, inventory.APIGetFreeIpOfL3NetworkMsg):
    out: _GetFreeIpOfL3Network
    reply: _GetFreeIpOfL3Network
    def run(self) -> _GetFreeIpOfL3Network: ...

class _GetGlobalConfigOptions(Answer):
    success: bool
    error: Any
    options: inventories.GlobalConfigOptions

class GetGlobalConfigOptionsAction(Action, inventory.APIGetGlobalConfigOptionsMsg):
    out: _GetGlobalConfigOptions
    reply: _GetGlobalConfigOptions
    def run(self) -> _GetGlobalConfigOptions: ...

class _GetGpuDeviceSpecCandidates(Answer):
    success: bool
    error: Any

class GetGpuDeviceSpecCandidatesAction(Action, inventory.APIGetGpuDeviceSpecCandidatesMsg):
    out: _GetGpuDeviceSpecCandidates
    reply: _GetGpuDeviceSpecCandidates
    def run(self) -> _GetGpuDeviceSpecCandidates: ...

class _GetGuestOsMetadata(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetGuestOsMetadataAction(Action, inventory.APIGetGuestOsMetadataMsg):
    out: _GetGuestOsMetadata
    reply: _GetGuestOsMetadata
    def run(self) -> _GetGuestOsMetadata: ...

class _GetHostAllocatorStrategies(Answer):
    success: bool
    error: Any
    strategies: list[Any]

class GetHostAllocatorStrategiesAction(Action, inventory.APIGetHostAllocatorStrategiesMsg):
    out: _GetHostAllocatorStrategies
    reply: _GetHostAllocatorStrategies
    def run(self) -> _GetHostAllocatorStrategies: ...

class _GetHostCandidatesForVmMigration(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetHostCandidatesForVmMigrationAction(Action, inventory.APIGetHostCandidatesForVmMigrationMsg):
    out: _GetHostCandidatesForVmMigration
    reply: _GetHostCandidatesForVmMigration
    def run(self) -> _GetHostCandidatesForVmMigration: ...

class _GetHostIommuState(Answer):
    success: bool
    error: Any
    state: str

class GetHostIommuStateAction(Action, inventory.APIGetHostIommuStateMsg):
    out: _GetHostIommuState
    reply: _GetHostIommuState
    def run(self) -> _GetHostIommuState: ...

class _GetHostIommuStatus(Answer):
    success: bool
    error: Any
    status: str

class GetHostIommuStatusAction(Action, inventory.APIGetHostIommuStatusMsg):
    out: _GetHostIommuStatus
    reply: _GetHostIommuStatus
    def run(self) -> _GetHostIommuStatus: ...

class _GetHostMultipathTopology(Answer):
    success: bool
    error: Any

class GetHostMultipathTopologyAction(Action, inventory.APIGetHostMultipathTopologyMsg):
    out: _GetHostMultipathTopology
    reply: _GetHostMultipathTopology
    def run(self) -> _GetHostMultipathTopology: ...

class _GetHostNUMATopology(Answer):
    success: bool
    error: Any
    name: str
    uuid: str
    topology: Any

class GetHostNUMATopologyAction(Action, inventory.APIGetHostNUMATopologyMsg):
    out: _GetHostNUMATopology
    reply: _GetHostNUMATopology
    def run(self) -> _GetHostNUMATopology: ...

class _GetHostNetworkFacts(Answer):
    success: bool
    error: Any
    bondings: list[Any]
    nics: list[Any]

class GetHostNetworkFactsAction(Action, inventory.APIGetHostNetworkFactsMsg):
    out: _GetHostNetworkFacts
    reply: _GetHostNetworkFacts
    def run(self) -> _GetHostNetworkFacts: ...

class _GetHostNetworkInterfaceLldp(Answer):
    success: bool
    error: Any
    lldp: inventories.HostNetworkInterfaceLldpRefInventory

class GetHostNetworkInterfaceLldpAction(Action, inventory.APIGetHostNetworkInterfaceLldpMsg):
    out: _GetHostNetworkInterfaceLldp
    reply: _GetHostNetworkInterfaceLldp
    def run(self) -> _GetHostNetworkInterfaceLldp: ...

class _GetHostPhysicalMemoryFacts(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetHostPhysicalMemoryFactsAction(Action, inventory.APIGetHostPhysicalMemoryFactsMsg):
    out: _GetHostPhysicalMemoryFacts
    reply: _GetHostPhysicalMemoryFacts
    def run(self) -> _GetHostPhysicalMemoryFacts: ...

class _GetHostPowerStatus(Answer):
    success: bool
    error: Any
    inventory: inventories.HostIpmiInventory

class GetHostPowerStatusAction(Action, inventory.APIGetHostPowerStatusMsg):
    out: _GetHostPowerStatus
    reply: _GetHostPowerStatus
    def run(self) -> _GetHostPowerStatus: ...

class _GetHostResourceAllocation(Answer):
    success: bool
    error: Any
    name: str
    uuid: str
    vCPUPin: list[Any]

class GetHostResourceAllocationAction(Action, inventory.APIGetHostResourceAllocationMsg):
    out: _GetHostResourceAllocation
    reply: _GetHostResourceAllocation
    def run(self) -> _GetHostResourceAllocation: ...

class _GetHostTask(Answer):
    success: bool
    error: Any
    results: Any

class GetHostTaskAction(Action, inventory.APIGetHostTaskMsg):
    out: _GetHostTask
    reply: _GetHostTask
    def run(self) -> _GetHostTask: ...

class _GetHostWebSshUrl(Answer):
    success: bool
    error: Any
    url: str

class GetHostWebSshUrlAction(Action, inventory.APIGetHostWebSshUrlMsg):
    out: _GetHostWebSshUrl
    reply: _GetHostWebSshUrl
    def run(self) -> _GetHostWebSshUrl: ...

class _GetHypervisorTypes(Answer):
    success: bool
    error: Any
    hypervisorTypes: list[Any]

class GetHypervisorTypesAction(Action, inventory.APIGetHypervisorTypesMsg):
    out: _GetHypervisorTypes
    reply: _GetHypervisorTypes
    def run(self) -> _GetHypervisorTypes: ...

class _GetIAM2OrganizationVirtualIDNumber(Answer):
    success: bool
    error: Any
    virtualTotalNumber: int
    virtualDirectNumber: int

class GetIAM2OrganizationVirtualIDNumberAction(Action, inventory.APIGetIAM2OrganizationVirtualIDNumberMsg):
    out: _GetIAM2OrganizationVirtualIDNumber
    reply: _GetIAM2OrganizationVirtualIDNumber
    def run(self) -> _GetIAM2OrganizationVirtualIDNumber: ...

class _GetIAM2ProjectContainerClusterCandidates(Answer):
    success: bool
    error: Any

class GetIAM2ProjectContainerClusterCandidatesAction(Action, inventory.APIGetIAM2ProjectContainerClusterCandidatesMsg):
    out: _GetIAM2ProjectContainerClusterCandidates
    reply: _GetIAM2ProjectContainerClusterCandidates
    def run(self) -> _GetIAM2ProjectContainerClusterCandidates: ...

class _GetIAM2ProjectContainerImageTags(Answer):
    success: bool
    error: Any

class GetIAM2ProjectContainerImageTagsAction(Action, inventory.APIGetIAM2ProjectContainerImageTagsMsg):
    out: _GetIAM2ProjectContainerImageTags
    reply: _GetIAM2ProjectContainerImageTags
    def run(self) -> _GetIAM2ProjectContainerImageTags: ...

class _GetIAM2ProjectContainerImages(Answer):
    success: bool
    error: Any

class GetIAM2ProjectContainerImagesAction(Action, inventory.APIGetIAM2ProjectContainerImagesMsg):
    out: _GetIAM2ProjectContainerImages
    reply: _GetIAM2ProjectContainerImages
    def run(self) -> _GetIAM2ProjectContainerImages: ...

class _GetIAM2ProjectRepository(Answer):
    success: bool
    error: Any

class GetIAM2ProjectRepositoryAction(Action, inventory.APIGetIAM2ProjectRepositoryMsg):
    out: _GetIAM2ProjectRepository
    reply: _GetIAM2ProjectRepository
    def run(self) -> _GetIAM2ProjectRepository: ...

class _GetIAM2ProjectsOfVirtualID(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetIAM2ProjectsOfVirtualIDAction(Action, inventory.APIGetIAM2ProjectsOfVirtualIDMsg):
    out: _GetIAM2ProjectsOfVirtualID
    reply: _GetIAM2ProjectsOfVirtualID
    def run(self) -> _GetIAM2ProjectsOfVirtualID: ...

class _GetIAM2SystemAttributes(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetIAM2SystemAttributesAction(Action, inventory.APIGetIAM2SystemAttributesMsg):
    out: _GetIAM2SystemAttributes
    reply: _GetIAM2SystemAttributes
    def run(self) -> _GetIAM2SystemAttributes: ...

class _GetIAM2VirtualIDAPIPermission(Answer):
    success: bool
    error: Any
    permissions: Any
    noPermission: bool

class GetIAM2VirtualIDAPIPermissionAction(Action, inventory.APIGetIAM2VirtualIDAPIPermissionMsg):
    out: _GetIAM2VirtualIDAPIPermission
    reply: _GetIAM2VirtualIDAPIPermission
    def run(self) -> _GetIAM2VirtualIDAPIPermission: ...

class _GetIAM2VirtualIDInGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    total: int

class GetIAM2VirtualIDInGroupAction(Action, inventory.APIGetIAM2VirtualIDInGroupMsg):
    out: _GetIAM2VirtualIDInGroup
    reply: _GetIAM2VirtualIDInGroup
    def run(self) -> _GetIAM2VirtualIDInGroup: ...

class _GetIdentityZoneFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetIdentityZoneFromRemoteAction(Action, inventory.APIGetIdentityZoneFromRemoteMsg):
    out: _GetIdentityZoneFromRemote
    reply: _GetIdentityZoneFromRemote
    def run(self) -> _GetIdentityZoneFromRemote: ...

class _GetImageCandidatesForVmToChange(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetImageCandidatesForVmToChangeAction(Action, inventory.APIGetImageCandidatesForVmToChangeMsg):
    out: _GetImageCandidatesForVmToChange
    reply: _GetImageCandidatesForVmToChange
    def run(self) -> _GetImageCandidatesForVmToChange: ...

class _GetImageQga(Answer):
    success: bool
    error: Any
    enable: bool

class GetImageQgaAction(Action, inventory.APIGetImageQgaMsg):
    out: _GetImageQga
    reply: _GetImageQga
    def run(self) -> _GetImageQga: ...

class _GetImagesFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    infos: list[Any]

class GetImagesFromImageStoreBackupStorageAction(Action, inventory.APIGetImagesFromImageStoreBackupStorageMsg):
    out: _GetImagesFromImageStoreBackupStorage
    reply: _GetImagesFromImageStoreBackupStorage
    def run(self) -> _GetImagesFromImageStoreBackupStorage: ...

class _GetInterdependentL3NetworksBackupStorages(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetInterdependentL3NetworksBackupStoragesAction(Action, inventory.APIGetInterdependentL3NetworksBackupStoragesMsg):
    out: _GetInterdependentL3NetworksBackupStorages
    reply: _GetInterdependentL3NetworksBackupStorages
    def run(self) -> _GetInterdependentL3NetworksBackupStorages: ...

class _GetInterdependentL3NetworksImages(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetInterdependentL3NetworksImagesAction(Action, inventory.APIGetInterdependentL3NetworksImagesMsg):
    out: _GetInterdependentL3NetworksImages
    reply: _GetInterdependentL3NetworksImages
    def run(self) -> _GetInterdependentL3NetworksImages: ...

class _GetInterfaceServiceTypeStatistic(Answer):
    success: bool
    error: Any
    serviceTypeStatistics: list[Any]
    total: int

class GetInterfaceServiceTypeStatisticAction(Action, inventory.APIGetInterfaceServiceTypeStatisticMsg):
    out: _GetInterfaceServiceTypeStatistic
    reply: _GetInterfaceServiceTypeStatistic
    def run(self) -> _GetInterfaceServiceTypeStatistic: ...

class _GetInvocationRecords(Answer):
    success: bool
    error: Any

class GetInvocationRecordsAction(Action, inventory.APIGetInvocationRecordsMsg):
    out: _GetInvocationRecords
    reply: _GetInvocationRecords
    def run(self) -> _GetInvocationRecords: ...

class _GetIpAddressCapacity(Answer):
    success: bool
    error: Any
    totalCapacity: int
    availableCapacity: int
    usedIpAddressNumber: int
    ipv4TotalCapacity: int
    ipv4AvailableCapacity: int
    ipv4UsedIpAddressNumber: int
    ipv6TotalCapacity: int
    ipv6AvailableCapacity: int
    ipv6UsedIpAddressNumber: int
    capacityData: list[Any]
    resourceType: str

class GetIpAddressCapacityAction(Action, inventory.APIGetIpAddressCapacityMsg):
    out: _GetIpAddressCapacity
    reply: _GetIpAddressCapacity
    def run(self) -> _GetIpAddressCapacity: ...

class _GetL2NetworkTypes(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetL2NetworkTypesAction(Action, inventory.APIGetL2NetworkTypesMsg):
    out: _GetL2NetworkTypes
    reply: _GetL2NetworkTypes
    def run(self) -> _GetL2NetworkTypes: ...

class _GetL3NetworkDhcpIpAddress(Answer):
    success: bool
    error: Any
    ip: str
    ip6: str

class GetL3NetworkDhcpIpAddressAction(Action, inventory.APIGetL3NetworkDhcpIpAddressMsg):
    out: _GetL3NetworkDhcpIpAddress
    reply: _GetL3NetworkDhcpIpAddress
    def run(self) -> _GetL3NetworkDhcpIpAddress: ...

class _GetL3NetworkIpStatistic(Answer):
    success: bool
    error: Any
    ipStatistics: list[Any]
    total: int

class GetL3NetworkIpStatisticAction(Action, inventory.APIGetL3NetworkIpStatisticMsg):
    out: _GetL3NetworkIpStatistic
    reply: _GetL3NetworkIpStatistic
    def run(self) -> _GetL3NetworkIpStatistic: ...

class _GetL3NetworkMtu(Answer):
    success: bool
    error: Any
    mtu: int

class GetL3NetworkMtuAction(Action, inventory.APIGetL3NetworkMtuMsg):
    out: _GetL3NetworkMtu
    reply: _GetL3NetworkMtu
    def run(self) -> _GetL3NetworkMtu: ...

class _GetL3NetworkRouterInterfaceIp(Answer):
    success: bool
    error: Any
    routerInterfaceIp: str

class GetL3NetworkRouterInterfaceIpAction(Action, inventory.APIGetL3NetworkRouterInterfaceIpMsg):
    out: _GetL3NetworkRouterInterfaceIp
    reply: _GetL3NetworkRouterInterfaceIp
    def run(self) -> _GetL3NetworkRouterInterfaceIp: ...

class _GetL3NetworkTypes(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetL3NetworkTypesAction(Action, inventory.APIGetL3NetworkTypesMsg):
    out: _GetL3NetworkTypes
    reply: _GetL3NetworkTypes
    def run(self) -> _GetL3NetworkTypes: ...

class _GetLatestGuestToolsForVm(Answer):
    success: bool
    error: Any
    inventory: inventories.GuestToolsInventory

class GetLatestGuestToolsForVmAction(Action, inventory.APIGetLatestGuestToolsForVmMsg):
    out: _GetLatestGuestToolsForVm
    reply: _GetLatestGuestToolsForVm
    def run(self) -> _GetLatestGuestToolsForVm: ...

class _GetLdapEntry(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetLdapEntryAction(Action, inventory.APIGetLdapEntryMsg):
    out: _GetLdapEntry
    reply: _GetLdapEntry
    def run(self) -> _GetLdapEntry: ...

class _GetLdapServerAvailableAttributes(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetLdapServerAvailableAttributesAction(Action, inventory.APIGetLdapServerAvailableAttributesMsg):
    out: _GetLdapServerAvailableAttributes
    reply: _GetLdapServerAvailableAttributes
    def run(self) -> _GetLdapServerAvailableAttributes: ...

class _GetLicenseAddOns(Answer):
    success: bool
    error: Any
    addons: list[Any]

class GetLicenseAddOnsAction(Action, inventory.APIGetLicenseAddOnsMsg):
    out: _GetLicenseAddOns
    reply: _GetLicenseAddOns
    def run(self) -> _GetLicenseAddOns: ...

class _GetLicenseAuthorizedCapacity(Answer):
    success: bool
    error: Any

class GetLicenseAuthorizedCapacityAction(Action, inventory.APIGetLicenseAuthorizedCapacityMsg):
    out: _GetLicenseAuthorizedCapacity
    reply: _GetLicenseAuthorizedCapacity
    def run(self) -> _GetLicenseAuthorizedCapacity: ...

class _GetLicenseCapabilities(Answer):
    success: bool
    error: Any
    capabilities: Any

class GetLicenseCapabilitiesAction(Action, inventory.APIGetLicenseCapabilitiesMsg):
    out: _GetLicenseCapabilities
    reply: _GetLicenseCapabilities
    def run(self) -> _GetLicenseCapabilities: ...

class _GetLicenseInfo(Answer):
    success: bool
    error: Any
    inventory: inventories.LicenseInventory
    additions: list[Any]

class GetLicenseInfoAction(Action, inventory.APIGetLicenseInfoMsg):
    out: _GetLicenseInfo
    reply: _GetLicenseInfo
    def run(self) -> _GetLicenseInfo: ...

class _GetLicenseRecords(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    total: int

class GetLicenseRecordsAction(Action, inventory.APIGetLicenseRecordsMsg):
    out: _GetLicenseRecords
    reply: _GetLicenseRecords
    def run(self) -> _GetLicenseRecords: ...

class _GetLicenseUKeyStatus(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetLicenseUKeyStatusAction(Action, inventory.APIGetLicenseUKeyStatusMsg):
    out: _GetLicenseUKeyStatus
    reply: _GetLicenseUKeyStatus
    def run(self) -> _GetLicenseUKeyStatus: ...

class _GetLoadBalancerListenerACLEntries(Answer):
    success: bool
    error: Any
    inventories: Any

class GetLoadBalancerListenerACLEntriesAction(Action, inventory.APIGetLoadBalancerListenerACLEntriesMsg):
    out: _GetLoadBalancerListenerACLEntries
    reply: _GetLoadBalancerListenerACLEntries
    def run(self) -> _GetLoadBalancerListenerACLEntries: ...

class _GetLoadBalancerOwner(Answer):
    success: bool
    error: Any
    type: str
    vpc: inventories.VpcRouterVmInventory
    vpcHa: inventories.VpcHaGroupInventory
    slb: inventories.SlbGroupInventory

class GetLoadBalancerOwnerAction(Action, inventory.APIGetLoadBalancerOwnerMsg):
    out: _GetLoadBalancerOwner
    reply: _GetLoadBalancerOwner
    def run(self) -> _GetLoadBalancerOwner: ...

class _GetLocalRaidPhysicalDriveSmart(Answer):
    success: bool
    error: Any
    result: list[Any]

class GetLocalRaidPhysicalDriveSmartAction(Action, inventory.APIGetLocalRaidPhysicalDriveSmartMsg):
    out: _GetLocalRaidPhysicalDriveSmart
    reply: _GetLocalRaidPhysicalDriveSmart
    def run(self) -> _GetLocalRaidPhysicalDriveSmart: ...

class _GetLocalStorageHostDiskCapacity(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetLocalStorageHostDiskCapacityAction(Action, inventory.APIGetLocalStorageHostDiskCapacityMsg):
    out: _GetLocalStorageHostDiskCapacity
    reply: _GetLocalStorageHostDiskCapacity
    def run(self) -> _GetLocalStorageHostDiskCapacity: ...

class _GetLogConfiguration(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetLogConfigurationAction(Action, inventory.APIGetLogConfigurationMsg):
    out: _GetLogConfiguration
    reply: _GetLogConfiguration
    def run(self) -> _GetLogConfiguration: ...

class _GetLoginCaptcha(Answer):
    success: bool
    error: Any
    captchaUuid: str
    captcha: str

class GetLoginCaptchaAction(Action, inventory.APIGetLoginCaptchaMsg):
    out: _GetLoginCaptcha
    reply: _GetLoginCaptcha
    def run(self) -> _GetLoginCaptcha: ...

class _GetLoginProcedures(Answer):
    success: bool
    error: Any
    procedures: list[Any]

class GetLoginProceduresAction(Action, inventory.APIGetLoginProceduresMsg):
    out: _GetLoginProcedures
    reply: _GetLoginProcedures
    def run(self) -> _GetLoginProcedures: ...

class _GetMaaSUsage(Answer):
    success: bool
    error: Any

class GetMaaSUsageAction(Action, inventory.APIGetMaaSUsageMsg):
    out: _GetMaaSUsage
    reply: _GetMaaSUsage
    def run(self) -> _GetMaaSUsage: ...

class _GetManagementNodeArch(Answer):
    success: bool
    error: Any
    architecture: str

class GetManagementNodeArchAction(Action, inventory.APIGetManagementNodeArchMsg):
    out: _GetManagementNodeArch
    reply: _GetManagementNodeArch
    def run(self) -> _GetManagementNodeArch: ...

class _GetManagementNodeDirCapacity(Answer):
    success: bool
    error: Any
    result: Any

class GetManagementNodeDirCapacityAction(Action, inventory.APIGetManagementNodeDirCapacityMsg):
    out: _GetManagementNodeDirCapacity
    reply: _GetManagementNodeDirCapacity
    def run(self) -> _GetManagementNodeDirCapacity: ...

class _GetManagementNodeOS(Answer):
    success: bool
    error: Any
    name: str
    version: str

class GetManagementNodeOSAction(Action, inventory.APIGetManagementNodeOSMsg):
    out: _GetManagementNodeOS
    reply: _GetManagementNodeOS
    def run(self) -> _GetManagementNodeOS: ...

class _GetMdevDeviceCandidates(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetMdevDeviceCandidatesAction(Action, inventory.APIGetMdevDeviceCandidatesMsg):
    out: _GetMdevDeviceCandidates
    reply: _GetMdevDeviceCandidates
    def run(self) -> _GetMdevDeviceCandidates: ...

class _GetMdevDeviceSpecCandidates(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetMdevDeviceSpecCandidatesAction(Action, inventory.APIGetMdevDeviceSpecCandidatesMsg):
    out: _GetMdevDeviceSpecCandidates
    reply: _GetMdevDeviceSpecCandidates
    def run(self) -> _GetMdevDeviceSpecCandidates: ...

class _GetMemorySnapshotGroupReference(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    resourceUuid: str

class GetMemorySnapshotGroupReferenceAction(Action, inventory.APIGetMemorySnapshotGroupReferenceMsg):
    out: _GetMemorySnapshotGroupReference
    reply: _GetMemorySnapshotGroupReference
    def run(self) -> _GetMemorySnapshotGroupReference: ...

class _GetMetricData(Answer):
    success: bool
    error: Any
    data: list[Any]

class GetMetricDataAction(Action, inventory.APIGetMetricDataMsg):
    out: _GetMetricData
    reply: _GetMetricData
    def run(self) -> _GetMetricData: ...

class _GetMetricLabelValue(Answer):
    success: bool
    error: Any
    labels: list[Any]

class GetMetricLabelValueAction(Action, inventory.APIGetMetricLabelValueMsg):
    out: _GetMetricLabelValue
    reply: _GetMetricLabelValue
    def run(self) -> _GetMetricLabelValue: ...

class _GetModelCenterServices(Answer):
    success: bool
    error: Any

class GetModelCenterServicesAction(Action, inventory.APIGetModelCenterServicesMsg):
    out: _GetModelCenterServices
    reply: _GetModelCenterServices
    def run(self) -> _GetModelCenterServices: ...

class _GetMonitorItem(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetMonitorItemAction(Action, inventory.APIGetMonitorItemMsg):
    out: _GetMonitorItem
    reply: _GetMonitorItem
    def run(self) -> _GetMonitorItem: ...

class _GetNetworkServiceTypes(Answer):
    success: bool
    error: Any
    types: Any

class GetNetworkServiceTypesAction(Action, inventory.APIGetNetworkServiceTypesMsg):
    out: _GetNetworkServiceTypes
    reply: _GetNetworkServiceTypes
    def run(self) -> _GetNetworkServiceTypes: ...

class _GetNicQos(Answer):
    success: bool
    error: Any
    outboundBandwidth: int
    inboundBandwidth: int
    outboundBandwidthUpthreshold: int
    inboundBandwidthUpthreshold: int

class GetNicQosAction(Action, inventory.APIGetNicQosMsg):
    out: _GetNicQos
    reply: _GetNicQos
    def run(self) -> _GetNicQos: ...

class _GetNoTriggerSchedulerJobs(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetNoTriggerSchedulerJobsAction(Action, inventory.APIGetNoTriggerSchedulerJobsMsg):
    out: _GetNoTriggerSchedulerJobs
    reply: _GetNoTriggerSchedulerJobs
    def run(self) -> _GetNoTriggerSchedulerJobs: ...

class _GetOAuth2Token(Answer):
    success: bool
    error: Any
    inventory: inventories.OAuth2TokenInventory
    serverTokenInventory: inventories.SSOServerTokenInventory

class GetOAuth2TokenAction(Action, inventory.APIGetOAuth2TokenMsg):
    out: _GetOAuth2Token
    reply: _GetOAuth2Token
    def run(self) -> _GetOAuth2Token: ...

class _GetObservabilityServerServiceData(Answer):
    success: bool
    error: Any

class GetObservabilityServerServiceDataAction(Action, inventory.APIGetObservabilityServerServiceDataMsg):
    out: _GetObservabilityServerServiceData
    reply: _GetObservabilityServerServiceData
    def run(self) -> _GetObservabilityServerServiceData: ...

class _GetOrganizationQuotaUsage(Answer):
    success: bool
    error: Any
    usages: list[Any]

class GetOrganizationQuotaUsageAction(Action, inventory.APIGetOrganizationQuotaUsageMsg):
    out: _GetOrganizationQuotaUsage
    reply: _GetOrganizationQuotaUsage
    def run(self) -> _GetOrganizationQuotaUsage: ...

class _GetOssBackupBucketFromRemote(Answer):
    success: bool
    error: Any

class GetOssBackupBucketFromRemoteAction(Action, inventory.APIGetOssBackupBucketFromRemoteMsg):
    out: _GetOssBackupBucketFromRemote
    reply: _GetOssBackupBucketFromRemote
    def run(self) -> _GetOssBackupBucketFromRemote: ...

class _GetOssBucketFileFromRemote(Answer):
    success: bool
    error: Any
    files: list[Any]

class GetOssBucketFileFromRemoteAction(Action, inventory.APIGetOssBucketFileFromRemoteMsg):
    out: _GetOssBucketFileFromRemote
    reply: _GetOssBucketFileFromRemote
    def run(self) -> _GetOssBucketFileFromRemote: ...

class _GetOssBucketNameFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetOssBucketNameFromRemoteAction(Action, inventory.APIGetOssBucketNameFromRemoteMsg):
    out: _GetOssBucketNameFromRemote
    reply: _GetOssBucketNameFromRemote
    def run(self) -> _GetOssBucketNameFromRemote: ...

class _GetPciDeviceCandidatesForAttachingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPciDeviceCandidatesForAttachingVmAction(Action, inventory.APIGetPciDeviceCandidatesForAttachingVmMsg):
    out: _GetPciDeviceCandidatesForAttachingVm
    reply: _GetPciDeviceCandidatesForAttachingVm
    def run(self) -> _GetPciDeviceCandidatesForAttachingVm: ...

class _GetPciDeviceCandidatesForNewCreateVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPciDeviceCandidatesForNewCreateVmAction(Action, inventory.APIGetPciDeviceCandidatesForNewCreateVmMsg):
    out: _GetPciDeviceCandidatesForNewCreateVm
    reply: _GetPciDeviceCandidatesForNewCreateVm
    def run(self) -> _GetPciDeviceCandidatesForNewCreateVm: ...

class _GetPciDeviceSpecCandidates(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPciDeviceSpecCandidatesAction(Action, inventory.APIGetPciDeviceSpecCandidatesMsg):
    out: _GetPciDeviceSpecCandidates
    reply: _GetPciDeviceSpecCandidates
    def run(self) -> _GetPciDeviceSpecCandidates: ...

class _GetPlatformTimeZone(Answer):
    success: bool
    error: Any
    timezone: str
    offset: str

class GetPlatformTimeZoneAction(Action, inventory.APIGetPlatformTimeZoneMsg):
    out: _GetPlatformTimeZone
    reply: _GetPlatformTimeZone
    def run(self) -> _GetPlatformTimeZone: ...

class _GetPolicyRouteRuleSetFromVirtualRouter(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPolicyRouteRuleSetFromVirtualRouterAction(Action, inventory.APIGetPolicyRouteRuleSetFromVirtualRouterMsg):
    out: _GetPolicyRouteRuleSetFromVirtualRouter
    reply: _GetPolicyRouteRuleSetFromVirtualRouter
    def run(self) -> _GetPolicyRouteRuleSetFromVirtualRouter: ...

class _GetPortForwardingAttachableVmNics(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPortForwardingAttachableVmNicsAction(Action, inventory.APIGetPortForwardingAttachableVmNicsMsg):
    out: _GetPortForwardingAttachableVmNics
    reply: _GetPortForwardingAttachableVmNics
    def run(self) -> _GetPortForwardingAttachableVmNics: ...

class _GetPrimaryStorageAllocatorStrategies(Answer):
    success: bool
    error: Any
    strategies: list[Any]

class GetPrimaryStorageAllocatorStrategiesAction(Action, inventory.APIGetPrimaryStorageAllocatorStrategiesMsg):
    out: _GetPrimaryStorageAllocatorStrategies
    reply: _GetPrimaryStorageAllocatorStrategies
    def run(self) -> _GetPrimaryStorageAllocatorStrategies: ...

class _GetPrimaryStorageCandidatesForVmMigration(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPrimaryStorageCandidatesForVmMigrationAction(Action, inventory.APIGetPrimaryStorageCandidatesForVmMigrationMsg):
    out: _GetPrimaryStorageCandidatesForVmMigration
    reply: _GetPrimaryStorageCandidatesForVmMigration
    def run(self) -> _GetPrimaryStorageCandidatesForVmMigration: ...

class _GetPrimaryStorageCandidatesForVolumeMigration(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetPrimaryStorageCandidatesForVolumeMigrationAction(Action, inventory.APIGetPrimaryStorageCandidatesForVolumeMigrationMsg):
    out: _GetPrimaryStorageCandidatesForVolumeMigration
    reply: _GetPrimaryStorageCandidatesForVolumeMigration
    def run(self) -> _GetPrimaryStorageCandidatesForVolumeMigration: ...

class _GetPrimaryStorageCapacity(Answer):
    success: bool
    error: Any
    totalCapacity: int
    availableCapacity: int
    totalPhysicalCapacity: int
    availablePhysicalCapacity: int

class GetPrimaryStorageCapacityAction(Action, inventory.APIGetPrimaryStorageCapacityMsg):
    out: _GetPrimaryStorageCapacity
    reply: _GetPrimaryStorageCapacity
    def run(self) -> _GetPrimaryStorageCapacity: ...

class _GetPrimaryStorageLicenseInfo(Answer):
    success: bool
    error: Any
    uuid: str
    name: str
    expireTime: str

class GetPrimaryStorageLicenseInfoAction(Action, inventory.APIGetPrimaryStorageLicenseInfoMsg):
    out: _GetPrimaryStorageLicenseInfo
    reply: _GetPrimaryStorageLicenseInfo
    def run(self) -> _GetPrimaryStorageLicenseInfo: ...

class _GetPrimaryStorageTypes(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetPrimaryStorageTypesAction(Action, inventory.APIGetPrimaryStorageTypesMsg):
    out: _GetPrimaryStorageTypes
    reply: _GetPrimaryStorageTypes
    def run(self) -> _GetPrimaryStorageTypes: ...

class _GetPrimaryStorageUsageReport(Answer):
    success: bool
    error: Any
    uriUsageForecast: Any
    usageReport: inventories.UsageReport

class GetPrimaryStorageUsageReportAction(Action, inventory.APIGetPrimaryStorageUsageReportMsg):
    out: _GetPrimaryStorageUsageReport
    reply: _GetPrimaryStorageUsageReport
    def run(self) -> _GetPrimaryStorageUsageReport: ...

class _GetPrometheusMetricLabelValue(Answer):
    success: bool
    error: Any

class GetPrometheusMetricLabelValueAction(Action, inventory.APIGetPrometheusMetricLabelValueMsg):
    out: _GetPrometheusMetricLabelValue
    reply: _GetPrometheusMetricLabelValue
    def run(self) -> _GetPrometheusMetricLabelValue: ...

class _GetResourceAccount(Answer):
    success: bool
    error: Any
    inventories: Any

class GetResourceAccountAction(Action, inventory.APIGetResourceAccountMsg):
    out: _GetResourceAccount
    reply: _GetResourceAccount
    def run(self) -> _GetResourceAccount: ...

class _GetResourceBindableConfig(Answer):
    success: bool
    error: Any
    bindableConfigs: list[Any]

class GetResourceBindableConfigAction(Action, inventory.APIGetResourceBindableConfigMsg):
    out: _GetResourceBindableConfig
    reply: _GetResourceBindableConfig
    def run(self) -> _GetResourceBindableConfig: ...

class _GetResourceConfig(Answer):
    success: bool
    error: Any
    value: str
    effectiveConfigs: list[Any]

class GetResourceConfigAction(Action, inventory.APIGetResourceConfigMsg):
    out: _GetResourceConfig
    reply: _GetResourceConfig
    def run(self) -> _GetResourceConfig: ...

class _GetResourceConfigs(Answer):
    success: bool
    error: Any
    configs: list[Any]

class GetResourceConfigsAction(Action, inventory.APIGetResourceConfigsMsg):
    out: _GetResourceConfigs
    reply: _GetResourceConfigs
    def run(self) -> _GetResourceConfigs: ...

class _GetResourceFromPublishApp(Answer):
    success: bool
    error: Any
    resources: list[Any]

class GetResourceFromPublishAppAction(Action, inventory.APIGetResourceFromPublishAppMsg):
    out: _GetResourceFromPublishApp
    reply: _GetResourceFromPublishApp
    def run(self) -> _GetResourceFromPublishApp: ...

class _GetResourceFromResourceStack(Answer):
    success: bool
    error: Any
    resources: list[Any]

class GetResourceFromResourceStackAction(Action, inventory.APIGetResourceFromResourceStackMsg):
    out: _GetResourceFromResourceStack
    reply: _GetResourceFromResourceStack
    def run(self) -> _GetResourceFromResourceStack: ...

class _GetResourceNames(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetResourceNamesAction(Action, inventory.APIGetResourceNamesMsg):
    out: _GetResourceNames
    reply: _GetResourceNames
    def run(self) -> _GetResourceNames: ...

class _GetResourceStackFromResource(Answer):
    success: bool
    error: Any
    stack: Any

class GetResourceStackFromResourceAction(Action, inventory.APIGetResourceStackFromResourceMsg):
    out: _GetResourceStackFromResource
    reply: _GetResourceStackFromResource
    def run(self) -> _GetResourceStackFromResource: ...

class _GetResourceStackVmStatus(Answer):
    success: bool
    error: Any
    portStatus: Any

class GetResourceStackVmStatusAction(Action, inventory.APIGetResourceStackVmStatusMsg):
    out: _GetResourceStackVmStatus
    reply: _GetResourceStackVmStatus
    def run(self) -> _GetResourceStackVmStatus: ...

class _GetRouteTableVpcVRouterCandidate(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetRouteTableVpcVRouterCandidateAction(Action, inventory.APIGetRouteTableVpcVRouterCandidateMsg):
    out: _GetRouteTableVpcVRouterCandidate
    reply: _GetRouteTableVpcVRouterCandidate
    def run(self) -> _GetRouteTableVpcVRouterCandidate: ...

class _GetSSOClient(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetSSOClientAction(Action, inventory.APIGetSSOClientMsg):
    out: _GetSSOClient
    reply: _GetSSOClient
    def run(self) -> _GetSSOClient: ...

class _GetSchedulerExecutionReport(Answer):
    success: bool
    error: Any
    successRecords: list[Any]
    failureRecords: list[Any]
    partialSuccessRecords: list[Any]
    waitingRecords: list[Any]

class GetSchedulerExecutionReportAction(Action, inventory.APIGetSchedulerExecutionReportMsg):
    out: _GetSchedulerExecutionReport
    reply: _GetSchedulerExecutionReport
    def run(self) -> _GetSchedulerExecutionReport: ...

class _GetScsiLunCandidatesForAttachingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetScsiLunCandidatesForAttachingVmAction(Action, inventory.APIGetScsiLunCandidatesForAttachingVmMsg):
    out: _GetScsiLunCandidatesForAttachingVm
    reply: _GetScsiLunCandidatesForAttachingVm
    def run(self) -> _GetScsiLunCandidatesForAttachingVm: ...

class _GetSharedBlockCandidate(Answer):
    success: bool
    error: Any
    results: list[Any]

class GetSharedBlockCandidateAction(Action, inventory.APIGetSharedBlockCandidateMsg):
    out: _GetSharedBlockCandidate
    reply: _GetSharedBlockCandidate
    def run(self) -> _GetSharedBlockCandidate: ...

class _GetSignatureServerEncryptPublicKey(Answer):
    success: bool
    error: Any
    publicKey: str

class GetSignatureServerEncryptPublicKeyAction(Action, inventory.APIGetSignatureServerEncryptPublicKeyMsg):
    out: _GetSignatureServerEncryptPublicKey
    reply: _GetSignatureServerEncryptPublicKey
    def run(self) -> _GetSignatureServerEncryptPublicKey: ...

class _GetSpiceCertificates(Answer):
    success: bool
    error: Any
    certificateStr: str

class GetSpiceCertificatesAction(Action, inventory.APIGetSpiceCertificatesMsg):
    out: _GetSpiceCertificates
    reply: _GetSpiceCertificates
    def run(self) -> _GetSpiceCertificates: ...

class _GetSupportAPIs(Answer):
    success: bool
    error: Any
    supportApis: list[Any]

class GetSupportAPIsAction(Action, inventory.APIGetSupportAPIsMsg):
    out: _GetSupportAPIs
    reply: _GetSupportAPIs
    def run(self) -> _GetSupportAPIs: ...

class _GetSupportedCloudFormationResources(Answer):
    success: bool
    error: Any
    resources: list[Any]

class GetSupportedCloudFormationResourcesAction(Action, inventory.APIGetSupportedCloudFormationResourcesMsg):
    out: _GetSupportedCloudFormationResources
    reply: _GetSupportedCloudFormationResources
    def run(self) -> _GetSupportedCloudFormationResources: ...

class _GetSupportedIdentityModels(Answer):
    success: bool
    error: Any
    configs: list[Any]

class GetSupportedIdentityModelsAction(Action, inventory.APIGetSupportedIdentityModelsMsg):
    out: _GetSupportedIdentityModels
    reply: _GetSupportedIdentityModels
    def run(self) -> _GetSupportedIdentityModels: ...

class _GetTaskProgress(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetTaskProgressAction(Action, inventory.APIGetTaskProgressMsg):
    out: _GetTaskProgress
    reply: _GetTaskProgress
    def run(self) -> _GetTaskProgress: ...

class _GetTextTemplateArg(Answer):
    success: bool
    error: Any
    defaultSupportedParams: Any

class GetTextTemplateArgAction(Action, inventory.APIGetTextTemplateArgMsg):
    out: _GetTextTemplateArg
    reply: _GetTextTemplateArg
    def run(self) -> _GetTextTemplateArg: ...

class _GetTrashOnBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetTrashOnBackupStorageAction(Action, inventory.APIGetTrashOnBackupStorageMsg):
    out: _GetTrashOnBackupStorage
    reply: _GetTrashOnBackupStorage
    def run(self) -> _GetTrashOnBackupStorage: ...

class _GetTrashOnPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetTrashOnPrimaryStorageAction(Action, inventory.APIGetTrashOnPrimaryStorageMsg):
    out: _GetTrashOnPrimaryStorage
    reply: _GetTrashOnPrimaryStorage
    def run(self) -> _GetTrashOnPrimaryStorage: ...

class _GetTwoFactorAuthenticationSecret(Answer):
    success: bool
    error: Any
    inventory: inventories.TwoFactorAuthenticationSecretInventory

class GetTwoFactorAuthenticationSecretAction(Action, inventory.APIGetTwoFactorAuthenticationSecretMsg):
    out: _GetTwoFactorAuthenticationSecret
    reply: _GetTwoFactorAuthenticationSecret
    def run(self) -> _GetTwoFactorAuthenticationSecret: ...

class _GetTwoFactorAuthenticationState(Answer):
    success: bool
    error: Any
    state: str

class GetTwoFactorAuthenticationStateAction(Action, inventory.APIGetTwoFactorAuthenticationStateMsg):
    out: _GetTwoFactorAuthenticationState
    reply: _GetTwoFactorAuthenticationState
    def run(self) -> _GetTwoFactorAuthenticationState: ...

class _GetUploadImageJobDetails(Answer):
    success: bool
    error: Any
    existingJobDetails: list[Any]

class GetUploadImageJobDetailsAction(Action, inventory.APIGetUploadImageJobDetailsMsg):
    out: _GetUploadImageJobDetails
    reply: _GetUploadImageJobDetails
    def run(self) -> _GetUploadImageJobDetails: ...

class _GetUsbDeviceCandidatesForAttachingVm(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetUsbDeviceCandidatesForAttachingVmAction(Action, inventory.APIGetUsbDeviceCandidatesForAttachingVmMsg):
    out: _GetUsbDeviceCandidatesForAttachingVm
    reply: _GetUsbDeviceCandidatesForAttachingVm
    def run(self) -> _GetUsbDeviceCandidatesForAttachingVm: ...

class _GetVRouterFlowCounter(Answer):
    success: bool
    error: Any
    counters: list[Any]

class GetVRouterFlowCounterAction(Action, inventory.APIGetVRouterFlowCounterMsg):
    out: _GetVRouterFlowCounter
    reply: _GetVRouterFlowCounter
    def run(self) -> _GetVRouterFlowCounter: ...

class _GetVRouterOspfNeighbor(Answer):
    success: bool
    error: Any
    neighbors: list[Any]

class GetVRouterOspfNeighborAction(Action, inventory.APIGetVRouterOspfNeighborMsg):
    out: _GetVRouterOspfNeighbor
    reply: _GetVRouterOspfNeighbor
    def run(self) -> _GetVRouterOspfNeighbor: ...

class _GetVRouterRouteTable(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVRouterRouteTableAction(Action, inventory.APIGetVRouterRouteTableMsg):
    out: _GetVRouterRouteTable
    reply: _GetVRouterRouteTable
    def run(self) -> _GetVRouterRouteTable: ...

class _GetVRouterRouterId(Answer):
    success: bool
    error: Any
    routerId: str

class GetVRouterRouterIdAction(Action, inventory.APIGetVRouterRouterIdMsg):
    out: _GetVRouterRouterId
    reply: _GetVRouterRouterId
    def run(self) -> _GetVRouterRouterId: ...

class _GetVSwitchTypes(Answer):
    success: bool
    error: Any
    types: list[Any]

class GetVSwitchTypesAction(Action, inventory.APIGetVSwitchTypesMsg):
    out: _GetVSwitchTypes
    reply: _GetVSwitchTypes
    def run(self) -> _GetVSwitchTypes: ...

class _GetVersion(Answer):
    success: bool
    error: Any
    version: str

class GetVersionAction(Action, inventory.APIGetVersionMsg):
    out: _GetVersion
    reply: _GetVersion
    def run(self) -> _GetVersion: ...

class _GetVfPciDeviceAvailableInL2Network(Answer):
    success: bool
    error: Any

class GetVfPciDeviceAvailableInL2NetworkAction(Action, inventory.APIGetVfPciDeviceAvailableInL2NetworkMsg):
    out: _GetVfPciDeviceAvailableInL2Network
    reply: _GetVfPciDeviceAvailableInL2Network
    def run(self) -> _GetVfPciDeviceAvailableInL2Network: ...

class _GetVipAvailablePort(Answer):
    success: bool
    error: Any
    availablePort: list[Any]

class GetVipAvailablePortAction(Action, inventory.APIGetVipAvailablePortMsg):
    out: _GetVipAvailablePort
    reply: _GetVipAvailablePort
    def run(self) -> _GetVipAvailablePort: ...

class _GetVipQos(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVipQosAction(Action, inventory.APIGetVipQosMsg):
    out: _GetVipQos
    reply: _GetVipQos
    def run(self) -> _GetVipQos: ...

class _GetVipUsedPorts(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVipUsedPortsAction(Action, inventory.APIGetVipUsedPortsMsg):
    out: _GetVipUsedPorts
    reply: _GetVipUsedPorts
    def run(self) -> _GetVipUsedPorts: ...

class _GetVirtualRouterSoftwareVersion(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVirtualRouterSoftwareVersionAction(Action, inventory.APIGetVirtualRouterSoftwareVersionMsg):
    out: _GetVirtualRouterSoftwareVersion
    reply: _GetVirtualRouterSoftwareVersion
    def run(self) -> _GetVirtualRouterSoftwareVersion: ...

class _GetVirtualizerInfo(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVirtualizerInfoAction(Action, inventory.APIGetVirtualizerInfoMsg):
    out: _GetVirtualizerInfo
    reply: _GetVirtualizerInfo
    def run(self) -> _GetVirtualizerInfo: ...

class _GetVmAttachableDataVolume(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVmAttachableDataVolumeAction(Action, inventory.APIGetVmAttachableDataVolumeMsg):
    out: _GetVmAttachableDataVolume
    reply: _GetVmAttachableDataVolume
    def run(self) -> _GetVmAttachableDataVolume: ...

class _GetVmAttachableL3Network(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVmAttachableL3NetworkAction(Action, inventory.APIGetVmAttachableL3NetworkMsg):
    out: _GetVmAttachableL3Network
    reply: _GetVmAttachableL3Network
    def run(self) -> _GetVmAttachableL3Network: ...

class _GetVmBootOrder(Answer):
    success: bool
    error: Any
    orders: list[Any]

class GetVmBootOrderAction(Action, inventory.APIGetVmBootOrderMsg):
    out: _GetVmBootOrder
    reply: _GetVmBootOrder
    def run(self) -> _GetVmBootOrder: ...

class _GetVmCapabilities(Answer):
    success: bool
    error: Any
    capabilities: Any

class GetVmCapabilitiesAction(Action, inventory.APIGetVmCapabilitiesMsg):
    out: _GetVmCapabilities
    reply: _GetVmCapabilities
    def run(self) -> _GetVmCapabilities: ...

class _GetVmConsoleAddress(Answer):
    success: bool
    error: Any
    hostIp: str
    port: int
    path: str
    protocol: str
    vdiPortInfo: inventories.VdiPortInfo

class GetVmConsoleAddressAction(Action, inventory.APIGetVmConsoleAddressMsg):
    out: _GetVmConsoleAddress
    reply: _GetVmConsoleAddress
    def run(self) -> _GetVmConsoleAddress: ...

class _GetVmConsolePassword(Answer):
    success: bool
    error: Any
    password: str

class GetVmConsolePasswordAction(Action, inventory.APIGetVmConsolePasswordMsg):
    out: _GetVmConsolePassword
    reply: _GetVmConsolePassword
    def run(self) -> _GetVmConsolePassword: ...

class _GetVmDeviceAddress(Answer):
    success: bool
    error: Any
    addresses: Any

class GetVmDeviceAddressAction(Action, inventory.APIGetVmDeviceAddressMsg):
    out: _GetVmDeviceAddress
    reply: _GetVmDeviceAddress
    def run(self) -> _GetVmDeviceAddress: ...

class _GetVmEmulatorPinning(Answer):
    success: bool
    error: Any
    emulatorPinning: str

class GetVmEmulatorPinningAction(Action, inventory.APIGetVmEmulatorPinningMsg):
    out: _GetVmEmulatorPinning
    reply: _GetVmEmulatorPinning
    def run(self) -> _GetVmEmulatorPinning: ...

class _GetVmGuestToolsInfo(Answer):
    success: bool
    error: Any
    version: str
    status: str
    features: Any

class GetVmGuestToolsInfoAction(Action, inventory.APIGetVmGuestToolsInfoMsg):
    out: _GetVmGuestToolsInfo
    reply: _GetVmGuestToolsInfo
    def run(self) -> _GetVmGuestToolsInfo: ...

class _GetVmHostname(Answer):
    success: bool
    error: Any
    hostname: str

class GetVmHostnameAction(Action, inventory.APIGetVmHostnameMsg):
    out: _GetVmHostname
    reply: _GetVmHostname
    def run(self) -> _GetVmHostname: ...

class _GetVmInstanceFirstBootDevice(Answer):
    success: bool
    error: Any
    firstBootDevice: str

class GetVmInstanceFirstBootDeviceAction(Action, inventory.APIGetVmInstanceFirstBootDeviceMsg):
    out: _GetVmInstanceFirstBootDevice
    reply: _GetVmInstanceFirstBootDevice
    def run(self) -> _GetVmInstanceFirstBootDevice: ...

class _GetVmInstanceHaLevel(Answer):
    success: bool
    error: Any
    level: str

class GetVmInstanceHaLevelAction(Action, inventory.APIGetVmInstanceHaLevelMsg):
    out: _GetVmInstanceHaLevel
    reply: _GetVmInstanceHaLevel
    def run(self) -> _GetVmInstanceHaLevel: ...

class _GetVmInstanceProtectedRecoveryPoints(Answer):
    success: bool
    error: Any
    recoveryPoints: Any

class GetVmInstanceProtectedRecoveryPointsAction(Action, inventory.APIGetVmInstanceProtectedRecoveryPointsMsg):
    out: _GetVmInstanceProtectedRecoveryPoints
    reply: _GetVmInstanceProtectedRecoveryPoints
    def run(self) -> _GetVmInstanceProtectedRecoveryPoints: ...

class _GetVmInstanceRecoveryPoints(Answer):
    success: bool
    error: Any
    recoveryPoints: Any

class GetVmInstanceRecoveryPointsAction(Action, inventory.APIGetVmInstanceRecoveryPointsMsg):
    out: _GetVmInstanceRecoveryPoints
    reply: _GetVmInstanceRecoveryPoints
    def run(self) -> _GetVmInstanceRecoveryPoints: ...

class _GetVmMigrationCandidateHosts(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVmMigrationCandidateHostsAction(Action, inventory.APIGetVmMigrationCandidateHostsMsg):
    out: _GetVmMigrationCandidateHosts
    reply: _GetVmMigrationCandidateHosts
    def run(self) -> _GetVmMigrationCandidateHosts: ...

class _GetVmMonitorNumber(Answer):
    success: bool
    error: Any
    monitorNumber: int

class GetVmMonitorNumberAction(Action, inventory.APIGetVmMonitorNumberMsg):
    out: _GetVmMonitorNumber
    reply: _GetVmMonitorNumber
    def run(self) -> _GetVmMonitorNumber: ...

class _GetVmNicAttachableEips(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVmNicAttachableEipsAction(Action, inventory.APIGetVmNicAttachableEipsMsg):
    out: _GetVmNicAttachableEips
    reply: _GetVmNicAttachableEips
    def run(self) -> _GetVmNicAttachableEips: ...

class _GetVmNicAttachedNetworkService(Answer):
    success: bool
    error: Any
    networkServices: list[Any]

class GetVmNicAttachedNetworkServiceAction(Action, inventory.APIGetVmNicAttachedNetworkServiceMsg):
    out: _GetVmNicAttachedNetworkService
    reply: _GetVmNicAttachedNetworkService
    def run(self) -> _GetVmNicAttachedNetworkService: ...

class _GetVmNuma(Answer):
    success: bool
    error: Any
    enable: bool

class GetVmNumaAction(Action, inventory.APIGetVmNumaMsg):
    out: _GetVmNuma
    reply: _GetVmNuma
    def run(self) -> _GetVmNuma: ...

class _GetVmQga(Answer):
    success: bool
    error: Any
    enable: bool

class GetVmQgaAction(Action, inventory.APIGetVmQgaMsg):
    out: _GetVmQga
    reply: _GetVmQga
    def run(self) -> _GetVmQga: ...

class _GetVmRDP(Answer):
    success: bool
    error: Any
    enable: bool

class GetVmRDPAction(Action, inventory.APIGetVmRDPMsg):
    out: _GetVmRDP
    reply: _GetVmRDP
    def run(self) -> _GetVmRDP: ...

class _GetVmSchedulingRulesExecuteState(Answer):
    success: bool
    error: Any
    ruleMapState: Any

class GetVmSchedulingRulesExecuteStateAction(Action, inventory.APIGetVmSchedulingRulesExecuteStateMsg):
    out: _GetVmSchedulingRulesExecuteState
    reply: _GetVmSchedulingRulesExecuteState
    def run(self) -> _GetVmSchedulingRulesExecuteState: ...

class _GetVmSshKey(Answer):
    success: bool
    error: Any
    sshKey: str

class GetVmSshKeyAction(Action, inventory.APIGetVmSshKeyMsg):
    out: _GetVmSshKey
    reply: _GetVmSshKey
    def run(self) -> _GetVmSshKey: ...

class _GetVmStartingCandidateClustersHosts(Answer):
    success: bool
    error: Any
    hosts: list[Any]
    clusters: list[Any]

class GetVmStartingCandidateClustersHostsAction(Action, inventory.APIGetVmStartingCandidateClustersHostsMsg):
    out: _GetVmStartingCandidateClustersHosts
    reply: _GetVmStartingCandidateClustersHosts
    def run(self) -> _GetVmStartingCandidateClustersHosts: ...

class _GetVmTask(Answer):
    success: bool
    error: Any
    results: Any

class GetVmTaskAction(Action, inventory.APIGetVmTaskMsg):
    out: _GetVmTask
    reply: _GetVmTask
    def run(self) -> _GetVmTask: ...

class _GetVmUsbRedirect(Answer):
    success: bool
    error: Any
    enable: bool

class GetVmUsbRedirectAction(Action, inventory.APIGetVmUsbRedirectMsg):
    out: _GetVmUsbRedirect
    reply: _GetVmUsbRedirect
    def run(self) -> _GetVmUsbRedirect: ...

class _GetVmXml(Answer):
    success: bool
    error: Any
    match: bool
    runningXml: str
    userDefinedXml: str

class GetVmXmlAction(Action, inventory.APIGetVmXmlMsg):
    out: _GetVmXml
    reply: _GetVmXml
    def run(self) -> _GetVmXml: ...

class _GetVmXmlHookScript(Answer):
    success: bool
    error: Any
    userDefinedXmlHookScript: str

class GetVmXmlHookScriptAction(Action, inventory.APIGetVmXmlHookScriptMsg):
    out: _GetVmXmlHookScript
    reply: _GetVmXmlHookScript
    def run(self) -> _GetVmXmlHookScript: ...

class _GetVmsCapabilities(Answer):
    success: bool
    error: Any
    vmsCaps: Any

class GetVmsCapabilitiesAction(Action, inventory.APIGetVmsCapabilitiesMsg):
    out: _GetVmsCapabilities
    reply: _GetVmsCapabilities
    def run(self) -> _GetVmsCapabilities: ...

class _GetVmsSchedulingStateFromSchedulingRule(Answer):
    success: bool
    error: Any
    ruleMapState: Any

class GetVmsSchedulingStateFromSchedulingRuleAction(Action, inventory.APIGetVmsSchedulingStateFromSchedulingRuleMsg):
    out: _GetVmsSchedulingStateFromSchedulingRule
    reply: _GetVmsSchedulingStateFromSchedulingRule
    def run(self) -> _GetVmsSchedulingStateFromSchedulingRule: ...

class _GetVmvNUMATopology(Answer):
    success: bool
    error: Any
    name: str
    uuid: str
    hostUuid: str
    topology: list[Any]

class GetVmvNUMATopologyAction(Action, inventory.APIGetVmvNUMATopologyMsg):
    out: _GetVmvNUMATopology
    reply: _GetVmvNUMATopology
    def run(self) -> _GetVmvNUMATopology: ...

class _GetVolumeCapabilities(Answer):
    success: bool
    error: Any
    capabilities: Any

class GetVolumeCapabilitiesAction(Action, inventory.APIGetVolumeCapabilitiesMsg):
    out: _GetVolumeCapabilities
    reply: _GetVolumeCapabilities
    def run(self) -> _GetVolumeCapabilities: ...

class _GetVolumeFormat(Answer):
    success: bool
    error: Any
    formats: list[Any]

class GetVolumeFormatAction(Action, inventory.APIGetVolumeFormatMsg):
    out: _GetVolumeFormat
    reply: _GetVolumeFormat
    def run(self) -> _GetVolumeFormat: ...

class _GetVolumeIoThreadPin(Answer):
    success: bool
    error: Any
    volumeUuid: str
    ioThreadId: str
    pin: str

class GetVolumeIoThreadPinAction(Action, inventory.APIGetVolumeIoThreadPinMsg):
    out: _GetVolumeIoThreadPin
    reply: _GetVolumeIoThreadPin
    def run(self) -> _GetVolumeIoThreadPin: ...

class _GetVolumeQos(Answer):
    success: bool
    error: Any
    volumeUuid: str
    volumeBandwidth: int
    volumeBandwidthRead: int
    volumeBandwidthWrite: int
    iopsTotal: int
    iopsRead: int
    iopsWrite: int
    volumeBandwidthUpthreshold: int
    volumeBandwidthReadUpthreshold: int
    volumeBandwidthWriteUpthreshold: int
    iopsTotalUpthreshold: int
    iopsReadUpthreshold: int
    iopsWriteUpthreshold: int

class GetVolumeQosAction(Action, inventory.APIGetVolumeQosMsg):
    out: _GetVolumeQos
    reply: _GetVolumeQos
    def run(self) -> _GetVolumeQos: ...

class _GetVolumeSnapshotSize(Answer):
    success: bool
    error: Any
    size: int
    actualSize: int

class GetVolumeSnapshotSizeAction(Action, inventory.APIGetVolumeSnapshotSizeMsg):
    out: _GetVolumeSnapshotSize
    reply: _GetVolumeSnapshotSize
    def run(self) -> _GetVolumeSnapshotSize: ...

class _GetVpcAttachedEip(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedEipAction(Action, inventory.APIGetVpcAttachedEipMsg):
    out: _GetVpcAttachedEip
    reply: _GetVpcAttachedEip
    def run(self) -> _GetVpcAttachedEip: ...

class _GetVpcAttachedIpsec(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedIpsecAction(Action, inventory.APIGetVpcAttachedIpsecMsg):
    out: _GetVpcAttachedIpsec
    reply: _GetVpcAttachedIpsec
    def run(self) -> _GetVpcAttachedIpsec: ...

class _GetVpcAttachedLoadBalancer(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedLoadBalancerAction(Action, inventory.APIGetVpcAttachedLoadBalancerMsg):
    out: _GetVpcAttachedLoadBalancer
    reply: _GetVpcAttachedLoadBalancer
    def run(self) -> _GetVpcAttachedLoadBalancer: ...

class _GetVpcAttachedNetflow(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedNetflowAction(Action, inventory.APIGetVpcAttachedNetflowMsg):
    out: _GetVpcAttachedNetflow
    reply: _GetVpcAttachedNetflow
    def run(self) -> _GetVpcAttachedNetflow: ...

class _GetVpcAttachedOspf(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedOspfAction(Action, inventory.APIGetVpcAttachedOspfMsg):
    out: _GetVpcAttachedOspf
    reply: _GetVpcAttachedOspf
    def run(self) -> _GetVpcAttachedOspf: ...

class _GetVpcAttachedPortForwardingRules(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedPortForwardingRulesAction(Action, inventory.APIGetVpcAttachedPortForwardingRulesMsg):
    out: _GetVpcAttachedPortForwardingRules
    reply: _GetVpcAttachedPortForwardingRules
    def run(self) -> _GetVpcAttachedPortForwardingRules: ...

class _GetVpcAttachedVip(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcAttachedVipAction(Action, inventory.APIGetVpcAttachedVipMsg):
    out: _GetVpcAttachedVip
    reply: _GetVpcAttachedVip
    def run(self) -> _GetVpcAttachedVip: ...

class _GetVpcIPsecLog(Answer):
    success: bool
    error: Any
    ipsecLog: str

class GetVpcIPsecLogAction(Action, inventory.APIGetVpcIPsecLogMsg):
    out: _GetVpcIPsecLog
    reply: _GetVpcIPsecLog
    def run(self) -> _GetVpcIPsecLog: ...

class _GetVpcMulticastRoute(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetVpcMulticastRouteAction(Action, inventory.APIGetVpcMulticastRouteMsg):
    out: _GetVpcMulticastRoute
    reply: _GetVpcMulticastRoute
    def run(self) -> _GetVpcMulticastRoute: ...

class _GetVpcVRouterDistributedRoutingConnections(Answer):
    success: bool
    error: Any
    inventories: Any

class GetVpcVRouterDistributedRoutingConnectionsAction(Action, inventory.APIGetVpcVRouterDistributedRoutingConnectionsMsg):
    out: _GetVpcVRouterDistributedRoutingConnections
    reply: _GetVpcVRouterDistributedRoutingConnections
    def run(self) -> _GetVpcVRouterDistributedRoutingConnections: ...

class _GetVpcVRouterDistributedRoutingEnabled(Answer):
    success: bool
    error: Any
    enabled: bool

class GetVpcVRouterDistributedRoutingEnabledAction(Action, inventory.APIGetVpcVRouterDistributedRoutingEnabledMsg):
    out: _GetVpcVRouterDistributedRoutingEnabled
    reply: _GetVpcVRouterDistributedRoutingEnabled
    def run(self) -> _GetVpcVRouterDistributedRoutingEnabled: ...

class _GetVpcVRouterNetworkServiceState(Answer):
    success: bool
    error: Any
    state: str

class GetVpcVRouterNetworkServiceStateAction(Action, inventory.APIGetVpcVRouterNetworkServiceStateMsg):
    out: _GetVpcVRouterNetworkServiceState
    reply: _GetVpcVRouterNetworkServiceState
    def run(self) -> _GetVpcVRouterNetworkServiceState: ...

class _GetVpcVpnConfigurationFromRemote(Answer):
    success: bool
    error: Any
    ikeConf: inventories.VpcVpnIkeConfigStruct
    ipSecConf: inventories.VpcVpnIpSecConfigStruct

class GetVpcVpnConfigurationFromRemoteAction(Action, inventory.APIGetVpcVpnConfigurationFromRemoteMsg):
    out: _GetVpcVpnConfigurationFromRemote
    reply: _GetVpcVpnConfigurationFromRemote
    def run(self) -> _GetVpcVpnConfigurationFromRemote: ...

class _GetZBoxBackupDetails(Answer):
    success: bool
    error: Any

class GetZBoxBackupDetailsAction(Action, inventory.APIGetZBoxBackupDetailsMsg):
    out: _GetZBoxBackupDetails
    reply: _GetZBoxBackupDetails
    def run(self) -> _GetZBoxBackupDetails: ...

class _GetZWatchAlertHistogram(Answer):
    success: bool
    error: Any
    histograms: list[Any]

class GetZWatchAlertHistogramAction(Action, inventory.APIGetZWatchAlertHistogramMsg):
    out: _GetZWatchAlertHistogram
    reply: _GetZWatchAlertHistogram
    def run(self) -> _GetZWatchAlertHistogram: ...

class _GetZone(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class GetZoneAction(Action, inventory.APIGetZoneMsg):
    out: _GetZone
    reply: _GetZone
    def run(self) -> _GetZone: ...

class _IdentifyHost(Answer):
    success: bool
    error: Any

class IdentifyHostAction(Action, inventory.APIIdentifyHostMsg):
    out: _IdentifyHost
    reply: _IdentifyHost
    def run(self) -> _IdentifyHost: ...

class _InspectBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class InspectBareMetal2ChassisAction(Action, inventory.APIInspectBareMetal2ChassisMsg):
    out: _InspectBareMetal2Chassis
    reply: _InspectBareMetal2Chassis
    def run(self) -> _InspectBareMetal2Chassis: ...

class _InspectBareMetal2ChassisByInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class InspectBareMetal2ChassisByInstanceAction(Action, inventory.APIInspectBareMetal2ChassisByInstanceMsg):
    out: _InspectBareMetal2ChassisByInstance
    reply: _InspectBareMetal2ChassisByInstance
    def run(self) -> _InspectBareMetal2ChassisByInstance: ...

class _InspectBaremetalChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalChassisInventory

class InspectBaremetalChassisAction(Action, inventory.APIInspectBaremetalChassisMsg):
    out: _InspectBaremetalChassis
    reply: _InspectBaremetalChassis
    def run(self) -> _InspectBaremetalChassis: ...

class _IsLicenseServer(Answer):
    success: bool
    error: Any

class IsLicenseServerAction(Action, inventory.APIIsLicenseServerMsg):
    out: _IsLicenseServer
    reply: _IsLicenseServer
    def run(self) -> _IsLicenseServer: ...

class _IsOpensourceVersion(Answer):
    success: bool
    error: Any
    opensource: bool

class IsOpensourceVersionAction(Action, inventory.APIIsOpensourceVersionMsg):
    out: _IsOpensourceVersion
    reply: _IsOpensourceVersion
    def run(self) -> _IsOpensourceVersion: ...

class _IsReadyToGo(Answer):
    success: bool
    error: Any

class IsReadyToGoAction(Action, inventory.APIIsReadyToGoMsg):
    out: _IsReadyToGo
    reply: _IsReadyToGo
    def run(self) -> _IsReadyToGo: ...

class _IsVfNicAvailableInL3Network(Answer):
    success: bool
    error: Any
    vfNicAvailable: bool

class IsVfNicAvailableInL3NetworkAction(Action, inventory.APIIsVfNicAvailableInL3NetworkMsg):
    out: _IsVfNicAvailableInL3Network
    reply: _IsVfNicAvailableInL3Network
    def run(self) -> _IsVfNicAvailableInL3Network: ...

class _KvmRunShell(Answer):
    success: bool
    error: Any
    inventory: Any

class KvmRunShellAction(Action, inventory.APIKvmRunShellMsg):
    out: _KvmRunShell
    reply: _KvmRunShell
    def run(self) -> _KvmRunShell: ...

class _ListVMsFromKVMHost(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    libvirtVersion: str
    qemuVersion: str
    v2vCaps: Any

class ListVMsFromKVMHostAction(Action, inventory.APIListVMsFromKVMHostMsg):
    out: _ListVMsFromKVMHost
    reply: _ListVMsFromKVMHost
    def run(self) -> _ListVMsFromKVMHost: ...

class _ListVmSchedulingRulesFromExecuteState(Answer):
    success: bool
    error: Any
    uuids: list[Any]

class ListVmSchedulingRulesFromExecuteStateAction(Action, inventory.APIListVmSchedulingRulesFromExecuteStateMsg):
    out: _ListVmSchedulingRulesFromExecuteState
    reply: _ListVmSchedulingRulesFromExecuteState
    def run(self) -> _ListVmSchedulingRulesFromExecuteState: ...

class _ListVmsFromSchedulingState(Answer):
    success: bool
    error: Any
    uuids: list[Any]

class ListVmsFromSchedulingStateAction(Action, inventory.APIListVmsFromSchedulingStateMsg):
    out: _ListVmsFromSchedulingState
    reply: _ListVmsFromSchedulingState
    def run(self) -> _ListVmsFromSchedulingState: ...

class _LocalStorageGetVolumeMigratableHosts(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class LocalStorageGetVolumeMigratableHostsAction(Action, inventory.APILocalStorageGetVolumeMigratableHostsMsg):
    out: _LocalStorageGetVolumeMigratableHosts
    reply: _LocalStorageGetVolumeMigratableHosts
    def run(self) -> _LocalStorageGetVolumeMigratableHosts: ...

class _LocalStorageMigrateVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.LocalStorageResourceRefInventory

class LocalStorageMigrateVolumeAction(Action, inventory.APILocalStorageMigrateVolumeMsg):
    out: _LocalStorageMigrateVolume
    reply: _LocalStorageMigrateVolume
    def run(self) -> _LocalStorageMigrateVolume: ...

class _LocateHostNetworkInterface(Answer):
    success: bool
    error: Any

class LocateHostNetworkInterfaceAction(Action, inventory.APILocateHostNetworkInterfaceMsg):
    out: _LocateHostNetworkInterface
    reply: _LocateHostNetworkInterface
    def run(self) -> _LocateHostNetworkInterface: ...

class _LocateLocalRaidPhysicalDrive(Answer):
    success: bool
    error: Any
    inventory: inventories.RaidPhysicalDriveInventory

class LocateLocalRaidPhysicalDriveAction(Action, inventory.APILocateLocalRaidPhysicalDriveMsg):
    out: _LocateLocalRaidPhysicalDrive
    reply: _LocateLocalRaidPhysicalDrive
    def run(self) -> _LocateLocalRaidPhysicalDrive: ...

class _LogIn(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LogInAction(Action, inventory.APILogInMsg):
    out: _LogIn
    reply: _LogIn
    def run(self) -> _LogIn: ...

class _LogInByAccount(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LogInByAccountAction(Action, inventory.APILogInByAccountMsg):
    out: _LogInByAccount
    reply: _LogInByAccount
    def run(self) -> _LogInByAccount: ...

class _LogInByLdap(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory
    accountInventory: inventories.AccountInventory

class LogInByLdapAction(Action, inventory.APILogInByLdapMsg):
    out: _LogInByLdap
    reply: _LogInByLdap
    def run(self) -> _LogInByLdap: ...

class _LogInByUser(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LogInByUserAction(Action, inventory.APILogInByUserMsg):
    out: _LogInByUser
    reply: _LogInByUser
    def run(self) -> _LogInByUser: ...

class _LogOut(Answer):
    success: bool
    error: Any

class LogOutAction(Action, inventory.APILogOutMsg):
    out: _LogOut
    reply: _LogOut
    def run(self) -> _LogOut: ...

class _LoginByCas(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LoginByCasAction(Action, inventory.APILoginByCasMsg):
    out: _LoginByCas
    reply: _LoginByCas
    def run(self) -> _LoginByCas: ...

class _LoginIAM2Platform(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LoginIAM2PlatformAction(Action, inventory.APILoginIAM2PlatformMsg):
    out: _LoginIAM2Platform
    reply: _LoginIAM2Platform
    def run(self) -> _LoginIAM2Platform: ...

class _LoginIAM2Project(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LoginIAM2ProjectAction(Action, inventory.APILoginIAM2ProjectMsg):
    out: _LoginIAM2Project
    reply: _LoginIAM2Project
    def run(self) -> _LoginIAM2Project: ...

class _LoginIAM2VirtualID(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LoginIAM2VirtualIDAction(Action, inventory.APILoginIAM2VirtualIDMsg):
    out: _LoginIAM2VirtualID
    reply: _LoginIAM2VirtualID
    def run(self) -> _LoginIAM2VirtualID: ...

class _LoginIAM2VirtualIDWithLdap(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class LoginIAM2VirtualIDWithLdapAction(Action, inventory.APILoginIAM2VirtualIDWithLdapMsg):
    out: _LoginIAM2VirtualIDWithLdap
    reply: _LoginIAM2VirtualIDWithLdap
    def run(self) -> _LoginIAM2VirtualIDWithLdap: ...

class _MatchModelServiceTemplateWithModel(Answer):
    success: bool
    error: Any

class MatchModelServiceTemplateWithModelAction(Action, inventory.APIMatchModelServiceTemplateWithModelMsg):
    out: _MatchModelServiceTemplateWithModel
    reply: _MatchModelServiceTemplateWithModel
    def run(self) -> _MatchModelServiceTemplateWithModel: ...

class _MergeDataOnBackupStorage(Answer):
    success: bool
    error: Any

class MergeDataOnBackupStorageAction(Action, inventory.APIMergeDataOnBackupStorageMsg):
    out: _MergeDataOnBackupStorage
    reply: _MergeDataOnBackupStorage
    def run(self) -> _MergeDataOnBackupStorage: ...

class _MigrateVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class MigrateVmAction(Action, inventory.APIMigrateVmMsg):
    out: _MigrateVm
    reply: _MigrateVm
    def run(self) -> _MigrateVm: ...

class _MountVmInstanceRecoveryPoint(Answer):
    success: bool
    error: Any
    resourcePath: str
    failedVolumes: Any

class MountVmInstanceRecoveryPointAction(Action, inventory.APIMountVmInstanceRecoveryPointMsg):
    out: _MountVmInstanceRecoveryPoint
    reply: _MountVmInstanceRecoveryPoint
    def run(self) -> _MountVmInstanceRecoveryPoint: ...

class _MoveDirectory(Answer):
    success: bool
    error: Any

class MoveDirectoryAction(Action, inventory.APIMoveDirectoryMsg):
    out: _MoveDirectory
    reply: _MoveDirectory
    def run(self) -> _MoveDirectory: ...

class _MoveResourcesToDirectory(Answer):
    success: bool
    error: Any

class MoveResourcesToDirectoryAction(Action, inventory.APIMoveResourcesToDirectoryMsg):
    out: _MoveResourcesToDirectory
    reply: _MoveResourcesToDirectory
    def run(self) -> _MoveResourcesToDirectory: ...

class _ParseOvf(Answer):
    success: bool
    error: Any
    ovfInfo: inventories.OvfInfo

class ParseOvfAction(Action, inventory.APIParseOvfMsg):
    out: _ParseOvf
    reply: _ParseOvf
    def run(self) -> _ParseOvf: ...

class _PauseVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class PauseVmInstanceAction(Action, inventory.APIPauseVmInstanceMsg):
    out: _PauseVmInstance
    reply: _PauseVmInstance
    def run(self) -> _PauseVmInstance: ...

class _PowerOffBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class PowerOffBareMetal2ChassisAction(Action, inventory.APIPowerOffBareMetal2ChassisMsg):
    out: _PowerOffBareMetal2Chassis
    reply: _PowerOffBareMetal2Chassis
    def run(self) -> _PowerOffBareMetal2Chassis: ...

class _PowerOffBaremetalChassis(Answer):
    success: bool
    error: Any

class PowerOffBaremetalChassisAction(Action, inventory.APIPowerOffBaremetalChassisMsg):
    out: _PowerOffBaremetalChassis
    reply: _PowerOffBaremetalChassis
    def run(self) -> _PowerOffBaremetalChassis: ...

class _PowerOffHost(Answer):
    success: bool
    error: Any
    results: list[Any]

class PowerOffHostAction(Action, inventory.APIPowerOffHostMsg):
    out: _PowerOffHost
    reply: _PowerOffHost
    def run(self) -> _PowerOffHost: ...

class _PowerOnBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class PowerOnBareMetal2ChassisAction(Action, inventory.APIPowerOnBareMetal2ChassisMsg):
    out: _PowerOnBareMetal2Chassis
    reply: _PowerOnBareMetal2Chassis
    def run(self) -> _PowerOnBareMetal2Chassis: ...

class _PowerOnBaremetalChassis(Answer):
    success: bool
    error: Any

class PowerOnBaremetalChassisAction(Action, inventory.APIPowerOnBaremetalChassisMsg):
    out: _PowerOnBaremetalChassis
    reply: _PowerOnBaremetalChassis
    def run(self) -> _PowerOnBaremetalChassis: ...

class _PowerOnHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class PowerOnHostAction(Action, inventory.APIPowerOnHostMsg):
    out: _PowerOnHost
    reply: _PowerOnHost
    def run(self) -> _PowerOnHost: ...

class _PowerResetBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class PowerResetBareMetal2ChassisAction(Action, inventory.APIPowerResetBareMetal2ChassisMsg):
    out: _PowerResetBareMetal2Chassis
    reply: _PowerResetBareMetal2Chassis
    def run(self) -> _PowerResetBareMetal2Chassis: ...

class _PowerResetBaremetalChassis(Answer):
    success: bool
    error: Any

class PowerResetBaremetalChassisAction(Action, inventory.APIPowerResetBaremetalChassisMsg):
    out: _PowerResetBaremetalChassis
    reply: _PowerResetBaremetalChassis
    def run(self) -> _PowerResetBaremetalChassis: ...

class _PowerResetHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class PowerResetHostAction(Action, inventory.APIPowerResetHostMsg):
    out: _PowerResetHost
    reply: _PowerResetHost
    def run(self) -> _PowerResetHost: ...

class _PreviewResourceFromApp(Answer):
    success: bool
    error: Any
    preview: inventories.PreviewResourceStruct

class PreviewResourceFromAppAction(Action, inventory.APIPreviewResourceFromAppMsg):
    out: _PreviewResourceFromApp
    reply: _PreviewResourceFromApp
    def run(self) -> _PreviewResourceFromApp: ...

class _PreviewResourceStack(Answer):
    success: bool
    error: Any
    preview: inventories.PreviewResourceStruct

class PreviewResourceStackAction(Action, inventory.APIPreviewResourceStackMsg):
    out: _PreviewResourceStack
    reply: _PreviewResourceStack
    def run(self) -> _PreviewResourceStack: ...

class _PrimaryStorageMigrateVm(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class PrimaryStorageMigrateVmAction(Action, inventory.APIPrimaryStorageMigrateVmMsg):
    out: _PrimaryStorageMigrateVm
    reply: _PrimaryStorageMigrateVm
    def run(self) -> _PrimaryStorageMigrateVm: ...

class _PrimaryStorageMigrateVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class PrimaryStorageMigrateVolumeAction(Action, inventory.APIPrimaryStorageMigrateVolumeMsg):
    out: _PrimaryStorageMigrateVolume
    reply: _PrimaryStorageMigrateVolume
    def run(self) -> _PrimaryStorageMigrateVolume: ...

class _PrometheusQueryLabelValues(Answer):
    success: bool
    error: Any
    inventories: Any

class PrometheusQueryLabelValuesAction(Action, inventory.APIPrometheusQueryLabelValuesMsg):
    out: _PrometheusQueryLabelValues
    reply: _PrometheusQueryLabelValues
    def run(self) -> _PrometheusQueryLabelValues: ...

class _PrometheusQueryMetadata(Answer):
    success: bool
    error: Any
    inventories: Any

class PrometheusQueryMetadataAction(Action, inventory.APIPrometheusQueryMetadataMsg):
    out: _PrometheusQueryMetadata
    reply: _PrometheusQueryMetadata
    def run(self) -> _PrometheusQueryMetadata: ...

class _PrometheusQueryPassThrough(Answer):
    success: bool
    error: Any
    inventories: Any

class PrometheusQueryPassThroughAction(Action, inventory.APIPrometheusQueryPassThroughMsg):
    out: _PrometheusQueryPassThrough
    reply: _PrometheusQueryPassThrough
    def run(self) -> _PrometheusQueryPassThrough: ...

class _PrometheusQueryVmMonitoringData(Answer):
    success: bool
    error: Any
    inventories: Any

class PrometheusQueryVmMonitoringDataAction(Action, inventory.APIPrometheusQueryVmMonitoringDataMsg):
    out: _PrometheusQueryVmMonitoringData
    reply: _PrometheusQueryVmMonitoringData
    def run(self) -> _PrometheusQueryVmMonitoringData: ...

class _ProtectVmInstanceRecoveryPoint(Answer):
    success: bool
    error: Any

class ProtectVmInstanceRecoveryPointAction(Action, inventory.APIProtectVmInstanceRecoveryPointMsg):
    out: _ProtectVmInstanceRecoveryPoint
    reply: _ProtectVmInstanceRecoveryPoint
    def run(self) -> _ProtectVmInstanceRecoveryPoint: ...

class _ProvisionSlbInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbGroupInventory

class ProvisionSlbInstanceAction(Action, inventory.APIProvisionSlbInstanceMsg):
    out: _ProvisionSlbInstance
    reply: _ProvisionSlbInstance
    def run(self) -> _ProvisionSlbInstance: ...

class _ProvisionVirtualRouterConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.ApplianceVmInventory

class ProvisionVirtualRouterConfigAction(Action, inventory.APIProvisionVirtualRouterConfigMsg):
    out: _ProvisionVirtualRouterConfig
    reply: _ProvisionVirtualRouterConfig
    def run(self) -> _ProvisionVirtualRouterConfig: ...

class _PublishApp(Answer):
    success: bool
    error: Any
    inventory: inventories.PublishAppInventory

class PublishAppAction(Action, inventory.APIPublishAppMsg):
    out: _PublishApp
    reply: _PublishApp
    def run(self) -> _PublishApp: ...

class _PullHuaweiIMasterController(Answer):
    success: bool
    error: Any

class PullHuaweiIMasterControllerAction(Action, inventory.APIPullHuaweiIMasterControllerMsg):
    out: _PullHuaweiIMasterController
    reply: _PullHuaweiIMasterController
    def run(self) -> _PullHuaweiIMasterController: ...

class _PullSdnControllerTenant(Answer):
    success: bool
    error: Any

class PullSdnControllerTenantAction(Action, inventory.APIPullSdnControllerTenantMsg):
    out: _PullSdnControllerTenant
    reply: _PullSdnControllerTenant
    def run(self) -> _PullSdnControllerTenant: ...

class _PushLicenseAddOnsUsage(Answer):
    success: bool
    error: Any

class PushLicenseAddOnsUsageAction(Action, inventory.APIPushLicenseAddOnsUsageMsg):
    out: _PushLicenseAddOnsUsage
    reply: _PushLicenseAddOnsUsage
    def run(self) -> _PushLicenseAddOnsUsage: ...

class _PutMetricData(Answer):
    success: bool
    error: Any

class PutMetricDataAction(Action, inventory.APIPutMetricDataMsg):
    out: _PutMetricData
    reply: _PutMetricData
    def run(self) -> _PutMetricData: ...

class _QueryAccessControlList(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccessControlListInventory]
    total: int

class QueryAccessControlListAction(Action, inventory.APIQueryAccessControlListMsg):
    out: list[inventories.AccessControlListInventory]
    reply: _QueryAccessControlList
    def run(self) -> list[inventories.AccessControlListInventory]: ...

class _QueryAccessControlRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccessControlRuleInventory]
    total: int

class QueryAccessControlRuleAction(Action, inventory.APIQueryAccessControlRuleMsg):
    out: list[inventories.AccessControlRuleInventory]
    reply: _QueryAccessControlRule
    def run(self) -> list[inventories.AccessControlRuleInventory]: ...

class _QueryAccessKey(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccessKeyInventory]
    total: int

class QueryAccessKeyAction(Action, inventory.APIQueryAccessKeyMsg):
    out: list[inventories.AccessKeyInventory]
    reply: _QueryAccessKey
    def run(self) -> list[inventories.AccessKeyInventory]: ...

class _QueryAccount(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccountInventory]
    total: int

class QueryAccountAction(Action, inventory.APIQueryAccountMsg):
    out: list[inventories.AccountInventory]
    reply: _QueryAccount
    def run(self) -> list[inventories.AccountInventory]: ...

class _QueryAccountBilling(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BillingInventory]
    total: int

class QueryAccountBillingAction(Action, inventory.APIQueryAccountBillingMsg):
    out: list[inventories.BillingInventory]
    reply: _QueryAccountBilling
    def run(self) -> list[inventories.BillingInventory]: ...

class _QueryAccountPriceTableRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccountPriceTableRefInventory]
    total: int

class QueryAccountPriceTableRefAction(Action, inventory.APIQueryAccountPriceTableRefMsg):
    out: list[inventories.AccountPriceTableRefInventory]
    reply: _QueryAccountPriceTableRef
    def run(self) -> list[inventories.AccountPriceTableRefInventory]: ...

class _QueryAccountResourceRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AccountResourceRefInventory]
    total: int

class QueryAccountResourceRefAction(Action, inventory.APIQueryAccountResourceRefMsg):
    out: list[inventories.AccountResourceRefInventory]
    reply: _QueryAccountResourceRef
    def run(self) -> list[inventories.AccountResourceRefInventory]: ...

class _QueryActiveAlarm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ActiveAlarmInventory]
    total: int

class QueryActiveAlarmAction(Action, inventory.APIQueryActiveAlarmMsg):
    out: list[inventories.ActiveAlarmInventory]
    reply: _QueryActiveAlarm
    def run(self) -> list[inventories.ActiveAlarmInventory]: ...

class _QueryActiveAlarmTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ActiveAlarmTemplateInventory]
    total: int

class QueryActiveAlarmTemplateAction(Action, inventory.APIQueryActiveAlarmTemplateMsg):
    out: list[inventories.ActiveAlarmTemplateInventory]
    reply: _QueryActiveAlarmTemplate
    def run(self) -> list[inventories.ActiveAlarmTemplateInventory]: ...

class _QueryAddressPool(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AddressPoolInventory]
    total: int

class QueryAddressPoolAction(Action, inventory.APIQueryAddressPoolMsg):
    out: list[inventories.AddressPoolInventory]
    reply: _QueryAddressPool
    def run(self) -> list[inventories.AddressPoolInventory]: ...

class _QueryAffinityGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AffinityGroupInventory]
    total: int

class QueryAffinityGroupAction(Action, inventory.APIQueryAffinityGroupMsg):
    out: list[inventories.AffinityGroupInventory]
    reply: _QueryAffinityGroup
    def run(self) -> list[inventories.AffinityGroupInventory]: ...

class _QueryAgentVersion(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AgentVersionInventory]
    total: int

class QueryAgentVersionAction(Action, inventory.APIQueryAgentVersionMsg):
    out: list[inventories.AgentVersionInventory]
    reply: _QueryAgentVersion
    def run(self) -> list[inventories.AgentVersionInventory]: ...

class _QueryAlarm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AlarmInventory]
    total: int

class QueryAlarmAction(Action, inventory.APIQueryAlarmMsg):
    out: list[inventories.AlarmInventory]
    reply: _QueryAlarm
    def run(self) -> list[inventories.AlarmInventory]: ...

class _QueryAlarmRecord(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AlarmRecordsInventory]
    total: int

class QueryAlarmRecordAction(Action, inventory.APIQueryAlarmRecordMsg):
    out: list[inventories.AlarmRecordsInventory]
    reply: _QueryAlarmRecord
    def run(self) -> list[inventories.AlarmRecordsInventory]: ...

class _QueryAlert(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AlertInventory]
    total: int

class QueryAlertAction(Action, inventory.APIQueryAlertMsg):
    out: list[inventories.AlertInventory]
    reply: _QueryAlert
    def run(self) -> list[inventories.AlertInventory]: ...

class _QueryAlertDataAck(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AlertDataAckInventory]
    total: int

class QueryAlertDataAckAction(Action, inventory.APIQueryAlertDataAckMsg):
    out: list[inventories.AlertDataAckInventory]
    reply: _QueryAlertDataAck
    def run(self) -> list[inventories.AlertDataAckInventory]: ...

class _QueryAliyunDiskFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunDiskInventory]
    total: int

class QueryAliyunDiskFromLocalAction(Action, inventory.APIQueryAliyunDiskFromLocalMsg):
    out: list[inventories.AliyunDiskInventory]
    reply: _QueryAliyunDiskFromLocal
    def run(self) -> list[inventories.AliyunDiskInventory]: ...

class _QueryAliyunEbsBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunEbsBackupStorageInventory]
    total: int

class QueryAliyunEbsBackupStorageAction(Action, inventory.APIQueryAliyunEbsBackupStorageMsg):
    out: list[inventories.AliyunEbsBackupStorageInventory]
    reply: _QueryAliyunEbsBackupStorage
    def run(self) -> list[inventories.AliyunEbsBackupStorageInventory]: ...

class _QueryAliyunEbsPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunEbsPrimaryStorageInventory]
    total: int

class QueryAliyunEbsPrimaryStorageAction(Action, inventory.APIQueryAliyunEbsPrimaryStorageMsg):
    out: list[inventories.AliyunEbsPrimaryStorageInventory]
    reply: _QueryAliyunEbsPrimaryStorage
    def run(self) -> list[inventories.AliyunEbsPrimaryStorageInventory]: ...

class _QueryAliyunNasAccessGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunNasAccessGroupInventory]
    total: int

class QueryAliyunNasAccessGroupAction(Action, inventory.APIQueryAliyunNasAccessGroupMsg):
    out: list[inventories.AliyunNasAccessGroupInventory]
    reply: _QueryAliyunNasAccessGroup
    def run(self) -> list[inventories.AliyunNasAccessGroupInventory]: ...

class _QueryAliyunPanguPartition(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunPanguPartitionInventory]
    total: int

class QueryAliyunPanguPartitionAction(Action, inventory.APIQueryAliyunPanguPartitionMsg):
    out: list[inventories.AliyunPanguPartitionInventory]
    reply: _QueryAliyunPanguPartition
    def run(self) -> list[inventories.AliyunPanguPartitionInventory]: ...

class _QueryAliyunProxyVSwitch(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunProxyVSwitchInventory]
    total: int

class QueryAliyunProxyVSwitchAction(Action, inventory.APIQueryAliyunProxyVSwitchMsg):
    out: list[inventories.AliyunProxyVSwitchInventory]
    reply: _QueryAliyunProxyVSwitch
    def run(self) -> list[inventories.AliyunProxyVSwitchInventory]: ...

class _QueryAliyunProxyVpc(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunProxyVpcInventory]
    total: int

class QueryAliyunProxyVpcAction(Action, inventory.APIQueryAliyunProxyVpcMsg):
    out: list[inventories.AliyunProxyVpcInventory]
    reply: _QueryAliyunProxyVpc
    def run(self) -> list[inventories.AliyunProxyVpcInventory]: ...

class _QueryAliyunRouteEntryFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVirtualRouteEntryInventory]
    total: int

class QueryAliyunRouteEntryFromLocalAction(Action, inventory.APIQueryAliyunRouteEntryFromLocalMsg):
    out: list[inventories.VpcVirtualRouteEntryInventory]
    reply: _QueryAliyunRouteEntryFromLocal
    def run(self) -> list[inventories.VpcVirtualRouteEntryInventory]: ...

class _QueryAliyunRouterInterfaceFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunRouterInterfaceInventory]
    total: int

class QueryAliyunRouterInterfaceFromLocalAction(Action, inventory.APIQueryAliyunRouterInterfaceFromLocalMsg):
    out: list[inventories.AliyunRouterInterfaceInventory]
    reply: _QueryAliyunRouterInterfaceFromLocal
    def run(self) -> list[inventories.AliyunRouterInterfaceInventory]: ...

class _QueryAliyunSmsSNSTextTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunSmsSNSTextTemplateInventory]
    total: int

class QueryAliyunSmsSNSTextTemplateAction(Action, inventory.APIQueryAliyunSmsSNSTextTemplateMsg):
    out: list[inventories.AliyunSmsSNSTextTemplateInventory]
    reply: _QueryAliyunSmsSNSTextTemplate
    def run(self) -> list[inventories.AliyunSmsSNSTextTemplateInventory]: ...

class _QueryAliyunSnapshotFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AliyunSnapshotInventory]
    total: int

class QueryAliyunSnapshotFromLocalAction(Action, inventory.APIQueryAliyunSnapshotFromLocalMsg):
    out: list[inventories.AliyunSnapshotInventory]
    reply: _QueryAliyunSnapshotFromLocal
    def run(self) -> list[inventories.AliyunSnapshotInventory]: ...

class _QueryAliyunVirtualRouterFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVirtualRouterInventory]
    total: int

class QueryAliyunVirtualRouterFromLocalAction(Action, inventory.APIQueryAliyunVirtualRouterFromLocalMsg):
    out: list[inventories.VpcVirtualRouterInventory]
    reply: _QueryAliyunVirtualRouterFromLocal
    def run(self) -> list[inventories.VpcVirtualRouterInventory]: ...

class _QueryAppBuildSystem(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AppBuildSystemInventory]
    total: int

class QueryAppBuildSystemAction(Action, inventory.APIQueryAppBuildSystemMsg):
    out: list[inventories.AppBuildSystemInventory]
    reply: _QueryAppBuildSystem
    def run(self) -> list[inventories.AppBuildSystemInventory]: ...

class _QueryApplianceVm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ApplianceVmInventory]
    total: int

class QueryApplianceVmAction(Action, inventory.APIQueryApplianceVmMsg):
    out: list[inventories.ApplianceVmInventory]
    reply: _QueryApplianceVm
    def run(self) -> list[inventories.ApplianceVmInventory]: ...

class _QueryApplicationDevelopmentService(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryApplicationDevelopmentServiceAction(Action, inventory.APIQueryApplicationDevelopmentServiceMsg):
    out: list[Any]
    reply: _QueryApplicationDevelopmentService
    def run(self) -> list[Any]: ...

class _QueryArchiveTicket(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ArchiveTicketInventory]
    total: int

class QueryArchiveTicketAction(Action, inventory.APIQueryArchiveTicketMsg):
    out: list[inventories.ArchiveTicketInventory]
    reply: _QueryArchiveTicket
    def run(self) -> list[inventories.ArchiveTicketInventory]: ...

class _QueryArchiveTicketHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ArchiveTicketStatusHistoryInventory]
    total: int

class QueryArchiveTicketHistoryAction(Action, inventory.APIQueryArchiveTicketHistoryMsg):
    out: list[inventories.ArchiveTicketStatusHistoryInventory]
    reply: _QueryArchiveTicketHistory
    def run(self) -> list[inventories.ArchiveTicketStatusHistoryInventory]: ...

class _QueryAudit(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AuditsInventory]
    total: int

class QueryAuditAction(Action, inventory.APIQueryAuditMsg):
    out: list[inventories.AuditsInventory]
    reply: _QueryAudit
    def run(self) -> list[inventories.AuditsInventory]: ...

class _QueryAutoScalingGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingGroupInventory]
    total: int

class QueryAutoScalingGroupAction(Action, inventory.APIQueryAutoScalingGroupMsg):
    out: list[inventories.AutoScalingGroupInventory]
    reply: _QueryAutoScalingGroup
    def run(self) -> list[inventories.AutoScalingGroupInventory]: ...

class _QueryAutoScalingGroupActivity(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingGroupActivityInventory]
    total: int

class QueryAutoScalingGroupActivityAction(Action, inventory.APIQueryAutoScalingGroupActivityMsg):
    out: list[inventories.AutoScalingGroupActivityInventory]
    reply: _QueryAutoScalingGroupActivity
    def run(self) -> list[inventories.AutoScalingGroupActivityInventory]: ...

class _QueryAutoScalingGroupInstance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingGroupInstanceInventory]
    total: int

class QueryAutoScalingGroupInstanceAction(Action, inventory.APIQueryAutoScalingGroupInstanceMsg):
    out: list[inventories.AutoScalingGroupInstanceInventory]
    reply: _QueryAutoScalingGroupInstance
    def run(self) -> list[inventories.AutoScalingGroupInstanceInventory]: ...

class _QueryAutoScalingRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingRuleInventory]
    total: int

class QueryAutoScalingRuleAction(Action, inventory.APIQueryAutoScalingRuleMsg):
    out: list[inventories.AutoScalingRuleInventory]
    reply: _QueryAutoScalingRule
    def run(self) -> list[inventories.AutoScalingRuleInventory]: ...

class _QueryAutoScalingRuleTrigger(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingRuleTriggerInventory]
    total: int

class QueryAutoScalingRuleTriggerAction(Action, inventory.APIQueryAutoScalingRuleTriggerMsg):
    out: list[inventories.AutoScalingRuleTriggerInventory]
    reply: _QueryAutoScalingRuleTrigger
    def run(self) -> list[inventories.AutoScalingRuleTriggerInventory]: ...

class _QueryAutoScalingVmTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.AutoScalingVmTemplateInventory]
    total: int

class QueryAutoScalingVmTemplateAction(Action, inventory.APIQueryAutoScalingVmTemplateMsg):
    out: list[inventories.AutoScalingVmTemplateInventory]
    reply: _QueryAutoScalingVmTemplate
    def run(self) -> list[inventories.AutoScalingVmTemplateInventory]: ...

class _QueryBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BackupStorageInventory]
    total: int

class QueryBackupStorageAction(Action, inventory.APIQueryBackupStorageMsg):
    out: list[inventories.BackupStorageInventory]
    reply: _QueryBackupStorage
    def run(self) -> list[inventories.BackupStorageInventory]: ...

class _QueryBareMetal2Bonding(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2BondingInventory]
    total: int

class QueryBareMetal2BondingAction(Action, inventory.APIQueryBareMetal2BondingMsg):
    out: list[inventories.BareMetal2BondingInventory]
    reply: _QueryBareMetal2Bonding
    def run(self) -> list[inventories.BareMetal2BondingInventory]: ...

class _QueryBareMetal2BondingNicRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2BondingNicRefInventory]
    total: int

class QueryBareMetal2BondingNicRefAction(Action, inventory.APIQueryBareMetal2BondingNicRefMsg):
    out: list[inventories.BareMetal2BondingNicRefInventory]
    reply: _QueryBareMetal2BondingNicRef
    def run(self) -> list[inventories.BareMetal2BondingNicRefInventory]: ...

class _QueryBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2ChassisInventory]
    total: int

class QueryBareMetal2ChassisAction(Action, inventory.APIQueryBareMetal2ChassisMsg):
    out: list[inventories.BareMetal2ChassisInventory]
    reply: _QueryBareMetal2Chassis
    def run(self) -> list[inventories.BareMetal2ChassisInventory]: ...

class _QueryBareMetal2ChassisGpuDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2ChassisGpuDeviceInventory]
    total: int

class QueryBareMetal2ChassisGpuDeviceAction(Action, inventory.APIQueryBareMetal2ChassisGpuDeviceMsg):
    out: list[inventories.BareMetal2ChassisGpuDeviceInventory]
    reply: _QueryBareMetal2ChassisGpuDevice
    def run(self) -> list[inventories.BareMetal2ChassisGpuDeviceInventory]: ...

class _QueryBareMetal2ChassisOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2ChassisOfferingInventory]
    total: int

class QueryBareMetal2ChassisOfferingAction(Action, inventory.APIQueryBareMetal2ChassisOfferingMsg):
    out: list[inventories.BareMetal2ChassisOfferingInventory]
    reply: _QueryBareMetal2ChassisOffering
    def run(self) -> list[inventories.BareMetal2ChassisOfferingInventory]: ...

class _QueryBareMetal2ChassisPciDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2ChassisPciDeviceInventory]
    total: int

class QueryBareMetal2ChassisPciDeviceAction(Action, inventory.APIQueryBareMetal2ChassisPciDeviceMsg):
    out: list[inventories.BareMetal2ChassisPciDeviceInventory]
    reply: _QueryBareMetal2ChassisPciDevice
    def run(self) -> list[inventories.BareMetal2ChassisPciDeviceInventory]: ...

class _QueryBareMetal2Gateway(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2GatewayInventory]
    total: int

class QueryBareMetal2GatewayAction(Action, inventory.APIQueryBareMetal2GatewayMsg):
    out: list[inventories.BareMetal2GatewayInventory]
    reply: _QueryBareMetal2Gateway
    def run(self) -> list[inventories.BareMetal2GatewayInventory]: ...

class _QueryBareMetal2Instance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2InstanceInventory]
    total: int

class QueryBareMetal2InstanceAction(Action, inventory.APIQueryBareMetal2InstanceMsg):
    out: list[inventories.BareMetal2InstanceInventory]
    reply: _QueryBareMetal2Instance
    def run(self) -> list[inventories.BareMetal2InstanceInventory]: ...

class _QueryBareMetal2ProvisionNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BareMetal2ProvisionNetworkInventory]
    total: int

class QueryBareMetal2ProvisionNetworkAction(Action, inventory.APIQueryBareMetal2ProvisionNetworkMsg):
    out: list[inventories.BareMetal2ProvisionNetworkInventory]
    reply: _QueryBareMetal2ProvisionNetwork
    def run(self) -> list[inventories.BareMetal2ProvisionNetworkInventory]: ...

class _QueryBaremetalBonding(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BaremetalBondingInventory]
    total: int

class QueryBaremetalBondingAction(Action, inventory.APIQueryBaremetalBondingMsg):
    out: list[inventories.BaremetalBondingInventory]
    reply: _QueryBaremetalBonding
    def run(self) -> list[inventories.BaremetalBondingInventory]: ...

class _QueryBaremetalChassis(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BaremetalChassisInventory]
    total: int

class QueryBaremetalChassisAction(Action, inventory.APIQueryBaremetalChassisMsg):
    out: list[inventories.BaremetalChassisInventory]
    reply: _QueryBaremetalChassis
    def run(self) -> list[inventories.BaremetalChassisInventory]: ...

class _QueryBaremetalInstance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BaremetalInstanceInventory]
    total: int

class QueryBaremetalInstanceAction(Action, inventory.APIQueryBaremetalInstanceMsg):
    out: list[inventories.BaremetalInstanceInventory]
    reply: _QueryBaremetalInstance
    def run(self) -> list[inventories.BaremetalInstanceInventory]: ...

class _QueryBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BaremetalPxeServerInventory]
    total: int

class QueryBaremetalPxeServerAction(Action, inventory.APIQueryBaremetalPxeServerMsg):
    out: list[inventories.BaremetalPxeServerInventory]
    reply: _QueryBaremetalPxeServer
    def run(self) -> list[inventories.BaremetalPxeServerInventory]: ...

class _QueryBlockPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BlockPrimaryStorageInventory]
    total: int

class QueryBlockPrimaryStorageAction(Action, inventory.APIQueryBlockPrimaryStorageMsg):
    out: list[inventories.BlockPrimaryStorageInventory]
    reply: _QueryBlockPrimaryStorage
    def run(self) -> list[inventories.BlockPrimaryStorageInventory]: ...

class _QueryBlockVolume(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BlockVolumeInventory]
    total: int

class QueryBlockVolumeAction(Action, inventory.APIQueryBlockVolumeMsg):
    out: list[inventories.BlockVolumeInventory]
    reply: _QueryBlockVolume
    def run(self) -> list[inventories.BlockVolumeInventory]: ...

class _QueryBuildApp(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BuildApplicationInventory]
    total: int

class QueryBuildAppAction(Action, inventory.APIQueryBuildAppMsg):
    out: list[inventories.BuildApplicationInventory]
    reply: _QueryBuildApp
    def run(self) -> list[inventories.BuildApplicationInventory]: ...

class _QueryBuildAppExportHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.BuildAppExportHistoryInventory]
    total: int

class QueryBuildAppExportHistoryAction(Action, inventory.APIQueryBuildAppExportHistoryMsg):
    out: list[inventories.BuildAppExportHistoryInventory]
    reply: _QueryBuildAppExportHistory
    def run(self) -> list[inventories.BuildAppExportHistoryInventory]: ...

class _QueryCCSCertificate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CCSCertificateInventory]
    total: int

class QueryCCSCertificateAction(Action, inventory.APIQueryCCSCertificateMsg):
    out: list[inventories.CCSCertificateInventory]
    reply: _QueryCCSCertificate
    def run(self) -> list[inventories.CCSCertificateInventory]: ...

class _QueryCbtTask(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryCbtTaskAction(Action, inventory.APIQueryCbtTaskMsg):
    out: list[Any]
    reply: _QueryCbtTask
    def run(self) -> list[Any]: ...

class _QueryCdpPolicy(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CdpPolicyInventory]
    total: int

class QueryCdpPolicyAction(Action, inventory.APIQueryCdpPolicyMsg):
    out: list[inventories.CdpPolicyInventory]
    reply: _QueryCdpPolicy
    def run(self) -> list[inventories.CdpPolicyInventory]: ...

class _QueryCdpTask(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CdpTaskInventory]
    total: int

class QueryCdpTaskAction(Action, inventory.APIQueryCdpTaskMsg):
    out: list[inventories.CdpTaskInventory]
    reply: _QueryCdpTask
    def run(self) -> list[inventories.CdpTaskInventory]: ...

class _QueryCephBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CephBackupStorageInventory]
    total: int

class QueryCephBackupStorageAction(Action, inventory.APIQueryCephBackupStorageMsg):
    out: list[inventories.CephBackupStorageInventory]
    reply: _QueryCephBackupStorage
    def run(self) -> list[inventories.CephBackupStorageInventory]: ...

class _QueryCephOsdGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CephOsdGroupInventory]
    total: int

class QueryCephOsdGroupAction(Action, inventory.APIQueryCephOsdGroupMsg):
    out: list[inventories.CephOsdGroupInventory]
    reply: _QueryCephOsdGroup
    def run(self) -> list[inventories.CephOsdGroupInventory]: ...

class _QueryCephPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CephPrimaryStorageInventory]
    total: int

class QueryCephPrimaryStorageAction(Action, inventory.APIQueryCephPrimaryStorageMsg):
    out: list[inventories.CephPrimaryStorageInventory]
    reply: _QueryCephPrimaryStorage
    def run(self) -> list[inventories.CephPrimaryStorageInventory]: ...

class _QueryCephPrimaryStoragePool(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CephPrimaryStoragePoolInventory]
    total: int

class QueryCephPrimaryStoragePoolAction(Action, inventory.APIQueryCephPrimaryStoragePoolMsg):
    out: list[inventories.CephPrimaryStoragePoolInventory]
    reply: _QueryCephPrimaryStoragePool
    def run(self) -> list[inventories.CephPrimaryStoragePoolInventory]: ...

class _QueryCertificate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CertificateInventory]
    total: int

class QueryCertificateAction(Action, inventory.APIQueryCertificateMsg):
    out: list[inventories.CertificateInventory]
    reply: _QueryCertificate
    def run(self) -> list[inventories.CertificateInventory]: ...

class _QueryCluster(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ClusterInventory]
    total: int

class QueryClusterAction(Action, inventory.APIQueryClusterMsg):
    out: list[inventories.ClusterInventory]
    reply: _QueryCluster
    def run(self) -> list[inventories.ClusterInventory]: ...

class _QueryClusterDRS(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ClusterDRSInventory]
    total: int

class QueryClusterDRSAction(Action, inventory.APIQueryClusterDRSMsg):
    out: list[inventories.ClusterDRSInventory]
    reply: _QueryClusterDRS
    def run(self) -> list[inventories.ClusterDRSInventory]: ...

class _QueryConnectionAccessPointFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ConnectionAccessPointInventory]
    total: int

class QueryConnectionAccessPointFromLocalAction(Action, inventory.APIQueryConnectionAccessPointFromLocalMsg):
    out: list[inventories.ConnectionAccessPointInventory]
    reply: _QueryConnectionAccessPointFromLocal
    def run(self) -> list[inventories.ConnectionAccessPointInventory]: ...

class _QueryConnectionBetweenL3NetworkAndAliyunVSwitch(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ConnectionRelationShipInventory]
    total: int

class QueryConnectionBetweenL3NetworkAndAliyunVSwitchAction(Action, inventory.APIQueryConnectionBetweenL3NetworkAndAliyunVSwitchMsg):
    out: list[inventories.ConnectionRelationShipInventory]
    reply: _QueryConnectionBetweenL3NetworkAndAliyunVSwitch
    def run(self) -> list[inventories.ConnectionRelationShipInventory]: ...

class _QueryConsoleProxyAgent(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ConsoleProxyAgentInventory]
    total: int

class QueryConsoleProxyAgentAction(Action, inventory.APIQueryConsoleProxyAgentMsg):
    out: list[inventories.ConsoleProxyAgentInventory]
    reply: _QueryConsoleProxyAgent
    def run(self) -> list[inventories.ConsoleProxyAgentInventory]: ...

class _QueryContainerImage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryContainerImageAction(Action, inventory.APIQueryContainerImageMsg):
    out: list[Any]
    reply: _QueryContainerImage
    def run(self) -> list[Any]: ...

class _QueryContainerManagementEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryContainerManagementEndpointAction(Action, inventory.APIQueryContainerManagementEndpointMsg):
    out: list[Any]
    reply: _QueryContainerManagementEndpoint
    def run(self) -> list[Any]: ...

class _QueryDRSAdvice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DRSAdviceInventory]
    total: int

class QueryDRSAdviceAction(Action, inventory.APIQueryDRSAdviceMsg):
    out: list[inventories.DRSAdviceInventory]
    reply: _QueryDRSAdvice
    def run(self) -> list[inventories.DRSAdviceInventory]: ...

class _QueryDRSVmMigrationActivity(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DRSVmMigrationActivityInventory]
    total: int

class QueryDRSVmMigrationActivityAction(Action, inventory.APIQueryDRSVmMigrationActivityMsg):
    out: list[inventories.DRSVmMigrationActivityInventory]
    reply: _QueryDRSVmMigrationActivity
    def run(self) -> list[inventories.DRSVmMigrationActivityInventory]: ...

class _QueryDataCenterFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DataCenterInventory]
    total: int

class QueryDataCenterFromLocalAction(Action, inventory.APIQueryDataCenterFromLocalMsg):
    out: list[inventories.DataCenterInventory]
    reply: _QueryDataCenterFromLocal
    def run(self) -> list[inventories.DataCenterInventory]: ...

class _QueryDatabaseBackup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DatabaseBackupInventory]
    total: int

class QueryDatabaseBackupAction(Action, inventory.APIQueryDatabaseBackupMsg):
    out: list[inventories.DatabaseBackupInventory]
    reply: _QueryDatabaseBackup
    def run(self) -> list[inventories.DatabaseBackupInventory]: ...

class _QueryDataset(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryDatasetAction(Action, inventory.APIQueryDatasetMsg):
    out: list[Any]
    reply: _QueryDataset
    def run(self) -> list[Any]: ...

class _QueryDirectory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DirectoryInventory]
    total: int

class QueryDirectoryAction(Action, inventory.APIQueryDirectoryMsg):
    out: list[inventories.DirectoryInventory]
    reply: _QueryDirectory
    def run(self) -> list[inventories.DirectoryInventory]: ...

class _QueryDiskOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.DiskOfferingInventory]
    total: int

class QueryDiskOfferingAction(Action, inventory.APIQueryDiskOfferingMsg):
    out: list[inventories.DiskOfferingInventory]
    reply: _QueryDiskOffering
    def run(self) -> list[inventories.DiskOfferingInventory]: ...

class _QueryEcsImageFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsImageInventory]
    total: int

class QueryEcsImageFromLocalAction(Action, inventory.APIQueryEcsImageFromLocalMsg):
    out: list[inventories.EcsImageInventory]
    reply: _QueryEcsImageFromLocal
    def run(self) -> list[inventories.EcsImageInventory]: ...

class _QueryEcsInstanceFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsInstanceInventory]
    total: int

class QueryEcsInstanceFromLocalAction(Action, inventory.APIQueryEcsInstanceFromLocalMsg):
    out: list[inventories.EcsInstanceInventory]
    reply: _QueryEcsInstanceFromLocal
    def run(self) -> list[inventories.EcsInstanceInventory]: ...

class _QueryEcsSecurityGroupFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsSecurityGroupInventory]
    total: int

class QueryEcsSecurityGroupFromLocalAction(Action, inventory.APIQueryEcsSecurityGroupFromLocalMsg):
    out: list[inventories.EcsSecurityGroupInventory]
    reply: _QueryEcsSecurityGroupFromLocal
    def run(self) -> list[inventories.EcsSecurityGroupInventory]: ...

class _QueryEcsSecurityGroupRuleFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsSecurityGroupRuleInventory]
    total: int

class QueryEcsSecurityGroupRuleFromLocalAction(Action, inventory.APIQueryEcsSecurityGroupRuleFromLocalMsg):
    out: list[inventories.EcsSecurityGroupRuleInventory]
    reply: _QueryEcsSecurityGroupRuleFromLocal
    def run(self) -> list[inventories.EcsSecurityGroupRuleInventory]: ...

class _QueryEcsVSwitchFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsVSwitchInventory]
    total: int

class QueryEcsVSwitchFromLocalAction(Action, inventory.APIQueryEcsVSwitchFromLocalMsg):
    out: list[inventories.EcsVSwitchInventory]
    reply: _QueryEcsVSwitchFromLocal
    def run(self) -> list[inventories.EcsVSwitchInventory]: ...

class _QueryEcsVpcFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EcsVpcInventory]
    total: int

class QueryEcsVpcFromLocalAction(Action, inventory.APIQueryEcsVpcFromLocalMsg):
    out: list[inventories.EcsVpcInventory]
    reply: _QueryEcsVpcFromLocal
    def run(self) -> list[inventories.EcsVpcInventory]: ...

class _QueryEip(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EipInventory]
    total: int

class QueryEipAction(Action, inventory.APIQueryEipMsg):
    out: list[inventories.EipInventory]
    reply: _QueryEip
    def run(self) -> list[inventories.EipInventory]: ...

class _QueryEmailMedia(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EmailMediaInventory]
    total: int

class QueryEmailMediaAction(Action, inventory.APIQueryEmailMediaMsg):
    out: list[inventories.EmailMediaInventory]
    reply: _QueryEmailMedia
    def run(self) -> list[inventories.EmailMediaInventory]: ...

class _QueryEmailTriggerAction(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EmailTriggerActionInventory]
    total: int

class QueryEmailTriggerActionAction(Action, inventory.APIQueryEmailTriggerActionMsg):
    out: list[inventories.EmailTriggerActionInventory]
    reply: _QueryEmailTriggerAction
    def run(self) -> list[inventories.EmailTriggerActionInventory]: ...

class _QueryEthernetVF(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EthernetVfPciDeviceInventory]
    total: int

class QueryEthernetVFAction(Action, inventory.APIQueryEthernetVFMsg):
    out: list[inventories.EthernetVfPciDeviceInventory]
    reply: _QueryEthernetVF
    def run(self) -> list[inventories.EthernetVfPciDeviceInventory]: ...

class _QueryEventFromResourceStack(Answer):
    success: bool
    error: Any
    inventories: list[inventories.CloudFormationStackEventInventory]
    total: int

class QueryEventFromResourceStackAction(Action, inventory.APIQueryEventFromResourceStackMsg):
    out: list[inventories.CloudFormationStackEventInventory]
    reply: _QueryEventFromResourceStack
    def run(self) -> list[inventories.CloudFormationStackEventInventory]: ...

class _QueryEventLog(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EventLogInventory]
    total: int

class QueryEventLogAction(Action, inventory.APIQueryEventLogMsg):
    out: list[inventories.EventLogInventory]
    reply: _QueryEventLog
    def run(self) -> list[inventories.EventLogInventory]: ...

class _QueryEventRecord(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EventRecordsInventory]
    total: int

class QueryEventRecordAction(Action, inventory.APIQueryEventRecordMsg):
    out: list[inventories.EventRecordsInventory]
    reply: _QueryEventRecord
    def run(self) -> list[inventories.EventRecordsInventory]: ...

class _QueryEventRuleTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EventRuleTemplateInventory]
    total: int

class QueryEventRuleTemplateAction(Action, inventory.APIQueryEventRuleTemplateMsg):
    out: list[inventories.EventRuleTemplateInventory]
    reply: _QueryEventRuleTemplate
    def run(self) -> list[inventories.EventRuleTemplateInventory]: ...

class _QueryEventSubscription(Answer):
    success: bool
    error: Any
    inventories: list[inventories.EventSubscriptionInventory]
    total: int

class QueryEventSubscriptionAction(Action, inventory.APIQueryEventSubscriptionMsg):
    out: list[inventories.EventSubscriptionInventory]
    reply: _QueryEventSubscription
    def run(self) -> list[inventories.EventSubscriptionInventory]: ...

class _QueryExponBlockVolume(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ExponBlockVolumeInventory]
    total: int

class QueryExponBlockVolumeAction(Action, inventory.APIQueryExponBlockVolumeMsg):
    out: list[inventories.ExponBlockVolumeInventory]
    reply: _QueryExponBlockVolume
    def run(self) -> list[inventories.ExponBlockVolumeInventory]: ...

class _QueryExternalBackup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ExternalBackupInventory]
    total: int

class QueryExternalBackupAction(Action, inventory.APIQueryExternalBackupMsg):
    out: list[inventories.ExternalBackupInventory]
    reply: _QueryExternalBackup
    def run(self) -> list[inventories.ExternalBackupInventory]: ...

class _QueryFaultToleranceVm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.FaultToleranceVmGroupInventory]
    total: int

class QueryFaultToleranceVmAction(Action, inventory.APIQueryFaultToleranceVmMsg):
    out: list[inventories.FaultToleranceVmGroupInventory]
    reply: _QueryFaultToleranceVm
    def run(self) -> list[inventories.FaultToleranceVmGroupInventory]: ...

class _QueryFcHbaDevice(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryFcHbaDeviceAction(Action, inventory.APIQueryFcHbaDeviceMsg):
    out: list[Any]
    reply: _QueryFcHbaDevice
    def run(self) -> list[Any]: ...

class _QueryFiberChannelLun(Answer):
    success: bool
    error: Any
    inventories: list[inventories.FiberChannelLunInventory]
    total: int

class QueryFiberChannelLunAction(Action, inventory.APIQueryFiberChannelLunMsg):
    out: list[inventories.FiberChannelLunInventory]
    reply: _QueryFiberChannelLun
    def run(self) -> list[inventories.FiberChannelLunInventory]: ...

class _QueryFiberChannelStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.FiberChannelStorageInventory]
    total: int

class QueryFiberChannelStorageAction(Action, inventory.APIQueryFiberChannelStorageMsg):
    out: list[inventories.FiberChannelStorageInventory]
    reply: _QueryFiberChannelStorage
    def run(self) -> list[inventories.FiberChannelStorageInventory]: ...

class _QueryFirewallIpSetTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallIpSetTemplateInventory]
    total: int

class QueryFirewallIpSetTemplateAction(Action, inventory.APIQueryFirewallIpSetTemplateMsg):
    out: list[inventories.VpcFirewallIpSetTemplateInventory]
    reply: _QueryFirewallIpSetTemplate
    def run(self) -> list[inventories.VpcFirewallIpSetTemplateInventory]: ...

class _QueryFirewallRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallRuleInventory]
    total: int

class QueryFirewallRuleAction(Action, inventory.APIQueryFirewallRuleMsg):
    out: list[inventories.VpcFirewallRuleInventory]
    reply: _QueryFirewallRule
    def run(self) -> list[inventories.VpcFirewallRuleInventory]: ...

class _QueryFirewallRuleSet(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallRuleSetInventory]
    total: int

class QueryFirewallRuleSetAction(Action, inventory.APIQueryFirewallRuleSetMsg):
    out: list[inventories.VpcFirewallRuleSetInventory]
    reply: _QueryFirewallRuleSet
    def run(self) -> list[inventories.VpcFirewallRuleSetInventory]: ...

class _QueryFirewallRuleSetL3Ref(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallRuleSetL3RefInventory]
    total: int

class QueryFirewallRuleSetL3RefAction(Action, inventory.APIQueryFirewallRuleSetL3RefMsg):
    out: list[inventories.VpcFirewallRuleSetL3RefInventory]
    reply: _QueryFirewallRuleSetL3Ref
    def run(self) -> list[inventories.VpcFirewallRuleSetL3RefInventory]: ...

class _QueryFirewallRuleTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallRuleTemplateInventory]
    total: int

class QueryFirewallRuleTemplateAction(Action, inventory.APIQueryFirewallRuleTemplateMsg):
    out: list[inventories.VpcFirewallRuleTemplateInventory]
    reply: _QueryFirewallRuleTemplate
    def run(self) -> list[inventories.VpcFirewallRuleTemplateInventory]: ...

class _QueryFlowCollector(Answer):
    success: bool
    error: Any
    inventories: list[inventories.FlowCollectorInventory]
    total: int

class QueryFlowCollectorAction(Action, inventory.APIQueryFlowCollectorMsg):
    out: list[inventories.FlowCollectorInventory]
    reply: _QueryFlowCollector
    def run(self) -> list[inventories.FlowCollectorInventory]: ...

class _QueryFlowMeter(Answer):
    success: bool
    error: Any
    inventories: list[inventories.FlowMeterInventory]
    total: int

class QueryFlowMeterAction(Action, inventory.APIQueryFlowMeterMsg):
    out: list[inventories.FlowMeterInventory]
    reply: _QueryFlowMeter
    def run(self) -> list[inventories.FlowMeterInventory]: ...

class _QueryGCJob(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GarbageCollectorInventory]
    total: int

class QueryGCJobAction(Action, inventory.APIQueryGCJobMsg):
    out: list[inventories.GarbageCollectorInventory]
    reply: _QueryGCJob
    def run(self) -> list[inventories.GarbageCollectorInventory]: ...

class _QueryGlobalConfig(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GlobalConfigInventory]
    total: int

class QueryGlobalConfigAction(Action, inventory.APIQueryGlobalConfigMsg):
    out: list[inventories.GlobalConfigInventory]
    reply: _QueryGlobalConfig
    def run(self) -> list[inventories.GlobalConfigInventory]: ...

class _QueryGlobalConfigTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GlobalConfigTemplateInventory]
    total: int

class QueryGlobalConfigTemplateAction(Action, inventory.APIQueryGlobalConfigTemplateMsg):
    out: list[inventories.GlobalConfigTemplateInventory]
    reply: _QueryGlobalConfigTemplate
    def run(self) -> list[inventories.GlobalConfigTemplateInventory]: ...

class _QueryGpuDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GpuDeviceInventory]
    total: int

class QueryGpuDeviceAction(Action, inventory.APIQueryGpuDeviceMsg):
    out: list[inventories.GpuDeviceInventory]
    reply: _QueryGpuDevice
    def run(self) -> list[inventories.GpuDeviceInventory]: ...

class _QueryGuestToolsState(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GuestToolsStateInventory]
    total: int

class QueryGuestToolsStateAction(Action, inventory.APIQueryGuestToolsStateMsg):
    out: list[inventories.GuestToolsStateInventory]
    reply: _QueryGuestToolsState
    def run(self) -> list[inventories.GuestToolsStateInventory]: ...

class _QueryGuestVmScript(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GuestVmScriptInventory]
    total: int

class QueryGuestVmScriptAction(Action, inventory.APIQueryGuestVmScriptMsg):
    out: list[inventories.GuestVmScriptInventory]
    reply: _QueryGuestVmScript
    def run(self) -> list[inventories.GuestVmScriptInventory]: ...

class _QueryGuestVmScriptExecutedRecord(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GuestVmScriptExecutedRecordInventory]
    total: int

class QueryGuestVmScriptExecutedRecordAction(Action, inventory.APIQueryGuestVmScriptExecutedRecordMsg):
    out: list[inventories.GuestVmScriptExecutedRecordInventory]
    reply: _QueryGuestVmScriptExecutedRecord
    def run(self) -> list[inventories.GuestVmScriptExecutedRecordInventory]: ...

class _QueryGuestVmScriptExecutedRecordDetail(Answer):
    success: bool
    error: Any
    inventories: list[inventories.GuestVmScriptExecutedRecordDetailInventory]
    total: int

class QueryGuestVmScriptExecutedRecordDetailAction(Action, inventory.APIQueryGuestVmScriptExecutedRecordDetailMsg):
    out: list[inventories.GuestVmScriptExecutedRecordDetailInventory]
    reply: _QueryGuestVmScriptExecutedRecordDetail
    def run(self) -> list[inventories.GuestVmScriptExecutedRecordDetailInventory]: ...

class _QueryHost(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostInventory]
    total: int

class QueryHostAction(Action, inventory.APIQueryHostMsg):
    out: list[inventories.HostInventory]
    reply: _QueryHost
    def run(self) -> list[inventories.HostInventory]: ...

class _QueryHostNetworkBonding(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostNetworkBondingInventory]
    total: int

class QueryHostNetworkBondingAction(Action, inventory.APIQueryHostNetworkBondingMsg):
    out: list[inventories.HostNetworkBondingInventory]
    reply: _QueryHostNetworkBonding
    def run(self) -> list[inventories.HostNetworkBondingInventory]: ...

class _QueryHostNetworkInterface(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostNetworkInterfaceInventory]
    total: int

class QueryHostNetworkInterfaceAction(Action, inventory.APIQueryHostNetworkInterfaceMsg):
    out: list[inventories.HostNetworkInterfaceInventory]
    reply: _QueryHostNetworkInterface
    def run(self) -> list[inventories.HostNetworkInterfaceInventory]: ...

class _QueryHostNetworkInterfaceLldp(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostNetworkInterfaceLldpInventory]
    total: int

class QueryHostNetworkInterfaceLldpAction(Action, inventory.APIQueryHostNetworkInterfaceLldpMsg):
    out: list[inventories.HostNetworkInterfaceLldpInventory]
    reply: _QueryHostNetworkInterfaceLldp
    def run(self) -> list[inventories.HostNetworkInterfaceLldpInventory]: ...

class _QueryHostOsCategory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostOsCategoryInventory]
    total: int

class QueryHostOsCategoryAction(Action, inventory.APIQueryHostOsCategoryMsg):
    out: list[inventories.HostOsCategoryInventory]
    reply: _QueryHostOsCategory
    def run(self) -> list[inventories.HostOsCategoryInventory]: ...

class _QueryHostPhysicalMemory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostPhysicalMemoryInventory]
    total: int

class QueryHostPhysicalMemoryAction(Action, inventory.APIQueryHostPhysicalMemoryMsg):
    out: list[inventories.HostPhysicalMemoryInventory]
    reply: _QueryHostPhysicalMemory
    def run(self) -> list[inventories.HostPhysicalMemoryInventory]: ...

class _QueryHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HostSchedulingRuleGroupInventory]
    total: int

class QueryHostSchedulingRuleGroupAction(Action, inventory.APIQueryHostSchedulingRuleGroupMsg):
    out: list[inventories.HostSchedulingRuleGroupInventory]
    reply: _QueryHostSchedulingRuleGroup
    def run(self) -> list[inventories.HostSchedulingRuleGroupInventory]: ...

class _QueryHuaweiIMasterFabric(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryHuaweiIMasterFabricAction(Action, inventory.APIQueryHuaweiIMasterFabricMsg):
    out: list[Any]
    reply: _QueryHuaweiIMasterFabric
    def run(self) -> list[Any]: ...

class _QueryHuaweiIMasterTenant(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryHuaweiIMasterTenantAction(Action, inventory.APIQueryHuaweiIMasterTenantMsg):
    out: list[Any]
    reply: _QueryHuaweiIMasterTenant
    def run(self) -> list[Any]: ...

class _QueryHuaweiIMasterVRouter(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryHuaweiIMasterVRouterAction(Action, inventory.APIQueryHuaweiIMasterVRouterMsg):
    out: list[Any]
    reply: _QueryHuaweiIMasterVRouter
    def run(self) -> list[Any]: ...

class _QueryHuaweiIMasterVpc(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryHuaweiIMasterVpcAction(Action, inventory.APIQueryHuaweiIMasterVpcMsg):
    out: list[Any]
    reply: _QueryHuaweiIMasterVpc
    def run(self) -> list[Any]: ...

class _QueryHybridEipFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HybridEipAddressInventory]
    total: int

class QueryHybridEipFromLocalAction(Action, inventory.APIQueryHybridEipFromLocalMsg):
    out: list[inventories.HybridEipAddressInventory]
    reply: _QueryHybridEipFromLocal
    def run(self) -> list[inventories.HybridEipAddressInventory]: ...

class _QueryHybridKeySecret(Answer):
    success: bool
    error: Any
    inventories: list[inventories.HybridAccountInventory]
    total: int

class QueryHybridKeySecretAction(Action, inventory.APIQueryHybridKeySecretMsg):
    out: list[inventories.HybridAccountInventory]
    reply: _QueryHybridKeySecret
    def run(self) -> list[inventories.HybridAccountInventory]: ...

class _QueryIAM2LdapBinding(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LdapResourceRefInventory]
    total: int

class QueryIAM2LdapBindingAction(Action, inventory.APIQueryIAM2LdapBindingMsg):
    out: list[inventories.LdapResourceRefInventory]
    reply: _QueryIAM2LdapBinding
    def run(self) -> list[inventories.LdapResourceRefInventory]: ...

class _QueryIAM2Organization(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2OrganizationInventory]
    total: int

class QueryIAM2OrganizationAction(Action, inventory.APIQueryIAM2OrganizationMsg):
    out: list[inventories.IAM2OrganizationInventory]
    reply: _QueryIAM2Organization
    def run(self) -> list[inventories.IAM2OrganizationInventory]: ...

class _QueryIAM2OrganizationAttribute(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2OrganizationAttributeInventory]
    total: int

class QueryIAM2OrganizationAttributeAction(Action, inventory.APIQueryIAM2OrganizationAttributeMsg):
    out: list[inventories.IAM2OrganizationAttributeInventory]
    reply: _QueryIAM2OrganizationAttribute
    def run(self) -> list[inventories.IAM2OrganizationAttributeInventory]: ...

class _QueryIAM2OrganizationProjectRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2OrganizationProjectRefInventory]
    total: int

class QueryIAM2OrganizationProjectRefAction(Action, inventory.APIQueryIAM2OrganizationProjectRefMsg):
    out: list[inventories.IAM2OrganizationProjectRefInventory]
    reply: _QueryIAM2OrganizationProjectRef
    def run(self) -> list[inventories.IAM2OrganizationProjectRefInventory]: ...

class _QueryIAM2Project(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2ProjectInventory]
    total: int

class QueryIAM2ProjectAction(Action, inventory.APIQueryIAM2ProjectMsg):
    out: list[inventories.IAM2ProjectInventory]
    reply: _QueryIAM2Project
    def run(self) -> list[inventories.IAM2ProjectInventory]: ...

class _QueryIAM2ProjectAccountRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2ProjectAccountRefInventory]
    total: int

class QueryIAM2ProjectAccountRefAction(Action, inventory.APIQueryIAM2ProjectAccountRefMsg):
    out: list[inventories.IAM2ProjectAccountRefInventory]
    reply: _QueryIAM2ProjectAccountRef
    def run(self) -> list[inventories.IAM2ProjectAccountRefInventory]: ...

class _QueryIAM2ProjectAttribute(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2ProjectAttributeInventory]
    total: int

class QueryIAM2ProjectAttributeAction(Action, inventory.APIQueryIAM2ProjectAttributeMsg):
    out: list[inventories.IAM2ProjectAttributeInventory]
    reply: _QueryIAM2ProjectAttribute
    def run(self) -> list[inventories.IAM2ProjectAttributeInventory]: ...

class _QueryIAM2ProjectRole(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2ProjectRoleInventory]
    total: int

class QueryIAM2ProjectRoleAction(Action, inventory.APIQueryIAM2ProjectRoleMsg):
    out: list[inventories.IAM2ProjectRoleInventory]
    reply: _QueryIAM2ProjectRole
    def run(self) -> list[inventories.IAM2ProjectRoleInventory]: ...

class _QueryIAM2ProjectTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2ProjectTemplateInventory]
    total: int

class QueryIAM2ProjectTemplateAction(Action, inventory.APIQueryIAM2ProjectTemplateMsg):
    out: list[inventories.IAM2ProjectTemplateInventory]
    reply: _QueryIAM2ProjectTemplate
    def run(self) -> list[inventories.IAM2ProjectTemplateInventory]: ...

class _QueryIAM2VirtualID(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2VirtualIDInventory]
    total: int

class QueryIAM2VirtualIDAction(Action, inventory.APIQueryIAM2VirtualIDMsg):
    out: list[inventories.IAM2VirtualIDInventory]
    reply: _QueryIAM2VirtualID
    def run(self) -> list[inventories.IAM2VirtualIDInventory]: ...

class _QueryIAM2VirtualIDAttribute(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2VirtualIDAttributeInventory]
    total: int

class QueryIAM2VirtualIDAttributeAction(Action, inventory.APIQueryIAM2VirtualIDAttributeMsg):
    out: list[inventories.IAM2VirtualIDAttributeInventory]
    reply: _QueryIAM2VirtualIDAttribute
    def run(self) -> list[inventories.IAM2VirtualIDAttributeInventory]: ...

class _QueryIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2VirtualIDGroupInventory]
    total: int

class QueryIAM2VirtualIDGroupAction(Action, inventory.APIQueryIAM2VirtualIDGroupMsg):
    out: list[inventories.IAM2VirtualIDGroupInventory]
    reply: _QueryIAM2VirtualIDGroup
    def run(self) -> list[inventories.IAM2VirtualIDGroupInventory]: ...

class _QueryIAM2VirtualIDGroupAttribute(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IAM2VirtualIDGroupAttributeInventory]
    total: int

class QueryIAM2VirtualIDGroupAttributeAction(Action, inventory.APIQueryIAM2VirtualIDGroupAttributeMsg):
    out: list[inventories.IAM2VirtualIDGroupAttributeInventory]
    reply: _QueryIAM2VirtualIDGroupAttribute
    def run(self) -> list[inventories.IAM2VirtualIDGroupAttributeInventory]: ...

class _QueryIPSecConnection(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IPsecConnectionInventory]
    total: int

class QueryIPSecConnectionAction(Action, inventory.APIQueryIPSecConnectionMsg):
    out: list[inventories.IPsecConnectionInventory]
    reply: _QueryIPSecConnection
    def run(self) -> list[inventories.IPsecConnectionInventory]: ...

class _QueryIdentityZoneFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IdentityZoneInventory]
    total: int

class QueryIdentityZoneFromLocalAction(Action, inventory.APIQueryIdentityZoneFromLocalMsg):
    out: list[inventories.IdentityZoneInventory]
    reply: _QueryIdentityZoneFromLocal
    def run(self) -> list[inventories.IdentityZoneInventory]: ...

class _QueryImage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ImageInventory]
    total: int

class QueryImageAction(Action, inventory.APIQueryImageMsg):
    out: list[inventories.ImageInventory]
    reply: _QueryImage
    def run(self) -> list[inventories.ImageInventory]: ...

class _QueryImageCache(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ImageCacheInventory]
    total: int

class QueryImageCacheAction(Action, inventory.APIQueryImageCacheMsg):
    out: list[inventories.ImageCacheInventory]
    reply: _QueryImageCache
    def run(self) -> list[inventories.ImageCacheInventory]: ...

class _QueryImageGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryImageGroupAction(Action, inventory.APIQueryImageGroupMsg):
    out: list[Any]
    reply: _QueryImageGroup
    def run(self) -> list[Any]: ...

class _QueryImageGroupRef(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryImageGroupRefAction(Action, inventory.APIQueryImageGroupRefMsg):
    out: list[Any]
    reply: _QueryImageGroupRef
    def run(self) -> list[Any]: ...

class _QueryImagePackage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ImagePackageInventory]
    total: int

class QueryImagePackageAction(Action, inventory.APIQueryImagePackageMsg):
    out: list[inventories.ImagePackageInventory]
    reply: _QueryImagePackage
    def run(self) -> list[inventories.ImagePackageInventory]: ...

class _QueryImageReplicationGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ImageReplicationGroupInventory]
    total: int

class QueryImageReplicationGroupAction(Action, inventory.APIQueryImageReplicationGroupMsg):
    out: list[inventories.ImageReplicationGroupInventory]
    reply: _QueryImageReplicationGroup
    def run(self) -> list[inventories.ImageReplicationGroupInventory]: ...

class _QueryImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ImageStoreBackupStorageInventory]
    total: int

class QueryImageStoreBackupStorageAction(Action, inventory.APIQueryImageStoreBackupStorageMsg):
    out: list[inventories.ImageStoreBackupStorageInventory]
    reply: _QueryImageStoreBackupStorage
    def run(self) -> list[inventories.ImageStoreBackupStorageInventory]: ...

class _QueryInstanceOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.InstanceOfferingInventory]
    total: int

class QueryInstanceOfferingAction(Action, inventory.APIQueryInstanceOfferingMsg):
    out: list[inventories.InstanceOfferingInventory]
    reply: _QueryInstanceOffering
    def run(self) -> list[inventories.InstanceOfferingInventory]: ...

class _QueryIpAddress(Answer):
    success: bool
    error: Any
    inventories: list[inventories.UsedIpInventory]
    total: int

class QueryIpAddressAction(Action, inventory.APIQueryIpAddressMsg):
    out: list[inventories.UsedIpInventory]
    reply: _QueryIpAddress
    def run(self) -> list[inventories.UsedIpInventory]: ...

class _QueryIpRange(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IpRangeInventory]
    total: int

class QueryIpRangeAction(Action, inventory.APIQueryIpRangeMsg):
    out: list[inventories.IpRangeInventory]
    reply: _QueryIpRange
    def run(self) -> list[inventories.IpRangeInventory]: ...

class _QueryIscsiLun(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IscsiLunInventory]
    total: int

class QueryIscsiLunAction(Action, inventory.APIQueryIscsiLunMsg):
    out: list[inventories.IscsiLunInventory]
    reply: _QueryIscsiLun
    def run(self) -> list[inventories.IscsiLunInventory]: ...

class _QueryIscsiServer(Answer):
    success: bool
    error: Any
    inventories: list[inventories.IscsiServerInventory]
    total: int

class QueryIscsiServerAction(Action, inventory.APIQueryIscsiServerMsg):
    out: list[inventories.IscsiServerInventory]
    reply: _QueryIscsiServer
    def run(self) -> list[inventories.IscsiServerInventory]: ...

class _QueryKvmHypervisorInfo(Answer):
    success: bool
    error: Any
    inventories: list[inventories.KvmHypervisorInfoInventory]
    total: int

class QueryKvmHypervisorInfoAction(Action, inventory.APIQueryKvmHypervisorInfoMsg):
    out: list[inventories.KvmHypervisorInfoInventory]
    reply: _QueryKvmHypervisorInfo
    def run(self) -> list[inventories.KvmHypervisorInfoInventory]: ...

class _QueryL2Network(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2NetworkInventory]
    total: int

class QueryL2NetworkAction(Action, inventory.APIQueryL2NetworkMsg):
    out: list[inventories.L2NetworkInventory]
    reply: _QueryL2Network
    def run(self) -> list[inventories.L2NetworkInventory]: ...

class _QueryL2PortGroupNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2PortGroupNetworkInventory]
    total: int

class QueryL2PortGroupNetworkAction(Action, inventory.APIQueryL2PortGroupNetworkMsg):
    out: list[inventories.L2PortGroupNetworkInventory]
    reply: _QueryL2PortGroupNetwork
    def run(self) -> list[inventories.L2PortGroupNetworkInventory]: ...

class _QueryL2VirtualSwitchNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2VirtualSwitchNetworkInventory]
    total: int

class QueryL2VirtualSwitchNetworkAction(Action, inventory.APIQueryL2VirtualSwitchNetworkMsg):
    out: list[inventories.L2VirtualSwitchNetworkInventory]
    reply: _QueryL2VirtualSwitchNetwork
    def run(self) -> list[inventories.L2VirtualSwitchNetworkInventory]: ...

class _QueryL2VlanNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2VlanNetworkInventory]
    total: int

class QueryL2VlanNetworkAction(Action, inventory.APIQueryL2VlanNetworkMsg):
    out: list[inventories.L2VlanNetworkInventory]
    reply: _QueryL2VlanNetwork
    def run(self) -> list[inventories.L2VlanNetworkInventory]: ...

class _QueryL2VxlanNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2VxlanNetworkInventory]
    total: int

class QueryL2VxlanNetworkAction(Action, inventory.APIQueryL2VxlanNetworkMsg):
    out: list[inventories.L2VxlanNetworkInventory]
    reply: _QueryL2VxlanNetwork
    def run(self) -> list[inventories.L2VxlanNetworkInventory]: ...

class _QueryL2VxlanNetworkPool(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L2VxlanNetworkPoolInventory]
    total: int

class QueryL2VxlanNetworkPoolAction(Action, inventory.APIQueryL2VxlanNetworkPoolMsg):
    out: list[inventories.L2VxlanNetworkPoolInventory]
    reply: _QueryL2VxlanNetworkPool
    def run(self) -> list[inventories.L2VxlanNetworkPoolInventory]: ...

class _QueryL3Network(Answer):
    success: bool
    error: Any
    inventories: list[inventories.L3NetworkInventory]
    total: int

class QueryL3NetworkAction(Action, inventory.APIQueryL3NetworkMsg):
    out: list[inventories.L3NetworkInventory]
    reply: _QueryL3Network
    def run(self) -> list[inventories.L3NetworkInventory]: ...

class _QueryLdapBinding(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LdapAccountRefInventory]
    total: int

class QueryLdapBindingAction(Action, inventory.APIQueryLdapBindingMsg):
    out: list[inventories.LdapAccountRefInventory]
    reply: _QueryLdapBinding
    def run(self) -> list[inventories.LdapAccountRefInventory]: ...

class _QueryLdapServer(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LdapServerInventory]
    total: int

class QueryLdapServerAction(Action, inventory.APIQueryLdapServerMsg):
    out: list[inventories.LdapServerInventory]
    reply: _QueryLdapServer
    def run(self) -> list[inventories.LdapServerInventory]: ...

class _QueryLicenseAuthorizedNode(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryLicenseAuthorizedNodeAction(Action, inventory.APIQueryLicenseAuthorizedNodeMsg):
    out: list[Any]
    reply: _QueryLicenseAuthorizedNode
    def run(self) -> list[Any]: ...

class _QueryLoadBalancer(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LoadBalancerInventory]
    total: int

class QueryLoadBalancerAction(Action, inventory.APIQueryLoadBalancerMsg):
    out: list[inventories.LoadBalancerInventory]
    reply: _QueryLoadBalancer
    def run(self) -> list[inventories.LoadBalancerInventory]: ...

class _QueryLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LoadBalancerListenerInventory]
    total: int

class QueryLoadBalancerListenerAction(Action, inventory.APIQueryLoadBalancerListenerMsg):
    out: list[inventories.LoadBalancerListenerInventory]
    reply: _QueryLoadBalancerListener
    def run(self) -> list[inventories.LoadBalancerListenerInventory]: ...

class _QueryLoadBalancerServerGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LoadBalancerServerGroupInventory]
    total: int

class QueryLoadBalancerServerGroupAction(Action, inventory.APIQueryLoadBalancerServerGroupMsg):
    out: list[inventories.LoadBalancerServerGroupInventory]
    reply: _QueryLoadBalancerServerGroup
    def run(self) -> list[inventories.LoadBalancerServerGroupInventory]: ...

class _QueryLocalRaidController(Answer):
    success: bool
    error: Any
    inventories: list[inventories.RaidControllerInventory]
    total: int

class QueryLocalRaidControllerAction(Action, inventory.APIQueryLocalRaidControllerMsg):
    out: list[inventories.RaidControllerInventory]
    reply: _QueryLocalRaidController
    def run(self) -> list[inventories.RaidControllerInventory]: ...

class _QueryLocalRaidPhysicalDrive(Answer):
    success: bool
    error: Any
    inventories: list[inventories.RaidPhysicalDriveInventory]
    total: int

class QueryLocalRaidPhysicalDriveAction(Action, inventory.APIQueryLocalRaidPhysicalDriveMsg):
    out: list[inventories.RaidPhysicalDriveInventory]
    reply: _QueryLocalRaidPhysicalDrive
    def run(self) -> list[inventories.RaidPhysicalDriveInventory]: ...

class _QueryLocalStorageResourceRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LocalStorageResourceRefInventory]
    total: int

class QueryLocalStorageResourceRefAction(Action, inventory.APIQueryLocalStorageResourceRefMsg):
    out: list[inventories.LocalStorageResourceRefInventory]
    reply: _QueryLocalStorageResourceRef
    def run(self) -> list[inventories.LocalStorageResourceRefInventory]: ...

class _QueryLogServer(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryLogServerAction(Action, inventory.APIQueryLogServerMsg):
    out: list[Any]
    reply: _QueryLogServer
    def run(self) -> list[Any]: ...

class _QueryLongJob(Answer):
    success: bool
    error: Any
    inventories: list[inventories.LongJobInventory]
    total: int

class QueryLongJobAction(Action, inventory.APIQueryLongJobMsg):
    out: list[inventories.LongJobInventory]
    reply: _QueryLongJob
    def run(self) -> list[inventories.LongJobInventory]: ...

class _QueryManagementNode(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ManagementNodeInventory]
    total: int

class QueryManagementNodeAction(Action, inventory.APIQueryManagementNodeMsg):
    out: list[inventories.ManagementNodeInventory]
    reply: _QueryManagementNode
    def run(self) -> list[inventories.ManagementNodeInventory]: ...

class _QueryMdevDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MdevDeviceInventory]
    total: int

class QueryMdevDeviceAction(Action, inventory.APIQueryMdevDeviceMsg):
    out: list[inventories.MdevDeviceInventory]
    reply: _QueryMdevDevice
    def run(self) -> list[inventories.MdevDeviceInventory]: ...

class _QueryMdevDeviceSpec(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MdevDeviceSpecInventory]
    total: int

class QueryMdevDeviceSpecAction(Action, inventory.APIQueryMdevDeviceSpecMsg):
    out: list[inventories.MdevDeviceSpecInventory]
    reply: _QueryMdevDeviceSpec
    def run(self) -> list[inventories.MdevDeviceSpecInventory]: ...

class _QueryMedia(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MediaInventory]
    total: int

class QueryMediaAction(Action, inventory.APIQueryMediaMsg):
    out: list[inventories.MediaInventory]
    reply: _QueryMedia
    def run(self) -> list[inventories.MediaInventory]: ...

class _QueryMetricDataHttpReceiver(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MetricDataHttpReceiverInventory]
    total: int

class QueryMetricDataHttpReceiverAction(Action, inventory.APIQueryMetricDataHttpReceiverMsg):
    out: list[inventories.MetricDataHttpReceiverInventory]
    reply: _QueryMetricDataHttpReceiver
    def run(self) -> list[inventories.MetricDataHttpReceiverInventory]: ...

class _QueryMetricRuleTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MetricRuleTemplateInventory]
    total: int

class QueryMetricRuleTemplateAction(Action, inventory.APIQueryMetricRuleTemplateMsg):
    out: list[inventories.MetricRuleTemplateInventory]
    reply: _QueryMetricRuleTemplate
    def run(self) -> list[inventories.MetricRuleTemplateInventory]: ...

class _QueryMetricTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MetricTemplateInventory]
    total: int

class QueryMetricTemplateAction(Action, inventory.APIQueryMetricTemplateMsg):
    out: list[inventories.MetricTemplateInventory]
    reply: _QueryMetricTemplate
    def run(self) -> list[inventories.MetricTemplateInventory]: ...

class _QueryMiniStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MiniStorageInventory]
    total: int

class QueryMiniStorageAction(Action, inventory.APIQueryMiniStorageMsg):
    out: list[inventories.MiniStorageInventory]
    reply: _QueryMiniStorage
    def run(self) -> list[inventories.MiniStorageInventory]: ...

class _QueryMiniStorageHostRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MiniStorageHostRefInventory]
    total: int

class QueryMiniStorageHostRefAction(Action, inventory.APIQueryMiniStorageHostRefMsg):
    out: list[inventories.MiniStorageHostRefInventory]
    reply: _QueryMiniStorageHostRef
    def run(self) -> list[inventories.MiniStorageHostRefInventory]: ...

class _QueryMiniStorageResourceReplication(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MiniStorageResourceReplicationInventory]
    total: int

class QueryMiniStorageResourceReplicationAction(Action, inventory.APIQueryMiniStorageResourceReplicationMsg):
    out: list[inventories.MiniStorageResourceReplicationInventory]
    reply: _QueryMiniStorageResourceReplication
    def run(self) -> list[inventories.MiniStorageResourceReplicationInventory]: ...

class _QueryModel(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelAction(Action, inventory.APIQueryModelMsg):
    out: list[Any]
    reply: _QueryModel
    def run(self) -> list[Any]: ...

class _QueryModelCenter(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelCenterAction(Action, inventory.APIQueryModelCenterMsg):
    out: list[Any]
    reply: _QueryModelCenter
    def run(self) -> list[Any]: ...

class _QueryModelEvalServiceInstanceGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelEvalServiceInstanceGroupAction(Action, inventory.APIQueryModelEvalServiceInstanceGroupMsg):
    out: list[Any]
    reply: _QueryModelEvalServiceInstanceGroup
    def run(self) -> list[Any]: ...

class _QueryModelEvaluationTask(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelEvaluationTaskAction(Action, inventory.APIQueryModelEvaluationTaskMsg):
    out: list[Any]
    reply: _QueryModelEvaluationTask
    def run(self) -> list[Any]: ...

class _QueryModelService(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelServiceAction(Action, inventory.APIQueryModelServiceMsg):
    out: list[Any]
    reply: _QueryModelService
    def run(self) -> list[Any]: ...

class _QueryModelServiceInstanceGroup(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryModelServiceInstanceGroupAction(Action, inventory.APIQueryModelServiceInstanceGroupMsg):
    out: list[Any]
    reply: _QueryModelServiceInstanceGroup
    def run(self) -> list[Any]: ...

class _QueryMonitorGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorGroupInventory]
    total: int

class QueryMonitorGroupAction(Action, inventory.APIQueryMonitorGroupMsg):
    out: list[inventories.MonitorGroupInventory]
    reply: _QueryMonitorGroup
    def run(self) -> list[inventories.MonitorGroupInventory]: ...

class _QueryMonitorGroupAlarm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorGroupAlarmInventory]
    total: int

class QueryMonitorGroupAlarmAction(Action, inventory.APIQueryMonitorGroupAlarmMsg):
    out: list[inventories.MonitorGroupAlarmInventory]
    reply: _QueryMonitorGroupAlarm
    def run(self) -> list[inventories.MonitorGroupAlarmInventory]: ...

class _QueryMonitorGroupEventSubscription(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorGroupEventSubscriptionInventory]
    total: int

class QueryMonitorGroupEventSubscriptionAction(Action, inventory.APIQueryMonitorGroupEventSubscriptionMsg):
    out: list[inventories.MonitorGroupEventSubscriptionInventory]
    reply: _QueryMonitorGroupEventSubscription
    def run(self) -> list[inventories.MonitorGroupEventSubscriptionInventory]: ...

class _QueryMonitorGroupInstance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorGroupInstanceInventory]
    total: int

class QueryMonitorGroupInstanceAction(Action, inventory.APIQueryMonitorGroupInstanceMsg):
    out: list[inventories.MonitorGroupInstanceInventory]
    reply: _QueryMonitorGroupInstance
    def run(self) -> list[inventories.MonitorGroupInstanceInventory]: ...

class _QueryMonitorGroupTemplateRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorGroupTemplateRefInventory]
    total: int

class QueryMonitorGroupTemplateRefAction(Action, inventory.APIQueryMonitorGroupTemplateRefMsg):
    out: list[inventories.MonitorGroupTemplateRefInventory]
    reply: _QueryMonitorGroupTemplateRef
    def run(self) -> list[inventories.MonitorGroupTemplateRefInventory]: ...

class _QueryMonitorTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorTemplateInventory]
    total: int

class QueryMonitorTemplateAction(Action, inventory.APIQueryMonitorTemplateMsg):
    out: list[inventories.MonitorTemplateInventory]
    reply: _QueryMonitorTemplate
    def run(self) -> list[inventories.MonitorTemplateInventory]: ...

class _QueryMonitorTrigger(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorTriggerInventory]
    total: int

class QueryMonitorTriggerAction(Action, inventory.APIQueryMonitorTriggerMsg):
    out: list[inventories.MonitorTriggerInventory]
    reply: _QueryMonitorTrigger
    def run(self) -> list[inventories.MonitorTriggerInventory]: ...

class _QueryMonitorTriggerAction(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MonitorTriggerActionInventory]
    total: int

class QueryMonitorTriggerActionAction(Action, inventory.APIQueryMonitorTriggerActionMsg):
    out: list[inventories.MonitorTriggerActionInventory]
    reply: _QueryMonitorTriggerAction
    def run(self) -> list[inventories.MonitorTriggerActionInventory]: ...

class _QueryMttyDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MttyDeviceInventory]
    total: int

class QueryMttyDeviceAction(Action, inventory.APIQueryMttyDeviceMsg):
    out: list[inventories.MttyDeviceInventory]
    reply: _QueryMttyDevice
    def run(self) -> list[inventories.MttyDeviceInventory]: ...

class _QueryMulticastRouter(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MulticastRouterInventory]
    total: int

class QueryMulticastRouterAction(Action, inventory.APIQueryMulticastRouterMsg):
    out: list[inventories.MulticastRouterInventory]
    reply: _QueryMulticastRouter
    def run(self) -> list[inventories.MulticastRouterInventory]: ...

class _QueryNasFileSystem(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NasFileSystemInventory]
    total: int

class QueryNasFileSystemAction(Action, inventory.APIQueryNasFileSystemMsg):
    out: list[inventories.NasFileSystemInventory]
    reply: _QueryNasFileSystem
    def run(self) -> list[inventories.NasFileSystemInventory]: ...

class _QueryNasMountTarget(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NasMountTargetInventory]
    total: int

class QueryNasMountTargetAction(Action, inventory.APIQueryNasMountTargetMsg):
    out: list[inventories.NasMountTargetInventory]
    reply: _QueryNasMountTarget
    def run(self) -> list[inventories.NasMountTargetInventory]: ...

class _QueryNativeCluster(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryNativeClusterAction(Action, inventory.APIQueryNativeClusterMsg):
    out: list[Any]
    reply: _QueryNativeCluster
    def run(self) -> list[Any]: ...

class _QueryNativeHost(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryNativeHostAction(Action, inventory.APIQueryNativeHostMsg):
    out: list[Any]
    reply: _QueryNativeHost
    def run(self) -> list[Any]: ...

class _QueryNetworkServiceL3NetworkRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NetworkServiceL3NetworkRefInventory]
    total: int

class QueryNetworkServiceL3NetworkRefAction(Action, inventory.APIQueryNetworkServiceL3NetworkRefMsg):
    out: list[inventories.NetworkServiceL3NetworkRefInventory]
    reply: _QueryNetworkServiceL3NetworkRef
    def run(self) -> list[inventories.NetworkServiceL3NetworkRefInventory]: ...

class _QueryNetworkServiceProvider(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NetworkServiceProviderInventory]
    total: int

class QueryNetworkServiceProviderAction(Action, inventory.APIQueryNetworkServiceProviderMsg):
    out: list[inventories.NetworkServiceProviderInventory]
    reply: _QueryNetworkServiceProvider
    def run(self) -> list[inventories.NetworkServiceProviderInventory]: ...

class _QueryNvmeLun(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NvmeLunInventory]
    total: int

class QueryNvmeLunAction(Action, inventory.APIQueryNvmeLunMsg):
    out: list[inventories.NvmeLunInventory]
    reply: _QueryNvmeLun
    def run(self) -> list[inventories.NvmeLunInventory]: ...

class _QueryNvmeServer(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NvmeServerInventory]
    total: int

class QueryNvmeServerAction(Action, inventory.APIQueryNvmeServerMsg):
    out: list[inventories.NvmeServerInventory]
    reply: _QueryNvmeServer
    def run(self) -> list[inventories.NvmeServerInventory]: ...

class _QueryNvmeTarget(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NvmeTargetInventory]
    total: int

class QueryNvmeTargetAction(Action, inventory.APIQueryNvmeTargetMsg):
    out: list[inventories.NvmeTargetInventory]
    reply: _QueryNvmeTarget
    def run(self) -> list[inventories.NvmeTargetInventory]: ...

class _QueryOssBucketFileName(Answer):
    success: bool
    error: Any
    inventories: list[inventories.OssBucketInventory]
    total: int

class QueryOssBucketFileNameAction(Action, inventory.APIQueryOssBucketFileNameMsg):
    out: list[inventories.OssBucketInventory]
    reply: _QueryOssBucketFileName
    def run(self) -> list[inventories.OssBucketInventory]: ...

class _QueryPciDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PciDeviceInventory]
    total: int

class QueryPciDeviceAction(Action, inventory.APIQueryPciDeviceMsg):
    out: list[inventories.PciDeviceInventory]
    reply: _QueryPciDevice
    def run(self) -> list[inventories.PciDeviceInventory]: ...

class _QueryPciDeviceOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PciDeviceOfferingInventory]
    total: int

class QueryPciDeviceOfferingAction(Action, inventory.APIQueryPciDeviceOfferingMsg):
    out: list[inventories.PciDeviceOfferingInventory]
    reply: _QueryPciDeviceOffering
    def run(self) -> list[inventories.PciDeviceOfferingInventory]: ...

class _QueryPciDevicePciDeviceOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PciDevicePciDeviceOfferingRefInventory]
    total: int

class QueryPciDevicePciDeviceOfferingAction(Action, inventory.APIQueryPciDevicePciDeviceOfferingMsg):
    out: list[inventories.PciDevicePciDeviceOfferingRefInventory]
    reply: _QueryPciDevicePciDeviceOffering
    def run(self) -> list[inventories.PciDevicePciDeviceOfferingRefInventory]: ...

class _QueryPciDeviceSpec(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PciDeviceSpecInventory]
    total: int

class QueryPciDeviceSpecAction(Action, inventory.APIQueryPciDeviceSpecMsg):
    out: list[inventories.PciDeviceSpecInventory]
    reply: _QueryPciDeviceSpec
    def run(self) -> list[inventories.PciDeviceSpecInventory]: ...

class _QueryPhysicalDriveSelfTestHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PhysicalDriveSmartSelfTestHistoryInventory]
    total: int

class QueryPhysicalDriveSelfTestHistoryAction(Action, inventory.APIQueryPhysicalDriveSelfTestHistoryMsg):
    out: list[inventories.PhysicalDriveSmartSelfTestHistoryInventory]
    reply: _QueryPhysicalDriveSelfTestHistory
    def run(self) -> list[inventories.PhysicalDriveSmartSelfTestHistoryInventory]: ...

class _QueryPhysicalSwitch(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryPhysicalSwitchAction(Action, inventory.APIQueryPhysicalSwitchMsg):
    out: list[Any]
    reply: _QueryPhysicalSwitch
    def run(self) -> list[Any]: ...

class _QueryPluginDrivers(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryPluginDriversAction(Action, inventory.APIQueryPluginDriversMsg):
    out: list[Any]
    reply: _QueryPluginDrivers
    def run(self) -> list[Any]: ...

class _QueryPolicy(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyInventory]
    total: int

class QueryPolicyAction(Action, inventory.APIQueryPolicyMsg):
    out: list[inventories.PolicyInventory]
    reply: _QueryPolicy
    def run(self) -> list[inventories.PolicyInventory]: ...

class _QueryPolicyRouteRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteRuleInventory]
    total: int

class QueryPolicyRouteRuleAction(Action, inventory.APIQueryPolicyRouteRuleMsg):
    out: list[inventories.PolicyRouteRuleInventory]
    reply: _QueryPolicyRouteRule
    def run(self) -> list[inventories.PolicyRouteRuleInventory]: ...

class _QueryPolicyRouteRuleSet(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteRuleSetInventory]
    total: int

class QueryPolicyRouteRuleSetAction(Action, inventory.APIQueryPolicyRouteRuleSetMsg):
    out: list[inventories.PolicyRouteRuleSetInventory]
    reply: _QueryPolicyRouteRuleSet
    def run(self) -> list[inventories.PolicyRouteRuleSetInventory]: ...

class _QueryPolicyRouteRuleSetL3Ref(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteRuleSetL3RefInventory]
    total: int

class QueryPolicyRouteRuleSetL3RefAction(Action, inventory.APIQueryPolicyRouteRuleSetL3RefMsg):
    out: list[inventories.PolicyRouteRuleSetL3RefInventory]
    reply: _QueryPolicyRouteRuleSetL3Ref
    def run(self) -> list[inventories.PolicyRouteRuleSetL3RefInventory]: ...

class _QueryPolicyRouteRuleSetVRouterRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteRuleSetVRouterRefInventory]
    total: int

class QueryPolicyRouteRuleSetVRouterRefAction(Action, inventory.APIQueryPolicyRouteRuleSetVRouterRefMsg):
    out: list[inventories.PolicyRouteRuleSetVRouterRefInventory]
    reply: _QueryPolicyRouteRuleSetVRouterRef
    def run(self) -> list[inventories.PolicyRouteRuleSetVRouterRefInventory]: ...

class _QueryPolicyRouteTable(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteTableInventory]
    total: int

class QueryPolicyRouteTableAction(Action, inventory.APIQueryPolicyRouteTableMsg):
    out: list[inventories.PolicyRouteTableInventory]
    reply: _QueryPolicyRouteTable
    def run(self) -> list[inventories.PolicyRouteTableInventory]: ...

class _QueryPolicyRouteTableRouteEntry(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteTableRouteEntryInventory]
    total: int

class QueryPolicyRouteTableRouteEntryAction(Action, inventory.APIQueryPolicyRouteTableRouteEntryMsg):
    out: list[inventories.PolicyRouteTableRouteEntryInventory]
    reply: _QueryPolicyRouteTableRouteEntry
    def run(self) -> list[inventories.PolicyRouteTableRouteEntryInventory]: ...

class _QueryPolicyRouteTableVRouterRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PolicyRouteTableVRouterRefInventory]
    total: int

class QueryPolicyRouteTableVRouterRefAction(Action, inventory.APIQueryPolicyRouteTableVRouterRefMsg):
    out: list[inventories.PolicyRouteTableVRouterRefInventory]
    reply: _QueryPolicyRouteTableVRouterRef
    def run(self) -> list[inventories.PolicyRouteTableVRouterRefInventory]: ...

class _QueryPortForwardingRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PortForwardingRuleInventory]
    total: int

class QueryPortForwardingRuleAction(Action, inventory.APIQueryPortForwardingRuleMsg):
    out: list[inventories.PortForwardingRuleInventory]
    reply: _QueryPortForwardingRule
    def run(self) -> list[inventories.PortForwardingRuleInventory]: ...

class _QueryPortMirror(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PortMirrorInventory]
    total: int

class QueryPortMirrorAction(Action, inventory.APIQueryPortMirrorMsg):
    out: list[inventories.PortMirrorInventory]
    reply: _QueryPortMirror
    def run(self) -> list[inventories.PortMirrorInventory]: ...

class _QueryPortMirrorNetworkUsedIp(Answer):
    success: bool
    error: Any
    inventories: list[inventories.MirrorNetworkUsedIpInventory]
    total: int

class QueryPortMirrorNetworkUsedIpAction(Action, inventory.APIQueryPortMirrorNetworkUsedIpMsg):
    out: list[inventories.MirrorNetworkUsedIpInventory]
    reply: _QueryPortMirrorNetworkUsedIp
    def run(self) -> list[inventories.MirrorNetworkUsedIpInventory]: ...

class _QueryPortMirrorSession(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PortMirrorSessionInventory]
    total: int

class QueryPortMirrorSessionAction(Action, inventory.APIQueryPortMirrorSessionMsg):
    out: list[inventories.PortMirrorSessionInventory]
    reply: _QueryPortMirrorSession
    def run(self) -> list[inventories.PortMirrorSessionInventory]: ...

class _QueryPreconfigurationTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PreconfigurationTemplateInventory]
    total: int

class QueryPreconfigurationTemplateAction(Action, inventory.APIQueryPreconfigurationTemplateMsg):
    out: list[inventories.PreconfigurationTemplateInventory]
    reply: _QueryPreconfigurationTemplate
    def run(self) -> list[inventories.PreconfigurationTemplateInventory]: ...

class _QueryPriceTable(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PriceTableInventory]
    total: int

class QueryPriceTableAction(Action, inventory.APIQueryPriceTableMsg):
    out: list[inventories.PriceTableInventory]
    reply: _QueryPriceTable
    def run(self) -> list[inventories.PriceTableInventory]: ...

class _QueryPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PrimaryStorageInventory]
    total: int

class QueryPrimaryStorageAction(Action, inventory.APIQueryPrimaryStorageMsg):
    out: list[inventories.PrimaryStorageInventory]
    reply: _QueryPrimaryStorage
    def run(self) -> list[inventories.PrimaryStorageInventory]: ...

class _QueryPublishApp(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PublishAppInventory]
    total: int

class QueryPublishAppAction(Action, inventory.APIQueryPublishAppMsg):
    out: list[inventories.PublishAppInventory]
    reply: _QueryPublishApp
    def run(self) -> list[inventories.PublishAppInventory]: ...

class _QueryQuota(Answer):
    success: bool
    error: Any
    inventories: list[inventories.QuotaInventory]
    total: int

class QueryQuotaAction(Action, inventory.APIQueryQuotaMsg):
    out: list[inventories.QuotaInventory]
    reply: _QueryQuota
    def run(self) -> list[inventories.QuotaInventory]: ...

class _QueryResourceConfig(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ResourceConfigInventory]
    total: int

class QueryResourceConfigAction(Action, inventory.APIQueryResourceConfigMsg):
    out: list[inventories.ResourceConfigInventory]
    reply: _QueryResourceConfig
    def run(self) -> list[inventories.ResourceConfigInventory]: ...

class _QueryResourcePrice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.PriceInventory]
    total: int

class QueryResourcePriceAction(Action, inventory.APIQueryResourcePriceMsg):
    out: list[inventories.PriceInventory]
    reply: _QueryResourcePrice
    def run(self) -> list[inventories.PriceInventory]: ...

class _QueryResourceStack(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ResourceStackInventory]
    total: int

class QueryResourceStackAction(Action, inventory.APIQueryResourceStackMsg):
    out: list[inventories.ResourceStackInventory]
    reply: _QueryResourceStack
    def run(self) -> list[inventories.ResourceStackInventory]: ...

class _QueryRole(Answer):
    success: bool
    error: Any
    inventories: list[inventories.RoleInventory]
    total: int

class QueryRoleAction(Action, inventory.APIQueryRoleMsg):
    out: list[inventories.RoleInventory]
    reply: _QueryRole
    def run(self) -> list[inventories.RoleInventory]: ...

class _QuerySNSApplicationEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSApplicationEndpointInventory]
    total: int

class QuerySNSApplicationEndpointAction(Action, inventory.APIQuerySNSApplicationEndpointMsg):
    out: list[inventories.SNSApplicationEndpointInventory]
    reply: _QuerySNSApplicationEndpoint
    def run(self) -> list[inventories.SNSApplicationEndpointInventory]: ...

class _QuerySNSApplicationPlatform(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSApplicationPlatformInventory]
    total: int

class QuerySNSApplicationPlatformAction(Action, inventory.APIQuerySNSApplicationPlatformMsg):
    out: list[inventories.SNSApplicationPlatformInventory]
    reply: _QuerySNSApplicationPlatform
    def run(self) -> list[inventories.SNSApplicationPlatformInventory]: ...

class _QuerySNSDingTalkAtPerson(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSDingTalkAtPersonInventory]
    total: int

class QuerySNSDingTalkAtPersonAction(Action, inventory.APIQuerySNSDingTalkAtPersonMsg):
    out: list[inventories.SNSDingTalkAtPersonInventory]
    reply: _QuerySNSDingTalkAtPerson
    def run(self) -> list[inventories.SNSDingTalkAtPersonInventory]: ...

class _QuerySNSDingTalkEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSDingTalkEndpointInventory]
    total: int

class QuerySNSDingTalkEndpointAction(Action, inventory.APIQuerySNSDingTalkEndpointMsg):
    out: list[inventories.SNSDingTalkEndpointInventory]
    reply: _QuerySNSDingTalkEndpoint
    def run(self) -> list[inventories.SNSDingTalkEndpointInventory]: ...

class _QuerySNSEmailAddress(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSEmailAddressInventory]
    total: int

class QuerySNSEmailAddressAction(Action, inventory.APIQuerySNSEmailAddressMsg):
    out: list[inventories.SNSEmailAddressInventory]
    reply: _QuerySNSEmailAddress
    def run(self) -> list[inventories.SNSEmailAddressInventory]: ...

class _QuerySNSEmailEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSEmailEndpointInventory]
    total: int

class QuerySNSEmailEndpointAction(Action, inventory.APIQuerySNSEmailEndpointMsg):
    out: list[inventories.SNSEmailEndpointInventory]
    reply: _QuerySNSEmailEndpoint
    def run(self) -> list[inventories.SNSEmailEndpointInventory]: ...

class _QuerySNSEmailPlatform(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSEmailPlatformInventory]
    total: int

class QuerySNSEmailPlatformAction(Action, inventory.APIQuerySNSEmailPlatformMsg):
    out: list[inventories.SNSEmailPlatformInventory]
    reply: _QuerySNSEmailPlatform
    def run(self) -> list[inventories.SNSEmailPlatformInventory]: ...

class _QuerySNSEndpointThirdpartyAlertHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSEndpointThirdpartyAlertHistoryInventory]
    total: int

class QuerySNSEndpointThirdpartyAlertHistoryAction(Action, inventory.APIQuerySNSEndpointThirdpartyAlertHistoryMsg):
    out: list[inventories.SNSEndpointThirdpartyAlertHistoryInventory]
    reply: _QuerySNSEndpointThirdpartyAlertHistory
    def run(self) -> list[inventories.SNSEndpointThirdpartyAlertHistoryInventory]: ...

class _QuerySNSFeiShuAtPerson(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSFeiShuAtPersonInventory]
    total: int

class QuerySNSFeiShuAtPersonAction(Action, inventory.APIQuerySNSFeiShuAtPersonMsg):
    out: list[inventories.SNSFeiShuAtPersonInventory]
    reply: _QuerySNSFeiShuAtPerson
    def run(self) -> list[inventories.SNSFeiShuAtPersonInventory]: ...

class _QuerySNSFeiShuEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSFeiShuEndpointInventory]
    total: int

class QuerySNSFeiShuEndpointAction(Action, inventory.APIQuerySNSFeiShuEndpointMsg):
    out: list[inventories.SNSFeiShuEndpointInventory]
    reply: _QuerySNSFeiShuEndpoint
    def run(self) -> list[inventories.SNSFeiShuEndpointInventory]: ...

class _QuerySNSHttpEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSHttpEndpointInventory]
    total: int

class QuerySNSHttpEndpointAction(Action, inventory.APIQuerySNSHttpEndpointMsg):
    out: list[inventories.SNSHttpEndpointInventory]
    reply: _QuerySNSHttpEndpoint
    def run(self) -> list[inventories.SNSHttpEndpointInventory]: ...

class _QuerySNSMicrosoftTeamsEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSMicrosoftTeamsEndpointInventory]
    total: int

class QuerySNSMicrosoftTeamsEndpointAction(Action, inventory.APIQuerySNSMicrosoftTeamsEndpointMsg):
    out: list[inventories.SNSMicrosoftTeamsEndpointInventory]
    reply: _QuerySNSMicrosoftTeamsEndpoint
    def run(self) -> list[inventories.SNSMicrosoftTeamsEndpointInventory]: ...

class _QuerySNSPluginEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QuerySNSPluginEndpointAction(Action, inventory.APIQuerySNSPluginEndpointMsg):
    out: list[Any]
    reply: _QuerySNSPluginEndpoint
    def run(self) -> list[Any]: ...

class _QuerySNSSmsEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[Any]
    total: int

class QuerySNSSmsEndpointAction(Action, inventory.APIQuerySNSSmsEndpointMsg):
    out: list[Any]
    reply: _QuerySNSSmsEndpoint
    def run(self) -> list[Any]: ...

class _QuerySNSSnmpPlatform(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSSnmpPlatformInventory]
    total: int

class QuerySNSSnmpPlatformAction(Action, inventory.APIQuerySNSSnmpPlatformMsg):
    out: list[inventories.SNSSnmpPlatformInventory]
    reply: _QuerySNSSnmpPlatform
    def run(self) -> list[inventories.SNSSnmpPlatformInventory]: ...

class _QuerySNSTextTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSTextTemplateInventory]
    total: int

class QuerySNSTextTemplateAction(Action, inventory.APIQuerySNSTextTemplateMsg):
    out: list[inventories.SNSTextTemplateInventory]
    reply: _QuerySNSTextTemplate
    def run(self) -> list[inventories.SNSTextTemplateInventory]: ...

class _QuerySNSTopic(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSTopicInventory]
    total: int

class QuerySNSTopicAction(Action, inventory.APIQuerySNSTopicMsg):
    out: list[inventories.SNSTopicInventory]
    reply: _QuerySNSTopic
    def run(self) -> list[inventories.SNSTopicInventory]: ...

class _QuerySNSTopicSubscriber(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSSubscriberInventory]
    total: int

class QuerySNSTopicSubscriberAction(Action, inventory.APIQuerySNSTopicSubscriberMsg):
    out: list[inventories.SNSSubscriberInventory]
    reply: _QuerySNSTopicSubscriber
    def run(self) -> list[inventories.SNSSubscriberInventory]: ...

class _QuerySNSUniversalSmsEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSUniversalSmsEndpointInventory]
    total: int

class QuerySNSUniversalSmsEndpointAction(Action, inventory.APIQuerySNSUniversalSmsEndpointMsg):
    out: list[inventories.SNSUniversalSmsEndpointInventory]
    reply: _QuerySNSUniversalSmsEndpoint
    def run(self) -> list[inventories.SNSUniversalSmsEndpointInventory]: ...

class _QuerySNSWeComAtPerson(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSWeComAtPersonInventory]
    total: int

class QuerySNSWeComAtPersonAction(Action, inventory.APIQuerySNSWeComAtPersonMsg):
    out: list[inventories.SNSWeComAtPersonInventory]
    reply: _QuerySNSWeComAtPerson
    def run(self) -> list[inventories.SNSWeComAtPersonInventory]: ...

class _QuerySNSWeComEndpoint(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SNSWeComEndpointInventory]
    total: int

class QuerySNSWeComEndpointAction(Action, inventory.APIQuerySNSWeComEndpointMsg):
    out: list[inventories.SNSWeComEndpointInventory]
    reply: _QuerySNSWeComEndpoint
    def run(self) -> list[inventories.SNSWeComEndpointInventory]: ...

class _QuerySchedulerJob(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SchedulerJobInventory]
    total: int

class QuerySchedulerJobAction(Action, inventory.APIQuerySchedulerJobMsg):
    out: list[inventories.SchedulerJobInventory]
    reply: _QuerySchedulerJob
    def run(self) -> list[inventories.SchedulerJobInventory]: ...

class _QuerySchedulerJobGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SchedulerJobGroupInventory]
    total: int

class QuerySchedulerJobGroupAction(Action, inventory.APIQuerySchedulerJobGroupMsg):
    out: list[inventories.SchedulerJobGroupInventory]
    reply: _QuerySchedulerJobGroup
    def run(self) -> list[inventories.SchedulerJobGroupInventory]: ...

class _QuerySchedulerJobHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SchedulerJobHistoryInventory]
    total: int

class QuerySchedulerJobHistoryAction(Action, inventory.APIQuerySchedulerJobHistoryMsg):
    out: list[inventories.SchedulerJobHistoryInventory]
    reply: _QuerySchedulerJobHistory
    def run(self) -> list[inventories.SchedulerJobHistoryInventory]: ...

class _QuerySchedulerTrigger(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SchedulerTriggerInventory]
    total: int

class QuerySchedulerTriggerAction(Action, inventory.APIQuerySchedulerTriggerMsg):
    out: list[inventories.SchedulerTriggerInventory]
    reply: _QuerySchedulerTrigger
    def run(self) -> list[inventories.SchedulerTriggerInventory]: ...

class _QueryScsiLun(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ScsiLunInventory]
    total: int

class QueryScsiLunAction(Action, inventory.APIQueryScsiLunMsg):
    out: list[inventories.ScsiLunInventory]
    reply: _QueryScsiLun
    def run(self) -> list[inventories.ScsiLunInventory]: ...

class _QuerySdnController(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SdnControllerInventory]
    total: int

class QuerySdnControllerAction(Action, inventory.APIQuerySdnControllerMsg):
    out: list[inventories.SdnControllerInventory]
    reply: _QuerySdnController
    def run(self) -> list[inventories.SdnControllerInventory]: ...

class _QuerySecretResourcePool(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SecretResourcePoolInventory]
    total: int

class QuerySecretResourcePoolAction(Action, inventory.APIQuerySecretResourcePoolMsg):
    out: list[inventories.SecretResourcePoolInventory]
    reply: _QuerySecretResourcePool
    def run(self) -> list[inventories.SecretResourcePoolInventory]: ...

class _QuerySecurityGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SecurityGroupInventory]
    total: int

class QuerySecurityGroupAction(Action, inventory.APIQuerySecurityGroupMsg):
    out: list[inventories.SecurityGroupInventory]
    reply: _QuerySecurityGroup
    def run(self) -> list[inventories.SecurityGroupInventory]: ...

class _QuerySecurityGroupRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SecurityGroupRuleInventory]
    total: int

class QuerySecurityGroupRuleAction(Action, inventory.APIQuerySecurityGroupRuleMsg):
    out: list[inventories.SecurityGroupRuleInventory]
    reply: _QuerySecurityGroupRule
    def run(self) -> list[inventories.SecurityGroupRuleInventory]: ...

class _QuerySecurityMachine(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SecurityMachineInventory]
    total: int

class QuerySecurityMachineAction(Action, inventory.APIQuerySecurityMachineMsg):
    out: list[inventories.SecurityMachineInventory]
    reply: _QuerySecurityMachine
    def run(self) -> list[inventories.SecurityMachineInventory]: ...

class _QuerySftpBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SftpBackupStorageInventory]
    total: int

class QuerySftpBackupStorageAction(Action, inventory.APIQuerySftpBackupStorageMsg):
    out: list[inventories.SftpBackupStorageInventory]
    reply: _QuerySftpBackupStorage
    def run(self) -> list[inventories.SftpBackupStorageInventory]: ...

class _QueryShareableVolumeVmInstanceRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ShareableVolumeVmInstanceRefInventory]
    total: int

class QueryShareableVolumeVmInstanceRefAction(Action, inventory.APIQueryShareableVolumeVmInstanceRefMsg):
    out: list[inventories.ShareableVolumeVmInstanceRefInventory]
    reply: _QueryShareableVolumeVmInstanceRef
    def run(self) -> list[inventories.ShareableVolumeVmInstanceRefInventory]: ...

class _QuerySharedBlock(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SharedBlockInventory]
    total: int

class QuerySharedBlockAction(Action, inventory.APIQuerySharedBlockMsg):
    out: list[inventories.SharedBlockInventory]
    reply: _QuerySharedBlock
    def run(self) -> list[inventories.SharedBlockInventory]: ...

class _QuerySharedBlockGroupPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SharedBlockGroupPrimaryStorageInventory]
    total: int

class QuerySharedBlockGroupPrimaryStorageAction(Action, inventory.APIQuerySharedBlockGroupPrimaryStorageMsg):
    out: list[inventories.SharedBlockGroupPrimaryStorageInventory]
    reply: _QuerySharedBlockGroupPrimaryStorage
    def run(self) -> list[inventories.SharedBlockGroupPrimaryStorageInventory]: ...

class _QuerySharedBlockGroupPrimaryStorageHostRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SharedBlockGroupPrimaryStorageHostRefInventory]
    total: int

class QuerySharedBlockGroupPrimaryStorageHostRefAction(Action, inventory.APIQuerySharedBlockGroupPrimaryStorageHostRefMsg):
    out: list[inventories.SharedBlockGroupPrimaryStorageHostRefInventory]
    reply: _QuerySharedBlockGroupPrimaryStorageHostRef
    def run(self) -> list[inventories.SharedBlockGroupPrimaryStorageHostRefInventory]: ...

class _QuerySharedResource(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SharedResourceInventory]
    total: int

class QuerySharedResourceAction(Action, inventory.APIQuerySharedResourceMsg):
    out: list[inventories.SharedResourceInventory]
    reply: _QuerySharedResource
    def run(self) -> list[inventories.SharedResourceInventory]: ...

class _QuerySlbGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SlbGroupInventory]
    total: int

class QuerySlbGroupAction(Action, inventory.APIQuerySlbGroupMsg):
    out: list[inventories.SlbGroupInventory]
    reply: _QuerySlbGroup
    def run(self) -> list[inventories.SlbGroupInventory]: ...

class _QuerySlbOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SlbOfferingInventory]
    total: int

class QuerySlbOfferingAction(Action, inventory.APIQuerySlbOfferingMsg):
    out: list[inventories.SlbOfferingInventory]
    reply: _QuerySlbOffering
    def run(self) -> list[inventories.SlbOfferingInventory]: ...

class _QuerySlbVmInstance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SlbVmInstanceInventory]
    total: int

class QuerySlbVmInstanceAction(Action, inventory.APIQuerySlbVmInstanceMsg):
    out: list[inventories.SlbVmInstanceInventory]
    reply: _QuerySlbVmInstance
    def run(self) -> list[inventories.SlbVmInstanceInventory]: ...

class _QuerySnmpAgent(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SnmpAgentInventory]
    total: int

class QuerySnmpAgentAction(Action, inventory.APIQuerySnmpAgentMsg):
    out: list[inventories.SnmpAgentInventory]
    reply: _QuerySnmpAgent
    def run(self) -> list[inventories.SnmpAgentInventory]: ...

class _QuerySshKeyPair(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SshKeyPairInventory]
    total: int

class QuerySshKeyPairAction(Action, inventory.APIQuerySshKeyPairMsg):
    out: list[inventories.SshKeyPairInventory]
    reply: _QuerySshKeyPair
    def run(self) -> list[inventories.SshKeyPairInventory]: ...

class _QueryStackTemplate(Answer):
    success: bool
    error: Any
    inventories: list[inventories.StackTemplateInventory]
    total: int

class QueryStackTemplateAction(Action, inventory.APIQueryStackTemplateMsg):
    out: list[inventories.StackTemplateInventory]
    reply: _QueryStackTemplate
    def run(self) -> list[inventories.StackTemplateInventory]: ...

class _QuerySystemTag(Answer):
    success: bool
    error: Any
    inventories: list[inventories.SystemTagInventory]
    total: int

class QuerySystemTagAction(Action, inventory.APIQuerySystemTagMsg):
    out: list[inventories.SystemTagInventory]
    reply: _QuerySystemTag
    def run(self) -> list[inventories.SystemTagInventory]: ...

class _QueryTag(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TagPatternInventory]
    total: int

class QueryTagAction(Action, inventory.APIQueryTagMsg):
    out: list[inventories.TagPatternInventory]
    reply: _QueryTag
    def run(self) -> list[inventories.TagPatternInventory]: ...

class _QueryTemplateConfig(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TemplateConfigInventory]
    total: int

class QueryTemplateConfigAction(Action, inventory.APIQueryTemplateConfigMsg):
    out: list[inventories.TemplateConfigInventory]
    reply: _QueryTemplateConfig
    def run(self) -> list[inventories.TemplateConfigInventory]: ...

class _QueryThirdpartyAlert(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ThirdpartyOriginalAlertInventory]
    total: int

class QueryThirdpartyAlertAction(Action, inventory.APIQueryThirdpartyAlertMsg):
    out: list[inventories.ThirdpartyOriginalAlertInventory]
    reply: _QueryThirdpartyAlert
    def run(self) -> list[inventories.ThirdpartyOriginalAlertInventory]: ...

class _QueryThirdpartyPlatform(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ThirdpartyPlatformInventory]
    total: int

class QueryThirdpartyPlatformAction(Action, inventory.APIQueryThirdpartyPlatformMsg):
    out: list[inventories.ThirdpartyPlatformInventory]
    reply: _QueryThirdpartyPlatform
    def run(self) -> list[inventories.ThirdpartyPlatformInventory]: ...

class _QueryTicket(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TicketInventory]
    total: int

class QueryTicketAction(Action, inventory.APIQueryTicketMsg):
    out: list[inventories.TicketInventory]
    reply: _QueryTicket
    def run(self) -> list[inventories.TicketInventory]: ...

class _QueryTicketFlow(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TicketFlowInventory]
    total: int

class QueryTicketFlowAction(Action, inventory.APIQueryTicketFlowMsg):
    out: list[inventories.TicketFlowInventory]
    reply: _QueryTicketFlow
    def run(self) -> list[inventories.TicketFlowInventory]: ...

class _QueryTicketFlowCollection(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TicketFlowCollectionInventory]
    total: int

class QueryTicketFlowCollectionAction(Action, inventory.APIQueryTicketFlowCollectionMsg):
    out: list[inventories.TicketFlowCollectionInventory]
    reply: _QueryTicketFlowCollection
    def run(self) -> list[inventories.TicketFlowCollectionInventory]: ...

class _QueryTicketHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TicketStatusHistoryInventory]
    total: int

class QueryTicketHistoryAction(Action, inventory.APIQueryTicketHistoryMsg):
    out: list[inventories.TicketStatusHistoryInventory]
    reply: _QueryTicketHistory
    def run(self) -> list[inventories.TicketStatusHistoryInventory]: ...

class _QueryTicketType(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TicketTypeInventory]
    total: int

class QueryTicketTypeAction(Action, inventory.APIQueryTicketTypeMsg):
    out: list[inventories.TicketTypeInventory]
    reply: _QueryTicketType
    def run(self) -> list[inventories.TicketTypeInventory]: ...

class _QueryTrainedModelRecord(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryTrainedModelRecordAction(Action, inventory.APIQueryTrainedModelRecordMsg):
    out: list[Any]
    reply: _QueryTrainedModelRecord
    def run(self) -> list[Any]: ...

class _QueryTwoFactorAuthentication(Answer):
    success: bool
    error: Any
    inventories: list[inventories.TwoFactorAuthenticationInventory]
    total: int

class QueryTwoFactorAuthenticationAction(Action, inventory.APIQueryTwoFactorAuthenticationMsg):
    out: list[inventories.TwoFactorAuthenticationInventory]
    reply: _QueryTwoFactorAuthentication
    def run(self) -> list[inventories.TwoFactorAuthenticationInventory]: ...

class _QueryUsbDevice(Answer):
    success: bool
    error: Any
    inventories: list[inventories.UsbDeviceInventory]
    total: int

class QueryUsbDeviceAction(Action, inventory.APIQueryUsbDeviceMsg):
    out: list[inventories.UsbDeviceInventory]
    reply: _QueryUsbDevice
    def run(self) -> list[inventories.UsbDeviceInventory]: ...

class _QueryUser(Answer):
    success: bool
    error: Any
    inventories: list[inventories.UserInventory]
    total: int

class QueryUserAction(Action, inventory.APIQueryUserMsg):
    out: list[inventories.UserInventory]
    reply: _QueryUser
    def run(self) -> list[inventories.UserInventory]: ...

class _QueryUserGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.UserGroupInventory]
    total: int

class QueryUserGroupAction(Action, inventory.APIQueryUserGroupMsg):
    out: list[inventories.UserGroupInventory]
    reply: _QueryUserGroup
    def run(self) -> list[inventories.UserGroupInventory]: ...

class _QueryUserProxyConfig(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryUserProxyConfigAction(Action, inventory.APIQueryUserProxyConfigMsg):
    out: list[Any]
    reply: _QueryUserProxyConfig
    def run(self) -> list[Any]: ...

class _QueryUserTag(Answer):
    success: bool
    error: Any
    inventories: list[inventories.UserTagInventory]
    total: int

class QueryUserTagAction(Action, inventory.APIQueryUserTagMsg):
    out: list[inventories.UserTagInventory]
    reply: _QueryUserTag
    def run(self) -> list[inventories.UserTagInventory]: ...

class _QueryV2VConversionHost(Answer):
    success: bool
    error: Any
    inventories: list[inventories.V2VConversionHostInventory]
    total: int

class QueryV2VConversionHostAction(Action, inventory.APIQueryV2VConversionHostMsg):
    out: list[inventories.V2VConversionHostInventory]
    reply: _QueryV2VConversionHost
    def run(self) -> list[inventories.V2VConversionHostInventory]: ...

class _QueryVCenter(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterInventory]
    total: int

class QueryVCenterAction(Action, inventory.APIQueryVCenterMsg):
    out: list[inventories.VCenterInventory]
    reply: _QueryVCenter
    def run(self) -> list[inventories.VCenterInventory]: ...

class _QueryVCenterBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterBackupStorageInventory]
    total: int

class QueryVCenterBackupStorageAction(Action, inventory.APIQueryVCenterBackupStorageMsg):
    out: list[inventories.VCenterBackupStorageInventory]
    reply: _QueryVCenterBackupStorage
    def run(self) -> list[inventories.VCenterBackupStorageInventory]: ...

class _QueryVCenterCluster(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterClusterInventory]
    total: int

class QueryVCenterClusterAction(Action, inventory.APIQueryVCenterClusterMsg):
    out: list[inventories.VCenterClusterInventory]
    reply: _QueryVCenterCluster
    def run(self) -> list[inventories.VCenterClusterInventory]: ...

class _QueryVCenterDatacenter(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterDatacenterInventory]
    total: int

class QueryVCenterDatacenterAction(Action, inventory.APIQueryVCenterDatacenterMsg):
    out: list[inventories.VCenterDatacenterInventory]
    reply: _QueryVCenterDatacenter
    def run(self) -> list[inventories.VCenterDatacenterInventory]: ...

class _QueryVCenterPrimaryStorage(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterPrimaryStorageInventory]
    total: int

class QueryVCenterPrimaryStorageAction(Action, inventory.APIQueryVCenterPrimaryStorageMsg):
    out: list[inventories.VCenterPrimaryStorageInventory]
    reply: _QueryVCenterPrimaryStorage
    def run(self) -> list[inventories.VCenterPrimaryStorageInventory]: ...

class _QueryVCenterResourcePool(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VCenterResourcePoolInventory]
    total: int

class QueryVCenterResourcePoolAction(Action, inventory.APIQueryVCenterResourcePoolMsg):
    out: list[inventories.VCenterResourcePoolInventory]
    reply: _QueryVCenterResourcePool
    def run(self) -> list[inventories.VCenterResourcePoolInventory]: ...

class _QueryVRouterFlowMeterNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NetworkRouterFlowMeterRefInventory]
    total: int

class QueryVRouterFlowMeterNetworkAction(Action, inventory.APIQueryVRouterFlowMeterNetworkMsg):
    out: list[inventories.NetworkRouterFlowMeterRefInventory]
    reply: _QueryVRouterFlowMeterNetwork
    def run(self) -> list[inventories.NetworkRouterFlowMeterRefInventory]: ...

class _QueryVRouterOspfArea(Answer):
    success: bool
    error: Any
    inventories: list[inventories.RouterAreaInventory]
    total: int

class QueryVRouterOspfAreaAction(Action, inventory.APIQueryVRouterOspfAreaMsg):
    out: list[inventories.RouterAreaInventory]
    reply: _QueryVRouterOspfArea
    def run(self) -> list[inventories.RouterAreaInventory]: ...

class _QueryVRouterOspfNetwork(Answer):
    success: bool
    error: Any
    inventories: list[inventories.NetworkRouterAreaRefInventory]
    total: int

class QueryVRouterOspfNetworkAction(Action, inventory.APIQueryVRouterOspfNetworkMsg):
    out: list[inventories.NetworkRouterAreaRefInventory]
    reply: _QueryVRouterOspfNetwork
    def run(self) -> list[inventories.NetworkRouterAreaRefInventory]: ...

class _QueryVRouterRouteEntry(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VRouterRouteEntryInventory]
    total: int

class QueryVRouterRouteEntryAction(Action, inventory.APIQueryVRouterRouteEntryMsg):
    out: list[inventories.VRouterRouteEntryInventory]
    reply: _QueryVRouterRouteEntry
    def run(self) -> list[inventories.VRouterRouteEntryInventory]: ...

class _QueryVRouterRouteTable(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VRouterRouteTableInventory]
    total: int

class QueryVRouterRouteTableAction(Action, inventory.APIQueryVRouterRouteTableMsg):
    out: list[inventories.VRouterRouteTableInventory]
    reply: _QueryVRouterRouteTable
    def run(self) -> list[inventories.VRouterRouteTableInventory]: ...

class _QueryVip(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VipInventory]
    total: int

class QueryVipAction(Action, inventory.APIQueryVipMsg):
    out: list[inventories.VipInventory]
    reply: _QueryVip
    def run(self) -> list[inventories.VipInventory]: ...

class _QueryVirtualBorderRouterFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VirtualBorderRouterInventory]
    total: int

class QueryVirtualBorderRouterFromLocalAction(Action, inventory.APIQueryVirtualBorderRouterFromLocalMsg):
    out: list[inventories.VirtualBorderRouterInventory]
    reply: _QueryVirtualBorderRouterFromLocal
    def run(self) -> list[inventories.VirtualBorderRouterInventory]: ...

class _QueryVirtualRouterOffering(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VirtualRouterOfferingInventory]
    total: int

class QueryVirtualRouterOfferingAction(Action, inventory.APIQueryVirtualRouterOfferingMsg):
    out: list[inventories.VirtualRouterOfferingInventory]
    reply: _QueryVirtualRouterOffering
    def run(self) -> list[inventories.VirtualRouterOfferingInventory]: ...

class _QueryVirtualRouterVRouterRouteTableRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VirtualRouterVRouterRouteTableRefInventory]
    total: int

class QueryVirtualRouterVRouterRouteTableRefAction(Action, inventory.APIQueryVirtualRouterVRouterRouteTableRefMsg):
    out: list[inventories.VirtualRouterVRouterRouteTableRefInventory]
    reply: _QueryVirtualRouterVRouterRouteTableRef
    def run(self) -> list[inventories.VirtualRouterVRouterRouteTableRefInventory]: ...

class _QueryVirtualRouterVm(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VirtualRouterVmInventory]
    total: int

class QueryVirtualRouterVmAction(Action, inventory.APIQueryVirtualRouterVmMsg):
    out: list[inventories.VirtualRouterVmInventory]
    reply: _QueryVirtualRouterVm
    def run(self) -> list[inventories.VirtualRouterVmInventory]: ...

class _QueryVmCdRom(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmCdRomInventory]
    total: int

class QueryVmCdRomAction(Action, inventory.APIQueryVmCdRomMsg):
    out: list[inventories.VmCdRomInventory]
    reply: _QueryVmCdRom
    def run(self) -> list[inventories.VmCdRomInventory]: ...

class _QueryVmInstance(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmInstanceInventory]
    total: int

class QueryVmInstanceAction(Action, inventory.APIQueryVmInstanceMsg):
    out: list[inventories.VmInstanceInventory]
    reply: _QueryVmInstance
    def run(self) -> list[inventories.VmInstanceInventory]: ...

class _QueryVmInstanceDeviceAddressArchive(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmInstanceDeviceAddressArchiveInventory]
    total: int

class QueryVmInstanceDeviceAddressArchiveAction(Action, inventory.APIQueryVmInstanceDeviceAddressArchiveMsg):
    out: list[inventories.VmInstanceDeviceAddressArchiveInventory]
    reply: _QueryVmInstanceDeviceAddressArchive
    def run(self) -> list[inventories.VmInstanceDeviceAddressArchiveInventory]: ...

class _QueryVmInstanceDeviceAddressGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmInstanceDeviceAddressGroupInventory]
    total: int

class QueryVmInstanceDeviceAddressGroupAction(Action, inventory.APIQueryVmInstanceDeviceAddressGroupMsg):
    out: list[inventories.VmInstanceDeviceAddressGroupInventory]
    reply: _QueryVmInstanceDeviceAddressGroup
    def run(self) -> list[inventories.VmInstanceDeviceAddressGroupInventory]: ...

class _QueryVmInstanceMdevDeviceSpecRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmInstanceMdevDeviceSpecRefInventory]
    total: int

class QueryVmInstanceMdevDeviceSpecRefAction(Action, inventory.APIQueryVmInstanceMdevDeviceSpecRefMsg):
    out: list[inventories.VmInstanceMdevDeviceSpecRefInventory]
    reply: _QueryVmInstanceMdevDeviceSpecRef
    def run(self) -> list[inventories.VmInstanceMdevDeviceSpecRefInventory]: ...

class _QueryVmInstancePciDeviceSpecRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmInstancePciDeviceSpecRefInventory]
    total: int

class QueryVmInstancePciDeviceSpecRefAction(Action, inventory.APIQueryVmInstancePciDeviceSpecRefMsg):
    out: list[inventories.VmInstancePciDeviceSpecRefInventory]
    reply: _QueryVmInstancePciDeviceSpecRef
    def run(self) -> list[inventories.VmInstancePciDeviceSpecRefInventory]: ...

class _QueryVmNic(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmNicInventory]
    total: int

class QueryVmNicAction(Action, inventory.APIQueryVmNicMsg):
    out: list[inventories.VmNicInventory]
    reply: _QueryVmNic
    def run(self) -> list[inventories.VmNicInventory]: ...

class _QueryVmNicInSecurityGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmNicSecurityGroupRefInventory]
    total: int

class QueryVmNicInSecurityGroupAction(Action, inventory.APIQueryVmNicInSecurityGroupMsg):
    out: list[inventories.VmNicSecurityGroupRefInventory]
    reply: _QueryVmNicInSecurityGroup
    def run(self) -> list[inventories.VmNicSecurityGroupRefInventory]: ...

class _QueryVmNicSecurityPolicy(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmNicSecurityPolicyInventory]
    total: int

class QueryVmNicSecurityPolicyAction(Action, inventory.APIQueryVmNicSecurityPolicyMsg):
    out: list[inventories.VmNicSecurityPolicyInventory]
    reply: _QueryVmNicSecurityPolicy
    def run(self) -> list[inventories.VmNicSecurityPolicyInventory]: ...

class _QueryVmPriorityConfig(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmPriorityConfigInventory]
    total: int

class QueryVmPriorityConfigAction(Action, inventory.APIQueryVmPriorityConfigMsg):
    out: list[inventories.VmPriorityConfigInventory]
    reply: _QueryVmPriorityConfig
    def run(self) -> list[inventories.VmPriorityConfigInventory]: ...

class _QueryVmSchedHistory(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmSchedHistoryInventory]
    total: int

class QueryVmSchedHistoryAction(Action, inventory.APIQueryVmSchedHistoryMsg):
    out: list[inventories.VmSchedHistoryInventory]
    reply: _QueryVmSchedHistory
    def run(self) -> list[inventories.VmSchedHistoryInventory]: ...

class _QueryVmSchedulingRule(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmSchedulingRuleInventory]
    total: int

class QueryVmSchedulingRuleAction(Action, inventory.APIQueryVmSchedulingRuleMsg):
    out: list[inventories.VmSchedulingRuleInventory]
    reply: _QueryVmSchedulingRule
    def run(self) -> list[inventories.VmSchedulingRuleInventory]: ...

class _QueryVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VmSchedulingRuleGroupInventory]
    total: int

class QueryVmSchedulingRuleGroupAction(Action, inventory.APIQueryVmSchedulingRuleGroupMsg):
    out: list[inventories.VmSchedulingRuleGroupInventory]
    reply: _QueryVmSchedulingRuleGroup
    def run(self) -> list[inventories.VmSchedulingRuleGroupInventory]: ...

class _QueryVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any
    inventories: list[inventories.XmlHookInventory]
    total: int

class QueryVmUserDefinedXmlHookScriptAction(Action, inventory.APIQueryVmUserDefinedXmlHookScriptMsg):
    out: list[inventories.XmlHookInventory]
    reply: _QueryVmUserDefinedXmlHookScript
    def run(self) -> list[inventories.XmlHookInventory]: ...

class _QueryVniRange(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VniRangeInventory]
    total: int

class QueryVniRangeAction(Action, inventory.APIQueryVniRangeMsg):
    out: list[inventories.VniRangeInventory]
    reply: _QueryVniRange
    def run(self) -> list[inventories.VniRangeInventory]: ...

class _QueryVolume(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VolumeInventory]
    total: int

class QueryVolumeAction(Action, inventory.APIQueryVolumeMsg):
    out: list[inventories.VolumeInventory]
    reply: _QueryVolume
    def run(self) -> list[inventories.VolumeInventory]: ...

class _QueryVolumeBackup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VolumeBackupInventory]
    total: int

class QueryVolumeBackupAction(Action, inventory.APIQueryVolumeBackupMsg):
    out: list[inventories.VolumeBackupInventory]
    reply: _QueryVolumeBackup
    def run(self) -> list[inventories.VolumeBackupInventory]: ...

class _QueryVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VolumeSnapshotInventory]
    total: int

class QueryVolumeSnapshotAction(Action, inventory.APIQueryVolumeSnapshotMsg):
    out: list[inventories.VolumeSnapshotInventory]
    reply: _QueryVolumeSnapshot
    def run(self) -> list[inventories.VolumeSnapshotInventory]: ...

class _QueryVolumeSnapshotGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VolumeSnapshotGroupInventory]
    total: int

class QueryVolumeSnapshotGroupAction(Action, inventory.APIQueryVolumeSnapshotGroupMsg):
    out: list[inventories.VolumeSnapshotGroupInventory]
    reply: _QueryVolumeSnapshotGroup
    def run(self) -> list[inventories.VolumeSnapshotGroupInventory]: ...

class _QueryVolumeSnapshotTree(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VolumeSnapshotTreeInventory]
    total: int

class QueryVolumeSnapshotTreeAction(Action, inventory.APIQueryVolumeSnapshotTreeMsg):
    out: list[inventories.VolumeSnapshotTreeInventory]
    reply: _QueryVolumeSnapshotTree
    def run(self) -> list[inventories.VolumeSnapshotTreeInventory]: ...

class _QueryVpcFirewall(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallInventory]
    total: int

class QueryVpcFirewallAction(Action, inventory.APIQueryVpcFirewallMsg):
    out: list[inventories.VpcFirewallInventory]
    reply: _QueryVpcFirewall
    def run(self) -> list[inventories.VpcFirewallInventory]: ...

class _QueryVpcFirewallVRouterRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcFirewallVRouterRefInventory]
    total: int

class QueryVpcFirewallVRouterRefAction(Action, inventory.APIQueryVpcFirewallVRouterRefMsg):
    out: list[inventories.VpcFirewallVRouterRefInventory]
    reply: _QueryVpcFirewallVRouterRef
    def run(self) -> list[inventories.VpcFirewallVRouterRefInventory]: ...

class _QueryVpcHaGroup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcHaGroupInventory]
    total: int

class QueryVpcHaGroupAction(Action, inventory.APIQueryVpcHaGroupMsg):
    out: list[inventories.VpcHaGroupInventory]
    reply: _QueryVpcHaGroup
    def run(self) -> list[inventories.VpcHaGroupInventory]: ...

class _QueryVpcHaGroupNetworkServiceRef(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcHaGroupNetworkServiceRefInventory]
    total: int

class QueryVpcHaGroupNetworkServiceRefAction(Action, inventory.APIQueryVpcHaGroupNetworkServiceRefMsg):
    out: list[inventories.VpcHaGroupNetworkServiceRefInventory]
    reply: _QueryVpcHaGroupNetworkServiceRef
    def run(self) -> list[inventories.VpcHaGroupNetworkServiceRefInventory]: ...

class _QueryVpcIkeConfigFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVpnIkeConfigInventory]
    total: int

class QueryVpcIkeConfigFromLocalAction(Action, inventory.APIQueryVpcIkeConfigFromLocalMsg):
    out: list[inventories.VpcVpnIkeConfigInventory]
    reply: _QueryVpcIkeConfigFromLocal
    def run(self) -> list[inventories.VpcVpnIkeConfigInventory]: ...

class _QueryVpcIpSecConfigFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVpnIpSecConfigInventory]
    total: int

class QueryVpcIpSecConfigFromLocalAction(Action, inventory.APIQueryVpcIpSecConfigFromLocalMsg):
    out: list[inventories.VpcVpnIpSecConfigInventory]
    reply: _QueryVpcIpSecConfigFromLocal
    def run(self) -> list[inventories.VpcVpnIpSecConfigInventory]: ...

class _QueryVpcRouter(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcRouterVmInventory]
    total: int

class QueryVpcRouterAction(Action, inventory.APIQueryVpcRouterMsg):
    out: list[inventories.VpcRouterVmInventory]
    reply: _QueryVpcRouter
    def run(self) -> list[inventories.VpcRouterVmInventory]: ...

class _QueryVpcSharedQos(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcSharedQosInventory]
    total: int

class QueryVpcSharedQosAction(Action, inventory.APIQueryVpcSharedQosMsg):
    out: list[inventories.VpcSharedQosInventory]
    reply: _QueryVpcSharedQos
    def run(self) -> list[inventories.VpcSharedQosInventory]: ...

class _QueryVpcSnatState(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcSnatStateInventory]
    total: int

class QueryVpcSnatStateAction(Action, inventory.APIQueryVpcSnatStateMsg):
    out: list[inventories.VpcSnatStateInventory]
    reply: _QueryVpcSnatState
    def run(self) -> list[inventories.VpcSnatStateInventory]: ...

class _QueryVpcUserVpnGatewayFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcUserVpnGatewayInventory]
    total: int

class QueryVpcUserVpnGatewayFromLocalAction(Action, inventory.APIQueryVpcUserVpnGatewayFromLocalMsg):
    out: list[inventories.VpcUserVpnGatewayInventory]
    reply: _QueryVpcUserVpnGatewayFromLocal
    def run(self) -> list[inventories.VpcUserVpnGatewayInventory]: ...

class _QueryVpcVpnConnectionFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVpnConnectionInventory]
    total: int

class QueryVpcVpnConnectionFromLocalAction(Action, inventory.APIQueryVpcVpnConnectionFromLocalMsg):
    out: list[inventories.VpcVpnConnectionInventory]
    reply: _QueryVpcVpnConnectionFromLocal
    def run(self) -> list[inventories.VpcVpnConnectionInventory]: ...

class _QueryVpcVpnGatewayFromLocal(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VpcVpnGatewayInventory]
    total: int

class QueryVpcVpnGatewayFromLocalAction(Action, inventory.APIQueryVpcVpnGatewayFromLocalMsg):
    out: list[inventories.VpcVpnGatewayInventory]
    reply: _QueryVpcVpnGatewayFromLocal
    def run(self) -> list[inventories.VpcVpnGatewayInventory]: ...

class _QueryVtep(Answer):
    success: bool
    error: Any
    inventories: list[inventories.VtepInventory]
    total: int

class QueryVtepAction(Action, inventory.APIQueryVtepMsg):
    out: list[inventories.VtepInventory]
    reply: _QueryVtep
    def run(self) -> list[inventories.VtepInventory]: ...

class _QueryWebhook(Answer):
    success: bool
    error: Any
    inventories: list[inventories.WebhookInventory]
    total: int

class QueryWebhookAction(Action, inventory.APIQueryWebhookMsg):
    out: list[inventories.WebhookInventory]
    reply: _QueryWebhook
    def run(self) -> list[inventories.WebhookInventory]: ...

class _QueryXskyBlockVolume(Answer):
    success: bool
    error: Any
    inventories: list[inventories.XskyBlockVolumeInventory]
    total: int

class QueryXskyBlockVolumeAction(Action, inventory.APIQueryXskyBlockVolumeMsg):
    out: list[inventories.XskyBlockVolumeInventory]
    reply: _QueryXskyBlockVolume
    def run(self) -> list[inventories.XskyBlockVolumeInventory]: ...

class _QueryZBox(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ZBoxInventory]
    total: int

class QueryZBoxAction(Action, inventory.APIQueryZBoxMsg):
    out: list[inventories.ZBoxInventory]
    reply: _QueryZBox
    def run(self) -> list[inventories.ZBoxInventory]: ...

class _QueryZBoxBackup(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ZBoxBackupInventory]
    total: int

class QueryZBoxBackupAction(Action, inventory.APIQueryZBoxBackupMsg):
    out: list[inventories.ZBoxBackupInventory]
    reply: _QueryZBoxBackup
    def run(self) -> list[inventories.ZBoxBackupInventory]: ...

class _QueryZdfs(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class QueryZdfsAction(Action, inventory.APIQueryZdfsMsg):
    out: list[Any]
    reply: _QueryZdfs
    def run(self) -> list[Any]: ...

class _QueryZone(Answer):
    success: bool
    error: Any
    inventories: list[inventories.ZoneInventory]
    total: int

class QueryZoneAction(Action, inventory.APIQueryZoneMsg):
    out: list[inventories.ZoneInventory]
    reply: _QueryZone
    def run(self) -> list[inventories.ZoneInventory]: ...

class _RebootBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class RebootBaremetalInstanceAction(Action, inventory.APIRebootBaremetalInstanceMsg):
    out: _RebootBaremetalInstance
    reply: _RebootBaremetalInstance
    def run(self) -> _RebootBaremetalInstance: ...

class _RebootEcsInstance(Answer):
    success: bool
    error: Any

class RebootEcsInstanceAction(Action, inventory.APIRebootEcsInstanceMsg):
    out: _RebootEcsInstance
    reply: _RebootEcsInstance
    def run(self) -> _RebootEcsInstance: ...

class _RebootVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class RebootVmInstanceAction(Action, inventory.APIRebootVmInstanceMsg):
    out: _RebootVmInstance
    reply: _RebootVmInstance
    def run(self) -> _RebootVmInstance: ...

class _ReclaimSpaceFromImageStore(Answer):
    success: bool
    error: Any
    gcResult: Any

class ReclaimSpaceFromImageStoreAction(Action, inventory.APIReclaimSpaceFromImageStoreMsg):
    out: _ReclaimSpaceFromImageStore
    reply: _ReclaimSpaceFromImageStore
    def run(self) -> _ReclaimSpaceFromImageStore: ...

class _ReconnectAppBuildSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.AppBuildSystemInventory

class ReconnectAppBuildSystemAction(Action, inventory.APIReconnectAppBuildSystemMsg):
    out: _ReconnectAppBuildSystem
    reply: _ReconnectAppBuildSystem
    def run(self) -> _ReconnectAppBuildSystem: ...

class _ReconnectBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class ReconnectBackupStorageAction(Action, inventory.APIReconnectBackupStorageMsg):
    out: _ReconnectBackupStorage
    reply: _ReconnectBackupStorage
    def run(self) -> _ReconnectBackupStorage: ...

class _ReconnectBareMetal2Gateway(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class ReconnectBareMetal2GatewayAction(Action, inventory.APIReconnectBareMetal2GatewayMsg):
    out: _ReconnectBareMetal2Gateway
    reply: _ReconnectBareMetal2Gateway
    def run(self) -> _ReconnectBareMetal2Gateway: ...

class _ReconnectBareMetal2Instance(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class ReconnectBareMetal2InstanceAction(Action, inventory.APIReconnectBareMetal2InstanceMsg):
    out: _ReconnectBareMetal2Instance
    reply: _ReconnectBareMetal2Instance
    def run(self) -> _ReconnectBareMetal2Instance: ...

class _ReconnectBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class ReconnectBaremetalPxeServerAction(Action, inventory.APIReconnectBaremetalPxeServerMsg):
    out: _ReconnectBaremetalPxeServer
    reply: _ReconnectBaremetalPxeServer
    def run(self) -> _ReconnectBaremetalPxeServer: ...

class _ReconnectConsoleProxyAgent(Answer):
    success: bool
    error: Any
    inventory: Any

class ReconnectConsoleProxyAgentAction(Action, inventory.APIReconnectConsoleProxyAgentMsg):
    out: _ReconnectConsoleProxyAgent
    reply: _ReconnectConsoleProxyAgent
    def run(self) -> _ReconnectConsoleProxyAgent: ...

class _ReconnectHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class ReconnectHostAction(Action, inventory.APIReconnectHostMsg):
    out: _ReconnectHost
    reply: _ReconnectHost
    def run(self) -> _ReconnectHost: ...

class _ReconnectIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class ReconnectIPsecConnectionAction(Action, inventory.APIReconnectIPsecConnectionMsg):
    out: _ReconnectIPsecConnection
    reply: _ReconnectIPsecConnection
    def run(self) -> _ReconnectIPsecConnection: ...

class _ReconnectImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageStoreBackupStorageInventory

class ReconnectImageStoreBackupStorageAction(Action, inventory.APIReconnectImageStoreBackupStorageMsg):
    out: _ReconnectImageStoreBackupStorage
    reply: _ReconnectImageStoreBackupStorage
    def run(self) -> _ReconnectImageStoreBackupStorage: ...

class _ReconnectPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class ReconnectPrimaryStorageAction(Action, inventory.APIReconnectPrimaryStorageMsg):
    out: _ReconnectPrimaryStorage
    reply: _ReconnectPrimaryStorage
    def run(self) -> _ReconnectPrimaryStorage: ...

class _ReconnectSdnController(Answer):
    success: bool
    error: Any

class ReconnectSdnControllerAction(Action, inventory.APIReconnectSdnControllerMsg):
    out: _ReconnectSdnController
    reply: _ReconnectSdnController
    def run(self) -> _ReconnectSdnController: ...

class _ReconnectSftpBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.SftpBackupStorageInventory

class ReconnectSftpBackupStorageAction(Action, inventory.APIReconnectSftpBackupStorageMsg):
    out: _ReconnectSftpBackupStorage
    reply: _ReconnectSftpBackupStorage
    def run(self) -> _ReconnectSftpBackupStorage: ...

class _ReconnectVirtualRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.ApplianceVmInventory

class ReconnectVirtualRouterAction(Action, inventory.APIReconnectVirtualRouterMsg):
    out: _ReconnectVirtualRouter
    reply: _ReconnectVirtualRouter
    def run(self) -> _ReconnectVirtualRouter: ...

class _ReconnectZdfs(Answer):
    success: bool
    error: Any

class ReconnectZdfsAction(Action, inventory.APIReconnectZdfsMsg):
    out: _ReconnectZdfs
    reply: _ReconnectZdfs
    def run(self) -> _ReconnectZdfs: ...

class _RecoverBackupFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeBackupInventory

class RecoverBackupFromImageStoreBackupStorageAction(Action, inventory.APIRecoverBackupFromImageStoreBackupStorageMsg):
    out: _RecoverBackupFromImageStoreBackupStorage
    reply: _RecoverBackupFromImageStoreBackupStorage
    def run(self) -> _RecoverBackupFromImageStoreBackupStorage: ...

class _RecoverBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class RecoverBaremetalInstanceAction(Action, inventory.APIRecoverBaremetalInstanceMsg):
    out: _RecoverBaremetalInstance
    reply: _RecoverBaremetalInstance
    def run(self) -> _RecoverBaremetalInstance: ...

class _RecoverDataVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class RecoverDataVolumeAction(Action, inventory.APIRecoverDataVolumeMsg):
    out: _RecoverDataVolume
    reply: _RecoverDataVolume
    def run(self) -> _RecoverDataVolume: ...

class _RecoverDatabaseFromBackup(Answer):
    success: bool
    error: Any
    logListenPort: int

class RecoverDatabaseFromBackupAction(Action, inventory.APIRecoverDatabaseFromBackupMsg):
    out: _RecoverDatabaseFromBackup
    reply: _RecoverDatabaseFromBackup
    def run(self) -> _RecoverDatabaseFromBackup: ...

class _RecoverIAM2Project(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class RecoverIAM2ProjectAction(Action, inventory.APIRecoverIAM2ProjectMsg):
    out: _RecoverIAM2Project
    reply: _RecoverIAM2Project
    def run(self) -> _RecoverIAM2Project: ...

class _RecoverImage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class RecoverImageAction(Action, inventory.APIRecoverImageMsg):
    out: _RecoverImage
    reply: _RecoverImage
    def run(self) -> _RecoverImage: ...

class _RecoverResourceSplitBrain(Answer):
    success: bool
    error: Any

class RecoverResourceSplitBrainAction(Action, inventory.APIRecoverResourceSplitBrainMsg):
    out: _RecoverResourceSplitBrain
    reply: _RecoverResourceSplitBrain
    def run(self) -> _RecoverResourceSplitBrain: ...

class _RecoverVmBackupFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class RecoverVmBackupFromImageStoreBackupStorageAction(Action, inventory.APIRecoverVmBackupFromImageStoreBackupStorageMsg):
    out: _RecoverVmBackupFromImageStoreBackupStorage
    reply: _RecoverVmBackupFromImageStoreBackupStorage
    def run(self) -> _RecoverVmBackupFromImageStoreBackupStorage: ...

class _RecoverVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class RecoverVmInstanceAction(Action, inventory.APIRecoverVmInstanceMsg):
    out: _RecoverVmInstance
    reply: _RecoverVmInstance
    def run(self) -> _RecoverVmInstance: ...

class _RecoveryImageFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class RecoveryImageFromImageStoreBackupStorageAction(Action, inventory.APIRecoveryImageFromImageStoreBackupStorageMsg):
    out: _RecoveryImageFromImageStoreBackupStorage
    reply: _RecoveryImageFromImageStoreBackupStorage
    def run(self) -> _RecoveryImageFromImageStoreBackupStorage: ...

class _RecoveryVirtualBorderRouterRemote(Answer):
    success: bool
    error: Any

class RecoveryVirtualBorderRouterRemoteAction(Action, inventory.APIRecoveryVirtualBorderRouterRemoteMsg):
    out: _RecoveryVirtualBorderRouterRemote
    reply: _RecoveryVirtualBorderRouterRemote
    def run(self) -> _RecoveryVirtualBorderRouterRemote: ...

class _RefreshCaptcha(Answer):
    success: bool
    error: Any
    captchaUuid: str
    captcha: str

class RefreshCaptchaAction(Action, inventory.APIRefreshCaptchaMsg):
    out: _RefreshCaptcha
    reply: _RefreshCaptcha
    def run(self) -> _RefreshCaptcha: ...

class _RefreshFiberChannelStorage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class RefreshFiberChannelStorageAction(Action, inventory.APIRefreshFiberChannelStorageMsg):
    out: _RefreshFiberChannelStorage
    reply: _RefreshFiberChannelStorage
    def run(self) -> _RefreshFiberChannelStorage: ...

class _RefreshFirewall(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallInventory

class RefreshFirewallAction(Action, inventory.APIRefreshFirewallMsg):
    out: _RefreshFirewall
    reply: _RefreshFirewall
    def run(self) -> _RefreshFirewall: ...

class _RefreshGuestOsMetadata(Answer):
    success: bool
    error: Any

class RefreshGuestOsMetadataAction(Action, inventory.APIRefreshGuestOsMetadataMsg):
    out: _RefreshGuestOsMetadata
    reply: _RefreshGuestOsMetadata
    def run(self) -> _RefreshGuestOsMetadata: ...

class _RefreshIscsiServer(Answer):
    success: bool
    error: Any
    inventory: inventories.IscsiServerInventory

class RefreshIscsiServerAction(Action, inventory.APIRefreshIscsiServerMsg):
    out: _RefreshIscsiServer
    reply: _RefreshIscsiServer
    def run(self) -> _RefreshIscsiServer: ...

class _RefreshLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class RefreshLoadBalancerAction(Action, inventory.APIRefreshLoadBalancerMsg):
    out: _RefreshLoadBalancer
    reply: _RefreshLoadBalancer
    def run(self) -> _RefreshLoadBalancer: ...

class _RefreshLocalRaid(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class RefreshLocalRaidAction(Action, inventory.APIRefreshLocalRaidMsg):
    out: _RefreshLocalRaid
    reply: _RefreshLocalRaid
    def run(self) -> _RefreshLocalRaid: ...

class _RefreshNvmeTarget(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class RefreshNvmeTargetAction(Action, inventory.APIRefreshNvmeTargetMsg):
    out: _RefreshNvmeTarget
    reply: _RefreshNvmeTarget
    def run(self) -> _RefreshNvmeTarget: ...

class _RefreshPluginDrivers(Answer):
    success: bool
    error: Any

class RefreshPluginDriversAction(Action, inventory.APIRefreshPluginDriversMsg):
    out: _RefreshPluginDrivers
    reply: _RefreshPluginDrivers
    def run(self) -> _RefreshPluginDrivers: ...

class _RefreshSSOServerToken(Answer):
    success: bool
    error: Any

class RefreshSSOServerTokenAction(Action, inventory.APIRefreshSSOServerTokenMsg):
    out: _RefreshSSOServerToken
    reply: _RefreshSSOServerToken
    def run(self) -> _RefreshSSOServerToken: ...

class _RefreshSearchIndexes(Answer):
    success: bool
    error: Any

class RefreshSearchIndexesAction(Action, inventory.APIRefreshSearchIndexesMsg):
    out: _RefreshSearchIndexes
    reply: _RefreshSearchIndexes
    def run(self) -> _RefreshSearchIndexes: ...

class _RefreshSharedblockDeviceCapacity(Answer):
    success: bool
    error: Any
    inventory: inventories.SharedBlockGroupPrimaryStorageInventory

class RefreshSharedblockDeviceCapacityAction(Action, inventory.APIRefreshSharedblockDeviceCapacityMsg):
    out: _RefreshSharedblockDeviceCapacity
    reply: _RefreshSharedblockDeviceCapacity
    def run(self) -> _RefreshSharedblockDeviceCapacity: ...

class _RegisterLicenseRequestedApplication(Answer):
    success: bool
    error: Any
    appId: str
    servicePubKey: str

class RegisterLicenseRequestedApplicationAction(Action, inventory.APIRegisterLicenseRequestedApplicationMsg):
    out: _RegisterLicenseRequestedApplication
    reply: _RegisterLicenseRequestedApplication
    def run(self) -> _RegisterLicenseRequestedApplication: ...

class _RegisterLicenseServer(Answer):
    success: bool
    error: Any

class RegisterLicenseServerAction(Action, inventory.APIRegisterLicenseServerMsg):
    out: _RegisterLicenseServer
    reply: _RegisterLicenseServer
    def run(self) -> _RegisterLicenseServer: ...

class _ReimageVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class ReimageVmInstanceAction(Action, inventory.APIReimageVmInstanceMsg):
    out: _ReimageVmInstance
    reply: _ReimageVmInstance
    def run(self) -> _ReimageVmInstance: ...

class _ReloadElaboration(Answer):
    success: bool
    error: Any

class ReloadElaborationAction(Action, inventory.APIReloadElaborationMsg):
    out: _ReloadElaboration
    reply: _ReloadElaboration
    def run(self) -> _ReloadElaboration: ...

class _ReloadExternalService(Answer):
    success: bool
    error: Any

class ReloadExternalServiceAction(Action, inventory.APIReloadExternalServiceMsg):
    out: _ReloadExternalService
    reply: _ReloadExternalService
    def run(self) -> _ReloadExternalService: ...

class _ReloadLicense(Answer):
    success: bool
    error: Any
    inventory: inventories.LicenseInventory

class ReloadLicenseAction(Action, inventory.APIReloadLicenseMsg):
    out: _ReloadLicense
    reply: _ReloadLicense
    def run(self) -> _ReloadLicense: ...

class _RemoveAccessControlListEntry(Answer):
    success: bool
    error: Any

class RemoveAccessControlListEntryAction(Action, inventory.APIRemoveAccessControlListEntryMsg):
    out: _RemoveAccessControlListEntry
    reply: _RemoveAccessControlListEntry
    def run(self) -> _RemoveAccessControlListEntry: ...

class _RemoveAccessControlListFromLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class RemoveAccessControlListFromLoadBalancerAction(Action, inventory.APIRemoveAccessControlListFromLoadBalancerMsg):
    out: _RemoveAccessControlListFromLoadBalancer
    reply: _RemoveAccessControlListFromLoadBalancer
    def run(self) -> _RemoveAccessControlListFromLoadBalancer: ...

class _RemoveActionFromAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class RemoveActionFromAlarmAction(Action, inventory.APIRemoveActionFromAlarmMsg):
    out: _RemoveActionFromAlarm
    reply: _RemoveActionFromAlarm
    def run(self) -> _RemoveActionFromAlarm: ...

class _RemoveActionFromEventSubscription(Answer):
    success: bool
    error: Any

class RemoveActionFromEventSubscriptionAction(Action, inventory.APIRemoveActionFromEventSubscriptionMsg):
    out: _RemoveActionFromEventSubscription
    reply: _RemoveActionFromEventSubscription
    def run(self) -> _RemoveActionFromEventSubscription: ...

class _RemoveAttributesFromIAM2Organization(Answer):
    success: bool
    error: Any

class RemoveAttributesFromIAM2OrganizationAction(Action, inventory.APIRemoveAttributesFromIAM2OrganizationMsg):
    out: _RemoveAttributesFromIAM2Organization
    reply: _RemoveAttributesFromIAM2Organization
    def run(self) -> _RemoveAttributesFromIAM2Organization: ...

class _RemoveAttributesFromIAM2Project(Answer):
    success: bool
    error: Any

class RemoveAttributesFromIAM2ProjectAction(Action, inventory.APIRemoveAttributesFromIAM2ProjectMsg):
    out: _RemoveAttributesFromIAM2Project
    reply: _RemoveAttributesFromIAM2Project
    def run(self) -> _RemoveAttributesFromIAM2Project: ...

class _RemoveAttributesFromIAM2VirtualID(Answer):
    success: bool
    error: Any

class RemoveAttributesFromIAM2VirtualIDAction(Action, inventory.APIRemoveAttributesFromIAM2VirtualIDMsg):
    out: _RemoveAttributesFromIAM2VirtualID
    reply: _RemoveAttributesFromIAM2VirtualID
    def run(self) -> _RemoveAttributesFromIAM2VirtualID: ...

class _RemoveAttributesFromIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any

class RemoveAttributesFromIAM2VirtualIDGroupAction(Action, inventory.APIRemoveAttributesFromIAM2VirtualIDGroupMsg):
    out: _RemoveAttributesFromIAM2VirtualIDGroup
    reply: _RemoveAttributesFromIAM2VirtualIDGroup
    def run(self) -> _RemoveAttributesFromIAM2VirtualIDGroup: ...

class _RemoveBackendServerFromServerGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerServerGroupInventory

class RemoveBackendServerFromServerGroupAction(Action, inventory.APIRemoveBackendServerFromServerGroupMsg):
    out: _RemoveBackendServerFromServerGroup
    reply: _RemoveBackendServerFromServerGroup
    def run(self) -> _RemoveBackendServerFromServerGroup: ...

class _RemoveCertificateFromLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class RemoveCertificateFromLoadBalancerListenerAction(Action, inventory.APIRemoveCertificateFromLoadBalancerListenerMsg):
    out: _RemoveCertificateFromLoadBalancerListener
    reply: _RemoveCertificateFromLoadBalancerListener
    def run(self) -> _RemoveCertificateFromLoadBalancerListener: ...

class _RemoveDnsFromL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class RemoveDnsFromL3NetworkAction(Action, inventory.APIRemoveDnsFromL3NetworkMsg):
    out: _RemoveDnsFromL3Network
    reply: _RemoveDnsFromL3Network
    def run(self) -> _RemoveDnsFromL3Network: ...

class _RemoveDnsFromVpcRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcRouterVmInventory

class RemoveDnsFromVpcRouterAction(Action, inventory.APIRemoveDnsFromVpcRouterMsg):
    out: _RemoveDnsFromVpcRouter
    reply: _RemoveDnsFromVpcRouter
    def run(self) -> _RemoveDnsFromVpcRouter: ...

class _RemoveHostRouteFromL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class RemoveHostRouteFromL3NetworkAction(Action, inventory.APIRemoveHostRouteFromL3NetworkMsg):
    out: _RemoveHostRouteFromL3Network
    reply: _RemoveHostRouteFromL3Network
    def run(self) -> _RemoveHostRouteFromL3Network: ...

class _RemoveIAM2ProjectLoginExpired(Answer):
    success: bool
    error: Any

class RemoveIAM2ProjectLoginExpiredAction(Action, inventory.APIRemoveIAM2ProjectLoginExpiredMsg):
    out: _RemoveIAM2ProjectLoginExpired
    reply: _RemoveIAM2ProjectLoginExpired
    def run(self) -> _RemoveIAM2ProjectLoginExpired: ...

class _RemoveIAM2VirtualIDGroupFromProjects(Answer):
    success: bool
    error: Any

class RemoveIAM2VirtualIDGroupFromProjectsAction(Action, inventory.APIRemoveIAM2VirtualIDGroupFromProjectsMsg):
    out: _RemoveIAM2VirtualIDGroupFromProjects
    reply: _RemoveIAM2VirtualIDGroupFromProjects
    def run(self) -> _RemoveIAM2VirtualIDGroupFromProjects: ...

class _RemoveIAM2VirtualIDsFromGroup(Answer):
    success: bool
    error: Any

class RemoveIAM2VirtualIDsFromGroupAction(Action, inventory.APIRemoveIAM2VirtualIDsFromGroupMsg):
    out: _RemoveIAM2VirtualIDsFromGroup
    reply: _RemoveIAM2VirtualIDsFromGroup
    def run(self) -> _RemoveIAM2VirtualIDsFromGroup: ...

class _RemoveIAM2VirtualIDsFromOrganization(Answer):
    success: bool
    error: Any

class RemoveIAM2VirtualIDsFromOrganizationAction(Action, inventory.APIRemoveIAM2VirtualIDsFromOrganizationMsg):
    out: _RemoveIAM2VirtualIDsFromOrganization
    reply: _RemoveIAM2VirtualIDsFromOrganization
    def run(self) -> _RemoveIAM2VirtualIDsFromOrganization: ...

class _RemoveIAM2VirtualIDsFromProject(Answer):
    success: bool
    error: Any

class RemoveIAM2VirtualIDsFromProjectAction(Action, inventory.APIRemoveIAM2VirtualIDsFromProjectMsg):
    out: _RemoveIAM2VirtualIDsFromProject
    reply: _RemoveIAM2VirtualIDsFromProject
    def run(self) -> _RemoveIAM2VirtualIDsFromProject: ...

class _RemoveIAM2VirtualIDsFromProjects(Answer):
    success: bool
    error: Any

class RemoveIAM2VirtualIDsFromProjectsAction(Action, inventory.APIRemoveIAM2VirtualIDsFromProjectsMsg):
    out: _RemoveIAM2VirtualIDsFromProjects
    reply: _RemoveIAM2VirtualIDsFromProjects
    def run(self) -> _RemoveIAM2VirtualIDsFromProjects: ...

class _RemoveInstanceFromMonitorGroup(Answer):
    success: bool
    error: Any

class RemoveInstanceFromMonitorGroupAction(Action, inventory.APIRemoveInstanceFromMonitorGroupMsg):
    out: _RemoveInstanceFromMonitorGroup
    reply: _RemoveInstanceFromMonitorGroup
    def run(self) -> _RemoveInstanceFromMonitorGroup: ...

class _RemoveLabelFromAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class RemoveLabelFromAlarmAction(Action, inventory.APIRemoveLabelFromAlarmMsg):
    out: _RemoveLabelFromAlarm
    reply: _RemoveLabelFromAlarm
    def run(self) -> _RemoveLabelFromAlarm: ...

class _RemoveLabelFromEventSubscription(Answer):
    success: bool
    error: Any

class RemoveLabelFromEventSubscriptionAction(Action, inventory.APIRemoveLabelFromEventSubscriptionMsg):
    out: _RemoveLabelFromEventSubscription
    reply: _RemoveLabelFromEventSubscription
    def run(self) -> _RemoveLabelFromEventSubscription: ...

class _RemoveMdevDeviceSpecFromVmInstance(Answer):
    success: bool
    error: Any

class RemoveMdevDeviceSpecFromVmInstanceAction(Action, inventory.APIRemoveMdevDeviceSpecFromVmInstanceMsg):
    out: _RemoveMdevDeviceSpecFromVmInstance
    reply: _RemoveMdevDeviceSpecFromVmInstance
    def run(self) -> _RemoveMdevDeviceSpecFromVmInstance: ...

class _RemoveMonFromCephBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.CephBackupStorageInventory

class RemoveMonFromCephBackupStorageAction(Action, inventory.APIRemoveMonFromCephBackupStorageMsg):
    out: _RemoveMonFromCephBackupStorage
    reply: _RemoveMonFromCephBackupStorage
    def run(self) -> _RemoveMonFromCephBackupStorage: ...

class _RemoveMonFromCephPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.CephPrimaryStorageInventory

class RemoveMonFromCephPrimaryStorageAction(Action, inventory.APIRemoveMonFromCephPrimaryStorageMsg):
    out: _RemoveMonFromCephPrimaryStorage
    reply: _RemoveMonFromCephPrimaryStorage
    def run(self) -> _RemoveMonFromCephPrimaryStorage: ...

class _RemovePciDeviceSpecFromVmInstance(Answer):
    success: bool
    error: Any

class RemovePciDeviceSpecFromVmInstanceAction(Action, inventory.APIRemovePciDeviceSpecFromVmInstanceMsg):
    out: _RemovePciDeviceSpecFromVmInstance
    reply: _RemovePciDeviceSpecFromVmInstance
    def run(self) -> _RemovePciDeviceSpecFromVmInstance: ...

class _RemovePolicyStatementsFromRole(Answer):
    success: bool
    error: Any

class RemovePolicyStatementsFromRoleAction(Action, inventory.APIRemovePolicyStatementsFromRoleMsg):
    out: _RemovePolicyStatementsFromRole
    reply: _RemovePolicyStatementsFromRole
    def run(self) -> _RemovePolicyStatementsFromRole: ...

class _RemoveRemoteCidrsFromIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class RemoveRemoteCidrsFromIPsecConnectionAction(Action, inventory.APIRemoveRemoteCidrsFromIPsecConnectionMsg):
    out: _RemoveRemoteCidrsFromIPsecConnection
    reply: _RemoveRemoteCidrsFromIPsecConnection
    def run(self) -> _RemoveRemoteCidrsFromIPsecConnection: ...

class _RemoveRendezvousPointFromMulticastRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.MulticastRouterInventory

class RemoveRendezvousPointFromMulticastRouterAction(Action, inventory.APIRemoveRendezvousPointFromMulticastRouterMsg):
    out: _RemoveRendezvousPointFromMulticastRouter
    reply: _RemoveRendezvousPointFromMulticastRouter
    def run(self) -> _RemoveRendezvousPointFromMulticastRouter: ...

class _RemoveResourcesFromDirectory(Answer):
    success: bool
    error: Any

class RemoveResourcesFromDirectoryAction(Action, inventory.APIRemoveResourcesFromDirectoryMsg):
    out: _RemoveResourcesFromDirectory
    reply: _RemoveResourcesFromDirectory
    def run(self) -> _RemoveResourcesFromDirectory: ...

class _RemoveRolesFromIAM2VirtualID(Answer):
    success: bool
    error: Any

class RemoveRolesFromIAM2VirtualIDAction(Action, inventory.APIRemoveRolesFromIAM2VirtualIDMsg):
    out: _RemoveRolesFromIAM2VirtualID
    reply: _RemoveRolesFromIAM2VirtualID
    def run(self) -> _RemoveRolesFromIAM2VirtualID: ...

class _RemoveRolesFromIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any

class RemoveRolesFromIAM2VirtualIDGroupAction(Action, inventory.APIRemoveRolesFromIAM2VirtualIDGroupMsg):
    out: _RemoveRolesFromIAM2VirtualIDGroup
    reply: _RemoveRolesFromIAM2VirtualIDGroup
    def run(self) -> _RemoveRolesFromIAM2VirtualIDGroup: ...

class _RemoveSNSDingTalkAtPerson(Answer):
    success: bool
    error: Any

class RemoveSNSDingTalkAtPersonAction(Action, inventory.APIRemoveSNSDingTalkAtPersonMsg):
    out: _RemoveSNSDingTalkAtPerson
    reply: _RemoveSNSDingTalkAtPerson
    def run(self) -> _RemoveSNSDingTalkAtPerson: ...

class _RemoveSNSFeiShuAtPerson(Answer):
    success: bool
    error: Any

class RemoveSNSFeiShuAtPersonAction(Action, inventory.APIRemoveSNSFeiShuAtPersonMsg):
    out: _RemoveSNSFeiShuAtPerson
    reply: _RemoveSNSFeiShuAtPerson
    def run(self) -> _RemoveSNSFeiShuAtPerson: ...

class _RemoveSNSSmsReceiver(Answer):
    success: bool
    error: Any

class RemoveSNSSmsReceiverAction(Action, inventory.APIRemoveSNSSmsReceiverMsg):
    out: _RemoveSNSSmsReceiver
    reply: _RemoveSNSSmsReceiver
    def run(self) -> _RemoveSNSSmsReceiver: ...

class _RemoveSNSWeComAtPerson(Answer):
    success: bool
    error: Any

class RemoveSNSWeComAtPersonAction(Action, inventory.APIRemoveSNSWeComAtPersonMsg):
    out: _RemoveSNSWeComAtPerson
    reply: _RemoveSNSWeComAtPerson
    def run(self) -> _RemoveSNSWeComAtPerson: ...

class _RemoveSchedulerJobFromSchedulerTrigger(Answer):
    success: bool
    error: Any

class RemoveSchedulerJobFromSchedulerTriggerAction(Action, inventory.APIRemoveSchedulerJobFromSchedulerTriggerMsg):
    out: _RemoveSchedulerJobFromSchedulerTrigger
    reply: _RemoveSchedulerJobFromSchedulerTrigger
    def run(self) -> _RemoveSchedulerJobFromSchedulerTrigger: ...

class _RemoveSchedulerJobGroupFromSchedulerTrigger(Answer):
    success: bool
    error: Any

class RemoveSchedulerJobGroupFromSchedulerTriggerAction(Action, inventory.APIRemoveSchedulerJobGroupFromSchedulerTriggerMsg):
    out: _RemoveSchedulerJobGroupFromSchedulerTrigger
    reply: _RemoveSchedulerJobGroupFromSchedulerTrigger
    def run(self) -> _RemoveSchedulerJobGroupFromSchedulerTrigger: ...

class _RemoveSchedulerJobsFromSchedulerJobGroup(Answer):
    success: bool
    error: Any

class RemoveSchedulerJobsFromSchedulerJobGroupAction(Action, inventory.APIRemoveSchedulerJobsFromSchedulerJobGroupMsg):
    out: _RemoveSchedulerJobsFromSchedulerJobGroup
    reply: _RemoveSchedulerJobsFromSchedulerJobGroup
    def run(self) -> _RemoveSchedulerJobsFromSchedulerJobGroup: ...

class _RemoveSdnController(Answer):
    success: bool
    error: Any

class RemoveSdnControllerAction(Action, inventory.APIRemoveSdnControllerMsg):
    out: _RemoveSdnController
    reply: _RemoveSdnController
    def run(self) -> _RemoveSdnController: ...

class _RemoveServerGroupFromLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class RemoveServerGroupFromLoadBalancerListenerAction(Action, inventory.APIRemoveServerGroupFromLoadBalancerListenerMsg):
    out: _RemoveServerGroupFromLoadBalancerListener
    reply: _RemoveServerGroupFromLoadBalancerListener
    def run(self) -> _RemoveServerGroupFromLoadBalancerListener: ...

class _RemoveTicketTypesFromTicketFlowCollection(Answer):
    success: bool
    error: Any

class RemoveTicketTypesFromTicketFlowCollectionAction(Action, inventory.APIRemoveTicketTypesFromTicketFlowCollectionMsg):
    out: _RemoveTicketTypesFromTicketFlowCollection
    reply: _RemoveTicketTypesFromTicketFlowCollection
    def run(self) -> _RemoveTicketTypesFromTicketFlowCollection: ...

class _RemoveUserFromGroup(Answer):
    success: bool
    error: Any

class RemoveUserFromGroupAction(Action, inventory.APIRemoveUserFromGroupMsg):
    out: _RemoveUserFromGroup
    reply: _RemoveUserFromGroup
    def run(self) -> _RemoveUserFromGroup: ...

class _RemoveVRouterNetworksFromFlowMeter(Answer):
    success: bool
    error: Any

class RemoveVRouterNetworksFromFlowMeterAction(Action, inventory.APIRemoveVRouterNetworksFromFlowMeterMsg):
    out: _RemoveVRouterNetworksFromFlowMeter
    reply: _RemoveVRouterNetworksFromFlowMeter
    def run(self) -> _RemoveVRouterNetworksFromFlowMeter: ...

class _RemoveVRouterNetworksFromOspfArea(Answer):
    success: bool
    error: Any

class RemoveVRouterNetworksFromOspfAreaAction(Action, inventory.APIRemoveVRouterNetworksFromOspfAreaMsg):
    out: _RemoveVRouterNetworksFromOspfArea
    reply: _RemoveVRouterNetworksFromOspfArea
    def run(self) -> _RemoveVRouterNetworksFromOspfArea: ...

class _RemoveVmFromAffinityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class RemoveVmFromAffinityGroupAction(Action, inventory.APIRemoveVmFromAffinityGroupMsg):
    out: _RemoveVmFromAffinityGroup
    reply: _RemoveVmFromAffinityGroup
    def run(self) -> _RemoveVmFromAffinityGroup: ...

class _RemoveVmNicFromLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class RemoveVmNicFromLoadBalancerAction(Action, inventory.APIRemoveVmNicFromLoadBalancerMsg):
    out: _RemoveVmNicFromLoadBalancer
    reply: _RemoveVmNicFromLoadBalancer
    def run(self) -> _RemoveVmNicFromLoadBalancer: ...

class _RemoveVmSchedulingRule(Answer):
    success: bool
    error: Any

class RemoveVmSchedulingRuleAction(Action, inventory.APIRemoveVmSchedulingRuleMsg):
    out: _RemoveVmSchedulingRule
    reply: _RemoveVmSchedulingRule
    def run(self) -> _RemoveVmSchedulingRule: ...

class _RenewSession(Answer):
    success: bool
    error: Any
    inventory: inventories.SessionInventory

class RenewSessionAction(Action, inventory.APIRenewSessionMsg):
    out: _RenewSession
    reply: _RenewSession
    def run(self) -> _RenewSession: ...

class _RequestConsoleAccess(Answer):
    success: bool
    error: Any
    inventory: inventories.ConsoleInventory

class RequestConsoleAccessAction(Action, inventory.APIRequestConsoleAccessMsg):
    out: _RequestConsoleAccess
    reply: _RequestConsoleAccess
    def run(self) -> _RequestConsoleAccess: ...

class _RequestLicenseCapacity(Answer):
    success: bool
    error: Any

class RequestLicenseCapacityAction(Action, inventory.APIRequestLicenseCapacityMsg):
    out: _RequestLicenseCapacity
    reply: _RequestLicenseCapacity
    def run(self) -> _RequestLicenseCapacity: ...

class _RerunLongJob(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class RerunLongJobAction(Action, inventory.APIRerunLongJobMsg):
    out: _RerunLongJob
    reply: _RerunLongJob
    def run(self) -> _RerunLongJob: ...

class _ResetGlobalConfig(Answer):
    success: bool
    error: Any

class ResetGlobalConfigAction(Action, inventory.APIResetGlobalConfigMsg):
    out: _ResetGlobalConfig
    reply: _ResetGlobalConfig
    def run(self) -> _ResetGlobalConfig: ...

class _ResetTemplateConfig(Answer):
    success: bool
    error: Any

class ResetTemplateConfigAction(Action, inventory.APIResetTemplateConfigMsg):
    out: _ResetTemplateConfig
    reply: _ResetTemplateConfig
    def run(self) -> _ResetTemplateConfig: ...

class _ResetTwoFactorAuthenticationSecret(Answer):
    success: bool
    error: Any
    inventory: inventories.TwoFactorAuthenticationSecretInventory

class ResetTwoFactorAuthenticationSecretAction(Action, inventory.APIResetTwoFactorAuthenticationSecretMsg):
    out: _ResetTwoFactorAuthenticationSecret
    reply: _ResetTwoFactorAuthenticationSecret
    def run(self) -> _ResetTwoFactorAuthenticationSecret: ...

class _ResizeDataVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class ResizeDataVolumeAction(Action, inventory.APIResizeDataVolumeMsg):
    out: _ResizeDataVolume
    reply: _ResizeDataVolume
    def run(self) -> _ResizeDataVolume: ...

class _ResizeRootVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class ResizeRootVolumeAction(Action, inventory.APIResizeRootVolumeMsg):
    out: _ResizeRootVolume
    reply: _ResizeRootVolume
    def run(self) -> _ResizeRootVolume: ...

class _RestartModelServiceGroups(Answer):
    success: bool
    error: Any

class RestartModelServiceGroupsAction(Action, inventory.APIRestartModelServiceGroupsMsg):
    out: _RestartModelServiceGroups
    reply: _RestartModelServiceGroups
    def run(self) -> _RestartModelServiceGroups: ...

class _RestartResourceStack(Answer):
    success: bool
    error: Any
    inventory: inventories.ResourceStackInventory

class RestartResourceStackAction(Action, inventory.APIRestartResourceStackMsg):
    out: _RestartResourceStack
    reply: _RestartResourceStack
    def run(self) -> _RestartResourceStack: ...

class _ResumeLongJob(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class ResumeLongJobAction(Action, inventory.APIResumeLongJobMsg):
    out: _ResumeLongJob
    reply: _ResumeLongJob
    def run(self) -> _ResumeLongJob: ...

class _ResumeVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class ResumeVmInstanceAction(Action, inventory.APIResumeVmInstanceMsg):
    out: _ResumeVmInstance
    reply: _ResumeVmInstance
    def run(self) -> _ResumeVmInstance: ...

class _RevertTemplateConfig(Answer):
    success: bool
    error: Any

class RevertTemplateConfigAction(Action, inventory.APIRevertTemplateConfigMsg):
    out: _RevertTemplateConfig
    reply: _RevertTemplateConfig
    def run(self) -> _RevertTemplateConfig: ...

class _RevertVmFromCdpBackup(Answer):
    success: bool
    error: Any

class RevertVmFromCdpBackupAction(Action, inventory.APIRevertVmFromCdpBackupMsg):
    out: _RevertVmFromCdpBackup
    reply: _RevertVmFromCdpBackup
    def run(self) -> _RevertVmFromCdpBackup: ...

class _RevertVmFromSnapshotGroup(Answer):
    success: bool
    error: Any
    results: list[Any]

class RevertVmFromSnapshotGroupAction(Action, inventory.APIRevertVmFromSnapshotGroupMsg):
    out: _RevertVmFromSnapshotGroup
    reply: _RevertVmFromSnapshotGroup
    def run(self) -> _RevertVmFromSnapshotGroup: ...

class _RevertVmFromVmBackup(Answer):
    success: bool
    error: Any

class RevertVmFromVmBackupAction(Action, inventory.APIRevertVmFromVmBackupMsg):
    out: _RevertVmFromVmBackup
    reply: _RevertVmFromVmBackup
    def run(self) -> _RevertVmFromVmBackup: ...

class _RevertVolumeFromSnapshot(Answer):
    success: bool
    error: Any

class RevertVolumeFromSnapshotAction(Action, inventory.APIRevertVolumeFromSnapshotMsg):
    out: _RevertVolumeFromSnapshot
    reply: _RevertVolumeFromSnapshot
    def run(self) -> _RevertVolumeFromSnapshot: ...

class _RevertVolumeFromVolumeBackup(Answer):
    success: bool
    error: Any

class RevertVolumeFromVolumeBackupAction(Action, inventory.APIRevertVolumeFromVolumeBackupMsg):
    out: _RevertVolumeFromVolumeBackup
    reply: _RevertVolumeFromVolumeBackup
    def run(self) -> _RevertVolumeFromVolumeBackup: ...

class _RevokeMonitorTemplateFromMonitorGroup(Answer):
    success: bool
    error: Any

class RevokeMonitorTemplateFromMonitorGroupAction(Action, inventory.APIRevokeMonitorTemplateFromMonitorGroupMsg):
    out: _RevokeMonitorTemplateFromMonitorGroup
    reply: _RevokeMonitorTemplateFromMonitorGroup
    def run(self) -> _RevokeMonitorTemplateFromMonitorGroup: ...

class _RevokeResourceSharing(Answer):
    success: bool
    error: Any

class RevokeResourceSharingAction(Action, inventory.APIRevokeResourceSharingMsg):
    out: _RevokeResourceSharing
    reply: _RevokeResourceSharing
    def run(self) -> _RevokeResourceSharing: ...

class _RunIAM2Script(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class RunIAM2ScriptAction(Action, inventory.APIRunIAM2ScriptMsg):
    out: _RunIAM2Script
    reply: _RunIAM2Script
    def run(self) -> _RunIAM2Script: ...

class _RunSchedulerTrigger(Answer):
    success: bool
    error: Any

class RunSchedulerTriggerAction(Action, inventory.APIRunSchedulerTriggerMsg):
    out: _RunSchedulerTrigger
    reply: _RunSchedulerTrigger
    def run(self) -> _RunSchedulerTrigger: ...

class _SNSDingTalkTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSDingTalkTestConnectionAction(Action, inventory.APISNSDingTalkTestConnectionMsg):
    out: _SNSDingTalkTestConnection
    reply: _SNSDingTalkTestConnection
    def run(self) -> _SNSDingTalkTestConnection: ...

class _SNSEmailTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSEmailTestConnectionAction(Action, inventory.APISNSEmailTestConnectionMsg):
    out: _SNSEmailTestConnection
    reply: _SNSEmailTestConnection
    def run(self) -> _SNSEmailTestConnection: ...

class _SNSFeiShuTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSFeiShuTestConnectionAction(Action, inventory.APISNSFeiShuTestConnectionMsg):
    out: _SNSFeiShuTestConnection
    reply: _SNSFeiShuTestConnection
    def run(self) -> _SNSFeiShuTestConnection: ...

class _SNSHttpTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: str

class SNSHttpTestConnectionAction(Action, inventory.APISNSHttpTestConnectionMsg):
    out: _SNSHttpTestConnection
    reply: _SNSHttpTestConnection
    def run(self) -> _SNSHttpTestConnection: ...

class _SNSMicrosoftTeamsTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSMicrosoftTeamsTestConnectionAction(Action, inventory.APISNSMicrosoftTeamsTestConnectionMsg):
    out: _SNSMicrosoftTeamsTestConnection
    reply: _SNSMicrosoftTeamsTestConnection
    def run(self) -> _SNSMicrosoftTeamsTestConnection: ...

class _SNSSnmpTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSSnmpTestConnectionAction(Action, inventory.APISNSSnmpTestConnectionMsg):
    out: _SNSSnmpTestConnection
    reply: _SNSSnmpTestConnection
    def run(self) -> _SNSSnmpTestConnection: ...

class _SNSWeComTestConnection(Answer):
    success: bool
    error: Any
    connected: bool
    webhookResp: Any

class SNSWeComTestConnectionAction(Action, inventory.APISNSWeComTestConnectionMsg):
    out: _SNSWeComTestConnection
    reply: _SNSWeComTestConnection
    def run(self) -> _SNSWeComTestConnection: ...

class _SdnControllerAddHost(Answer):
    success: bool
    error: Any

class SdnControllerAddHostAction(Action, inventory.APISdnControllerAddHostMsg):
    out: _SdnControllerAddHost
    reply: _SdnControllerAddHost
    def run(self) -> _SdnControllerAddHost: ...

class _SdnControllerChangeHost(Answer):
    success: bool
    error: Any

class SdnControllerChangeHostAction(Action, inventory.APISdnControllerChangeHostMsg):
    out: _SdnControllerChangeHost
    reply: _SdnControllerChangeHost
    def run(self) -> _SdnControllerChangeHost: ...

class _SdnControllerRemoveHost(Answer):
    success: bool
    error: Any

class SdnControllerRemoveHostAction(Action, inventory.APISdnControllerRemoveHostMsg):
    out: _SdnControllerRemoveHost
    reply: _SdnControllerRemoveHost
    def run(self) -> _SdnControllerRemoveHost: ...

class _SecurityMachineDetectSync(Answer):
    success: bool
    error: Any

class SecurityMachineDetectSyncAction(Action, inventory.APISecurityMachineDetectSyncMsg):
    out: _SecurityMachineDetectSync
    reply: _SecurityMachineDetectSync
    def run(self) -> _SecurityMachineDetectSync: ...

class _SecurityMachineEncrypt(Answer):
    success: bool
    error: Any
    text: str

class SecurityMachineEncryptAction(Action, inventory.APISecurityMachineEncryptMsg):
    out: _SecurityMachineEncrypt
    reply: _SecurityMachineEncrypt
    def run(self) -> _SecurityMachineEncrypt: ...

class _SelfTestLocalRaid(Answer):
    success: bool
    error: Any
    result: str

class SelfTestLocalRaidAction(Action, inventory.APISelfTestLocalRaidMsg):
    out: _SelfTestLocalRaid
    reply: _SelfTestLocalRaid
    def run(self) -> _SelfTestLocalRaid: ...

class _SetFlowMeterRouterId(Answer):
    success: bool
    error: Any
    routerId: int

class SetFlowMeterRouterIdAction(Action, inventory.APISetFlowMeterRouterIdMsg):
    out: _SetFlowMeterRouterId
    reply: _SetFlowMeterRouterId
    def run(self) -> _SetFlowMeterRouterId: ...

class _SetIAM2ProjectContainerCluster(Answer):
    success: bool
    error: Any

class SetIAM2ProjectContainerClusterAction(Action, inventory.APISetIAM2ProjectContainerClusterMsg):
    out: _SetIAM2ProjectContainerCluster
    reply: _SetIAM2ProjectContainerCluster
    def run(self) -> _SetIAM2ProjectContainerCluster: ...

class _SetIAM2ProjectLoginExpired(Answer):
    success: bool
    error: Any

class SetIAM2ProjectLoginExpiredAction(Action, inventory.APISetIAM2ProjectLoginExpiredMsg):
    out: _SetIAM2ProjectLoginExpired
    reply: _SetIAM2ProjectLoginExpired
    def run(self) -> _SetIAM2ProjectLoginExpired: ...

class _SetIAM2ProjectRetirePolicy(Answer):
    success: bool
    error: Any

class SetIAM2ProjectRetirePolicyAction(Action, inventory.APISetIAM2ProjectRetirePolicyMsg):
    out: _SetIAM2ProjectRetirePolicy
    reply: _SetIAM2ProjectRetirePolicy
    def run(self) -> _SetIAM2ProjectRetirePolicy: ...

class _SetImageBootMode(Answer):
    success: bool
    error: Any

class SetImageBootModeAction(Action, inventory.APISetImageBootModeMsg):
    out: _SetImageBootMode
    reply: _SetImageBootMode
    def run(self) -> _SetImageBootMode: ...

class _SetImageQga(Answer):
    success: bool
    error: Any

class SetImageQgaAction(Action, inventory.APISetImageQgaMsg):
    out: _SetImageQga
    reply: _SetImageQga
    def run(self) -> _SetImageQga: ...

class _SetImageSecurityLevel(Answer):
    success: bool
    error: Any

class SetImageSecurityLevelAction(Action, inventory.APISetImageSecurityLevelMsg):
    out: _SetImageSecurityLevel
    reply: _SetImageSecurityLevel
    def run(self) -> _SetImageSecurityLevel: ...

class _SetImageStoreBackupStorageQuota(Answer):
    success: bool
    error: Any

class SetImageStoreBackupStorageQuotaAction(Action, inventory.APISetImageStoreBackupStorageQuotaMsg):
    out: _SetImageStoreBackupStorageQuota
    reply: _SetImageStoreBackupStorageQuota
    def run(self) -> _SetImageStoreBackupStorageQuota: ...

class _SetIpOnHostNetworkBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkBondingInventory

class SetIpOnHostNetworkBondingAction(Action, inventory.APISetIpOnHostNetworkBondingMsg):
    out: _SetIpOnHostNetworkBonding
    reply: _SetIpOnHostNetworkBonding
    def run(self) -> _SetIpOnHostNetworkBonding: ...

class _SetIpOnHostNetworkInterface(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkInterfaceInventory

class SetIpOnHostNetworkInterfaceAction(Action, inventory.APISetIpOnHostNetworkInterfaceMsg):
    out: _SetIpOnHostNetworkInterface
    reply: _SetIpOnHostNetworkInterface
    def run(self) -> _SetIpOnHostNetworkInterface: ...

class _SetL3NetworkMtu(Answer):
    success: bool
    error: Any

class SetL3NetworkMtuAction(Action, inventory.APISetL3NetworkMtuMsg):
    out: _SetL3NetworkMtu
    reply: _SetL3NetworkMtu
    def run(self) -> _SetL3NetworkMtu: ...

class _SetL3NetworkRouterInterfaceIp(Answer):
    success: bool
    error: Any

class SetL3NetworkRouterInterfaceIpAction(Action, inventory.APISetL3NetworkRouterInterfaceIpMsg):
    out: _SetL3NetworkRouterInterfaceIp
    reply: _SetL3NetworkRouterInterfaceIp
    def run(self) -> _SetL3NetworkRouterInterfaceIp: ...

class _SetNicQos(Answer):
    success: bool
    error: Any

class SetNicQosAction(Action, inventory.APISetNicQosMsg):
    out: _SetNicQos
    reply: _SetNicQos
    def run(self) -> _SetNicQos: ...

class _SetOrganizationOperation(Answer):
    success: bool
    error: Any

class SetOrganizationOperationAction(Action, inventory.APISetOrganizationOperationMsg):
    out: _SetOrganizationOperation
    reply: _SetOrganizationOperation
    def run(self) -> _SetOrganizationOperation: ...

class _SetOrganizationSupervisor(Answer):
    success: bool
    error: Any

class SetOrganizationSupervisorAction(Action, inventory.APISetOrganizationSupervisorMsg):
    out: _SetOrganizationSupervisor
    reply: _SetOrganizationSupervisor
    def run(self) -> _SetOrganizationSupervisor: ...

class _SetSecurityMachineKey(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SetSecurityMachineKeyAction(Action, inventory.APISetSecurityMachineKeyMsg):
    out: _SetSecurityMachineKey
    reply: _SetSecurityMachineKey
    def run(self) -> _SetSecurityMachineKey: ...

class _SetServiceTypeOnHostNetworkBonding(Answer):
    success: bool
    error: Any
    inventory: list[Any]

class SetServiceTypeOnHostNetworkBondingAction(Action, inventory.APISetServiceTypeOnHostNetworkBondingMsg):
    out: _SetServiceTypeOnHostNetworkBonding
    reply: _SetServiceTypeOnHostNetworkBonding
    def run(self) -> _SetServiceTypeOnHostNetworkBonding: ...

class _SetServiceTypeOnHostNetworkInterface(Answer):
    success: bool
    error: Any
    inventory: list[Any]

class SetServiceTypeOnHostNetworkInterfaceAction(Action, inventory.APISetServiceTypeOnHostNetworkInterfaceMsg):
    out: _SetServiceTypeOnHostNetworkInterface
    reply: _SetServiceTypeOnHostNetworkInterface
    def run(self) -> _SetServiceTypeOnHostNetworkInterface: ...

class _SetVRouterRouterId(Answer):
    success: bool
    error: Any
    routerId: str

class SetVRouterRouterIdAction(Action, inventory.APISetVRouterRouterIdMsg):
    out: _SetVRouterRouterId
    reply: _SetVRouterRouterId
    def run(self) -> _SetVRouterRouterId: ...

class _SetVipQos(Answer):
    success: bool
    error: Any
    inventory: inventories.VipQosInventory

class SetVipQosAction(Action, inventory.APISetVipQosMsg):
    out: _SetVipQos
    reply: _SetVipQos
    def run(self) -> _SetVipQos: ...

class _SetVmBootMode(Answer):
    success: bool
    error: Any

class SetVmBootModeAction(Action, inventory.APISetVmBootModeMsg):
    out: _SetVmBootMode
    reply: _SetVmBootMode
    def run(self) -> _SetVmBootMode: ...

class _SetVmBootOrder(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmBootOrderAction(Action, inventory.APISetVmBootOrderMsg):
    out: _SetVmBootOrder
    reply: _SetVmBootOrder
    def run(self) -> _SetVmBootOrder: ...

class _SetVmBootVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmBootVolumeAction(Action, inventory.APISetVmBootVolumeMsg):
    out: _SetVmBootVolume
    reply: _SetVmBootVolume
    def run(self) -> _SetVmBootVolume: ...

class _SetVmCleanTraffic(Answer):
    success: bool
    error: Any

class SetVmCleanTrafficAction(Action, inventory.APISetVmCleanTrafficMsg):
    out: _SetVmCleanTraffic
    reply: _SetVmCleanTraffic
    def run(self) -> _SetVmCleanTraffic: ...

class _SetVmClockTrack(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmClockTrackAction(Action, inventory.APISetVmClockTrackMsg):
    out: _SetVmClockTrack
    reply: _SetVmClockTrack
    def run(self) -> _SetVmClockTrack: ...

class _SetVmConsoleMode(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmConsoleModeAction(Action, inventory.APISetVmConsoleModeMsg):
    out: _SetVmConsoleMode
    reply: _SetVmConsoleMode
    def run(self) -> _SetVmConsoleMode: ...

class _SetVmConsolePassword(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmConsolePasswordAction(Action, inventory.APISetVmConsolePasswordMsg):
    out: _SetVmConsolePassword
    reply: _SetVmConsolePassword
    def run(self) -> _SetVmConsolePassword: ...

class _SetVmEmulatorPinning(Answer):
    success: bool
    error: Any

class SetVmEmulatorPinningAction(Action, inventory.APISetVmEmulatorPinningMsg):
    out: _SetVmEmulatorPinning
    reply: _SetVmEmulatorPinning
    def run(self) -> _SetVmEmulatorPinning: ...

class _SetVmHostname(Answer):
    success: bool
    error: Any

class SetVmHostnameAction(Action, inventory.APISetVmHostnameMsg):
    out: _SetVmHostname
    reply: _SetVmHostname
    def run(self) -> _SetVmHostname: ...

class _SetVmInstanceDefaultCdRom(Answer):
    success: bool
    error: Any
    inventory: inventories.VmCdRomInventory

class SetVmInstanceDefaultCdRomAction(Action, inventory.APISetVmInstanceDefaultCdRomMsg):
    out: _SetVmInstanceDefaultCdRom
    reply: _SetVmInstanceDefaultCdRom
    def run(self) -> _SetVmInstanceDefaultCdRom: ...

class _SetVmInstanceHaLevel(Answer):
    success: bool
    error: Any

class SetVmInstanceHaLevelAction(Action, inventory.APISetVmInstanceHaLevelMsg):
    out: _SetVmInstanceHaLevel
    reply: _SetVmInstanceHaLevel
    def run(self) -> _SetVmInstanceHaLevel: ...

class _SetVmMonitorNumber(Answer):
    success: bool
    error: Any

class SetVmMonitorNumberAction(Action, inventory.APISetVmMonitorNumberMsg):
    out: _SetVmMonitorNumber
    reply: _SetVmMonitorNumber
    def run(self) -> _SetVmMonitorNumber: ...

class _SetVmNicSecurityGroup(Answer):
    success: bool
    error: Any
    inventory: list[Any]

class SetVmNicSecurityGroupAction(Action, inventory.APISetVmNicSecurityGroupMsg):
    out: _SetVmNicSecurityGroup
    reply: _SetVmNicSecurityGroup
    def run(self) -> _SetVmNicSecurityGroup: ...

class _SetVmNuma(Answer):
    success: bool
    error: Any

class SetVmNumaAction(Action, inventory.APISetVmNumaMsg):
    out: _SetVmNuma
    reply: _SetVmNuma
    def run(self) -> _SetVmNuma: ...

class _SetVmQga(Answer):
    success: bool
    error: Any

class SetVmQgaAction(Action, inventory.APISetVmQgaMsg):
    out: _SetVmQga
    reply: _SetVmQga
    def run(self) -> _SetVmQga: ...

class _SetVmQxlMemory(Answer):
    success: bool
    error: Any

class SetVmQxlMemoryAction(Action, inventory.APISetVmQxlMemoryMsg):
    out: _SetVmQxlMemory
    reply: _SetVmQxlMemory
    def run(self) -> _SetVmQxlMemory: ...

class _SetVmRDP(Answer):
    success: bool
    error: Any

class SetVmRDPAction(Action, inventory.APISetVmRDPMsg):
    out: _SetVmRDP
    reply: _SetVmRDP
    def run(self) -> _SetVmRDP: ...

class _SetVmSecurityLevel(Answer):
    success: bool
    error: Any

class SetVmSecurityLevelAction(Action, inventory.APISetVmSecurityLevelMsg):
    out: _SetVmSecurityLevel
    reply: _SetVmSecurityLevel
    def run(self) -> _SetVmSecurityLevel: ...

class _SetVmSoundType(Answer):
    success: bool
    error: Any

class SetVmSoundTypeAction(Action, inventory.APISetVmSoundTypeMsg):
    out: _SetVmSoundType
    reply: _SetVmSoundType
    def run(self) -> _SetVmSoundType: ...

class _SetVmSshKey(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class SetVmSshKeyAction(Action, inventory.APISetVmSshKeyMsg):
    out: _SetVmSshKey
    reply: _SetVmSshKey
    def run(self) -> _SetVmSshKey: ...

class _SetVmStaticIp(Answer):
    success: bool
    error: Any

class SetVmStaticIpAction(Action, inventory.APISetVmStaticIpMsg):
    out: _SetVmStaticIp
    reply: _SetVmStaticIp
    def run(self) -> _SetVmStaticIp: ...

class _SetVmUsbRedirect(Answer):
    success: bool
    error: Any

class SetVmUsbRedirectAction(Action, inventory.APISetVmUsbRedirectMsg):
    out: _SetVmUsbRedirect
    reply: _SetVmUsbRedirect
    def run(self) -> _SetVmUsbRedirect: ...

class _SetVmUserDefinedXml(Answer):
    success: bool
    error: Any
    vmUserDefinedXml: str

class SetVmUserDefinedXmlAction(Action, inventory.APISetVmUserDefinedXmlMsg):
    out: _SetVmUserDefinedXml
    reply: _SetVmUserDefinedXml
    def run(self) -> _SetVmUserDefinedXml: ...

class _SetVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any
    vmUserDefinedXmlHookScript: str

class SetVmUserDefinedXmlHookScriptAction(Action, inventory.APISetVmUserDefinedXmlHookScriptMsg):
    out: _SetVmUserDefinedXmlHookScript
    reply: _SetVmUserDefinedXmlHookScript
    def run(self) -> _SetVmUserDefinedXmlHookScript: ...

class _SetVolumeIoThreadPin(Answer):
    success: bool
    error: Any
    volumeUuid: str
    ioThreadId: int
    pin: str

class SetVolumeIoThreadPinAction(Action, inventory.APISetVolumeIoThreadPinMsg):
    out: _SetVolumeIoThreadPin
    reply: _SetVolumeIoThreadPin
    def run(self) -> _SetVolumeIoThreadPin: ...

class _SetVolumeQos(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class SetVolumeQosAction(Action, inventory.APISetVolumeQosMsg):
    out: _SetVolumeQos
    reply: _SetVolumeQos
    def run(self) -> _SetVolumeQos: ...

class _SetVpcVRouterDistributedRoutingEnabled(Answer):
    success: bool
    error: Any
    enabled: bool

class SetVpcVRouterDistributedRoutingEnabledAction(Action, inventory.APISetVpcVRouterDistributedRoutingEnabledMsg):
    out: _SetVpcVRouterDistributedRoutingEnabled
    reply: _SetVpcVRouterDistributedRoutingEnabled
    def run(self) -> _SetVpcVRouterDistributedRoutingEnabled: ...

class _SetVpcVRouterNetworkServiceState(Answer):
    success: bool
    error: Any
    state: str

class SetVpcVRouterNetworkServiceStateAction(Action, inventory.APISetVpcVRouterNetworkServiceStateMsg):
    out: _SetVpcVRouterNetworkServiceState
    reply: _SetVpcVRouterNetworkServiceState
    def run(self) -> _SetVpcVRouterNetworkServiceState: ...

class _ShareResource(Answer):
    success: bool
    error: Any

class ShareResourceAction(Action, inventory.APIShareResourceMsg):
    out: _ShareResource
    reply: _ShareResource
    def run(self) -> _ShareResource: ...

class _ShrinkVolumeSnapshot(Answer):
    success: bool
    error: Any
    shrinkResult: Any

class ShrinkVolumeSnapshotAction(Action, inventory.APIShrinkVolumeSnapshotMsg):
    out: _ShrinkVolumeSnapshot
    reply: _ShrinkVolumeSnapshot
    def run(self) -> _ShrinkVolumeSnapshot: ...

class _ShutdownHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class ShutdownHostAction(Action, inventory.APIShutdownHostMsg):
    out: _ShutdownHost
    reply: _ShutdownHost
    def run(self) -> _ShutdownHost: ...

class _StartBareMetal2Instance(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class StartBareMetal2InstanceAction(Action, inventory.APIStartBareMetal2InstanceMsg):
    out: _StartBareMetal2Instance
    reply: _StartBareMetal2Instance
    def run(self) -> _StartBareMetal2Instance: ...

class _StartBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class StartBaremetalInstanceAction(Action, inventory.APIStartBaremetalInstanceMsg):
    out: _StartBaremetalInstance
    reply: _StartBaremetalInstance
    def run(self) -> _StartBaremetalInstance: ...

class _StartBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class StartBaremetalPxeServerAction(Action, inventory.APIStartBaremetalPxeServerMsg):
    out: _StartBaremetalPxeServer
    reply: _StartBaremetalPxeServer
    def run(self) -> _StartBaremetalPxeServer: ...

class _StartConnectionBetweenAliyunRouterInterface(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunRouterInterfaceInventory

class StartConnectionBetweenAliyunRouterInterfaceAction(Action, inventory.APIStartConnectionBetweenAliyunRouterInterfaceMsg):
    out: _StartConnectionBetweenAliyunRouterInterface
    reply: _StartConnectionBetweenAliyunRouterInterface
    def run(self) -> _StartConnectionBetweenAliyunRouterInterface: ...

class _StartDataProtection(Answer):
    success: bool
    error: Any

class StartDataProtectionAction(Action, inventory.APIStartDataProtectionMsg):
    out: _StartDataProtection
    reply: _StartDataProtection
    def run(self) -> _StartDataProtection: ...

class _StartEcsInstance(Answer):
    success: bool
    error: Any

class StartEcsInstanceAction(Action, inventory.APIStartEcsInstanceMsg):
    out: _StartEcsInstance
    reply: _StartEcsInstance
    def run(self) -> _StartEcsInstance: ...

class _StartSnmpAgent(Answer):
    success: bool
    error: Any
    inventory: inventories.SnmpAgentInventory

class StartSnmpAgentAction(Action, inventory.APIStartSnmpAgentMsg):
    out: _StartSnmpAgent
    reply: _StartSnmpAgent
    def run(self) -> _StartSnmpAgent: ...

class _StartVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class StartVmInstanceAction(Action, inventory.APIStartVmInstanceMsg):
    out: _StartVmInstance
    reply: _StartVmInstance
    def run(self) -> _StartVmInstance: ...

class _StopAllResourcesInIAM2Project(Answer):
    success: bool
    error: Any

class StopAllResourcesInIAM2ProjectAction(Action, inventory.APIStopAllResourcesInIAM2ProjectMsg):
    out: _StopAllResourcesInIAM2Project
    reply: _StopAllResourcesInIAM2Project
    def run(self) -> _StopAllResourcesInIAM2Project: ...

class _StopBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class StopBaremetalInstanceAction(Action, inventory.APIStopBaremetalInstanceMsg):
    out: _StopBaremetalInstance
    reply: _StopBaremetalInstance
    def run(self) -> _StopBaremetalInstance: ...

class _StopBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class StopBaremetalPxeServerAction(Action, inventory.APIStopBaremetalPxeServerMsg):
    out: _StopBaremetalPxeServer
    reply: _StopBaremetalPxeServer
    def run(self) -> _StopBaremetalPxeServer: ...

class _StopEcsInstance(Answer):
    success: bool
    error: Any

class StopEcsInstanceAction(Action, inventory.APIStopEcsInstanceMsg):
    out: _StopEcsInstance
    reply: _StopEcsInstance
    def run(self) -> _StopEcsInstance: ...

class _StopSnmpAgent(Answer):
    success: bool
    error: Any
    inventory: inventories.SnmpAgentInventory

class StopSnmpAgentAction(Action, inventory.APIStopSnmpAgentMsg):
    out: _StopSnmpAgent
    reply: _StopSnmpAgent
    def run(self) -> _StopSnmpAgent: ...

class _StopVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class StopVmInstanceAction(Action, inventory.APIStopVmInstanceMsg):
    out: _StopVmInstance
    reply: _StopVmInstance
    def run(self) -> _StopVmInstance: ...

class _SubmitLongJob(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class SubmitLongJobAction(Action, inventory.APISubmitLongJobMsg):
    out: _SubmitLongJob
    reply: _SubmitLongJob
    def run(self) -> _SubmitLongJob: ...

class _SubscribeEvent(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionInventory

class SubscribeEventAction(Action, inventory.APISubscribeEventMsg):
    out: _SubscribeEvent
    reply: _SubscribeEvent
    def run(self) -> _SubscribeEvent: ...

class _SubscribeSNSTopic(Answer):
    success: bool
    error: Any

class SubscribeSNSTopicAction(Action, inventory.APISubscribeSNSTopicMsg):
    out: _SubscribeSNSTopic
    reply: _SubscribeSNSTopic
    def run(self) -> _SubscribeSNSTopic: ...

class _SyncAINginxConfiguration(Answer):
    success: bool
    error: Any

class SyncAINginxConfigurationAction(Action, inventory.APISyncAINginxConfigurationMsg):
    out: _SyncAINginxConfiguration
    reply: _SyncAINginxConfiguration
    def run(self) -> _SyncAINginxConfiguration: ...

class _SyncAliyunRouteEntryFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncAliyunRouteEntryFromRemoteAction(Action, inventory.APISyncAliyunRouteEntryFromRemoteMsg):
    out: _SyncAliyunRouteEntryFromRemote
    reply: _SyncAliyunRouteEntryFromRemote
    def run(self) -> _SyncAliyunRouteEntryFromRemote: ...

class _SyncAliyunRouterInterfaceFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncAliyunRouterInterfaceFromRemoteAction(Action, inventory.APISyncAliyunRouterInterfaceFromRemoteMsg):
    out: _SyncAliyunRouterInterfaceFromRemote
    reply: _SyncAliyunRouterInterfaceFromRemote
    def run(self) -> _SyncAliyunRouterInterfaceFromRemote: ...

class _SyncAliyunSnapshotRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncAliyunSnapshotRemoteAction(Action, inventory.APISyncAliyunSnapshotRemoteMsg):
    out: _SyncAliyunSnapshotRemote
    reply: _SyncAliyunSnapshotRemote
    def run(self) -> _SyncAliyunSnapshotRemote: ...

class _SyncAliyunVirtualRouterFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncAliyunVirtualRouterFromRemoteAction(Action, inventory.APISyncAliyunVirtualRouterFromRemoteMsg):
    out: _SyncAliyunVirtualRouterFromRemote
    reply: _SyncAliyunVirtualRouterFromRemote
    def run(self) -> _SyncAliyunVirtualRouterFromRemote: ...

class _SyncBackupFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeBackupInventory

class SyncBackupFromImageStoreBackupStorageAction(Action, inventory.APISyncBackupFromImageStoreBackupStorageMsg):
    out: _SyncBackupFromImageStoreBackupStorage
    reply: _SyncBackupFromImageStoreBackupStorage
    def run(self) -> _SyncBackupFromImageStoreBackupStorage: ...

class _SyncChronyServers(Answer):
    success: bool
    error: Any

class SyncChronyServersAction(Action, inventory.APISyncChronyServersMsg):
    out: _SyncChronyServers
    reply: _SyncChronyServers
    def run(self) -> _SyncChronyServers: ...

class _SyncConnectionAccessPointFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncConnectionAccessPointFromRemoteAction(Action, inventory.APISyncConnectionAccessPointFromRemoteMsg):
    out: _SyncConnectionAccessPointFromRemote
    reply: _SyncConnectionAccessPointFromRemote
    def run(self) -> _SyncConnectionAccessPointFromRemote: ...

class _SyncContainerManagementEndpoint(Answer):
    success: bool
    error: Any

class SyncContainerManagementEndpointAction(Action, inventory.APISyncContainerManagementEndpointMsg):
    out: _SyncContainerManagementEndpoint
    reply: _SyncContainerManagementEndpoint
    def run(self) -> _SyncContainerManagementEndpoint: ...

class _SyncDataCenterFromRemote(Answer):
    success: bool
    error: Any

class SyncDataCenterFromRemoteAction(Action, inventory.APISyncDataCenterFromRemoteMsg):
    out: _SyncDataCenterFromRemote
    reply: _SyncDataCenterFromRemote
    def run(self) -> _SyncDataCenterFromRemote: ...

class _SyncDatabaseBackup(Answer):
    success: bool
    error: Any
    result: Any

class SyncDatabaseBackupAction(Action, inventory.APISyncDatabaseBackupMsg):
    out: _SyncDatabaseBackup
    reply: _SyncDatabaseBackup
    def run(self) -> _SyncDatabaseBackup: ...

class _SyncDatabaseBackupFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.DatabaseBackupInventory

class SyncDatabaseBackupFromImageStoreBackupStorageAction(Action, inventory.APISyncDatabaseBackupFromImageStoreBackupStorageMsg):
    out: _SyncDatabaseBackupFromImageStoreBackupStorage
    reply: _SyncDatabaseBackupFromImageStoreBackupStorage
    def run(self) -> _SyncDatabaseBackupFromImageStoreBackupStorage: ...

class _SyncDiskFromAliyunFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncDiskFromAliyunFromRemoteAction(Action, inventory.APISyncDiskFromAliyunFromRemoteMsg):
    out: _SyncDiskFromAliyunFromRemote
    reply: _SyncDiskFromAliyunFromRemote
    def run(self) -> _SyncDiskFromAliyunFromRemote: ...

class _SyncEcsImageFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsImageFromRemoteAction(Action, inventory.APISyncEcsImageFromRemoteMsg):
    out: _SyncEcsImageFromRemote
    reply: _SyncEcsImageFromRemote
    def run(self) -> _SyncEcsImageFromRemote: ...

class _SyncEcsInstanceFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsInstanceFromRemoteAction(Action, inventory.APISyncEcsInstanceFromRemoteMsg):
    out: _SyncEcsInstanceFromRemote
    reply: _SyncEcsInstanceFromRemote
    def run(self) -> _SyncEcsInstanceFromRemote: ...

class _SyncEcsSecurityGroupFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsSecurityGroupFromRemoteAction(Action, inventory.APISyncEcsSecurityGroupFromRemoteMsg):
    out: _SyncEcsSecurityGroupFromRemote
    reply: _SyncEcsSecurityGroupFromRemote
    def run(self) -> _SyncEcsSecurityGroupFromRemote: ...

class _SyncEcsSecurityGroupRuleFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsSecurityGroupRuleFromRemoteAction(Action, inventory.APISyncEcsSecurityGroupRuleFromRemoteMsg):
    out: _SyncEcsSecurityGroupRuleFromRemote
    reply: _SyncEcsSecurityGroupRuleFromRemote
    def run(self) -> _SyncEcsSecurityGroupRuleFromRemote: ...

class _SyncEcsVSwitchFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsVSwitchFromRemoteAction(Action, inventory.APISyncEcsVSwitchFromRemoteMsg):
    out: _SyncEcsVSwitchFromRemote
    reply: _SyncEcsVSwitchFromRemote
    def run(self) -> _SyncEcsVSwitchFromRemote: ...

class _SyncEcsVpcFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncEcsVpcFromRemoteAction(Action, inventory.APISyncEcsVpcFromRemoteMsg):
    out: _SyncEcsVpcFromRemote
    reply: _SyncEcsVpcFromRemote
    def run(self) -> _SyncEcsVpcFromRemote: ...

class _SyncHybridEipFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncHybridEipFromRemoteAction(Action, inventory.APISyncHybridEipFromRemoteMsg):
    out: _SyncHybridEipFromRemote
    reply: _SyncHybridEipFromRemote
    def run(self) -> _SyncHybridEipFromRemote: ...

class _SyncIdentityFromRemote(Answer):
    success: bool
    error: Any

class SyncIdentityFromRemoteAction(Action, inventory.APISyncIdentityFromRemoteMsg):
    out: _SyncIdentityFromRemote
    reply: _SyncIdentityFromRemote
    def run(self) -> _SyncIdentityFromRemote: ...

class _SyncImage(Answer):
    success: bool
    error: Any

class SyncImageAction(Action, inventory.APISyncImageMsg):
    out: _SyncImage
    reply: _SyncImage
    def run(self) -> _SyncImage: ...

class _SyncImageFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class SyncImageFromImageStoreBackupStorageAction(Action, inventory.APISyncImageFromImageStoreBackupStorageMsg):
    out: _SyncImageFromImageStoreBackupStorage
    reply: _SyncImageFromImageStoreBackupStorage
    def run(self) -> _SyncImageFromImageStoreBackupStorage: ...

class _SyncImageSize(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class SyncImageSizeAction(Action, inventory.APISyncImageSizeMsg):
    out: _SyncImageSize
    reply: _SyncImageSize
    def run(self) -> _SyncImageSize: ...

class _SyncLdapServer(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class SyncLdapServerAction(Action, inventory.APISyncLdapServerMsg):
    out: _SyncLdapServer
    reply: _SyncLdapServer
    def run(self) -> _SyncLdapServer: ...

class _SyncLicenseCapacity(Answer):
    success: bool
    error: Any

class SyncLicenseCapacityAction(Action, inventory.APISyncLicenseCapacityMsg):
    out: _SyncLicenseCapacity
    reply: _SyncLicenseCapacity
    def run(self) -> _SyncLicenseCapacity: ...

class _SyncPrimaryStorageCapacity(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class SyncPrimaryStorageCapacityAction(Action, inventory.APISyncPrimaryStorageCapacityMsg):
    out: _SyncPrimaryStorageCapacity
    reply: _SyncPrimaryStorageCapacity
    def run(self) -> _SyncPrimaryStorageCapacity: ...

class _SyncVCenter(Answer):
    success: bool
    error: Any

class SyncVCenterAction(Action, inventory.APISyncVCenterMsg):
    out: _SyncVCenter
    reply: _SyncVCenter
    def run(self) -> _SyncVCenter: ...

class _SyncVirtualBorderRouterFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncVirtualBorderRouterFromRemoteAction(Action, inventory.APISyncVirtualBorderRouterFromRemoteMsg):
    out: _SyncVirtualBorderRouterFromRemote
    reply: _SyncVirtualBorderRouterFromRemote
    def run(self) -> _SyncVirtualBorderRouterFromRemote: ...

class _SyncVmBackup(Answer):
    success: bool
    error: Any
    result: Any

class SyncVmBackupAction(Action, inventory.APISyncVmBackupMsg):
    out: _SyncVmBackup
    reply: _SyncVmBackup
    def run(self) -> _SyncVmBackup: ...

class _SyncVmBackupFromImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncVmBackupFromImageStoreBackupStorageAction(Action, inventory.APISyncVmBackupFromImageStoreBackupStorageMsg):
    out: _SyncVmBackupFromImageStoreBackupStorage
    reply: _SyncVmBackupFromImageStoreBackupStorage
    def run(self) -> _SyncVmBackupFromImageStoreBackupStorage: ...

class _SyncVmClock(Answer):
    success: bool
    error: Any

class SyncVmClockAction(Action, inventory.APISyncVmClockMsg):
    out: _SyncVmClock
    reply: _SyncVmClock
    def run(self) -> _SyncVmClock: ...

class _SyncVolumeBackup(Answer):
    success: bool
    error: Any
    result: Any

class SyncVolumeBackupAction(Action, inventory.APISyncVolumeBackupMsg):
    out: _SyncVolumeBackup
    reply: _SyncVolumeBackup
    def run(self) -> _SyncVolumeBackup: ...

class _SyncVolumeSize(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class SyncVolumeSizeAction(Action, inventory.APISyncVolumeSizeMsg):
    out: _SyncVolumeSize
    reply: _SyncVolumeSize
    def run(self) -> _SyncVolumeSize: ...

class _SyncVpcUserVpnGatewayFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncVpcUserVpnGatewayFromRemoteAction(Action, inventory.APISyncVpcUserVpnGatewayFromRemoteMsg):
    out: _SyncVpcUserVpnGatewayFromRemote
    reply: _SyncVpcUserVpnGatewayFromRemote
    def run(self) -> _SyncVpcUserVpnGatewayFromRemote: ...

class _SyncVpcVpnConnectionFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncVpcVpnConnectionFromRemoteAction(Action, inventory.APISyncVpcVpnConnectionFromRemoteMsg):
    out: _SyncVpcVpnConnectionFromRemote
    reply: _SyncVpcVpnConnectionFromRemote
    def run(self) -> _SyncVpcVpnConnectionFromRemote: ...

class _SyncVpcVpnGatewayFromRemote(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class SyncVpcVpnGatewayFromRemoteAction(Action, inventory.APISyncVpcVpnGatewayFromRemoteMsg):
    out: _SyncVpcVpnGatewayFromRemote
    reply: _SyncVpcVpnGatewayFromRemote
    def run(self) -> _SyncVpcVpnGatewayFromRemote: ...

class _SyncZBoxCapacity(Answer):
    success: bool
    error: Any
    inventory: inventories.ZBoxInventory

class SyncZBoxCapacityAction(Action, inventory.APISyncZBoxCapacityMsg):
    out: _SyncZBoxCapacity
    reply: _SyncZBoxCapacity
    def run(self) -> _SyncZBoxCapacity: ...

class _TakeVmConsoleScreenshot(Answer):
    success: bool
    error: Any
    imageData: str

class TakeVmConsoleScreenshotAction(Action, inventory.APITakeVmConsoleScreenshotMsg):
    out: _TakeVmConsoleScreenshot
    reply: _TakeVmConsoleScreenshot
    def run(self) -> _TakeVmConsoleScreenshot: ...

class _TerminateVirtualBorderRouterRemote(Answer):
    success: bool
    error: Any

class TerminateVirtualBorderRouterRemoteAction(Action, inventory.APITerminateVirtualBorderRouterRemoteMsg):
    out: _TerminateVirtualBorderRouterRemote
    reply: _TerminateVirtualBorderRouterRemote
    def run(self) -> _TerminateVirtualBorderRouterRemote: ...

class _TokenIntrospection(Answer):
    success: bool
    error: Any
    active: bool

class TokenIntrospectionAction(Action, inventory.APITokenIntrospectionMsg):
    out: _TokenIntrospection
    reply: _TokenIntrospection
    def run(self) -> _TokenIntrospection: ...

class _TriggerGCJob(Answer):
    success: bool
    error: Any

class TriggerGCJobAction(Action, inventory.APITriggerGCJobMsg):
    out: _TriggerGCJob
    reply: _TriggerGCJob
    def run(self) -> _TriggerGCJob: ...

class _UnbindModelFromService(Answer):
    success: bool
    error: Any

class UnbindModelFromServiceAction(Action, inventory.APIUnbindModelFromServiceMsg):
    out: _UnbindModelFromService
    reply: _UnbindModelFromService
    def run(self) -> _UnbindModelFromService: ...

class _UndoSnapshotCreation(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class UndoSnapshotCreationAction(Action, inventory.APIUndoSnapshotCreationMsg):
    out: _UndoSnapshotCreation
    reply: _UndoSnapshotCreation
    def run(self) -> _UndoSnapshotCreation: ...

class _UnexportNbdVolumes(Answer):
    success: bool
    error: Any

class UnexportNbdVolumesAction(Action, inventory.APIUnexportNbdVolumesMsg):
    out: _UnexportNbdVolumes
    reply: _UnexportNbdVolumes
    def run(self) -> _UnexportNbdVolumes: ...

class _UngenerateMdevDevices(Answer):
    success: bool
    error: Any

class UngenerateMdevDevicesAction(Action, inventory.APIUngenerateMdevDevicesMsg):
    out: _UngenerateMdevDevices
    reply: _UngenerateMdevDevices
    def run(self) -> _UngenerateMdevDevices: ...

class _UngenerateSeMdevDevices(Answer):
    success: bool
    error: Any

class UngenerateSeMdevDevicesAction(Action, inventory.APIUngenerateSeMdevDevicesMsg):
    out: _UngenerateSeMdevDevices
    reply: _UngenerateSeMdevDevices
    def run(self) -> _UngenerateSeMdevDevices: ...

class _UngenerateSriovPciDevices(Answer):
    success: bool
    error: Any

class UngenerateSriovPciDevicesAction(Action, inventory.APIUngenerateSriovPciDevicesMsg):
    out: _UngenerateSriovPciDevices
    reply: _UngenerateSriovPciDevices
    def run(self) -> _UngenerateSriovPciDevices: ...

class _UngroupVolumeSnapshotGroup(Answer):
    success: bool
    error: Any

class UngroupVolumeSnapshotGroupAction(Action, inventory.APIUngroupVolumeSnapshotGroupMsg):
    out: _UngroupVolumeSnapshotGroup
    reply: _UngroupVolumeSnapshotGroup
    def run(self) -> _UngroupVolumeSnapshotGroup: ...

class _UnlockIdentity(Answer):
    success: bool
    error: Any

class UnlockIdentityAction(Action, inventory.APIUnlockIdentityMsg):
    out: _UnlockIdentity
    reply: _UnlockIdentity
    def run(self) -> _UnlockIdentity: ...

class _UnmountVmInstanceRecoveryPoint(Answer):
    success: bool
    error: Any

class UnmountVmInstanceRecoveryPointAction(Action, inventory.APIUnmountVmInstanceRecoveryPointMsg):
    out: _UnmountVmInstanceRecoveryPoint
    reply: _UnmountVmInstanceRecoveryPoint
    def run(self) -> _UnmountVmInstanceRecoveryPoint: ...

class _UnprotectVmInstanceRecoveryPoint(Answer):
    success: bool
    error: Any

class UnprotectVmInstanceRecoveryPointAction(Action, inventory.APIUnprotectVmInstanceRecoveryPointMsg):
    out: _UnprotectVmInstanceRecoveryPoint
    reply: _UnprotectVmInstanceRecoveryPoint
    def run(self) -> _UnprotectVmInstanceRecoveryPoint: ...

class _UnregisterLicenseRequestedApplication(Answer):
    success: bool
    error: Any

class UnregisterLicenseRequestedApplicationAction(Action, inventory.APIUnregisterLicenseRequestedApplicationMsg):
    out: _UnregisterLicenseRequestedApplication
    reply: _UnregisterLicenseRequestedApplication
    def run(self) -> _UnregisterLicenseRequestedApplication: ...

class _UnregisterLicenseServer(Answer):
    success: bool
    error: Any

class UnregisterLicenseServerAction(Action, inventory.APIUnregisterLicenseServerMsg):
    out: _UnregisterLicenseServer
    reply: _UnregisterLicenseServer
    def run(self) -> _UnregisterLicenseServer: ...

class _UnsubscribeEvent(Answer):
    success: bool
    error: Any

class UnsubscribeEventAction(Action, inventory.APIUnsubscribeEventMsg):
    out: _UnsubscribeEvent
    reply: _UnsubscribeEvent
    def run(self) -> _UnsubscribeEvent: ...

class _UnsubscribeSNSTopic(Answer):
    success: bool
    error: Any

class UnsubscribeSNSTopicAction(Action, inventory.APIUnsubscribeSNSTopicMsg):
    out: _UnsubscribeSNSTopic
    reply: _UnsubscribeSNSTopic
    def run(self) -> _UnsubscribeSNSTopic: ...

class _UpdateAccessControlList(Answer):
    success: bool
    error: Any

class UpdateAccessControlListAction(Action, inventory.APIUpdateAccessControlListMsg):
    out: _UpdateAccessControlList
    reply: _UpdateAccessControlList
    def run(self) -> _UpdateAccessControlList: ...

class _UpdateAccessControlRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AccessControlRuleInventory

class UpdateAccessControlRuleAction(Action, inventory.APIUpdateAccessControlRuleMsg):
    out: _UpdateAccessControlRule
    reply: _UpdateAccessControlRule
    def run(self) -> _UpdateAccessControlRule: ...

class _UpdateAccount(Answer):
    success: bool
    error: Any
    inventory: inventories.AccountInventory

class UpdateAccountAction(Action, inventory.APIUpdateAccountMsg):
    out: _UpdateAccount
    reply: _UpdateAccount
    def run(self) -> _UpdateAccount: ...

class _UpdateActiveAlarmTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.ActiveAlarmTemplateInventory

class UpdateActiveAlarmTemplateAction(Action, inventory.APIUpdateActiveAlarmTemplateMsg):
    out: _UpdateActiveAlarmTemplate
    reply: _UpdateActiveAlarmTemplate
    def run(self) -> _UpdateActiveAlarmTemplate: ...

class _UpdateAffinityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AffinityGroupInventory

class UpdateAffinityGroupAction(Action, inventory.APIUpdateAffinityGroupMsg):
    out: _UpdateAffinityGroup
    reply: _UpdateAffinityGroup
    def run(self) -> _UpdateAffinityGroup: ...

class _UpdateAlarm(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmInventory

class UpdateAlarmAction(Action, inventory.APIUpdateAlarmMsg):
    out: _UpdateAlarm
    reply: _UpdateAlarm
    def run(self) -> _UpdateAlarm: ...

class _UpdateAlarmData(Answer):
    success: bool
    error: Any

class UpdateAlarmDataAction(Action, inventory.APIUpdateAlarmDataMsg):
    out: _UpdateAlarmData
    reply: _UpdateAlarmData
    def run(self) -> _UpdateAlarmData: ...

class _UpdateAlarmLabel(Answer):
    success: bool
    error: Any
    inventory: inventories.AlarmLabelInventory

class UpdateAlarmLabelAction(Action, inventory.APIUpdateAlarmLabelMsg):
    out: _UpdateAlarmLabel
    reply: _UpdateAlarmLabel
    def run(self) -> _UpdateAlarmLabel: ...

class _UpdateAlertDataAck(Answer):
    success: bool
    error: Any
    inventory: inventories.AlertDataAckInventory

class UpdateAlertDataAckAction(Action, inventory.APIUpdateAlertDataAckMsg):
    out: _UpdateAlertDataAck
    reply: _UpdateAlertDataAck
    def run(self) -> _UpdateAlertDataAck: ...

class _UpdateAliyunDisk(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunDiskInventory

class UpdateAliyunDiskAction(Action, inventory.APIUpdateAliyunDiskMsg):
    out: _UpdateAliyunDisk
    reply: _UpdateAliyunDisk
    def run(self) -> _UpdateAliyunDisk: ...

class _UpdateAliyunEbsBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class UpdateAliyunEbsBackupStorageAction(Action, inventory.APIUpdateAliyunEbsBackupStorageMsg):
    out: _UpdateAliyunEbsBackupStorage
    reply: _UpdateAliyunEbsBackupStorage
    def run(self) -> _UpdateAliyunEbsBackupStorage: ...

class _UpdateAliyunEbsPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class UpdateAliyunEbsPrimaryStorageAction(Action, inventory.APIUpdateAliyunEbsPrimaryStorageMsg):
    out: _UpdateAliyunEbsPrimaryStorage
    reply: _UpdateAliyunEbsPrimaryStorage
    def run(self) -> _UpdateAliyunEbsPrimaryStorage: ...

class _UpdateAliyunKeySecret(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridAccountInventory

class UpdateAliyunKeySecretAction(Action, inventory.APIUpdateAliyunKeySecretMsg):
    out: _UpdateAliyunKeySecret
    reply: _UpdateAliyunKeySecret
    def run(self) -> _UpdateAliyunKeySecret: ...

class _UpdateAliyunMountTarget(Answer):
    success: bool
    error: Any
    inventory: inventories.NasMountTargetInventory

class UpdateAliyunMountTargetAction(Action, inventory.APIUpdateAliyunMountTargetMsg):
    out: _UpdateAliyunMountTarget
    reply: _UpdateAliyunMountTarget
    def run(self) -> _UpdateAliyunMountTarget: ...

class _UpdateAliyunNasAccessGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunNasAccessGroupInventory

class UpdateAliyunNasAccessGroupAction(Action, inventory.APIUpdateAliyunNasAccessGroupMsg):
    out: _UpdateAliyunNasAccessGroup
    reply: _UpdateAliyunNasAccessGroup
    def run(self) -> _UpdateAliyunNasAccessGroup: ...

class _UpdateAliyunPanguPartition(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunPanguPartitionInventory

class UpdateAliyunPanguPartitionAction(Action, inventory.APIUpdateAliyunPanguPartitionMsg):
    out: _UpdateAliyunPanguPartition
    reply: _UpdateAliyunPanguPartition
    def run(self) -> _UpdateAliyunPanguPartition: ...

class _UpdateAliyunProxyVSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunProxyVSwitchInventory

class UpdateAliyunProxyVSwitchAction(Action, inventory.APIUpdateAliyunProxyVSwitchMsg):
    out: _UpdateAliyunProxyVSwitch
    reply: _UpdateAliyunProxyVSwitch
    def run(self) -> _UpdateAliyunProxyVSwitch: ...

class _UpdateAliyunProxyVpc(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunProxyVpcInventory

class UpdateAliyunProxyVpcAction(Action, inventory.APIUpdateAliyunProxyVpcMsg):
    out: _UpdateAliyunProxyVpc
    reply: _UpdateAliyunProxyVpc
    def run(self) -> _UpdateAliyunProxyVpc: ...

class _UpdateAliyunRouteInterfaceRemote(Answer):
    success: bool
    error: Any

class UpdateAliyunRouteInterfaceRemoteAction(Action, inventory.APIUpdateAliyunRouteInterfaceRemoteMsg):
    out: _UpdateAliyunRouteInterfaceRemote
    reply: _UpdateAliyunRouteInterfaceRemote
    def run(self) -> _UpdateAliyunRouteInterfaceRemote: ...

class _UpdateAliyunSmsSNSTextTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunSmsSNSTextTemplateInventory

class UpdateAliyunSmsSNSTextTemplateAction(Action, inventory.APIUpdateAliyunSmsSNSTextTemplateMsg):
    out: _UpdateAliyunSmsSNSTextTemplate
    reply: _UpdateAliyunSmsSNSTextTemplate
    def run(self) -> _UpdateAliyunSmsSNSTextTemplate: ...

class _UpdateAliyunSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.AliyunSnapshotInventory

class UpdateAliyunSnapshotAction(Action, inventory.APIUpdateAliyunSnapshotMsg):
    out: _UpdateAliyunSnapshot
    reply: _UpdateAliyunSnapshot
    def run(self) -> _UpdateAliyunSnapshot: ...

class _UpdateAliyunVirtualRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVirtualRouterInventory

class UpdateAliyunVirtualRouterAction(Action, inventory.APIUpdateAliyunVirtualRouterMsg):
    out: _UpdateAliyunVirtualRouter
    reply: _UpdateAliyunVirtualRouter
    def run(self) -> _UpdateAliyunVirtualRouter: ...

class _UpdateAppBuildSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.AppBuildSystemInventory

class UpdateAppBuildSystemAction(Action, inventory.APIUpdateAppBuildSystemMsg):
    out: _UpdateAppBuildSystem
    reply: _UpdateAppBuildSystem
    def run(self) -> _UpdateAppBuildSystem: ...

class _UpdateAtPersonOfAtDingTalkEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSDingTalkAtPersonInventory

class UpdateAtPersonOfAtDingTalkEndpointAction(Action, inventory.APIUpdateAtPersonOfAtDingTalkEndpointMsg):
    out: _UpdateAtPersonOfAtDingTalkEndpoint
    reply: _UpdateAtPersonOfAtDingTalkEndpoint
    def run(self) -> _UpdateAtPersonOfAtDingTalkEndpoint: ...

class _UpdateAtPersonOfAtFeiShuEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSFeiShuAtPersonInventory

class UpdateAtPersonOfAtFeiShuEndpointAction(Action, inventory.APIUpdateAtPersonOfAtFeiShuEndpointMsg):
    out: _UpdateAtPersonOfAtFeiShuEndpoint
    reply: _UpdateAtPersonOfAtFeiShuEndpoint
    def run(self) -> _UpdateAtPersonOfAtFeiShuEndpoint: ...

class _UpdateAtPersonOfAtWeComEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSWeComAtPersonInventory

class UpdateAtPersonOfAtWeComEndpointAction(Action, inventory.APIUpdateAtPersonOfAtWeComEndpointMsg):
    out: _UpdateAtPersonOfAtWeComEndpoint
    reply: _UpdateAtPersonOfAtWeComEndpoint
    def run(self) -> _UpdateAtPersonOfAtWeComEndpoint: ...

class _UpdateAutoScalingGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInventory

class UpdateAutoScalingGroupAction(Action, inventory.APIUpdateAutoScalingGroupMsg):
    out: _UpdateAutoScalingGroup
    reply: _UpdateAutoScalingGroup
    def run(self) -> _UpdateAutoScalingGroup: ...

class _UpdateAutoScalingGroupAddingNewInstanceRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleInventory

class UpdateAutoScalingGroupAddingNewInstanceRuleAction(Action, inventory.APIUpdateAutoScalingGroupAddingNewInstanceRuleMsg):
    out: _UpdateAutoScalingGroupAddingNewInstanceRule
    reply: _UpdateAutoScalingGroupAddingNewInstanceRule
    def run(self) -> _UpdateAutoScalingGroupAddingNewInstanceRule: ...

class _UpdateAutoScalingGroupInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingGroupInstanceInventory

class UpdateAutoScalingGroupInstanceAction(Action, inventory.APIUpdateAutoScalingGroupInstanceMsg):
    out: _UpdateAutoScalingGroupInstance
    reply: _UpdateAutoScalingGroupInstance
    def run(self) -> _UpdateAutoScalingGroupInstance: ...

class _UpdateAutoScalingGroupRemovalInstanceRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleInventory

class UpdateAutoScalingGroupRemovalInstanceRuleAction(Action, inventory.APIUpdateAutoScalingGroupRemovalInstanceRuleMsg):
    out: _UpdateAutoScalingGroupRemovalInstanceRule
    reply: _UpdateAutoScalingGroupRemovalInstanceRule
    def run(self) -> _UpdateAutoScalingGroupRemovalInstanceRule: ...

class _UpdateAutoScalingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingRuleInventory

class UpdateAutoScalingRuleAction(Action, inventory.APIUpdateAutoScalingRuleMsg):
    out: _UpdateAutoScalingRule
    reply: _UpdateAutoScalingRule
    def run(self) -> _UpdateAutoScalingRule: ...

class _UpdateAutoScalingVmTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.AutoScalingTemplateInventory

class UpdateAutoScalingVmTemplateAction(Action, inventory.APIUpdateAutoScalingVmTemplateMsg):
    out: _UpdateAutoScalingVmTemplate
    reply: _UpdateAutoScalingVmTemplate
    def run(self) -> _UpdateAutoScalingVmTemplate: ...

class _UpdateBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class UpdateBackupStorageAction(Action, inventory.APIUpdateBackupStorageMsg):
    out: _UpdateBackupStorage
    reply: _UpdateBackupStorage
    def run(self) -> _UpdateBackupStorage: ...

class _UpdateBareMetal2Chassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class UpdateBareMetal2ChassisAction(Action, inventory.APIUpdateBareMetal2ChassisMsg):
    out: _UpdateBareMetal2Chassis
    reply: _UpdateBareMetal2Chassis
    def run(self) -> _UpdateBareMetal2Chassis: ...

class _UpdateBareMetal2ChassisOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisOfferingInventory

class UpdateBareMetal2ChassisOfferingAction(Action, inventory.APIUpdateBareMetal2ChassisOfferingMsg):
    out: _UpdateBareMetal2ChassisOffering
    reply: _UpdateBareMetal2ChassisOffering
    def run(self) -> _UpdateBareMetal2ChassisOffering: ...

class _UpdateBareMetal2ChassisPciDevice(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisPciDeviceInventory

class UpdateBareMetal2ChassisPciDeviceAction(Action, inventory.APIUpdateBareMetal2ChassisPciDeviceMsg):
    out: _UpdateBareMetal2ChassisPciDevice
    reply: _UpdateBareMetal2ChassisPciDevice
    def run(self) -> _UpdateBareMetal2ChassisPciDevice: ...

class _UpdateBareMetal2Gateway(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2GatewayInventory

class UpdateBareMetal2GatewayAction(Action, inventory.APIUpdateBareMetal2GatewayMsg):
    out: _UpdateBareMetal2Gateway
    reply: _UpdateBareMetal2Gateway
    def run(self) -> _UpdateBareMetal2Gateway: ...

class _UpdateBareMetal2Instance(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2InstanceInventory

class UpdateBareMetal2InstanceAction(Action, inventory.APIUpdateBareMetal2InstanceMsg):
    out: _UpdateBareMetal2Instance
    reply: _UpdateBareMetal2Instance
    def run(self) -> _UpdateBareMetal2Instance: ...

class _UpdateBareMetal2IpmiChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ChassisInventory

class UpdateBareMetal2IpmiChassisAction(Action, inventory.APIUpdateBareMetal2IpmiChassisMsg):
    out: _UpdateBareMetal2IpmiChassis
    reply: _UpdateBareMetal2IpmiChassis
    def run(self) -> _UpdateBareMetal2IpmiChassis: ...

class _UpdateBareMetal2ProvisionNetwork(Answer):
    success: bool
    error: Any
    inventory: inventories.BareMetal2ProvisionNetworkInventory

class UpdateBareMetal2ProvisionNetworkAction(Action, inventory.APIUpdateBareMetal2ProvisionNetworkMsg):
    out: _UpdateBareMetal2ProvisionNetwork
    reply: _UpdateBareMetal2ProvisionNetwork
    def run(self) -> _UpdateBareMetal2ProvisionNetwork: ...

class _UpdateBaremetalChassis(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalChassisInventory

class UpdateBaremetalChassisAction(Action, inventory.APIUpdateBaremetalChassisMsg):
    out: _UpdateBaremetalChassis
    reply: _UpdateBaremetalChassis
    def run(self) -> _UpdateBaremetalChassis: ...

class _UpdateBaremetalInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalInstanceInventory

class UpdateBaremetalInstanceAction(Action, inventory.APIUpdateBaremetalInstanceMsg):
    out: _UpdateBaremetalInstance
    reply: _UpdateBaremetalInstance
    def run(self) -> _UpdateBaremetalInstance: ...

class _UpdateBaremetalPxeServer(Answer):
    success: bool
    error: Any
    inventory: inventories.BaremetalPxeServerInventory

class UpdateBaremetalPxeServerAction(Action, inventory.APIUpdateBaremetalPxeServerMsg):
    out: _UpdateBaremetalPxeServer
    reply: _UpdateBaremetalPxeServer
    def run(self) -> _UpdateBaremetalPxeServer: ...

class _UpdateBlockPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BlockPrimaryStorageInventory

class UpdateBlockPrimaryStorageAction(Action, inventory.APIUpdateBlockPrimaryStorageMsg):
    out: _UpdateBlockPrimaryStorage
    reply: _UpdateBlockPrimaryStorage
    def run(self) -> _UpdateBlockPrimaryStorage: ...

class _UpdateBlockVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.BlockVolumeInventory

class UpdateBlockVolumeAction(Action, inventory.APIUpdateBlockVolumeMsg):
    out: _UpdateBlockVolume
    reply: _UpdateBlockVolume
    def run(self) -> _UpdateBlockVolume: ...

class _UpdateBonding(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkBondingInventory

class UpdateBondingAction(Action, inventory.APIUpdateBondingMsg):
    out: _UpdateBonding
    reply: _UpdateBonding
    def run(self) -> _UpdateBonding: ...

class _UpdateBuildApp(Answer):
    success: bool
    error: Any
    inventory: inventories.BuildApplicationInventory

class UpdateBuildAppAction(Action, inventory.APIUpdateBuildAppMsg):
    out: _UpdateBuildApp
    reply: _UpdateBuildApp
    def run(self) -> _UpdateBuildApp: ...

class _UpdateCCSCertificateUserState(Answer):
    success: bool
    error: Any
    inventory: inventories.CCSCertificateInventory

class UpdateCCSCertificateUserStateAction(Action, inventory.APIUpdateCCSCertificateUserStateMsg):
    out: _UpdateCCSCertificateUserState
    reply: _UpdateCCSCertificateUserState
    def run(self) -> _UpdateCCSCertificateUserState: ...

class _UpdateCSPSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateCSPSecretResourcePoolAction(Action, inventory.APIUpdateCSPSecretResourcePoolMsg):
    out: _UpdateCSPSecretResourcePool
    reply: _UpdateCSPSecretResourcePool
    def run(self) -> _UpdateCSPSecretResourcePool: ...

class _UpdateCasClient(Answer):
    success: bool
    error: Any
    inventory: inventories.CasClientInventory

class UpdateCasClientAction(Action, inventory.APIUpdateCasClientMsg):
    out: _UpdateCasClient
    reply: _UpdateCasClient
    def run(self) -> _UpdateCasClient: ...

class _UpdateCdpPolicy(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpPolicyInventory

class UpdateCdpPolicyAction(Action, inventory.APIUpdateCdpPolicyMsg):
    out: _UpdateCdpPolicy
    reply: _UpdateCdpPolicy
    def run(self) -> _UpdateCdpPolicy: ...

class _UpdateCdpTask(Answer):
    success: bool
    error: Any
    inventory: inventories.CdpTaskInventory

class UpdateCdpTaskAction(Action, inventory.APIUpdateCdpTaskMsg):
    out: _UpdateCdpTask
    reply: _UpdateCdpTask
    def run(self) -> _UpdateCdpTask: ...

class _UpdateCephBackupStorageMon(Answer):
    success: bool
    error: Any
    inventory: inventories.CephBackupStorageInventory

class UpdateCephBackupStorageMonAction(Action, inventory.APIUpdateCephBackupStorageMonMsg):
    out: _UpdateCephBackupStorageMon
    reply: _UpdateCephBackupStorageMon
    def run(self) -> _UpdateCephBackupStorageMon: ...

class _UpdateCephPrimaryStorageMon(Answer):
    success: bool
    error: Any
    inventory: inventories.CephPrimaryStorageInventory

class UpdateCephPrimaryStorageMonAction(Action, inventory.APIUpdateCephPrimaryStorageMonMsg):
    out: _UpdateCephPrimaryStorageMon
    reply: _UpdateCephPrimaryStorageMon
    def run(self) -> _UpdateCephPrimaryStorageMon: ...

class _UpdateCephPrimaryStoragePool(Answer):
    success: bool
    error: Any
    inventory: inventories.CephPrimaryStoragePoolInventory

class UpdateCephPrimaryStoragePoolAction(Action, inventory.APIUpdateCephPrimaryStoragePoolMsg):
    out: _UpdateCephPrimaryStoragePool
    reply: _UpdateCephPrimaryStoragePool
    def run(self) -> _UpdateCephPrimaryStoragePool: ...

class _UpdateCertificate(Answer):
    success: bool
    error: Any
    inventory: inventories.CertificateInventory

class UpdateCertificateAction(Action, inventory.APIUpdateCertificateMsg):
    out: _UpdateCertificate
    reply: _UpdateCertificate
    def run(self) -> _UpdateCertificate: ...

class _UpdateChronyServers(Answer):
    success: bool
    error: Any

class UpdateChronyServersAction(Action, inventory.APIUpdateChronyServersMsg):
    out: _UpdateChronyServers
    reply: _UpdateChronyServers
    def run(self) -> _UpdateChronyServers: ...

class _UpdateCluster(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterInventory

class UpdateClusterAction(Action, inventory.APIUpdateClusterMsg):
    out: _UpdateCluster
    reply: _UpdateCluster
    def run(self) -> _UpdateCluster: ...

class _UpdateClusterDRS(Answer):
    success: bool
    error: Any
    inventory: inventories.ClusterDRSInventory

class UpdateClusterDRSAction(Action, inventory.APIUpdateClusterDRSMsg):
    out: _UpdateClusterDRS
    reply: _UpdateClusterDRS
    def run(self) -> _UpdateClusterDRS: ...

class _UpdateClusterOS(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class UpdateClusterOSAction(Action, inventory.APIUpdateClusterOSMsg):
    out: _UpdateClusterOS
    reply: _UpdateClusterOS
    def run(self) -> _UpdateClusterOS: ...

class _UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.ConnectionRelationShipInventory

class UpdateConnectionBetweenL3NetWorkAndAliyunVSwitchAction(Action, inventory.APIUpdateConnectionBetweenL3NetWorkAndAliyunVSwitchMsg):
    out: _UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch
    reply: _UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch
    def run(self) -> _UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch: ...

class _UpdateConsoleProxyAgent(Answer):
    success: bool
    error: Any
    inventory: inventories.ConsoleProxyAgentInventory

class UpdateConsoleProxyAgentAction(Action, inventory.APIUpdateConsoleProxyAgentMsg):
    out: _UpdateConsoleProxyAgent
    reply: _UpdateConsoleProxyAgent
    def run(self) -> _UpdateConsoleProxyAgent: ...

class _UpdateContainerManagementEndpoint(Answer):
    success: bool
    error: Any

class UpdateContainerManagementEndpointAction(Action, inventory.APIUpdateContainerManagementEndpointMsg):
    out: _UpdateContainerManagementEndpoint
    reply: _UpdateContainerManagementEndpoint
    def run(self) -> _UpdateContainerManagementEndpoint: ...

class _UpdateDataset(Answer):
    success: bool
    error: Any

class UpdateDatasetAction(Action, inventory.APIUpdateDatasetMsg):
    out: _UpdateDataset
    reply: _UpdateDataset
    def run(self) -> _UpdateDataset: ...

class _UpdateDatasets(Answer):
    success: bool
    error: Any

class UpdateDatasetsAction(Action, inventory.APIUpdateDatasetsMsg):
    out: _UpdateDatasets
    reply: _UpdateDatasets
    def run(self) -> _UpdateDatasets: ...

class _UpdateDirectory(Answer):
    success: bool
    error: Any
    inventory: inventories.DirectoryInventory

class UpdateDirectoryAction(Action, inventory.APIUpdateDirectoryMsg):
    out: _UpdateDirectory
    reply: _UpdateDirectory
    def run(self) -> _UpdateDirectory: ...

class _UpdateDiskOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.DiskOfferingInventory

class UpdateDiskOfferingAction(Action, inventory.APIUpdateDiskOfferingMsg):
    out: _UpdateDiskOffering
    reply: _UpdateDiskOffering
    def run(self) -> _UpdateDiskOffering: ...

class _UpdateEcsImage(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsImageInventory

class UpdateEcsImageAction(Action, inventory.APIUpdateEcsImageMsg):
    out: _UpdateEcsImage
    reply: _UpdateEcsImage
    def run(self) -> _UpdateEcsImage: ...

class _UpdateEcsInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsInstanceInventory

class UpdateEcsInstanceAction(Action, inventory.APIUpdateEcsInstanceMsg):
    out: _UpdateEcsInstance
    reply: _UpdateEcsInstance
    def run(self) -> _UpdateEcsInstance: ...

class _UpdateEcsInstanceVncPassword(Answer):
    success: bool
    error: Any

class UpdateEcsInstanceVncPasswordAction(Action, inventory.APIUpdateEcsInstanceVncPasswordMsg):
    out: _UpdateEcsInstanceVncPassword
    reply: _UpdateEcsInstanceVncPassword
    def run(self) -> _UpdateEcsInstanceVncPassword: ...

class _UpdateEcsSecurityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsSecurityGroupInventory

class UpdateEcsSecurityGroupAction(Action, inventory.APIUpdateEcsSecurityGroupMsg):
    out: _UpdateEcsSecurityGroup
    reply: _UpdateEcsSecurityGroup
    def run(self) -> _UpdateEcsSecurityGroup: ...

class _UpdateEcsVSwitch(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsVSwitchInventory

class UpdateEcsVSwitchAction(Action, inventory.APIUpdateEcsVSwitchMsg):
    out: _UpdateEcsVSwitch
    reply: _UpdateEcsVSwitch
    def run(self) -> _UpdateEcsVSwitch: ...

class _UpdateEcsVpc(Answer):
    success: bool
    error: Any
    inventory: inventories.EcsVpcInventory

class UpdateEcsVpcAction(Action, inventory.APIUpdateEcsVpcMsg):
    out: _UpdateEcsVpc
    reply: _UpdateEcsVpc
    def run(self) -> _UpdateEcsVpc: ...

class _UpdateEip(Answer):
    success: bool
    error: Any
    inventory: inventories.EipInventory

class UpdateEipAction(Action, inventory.APIUpdateEipMsg):
    out: _UpdateEip
    reply: _UpdateEip
    def run(self) -> _UpdateEip: ...

class _UpdateEmailAddressOfSNSEmailEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSEmailAddressInventory

class UpdateEmailAddressOfSNSEmailEndpointAction(Action, inventory.APIUpdateEmailAddressOfSNSEmailEndpointMsg):
    out: _UpdateEmailAddressOfSNSEmailEndpoint
    reply: _UpdateEmailAddressOfSNSEmailEndpoint
    def run(self) -> _UpdateEmailAddressOfSNSEmailEndpoint: ...

class _UpdateEmailMedia(Answer):
    success: bool
    error: Any
    inventory: inventories.EmailMediaInventory

class UpdateEmailMediaAction(Action, inventory.APIUpdateEmailMediaMsg):
    out: _UpdateEmailMedia
    reply: _UpdateEmailMedia
    def run(self) -> _UpdateEmailMedia: ...

class _UpdateEmailMonitorTriggerAction(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerActionInventory

class UpdateEmailMonitorTriggerActionAction(Action, inventory.APIUpdateEmailMonitorTriggerActionMsg):
    out: _UpdateEmailMonitorTriggerAction
    reply: _UpdateEmailMonitorTriggerAction
    def run(self) -> _UpdateEmailMonitorTriggerAction: ...

class _UpdateEventData(Answer):
    success: bool
    error: Any

class UpdateEventDataAction(Action, inventory.APIUpdateEventDataMsg):
    out: _UpdateEventData
    reply: _UpdateEventData
    def run(self) -> _UpdateEventData: ...

class _UpdateEventRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.EventRuleTemplateInventory

class UpdateEventRuleTemplateAction(Action, inventory.APIUpdateEventRuleTemplateMsg):
    out: _UpdateEventRuleTemplate
    reply: _UpdateEventRuleTemplate
    def run(self) -> _UpdateEventRuleTemplate: ...

class _UpdateEventSubscriptionLabel(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionLabelInventory

class UpdateEventSubscriptionLabelAction(Action, inventory.APIUpdateEventSubscriptionLabelMsg):
    out: _UpdateEventSubscriptionLabel
    reply: _UpdateEventSubscriptionLabel
    def run(self) -> _UpdateEventSubscriptionLabel: ...

class _UpdateExternalPrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.ExternalPrimaryStorageInventory

class UpdateExternalPrimaryStorageAction(Action, inventory.APIUpdateExternalPrimaryStorageMsg):
    out: _UpdateExternalPrimaryStorage
    reply: _UpdateExternalPrimaryStorage
    def run(self) -> _UpdateExternalPrimaryStorage: ...

class _UpdateFactoryModeState(Answer):
    success: bool
    error: Any

class UpdateFactoryModeStateAction(Action, inventory.APIUpdateFactoryModeStateMsg):
    out: _UpdateFactoryModeState
    reply: _UpdateFactoryModeState
    def run(self) -> _UpdateFactoryModeState: ...

class _UpdateFiSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateFiSecSecretResourcePoolAction(Action, inventory.APIUpdateFiSecSecretResourcePoolMsg):
    out: _UpdateFiSecSecretResourcePool
    reply: _UpdateFiSecSecretResourcePool
    def run(self) -> _UpdateFiSecSecretResourcePool: ...

class _UpdateFiSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateFiSecSecurityMachineAction(Action, inventory.APIUpdateFiSecSecurityMachineMsg):
    out: _UpdateFiSecSecurityMachine
    reply: _UpdateFiSecSecurityMachine
    def run(self) -> _UpdateFiSecSecurityMachine: ...

class _UpdateFirewallIpSetTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallIpSetTemplateInventory

class UpdateFirewallIpSetTemplateAction(Action, inventory.APIUpdateFirewallIpSetTemplateMsg):
    out: _UpdateFirewallIpSetTemplate
    reply: _UpdateFirewallIpSetTemplate
    def run(self) -> _UpdateFirewallIpSetTemplate: ...

class _UpdateFirewallRule(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleInventory

class UpdateFirewallRuleAction(Action, inventory.APIUpdateFirewallRuleMsg):
    out: _UpdateFirewallRule
    reply: _UpdateFirewallRule
    def run(self) -> _UpdateFirewallRule: ...

class _UpdateFirewallRuleSet(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleSetInventory

class UpdateFirewallRuleSetAction(Action, inventory.APIUpdateFirewallRuleSetMsg):
    out: _UpdateFirewallRuleSet
    reply: _UpdateFirewallRuleSet
    def run(self) -> _UpdateFirewallRuleSet: ...

class _UpdateFirewallRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallRuleTemplateInventory

class UpdateFirewallRuleTemplateAction(Action, inventory.APIUpdateFirewallRuleTemplateMsg):
    out: _UpdateFirewallRuleTemplate
    reply: _UpdateFirewallRuleTemplate
    def run(self) -> _UpdateFirewallRuleTemplate: ...

class _UpdateFlkSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateFlkSecSecretResourcePoolAction(Action, inventory.APIUpdateFlkSecSecretResourcePoolMsg):
    out: _UpdateFlkSecSecretResourcePool
    reply: _UpdateFlkSecSecretResourcePool
    def run(self) -> _UpdateFlkSecSecretResourcePool: ...

class _UpdateFlkSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateFlkSecSecurityMachineAction(Action, inventory.APIUpdateFlkSecSecurityMachineMsg):
    out: _UpdateFlkSecSecurityMachine
    reply: _UpdateFlkSecSecurityMachine
    def run(self) -> _UpdateFlkSecSecurityMachine: ...

class _UpdateFlowCollector(Answer):
    success: bool
    error: Any
    inventory: inventories.FlowCollectorInventory

class UpdateFlowCollectorAction(Action, inventory.APIUpdateFlowCollectorMsg):
    out: _UpdateFlowCollector
    reply: _UpdateFlowCollector
    def run(self) -> _UpdateFlowCollector: ...

class _UpdateFlowMeter(Answer):
    success: bool
    error: Any
    inventory: inventories.FlowMeterInventory

class UpdateFlowMeterAction(Action, inventory.APIUpdateFlowMeterMsg):
    out: _UpdateFlowMeter
    reply: _UpdateFlowMeter
    def run(self) -> _UpdateFlowMeter: ...

class _UpdateGlobalConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.GlobalConfigInventory

class UpdateGlobalConfigAction(Action, inventory.APIUpdateGlobalConfigMsg):
    out: _UpdateGlobalConfig
    reply: _UpdateGlobalConfig
    def run(self) -> _UpdateGlobalConfig: ...

class _UpdateGuestToolsState(Answer):
    success: bool
    error: Any
    inventory: inventories.GuestToolsStateInventory

class UpdateGuestToolsStateAction(Action, inventory.APIUpdateGuestToolsStateMsg):
    out: _UpdateGuestToolsState
    reply: _UpdateGuestToolsState
    def run(self) -> _UpdateGuestToolsState: ...

class _UpdateGuestVmScript(Answer):
    success: bool
    error: Any
    inventory: inventories.GuestVmScriptInventory

class UpdateGuestVmScriptAction(Action, inventory.APIUpdateGuestVmScriptMsg):
    out: _UpdateGuestVmScript
    reply: _UpdateGuestVmScript
    def run(self) -> _UpdateGuestVmScript: ...

class _UpdateHaStrategyCondition(Answer):
    success: bool
    error: Any
    inventory: inventories.HaStrategyConditionInventory

class UpdateHaStrategyConditionAction(Action, inventory.APIUpdateHaStrategyConditionMsg):
    out: _UpdateHaStrategyCondition
    reply: _UpdateHaStrategyCondition
    def run(self) -> _UpdateHaStrategyCondition: ...

class _UpdateHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class UpdateHostAction(Action, inventory.APIUpdateHostMsg):
    out: _UpdateHost
    reply: _UpdateHost
    def run(self) -> _UpdateHost: ...

class _UpdateHostIommuState(Answer):
    success: bool
    error: Any
    state: str

class UpdateHostIommuStateAction(Action, inventory.APIUpdateHostIommuStateMsg):
    out: _UpdateHostIommuState
    reply: _UpdateHostIommuState
    def run(self) -> _UpdateHostIommuState: ...

class _UpdateHostIpmi(Answer):
    success: bool
    error: Any
    hostIpmiInventory: inventories.HostIpmiInventory

class UpdateHostIpmiAction(Action, inventory.APIUpdateHostIpmiMsg):
    out: _UpdateHostIpmi
    reply: _UpdateHostIpmi
    def run(self) -> _UpdateHostIpmi: ...

class _UpdateHostNetworkInterface(Answer):
    success: bool
    error: Any
    inventory: inventories.HostNetworkInterfaceInventory

class UpdateHostNetworkInterfaceAction(Action, inventory.APIUpdateHostNetworkInterfaceMsg):
    out: _UpdateHostNetworkInterface
    reply: _UpdateHostNetworkInterface
    def run(self) -> _UpdateHostNetworkInterface: ...

class _UpdateHostNetworkServiceType(Answer):
    success: bool
    error: Any

class UpdateHostNetworkServiceTypeAction(Action, inventory.APIUpdateHostNetworkServiceTypeMsg):
    out: _UpdateHostNetworkServiceType
    reply: _UpdateHostNetworkServiceType
    def run(self) -> _UpdateHostNetworkServiceType: ...

class _UpdateHostSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.HostSchedulingRuleGroupInventory

class UpdateHostSchedulingRuleGroupAction(Action, inventory.APIUpdateHostSchedulingRuleGroupMsg):
    out: _UpdateHostSchedulingRuleGroup
    reply: _UpdateHostSchedulingRuleGroup
    def run(self) -> _UpdateHostSchedulingRuleGroup: ...

class _UpdateHybridEip(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridEipAddressInventory

class UpdateHybridEipAction(Action, inventory.APIUpdateHybridEipMsg):
    out: _UpdateHybridEip
    reply: _UpdateHybridEip
    def run(self) -> _UpdateHybridEip: ...

class _UpdateHybridKeySecret(Answer):
    success: bool
    error: Any
    inventory: inventories.HybridAccountInventory

class UpdateHybridKeySecretAction(Action, inventory.APIUpdateHybridKeySecretMsg):
    out: _UpdateHybridKeySecret
    reply: _UpdateHybridKeySecret
    def run(self) -> _UpdateHybridKeySecret: ...

class _UpdateIAM2Organization(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2OrganizationInventory

class UpdateIAM2OrganizationAction(Action, inventory.APIUpdateIAM2OrganizationMsg):
    out: _UpdateIAM2Organization
    reply: _UpdateIAM2Organization
    def run(self) -> _UpdateIAM2Organization: ...

class _UpdateIAM2OrganizationAttribute(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2OrganizationAttributeInventory

class UpdateIAM2OrganizationAttributeAction(Action, inventory.APIUpdateIAM2OrganizationAttributeMsg):
    out: _UpdateIAM2OrganizationAttribute
    reply: _UpdateIAM2OrganizationAttribute
    def run(self) -> _UpdateIAM2OrganizationAttribute: ...

class _UpdateIAM2Project(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectInventory

class UpdateIAM2ProjectAction(Action, inventory.APIUpdateIAM2ProjectMsg):
    out: _UpdateIAM2Project
    reply: _UpdateIAM2Project
    def run(self) -> _UpdateIAM2Project: ...

class _UpdateIAM2ProjectAttribute(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectAttributeInventory

class UpdateIAM2ProjectAttributeAction(Action, inventory.APIUpdateIAM2ProjectAttributeMsg):
    out: _UpdateIAM2ProjectAttribute
    reply: _UpdateIAM2ProjectAttribute
    def run(self) -> _UpdateIAM2ProjectAttribute: ...

class _UpdateIAM2ProjectTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2ProjectTemplateInventory

class UpdateIAM2ProjectTemplateAction(Action, inventory.APIUpdateIAM2ProjectTemplateMsg):
    out: _UpdateIAM2ProjectTemplate
    reply: _UpdateIAM2ProjectTemplate
    def run(self) -> _UpdateIAM2ProjectTemplate: ...

class _UpdateIAM2TicketFlow(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketFlowInventory

class UpdateIAM2TicketFlowAction(Action, inventory.APIUpdateIAM2TicketFlowMsg):
    out: _UpdateIAM2TicketFlow
    reply: _UpdateIAM2TicketFlow
    def run(self) -> _UpdateIAM2TicketFlow: ...

class _UpdateIAM2TicketFlowCollection(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketFlowCollectionInventory

class UpdateIAM2TicketFlowCollectionAction(Action, inventory.APIUpdateIAM2TicketFlowCollectionMsg):
    out: _UpdateIAM2TicketFlowCollection
    reply: _UpdateIAM2TicketFlowCollection
    def run(self) -> _UpdateIAM2TicketFlowCollection: ...

class _UpdateIAM2VirtualID(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDInventory

class UpdateIAM2VirtualIDAction(Action, inventory.APIUpdateIAM2VirtualIDMsg):
    out: _UpdateIAM2VirtualID
    reply: _UpdateIAM2VirtualID
    def run(self) -> _UpdateIAM2VirtualID: ...

class _UpdateIAM2VirtualIDAttribute(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDAttributeInventory

class UpdateIAM2VirtualIDAttributeAction(Action, inventory.APIUpdateIAM2VirtualIDAttributeMsg):
    out: _UpdateIAM2VirtualIDAttribute
    reply: _UpdateIAM2VirtualIDAttribute
    def run(self) -> _UpdateIAM2VirtualIDAttribute: ...

class _UpdateIAM2VirtualIDGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDGroupInventory

class UpdateIAM2VirtualIDGroupAction(Action, inventory.APIUpdateIAM2VirtualIDGroupMsg):
    out: _UpdateIAM2VirtualIDGroup
    reply: _UpdateIAM2VirtualIDGroup
    def run(self) -> _UpdateIAM2VirtualIDGroup: ...

class _UpdateIAM2VirtualIDGroupAttribute(Answer):
    success: bool
    error: Any
    inventory: inventories.IAM2VirtualIDGroupAttributeInventory

class UpdateIAM2VirtualIDGroupAttributeAction(Action, inventory.APIUpdateIAM2VirtualIDGroupAttributeMsg):
    out: _UpdateIAM2VirtualIDGroupAttribute
    reply: _UpdateIAM2VirtualIDGroupAttribute
    def run(self) -> _UpdateIAM2VirtualIDGroupAttribute: ...

class _UpdateIPsecConnection(Answer):
    success: bool
    error: Any
    inventory: inventories.IPsecConnectionInventory

class UpdateIPsecConnectionAction(Action, inventory.APIUpdateIPsecConnectionMsg):
    out: _UpdateIPsecConnection
    reply: _UpdateIPsecConnection
    def run(self) -> _UpdateIPsecConnection: ...

class _UpdateImage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImageInventory

class UpdateImageAction(Action, inventory.APIUpdateImageMsg):
    out: _UpdateImage
    reply: _UpdateImage
    def run(self) -> _UpdateImage: ...

class _UpdateImagePackage(Answer):
    success: bool
    error: Any
    inventory: inventories.ImagePackageInventory

class UpdateImagePackageAction(Action, inventory.APIUpdateImagePackageMsg):
    out: _UpdateImagePackage
    reply: _UpdateImagePackage
    def run(self) -> _UpdateImagePackage: ...

class _UpdateImageStoreBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class UpdateImageStoreBackupStorageAction(Action, inventory.APIUpdateImageStoreBackupStorageMsg):
    out: _UpdateImageStoreBackupStorage
    reply: _UpdateImageStoreBackupStorage
    def run(self) -> _UpdateImageStoreBackupStorage: ...

class _UpdateInfoSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateInfoSecSecretResourcePoolAction(Action, inventory.APIUpdateInfoSecSecretResourcePoolMsg):
    out: _UpdateInfoSecSecretResourcePool
    reply: _UpdateInfoSecSecretResourcePool
    def run(self) -> _UpdateInfoSecSecretResourcePool: ...

class _UpdateInfoSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateInfoSecSecurityMachineAction(Action, inventory.APIUpdateInfoSecSecurityMachineMsg):
    out: _UpdateInfoSecSecurityMachine
    reply: _UpdateInfoSecSecurityMachine
    def run(self) -> _UpdateInfoSecSecurityMachine: ...

class _UpdateInstanceOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class UpdateInstanceOfferingAction(Action, inventory.APIUpdateInstanceOfferingMsg):
    out: _UpdateInstanceOffering
    reply: _UpdateInstanceOffering
    def run(self) -> _UpdateInstanceOffering: ...

class _UpdateIpRange(Answer):
    success: bool
    error: Any
    inventory: inventories.IpRangeInventory

class UpdateIpRangeAction(Action, inventory.APIUpdateIpRangeMsg):
    out: _UpdateIpRange
    reply: _UpdateIpRange
    def run(self) -> _UpdateIpRange: ...

class _UpdateIscsiServer(Answer):
    success: bool
    error: Any
    inventory: inventories.IscsiServerInventory

class UpdateIscsiServerAction(Action, inventory.APIUpdateIscsiServerMsg):
    out: _UpdateIscsiServer
    reply: _UpdateIscsiServer
    def run(self) -> _UpdateIscsiServer: ...

class _UpdateJitSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateJitSecurityMachineAction(Action, inventory.APIUpdateJitSecurityMachineMsg):
    out: _UpdateJitSecurityMachine
    reply: _UpdateJitSecurityMachine
    def run(self) -> _UpdateJitSecurityMachine: ...

class _UpdateKVMHost(Answer):
    success: bool
    error: Any
    inventory: inventories.HostInventory

class UpdateKVMHostAction(Action, inventory.APIUpdateKVMHostMsg):
    out: _UpdateKVMHost
    reply: _UpdateKVMHost
    def run(self) -> _UpdateKVMHost: ...

class _UpdateKoAlSecretResourcePool(Answer):
    success: bool
    error: Any

class UpdateKoAlSecretResourcePoolAction(Action, inventory.APIUpdateKoAlSecretResourcePoolMsg):
    out: _UpdateKoAlSecretResourcePool
    reply: _UpdateKoAlSecretResourcePool
    def run(self) -> _UpdateKoAlSecretResourcePool: ...

class _UpdateL2Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L2NetworkInventory

class UpdateL2NetworkAction(Action, inventory.APIUpdateL2NetworkMsg):
    out: _UpdateL2Network
    reply: _UpdateL2Network
    def run(self) -> _UpdateL2Network: ...

class _UpdateL3Network(Answer):
    success: bool
    error: Any
    inventory: inventories.L3NetworkInventory

class UpdateL3NetworkAction(Action, inventory.APIUpdateL3NetworkMsg):
    out: _UpdateL3Network
    reply: _UpdateL3Network
    def run(self) -> _UpdateL3Network: ...

class _UpdateLdapServer(Answer):
    success: bool
    error: Any
    inventory: inventories.LdapServerInventory

class UpdateLdapServerAction(Action, inventory.APIUpdateLdapServerMsg):
    out: _UpdateLdapServer
    reply: _UpdateLdapServer
    def run(self) -> _UpdateLdapServer: ...

class _UpdateLicense(Answer):
    success: bool
    error: Any
    inventory: inventories.LicenseInventory

class UpdateLicenseAction(Action, inventory.APIUpdateLicenseMsg):
    out: _UpdateLicense
    reply: _UpdateLicense
    def run(self) -> _UpdateLicense: ...

class _UpdateLoadBalancer(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerInventory

class UpdateLoadBalancerAction(Action, inventory.APIUpdateLoadBalancerMsg):
    out: _UpdateLoadBalancer
    reply: _UpdateLoadBalancer
    def run(self) -> _UpdateLoadBalancer: ...

class _UpdateLoadBalancerListener(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerListenerInventory

class UpdateLoadBalancerListenerAction(Action, inventory.APIUpdateLoadBalancerListenerMsg):
    out: _UpdateLoadBalancerListener
    reply: _UpdateLoadBalancerListener
    def run(self) -> _UpdateLoadBalancerListener: ...

class _UpdateLoadBalancerServerGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.LoadBalancerServerGroupInventory

class UpdateLoadBalancerServerGroupAction(Action, inventory.APIUpdateLoadBalancerServerGroupMsg):
    out: _UpdateLoadBalancerServerGroup
    reply: _UpdateLoadBalancerServerGroup
    def run(self) -> _UpdateLoadBalancerServerGroup: ...

class _UpdateLogConfiguration(Answer):
    success: bool
    error: Any
    inventory: inventories.JsonLabelInventory

class UpdateLogConfigurationAction(Action, inventory.APIUpdateLogConfigurationMsg):
    out: _UpdateLogConfiguration
    reply: _UpdateLogConfiguration
    def run(self) -> _UpdateLogConfiguration: ...

class _UpdateLogServer(Answer):
    success: bool
    error: Any

class UpdateLogServerAction(Action, inventory.APIUpdateLogServerMsg):
    out: _UpdateLogServer
    reply: _UpdateLogServer
    def run(self) -> _UpdateLogServer: ...

class _UpdateLongJob(Answer):
    success: bool
    error: Any
    inventory: inventories.LongJobInventory

class UpdateLongJobAction(Action, inventory.APIUpdateLongJobMsg):
    out: _UpdateLongJob
    reply: _UpdateLongJob
    def run(self) -> _UpdateLongJob: ...

class _UpdateMdevDevice(Answer):
    success: bool
    error: Any
    inventory: inventories.MdevDeviceInventory

class UpdateMdevDeviceAction(Action, inventory.APIUpdateMdevDeviceMsg):
    out: _UpdateMdevDevice
    reply: _UpdateMdevDevice
    def run(self) -> _UpdateMdevDevice: ...

class _UpdateMdevDeviceSpec(Answer):
    success: bool
    error: Any
    inventory: inventories.MdevDeviceSpecInventory

class UpdateMdevDeviceSpecAction(Action, inventory.APIUpdateMdevDeviceSpecMsg):
    out: _UpdateMdevDeviceSpec
    reply: _UpdateMdevDeviceSpec
    def run(self) -> _UpdateMdevDeviceSpec: ...

class _UpdateMetricRuleTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MetricRuleTemplateInventory

class UpdateMetricRuleTemplateAction(Action, inventory.APIUpdateMetricRuleTemplateMsg):
    out: _UpdateMetricRuleTemplate
    reply: _UpdateMetricRuleTemplate
    def run(self) -> _UpdateMetricRuleTemplate: ...

class _UpdateModel(Answer):
    success: bool
    error: Any

class UpdateModelAction(Action, inventory.APIUpdateModelMsg):
    out: _UpdateModel
    reply: _UpdateModel
    def run(self) -> _UpdateModel: ...

class _UpdateModelCenter(Answer):
    success: bool
    error: Any

class UpdateModelCenterAction(Action, inventory.APIUpdateModelCenterMsg):
    out: _UpdateModelCenter
    reply: _UpdateModelCenter
    def run(self) -> _UpdateModelCenter: ...

class _UpdateModelEvaluationTask(Answer):
    success: bool
    error: Any

class UpdateModelEvaluationTaskAction(Action, inventory.APIUpdateModelEvaluationTaskMsg):
    out: _UpdateModelEvaluationTask
    reply: _UpdateModelEvaluationTask
    def run(self) -> _UpdateModelEvaluationTask: ...

class _UpdateModelService(Answer):
    success: bool
    error: Any

class UpdateModelServiceAction(Action, inventory.APIUpdateModelServiceMsg):
    out: _UpdateModelService
    reply: _UpdateModelService
    def run(self) -> _UpdateModelService: ...

class _UpdateModelServiceInstanceGroup(Answer):
    success: bool
    error: Any

class UpdateModelServiceInstanceGroupAction(Action, inventory.APIUpdateModelServiceInstanceGroupMsg):
    out: _UpdateModelServiceInstanceGroup
    reply: _UpdateModelServiceInstanceGroup
    def run(self) -> _UpdateModelServiceInstanceGroup: ...

class _UpdateMonitorGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorGroupInventory

class UpdateMonitorGroupAction(Action, inventory.APIUpdateMonitorGroupMsg):
    out: _UpdateMonitorGroup
    reply: _UpdateMonitorGroup
    def run(self) -> _UpdateMonitorGroup: ...

class _UpdateMonitorTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTemplateInventory

class UpdateMonitorTemplateAction(Action, inventory.APIUpdateMonitorTemplateMsg):
    out: _UpdateMonitorTemplate
    reply: _UpdateMonitorTemplate
    def run(self) -> _UpdateMonitorTemplate: ...

class _UpdateMonitorTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.MonitorTriggerInventory

class UpdateMonitorTriggerAction(Action, inventory.APIUpdateMonitorTriggerMsg):
    out: _UpdateMonitorTrigger
    reply: _UpdateMonitorTrigger
    def run(self) -> _UpdateMonitorTrigger: ...

class _UpdateNasFileSystem(Answer):
    success: bool
    error: Any
    inventory: inventories.NasFileSystemInventory

class UpdateNasFileSystemAction(Action, inventory.APIUpdateNasFileSystemMsg):
    out: _UpdateNasFileSystem
    reply: _UpdateNasFileSystem
    def run(self) -> _UpdateNasFileSystem: ...

class _UpdateNasMountTarget(Answer):
    success: bool
    error: Any
    inventory: inventories.NasMountTargetInventory

class UpdateNasMountTargetAction(Action, inventory.APIUpdateNasMountTargetMsg):
    out: _UpdateNasMountTarget
    reply: _UpdateNasMountTarget
    def run(self) -> _UpdateNasMountTarget: ...

class _UpdateOAuthClient(Answer):
    success: bool
    error: Any
    inventory: inventories.OAuth2ClientInventory

class UpdateOAuthClientAction(Action, inventory.APIUpdateOAuthClientMsg):
    out: _UpdateOAuthClient
    reply: _UpdateOAuthClient
    def run(self) -> _UpdateOAuthClient: ...

class _UpdateOrganizationQuota(Answer):
    success: bool
    error: Any
    inventory: inventories.QuotaInventory

class UpdateOrganizationQuotaAction(Action, inventory.APIUpdateOrganizationQuotaMsg):
    out: _UpdateOrganizationQuota
    reply: _UpdateOrganizationQuota
    def run(self) -> _UpdateOrganizationQuota: ...

class _UpdateOssBucket(Answer):
    success: bool
    error: Any
    inventory: inventories.OssBucketInventory

class UpdateOssBucketAction(Action, inventory.APIUpdateOssBucketMsg):
    out: _UpdateOssBucket
    reply: _UpdateOssBucket
    def run(self) -> _UpdateOssBucket: ...

class _UpdatePciDevice(Answer):
    success: bool
    error: Any
    inventory: inventories.PciDeviceInventory

class UpdatePciDeviceAction(Action, inventory.APIUpdatePciDeviceMsg):
    out: _UpdatePciDevice
    reply: _UpdatePciDevice
    def run(self) -> _UpdatePciDevice: ...

class _UpdatePciDeviceSpec(Answer):
    success: bool
    error: Any
    inventory: inventories.PciDeviceSpecInventory

class UpdatePciDeviceSpecAction(Action, inventory.APIUpdatePciDeviceSpecMsg):
    out: _UpdatePciDeviceSpec
    reply: _UpdatePciDeviceSpec
    def run(self) -> _UpdatePciDeviceSpec: ...

class _UpdatePluginSecretResourcePool(Answer):
    success: bool
    error: Any

class UpdatePluginSecretResourcePoolAction(Action, inventory.APIUpdatePluginSecretResourcePoolMsg):
    out: _UpdatePluginSecretResourcePool
    reply: _UpdatePluginSecretResourcePool
    def run(self) -> _UpdatePluginSecretResourcePool: ...

class _UpdatePolicyRouteRuleSet(Answer):
    success: bool
    error: Any
    inventory: inventories.PolicyRouteRuleSetInventory

class UpdatePolicyRouteRuleSetAction(Action, inventory.APIUpdatePolicyRouteRuleSetMsg):
    out: _UpdatePolicyRouteRuleSet
    reply: _UpdatePolicyRouteRuleSet
    def run(self) -> _UpdatePolicyRouteRuleSet: ...

class _UpdatePortForwardingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.PortForwardingRuleInventory

class UpdatePortForwardingRuleAction(Action, inventory.APIUpdatePortForwardingRuleMsg):
    out: _UpdatePortForwardingRule
    reply: _UpdatePortForwardingRule
    def run(self) -> _UpdatePortForwardingRule: ...

class _UpdatePortMirror(Answer):
    success: bool
    error: Any
    inventory: inventories.PortMirrorInventory

class UpdatePortMirrorAction(Action, inventory.APIUpdatePortMirrorMsg):
    out: _UpdatePortMirror
    reply: _UpdatePortMirror
    def run(self) -> _UpdatePortMirror: ...

class _UpdatePreconfigurationTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.PreconfigurationTemplateInventory

class UpdatePreconfigurationTemplateAction(Action, inventory.APIUpdatePreconfigurationTemplateMsg):
    out: _UpdatePreconfigurationTemplate
    reply: _UpdatePreconfigurationTemplate
    def run(self) -> _UpdatePreconfigurationTemplate: ...

class _UpdatePriceTable(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceTableInventory

class UpdatePriceTableAction(Action, inventory.APIUpdatePriceTableMsg):
    out: _UpdatePriceTable
    reply: _UpdatePriceTable
    def run(self) -> _UpdatePriceTable: ...

class _UpdatePrimaryStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.PrimaryStorageInventory

class UpdatePrimaryStorageAction(Action, inventory.APIUpdatePrimaryStorageMsg):
    out: _UpdatePrimaryStorage
    reply: _UpdatePrimaryStorage
    def run(self) -> _UpdatePrimaryStorage: ...

class _UpdatePriorityConfig(Answer):
    success: bool
    error: Any

class UpdatePriorityConfigAction(Action, inventory.APIUpdatePriorityConfigMsg):
    out: _UpdatePriorityConfig
    reply: _UpdatePriorityConfig
    def run(self) -> _UpdatePriorityConfig: ...

class _UpdatePublishApp(Answer):
    success: bool
    error: Any
    inventory: inventories.PublishAppInventory

class UpdatePublishAppAction(Action, inventory.APIUpdatePublishAppMsg):
    out: _UpdatePublishApp
    reply: _UpdatePublishApp
    def run(self) -> _UpdatePublishApp: ...

class _UpdateQuota(Answer):
    success: bool
    error: Any
    inventory: inventories.QuotaInventory

class UpdateQuotaAction(Action, inventory.APIUpdateQuotaMsg):
    out: _UpdateQuota
    reply: _UpdateQuota
    def run(self) -> _UpdateQuota: ...

class _UpdateResourceConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.ResourceConfigInventory

class UpdateResourceConfigAction(Action, inventory.APIUpdateResourceConfigMsg):
    out: _UpdateResourceConfig
    reply: _UpdateResourceConfig
    def run(self) -> _UpdateResourceConfig: ...

class _UpdateResourceConfigs(Answer):
    success: bool
    error: Any
    inventories: list[Any]

class UpdateResourceConfigsAction(Action, inventory.APIUpdateResourceConfigsMsg):
    out: _UpdateResourceConfigs
    reply: _UpdateResourceConfigs
    def run(self) -> _UpdateResourceConfigs: ...

class _UpdateResourcePrice(Answer):
    success: bool
    error: Any
    inventory: inventories.PriceInventory

class UpdateResourcePriceAction(Action, inventory.APIUpdateResourcePriceMsg):
    out: _UpdateResourcePrice
    reply: _UpdateResourcePrice
    def run(self) -> _UpdateResourcePrice: ...

class _UpdateResourceStack(Answer):
    success: bool
    error: Any
    inventory: inventories.ResourceStackInventory

class UpdateResourceStackAction(Action, inventory.APIUpdateResourceStackMsg):
    out: _UpdateResourceStack
    reply: _UpdateResourceStack
    def run(self) -> _UpdateResourceStack: ...

class _UpdateRole(Answer):
    success: bool
    error: Any
    inventory: inventories.RoleInventory

class UpdateRoleAction(Action, inventory.APIUpdateRoleMsg):
    out: _UpdateRole
    reply: _UpdateRole
    def run(self) -> _UpdateRole: ...

class _UpdateSAML2Client(Answer):
    success: bool
    error: Any

class UpdateSAML2ClientAction(Action, inventory.APIUpdateSAML2ClientMsg):
    out: _UpdateSAML2Client
    reply: _UpdateSAML2Client
    def run(self) -> _UpdateSAML2Client: ...

class _UpdateSNSApplicationEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSApplicationEndpointAction(Action, inventory.APIUpdateSNSApplicationEndpointMsg):
    out: _UpdateSNSApplicationEndpoint
    reply: _UpdateSNSApplicationEndpoint
    def run(self) -> _UpdateSNSApplicationEndpoint: ...

class _UpdateSNSApplicationPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationPlatformInventory

class UpdateSNSApplicationPlatformAction(Action, inventory.APIUpdateSNSApplicationPlatformMsg):
    out: _UpdateSNSApplicationPlatform
    reply: _UpdateSNSApplicationPlatform
    def run(self) -> _UpdateSNSApplicationPlatform: ...

class _UpdateSNSDingTalkEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSDingTalkEndpointAction(Action, inventory.APIUpdateSNSDingTalkEndpointMsg):
    out: _UpdateSNSDingTalkEndpoint
    reply: _UpdateSNSDingTalkEndpoint
    def run(self) -> _UpdateSNSDingTalkEndpoint: ...

class _UpdateSNSFeiShuEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSFeiShuEndpointAction(Action, inventory.APIUpdateSNSFeiShuEndpointMsg):
    out: _UpdateSNSFeiShuEndpoint
    reply: _UpdateSNSFeiShuEndpoint
    def run(self) -> _UpdateSNSFeiShuEndpoint: ...

class _UpdateSNSHttpEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSHttpEndpointAction(Action, inventory.APIUpdateSNSHttpEndpointMsg):
    out: _UpdateSNSHttpEndpoint
    reply: _UpdateSNSHttpEndpoint
    def run(self) -> _UpdateSNSHttpEndpoint: ...

class _UpdateSNSMicrosoftTeamsEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSMicrosoftTeamsEndpointAction(Action, inventory.APIUpdateSNSMicrosoftTeamsEndpointMsg):
    out: _UpdateSNSMicrosoftTeamsEndpoint
    reply: _UpdateSNSMicrosoftTeamsEndpoint
    def run(self) -> _UpdateSNSMicrosoftTeamsEndpoint: ...

class _UpdateSNSSnmpPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationPlatformInventory

class UpdateSNSSnmpPlatformAction(Action, inventory.APIUpdateSNSSnmpPlatformMsg):
    out: _UpdateSNSSnmpPlatform
    reply: _UpdateSNSSnmpPlatform
    def run(self) -> _UpdateSNSSnmpPlatform: ...

class _UpdateSNSTextTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTextTemplateInventory

class UpdateSNSTextTemplateAction(Action, inventory.APIUpdateSNSTextTemplateMsg):
    out: _UpdateSNSTextTemplate
    reply: _UpdateSNSTextTemplate
    def run(self) -> _UpdateSNSTextTemplate: ...

class _UpdateSNSTopic(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSTopicInventory

class UpdateSNSTopicAction(Action, inventory.APIUpdateSNSTopicMsg):
    out: _UpdateSNSTopic
    reply: _UpdateSNSTopic
    def run(self) -> _UpdateSNSTopic: ...

class _UpdateSNSUniversalSmsEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSUniversalSmsEndpointAction(Action, inventory.APIUpdateSNSUniversalSmsEndpointMsg):
    out: _UpdateSNSUniversalSmsEndpoint
    reply: _UpdateSNSUniversalSmsEndpoint
    def run(self) -> _UpdateSNSUniversalSmsEndpoint: ...

class _UpdateSNSWeComEndpoint(Answer):
    success: bool
    error: Any
    inventory: inventories.SNSApplicationEndpointInventory

class UpdateSNSWeComEndpointAction(Action, inventory.APIUpdateSNSWeComEndpointMsg):
    out: _UpdateSNSWeComEndpoint
    reply: _UpdateSNSWeComEndpoint
    def run(self) -> _UpdateSNSWeComEndpoint: ...

class _UpdateSSOClientAttribute(Answer):
    success: bool
    error: Any

class UpdateSSOClientAttributeAction(Action, inventory.APIUpdateSSOClientAttributeMsg):
    out: _UpdateSSOClientAttribute
    reply: _UpdateSSOClientAttribute
    def run(self) -> _UpdateSSOClientAttribute: ...

class _UpdateSSORedirectTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.SSORedirectTemplateInventory

class UpdateSSORedirectTemplateAction(Action, inventory.APIUpdateSSORedirectTemplateMsg):
    out: _UpdateSSORedirectTemplate
    reply: _UpdateSSORedirectTemplate
    def run(self) -> _UpdateSSORedirectTemplate: ...

class _UpdateSanSecSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateSanSecSecretResourcePoolAction(Action, inventory.APIUpdateSanSecSecretResourcePoolMsg):
    out: _UpdateSanSecSecretResourcePool
    reply: _UpdateSanSecSecretResourcePool
    def run(self) -> _UpdateSanSecSecretResourcePool: ...

class _UpdateSanSecSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateSanSecSecurityMachineAction(Action, inventory.APIUpdateSanSecSecurityMachineMsg):
    out: _UpdateSanSecSecurityMachine
    reply: _UpdateSanSecSecurityMachine
    def run(self) -> _UpdateSanSecSecurityMachine: ...

class _UpdateSchedulerJob(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobInventory

class UpdateSchedulerJobAction(Action, inventory.APIUpdateSchedulerJobMsg):
    out: _UpdateSchedulerJob
    reply: _UpdateSchedulerJob
    def run(self) -> _UpdateSchedulerJob: ...

class _UpdateSchedulerJobGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerJobGroupInventory

class UpdateSchedulerJobGroupAction(Action, inventory.APIUpdateSchedulerJobGroupMsg):
    out: _UpdateSchedulerJobGroup
    reply: _UpdateSchedulerJobGroup
    def run(self) -> _UpdateSchedulerJobGroup: ...

class _UpdateSchedulerTrigger(Answer):
    success: bool
    error: Any
    inventory: inventories.SchedulerTriggerInventory

class UpdateSchedulerTriggerAction(Action, inventory.APIUpdateSchedulerTriggerMsg):
    out: _UpdateSchedulerTrigger
    reply: _UpdateSchedulerTrigger
    def run(self) -> _UpdateSchedulerTrigger: ...

class _UpdateScsiLun(Answer):
    success: bool
    error: Any
    inventory: inventories.ScsiLunInventory

class UpdateScsiLunAction(Action, inventory.APIUpdateScsiLunMsg):
    out: _UpdateScsiLun
    reply: _UpdateScsiLun
    def run(self) -> _UpdateScsiLun: ...

class _UpdateSdnController(Answer):
    success: bool
    error: Any
    inventory: inventories.SdnControllerInventory

class UpdateSdnControllerAction(Action, inventory.APIUpdateSdnControllerMsg):
    out: _UpdateSdnController
    reply: _UpdateSdnController
    def run(self) -> _UpdateSdnController: ...

class _UpdateSecretResourcePool(Answer):
    success: bool
    error: Any
    inventory: inventories.SecretResourcePoolInventory

class UpdateSecretResourcePoolAction(Action, inventory.APIUpdateSecretResourcePoolMsg):
    out: _UpdateSecretResourcePool
    reply: _UpdateSecretResourcePool
    def run(self) -> _UpdateSecretResourcePool: ...

class _UpdateSecurityGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class UpdateSecurityGroupAction(Action, inventory.APIUpdateSecurityGroupMsg):
    out: _UpdateSecurityGroup
    reply: _UpdateSecurityGroup
    def run(self) -> _UpdateSecurityGroup: ...

class _UpdateSecurityGroupRulePriority(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityGroupInventory

class UpdateSecurityGroupRulePriorityAction(Action, inventory.APIUpdateSecurityGroupRulePriorityMsg):
    out: _UpdateSecurityGroupRulePriority
    reply: _UpdateSecurityGroupRulePriority
    def run(self) -> _UpdateSecurityGroupRulePriority: ...

class _UpdateSecurityMachine(Answer):
    success: bool
    error: Any
    inventory: inventories.SecurityMachineInventory

class UpdateSecurityMachineAction(Action, inventory.APIUpdateSecurityMachineMsg):
    out: _UpdateSecurityMachine
    reply: _UpdateSecurityMachine
    def run(self) -> _UpdateSecurityMachine: ...

class _UpdateSftpBackupStorage(Answer):
    success: bool
    error: Any
    inventory: inventories.BackupStorageInventory

class UpdateSftpBackupStorageAction(Action, inventory.APIUpdateSftpBackupStorageMsg):
    out: _UpdateSftpBackupStorage
    reply: _UpdateSftpBackupStorage
    def run(self) -> _UpdateSftpBackupStorage: ...

class _UpdateSharedBlock(Answer):
    success: bool
    error: Any
    inventory: inventories.SharedBlockGroupPrimaryStorageInventory

class UpdateSharedBlockAction(Action, inventory.APIUpdateSharedBlockMsg):
    out: _UpdateSharedBlock
    reply: _UpdateSharedBlock
    def run(self) -> _UpdateSharedBlock: ...

class _UpdateSlbGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.SlbGroupInventory

class UpdateSlbGroupAction(Action, inventory.APIUpdateSlbGroupMsg):
    out: _UpdateSlbGroup
    reply: _UpdateSlbGroup
    def run(self) -> _UpdateSlbGroup: ...

class _UpdateSnmpAgent(Answer):
    success: bool
    error: Any
    inventory: inventories.SnmpAgentInventory

class UpdateSnmpAgentAction(Action, inventory.APIUpdateSnmpAgentMsg):
    out: _UpdateSnmpAgent
    reply: _UpdateSnmpAgent
    def run(self) -> _UpdateSnmpAgent: ...

class _UpdateSshKeyPair(Answer):
    success: bool
    error: Any
    inventory: inventories.SshKeyPairInventory

class UpdateSshKeyPairAction(Action, inventory.APIUpdateSshKeyPairMsg):
    out: _UpdateSshKeyPair
    reply: _UpdateSshKeyPair
    def run(self) -> _UpdateSshKeyPair: ...

class _UpdateStackTemplate(Answer):
    success: bool
    error: Any
    inventory: inventories.StackTemplateInventory

class UpdateStackTemplateAction(Action, inventory.APIUpdateStackTemplateMsg):
    out: _UpdateStackTemplate
    reply: _UpdateStackTemplate
    def run(self) -> _UpdateStackTemplate: ...

class _UpdateSubscribeEvent(Answer):
    success: bool
    error: Any
    inventory: inventories.EventSubscriptionInventory

class UpdateSubscribeEventAction(Action, inventory.APIUpdateSubscribeEventMsg):
    out: _UpdateSubscribeEvent
    reply: _UpdateSubscribeEvent
    def run(self) -> _UpdateSubscribeEvent: ...

class _UpdateSystemTag(Answer):
    success: bool
    error: Any
    inventory: inventories.SystemTagInventory

class UpdateSystemTagAction(Action, inventory.APIUpdateSystemTagMsg):
    out: _UpdateSystemTag
    reply: _UpdateSystemTag
    def run(self) -> _UpdateSystemTag: ...

class _UpdateTag(Answer):
    success: bool
    error: Any
    inventory: inventories.TagPatternInventory

class UpdateTagAction(Action, inventory.APIUpdateTagMsg):
    out: _UpdateTag
    reply: _UpdateTag
    def run(self) -> _UpdateTag: ...

class _UpdateTemplateConfig(Answer):
    success: bool
    error: Any
    inventory: inventories.TemplateConfigInventory

class UpdateTemplateConfigAction(Action, inventory.APIUpdateTemplateConfigMsg):
    out: _UpdateTemplateConfig
    reply: _UpdateTemplateConfig
    def run(self) -> _UpdateTemplateConfig: ...

class _UpdateThirdpartyAlerts(Answer):
    success: bool
    error: Any

class UpdateThirdpartyAlertsAction(Action, inventory.APIUpdateThirdpartyAlertsMsg):
    out: _UpdateThirdpartyAlerts
    reply: _UpdateThirdpartyAlerts
    def run(self) -> _UpdateThirdpartyAlerts: ...

class _UpdateThirdpartyPlatform(Answer):
    success: bool
    error: Any
    inventory: inventories.ThirdpartyPlatformInventory

class UpdateThirdpartyPlatformAction(Action, inventory.APIUpdateThirdpartyPlatformMsg):
    out: _UpdateThirdpartyPlatform
    reply: _UpdateThirdpartyPlatform
    def run(self) -> _UpdateThirdpartyPlatform: ...

class _UpdateTicketRequest(Answer):
    success: bool
    error: Any
    inventory: inventories.TicketInventory

class UpdateTicketRequestAction(Action, inventory.APIUpdateTicketRequestMsg):
    out: _UpdateTicketRequest
    reply: _UpdateTicketRequest
    def run(self) -> _UpdateTicketRequest: ...

class _UpdateUsbDevice(Answer):
    success: bool
    error: Any
    inventory: inventories.UsbDeviceInventory

class UpdateUsbDeviceAction(Action, inventory.APIUpdateUsbDeviceMsg):
    out: _UpdateUsbDevice
    reply: _UpdateUsbDevice
    def run(self) -> _UpdateUsbDevice: ...

class _UpdateUser(Answer):
    success: bool
    error: Any
    inventory: inventories.UserInventory

class UpdateUserAction(Action, inventory.APIUpdateUserMsg):
    out: _UpdateUser
    reply: _UpdateUser
    def run(self) -> _UpdateUser: ...

class _UpdateUserGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.UserGroupInventory

class UpdateUserGroupAction(Action, inventory.APIUpdateUserGroupMsg):
    out: _UpdateUserGroup
    reply: _UpdateUserGroup
    def run(self) -> _UpdateUserGroup: ...

class _UpdateV2VConversionHost(Answer):
    success: bool
    error: Any
    inventory: inventories.V2VConversionHostInventory

class UpdateV2VConversionHostAction(Action, inventory.APIUpdateV2VConversionHostMsg):
    out: _UpdateV2VConversionHost
    reply: _UpdateV2VConversionHost
    def run(self) -> _UpdateV2VConversionHost: ...

class _UpdateVCenter(Answer):
    success: bool
    error: Any
    inventory: inventories.VCenterInventory

class UpdateVCenterAction(Action, inventory.APIUpdateVCenterMsg):
    out: _UpdateVCenter
    reply: _UpdateVCenter
    def run(self) -> _UpdateVCenter: ...

class _UpdateVRouterOspfArea(Answer):
    success: bool
    error: Any
    inventory: inventories.RouterAreaInventory

class UpdateVRouterOspfAreaAction(Action, inventory.APIUpdateVRouterOspfAreaMsg):
    out: _UpdateVRouterOspfArea
    reply: _UpdateVRouterOspfArea
    def run(self) -> _UpdateVRouterOspfArea: ...

class _UpdateVRouterRouteTable(Answer):
    success: bool
    error: Any
    inventory: inventories.VRouterRouteTableInventory

class UpdateVRouterRouteTableAction(Action, inventory.APIUpdateVRouterRouteTableMsg):
    out: _UpdateVRouterRouteTable
    reply: _UpdateVRouterRouteTable
    def run(self) -> _UpdateVRouterRouteTable: ...

class _UpdateVip(Answer):
    success: bool
    error: Any
    inventory: inventories.VipInventory

class UpdateVipAction(Action, inventory.APIUpdateVipMsg):
    out: _UpdateVip
    reply: _UpdateVip
    def run(self) -> _UpdateVip: ...

class _UpdateVirtualBorderRouterRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.VirtualBorderRouterInventory

class UpdateVirtualBorderRouterRemoteAction(Action, inventory.APIUpdateVirtualBorderRouterRemoteMsg):
    out: _UpdateVirtualBorderRouterRemote
    reply: _UpdateVirtualBorderRouterRemote
    def run(self) -> _UpdateVirtualBorderRouterRemote: ...

class _UpdateVirtualRouter(Answer):
    success: bool
    error: Any
    inventory: inventories.VirtualRouterVmInventory

class UpdateVirtualRouterAction(Action, inventory.APIUpdateVirtualRouterMsg):
    out: _UpdateVirtualRouter
    reply: _UpdateVirtualRouter
    def run(self) -> _UpdateVirtualRouter: ...

class _UpdateVirtualRouterOffering(Answer):
    success: bool
    error: Any
    inventory: inventories.InstanceOfferingInventory

class UpdateVirtualRouterOfferingAction(Action, inventory.APIUpdateVirtualRouterOfferingMsg):
    out: _UpdateVirtualRouterOffering
    reply: _UpdateVirtualRouterOffering
    def run(self) -> _UpdateVirtualRouterOffering: ...

class _UpdateVirtualRouterSoftwareVersion(Answer):
    success: bool
    error: Any

class UpdateVirtualRouterSoftwareVersionAction(Action, inventory.APIUpdateVirtualRouterSoftwareVersionMsg):
    out: _UpdateVirtualRouterSoftwareVersion
    reply: _UpdateVirtualRouterSoftwareVersion
    def run(self) -> _UpdateVirtualRouterSoftwareVersion: ...

class _UpdateVmCdRom(Answer):
    success: bool
    error: Any
    inventory: inventories.VmCdRomInventory

class UpdateVmCdRomAction(Action, inventory.APIUpdateVmCdRomMsg):
    out: _UpdateVmCdRom
    reply: _UpdateVmCdRom
    def run(self) -> _UpdateVmCdRom: ...

class _UpdateVmInstance(Answer):
    success: bool
    error: Any
    inventory: inventories.VmInstanceInventory

class UpdateVmInstanceAction(Action, inventory.APIUpdateVmInstanceMsg):
    out: _UpdateVmInstance
    reply: _UpdateVmInstance
    def run(self) -> _UpdateVmInstance: ...

class _UpdateVmNetworkConfig(Answer):
    success: bool
    error: Any

class UpdateVmNetworkConfigAction(Action, inventory.APIUpdateVmNetworkConfigMsg):
    out: _UpdateVmNetworkConfig
    reply: _UpdateVmNetworkConfig
    def run(self) -> _UpdateVmNetworkConfig: ...

class _UpdateVmNicDriver(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class UpdateVmNicDriverAction(Action, inventory.APIUpdateVmNicDriverMsg):
    out: _UpdateVmNicDriver
    reply: _UpdateVmNicDriver
    def run(self) -> _UpdateVmNicDriver: ...

class _UpdateVmNicMac(Answer):
    success: bool
    error: Any
    inventory: inventories.VmNicInventory

class UpdateVmNicMacAction(Action, inventory.APIUpdateVmNicMacMsg):
    out: _UpdateVmNicMac
    reply: _UpdateVmNicMac
    def run(self) -> _UpdateVmNicMac: ...

class _UpdateVmPriority(Answer):
    success: bool
    error: Any

class UpdateVmPriorityAction(Action, inventory.APIUpdateVmPriorityMsg):
    out: _UpdateVmPriority
    reply: _UpdateVmPriority
    def run(self) -> _UpdateVmPriority: ...

class _UpdateVmSchedulingRule(Answer):
    success: bool
    error: Any
    inventory: inventories.VmSchedulingRuleInventory

class UpdateVmSchedulingRuleAction(Action, inventory.APIUpdateVmSchedulingRuleMsg):
    out: _UpdateVmSchedulingRule
    reply: _UpdateVmSchedulingRule
    def run(self) -> _UpdateVmSchedulingRule: ...

class _UpdateVmSchedulingRuleGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VmSchedulingRuleGroupInventory

class UpdateVmSchedulingRuleGroupAction(Action, inventory.APIUpdateVmSchedulingRuleGroupMsg):
    out: _UpdateVmSchedulingRuleGroup
    reply: _UpdateVmSchedulingRuleGroup
    def run(self) -> _UpdateVmSchedulingRuleGroup: ...

class _UpdateVmUserDefinedXmlHookScript(Answer):
    success: bool
    error: Any
    inventory: inventories.XmlHookInventory

class UpdateVmUserDefinedXmlHookScriptAction(Action, inventory.APIUpdateVmUserDefinedXmlHookScriptMsg):
    out: _UpdateVmUserDefinedXmlHookScript
    reply: _UpdateVmUserDefinedXmlHookScript
    def run(self) -> _UpdateVmUserDefinedXmlHookScript: ...

class _UpdateVniRange(Answer):
    success: bool
    error: Any
    inventory: inventories.VniRangeInventory

class UpdateVniRangeAction(Action, inventory.APIUpdateVniRangeMsg):
    out: _UpdateVniRange
    reply: _UpdateVniRange
    def run(self) -> _UpdateVniRange: ...

class _UpdateVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeInventory

class UpdateVolumeAction(Action, inventory.APIUpdateVolumeMsg):
    out: _UpdateVolume
    reply: _UpdateVolume
    def run(self) -> _UpdateVolume: ...

class _UpdateVolumeSnapshot(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeSnapshotInventory

class UpdateVolumeSnapshotAction(Action, inventory.APIUpdateVolumeSnapshotMsg):
    out: _UpdateVolumeSnapshot
    reply: _UpdateVolumeSnapshot
    def run(self) -> _UpdateVolumeSnapshot: ...

class _UpdateVolumeSnapshotGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VolumeSnapshotGroupInventory

class UpdateVolumeSnapshotGroupAction(Action, inventory.APIUpdateVolumeSnapshotGroupMsg):
    out: _UpdateVolumeSnapshotGroup
    reply: _UpdateVolumeSnapshotGroup
    def run(self) -> _UpdateVolumeSnapshotGroup: ...

class _UpdateVpcFirewall(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcFirewallInventory

class UpdateVpcFirewallAction(Action, inventory.APIUpdateVpcFirewallMsg):
    out: _UpdateVpcFirewall
    reply: _UpdateVpcFirewall
    def run(self) -> _UpdateVpcFirewall: ...

class _UpdateVpcHaGroup(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcHaGroupInventory

class UpdateVpcHaGroupAction(Action, inventory.APIUpdateVpcHaGroupMsg):
    out: _UpdateVpcHaGroup
    reply: _UpdateVpcHaGroup
    def run(self) -> _UpdateVpcHaGroup: ...

class _UpdateVpcSharedQos(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcSharedQosInventory

class UpdateVpcSharedQosAction(Action, inventory.APIUpdateVpcSharedQosMsg):
    out: _UpdateVpcSharedQos
    reply: _UpdateVpcSharedQos
    def run(self) -> _UpdateVpcSharedQos: ...

class _UpdateVpcUserVpnGateway(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcUserVpnGatewayInventory

class UpdateVpcUserVpnGatewayAction(Action, inventory.APIUpdateVpcUserVpnGatewayMsg):
    out: _UpdateVpcUserVpnGateway
    reply: _UpdateVpcUserVpnGateway
    def run(self) -> _UpdateVpcUserVpnGateway: ...

class _UpdateVpcVpnConnectionRemote(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVpnConnectionInventory

class UpdateVpcVpnConnectionRemoteAction(Action, inventory.APIUpdateVpcVpnConnectionRemoteMsg):
    out: _UpdateVpcVpnConnectionRemote
    reply: _UpdateVpcVpnConnectionRemote
    def run(self) -> _UpdateVpcVpnConnectionRemote: ...

class _UpdateVpcVpnGateway(Answer):
    success: bool
    error: Any
    inventory: inventories.VpcVpnGatewayInventory

class UpdateVpcVpnGatewayAction(Action, inventory.APIUpdateVpcVpnGatewayMsg):
    out: _UpdateVpcVpnGateway
    reply: _UpdateVpcVpnGateway
    def run(self) -> _UpdateVpcVpnGateway: ...

class _UpdateWebhook(Answer):
    success: bool
    error: Any
    inventory: inventories.WebhookInventory

class UpdateWebhookAction(Action, inventory.APIUpdateWebhookMsg):
    out: _UpdateWebhook
    reply: _UpdateWebhook
    def run(self) -> _UpdateWebhook: ...

class _UpdateXskyBlockVolume(Answer):
    success: bool
    error: Any
    inventory: inventories.BlockVolumeInventory

class UpdateXskyBlockVolumeAction(Action, inventory.APIUpdateXskyBlockVolumeMsg):
    out: _UpdateXskyBlockVolume
    reply: _UpdateXskyBlockVolume
    def run(self) -> _UpdateXskyBlockVolume: ...

class _UpdateZone(Answer):
    success: bool
    error: Any
    inventory: inventories.ZoneInventory

class UpdateZoneAction(Action, inventory.APIUpdateZoneMsg):
    out: _UpdateZone
    reply: _UpdateZone
    def run(self) -> _UpdateZone: ...

class _UpgradeBackupStorageCdpTasks(Answer):
    success: bool
    error: Any

class UpgradeBackupStorageCdpTasksAction(Action, inventory.APIUpgradeBackupStorageCdpTasksMsg):
    out: _UpgradeBackupStorageCdpTasks
    reply: _UpgradeBackupStorageCdpTasks
    def run(self) -> _UpgradeBackupStorageCdpTasks: ...

class _UpgradeToLicenseServer(Answer):
    success: bool
    error: Any

class UpgradeToLicenseServerAction(Action, inventory.APIUpgradeToLicenseServerMsg):
    out: _UpgradeToLicenseServer
    reply: _UpgradeToLicenseServer
    def run(self) -> _UpgradeToLicenseServer: ...

class _UploadFileToVm(Answer):
    success: bool
    error: Any

class UploadFileToVmAction(Action, inventory.APIUploadFileToVmMsg):
    out: _UploadFileToVm
    reply: _UploadFileToVm
    def run(self) -> _UploadFileToVm: ...

class _ValidateClusterSupportDRS(Answer):
    success: bool
    error: Any
    supported: bool
    reason: inventories.ErrorCode

class ValidateClusterSupportDRSAction(Action, inventory.APIValidateClusterSupportDRSMsg):
    out: _ValidateClusterSupportDRS
    reply: _ValidateClusterSupportDRS
    def run(self) -> _ValidateClusterSupportDRS: ...

class _ValidateDiskOfferingUserConfig(Answer):
    success: bool
    error: Any

class ValidateDiskOfferingUserConfigAction(Action, inventory.APIValidateDiskOfferingUserConfigMsg):
    out: _ValidateDiskOfferingUserConfig
    reply: _ValidateDiskOfferingUserConfig
    def run(self) -> _ValidateDiskOfferingUserConfig: ...

class _ValidateInstanceOfferingUserConfig(Answer):
    success: bool
    error: Any

class ValidateInstanceOfferingUserConfigAction(Action, inventory.APIValidateInstanceOfferingUserConfigMsg):
    out: _ValidateInstanceOfferingUserConfig
    reply: _ValidateInstanceOfferingUserConfig
    def run(self) -> _ValidateInstanceOfferingUserConfig: ...

class _ValidatePassword(Answer):
    success: bool
    error: Any
    available: bool

class ValidatePasswordAction(Action, inventory.APIValidatePasswordMsg):
    out: _ValidatePassword
    reply: _ValidatePassword
    def run(self) -> _ValidatePassword: ...

class _ValidatePriceUserConfig(Answer):
    success: bool
    error: Any

class ValidatePriceUserConfigAction(Action, inventory.APIValidatePriceUserConfigMsg):
    out: _ValidatePriceUserConfig
    reply: _ValidatePriceUserConfig
    def run(self) -> _ValidatePriceUserConfig: ...

class _ValidateSNSAliyunSmsEndpoint(Answer):
    success: bool
    error: Any

class ValidateSNSAliyunSmsEndpointAction(Action, inventory.APIValidateSNSAliyunSmsEndpointMsg):
    out: _ValidateSNSAliyunSmsEndpoint
    reply: _ValidateSNSAliyunSmsEndpoint
    def run(self) -> _ValidateSNSAliyunSmsEndpoint: ...

class _ValidateSNSEmailPlatform(Answer):
    success: bool
    error: Any

class ValidateSNSEmailPlatformAction(Action, inventory.APIValidateSNSEmailPlatformMsg):
    out: _ValidateSNSEmailPlatform
    reply: _ValidateSNSEmailPlatform
    def run(self) -> _ValidateSNSEmailPlatform: ...

class _ValidateSNSUniversalSmsEndpoint(Answer):
    success: bool
    error: Any

class ValidateSNSUniversalSmsEndpointAction(Action, inventory.APIValidateSNSUniversalSmsEndpointMsg):
    out: _ValidateSNSUniversalSmsEndpoint
    reply: _ValidateSNSUniversalSmsEndpoint
    def run(self) -> _ValidateSNSUniversalSmsEndpoint: ...

class _ValidateSecurityGroupRule(Answer):
    success: bool
    error: Any
    available: bool
    code: str
    reason: str

class ValidateSecurityGroupRuleAction(Action, inventory.APIValidateSecurityGroupRuleMsg):
    out: _ValidateSecurityGroupRule
    reply: _ValidateSecurityGroupRule
    def run(self) -> _ValidateSecurityGroupRule: ...

class _ValidateSession(Answer):
    success: bool
    error: Any
    valid: bool

class ValidateSessionAction(Action, inventory.APIValidateSessionMsg):
    out: _ValidateSession
    reply: _ValidateSession
    def run(self) -> _ValidateSession: ...

class _ValidateVmSchedulingRule(Answer):
    success: bool
    error: Any

class ValidateVmSchedulingRuleAction(Action, inventory.APIValidateVmSchedulingRuleMsg):
    out: _ValidateVmSchedulingRule
    reply: _ValidateVmSchedulingRule
    def run(self) -> _ValidateVmSchedulingRule: ...

class _ValidateVolumeSnapshotChain(Answer):
    success: bool
    error: Any

class ValidateVolumeSnapshotChainAction(Action, inventory.APIValidateVolumeSnapshotChainMsg):
    out: _ValidateVolumeSnapshotChain
    reply: _ValidateVolumeSnapshotChain
    def run(self) -> _ValidateVolumeSnapshotChain: ...

class _VerifyLicenseServer(Answer):
    success: bool
    error: Any

class VerifyLicenseServerAction(Action, inventory.APIVerifyLicenseServerMsg):
    out: _VerifyLicenseServer
    reply: _VerifyLicenseServer
    def run(self) -> _VerifyLicenseServer: ...

class _WithdrawLicenseCapacityApplication(Answer):
    success: bool
    error: Any

class WithdrawLicenseCapacityApplicationAction(Action, inventory.APIWithdrawLicenseCapacityApplicationMsg):
    out: _WithdrawLicenseCapacityApplication
    reply: _WithdrawLicenseCapacityApplication
    def run(self) -> _WithdrawLicenseCapacityApplication: ...

class _ZQLQuery(Answer):
    success: bool
    error: Any
    results: list[Any]

class ZQLQueryAction(Action, inventory.APIZQLQueryMsg):
    out: _ZQLQuery
    reply: _ZQLQuery
    def run(self) -> _ZQLQuery: ...
