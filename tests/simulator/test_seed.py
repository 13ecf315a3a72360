"""The demo's cloud agrees with itself, is the same every time, and is quick to make."""

import re
import time
from collections import Counter
from datetime import UTC, datetime
from ipaddress import IPv4Address

import pytest

from tests.simulator.behaviours.cloud import HOST, IMAGE, NIC, STORAGE, VM, VOLUME, Row
from zscli.simulator.identity import sha512
from zscli.simulator.seeds.seed import seed_demo, seed_empty
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

UUID = re.compile(r"[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}")
NOW = datetime(2024, 11, 23, 16, 5, 9, tzinfo=UTC)


class FixedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the same instant always."""
        return NOW

    def monotonic(self) -> float:
        """Return no time at all."""
        return 0.0

    def sleep(self, seconds: float) -> None:
        """Fail."""
        raise AssertionError("a seed does not wait")


@pytest.fixture(scope="module")
def demo(catalog: Catalog) -> World:
    """A world with the demo's cloud, only looked at."""
    world = World(catalog, FixedClock())
    seed_demo(world, FixedClock())
    return world


def test_it_is_as_large_as_the_page_says(demo: World) -> None:
    """Two zones, three clusters, six hosts, twenty VMs, and so on."""
    counts = {
        "ZoneInventory": 2,
        "ClusterInventory": 3,
        HOST: 6,
        STORAGE: 3,
        "BackupStorageInventory": 2,
        IMAGE: 5,
        "InstanceOfferingInventory": 4,
        "DiskOfferingInventory": 3,
        "L2NetworkInventory": 3,
        "L3NetworkInventory": 3,
        "IpRangeInventory": 3,
        VM: 20,
        "AccountInventory": 5,
        "LdapServerInventory": 1,
        "IAM2ProjectInventory": 1,
        "IAM2VirtualIDInventory": 1,
        "UserInventory": 2,
    }
    assert {kind: demo.count(kind) for kind in counts} == counts
    states = Counter(row["state"] for row in demo.find(VM))
    assert states == {"Running": 14, "Stopped": 4, "Paused": 1, "Destroyed": 1}
    data = demo.find(VOLUME, type="Data")
    assert len([row for row in data if "vmInstanceUuid" in row]) == 7
    assert len([row for row in data if "vmInstanceUuid" not in row]) == 3


def test_two_seeds_are_equal(catalog: Catalog, demo: World) -> None:
    """The same uuids, names and dates every time."""
    other = World(catalog, FixedClock())
    seed_demo(other, FixedClock())
    for kind in (VM, VOLUME, NIC, HOST, "UserTagInventory", "SystemTagInventory"):
        assert other.find(kind) == demo.find(kind)
    other.close()


def test_uuids_and_dates_look_real(demo: World) -> None:
    """All uuids are of version 4; dates lie in the weeks before now, tags not before their VM."""
    found = demo.rows("SELECT uuid FROM resource")
    assert len(found) > 150
    assert [uuid for (uuid,) in found if not UUID.fullmatch(uuid)] == []
    dates = [row["createDate"] for row in demo.find(VM)]
    assert dates == sorted(dates)
    assert "2024-10-16" <= dates[0] < dates[-1] < "2024-11-23 16:05"


def test_zone_names_are_allowed(catalog: Catalog, demo: World) -> None:
    """They match what CreateZone asks for."""
    pattern = re.compile(catalog["CreateZone"].by_name["name"].regex)
    assert all(pattern.fullmatch(row["name"]) for row in demo.find("ZoneInventory"))


def test_hosts_have_left_what_their_vms_do_not_use(demo: World) -> None:
    """Total less the VMs on it, of CPUs and memory."""
    for host in demo.find(HOST):
        vms = demo.find(VM, hostUuid=host["uuid"])
        cpu = sum(vm["cpuNum"] for vm in vms)
        memory = sum(vm["memorySize"] for vm in vms)
        assert host["availableCpuCapacity"] == host["totalCpuCapacity"] - cpu
        assert host["availableMemoryCapacity"] == host["totalMemoryCapacity"] - memory
        assert host["availableMemoryCapacity"] > 0


def test_storages_have_left_what_lies_not_on_them(demo: World) -> None:
    """Total less volumes and snapshots; backup storages less images."""
    for storage in demo.find(STORAGE):
        on = {"primaryStorageUuid": storage["uuid"]}
        used = sum(row["size"] for row in demo.find(VOLUME, **on))
        used += sum(row["size"] for row in demo.find("VolumeSnapshotInventory", **on))
        assert used > 0
        assert storage["availableCapacity"] == storage["totalCapacity"] - used > 0
    for backup in demo.find("BackupStorageInventory"):
        assert 0 < backup["availableCapacity"] < backup["totalCapacity"]


def test_vms_hang_together(demo: World) -> None:
    """Each has a root volume, nics in the networks of its cluster, and a host in its cluster."""
    for vm in demo.find(VM):
        root = demo.require(VOLUME, vm["rootVolumeUuid"])
        assert root["vmInstanceUuid"] == vm["uuid"]
        assert root["status"] == ("Deleted" if vm["state"] == "Destroyed" else "Ready")
        assert ("hostUuid" in vm) == (vm["state"] in {"Running", "Paused"})
        host = demo.require(HOST, vm["lastHostUuid"])
        assert (host["clusterUuid"], host["zoneUuid"]) == (vm["clusterUuid"], vm["zoneUuid"])
        clusters = demo.linked("primaryStorage-cluster", root["primaryStorageUuid"])
        assert vm["clusterUuid"] in clusters
        nics = demo.find(NIC, vmInstanceUuid=vm["uuid"])
        assert nics
        for nic in nics:
            _check_nic(demo, vm, nic)


def _check_nic(demo: World, vm: Row, nic: Row) -> None:
    l3 = demo.require("L3NetworkInventory", nic["l3NetworkUuid"])
    assert vm["clusterUuid"] in demo.linked("l2Network-cluster", l3["l2NetworkUuid"])
    assert ("ip" in nic) == (vm["state"] != "Destroyed")
    if "ip" in nic:
        span = demo.find("IpRangeInventory", l3NetworkUuid=l3["uuid"])[0]
        start, end = IPv4Address(span["startIp"]), IPv4Address(span["endIp"])
        assert start <= IPv4Address(nic["ip"]) <= end
        used = demo.find("UsedIpInventory", vmNicUuid=nic["uuid"])
        assert [row["ip"] for row in used] == [nic["ip"]]


def test_addresses_and_macs_are_unique(demo: World) -> None:
    """No two nics share one."""
    nics = demo.find(NIC)
    ips = [nic["ip"] for nic in nics if "ip" in nic]
    macs = [nic["mac"] for nic in nics]
    assert len(set(ips)) == len(ips)
    assert len(set(macs)) == len(macs)


def test_local_volumes_know_their_host(demo: World) -> None:
    """Each volume on local storage has a reference to the host of its VM."""
    local = demo.find(STORAGE, type="LocalStorage")[0]
    volumes = demo.find(VOLUME, primaryStorageUuid=local["uuid"])
    assert volumes
    for volume in volumes:
        refs = demo.find("LocalStorageResourceRefInventory", resourceUuid=volume["uuid"])
        vm = demo.require(VM, volume["vmInstanceUuid"])
        assert [ref["hostUuid"] for ref in refs] == [vm["lastHostUuid"]]


def test_accounts_can_log_in_and_own_vms(demo: World) -> None:
    """Every password is the documented one; each account owns some of the VMs."""
    for account in demo.find("AccountInventory", name=["admin", "dev-team", "finance"]):
        assert account["password"] == sha512("password")
        owned = demo.find("AccountResourceRefInventory", accountUuid=account["uuid"])
        kinds = {row["resourceType"] for row in owned}
        assert "VmInstanceVO" in kinds
    shared = demo.find("SharedResourceInventory", toPublic=True)
    assert len(shared) == 15


def test_the_empty_seed_has_what_every_server_has(catalog: Catalog) -> None:
    """The admin and the network service providers, and nothing else."""
    world = World(catalog, FixedClock())
    seed_empty(world, FixedClock())
    kinds = {row[0] for row in world.rows("SELECT DISTINCT inventory FROM resource")}
    assert kinds == {"AccountInventory", "NetworkServiceProviderInventory"}
    offered = world.linked(
        "networkServiceProvider-type",
        world.find("NetworkServiceProviderInventory", type="SecurityGroup")[0]["uuid"],
    )
    assert offered == ["SecurityGroup"]
    world.close()


def test_seeding_is_quick(catalog: Catalog) -> None:
    """The demo's cloud is there in well under 50 ms of work."""
    took = []
    for _ in range(3):
        world = World(catalog, FixedClock())
        begin = time.process_time()
        seed_demo(world, FixedClock())
        took.append(time.process_time() - begin)
        world.close()
    assert min(took) < 0.05
