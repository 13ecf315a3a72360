"""What queries show has the shape that the protocol's appendix A gives it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.simulator.appendix_a import SHAPES
from tests.simulator.conftest import ManualClock, Node
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.front.application import Application
from zscli.simulator.world.relations import root_of
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

TIME = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M")
TEXTS = {"TagPatternType", "IpRangeType", "LongJobState", "HwMonitorStatus"}
"""Enums, which are texts."""
ALONE = {"Tag", "TaskProgress", "VmNicSecurityGroupRef", "AccountResourceRef", "UsedIp", "Session"}
"""What has no query of its own here, or rows only after more than this module makes."""


def fields(name: str) -> list[tuple[str, str, str]]:
    """Return the fields of a shape in order, with those it inherits: name, `*`, type."""
    parent, text = SHAPES[name]
    own = [re.fullmatch(r"(\w+)(\*?):(.+)", each) for each in text.split()]
    inherited = fields(parent) if parent in SHAPES else []
    return inherited + [(each[1], each[2], each[3]) for each in own if each]


def wrong(name: str, shown: dict[str, Any], path: str) -> Iterator[str]:
    """Yield what of a shown object is not as its shape."""
    shape = {field: (hidden, kind) for field, hidden, kind in fields(name)}
    for field in shown.keys() - shape.keys():
        yield f"{path}.{field} is not one of its fields"
    for field, (hidden, kind) in shape.items():
        if field not in shown:
            if kind.endswith("!"):
                yield f"{path}.{field} is missing"
            continue
        if hidden:
            yield f"{path}.{field} is hidden in queries"
        yield from _wrong_value(kind.removesuffix("!"), shown[field], f"{path}.{field}")
    order = [field for field in shape if field in shown]
    if not SHAPES[name][0] and [field for field in shown if field in shape] != order:
        yield f"{path} is in another order: {list(shown)}"


def _wrong_value(kind: str, value: Any, path: str) -> Iterator[str]:
    if kind.startswith("["):
        for each in value:
            yield from _wrong_value(kind[1:-1], each, f"{path}[]")
    elif kind in SHAPES:
        yield from wrong(kind, value, path)
    elif not _fits(kind, value):
        yield f"{path} is no {kind}: {value!r}"


def _fits(kind: str, value: Any) -> bool:
    if kind == "time":
        return isinstance(value, str) and TIME.fullmatch(value) is not None
    if kind == "num":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "bool":
        return isinstance(value, bool)
    if kind == "str" or kind in TEXTS:
        return isinstance(value, str)
    return isinstance(value, dict)


@pytest.fixture(scope="module")
def node(catalog: Catalog, demo: World) -> Iterator[Node]:
    """The demo with one of many things more, made once for all tests of this module."""
    clock = ManualClock()
    world = World(catalog, clock)
    demo._db.backup(world._db)
    application = Application(world, clock, lambda api: behaviour_of(api, catalog), (0.0, 0.0))
    made = Node(application, world, clock)
    made.log_in()
    vm = made.world.find("VmInstanceInventory", state="Stopped")[0]
    group = {"params": {"rootVolumeUuid": vm["rootVolumeUuid"], "name": "g"}}
    tag = {"resourceType": "VmInstanceVO", "resourceUuid": vm["uuid"], "tag": "hostname::web"}
    pattern = {"params": {"name": "t", "value": "t", "type": "simple", "color": "#fff"}}
    for path, body in (
        ("/volume-snapshots/group", group),
        ("/system-tags", {"params": tag}),
        ("/user-tags", {"params": tag | {"tag": "mine"}}),
        ("/tags", pattern),
        ("/longjobs", {"params": {"jobName": "APIMigrateVmMsg", "jobData": _move(made)}}),
    ):
        assert made.call("POST", path, body)[0] == 200, path
    config = {"updateResourceConfig": {"value": "true"}}
    path = f"/resource-configurations/vm/numa/{vm['uuid']}/actions"
    assert made.call("PUT", path, config)[0] == 200
    yield made
    made.close()


def _move(node: Node) -> str:
    vm = node.world.find("VmInstanceInventory", state="Running")[0]["uuid"]
    return f'{{"vmInstanceUuid": "{vm}"}}'


QUERIED = sorted(set(SHAPES) - ALONE)


@pytest.mark.parametrize("name", QUERIED)
def test_shape(node: Node, name: str) -> None:
    """Fields, their order and their types; nothing hidden, nothing null (appendix A, 1.10)."""
    catalog = node.world.catalog
    inventory = f"{name}Inventory"
    spec = catalog.inventory(inventory)
    assert spec is not None
    found = [
        catalog[api]
        for api in catalog.by_verb("Query")
        if catalog[api].inventory == inventory and catalog[api].rest
    ]
    if not found or not node.world.count(root_of(inventory)):
        pytest.skip("the demo has none, or they are parts of others")
    rest = found[0].rest
    assert rest is not None
    rows = [row for row in node.rows(f"{rest.path}?limit=20") if row.get("type") != "Ceph"]
    complaints = [each for row in rows for each in wrong(_own_shape(name, row), row, name)]
    assert complaints == []


def _own_shape(name: str, row: dict[str, Any]) -> str:
    """Return the shape of a row: a KVM host has more fields than a host."""
    own = {
        "KVM": "KVMHost",
        "SftpBackupStorage": "SftpBackupStorage",
        "L2VlanNetwork": "L2VlanNetwork",
    }
    kind = str(row.get("hypervisorType") if name == "Host" else row.get("type"))
    child = own.get(kind, name)
    return child if child in SHAPES and SHAPES[child][0] == name else name
