"""VMs: switches, drives, consoles, clones, other images, and where a new one could go."""

from datetime import timedelta
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import (
    HOST,
    IMAGE,
    L3,
    OFFERING,
    VM,
    VOLUME,
    Cloud,
    Row,
    chain,
)
from zscli.simulator.world.instants import us_style

CDROM = "VmCdRomInventory"
SWITCHES = [
    # set, with, get, answer, and before
    ("SetVmQga", {"enable": True}, "GetVmQga", {"enable": True}, {"enable": False}),
    ("SetVmRDP", {"enable": True}, "GetVmRDP", {"enable": True}, {"enable": False}),
    ("SetVmUsbRedirect", {"enable": True}, "GetVmUsbRedirect", {"enable": True}, {"enable": False}),
    (
        "SetVmMonitorNumber",
        {"monitorNumber": 3},
        "GetVmMonitorNumber",
        {"monitorNumber": 3},
        {"monitorNumber": 1},
    ),
    (
        "SetVmBootOrder",
        {"bootOrder": ["CdRom", "HardDisk"]},
        "GetVmInstanceFirstBootDevice",
        {"firstBootDevice": "CdRom"},
        {"firstBootDevice": "HardDisk"},
    ),
]


@pytest.mark.parametrize(
    ("setter", "given", "getter", "after", "before"), SWITCHES, ids=[row[0] for row in SWITCHES]
)
def test_switches(
    cloud: Cloud, setter: str, given: Row, getter: str, after: Row, before: Row
) -> None:
    """What is set is told, and setting it again leaves one tag (section 9.3)."""
    uuid = cloud.uuid(VM, "web-2")
    assert cloud.call(getter, uuid=uuid) == before
    for _ in range(2):
        cloud.call(setter, uuid=uuid, **given)
    assert cloud.call(getter, uuid=uuid) == after
    tags = [row["tag"] for row in cloud.world.find("SystemTagInventory", resourceUuid=uuid)]
    assert len(tags) == len(set(tags))


def stopped(cloud: Cloud) -> Row:
    """Return a stopped VM that was made from a template, without snapshots."""
    vm = cloud.row(VM, "web-2")
    cloud.call("StopVmInstance", uuid=vm["uuid"])
    return cloud.again(VM, vm["uuid"])


def test_drives(cloud: Cloud) -> None:
    """As many as the config allows, numbered from 0, and one of them is the first."""
    vm = stopped(cloud)["uuid"]
    for row in cloud.world.find(CDROM, vmInstanceUuid=vm):
        cloud.world.delete(CDROM, row["uuid"])
    made = [
        cloud.call("CreateVmCdRom", name=name, vmInstanceUuid=vm)["inventory"] for name in "abc"
    ]
    assert [row["deviceId"] for row in made] == [0, 1, 2]
    assert cloud.refused("CreateVmCdRom", name="d", vmInstanceUuid=vm).code == "SYS.1006"
    cloud.call("SetVmInstanceDefaultCdRom", uuid=made[2]["uuid"], vmInstanceUuid=vm)
    numbers = {row["name"]: row["deviceId"] for row in cloud.world.find(CDROM, vmInstanceUuid=vm)}
    assert numbers == {"a": 2, "b": 1, "c": 0}
    cloud.call("DeleteVmCdRom", uuid=made[1]["uuid"])
    iso = cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")
    again = cloud.call("CreateVmCdRom", name="e", vmInstanceUuid=vm, isoUuid=iso)["inventory"]
    assert (again["deviceId"], again["isoUuid"]) == (1, iso)
    cloud.call("StartVmInstance", uuid=vm)
    assert cloud.refused("DeleteVmCdRom", uuid=again["uuid"]).code == "SYS.1006"


def test_consoles(cloud: Cloud) -> None:
    """Each VM has a port of its host, a ticket ends in time, a mode is a protocol (8.1)."""
    host = cloud.row(VM, "web-1")["hostUuid"]
    vms = [vm["uuid"] for vm in cloud.world.find(VM, hostUuid=host, state="Running")]
    places = [cloud.call("GetVmConsoleAddress", uuid=uuid) for uuid in vms]
    assert len({place["port"] for place in places}) == len(vms)
    assert {place["hostIp"] for place in places} == {cloud.again(HOST, host)["managementIp"]}
    cloud.configure("console", "vnc.token.timeout", "60")
    ticket = cloud.call("RequestConsoleAccess", vmInstanceUuid=vms[0])["inventory"]
    ends = {us_style(str(cloud.clock.now() + timedelta(seconds=s))[:26]) for s in (58, 59, 60, 61)}
    assert ticket["expiredDate"] in ends
    assert ticket["token"].startswith(vms[0])
    cloud.call("SetVmConsoleMode", uuid=vms[0], mode="spice")
    assert cloud.call("GetVmConsoleAddress", uuid=vms[0])["protocol"] == "spice"
    cloud.call("StopVmInstance", uuid=vms[0])
    assert cloud.refused("RequestConsoleAccess", vmInstanceUuid=vms[0]).code == "VM.1010"


def test_a_password_needs_a_running_vm(cloud: Cloud) -> None:
    """VM.1011 below which stands VM.1010 (section 5.3)."""
    given = {"account": "root", "password": "secret-1"}
    assert cloud.call("ChangeVmPassword", uuid=cloud.uuid(VM, "web-1"), **given) == {}
    refusal = cloud.refused("ChangeVmPassword", uuid=stopped(cloud)["uuid"], **given)
    assert chain(refusal) == ("VM.1011", "VM.1010")


def test_clones(cloud: Cloud) -> None:
    """One VM for each name, of the same image, size and networks (8.1)."""
    vm = cloud.row(VM, "web-1")
    about = {"vmInstanceUuid": vm["uuid"], "names": ["c1", "c2"]}
    result = cloud.call("CloneVmInstance", **about, strategy="CreateStopped")["result"]
    made = [each["inventory"] for each in result["inventories"]]
    assert (result["numberOfClonedVm"], [each["name"] for each in made]) == (2, ["c1", "c2"])
    for each in made:
        for field in ("imageUuid", "cpuNum", "memorySize", "defaultL3NetworkUuid", "zoneUuid"):
            assert each.get(field) == vm.get(field)
        assert each["state"] == "Stopped"
    ips = {nic["ip"] for each in made for nic in each["vmNics"]}
    assert len(ips) == sum(len(each["vmNics"]) for each in made)


def test_a_full_clone_has_data_volumes(cloud: Cloud) -> None:
    """Of the same sizes as the VM's own."""
    vm = cloud.row(VM, "db-1")
    sizes = sorted(
        v["size"] for v in cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")
    )
    result = cloud.call("CloneVmInstance", vmInstanceUuid=vm["uuid"], names=["c"], full=True)
    uuid = result["result"]["inventories"][0]["inventory"]["uuid"]
    found = cloud.world.find(VOLUME, vmInstanceUuid=uuid, type="Data")
    assert sizes
    assert sorted(row["size"] for row in found) == sizes


def test_another_image(cloud: Cloud) -> None:
    """Of the candidates, while the VM is Stopped (8.1)."""
    vm = stopped(cloud)
    images = cloud.call("GetImageCandidatesForVmToChange", vmInstanceUuid=vm["uuid"])["inventories"]
    assert images
    assert vm["imageUuid"] not in {image["uuid"] for image in images}
    about = {"vmInstanceUuid": vm["uuid"], "imageUuid": images[0]["uuid"]}
    made = cloud.call("ChangeVmImage", **about)["inventory"]
    root = cloud.again(VOLUME, vm["rootVolumeUuid"])
    assert made["imageUuid"] == root["rootImageUuid"] == images[0]["uuid"]
    assert root["size"] >= images[0]["size"]
    iso = {"vmInstanceUuid": vm["uuid"], "imageUuid": cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")}
    assert cloud.refused("ChangeVmImage", **iso).code == "SYS.1007"
    cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert chain(cloud.refused("ChangeVmImage", **about)) == ("SYS.1006", "VM.1010")


def test_candidates_are_where_creation_succeeds(cloud: Cloud) -> None:
    """Every host that is named takes the VM, and no other host does (8.1)."""
    wish: dict[str, Any] = {
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid(L3, "app-net")],
    }
    found = cloud.call("GetCandidateZonesClustersHostsForCreatingVm", **wish)
    hosts = {host["uuid"] for host in found["hosts"]}
    assert hosts
    assert {host["clusterUuid"] for host in found["hosts"]} == {
        c["uuid"] for c in found["clusters"]
    }
    assert {host["zoneUuid"] for host in found["hosts"]} == {
        zone["uuid"] for zone in found["zones"]
    }
    for host in cloud.world.find(HOST):
        there = {**wish, "name": "n", "hostUuid": host["uuid"]}
        if host["uuid"] in hosts:
            assert cloud.call("CreateVmInstance", **there)["inventory"]["hostUuid"] == host["uuid"]
        else:
            assert cloud.refused("CreateVmInstance", **there).code == "SYS.1006"
    huge = {**wish, "instanceOfferingUuid": None, "cpuNum": 1000, "memorySize": 2**50}
    nothing = cloud.call("GetCandidateZonesClustersHostsForCreatingVm", **huge)
    assert nothing == {"hosts": [], "clusters": [], "zones": []}
