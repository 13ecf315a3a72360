"""Calls as requests. Source: protocol, sections 1.3, 1.4 and 2."""

import json
from dataclasses import replace
from typing import Any

import pytest

from tests.wire.fakes import JOB, UUID, api, call
from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.errors import InvalidParams, UsageError
from zscli.spec.model import ParamSpec
from zscli.wire import rest
from zscli.wire.auth import SessionCredential
from zscli.wire.protocol import Wire
from zscli.wire.rest import poll_request, to_request

STOP = api("StopVmInstance", "PUT", "/vm-instances/{uuid}/actions", wrapper="stopVmInstance")
DELETE = api("DeleteZone", "DELETE", "/zones/{uuid}")
GET = api("GetThings", "GET", "/things", sync=True)
ATTACH = api(
    "AttachL2NetworkToCluster", "POST", "/l2-networks/{l2Uuid}/clusters/{uuid}", wrapper="null"
)

BODIES: list[tuple[Call, str, str, str]] = [
    # call                      path        body                                   why
    (call(name="z"), "/v1/zones", '{"params": {"name": "z"}}', "a wrapper"),
    (call(), "/v1/zones", '{"params": {}}', "no parameters"),
    (
        call(name="z", systemTags=["a::b"], userTags=["c"]),
        "/v1/zones",
        '{"params": {"name": "z"}, "systemTags": ["a::b"], "userTags": ["c"]}',
        "tags stand beside the wrapper",
    ),
    (call(name=None, x=1), "/v1/zones", '{"params": {"x": 1}}', "nothing is left out"),
    (
        call(name="北京", n=2**53 + 1, f=1.5, b=True, m={"k": ["v", None]}),
        "/v1/zones",
        (
            '{"params": {"name": "北京", "n": 9007199254740993, "f": 1.5, "b": true, '
            '"m": {"k": ["v", null]}}}'
        ),
        "values keep their types, text is UTF-8",
    ),
    (
        call(STOP, uuid=UUID, type="cold"),
        f"/v1/vm-instances/{UUID}/actions",
        '{"stopVmInstance": {"type": "cold"}}',
        "an action, its uuid in the path only",
    ),
    (
        call(STOP, uuid=UUID),
        f"/v1/vm-instances/{UUID}/actions",
        '{"stopVmInstance": {}}',
        "an action without parameters",
    ),
    (
        call(ATTACH, l2Uuid="a", uuid="b"),
        "/v1/l2-networks/a/clusters/b",
        '{"null": {}}',
        "the wrapper called null",
    ),
    (call(api(wrapper="param"), x=1), "/v1/zones", '{"param": {"x": 1}}', "another wrapper"),
    (call(api(wrapper=""), x=1), "/v1/zones", '{"": {"x": 1}}', "the empty wrapper"),
    (call(api(wrapper=None), x=1), "/v1/zones", '{"": {"x": 1}}', "no wrapper is an empty one"),
]


@pytest.mark.parametrize(("what", "path", "body", "why"), BODIES, ids=[why for *_, why in BODIES])
def test_a_body(what: Call, path: str, body: str, why: str) -> None:
    """POST and PUT carry their parameters in a body, as section 1.3 has it."""
    request = to_request(what, None, JOB)
    assert request.path == path
    assert request.query == ()
    assert (request.body or b"").decode() == body


QUERIES: list[tuple[Call, list[tuple[str, str]], str]] = [
    (call(DELETE, uuid="u", deleteMode="Enforcing"), [("deleteMode", "Enforcing")], "DELETE"),
    (call(GET, a="x", b=12, c=True, d=False),
     [("a", "x"), ("b", "12"), ("c", "true"), ("d", "false")], "texts of values"),
    (call(GET, a=None), [], "nothing is left out"),
    (call(GET, uuids=["a", "b"]), [("uuids", "a"), ("uuids", "b")], "a list repeats the key"),
    (call(GET, uuids=[]), [], "an empty list is nothing"),
    (call(DELETE, uuid="u", m={"k": "v", "l": ["a", "b"]}),
     [("m.k", "v"), ("m.l", "a"), ("m.l", "b")], "a map is field.key"),
    (call(DELETE, uuid="u", systemTags=["a"]), [("systemTags", "a")], "tags too"),
    (call(GET, n=2.5), [("n", "2.5")], "a double"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "query", "why"), QUERIES, ids=[why for *_, why in QUERIES])
def test_a_query_string(what: Call, query: list[tuple[str, str]], why: str) -> None:
    """GET and DELETE carry their parameters in the query string."""
    request = to_request(what, None, JOB)
    assert list(request.query) == query
    assert request.body is None


QUERY = api("QueryZone", "GET", "/zones", optional_paths=("/zones/{uuid}",))
CONDITIONS: list[tuple[Condition, str]] = [
    # condition                                  q
    (Condition("name", "=", "vm-1"), "name=vm-1"),
    (Condition("state", "!=", "Running"), "state!=Running"),
    (Condition("cpuNum", ">", "4"), "cpuNum>4"),
    (Condition("cpuNum", ">=", "4"), "cpuNum>=4"),
    (Condition("cpuNum", "<", "4"), "cpuNum<4"),
    (Condition("cpuNum", "<=", "4"), "cpuNum<=4"),
    (Condition("state", "?=", "Running,Stopped"), "state?=Running,Stopped"),
    (Condition("uuid", "!?=", "a,b"), "uuid!?=a,b"),
    (Condition("name", "~=", "web%"), "name~=web%"),
    (Condition("name", "!~=", "web%"), "name!~=web%"),
    (Condition("vmNics.ip", "=", "1.2.3.4"), "vmNics.ip=1.2.3.4"),
    (Condition("vmInstanceUuid", "is null"), "vmInstanceUuid is null"),
    (Condition("vmInstanceUuid", "not null"), "vmInstanceUuid not null"),
    (Condition("__userTag__", "~=", " a "), "__userTag__~= a "),
]


@pytest.mark.parametrize(("condition", "q"), CONDITIONS, ids=[q for _, q in CONDITIONS])
def test_a_condition(condition: Condition, q: str) -> None:
    """A condition is one `q`, without blanks around its operator. Section 2.2."""
    assert to_request(call(QUERY, condition), None, JOB).query == (("q", q),)


PAGING: list[tuple[dict[str, Any], list[tuple[str, str]], str]] = [
    ({"limit": 5, "start": 10}, [("limit", "5"), ("start", "10")], "paging"),
    ({"count": True}, [("count", "true")], "count"),
    ({"replyWithCount": True}, [("replyWithCount", "true")], "rows and count"),
    ({"fields": ["uuid", "name"]}, [("fields", "uuid,name")], "fields are one parameter"),
    ({"fields": []}, [], "no fields are all"),
    ({"sortBy": "name"}, [("sort", "+name")], "ascending"),
    ({"sortBy": "name", "sortDirection": "desc"}, [("sort", "-name")], "descending"),
    ({"sortBy": "name", "sortDirection": "ASC"}, [("sort", "+name")], "any case"),
    ({"sortDirection": "desc"}, [], "a direction of nothing"),
    ({"filterName": "a:b", "groupBy": "x"}, [("filterName", "a:b"), ("groupBy", "x")], "others"),
]


@pytest.mark.parametrize(("params", "query", "why"), PAGING, ids=[why for *_, why in PAGING])
def test_a_query(params: dict[str, Any], query: list[tuple[str, str]], why: str) -> None:
    """What is not a condition becomes the parameters of section 2.1."""
    assert list(to_request(call(QUERY, **params), None, JOB).query) == query


def test_conditions_repeat_and_come_first() -> None:
    """Several conditions are several `q`."""
    conditions = (Condition("a", "=", "1"), Condition("a", "=", "2"))
    query = to_request(call(QUERY, *conditions, limit=1), None, JOB).query
    assert query == (("q", "a=1"), ("q", "a=2"), ("limit", "1"))


def test_a_query_always_goes_to_the_collection() -> None:
    """Also with uuid=… alone, since beside a uuid in the path all else is ignored."""
    request = to_request(call(QUERY, Condition("uuid", "=", UUID)), None, JOB)
    assert (request.path, request.query) == ("/v1/zones", (("q", f"uuid={UUID}"),))


REFS = api("QueryVmInstancePciDeviceSpecRef", "GET", "/vm-instances/{vmInstanceUuid}/specs")


def test_a_collection_with_a_variable_takes_it_from_a_condition() -> None:
    """The variable's value is that of the condition, which is sent as well."""
    request = to_request(call(REFS, Condition("vmInstanceUuid", "=", "u")), None, JOB)
    assert (request.path, request.query) == (
        "/v1/vm-instances/u/specs",
        (("q", "vmInstanceUuid=u"),),
    )
    with pytest.raises(InvalidParams, match="needs vmInstanceUuid"):
        to_request(call(REFS, Condition("vmInstanceUuid", "!=", "u")), None, JOB)


FREE = api("GetFreeIp", "GET", "/ip/{a}", optional_paths=("/l3/{b}/ip", "/range/{c}/ip"), sync=True)


def test_another_path_of_the_api_serves_when_it_fits() -> None:
    """Where the first path lacks a value, one of the others is taken."""
    assert to_request(call(FREE, a="1", b="2"), None, JOB).path == "/v1/ip/1"
    assert to_request(call(FREE, c="3", limit=1), None, JOB).path == "/v1/range/3/ip"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_value_that_would_change_the_path(value: str) -> None:
    """A value that cannot be a segment is refused before it is sent."""
    with pytest.raises(InvalidParams, match="uuid cannot be a part of the address"):
        to_request(call(DELETE, uuid=value), None, JOB)


def test_a_missing_part_of_the_path() -> None:
    """A parameter that stands in the path is named when it is missing."""
    with pytest.raises(InvalidParams, match="DeleteZone needs uuid"):
        to_request(call(DELETE), None, JOB)


def test_an_api_without_rest() -> None:
    """An API of the message protocol alone is told as such."""
    with pytest.raises(UsageError, match=r"X has no REST route; .* message protocol only\.$"):
        to_request(call(api("X", None)), None, JOB)


UNFIT: list[tuple[Call, str, str]] = [
    (call(GET, a=[{"b": 1}]), "a of GetThings holds objects", "a struct in a query string"),
    (call(GET, a={"b": {"c": 1}}), "a.b of GetThings holds objects", "a map of maps"),
    (call(GET, a="\udcff"), "not UTF-8", "a query string that is not Unicode"),
    (call(name="\udcff"), "not UTF-8", "a body that is not Unicode"),
    (call(DELETE, uuid="\udcff"), "uuid cannot be", "a path that is not Unicode"),
    (call(a=float("nan")), "cannot be written as JSON", "not a number"),
    (call(a={1, 2}), "cannot be written as JSON", "a type that JSON lacks"),
]


@pytest.mark.parametrize(("what", "words", "why"), UNFIT, ids=[why for *_, why in UNFIT])
def test_what_cannot_travel_is_refused(what: Call, words: str, why: str) -> None:
    """What has no form on the wire ends in a sentence, before anything is sent."""
    with pytest.raises(InvalidParams, match=words) as caught:
        to_request(what, None, JOB)
    assert caught.value.sentence.endswith(".")


def test_the_headers_of_a_write() -> None:
    """A write has our job uuid, its type, and who we are."""
    request = to_request(call(), SessionCredential("s"), JOB)
    assert dict(request.headers) == {
        "User-Agent": "zscli/0.1.0 (cli)",
        "Content-Type": "application/json",
        "X-Job-UUID": JOB,
        "Authorization": "OAuth s",
    }


HEADERS: list[tuple[Call, str, str | None, str]] = [
    (call(QUERY), "X-Job-UUID", None, "a sync read has no job"),
    (call(QUERY), "Content-Type", None, "nor a body"),
    (call(api("SyncX", "GET")), "X-Job-UUID", JOB, "an async read has a job"),
    (call(DELETE, uuid="u"), "X-Job-UUID", JOB, "a deletion has one"),
    (call(api(session=False)), "Authorization", None, "a login sends no session"),
    (replace(call(), timeout=90.2), "X-API-Timeout", "91", "seconds, rounded up"),
    (replace(call(), timeout=0.0), "X-API-Timeout", "1", "never none"),
    (replace(call(api(sync=True)), timeout=9.0), "X-API-Timeout", None, "only for jobs"),
    (call(), "X-API-Timeout", None, "only when asked for"),
]


@pytest.mark.parametrize(
    ("what", "name", "value", "why"), HEADERS, ids=[why for *_, why in HEADERS]
)
def test_a_header(what: Call, name: str, value: str | None, why: str) -> None:
    """Each header stands where it means something. Section 1.4."""
    assert to_request(what, SessionCredential("s"), JOB).headers.get(name) == value


def test_without_a_login_there_is_no_authorization() -> None:
    """A request can be built by somebody who is not logged in."""
    assert "Authorization" not in to_request(call(), None, JOB).headers


def test_asking_about_a_job_needs_no_login() -> None:
    """The question is a GET below our own address, without who we are. Section 1.6."""
    request = poll_request(JOB)
    assert (request.method, request.path) == ("GET", f"/v1/api-jobs/{JOB}")
    assert set(request.headers) == {"User-Agent"}


def test_the_body_is_stable() -> None:
    """The parameters keep the order in which they were given."""
    body = to_request(call(zeta=1, alpha=2), None, JOB).body or b""
    assert list(json.loads(body)["params"]) == ["zeta", "alpha"]


def test_rest_is_a_wire() -> None:
    """The module itself is what the client is given as its protocol."""
    wire: Wire = rest
    assert wire.poll_request(JOB).method == "GET"


def test_secrets_are_known_to_the_request() -> None:
    """What the spec marks, the request knows to hide."""
    spec = api(params=(ParamSpec("password", sensitive="value"),))
    request = to_request(call(spec, password="p", name="n"), None, JOB)
    assert [(one.name, one.text) for one in request.secrets] == [("password", "p")]
