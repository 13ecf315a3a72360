"""What CreateVmInstance refuses, what it makes, and where it puts it."""

import pytest

from tests.simulator.behaviours.cloud import (
    CLUSTER,
    DISK,
    GIB,
    HOST,
    IMAGE,
    L3,
    NIC,
    OFFERING,
    STORAGE,
    VM,
    VOLUME,
    ZONE,
    Cloud,
    Row,
    chain,
)
from zscli.simulator.refusal import Refusal

APP, PUBLIC = "app-net", "公共网络"


def test_a_new_vm_is_created_started_and_running(cloud: Cloud) -> None:
    """CreateVmInstance shows Created, then Starting, and answers Running."""
    names = ("new",)

    def state() -> str:
        found = cloud.world.find(VM, name=list(names))
        return str(found[0]["state"])

    seen, body = cloud.watch("CreateVmInstance", state, **_plain(cloud))
    assert seen == ["Created", "Starting"]
    vm = body["inventory"]
    assert vm["state"] == "Running"
    assert vm["hostUuid"] == vm["lastHostUuid"]
    assert vm["type"] == "UserVm"
    assert vm["hypervisorType"] == "KVM"
    assert "plan" not in cloud.again(VM, vm["uuid"])


def _plain(cloud: Cloud) -> Row:
    return {
        "name": "new",
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid(L3, APP)],
    }


def test_a_new_vm_has_its_volumes_nics_and_drive(cloud: Cloud) -> None:
    """Root and data volumes are Ready with numbers from 0, nics have addresses of the range."""
    l3s = [cloud.uuid(L3, APP), cloud.uuid(L3, PUBLIC)]
    vm = cloud.new_vm(
        l3NetworkUuids=l3s,
        defaultL3NetworkUuid=l3s[1],
        dataDiskOfferingUuids=[cloud.uuid(DISK, "disk-20G")],
        dataDiskSizes=[5 * GIB],
    )
    volumes = cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"])
    assert [(v["type"], v["deviceId"], v["status"]) for v in volumes] == [
        ("Root", 0, "Ready"),
        ("Data", 1, "Ready"),
        ("Data", 2, "Ready"),
    ]
    assert volumes[0]["uuid"] == vm["rootVolumeUuid"]
    assert volumes[0]["rootImageUuid"] == vm["imageUuid"]
    assert volumes[1]["diskOfferingUuid"] == cloud.uuid(DISK, "disk-20G")
    assert volumes[2]["size"] == 5 * GIB
    nics = cloud.world.find(NIC, vmInstanceUuid=vm["uuid"])
    assert [nic["l3NetworkUuid"] for nic in nics] == l3s
    assert nics[0]["ip"].startswith("192.168.100.")
    assert nics[1]["ip"].startswith("10.20.0.")
    assert nics[0]["gateway"] == "192.168.100.1"
    assert vm["defaultL3NetworkUuid"] == l3s[1]
    assert cloud.world.count("VmCdRomInventory", vmInstanceUuid=vm["uuid"]) == 1


def test_addresses_are_never_given_twice(cloud: Cloud) -> None:
    """Every address of every nic is another one."""
    for number in range(5):
        cloud.new_vm(f"new-{number}")
    ips = [nic["ip"] for nic in cloud.world.find(NIC) if "ip" in nic]
    assert len(ips) == len(set(ips))


@pytest.mark.parametrize(
    ("strategy", "state"),
    [("InstantStart", "Running"), ("JustCreate", "Created"), ("CreateStopped", "Stopped")],
)
def test_the_strategy_says_where_it_ends(cloud: Cloud, strategy: str, state: str) -> None:
    """A VM runs, is stopped, or is only created."""
    vm = cloud.new_vm(strategy=strategy)
    assert vm["state"] == state
    assert ("hostUuid" in vm) == (state == "Running")
    assert ("rootVolumeUuid" in vm) == (state != "Created")


def test_what_was_only_created_is_made_at_its_first_start(cloud: Cloud) -> None:
    """A VM of JustCreate gets host, volumes and nics when it starts."""
    vm = cloud.new_vm(strategy="JustCreate", dataDiskSizes=[GIB])
    assert cloud.world.count(VOLUME, vmInstanceUuid=vm["uuid"]) == 0
    body = cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert body["inventory"]["state"] == "Running"
    assert len(body["inventory"]["allVolumes"]) == 2
    assert body["inventory"]["vmNics"][0]["ip"]


def test_host_beats_cluster_beats_zone(cloud: Cloud) -> None:
    """Of several places the narrowest counts."""
    host = cloud.uuid(HOST, "kvm-bj-04")
    places = {
        "zoneUuid": cloud.uuid(ZONE, "北京-zone-1"),
        "clusterUuid": cloud.uuid(CLUSTER, "生产-cluster"),
    }
    assert cloud.new_vm("a", **places)["clusterUuid"] == places["clusterUuid"]
    assert cloud.new_vm("b", **places, hostUuid=host)["hostUuid"] == host


def test_the_host_with_the_fewest_vms_is_taken(cloud: Cloud) -> None:
    """New VMs are spread."""
    vm = cloud.new_vm(clusterUuid=cloud.uuid(CLUSTER, "test-cluster"))
    counts = {
        name: cloud.world.count(VM, hostUuid=cloud.uuid(HOST, name))
        for name in ("kvm-bj-04", "kvm-bj-05")
    }
    assert vm["clusterUuid"] == cloud.uuid(CLUSTER, "test-cluster")
    assert max(counts.values()) - min(counts.values()) <= 1


def test_an_iso_needs_a_size_and_lies_in_the_drive(cloud: Cloud) -> None:
    """A VM from an ISO has an empty root volume of the size asked for."""
    iso = cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")
    vm = cloud.new_vm(imageUuid=iso, rootDiskSize=7 * GIB)
    root = cloud.again(VOLUME, vm["rootVolumeUuid"])
    assert root["size"] == 7 * GIB
    assert "rootImageUuid" not in root
    drive = cloud.world.find("VmCdRomInventory", vmInstanceUuid=vm["uuid"])[0]
    assert drive["isoUuid"] == iso


def test_tags_choose_address_and_mac(cloud: Cloud) -> None:
    """The tags staticIp and customMac are followed."""
    app = cloud.uuid(L3, APP)
    tags = [f"staticIp::{app}::192.168.100.77", f"customMac::{app}::fa:00:00:00:00:77"]
    vm = cloud.new_vm(systemTags=tags)
    nic = cloud.world.find(NIC, vmInstanceUuid=vm["uuid"])[0]
    assert (nic["ip"], nic["mac"]) == ("192.168.100.77", "fa:00:00:00:00:77")


REFUSALS = [
    ("no size", {"instanceOfferingUuid": None}, ("SYS.1006",)),
    ("half a size", {"instanceOfferingUuid": None, "cpuNum": 2}, ("SYS.1006",)),
    ("no place", {"l3NetworkUuids": []}, ("SYS.1006",)),
    ("two networks without a default", {"l3NetworkUuids": [APP, PUBLIC]}, ("SYS.1007",)),
    (
        "a default that is not among them",
        {"defaultL3NetworkUuid": PUBLIC},
        ("SYS.1007",),
    ),
    ("a network twice", {"l3NetworkUuids": [APP, APP], "defaultL3NetworkUuid": APP}, ("SYS.1006",)),
    ("an image for data volumes", {"imageUuid": "数据盘模板"}, ("SYS.1007",)),
    ("an ISO without a size", {"imageUuid": "Ubuntu-22.04-server.iso"}, ("SYS.1007",)),
    ("no image", {"imageUuid": None}, ("SYS.1007",)),
    ("a disk of nothing", {"dataDiskSizes": [0]}, ("SYS.1007",)),
    (
        "more memory than any host has",
        {"instanceOfferingUuid": None, "cpuNum": 4, "memorySize": 4096 * GIB},
        ("SYS.1006", "HOST_ALLOCATION.1000"),
    ),
    (
        "more disk than any storage has",
        {"rootDiskSize": 100 * 1024 * GIB},
        ("SYS.1006", "HOST_ALLOCATION.1000"),
    ),
    (
        "a network of another zone than the host's",
        {"hostUuid": "kvm-sh-01"},
        ("SYS.1006", "HOST_ALLOCATION.1000"),
    ),
    ("nics that are no JSON", {"vmNicParams": "["}, ("SYS.1006",)),
]
KINDS = {
    "l3NetworkUuids": L3,
    "defaultL3NetworkUuid": L3,
    "imageUuid": IMAGE,
    "hostUuid": HOST,
}


@pytest.mark.parametrize(("why", "change", "codes"), REFUSALS, ids=[case[0] for case in REFUSALS])
def test_what_cannot_be_is_refused_and_leaves_nothing(
    cloud: Cloud, why: str, change: Row, codes: tuple[str, ...]
) -> None:
    """A refused creation has the protocol's codes, and no row stays behind."""
    params = _plain(cloud)
    for name, value in change.items():
        params[name] = _resolved(cloud, name, value)
    before = {kind: cloud.world.count(kind) for kind in (VM, VOLUME, NIC, "UsedIpInventory")}
    refusal = cloud.refused("CreateVmInstance", **params)
    assert chain(refusal) == codes
    assert {kind: cloud.world.count(kind) for kind in before} == before


def _resolved(cloud: Cloud, name: str, value: object) -> object:
    if name not in KINDS or value is None:
        return value
    if isinstance(value, list):
        return [cloud.uuid(KINDS[name], each) for each in value]
    return cloud.uuid(KINDS[name], str(value))


DISABLED = [
    (L3, APP, "SYS.1006"),
    (IMAGE, "CentOS-7.9", "SYS.1006"),
    (OFFERING, "small-1c1g", "SYS.1006"),
    (ZONE, "北京-zone-1", "SYS.1006"),
    (CLUSTER, "生产-cluster", "SYS.1006"),
    (HOST, "kvm-bj-01", "SYS.1006"),
    (DISK, "disk-20G", "SYS.1006"),
]


@pytest.mark.parametrize(("kind", "name", "code"), DISABLED, ids=[case[0] for case in DISABLED])
def test_what_is_disabled_cannot_be_used(cloud: Cloud, kind: str, name: str, code: str) -> None:
    """Each Disabled resource that a call names refuses it."""
    cloud.world.update(kind, cloud.uuid(kind, name), state="Disabled")
    places = {ZONE: "zoneUuid", CLUSTER: "clusterUuid", HOST: "hostUuid"}
    params = _plain(cloud)
    if kind in places:
        params[places[kind]] = cloud.uuid(kind, name)
    if kind == DISK:
        params["dataDiskOfferingUuids"] = [cloud.uuid(DISK, name)]
    refusal = cloud.refused("CreateVmInstance", **params)
    assert chain(refusal) == (code,)
    assert "Disabled" in refusal.details


def test_no_host_says_what_was_wanted(cloud: Cloud) -> None:
    """The innermost details name the CPUs and bytes that no host has."""
    params = _plain(cloud) | {"instanceOfferingUuid": None}
    refusal = cloud.refused("CreateVmInstance", **params, cpuNum=4, memorySize=4096 * GIB)
    assert refusal.cause is not None
    assert refusal.cause.details == (f"no host having cpu[4], memory[{4096 * GIB} bytes] found")


def test_missing_size_is_worded_as_the_server_does(cloud: Cloud) -> None:
    """Without offering, CPU and memory the details are the server's."""
    params = _plain(cloud) | {"instanceOfferingUuid": None}
    assert cloud.refused("CreateVmInstance", **params).details == "Missing CPU/memory settings"


def test_an_exhausted_range_gives_no_address(cloud: Cloud) -> None:
    """When every address is taken the innermost code is L3.1000."""
    l3 = cloud.call(
        "CreateL3Network", name="tiny", l2NetworkUuid=cloud.uuid("L2NetworkInventory", "l2-public")
    )["inventory"]
    cloud.call(
        "AddIpRange",
        l3NetworkUuid=l3["uuid"],
        name="two",
        startIp="10.99.0.10",
        endIp="10.99.0.11",
        netmask="255.255.255.0",
        gateway="10.99.0.1",
    )
    for name in ("a", "b"):
        cloud.new_vm(name, l3NetworkUuids=[l3["uuid"]])
    params = _plain(cloud) | {"l3NetworkUuids": [l3["uuid"]]}
    refusal = cloud.refused("CreateVmInstance", **params)
    assert chain(refusal) == ("SYS.1006", "L3.1000")
    assert cloud.world.count(VM, name="new") == 0


def test_the_kept_back_memory_is_not_given_away(cloud: Cloud) -> None:
    """`kvm.reservedMemory` stays free on a host."""
    host = cloud.row(HOST, "kvm-sh-01")
    params = _plain(cloud) | {
        "instanceOfferingUuid": None,
        "cpuNum": 1,
        "memorySize": host["availableMemoryCapacity"] - GIB + 1,
        "l3NetworkUuids": [cloud.uuid(L3, "edge-net")],
    }
    assert chain(cloud.refused("CreateVmInstance", **params))[-1] == "HOST_ALLOCATION.1000"
    cloud.call("CreateVmInstance", **params | {"memorySize": params["memorySize"] - 1})
    assert cloud.again(HOST, host["uuid"])["availableMemoryCapacity"] == GIB


def test_capacity_of_storage_is_taken_and_checked(cloud: Cloud) -> None:
    """A new VM's volumes reduce what its storage has left by their virtual size."""
    before = cloud.row(STORAGE, "nfs-bj")["availableCapacity"]
    cloud.new_vm(dataDiskSizes=[3 * GIB], clusterUuid=cloud.uuid(CLUSTER, "生产-cluster"))
    assert before - cloud.row(STORAGE, "nfs-bj")["availableCapacity"] == 23 * GIB


def test_a_creation_whose_host_goes_fails(cloud: Cloud) -> None:
    """When the host is deleted while the VM starts it is not Running in the end."""
    work = cloud.begin("CreateVmInstance", **_plain(cloud))
    next(work)
    next(work)
    cloud.call("DeleteHost", uuid=cloud.row(VM, "new")["hostUuid"])
    with pytest.raises(Refusal):
        list(work)
    assert cloud.row(VM, "new")["state"] == "Stopped"


def test_a_vm_under_creation_cannot_be_started_by_others(cloud: Cloud) -> None:
    """Its creation goes on undisturbed, and it can be destroyed meanwhile."""
    work = cloud.begin("CreateVmInstance", **_plain(cloud))
    next(work)
    uuid = cloud.uuid(VM, "new")
    assert chain(cloud.refused("StartVmInstance", uuid=uuid)) == ("VM.1001", "SYS.1006")
    cloud.call("DestroyVmInstance", uuid=uuid)
    with pytest.raises(Refusal):
        list(work)
    assert cloud.world.get(VM, uuid) is None


def test_a_creation_whose_storage_goes_before_the_start_fails(cloud: Cloud) -> None:
    """A VM that was stopped while it was Created does not become Running without a host."""
    work = cloud.begin("CreateVmInstance", **_plain(cloud))
    next(work)
    vm = cloud.row(VM, "new")
    root = cloud.again(VOLUME, vm["rootVolumeUuid"])
    cloud.call(
        "DetachPrimaryStorageFromCluster",
        primaryStorageUuid=root["primaryStorageUuid"],
        clusterUuid=vm["clusterUuid"],
    )
    with pytest.raises(Refusal):
        list(work)
    after = cloud.again(VM, vm["uuid"])
    assert after["state"] == "Stopped"
    assert "hostUuid" not in after
    cloud.call(
        "AttachPrimaryStorageToCluster",
        primaryStorageUuid=root["primaryStorageUuid"],
        clusterUuid=vm["clusterUuid"],
    )
    body = cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert body["inventory"]["state"] == "Running"
