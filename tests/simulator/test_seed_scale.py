"""A cloud of any size is consistent, the same every time, and asked by indexes only."""

import re
from collections.abc import Iterator, Sequence

import pytest

from tests.simulator.conftest import ManualClock, Node
from zscli.errors import UsageError
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.front.application import Application
from zscli.simulator.seeds.beginnings import begin
from zscli.simulator.seeds.scale import MOST_VMS, scale_seed
from zscli.simulator.world.world import World
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


def test_its_networks_have_services(large: Node) -> None:
    """Each network has what a flat network of the demo has, so that groups and EIPs can be had."""
    networks = {row["uuid"] for row in large.world.find("L3NetworkInventory")}
    ties = large.world.find("NetworkServiceL3NetworkRefInventory")
    served = {(tie["l3NetworkUuid"], tie["networkServiceType"]) for tie in ties}
    usual = ("DHCP", "Eip", "SecurityGroup", "Userdata")
    assert served == {(uuid, service) for uuid in networks for service in usual}


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


def test_an_account_with_much_sees_the_same(large: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether an account's rows are listed or looked up one by one, it sees those it owns."""
    admin = large.session
    try:
        large.log_in("team-07")
        seen = []
        for most in (1, 1_000_000):
            monkeypatch.setattr("zscli.simulator.checks.ownership.MANY_OWNED", most)
            seen.append(large.rows("/vm-instances?sort=name"))
            seen.append(large.rows("/images"))
        assert seen[:2] == seen[2:]
        assert len(seen[0]) == len(range(7, VMS, 51))
        assert len(seen[1]) == 3
    finally:
        large.session = admin


PLANS: list[tuple[str, str]] = [
    ("by uuid", "q=uuid={vm[uuid]}"),
    ("by name", "q=name={vm[name]}"),
    ("by name in other letters", "q=name=WEB-0000130"),
    ("by a name beyond ASCII", "q=name=报表-0000127"),
    ("by a name in cyrillic letters", "q=name=Веб-1"),
    ("one of some names", "q=name?=web-0000130,Веб-1,x"),
    ("by what a name begins with", "q=name~=web-00001%"),
    ("by the address of a nic", "q=vmNics.ip={nic[ip]}"),
    ("by the MAC of a nic", "q=vmNics.mac={nic[mac]}"),
    ("by one of some addresses", "q=vmNics.ip?={nic[ip]},10.0.0.9"),
    ("by the host's address", "q=host.managementIp=172.16.0.3"),
    ("by a volume's name", "q=allVolumes.name=ROOT-for-web-0000130"),
    ("by when it was made", "q=createDate=2024-11-20 10:00:00"),
    ("made since", "q=createDate>=2024-11-22&limit=5&sort=createDate"),
    ("by a tag", "q=__systemTag__=hostname::vm-0000130"),
    ("by the cluster's name", "q=cluster.name=cluster-0001&limit=10"),
    (
        "through three steps",
        "q=vmNics.l3Network.ipRanges.name=range-of-net-of-cluster-0001&limit=9",
    ),
]


@pytest.mark.parametrize(("why", "query"), PLANS, ids=[row[0] for row in PLANS])
def test_no_table_is_read_through(
    large: Node, monkeypatch: pytest.MonkeyPatch, why: str, query: str
) -> None:
    """Where there are many rows, conditions on names, addresses and keys use indexes."""
    vm = large.world.find(VM, name="web-0000130")[0]
    nic = large.world.find("VmNicInventory", vmInstanceUuid=vm["uuid"])[0]
    plan = _plan_of(large, monkeypatch, query.format(vm=vm, nic=nic))
    assert any(line.startswith("SEARCH") for line in plan), why
    assert [line for line in plan if line.startswith("SCAN")] == []


@pytest.mark.parametrize("sort", ["name", "-name", "createDate", "-createDate", "uuid", "zoneUuid"])
def test_pages_come_in_the_order_of_an_index(
    large: Node, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    """A page sorted by a name, a date or a uuid is read from an index, not sorted anew."""
    plan = _plan_of(large, monkeypatch, f"sort={sort}&limit=5")
    field = sort.lstrip("-")
    assert f"SCAN t0 USING INDEX VmInstanceInventory.{field}" in plan
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_a_text_within_names_is_sought_in_their_index(
    large: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What names have inside is sought in the index of names, which is read through."""
    plan = _plan_of(large, monkeypatch, "q=name~=%25-00013%25")
    assert "SCAN VmInstanceInventory USING COVERING INDEX VmInstanceInventory.name" in plan
    assert any(line.startswith("SEARCH t0") for line in plan)


def _plan_of(node: Node, monkeypatch: pytest.MonkeyPatch, query: str) -> list[str]:
    """Return how SQLite reads the rows of a query for VMs, line by line."""
    world = node.world
    plans: list[str] = []
    rows = world.rows

    def explained(sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        if ' FROM "VmInstanceInventory" t0' in sql:
            plans.extend(str(row[3]) for row in rows(f"EXPLAIN QUERY PLAN {sql}", values))
        return rows(sql, values)

    monkeypatch.setattr(world, "rows", explained)
    node.rows(f"/vm-instances?{query}")
    assert plans
    return plans


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
    "name",
    ["scale:", "scale:0", "scale:x", "scale:-1", f"scale:{MOST_VMS + 1}", "scale:" + "9" * 5000],
)
def test_a_number_that_is_none(name: str) -> None:
    """A seed without a number of VMs, or with too large a one, is refused with the next step."""
    with pytest.raises(UsageError, match=r"is not a seed") as caught:
        scale_seed(name)
    assert "scale:100000" in caught.value.hint
