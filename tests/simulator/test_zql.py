"""ZQL answers as the server's does: statements, shapes of results, errors with their places.

The numbers behind a why are sections of the protocol.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import PATIENCE, ManualClock, Node
from tests.simulator.outside import Client
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.front.application import Application
from zscli.simulator.portal import Call
from zscli.simulator.server import Simulator
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog


@pytest.fixture(scope="module")
def cloud(catalog: Catalog, demo: World) -> Iterator[Node]:
    """A node with the demo's cloud that the tests of this module only read."""
    world = World(catalog, ManualClock())
    demo._db.backup(world._db)
    node = Node(
        Application(world, ManualClock(), lambda api: behaviour_of(api, catalog), (0.0, 0.0)),
        world,
        ManualClock(),
    )
    node.log_in()
    yield node
    node.close()


def results(node: Node, text: str) -> list[dict[str, Any]]:
    """Return the results of a ZQL text."""
    status, answer = node.call("GET", f"/zql?zql={quote(text)}")
    assert status == 200, answer
    assert set(answer) == {"results"}
    return list(answer["results"])


def names(node: Node, text: str) -> list[str]:
    """Return the names in the only result, sorted."""
    (result,) = results(node, text)
    return sorted(row["name"] for row in result["inventories"])


Vm = dict[str, Any]
DATA = "type = 'Data'"
CEPH = "query primarystorage.uuid where type = 'Ceph'"
WHERE: list[tuple[str, str, Callable[[Vm], object]]] = [
    # why, the condition in ZQL, the same in Python
    ("equal", "state = 'Stopped'", lambda vm: vm["state"] == "Stopped"),
    ("double quotes", 'state = "Stopped"', lambda vm: vm["state"] == "Stopped"),
    ("without case", "state = 'stopped'", lambda vm: vm["state"] == "Stopped"),
    ("unequal", "state != 'Running'", lambda vm: vm["state"] != "Running"),
    ("a number", "cpuNum >= 4", lambda vm: vm["cpuNum"] >= 4),
    ("less", "cpuNum < 2", lambda vm: vm["cpuNum"] < 2),
    ("null", "hostUuid is null", lambda vm: "hostUuid" not in vm),
    ("not null", "hostUuid is not null", lambda vm: "hostUuid" in vm),
    ("a null differs from nothing", "hostUuid != 'x'", lambda vm: "hostUuid" in vm),
    ("one of", "state in ('Stopped', 'Paused')", lambda vm: vm["state"] in {"Stopped", "Paused"}),
    (
        "none of",
        "state not in ('Stopped', 'Paused')",
        lambda vm: vm["state"] not in {"Stopped", "Paused"},
    ),
    ("like", "name like 'web%'", lambda vm: vm["name"].startswith("web")),
    ("not like", "name not like 'web%'", lambda vm: not vm["name"].startswith("web")),
    (
        "and",
        "cpuNum = 2 and platform = 'Linux'",
        lambda vm: vm["cpuNum"] == 2 and vm["platform"] == "Linux",
    ),
    ("or", "cpuNum = 1 or cpuNum = 8", lambda vm: vm["cpuNum"] in {1, 8}),
    (
        "parentheses",
        "(cpuNum = 1 or cpuNum = 8) and state = 'Running'",
        lambda vm: vm["cpuNum"] in {1, 8} and vm["state"] == "Running",
    ),
    (
        "and, or bind alike and to the right",
        "cpuNum = 1 and cpuNum = 8 or state = 'Running'",
        lambda vm: vm["cpuNum"] == 1 and (vm["cpuNum"] == 8 or vm["state"] == "Running"),
    ),
    (
        "a nested field",
        "vmNics.ip like '10.20.%'",
        lambda vm: any(n.get("ip", "").startswith("10.20.") for n in vm["vmNics"]),
    ),
    (
        "to another resource",
        "cluster.name = 'test-cluster'",
        lambda vm: vm["cluster"] == "test-cluster",
    ),
    (
        "far away",
        "host.zone.cluster.name = 'test-cluster'",
        lambda vm: vm["hostZone"] == "北京-zone-1",
    ),
    (
        "a subquery",
        "uuid in (query volume.vmInstanceUuid where type = 'Data')",
        lambda vm: len(vm["allVolumes"]) > 1,
    ),
    (
        "no subquery",
        f"uuid not in (query volume.vmInstanceUuid where {DATA} and vmInstanceUuid is not null)",
        lambda vm: len(vm["allVolumes"]) == 1,
    ),
    (
        "a subquery in a subquery",
        f"uuid in (query volume.vmInstanceUuid where primaryStorageUuid in ({CEPH}))",
        lambda vm: vm["storage"] == "Ceph",
    ),
    (
        "a single row",
        "clusterUuid = (query cluster.uuid where name = 'test-cluster')",
        lambda vm: vm["cluster"] == "test-cluster",
    ),
    ("a tag", "__systemTag__ like 'hostname::%'", lambda vm: vm["hostname"]),
    ("no such tag", "__systemTag__ not like 'hostname::%'", lambda vm: not vm["hostname"]),
]


@pytest.fixture(scope="module")
def vms(cloud: Node) -> list[dict[str, Any]]:
    """The demo's VMs with what the table's expressions look at."""
    world = cloud.world
    hosts = {row["uuid"]: row for row in world.find("HostInventory")}
    zones = {row["uuid"]: row["name"] for row in world.find("ZoneInventory")}
    clusters = {row["uuid"]: row["name"] for row in world.find("ClusterInventory")}
    storages = {row["uuid"]: row["type"] for row in world.find("PrimaryStorageInventory")}
    tags = world.find("SystemTagInventory")
    found = cloud.rows("/vm-instances")
    for vm in found:
        vm["cluster"] = clusters[vm["clusterUuid"]]
        vm["hostZone"] = zones[hosts[vm["hostUuid"]]["zoneUuid"]] if "hostUuid" in vm else ""
        vm["storage"] = storages[vm["allVolumes"][0]["primaryStorageUuid"]]
        vm["hostname"] = any(
            tag["resourceUuid"] == vm["uuid"] and tag["tag"].startswith("hostname::")
            for tag in tags
        )
    return found


@pytest.mark.parametrize(("why", "where", "expected"), WHERE, ids=[row[0] for row in WHERE])
def test_conditions(
    cloud: Node, vms: list[Vm], why: str, where: str, expected: Callable[[Vm], object]
) -> None:
    """A condition finds the VMs that it says (sections 2.3 to 2.5 and 2.7)."""
    wanted = sorted(vm["name"] for vm in vms if expected(vm))
    assert wanted, why
    assert names(cloud, f"query vminstance where {where}") == wanted
    assert results(cloud, f"count vminstance where {where}") == [{"total": len(wanted)}]


def uuid_of(node: Node, inventory: str, name: str) -> str:
    """Return the uuid of a resource by its name."""
    return str(node.world.find(inventory, name=name)[0]["uuid"])


def test_has_all_of_a_list(cloud: Node) -> None:
    """`has` is "is tied to all of them", `not has` "is tied, but to none" (section 2.7)."""
    world = cloud.world
    test, production = (
        uuid_of(cloud, "ClusterInventory", name) for name in ("test-cluster", "生产-cluster")
    )
    ties = {
        row["name"]: set(world.linked("primaryStorage-cluster", row["uuid"]))
        for row in world.find("PrimaryStorageInventory")
    }
    for wanted in ([test], [production], [test, production]):
        listed = ", ".join(f"'{uuid}'" for uuid in wanted)
        for nested in ("attachedClusterUuids", "clusterRef.clusterUuid"):
            start = f"query primarystorage where {nested}"
            all_of_them = sorted(name for name, tied in ties.items() if set(wanted) <= tied)
            none_of_them = sorted(name for name, tied in ties.items() if not set(wanted) & tied)
            assert names(cloud, f"{start} has ({listed})") == all_of_them
            assert names(cloud, f"{start} not has ({listed})") == none_of_them


def test_has_all_tags(cloud: Node) -> None:
    """With tags, `not has` is "has none of them", also for what has no tag (section 2.5)."""
    tags = [row["tag"] for row in cloud.world.find("SystemTagInventory")]
    first, second = [tag for tag in tags if tag.startswith("hostname::")][:2]
    for condition, total in (
        (f"has ('{first}')", 1),
        (f"has ('{first}', '{second}')", 0),
        (f"not has ('{first}', '{second}')", 18),
    ):
        found = results(cloud, f"count vminstance where __systemTag__ {condition}")
        assert found == [{"total": total}]


JOIN = "inner join cluster on zone.uuid = cluster.zoneUuid"
OUTPUT = "output='inventories.resourceName'"
SHANGHAI = {"name": "shanghai-zone-2", "isDefault": False}
SHAPES: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("count", "count zone", [{"total": 2}]),
    (
        "fields, order and limit",
        "query vminstance.name,state where state = 'Stopped' order by name asc limit 1",
        [{"inventories": [{"name": "ci-runner-2", "state": "Stopped"}]}],
    ),
    (
        "one field, and a boolean that is always there",
        "query zone.name order by name asc limit 1",
        [{"inventories": [SHANGHAI]}],
    ),
    (
        "two fields to sort by",
        "query vminstance.name where cpuNum = 4 order by state desc, name asc limit 1 offset 1",
        [{"inventories": [{"name": "cache-1"}]}],
    ),
    (
        "total and name",
        "query cluster.name return with (total) order by name asc limit 1 named as 'mine'",
        [{"inventories": [{"name": "edge-cluster"}], "total": 3, "name": "mine"}],
    ),
    ("a quote in a name", "count zone named as 'it''s'", [{"total": 2, "name": "it's"}]),
    ("several", "count zone; count host named as 'b';", [{"total": 2}, {"total": 6, "name": "b"}]),
    ("nothing found", "query zone where name = 'none'", [{"inventories": []}]),
    ("no group", "count zone where name = 'none' group by name", [{"total": 0}]),
    (
        "a count by group",
        "count vminstance where state != 'Running' group by state order by state asc limit 2",
        [
            {
                "inventoryCounts": [[{"state": "Destroyed"}, 1], [{"state": "Paused"}, 1]],
                "total": 6,
            }
        ],
    ),
    (
        "sums by group",
        "sum diskoffering.diskSize,sortKey by type",
        [{"inventories": [["DefaultDiskOfferingType", 620 * 2**30, 0]]}],
    ),
    (
        "groups of a query",
        "query vminstance group by state order by state asc limit 1",
        [{"inventories": [{"state": "Destroyed"}]}],
    ),
    (
        "distinct",
        "query distinct(vminstance.platform) order by platform asc",
        [{"inventories": [{"platform": "Linux"}, {"platform": "Windows"}]}],
    ),
    ("max", "query max(vminstance.cpuNum)", [{"inventoryAggregateFunctions": [[{}, 8]]}]),
    (
        "min by group",
        "query min(vminstance.cpuNum) group by state order by state asc limit 1",
        [{"inventoryAggregateFunctions": [[{"state": "Destroyed"}, 1]]}],
    ),
    (
        "a subtype's own fields",
        "query kvmhost.name,username,sshPort order by name asc limit 1",
        [{"inventories": [{"username": "root", "sshPort": 22, "name": "kvm-bj-01"}]}],
    ),
    ("limit 0", "query zone limit 0", [{"inventories": []}]),
    (
        "restricted to a resource",
        "query cluster.name restrict by (zone.name = 'shanghai-zone-2')",
        [{"inventories": [{"name": "edge-cluster"}]}],
    ),
    ("restricted to itself", "count zone restrict by (zone.name != 'x')", [{"total": 2}]),
    (
        "two restrictions",
        "count host restrict by (zone.name like '%zone%', cluster.name = 'edge-cluster')",
        [{"total": 1}],
    ),
    (
        "restricted by a tag",
        "count vminstance restrict by (__systemTag__ != 'remote')",
        [{"total": 20}],
    ),
    (
        "joined",
        f"count zone {JOIN}",
        [{"total": 3}],
    ),
    (
        "a condition on what is joined",
        f"query zone.name {JOIN} where cluster.name = 'edge-cluster' and zone.state = 'Enabled'",
        [{"inventories": [SHANGHAI]}],
    ),
    (
        "values from an API",
        f"count zone where name in getapi(api='GetResourceNames', {OUTPUT}, uuids=list('$zone'))",
        [{"total": 1}],
    ),
    (
        "none from an API",
        f"count zone where name in (getapi({OUTPUT}, api='GetResourceNames', uuids=('none')))",
        [{"total": 0}],
    ),
    (
        "blanks and lines",
        " query\n zone.name \t where name='shanghai-zone-2'\r\n",
        [{"inventories": [SHANGHAI]}],
    ),
    ("an entity in any case", "count VmInstance; count VMINSTANCE", [{"total": 20}] * 2),
]


@pytest.mark.parametrize(("why", "text", "expected"), SHAPES, ids=[row[0] for row in SHAPES])
def test_results(cloud: Node, why: str, text: str, expected: list[dict[str, Any]]) -> None:
    """Each statement has a result with the keys of its kind (section 2.7)."""
    text = text.replace("$zone", uuid_of(cloud, "ZoneInventory", "shanghai-zone-2"))
    assert results(cloud, text) == expected, why


VERBS = "{'query', 'count', 'sum', 'search'}"
END = "{<EOF>, ';'}"
ERRORS: list[tuple[str, str, str]] = [
    ("no statement", "", f"error mismatched input '<EOF>' expecting {VERBS} at line 1:0, "),
    (
        "upper case",
        "QUERY zone",
        f"error mismatched input 'QUERY' expecting {VERBS} at line 1:0, QUERY zon",
    ),
    (
        "an unknown word",
        "query vminstance wher name = 'x'",
        f"error mismatched input 'wher' expecting {END} at line 1:17, minstance wher name ",
    ),
    (
        "on the second line",
        "query vminstance\nwhere name == 'x'",
        "error mismatched input '=' expecting",
    ),
    (
        "its place there",
        "query vminstance\nwhere name = 'x'\n  and",
        "error mismatched input '<EOF>' expecting ID at line 3:5,   an",
    ),
    ("two blanks in a keyword", "query zone where name is  null", "mismatched input 'is'"),
    (
        "a quote that nothing closes",
        "query zone where name = 'x",
        "error token recognition error at: ''x' at line 1:24, re name = '",
    ),
    (
        "a quote that other languages have",
        r"query zone where name = 'it\'s'",
        "error token recognition error at: ''' at line 1:30, ",
    ),
    ("no sign", "query zone where name = #", "token recognition error at: '#' at line 1:24, "),
    ("no direction", "query zone order by name", "expecting ORDER_BY_VALUE at line 1:24, "),
    ("no number", "query zone limit x", "mismatched input 'x' expecting INT at line 1:17, "),
    (
        "clauses in another order",
        "query zone limit 1 where name = 'x'",
        f"error mismatched input 'where' expecting {END} at line 1:19, ",
    ),
    ("an open list", "query zone where name in ('a', 'b'", "expecting ')' at line 1:34, "),
    ("an unknown entity", "query moon", "cannot find inventory with name[moon]"),
    ("an unknown field", "query zone where hue = 'x'", "ZoneInventory] not having field[hue]"),
    ("an unknown step", "query zone where moon.name = 'x'", "have no expanded query[moon]"),
    ("an unknown target", "query zone.hue", "inventory[${selfInventoryClass}] has no field[hue]"),
    (
        "an unknown order",
        "query zone order by hue asc",
        "invalid order by clause, inventory[ZoneInventory] doesn't have field[hue]",
    ),
    ("an unknown group", "count zone group by hue", "has no field[hue]"),
    (
        "several rows for one",
        "query zone where uuid = (query cluster.zoneUuid)",
        "Subquery returns more than 1 row",
    ),
    ("no list for in", "query zone where name in 'x'", "unexpected token near in"),
    ("a list for =", "query zone where name = ('x', 'y')", "Operand should contain 1 column(s)"),
    ("no value", "query zone where name =", "unexpected token near ="),
    (
        "a plugin's return",
        "query zone return with (zwatch{metricName='x'})",
        "cannot find any ReturnWithExtensionPoint dealing with zwatch",
    ),
    ("a plugin's filter", "query zone filter by ui{a{b}c}", "no filter extension for type[ui]"),
    (
        "a restriction for plugins",
        "query zone restrict by (hue = 'x')",
        "the restrict by clause[hue = x] without entity name is not handled by any extension",
    ),
    (
        "no way to restrict",
        "query globalconfig restrict by (zone.name = 'x')",
        "inventory[zone] has no restriction to inventory[GlobalConfigInventory]",
    ),
    (
        "count within query",
        "query count(zone)",
        "function[count] is not supported in query clause",
    ),
    ("has on a plain field", "query zone where name has ('x')", "QuerySyntaxException"),
    ("a huge limit", "query zone limit 99999999999999999999", "NumberFormatException"),
    ("a huge offset", "query zone limit 1 offset 3000000000", "NumberFormatException"),
    (
        "too many queries within queries",
        "query zone where uuid in "
        + "(query zone.uuid where uuid in " * 2000
        + "('a')"
        + ")" * 2000,
        "StackOverflowError",
    ),
    ("a negative limit", "query zone limit -1", "Negative value (-1) passed to setMaxResults"),
]


@pytest.mark.parametrize(("why", "text", "details"), ERRORS, ids=[row[0] for row in ERRORS])
def test_errors(cloud: Node, why: str, text: str, details: str) -> None:
    """What cannot be read or asked is SYS.1000 behind a Java class, with its place (2.6, 2.7)."""
    code, found = cloud.error("GET", f"/zql?zql={quote(text)}")
    assert code == "SYS.1000", why
    assert details in found
    assert found.startswith(("java", "org."))


def test_search_needs_its_module(cloud: Node) -> None:
    """`search` is read, and refused with SEARCH.1000 (section 2.7)."""
    text = "search 'web' from vminstance, volume restrict by (zone.name = 'z') limit 10 offset 1"
    assert cloud.error("GET", f"/zql?zql={quote(text)}")[0] == "SEARCH.1000"


def test_there_is_no_limit_of_its_own(node: Node) -> None:
    """Without `limit` ZQL answers all rows, where a query stops at 1,000 (section 2.7)."""
    with node.world.transaction():
        for number in range(1002):
            node.world.insert("ZoneInventory", {"name": f"z{number}"})
    assert len(results(node, "query zone.name")[0]["inventories"]) == 1002


def test_rows_are_as_in_a_query(cloud: Node) -> None:
    """A row of `query` is what the Query API shows, its nested lists too (section 1.8)."""
    assert results(cloud, "query vminstance")[0]["inventories"] == cloud.rows("/vm-instances")
    assert results(cloud, "query host")[0]["inventories"] == cloud.rows("/hosts")


def test_the_schema_is_empty_and_only_on_demand(cloud: Node) -> None:
    """A ZQL answer has a schema only with X-JSON-Schema, and its results are not in it (1.9)."""
    headers = {"authorization": f"OAuth {cloud.session}", "x-json-schema": "true"}
    status, answer = cloud.call("GET", f"/zql?zql={quote('query zone')}", None, headers)
    assert (status, answer["schema"]) == (200, {})


def test_both_protocols_answer_alike(cloud: Node) -> None:
    """ZQLQuery as a message has the same results (section 3)."""
    text = "query zone.name; count vminstance group by state"
    kind, answer = cloud.message("ZQLQuery", zql=text)
    assert kind == "org.zstack.query.APIZQLQueryReply"
    assert answer == {"results": results(cloud, text), "success": True}


def test_it_needs_a_session(cloud: Node) -> None:
    """Without a session ZQL is refused like any API (section 2.7)."""
    status, answer = cloud.call("GET", "/zql?zql=count%20zone", None, {"authorization": "OAuth x"})
    assert (status, answer["error"]["code"]) == (503, "ID.1001")


def test_a_normal_account_sees_its_own(make_demo: Any) -> None:
    """A normal account sees what it owns and what is shared; no more than in queries (2.3, 4.4)."""
    node = make_demo()
    node.log_in("dev-team")
    own = sorted(vm["name"] for vm in node.rows("/vm-instances"))
    assert 0 < len(own) < 20
    assert names(node, "query vminstance") == own
    assert names(node, "query vminstance where name like '%' or name is null") == own
    assert results(node, "count vminstance") == [{"total": len(own)}]
    assert results(node, "query vminstance return with (total) limit 1")[0]["total"] == len(own)
    counted = results(node, "count vminstance group by state")[0]["inventoryCounts"]
    assert sum(number for _, number in counted) == len(own)
    assert names(node, "query account") == ["dev-team"]
    assert names(node, "query image") == sorted(row["name"] for row in node.rows("/images"))
    for entity, path in (("managementnode", "/management-nodes"), ("zone", "/zones")):
        asked = node.call("GET", f"/zql?zql={quote(f'count {entity}')}")[0]
        assert asked == node.call("GET", path)[0] == (200 if entity == "zone" else 503)


def test_a_group_without_value(node: Node) -> None:
    """The group of rows without a value is null in a sum, and has no key in a count."""
    for platform, number in (("Linux", 1), (None, 2)):
        about = {"name": "v", "platform": platform, "cpuNum": number}
        node.world.insert("VmInstanceInventory", about)
    assert results(node, "sum vminstance.cpuNum by platform order by platform asc") == [
        {"inventories": [[None, 2], ["Linux", 1]]}
    ]
    (counted,) = results(node, "count vminstance group by platform order by platform asc")
    assert counted["inventoryCounts"] == [[{}, 1], [{"platform": "Linux"}, 1]]


PIECES = """query count sum search zone vminstance . , ; ( ) { } = != >= in not like has where and
or restrict by total group order asc desc limit offset filter name uuid vmNics ip __userTag__ 'x'
'it''s' " 1 -1 2.5 true getapi api output list( # inner join on distinct max"""
CLAUSES = [
    ["", "where name = 'x'", "where vmNics.ip in ('a') or cpuNum >= 2", "where uuid has ('x')"],
    ["", "restrict by (zone.name = 'x')", "restrict by (__userTag__ != 'x', host.name like '%')"],
    ["", "return with (total)", "return with (zwatch{a{b}})"],
    ["", "group by state", "group by name, state", "group by moon"],
    ["", "order by name asc", "order by state desc, uuid asc", "order by moon asc"],
    ["", "limit 2", "limit -1"],
    ["", "offset 1", "offset 99"],
    ["", "filter by a{b}"],
    ["", "named as 'x'"],
]
TARGETS = [
    *(
        "query vminstance",
        "query vminstance.name",
        "query vminstance.name,uuid",
        "count vminstance",
    ),
    *("query distinct(vminstance.state)", "query max(vminstance.cpuNum)", "query max(vminstance)"),
    *(
        "sum vminstance.cpuNum by state",
        "count distinct(vminstance.state)",
        "query vminstance.moon",
    ),
    "query vminstance inner join host on vminstance.hostUuid = host.uuid",
]
STATEMENTS = st.tuples(
    st.sampled_from(TARGETS), *(st.sampled_from(["", *choices]) for choices in CLAUSES)
).map(lambda parts: " ".join(part for part in parts if part))


@pytest.mark.property
@settings(max_examples=200, deadline=None)
@given(STATEMENTS | st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join))
def test_any_text_is_answered_or_refused(cloud: Node, text: str) -> None:
    """Whatever comes in, there are results, or an error of the server's with a code."""
    status, answer = cloud.call("GET", f"/zql?zql={quote(text)}")
    if status == 200:
        assert len(answer["results"]) >= 1
        return
    assert answer["error"]["code"] in {"SYS.1000", "SYS.1006", "SYS.1007", "SEARCH.1000"}
    assert not answer["error"]["details"].startswith("java.lang.RuntimeException")


def test_others_have_their_turn(cloud: Node) -> None:
    """Many statements in one text hold the world for some of them at a time (2.7)."""
    api = cloud.world.catalog["ZQLQuery"]
    desk = cloud.application.rest._desk
    text = ";".join(["count zone"] * 400)
    call = Call(api, "0" * 32, cloud.session, {"zql": text})
    ask = desk._portal.check(call)
    assert ask is not None
    free = 0
    with ThreadPoolExecutor(1) as other:
        for _ in desk._portal.work(ask):
            free += other.submit(lambda: cloud.world.lock.acquire(timeout=PATIENCE)).result()
            other.submit(cloud.world.lock.release).result()
    assert free >= 4
    assert [each["total"] for each in results(cloud, text)] == [2] * 400


def test_a_long_text_keeps_nobody_waiting(simulator: Simulator) -> None:
    """While many statements wait for the world, what needs no world is answered (2.7)."""
    text = quote(";".join(["count zone"] * 600))
    asking, other = Client(simulator), Client(simulator)
    with closing(asking.connection), closing(other.connection), ThreadPoolExecutor(1) as pool:
        simulator.world.lock.acquire()
        try:
            much = pool.submit(asking.ask, "GET", f"/zstack/v1/zql?zql={text}")
            assert other.ask("GET", "/zstack/v1/nothing").status == 404
            assert not much.done()
        finally:
            simulator.world.lock.release()
        assert len(much.result().json["results"]) == 600
