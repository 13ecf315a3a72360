"""ZQL by the SDK: a result for each statement, in the shapes of protocol, section 2.7."""

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import zscli
from zscli.errors import ApiError
from zscli.sdk.cloud import Cloud
from zscli.sdk.records import ZqlResult
from zscli.simulator.server import Simulator

ADMIN: Any = {"account": "admin", "password": "password"}
RUNNING = "vminstance where state = 'Running'"

STATEMENTS: list[tuple[str, Callable[[Cloud], Any], str]] = [
    # the statement               its result as to_dict() gives it         why it is here
    (f"count {RUNNING}", lambda _: {"total": 14}, "a count has a total alone"),
    (
        "query cluster.name order by name asc",
        lambda cloud: {
            "inventories": [{"name": c.name} for c in cloud.query("Cluster", sort="name")]
        },
        "a query of a field",
    ),
    (
        "query zone where name = 'none' return with (total)",
        lambda _: {"inventories": [], "total": 0},
        "none, and their total",
    ),
    (f"count {RUNNING} named as 'up'", lambda _: {"total": 14, "name": "up"}, "a name of ours"),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"), STATEMENTS, ids=[why for *_, why in STATEMENTS]
)
def test_a_statement_has_its_result(
    cloud: Cloud, text: str, expected: Callable[[Cloud], Any], why: str
) -> None:
    """The result has the keys that the protocol names for the statement, and no others."""
    (result,) = cloud.zql(text)
    assert result.to_dict() == expected(cloud), why


def test_a_query_gives_inventories(cloud: Cloud) -> None:
    """What is queried is there to any depth, with its total where that was asked for."""
    (result,) = cloud.zql(f"query {RUNNING} return with (total) order by name asc limit 3")
    assert [vm.name for vm in result.inventories] == [
        vm.name for vm in cloud.query("VmInstance", "state=Running", sort="name", limit=3)
    ]
    assert isinstance(result, ZqlResult)
    assert type(pickle.loads(pickle.dumps(result))) is ZqlResult  # noqa: S301 our own
    assert result.inventories[0].allVolumes[0].actualSize > 0
    assert result.total == 14


def test_each_statement_has_a_result_of_its_own(cloud: Cloud) -> None:
    """Several statements have as many results, in their order, told apart by their names."""
    zones, vms = cloud.zql("query zone named as 'zones'; count vminstance named as 'vms'")
    assert (zones.name, len(zones.inventories), zones.total) == ("zones", 2, None)
    assert (vms.name, vms.inventories, vms.total) == ("vms", None, 20)


def test_groups_and_sums_are_lists(cloud: Cloud) -> None:
    """A sum has lists of the group's value and the sums; a grouped count has pairs."""
    sums, counts = cloud.zql(
        "sum vminstance.cpuNum by state; count vminstance group by state order by state asc"
    )
    by_state: dict[str, int] = {}
    for vm in cloud.query("VmInstance"):
        by_state[vm.state] = by_state.get(vm.state, 0) + vm.cpuNum
    assert dict(sums.inventories) == by_state
    assert {group.state for group, _ in counts.inventoryCounts} == set(by_state)
    assert sum(number for _, number in counts.inventoryCounts) == 20


def test_what_cannot_be_read_is_told(cloud: Cloud) -> None:
    """A statement that the server cannot read is an ApiError with the place."""
    with pytest.raises(ApiError) as caught:
        cloud.zql("query vminstance were state = 'Running'")
    assert caught.value.code == "SYS.1000"
    assert "line 1" in str(caught.value)


def test_zql_is_awaited(simulator: Simulator) -> None:
    """The SDK for asyncio gives the same results."""

    async def program() -> list[ZqlResult]:
        async with await zscli.aio.connect(simulator.url, **ADMIN) as cloud:
            return await cloud.zql(f"count {RUNNING}; query zone limit 1")

    count, zones = asyncio.run(program())
    assert count.total == 14
    assert [zone.name for zone in zones.inventories]
