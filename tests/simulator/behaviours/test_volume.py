"""Volumes: made, attached under twelve conditions, detached, deleted, resized."""

from collections.abc import Callable

import pytest

from tests.simulator.behaviours.cloud import (
    DISK,
    GIB,
    HOST,
    STORAGE,
    VM,
    VOLUME,
    Cloud,
    Row,
    chain,
)

LOCAL = "LocalStorageResourceRefInventory"
SHARE = "ShareableVolumeVmInstanceRefInventory"


def new_volume(cloud: Cloud, **params: object) -> Row:
    """Create a data volume and return its row."""
    given = {"name": "v", "diskSize": 5 * GIB} | params
    return dict(cloud.call("CreateDataVolume", **given)["inventory"])


def attach(cloud: Cloud, volume: str, vm: str) -> Row:
    """Attach a volume and return it."""
    body = cloud.call("AttachDataVolumeToVm", volumeUuid=volume, vmInstanceUuid=vm)
    return dict(body["inventory"])


def test_a_volume_without_a_storage_lies_nowhere(cloud: Cloud) -> None:
    """It is NotInstantiated and takes no room until it is attached for the first time."""
    before = cloud.row(STORAGE, "nfs-bj")["availableCapacity"]
    volume = new_volume(cloud)
    assert volume["status"] == "NotInstantiated"
    assert not {"primaryStorageUuid", "installPath", "format"} & set(volume)
    assert cloud.row(STORAGE, "nfs-bj")["availableCapacity"] == before
    attached = attach(cloud, volume["uuid"], cloud.uuid(VM, "web-1"))
    assert attached["status"] == "Ready"
    assert attached["format"] == "qcow2"
    assert attached["installPath"].startswith("/")
    assert cloud.row(STORAGE, "nfs-bj")["availableCapacity"] == before - 5 * GIB


def test_a_volume_on_a_storage_is_created_there(cloud: Cloud) -> None:
    """With a primary storage it is Creating, then Ready, and takes room."""
    storage = cloud.row(STORAGE, "nfs-bj")

    def status() -> str:
        return str(cloud.row(VOLUME, "placed")["status"])

    seen, body = cloud.watch(
        "CreateDataVolume",
        status,
        name="placed",
        diskOfferingUuid=cloud.uuid(DISK, "disk-20G"),
        primaryStorageUuid=storage["uuid"],
    )
    assert seen == ["Creating"]
    assert body["inventory"]["status"] == "Ready"
    assert body["inventory"]["size"] == 20 * GIB
    left = cloud.row(STORAGE, "nfs-bj")["availableCapacity"]
    assert left == storage["availableCapacity"] - 20 * GIB


def test_a_size_or_an_offering_is_needed(cloud: Cloud) -> None:
    """Neither a size nor an offering is SYS.1007; more than there is, PS.1000 in the end."""
    assert cloud.refused("CreateDataVolume", name="v").code == "SYS.1007"
    huge = cloud.refused(
        "CreateDataVolume",
        name="v",
        diskSize=10**18,
        primaryStorageUuid=cloud.uuid(STORAGE, "nfs-bj"),
    )
    assert chain(huge) == ("SYS.1006", "PS.1000")


def test_attaching_gives_the_lowest_free_number(cloud: Cloud) -> None:
    """The root volume has 0; a number that became free is given again."""
    vm = cloud.uuid(VM, "web-1")
    volumes = [new_volume(cloud, name=f"v{i}")["uuid"] for i in range(3)]
    assert [attach(cloud, uuid, vm)["deviceId"] for uuid in volumes] == [1, 2, 3]
    cloud.call("DetachDataVolumeFromVm", uuid=volumes[1])
    attached = attach(cloud, volumes[1], vm)
    assert attached["deviceId"] == 2
    assert attached["vmInstanceUuid"] == vm
    assert attached["lastAttachDate"]


def test_detaching_leaves_a_trace(cloud: Cloud) -> None:
    """A detached volume has no VM and no number, and knows the last VM."""
    volume = cloud.row(VOLUME, "DATA-for-db-2")
    body = cloud.call("DetachDataVolumeFromVm", uuid=volume["uuid"])["inventory"]
    assert not {"vmInstanceUuid", "deviceId"} & set(body)
    assert body["lastVmInstanceUuid"] == volume["vmInstanceUuid"]
    assert body["lastDetachDate"]


def _update(inventory: str, name: str, **changes: object) -> Callable[[Cloud], None]:
    def change(cloud: Cloud) -> None:
        cloud.world.update(inventory, cloud.uuid(inventory, name), **changes)

    return change


def _other_platform(cloud: Cloud) -> None:
    _update(VM, "web-1", platform="Other")(cloud)


def _full(cloud: Cloud) -> None:
    cloud.configure("kvm", "dataVolume.maxNum", "0")


def _elsewhere(cloud: Cloud) -> None:
    _update(VOLUME, "data-spare-1", primaryStorageUuid=cloud.uuid(STORAGE, "ceph-sh"))(cloud)


def _on_other_host(cloud: Cloud) -> None:
    volume = cloud.uuid(VOLUME, "data-spare-1")
    storage = cloud.uuid(STORAGE, "local-bj")
    cloud.world.update(VOLUME, volume, primaryStorageUuid=storage)
    host = cloud.uuid(HOST, "kvm-bj-05")
    ref = {"resourceUuid": volume, "primaryStorageUuid": storage, "hostUuid": host, "size": 1}
    cloud.world.insert(LOCAL, ref)


ORDER: list[tuple[str, Callable[[Cloud], None], str, tuple[str, ...]]] = [
    ("platform Other", _other_platform, "Other", ("SYS.1006",)),
    ("not data", _update(VOLUME, "data-spare-1", type="Root"), "Root", ("SYS.1006",)),
    ("disabled", _update(VOLUME, "data-spare-1", state="Disabled"), "Disabled", ("SYS.1006",)),
    ("deleted", _update(VOLUME, "data-spare-1", status="Deleted"), "Deleted", ("SYS.1006",)),
    (
        "attached",
        _update(VOLUME, "data-spare-1", vmInstanceUuid="0" * 32),
        "has been attached to some vm, can't attach again",
        ("SYS.1006",),
    ),
    ("creating", _update(VOLUME, "data-spare-1", status="Creating"), "Creating", ("SYS.1006",)),
    ("format", _update(VOLUME, "data-spare-1", format="vmdk"), "vmdk", ("SYS.1006",)),
    (
        "no cluster",
        _elsewhere,
        "Can't attach volume to VM, no qualified cluster",
        ("SYS.1006",),
    ),
    (
        "disconnected",
        _update(STORAGE, "nfs-bj", status="Disconnected"),
        "disconnected",
        ("SYS.1006",),
    ),
    ("vm state", _update(VM, "web-1", state="Crashed"), "Crashed", ("VM.1005", "VM.1010")),
    ("too many", _full, "no more", ("SYS.1006",)),
]


@pytest.mark.parametrize("place", range(len(ORDER)), ids=[case[0] for case in ORDER])
def test_attaching_is_refused_in_the_servers_order(cloud: Cloud, place: int) -> None:
    """Whatever else is wrong further down, the first condition that fails is the one told."""
    changes = ORDER[place:]
    if ORDER[place][0] in {"attached", "not data", "disabled"}:
        changes = [ORDER[place], *[c for c in ORDER[place + 1 :] if c[0] != "deleted"]]
    for _, change, _, _ in reversed(changes):
        change(cloud)
    refusal = cloud.refused(
        "AttachDataVolumeToVm",
        volumeUuid=cloud.uuid(VOLUME, "data-spare-1"),
        vmInstanceUuid=cloud.uuid(VM, "web-1"),
    )
    _, _, text, codes = ORDER[place]
    assert text in refusal.details
    assert chain(refusal) == codes


def test_a_local_volume_goes_only_to_a_vm_on_its_host(cloud: Cloud) -> None:
    """A volume on another host's disks is refused, one on the VM's host is not."""
    _on_other_host(cloud)
    volume = cloud.uuid(VOLUME, "data-spare-1")
    refusal = cloud.refused(
        "AttachDataVolumeToVm", volumeUuid=volume, vmInstanceUuid=cloud.uuid(VM, "ci-runner-1")
    )
    assert chain(refusal) == ("SYS.1006",)
    assert "local storage" in refusal.details
    assert attach(cloud, volume, cloud.uuid(VM, "ci-runner-2"))["deviceId"] == 1


def test_a_shareable_volume_goes_to_several_vms(cloud: Cloud) -> None:
    """Its vmInstanceUuid stays absent; it is detached from a named VM only."""
    volume = new_volume(cloud, systemTags=["ephemeral::shareable"])
    assert volume["isShareable"] is True
    vms = [cloud.uuid(VM, name) for name in ("web-1", "web-2")]
    for vm in vms:
        assert "vmInstanceUuid" not in attach(cloud, volume["uuid"], vm)
    assert cloud.world.count(SHARE, volumeUuid=volume["uuid"]) == 2
    assert cloud.refused("DetachDataVolumeFromVm", uuid=volume["uuid"]).code == "SYS.1006"
    cloud.call("DetachDataVolumeFromVm", uuid=volume["uuid"], vmUuid=vms[0])
    assert cloud.world.count(SHARE, volumeUuid=volume["uuid"]) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ROOT-for-web-1", "Root"),
        ("data-spare-1", "is not attached to any vm, can't detach"),
    ],
)
def test_what_cannot_be_detached(cloud: Cloud, name: str, text: str) -> None:
    """A root volume and one that is on no VM are refused with SYS.1006."""
    refusal = cloud.refused("DetachDataVolumeFromVm", uuid=cloud.uuid(VOLUME, name))
    assert refusal.code == "SYS.1006"
    assert text in refusal.details


def test_detaching_names_the_vms_state(cloud: Cloud) -> None:
    """In a wrong state the details are the server's."""
    vm = cloud.uuid(VM, "db-2")
    cloud.world.update(VM, vm, state="Crashed")
    refusal = cloud.refused("DetachDataVolumeFromVm", uuid=cloud.uuid(VOLUME, "DATA-for-db-2"))
    assert refusal.details == (
        f"Detaching volume is not allowed when VM[uuid={vm}] is in state[Crashed]"
    )


def test_deleting_is_soft_and_can_be_taken_back(cloud: Cloud) -> None:
    """An attached volume is detached and Deleted, then Ready again, then gone for good."""
    uuid = cloud.uuid(VOLUME, "DATA-for-db-2")
    assert cloud.call("DeleteDataVolume", uuid=uuid) == {}
    row = cloud.again(VOLUME, uuid)
    assert row["status"] == "Deleted"
    assert "vmInstanceUuid" not in row
    assert cloud.refused("DeleteDataVolume", uuid=uuid).code == "SYS.1006"
    assert cloud.call("RecoverDataVolume", uuid=uuid)["inventory"]["status"] == "Ready"
    assert cloud.refused("ExpungeDataVolume", uuid=uuid).code == "SYS.1006"
    cloud.call("DeleteDataVolume", uuid=uuid)
    assert cloud.call("ExpungeDataVolume", uuid=uuid) == {}
    assert cloud.world.get(VOLUME, uuid) is None


def test_a_volume_that_lay_nowhere_lies_nowhere_again(cloud: Cloud) -> None:
    """Recovering one without an install path makes it NotInstantiated."""
    uuid = cloud.uuid(VOLUME, "data-new")
    cloud.call("DeleteDataVolume", uuid=uuid)
    body = cloud.call("RecoverDataVolume", uuid=uuid)
    assert body["inventory"]["status"] == "NotInstantiated"


def test_a_root_volume_cannot_be_deleted(cloud: Cloud) -> None:
    """The details are the server's."""
    uuid = cloud.uuid(VOLUME, "ROOT-for-web-1")
    refusal = cloud.refused("DeleteDataVolume", uuid=uuid)
    assert (refusal.code, refusal.details) == (
        "SYS.1007",
        f"volume[uuid:{uuid}, type:Root] can't be deleted",
    )


def test_the_policy_direct_removes_at_once(cloud: Cloud) -> None:
    """With Direct the row is gone and the room is back."""
    cloud.configure("volume", "deletionPolicy", "Direct")
    before = cloud.row(STORAGE, "nfs-bj")["availableCapacity"]
    uuid = cloud.uuid(VOLUME, "data-spare-1")
    cloud.call("DeleteDataVolume", uuid=uuid)
    assert cloud.world.get(VOLUME, uuid) is None
    assert cloud.row(STORAGE, "nfs-bj")["availableCapacity"] == before + 100 * GIB


def test_the_state_of_root_and_deleted_volumes_is_fixed(cloud: Cloud) -> None:
    """ChangeVolumeState works on live data volumes only."""
    uuid = cloud.uuid(VOLUME, "data-spare-1")
    changed = cloud.call("ChangeVolumeState", uuid=uuid, stateEvent="disable")
    assert changed["inventory"]["state"] == "Disabled"
    root = cloud.uuid(VOLUME, "ROOT-for-web-1")
    assert cloud.refused("ChangeVolumeState", uuid=root, stateEvent="disable").code == "SYS.1006"
    cloud.call("DeleteDataVolume", uuid=uuid)
    assert cloud.refused("ChangeVolumeState", uuid=uuid, stateEvent="enable").code == "SYS.1006"


@pytest.mark.parametrize(
    ("api", "name"),
    [("ResizeDataVolume", "DATA-for-ci-runner-1"), ("ResizeRootVolume", "ROOT-for-ci-runner-1")],
)
def test_volumes_only_grow(cloud: Cloud, api: str, name: str) -> None:
    """A larger size takes more room, on local disks too; a smaller one is SYS.1007."""
    volume = cloud.row(VOLUME, name)
    before = cloud.row(STORAGE, "local-bj")["availableCapacity"]
    refusal = cloud.refused(api, uuid=volume["uuid"], size=volume["size"])
    assert refusal.code == "SYS.1007"
    body = cloud.call(api, uuid=volume["uuid"], size=volume["size"] + GIB)
    assert body["inventory"]["size"] == volume["size"] + GIB
    assert cloud.row(STORAGE, "local-bj")["availableCapacity"] == before - GIB
    assert (
        cloud.world.find(LOCAL, resourceUuid=volume["uuid"])[0]["size"] == body["inventory"]["size"]
    )


def test_what_could_be_attached_is_what_can_be(cloud: Cloud) -> None:
    """The two candidate APIs list exactly what AttachDataVolumeToVm would take."""
    vm = cloud.uuid(VM, "web-1")
    listed = cloud.call("GetVmAttachableDataVolume", vmInstanceUuid=vm)["inventories"]
    assert {row["name"] for row in listed} == {"data-spare-1", "归档-2023", "data-new"}
    volume = cloud.uuid(VOLUME, "data-spare-1")
    vms = cloud.call("GetDataVolumeAttachableVm", volumeUuid=volume)["inventories"]
    names = {row["name"] for row in vms}
    assert "web-1" in names
    assert "edge-gw-1" not in names
    assert "old-web" not in names


def test_snapshots_form_a_chain_and_branch_after_a_revert(cloud: Cloud) -> None:
    """Each new one follows the latest; after a revert the next one is that one's child."""
    volume = cloud.uuid(VOLUME, "data-spare-1")

    def snap(name: str) -> Row:
        body = cloud.call("CreateVolumeSnapshot", volumeUuid=volume, name=name)
        return dict(body["inventory"])

    first, second = snap("one"), snap("two")
    assert (first["distance"], second["distance"]) == (1, 2)
    assert "parentUuid" not in first
    assert second["parentUuid"] == first["uuid"]
    assert second["treeUuid"] == first["treeUuid"]
    assert cloud.call("RevertVolumeFromSnapshot", uuid=first["uuid"]) == {}
    branch = snap("branch")
    assert branch["parentUuid"] == first["uuid"]
    assert branch["distance"] == 2
    cloud.call("DeleteVolumeSnapshot", uuid=first["uuid"])
    assert cloud.world.count("VolumeSnapshotInventory", volumeUuid=volume) == 0
    assert cloud.world.count("VolumeSnapshotTreeInventory", volumeUuid=volume) == 0


def test_a_snapshot_needs_a_ready_volume_and_a_revert_a_stopped_vm(cloud: Cloud) -> None:
    """Both are SYS.1006."""
    nowhere = cloud.uuid(VOLUME, "data-new")
    refusal = cloud.refused("CreateVolumeSnapshot", volumeUuid=nowhere, name="s")
    assert refusal.code == "SYS.1006"
    running = cloud.uuid("VolumeSnapshotInventory", "before-upgrade")
    assert cloud.refused("RevertVolumeFromSnapshot", uuid=running).code == "SYS.1006"


def test_a_full_chain_begins_a_new_tree(cloud: Cloud) -> None:
    """At `incrementalSnapshot.maxNum` the next snapshot is a full one, of distance 0."""
    cloud.configure("volumeSnapshot", "incrementalSnapshot.maxNum", "2")
    volume = cloud.uuid(VOLUME, "data-spare-1")
    made = [
        cloud.call("CreateVolumeSnapshot", volumeUuid=volume, name=f"s{i}")["inventory"]
        for i in range(4)
    ]
    assert [each["distance"] for each in made] == [1, 2, 0, 1]
    assert made[2]["treeUuid"] != made[1]["treeUuid"]
    assert "parentUuid" not in made[2]
