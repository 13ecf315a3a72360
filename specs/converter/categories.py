"""Which category an API belongs to, and so in which file of `specs/` it stands.

The published categories leave a third of the APIs in `other`, so we derive our own. RULES is
read from the top; the first pattern found in "name package path" of an API decides.
"""

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["CATEGORIES", "category_of"]

RULES: tuple[tuple[str, str], ...] = (
    # What is told apart by the package, whatever the name says.
    ("ai", r" ai\.message| observabilityServer| license\.maas|MaaSUsage|InvocationRecords"),
    ("container", r" container\.message| iam2\.container|^\w*NativeCluster|^\w*NativeHost"),
    ("sns", r"^\w*SNS[A-Z]|/sns/"),
    ("hybrid-ecs", r" header\.aliyun\.(ecs|image|network\.group|storage)"),
    ("hybrid-storage", r" (header\.aliyun\.oss|aliyun\.\w+|nas)\b|/nas/|^\w*(AliyunEbs|AliyunNas)"),
    ("hybrid-network", r" (header\.aliyun|header\.hybrid|aliyunproxy)\.(network|vpc)"),
    ("hybrid", r" (header\.)?(aliyun|hybrid|datacenter|identityzone)\b|/hybrid/"),
    ("baremetal", r"^\w*(BareMetal2|Baremetal)| (header\.)?baremetal2?\.|/baremetal2?/"),
    ("v2v", r" v2v |^\w*V2V|/v2v"),
    ("vcenter", r" vmware |/vcenters"),
    ("license", r"^\w*License| license"),
    ("ticket", r" ticket\.|^\w*Ticket|^\w*TickFlow"),
    ("billing", r" billing|/billings?\b|PriceTable|UserConfig |Spending"),
    # People, and what they may do.
    ("login", r"^(LogIn|LogOut|Login)"),
    ("iam2", r"^\w*(IAM2|Organization)"),
    ("ldap", r" ldap |/ldap/"),
    ("login", r"^(RenewSession|ValidateSession|ValidatePassword|UnlockIdentity)"),
    (
        "login",
        r"Captcha|LoginProcedures|TwoFactor|AccessControlRule |^\w*(SSO|OAuth|SAML2|Cas)[A-Z]",
    ),
    ("login", r" sso\.header|TokenIntrospection|OAuth2Token"),
    (
        "account",
        r" accessKey | header\.identity|/accounts|/identities|ResourceOwner|ResourcePermission",
    ),
    ("crypto", r" crypto\.| header\.securitymachine|^\w*(SecurityMachine|SecretResourcePool|CCSC)"),
    ("crypto", r"SignatureServerEncryptPublicKey|GetEncryptedField"),
    # Watching.
    ("auto-scaling", r" autoscaling"),
    (
        "alarm",
        r"^\w*(Alarm|EventSubscription|Alert|Thirdparty|AckEventData)|EventRecord|(Subs|Unsubs)cribe",
    ),
    ("audit", r"^\w*(Audit|EventLog|LogConfiguration|LogServer)|(Get|Update)EventData"),
    ("monitoring", r" (zwatch|monitoring)\b|/zwatch/|/monitoring/|/media|/prometheus|Prometheus"),
    ("monitoring", r"SnmpAgent"),
    # Protection of data.
    ("cdp", r"Cdp|Cbt|RecoveryPoint"),
    ("backup", r" header\.storage\.(volume|database)\.backup| externalbackup| zbox|ZBox"),
    ("backup", r"VmBackup|DatabaseBackup|DatabaseFromBackup|RecoverBackup"),
    ("snapshot", r"Snapshot"),
    # Networks, the special ones first.
    ("security-group", r"^\w*(SecurityGroup|VmNicSecurityPolicy)"),
    ("firewall", r" vpcfirewall| acl |^\w*Firewall|RuleSetChanges"),
    ("ipsec", r" ipsec |^\w*(IPsec|IPSec|IpSec)"),
    ("vm", r"SpiceCertificates"),
    (
        "load-balancer",
        r" network\.service\.(lb|slb)|/load-balancers|AccessControlList|/certificates",
    ),
    ("sdn", r" sdnController| sugonSdn|HuaweiIMaster|SdnController| network\.ovn"),
    ("port-mirror", r" header\.portMirror"),
    ("routing", r" policyRoute| multicast| header\.protocol | vrouterRoute|/vrouter-route-tables"),
    ("routing", r" header\.flowMeter |RouterArea|OspfArea"),
    (
        "vpc",
        r" vpc | header\.vpc\.| network\.service\.virtualrouter|/vpc/|VirtualRouter|ApplianceVm",
    ),
    ("eip", r" network\.service\.eip "),
    ("vip", r" network\.service\.vip | header\.vipQos "),
    ("port-forwarding", r" network\.service\.portforwarding "),
    ("l2-network", r" (header\.)?network\.l2\b|^\w*(L2Network|Vxlan)|/l2-networks"),
    ("vm", r"^(Attach|Detach)L3Network\w*Vm |VmAttachableL3|ChangeVmNicNetwork"),
    ("l3-network", r" (header\.)?network\.(l3|service|service\.flat) |/l3-networks|/ip-capacity"),
    # Devices.
    ("pci-device", r" (pciDevice|usbDevice|mttyDevice)\b|VfNic|VmNicType|PciDevice|SeMdev"),
    ("storage-device", r" storage\.device\.| header\.storageDevice|/storage-devices"),
    (
        "primary-storage",
        r"^\w*(PrimaryStorage|SharedBlock|Sharedblock|ImageCache|MiniStorage|LocalStorage|CephOsd|Zdfs)",
    ),
    (
        "primary-storage",
        r"StorageProtocol|RecoverResourceSplitBrain|NasFileSystem|BlockVolume|AccessPath",
    ),
    ("backup-storage", r"^\w*(BackupStorage|ImageStore|ImageReplication|ReplicationGroup)"),
    # How machines are placed, scaled and kept up.
    (
        "scheduling-rule",
        r" header\.vmscheduling| drs\.|SchedulingRule|affinity[gG]roup|AffinityGroup",
    ),
    ("scheduler", r" scheduler |/scheduler/"),
    ("ha", r"HaLevel|HaStrategy|FaultTolerance"),
    ("guest-tools", r" guesttools |GuestTools|GuestVm"),
    ("vm", r"^ChangeInstanceOffering "),
    ("offering", r"^\w*(Offering|PriorityConfig)"),
    ("image", r"^SyncImage | (header\.image|ovf\.api) |ImagePackage|GuestOsMetadata|UploadImage"),
    (
        "volume",
        r" header\.volume| storage\.migration\.primary .*volumes|ShareableVolume|NbdVolumes",
    ),
    ("ssh-key", r" header\.sshkeypair"),
    ("vm", r" header\.vm\b| kvm\.xmlhook| header\.console|/vm-instances|VmInstance|XmlHook"),
    ("cluster", r" header\.(cluster|bootstrap) |/clusters?/|MiniCluster"),
    (
        "host",
        r" header\.(host|bonding|allocator|simulator) | kvm|/hosts|HostNetwork|PhysicalSwitch",
    ),
    ("zone", r" header\.zone "),
    # The system itself.
    (
        "stack",
        r" header\.(cloudformation|appcenter|buildapp|buildsystem)|/appcenter|/cloudformation",
    ),
    ("tag", r" (header\.tag|tag2) "),
    (
        "config",
        r"Config |GlobalConfig|ResourceConfig|ResourceBindableConfig|TemplateConfig| proxy ",
    ),
    ("long-job", r" header\.longjob |TaskProgress"),
    ("directory", r" directory |Directory"),
    ("system", r""),
)
"""Category and pattern, in the order in which they are tried."""

CATEGORIES = tuple(sorted({category for category, _ in RULES}))

_COMPILED = tuple((category, re.compile(pattern)) for category, pattern in RULES)


def category_of(name: str, record: Mapping[str, Any]) -> str:
    """Return the category of the API called *name*."""
    package = (record.get("message") or "").rpartition(".")[0].removeprefix("org.zstack.")
    path = (record.get("rest") or {}).get("path", "")
    described = f"{name} {package} {path}"
    return next(category for category, pattern in _COMPILED if pattern.search(described))
