"""Answers, row by row from sections 1.5 to 1.10 and 10 of the protocol, over plain HTTP."""

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from tests.simulator.outside import Client, Seen

NOBODY = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"
V1 = "/zstack/v1"
HOUR = 3_600_000


@pytest.fixture(scope="module")
def places(client: Client) -> dict[str, str]:
    """Uuids that rows name by a word."""
    vm = client.ask("GET", f"{V1}/vm-instances?q=name=web-1").json["inventories"][0]
    image = client.ask("GET", f"{V1}/backup-storage?limit=1").json["inventories"][0]
    return {
        "vm": vm["uuid"],
        "volume": vm["rootVolumeUuid"],
        "l3": vm["vmNics"][0]["l3NetworkUuid"],
        "zone": vm["zoneUuid"],
        "host": vm["hostUuid"],
        "storage": image["uuid"],
        "session": client.session,
    }


TIMES = [
    # section 1.5: an API, its call, the hours that the server gives it
    ("CreateZone", "POST", "/zones", "params", 0.5),
    ("AddImage", "POST", "/images", "params", 72),
    ("CreateVmInstance", "POST", "/vm-instances", "params", 12),
    ("MigrateVm", "PUT", f"/vm-instances/{NOBODY}/actions", "migrateVm", 1),
    ("CreateDataVolume", "POST", "/volumes/data", "params", 3),
    ("CreateVolumeSnapshot", "POST", f"/volumes/{NOBODY}/volume-snapshots", "params", 3),
    ("DeleteVolumeSnapshot", "DELETE", f"/volume-snapshots/{NOBODY}", "", 6),
    ("RevertVolumeFromSnapshot", "PUT", f"/volume-snapshots/{NOBODY}/actions",
     "revertVolumeFromSnapshot", 24),
    ("AddKVMHost", "POST", "/hosts/kvm", "params", 3),
    ("LocalStorageMigrateVolume", "PUT", f"/primary-storage/local-storage/volumes/{NOBODY}/actions",
     "localStorageMigrateVolume", 24),
    ("ExpungeVmInstance", "PUT", f"/vm-instances/{NOBODY}/actions", "expungeVmInstance", 3),
]  # fmt: skip


@pytest.mark.parametrize(
    ("method", "path", "key", "hours"), [row[1:] for row in TIMES], ids=[row[0] for row in TIMES]
)
def test_api_timeouts(client: Client, method: str, path: str, key: str, hours: float) -> None:
    """Each API has its own time in milliseconds, whatever becomes of the call (1.5)."""
    answer = client.ask(method, V1 + path, {key: {}} if key else None)
    assert answer.status == 202, answer
    assert answer.json["apiTimeout"] == hours * HOUR
    assert set(answer.json) == {"location", "apiTimeout"}


def test_an_api_timeout_is_a_config(client: Client) -> None:
    """It is the global config of the API's full name; X-API-Timeout wins over it (1.5, 9.1)."""
    name = "org.zstack.header.zone.APIUpdateZoneMsg"
    config = f"{V1}/global-configurations/apiTimeout/{name}/actions"
    changed = client.call("PUT", config, {"updateGlobalConfig": {"value": "7m"}})
    assert changed.json["inventory"]["value"] == "7m"
    path = f"{V1}/zones/{NOBODY}/actions"
    body: dict[str, object] = {"updateZone": {}}
    assert client.ask("PUT", path, body).json["apiTimeout"] == 7 * 60_000
    headers = {"Authorization": f"OAuth {client.session}", "X-API-Timeout": "5"}
    assert client.ask("PUT", path, body, headers).json["apiTimeout"] == 5000
    low = client.call("PUT", config, {"updateGlobalConfig": {"value": "4m"}})
    assert (low.status, low.json["error"]["code"]) == (503, "SYS.1007")


def test_polls_of_nobody(client: Client) -> None:
    """A job is told to whoever asks, with any header or none, and a location names it (1.6)."""
    answer = client.ask("POST", f"{V1}/zones", {"params": {"name": "z"}})
    location = answer.json["location"]
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/zstack/v1/api-jobs/[0-9a-f]{32}", location)
    path = f"{V1}/api-jobs/{location.rpartition('/')[2]}"
    seen = client.ask("GET", path, None, {})
    while seen.status == 202:
        seen = client.ask("GET", path, None, {})
    asked = [{}, {"Authorization": "OAuth null"}, {"Authorization": "ZStack a:b"}]
    assert {client.ask("GET", path, None, headers).text for headers in asked} == {seen.text}
    assert set(seen.json) == {"inventory"}


class _Receiver(BaseHTTPRequestHandler):
    """Refuses the first post of each job, and takes the second."""

    got: "list[tuple[dict[str, str], str]]"
    enough: threading.Event

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(204)
        self.end_headers()
        if len(self.got) >= 2:
            self.enough.set()

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def receiver() -> Iterator[tuple[str, type[_Receiver]]]:
    """A server that takes what is posted to it."""
    _Receiver.got, _Receiver.enough = [], threading.Event()
    with HTTPServer(("127.0.0.1", 0), _Receiver) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/told", _Receiver
        finally:
            server.shutdown()
            thread.join()


def test_webhooks(client: Client) -> None:
    """A webhook gets what a poll would, of a success and of a failure, with its headers (1.7)."""
    polled: dict[str, Seen] = {}
    with receiver() as (url, got):
        for job, params in (("a" * 32, {"name": "z"}), ("b" * 32, {})):
            headers = {
                "Authorization": f"OAuth {client.session}",
                "X-Web-Hook": url,
                "X-Job-UUID": job,
            }
            assert client.ask("POST", f"{V1}/zones", {"params": params}, headers).status == 202
            polled[job] = client.ask("GET", f"{V1}/api-jobs/{job}")
            while polled[job].status == 202:
                polled[job] = client.ask("GET", f"{V1}/api-jobs/{job}")
        assert got.enough.wait(60)
    told = {head["x-job-uuid"]: (head, body) for head, body in got.got}
    assert {job: body for job, (_, body) in told.items()} == {
        job: seen.text for job, seen in polled.items()
    }
    assert [told[job][0]["x-job-success"] for job in polled] == ["true", "false"]
    for head, _ in told.values():
        assert head["content-type"] == "application/json; charset=utf-8"
        assert "x-job-batch" not in head


Layout = tuple[str, str, str, Any, set[str]]
LAYOUTS: list[Layout] = [
    # section and API, method, path below /v1, body, the keys of the answer
    ("1.8 ValidateSession", "GET", "/accounts/sessions/{session}/valid", None, {"valid"}),
    ("1.8 GetVmBootOrder", "GET", "/vm-instances/{vm}/boot-orders", None, {"orders"}),
    ("1.8 a null password", "GET", "/vm-instances/{vm}/console-passwords", None, set()),
    ("1.8 GetVmConsoleAddress", "GET", "/vm-instances/{vm}/console-addresses", None,
     {"success", "hostIp", "port", "protocol"}),
    ("1.8 GetL2NetworkTypes", "GET", "/l2-networks/types", None, {"types"}),
    ("1.8 GetL3NetworkTypes", "GET", "/l3-networks/types", None, {"types"}),
    ("1.8 GetPrimaryStorageTypes", "GET", "/primary-storage/types", None, {"types"}),
    ("1.8 GetBackupStorageTypes", "GET", "/backup-storage/types", None, {"types"}),
    ("1.8 GetNetworkServiceTypes", "GET", "/network-services/types", None, {"types"}),
    ("1.8 GetHostAllocatorStrategies", "GET", "/hosts/allocators/strategies", None,
     {"strategies"}),
    ("1.8 GetPrimaryStorageAllocatorStrategies", "GET", "/primary-storage/allocators/strategies",
     None, {"strategies"}),
    ("1.8 GetVmStartingCandidateClustersHosts", "GET", "/vm-instances/{vm}/starting-target-hosts",
     None, {"hosts", "clusters"}),
    ("1.8 GetVmCapabilities", "GET", "/vm-instances/{vm}/capabilities", None, {"capabilities"}),
    ("1.8 GetVolumeFormat", "GET", "/volumes/formats", None, {"formats"}),
    ("1.8 GetL3NetworkMtu", "GET", "/l3-networks/{l3}/mtu", None, {"mtu"}),
    ("1.8 candidates are inventories", "GET", "/vm-instances/{vm}/data-volume-candidates", None,
     {"inventories"}),
    ("1.8 an event with nothing to tell", "DELETE", "/zones/" + NOBODY, None, set()),
    ("1.8 an event with an inventory", "PUT", "/zones/{zone}/actions",
     {"updateZone": {"description": "d"}}, {"inventory"}),
    ("4.2 GetLoginProcedures", "GET", "/login/procedures?username=admin&loginType=account", None,
     {"procedures"}),
    ("4.4 LogOut", "DELETE", "/accounts/sessions/" + NOBODY, None, set()),
    ("7.1 progress of nothing", "GET", "/task-progresses/" + NOBODY, None, {"inventories"}),
    ("9.1 GetGlobalConfigOptions", "GET", "/global-configurations/vm/deletionPolicy", None,
     {"options"}),
    ("10 GetVersion", "PUT", "/management-nodes/actions", {"getVersion": {}},
     {"success", "version"}),
    ("10 GetCurrentTime", "PUT", "/management-nodes/actions", {"getCurrentTime": {}},
     {"success", "currentTime"}),
    ("10 GetManagementNodeArch", "PUT", "/management-nodes/actions", {"getManagementNodeArch": {}},
     {"success", "architecture"}),
    ("10 GetSupportAPIs", "PUT", "/management-nodes/actions", {"getSupportAPIs": {}},
     {"success", "supportApis"}),
    ("10 GetManagementNodeOS", "PUT", "/management/actions", {"getManagementNodeOS": {}},
     {"success", "name", "version"}),
    ("10 GetPlatformTimeZone", "GET", "/management-nodes/platform-timezone", None,
     {"timezone", "offset"}),
    ("10 IsReadyToGo", "GET", "/management-nodes/ready", None, set()),
    ("10 IsOpensourceVersion", "GET", "/meta-data/opensource", None, {"opensource"}),
]  # fmt: skip


@pytest.mark.parametrize("row", LAYOUTS, ids=[row[0] for row in LAYOUTS])
def test_layouts(client: Client, places: dict[str, str], row: Layout) -> None:
    """An answer has the keys that its class is laid out with, and a schema where it is asked."""
    _, method, path, body, keys = row
    answer = client.call(method, V1 + path.format(**places), body)
    assert answer.status == 200, answer
    assert set(answer.json) == keys
    if answer.text == "{}" or method != "GET":
        return
    headers = {"Authorization": f"OAuth {client.session}", "X-JSON-Schema": "true"}
    again = client.ask(method, V1 + path.format(**places), body, headers)
    assert set(again.json) == keys | {"schema"}


def test_a_password_that_is_set(client: Client, places: dict[str, str]) -> None:
    """GetVmConsolePassword answers `password` once there is one (1.8)."""
    path = f"{V1}/vm-instances/{places['vm']}"
    client.call("PUT", f"{path}/actions", {"setVmConsolePassword": {"consolePassword": "secret-1"}})
    assert client.ask("GET", f"{path}/console-passwords").json == {"password": "secret-1"}


HEADER = "org.zstack.header"
SCHEMAS: list[tuple[str, str, dict[str, str]]] = [
    # section and why, path below /v1, what the schema has among other things
    ("1.9 a subclass", "/hosts?limit=1", {"inventories[0]": "org.zstack.kvm.KVMHostInventory"}),
    ("1.9 nested lists", "/vm-instances?q=name=web-1",
     {"inventories[0].vmNics[1].usedIps[0]": f"{HEADER}.network.l3.UsedIpInventory",
      "inventories[0].allVolumes[0]": f"{HEADER}.volume.VolumeInventory",
      "inventories[0].vmCdRoms[0]": f"{HEADER}.vm.cdrom.VmCdRomInventory"}),
    ("1.9 an enum", "/l3-networks?limit=1",
     {"inventories[0].ipRanges[0].ipRangeType": f"{HEADER}.network.l3.IpRangeType"}),
    ("1.9 a tree", "/volume-snapshots/trees?limit=1",
     {"inventories[0].tree.inventory": f"{HEADER}.storage.snapshot.VolumeSnapshotInventory"}),
    ("1.9 lists of answers that are no queries", "/vm-instances/{vm}/starting-target-hosts",
     {"hosts[0]": "org.zstack.kvm.KVMHostInventory",
      "clusters[0]": f"{HEADER}.cluster.ClusterInventory"}),
    ("1.9 references", "/security-groups/vm-instances/nics?limit=1",
     {"inventories[0]": "org.zstack.network.securitygroup.VmNicSecurityGroupRefInventory"}),
    ("1.9 rules", "/security-groups?limit=1",
     {"inventories[0].rules[0]": "org.zstack.network.securitygroup.SecurityGroupRuleInventory"}),
]  # fmt: skip


@pytest.mark.parametrize("row", SCHEMAS, ids=[row[0] for row in SCHEMAS])
def test_schemas(client: Client, places: dict[str, str], row: Any) -> None:
    """A schema names the class of everything that has one, and of nothing else."""
    _, path, expected = row
    headers = {"Authorization": f"OAuth {client.session}", "X-JSON-Schema": "any"}
    answer = client.ask("GET", V1 + path.format(**places), None, headers).json
    schema = answer.pop("schema")
    assert schema.items() >= expected.items()
    assert all(_at(answer, path) is not None for path in schema)
    order = list(schema)
    for path in order:
        parent = path.rpartition(".")[0]
        assert not parent or order.index(parent) < order.index(path)


def _at(answer: Any, path: str) -> Any:
    """Return what stands at a path of a schema."""
    for step in path.split("."):
        name, _, index = step.partition("[")
        answer = answer[name] if not index else answer[name][int(index[:-1])]
    return answer


def test_enums_of_tags(client: Client) -> None:
    """The enum of a tag's pattern is named; the state of a long job is not (1.9)."""
    made = {"name": "p", "value": "v", "color": "#ffffff", "type": "simple"}
    client.call("POST", f"{V1}/tags", {"params": made})
    found = client.ask("GET", f"{V1}/tags?limit=1").json["schema"]
    assert found == {
        "inventories[0]": f"{HEADER}.tag.TagPatternInventory",
        "inventories[0].type": f"{HEADER}.tag.TagPatternType",
    }
    job = {"jobName": "APIAddImageMsg", "jobData": json.dumps(_image(client))}
    client.call("POST", f"{V1}/longjobs", {"params": job})
    schema = client.ask("GET", f"{V1}/longjobs?limit=1").json["schema"]
    assert schema == {"inventories[0]": f"{HEADER}.longjob.LongJobInventory"}


def _image(client: Client) -> dict[str, Any]:
    storage = client.ask("GET", f"{V1}/backup-storage?limit=1").json["inventories"][0]["uuid"]
    url = "http://example.com/i.qcow2"
    return {"name": "i", "url": url, "format": "qcow2", "backupStorageUuids": [storage]}


COLLECTIONS = (
    "/zones", "/clusters", "/hosts", "/primary-storage", "/backup-storage", "/images",
    "/instance-offerings", "/disk-offerings", "/l2-networks", "/l3-networks", "/vm-instances",
    "/vm-instances/nics", "/volumes", "/volume-snapshots", "/vips", "/eips", "/security-groups",
    "/accounts", "/system-tags", "/user-tags", "/global-configurations", "/management-nodes",
)  # fmt: skip
STAMP = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (AM|PM)")


@pytest.mark.parametrize("path", COLLECTIONS)
def test_json(client: Client, path: str) -> None:
    """No nulls, dates in US style, primitive booleans always, no Content-Type (1.1, 1.10)."""
    answer = client.ask("GET", f"{V1}{path}")
    assert (answer.status, "content-type" in answer.headers) == (200, False)
    rows = answer.json["inventories"]
    assert rows
    assert "null" not in {json.dumps(value) for row in rows for value in row.values()}
    for row in rows:
        dates = [row[name] for name in ("createDate", "lastOpDate", "heartBeat") if name in row]
        assert all(STAMP.fullmatch(date) for date in dates), row
        assert path != "/zones" or isinstance(row["isDefault"], bool)
        assert path != "/vips" or isinstance(row["system"], bool)
        assert "password" not in row


def test_health(client: Client) -> None:
    """Who is ready says so to anybody; a node that nobody knows is not (1.13, 10)."""
    assert client.ask("GET", f"{V1}/management-nodes/ready", None, {}).json == {}
    node = client.ask("GET", f"{V1}/management-nodes").json["inventories"][0]
    assert set(node) == {"uuid", "hostName", "joinDate", "heartBeat"}
    ready = client.ask("GET", f"{V1}/management-nodes/ready?managementNodeId={node['uuid']}")
    assert (ready.status, ready.json) == (200, {})
    other = client.ask("GET", f"{V1}/management-nodes/ready?managementNodeId={NOBODY}")
    assert (other.status, other.json["error"]["code"]) == (503, "SYS.1010")
    assert other.json["error"]["details"] == f"management node[uuid:{NOBODY}] is not ready yet"


def test_time(client: Client) -> None:
    """GetCurrentTime has seconds and milliseconds under the server's own names (10)."""
    body: dict[str, object] = {"getCurrentTime": {}}
    now = client.ask("PUT", f"{V1}/management-nodes/actions", body, {}).json["currentTime"]
    assert set(now) == {"MillionSeconds", "Seconds"}
    assert now["MillionSeconds"] // 1000 == now["Seconds"]


def test_time_zone_needs_any_header(client: Client) -> None:
    """GetPlatformTimeZone wants the header and does not look at the session (4.7)."""
    path = f"{V1}/management-nodes/platform-timezone"
    assert client.ask("GET", path, None, {}).status == 400
    zone = client.ask("GET", path, None, {"Authorization": "OAuth nobody"})
    assert (zone.status, zone.json) == (200, {"timezone": "UTC", "offset": "+00:00"})
