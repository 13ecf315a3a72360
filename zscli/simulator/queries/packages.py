"""Where the server's classes are, for those whose place does not follow from their Query API.

Typed clients look classes up by these names to choose a subtype. Source: the map from the
server's classes to those of its Java SDK, and appendix A.
"""

from collections.abc import Mapping

__all__ = ["CLASSES", "PACKAGES"]

_NAMES: Mapping[str, str] = {
    "org.zstack.aliyun.nas.filesystem": (
        "AliyunNasAccessGroup AliyunNasAccessRule AliyunNasFileSystem AliyunNasMountTarget"
    ),
    "org.zstack.autoscaling.template": "AutoScalingTemplate",
    "org.zstack.baremetal2.chassis": "BareMetal2ChassisDisk BareMetal2ChassisNic",
    "org.zstack.baremetal2.chassis.ipmi": "BareMetal2IpmiChassis",
    "org.zstack.baremetal2.gateway": "BareMetal2GatewayProvisionNic",
    "org.zstack.baremetal2.instance": "BareMetal2InstanceProvisionNic",
    "org.zstack.billing": "Pagination Price",
    "org.zstack.billing.generator": "Billing",
    "org.zstack.billing.generator.vm.cpu": "VmCPUBilling",
    "org.zstack.billing.generator.vm.memory": "VmMemoryBilling",
    "org.zstack.billing.generator.volume.data": "DataVolumeBilling",
    "org.zstack.billing.generator.volume.root": "RootVolumeBilling",
    "org.zstack.core.config": "GlobalConfig GlobalConfigOptions",
    "org.zstack.core.gc": "GarbageCollector",
    "org.zstack.core.jsonlabel": "JsonLabel",
    "org.zstack.crypto.ccs": "CCSCertificateUserRef",
    "org.zstack.crypto.securitymachine.thirdparty.aisino": "AiSiNoSecretResourcePool",
    "org.zstack.crypto.securitymachine.thirdparty.flkSec": (
        "FlkSecSecretResourcePool FlkSecSecurityMachine"
    ),
    "org.zstack.crypto.securitymachine.thirdparty.haitai": "HaiTaiSecretResourcePool",
    "org.zstack.crypto.securitymachine.thirdparty.infoSec": (
        "InfoSecSecretResourcePool InfoSecSecurityMachine"
    ),
    "org.zstack.crypto.securitymachine.thirdparty.jit": "JitSecurityMachine",
    "org.zstack.drs.entity": "ClusterDRS DRSAdvice DRSVmMigrationActivity",
    "org.zstack.faulttolerance.entity": "FaultToleranceVmGroup",
    "org.zstack.guesttools": "GuestTools",
    "org.zstack.ha": "HaStrategyCondition",
    "org.zstack.header.acl": "AccessControlListEntry",
    "org.zstack.header.affinitygroup": "AffinityGroupUsage",
    "org.zstack.header.aliyun.ebs": "AliyunEbsBackupStorage AliyunEbsPrimaryStorage",
    "org.zstack.header.aliyun.ecs": "EcsInstance",
    "org.zstack.header.aliyun.image": "EcsImage ProgressProperty",
    "org.zstack.header.aliyun.network.connection": (
        "AliyunRouterInterface ConnectionAccessPoint ConnectionRelationShip VirtualBorderRouter"
    ),
    "org.zstack.header.aliyun.network.group": "EcsSecurityGroup EcsSecurityGroupRule",
    "org.zstack.header.aliyun.network.vpc": "EcsVSwitch EcsVpc",
    "org.zstack.header.aliyun.network.vrouter": "VpcVirtualRouteEntry VpcVirtualRouter",
    "org.zstack.header.aliyun.oss": "OssBucket",
    "org.zstack.header.aliyun.storage.disk": "AliyunDisk",
    "org.zstack.header.aliyun.storage.snapshot": "AliyunSnapshot",
    "org.zstack.header.baremetal.chassis": "BaremetalHardwareInfo",
    "org.zstack.header.baremetal.network": "BaremetalNic BaremetalVlanNic",
    "org.zstack.header.buildapp": "BuildApplication",
    "org.zstack.header.buildsystem": "AppBuildSystemZoneRef",
    "org.zstack.header.cloudformation": "CloudFormationStackEvent PreviewResourceStruct",
    "org.zstack.header.console": "Console",
    "org.zstack.header.core.external.service": "ExternalService ExternalServiceCapabilities",
    "org.zstack.header.core.progress": "TaskProgress",
    "org.zstack.header.core.trash": "InstallPathRecycle",
    "org.zstack.header.datacenter": "DataCenter",
    "org.zstack.header.errorcode": "ErrorCode",
    "org.zstack.header.flowMeter": "NetworkRouterFlowMeterRef",
    "org.zstack.header.host": (
        "HostIpmi HostNetworkBondingServiceRef HostNetworkInterfaceServiceRef"
    ),
    "org.zstack.header.hybrid.network.eip": "HybridEipAddress",
    "org.zstack.header.hybrid.network.vpn": (
        "VpcUserVpnGateway VpcVpnConnection VpcVpnGateway VpcVpnIkeConfig VpcVpnIkeConfigStruct "
        "VpcVpnIpSecConfig VpcVpnIpSecConfigStruct"
    ),
    "org.zstack.header.identity": "PolicyStatement Session",
    "org.zstack.header.identity.role": "Role RolePolicyRef RolePolicyStatement",
    "org.zstack.header.identityzone": "IdentityZone",
    "org.zstack.header.image": "ImageBackupStorageRef",
    "org.zstack.header.network.l3": "FreeIp L3NetworkHostRoute ReservedIpRange UsedIp",
    "org.zstack.header.network.service": "NetworkServiceL3NetworkRef",
    "org.zstack.header.portMirror": "MirrorNetworkUsedIp",
    "org.zstack.header.protocol": "NetworkRouterAreaRef RouterArea",
    "org.zstack.header.scheduler": (
        "SchedulerJob SchedulerJobGroup SchedulerJobGroupJobRef "
        "SchedulerJobGroupSchedulerTriggerRef SchedulerJobHistory SchedulerJobSchedulerTrigger "
        "SchedulerTrigger"
    ),
    "org.zstack.header.securitymachine": "SecretResourcePool SecurityMachine",
    "org.zstack.header.simulator": "SimulatorHost",
    "org.zstack.header.sriov": "EthernetVfPciDevice VmVfNic",
    "org.zstack.header.sshkeypair": "SshPrivateKeyPair",
    "org.zstack.header.storage.addon.backup": "ExternalBackupStorage",
    "org.zstack.header.storage.addon.primary": "ExternalPrimaryStorage",
    "org.zstack.header.storage.backup": "VolumeBackup VolumeBackupStorageRef",
    "org.zstack.header.storage.cdp": "CdpTaskResourceRef",
    "org.zstack.header.storage.database.backup": "DatabaseBackup DatabaseBackupStorageRef",
    "org.zstack.header.storage.primary": "UsageReport",
    "org.zstack.header.storage.snapshot": "VolumeSnapshotBackupStorageRef",
    "org.zstack.header.storage.snapshot.group": "VolumeSnapshotGroupRef",
    "org.zstack.header.storage.snapshot.reference": "VolumeSnapshotReferenceTree",
    "org.zstack.header.storageDevice": (
        "Lun ScsiLunClusterStatus ScsiLunHostRef ScsiLunVmInstanceRef"
    ),
    "org.zstack.header.tag": "Tag TagPattern",
    "org.zstack.header.vdpa": "VmVdpaNic",
    "org.zstack.header.vipQos": "VipQos VpcSharedQosRefVip",
    "org.zstack.header.vm": "CloneVmInstance CloneVmInstanceResults VdiPortInfo VirtualizerInfo",
    "org.zstack.header.vm.cdrom": "VmCdRom",
    "org.zstack.header.vo": "Resource",
    "org.zstack.header.vpc": "VpcRouterDns VpcRouterVm VpcSnatState",
    "org.zstack.header.vpc.ha": (
        "VpcHaGroupApplianceVmRef VpcHaGroupMonitorIp VpcHaGroupNetworkServiceRef VpcHaGroupVipRef"
    ),
    "org.zstack.hybrid.account": "HybridAccount",
    "org.zstack.imagereplicator": "ImageReplicationGroupBackupStorageRef",
    "org.zstack.ipsec": "IPsecL3NetworkRef IPsecPeerCidr",
    "org.zstack.kvm": "KVMHost",
    "org.zstack.kvm.hypervisor.datatype": (
        "HostOsCategory KvmHostHypervisorMetadata KvmHypervisorInfo"
    ),
    "org.zstack.ldap": "LdapAccountRef",
    "org.zstack.license": "License LicenseAddOn UKey",
    "org.zstack.login.entity": "LdapResourceRef",
    "org.zstack.loginControl.entity": "AccessControlRule",
    "org.zstack.monitoring.items": "Item",
    "org.zstack.multicast.router.header": (
        "MulticastRoute MulticastRouterRendezvousPoint MulticastRouterVpcVRouterRef"
    ),
    "org.zstack.network.hostNetworkInterface": "HostNetworkBonding HostNetworkInterface",
    "org.zstack.network.hostNetworkInterface.lldp.entity": (
        "HostNetworkInterfaceLldp HostNetworkInterfaceLldpRef"
    ),
    "org.zstack.network.l2.vxlan.vtep": "RemoteVtep",
    "org.zstack.network.securitygroup": "SecurityGroupRule VmNicSecurityGroupRef",
    "org.zstack.network.service.lb": (
        "LoadBalancerListenerACLRef LoadBalancerListenerCertificateRef "
        "LoadBalancerListenerServerGroupRef LoadBalancerListenerVmNicRef "
        "LoadBalancerServerGroupServerIp LoadBalancerServerGroupVmNicRef"
    ),
    "org.zstack.network.service.slb": "SlbGroupL3NetworkRef SlbGroupMonitorIp SlbLoadBalancer",
    "org.zstack.network.service.slb.configManager": "SlbVmInstanceConfigTask",
    "org.zstack.network.service.vip": "VipNetworkServicesRef",
    "org.zstack.network.service.virtualrouter": "VirtualRouterSoftwareVersion",
    "org.zstack.ovf.datatype": (
        "ImagePackage OvfCpuInfo OvfInfo OvfMemoryInfo OvfOSInfo OvfSystemInfo"
    ),
    "org.zstack.pciDevice": (
        "PciDeviceMetaData PciDeviceOfferingInstanceOfferingRef PciDevicePciDeviceOfferingRef"
    ),
    "org.zstack.pciDevice.specification.mdev": "PciDeviceMdevSpecRef",
    "org.zstack.sdnController.header": "HardwareL2VxlanNetworkPool SdnVniRange",
    "org.zstack.sso.header": (
        "CasClient OAuth2Client OAuth2Token SSOClient SSORedirectTemplate SSOToken"
    ),
    "org.zstack.storage.backup.sftp": "SftpBackupStorage",
    "org.zstack.storage.ceph.backup": "CephBackupStorageMon",
    "org.zstack.storage.ceph.primary": "CephPrimaryStorageMon",
    "org.zstack.storage.device.iscsi": "IscsiServerClusterRef IscsiTarget",
    "org.zstack.storage.device.localRaid": (
        "PhysicalDriveSmartSelfTestHistory RaidController RaidPhysicalDrive"
    ),
    "org.zstack.storage.device.nvme": "NvmeLunHostRef NvmeServerClusterRef",
    "org.zstack.storage.primary.block": "BlockPrimaryStorage",
    "org.zstack.storage.primary.local": "LocalStorageResourceRef",
    "org.zstack.ticket.iam2.entity": "IAM2TicketFlow IAM2TicketFlowCollection",
    "org.zstack.twoFactorAuthentication": "TwoFactorAuthenticationSecret",
    "org.zstack.vmware": "ESXHost VCenterResourcePoolUsage",
    "org.zstack.vpcfirewall.entity": (
        "VpcFirewall VpcFirewallIpSetTemplate VpcFirewallRule VpcFirewallRuleSet "
        "VpcFirewallRuleSetL3Ref VpcFirewallRuleTemplate VpcFirewallVRouterRef"
    ),
    "org.zstack.xdragon": "XDragonHost",
    "org.zstack.zbox": "ZBoxLocationRef",
}

PACKAGES: Mapping[str, str] = {
    name: package for package, names in _NAMES.items() for name in names.split()
}
"""The package of each, by its name without `Inventory`."""

CLASSES: Mapping[str, str] = {
    "SnapshotLeafInventory": (
        "org.zstack.header.storage.snapshot.VolumeSnapshotTree$SnapshotLeafInventory"
    ),
    "VipPortRangeInventory": (
        "org.zstack.network.service.virtualrouter.APIGetVipUsedPortsReply$VipPortRangeInventory"
    ),
    "ComparisonOperator": "org.zstack.zwatch.ruleengine.ComparisonOperator",
    "EmergencyLevel": "org.zstack.zwatch.datatype.EmergencyLevel",
    "HwMonitorStatus": "org.zstack.header.host.HwMonitorStatus",
    "PciDeviceVirtStatus": "org.zstack.pciDevice.virtual.PciDeviceVirtStatus",
    "PolicyStatementEffect": "org.zstack.header.identity.StatementEffect",
    "PrimaryStorageHostStatus": "org.zstack.header.storage.primary.PrimaryStorageHostStatus",
}
"""The full names of classes inside others, and of enums that are not beside what has them."""
