"""Made from the specs by specs/stubs.py; not to be changed by hand."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from zscli.sdk import _params
from zscli.sdk.inventories import *
from zscli.sdk.messages import Message

INITIAL_SYSTEM_ADMIN_NAME: str
INITIAL_SYSTEM_ADMIN_PASSWORD: str

class EveryMsg(Message):
    systemTags: Sequence[str] | None
    userTags: Sequence[str] | None

class EveryQueryMsg(EveryMsg):
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

class APIAckAlarmDataMsg(EveryMsg):
    alarmUuid: str | None
    alertDataUuid: str | None
    dataType: Literal['alarm', 'event'] | None
    resourceUuid: str | None
    ackPeriodSec: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AckAlarmData]) -> None: ...

class APIAckEventDataMsg(EveryMsg):
    eventSubscriptionUuid: str | None
    alertDataUuid: str | None
    dataType: Literal['alarm', 'event'] | None
    resourceUuid: str | None
    ackPeriodSec: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AckEventData]) -> None: ...

class APIAddAccessControlListEntryMsg(EveryMsg):
    aclUuid: str | None
    entries: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAccessControlListEntry]) -> None: ...

class APIAddAccessControlListRedirectRuleMsg(EveryMsg):
    name: str | None
    description: str | None
    domain: str | None
    url: str | None
    aclUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAccessControlListRedirectRule]) -> None: ...

class APIAddAccessControlListToLoadBalancerMsg(EveryMsg):
    aclUuids: Sequence[str] | None
    aclType: Literal['white', 'black', 'redirect'] | None
    listenerUuid: str | None
    serverGroupUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAccessControlListToLoadBalancer]) -> None: ...

class APIAddAccessControlRuleMsg(EveryMsg):
    name: str | None
    description: str | None
    rule: str | None
    controlStrategy: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAccessControlRule]) -> None: ...

class APIAddActionToAlarmMsg(EveryMsg):
    alarmUuid: str | None
    actionUuid: str | None
    actionType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddActionToAlarm]) -> None: ...

class APIAddActionToEventSubscriptionMsg(EveryMsg):
    subscriptionUuid: str | None
    actionUuid: str | None
    actionType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddActionToEventSubscription]) -> None: ...

class APIAddAliyunEbsBackupStorageMsg(EveryMsg):
    ossBucketUuid: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunEbsBackupStorage]) -> None: ...

class APIAddAliyunEbsPrimaryStorageMsg(EveryMsg):
    panguPartitionUuid: str | None
    identityZoneUuid: str | None
    defaultIoType: Literal['io7', 'io8'] | None
    tdcConfigContent: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunEbsPrimaryStorage]) -> None: ...

class APIAddAliyunKeySecretMsg(EveryMsg):
    name: str | None
    key: str | None
    secret: str | None
    accountUuid: str | None
    description: str | None
    sync: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunKeySecret]) -> None: ...

class APIAddAliyunNasAccessGroupMsg(EveryMsg):
    dataCenterUuid: str | None
    groupName: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunNasAccessGroup]) -> None: ...

class APIAddAliyunNasFileSystemMsg(EveryMsg):
    fileSystemId: str | None
    name: str | None
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunNasFileSystem]) -> None: ...

class APIAddAliyunNasMountTargetMsg(EveryMsg):
    nasFSUuid: str | None
    name: str | None
    mountDomain: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunNasMountTarget]) -> None: ...

class APIAddAliyunNasPrimaryStorageMsg(EveryMsg):
    nasUuid: str | None
    accessGroupUuid: str | None
    vSwitchUuid: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunNasPrimaryStorage]) -> None: ...

class APIAddAliyunPanguPartitionMsg(EveryMsg):
    name: str | None
    description: str | None
    identityZoneUuid: str | None
    appName: str | None
    partitionName: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAliyunPanguPartition]) -> None: ...

class APIAddAppBuildSystemMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    storageType: Literal['localStorage'] | None
    username: str | None
    password: str | None
    hostname: str | None
    sshPort: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAppBuildSystem]) -> None: ...

class APIAddAttributesToIAM2OrganizationMsg(EveryMsg):
    uuid: str | None
    attributes: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAttributesToIAM2Organization]) -> None: ...

class APIAddAttributesToIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    attributes: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAttributesToIAM2Project]) -> None: ...

class APIAddAttributesToIAM2VirtualIDMsg(EveryMsg):
    uuid: str | None
    attributes: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAttributesToIAM2VirtualID]) -> None: ...

class APIAddAttributesToIAM2VirtualIDGroupMsg(EveryMsg):
    uuid: str | None
    attributes: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddAttributesToIAM2VirtualIDGroup]) -> None: ...

class APIAddBackendServerToServerGroupMsg(EveryMsg):
    serverGroupUuid: str | None
    vmNics: Sequence[Mapping[str, Any]] | None
    servers: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBackendServerToServerGroup]) -> None: ...

class APIAddBackupStoragesToReplicationGroupMsg(EveryMsg):
    replicationGroupUuid: str | None
    backupStorageUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBackupStoragesToReplicationGroup]) -> None: ...

class APIAddBareMetal2GatewayMsg(EveryMsg):
    username: str | None
    password: str | None
    sshPort: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    clusterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBareMetal2Gateway]) -> None: ...

class APIAddBareMetal2IpmiChassisMsg(EveryMsg):
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    name: str | None
    description: str | None
    clusterUuid: str | None
    provisionType: Literal['Remote', 'Local', 'Direct'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBareMetal2IpmiChassis]) -> None: ...

class APIAddBlockPrimaryStorageMsg(EveryMsg):
    vendorName: str | None
    metadata: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBlockPrimaryStorage]) -> None: ...

class APIAddBuildAppMsg(EveryMsg):
    url: str | None
    type: Literal['zstack'] | None
    backupStorageUuid: str | None
    hostname: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddBuildApp]) -> None: ...

class APIAddCCSCertificateMsg(EveryMsg):
    certificate: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddCCSCertificate]) -> None: ...

class APIAddCephBackupStorageMsg(EveryMsg):
    monUrls: Sequence[str] | None
    poolName: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddCephBackupStorage]) -> None: ...

class APIAddCephPrimaryStorageMsg(EveryMsg):
    monUrls: Sequence[str] | None
    rootVolumePoolName: str | None
    dataVolumePoolName: str | None
    imageCachePoolName: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddCephPrimaryStorage]) -> None: ...

class APIAddCephPrimaryStoragePoolMsg(EveryMsg):
    primaryStorageUuid: str | None
    poolName: str | None
    aliasName: str | None
    description: str | None
    type: Literal['Root', 'Data'] | None
    isCreate: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddCephPrimaryStoragePool]) -> None: ...

class APIAddCertificateToLoadBalancerListenerMsg(EveryMsg):
    certificateUuid: str | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddCertificateToLoadBalancerListener]) -> None: ...

class APIAddConnectionAccessPointFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    accessPointId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddConnectionAccessPointFromRemote]) -> None: ...

class APIAddContainerManagementEndpointMsg(EveryMsg):
    name: str | None
    description: str | None
    managementIp: str | None
    vendor: str | None
    managementPort: int | str | None
    containerAccessKeyId: str | None
    containerAccessKeySecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddContainerManagementEndpoint]) -> None: ...

class APIAddDataCenterFromRemoteMsg(EveryMsg):
    regionId: str | None
    type: str | None
    syncZones: bool | Literal['true', 'false'] | None
    endpoint: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddDataCenterFromRemote]) -> None: ...

class APIAddDisasterImageStoreBackupStorageMsg(EveryMsg):
    attachPoint: str | None
    endPoint: str | None
    hostname: str | None
    username: str | None
    password: str | None
    sshPort: int | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddDisasterImageStoreBackupStorage]) -> None: ...

class APIAddDnsToL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    dns: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddDnsToL3Network]) -> None: ...

class APIAddDnsToVpcRouterMsg(EveryMsg):
    uuid: str | None
    dns: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddDnsToVpcRouter]) -> None: ...

class APIAddEmailAddressToSNSEmailEndpointMsg(EveryMsg):
    emailAddress: str | None
    endpointUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddEmailAddressToSNSEmailEndpoint]) -> None: ...

class APIAddEventRuleTemplateMsg(EveryMsg):
    name: str | None
    monitorTemplateUuid: str | None
    namespace: str | None
    eventName: str | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddEventRuleTemplate]) -> None: ...

class APIAddExternalBackupStorageMsg(EveryMsg):
    identity: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddExternalBackupStorage]) -> None: ...

class APIAddExternalPrimaryStorageMsg(EveryMsg):
    identity: str | None
    defaultOutputProtocol: Literal['Vhost', 'iSCSI', 'NVMEoF', 'CBD', 'file'] | None
    config: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddExternalPrimaryStorage]) -> None: ...

class APIAddFiSecSecurityMachineMsg(EveryMsg):
    port: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService'] | None
    zoneUuid: str | None
    secretResourcePoolUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddFiSecSecurityMachine]) -> None: ...

class APIAddFlkSecSecurityMachineMsg(EveryMsg):
    port: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService'] | None
    zoneUuid: str | None
    secretResourcePoolUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddFlkSecSecurityMachine]) -> None: ...

class APIAddHostRouteToL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    prefix: str | None
    nexthop: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddHostRouteToL3Network]) -> None: ...

class APIAddHostToHostSchedulingRuleGroupMsg(EveryMsg):
    hostGroupUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddHostToHostSchedulingRuleGroup]) -> None: ...

class APIAddHybridKeySecretMsg(EveryMsg):
    name: str | None
    key: str | None
    secret: str | None
    accountUuid: str | None
    description: str | None
    type: str | None
    sync: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddHybridKeySecret]) -> None: ...

class APIAddIAM2TicketFlowMsg(EveryMsg):
    approverUuid: str | None
    approverTitle: str | None
    name: str | None
    description: str | None
    collectionUuid: str | None
    parentFlowUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2TicketFlow]) -> None: ...

class APIAddIAM2VirtualIDGroupToProjectsMsg(EveryMsg):
    structs: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2VirtualIDGroupToProjects]) -> None: ...

class APIAddIAM2VirtualIDsToGroupMsg(EveryMsg):
    virtualIDUuids: Sequence[Any] | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2VirtualIDsToGroup]) -> None: ...

class APIAddIAM2VirtualIDsToOrganizationMsg(EveryMsg):
    virtualIDUuids: Sequence[Any] | None
    organizationUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2VirtualIDsToOrganization]) -> None: ...

class APIAddIAM2VirtualIDsToProjectMsg(EveryMsg):
    projectUuid: str | None
    virtualIDUuids: Sequence[Any] | None
    roleUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2VirtualIDsToProject]) -> None: ...

class APIAddIAM2VirtualIDsToProjectsMsg(EveryMsg):
    projectUuids: Sequence[Any] | None
    virtualIDUuids: Sequence[Any] | None
    roleUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIAM2VirtualIDsToProjects]) -> None: ...

class APIAddIdentityZoneFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    zoneId: str | None
    type: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIdentityZoneFromRemote]) -> None: ...

class APIAddImageMsg(EveryMsg):
    name: str | None
    description: str | None
    url: str | None
    mediaType: Literal['RootVolumeTemplate', 'ISO', 'DataVolumeTemplate'] | None
    guestOsType: str | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    system: bool | Literal['true', 'false'] | None
    format: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    backupStorageUuids: Sequence[str] | None
    type: str | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddImage]) -> None: ...

class APIAddImageStoreBackupStorageMsg(EveryMsg):
    hostname: str | None
    username: str | None
    password: str | None
    sshPort: int | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddImageStoreBackupStorage]) -> None: ...

class APIAddInfoSecSecurityMachineMsg(EveryMsg):
    password: str | None
    port: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService'] | None
    zoneUuid: str | None
    secretResourcePoolUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddInfoSecSecurityMachine]) -> None: ...

class APIAddInstanceToMonitorGroupMsg(EveryMsg):
    instanceUuid: str | None
    groupUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddInstanceToMonitorGroup]) -> None: ...

class APIAddIntegrityResourceMsg(EveryMsg):
    resourceType: str | None
    integrityResourceDataRangeInDays: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIntegrityResource]) -> None: ...

class APIAddIpRangeMsg(EveryMsg):
    l3NetworkUuid: str | None
    name: str | None
    description: str | None
    startIp: str | None
    endIp: str | None
    netmask: str | None
    gateway: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIpRange]) -> None: ...

class APIAddIpRangeByNetworkCidrMsg(EveryMsg):
    name: str | None
    description: str | None
    l3NetworkUuid: str | None
    networkCidr: str | None
    gateway: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIpRangeByNetworkCidr]) -> None: ...

class APIAddIpv6RangeMsg(EveryMsg):
    l3NetworkUuid: str | None
    name: str | None
    description: str | None
    startIp: str | None
    endIp: str | None
    gateway: str | None
    prefixLen: int | None
    addressMode: Literal['SLAAC', 'Stateful-DHCP', 'Stateless-DHCP'] | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIpv6Range]) -> None: ...

class APIAddIpv6RangeByNetworkCidrMsg(EveryMsg):
    name: str | None
    description: str | None
    l3NetworkUuid: str | None
    networkCidr: str | None
    addressMode: Literal['SLAAC', 'Stateful-DHCP', 'Stateless-DHCP'] | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIpv6RangeByNetworkCidr]) -> None: ...

class APIAddIscsiServerMsg(EveryMsg):
    name: str | None
    ip: str | None
    port: int | None
    chapUserName: str | None
    chapUserPassword: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddIscsiServer]) -> None: ...

class APIAddJitSecurityMachineMsg(EveryMsg):
    port: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService'] | None
    zoneUuid: str | None
    secretResourcePoolUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddJitSecurityMachine]) -> None: ...

class APIAddKVMHostMsg(EveryMsg):
    username: str | None
    password: str | None
    sshPort: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    clusterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddKVMHost]) -> None: ...

class APIAddKVMHostFromConfigFileMsg(EveryMsg):
    hostInfo: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddKVMHostFromConfigFile]) -> None: ...

class APIAddLabelToAlarmMsg(EveryMsg):
    alarmUuid: str | None
    key: str | None
    value: str | None
    operator: Literal['Regex', 'Equal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLabelToAlarm]) -> None: ...

class APIAddLabelToEventSubscriptionMsg(EveryMsg):
    subscriptionUuid: str | None
    key: str | None
    value: str | None
    operator: Literal['Regex', 'Equal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLabelToEventSubscription]) -> None: ...

class APIAddLdapServerMsg(EveryMsg):
    name: str | None
    description: str | None
    url: str | None
    base: str | None
    username: str | None
    password: str | None
    encryption: Literal['None', 'TLS'] | None
    scope: Literal['account', 'IAM2'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLdapServer]) -> None: ...

class APIAddLocalPrimaryStorageMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLocalPrimaryStorage]) -> None: ...

class APIAddLogConfigurationMsg(EveryMsg):
    name: str | None
    description: str | None
    type: str | None
    level: Literal['OFF', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE', 'ALL'] | None
    configuration: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLogConfiguration]) -> None: ...

class APIAddLogServerMsg(EveryMsg):
    name: str | None
    description: str | None
    category: Literal['ManagementNodeLog', 'PlatformOperationLog'] | None
    type: Literal['Log4j2', 'FluentBit'] | None
    level: Literal['OFF', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE', 'ALL'] | None
    configuration: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddLogServer]) -> None: ...

class APIAddMdevDeviceSpecToVmInstanceMsg(EveryMsg):
    mdevSpecUuid: str | None
    vmInstanceUuid: str | None
    mdevDeviceNumber: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddMdevDeviceSpecToVmInstance]) -> None: ...

class APIAddMetricRuleTemplateMsg(EveryMsg):
    name: str | None
    monitorTemplateUuid: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    namespace: str | None
    metricName: str | None
    threshold: float | None
    repeatInterval: int | None
    labels: Sequence[Any] | None
    repeatCount: int | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddMetricRuleTemplate]) -> None: ...

class APIAddMiniStorageMsg(EveryMsg):
    diskIdentifier: str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddMiniStorage]) -> None: ...

class APIAddModelMsg(EveryMsg):
    name: str | None
    installPath: str | None
    description: str | None
    parameters: str | None
    token: str | None
    modelCenterUuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddModel]) -> None: ...

class APIAddModelCenterMsg(EveryMsg):
    name: str | None
    url: str | None
    zoneUuid: str | None
    description: str | None
    managementIp: str | None
    managementPort: int | str | None
    parameters: str | None
    storageNetworkUuid: str | None
    serviceNetworkUuid: str | None
    containerRegistry: bool | Literal['true', 'false'] | None
    containerNetwork: str | None
    containerStorageNetwork: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddModelCenter]) -> None: ...

class APIAddModelServiceMsg(EveryMsg):
    name: str | None
    description: str | None
    yaml: str | None
    modelCenterUuid: str | None
    requestCpu: str | None
    requestMemory: str | None
    gpuComputeCapability: str | None
    installPath: str | None
    system: str | None
    startCommand: int | str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddModelService]) -> None: ...

class APIAddMonToCephBackupStorageMsg(EveryMsg):
    uuid: str | None
    monUrls: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddMonToCephBackupStorage]) -> None: ...

class APIAddMonToCephPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    monUrls: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddMonToCephPrimaryStorage]) -> None: ...

class APIAddNfsPrimaryStorageMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddNfsPrimaryStorage]) -> None: ...

class APIAddNvmeServerMsg(EveryMsg):
    name: str | None
    ip: str | None
    port: int | None
    transport: Literal['tcp', 'rdma'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddNvmeServer]) -> None: ...

class APIAddOssBucketFromRemoteMsg(EveryMsg):
    bucketName: str | None
    dataCenterUuid: str | None
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddOssBucketFromRemote]) -> None: ...

class APIAddPciDeviceSpecToVmInstanceMsg(EveryMsg):
    pciSpecUuid: str | None
    vmInstanceUuid: str | None
    pciDeviceNumber: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddPciDeviceSpecToVmInstance]) -> None: ...

class APIAddPolicyStatementsToRoleMsg(EveryMsg):
    uuid: str | None
    statements: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddPolicyStatementsToRole]) -> None: ...

class APIAddPreconfigurationTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    distribution: str | None
    type: Literal['kickstart', 'preseed', 'autoyast'] | None
    content: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddPreconfigurationTemplate]) -> None: ...

class APIAddProxyToResourceMsg(EveryMsg):
    proxyUuid: str | None
    resourceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddProxyToResource]) -> None: ...

class APIAddRemoteCidrsToIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    peerCidrs: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddRemoteCidrsToIPsecConnection]) -> None: ...

class APIAddRendezvousPointToMulticastRouterMsg(EveryMsg):
    uuid: str | None
    rpAddress: str | None
    groupAddress: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddRendezvousPointToMulticastRouter]) -> None: ...

class APIAddReservedIpRangeMsg(EveryMsg):
    l3NetworkUuid: str | None
    startIp: str | None
    endIp: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddReservedIpRange]) -> None: ...

class APIAddResourceStackVmPortMonitorMsg(EveryMsg):
    stackUuid: str | None
    vmInstanceUuid: str | None
    port: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddResourceStackVmPortMonitor]) -> None: ...

class APIAddResourceToIAM2ProjectMsg(EveryMsg):
    projectUuid: str | None
    resourceTemplates: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddResourceToIAM2Project]) -> None: ...

class APIAddResourcesToDirectoryMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    directoryUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddResourcesToDirectory]) -> None: ...

class APIAddRolesToIAM2VirtualIDMsg(EveryMsg):
    virtualIDUuid: str | None
    roleUuids: Sequence[Any] | None
    projectUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddRolesToIAM2VirtualID]) -> None: ...

class APIAddRolesToIAM2VirtualIDGroupMsg(EveryMsg):
    roleUuids: Sequence[Any] | None
    groupUuid: str | None
    projectUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddRolesToIAM2VirtualIDGroup]) -> None: ...

class APIAddSNSDingTalkAtPersonMsg(EveryMsg):
    phoneNumber: str | None
    endpointUuid: str | None
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSNSDingTalkAtPerson]) -> None: ...

class APIAddSNSFeiShuAtPersonMsg(EveryMsg):
    userId: str | None
    endpointUuid: str | None
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSNSFeiShuAtPerson]) -> None: ...

class APIAddSNSSmsReceiverMsg(EveryMsg):
    phoneNumber: str | None
    phoneNumberList: Sequence[Any] | None
    endpointUuid: str | None
    type: Literal['AliyunSms', 'UniversalSms'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSNSSmsReceiver]) -> None: ...

class APIAddSNSWeComAtPersonMsg(EveryMsg):
    userId: str | None
    endpointUuid: str | None
    remark: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSNSWeComAtPerson]) -> None: ...

class APIAddSanSecSecurityMachineMsg(EveryMsg):
    port: int | None
    password: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'SecureSignVerifyService'] | None
    zoneUuid: str | None
    secretResourcePoolUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSanSecSecurityMachine]) -> None: ...

class APIAddSchedulerJobGroupToSchedulerTriggerMsg(EveryMsg):
    schedulerJobGroupUuid: str | None
    schedulerTriggerUuid: str | None
    triggerNow: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSchedulerJobGroupToSchedulerTrigger]) -> None: ...

class APIAddSchedulerJobToSchedulerTriggerMsg(EveryMsg):
    schedulerJobUuid: str | None
    schedulerTriggerUuid: str | None
    triggerNow: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSchedulerJobToSchedulerTrigger]) -> None: ...

class APIAddSchedulerJobsToSchedulerJobGroupMsg(EveryMsg):
    schedulerJobGroupUuid: str | None
    schedulerJobUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSchedulerJobsToSchedulerJobGroup]) -> None: ...

class APIAddSdnControllerMsg(EveryMsg):
    vendorType: str | None
    name: str | None
    description: str | None
    ip: str | None
    userName: str | None
    password: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSdnController]) -> None: ...

class APIAddSecurityGroupRuleMsg(EveryMsg):
    securityGroupUuid: str | None
    rules: Sequence[Mapping[str, Any]] | None
    remoteSecurityGroupUuids: Sequence[str] | None
    priority: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSecurityGroupRule]) -> None: ...

class APIAddServerGroupToLoadBalancerListenerMsg(EveryMsg):
    serverGroupUuid: str | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddServerGroupToLoadBalancerListener]) -> None: ...

class APIAddSftpBackupStorageMsg(EveryMsg):
    hostname: str | None
    username: str | None
    password: str | None
    sshPort: int | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSftpBackupStorage]) -> None: ...

class APIAddSharedBlockGroupPrimaryStorageMsg(EveryMsg):
    diskUuids: Sequence[Any] | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSharedBlockGroupPrimaryStorage]) -> None: ...

class APIAddSharedBlockToSharedBlockGroupMsg(EveryMsg):
    diskUuid: str | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSharedBlockToSharedBlockGroup]) -> None: ...

class APIAddSharedMountPointPrimaryStorageMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSharedMountPointPrimaryStorage]) -> None: ...

class APIAddSimulatorBackupStorageMsg(EveryMsg):
    totalCapacity: int | str | None
    availableCapacity: int | str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    importImages: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSimulatorBackupStorage]) -> None: ...

class APIAddSimulatorHostMsg(EveryMsg):
    memoryCapacity: int | str | None
    cpuCapacity: int | str | None
    name: str | None
    description: str | None
    managementIp: str | None
    clusterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSimulatorHost]) -> None: ...

class APIAddSimulatorPrimaryStorageMsg(EveryMsg):
    totalCapacity: int | str | None
    availableCapacity: int | str | None
    availablePhysicalCapacity: int | str | None
    totalPhysicalCapacity: int | str | None
    url: str | None
    name: str | None
    description: str | None
    type: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddSimulatorPrimaryStorage]) -> None: ...

class APIAddStackTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    type: Literal['zstack'] | None
    templateContent: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddStackTemplate]) -> None: ...

class APIAddStorageProtocolMsg(EveryMsg):
    uuid: str | None
    outputProtocol: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddStorageProtocol]) -> None: ...

class APIAddThirdpartyPlatformMsg(EveryMsg):
    name: str | None
    type: str | None
    url: str | None
    template: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddThirdpartyPlatform]) -> None: ...

class APIAddTicketTypesToTicketFlowCollectionMsg(EveryMsg):
    ticketFlowCollectionUuid: str | None
    ticketTypeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddTicketTypesToTicketFlowCollection]) -> None: ...

class APIAddUserToGroupMsg(EveryMsg):
    userUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddUserToGroup]) -> None: ...

class APIAddV2VConversionHostMsg(EveryMsg):
    name: str | None
    description: str | None
    type: Literal['VMWARE', 'KVM'] | None
    hostUuid: str | None
    storagePath: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddV2VConversionHost]) -> None: ...

class APIAddVCenterMsg(EveryMsg):
    username: str | None
    password: str | None
    zoneUuid: str | None
    name: str | None
    https: bool | Literal['true', 'false'] | None
    port: int | None
    domainName: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVCenter]) -> None: ...

class APIAddVRouterNetworksToFlowMeterMsg(EveryMsg):
    flowMeterUuid: str | None
    vRouterUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVRouterNetworksToFlowMeter]) -> None: ...

class APIAddVRouterNetworksToOspfAreaMsg(EveryMsg):
    routerAreaUuid: str | None
    vRouterUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVRouterNetworksToOspfArea]) -> None: ...

class APIAddVRouterRouteEntryMsg(EveryMsg):
    description: str | None
    type: str | None
    routeTableUuid: str | None
    destination: str | None
    target: str | None
    distance: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVRouterRouteEntry]) -> None: ...

class APIAddVmNicToLoadBalancerMsg(EveryMsg):
    vmNicUuids: Sequence[str] | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVmNicToLoadBalancer]) -> None: ...

class APIAddVmNicToSecurityGroupMsg(EveryMsg):
    securityGroupUuid: str | None
    vmNicUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVmNicToSecurityGroup]) -> None: ...

class APIAddVmToAffinityGroupMsg(EveryMsg):
    affinityGroupUuid: str | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVmToAffinityGroup]) -> None: ...

class APIAddVmToVmSchedulingRuleGroupMsg(EveryMsg):
    vmGroupUuid: str | None
    vmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddVmToVmSchedulingRuleGroup]) -> None: ...

class APIAddXDragonHostMsg(EveryMsg):
    username: str | None
    password: str | None
    cpuNum: int | None
    cpuSockets: int | None
    totalPhysicalMemory: int | str | None
    sshPort: int | None
    name: str | None
    description: str | None
    managementIp: str | None
    clusterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddXDragonHost]) -> None: ...

class APIAddZBoxMsg(EveryMsg):
    usbDeviceUuid: str | None
    name: str | None
    skipFormat: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AddZBox]) -> None: ...

class APIAllocateHostResourceMsg(EveryMsg):
    uuid: str | None
    strategy: Literal['continuous'] | None
    scene: Literal['normal', 'performance'] | None
    vcpu: int | None
    memSize: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AllocateHostResource]) -> None: ...

class APIApplyDRSAdviceMsg(EveryMsg):
    adviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ApplyDRSAdvice]) -> None: ...

class APIApplyMonitorTemplateToMonitorGroupMsg(EveryMsg):
    templateUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ApplyMonitorTemplateToMonitorGroup]) -> None: ...

class APIApplyRuleSetChangesMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ApplyRuleSetChanges]) -> None: ...

class APIApplyTemplateConfigMsg(EveryMsg):
    templateUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ApplyTemplateConfig]) -> None: ...

class APIAttachAliyunDiskToEcsMsg(EveryMsg):
    ecsUuid: str | None
    diskUuid: str | None
    deleteWithInstance: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachAliyunDiskToEcs]) -> None: ...

class APIAttachAliyunKeyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachAliyunKey]) -> None: ...

class APIAttachAppBuildSystemToZoneMsg(EveryMsg):
    zoneUuid: str | None
    buildSystemUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachAppBuildSystemToZone]) -> None: ...

class APIAttachAutoScalingTemplateToGroupMsg(EveryMsg):
    uuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachAutoScalingTemplateToGroup]) -> None: ...

class APIAttachBackupStorageToZoneMsg(EveryMsg):
    zoneUuid: str | None
    backupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachBackupStorageToZone]) -> None: ...

class APIAttachBareMetal2GatewayToClusterMsg(EveryMsg):
    clusterUuid: str | None
    gatewayUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachBareMetal2GatewayToCluster]) -> None: ...

class APIAttachBareMetal2ProvisionNetworkToClusterMsg(EveryMsg):
    clusterUuid: str | None
    networkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachBareMetal2ProvisionNetworkToCluster]) -> None: ...

class APIAttachBaremetalPxeServerToClusterMsg(EveryMsg):
    pxeServerUuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachBaremetalPxeServerToCluster]) -> None: ...

class APIAttachCCSCertificateToUserMsg(EveryMsg):
    certificateUuid: str | None
    userUuid: str | None
    state: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachCCSCertificateToUser]) -> None: ...

class APIAttachDataVolumeToHostMsg(EveryMsg):
    volumeUuid: str | None
    hostUuid: str | None
    mountPath: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachDataVolumeToHost]) -> None: ...

class APIAttachDataVolumeToVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    volumeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachDataVolumeToVm]) -> None: ...

class APIAttachEipMsg(EveryMsg):
    eipUuid: str | None
    vmNicUuid: str | None
    usedIpUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachEip]) -> None: ...

class APIAttachFirewallRuleSetToL3Msg(EveryMsg):
    vpcFirewallUuid: str | None
    l3Uuid: str | None
    forward: Literal['in', 'out'] | None
    ruleSetUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachFirewallRuleSetToL3]) -> None: ...

class APIAttachGuestToolsIsoToVmMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachGuestToolsIsoToVm]) -> None: ...

class APIAttachHybridEipToEcsMsg(EveryMsg):
    eipUuid: str | None
    ecsUuid: str | None
    type: Literal['aliyun'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachHybridEipToEcs]) -> None: ...

class APIAttachHybridKeyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachHybridKey]) -> None: ...

class APIAttachIAM2ProjectToIAM2OrganizationMsg(EveryMsg):
    projectUuid: str | None
    organizationUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachIAM2ProjectToIAM2Organization]) -> None: ...

class APIAttachIscsiServerToClusterMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachIscsiServerToCluster]) -> None: ...

class APIAttachIsoToVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    isoUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachIsoToVmInstance]) -> None: ...

class APIAttachL2NetworkToClusterMsg(EveryMsg):
    l2NetworkUuid: str | None
    clusterUuid: str | None
    l2ProviderType: Literal['LinuxBridge'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachL2NetworkToCluster]) -> None: ...

class APIAttachL3NetworkToVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    l3NetworkUuid: str | None
    staticIp: str | None
    driverType: str | None
    customMac: str | None
    vmNicParams: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachL3NetworkToVm]) -> None: ...

class APIAttachL3NetworkToVmNicMsg(EveryMsg):
    vmNicUuid: str | None
    l3NetworkUuid: str | None
    staticIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachL3NetworkToVmNic]) -> None: ...

class APIAttachL3NetworksToIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachL3NetworksToIPsecConnection]) -> None: ...

class APIAttachMdevDeviceToVmMsg(EveryMsg):
    mdevDeviceUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachMdevDeviceToVm]) -> None: ...

class APIAttachMonitorTriggerActionToTriggerMsg(EveryMsg):
    triggerUuid: str | None
    actionUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachMonitorTriggerActionToTrigger]) -> None: ...

class APIAttachNetworkServiceToL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    networkServices: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachNetworkServiceToL3Network]) -> None: ...

class APIAttachNicToBondingMsg(EveryMsg):
    uuid: str | None
    slaveUuids: Sequence[Any] | None
    type: Literal['LinuxBonding', 'OvsBonding'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachNicToBonding]) -> None: ...

class APIAttachNvmeServerToClusterMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachNvmeServerToCluster]) -> None: ...

class APIAttachOssBucketToEcsDataCenterMsg(EveryMsg):
    ossBucketUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachOssBucketToEcsDataCenter]) -> None: ...

class APIAttachPciDeviceToVmMsg(EveryMsg):
    pciDeviceUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPciDeviceToVm]) -> None: ...

class APIAttachPoliciesToUserMsg(EveryMsg):
    userUuid: str | None
    policyUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPoliciesToUser]) -> None: ...

class APIAttachPolicyRouteRuleSetToL3Msg(EveryMsg):
    l3Uuid: str | None
    ruleSetUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPolicyRouteRuleSetToL3]) -> None: ...

class APIAttachPolicyToRoleMsg(EveryMsg):
    roleUuid: str | None
    policyUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPolicyToRole]) -> None: ...

class APIAttachPolicyToUserMsg(EveryMsg):
    userUuid: str | None
    policyUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPolicyToUser]) -> None: ...

class APIAttachPolicyToUserGroupMsg(EveryMsg):
    policyUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPolicyToUserGroup]) -> None: ...

class APIAttachPortForwardingRuleMsg(EveryMsg):
    ruleUuid: str | None
    vmNicUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPortForwardingRule]) -> None: ...

class APIAttachPriceTableToAccountMsg(EveryMsg):
    accountUuid: str | None
    tableUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPriceTableToAccount]) -> None: ...

class APIAttachPrimaryStorageToClusterMsg(EveryMsg):
    clusterUuid: str | None
    primaryStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachPrimaryStorageToCluster]) -> None: ...

class APIAttachProvisionNicToBondingMsg(EveryMsg):
    uuid: str | None
    provisionNicUuid: str | None
    bondingUuid: str | None
    provisionIp: str | None
    customMac: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachProvisionNicToBonding]) -> None: ...

class APIAttachRoleToAccountMsg(EveryMsg):
    roleUuid: str | None
    accountUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachRoleToAccount]) -> None: ...

class APIAttachScsiLunToVmInstanceMsg(EveryMsg):
    uuid: str | None
    vmInstanceUuid: str | None
    disableMultiPathAttach: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachScsiLunToVmInstance]) -> None: ...

class APIAttachSecurityGroupToL3NetworkMsg(EveryMsg):
    securityGroupUuid: str | None
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachSecurityGroupToL3Network]) -> None: ...

class APIAttachServiceToObservabilityServerMsg(EveryMsg):
    observabilityServerUuid: str | None
    serviceType: Literal['loadBalancer'] | None
    serviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachServiceToObservabilityServer]) -> None: ...

class APIAttachSshKeyPairToVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    sshKeyPairUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachSshKeyPairToVmInstance]) -> None: ...

class APIAttachTagToResourcesMsg(EveryMsg):
    tagUuid: str | None
    resourceUuids: Sequence[Any] | None
    tokens: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachTagToResources]) -> None: ...

class APIAttachUsbDeviceToVmMsg(EveryMsg):
    usbDeviceUuid: str | None
    vmInstanceUuid: str | None
    attachType: Literal['PassThrough', 'Redirect'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachUsbDeviceToVm]) -> None: ...

class APIAttachUserDefinedXmlHookScriptToVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    xmlHookUuid: str | None
    startupStrategy: Literal['Reboot', 'None'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachUserDefinedXmlHookScriptToVm]) -> None: ...

class APIAttachVRouterRouteTableToVRouterMsg(EveryMsg):
    routeTableUuid: str | None
    virtualRouterVmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachVRouterRouteTableToVRouter]) -> None: ...

class APIAttachVipToLoadBalancerMsg(EveryMsg):
    loadBalancerUuid: str | None
    vipUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachVipToLoadBalancer]) -> None: ...

class APIAttachVipToVpcSharedQosMsg(EveryMsg):
    sharedQosUuid: str | None
    vipLists: Sequence[Any] | None
    vipUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachVipToVpcSharedQos]) -> None: ...

class APIAttachVmNicToVmMsg(EveryMsg):
    vmNicUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.AttachVmNicToVm]) -> None: ...

class APIBackupDatabaseToPublicCloudMsg(EveryMsg):
    type: Literal['aliyun'] | None
    regionId: str | None
    local: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BackupDatabaseToPublicCloud]) -> None: ...

class APIBackupStorageMigrateImageMsg(EveryMsg):
    imageUuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BackupStorageMigrateImage]) -> None: ...

class APIBatchAddBareMetal2IpmiChassisMsg(EveryMsg):
    chassisInfo: str | None
    longJobName: str | None
    longJobDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchAddBareMetal2IpmiChassis]) -> None: ...

class APIBatchCreateBaremetalChassisMsg(EveryMsg):
    baremetalChassisInfo: str | None
    longJobName: str | None
    longJobDescription: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchCreateBaremetalChassis]) -> None: ...

class APIBatchCreateIAM2VirtualIDFromConfigFileMsg(EveryMsg):
    virtualIDInfos: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchCreateIAM2VirtualIDFromConfigFile]) -> None: ...

class APIBatchDeleteVolumeSnapshotMsg(EveryMsg):
    uuids: Sequence[str] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchDeleteVolumeSnapshot]) -> None: ...

class APIBatchQueryMsg(EveryMsg):
    script: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchQuery]) -> None: ...

class APIBatchSyncVolumeSizeMsg(EveryMsg):
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BatchSyncVolumeSize]) -> None: ...

class APIBindModelToServiceMsg(EveryMsg):
    modelUuid: str | None
    modelServiceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BindModelToService]) -> None: ...

class APIBootstrapMiniHostMsg(EveryMsg):
    local: Mapping[str, Any] | None
    peer: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.BootstrapMiniHost]) -> None: ...

class APICalculateAccountBillingSpendingMsg(EveryMsg):
    accountUuid: str | None
    dateStart: int | str | None
    dateEnd: int | str | None
    resourceUuid: str | None
    simple: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CalculateAccountBillingSpending]) -> None: ...

class APICalculateAccountSpendingMsg(EveryMsg):
    accountUuid: str | None
    hypervisorType: Literal['KVM', 'Simulator', 'ESX', 'xdragon'] | None
    dateStart: int | str | None
    dateEnd: int | str | None
    simple: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CalculateAccountSpending]) -> None: ...

class APICalculateImageHashMsg(EveryMsg):
    uuid: str | None
    backupStorageUuid: str | None
    algorithm: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CalculateImageHash]) -> None: ...

class APICalculateResourceSpendingMsg(EveryMsg):
    resourceType: Literal['VM', 'cpu', 'memory', 'rootVolume', 'dataVolume', 'snapShot', 'gpu', 'pubIpVipBandwidth', 'pubIpVipBandwidthIn', 'pubIpVipBandwidthOut', 'pubIpVmNicBandwidth', 'pubIpVmNicBandwidthIn', 'pubIpVmNicBandwidthOut', 'bareMetal2Instance', 'all'] | None
    resourceUuid: str | None
    dateStart: str | None
    dateEnd: str | None
    start: int | None
    limit: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CalculateResourceSpending]) -> None: ...

class APICancelLongJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CancelLongJob]) -> None: ...

class APIChangeAccessControlListRedirectRuleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAccessControlListRedirectRule]) -> None: ...

class APIChangeAccessControlListServerGroupMsg(EveryMsg):
    serverGroupUuids: Sequence[str] | None
    listenerUuid: str | None
    aclUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAccessControlListServerGroup]) -> None: ...

class APIChangeAccessKeyStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAccessKeyState]) -> None: ...

class APIChangeAccountPriceTableBindingMsg(EveryMsg):
    accountUuid: str | None
    tableUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAccountPriceTableBinding]) -> None: ...

class APIChangeActiveAlarmStateMsg(EveryMsg):
    namespace: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeActiveAlarmState]) -> None: ...

class APIChangeAffinityGroupStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAffinityGroupState]) -> None: ...

class APIChangeAlarmStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAlarmState]) -> None: ...

class APIChangeAppBuildSystemStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAppBuildSystemState]) -> None: ...

class APIChangeAutoScalingGroupStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeAutoScalingGroupState]) -> None: ...

class APIChangeBackupStorageStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBackupStorageState]) -> None: ...

class APIChangeBareMetal2ChassisOfferingStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2ChassisOfferingState]) -> None: ...

class APIChangeBareMetal2ChassisStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2ChassisState]) -> None: ...

class APIChangeBareMetal2GatewayClusterMsg(EveryMsg):
    gatewayUuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2GatewayCluster]) -> None: ...

class APIChangeBareMetal2GatewayStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2GatewayState]) -> None: ...

class APIChangeBareMetal2InstancePasswordMsg(EveryMsg):
    uuid: str | None
    username: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2InstancePassword]) -> None: ...

class APIChangeBareMetal2ProvisionNetworkStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBareMetal2ProvisionNetworkState]) -> None: ...

class APIChangeBaremetalChassisStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeBaremetalChassisState]) -> None: ...

class APIChangeClusterStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeClusterState]) -> None: ...

class APIChangeDiskOfferingStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeDiskOfferingState]) -> None: ...

class APIChangeEipStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeEipState]) -> None: ...

class APIChangeEventSubscriptionStateMsg(EveryMsg):
    uuid: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeEventSubscriptionState]) -> None: ...

class APIChangeFirewallRuleStateMsg(EveryMsg):
    uuid: str | None
    state: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeFirewallRuleState]) -> None: ...

class APIChangeHostNetworkInterfaceLldpModeMsg(EveryMsg):
    interfaceUuids: Sequence[str] | None
    mode: Literal['rx_only', 'tx_only', 'rx_and_tx', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeHostNetworkInterfaceLldpMode]) -> None: ...

class APIChangeHostPasswordMsg(EveryMsg):
    hostUuid: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeHostPassword]) -> None: ...

class APIChangeHostStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable', 'maintain'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeHostState]) -> None: ...

class APIChangeIAM2OrganizationParentMsg(EveryMsg):
    parentUuid: str | None
    childrenUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2OrganizationParent]) -> None: ...

class APIChangeIAM2OrganizationStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2OrganizationState]) -> None: ...

class APIChangeIAM2ProjectStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2ProjectState]) -> None: ...

class APIChangeIAM2VirtualIDGroupStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2VirtualIDGroupState]) -> None: ...

class APIChangeIAM2VirtualIDStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2VirtualIDState]) -> None: ...

class APIChangeIAM2VirtualIDTypeMsg(EveryMsg):
    uuid: str | None
    type: Literal['ZStack'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIAM2VirtualIDType]) -> None: ...

class APIChangeIPSecConnectionStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIPSecConnectionState]) -> None: ...

class APIChangeIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    peerAddress: str | None
    authMode: Literal['psk', 'certs'] | None
    authKey: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeIPsecConnection]) -> None: ...

class APIChangeImageStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeImageState]) -> None: ...

class APIChangeInstanceOfferingMsg(EveryMsg):
    vmInstanceUuid: str | None
    instanceOfferingUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeInstanceOffering]) -> None: ...

class APIChangeInstanceOfferingStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeInstanceOfferingState]) -> None: ...

class APIChangeL2NetworkVlanIdMsg(EveryMsg):
    uuid: str | None
    vlan: int | None
    type: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeL2NetworkVlanId]) -> None: ...

class APIChangeL3NetworkDhcpIpAddressMsg(EveryMsg):
    l3NetworkUuid: str | None
    dhcpServerIp: str | None
    dhcpv6ServerIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeL3NetworkDhcpIpAddress]) -> None: ...

class APIChangeL3NetworkStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeL3NetworkState]) -> None: ...

class APIChangeLoadBalancerBackendServerMsg(EveryMsg):
    serverGroupUuid: str | None
    vmNics: Sequence[Mapping[str, Any]] | None
    servers: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeLoadBalancerBackendServer]) -> None: ...

class APIChangeLoadBalancerListenerMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeLoadBalancerListener]) -> None: ...

class APIChangeMediaStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeMediaState]) -> None: ...

class APIChangeMonitorTriggerActionStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeMonitorTriggerActionState]) -> None: ...

class APIChangeMonitorTriggerStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeMonitorTriggerState]) -> None: ...

class APIChangeMulticastRouterStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeMulticastRouterState]) -> None: ...

class APIChangePortForwardingRuleStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangePortForwardingRuleState]) -> None: ...

class APIChangePortMirrorStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangePortMirrorState]) -> None: ...

class APIChangePreconfigurationTemplateStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangePreconfigurationTemplateState]) -> None: ...

class APIChangePrimaryStorageStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable', 'maintain', 'deleting'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangePrimaryStorageState]) -> None: ...

class APIChangeResourceOwnerMsg(EveryMsg):
    accountUuid: str | None
    resourceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeResourceOwner]) -> None: ...

class APIChangeRoleStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeRoleState]) -> None: ...

class APIChangeSNSApplicationEndpointStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable', 'hide'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSNSApplicationEndpointState]) -> None: ...

class APIChangeSNSApplicationPlatformStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSNSApplicationPlatformState]) -> None: ...

class APIChangeSNSTopicStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSNSTopicState]) -> None: ...

class APIChangeSchedulerStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSchedulerState]) -> None: ...

class APIChangeSecretResourcePoolStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['activate', 'unactivate'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSecretResourcePoolState]) -> None: ...

class APIChangeSecurityGroupRuleMsg(EveryMsg):
    uuid: str | None
    description: str | None
    remoteSecurityGroupUuid: str | None
    action: Literal['DROP', 'ACCEPT'] | None
    state: Literal['Enabled', 'Disabled'] | None
    priority: int | None
    protocol: Literal['ALL', 'TCP', 'UDP', 'ICMP'] | None
    srcIpRange: str | None
    dstIpRange: str | None
    dstPortRange: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSecurityGroupRule]) -> None: ...

class APIChangeSecurityGroupRuleStateMsg(EveryMsg):
    securityGroupUuid: str | None
    ruleUuids: Sequence[str] | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSecurityGroupRuleState]) -> None: ...

class APIChangeSecurityGroupStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSecurityGroupState]) -> None: ...

class APIChangeSecurityMachineStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSecurityMachineState]) -> None: ...

class APIChangeSlbGroupDeployTypeMsg(EveryMsg):
    slbGroupUuid: str | None
    deployType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSlbGroupDeployType]) -> None: ...

class APIChangeSlbGroupMonitorIpsMsg(EveryMsg):
    slbGroupUuid: str | None
    monitorIps: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeSlbGroupMonitorIps]) -> None: ...

class APIChangeTicketFlowCollectionStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeTicketFlowCollectionState]) -> None: ...

class APIChangeTicketStatusMsg(EveryMsg):
    uuid: str | None
    statusEvent: Literal['open', 'approve', 'cancel', 'reject', 'reopen'] | None
    comment: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeTicketStatus]) -> None: ...

class APIChangeV2VConversionHostStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeV2VConversionHostState]) -> None: ...

class APIChangeVfNicHaStateMsg(EveryMsg):
    vfNicUuid: str | None
    haState: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVfNicHaState]) -> None: ...

class APIChangeVipStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVipState]) -> None: ...

class APIChangeVmImageMsg(EveryMsg):
    vmInstanceUuid: str | None
    imageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmImage]) -> None: ...

class APIChangeVmNicNetworkMsg(EveryMsg):
    vmNicUuid: str | None
    destL3NetworkUuid: str | None
    staticIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmNicNetwork]) -> None: ...

class APIChangeVmNicSecurityPolicyMsg(EveryMsg):
    vmNicUuid: str | None
    ingressPolicy: Literal['DENY', 'ALLOW'] | None
    egressPolicy: Literal['DENY', 'ALLOW'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmNicSecurityPolicy]) -> None: ...

class APIChangeVmNicStateMsg(EveryMsg):
    vmNicUuid: str | None
    state: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmNicState]) -> None: ...

class APIChangeVmNicTypeMsg(EveryMsg):
    vmNicUuid: str | None
    vmNicType: Literal['VNIC'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmNicType]) -> None: ...

class APIChangeVmPasswordMsg(EveryMsg):
    uuid: str | None
    password: str | None
    account: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmPassword]) -> None: ...

class APIChangeVmSchedulingRuleStateMsg(EveryMsg):
    uuid: str | None
    state: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVmSchedulingRuleState]) -> None: ...

class APIChangeVolumeStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVolumeState]) -> None: ...

class APIChangeVpcHaGroupMonitorIpsMsg(EveryMsg):
    uuid: str | None
    monitorIps: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVpcHaGroupMonitorIps]) -> None: ...

class APIChangeVpcSharedQosBandwidthMsg(EveryMsg):
    sharedQosUuid: str | None
    bandwidth: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeVpcSharedQosBandwidth]) -> None: ...

class APIChangeZoneStateMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ChangeZoneState]) -> None: ...

class APICheckApiPermissionMsg(EveryMsg):
    userUuid: str | None
    apiNames: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckApiPermission]) -> None: ...

class APICheckBareMetal2IpmiChassisConfigFileMsg(EveryMsg):
    chassisInfo: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckBareMetal2IpmiChassisConfigFile]) -> None: ...

class APICheckBaremetalChassisConfigFileMsg(EveryMsg):
    baremetalChassisInfo: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckBaremetalChassisConfigFile]) -> None: ...

class APICheckBatchDataIntegrityMsg(EveryMsg):
    resourceUuids: Sequence[Any] | None
    resourceType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckBatchDataIntegrity]) -> None: ...

class APICheckBuildAppParametersMsg(EveryMsg):
    type: Literal['zstack'] | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckBuildAppParameters]) -> None: ...

class APICheckElaborationContentMsg(EveryMsg):
    elaborateFile: str | None
    elaborateContent: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckElaborationContent]) -> None: ...

class APICheckFirewallRuleConfigFileMsg(EveryMsg):
    ruleInfo: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckFirewallRuleConfigFile]) -> None: ...

class APICheckIAM2OrganizationAvailabilityMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckIAM2OrganizationAvailability]) -> None: ...

class APICheckIAM2VirtualIDConfigFileMsg(EveryMsg):
    virtualIDInfos: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckIAM2VirtualIDConfigFile]) -> None: ...

class APICheckIpAvailabilityMsg(EveryMsg):
    l3NetworkUuid: str | None
    ip: str | None
    arpCheck: bool | Literal['true', 'false'] | None
    ipRangeCheck: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckIpAvailability]) -> None: ...

class APICheckKVMHostConfigFileMsg(EveryMsg):
    hostInfo: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckKVMHostConfigFile]) -> None: ...

class APICheckNetworkReachableMsg(EveryMsg):
    sourceHostnames: Sequence[Any] | None
    targetHostnames: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckNetworkReachable]) -> None: ...

class APICheckResourcePermissionMsg(EveryMsg):
    resourceType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckResourcePermission]) -> None: ...

class APICheckScsiLunClusterStatusMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckScsiLunClusterStatus]) -> None: ...

class APICheckStackTemplateParametersMsg(EveryMsg):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckStackTemplateParameters]) -> None: ...

class APICheckStaticProvisionIpMsg(EveryMsg):
    clusterUuid: str | None
    provisionIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckStaticProvisionIp]) -> None: ...

class APICheckVipPortAvailabilityMsg(EveryMsg):
    vipUuid: str | None
    port: int | None
    protocolType: Literal['TCP', 'UDP'] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckVipPortAvailability]) -> None: ...

class APICheckVolumeSnapshotGroupAvailabilityMsg(EveryMsg):
    uuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CheckVolumeSnapshotGroupAvailability]) -> None: ...

class APICleanInvalidLdapBindingMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanInvalidLdapBinding]) -> None: ...

class APICleanInvalidLdapIAM2BindingMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanInvalidLdapIAM2Binding]) -> None: ...

class APICleanLongJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanLongJob]) -> None: ...

class APICleanQueueMsg(EveryMsg):
    signatureName: str | None
    taskIndex: int | None
    isCleanUp: bool | Literal['true', 'false'] | None
    isRunningTask: bool | Literal['true', 'false'] | None
    managementiUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanQueue]) -> None: ...

class APICleanUpBareMetal2BondingMsg(EveryMsg):
    chassisUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpBareMetal2Bonding]) -> None: ...

class APICleanUpBaremetalChassisBondingMsg(EveryMsg):
    chassisUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpBaremetalChassisBonding]) -> None: ...

class APICleanUpImageCacheOnPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    force: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpImageCacheOnPrimaryStorage]) -> None: ...

class APICleanUpStorageTrashOnPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    force: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpStorageTrashOnPrimaryStorage]) -> None: ...

class APICleanUpTrashOnBackupStorageMsg(EveryMsg):
    uuid: str | None
    trashId: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpTrashOnBackupStorage]) -> None: ...

class APICleanUpTrashOnPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    trashId: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanUpTrashOnPrimaryStorage]) -> None: ...

class APICleanV2VConversionCacheMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanV2VConversionCache]) -> None: ...

class APICleanupBillingUsageMsg(EveryMsg):
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CleanupBillingUsage]) -> None: ...

class APICloneImageMsg(EveryMsg):
    imageUuid: str | None
    strategy: Literal['DatabaseOnly'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CloneImage]) -> None: ...

class APICloneModelServiceMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CloneModelService]) -> None: ...

class APICloneMonitorTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CloneMonitorTemplate]) -> None: ...

class APICloneVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    strategy: Literal['InstantStart', 'JustCreate', 'CreateStopped'] | None
    vmNicParams: Sequence[Any] | None
    names: Sequence[Any] | None
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    full: bool | Literal['true', 'false'] | None
    rootVolumeSystemTags: Sequence[Any] | None
    dataVolumeSystemTags: Sequence[Any] | None
    clusterUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CloneVmInstance]) -> None: ...

class APIConvertVmFromForeignHypervisorMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    conversionHostUuid: str | None
    sshPrivKey: str | None
    cpuNum: int | None
    memorySize: int | str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ConvertVmFromForeignHypervisor]) -> None: ...

class APICreateAccessControlListMsg(EveryMsg):
    name: str | None
    description: str | None
    ipVersion: Literal['4', '6'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAccessControlList]) -> None: ...

class APICreateAccessKeyMsg(EveryMsg):
    accountUuid: str | None
    userUuid: str | None
    description: str | None
    AccessKeyID: str | None
    AccessKeySecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAccessKey]) -> None: ...

class APICreateAccountMsg(EveryMsg):
    name: str | None
    password: str | None
    type: Literal['SystemAdmin', 'Normal'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAccount]) -> None: ...

class APICreateAffinityGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    policy: Literal['antiSoft', 'antiHard'] | None
    type: Literal['host'] | None
    zoneUuid: str | None
    subType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAffinityGroup]) -> None: ...

class APICreateAiSiNoSecretResourcePoolMsg(EveryMsg):
    managementIp: str | None
    port: int | None
    route: str | None
    clientID: str | None
    clientSecrete: str | None
    appId: str | None
    keyNumSM2: str | None
    keyNumSM4: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAiSiNoSecretResourcePool]) -> None: ...

class APICreateAlarmMsg(EveryMsg):
    name: str | None
    description: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    namespace: str | None
    metricName: str | None
    threshold: float | None
    repeatInterval: int | None
    labels: Sequence[Any] | None
    actions: Sequence[Any] | None
    repeatCount: int | None
    type: str | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAlarm]) -> None: ...

class APICreateAliyunDiskFromRemoteMsg(EveryMsg):
    identityUuid: str | None
    name: str | None
    sizeWithGB: int | None
    description: str | None
    diskCategory: Literal['cloud_efficiency', 'cloud_ssd'] | None
    snapshotUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunDiskFromRemote]) -> None: ...

class APICreateAliyunNasAccessGroupMsg(EveryMsg):
    dataCenterUuid: str | None
    name: str | None
    description: str | None
    networkType: Literal['classic', 'vpc'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunNasAccessGroup]) -> None: ...

class APICreateAliyunNasAccessGroupRuleMsg(EveryMsg):
    accessGroupUuid: str | None
    sourceCidrIp: str | None
    rwAccessType: Literal['RDWR', 'RDONLY'] | None
    priority: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunNasAccessGroupRule]) -> None: ...

class APICreateAliyunNasFileSystemMsg(EveryMsg):
    storageType: Literal['Performance', 'Capacity'] | None
    dataCenterUuid: str | None
    protocol: Literal['NFS', 'SMB'] | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunNasFileSystem]) -> None: ...

class APICreateAliyunNasMountTargetMsg(EveryMsg):
    nasAccessGroupUuid: str | None
    vSwitchUuid: str | None
    nasFSUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunNasMountTarget]) -> None: ...

class APICreateAliyunProxyVSwitchMsg(EveryMsg):
    aliyunProxyVpcUuid: str | None
    vpcL3NetworkUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunProxyVSwitch]) -> None: ...

class APICreateAliyunProxyVpcMsg(EveryMsg):
    name: str | None
    description: str | None
    cidrBlock: str | None
    vRouterUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunProxyVpc]) -> None: ...

class APICreateAliyunRouterInterfaceRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    accessPointUuid: str | None
    spec: str | None
    vRouterUuid: str | None
    routerType: Literal['VBR', 'VRouter'] | None
    description: str | None
    name: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunRouterInterfaceRemote]) -> None: ...

class APICreateAliyunSmsSNSTextTemplateMsg(EveryMsg):
    sign: str | None
    alarmTemplateCode: str | None
    eventTemplateCode: str | None
    eventTemplate: str | None
    name: str | None
    description: str | None
    applicationPlatformType: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    type: Literal['alarm', 'event', 'combined'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunSmsSNSTextTemplate]) -> None: ...

class APICreateAliyunSnapshotRemoteMsg(EveryMsg):
    diskUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunSnapshotRemote]) -> None: ...

class APICreateAliyunVpcVirtualRouterEntryRemoteMsg(EveryMsg):
    vRouterUuid: str | None
    dstCidrBlock: str | None
    nextHopUuid: str | None
    nextHopType: Literal['Instance', 'RouterInterface', 'VpnGateway'] | None
    vRouterType: Literal['vbr', 'vrouter'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAliyunVpcVirtualRouterEntryRemote]) -> None: ...

class APICreateAutoScalingGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    scalingResourceType: Literal['VmInstance'] | None
    minResourceSize: int | None
    maxResourceSize: int | None
    defaultCooldown: int | str | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingGroup]) -> None: ...

class APICreateAutoScalingGroupAddingNewInstanceRuleMsg(EveryMsg):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    name: str | None
    description: str | None
    autoScalingGroupUuid: str | None
    type: str | None
    cooldown: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingGroupAddingNewInstanceRule]) -> None: ...

class APICreateAutoScalingGroupRemovalInstanceRuleMsg(EveryMsg):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None
    name: str | None
    description: str | None
    autoScalingGroupUuid: str | None
    type: str | None
    cooldown: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingGroupRemovalInstanceRule]) -> None: ...

class APICreateAutoScalingRuleAlarmTriggerMsg(EveryMsg):
    alarmUuid: str | None
    triggerType: str | None
    name: str | None
    description: str | None
    ruleUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingRuleAlarmTrigger]) -> None: ...

class APICreateAutoScalingRuleSchedulerJobTriggerMsg(EveryMsg):
    schedulerJobUuid: str | None
    triggerType: str | None
    name: str | None
    description: str | None
    ruleUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingRuleSchedulerJobTrigger]) -> None: ...

class APICreateAutoScalingVmTemplateMsg(EveryMsg):
    vmInstanceName: str | None
    vmInstanceDescription: str | None
    vmInstanceOfferingUuid: str | None
    imageUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    vmInstanceType: Literal['UserVm', 'ApplianceVm'] | None
    rootDiskOfferingUuid: str | None
    dataDiskOfferingUuids: Sequence[Any] | None
    vmInstanceZoneUuid: str | None
    vmInstanceClusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    name: str | None
    description: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateAutoScalingVmTemplate]) -> None: ...

class APICreateBareMetal2BondingMsg(EveryMsg):
    chassisUuid: str | None
    name: str | None
    mode: int | None
    slaves: str | None
    opts: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBareMetal2Bonding]) -> None: ...

class APICreateBareMetal2InstanceMsg(EveryMsg):
    name: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBareMetal2Instance]) -> None: ...

class APICreateBareMetal2IpmiChassisHardwareInfoMsg(EveryMsg):
    ipmiAddress: str | None
    ipmiPort: int | None
    hardwareInfo: str | None
    convertInfo: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBareMetal2IpmiChassisHardwareInfo]) -> None: ...

class APICreateBareMetal2ProvisionNetworkMsg(EveryMsg):
    name: str | None
    description: str | None
    zoneUuid: str | None
    dhcpInterface: str | None
    dhcpRangeStartIp: str | None
    dhcpRangeEndIp: str | None
    dhcpRangeNetmask: str | None
    dhcpRangeGateway: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBareMetal2ProvisionNetwork]) -> None: ...

class APICreateBaremetalBondingMsg(EveryMsg):
    chassisUuid: str | None
    name: str | None
    mode: int | None
    slaves: str | None
    opts: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBaremetalBonding]) -> None: ...

class APICreateBaremetalChassisMsg(EveryMsg):
    name: str | None
    description: str | None
    clusterUuid: str | None
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBaremetalChassis]) -> None: ...

class APICreateBaremetalInstanceMsg(EveryMsg):
    name: str | None
    description: str | None
    chassisUuid: str | None
    imageUuid: str | None
    templateUuid: str | None
    username: str | None
    password: str | None
    nicCfgs: Mapping[str, Any] | None
    bondingCfgs: Mapping[str, Any] | None
    customConfigurations: Mapping[str, Any] | None
    strategy: Literal['InstantStart', 'JustCreate'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBaremetalInstance]) -> None: ...

class APICreateBaremetalPxeServerMsg(EveryMsg):
    zoneUuid: str | None
    name: str | None
    description: str | None
    hostname: str | None
    sshUsername: str | None
    sshPassword: str | None
    sshPort: int | None
    storagePath: str | None
    dhcpInterface: str | None
    dhcpRangeBegin: str | None
    dhcpRangeEnd: str | None
    dhcpRangeNetmask: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBaremetalPxeServer]) -> None: ...

class APICreateBlockVolumeMsg(EveryMsg):
    name: str | None
    description: str | None
    size: int | str | None
    primaryStorageUuid: str | None
    accessPathId: int | None
    accessPathIqn: str | None
    burstTotalBw: int | str | None
    burstTotalIops: int | str | None
    maxTotalBw: int | str | None
    maxTotalIops: int | str | None
    protocol: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBlockVolume]) -> None: ...

class APICreateBondingMsg(EveryMsg):
    hostUuids: Sequence[Any] | None
    bondingName: str | None
    slaveUuids: Sequence[Any] | None
    slaveNames: Sequence[Any] | None
    type: Literal['LinuxBonding', 'OvsBonding'] | None
    mode: Literal['802.3ad', 'active-backup'] | None
    xmitHashPolicy: Literal['layer2', 'layer2+3', 'layer3+4'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBonding]) -> None: ...

class APICreateBuildAppMsg(EveryMsg):
    buildSystemUuid: str | None
    backupStorageUuid: str | None
    dataPath: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateBuildApp]) -> None: ...

class APICreateCSPSecretResourcePoolMsg(EveryMsg):
    managementIp: str | None
    port: int | None
    appId: str | None
    appKey: str | None
    keyId: str | None
    protocol: Literal['https', 'http'] | None
    userId: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCSPSecretResourcePool]) -> None: ...

class APICreateCasClientMsg(EveryMsg):
    name: str | None
    description: str | None
    casServerLoginUrl: str | None
    casServerUrlPrefix: str | None
    serverName: str | None
    loginType: str | None
    urlTemplate: str | None
    attributes: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCasClient]) -> None: ...

class APICreateCbtTaskMsg(EveryMsg):
    name: str | None
    description: str | None
    vmInstanceUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCbtTask]) -> None: ...

class APICreateCdpPolicyMsg(EveryMsg):
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCdpPolicy]) -> None: ...

class APICreateCdpTaskMsg(EveryMsg):
    name: str | None
    description: str | None
    taskType: str | None
    policyUuid: str | None
    backupStorageUuid: str | None
    resourceUuids: Sequence[Any] | None
    backupBandwidth: int | str | None
    maxCapacity: int | str | None
    maxLatency: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCdpTask]) -> None: ...

class APICreateCertificateMsg(EveryMsg):
    name: str | None
    certificate: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCertificate]) -> None: ...

class APICreateClusterMsg(EveryMsg):
    zoneUuid: str | None
    name: str | None
    description: str | None
    hypervisorType: Literal['KVM', 'Simulator', 'baremetal', 'baremetal2', 'xdragon'] | None
    type: Literal['zstack', 'baremetal', 'baremetal2'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateCluster]) -> None: ...

class APICreateClusterDRSMsg(EveryMsg):
    name: str | None
    description: str | None
    clusterUuid: str | None
    automationLevel: Literal['Automatic', 'Manual'] | None
    thresholds: Sequence[Any] | None
    thresholdDuration: int | None
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateClusterDRS]) -> None: ...

class APICreateConnectionBetweenL3NetworkAndAliyunVSwitchMsg(EveryMsg):
    l3networkUuid: str | None
    vpcUuid: str | None
    vbrUuid: str | None
    cpeIp: str | None
    name: str | None
    description: str | None
    direction: Literal['in', 'out', 'both'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateConnectionBetweenL3NetworkAndAliyunVSwitch]) -> None: ...

class APICreateDataVolumeMsg(EveryMsg):
    name: str | None
    description: str | None
    diskOfferingUuid: str | None
    diskSize: int | str | None
    primaryStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolume]) -> None: ...

class APICreateDataVolumeFromVolumeBackupMsg(EveryMsg):
    name: str | None
    vmInstanceUuid: str | None
    backupUuid: str | None
    backupStorageUuid: str | None
    primaryStorageUuid: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeFromVolumeBackup]) -> None: ...

class APICreateDataVolumeFromVolumeSnapshotMsg(EveryMsg):
    name: str | None
    description: str | None
    volumeSnapshotUuid: str | None
    primaryStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeFromVolumeSnapshot]) -> None: ...

class APICreateDataVolumeFromVolumeTemplateMsg(EveryMsg):
    imageUuid: str | None
    name: str | None
    description: str | None
    primaryStorageUuid: str | None
    hostUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeFromVolumeTemplate]) -> None: ...

class APICreateDataVolumeTemplateFromVolumeMsg(EveryMsg):
    name: str | None
    description: str | None
    volumeUuid: str | None
    backupStorageUuids: Sequence[str] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeTemplateFromVolume]) -> None: ...

class APICreateDataVolumeTemplateFromVolumeBackupMsg(EveryMsg):
    backupUuid: str | None
    backupStorageUuid: str | None
    name: str | None
    description: str | None
    guestOsType: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: str | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeTemplateFromVolumeBackup]) -> None: ...

class APICreateDataVolumeTemplateFromVolumeSnapshotMsg(EveryMsg):
    snapshotUuid: str | None
    name: str | None
    description: str | None
    backupStorageUuids: Sequence[str] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataVolumeTemplateFromVolumeSnapshot]) -> None: ...

class APICreateDatabaseBackupMsg(EveryMsg):
    name: str | None
    description: str | None
    backupStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDatabaseBackup]) -> None: ...

class APICreateDatasetMsg(EveryMsg):
    name: str | None
    description: str | None
    url: str | None
    modelCenterUuid: str | None
    token: str | None
    system: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDataset]) -> None: ...

class APICreateDirectoryMsg(EveryMsg):
    name: str | None
    parentUuid: str | None
    zoneUuid: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDirectory]) -> None: ...

class APICreateDiskOfferingMsg(EveryMsg):
    name: str | None
    description: str | None
    diskSize: int | str | None
    sortKey: int | None
    allocationStrategy: str | None
    type: Literal['zstack'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateDiskOffering]) -> None: ...

class APICreateEcsImageFromEcsSnapshotMsg(EveryMsg):
    snapshotUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsImageFromEcsSnapshot]) -> None: ...

class APICreateEcsImageFromLocalImageMsg(EveryMsg):
    imageUuid: str | None
    dataCenterUuid: str | None
    backupStorageUuid: str | None
    description: str | None
    name: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsImageFromLocalImage]) -> None: ...

class APICreateEcsInstanceFromEcsImageMsg(EveryMsg):
    ecsRootVolumeType: str | None
    description: str | None
    ecsRootVolumeGBSize: int | str | None
    createMode: Literal['atomic', 'permissive'] | None
    privateIpAddress: str | None
    allocatePublicIp: Literal['true', 'false'] | None
    ecsConsolePassword: str | None
    name: str | None
    ecsImageUuid: str | None
    instanceOfferingUuid: str | None
    instanceType: str | None
    ecsVSwitchUuid: str | None
    ecsSecurityGroupUuid: str | None
    ecsRootPassword: str | None
    ecsBandWidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsInstanceFromEcsImage]) -> None: ...

class APICreateEcsSecurityGroupRemoteMsg(EveryMsg):
    vpcUuid: str | None
    description: str | None
    name: str | None
    strategy: Literal['all', 'security', 'basic'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsSecurityGroupRemote]) -> None: ...

class APICreateEcsSecurityGroupRuleRemoteMsg(EveryMsg):
    groupUuid: str | None
    direction: str | None
    protocol: str | None
    portRange: str | None
    cidr: str | None
    policy: str | None
    nictype: str | None
    priority: int | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsSecurityGroupRuleRemote]) -> None: ...

class APICreateEcsVSwitchRemoteMsg(EveryMsg):
    vpcUuid: str | None
    identityZoneUuid: str | None
    cidrBlock: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsVSwitchRemote]) -> None: ...

class APICreateEcsVpcRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    cidrBlock: str | None
    name: str | None
    description: str | None
    vRouterName: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEcsVpcRemote]) -> None: ...

class APICreateEipMsg(EveryMsg):
    name: str | None
    description: str | None
    vipUuid: str | None
    vmNicUuid: str | None
    usedIpUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEip]) -> None: ...

class APICreateEmailMediaMsg(EveryMsg):
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEmailMedia]) -> None: ...

class APICreateEmailMonitorTriggerActionMsg(EveryMsg):
    email: str | None
    mediaUuid: str | None
    name: str | None
    description: str | None
    triggerUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateEmailMonitorTriggerAction]) -> None: ...

class APICreateFaultToleranceVmInstanceMsg(EveryMsg):
    name: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    imageUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFaultToleranceVmInstance]) -> None: ...

class APICreateFiSecSecretResourcePoolMsg(EveryMsg):
    keyNum: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFiSecSecretResourcePool]) -> None: ...

class APICreateFirewallIpSetTemplateMsg(EveryMsg):
    name: str | None
    sourceValue: str | None
    destValue: str | None
    type: Literal['ip', 'port'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFirewallIpSetTemplate]) -> None: ...

class APICreateFirewallRuleMsg(EveryMsg):
    ruleSetUuid: str | None
    action: Literal['drop', 'reject', 'accept'] | None
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: int | None
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFirewallRule]) -> None: ...

class APICreateFirewallRuleFromConfigFileMsg(EveryMsg):
    ruleInfo: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFirewallRuleFromConfigFile]) -> None: ...

class APICreateFirewallRuleSetMsg(EveryMsg):
    name: str | None
    actionType: Literal['drop', 'accept', 'reject'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFirewallRuleSet]) -> None: ...

class APICreateFirewallRuleTemplateMsg(EveryMsg):
    action: Literal['drop', 'reject', 'accept'] | None
    protocol: str | None
    name: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: int | None
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFirewallRuleTemplate]) -> None: ...

class APICreateFlkSecSecretResourcePoolMsg(EveryMsg):
    testResult: str | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    ukeyType: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFlkSecSecretResourcePool]) -> None: ...

class APICreateFlowCollectorMsg(EveryMsg):
    name: str | None
    description: str | None
    flowMeterUuid: str | None
    server: str | None
    port: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFlowCollector]) -> None: ...

class APICreateFlowMeterMsg(EveryMsg):
    version: Literal['V5', 'V9'] | None
    type: Literal['NetFlow', 'sFlow'] | None
    sample: int | None
    generateInterval: int | None
    name: str | None
    description: str | None
    server: str | None
    port: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateFlowMeter]) -> None: ...

class APICreateGuestVmScriptMsg(EveryMsg):
    name: str | None
    description: str | None
    scriptContent: str | None
    renderParams: str | None
    platform: Literal['Windows', 'Linux'] | None
    scriptType: Literal['Shell', 'Python', 'Perl', 'Bat', 'Powershell'] | None
    scriptTimeout: int | None
    encodingType: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateGuestVmScript]) -> None: ...

class APICreateHaiTaiSecretResourcePoolMsg(EveryMsg):
    managementIp: str | None
    port: int | None
    realm: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateHaiTaiSecretResourcePool]) -> None: ...

class APICreateHostNetworkServiceTypeMsg(EveryMsg):
    serviceType: str | None
    system: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateHostNetworkServiceType]) -> None: ...

class APICreateHostSchedulingRuleGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateHostSchedulingRuleGroup]) -> None: ...

class APICreateHuaweiIMasterVRouterMsg(EveryMsg):
    name: str | None
    description: str | None
    huaweiVpcUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateHuaweiIMasterVRouter]) -> None: ...

class APICreateHybridEipMsg(EveryMsg):
    name: str | None
    description: str | None
    bandWidthMb: int | str | None
    type: Literal['aliyun'] | None
    dataCenterUuid: str | None
    chargeType: Literal['PayByTraffic'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateHybridEip]) -> None: ...

class APICreateIAM2OrganizationMsg(EveryMsg):
    name: str | None
    description: str | None
    type: Literal['Company', 'Department'] | None
    parentUuid: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    srcType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2Organization]) -> None: ...

class APICreateIAM2ProjectMsg(EveryMsg):
    name: str | None
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    roleUuids: Sequence[Any] | None
    resourceTemplates: Sequence[Any] | None
    organizationUuid: str | None
    linkAccountUuid: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2Project]) -> None: ...

class APICreateIAM2ProjectFromTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    templateUuid: str | None
    roleUuids: Sequence[Any] | None
    organizationUuid: str | None
    resourceTemplates: Sequence[Any] | None
    linkAccountUuid: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2ProjectFromTemplate]) -> None: ...

class APICreateIAM2ProjectRoleMsg(EveryMsg):
    name: str | None
    description: str | None
    statements: Sequence[Any] | None
    policyUuids: Sequence[Any] | None
    identity: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2ProjectRole]) -> None: ...

class APICreateIAM2ProjectTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2ProjectTemplate]) -> None: ...

class APICreateIAM2ProjectTemplateFromProjectMsg(EveryMsg):
    name: str | None
    description: str | None
    projectUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2ProjectTemplateFromProject]) -> None: ...

class APICreateIAM2TickFlowCollectionMsg(EveryMsg):
    flows: Sequence[Any] | None
    projectUuid: str | None
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    ticketTypeUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2TickFlowCollection]) -> None: ...

class APICreateIAM2VirtualIDMsg(EveryMsg):
    name: str | None
    password: str | None
    description: str | None
    attributes: Sequence[Any] | None
    projectUuid: str | None
    organizationUuid: str | None
    withoutDefaultRole: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2VirtualID]) -> None: ...

class APICreateIAM2VirtualIDFromLdapUidMsg(EveryMsg):
    ldapUid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2VirtualIDFromLdapUid]) -> None: ...

class APICreateIAM2VirtualIDGroupMsg(EveryMsg):
    projectUuid: str | None
    name: str | None
    description: str | None
    attributes: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2VirtualIDGroup]) -> None: ...

class APICreateIAM2VirtualIDLdapBindingMsg(EveryMsg):
    virtualIDUuid: str | None
    ldapUid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIAM2VirtualIDLdapBinding]) -> None: ...

class APICreateIPsecConnectionMsg(EveryMsg):
    name: str | None
    description: str | None
    vipUuid: str | None
    peerAddress: str | None
    authMode: Literal['psk', 'certs'] | None
    authKey: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateIPsecConnection]) -> None: ...

class APICreateImageGroupFromImageMsg(EveryMsg):
    name: str | None
    rootVolumeTemplateUuid: str | None
    description: str | None
    dataVolumeTemplateUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateImageGroupFromImage]) -> None: ...

class APICreateImageGroupFromSnapshotMsg(EveryMsg):
    name: str | None
    rootVolumeSnapshotUuid: str | None
    description: str | None
    dataVolumeSnapshotUuids: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateImageGroupFromSnapshot]) -> None: ...

class APICreateImageGroupFromVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateImageGroupFromVmInstance]) -> None: ...

class APICreateImageReplicationGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateImageReplicationGroup]) -> None: ...

class APICreateInfoSecSecretResourcePoolMsg(EveryMsg):
    connectionMode: int | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateInfoSecSecretResourcePool]) -> None: ...

class APICreateInstanceOfferingMsg(EveryMsg):
    name: str | None
    description: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateInstanceOffering]) -> None: ...

class APICreateJitSecretResourcePoolMsg(EveryMsg):
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    ability: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateJitSecretResourcePool]) -> None: ...

class APICreateKoAlSecretResourcePoolMsg(EveryMsg):
    managementIp: str | None
    port: int | str | None
    secretKey: str | None
    name: str | None
    description: str | None
    model: str | None
    ability: Literal['All', 'DataCrypto', 'Auth'] | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService', 'Plugin'] | None
    heartbeatInterval: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateKoAlSecretResourcePool]) -> None: ...

class APICreateL2HardwareVxlanNetworkMsg(EveryMsg):
    vni: int | None
    poolUuid: str | None
    name: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2HardwareVxlanNetwork]) -> None: ...

class APICreateL2HardwareVxlanNetworkPoolMsg(EveryMsg):
    sdnControllerUuid: str | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2HardwareVxlanNetworkPool]) -> None: ...

class APICreateL2NoVlanNetworkMsg(EveryMsg):
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2NoVlanNetwork]) -> None: ...

class APICreateL2PortGroupMsg(EveryMsg):
    vSwitchUuid: str | None
    vlanMode: Literal['ACCESS', 'TRUNK', 'PVLAN'] | None
    vlan: int | None
    vlanRanges: str | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2PortGroup]) -> None: ...

class APICreateL2TfNetworkMsg(EveryMsg):
    ipPrefix: str | None
    ipPrefixLength: int | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2TfNetwork]) -> None: ...

class APICreateL2VirtualSwitchMsg(EveryMsg):
    isDistributed: bool | Literal['true', 'false'] | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2VirtualSwitch]) -> None: ...

class APICreateL2VlanNetworkMsg(EveryMsg):
    vlan: int | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2VlanNetwork]) -> None: ...

class APICreateL2VxlanNetworkMsg(EveryMsg):
    vni: int | None
    poolUuid: str | None
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2VxlanNetwork]) -> None: ...

class APICreateL2VxlanNetworkPoolMsg(EveryMsg):
    name: str | None
    description: str | None
    zoneUuid: str | None
    physicalInterface: str | None
    type: str | None
    vSwitchType: Literal['LinuxBridge', 'OvsDpdk', 'MacVlan'] | None
    isolated: bool | Literal['true', 'false'] | None
    pvlan: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL2VxlanNetworkPool]) -> None: ...

class APICreateL3NetworkMsg(EveryMsg):
    name: str | None
    description: str | None
    type: str | None
    l2NetworkUuid: str | None
    category: Literal['Public', 'Private', 'System'] | None
    ipVersion: Literal['4', '6'] | None
    system: bool | Literal['true', 'false'] | None
    dnsDomain: str | None
    enableIPAM: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateL3Network]) -> None: ...

class APICreateLdapBindingMsg(EveryMsg):
    ldapUid: str | None
    accountUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateLdapBinding]) -> None: ...

class APICreateLoadBalancerMsg(EveryMsg):
    name: str | None
    description: str | None
    vipUuid: str | None
    ipv6VipUuid: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateLoadBalancer]) -> None: ...

class APICreateLoadBalancerListenerMsg(EveryMsg):
    loadBalancerUuid: str | None
    name: str | None
    description: str | None
    instancePort: int | None
    loadBalancerPort: int | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateLoadBalancerListener]) -> None: ...

class APICreateLoadBalancerServerGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    loadBalancerUuid: str | None
    ipVersion: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateLoadBalancerServerGroup]) -> None: ...

class APICreateMetricDataHttpReceiverMsg(EveryMsg):
    name: str | None
    url: str | None
    description: str | None
    defaultEnable: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMetricDataHttpReceiver]) -> None: ...

class APICreateMetricTemplateMsg(EveryMsg):
    receiverUuid: str | None
    template: str | None
    namespace: str | None
    metricName: str | None
    labelsJsonStr: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMetricTemplate]) -> None: ...

class APICreateMiniClusterMsg(EveryMsg):
    zoneUuid: str | None
    name: str | None
    hostManagementIps: Sequence[Any] | None
    username: str | None
    password: str | None
    sshPort: int | None
    description: str | None
    hypervisorType: Literal['KVM', 'Simulator'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMiniCluster]) -> None: ...

class APICreateMonitorGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    actions: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMonitorGroup]) -> None: ...

class APICreateMonitorTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMonitorTemplate]) -> None: ...

class APICreateMonitorTriggerMsg(EveryMsg):
    name: str | None
    expression: str | None
    duration: int | None
    recoveryExpression: str | None
    description: str | None
    targetResourceUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMonitorTrigger]) -> None: ...

class APICreateMulticastRouterMsg(EveryMsg):
    vpcRouterVmUuid: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateMulticastRouter]) -> None: ...

class APICreateOAuthClientMsg(EveryMsg):
    name: str | None
    description: str | None
    clientId: str | None
    clientSecret: str | None
    authorizationUrl: str | None
    tokenUrl: str | None
    userinfoUrl: str | None
    redirectUrl: str | None
    logoutUrl: str | None
    loginType: str | None
    grantType: str | None
    identityProvider: str | None
    urlTemplate: str | None
    clientType: str | None
    scopeList: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateOAuthClient]) -> None: ...

class APICreateObservabilityServerMsg(EveryMsg):
    name: str | None
    observabilityServerOfferingUuid: str | None
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateObservabilityServer]) -> None: ...

class APICreateObservabilityServerOfferingMsg(EveryMsg):
    zoneUuid: str | None
    managementNetworkUuid: str | None
    imageUuid: str | None
    publicNetworkUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    name: str | None
    description: str | None
    cpuNum: str | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateObservabilityServerOffering]) -> None: ...

class APICreateOssBackupBucketRemoteMsg(EveryMsg):
    regionId: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateOssBackupBucketRemote]) -> None: ...

class APICreateOssBucketRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    bucketName: str | None
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateOssBucketRemote]) -> None: ...

class APICreateOvnControllerOfferingMsg(EveryMsg):
    zoneUuid: str | None
    managementNetworkUuid: str | None
    imageUuid: str | None
    name: str | None
    description: str | None
    cpuNum: str | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: str | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateOvnControllerOffering]) -> None: ...

class APICreateOvnControllerVmMsg(EveryMsg):
    name: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateOvnControllerVm]) -> None: ...

class APICreatePciDeviceOfferingMsg(EveryMsg):
    name: str | None
    description: str | None
    vendorId: str | None
    deviceId: str | None
    subvendorId: str | None
    subdeviceId: str | None
    ramSize: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePciDeviceOffering]) -> None: ...

class APICreatePluginSecretResourcePoolMsg(EveryMsg):
    properties: Mapping[str, Any] | None
    pluginDriverUuid: str | None
    name: str | None
    description: str | None
    model: str | None
    ability: Literal['All', 'DataCrypto', 'Auth'] | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService', 'Plugin'] | None
    heartbeatInterval: str | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePluginSecretResourcePool]) -> None: ...

class APICreatePolicyMsg(EveryMsg):
    name: str | None
    description: str | None
    statements: Sequence[Mapping[str, Any]] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePolicy]) -> None: ...

class APICreatePolicyRouteRuleMsg(EveryMsg):
    ruleSetUuid: str | None
    tableUuid: str | None
    ruleNumber: int | None
    destIp: str | None
    sourceIp: str | None
    destPort: str | None
    sourcePort: str | None
    protocol: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePolicyRouteRule]) -> None: ...

class APICreatePolicyRouteRuleSetMsg(EveryMsg):
    name: str | None
    description: str | None
    vRouterUuid: str | None
    type: Literal['User', 'EgressWhereComeFrom'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePolicyRouteRuleSet]) -> None: ...

class APICreatePolicyRouteTableMsg(EveryMsg):
    vRouterUuid: str | None
    number: int | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePolicyRouteTable]) -> None: ...

class APICreatePolicyRouteTableRouteEntryMsg(EveryMsg):
    tableUuid: str | None
    destinationCidr: str | None
    nextHopIp: str | None
    distance: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePolicyRouteTableRouteEntry]) -> None: ...

class APICreatePortForwardingRuleMsg(EveryMsg):
    vipUuid: str | None
    vipPortStart: int | None
    vipPortEnd: int | None
    privatePortStart: int | None
    privatePortEnd: int | None
    protocolType: Literal['TCP', 'UDP'] | None
    vmNicUuid: str | None
    allowedCidr: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePortForwardingRule]) -> None: ...

class APICreatePortMirrorMsg(EveryMsg):
    mirrorNetworkUuid: str | None
    name: str | None
    description: str | None
    stateEvent: Literal['enable', 'disable'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePortMirror]) -> None: ...

class APICreatePortMirrorSessionMsg(EveryMsg):
    portMirrorUuid: str | None
    name: str | None
    description: str | None
    type: Literal['Ingress', 'Egress', 'Bidirection'] | None
    srcEndPoint: str | None
    dstEndPoint: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePortMirrorSession]) -> None: ...

class APICreatePriceTableMsg(EveryMsg):
    name: str | None
    description: str | None
    prices: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreatePriceTable]) -> None: ...

class APICreateResourcePriceMsg(EveryMsg):
    resourceName: Literal['cpu', 'memory', 'rootVolume', 'dataVolume', 'snapShot', 'gpu', 'pubIpVmNicBandwidthOut', 'pubIpVmNicBandwidthIn', 'pubIpVipBandwidthOut', 'pubIpVipBandwidthIn', 'bareMetal2Instance'] | None
    resourceUnit: str | None
    timeUnit: str | None
    price: float | None
    accountUuid: str | None
    dateInLong: int | str | None
    tableUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateResourcePrice]) -> None: ...

class APICreateResourceStackMsg(EveryMsg):
    name: str | None
    description: str | None
    type: Literal['zstack'] | None
    rollback: bool | Literal['true', 'false'] | None
    templateContent: str | None
    templateUuid: str | None
    parameters: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateResourceStack]) -> None: ...

class APICreateResourceStackFromAppMsg(EveryMsg):
    appUuid: str | None
    name: str | None
    description: str | None
    rollback: bool | Literal['true', 'false'] | None
    parameters: str | None
    withoutAppInfo: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateResourceStackFromApp]) -> None: ...

class APICreateRoleMsg(EveryMsg):
    name: str | None
    description: str | None
    statements: Sequence[Mapping[str, Any]] | None
    policyUuids: Sequence[str] | None
    identity: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateRole]) -> None: ...

class APICreateRootVolumeTemplateFromRootVolumeMsg(EveryMsg):
    name: str | None
    description: str | None
    guestOsType: str | None
    backupStorageUuids: Sequence[str] | None
    rootVolumeUuid: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    system: bool | Literal['true', 'false'] | None
    architecture: str | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateRootVolumeTemplateFromRootVolume]) -> None: ...

class APICreateRootVolumeTemplateFromVolumeBackupMsg(EveryMsg):
    backupUuid: str | None
    backupStorageUuid: str | None
    name: str | None
    description: str | None
    guestOsType: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateRootVolumeTemplateFromVolumeBackup]) -> None: ...

class APICreateRootVolumeTemplateFromVolumeSnapshotMsg(EveryMsg):
    snapshotUuid: str | None
    name: str | None
    description: str | None
    guestOsType: str | None
    backupStorageUuids: Sequence[str] | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: str | None
    system: bool | Literal['true', 'false'] | None
    virtio: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateRootVolumeTemplateFromVolumeSnapshot]) -> None: ...

class APICreateSAML2ClientMsg(EveryMsg):
    name: str | None
    description: str | None
    idpMetadataBase64: str | None
    redirectUrl: str | None
    loginType: str | None
    urlTemplate: str | None
    attributes: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSAML2Client]) -> None: ...

class APICreateSNSAliyunSmsEndpointMsg(EveryMsg):
    accessKeyUuid: str | None
    receivers: Sequence[Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSAliyunSmsEndpoint]) -> None: ...

class APICreateSNSDingTalkEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    atPersonPhoneNumbers: Sequence[Any] | None
    atPersonList: Mapping[str, Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSDingTalkEndpoint]) -> None: ...

class APICreateSNSEmailEndpointMsg(EveryMsg):
    email: str | None
    emails: Sequence[Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSEmailEndpoint]) -> None: ...

class APICreateSNSEmailPlatformMsg(EveryMsg):
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None
    encryptType: Literal['SSL', 'STARTTLS', 'NONE'] | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSEmailPlatform]) -> None: ...

class APICreateSNSFeiShuEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    secret: str | None
    atPersonList: Mapping[str, Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSFeiShuEndpoint]) -> None: ...

class APICreateSNSHttpEndpointMsg(EveryMsg):
    url: str | None
    username: str | None
    password: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSHttpEndpoint]) -> None: ...

class APICreateSNSMicrosoftTeamsEndpointMsg(EveryMsg):
    url: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSMicrosoftTeamsEndpoint]) -> None: ...

class APICreateSNSPluginEndpointMsg(EveryMsg):
    type: str | None
    timeoutInSeconds: str | None
    properties: Mapping[str, Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSPluginEndpoint]) -> None: ...

class APICreateSNSSnmpEndpointMsg(EveryMsg):
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSSnmpEndpoint]) -> None: ...

class APICreateSNSSnmpPlatformMsg(EveryMsg):
    snmpAddress: str | None
    snmpPort: int | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSSnmpPlatform]) -> None: ...

class APICreateSNSTextTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    applicationPlatformType: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    type: Literal['alarm', 'event', 'combined'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSTextTemplate]) -> None: ...

class APICreateSNSTopicMsg(EveryMsg):
    name: str | None
    description: str | None
    locale: Literal['zh_CN', 'en_US'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSTopic]) -> None: ...

class APICreateSNSUniversalSmsEndpointMsg(EveryMsg):
    smsAccessKeyId: str | None
    smsAccessKeySecret: str | None
    supplier: str | None
    additionParam: Mapping[str, Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSUniversalSmsEndpoint]) -> None: ...

class APICreateSNSWeComEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    atPersonList: Mapping[str, Any] | None
    name: str | None
    description: str | None
    platformUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSNSWeComEndpoint]) -> None: ...

class APICreateSSORedirectTemplateMsg(EveryMsg):
    name: str | None
    description: str | None
    clientUuid: str | None
    redirectTemplate: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSSORedirectTemplate]) -> None: ...

class APICreateSanSecSecretResourcePoolMsg(EveryMsg):
    keyIndex: int | None
    managementIp: str | None
    port: int | None
    username: str | None
    password: str | None
    sm3Key: str | None
    sm4Key: str | None
    name: str | None
    description: str | None
    model: str | None
    type: Literal['CloudSecurityMachine', 'OrdinarySecurityMachine', 'CloudSecurityResourceService', 'SecureSignVerifyService'] | None
    heartbeatInterval: int | None
    zoneUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSanSecSecretResourcePool]) -> None: ...

class APICreateSchedulerJobMsg(EveryMsg):
    name: str | None
    description: str | None
    targetResourceUuid: str | None
    type: Literal['startVm', 'stopVm', 'rebootVm', 'volumeSnapshot', 'volumeSnapshotGroup', 'volumeBackup', 'rootVolumeBackup', 'vmBackup', 'databaseBackup', 'localRaidSelfTest', 'runAutoScalingGroup', 'cancelIAM2ProjectLoginExpired', 'takeIAM2ProjectLoginExpired'] | None
    parameters: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSchedulerJob]) -> None: ...

class APICreateSchedulerJobGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    type: Literal['startVm', 'stopVm', 'rebootVm', 'volumeSnapshot', 'volumeSnapshotGroup', 'volumeBackup', 'rootVolumeBackup', 'vmBackup', 'databaseBackup', 'runAutoScalingGroup', 'cancelIAM2ProjectLoginExpired', 'takeIAM2ProjectLoginExpired'] | None
    parameters: Mapping[str, Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSchedulerJobGroup]) -> None: ...

class APICreateSchedulerTriggerMsg(EveryMsg):
    name: str | None
    description: str | None
    schedulerInterval: int | None
    repeatCount: int | None
    startTime: int | str | None
    schedulerType: Literal['simple', 'cron'] | None
    cron: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSchedulerTrigger]) -> None: ...

class APICreateSecurityGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    ipVersion: Literal['4', '6'] | None
    vSwitchType: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSecurityGroup]) -> None: ...

class APICreateSlbGroupMsg(EveryMsg):
    name: str | None
    slbOfferingUuid: str | None
    frontEndL3NetworkUuid: str | None
    backendL3NetworkUuids: Sequence[Any] | None
    backendType: Literal['VYOS'] | None
    deployType: Literal['NoHA', 'HA'] | None
    description: str | None
    monitorIps: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSlbGroup]) -> None: ...

class APICreateSlbInstanceMsg(EveryMsg):
    name: str | None
    slbGroupUuid: str | None
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSlbInstance]) -> None: ...

class APICreateSlbOfferingMsg(EveryMsg):
    zoneUuid: str | None
    managementNetworkUuid: str | None
    imageUuid: str | None
    name: str | None
    description: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSlbOffering]) -> None: ...

class APICreateSnmpAgentMsg(EveryMsg):
    version: Literal['v2c', 'v3'] | None
    readCommunity: str | None
    userName: str | None
    authAlgorithm: Literal['MD5', 'SHA', 'SHA224', 'SHA256', 'SHA384', 'SHA512'] | None
    authPassword: str | None
    privacyAlgorithm: Literal['DES', 'AES128', 'AES192', 'AES256', '3DES'] | None
    privacyPassword: str | None
    port: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSnmpAgent]) -> None: ...

class APICreateSshKeyPairMsg(EveryMsg):
    name: str | None
    description: str | None
    publicKey: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSshKeyPair]) -> None: ...

class APICreateSystemTagMsg(EveryMsg):
    resourceType: str | None
    resourceUuid: str | None
    tag: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSystemTag]) -> None: ...

class APICreateSystemTagsMsg(EveryMsg):
    resourceType: str | None
    resourceUuid: str | None
    tags: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateSystemTags]) -> None: ...

class APICreateTagMsg(EveryMsg):
    name: str | None
    value: str | None
    description: str | None
    color: str | None
    type: Literal['simple', 'withToken'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateTag]) -> None: ...

class APICreateTicketMsg(EveryMsg):
    name: str | None
    description: str | None
    requests: Sequence[Any] | None
    flowCollectionUuid: str | None
    accountSystemType: str | None
    accountSystemContext: Any | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateTicket]) -> None: ...

class APICreateUserMsg(EveryMsg):
    name: str | None
    password: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateUser]) -> None: ...

class APICreateUserGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateUserGroup]) -> None: ...

class APICreateUserTagMsg(EveryMsg):
    resourceType: str | None
    resourceUuid: str | None
    tag: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateUserTag]) -> None: ...

class APICreateVRouterOspfAreaMsg(EveryMsg):
    areaId: str | None
    areaAuth: str | None
    areaType: str | None
    password: str | None
    keyId: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVRouterOspfArea]) -> None: ...

class APICreateVRouterRouteTableMsg(EveryMsg):
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVRouterRouteTable]) -> None: ...

class APICreateVipMsg(EveryMsg):
    name: str | None
    description: str | None
    l3NetworkUuid: str | None
    allocatorStrategy: str | None
    ipRangeUuid: str | None
    requiredIp: str | None
    ipVersion: int | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVip]) -> None: ...

class APICreateVirtualRouterOfferingMsg(EveryMsg):
    zoneUuid: str | None
    managementNetworkUuid: str | None
    imageUuid: str | None
    publicNetworkUuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    name: str | None
    description: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    allocatorStrategy: str | None
    sortKey: int | None
    type: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVirtualRouterOffering]) -> None: ...

class APICreateVmBackupMsg(EveryMsg):
    rootVolumeUuid: str | None
    backupStorageUuid: str | None
    name: str | None
    description: str | None
    mode: Literal['full'] | None
    volumeReadBandwidth: int | str | None
    volumeWriteBandwidth: int | str | None
    networkReadBandwidth: int | str | None
    networkWriteBandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmBackup]) -> None: ...

class APICreateVmCdRomMsg(EveryMsg):
    name: str | None
    vmInstanceUuid: str | None
    isoUuid: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmCdRom]) -> None: ...

class APICreateVmFromCdpBackupMsg(EveryMsg):
    name: str | None
    groupId: int | str | None
    cdpTaskUuid: str | None
    instanceOfferingUuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmFromCdpBackup]) -> None: ...

class APICreateVmFromVmBackupMsg(EveryMsg):
    name: str | None
    groupUuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmFromVmBackup]) -> None: ...

class APICreateVmFromVolumeBackupMsg(EveryMsg):
    name: str | None
    backupUuid: str | None
    backupStorageUuid: str | None
    instanceOfferingUuid: str | None
    defaultL3NetworkUuid: str | None
    l3NetworkUuids: Sequence[Any] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmFromVolumeBackup]) -> None: ...

class APICreateVmInstanceMsg(EveryMsg):
    name: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmInstance]) -> None: ...

class APICreateVmInstanceFromOvfMsg(EveryMsg):
    xmlBase64: str | None
    jsonImageInfos: str | None
    backupStorageUuid: str | None
    jsonCreateVmParam: str | None
    deleteImageAfterSuccess: bool | Literal['true', 'false'] | None
    deleteImageOnFail: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmInstanceFromOvf]) -> None: ...

class APICreateVmInstanceFromVolumeMsg(EveryMsg):
    name: str | None
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeUuid: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: str | None
    defaultL3NetworkUuid: str | None
    strategy: Literal['InstantStart', 'CreateStopped'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmInstanceFromVolume]) -> None: ...

class APICreateVmInstanceFromVolumeSnapshotMsg(EveryMsg):
    name: str | None
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    vmNicParams: str | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeSnapshotUuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmInstanceFromVolumeSnapshot]) -> None: ...

class APICreateVmInstanceFromVolumeSnapshotGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    instanceOfferingUuid: str | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    l3NetworkUuids: Sequence[str] | None
    type: Literal['UserVm', 'ApplianceVm'] | None
    volumeSnapshotGroupUuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmInstanceFromVolumeSnapshotGroup]) -> None: ...

class APICreateVmNicMsg(EveryMsg):
    l3NetworkUuid: str | None
    ip: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmNic]) -> None: ...

class APICreateVmSchedulingRuleMsg(EveryMsg):
    rule: Literal['AFFINITY', 'ANTIAFFINITY'] | None
    mode: Literal['SOFT', 'HARD'] | None
    vmGroupUuid: str | None
    hostGroupUuid: str | None
    name: str | None
    description: str | None
    policy: Literal['antiSoft', 'antiHard'] | None
    type: Literal['host'] | None
    zoneUuid: str | None
    subType: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmSchedulingRule]) -> None: ...

class APICreateVmSchedulingRuleGroupMsg(EveryMsg):
    zoneUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmSchedulingRuleGroup]) -> None: ...

class APICreateVmUserDefinedXmlHookScriptMsg(EveryMsg):
    name: str | None
    description: str | None
    hookScript: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVmUserDefinedXmlHookScript]) -> None: ...

class APICreateVniRangeMsg(EveryMsg):
    name: str | None
    description: str | None
    startVni: int | None
    endVni: int | None
    l2NetworkUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVniRange]) -> None: ...

class APICreateVolumeBackupMsg(EveryMsg):
    volumeUuid: str | None
    backupStorageUuid: str | None
    name: str | None
    description: str | None
    mode: Literal['full'] | None
    volumeReadBandwidth: int | str | None
    volumeWriteBandwidth: int | str | None
    networkReadBandwidth: int | str | None
    networkWriteBandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVolumeBackup]) -> None: ...

class APICreateVolumeSnapshotMsg(EveryMsg):
    volumeUuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVolumeSnapshot]) -> None: ...

class APICreateVolumeSnapshotGroupMsg(EveryMsg):
    rootVolumeUuid: str | None
    name: str | None
    description: str | None
    withMemory: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVolumeSnapshotGroup]) -> None: ...

class APICreateVolumesSnapshotMsg(EveryMsg):
    volumeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVolumesSnapshot]) -> None: ...

class APICreateVpcFirewallMsg(EveryMsg):
    vpcUuid: str | None
    description: str | None
    name: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcFirewall]) -> None: ...

class APICreateVpcHaGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    monitorIps: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcHaGroup]) -> None: ...

class APICreateVpcSharedQosMsg(EveryMsg):
    name: str | None
    description: str | None
    vpcUuid: str | None
    l3NetworkUuid: str | None
    bandwidth: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcSharedQos]) -> None: ...

class APICreateVpcUserVpnGatewayRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    ip: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcUserVpnGatewayRemote]) -> None: ...

class APICreateVpcVRouterMsg(EveryMsg):
    name: str | None
    virtualRouterOfferingUuid: str | None
    description: str | None
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    primaryStorageUuidForRootVolume: str | None
    rootVolumeSystemTags: Sequence[Any] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcVRouter]) -> None: ...

class APICreateVpcVpnConnectionRemoteMsg(EveryMsg):
    userGatewayUuid: str | None
    vpnGatewayUuid: str | None
    name: str | None
    localCidr: str | None
    remoteCidr: str | None
    active: bool | Literal['true', 'false'] | None
    ikeConfUuid: str | None
    ipsecConfUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpcVpnConnectionRemote]) -> None: ...

class APICreateVpnIkeConfigMsg(EveryMsg):
    name: str | None
    psk: str | None
    pfs: Literal['disabled', 'group1', 'group2', 'group5', 'group14', 'group24'] | None
    version: Literal['ikev1', 'ikev2'] | None
    mode: Literal['main', 'aggressive'] | None
    encAlg: Literal['3des', 'aes-128', 'aes-192', 'aes-256', 'des'] | None
    authAlg: Literal['md5', 'sha1'] | None
    lifetime: int | None
    localIp: str | None
    remoteIp: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpnIkeConfig]) -> None: ...

class APICreateVpnIpsecConfigMsg(EveryMsg):
    name: str | None
    pfs: Literal['disabled', 'group1', 'group2', 'group5', 'group14', 'group24'] | None
    encAlg: Literal['3des', 'aes-128', 'aes-192', 'aes-256', 'des'] | None
    authAlg: Literal['md5', 'sha1'] | None
    lifetime: int | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVpnIpsecConfig]) -> None: ...

class APICreateVxlanPoolRemoteVtepMsg(EveryMsg):
    l2NetworkUuid: str | None
    clusterUuid: str | None
    remoteVtepIp: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVxlanPoolRemoteVtep]) -> None: ...

class APICreateVxlanVtepMsg(EveryMsg):
    hostUuid: str | None
    poolUuid: str | None
    vtepIp: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateVxlanVtep]) -> None: ...

class APICreateWebhookMsg(EveryMsg):
    name: str | None
    description: str | None
    url: str | None
    type: str | None
    opaque: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateWebhook]) -> None: ...

class APICreateZBoxBackupMsg(EveryMsg):
    zBoxUuid: str | None
    hostUuids: Sequence[Any] | None
    backupStorageUuids: Sequence[Any] | None
    dryRun: bool | Literal['true', 'false'] | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateZBoxBackup]) -> None: ...

class APICreateZoneMsg(EveryMsg):
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.CreateZone]) -> None: ...

class APIDebugSignalMsg(EveryMsg):
    signals: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DebugSignal]) -> None: ...

class APIDecodeStackTemplateMsg(EveryMsg):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None
    parameters: str | None
    preparameters: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DecodeStackTemplate]) -> None: ...

class APIDegradeFromLicenseServerMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DegradeFromLicenseServer]) -> None: ...

class APIDeleteAccessControlListMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAccessControlList]) -> None: ...

class APIDeleteAccessControlRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAccessControlRule]) -> None: ...

class APIDeleteAccessKeyMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAccessKey]) -> None: ...

class APIDeleteAccountMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAccount]) -> None: ...

class APIDeleteAffinityGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAffinityGroup]) -> None: ...

class APIDeleteAlarmMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAlarm]) -> None: ...

class APIDeleteAlertMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAlert]) -> None: ...

class APIDeleteAliyunDiskFromLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunDiskFromLocal]) -> None: ...

class APIDeleteAliyunDiskFromRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunDiskFromRemote]) -> None: ...

class APIDeleteAliyunKeySecretMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunKeySecret]) -> None: ...

class APIDeleteAliyunNasAccessGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunNasAccessGroup]) -> None: ...

class APIDeleteAliyunNasAccessGroupRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunNasAccessGroupRule]) -> None: ...

class APIDeleteAliyunPanguPartitionMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunPanguPartition]) -> None: ...

class APIDeleteAliyunProxyVSwitchMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunProxyVSwitch]) -> None: ...

class APIDeleteAliyunProxyVpcMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunProxyVpc]) -> None: ...

class APIDeleteAliyunRouteEntryRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunRouteEntryRemote]) -> None: ...

class APIDeleteAliyunRouterInterfaceLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunRouterInterfaceLocal]) -> None: ...

class APIDeleteAliyunRouterInterfaceRemoteMsg(EveryMsg):
    uuid: str | None
    vRouterType: Literal['vrouter', 'vbr'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunRouterInterfaceRemote]) -> None: ...

class APIDeleteAliyunSnapshotFromLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunSnapshotFromLocal]) -> None: ...

class APIDeleteAliyunSnapshotFromRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAliyunSnapshotFromRemote]) -> None: ...

class APIDeleteAllEcsInstancesFromDataCenterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAllEcsInstancesFromDataCenter]) -> None: ...

class APIDeleteAppBuildSystemMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAppBuildSystem]) -> None: ...

class APIDeleteAutoScalingGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAutoScalingGroup]) -> None: ...

class APIDeleteAutoScalingGroupInstanceMsg(EveryMsg):
    instanceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAutoScalingGroupInstance]) -> None: ...

class APIDeleteAutoScalingRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAutoScalingRule]) -> None: ...

class APIDeleteAutoScalingRuleTriggerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAutoScalingRuleTrigger]) -> None: ...

class APIDeleteAutoScalingTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteAutoScalingTemplate]) -> None: ...

class APIDeleteBackupFileInPublicMsg(EveryMsg):
    type: Literal['aliyun'] | None
    regionId: str | None
    file: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBackupFileInPublic]) -> None: ...

class APIDeleteBackupStorageMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBackupStorage]) -> None: ...

class APIDeleteBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBareMetal2Chassis]) -> None: ...

class APIDeleteBareMetal2GatewayMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBareMetal2Gateway]) -> None: ...

class APIDeleteBareMetal2ProvisionNetworkMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBareMetal2ProvisionNetwork]) -> None: ...

class APIDeleteBaremetalChassisMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBaremetalChassis]) -> None: ...

class APIDeleteBaremetalPxeServerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBaremetalPxeServer]) -> None: ...

class APIDeleteBillingMsg(EveryMsg):
    accountUuid: str | None
    startTime: int | str | None
    endTime: int | str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBilling]) -> None: ...

class APIDeleteBondingMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBonding]) -> None: ...

class APIDeleteBuildAppMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBuildApp]) -> None: ...

class APIDeleteBuildAppExportHistoryMsg(EveryMsg):
    buildAppUuid: str | None
    exportId: str | None
    buildSystemUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteBuildAppExportHistory]) -> None: ...

class APIDeleteCCSCertificateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCCSCertificate]) -> None: ...

class APIDeleteCbtTaskMsg(EveryMsg):
    uuid: str | None
    force: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCbtTask]) -> None: ...

class APIDeleteCdpPolicyMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCdpPolicy]) -> None: ...

class APIDeleteCdpTaskMsg(EveryMsg):
    uuid: str | None
    force: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCdpTask]) -> None: ...

class APIDeleteCdpTaskDataMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCdpTaskData]) -> None: ...

class APIDeleteCephPrimaryStoragePoolMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCephPrimaryStoragePool]) -> None: ...

class APIDeleteCertificateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCertificate]) -> None: ...

class APIDeleteClusterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteCluster]) -> None: ...

class APIDeleteClusterDRSMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteClusterDRS]) -> None: ...

class APIDeleteConnectionAccessPointLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteConnectionAccessPointLocal]) -> None: ...

class APIDeleteConnectionBetweenL3NetWorkAndAliyunVSwitchMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteConnectionBetweenL3NetWorkAndAliyunVSwitch]) -> None: ...

class APIDeleteContainerManagementEndpointMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteContainerManagementEndpoint]) -> None: ...

class APIDeleteContainerResourceFromEndpointMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteContainerResourceFromEndpoint]) -> None: ...

class APIDeleteDataCenterInLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDataCenterInLocal]) -> None: ...

class APIDeleteDataVolumeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDataVolume]) -> None: ...

class APIDeleteDatabaseBackupMsg(EveryMsg):
    uuid: str | None
    backupStorageUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDatabaseBackup]) -> None: ...

class APIDeleteDatasetMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDataset]) -> None: ...

class APIDeleteDatasetsMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDatasets]) -> None: ...

class APIDeleteDirectoryMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDirectory]) -> None: ...

class APIDeleteDiskOfferingMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteDiskOffering]) -> None: ...

class APIDeleteEcsImageLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsImageLocal]) -> None: ...

class APIDeleteEcsImageRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsImageRemote]) -> None: ...

class APIDeleteEcsInstanceMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsInstance]) -> None: ...

class APIDeleteEcsInstanceLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsInstanceLocal]) -> None: ...

class APIDeleteEcsSecurityGroupInLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsSecurityGroupInLocal]) -> None: ...

class APIDeleteEcsSecurityGroupRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsSecurityGroupRemote]) -> None: ...

class APIDeleteEcsSecurityGroupRuleRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsSecurityGroupRuleRemote]) -> None: ...

class APIDeleteEcsVSwitchInLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsVSwitchInLocal]) -> None: ...

class APIDeleteEcsVSwitchRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsVSwitchRemote]) -> None: ...

class APIDeleteEcsVpcInLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsVpcInLocal]) -> None: ...

class APIDeleteEcsVpcRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEcsVpcRemote]) -> None: ...

class APIDeleteEipMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEip]) -> None: ...

class APIDeleteEmailAddressOfSNSEmailEndpointMsg(EveryMsg):
    emailAddressUuid: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEmailAddressOfSNSEmailEndpoint]) -> None: ...

class APIDeleteEventRuleTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteEventRuleTemplate]) -> None: ...

class APIDeleteExportedDatabaseBackupFromBackupStorageMsg(EveryMsg):
    backupStorageUuid: str | None
    databaseBackupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteExportedDatabaseBackupFromBackupStorage]) -> None: ...

class APIDeleteExportedImageFromBackupStorageMsg(EveryMsg):
    backupStorageUuid: str | None
    imageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteExportedImageFromBackupStorage]) -> None: ...

class APIDeleteExternalBackupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteExternalBackup]) -> None: ...

class APIDeleteFirewallMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFirewall]) -> None: ...

class APIDeleteFirewallIpSetTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFirewallIpSetTemplate]) -> None: ...

class APIDeleteFirewallRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFirewallRule]) -> None: ...

class APIDeleteFirewallRuleSetMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFirewallRuleSet]) -> None: ...

class APIDeleteFirewallRuleTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFirewallRuleTemplate]) -> None: ...

class APIDeleteFlowCollectorMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFlowCollector]) -> None: ...

class APIDeleteFlowMeterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteFlowMeter]) -> None: ...

class APIDeleteGCJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteGCJob]) -> None: ...

class APIDeleteGuestVmScriptMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteGuestVmScript]) -> None: ...

class APIDeleteHostMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHost]) -> None: ...

class APIDeleteHostNetworkServiceTypeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHostNetworkServiceType]) -> None: ...

class APIDeleteHostSchedulingRuleGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHostSchedulingRuleGroup]) -> None: ...

class APIDeleteHuaweiIMasterFabricMsg(EveryMsg):
    uuid: str | None
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHuaweiIMasterFabric]) -> None: ...

class APIDeleteHuaweiIMasterTenantMsg(EveryMsg):
    uuid: str | None
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHuaweiIMasterTenant]) -> None: ...

class APIDeleteHuaweiIMasterVRouterMsg(EveryMsg):
    uuid: str | None
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHuaweiIMasterVRouter]) -> None: ...

class APIDeleteHuaweiIMasterVpcMsg(EveryMsg):
    uuid: str | None
    sdnControllerUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHuaweiIMasterVpc]) -> None: ...

class APIDeleteHybridEipFromLocalMsg(EveryMsg):
    type: Literal['aliyun'] | None
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHybridEipFromLocal]) -> None: ...

class APIDeleteHybridEipRemoteMsg(EveryMsg):
    type: Literal['aliyun'] | None
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHybridEipRemote]) -> None: ...

class APIDeleteHybridKeySecretMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteHybridKeySecret]) -> None: ...

class APIDeleteIAM2OrganizationMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2Organization]) -> None: ...

class APIDeleteIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2Project]) -> None: ...

class APIDeleteIAM2ProjectTemplateMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2ProjectTemplate]) -> None: ...

class APIDeleteIAM2TicketFlowMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2TicketFlow]) -> None: ...

class APIDeleteIAM2VirtualIDMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2VirtualID]) -> None: ...

class APIDeleteIAM2VirtualIDGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2VirtualIDGroup]) -> None: ...

class APIDeleteIAM2VirtualIDLdapBindingMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIAM2VirtualIDLdapBinding]) -> None: ...

class APIDeleteIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIPsecConnection]) -> None: ...

class APIDeleteIdentityZoneInLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIdentityZoneInLocal]) -> None: ...

class APIDeleteImageMsg(EveryMsg):
    uuid: str | None
    backupStorageUuids: Sequence[str] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteImage]) -> None: ...

class APIDeleteImagePackageMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteImagePackage]) -> None: ...

class APIDeleteImageReplicationGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteImageReplicationGroup]) -> None: ...

class APIDeleteInstanceOfferingMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteInstanceOffering]) -> None: ...

class APIDeleteIpAddressMsg(EveryMsg):
    l3NetworkUuid: str | None
    usedIpUuids: Sequence[str] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIpAddress]) -> None: ...

class APIDeleteIpRangeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIpRange]) -> None: ...

class APIDeleteIscsiServerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteIscsiServer]) -> None: ...

class APIDeleteL2NetworkMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteL2Network]) -> None: ...

class APIDeleteL3NetworkMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteL3Network]) -> None: ...

class APIDeleteLdapBindingMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLdapBinding]) -> None: ...

class APIDeleteLdapServerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLdapServer]) -> None: ...

class APIDeleteLicenseMsg(EveryMsg):
    uuid: str | None
    module: str | None
    managementNodeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLicense]) -> None: ...

class APIDeleteLoadBalancerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLoadBalancer]) -> None: ...

class APIDeleteLoadBalancerListenerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLoadBalancerListener]) -> None: ...

class APIDeleteLoadBalancerServerGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLoadBalancerServerGroup]) -> None: ...

class APIDeleteLogConfigurationMsg(EveryMsg):
    configId: int | str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLogConfiguration]) -> None: ...

class APIDeleteLogServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLogServer]) -> None: ...

class APIDeleteLongJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteLongJob]) -> None: ...

class APIDeleteMdevDeviceMsg(EveryMsg):
    mdevDeviceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMdevDevice]) -> None: ...

class APIDeleteMediaMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMedia]) -> None: ...

class APIDeleteMetricDataMsg(EveryMsg):
    namespace: str | None
    metricName: str | None
    labels: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMetricData]) -> None: ...

class APIDeleteMetricDataHttpReceiverMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMetricDataHttpReceiver]) -> None: ...

class APIDeleteMetricRuleTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMetricRuleTemplate]) -> None: ...

class APIDeleteMetricTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMetricTemplate]) -> None: ...

class APIDeleteModelMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModel]) -> None: ...

class APIDeleteModelCenterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelCenter]) -> None: ...

class APIDeleteModelEvaluationTaskMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelEvaluationTask]) -> None: ...

class APIDeleteModelEvaluationTasksMsg(EveryMsg):
    uuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelEvaluationTasks]) -> None: ...

class APIDeleteModelServiceMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelService]) -> None: ...

class APIDeleteModelServiceInstanceGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelServiceInstanceGroup]) -> None: ...

class APIDeleteModelServiceInstanceGroupsMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelServiceInstanceGroups]) -> None: ...

class APIDeleteModelServicesMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModelServices]) -> None: ...

class APIDeleteModelsMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteModels]) -> None: ...

class APIDeleteMonitorGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMonitorGroup]) -> None: ...

class APIDeleteMonitorTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMonitorTemplate]) -> None: ...

class APIDeleteMonitorTriggerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMonitorTrigger]) -> None: ...

class APIDeleteMonitorTriggerActionMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMonitorTriggerAction]) -> None: ...

class APIDeleteMulticastRouterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteMulticastRouter]) -> None: ...

class APIDeleteNasFileSystemMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteNasFileSystem]) -> None: ...

class APIDeleteNasMountTargetMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteNasMountTarget]) -> None: ...

class APIDeleteNicQosMsg(EveryMsg):
    uuid: str | None
    direction: Literal['in', 'out'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteNicQos]) -> None: ...

class APIDeleteNvmeServerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteNvmeServer]) -> None: ...

class APIDeleteOssBucketFileRemoteMsg(EveryMsg):
    uuid: str | None
    fileName: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteOssBucketFileRemote]) -> None: ...

class APIDeleteOssBucketNameLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteOssBucketNameLocal]) -> None: ...

class APIDeleteOssBucketRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteOssBucketRemote]) -> None: ...

class APIDeletePciDeviceMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePciDevice]) -> None: ...

class APIDeletePciDeviceOfferingMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePciDeviceOffering]) -> None: ...

class APIDeletePluginDriversMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePluginDrivers]) -> None: ...

class APIDeletePolicyMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePolicy]) -> None: ...

class APIDeletePolicyRouteRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePolicyRouteRule]) -> None: ...

class APIDeletePolicyRouteRuleSetMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePolicyRouteRuleSet]) -> None: ...

class APIDeletePolicyRouteTableMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePolicyRouteTable]) -> None: ...

class APIDeletePolicyRouteTableRouteEntryMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePolicyRouteTableRouteEntry]) -> None: ...

class APIDeletePortForwardingRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePortForwardingRule]) -> None: ...

class APIDeletePortMirrorMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePortMirror]) -> None: ...

class APIDeletePortMirrorSessionMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePortMirrorSession]) -> None: ...

class APIDeletePreconfigurationTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePreconfigurationTemplate]) -> None: ...

class APIDeletePriceTableMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePriceTable]) -> None: ...

class APIDeletePrimaryStorageMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePrimaryStorage]) -> None: ...

class APIDeletePublishAppMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeletePublishApp]) -> None: ...

class APIDeleteReservedIpRangeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteReservedIpRange]) -> None: ...

class APIDeleteResourceConfigMsg(EveryMsg):
    category: str | None
    name: str | None
    resourceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteResourceConfig]) -> None: ...

class APIDeleteResourcePriceMsg(EveryMsg):
    uuid: str | None
    cutoffPrice: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteResourcePrice]) -> None: ...

class APIDeleteResourceStackMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteResourceStack]) -> None: ...

class APIDeleteResourceStackVmPortMonitorMsg(EveryMsg):
    stackUuid: str | None
    vmInstanceUuid: str | None
    port: int | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteResourceStackVmPortMonitor]) -> None: ...

class APIDeleteRoleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteRole]) -> None: ...

class APIDeleteSNSApplicationEndpointMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSNSApplicationEndpoint]) -> None: ...

class APIDeleteSNSApplicationPlatformMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSNSApplicationPlatform]) -> None: ...

class APIDeleteSNSTextTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSNSTextTemplate]) -> None: ...

class APIDeleteSNSTopicMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSNSTopic]) -> None: ...

class APIDeleteSSOClientMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSSOClient]) -> None: ...

class APIDeleteSSORedirectTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSSORedirectTemplate]) -> None: ...

class APIDeleteSchedulerJobMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSchedulerJob]) -> None: ...

class APIDeleteSchedulerJobGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSchedulerJobGroup]) -> None: ...

class APIDeleteSchedulerTriggerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSchedulerTrigger]) -> None: ...

class APIDeleteSecretResourcePoolMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSecretResourcePool]) -> None: ...

class APIDeleteSecurityGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSecurityGroup]) -> None: ...

class APIDeleteSecurityGroupRuleMsg(EveryMsg):
    ruleUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSecurityGroupRule]) -> None: ...

class APIDeleteSecurityMachineMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSecurityMachine]) -> None: ...

class APIDeleteSlbGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSlbGroup]) -> None: ...

class APIDeleteSshKeyPairMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteSshKeyPair]) -> None: ...

class APIDeleteStackTemplateMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteStackTemplate]) -> None: ...

class APIDeleteTagMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteTag]) -> None: ...

class APIDeleteThirdpartyPlatformMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteThirdpartyPlatform]) -> None: ...

class APIDeleteTicketMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteTicket]) -> None: ...

class APIDeleteTicketFlowCollectionMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteTicketFlowCollection]) -> None: ...

class APIDeleteUserMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteUser]) -> None: ...

class APIDeleteUserGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteUserGroup]) -> None: ...

class APIDeleteUserProxyConfigMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteUserProxyConfig]) -> None: ...

class APIDeleteV2VConversionHostMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteV2VConversionHost]) -> None: ...

class APIDeleteVCenterMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVCenter]) -> None: ...

class APIDeleteVRouterOspfAreaMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVRouterOspfArea]) -> None: ...

class APIDeleteVRouterRouteEntryMsg(EveryMsg):
    uuid: str | None
    routeTableUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVRouterRouteEntry]) -> None: ...

class APIDeleteVRouterRouteTableMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVRouterRouteTable]) -> None: ...

class APIDeleteVipMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVip]) -> None: ...

class APIDeleteVipQosMsg(EveryMsg):
    uuid: str | None
    port: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVipQos]) -> None: ...

class APIDeleteVirtualBorderRouterLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVirtualBorderRouterLocal]) -> None: ...

class APIDeleteVirtualRouterLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVirtualRouterLocal]) -> None: ...

class APIDeleteVmBackupMsg(EveryMsg):
    groupUuid: str | None
    backupStorageUuids: Sequence[Any] | None
    handleDependency: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmBackup]) -> None: ...

class APIDeleteVmBootModeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmBootMode]) -> None: ...

class APIDeleteVmCdRomMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmCdRom]) -> None: ...

class APIDeleteVmConsolePasswordMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmConsolePassword]) -> None: ...

class APIDeleteVmHostnameMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmHostname]) -> None: ...

class APIDeleteVmInstanceHaLevelMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmInstanceHaLevel]) -> None: ...

class APIDeleteVmNicMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmNic]) -> None: ...

class APIDeleteVmNicFromSecurityGroupMsg(EveryMsg):
    securityGroupUuid: str | None
    vmNicUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmNicFromSecurityGroup]) -> None: ...

class APIDeleteVmSchedulingRuleGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmSchedulingRuleGroup]) -> None: ...

class APIDeleteVmSshKeyMsg(EveryMsg):
    uuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmSshKey]) -> None: ...

class APIDeleteVmStaticIpMsg(EveryMsg):
    vmInstanceUuid: str | None
    l3NetworkUuid: str | None
    staticIp: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmStaticIp]) -> None: ...

class APIDeleteVmUserDefinedXmlMsg(EveryMsg):
    vmInstanceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmUserDefinedXml]) -> None: ...

class APIDeleteVmUserDefinedXmlHookScriptMsg(EveryMsg):
    vmInstanceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVmUserDefinedXmlHookScript]) -> None: ...

class APIDeleteVniRangeMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVniRange]) -> None: ...

class APIDeleteVolumeBackupMsg(EveryMsg):
    uuid: str | None
    backupStorageUuids: Sequence[Any] | None
    handleDependency: bool | Literal['true', 'false'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVolumeBackup]) -> None: ...

class APIDeleteVolumeQosMsg(EveryMsg):
    uuid: str | None
    mode: Literal['total', 'read', 'write', 'all', 'overwrite'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVolumeQos]) -> None: ...

class APIDeleteVolumeSnapshotMsg(EveryMsg):
    uuid: str | None
    direction: Any | None
    scope: Any | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVolumeSnapshot]) -> None: ...

class APIDeleteVolumeSnapshotGroupMsg(EveryMsg):
    uuid: str | None
    direction: Any | None
    scope: Any | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVolumeSnapshotGroup]) -> None: ...

class APIDeleteVpcHaGroupMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcHaGroup]) -> None: ...

class APIDeleteVpcIkeConfigLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcIkeConfigLocal]) -> None: ...

class APIDeleteVpcIpSecConfigLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcIpSecConfigLocal]) -> None: ...

class APIDeleteVpcSharedQosMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcSharedQos]) -> None: ...

class APIDeleteVpcUserVpnGatewayLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcUserVpnGatewayLocal]) -> None: ...

class APIDeleteVpcUserVpnGatewayRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcUserVpnGatewayRemote]) -> None: ...

class APIDeleteVpcVpnConnectionLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcVpnConnectionLocal]) -> None: ...

class APIDeleteVpcVpnConnectionRemoteMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcVpnConnectionRemote]) -> None: ...

class APIDeleteVpcVpnGatewayLocalMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVpcVpnGatewayLocal]) -> None: ...

class APIDeleteVxlanL2NetworkMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVxlanL2Network]) -> None: ...

class APIDeleteVxlanPoolRemoteVtepMsg(EveryMsg):
    l2NetworkUuid: str | None
    clusterUuid: str | None
    remoteVtepIp: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteVxlanPoolRemoteVtep]) -> None: ...

class APIDeleteWebhookMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteWebhook]) -> None: ...

class APIDeleteZoneMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeleteZone]) -> None: ...

class APIDeployAppDevelopmentServiceMsg(EveryMsg):
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: str | None
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: str | None
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Literal['VirtualMachine', 'Container'] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeployAppDevelopmentService]) -> None: ...

class APIDeployDistributedModelServiceMsg(EveryMsg):
    modelServices: Sequence[Any] | None
    serviceCreationStrategy: Literal['parallel', 'sequential'] | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeployDistributedModelService]) -> None: ...

class APIDeployModelServiceMsg(EveryMsg):
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: str | None
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: str | None
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Literal['VirtualMachine', 'Container'] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DeployModelService]) -> None: ...

class APIDescribeVmInstanceRecoveryPointMsg(EveryMsg):
    vmInstanceUuid: str | None
    groupId: int | str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DescribeVmInstanceRecoveryPoint]) -> None: ...

class APIDestroyBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DestroyBaremetalInstance]) -> None: ...

class APIDestroyVmInstanceMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DestroyVmInstance]) -> None: ...

class APIDetachAliyunDiskFromEcsMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachAliyunDiskFromEcs]) -> None: ...

class APIDetachAliyunKeyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachAliyunKey]) -> None: ...

class APIDetachAppBuildSystemToZoneMsg(EveryMsg):
    buildSystemUuid: str | None
    zoneUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachAppBuildSystemToZone]) -> None: ...

class APIDetachAutoScalingTemplateFromGroupMsg(EveryMsg):
    templateUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachAutoScalingTemplateFromGroup]) -> None: ...

class APIDetachBackupStorageFromZoneMsg(EveryMsg):
    backupStorageUuid: str | None
    zoneUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachBackupStorageFromZone]) -> None: ...

class APIDetachBareMetal2GatewayFromClusterMsg(EveryMsg):
    clusterUuid: str | None
    gatewayUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachBareMetal2GatewayFromCluster]) -> None: ...

class APIDetachBareMetal2ProvisionNetworkFromClusterMsg(EveryMsg):
    clusterUuid: str | None
    networkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachBareMetal2ProvisionNetworkFromCluster]) -> None: ...

class APIDetachBaremetalPxeServerFromClusterMsg(EveryMsg):
    pxeServerUuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachBaremetalPxeServerFromCluster]) -> None: ...

class APIDetachCCSCertificateFromUserMsg(EveryMsg):
    userUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachCCSCertificateFromUser]) -> None: ...

class APIDetachDataVolumeFromHostMsg(EveryMsg):
    volumeUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachDataVolumeFromHost]) -> None: ...

class APIDetachDataVolumeFromVmMsg(EveryMsg):
    uuid: str | None
    vmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachDataVolumeFromVm]) -> None: ...

class APIDetachEipMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachEip]) -> None: ...

class APIDetachFirewallRuleSetFromL3Msg(EveryMsg):
    vpcFirewallUuid: str | None
    l3Uuid: str | None
    forward: Literal['in', 'out'] | None
    ruleSetUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachFirewallRuleSetFromL3]) -> None: ...

class APIDetachHostFromHostSchedulingRuleGroupMsg(EveryMsg):
    hostGroupUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachHostFromHostSchedulingRuleGroup]) -> None: ...

class APIDetachHybridEipFromEcsMsg(EveryMsg):
    eipUuid: str | None
    type: Literal['aliyun'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachHybridEipFromEcs]) -> None: ...

class APIDetachHybridKeyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachHybridKey]) -> None: ...

class APIDetachIAM2ProjectFromIAM2OrganizationMsg(EveryMsg):
    projectUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachIAM2ProjectFromIAM2Organization]) -> None: ...

class APIDetachIscsiServerFromClusterMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachIscsiServerFromCluster]) -> None: ...

class APIDetachIsoFromVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    isoUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachIsoFromVmInstance]) -> None: ...

class APIDetachL2NetworkFromClusterMsg(EveryMsg):
    l2NetworkUuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachL2NetworkFromCluster]) -> None: ...

class APIDetachL3NetworkFromVmMsg(EveryMsg):
    vmNicUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachL3NetworkFromVm]) -> None: ...

class APIDetachL3NetworksFromIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    l3NetworkUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachL3NetworksFromIPsecConnection]) -> None: ...

class APIDetachMdevDeviceFromVmMsg(EveryMsg):
    mdevDeviceUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachMdevDeviceFromVm]) -> None: ...

class APIDetachMonitorTriggerActionFromTriggerMsg(EveryMsg):
    triggerUuid: str | None
    actionUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachMonitorTriggerActionFromTrigger]) -> None: ...

class APIDetachNetworkServiceFromL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    networkServices: Mapping[str, Any] | None
    service: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachNetworkServiceFromL3Network]) -> None: ...

class APIDetachNicFromBondingMsg(EveryMsg):
    uuid: str | None
    slaveUuids: Sequence[Any] | None
    type: Literal['LinuxBonding', 'OvsBonding'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachNicFromBonding]) -> None: ...

class APIDetachNvmeServerFromClusterMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachNvmeServerFromCluster]) -> None: ...

class APIDetachOssBucketFromEcsDataCenterMsg(EveryMsg):
    ossBucketUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachOssBucketFromEcsDataCenter]) -> None: ...

class APIDetachPciDeviceFromVmMsg(EveryMsg):
    pciDeviceUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPciDeviceFromVm]) -> None: ...

class APIDetachPoliciesFromUserMsg(EveryMsg):
    policyUuids: Sequence[str] | None
    userUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPoliciesFromUser]) -> None: ...

class APIDetachPolicyFromRoleMsg(EveryMsg):
    roleUuid: str | None
    policyUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPolicyFromRole]) -> None: ...

class APIDetachPolicyFromUserMsg(EveryMsg):
    policyUuid: str | None
    userUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPolicyFromUser]) -> None: ...

class APIDetachPolicyFromUserGroupMsg(EveryMsg):
    policyUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPolicyFromUserGroup]) -> None: ...

class APIDetachPolicyRouteRuleSetFromL3Msg(EveryMsg):
    l3Uuid: str | None
    ruleSetUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPolicyRouteRuleSetFromL3]) -> None: ...

class APIDetachPortForwardingRuleMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPortForwardingRule]) -> None: ...

class APIDetachPriceTableFromAccountMsg(EveryMsg):
    accountUuid: str | None
    tableUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPriceTableFromAccount]) -> None: ...

class APIDetachPrimaryStorageFromClusterMsg(EveryMsg):
    primaryStorageUuid: str | None
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachPrimaryStorageFromCluster]) -> None: ...

class APIDetachProvisionNicFromBondingMsg(EveryMsg):
    uuid: str | None
    provisionNicUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachProvisionNicFromBonding]) -> None: ...

class APIDetachRoleFromAccountMsg(EveryMsg):
    roleUuid: str | None
    accountUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachRoleFromAccount]) -> None: ...

class APIDetachScsiLunFromHostMsg(EveryMsg):
    uuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachScsiLunFromHost]) -> None: ...

class APIDetachScsiLunFromVmInstanceMsg(EveryMsg):
    uuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachScsiLunFromVmInstance]) -> None: ...

class APIDetachSecurityGroupFromL3NetworkMsg(EveryMsg):
    securityGroupUuid: str | None
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachSecurityGroupFromL3Network]) -> None: ...

class APIDetachServiceFromObservabilityServerMsg(EveryMsg):
    observabilityServerUuid: str | None
    serviceType: Literal['loadBalancer'] | None
    serviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachServiceFromObservabilityServer]) -> None: ...

class APIDetachSshKeyPairFromVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    sshKeyPairUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachSshKeyPairFromVmInstance]) -> None: ...

class APIDetachTagFromResourcesMsg(EveryMsg):
    tagUuid: str | None
    resourceUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachTagFromResources]) -> None: ...

class APIDetachUsbDeviceFromVmMsg(EveryMsg):
    usbDeviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachUsbDeviceFromVm]) -> None: ...

class APIDetachUserDefinedXmlHookScriptFromVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    startupStrategy: Literal['Reboot', 'None'] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachUserDefinedXmlHookScriptFromVm]) -> None: ...

class APIDetachVRouterRouteTableFromVRouterMsg(EveryMsg):
    routeTableUuid: str | None
    virtualRouterVmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachVRouterRouteTableFromVRouter]) -> None: ...

class APIDetachVipFromVpcSharedQosMsg(EveryMsg):
    sharedQosUuid: str | None
    vipLists: Sequence[Any] | None
    vipUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachVipFromVpcSharedQos]) -> None: ...

class APIDetachVmFromVmSchedulingRuleGroupMsg(EveryMsg):
    vmGroupUuid: str | None
    vmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DetachVmFromVmSchedulingRuleGroup]) -> None: ...

class APIDisableCbtTaskMsg(EveryMsg):
    uuid: str | None
    force: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DisableCbtTask]) -> None: ...

class APIDisableCdpTaskMsg(EveryMsg):
    uuid: str | None
    force: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DisableCdpTask]) -> None: ...

class APIDiscoverExternalPrimaryStorageMsg(EveryMsg):
    url: str | None
    identity: str | None
    config: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DiscoverExternalPrimaryStorage]) -> None: ...

class APIDownloadBackupFileFromPublicCloudMsg(EveryMsg):
    regionId: str | None
    file: str | None
    type: Literal['aliyun'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.DownloadBackupFileFromPublicCloud]) -> None: ...

class APIEjectZBoxMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.EjectZBox]) -> None: ...

class APIEnableCbtTaskMsg(EveryMsg):
    uuid: str | None
    bitmapName: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.EnableCbtTask]) -> None: ...

class APIEnableCdpTaskMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.EnableCdpTask]) -> None: ...

class APIExecuteAutoScalingRuleMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExecuteAutoScalingRule]) -> None: ...

class APIExecuteDRSSchedulingMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExecuteDRSScheduling]) -> None: ...

class APIExecuteGuestVmCommandMsg(EveryMsg):
    vmInstanceUuid: str | None
    platform: Literal['Windows', 'Linux'] | None
    command: str | None
    commandTimeout: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExecuteGuestVmCommand]) -> None: ...

class APIExecuteGuestVmScriptMsg(EveryMsg):
    uuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    scriptTimeout: int | None
    logPath: str | None
    recordUuid: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExecuteGuestVmScript]) -> None: ...

class APIExportBuildAppMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExportBuildApp]) -> None: ...

class APIExportDatabaseBackupFromBackupStorageMsg(EveryMsg):
    backupStorageUuid: str | None
    databaseBackupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExportDatabaseBackupFromBackupStorage]) -> None: ...

class APIExportImageFromBackupStorageMsg(EveryMsg):
    backupStorageUuid: str | None
    imageUuid: str | None
    exportFormat: Literal['raw', 'qcow2'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExportImageFromBackupStorage]) -> None: ...

class APIExportNbdVolumesMsg(EveryMsg):
    volumeUuids: Sequence[Any] | None
    vmInstanceUuid: str | None
    force: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExportNbdVolumes]) -> None: ...

class APIExportVmOvaPackageMsg(EveryMsg):
    name: str | None
    description: str | None
    vmUuid: str | None
    backupStorageUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExportVmOvaPackage]) -> None: ...

class APIExpungeBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeBaremetalInstance]) -> None: ...

class APIExpungeDataVolumeMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeDataVolume]) -> None: ...

class APIExpungeIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeIAM2Project]) -> None: ...

class APIExpungeImageMsg(EveryMsg):
    uuid: str | None
    imageUuid: str | None
    backupStorageUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeImage]) -> None: ...

class APIExpungeImageGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeImageGroup]) -> None: ...

class APIExpungeVmInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeVmInstance]) -> None: ...

class APIExpungeVmUserDefinedXmlHookScriptMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ExpungeVmUserDefinedXmlHookScript]) -> None: ...

class APIFailoverFaultToleranceVmMsg(EveryMsg):
    faultToleranceVmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.FailoverFaultToleranceVm]) -> None: ...

class APIFlattenVmInstanceMsg(EveryMsg):
    uuid: str | None
    full: bool | Literal['true', 'false'] | None
    dryRun: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.FlattenVmInstance]) -> None: ...

class APIFlattenVolumeMsg(EveryMsg):
    uuid: str | None
    dryRun: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.FlattenVolume]) -> None: ...

class APIFstrimVmMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.FstrimVm]) -> None: ...

class APIGCAliyunSnapshotRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GCAliyunSnapshotRemote]) -> None: ...

class APIGenerateAccountBillingMsg(EveryMsg):
    accountUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateAccountBilling]) -> None: ...

class APIGenerateMdevDevicesMsg(EveryMsg):
    pciDeviceUuid: str | None
    mdevSpecUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateMdevDevices]) -> None: ...

class APIGenerateModelMetadataMsg(EveryMsg):
    modelCenterUuid: str | None
    modelUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateModelMetadata]) -> None: ...

class APIGenerateSeMdevDevicesMsg(EveryMsg):
    mttyDeviceUuid: str | None
    virtPartNum: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateSeMdevDevices]) -> None: ...

class APIGenerateSriovPciDevicesMsg(EveryMsg):
    pciDeviceUuid: str | None
    virtPartNum: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateSriovPciDevices]) -> None: ...

class APIGenerateSshKeyPairMsg(EveryMsg):
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GenerateSshKeyPair]) -> None: ...

class APIGetAccessPathMsg(EveryMsg):
    primaryStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAccessPath]) -> None: ...

class APIGetAccountPriceTableRefMsg(EveryMsg):
    tableUuid: str | None
    accountUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAccountPriceTableRef]) -> None: ...

class APIGetAccountQuotaUsageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAccountQuotaUsage]) -> None: ...

class APIGetActiveAlarmStatusMsg(EveryMsg):
    accountUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetActiveAlarmStatus]) -> None: ...

class APIGetAlarmDataMsg(EveryMsg):
    startTime: int | str | None
    endTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    count: bool | Literal['true', 'false'] | None
    excludeOtherAccount: bool | Literal['true', 'false'] | None
    start: int | None
    endpointUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAlarmData]) -> None: ...

class APIGetAliyunNasAccessGroupRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    groupName: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAliyunNasAccessGroupRemote]) -> None: ...

class APIGetAliyunNasFileSystemRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    fileSystemId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAliyunNasFileSystemRemote]) -> None: ...

class APIGetAliyunNasMountTargetRemoteMsg(EveryMsg):
    nasFSUuid: str | None
    mountDomain: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAliyunNasMountTargetRemote]) -> None: ...

class APIGetAllEventMetadataMsg(EveryMsg):
    name: str | None
    namespace: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAllEventMetadata]) -> None: ...

class APIGetAllMetricMetadataMsg(EveryMsg):
    name: str | None
    namespace: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAllMetricMetadata]) -> None: ...

class APIGetAppBuildSystemCapacityMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAppBuildSystemCapacity]) -> None: ...

class APIGetAttachablePublicL3ForVRouterMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAttachablePublicL3ForVRouter]) -> None: ...

class APIGetAttachableVpcL3NetworkMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAttachableVpcL3Network]) -> None: ...

class APIGetAuditDataMsg(EveryMsg):
    startTime: int | str | None
    endTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    auditType: Literal['Login', 'Resource'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAuditData]) -> None: ...

class APIGetAvailableTriggersMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAvailableTriggers]) -> None: ...

class APIGetAvailableVpcL3NetworkMsg(EveryMsg):
    zoneUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetAvailableVpcL3Network]) -> None: ...

class APIGetBackupStorageCandidatesForImageMigrationMsg(EveryMsg):
    srcBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBackupStorageCandidatesForImageMigration]) -> None: ...

class APIGetBackupStorageCapacityMsg(EveryMsg):
    zoneUuids: Sequence[str] | None
    backupStorageUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBackupStorageCapacity]) -> None: ...

class APIGetBackupStorageForCreatingImageFromVolumeMsg(EveryMsg):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBackupStorageForCreatingImageFromVolume]) -> None: ...

class APIGetBackupStorageForCreatingImageFromVolumeSnapshotMsg(EveryMsg):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBackupStorageForCreatingImageFromVolumeSnapshot]) -> None: ...

class APIGetBackupStorageTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBackupStorageTypes]) -> None: ...

class APIGetBareMetal2ChassisPowerStatusMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBareMetal2ChassisPowerStatus]) -> None: ...

class APIGetBareMetal2GatewayAllocatorStrategiesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBareMetal2GatewayAllocatorStrategies]) -> None: ...

class APIGetBareMetal2ProvisionNetworkIpAddressCapacityMsg(EveryMsg):
    networkUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBareMetal2ProvisionNetworkIpAddressCapacity]) -> None: ...

class APIGetBareMetal2SupportedBootModeMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBareMetal2SupportedBootMode]) -> None: ...

class APIGetBaremetalChassisPowerStatusMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBaremetalChassisPowerStatus]) -> None: ...

class APIGetBlockPrimaryStorageMetadataMsg(EveryMsg):
    vendorName: str | None
    metadata: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetBlockPrimaryStorageMetadata]) -> None: ...

class APIGetCandidateAffinityGroupForAttachingVmMsg(EveryMsg):
    vmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateAffinityGroupForAttachingVm]) -> None: ...

class APIGetCandidateAffinityGroupForCreatingVmMsg(EveryMsg):
    zoneUuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateAffinityGroupForCreatingVm]) -> None: ...

class APIGetCandidateBackupStorageForCreatingImageMsg(EveryMsg):
    volumeUuid: str | None
    volumeSnapshotUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateBackupStorageForCreatingImage]) -> None: ...

class APIGetCandidateClustersForAttachingL2NetworkMsg(EveryMsg):
    l2NetworkUuid: str | None
    clusterTypes: Sequence[str] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateClustersForAttachingL2Network]) -> None: ...

class APIGetCandidateInterfaceVlanIdsMsg(EveryMsg):
    interfaceUuids: Sequence[Any] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateInterfaceVlanIds]) -> None: ...

class APIGetCandidateIsoForAttachingVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateIsoForAttachingVm]) -> None: ...

class APIGetCandidateL2NetworksForAttachingClusterMsg(EveryMsg):
    clusterUuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateL2NetworksForAttachingCluster]) -> None: ...

class APIGetCandidateL3NetworksForChangeVmNicNetworkMsg(EveryMsg):
    vmNicUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateL3NetworksForChangeVmNicNetwork]) -> None: ...

class APIGetCandidateL3NetworksForIpSecConnectionMsg(EveryMsg):
    uuid: str | None
    publicL3Uuid: str | None
    vipUuid: str | None
    limit: int | None
    start: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateL3NetworksForIpSecConnection]) -> None: ...

class APIGetCandidateL3NetworksForLoadBalancerMsg(EveryMsg):
    listenerUuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateL3NetworksForLoadBalancer]) -> None: ...

class APIGetCandidateL3NetworksForServerGroupMsg(EveryMsg):
    serverGroupUuid: str | None
    loadBalancerUuid: str | None
    limit: int | None
    start: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateL3NetworksForServerGroup]) -> None: ...

class APIGetCandidateLdapEntryForBindingMsg(EveryMsg):
    ldapFilter: str | None
    limit: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateLdapEntryForBinding]) -> None: ...

class APIGetCandidateLdapEntryForIAM2BindingMsg(EveryMsg):
    ldapFilter: str | None
    limit: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateLdapEntryForIAM2Binding]) -> None: ...

class APIGetCandidateMiniHostsMsg(EveryMsg):
    local: bool | Literal['true', 'false'] | None
    configure: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateMiniHosts]) -> None: ...

class APIGetCandidateNetworkInterfacesMsg(EveryMsg):
    hostUuids: Sequence[Any] | None
    interfaceType: Literal['interface', 'bonding', 'all'] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateNetworkInterfaces]) -> None: ...

class APIGetCandidatePrimaryStoragesForCreatingVmMsg(EveryMsg):
    imageUuid: str | None
    l3NetworkUuids: Sequence[str] | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskOfferingUuids: Sequence[str] | None
    dataDiskSizes: Sequence[int | str] | None
    zoneUuid: str | None
    clusterUuid: str | None
    defaultL3NetworkUuid: str | None
    instanceOfferingUuid: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidatePrimaryStoragesForCreatingVm]) -> None: ...

class APIGetCandidateVMForAttachingAffinityGroupMsg(EveryMsg):
    affinityGroupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVMForAttachingAffinityGroup]) -> None: ...

class APIGetCandidateVmForAttachingIsoMsg(EveryMsg):
    isoUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVmForAttachingIso]) -> None: ...

class APIGetCandidateVmNicForSecurityGroupMsg(EveryMsg):
    securityGroupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVmNicForSecurityGroup]) -> None: ...

class APIGetCandidateVmNicsForLoadBalancerMsg(EveryMsg):
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVmNicsForLoadBalancer]) -> None: ...

class APIGetCandidateVmNicsForLoadBalancerServerGroupMsg(EveryMsg):
    servergroupUuid: str | None
    loadBalancerUuid: str | None
    ipVersion: Literal['4', '6'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVmNicsForLoadBalancerServerGroup]) -> None: ...

class APIGetCandidateVmNicsForPortMirrorMsg(EveryMsg):
    portMirrorUuid: str | None
    type: Literal['source', 'dest'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateVmNicsForPortMirror]) -> None: ...

class APIGetCandidateZonesClustersHostsForCreatingVmMsg(EveryMsg):
    instanceOfferingUuid: str | None
    imageUuid: str | None
    l3NetworkUuids: Sequence[str] | None
    rootDiskOfferingUuid: str | None
    rootDiskSize: int | str | None
    dataDiskOfferingUuids: Sequence[str] | None
    cpuNum: int | None
    memorySize: int | str | None
    zoneUuid: str | None
    clusterUuid: str | None
    defaultL3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCandidateZonesClustersHostsForCreatingVm]) -> None: ...

class APIGetCdpBackupStorageRequirementMsg(EveryMsg):
    backupStorageUuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCdpBackupStorageRequirement]) -> None: ...

class APIGetChainTaskMsg(EveryMsg):
    syncSignatures: Sequence[str] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetChainTask]) -> None: ...

class APIGetChronyServersMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetChronyServers]) -> None: ...

class APIGetClusterDRSStatusMsg(EveryMsg):
    drsUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetClusterDRSStatus]) -> None: ...

class APIGetClusterHostNetworkFactsMsg(EveryMsg):
    clusterUuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetClusterHostNetworkFacts]) -> None: ...

class APIGetConnectionAccessPointFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetConnectionAccessPointFromRemote]) -> None: ...

class APIGetConnectionBetweenL3NetworkAndAliyunVSwitchMsg(EveryMsg):
    uuid: str | None
    resourceType: Literal['l3network', 'vroutervm', 'vbr', 'vpc'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetConnectionBetweenL3NetworkAndAliyunVSwitch]) -> None: ...

class APIGetContainerUsageMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetContainerUsage]) -> None: ...

class APIGetCpuMemoryCapacityMsg(EveryMsg):
    zoneUuids: Sequence[str] | None
    clusterUuids: Sequence[str] | None
    hostUuids: Sequence[str] | None
    hypervisorType: Literal['KVM', 'ESX'] | None
    all: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCpuMemoryCapacity]) -> None: ...

class APIGetCreateEcsImageProgressMsg(EveryMsg):
    imageUuid: str | None
    dataCenterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCreateEcsImageProgress]) -> None: ...

class APIGetCurrentTimeMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetCurrentTime]) -> None: ...

class APIGetDataCenterFromRemoteMsg(EveryMsg):
    type: str | None
    endpoint: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetDataCenterFromRemote]) -> None: ...

class APIGetDataVolumeAttachableVmMsg(EveryMsg):
    volumeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetDataVolumeAttachableVm]) -> None: ...

class APIGetDatabaseBackupFromImageStoreMsg(EveryMsg):
    url: str | None
    registryPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetDatabaseBackupFromImageStore]) -> None: ...

class APIGetDebugSignalMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetDebugSignal]) -> None: ...

class APIGetEcsInstanceTypeMsg(EveryMsg):
    identityZoneUuid: str | None
    ecsImageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetEcsInstanceType]) -> None: ...

class APIGetEcsInstanceVncUrlMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetEcsInstanceVncUrl]) -> None: ...

class APIGetEipAttachableVmNicsMsg(EveryMsg):
    eipUuid: str | None
    vipUuid: str | None
    vmUuid: str | None
    vmName: str | None
    networkServiceProvider: str | None
    attachedToVm: bool | Literal['true', 'false'] | None
    limit: int | None
    start: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetEipAttachableVmNics]) -> None: ...

class APIGetElaborationCategoriesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetElaborationCategories]) -> None: ...

class APIGetElaborationsMsg(EveryMsg):
    category: str | None
    code: str | None
    regex: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetElaborations]) -> None: ...

class APIGetEncryptedFieldMsg(EveryMsg):
    encryptedType: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetEncryptedField]) -> None: ...

class APIGetEventDataMsg(EveryMsg):
    startTime: int | str | None
    endTime: int | str | None
    offsetAheadOfCurrentTime: int | str | None
    limit: int | None
    conditions: Sequence[str | Mapping[str, Any]] | None
    count: bool | Literal['true', 'false'] | None
    start: int | None
    conditionExpression: str | None
    endpointUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetEventData]) -> None: ...

class APIGetExternalServicesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetExternalServices]) -> None: ...

class APIGetFactoryModeStateMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFactoryModeState]) -> None: ...

class APIGetFaultToleranceVmsMsg(EveryMsg):
    faultToleranceVmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFaultToleranceVms]) -> None: ...

class APIGetFlowMeterRouterIdMsg(EveryMsg):
    vRouterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFlowMeterRouterId]) -> None: ...

class APIGetFreeIpMsg(EveryMsg):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFreeIp]) -> None: ...

class APIGetFreeIpOfIpRangeMsg(EveryMsg):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFreeIpOfIpRange]) -> None: ...

class APIGetFreeIpOfL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    ipRangeUuid: str | None
    start: str | None
    ipRangeType: Literal['Normal', 'AddressPool'] | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetFreeIpOfL3Network]) -> None: ...

class APIGetGlobalConfigOptionsMsg(EveryMsg):
    category: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetGlobalConfigOptions]) -> None: ...

class APIGetGpuDeviceSpecCandidatesMsg(EveryMsg):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetGpuDeviceSpecCandidates]) -> None: ...

class APIGetGuestOsMetadataMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetGuestOsMetadata]) -> None: ...

class APIGetHostAllocatorStrategiesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostAllocatorStrategies]) -> None: ...

class APIGetHostCandidatesForVmMigrationMsg(EveryMsg):
    vmInstanceUuid: str | None
    dstPrimaryStorageUuid: str | None
    limit: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostCandidatesForVmMigration]) -> None: ...

class APIGetHostIommuStateMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostIommuState]) -> None: ...

class APIGetHostIommuStatusMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostIommuStatus]) -> None: ...

class APIGetHostMultipathTopologyMsg(EveryMsg):
    hostUuid: str | None
    diskUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostMultipathTopology]) -> None: ...

class APIGetHostNUMATopologyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostNUMATopology]) -> None: ...

class APIGetHostNetworkFactsMsg(EveryMsg):
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostNetworkFacts]) -> None: ...

class APIGetHostNetworkInterfaceLldpMsg(EveryMsg):
    interfaceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostNetworkInterfaceLldp]) -> None: ...

class APIGetHostPhysicalMemoryFactsMsg(EveryMsg):
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostPhysicalMemoryFacts]) -> None: ...

class APIGetHostPowerStatusMsg(EveryMsg):
    uuid: str | None
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostPowerStatus]) -> None: ...

class APIGetHostResourceAllocationMsg(EveryMsg):
    uuid: str | None
    strategy: Literal['continuous'] | None
    scene: Literal['normal', 'performance'] | None
    vcpu: int | None
    memSize: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostResourceAllocation]) -> None: ...

class APIGetHostTaskMsg(EveryMsg):
    hostUuids: Sequence[str] | None
    syncSignatures: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostTask]) -> None: ...

class APIGetHostWebSshUrlMsg(EveryMsg):
    uuid: str | None
    https: bool | Literal['true', 'false'] | None
    userName: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHostWebSshUrl]) -> None: ...

class APIGetHypervisorTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetHypervisorTypes]) -> None: ...

class APIGetIAM2OrganizationVirtualIDNumberMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2OrganizationVirtualIDNumber]) -> None: ...

class APIGetIAM2ProjectContainerClusterCandidatesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2ProjectContainerClusterCandidates]) -> None: ...

class APIGetIAM2ProjectContainerImageTagsMsg(EveryMsg):
    projectId: str | None
    repositoryId: str | None
    imageName: str | None
    limit: int | str | None
    start: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2ProjectContainerImageTags]) -> None: ...

class APIGetIAM2ProjectContainerImagesMsg(EveryMsg):
    projectId: str | None
    repositoryId: str | None
    limit: int | str | None
    start: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2ProjectContainerImages]) -> None: ...

class APIGetIAM2ProjectRepositoryMsg(EveryMsg):
    limit: int | str | None
    start: int | str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2ProjectRepository]) -> None: ...

class APIGetIAM2ProjectsOfVirtualIDMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2ProjectsOfVirtualID]) -> None: ...

class APIGetIAM2SystemAttributesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2SystemAttributes]) -> None: ...

class APIGetIAM2VirtualIDAPIPermissionMsg(EveryMsg):
    apisToCheck: Sequence[Any] | None
    onlyCheckParams: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2VirtualIDAPIPermission]) -> None: ...

class APIGetIAM2VirtualIDInGroupMsg(EveryMsg):
    groupUuid: str | None
    limit: int | None
    start: int | None
    count: bool | Literal['true', 'false'] | None
    sortDirection: Literal['asc', 'desc'] | None
    sortBy: str | None
    replyWithCount: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIAM2VirtualIDInGroup]) -> None: ...

class APIGetIdentityZoneFromRemoteMsg(EveryMsg):
    type: str | None
    dataCenterUuid: str | None
    regionId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIdentityZoneFromRemote]) -> None: ...

class APIGetImageCandidatesForVmToChangeMsg(EveryMsg):
    vmInstanceUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetImageCandidatesForVmToChange]) -> None: ...

class APIGetImageQgaMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetImageQga]) -> None: ...

class APIGetImagesFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetImagesFromImageStoreBackupStorage]) -> None: ...

class APIGetInterdependentL3NetworksBackupStoragesMsg(EveryMsg):
    zoneUuid: str | None
    backupStorageUuid: str | None
    l3NetworkUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetInterdependentL3NetworksBackupStorages]) -> None: ...

class APIGetInterdependentL3NetworksImagesMsg(EveryMsg):
    zoneUuid: str | None
    l3NetworkUuids: Sequence[str] | None
    imageUuid: str | None
    raiseException: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetInterdependentL3NetworksImages]) -> None: ...

class APIGetInterfaceServiceTypeStatisticMsg(EveryMsg):
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
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetInterfaceServiceTypeStatistic]) -> None: ...

class APIGetInvocationRecordsMsg(EveryMsg):
    recordUuid: str | None
    vmInstanceUuid: str | None
    includeOutput: str | None
    limit: int | str | None
    start: int | str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetInvocationRecords]) -> None: ...

class APIGetIpAddressCapacityMsg(EveryMsg):
    zoneUuids: Sequence[str] | None
    l3NetworkUuids: Sequence[str] | None
    ipRangeUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetIpAddressCapacity]) -> None: ...

class APIGetL2NetworkTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL2NetworkTypes]) -> None: ...

class APIGetL3NetworkDhcpIpAddressMsg(EveryMsg):
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL3NetworkDhcpIpAddress]) -> None: ...

class APIGetL3NetworkIpStatisticMsg(EveryMsg):
    l3NetworkUuid: str | None
    resourceType: Literal['All', 'Vip', 'VM'] | None
    ip: str | None
    sortBy: Literal['Ip', 'CreateDate'] | None
    sortDirection: Literal['asc', 'desc'] | None
    start: int | None
    limit: int | None
    replyWithCount: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL3NetworkIpStatistic]) -> None: ...

class APIGetL3NetworkMtuMsg(EveryMsg):
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL3NetworkMtu]) -> None: ...

class APIGetL3NetworkRouterInterfaceIpMsg(EveryMsg):
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL3NetworkRouterInterfaceIp]) -> None: ...

class APIGetL3NetworkTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetL3NetworkTypes]) -> None: ...

class APIGetLatestGuestToolsForVmMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLatestGuestToolsForVm]) -> None: ...

class APIGetLdapEntryMsg(EveryMsg):
    ldapFilter: str | None
    limit: int | None
    ldapServerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLdapEntry]) -> None: ...

class APIGetLdapServerAvailableAttributesMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLdapServerAvailableAttributes]) -> None: ...

class APIGetLicenseAddOnsMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseAddOns]) -> None: ...

class APIGetLicenseAuthorizedCapacityMsg(EveryMsg):
    clientAuthorizedNodeUuid: str | None
    showServerCapacity: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseAuthorizedCapacity]) -> None: ...

class APIGetLicenseCapabilitiesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseCapabilities]) -> None: ...

class APIGetLicenseInfoMsg(EveryMsg):
    additionSession: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseInfo]) -> None: ...

class APIGetLicenseRecordsMsg(EveryMsg):
    limit: int | None
    start: int | None
    replyWithCount: bool | Literal['true', 'false'] | None
    count: bool | Literal['true', 'false'] | None
    sortBy: Literal['issuedDate', 'expiredDate', 'uploadDate'] | None
    sortDirection: Literal['asc', 'desc'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseRecords]) -> None: ...

class APIGetLicenseUKeyStatusMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLicenseUKeyStatus]) -> None: ...

class APIGetLoadBalancerListenerACLEntriesMsg(EveryMsg):
    listenerUuids: Sequence[str] | None
    type: Literal['RedirectRule', 'IpEntry'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLoadBalancerListenerACLEntries]) -> None: ...

class APIGetLoadBalancerOwnerMsg(EveryMsg):
    loadBalancerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLoadBalancerOwner]) -> None: ...

class APIGetLocalRaidPhysicalDriveSmartMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLocalRaidPhysicalDriveSmart]) -> None: ...

class APIGetLocalStorageHostDiskCapacityMsg(EveryMsg):
    hostUuid: str | None
    primaryStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLocalStorageHostDiskCapacity]) -> None: ...

class APIGetLogConfigurationMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLogConfiguration]) -> None: ...

class APIGetLoginCaptchaMsg(EveryMsg):
    resourceName: str | None
    loginType: str | None
    captchaUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLoginCaptcha]) -> None: ...

class APIGetLoginProceduresMsg(EveryMsg):
    username: str | None
    loginType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetLoginProcedures]) -> None: ...

class APIGetMaaSUsageMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMaaSUsage]) -> None: ...

class APIGetManagementNodeArchMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetManagementNodeArch]) -> None: ...

class APIGetManagementNodeDirCapacityMsg(EveryMsg):
    managementNodeUuids: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetManagementNodeDirCapacity]) -> None: ...

class APIGetManagementNodeOSMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetManagementNodeOS]) -> None: ...

class APIGetMdevDeviceCandidatesMsg(EveryMsg):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    types: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMdevDeviceCandidates]) -> None: ...

class APIGetMdevDeviceSpecCandidatesMsg(EveryMsg):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    types: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMdevDeviceSpecCandidates]) -> None: ...

class APIGetMemorySnapshotGroupReferenceMsg(EveryMsg):
    resourceUuid: str | None
    resourceType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMemorySnapshotGroupReference]) -> None: ...

class APIGetMetricDataMsg(EveryMsg):
    namespace: str | None
    metricName: str | None
    startTime: int | str | None
    endTime: int | str | None
    offsetAheadOfCurrentTime: int | str | None
    period: int | None
    labels: Sequence[Any] | None
    valueConditions: Sequence[Any] | None
    functions: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMetricData]) -> None: ...

class APIGetMetricLabelValueMsg(EveryMsg):
    namespace: str | None
    metricName: str | None
    startTime: int | str | None
    endTime: int | str | None
    labelNames: Sequence[Any] | None
    filterLabels: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMetricLabelValue]) -> None: ...

class APIGetModelCenterServicesMsg(EveryMsg):
    modelCenterUuids: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetModelCenterServices]) -> None: ...

class APIGetMonitorItemMsg(EveryMsg):
    resourceType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetMonitorItem]) -> None: ...

class APIGetNetworkServiceTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetNetworkServiceTypes]) -> None: ...

class APIGetNicQosMsg(EveryMsg):
    uuid: str | None
    forceSync: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetNicQos]) -> None: ...

class APIGetNoTriggerSchedulerJobsMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetNoTriggerSchedulerJobs]) -> None: ...

class APIGetOAuth2TokenMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetOAuth2Token]) -> None: ...

class APIGetObservabilityServerServiceDataMsg(EveryMsg):
    observabilityServerUuid: str | None
    serviceType: Literal['loadBalancer'] | None
    serviceUuid: str | None
    limit: int | str | None
    startTime: int | str | None
    endTime: str | None
    sortDirection: Literal['asc', 'desc'] | None
    labelFilters: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetObservabilityServerServiceData]) -> None: ...

class APIGetOrganizationQuotaUsageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetOrganizationQuotaUsage]) -> None: ...

class APIGetOssBackupBucketFromRemoteMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetOssBackupBucketFromRemote]) -> None: ...

class APIGetOssBucketFileFromRemoteMsg(EveryMsg):
    uuid: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetOssBucketFileFromRemote]) -> None: ...

class APIGetOssBucketNameFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetOssBucketNameFromRemote]) -> None: ...

class APIGetPciDeviceCandidatesForAttachingVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    types: Sequence[Any] | None
    pciSpecUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPciDeviceCandidatesForAttachingVm]) -> None: ...

class APIGetPciDeviceCandidatesForNewCreateVmMsg(EveryMsg):
    hostUuid: str | None
    clusterUuids: Sequence[Any] | None
    types: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPciDeviceCandidatesForNewCreateVm]) -> None: ...

class APIGetPciDeviceSpecCandidatesMsg(EveryMsg):
    clusterUuids: Sequence[Any] | None
    hostUuid: str | None
    vmInstanceUuid: str | None
    vmInstanceUuids: Sequence[Any] | None
    types: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPciDeviceSpecCandidates]) -> None: ...

class APIGetPlatformTimeZoneMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPlatformTimeZone]) -> None: ...

class APIGetPolicyRouteRuleSetFromVirtualRouterMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPolicyRouteRuleSetFromVirtualRouter]) -> None: ...

class APIGetPortForwardingAttachableVmNicsMsg(EveryMsg):
    ruleUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPortForwardingAttachableVmNics]) -> None: ...

class APIGetPrimaryStorageAllocatorStrategiesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageAllocatorStrategies]) -> None: ...

class APIGetPrimaryStorageCandidatesForVmMigrationMsg(EveryMsg):
    vmInstanceUuid: str | None
    withDataVolumes: bool | Literal['true', 'false'] | None
    migrateStorageOnly: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageCandidatesForVmMigration]) -> None: ...

class APIGetPrimaryStorageCandidatesForVolumeMigrationMsg(EveryMsg):
    volumeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageCandidatesForVolumeMigration]) -> None: ...

class APIGetPrimaryStorageCapacityMsg(EveryMsg):
    zoneUuids: Sequence[str] | None
    clusterUuids: Sequence[str] | None
    primaryStorageUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageCapacity]) -> None: ...

class APIGetPrimaryStorageLicenseInfoMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageLicenseInfo]) -> None: ...

class APIGetPrimaryStorageTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageTypes]) -> None: ...

class APIGetPrimaryStorageUsageReportMsg(EveryMsg):
    primaryStorageUuid: str | None
    uris: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrimaryStorageUsageReport]) -> None: ...

class APIGetPrometheusMetricLabelValueMsg(EveryMsg):
    namespace: str | None
    metricName: str | None
    startTime: int | str | None
    endTime: str | None
    labelNames: Sequence[Any] | None
    filterLabels: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetPrometheusMetricLabelValue]) -> None: ...

class APIGetResourceAccountMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceAccount]) -> None: ...

class APIGetResourceBindableConfigMsg(EveryMsg):
    category: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceBindableConfig]) -> None: ...

class APIGetResourceConfigMsg(EveryMsg):
    category: str | None
    name: str | None
    resourceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceConfig]) -> None: ...

class APIGetResourceConfigsMsg(EveryMsg):
    category: str | None
    names: Sequence[str] | None
    resourceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceConfigs]) -> None: ...

class APIGetResourceFromPublishAppMsg(EveryMsg):
    uuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceFromPublishApp]) -> None: ...

class APIGetResourceFromResourceStackMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceFromResourceStack]) -> None: ...

class APIGetResourceNamesMsg(EveryMsg):
    uuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceNames]) -> None: ...

class APIGetResourceStackFromResourceMsg(EveryMsg):
    resourceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceStackFromResource]) -> None: ...

class APIGetResourceStackVmStatusMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetResourceStackVmStatus]) -> None: ...

class APIGetRouteTableVpcVRouterCandidateMsg(EveryMsg):
    tableUuid: str | None
    limit: int | None
    start: int | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetRouteTableVpcVRouterCandidate]) -> None: ...

class APIGetSSOClientMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSSOClient]) -> None: ...

class APIGetSchedulerExecutionReportMsg(EveryMsg):
    startTime: int | str | None
    intervalTimeUnit: Literal['Hour', 'Day', 'Month'] | None
    range: int | None
    schedulerJobTypes: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSchedulerExecutionReport]) -> None: ...

class APIGetScsiLunCandidatesForAttachingVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetScsiLunCandidatesForAttachingVm]) -> None: ...

class APIGetSharedBlockCandidateMsg(EveryMsg):
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSharedBlockCandidate]) -> None: ...

class APIGetSignatureServerEncryptPublicKeyMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSignatureServerEncryptPublicKey]) -> None: ...

class APIGetSpiceCertificatesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSpiceCertificates]) -> None: ...

class APIGetSupportAPIsMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSupportAPIs]) -> None: ...

class APIGetSupportedCloudFormationResourcesMsg(EveryMsg):
    version: Literal['v1'] | None
    type: Literal['zstack'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSupportedCloudFormationResources]) -> None: ...

class APIGetSupportedIdentityModelsMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetSupportedIdentityModels]) -> None: ...

class APIGetTaskProgressMsg(EveryMsg):
    apiId: str | None
    all: bool | Literal['true', 'false'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTaskProgress]) -> None: ...

class APIGetTextTemplateArgMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTextTemplateArg]) -> None: ...

class APIGetTrashOnBackupStorageMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    resourceType: str | None
    trashType: Literal['MigrateImage'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTrashOnBackupStorage]) -> None: ...

class APIGetTrashOnPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    resourceType: str | None
    trashType: Literal['MigrateVolume', 'MigrateVolumeSnapshot', 'RevertVolume', 'VolumeSnapshot'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTrashOnPrimaryStorage]) -> None: ...

class APIGetTwoFactorAuthenticationSecretMsg(EveryMsg):
    name: str | None
    password: str | None
    type: Literal['account', 'iam2'] | None
    captchaUuid: str | None
    verifyCode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTwoFactorAuthenticationSecret]) -> None: ...

class APIGetTwoFactorAuthenticationStateMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetTwoFactorAuthenticationState]) -> None: ...

class APIGetUploadImageJobDetailsMsg(EveryMsg):
    imageId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetUploadImageJobDetails]) -> None: ...

class APIGetUsbDeviceCandidatesForAttachingVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    attachType: Literal['PassThrough', 'Redirect'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetUsbDeviceCandidatesForAttachingVm]) -> None: ...

class APIGetVRouterFlowCounterMsg(EveryMsg):
    vRouterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVRouterFlowCounter]) -> None: ...

class APIGetVRouterOspfNeighborMsg(EveryMsg):
    vRouterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVRouterOspfNeighbor]) -> None: ...

class APIGetVRouterRouteTableMsg(EveryMsg):
    virtualRouterVmUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVRouterRouteTable]) -> None: ...

class APIGetVRouterRouterIdMsg(EveryMsg):
    vRouterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVRouterRouterId]) -> None: ...

class APIGetVSwitchTypesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVSwitchTypes]) -> None: ...

class APIGetVersionMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVersion]) -> None: ...

class APIGetVfPciDeviceAvailableInL2NetworkMsg(EveryMsg):
    l2NetworkUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVfPciDeviceAvailableInL2Network]) -> None: ...

class APIGetVipAvailablePortMsg(EveryMsg):
    vipUuid: str | None
    protocolType: Literal['TCP', 'UDP'] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVipAvailablePort]) -> None: ...

class APIGetVipQosMsg(EveryMsg):
    uuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVipQos]) -> None: ...

class APIGetVipUsedPortsMsg(EveryMsg):
    uuid: str | None
    protocol: Literal['TCP', 'UDP'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVipUsedPorts]) -> None: ...

class APIGetVirtualRouterSoftwareVersionMsg(EveryMsg):
    uuid: str | None
    softwareName: Literal['IPsec'] | None
    needUpdate: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVirtualRouterSoftwareVersion]) -> None: ...

class APIGetVirtualizerInfoMsg(EveryMsg):
    uuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVirtualizerInfo]) -> None: ...

class APIGetVmAttachableDataVolumeMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmAttachableDataVolume]) -> None: ...

class APIGetVmAttachableL3NetworkMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmAttachableL3Network]) -> None: ...

class APIGetVmBootOrderMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmBootOrder]) -> None: ...

class APIGetVmCapabilitiesMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmCapabilities]) -> None: ...

class APIGetVmConsoleAddressMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmConsoleAddress]) -> None: ...

class APIGetVmConsolePasswordMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmConsolePassword]) -> None: ...

class APIGetVmDeviceAddressMsg(EveryMsg):
    uuid: str | None
    resourceTypes: Sequence[Literal['VolumeVO']] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmDeviceAddress]) -> None: ...

class APIGetVmEmulatorPinningMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmEmulatorPinning]) -> None: ...

class APIGetVmGuestToolsInfoMsg(EveryMsg):
    uuid: str | None
    debug: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmGuestToolsInfo]) -> None: ...

class APIGetVmHostnameMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmHostname]) -> None: ...

class APIGetVmInstanceFirstBootDeviceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmInstanceFirstBootDevice]) -> None: ...

class APIGetVmInstanceHaLevelMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmInstanceHaLevel]) -> None: ...

class APIGetVmInstanceProtectedRecoveryPointsMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmInstanceProtectedRecoveryPoints]) -> None: ...

class APIGetVmInstanceRecoveryPointsMsg(EveryMsg):
    uuid: str | None
    startTime: str | None
    endTime: str | None
    scale: Literal['minute', 'hour', 'day'] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmInstanceRecoveryPoints]) -> None: ...

class APIGetVmMigrationCandidateHostsMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmMigrationCandidateHosts]) -> None: ...

class APIGetVmMonitorNumberMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmMonitorNumber]) -> None: ...

class APIGetVmNicAttachableEipsMsg(EveryMsg):
    vmNicUuid: str | None
    ipVersion: Literal['4', '6'] | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmNicAttachableEips]) -> None: ...

class APIGetVmNicAttachedNetworkServiceMsg(EveryMsg):
    vmNicUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmNicAttachedNetworkService]) -> None: ...

class APIGetVmNumaMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmNuma]) -> None: ...

class APIGetVmQgaMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmQga]) -> None: ...

class APIGetVmRDPMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmRDP]) -> None: ...

class APIGetVmSchedulingRulesExecuteStateMsg(EveryMsg):
    uuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmSchedulingRulesExecuteState]) -> None: ...

class APIGetVmSshKeyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmSshKey]) -> None: ...

class APIGetVmStartingCandidateClustersHostsMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmStartingCandidateClustersHosts]) -> None: ...

class APIGetVmTaskMsg(EveryMsg):
    vmInstanceUuids: Sequence[str] | None
    syncSignatures: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmTask]) -> None: ...

class APIGetVmUsbRedirectMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmUsbRedirect]) -> None: ...

class APIGetVmXmlMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmXml]) -> None: ...

class APIGetVmXmlHookScriptMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmXmlHookScript]) -> None: ...

class APIGetVmsCapabilitiesMsg(EveryMsg):
    vmUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmsCapabilities]) -> None: ...

class APIGetVmsSchedulingStateFromSchedulingRuleMsg(EveryMsg):
    ruleUuid: str | None
    vmUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmsSchedulingStateFromSchedulingRule]) -> None: ...

class APIGetVmvNUMATopologyMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVmvNUMATopology]) -> None: ...

class APIGetVolumeCapabilitiesMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVolumeCapabilities]) -> None: ...

class APIGetVolumeFormatMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVolumeFormat]) -> None: ...

class APIGetVolumeIoThreadPinMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVolumeIoThreadPin]) -> None: ...

class APIGetVolumeQosMsg(EveryMsg):
    uuid: str | None
    forceSync: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVolumeQos]) -> None: ...

class APIGetVolumeSnapshotSizeMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVolumeSnapshotSize]) -> None: ...

class APIGetVpcAttachedEipMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedEip]) -> None: ...

class APIGetVpcAttachedIpsecMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedIpsec]) -> None: ...

class APIGetVpcAttachedLoadBalancerMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedLoadBalancer]) -> None: ...

class APIGetVpcAttachedNetflowMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedNetflow]) -> None: ...

class APIGetVpcAttachedOspfMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedOspf]) -> None: ...

class APIGetVpcAttachedPortForwardingRulesMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedPortForwardingRules]) -> None: ...

class APIGetVpcAttachedVipMsg(EveryMsg):
    uuid: str | None
    limit: int | None
    start: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcAttachedVip]) -> None: ...

class APIGetVpcIPsecLogMsg(EveryMsg):
    uuid: str | None
    lines: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcIPsecLog]) -> None: ...

class APIGetVpcMulticastRouteMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcMulticastRoute]) -> None: ...

class APIGetVpcVRouterDistributedRoutingConnectionsMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcVRouterDistributedRoutingConnections]) -> None: ...

class APIGetVpcVRouterDistributedRoutingEnabledMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcVRouterDistributedRoutingEnabled]) -> None: ...

class APIGetVpcVRouterNetworkServiceStateMsg(EveryMsg):
    uuid: str | None
    networkService: Literal['SNAT'] | None
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcVRouterNetworkServiceState]) -> None: ...

class APIGetVpcVpnConfigurationFromRemoteMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetVpcVpnConfigurationFromRemote]) -> None: ...

class APIGetZBoxBackupDetailsMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetZBoxBackupDetails]) -> None: ...

class APIGetZWatchAlertHistogramMsg(EveryMsg):
    tableName: str | None
    startTime: int | str | None
    endTime: int | str | None
    intervalHours: int | None
    groupColumns: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetZWatchAlertHistogram]) -> None: ...

class APIGetZoneMsg(EveryMsg):
    uuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.GetZone]) -> None: ...

class APIIdentifyHostMsg(EveryMsg):
    uuid: str | None
    interval: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.IdentifyHost]) -> None: ...

class APIInspectBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.InspectBareMetal2Chassis]) -> None: ...

class APIInspectBareMetal2ChassisByInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.InspectBareMetal2ChassisByInstance]) -> None: ...

class APIInspectBaremetalChassisMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.InspectBaremetalChassis]) -> None: ...

class APIIsLicenseServerMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.IsLicenseServer]) -> None: ...

class APIIsOpensourceVersionMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.IsOpensourceVersion]) -> None: ...

class APIIsReadyToGoMsg(EveryMsg):
    managementNodeId: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.IsReadyToGo]) -> None: ...

class APIIsVfNicAvailableInL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.IsVfNicAvailableInL3Network]) -> None: ...

class APIKvmRunShellMsg(EveryMsg):
    hostUuids: Sequence[str] | None
    script: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.KvmRunShell]) -> None: ...

class APIListVMsFromKVMHostMsg(EveryMsg):
    libvirtURI: str | None
    conversionHostUuid: str | None
    sshPrivKey: str | None
    v2vType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ListVMsFromKVMHost]) -> None: ...

class APIListVmSchedulingRulesFromExecuteStateMsg(EveryMsg):
    executeStates: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ListVmSchedulingRulesFromExecuteState]) -> None: ...

class APIListVmsFromSchedulingStateMsg(EveryMsg):
    ruleUuid: str | None
    executeStates: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ListVmsFromSchedulingState]) -> None: ...

class APILocalStorageGetVolumeMigratableHostsMsg(EveryMsg):
    volumeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LocalStorageGetVolumeMigratableHosts]) -> None: ...

class APILocalStorageMigrateVolumeMsg(EveryMsg):
    volumeUuid: str | None
    destHostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LocalStorageMigrateVolume]) -> None: ...

class APILocateHostNetworkInterfaceMsg(EveryMsg):
    hostUuid: str | None
    networkInterfaceName: str | None
    interval: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LocateHostNetworkInterface]) -> None: ...

class APILocateLocalRaidPhysicalDriveMsg(EveryMsg):
    uuid: str | None
    locate: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LocateLocalRaidPhysicalDrive]) -> None: ...

class APILogInMsg(EveryMsg):
    username: str | None
    password: str | None
    loginType: str | None
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None
    properties: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LogIn]) -> None: ...

class APILogInByAccountMsg(EveryMsg):
    accountName: str | None
    password: str | None
    accountType: str | None
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LogInByAccount]) -> None: ...

class APILogInByLdapMsg(EveryMsg):
    uid: str | None
    password: str | None
    verifyCode: str | None
    captchaUuid: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LogInByLdap]) -> None: ...

class APILogInByUserMsg(EveryMsg):
    accountUuid: str | None
    accountName: str | None
    userName: str | None
    password: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LogInByUser]) -> None: ...

class APILogOutMsg(EveryMsg):
    sessionUuid: str | None
    clientInfo: Mapping[str, Any] | None
    def __init__(self, *, timeout: float | str | None = ..., **values: Unpack[_params.LogOut]) -> None: ...

class APILoginByCasMsg(EveryMsg):
    name: str | None
    password: str | None
    type: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LoginByCas]) -> None: ...

class APILoginIAM2PlatformMsg(EveryMsg):
    clientInfo: Mapping[str, Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LoginIAM2Platform]) -> None: ...

class APILoginIAM2ProjectMsg(EveryMsg):
    projectName: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LoginIAM2Project]) -> None: ...

class APILoginIAM2VirtualIDMsg(EveryMsg):
    name: str | None
    password: str | None
    captchaUuid: str | None
    verifyCode: str | None
    clientInfo: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LoginIAM2VirtualID]) -> None: ...

class APILoginIAM2VirtualIDWithLdapMsg(EveryMsg):
    uid: str | None
    password: str | None
    verifyCode: str | None
    captchaUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.LoginIAM2VirtualIDWithLdap]) -> None: ...

class APIMatchModelServiceTemplateWithModelMsg(EveryMsg):
    modelUuids: Sequence[Any] | None
    modelServiceUuids: Sequence[Any] | None
    instanceNumber: str | None
    uuid: str | None
    description: str | None
    modelUuid: str | None
    zoneUuid: str | None
    vmImageUuid: str | None
    primaryStorageUuid: str | None
    datasetUuids: Sequence[Any] | None
    modelServiceGroupUuids: Sequence[Any] | None
    dockerImage: str | None
    cpuNum: str | None
    name: str | None
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    type: Literal['VirtualMachine', 'Container'] | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MatchModelServiceTemplateWithModel]) -> None: ...

class APIMergeDataOnBackupStorageMsg(EveryMsg):
    backupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MergeDataOnBackupStorage]) -> None: ...

class APIMigrateVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    hostUuid: str | None
    migrateFromDestination: bool | Literal['true', 'false'] | None
    allowUnknown: bool | Literal['true', 'false'] | None
    strategy: Literal['auto-converge'] | None
    downTime: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MigrateVm]) -> None: ...

class APIMountVmInstanceRecoveryPointMsg(EveryMsg):
    vmUuid: str | None
    groupId: int | str | None
    https: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MountVmInstanceRecoveryPoint]) -> None: ...

class APIMoveDirectoryMsg(EveryMsg):
    targetParentUuid: str | None
    directoryUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MoveDirectory]) -> None: ...

class APIMoveResourcesToDirectoryMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    directoryUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.MoveResourcesToDirectory]) -> None: ...

class APIParseOvfMsg(EveryMsg):
    xmlBase64: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ParseOvf]) -> None: ...

class APIPauseVmInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PauseVmInstance]) -> None: ...

class APIPowerOffBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOffBareMetal2Chassis]) -> None: ...

class APIPowerOffBaremetalChassisMsg(EveryMsg):
    chassisUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOffBaremetalChassis]) -> None: ...

class APIPowerOffHostMsg(EveryMsg):
    adminPassword: str | None
    hostUuids: Sequence[Any] | None
    waitTaskCompleted: bool | Literal['true', 'false'] | None
    maxWaitTime: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOffHost]) -> None: ...

class APIPowerOnBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    bootDev: Literal['disk', 'ipxe'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOnBareMetal2Chassis]) -> None: ...

class APIPowerOnBaremetalChassisMsg(EveryMsg):
    chassisUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOnBaremetalChassis]) -> None: ...

class APIPowerOnHostMsg(EveryMsg):
    uuid: str | None
    returnEarly: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerOnHost]) -> None: ...

class APIPowerResetBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    bootDev: Literal['disk', 'ipxe'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerResetBareMetal2Chassis]) -> None: ...

class APIPowerResetBaremetalChassisMsg(EveryMsg):
    chassisUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerResetBaremetalChassis]) -> None: ...

class APIPowerResetHostMsg(EveryMsg):
    uuid: str | None
    returnEarly: bool | Literal['true', 'false'] | None
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PowerResetHost]) -> None: ...

class APIPreviewResourceFromAppMsg(EveryMsg):
    appUuid: str | None
    parameters: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PreviewResourceFromApp]) -> None: ...

class APIPreviewResourceStackMsg(EveryMsg):
    type: Literal['zstack'] | None
    templateContent: str | None
    uuid: str | None
    parameters: str | None
    preParameters: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PreviewResourceStack]) -> None: ...

class APIPrimaryStorageMigrateVmMsg(EveryMsg):
    vmInstanceUuid: str | None
    dstPrimaryStorageUuid: str | None
    dstHostUuid: str | None
    withDataVolumes: bool | Literal['true', 'false'] | None
    withSnapshots: bool | Literal['true', 'false'] | None
    downTime: int | None
    strategy: Literal['auto-converge'] | None
    bandwidth: int | str | None
    dataVolumeUuids: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrimaryStorageMigrateVm]) -> None: ...

class APIPrimaryStorageMigrateVolumeMsg(EveryMsg):
    volumeUuid: str | None
    dstPrimaryStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrimaryStorageMigrateVolume]) -> None: ...

class APIPrometheusQueryLabelValuesMsg(EveryMsg):
    labels: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrometheusQueryLabelValues]) -> None: ...

class APIPrometheusQueryMetadataMsg(EveryMsg):
    matches: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrometheusQueryMetadata]) -> None: ...

class APIPrometheusQueryPassThroughMsg(EveryMsg):
    instant: bool | Literal['true', 'false'] | None
    startTime: int | str | None
    endTime: int | str | None
    step: str | None
    expression: str | None
    relativeTime: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrometheusQueryPassThrough]) -> None: ...

class APIPrometheusQueryVmMonitoringDataMsg(EveryMsg):
    vmUuids: Sequence[Any] | None
    instant: bool | Literal['true', 'false'] | None
    startTime: int | str | None
    endTime: int | str | None
    step: str | None
    expression: str | None
    relativeTime: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PrometheusQueryVmMonitoringData]) -> None: ...

class APIProtectVmInstanceRecoveryPointMsg(EveryMsg):
    vmInstanceUuid: str | None
    groupId: int | str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ProtectVmInstanceRecoveryPoint]) -> None: ...

class APIProvisionSlbInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ProvisionSlbInstance]) -> None: ...

class APIProvisionVirtualRouterConfigMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ProvisionVirtualRouterConfig]) -> None: ...

class APIPublishAppMsg(EveryMsg):
    buildAppUuid: str | None
    name: str | None
    description: str | None
    parameters: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PublishApp]) -> None: ...

class APIPullHuaweiIMasterControllerMsg(EveryMsg):
    uuid: str | None
    pullSwitch: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PullHuaweiIMasterController]) -> None: ...

class APIPullSdnControllerTenantMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PullSdnControllerTenant]) -> None: ...

class APIPushLicenseAddOnsUsageMsg(EveryMsg):
    addOnsUsage: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PushLicenseAddOnsUsage]) -> None: ...

class APIPutMetricDataMsg(EveryMsg):
    namespace: str | None
    data: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.PutMetricData]) -> None: ...

class APIQueryAccessControlListMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccessControlList]) -> None: ...

class APIQueryAccessControlRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccessControlRule]) -> None: ...

class APIQueryAccessKeyMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccessKey]) -> None: ...

class APIQueryAccountMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccount]) -> None: ...

class APIQueryAccountBillingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccountBilling]) -> None: ...

class APIQueryAccountPriceTableRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccountPriceTableRef]) -> None: ...

class APIQueryAccountResourceRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAccountResourceRef]) -> None: ...

class APIQueryActiveAlarmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryActiveAlarm]) -> None: ...

class APIQueryActiveAlarmTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryActiveAlarmTemplate]) -> None: ...

class APIQueryAddressPoolMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAddressPool]) -> None: ...

class APIQueryAffinityGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAffinityGroup]) -> None: ...

class APIQueryAgentVersionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAgentVersion]) -> None: ...

class APIQueryAlarmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAlarm]) -> None: ...

class APIQueryAlarmRecordMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAlarmRecord]) -> None: ...

class APIQueryAlertMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAlert]) -> None: ...

class APIQueryAlertDataAckMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAlertDataAck]) -> None: ...

class APIQueryAliyunDiskFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunDiskFromLocal]) -> None: ...

class APIQueryAliyunEbsBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunEbsBackupStorage]) -> None: ...

class APIQueryAliyunEbsPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunEbsPrimaryStorage]) -> None: ...

class APIQueryAliyunNasAccessGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunNasAccessGroup]) -> None: ...

class APIQueryAliyunPanguPartitionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunPanguPartition]) -> None: ...

class APIQueryAliyunProxyVSwitchMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunProxyVSwitch]) -> None: ...

class APIQueryAliyunProxyVpcMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunProxyVpc]) -> None: ...

class APIQueryAliyunRouteEntryFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunRouteEntryFromLocal]) -> None: ...

class APIQueryAliyunRouterInterfaceFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunRouterInterfaceFromLocal]) -> None: ...

class APIQueryAliyunSmsSNSTextTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunSmsSNSTextTemplate]) -> None: ...

class APIQueryAliyunSnapshotFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunSnapshotFromLocal]) -> None: ...

class APIQueryAliyunVirtualRouterFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAliyunVirtualRouterFromLocal]) -> None: ...

class APIQueryAppBuildSystemMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAppBuildSystem]) -> None: ...

class APIQueryApplianceVmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryApplianceVm]) -> None: ...

class APIQueryApplicationDevelopmentServiceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryApplicationDevelopmentService]) -> None: ...

class APIQueryArchiveTicketMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryArchiveTicket]) -> None: ...

class APIQueryArchiveTicketHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryArchiveTicketHistory]) -> None: ...

class APIQueryAuditMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAudit]) -> None: ...

class APIQueryAutoScalingGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingGroup]) -> None: ...

class APIQueryAutoScalingGroupActivityMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingGroupActivity]) -> None: ...

class APIQueryAutoScalingGroupInstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingGroupInstance]) -> None: ...

class APIQueryAutoScalingRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingRule]) -> None: ...

class APIQueryAutoScalingRuleTriggerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingRuleTrigger]) -> None: ...

class APIQueryAutoScalingVmTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryAutoScalingVmTemplate]) -> None: ...

class APIQueryBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBackupStorage]) -> None: ...

class APIQueryBareMetal2BondingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2Bonding]) -> None: ...

class APIQueryBareMetal2BondingNicRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2BondingNicRef]) -> None: ...

class APIQueryBareMetal2ChassisMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2Chassis]) -> None: ...

class APIQueryBareMetal2ChassisGpuDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2ChassisGpuDevice]) -> None: ...

class APIQueryBareMetal2ChassisOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2ChassisOffering]) -> None: ...

class APIQueryBareMetal2ChassisPciDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2ChassisPciDevice]) -> None: ...

class APIQueryBareMetal2GatewayMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2Gateway]) -> None: ...

class APIQueryBareMetal2InstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2Instance]) -> None: ...

class APIQueryBareMetal2ProvisionNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBareMetal2ProvisionNetwork]) -> None: ...

class APIQueryBaremetalBondingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBaremetalBonding]) -> None: ...

class APIQueryBaremetalChassisMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBaremetalChassis]) -> None: ...

class APIQueryBaremetalInstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBaremetalInstance]) -> None: ...

class APIQueryBaremetalPxeServerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBaremetalPxeServer]) -> None: ...

class APIQueryBlockPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBlockPrimaryStorage]) -> None: ...

class APIQueryBlockVolumeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBlockVolume]) -> None: ...

class APIQueryBuildAppMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBuildApp]) -> None: ...

class APIQueryBuildAppExportHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryBuildAppExportHistory]) -> None: ...

class APIQueryCCSCertificateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCCSCertificate]) -> None: ...

class APIQueryCbtTaskMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCbtTask]) -> None: ...

class APIQueryCdpPolicyMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCdpPolicy]) -> None: ...

class APIQueryCdpTaskMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCdpTask]) -> None: ...

class APIQueryCephBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCephBackupStorage]) -> None: ...

class APIQueryCephOsdGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCephOsdGroup]) -> None: ...

class APIQueryCephPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCephPrimaryStorage]) -> None: ...

class APIQueryCephPrimaryStoragePoolMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCephPrimaryStoragePool]) -> None: ...

class APIQueryCertificateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCertificate]) -> None: ...

class APIQueryClusterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryCluster]) -> None: ...

class APIQueryClusterDRSMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryClusterDRS]) -> None: ...

class APIQueryConnectionAccessPointFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryConnectionAccessPointFromLocal]) -> None: ...

class APIQueryConnectionBetweenL3NetworkAndAliyunVSwitchMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryConnectionBetweenL3NetworkAndAliyunVSwitch]) -> None: ...

class APIQueryConsoleProxyAgentMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryConsoleProxyAgent]) -> None: ...

class APIQueryContainerImageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryContainerImage]) -> None: ...

class APIQueryContainerManagementEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryContainerManagementEndpoint]) -> None: ...

class APIQueryDRSAdviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDRSAdvice]) -> None: ...

class APIQueryDRSVmMigrationActivityMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDRSVmMigrationActivity]) -> None: ...

class APIQueryDataCenterFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDataCenterFromLocal]) -> None: ...

class APIQueryDatabaseBackupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDatabaseBackup]) -> None: ...

class APIQueryDatasetMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDataset]) -> None: ...

class APIQueryDirectoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDirectory]) -> None: ...

class APIQueryDiskOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryDiskOffering]) -> None: ...

class APIQueryEcsImageFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsImageFromLocal]) -> None: ...

class APIQueryEcsInstanceFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsInstanceFromLocal]) -> None: ...

class APIQueryEcsSecurityGroupFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsSecurityGroupFromLocal]) -> None: ...

class APIQueryEcsSecurityGroupRuleFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsSecurityGroupRuleFromLocal]) -> None: ...

class APIQueryEcsVSwitchFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsVSwitchFromLocal]) -> None: ...

class APIQueryEcsVpcFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEcsVpcFromLocal]) -> None: ...

class APIQueryEipMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEip]) -> None: ...

class APIQueryEmailMediaMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEmailMedia]) -> None: ...

class APIQueryEmailTriggerActionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEmailTriggerAction]) -> None: ...

class APIQueryEthernetVFMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEthernetVF]) -> None: ...

class APIQueryEventFromResourceStackMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEventFromResourceStack]) -> None: ...

class APIQueryEventLogMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEventLog]) -> None: ...

class APIQueryEventRecordMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEventRecord]) -> None: ...

class APIQueryEventRuleTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEventRuleTemplate]) -> None: ...

class APIQueryEventSubscriptionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryEventSubscription]) -> None: ...

class APIQueryExponBlockVolumeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryExponBlockVolume]) -> None: ...

class APIQueryExternalBackupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryExternalBackup]) -> None: ...

class APIQueryFaultToleranceVmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFaultToleranceVm]) -> None: ...

class APIQueryFcHbaDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFcHbaDevice]) -> None: ...

class APIQueryFiberChannelLunMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFiberChannelLun]) -> None: ...

class APIQueryFiberChannelStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFiberChannelStorage]) -> None: ...

class APIQueryFirewallIpSetTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFirewallIpSetTemplate]) -> None: ...

class APIQueryFirewallRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFirewallRule]) -> None: ...

class APIQueryFirewallRuleSetMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFirewallRuleSet]) -> None: ...

class APIQueryFirewallRuleSetL3RefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFirewallRuleSetL3Ref]) -> None: ...

class APIQueryFirewallRuleTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFirewallRuleTemplate]) -> None: ...

class APIQueryFlowCollectorMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFlowCollector]) -> None: ...

class APIQueryFlowMeterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryFlowMeter]) -> None: ...

class APIQueryGCJobMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGCJob]) -> None: ...

class APIQueryGlobalConfigMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGlobalConfig]) -> None: ...

class APIQueryGlobalConfigTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGlobalConfigTemplate]) -> None: ...

class APIQueryGpuDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGpuDevice]) -> None: ...

class APIQueryGuestToolsStateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGuestToolsState]) -> None: ...

class APIQueryGuestVmScriptMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGuestVmScript]) -> None: ...

class APIQueryGuestVmScriptExecutedRecordMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGuestVmScriptExecutedRecord]) -> None: ...

class APIQueryGuestVmScriptExecutedRecordDetailMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryGuestVmScriptExecutedRecordDetail]) -> None: ...

class APIQueryHostMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHost]) -> None: ...

class APIQueryHostNetworkBondingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostNetworkBonding]) -> None: ...

class APIQueryHostNetworkInterfaceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostNetworkInterface]) -> None: ...

class APIQueryHostNetworkInterfaceLldpMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostNetworkInterfaceLldp]) -> None: ...

class APIQueryHostOsCategoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostOsCategory]) -> None: ...

class APIQueryHostPhysicalMemoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostPhysicalMemory]) -> None: ...

class APIQueryHostSchedulingRuleGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHostSchedulingRuleGroup]) -> None: ...

class APIQueryHuaweiIMasterFabricMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHuaweiIMasterFabric]) -> None: ...

class APIQueryHuaweiIMasterTenantMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHuaweiIMasterTenant]) -> None: ...

class APIQueryHuaweiIMasterVRouterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHuaweiIMasterVRouter]) -> None: ...

class APIQueryHuaweiIMasterVpcMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHuaweiIMasterVpc]) -> None: ...

class APIQueryHybridEipFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHybridEipFromLocal]) -> None: ...

class APIQueryHybridKeySecretMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryHybridKeySecret]) -> None: ...

class APIQueryIAM2LdapBindingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2LdapBinding]) -> None: ...

class APIQueryIAM2OrganizationMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2Organization]) -> None: ...

class APIQueryIAM2OrganizationAttributeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2OrganizationAttribute]) -> None: ...

class APIQueryIAM2OrganizationProjectRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2OrganizationProjectRef]) -> None: ...

class APIQueryIAM2ProjectMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2Project]) -> None: ...

class APIQueryIAM2ProjectAccountRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2ProjectAccountRef]) -> None: ...

class APIQueryIAM2ProjectAttributeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2ProjectAttribute]) -> None: ...

class APIQueryIAM2ProjectRoleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2ProjectRole]) -> None: ...

class APIQueryIAM2ProjectTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2ProjectTemplate]) -> None: ...

class APIQueryIAM2VirtualIDMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2VirtualID]) -> None: ...

class APIQueryIAM2VirtualIDAttributeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2VirtualIDAttribute]) -> None: ...

class APIQueryIAM2VirtualIDGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2VirtualIDGroup]) -> None: ...

class APIQueryIAM2VirtualIDGroupAttributeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIAM2VirtualIDGroupAttribute]) -> None: ...

class APIQueryIPSecConnectionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIPSecConnection]) -> None: ...

class APIQueryIdentityZoneFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIdentityZoneFromLocal]) -> None: ...

class APIQueryImageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImage]) -> None: ...

class APIQueryImageCacheMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImageCache]) -> None: ...

class APIQueryImageGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImageGroup]) -> None: ...

class APIQueryImageGroupRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImageGroupRef]) -> None: ...

class APIQueryImagePackageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImagePackage]) -> None: ...

class APIQueryImageReplicationGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImageReplicationGroup]) -> None: ...

class APIQueryImageStoreBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryImageStoreBackupStorage]) -> None: ...

class APIQueryInstanceOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryInstanceOffering]) -> None: ...

class APIQueryIpAddressMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIpAddress]) -> None: ...

class APIQueryIpRangeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIpRange]) -> None: ...

class APIQueryIscsiLunMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIscsiLun]) -> None: ...

class APIQueryIscsiServerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryIscsiServer]) -> None: ...

class APIQueryKvmHypervisorInfoMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryKvmHypervisorInfo]) -> None: ...

class APIQueryL2NetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2Network]) -> None: ...

class APIQueryL2PortGroupNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2PortGroupNetwork]) -> None: ...

class APIQueryL2VirtualSwitchNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2VirtualSwitchNetwork]) -> None: ...

class APIQueryL2VlanNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2VlanNetwork]) -> None: ...

class APIQueryL2VxlanNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2VxlanNetwork]) -> None: ...

class APIQueryL2VxlanNetworkPoolMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL2VxlanNetworkPool]) -> None: ...

class APIQueryL3NetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryL3Network]) -> None: ...

class APIQueryLdapBindingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLdapBinding]) -> None: ...

class APIQueryLdapServerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLdapServer]) -> None: ...

class APIQueryLicenseAuthorizedNodeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLicenseAuthorizedNode]) -> None: ...

class APIQueryLoadBalancerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLoadBalancer]) -> None: ...

class APIQueryLoadBalancerListenerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLoadBalancerListener]) -> None: ...

class APIQueryLoadBalancerServerGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLoadBalancerServerGroup]) -> None: ...

class APIQueryLocalRaidControllerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLocalRaidController]) -> None: ...

class APIQueryLocalRaidPhysicalDriveMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLocalRaidPhysicalDrive]) -> None: ...

class APIQueryLocalStorageResourceRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLocalStorageResourceRef]) -> None: ...

class APIQueryLogServerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLogServer]) -> None: ...

class APIQueryLongJobMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryLongJob]) -> None: ...

class APIQueryManagementNodeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryManagementNode]) -> None: ...

class APIQueryMdevDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMdevDevice]) -> None: ...

class APIQueryMdevDeviceSpecMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMdevDeviceSpec]) -> None: ...

class APIQueryMediaMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMedia]) -> None: ...

class APIQueryMetricDataHttpReceiverMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMetricDataHttpReceiver]) -> None: ...

class APIQueryMetricRuleTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMetricRuleTemplate]) -> None: ...

class APIQueryMetricTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMetricTemplate]) -> None: ...

class APIQueryMiniStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMiniStorage]) -> None: ...

class APIQueryMiniStorageHostRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMiniStorageHostRef]) -> None: ...

class APIQueryMiniStorageResourceReplicationMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMiniStorageResourceReplication]) -> None: ...

class APIQueryModelMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModel]) -> None: ...

class APIQueryModelCenterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModelCenter]) -> None: ...

class APIQueryModelEvalServiceInstanceGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModelEvalServiceInstanceGroup]) -> None: ...

class APIQueryModelEvaluationTaskMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModelEvaluationTask]) -> None: ...

class APIQueryModelServiceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModelService]) -> None: ...

class APIQueryModelServiceInstanceGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryModelServiceInstanceGroup]) -> None: ...

class APIQueryMonitorGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorGroup]) -> None: ...

class APIQueryMonitorGroupAlarmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorGroupAlarm]) -> None: ...

class APIQueryMonitorGroupEventSubscriptionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorGroupEventSubscription]) -> None: ...

class APIQueryMonitorGroupInstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorGroupInstance]) -> None: ...

class APIQueryMonitorGroupTemplateRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorGroupTemplateRef]) -> None: ...

class APIQueryMonitorTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorTemplate]) -> None: ...

class APIQueryMonitorTriggerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorTrigger]) -> None: ...

class APIQueryMonitorTriggerActionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMonitorTriggerAction]) -> None: ...

class APIQueryMttyDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMttyDevice]) -> None: ...

class APIQueryMulticastRouterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryMulticastRouter]) -> None: ...

class APIQueryNasFileSystemMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNasFileSystem]) -> None: ...

class APIQueryNasMountTargetMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNasMountTarget]) -> None: ...

class APIQueryNativeClusterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNativeCluster]) -> None: ...

class APIQueryNativeHostMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNativeHost]) -> None: ...

class APIQueryNetworkServiceL3NetworkRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNetworkServiceL3NetworkRef]) -> None: ...

class APIQueryNetworkServiceProviderMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNetworkServiceProvider]) -> None: ...

class APIQueryNvmeLunMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNvmeLun]) -> None: ...

class APIQueryNvmeServerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNvmeServer]) -> None: ...

class APIQueryNvmeTargetMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryNvmeTarget]) -> None: ...

class APIQueryOssBucketFileNameMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryOssBucketFileName]) -> None: ...

class APIQueryPciDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPciDevice]) -> None: ...

class APIQueryPciDeviceOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPciDeviceOffering]) -> None: ...

class APIQueryPciDevicePciDeviceOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPciDevicePciDeviceOffering]) -> None: ...

class APIQueryPciDeviceSpecMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPciDeviceSpec]) -> None: ...

class APIQueryPhysicalDriveSelfTestHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPhysicalDriveSelfTestHistory]) -> None: ...

class APIQueryPhysicalSwitchMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPhysicalSwitch]) -> None: ...

class APIQueryPluginDriversMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPluginDrivers]) -> None: ...

class APIQueryPolicyMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicy]) -> None: ...

class APIQueryPolicyRouteRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteRule]) -> None: ...

class APIQueryPolicyRouteRuleSetMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteRuleSet]) -> None: ...

class APIQueryPolicyRouteRuleSetL3RefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteRuleSetL3Ref]) -> None: ...

class APIQueryPolicyRouteRuleSetVRouterRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteRuleSetVRouterRef]) -> None: ...

class APIQueryPolicyRouteTableMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteTable]) -> None: ...

class APIQueryPolicyRouteTableRouteEntryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteTableRouteEntry]) -> None: ...

class APIQueryPolicyRouteTableVRouterRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPolicyRouteTableVRouterRef]) -> None: ...

class APIQueryPortForwardingRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPortForwardingRule]) -> None: ...

class APIQueryPortMirrorMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPortMirror]) -> None: ...

class APIQueryPortMirrorNetworkUsedIpMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPortMirrorNetworkUsedIp]) -> None: ...

class APIQueryPortMirrorSessionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPortMirrorSession]) -> None: ...

class APIQueryPreconfigurationTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPreconfigurationTemplate]) -> None: ...

class APIQueryPriceTableMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPriceTable]) -> None: ...

class APIQueryPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPrimaryStorage]) -> None: ...

class APIQueryPublishAppMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryPublishApp]) -> None: ...

class APIQueryQuotaMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryQuota]) -> None: ...

class APIQueryResourceConfigMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryResourceConfig]) -> None: ...

class APIQueryResourcePriceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryResourcePrice]) -> None: ...

class APIQueryResourceStackMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryResourceStack]) -> None: ...

class APIQueryRoleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryRole]) -> None: ...

class APIQuerySNSApplicationEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSApplicationEndpoint]) -> None: ...

class APIQuerySNSApplicationPlatformMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSApplicationPlatform]) -> None: ...

class APIQuerySNSDingTalkAtPersonMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSDingTalkAtPerson]) -> None: ...

class APIQuerySNSDingTalkEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSDingTalkEndpoint]) -> None: ...

class APIQuerySNSEmailAddressMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSEmailAddress]) -> None: ...

class APIQuerySNSEmailEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSEmailEndpoint]) -> None: ...

class APIQuerySNSEmailPlatformMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSEmailPlatform]) -> None: ...

class APIQuerySNSEndpointThirdpartyAlertHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSEndpointThirdpartyAlertHistory]) -> None: ...

class APIQuerySNSFeiShuAtPersonMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSFeiShuAtPerson]) -> None: ...

class APIQuerySNSFeiShuEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSFeiShuEndpoint]) -> None: ...

class APIQuerySNSHttpEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSHttpEndpoint]) -> None: ...

class APIQuerySNSMicrosoftTeamsEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSMicrosoftTeamsEndpoint]) -> None: ...

class APIQuerySNSPluginEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSPluginEndpoint]) -> None: ...

class APIQuerySNSSmsEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSSmsEndpoint]) -> None: ...

class APIQuerySNSSnmpPlatformMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSSnmpPlatform]) -> None: ...

class APIQuerySNSTextTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSTextTemplate]) -> None: ...

class APIQuerySNSTopicMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSTopic]) -> None: ...

class APIQuerySNSTopicSubscriberMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSTopicSubscriber]) -> None: ...

class APIQuerySNSUniversalSmsEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSUniversalSmsEndpoint]) -> None: ...

class APIQuerySNSWeComAtPersonMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSWeComAtPerson]) -> None: ...

class APIQuerySNSWeComEndpointMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySNSWeComEndpoint]) -> None: ...

class APIQuerySchedulerJobMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySchedulerJob]) -> None: ...

class APIQuerySchedulerJobGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySchedulerJobGroup]) -> None: ...

class APIQuerySchedulerJobHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySchedulerJobHistory]) -> None: ...

class APIQuerySchedulerTriggerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySchedulerTrigger]) -> None: ...

class APIQueryScsiLunMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryScsiLun]) -> None: ...

class APIQuerySdnControllerMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySdnController]) -> None: ...

class APIQuerySecretResourcePoolMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySecretResourcePool]) -> None: ...

class APIQuerySecurityGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySecurityGroup]) -> None: ...

class APIQuerySecurityGroupRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySecurityGroupRule]) -> None: ...

class APIQuerySecurityMachineMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySecurityMachine]) -> None: ...

class APIQuerySftpBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySftpBackupStorage]) -> None: ...

class APIQueryShareableVolumeVmInstanceRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryShareableVolumeVmInstanceRef]) -> None: ...

class APIQuerySharedBlockMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySharedBlock]) -> None: ...

class APIQuerySharedBlockGroupPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySharedBlockGroupPrimaryStorage]) -> None: ...

class APIQuerySharedBlockGroupPrimaryStorageHostRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySharedBlockGroupPrimaryStorageHostRef]) -> None: ...

class APIQuerySharedResourceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySharedResource]) -> None: ...

class APIQuerySlbGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySlbGroup]) -> None: ...

class APIQuerySlbOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySlbOffering]) -> None: ...

class APIQuerySlbVmInstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySlbVmInstance]) -> None: ...

class APIQuerySnmpAgentMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySnmpAgent]) -> None: ...

class APIQuerySshKeyPairMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySshKeyPair]) -> None: ...

class APIQueryStackTemplateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryStackTemplate]) -> None: ...

class APIQuerySystemTagMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QuerySystemTag]) -> None: ...

class APIQueryTagMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTag]) -> None: ...

class APIQueryTemplateConfigMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTemplateConfig]) -> None: ...

class APIQueryThirdpartyAlertMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryThirdpartyAlert]) -> None: ...

class APIQueryThirdpartyPlatformMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryThirdpartyPlatform]) -> None: ...

class APIQueryTicketMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTicket]) -> None: ...

class APIQueryTicketFlowMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTicketFlow]) -> None: ...

class APIQueryTicketFlowCollectionMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTicketFlowCollection]) -> None: ...

class APIQueryTicketHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTicketHistory]) -> None: ...

class APIQueryTicketTypeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTicketType]) -> None: ...

class APIQueryTrainedModelRecordMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTrainedModelRecord]) -> None: ...

class APIQueryTwoFactorAuthenticationMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryTwoFactorAuthentication]) -> None: ...

class APIQueryUsbDeviceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryUsbDevice]) -> None: ...

class APIQueryUserMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryUser]) -> None: ...

class APIQueryUserGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryUserGroup]) -> None: ...

class APIQueryUserProxyConfigMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryUserProxyConfig]) -> None: ...

class APIQueryUserTagMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryUserTag]) -> None: ...

class APIQueryV2VConversionHostMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryV2VConversionHost]) -> None: ...

class APIQueryVCenterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenter]) -> None: ...

class APIQueryVCenterBackupStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenterBackupStorage]) -> None: ...

class APIQueryVCenterClusterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenterCluster]) -> None: ...

class APIQueryVCenterDatacenterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenterDatacenter]) -> None: ...

class APIQueryVCenterPrimaryStorageMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenterPrimaryStorage]) -> None: ...

class APIQueryVCenterResourcePoolMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVCenterResourcePool]) -> None: ...

class APIQueryVRouterFlowMeterNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVRouterFlowMeterNetwork]) -> None: ...

class APIQueryVRouterOspfAreaMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVRouterOspfArea]) -> None: ...

class APIQueryVRouterOspfNetworkMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVRouterOspfNetwork]) -> None: ...

class APIQueryVRouterRouteEntryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVRouterRouteEntry]) -> None: ...

class APIQueryVRouterRouteTableMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVRouterRouteTable]) -> None: ...

class APIQueryVipMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVip]) -> None: ...

class APIQueryVirtualBorderRouterFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVirtualBorderRouterFromLocal]) -> None: ...

class APIQueryVirtualRouterOfferingMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVirtualRouterOffering]) -> None: ...

class APIQueryVirtualRouterVRouterRouteTableRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVirtualRouterVRouterRouteTableRef]) -> None: ...

class APIQueryVirtualRouterVmMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVirtualRouterVm]) -> None: ...

class APIQueryVmCdRomMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmCdRom]) -> None: ...

class APIQueryVmInstanceMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmInstance]) -> None: ...

class APIQueryVmInstanceDeviceAddressArchiveMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmInstanceDeviceAddressArchive]) -> None: ...

class APIQueryVmInstanceDeviceAddressGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmInstanceDeviceAddressGroup]) -> None: ...

class APIQueryVmInstanceMdevDeviceSpecRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmInstanceMdevDeviceSpecRef]) -> None: ...

class APIQueryVmInstancePciDeviceSpecRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmInstancePciDeviceSpecRef]) -> None: ...

class APIQueryVmNicMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmNic]) -> None: ...

class APIQueryVmNicInSecurityGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmNicInSecurityGroup]) -> None: ...

class APIQueryVmNicSecurityPolicyMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmNicSecurityPolicy]) -> None: ...

class APIQueryVmPriorityConfigMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmPriorityConfig]) -> None: ...

class APIQueryVmSchedHistoryMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmSchedHistory]) -> None: ...

class APIQueryVmSchedulingRuleMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmSchedulingRule]) -> None: ...

class APIQueryVmSchedulingRuleGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmSchedulingRuleGroup]) -> None: ...

class APIQueryVmUserDefinedXmlHookScriptMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVmUserDefinedXmlHookScript]) -> None: ...

class APIQueryVniRangeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVniRange]) -> None: ...

class APIQueryVolumeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVolume]) -> None: ...

class APIQueryVolumeBackupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVolumeBackup]) -> None: ...

class APIQueryVolumeSnapshotMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVolumeSnapshot]) -> None: ...

class APIQueryVolumeSnapshotGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVolumeSnapshotGroup]) -> None: ...

class APIQueryVolumeSnapshotTreeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVolumeSnapshotTree]) -> None: ...

class APIQueryVpcFirewallMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcFirewall]) -> None: ...

class APIQueryVpcFirewallVRouterRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcFirewallVRouterRef]) -> None: ...

class APIQueryVpcHaGroupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcHaGroup]) -> None: ...

class APIQueryVpcHaGroupNetworkServiceRefMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcHaGroupNetworkServiceRef]) -> None: ...

class APIQueryVpcIkeConfigFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcIkeConfigFromLocal]) -> None: ...

class APIQueryVpcIpSecConfigFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcIpSecConfigFromLocal]) -> None: ...

class APIQueryVpcRouterMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcRouter]) -> None: ...

class APIQueryVpcSharedQosMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcSharedQos]) -> None: ...

class APIQueryVpcSnatStateMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcSnatState]) -> None: ...

class APIQueryVpcUserVpnGatewayFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcUserVpnGatewayFromLocal]) -> None: ...

class APIQueryVpcVpnConnectionFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcVpnConnectionFromLocal]) -> None: ...

class APIQueryVpcVpnGatewayFromLocalMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVpcVpnGatewayFromLocal]) -> None: ...

class APIQueryVtepMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryVtep]) -> None: ...

class APIQueryWebhookMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryWebhook]) -> None: ...

class APIQueryXskyBlockVolumeMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryXskyBlockVolume]) -> None: ...

class APIQueryZBoxMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryZBox]) -> None: ...

class APIQueryZBoxBackupMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryZBoxBackup]) -> None: ...

class APIQueryZdfsMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryZdfs]) -> None: ...

class APIQueryZoneMsg(EveryQueryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.QueryZone]) -> None: ...

class APIRebootBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    pxeBoot: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RebootBaremetalInstance]) -> None: ...

class APIRebootEcsInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RebootEcsInstance]) -> None: ...

class APIRebootVmInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RebootVmInstance]) -> None: ...

class APIReclaimSpaceFromImageStoreMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReclaimSpaceFromImageStore]) -> None: ...

class APIReconnectAppBuildSystemMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectAppBuildSystem]) -> None: ...

class APIReconnectBackupStorageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectBackupStorage]) -> None: ...

class APIReconnectBareMetal2GatewayMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectBareMetal2Gateway]) -> None: ...

class APIReconnectBareMetal2InstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectBareMetal2Instance]) -> None: ...

class APIReconnectBaremetalPxeServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectBaremetalPxeServer]) -> None: ...

class APIReconnectConsoleProxyAgentMsg(EveryMsg):
    agentUuids: Sequence[str] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectConsoleProxyAgent]) -> None: ...

class APIReconnectHostMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectHost]) -> None: ...

class APIReconnectIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectIPsecConnection]) -> None: ...

class APIReconnectImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectImageStoreBackupStorage]) -> None: ...

class APIReconnectPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectPrimaryStorage]) -> None: ...

class APIReconnectSdnControllerMsg(EveryMsg):
    sdnControllerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectSdnController]) -> None: ...

class APIReconnectSftpBackupStorageMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectSftpBackupStorage]) -> None: ...

class APIReconnectVirtualRouterMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectVirtualRouter]) -> None: ...

class APIReconnectZdfsMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReconnectZdfs]) -> None: ...

class APIRecoverBackupFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverBackupFromImageStoreBackupStorage]) -> None: ...

class APIRecoverBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverBaremetalInstance]) -> None: ...

class APIRecoverDataVolumeMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverDataVolume]) -> None: ...

class APIRecoverDatabaseFromBackupMsg(EveryMsg):
    uuid: str | None
    backupStorageUrl: str | None
    backupInstallPath: str | None
    mysqlRootPassword: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverDatabaseFromBackup]) -> None: ...

class APIRecoverIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverIAM2Project]) -> None: ...

class APIRecoverImageMsg(EveryMsg):
    imageUuid: str | None
    backupStorageUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverImage]) -> None: ...

class APIRecoverResourceSplitBrainMsg(EveryMsg):
    resourceUuid: str | None
    hostUuid: str | None
    primaryStorageUuid: str | None
    forceRecover: bool | Literal['true', 'false'] | None
    resourceType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverResourceSplitBrain]) -> None: ...

class APIRecoverVmBackupFromImageStoreBackupStorageMsg(EveryMsg):
    groupUuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverVmBackupFromImageStoreBackupStorage]) -> None: ...

class APIRecoverVmInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoverVmInstance]) -> None: ...

class APIRecoveryImageFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoveryImageFromImageStoreBackupStorage]) -> None: ...

class APIRecoveryVirtualBorderRouterRemoteMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RecoveryVirtualBorderRouterRemote]) -> None: ...

class APIRefreshCaptchaMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshCaptcha]) -> None: ...

class APIRefreshFiberChannelStorageMsg(EveryMsg):
    zoneUuid: str | None
    clusterUuid: str | None
    scsiLunUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshFiberChannelStorage]) -> None: ...

class APIRefreshFirewallMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshFirewall]) -> None: ...

class APIRefreshGuestOsMetadataMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshGuestOsMetadata]) -> None: ...

class APIRefreshIscsiServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshIscsiServer]) -> None: ...

class APIRefreshLoadBalancerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshLoadBalancer]) -> None: ...

class APIRefreshLocalRaidMsg(EveryMsg):
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshLocalRaid]) -> None: ...

class APIRefreshNvmeTargetMsg(EveryMsg):
    zoneUuid: str | None
    nvmeLunUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshNvmeTarget]) -> None: ...

class APIRefreshPluginDriversMsg(EveryMsg):
    name: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshPluginDrivers]) -> None: ...

class APIRefreshSSOServerTokenMsg(EveryMsg):
    token: str | None
    duration: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshSSOServerToken]) -> None: ...

class APIRefreshSearchIndexesMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshSearchIndexes]) -> None: ...

class APIRefreshSharedblockDeviceCapacityMsg(EveryMsg):
    uuid: str | None
    sharedBlockGroupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RefreshSharedblockDeviceCapacity]) -> None: ...

class APIRegisterLicenseRequestedApplicationMsg(EveryMsg):
    licenseRequestCode: str | None
    clientPubKey: str | None
    currentTimeMillis: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RegisterLicenseRequestedApplication]) -> None: ...

class APIRegisterLicenseServerMsg(EveryMsg):
    ip: str | None
    loginParams: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RegisterLicenseServer]) -> None: ...

class APIReimageVmInstanceMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReimageVmInstance]) -> None: ...

class APIReloadElaborationMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReloadElaboration]) -> None: ...

class APIReloadExternalServiceMsg(EveryMsg):
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReloadExternalService]) -> None: ...

class APIReloadLicenseMsg(EveryMsg):
    managementNodeUuids: Sequence[Any] | None
    additionSession: Any | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ReloadLicense]) -> None: ...

class APIRemoveAccessControlListEntryMsg(EveryMsg):
    aclUuid: str | None
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAccessControlListEntry]) -> None: ...

class APIRemoveAccessControlListFromLoadBalancerMsg(EveryMsg):
    aclUuids: Sequence[str] | None
    listenerUuid: str | None
    serverGroupUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAccessControlListFromLoadBalancer]) -> None: ...

class APIRemoveActionFromAlarmMsg(EveryMsg):
    alarmUuid: str | None
    actionUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveActionFromAlarm]) -> None: ...

class APIRemoveActionFromEventSubscriptionMsg(EveryMsg):
    subscriptionUuid: str | None
    actionUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveActionFromEventSubscription]) -> None: ...

class APIRemoveAttributesFromIAM2OrganizationMsg(EveryMsg):
    uuid: str | None
    attributeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAttributesFromIAM2Organization]) -> None: ...

class APIRemoveAttributesFromIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    attributeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAttributesFromIAM2Project]) -> None: ...

class APIRemoveAttributesFromIAM2VirtualIDMsg(EveryMsg):
    uuid: str | None
    attributeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAttributesFromIAM2VirtualID]) -> None: ...

class APIRemoveAttributesFromIAM2VirtualIDGroupMsg(EveryMsg):
    uuid: str | None
    attributeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveAttributesFromIAM2VirtualIDGroup]) -> None: ...

class APIRemoveBackendServerFromServerGroupMsg(EveryMsg):
    serverGroupUuid: str | None
    vmNicUuids: Sequence[str] | None
    serverIps: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveBackendServerFromServerGroup]) -> None: ...

class APIRemoveCertificateFromLoadBalancerListenerMsg(EveryMsg):
    certificateUuid: str | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveCertificateFromLoadBalancerListener]) -> None: ...

class APIRemoveDnsFromL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    dns: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveDnsFromL3Network]) -> None: ...

class APIRemoveDnsFromVpcRouterMsg(EveryMsg):
    uuid: str | None
    dns: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveDnsFromVpcRouter]) -> None: ...

class APIRemoveHostRouteFromL3NetworkMsg(EveryMsg):
    l3NetworkUuid: str | None
    prefix: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveHostRouteFromL3Network]) -> None: ...

class APIRemoveIAM2ProjectLoginExpiredMsg(EveryMsg):
    uuid: str | None
    attributeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2ProjectLoginExpired]) -> None: ...

class APIRemoveIAM2VirtualIDGroupFromProjectsMsg(EveryMsg):
    projectUuids: Sequence[Any] | None
    groupUuids: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2VirtualIDGroupFromProjects]) -> None: ...

class APIRemoveIAM2VirtualIDsFromGroupMsg(EveryMsg):
    virtualIDUuids: Sequence[Any] | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2VirtualIDsFromGroup]) -> None: ...

class APIRemoveIAM2VirtualIDsFromOrganizationMsg(EveryMsg):
    virtualIDUuids: Sequence[Any] | None
    organizationUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2VirtualIDsFromOrganization]) -> None: ...

class APIRemoveIAM2VirtualIDsFromProjectMsg(EveryMsg):
    projectUuid: str | None
    virtualIDUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2VirtualIDsFromProject]) -> None: ...

class APIRemoveIAM2VirtualIDsFromProjectsMsg(EveryMsg):
    projectUuids: Sequence[Any] | None
    virtualIDUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveIAM2VirtualIDsFromProjects]) -> None: ...

class APIRemoveInstanceFromMonitorGroupMsg(EveryMsg):
    groupUuid: str | None
    instanceUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveInstanceFromMonitorGroup]) -> None: ...

class APIRemoveLabelFromAlarmMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveLabelFromAlarm]) -> None: ...

class APIRemoveLabelFromEventSubscriptionMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveLabelFromEventSubscription]) -> None: ...

class APIRemoveMdevDeviceSpecFromVmInstanceMsg(EveryMsg):
    mdevSpecUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveMdevDeviceSpecFromVmInstance]) -> None: ...

class APIRemoveMonFromCephBackupStorageMsg(EveryMsg):
    uuid: str | None
    monHostnames: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveMonFromCephBackupStorage]) -> None: ...

class APIRemoveMonFromCephPrimaryStorageMsg(EveryMsg):
    uuid: str | None
    monHostnames: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveMonFromCephPrimaryStorage]) -> None: ...

class APIRemovePciDeviceSpecFromVmInstanceMsg(EveryMsg):
    pciSpecUuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemovePciDeviceSpecFromVmInstance]) -> None: ...

class APIRemovePolicyStatementsFromRoleMsg(EveryMsg):
    uuid: str | None
    policyStatementUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemovePolicyStatementsFromRole]) -> None: ...

class APIRemoveRemoteCidrsFromIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    peerCidrs: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveRemoteCidrsFromIPsecConnection]) -> None: ...

class APIRemoveRendezvousPointFromMulticastRouterMsg(EveryMsg):
    uuid: str | None
    rpAddress: str | None
    groupAddress: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveRendezvousPointFromMulticastRouter]) -> None: ...

class APIRemoveResourcesFromDirectoryMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    directoryUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveResourcesFromDirectory]) -> None: ...

class APIRemoveRolesFromIAM2VirtualIDMsg(EveryMsg):
    roleUuids: Sequence[Any] | None
    virtualIDUuid: str | None
    projectUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveRolesFromIAM2VirtualID]) -> None: ...

class APIRemoveRolesFromIAM2VirtualIDGroupMsg(EveryMsg):
    roleUuids: Sequence[Any] | None
    groupUuid: str | None
    projectUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveRolesFromIAM2VirtualIDGroup]) -> None: ...

class APIRemoveSNSDingTalkAtPersonMsg(EveryMsg):
    endpointUuid: str | None
    phoneNumber: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSNSDingTalkAtPerson]) -> None: ...

class APIRemoveSNSFeiShuAtPersonMsg(EveryMsg):
    endpointUuid: str | None
    userId: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSNSFeiShuAtPerson]) -> None: ...

class APIRemoveSNSSmsReceiverMsg(EveryMsg):
    endpointUuid: str | None
    phoneNumber: str | None
    phoneNumberList: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSNSSmsReceiver]) -> None: ...

class APIRemoveSNSWeComAtPersonMsg(EveryMsg):
    endpointUuid: str | None
    userId: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSNSWeComAtPerson]) -> None: ...

class APIRemoveSchedulerJobFromSchedulerTriggerMsg(EveryMsg):
    schedulerJobUuid: str | None
    schedulerTriggerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSchedulerJobFromSchedulerTrigger]) -> None: ...

class APIRemoveSchedulerJobGroupFromSchedulerTriggerMsg(EveryMsg):
    schedulerJobGroupUuid: str | None
    schedulerTriggerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSchedulerJobGroupFromSchedulerTrigger]) -> None: ...

class APIRemoveSchedulerJobsFromSchedulerJobGroupMsg(EveryMsg):
    schedulerJobGroupUuid: str | None
    schedulerJobUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSchedulerJobsFromSchedulerJobGroup]) -> None: ...

class APIRemoveSdnControllerMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveSdnController]) -> None: ...

class APIRemoveServerGroupFromLoadBalancerListenerMsg(EveryMsg):
    serverGroupUuid: str | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveServerGroupFromLoadBalancerListener]) -> None: ...

class APIRemoveTicketTypesFromTicketFlowCollectionMsg(EveryMsg):
    ticketFlowCollectionUuid: str | None
    ticketTypeUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveTicketTypesFromTicketFlowCollection]) -> None: ...

class APIRemoveUserFromGroupMsg(EveryMsg):
    userUuid: str | None
    groupUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveUserFromGroup]) -> None: ...

class APIRemoveVRouterNetworksFromFlowMeterMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveVRouterNetworksFromFlowMeter]) -> None: ...

class APIRemoveVRouterNetworksFromOspfAreaMsg(EveryMsg):
    uuids: Sequence[Any] | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveVRouterNetworksFromOspfArea]) -> None: ...

class APIRemoveVmFromAffinityGroupMsg(EveryMsg):
    affinityGroupUuid: str | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveVmFromAffinityGroup]) -> None: ...

class APIRemoveVmNicFromLoadBalancerMsg(EveryMsg):
    vmNicUuids: Sequence[str] | None
    listenerUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveVmNicFromLoadBalancer]) -> None: ...

class APIRemoveVmSchedulingRuleMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RemoveVmSchedulingRule]) -> None: ...

class APIRenewSessionMsg(EveryMsg):
    sessionUuid: str | None
    duration: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, timeout: float | str | None = ..., **values: Unpack[_params.RenewSession]) -> None: ...

class APIRequestConsoleAccessMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RequestConsoleAccess]) -> None: ...

class APIRequestLicenseCapacityMsg(EveryMsg):
    resourceUuid: str | None
    quotaType: Literal['CPU_Socket', 'CPU_Core', 'VM', 'Host', 'Capacity', 'None'] | None
    quota: str | None
    clientAuthorizedNodeUuid: str | None
    licenseType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RequestLicenseCapacity]) -> None: ...

class APIRerunLongJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RerunLongJob]) -> None: ...

class APIResetGlobalConfigMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResetGlobalConfig]) -> None: ...

class APIResetTemplateConfigMsg(EveryMsg):
    templateUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResetTemplateConfig]) -> None: ...

class APIResetTwoFactorAuthenticationSecretMsg(EveryMsg):
    name: str | None
    password: str | None
    type: Literal['account', 'iam2'] | None
    captchaUuid: str | None
    verifyCode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResetTwoFactorAuthenticationSecret]) -> None: ...

class APIResizeDataVolumeMsg(EveryMsg):
    uuid: str | None
    size: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResizeDataVolume]) -> None: ...

class APIResizeRootVolumeMsg(EveryMsg):
    uuid: str | None
    vmInstanceUuid: str | None
    size: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResizeRootVolume]) -> None: ...

class APIRestartModelServiceGroupsMsg(EveryMsg):
    uuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RestartModelServiceGroups]) -> None: ...

class APIRestartResourceStackMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RestartResourceStack]) -> None: ...

class APIResumeLongJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResumeLongJob]) -> None: ...

class APIResumeVmInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ResumeVmInstance]) -> None: ...

class APIRevertTemplateConfigMsg(EveryMsg):
    templateUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertTemplateConfig]) -> None: ...

class APIRevertVmFromCdpBackupMsg(EveryMsg):
    vmInstanceUuid: str | None
    backupStorageUuid: str | None
    groupId: int | str | None
    primaryStorageUuidForRootVolume: str | None
    primaryStorageUuidForDataVolume: str | None
    hostUuid: str | None
    useExistingVolume: bool | Literal['true', 'false'] | None
    recoverBandwidth: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertVmFromCdpBackup]) -> None: ...

class APIRevertVmFromSnapshotGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertVmFromSnapshotGroup]) -> None: ...

class APIRevertVmFromVmBackupMsg(EveryMsg):
    groupUuid: str | None
    backupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertVmFromVmBackup]) -> None: ...

class APIRevertVolumeFromSnapshotMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertVolumeFromSnapshot]) -> None: ...

class APIRevertVolumeFromVolumeBackupMsg(EveryMsg):
    uuid: str | None
    backupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevertVolumeFromVolumeBackup]) -> None: ...

class APIRevokeMonitorTemplateFromMonitorGroupMsg(EveryMsg):
    groupUuid: str | None
    templateUuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevokeMonitorTemplateFromMonitorGroup]) -> None: ...

class APIRevokeResourceSharingMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    toPublic: bool | Literal['true', 'false'] | None
    accountUuids: Sequence[str] | None
    all: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RevokeResourceSharing]) -> None: ...

class APIRunIAM2ScriptMsg(EveryMsg):
    scriptContent: str | None
    scriptExecutor: str | None
    scriptParams: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RunIAM2Script]) -> None: ...

class APIRunSchedulerTriggerMsg(EveryMsg):
    uuid: str | None
    jobUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.RunSchedulerTrigger]) -> None: ...

class APISNSDingTalkTestConnectionMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonPhoneNumbers: Sequence[Any] | None
    secret: str | None
    testMsg: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSDingTalkTestConnection]) -> None: ...

class APISNSEmailTestConnectionMsg(EveryMsg):
    emails: Sequence[Any] | None
    platformUuid: str | None
    endpointUuid: str | None
    subject: str | None
    text: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSEmailTestConnection]) -> None: ...

class APISNSFeiShuTestConnectionMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    secret: str | None
    testMsg: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSFeiShuTestConnection]) -> None: ...

class APISNSHttpTestConnectionMsg(EveryMsg):
    url: str | None
    username: str | None
    password: str | None
    endpointUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSHttpTestConnection]) -> None: ...

class APISNSMicrosoftTeamsTestConnectionMsg(EveryMsg):
    url: str | None
    testMsg: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSMicrosoftTeamsTestConnection]) -> None: ...

class APISNSSnmpTestConnectionMsg(EveryMsg):
    platformUuid: str | None
    endpointUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSSnmpTestConnection]) -> None: ...

class APISNSWeComTestConnectionMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    atPersonUserIds: Sequence[Any] | None
    testMsg: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SNSWeComTestConnection]) -> None: ...

class APISdnControllerAddHostMsg(EveryMsg):
    sdnControllerUuid: str | None
    hostUuid: str | None
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None
    nicNames: Sequence[Any] | None
    vtepIp: str | None
    netmask: str | None
    bondMode: str | None
    lacpMode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SdnControllerAddHost]) -> None: ...

class APISdnControllerChangeHostMsg(EveryMsg):
    sdnControllerUuid: str | None
    hostUuid: str | None
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None
    nicNames: Sequence[Any] | None
    vtepIp: str | None
    netmask: str | None
    bondMode: str | None
    lacpMode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SdnControllerChangeHost]) -> None: ...

class APISdnControllerRemoveHostMsg(EveryMsg):
    sdnControllerUuid: str | None
    hostUuid: str | None
    vSwitchType: Literal['OvnDpdk', 'OvnKernel'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SdnControllerRemoveHost]) -> None: ...

class APISecurityMachineDetectSyncMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SecurityMachineDetectSync]) -> None: ...

class APISecurityMachineEncryptMsg(EveryMsg):
    text: str | None
    algType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SecurityMachineEncrypt]) -> None: ...

class APISelfTestLocalRaidMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SelfTestLocalRaid]) -> None: ...

class APISetFlowMeterRouterIdMsg(EveryMsg):
    vRouterUuid: str | None
    routerId: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetFlowMeterRouterId]) -> None: ...

class APISetIAM2ProjectContainerClusterMsg(EveryMsg):
    uuid: str | None
    containerUuid: str | None
    clusterId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetIAM2ProjectContainerCluster]) -> None: ...

class APISetIAM2ProjectLoginExpiredMsg(EveryMsg):
    uuid: str | None
    loginExpired: str | None
    loginExpiredAttributeUuid: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetIAM2ProjectLoginExpired]) -> None: ...

class APISetIAM2ProjectRetirePolicyMsg(EveryMsg):
    uuid: str | None
    policy: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetIAM2ProjectRetirePolicy]) -> None: ...

class APISetImageBootModeMsg(EveryMsg):
    uuid: str | None
    bootMode: Literal['Legacy', 'UEFI', 'UEFI_WITH_CSM'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetImageBootMode]) -> None: ...

class APISetImageQgaMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetImageQga]) -> None: ...

class APISetImageSecurityLevelMsg(EveryMsg):
    uuid: str | None
    securityLevel: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetImageSecurityLevel]) -> None: ...

class APISetImageStoreBackupStorageQuotaMsg(EveryMsg):
    uuids: Sequence[Any] | None
    maxCapacity: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetImageStoreBackupStorageQuota]) -> None: ...

class APISetIpOnHostNetworkBondingMsg(EveryMsg):
    bondingUuid: str | None
    ipAddress: str | None
    netmask: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetIpOnHostNetworkBonding]) -> None: ...

class APISetIpOnHostNetworkInterfaceMsg(EveryMsg):
    interfaceUuid: str | None
    ipAddress: str | None
    netmask: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetIpOnHostNetworkInterface]) -> None: ...

class APISetL3NetworkMtuMsg(EveryMsg):
    l3NetworkUuid: str | None
    mtu: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetL3NetworkMtu]) -> None: ...

class APISetL3NetworkRouterInterfaceIpMsg(EveryMsg):
    l3NetworkUuid: str | None
    routerInterfaceIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetL3NetworkRouterInterfaceIp]) -> None: ...

class APISetNicQosMsg(EveryMsg):
    uuid: str | None
    outboundBandwidth: int | str | None
    inboundBandwidth: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetNicQos]) -> None: ...

class APISetOrganizationOperationMsg(EveryMsg):
    uuid: str | None
    virtualIDUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetOrganizationOperation]) -> None: ...

class APISetOrganizationSupervisorMsg(EveryMsg):
    uuid: str | None
    virtualIDUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetOrganizationSupervisor]) -> None: ...

class APISetSecurityMachineKeyMsg(EveryMsg):
    uuid: str | None
    type: str | None
    tokenName: str | None
    dryRun: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetSecurityMachineKey]) -> None: ...

class APISetServiceTypeOnHostNetworkBondingMsg(EveryMsg):
    bondingUuids: Sequence[Any] | None
    vlanIds: Sequence[Any] | None
    serviceTypes: Sequence[Literal['ManagementNetwork', 'TenantNetwork', 'StorageNetwork', 'BackupNetwork', 'MigrationNetwork']] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetServiceTypeOnHostNetworkBonding]) -> None: ...

class APISetServiceTypeOnHostNetworkInterfaceMsg(EveryMsg):
    interfaceUuids: Sequence[Any] | None
    vlanIds: Sequence[Any] | None
    serviceTypes: Sequence[Literal['ManagementNetwork', 'TenantNetwork', 'StorageNetwork', 'BackupNetwork', 'MigrationNetwork']] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetServiceTypeOnHostNetworkInterface]) -> None: ...

class APISetVRouterRouterIdMsg(EveryMsg):
    vRouterUuid: str | None
    routerId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVRouterRouterId]) -> None: ...

class APISetVipQosMsg(EveryMsg):
    uuid: str | None
    port: int | None
    outboundBandwidth: int | str | None
    inboundBandwidth: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVipQos]) -> None: ...

class APISetVmBootModeMsg(EveryMsg):
    uuid: str | None
    bootMode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmBootMode]) -> None: ...

class APISetVmBootOrderMsg(EveryMsg):
    uuid: str | None
    bootOrder: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmBootOrder]) -> None: ...

class APISetVmBootVolumeMsg(EveryMsg):
    vmInstanceUuid: str | None
    volumeUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmBootVolume]) -> None: ...

class APISetVmCleanTrafficMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmCleanTraffic]) -> None: ...

class APISetVmClockTrackMsg(EveryMsg):
    uuid: str | None
    track: Literal['guest', 'host'] | None
    syncAfterVMResume: bool | Literal['true', 'false'] | None
    intervalInSeconds: Literal['0', '60', '600', '1800', '3600', '7200', '21600', '43200', '86400'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmClockTrack]) -> None: ...

class APISetVmConsoleModeMsg(EveryMsg):
    uuid: str | None
    mode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmConsoleMode]) -> None: ...

class APISetVmConsolePasswordMsg(EveryMsg):
    uuid: str | None
    consolePassword: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmConsolePassword]) -> None: ...

class APISetVmEmulatorPinningMsg(EveryMsg):
    uuid: str | None
    emulatorPinning: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmEmulatorPinning]) -> None: ...

class APISetVmHostnameMsg(EveryMsg):
    uuid: str | None
    hostname: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmHostname]) -> None: ...

class APISetVmInstanceDefaultCdRomMsg(EveryMsg):
    uuid: str | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmInstanceDefaultCdRom]) -> None: ...

class APISetVmInstanceHaLevelMsg(EveryMsg):
    uuid: str | None
    level: Literal['NeverStop', 'OnHostFailure', 'FaultTolerance'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmInstanceHaLevel]) -> None: ...

class APISetVmMonitorNumberMsg(EveryMsg):
    uuid: str | None
    monitorNumber: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmMonitorNumber]) -> None: ...

class APISetVmNicSecurityGroupMsg(EveryMsg):
    vmNicUuid: str | None
    refs: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmNicSecurityGroup]) -> None: ...

class APISetVmNumaMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmNuma]) -> None: ...

class APISetVmQgaMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmQga]) -> None: ...

class APISetVmQxlMemoryMsg(EveryMsg):
    uuid: str | None
    ram: int | None
    vram: int | None
    vgamem: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmQxlMemory]) -> None: ...

class APISetVmRDPMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmRDP]) -> None: ...

class APISetVmSecurityLevelMsg(EveryMsg):
    uuid: str | None
    securityLevel: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmSecurityLevel]) -> None: ...

class APISetVmSoundTypeMsg(EveryMsg):
    uuid: str | None
    soundType: Literal['ac97', 'ich6'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmSoundType]) -> None: ...

class APISetVmSshKeyMsg(EveryMsg):
    uuid: str | None
    SshKey: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmSshKey]) -> None: ...

class APISetVmStaticIpMsg(EveryMsg):
    vmInstanceUuid: str | None
    l3NetworkUuid: str | None
    ip: str | None
    ip6: str | None
    netmask: str | None
    gateway: str | None
    ipv6Gateway: str | None
    ipv6Prefix: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmStaticIp]) -> None: ...

class APISetVmUsbRedirectMsg(EveryMsg):
    uuid: str | None
    enable: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmUsbRedirect]) -> None: ...

class APISetVmUserDefinedXmlMsg(EveryMsg):
    vmInstanceUuid: str | None
    xmlBase64: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmUserDefinedXml]) -> None: ...

class APISetVmUserDefinedXmlHookScriptMsg(EveryMsg):
    vmInstanceUuid: str | None
    xmlHookScriptBase64: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVmUserDefinedXmlHookScript]) -> None: ...

class APISetVolumeIoThreadPinMsg(EveryMsg):
    uuid: str | None
    vmUuid: str | None
    pin: str | None
    ioThreadId: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVolumeIoThreadPin]) -> None: ...

class APISetVolumeQosMsg(EveryMsg):
    uuid: str | None
    mode: Literal['total', 'read', 'write'] | None
    volumeBandwidth: int | str | None
    readBandwidth: int | str | None
    writeBandwidth: int | str | None
    totalBandwidth: int | str | None
    readIOPS: int | str | None
    writeIOPS: int | str | None
    totalIOPS: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVolumeQos]) -> None: ...

class APISetVpcVRouterDistributedRoutingEnabledMsg(EveryMsg):
    uuid: str | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVpcVRouterDistributedRoutingEnabled]) -> None: ...

class APISetVpcVRouterNetworkServiceStateMsg(EveryMsg):
    uuid: str | None
    networkService: Literal['SNAT'] | None
    state: Literal['enable', 'disable'] | None
    l3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SetVpcVRouterNetworkServiceState]) -> None: ...

class APIShareResourceMsg(EveryMsg):
    resourceUuids: Sequence[str] | None
    accountUuids: Sequence[str] | None
    toPublic: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ShareResource]) -> None: ...

class APIShrinkVolumeSnapshotMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ShrinkVolumeSnapshot]) -> None: ...

class APIShutdownHostMsg(EveryMsg):
    uuid: str | None
    returnEarly: bool | Literal['true', 'false'] | None
    force: bool | Literal['true', 'false'] | None
    method: Literal['AUTO', 'AGENT', 'IPMI'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ShutdownHost]) -> None: ...

class APIStartBareMetal2InstanceMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    gatewayUuid: str | None
    chassisUuid: str | None
    chassisOfferingUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartBareMetal2Instance]) -> None: ...

class APIStartBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    pxeBoot: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartBaremetalInstance]) -> None: ...

class APIStartBaremetalPxeServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartBaremetalPxeServer]) -> None: ...

class APIStartConnectionBetweenAliyunRouterInterfaceMsg(EveryMsg):
    vrouterInterfaceUuid: str | None
    vbrInterfaceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartConnectionBetweenAliyunRouterInterface]) -> None: ...

class APIStartDataProtectionMsg(EveryMsg):
    encryptType: str | None
    auditsIntegrityDate: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartDataProtection]) -> None: ...

class APIStartEcsInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartEcsInstance]) -> None: ...

class APIStartSnmpAgentMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartSnmpAgent]) -> None: ...

class APIStartVmInstanceMsg(EveryMsg):
    uuid: str | None
    clusterUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StartVmInstance]) -> None: ...

class APIStopAllResourcesInIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopAllResourcesInIAM2Project]) -> None: ...

class APIStopBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    type: Literal['grace', 'cold'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopBaremetalInstance]) -> None: ...

class APIStopBaremetalPxeServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopBaremetalPxeServer]) -> None: ...

class APIStopEcsInstanceMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopEcsInstance]) -> None: ...

class APIStopSnmpAgentMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopSnmpAgent]) -> None: ...

class APIStopVmInstanceMsg(EveryMsg):
    uuid: str | None
    type: Literal['grace', 'cold'] | None
    stopHA: Literal['true'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.StopVmInstance]) -> None: ...

class APISubmitLongJobMsg(EveryMsg):
    name: str | None
    description: str | None
    jobName: str | None
    jobData: str | None
    targetResourceUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SubmitLongJob]) -> None: ...

class APISubscribeEventMsg(EveryMsg):
    name: str | None
    namespace: str | None
    eventName: str | None
    actions: Sequence[Any] | None
    labels: Sequence[Any] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SubscribeEvent]) -> None: ...

class APISubscribeSNSTopicMsg(EveryMsg):
    topicUuid: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SubscribeSNSTopic]) -> None: ...

class APISyncAINginxConfigurationMsg(EveryMsg):
    groupUuids: Sequence[Any] | None
    dryRun: str | None
    syncAll: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncAINginxConfiguration]) -> None: ...

class APISyncAliyunRouteEntryFromRemoteMsg(EveryMsg):
    vRouterUuid: str | None
    vRouterType: Literal['vbr', 'vrouter'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncAliyunRouteEntryFromRemote]) -> None: ...

class APISyncAliyunRouterInterfaceFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncAliyunRouterInterfaceFromRemote]) -> None: ...

class APISyncAliyunSnapshotRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    snapshotId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncAliyunSnapshotRemote]) -> None: ...

class APISyncAliyunVirtualRouterFromRemoteMsg(EveryMsg):
    vpcUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncAliyunVirtualRouterFromRemote]) -> None: ...

class APISyncBackupFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncBackupFromImageStoreBackupStorage]) -> None: ...

class APISyncChronyServersMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncChronyServers]) -> None: ...

class APISyncConnectionAccessPointFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    accessPointId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncConnectionAccessPointFromRemote]) -> None: ...

class APISyncContainerManagementEndpointMsg(EveryMsg):
    uuid: str | None
    zoneUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncContainerManagementEndpoint]) -> None: ...

class APISyncDataCenterFromRemoteMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncDataCenterFromRemote]) -> None: ...

class APISyncDatabaseBackupMsg(EveryMsg):
    imageStoreUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncDatabaseBackup]) -> None: ...

class APISyncDatabaseBackupFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncDatabaseBackupFromImageStoreBackupStorage]) -> None: ...

class APISyncDiskFromAliyunFromRemoteMsg(EveryMsg):
    identityUuid: str | None
    diskId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncDiskFromAliyunFromRemote]) -> None: ...

class APISyncEcsImageFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    type: Literal['system', 'self'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsImageFromRemote]) -> None: ...

class APISyncEcsInstanceFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    onlyZstack: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsInstanceFromRemote]) -> None: ...

class APISyncEcsSecurityGroupFromRemoteMsg(EveryMsg):
    ecsVpcUuid: str | None
    securityGroupId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsSecurityGroupFromRemote]) -> None: ...

class APISyncEcsSecurityGroupRuleFromRemoteMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsSecurityGroupRuleFromRemote]) -> None: ...

class APISyncEcsVSwitchFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    vSwitchId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsVSwitchFromRemote]) -> None: ...

class APISyncEcsVpcFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    ecsVpcId: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncEcsVpcFromRemote]) -> None: ...

class APISyncHybridEipFromRemoteMsg(EveryMsg):
    type: Literal['aliyun'] | None
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncHybridEipFromRemote]) -> None: ...

class APISyncIdentityFromRemoteMsg(EveryMsg):
    uuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncIdentityFromRemote]) -> None: ...

class APISyncImageMsg(EveryMsg):
    imageStoreUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncImage]) -> None: ...

class APISyncImageFromImageStoreBackupStorageMsg(EveryMsg):
    uuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncImageFromImageStoreBackupStorage]) -> None: ...

class APISyncImageSizeMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncImageSize]) -> None: ...

class APISyncLdapServerMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncLdapServer]) -> None: ...

class APISyncLicenseCapacityMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncLicenseCapacity]) -> None: ...

class APISyncPrimaryStorageCapacityMsg(EveryMsg):
    primaryStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncPrimaryStorageCapacity]) -> None: ...

class APISyncVCenterMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVCenter]) -> None: ...

class APISyncVirtualBorderRouterFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVirtualBorderRouterFromRemote]) -> None: ...

class APISyncVmBackupMsg(EveryMsg):
    imageStoreUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVmBackup]) -> None: ...

class APISyncVmBackupFromImageStoreBackupStorageMsg(EveryMsg):
    groupUuid: str | None
    srcBackupStorageUuid: str | None
    dstBackupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVmBackupFromImageStoreBackupStorage]) -> None: ...

class APISyncVmClockMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVmClock]) -> None: ...

class APISyncVolumeBackupMsg(EveryMsg):
    imageStoreUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVolumeBackup]) -> None: ...

class APISyncVolumeSizeMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVolumeSize]) -> None: ...

class APISyncVpcUserVpnGatewayFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVpcUserVpnGatewayFromRemote]) -> None: ...

class APISyncVpcVpnConnectionFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVpcVpnConnectionFromRemote]) -> None: ...

class APISyncVpcVpnGatewayFromRemoteMsg(EveryMsg):
    dataCenterUuid: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncVpcVpnGatewayFromRemote]) -> None: ...

class APISyncZBoxCapacityMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.SyncZBoxCapacity]) -> None: ...

class APITakeVmConsoleScreenshotMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.TakeVmConsoleScreenshot]) -> None: ...

class APITerminateVirtualBorderRouterRemoteMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.TerminateVirtualBorderRouterRemote]) -> None: ...

class APITokenIntrospectionMsg(EveryMsg):
    token: str | None
    tokenType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.TokenIntrospection]) -> None: ...

class APITriggerGCJobMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.TriggerGCJob]) -> None: ...

class APIUnbindModelFromServiceMsg(EveryMsg):
    modelUuid: str | None
    modelServiceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnbindModelFromService]) -> None: ...

class APIUndoSnapshotCreationMsg(EveryMsg):
    uuid: str | None
    snapShotUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UndoSnapshotCreation]) -> None: ...

class APIUnexportNbdVolumesMsg(EveryMsg):
    volumeUuids: Sequence[Any] | None
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnexportNbdVolumes]) -> None: ...

class APIUngenerateMdevDevicesMsg(EveryMsg):
    pciDeviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UngenerateMdevDevices]) -> None: ...

class APIUngenerateSeMdevDevicesMsg(EveryMsg):
    mttyDeviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UngenerateSeMdevDevices]) -> None: ...

class APIUngenerateSriovPciDevicesMsg(EveryMsg):
    pciDeviceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UngenerateSriovPciDevices]) -> None: ...

class APIUngroupVolumeSnapshotGroupMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UngroupVolumeSnapshotGroup]) -> None: ...

class APIUnlockIdentityMsg(EveryMsg):
    resourceName: str | None
    loginType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnlockIdentity]) -> None: ...

class APIUnmountVmInstanceRecoveryPointMsg(EveryMsg):
    vmUuid: str | None
    groupId: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnmountVmInstanceRecoveryPoint]) -> None: ...

class APIUnprotectVmInstanceRecoveryPointMsg(EveryMsg):
    vmInstanceUuid: str | None
    groupId: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnprotectVmInstanceRecoveryPoint]) -> None: ...

class APIUnregisterLicenseRequestedApplicationMsg(EveryMsg):
    appId: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnregisterLicenseRequestedApplication]) -> None: ...

class APIUnregisterLicenseServerMsg(EveryMsg):
    clientAuthorizedNodeUuid: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnregisterLicenseServer]) -> None: ...

class APIUnsubscribeEventMsg(EveryMsg):
    uuid: str | None
    deleteMode: Literal['Permissive', 'Enforcing'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnsubscribeEvent]) -> None: ...

class APIUnsubscribeSNSTopicMsg(EveryMsg):
    topicUuid: str | None
    endpointUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UnsubscribeSNSTopic]) -> None: ...

class APIUpdateAccessControlListMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAccessControlList]) -> None: ...

class APIUpdateAccessControlRuleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    rule: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAccessControlRule]) -> None: ...

class APIUpdateAccountMsg(EveryMsg):
    uuid: str | None
    password: str | None
    name: str | None
    description: str | None
    oldPassword: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAccount]) -> None: ...

class APIUpdateActiveAlarmTemplateMsg(EveryMsg):
    uuid: str | None
    alarmName: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    threshold: float | None
    repeatInterval: int | None
    repeatCount: int | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateActiveAlarmTemplate]) -> None: ...

class APIUpdateAffinityGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAffinityGroup]) -> None: ...

class APIUpdateAlarmMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAlarm]) -> None: ...

class APIUpdateAlarmDataMsg(EveryMsg):
    dataUuid: str | None
    dataStartTime: int | str | None
    dataEndTime: int | str | None
    updateMode: Literal['OnlyOne', 'InRange', 'All'] | None
    readStatus: Literal['Read', 'Unread'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAlarmData]) -> None: ...

class APIUpdateAlarmLabelMsg(EveryMsg):
    uuid: str | None
    key: str | None
    value: str | None
    operator: Literal['Regex', 'Equal'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAlarmLabel]) -> None: ...

class APIUpdateAlertDataAckMsg(EveryMsg):
    alertDataUuid: str | None
    resumeAlert: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAlertDataAck]) -> None: ...

class APIUpdateAliyunDiskMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    deleteWithInstance: bool | Literal['true', 'false'] | None
    deleteAutoSnapshot: bool | Literal['true', 'false'] | None
    enableAutoSnapshot: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunDisk]) -> None: ...

class APIUpdateAliyunEbsBackupStorageMsg(EveryMsg):
    ossBucketUuid: str | None
    url: str | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunEbsBackupStorage]) -> None: ...

class APIUpdateAliyunEbsPrimaryStorageMsg(EveryMsg):
    panguAppName: str | None
    panguPartitionName: str | None
    uuid: str | None
    name: str | None
    description: str | None
    url: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunEbsPrimaryStorage]) -> None: ...

class APIUpdateAliyunKeySecretMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunKeySecret]) -> None: ...

class APIUpdateAliyunMountTargetMsg(EveryMsg):
    accessGroupUuid: str | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunMountTarget]) -> None: ...

class APIUpdateAliyunNasAccessGroupMsg(EveryMsg):
    uuid: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunNasAccessGroup]) -> None: ...

class APIUpdateAliyunPanguPartitionMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    appName: str | None
    partitionName: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunPanguPartition]) -> None: ...

class APIUpdateAliyunProxyVSwitchMsg(EveryMsg):
    uuid: str | None
    status: Literal['Available', 'Pending'] | None
    isDefault: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunProxyVSwitch]) -> None: ...

class APIUpdateAliyunProxyVpcMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    status: Literal['Available', 'Pending'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunProxyVpc]) -> None: ...

class APIUpdateAliyunRouteInterfaceRemoteMsg(EveryMsg):
    uuid: str | None
    op: Literal['active', 'inactive'] | None
    vRouterType: Literal['vbr', 'vrouter'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunRouteInterfaceRemote]) -> None: ...

class APIUpdateAliyunSmsSNSTextTemplateMsg(EveryMsg):
    alarmTemplateCode: str | None
    sign: str | None
    eventTemplateCode: str | None
    eventTemplate: str | None
    uuid: str | None
    name: str | None
    description: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunSmsSNSTextTemplate]) -> None: ...

class APIUpdateAliyunSnapshotMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunSnapshot]) -> None: ...

class APIUpdateAliyunVirtualRouterMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAliyunVirtualRouter]) -> None: ...

class APIUpdateAppBuildSystemMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    username: str | None
    password: str | None
    sshPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAppBuildSystem]) -> None: ...

class APIUpdateAtPersonOfAtDingTalkEndpointMsg(EveryMsg):
    uuid: str | None
    endpointUuid: str | None
    phoneNumber: str | None
    remark: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAtPersonOfAtDingTalkEndpoint]) -> None: ...

class APIUpdateAtPersonOfAtFeiShuEndpointMsg(EveryMsg):
    uuid: str | None
    endpointUuid: str | None
    userId: str | None
    remark: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAtPersonOfAtFeiShuEndpoint]) -> None: ...

class APIUpdateAtPersonOfAtWeComEndpointMsg(EveryMsg):
    uuid: str | None
    endpointUuid: str | None
    userId: str | None
    remark: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAtPersonOfAtWeComEndpoint]) -> None: ...

class APIUpdateAutoScalingGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    minResourceSize: int | None
    maxResourceSize: int | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingGroup]) -> None: ...

class APIUpdateAutoScalingGroupAddingNewInstanceRuleMsg(EveryMsg):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    uuid: str | None
    name: str | None
    description: str | None
    cooldown: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingGroupAddingNewInstanceRule]) -> None: ...

class APIUpdateAutoScalingGroupInstanceMsg(EveryMsg):
    groupUuid: str | None
    instanceUuid: str | None
    protectionStrategy: Literal['Protected', 'Unprotected'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingGroupInstance]) -> None: ...

class APIUpdateAutoScalingGroupRemovalInstanceRuleMsg(EveryMsg):
    adjustmentType: Literal['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] | None
    adjustmentValue: int | None
    removalPolicy: Literal['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration', 'MinimumCPUUsageInstance', 'MinimumMemoryUsageInstance'] | None
    uuid: str | None
    name: str | None
    description: str | None
    cooldown: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingGroupRemovalInstanceRule]) -> None: ...

class APIUpdateAutoScalingRuleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    cooldown: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingRule]) -> None: ...

class APIUpdateAutoScalingVmTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    vmInstanceName: str | None
    vmInstanceDescription: str | None
    vmInstanceOfferingUuid: str | None
    imageUuid: str | None
    vmInstanceClusterUuid: str | None
    hostUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateAutoScalingVmTemplate]) -> None: ...

class APIUpdateBackupStorageMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBackupStorage]) -> None: ...

class APIUpdateBareMetal2ChassisMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2Chassis]) -> None: ...

class APIUpdateBareMetal2ChassisOfferingMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2ChassisOffering]) -> None: ...

class APIUpdateBareMetal2ChassisPciDeviceMsg(EveryMsg):
    uuid: str | None
    chassisUuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2ChassisPciDevice]) -> None: ...

class APIUpdateBareMetal2GatewayMsg(EveryMsg):
    sshPort: int | None
    username: str | None
    password: str | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2Gateway]) -> None: ...

class APIUpdateBareMetal2InstanceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Stopped', 'Running'] | None
    chassisOfferingUuid: str | None
    defaultL3NetworkUuid: str | None
    autoReleaseChassisEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2Instance]) -> None: ...

class APIUpdateBareMetal2IpmiChassisMsg(EveryMsg):
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2IpmiChassis]) -> None: ...

class APIUpdateBareMetal2ProvisionNetworkMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    dhcpInterface: str | None
    dhcpRangeStartIp: str | None
    dhcpRangeEndIp: str | None
    dhcpRangeNetmask: str | None
    dhcpRangeGateway: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBareMetal2ProvisionNetwork]) -> None: ...

class APIUpdateBaremetalChassisMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    ipmiAddress: str | None
    ipmiPort: int | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBaremetalChassis]) -> None: ...

class APIUpdateBaremetalInstanceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    password: str | None
    platform: Literal['Linux'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBaremetalInstance]) -> None: ...

class APIUpdateBaremetalPxeServerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    dhcpRangeBegin: str | None
    dhcpRangeEnd: str | None
    dhcpRangeNetmask: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBaremetalPxeServer]) -> None: ...

class APIUpdateBlockPrimaryStorageMsg(EveryMsg):
    vendorName: str | None
    metadata: str | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBlockPrimaryStorage]) -> None: ...

class APIUpdateBlockVolumeMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBlockVolume]) -> None: ...

class APIUpdateBondingMsg(EveryMsg):
    uuid: str | None
    slaveUuids: Sequence[Any] | None
    slaveNames: Sequence[Any] | None
    type: Literal['LinuxBonding', 'OvsBonding'] | None
    mode: Literal['802.3ad', 'active-backup'] | None
    xmitHashPolicy: Literal['layer2', 'layer2+3', 'layer3+4'] | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBonding]) -> None: ...

class APIUpdateBuildAppMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    version: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateBuildApp]) -> None: ...

class APIUpdateCCSCertificateUserStateMsg(EveryMsg):
    userUuid: str | None
    state: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCCSCertificateUserState]) -> None: ...

class APIUpdateCSPSecretResourcePoolMsg(EveryMsg):
    appId: str | None
    appKey: str | None
    managementIp: str | None
    port: int | None
    keyId: str | None
    userId: str | None
    protocol: Literal['https', 'http'] | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCSPSecretResourcePool]) -> None: ...

class APIUpdateCasClientMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    casServerLoginUrl: str | None
    casServerUrlPrefix: str | None
    serverName: str | None
    loginType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCasClient]) -> None: ...

class APIUpdateCdpPolicyMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCdpPolicy]) -> None: ...

class APIUpdateCdpTaskMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    backupBandwidth: int | str | None
    maxCapacity: int | str | None
    maxLatency: int | str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCdpTask]) -> None: ...

class APIUpdateCephBackupStorageMonMsg(EveryMsg):
    monUuid: str | None
    hostname: str | None
    sshUsername: str | None
    sshPassword: str | None
    sshPort: int | None
    monPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCephBackupStorageMon]) -> None: ...

class APIUpdateCephPrimaryStorageMonMsg(EveryMsg):
    monUuid: str | None
    hostname: str | None
    sshUsername: str | None
    sshPassword: str | None
    sshPort: int | None
    monPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCephPrimaryStorageMon]) -> None: ...

class APIUpdateCephPrimaryStoragePoolMsg(EveryMsg):
    uuid: str | None
    aliasName: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCephPrimaryStoragePool]) -> None: ...

class APIUpdateCertificateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCertificate]) -> None: ...

class APIUpdateChronyServersMsg(EveryMsg):
    internalHostnames: Sequence[Any] | None
    externalHostnames: Sequence[Any] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateChronyServers]) -> None: ...

class APIUpdateClusterMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateCluster]) -> None: ...

class APIUpdateClusterDRSMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    automationLevel: Literal['Automatic', 'Manual'] | None
    thresholds: Sequence[Any] | None
    thresholdDuration: int | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateClusterDRS]) -> None: ...

class APIUpdateClusterOSMsg(EveryMsg):
    uuid: str | None
    hostUuid: str | None
    excludePackages: Sequence[str] | None
    updatePackages: Sequence[str] | None
    releaseVersion: str | None
    force: bool | Literal['true', 'false'] | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateClusterOS]) -> None: ...

class APIUpdateConnectionBetweenL3NetWorkAndAliyunVSwitchMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateConnectionBetweenL3NetWorkAndAliyunVSwitch]) -> None: ...

class APIUpdateConsoleProxyAgentMsg(EveryMsg):
    uuid: str | None
    consoleProxyOverriddenIp: str | None
    consoleProxyPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateConsoleProxyAgent]) -> None: ...

class APIUpdateContainerManagementEndpointMsg(EveryMsg):
    uuid: str | None
    managementIp: str | None
    managementPort: int | str | None
    vendor: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateContainerManagementEndpoint]) -> None: ...

class APIUpdateDatasetMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    usageScenarios: Sequence[Literal['FineTune', 'Endpoint', 'App', 'ModelEval', 'ModelPerf']] | None
    dataType: Literal['Text', 'Audio', 'Image', 'Video', 'Tabular', 'Geospatial', 'TimeSeries'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateDataset]) -> None: ...

class APIUpdateDatasetsMsg(EveryMsg):
    updateDatasetStructs: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateDatasets]) -> None: ...

class APIUpdateDirectoryMsg(EveryMsg):
    uuid: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateDirectory]) -> None: ...

class APIUpdateDiskOfferingMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateDiskOffering]) -> None: ...

class APIUpdateEcsImageMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsImage]) -> None: ...

class APIUpdateEcsInstanceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsInstance]) -> None: ...

class APIUpdateEcsInstanceVncPasswordMsg(EveryMsg):
    uuid: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsInstanceVncPassword]) -> None: ...

class APIUpdateEcsSecurityGroupMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsSecurityGroup]) -> None: ...

class APIUpdateEcsVSwitchMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsVSwitch]) -> None: ...

class APIUpdateEcsVpcMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEcsVpc]) -> None: ...

class APIUpdateEipMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEip]) -> None: ...

class APIUpdateEmailAddressOfSNSEmailEndpointMsg(EveryMsg):
    emailAddressUuid: str | None
    endpointUuid: str | None
    emailAddress: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEmailAddressOfSNSEmailEndpoint]) -> None: ...

class APIUpdateEmailMediaMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEmailMedia]) -> None: ...

class APIUpdateEmailMonitorTriggerActionMsg(EveryMsg):
    uuid: str | None
    name: str | None
    email: str | None
    mediaUuid: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEmailMonitorTriggerAction]) -> None: ...

class APIUpdateEventDataMsg(EveryMsg):
    dataUuid: str | None
    dataStartTime: int | str | None
    dataEndTime: int | str | None
    updateMode: Literal['OnlyOne', 'InRange', 'All'] | None
    readStatus: Literal['Read', 'Unread'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEventData]) -> None: ...

class APIUpdateEventRuleTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    labels: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEventRuleTemplate]) -> None: ...

class APIUpdateEventSubscriptionLabelMsg(EveryMsg):
    uuid: str | None
    key: str | None
    value: str | None
    operator: Literal['Regex', 'Equal'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateEventSubscriptionLabel]) -> None: ...

class APIUpdateExternalPrimaryStorageMsg(EveryMsg):
    config: str | None
    defaultProtocol: Literal['Vhost', 'Scsi', 'Nvme', 'CBD', 'file'] | None
    uuid: str | None
    name: str | None
    description: str | None
    url: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateExternalPrimaryStorage]) -> None: ...

class APIUpdateFactoryModeStateMsg(EveryMsg):
    factoryModeState: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFactoryModeState]) -> None: ...

class APIUpdateFiSecSecretResourcePoolMsg(EveryMsg):
    keyNum: str | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFiSecSecretResourcePool]) -> None: ...

class APIUpdateFiSecSecurityMachineMsg(EveryMsg):
    port: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFiSecSecurityMachine]) -> None: ...

class APIUpdateFirewallIpSetTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    sourceValue: str | None
    destValue: str | None
    type: Literal['ip', 'port'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFirewallIpSetTemplate]) -> None: ...

class APIUpdateFirewallRuleMsg(EveryMsg):
    ruleSetUuid: str | None
    uuid: str | None
    action: Literal['drop', 'reject', 'accept'] | None
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: int | None
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFirewallRule]) -> None: ...

class APIUpdateFirewallRuleSetMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    actionType: Literal['drop', 'accept', 'reject'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFirewallRuleSet]) -> None: ...

class APIUpdateFirewallRuleTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    action: Literal['drop', 'reject', 'accept'] | None
    protocol: str | None
    destPort: str | None
    sourcePort: str | None
    sourceIp: str | None
    destIp: str | None
    allowStates: str | None
    tcpFlag: str | None
    icmpTypeName: str | None
    ruleNumber: int | None
    enableLog: bool | Literal['true', 'false'] | None
    state: Literal['enable', 'disable'] | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFirewallRuleTemplate]) -> None: ...

class APIUpdateFlkSecSecretResourcePoolMsg(EveryMsg):
    encryptResult: str | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFlkSecSecretResourcePool]) -> None: ...

class APIUpdateFlkSecSecurityMachineMsg(EveryMsg):
    port: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFlkSecSecurityMachine]) -> None: ...

class APIUpdateFlowCollectorMsg(EveryMsg):
    uuid: str | None
    server: str | None
    port: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFlowCollector]) -> None: ...

class APIUpdateFlowMeterMsg(EveryMsg):
    uuid: str | None
    version: Literal['V5', 'V9'] | None
    sample: int | str | None
    name: str | None
    expireInterval: int | str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateFlowMeter]) -> None: ...

class APIUpdateGlobalConfigMsg(EveryMsg):
    category: str | None
    name: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateGlobalConfig]) -> None: ...

class APIUpdateGuestToolsStateMsg(EveryMsg):
    vmInstanceUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateGuestToolsState]) -> None: ...

class APIUpdateGuestVmScriptMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    scriptContent: str | None
    renderParams: str | None
    platform: Literal['Windows', 'Linux'] | None
    scriptType: Literal['Shell', 'Python', 'Perl', 'Bat', 'Powershell'] | None
    scriptTimeout: int | None
    encodingType: Any | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateGuestVmScript]) -> None: ...

class APIUpdateHaStrategyConditionMsg(EveryMsg):
    uuid: str | None
    name: str | None
    state: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHaStrategyCondition]) -> None: ...

class APIUpdateHostMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHost]) -> None: ...

class APIUpdateHostIommuStateMsg(EveryMsg):
    uuid: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHostIommuState]) -> None: ...

class APIUpdateHostIpmiMsg(EveryMsg):
    uuid: str | None
    ipmiAddress: str | None
    ipmiUsername: str | None
    ipmiPassword: str | None
    ipmiPort: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHostIpmi]) -> None: ...

class APIUpdateHostNetworkInterfaceMsg(EveryMsg):
    interfaceUuid: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHostNetworkInterface]) -> None: ...

class APIUpdateHostNetworkServiceTypeMsg(EveryMsg):
    uuid: str | None
    serviceType: str | None
    system: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHostNetworkServiceType]) -> None: ...

class APIUpdateHostSchedulingRuleGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHostSchedulingRuleGroup]) -> None: ...

class APIUpdateHybridEipMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    type: Literal['aliyun'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHybridEip]) -> None: ...

class APIUpdateHybridKeySecretMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateHybridKeySecret]) -> None: ...

class APIUpdateIAM2OrganizationMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    parentUuid: str | None
    type: Literal['Company', 'Department'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2Organization]) -> None: ...

class APIUpdateIAM2OrganizationAttributeMsg(EveryMsg):
    uuid: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2OrganizationAttribute]) -> None: ...

class APIUpdateIAM2ProjectMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2Project]) -> None: ...

class APIUpdateIAM2ProjectAttributeMsg(EveryMsg):
    uuid: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2ProjectAttribute]) -> None: ...

class APIUpdateIAM2ProjectTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    attributes: Sequence[Any] | None
    quota: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2ProjectTemplate]) -> None: ...

class APIUpdateIAM2TicketFlowMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    approverUuid: str | None
    approverTitle: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2TicketFlow]) -> None: ...

class APIUpdateIAM2TicketFlowCollectionMsg(EveryMsg):
    flows: Sequence[Any] | None
    uuid: str | None
    name: str | None
    description: str | None
    isDefault: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2TicketFlowCollection]) -> None: ...

class APIUpdateIAM2VirtualIDMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    password: str | None
    oldPassword: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2VirtualID]) -> None: ...

class APIUpdateIAM2VirtualIDAttributeMsg(EveryMsg):
    uuid: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2VirtualIDAttribute]) -> None: ...

class APIUpdateIAM2VirtualIDGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2VirtualIDGroup]) -> None: ...

class APIUpdateIAM2VirtualIDGroupAttributeMsg(EveryMsg):
    uuid: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIAM2VirtualIDGroupAttribute]) -> None: ...

class APIUpdateIPsecConnectionMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIPsecConnection]) -> None: ...

class APIUpdateImageMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    guestOsType: str | None
    mediaType: Literal['RootVolumeTemplate', 'DataVolumeTemplate', 'ISO'] | None
    format: Literal['raw', 'qcow2', 'iso'] | None
    system: bool | Literal['true', 'false'] | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    architecture: Literal['x86_64', 'aarch64', 'mips64el', 'loongarch64'] | None
    virtio: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateImage]) -> None: ...

class APIUpdateImagePackageMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateImagePackage]) -> None: ...

class APIUpdateImageStoreBackupStorageMsg(EveryMsg):
    username: str | None
    password: str | None
    hostname: str | None
    sshPort: int | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateImageStoreBackupStorage]) -> None: ...

class APIUpdateInfoSecSecretResourcePoolMsg(EveryMsg):
    connectionMode: int | None
    activatedToken: str | None
    protectToken: str | None
    hmacToken: str | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateInfoSecSecretResourcePool]) -> None: ...

class APIUpdateInfoSecSecurityMachineMsg(EveryMsg):
    password: str | None
    port: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateInfoSecSecurityMachine]) -> None: ...

class APIUpdateInstanceOfferingMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    allocatorStrategy: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateInstanceOffering]) -> None: ...

class APIUpdateIpRangeMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIpRange]) -> None: ...

class APIUpdateIscsiServerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    chapUserName: str | None
    chapUserPassword: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateIscsiServer]) -> None: ...

class APIUpdateJitSecurityMachineMsg(EveryMsg):
    port: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateJitSecurityMachine]) -> None: ...

class APIUpdateKVMHostMsg(EveryMsg):
    username: str | None
    password: str | None
    sshPort: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateKVMHost]) -> None: ...

class APIUpdateKoAlSecretResourcePoolMsg(EveryMsg):
    managementIp: str | None
    port: int | str | None
    secretKey: str | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateKoAlSecretResourcePool]) -> None: ...

class APIUpdateL2NetworkMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateL2Network]) -> None: ...

class APIUpdateL3NetworkMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    dnsDomain: str | None
    category: Literal['Public', 'Private', 'System'] | None
    system: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateL3Network]) -> None: ...

class APIUpdateLdapServerMsg(EveryMsg):
    ldapServerUuid: str | None
    name: str | None
    description: str | None
    url: str | None
    base: str | None
    username: str | None
    password: str | None
    encryption: Literal['None', 'TLS'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLdapServer]) -> None: ...

class APIUpdateLicenseMsg(EveryMsg):
    managementNodeUuid: str | None
    license: str | None
    additionSession: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLicense]) -> None: ...

class APIUpdateLoadBalancerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    resourceUuid: str | None
    tagUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLoadBalancer]) -> None: ...

class APIUpdateLoadBalancerListenerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLoadBalancerListener]) -> None: ...

class APIUpdateLoadBalancerServerGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLoadBalancerServerGroup]) -> None: ...

class APIUpdateLogConfigurationMsg(EveryMsg):
    configId: int | str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLogConfiguration]) -> None: ...

class APIUpdateLogServerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLogServer]) -> None: ...

class APIUpdateLongJobMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateLongJob]) -> None: ...

class APIUpdateMdevDeviceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMdevDevice]) -> None: ...

class APIUpdateMdevDeviceSpecMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMdevDeviceSpec]) -> None: ...

class APIUpdateMetricRuleTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    comparisonOperator: Literal['GreaterThanOrEqualTo', 'GreaterThan', 'LessThan', 'LessThanOrEqualTo'] | None
    period: int | None
    threshold: float | None
    repeatInterval: int | None
    labels: Sequence[Any] | None
    repeatCount: int | None
    enableRecovery: bool | Literal['true', 'false'] | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMetricRuleTemplate]) -> None: ...

class APIUpdateModelMsg(EveryMsg):
    uuid: str | None
    name: str | None
    installPath: str | None
    description: str | None
    parameters: str | None
    modelCenterUuid: str | None
    modelClassifications: Sequence[Any] | None
    recommendedGpuNum: str | None
    gpuConstraintDescription: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateModel]) -> None: ...

class APIUpdateModelCenterMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateModelCenter]) -> None: ...

class APIUpdateModelEvaluationTaskMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateModelEvaluationTask]) -> None: ...

class APIUpdateModelServiceMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateModelService]) -> None: ...

class APIUpdateModelServiceInstanceGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    environmentVariables: Mapping[str, Any] | None
    startupParameters: Mapping[str, Any] | None
    serviceLivez: str | None
    serviceReadyz: str | None
    serviceBootupTime: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateModelServiceInstanceGroup]) -> None: ...

class APIUpdateMonitorGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    actions: Sequence[Any] | None
    stateEvent: Literal['enable', 'disable'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMonitorGroup]) -> None: ...

class APIUpdateMonitorTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMonitorTemplate]) -> None: ...

class APIUpdateMonitorTriggerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    expression: str | None
    duration: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateMonitorTrigger]) -> None: ...

class APIUpdateNasFileSystemMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateNasFileSystem]) -> None: ...

class APIUpdateNasMountTargetMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateNasMountTarget]) -> None: ...

class APIUpdateOAuthClientMsg(EveryMsg):
    uuid: str | None
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
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateOAuthClient]) -> None: ...

class APIUpdateOrganizationQuotaMsg(EveryMsg):
    identityUuid: str | None
    name: str | None
    value: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateOrganizationQuota]) -> None: ...

class APIUpdateOssBucketMsg(EveryMsg):
    uuid: str | None
    description: str | None
    ossDomain: str | None
    ossKey: str | None
    ossSecret: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateOssBucket]) -> None: ...

class APIUpdatePciDeviceMsg(EveryMsg):
    uuid: str | None
    state: Literal['Enabled', 'Disabled'] | None
    name: str | None
    description: str | None
    metaData: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePciDevice]) -> None: ...

class APIUpdatePciDeviceSpecMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    romContent: str | None
    romVersion: str | None
    abandonSpecRom: bool | Literal['true', 'false'] | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePciDeviceSpec]) -> None: ...

class APIUpdatePluginSecretResourcePoolMsg(EveryMsg):
    properties: Mapping[str, Any] | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePluginSecretResourcePool]) -> None: ...

class APIUpdatePolicyRouteRuleSetMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePolicyRouteRuleSet]) -> None: ...

class APIUpdatePortForwardingRuleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePortForwardingRule]) -> None: ...

class APIUpdatePortMirrorMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePortMirror]) -> None: ...

class APIUpdatePreconfigurationTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    distribution: str | None
    type: Literal['kickstart', 'preseed', 'autoyast'] | None
    content: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePreconfigurationTemplate]) -> None: ...

class APIUpdatePriceTableMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePriceTable]) -> None: ...

class APIUpdatePrimaryStorageMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    url: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePrimaryStorage]) -> None: ...

class APIUpdatePriorityConfigMsg(EveryMsg):
    uuid: str | None
    cpuShares: int | None
    oomScoreAdj: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePriorityConfig]) -> None: ...

class APIUpdatePublishAppMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdatePublishApp]) -> None: ...

class APIUpdateQuotaMsg(EveryMsg):
    identityUuid: str | None
    name: str | None
    value: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateQuota]) -> None: ...

class APIUpdateResourceConfigMsg(EveryMsg):
    category: str | None
    name: str | None
    resourceUuid: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateResourceConfig]) -> None: ...

class APIUpdateResourceConfigsMsg(EveryMsg):
    resourceUuid: str | None
    resourceConfigs: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateResourceConfigs]) -> None: ...

class APIUpdateResourcePriceMsg(EveryMsg):
    uuid: str | None
    endDateInLong: int | str | None
    setEndDateInLongBaseOnCurrentTime: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateResourcePrice]) -> None: ...

class APIUpdateResourceStackMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    rollback: bool | Literal['true', 'false'] | None
    templateContent: str | None
    parameters: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateResourceStack]) -> None: ...

class APIUpdateRoleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    statements: Sequence[Mapping[str, Any]] | None
    policyUuids: Sequence[str] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateRole]) -> None: ...

class APIUpdateSAML2ClientMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    idpMetadataBase64: str | None
    redirectUrl: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSAML2Client]) -> None: ...

class APIUpdateSNSApplicationEndpointMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSApplicationEndpoint]) -> None: ...

class APIUpdateSNSApplicationPlatformMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSApplicationPlatform]) -> None: ...

class APIUpdateSNSDingTalkEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSDingTalkEndpoint]) -> None: ...

class APIUpdateSNSFeiShuEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    secret: str | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSFeiShuEndpoint]) -> None: ...

class APIUpdateSNSHttpEndpointMsg(EveryMsg):
    url: str | None
    username: str | None
    password: str | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSHttpEndpoint]) -> None: ...

class APIUpdateSNSMicrosoftTeamsEndpointMsg(EveryMsg):
    url: str | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSMicrosoftTeamsEndpoint]) -> None: ...

class APIUpdateSNSSnmpPlatformMsg(EveryMsg):
    snmpAddress: str | None
    snmpPort: int | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSSnmpPlatform]) -> None: ...

class APIUpdateSNSTextTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    subject: str | None
    recoverySubject: str | None
    template: str | None
    recoveryTemplate: str | None
    defaultTemplate: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSTextTemplate]) -> None: ...

class APIUpdateSNSTopicMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    locale: Literal['zh_CN', 'en_US'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSTopic]) -> None: ...

class APIUpdateSNSUniversalSmsEndpointMsg(EveryMsg):
    smsAccessKeyId: str | None
    smsAccessKeySecret: str | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSUniversalSmsEndpoint]) -> None: ...

class APIUpdateSNSWeComEndpointMsg(EveryMsg):
    url: str | None
    atAll: bool | Literal['true', 'false'] | None
    uuid: str | None
    name: str | None
    description: str | None
    platformUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSNSWeComEndpoint]) -> None: ...

class APIUpdateSSOClientAttributeMsg(EveryMsg):
    uuid: str | None
    value: str | None
    purpose: str | None
    type: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSSOClientAttribute]) -> None: ...

class APIUpdateSSORedirectTemplateMsg(EveryMsg):
    uuid: str | None
    redirectTemplate: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSSORedirectTemplate]) -> None: ...

class APIUpdateSanSecSecretResourcePoolMsg(EveryMsg):
    keyIndex: int | None
    managementIp: str | None
    port: int | None
    username: str | None
    password: str | None
    sm3Key: str | None
    sm4Key: str | None
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSanSecSecretResourcePool]) -> None: ...

class APIUpdateSanSecSecurityMachineMsg(EveryMsg):
    password: str | None
    port: int | None
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSanSecSecurityMachine]) -> None: ...

class APIUpdateSchedulerJobMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    parameters: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSchedulerJob]) -> None: ...

class APIUpdateSchedulerJobGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None
    parameters: Mapping[str, Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSchedulerJobGroup]) -> None: ...

class APIUpdateSchedulerTriggerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    schedulerInterval: int | None
    repeatCount: int | None
    startTime: int | str | None
    cron: str | None
    schedulerType: Literal['cron', 'simple'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSchedulerTrigger]) -> None: ...

class APIUpdateScsiLunMsg(EveryMsg):
    uuid: str | None
    name: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateScsiLun]) -> None: ...

class APIUpdateSdnControllerMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSdnController]) -> None: ...

class APIUpdateSecretResourcePoolMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    model: str | None
    heartbeatInterval: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSecretResourcePool]) -> None: ...

class APIUpdateSecurityGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSecurityGroup]) -> None: ...

class APIUpdateSecurityGroupRulePriorityMsg(EveryMsg):
    securityGroupUuid: str | None
    type: Literal['Ingress', 'Egress'] | None
    rules: Sequence[Mapping[str, Any]] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSecurityGroupRulePriority]) -> None: ...

class APIUpdateSecurityMachineMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    managementIp: str | None
    model: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSecurityMachine]) -> None: ...

class APIUpdateSftpBackupStorageMsg(EveryMsg):
    username: str | None
    password: str | None
    hostname: str | None
    sshPort: int | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSftpBackupStorage]) -> None: ...

class APIUpdateSharedBlockMsg(EveryMsg):
    uuid: str | None
    sharedBlockGroupUuid: str | None
    name: str | None
    description: str | None
    diskUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSharedBlock]) -> None: ...

class APIUpdateSlbGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    slbOfferingUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSlbGroup]) -> None: ...

class APIUpdateSnmpAgentMsg(EveryMsg):
    uuid: str | None
    version: Literal['v2c', 'v3'] | None
    readCommunity: str | None
    userName: str | None
    authAlgorithm: Literal['MD5', 'SHA', 'SHA224', 'SHA256', 'SHA384', 'SHA512'] | None
    authPassword: str | None
    privacyAlgorithm: Literal['DES', 'AES128', 'AES192', 'AES256', '3DES'] | None
    privacyPassword: str | None
    port: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSnmpAgent]) -> None: ...

class APIUpdateSshKeyPairMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSshKeyPair]) -> None: ...

class APIUpdateStackTemplateMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: bool | Literal['true', 'false'] | None
    templateContent: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateStackTemplate]) -> None: ...

class APIUpdateSubscribeEventMsg(EveryMsg):
    uuid: str | None
    emergencyLevel: Literal['Emergent', 'Important', 'Normal'] | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSubscribeEvent]) -> None: ...

class APIUpdateSystemTagMsg(EveryMsg):
    uuid: str | None
    tag: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateSystemTag]) -> None: ...

class APIUpdateTagMsg(EveryMsg):
    uuid: str | None
    name: str | None
    value: str | None
    description: str | None
    color: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateTag]) -> None: ...

class APIUpdateTemplateConfigMsg(EveryMsg):
    templateUuid: str | None
    category: str | None
    name: str | None
    value: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateTemplateConfig]) -> None: ...

class APIUpdateThirdpartyAlertsMsg(EveryMsg):
    uuid: str | None
    startTimeMillis: int | str | None
    endTimeMillis: int | str | None
    updateReadStatus: Literal['Unread', 'Read'] | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateThirdpartyAlerts]) -> None: ...

class APIUpdateThirdpartyPlatformMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    template: str | None
    url: str | None
    stateEvent: Literal['enable', 'disable'] | None
    lastSyncDateMills: int | str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateThirdpartyPlatform]) -> None: ...

class APIUpdateTicketRequestMsg(EveryMsg):
    uuid: str | None
    requests: Sequence[Any] | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateTicketRequest]) -> None: ...

class APIUpdateUsbDeviceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateUsbDevice]) -> None: ...

class APIUpdateUserMsg(EveryMsg):
    uuid: str | None
    password: str | None
    name: str | None
    description: str | None
    oldPassword: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateUser]) -> None: ...

class APIUpdateUserGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateUserGroup]) -> None: ...

class APIUpdateV2VConversionHostMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    storagePath: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateV2VConversionHost]) -> None: ...

class APIUpdateVCenterMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    username: str | None
    password: str | None
    domainName: str | None
    port: int | None
    state: Literal['Enabled', 'Disabled'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVCenter]) -> None: ...

class APIUpdateVRouterOspfAreaMsg(EveryMsg):
    uuid: str | None
    areaAuth: str | None
    areaType: str | None
    password: str | None
    keyId: int | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVRouterOspfArea]) -> None: ...

class APIUpdateVRouterRouteTableMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVRouterRouteTable]) -> None: ...

class APIUpdateVipMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVip]) -> None: ...

class APIUpdateVirtualBorderRouterRemoteMsg(EveryMsg):
    uuid: str | None
    localGatewayIp: str | None
    peerGatewayIp: str | None
    peeringSubnetMask: str | None
    name: str | None
    description: str | None
    vlanId: str | None
    circuitCode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVirtualBorderRouterRemote]) -> None: ...

class APIUpdateVirtualRouterMsg(EveryMsg):
    vmInstanceUuid: str | None
    defaultRouteL3NetworkUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVirtualRouter]) -> None: ...

class APIUpdateVirtualRouterOfferingMsg(EveryMsg):
    isDefault: bool | Literal['true', 'false'] | None
    imageUuid: str | None
    uuid: str | None
    name: str | None
    description: str | None
    allocatorStrategy: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVirtualRouterOffering]) -> None: ...

class APIUpdateVirtualRouterSoftwareVersionMsg(EveryMsg):
    uuid: str | None
    softwareName: Literal['IPsec'] | None
    targetVersion: Literal['4.5.2', '5.9.4', '5.8.4'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVirtualRouterSoftwareVersion]) -> None: ...

class APIUpdateVmCdRomMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmCdRom]) -> None: ...

class APIUpdateVmInstanceMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    state: Literal['Stopped', 'Running'] | None
    defaultL3NetworkUuid: str | None
    platform: Literal['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'] | None
    cpuNum: int | None
    memorySize: int | str | None
    reservedMemorySize: int | str | None
    guestOsType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmInstance]) -> None: ...

class APIUpdateVmNetworkConfigMsg(EveryMsg):
    vmInstanceUuid: str | None
    vmNicUuids: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmNetworkConfig]) -> None: ...

class APIUpdateVmNicDriverMsg(EveryMsg):
    vmInstanceUuid: str | None
    vmNicUuid: str | None
    driverType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmNicDriver]) -> None: ...

class APIUpdateVmNicMacMsg(EveryMsg):
    vmNicUuid: str | None
    mac: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmNicMac]) -> None: ...

class APIUpdateVmPriorityMsg(EveryMsg):
    uuid: str | None
    priority: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmPriority]) -> None: ...

class APIUpdateVmSchedulingRuleMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    mode: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmSchedulingRule]) -> None: ...

class APIUpdateVmSchedulingRuleGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmSchedulingRuleGroup]) -> None: ...

class APIUpdateVmUserDefinedXmlHookScriptMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    hookScript: str | None
    startupStrategy: Literal['Reboot', 'None'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVmUserDefinedXmlHookScript]) -> None: ...

class APIUpdateVniRangeMsg(EveryMsg):
    uuid: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVniRange]) -> None: ...

class APIUpdateVolumeMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVolume]) -> None: ...

class APIUpdateVolumeSnapshotMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVolumeSnapshot]) -> None: ...

class APIUpdateVolumeSnapshotGroupMsg(EveryMsg):
    name: str | None
    description: str | None
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVolumeSnapshotGroup]) -> None: ...

class APIUpdateVpcFirewallMsg(EveryMsg):
    uuid: str | None
    description: str | None
    name: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcFirewall]) -> None: ...

class APIUpdateVpcHaGroupMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcHaGroup]) -> None: ...

class APIUpdateVpcSharedQosMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcSharedQos]) -> None: ...

class APIUpdateVpcUserVpnGatewayMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcUserVpnGateway]) -> None: ...

class APIUpdateVpcVpnConnectionRemoteMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    localCidr: str | None
    remoteCidr: str | None
    active: bool | Literal['true', 'false'] | None
    ikeConfUuid: str | None
    ipsecConfUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcVpnConnectionRemote]) -> None: ...

class APIUpdateVpcVpnGatewayMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateVpcVpnGateway]) -> None: ...

class APIUpdateWebhookMsg(EveryMsg):
    uuid: str | None
    name: str | None
    description: str | None
    url: str | None
    type: str | None
    opaque: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateWebhook]) -> None: ...

class APIUpdateXskyBlockVolumeMsg(EveryMsg):
    burstTotalBw: int | str | None
    burstTotalIops: int | str | None
    maxTotalBw: int | str | None
    maxTotalIops: int | str | None
    uuid: str | None
    name: str | None
    description: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateXskyBlockVolume]) -> None: ...

class APIUpdateZoneMsg(EveryMsg):
    name: str | None
    description: str | None
    uuid: str | None
    isDefault: bool | Literal['true', 'false'] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpdateZone]) -> None: ...

class APIUpgradeBackupStorageCdpTasksMsg(EveryMsg):
    backupStorageUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpgradeBackupStorageCdpTasks]) -> None: ...

class APIUpgradeToLicenseServerMsg(EveryMsg):
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UpgradeToLicenseServer]) -> None: ...

class APIUploadFileToVmMsg(EveryMsg):
    vmInstanceUuids: Sequence[Any] | None
    fileContent: str | None
    remotePath: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.UploadFileToVm]) -> None: ...

class APIValidateClusterSupportDRSMsg(EveryMsg):
    clusterUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateClusterSupportDRS]) -> None: ...

class APIValidateDiskOfferingUserConfigMsg(EveryMsg):
    config: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateDiskOfferingUserConfig]) -> None: ...

class APIValidateInstanceOfferingUserConfigMsg(EveryMsg):
    config: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateInstanceOfferingUserConfig]) -> None: ...

class APIValidatePasswordMsg(EveryMsg):
    loginName: str | None
    password: str | None
    loginType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidatePassword]) -> None: ...

class APIValidatePriceUserConfigMsg(EveryMsg):
    config: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidatePriceUserConfig]) -> None: ...

class APIValidateSNSAliyunSmsEndpointMsg(EveryMsg):
    uuid: str | None
    phoneNumbers: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateSNSAliyunSmsEndpoint]) -> None: ...

class APIValidateSNSEmailPlatformMsg(EveryMsg):
    uuid: str | None
    smtpServer: str | None
    smtpPort: int | None
    username: str | None
    password: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateSNSEmailPlatform]) -> None: ...

class APIValidateSNSUniversalSmsEndpointMsg(EveryMsg):
    testMsg: str | None
    uuid: str | None
    phoneNumbers: Sequence[Any] | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateSNSUniversalSmsEndpoint]) -> None: ...

class APIValidateSecurityGroupRuleMsg(EveryMsg):
    securityGroupUuid: str | None
    type: Literal['Ingress', 'Egress'] | None
    protocol: Literal['TCP', 'UDP', 'ICMP', 'ALL'] | None
    remoteSecurityGroupUuid: str | None
    ipVersion: Literal['4', '6'] | None
    srcIpRange: str | None
    dstIpRange: str | None
    dstPortRange: str | None
    action: Literal['ACCEPT', 'DROP'] | None
    startPort: int | None
    endPort: int | None
    allowedCidr: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateSecurityGroupRule]) -> None: ...

class APIValidateSessionMsg(EveryMsg):
    sessionUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, timeout: float | str | None = ..., **values: Unpack[_params.ValidateSession]) -> None: ...

class APIValidateVmSchedulingRuleMsg(EveryMsg):
    vmGroupUuid: str | None
    hostGroupUuid: str | None
    rule: Literal['AFFINITY', 'ANTIAFFINITY'] | None
    mode: Literal['SOFT', 'HARD'] | None
    zoneUuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateVmSchedulingRule]) -> None: ...

class APIValidateVolumeSnapshotChainMsg(EveryMsg):
    uuid: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ValidateVolumeSnapshotChain]) -> None: ...

class APIVerifyLicenseServerMsg(EveryMsg):
    appId: str | None
    clientAccessKeyId: str | None
    clientAccessKeySecret: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.VerifyLicenseServer]) -> None: ...

class APIWithdrawLicenseCapacityApplicationMsg(EveryMsg):
    resourceUuidList: Sequence[Any] | None
    clientAuthorizedNodeUuid: str | None
    licenseType: str | None
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.WithdrawLicenseCapacityApplication]) -> None: ...

class APIZQLQueryMsg(EveryMsg):
    zql: str | None
    def __init__(self, *, sessionUuid: str | None = ..., timeout: float | str | None = ..., **values: Unpack[_params.ZQLQuery]) -> None: ...
