"""Made from the specs by specs/stubs.py; not to be changed by hand."""

from datetime import datetime
from typing import Any

from zscli.sdk.records import Inventory

class AccessControlListEntryInventory(Inventory):
    uuid: str
    aclUuid: str
    type: str
    name: str
    domain: str
    url: str
    ipEntries: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AccessControlListInventory(Inventory):
    uuid: str
    name: str
    ipVersion: int
    description: str
    createDate: str
    lastOpDate: str
    entries: list[AccessControlListEntryInventory]
    created: datetime | None
    updated: datetime | None

class AccessControlRuleInventory(Inventory):
    uuid: str
    name: str
    description: str
    rule: str
    strategy: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AccessKeyInventory(Inventory):
    uuid: str
    description: str
    accountUuid: str
    userUuid: str
    AccessKeyID: str
    AccessKeySecret: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AccountInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AccountPriceTableRefInventory(Inventory):
    accountUuid: str
    tableUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AccountResourceRefInventory(Inventory):
    accountUuid: str
    resourceUuid: str
    resourceType: str
    concreteResourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ActiveAlarmInventory(Inventory):
    templateUuid: str
    alarmUuid: str
    namespace: str
    createDate: str
    uuid: str
    created: datetime | None

class ActiveAlarmTemplateInventory(Inventory):
    uuid: str
    alarmName: str
    comparisonOperator: str
    period: int
    repeatInterval: int
    repeatCount: int
    namespace: str
    metricName: str
    threshold: float
    emergencyLevel: str
    labels: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AutoScalingRuleInventory(Inventory):
    type: str
    description: str
    cooldown: int
    state: str
    status: str
    systemTags: list[Any]
    createDate: str
    lastOpDate: str
    name: str
    uuid: str
    scalingGroupUuid: str
    ruleTriggers: list[Any]
    created: datetime | None
    updated: datetime | None

class AddingNewVmRuleInventory(AutoScalingRuleInventory):
    adjustmentType: str
    adjustmentValue: int

class IpRangeInventory(Inventory):
    uuid: str
    l3NetworkUuid: str
    name: str
    description: str
    startIp: str
    endIp: str
    netmask: str
    gateway: str
    networkCidr: str
    ipVersion: int
    addressMode: str
    prefixLen: int
    ipRangeType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AddressPoolInventory(IpRangeInventory):
    pass

class AffinityGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    policy: str
    version: str
    type: str
    appliance: str
    zoneUuid: str
    state: str
    createDate: str
    lastOpDate: str
    usages: list[Any]
    created: datetime | None
    updated: datetime | None

class AffinityGroupUsageInventory(Inventory):
    uuid: str
    affinityGroupUuid: str
    resourceUuid: str
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AgentVersionInventory(Inventory):
    uuid: str
    agentType: str
    currentVersion: str
    expectVersion: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SecretResourcePoolInventory(Inventory):
    uuid: str
    zoneUuid: str
    name: str
    type: str
    description: str
    state: str
    status: str
    model: str
    heartbeatInterval: int
    createDate: str
    lastOpDate: str
    ability: str
    created: datetime | None
    updated: datetime | None

class AiSiNoSecretResourcePoolInventory(SecretResourcePoolInventory):
    managementIp: str
    port: int
    route: str
    clientID: str
    clientSecrete: str
    appId: str
    keyNumSM2: str
    keyNumSM4: str

class AlarmActionInventory(Inventory):
    alarmUuid: str
    actionType: str
    actionUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AlertDataAckInventory(Inventory):
    alertDataUuid: str
    alertType: str
    ackPeriod: int
    resourceUuid: str
    ackDate: str
    resumeAlert: bool
    operatorAccountUuid: str

class AlarmDataAckInventory(AlertDataAckInventory):
    alarmUuid: str

class AlarmInventory(Inventory):
    uuid: str
    name: str
    description: str
    comparisonOperator: str
    period: int
    namespace: str
    metricName: str
    threshold: float
    repeatInterval: int
    repeatCount: int
    status: str
    state: str
    enableRecovery: bool
    createDate: str
    lastOpDate: str
    labels: list[Any]
    actions: list[Any]
    emergencyLevel: str
    created: datetime | None
    updated: datetime | None

class AlarmLabelInventory(Inventory):
    uuid: str
    key: str
    operator: str
    value: str

class AlarmRecordsInventory(Inventory):
    id: int
    createTime: int
    accountUuid: str
    alarmName: str
    alarmStatus: str
    alarmUuid: str
    comparisonOperator: str
    context: str
    dataUuid: str
    emergencyLevel: str
    labels: str
    metricName: str
    metricValue: float
    namespace: str
    period: int
    readStatus: bool
    resourceUuid: str
    threshold: float

class AlertInventory(Inventory):
    uuid: str
    triggerUuid: str
    targetResourceUuid: str
    content: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AliyunDiskInventory(Inventory):
    uuid: str
    diskId: str
    name: str
    description: str
    identityZoneUuid: str
    ecsInstanceUuid: str
    diskCategory: str
    diskType: str
    diskChargeType: str
    status: str
    sizeWithGB: int
    deviceInfo: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BackupStorageInventory(Inventory):
    uuid: str
    name: str
    url: str
    description: str
    totalCapacity: int
    availableCapacity: int
    type: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    attachedZoneUuids: list[str]
    created: datetime | None
    updated: datetime | None

class AliyunEbsBackupStorageInventory(BackupStorageInventory):
    ossBucketUuid: str

class PrimaryStorageInventory(Inventory):
    uuid: str
    zoneUuid: str
    name: str
    url: str
    description: str
    totalCapacity: int
    availableCapacity: int
    totalPhysicalCapacity: int
    availablePhysicalCapacity: int
    systemUsedCapacity: int
    type: str
    state: str
    status: str
    mountPath: str
    createDate: str
    lastOpDate: str
    attachedClusterUuids: list[str]
    created: datetime | None
    updated: datetime | None

class AliyunEbsPrimaryStorageInventory(PrimaryStorageInventory):
    panguAppName: str
    panguPartitionName: str
    identityZoneUuid: str
    defaultIoType: str

class AliyunNasAccessGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    dataCenterUuid: str
    rules: list[Any]
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AliyunNasAccessRuleInventory(Inventory):
    uuid: str
    accessGroupUuid: str
    sourceCidr: str
    rule: str
    priority: int
    userAccess: str
    ruleId: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NasFileSystemInventory(Inventory):
    uuid: str
    protocol: str
    type: str
    name: str
    description: str
    fileSystemId: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AliyunNasFileSystemInventory(NasFileSystemInventory):
    dataCenterUuid: str
    storageType: str

class NasMountTargetInventory(Inventory):
    uuid: str
    name: str
    description: str
    mountDomain: str
    nasFileSystemUuid: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AliyunNasMountTargetInventory(NasMountTargetInventory):
    accessGroupUuid: str
    status: str

class AliyunPanguPartitionInventory(Inventory):
    accountUuid: str
    uuid: str
    identityZoneUuid: str
    name: str
    description: str
    appName: str
    partitionName: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AliyunProxyVSwitchInventory(Inventory):
    uuid: str
    aliyunProxyVpcUuid: str
    vpcL3NetworkUuid: str
    status: str
    isDefault: bool

class AliyunProxyVpcInventory(Inventory):
    uuid: str
    vpcName: str
    cidrBlock: str
    vRouterUuid: str
    status: str
    aliyunProxyVSwitches: list[Any]
    description: str
    createDate: str
    lastOpDate: str
    isDefault: bool
    created: datetime | None
    updated: datetime | None

class AliyunRouterInterfaceInventory(Inventory):
    uuid: str
    dataCenterUuid: str
    routerInterfaceId: str
    virtualRouterUuid: str
    accessPointUuid: str
    role: str
    vRouterType: str
    spec: str
    name: str
    description: str
    status: str
    oppositeInterfaceUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSTextTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    applicationPlatformType: str
    subject: str
    recoverySubject: str
    template: str
    recoveryTemplate: str
    defaultTemplate: bool
    createDate: str
    lastOpDate: str
    type: str
    created: datetime | None
    updated: datetime | None

class AliyunSmsSNSTextTemplateInventory(SNSTextTemplateInventory):
    alarmTemplateCode: str
    sign: str
    eventTemplateCode: str
    eventTemplate: str

class AliyunSnapshotInventory(Inventory):
    uuid: str
    snapshotId: str
    name: str
    description: str
    dataCenterUuid: str
    diskUuid: str
    status: str
    aliyunSnapshotUsage: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AppBuildSystemInventory(Inventory):
    uuid: str
    name: str
    description: str
    storageType: str
    url: str
    hostname: str
    username: str
    sshPort: int
    status: str
    state: str
    totalCapacity: int
    availableCapacity: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AppBuildSystemZoneRefInventory(Inventory):
    id: int
    buildSystemUuid: str
    zoneUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ApplianceVmFirewallRuleInventory(Inventory):
    applianceVmUuid: str
    protocol: str
    startPort: int
    endPort: int
    allowCidr: str
    sourceIp: str
    destIp: str
    l3NetworkUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmInstanceInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    clusterUuid: str
    imageUuid: str
    hostUuid: str
    lastHostUuid: str
    instanceOfferingUuid: str
    rootVolumeUuid: str
    platform: str
    architecture: str
    defaultL3NetworkUuid: str
    type: str
    hypervisorType: str
    memorySize: int
    reservedMemorySize: int
    cpuNum: int
    cpuSpeed: int
    allocatorStrategy: str
    createDate: str
    lastOpDate: str
    state: str
    vmNics: list[VmNicInventory]
    allVolumes: list[VolumeInventory]
    vmCdRoms: list[VmCdRomInventory]
    guestOsType: str
    created: datetime | None
    updated: datetime | None

class ApplianceVmInventory(VmInstanceInventory):
    applianceVmType: str
    managementNetworkUuid: str
    defaultRouteL3NetworkUuid: str
    status: str
    agentPort: int
    haStatus: str

class ArchiveTicketInventory(Inventory):
    uuid: str
    ticketUuid: str
    name: str
    description: str
    accountUuid: str
    status: str
    request: list[Any]
    accountSystemType: str
    accountSystemContext: Any
    currentFlowUuid: str
    flowCollectionUuid: str
    ticketTypeUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ArchiveTicketStatusHistoryInventory(Inventory):
    uuid: str
    sequence: int
    ticketUuid: str
    historyUuid: str
    fromStatus: str
    toStatus: str
    comment: str
    accountUuid: str
    operationContextType: str
    operationContext: Any
    operatorType: str
    operatorUuid: str
    flowName: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AuditsInventory(Inventory):
    id: int
    createTime: int
    apiName: str
    clientBrowser: str
    clientIp: str
    duration: int
    error: str
    operator: str
    requestDump: str
    resourceUuid: str
    requestUuid: str
    operatorAccountUuid: str
    responseDump: str
    success: bool
    signedText: str
    resourceType: str
    responseUuid: str
    resourceName: str
    startTime: int

class AutoScalingGroupActivityInventory(Inventory):
    uuid: str
    name: str
    scalingGroupUuid: str
    activityAction: str
    instanceUuids: str
    scalingGroupRuleUuid: str
    cause: str
    description: str
    status: str
    activityActionResultMessage: str
    endDate: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AutoScalingGroupInstanceInventory(Inventory):
    uuid: str
    instanceUuid: str
    scalingGroupUuid: str
    templateUuid: str
    scalingGroupActivityUuid: str
    status: str
    healthStatus: str
    description: str
    createDate: str
    lastOpDate: str
    protectionStrategy: str
    created: datetime | None
    updated: datetime | None

class AutoScalingGroupInventory(Inventory):
    name: str
    uuid: str
    scalingResourceType: str
    state: str
    defaultCooldown: int
    description: str
    minResourceSize: int
    maxResourceSize: int
    removalPolicy: str
    createDate: str
    lastOpDate: str
    attachedTemplates: list[Any]
    systemTags: list[Any]
    created: datetime | None
    updated: datetime | None

class AutoScalingRuleTriggerInventory(Inventory):
    name: str
    uuid: str
    type: str
    ruleUuid: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AutoScalingRuleAlarmTriggerInventory(AutoScalingRuleTriggerInventory):
    alarmUuid: str

class AutoScalingRuleSchedulerJobTriggerInventory(AutoScalingRuleTriggerInventory):
    schedulerJobUuid: str

class AutoScalingTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    state: str
    systemTags: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class AutoScalingVmTemplateInventory(AutoScalingTemplateInventory):
    vmInstanceName: str
    vmInstanceType: str
    vmInstanceDescription: str
    vmInstanceOfferingUuid: str
    imageUuid: str
    l3NetworkUuids: list[Any]
    rootDiskOfferingUuid: str
    dataDiskOfferingUuids: list[Any]
    vmInstanceZoneUuid: str
    vmInstanceClusterUuid: str
    hostUuid: str
    primaryStorageUuidForRootVolume: str
    defaultL3NetworkUuid: str
    strategy: str

class BackupStorageZoneRefInventory(Inventory):
    id: int
    backupStorageUuid: str
    zoneUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BillingInventory(Inventory):
    id: int
    billingType: str
    accountUuid: str
    resourceUuid: str
    resourceName: str
    spending: float
    startTime: int
    endTime: int
    hypervisorType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2BillingInventory(BillingInventory):
    bareMetal2ChassisOfferingUUid: str

class BareMetal2BondingInventory(Inventory):
    chassisUuid: str
    name: str
    slaves: str
    opts: str
    mode: int
    createDate: str
    lastOpDate: str
    accountUuid: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class BareMetal2BondingNicRefInventory(Inventory):
    id: int
    nicUuid: str
    instanceUuid: str
    bondingUuid: str
    provisionNicUuid: str
    createDate: str
    lastOpDate: str
    vmNic: VmNicInventory
    provisionNic: BareMetal2InstanceProvisionNicInventory
    bareMetal2Bonding: BareMetal2BondingInventory
    created: datetime | None
    updated: datetime | None

class BareMetal2ChassisDiskInventory(Inventory):
    uuid: str
    chassisUuid: str
    diskSize: int
    type: str
    wwn: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2ChassisPciDeviceInventory(Inventory):
    uuid: str
    chassisUuid: str
    description: str
    type: str
    pciDeviceAddress: str
    vendorId: str
    deviceId: str
    subvendorId: str
    subdeviceId: str
    iommuGroup: str
    name: str
    vendor: str
    device: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2ChassisGpuDeviceInventory(BareMetal2ChassisPciDeviceInventory):
    serialNumber: str
    memory: int
    power: int
    isDriverLoaded: bool

class BareMetal2ChassisInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    clusterUuid: str
    chassisOfferingUuid: str
    type: str
    state: str
    status: str
    powerStatus: str
    provisionType: str
    createDate: str
    lastOpDate: str
    chassisNics: list[Any]
    chassisDisks: list[Any]
    chassisOffering: BareMetal2ChassisOfferingInventory
    created: datetime | None
    updated: datetime | None

class BareMetal2ChassisNicInventory(Inventory):
    uuid: str
    chassisUuid: str
    mac: str
    nicName: str
    speed: str
    isProvisionNic: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2ChassisOfferingInventory(Inventory):
    uuid: str
    name: str
    description: str
    architecture: str
    cpuModelName: str
    cpuNum: int
    memorySize: int
    bootMode: str
    state: str
    provisionType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostInventory(Inventory):
    zoneUuid: str
    name: str
    uuid: str
    clusterUuid: str
    description: str
    managementIp: str
    hypervisorType: str
    state: str
    status: str
    totalCpuCapacity: int
    availableCpuCapacity: int
    cpuSockets: int
    totalMemoryCapacity: int
    availableMemoryCapacity: int
    cpuNum: int
    ipmiAddress: str
    ipmiUsername: str
    ipmiPort: int
    ipmiPowerStatus: str
    cpuStatus: str
    memoryStatus: str
    diskStatus: str
    nicStatus: str
    gpuStatus: str
    powerSupplyStatus: str
    fanStatus: str
    raidStatus: str
    temperatureStatus: str
    architecture: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class KVMHostInventory(HostInventory):
    username: str
    sshPort: int
    osDistribution: str
    osRelease: str
    osVersion: str

class BareMetal2GatewayInventory(KVMHostInventory):
    attachedClusterUuids: list[Any]
    provisionNic: BareMetal2GatewayProvisionNicInventory

class BareMetal2GatewayProvisionNicInventory(Inventory):
    uuid: str
    networkUuid: str
    interfaceName: str
    ip: str
    netmask: str
    gateway: str
    metadata: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2InstanceInventory(VmInstanceInventory):
    chassisUuid: str
    lastChassisUuid: str
    gatewayUuid: str
    lastGatewayUuid: str
    chassisOfferingUuid: str
    gatewayAllocatorStrategy: str
    status: str
    provisionType: str
    agentVersion: str
    isLatestAgent: bool
    provisionNic: BareMetal2InstanceProvisionNicInventory

class BareMetal2InstanceProvisionNicInventory(Inventory):
    uuid: str
    networkUuid: str
    mac: str
    ip: str
    netmask: str
    gateway: str
    metadata: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BareMetal2IpmiChassisInventory(BareMetal2ChassisInventory):
    ipmiAddress: str
    ipmiPort: int
    ipmiUsername: str

class BareMetal2ProvisionNetworkInventory(Inventory):
    uuid: str
    zoneUuid: str
    name: str
    description: str
    dhcpInterface: str
    dhcpRangeStartIp: str
    dhcpRangeEndIp: str
    dhcpRangeNetmask: str
    dhcpRangeGateway: str
    dhcpRangeNetworkCidr: str
    state: str
    createDate: str
    lastOpDate: str
    attachedClusterUuids: list[Any]
    created: datetime | None
    updated: datetime | None

class BaremetalBondingInventory(Inventory):
    uuid: str
    chassisUuid: str
    name: str
    mode: int
    slaves: str
    opts: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BaremetalChassisInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    clusterUuid: str
    pxeServerUuid: str
    ipmiAddress: str
    ipmiPort: int
    ipmiUsername: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    hardwareInfos: list[Any]
    created: datetime | None
    updated: datetime | None

class BaremetalHardwareInfoInventory(Inventory):
    uuid: str
    chassisUuid: str
    type: str
    content: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BaremetalInstanceInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    clusterUuid: str
    pxeServerUuid: str
    chassisUuid: str
    imageUuid: str
    templateUuid: str
    platform: str
    managementIp: str
    username: str
    port: int
    state: str
    status: str
    createDate: str
    lastOpDate: str
    bmNics: list[Any]
    created: datetime | None
    updated: datetime | None

class BaremetalNicInventory(Inventory):
    uuid: str
    baremetalInstanceUuid: str
    l3NetworkUuid: str
    baremetalBondingUuid: str
    mac: str
    ip: str
    netmask: str
    gateway: str
    metadata: str
    pxe: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BaremetalPxeServerInventory(Inventory):
    uuid: str
    zoneUuid: str
    name: str
    description: str
    hostname: str
    sshUsername: str
    sshPassword: str
    sshPort: int
    storagePath: str
    dhcpInterface: str
    dhcpInterfaceAddress: str
    dhcpRangeBegin: str
    dhcpRangeEnd: str
    dhcpRangeNetmask: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    totalCapacity: int
    availableCapacity: int
    attachedClusterUuids: list[Any]
    created: datetime | None
    updated: datetime | None

class BaremetalVlanNicInventory(BaremetalNicInventory):
    vlan: int

class BlockPrimaryStorageInventory(PrimaryStorageInventory):
    vendorName: str
    metadata: str

class VolumeInventory(Inventory):
    uuid: str
    name: str
    description: str
    primaryStorageUuid: str
    vmInstanceUuid: str
    diskOfferingUuid: str
    rootImageUuid: str
    installPath: str
    type: str
    format: str
    size: int
    actualSize: int
    deviceId: int
    state: str
    status: str
    createDate: str
    lastOpDate: str
    isShareable: bool
    volumeQos: str
    lastDetachDate: str
    lastVmInstanceUuid: str
    lastAttachDate: str
    protocol: str
    created: datetime | None
    updated: datetime | None

class BlockVolumeInventory(VolumeInventory):
    iscsiPath: str
    vendor: str

class BuildAppExportHistoryInventory(Inventory):
    id: int
    buildAppUuid: str
    name: str
    path: str
    size: int
    md5Sum: str
    version: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class BuildApplicationInventory(Inventory):
    uuid: str
    name: str
    description: str
    buildSystemUuid: str
    templateContent: str
    installPath: str
    appMetaData: str
    appId: str
    version: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class CCSCertificateInventory(Inventory):
    uuid: str
    algorithm: str
    format: str
    issuerDN: str
    subjectDN: str
    serNumber: str
    effectiveTime: str
    expirationTime: str
    createDate: str
    lastOpDate: str
    userCertificateRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class CCSCertificateUserRefInventory(Inventory):
    userUuid: str
    certificateUuid: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class CSPSecretResourcePoolInventory(SecretResourcePoolInventory):
    managementIp: str
    port: int
    appId: str
    appKey: str
    keyId: str
    userId: str
    protocol: str

class SSOClientInventory(Inventory):
    uuid: str
    name: str
    description: str
    clientType: str
    loginType: str
    loginMNUrl: str
    redirectUrl: str
    createDate: str
    lastOpDate: str
    accountUuid: str
    created: datetime | None
    updated: datetime | None

class CasClientInventory(SSOClientInventory):
    casServerLoginUrl: str
    casServerUrlPrefix: str
    serverName: str
    state: str

class CdpPolicyInventory(Inventory):
    uuid: str
    name: str
    state: str
    description: str
    retentionTimePerDay: int
    hourlyRpSinceDay: int
    dailyRpSinceDay: int
    expireTimeInDay: int
    fullBackupIntervalInDay: int
    recoveryPointPerSecond: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class CdpTaskInventory(Inventory):
    uuid: str
    name: str
    description: str
    policyUuid: str
    backupStorageUuid: str
    status: str
    state: str
    taskType: str
    backupBandwidth: int
    maxCapacity: int
    usedCapacity: int
    maxLatency: int
    lastLatency: int
    createDate: str
    lastOpDate: str
    resourceRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class CdpTaskResourceRefInventory(Inventory):
    taskUuid: str
    resourceUuid: str
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class CephBackupStorageInventory(BackupStorageInventory):
    mons: list[CephBackupStorageMonInventory]
    fsid: str
    poolName: str
    poolAvailableCapacity: int
    poolUsedCapacity: int
    poolReplicatedSize: int
    poolDiskUtilization: float
    poolSecurityPolicy: str

class CephBackupStorageMonInventory(Inventory):
    hostname: str
    monPort: int
    createDate: str
    lastOpDate: str
    backupStorageUuid: str
    monAddr: str
    sshPort: int
    status: str
    sshUsername: str
    sshPassword: str
    monUuid: str
    created: datetime | None
    updated: datetime | None

class CephOsdGroupInventory(Inventory):
    primaryStorageUuid: str
    osds: str
    availableCapacity: int
    availablePhysicalCapacity: int
    totalPhysicalCapacity: int
    createDate: str
    lastOpDate: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class CephPrimaryStorageInventory(PrimaryStorageInventory):
    mons: list[CephPrimaryStorageMonInventory]
    pools: list[CephPrimaryStoragePoolInventory]
    fsid: str

class CephPrimaryStorageMonInventory(Inventory):
    hostname: str
    monPort: int
    createDate: str
    lastOpDate: str
    primaryStorageUuid: str
    monAddr: str
    sshUsername: str
    sshPassword: str
    sshPort: int
    status: str
    monUuid: str
    created: datetime | None
    updated: datetime | None

class CephPrimaryStoragePoolInventory(Inventory):
    uuid: str
    primaryStorageUuid: str
    poolName: str
    aliasName: str
    description: str
    createDate: str
    lastOpDate: str
    type: str
    availableCapacity: int
    usedCapacity: int
    totalCapacity: int
    securityPolicy: str
    replicatedSize: int
    diskUtilization: float
    created: datetime | None
    updated: datetime | None

class CertificateInventory(Inventory):
    name: str
    uuid: str
    certificate: str
    description: str
    listeners: list[LoadBalancerListenerCertificateRefInventory]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class CloneVmInstanceInventory(Inventory):
    error: ErrorCode
    inventory: VmInstanceInventory

class CloneVmInstanceResults(Inventory):
    numberOfClonedVm: int
    inventories: list[Any]

class CloudFormationStackEventInventory(Inventory):
    id: int
    description: str
    action: str
    content: str
    resourceName: str
    actionStatus: str
    stackUuid: str
    duration: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ClusterDRSInventory(Inventory):
    clusterUuid: str
    state: str
    balancedState: str
    automationLevel: str
    thresholds: list[Any]
    thresholdDuration: int
    description: str
    createDate: str
    lastOpDate: str
    uuid: str
    name: str
    created: datetime | None
    updated: datetime | None

class ClusterInventory(Inventory):
    name: str
    uuid: str
    description: str
    state: str
    hypervisorType: str
    createDate: str
    lastOpDate: str
    zoneUuid: str
    type: str
    architecture: str
    created: datetime | None
    updated: datetime | None

class ConnectionAccessPointInventory(Inventory):
    uuid: str
    accessPointId: str
    type: str
    name: str
    dataCenterUuid: str
    description: str
    status: str
    hostOperator: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ConnectionRelationShipInventory(Inventory):
    uuid: str
    relationShips: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ConsoleInventory(Inventory):
    scheme: str
    targetScheme: str
    hostname: str
    port: int
    token: str
    version: str
    expiredDate: str

class ConsoleProxyAgentInventory(Inventory):
    uuid: str
    description: str
    managementIp: str
    consoleProxyOverriddenIp: str
    consoleProxyPort: int
    type: str
    status: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ConsoleProxyInventory(Inventory):
    uuid: str
    vmInstanceUuid: str
    agentIp: str
    token: str
    agentType: str
    proxyHostname: str
    proxyPort: int
    targetSchema: str
    targetHostname: str
    targetPort: int
    scheme: str
    proxyIdentity: str
    status: str
    version: str
    expiredDate: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DRSAdviceInventory(Inventory):
    uuid: str
    drsUuid: str
    adviceGroupUuid: str
    vmUuid: str
    vmSourceHostUuid: str
    vmTargetHostUuid: str
    reason: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DRSVmMigrationActivityInventory(Inventory):
    drsUuid: str
    uuid: str
    vmUuid: str
    vmSourceHostUuid: str
    vmTargetHostUuid: str
    status: str
    result: str
    reason: str
    adviceUuid: str
    cause: str
    endDate: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DataCenterInventory(Inventory):
    uuid: str
    deleted: str
    regionName: str
    dcType: str
    regionId: str
    description: str
    endpoint: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DataVolumeBillingInventory(BillingInventory):
    volumeSize: int

class DataVolumeSpendingInventory(Inventory):
    startTime: int
    endTime: int
    spending: float
    volumeSize: int

class DatabaseBackupInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    status: str
    size: int
    metadata: str
    createDate: str
    lastOpDate: str
    backupStorageRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class DatabaseBackupStorageRefInventory(Inventory):
    databaseBackupUuid: str
    backupStorageUuid: str
    installPath: str
    exportUrl: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DirectoryInventory(Inventory):
    uuid: str
    name: str
    groupName: str
    parentUuid: str
    rootDirectoryUuid: str
    zoneUuid: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class DiskOfferingInventory(Inventory):
    uuid: str
    name: str
    description: str
    diskSize: int
    sortKey: int
    state: str
    type: str
    createDate: str
    lastOpDate: str
    allocatorStrategy: str
    created: datetime | None
    updated: datetime | None

class ESXHostInventory(HostInventory):
    vCenterUuid: str
    morval: str
    esxiVersion: str

class EcsImageInventory(Inventory):
    uuid: str
    localImageUuid: str
    ecsImageId: str
    name: str
    ecsImageSize: int
    description: str
    dataCenterUuid: str
    platform: str
    type: str
    ossMd5Sum: str
    format: str
    osName: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EcsInstanceInventory(Inventory):
    uuid: str
    localVmInstanceUuid: str
    ecsInstanceId: str
    name: str
    ecsStatus: str
    cpuCores: int
    memorySize: int
    ecsInstanceType: str
    ecsBandWidth: int
    ecsRootVolumeId: str
    ecsRootVolumeCategory: str
    ecsRootVolumeSize: int
    privateIpAddress: str
    publicIpAddress: str
    ecsVSwitchUuid: str
    ecsImageUuid: str
    ecsSecurityGroupUuid: str
    identityZoneUuid: str
    chargeType: str
    expireDate: str
    createDate: str
    lastOpDate: str
    description: str
    created: datetime | None
    updated: datetime | None

class EcsSecurityGroupInventory(Inventory):
    uuid: str
    ecsVpcUuid: str
    securityGroupId: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EcsSecurityGroupRuleInventory(Inventory):
    uuid: str
    ecsSecurityGroupUuid: str
    protocol: str
    portRange: str
    cidrIp: str
    priority: str
    direction: str
    nicType: str
    policy: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EcsVSwitchInventory(Inventory):
    uuid: str
    vSwitchId: str
    status: str
    cidrBlock: str
    availableIpAddressCount: int
    description: str
    name: str
    ecsVpcUuid: str
    identityZoneUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EcsVpcInventory(Inventory):
    uuid: str
    ecsVpcId: str
    dataCenterUuid: str
    status: str
    deleted: str
    name: str
    cidrBlock: str
    vRouterId: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EipInventory(Inventory):
    uuid: str
    name: str
    description: str
    vmNicUuid: str
    vipUuid: str
    createDate: str
    lastOpDate: str
    state: str
    vipIp: str
    guestIp: str
    created: datetime | None
    updated: datetime | None

class MediaInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    state: str
    lastOpDate: str
    createDate: str
    created: datetime | None
    updated: datetime | None

class EmailMediaInventory(MediaInventory):
    smtpServer: str
    smtpPort: int
    username: str

class MonitorTriggerActionInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    type: str
    triggerUuids: list[Any]
    created: datetime | None
    updated: datetime | None

class EmailTriggerActionInventory(MonitorTriggerActionInventory):
    email: str
    mediaUuid: str

class EncryptionIntegrityInventory(Inventory):
    id: int
    resourceUuid: str
    resourceType: str
    signedText: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ErrorCode(Inventory):
    code: str
    description: str
    details: str
    elaboration: str
    location: str
    cost: str
    cause: ErrorCode
    opaque: Any

class PciDeviceInventory(Inventory):
    uuid: str
    name: str
    description: str
    hostUuid: str
    parentUuid: str
    vmInstanceUuid: str
    pciSpecUuid: str
    type: str
    state: str
    status: str
    virtStatus: str
    chooser: str
    vendorId: str
    vendor: str
    deviceId: str
    device: str
    subvendorId: str
    subdeviceId: str
    pciDeviceAddress: str
    iommuGroup: str
    metaData: PciDeviceMetaData
    rev: str
    createDate: str
    lastOpDate: str
    matchedPciDeviceOfferingRef: list[Any]
    mdevSpecRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class EthernetVfPciDeviceInventory(PciDeviceInventory):
    hostDevUuid: str
    interfaceName: str
    vmUuid: str
    l3NetworkUuid: str
    vfStatus: str

class EventDataAckInventory(AlertDataAckInventory):
    eventSubscriptionUuid: str

class EventLogInventory(Inventory):
    id: int
    content: str
    resourceUuid: str
    resourceType: str
    category: str
    trackingId: str
    type: str
    time: int
    createDate: str
    created: datetime | None

class EventRecordsInventory(Inventory):
    id: int
    createTime: int
    namespace: str
    name: str
    emergencyLevel: str
    resourceId: str
    error: str
    dataUuid: str
    accountUuid: str
    subscriptionUuid: str
    readStatus: bool
    labels: str

class EventRuleTemplateInventory(Inventory):
    name: str
    monitorTemplateUuid: str
    namespace: str
    eventName: str
    emergencyLevel: str
    labels: str
    createDate: str
    lastOpDate: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class EventSubscriptionActionInventory(Inventory):
    subscriptionUuid: str
    actionType: str
    actionUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class EventSubscriptionInventory(Inventory):
    uuid: str
    name: str
    namespace: str
    eventName: str
    state: str
    actions: list[Any]
    labels: list[Any]
    lastOpDate: str
    createDate: str
    emergencyLevel: str
    created: datetime | None
    updated: datetime | None

class EventSubscriptionLabelInventory(Inventory):
    uuid: str
    key: str
    operator: str
    value: str

class ExponBlockVolumeInventory(BlockVolumeInventory):
    exponStatus: str

class ExternalBackupInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    installPath: str
    totalSize: int
    version: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ExternalBackupStorageInventory(BackupStorageInventory):
    identity: str

class ExternalPrimaryStorageInventory(PrimaryStorageInventory):
    identity: str
    config: Any
    addonInfo: Any
    outputProtocols: list[str]
    defaultProtocol: str

class ExternalServiceCapabilities(Inventory):
    reloadConfig: bool

class ExternalServiceInventory(Inventory):
    name: str
    status: str
    capabilities: ExternalServiceCapabilities

class FaultToleranceVmGroupInventory(VmInstanceInventory):
    primaryVmInstanceUuid: str
    secondaryVmInstanceUuid: str
    status: str

class FiSecSecretResourcePoolInventory(SecretResourcePoolInventory):
    keyNum: str

class SecurityMachineInventory(Inventory):
    uuid: str
    zoneUuid: str
    name: str
    secretResourcePoolUuid: str
    description: str
    managementIp: str
    type: str
    model: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class FiSecSecurityMachineInventory(SecurityMachineInventory):
    port: int

class LunInventory(Inventory):
    name: str
    uuid: str
    wwid: str
    vendor: str
    model: str
    wwn: str
    serial: str
    type: str
    hctl: str
    path: str
    state: str
    size: int
    multipathDeviceUuid: str
    source: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ScsiLunInventory(LunInventory):
    scsiLunHostRefs: list[Any]
    scsiLunVmInstanceRefs: list[Any]

class FiberChannelLunInventory(ScsiLunInventory):
    fiberChannelStorageUuid: str

class FiberChannelStorageInventory(Inventory):
    uuid: str
    name: str
    wwnn: str
    state: str
    fiberChannelLuns: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class FlkSecSecretResourcePoolInventory(SecretResourcePoolInventory):
    encryptResult: str
    activatedToken: str
    protectToken: str
    hmacToken: str
    ukeyType: str

class FlkSecSecurityMachineInventory(SecurityMachineInventory):
    port: int

class FlowCollectorInventory(Inventory):
    uuid: str
    name: str
    description: str
    flowMeterUuid: str
    server: str
    port: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class FlowMeterInventory(Inventory):
    collectors: list[Any]
    networkRefs: list[Any]
    uuid: str
    name: str
    description: str
    sample: int
    expireInterval: int
    version: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class FreeIpInventory(Inventory):
    ipRangeUuid: str
    ip: str
    netmask: str
    gateway: str

class GarbageCollectorInventory(Inventory):
    uuid: str
    name: str
    runnerClass: str
    context: str
    status: str
    managementNodeUuid: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class GlobalConfigInventory(Inventory):
    id: int
    name: str
    category: str
    description: str
    defaultValue: str
    value: str

class GlobalConfigOptions(Inventory):
    validValue: list[Any]
    numberGreaterThan: int
    numberLessThan: int
    numberGreaterThanOrEqual: int
    numberLessThanOrEqual: int

class GlobalConfigTemplateInventory(Inventory):
    uuid: str
    name: str
    type: str
    description: str

class GpuDeviceInventory(PciDeviceInventory):
    serialNumber: str
    memory: int
    power: int
    isDriverLoaded: bool

class GuestOsCategoryInventory(Inventory):
    uuid: str
    platform: str
    name: str
    osRelease: str
    version: str

class GuestOsCharacterInventory(Inventory):
    architecture: str
    platform: str
    osRelease: str
    acpi: bool
    hygonTag: bool
    x2apic: bool
    cpuModel: str
    nicDriver: str

class GuestToolsInventory(Inventory):
    uuid: str
    name: str
    description: str
    managementNodeUuid: str
    architecture: str
    hypervisorType: str
    version: str
    agentType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class GuestToolsStateInventory(Inventory):
    vmInstanceUuid: str
    qgaState: str
    zwatchState: str
    version: str
    platform: str
    osType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class GuestVmScriptExecutedRecordDetailInventory(Inventory):
    recordUuid: str
    vmInstanceUuid: str
    vmName: str
    status: str
    exitCode: int
    stdout: str
    errCause: str
    stderr: str
    startTime: str
    endTime: str

class GuestVmScriptExecutedRecordInventory(Inventory):
    uuid: str
    scriptUuid: str
    recordName: str
    scriptTimeout: int
    status: str
    executor: str
    executionCount: int
    version: int
    scriptContent: str
    renderParams: str
    startTime: str
    endTime: str

class GuestVmScriptInventory(Inventory):
    uuid: str
    name: str
    description: str
    scriptContent: str
    renderParams: str
    platform: str
    scriptType: str
    scriptTimeout: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HaStrategyConditionInventory(Inventory):
    uuid: str
    name: str
    fencerName: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HaiTaiSecretResourcePoolInventory(SecretResourcePoolInventory):
    managementIp: str
    port: int
    realm: str

class HardwareInventory(Inventory):
    hardware_inventory_inventory_info: str
    id_perms: Any
    perms2: Any
    annotations: Any
    display_name: str
    tag_refs: list[Any]

class L2NetworkInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    physicalInterface: str
    type: str
    vSwitchType: str
    virtualNetworkId: int
    isolated: bool
    pvlan: str
    createDate: str
    lastOpDate: str
    attachedClusterUuids: list[str]
    created: datetime | None
    updated: datetime | None

class L2VxlanNetworkPoolInventory(L2NetworkInventory):
    attachedVtepRefs: list[VtepInventory]
    remoteVteps: list[RemoteVtepInventory]
    attachedVxlanNetworkRefs: list[L2VxlanNetworkInventory]
    attachedVniRanges: list[VniRangeInventory]
    attachedCidrs: Any

class HardwareL2VxlanNetworkPoolInventory(L2VxlanNetworkPoolInventory):
    sdnControllerUuid: str

class HostCapacityInventory(Inventory):
    uuid: str
    totalMemory: int
    totalCpu: int
    cpuNum: int
    cpuSockets: int
    availableMemory: int
    availableCpu: int
    totalPhysicalMemory: int
    availablePhysicalMemory: int

class HostHwMonitorStatusInventory(Inventory):
    uuid: str
    cpuStatus: str
    memoryStatus: str
    diskStatus: str
    fanStatus: str
    powerSupplyStatus: str
    raidStatus: str
    networkStatus: str
    gpuStatus: str
    temperatureStatus: str

class HostIpmiInventory(Inventory):
    uuid: str
    ipmiAddress: str
    ipmiUsername: str
    ipmiPort: int
    ipmiPowerStatus: str

class HostNetworkBondingInventory(Inventory):
    uuid: str
    hostUuid: str
    bondingName: str
    bondingType: str
    speed: int
    mode: str
    xmitHashPolicy: str
    miiStatus: str
    mac: str
    ipAddresses: list[str]
    gateway: str
    callBackIp: str
    miimon: int
    type: str
    allSlavesActive: bool
    description: str
    createDate: str
    lastOpDate: str
    slaves: list[HostNetworkInterfaceInventory]
    created: datetime | None
    updated: datetime | None

class HostNetworkBondingServiceRefInventory(Inventory):
    bondingUuid: str
    vlanId: int
    serviceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostNetworkInterfaceInventory(Inventory):
    uuid: str
    hostUuid: str
    bondingUuid: str
    interfaceModel: str
    vendorId: str
    deviceId: str
    subvendorId: str
    subdeviceId: str
    interfaceName: str
    interfaceType: str
    speed: int
    slaveActive: bool
    carrierActive: bool
    ipAddresses: list[str]
    gateway: str
    mac: str
    callBackIp: str
    pciDeviceAddress: str
    offloadStatus: str
    virtStatus: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostNetworkInterfaceLldpInventory(Inventory):
    uuid: str
    interfaceUuid: str
    mode: str
    createDate: str
    lastOpDate: str
    neighborDevice: HostNetworkInterfaceLldpRefInventory
    created: datetime | None
    updated: datetime | None

class HostNetworkInterfaceLldpRefInventory(Inventory):
    lldpUuid: str
    chassisId: str
    timeToLive: int
    managementAddress: str
    systemName: str
    systemDescription: str
    systemCapabilities: str
    portId: str
    portDescription: str
    vlanId: int
    aggregationPortId: int
    mtu: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostNetworkInterfaceServiceRefInventory(Inventory):
    interfaceUuid: str
    vlanId: int
    serviceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostOsCategoryInventory(Inventory):
    uuid: str
    architecture: str
    osReleaseVersion: str
    metadataList: list[KvmHostHypervisorMetadataInventory]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostPhysicalMemoryInventory(Inventory):
    uuid: str
    hostUuid: str
    manufacturer: str
    size: str
    speed: str
    clockSpeed: str
    locator: str
    serialNumber: str
    rank: str
    voltage: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HostSchedulingRuleGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    zoneUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HybridAccountInventory(Inventory):
    name: str
    uuid: str
    accountUuid: str
    userUuid: str
    type: str
    akey: str
    hybridAccountId: str
    hybridUserId: str
    hybridUserName: str
    current: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class HybridEipAddressInventory(Inventory):
    uuid: str
    eipId: str
    bandWidth: str
    dataCenterUuid: str
    allocateResourceUuid: str
    allocateResourceType: str
    status: str
    eipAddress: str
    eipType: str
    name: str
    chargeType: str
    description: str
    allocateTime: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IAM2AttributeInventory(Inventory):
    uuid: str
    name: str
    value: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IAM2OrganizationAttributeInventory(IAM2AttributeInventory):
    organizationUuid: str

class IAM2OrganizationInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    type: str
    srcType: str
    createDate: str
    lastOpDate: str
    parentUuid: str
    rootOrganizationUuid: str
    attributes: list[Any]
    created: datetime | None
    updated: datetime | None

class IAM2OrganizationProjectRefInventory(Inventory):
    projectUuid: str
    organizationUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IAM2ProjectAccountRefInventory(Inventory):
    projectUuid: str
    accountUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IAM2ProjectAttributeInventory(IAM2AttributeInventory):
    projectUuid: str

class IAM2ProjectInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    attributes: list[Any]
    linkedAccountUuid: str
    created: datetime | None
    updated: datetime | None

class RoleInventory(Inventory):
    uuid: str
    name: str
    description: str
    identity: str
    type: str
    state: str
    createDate: str
    lastOpDate: str
    statements: list[RolePolicyStatementInventory]
    policies: list[RolePolicyRefInventory]
    created: datetime | None
    updated: datetime | None

class IAM2ProjectRoleInventory(RoleInventory):
    iam2ProjectRoleType: str

class IAM2ProjectTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    template: Template
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TicketFlowCollectionInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    isDefault: bool
    flows: list[Any]
    ticketTypeUuids: list[Any]
    created: datetime | None
    updated: datetime | None

class IAM2TicketFlowCollectionInventory(TicketFlowCollectionInventory):
    projectUuid: str

class TicketFlowInventory(Inventory):
    uuid: str
    name: str
    description: str
    parentFlowUuid: str
    flowContext: str
    flowContextType: str
    createDate: str
    lastOpDate: str
    collectionUuid: str
    created: datetime | None
    updated: datetime | None

class IAM2TicketFlowInventory(TicketFlowInventory):
    approverUuid: str
    valid: bool

class IAM2VirtualIDAttributeInventory(IAM2AttributeInventory):
    virtualIDUuid: str

class IAM2VirtualIDGroupAttributeInventory(IAM2AttributeInventory):
    groupUuid: str

class IAM2VirtualIDGroupInventory(Inventory):
    uuid: str
    projectUuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    attributes: list[Any]
    created: datetime | None
    updated: datetime | None

class IAM2VirtualIDInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    state: str
    createDate: str
    lastOpDate: str
    attributes: list[Any]
    created: datetime | None
    updated: datetime | None

class IPsecConnectionInventory(Inventory):
    uuid: str
    name: str
    description: str
    peerAddress: str
    authMode: str
    authKey: str
    vipUuid: str
    ikeAuthAlgorithm: str
    ikeEncryptionAlgorithm: str
    ikeDhGroup: int
    policyAuthAlgorithm: str
    policyEncryptionAlgorithm: str
    pfs: str
    policyMode: str
    transformProtocol: str
    ikeVersion: str
    idType: str
    localId: str
    remoteId: str
    state: str
    status: str
    ikeLifeTime: int
    lifeTime: int
    createDate: str
    lastOpDate: str
    peerCidrs: list[Any]
    l3NetworkRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class IPsecL3NetworkRefInventory(Inventory):
    uuid: str
    connectionUuid: str
    l3NetworkUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IPsecPeerCidrInventory(Inventory):
    uuid: str
    cidr: str
    connectionUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IdentityZoneInventory(Inventory):
    uuid: str
    closed: str
    dataCenterUuid: str
    zoneId: str
    type: str
    zoneName: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ImageBackupStorageRefInventory(Inventory):
    imageUuid: str
    backupStorageUuid: str
    installPath: str
    status: str
    exportMd5Sum: str
    exportUrl: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ImageCacheInventory(Inventory):
    id: int
    primaryStorageUuid: str
    imageUuid: str
    installUrl: str
    mediaType: str
    size: int
    md5sum: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ImageInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    status: str
    size: int
    actualSize: int
    md5Sum: str
    url: str
    mediaType: str
    guestOsType: str
    type: str
    platform: str
    architecture: str
    format: str
    system: bool
    virtio: bool
    createDate: str
    lastOpDate: str
    backupStorageRefs: list[ImageBackupStorageRefInventory]
    systemTags: list[SystemTagInventory]
    created: datetime | None
    updated: datetime | None

class ImagePackageInventory(Inventory):
    uuid: str
    name: str
    description: str
    vmUuid: str
    backupStorageUuid: str
    state: str
    exportUrl: str
    md5Sum: str
    format: str
    size: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ImageReplicationGroupBackupStorageRefInventory(Inventory):
    replicationGroupUuid: str
    backupStorageUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ImageReplicationGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    backupStorageRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class ImageStoreBackupStorageInventory(BackupStorageInventory):
    hostname: str
    username: str
    sshPort: int

class InfoSecSecretResourcePoolInventory(SecretResourcePoolInventory):
    connectionMode: int
    activatedToken: str
    protectToken: str
    hmacToken: str

class InfoSecSecurityMachineInventory(SecurityMachineInventory):
    port: int

class InstallPathRecycleInventory(Inventory):
    trashId: int
    resourceUuid: str
    storageUuid: str
    storageType: str
    resourceType: str
    installPath: str
    isFolder: bool
    hostUuid: str
    hypervisorType: str
    size: int
    trashType: str
    createDate: str
    created: datetime | None

class InstanceOfferingInventory(Inventory):
    uuid: str
    name: str
    description: str
    cpuNum: int
    cpuSpeed: int
    memorySize: int
    reservedMemorySize: int
    type: str
    allocatorStrategy: str
    sortKey: int
    createDate: str
    lastOpDate: str
    state: str
    created: datetime | None
    updated: datetime | None

class IpUseInventory(Inventory):
    uuid: str
    usedIpUuid: str
    serviceId: str
    use: str
    details: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IscsiLunInventory(ScsiLunInventory):
    iscsiTargetUuid: str

class IscsiServerClusterRefInventory(Inventory):
    iscsiServerUuid: str
    clusterUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IscsiServerInventory(Inventory):
    uuid: str
    name: str
    ip: str
    port: int
    chapUserName: str
    chapUserPassword: str
    state: str
    iscsiTargets: list[Any]
    iscsiClusterRefs: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class IscsiTargetInventory(Inventory):
    iscsiServerUuid: str
    uuid: str
    iqn: str
    iscsiLuns: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ItemInventory(Inventory):
    name: str
    readableName: str

class JitSecurityMachineInventory(SecurityMachineInventory):
    port: int

class JsonLabelInventory(Inventory):
    id: int
    labelKey: str
    labelValue: str
    resourceUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class KvmHostHypervisorMetadataInventory(Inventory):
    uuid: str
    categoryUuid: str
    managementNodeUuid: str
    hypervisor: str
    version: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class KvmHypervisorInfoInventory(Inventory):
    uuid: str
    hypervisor: str
    version: str
    matchState: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L2NetworkClusterRefInventory(Inventory):
    clusterUuid: str
    l2NetworkUuid: str
    l2ProviderType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L2NetworkHostRefInventory(Inventory):
    hostUuid: str
    l2NetworkUuid: str
    l2ProviderType: str
    attachStatus: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L2PortGroupNetworkInventory(L2NetworkInventory):
    vSwitchUuid: str
    vlanMode: str
    vlanId: int
    vlanRanges: str

class L2VirtualSwitchNetworkInventory(L2NetworkInventory):
    isDistributed: bool
    portGroups: list[Any]

class L2VlanNetworkInventory(L2NetworkInventory):
    vlan: int

class L2VxlanNetworkInventory(L2NetworkInventory):
    vni: int
    poolUuid: str

class L3NetworkDnsInventory(Inventory):
    l3NetworkUuid: str
    dns: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L3NetworkDnsRefInventory(Inventory):
    id: int
    l3NetworkUuid: str
    dnsUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L3NetworkHostRouteInventory(Inventory):
    id: int
    l3NetworkUuid: str
    prefix: str
    nexthop: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class L3NetworkInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    zoneUuid: str
    l2NetworkUuid: str
    state: str
    dnsDomain: str
    system: bool
    category: str
    ipVersion: int
    enableIPAM: bool
    isolated: bool
    createDate: str
    lastOpDate: str
    dns: list[str]
    ipRanges: list[IpRangeInventory]
    networkServices: list[NetworkServiceL3NetworkRefInventory]
    hostRoute: list[L3NetworkHostRouteInventory]
    reservedIpRanges: list[ReservedIpRangeInventory]
    created: datetime | None
    updated: datetime | None

class LdapAccountRefInventory(Inventory):
    uuid: str
    ldapUid: str
    ldapServerUuid: str
    accountUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LdapResourceRefInventory(Inventory):
    uuid: str
    ldapUid: str
    ldapServerUuid: str
    resourceUuid: str
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LdapServerInventory(Inventory):
    uuid: str
    name: str
    description: str
    url: str
    base: str
    username: str
    scope: str
    encryption: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LicenseInventory(Inventory):
    uuid: str
    user: str
    prodInfo: str
    cpuNum: int
    hostNum: int
    vmNum: int
    capacity: int
    licenseType: str
    expiredDate: str
    issuedDate: str
    uploadDate: str
    managementNodeUuid: str
    expired: bool
    source: str
    platformId: str
    licenseRequest: str
    availableHostNum: int
    availableCpuNum: int
    availableVmNum: int

class LicenseAddOnInventory(LicenseInventory):
    name: str
    modules: list[Any]

class LoadBalancerInventory(Inventory):
    name: str
    uuid: str
    description: str
    serverGroupUuid: str
    state: str
    type: str
    vipUuid: str
    ipv6VipUuid: str
    createDate: str
    lastOpDate: str
    listeners: list[LoadBalancerListenerInventory]
    created: datetime | None
    updated: datetime | None

class LoadBalancerListenerACLRefInventory(Inventory):
    id: int
    listenerUuid: str
    serverGroupUuid: str
    aclUuid: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LoadBalancerListenerCertificateRefInventory(Inventory):
    id: int
    listenerUuid: str
    certificateUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LoadBalancerListenerInventory(Inventory):
    uuid: str
    name: str
    description: str
    loadBalancerUuid: str
    instancePort: int
    loadBalancerPort: int
    securityPolicyType: str
    protocol: str
    serverGroupUuid: str
    createDate: str
    lastOpDate: str
    vmNicRefs: list[LoadBalancerListenerVmNicRefInventory]
    aclRefs: list[LoadBalancerListenerACLRefInventory]
    certificateRefs: list[LoadBalancerListenerCertificateRefInventory]
    serverGroupRefs: list[LoadBalancerListenerServerGroupRefInventory]
    created: datetime | None
    updated: datetime | None

class LoadBalancerListenerServerGroupRefInventory(Inventory):
    id: int
    listenerUuid: str
    serverGroupUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LoadBalancerListenerVmNicRefInventory(Inventory):
    id: int
    listenerUuid: str
    vmNicUuid: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LoadBalancerListerAcl(Inventory):
    aclUuid: str
    listenerUuid: str
    serverGroupUuids: list[Any]

class LoadBalancerServerGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    loadBalancerUuid: str
    ipVersion: int
    createDate: str
    lastOpDate: str
    listenerServerGroupRefs: list[LoadBalancerListenerServerGroupRefInventory]
    serverIps: list[LoadBalancerServerGroupServerIpInventory]
    vmNicRefs: list[LoadBalancerServerGroupVmNicRefInventory]
    created: datetime | None
    updated: datetime | None

class LoadBalancerServerGroupServerIpInventory(Inventory):
    id: int
    serverGroupUuid: str
    ipAddress: str
    weight: int
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LoadBalancerServerGroupVmNicRefInventory(Inventory):
    id: int
    serverGroupUuid: str
    vmNicUuid: str
    weight: int
    ipVersion: int
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LocalStorageHostRefInventory(Inventory):
    primaryStorageUuid: str
    hostUuid: str
    totalCapacity: int
    availableCapacity: int
    totalPhysicalCapacity: int
    availablePhysicalCapacity: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LocalStorageResourceRefInventory(Inventory):
    resourceUuid: str
    primaryStorageUuid: str
    hostUuid: str
    size: int
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class LongJobInventory(Inventory):
    uuid: str
    name: str
    description: str
    apiId: str
    jobName: str
    jobData: str
    jobResult: str
    state: str
    targetResourceUuid: str
    managementNodeUuid: str
    createDate: str
    lastOpDate: str
    executeTime: int
    created: datetime | None
    updated: datetime | None

class ManagementNodeContextInventory(Inventory):
    version: str

class ManagementNodeInventory(Inventory):
    uuid: str
    hostName: str
    joinDate: str
    heartBeat: str

class MdevDeviceInventory(Inventory):
    uuid: str
    name: str
    description: str
    parentUuid: str
    mttyUuid: str
    hostUuid: str
    vmInstanceUuid: str
    mdevSpecUuid: str
    type: str
    state: str
    status: str
    chooser: str
    createDate: str
    lastOpDate: str
    vendor: str
    created: datetime | None
    updated: datetime | None

class MdevDeviceSpecInventory(Inventory):
    uuid: str
    name: str
    description: str
    specification: str
    type: str
    state: str
    vendor: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MetricDataHttpReceiverInventory(Inventory):
    uuid: str
    name: str
    url: str
    description: str
    createDate: str
    lastOpDate: str
    state: str
    created: datetime | None
    updated: datetime | None

class MetricRuleTemplateInventory(Inventory):
    name: str
    monitorTemplateUuid: str
    comparisonOperator: str
    period: int
    repeatInterval: int
    repeatCount: int
    namespace: str
    metricName: str
    threshold: float
    emergencyLevel: str
    labels: str
    enableRecovery: bool
    createDate: str
    lastOpDate: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class MetricTemplateInventory(Inventory):
    uuid: str
    receiverUuid: str
    template: str
    namespace: str
    metricName: str
    labelsJsonStr: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MiniStorageHostRefInventory(Inventory):
    primaryStorageUuid: str
    hostUuid: str
    totalCapacity: int
    availableCapacity: int
    totalPhysicalCapacity: int
    availablePhysicalCapacity: int
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MiniStorageInventory(PrimaryStorageInventory):
    miniStorageType: str
    diskIdentifier: str

class MiniStorageResourceReplicationInventory(Inventory):
    uuid: str
    resourceUuid: str
    hostUuid: str
    primaryStorageUuid: str
    state: str
    type: str
    role: str
    networkStatus: str
    diskStatus: str
    size: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MirrorNetworkUsedIpInventory(Inventory):
    usedIpInventory: UsedIpInventory
    l3NetworkUuid: str
    hostUuid: str
    description: str
    clusterUuid: str
    uuid: str

class MonitorGroupAlarmInventory(Inventory):
    groupUuid: str
    alarmUuid: str
    metricRuleTemplateUuid: str
    createDate: str
    uuid: str
    created: datetime | None

class MonitorGroupEventSubscriptionInventory(Inventory):
    groupUuid: str
    eventSubscriptionUuid: str
    eventRuleTemplateUuid: str
    createDate: str
    uuid: str
    created: datetime | None

class MonitorGroupInstanceInventory(Inventory):
    groupUuid: str
    instanceResourceType: str
    instanceUuid: str
    status: str
    createDate: str
    lastOpDate: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class MonitorGroupInventory(Inventory):
    name: str
    state: str
    actions: str
    description: str
    createDate: str
    lastOpDate: str
    uuid: str
    monitorGroupTemplateRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class MonitorGroupTemplateRefInventory(Inventory):
    uuid: str
    templateUuid: str
    groupUuid: str
    createDate: str
    lastOpDate: str
    isApplied: bool
    created: datetime | None
    updated: datetime | None

class MonitorTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    monitorGroupTemplateRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class MonitorTriggerInventory(Inventory):
    name: str
    uuid: str
    expression: str
    recoveryExpression: str
    description: str
    status: str
    state: str
    duration: int
    targetResourceUuid: str
    lastStatusChangeTime: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MttyDeviceInventory(Inventory):
    uuid: str
    name: str
    description: str
    hostUuid: str
    type: str
    state: str
    virtStatus: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MulticastRouteInventory(Inventory):
    sourceAddress: str
    groupAddress: str
    ingressInterfaces: str
    egressInterfaces: str

class MulticastRouterInventory(Inventory):
    uuid: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    rpGroups: list[Any]
    vpcVrs: list[Any]
    created: datetime | None
    updated: datetime | None

class MulticastRouterRendezvousPointInventory(Inventory):
    uuid: str
    multicastRouterUuid: str
    rpAddress: str
    groupAddress: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class MulticastRouterVpcVRouterRefInventory(Inventory):
    uuid: str
    vpcRouterUuid: str

class NetworkRouterAreaRefInventory(Inventory):
    uuid: str
    vRouterUuid: str
    applianceVmType: str
    routerAreaUuid: str
    l3NetworkUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NetworkRouterFlowMeterRefInventory(Inventory):
    uuid: str
    vRouterUuid: str
    flowMeterUuid: str
    l3NetworkUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NetworkServiceL3NetworkRefInventory(Inventory):
    l3NetworkUuid: str
    networkServiceProviderUuid: str
    networkServiceType: str

class NetworkServiceProviderInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    createDate: str
    lastOpDate: str
    networkServiceTypes: list[str]
    attachedL2NetworkUuids: list[str]
    created: datetime | None
    updated: datetime | None

class NetworkServiceProviderL2NetworkRefInventory(Inventory):
    networkServiceProviderUuid: str
    l2NetworkUuid: str

class NetworkServiceTypeInventory(Inventory):
    networkServiceProviderUuid: str
    type: str

class NormalIpRangeInventory(IpRangeInventory):
    pass

class NvmeLunHostRefInventory(Inventory):
    nvmeLunUuid: str
    hostUuid: str
    path: str
    hctl: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NvmeLunInventory(LunInventory):
    nvmeTargetUuid: str
    nvmeLunHostRefs: list[Any]

class NvmeServerClusterRefInventory(Inventory):
    nvmeServerUuid: str
    clusterUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NvmeServerInventory(Inventory):
    uuid: str
    name: str
    ip: str
    port: int
    state: str
    transport: str
    nvmeTargets: list[Any]
    nvmeClusterRefs: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class NvmeTargetInventory(Inventory):
    uuid: str
    name: str
    nqn: str
    nvmeServerUuid: str
    state: str
    nvmeLuns: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class OAuth2ClientInventory(SSOClientInventory):
    clientId: str
    clientSecret: str
    authorizationUrl: str
    tokenUrl: str
    userinfoUrl: str
    grantType: str
    identityProvider: str
    logoutUrl: str
    scopeList: list[Any]

class SSOTokenInventory(Inventory):
    uuid: str
    clientUuid: str
    userUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class OAuth2TokenInventory(SSOTokenInventory):
    accessToken: str
    idToken: str
    refreshToken: str

class OssBucketInventory(Inventory):
    uuid: str
    bucketName: str
    dataCenterUuid: str
    current: str
    regionName: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class OvfCpuInfo(Inventory):
    instanceId: str
    quantity: int
    coresPerSocket: int

class OvfInfo(Inventory):
    disks: list[Any]
    networks: list[Any]
    cpu: OvfCpuInfo
    memory: OvfMemoryInfo
    vmName: str
    os: OvfOSInfo
    systemInfo: OvfSystemInfo
    nics: list[Any]
    cdDrivers: list[Any]
    volumes: list[Any]

class OvfMemoryInfo(Inventory):
    instanceId: str
    quantity: int

class OvfOSInfo(Inventory):
    id: int
    version: str
    osType: str
    description: str

class OvfSystemInfo(Inventory):
    virtualSystemType: str
    firmwareType: str

class Pagination(Inventory):
    start: int
    limit: int
    total: int

class PciDeviceBillingInventory(BillingInventory):
    vmName: str

class PciDeviceMdevSpecRefInventory(Inventory):
    pciDeviceUuid: str
    mdevSpecUuid: str
    effective: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PciDeviceMetaData(Inventory):
    metaData: str
    metaDataEntries: list[Any]

class PciDeviceOfferingInstanceOfferingRefInventory(Inventory):
    id: int
    instanceOfferingUuid: str
    pciDeviceOfferingUuid: str
    metadata: PciDeviceMetaData
    pciDeviceCount: int

class PciDeviceOfferingInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    vendorId: str
    deviceId: str
    subvendorId: str
    subdeviceId: str
    ramSize: str
    createDate: str
    lastOpDate: str
    attachedInstanceOfferings: list[Any]
    matchedPciDevices: list[Any]
    created: datetime | None
    updated: datetime | None

class PciDevicePciDeviceOfferingRefInventory(Inventory):
    pciDeviceUuid: str
    pciDeviceOfferingUuid: str

class PciDeviceSpecInventory(Inventory):
    uuid: str
    name: str
    description: str
    vendorId: str
    vendor: str
    deviceId: str
    device: str
    subvendorId: str
    subdeviceId: str
    ramSize: str
    maxPartNum: int
    type: str
    state: str
    isVirtual: bool
    romVersion: str
    romMd5sum: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PciDeviceSpendingInventory(Inventory):
    startTime: int
    endTime: int
    spending: float
    vmName: str

class PhysicalDriveSmartSelfTestHistoryInventory(Inventory):
    id: int
    raidPhysicalDriveUuid: str
    runningState: str
    testResult: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyInventory(Inventory):
    statements: list[PolicyStatement]
    name: str
    uuid: str
    accountUuid: str

class PolicyRouteRuleInventory(Inventory):
    uuid: str
    ruleNumber: int
    ruleSetUuid: str
    tableUuid: str
    destIp: str
    sourceIp: str
    destPort: str
    sourcePort: str
    protocol: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyRouteRuleSetInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    createDate: str
    lastOpDate: str
    rules: list[Any]
    l3Refs: list[Any]
    created: datetime | None
    updated: datetime | None

class PolicyRouteRuleSetL3RefInventory(Inventory):
    id: int
    l3NetworkUuid: str
    ruleSetUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyRouteRuleSetVRouterRefInventory(Inventory):
    id: int
    vRouterUuid: str
    ruleSetUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyRouteTableInventory(Inventory):
    uuid: str
    tableNumber: int
    description: str
    type: str
    createDate: str
    lastOpDate: str
    routes: list[Any]
    created: datetime | None
    updated: datetime | None

class PolicyRouteTableRouteEntryInventory(Inventory):
    uuid: str
    tableUuid: str
    destinationCidr: str
    nextHopIp: str
    distance: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyRouteTableVRouterRefInventory(Inventory):
    id: int
    tableUuid: str
    vRouterUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PolicyStatement(Inventory):
    name: str
    effect: str
    principals: list[Any]
    actions: list[Any]
    resources: list[Any]

class PortForwardingRuleInventory(Inventory):
    uuid: str
    name: str
    description: str
    vipIp: str
    guestIp: str
    vipUuid: str
    vipPortStart: int
    vipPortEnd: int
    privatePortStart: int
    privatePortEnd: int
    vmNicUuid: str
    protocolType: str
    state: str
    allowedCidr: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PortMirrorInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    mirrorNetworkUuid: str
    createDate: str
    lastOpDate: str
    sessions: list[Any]
    created: datetime | None
    updated: datetime | None

class PortMirrorSessionInventory(Inventory):
    uuid: str
    name: str
    description: str
    status: str
    internalId: int
    srcEndPoint: str
    type: str
    dstEndPoint: str
    portMirrorUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PreconfigurationTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    distribution: str
    type: str
    content: str
    md5sum: str
    isPredefined: bool
    state: str
    createDate: str
    lastOpDate: str
    customParams: list[Any]
    created: datetime | None
    updated: datetime | None

class PreviewResourceStruct(Inventory):
    actions: list[Any]
    conditions: Any

class PriceBareMetal2ChassisOfferingRefInventory(Inventory):
    priceUuid: str
    bareMetal2ChassisOfferingUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PriceInventory(Inventory):
    uuid: str
    resourceName: str
    resourceUnit: str
    timeUnit: str
    price: float
    dateInLong: int
    endDateInLong: int
    createDate: str
    lastOpDate: str
    tableUuid: str
    pciDeviceOfferings: list[Any]
    bareMetal2VmOfferings: list[Any]
    created: datetime | None
    updated: datetime | None

class PricePciDeviceOfferingRefInventory(Inventory):
    priceUuid: str
    pciDeviceOfferingUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PriceTableInventory(Inventory):
    uuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PrimaryStorageCapacityInventory(Inventory):
    uuid: str
    totalCapacity: int
    availableCapacity: int
    totalPhysicalCapacity: int
    availablePhysicalCapacity: int
    systemUsedCapacity: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class PrimaryStorageClusterRefInventory(Inventory):
    id: int
    clusterUuid: str
    primaryStorageUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ProgressProperty(Inventory):
    progress: str
    stage: str

class PubIpVipBandwidthInBillingInventory(BillingInventory):
    vipIp: str
    bandwidthSize: int

class PubIpVipBandwidthOutBillingInventory(BillingInventory):
    vipIp: str
    bandwidthSize: int

class PubIpVmNicBandwidthInBillingInventory(BillingInventory):
    vmNicIp: str
    bandwidthSize: int

class PubIpVmNicBandwidthOutBillingInventory(BillingInventory):
    vmNicIp: str
    bandwidthSize: int

class PublishAppInventory(Inventory):
    uuid: str
    name: str
    description: str
    templateContent: str
    appMetaData: str
    preParams: str
    vmRelationShip: str
    buildAppUuid: str
    type: str
    appId: str
    version: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class QuotaInventory(Inventory):
    uuid: str
    name: str
    identityUuid: str
    identityType: str
    value: int
    lastOpDate: str
    createDate: str
    created: datetime | None
    updated: datetime | None

class RaidControllerInventory(Inventory):
    name: str
    uuid: str
    description: str
    productName: str
    sasAddress: str
    hostUuid: str
    createDate: str
    lastOpDate: str
    adapterNumber: int
    raidPhysicalDrives: list[Any]
    created: datetime | None
    updated: datetime | None

class RaidPhysicalDriveInventory(Inventory):
    uuid: str
    name: str
    raidLevel: str
    raidControllerUuid: str
    description: str
    enclosureDeviceId: int
    slotNumber: int
    deviceId: int
    diskGroup: int
    wwn: str
    serialNumber: str
    deviceModel: str
    size: int
    driveState: str
    locateStatus: str
    driveType: str
    mediaType: str
    rotationRate: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class RemoteVtepInventory(Inventory):
    uuid: str
    clusterUuid: str
    vtepIp: str
    port: int
    type: str
    createDate: str
    lastOpDate: str
    poolUuid: str
    created: datetime | None
    updated: datetime | None

class RemovalInstanceRuleInventory(AutoScalingRuleInventory):
    removalPolicy: str
    adjustmentType: str
    adjustmentValue: int

class ReservedIpRangeInventory(Inventory):
    uuid: str
    l3NetworkUuid: str
    name: str
    description: str
    startIp: str
    endIp: str
    ipVersion: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ResourceConfigInventory(Inventory):
    uuid: str
    resourceUuid: str
    resourceType: str
    name: str
    description: str
    category: str
    value: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ResourceDirectoryRefInventory(Inventory):
    id: int
    resourceUuid: str
    directoryUuid: str
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ResourceInventory(Inventory):
    uuid: str
    resourceName: str
    resourceType: str
    concreteResourceType: str

class ResourceStackInventory(Inventory):
    uuid: str
    name: str
    description: str
    version: str
    type: str
    templateContent: str
    paramContent: str
    status: str
    reason: str
    outputs: str
    enableRollback: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class RolePolicyRefInventory(Inventory):
    roleUuid: str
    policyUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class RolePolicyStatementInventory(Inventory):
    uuid: str
    createDate: str
    lastOpDate: str
    statement: PolicyStatement
    created: datetime | None
    updated: datetime | None

class RootVolumeBillingInventory(BillingInventory):
    vmInstanceUuid: str
    volumeSize: int

class RootVolumeSpendingInventory(Inventory):
    startTime: int
    endTime: int
    spending: float
    volumeSize: int

class RouterAreaInventory(Inventory):
    uuid: str
    areaId: str
    type: str
    authentication: str
    password: str
    keyId: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSApplicationEndpointInventory(Inventory):
    name: str
    uuid: str
    description: str
    type: str
    state: str
    platformUuid: str
    createDate: str
    lastOpDate: str
    connectionStatus: str
    platform: SNSApplicationPlatformInventory
    created: datetime | None
    updated: datetime | None

class SNSUniversalSmsEndpointInventory(SNSApplicationEndpointInventory):
    smsAccessKeyId: str
    smsAccessKeySecret: str
    supplier: str

class SNSAliyunSmsEndpointInventory(SNSUniversalSmsEndpointInventory):
    receivers: list[Any]

class SNSApplicationPlatformInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSDingTalkAtPersonInventory(Inventory):
    uuid: str
    phoneNumber: str
    endpointUuid: str
    createDate: str
    lastOpDate: str
    remark: str
    created: datetime | None
    updated: datetime | None

class SNSDingTalkEndpointInventory(SNSApplicationEndpointInventory):
    url: str
    atAll: bool
    secret: str
    atPersonPhoneNumbers: list[Any]
    atPersonList: list[Any]

class SNSEmailAddressInventory(Inventory):
    uuid: str
    emailAddress: str
    endpointUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSEmailEndpointInventory(SNSApplicationEndpointInventory):
    email: str
    emailAddresses: list[Any]

class SNSEmailPlatformInventory(SNSApplicationPlatformInventory):
    smtpServer: str
    smtpPort: int
    username: str

class SNSEmaySmsEndpointInventory(SNSUniversalSmsEndpointInventory):
    requestUrl: str

class SNSEndpointThirdpartyAlertHistoryInventory(Inventory):
    alertUuid: str
    endpointUuid: str
    subscriptionUuid: str
    createDate: str
    created: datetime | None

class SNSFeiShuAtPersonInventory(Inventory):
    uuid: str
    userId: str
    endpointUuid: str
    createDate: str
    lastOpDate: str
    remark: str
    created: datetime | None
    updated: datetime | None

class SNSFeiShuEndpointInventory(SNSApplicationEndpointInventory):
    url: str
    atAll: bool
    atPersonUserIds: list[Any]
    atPersonList: list[Any]
    secret: str

class SNSHttpEndpointInventory(SNSApplicationEndpointInventory):
    url: str
    username: str

class SNSMicrosoftTeamsEndpointInventory(SNSApplicationEndpointInventory):
    url: str

class SNSSmsReceiverInventory(Inventory):
    uuid: str
    phoneNumber: str
    endpointUuid: str
    type: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSSnmpPlatformInventory(SNSApplicationPlatformInventory):
    snmpAddress: str
    snmpPort: int

class SNSSubscriberInventory(Inventory):
    topicUuid: str
    endpointUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSTopicInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    locale: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SNSWeComAtPersonInventory(Inventory):
    uuid: str
    userId: str
    endpointUuid: str
    createDate: str
    lastOpDate: str
    remark: str
    created: datetime | None
    updated: datetime | None

class SNSWeComEndpointInventory(SNSApplicationEndpointInventory):
    url: str
    atAll: bool
    atPersonUserIds: list[Any]
    atPersonList: list[Any]

class SSORedirectTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    clientUuid: str
    redirectTemplate: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SSOServerTokenInventory(Inventory):
    uuid: str
    accessToken: str
    idToken: str
    refreshToken: str
    userUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SanSecSecretResourcePoolInventory(SecretResourcePoolInventory):
    keyIndex: int
    managementIp: str
    port: int
    username: str
    password: str
    sm3Key: str
    sm4Key: str

class SanSecSecurityMachineInventory(SecurityMachineInventory):
    port: int

class SchedulerJobGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    jobType: str
    jobData: str
    triggersUuid: list[Any]
    jobsUuid: list[Any]
    created: datetime | None
    updated: datetime | None

class SchedulerJobGroupJobRefInventory(Inventory):
    schedulerJobGroupUuid: str
    schedulerJobUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SchedulerJobGroupSchedulerTriggerRefInventory(Inventory):
    schedulerJobGroupUuid: str
    schedulerTriggerUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SchedulerJobHistoryInventory(Inventory):
    id: int
    triggerUuid: str
    schedulerJobUuid: str
    schedulerJobGroupUuid: str
    jobType: str
    startTime: str
    executeTime: int
    targetResourceUuid: str
    requestDump: str
    resultDump: str
    success: bool
    fireInstanceId: str

class SchedulerJobInventory(Inventory):
    uuid: str
    targetResourceUuid: str
    name: str
    description: str
    state: str
    createDate: str
    lastOpDate: str
    jobData: str
    jobClassName: str
    triggersUuid: list[Any]
    schedulerJobGroupUuids: list[Any]
    created: datetime | None
    updated: datetime | None

class SchedulerJobSchedulerTriggerInventory(Inventory):
    uuid: str
    schedulerJobUuid: str
    schedulerTriggerUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SchedulerTriggerInventory(Inventory):
    uuid: str
    name: str
    description: str
    cron: str
    schedulerType: str
    schedulerInterval: int
    repeatCount: int
    startTime: str
    stopTime: str
    createDate: str
    lastOpDate: str
    jobsUuid: list[Any]
    jobGroupsUuid: list[Any]
    created: datetime | None
    updated: datetime | None

class ScsiLunClusterStatusInventory(Inventory):
    attachedHosts: list[Any]
    unattachedHosts: list[Any]
    isAllHostsAttached: bool

class ScsiLunHostRefInventory(Inventory):
    scsiLunUuid: str
    hostUuid: str
    path: str
    hctl: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ScsiLunVmInstanceRefInventory(Inventory):
    scsiLunUuid: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    deviceId: int
    attachMultipath: bool
    created: datetime | None
    updated: datetime | None

class SdnControllerInventory(Inventory):
    uuid: str
    vendorType: str
    name: str
    description: str
    ip: str
    username: str
    password: str
    createDate: str
    lastOpDate: str
    vniRanges: list[SdnVniRange]
    vxlanPools: list[HardwareL2VxlanNetworkPoolInventory]
    created: datetime | None
    updated: datetime | None

class SdnVniRange(Inventory):
    startVni: int
    endVni: int

class SecurityGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    ipVersion: int
    createDate: str
    lastOpDate: str
    rules: list[SecurityGroupRuleInventory]
    attachedL3NetworkUuids: list[str]
    created: datetime | None
    updated: datetime | None

class SecurityGroupL3NetworkRefInventory(Inventory):
    uuid: str
    l3NetworkUuid: str
    securityGroupUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SecurityGroupRuleInventory(Inventory):
    uuid: str
    securityGroupUuid: str
    type: str
    ipVersion: int
    protocol: str
    state: str
    priority: int
    description: str
    srcIpRange: str
    dstIpRange: str
    srcPortRange: str
    dstPortRange: str
    action: str
    remoteSecurityGroupUuid: str
    allowedCidr: str
    startPort: int
    endPort: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SessionInventory(Inventory):
    uuid: str
    accountUuid: str
    userUuid: str
    userType: str
    expiredDate: str
    createDate: str
    created: datetime | None

class SftpBackupStorageInventory(BackupStorageInventory):
    hostname: str
    username: str
    sshPort: int

class ShareableVolumeVmInstanceRefInventory(Inventory):
    uuid: str
    volumeUuid: str
    vmInstanceUuid: str
    deviceId: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SharedBlockGroupPrimaryStorageHostRefInventory(Inventory):
    primaryStorageUuid: str
    hostUuid: str
    hostId: int
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SharedBlockGroupPrimaryStorageInventory(PrimaryStorageInventory):
    sharedBlocks: list[Any]
    sharedBlockGroupType: str

class SharedBlockInventory(Inventory):
    uuid: str
    sharedBlockGroupUuid: str
    type: str
    diskUuid: str
    name: str
    description: str
    state: str
    status: str
    createDate: str
    lastOpDate: str
    totalCapacity: int
    availableCapacity: int
    created: datetime | None
    updated: datetime | None

class SharedResourceInventory(Inventory):
    ownerAccountUuid: str
    receiverAccountUuid: str
    toPublic: bool
    resourceType: str
    resourceUuid: str
    lastOpDate: str
    createDate: str
    created: datetime | None
    updated: datetime | None

class SimulatorHostInventory(HostInventory):
    memoryCapacity: int
    cpuCapacity: int

class SlbGroupInventory(Inventory):
    uuid: str
    name: str
    backendType: str
    deployType: str
    slbOfferingUuid: str
    description: str
    configVersion: int
    createDate: str
    lastOpDate: str
    slbVms: list[Any]
    lbs: list[Any]
    networks: list[Any]
    monitorIps: list[Any]
    created: datetime | None
    updated: datetime | None

class SlbGroupL3NetworkRefInventory(Inventory):
    slbGroupUuid: str
    l3NetworkUuid: str
    l3NetworkCategory: str
    l3NetworkType: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SlbGroupMonitorIpInventory(Inventory):
    id: int
    slbGroupUuid: str
    monitorIp: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SlbLoadBalancerInventory(LoadBalancerInventory):
    slbGroupUuid: str

class SlbOfferingInventory(InstanceOfferingInventory):
    managementNetworkUuid: str
    zoneUuid: str
    imageUuid: str

class SlbVmInstanceConfigTaskInventory(Inventory):
    vmInstanceUuid: str
    configVersion: int
    taskName: str
    taskData: str
    retryNumber: int
    lastFailedReason: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VirtualRouterVmInventory(ApplianceVmInventory):
    publicNetworkUuid: str
    virtualRouterVips: list[str]

class SlbVmInstanceInventory(VirtualRouterVmInventory):
    slbGroupUuid: str
    configTasks: list[Any]
    configVersion: int

class SnapShotSpendingInventory(Inventory):
    startTime: int
    endTime: int
    spending: float
    snapshotSize: int

class SnapshotLeafInventory(Inventory):
    inventory: VolumeSnapshotInventory
    parentUuid: str
    children: list[Any]

class SnmpAgentInventory(Inventory):
    uuid: str
    version: str
    readCommunity: str
    userName: str
    authAlgorithm: str
    authPassword: str
    privacyAlgorithm: str
    privacyPassword: str
    port: int
    status: str
    securityLevel: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SshKeyPairInventory(Inventory):
    uuid: str
    name: str
    description: str
    publicKey: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SshKeyPairRefInventory(Inventory):
    id: int
    resourceUuid: str
    sshKeyPairUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SshPrivateKeyPairInventory(Inventory):
    uuid: str
    name: str
    description: str
    publicKey: str
    createDate: str
    lastOpDate: str
    privateKey: str
    created: datetime | None
    updated: datetime | None

class StackTemplateInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    version: str
    state: bool
    content: str
    md5sum: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TagInventory(Inventory):
    uuid: str
    resourceUuid: str
    resourceType: str
    tag: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class SystemTagInventory(TagInventory):
    inherent: bool

class TagPatternInventory(Inventory):
    uuid: str
    name: str
    value: str
    description: str
    color: str
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TaskProgressInventory(Inventory):
    taskUuid: str
    taskName: str
    parentUuid: str
    type: str
    content: str
    opaque: Any
    time: int
    subTasks: list[TaskProgressInventory]
    arguments: str

class Template(Inventory):
    attributes: list[Any]
    quota: Any

class TemplateConfigInventory(Inventory):
    templateUuid: str
    category: str
    name: str
    defaultValue: str
    value: str

class ThirdpartyOriginalAlertInventory(Inventory):
    uuid: str
    thirdpartyPlatformUuid: str
    product: str
    service: str
    metric: str
    alertLevel: str
    alertTime: str
    dimensions: str
    message: str
    dataSource: str
    sourceText: str
    readStatus: str
    createDate: str
    created: datetime | None

class ThirdpartyPlatformInventory(Inventory):
    uuid: str
    name: str
    type: str
    url: str
    template: str
    state: str
    description: str
    lastSyncDate: str
    lastOpDate: str
    createDate: str
    created: datetime | None
    updated: datetime | None

class TicketInventory(Inventory):
    uuid: str
    name: str
    description: str
    status: str
    request: list[Any]
    accountSystemType: str
    ticketTypeUuid: str
    accountSystemContext: Any
    currentFlowUuid: str
    flowCollectionUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TicketStatusHistoryInventory(Inventory):
    uuid: str
    sequence: int
    ticketUuid: str
    fromStatus: str
    toStatus: str
    comment: str
    operationContextType: str
    operationContext: Any
    operatorType: str
    operatorUuid: str
    flowName: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TicketTypeInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    requests: str
    adminOnly: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TwoFactorAuthenticationInventory(Inventory):
    uuid: str
    secret: str
    userUuid: str
    userType: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class TwoFactorAuthenticationSecretInventory(Inventory):
    uuid: str
    secret: str
    resourceUuid: str
    resourceType: str
    status: str
    createDate: str
    lastOpDate: str
    userUuid: str
    userType: str
    created: datetime | None
    updated: datetime | None

class UKeyInventory(Inventory):
    managementNodeUuid: str
    status: str
    keyId: str

class UsageReport(Inventory):
    usedPhysicalCapacitiesForecast: list[Any]
    usedPhysicalCapacitiesHistory: list[Any]
    totalPhysicalCapacitiesHistory: list[Any]
    startTime: int
    interval: int

class UsbDeviceInventory(Inventory):
    uuid: str
    name: str
    description: str
    hostUuid: str
    vmInstanceUuid: str
    state: str
    busNum: str
    devNum: str
    idVendor: str
    idProduct: str
    iManufacturer: str
    iProduct: str
    iSerial: str
    usbVersion: str
    attachType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UsedIpInventory(Inventory):
    uuid: str
    ipRangeUuid: str
    l3NetworkUuid: str
    ipVersion: int
    ip: str
    netmask: str
    gateway: str
    usedFor: str
    ipInLong: int
    ipInBinary: list[Any]
    vmNicUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserGroupInventory(Inventory):
    uuid: str
    accountUuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserGroupPolicyRefInventory(Inventory):
    groupUuid: str
    policyUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserGroupUserRefInventory(Inventory):
    userUuid: str
    groupUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserInventory(Inventory):
    uuid: str
    accountUuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserPolicyRefInventory(Inventory):
    userUuid: str
    policyUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class UserTagInventory(TagInventory):
    tagPatternUuid: str
    tagPattern: TagPatternInventory

class V2VConversionHostInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    hostUuid: str
    storagePath: str
    state: str
    totalSize: int
    availableSize: int
    createDate: str
    lastOpDate: str
    hostStatus: str
    hostState: str
    created: datetime | None
    updated: datetime | None

class VCenterBackupStorageInventory(BackupStorageInventory):
    vCenterUuid: str
    datastore: str

class VCenterClusterInventory(ClusterInventory):
    vCenterUuid: str
    morval: str
    dataCenterUuid: str

class VCenterDatacenterInventory(Inventory):
    uuid: str
    vCenterUuid: str
    name: str
    morval: str

class VCenterInventory(Inventory):
    uuid: str
    name: str
    description: str
    domainName: str
    port: int
    userName: str
    zoneUuid: str
    version: str
    https: bool
    state: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VCenterPrimaryStorageInventory(PrimaryStorageInventory):
    vCenterUuid: str
    datastore: str

class VCenterResourcePoolInventory(Inventory):
    uuid: str
    vCenterClusterUuid: str
    name: str
    morVal: str
    parentUuid: str
    CPULimit: int
    CPUOverheadLimit: int
    CPUReservation: int
    CPUShares: int
    CPULevel: str
    memoryLimit: int
    memoryOverheadLimit: int
    memoryReservation: int
    memoryShares: int
    memoryLevel: str
    createDate: str
    lastOpDate: str
    subResources: list[Any]
    created: datetime | None
    updated: datetime | None

class VCenterResourcePoolUsageInventory(Inventory):
    uuid: str
    vCenterResourcePoolUuid: str
    resourceUuid: str
    resourceType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VRouterRouteEntryInventory(Inventory):
    uuid: str
    description: str
    type: str
    routeTableUuid: str
    destination: str
    target: str
    distance: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VRouterRouteTableInventory(Inventory):
    uuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    attachedRouterRefs: list[Any]
    routeEntries: list[Any]
    created: datetime | None
    updated: datetime | None

class VdiPortInfo(Inventory):
    vncPort: int
    spicePort: int
    spiceTlsPort: int

class VipInventory(Inventory):
    uuid: str
    name: str
    description: str
    l3NetworkUuid: str
    ip: str
    state: str
    gateway: str
    netmask: str
    prefixLen: int
    serviceProvider: str
    peerL3NetworkUuids: list[str]
    servicesRefs: list[VipNetworkServicesRefInventory]
    useFor: str
    system: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VipNetworkServicesRefInventory(Inventory):
    uuid: str
    serviceType: str
    vipUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VipPeerL3NetworkRefInventory(Inventory):
    vipUuid: str
    l3NetworkUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VipPortRangeInventory(Inventory):
    uuid: str
    protocol: str
    usedPorts: list[Any]

class VipQosInventory(Inventory):
    uuid: str
    vipUuid: str
    port: int
    inboundBandwidth: int
    outboundBandwidth: int
    type: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VirtualBorderRouterInventory(Inventory):
    uuid: str
    vbrId: str
    vlanInterfaceId: str
    status: str
    dataCenterUuid: str
    vlanId: str
    physicalConnectionStatus: str
    circuitCode: str
    localGatewayIp: str
    peerGatewayIp: str
    peeringSubnetMask: str
    physicalConnectionId: str
    accessPointUuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VirtualRouterBootstrapIsoInventory(Inventory):
    id: int
    virtualRouterUuid: str
    isoPath: str

class VirtualRouterEipRefInventory(Inventory):
    eipUuid: str
    virtualRouterVmUuid: str

class VirtualRouterLoadBalancerRefInventory(Inventory):
    id: int
    virtualRouterVmUuid: str
    loadBalancerUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VirtualRouterMetadataInventory(Inventory):
    uuid: str
    zvrVersion: str
    vyosVersion: str
    kernelVersion: str

class VirtualRouterOfferingInventory(InstanceOfferingInventory):
    managementNetworkUuid: str
    publicNetworkUuid: str
    zoneUuid: str
    isDefault: bool
    imageUuid: str

class VirtualRouterPortForwardingRuleRefInventory(Inventory):
    uuid: str
    vipUuid: str
    virtualRouterVmUuid: str

class VirtualRouterSoftwareVersionInventory(Inventory):
    uuid: str
    softwareName: str
    currentVersion: str
    latestVersion: str

class VirtualRouterVRouterRouteTableRefInventory(Inventory):
    virtualRouterVmUuid: str
    routeTableUuid: str

class VirtualRouterVipInventory(Inventory):
    uuid: str
    virtualRouterVmUuid: str

class VirtualizerInfoInventory(Inventory):
    uuid: str
    resourceType: str
    infoList: list[Any]
    error: list[Any]

class VmCPUBillingInventory(BillingInventory):
    cpuNum: int

class VmCdRomInventory(Inventory):
    uuid: str
    vmInstanceUuid: str
    deviceId: int
    isoUuid: str
    isoInstallPath: str
    name: str
    description: str
    protocol: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmInstanceDeviceAddressArchiveInventory(Inventory):
    id: int
    resourceUuid: str
    vmInstanceUuid: str
    deviceAddress: str
    addressGroupUuid: str
    metadata: str
    metadataClass: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmInstanceDeviceAddressGroupInventory(Inventory):
    uuid: str
    resourceUuid: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    addressList: list[VmInstanceDeviceAddressArchiveInventory]
    created: datetime | None
    updated: datetime | None

class VmInstanceMdevDeviceSpecRefInventory(Inventory):
    vmInstanceUuid: str
    mdevSpecUuid: str
    mdevDeviceNumber: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmInstancePciDeviceSpecRefInventory(Inventory):
    vmInstanceUuid: str
    pciSpecUuid: str
    pciDeviceNumber: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmMemoryBillingInventory(BillingInventory):
    memorySize: int

class VmNicInventory(Inventory):
    uuid: str
    vmInstanceUuid: str
    l3NetworkUuid: str
    ip: str
    mac: str
    hypervisorType: str
    netmask: str
    gateway: str
    metaData: str
    ipVersion: int
    driverType: str
    usedIps: list[UsedIpInventory]
    internalName: str
    deviceId: int
    type: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmNicSecurityGroupRefInventory(Inventory):
    priority: int
    vmNicUuid: str
    securityGroupUuid: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmNicSecurityPolicyInventory(Inventory):
    vmNicUuid: str
    ingressPolicy: str
    egressPolicy: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmPriorityConfigInventory(Inventory):
    uuid: str
    accountUuid: str
    level: str
    cpuShares: int
    oomScoreAdj: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmSchedHistoryInventory(Inventory):
    id: int
    vmInstanceUuid: str
    accountUuid: str
    schedType: str
    schedReason: str
    failReason: str
    success: bool
    lastHostUuid: str
    destHostUuid: str
    createDate: str
    lastOpDate: str
    zoneUuid: str
    created: datetime | None
    updated: datetime | None

class VmSchedulingRuleGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    appliance: str
    zoneUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VmSchedulingRuleInventory(AffinityGroupInventory):
    rule: str
    mode: str

class VmVdpaNicInventory(VmNicInventory):
    pciDeviceUuid: str
    lastPciDeviceUuid: str
    srcPath: str

class VmVfNicInventory(VmNicInventory):
    pciDeviceUuid: str
    haState: str

class VniRangeInventory(Inventory):
    uuid: str
    name: str
    description: str
    startVni: int
    endVni: int
    createDate: str
    lastOpDate: str
    l2NetworkUuid: str
    created: datetime | None
    updated: datetime | None

class VolumeBackupInventory(Inventory):
    uuid: str
    volumeUuid: str
    name: str
    description: str
    type: str
    state: str
    status: str
    size: int
    metadata: str
    groupUuid: str
    mode: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    backupStorageRefs: list[Any]
    created: datetime | None
    updated: datetime | None

class VolumeBackupStorageRefInventory(Inventory):
    volumeBackupUuid: str
    backupStorageUuid: str
    installPath: str
    status: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VolumeHostRefInventory(Inventory):
    hostUuid: str
    volumeUuid: str
    mountPath: str
    device: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VolumeSnapshotBackupStorageRefInventory(Inventory):
    volumeSnapshotUuid: str
    backupStorageUuid: str
    installPath: str

class VolumeSnapshotGroupInventory(Inventory):
    uuid: str
    snapshotCount: int
    name: str
    description: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    volumeSnapshotRefs: list[VolumeSnapshotGroupRefInventory]
    created: datetime | None
    updated: datetime | None

class VolumeSnapshotGroupRefInventory(Inventory):
    volumeSnapshotUuid: str
    volumeSnapshotGroupUuid: str
    deviceId: int
    snapshotDeleted: bool
    volumeUuid: str
    volumeName: str
    volumeType: str
    volumeSnapshotInstallPath: str
    volumeSnapshotName: str
    createDate: str
    lastOpDate: str
    volumeLastAttachDate: str
    created: datetime | None
    updated: datetime | None

class VolumeSnapshotInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    volumeUuid: str
    treeUuid: str
    parentUuid: str
    primaryStorageUuid: str
    primaryStorageInstallPath: str
    volumeType: str
    format: str
    latest: bool
    size: int
    distance: int
    state: str
    status: str
    createDate: str
    lastOpDate: str
    backupStorageRefs: list[VolumeSnapshotBackupStorageRefInventory]
    groupUuid: str
    created: datetime | None
    updated: datetime | None

class VolumeSnapshotReferenceInventory(Inventory):
    id: int
    parentId: int
    volumeUuid: str
    volumeSnapshotUuid: str
    volumeSnapshotInstallUrl: str
    directSnapshotUuid: str
    directSnapshotInstallUrl: str
    referenceUuid: str
    referenceType: str
    referenceInstallUrl: str
    referenceVolumeUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VolumeSnapshotReferenceTreeInventory(ResourceInventory):
    primaryStorageUuid: str
    hostUuid: str
    rootImageUuid: str
    rootVolumeUuid: str
    rootVolumeSnapshotUuid: str
    rootVolumeSnapshotTreeUuid: str
    rootInstallUrl: str

class VolumeSnapshotTreeInventory(Inventory):
    uuid: str
    volumeUuid: str
    current: bool
    status: str
    tree: SnapshotLeafInventory
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallInventory(Inventory):
    uuid: str
    name: str
    refs: list[Any]
    createDate: str
    lastOpDate: str
    description: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallIpSetTemplateInventory(Inventory):
    name: str
    sourceValue: str
    destValue: str
    type: str
    createDate: str
    lastOpDate: str
    accountUuid: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallRuleInventory(Inventory):
    uuid: str
    ruleSetUuid: str
    action: str
    protocol: str
    destPort: str
    sourcePort: str
    sourceIp: str
    destIp: str
    ruleNumber: int
    allowStates: str
    tcpFlag: str
    icmpTypeName: str
    isApplied: bool
    expired: bool
    state: str
    isDefault: bool
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallRuleSetInventory(Inventory):
    uuid: str
    name: str
    actionType: str
    description: str
    isDefault: bool
    isApplied: bool
    createDate: str
    lastOpDate: str
    rules: list[Any]
    created: datetime | None
    updated: datetime | None

class VpcFirewallRuleSetL3RefInventory(Inventory):
    id: int
    ruleSetUuid: str
    l3NetworkUuid: str
    vpcFirewallUuid: str
    packetsForwardType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallRuleTemplateInventory(Inventory):
    action: str
    protocol: str
    name: str
    destPort: str
    sourcePort: str
    sourceIp: str
    destIp: str
    allowStates: str
    tcpFlag: str
    icmpTypeName: str
    ruleNumber: int
    enableLog: bool
    state: str
    isDefault: bool
    description: str
    createDate: str
    lastOpDate: str
    accountUuid: str
    uuid: str
    created: datetime | None
    updated: datetime | None

class VpcFirewallVRouterRefInventory(Inventory):
    id: int
    vpcFirewallUuid: str
    vRouterUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcHaGroupApplianceVmRefInventory(Inventory):
    uuid: str
    vpcHaRouterUuid: str

class VpcHaGroupInventory(Inventory):
    uuid: str
    name: str
    description: str
    monitors: list[Any]
    vrRefs: list[Any]
    services: list[Any]
    usedIps: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcHaGroupMonitorIpInventory(Inventory):
    id: int
    vpcHaRouterUuid: str
    monitorIp: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcHaGroupNetworkServiceRefInventory(Inventory):
    id: int
    vpcHaRouterUuid: str
    networkServiceName: str
    networkServiceUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcHaGroupVipRefInventory(Inventory):
    id: int
    vpcHaRouterUuid: str
    vipUuid: str
    l3NetworkUuid: str
    ip: str
    netmask: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcRouterDnsInventory(Inventory):
    id: int
    vpcRouterUuid: str
    dns: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcRouterVmInventory(VirtualRouterVmInventory):
    dns: list[Any]
    haRef: list[Any]

class VpcSharedQosInventory(Inventory):
    uuid: str
    name: str
    description: str
    l3NetworkUuid: str
    vpcUuid: str
    bandwidth: int
    vips: list[Any]
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcSharedQosRefVipInventory(Inventory):
    id: int
    sharedQosUuid: str
    vipUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcSnatStateInventory(Inventory):
    uuid: str
    vpcUuid: str
    l3NetworkUuid: str
    state: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcUserVpnGatewayInventory(Inventory):
    uuid: str
    accountName: str
    dataCenterUuid: str
    type: str
    gatewayId: str
    ip: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVirtualRouteEntryInventory(Inventory):
    uuid: str
    type: str
    vRouterType: str
    status: str
    destinationCidrBlock: str
    nextHopId: str
    virtualRouterUuid: str
    nextHopType: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVirtualRouterInventory(Inventory):
    uuid: str
    vrId: str
    vpcUuid: str
    name: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVpnConnectionInventory(Inventory):
    uuid: str
    accountName: str
    type: str
    name: str
    status: str
    description: str
    connectionId: str
    userGatewayUuid: str
    vpnGatewayUuid: str
    localSubnet: str
    remoteSubnet: str
    ikeConfigUuid: str
    ipsecConfigUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVpnGatewayInventory(Inventory):
    uuid: str
    accountName: str
    type: str
    gatewayId: str
    vSwitchUuid: str
    publicIp: str
    spec: str
    name: str
    description: str
    status: str
    businessStatus: str
    createDate: str
    endDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVpnIkeConfigInventory(Inventory):
    uuid: str
    accountName: str
    name: str
    psk: str
    version: str
    mode: str
    encodeAlgorithm: str
    authAlgorithm: str
    pfs: str
    lifetime: int
    localIp: str
    remoteIp: str
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVpnIkeConfigStruct(Inventory):
    Psk: str
    IkeVersion: str
    IkeMode: str
    IkeEncAlg: str
    IkeAuthAlg: str
    IkePfs: str
    IkeLifetime: int
    LocalId: str
    RemoteId: str

class VpcVpnIpSecConfigInventory(Inventory):
    uuid: str
    accountName: str
    name: str
    encodeAlgorithm: str
    authAlgorithm: str
    pfs: str
    lifetime: int
    description: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VpcVpnIpSecConfigStruct(Inventory):
    IpsecEncAlg: str
    IpsecAuthAlg: str
    IpsecPfs: str
    IpsecLifetime: int

class VtepInventory(Inventory):
    uuid: str
    hostUuid: str
    vtepIp: str
    port: int
    type: str
    physicalInterface: str
    createDate: str
    lastOpDate: str
    poolUuid: str
    created: datetime | None
    updated: datetime | None

class VxlanClusterMappingInventory(Inventory):
    vxlanUuid: str
    clusterUuid: str
    vlanId: int
    physicalInterface: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class VxlanHostMappingInventory(Inventory):
    vxlanUuid: str
    hostUuid: str
    vlanId: int
    physicalInterface: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class WebhookInventory(Inventory):
    uuid: str
    name: str
    description: str
    url: str
    type: str
    opaque: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class XDragonHostInventory(KVMHostInventory):
    totalPhysicalMemory: int

class XmlHookInventory(Inventory):
    uuid: str
    name: str
    description: str
    type: str
    hookScript: str
    libvirtVersion: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class XmlHookVmInstanceRefInventory(Inventory):
    id: int
    xmlHookUuid: str
    vmInstanceUuid: str
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class XskyBlockVolumeInventory(BlockVolumeInventory):
    accessPathId: int
    accessPathIqn: str
    xskyStatus: str
    xskyBlockVolumeId: int
    burstTotalBw: int
    burstTotalIops: int
    maxTotalBw: int
    maxTotalIops: int

class ZBoxBackupInventory(ExternalBackupInventory):
    zBoxUuid: str

class ZBoxInventory(Inventory):
    uuid: str
    name: str
    state: str
    status: str
    locationRefs: list[Any]
    mountPath: str
    totalCapacity: int
    availableCapacity: int
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None

class ZBoxLocationRefInventory(Inventory):
    id: int
    zboxUuid: str
    resourceUuid: str
    resourceType: str

class ZoneInventory(Inventory):
    uuid: str
    name: str
    description: str
    state: str
    type: str
    isDefault: bool
    createDate: str
    lastOpDate: str
    created: datetime | None
    updated: datetime | None
