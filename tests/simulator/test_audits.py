"""Who did what: every call that changes something leaves a record, without its secrets."""

import json
from typing import Any

import pytest

from tests.simulator.conftest import PASSWORD, MakeNode, Node
from zscli.simulator.checks.permissions import ADMIN_UUID

ZONE = {"params": {"name": "z1"}}


def audits(node: Node, query: str = "") -> list[dict[str, Any]]:
    """Return the audits that GetAuditData tells, the newest first."""
    status, answer = node.call("GET", f"/zwatch/audits{query}")
    assert status == 200, answer
    return list(answer["audits"])


def test_a_write_leaves_a_record(make_demo: MakeNode) -> None:
    """Who, what, when, how long, which resource, and that it succeeded."""
    node = make_demo()
    began = int(node.clock.now().timestamp() * 1000)
    made = node.call("POST", "/zones", ZONE)[1]["inventory"]
    record = audits(node)[0]
    assert record["apiName"] == "org.zstack.header.zone.APICreateZoneMsg"
    assert (record["operator"], record["operatorAccountUuid"]) == ("admin", ADMIN_UUID)
    assert (record["resourceUuid"], record["resourceType"]) == (made["uuid"], "ZoneVO")
    assert (record["resourceName"], record["success"]) == ("z1", True)
    assert record["startTime"] == record["createTime"] == began
    assert record["duration"] == 0
    assert json.loads(record["requestDump"])["name"] == "z1"
    assert json.loads(record["responseDump"])["inventory"]["uuid"] == made["uuid"]


def test_a_failure_leaves_its_error(make_demo: MakeNode) -> None:
    """What was refused, before or while it ran, is recorded with its error."""
    node = make_demo()
    vm = node.rows("/vm-instances?q=state=Stopped")[0]["uuid"]
    code, _ = node.error("PUT", f"/vm-instances/{vm}/actions", {"pauseVmInstance": {}})
    record = audits(node)[0]
    assert json.loads(record["error"])["code"] == code == "VM.1012"
    assert (record["success"], record["resourceUuid"]) == (False, vm)
    node.error("POST", "/zones", {"params": {}})
    assert json.loads(audits(node)[0]["error"])["code"] == "SYS.1007"


def test_reads_leave_none(make_demo: MakeNode) -> None:
    """Queries and other sync reads are no writes."""
    node = make_demo()
    before = len(audits(node))
    node.rows("/zones")
    node.call("PUT", "/management-nodes/actions", {"getVersion": {}})
    assert len(audits(node)) == before


SECRETS = [
    (
        "a password",
        "POST",
        "/accounts",
        {"params": {"name": "bob", "password": "a" * 128}},
        "a" * 128,
    ),
    (
        "a tag",
        "POST",
        "/zones",
        {"params": {"name": "z2"}, "systemTags": ["rootPassword::hunter-2"]},
        "hunter-2",
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "secret"), [row[1:] for row in SECRETS], ids=[r[0] for r in SECRETS]
)
def test_secrets_are_masked(
    make_demo: MakeNode, method: str, path: str, body: Any, secret: str
) -> None:
    """No record has a password, neither of the request nor of the answer."""
    node = make_demo()
    assert node.call(method, path, body)[0] == 200
    assert secret not in json.dumps(audits(node))
    assert "******" in audits(node)[0]["requestDump"]


def test_logins(make_demo: MakeNode) -> None:
    """A login is recorded, failed or not, without the session that it made."""
    node = make_demo()
    session = node.session
    wrong = {"logInByAccount": {"accountName": "admin", "password": "b" * 128}}
    assert node.error("PUT", "/accounts/login", wrong)[0] == "ID.1000"
    node.session = session
    node.log_in()
    good, bad = audits(node, "?auditType=Login")[:2]
    assert (good["success"], good["operator"], bad["success"]) == (True, "admin", False)
    text = json.dumps(audits(node))
    assert node.session not in text
    assert PASSWORD not in text
    assert all(each["resourceType"] != "SessionVO" for each in audits(node, "?auditType=Resource"))


def test_conditions_and_limits(make_demo: MakeNode) -> None:
    """Records are chosen by time, by conditions as in a query, and by number."""
    node = make_demo()
    node.call("POST", "/zones", ZONE)
    node.clock.pass_by(100)
    later = int(node.clock.now().timestamp() * 1000)
    uuid = node.call("POST", "/zones", {"params": {"name": "z2"}})[1]["inventory"]["uuid"]
    assert [each["resourceUuid"] for each in audits(node, f"?startTime={later}")] == [uuid]
    assert uuid not in json.dumps(audits(node, f"?endTime={later - 1}"))
    found = audits(node, "?conditions=resourceName=z1&conditions=success=true")
    assert [each["resourceName"] for each in found] == ["z1"]
    assert len(audits(node, "?limit=1")) == 1
    assert node.error("GET", "/zwatch/audits?conditions=nothing")[0] == "SYS.1007"
    queried = node.rows("/zwatch/audit-records?q=resourceName=z1")
    assert [each["apiName"].rsplit(".", 1)[-1] for each in queried] == ["APICreateZoneMsg"]


def test_an_account_sees_its_own(make_demo: MakeNode) -> None:
    """A normal account is told what it did itself, and nothing of others (section 4.4)."""
    node = make_demo()
    node.call("POST", "/zones", ZONE)
    node.log_in("dev-team")
    node.call("POST", "/tags", {"params": {"name": "t", "value": "t", "type": "simple"}})
    mine = {each["operator"] for each in audits(node)}
    assert mine == {"dev-team"}
    assert {each["operator"] for each in node.rows("/zwatch/audit-records")} == {"dev-team"}
