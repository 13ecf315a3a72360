"""Promises about how a table makes itself fit."""

from collections.abc import Callable
from typing import Any

from zscli.call.result import Result
from zscli.output.formats import render
from zscli.output.look import Look
from zscli.output.view import view

Answer = Callable[..., Result]
UUID = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"


def _heading(answer: Answer, item: dict[str, Any], width: int, fields: str = "") -> str:
    shown = view(answer({"inventories": [item]}), fields=fields.split())
    return next(iter(render(shown, Look(width), "table")))


def test_chosen_columns_go_last_first_but_for_the_uuid(answer: Answer) -> None:
    """What we chose ourselves is left out from the end; name and uuid stay."""
    item = {"uuid": UUID, "name": "n", "state": "Running", "platform": "Linux", "cpuNum": 2}
    found = [_heading(answer, item, width).split() for width in (66, 57, 50, 43)]
    assert found == [
        ["name", "state", "cpuNum", "platform", "uuid"],
        ["name", "state", "cpuNum", "uuid"],
        ["name", "state", "uuid"],
        ["name", "uuid"],
    ]


def test_named_columns_all_stay(answer: Answer) -> None:
    """What the user asked for is shortened, never left out."""
    item = {"uuid": UUID, "name": "n" * 40, "description": "d" * 40, "state": "Running"}
    assert _heading(answer, item, 70, "description state name uuid").split() == [
        "description",
        "state",
        "name",
        "uuid",
    ]


def test_a_uuid_is_whole_or_in_a_block(answer: Answer) -> None:
    """Two uuids in a narrow terminal become lines, each of them whole."""
    item = {"uuid": UUID, "hostUuid": UUID}
    shown = view(answer({"inventories": [item, item]}), fields=["uuid", "hostUuid"])
    block = ["uuid      " + UUID, "hostUuid  " + UUID]
    assert list(render(shown, Look(50), "table")) == [*block, "", *block]


def test_the_widest_column_gives_first(answer: Answer) -> None:
    """A short column is not shortened for the sake of a long one."""
    item = {"name": "exactly-16-chars", "description": "d" * 60, "uuid": UUID}
    shown = view(answer({"inventories": [item]}), fields=["name", "description", "uuid"])
    lines = list(render(shown, Look(72), "table"))
    assert lines[-1] == f"exactly-16-chars  {'d' * 19}…  {UUID}"


def test_nothing_is_cut_without_a_width(answer: Answer) -> None:
    """In a file a table is as wide as its data."""
    item = {"name": "n" * 300, "uuid": UUID}
    shown = view(answer({"inventories": [item]}))
    assert list(render(shown, Look(), "table"))[-1] == f"{'n' * 300}  {UUID}"


def test_wide_characters_line_up(answer: Answer) -> None:
    """The next column begins in the same cell, whatever the alphabet."""
    items = [{"name": name, "uuid": UUID} for name in ("北京-主节点", "web", "é", "e\u0301")]
    lines = list(render(view(answer({"inventories": items})), Look(80), "table"))
    assert lines[2:] == [
        f"北京-主节点  {UUID}",
        f"web          {UUID}",
        f"é            {UUID}",
        f"e\u0301            {UUID}",
    ]


def test_a_name_that_looks_like_a_number_stays_as_it_is(answer: Answer) -> None:
    """`007`, `1e5` and `nan` are names, and stand at the left."""
    items = [{"name": name, "uuid": UUID} for name in ("007", "1e5", "nan", "1.10", "-0")]
    lines = list(render(view(answer({"inventories": items})), Look(80), "table"))
    assert [line.split()[0] for line in lines[2:]] == ["007", "1e5", "nan", "1.10", "-0"]
