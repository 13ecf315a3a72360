"""A cloud as values: what a seed describes, before any row is made of it.

Things name one another; sizes are bytes. Who fills these in, the demo or a file, is not known
here.
"""

from dataclasses import dataclass
from ipaddress import IPv4Address

__all__ = [
    "L2",
    "L3",
    "PASSWORD",
    "Account",
    "Balancer",
    "Cloud",
    "Cluster",
    "Disk",
    "DiskOffering",
    "Eip",
    "Forwarding",
    "Host",
    "Image",
    "InstanceOffering",
    "Listener",
    "Nic",
    "Range",
    "Rule",
    "SecurityGroup",
    "Storage",
    "Thing",
    "User",
    "Vip",
    "Vm",
    "Volume",
    "Zone",
]

PASSWORD = "password"  # noqa: S105 - documented, as no secret
"""That of everybody who is given no other one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What every resource may have. uuid: empty for one that follows. tags: user tags."""

    name: str
    description: str = ""
    uuid: str = ""
    tags: tuple[str, ...] = ()
    system_tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Thing):
    """A zone."""

    is_default: bool = False
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Thing):
    """A cluster of KVM hosts."""

    zone: str
    architecture: str = "x86_64"
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host(Thing):
    """A KVM host; what it does not say of its hardware follows from its uuid."""

    cluster: str
    ip: str
    cpus: int = 0
    memory: int = 0
    disk: int = 0
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage(Thing):
    """A primary storage and its clusters, or a backup storage and its zones."""

    type: str
    url: str
    places: tuple[str, ...]
    size: int = 0
    hostname: str = ""
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image(Thing):
    """An image. actual: the bytes that it takes on each of its backup storages."""

    url: str
    size: int
    actual: int
    platform: str = "Linux"
    guest: str = ""
    media: str = "RootVolumeTemplate"
    format: str = "qcow2"
    storages: tuple[str, ...] = ()
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceOffering(Thing):
    """So many CPUs and so much memory."""

    cpus: int
    memory: int
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskOffering(Thing):
    """A size for volumes."""

    size: int
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class L2(Thing):
    """An L2 network; a vlan of 0 is none."""

    zone: str
    interface: str = "eth0"
    vlan: int = 0
    clusters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Addresses of a network, the first and the last included."""

    cidr: str
    start: str
    end: str
    gateway: str
    name: str

    @property
    def limits(self) -> tuple[IPv4Address, IPv4Address]:
        """The first and the last address."""
        return IPv4Address(self.start), IPv4Address(self.end)

    @property
    def size(self) -> int:
        """How many addresses it has."""
        first, last = self.limits
        return int(last) - int(first) + 1

    def has(self, ip: str) -> bool:
        """Whether an address is one of them."""
        first, last = self.limits
        return first <= IPv4Address(ip) <= last


@dataclass(frozen=True, slots=True, kw_only=True)
class L3(Thing):
    """An L3 network."""

    l2: str
    category: str = "Private"
    ranges: tuple[Range, ...] = ()
    dns: tuple[str, ...] = ()
    domain: str = ""
    is_shared: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A user of an account. actions: what a policy of its own allows it, beside reading."""

    name: str
    password: str
    uuid: str = ""
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Thing):
    """A normal account."""

    password: str
    users: tuple[User, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Nic:
    """A nic on a network; without an address it gets the next free one."""

    network: str
    ip: str = ""
    mac: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """A data volume of a VM."""

    name: str
    size: int
    offering: str = ""
    snapshots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vm(Thing):
    """A VM. offering: may be empty. snapshots: of its root volume, each above the one before."""

    image: str
    host: str
    storage: str
    cpus: int
    memory: int
    offering: str = ""
    state: str = "Running"
    nics: tuple[Nic, ...] = ()
    disks: tuple[Disk, ...] = ()
    owner: str = ""
    hostname: str = ""
    snapshots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume(Thing):
    """A data volume that no VM has; without a storage it lies nowhere yet."""

    size: int
    offering: str = ""
    storage: str = ""
    host: str = ""
    owner: str = ""
    snapshots: tuple[str, ...] = ()
    is_shareable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vip(Thing):
    """An address of a network for services; without one it gets the next free one."""

    network: str
    ip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eip(Thing):
    """An EIP, on a nic of a VM: on that network, or its first one."""

    vip: str
    vm: str = ""
    network: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a security group lets in or out. group: another one, whose VMs it is about."""

    type: str = "Ingress"
    protocol: str = "ALL"
    ports: str = ""
    cidr: str = ""
    group: str = ""
    action: str = "ACCEPT"
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityGroup(Thing):
    """A security group on some networks, with the nics that VMs have there."""

    networks: tuple[str, ...]
    vms: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    state: str = "Enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarding(Thing):
    """Ports of a VIP, the first and the last, that lead to those of a VM."""

    vip: str
    ports: tuple[int, int]
    to: tuple[int, int]
    protocol: str = "TCP"
    vm: str = ""
    network: str = ""
    cidr: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """A port of a load balancer. servers: the name of its server group. health: a URI to ask."""

    name: str
    port: int
    to: int
    protocol: str = "tcp"
    vms: tuple[str, ...] = ()
    servers: str = ""
    health: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balancer(Thing):
    """A load balancer."""

    vip: str
    listeners: tuple[Listener, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """All of it. configs: category, name and value of global configs that are set."""

    accounts: tuple[Account, ...] = ()
    zones: tuple[Zone, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    hosts: tuple[Host, ...] = ()
    primary_storages: tuple[Storage, ...] = ()
    backup_storages: tuple[Storage, ...] = ()
    l2_networks: tuple[L2, ...] = ()
    l3_networks: tuple[L3, ...] = ()
    instance_offerings: tuple[InstanceOffering, ...] = ()
    disk_offerings: tuple[DiskOffering, ...] = ()
    images: tuple[Image, ...] = ()
    vms: tuple[Vm, ...] = ()
    volumes: tuple[Volume, ...] = ()
    vips: tuple[Vip, ...] = ()
    security_groups: tuple[SecurityGroup, ...] = ()
    eips: tuple[Eip, ...] = ()
    forwardings: tuple[Forwarding, ...] = ()
    balancers: tuple[Balancer, ...] = ()
    configs: tuple[tuple[str, str, str], ...] = ()
