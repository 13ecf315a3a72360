"""Made from the specs by specs/stubs.py; not to be changed by hand."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

class Every(TypedDict, total=False):
    systemTags: Sequence[str] | None
    userTags: Sequence[str] | None

class EveryQuery(Every, total=False):
    conditions: Sequence[str | Mapping[str, Any]] | None
    count: bool | Literal['true', 'false'] | None
    fields: Sequence[str] | None
    filterName: str | None
    groupBy: str | None
    limit: int | None
    replyWithCount: bool | Literal['true', 'false'] | None
    sortBy: str | None
    sortDirection: Literal['asc', 'desc'] | None
    start: int | None

class AckAlarmData(Every, total=False):
    alarmUuid: Required[str]
    alertDataUuid: Required[str]
    dataType: Required[Literal['alarm', 'event']]
    resourceUuid: str | None
    ackPeriodSec: Required[int]

class AckEventData(Every, total=False):
    eventSubscriptionUuid: Required[str]
    alertDataUuid: Required[str]
    dataType: Required[Literal['alarm', 'event']]
    resourceUuid: str | None
    ackPeriodSec: Required[int]

class AddAccessControlListEntry(Every, total=False):
    aclUuid: Required[str]
    entries: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAccessControlListRedirectRule(Every, total=False):
    name: str | None
    description: str | None
    domain: str | None
    url: str | None
    aclUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAccessControlListToLoadBalancer(Every, total=False):
    aclUuids: Required[Sequence[str]]
    aclType: Required[Literal['white', 'black', 'redirect']]
    listenerUuid: Required[str]
    serverGroupUuids: Sequence[str] | None

class AddAccessControlRule(Every, total=False):
    name: Required[str]
    description: str | None
    rule: Required[str]
    controlStrategy: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddActionToAlarm(Every, total=False):
    alarmUuid: Required[str]
    actionUuid: Required[str]
    actionType: Required[str]

class AddActionToEventSubscription(Every, total=False):
    subscriptionUuid: Required[str]
    actionUuid: Required[str]
    actionType: Required[str]

class AddAliyunEbsBackupStorage(Every, total=False):
    ossBucketUuid: Required[str]
    url: str | None
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunEbsPrimaryStorage(Every, total=False):
    panguPartitionUuid: str | None
    identityZoneUuid: str | None
    defaultIoType: Literal['io7', 'io8'] | None
    tdcConfigContent: Required[str]
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunKeySecret(Every, total=False):
    name: Required[str]
    key: Required[str]
    secret: Required[str]
    accountUuid: str | None
    description: str | None
    sync: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunNasAccessGroup(Every, total=False):
    dataCenterUuid: Required[str]
    groupName: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunNasFileSystem(Every, total=False):
    fileSystemId: Required[str]
    name: Required[str]
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunNasMountTarget(Every, total=False):
    nasFSUuid: Required[str]
    name: Required[str]
    mountDomain: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunNasPrimaryStorage(Every, total=False):
    nasUuid: Required[str]
    accessGroupUuid: Required[str]
    vSwitchUuid: str | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAliyunPanguPartition(Every, total=False):
    name: Required[str]
    description: str | None
    identityZoneUuid: Required[str]
    appName: Required[str]
    partitionName: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAppBuildSystem(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    storageType: Literal['localStorage'] | None
    username: Required[str]
    password: Required[str]
    hostname: Required[str]
    sshPort: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddAttributesToIAM2Organization(Every, total=False):
    uuid: Required[str]
    attributes: Required[Sequence[Any]]

class AddAttributesToIAM2Project(Every, total=False):
    uuid: Required[str]
    attributes: Required[Sequence[Any]]

class AddAttributesToIAM2VirtualID(Every, total=False):
    uuid: Required[str]
    attributes: Required[Sequence[Any]]

class AddAttributesToIAM2VirtualIDGroup(Every, total=False):
    uuid: Required[str]
    attributes: Required[Sequence[Any]]

class AddBackendServerToServerGroup(Every, total=False):
    serverGroupUuid: Required[str]
    vmNics: Sequence[Mapping[str, Any]] | None
    servers: Sequence[Mapping[str, Any]] | None

class AddBackupStoragesToReplicationGroup(Every, total=False):
    replicationGroupUuid: Required[str]
    backupStorageUuids: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddBareMetal2Gateway(Every, total=False):
    username: Required[str]
    password: Required[str]
    sshPort: int | None
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    clusterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddBareMetal2IpmiChassis(Every, total=False):
    ipmiAddress: Required[str]
    ipmiPort: int | None
    ipmiUsername: Required[str]
    ipmiPassword: Required[str]
    name: Required[str]
    description: str | None
    clusterUuid: Required[str]
    provisionType: Literal['Remote', 'Local', 'Direct'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddBlockPrimaryStorage(Every, total=False):
    vendorName: Required[str]
    metadata: Required[str]
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddBuildApp(Every, total=False):
    url: Required[str]
    type: Literal['zstack'] | None
    backupStorageUuid: str | None
    hostname: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddCCSCertificate(Every, total=False):
    certificate: Required[str]

class AddCephBackupStorage(Every, total=False):
    monUrls: Required[Sequence[str]]
    poolName: str | None
    url: str | None
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddCephPrimaryStorage(Every, total=False):
    monUrls: Required[Sequence[str]]
    rootVolumePoolName: str | None
    dataVolumePoolName: str | None
    imageCachePoolName: str | None
    url: str | None
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddCephPrimaryStoragePool(Every, total=False):
    primaryStorageUuid: Required[str]
    poolName: Required[str]
    aliasName: str | None
    description: str | None
    type: Required[Literal['Root', 'Data']]
    isCreate: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddCertificateToLoadBalancerListener(Every, total=False):
    certificateUuid: Required[str]
    listenerUuid: Required[str]

class AddConnectionAccessPointFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    accessPointId: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddContainerManagementEndpoint(Every, total=False):
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    vendor: Required[str]
    managementPort: Required[int | str]
    containerAccessKeyId: Required[str]
    containerAccessKeySecret: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddDataCenterFromRemote(Every, total=False):
    regionId: Required[str]
    type: Required[str]
    syncZones: bool | Literal['true', 'false'] | None
    endpoint: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddDisasterImageStoreBackupStorage(Every, total=False):
    attachPoint: str | None
    endPoint: str | None
    hostname: Required[str]
    username: Required[str]
    password: Required[str]
    sshPort: int | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddDnsToL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    dns: Required[str]

class AddDnsToVpcRouter(Every, total=False):
    uuid: Required[str]
    dns: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddEmailAddressToSNSEmailEndpoint(Every, total=False):
    emailAddress: Required[str]
    endpointUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddEventRuleTemplate(Every, total=False):
    name: Required[str]
    monitorTemplateUuid: Required[str]
    namespace: Required[str]
    eventName: Required[str]
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddExternalBackupStorage(Every, total=False):
    identity: Required[str]
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddExternalPrimaryStorage(Every, total=False):
    identity: Required[str]
    defaultOutputProtocol: Required[Literal['Vhost', 'iSCSI', 'NVMEoF', 'CBD', 'file']]
    config: str | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddFiSecSecurityMachine(Every, total=False):
    port: Required[int]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    model: Required[str]
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService']]
    zoneUuid: Required[str]
    secretResourcePoolUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddFlkSecSecurityMachine(Every, total=False):
    port: Required[int]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    model: Required[str]
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService']]
    zoneUuid: Required[str]
    secretResourcePoolUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddHostRouteToL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    prefix: Required[str]
    nexthop: Required[str]

class AddHostToHostSchedulingRuleGroup(Every, total=False):
    hostGroupUuid: Required[str]
    hostUuid: Required[str]

class AddHybridKeySecret(Every, total=False):
    name: Required[str]
    key: Required[str]
    secret: Required[str]
    accountUuid: str | None
    description: str | None
    type: Required[str]
    sync: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIAM2TicketFlow(Every, total=False):
    approverUuid: Required[str]
    approverTitle: str | None
    name: Required[str]
    description: str | None
    collectionUuid: Required[str]
    parentFlowUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIAM2VirtualIDGroupToProjects(Every, total=False):
    structs: Sequence[Any] | None

class AddIAM2VirtualIDsToGroup(Every, total=False):
    virtualIDUuids: Required[Sequence[Any]]
    groupUuid: Required[str]

class AddIAM2VirtualIDsToOrganization(Every, total=False):
    virtualIDUuids: Required[Sequence[Any]]
    organizationUuid: Required[str]

class AddIAM2VirtualIDsToProject(Every, total=False):
    projectUuid: str | None
    virtualIDUuids: Required[Sequence[Any]]
    roleUuids: Sequence[Any] | None

class AddIAM2VirtualIDsToProjects(Every, total=False):
    projectUuids: Required[Sequence[Any]]
    virtualIDUuids: Required[Sequence[Any]]
    roleUuids: Sequence[Any] | None

class AddIdentityZoneFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    zoneId: str | None
    type: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddImage(Every, total=False):
    name: Required[str]
    description: str | None
    url: Required[str]
    mediaType: Literal['RootVolumeTemplate', 'ISO', 'DataVolumeTemplate'] | None
    guestOsType: str | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    system: bool | Literal['true', 'false'] | None
    format: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    backupStorageUuids: Required[Sequence[str]]
    type: str | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddImageStoreBackupStorage(Every, total=False):
    hostname: Required[str]
    username: Required[str]
    password: Required[str]
    sshPort: int | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddInfoSecSecurityMachine(Every, total=False):
    password: Required[str]
    port: Required[int]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    model: Required[str]
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService']]
    zoneUuid: Required[str]
    secretResourcePoolUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddInstanceToMonitorGroup(Every, total=False):
    instanceUuid: Required[str]
    groupUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIntegrityResource(Every, total=False):
    resourceType: Required[str]
    integrityResourceDataRangeInDays: int | None

class AddIpRange(Every, total=False):
    l3NetworkUuid: Required[str]
    name: Required[str]
    description: str | None
    startIp: Required[str]
    endIp: Required[str]
    netmask: Required[str]
    gateway: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIpRangeByNetworkCidr(Every, total=False):
    name: Required[str]
    description: str | None
    l3NetworkUuid: Required[str]
    networkCidr: Required[str]
    gateway: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIpv6Range(Every, total=False):
    l3NetworkUuid: Required[str]
    name: Required[str]
    description: str | None
    startIp: Required[str]
    endIp: Required[str]
    gateway: Required[str]
    prefixLen: Required[int]
    addressMode: Required[Literal['SLAAC', 'Stateful-DHCP', 'Stateless-DHCP']]
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIpv6RangeByNetworkCidr(Every, total=False):
    name: Required[str]
    description: str | None
    l3NetworkUuid: Required[str]
    networkCidr: Required[str]
    addressMode: Required[Literal['SLAAC', 'Stateful-DHCP', 'Stateless-DHCP']]
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddIscsiServer(Every, total=False):
    name: str | None
    ip: Required[str]
    port: int | None
    chapUserName: str | None
    chapUserPassword: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddJitSecurityMachine(Every, total=False):
    port: Required[int]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    model: Required[str]
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService']]
    zoneUuid: Required[str]
    secretResourcePoolUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddKVMHost(Every, total=False):
    username: Required[str]
    password: Required[str]
    sshPort: int | None
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    clusterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddKVMHostFromConfigFile(Every, total=False):
    hostInfo: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddLabelToAlarm(Every, total=False):
    alarmUuid: Required[str]
    key: Required[str]
    value: Required[str]
    operator: Required[Literal['Regex', 'Equal']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddLabelToEventSubscription(Every, total=False):
    subscriptionUuid: Required[str]
    key: Required[str]
    value: Required[str]
    operator: Required[Literal['Regex', 'Equal']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddLdapServer(Every, total=False):
    name: Required[str]
    description: str | None
    url: Required[str]
    base: Required[str]
    username: Required[str]
    password: Required[str]
    encryption: Required[Literal['None', 'TLS']]
    scope: Required[Literal['account', 'IAM2']]

class AddLocalPrimaryStorage(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddLogConfiguration(Every, total=False):
    name: Required[str]
    description: str | None
    type: Required[str]
    level: Literal['OFF', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE', 'ALL'] | None
    configuration: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddLogServer(Every, total=False):
    name: Required[str]
    description: str | None
    category: Required[Literal['ManagementNodeLog', 'PlatformOperationLog']]
    type: Required[Literal['Log4j2', 'FluentBit']]
    level: Literal['OFF', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE', 'ALL'] | None
    configuration: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddMdevDeviceSpecToVmInstance(Every, total=False):
    mdevSpecUuid: Required[str]
    vmInstanceUuid: Required[str]
    mdevDeviceNumber: int | None

class AddMetricRuleTemplate(Every, total=False):
    name: Required[str]
    monitorTemplateUuid: Required[str]
    comparisonOperator: Required[Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo']]
    period: int | None
    namespace: Required[str]
    metricName: Required[str]
    threshold: Required[float]
    repeatInterval: int | None
    labels: Sequence[Any] | None
    repeatCount: int | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddMiniStorage(Every, total=False):
    diskIdentifier: Required[str]
    url: str | None
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddModel(Every, total=False):
    name: Required[str]
    installPath: Required[str]
    description: str | None
    parameters: str | None
    token: str | None
    modelCenterUuid: Required[str]
    logo: str | None
    vendor: str | None
    introduction: str | None
    size: int | str | None
    version: str | None
    modelServiceUuids: Sequence[Any] | None
    recommendedGpuNum: str | None
    gpuConstraintDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddModelCenter(Every, total=False):
    name: Required[str]
    url: Required[str]
    zoneUuid: str | None
    description: str | None
    managementIp: Required[str]
    managementPort: Required[int | str]
    parameters: str | None
    storageNetworkUuid: str | None
    serviceNetworkUuid: str | None
    containerRegistry: bool | Literal['true', 'false'] | None
    containerNetwork: str | None
    containerStorageNetwork: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddModelService(Every, total=False):
    name: Required[str]
    description: str | None
    yaml: Required[str]
    modelCenterUuid: Required[str]
    requestCpu: Required[str]
    requestMemory: Required[str]
    gpuComputeCapability: str | None
    installPath: Required[str]
    system: str | None
    startCommand: Required[int | str]
    containerCommand: str | None
    containerArgs: str | None
    pythonVersion: str | None
    condaVersion: str | None
    zoneUuid: str | None
    type: Literal['Endpoint', 'FineTune', 'ModelEval', 'App'] | None
    source: Literal['Other', 'Bentoml', 'HuggingFace'] | None
    framework: str | None
    modelUuids: Sequence[Any] | None
    architectureImages: Sequence[Any] | None
    supportDistributed: int | str | None
    vendorToSpecUuidsMap: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddMonToCephBackupStorage(Every, total=False):
    uuid: Required[str]
    monUrls: Required[Sequence[str]]

class AddMonToCephPrimaryStorage(Every, total=False):
    uuid: Required[str]
    monUrls: Required[Sequence[str]]

class AddNfsPrimaryStorage(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddNvmeServer(Every, total=False):
    name: str | None
    ip: Required[str]
    port: int | None
    transport: Required[Literal['tcp', 'rdma']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddOssBucketFromRemote(Every, total=False):
    bucketName: Required[str]
    dataCenterUuid: Required[str]
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddPciDeviceSpecToVmInstance(Every, total=False):
    pciSpecUuid: Required[str]
    vmInstanceUuid: Required[str]
    pciDeviceNumber: int | None

class AddPolicyStatementsToRole(Every, total=False):
    uuid: Required[str]
    statements: Required[Sequence[Mapping[str, Any]]]

class AddPreconfigurationTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    distribution: Required[str]
    type: Required[Literal['kickstart', 'preseed', 'autoyast']]
    content: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddProxyToResource(Every, total=False):
    proxyUuid: Required[str]
    resourceUuid: Required[str]

class AddRemoteCidrsToIPsecConnection(Every, total=False):
    uuid: Required[str]
    peerCidrs: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddRendezvousPointToMulticastRouter(Every, total=False):
    uuid: Required[str]
    rpAddress: Required[str]
    groupAddress: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddReservedIpRange(Every, total=False):
    l3NetworkUuid: Required[str]
    startIp: Required[str]
    endIp: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddResourceStackVmPortMonitor(Every, total=False):
    stackUuid: str | None
    vmInstanceUuid: Required[str]
    port: Required[int]

class AddResourceToIAM2Project(Every, total=False):
    projectUuid: Required[str]
    resourceTemplates: Required[Sequence[Any]]

class AddResourcesToDirectory(Every, total=False):
    resourceUuids: Required[Sequence[str]]
    directoryUuid: Required[str]

class AddRolesToIAM2VirtualID(Every, total=False):
    virtualIDUuid: Required[str]
    roleUuids: Required[Sequence[Any]]
    projectUuid: str | None

class AddRolesToIAM2VirtualIDGroup(Every, total=False):
    roleUuids: Required[Sequence[Any]]
    groupUuid: Required[str]
    projectUuid: str | None

class AddSNSDingTalkAtPerson(Every, total=False):
    phoneNumber: Required[str]
    endpointUuid: Required[str]
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSNSFeiShuAtPerson(Every, total=False):
    userId: Required[str]
    endpointUuid: Required[str]
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSNSSmsReceiver(Every, total=False):
    phoneNumber: str | None
    phoneNumberList: Sequence[Any] | None
    endpointUuid: Required[str]
    type: Required[Literal['AliyunSms', 'UniversalSms']]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSNSWeComAtPerson(Every, total=False):
    userId: Required[str]
    endpointUuid: Required[str]
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSanSecSecurityMachine(Every, total=False):
    port: Required[int]
    password: Required[str]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    model: Required[str]
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService']]
    zoneUuid: Required[str]
    secretResourcePoolUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSchedulerJobGroupToSchedulerTrigger(Every, total=False):
    schedulerJobGroupUuid: Required[str]
    schedulerTriggerUuid: Required[str]
    triggerNow: bool | Literal['true', 'false'] | None

class AddSchedulerJobToSchedulerTrigger(Every, total=False):
    schedulerJobUuid: Required[str]
    schedulerTriggerUuid: Required[str]
    triggerNow: bool | Literal['true', 'false'] | None

class AddSchedulerJobsToSchedulerJobGroup(Every, total=False):
    schedulerJobGroupUuid: Required[str]
    schedulerJobUuids: Required[Sequence[Any]]

class AddSdnController(Every, total=False):
    vendorType: Required[str]
    name: Required[str]
    description: str | None
    ip: Required[str]
    userName: Required[str]
    password: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSecurityGroupRule(Every, total=False):
    securityGroupUuid: Required[str]
    rules: Required[Sequence[Mapping[str, Any]]]
    remoteSecurityGroupUuids: Sequence[str] | None
    priority: int | None

class AddServerGroupToLoadBalancerListener(Every, total=False):
    serverGroupUuid: Required[str]
    listenerUuid: Required[str]

class AddSftpBackupStorage(Every, total=False):
    hostname: Required[str]
    username: Required[str]
    password: Required[str]
    sshPort: int | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSharedBlockGroupPrimaryStorage(Every, total=False):
    diskUuids: Required[Sequence[Any]]
    url: str | None
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSharedBlockToSharedBlockGroup(Every, total=False):
    diskUuid: Required[str]
    uuid: Required[str]

class AddSharedMountPointPrimaryStorage(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSimulatorBackupStorage(Every, total=False):
    totalCapacity: int | str | None
    availableCapacity: int | str | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSimulatorHost(Every, total=False):
    memoryCapacity: Required[int | str]
    cpuCapacity: Required[int | str]
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    clusterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddSimulatorPrimaryStorage(Every, total=False):
    totalCapacity: int | str | None
    availableCapacity: int | str | None
    availablePhysicalCapacity: int | str | None
    totalPhysicalCapacity: int | str | None
    url: Required[str]
    name: Required[str]
    description: str | None
    type: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddStackTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    type: Literal['zstack'] | None
    templateContent: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddStorageProtocol(Every, total=False):
    uuid: Required[str]
    outputProtocol: Required[str]

class AddThirdpartyPlatform(Every, total=False):
    name: Required[str]
    type: Required[str]
    url: Required[str]
    template: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddTicketTypesToTicketFlowCollection(Every, total=False):
    ticketFlowCollectionUuid: Required[str]
    ticketTypeUuids: Required[Sequence[Any]]

class AddUserToGroup(Every, total=False):
    userUuid: Required[str]
    groupUuid: Required[str]

class AddV2VConversionHost(Every, total=False):
    name: Required[str]
    description: str | None
    type: Required[Literal['VMWARE', 'KVM']]
    hostUuid: Required[str]
    storagePath: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddVCenter(Every, total=False):
    username: Required[str]
    password: Required[str]
    zoneUuid: Required[str]
    name: Required[str]
    https: bool | Literal['true', 'false'] | None
    port: int | None
    domainName: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddVRouterNetworksToFlowMeter(Every, total=False):
    flowMeterUuid: Required[str]
    vRouterUuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddVRouterNetworksToOspfArea(Every, total=False):
    routerAreaUuid: Required[str]
    vRouterUuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddVRouterRouteEntry(Every, total=False):
    description: str | None
    type: str | None
    routeTableUuid: Required[str]
    destination: Required[str]
    target: str | None
    distance: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddVmNicToLoadBalancer(Every, total=False):
    vmNicUuids: Required[Sequence[str]]
    listenerUuid: Required[str]

class AddVmNicToSecurityGroup(Every, total=False):
    securityGroupUuid: Required[str]
    vmNicUuids: Required[Sequence[str]]

class AddVmToAffinityGroup(Every, total=False):
    affinityGroupUuid: Required[str]
    uuid: Required[str]

class AddVmToVmSchedulingRuleGroup(Every, total=False):
    vmGroupUuid: Required[str]
    vmUuid: Required[str]

class AddXDragonHost(Every, total=False):
    username: Required[str]
    password: Required[str]
    cpuNum: int | None
    cpuSockets: int | None
    totalPhysicalMemory: int | str | None
    sshPort: int | None
    name: Required[str]
    description: str | None
    managementIp: Required[str]
    clusterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AddZBox(Every, total=False):
    usbDeviceUuid: Required[str]
    name: str | None
    skipFormat: bool | Literal['true', 'false'] | None

class AllocateHostResource(Every, total=False):
    uuid: Required[str]
    strategy: Required[Literal['continuous']]
    scene: Required[Literal['normal', 'performance']]
    vcpu: Required[int]
    memSize: int | str | None

class ApplyDRSAdvice(Every, total=False):
    adviceUuid: Required[str]

class ApplyMonitorTemplateToMonitorGroup(Every, total=False):
    templateUuid: Required[str]
    groupUuid: Required[str]

class ApplyRuleSetChanges(Every, total=False):
    uuid: Required[str]

class ApplyTemplateConfig(Every, total=False):
    templateUuid: Required[str]

class AttachAliyunDiskToEcs(Every, total=False):
    ecsUuid: Required[str]
    diskUuid: Required[str]
    deleteWithInstance: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AttachAliyunKey(Every, total=False):
    uuid: Required[str]

class AttachAppBuildSystemToZone(Every, total=False):
    zoneUuid: Required[str]
    buildSystemUuid: Required[str]

class AttachAutoScalingTemplateToGroup(Every, total=False):
    uuid: Required[str]
    groupUuid: Required[str]

class AttachBackupStorageToZone(Every, total=False):
    zoneUuid: Required[str]
    backupStorageUuid: Required[str]

class AttachBareMetal2GatewayToCluster(Every, total=False):
    clusterUuid: Required[str]
    gatewayUuid: Required[str]

class AttachBareMetal2ProvisionNetworkToCluster(Every, total=False):
    clusterUuid: Required[str]
    networkUuid: Required[str]

class AttachBaremetalPxeServerToCluster(Every, total=False):
    pxeServerUuid: Required[str]
    clusterUuid: Required[str]

class AttachCCSCertificateToUser(Every, total=False):
    certificateUuid: str | None
    userUuid: Required[str]
    state: Literal['enable', 'disable'] | None

class AttachDataVolumeToHost(Every, total=False):
    volumeUuid: Required[str]
    hostUuid: Required[str]
    mountPath: Required[str]

class AttachDataVolumeToVm(Every, total=False):
    vmInstanceUuid: Required[str]
    volumeUuid: Required[str]

class AttachEip(Every, total=False):
    eipUuid: Required[str]
    vmNicUuid: Required[str]
    usedIpUuid: str | None

class AttachFirewallRuleSetToL3(Every, total=False):
    vpcFirewallUuid: Required[str]
    l3Uuid: Required[str]
    forward: Required[Literal['in', 'out']]
    ruleSetUuid: Required[str]

class AttachGuestToolsIsoToVm(Every, total=False):
    uuid: Required[str]

class AttachHybridEipToEcs(Every, total=False):
    eipUuid: Required[str]
    ecsUuid: Required[str]
    type: Required[Literal['aliyun']]

class AttachHybridKey(Every, total=False):
    uuid: Required[str]

class AttachIAM2ProjectToIAM2Organization(Every, total=False):
    projectUuid: Required[str]
    organizationUuid: Required[str]

class AttachIscsiServerToCluster(Every, total=False):
    uuid: Required[str]
    clusterUuid: Required[str]

class AttachIsoToVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    isoUuid: Required[str]

class AttachL2NetworkToCluster(Every, total=False):
    l2NetworkUuid: Required[str]
    clusterUuid: Required[str]
    l2ProviderType: Literal['LinuxBridge'] | None

class AttachL3NetworkToVm(Every, total=False):
    vmInstanceUuid: Required[str]
    l3NetworkUuid: Required[str]
    staticIp: str | None
    driverType: str | None
    customMac: str | None
    vmNicParams: str | None

class AttachL3NetworkToVmNic(Every, total=False):
    vmNicUuid: Required[str]
    l3NetworkUuid: Required[str]
    staticIp: str | None

class AttachL3NetworksToIPsecConnection(Every, total=False):
    uuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class AttachMdevDeviceToVm(Every, total=False):
    mdevDeviceUuid: Required[str]
    vmInstanceUuid: Required[str]

class AttachMonitorTriggerActionToTrigger(Every, total=False):
    triggerUuid: Required[str]
    actionUuid: Required[str]

class AttachNetworkServiceToL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    networkServices: Required[Mapping[str, Any]]

class AttachNicToBonding(Every, total=False):
    uuid: Required[str]
    slaveUuids: Required[Sequence[Any]]
    type: Literal['LinuxBonding', 'OvsBonding'] | None

class AttachNvmeServerToCluster(Every, total=False):
    uuid: Required[str]
    clusterUuid: Required[str]

class AttachOssBucketToEcsDataCenter(Every, total=False):
    ossBucketUuid: Required[str]

class AttachPciDeviceToVm(Every, total=False):
    pciDeviceUuid: Required[str]
    vmInstanceUuid: Required[str]

class AttachPoliciesToUser(Every, total=False):
    userUuid: Required[str]
    policyUuids: Required[Sequence[str]]

class AttachPolicyRouteRuleSetToL3(Every, total=False):
    l3Uuid: Required[str]
    ruleSetUuid: Required[str]

class AttachPolicyToRole(Every, total=False):
    roleUuid: Required[str]
    policyUuid: Required[str]

class AttachPolicyToUser(Every, total=False):
    userUuid: Required[str]
    policyUuid: Required[str]

class AttachPolicyToUserGroup(Every, total=False):
    policyUuid: Required[str]
    groupUuid: Required[str]

class AttachPortForwardingRule(Every, total=False):
    ruleUuid: Required[str]
    vmNicUuid: Required[str]

class AttachPriceTableToAccount(Every, total=False):
    accountUuid: Required[str]
    tableUuid: Required[str]

class AttachPrimaryStorageToCluster(Every, total=False):
    clusterUuid: Required[str]
    primaryStorageUuid: Required[str]

class AttachProvisionNicToBonding(Every, total=False):
    uuid: Required[str]
    provisionNicUuid: Required[str]
    bondingUuid: Required[str]
    provisionIp: str | None
    customMac: str | None

class AttachRoleToAccount(Every, total=False):
    roleUuid: Required[str]
    accountUuid: Required[str]

class AttachScsiLunToVmInstance(Every, total=False):
    uuid: Required[str]
    vmInstanceUuid: Required[str]
    disableMultiPathAttach: bool | Literal['true', 'false'] | None

class AttachSecurityGroupToL3Network(Every, total=False):
    securityGroupUuid: Required[str]
    l3NetworkUuid: Required[str]

class AttachServiceToObservabilityServer(Every, total=False):
    observabilityServerUuid: Required[str]
    serviceType: Required[Literal['loadBalancer']]
    serviceUuid: Required[str]

class AttachSshKeyPairToVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    sshKeyPairUuid: Required[str]

class AttachTagToResources(Every, total=False):
    tagUuid: Required[str]
    resourceUuids: Required[Sequence[Any]]
    tokens: Mapping[str, Any] | None

class AttachUsbDeviceToVm(Every, total=False):
    usbDeviceUuid: Required[str]
    vmInstanceUuid: Required[str]
    attachType: Literal['PassThrough', 'Redirect'] | None

class AttachUserDefinedXmlHookScriptToVm(Every, total=False):
    vmInstanceUuid: Required[str]
    xmlHookUuid: Required[str]
    startupStrategy: Literal['Reboot', 'None'] | None

class AttachVRouterRouteTableToVRouter(Every, total=False):
    routeTableUuid: Required[str]
    virtualRouterVmUuid: Required[str]

class AttachVipToLoadBalancer(Every, total=False):
    loadBalancerUuid: Required[str]
    vipUuid: Required[str]

class AttachVipToVpcSharedQos(Every, total=False):
    sharedQosUuid: Required[str]
    vipLists: Sequence[Any] | None
    vipUuids: Sequence[Any] | None

class AttachVmNicToVm(Every, total=False):
    vmNicUuid: Required[str]
    vmInstanceUuid: Required[str]

class BackupDatabaseToPublicCloud(Every, total=False):
    type: Required[Literal['aliyun']]
    regionId: Required[str]
    local: bool | Literal['true', 'false'] | None

class BackupStorageMigrateImage(Every, total=False):
    imageUuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class BatchAddBareMetal2IpmiChassis(Every, total=False):
    chassisInfo: Required[str]
    longJobName: str | None
    longJobDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class BatchCreateBaremetalChassis(Every, total=False):
    baremetalChassisInfo: Required[str]
    longJobName: str | None
    longJobDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class BatchCreateIAM2VirtualIDFromConfigFile(Every, total=False):
    virtualIDInfos: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class BatchDeleteVolumeSnapshot(Every, total=False):
    uuids: Required[Sequence[str]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class BatchQuery(Every, total=False):
    script: str | None

class BatchSyncVolumeSize(Every, total=False):
    clusterUuid: Required[str]

class BindModelToService(Every, total=False):
    modelUuid: Required[str]
    modelServiceUuid: Required[str]

class BootstrapMiniHost(Every, total=False):
    local: Required[Mapping[str, Any]]
    peer: Required[Mapping[str, Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CalculateAccountBillingSpending(Every, total=False):
    accountUuid: Required[str]
    dateStart: int | str | None
    dateEnd: int | str | None
    resourceUuid: str | None
    simple: bool | Literal['true', 'false'] | None

class CalculateAccountSpending(Every, total=False):
    accountUuid: Required[str]
    hypervisorType: Literal['KVM', 'Simulator', 'ESX', 'xdragon'] | None
    dateStart: int | str | None
    dateEnd: int | str | None
    simple: bool | Literal['true', 'false'] | None

class CalculateImageHash(Every, total=False):
    uuid: Required[str]
    backupStorageUuid: Required[str]
    algorithm: str | None

class CalculateResourceSpending(Every, total=False):
    resourceType: Literal['VM', 'cpu', 'memory', 'rootVolume', 'dataVolume', 'snapShot', 'gpu', 'pubIpVipBandwidth', 'pubIpVipBandwidthIn', 'pubIpVipBandwidthOut', 'pubIpVmNicBandwidth', 'pubIpVmNicBandwidthIn', 'pubIpVmNicBandwidthOut', 'bareMetal2Instance', 'all'] | None
    resourceUuid: str | None
    dateStart: str | None
    dateEnd: str | None
    start: int | None
    limit: int | None

class CancelLongJob(Every, total=False):
    uuid: Required[str]

class ChangeAccessControlListRedirectRule(Every, total=False):
    uuid: Required[str]
    name: str | None

class ChangeAccessControlListServerGroup(Every, total=False):
    serverGroupUuids: Required[Sequence[str]]
    listenerUuid: Required[str]
    aclUuid: Required[str]

class ChangeAccessKeyState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeAccountPriceTableBinding(Every, total=False):
    accountUuid: Required[str]
    tableUuid: Required[str]

class ChangeActiveAlarmState(Every, total=False):
    namespace: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeAffinityGroupState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeAlarmState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeAppBuildSystemState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeAutoScalingGroupState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBackupStorageState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBareMetal2ChassisOfferingState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBareMetal2ChassisState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBareMetal2GatewayCluster(Every, total=False):
    gatewayUuid: Required[str]
    clusterUuid: Required[str]

class ChangeBareMetal2GatewayState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBareMetal2InstancePassword(Every, total=False):
    uuid: Required[str]
    username: Required[str]
    password: Required[str]

class ChangeBareMetal2ProvisionNetworkState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeBaremetalChassisState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeClusterState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeDiskOfferingState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeEipState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeEventSubscriptionState(Every, total=False):
    uuid: Required[str]
    state: Required[Literal['Enabled', 'Disabled']]

class ChangeFirewallRuleState(Every, total=False):
    uuid: Required[str]
    state: Required[Literal['enable', 'disable']]

class ChangeHostNetworkInterfaceLldpMode(Every, total=False):
    interfaceUuids: Required[Sequence[str]]
    mode: Literal['rx_only', 'tx_only', 'rx_and_tx', 'disable'] | None

class ChangeHostPassword(Every, total=False):
    hostUuid: Required[str]
    password: Required[str]

class ChangeHostState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable', 'maintain']]

class ChangeIAM2OrganizationParent(Every, total=False):
    parentUuid: Required[str]
    childrenUuids: Required[Sequence[Any]]

class ChangeIAM2OrganizationState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeIAM2ProjectState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeIAM2VirtualIDGroupState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeIAM2VirtualIDState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeIAM2VirtualIDType(Every, total=False):
    uuid: Required[str]
    type: Required[Literal['ZStack']]

class ChangeIPSecConnectionState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeIPsecConnection(Every, total=False):
    uuid: Required[str]
    peerAddress: Required[str]
    authMode: Literal['psk', 'certs'] | None
    authKey: Required[str]
    idType: Literal['ip', 'name', 'fqdn'] | None
    localId: str | None
    remoteId: str | None
    ikeVersion: Literal['ike', 'ikev1', 'ikev2'] | None
    ikeAuthAlgorithm: Literal['md5', 'sha1', 'sha256', 'sha384', 'sha512'] | None
    ikeEncryptionAlgorithm: Literal['3des', 'aes-128', 'aes-192', 'aes-256'] | None
    ikeDhGroup: int | None
    ikeLifeTime: int | None
    policyAuthAlgorithm: Literal['md5', 'sha1', 'sha256', 'sha384', 'sha512'] | None
    policyEncryptionAlgorithm: Literal['3des', 'aes-128', 'aes-192', 'aes-256'] | None
    pfs: Literal['none', 'dh-group2', 'dh-group5', 'dh-group14', 'dh-group15', 'dh-group16', 'dh-group17', 'dh-group18', 'dh-group19', 'dh-group20', 'dh-group21', 'dh-group22', 'dh-group23', 'dh-group24', 'dh-group25', 'dh-group26'] | None
    policyMode: Literal['tunnel', 'transport'] | None
    transformProtocol: Literal['esp', 'ah', 'ah-esp'] | None
    lifeTime: int | None

class ChangeImageState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeInstanceOffering(Every, total=False):
    vmInstanceUuid: Required[str]
    instanceOfferingUuid: Required[str]

class ChangeInstanceOfferingState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeL2NetworkVlanId(Every, total=False):
    uuid: Required[str]
    vlan: int | None
    type: str | None

class ChangeL3NetworkDhcpIpAddress(Every, total=False):
    l3NetworkUuid: Required[str]
    dhcpServerIp: str | None
    dhcpv6ServerIp: str | None

class ChangeL3NetworkState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeLoadBalancerBackendServer(Every, total=False):
    serverGroupUuid: Required[str]
    vmNics: Sequence[Mapping[str, Any]] | None
    servers: Sequence[Mapping[str, Any]] | None

class ChangeLoadBalancerListener(Every, total=False):
    uuid: Required[str]
    connectionIdleTimeout: int | None
    maxConnection: int | None
    balancerAlgorithm: Literal['weightroundrobin', 'roundrobin', 'leastconn', 'source'] | None
    healthCheckTarget: str | None
    healthyThreshold: int | None
    unhealthyThreshold: int | None
    healthCheckInterval: int | None
    healthCheckProtocol: Literal['tcp', 'udp', 'http'] | None
    healthCheckMethod: Literal['GET', 'HEAD'] | None
    healthCheckURI: str | None
    healthCheckHttpCode: str | None
    aclStatus: Literal['enable', 'disable'] | None
    securityPolicyType: Literal['tls_cipher_policy_default', 'tls_cipher_policy_1_0', 'tls_cipher_policy_1_1', 'tls_cipher_policy_1_2', 'tls_cipher_policy_1_2_strict', 'tls_cipher_policy_1_2_strict_with_1_3'] | None
    nbprocess: int | None
    httpMode: Literal['http-keep-alive', 'http-server-close', 'http-tunnel', 'httpclose', 'forceclose'] | None
    sessionPersistence: Literal['disable', 'iphash', 'insert', 'rewrite'] | None
    sessionIdleTimeout: int | None
    cookieName: str | None
    httpVersions: Sequence[str] | None
    httpRedirectHttps: Literal['disable', 'enable'] | None
    redirectPort: int | None
    statusCode: Literal['301', '302', '303', '307', '308'] | None
    tcpProxyProtocol: str | None
    httpCompressAlgos: Sequence[str] | None

class ChangeMediaState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeMonitorTriggerActionState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeMonitorTriggerState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeMulticastRouterState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangePortForwardingRuleState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangePortMirrorState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangePreconfigurationTemplateState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangePrimaryStorageState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable', 'maintain', 'deleting']]

class ChangeResourceOwner(Every, total=False):
    accountUuid: Required[str]
    resourceUuid: Required[str]

class ChangeRoleState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSNSApplicationEndpointState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable', 'hide']]

class ChangeSNSApplicationPlatformState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSNSTopicState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSchedulerState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSecretResourcePoolState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['activate', 'unactivate']]

class ChangeSecurityGroupRule(Every, total=False):
    uuid: Required[str]
    description: str | None
    remoteSecurityGroupUuid: str | None
    action: Literal['DROP', 'ACCEPT'] | None
    state: Literal['Enabled', 'Disabled'] | None
    priority: int | None
    protocol: Literal['ALL', 'TCP', 'UDP', 'ICMP'] | None
    srcIpRange: str | None
    dstIpRange: str | None
    dstPortRange: str | None

class ChangeSecurityGroupRuleState(Every, total=False):
    securityGroupUuid: Required[str]
    ruleUuids: Required[Sequence[str]]
    state: Required[Literal['Enabled', 'Disabled']]

class ChangeSecurityGroupState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSecurityMachineState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeSlbGroupDeployType(Every, total=False):
    slbGroupUuid: Required[str]
    deployType: Required[str]

class ChangeSlbGroupMonitorIps(Every, total=False):
    slbGroupUuid: Required[str]
    monitorIps: Required[Sequence[Any]]

class ChangeTicketFlowCollectionState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeTicketStatus(Every, total=False):
    uuid: Required[str]
    statusEvent: Required[Literal['open', 'approve', 'cancel', 'reject', 'reopen']]
    comment: str | None

class ChangeV2VConversionHostState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeVfNicHaState(Every, total=False):
    vfNicUuid: Required[str]
    haState: Required[Literal['Enabled', 'Disabled']]

class ChangeVipState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeVmImage(Every, total=False):
    vmInstanceUuid: Required[str]
    imageUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class ChangeVmNicNetwork(Every, total=False):
    vmNicUuid: Required[str]
    destL3NetworkUuid: Required[str]
    staticIp: str | None

class ChangeVmNicSecurityPolicy(Every, total=False):
    vmNicUuid: Required[str]
    ingressPolicy: Literal['DENY', 'ALLOW'] | None
    egressPolicy: Literal['DENY', 'ALLOW'] | None

class ChangeVmNicState(Every, total=False):
    vmNicUuid: Required[str]
    state: Required[Literal['enable', 'disable']]

class ChangeVmNicType(Every, total=False):
    vmNicUuid: Required[str]
    vmNicType: Required[Literal['VNIC']]

class ChangeVmPassword(Every, total=False):
    uuid: Required[str]
    password: Required[str]
    account: Required[str]

class ChangeVmSchedulingRuleState(Every, total=False):
    uuid: Required[str]
    state: Required[Literal['enable', 'disable']]

class ChangeVolumeState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class ChangeVpcHaGroupMonitorIps(Every, total=False):
    uuid: Required[str]
    monitorIps: Sequence[Any] | None

class ChangeVpcSharedQosBandwidth(Every, total=False):
    sharedQosUuid: Required[str]
    bandwidth: Required[int | str]

class ChangeZoneState(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class CheckApiPermission(Every, total=False):
    userUuid: str | None
    apiNames: Required[Sequence[str]]

class CheckBareMetal2IpmiChassisConfigFile(Every, total=False):
    chassisInfo: Required[str]

class CheckBaremetalChassisConfigFile(Every, total=False):
    baremetalChassisInfo: Required[str]

class CheckBatchDataIntegrity(Every, total=False):
    resourceUuids: Sequence[Any] | None
    resourceType: Required[str]

class CheckBuildAppParameters(Every, total=False):
    type: Literal['zstack'] | None
    uuid: Required[str]

class CheckElaborationContent(Every, total=False):
    elaborateFile: str | None
    elaborateContent: str | None

class CheckFirewallRuleConfigFile(Every, total=False):
    ruleInfo: Required[str]

class CheckIAM2OrganizationAvailability(Every, total=False):
    pass
class CheckIAM2VirtualIDConfigFile(Every, total=False):
    virtualIDInfos: Required[str]

class CheckIpAvailability(Every, total=False):
    l3NetworkUuid: Required[str]
    ip: Required[str]
    arpCheck: bool | Literal['true', 'false'] | None
    ipRangeCheck: bool | Literal['true', 'false'] | None

class CheckKVMHostConfigFile(Every, total=False):
    hostInfo: Required[str]

class CheckNetworkReachable(Every, total=False):
    sourceHostnames: Sequence[Any] | None
    targetHostnames: Required[Sequence[Any]]

class CheckResourcePermission(Every, total=False):
    resourceType: Required[str]

class CheckScsiLunClusterStatus(Every, total=False):
    uuid: Required[str]
    clusterUuid: Required[str]

class CheckStackTemplateParameters(Every, total=False):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None

class CheckStaticProvisionIp(Every, total=False):
    clusterUuid: Required[str]
    provisionIp: Required[str]

class CheckVipPortAvailability(Every, total=False):
    vipUuid: Required[str]
    port: Required[int]
    protocolType: Required[Literal['TCP', 'UDP']]
    limit: int | None
    start: int | None

class CheckVolumeSnapshotGroupAvailability(Every, total=False):
    uuids: Required[Sequence[str]]

class CleanInvalidLdapBinding(Every, total=False):
    pass
class CleanInvalidLdapIAM2Binding(Every, total=False):
    pass
class CleanLongJob(Every, total=False):
    uuid: Required[str]

class CleanQueue(Every, total=False):
    signatureName: Required[str]
    taskIndex: int | None
    isCleanUp: bool | Literal['true', 'false'] | None
    isRunningTask: bool | Literal['true', 'false'] | None
    managementiUuid: str | None

class CleanUpBareMetal2Bonding(Every, total=False):
    chassisUuid: Required[str]

class CleanUpBaremetalChassisBonding(Every, total=False):
    chassisUuid: Required[str]

class CleanUpImageCacheOnPrimaryStorage(Every, total=False):
    uuid: Required[str]
    force: bool | Literal['true', 'false'] | None

class CleanUpStorageTrashOnPrimaryStorage(Every, total=False):
    uuid: Required[str]
    force: bool | Literal['true', 'false'] | None

class CleanUpTrashOnBackupStorage(Every, total=False):
    uuid: Required[str]
    trashId: int | str | None

class CleanUpTrashOnPrimaryStorage(Every, total=False):
    uuid: Required[str]
    trashId: int | str | None

class CleanV2VConversionCache(Every, total=False):
    uuid: Required[str]

class CleanupBillingUsage(Every, total=False):
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class CloneImage(Every, total=False):
    imageUuid: Required[str]
    strategy: Literal['DatabaseOnly'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CloneModelService(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    readme: str | None
    size: int | str | None
    gpuComputeCapability: str | None
    installPath: str | None
    startCommand: int | str | None
    containerCommand: str | None
    containerArgs: str | None
    pythonVersion: str | None
    condaVersion: str | None
    system: str | None
    type: Literal['Endpoint', 'FineTune', 'App', 'ModelEval'] | None
    yaml: str | None
    source: Literal['Other', 'Bentoml', 'HuggingFace'] | None
    framework: str | None
    requestCpu: str | None
    requestMemory: str | None
    cpuArchitectures: Sequence[Any] | None
    architectureImages: Sequence[Any] | None
    supportDistributed: int | str | None
    vendorToSpecUuidsMap: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CloneMonitorTemplate(Every, total=False):
    uuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CloneVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    vmNicParams: Sequence[Any] | None
    names: Required[Sequence[Any]]
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    full: bool | Literal['true', 'false'] | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    clusterUuid: str | None
    hostUuid: str | None

class ConvertVmFromForeignHypervisor(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    conversionHostUuid: str | None
    sshPrivKey: str | None
    cpuNum: Required[int]
    memorySize: Required[int | str]
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    defaultL3NetworkUuid: str | None
    platform: Literal['Linux', 'Windows', 'WindowsVirtio', 'Paravirtualization', 'Other'] | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    strategy: Literal['InstantStart', 'JustConvert'] | None
    convertStrategy: Literal['CapacityOptimized', 'EfficiencyFirst'] | None
    pauseVm: bool | Literal['true', 'false'] | None
    volumeFilters: Sequence[Any] | None
    rootFileSystem: str | None
    longJobName: str | None
    longJobDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAccessControlList(Every, total=False):
    name: Required[str]
    description: str | None
    ipVersion: Literal['4', '6'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAccessKey(Every, total=False):
    accountUuid: Required[str]
    userUuid: Required[str]
    description: str | None
    AccessKeyID: str | None
    AccessKeySecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAccount(Every, total=False):
    name: Required[str]
    password: Required[str]
    type: Literal['SystemAdmin', 'Normal'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAffinityGroup(Every, total=False):
    name: Required[str]
    description: str | None
    policy: Literal['antiSoft', 'antiHard'] | None
    type: Literal['host'] | None
    zoneUuid: str | None
    subType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAiSiNoSecretResourcePool(Every, total=False):
    managementIp: str | None
    port: int | None
    route: str | None
    clientID: str | None
    clientSecrete: str | None
    appId: str | None
    keyNumSM2: str | None
    keyNumSM4: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAlarm(Every, total=False):
    name: Required[str]
    description: str | None
    comparisonOperator: Required[Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo']]
    period: int | None
    namespace: Required[str]
    metricName: Required[str]
    threshold: Required[float]
    repeatInterval: int | None
    labels: Sequence[Any] | None
    actions: Sequence[Any] | None
    repeatCount: int | None
    type: str | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunDiskFromRemote(Every, total=False):
    identityUuid: Required[str]
    name: Required[str]
    sizeWithGB: int | None
    description: str | None
    diskCategory: Literal['cloud_efficiency', 'cloud_ssd'] | None
    snapshotUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunNasAccessGroup(Every, total=False):
    dataCenterUuid: Required[str]
    name: Required[str]
    description: str | None
    networkType: Literal['classic', 'vpc'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunNasAccessGroupRule(Every, total=False):
    accessGroupUuid: Required[str]
    sourceCidrIp: Required[str]
    rwAccessType: Literal['RDWR', 'RDONLY'] | None
    priority: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunNasFileSystem(Every, total=False):
    storageType: Required[Literal['Performance', 'Capacity']]
    dataCenterUuid: Required[str]
    protocol: Literal['NFS', 'SMB'] | None
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunNasMountTarget(Every, total=False):
    nasAccessGroupUuid: Required[str]
    vSwitchUuid: str | None
    nasFSUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunProxyVSwitch(Every, total=False):
    aliyunProxyVpcUuid: Required[str]
    vpcL3NetworkUuid: Required[str]
    isDefault: Required[bool | Literal['true', 'false']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunProxyVpc(Every, total=False):
    name: Required[str]
    description: str | None
    cidrBlock: Required[str]
    vRouterUuid: Required[str]
    isDefault: Required[bool | Literal['true', 'false']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunRouterInterfaceRemote(Every, total=False):
    dataCenterUuid: Required[str]
    accessPointUuid: str | None
    spec: str | None
    vRouterUuid: Required[str]
    routerType: Required[Literal['VBR', 'VRouter']]
    description: str | None
    name: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunSmsSNSTextTemplate(Every, total=False):
    sign: Required[str]
    alarmTemplateCode: Required[str]
    eventTemplateCode: Required[str]
    eventTemplate: str | None
    name: Required[str]
    description: str | None
    applicationPlatformType: Required[str]
    subject: str | None
    recoverySubject: str | None
    template: Required[str]
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    type: Literal['alarm', 'event', 'combined'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunSnapshotRemote(Every, total=False):
    diskUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAliyunVpcVirtualRouterEntryRemote(Every, total=False):
    vRouterUuid: Required[str]
    dstCidrBlock: Required[str]
    nextHopUuid: Required[str]
    nextHopType: Required[Literal['Instance', 'RouterInterface', 'VpnGateway']]
    vRouterType: Required[Literal['vbr', 'vrouter']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingGroup(Every, total=False):
    name: Required[str]
    description: str | None
    scalingResourceType: Required[Literal['VmInstance']]
    minResourceSize: Required[int]
    maxResourceSize: Required[int]
    defaultCooldown: Required[int | str]
    removalPolicy: Required[Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance']]
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingGroupAddingNewInstanceRule(Every, total=False):
    adjustmentType: Required[Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity']]
    adjustmentValue: Required[int]
    name: Required[str]
    description: str | None
    autoScalingGroupUuid: Required[str]
    type: str | None
    cooldown: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingGroupRemovalInstanceRule(Every, total=False):
    adjustmentType: Required[Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity']]
    adjustmentValue: Required[int]
    removalPolicy: Required[Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance']]
    name: Required[str]
    description: str | None
    autoScalingGroupUuid: Required[str]
    type: str | None
    cooldown: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingRuleAlarmTrigger(Every, total=False):
    alarmUuid: Required[str]
    triggerType: str | None
    name: Required[str]
    description: str | None
    ruleUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingRuleSchedulerJobTrigger(Every, total=False):
    schedulerJobUuid: Required[str]
    triggerType: str | None
    name: Required[str]
    description: str | None
    ruleUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateAutoScalingVmTemplate(Every, total=False):
    vmInstanceName: Required[str]
    vmInstanceDescription: str | None
    vmInstanceOfferingUuid: Required[str]
    imageUuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    vmInstanceType: Literal['UserVm', 'ApplianceVm'] | None
    rootDiskOfferingUuid: str | None
    dataDiskOfferingUuids: Sequence[Any] | None
    vmInstanceZoneUuid: str | None
    vmInstanceClusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    defaultL3NetworkUuid: Required[str]
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    name: Required[str]
    description: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBareMetal2Bonding(Every, total=False):
    chassisUuid: Required[str]
    name: Required[str]
    mode: Required[int]
    slaves: Required[str]
    opts: str | None

class CreateBareMetal2Instance(Every, total=False):
    name: Required[str]
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    gatewayUuid: str | None
    chassisUuid: str | None
    chassisOfferingUuid: str | None
    imageUuid: str | None
    chassisDiskUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    dataDiskOfferingUuids: Sequence[Any] | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    gatewayAllocatorStrategy: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBareMetal2IpmiChassisHardwareInfo(Every, total=False):
    ipmiAddress: Required[str]
    ipmiPort: Required[int]
    hardwareInfo: Required[str]
    convertInfo: str | None

class CreateBareMetal2ProvisionNetwork(Every, total=False):
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    dhcpInterface: Required[str]
    dhcpRangeStartIp: Required[str]
    dhcpRangeEndIp: Required[str]
    dhcpRangeNetmask: Required[str]
    dhcpRangeGateway: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBaremetalBonding(Every, total=False):
    chassisUuid: Required[str]
    name: Required[str]
    mode: Required[int]
    slaves: Required[str]
    opts: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBaremetalChassis(Every, total=False):
    name: Required[str]
    description: str | None
    clusterUuid: Required[str]
    ipmiAddress: Required[str]
    ipmiPort: int | None
    ipmiUsername: Required[str]
    ipmiPassword: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBaremetalInstance(Every, total=False):
    name: Required[str]
    description: str | None
    chassisUuid: Required[str]
    imageUuid: Required[str]
    templateUuid: str | None
    username: str | None
    password: Required[str]
    nicCfgs: Mapping[str, Any] | None
    bondingCfgs: Mapping[str, Any] | None
    customConfigurations: Mapping[str, Any] | None
    strategy: Literal['InstantStart', 'JustCreate'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBaremetalPxeServer(Every, total=False):
    zoneUuid: Required[str]
    name: Required[str]
    description: str | None
    hostname: Required[str]
    sshUsername: Required[str]
    sshPassword: Required[str]
    sshPort: int | None
    storagePath: Required[str]
    dhcpInterface: Required[str]
    dhcpRangeBegin: str | None
    dhcpRangeEnd: str | None
    dhcpRangeNetmask: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBlockVolume(Every, total=False):
    name: Required[str]
    description: str | None
    size: Required[int | str]
    primaryStorageUuid: Required[str]
    accessPathId: int | None
    accessPathIqn: str | None
    burstTotalBw: int | str | None
    burstTotalIops: int | str | None
    maxTotalBw: int | str | None
    maxTotalIops: int | str | None
    protocol: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBonding(Every, total=False):
    hostUuids: Required[Sequence[Any]]
    bondingName: Required[str]
    slaveUuids: Sequence[Any] | None
    slaveNames: Sequence[Any] | None
    type: Required[Literal['LinuxBonding', 'OvsBonding']]
    mode: Required[Literal['802.3ad', 'active-backup']]
    xmitHashPolicy: Literal['layer2', 'layer2+3', 'layer3+4'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateBuildApp(Every, total=False):
    buildSystemUuid: Required[str]
    backupStorageUuid: Required[str]
    dataPath: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCSPSecretResourcePool(Every, total=False):
    managementIp: Required[str]
    port: Required[int]
    appId: Required[str]
    appKey: Required[str]
    keyId: Required[str]
    protocol: Literal['https', 'http'] | None
    userId: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCasClient(Every, total=False):
    name: Required[str]
    description: str | None
    casServerLoginUrl: Required[str]
    casServerUrlPrefix: Required[str]
    serverName: Required[str]
    loginType: Required[str]
    urlTemplate: Required[str]
    attributes: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCbtTask(Every, total=False):
    name: Required[str]
    description: str | None
    vmInstanceUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCdpPolicy(Every, total=False):
    name: Required[str]
    description: str | None
    retentionTimePerDay: int | None
    hourlyRpSinceDay: int | None
    dailyRpSinceDay: int | None
    expireTimeInDay: int | None
    fullBackupIntervalInDay: int | None
    recoveryPointPerSecond: Required[int]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCdpTask(Every, total=False):
    name: Required[str]
    description: str | None
    taskType: Required[str]
    policyUuid: Required[str]
    backupStorageUuid: Required[str]
    resourceUuids: Required[Sequence[Any]]
    backupBandwidth: int | str | None
    maxCapacity: int | str | None
    maxLatency: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCertificate(Every, total=False):
    name: Required[str]
    certificate: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateCluster(Every, total=False):
    zoneUuid: Required[str]
    name: Required[str]
    description: str | None
    hypervisorType: Required[Literal['KVM', 'Simulator', 'baremetal', 'baremetal2', 'xdragon']]
    type: Literal['zstack', 'baremetal', 'baremetal2'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateClusterDRS(Every, total=False):
    name: Required[str]
    description: str | None
    clusterUuid: Required[str]
    automationLevel: Required[Literal['Automatic', 'Manual']]
    thresholds: Required[Sequence[Any]]
    thresholdDuration: Required[int]
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateConnectionBetweenL3NetworkAndAliyunVSwitch(Every, total=False):
    l3networkUuid: Required[str]
    vpcUuid: Required[str]
    vbrUuid: Required[str]
    cpeIp: Required[str]
    name: Required[str]
    description: str | None
    direction: Required[Literal['in', 'out', 'both']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolume(Every, total=False):
    name: Required[str]
    description: str | None
    diskOfferingUuid: str | None
    diskSize: int | str | None
    primaryStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeFromVolumeBackup(Every, total=False):
    name: Required[str]
    vmInstanceUuid: str | None
    backupUuid: Required[str]
    backupStorageUuid: str | None
    primaryStorageUuid: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeFromVolumeSnapshot(Every, total=False):
    name: Required[str]
    description: str | None
    volumeSnapshotUuid: Required[str]
    primaryStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeFromVolumeTemplate(Every, total=False):
    imageUuid: Required[str]
    name: Required[str]
    description: str | None
    primaryStorageUuid: Required[str]
    hostUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeTemplateFromVolume(Every, total=False):
    name: Required[str]
    description: str | None
    volumeUuid: Required[str]
    backupStorageUuids: Sequence[str] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeTemplateFromVolumeBackup(Every, total=False):
    backupUuid: Required[str]
    backupStorageUuid: Required[str]
    name: Required[str]
    description: str | None
    guestOsType: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: str | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataVolumeTemplateFromVolumeSnapshot(Every, total=False):
    snapshotUuid: Required[str]
    name: Required[str]
    description: str | None
    backupStorageUuids: Required[Sequence[str]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDatabaseBackup(Every, total=False):
    name: Required[str]
    description: str | None
    backupStorageUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDataset(Every, total=False):
    name: Required[str]
    description: str | None
    url: Required[str]
    modelCenterUuid: Required[str]
    token: str | None
    system: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDirectory(Every, total=False):
    name: Required[str]
    parentUuid: str | None
    zoneUuid: Required[str]
    type: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateDiskOffering(Every, total=False):
    name: Required[str]
    description: str | None
    diskSize: Required[int | str]
    sortKey: int | None
    allocationStrategy: str | None
    type: Literal['zstack'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsImageFromEcsSnapshot(Every, total=False):
    snapshotUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsImageFromLocalImage(Every, total=False):
    imageUuid: Required[str]
    dataCenterUuid: Required[str]
    backupStorageUuid: str | None
    description: str | None
    name: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsInstanceFromEcsImage(Every, total=False):
    ecsRootVolumeType: str | None
    description: str | None
    ecsRootVolumeGBSize: int | str | None
    createMode: Literal['atomic', 'permissive'] | None
    privateIpAddress: str | None
    allocatePublicIp: Literal['true', 'false'] | None
    ecsConsolePassword: str | None
    name: Required[str]
    ecsImageUuid: Required[str]
    instanceOfferingUuid: str | None
    instanceType: str | None
    ecsVSwitchUuid: Required[str]
    ecsSecurityGroupUuid: Required[str]
    ecsRootPassword: Required[str]
    ecsBandWidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsSecurityGroupRemote(Every, total=False):
    vpcUuid: Required[str]
    description: str | None
    name: Required[str]
    strategy: Literal['all', 'security', 'basic'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsSecurityGroupRuleRemote(Every, total=False):
    groupUuid: Required[str]
    direction: Required[str]
    protocol: Required[str]
    portRange: Required[str]
    cidr: Required[str]
    policy: str | None
    nictype: str | None
    priority: int | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsVSwitchRemote(Every, total=False):
    vpcUuid: Required[str]
    identityZoneUuid: Required[str]
    cidrBlock: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEcsVpcRemote(Every, total=False):
    dataCenterUuid: Required[str]
    cidrBlock: Required[str]
    name: Required[str]
    description: str | None
    vRouterName: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEip(Every, total=False):
    name: Required[str]
    description: str | None
    vipUuid: Required[str]
    vmNicUuid: str | None
    usedIpUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEmailMedia(Every, total=False):
    smtpServer: Required[str]
    smtpPort: Required[int]
    username: str | None
    password: str | None
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateEmailMonitorTriggerAction(Every, total=False):
    email: Required[str]
    mediaUuid: Required[str]
    name: Required[str]
    description: str | None
    triggerUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFaultToleranceVmInstance(Every, total=False):
    name: Required[str]
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    imageUuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]
    dataDiskOfferingUuids: Sequence[Any] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    description: str | None
    defaultL3NetworkUuid: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    strategy: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFiSecSecretResourcePool(Every, total=False):
    keyNum: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFirewallIpSetTemplate(Every, total=False):
    name: Required[str]
    sourceValue: str | None
    destValue: str | None
    type: Required[Literal['ip', 'port']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFirewallRule(Every, total=False):
    ruleSetUuid: Required[str]
    action: Required[Literal['drop', 'reject', 'accept']]
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: Required[int]
    enableLog: bool | Literal['true', 'false'] | None
    state: Required[Literal['enable', 'disable']]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFirewallRuleFromConfigFile(Every, total=False):
    ruleInfo: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFirewallRuleSet(Every, total=False):
    name: Required[str]
    actionType: Literal['drop', 'accept', 'reject'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFirewallRuleTemplate(Every, total=False):
    action: Required[Literal['drop', 'reject', 'accept']]
    protocol: str | None
    name: Required[str]
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: Required[int]
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFlkSecSecretResourcePool(Every, total=False):
    testResult: str | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    ukeyType: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFlowCollector(Every, total=False):
    name: str | None
    description: str | None
    flowMeterUuid: Required[str]
    server: str | None
    port: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateFlowMeter(Every, total=False):
    version: Literal['V5', 'V9'] | None
    type: Required[Literal['NetFlow', 'sFlow']]
    sample: int | None
    generateInterval: int | None
    name: str | None
    description: str | None
    server: str | None
    port: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateGuestVmScript(Every, total=False):
    name: Required[str]
    description: str | None
    scriptContent: Required[str]
    renderParams: str | None
    platform: Required[Literal['Windows', 'Linux']]
    scriptType: Required[Literal['Shell', 'Python', 'Perl', 'Bat', 'Powershell']]
    scriptTimeout: int | None
    encodingType: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateHaiTaiSecretResourcePool(Every, total=False):
    managementIp: str | None
    port: int | None
    realm: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateHostNetworkServiceType(Every, total=False):
    serviceType: Required[str]
    system: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateHostSchedulingRuleGroup(Every, total=False):
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateHuaweiIMasterVRouter(Every, total=False):
    name: Required[str]
    description: str | None
    huaweiVpcUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateHybridEip(Every, total=False):
    name: Required[str]
    description: str | None
    bandWidthMb: Required[int | str]
    type: Required[Literal['aliyun']]
    dataCenterUuid: Required[str]
    chargeType: Required[Literal['PayByTraffic']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2Organization(Every, total=False):
    name: Required[str]
    description: str | None
    type: Required[Literal['Company', 'Department']]
    parentUuid: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    srcType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2Project(Every, total=False):
    name: Required[str]
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    roleUuids: Sequence[Any] | None
    resourceTemplates: Sequence[Any] | None
    organizationUuid: str | None
    linkAccountUuid: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2ProjectFromTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    templateUuid: Required[str]
    roleUuids: Sequence[Any] | None
    organizationUuid: str | None
    resourceTemplates: Sequence[Any] | None
    linkAccountUuid: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2ProjectRole(Every, total=False):
    name: Required[str]
    description: str | None
    statements: Sequence[Any] | None
    policyUuids: Sequence[Any] | None
    identity: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2ProjectTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2ProjectTemplateFromProject(Every, total=False):
    name: Required[str]
    description: str | None
    projectUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2TickFlowCollection(Every, total=False):
    flows: Sequence[Any] | None
    projectUuid: Required[str]
    name: Required[str]
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    ticketTypeUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2VirtualID(Every, total=False):
    name: Required[str]
    password: Required[str]
    description: str | None
    attributes: Sequence[Any] | None
    projectUuid: str | None
    organizationUuid: str | None
    withoutDefaultRole: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2VirtualIDFromLdapUid(Every, total=False):
    ldapUid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2VirtualIDGroup(Every, total=False):
    projectUuid: str | None
    name: Required[str]
    description: str | None
    attributes: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIAM2VirtualIDLdapBinding(Every, total=False):
    virtualIDUuid: Required[str]
    ldapUid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateIPsecConnection(Every, total=False):
    name: Required[str]
    description: str | None
    vipUuid: Required[str]
    peerAddress: Required[str]
    authMode: Literal['psk', 'certs'] | None
    authKey: Required[str]
    idType: Literal['ip', 'name', 'fqdn'] | None
    localId: str | None
    remoteId: str | None
    l3NetworkUuid: str | None
    peerCidrs: Sequence[Any] | None
    ikeVersion: Literal['ike', 'ikev1', 'ikev2'] | None
    ikeAuthAlgorithm: Literal['md5', 'sha1', 'sha256', 'sha384', 'sha512'] | None
    ikeEncryptionAlgorithm: Literal['3des', 'aes-128', 'aes-192', 'aes-256'] | None
    ikeDhGroup: int | None
    ikeLifeTime: int | None
    policyAuthAlgorithm: Literal['md5', 'sha1', 'sha256', 'sha384', 'sha512'] | None
    policyEncryptionAlgorithm: Literal['3des', 'aes-128', 'aes-192', 'aes-256'] | None
    pfs: Literal['none', 'dh-group0', 'dh-group2', 'dh-group5', 'dh-group14', 'dh-group15', 'dh-group16', 'dh-group17', 'dh-group18', 'dh-group19', 'dh-group20', 'dh-group21', 'dh-group22', 'dh-group23', 'dh-group24', 'dh-group25', 'dh-group26'] | None
    policyMode: Literal['tunnel', 'transport'] | None
    transformProtocol: Literal['esp', 'ah', 'ah-esp'] | None
    lifeTime: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateImageGroupFromImage(Every, total=False):
    name: Required[str]
    rootVolumeTemplateUuid: Required[str]
    description: str | None
    dataVolumeTemplateUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateImageGroupFromSnapshot(Every, total=False):
    name: Required[str]
    rootVolumeSnapshotUuid: Required[str]
    description: str | None
    dataVolumeSnapshotUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateImageGroupFromVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateImageReplicationGroup(Every, total=False):
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateInfoSecSecretResourcePool(Every, total=False):
    connectionMode: Required[int]
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateInstanceOffering(Every, total=False):
    name: Required[str]
    description: str | None
    cpuNum: Required[int]
    memorySize: Required[int | str]
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateJitSecretResourcePool(Every, total=False):
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateKoAlSecretResourcePool(Every, total=False):
    managementIp: str | None
    port: int | str | None
    secretKey: str | None
    name: Required[str]
    description: str | None
    model: str | None
    ability: Literal['All', 'DataCrypto', 'Auth'] | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService', 'Plugin']]
    heartbeatInterval: Required[str]
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2HardwareVxlanNetwork(Every, total=False):
    vni: int | None
    poolUuid: Required[str]
    name: Required[str]
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    h3cTenantUuid: Any | None
    vlan: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2HardwareVxlanNetworkPool(Every, total=False):
    sdnControllerUuid: Required[str]
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    physicalInterface: Required[str]
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2NoVlanNetwork(Every, total=False):
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    physicalInterface: Required[str]
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2PortGroup(Every, total=False):
    vSwitchUuid: Required[str]
    vlanMode: Literal['ACCESS', 'TRUNK', 'PVLAN'] | None
    vlan: Required[int]
    vlanRanges: str | None
    name: Required[str]
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2TfNetwork(Every, total=False):
    ipPrefix: str | None
    ipPrefixLength: int | None
    name: Required[str]
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2VirtualSwitch(Every, total=False):
    isDistributed: bool | Literal['true', 'false'] | None
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    physicalInterface: Required[str]
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2VlanNetwork(Every, total=False):
    vlan: Required[int]
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    physicalInterface: Required[str]
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2VxlanNetwork(Every, total=False):
    vni: int | None
    poolUuid: Required[str]
    name: Required[str]
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL2VxlanNetworkPool(Every, total=False):
    name: Required[str]
    description: str | None
    zoneUuid: Required[str]
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateL3Network(Every, total=False):
    name: Required[str]
    description: str | None
    type: str | None
    l2NetworkUuid: Required[str]
    category: Literal['Public', 'Private', 'System'] | None
    ipVersion: Literal['4', '6'] | None
    system: bool | Literal['true', 'false'] | None
    dnsDomain: str | None
    enableIPAM: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateLdapBinding(Every, total=False):
    ldapUid: Required[str]
    accountUuid: Required[str]

class CreateLoadBalancer(Every, total=False):
    name: Required[str]
    description: str | None
    vipUuid: str | None
    ipv6VipUuid: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateLoadBalancerListener(Every, total=False):
    loadBalancerUuid: Required[str]
    name: Required[str]
    description: str | None
    instancePort: int | None
    loadBalancerPort: Required[int]
    protocol: Literal['udp', 'tcp', 'http', 'https'] | None
    certificateUuid: str | None
    healthCheckProtocol: Literal['tcp', 'udp', 'http'] | None
    healthCheckMethod: Literal['GET', 'HEAD'] | None
    healthCheckURI: str | None
    healthCheckHttpCode: str | None
    aclStatus: Literal['enable', 'disable'] | None
    aclUuids: Sequence[str] | None
    aclType: Literal['white', 'black'] | None
    securityPolicyType: Literal['tls_cipher_policy_default', 'tls_cipher_policy_1_0', 'tls_cipher_policy_1_1', 'tls_cipher_policy_1_2', 'tls_cipher_policy_1_2_strict', 'tls_cipher_policy_1_2_strict_with_1_3'] | None
    httpVersions: Sequence[str] | None
    tcpProxyProtocol: str | None
    httpCompressAlgos: Sequence[str] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateLoadBalancerServerGroup(Every, total=False):
    name: Required[str]
    description: str | None
    loadBalancerUuid: Required[str]
    ipVersion: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMetricDataHttpReceiver(Every, total=False):
    name: Required[str]
    url: Required[str]
    description: str | None
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMetricTemplate(Every, total=False):
    receiverUuid: Required[str]
    template: Required[str]
    namespace: Required[str]
    metricName: Required[str]
    labelsJsonStr: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMiniCluster(Every, total=False):
    zoneUuid: Required[str]
    name: Required[str]
    hostManagementIps: Required[Sequence[Any]]
    username: str | None
    password: Required[str]
    sshPort: int | None
    description: str | None
    hypervisorType: Required[Literal['KVM', 'Simulator']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMonitorGroup(Every, total=False):
    name: Required[str]
    description: str | None
    actions: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMonitorTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMonitorTrigger(Every, total=False):
    name: Required[str]
    expression: Required[str]
    duration: Required[int]
    recoveryExpression: str | None
    description: str | None
    targetResourceUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateMulticastRouter(Every, total=False):
    vpcRouterVmUuid: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateOAuthClient(Every, total=False):
    name: Required[str]
    description: str | None
    clientId: Required[str]
    clientSecret: str | None
    authorizationUrl: str | None
    tokenUrl: Required[str]
    userinfoUrl: str | None
    redirectUrl: str | None
    logoutUrl: str | None
    loginType: Required[str]
    grantType: Required[str]
    identityProvider: str | None
    urlTemplate: Required[str]
    clientType: Required[str]
    scopeList: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateObservabilityServer(Every, total=False):
    name: Required[str]
    observabilityServerOfferingUuid: Required[str]
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateObservabilityServerOffering(Every, total=False):
    zoneUuid: Required[str]
    managementNetworkUuid: Required[str]
    imageUuid: Required[str]
    publicNetworkUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    name: Required[str]
    description: str | None
    cpuNum: Required[str]
    memorySize: Required[int | str]
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateOssBackupBucketRemote(Every, total=False):
    regionId: Required[str]
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateOssBucketRemote(Every, total=False):
    dataCenterUuid: Required[str]
    bucketName: Required[str]
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateOvnControllerOffering(Every, total=False):
    zoneUuid: Required[str]
    managementNetworkUuid: Required[str]
    imageUuid: Required[str]
    name: Required[str]
    description: str | None
    cpuNum: Required[str]
    memorySize: Required[int | str]
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateOvnControllerVm(Every, total=False):
    name: Required[str]
    instanceOfferingUuid: str | None
    cpuNum: str | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    imageUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskSizes: Sequence[Any] | None
    dataDiskOfferingUuids: Sequence[Any] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    description: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTagsOnIndex: Mapping[str, Any] | None
    sshKeyPairUuids: Sequence[Any] | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    guestOsType: str | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    virtio: str | None
    diskAOs: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePciDeviceOffering(Every, total=False):
    name: str | None
    description: str | None
    vendorId: Required[str]
    deviceId: Required[str]
    subvendorId: str | None
    subdeviceId: str | None
    ramSize: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePluginSecretResourcePool(Every, total=False):
    properties: Mapping[str, Any] | None
    pluginDriverUuid: str | None
    name: Required[str]
    description: str | None
    model: str | None
    ability: Literal['All', 'DataCrypto', 'Auth'] | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService', 'Plugin']]
    heartbeatInterval: Required[str]
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePolicy(Every, total=False):
    name: Required[str]
    description: str | None
    statements: Required[Sequence[Mapping[str, Any]]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePolicyRouteRule(Every, total=False):
    ruleSetUuid: Required[str]
    tableUuid: Required[str]
    ruleNumber: Required[int]
    destIp: str | None
    sourceIp: str | None
    destPort: str | None
    sourcePort: str | None
    protocol: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePolicyRouteRuleSet(Every, total=False):
    name: Required[str]
    description: str | None
    vRouterUuid: Required[str]
    type: Literal['User', 'EgressWhereComeFrom'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePolicyRouteTable(Every, total=False):
    vRouterUuid: Required[str]
    number: Required[int]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePolicyRouteTableRouteEntry(Every, total=False):
    tableUuid: Required[str]
    destinationCidr: Required[str]
    nextHopIp: Required[str]
    distance: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePortForwardingRule(Every, total=False):
    vipUuid: Required[str]
    vipPortStart: Required[int]
    vipPortEnd: int | None
    privatePortStart: int | None
    privatePortEnd: int | None
    protocolType: Required[Literal['TCP', 'UDP']]
    vmNicUuid: str | None
    allowedCidr: str | None
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePortMirror(Every, total=False):
    mirrorNetworkUuid: Required[str]
    name: str | None
    description: str | None
    stateEvent: Literal['enable', 'disable'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePortMirrorSession(Every, total=False):
    portMirrorUuid: Required[str]
    name: Required[str]
    description: str | None
    type: Required[Literal['Ingress', 'Egress', 'Bidirection']]
    srcEndPoint: Required[str]
    dstEndPoint: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreatePriceTable(Every, total=False):
    name: Required[str]
    description: str | None
    prices: Required[Sequence[Any]]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateResourcePrice(Every, total=False):
    resourceName: Required[Literal['cpu', 'memory', 'rootVolume', 'dataVolume', 'snapShot', 'gpu', 'pubIpVmNicBandwidthOut', 'pubIpVmNicBandwidthIn', 'pubIpVipBandwidthOut', 'pubIpVipBandwidthIn', 'bareMetal2Instance']]
    resourceUnit: str | None
    timeUnit: Required[str]
    price: Required[float]
    accountUuid: str | None
    dateInLong: int | str | None
    tableUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateResourceStack(Every, total=False):
    name: Required[str]
    description: str | None
    type: Literal['zstack'] | None
    rollback: bool | Literal['true', 'false'] | None
    templateContent: str | None
    templateUuid: str | None
    parameters: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateResourceStackFromApp(Every, total=False):
    appUuid: Required[str]
    name: Required[str]
    description: str | None
    rollback: bool | Literal['true', 'false'] | None
    parameters: str | None
    withoutAppInfo: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateRole(Every, total=False):
    name: Required[str]
    description: str | None
    statements: Sequence[Mapping[str, Any]] | None
    policyUuids: Sequence[str] | None
    identity: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateRootVolumeTemplateFromRootVolume(Every, total=False):
    name: Required[str]
    description: str | None
    guestOsType: str | None
    backupStorageUuids: Sequence[str] | None
    rootVolumeUuid: Required[str]
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    system: bool | Literal['true', 'false'] | None
    architecture: str | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateRootVolumeTemplateFromVolumeBackup(Every, total=False):
    backupUuid: Required[str]
    backupStorageUuid: Required[str]
    name: Required[str]
    description: str | None
    guestOsType: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateRootVolumeTemplateFromVolumeSnapshot(Every, total=False):
    snapshotUuid: Required[str]
    name: Required[str]
    description: str | None
    guestOsType: str | None
    backupStorageUuids: Required[Sequence[str]]
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: str | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSAML2Client(Every, total=False):
    name: Required[str]
    description: str | None
    idpMetadataBase64: Required[str]
    redirectUrl: str | None
    loginType: Required[str]
    urlTemplate: Required[str]
    attributes: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSAliyunSmsEndpoint(Every, total=False):
    accessKeyUuid: Required[str]
    receivers: Sequence[Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSDingTalkEndpoint(Every, total=False):
    url: Required[str]
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    atPersonPhoneNumbers: Sequence[Any] | None
    atPersonList: Mapping[str, Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSEmailEndpoint(Every, total=False):
    email: str | None
    emails: Sequence[Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSEmailPlatform(Every, total=False):
    smtpServer: Required[str]
    smtpPort: Required[int]
    username: str | None
    password: str | None
    encryptType: Literal['SSL', 'STARTTLS', 'NONE'] | None
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSFeiShuEndpoint(Every, total=False):
    url: Required[str]
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    secret: str | None
    atPersonList: Mapping[str, Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSHttpEndpoint(Every, total=False):
    url: Required[str]
    username: str | None
    password: str | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSMicrosoftTeamsEndpoint(Every, total=False):
    url: Required[str]
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSPluginEndpoint(Every, total=False):
    type: Required[str]
    timeoutInSeconds: Required[str]
    properties: Mapping[str, Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSSnmpEndpoint(Every, total=False):
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSSnmpPlatform(Every, total=False):
    snmpAddress: Required[str]
    snmpPort: Required[int]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSTextTemplate(Every, total=False):
    name: Required[str]
    description: str | None
    applicationPlatformType: Required[str]
    subject: str | None
    recoverySubject: str | None
    template: Required[str]
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    type: Literal['alarm', 'event', 'combined'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSTopic(Every, total=False):
    name: Required[str]
    description: str | None
    locale: Literal['zh_CN', 'en_US'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSUniversalSmsEndpoint(Every, total=False):
    smsAccessKeyId: Required[str]
    smsAccessKeySecret: Required[str]
    supplier: Required[str]
    additionParam: Mapping[str, Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSNSWeComEndpoint(Every, total=False):
    url: Required[str]
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    atPersonList: Mapping[str, Any] | None
    name: Required[str]
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSSORedirectTemplate(Every, total=False):
    name: Required[str]
    description: Required[str]
    clientUuid: Required[str]
    redirectTemplate: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSanSecSecretResourcePool(Every, total=False):
    keyIndex: int | None
    managementIp: str | None
    port: int | None
    username: str | None
    password: str | None
    sm3Key: str | None
    sm4Key: str | None
    name: Required[str]
    description: str | None
    model: str | None
    type: Required[Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService']]
    heartbeatInterval: Required[int]
    zoneUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSchedulerJob(Every, total=False):
    name: Required[str]
    description: str | None
    targetResourceUuid: Required[str]
    type: Required[Literal['startVm', 'stopVm', 'rebootVm', 'volumeSnapshot', 'volumeSnapshotGroup', 'volumeBackup', 'rootVolumeBackup', 'vmBackup', 'databaseBackup', 'localRaidSelfTest', 'runAutoScalingGroup', 'cancelIAM2ProjectLoginExpired', 'takeIAM2ProjectLoginExpired']]
    parameters: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSchedulerJobGroup(Every, total=False):
    name: Required[str]
    description: str | None
    type: Required[Literal['startVm', 'stopVm', 'rebootVm', 'volumeSnapshot', 'volumeSnapshotGroup', 'volumeBackup', 'rootVolumeBackup', 'vmBackup', 'databaseBackup', 'runAutoScalingGroup', 'cancelIAM2ProjectLoginExpired', 'takeIAM2ProjectLoginExpired']]
    parameters: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSchedulerTrigger(Every, total=False):
    name: Required[str]
    description: str | None
    schedulerInterval: int | None
    repeatCount: int | None
    startTime: int | str | None
    schedulerType: Required[Literal['simple', 'cron']]
    cron: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSecurityGroup(Every, total=False):
    name: Required[str]
    description: str | None
    ipVersion: Literal['4', '6'] | None
    vSwitchType: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSlbGroup(Every, total=False):
    name: Required[str]
    slbOfferingUuid: Required[str]
    frontEndL3NetworkUuid: Required[str]
    backendL3NetworkUuids: Sequence[Any] | None
    backendType: Literal['VYOS'] | None
    deployType: Literal['NoHA', 'HA'] | None
    description: str | None
    monitorIps: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSlbInstance(Every, total=False):
    name: Required[str]
    slbGroupUuid: Required[str]
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSlbOffering(Every, total=False):
    zoneUuid: Required[str]
    managementNetworkUuid: Required[str]
    imageUuid: Required[str]
    name: Required[str]
    description: str | None
    cpuNum: Required[int]
    memorySize: Required[int | str]
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSnmpAgent(Every, total=False):
    version: Required[Literal['v2c', 'v3']]
    readCommunity: str | None
    userName: str | None
    authAlgorithm: Literal['MD5', 'SHA', 'SHA224', 'SHA256', 'SHA384', 'SHA512'] | None
    authPassword: str | None
    privacyAlgorithm: Literal['DES', 'AES128', 'AES192', 'AES256', '3DES'] | None
    privacyPassword: str | None
    port: Required[int]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSshKeyPair(Every, total=False):
    name: Required[str]
    description: str | None
    publicKey: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateSystemTag(Every, total=False):
    resourceType: Required[str]
    resourceUuid: Required[str]
    tag: Required[str]

class CreateSystemTags(Every, total=False):
    resourceType: Required[str]
    resourceUuid: Required[str]
    tags: Required[Sequence[str]]

class CreateTag(Every, total=False):
    name: Required[str]
    value: Required[str]
    description: str | None
    color: str | None
    type: Literal['simple', 'withToken'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateTicket(Every, total=False):
    name: Required[str]
    description: str | None
    requests: Required[Sequence[Any]]
    flowCollectionUuid: str | None
    accountSystemType: Required[str]
    accountSystemContext: Required[Any]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateUser(Every, total=False):
    name: Required[str]
    password: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateUserGroup(Every, total=False):
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateUserTag(Every, total=False):
    resourceType: Required[str]
    resourceUuid: Required[str]
    tag: Required[str]

class CreateVRouterOspfArea(Every, total=False):
    areaId: Required[str]
    areaAuth: str | None
    areaType: str | None
    password: str | None
    keyId: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVRouterRouteTable(Every, total=False):
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVip(Every, total=False):
    name: Required[str]
    description: str | None
    l3NetworkUuid: Required[str]
    allocatorStrategy: str | None
    ipRangeUuid: str | None
    requiredIp: str | None
    ipVersion: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVirtualRouterOffering(Every, total=False):
    zoneUuid: Required[str]
    managementNetworkUuid: Required[str]
    imageUuid: Required[str]
    publicNetworkUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    name: Required[str]
    description: str | None
    cpuNum: Required[int]
    memorySize: Required[int | str]
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmBackup(Every, total=False):
    rootVolumeUuid: Required[str]
    backupStorageUuid: Required[str]
    name: Required[str]
    description: str | None
    mode: Literal['full'] | None
    volumeReadBandwidth: int | str | None
    volumeWriteBandwidth: int | str | None
    networkReadBandwidth: int | str | None
    networkWriteBandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmCdRom(Every, total=False):
    name: Required[str]
    vmInstanceUuid: Required[str]
    isoUuid: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmFromCdpBackup(Every, total=False):
    name: Required[str]
    groupId: Required[int | str]
    cdpTaskUuid: Required[str]
    instanceOfferingUuid: Required[str]
    defaultL3NetworkUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    recoverBandwidth: int | str | None
    description: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmFromVmBackup(Every, total=False):
    name: Required[str]
    groupUuid: Required[str]
    backupStorageUuid: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[Any] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    description: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    defaultL3NetworkUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmFromVolumeBackup(Every, total=False):
    name: Required[str]
    backupUuid: Required[str]
    backupStorageUuid: str | None
    instanceOfferingUuid: Required[str]
    defaultL3NetworkUuid: str | None
    l3NetworkUuids: Required[Sequence[Any]]
    type: Literal['UserVm', 'ApplianceVm'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    description: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmInstance(Every, total=False):
    name: Required[str]
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    imageUuid: str | None
    l3NetworkUuids: Sequence[str] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskSizes: Sequence[int | str] | None
    dataDiskOfferingUuids: Sequence[str] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    description: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    rootVolumeSystemTags: Sequence[str] | None
    dataVolumeSystemTags: Sequence[str] | None
    dataVolumeSystemTagsOnIndex: Mapping[str, Any] | None
    sshKeyPairUuids: Sequence[str] | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    guestOsType: str | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    virtio: bool | Literal['true', 'false'] | None
    diskAOs: Sequence[Mapping[str, Any]] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmInstanceFromOvf(Every, total=False):
    xmlBase64: Required[str]
    jsonImageInfos: Required[str]
    backupStorageUuid: Required[str]
    jsonCreateVmParam: Required[str]
    deleteImageAfterSuccess: bool | Literal['true', 'false'] | None
    deleteImageOnFail: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmInstanceFromVolume(Every, total=False):
    name: Required[str]
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeUuid: Required[str]
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmInstanceFromVolumeSnapshot(Every, total=False):
    name: Required[str]
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeSnapshotUuid: Required[str]
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    rootVolumeSystemTags: Sequence[str] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmInstanceFromVolumeSnapshotGroup(Every, total=False):
    name: Required[str]
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeSnapshotGroupUuid: Required[str]
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    rootVolumeSystemTags: Sequence[str] | None
    dataVolumeSystemTags: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmNic(Every, total=False):
    l3NetworkUuid: Required[str]
    ip: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmSchedulingRule(Every, total=False):
    rule: Required[Literal['AFFINITY', 'ANTIAFFINITY']]
    mode: Required[Literal['SOFT', 'HARD']]
    vmGroupUuid: Required[str]
    hostGroupUuid: str | None
    name: Required[str]
    description: str | None
    policy: Literal['antiSoft', 'antiHard'] | None
    type: Literal['host'] | None
    zoneUuid: str | None
    subType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmSchedulingRuleGroup(Every, total=False):
    zoneUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVmUserDefinedXmlHookScript(Every, total=False):
    name: Required[str]
    description: str | None
    hookScript: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVniRange(Every, total=False):
    name: Required[str]
    description: str | None
    startVni: Required[int]
    endVni: Required[int]
    l2NetworkUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVolumeBackup(Every, total=False):
    volumeUuid: Required[str]
    backupStorageUuid: Required[str]
    name: Required[str]
    description: str | None
    mode: Literal['full'] | None
    volumeReadBandwidth: int | str | None
    volumeWriteBandwidth: int | str | None
    networkReadBandwidth: int | str | None
    networkWriteBandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVolumeSnapshot(Every, total=False):
    volumeUuid: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVolumeSnapshotGroup(Every, total=False):
    rootVolumeUuid: Required[str]
    name: Required[str]
    description: str | None
    withMemory: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVolumesSnapshot(Every, total=False):
    volumeUuids: Required[Sequence[Any]]

class CreateVpcFirewall(Every, total=False):
    vpcUuid: Required[str]
    description: str | None
    name: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpcHaGroup(Every, total=False):
    name: Required[str]
    description: str | None
    monitorIps: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpcSharedQos(Every, total=False):
    name: Required[str]
    description: str | None
    vpcUuid: Required[str]
    l3NetworkUuid: Required[str]
    bandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpcUserVpnGatewayRemote(Every, total=False):
    dataCenterUuid: Required[str]
    ip: Required[str]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpcVRouter(Every, total=False):
    name: Required[str]
    virtualRouterOfferingUuid: Required[str]
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpcVpnConnectionRemote(Every, total=False):
    userGatewayUuid: Required[str]
    vpnGatewayUuid: Required[str]
    name: Required[str]
    localCidr: Required[str]
    remoteCidr: Required[str]
    active: Required[bool | Literal['true', 'false']]
    ikeConfUuid: Required[str]
    ipsecConfUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpnIkeConfig(Every, total=False):
    name: Required[str]
    psk: Required[str]
    pfs: Literal['disabled', 'group1', 'group2', 'group5', 'group14', 'group24'] | None
    version: Literal['ikev1', 'ikev2'] | None
    mode: Literal['main', 'aggressive'] | None
    encAlg: Literal['3des', 'aes-128', 'aes-192', 'aes-256', 'des'] | None
    authAlg: Literal['md5', 'sha1'] | None
    lifetime: int | None
    localIp: Required[str]
    remoteIp: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVpnIpsecConfig(Every, total=False):
    name: Required[str]
    pfs: Literal['disabled', 'group1', 'group2', 'group5', 'group14', 'group24'] | None
    encAlg: Literal['3des', 'aes-128', 'aes-192', 'aes-256', 'des'] | None
    authAlg: Literal['md5', 'sha1'] | None
    lifetime: int | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVxlanPoolRemoteVtep(Every, total=False):
    l2NetworkUuid: Required[str]
    clusterUuid: Required[str]
    remoteVtepIp: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateVxlanVtep(Every, total=False):
    hostUuid: Required[str]
    poolUuid: Required[str]
    vtepIp: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateWebhook(Every, total=False):
    name: Required[str]
    description: str | None
    url: Required[str]
    type: Required[str]
    opaque: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateZBoxBackup(Every, total=False):
    zBoxUuid: Required[str]
    hostUuids: Sequence[Any] | None
    backupStorageUuids: Sequence[Any] | None
    dryRun: bool | Literal['true', 'false'] | None
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class CreateZone(Every, total=False):
    name: Required[str]
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class DebugSignal(Every, total=False):
    signals: Required[Sequence[str]]

class DecodeStackTemplate(Every, total=False):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None
    parameters: str | None
    preparameters: str | None

class DegradeFromLicenseServer(Every, total=False):
    pass
class DeleteAccessControlList(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAccessControlRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAccessKey(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAccount(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAffinityGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAlarm(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAlert(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunDiskFromLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunDiskFromRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunKeySecret(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunNasAccessGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunNasAccessGroupRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunPanguPartition(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunProxyVSwitch(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunProxyVpc(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunRouteEntryRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunRouterInterfaceLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunRouterInterfaceRemote(Every, total=False):
    uuid: Required[str]
    vRouterType: Required[Literal['vrouter', 'vbr']]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunSnapshotFromLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAliyunSnapshotFromRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAllEcsInstancesFromDataCenter(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAppBuildSystem(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAutoScalingGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAutoScalingGroupInstance(Every, total=False):
    instanceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAutoScalingRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAutoScalingRuleTrigger(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteAutoScalingTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBackupFileInPublic(Every, total=False):
    type: Required[Literal['aliyun']]
    regionId: Required[str]
    file: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBackupStorage(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBareMetal2Chassis(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBareMetal2Gateway(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBareMetal2ProvisionNetwork(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBaremetalChassis(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBaremetalPxeServer(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBilling(Every, total=False):
    accountUuid: str | None
    startTime: int | str | None
    endTime: int | str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBonding(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBuildApp(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteBuildAppExportHistory(Every, total=False):
    buildAppUuid: str | None
    exportId: str | None
    buildSystemUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCCSCertificate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCbtTask(Every, total=False):
    uuid: Required[str]
    force: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCdpPolicy(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCdpTask(Every, total=False):
    uuid: Required[str]
    force: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCdpTaskData(Every, total=False):
    uuid: Required[str]

class DeleteCephPrimaryStoragePool(Every, total=False):
    uuid: Required[str]

class DeleteCertificate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteCluster(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteClusterDRS(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteConnectionAccessPointLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteContainerManagementEndpoint(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteContainerResourceFromEndpoint(Every, total=False):
    uuid: Required[str]

class DeleteDataCenterInLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteDataVolume(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteDatabaseBackup(Every, total=False):
    uuid: Required[str]
    backupStorageUuids: Sequence[Any] | None

class DeleteDataset(Every, total=False):
    uuid: Required[str]

class DeleteDatasets(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteDirectory(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteDiskOffering(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsImageLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsImageRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsInstance(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsInstanceLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsSecurityGroupInLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsSecurityGroupRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsSecurityGroupRuleRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsVSwitchInLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsVSwitchRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsVpcInLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEcsVpcRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEip(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteEmailAddressOfSNSEmailEndpoint(Every, total=False):
    emailAddressUuid: Required[str]
    endpointUuid: Required[str]

class DeleteEventRuleTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteExportedDatabaseBackupFromBackupStorage(Every, total=False):
    backupStorageUuid: Required[str]
    databaseBackupUuid: Required[str]

class DeleteExportedImageFromBackupStorage(Every, total=False):
    backupStorageUuid: Required[str]
    imageUuid: Required[str]

class DeleteExternalBackup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFirewall(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFirewallIpSetTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFirewallRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFirewallRuleSet(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFirewallRuleTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFlowCollector(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteFlowMeter(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteGCJob(Every, total=False):
    uuid: Required[str]

class DeleteGuestVmScript(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHost(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHostNetworkServiceType(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHostSchedulingRuleGroup(Every, total=False):
    uuid: Required[str]

class DeleteHuaweiIMasterFabric(Every, total=False):
    uuid: Required[str]
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHuaweiIMasterTenant(Every, total=False):
    uuid: Required[str]
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHuaweiIMasterVRouter(Every, total=False):
    uuid: Required[str]
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHuaweiIMasterVpc(Every, total=False):
    uuid: Required[str]
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHybridEipFromLocal(Every, total=False):
    type: Required[Literal['aliyun']]
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHybridEipRemote(Every, total=False):
    type: Required[Literal['aliyun']]
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteHybridKeySecret(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIAM2Organization(Every, total=False):
    uuid: Required[str]

class DeleteIAM2Project(Every, total=False):
    uuid: Required[str]

class DeleteIAM2ProjectTemplate(Every, total=False):
    uuid: Required[str]

class DeleteIAM2TicketFlow(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIAM2VirtualID(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIAM2VirtualIDGroup(Every, total=False):
    uuid: Required[str]

class DeleteIAM2VirtualIDLdapBinding(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIPsecConnection(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIdentityZoneInLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteImage(Every, total=False):
    uuid: Required[str]
    backupStorageUuids: Sequence[str] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteImagePackage(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteImageReplicationGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteInstanceOffering(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIpAddress(Every, total=False):
    l3NetworkUuid: Required[str]
    usedIpUuids: Required[Sequence[str]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIpRange(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteIscsiServer(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteL2Network(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteL3Network(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteLdapBinding(Every, total=False):
    uuid: Required[str]

class DeleteLdapServer(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteLicense(Every, total=False):
    uuid: str | None
    module: str | None
    managementNodeUuid: Required[str]

class DeleteLoadBalancer(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteLoadBalancerListener(Every, total=False):
    uuid: Required[str]

class DeleteLoadBalancerServerGroup(Every, total=False):
    uuid: Required[str]

class DeleteLogConfiguration(Every, total=False):
    configId: Required[int | str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteLogServer(Every, total=False):
    uuid: Required[str]

class DeleteLongJob(Every, total=False):
    uuid: Required[str]

class DeleteMdevDevice(Every, total=False):
    mdevDeviceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMedia(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMetricData(Every, total=False):
    namespace: Required[str]
    metricName: Required[str]
    labels: Sequence[Any] | None

class DeleteMetricDataHttpReceiver(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMetricRuleTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMetricTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModel(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModelCenter(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModelEvaluationTask(Every, total=False):
    uuid: Required[str]

class DeleteModelEvaluationTasks(Every, total=False):
    uuids: Required[Sequence[Any]]

class DeleteModelService(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModelServiceInstanceGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModelServiceInstanceGroups(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModelServices(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteModels(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMonitorGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMonitorTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMonitorTrigger(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMonitorTriggerAction(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteMulticastRouter(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteNasFileSystem(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteNasMountTarget(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteNicQos(Every, total=False):
    uuid: Required[str]
    direction: Required[Literal['in', 'out']]

class DeleteNvmeServer(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteOssBucketFileRemote(Every, total=False):
    uuid: Required[str]
    fileName: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteOssBucketNameLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteOssBucketRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePciDevice(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePciDeviceOffering(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePluginDrivers(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePolicy(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePolicyRouteRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePolicyRouteRuleSet(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePolicyRouteTable(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePolicyRouteTableRouteEntry(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePortForwardingRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePortMirror(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePortMirrorSession(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePreconfigurationTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePriceTable(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePrimaryStorage(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeletePublishApp(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteReservedIpRange(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteResourceConfig(Every, total=False):
    category: Required[str]
    name: Required[str]
    resourceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteResourcePrice(Every, total=False):
    uuid: Required[str]
    cutoffPrice: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteResourceStack(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteResourceStackVmPortMonitor(Every, total=False):
    stackUuid: str | None
    vmInstanceUuid: Required[str]
    port: int | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteRole(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSNSApplicationEndpoint(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSNSApplicationPlatform(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSNSTextTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSNSTopic(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSSOClient(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSSORedirectTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSchedulerJob(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSchedulerJobGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSchedulerTrigger(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSecretResourcePool(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSecurityGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSecurityGroupRule(Every, total=False):
    ruleUuids: Required[Sequence[str]]

class DeleteSecurityMachine(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSlbGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteSshKeyPair(Every, total=False):
    uuid: Required[str]

class DeleteStackTemplate(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteTag(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteThirdpartyPlatform(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteTicket(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteTicketFlowCollection(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteUser(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteUserGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteUserProxyConfig(Every, total=False):
    uuid: Required[str]

class DeleteV2VConversionHost(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVCenter(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVRouterOspfArea(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVRouterRouteEntry(Every, total=False):
    uuid: Required[str]
    routeTableUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVRouterRouteTable(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVip(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVipQos(Every, total=False):
    uuid: Required[str]
    port: int | None

class DeleteVirtualBorderRouterLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVirtualRouterLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmBackup(Every, total=False):
    groupUuid: Required[str]
    backupStorageUuids: Sequence[Any] | None
    handleDependency: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmBootMode(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmCdRom(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmConsolePassword(Every, total=False):
    uuid: Required[str]

class DeleteVmHostname(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmInstanceHaLevel(Every, total=False):
    uuid: Required[str]

class DeleteVmNic(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmNicFromSecurityGroup(Every, total=False):
    securityGroupUuid: Required[str]
    vmNicUuids: Required[Sequence[str]]

class DeleteVmSchedulingRuleGroup(Every, total=False):
    uuid: Required[str]

class DeleteVmSshKey(Every, total=False):
    uuid: str | None

class DeleteVmStaticIp(Every, total=False):
    vmInstanceUuid: Required[str]
    l3NetworkUuid: Required[str]
    staticIp: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmUserDefinedXml(Every, total=False):
    vmInstanceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVmUserDefinedXmlHookScript(Every, total=False):
    vmInstanceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVniRange(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVolumeBackup(Every, total=False):
    uuid: Required[str]
    backupStorageUuids: Sequence[Any] | None
    handleDependency: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVolumeQos(Every, total=False):
    uuid: Required[str]
    mode: Literal['total', 'read', 'write', 'all', 'overwrite'] | None

class DeleteVolumeSnapshot(Every, total=False):
    uuid: Required[str]
    direction: Any | None
    scope: Any | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVolumeSnapshotGroup(Every, total=False):
    uuid: Required[str]
    direction: Any | None
    scope: Any | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcHaGroup(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcIkeConfigLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcIpSecConfigLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcSharedQos(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcUserVpnGatewayLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcUserVpnGatewayRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcVpnConnectionLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcVpnConnectionRemote(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVpcVpnGatewayLocal(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVxlanL2Network(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteVxlanPoolRemoteVtep(Every, total=False):
    l2NetworkUuid: Required[str]
    clusterUuid: Required[str]
    remoteVtepIp: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteWebhook(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeleteZone(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DeployAppDevelopmentService(Every, total=False):
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: Required[str]
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: Required[str]
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Required[Literal['VirtualMachine', 'Container']]
    clusterUuid: str | None
    memorySize: int | str | None
    l3NetworkUuids: Sequence[Any] | None
    serviceBootUptime: str | None
    serviceLivez: str | None
    serviceReadyz: str | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class DeployDistributedModelService(Every, total=False):
    modelServices: Required[Sequence[Any]]
    serviceCreationStrategy: Required[Literal['parallel', 'sequential']]
    name: Required[str]
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class DeployModelService(Every, total=False):
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: Required[str]
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: Required[str]
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Required[Literal['VirtualMachine', 'Container']]
    clusterUuid: str | None
    memorySize: int | str | None
    l3NetworkUuids: Sequence[Any] | None
    serviceBootUptime: str | None
    serviceLivez: str | None
    serviceReadyz: str | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class DescribeVmInstanceRecoveryPoint(Every, total=False):
    vmInstanceUuid: Required[str]
    groupId: Required[int | str]
    limit: int | None
    start: int | None

class DestroyBaremetalInstance(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DestroyVmInstance(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DetachAliyunDiskFromEcs(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class DetachAliyunKey(Every, total=False):
    uuid: Required[str]

class DetachAppBuildSystemToZone(Every, total=False):
    buildSystemUuid: Required[str]
    zoneUuid: Required[str]

class DetachAutoScalingTemplateFromGroup(Every, total=False):
    templateUuid: Required[str]
    groupUuid: Required[str]

class DetachBackupStorageFromZone(Every, total=False):
    backupStorageUuid: Required[str]
    zoneUuid: Required[str]

class DetachBareMetal2GatewayFromCluster(Every, total=False):
    clusterUuid: Required[str]
    gatewayUuid: Required[str]

class DetachBareMetal2ProvisionNetworkFromCluster(Every, total=False):
    clusterUuid: Required[str]
    networkUuid: Required[str]

class DetachBaremetalPxeServerFromCluster(Every, total=False):
    pxeServerUuid: Required[str]
    clusterUuid: Required[str]

class DetachCCSCertificateFromUser(Every, total=False):
    userUuid: Required[str]

class DetachDataVolumeFromHost(Every, total=False):
    volumeUuid: Required[str]
    hostUuid: str | None

class DetachDataVolumeFromVm(Every, total=False):
    uuid: Required[str]
    vmUuid: str | None

class DetachEip(Every, total=False):
    uuid: Required[str]

class DetachFirewallRuleSetFromL3(Every, total=False):
    vpcFirewallUuid: Required[str]
    l3Uuid: Required[str]
    forward: Required[Literal['in', 'out']]
    ruleSetUuid: Required[str]

class DetachHostFromHostSchedulingRuleGroup(Every, total=False):
    hostGroupUuid: Required[str]
    hostUuid: Required[str]

class DetachHybridEipFromEcs(Every, total=False):
    eipUuid: Required[str]
    type: Required[Literal['aliyun']]

class DetachHybridKey(Every, total=False):
    uuid: Required[str]

class DetachIAM2ProjectFromIAM2Organization(Every, total=False):
    projectUuid: Required[str]

class DetachIscsiServerFromCluster(Every, total=False):
    uuid: Required[str]
    clusterUuid: Required[str]

class DetachIsoFromVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    isoUuid: str | None

class DetachL2NetworkFromCluster(Every, total=False):
    l2NetworkUuid: Required[str]
    clusterUuid: Required[str]

class DetachL3NetworkFromVm(Every, total=False):
    vmNicUuid: Required[str]

class DetachL3NetworksFromIPsecConnection(Every, total=False):
    uuid: Required[str]
    l3NetworkUuids: Required[Sequence[Any]]

class DetachMdevDeviceFromVm(Every, total=False):
    mdevDeviceUuid: Required[str]
    vmInstanceUuid: Required[str]

class DetachMonitorTriggerActionFromTrigger(Every, total=False):
    triggerUuid: Required[str]
    actionUuid: Required[str]

class DetachNetworkServiceFromL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    networkServices: Mapping[str, Any] | None
    service: str | None

class DetachNicFromBonding(Every, total=False):
    uuid: Required[str]
    slaveUuids: Required[Sequence[Any]]
    type: Literal['LinuxBonding', 'OvsBonding'] | None

class DetachNvmeServerFromCluster(Every, total=False):
    uuid: Required[str]
    clusterUuid: Required[str]

class DetachOssBucketFromEcsDataCenter(Every, total=False):
    ossBucketUuid: Required[str]

class DetachPciDeviceFromVm(Every, total=False):
    pciDeviceUuid: Required[str]
    vmInstanceUuid: Required[str]

class DetachPoliciesFromUser(Every, total=False):
    policyUuids: Required[Sequence[str]]
    userUuid: Required[str]

class DetachPolicyFromRole(Every, total=False):
    roleUuid: Required[str]
    policyUuid: Required[str]

class DetachPolicyFromUser(Every, total=False):
    policyUuid: Required[str]
    userUuid: Required[str]

class DetachPolicyFromUserGroup(Every, total=False):
    policyUuid: Required[str]
    groupUuid: Required[str]

class DetachPolicyRouteRuleSetFromL3(Every, total=False):
    l3Uuid: Required[str]
    ruleSetUuid: Required[str]

class DetachPortForwardingRule(Every, total=False):
    uuid: Required[str]

class DetachPriceTableFromAccount(Every, total=False):
    accountUuid: Required[str]
    tableUuid: Required[str]

class DetachPrimaryStorageFromCluster(Every, total=False):
    primaryStorageUuid: Required[str]
    clusterUuid: Required[str]

class DetachProvisionNicFromBonding(Every, total=False):
    uuid: Required[str]
    provisionNicUuid: Required[str]

class DetachRoleFromAccount(Every, total=False):
    roleUuid: Required[str]
    accountUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DetachScsiLunFromHost(Every, total=False):
    uuid: Required[str]
    hostUuid: str | None

class DetachScsiLunFromVmInstance(Every, total=False):
    uuid: Required[str]
    vmInstanceUuid: Required[str]

class DetachSecurityGroupFromL3Network(Every, total=False):
    securityGroupUuid: Required[str]
    l3NetworkUuid: Required[str]

class DetachServiceFromObservabilityServer(Every, total=False):
    observabilityServerUuid: Required[str]
    serviceType: Required[Literal['loadBalancer']]
    serviceUuid: Required[str]

class DetachSshKeyPairFromVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]
    sshKeyPairUuid: Required[str]

class DetachTagFromResources(Every, total=False):
    tagUuid: Required[str]
    resourceUuids: Required[Sequence[Any]]

class DetachUsbDeviceFromVm(Every, total=False):
    usbDeviceUuid: Required[str]

class DetachUserDefinedXmlHookScriptFromVm(Every, total=False):
    vmInstanceUuid: Required[str]
    startupStrategy: Literal['Reboot', 'None'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class DetachVRouterRouteTableFromVRouter(Every, total=False):
    routeTableUuid: Required[str]
    virtualRouterVmUuid: Required[str]

class DetachVipFromVpcSharedQos(Every, total=False):
    sharedQosUuid: Required[str]
    vipLists: Sequence[Any] | None
    vipUuids: Sequence[Any] | None

class DetachVmFromVmSchedulingRuleGroup(Every, total=False):
    vmGroupUuid: Required[str]
    vmUuid: Required[str]

class DisableCbtTask(Every, total=False):
    uuid: Required[str]
    force: str | None

class DisableCdpTask(Every, total=False):
    uuid: Required[str]
    force: bool | Literal['true', 'false'] | None

class DiscoverExternalPrimaryStorage(Every, total=False):
    url: Required[str]
    identity: str | None
    config: str | None

class DownloadBackupFileFromPublicCloud(Every, total=False):
    regionId: Required[str]
    file: Required[str]
    type: Required[Literal['aliyun']]

class EjectZBox(Every, total=False):
    uuid: Required[str]

class EnableCbtTask(Every, total=False):
    uuid: Required[str]
    bitmapName: str | None

class EnableCdpTask(Every, total=False):
    uuid: Required[str]

class ExecuteAutoScalingRule(Every, total=False):
    uuid: Required[str]

class ExecuteDRSScheduling(Every, total=False):
    uuid: Required[str]

class ExecuteGuestVmCommand(Every, total=False):
    vmInstanceUuid: Required[str]
    platform: Required[Literal['Windows', 'Linux']]
    command: Required[str]
    commandTimeout: int | None

class ExecuteGuestVmScript(Every, total=False):
    uuid: Required[str]
    vmInstanceUuids: Required[Sequence[Any]]
    scriptTimeout: int | None
    logPath: str | None
    recordUuid: Any | None

class ExportBuildApp(Every, total=False):
    uuid: Required[str]

class ExportDatabaseBackupFromBackupStorage(Every, total=False):
    backupStorageUuid: Required[str]
    databaseBackupUuid: Required[str]

class ExportImageFromBackupStorage(Every, total=False):
    backupStorageUuid: Required[str]
    imageUuid: Required[str]
    exportFormat: Literal['raw', 'qcow2'] | None

class ExportNbdVolumes(Every, total=False):
    volumeUuids: Required[Sequence[Any]]
    vmInstanceUuid: Required[str]
    force: str | None

class ExportVmOvaPackage(Every, total=False):
    name: str | None
    description: str | None
    vmUuid: Required[str]
    backupStorageUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class ExpungeBaremetalInstance(Every, total=False):
    uuid: Required[str]

class ExpungeDataVolume(Every, total=False):
    uuid: Required[str]

class ExpungeIAM2Project(Every, total=False):
    uuid: Required[str]

class ExpungeImage(Every, total=False):
    uuid: str | None
    imageUuid: Required[str]
    backupStorageUuids: Sequence[str] | None

class ExpungeImageGroup(Every, total=False):
    uuid: Required[str]

class ExpungeVmInstance(Every, total=False):
    uuid: Required[str]

class ExpungeVmUserDefinedXmlHookScript(Every, total=False):
    uuid: Required[str]

class FailoverFaultToleranceVm(Every, total=False):
    faultToleranceVmUuid: Required[str]

class FlattenVmInstance(Every, total=False):
    uuid: Required[str]
    full: bool | Literal['true', 'false'] | None
    dryRun: bool | Literal['true', 'false'] | None

class FlattenVolume(Every, total=False):
    uuid: Required[str]
    dryRun: bool | Literal['true', 'false'] | None

class FstrimVm(Every, total=False):
    uuid: Required[str]

class GCAliyunSnapshotRemote(Every, total=False):
    dataCenterUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class GenerateAccountBilling(Every, total=False):
    accountUuid: Required[str]

class GenerateMdevDevices(Every, total=False):
    pciDeviceUuid: Required[str]
    mdevSpecUuid: Required[str]

class GenerateModelMetadata(Every, total=False):
    modelCenterUuid: Required[str]
    modelUuids: Sequence[Any] | None

class GenerateSeMdevDevices(Every, total=False):
    mttyDeviceUuid: Required[str]
    virtPartNum: Required[int]

class GenerateSriovPciDevices(Every, total=False):
    pciDeviceUuid: Required[str]
    virtPartNum: Required[int]

class GenerateSshKeyPair(Every, total=False):
    name: Required[str]
    description: str | None

class GetAccessPath(Every, total=False):
    primaryStorageUuid: Required[str]

class GetAccountPriceTableRef(Every, total=False):
    tableUuid: str | None
    accountUuid: str | None

class GetAccountQuotaUsage(Every, total=False):
    uuid: Required[str]

class GetActiveAlarmStatus(Every, total=False):
    accountUuid: Required[str]

class GetAlarmData(Every, total=False):
    startTime: int | str | None
    endTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    count: bool | Literal['true', 'false'] | None
    excludeOtherAccount: bool | Literal['true', 'false'] | None
    start: int | None
    endpointUuid: str | None

class GetAliyunNasAccessGroupRemote(Every, total=False):
    dataCenterUuid: Required[str]
    groupName: str | None

class GetAliyunNasFileSystemRemote(Every, total=False):
    dataCenterUuid: Required[str]
    fileSystemId: str | None

class GetAliyunNasMountTargetRemote(Every, total=False):
    nasFSUuid: Required[str]
    mountDomain: str | None

class GetAllEventMetadata(Every, total=False):
    name: str | None
    namespace: str | None

class GetAllMetricMetadata(Every, total=False):
    name: str | None
    namespace: str | None

class GetAppBuildSystemCapacity(Every, total=False):
    uuid: Required[str]

class GetAttachablePublicL3ForVRouter(Every, total=False):
    vmInstanceUuid: Required[str]

class GetAttachableVpcL3Network(Every, total=False):
    uuid: Required[str]

class GetAuditData(Every, total=False):
    startTime: int | str | None
    endTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    auditType: Literal['Login', 'Resource'] | None

class GetAvailableTriggers(Every, total=False):
    pass
class GetAvailableVpcL3Network(Every, total=False):
    zoneUuid: Required[str]

class GetBackupStorageCandidatesForImageMigration(Every, total=False):
    srcBackupStorageUuid: Required[str]

class GetBackupStorageCapacity(Every, total=False):
    zoneUuids: Sequence[str] | None
    backupStorageUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None

class GetBackupStorageForCreatingImageFromVolume(Every, total=False):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None

class GetBackupStorageForCreatingImageFromVolumeSnapshot(Every, total=False):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None

class GetBackupStorageTypes(Every, total=False):
    pass
class GetBareMetal2ChassisPowerStatus(Every, total=False):
    uuid: Required[str]

class GetBareMetal2GatewayAllocatorStrategies(Every, total=False):
    pass
class GetBareMetal2ProvisionNetworkIpAddressCapacity(Every, total=False):
    networkUuids: Required[Sequence[Any]]

class GetBareMetal2SupportedBootMode(Every, total=False):
    pass
class GetBaremetalChassisPowerStatus(Every, total=False):
    uuid: Required[str]

class GetBlockPrimaryStorageMetadata(Every, total=False):
    vendorName: Required[str]
    metadata: Required[str]

class GetCandidateAffinityGroupForAttachingVm(Every, total=False):
    vmUuid: Required[str]

class GetCandidateAffinityGroupForCreatingVm(Every, total=False):
    zoneUuid: Required[str]
    clusterUuid: str | None
    hostUuid: str | None

class GetCandidateBackupStorageForCreatingImage(Every, total=False):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None

class GetCandidateClustersForAttachingL2Network(Every, total=False):
    l2NetworkUuid: Required[str]
    clusterTypes: Sequence[str] | None
    limit: int | None
    start: int | None

class GetCandidateInterfaceVlanIds(Every, total=False):
    interfaceUuids: Required[Sequence[Any]]
    limit: int | None
    start: int | None

class GetCandidateIsoForAttachingVm(Every, total=False):
    vmInstanceUuid: Required[str]

class GetCandidateL2NetworksForAttachingCluster(Every, total=False):
    clusterUuid: Required[str]
    limit: int | None
    start: int | None

class GetCandidateL3NetworksForChangeVmNicNetwork(Every, total=False):
    vmNicUuid: Required[str]

class GetCandidateL3NetworksForIpSecConnection(Every, total=False):
    uuid: str | None
    publicL3Uuid: str | None
    vipUuid: str | None
    limit: int | None
    start: int | None

class GetCandidateL3NetworksForLoadBalancer(Every, total=False):
    listenerUuid: Required[str]
    limit: int | None
    start: int | None

class GetCandidateL3NetworksForServerGroup(Every, total=False):
    serverGroupUuid: str | None
    loadBalancerUuid: str | None
    limit: int | None
    start: int | None

class GetCandidateLdapEntryForBinding(Every, total=False):
    ldapFilter: Required[str]
    limit: int | None

class GetCandidateLdapEntryForIAM2Binding(Every, total=False):
    ldapFilter: Required[str]
    limit: int | None

class GetCandidateMiniHosts(Every, total=False):
    local: bool | Literal['true', 'false'] | None
    configure: bool | Literal['true', 'false'] | None

class GetCandidateNetworkInterfaces(Every, total=False):
    hostUuids: Required[Sequence[Any]]
    interfaceType: Literal['interface', 'bonding', 'all'] | None
    limit: int | None
    start: int | None

class GetCandidatePrimaryStoragesForCreatingVm(Every, total=False):
    imageUuid: Required[str]
    l3NetworkUuids: Required[Sequence[str]]
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskOfferingUuids: Sequence[str] | None
    dataDiskSizes: Sequence[int | str] | None
    zoneUuid: str | None
    clusterUuid: str | None
    defaultL3NetworkUuid: str | None
    instanceOfferingUuid: Any | None

class GetCandidateVMForAttachingAffinityGroup(Every, total=False):
    affinityGroupUuid: Required[str]

class GetCandidateVmForAttachingIso(Every, total=False):
    isoUuid: Required[str]

class GetCandidateVmNicForSecurityGroup(Every, total=False):
    securityGroupUuid: Required[str]

class GetCandidateVmNicsForLoadBalancer(Every, total=False):
    listenerUuid: Required[str]

class GetCandidateVmNicsForLoadBalancerServerGroup(Every, total=False):
    servergroupUuid: str | None
    loadBalancerUuid: str | None
    ipVersion: Literal['4', '6'] | None

class GetCandidateVmNicsForPortMirror(Every, total=False):
    portMirrorUuid: Required[str]
    type: Required[Literal['source', 'dest']]

class GetCandidateZonesClustersHostsForCreatingVm(Every, total=False):
    instanceOfferingUuid: str | None
    imageUuid: Required[str]
    l3NetworkUuids: Required[Sequence[str]]
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskOfferingUuids: Sequence[str] | None
    cpuNum: int | None
    memorySize: int | str | None
    zoneUuid: str | None
    clusterUuid: str | None
    defaultL3NetworkUuid: str | None

class GetCdpBackupStorageRequirement(Every, total=False):
    backupStorageUuid: Required[str]
    limit: int | None
    start: int | None

class GetChainTask(Every, total=False):
    syncSignatures: Sequence[str] | None

class GetChronyServers(Every, total=False):
    pass
class GetClusterDRSStatus(Every, total=False):
    drsUuid: Required[str]

class GetClusterHostNetworkFacts(Every, total=False):
    clusterUuid: Required[str]
    limit: int | None
    start: int | None

class GetConnectionAccessPointFromRemote(Every, total=False):
    dataCenterUuid: Required[str]

class GetConnectionBetweenL3NetworkAndAliyunVSwitch(Every, total=False):
    uuid: Required[str]
    resourceType: Required[Literal['l3network', 'vroutervm', 'vbr', 'vpc']]

class GetContainerUsage(Every, total=False):
    pass
class GetCpuMemoryCapacity(Every, total=False):
    zoneUuids: Sequence[str] | None
    clusterUuids: Sequence[str] | None
    hostUuids: Sequence[str] | None
    hypervisorType: Literal['KVM', 'ESX'] | None
    all: bool | Literal['true', 'false'] | None

class GetCreateEcsImageProgress(Every, total=False):
    imageUuid: Required[str]
    dataCenterUuid: Required[str]

class GetCurrentTime(Every, total=False):
    pass
class GetDataCenterFromRemote(Every, total=False):
    type: Required[str]
    endpoint: str | None

class GetDataVolumeAttachableVm(Every, total=False):
    volumeUuid: Required[str]

class GetDatabaseBackupFromImageStore(Every, total=False):
    url: Required[str]
    registryPort: int | None

class GetDebugSignal(Every, total=False):
    pass
class GetEcsInstanceType(Every, total=False):
    identityZoneUuid: Required[str]
    ecsImageUuid: str | None

class GetEcsInstanceVncUrl(Every, total=False):
    uuid: Required[str]

class GetEipAttachableVmNics(Every, total=False):
    eipUuid: str | None
    vipUuid: str | None
    vmUuid: str | None
    vmName: str | None
    networkServiceProvider: str | None
    attachedToVm: bool | Literal['true', 'false'] | None
    limit: int | None
    start: int | None

class GetElaborationCategories(Every, total=False):
    pass
class GetElaborations(Every, total=False):
    category: str | None
    code: str | None
    regex: str | None

class GetEncryptedField(Every, total=False):
    encryptedType: str | None

class GetEventData(Every, total=False):
    startTime: int | str | None
    endTime: int | str | None
    offsetAheadOfCurrentTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    count: bool | Literal['true', 'false'] | None
    start: int | None
    conditionExpression: str | None
    endpointUuid: str | None

class GetExternalServices(Every, total=False):
    pass
class GetFactoryModeState(Every, total=False):
    pass
class GetFaultToleranceVms(Every, total=False):
    faultToleranceVmUuid: Required[str]

class GetFlowMeterRouterId(Every, total=False):
    vRouterUuid: Required[str]

class GetFreeIp(Every, total=False):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None

class GetFreeIpOfIpRange(Every, total=False):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None

class GetFreeIpOfL3Network(Every, total=False):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None

class GetGlobalConfigOptions(Every, total=False):
    category: Required[str]
    name: Required[str]

class GetGpuDeviceSpecCandidates(Every, total=False):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None

class GetGuestOsMetadata(Every, total=False):
    pass
class GetHostAllocatorStrategies(Every, total=False):
    pass
class GetHostCandidatesForVmMigration(Every, total=False):
    vmInstanceUuid: Required[str]
    dstPrimaryStorageUuid: Required[str]
    limit: int | None

class GetHostIommuState(Every, total=False):
    uuid: Required[str]

class GetHostIommuStatus(Every, total=False):
    uuid: Required[str]

class GetHostMultipathTopology(Every, total=False):
    hostUuid: Required[str]
    diskUuids: Required[Sequence[Any]]

class GetHostNUMATopology(Every, total=False):
    uuid: Required[str]

class GetHostNetworkFacts(Every, total=False):
    hostUuid: Required[str]

class GetHostNetworkInterfaceLldp(Every, total=False):
    interfaceUuid: Required[str]

class GetHostPhysicalMemoryFacts(Every, total=False):
    hostUuid: Required[str]

class GetHostPowerStatus(Every, total=False):
    uuid: Required[str]
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None

class GetHostResourceAllocation(Every, total=False):
    uuid: Required[str]
    strategy: Required[Literal['continuous']]
    scene: Required[Literal['normal', 'performance']]
    vcpu: Required[int]
    memSize: int | str | None

class GetHostTask(Every, total=False):
    hostUuids: Required[Sequence[str]]
    syncSignatures: Sequence[str] | None

class GetHostWebSshUrl(Every, total=False):
    uuid: Required[str]
    https: bool | Literal['true', 'false'] | None
    userName: Required[str]
    password: Required[str]

class GetHypervisorTypes(Every, total=False):
    pass
class GetIAM2OrganizationVirtualIDNumber(Every, total=False):
    uuid: Required[str]

class GetIAM2ProjectContainerClusterCandidates(Every, total=False):
    pass
class GetIAM2ProjectContainerImageTags(Every, total=False):
    projectId: Required[str]
    repositoryId: Required[str]
    imageName: Required[str]
    limit: int | str | None
    start: int | str | None

class GetIAM2ProjectContainerImages(Every, total=False):
    projectId: Required[str]
    repositoryId: Required[str]
    limit: int | str | None
    start: int | str | None

class GetIAM2ProjectRepository(Every, total=False):
    limit: int | str | None
    start: int | str | None

class GetIAM2ProjectsOfVirtualID(Every, total=False):
    pass
class GetIAM2SystemAttributes(Every, total=False):
    pass
class GetIAM2VirtualIDAPIPermission(Every, total=False):
    apisToCheck: Sequence[Any] | None
    onlyCheckParams: bool | Literal['true', 'false'] | None

class GetIAM2VirtualIDInGroup(Every, total=False):
    groupUuid: Required[str]
    limit: int | None
    start: int | None
    count: bool | Literal['true', 'false'] | None
    sortDirection: Literal['asc', 'desc'] | None
    sortBy: str | None
    replyWithCount: bool | Literal['true', 'false'] | None

class GetIdentityZoneFromRemote(Every, total=False):
    type: str | None
    dataCenterUuid: Required[str]
    regionId: str | None

class GetImageCandidatesForVmToChange(Every, total=False):
    vmInstanceUuid: str | None

class GetImageQga(Every, total=False):
    uuid: Required[str]

class GetImagesFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]

class GetInterdependentL3NetworksBackupStorages(Every, total=False):
    zoneUuid: Required[str]
    backupStorageUuid: str | None
    l3NetworkUuids: Sequence[str] | None

class GetInterdependentL3NetworksImages(Every, total=False):
    zoneUuid: Required[str]
    l3NetworkUuids: Sequence[str] | None
    imageUuid: str | None
    raiseException: bool | Literal['true', 'false'] | None

class GetInterfaceServiceTypeStatistic(Every, total=False):
    interfaceUuid: str | None
    vlanId: int | None
    interfaceType: Literal['All', 'Interface', 'Bonding'] | None
    serviceType: Sequence[Any] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    sortBy: Literal['InterfaceName', 'VlanId', 'HostIp', 'HostName', 'ClusterName', 'CreateDate'] | None
    sortDirection: Literal['asc', 'desc'] | None
    start: int | None
    limit: int | None
    replyWithCount: bool | Literal['true', 'false'] | None

class GetInvocationRecords(Every, total=False):
    recordUuid: str | None
    vmInstanceUuid: str | None
    includeOutput: str | None
    limit: int | str | None
    start: int | str | None

class GetIpAddressCapacity(Every, total=False):
    zoneUuids: Sequence[str] | None
    l3NetworkUuids: Sequence[str] | None
    ipRangeUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None

class GetL2NetworkTypes(Every, total=False):
    pass
class GetL3NetworkDhcpIpAddress(Every, total=False):
    l3NetworkUuid: Required[str]

class GetL3NetworkIpStatistic(Every, total=False):
    l3NetworkUuid: Required[str]
    resourceType: Literal['All', 'Vip', 'VM'] | None
    ip: str | None
    sortBy: Literal['Ip', 'CreateDate'] | None
    sortDirection: Literal['asc', 'desc'] | None
    start: int | None
    limit: int | None
    replyWithCount: bool | Literal['true', 'false'] | None

class GetL3NetworkMtu(Every, total=False):
    l3NetworkUuid: Required[str]

class GetL3NetworkRouterInterfaceIp(Every, total=False):
    l3NetworkUuid: Required[str]

class GetL3NetworkTypes(Every, total=False):
    pass
class GetLatestGuestToolsForVm(Every, total=False):
    uuid: Required[str]

class GetLdapEntry(Every, total=False):
    ldapFilter: Required[str]
    limit: int | None
    ldapServerUuid: str | None

class GetLdapServerAvailableAttributes(Every, total=False):
    uuid: Required[str]

class GetLicenseAddOns(Every, total=False):
    pass
class GetLicenseAuthorizedCapacity(Every, total=False):
    clientAuthorizedNodeUuid: str | None
    showServerCapacity: str | None

class GetLicenseCapabilities(Every, total=False):
    pass
class GetLicenseInfo(Every, total=False):
    additionSession: str | None

class GetLicenseRecords(Every, total=False):
    limit: int | None
    start: int | None
    replyWithCount: bool | Literal['true', 'false'] | None
    count: bool | Literal['true', 'false'] | None
    sortBy: Literal['issuedDate', 'expiredDate', 'uploadDate'] | None
    sortDirection: Literal['asc', 'desc'] | None

class GetLicenseUKeyStatus(Every, total=False):
    pass
class GetLoadBalancerListenerACLEntries(Every, total=False):
    listenerUuids: Sequence[str] | None
    type: Literal['RedirectRule', 'IpEntry'] | None

class GetLoadBalancerOwner(Every, total=False):
    loadBalancerUuid: Required[str]

class GetLocalRaidPhysicalDriveSmart(Every, total=False):
    uuid: Required[str]

class GetLocalStorageHostDiskCapacity(Every, total=False):
    hostUuid: str | None
    primaryStorageUuid: Required[str]

class GetLogConfiguration(Every, total=False):
    pass
class GetLoginCaptcha(Every, total=False):
    resourceName: Required[str]
    loginType: Required[str]
    captchaUuid: str | None

class GetLoginProcedures(Every, total=False):
    username: Required[str]
    loginType: Required[str]

class GetMaaSUsage(Every, total=False):
    pass
class GetManagementNodeArch(Every, total=False):
    pass
class GetManagementNodeDirCapacity(Every, total=False):
    managementNodeUuids: Sequence[Any] | None

class GetManagementNodeOS(Every, total=False):
    pass
class GetMdevDeviceCandidates(Every, total=False):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    types: Sequence[Any] | None

class GetMdevDeviceSpecCandidates(Every, total=False):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    types: Sequence[Any] | None

class GetMemorySnapshotGroupReference(Every, total=False):
    resourceUuid: Required[str]
    resourceType: Required[str]

class GetMetricData(Every, total=False):
    namespace: Required[str]
    metricName: Required[str]
    startTime: int | str | None
    endTime: int | str | None
    offsetAheadOfCurrentTime: int | str | None
    period: int | None
    labels: Sequence[Any] | None
    valueConditions: Sequence[Any] | None
    functions: Sequence[Any] | None

class GetMetricLabelValue(Every, total=False):
    namespace: Required[str]
    metricName: Required[str]
    startTime: int | str | None
    endTime: int | str | None
    labelNames: Required[Sequence[Any]]
    filterLabels: Sequence[Any] | None

class GetModelCenterServices(Every, total=False):
    modelCenterUuids: Sequence[Any] | None

class GetMonitorItem(Every, total=False):
    resourceType: Required[str]

class GetNetworkServiceTypes(Every, total=False):
    pass
class GetNicQos(Every, total=False):
    uuid: Required[str]
    forceSync: bool | Literal['true', 'false'] | None

class GetNoTriggerSchedulerJobs(Every, total=False):
    pass
class GetOAuth2Token(Every, total=False):
    pass
class GetObservabilityServerServiceData(Every, total=False):
    observabilityServerUuid: Required[str]
    serviceType: Required[Literal['loadBalancer']]
    serviceUuid: Required[str]
    limit: int | str | None
    startTime: int | str | None
    endTime: str | None
    sortDirection: Literal['asc', 'desc'] | None
    labelFilters: Mapping[str, Any] | None

class GetOrganizationQuotaUsage(Every, total=False):
    uuid: Required[str]

class GetOssBackupBucketFromRemote(Every, total=False):
    pass
class GetOssBucketFileFromRemote(Every, total=False):
    uuid: Required[str]
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None

class GetOssBucketNameFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None

class GetPciDeviceCandidatesForAttachingVm(Every, total=False):
    vmInstanceUuid: Required[str]
    types: Sequence[Any] | None
    pciSpecUuids: Sequence[Any] | None

class GetPciDeviceCandidatesForNewCreateVm(Every, total=False):
    hostUuid: str | None
    clusterUuids: Sequence[Any] | None
    types: Sequence[Any] | None

class GetPciDeviceSpecCandidates(Every, total=False):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    types: Sequence[Any] | None

class GetPlatformTimeZone(Every, total=False):
    pass
class GetPolicyRouteRuleSetFromVirtualRouter(Every, total=False):
    vmInstanceUuid: Required[str]

class GetPortForwardingAttachableVmNics(Every, total=False):
    ruleUuid: Required[str]

class GetPrimaryStorageAllocatorStrategies(Every, total=False):
    pass
class GetPrimaryStorageCandidatesForVmMigration(Every, total=False):
    vmInstanceUuid: Required[str]
    withDataVolumes: bool | Literal['true', 'false'] | None
    migrateStorageOnly: bool | Literal['true', 'false'] | None

class GetPrimaryStorageCandidatesForVolumeMigration(Every, total=False):
    volumeUuid: Required[str]

class GetPrimaryStorageCapacity(Every, total=False):
    zoneUuids: Sequence[str] | None
    clusterUuids: Sequence[str] | None
    primaryStorageUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None

class GetPrimaryStorageLicenseInfo(Every, total=False):
    uuid: Required[str]

class GetPrimaryStorageTypes(Every, total=False):
    pass
class GetPrimaryStorageUsageReport(Every, total=False):
    primaryStorageUuid: Required[str]
    uris: Sequence[str] | None

class GetPrometheusMetricLabelValue(Every, total=False):
    namespace: Required[str]
    metricName: Required[str]
    startTime: int | str | None
    endTime: str | None
    labelNames: Sequence[Any] | None
    filterLabels: Sequence[Any] | None

class GetResourceAccount(Every, total=False):
    resourceUuids: Required[Sequence[str]]

class GetResourceBindableConfig(Every, total=False):
    category: str | None

class GetResourceConfig(Every, total=False):
    category: Required[str]
    name: Required[str]
    resourceUuid: Required[str]

class GetResourceConfigs(Every, total=False):
    category: Required[str]
    names: Required[Sequence[str]]
    resourceUuid: Required[str]

class GetResourceFromPublishApp(Every, total=False):
    uuid: str | None

class GetResourceFromResourceStack(Every, total=False):
    uuid: Required[str]

class GetResourceNames(Every, total=False):
    uuids: Required[Sequence[str]]

class GetResourceStackFromResource(Every, total=False):
    resourceUuid: Required[str]

class GetResourceStackVmStatus(Every, total=False):
    uuid: Required[str]

class GetRouteTableVpcVRouterCandidate(Every, total=False):
    tableUuid: str | None
    limit: int | None
    start: int | None

class GetSSOClient(Every, total=False):
    pass
class GetSchedulerExecutionReport(Every, total=False):
    startTime: Required[int | str]
    intervalTimeUnit: Required[Literal['Hour', 'Day', 'Month']]
    range: Required[int]
    schedulerJobTypes: Required[Sequence[Any]]

class GetScsiLunCandidatesForAttachingVm(Every, total=False):
    vmInstanceUuid: Required[str]

class GetSharedBlockCandidate(Every, total=False):
    clusterUuid: Required[str]

class GetSignatureServerEncryptPublicKey(Every, total=False):
    pass
class GetSpiceCertificates(Every, total=False):
    pass
class GetSupportAPIs(Every, total=False):
    pass
class GetSupportedCloudFormationResources(Every, total=False):
    version: Literal['v1'] | None
    type: Literal['zstack'] | None

class GetSupportedIdentityModels(Every, total=False):
    pass
class GetTaskProgress(Every, total=False):
    apiId: str | None
    all: bool | Literal['true', 'false'] | None

class GetTextTemplateArg(Every, total=False):
    pass
class GetTrashOnBackupStorage(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    resourceType: str | None
    trashType: Literal['MigrateImage'] | None

class GetTrashOnPrimaryStorage(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    resourceType: str | None
    trashType: Literal['MigrateVolume', 'MigrateVolumeSnapshot', 'RevertVolume', 'VolumeSnapshot'] | None

class GetTwoFactorAuthenticationSecret(Every, total=False):
    name: Required[str]
    password: Required[str]
    type: Required[Literal['account', 'iam2']]
    captchaUuid: str | None
    verifyCode: str | None

class GetTwoFactorAuthenticationState(Every, total=False):
    pass
class GetUploadImageJobDetails(Every, total=False):
    imageId: Required[str]

class GetUsbDeviceCandidatesForAttachingVm(Every, total=False):
    vmInstanceUuid: Required[str]
    attachType: Literal['PassThrough', 'Redirect'] | None

class GetVRouterFlowCounter(Every, total=False):
    vRouterUuid: Required[str]

class GetVRouterOspfNeighbor(Every, total=False):
    vRouterUuid: Required[str]

class GetVRouterRouteTable(Every, total=False):
    virtualRouterVmUuid: Required[str]

class GetVRouterRouterId(Every, total=False):
    vRouterUuid: Required[str]

class GetVSwitchTypes(Every, total=False):
    pass
class GetVersion(Every, total=False):
    pass
class GetVfPciDeviceAvailableInL2Network(Every, total=False):
    l2NetworkUuids: Required[Sequence[Any]]

class GetVipAvailablePort(Every, total=False):
    vipUuid: Required[str]
    protocolType: Required[Literal['TCP', 'UDP']]
    limit: int | None
    start: int | None

class GetVipQos(Every, total=False):
    uuid: str | None

class GetVipUsedPorts(Every, total=False):
    uuid: Required[str]
    protocol: Required[Literal['TCP', 'UDP']]

class GetVirtualRouterSoftwareVersion(Every, total=False):
    uuid: str | None
    softwareName: Required[Literal['IPsec']]
    needUpdate: bool | Literal['true', 'false'] | None

class GetVirtualizerInfo(Every, total=False):
    uuids: Required[Sequence[Any]]

class GetVmAttachableDataVolume(Every, total=False):
    vmInstanceUuid: Required[str]

class GetVmAttachableL3Network(Every, total=False):
    vmInstanceUuid: Required[str]

class GetVmBootOrder(Every, total=False):
    uuid: Required[str]

class GetVmCapabilities(Every, total=False):
    uuid: Required[str]

class GetVmConsoleAddress(Every, total=False):
    uuid: Required[str]

class GetVmConsolePassword(Every, total=False):
    uuid: Required[str]

class GetVmDeviceAddress(Every, total=False):
    uuid: Required[str]
    resourceTypes: Required[Sequence[Literal['VolumeVO']]]

class GetVmEmulatorPinning(Every, total=False):
    uuid: Required[str]

class GetVmGuestToolsInfo(Every, total=False):
    uuid: Required[str]
    debug: Sequence[Any] | None

class GetVmHostname(Every, total=False):
    uuid: Required[str]

class GetVmInstanceFirstBootDevice(Every, total=False):
    uuid: Required[str]

class GetVmInstanceHaLevel(Every, total=False):
    uuid: Required[str]

class GetVmInstanceProtectedRecoveryPoints(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVmInstanceRecoveryPoints(Every, total=False):
    uuid: Required[str]
    startTime: str | None
    endTime: str | None
    scale: Literal['minute', 'hour', 'day'] | None
    limit: int | None
    start: int | None

class GetVmMigrationCandidateHosts(Every, total=False):
    vmInstanceUuid: Required[str]

class GetVmMonitorNumber(Every, total=False):
    uuid: Required[str]

class GetVmNicAttachableEips(Every, total=False):
    vmNicUuid: Required[str]
    ipVersion: Literal['4', '6'] | None
    limit: int | None
    start: int | None

class GetVmNicAttachedNetworkService(Every, total=False):
    vmNicUuid: Required[str]

class GetVmNuma(Every, total=False):
    uuid: Required[str]

class GetVmQga(Every, total=False):
    uuid: Required[str]

class GetVmRDP(Every, total=False):
    uuid: Required[str]

class GetVmSchedulingRulesExecuteState(Every, total=False):
    uuids: Required[Sequence[Any]]

class GetVmSshKey(Every, total=False):
    uuid: Required[str]

class GetVmStartingCandidateClustersHosts(Every, total=False):
    uuid: Required[str]

class GetVmTask(Every, total=False):
    vmInstanceUuids: Required[Sequence[str]]
    syncSignatures: Sequence[str] | None

class GetVmUsbRedirect(Every, total=False):
    uuid: Required[str]

class GetVmXml(Every, total=False):
    vmInstanceUuid: Required[str]

class GetVmXmlHookScript(Every, total=False):
    vmInstanceUuid: Required[str]

class GetVmsCapabilities(Every, total=False):
    vmUuids: Required[Sequence[str]]

class GetVmsSchedulingStateFromSchedulingRule(Every, total=False):
    ruleUuid: Required[str]
    vmUuids: Required[Sequence[Any]]

class GetVmvNUMATopology(Every, total=False):
    uuid: Required[str]

class GetVolumeCapabilities(Every, total=False):
    uuid: Required[str]

class GetVolumeFormat(Every, total=False):
    pass
class GetVolumeIoThreadPin(Every, total=False):
    uuid: Required[str]

class GetVolumeQos(Every, total=False):
    uuid: Required[str]
    forceSync: bool | Literal['true', 'false'] | None

class GetVolumeSnapshotSize(Every, total=False):
    uuid: Required[str]

class GetVpcAttachedEip(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedIpsec(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedLoadBalancer(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedNetflow(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedOspf(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedPortForwardingRules(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcAttachedVip(Every, total=False):
    uuid: Required[str]
    limit: int | None
    start: int | None

class GetVpcIPsecLog(Every, total=False):
    uuid: Required[str]
    lines: int | None

class GetVpcMulticastRoute(Every, total=False):
    uuid: Required[str]

class GetVpcVRouterDistributedRoutingConnections(Every, total=False):
    uuid: Required[str]

class GetVpcVRouterDistributedRoutingEnabled(Every, total=False):
    uuid: Required[str]

class GetVpcVRouterNetworkServiceState(Every, total=False):
    uuid: Required[str]
    networkService: Required[Literal['SNAT']]
    l3NetworkUuid: str | None

class GetVpcVpnConfigurationFromRemote(Every, total=False):
    uuid: Required[str]

class GetZBoxBackupDetails(Every, total=False):
    uuid: Required[str]

class GetZWatchAlertHistogram(Every, total=False):
    tableName: Required[str]
    startTime: Required[int | str]
    endTime: Required[int | str]
    intervalHours: Required[int]
    groupColumns: Sequence[Any] | None

class GetZone(Every, total=False):
    uuid: str | None

class IdentifyHost(Every, total=False):
    uuid: Required[str]
    interval: int | str | None

class InspectBareMetal2Chassis(Every, total=False):
    uuid: Required[str]

class InspectBareMetal2ChassisByInstance(Every, total=False):
    uuid: Required[str]

class InspectBaremetalChassis(Every, total=False):
    uuid: Required[str]

class IsLicenseServer(Every, total=False):
    pass
class IsOpensourceVersion(Every, total=False):
    pass
class IsReadyToGo(Every, total=False):
    managementNodeId: str | None

class IsVfNicAvailableInL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    hostUuid: Required[str]

class KvmRunShell(Every, total=False):
    hostUuids: Required[Sequence[str]]
    script: Required[str]

class ListVMsFromKVMHost(Every, total=False):
    libvirtURI: Required[str]
    conversionHostUuid: Required[str]
    sshPrivKey: str | None
    v2vType: str | None

class ListVmSchedulingRulesFromExecuteState(Every, total=False):
    executeStates: Required[Sequence[Any]]

class ListVmsFromSchedulingState(Every, total=False):
    ruleUuid: Required[str]
    executeStates: Required[Sequence[Any]]

class LocalStorageGetVolumeMigratableHosts(Every, total=False):
    volumeUuid: Required[str]

class LocalStorageMigrateVolume(Every, total=False):
    volumeUuid: Required[str]
    destHostUuid: Required[str]

class LocateHostNetworkInterface(Every, total=False):
    hostUuid: Required[str]
    networkInterfaceName: Required[str]
    interval: int | str | None

class LocateLocalRaidPhysicalDrive(Every, total=False):
    uuid: Required[str]
    locate: bool | Literal['true', 'false'] | None

class LogIn(Every, total=False):
    username: Required[str]
    password: Required[str]
    loginType: Required[str]
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None
    properties: Mapping[str, Any] | None

class LogInByAccount(Every, total=False):
    accountName: Required[str]
    password: Required[str]
    accountType: str | None
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None

class LogInByLdap(Every, total=False):
    uid: Required[str]
    password: Required[str]
    verifyCode: str | None
    captchaUuid: str | None
    clientInfo: Mapping[str, Any] | None

class LogInByUser(Every, total=False):
    accountUuid: str | None
    accountName: str | None
    userName: Required[str]
    password: Required[str]
    clientInfo: Mapping[str, Any] | None

class LogOut(Every, total=False):
    sessionUuid: str | None
    clientInfo: Mapping[str, Any] | None

class LoginByCas(Every, total=False):
    name: Required[str]
    password: Required[str]
    type: Required[str]
    clientInfo: Mapping[str, Any] | None

class LoginIAM2Platform(Every, total=False):
    clientInfo: Mapping[str, Any] | None

class LoginIAM2Project(Every, total=False):
    projectName: Required[str]
    clientInfo: Mapping[str, Any] | None

class LoginIAM2VirtualID(Every, total=False):
    name: Required[str]
    password: Required[str]
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None

class LoginIAM2VirtualIDWithLdap(Every, total=False):
    uid: Required[str]
    password: Required[str]
    verifyCode: str | None
    captchaUuid: str | None

class MatchModelServiceTemplateWithModel(Every, total=False):
    modelUuids: Required[Sequence[Any]]
    modelServiceUuids: Required[Sequence[Any]]
    instanceNumber: Required[str]
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: Required[str]
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: Required[str]
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Required[Literal['VirtualMachine', 'Container']]
    clusterUuid: str | None
    memorySize: int | str | None
    l3NetworkUuids: Sequence[Any] | None
    serviceBootUptime: str | None
    serviceLivez: str | None
    serviceReadyz: str | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class MergeDataOnBackupStorage(Every, total=False):
    backupStorageUuid: Required[str]

class MigrateVm(Every, total=False):
    vmInstanceUuid: Required[str]
    hostUuid: str | None
    migrateFromDestination: bool | Literal['true', 'false'] | None
    allowUnknown: bool | Literal['true', 'false'] | None
    strategy: Literal['auto-converge'] | None
    downTime: int | None

class MountVmInstanceRecoveryPoint(Every, total=False):
    vmUuid: Required[str]
    groupId: Required[int | str]
    https: bool | Literal['true', 'false'] | None

class MoveDirectory(Every, total=False):
    targetParentUuid: Required[str]
    directoryUuid: Required[str]

class MoveResourcesToDirectory(Every, total=False):
    resourceUuids: Required[Sequence[str]]
    directoryUuid: Required[str]

class ParseOvf(Every, total=False):
    xmlBase64: Required[str]

class PauseVmInstance(Every, total=False):
    uuid: Required[str]

class PowerOffBareMetal2Chassis(Every, total=False):
    uuid: Required[str]

class PowerOffBaremetalChassis(Every, total=False):
    chassisUuid: Required[str]

class PowerOffHost(Every, total=False):
    adminPassword: Required[str]
    hostUuids: Required[Sequence[Any]]
    waitTaskCompleted: bool | Literal['true', 'false'] | None
    maxWaitTime: int | str | None

class PowerOnBareMetal2Chassis(Every, total=False):
    uuid: Required[str]
    bootDev: Literal['disk', 'ipxe'] | None

class PowerOnBaremetalChassis(Every, total=False):
    chassisUuid: Required[str]

class PowerOnHost(Every, total=False):
    uuid: Required[str]
    returnEarly: bool | Literal['true', 'false'] | None

class PowerResetBareMetal2Chassis(Every, total=False):
    uuid: Required[str]
    bootDev: Literal['disk', 'ipxe'] | None

class PowerResetBaremetalChassis(Every, total=False):
    chassisUuid: Required[str]

class PowerResetHost(Every, total=False):
    uuid: Required[str]
    returnEarly: bool | Literal['true', 'false'] | None
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None

class PreviewResourceFromApp(Every, total=False):
    appUuid: Required[str]
    parameters: str | None

class PreviewResourceStack(Every, total=False):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None
    parameters: str | None
    preParameters: str | None

class PrimaryStorageMigrateVm(Every, total=False):
    vmInstanceUuid: Required[str]
    dstPrimaryStorageUuid: Required[str]
    dstHostUuid: str | None
    withDataVolumes: bool | Literal['true', 'false'] | None
    withSnapshots: bool | Literal['true', 'false'] | None
    downTime: int | None
    strategy: Literal['auto-converge'] | None
    bandwidth: int | str | None
    dataVolumeUuids: Any | None

class PrimaryStorageMigrateVolume(Every, total=False):
    volumeUuid: Required[str]
    dstPrimaryStorageUuid: Required[str]

class PrometheusQueryLabelValues(Every, total=False):
    labels: Required[Sequence[Any]]

class PrometheusQueryMetadata(Every, total=False):
    matches: Required[Sequence[Any]]

class PrometheusQueryPassThrough(Every, total=False):
    instant: bool | Literal['true', 'false'] | None
    startTime: int | str | None
    endTime: int | str | None
    step: str | None
    expression: Required[str]
    relativeTime: str | None

class PrometheusQueryVmMonitoringData(Every, total=False):
    vmUuids: Required[Sequence[Any]]
    instant: bool | Literal['true', 'false'] | None
    startTime: int | str | None
    endTime: int | str | None
    step: str | None
    expression: Required[str]
    relativeTime: str | None

class ProtectVmInstanceRecoveryPoint(Every, total=False):
    vmInstanceUuid: Required[str]
    groupId: Required[int | str]
    description: str | None

class ProvisionSlbInstance(Every, total=False):
    uuid: Required[str]

class ProvisionVirtualRouterConfig(Every, total=False):
    vmInstanceUuid: Required[str]

class PublishApp(Every, total=False):
    buildAppUuid: Required[str]
    name: Required[str]
    description: str | None
    parameters: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class PullHuaweiIMasterController(Every, total=False):
    uuid: Required[str]
    pullSwitch: str | None

class PullSdnControllerTenant(Every, total=False):
    uuid: Required[str]

class PushLicenseAddOnsUsage(Every, total=False):
    addOnsUsage: Required[str]

class PutMetricData(Every, total=False):
    namespace: Required[str]
    data: Required[Sequence[Any]]

class QueryAccessControlList(EveryQuery, total=False):
    pass
class QueryAccessControlRule(EveryQuery, total=False):
    pass
class QueryAccessKey(EveryQuery, total=False):
    pass
class QueryAccount(EveryQuery, total=False):
    pass
class QueryAccountBilling(EveryQuery, total=False):
    pass
class QueryAccountPriceTableRef(EveryQuery, total=False):
    pass
class QueryAccountResourceRef(EveryQuery, total=False):
    pass
class QueryActiveAlarm(EveryQuery, total=False):
    pass
class QueryActiveAlarmTemplate(EveryQuery, total=False):
    pass
class QueryAddressPool(EveryQuery, total=False):
    pass
class QueryAffinityGroup(EveryQuery, total=False):
    pass
class QueryAgentVersion(EveryQuery, total=False):
    pass
class QueryAlarm(EveryQuery, total=False):
    pass
class QueryAlarmRecord(EveryQuery, total=False):
    pass
class QueryAlert(EveryQuery, total=False):
    pass
class QueryAlertDataAck(EveryQuery, total=False):
    pass
class QueryAliyunDiskFromLocal(EveryQuery, total=False):
    pass
class QueryAliyunEbsBackupStorage(EveryQuery, total=False):
    pass
class QueryAliyunEbsPrimaryStorage(EveryQuery, total=False):
    pass
class QueryAliyunNasAccessGroup(EveryQuery, total=False):
    pass
class QueryAliyunPanguPartition(EveryQuery, total=False):
    pass
class QueryAliyunProxyVSwitch(EveryQuery, total=False):
    pass
class QueryAliyunProxyVpc(EveryQuery, total=False):
    pass
class QueryAliyunRouteEntryFromLocal(EveryQuery, total=False):
    pass
class QueryAliyunRouterInterfaceFromLocal(EveryQuery, total=False):
    pass
class QueryAliyunSmsSNSTextTemplate(EveryQuery, total=False):
    pass
class QueryAliyunSnapshotFromLocal(EveryQuery, total=False):
    pass
class QueryAliyunVirtualRouterFromLocal(EveryQuery, total=False):
    pass
class QueryAppBuildSystem(EveryQuery, total=False):
    pass
class QueryApplianceVm(EveryQuery, total=False):
    pass
class QueryApplicationDevelopmentService(EveryQuery, total=False):
    pass
class QueryArchiveTicket(EveryQuery, total=False):
    pass
class QueryArchiveTicketHistory(EveryQuery, total=False):
    pass
class QueryAudit(EveryQuery, total=False):
    pass
class QueryAutoScalingGroup(EveryQuery, total=False):
    pass
class QueryAutoScalingGroupActivity(EveryQuery, total=False):
    pass
class QueryAutoScalingGroupInstance(EveryQuery, total=False):
    pass
class QueryAutoScalingRule(EveryQuery, total=False):
    pass
class QueryAutoScalingRuleTrigger(EveryQuery, total=False):
    pass
class QueryAutoScalingVmTemplate(EveryQuery, total=False):
    pass
class QueryBackupStorage(EveryQuery, total=False):
    pass
class QueryBareMetal2Bonding(EveryQuery, total=False):
    pass
class QueryBareMetal2BondingNicRef(EveryQuery, total=False):
    pass
class QueryBareMetal2Chassis(EveryQuery, total=False):
    pass
class QueryBareMetal2ChassisGpuDevice(EveryQuery, total=False):
    pass
class QueryBareMetal2ChassisOffering(EveryQuery, total=False):
    pass
class QueryBareMetal2ChassisPciDevice(EveryQuery, total=False):
    pass
class QueryBareMetal2Gateway(EveryQuery, total=False):
    pass
class QueryBareMetal2Instance(EveryQuery, total=False):
    pass
class QueryBareMetal2ProvisionNetwork(EveryQuery, total=False):
    pass
class QueryBaremetalBonding(EveryQuery, total=False):
    pass
class QueryBaremetalChassis(EveryQuery, total=False):
    pass
class QueryBaremetalInstance(EveryQuery, total=False):
    pass
class QueryBaremetalPxeServer(EveryQuery, total=False):
    pass
class QueryBlockPrimaryStorage(EveryQuery, total=False):
    pass
class QueryBlockVolume(EveryQuery, total=False):
    pass
class QueryBuildApp(EveryQuery, total=False):
    pass
class QueryBuildAppExportHistory(EveryQuery, total=False):
    pass
class QueryCCSCertificate(EveryQuery, total=False):
    pass
class QueryCbtTask(EveryQuery, total=False):
    pass
class QueryCdpPolicy(EveryQuery, total=False):
    pass
class QueryCdpTask(EveryQuery, total=False):
    pass
class QueryCephBackupStorage(EveryQuery, total=False):
    pass
class QueryCephOsdGroup(EveryQuery, total=False):
    pass
class QueryCephPrimaryStorage(EveryQuery, total=False):
    pass
class QueryCephPrimaryStoragePool(EveryQuery, total=False):
    pass
class QueryCertificate(EveryQuery, total=False):
    pass
class QueryCluster(EveryQuery, total=False):
    pass
class QueryClusterDRS(EveryQuery, total=False):
    pass
class QueryConnectionAccessPointFromLocal(EveryQuery, total=False):
    pass
class QueryConnectionBetweenL3NetworkAndAliyunVSwitch(EveryQuery, total=False):
    pass
class QueryConsoleProxyAgent(EveryQuery, total=False):
    pass
class QueryContainerImage(EveryQuery, total=False):
    pass
class QueryContainerManagementEndpoint(EveryQuery, total=False):
    pass
class QueryDRSAdvice(EveryQuery, total=False):
    pass
class QueryDRSVmMigrationActivity(EveryQuery, total=False):
    pass
class QueryDataCenterFromLocal(EveryQuery, total=False):
    pass
class QueryDatabaseBackup(EveryQuery, total=False):
    pass
class QueryDataset(EveryQuery, total=False):
    pass
class QueryDirectory(EveryQuery, total=False):
    pass
class QueryDiskOffering(EveryQuery, total=False):
    pass
class QueryEcsImageFromLocal(EveryQuery, total=False):
    pass
class QueryEcsInstanceFromLocal(EveryQuery, total=False):
    pass
class QueryEcsSecurityGroupFromLocal(EveryQuery, total=False):
    pass
class QueryEcsSecurityGroupRuleFromLocal(EveryQuery, total=False):
    pass
class QueryEcsVSwitchFromLocal(EveryQuery, total=False):
    pass
class QueryEcsVpcFromLocal(EveryQuery, total=False):
    pass
class QueryEip(EveryQuery, total=False):
    pass
class QueryEmailMedia(EveryQuery, total=False):
    pass
class QueryEmailTriggerAction(EveryQuery, total=False):
    pass
class QueryEthernetVF(EveryQuery, total=False):
    pass
class QueryEventFromResourceStack(EveryQuery, total=False):
    pass
class QueryEventLog(EveryQuery, total=False):
    pass
class QueryEventRecord(EveryQuery, total=False):
    pass
class QueryEventRuleTemplate(EveryQuery, total=False):
    pass
class QueryEventSubscription(EveryQuery, total=False):
    pass
class QueryExponBlockVolume(EveryQuery, total=False):
    pass
class QueryExternalBackup(EveryQuery, total=False):
    pass
class QueryFaultToleranceVm(EveryQuery, total=False):
    pass
class QueryFcHbaDevice(EveryQuery, total=False):
    pass
class QueryFiberChannelLun(EveryQuery, total=False):
    pass
class QueryFiberChannelStorage(EveryQuery, total=False):
    pass
class QueryFirewallIpSetTemplate(EveryQuery, total=False):
    pass
class QueryFirewallRule(EveryQuery, total=False):
    pass
class QueryFirewallRuleSet(EveryQuery, total=False):
    pass
class QueryFirewallRuleSetL3Ref(EveryQuery, total=False):
    pass
class QueryFirewallRuleTemplate(EveryQuery, total=False):
    pass
class QueryFlowCollector(EveryQuery, total=False):
    pass
class QueryFlowMeter(EveryQuery, total=False):
    pass
class QueryGCJob(EveryQuery, total=False):
    pass
class QueryGlobalConfig(EveryQuery, total=False):
    pass
class QueryGlobalConfigTemplate(EveryQuery, total=False):
    pass
class QueryGpuDevice(EveryQuery, total=False):
    pass
class QueryGuestToolsState(EveryQuery, total=False):
    pass
class QueryGuestVmScript(EveryQuery, total=False):
    pass
class QueryGuestVmScriptExecutedRecord(EveryQuery, total=False):
    pass
class QueryGuestVmScriptExecutedRecordDetail(EveryQuery, total=False):
    pass
class QueryHost(EveryQuery, total=False):
    pass
class QueryHostNetworkBonding(EveryQuery, total=False):
    pass
class QueryHostNetworkInterface(EveryQuery, total=False):
    pass
class QueryHostNetworkInterfaceLldp(EveryQuery, total=False):
    pass
class QueryHostOsCategory(EveryQuery, total=False):
    pass
class QueryHostPhysicalMemory(EveryQuery, total=False):
    pass
class QueryHostSchedulingRuleGroup(EveryQuery, total=False):
    pass
class QueryHuaweiIMasterFabric(EveryQuery, total=False):
    pass
class QueryHuaweiIMasterTenant(EveryQuery, total=False):
    pass
class QueryHuaweiIMasterVRouter(EveryQuery, total=False):
    pass
class QueryHuaweiIMasterVpc(EveryQuery, total=False):
    pass
class QueryHybridEipFromLocal(EveryQuery, total=False):
    pass
class QueryHybridKeySecret(EveryQuery, total=False):
    pass
class QueryIAM2LdapBinding(EveryQuery, total=False):
    pass
class QueryIAM2Organization(EveryQuery, total=False):
    pass
class QueryIAM2OrganizationAttribute(EveryQuery, total=False):
    pass
class QueryIAM2OrganizationProjectRef(EveryQuery, total=False):
    pass
class QueryIAM2Project(EveryQuery, total=False):
    pass
class QueryIAM2ProjectAccountRef(EveryQuery, total=False):
    pass
class QueryIAM2ProjectAttribute(EveryQuery, total=False):
    pass
class QueryIAM2ProjectRole(EveryQuery, total=False):
    pass
class QueryIAM2ProjectTemplate(EveryQuery, total=False):
    pass
class QueryIAM2VirtualID(EveryQuery, total=False):
    pass
class QueryIAM2VirtualIDAttribute(EveryQuery, total=False):
    pass
class QueryIAM2VirtualIDGroup(EveryQuery, total=False):
    pass
class QueryIAM2VirtualIDGroupAttribute(EveryQuery, total=False):
    pass
class QueryIPSecConnection(EveryQuery, total=False):
    pass
class QueryIdentityZoneFromLocal(EveryQuery, total=False):
    pass
class QueryImage(EveryQuery, total=False):
    pass
class QueryImageCache(EveryQuery, total=False):
    pass
class QueryImageGroup(EveryQuery, total=False):
    pass
class QueryImageGroupRef(EveryQuery, total=False):
    pass
class QueryImagePackage(EveryQuery, total=False):
    pass
class QueryImageReplicationGroup(EveryQuery, total=False):
    pass
class QueryImageStoreBackupStorage(EveryQuery, total=False):
    pass
class QueryInstanceOffering(EveryQuery, total=False):
    pass
class QueryIpAddress(EveryQuery, total=False):
    pass
class QueryIpRange(EveryQuery, total=False):
    pass
class QueryIscsiLun(EveryQuery, total=False):
    pass
class QueryIscsiServer(EveryQuery, total=False):
    pass
class QueryKvmHypervisorInfo(EveryQuery, total=False):
    pass
class QueryL2Network(EveryQuery, total=False):
    pass
class QueryL2PortGroupNetwork(EveryQuery, total=False):
    pass
class QueryL2VirtualSwitchNetwork(EveryQuery, total=False):
    pass
class QueryL2VlanNetwork(EveryQuery, total=False):
    pass
class QueryL2VxlanNetwork(EveryQuery, total=False):
    pass
class QueryL2VxlanNetworkPool(EveryQuery, total=False):
    pass
class QueryL3Network(EveryQuery, total=False):
    pass
class QueryLdapBinding(EveryQuery, total=False):
    pass
class QueryLdapServer(EveryQuery, total=False):
    pass
class QueryLicenseAuthorizedNode(EveryQuery, total=False):
    pass
class QueryLoadBalancer(EveryQuery, total=False):
    pass
class QueryLoadBalancerListener(EveryQuery, total=False):
    pass
class QueryLoadBalancerServerGroup(EveryQuery, total=False):
    pass
class QueryLocalRaidController(EveryQuery, total=False):
    pass
class QueryLocalRaidPhysicalDrive(EveryQuery, total=False):
    pass
class QueryLocalStorageResourceRef(EveryQuery, total=False):
    pass
class QueryLogServer(EveryQuery, total=False):
    pass
class QueryLongJob(EveryQuery, total=False):
    pass
class QueryManagementNode(EveryQuery, total=False):
    pass
class QueryMdevDevice(EveryQuery, total=False):
    pass
class QueryMdevDeviceSpec(EveryQuery, total=False):
    pass
class QueryMedia(EveryQuery, total=False):
    pass
class QueryMetricDataHttpReceiver(EveryQuery, total=False):
    pass
class QueryMetricRuleTemplate(EveryQuery, total=False):
    pass
class QueryMetricTemplate(EveryQuery, total=False):
    pass
class QueryMiniStorage(EveryQuery, total=False):
    pass
class QueryMiniStorageHostRef(EveryQuery, total=False):
    pass
class QueryMiniStorageResourceReplication(EveryQuery, total=False):
    pass
class QueryModel(EveryQuery, total=False):
    pass
class QueryModelCenter(EveryQuery, total=False):
    pass
class QueryModelEvalServiceInstanceGroup(EveryQuery, total=False):
    pass
class QueryModelEvaluationTask(EveryQuery, total=False):
    pass
class QueryModelService(EveryQuery, total=False):
    pass
class QueryModelServiceInstanceGroup(EveryQuery, total=False):
    pass
class QueryMonitorGroup(EveryQuery, total=False):
    pass
class QueryMonitorGroupAlarm(EveryQuery, total=False):
    pass
class QueryMonitorGroupEventSubscription(EveryQuery, total=False):
    pass
class QueryMonitorGroupInstance(EveryQuery, total=False):
    pass
class QueryMonitorGroupTemplateRef(EveryQuery, total=False):
    pass
class QueryMonitorTemplate(EveryQuery, total=False):
    pass
class QueryMonitorTrigger(EveryQuery, total=False):
    pass
class QueryMonitorTriggerAction(EveryQuery, total=False):
    pass
class QueryMttyDevice(EveryQuery, total=False):
    pass
class QueryMulticastRouter(EveryQuery, total=False):
    pass
class QueryNasFileSystem(EveryQuery, total=False):
    pass
class QueryNasMountTarget(EveryQuery, total=False):
    pass
class QueryNativeCluster(EveryQuery, total=False):
    pass
class QueryNativeHost(EveryQuery, total=False):
    pass
class QueryNetworkServiceL3NetworkRef(EveryQuery, total=False):
    pass
class QueryNetworkServiceProvider(EveryQuery, total=False):
    pass
class QueryNvmeLun(EveryQuery, total=False):
    pass
class QueryNvmeServer(EveryQuery, total=False):
    pass
class QueryNvmeTarget(EveryQuery, total=False):
    pass
class QueryOssBucketFileName(EveryQuery, total=False):
    pass
class QueryPciDevice(EveryQuery, total=False):
    pass
class QueryPciDeviceOffering(EveryQuery, total=False):
    pass
class QueryPciDevicePciDeviceOffering(EveryQuery, total=False):
    pass
class QueryPciDeviceSpec(EveryQuery, total=False):
    pass
class QueryPhysicalDriveSelfTestHistory(EveryQuery, total=False):
    pass
class QueryPhysicalSwitch(EveryQuery, total=False):
    pass
class QueryPluginDrivers(EveryQuery, total=False):
    pass
class QueryPolicy(EveryQuery, total=False):
    pass
class QueryPolicyRouteRule(EveryQuery, total=False):
    pass
class QueryPolicyRouteRuleSet(EveryQuery, total=False):
    pass
class QueryPolicyRouteRuleSetL3Ref(EveryQuery, total=False):
    pass
class QueryPolicyRouteRuleSetVRouterRef(EveryQuery, total=False):
    pass
class QueryPolicyRouteTable(EveryQuery, total=False):
    pass
class QueryPolicyRouteTableRouteEntry(EveryQuery, total=False):
    pass
class QueryPolicyRouteTableVRouterRef(EveryQuery, total=False):
    pass
class QueryPortForwardingRule(EveryQuery, total=False):
    pass
class QueryPortMirror(EveryQuery, total=False):
    pass
class QueryPortMirrorNetworkUsedIp(EveryQuery, total=False):
    pass
class QueryPortMirrorSession(EveryQuery, total=False):
    pass
class QueryPreconfigurationTemplate(EveryQuery, total=False):
    pass
class QueryPriceTable(EveryQuery, total=False):
    pass
class QueryPrimaryStorage(EveryQuery, total=False):
    pass
class QueryPublishApp(EveryQuery, total=False):
    pass
class QueryQuota(EveryQuery, total=False):
    pass
class QueryResourceConfig(EveryQuery, total=False):
    pass
class QueryResourcePrice(EveryQuery, total=False):
    pass
class QueryResourceStack(EveryQuery, total=False):
    pass
class QueryRole(EveryQuery, total=False):
    pass
class QuerySNSApplicationEndpoint(EveryQuery, total=False):
    pass
class QuerySNSApplicationPlatform(EveryQuery, total=False):
    pass
class QuerySNSDingTalkAtPerson(EveryQuery, total=False):
    pass
class QuerySNSDingTalkEndpoint(EveryQuery, total=False):
    pass
class QuerySNSEmailAddress(EveryQuery, total=False):
    pass
class QuerySNSEmailEndpoint(EveryQuery, total=False):
    pass
class QuerySNSEmailPlatform(EveryQuery, total=False):
    pass
class QuerySNSEndpointThirdpartyAlertHistory(EveryQuery, total=False):
    pass
class QuerySNSFeiShuAtPerson(EveryQuery, total=False):
    pass
class QuerySNSFeiShuEndpoint(EveryQuery, total=False):
    pass
class QuerySNSHttpEndpoint(EveryQuery, total=False):
    pass
class QuerySNSMicrosoftTeamsEndpoint(EveryQuery, total=False):
    pass
class QuerySNSPluginEndpoint(EveryQuery, total=False):
    pass
class QuerySNSSmsEndpoint(EveryQuery, total=False):
    pass
class QuerySNSSnmpPlatform(EveryQuery, total=False):
    pass
class QuerySNSTextTemplate(EveryQuery, total=False):
    pass
class QuerySNSTopic(EveryQuery, total=False):
    pass
class QuerySNSTopicSubscriber(EveryQuery, total=False):
    pass
class QuerySNSUniversalSmsEndpoint(EveryQuery, total=False):
    pass
class QuerySNSWeComAtPerson(EveryQuery, total=False):
    pass
class QuerySNSWeComEndpoint(EveryQuery, total=False):
    pass
class QuerySchedulerJob(EveryQuery, total=False):
    pass
class QuerySchedulerJobGroup(EveryQuery, total=False):
    pass
class QuerySchedulerJobHistory(EveryQuery, total=False):
    pass
class QuerySchedulerTrigger(EveryQuery, total=False):
    pass
class QueryScsiLun(EveryQuery, total=False):
    pass
class QuerySdnController(EveryQuery, total=False):
    pass
class QuerySecretResourcePool(EveryQuery, total=False):
    pass
class QuerySecurityGroup(EveryQuery, total=False):
    pass
class QuerySecurityGroupRule(EveryQuery, total=False):
    pass
class QuerySecurityMachine(EveryQuery, total=False):
    pass
class QuerySftpBackupStorage(EveryQuery, total=False):
    pass
class QueryShareableVolumeVmInstanceRef(EveryQuery, total=False):
    pass
class QuerySharedBlock(EveryQuery, total=False):
    pass
class QuerySharedBlockGroupPrimaryStorage(EveryQuery, total=False):
    pass
class QuerySharedBlockGroupPrimaryStorageHostRef(EveryQuery, total=False):
    pass
class QuerySharedResource(EveryQuery, total=False):
    pass
class QuerySlbGroup(EveryQuery, total=False):
    pass
class QuerySlbOffering(EveryQuery, total=False):
    pass
class QuerySlbVmInstance(EveryQuery, total=False):
    pass
class QuerySnmpAgent(EveryQuery, total=False):
    pass
class QuerySshKeyPair(EveryQuery, total=False):
    pass
class QueryStackTemplate(EveryQuery, total=False):
    pass
class QuerySystemTag(EveryQuery, total=False):
    pass
class QueryTag(EveryQuery, total=False):
    pass
class QueryTemplateConfig(EveryQuery, total=False):
    pass
class QueryThirdpartyAlert(EveryQuery, total=False):
    pass
class QueryThirdpartyPlatform(EveryQuery, total=False):
    pass
class QueryTicket(EveryQuery, total=False):
    pass
class QueryTicketFlow(EveryQuery, total=False):
    pass
class QueryTicketFlowCollection(EveryQuery, total=False):
    pass
class QueryTicketHistory(EveryQuery, total=False):
    pass
class QueryTicketType(EveryQuery, total=False):
    pass
class QueryTrainedModelRecord(EveryQuery, total=False):
    pass
class QueryTwoFactorAuthentication(EveryQuery, total=False):
    pass
class QueryUsbDevice(EveryQuery, total=False):
    pass
class QueryUser(EveryQuery, total=False):
    pass
class QueryUserGroup(EveryQuery, total=False):
    pass
class QueryUserProxyConfig(EveryQuery, total=False):
    pass
class QueryUserTag(EveryQuery, total=False):
    pass
class QueryV2VConversionHost(EveryQuery, total=False):
    pass
class QueryVCenter(EveryQuery, total=False):
    pass
class QueryVCenterBackupStorage(EveryQuery, total=False):
    pass
class QueryVCenterCluster(EveryQuery, total=False):
    pass
class QueryVCenterDatacenter(EveryQuery, total=False):
    pass
class QueryVCenterPrimaryStorage(EveryQuery, total=False):
    pass
class QueryVCenterResourcePool(EveryQuery, total=False):
    pass
class QueryVRouterFlowMeterNetwork(EveryQuery, total=False):
    pass
class QueryVRouterOspfArea(EveryQuery, total=False):
    pass
class QueryVRouterOspfNetwork(EveryQuery, total=False):
    pass
class QueryVRouterRouteEntry(EveryQuery, total=False):
    pass
class QueryVRouterRouteTable(EveryQuery, total=False):
    pass
class QueryVip(EveryQuery, total=False):
    pass
class QueryVirtualBorderRouterFromLocal(EveryQuery, total=False):
    pass
class QueryVirtualRouterOffering(EveryQuery, total=False):
    pass
class QueryVirtualRouterVRouterRouteTableRef(EveryQuery, total=False):
    pass
class QueryVirtualRouterVm(EveryQuery, total=False):
    pass
class QueryVmCdRom(EveryQuery, total=False):
    pass
class QueryVmInstance(EveryQuery, total=False):
    pass
class QueryVmInstanceDeviceAddressArchive(EveryQuery, total=False):
    pass
class QueryVmInstanceDeviceAddressGroup(EveryQuery, total=False):
    pass
class QueryVmInstanceMdevDeviceSpecRef(EveryQuery, total=False):
    pass
class QueryVmInstancePciDeviceSpecRef(EveryQuery, total=False):
    pass
class QueryVmNic(EveryQuery, total=False):
    pass
class QueryVmNicInSecurityGroup(EveryQuery, total=False):
    pass
class QueryVmNicSecurityPolicy(EveryQuery, total=False):
    pass
class QueryVmPriorityConfig(EveryQuery, total=False):
    pass
class QueryVmSchedHistory(EveryQuery, total=False):
    pass
class QueryVmSchedulingRule(EveryQuery, total=False):
    pass
class QueryVmSchedulingRuleGroup(EveryQuery, total=False):
    pass
class QueryVmUserDefinedXmlHookScript(EveryQuery, total=False):
    pass
class QueryVniRange(EveryQuery, total=False):
    pass
class QueryVolume(EveryQuery, total=False):
    pass
class QueryVolumeBackup(EveryQuery, total=False):
    pass
class QueryVolumeSnapshot(EveryQuery, total=False):
    pass
class QueryVolumeSnapshotGroup(EveryQuery, total=False):
    pass
class QueryVolumeSnapshotTree(EveryQuery, total=False):
    pass
class QueryVpcFirewall(EveryQuery, total=False):
    pass
class QueryVpcFirewallVRouterRef(EveryQuery, total=False):
    pass
class QueryVpcHaGroup(EveryQuery, total=False):
    pass
class QueryVpcHaGroupNetworkServiceRef(EveryQuery, total=False):
    pass
class QueryVpcIkeConfigFromLocal(EveryQuery, total=False):
    pass
class QueryVpcIpSecConfigFromLocal(EveryQuery, total=False):
    pass
class QueryVpcRouter(EveryQuery, total=False):
    pass
class QueryVpcSharedQos(EveryQuery, total=False):
    pass
class QueryVpcSnatState(EveryQuery, total=False):
    pass
class QueryVpcUserVpnGatewayFromLocal(EveryQuery, total=False):
    pass
class QueryVpcVpnConnectionFromLocal(EveryQuery, total=False):
    pass
class QueryVpcVpnGatewayFromLocal(EveryQuery, total=False):
    pass
class QueryVtep(EveryQuery, total=False):
    pass
class QueryWebhook(EveryQuery, total=False):
    pass
class QueryXskyBlockVolume(EveryQuery, total=False):
    pass
class QueryZBox(EveryQuery, total=False):
    pass
class QueryZBoxBackup(EveryQuery, total=False):
    pass
class QueryZdfs(EveryQuery, total=False):
    pass
class QueryZone(EveryQuery, total=False):
    pass
class RebootBaremetalInstance(Every, total=False):
    uuid: Required[str]
    pxeBoot: bool | Literal['true', 'false'] | None

class RebootEcsInstance(Every, total=False):
    uuid: Required[str]

class RebootVmInstance(Every, total=False):
    uuid: Required[str]

class ReclaimSpaceFromImageStore(Every, total=False):
    uuid: Required[str]

class ReconnectAppBuildSystem(Every, total=False):
    uuid: Required[str]

class ReconnectBackupStorage(Every, total=False):
    uuid: Required[str]

class ReconnectBareMetal2Gateway(Every, total=False):
    uuid: Required[str]

class ReconnectBareMetal2Instance(Every, total=False):
    uuid: Required[str]

class ReconnectBaremetalPxeServer(Every, total=False):
    uuid: Required[str]

class ReconnectConsoleProxyAgent(Every, total=False):
    agentUuids: Sequence[str] | None

class ReconnectHost(Every, total=False):
    uuid: Required[str]

class ReconnectIPsecConnection(Every, total=False):
    uuid: Required[str]

class ReconnectImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]

class ReconnectPrimaryStorage(Every, total=False):
    uuid: Required[str]

class ReconnectSdnController(Every, total=False):
    sdnControllerUuid: Required[str]

class ReconnectSftpBackupStorage(Every, total=False):
    uuid: Required[str]

class ReconnectVirtualRouter(Every, total=False):
    vmInstanceUuid: Required[str]

class ReconnectZdfs(Every, total=False):
    uuid: Required[str]

class RecoverBackupFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class RecoverBaremetalInstance(Every, total=False):
    uuid: Required[str]

class RecoverDataVolume(Every, total=False):
    uuid: Required[str]

class RecoverDatabaseFromBackup(Every, total=False):
    uuid: str | None
    backupStorageUrl: str | None
    backupInstallPath: str | None
    mysqlRootPassword: Required[str]

class RecoverIAM2Project(Every, total=False):
    uuid: Required[str]

class RecoverImage(Every, total=False):
    imageUuid: Required[str]
    backupStorageUuids: Sequence[str] | None

class RecoverResourceSplitBrain(Every, total=False):
    resourceUuid: Required[str]
    hostUuid: Required[str]
    primaryStorageUuid: str | None
    forceRecover: bool | Literal['true', 'false'] | None
    resourceType: str | None

class RecoverVmBackupFromImageStoreBackupStorage(Every, total=False):
    groupUuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class RecoverVmInstance(Every, total=False):
    uuid: Required[str]

class RecoveryImageFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]
    name: Required[str]
    description: str | None

class RecoveryVirtualBorderRouterRemote(Every, total=False):
    uuid: Required[str]

class RefreshCaptcha(Every, total=False):
    uuid: Required[str]

class RefreshFiberChannelStorage(Every, total=False):
    zoneUuid: Required[str]
    clusterUuid: str | None
    scsiLunUuids: Sequence[Any] | None

class RefreshFirewall(Every, total=False):
    uuid: Required[str]

class RefreshGuestOsMetadata(Every, total=False):
    pass
class RefreshIscsiServer(Every, total=False):
    uuid: Required[str]

class RefreshLoadBalancer(Every, total=False):
    uuid: Required[str]

class RefreshLocalRaid(Every, total=False):
    hostUuid: Required[str]

class RefreshNvmeTarget(Every, total=False):
    zoneUuid: Required[str]
    nvmeLunUuids: Sequence[Any] | None

class RefreshPluginDrivers(Every, total=False):
    name: str | None

class RefreshSSOServerToken(Every, total=False):
    token: Required[str]
    duration: str | None

class RefreshSearchIndexes(Every, total=False):
    pass
class RefreshSharedblockDeviceCapacity(Every, total=False):
    uuid: str | None
    sharedBlockGroupUuid: Required[str]

class RegisterLicenseRequestedApplication(Every, total=False):
    licenseRequestCode: Required[str]
    clientPubKey: str | None
    currentTimeMillis: Any | None

class RegisterLicenseServer(Every, total=False):
    ip: Required[str]
    loginParams: Required[Mapping[str, Any]]

class ReimageVmInstance(Every, total=False):
    vmInstanceUuid: Required[str]

class ReloadElaboration(Every, total=False):
    pass
class ReloadExternalService(Every, total=False):
    name: Required[str]

class ReloadLicense(Every, total=False):
    managementNodeUuids: Sequence[Any] | None
    additionSession: Any | None

class RemoveAccessControlListEntry(Every, total=False):
    aclUuid: Required[str]
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveAccessControlListFromLoadBalancer(Every, total=False):
    aclUuids: Required[Sequence[str]]
    listenerUuid: Required[str]
    serverGroupUuids: Sequence[str] | None

class RemoveActionFromAlarm(Every, total=False):
    alarmUuid: Required[str]
    actionUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveActionFromEventSubscription(Every, total=False):
    subscriptionUuid: Required[str]
    actionUuid: Required[str]

class RemoveAttributesFromIAM2Organization(Every, total=False):
    uuid: Required[str]
    attributeUuids: Required[Sequence[Any]]

class RemoveAttributesFromIAM2Project(Every, total=False):
    uuid: Required[str]
    attributeUuids: Required[Sequence[Any]]

class RemoveAttributesFromIAM2VirtualID(Every, total=False):
    uuid: Required[str]
    attributeUuids: Required[Sequence[Any]]

class RemoveAttributesFromIAM2VirtualIDGroup(Every, total=False):
    uuid: Required[str]
    attributeUuids: Required[Sequence[Any]]

class RemoveBackendServerFromServerGroup(Every, total=False):
    serverGroupUuid: Required[str]
    vmNicUuids: Sequence[str] | None
    serverIps: Sequence[str] | None

class RemoveCertificateFromLoadBalancerListener(Every, total=False):
    certificateUuid: Required[str]
    listenerUuid: Required[str]

class RemoveDnsFromL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    dns: Required[str]

class RemoveDnsFromVpcRouter(Every, total=False):
    uuid: Required[str]
    dns: Required[str]

class RemoveHostRouteFromL3Network(Every, total=False):
    l3NetworkUuid: Required[str]
    prefix: Required[str]

class RemoveIAM2ProjectLoginExpired(Every, total=False):
    uuid: Required[str]
    attributeUuid: Required[str]

class RemoveIAM2VirtualIDGroupFromProjects(Every, total=False):
    projectUuids: Sequence[Any] | None
    groupUuids: Sequence[Any] | None

class RemoveIAM2VirtualIDsFromGroup(Every, total=False):
    virtualIDUuids: Required[Sequence[Any]]
    groupUuid: Required[str]

class RemoveIAM2VirtualIDsFromOrganization(Every, total=False):
    virtualIDUuids: Required[Sequence[Any]]
    organizationUuid: Required[str]

class RemoveIAM2VirtualIDsFromProject(Every, total=False):
    projectUuid: str | None
    virtualIDUuids: Required[Sequence[Any]]

class RemoveIAM2VirtualIDsFromProjects(Every, total=False):
    projectUuids: Required[Sequence[Any]]
    virtualIDUuids: Required[Sequence[Any]]

class RemoveInstanceFromMonitorGroup(Every, total=False):
    groupUuid: Required[str]
    instanceUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveLabelFromAlarm(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveLabelFromEventSubscription(Every, total=False):
    uuid: Required[str]

class RemoveMdevDeviceSpecFromVmInstance(Every, total=False):
    mdevSpecUuid: Required[str]
    vmInstanceUuid: Required[str]

class RemoveMonFromCephBackupStorage(Every, total=False):
    uuid: Required[str]
    monHostnames: Required[Sequence[str]]

class RemoveMonFromCephPrimaryStorage(Every, total=False):
    uuid: Required[str]
    monHostnames: Required[Sequence[str]]

class RemovePciDeviceSpecFromVmInstance(Every, total=False):
    pciSpecUuid: Required[str]
    vmInstanceUuid: Required[str]

class RemovePolicyStatementsFromRole(Every, total=False):
    uuid: Required[str]
    policyStatementUuids: Required[Sequence[str]]

class RemoveRemoteCidrsFromIPsecConnection(Every, total=False):
    uuid: Required[str]
    peerCidrs: Required[Sequence[Any]]

class RemoveRendezvousPointFromMulticastRouter(Every, total=False):
    uuid: Required[str]
    rpAddress: Required[str]
    groupAddress: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveResourcesFromDirectory(Every, total=False):
    resourceUuids: Required[Sequence[str]]
    directoryUuid: Required[str]

class RemoveRolesFromIAM2VirtualID(Every, total=False):
    roleUuids: Required[Sequence[Any]]
    virtualIDUuid: Required[str]
    projectUuid: str | None

class RemoveRolesFromIAM2VirtualIDGroup(Every, total=False):
    roleUuids: Required[Sequence[Any]]
    groupUuid: Required[str]
    projectUuid: str | None

class RemoveSNSDingTalkAtPerson(Every, total=False):
    endpointUuid: Required[str]
    phoneNumber: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveSNSFeiShuAtPerson(Every, total=False):
    endpointUuid: Required[str]
    userId: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveSNSSmsReceiver(Every, total=False):
    endpointUuid: Required[str]
    phoneNumber: str | None
    phoneNumberList: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveSNSWeComAtPerson(Every, total=False):
    endpointUuid: Required[str]
    userId: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveSchedulerJobFromSchedulerTrigger(Every, total=False):
    schedulerJobUuid: Required[str]
    schedulerTriggerUuid: Required[str]

class RemoveSchedulerJobGroupFromSchedulerTrigger(Every, total=False):
    schedulerJobGroupUuid: Required[str]
    schedulerTriggerUuid: Required[str]

class RemoveSchedulerJobsFromSchedulerJobGroup(Every, total=False):
    schedulerJobGroupUuid: Required[str]
    schedulerJobUuids: Required[Sequence[Any]]

class RemoveSdnController(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveServerGroupFromLoadBalancerListener(Every, total=False):
    serverGroupUuid: Required[str]
    listenerUuid: Required[str]

class RemoveTicketTypesFromTicketFlowCollection(Every, total=False):
    ticketFlowCollectionUuid: Required[str]
    ticketTypeUuids: Required[Sequence[Any]]

class RemoveUserFromGroup(Every, total=False):
    userUuid: Required[str]
    groupUuid: Required[str]

class RemoveVRouterNetworksFromFlowMeter(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveVRouterNetworksFromOspfArea(Every, total=False):
    uuids: Required[Sequence[Any]]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RemoveVmFromAffinityGroup(Every, total=False):
    affinityGroupUuid: Required[str]
    uuid: Required[str]

class RemoveVmNicFromLoadBalancer(Every, total=False):
    vmNicUuids: Required[Sequence[str]]
    listenerUuid: Required[str]

class RemoveVmSchedulingRule(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RenewSession(Every, total=False):
    sessionUuid: Required[str]
    duration: int | str | None

class RequestConsoleAccess(Every, total=False):
    vmInstanceUuid: Required[str]

class RequestLicenseCapacity(Every, total=False):
    resourceUuid: Required[str]
    quotaType: Required[Literal['CPU_Socket', 'CPU_Core', 'VM', 'Host', 'Capacity', 'None']]
    quota: Required[str]
    clientAuthorizedNodeUuid: Required[str]
    licenseType: Required[str]

class RerunLongJob(Every, total=False):
    uuid: Required[str]

class ResetGlobalConfig(Every, total=False):
    pass
class ResetTemplateConfig(Every, total=False):
    templateUuid: Required[str]

class ResetTwoFactorAuthenticationSecret(Every, total=False):
    name: Required[str]
    password: Required[str]
    type: Required[Literal['account', 'iam2']]
    captchaUuid: str | None
    verifyCode: str | None

class ResizeDataVolume(Every, total=False):
    uuid: Required[str]
    size: Required[int | str]

class ResizeRootVolume(Every, total=False):
    uuid: str | None
    vmInstanceUuid: str | None
    size: Required[int | str]

class RestartModelServiceGroups(Every, total=False):
    uuids: Required[Sequence[Any]]

class RestartResourceStack(Every, total=False):
    uuid: Required[str]

class ResumeLongJob(Every, total=False):
    uuid: Required[str]

class ResumeVmInstance(Every, total=False):
    uuid: Required[str]

class RevertTemplateConfig(Every, total=False):
    templateUuid: Required[str]

class RevertVmFromCdpBackup(Every, total=False):
    vmInstanceUuid: Required[str]
    backupStorageUuid: Required[str]
    groupId: Required[int | str]
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    hostUuid: str | None
    useExistingVolume: bool | Literal['true', 'false'] | None
    recoverBandwidth: int | str | None

class RevertVmFromSnapshotGroup(Every, total=False):
    uuid: Required[str]

class RevertVmFromVmBackup(Every, total=False):
    groupUuid: Required[str]
    backupStorageUuid: str | None

class RevertVolumeFromSnapshot(Every, total=False):
    uuid: Required[str]

class RevertVolumeFromVolumeBackup(Every, total=False):
    uuid: Required[str]
    backupStorageUuid: str | None

class RevokeMonitorTemplateFromMonitorGroup(Every, total=False):
    groupUuid: Required[str]
    templateUuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class RevokeResourceSharing(Every, total=False):
    resourceUuids: Required[Sequence[str]]
    toPublic: bool | Literal['true', 'false'] | None
    accountUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None

class RunIAM2Script(Every, total=False):
    scriptContent: Required[str]
    scriptExecutor: str | None
    scriptParams: Sequence[Any] | None

class RunSchedulerTrigger(Every, total=False):
    uuid: Required[str]
    jobUuids: Sequence[Any] | None

class SNSDingTalkTestConnection(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonPhoneNumbers: Sequence[Any] | None
    secret: str | None
    testMsg: Required[str]
    endpointUuid: str | None

class SNSEmailTestConnection(Every, total=False):
    emails: Sequence[Any] | None
    platformUuid: str | None
    endpointUuid: str | None
    subject: str | None
    text: str | None

class SNSFeiShuTestConnection(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    secret: str | None
    testMsg: Required[str]
    endpointUuid: str | None

class SNSHttpTestConnection(Every, total=False):
    url: str | None
    username: str | None
    password: str | None
    endpointUuid: str | None

class SNSMicrosoftTeamsTestConnection(Every, total=False):
    url: str | None
    testMsg: Required[str]
    endpointUuid: str | None

class SNSSnmpTestConnection(Every, total=False):
    platformUuid: str | None
    endpointUuid: str | None

class SNSWeComTestConnection(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    testMsg: Required[str]
    endpointUuid: str | None

class SdnControllerAddHost(Every, total=False):
    sdnControllerUuid: Required[str]
    hostUuid: Required[str]
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None
    nicNames: Required[Sequence[Any]]
    vtepIp: str | None
    netmask: str | None
    bondMode: str | None
    lacpMode: str | None

class SdnControllerChangeHost(Every, total=False):
    sdnControllerUuid: Required[str]
    hostUuid: Required[str]
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None
    nicNames: Sequence[Any] | None
    vtepIp: str | None
    netmask: str | None
    bondMode: str | None
    lacpMode: str | None

class SdnControllerRemoveHost(Every, total=False):
    sdnControllerUuid: Required[str]
    hostUuid: Required[str]
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None

class SecurityMachineDetectSync(Every, total=False):
    uuid: Required[str]

class SecurityMachineEncrypt(Every, total=False):
    text: Required[str]
    algType: Required[str]

class SelfTestLocalRaid(Every, total=False):
    uuid: Required[str]

class SetFlowMeterRouterId(Every, total=False):
    vRouterUuid: Required[str]
    routerId: Required[int | str]

class SetIAM2ProjectContainerCluster(Every, total=False):
    uuid: Required[str]
    containerUuid: Required[str]
    clusterId: Required[str]

class SetIAM2ProjectLoginExpired(Every, total=False):
    uuid: Required[str]
    loginExpired: Required[str]
    loginExpiredAttributeUuid: Any | None

class SetIAM2ProjectRetirePolicy(Every, total=False):
    uuid: Required[str]
    policy: Required[str]

class SetImageBootMode(Every, total=False):
    uuid: Required[str]
    bootMode: Required[Literal['Legacy', 'UEFI', 'UEFI_WITH_CSM']]

class SetImageQga(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetImageSecurityLevel(Every, total=False):
    uuid: Required[str]
    securityLevel: str | None

class SetImageStoreBackupStorageQuota(Every, total=False):
    uuids: Sequence[Any] | None
    maxCapacity: Required[int | str]

class SetIpOnHostNetworkBonding(Every, total=False):
    bondingUuid: Required[str]
    ipAddress: str | None
    netmask: str | None

class SetIpOnHostNetworkInterface(Every, total=False):
    interfaceUuid: Required[str]
    ipAddress: str | None
    netmask: str | None

class SetL3NetworkMtu(Every, total=False):
    l3NetworkUuid: Required[str]
    mtu: Required[int]

class SetL3NetworkRouterInterfaceIp(Every, total=False):
    l3NetworkUuid: Required[str]
    routerInterfaceIp: Required[str]

class SetNicQos(Every, total=False):
    uuid: Required[str]
    outboundBandwidth: int | str | None
    inboundBandwidth: int | str | None

class SetOrganizationOperation(Every, total=False):
    uuid: Required[str]
    virtualIDUuid: Required[str]

class SetOrganizationSupervisor(Every, total=False):
    uuid: Required[str]
    virtualIDUuid: Required[str]

class SetSecurityMachineKey(Every, total=False):
    uuid: Required[str]
    type: Required[str]
    tokenName: Required[str]
    dryRun: bool | Literal['true', 'false'] | None

class SetServiceTypeOnHostNetworkBonding(Every, total=False):
    bondingUuids: Required[Sequence[Any]]
    vlanIds: Sequence[Any] | None
    serviceTypes: Sequence[Literal['ManagementNetwork', 'TenantNetwork', 'StorageNetwork', 'BackupNetwork', 'MigrationNetwork']] | None

class SetServiceTypeOnHostNetworkInterface(Every, total=False):
    interfaceUuids: Required[Sequence[Any]]
    vlanIds: Sequence[Any] | None
    serviceTypes: Sequence[Literal['ManagementNetwork', 'TenantNetwork', 'StorageNetwork', 'BackupNetwork', 'MigrationNetwork']] | None

class SetVRouterRouterId(Every, total=False):
    vRouterUuid: Required[str]
    routerId: Required[str]

class SetVipQos(Every, total=False):
    uuid: Required[str]
    port: int | None
    outboundBandwidth: int | str | None
    inboundBandwidth: int | str | None

class SetVmBootMode(Every, total=False):
    uuid: Required[str]
    bootMode: Required[str]

class SetVmBootOrder(Every, total=False):
    uuid: Required[str]
    bootOrder: Sequence[str] | None

class SetVmBootVolume(Every, total=False):
    vmInstanceUuid: Required[str]
    volumeUuid: Required[str]

class SetVmCleanTraffic(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetVmClockTrack(Every, total=False):
    uuid: Required[str]
    track: Required[Literal['guest', 'host']]
    syncAfterVMResume: bool | Literal['true', 'false'] | None
    intervalInSeconds: Literal['0', '60', '600', '1800', '3600', '7200', '21600', '43200', '86400'] | None

class SetVmConsoleMode(Every, total=False):
    uuid: Required[str]
    mode: Required[str]

class SetVmConsolePassword(Every, total=False):
    uuid: Required[str]
    consolePassword: Required[str]

class SetVmEmulatorPinning(Every, total=False):
    uuid: Required[str]
    emulatorPinning: Required[str]

class SetVmHostname(Every, total=False):
    uuid: Required[str]
    hostname: Required[str]

class SetVmInstanceDefaultCdRom(Every, total=False):
    uuid: Required[str]
    vmInstanceUuid: Required[str]

class SetVmInstanceHaLevel(Every, total=False):
    uuid: Required[str]
    level: Required[Literal['NeverStop', 'OnHostFailure', 'FaultTolerance']]

class SetVmMonitorNumber(Every, total=False):
    uuid: Required[str]
    monitorNumber: Required[int]

class SetVmNicSecurityGroup(Every, total=False):
    vmNicUuid: Required[str]
    refs: Required[Sequence[Mapping[str, Any]]]

class SetVmNuma(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetVmQga(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetVmQxlMemory(Every, total=False):
    uuid: Required[str]
    ram: int | None
    vram: int | None
    vgamem: int | None

class SetVmRDP(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetVmSecurityLevel(Every, total=False):
    uuid: Required[str]
    securityLevel: str | None

class SetVmSoundType(Every, total=False):
    uuid: Required[str]
    soundType: Required[Literal['ac97', 'ich6']]

class SetVmSshKey(Every, total=False):
    uuid: Required[str]
    SshKey: Required[str]

class SetVmStaticIp(Every, total=False):
    vmInstanceUuid: Required[str]
    l3NetworkUuid: Required[str]
    ip: str | None
    ip6: str | None
    netmask: str | None
    gateway: str | None
    ipv6Gateway: str | None
    ipv6Prefix: str | None

class SetVmUsbRedirect(Every, total=False):
    uuid: Required[str]
    enable: Required[bool | Literal['true', 'false']]

class SetVmUserDefinedXml(Every, total=False):
    vmInstanceUuid: Required[str]
    xmlBase64: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SetVmUserDefinedXmlHookScript(Every, total=False):
    vmInstanceUuid: Required[str]
    xmlHookScriptBase64: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SetVolumeIoThreadPin(Every, total=False):
    uuid: Required[str]
    vmUuid: Required[str]
    pin: Required[str]
    ioThreadId: Required[int]

class SetVolumeQos(Every, total=False):
    uuid: Required[str]
    mode: Literal['total', 'read', 'write'] | None
    volumeBandwidth: int | str | None
    readBandwidth: int | str | None
    writeBandwidth: int | str | None
    totalBandwidth: int | str | None
    readIOPS: int | str | None
    writeIOPS: int | str | None
    totalIOPS: int | str | None

class SetVpcVRouterDistributedRoutingEnabled(Every, total=False):
    uuid: Required[str]
    stateEvent: Required[Literal['enable', 'disable']]

class SetVpcVRouterNetworkServiceState(Every, total=False):
    uuid: Required[str]
    networkService: Required[Literal['SNAT']]
    state: Required[Literal['enable', 'disable']]
    l3NetworkUuid: str | None

class ShareResource(Every, total=False):
    resourceUuids: Required[Sequence[str]]
    accountUuids: Sequence[str] | None
    toPublic: bool | Literal['true', 'false'] | None

class ShrinkVolumeSnapshot(Every, total=False):
    uuid: Required[str]

class ShutdownHost(Every, total=False):
    uuid: Required[str]
    returnEarly: bool | Literal['true', 'false'] | None
    force: bool | Literal['true', 'false'] | None
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None

class StartBareMetal2Instance(Every, total=False):
    uuid: Required[str]
    clusterUuid: str | None
    gatewayUuid: str | None
    chassisUuid: str | None
    chassisOfferingUuid: str | None

class StartBaremetalInstance(Every, total=False):
    uuid: Required[str]
    pxeBoot: bool | Literal['true', 'false'] | None

class StartBaremetalPxeServer(Every, total=False):
    uuid: Required[str]

class StartConnectionBetweenAliyunRouterInterface(Every, total=False):
    vrouterInterfaceUuid: Required[str]
    vbrInterfaceUuid: Required[str]

class StartDataProtection(Every, total=False):
    encryptType: Required[str]
    auditsIntegrityDate: int | None

class StartEcsInstance(Every, total=False):
    uuid: Required[str]

class StartSnmpAgent(Every, total=False):
    uuid: Required[str]

class StartVmInstance(Every, total=False):
    uuid: Required[str]
    clusterUuid: str | None
    hostUuid: str | None

class StopAllResourcesInIAM2Project(Every, total=False):
    uuid: Required[str]

class StopBaremetalInstance(Every, total=False):
    uuid: Required[str]
    type: Literal['grace', 'cold'] | None

class StopBaremetalPxeServer(Every, total=False):
    uuid: Required[str]

class StopEcsInstance(Every, total=False):
    uuid: Required[str]

class StopSnmpAgent(Every, total=False):
    uuid: Required[str]

class StopVmInstance(Every, total=False):
    uuid: Required[str]
    type: Literal['grace', 'cold'] | None
    stopHA: Literal['true'] | None

class SubmitLongJob(Every, total=False):
    name: str | None
    description: str | None
    jobName: Required[str]
    jobData: Required[str]
    targetResourceUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SubscribeEvent(Every, total=False):
    name: str | None
    namespace: Required[str]
    eventName: Required[str]
    actions: Sequence[Any] | None
    labels: Sequence[Any] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SubscribeSNSTopic(Every, total=False):
    topicUuid: Required[str]
    endpointUuid: Required[str]

class SyncAINginxConfiguration(Every, total=False):
    groupUuids: Sequence[Any] | None
    dryRun: str | None
    syncAll: str | None

class SyncAliyunRouteEntryFromRemote(Every, total=False):
    vRouterUuid: Required[str]
    vRouterType: Required[Literal['vbr', 'vrouter']]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncAliyunRouterInterfaceFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncAliyunSnapshotRemote(Every, total=False):
    dataCenterUuid: Required[str]
    snapshotId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncAliyunVirtualRouterFromRemote(Every, total=False):
    vpcUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncBackupFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class SyncChronyServers(Every, total=False):
    pass
class SyncConnectionAccessPointFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    accessPointId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncContainerManagementEndpoint(Every, total=False):
    uuid: Required[str]
    zoneUuid: Required[str]

class SyncDataCenterFromRemote(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncDatabaseBackup(Every, total=False):
    imageStoreUuid: Required[str]

class SyncDatabaseBackupFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class SyncDiskFromAliyunFromRemote(Every, total=False):
    identityUuid: Required[str]
    diskId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsImageFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    type: Literal['system', 'self'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsInstanceFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    onlyZstack: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsSecurityGroupFromRemote(Every, total=False):
    ecsVpcUuid: Required[str]
    securityGroupId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsSecurityGroupRuleFromRemote(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsVSwitchFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    vSwitchId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncEcsVpcFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    ecsVpcId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncHybridEipFromRemote(Every, total=False):
    type: Required[Literal['aliyun']]
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncIdentityFromRemote(Every, total=False):
    uuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncImage(Every, total=False):
    imageStoreUuid: Required[str]

class SyncImageFromImageStoreBackupStorage(Every, total=False):
    uuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]
    name: Required[str]
    description: str | None

class SyncImageSize(Every, total=False):
    uuid: Required[str]

class SyncLdapServer(Every, total=False):
    uuid: Required[str]

class SyncLicenseCapacity(Every, total=False):
    pass
class SyncPrimaryStorageCapacity(Every, total=False):
    primaryStorageUuid: Required[str]

class SyncVCenter(Every, total=False):
    uuid: Required[str]

class SyncVirtualBorderRouterFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncVmBackup(Every, total=False):
    imageStoreUuid: Required[str]

class SyncVmBackupFromImageStoreBackupStorage(Every, total=False):
    groupUuid: Required[str]
    srcBackupStorageUuid: Required[str]
    dstBackupStorageUuid: Required[str]

class SyncVmClock(Every, total=False):
    uuid: Required[str]

class SyncVolumeBackup(Every, total=False):
    imageStoreUuid: Required[str]

class SyncVolumeSize(Every, total=False):
    uuid: Required[str]

class SyncVpcUserVpnGatewayFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncVpcVpnConnectionFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncVpcVpnGatewayFromRemote(Every, total=False):
    dataCenterUuid: Required[str]
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class SyncZBoxCapacity(Every, total=False):
    uuid: Required[str]

class TakeVmConsoleScreenshot(Every, total=False):
    uuid: Required[str]

class TerminateVirtualBorderRouterRemote(Every, total=False):
    uuid: Required[str]

class TokenIntrospection(Every, total=False):
    token: Required[str]
    tokenType: Required[str]

class TriggerGCJob(Every, total=False):
    uuid: Required[str]

class UnbindModelFromService(Every, total=False):
    modelUuid: Required[str]
    modelServiceUuid: Required[str]

class UndoSnapshotCreation(Every, total=False):
    uuid: Required[str]
    snapShotUuid: Required[str]

class UnexportNbdVolumes(Every, total=False):
    volumeUuids: Required[Sequence[Any]]
    vmInstanceUuid: Required[str]

class UngenerateMdevDevices(Every, total=False):
    pciDeviceUuid: Required[str]

class UngenerateSeMdevDevices(Every, total=False):
    mttyDeviceUuid: Required[str]

class UngenerateSriovPciDevices(Every, total=False):
    pciDeviceUuid: Required[str]

class UngroupVolumeSnapshotGroup(Every, total=False):
    uuid: Required[str]

class UnlockIdentity(Every, total=False):
    resourceName: Required[str]
    loginType: Required[str]

class UnmountVmInstanceRecoveryPoint(Every, total=False):
    vmUuid: Required[str]
    groupId: Required[int | str]

class UnprotectVmInstanceRecoveryPoint(Every, total=False):
    vmInstanceUuid: Required[str]
    groupId: Required[int | str]

class UnregisterLicenseRequestedApplication(Every, total=False):
    appId: Required[str]

class UnregisterLicenseServer(Every, total=False):
    clientAuthorizedNodeUuid: str | None

class UnsubscribeEvent(Every, total=False):
    uuid: Required[str]
    deleteMode: Literal['Permissive', 'Enforcing'] | None

class UnsubscribeSNSTopic(Every, total=False):
    topicUuid: Required[str]
    endpointUuid: Required[str]

class UpdateAccessControlList(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAccessControlRule(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    rule: str | None

class UpdateAccount(Every, total=False):
    uuid: Required[str]
    password: str | None
    name: str | None
    description: str | None
    oldPassword: str | None

class UpdateActiveAlarmTemplate(Every, total=False):
    uuid: Required[str]
    alarmName: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    threshold: float | None
    repeatInterval: int | None
    repeatCount: int | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: str | None

class UpdateAffinityGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAlarm(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    threshold: float | None
    repeatInterval: int | None
    repeatCount: int | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    actions: Sequence[Any] | None

class UpdateAlarmData(Every, total=False):
    dataUuid: str | None
    dataStartTime: int | str | None
    dataEndTime: int | str | None
    updateMode: Required[Literal['OnlyOne', 'InRange', 'All']]
    readStatus: Literal['Read', 'Unread'] | None

class UpdateAlarmLabel(Every, total=False):
    uuid: Required[str]
    key: Required[str]
    value: Required[str]
    operator: Required[Literal['Regex', 'Equal']]

class UpdateAlertDataAck(Every, total=False):
    alertDataUuid: Required[str]
    resumeAlert: bool | Literal['true', 'false'] | None

class UpdateAliyunDisk(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    deleteWithInstance: bool | Literal['true', 'false'] | None
    deleteAutoSnapshot: bool | Literal['true', 'false'] | None
    enableAutoSnapshot: bool | Literal['true', 'false'] | None

class UpdateAliyunEbsBackupStorage(Every, total=False):
    ossBucketUuid: str | None
    url: str | None
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAliyunEbsPrimaryStorage(Every, total=False):
    panguAppName: str | None
    panguPartitionName: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    url: str | None

class UpdateAliyunKeySecret(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAliyunMountTarget(Every, total=False):
    accessGroupUuid: Required[str]
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAliyunNasAccessGroup(Every, total=False):
    uuid: Required[str]
    description: str | None

class UpdateAliyunPanguPartition(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    appName: str | None
    partitionName: str | None

class UpdateAliyunProxyVSwitch(Every, total=False):
    uuid: Required[str]
    status: Literal['Available', 'Pending'] | None
    isDefault: bool | Literal['true', 'false'] | None

class UpdateAliyunProxyVpc(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    status: Literal['Available', 'Pending'] | None

class UpdateAliyunRouteInterfaceRemote(Every, total=False):
    uuid: Required[str]
    op: Required[Literal['active', 'inactive']]
    vRouterType: Required[Literal['vbr', 'vrouter']]

class UpdateAliyunSmsSNSTextTemplate(Every, total=False):
    alarmTemplateCode: str | None
    sign: str | None
    eventTemplateCode: str | None
    eventTemplate: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None

class UpdateAliyunSnapshot(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAliyunVirtualRouter(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateAppBuildSystem(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    username: str | None
    password: str | None
    sshPort: int | None

class UpdateAtPersonOfAtDingTalkEndpoint(Every, total=False):
    uuid: Required[str]
    endpointUuid: Required[str]
    phoneNumber: str | None
    remark: str | None

class UpdateAtPersonOfAtFeiShuEndpoint(Every, total=False):
    uuid: Required[str]
    endpointUuid: Required[str]
    userId: str | None
    remark: str | None

class UpdateAtPersonOfAtWeComEndpoint(Every, total=False):
    uuid: Required[str]
    endpointUuid: Required[str]
    userId: str | None
    remark: str | None

class UpdateAutoScalingGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    minResourceSize: int | None
    maxResourceSize: int | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None

class UpdateAutoScalingGroupAddingNewInstanceRule(Every, total=False):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    cooldown: int | str | None

class UpdateAutoScalingGroupInstance(Every, total=False):
    groupUuid: Required[str]
    instanceUuid: Required[str]
    protectionStrategy: Literal['Protected', 'Unprotected'] | None

class UpdateAutoScalingGroupRemovalInstanceRule(Every, total=False):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    cooldown: int | str | None

class UpdateAutoScalingRule(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    cooldown: int | str | None

class UpdateAutoScalingVmTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    vmInstanceName: str | None
    vmInstanceDescription: str | None
    vmInstanceOfferingUuid: str | None
    imageUuid: str | None
    vmInstanceClusterUuid: str | None
    hostUuid: str | None

class UpdateBackupStorage(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateBareMetal2Chassis(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateBareMetal2ChassisOffering(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateBareMetal2ChassisPciDevice(Every, total=False):
    uuid: Required[str]
    chassisUuid: Required[str]
    name: str | None
    description: str | None

class UpdateBareMetal2Gateway(Every, total=False):
    sshPort: int | None
    username: str | None
    password: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None

class UpdateBareMetal2Instance(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Stopped', 'Running'] | None
    chassisOfferingUuid: str | None
    defaultL3NetworkUuid: str | None
    autoReleaseChassisEvent: Literal['enable', 'disable'] | None

class UpdateBareMetal2IpmiChassis(Every, total=False):
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateBareMetal2ProvisionNetwork(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    dhcpInterface: str | None
    dhcpRangeStartIp: str | None
    dhcpRangeEndIp: str | None
    dhcpRangeNetmask: str | None
    dhcpRangeGateway: str | None

class UpdateBaremetalChassis(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None

class UpdateBaremetalInstance(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    password: str | None
    platform: Literal['Linux'] | None

class UpdateBaremetalPxeServer(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    dhcpRangeBegin: str | None
    dhcpRangeEnd: str | None
    dhcpRangeNetmask: str | None

class UpdateBlockPrimaryStorage(Every, total=False):
    vendorName: str | None
    metadata: str | None
    uuid: Required[str]

class UpdateBlockVolume(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateBonding(Every, total=False):
    uuid: Required[str]
    slaveUuids: Sequence[Any] | None
    slaveNames: Sequence[Any] | None
    type: Literal['LinuxBonding', 'OvsBonding'] | None
    mode: Literal['802.3ad', 'active-backup'] | None
    xmitHashPolicy: Literal['layer2', 'layer2+3', 'layer3+4'] | None
    description: str | None

class UpdateBuildApp(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    version: str | None

class UpdateCCSCertificateUserState(Every, total=False):
    userUuid: Required[str]
    state: Required[Literal['enable', 'disable']]

class UpdateCSPSecretResourcePool(Every, total=False):
    appId: str | None
    appKey: str | None
    managementIp: str | None
    port: int | None
    keyId: str | None
    userId: str | None
    protocol: Literal['https', 'http'] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateCasClient(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None
    casServerLoginUrl: str | None
    casServerUrlPrefix: str | None
    serverName: str | None
    loginType: str | None

class UpdateCdpPolicy(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    retentionTimePerDay: int | None
    hourlyRpSinceDay: int | None
    dailyRpSinceDay: int | None
    expireTimeInDay: int | None
    fullBackupIntervalInDay: int | None
    recoveryPointPerSecond: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateCdpTask(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    backupBandwidth: int | str | None
    maxCapacity: int | str | None
    maxLatency: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateCephBackupStorageMon(Every, total=False):
    monUuid: Required[str]
    hostname: str | None
    sshUsername: str | None
    sshPassword: str | None
    sshPort: int | None
    monPort: int | None

class UpdateCephPrimaryStorageMon(Every, total=False):
    monUuid: Required[str]
    hostname: str | None
    sshUsername: str | None
    sshPassword: str | None
    sshPort: int | None
    monPort: int | None

class UpdateCephPrimaryStoragePool(Every, total=False):
    uuid: Required[str]
    aliasName: str | None
    description: str | None

class UpdateCertificate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateChronyServers(Every, total=False):
    internalHostnames: Sequence[Any] | None
    externalHostnames: Sequence[Any] | None

class UpdateCluster(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateClusterDRS(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    automationLevel: Literal['Automatic', 'Manual'] | None
    thresholds: Sequence[Any] | None
    thresholdDuration: int | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateClusterOS(Every, total=False):
    uuid: Required[str]
    hostUuid: str | None
    excludePackages: Sequence[str] | None
    updatePackages: Sequence[str] | None
    releaseVersion: str | None
    force: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateConsoleProxyAgent(Every, total=False):
    uuid: Required[str]
    consoleProxyOverriddenIp: Required[str]
    consoleProxyPort: int | None

class UpdateContainerManagementEndpoint(Every, total=False):
    uuid: Required[str]
    managementIp: str | None
    managementPort: int | str | None
    vendor: str | None

class UpdateDataset(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    usageScenarios: Sequence[Literal['FineTune', 'Endpoint', 'App', 'ModelEval', 'ModelPerf']] | None
    dataType: Literal['Text', 'Audio', 'Image', 'Video', 'Tabular', 'Geospatial', 'TimeSeries'] | None

class UpdateDatasets(Every, total=False):
    updateDatasetStructs: Required[Sequence[Any]]

class UpdateDirectory(Every, total=False):
    uuid: Required[str]
    name: Required[str]

class UpdateDiskOffering(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateEcsImage(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None

class UpdateEcsInstance(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    password: str | None

class UpdateEcsInstanceVncPassword(Every, total=False):
    uuid: Required[str]
    password: Required[str]

class UpdateEcsSecurityGroup(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None

class UpdateEcsVSwitch(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateEcsVpc(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateEip(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateEmailAddressOfSNSEmailEndpoint(Every, total=False):
    emailAddressUuid: Required[str]
    endpointUuid: Required[str]
    emailAddress: Required[str]

class UpdateEmailMedia(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None

class UpdateEmailMonitorTriggerAction(Every, total=False):
    uuid: Required[str]
    name: str | None
    email: str | None
    mediaUuid: str | None
    description: str | None

class UpdateEventData(Every, total=False):
    dataUuid: str | None
    dataStartTime: int | str | None
    dataEndTime: int | str | None
    updateMode: Required[Literal['OnlyOne', 'InRange', 'All']]
    readStatus: Literal['Read', 'Unread'] | None

class UpdateEventRuleTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: Sequence[Any] | None

class UpdateEventSubscriptionLabel(Every, total=False):
    uuid: Required[str]
    key: Required[str]
    value: Required[str]
    operator: Required[Literal['Regex', 'Equal']]

class UpdateExternalPrimaryStorage(Every, total=False):
    config: str | None
    defaultProtocol: Literal['Vhost', 'Scsi', 'Nvme', 'CBD', 'file'] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    url: str | None

class UpdateFactoryModeState(Every, total=False):
    factoryModeState: Required[bool | Literal['true', 'false']]

class UpdateFiSecSecretResourcePool(Every, total=False):
    keyNum: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateFiSecSecurityMachine(Every, total=False):
    port: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateFirewallIpSetTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    sourceValue: str | None
    destValue: str | None
    type: Literal['ip', 'port'] | None

class UpdateFirewallRule(Every, total=False):
    ruleSetUuid: Required[str]
    uuid: Required[str]
    action: Required[Literal['drop', 'reject', 'accept']]
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: Required[int]
    enableLog: bool | Literal['true', 'false'] | None
    state: Required[Literal['enable', 'disable']]
    description: str | None

class UpdateFirewallRuleSet(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    actionType: Literal['drop', 'accept', 'reject'] | None

class UpdateFirewallRuleTemplate(Every, total=False):
    uuid: Required[str]
    name: Required[str]
    action: Required[Literal['drop', 'reject', 'accept']]
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: Required[int]
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateFlkSecSecretResourcePool(Every, total=False):
    encryptResult: str | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateFlkSecSecurityMachine(Every, total=False):
    port: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateFlowCollector(Every, total=False):
    uuid: Required[str]
    server: str | None
    port: int | str | None

class UpdateFlowMeter(Every, total=False):
    uuid: Required[str]
    version: Literal['V5', 'V9'] | None
    sample: int | str | None
    name: str | None
    expireInterval: int | str | None
    description: str | None

class UpdateGlobalConfig(Every, total=False):
    category: Required[str]
    name: Required[str]
    value: str | None

class UpdateGuestToolsState(Every, total=False):
    vmInstanceUuid: Required[str]

class UpdateGuestVmScript(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    scriptContent: str | None
    renderParams: str | None
    platform: Literal['Windows', 'Linux'] | None
    scriptType: Literal['Shell', 'Python', 'Perl', 'Bat', 'Powershell'] | None
    scriptTimeout: int | None
    encodingType: Any | None

class UpdateHaStrategyCondition(Every, total=False):
    uuid: Required[str]
    name: str | None
    state: str | None

class UpdateHost(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None

class UpdateHostIommuState(Every, total=False):
    uuid: Required[str]
    state: Required[Literal['Enabled', 'Disabled']]

class UpdateHostIpmi(Every, total=False):
    uuid: Required[str]
    ipmiAddress: str | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    ipmiPort: int | None

class UpdateHostNetworkInterface(Every, total=False):
    interfaceUuid: Required[str]
    description: Required[str]

class UpdateHostNetworkServiceType(Every, total=False):
    uuid: Required[str]
    serviceType: Required[str]
    system: str | None

class UpdateHostSchedulingRuleGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateHybridEip(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    type: Required[Literal['aliyun']]

class UpdateHybridKeySecret(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateIAM2Organization(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    parentUuid: str | None
    type: Literal['Company', 'Department'] | None

class UpdateIAM2OrganizationAttribute(Every, total=False):
    uuid: Required[str]
    value: Required[str]

class UpdateIAM2Project(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateIAM2ProjectAttribute(Every, total=False):
    uuid: Required[str]
    value: Required[str]

class UpdateIAM2ProjectTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None

class UpdateIAM2TicketFlow(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    approverUuid: str | None
    approverTitle: str | None

class UpdateIAM2TicketFlowCollection(Every, total=False):
    flows: Sequence[Any] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None

class UpdateIAM2VirtualID(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    password: str | None
    oldPassword: str | None

class UpdateIAM2VirtualIDAttribute(Every, total=False):
    uuid: Required[str]
    value: Required[str]

class UpdateIAM2VirtualIDGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateIAM2VirtualIDGroupAttribute(Every, total=False):
    uuid: Required[str]
    value: Required[str]

class UpdateIPsecConnection(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateImage(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    guestOsType: str | None
    mediaType: Literal['RootVolumeTemplate', 'DataVolumeTemplate', 'ISO'] | None
    format: Literal['raw', 'qcow2', 'iso'] | None
    system: bool | Literal['true', 'false'] | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    virtio: bool | Literal['true', 'false'] | None

class UpdateImagePackage(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateImageStoreBackupStorage(Every, total=False):
    username: str | None
    password: str | None
    hostname: str | None
    sshPort: int | None
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateInfoSecSecretResourcePool(Every, total=False):
    connectionMode: int | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateInfoSecSecurityMachine(Every, total=False):
    password: str | None
    port: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateInstanceOffering(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    allocatorStrategy: str | None

class UpdateIpRange(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateIscsiServer(Every, total=False):
    uuid: Required[str]
    name: str | None
    chapUserName: str | None
    chapUserPassword: str | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateJitSecurityMachine(Every, total=False):
    port: Required[int]
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateKVMHost(Every, total=False):
    username: str | None
    password: str | None
    sshPort: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None

class UpdateKoAlSecretResourcePool(Every, total=False):
    managementIp: str | None
    port: int | str | None
    secretKey: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: str | None

class UpdateL2Network(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateL3Network(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    dnsDomain: str | None
    category: Literal['Public', 'Private', 'System'] | None
    system: bool | Literal['true', 'false'] | None

class UpdateLdapServer(Every, total=False):
    ldapServerUuid: Required[str]
    name: str | None
    description: str | None
    url: str | None
    base: str | None
    username: str | None
    password: str | None
    encryption: Literal['None', 'TLS'] | None

class UpdateLicense(Every, total=False):
    managementNodeUuid: Required[str]
    license: Required[str]
    additionSession: str | None

class UpdateLoadBalancer(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None

class UpdateLoadBalancerListener(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateLoadBalancerServerGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateLogConfiguration(Every, total=False):
    configId: Required[int | str]
    name: str | None
    description: str | None

class UpdateLogServer(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateLongJob(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateMdevDevice(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateMdevDeviceSpec(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateMetricRuleTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    threshold: float | None
    repeatInterval: int | None
    labels: Sequence[Any] | None
    repeatCount: int | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None

class UpdateModel(Every, total=False):
    uuid: Required[str]
    name: str | None
    installPath: str | None
    description: str | None
    parameters: str | None
    modelCenterUuid: str | None
    modelClassifications: Sequence[Any] | None
    recommendedGpuNum: str | None
    gpuConstraintDescription: str | None

class UpdateModelCenter(Every, total=False):
    uuid: Required[str]
    name: str | None
    url: str | None
    description: str | None
    parameters: str | None
    managementIp: str | None
    managementPort: int | str | None
    storageNetworkUuid: str | None
    serviceNetworkUuid: str | None
    containerRegistry: bool | Literal['true', 'false'] | None
    containerNetwork: str | None
    containerStorageNetwork: str | None

class UpdateModelEvaluationTask(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateModelService(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    yaml: str | None
    requestCpu: str | None
    requestMemory: str | None
    gpuComputeCapability: str | None
    startCommand: int | str | None
    containerCommand: str | None
    containerArgs: str | None
    pythonVersion: str | None
    type: Literal['Endpoint', 'FineTune', 'App', 'ModelEval'] | None
    source: Literal['Other', 'Bentoml', 'HuggingFace'] | None
    framework: str | None
    architectureImages: Sequence[Any] | None
    supportDistributed: int | str | None
    environmentParameters: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    inferenceParams: Mapping[str, Any] | None
    serviceName: str | None
    servicePorts: Sequence[Any] | None
    serviceLivez: str | None
    serviceReadyz: str | None
    serviceBootupTime: str | None
    serviceInstallPath: str | None
    serviceStartCommand: int | str | None
    vendorToSpecUuidsMap: Mapping[str, Any] | None

class UpdateModelServiceInstanceGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    serviceLivez: str | None
    serviceReadyz: str | None
    serviceBootupTime: str | None

class UpdateMonitorGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    actions: Sequence[Any] | None
    stateEvent: Literal['enable', 'disable'] | None

class UpdateMonitorTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateMonitorTrigger(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    expression: str | None
    duration: int | None

class UpdateNasFileSystem(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateNasMountTarget(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateOAuthClient(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    clientId: str | None
    clientSecret: str | None
    authorizationUrl: str | None
    tokenUrl: str | None
    redirectUrl: str | None
    userinfoUrl: str | None
    identityProvider: str | None
    loginType: str | None
    logoutUrl: str | None
    scopeList: Sequence[Any] | None
    pluginUuid: Any | None

class UpdateOrganizationQuota(Every, total=False):
    identityUuid: Required[str]
    name: Required[str]
    value: Required[int | str]

class UpdateOssBucket(Every, total=False):
    uuid: Required[str]
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None

class UpdatePciDevice(Every, total=False):
    uuid: Required[str]
    state: Literal['Enabled', 'Disabled'] | None
    name: str | None
    description: str | None
    metaData: str | None

class UpdatePciDeviceSpec(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    romContent: str | None
    romVersion: str | None
    abandonSpecRom: bool | Literal['true', 'false'] | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdatePluginSecretResourcePool(Every, total=False):
    properties: Mapping[str, Any] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: str | None

class UpdatePolicyRouteRuleSet(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdatePortForwardingRule(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdatePortMirror(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdatePreconfigurationTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    distribution: str | None
    type: Literal['kickstart', 'preseed', 'autoyast'] | None
    content: str | None

class UpdatePriceTable(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdatePrimaryStorage(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    url: str | None

class UpdatePriorityConfig(Every, total=False):
    uuid: Required[str]
    cpuShares: int | None
    oomScoreAdj: int | None

class UpdatePublishApp(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateQuota(Every, total=False):
    identityUuid: Required[str]
    name: Required[str]
    value: Required[int | str]

class UpdateResourceConfig(Every, total=False):
    category: Required[str]
    name: Required[str]
    resourceUuid: Required[str]
    value: Required[str]

class UpdateResourceConfigs(Every, total=False):
    resourceUuid: Required[str]
    resourceConfigs: Required[Sequence[Mapping[str, Any]]]

class UpdateResourcePrice(Every, total=False):
    uuid: Required[str]
    endDateInLong: int | str | None
    setEndDateInLongBaseOnCurrentTime: bool | Literal['true', 'false'] | None

class UpdateResourceStack(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    rollback: bool | Literal['true', 'false'] | None
    templateContent: str | None
    parameters: str | None

class UpdateRole(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    statements: Sequence[Mapping[str, Any]] | None
    policyUuids: Sequence[str] | None

class UpdateSAML2Client(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None
    idpMetadataBase64: str | None
    redirectUrl: str | None

class UpdateSNSApplicationEndpoint(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSApplicationPlatform(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateSNSDingTalkEndpoint(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSFeiShuEndpoint(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSHttpEndpoint(Every, total=False):
    url: str | None
    username: str | None
    password: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSMicrosoftTeamsEndpoint(Every, total=False):
    url: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSSnmpPlatform(Every, total=False):
    snmpAddress: Required[str]
    snmpPort: Required[int]
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateSNSTextTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None

class UpdateSNSTopic(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    locale: Literal['zh_CN', 'en_US'] | None

class UpdateSNSUniversalSmsEndpoint(Every, total=False):
    smsAccessKeyId: Required[str]
    smsAccessKeySecret: Required[str]
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSNSWeComEndpoint(Every, total=False):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    uuid: Required[str]
    name: str | None
    description: str | None
    platformUuid: str | None

class UpdateSSOClientAttribute(Every, total=False):
    uuid: Required[str]
    value: str | None
    purpose: str | None
    type: str | None

class UpdateSSORedirectTemplate(Every, total=False):
    uuid: Required[str]
    redirectTemplate: Required[str]

class UpdateSanSecSecretResourcePool(Every, total=False):
    keyIndex: int | None
    managementIp: str | None
    port: int | None
    username: str | None
    password: str | None
    sm3Key: str | None
    sm4Key: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateSanSecSecurityMachine(Every, total=False):
    password: str | None
    port: int | None
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateSchedulerJob(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    parameters: Mapping[str, Any] | None

class UpdateSchedulerJobGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None
    parameters: Mapping[str, Any] | None

class UpdateSchedulerTrigger(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    schedulerInterval: int | None
    repeatCount: int | None
    startTime: int | str | None
    cron: str | None
    schedulerType: Literal['cron', 'simple'] | None

class UpdateScsiLun(Every, total=False):
    uuid: Required[str]
    name: str | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateSdnController(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateSecretResourcePool(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None

class UpdateSecurityGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateSecurityGroupRulePriority(Every, total=False):
    securityGroupUuid: Required[str]
    type: Required[Literal['Ingress', 'Egress']]
    rules: Required[Sequence[Mapping[str, Any]]]

class UpdateSecurityMachine(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None

class UpdateSftpBackupStorage(Every, total=False):
    username: str | None
    password: str | None
    hostname: str | None
    sshPort: int | None
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateSharedBlock(Every, total=False):
    uuid: Required[str]
    sharedBlockGroupUuid: Required[str]
    name: str | None
    description: str | None
    diskUuid: str | None

class UpdateSlbGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    slbOfferingUuid: str | None

class UpdateSnmpAgent(Every, total=False):
    uuid: Required[str]
    version: Required[Literal['v2c', 'v3']]
    readCommunity: str | None
    userName: str | None
    authAlgorithm: Literal['MD5', 'SHA', 'SHA224', 'SHA256', 'SHA384', 'SHA512'] | None
    authPassword: str | None
    privacyAlgorithm: Literal['DES', 'AES128', 'AES192', 'AES256', '3DES'] | None
    privacyPassword: str | None
    port: Required[int]

class UpdateSshKeyPair(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateStackTemplate(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: bool | Literal['true', 'false'] | None
    templateContent: str | None

class UpdateSubscribeEvent(Every, total=False):
    uuid: Required[str]
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    name: str | None

class UpdateSystemTag(Every, total=False):
    uuid: Required[str]
    tag: Required[str]

class UpdateTag(Every, total=False):
    uuid: Required[str]
    name: str | None
    value: str | None
    description: str | None
    color: str | None

class UpdateTemplateConfig(Every, total=False):
    templateUuid: Required[str]
    category: Required[str]
    name: Required[str]
    value: Required[str]

class UpdateThirdpartyAlerts(Every, total=False):
    uuid: str | None
    startTimeMillis: int | str | None
    endTimeMillis: int | str | None
    updateReadStatus: Literal['Unread', 'Read'] | None

class UpdateThirdpartyPlatform(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    template: str | None
    url: str | None
    stateEvent: Literal['enable', 'disable'] | None
    lastSyncDateMills: int | str | None

class UpdateTicketRequest(Every, total=False):
    uuid: Required[str]
    requests: Required[Sequence[Any]]
    description: str | None

class UpdateUsbDevice(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateUser(Every, total=False):
    uuid: str | None
    password: str | None
    name: str | None
    description: str | None
    oldPassword: str | None

class UpdateUserGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateV2VConversionHost(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    storagePath: str | None

class UpdateVCenter(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    username: str | None
    password: str | None
    domainName: str | None
    port: int | None
    state: Literal['Enabled', 'Disabled'] | None

class UpdateVRouterOspfArea(Every, total=False):
    uuid: Required[str]
    areaAuth: str | None
    areaType: str | None
    password: str | None
    keyId: int | None

class UpdateVRouterRouteTable(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVip(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVirtualBorderRouterRemote(Every, total=False):
    uuid: Required[str]
    localGatewayIp: str | None
    peerGatewayIp: str | None
    peeringSubnetMask: str | None
    name: str | None
    description: str | None
    vlanId: str | None
    circuitCode: str | None

class UpdateVirtualRouter(Every, total=False):
    vmInstanceUuid: Required[str]
    defaultRouteL3NetworkUuid: str | None

class UpdateVirtualRouterOffering(Every, total=False):
    isDefault: bool | Literal['true', 'false'] | None
    imageUuid: str | None
    uuid: Required[str]
    name: str | None
    description: str | None
    allocatorStrategy: str | None

class UpdateVirtualRouterSoftwareVersion(Every, total=False):
    uuid: Required[str]
    softwareName: Required[Literal['IPsec']]
    targetVersion: Required[Literal['4.5.2', '5.9.4', '5.8.4']]

class UpdateVmCdRom(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None

class UpdateVmInstance(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    state: Literal['Stopped', 'Running'] | None
    defaultL3NetworkUuid: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    guestOsType: str | None

class UpdateVmNetworkConfig(Every, total=False):
    vmInstanceUuid: Required[str]
    vmNicUuids: Required[Sequence[Any]]

class UpdateVmNicDriver(Every, total=False):
    vmInstanceUuid: Required[str]
    vmNicUuid: Required[str]
    driverType: Required[str]

class UpdateVmNicMac(Every, total=False):
    vmNicUuid: Required[str]
    mac: Required[str]

class UpdateVmPriority(Every, total=False):
    uuid: Required[str]
    priority: Required[str]

class UpdateVmSchedulingRule(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    mode: str | None

class UpdateVmSchedulingRuleGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVmUserDefinedXmlHookScript(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    hookScript: str | None
    startupStrategy: Literal['Reboot', 'None'] | None

class UpdateVniRange(Every, total=False):
    uuid: Required[str]
    name: Required[str]

class UpdateVolume(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVolumeSnapshot(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVolumeSnapshotGroup(Every, total=False):
    name: str | None
    description: str | None
    uuid: Required[str]

class UpdateVpcFirewall(Every, total=False):
    uuid: Required[str]
    description: str | None
    name: str | None

class UpdateVpcHaGroup(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVpcSharedQos(Every, total=False):
    uuid: Required[str]
    name: Required[str]
    description: str | None

class UpdateVpcUserVpnGateway(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateVpcVpnConnectionRemote(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    localCidr: str | None
    remoteCidr: str | None
    active: bool | Literal['true', 'false'] | None
    ikeConfUuid: str | None
    ipsecConfUuid: str | None

class UpdateVpcVpnGateway(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateWebhook(Every, total=False):
    uuid: Required[str]
    name: str | None
    description: str | None
    url: str | None
    type: str | None
    opaque: str | None

class UpdateXskyBlockVolume(Every, total=False):
    burstTotalBw: int | str | None
    burstTotalIops: int | str | None
    maxTotalBw: int | str | None
    maxTotalIops: int | str | None
    uuid: Required[str]
    name: str | None
    description: str | None

class UpdateZone(Every, total=False):
    name: str | None
    description: str | None
    uuid: Required[str]
    isDefault: bool | Literal['true', 'false'] | None

class UpgradeBackupStorageCdpTasks(Every, total=False):
    backupStorageUuid: Required[str]

class UpgradeToLicenseServer(Every, total=False):
    pass
class UploadFileToVm(Every, total=False):
    vmInstanceUuids: Required[Sequence[Any]]
    fileContent: Required[str]
    remotePath: Required[str]

class ValidateClusterSupportDRS(Every, total=False):
    clusterUuid: Required[str]

class ValidateDiskOfferingUserConfig(Every, total=False):
    config: Required[str]

class ValidateInstanceOfferingUserConfig(Every, total=False):
    config: Required[str]

class ValidatePassword(Every, total=False):
    loginName: Required[str]
    password: Required[str]
    loginType: Required[str]

class ValidatePriceUserConfig(Every, total=False):
    config: Required[str]

class ValidateSNSAliyunSmsEndpoint(Every, total=False):
    uuid: Required[str]
    phoneNumbers: Required[Sequence[Any]]

class ValidateSNSEmailPlatform(Every, total=False):
    uuid: str | None
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None

class ValidateSNSUniversalSmsEndpoint(Every, total=False):
    testMsg: Required[str]
    uuid: Required[str]
    phoneNumbers: Required[Sequence[Any]]

class ValidateSecurityGroupRule(Every, total=False):
    securityGroupUuid: Required[str]
    type: Required[Literal['Ingress', 'Egress']]
    protocol: Required[Literal['TCP', 'UDP', 'ICMP', 'ALL']]
    remoteSecurityGroupUuid: str | None
    ipVersion: Literal['4', '6'] | None
    srcIpRange: str | None
    dstIpRange: str | None
    dstPortRange: str | None
    action: Literal['ACCEPT', 'DROP'] | None
    startPort: int | None
    endPort: int | None
    allowedCidr: str | None

class ValidateSession(Every, total=False):
    sessionUuid: Required[str]

class ValidateVmSchedulingRule(Every, total=False):
    vmGroupUuid: Required[str]
    hostGroupUuid: str | None
    rule: Required[Literal['AFFINITY', 'ANTIAFFINITY']]
    mode: Required[Literal['SOFT', 'HARD']]
    zoneUuid: str | None

class ValidateVolumeSnapshotChain(Every, total=False):
    uuid: Required[str]

class VerifyLicenseServer(Every, total=False):
    appId: Required[str]
    clientAccessKeyId: Required[str]
    clientAccessKeySecret: Required[str]

class WithdrawLicenseCapacityApplication(Every, total=False):
    resourceUuidList: Required[Sequence[Any]]
    clientAuthorizedNodeUuid: Required[str]
    licenseType: Required[str]

class ZQLQuery(Every, total=False):
    zql: str | None
