"""What `diskAOs` and `vmNicParams` say of a new VM's volumes and nics, and their tags."""

import json
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import (
    DISK,
    GIB,
    IMAGE,
    L3,
    NIC,
    OFFERING,
    STORAGE,
    VM,
    VOLUME,
    Cloud,
    Row,
)
from tests.simulator.behaviours.cloud import chain as codes_of

TAG = "SystemTagInventory"
THICK = "volumeProvisioningStrategy::ThickProvisioning"


def plain(cloud: Cloud, **more: Any) -> Row:
    """Return what a VM needs beside its image."""
    return {
        "name": "new",
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid(L3, "app-net")],
        **more,
    }


def volumes(cloud: Cloud) -> list[Row]:
    """Return the volumes of the new VM, the root volume first."""
    return cloud.world.find(VOLUME, vmInstanceUuid=cloud.uuid(VM, "new"))


def tags(cloud: Cloud, volume: Row) -> list[str]:
    """Return the system tags of a volume."""
    return [row["tag"] for row in cloud.world.find(TAG, resourceUuid=volume["uuid"])]


def boot(cloud: Cloud, **more: Any) -> Row:
    """Return the boot disk of a list."""
    return {"boot": True, "templateUuid": cloud.uuid(IMAGE, "CentOS-7.9"), **more}


def test_disks_as_a_list(cloud: Cloud) -> None:
    """The boot disk is the root volume; the others follow in order, by size, offering, template."""
    template = cloud.row(IMAGE, "数据盘模板")
    disks = [
        {"size": 5 * GIB, "name": "logs", "systemTags": [THICK]},
        boot(cloud, size=50 * GIB, name="system", primaryStorageUuid=cloud.uuid(STORAGE, "nfs-bj")),
        {"diskOfferingUuid": cloud.uuid(DISK, "disk-20G")},
        {"templateUuid": template["uuid"], "primaryStorageUuid": cloud.uuid(STORAGE, "nfs-bj")},
    ]
    cloud.call("CreateVmInstance", **plain(cloud, diskAOs=disks))
    root, *data = volumes(cloud)
    assert (root["type"], root["name"], root["size"]) == ("Root", "system", 50 * GIB)
    assert (
        root["rootImageUuid"]
        == cloud.uuid(IMAGE, "CentOS-7.9")
        == cloud.row(VM, "new")["imageUuid"]
    )
    assert [(row["name"], row["size"], row["deviceId"]) for row in data] == [
        ("logs", 5 * GIB, 1),
        ("DATA-for-new", 20 * GIB, 2),
        ("DATA-for-new", template["size"], 3),
    ]
    assert data[1]["diskOfferingUuid"] == cloud.uuid(DISK, "disk-20G")
    assert data[2]["rootImageUuid"] == template["uuid"]
    assert data[2]["primaryStorageUuid"] == cloud.uuid(STORAGE, "nfs-bj")
    assert [tags(cloud, row) for row in (root, *data)] == [[], [THICK], [], []]


def test_a_boot_disk_from_an_iso(cloud: Cloud) -> None:
    """Its size counts, and its offering as well; what else it says is the VM's."""
    iso = cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")
    disk = {"boot": True, "templateUuid": iso, "size": 7 * GIB, "guestOsType": "Debian 12"}
    cloud.call("CreateVmInstance", **plain(cloud, diskAOs=[disk]))
    assert volumes(cloud)[0]["size"] == 7 * GIB
    assert cloud.row(VM, "new")["guestOsType"] == "Debian 12"


WRONG = [
    ("no boot disk", [{"size": GIB}], "SYS.1007"),
    ("two boot disks", [{"boot": True}, {"boot": True}], "SYS.1007"),
    ("a disk of nothing", [{"boot": True}, {}], "SYS.1007"),
    ("a disk of less", [{"boot": True}, {"size": -1}], "SYS.1007"),
    ("a disk of two kinds", [{"boot": True}, {"size": 1, "templateUuid": "i"}], "SYS.1007"),
    ("a disk of a root template", [{"boot": True}, {"templateUuid": "CentOS-7.9"}], "SYS.1007"),
    ("a disk of no template", [{"boot": True}, {"templateUuid": "0" * 32}], "SYS.1003"),
    ("another image than said", [{"boot": True, "templateUuid": "other"}], "SYS.1007"),
    ("what is there already", [{"boot": True}, {"sourceUuid": "v"}], "SYS.1014"),
]


@pytest.mark.parametrize(
    ("disks", "code"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_disks_that_cannot_be(cloud: Cloud, disks: list[Row], code: str) -> None:
    """Each is refused, and nothing is made."""
    image = cloud.uuid(IMAGE, "CentOS-7.9")
    given = [
        disk | ({"templateUuid": image} if disk.get("templateUuid") == "CentOS-7.9" else {})
        for disk in disks
    ]
    params = plain(cloud, imageUuid=image, diskAOs=given)
    before = cloud.world.count(VOLUME)
    assert cloud.refused("CreateVmInstance", **params).code == code
    assert (cloud.world.count(VM, name="new"), cloud.world.count(VOLUME)) == (0, before)


def test_tags_of_volumes(cloud: Cloud) -> None:
    """Those for the root volume, for all data volumes, and for one by its place among them."""
    scsi = "capability::virtio-scsi"
    params = {
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "dataDiskSizes": [GIB, GIB],
        "rootVolumeSystemTags": [THICK],
        "dataVolumeSystemTags": [scsi],
        "dataVolumeSystemTagsOnIndex": {"1": [THICK, scsi]},
    }
    cloud.call("CreateVmInstance", **plain(cloud, **params))
    assert [tags(cloud, row) for row in volumes(cloud)] == [[THICK], [scsi], [scsi, THICK]]


def test_nics_as_json(cloud: Cloud) -> None:
    """Address, MAC, driver, state and groups are as they are asked for."""
    app, public = cloud.uuid(L3, "app-net"), cloud.uuid(L3, "公共网络")
    group = cloud.row("SecurityGroupInventory", "web-sg")
    cloud.world.link("securityGroup-l3Network", group["uuid"], app)
    wanted = {
        "l3NetworkUuid": app,
        "ip": "192.168.100.77",
        "mac": "fa:00:00:00:00:77",
        "driverType": "e1000",
        "state": "disable",
        "sgUuids": [group["uuid"]],
    }
    nics = {"l3NetworkUuids": [app, public], "defaultL3NetworkUuid": app}
    text = json.dumps([wanted])
    image = cloud.uuid(IMAGE, "CentOS-7.9")
    cloud.call("CreateVmInstance", **plain(cloud, imageUuid=image, vmNicParams=text, **nics))
    first, second = cloud.world.find(NIC, vmInstanceUuid=cloud.uuid(VM, "new"))
    kept = {name: first[name] for name in ("ip", "mac", "driverType", "state")}
    assert kept == {name: wanted[name] for name in kept}
    assert (second["driverType"], second["state"]) == ("virtio", "enable")
    members = cloud.world.find("VmNicSecurityGroupRefInventory", vmNicUuid=first["uuid"])
    assert [row["securityGroupUuid"] for row in members] == [group["uuid"]]


def test_one_more_nic_as_json(cloud: Cloud) -> None:
    """AttachL3NetworkToVm takes one nic in the same way."""
    image, public = cloud.uuid(IMAGE, "CentOS-7.9"), cloud.uuid(L3, "公共网络")
    cloud.call("CreateVmInstance", **plain(cloud, imageUuid=image))
    vm = cloud.uuid(VM, "new")
    nic = {"l3NetworkUuid": public, "mac": "fa:00:00:00:00:78", "driverType": "rtl8139"}
    about = {"vmInstanceUuid": vm, "l3NetworkUuid": public}
    cloud.call("AttachL3NetworkToVm", **about, vmNicParams=json.dumps(nic))
    made = cloud.world.find(NIC, vmInstanceUuid=vm, l3NetworkUuid=public)[0]
    assert (made["mac"], made["driverType"]) == ("fa:00:00:00:00:78", "rtl8139")
    assert made["ip"].startswith("10.20.0.")


NICS: list[tuple[str, str, tuple[str, ...]]] = [
    # why, the text, where HERE is the uuid of the VM's network, and the codes
    ("no JSON", "{", ("SYS.1006",)),
    ("no nics", "[1]", ("SYS.1006",)),
    ("no network", '[{"driverType": "e1000"}]', ("SYS.1007",)),
    ("a network of others", '[{"l3NetworkUuid": "x"}]', ("SYS.1007",)),
    ("twice the same", '[{"l3NetworkUuid": "HERE"}, {"l3NetworkUuid": "HERE"}]', ("SYS.1007",)),
    ("a driver that is none", '{"l3NetworkUuid": "HERE", "driverType": "x"}', ("SYS.1007",)),
    ("a state that is none", '{"l3NetworkUuid": "HERE", "state": "up"}', ("SYS.1007",)),
    ("an address that is none", '{"l3NetworkUuid": "HERE", "ip": "10.0.0"}', ("SYS.1007",)),
    ("a group that is not there", '{"l3NetworkUuid": "HERE", "sgUuids": ["x"]}', ("SYS.1007",)),
    ("a MAC that is none", '{"l3NetworkUuid": "HERE", "mac": "fa"}', ("SYS.1006", "SYS.1007")),
    (
        "an address elsewhere",
        '{"l3NetworkUuid": "HERE", "ip": "10.9.9.9"}',
        ("SYS.1006", "L3.1000"),
    ),
    ("what has no effect", '{"l3NetworkUuid": "HERE", "multiQueueNum": 4}', ("SYS.1014",)),
]


@pytest.mark.parametrize(("text", "codes"), [row[1:] for row in NICS], ids=[row[0] for row in NICS])
def test_nics_that_cannot_be(cloud: Cloud, text: str, codes: tuple[str, ...]) -> None:
    """Each is refused, and nothing is made."""
    text = text.replace("HERE", cloud.uuid(L3, "app-net"))
    params = plain(cloud, imageUuid=cloud.uuid(IMAGE, "CentOS-7.9"), vmNicParams=text)
    assert codes_of(cloud.refused("CreateVmInstance", **params)) == codes
    assert cloud.world.count(VM, name="new") == 0
