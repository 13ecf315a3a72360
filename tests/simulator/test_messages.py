"""The message protocol over the same world as REST (protocol, section 3)."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.simulator.conftest import PASSWORD
from zscli.simulator.front.messages import api_of, class_of_answer
from zscli.simulator.refusal import Refusal
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec
from zscli.spec.path import PathTemplate

Make = Callable[..., Any]
JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
CREATE_ZONE = "org.zstack.header.zone.APICreateZoneMsg"
QUERY_ZONE = "org.zstack.header.zone.APIQueryZoneMsg"
UUID = re.compile(r"\b[0-9a-f]{32}\b")


@pytest.fixture
def demo_node(make_demo: Make) -> Any:
    """A node with the demo's cloud, whose jobs take no time."""
    return make_demo()


def session(node: Any) -> dict[str, object]:
    """Return the session of a message."""
    return {"session": {"uuid": node.session}}


@pytest.mark.parametrize("path", ["/zstack/api", "/zstack/api/", "/api", "/api/"])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_submitted_and_polled(node: Any, path: str, method: str) -> None:
    """An async API is Processing under the client's id, and Done when it is polled (3.1, 3.2)."""
    fields = {"name": "z", "id": JOB, **session(node)}
    answer = node.say(path, {CREATE_ZONE: fields}, method)
    assert answer.status == 200
    first = json.loads(answer.text)
    assert first == {
        "uuid": JOB,
        "state": "Processing",
        "createdDate": "Nov 23, 2024 4:05:09 PM",
    }
    done = node.until(
        lambda: (
            "Done" in (polled := node.say(f"/zstack/api/result/{JOB}", "", "GET")).text
            and json.loads(polled.text)
        )
    )
    assert done["finishedDate"] == "Nov 23, 2024 4:05:09 PM"
    ((name, event),) = json.loads(done["result"]).items()
    assert name == "org.zstack.header.zone.APICreateZoneEvent"
    assert event["success"] is True
    assert event["inventory"]["name"] == "z"


def test_sync_answers_at_once(node: Any) -> None:
    """A sync API is Done, with both dates and without a uuid (3.2)."""
    message = node.world.catalog["GetVersion"].message
    answer = json.loads(node.say("/zstack/api", {message: {"id": JOB}}).text)
    assert set(answer) == {"state", "createdDate", "finishedDate", "result"}
    assert answer["state"] == "Done"
    ((name, reply),) = json.loads(answer["result"]).items()
    assert name.endswith(".APIGetVersionReply")
    assert (reply["success"], reply["version"]) == (True, "5.2.1")


def test_processing_has_both_dates(make_node: Any) -> None:
    """A poll shows `finishedDate` while the job runs, and no result (3.2)."""
    node = make_node(delay=(1000.0, 1000.0))
    node.log_in()
    node.say("/zstack/api", {CREATE_ZONE: {"name": "z", "id": JOB, **session(node)}})
    polled = json.loads(node.say(f"/zstack/api/result/{JOB}", "", "PUT").text)
    assert polled["state"] == "Processing"
    assert set(polled) == {"uuid", "state", "createdDate", "finishedDate"}
    records = node.until(lambda: node.rows(f"/task-progresses/{JOB}"))
    assert records[0]["taskName"] == CREATE_ZONE


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"{", "JsonSyntaxException"),
        ([], "BEGIN_OBJECT"),
        ({}, "BEGIN_OBJECT"),
        ({CREATE_ZONE: []}, "BEGIN_OBJECT"),
        ({"org.zstack.APINoSuchMsg": {}}, "ClassNotFoundException: org.zstack.APINoSuchMsg"),
        ({"x.y.APICreateZoneMsg": {}}, "ClassNotFoundException: x.y.APICreateZoneMsg"),
        ({"CreateZone": {}}, "ClassNotFoundException: CreateZone"),
        ({CREATE_ZONE: {"systemTags": "x"}}, "JsonSyntaxException"),
        ({CREATE_ZONE: {"name": "z", "id": {"a": 1}}}, "Expected a string but was BEGIN_OBJECT"),
        ({CREATE_ZONE: {"session": {"uuid": ["x"]}}}, "Expected a string but was BEGIN_ARRAY"),
        ({QUERY_ZONE: {"conditions": {}}}, "BEGIN_ARRAY"),
        ({QUERY_ZONE: {"conditions": ["x"]}}, "BEGIN_OBJECT"),
        ({QUERY_ZONE: {"conditions": [], "limit": "x"}}, "NumberFormatException"),
    ],
)
def test_what_cannot_be_decoded(node: Any, body: object, text: str) -> None:
    """The bare exception message comes back with 200, and is no JSON (3.2)."""
    answer = node.say("/zstack/api", body)
    assert answer.status == 200
    assert text in answer.text
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(answer.text)


def test_a_mark_before_the_body(node: Any) -> None:
    """A mark of the byte order before the JSON is passed over, as the server's library does."""
    body = json.dumps({CREATE_ZONE: {"name": "z", "id": JOB, **session(node)}})
    answer = node.say("/zstack/api", b"\xef\xbb\xbf" + body.encode())
    assert json.loads(answer.text)["uuid"] == JOB


def test_an_id_that_is_too_long(node: Any) -> None:
    """An id beyond 32 characters is the page of an error, and there is no job."""
    answer = node.say("/zstack/api", {CREATE_ZONE: {"name": "z", "id": JOB * 9, **session(node)}})
    assert answer.status == 500
    assert "Data too long for column 'uuid'" in answer.text
    assert node.say(f"/zstack/api/result/{JOB * 9}", "", "GET").status == 404


def test_error_pages(node: Any) -> None:
    """An unknown result, another method and an id that is taken are pages of the container."""
    unknown = node.say(f"/zstack/api/result/{JOB}", "", "GET")
    assert unknown.status == 404
    assert f"No api result[uuid:{JOB}] found" in unknown.text
    assert node.say("/zstack/api", "", "GET").status == 405
    fields = {"name": "z", "id": JOB, **session(node)}
    node.say("/zstack/api", {CREATE_ZONE: fields})
    again = node.say("/zstack/api", {CREATE_ZONE: fields})
    assert again.status == 500
    assert "Duplicate entry" in again.text
    assert all(answer.text.startswith("<html>") for answer in (unknown, again))


def test_no_session(node: Any) -> None:
    """Without a session in the message, ID.1001 says what is null (4.5)."""
    told = []
    for given in (None, {}, {"uuid": "x"}):
        name, event = node.message("CreateZone", name="z", session=given)
        assert name == "org.zstack.header.message.APIEvent"
        assert event["error"]["code"] == "ID.1001"
        told.append(event["error"]["details"])
    assert told == [
        f"session of message[{CREATE_ZONE}] is null",
        "session uuid is null",
        "Session expired",
    ]
    name, reply = node.message("QueryZone", conditions=[], session=None)
    assert name == "org.zstack.header.message.APIReply"
    assert reply["success"] is False


def test_parameters_come_before_the_session(node: Any) -> None:
    """A bad parameter is told even without a session (1.11)."""
    _, event = node.message("CreateZone", session=None)
    assert event["error"]["code"] == "SYS.1007"


def test_numbers_and_booleans_as_text(demo_node: Any) -> None:
    """They may be strings (3.1)."""
    offering = {"name": "o", "cpuNum": "2", "memorySize": "1073741824"}
    _, event = demo_node.message("CreateInstanceOffering", **offering)
    assert (event["inventory"]["cpuNum"], event["inventory"]["memorySize"]) == (2, 1024**3)


QUERIES: list[tuple[dict[str, Any], int]] = [
    ({"conditions": []}, 20),
    ({"conditions": [{"name": "state", "op": "=", "value": "running"}]}, 14),
    ({"conditions": [{"name": "state", "op": "in", "value": "Paused,Destroyed"}]}, 2),
    ({"conditions": [{"name": "state", "op": "not in", "value": "Paused,Destroyed"}]}, 18),
    ({"conditions": [{"name": "hostUuid", "op": "is null"}]}, 5),
    ({"conditions": [{"name": "hostUuid", "op": "is not null"}]}, 15),
    ({"conditions": [{"name": "name", "op": "like", "value": "web%"}], "limit": "1"}, 1),
    ({"conditions": [], "start": 15}, 5),
]


@pytest.mark.parametrize(("fields", "number"), QUERIES)
def test_queries(demo_node: Any, fields: dict[str, Any], number: int) -> None:
    """Conditions are name, op and value apart; other fields lie beside them (3.1)."""
    name, reply = demo_node.message("QueryVmInstance", **fields)
    assert name == "org.zstack.header.vm.APIQueryVmInstanceReply"
    assert len(reply["inventories"]) == number
    assert "total" not in reply


def test_more_of_a_query(demo_node: Any) -> None:
    """count, replyWithCount, sortBy and sortDirection, and fields (3.1)."""
    _, counted = demo_node.message("QueryVmInstance", conditions=[], count="true")
    assert counted == {"total": 20, "success": True}
    _, both = demo_node.message(
        "QueryVmInstance",
        conditions=[],
        replyWithCount=True,
        limit=3,
        sortBy="name",
        sortDirection="desc",
        fields=["name"],
    )
    names = [row["name"] for row in both["inventories"]]
    assert names == sorted(names, reverse=True)
    assert (both["total"], [set(row) for row in both["inventories"]]) == (20, [{"name"}] * 3)


@pytest.mark.parametrize(
    ("fields", "code", "details"),
    [
        ({}, "SYS.1007", "mandatory"),
        ({"conditions": [{"name": "a", "op": "~", "value": "b"}]}, "SYS.1007", "type[~]"),
        ({"conditions": [{"name": "name", "op": "="}]}, "SYS.1007", "'value' of query condition"),
        ({"conditions": [{"op": "=", "value": 1}]}, "SYS.1007", "'name' of query condition"),
        ({"conditions": [], "sortDirection": "up"}, "SYS.1007", "[asc, desc], but up found"),
        ({"conditions": [{"name": "a", "op": "=", "value": 1}]}, "SYS.1000", "not having field[a]"),
    ],
)
def test_query_errors(demo_node: Any, fields: Any, code: str, details: str) -> None:
    """Errors of queries are those of section 2.6, in the generic reply."""
    name, reply = demo_node.message("QueryVmInstance", **fields)
    assert name == "org.zstack.header.message.APIReply"
    assert reply["error"]["code"] == code
    assert details in reply["error"]["details"]


def test_hidden_fields(demo_node: Any) -> None:
    """Fields that are APINoSee are never shown here (3.2)."""
    password = {"accountName": "admin", "password": "x"}
    node = demo_node
    vm = node.rows("/vm-instances?q=name=web-1")[0]["uuid"]
    _, event = node.message("RebootVmInstance", uuid=vm)
    assert "internalId" not in event["inventory"]
    assert all("usedIpUuid" not in nic for nic in event["inventory"]["vmNics"])
    _, wrong = node.message("LogInByAccount", **password)
    assert wrong["error"]["code"] == "ID.1000"
    name, right = node.message("LogInByAccount", **password | {"password": PASSWORD})
    assert name == "org.zstack.header.identity.APILogInReply"
    assert "noSessionEvaluation" not in right["inventory"]


@pytest.mark.parametrize(
    ("api", "error", "expected"),
    [
        ("StopVmInstance", None, "org.zstack.header.vm.APIStopVmInstanceEvent"),
        ("StopVmInstance", Refusal("VM.1002", ""), "org.zstack.header.vm.APIStopVmInstanceEvent"),
        ("StopVmInstance", ValueError(), "org.zstack.header.message.APIEvent"),
        ("QueryZone", ValueError(), "org.zstack.header.message.APIReply"),
        ("QueryZone", None, "org.zstack.header.zone.APIQueryZoneReply"),
    ],
)
def test_classes(catalog: Catalog, api: str, error: Exception | None, expected: str) -> None:
    """A service's answer has its own class, that of the portal or a bug a generic one (3.2)."""
    assert class_of_answer(catalog[api], error) == expected


def test_every_known_message_has_its_api(catalog: Catalog) -> None:
    """By message all APIs whose full name is known can be called, with a REST route or without."""
    known = [catalog[name] for name in catalog.names if catalog[name].message]
    assert len(known) == 2003
    assert all(api_of(catalog, api.message) is api for api in known)


def test_an_api_without_a_route(node: Any, catalog: Catalog) -> None:
    """It is found, and refused as not modelled."""
    api = next(a for n in catalog.names if (a := catalog[n]).message and not a.rest)
    assert api.rest is None
    _, answer = node.message(api.name)
    assert answer["success"] is False


@pytest.mark.parametrize(("cut", "whole"), [(True, False), (False, True)])
def test_long_results(make_demo: Make, cut: bool, whole: bool) -> None:
    """Kept results can be cut at 64,000 characters as on a server: no JSON any more (3.3)."""
    node = make_demo(cut_results=cut)
    zone = node.rows("/zones")[0]["uuid"]
    node.world.update("ZoneInventory", zone, description="d" * 70_000)
    message = str(node.world.catalog["UpdateZone"].message)
    node.say("/zstack/api", {message: {"uuid": zone, "name": "n", "id": JOB, **session(node)}})
    done = node.until(
        lambda: json.loads(node.say(f"/zstack/api/result/{JOB}", "", "GET").text).get("result")
    )
    assert (len(done) > 64_000) is whole
    if cut:
        assert len(done) == 64_000
        with pytest.raises(ValueError, match="Unterminated string"):
            json.loads(done)
    _, reply = node.message("QueryZone", conditions=[])
    assert max(len(row.get("description", "")) for row in reply["inventories"]) == 70_000


def test_results_stay_ten_days(node: Any) -> None:
    """Then they are unknown (3.3); REST does not know them at all."""
    node.say("/zstack/api", {CREATE_ZONE: {"name": "z", "id": JOB, **session(node)}})
    where = f"/zstack/api/result/{JOB}"
    node.until(lambda: "Done" in node.say(where, "", "GET").text)
    assert node.raw("GET", f"/api-jobs/{JOB}").status == 404
    node.clock.pass_by(10 * 86_400 - 1)
    assert node.say(where, "", "GET").status == 200
    node.clock.pass_by(2)
    assert node.say(where, "", "GET").status == 404


def over_rest(api: ApiSpec, params: Mapping[str, Any]) -> tuple[str, str, object]:
    """Return the REST request of a call: method, path and body."""
    assert api.rest is not None
    names = PathTemplate(api.rest.path).names
    path = PathTemplate(api.rest.path).expand({name: params[name] for name in names})
    rest = {name: value for name, value in params.items() if name not in names}
    tags: dict[str, Any] = {
        name: rest.pop(name) for name in ("systemTags", "userTags") if name in rest
    }
    if api.rest.method in {"GET", "DELETE"}:
        return api.rest.method, f"{path}?{urlencode(rest, doseq=True)}", None
    body: dict[str, Any] = {str(api.rest.wrapper): rest, **tags}
    return api.rest.method, path, body


def plain(text: str, known: frozenset[str]) -> Any:
    """Return JSON text as a value in which new uuids all look the same."""
    return json.loads(UUID.sub(lambda m: m[0] if m[0] in known else "new", text))


SAME: list[tuple[str, dict[str, Any]]] = [
    ("CreateZone", {"name": "z", "description": "d"}),
    ("CreateZone", {"name": "z", "resourceUuid": "11111111111141118111111111111111"}),
    ("CreateZone", {"name": "z", "resourceUuid": "x"}),
    ("CreateZone", {}),
    ("CreateZone", {"name": " "}),
    ("CreateZone", {"name": "n" * 300}),
    ("CreateZone", {"name": "z", "systemTags": ["no::such"]}),
    ("CreateZone", {"name": "z", "systemTags": ["ephemeral::validationOnly"]}),
    ("CreateZone", {"name": "z", "userTags": ["mine"]}),
    ("UpdateZone", {"uuid": JOB, "name": "x"}),
    ("DeleteZone", {"uuid": "11111111111141118111111111111111"}),
    ("DeleteZone", {"uuid": "x"}),
    ("ChangeZoneState", {"uuid": "{zone}", "stateEvent": "disable"}),
    ("ChangeZoneState", {"uuid": "{zone}", "stateEvent": "off"}),
    ("StopVmInstance", {"uuid": "{vm}"}),
    ("StopVmInstance", {"uuid": "{vm}", "type": "x"}),
    ("ResumeVmInstance", {"uuid": "{vm}"}),
    ("StartVmInstance", {"uuid": "{vm}"}),
    ("DestroyVmInstance", {"uuid": "{vm}"}),
    ("MigrateVm", {"vmInstanceUuid": "{vm}"}),
    ("GetVmConsoleAddress", {"uuid": "{vm}"}),
    ("GetCpuMemoryCapacity", {"all": True}),
    ("GetCpuMemoryCapacity", {}),
    ("CreateDataVolume", {"name": "v", "diskSize": 1024**3}),
    ("CreateDataVolume", {"name": "v"}),
    ("CreateInstanceOffering", {"name": "o", "cpuNum": 0, "memorySize": 1024**3}),
    ("CreateAccount", {"name": "a", "password": "b"}),
    ("CreateAccount", {"name": "admin", "password": "b"}),
    ("UpdateGlobalConfig", {"category": "vm", "name": "deletionPolicy", "value": "Direct"}),
    ("UpdateGlobalConfig", {"category": "vm", "name": "deletionPolicy", "value": "x"}),
    ("AddImage", {"name": "i", "url": "gopher://x", "backupStorageUuids": []}),
    ("CheckApiPermission", {"apiNames": [CREATE_ZONE]}),
    ("ValidateSession", {"sessionUuid": "x"}),
    ("GetTaskProgress", {"apiId": JOB}),
    ("SubmitLongJob", {"jobName": "x", "jobData": "{}"}),
    ("AckAlarmData", {"alarmUuid": JOB}),
]


@pytest.mark.parametrize(
    ("name", "params"), SAME, ids=[f"{n}-{i}" for i, (n, _) in enumerate(SAME)]
)
def test_both_protocols_agree(make_demo: Make, name: str, params: dict[str, Any]) -> None:
    """The same call has the same outcome, whichever way it comes: body or error."""
    outcomes = []
    for way in ("rest", "message"):
        node = make_demo()
        here = {
            "{zone}": node.rows("/zones?sort=name")[0]["uuid"],
            "{vm}": node.rows("/vm-instances?q=name=web-1")[0]["uuid"],
        }
        known = frozenset(row[0] for row in node.world.rows("SELECT uuid FROM resource"))
        known |= {"11111111111141118111111111111111", JOB}
        given = {k: here.get(v, v) if isinstance(v, str) else v for k, v in params.items()}
        api = node.world.catalog[name]
        if way == "rest":
            status, found = node.call(*over_rest(api, given))
            success = status == 200
        else:
            _, found = node.message(name, **given)
            success = found["success"]
        text = json.dumps(found)
        outcomes.append((success, without_noise(plain(text, known))))
    assert outcomes[0] == outcomes[1]


def without_noise(value: Any) -> Any:
    """Leave out what only one protocol has: hidden fields, `success`, what is chance."""
    noise = {"success", "internalId", "usedIpUuid", "noSessionEvaluation", "ipRangeUuid", "cost"}
    if isinstance(value, dict):
        return {k: without_noise(v) for k, v in value.items() if k not in noise}
    if isinstance(value, list):
        return [without_noise(each) for each in value]
    return value
