"""The message API over plain HTTP, sentence by sentence of section 3 of the protocol.

A client here is as zstack-cli is one: it posts to a path with a slash at its end, has its session
in the message, and asks for the result until it is Done.
"""

import json
import re
from typing import Any

import pytest

from tests.simulator.outside import PASSWORD, Client

ZONE = "org.zstack.header.zone"
VM = "org.zstack.header.vm"
JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
STAMP = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (AM|PM)")


def result(answer: Any) -> tuple[str, dict[str, Any]]:
    """Return the class and the fields of an answer that is Done."""
    ((name, fields),) = json.loads(answer["result"]).items()
    return name, fields


def test_as_the_old_tool_calls(client: Client) -> None:
    """Log in, query, create, poll and log out, all by message (3.1, 3.2, 3.4)."""
    identity = "org.zstack.header.identity"
    login = {"accountName": "admin", "password": PASSWORD}
    name, reply = result(_posted(client, f"{identity}.APILogInByAccountMsg", login))
    assert name == f"{identity}.APILogInReply"
    session = reply["inventory"]["uuid"]
    query = {
        "conditions": [{"name": "name", "op": "like", "value": "%web%"}],
        "session": {"uuid": session},
    }
    name, reply = result(_posted(client, f"{VM}.APIQueryVmInstanceMsg", query))
    assert (name, len(reply["inventories"])) == (f"{VM}.APIQueryVmInstanceReply", 5)
    made = _posted(client, f"{ZONE}.APICreateZoneMsg", {"name": "z", "session": {"uuid": session}})
    assert (set(made), made["state"]) == ({"uuid", "state", "createdDate"}, "Processing")
    while made["state"] != "Done":
        made = client.ask("GET", f"/zstack/api/result/{made['uuid']}", None, {}).json
    assert set(made) == {"uuid", "state", "createdDate", "finishedDate", "result"}
    assert STAMP.fullmatch(made["createdDate"])
    assert STAMP.fullmatch(made["finishedDate"])
    name, event = result(made)
    assert (name, event["success"]) == (f"{ZONE}.APICreateZoneEvent", True)
    out = {"sessionUuid": session}
    assert result(_posted(client, f"{identity}.APILogOutMsg", out))[1] == {"success": True}
    name, reply = result(_posted(client, f"{VM}.APIQueryVmInstanceMsg", query))
    assert (name, reply["error"]["code"]) == ("org.zstack.header.message.APIReply", "ID.1001")


def _posted(client: Client, name: str, fields: Any) -> Any:
    answer = client.ask("POST", "/zstack/api/", {name: fields}, {})
    assert (answer.status, "content-type" in answer.headers) == (200, False)
    return answer.json


Way = tuple[str, str, str, Any, int, str]
WAYS: list[Way] = [
    # section and why, method, path, body, status, text
    ("3 PUT submits, too", "PUT", "/zstack/api", {f"{ZONE}.APIQueryZoneMsg": {}}, 200, "Done"),
    ("3 GET does not", "GET", "/zstack/api", None, 405, "Request method 'GET' not supported"),
    ("3 PUT polls, too", "PUT", f"/zstack/api/result/{JOB}", "", 404, f"uuid:{JOB}] found"),
    ("3 POST does not", "POST", f"/zstack/api/result/{JOB}", "", 405, "not supported"),
    ("3.2 an unknown uuid", "GET", f"/zstack/api/result/{JOB}", None, 404, "<html>"),
    ("3.2 no JSON", "POST", "/zstack/api", "{", 200, "com.google.gson.JsonSyntaxException"),
    ("3.2 an unknown class", "POST", "/zstack/api", {"a.b.APINoSuchMsg": {}}, 200, "a.b.APINoSuch"),
    ("3.2 no class", "POST", "/zstack/api", {}, 200, "java."),
    ("3.1 a field of another type", "POST", "/zstack/api", {f"{ZONE}.APICreateZoneMsg":
     {"name": {}}}, 200, "Expected a string but was BEGIN_OBJECT"),
    ("3.1 the first key counts", "POST", "/zstack/api", {f"{ZONE}.APIQueryZoneMsg": {},
     "a.b.APINoSuchMsg": {}}, 200, "APIReply"),
]  # fmt: skip


@pytest.mark.parametrize("row", WAYS, ids=[row[0] for row in WAYS])
def test_ways(client: Client, row: Way) -> None:
    """What the layer itself answers: pages of the container, bare texts, or a reply."""
    _, method, path, body, status, text = row
    answer = client.ask(method, path, body, {})
    assert answer.status == status, answer
    assert text in answer.text


Told = tuple[str, str, dict[str, Any], str, str]
TOLD: list[Told] = [
    # section and why, message, fields, class of the answer, code of its error
    ("3.2 the portal refuses a parameter", f"{ZONE}.APICreateZoneMsg", {}, "APIEvent", "SYS.1007"),
    ("3.2 the portal refuses a resource", f"{ZONE}.APIUpdateZoneMsg", {"uuid": JOB}, "APIEvent",
     "SYS.1003"),
    ("3.2 the portal refuses a read", f"{VM}.APIGetVmCapabilitiesMsg", {"uuid": JOB}, "APIReply",
     "SYS.1003"),
    ("3.2 a service refuses", f"{VM}.APIPauseVmInstanceMsg", {"uuid": "{stopped}"},
     "APIPauseVmInstanceEvent", "VM.1012"),
    ("3.1 numbers as texts", f"{VM}.APIUpdateVmInstanceMsg", {"uuid": "{stopped}", "cpuNum": "2"},
     "APIUpdateVmInstanceEvent", ""),
    ("3.1 query without conditions", f"{ZONE}.APIQueryZoneMsg", {}, "APIReply", "SYS.1007"),
    ("3.1 unknown fields are ignored", f"{ZONE}.APIQueryZoneMsg", {"conditions": [], "x": {}},
     "APIQueryZoneReply", ""),
    ("1.11 a dry run", f"{ZONE}.APICreateZoneMsg", {"name": "z", "systemTags":
     ["ephemeral::validationOnly"]}, "APICreateZoneEvent", ""),
    ("5.4 gone already", f"{ZONE}.APIDeleteZoneMsg", {"uuid":
     "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"}, "APIDeleteZoneEvent", ""),
]  # fmt: skip


@pytest.mark.parametrize("row", TOLD, ids=[row[0] for row in TOLD])
def test_classes(client: Client, row: Told) -> None:
    """The class of an answer says who made it: the portal's are generic."""
    _, message, fields, kind, code = row
    if fields.get("uuid") == "{stopped}":
        vms = client.ask("GET", "/v1/vm-instances?q=state=Stopped&sort=name").json["inventories"]
        fields = fields | {"uuid": vms[0]["uuid"]}
    name, told = result(client.message(message, fields))
    assert name.rpartition(".")[2] == kind
    assert told.get("error", {}).get("code", "") == code
    assert told["success"] is (code == "")


def test_an_id_of_the_client(client: Client) -> None:
    """It names the job, its progress and its audit, and nothing else can have it (3.1)."""
    job = "11112222333344445555666677778888"
    answer = client.message(f"{ZONE}.APICreateZoneMsg", {"name": "z", "id": job})
    assert answer["uuid"] == job
    assert client.ask("GET", f"/v1/task-progresses/{job}").status == 200
    audit = client.ask("GET", "/v1/zwatch/audits?limit=1").json["audits"][0]
    assert audit["requestUuid"] == job
    fields = {"name": "z", "id": job, "session": {"uuid": client.session}}
    again = client.ask("POST", "/zstack/api", {f"{ZONE}.APICreateZoneMsg": fields}, {})
    assert again.status == 500
    assert "Duplicate entry" in again.text
    assert client.ask("GET", f"/v1/api-jobs/{job}").status == 404


def test_a_condition_in_a_complaint(client: Client) -> None:
    """It stands there as the JSON that it is (2.6)."""
    fields = {"conditions": [{"name": "a", "op": "="}]}
    _, reply = result(client.message(f"{ZONE}.APIQueryZoneMsg", fields))
    assert reply["error"]["details"] == (
        """'value' of query condition {"name":"a","op":"="} cannot be null"""
    )
