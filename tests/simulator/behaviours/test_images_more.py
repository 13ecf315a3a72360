"""Images exported and described, storages asked about, and the licence."""

from datetime import datetime
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import BACKUP, HOST, IMAGE, L3, STORAGE, Cloud
from tests.simulator.conftest import MakeNode

REF = "ImageBackupStorageRefInventory"


def place(cloud: Cloud, name: str = "CentOS-7.9") -> dict[str, str]:
    """Return an image and a backup storage that has it, as parameters."""
    image = cloud.uuid(IMAGE, name)
    ref = cloud.world.find(REF, imageUuid=image)[0]
    return {"imageUuid": image, "backupStorageUuid": ref["backupStorageUuid"]}


def test_export(cloud: Cloud) -> None:
    """The image has an address and a checksum until its export is deleted (section 8.6)."""
    about = place(cloud)
    answer = cloud.call("ExportImageFromBackupStorage", **about)
    assert answer["imageUrl"].startswith("http://")
    assert answer["imageUrl"].endswith(f"{about['imageUuid']}.qcow2")
    ref = cloud.world.find(REF, **about)[0]
    assert (ref["exportUrl"], ref["exportMd5Sum"]) == (answer["imageUrl"], answer["exportMd5Sum"])
    assert cloud.call("ExportImageFromBackupStorage", **about) == answer
    cloud.call("DeleteExportedImageFromBackupStorage", **about)
    assert "exportUrl" not in cloud.world.find(REF, **about)[0]
    assert cloud.refused("DeleteExportedImageFromBackupStorage", **about).code == "SYS.1006"


def test_what_is_not_there_is_not_exported(cloud: Cloud) -> None:
    """A deleted image, or another storage, is SYS.1006 (section 8.6)."""
    about = place(cloud)
    others = [row["uuid"] for row in cloud.world.find(BACKUP)]
    has = {ref["backupStorageUuid"] for ref in cloud.world.find(REF, imageUuid=about["imageUuid"])}
    for other in set(others) - has:
        wrong = about | {"backupStorageUuid": other}
        assert cloud.refused("ExportImageFromBackupStorage", **wrong).code == "SYS.1006"
    cloud.call("DeleteImage", uuid=about["imageUuid"])
    assert cloud.refused("ExportImageFromBackupStorage", **about).code == "SYS.1006"


def test_an_export_as_a_long_job(make_demo: MakeNode) -> None:
    """APIExportImageFromBackupStorageMsg is one of the server's long jobs (section 7.2)."""
    node = make_demo()
    image = node.rows("/images?q=name=CentOS-7.9")[0]
    storage = image["backupStorageRefs"][0]["backupStorageUuid"]
    data = f'{{"imageUuid":"{image["uuid"]}","backupStorageUuid":"{storage}"}}'
    job = {"jobName": "APIExportImageFromBackupStorageMsg", "jobData": data}
    made = node.call("POST", "/longjobs", {"params": job})[1]["inventory"]
    path = f"/longjobs?q=uuid={made['uuid']}"
    done = node.until(lambda: [row for row in node.rows(path) if row["state"] == "Succeeded"])
    assert "imageUrl" in done[0]["jobResult"]


def test_switches_of_an_image(cloud: Cloud) -> None:
    """An agent and a boot mode are tags; a checksum is always the same (section 9.3)."""
    uuid = cloud.uuid(IMAGE, "CentOS-7.9")
    assert cloud.call("GetImageQga", uuid=uuid) == {"enable": False}
    cloud.call("SetImageQga", uuid=uuid, enable=True)
    cloud.call("SetImageBootMode", uuid=uuid, bootMode="UEFI")
    assert cloud.call("GetImageQga", uuid=uuid) == {"enable": True}
    tags = {row["tag"] for row in cloud.world.find("SystemTagInventory", resourceUuid=uuid)}
    assert tags >= {"qemuga", "bootMode::UEFI"}
    storage = place(cloud)["backupStorageUuid"]
    sums = {
        cloud.call("CalculateImageHash", uuid=uuid, backupStorageUuid=storage)["inventory"][
            "md5Sum"
        ]
        for _ in range(2)
    }
    assert len(sums) == 1


def test_disks_of_hosts(cloud: Cloud) -> None:
    """A local storage is the sum of its hosts (section 8.5)."""
    storage = cloud.world.find(STORAGE, type="LocalStorage")[0]
    found = cloud.call("GetLocalStorageHostDiskCapacity", primaryStorageUuid=storage["uuid"])
    rows = found["inventories"]
    assert sum(row["totalCapacity"] for row in rows) == storage["totalCapacity"]
    assert sum(row["availableCapacity"] for row in rows) == storage["availableCapacity"]
    one = {"primaryStorageUuid": storage["uuid"], "hostUuid": rows[0]["hostUuid"]}
    assert cloud.call("GetLocalStorageHostDiskCapacity", **one)["inventories"] == rows[:1]
    nfs = cloud.world.find(STORAGE, type="NFS")[0]["uuid"]
    assert (
        cloud.refused("GetLocalStorageHostDiskCapacity", primaryStorageUuid=nfs).code == "SYS.1007"
    )


def test_storages_for_a_new_vm(cloud: Cloud) -> None:
    """Those of the networks' clusters with enough room, for the root and each data volume."""
    wish: dict[str, Any] = {
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "l3NetworkUuids": [cloud.uuid(L3, "app-net")],
        "dataDiskSizes": [2**30, 2**60],
    }
    found = cloud.call("GetCandidatePrimaryStoragesForCreatingVm", **wish)
    assert found["rootVolumePrimaryStorages"]
    assert found["dataVolumePrimaryStorages"][str(2**30)]
    assert found["dataVolumePrimaryStorages"][str(2**60)] == []


def test_a_simulated_backup_storage(cloud: Cloud) -> None:
    """It has the capacity that was asked for (section 8.4)."""
    given = {"name": "s", "url": "sim", "totalCapacity": 2**40}
    made = cloud.call("AddSimulatorBackupStorage", **given)["inventory"]
    assert (made["status"], made["availableCapacity"]) == ("Connected", 2**40)


def test_the_licence(cloud: Cloud) -> None:
    """It has room for more hosts than there are, and ends in the future."""
    found = cloud.call("GetLicenseInfo")["inventory"]
    assert found["availableHostNum"] == found["hostNum"] - cloud.world.count(HOST)
    assert found["expired"] is False
    assert datetime.fromisoformat(found["expiredDate"]) > datetime.fromisoformat(
        found["issuedDate"]
    )
    assert cloud.call("ReloadLicense")["inventory"] == found
    assert cloud.call("GetLicenseCapabilities")["capabilities"]["hostNum"] == found["hostNum"]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({}, (True, None)),
        ({"replyWithCount": True}, (True, 1)),
        ({"count": True}, (False, 1)),
    ],
)
def test_licence_records(cloud: Cloud, asked: dict[str, Any], answer: tuple[bool, Any]) -> None:
    """The one that there ever was, counted as a query counts."""
    found = cloud.call("GetLicenseRecords", **asked)
    assert ("inventories" in found, found.get("total")) == answer
