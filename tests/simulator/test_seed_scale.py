"""A cloud of any size is consistent, the same every time, and asked by indexes only."""

import re
from collections.abc import Iterator

import pytest

from tests.simulator.conftest import ManualClock, Node
from zscli.errors import UsageError
from zscli.simulator.application import Application
from zscli.simulator.beginnings import begin
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.permissions import ADMIN_UUID
from zscli.simulator.seed_scale import MOST_VMS, scale_seed
from zscli.simulator.world import World
from zscli.spec.catalog import Catalog

VMS = 20_000
VM = "VmInstanceInventory"


@pytest.fixture(scope="module")
def large(catalog: Catalog) -> Iterator[Node]:
    """A node with 20,000 VMs, whose admin is logged in."""
    clock = ManualClock()
    world = World(catalog, clock)
    begin(world, f"scale:{VMS}", "127.0.0.1")
    node = Node(
        Application(world, clock, lambda api: behaviour_of(api, catalog), (0.0, 0.0)), world, clock
    )
    node.log_in()
    yield node
    node.close()


def number(world: World, sql: str) -> int:
    """Return the only number of a query."""
    return int(world.rows(sql)[0][0])


REFERENCES = [
    ("VmInstanceInventory", "hostUuid", "HostInventory"),
    ("VmInstanceInventory", "clusterUuid", "ClusterInventory"),
    ("VmInstanceInventory", "zoneUuid", "ZoneInventory"),
    ("VmInstanceInventory", "imageUuid", "ImageInventory"),
    ("VmInstanceInventory", "instanceOfferingUuid", "InstanceOfferingInventory"),
    ("VmInstanceInventory", "rootVolumeUuid", "VolumeInventory"),
    ("VmInstanceInventory", "defaultL3NetworkUuid", "L3NetworkInventory"),
    ("VmNicInventory", "vmInstanceUuid", "VmInstanceInventory"),
    ("VmNicInventory", "l3NetworkUuid", "L3NetworkInventory"),
    ("VolumeInventory", "vmInstanceUuid", "VmInstanceInventory"),
    ("VolumeInventory", "primaryStorageUuid", "PrimaryStorageInventory"),
    ("VolumeInventory", "diskOfferingUuid", "DiskOfferingInventory"),
    ("UsedIpInventory", "vmNicUuid", "VmNicInventory"),
    ("UsedIpInventory", "ipRangeUuid", "IpRangeInventory"),
    ("SystemTagInventory", "resourceUuid", "VmInstanceInventory"),
    ("AccountResourceRefInventory", "accountUuid", "AccountInventory"),
]


@pytest.mark.parametrize(("source", "field", "target"), REFERENCES)
def test_what_is_referred_to_is_there(large: Node, source: str, field: str, target: str) -> None:
    """No row points at nothing."""
    sql = (
        f'SELECT count(*) FROM "{source}" WHERE "{field}" IS NOT NULL '  # noqa: S608
        f'AND "{field}" NOT IN (SELECT uuid FROM "{target}")'
    )
    assert number(large.world, sql) == 0


def test_there_is_as_much_as_was_asked_for(large: Node) -> None:
    """Every VM has a root volume, a nic with an address, and every fourth a data volume."""
    world = large.world
    assert world.count(VM) == VMS
    assert world.count("VolumeInventory", type="Root") == VMS
    assert world.count("VolumeInventory", type="Data") == VMS // 4
    assert world.count("VmNicInventory") == VMS + VMS // 10
    assert world.count("UsedIpInventory") == VMS + VMS // 10
    assert world.count("HostInventory") == VMS // 25
    assert number(world, 'SELECT count(DISTINCT ip) FROM "UsedIpInventory"') == VMS * 11 // 10
    assert number(world, 'SELECT count(DISTINCT mac) FROM "VmNicInventory"') == VMS * 11 // 10
    assert number(world, "SELECT count(DISTINCT name) FROM VmInstanceInventory") == VMS


def test_nics_and_addresses_agree(large: Node) -> None:
    """A nic has the address that is its own, in the range of its network."""
    sql = (
        'SELECT count(*) FROM "VmNicInventory" n '
        'JOIN "UsedIpInventory" i ON i."vmNicUuid" = n.uuid '
        'JOIN "IpRangeInventory" r ON r.uuid = i."ipRangeUuid" WHERE n.ip = i.ip '
        'AND n."l3NetworkUuid" = r."l3NetworkUuid" '
        """AND json_extract(n."+extra", '$.usedIpUuid') = i.uuid"""
    )
    assert number(large.world, sql) == VMS * 11 // 10


def test_nobody_has_more_than_there_is(large: Node) -> None:
    """Hosts and storages have room left, and the sums of what they gave are right."""
    world = large.world
    for inventory, field in (
        ("HostInventory", "availableMemoryCapacity"),
        ("HostInventory", "availableCpuCapacity"),
        ("PrimaryStorageInventory", "availableCapacity"),
    ):
        assert number(world, f'SELECT min("{field}") FROM "{inventory}"') > 0  # noqa: S608
    host = world.find("HostInventory")[7]
    on_it = world.find(VM, hostUuid=host["uuid"])
    used = sum(vm["memorySize"] for vm in on_it)
    assert host["availableMemoryCapacity"] == host["totalMemoryCapacity"] - used


def test_what_hangs_on_a_vm_has_its_owner(large: Node) -> None:
    """A VM, its volumes and its nics belong to one account; the rest of the cloud to the admin."""
    world = large.world
    for vm in world.find(VM)[::997]:
        parts = [vm["uuid"]]
        parts += [row["uuid"] for row in world.find("VolumeInventory", vmInstanceUuid=vm["uuid"])]
        parts += [row["uuid"] for row in world.find("VmNicInventory", vmInstanceUuid=vm["uuid"])]
        refs = world.find("AccountResourceRefInventory", resourceUuid=parts)
        assert len(refs) == len(parts)
        assert len({ref["accountUuid"] for ref in refs}) == 1
    owners = number(
        world, 'SELECT count(DISTINCT "accountUuid") FROM "AccountResourceRefInventory"'
    )
    assert owners == 51
    image = world.find("ImageInventory")[0]["uuid"]
    (ref,) = world.find("AccountResourceRefInventory", resourceUuid=image)
    assert ref["accountUuid"] == ADMIN_UUID


def test_the_same_number_gives_the_same_cloud(catalog: Catalog) -> None:
    """Uuids, names and addresses do not change from one time to the next."""
    rows = []
    for _ in range(2):
        world = World(catalog, ManualClock())
        scale_seed("scale:60")(world, world.clock)
        rows.append([world.find(name) for name in (VM, "VmNicInventory", "HostInventory")])
        world.close()
    assert rows[0] == rows[1]
    assert {len(row["uuid"]) for row in rows[0][0]} == {32}
    assert all(
        re.fullmatch(r"[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}", row["uuid"])
        for row in rows[0][0]
    )


def test_a_cloud_of_one(catalog: Catalog) -> None:
    """The smallest cloud has one VM, and it can be stopped and asked for."""
    clock = ManualClock()
    world = World(catalog, clock)
    begin(world, "scale:1", "127.0.0.1")
    node = Node(
        Application(world, clock, lambda api: behaviour_of(api, catalog), (0.0, 0.0)), world, clock
    )
    try:
        node.log_in()
        (vm,) = node.rows("/vm-instances?q=vmNics.ip=10.0.0.2")
        assert (vm["state"], len(vm["vmNics"]), len(vm["allVolumes"])) == ("Running", 2, 2)
        assert vm["createDate"].endswith("M")
        _, answer = node.call("PUT", f"/vm-instances/{vm['uuid']}/actions", {"stopVmInstance": {}})
        assert answer["inventory"]["state"] == "Stopped"
    finally:
        node.close()


@pytest.mark.parametrize(
    "name", ["scale:", "scale:0", "scale:x", "scale:-1", f"scale:{MOST_VMS + 1}"]
)
def test_a_number_that_is_none(name: str) -> None:
    """A seed without a number of VMs, or with too large a one, is refused with the next step."""
    with pytest.raises(UsageError, match=r"is not a seed") as caught:
        scale_seed(name)
    assert "scale:100000" in caught.value.hint
