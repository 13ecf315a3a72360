"""The cloud of the demo: names, sizes, and who is where. seed.py makes rows of it."""

from zscli.simulator.behaviours.capacity import GIB
from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.cloud import PASSWORD

__all__ = ["DEMO"]

TIB = 1024 * GIB

BEIJING = "北京-zone-1"
SHANGHAI = "shanghai-zone-2"
PRODUCTION = "生产-cluster"
TESTING = "test-cluster"
EDGE = "edge-cluster"


def _host(name: str, cluster: str, ip: str) -> cloud.Host:
    return cloud.Host(name=name, cluster=cluster, ip=ip)


def _storage(
    name: str, kind: str, url: str, places: tuple[str, ...], size: int = 0, hostname: str = ""
) -> cloud.Storage:
    return cloud.Storage(name=name, type=kind, url=url, places=places, size=size, hostname=hostname)


def _image(  # noqa: PLR0913, PLR0917 - the columns of a table
    name: str,
    file: str,
    size: int,
    actual: int,
    platform: str,
    guest: str,
    media: str = "RootVolumeTemplate",
    format: str = "qcow2",  # noqa: A002 - the name of the field
    storages: tuple[str, ...] = ("imagestore-bj",),
) -> cloud.Image:
    return cloud.Image(
        name=name,
        url=file,
        size=size,
        actual=actual,
        platform=platform,
        guest=guest,
        media=media,
        format=format,
        storages=storages,
    )


def _l2(name: str, zone: str, interface: str, vlan: int, clusters: tuple[str, ...]) -> cloud.L2:
    return cloud.L2(name=name, zone=zone, interface=interface, vlan=vlan, clusters=clusters)


def _l3(  # noqa: PLR0913, PLR0917 - the columns of a table
    name: str, l2: str, category: str, cidr: str, start: str, end: str, dns: tuple[str, ...]
) -> cloud.L3:
    gateway = f"{start.rpartition('.')[0]}.1"
    span = cloud.Range(cidr=cidr, start=start, end=end, gateway=gateway, name=f"range-of-{name}")
    return cloud.L3(name=name, l2=l2, category=category, ranges=(span,), dns=dns)


def _vm(  # noqa: PLR0913, PLR0917 - the columns of a table
    name: str,
    state: str,
    image: str,
    offering: str,
    host: str,
    storage: str,
    networks: tuple[str, ...],
    data: tuple[int, ...] = (),
    description: str = "",
    owner: str = "",
    tags: tuple[str, ...] = (),
    hostname: str = "",
    snapshots: tuple[str, ...] = (),
) -> cloud.Vm:
    """Return a VM; *data* are the sizes of its data volumes in GiB."""
    size = next(each for each in INSTANCE_OFFERINGS if each.name == offering)
    names = (f"DATA-for-{name}", *(f"DATA-for-{name}-{n}" for n in range(2, len(data) + 1)))
    disks = [
        cloud.Disk(name=disk, size=gib * GIB, offering=f"disk-{gib}G")
        for disk, gib in zip(names, data, strict=False)
    ]
    return cloud.Vm(
        name=name,
        state=state,
        image=image,
        offering=offering,
        cpus=size.cpus,
        memory=size.memory,
        host=host,
        storage=storage,
        nics=tuple(cloud.Nic(network=network) for network in networks),
        disks=tuple(disks),
        description=description,
        owner=owner,
        tags=tags,
        hostname=hostname,
        snapshots=snapshots,
    )


ZONES = (
    cloud.Zone(name=BEIJING, description="北京 亦庄 机房 A 区", is_default=True),
    cloud.Zone(name=SHANGHAI, description="Shanghai, the edge site"),
)
CLUSTERS = (
    cloud.Cluster(name=PRODUCTION, zone=BEIJING, description="生产环境"),
    cloud.Cluster(name=TESTING, zone=BEIJING, description="Continuous integration and tests"),
    cloud.Cluster(name=EDGE, zone=SHANGHAI, description="Two racks at the edge"),
)
HOSTS = (
    _host("kvm-bj-01", PRODUCTION, "10.10.1.11"),
    _host("kvm-bj-02", PRODUCTION, "10.10.1.12"),
    _host("kvm-bj-03", PRODUCTION, "10.10.1.13"),
    _host("kvm-bj-04", TESTING, "10.10.1.14"),
    _host("kvm-bj-05", TESTING, "10.10.1.15"),
    _host("kvm-sh-01", EDGE, "10.30.1.11"),
)
PRIMARY_STORAGES = (
    _storage("nfs-bj", "NFS", "10.10.2.20:/export/zstack", (PRODUCTION, TESTING), 24 * TIB),
    _storage("local-bj", "LocalStorage", "/zstack_ps", (TESTING,)),
    _storage("ceph-sh", "Ceph", "ceph://9d5c2c1e-sh", (EDGE,), 40 * TIB),
)
BACKUP_STORAGES = (
    _storage(
        "imagestore-bj",
        "ImageStoreBackupStorage",
        "/zstack_bs",
        (BEIJING, SHANGHAI),
        8 * TIB,
        "10.10.2.30",
    ),
    _storage("sftp-bj", "SftpBackupStorage", "/sftp_bs", (BEIJING,), 2 * TIB, "10.10.2.31"),
)
CENTOS = "CentOS-7.9"
UBUNTU = "Ubuntu-22.04"
WINDOWS = "Windows-Server-2019"
_MIRROR = "http://mirror.example.com/images"
IMAGES = (
    _image(CENTOS, f"{_MIRROR}/centos-7.9.qcow2", 20 * GIB, 910_163_968, "Linux", "CentOS 7"),
    _image(
        UBUNTU,
        f"{_MIRROR}/ubuntu-22.04.qcow2",
        20 * GIB,
        688_914_432,
        "Linux",
        "Ubuntu 22",
        storages=("imagestore-bj", "sftp-bj"),
    ),
    _image(WINDOWS, f"{_MIRROR}/win2019.qcow2", 60 * GIB, 9_663_676_416, "Windows", "Windows 2019"),
    _image(
        "Ubuntu-22.04-server.iso",
        f"{_MIRROR}/ubuntu-22.04-server.iso",
        1_571_815_424,
        1_571_815_424,
        "Linux",
        "Ubuntu 22",
        "ISO",
        "iso",
    ),
    _image(
        "数据盘模板",
        f"{_MIRROR}/data-template.qcow2",
        100 * GIB,
        262_144_000,
        "Linux",
        "",
        "DataVolumeTemplate",
    ),
)
INSTANCE_OFFERINGS = (
    cloud.InstanceOffering(name="small-1c1g", cpus=1, memory=GIB),
    cloud.InstanceOffering(name="medium-2c4g", cpus=2, memory=4 * GIB),
    cloud.InstanceOffering(name="large-4c8g", cpus=4, memory=8 * GIB),
    cloud.InstanceOffering(name="xlarge-8c16g", cpus=8, memory=16 * GIB),
)
DISK_OFFERINGS = (
    cloud.DiskOffering(name="disk-20G", size=20 * GIB),
    cloud.DiskOffering(name="disk-100G", size=100 * GIB),
    cloud.DiskOffering(name="disk-500G", size=500 * GIB),
)
L2_NETWORKS = (
    _l2("l2-public", BEIJING, "eth0", 0, (PRODUCTION, TESTING)),
    _l2("l2-app-vlan100", BEIJING, "eth1", 100, (PRODUCTION, TESTING)),
    _l2("l2-edge-vlan200", SHANGHAI, "eth1", 200, (EDGE,)),
)
PUBLIC = "公共网络"
APP = "app-net"
EDGE_NET = "edge-net"
L3_NETWORKS = (
    _l3(PUBLIC, "l2-public", "Public", "10.20.0.0/24", "10.20.0.50", "10.20.0.200", ("223.5.5.5",)),
    _l3(
        APP,
        "l2-app-vlan100",
        "Private",
        "192.168.100.0/24",
        "192.168.100.10",
        "192.168.100.240",
        ("223.5.5.5", "114.114.114.114"),
    ),
    _l3(
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


def _account(name: str, description: str, user: str) -> cloud.Account:
    users = (cloud.User(name=user, password=PASSWORD),)
    return cloud.Account(name=name, description=description, password=PASSWORD, users=users)


ACCOUNTS = (
    _account(DEVELOPERS, "研发部", "zhangwei"),
    _account(FINANCE, "财务部", "lina"),
)
VMS = (
    _vm(
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
    _vm(
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
    _vm("web-3", "Running", CENTOS, "medium-2c4g", "kvm-bj-03", "nfs-bj", (APP,), hostname="web-3"),
    _vm("web-4", "Running", UBUNTU, "medium-2c4g", "kvm-bj-01", "nfs-bj", (APP,), hostname="web-4"),
    _vm(
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
        snapshots=("before-upgrade", "升级后"),
    ),
    _vm(
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
    _vm(
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
    _vm(
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
    _vm("cache-1", "Running", UBUNTU, "large-4c8g", "kvm-bj-03", "nfs-bj", (APP,)),
    _vm("cache-2", "Running", UBUNTU, "large-4c8g", "kvm-bj-01", "nfs-bj", (APP,)),
    _vm(
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
    _vm(
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
    _vm("test-1", "Stopped", CENTOS, "small-1c1g", "kvm-bj-04", "nfs-bj", (APP,), owner=DEVELOPERS),
    _vm("test-2", "Stopped", CENTOS, "small-1c1g", "kvm-bj-05", "nfs-bj", (APP,), owner=DEVELOPERS),
    _vm("win-desktop-1", "Running", WINDOWS, "medium-2c4g", "kvm-bj-05", "nfs-bj", (PUBLIC,)),
    _vm("win-desktop-2", "Stopped", WINDOWS, "medium-2c4g", "kvm-bj-04", "nfs-bj", (PUBLIC,)),
    _vm(
        "legacy-erp",
        "Paused",
        WINDOWS,
        "large-4c8g",
        "kvm-bj-03",
        "nfs-bj",
        (APP,),
        description="迁移前 保留",
    ),
    _vm("old-web", "Destroyed", CENTOS, "small-1c1g", "kvm-bj-02", "nfs-bj", (APP,)),
    _vm(
        "edge-gw-1",
        "Running",
        UBUNTU,
        "medium-2c4g",
        "kvm-sh-01",
        "ceph-sh",
        (EDGE_NET,),
        hostname="edge-gw-1",
    ),
    _vm("边缘-采集-1", "Running", UBUNTU, "small-1c1g", "kvm-sh-01", "ceph-sh", (EDGE_NET,), (20,)),
)
VOLUMES = tuple(
    cloud.Volume(name=name, size=gib * GIB, offering=f"disk-{gib}G", storage=storage)
    for name, gib, storage in (
        ("data-spare-1", 100, "nfs-bj"),
        ("归档-2023", 500, "nfs-bj"),
        ("data-new", 20, ""),
    )
)
DEMO = cloud.Cloud(
    accounts=ACCOUNTS,
    zones=ZONES,
    clusters=CLUSTERS,
    hosts=HOSTS,
    primary_storages=PRIMARY_STORAGES,
    backup_storages=BACKUP_STORAGES,
    l2_networks=L2_NETWORKS,
    l3_networks=L3_NETWORKS,
    instance_offerings=INSTANCE_OFFERINGS,
    disk_offerings=DISK_OFFERINGS,
    images=IMAGES,
    vms=VMS,
    volumes=VOLUMES,
)
"""The same uuids every time: they follow from the order in which seed.py makes the rows."""
