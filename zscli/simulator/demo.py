"""The cloud of the demo as data: names, sizes, and who is where. seed.py makes rows of it."""

from dataclasses import dataclass
from typing import Any

__all__ = [
    "ACCOUNTS",
    "BACKUP_STORAGES",
    "CLUSTERS",
    "DISK_OFFERINGS",
    "HOSTS",
    "IMAGES",
    "INSTANCE_OFFERINGS",
    "L2",
    "L2_NETWORKS",
    "L3",
    "L3_NETWORKS",
    "LDAP_BASE",
    "LDAP_PEOPLE",
    "LDAP_UNBOUND",
    "LOOSE_VOLUMES",
    "PASSWORD",
    "PRIMARY_STORAGES",
    "PROJECTS",
    "VMS",
    "ZONES",
    "Account",
    "Cluster",
    "Host",
    "Image",
    "Storage",
    "Vm",
]

GIB = 1024**3
TIB = 1024 * GIB

BEIJING = "北京-zone-1"
SHANGHAI = "shanghai-zone-2"
PRODUCTION = "生产-cluster"
TESTING = "test-cluster"
EDGE = "edge-cluster"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster and its zone."""

    name: str
    zone: str
    description: str


@dataclass(frozen=True, slots=True)
class Host:
    """A KVM host."""

    name: str
    cluster: str
    ip: str


@dataclass(frozen=True, slots=True)
class Storage:
    """A primary storage, or a backup storage when *places* are zones. size: bytes."""

    name: str
    type: str
    url: str
    places: tuple[str, ...]
    size: int = 0
    hostname: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """An image. size, actual: bytes."""

    name: str
    file: str
    size: int
    actual: int
    platform: str
    guest: str
    media: str = "RootVolumeTemplate"
    format: str = "qcow2"
    storages: tuple[str, ...] = ("imagestore-bj",)


@dataclass(frozen=True, slots=True)
class L2:
    """An L2 network; a vlan of 0 is none."""

    name: str
    zone: str
    interface: str
    vlan: int
    clusters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class L3:
    """An L3 network with one range of a CIDR; the gateway is its first address."""

    name: str
    l2: str
    category: str
    cidr: str
    start: str
    end: str
    dns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A normal account with one user."""

    name: str
    description: str
    user: str


@dataclass(frozen=True, slots=True)
class Vm:
    """A VM. data: sizes of its data volumes in GiB. tags: user tags."""

    name: str
    state: str
    image: str
    offering: str
    host: str
    storage: str
    networks: tuple[str, ...]
    data: tuple[int, ...] = ()
    description: str = ""
    owner: str = ""
    tags: tuple[str, ...] = ()
    hostname: str = ""


ZONES: tuple[dict[str, Any], ...] = (
    {"name": BEIJING, "description": "北京 亦庄 机房 A 区", "isDefault": True},
    {"name": SHANGHAI, "description": "Shanghai, the edge site", "isDefault": False},
)
CLUSTERS = (
    Cluster(PRODUCTION, BEIJING, "生产环境"),
    Cluster(TESTING, BEIJING, "Continuous integration and tests"),
    Cluster(EDGE, SHANGHAI, "Two racks at the edge"),
)
HOSTS = (
    Host("kvm-bj-01", PRODUCTION, "10.10.1.11"),
    Host("kvm-bj-02", PRODUCTION, "10.10.1.12"),
    Host("kvm-bj-03", PRODUCTION, "10.10.1.13"),
    Host("kvm-bj-04", TESTING, "10.10.1.14"),
    Host("kvm-bj-05", TESTING, "10.10.1.15"),
    Host("kvm-sh-01", EDGE, "10.30.1.11"),
)
PRIMARY_STORAGES = (
    Storage("nfs-bj", "NFS", "10.10.2.20:/export/zstack", (PRODUCTION, TESTING), 24 * TIB),
    Storage("local-bj", "LocalStorage", "/zstack_ps", (TESTING,)),
    Storage("ceph-sh", "Ceph", "ceph://9d5c2c1e-sh", (EDGE,), 40 * TIB),
)
BACKUP_STORAGES = (
    Storage(
        "imagestore-bj",
        "ImageStoreBackupStorage",
        "/zstack_bs",
        (BEIJING, SHANGHAI),
        8 * TIB,
        "10.10.2.30",
    ),
    Storage("sftp-bj", "SftpBackupStorage", "/sftp_bs", (BEIJING,), 2 * TIB, "10.10.2.31"),
)
CENTOS = "CentOS-7.9"
UBUNTU = "Ubuntu-22.04"
WINDOWS = "Windows-Server-2019"
_MIRROR = "http://mirror.example.com/images"
IMAGES = (
    Image(CENTOS, f"{_MIRROR}/centos-7.9.qcow2", 20 * GIB, 910_163_968, "Linux", "CentOS 7"),
    Image(
        UBUNTU,
        f"{_MIRROR}/ubuntu-22.04.qcow2",
        20 * GIB,
        688_914_432,
        "Linux",
        "Ubuntu 22",
        storages=("imagestore-bj", "sftp-bj"),
    ),
    Image(WINDOWS, f"{_MIRROR}/win2019.qcow2", 60 * GIB, 9_663_676_416, "Windows", "Windows 2019"),
    Image(
        "Ubuntu-22.04-server.iso",
        f"{_MIRROR}/ubuntu-22.04-server.iso",
        1_571_815_424,
        1_571_815_424,
        "Linux",
        "Ubuntu 22",
        "ISO",
        "iso",
    ),
    Image(
        "数据盘模板",
        f"{_MIRROR}/data-template.qcow2",
        100 * GIB,
        262_144_000,
        "Linux",
        "",
        "DataVolumeTemplate",
    ),
)
INSTANCE_OFFERINGS: tuple[dict[str, Any], ...] = (
    {"name": "small-1c1g", "cpuNum": 1, "memorySize": GIB},
    {"name": "medium-2c4g", "cpuNum": 2, "memorySize": 4 * GIB},
    {"name": "large-4c8g", "cpuNum": 4, "memorySize": 8 * GIB},
    {"name": "xlarge-8c16g", "cpuNum": 8, "memorySize": 16 * GIB},
)
DISK_OFFERINGS: tuple[dict[str, Any], ...] = (
    {"name": "disk-20G", "diskSize": 20 * GIB},
    {"name": "disk-100G", "diskSize": 100 * GIB},
    {"name": "disk-500G", "diskSize": 500 * GIB},
)
L2_NETWORKS = (
    L2("l2-public", BEIJING, "eth0", 0, (PRODUCTION, TESTING)),
    L2("l2-app-vlan100", BEIJING, "eth1", 100, (PRODUCTION, TESTING)),
    L2("l2-edge-vlan200", SHANGHAI, "eth1", 200, (EDGE,)),
)
PUBLIC = "公共网络"
APP = "app-net"
EDGE_NET = "edge-net"
L3_NETWORKS = (
    L3(PUBLIC, "l2-public", "Public", "10.20.0.0/24", "10.20.0.50", "10.20.0.200", ("223.5.5.5",)),
    L3(
        APP,
        "l2-app-vlan100",
        "Private",
        "192.168.100.0/24",
        "192.168.100.10",
        "192.168.100.240",
        ("223.5.5.5", "114.114.114.114"),
    ),
    L3(
        EDGE_NET,
        "l2-edge-vlan200",
        "Private",
        "172.16.8.0/24",
        "172.16.8.10",
        "172.16.8.120",
        ("8.8.8.8",),
    ),
)
DEVELOPERS = "dev-team"
FINANCE = "finance"
ACCOUNTS = (
    Account(DEVELOPERS, "研发部", "zhangwei"),
    Account(FINANCE, "财务部", "lina"),
)
PASSWORD = "password"  # noqa: S105 - the documented one of everybody in the demo
LDAP_BASE = "dc=example,dc=com"
LDAP_PEOPLE = ("wangfang", "liwei")
LDAP_UNBOUND = frozenset({"liwei"})
PROJECTS = {"project-east": ("zhaomin",)}
"""Virtual IDs by the IAM2 project that they are in."""
VMS = (
    Vm(
        "web-1",
        "Running",
        CENTOS,
        "medium-2c4g",
        "kvm-bj-01",
        "nfs-bj",
        (APP, PUBLIC),
        description="官网 前端",
        tags=("env=prod", "负责人=王芳"),
        hostname="web-1.example.com",
    ),
    Vm(
        "web-2",
        "Running",
        CENTOS,
        "medium-2c4g",
        "kvm-bj-02",
        "nfs-bj",
        (APP, PUBLIC),
        description="官网 前端",
        tags=("env=prod",),
        hostname="web-2.example.com",
    ),
    Vm("web-3", "Running", CENTOS, "medium-2c4g", "kvm-bj-03", "nfs-bj", (APP,), hostname="web-3"),
    Vm("web-4", "Running", UBUNTU, "medium-2c4g", "kvm-bj-01", "nfs-bj", (APP,), hostname="web-4"),
    Vm(
        "db-1",
        "Running",
        CENTOS,
        "xlarge-8c16g",
        "kvm-bj-02",
        "nfs-bj",
        (APP,),
        (500, 100),
        "Orders database, primary",
        tags=("env=prod", "backup=daily"),
        hostname="db-1",
    ),
    Vm(
        "db-2",
        "Running",
        CENTOS,
        "xlarge-8c16g",
        "kvm-bj-03",
        "nfs-bj",
        (APP,),
        (500,),
        "Orders database, standby",
        tags=("env=prod",),
        hostname="db-2",
    ),
    Vm(
        "财务-app",
        "Running",
        WINDOWS,
        "large-4c8g",
        "kvm-bj-01",
        "nfs-bj",
        (APP,),
        (100,),
        "财务系统",
        FINANCE,
        ("部门=财务",),
    ),
    Vm(
        "财务-db",
        "Running",
        WINDOWS,
        "large-4c8g",
        "kvm-bj-02",
        "nfs-bj",
        (APP,),
        (500,),
        "财务系统 数据库",
        FINANCE,
        ("部门=财务", "backup=daily"),
    ),
    Vm("cache-1", "Running", UBUNTU, "large-4c8g", "kvm-bj-03", "nfs-bj", (APP,)),
    Vm("cache-2", "Running", UBUNTU, "large-4c8g", "kvm-bj-01", "nfs-bj", (APP,)),
    Vm(
        "ci-runner-1",
        "Running",
        UBUNTU,
        "large-4c8g",
        "kvm-bj-04",
        "local-bj",
        (APP,),
        (100,),
        owner=DEVELOPERS,
        tags=("env=test",),
        hostname="ci-runner-1",
    ),
    Vm(
        "ci-runner-2",
        "Stopped",
        UBUNTU,
        "large-4c8g",
        "kvm-bj-05",
        "local-bj",
        (APP,),
        owner=DEVELOPERS,
        tags=("env=test",),
        hostname="ci-runner-2",
    ),
    Vm("test-1", "Stopped", CENTOS, "small-1c1g", "kvm-bj-04", "nfs-bj", (APP,), owner=DEVELOPERS),
    Vm("test-2", "Stopped", CENTOS, "small-1c1g", "kvm-bj-05", "nfs-bj", (APP,), owner=DEVELOPERS),
    Vm("win-desktop-1", "Running", WINDOWS, "medium-2c4g", "kvm-bj-05", "nfs-bj", (PUBLIC,)),
    Vm("win-desktop-2", "Stopped", WINDOWS, "medium-2c4g", "kvm-bj-04", "nfs-bj", (PUBLIC,)),
    Vm(
        "legacy-erp",
        "Paused",
        WINDOWS,
        "large-4c8g",
        "kvm-bj-03",
        "nfs-bj",
        (APP,),
        description="迁移前 保留",
    ),
    Vm("old-web", "Destroyed", CENTOS, "small-1c1g", "kvm-bj-02", "nfs-bj", (APP,)),
    Vm(
        "edge-gw-1",
        "Running",
        UBUNTU,
        "medium-2c4g",
        "kvm-sh-01",
        "ceph-sh",
        (EDGE_NET,),
        hostname="edge-gw-1",
    ),
    Vm("边缘-采集-1", "Running", UBUNTU, "small-1c1g", "kvm-sh-01", "ceph-sh", (EDGE_NET,), (20,)),
)
LOOSE_VOLUMES: tuple[tuple[str, int, str], ...] = (
    ("data-spare-1", 100, "nfs-bj"),
    ("归档-2023", 500, "nfs-bj"),
    ("data-new", 20, ""),
)
"""Data volumes that no VM has: name, GiB, storage; without a storage it is NotInstantiated."""
