"""Every API of the catalog is called, and answers as its kind says, over both protocols alike."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import Node, demo_node
from tests.simulator.plausible import LEFT_OUT, There, over_rest, params_of, there_is
from zscli.simulator.kinds import kind_of
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ApiSpec, ParamSpec

UUID = re.compile(r"[0-9a-f]{32}")
PYTHON = re.compile(r"\b\w+(Error|Exception|Warning): |Traceback|<[\w.]+ object")
ENDS_US = frozenset({"DeleteAccount", "LogOut"})
"""What would end our own session."""

CATALOG = load_catalog()
REACHED = [name for name in CATALOG.names if CATALOG[name].rest or CATALOG[name].message]


def asked_over_rest(node: Node, api: ApiSpec, params: dict[str, Any]) -> tuple[int, str]:
    """Return status and text of a call over REST, once it is over."""
    method, path, body = over_rest(api, {} if api.is_query else params)
    where, _, query = path.partition("?")
    answer = node.raw(method, f"{unquote(where)}?{query}", body)
    if answer.status == 202:
        answer = node.finished(json.loads(answer.text)["location"].rsplit("/", 1)[-1])
    return answer.status, answer.text


def asked_by_message(node: Node, api: ApiSpec, params: dict[str, Any]) -> tuple[int, str]:
    """Return the same of a message: as REST would show it, but for what only messages have."""
    fields = {"conditions": []} if api.is_query else params
    message = {api.message: {**fields, "session": {"uuid": node.session}}}
    answer = node.say("/zstack/api", message)
    if not answer.text.startswith("{"):
        return 400, answer.text
    found = json.loads(answer.text)
    while found["state"] != "Done":
        found = json.loads(node.say(f"/zstack/api/result/{found['uuid']}", "", "GET").text)
    ((_, body),) = json.loads(found["result"]).items()
    return (200 if body.pop("success") else 503), json.dumps(body)


def wrong(api: ApiSpec, kind: str, status: int, text: str) -> str:
    """Return what an answer should not be; an empty text when it is as it should."""
    if status not in {200, 503}:
        return f"{status} {text}"
    if status == 200:
        return "success of what is not modelled" if kind == "refused" else ""
    error = json.loads(text)["error"]
    return complaint(api, kind, error["code"], error["details"])


def complaint(api: ApiSpec, kind: str, code: str, details: str) -> str:
    """Return what an error should not be."""
    if details.startswith("java.lang.RuntimeException: "):
        return f"a fault of the simulator: {details}"
    if PYTHON.search(details) and not details.startswith(("org.", "java.")):
        return f"{code} {details}"
    refusal = f"the simulator does not model API{api.name}"
    if kind == "refused" and code not in {"SYS.1003", "SYS.1007"}:  # these are looked at first
        return "" if (code, details) == ("SYS.1014", refusal) else f"{code} {details}"
    of_it = details.endswith(f" of API{api.name}")  # a parameter of it is refused
    return f"refused though it is {kind}: {details}" if code == "SYS.1014" and not of_it else ""


@pytest.mark.parametrize(("way", "number"), [("rest", 1903), ("message", 140)])
def test_every_api_answers_as_its_kind(
    make_demo: Callable[..., Node], catalog: Catalog, way: str, number: int
) -> None:
    """What is modelled succeeds or says why not, what is refused says SYS.1014 and its own name.

    Nothing is a page of status 500, and no Python shows. By message are those called that have
    no REST route.
    """
    node = make_demo()
    there = there_is(node.world)
    problems, called = {}, 0
    for name in REACHED:
        api = catalog[name]
        if name in ENDS_US or bool(api.rest) is not (way == "rest"):
            continue
        ask = asked_over_rest if way == "rest" else asked_by_message
        problem = wrong(api, kind_of(api, catalog), *ask(node, api, params_of(api, there)))
        called += 1
        if problem:
            problems[name] = problem
    assert not problems
    assert called == number


SMALL = st.sampled_from((0, 1, 2, 3, 7, 64, 2**20, 2**30, 2**31 - 1, -1))
TEXTS = st.sampled_from(
    ("web-1", "new", "云", "10.0.0.9", "192.168.100.9", "enable", "http://x/i", "n" * 300, " ", "x")
)
UNKNOWN = ("0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d", "x")


def _element(param: ParamSpec, kind: str, there: There) -> st.SearchStrategy[Any]:
    if param.resource:
        known = list(there.get(param.resource, ()))
        return st.sampled_from([*known, *known, *UNKNOWN])
    if param.choices:
        return st.sampled_from([*param.choices, "other"])
    if kind in {"integer", "long"}:
        return st.sampled_from(param.range) | SMALL if param.range else SMALL
    return {"boolean": st.booleans(), "double": st.just(1.5)}.get(kind, TEXTS)


def _value(param: ParamSpec, there: There) -> st.SearchStrategy[Any] | None:
    """Return what draws a value of a parameter's type, None where a query string has no form."""
    if param.type in {"list", "set"}:
        if param.element not in {"", "string", "integer", "long"}:
            return None
        return st.lists(_element(param, param.element, there), min_size=1, max_size=3)
    if param.type in {"string", "integer", "long", "boolean", "double"}:
        return _element(param, param.type, there)
    return None


@st.composite
def calls(draw: st.DrawFn, names: list[str], there: There) -> tuple[str, dict[str, Any]]:
    """Draw an API and parameters for it, most of them as they should be."""
    api = CATALOG[draw(st.sampled_from(names))]
    params: dict[str, Any] = {}
    for param in api.params:
        value = _value(param, there)
        in_path = api.rest is not None and f"{{{param.name}}}" in api.rest.path
        wanted = 10 if in_path else 9 if param.required else 2
        if value is None or (param.name in LEFT_OUT - {"deleteMode"} and not in_path):
            continue
        if draw(st.integers(0, 9)) < wanted:
            params[param.name] = draw(value)
            if in_path:
                params[param.name] = str(params[param.name]).strip().replace("/", ".") or "x"
    return api.name, params


BOTH = [
    name
    for name in REACHED
    if (api := CATALOG[name]).rest
    and api.message
    and not api.is_query
    and name not in ENDS_US
    and kind_of(api, CATALOG) != "refused"
]
HIDDEN = frozenset({"internalId", "usedIpUuid", "ipRangeUuid", "noSessionEvaluation", "success"})


def shape(value: Any) -> Any:
    """Return the keys of an answer and of all that is in it."""
    if isinstance(value, dict):
        return {k: shape(v) for k, v in value.items() if k not in HIDDEN}
    if isinstance(value, list):
        return [shape(each) for each in value]
    return ""


def outcome(status: int, text: str, known: frozenset[str]) -> Any:
    """Return what both protocols must agree on: the keys of a success, or code and details."""
    if status == 200:
        return shape(json.loads(text))
    if status != 503:
        return "not even decoded"
    told = []
    error = json.loads(text)["error"]
    while error:
        details = UUID.sub(lambda m: m[0] if m[0] in known else "new", error["details"])
        told.append((error["code"], details))
        error = error.get("cause")
    return told


@pytest.mark.property
def test_both_protocols_agree_on_any_call(catalog: Catalog, demo: World) -> None:
    """The same calls of any APIs on equal clouds have the same outcome, whichever way they come.

    Code and details are the same up to new uuids, and so are the keys of what is answered; so are,
    in the end, the resources that there are.
    """
    there = there_is(demo)
    known = frozenset(uuid for uuids in there.values() for uuid in uuids) | set(UNKNOWN)

    @settings(max_examples=12)
    @given(st.lists(calls(BOTH, there), min_size=20, max_size=40))
    def agree(drawn: list[tuple[str, dict[str, Any]]]) -> None:
        rest, message = demo_node(catalog, demo), demo_node(catalog, demo)
        try:
            for name, params in drawn:
                api = catalog[name]
                status, text = asked_over_rest(rest, api, params)
                assert status in {400, 500} or not wrong(api, kind_of(api, catalog), status, text)
                one = outcome(status, text, known)
                other = outcome(*asked_by_message(message, api, params), known)
                assert one == other, (name, params)
            assert counted(rest.world) == counted(message.world)
        finally:
            rest.close()
            message.close()

    agree()


def counted(world: World) -> dict[str, int]:
    """Return how many resources of each kind there are, but for sessions and records."""
    return {
        kind: len(uuids)
        for kind, uuids in there_is(world).items()
        if kind not in {"Session", "Audits"}
    }


OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "in", "not in", "like", "not like")
IN_Q = {"in": "?=", "not in": "!?=", "like": "~=", "not like": "!~="}
ALONE = {"is null": " is null", "is not null": " not null"}
QUERIES = [
    name
    for name in REACHED
    if (api := CATALOG[name]).is_query and api.message and api.rest and "{" not in api.rest.path
]


@st.composite
def queries(draw: st.DrawFn, there: There) -> tuple[str, list[dict[str, str]], dict[str, Any]]:
    """Draw a Query API, its conditions as messages have them, and what else is asked."""
    api = CATALOG[draw(st.sampled_from(QUERIES))]
    known = there.get(api.inventory.removesuffix("Inventory"), UNKNOWN)
    values = st.sampled_from(
        (*known[:3], "%e%", "Running", "web-1", "1", "0", "true", "2024-11-01")
    )
    conditions = []
    for name in draw(st.lists(st.sampled_from(api.fields or ("uuid",)), max_size=2)):
        operator = draw(st.sampled_from((*OPERATORS, *ALONE)))
        condition = {"name": name, "op": operator}
        if operator in {"in", "not in"}:
            condition["value"] = ",".join(draw(st.lists(values, min_size=1, max_size=3)))
        elif operator not in ALONE:
            condition["value"] = draw(values)
        conditions.append(condition)
    asked = {
        "limit": draw(st.sampled_from((None, 0, 1, 5))),
        "start": draw(st.sampled_from((None, 0, 1))),
        "count": draw(st.sampled_from((None, True, False))),
        "replyWithCount": draw(st.sampled_from((None, True))),
    }
    return api.name, conditions, {name: value for name, value in asked.items() if value is not None}


def in_q(condition: dict[str, str]) -> str:
    """Return a condition as REST has it (protocol, section 2.2)."""
    name, operator = condition["name"], condition["op"]
    if operator in ALONE:
        return name + ALONE[operator]
    return f"{name}{IN_Q.get(operator, operator)}{condition['value']}"


def without_hidden(value: Any) -> Any:
    """Return an answer without what only one of the protocols shows."""
    if isinstance(value, dict):
        return {k: without_hidden(v) for k, v in value.items() if k not in HIDDEN | {"cost"}}
    return [without_hidden(each) for each in value] if isinstance(value, list) else value


@pytest.mark.property
def test_both_protocols_agree_on_any_query(make_demo: Callable[..., Node]) -> None:
    """The same conditions find the same rows in the same order, or are refused alike (2, 3.1)."""
    node = make_demo()

    @given(queries(there_is(node.world)))
    def agree(drawn: tuple[str, list[dict[str, str]], dict[str, Any]]) -> None:
        name, conditions, asked = drawn
        api = CATALOG[name]
        assert api.rest is not None
        pairs = [("q", in_q(condition)) for condition in conditions]
        pairs += [(key, str(value).lower()) for key, value in asked.items()]
        answer = node.raw("GET", f"{api.rest.path}?{urlencode(pairs)}")
        one = json.loads(answer.text)
        one.pop("schema", None)
        fields = {"conditions": conditions, **asked, "session": {"uuid": node.session}}
        told = json.loads(node.say("/zstack/api", {api.message: fields}).text)
        ((_, other),) = json.loads(told["result"]).items()
        assert (answer.status == 200) is other.pop("success"), (one, other)
        assert without_hidden(one) == without_hidden(other)

    agree()
