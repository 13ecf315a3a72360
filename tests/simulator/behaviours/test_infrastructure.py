"""Zones, clusters, hosts, storages and images, with what follows when one goes."""

import pytest

from tests.simulator.behaviours.cloud import (
    BACKUP,
    CLUSTER,
    GIB,
    HOST,
    IMAGE,
    L2,
    L3,
    STORAGE,
    VM,
    VOLUME,
    ZONE,
    Cloud,
    Row,
    chain,
)
from zscli.simulator.refusal import Refusal
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.simulator.world.uuids import new_uuid

NIC = "VmNicInventory"
REF = "ImageBackupStorageRefInventory"


def add_host(cloud: Cloud, ip: str = "10.10.1.99", cluster: str = "test-cluster") -> Row:
    """Add a host and return it."""
    body = cloud.call(
        "AddKVMHost",
        name="kvm-new",
        managementIp=ip,
        clusterUuid=cloud.uuid(CLUSTER, cluster),
        username="root",
        password="secret",
    )
    return dict(body["inventory"])


def test_one_zone_is_the_default(cloud: Cloud) -> None:
    """A new default zone takes over from the old one."""
    row = cloud.call("CreateZone", name="zone-9", description="北京 机房", isDefault=True)
    assert row["inventory"]["state"] == "Enabled"
    assert [zone["name"] for zone in cloud.world.find(ZONE, isDefault=True)] == ["zone-9"]


@pytest.mark.parametrize(
    ("inventory", "api", "name"),
    [
        (ZONE, "ChangeZoneState", "shanghai-zone-2"),
        (CLUSTER, "ChangeClusterState", "edge-cluster"),
        (BACKUP, "ChangeBackupStorageState", "sftp-bj"),
        (STORAGE, "ChangePrimaryStorageState", "ceph-sh"),
        (IMAGE, "ChangeImageState", "CentOS-7.9"),
        (L3, "ChangeL3NetworkState", "app-net"),
        ("InstanceOfferingInventory", "ChangeInstanceOfferingState", "small-1c1g"),
        ("DiskOfferingInventory", "ChangeDiskOfferingState", "disk-20G"),
        (HOST, "ChangeHostState", "kvm-bj-01"),
    ],
)
def test_states_follow_their_events(cloud: Cloud, inventory: str, api: str, name: str) -> None:
    """Disable and enable lead to Disabled and Enabled."""
    uuid = cloud.uuid(inventory, name)
    for event, state in (("disable", "Disabled"), ("enable", "Enabled")):
        body = cloud.call(api, uuid=uuid, stateEvent=event)
        assert body["inventory"]["state"] == state


def test_deleting_a_zone_takes_everything_in_it(cloud: Cloud) -> None:
    """Clusters, hosts, storages, networks and VMs go; the other zone and the images stay."""
    zone = cloud.uuid(ZONE, "北京-zone-1")
    cloud.call("DeleteZone", uuid=zone)
    for kind in (CLUSTER, HOST, STORAGE, L2, L3, VM):
        assert cloud.world.count(kind, zoneUuid=zone) == 0
        assert cloud.world.count(kind) > 0, kind
    assert cloud.world.count(IMAGE) == 5
    assert {row["name"] for row in cloud.world.find(VM)} == {"edge-gw-1", "边缘-采集-1"}
    assert all(
        "zoneUuid" not in row
        for row in cloud.world.find("BackupStorageZoneRefInventory", zoneUuid=zone)
    )
    vms = {row["uuid"] for row in cloud.world.find(VM)}
    assert {row["vmInstanceUuid"] for row in cloud.world.find(NIC)} == vms
    nics = {row["uuid"] for row in cloud.world.find(NIC)}
    assert {row["vmNicUuid"] for row in cloud.world.find("UsedIpInventory")} == nics


def test_a_host_is_connecting_and_then_connected(cloud: Cloud) -> None:
    """A new host reports its capacities once it is Connected; its password is not kept."""
    seen, body = cloud.watch(
        "AddKVMHost",
        lambda: cloud.row(HOST, "kvm-new")["status"],
        name="kvm-new",
        managementIp="10.10.1.99",
        clusterUuid=cloud.uuid(CLUSTER, "test-cluster"),
        username="root",
        password="secret",
    )
    host = body["inventory"]
    assert seen == ["Connecting"]
    assert (host["status"], host["state"]) == ("Connected", "Enabled")
    assert host["availableMemoryCapacity"] == host["totalMemoryCapacity"] > 0
    assert host["totalCpuCapacity"] == 10 * host["cpuNum"]
    assert "password" not in cloud.again(HOST, host["uuid"])


def test_a_host_with_local_disks_makes_local_storage_larger(cloud: Cloud) -> None:
    """Local storage is the sum over the hosts of its clusters."""
    before = cloud.row(STORAGE, "local-bj")
    host = cloud.again(HOST, add_host(cloud)["uuid"])
    after = cloud.row(STORAGE, "local-bj")
    for field in ("totalCapacity", "availableCapacity"):
        assert after[field] == before[field] + host["diskCapacity"]
    cloud.call("DeleteHost", uuid=host["uuid"])
    assert cloud.row(STORAGE, "local-bj")["totalCapacity"] == before["totalCapacity"]


@pytest.mark.parametrize(
    ("ip", "text"),
    [
        ("10.10.1.11", "there has been a kvm host having management ip[10.10.1.11]"),
        ("10.10.1.300", "10.10.1.300"),
        ("not a name", "not a name"),
    ],
)
def test_a_hosts_address_must_be_good_and_new(cloud: Cloud, ip: str, text: str) -> None:
    """Duplicate and malformed addresses are SYS.1007 and leave no row."""
    refusal = cloud.refused(
        "AddKVMHost",
        name="x",
        managementIp=ip,
        clusterUuid=cloud.uuid(CLUSTER, "test-cluster"),
        username="root",
        password="secret",
    )
    assert refusal.code == "SYS.1007"
    assert text in refusal.details
    assert cloud.world.count(HOST) == 6


def test_deleting_a_host_stops_its_vms(cloud: Cloud) -> None:
    """They stay, Stopped, and can start elsewhere."""
    host = cloud.uuid(HOST, "kvm-bj-01")
    vms = [row["uuid"] for row in cloud.world.find(VM, hostUuid=host)]
    assert vms
    cloud.call("DeleteHost", uuid=host)
    assert cloud.world.get(HOST, host) is None
    assert {cloud.again(VM, uuid)["state"] for uuid in vms} == {"Stopped"}
    assert cloud.call("StartVmInstance", uuid=vms[0])["inventory"]["state"] == "Running"


def test_maintenance_moves_what_can_move_and_stops_the_rest(cloud: Cloud) -> None:
    """PreMaintenance, then Maintenance; VMs run elsewhere, those on local disks are stopped."""
    host = cloud.uuid(HOST, "kvm-bj-04")
    cloud.call("StartVmInstance", uuid=cloud.uuid(VM, "test-1"))
    assert cloud.row(VM, "test-1")["hostUuid"] == host
    seen, body = cloud.watch(
        "ChangeHostState",
        lambda: cloud.again(HOST, host)["state"],
        uuid=host,
        stateEvent="maintain",
    )
    assert seen == ["PreMaintenance"]
    assert body["inventory"]["state"] == "Maintenance"
    assert cloud.world.count(VM, hostUuid=host) == 0
    assert cloud.row(VM, "test-1")["state"] == "Running"
    assert cloud.row(VM, "ci-runner-1")["state"] == "Stopped"
    back = cloud.watch(
        "ChangeHostState",
        lambda: cloud.again(HOST, host)["status"],
        uuid=host,
        stateEvent="enable",
    )
    assert back[0] == ["Connecting"]
    assert (back[1]["inventory"]["state"], back[1]["inventory"]["status"]) == (
        "Enabled",
        "Connected",
    )


def test_maintenance_may_fail_and_put_the_state_back(cloud: Cloud) -> None:
    """With the policy JustMigrate a VM that cannot move stops it: HOST.1001, Enabled again."""
    cloud.configure("host", "host.maintenance.policy", "JustMigrate")
    host = cloud.uuid(HOST, "kvm-bj-04")
    refusal = cloud.refused("ChangeHostState", uuid=host, stateEvent="maintain")
    assert refusal.code == "HOST.1001"
    assert cloud.again(HOST, host)["state"] == "Enabled"
    assert cloud.row(VM, "ci-runner-1")["state"] == "Running"


def test_a_disconnected_host_cannot_be_maintained(cloud: Cloud) -> None:
    """It is SYS.1006."""
    host = cloud.uuid(HOST, "kvm-bj-01")
    cloud.world.update(HOST, host, status="Disconnected")
    assert cloud.refused("ChangeHostState", uuid=host, stateEvent="maintain").code == "SYS.1006"
    assert cloud.call("ReconnectHost", uuid=host)["inventory"]["status"] == "Connected"


def test_a_primary_storage_is_attached_once_and_in_its_zone(cloud: Cloud) -> None:
    """Twice is SYS.1006, another zone SYS.1007, detaching what is not attached SYS.1007."""
    storage, other = cloud.uuid(STORAGE, "local-bj"), cloud.uuid(CLUSTER, "edge-cluster")
    pair = {"primaryStorageUuid": storage, "clusterUuid": cloud.uuid(CLUSTER, "生产-cluster")}
    body = cloud.call("AttachPrimaryStorageToCluster", **pair)
    assert pair["clusterUuid"] in body["inventory"]["attachedClusterUuids"]
    assert cloud.refused("AttachPrimaryStorageToCluster", **pair).code == "SYS.1006"
    far = pair | {"clusterUuid": other}
    assert cloud.refused("AttachPrimaryStorageToCluster", **far).code == "SYS.1007"
    cloud.call("DetachPrimaryStorageFromCluster", **pair)
    assert cloud.refused("DetachPrimaryStorageFromCluster", **pair).code == "SYS.1007"


def test_the_same_url_twice_in_a_cluster_is_refused(cloud: Cloud) -> None:
    """SYS.1007."""
    url = cloud.row(STORAGE, "nfs-bj")["url"]
    zone = cloud.uuid(ZONE, "北京-zone-1")
    added = cloud.call("AddNfsPrimaryStorage", name="again", url=url, zoneUuid=zone)["inventory"]
    assert added["status"] == "Connected"
    refusal = cloud.refused(
        "AttachPrimaryStorageToCluster",
        primaryStorageUuid=added["uuid"],
        clusterUuid=cloud.uuid(CLUSTER, "test-cluster"),
    )
    assert refusal.code == "SYS.1007"


def test_a_storage_goes_with_its_volumes_once_it_is_detached(cloud: Cloud) -> None:
    """Attached it is SYS.1006; detached, its volumes and the VMs on it go with it."""
    storage = cloud.uuid(STORAGE, "local-bj")
    assert cloud.refused("DeletePrimaryStorage", uuid=storage).code == "SYS.1006"
    cloud.call(
        "DetachPrimaryStorageFromCluster",
        primaryStorageUuid=storage,
        clusterUuid=cloud.uuid(CLUSTER, "test-cluster"),
    )
    assert cloud.row(VM, "ci-runner-1")["state"] == "Stopped"
    assert cloud.call("DeletePrimaryStorage", uuid=storage) == {}
    assert cloud.world.count(VOLUME, primaryStorageUuid=storage) == 0
    assert cloud.world.count(VM, name="ci-runner-1") == 0


def test_maintenance_of_a_storage_stops_the_vms_on_it(cloud: Cloud) -> None:
    """No VM of it runs, and none starts."""
    storage = cloud.uuid(STORAGE, "nfs-bj")
    cloud.call("ChangePrimaryStorageState", uuid=storage, stateEvent="maintain")
    assert cloud.row(VM, "web-1")["state"] == "Stopped"
    assert cloud.row(VM, "edge-gw-1")["state"] == "Running"
    refusal = cloud.refused("StartVmInstance", uuid=cloud.uuid(VM, "web-1"))
    assert chain(refusal) == ("VM.1001", "HOST_ALLOCATION.1000")


def test_backup_storages_are_tied_to_zones(cloud: Cloud) -> None:
    """Attaching twice and detaching what is not attached are SYS.1006."""
    pair = {
        "backupStorageUuid": cloud.uuid(BACKUP, "sftp-bj"),
        "zoneUuid": cloud.uuid(ZONE, "shanghai-zone-2"),
    }
    body = cloud.call("AttachBackupStorageToZone", **pair)
    assert len(body["inventory"]["attachedZoneUuids"]) == 2
    assert cloud.refused("AttachBackupStorageToZone", **pair).code == "SYS.1006"
    cloud.call("DetachBackupStorageFromZone", **pair)
    assert cloud.refused("DetachBackupStorageFromZone", **pair).code == "SYS.1006"


def test_an_image_downloads_and_is_ready(cloud: Cloud) -> None:
    """Downloading while the job runs, then Ready with a size, and the storage has less room."""
    before = cloud.row(BACKUP, "imagestore-bj")["availableCapacity"]
    seen, body = cloud.watch(
        "AddImage",
        lambda: cloud.row(IMAGE, "镜像")["status"],
        name="镜像",
        url="http://mirror.example.com/x.qcow2",
        format="qcow2",
        backupStorageUuids=[cloud.uuid(BACKUP, "imagestore-bj")],
    )
    image = body["inventory"]
    assert seen == ["Downloading"]
    assert image["status"] == "Ready"
    assert image["size"] >= image["actualSize"] > 0
    assert [ref["status"] for ref in image["backupStorageRefs"]] == ["Ready"]
    left = cloud.row(BACKUP, "imagestore-bj")["availableCapacity"]
    assert left == before - image["actualSize"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"url": "gopher://x/y"}, "SYS.1007"),
        ({"url": "/etc/shadow"}, "SYS.1007"),
        ({"url": "file:///proc/kcore"}, "SYS.1007"),
        ({"format": "floppy"}, "SYS.1007"),
    ],
)
def test_an_image_that_cannot_be_added(cloud: Cloud, change: Row, code: str) -> None:
    """Odd urls, guarded local paths and unknown formats are refused, and nothing stays."""
    params = {
        "name": "x",
        "url": "http://mirror.example.com/x.qcow2",
        "backupStorageUuids": [cloud.uuid(BACKUP, "imagestore-bj")],
    }
    assert cloud.refused("AddImage", **params | change).code == code
    assert cloud.world.count(IMAGE, name="x") == 0


def test_an_image_needs_a_storage_that_is_up(cloud: Cloud) -> None:
    """A Disabled backup storage is SYS.1006."""
    uuid = cloud.uuid(BACKUP, "imagestore-bj")
    cloud.call("ChangeBackupStorageState", uuid=uuid, stateEvent="disable")
    refusal = cloud.refused(
        "AddImage", name="x", url="http://example.com/x.qcow2", backupStorageUuids=[uuid]
    )
    assert refusal.code == "SYS.1006"


def test_deleting_an_image_is_soft_storage_by_storage(cloud: Cloud) -> None:
    """It is Deleted when the last storage has it Deleted; recovered; expunged for good."""
    uuid = cloud.uuid(IMAGE, "Ubuntu-22.04")
    cloud.call("DeleteImage", uuid=uuid, backupStorageUuids=[cloud.uuid(BACKUP, "sftp-bj")])
    assert cloud.again(IMAGE, uuid)["status"] == "Ready"
    assert (
        cloud.refused("ExpungeImage", imageUuid=cloud.uuid(IMAGE, "CentOS-7.9")).code == "SYS.1006"
    )
    cloud.call("DeleteImage", uuid=uuid)
    assert cloud.again(IMAGE, uuid)["status"] == "Deleted"
    assert cloud.call("RecoverImage", imageUuid=uuid)["inventory"]["status"] == "Ready"
    cloud.call("DeleteImage", uuid=uuid)
    cloud.call("ExpungeImage", imageUuid=uuid)
    assert cloud.world.get(IMAGE, uuid) is None
    assert cloud.world.count(REF, imageUuid=uuid) == 0
    assert cloud.world.count(VM, imageUuid=uuid) == 0
    assert "imageUuid" not in cloud.row(VM, "cache-1")


def test_offerings_leave_their_vms_alone(cloud: Cloud) -> None:
    """A deleted offering is no longer named by VMs and volumes, unless the config says so."""
    uuid = cloud.uuid("InstanceOfferingInventory", "medium-2c4g")
    cloud.call("DeleteInstanceOffering", uuid=uuid)
    vm = cloud.row(VM, "web-1")
    assert "instanceOfferingUuid" not in vm
    assert vm["cpuNum"] == 2
    cloud.configure("volume", "diskOffering.setNullWhenDeleting", "false")
    disk = cloud.uuid("DiskOfferingInventory", "disk-500G")
    cloud.call("DeleteDiskOffering", uuid=disk)
    assert cloud.row(VOLUME, "DATA-for-db-2")["diskOfferingUuid"] == disk


@pytest.mark.parametrize(
    ("memory", "reserved"), [(15 * 1024**2, 0), (GIB, 2 * GIB)], ids=["small", "reserved"]
)
def test_an_offering_must_make_sense(cloud: Cloud, memory: int, reserved: int) -> None:
    """Less than 16 MiB, or more reserved than there is, are SYS.1007."""
    refusal = cloud.refused(
        "CreateInstanceOffering",
        name="x",
        cpuNum=1,
        memorySize=memory,
        reservedMemorySize=reserved,
    )
    assert refusal.code == "SYS.1007"


def test_the_uuid_asked_for_is_given(cloud: Cloud) -> None:
    """`resourceUuid` is the new row's uuid; a taken one is SYS.1000."""
    uuid = new_uuid()
    assert cloud.call("CreateZone", name="z", resourceUuid=uuid)["inventory"]["uuid"] == uuid
    assert cloud.refused("CreateZone", name="z", resourceUuid=uuid).code == "SYS.1000"


def test_capacities_add_up(cloud: Cloud) -> None:
    """What the capacity APIs answer is the sum over the rows; nothing asked for is SYS.1007."""
    answer = cloud.call("GetCpuMemoryCapacity", all=True)
    hosts = cloud.world.find(HOST)
    assert answer["totalMemory"] == sum(host["totalMemoryCapacity"] for host in hosts)
    assert answer["availableCpu"] == sum(host["availableCpuCapacity"] for host in hosts)
    edge = cloud.call("GetCpuMemoryCapacity", clusterUuids=[cloud.uuid(CLUSTER, "edge-cluster")])
    assert edge["totalMemory"] == cloud.row(HOST, "kvm-sh-01")["totalMemoryCapacity"]
    total = cloud.call("GetPrimaryStorageCapacity", all=True)["totalCapacity"]
    assert total == sum(row["totalCapacity"] for row in cloud.world.find(STORAGE))
    for api in ("GetCpuMemoryCapacity", "GetPrimaryStorageCapacity", "GetBackupStorageCapacity"):
        assert cloud.refused(api).code == "SYS.1007"


def test_what_a_host_says_of_its_system(cloud: Cloud) -> None:
    """It is kept in inherent tags, which nobody can delete (section 9.3)."""
    host = add_host(cloud)
    tags = cloud.world.find("SystemTagInventory", resourceUuid=host["uuid"])
    assert {tag["tag"] for tag in tags} >= {"os::distribution::centos", "os::release::Core"}
    assert all(tag["inherent"] for tag in tags)
    refusal = _refused_by_tags(cloud, tags[0]["uuid"])
    assert refusal.code == "SYS.1006"
    cloud.call("DeleteHost", uuid=host["uuid"])
    assert cloud.world.count("SystemTagInventory", resourceUuid=host["uuid"]) == 0


def _refused_by_tags(cloud: Cloud, uuid: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        TAG_BEHAVIOURS["DeleteTag"](cloud.ask("DeleteTag", {"uuid": uuid}))
    return caught.value
