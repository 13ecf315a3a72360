"""A VM's name, size, ISO and settings."""

import pytest

from tests.simulator.behaviours.cloud import (
    GIB,
    HOST,
    IMAGE,
    OFFERING,
    VM,
    VOLUME,
    Cloud,
    chain,
)


def test_name_and_description_change_in_any_state(cloud: Cloud) -> None:
    """UpdateVmInstance sets what is given and leaves the rest."""
    before = cloud.row(VM, "web-1")
    body = cloud.call("UpdateVmInstance", uuid=before["uuid"], name="网站-1")
    assert body["inventory"]["name"] == "网站-1"
    assert body["inventory"]["description"] == before["description"]


def test_the_size_changes_only_while_stopped(cloud: Cloud) -> None:
    """A running VM refuses, a stopped one takes it; with `vm.numa` a running one may grow."""
    running, stopped = cloud.row(VM, "web-1"), cloud.uuid(VM, "test-1")
    assert cloud.refused("UpdateVmInstance", uuid=running["uuid"], cpuNum=4).code == "SYS.1006"
    assert cloud.call("UpdateVmInstance", uuid=stopped, cpuNum=4)["inventory"]["cpuNum"] == 4
    cloud.configure("vm", "numa", "true")
    host = cloud.again(HOST, running["hostUuid"])
    cloud.call("UpdateVmInstance", uuid=running["uuid"], memorySize=5 * GIB)
    left = cloud.again(HOST, host["uuid"])["availableMemoryCapacity"]
    assert left == host["availableMemoryCapacity"] - GIB
    smaller = cloud.refused("UpdateVmInstance", uuid=running["uuid"], memorySize=GIB)
    assert smaller.code == "SYS.1006"
    huge = cloud.refused("UpdateVmInstance", uuid=running["uuid"], memorySize=10**15)
    assert chain(huge) == ("SYS.1006", "HOST_ALLOCATION.1000")


def test_another_offering_brings_its_size(cloud: Cloud) -> None:
    """The host's capacity follows."""
    vm = cloud.row(VM, "web-1")
    host = cloud.again(HOST, vm["hostUuid"])
    body = cloud.call(
        "ChangeInstanceOffering",
        vmInstanceUuid=vm["uuid"],
        instanceOfferingUuid=cloud.uuid(OFFERING, "large-4c8g"),
    )
    assert (body["inventory"]["cpuNum"], body["inventory"]["memorySize"]) == (4, 8 * GIB)
    after = cloud.again(HOST, host["uuid"])
    assert after["availableCpuCapacity"] == host["availableCpuCapacity"] - 2


def test_an_iso_goes_into_the_drive_and_out(cloud: Cloud) -> None:
    """There is one drive; what is no ISO is SYS.1007."""
    vm, iso = cloud.uuid(VM, "web-1"), cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")
    wrong = cloud.refused(
        "AttachIsoToVmInstance", vmInstanceUuid=vm, isoUuid=cloud.uuid(IMAGE, "CentOS-7.9")
    )
    assert wrong.code == "SYS.1007"
    listed = cloud.call("GetCandidateIsoForAttachingVm", vmInstanceUuid=vm)["inventories"]
    assert [row["uuid"] for row in listed] == [iso]
    body = cloud.call("AttachIsoToVmInstance", vmInstanceUuid=vm, isoUuid=iso)
    assert [drive["isoUuid"] for drive in body["inventory"]["vmCdRoms"]] == [iso]
    twice = cloud.refused("AttachIsoToVmInstance", vmInstanceUuid=vm, isoUuid=iso)
    assert twice.code == "SYS.1006"
    assert cloud.call("GetCandidateIsoForAttachingVm", vmInstanceUuid=vm)["inventories"] == []
    body = cloud.call("DetachIsoFromVmInstance", vmInstanceUuid=vm)
    assert "isoUuid" not in body["inventory"]["vmCdRoms"][0]
    assert cloud.refused("DetachIsoFromVmInstance", vmInstanceUuid=vm).code == "SYS.1006"


@pytest.mark.parametrize(
    ("name", "param", "value", "field"),
    [
        ("Hostname", "hostname", "www.example.com", "hostname"),
        ("SshKey", "SshKey", "ssh-ed25519 AAAA", "sshKey"),
        ("ConsolePassword", "consolePassword", "secret12", "password"),
    ],
)
def test_settings_are_set_told_and_deleted(
    cloud: Cloud, name: str, param: str, value: str, field: str
) -> None:
    """What was set is answered; after the deletion nothing is."""
    uuid = cloud.uuid(VM, "web-4")
    cloud.call(f"SetVm{name}", uuid=uuid, **{param: value})
    assert cloud.call(f"GetVm{name}", uuid=uuid) == {field: value}
    cloud.call(f"DeleteVm{name}", uuid=uuid)
    assert cloud.call(f"GetVm{name}", uuid=uuid) == {}


def test_the_boot_order_has_known_devices(cloud: Cloud) -> None:
    """The usual order comes back without one; an unknown device is SYS.1007."""
    uuid = cloud.uuid(VM, "web-4")
    assert cloud.call("GetVmBootOrder", uuid=uuid) == {"orders": ["HardDisk", "CdRom"]}
    cloud.call("SetVmBootOrder", uuid=uuid, bootOrder=["CdRom", "HardDisk"])
    assert cloud.call("GetVmBootOrder", uuid=uuid) == {"orders": ["CdRom", "HardDisk"]}
    cloud.call("SetVmBootOrder", uuid=uuid)
    assert cloud.call("GetVmBootOrder", uuid=uuid) == {"orders": ["HardDisk", "CdRom"]}
    assert cloud.refused("SetVmBootOrder", uuid=uuid, bootOrder=["Tape"]).code == "SYS.1007"


def test_a_reimaged_vm_has_a_fresh_root_volume(cloud: Cloud) -> None:
    """The root volume uses what its image does; with snapshots it is refused."""
    vm = cloud.row(VM, "test-1")
    image = cloud.again(IMAGE, vm["imageUuid"])
    cloud.call("ReimageVmInstance", vmInstanceUuid=vm["uuid"])
    assert cloud.again(VOLUME, vm["rootVolumeUuid"])["actualSize"] == image["actualSize"]
    cloud.call("CreateVolumeSnapshot", volumeUuid=vm["rootVolumeUuid"], name="s")
    assert cloud.refused("ReimageVmInstance", vmInstanceUuid=vm["uuid"]).code == "SYS.1006"


def test_candidates_are_what_the_apis_take(cloud: Cloud) -> None:
    """A VM migrates to and starts on just the hosts that are listed."""
    vm = cloud.row(VM, "web-1")
    hosts = cloud.call("GetVmMigrationCandidateHosts", vmInstanceUuid=vm["uuid"])["inventories"]
    names = {host["name"] for host in hosts}
    assert names == {"kvm-bj-02", "kvm-bj-03", "kvm-bj-04", "kvm-bj-05"}
    stopped = cloud.call("GetVmStartingCandidateClustersHosts", uuid=cloud.uuid(VM, "ci-runner-2"))
    assert [host["name"] for host in stopped["hosts"]] == ["kvm-bj-05"]
    assert [cluster["name"] for cluster in stopped["clusters"]] == ["test-cluster"]


def test_tag_patterns_go_onto_many_resources(cloud: Cloud) -> None:
    """A pattern becomes a user tag on each; detaching takes it off."""
    pattern = cloud.call("CreateTag", name="env", value="env::{name}", type="withToken")
    uuid = pattern["inventory"]["uuid"]
    vms = [cloud.uuid(VM, name) for name in ("web-1", "web-2")]
    refusal = cloud.refused("AttachTagToResources", tagUuid=uuid, resourceUuids=vms)
    assert refusal.code == "SYS.1007"
    body = cloud.call(
        "AttachTagToResources", tagUuid=uuid, resourceUuids=vms, tokens={"name": "prod"}
    )
    assert [each["inventory"]["tag"] for each in body["results"]] == ["env::prod"] * 2
    cloud.call("DetachTagFromResources", tagUuid=uuid, resourceUuids=vms[:1])
    assert cloud.world.count("UserTagInventory", tagPatternUuid=uuid) == 1
