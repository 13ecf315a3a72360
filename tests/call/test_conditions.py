"""The arguments of a query."""

from typing import Any

import pytest

from tests.call.conftest import INVENTORIES, QUERY, Files, bound, problems, sentences
from zscli.call.bind import bind, bind_values
from zscli.call.conditions import in_server_form
from zscli.call.query import Condition
from zscli.language.parser import parse

C = Condition

CONDITIONS: list[tuple[str, list[Condition], str]] = [
    ("name=a", [C("name", "=", "a")], "equal"),
    ("name='a b' name!=c", [C("name", "=", "a b"), C("name", "!=", "c")], "several"),
    ("size>5 size<=9", [C("size", ">", "5"), C("size", "<=", "9")], "order"),
    ("size>=4G size?=1K,2", [C("size", ">=", "4294967296"), C("size", "?=", "1024,2")], "sizes"),
    ("size~=4G", [C("size", "~=", "%4G%")], "the digits of a number"),
    ("size=null", [C("size", "is null")], "a number that is not set"),
    ("conditions='[\"size>4G\"]'", [C("size", ">", "4294967296")], "a size in a list"),
    ("state?=a,b", [C("state", "?=", "a,b")], "one of"),
    ("state!?=a,b", [C("state", "!?=", "a,b")], "none of"),
    ('state?=\'["a", "b"]\'', [C("state", "?=", "a,b")], "one of a list as JSON"),
    ("name~=web", [C("name", "~=", "%web%")], "a likeness anywhere"),
    ("name!~=web", [C("name", "!~=", "%web%")], "no likeness anywhere"),
    ("name~=web%", [C("name", "~=", "web%")], "a likeness with a wildcard"),
    ("name~=w_b", [C("name", "~=", "w_b")], "another wildcard"),
    ("boxUuid=null", [C("boxUuid", "is null")], "not set"),
    ("boxUuid!=null", [C("boxUuid", "not null")], "set"),
    ("boxUuid='null'", [C("boxUuid", "is null")], "a quoted null is the same"),
    ("NAME=a", [C("name", "=", "a")], "a field in any case"),
    ("createDate>'2024-11-23 16:05:09'", [C("createDate", ">", "2024-11-23 16:05:09")], "a time"),
    ("box.colour=red", [C("box.colour", "=", "red")], "a nested field"),
    ("Box.Shelf.UUID=x", [C("box.shelf.uuid", "=", "x")], "steps in any case"),
    ("shelf.uuid=x", [C("shelf.uuid", "=", "x")], "an alias"),
    ("parts.ip=x", [C("parts.ip", "=", "x")], "the entries of a list"),
    ("partRef.ip=x", [C("partRef.ip", "=", "x")], "a hidden step"),
    ("__systemTag__~=a::%", [C("__systemTag__", "~=", "a::%")], "a tag"),
    ("box.__userTag__=x", [C("box.__userTag__", "=", "x")], "a tag of a nested one"),
    ("attachedUuids?=x", [C("attachedUuids", "?=", "x")], "a field kept elsewhere"),
    ("name=@f", [C("name", "=", "of a file")], "a value from a file"),
]


@pytest.mark.parametrize(
    ("words", "expected", "why"), CONDITIONS, ids=[why for *_, why in CONDITIONS]
)
def test_conditions(words: str, expected: list[Condition], why: str) -> None:
    """What is no parameter of a query is a condition."""
    files = Files({"f": "of a file"})
    assert list(bound(QUERY, f"QueryThing {words}", files).conditions) == expected


def test_parameters_of_a_query() -> None:
    """The shape of the answer is asked for beside the conditions."""
    call = bound(
        QUERY,
        "QueryThing fields=uuid,Name, limit=10 start=5 count=false replyWithCount=true "
        "sortBy=createdate sortDirection=DESC filterName=a:b groupBy=x name=a timeout=5s",
    )
    assert call.params == {
        "fields": ["uuid", "name"], "limit": 10, "start": 5, "count": False,
        "replyWithCount": True, "sortBy": "createDate", "sortDirection": "desc",
        "filterName": "a:b", "groupBy": "x",
    }  # fmt: skip
    assert (call.conditions, call.timeout) == ((C("name", "=", "a"),), 5.0)


FLAWS = [
    # words, sentence, what is marked, why
    ("nme=x", "QueryThing has no field nme.", "nme", "an unknown field"),
    ("limit>5", "QueryThing has no field limit.", "limit", "a parameter is no field"),
    ("parts=x", "parts is not a field but leads to others.", "parts", "a step alone"),
    ("box.=x", "The field after the dot is missing.", "box.", "a path that ends in a dot"),
    ("boxes.colour=x", "Thing has no nested field boxes.", "boxes.colour", "an unknown step"),
    ("box.color=x", "Box has no field color.", "box.color", "an unknown field of another"),
    ("fields=uuid,parts", "fields cannot name parts.", "uuid,parts", "a list"),
    ("fields=__userTag__", "fields cannot name __userTag__.", "__userTag__", "a tag"),
    ("fields=total", "fields cannot name total.", "total", "a field kept elsewhere"),
    ("fields=attachedUuids", "fields cannot name attachedUuids.", "attachedUuids", "another"),
    ("sortBy=box.colour", "sortBy cannot name box.colour.", "box.colour", "a nested field"),
    ("sortBy=nme", "QueryThing has no field nme.", "nme", "an unknown field to sort by"),
    ("sortDirection=up", "sortDirection must be asc or desc, not up.", "up", "no direction"),
    ("limit=-1", "limit must be at least 0, not -1.", "-1", "a negative limit"),
    ("limit=1 limit=2", "limit is given twice.", "limit", "twice"),
    ("filterName=x", "filterName has a form that the server refuses: x.", "x", "no type"),
    ("name=", "The condition on name has no value, and the server takes none that is empty.",
     "name=", "an empty value"),
    ("name=it\\'s", "The server cannot read a single quote in the condition on name.", "it\\'s",
     "a quote"),
    ("name='a>=b'", "The server would misread the condition on name: its value has an operator.",
     "'a>=b'", "an operator in the value"),
    ("name==b", "The server would misread the condition on name: its value has an operator.",
     "=b", "an operator that would be swallowed"),
    ("size>a=b", "The server would misread the condition on size: its value has an operator.",
     "a=b", "an operator that comes first"),
    (r"state?=a\,b", "The server would split an item of state at its comma.", r"a\,b",
     "a comma in an item"),
    ('state?="a\\,b"', "The server would split an item of state at its comma.", '"a\\,b"',
     "a quoted comma in an item"),
    ("state?='[\"a,b\"]'", "The server would split an item of state at its comma.",
     "'[\"a,b\"]'", "a comma in an item of JSON"),
    ("size>big", "The condition on size needs a whole number.", "big", "no number"),
    ("size>99999999999999999999999",
     "The condition on size needs a whole number up to 9223372036854775807.",
     "99999999999999999999999", "more than the server can hold"),
    ("size?=1,,2", "The condition on size needs a whole number.", "1,,2", "a gap in numbers"),
    ("conditions=[5]", "A condition must be a text or a map.", "[5]", "no condition"),
    ("conditions='[\"nme=x\"]'", "QueryThing has no field nme.", "'[\"nme=x\"]'", "in a list"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "sentence", "marked", "why"), FLAWS, ids=[w for *_, w in FLAWS])
def test_flaws(words: str, sentence: str, marked: str, why: str) -> None:
    """What the server would refuse or misread is said before anything is sent."""
    line = f"QueryThing {words}"
    (problem,) = problems(lambda: bound(QUERY, line))
    assert problem.span is not None
    assert (problem.sentence, line[slice(*problem.span)]) == (sentence, marked)


WAYS_OUT = [
    ("name=it\\'s", "query thing where name = 'it''s'"),
    ("name~=it\\'s", "query thing where name like '%it''s%'"),
    ("name='a>=\"b\"'", "query thing where name = 'a>=\"b\"'"),
    (r"state?=a\,b,c", "query thing where state in ('a,b', 'c')"),
    ("name=", "query thing where name = ''"),
]


@pytest.mark.parametrize(("words", "zql"), WAYS_OUT, ids=[words for words, _ in WAYS_OUT])
def test_ways_out(words: str, zql: str) -> None:
    """The hint is a line that asks the same in ZQL, and reads as it stands."""
    (problem,) = problems(lambda: bound(QUERY, f"QueryThing {words}"))
    _, colon, line = problem.hint.rpartition("sk in ZQL: ")
    assert colon
    (command,) = parse(line).commands
    assert [(a.name, a.value) for a in command.arguments] == [("zql", zql)]
    assert command.name == "ZQLQuery"


def test_the_ways_out_of_nothing_are_two_sentences() -> None:
    """Each sentence of a hint has one colon at most, and that before the line to type."""
    (problem,) = problems(lambda: bound(QUERY, "QueryThing name="))
    assert problem.hint.startswith("For a field that is not set, write name=null. For an empty")
    assert problem.hint.count(": ") == 1


@pytest.mark.parametrize("words", ["password=it\\'s-hunter2", "name=@f"])
def test_no_way_out_shows_a_secret(words: str) -> None:
    """Neither what looks secret nor what a file holds stands in the line."""
    files = Files({"f": "it's-hunter2"})
    found = problems(lambda: bound(QUERY, f"QueryThing {words}", files))
    assert "hunter2" not in " ".join(f"{p.sentence} {p.hint}" for p in found)


HINTS = [
    ("nme=x", "Did you mean name?"),
    ("boxx.colour=x", "Did you mean box?"),
    ("box.color=x", "Did you mean colour?"),
    ("zzz.colour=x", "It has box, shelf, parts"),
    ("parts=x", "Name one of them: parts.uuid=…"),
]


@pytest.mark.parametrize(("words", "hint"), HINTS, ids=[words for words, _ in HINTS])
def test_hints(words: str, hint: str) -> None:
    """The nearest fields are named; hidden steps are not."""
    (problem,) = problems(lambda: bound(QUERY, f"QueryThing {words}"))
    assert problem.hint == hint


RECORDS: list[tuple[Any, list[Condition], str]] = [
    (["name=a", "state?=a,b"], [C("name", "=", "a"), C("state", "?=", "a,b")], "texts"),
    (["name~=web"], [C("name", "~=", "%web%")], "a text is read as when typed"),
    (["boxUuid is null", "boxUuid not null", "name is not null"],
     [C("boxUuid", "is null"), C("boxUuid", "not null"), C("name", "not null")], "null tests"),
    ("name=a", [C("name", "=", "a")], "one alone"),
    ([{"name": "state", "op": "in", "value": ["a", "b"]}], [C("state", "?=", "a,b")], "a list"),
    ([{"name": "state", "op": "not in", "value": "a,b"}], [C("state", "!?=", "a,b")], "a text"),
    ([{"name": "name", "op": "like", "value": "web"}], [C("name", "~=", "web")], "no wildcards"),
    ([{"name": "name", "op": "is not null"}], [C("name", "not null")], "not null"),
    ([{"name": "size", "op": ">=", "value": 5}], [C("size", ">=", "5")], "a number"),
    ([{"name": "state", "value": True}], [C("state", "=", "true")], "= when no op is given"),
    ({"name": "name", "op": "=", "value": "a"}, [C("name", "=", "a")], "one record alone"),
    ([{"name": "box.COLOUR", "op": "=", "value": "a"}], [C("box.colour", "=", "a")], "nested"),
    ([], [], "none"),
]  # fmt: skip


@pytest.mark.parametrize(("records", "expected", "why"), RECORDS, ids=[why for *_, why in RECORDS])
def test_conditions_of_a_program(records: Any, expected: list[Condition], why: str) -> None:
    """A program gives conditions as the SDK lists them."""
    call = bind_values(QUERY, {"conditions": records}, inventories=INVENTORIES.get)
    assert list(call.conditions) == expected


def test_conditions_as_typed() -> None:
    """The same lists can be typed, beside other conditions."""
    line = """QueryThing conditions=[{'name': 'state', 'op': '=', 'value': 'a'}] name=b
        conditions=name~=c""".replace("\n", " ")
    assert list(bound(QUERY, line).conditions) == [
        C("state", "=", "a"),
        C("name", "=", "b"),
        C("name", "~=", "%c%"),
    ]


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        ({"op": "="}, "A condition must have a name and an op."),
        ({"name": "name", "op": "=~", "value": "x"}, "=~ is not an operator of conditions."),
        ({"name": "name", "op": "=", "value": None},
         "The condition on name has no value, and the server takes none that is empty."),
        ("name", "A condition must be a field, an operator and a value."),
        ({"name": "name", "op": "in", "value": ["a,b"]},
         "The server would split an item of name at its comma."),
    ],
)  # fmt: skip
def test_records_that_are_no_conditions(record: object, sentence: str) -> None:
    """A program hears what is wrong with its conditions."""
    assert sentences(lambda: bind_values(QUERY, {"conditions": [record]})) == [sentence]


def test_without_inventories_paths_are_not_followed() -> None:
    """Nested fields pass where nothing is known of them; plain ones are still checked."""
    (command,) = parse("QueryThing box.anything=1 name=a").commands
    assert len(bind(QUERY, command, Files()).conditions) == 2
    (command,) = parse("QueryThing nme=a").commands
    assert sentences(lambda: bind(QUERY, command, Files())) == ["QueryThing has no field nme."]


INSTANTS = [
    # typed                              sent                    why it is here
    ("2024-11-23 16:05:09", "2024-11-23 16:05:09", "as the server compares it"),
    ("2024-11-23", "2024-11-23", "a day"),
    ("Nov 23, 2024 4:05:09 PM", "2024-11-23 16:05:09", "as an answer has it"),
    ("yesterday", None, "no time"),
]


@pytest.mark.parametrize(("typed", "sent", "why"), INSTANTS, ids=[why for *_, why in INSTANTS])
def test_instants(typed: str, sent: str | None, why: str) -> None:
    """A time is sent in the form in which the server compares, and what is none is a flaw."""
    found = in_server_form(Condition("createDate", ">", typed), "timestamp")
    if sent is None:
        assert not isinstance(found, Condition)
        assert "createDate" in found[0]
    else:
        assert found == Condition("createDate", ">", sent)
