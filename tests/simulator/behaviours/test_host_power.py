"""Hosts that are gone, switched off and back, and their VMs meanwhile."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import CLUSTER, HOST, STORAGE, VM, VOLUME, Cloud, Row, chain
from zscli.simulator.behaviours.host_power import lose_host


@pytest.fixture
def host(cloud: Cloud) -> Row:
    """A host of the production cluster with running VMs on it."""
    for row in cloud.world.find(HOST, clusterUuid=cloud.uuid(CLUSTER, "生产-cluster")):
        if cloud.world.count(VM, hostUuid=row["uuid"], state="Running"):
            return row
    raise AssertionError("the demo has no such host")


def states(cloud: Cloud, host: Row) -> set[str]:
    """Return the states of the VMs on a host."""
    return {vm["state"] for vm in cloud.world.find(VM, hostUuid=host["uuid"])}


def test_a_dead_host_makes_its_vms_unknown(cloud: Cloud, host: Row) -> None:
    """Section 8.1: they stay on it, count on it, and run again when it is back."""
    vms = {vm["uuid"] for vm in cloud.world.find(VM, hostUuid=host["uuid"])}
    lost = lose_host(cloud.world, host["uuid"])
    assert (lost["status"], states(cloud, host)) == ("Disconnected", {"Unknown"})
    assert cloud.again(HOST, host["uuid"])["availableCpuCapacity"] == host["availableCpuCapacity"]
    seen, body = cloud.watch(
        "ReconnectHost", lambda: cloud.again(HOST, host["uuid"])["status"], uuid=host["uuid"]
    )
    assert (seen, body["inventory"]["status"]) == (["Connecting"], "Connected")
    assert states(cloud, host) == {"Running"}
    assert {vm["uuid"] for vm in cloud.world.find(VM, hostUuid=host["uuid"])} == vms


# what is asked of a VM on a host that is gone, and what it is refused with (8.1, 8.4)
GONE: list[tuple[str, str, tuple[str, ...]]] = [
    ("StopVmInstance", "uuid", ("VM.1002", "HOST.1010")),
    ("RebootVmInstance", "uuid", ("VM.1003", "VM.1010")),
    ("PauseVmInstance", "uuid", ("VM.1012", "VM.1010")),
    ("MigrateVm", "vmInstanceUuid", ("VM.1008", "SYS.1006")),
]


@pytest.mark.parametrize(("api", "name", "codes"), GONE, ids=[row[0] for row in GONE])
def test_a_gone_host_does_nothing(
    cloud: Cloud, host: Row, api: str, name: str, codes: tuple[str, ...]
) -> None:
    """Operations on a disconnected host are HOST.1010 (section 8.4)."""
    vm = cloud.world.find(VM, hostUuid=host["uuid"])[0]["uuid"]
    lose_host(cloud.world, host["uuid"])
    assert chain(cloud.refused(api, **{name: vm})) == codes


def test_a_gone_host_gets_no_vm(cloud: Cloud, host: Row) -> None:
    """The allocator leaves it out, and says so when it is the only one asked for (8.1)."""
    lose_host(cloud.world, host["uuid"])
    assert cloud.new_vm()["hostUuid"] != host["uuid"]
    refusal = cloud.refused("CreateVmInstance", **_wish(cloud), hostUuid=host["uuid"])
    assert refusal.code == "SYS.1006"


def _wish(cloud: Cloud) -> dict[str, Any]:
    return {
        "name": "n",
        "imageUuid": cloud.uuid("ImageInventory", "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid("InstanceOfferingInventory", "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid("L3NetworkInventory", "app-net")],
    }


def test_an_unknown_vm_can_be_taken_elsewhere(cloud: Cloud, host: Row) -> None:
    """MigrateVm with allowUnknown runs it on another host (section 8.1)."""
    movable = [
        vm
        for vm in cloud.world.find(VM, hostUuid=host["uuid"])
        if cloud.call("GetVmMigrationCandidateHosts", vmInstanceUuid=vm["uuid"])["inventories"]
    ]
    assert movable
    lose_host(cloud.world, host["uuid"])
    vm = cloud.call("MigrateVm", vmInstanceUuid=movable[0]["uuid"], allowUnknown=True)["inventory"]
    assert vm["state"] == "Running"
    assert vm["hostUuid"] != host["uuid"]


def test_shut_down_and_on(cloud: Cloud, host: Row) -> None:
    """Only in maintenance or by force; off it is Disconnected, and what was on it is stopped."""
    uuid = host["uuid"]
    assert cloud.refused("ShutdownHost", uuid=uuid).code == "SYS.1006"
    assert cloud.refused("PowerOnHost", uuid=uuid).code == "SYS.1006"
    cloud.call("UpdateHostIpmi", uuid=uuid, ipmiAddress="10.0.9.9", ipmiUsername="u")
    off = cloud.call("ShutdownHost", uuid=uuid, force=True)["inventory"]
    assert (off["status"], states(cloud, host)) == ("Disconnected", {"Unknown"})
    assert chain(cloud.refused("ReconnectHost", uuid=uuid)) == ("HOST.1002", "HOST.1003")
    assert (
        cloud.call("GetHostPowerStatus", uuid=uuid)["inventory"]["ipmiPowerStatus"] == "POWER_OFF"
    )
    assert cloud.call("PowerOnHost", uuid=uuid)["inventory"]["status"] == "Connected"
    assert cloud.world.count(VM, hostUuid=uuid) == 0
    assert cloud.call("GetHostPowerStatus", uuid=uuid)["inventory"]["ipmiPowerStatus"] == "POWER_ON"


def test_reset(cloud: Cloud, host: Row) -> None:
    """Disconnected with Unknown VMs, Connecting, then Connected with none running."""
    uuid = host["uuid"]
    seen, body = cloud.watch(
        "PowerResetHost",
        lambda: (cloud.again(HOST, uuid)["status"], states(cloud, host)),
        uuid=uuid,
    )
    assert seen == [("Disconnected", {"Unknown"}), ("Connecting", {"Unknown"})]
    assert (body["inventory"]["status"], states(cloud, host)) == ("Connected", set())


def test_maintenance_shows_what_it_does(cloud: Cloud, host: Row) -> None:
    """VMs are Migrating on their way and Running there, or Stopping and Stopped (8.4)."""
    vms = [vm["uuid"] for vm in cloud.world.find(VM, hostUuid=host["uuid"])]

    def look() -> frozenset[str]:
        return frozenset(vm["state"] for vm in cloud.world.find(VM, uuid=vms))

    seen, _ = cloud.watch("ChangeHostState", look, uuid=host["uuid"], stateEvent="maintain")
    assert {"Migrating", "Stopping"} & frozenset().union(*seen)
    assert look() <= {"Running", "Stopped", "Paused"}
    assert cloud.world.count(VM, hostUuid=host["uuid"]) == 0


def test_maintenance_of_a_storage_shows_what_it_does(cloud: Cloud) -> None:
    """The VMs on it are Stopping, then Stopped; shared volumes count as well (8.5)."""
    vm = cloud.row(VM, "web-1")
    root = cloud.again(VOLUME, vm["rootVolumeUuid"])
    storage = root["primaryStorageUuid"]
    seen, body = cloud.watch(
        "ChangePrimaryStorageState",
        lambda: (cloud.again(VM, vm["uuid"])["state"], cloud.again(STORAGE, storage)["state"]),
        uuid=storage,
        stateEvent="maintain",
    )
    assert seen == [("Stopping", "Maintenance")]
    assert body["inventory"]["state"] == "Maintenance"
    assert cloud.again(VM, vm["uuid"])["state"] == "Stopped"
    assert "HOST_ALLOCATION.1000" in chain(cloud.refused("StartVmInstance", uuid=vm["uuid"]))
