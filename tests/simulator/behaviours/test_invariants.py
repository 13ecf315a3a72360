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
from zscli.simulator.world.world import World

STATUSES = {"NotInstantiated", "Creating", "Ready", "Deleted", "Migrating"}
SNAPSHOT = "VolumeSnapshotInventory"
TREE = "VolumeSnapshotTreeInventory"
GROUP = "VolumeSnapshotGroupInventory"
GROUP_REF = "VolumeSnapshotGroupRefInventory"
LOCAL = "LocalStorageResourceRefInventory"
DOCUMENTED: dict[str, dict[str, set[str]]] = {
    "ClusterInventory": {"state": {"Enabled", "Disabled"}},
    "DiskOfferingInventory": {"state": {"Enabled", "Disabled"}},
    HOST: {
        "state": {"Enabled", "Disabled", "PreMaintenance", "Maintenance"},
        "status": {"Connecting", "Connected", "Disconnected"},
    },
    IMAGE: {
        "state": {"Enabled", "Disabled"},
        "status": {"Creating", "Downloading", "Ready", "Error", "Deleted", "Migrating"},
    },
    "L3NetworkInventory": {"state": {"Enabled", "Disabled"}},
    STORAGE: {
        "state": {"Enabled", "Disabled", "Maintenance", "Deleting"},
        "status": {"Connecting", "Connected", "Disconnected"},
    },
    SNAPSHOT: {
        "state": {"Enabled", "Disabled"},
        "status": {"Creating", "Ready", "Deleting", "Deleted"},
    },
    VM: {"state": set(STATES)},
    VOLUME: {"state": {"Enabled", "Disabled"}, "status": STATUSES, "type": {"Root", "Data"}},
    "ZoneInventory": {"state": {"Enabled", "Disabled"}},
}
"""What a field can be, by inventory. Source: protocol, sections 8.1 to 8.8."""
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
    "DeleteVolumeSnapshotGroup": (GROUP, "uuid"),
    "RevertVmFromSnapshotGroup": (GROUP, "uuid"),
    "UngroupVolumeSnapshotGroup": (GROUP, "uuid"),
    "FlattenVolume": (VOLUME, "uuid"),
    "PowerResetHost": (HOST, "uuid"),
    "RecoverImage": (IMAGE, "imageUuid"),
    "CreateDataVolumeFromVolumeSnapshot": (SNAPSHOT, "volumeSnapshotUuid"),
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
    "ChangeVmImage",
    "CloneVmInstance",
    "CreateVolumeSnapshotGroup",
    "LocalStorageMigrateVolume",
    "PrimaryStorageMigrateVolume",
    "ShutdownHost",
    "UpdateGlobalConfig",
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
    "PowerResetHost",
    "ShutdownHost",
    "UpdateGlobalConfig",
)
"""What takes much away at once, and is therefore done less often."""
GO_ON = "go on"
GENTLE = [api for api in (*TARGETS, *SPECIAL) if api not in HARSH]
CHOICES = [*GENTLE * 4, *HARSH, *[GO_ON] * 60]
NAMED: dict[str, Row] = {"CreateDataVolumeFromVolumeSnapshot": {"name": "made"}}
CONFIGS = (
    ("host", "cpu.overProvisioning.ratio", "4"),
    ("host", "host.maintenance.policy", "JustMigrate"),
    ("image", "deletionPolicy", "Direct"),
    ("mevoco", "overProvisioning.memory", "1.5"),
    ("vm", "dataVolume.deleteOnVmDestroy", "true"),
    ("vm", "deletionPolicy", "Direct"),
    ("volume", "deletionPolicy", "Direct"),
    ("volumeSnapshot", "incrementalSnapshot.maxNum", "1"),
)
FEW = 5
"""Among how many VMs and volumes a call chooses, so that several meet on one."""

number = st.integers(min_value=0, max_value=999)
steps = st.lists(
    st.tuples(st.sampled_from(CHOICES), number, number, number),
    min_size=15,
    max_size=30,
)


_OUT = {"Stopped", "Unknown", "Destroying"}
"""Where a VM can come from any state on a host: its host goes, or it is destroyed by force."""
EDGES: dict[str, set[str]] = {
    "": {"Created", "Stopped"},
    "Created": {"Starting", "Stopped", "Unknown"},
    "Starting": {"Running", *_OUT},
    "Running": {"Stopping", "Rebooting", "Migrating", "Pausing", *_OUT},
    "Stopping": {"Stopped", "Running", "Paused", "Unknown"},
    "Stopped": {"Starting", "Destroying"},
    "Rebooting": {"Running", *_OUT},
    "Pausing": {"Paused", *_OUT},
    "Paused": {"Resuming", "Stopping", "Migrating", *_OUT},
    "Resuming": {"Running", *_OUT},
    "Migrating": {"Running", "Paused", *_OUT},
    "Unknown": {"Running", "Stopping", "Migrating", "Stopped", "Destroying"},
    "Destroying": {"Destroyed", "Stopped", "Unknown"},
    "Destroyed": {"Stopped", "Expunging"},
    "Expunging": set(),
}
"""From which state a VM can come into which others, by one part of a job. Source: section 8.1."""


def states_of(world: World) -> dict[str, str]:
    """Return the state of every VM."""
    return {vm["uuid"]: vm["state"] for vm in world.find(VM)}


def check_edges(before: dict[str, str], after: dict[str, str]) -> None:
    """Every VM that changed went a documented way."""
    for uuid, state in after.items():
        came = before.get(uuid, "")
        assert state == came or state in EDGES[came], f"{came} became {state}"


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
            return {name: self.pick(inventory, a)} | NAMED.get(api, {})
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
            "ChangeVmImage": {"vmInstanceUuid": vm, "imageUuid": self.pick(IMAGE, b)},
            "CloneVmInstance": {
                "vmInstanceUuid": vm,
                "names": ["clone"] * (1 + b % 2),
                "full": c % 2 == 0,
            },
            "CreateVolumeSnapshotGroup": {
                "rootVolumeUuid": self.pick(VOLUME, a),
                "name": "made",
            },
            "LocalStorageMigrateVolume": {
                "volumeUuid": volume,
                "destHostUuid": self.pick(HOST, c),
            },
            "PrimaryStorageMigrateVolume": {
                "volumeUuid": volume,
                "dstPrimaryStorageUuid": self.pick(STORAGE, c),
            },
            "ShutdownHost": {"uuid": self.pick(HOST, a), "force": b % 2 == 0},
            "UpdateGlobalConfig": dict(
                zip(("category", "name", "value"), CONFIGS[a % len(CONFIGS)], strict=True)
            ),
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
    for inventory, fields in DOCUMENTED.items():
        for row in world.find(inventory):
            assert all(row[field] in values for field, values in fields.items()), row
    hosts = {host["uuid"] for host in world.find(HOST)}
    for vm in world.find(VM):
        if vm["state"] in {"Stopped", "Destroyed"}:
            assert "hostUuid" not in vm
        if vm["state"] == "Running":
            assert vm["hostUuid"] in hosts
            assert vm["lastHostUuid"] == vm["hostUuid"]
    for volume in world.find(VOLUME):
        assert ("installPath" in volume) == ("primaryStorageUuid" in volume)
        if volume["status"] == "NotInstantiated":
            assert "installPath" not in volume


def _check_hosts(world: World) -> None:
    for host in world.find(HOST):
        vms = world.find(VM, hostUuid=host["uuid"])
        cpu = sum(vm["cpuNum"] for vm in vms)
        memory = int(sum(vm["memorySize"] for vm in vms) / host.get("memoryRatio", 1))
        left = max(0, host["totalCpuCapacity"] - cpu), max(0, host["totalMemoryCapacity"] - memory)
        assert (host["availableCpuCapacity"], host["availableMemoryCapacity"]) == left


def _check_storages(world: World) -> None:
    for storage in world.find(STORAGE):
        on = {"primaryStorageUuid": storage["uuid"]}
        used = sum(row["size"] for row in world.find(VOLUME, **on))
        used += sum(row["size"] for row in world.find(SNAPSHOT, **on))
        assert storage["availableCapacity"] == max(0, storage["totalCapacity"] - used)
        held = sum(row.get("actualSize", 0) for row in world.find(VOLUME, **on))
        held += sum(row["size"] for row in world.find(SNAPSHOT, **on))
        held += storage.get("systemUsedCapacity", 0)
        left = max(0, storage["totalPhysicalCapacity"] - held)
        assert storage["availablePhysicalCapacity"] == left
    for backup in world.find("BackupStorageInventory"):
        assert 0 <= backup["availableCapacity"] <= backup["totalCapacity"]


def _check_parts(world: World) -> None:
    vms = {vm["uuid"] for vm in world.find(VM)}
    nics = world.find(NIC)
    assert {nic["vmInstanceUuid"] for nic in nics} <= vms
    addresses = world.find("UsedIpInventory")
    served = Counter(row["l3NetworkUuid"] for row in addresses if row.get("usedFor") == "DHCP")
    assert all(count == 1 for count in served.values())
    used = Counter(
        (row["l3NetworkUuid"], row["ip"]) for row in addresses if row.get("usedFor") != "DHCP"
    )
    shown = Counter((nic["l3NetworkUuid"], nic["ip"]) for nic in nics if "ip" in nic)
    shown += Counter((vip["l3NetworkUuid"], vip["ip"]) for vip in world.find("VipInventory"))
    assert used == shown
    every = Counter((row["l3NetworkUuid"], row["ip"]) for row in addresses)
    assert all(count == 1 for count in every.values())
    numbers = Counter(
        (row["vmInstanceUuid"], row["deviceId"])
        for row in world.find(VOLUME)
        if "vmInstanceUuid" in row
    )
    assert {vm for vm, _ in numbers} <= vms
    assert all(count == 1 for count in numbers.values())
    storages = {row["uuid"] for row in world.find(STORAGE)}
    assert {r["primaryStorageUuid"] for r in world.find(SNAPSHOT)} <= storages


def _check_snapshots(world: World) -> None:
    """Trees are trees, one of a volume's is current, and groups tie what is there."""
    snapshots = {row["uuid"]: row for row in world.find(SNAPSHOT)}
    trees = {row["uuid"]: row for row in world.find(TREE)}
    for row in snapshots.values():
        assert trees[row["treeUuid"]]["volumeUuid"] == row["volumeUuid"]
        parent = row.get("parentUuid")
        if parent is not None:
            assert snapshots[parent]["treeUuid"] == row["treeUuid"]
    current = Counter(row["volumeUuid"] for row in trees.values() if row["current"])
    latest = Counter(row["treeUuid"] for row in snapshots.values() if row.get("latest"))
    assert all(count == 1 for count in (*current.values(), *latest.values()))
    groups = {row["uuid"] for row in world.find(GROUP)}
    assert {row["groupUuid"] for row in snapshots.values() if "groupUuid" in row} <= groups
    for ref in world.find(GROUP_REF):
        assert ref["volumeSnapshotGroupUuid"] in groups
        assert (ref["volumeSnapshotUuid"] in snapshots) != bool(ref.get("snapshotDeleted"))


def _check_local(world: World) -> None:
    """What lies on local disks is tied to one host; nothing else is."""
    local = [row["uuid"] for row in world.find(STORAGE, type="LocalStorage")]
    there = {row["uuid"] for row in world.find(VOLUME, primaryStorageUuid=local)}
    there |= {row["uuid"] for row in world.find(SNAPSHOT, primaryStorageUuid=local)}
    ties = Counter(row["resourceUuid"] for row in world.find(LOCAL))
    assert set(ties) == there
    assert all(count == 1 for count in ties.values())


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
        states = states_of(world)
        for call in calls:
            run.step(*call)
            check(world)
            before, states = states, states_of(world)
            check_edges(before, states)
        while run.open:
            run.advance(0)
            check(world)
        between = {"Starting", "Stopping", "Rebooting", "Migrating", "Pausing", "Resuming"}
        assert world.count(VM, state=[*between, "Destroying", "Expunging"]) == 0
    finally:
        world.close()
