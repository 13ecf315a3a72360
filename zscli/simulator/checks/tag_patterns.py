"""Which system tags there are: their patterns, whose they are, which are the admin's alone.

A system tag must match a pattern: same number of tokens, fixed tokens equal. Pure: it knows texts
and names of resources only. Source: protocol, section 9.3; what is beside the frequent ones, and
which are the admin's: ZStack's own definitions of its system tags, as published.
"""

from collections.abc import Iterator, Mapping

__all__ = ["fits", "is_admins", "is_known"]

_ANY = ""
"""Of the tags whose resource is not known: they fit all."""

_TEXTS: Mapping[str, tuple[str, ...]] = {
    "VmInstance": (
        "GuestTools::{}",
        "RDPEnable::{}",
        "VDIMonitorNumber::{}",
        "additionalQmp",
        "affinityGroupUuid::{}",
        "autoScalingGroupUuid::{}",
        "bootMode::{}",
        "bootOrder::{}",
        "bootOrderOnce::{}",
        "bootVolume::{}",
        "cdromBootOnce::{}",
        "cdromUuid::{}",
        "cdroms::{}::{}::{}",
        "cleanTraffic::{}",
        "consolePassword::{}",
        "cpuCores::{}",
        "cpuSockets::{}",
        "cpuThreads::{}",
        "createWithoutCdRom::{}",
        "customMac::{}::{}",
        "directoryUuid::{}",
        "driver::virtio",
        "ha::{}",
        "hostname::{}",
        "inhibitHA",
        "instanceOfferingOnlinechange::{}",
        "ipChanged::{}",
        "l3::{}::SecurityGroupUuids::{}",
        "maxInstancePerHost::{}",
        "networkInboundBandwidth::{}",
        "networkOutboundBandwidth::{}",
        "packer",
        "primaryStorageUuidForDataVolume::{}",
        "qemuga",
        "qxlMemory::{}::{}::{}",
        "releaseVmNicAfterDetachVmNic::{}",
        "resourceBindings::{}",
        "rootPassword::{}",
        "securityElementEnable::{}",
        "securityLevel::{}",
        "simpleL2Network::{}",
        "soundType::{}",
        "sshkey::{}",
        "staticIp::{}::{}",
        "usbRedirect::{}",
        "userdata::{}",
        "vRingBufferSize::{}::{}",
        "virtio::diskOffering::{}::num::{}",
        "vmConsoleMode::{}",
        "vmCpuPinning::{}",
        "vmEmulatorPinning::{}",
        "vmMachineType::{}",
        "vmMultipleGateway::{}",
        "vmNumaEnable::{}",
        "vmPriority::{}",
        "vmSchedulingRuleGroupUuid::{}",
        "vmSystemSerialNumber::{}",
        "windows::virtioVolume",
    ),
    "Volume": (
        "capability::virtio-scsi",
        "ceph::pool::{}",
        "localStorage::hostUuid::{}",
        "volumeProvisioningStrategy::ThickProvisioning",
        "volumeProvisioningStrategy::ThinProvisioning",
        "volumeTotalIops::{}",
    ),
    "Host": (
        "os::distribution::{}",
        "os::release::{}",
        "os::version::{}",
        "reservedCpu::{}",
        "reservedMemory::{}",
    ),
    "L2Network": ("enableSRIOV",),
    "PrimaryStorage": ("ceph::nocephx", "primaryStorage::gateway::cidr::{}"),
    "Cluster": (
        "check::cluster::cpu::model::{}",
        "cluster::migrate::network::cidr::{}",
        "display::network::cidr::{}",
        "host::reservedCpu::{}",
        "host::reservedMemory::{}",
    ),
    "Image": (
        "GuestTools::{}",
        "bootMode::{}",
        "buildapp::{}",
        "image::cert::{}",
        "packer",
        "qemuga",
        "remote",
        "sourceType::{}",
    ),
    "InstanceOffering": (
        "guestL3Network::{}",
        "networkInboundBandwidth::{}",
        "networkOutboundBandwidth::{}",
        "volumeReadBandwidth::{}",
        "volumeReadIops::{}",
        "volumeTotalBandwidth::{}",
        "volumeTotalIops::{}",
        "volumeWriteBandwidth::{}",
        "volumeWriteIops::{}",
        "vrouter",
    ),
    "L3Network": (
        "flatNetwork::DhcpServer::{}::ipUuid::{}",
        "l3NetworkUuid::{}::mtu::{}",
        "virtualRouterOffering::{}",
    ),
    "Vip": ("vipInboundBandwidth::{}", "vipOutboundBandwidth::{}", "vipQosClass::{}"),
    "LoadBalancer": ("SlbGroupUuid::{}",),
    _ANY: (
        "Nbprocess::{}",
        "accessControlStatus::{}",
        "balancerAlgorithm::{}",
        "balancerWeight::{}::{}",
        "connectionIdleTimeout::{}",
        "cookieName::{}",
        "encryptionParam::{}",
        "healthCheckInterval::{}",
        "healthCheckParameter::{}",
        "healthCheckTarget::{}",
        "healthCheckTimeout::{}",
        "healthyThreshold::{}",
        "httpCompressAlgos::{}",
        "httpMode::{}",
        "httpRedirectHttps::{}",
        "httpVersions::{}",
        "maxConnection::{}",
        "redirectPort::{}",
        "resourceConfig::{}::{}::{}",
        "sessionIdleTimeout::{}",
        "sessionPersistence::{}",
        "statusCode::{}",
        "tcpProxyProtocol::{}",
        "unhealthyThreshold::{}",
    ),
}
_ADMINS = frozenset({"enableSRIOV", "vmCpuPinning", "vmNumaEnable"})
"""What the tags begin with that only the admin may give, change or take away."""
_CONFIG = "resourceConfig"
"""What is a config once a create call has brought it, and a tag nowhere."""


def _by_first() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return resource and tokens of each pattern, by the pattern's first token."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for resource, texts in _TEXTS.items():
        for text in texts:
            tokens = tuple(text.split("::"))
            found.setdefault(tokens[0], []).append((resource, tokens))
    return found


_PATTERNS = _by_first()


def _resources(tag: str) -> Iterator[str]:
    """Yield the resource of each pattern that a tag matches."""
    tokens = tag.split("::")
    for resource, pattern in _PATTERNS.get(tokens[0], ()):
        if len(tokens) == len(pattern) and all(
            fixed in {"{}", token} for fixed, token in zip(pattern, tokens, strict=True)
        ):
            yield resource


def is_known(tag: str) -> bool:
    """Whether a create call may bring a tag, whatever it creates."""
    return any(True for _ in _resources(tag))


def fits(tag: str, resource: str) -> bool:
    """Whether a resource, `VmInstance` and the like, can have a tag that it is given later."""
    if tag.startswith(f"{_CONFIG}::"):
        return False
    return any(each in {_ANY, resource} for each in _resources(tag))


def is_admins(tag: str) -> bool:
    """Whether only the admin may work on such a tag."""
    return tag.partition("::")[0] in _ADMINS and is_known(tag)
