"""The shapes of inventories, as the protocol's appendix A has them (`Tag`: section 9.3).

A name, the one it extends, and the fields in order with their types. `*`: never in a query's
answer. `!`: always there. `[X]`: a list of X. Another name: a nested object, or text of an enum.
"""

__all__ = ["SHAPES"]

_TEXT = """
Zone = uuid:str name:str description:str state:str type:str isDefault:bool! createDate:time
  lastOpDate:time
Cluster = name:str uuid:str description:str state:str hypervisorType:str createDate:time
  lastOpDate:time zoneUuid:str type:str architecture:str
Host = zoneUuid:str name:str uuid:str clusterUuid:str description:str managementIp:str
  hypervisorType:str state:str status:str totalCpuCapacity:num availableCpuCapacity:num
  cpuSockets:num totalMemoryCapacity:num availableMemoryCapacity:num cpuNum:num ipmiAddress:str
  ipmiUsername:str ipmiPort:num ipmiPowerStatus:str cpuStatus:HwMonitorStatus
  memoryStatus:HwMonitorStatus diskStatus:HwMonitorStatus nicStatus:HwMonitorStatus
  gpuStatus:HwMonitorStatus powerSupplyStatus:HwMonitorStatus fanStatus:HwMonitorStatus
  raidStatus:HwMonitorStatus temperatureStatus:HwMonitorStatus architecture:str createDate:time
  lastOpDate:time
KVMHost(Host) = username:str password*:str sshPort:num osDistribution:str osRelease:str
  osVersion:str
PrimaryStorage = uuid:str zoneUuid:str name:str url:str description:str totalCapacity:num
  availableCapacity:num totalPhysicalCapacity:num availablePhysicalCapacity:num
  systemUsedCapacity:num type:str state:str status:str mountPath:str createDate:time
  lastOpDate:time attachedClusterUuids:[str]
LocalStorageResourceRef = resourceUuid:str primaryStorageUuid:str hostUuid:str size:num
  resourceType:str createDate:time lastOpDate:time
BackupStorage = uuid:str name:str url:str description:str totalCapacity:num availableCapacity:num
  type:str state:str status:str createDate:time lastOpDate:time attachedZoneUuids:[str]
SftpBackupStorage(BackupStorage) = hostname:str username:str sshPort:num
Image = uuid:str name:str description:str state:str status:str size:num actualSize:num md5Sum:str
  url:str mediaType:str guestOsType:str type:str platform:str architecture:str format:str
  system:bool virtio:bool createDate:time lastOpDate:time
  backupStorageRefs:[ImageBackupStorageRef] systemTags:[SystemTag]
ImageBackupStorageRef = id*:num imageUuid:str backupStorageUuid:str installPath:str status:str
  exportMd5Sum:str exportUrl:str createDate:time lastOpDate:time
InstanceOffering = uuid:str name:str description:str cpuNum:num cpuSpeed:num memorySize:num
  reservedMemorySize:num type:str allocatorStrategy:str sortKey:num createDate:time
  lastOpDate:time state:str
DiskOffering = uuid:str name:str description:str diskSize:num sortKey:num state:str type:str
  createDate:time lastOpDate:time allocatorStrategy:str
L2Network = uuid:str name:str description:str zoneUuid:str physicalInterface:str type:str
  vSwitchType:str virtualNetworkId:num isolated:bool pvlan:str createDate:time lastOpDate:time
  attachedClusterUuids:[str]
L2VlanNetwork(L2Network) = vlan:num
L3Network = uuid:str name:str description:str type:str zoneUuid:str l2NetworkUuid:str state:str
  dnsDomain:str system:bool category:str ipVersion:num enableIPAM:bool isolated:bool
  createDate:time lastOpDate:time dns:[str] ipRanges:[IpRange]
  networkServices:[NetworkServiceL3NetworkRef] hostRoute:[L3NetworkHostRoute]
  reservedIpRanges:[ReservedIpRange]
IpRange = uuid:str l3NetworkUuid:str name:str description:str startIp:str endIp:str netmask:str
  gateway:str networkCidr:str ipVersion:num addressMode:str prefixLen:num ipRangeType:IpRangeType
  createDate:time lastOpDate:time
UsedIp = uuid:str ipRangeUuid:str l3NetworkUuid:str ipVersion:num ip:str netmask:str gateway:str
  usedFor:str metaData*:str ipInLong:num ipInBinary:byte[] vmNicUuid:str createDate:time
  lastOpDate:time
NetworkServiceProvider = uuid:str name:str description:str type:str createDate:time
  lastOpDate:time networkServiceTypes:[str] attachedL2NetworkUuids:[str]
NetworkServiceL3NetworkRef = l3NetworkUuid:str networkServiceProviderUuid:str
  networkServiceType:str
L3NetworkHostRoute = id:num l3NetworkUuid:str prefix:str nexthop:str createDate:time
  lastOpDate:time
ReservedIpRange = uuid:str l3NetworkUuid:str name:str description:str startIp:str endIp:str
  ipVersion:num createDate:time lastOpDate:time
VmInstance = uuid:str name:str description:str zoneUuid:str clusterUuid:str imageUuid:str
  hostUuid:str lastHostUuid:str instanceOfferingUuid:str rootVolumeUuid:str platform:str
  architecture:str defaultL3NetworkUuid:str type:str hypervisorType:str memorySize:num
  reservedMemorySize:num cpuNum:num cpuSpeed:num allocatorStrategy:str createDate:time
  lastOpDate:time state:str internalId*:num vmNics:[VmNic] allVolumes:[Volume] vmCdRoms:[VmCdRom]
  guestOsType:str
VmNic = uuid:str vmInstanceUuid:str usedIpUuid*:str l3NetworkUuid:str ip:str mac:str
  hypervisorType:str netmask:str gateway:str metaData:str ipVersion:num driverType:str
  usedIps:[UsedIp] internalName:str deviceId:num type:str state:str createDate:time
  lastOpDate:time
VmCdRom = uuid:str vmInstanceUuid:str deviceId:num isoUuid:str isoInstallPath:str name:str
  description:str protocol:str createDate:time lastOpDate:time
Volume = uuid:str name:str description:str primaryStorageUuid:str vmInstanceUuid:str
  diskOfferingUuid:str rootImageUuid:str installPath:str type:str format:str size:num
  actualSize:num deviceId:num state:str status:str createDate:time lastOpDate:time
  isShareable:bool volumeQos:str lastDetachDate:time lastVmInstanceUuid:str lastAttachDate:time
  protocol:str
VolumeSnapshot = uuid:str name:str description:str type:str volumeUuid:str treeUuid:str
  parentUuid:str primaryStorageUuid:str primaryStorageInstallPath:str volumeType:str format:str
  latest:bool size:num distance:num state:str status:str createDate:time lastOpDate:time
  backupStorageRefs:[VolumeSnapshotBackupStorageRef] groupUuid:str
VolumeSnapshotTree = uuid:str volumeUuid:str current:bool status:str tree:SnapshotLeaf
  createDate:time lastOpDate:time
VolumeSnapshotGroup = uuid:str snapshotCount:num name:str description:str vmInstanceUuid:str
  createDate:time lastOpDate:time volumeSnapshotRefs:[VolumeSnapshotGroupRef]
Vip = uuid:str name:str description:str ipRangeUuid*:str l3NetworkUuid:str ip:str state:str
  gateway:str netmask:str prefixLen:num serviceProvider:str peerL3NetworkUuids:[str]
  servicesRefs:[VipNetworkServicesRef] useFor:str system:bool! usedIpUuid*:str createDate:time
  lastOpDate:time
VipNetworkServicesRef = uuid:str serviceType:str vipUuid:str createDate:time lastOpDate:time
Eip = uuid:str name:str description:str vmNicUuid:str vipUuid:str createDate:time lastOpDate:time
  state:str vipIp:str guestIp:str
SecurityGroup = uuid:str name:str description:str state:str ipVersion:num createDate:time
  lastOpDate:time internalId*:num rules:[SecurityGroupRule] attachedL3NetworkUuids:[str]
SecurityGroupRule = uuid:str securityGroupUuid:str type:str ipVersion:num protocol:str state:str
  priority:num description:str srcIpRange:str dstIpRange:str srcPortRange:str dstPortRange:str
  action:str remoteSecurityGroupUuid:str allowedCidr:str startPort:num endPort:num createDate:time
  lastOpDate:time
VmNicSecurityGroupRef = uuid*:str priority:num vmNicUuid:str securityGroupUuid:str
  vmInstanceUuid:str createDate:time lastOpDate:time
Account = uuid:str name:str description:str type:str createDate:time lastOpDate:time
User = uuid:str accountUuid:str name:str description:str createDate:time lastOpDate:time
Session = uuid:str accountUuid:str userUuid:str userType:str expiredDate:time createDate:time
  noSessionEvaluation*:bool!
Quota = uuid:str name:str identityUuid:str identityType:str value:num lastOpDate:time
  createDate:time
AccountResourceRef = id*:num accountUuid:str ownerAccountUuid*:str resourceUuid:str
  resourceType:str concreteResourceType:str permission*:num isShared*:bool createDate:time
  lastOpDate:time
SystemTag(Tag) = inherent:bool
UserTag(Tag) = tagPatternUuid:str tagPattern:TagPattern
TagPattern = uuid:str name:str value:str description:str color:str type:TagPatternType
  createDate:time lastOpDate:time
GlobalConfig = id:num name:str category:str description:str defaultValue:str value:str
ResourceConfig = uuid:str resourceUuid:str resourceType:str name:str description:str category:str
  value:str createDate:time lastOpDate:time
LongJob = uuid:str name:str description:str apiId:str jobName:str jobData:str jobResult:str
  state:LongJobState targetResourceUuid:str managementNodeUuid:str createDate:time lastOpDate:time
  executeTime:num
TaskProgress = taskUuid:str taskName:str parentUuid:str type:str content:str opaque:LinkedHashMap
  time:num subTasks:[TaskProgress] arguments:str
ManagementNode = uuid:str hostName:str joinDate:time heartBeat:time
Tag = uuid:str resourceUuid:str resourceType:str tag:str type:str createDate:time lastOpDate:time
"""


def _shapes() -> dict[str, tuple[str, str]]:
    """Return the parent and the fields of each, by name."""
    found: dict[str, tuple[str, str]] = {}
    for entry in _TEXT.strip().replace("\n  ", " ").splitlines():
        head, _, fields = entry.partition(" = ")
        name, _, parent = head.rstrip(")").partition("(")
        found[name] = (parent, fields)
    return found


SHAPES = _shapes()
