"""Promises about what of an answer is shown."""

from collections.abc import Callable
from typing import Any

import pytest

from zscli.call.result import Result
from zscli.output.view import view
from zscli.spec.model import InventorySpec

Answer = Callable[..., Result]
InventoryOf = Callable[[str], InventorySpec | None]

KINDS = [
    # body                                              kind      items          why
    ({"inventories": [{"uuid": "1"}], "total": 4}, "list", [{"uuid": "1"}], "a query"),
    ({"inventory": {"uuid": "1"}}, "one", [{"uuid": "1"}], "an action"),
    ({"total": 3, "schema": {}}, "value", [{"total": 3}], "a count"),
    ({}, "nothing", [], "a deletion"),
    ({"success": True, "schema": {}}, "nothing", [], "a success that says no more"),
    ({"success": True, "version": "5.2.1"}, "one", [{"version": "5.2.1"}], "an answer of its own"),
    ({"types": ["a", "b"]}, "list", [{"types": "a"}, {"types": "b"}], "a list of plain values"),
    ({"results": [{"a": 1}, {"a": 2}]}, "list", [{"a": 1}, {"a": 2}], "a list by another name"),
    (
        {"results": [{"inventories": [{"a": 1}], "total": 1}]},
        "list",
        [{"a": 1}],
        "one ZQL query in its wrapping",
    ),
    (
        {"results": [{"inventoryCounts": [[{"state": "Running"}, 3], [{}, 1]], "total": 4}]},
        "list",
        [{"state": "Running", "count": 3}, {"count": 1}],
        "ZQL's counts by group",
    ),
    (
        {"results": [{"inventoryAggregateFunctions": [[{"state": "Running"}, 8]]}]},
        "list",
        [{"state": "Running", "value": 8}],
        "ZQL's greatest values by group",
    ),
    ({"hosts": [], "clusters": []}, "one", [{"hosts": [], "clusters": []}], "two lists"),
    ({"inventory": [1]}, "list", [{"value": 1}], "an inventory that is a list"),
    ({"inventories": [None]}, "list", [{"value": None}], "an inventory that is none"),
    ({"inventories": "odd"}, "one", [{"inventories": "odd"}], "no list where one should be"),
    ({"inventories": [], "total": 0}, "list", [], "an empty list"),
]


@pytest.mark.parametrize(("body", "kind", "items", "why"), KINDS, ids=[why for *_, why in KINDS])
def test_kind(answer: Answer, body: dict[str, Any], kind: str, items: list[Any], why: str) -> None:
    """An answer is a list, one inventory, one value or nothing."""
    shown = view(answer(body))
    assert (kind, items) == (shown.kind, list(shown.items))


NOTES = [
    # body                                    more             note                   why
    ({"inventories": [{}], "total": 17}, {}, "1 of 17 shown.", "more match than are shown"),
    ({"inventories": [{}], "total": 1}, {}, "", "all are shown"),
    ({"inventories": [{}]}, {}, "", "the total is not known"),
    ({"inventories": []}, {}, "No VM instance found.", "none matches"),
    (
        {"inventories": [], "total": 5},
        {"start": 9},
        "None of the 5 shown: start=9 is behind the last one.",
        "asked for beyond the end",
    ),
    (
        {"inventories": [{}, {}]},
        {"limit": 2, "start": 4},
        "2 shown; there may be more. See the next with start=6.",
        "the limit was reached",
    ),
    (
        {"inventories": [{}] * 1000},
        {},
        "1000 shown; there may be more. See the next with start=1000.",
        "the server's own limit was reached",
    ),
    ({}, {}, "Done in 1.2 s.", "an action without an answer"),
    ({"total": 3}, {}, "", "a count says it all"),
]


@pytest.mark.parametrize(("body", "more", "note", "why"), NOTES, ids=[why for *_, why in NOTES])
def test_note(
    answer: Answer, body: dict[str, Any], more: dict[str, int], note: str, why: str
) -> None:
    """What the data do not say is a sentence beside them."""
    limit = more.get("limit")
    assert note == view(answer(body, elapsed=1.234), limit=limit, start=more.get("start", 0)).note


def test_asked_fields_decide(answer: Answer, inventory: InventoryOf, vms: dict[str, Any]) -> None:
    """With `fields=` there are exactly those columns, in that order."""
    shown = view(answer(vms), fields=["state", "uuid", "nowhere"], inventory=inventory)
    assert shown.named
    assert [column.name for column in shown.columns] == ["state", "uuid", "nowhere"]
    assert shown.fields == ("state", "uuid", "nowhere")


def test_fields_are_the_inventorys_in_its_order(
    answer: Answer, inventory: InventoryOf, vms: dict[str, Any]
) -> None:
    """Without `fields=` all plain fields of the inventory are there, data or not, then others."""
    vms["inventories"][0]["zone"] = "extra"
    shown = view(answer(vms), inventory=inventory)
    assert shown.fields == (
        "uuid", "name", "description", "hostUuid", "memorySize", "cpuNum", "createDate", "state",
        "platform", "zone",
    )  # fmt: skip
    assert view(answer({"inventories": []}), inventory=inventory).fields == shown.fields[:-1]


def test_without_a_catalog_the_data_speak(answer: Answer) -> None:
    """An unknown inventory's plain fields are found in the data, and numbers stand right."""
    body = {"inventories": [{"a": [1], "b": None, "c": 2}, {"b": "x", "d": {"e": 1}}]}
    shown = view(answer(body, "QueryUnheard"))
    assert shown.fields == ("b", "c")
    assert [(one.name, one.align) for one in shown.columns] == [("b", "left"), ("c", "right")]


def test_only_nested_values_are_still_shown(answer: Answer) -> None:
    """An inventory without a plain field keeps its nested ones."""
    shown = view(answer({"inventories": [{"parts": [{"a": 1}]}]}, "QueryUnheard"))
    assert [one.name for one in shown.columns] == ["parts"]
    assert shown.fields == ("parts",)


def test_an_action_finds_its_inventory_by_its_result(
    answer: Answer, inventory: InventoryOf
) -> None:
    """The type of an action's answer gives the order of its fields."""
    found = answer(
        {"inventory": {"state": "Enabled", "uuid": "1"}},
        "StartMachine",
        result={"inventory": "KVMHostInventory"},
    )
    shown = view(found, inventory=inventory)
    assert shown.title == "KVMHost"
    assert shown.fields[:3] == ("zoneUuid", "name", "uuid")


def test_body_has_no_schema_and_the_text_is_untouched(answer: Answer) -> None:
    """The server's `schema` is for typed clients; the exact text still has it."""
    text = '{"total":3,\n "schema":{}}'
    shown = view(answer({"total": 3, "schema": {}}, text=text))
    assert shown.body == {"total": 3}
    assert shown.text == text
