"""Queries of any length."""

import threading
import tracemalloc
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.held import PATIENCE
from zscli.call.bind import bind_values
from zscli.call.call import Call
from zscli.sdk.cloud import Cloud
from zscli.sdk.messages import catalog
from zscli.sdk.pages import pages
from zscli.simulator.server import Simulator


class Table:
    """Rows at a server that answers a page at a time; *change* happens between pages."""

    def __init__(self, uuids: Sequence[str], change: Any = None) -> None:
        self.uuids = sorted(uuids)
        self.calls: list[Call] = []
        self._change = change or (lambda _table: None)

    def __call__(self, call: Call) -> list[Mapping[str, Any]]:
        """Answer one page."""
        if self.calls:
            self._change(self)
        self.calls.append(call)
        after = [one.value or "" for one in call.conditions if one.field == "uuid"]
        rows = [one for one in self.uuids if all(one > last for last in after)]
        if call.params.get("sortDirection") == "desc":
            rows.reverse()
        start, limit = call.params.get("start") or 0, call.params["limit"]
        return [{"uuid": one, "name": f"n{one}"} for one in rows[start : start + limit]]


def query(**values: Any) -> Call:
    """Return a query of VMs."""
    return bind_values(catalog()["QueryVmInstance"], values)


@pytest.mark.property
@given(
    uuids=st.sets(st.text("0123456789abcdef", min_size=1, max_size=4), max_size=30),
    page=st.integers(1, 7),
    limit=st.none() | st.integers(0, 40),
    sort=st.sampled_from([None, "uuid"]),
)
def test_every_row_once(uuids: set[str], page: int, limit: int | None, sort: str | None) -> None:
    """Whatever the size of a page, each row comes once, in order, up to the limit."""
    table = Table(sorted(uuids))
    call = query(limit=limit, sortBy=sort)
    found = [row["uuid"] for row in pages(call, table, page=page)]
    assert found == sorted(uuids)[: len(uuids) if limit is None else limit]
    assert all(call.params["limit"] <= page for call in table.calls)


@pytest.mark.property
@given(
    gone=st.sets(st.integers(0, 19), max_size=10),
    new=st.sets(st.integers(0, 19), max_size=10),
    page=st.integers(1, 6),
)
def test_changes_meanwhile_neither_hide_nor_repeat(
    gone: set[int], new: set[int], page: int
) -> None:
    """Rows that come and go between two pages leave every other row to be seen once."""
    stays = [f"{number:02}" for number in range(20) if number not in gone]

    def change(table: Table) -> None:
        table.uuids = sorted({*stays, *(f"{number:02}x" for number in new)})

    table = Table([f"{number:02}" for number in range(20)], change)
    found = [row["uuid"] for row in pages(query(), table, page=page)]
    assert len(found) == len(set(found))
    assert set(stays) <= set(found)


def test_a_page_is_asked_for_when_it_is_needed() -> None:
    """Nothing is asked before the first row is wanted, and no page ahead of the one in use."""
    table = Table([f"{number:02}" for number in range(10)])
    rows = pages(query(), table, page=5)
    assert table.calls == []
    next(rows)
    assert len(table.calls) == 1


def test_threads_take_from_one_query(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several threads over one query each row goes to one, also while a page is on its way."""
    asking, ended = threading.Event(), threading.Event()
    ask = cloud._page

    def slowly(call: Call) -> Sequence[Mapping[str, Any]]:
        asking.set()
        ended.wait(0.2)  # nobody sets it but a thread that may not wait
        return ask(call)

    monkeypatch.setattr(cloud, "_page", slowly)
    rows = cloud.query("VmInstance", page=7)

    def other() -> list[Any]:
        asking.wait(PATIENCE)
        try:
            return list(rows)
        finally:
            ended.set()

    with ThreadPoolExecutor(1) as pool:
        theirs = pool.submit(other)
        found = [*rows, *theirs.result(PATIENCE)]
    assert len(found) == len({vm.uuid for vm in found}) == 20


def test_no_page_is_asked_for_behind_the_limit() -> None:
    """Once there are as many rows as wanted, the server is left alone."""
    table = Table([f"{number:02}" for number in range(10)])
    assert len(list(pages(query(limit=4), table, page=2))) == 4
    assert len(table.calls) == 2


def test_fields_without_the_key_still_page_by_it() -> None:
    """A query for names alone asks for uuids too, and does not show them."""
    table = Table(["1", "2", "3"])
    assert list(pages(query(fields=["name"]), table, page=2)) == [
        {"name": "n1"},
        {"name": "n2"},
        {"name": "n3"},
    ]
    assert table.calls[0].params["fields"] == ["name", "uuid"]


def test_an_order_of_the_callers_goes_by_count() -> None:
    """With an order of the caller's, pages begin where the last one ended, from `start` on."""
    table = Table([f"{number:02}" for number in range(6)])
    call = query(sortBy="uuid", sortDirection="desc", start=1)
    assert [row["uuid"] for row in pages(call, table, page=2)] == ["04", "03", "02", "01", "00"]
    assert [call.params["start"] for call in table.calls] == [1, 3, 5]


PLENTY = 10_000


def test_ten_thousand_vms_take_the_memory_of_a_page(simulator: Simulator, cloud: Cloud) -> None:
    """All come once, in order; what is held meanwhile is a page, not all of them."""
    world = simulator.world
    with world.transaction():
        for number in range(PLENTY):
            world.insert("VmInstanceInventory", {"uuid": f"{number:032x}", "name": f"vm{number}"})
    next(cloud.query("VmInstance", fields=["name"], page=1))  # what is made once is not counted

    def peak(limit: int) -> int:
        tracemalloc.start()
        try:
            rows = cloud.query("VmInstance", fields=["uuid", "name"], page=500, limit=limit)
            uuids = [int(row.uuid[-5:], 16) for row in rows]
            return tracemalloc.get_traced_memory()[1] if len(uuids) >= limit else 0
        finally:
            tracemalloc.stop()

    assert cloud.count("VmInstance") == PLENTY + 20
    seen = {row.uuid for row in cloud.query("VmInstance", fields=["uuid"])}
    assert len(seen) == PLENTY + 20
    some = peak(1000)
    assert 0 < peak(PLENTY) < 2 * some
