"""Laws that hold whatever is called, in whatever order, and between the parts of every job."""

from collections import Counter
from collections.abc import Generator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    Cloud,
    Row,
)
from tests.simulator.behaviours.conftest import CLOCK, copy_of
from tests.simulator.behaviours.network_laws import check_network
from zscli.simulator.behaviours.vm_rules import STATES
from zscli.simulator.refusal import Refusal
from zscli.simulator.world import World

STATUSES = {"NotInstantiated", "Creating", "Ready", "Deleted", "Migrating"}
SNAPSHOT = "VolumeSnapshotInventory"
TARGETS: dict[str, tuple[str, str]] = {
    "StartVmInstance": (VM, "uuid"),
    "StopVmInstance": (VM, "uuid"),
    "RebootVmInstance": (VM, "uuid"),
    "PauseVmInstance": (VM, "uuid"),
    "ResumeVmInstance": (VM, "uuid"),
    "MigrateVm": (VM, "vmInstanceUuid"),
    "DestroyVmInstance": (VM, "uuid"),
    "RecoverVmInstance": (VM, "uuid"),
    "ExpungeVmInstance": (VM, "uuid"),
    "ReimageVmInstance": (VM, "vmInstanceUuid"),
    "DetachL3NetworkFromVm": (NIC, "vmNicUuid"),
    "DetachDataVolumeFromVm": (VOLUME, "uuid"),
    "DeleteDataVolume": (VOLUME, "uuid"),
    "RecoverDataVolume": (VOLUME, "uuid"),
    "ExpungeDataVolume": (VOLUME, "uuid"),
    "ReconnectHost": (HOST, "uuid"),
    "DeleteHost": (HOST, "uuid"),
    "DeleteIpRange": ("IpRangeInventory", "uuid"),
    "DeleteL3Network": (L3, "uuid"),
    "DeleteImage": (IMAGE, "uuid"),
    "ExpungeImage": (IMAGE, "imageUuid"),
    "DeletePrimaryStorage": (STORAGE, "uuid"),
    "DeleteCluster": (CLUSTER, "uuid"),
    "DeleteVolumeSnapshot": (SNAPSHOT, "uuid"),
    "RevertVolumeFromSnapshot": (SNAPSHOT, "uuid"),
}
"""The APIs that need one resource alone: which, and under which name."""

SPECIAL = (
    "CreateVmInstance",
    "AttachDataVolumeToVm",
    "AttachL3NetworkToVm",
    "ChangeInstanceOffering",
    "ChangeHostState",
    "ChangePrimaryStorageState",
    "CreateDataVolume",
    "CreateVolumeSnapshot",
    "DetachPrimaryStorageFromCluster",
    "ResizeDataVolume",
)
HARSH = (
    "ChangePrimaryStorageState",
    "DeleteCluster",
    "DeleteHost",
    "DeleteImage",
    "DeleteIpRange",
    "DeleteL3Network",
    "DeletePrimaryStorage",
    "DetachPrimaryStorageFromCluster",
)
"""What takes much away at once, and is therefore done less often."""
GO_ON = "go on"
GENTLE = [api for api in (*TARGETS, *SPECIAL) if api not in HARSH]
CHOICES = [*GENTLE * 4, *HARSH, *[GO_ON] * 60]
FEW = 5
"""Among how many VMs and volumes a call chooses, so that several meet on one."""

number = st.integers(min_value=0, max_value=999)
steps = st.lists(
    st.tuples(st.sampled_from(CHOICES), number, number, number),
    min_size=15,
    max_size=30,
)


class Run:
    """Some calls under way at once, as in a server: never two on the same resource."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self.open: list[tuple[frozenset[str], Generator[None, None, Row]]] = []

    def pick(self, inventory: str, index: int) -> str:
        """Return the uuid of some row."""
        rows = self.cloud.world.find(inventory)
        if inventory in {VM, VOLUME}:
            rows = rows[-FEW:]
        return str(rows[index % len(rows)]["uuid"]) if rows else "0" * 32

    def params(self, api: str, a: int, b: int, c: int) -> Row:
        """Return parameters made from three numbers."""
        if api in TARGETS:
            inventory, name = TARGETS[api]
            return {name: self.pick(inventory, a)}
        vm, volume = self.pick(VM, a), self.pick(VOLUME, b)
        special: dict[str, Row] = {
            "CreateVmInstance": {
                "name": "made",
                "imageUuid": self.pick(IMAGE, a),
                "cpuNum": 1 + b % 64,
                "memorySize": (1 + c % 200) * GIB,
                "l3NetworkUuids": [self.pick(L3, b)],
                "dataDiskSizes": [GIB] * (c % 3),
                "strategy": ("InstantStart", "JustCreate", "CreateStopped")[a % 3],
            },
            "AttachDataVolumeToVm": {"vmInstanceUuid": vm, "volumeUuid": volume},
            "AttachL3NetworkToVm": {"vmInstanceUuid": vm, "l3NetworkUuid": self.pick(L3, c)},
            "ChangeInstanceOffering": {
                "vmInstanceUuid": vm,
                "instanceOfferingUuid": self.pick(OFFERING, c),
            },
            "ChangeHostState": {
                "uuid": self.pick(HOST, a),
                "stateEvent": ("enable", "disable", "maintain")[b % 3],
            },
            "ChangePrimaryStorageState": {
                "uuid": self.pick(STORAGE, a),
                "stateEvent": ("enable", "disable", "maintain")[b % 3],
            },
            "CreateDataVolume": {
                "name": "made",
                "diskOfferingUuid": self.pick(DISK, a),
                **({"primaryStorageUuid": self.pick(STORAGE, b)} if c % 2 else {}),
            },
            "CreateVolumeSnapshot": {"volumeUuid": volume, "name": "made"},
            "DetachPrimaryStorageFromCluster": {
                "primaryStorageUuid": self.pick(STORAGE, a),
                "clusterUuid": self.pick(CLUSTER, b),
            },
            "ResizeDataVolume": {"uuid": volume, "size": (1 + c * 40) * GIB},
        }
        return special[api]

    def step(self, api: str, a: int, b: int, c: int) -> None:
        """Begin a call, or go on with one that is under way."""
        if api == GO_ON:
            if self.open:
                self.advance(a % len(self.open))
            return
        params = self.params(api, a, b, c)
        keys = frozenset(value for value in params.values() if isinstance(value, str))
        keys = frozenset(key for key in keys if len(key) == 32)
        if not any(keys & taken for taken, _ in self.open):
            self.open.append((keys, self.cloud.begin(api, **params)))
            self.advance(len(self.open) - 1)

    def advance(self, index: int) -> None:
        """Run one part of a call; a refusal ends it."""
        try:
            next(self.open[index][1])
        except (StopIteration, Refusal):
            del self.open[index]


def check(world: World) -> None:
    """Every law at once."""
    _check_states(world)
    _check_hosts(world)
    _check_storages(world)
    _check_parts(world)
    check_network(world)


def _check_states(world: World) -> None:
    hosts = {host["uuid"] for host in world.find(HOST)}
    for vm in world.find(VM):
        assert vm["state"] in STATES
        if vm["state"] in {"Stopped", "Destroyed"}:
            assert "hostUuid" not in vm
        if vm["state"] == "Running":
            assert vm["hostUuid"] in hosts
            assert vm["lastHostUuid"] == vm["hostUuid"]
    for volume in world.find(VOLUME):
        assert volume["status"] in STATUSES
        assert ("installPath" in volume) == ("primaryStorageUuid" in volume)
        if volume["status"] == "NotInstantiated":
            assert "installPath" not in volume


def _check_hosts(world: World) -> None:
    for host in world.find(HOST):
        vms = world.find(VM, hostUuid=host["uuid"])
        cpu = sum(vm["cpuNum"] for vm in vms)
        memory = sum(vm["memorySize"] for vm in vms)
        assert host["availableCpuCapacity"] == host["totalCpuCapacity"] - cpu >= 0
        assert host["availableMemoryCapacity"] == host["totalMemoryCapacity"] - memory >= 0


def _check_storages(world: World) -> None:
    for storage in world.find(STORAGE):
        on = {"primaryStorageUuid": storage["uuid"]}
        used = sum(row["size"] for row in world.find(VOLUME, **on))
        used += sum(row["size"] for row in world.find(SNAPSHOT, **on))
        assert storage["availableCapacity"] == max(0, storage["totalCapacity"] - used)
        assert storage["availablePhysicalCapacity"] >= 0
    for backup in world.find("BackupStorageInventory"):
        assert 0 <= backup["availableCapacity"] <= backup["totalCapacity"]


def _check_parts(world: World) -> None:
    vms = {vm["uuid"] for vm in world.find(VM)}
    nics = world.find(NIC)
    assert {nic["vmInstanceUuid"] for nic in nics} <= vms
    used = Counter((row["l3NetworkUuid"], row["ip"]) for row in world.find("UsedIpInventory"))
    shown = Counter((nic["l3NetworkUuid"], nic["ip"]) for nic in nics if "ip" in nic)
    shown += Counter((vip["l3NetworkUuid"], vip["ip"]) for vip in world.find("VipInventory"))
    assert used == shown
    assert all(count == 1 for count in used.values())
    numbers = Counter(
        (row["vmInstanceUuid"], row["deviceId"])
        for row in world.find(VOLUME)
        if "vmInstanceUuid" in row
    )
    assert {vm for vm, _ in numbers} <= vms
    assert all(count == 1 for count in numbers.values())
    storages = {row["uuid"] for row in world.find(STORAGE)}
    assert {r["primaryStorageUuid"] for r in world.find(SNAPSHOT)} <= storages


@pytest.mark.property
@settings(max_examples=15, deadline=None)
@given(calls=steps)
def test_no_sequence_of_calls_breaks_the_world(
    template: World, calls: list[tuple[str, int, int, int]]
) -> None:
    """States stay documented, capacities add up, and nothing points at what is gone."""
    world = copy_of(template, template.catalog)
    run = Run(Cloud(world, CLOCK))
    try:
        for call in calls:
            run.step(*call)
            check(world)
        while run.open:
            run.advance(0)
            check(world)
        between = {"Starting", "Stopping", "Rebooting", "Migrating", "Pausing", "Resuming"}
        assert world.count(VM, state=[*between, "Destroying", "Expunging"]) == 0
    finally:
        world.close()
