"""What clients that were never written for the simulator send, and what they rely on.

Each test is named after a client that was run against it: ZStack's SDKs for Python, Go and Java,
scripts in the browser, and the shell and the scripts of the message API. They are told in our
words, over plain HTTP.
"""

import base64
import hmac
import json
import re
import threading
import time
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from tests.simulator.outside import LOGIN, Client, Seen
from zscli.simulator.server import Simulator

V1 = "/zstack/v1"
NOBODY = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"
DATE = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M")


def new_id() -> str:
    """Return a job's uuid as clients choose it."""
    return uuid.uuid4().hex


def done(client: Client, answer: Seen, headers: dict[str, str], path: str = V1) -> Seen:
    """Poll the location below *path* with the client's headers, until its job ends."""
    job = answer.json["location"].rpartition("/")[2]
    while answer.status == 202:
        answer = client.ask("GET", f"{path}/api-jobs/{job}", None, headers)
    return answer


# The Python SDK: nothing is escaped, Python's own True, each connection used once.


@pytest.fixture
def python(client: Client) -> dict[str, str]:
    """The headers of each of its calls."""
    return {
        "Authorization": f"OAuth {client.session}",
        "X-Job-UUID": new_id(),
        "Content-Type": "application/json",
        "Connection": "close",
    }


PYTHON = [
    # why, query string, how many rows, total
    ("a plus in front of the field", "sort=+name&limit=2&q=state=Running", 2, None),
    ("True with a capital", "replyWithCount=True&limit=1&start=1&q=name~=web%25", 1, 4),
    ("a count", "count=True&q=name~=web%25", None, 4),
    ("fields with a comma", "fields=uuid,name&q=name=web-1", 1, None),
    ("parameters that no query has", "groupBy=x&sessionId=y&q=name=web-1", 1, None),
    ("an empty query string", "", 20, None),
]


@pytest.mark.parametrize(
    ("text", "rows", "total"), [row[1:] for row in PYTHON], ids=[row[0] for row in PYTHON]
)
def test_python_queries(
    client: Client, python: dict[str, str], text: str, rows: int | None, total: int | None
) -> None:
    """Conditions, pages and counts are understood as they are written."""
    found = client.ask("GET", f"{V1}/vm-instances?{text}", None, python)
    assert found.status == 200, found
    assert found.json.get("total") == total
    assert len(found.json.get("inventories", ())) == (rows or 0)


def test_python_repeats_the_path_in_query_and_body(client: Client, python: dict[str, str]) -> None:
    """Parameters of the path come again in the body or behind it; what the path says counts."""
    zone = client.call("POST", f"{V1}/zones", {"params": {"name": "again"}}).json["inventory"]
    path = f"{V1}/zones/{zone['uuid']}"
    body = {"updateZone": {"uuid": zone["uuid"], "name": "told twice"}}
    answer = done(client, client.ask("PUT", f"{path}/actions", body, python), python)
    assert answer.json["inventory"]["name"] == "told twice"
    once = python | {"X-Job-UUID": new_id()}
    gone = client.ask("DELETE", f"{path}?uuid={zone['uuid']}&deleteMode=Permissive", None, once)
    assert done(client, gone, once).status == 200


# The Go SDK: a session in a header of its own, bodies with every call, pages of fifty.


@pytest.fixture
def go(client: Client) -> dict[str, str]:
    """The headers of each of its calls; it has no id for jobs."""
    return {
        "Authorization": f"OAuth {client.session}",
        "x-session-id": client.session,
        "Content-Type": "application/json; charset=utf-8",
        "Content-Length": "0",
        "Accept-Encoding": "*",
        "User-Agent": "zstack-sdk-go/202206",
    }


def test_go_reads_page_by_page(client: Client, go: dict[str, str]) -> None:
    """It asks for pages with their total until one is short; an empty page has a list too."""
    found: list[Any] = []
    for start in range(0, 500, 7):
        page = {"limit": 7, "start": start, "replyWithCount": "true", "q": "name!=a b+c"}
        answer = client.ask("GET", f"{V1}/volumes?{urlencode(page)}", None, go)
        assert answer.headers.get("content-encoding") is None
        found += answer.json["inventories"]
        if len(found) < start + 7:
            break
    assert len({row["uuid"] for row in found}) == answer.json["total"] == 30
    none = client.ask("GET", f"{V1}/volumes?start=600&replyWithCount=true", None, go)
    assert none.json["inventories"] == []
    missing = client.ask("GET", f"{V1}/volumes/{NOBODY}", None, go)
    assert (missing.status, missing.json["inventories"]) == (200, [])


def test_go_polls_with_the_headers_of_its_call(client: Client, go: dict[str, str]) -> None:
    """Also those of a body that a poll has not; the answer has what it makes objects of."""
    body = json.dumps({"params": {"name": "g", "description": "", "type": None}, "userTags": None})
    sent = go | {"Content-Length": str(len(body))}
    answer = done(client, client.ask("POST", f"{V1}/zones", body, sent), go)
    made = answer.json["inventory"]
    assert made["name"] == "g"
    assert DATE.fullmatch(made["createDate"])
    gone = client.ask("DELETE", f"{V1}/zones/{made['uuid']}?deleteMode=Permissive", None, go)
    assert done(client, gone, go).json == {}


def test_go_reads_errors(client: Client, go: dict[str, str]) -> None:
    """Alone in its object is an error with code and details, and a cause with details."""
    answer = client.ask("GET", f"{V1}/zones?q=nope=1", None, go)
    (error,) = answer.json.values()
    assert (answer.status, error["code"]) == (503, "SYS.1000")
    assert "not having field[nope]" in error["details"]
    vm = client.ask("GET", f"{V1}/vm-instances?q=state=Running&limit=1").json["inventories"][0]
    resumed = client.ask("PUT", f"{V1}/vm-instances/{vm['uuid']}/actions", {"resumeVmInstance": {}})
    (error,) = done(client, resumed, go).json.values()
    assert error["code"] == "VM.1013"
    assert error["cause"]["details"]


def _signed(key: tuple[str, str], method: str, path: str) -> dict[str, str]:
    date = time.strftime("%a, %d %b %Y %H:%M:%S UTC", time.gmtime())
    text = f"{method}\n{date}\n/v1{path.partition('?')[0]}"
    proof = base64.b64encode(hmac.digest(key[1].encode(), text.encode(), "sha1")).decode()
    return {"Authorization": f"ZStack {key[0]}:{proof}", "Date": date}


def test_go_tells_a_wrong_access_key_by_its_words(client: Client) -> None:
    """It looks for words in a plain text, and signs a path without its query."""
    account = client.ask("GET", f"{V1}/accounts?q=name=admin").json["inventories"][0]["uuid"]
    body = {"params": {"accountUuid": account, "userUuid": account}}
    key = client.call("POST", f"{V1}/accesskeys", body).json["inventory"]
    pair = (key["AccessKeyID"], key["AccessKeySecret"])
    path = "/zones?q=name!=a+b&limit=1"
    good = client.ask("GET", V1 + path, None, _signed(pair, "GET", path))
    assert good.status == 200
    for wrong, words in (
        ((pair[0], "guessed"), "wrong accessKey signature"),
        (("nobody", pair[1]), "access key id"),
    ):
        answer = client.ask("GET", V1 + path, None, _signed(wrong, "GET", path))
        assert answer.status == 403
        assert words in answer.text


# Scripts in the browser: a login by POST, locations below another address, errors as sentences.


def test_a_script_logs_in_by_post(client: Client) -> None:
    """Where one API alone has a path, any method will do, and its wrapper is the same."""
    headers = {"Content-Type": "application/json;charset=UTF-8"}
    answer = client.ask("POST", f"{V1}/accounts/login", LOGIN, headers)
    assert answer.status == 200
    assert answer.json["inventory"]["uuid"]
    wrong = {"logInByAccount": {"accountName": "admin", "password": "no"}}
    refused = client.ask("POST", f"{V1}/accounts/login", wrong, headers)
    assert refused.json["error"]["details"] == "wrong account name or password"


def test_a_script_follows_the_path_of_a_location(client: Client, server: Simulator) -> None:
    """It takes the path of the location, and another host and port for it."""
    answer = client.ask("POST", f"{V1}/zones", {"params": {"name": "js"}})
    location = answer.json["location"]
    assert location.startswith(f"{server.url}/v1/api-jobs/")
    path = re.sub(r"^https?://[^/]+", "", location)
    while (answer := client.ask("GET", path, None, {})).status == 202:
        assert answer.json == {}
    assert answer.json["inventory"]["name"] == "js"


def test_a_script_sees_that_its_session_has_ended(server: Simulator) -> None:
    """It looks for `session` and `expired` in a sentence, logs in again and repeats the call."""
    own = Client(server)
    for method, path, body in (
        ("GET", f"{V1}/zones", None),
        ("POST", f"{V1}/zones", {"params": {"name": "z"}}),
    ):
        own.ask("DELETE", f"{V1}/accounts/sessions/{own.session}", None, {})
        refused = own.call(method, path, body)
        words = refused.json["error"]["details"].lower()
        assert refused.status == 503
        assert "session" in words
        assert "expired" in words
        again = own.ask("PUT", f"{V1}/accounts/login", LOGIN, {})
        own.session = again.json["inventory"]["uuid"]
        assert own.call(method, path, body).status == 200
    own.connection.close()


# The Java SDK: a schema with every answer, by which it chooses the classes of what it reads.


@pytest.fixture
def java(client: Client) -> dict[str, str]:
    """The headers of its calls and polls."""
    return {"Authorization": f"OAuth {client.session}", "X-JSON-Schema": "true"}


def _at(body: Any, path: str) -> Any:
    """Return what a path of a schema leads to."""
    for name, index in re.findall(r"([^.\[\]]+)(?:\[(\d+)\])?", path):
        body = body[name]
        if index:
            body = body[int(index)]
    return body


SCHEMAS = [
    # why, path, a path of the schema, the class there
    ("a host of KVM", "/hosts?limit=1", "inventories[0]", "org.zstack.kvm.KVMHostInventory"),
    ("a network with a VLAN", "/l2-networks?q=type=L2VlanNetwork&limit=1", "inventories[0]",
     "org.zstack.header.network.l2.L2VlanNetworkInventory"),
    ("a storage of Ceph", "/primary-storage?q=type=Ceph", "inventories[0]",
     "org.zstack.storage.ceph.primary.CephPrimaryStorageInventory"),
    ("a nic of a VM", "/vm-instances?q=name=web-1", "inventories[0].vmNics[0]",
     "org.zstack.header.vm.VmNicInventory"),
    ("a snapshot in its tree", "/volume-snapshots/trees?limit=1", "inventories[0].tree",
     "org.zstack.header.storage.snapshot.VolumeSnapshotTree$SnapshotLeafInventory"),
    ("an entity of IAM2", "/iam2/projects?limit=1", "inventories[0]",
     "org.zstack.iam2.entity.IAM2ProjectInventory"),
    ("an enum of another name", "/accounts/policies?limit=1",
     "inventories[0].statements[0].effect", "org.zstack.header.identity.StatementEffect"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "place", "name"), [row[1:] for row in SCHEMAS], ids=[row[0] for row in SCHEMAS]
)
def test_java_looks_up_classes(
    client: Client, java: dict[str, str], path: str, place: str, name: str
) -> None:
    """Each path leads to something, what holds it comes first, and names are the server's."""
    body = client.ask("GET", V1 + path, None, java).json
    schema = body["schema"]
    seen: set[str] = set()
    for each in schema:
        assert _at(body, each) is not None
        outer = each.rpartition(".")[0]
        assert not outer or outer in seen
        seen.add(each)
    assert schema[place] == name


def test_java_asks_for_schemas_of_jobs_too(client: Client, java: dict[str, str]) -> None:
    """What a job makes has one, and so has an answer with nothing else in it."""
    zone = client.ask("GET", f"{V1}/zones?limit=1").json["inventories"][0]["uuid"]
    body = {"params": {"name": "j", "zoneUuid": zone, "physicalInterface": "eth7", "vlan": 77}}
    answer = done(client, client.ask("POST", f"{V1}/l2-networks/vlan", body, java), java)
    made = answer.json
    assert made["schema"] == {"inventory": "org.zstack.header.network.l2.L2VlanNetworkInventory"}
    gone = client.ask("DELETE", f"{V1}/l2-networks/{made['inventory']['uuid']}", None, java)
    assert done(client, gone, java).json == {"schema": {}}
    logout = client.ask("DELETE", f"{V1}/accounts/sessions/{NOBODY}", None, java)
    assert (logout.status, logout.json) == (200, {"schema": {}})


def test_java_repeats_lists_and_names_maps_by_their_keys(
    client: Client, java: dict[str, str]
) -> None:
    """Lists of GET come key by key, maps of DELETE as `field.key`."""
    zones = [row["uuid"] for row in client.ask("GET", f"{V1}/zones").json["inventories"]]
    text = "&".join(f"zoneUuids={zone}" for zone in zones)
    whole = client.ask("GET", f"{V1}/hosts/capacities/cpu-memory?{text}", None, java)
    every = client.ask("GET", f"{V1}/hosts/capacities/cpu-memory?all=true", None, java)
    assert whole.json["totalCpu"] == every.json["totalCpu"]
    path = f"{V1}/accounts/sessions/{NOBODY}?clientInfo.clientIp=10.0.0.1"
    assert client.ask("DELETE", path, None, java).status == 200


class _Hook(BaseHTTPRequestHandler):
    got: dict[str, tuple[str | None, Any]]
    heard: threading.Event

    def do_POST(self) -> None:
        """Take what a webhook is told."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.got[self.headers["X-Job-UUID"]] = (self.headers["X-Job-Success"], body)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.heard.set()

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def hook() -> Iterator[tuple[str, type[_Hook]]]:
    """A server that webhooks are posted to: its address, and what it got."""
    taker = type("Taker", (_Hook,), {"got": {}, "heard": threading.Event()})
    with HTTPServer(("127.0.0.1", 0), taker) as taken:
        threading.Thread(target=taken.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{taken.server_address[1]}/hook", taker
        taken.shutdown()


def test_java_waits_for_its_webhook(
    client: Client, java: dict[str, str], hook: tuple[str, type[_Hook]]
) -> None:
    """It finds its job by the uuid that it chose, and reads schema and errors as from a poll."""
    address, taker = hook
    for body, said in (({"name": "hooked"}, "true"), ({}, "false")):
        taker.heard.clear()
        job = new_id()
        headers = java | {"X-Job-UUID": job, "X-Web-Hook": address}
        assert client.ask("POST", f"{V1}/zones", {"params": body}, headers).status == 202
        assert taker.heard.wait(10)
        success, told = taker.got[job]
        assert success == said
        polled = client.ask("GET", f"{V1}/api-jobs/{job}", None, java).json
        assert told == polled
        assert ("schema" in told) == (said == "true")


# Tools on top of these SDKs say by system tags what no parameter says.


TAGS = [
    # who brings it, how it is made, the tag
    ("a provider of infrastructure as code", "VmInstance", "cpuCores::2"),
    ("the same", "Cluster", "check::cluster::cpu::model::true"),
    ("the same", "Cluster", "display::network::cidr::10.0.0.0/8"),
    ("a builder of images", "VmInstance", "cdroms::Empty::None::None"),
    ("the same", "Image", "bootMode::UEFI"),
    ("a cloud of clouds", "VmInstance", "vmConsoleMode::vnc"),
    ("the same", "VmInstance", "createWithoutCdRom::true"),
    ("scripts", "VmInstance", "ha::NeverStop"),
    ("scripts", "L3Network", "virtualRouterOffering::2875e1b373514769bed9e96ab104dc61"),
    ("scripts", "InstanceOffering", "volumeTotalBandwidth::1048576"),
]


@pytest.mark.parametrize(("kind", "tag"), [row[1:] for row in TAGS])
def test_tools_bring_system_tags(client: Client, kind: str, tag: str) -> None:
    """A create call takes the tags of the server, and the resource has them then."""
    vm = client.ask("GET", f"{V1}/vm-instances?q=name=web-1").json["inventories"][0]
    l3 = client.ask("GET", f"{V1}/l3-networks/{vm['defaultL3NetworkUuid']}").json
    stores = client.ask("GET", f"{V1}/backup-storage?limit=1").json["inventories"]
    size = {"cpuNum": 1, "memorySize": 1 << 26}
    path, params = {
        "VmInstance": ("/vm-instances", size | {
            "imageUuid": vm["imageUuid"], "l3NetworkUuids": [vm["defaultL3NetworkUuid"]]}),
        "Cluster": ("/clusters", {"zoneUuid": vm["zoneUuid"], "hypervisorType": "KVM"}),
        "Image": ("/images", {"url": "http://x/i.qcow2", "format": "qcow2",
                              "backupStorageUuids": [stores[0]["uuid"]]}),
        "L3Network": ("/l3-networks", {"l2NetworkUuid": l3["inventories"][0]["l2NetworkUuid"]}),
        "InstanceOffering": ("/instance-offerings", size),
    }[kind]  # fmt: skip
    body = {"params": {"name": "tagged"} | params, "systemTags": [tag]}
    made = client.call("POST", V1 + path, body)
    assert made.status == 200, made
    uuid = made.json["inventory"]["uuid"]
    found = client.ask("GET", f"{V1}/system-tags?q=resourceUuid={uuid}&q=resourceType={kind}VO")
    assert tag in {row["tag"] for row in found.json["inventories"]}


# The shell and the scripts of the message API: numbers as texts, polls with an empty body.


def message(client: Client, name: str, fields: dict[str, Any]) -> Any:
    """Call as they do, with a slash at the end; return the event's class and what it holds."""
    own = {"Content-Type": "application/json", "Connection": "close"}
    fields = {"session": {"uuid": client.session}} | fields
    answer = client.ask("POST", "/zstack/api/", {f"org.zstack.header.{name}": fields}, own).json
    while answer["state"] != "Done":
        poll = own | {"Content-Length": "0"}
        answer = client.ask("GET", f"/zstack/api/result/{answer['uuid']}", None, poll).json
    ((event, held),) = json.loads(answer["result"]).items()
    return event, held


def test_scripts_send_texts_for_numbers(client: Client) -> None:
    """Sizes, numbers and flags may be texts; the event's name is the only key of its result."""
    _, made = message(
        client,
        "configuration.APICreateInstanceOfferingMsg",
        {"name": "m", "cpuNum": "2", "cpuSpeed": "0", "memorySize": str(1 << 30), "sortKey": "0"},
    )
    assert (made["success"], made["inventory"]["cpuNum"]) == (True, 2)
    asked = {
        "conditions": [
            {"name": "name", "op": "like", "value": "web%"},
            {"name": "zoneUuid", "op": "is not null"},
            {"name": "uuid", "op": "not in", "value": f"{NOBODY},x"},
        ],
        "limit": "1",
        "start": "1",
        "replyWithCount": "true",
        "sortBy": "name",
        "sortDirection": "desc",
        "fields": ["uuid", "name"],
    }
    event, found = message(client, "vm.APIQueryVmInstanceMsg", asked)
    assert event == "org.zstack.header.vm.APIQueryVmInstanceReply"
    assert (found["success"], found["total"]) == (True, 4)
    assert [row["name"] for row in found["inventories"]] == ["web-3"]


def test_scripts_print_errors_of_every_kind(client: Client) -> None:
    """They print code, description and details; without a session it says so."""
    for name, fields, event, code in (
        ("zone.APICreateZoneMsg", {}, "APIEvent", "SYS.1007"),
        ("zone.APIQueryZoneMsg", {}, "APIReply", "SYS.1007"),
        ("zone.APICreateZoneMsg", {"name": "z", "session": {}}, "APIEvent", "ID.1001"),
        ("identity.APILogInByAccountMsg", {"accountName": "admin", "password": "x"},
         "APILogInReply", "ID.1000"),
    ):  # fmt: skip
        said, held = message(client, name, fields)
        assert said.rpartition(".")[2] == event
        assert not held["success"]
        assert held["error"]["code"] == code
        assert held["error"]["description"]
        assert held["error"]["details"]


def test_texts_travel_whole(client: Client, python: dict[str, str]) -> None:
    """A text with everything in it comes back as it went, whichever client asks for it."""
    told = "名 100% +x&y='z' <a>\n\"b\\"
    client.call("POST", f"{V1}/zones", {"params": {"name": "whole", "description": told}})
    like = {"name": "description", "op": "like", "value": "名 100%"}
    _, found = message(client, "zone.APIQueryZoneMsg", {"conditions": [like]})
    assert [row["description"] for row in found["inventories"]] == [told]
    text = quote("description~=名 100%", safe="")
    seen = client.ask("GET", f"{V1}/zones?q={text}", None, python)
    assert "\\u0027" in seen.text
    assert [row["description"] for row in seen.json["inventories"]] == [told]
