"""What any HTTP client sees, row by row from the protocol; each row names its section.

The client is Python's own, so that nothing of zscli stands on both sides.
"""

from typing import Any
from urllib.parse import quote

import pytest

from tests.simulator.outside import Client, Seen
from zscli.spec.catalog import Catalog

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
NOBODY = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"
CAPACITY = "/hosts/capacities/cpu-memory"


Refused = tuple[str, str, str, Any, dict[str, str] | None, int, str]
REFUSED: list[Refused] = [
    # section and why                        method path body headers               status text
    ("1.2 no such path", "GET", "/zstack/v1/nothing", None, None, 404,
     "no api mapping to /v1/nothing"),
    ("1.2 a slash at the end counts", "GET", "/zstack/v1/zones/", None, None, 404,
     "no api mapping to /v1/zones/"),
    ("1.2 no creating API there", "POST", f"/zstack/v1/zones/{NOBODY}", "{}", None, 500,
     f"No creational API found for the path[/zstack/v1/zones/{NOBODY}]"),
    ("1.2 no deleting API there", "DELETE", "/zstack/v1/zones", None, None, 500,
     "No delete API found for the path[/zstack/v1/zones]"),
    ("1.2 no action in the body", "PUT", f"/zstack/v1/zones/{NOBODY}/actions", {"x": {}}, None,
     400, f"the body doesn't contain action mapping to the URL[/v1/zones/{NOBODY}/actions]"),
    ("1.4 no Authorization", "GET", "/zstack/v1/zones", None, {}, 400,
     "missing header 'Authorization'"),
    ("1.4 another Authorization", "GET", "/zstack/v1/zones", None, {"Authorization": "Basic x"},
     400, "Authorization type must be 'OAuth'"),
    ("1.3 a scalar given twice", "GET", f"/zstack/v1{CAPACITY}?all=true&all=true", None, None,
     400, "only one value is allowed"),
    ("1.3 no integer", "POST", "/zstack/v1/instance-offerings",
     {"params": {"name": "o", "cpuNum": "four", "memorySize": 1}}, None, 400,
     "[cpuNum] field is excepted an int or long, but was [four]."),
    ("1.3 no boolean", "GET", "/zstack/v1/zones?count=maybe", None, None, 200, ""),
    ("1.3 no JSON", "POST", "/zstack/v1/zones", "{", None, 500, ""),
    ("1.5 only GET asks about a job", "POST", f"/zstack/v1/api-jobs/{JOB}", None, {}, 405,
     "only GET method is allowed for querying job status"),
    ("1.6 an unknown job", "GET", f"/zstack/v1/api-jobs/{JOB}", None, {}, 404,
     "the job has been expired"),
]  # fmt: skip


@pytest.mark.parametrize("row", REFUSED, ids=[row[0] for row in REFUSED])
def test_below_the_apis(client: Client, row: Refused) -> None:
    """What the REST layer itself answers is plain text, with the protocol's status and words."""
    _, method, path, body, headers, status, text = row
    answer = client.ask(method, path, body, headers)
    assert answer.status == status, answer
    assert text in answer.text


HEADERS = [
    # section and why                               header           value     status  text
    ("1.4 a job uuid of another length", "X-Job-UUID", "short", 400, "Invalid header[X-Job-UUID]"),
    ("1.4 only its length counts", "X-Job-UUID", "z" * 32, 202, "location"),
    ("1.4 no id at all", "X-Job-UUID", "", 400, "Invalid header[X-Job-UUID], it must be a UUID"),
    ("1.4 a timeout that is no number", "X-API-Timeout", "1_0", 500, 'For input string: "1_0"'),
    ("1.4 a timeout in seconds", "X-API-Timeout", "90", 202, '"apiTimeout":90000'),
    ("1.4 names whatever their case", "x-JOB-uuid", "short", 400, "Invalid header[X-Job-UUID]"),
]


@pytest.mark.parametrize(
    ("name", "value", "status", "text"),
    [row[1:] for row in HEADERS],
    ids=[row[0] for row in HEADERS],
)
def test_headers(client: Client, name: str, value: str, status: int, text: str) -> None:
    """A header does what section 1.4 says of it."""
    headers = {"Authorization": f"OAuth {client.session}", name: value}
    answer = client.ask("POST", "/zstack/v1/zones", {"params": {"name": "z"}}, headers)
    assert answer.status == status, answer
    assert text in answer.text


Failed = tuple[str, str, str, Any, str, str]
FAILED: list[Failed] = [
    # section and why  method  path below /v1  body  code  details
    ("6 mandatory", "POST", "/zones", {"params": {}}, "SYS.1007", "is mandatory, can not be null"),
    ("6 a blank is trimmed, not null", "POST", "/zones", {"params": {"name": " "}}, "", ""),
    ("6 too long", "POST", "/zones", {"params": {"name": "n" * 256}}, "SYS.1007",
     "exceeds max length of string. expected was <= 255, actual was 256"),
    ("6 valid values heed their case", "PUT", "/zones/{zone}/actions",
     {"changeZoneState": {"stateEvent": "Enable"}}, "SYS.1007", "but Enable found"),
    ("6 a range", "POST", "/instance-offerings",
     {"params": {"name": "o", "cpuNum": 0, "memorySize": 1024**3}}, "SYS.1007",
     "must be in range of"),
    ("6 an empty list", "POST", "/images", {"params": {"name": "i", "url": "http://x/i",
     "format": "qcow2", "backupStorageUuids": []}}, "SYS.1007", "must be a nonempty list"),
    ("5.4 an unknown uuid", "POST", "/clusters",
     {"params": {"name": "c", "zoneUuid": NOBODY, "hypervisorType": "KVM"}}, "SYS.1003",
     f"invalid field[zoneUuid], resource[uuid:{NOBODY}, type:ZoneVO] not found"),
    ("5.4 what is gone is deleted already", "DELETE", f"/zones/{NOBODY}", None, "", ""),
    ("5.4 but what is no uuid is an error", "DELETE", "/zones/x", None, "SYS.1003",
     "invalid value[x] of field [uuid]"),
    ("5.4 a bad resourceUuid", "POST", "/zones", {"params": {"name": "z", "resourceUuid": "x"}},
     "SYS.1007", "resourceUuid[x] is not a valid uuid"),
    ("5.4 an unknown system tag", "POST", "/zones", {"params": {"name": "z"},
     "systemTags": ["no::such"]}, "SYS.1007", "no system tag matches no::such"),
    ("5.4 a state that does not allow it", "PUT", "/vm-instances/{stopped}/actions",
     {"pauseVmInstance": {}}, "VM.1012", "current vm instance state[Stopped] doesn't allow"),
    ("1.3 a bad deleteMode", "DELETE", "/zones/{zone}?deleteMode=Maybe", None, "SYS.1000", ""),
    ("5.4 some uuids of a list are unknown", "GET",
     f"{CAPACITY}?hostUuids={NOBODY}&hostUuids={JOB}", None, "SYS.1003",
     f"invalid field[hostUuids], resource[uuids:[{NOBODY}, {JOB}], type:HostVO] not found"),
    ("5.4 a null in a list", "POST", "/images", {"params": {"name": "i", "url": "http://x/i",
     "format": "qcow2", "backupStorageUuids": [None]}}, "SYS.1007",
     "field[backupStorageUuids] cannot contain a NULL element"),
    ("5.4 a uuid that is taken", "POST", "/zones", {"params": {"name": "z", "resourceUuid":
     "{zone}"}}, "SYS.1000", "Duplicate entry"),
    ("5.4 another form of name", "POST", "/zones", {"params": {"name": "a/b"}}, "SYS.1007",
     "valid regex value for field[name] of message["),
    ("5.4 what a VM no more has", "DELETE", f"/vm-instances/{NOBODY}/hostnames", None, "SYS.1003",
     f"invalid field[uuid], resource[uuid:{NOBODY}, type:VmInstanceVO] not found"),
    ("6 more than a description holds", "POST", "/zones", {"params": {"name": "z", "description":
     "d" * 2049}}, "SYS.1007", "expected was <= 2048, actual was 2049"),
    ("1.3 an unknown pattern of tags", "POST", "/zones", {"params": {"name": "z", "tagUuids":
     [NOBODY]}}, "SYS.1003", f"invalid field[tagUuids], resource[uuids:[{NOBODY}]"),
    ("9.3 system tags of other APIs are not looked at", "PUT", "/zones/{zone}/actions",
     {"updateZone": {"description": "d"}, "systemTags": ["no::such"]}, "", ""),
    ("1.11 a dry run of a deletion", "DELETE", "/zones/{zone}?systemTags=ephemeral::validationOnly",
     None, "", ""),
    ("1.11 a dry run of what is wrong", "POST", "/zones", {"params": {},
     "systemTags": ["ephemeral::validationOnly"]}, "SYS.1007", "is mandatory"),
    ("5.1 details have 4,096 characters at most", "PUT", "/zones/{zone}/actions",
     {"changeZoneState": {"stateEvent": "x" * 5000}}, "SYS.1007", "x..."),
    ("7.1 progress of what is no uuid", "GET", "/task-progresses/xyz", None, "SYS.1007",
     "parameter apiId[xyz] is not a valid uuid."),
    ("7.2 no long job", "POST", "/longjobs", {"params": {"jobName": "APICreateZoneMsg",
     "jobData": "{}"}}, "SYS.1007", "APICreateZoneMsg is not an API"),
    ("7.2 data that are no JSON", "POST", "/longjobs", {"params": {"jobName": "APIAddImageMsg",
     "jobData": "{"}}, "SYS.1000", "MalformedJsonException"),
    ("7.2 data that lack something", "POST", "/longjobs", {"params": {"jobName": "APIAddImageMsg",
     "jobData": "{}"}}, "SYS.1007", "field[name] of message["),
    ("9.1 no such config", "PUT", "/global-configurations/a/b.c/actions", {"updateGlobalConfig":
     {"value": "1"}}, "SYS.1007", "Unable to find GlobalConfig[category: a, name: b.c]"),
    ("9.3 no such type", "POST", "/user-tags", {"params": {"resourceType": "NoVO", "resourceUuid":
     "{stopped}", "tag": "t"}}, "SYS.1007", "no resource type[NoVO] found in tag system"),
    ("9.3 no such tag", "POST", "/system-tags", {"params": {"resourceType": "VmInstanceVO",
     "resourceUuid": "{stopped}", "tag": "t::u"}}, "SYS.1007",
     "no system tag matches[t::u] for resourceType[VmInstanceVO]"),
    ("2.6 no such field", "GET", "/zones?q=nme=1", None, "SYS.1000", "not having field[nme]"),
    ("2.6 no such nested step", "GET", "/zones?q=hots.name=1", None, "SYS.1000",
     "have no expanded query[hots]"),
    ("2.6 no such sort field", "GET", "/zones?sort=%2Bnme", None, "SYS.1000",
     "doesn't have field[nme]"),
]  # fmt: skip


@pytest.fixture(scope="module")
def places(client: Client) -> dict[str, str]:
    """Uuids that rows name by a word."""
    zone = client.call("GET", "/zstack/v1/zones?limit=1").json["inventories"][0]
    stopped = client.call("GET", "/zstack/v1/vm-instances?q=state=Stopped&limit=1").json
    return {"zone": zone["uuid"], "stopped": stopped["inventories"][0]["uuid"]}


@pytest.mark.parametrize("row", FAILED, ids=[row[0] for row in FAILED])
def test_calls(client: Client, places: dict[str, str], row: Failed) -> None:
    """An API that fails answers 503 with the code and the details of the protocol."""
    _, method, path, body, code, details = row
    named = body and {
        key: {name: places.get(str(given)[1:-1], given) for name, given in inside.items()}
        if isinstance(inside, dict)
        else inside
        for key, inside in body.items()
    }
    answer = client.call(method, f"/zstack/v1{path.format(**places)}", named)
    if not code:
        assert answer.status == 200, answer
        return
    assert answer.status == 503, answer
    error = answer.json["error"]
    assert error["code"] == code
    assert details in error["details"]
    assert len(error["details"]) <= 4096
    assert ("cost" in error) != ("cause" in error)  # section 11, point 10
    assert "description" in error


def test_accepted(client: Client) -> None:
    """A job is accepted before anything is checked, with its place and its time (1.5, 1.6)."""
    headers = {"Authorization": "OAuth nobody", "X-Job-UUID": "d" * 32}
    answer = client.ask("POST", "/zstack/v1/zones", {"params": {}}, headers)
    assert answer.status == 202
    assert answer.json["location"].endswith(f"/zstack/v1/api-jobs/{'d' * 32}")
    assert answer.json["apiTimeout"] == 1_800_000
    again = client.ask("POST", "/zstack/v1/zones", {"params": {}}, headers)
    assert (again.status, again.text) == (400, f"Duplicate job uuid[{'d' * 32}]")


def test_parameters_before_the_session(client: Client) -> None:
    """Who has neither a session nor a name for the zone hears of the name (1.11)."""
    nobody = {"Authorization": "OAuth nobody", "X-Job-UUID": "e" * 32}
    client.ask("POST", "/zstack/v1/zones", {"params": {}}, nobody)
    answer = client.ask("GET", f"/zstack/v1/api-jobs/{'e' * 32}", None, {})
    while answer.status == 202:
        assert answer.json == {}
        answer = client.ask("GET", f"/zstack/v1/api-jobs/{'e' * 32}", None, {})
    assert answer.json["error"]["code"] == "SYS.1007"
    late = client.ask("GET", "/zstack/v1/zones", None, {"Authorization": "OAuth nobody"})
    assert (late.status, late.json["error"]["code"]) == (503, "ID.1001")


def test_by_uuid(client: Client, places: dict[str, str]) -> None:
    """A uuid in the path is a query: a list, empty for nobody, whatever else is asked (1.5)."""
    assert client.call("GET", f"/zstack/v1/zones/{NOBODY}").json["inventories"] == []
    found = client.call("GET", f"/zstack/v1/zones/{places['zone']}?q=name=nobody&fields=uuid").json
    assert "name" in found["inventories"][0]


def test_encodings(client: Client) -> None:
    """Nulls are left out, no type of content is told, timestamps are the US way (1.1, 1.10)."""
    answer = client.ask("GET", "/zstack/v1/vm-instances")
    assert "null" not in answer.text
    assert "content-type" not in answer.headers
    assert '"createDate":"' in answer.text
    stamp = answer.json["inventories"][0]["createDate"]
    assert stamp.split()[-1] in {"AM", "PM"}
    made = client.call(
        "POST", "/zstack/v1/zones", {"params": {"name": "z", "description": "a<b>&c='d'"}}
    )
    assert "\\u003c" in made.text
    assert made.json["inventory"]["description"] == "a<b>&c='d'"


class Sdk:
    """A client as ZStack's own SDK of another language is one. Source: protocol, section 1.12.

    It knows no context path, sends its tags among the parameters, asks for the schema, and
    takes of a location only what stands behind `/zstack/v1/api-jobs`.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._number = 0

    def run(self, method: str, path: str, body: Any = None) -> Seen:
        """Call an API; a job is polled with the headers of the SDK."""
        self._number += 1
        headers = {
            "Authorization": f"OAuth {self._client.session}",
            "X-JSON-Schema": "true",
            "X-Job-UUID": f"{self._number:032x}",
        }
        answer = self._client.ask(method, f"/v1{path}", body, headers)
        if answer.status != 202:
            return answer
        _, _, after = answer.json["location"].partition("/zstack/v1/api-jobs")
        del headers["X-Job-UUID"]
        while answer.status == 202:
            answer = self._client.ask("GET", f"/v1/api-jobs{after}", None, headers)
        assert answer.status in {200, 503}
        return answer


def test_another_sdk(client: Client) -> None:
    """An SDK that was never written for the simulator makes, finds, changes and deletes."""
    sdk = Sdk(client)
    params = {"name": "from afar", "systemTags": [], "userTags": ["mine"]}
    made = sdk.run("POST", "/zones", {"params": params})
    zone = made.json["inventory"]
    assert made.json["schema"] == {"inventory": "org.zstack.header.zone.ZoneInventory"}
    q = quote("__userTag__=mine")
    sort = quote("+name")
    found = sdk.run("GET", f"/zones?q={q}&sort={sort}&fields=uuid,name&replyWithCount=true").json
    (row,) = found["inventories"]
    assert row.items() >= {"uuid": zone["uuid"], "name": "from afar"}.items()
    assert "createDate" not in row
    assert found["total"] == 1
    action = {"updateZone": {"name": "nearer", "systemTags": []}}
    changed = sdk.run("PUT", f"/zones/{zone['uuid']}/actions", action).json
    assert changed["inventory"]["name"] == "nearer"
    gone = sdk.run("DELETE", f"/zones/{zone['uuid']}?deleteMode=Permissive")
    assert (gone.status, gone.json) == (200, {"schema": {}}) or gone.json == {}
    assert sdk.run("GET", f"/zones?q=uuid={zone['uuid']}").json["inventories"] == []


OPEN = """
GetSupportedIdentityModels LogIn GetLoginProcedures LogOut LogInByAccount LogInByUser
ValidateSession IsOpensourceVersion IsReadyToGo GetVersion GetManagementNodeArch
GetManagementNodeOS GetCurrentTime GetSupportAPIs LogInByLdap RefreshCaptcha GetLicenseInfo
GetLicenseAddOns GetLicenseRecords GetLoginCaptcha GetTwoFactorAuthenticationSecret
GetTwoFactorAuthenticationState GetSSOClient LoginByCas LoginIAM2VirtualID
LoginIAM2VirtualIDWithLdap TokenIntrospection ValidatePassword
GetSignatureServerEncryptPublicKey CreateBareMetal2IpmiChassisHardwareInfo
"""


def test_what_needs_no_session(client: Client, catalog: Catalog) -> None:
    """These APIs are answered without a header and with a wrong one; all others want it (4.7)."""
    needing = [name for name, _ in catalog.routes() if catalog[name].needs_session]
    assert not set(needing) & set(OPEN.split())
    assert len(needing) == 1905 - len(
        [name for name, _ in catalog.routes() if name in OPEN.split()]
    )
    for name in OPEN.split():
        rest = catalog[name].rest
        assert rest is not None
        body: Any = {rest.wrapper: {}} if rest.wrapper is not None else None
        path = f"/v1{rest.path.format_map(dict.fromkeys(('sessionUuid',), NOBODY))}"
        for headers in ({}, {"Authorization": "Basic x"}):
            answer = client.ask(rest.method, path, body, headers)
            assert answer.status in {200, 202, 503}, (name, answer)
            assert "ID.1001" not in answer.text, name
