"""Queries answer as a server on MySQL answers, checked against raw JSON."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zscli.simulator.queries.compare import compare
from zscli.simulator.world.world import World


def _zone(world: World, name: str, **fields: Any) -> dict[str, Any]:
    return world.insert("ZoneInventory", {"name": name, "state": "Enabled"} | fields)


@pytest.fixture(scope="module")
def cloud(quiet_node: Any) -> Any:
    """Two zones, a cluster, a KVM host, a primary storage, three VMs with nics and tags."""
    world: World = quiet_node.world
    z1 = _zone(world, "zone-1", createDate="2024-11-23 10:00:00.500000", description="a_b%c")
    _zone(world, "Zone-2", state="Disabled", createDate="2024-12-01 10:00:00.000000")
    cluster = world.insert("ClusterInventory", {"name": "c1", "zoneUuid": z1["uuid"]})
    host = world.insert(
        "HostInventory",
        {
            "name": "h1",
            "hypervisorType": "KVM",
            "zoneUuid": z1["uuid"],
            "clusterUuid": cluster["uuid"],
            "username": "root",
            "managementIp": "10.0.0.9",
            "totalCpuCapacity": 40,
        },
    )
    storage = world.insert(
        "PrimaryStorageInventory",
        {"name": "ps1", "type": "LocalStorage", "zoneUuid": z1["uuid"]},
    )
    world.link("primaryStorage-cluster", storage["uuid"], cluster["uuid"])
    for number, (name, ips) in enumerate(
        [("web-1", ["10.0.0.1", "10.0.0.2"]), ("Web-2", ["10.0.0.2"]), ("ДБ-3", [])]
    ):
        vm = world.insert(
            "VmInstanceInventory",
            {
                "name": name,
                "state": "Running" if ips else "Stopped",
                "hostUuid": host["uuid"] if ips else None,
                "cpuNum": 10 if number == 2 else number + 1,
                "memorySize": 2**30,
                "type": "UserVm",
                "zoneUuid": z1["uuid"],
            },
        )
        for ip in ips:
            world.insert("VmNicInventory", {"vmInstanceUuid": vm["uuid"], "ip": ip})
        if number == 0:
            for inventory, tag in (
                ("SystemTagInventory", "hostname::web"),
                ("UserTagInventory", "blue"),
            ):
                world.insert(inventory, {"resourceUuid": vm["uuid"], "tag": tag})
    return quiet_node


def _names(node: Any, path: str) -> list[str]:
    status, body = node.call("GET", path)
    assert status == 200, body
    return sorted(row.get("name", "") for row in body["inventories"])


VMS = "/vm-instances"
ALL = ["Web-2", "web-1", "ДБ-3"]
MATCHES: list[tuple[str, str, list[str]]] = [
    ("text is compared without case", f"{VMS}?q=name=WEB-1", ["web-1"]),
    ("beyond ASCII too", f"{VMS}?q=name=дб-3", ["ДБ-3"]),
    ("blanks at the end do not count", f"{VMS}?q=name=web-1%20%20", ["web-1"]),
    ("blanks at the beginning do", f"{VMS}?q=name=%20web-1", []),
    ("a name in capitals is the same field value", f"{VMS}?q=state=RUNNING", ["Web-2", "web-1"]),
    ("like with a wildcard", f"{VMS}?q=name~=web%25", ["Web-2", "web-1"]),
    ("like with one character", f"{VMS}?q=name~=web-_", ["Web-2", "web-1"]),
    ("like beyond ASCII", f"{VMS}?q=name~=дб%25", ["ДБ-3"]),
    ("no wildcard is added", f"{VMS}?q=name~=web", []),
    ("an escaped wildcard", r"/zones?q=description~=a\_b\%25c", ["zone-1"]),
    ("not like", f"{VMS}?q=name!~=web%25", ["ДБ-3"]),
    ("one of", f"{VMS}?q=name?=web-1,ДБ-3,none", ["web-1", "ДБ-3"]),
    ("none of", f"{VMS}?q=name!?=web-1,ДБ-3", ["Web-2"]),
    ("numbers are compared as numbers", f"{VMS}?q=cpuNum>2", ["ДБ-3"]),
    ("a number with text behind it", f"{VMS}?q=cpuNum=2x", ["Web-2"]),
    ("a text is the number 0", f"{VMS}?q=cpuNum>none", ALL),
    ("all conditions must hold", f"{VMS}?q=name~=web%25&q=cpuNum<=1", ["web-1"]),
    ("the same twice is once", f"{VMS}?q=cpuNum=1&q=cpuNum=1", ["web-1"]),
    ("null", f"{VMS}?q=hostUuid is null", ["ДБ-3"]),
    ("not null", f"{VMS}?q=hostUuid not null", ["Web-2", "web-1"]),
    ("a null differs from nothing", f"{VMS}?q=hostUuid!=x", ["Web-2", "web-1"]),
    ("=null is a text over REST", f"{VMS}?q=hostUuid=null", []),
    ("an instant to the second", "/zones?q=createDate=2024-11-23 10:00:00", ["zone-1"]),
    ("a day is its midnight", "/zones?q=createDate>2024-11-24", ["Zone-2"]),
    ("nor after its own second", "/zones?q=createDate>2024-11-23 10:00:00", ["Zone-2"]),
    ("its own second at least", "/zones?q=createDate>=2024-11-23 10:00:00", ["Zone-2", "zone-1"]),
    ("before its own second", "/zones?q=createDate<2024-11-23 10:00:00", []),
    ("its own second at most", "/zones?q=createDate<=2024-11-23 10:00:00", ["zone-1"]),
    ("not that second", "/zones?q=createDate!=2024-11-23 10:00:00", ["Zone-2"]),
    ("one of some", "/zones?q=createDate?=2024-11-23 10:00:00,2024-12-01", ["zone-1"]),
    ("none of some", "/zones?q=createDate!?=2024-11-23 10:00:00,x", ["Zone-2"]),
    ("an instant like another", "/zones?q=createDate~=2024-11-%25", ["zone-1"]),
    ("what is no instant", "/zones?q=createDate>2024-12", ["Zone-2"]),
    ("booleans", "/zones?q=isDefault=true", []),
    ("a nested field", f"{VMS}?q=vmNics.ip=10.0.0.2", ["Web-2", "web-1"]),
    ("negation is existential", f"{VMS}?q=vmNics.ip!=10.0.0.2", ["web-1"]),
    ("nested to another resource", f"{VMS}?q=host.managementIp=10.0.0.9", ["Web-2", "web-1"]),
    ("nested twice", f"{VMS}?q=zone.cluster.name=c1", ALL),
    ("an alias over a reference table", "/clusters?q=primaryStorage.name=ps1", ["c1"]),
    ("the reference table itself", "/clusters?q=primaryStorageRef.clusterUuid not null", ["c1"]),
    ("without related rows nothing matches", "/zones?q=backupStorage.name!=x", []),
    ("a system tag", f"{VMS}?q=__systemTag__=hostname::web", ["web-1"]),
    ("no system tag like it", f"{VMS}?q=__systemTag__!~=hostname%25", ["Web-2", "ДБ-3"]),
    ("not this user tag", f"{VMS}?q=__userTag__!=blue", ["Web-2", "ДБ-3"]),
    ("a tag at the end of a path", "/zones?q=vmInstance.__userTag__=blue", ["zone-1"]),
    ("the subtype's fields after its type", "/hosts?q=hypervisorType=KVM&q=username=root", ["h1"]),
    ("by uuid all else is ignored", f"{VMS}/none?q=nonsense&limit=x", []),
    ("condition= is ignored", f"{VMS}?condition=name=web-1", ALL),
    ("an empty parameter name counts as q", f"{VMS}?=name=web-1", ["web-1"]),
    ("limit", f"{VMS}?sort=name&limit=1", ["web-1"]),
    ("start", f"{VMS}?sort=cpuNum&start=2", ["ДБ-3"]),
    ("sort down", f"{VMS}?sort=-cpuNum&limit=1", ["ДБ-3"]),
    ("a plus in a URL is a blank", f"{VMS}?sort=+cpuNum&limit=1", ["web-1"]),
    ("grouping has no effect", f"{VMS}?groupBy=nothing", ALL),
]


@pytest.mark.parametrize(
    ("path", "names"), [row[1:] for row in MATCHES], ids=[row[0] for row in MATCHES]
)
def test_what_matches(cloud: Any, path: str, names: list[str]) -> None:
    """Operators, nested fields, tags and paging mean what section 2 says."""
    assert _names(cloud, path) == sorted(names)


def test_a_link_list_is_a_condition(cloud: Any) -> None:
    """`attachedClusterUuids?=` matches when a related row exists (section 2.3)."""
    cluster = cloud.world.find("ClusterInventory")[0]["uuid"]
    assert _names(cloud, f"/primary-storage?q=attachedClusterUuids?={cluster}") == ["ps1"]
    assert _names(cloud, "/primary-storage?q=attachedClusterUuids=none") == []


REFUSED: list[tuple[str, str, str]] = [
    ("an unknown field", "q=colour=red", "ZoneInventory] not having field[colour]"),
    ("a child's field without its type", "q=username=root", "not having field[username]"),
    ("an unknown step", "q=moon.name=x", "have no expanded query[moon]"),
    (
        "an unknown name in fields",
        "fields=colour",
        "inventory[${selfInventoryClass}] has no field[colour]",
    ),
    (
        "an unknown sort field",
        "sort=colour",
        "invalid order by clause, inventory[ZoneInventory] doesn't have field[colour]",
    ),
    ("a single quote", "q=name=it's", "token recognition error"),
    ("a boolean that is none", "q=isDefault=maybe", "java.lang.Boolean"),
    ("a filter without plugin", "filterName=a:b", "no filter extension for type[a]"),
    ("a negative limit", "limit=-1", "Negative value (-1)"),
]


@pytest.mark.parametrize(
    ("query", "part"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_query_errors(quiet_node: Any, query: str, part: str) -> None:
    """Errors inside a query are SYS.1000 behind a Java class name (section 2.6)."""
    code, details = quiet_node.error("GET", f"/zones?{query}")
    assert code == "SYS.1000"
    assert part in details
    assert details.startswith(("java", "org."))


def test_a_filter_without_a_colon(quiet_node: Any) -> None:
    """`filterName` must be type:value (section 2.1)."""
    assert quiet_node.error("GET", "/zones?filterName=x")[0] == "SYS.1007"


PLAIN: list[tuple[str, str, str]] = [
    ("limit", "limit=ten", "Invalid query parameter. 'limit' must be an integer"),
    ("start", "start=1.5", "Invalid query parameter. 'start' must be an integer"),
    ("no operator", "q=name", "doesn't contain any query operator"),
    ("no value", "q=name=", "is not a key-value pair split by ="),
]


@pytest.mark.parametrize(
    ("query", "part"), [row[1:] for row in PLAIN], ids=[row[0] for row in PLAIN]
)
def test_malformed_queries(quiet_node: Any, query: str, part: str) -> None:
    """The REST layer refuses malformed queries itself, with 400 and a plain text (2.1, 2.2)."""
    answer = quiet_node.raw("GET", f"/zones?{query}")
    assert answer.status == 400
    assert part in answer.text


def test_the_raw_answer_of_a_query(cloud: Any) -> None:
    """Rows, total and schema stand as in the example of section 2.1."""
    answer = cloud.raw("GET", f"{VMS}?sort=name&limit=2&fields=name,state&replyWithCount=true")
    assert json.loads(answer.text) == {
        "inventories": [
            {"name": "web-1", "state": "Running"},
            {"name": "Web-2", "state": "Running"},
        ],
        "total": 3,
        "schema": {
            "inventories[1]": "org.zstack.header.vm.VmInstanceInventory",
            "inventories[0]": "org.zstack.header.vm.VmInstanceInventory",
        },
    }


def test_count_answers_the_number_alone(cloud: Any) -> None:
    """`count=true` answers total and an empty schema (section 1.9)."""
    answer = cloud.raw("GET", f"{VMS}?count=true")
    assert json.loads(answer.text) == {"total": 3, "schema": {}}


def test_rows_are_their_own_subtype(cloud: Any) -> None:
    """QueryHost shows a KVM host as such, in schema and fields (sections 1.9 and 2.3)."""
    _, body = cloud.call("GET", "/hosts")
    assert body["schema"] == {"inventories[0]": "org.zstack.kvm.KVMHostInventory"}
    assert next(iter(body["inventories"][0])) == "username"


def test_nested_lists_are_in_the_schema(cloud: Any) -> None:
    """Parents stand before their children, later elements first (section 1.9)."""
    _, body = cloud.call("GET", f"{VMS}?q=name=web-1")
    assert list(body["schema"]) == [
        "inventories[0]",
        "inventories[0].vmNics[1]",
        "inventories[0].vmNics[0]",
    ]


def test_the_default_limit(node: Any) -> None:
    """A query without a limit answers 1000 rows (section 2.1)."""
    with node.world.transaction():
        for number in range(1001):
            _zone(node.world, f"z{number}")
    _, body = node.call("GET", "/zones?fields=name&replyWithCount=true")
    assert (len(body["inventories"]), body["total"]) == (1000, 1001)


def test_values_are_bound() -> None:
    """A value never becomes part of the SQL."""
    for kind in ("string", "integer", "boolean", "timestamp"):
        for operator in ("=", "in", "like", "!=", "not in"):
            sql, values = compare('"name"', kind, operator, ["true"])
            assert "true" not in sql
            assert values


@pytest.mark.property
@settings(max_examples=40)
@given(
    st.lists(st.text("abAB %_'é", max_size=4), max_size=6),
    st.text("abAB %_é", min_size=1, max_size=4),
)
def test_equality_is_python_s_casefolded(names: list[str], wanted: str) -> None:
    """`=` on text equals comparing lower-case texts without trailing blanks."""
    from zscli.clock import SystemClock
    from zscli.spec.loader import load_catalog

    world = World(load_catalog(), SystemClock())
    try:
        for name in names:
            world.insert("ZoneInventory", {"name": name})
        sql, values = compare('"name"', "string", "=", [wanted])
        world.table("ZoneInventory")
        found = world.rows(f'SELECT name FROM "ZoneInventory" WHERE {sql}', values)  # noqa: S608
        expected = [n for n in names if n.lower().rstrip(" ") == wanted.lower().rstrip(" ")]
        assert sorted(row[0] for row in found) == sorted(expected)
    finally:
        world.close()
