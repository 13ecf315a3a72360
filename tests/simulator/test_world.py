"""The world keeps rows typed, all or nothing, and across restarts and kills."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zscli.clock import SystemClock
from zscli.errors import StateError
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.queries.conditions import Condition
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.relations import (
    CHILDREN,
    LINKS,
    LIST_LINKS,
    OWNED,
    SUBTYPES,
    TYPE_FIELDS,
    TYPE_VALUES,
    type_of,
)
from zscli.simulator.world.render import render
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog

VM = "VmInstanceInventory"
SCALARS = {
    "name": st.text(max_size=12),
    "cpuNum": st.integers(-(2**31), 2**31),
    "memorySize": st.integers(0, 2**62),
    "hidden": st.lists(st.integers(0, 9), max_size=3),
    "note": st.none() | st.text("é漢 x", max_size=5),
}


@pytest.mark.property
@settings(max_examples=30)
@given(st.fixed_dictionaries({}, optional=SCALARS))
def test_a_row_comes_back_as_it_went_in(record: dict[str, Any]) -> None:
    """Numbers, booleans, texts and lists come back typed; nulls are left out."""
    world = World(load_catalog(), SystemClock())
    try:
        uuid = world.insert(VM, record)["uuid"]
        found = world.get(VM, uuid)
        assert found is not None
        expected = {name: value for name, value in record.items() if value is not None}
        assert {name: found[name] for name in expected} == expected
        assert set(found) - set(expected) == {"uuid", "createDate", "lastOpDate"}
    finally:
        world.close()


def test_booleans_come_back_as_booleans(world: World) -> None:
    """A boolean column is not 0 or 1 for those who read it."""
    uuid = world.insert("ZoneInventory", {"name": "z", "isDefault": False})["uuid"]
    assert (world.get("ZoneInventory", uuid) or {})["isDefault"] is False


def test_find_and_count(world: World) -> None:
    """A list means one of, None means null, texts compare without case, oldest first."""
    for number, host in enumerate(["h1", None, "h2"]):
        world.insert(VM, {"name": f"Vm{number}", "hostUuid": host, "extra": number})
    assert [vm["name"] for vm in world.find(VM, hostUuid=["h1", "h2"])] == ["Vm0", "Vm2"]
    assert [vm["name"] for vm in world.find(VM, hostUuid=None)] == ["Vm1"]
    assert [vm["name"] for vm in world.find(VM, name="vm2")] == ["Vm2"]
    assert [vm["name"] for vm in world.find(VM, extra=1)] == ["Vm1"]
    assert world.count(VM, hostUuid=[]) == 0


def test_update_clears_and_stamps(world: World, clock: Any) -> None:
    """None clears a field, lastOpDate moves, the rest stays."""
    row = world.insert(VM, {"name": "v", "hostUuid": "h", "hidden": [1]})
    clock.pass_by(60)
    changed = world.update(VM, row["uuid"], hostUuid=None, state="Stopped")
    assert changed == world.get(VM, row["uuid"])
    assert "hostUuid" not in changed
    assert changed["hidden"] == [1]
    assert changed["lastOpDate"] > row["lastOpDate"]
    assert changed["createDate"] == row["createDate"]


def test_delete_takes_tags_and_owner_along(world: World) -> None:
    """Nothing that speaks of a resource outlives it."""
    with world.transaction(), world.owned_by(ADMIN_UUID):
        uuid = world.insert(VM, {"name": "v"})["uuid"]
    world.insert("UserTagInventory", {"resourceUuid": uuid, "tag": "t"})
    assert world.count("AccountResourceRefInventory", resourceUuid=uuid) == 1
    world.delete(VM, uuid)
    assert world.inventory_of(uuid) is None
    assert world.count("UserTagInventory") + world.count("AccountResourceRefInventory") == 0
    world.insert("ZoneInventory", {"uuid": uuid, "name": "z"})


def test_all_or_nothing(world: World) -> None:
    """A Refusal takes back rows and tables made inside the transaction."""

    def write_twice() -> None:
        with world.transaction():
            uuid = world.insert("EipInventory", {"name": "e"})["uuid"]
            with world.transaction():
                world.insert("ZoneInventory", {"uuid": uuid})

    with pytest.raises(Refusal, match="Duplicate entry"):
        write_twice()
    assert world.count("EipInventory") + world.count("ZoneInventory") == 0


def test_exists_knows_subtypes(world: World) -> None:
    """A KVM host is a Host and a KVMHost, another host only the first."""
    kvm = world.insert("HostInventory", {"hypervisorType": "KVM"})["uuid"]
    other = world.insert("HostInventory", {"hypervisorType": "Simulator"})["uuid"]
    assert world.exists("Host", kvm)
    assert world.exists("KVMHost", kvm)
    assert world.exists("Resource", other)
    assert not world.exists("KVMHost", other)
    assert not world.exists("Zone", kvm)


def test_links(world: World) -> None:
    """A tie is there once, from both sides, until it is taken away."""
    for _ in range(2):
        world.link("l2Network-cluster", "l2", "c1")
    world.link("l2Network-cluster", "l2", "c2")
    assert world.linked("l2Network-cluster", "l2") == ["c1", "c2"]
    assert world.linked_from("l2Network-cluster", "c2") == ["l2"]
    assert world.unlink("l2Network-cluster", "l2", "c1") == 1
    assert world.linked("l2Network-cluster", "l2") == ["c2"]


def test_the_relations_agree_with_the_specs(catalog: Catalog) -> None:
    """Every inventory and field that the tables name is one of the specs'."""
    for root, children in SUBTYPES.items():
        for child in children:
            spec = catalog.inventory(child)
            assert spec is not None
            parent, field, value = type_of(spec)
            assert parent in {root, *children}
            assert TYPE_FIELDS[parent] == field
            assert field in spec.by_name
            assert value
            assert bool(spec.parent) is not (child in TYPE_VALUES)
    named = {
        name
        for name in catalog.inventories
        if (spec := catalog.inventory(name)) is not None and spec.parent
    }
    assert named | set(TYPE_VALUES) == {
        child for children in SUBTYPES.values() for child in children
    }
    for link in LINKS.values():
        spec = catalog.inventory(link.inventory)  # None for rows that no query shows
        assert spec is None or {link.left, link.right} <= set(spec.by_name)
    for child, column in CHILDREN.values():
        spec = catalog.inventory(child)
        assert spec is not None
        assert column in spec.by_name
    for inventory, field in [*LIST_LINKS, *CHILDREN]:
        spec = catalog.inventory(inventory)
        assert spec is not None
        assert spec.by_name[field].type == "list"
    for inventory in OWNED:
        assert catalog.inventory(inventory) is not None, inventory


def test_nested_lists_are_filled_in(world: World) -> None:
    """Lists of children and of ties are read from their own rows (section 1.8)."""
    l3 = world.insert("L3NetworkInventory", {"name": "l3"})
    world.insert("IpRangeInventory", {"l3NetworkUuid": l3["uuid"], "startIp": "10.0.0.2"})
    world.link("l3Network-dns", l3["uuid"], "8.8.8.8")
    shown = render(world, "L3NetworkInventory", l3, for_query=False)
    assert [each["startIp"] for each in shown["ipRanges"]] == ["10.0.0.2"]
    assert shown["dns"] == ["8.8.8.8"]
    assert shown["hostRoute"] == []


def test_what_queries_do_not_show(world: World) -> None:
    """APINoSee fields are in answers of events, not of queries (section 1.8)."""
    record = {"usedIpUuid": "u", "ip": "10.0.0.1"}
    nic = world.insert("VmNicInventory", record)
    world.table("VmNicInventory")
    event = render(world, "VmNicInventory", nic, for_query=False)
    query = render(world, "VmNicInventory", nic, for_query=True)
    assert set(event) - set(query) <= {"usedIpUuid"}
    assert "usedIpUuid" not in query


def test_a_file_survives_a_kill(tmp_path: Path) -> None:
    """After kill -9 in the middle of writing, what was committed is there and whole."""
    path = tmp_path / "cloud.db"
    script = (
        "import sys\n"
        "from zscli.clock import SystemClock\n"
        "from zscli.simulator.world.world import World\n"
        "from zscli.spec.loader import load_catalog\n"
        "world = World(load_catalog(), SystemClock(), sys.argv[1])\n"
        "while True:\n"
        "    with world.transaction():\n"
        "        for name in ('a', 'b'):\n"
        "            world.insert('ZoneInventory', {'name': name})\n"
        "    print('x', flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, env=dict(os.environ)
    ) as child:
        assert child.stdout is not None
        for _ in range(5):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL)
    world = World(load_catalog(), SystemClock(), str(path))
    try:
        assert world.rows("PRAGMA integrity_check") == [("ok",)]
        assert world.count("ZoneInventory", name="a") == world.count("ZoneInventory", name="b")
        assert world.count("ZoneInventory") >= 10
    finally:
        world.close()


def test_a_file_that_is_no_world(tmp_path: Path, catalog: Catalog, clock: Any) -> None:
    """A file of something else, or in no folder, is a StateError with a sentence."""
    other = tmp_path / "other"
    other.write_text("This is no database at all, only a text. " * 50)
    for path in (other, tmp_path / "none" / "cloud.db"):
        with pytest.raises(StateError, match=r"cannot be opened: .+\.$"):
            World(catalog, clock, str(path))


def test_a_file_of_an_older_simulator(tmp_path: Path, catalog: Catalog, clock: Any) -> None:
    """A table without the column for names in lower case gets it, filled, and its indexes."""
    path = str(tmp_path / "cloud.db")
    world = World(catalog, clock, path)
    for name in ("Ärger", "plain", "漢"):
        world.insert("ZoneInventory", {"name": name})
    world.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute('DROP INDEX "ZoneInventory.+folded"')
        file.execute('ALTER TABLE "ZoneInventory" DROP COLUMN "+folded"')
        file.commit()
    world = World(catalog, clock, path)
    try:
        spec = catalog.inventory("ZoneInventory")
        assert spec is not None
        for asked, found in (("äRGER", ["Ärger"]), ("PLAIN", ["plain"]), ("漢", ["漢"])):
            ask = QueryAsk((Condition("name", "=", asked),))
            rows = run_query(world, spec, ask, ("", []))["inventories"]
            assert [row["name"] for row in rows] == found
        world.update("ZoneInventory", rows[0]["uuid"], name="ÖL")
        ask = QueryAsk((Condition("name", "=", "öl"),))
        assert len(run_query(world, spec, ask, ("", []))["inventories"]) == 1
    finally:
        world.close()
