"""Conditions find in SQL what a naive look at every row finds, in random clouds.

The naive look is Python over lists of rows: MySQL's rules for nulls, texts, numbers and patterns
(section 2.3), existential steps (2.4) and tags (2.5).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import ManualClock
from zscli.simulator.queries.conditions import Condition
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.world.world import World
from zscli.simulator.zql.run import run_zql
from zscli.spec.catalog import Catalog

Row = Mapping[str, Any]
VM, NIC, HOST, CLUSTER = (f"{name}Inventory" for name in ("VmInstance", "VmNic", "Host", "Cluster"))
SYSTEM, USER = "SystemTagInventory", "UserTagInventory"
KINDS = (VM, NIC, HOST, CLUSTER, SYSTEM, USER)


class Cloud:
    """The rows of a cloud in Python, by their kinds."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}

    def related(self, kind: str, row: Row, step: str) -> tuple[str, list[dict[str, Any]]]:
        """Return the kind and the rows behind a step of a nested field."""
        there, own, key = STEPS[kind, step]
        wanted = row.get(own)
        return there, [each for each in self.rows[there] if wanted and each.get(key) == wanted]

    def tags(self, row: Row, field: str) -> list[str | None]:
        """Return what a tag's field is compared with, for all tags of a row."""
        kind, column = TAGS[field]
        return [tag.get(column) for tag in self.rows[kind] if tag["resourceUuid"] == row["uuid"]]


STEPS: dict[tuple[str, str], tuple[str, str, str]] = {
    (VM, "vmNics"): (NIC, "uuid", "vmInstanceUuid"),
    (VM, "host"): (HOST, "hostUuid", "uuid"),
    (NIC, "vmInstance"): (VM, "vmInstanceUuid", "uuid"),
    (HOST, "cluster"): (CLUSTER, "clusterUuid", "uuid"),
    (HOST, "vmInstance"): (VM, "uuid", "hostUuid"),
    (CLUSTER, "host"): (HOST, "uuid", "clusterUuid"),
}
TAGS = {
    "__systemTag__": (SYSTEM, "tag"),
    "__userTag__": (USER, "tag"),
    "__tagUuid__": (USER, "tagPatternUuid"),
}
FIELDS: dict[str, list[str]] = {
    VM: ["name", "name", "description", "cpuNum", "hostUuid", *TAGS],
    NIC: ["ip", "deviceId", "vmInstanceUuid"],
    HOST: ["name", "clusterUuid", "cpuNum", "__userTag__"],
    CLUSTER: ["name", "description"],
}
NUMBERS = frozenset({"cpuNum", "deviceId"})
POSITIVE = {"!=": "=", "not in": "in", "not like": "like", "not has": "in"}


def fold(text: str) -> str:
    """Return a text as it is compared."""
    return text.lower().rstrip(" ")


def pattern(text: str) -> re.Pattern[str]:
    """Return a LIKE pattern as a regular expression."""
    signs = {"%": ".*", "_": "."}
    parts = re.findall(r"\\.|.", text.lower(), re.DOTALL)
    made = "".join(signs.get(part) or re.escape(part[-1]) for part in parts)
    return re.compile(made, re.DOTALL)


def as_number(text: str) -> float:
    """Return the number that a text begins with, else 0."""
    found = re.match(r"\s*[+-]?\d+", text)
    return float(found[0]) if found else 0.0


ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
}


def compares(value: Any, operator: str, texts: Sequence[str], *, number: bool) -> bool:
    """Whether a value compares so with texts; a null only does with `is null`."""
    if operator in {"is null", "is not null"}:
        return (value is None) == (operator == "is null")
    if value is None:
        return False
    if operator in {"like", "not like"}:
        found = pattern(texts[0]).fullmatch(str(value).lower()) is not None
        return found == (operator == "like")
    wanted = [as_number(text) if number else fold(text) for text in texts]
    own = value if number else fold(value)
    if operator in {"in", "not in"}:
        return (own in wanted) == (operator == "in")
    return ORDERS[operator](own, wanted[0])


def holds(
    cloud: Cloud, kind: str, row: Row, path: Sequence[str], operator: str, texts: Sequence[str]
) -> bool:
    """Whether a condition holds for a row."""
    if len(path) > 1:
        there, rows = cloud.related(kind, row, path[0])
        if operator in {"has", "not has"} and len(path) == 2 and path[1] not in TAGS:
            values = {fold(str(each[path[1]])) for each in rows if each.get(path[1]) is not None}
            wanted = {fold(text) for text in texts}
            if operator == "has":
                return wanted <= values and len(wanted) == len(texts)
            return bool(rows) and not wanted & values
        return any(holds(cloud, there, each, path[1:], operator, texts) for each in rows)
    field = path[0]
    if field not in TAGS:
        return compares(row.get(field), operator, texts, number=field in NUMBERS)
    tags = cloud.tags(row, field)
    if operator == "has":
        found = {fold(tag) for tag in tags if tag is not None}
        wanted = {fold(text) for text in texts}
        return wanted <= found and len(wanted) == len(texts)
    positive = POSITIVE.get(operator)
    some = any(compares(tag, positive or operator, texts, number=False) for tag in tags)
    return not some if positive else some


TEXTS = st.sampled_from(["a_b", "a", "A", "a_B ", "ä", "a b", "Ä", "漢", "_", "1"])
NUMBER_TEXTS = st.sampled_from(["0", "1", "2", "3", "10", "2x", "x", "-1"])
MAYBE = st.none() | TEXTS


@st.composite
def clouds(draw: st.DrawFn) -> Cloud:
    """Draw a small cloud: clusters, hosts, VMs, nics and tags, with nulls everywhere."""
    cloud = Cloud()

    def add(kind: str, most: int, **fields: st.SearchStrategy[Any]) -> list[str]:
        made = []
        for number in range(draw(st.integers(0, most))):
            row = {"uuid": f"{kind[:3].lower()}{number}"} | {
                name: draw(value) for name, value in fields.items()
            }
            cloud.rows[kind].append({k: v for k, v in row.items() if v is not None})
            made.append(str(row["uuid"]))
        return made

    def one_of(uuids: Sequence[str]) -> st.SearchStrategy[str | None]:
        return st.none() | st.sampled_from(uuids) if uuids else st.none()

    number = st.none() | st.integers(0, 3)
    clusters = add(CLUSTER, 2, name=MAYBE, description=MAYBE)
    hosts = add(HOST, 2, name=MAYBE, clusterUuid=one_of(clusters), cpuNum=number)
    vms = add(VM, 4, name=MAYBE, description=MAYBE, cpuNum=number, hostUuid=one_of(hosts))
    add(NIC, 4, ip=MAYBE, deviceId=number, vmInstanceUuid=one_of(vms))
    tagged = [*vms, *hosts]
    if tagged:
        add(SYSTEM, 3, resourceUuid=st.sampled_from(tagged), tag=TEXTS)
        about = st.sampled_from(tagged)
        add(USER, 3, resourceUuid=about, tag=TEXTS, tagPatternUuid=MAYBE)
    return cloud


Leaf = tuple[tuple[str, ...], str, tuple[str, ...]]
PLAIN = ["like", "=", "!=", ">", ">=", "<", "<=", "in", "not in", "not like"]


def patterns_of(text: str) -> list[str]:
    """Return patterns that a text fits, each in its own way."""
    literal = re.sub(r"([%_\\])", r"\\\1", text)
    return [literal, literal.swapcase(), f"%{literal[-2:]}", f"{literal[:1]}%", "_" * len(text)]


@st.composite
def leaves(draw: st.DrawFn, cloud: Cloud, operators: Sequence[str]) -> Leaf:
    """Draw a condition: a path of any depth, an operator, values that rows have or almost have."""
    kind, path = VM, []
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 1, 2, 3]))):
        step = draw(st.sampled_from([step for here, step in STEPS if here == kind]))
        path.append(step)
        kind = STEPS[kind, step][0]
    field = draw(st.sampled_from(FIELDS[kind]))
    operator = draw(st.sampled_from(operators))
    if "has" in operator and (not path or field in NUMBERS) and field not in TAGS:
        operator = "in"
    if "null" in operator:
        return (*path, field), operator, ()
    there, column = TAGS.get(field, (kind, field))
    present = [str(row[column]) for row in cloud.rows[there] if row.get(column) is not None]
    texts = NUMBER_TEXTS if field in NUMBERS else TEXTS
    if present:
        texts = st.sampled_from(present) | st.sampled_from(present).map(str.swapcase) | texts
    if "like" in operator:
        return (*path, field), operator, (draw(st.sampled_from(patterns_of(draw(texts)))),)
    most = 3 if operator in {"in", "not in", "has", "not has"} else 1
    return (*path, field), operator, tuple(draw(st.lists(texts, min_size=1, max_size=most)))


@st.composite
def asked_of_clouds(draw: st.DrawFn) -> tuple[Cloud, list[Leaf]]:
    """Draw a cloud and some conditions about it."""
    cloud = draw(clouds())
    every = leaves(cloud, [*PLAIN, "is null", "is not null"])
    return cloud, draw(st.lists(every, min_size=1, max_size=2))


@pytest.fixture(scope="module")
def world(catalog: Catalog) -> Iterator[World]:
    """A world that every example fills anew."""
    made = World(catalog, ManualClock())
    yield made
    made.close()


def fill(world: World, cloud: Cloud) -> None:
    """Let the world have a cloud and nothing else."""
    with world.transaction():
        for kind in KINDS:
            world.remove(kind)
            for row in cloud.rows[kind]:
                world.insert(kind, row)


def expected(cloud: Cloud, test: Callable[[Row], bool]) -> list[str]:
    """Return the VMs that pass a test, by their uuids."""
    return sorted(vm["uuid"] for vm in cloud.rows[VM] if test(vm))


@pytest.mark.property
@settings(max_examples=300, deadline=None)
@given(asked_of_clouds())
def test_queries_agree_with_a_naive_look(world: World, drawn: tuple[Cloud, list[Leaf]]) -> None:
    """All conditions of a query must hold, nested, negated, null or about tags."""
    cloud, asked = drawn
    fill(world, cloud)
    spec = world.catalog.inventory(VM)
    assert spec is not None
    conditions = tuple(Condition(".".join(path), op, ",".join(texts)) for path, op, texts in asked)
    found = run_query(world, spec, QueryAsk(conditions, reply_with_count=True), ("", []))
    wanted = expected(
        cloud, lambda vm: all(holds(cloud, VM, vm, path, op, texts) for path, op, texts in asked)
    )
    assert [vm["uuid"] for vm in found["inventories"]] == wanted
    assert found["total"] == len(wanted)


@st.composite
def trees_of_clouds(draw: st.DrawFn) -> tuple[Cloud, Any]:
    """Draw a cloud and conditions about it, with `and` and `or` between them."""
    cloud = draw(clouds())
    operators = [*PLAIN, "is null", "is not null", "has", "not has"]
    tree = st.recursive(
        leaves(cloud, operators),
        lambda inner: st.tuples(st.sampled_from(["and", "or"]), inner, inner),
        max_leaves=3,
    )
    return cloud, draw(tree)


def is_leaf(tree: Any) -> bool:
    """Whether a tree is a single condition."""
    return isinstance(tree[0], tuple)


def written(tree: Any) -> str:
    """Return a tree as ZQL."""
    if not is_leaf(tree):
        word, left, right = tree
        return f"({written(left)}) {word} ({written(right)})"
    path, operator, texts = tree
    quotes = ["'" + text.replace("'", "''") + "'" for text in texts]
    several = operator in {"in", "not in", "has", "not has"}
    value = f"({', '.join(quotes)})" if several else "".join(quotes)
    return f"{'.'.join(path)} {operator} {value}".rstrip()


def means(cloud: Cloud, vm: Row, tree: Any) -> bool:
    """Whether a tree holds for a VM."""
    if is_leaf(tree):
        return holds(cloud, VM, vm, *tree)
    word, left, right = tree
    both = means(cloud, vm, left), means(cloud, vm, right)
    return all(both) if word == "and" else any(both)


@pytest.mark.property
@settings(max_examples=150, deadline=None)
@given(trees_of_clouds())
def test_zql_agrees_with_a_naive_look(world: World, drawn: tuple[Cloud, Any]) -> None:
    """`and`, `or` and parentheses put conditions together, `has` among them."""
    cloud, tree = drawn
    fill(world, cloud)
    text = f"query vminstance where {written(tree)} order by uuid asc"
    (result,) = run_zql(world, text, lambda _: ("", []), lambda _: [])
    wanted = expected(cloud, lambda vm: means(cloud, vm, tree))
    assert [vm["uuid"] for vm in result["inventories"]] == wanted


@pytest.mark.property
@settings(max_examples=60, deadline=None)
@given(asked_of_clouds())
def test_a_subquery_is_a_nested_field(world: World, drawn: tuple[Cloud, list[Leaf]]) -> None:
    """`uuid in (query vmnic.vmInstanceUuid where …)` is the same as `vmNics.…`."""
    cloud, asked = drawn
    path, operator, texts = asked[0]
    if path[0] != "vmNics":
        path, operator, texts = ("vmNics", "ip"), "!=", ("a",)
    fill(world, cloud)
    inner = written((path[1:], operator, texts))
    found = [
        list(
            run_zql(world, f"query vminstance.uuid where {where}", lambda _: ("", []), lambda _: [])
        )
        for where in (
            written((path, operator, texts)),
            f"uuid in (query vmnic.vmInstanceUuid where {inner} and vmInstanceUuid is not null)",
        )
    ]
    assert found[0] == found[1]
