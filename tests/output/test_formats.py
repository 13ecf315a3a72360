"""Promises about the formats and which one is used when."""

import csv
import io
import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zscli.call.result import Result
from zscli.errors import UsageError
from zscli.options import OPTIONS
from zscli.output.formats import FORMATS, render
from zscli.output.look import Look
from zscli.output.view import View, view
from zscli.output.width import cell_width
from zscli.spec.model import InventorySpec
from zscli.state.settings import SETTINGS

Answer = Callable[..., Result]
Golden = Callable[[str, Iterable[str]], None]
InventoryOf = Callable[[str], InventorySpec | None]


@pytest.fixture
def three(answer: Answer, inventory: InventoryOf, vms: dict[str, Any]) -> View:
    """Show the three VMs."""
    return view(answer(vms), inventory=inventory)


@pytest.fixture
def one(answer: Answer, inventory: InventoryOf, vms: dict[str, Any]) -> View:
    """Show the last of the VMs, as an action answers it."""
    body = {"inventory": vms["inventories"][2], "schema": {"inventory": "x"}}
    return view(answer(body, "StartVmInstance"), inventory=inventory)


@pytest.mark.parametrize("name", FORMATS)
def test_list(three: View, golden: Golden, name: str) -> None:
    """Each format shows a list as its golden file does."""
    golden(f"list-{name}", render(three, Look(), name))


@pytest.mark.parametrize("name", FORMATS)
def test_one(one: View, golden: Golden, name: str) -> None:
    """Each format shows one inventory as its golden file does."""
    golden(f"one-{name}", render(one, Look(), name))


@pytest.mark.parametrize("width", [200, 120, 80, 50, 40, 20])
def test_table_widths(three: View, golden: Golden, width: int) -> None:
    """A table fits the terminal, and a narrow one gets a block for each row."""
    golden(f"table-{width}", render(three, Look(width, terminal=True), "table"))


@pytest.mark.parametrize("width", [60, 20])
def test_record_widths(one: View, golden: Golden, width: int) -> None:
    """A record fits the terminal."""
    golden(f"record-{width}", render(one, Look(width, terminal=True), "table"))


@pytest.mark.parametrize("name", ["json", "table"])
def test_coloured(three: View, golden: Golden, name: str) -> None:
    """Colours follow the golden file."""
    golden(f"coloured-{name}", render(three, Look(100, colours=True, terminal=True), name))


DEFAULTS = [
    # body                            terminal  lines                        why
    ({"inventories": [{"name": "n"}]}, True, ["name", "----", "n"], "a list is a table"),
    (
        {"inventory": {"a": 1}},
        True,
        ["{", '  "inventory": {', '    "a": 1', "  }", "}"],
        "one: JSON",
    ),
    ({"total": 3, "schema": {}}, True, ["3"], "a count is a number"),
    ({}, True, [], "nothing is nothing"),
    ({"inventories": []}, True, [], "an empty list is nothing beside its note"),
    ({"inventories": []}, False, ['{"inventories": []}'], "a pipe gets the answer"),
    ({"total": 3, "schema": {}}, False, ['{"total": 3, "schema": {}}'], "with its schema"),
    ({}, False, ["{}"], "even when it is empty"),
]


@pytest.mark.parametrize(
    ("body", "terminal", "lines", "why"), DEFAULTS, ids=[why for *_, why in DEFAULTS]
)
def test_default(
    answer: Answer, body: dict[str, Any], terminal: bool, lines: list[str], why: str
) -> None:
    """Nobody has to ask for a format."""
    assert lines == list(render(view(answer(body)), Look(80, terminal=terminal)))


def test_a_pipe_gets_the_very_text(answer: Answer) -> None:
    """Into a pipe the answer goes as it came: order, escapes, blanks; one line end."""
    text = '{ "inventory":{"b":"\\u003c\x9b","a":1.0},"schema":{}}\n\n'
    shown = view(answer({"inventory": {"b": "<\x9b", "a": 1.0}, "schema": {}}, text=text))
    assert list(render(shown, Look())) == [text.rstrip("\n")]


def test_unknown_format(answer: Answer) -> None:
    """An unknown format is a wrong use, and the known ones are named."""
    with pytest.raises(UsageError, match="no output format called xml") as caught:
        render(view(answer({})), Look(), "xml")
    assert caught.value.hint == "Choose one of csv, json, jsonl, table, text."


OTHERS = [
    # body           format   lines                      why
    ({"total": 3}, "csv", ["total\r", "3\r"], "a count as csv"),
    ({"total": 3}, "json", ["{", '  "total": 3', "}"], "a count as json"),
    ({"total": 3}, "jsonl", ['{"total":3}'], "a count as jsonl"),
    ({"total": 3}, "table", ["3"], "a count as a table"),
    ({"total": 3}, "text", ["3"], "a count as text"),
    ({}, "csv", [], "nothing as csv"),
    ({}, "json", ["{}"], "nothing as json"),
    ({}, "jsonl", ["{}"], "nothing as jsonl"),
    ({}, "table", [], "nothing as a table"),
    ({}, "text", [], "nothing as text"),
    ({"inventories": []}, "jsonl", [], "an empty list as jsonl"),
    ({"inventories": []}, "table", [], "an empty list as a table"),
    ({"inventories": []}, "text", [], "an empty list as text"),
    ({"inventories": [{"a": [1]}]}, "table", ["a", "-", "1"], "only nested values"),
    ({"inventory": {"a": {}}}, "table", ["a  {}"], "an empty nested value"),
    ({"inventory": {"a": {"b": [{}]}}}, "table", ["a.b[0]  {}"], "deeply nested"),
]


@pytest.mark.parametrize(("body", "name", "lines", "why"), OTHERS, ids=[why for *_, why in OTHERS])
def test_other_answers(
    answer: Answer, body: dict[str, Any], name: str, lines: list[str], why: str
) -> None:
    """Counts, deletions and empty lists have a form in every format."""
    assert lines == list(render(view(answer(body)), Look(), name))


def test_asked_fields_in_csv_and_text(answer: Answer, vms: dict[str, Any]) -> None:
    """`fields=` gives the columns of csv and text, nested ones too, as compact JSON."""
    shown = view(answer(vms), fields=["vmNics", "name", "hostUuid"])
    assert next(iter(render(shown, Look(), "csv"))) == "vmNics,name,hostUuid\r"
    assert list(render(shown, Look(), "text"))[1] == "[]\t北京-数据库-主节点\t"


names = st.text(st.characters(codec="utf-8"))
bodies = st.lists(
    st.fixed_dictionaries(
        {"name": names, "uuid": st.uuids().map(lambda one: one.hex)},
        optional={
            "description": names,
            "state": st.sampled_from(["Enabled", "Disabled"]),
            "size": st.integers(-1, 2**63),
            "tags": st.lists(names, max_size=3),
            "parts": st.lists(st.dictionaries(names, st.integers(), max_size=2), max_size=2),
        },
    ),
    min_size=1,
    max_size=5,
)
anything = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.property
@anything
@given(body=bodies, width=st.integers(4, 140), named=st.booleans())
def test_a_table_is_never_too_wide(
    answer: Answer, body: list[dict[str, Any]], width: int, named: bool
) -> None:
    """Whatever the data and the terminal: no line is too wide, none acts on the terminal."""
    fields = ["description", "uuid", "parts", "size"] if named else []
    shown = view(answer({"inventories": body}, "QueryUnheard"), fields=fields)
    for line in render(shown, Look(width, terminal=True), "table"):
        assert cell_width(line) <= width
        assert "\x1b" not in line
        assert len(line.splitlines()) <= 1


@pytest.mark.property
@anything
@given(body=bodies, width=st.integers(4, 140))
def test_a_record_is_never_too_wide(answer: Answer, body: list[dict[str, Any]], width: int) -> None:
    """A record keeps within the terminal, too."""
    shown = view(answer({"inventory": body[0]}, "StartUnheard"))
    assert all(cell_width(line) <= width for line in render(shown, Look(width), "table"))


@pytest.mark.property
@anything
@given(body=bodies)
def test_csv_reads_back(answer: Answer, body: list[dict[str, Any]]) -> None:
    """Any reader of csv gets back what the server said."""
    shown = view(answer({"inventories": body}, "QueryUnheard"), fields=["uuid", "name"])
    text = "".join(f"{line}\n" for line in render(shown, Look(), "csv"))
    records = list(csv.reader(io.StringIO(text, newline="")))
    assert records == [["uuid", "name"], *([item["uuid"], item["name"]] for item in body)]


@pytest.mark.property
@anything
@given(body=bodies)
def test_text_reads_back(answer: Answer, body: list[dict[str, Any]]) -> None:
    """Text has a line for each inventory and a tab between values, whatever they hold."""
    shown = view(answer({"inventories": body}, "QueryUnheard"), fields=["name", "uuid"])
    lines = list(render(shown, Look(), "text"))
    assert [item["uuid"] for item in body] == [line.split("\t")[1] for line in lines]
    assert all(line.count("\t") == 1 for line in lines)


@pytest.mark.property
@anything
@given(body=bodies)
def test_json_reads_back(answer: Answer, body: list[dict[str, Any]]) -> None:
    """JSON and JSON lines hold the same values as the answer, for readers by line as well."""
    shown = view(answer({"inventories": body}))
    assert json.loads("\n".join(render(shown, Look(), "json"))) == {"inventories": body}
    lines = "\n".join(render(shown, Look(), "jsonl")).splitlines()
    assert body == [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", [*FORMATS, ""])
def test_no_format_lets_data_act_on_a_terminal(
    answer: Answer, vms: dict[str, Any], name: str
) -> None:
    """A resource's name cannot move the cursor or name the window, in no format."""
    vms["inventories"][0]["name"] = "\x1b[2J\x9b2J\x7f\b\u202e"
    for body in (vms, {"inventory": vms["inventories"][0]}):
        text = "\n".join(render(view(answer(body)), Look(80, terminal=True), name))
        assert not set(text) & set("\x1b\x9b\x7f\b\u202e\x07")


def test_large_json_is_not_coloured(answer: Answer) -> None:
    """Beyond a million characters colours would only cost time."""
    shown = view(answer({"inventory": {"text": "x" * 1_000_001}}))
    assert "\x1b" not in "".join(render(shown, Look(colours=True, terminal=True), "json"))


def test_option_and_setting_offer_the_formats() -> None:
    """What `-o` and the setting `output` take are formats, all of them, in the same order."""
    (option,) = (option for option in OPTIONS if option.name == "output")
    assert option.choices == SETTINGS["output"].choices
    assert set(option.choices) == set(FORMATS)
