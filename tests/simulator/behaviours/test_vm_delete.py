"""VMs are destroyed, recovered and expunged, and what becomes of their parts."""

import pytest

from tests.simulator.behaviours.cloud import NIC, STORAGE, VM, VOLUME, Cloud
from zscli.simulator.world.uuids import new_uuid

IP = "UsedIpInventory"


def test_destroying_is_soft(cloud: Cloud) -> None:
    """The row stays Destroyed, the root volume Deleted, nics without address, data volumes free."""
    vm = cloud.row(VM, "db-1")
    data = [v["uuid"] for v in cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")]
    assert cloud.call("DestroyVmInstance", uuid=vm["uuid"]) == {}
    after = cloud.again(VM, vm["uuid"])
    assert after["state"] == "Destroyed"
    assert "hostUuid" not in after
    assert after["lastHostUuid"] == vm["hostUuid"]
    assert cloud.again(VOLUME, vm["rootVolumeUuid"])["status"] == "Deleted"
    for uuid in data:
        volume = cloud.again(VOLUME, uuid)
        assert volume["status"] == "Ready"
        assert volume["lastVmInstanceUuid"] == vm["uuid"]
        assert "vmInstanceUuid" not in volume
        assert "deviceId" not in volume
    nics = cloud.world.find(NIC, vmInstanceUuid=vm["uuid"])
    assert nics
    for nic in nics:
        assert not {"ip", "gateway", "netmask"} & set(nic)
        assert cloud.world.count(IP, vmNicUuid=nic["uuid"]) == 0


def test_recovering_brings_a_vm_back_stopped(cloud: Cloud) -> None:
    """A recovered VM is Stopped, its root volume Ready; a start gives it an address again."""
    uuid = cloud.uuid(VM, "old-web")
    body = cloud.call("RecoverVmInstance", uuid=uuid)
    assert body["inventory"]["state"] == "Stopped"
    assert cloud.again(VOLUME, body["inventory"]["rootVolumeUuid"])["status"] == "Ready"
    started = cloud.call("StartVmInstance", uuid=uuid)["inventory"]
    assert started["state"] == "Running"
    assert started["vmNics"][0]["ip"].startswith("192.168.100.")


def test_expunging_leaves_nothing(cloud: Cloud) -> None:
    """An expunged VM is gone with nics, drive, root volume and tags; its storage has more room."""
    uuid = cloud.uuid(VM, "web-1")
    root = cloud.again(VM, uuid)["rootVolumeUuid"]
    before = cloud.row(STORAGE, "nfs-bj")["availableCapacity"]
    size = cloud.again(VOLUME, root)["size"]
    cloud.call("DestroyVmInstance", uuid=uuid)
    assert cloud.call("ExpungeVmInstance", uuid=uuid) == {}
    assert cloud.world.get(VM, uuid) is None
    assert cloud.world.get(VOLUME, root) is None
    for kind in (NIC, "VmCdRomInventory"):
        assert cloud.world.count(kind, vmInstanceUuid=uuid) == 0
    for kind in ("SystemTagInventory", "UserTagInventory"):
        assert cloud.world.count(kind, resourceUuid=uuid) == 0
    assert cloud.row(STORAGE, "nfs-bj")["availableCapacity"] == before + size


def test_the_policy_direct_removes_at_once(cloud: Cloud) -> None:
    """With Direct a destroyed VM is gone with its root volume; data volumes stay."""
    cloud.configure("vm", "deletionPolicy", "Direct")
    vm = cloud.row(VM, "db-2")
    data = cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")[0]["uuid"]
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert cloud.world.get(VM, vm["uuid"]) is None
    assert cloud.world.get(VOLUME, vm["rootVolumeUuid"]) is None
    assert cloud.again(VOLUME, data)["lastVmInstanceUuid"] == vm["uuid"]


def test_data_volumes_go_with_their_vm_when_told_so(cloud: Cloud) -> None:
    """`vm.dataVolume.deleteOnVmDestroy` deletes them, softly."""
    cloud.configure("vm", "dataVolume.deleteOnVmDestroy", "true")
    vm = cloud.row(VM, "db-2")
    data = cloud.world.find(VOLUME, vmInstanceUuid=vm["uuid"], type="Data")[0]["uuid"]
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert cloud.again(VOLUME, data)["status"] == "Deleted"


def test_a_vm_that_was_only_created_is_removed(cloud: Cloud) -> None:
    """Destroying a Created VM leaves no row."""
    vm = cloud.new_vm(strategy="JustCreate")
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert cloud.world.get(VM, vm["uuid"]) is None


@pytest.mark.parametrize("api", ["DestroyVmInstance", "DeleteZone", "DeleteHost", "DeleteImage"])
def test_deleting_what_is_gone_succeeds(cloud: Cloud, api: str) -> None:
    """A well-formed uuid of nothing is a success, anything else SYS.1003."""
    assert cloud.call(api, uuid=new_uuid()) == {}
    assert cloud.refused(api, uuid="no-uuid").code == "SYS.1003"
