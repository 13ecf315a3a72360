"""Requests, row by row from sections 1.2 to 1.4 of the protocol, over plain HTTP."""

import json
from typing import Any

import pytest

from tests.simulator.outside import Client

NOBODY = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"
V1 = "/zstack/v1"

Dispatched = tuple[str, str, str, Any, int, str]
DISPATCH: list[Dispatched] = [
    # section and why, method, path below /v1, body, status, text
    ("1.1 another method", "PATCH", "/zones", "{}", 405, "Request method 'PATCH' not supported"),
    ("1.1 on a path of one API", "OPTIONS", "/management-nodes/ready", None, 405, "OPTIONS"),
    ("1.1 HEAD reaches the dispatcher", "HEAD", "/zones", None, 405, ""),
    ("1.2 a path of one API takes any method", "POST", "/management-nodes/ready", "{}", 200, "{}"),
    ("1.2 HEAD, too", "HEAD", "/management-nodes/ready", None, 200, ""),
    ("1.2 its parameters are where the method has them", "GET", "/accounts/login?accountName=admin",
     None, 503, "field[password] of message["),
    ("1.2 an empty path", "GET", "/", None, 404, "no api mapping to /v1/"),
    ("1.2 no slash too many", "GET", "//zones", None, 404, "no api mapping to /v1//zones"),
    ("1.2 cases differ", "GET", "/Zones", None, 404, "no api mapping to /v1/Zones"),
    ("1.2 a variable is one segment", "GET", "/zones/a%2Fb", None, 404, "no api mapping"),
    ("1.2 an empty variable is none", "GET", "/zones//actions", None, 404, "no api mapping"),
    ("1.2 the one path with a slash at its end", "PUT", "/cas/login/", "{}", 503, "SYS.1"),
    ("1.2 and not without it", "PUT", "/cas/login", "{}", 404, "no api mapping to /v1/cas/login"),
    ("1.2 literal paths win", "GET", "/vm-instances/candidate-destinations", None, 503,
     "is mandatory"),
    ("1.2 PUT without a body", "PUT", f"/zones/{NOBODY}/actions", None, 500, ""),
    ("1.2 PUT with null", "PUT", f"/zones/{NOBODY}/actions", "null", 500, ""),
    ("1.2 PUT with a list", "PUT", f"/zones/{NOBODY}/actions", "[]", 400, "action mapping"),
    ("1.2 an action of another path", "PUT", f"/zones/{NOBODY}/actions", {"updateHost": {}}, 400,
     f"the body doesn't contain action mapping to the URL[/v1/zones/{NOBODY}/actions]"),
    ("1.2 a method that no API has there", "HEAD", f"/zones/{NOBODY}/actions", None, 405, ""),
    ("1.5 HEAD asks no job", "HEAD", f"/api-jobs/{NOBODY}", None, 405, ""),
    ("1.5 nothing below a job", "GET", f"/api-jobs/{NOBODY}/x", None, 404, "no api mapping"),
]  # fmt: skip


@pytest.mark.parametrize("row", DISPATCH, ids=[row[0] for row in DISPATCH])
def test_dispatch(client: Client, row: Dispatched) -> None:
    """Method and path lead where the server leads them."""
    _, method, path, body, status, text = row
    answer = client.ask(method, V1 + path, body)
    assert answer.status == status, answer
    assert text in answer.text


@pytest.mark.parametrize(
    ("path", "status"),
    [("/v1/zones", 200), ("/zstack/v1/zones", 200), ("/zstack/zstack/v1/zones", 404),
     ("/v1", 404), ("/zones", 404), ("/zstack/v2/zones", 404)],
)  # fmt: skip
def test_context_path(client: Client, path: str, status: int) -> None:
    """REST is below /v1, with the context path once or without it (1.1, 11)."""
    assert client.ask("GET", path).status == status


Broken = tuple[str, str, str, Any, int, str]
OFFERINGS = "/instance-offerings"
BROKEN: list[Broken] = [
    # section and why, method, path below /v1, body, status, text
    ("1.3 a number with lines", "POST", OFFERINGS, {"params": {"cpuNum": "1_0"}}, 400,
     "[cpuNum] field is excepted an int or long, but was [1_0]."),
    ("1.3 a number with blanks", "POST", OFFERINGS, {"params": {"cpuNum": " 1 "}}, 400,
     "[cpuNum] field is excepted an int or long, but was [ 1 ]."),
    ("1.3 other digits", "POST", OFFERINGS, {"params": {"cpuNum": "٣"}}, 400, "was [٣]."),
    ("1.3 no number in JSON", "POST", OFFERINGS, '{"params":{"cpuNum":NaN}}', 400, "was [NaN]."),
    ("1.3 half a CPU", "POST", OFFERINGS, {"params": {"cpuNum": 1.5}}, 400, "but was [1.5]."),
    ("1.3 a boolean is no number", "POST", OFFERINGS, {"params": {"cpuNum": True}}, 400,
     "but was [true]."),
    ("1.3 too large an integer", "POST", OFFERINGS, {"params": {"cpuNum": 2**31}}, 500,
     "2147483648 is Integer overflow, Integer.MAX_VALUE is 2147483647"),
    ("1.3 far too large a number", "POST", OFFERINGS, '{"params":{"memorySize":%s}}' % ("9" * 5000),
     400, "field is excepted an int or long"),
    ("1.3 a word for a boolean", "GET", "/hosts/capacities/cpu-memory?all=yes", None, 400,
     "Invalid value for boolean field [all], [yes] is not a valid boolean string[true, false]."),
    ("1.3 an object for a text", "POST", "/zones", {"params": {"name": {}}}, 500,
     "Expected a string but was BEGIN_OBJECT"),
    ("1.3 a list for the parameters", "POST", "/zones", {"params": []}, 500,
     "Expected BEGIN_OBJECT but was BEGIN_ARRAY"),
    ("1.3 a text for a list", "POST", "/zones", {"params": {"name": "z"}, "systemTags": "t"}, 500,
     "Expected BEGIN_ARRAY but was STRING"),
    ("1.3 brackets beyond any depth", "POST", "/zones", "[" * 100_000, 500, "MalformedJson"),
    ("1.3 a map's key given twice", "DELETE",
     f"/accounts/sessions/{NOBODY}?clientInfo.clientIp=a&clientInfo.clientIp=b", None, 400,
     "duplicate map query parameter[clientInfo.clientIp], there has been a parameter with"),
    ("2.1 a limit with blanks", "GET", "/zones?limit=%205", None, 400, "must be an integer"),
    ("2.1 a start that is none", "GET", "/zones?start=1_0", None, 400,
     "Invalid query parameter. 'start' must be an integer"),
    ("2.2 no operator", "GET", "/zones?q=name", None, 400, "doesn't contain any query operator"),
    ("2.2 no value", "GET", "/zones?q=name=", None, 400, "is not a key-value pair split by ="),
]  # fmt: skip


@pytest.mark.parametrize("row", BROKEN, ids=[row[0] for row in BROKEN])
def test_what_no_api_gets(client: Client, row: Broken) -> None:
    """A request of a wrong shape is a plain text, in words of the server and of no Python."""
    _, method, path, body, status, text = row
    answer = client.ask(method, V1 + path, body)
    assert answer.status == status, answer
    assert text in answer.text
    assert not any(word in answer.text for word in ("dict", "sys.", "codec", "recursion"))


Taken = tuple[str, str, str, Any, dict[str, Any]]
TAKEN: list[Taken] = [
    # section and why, method, path below /v1, body, what the inventory then has
    ("1.3 numbers as texts", "POST", OFFERINGS,
     {"params": {"name": "o", "cpuNum": "2", "memorySize": "1073741824"}}, {"cpuNum": 2}),
    ("1.3 through a double", "POST", OFFERINGS,
     '{"params":{"name":"o","cpuNum":2e0,"memorySize":1.073741824E9}}', {"memorySize": 2**30}),
    ("1.3 the last of equal keys", "POST", "/zones", '{"params":{"name":"a","name":"b"}}',
     {"name": "b"}),
    ("1.3 numbers where texts are wanted", "POST", "/zones", {"params": {"name": 12}},
     {"name": "12"}),
    ("1.3 booleans in any case", "POST", "/zones", {"params": {"name": "z", "isDefault": "FALSE"}},
     {"isDefault": False}),
    ("1.3 unknown keys are ignored", "POST", "/zones", {"params": {"name": "z", "colour": 1},
     "colour": []}, {"name": "z"}),
    ("1.3 a null is nothing", "POST", "/zones", {"params": {"name": "z", "description": None}},
     {"name": "z"}),
    ("1.3 bytes that are no UTF-8", "POST", "/accounts",
     b'{"params":{"name":"tax\xe9","password":"p"}}', {"name": "tax�"}),
    ("1.10 half a character", "POST", "/accounts", '{"params":{"name":"t\\ud800","password":"p"}}',
     {"name": "t?"}),
    ("1.10 a whole one", "POST", "/accounts",
     '{"params":{"name":"t\\ud83d\\ude00","password":"p"}}', {"name": "t\U0001f600"}),
]  # fmt: skip


@pytest.mark.parametrize("row", TAKEN, ids=[row[0] for row in TAKEN])
def test_what_is_taken(client: Client, row: Taken) -> None:
    """What a server takes as it comes is taken."""
    _, method, path, body, expected = row
    answer = client.call(method, V1 + path, body)
    assert answer.status == 200, answer
    assert answer.json["inventory"].items() >= expected.items()


def test_url_variables_win(client: Client) -> None:
    """A variable of the URL overrides a parameter of the same name (1.3)."""
    mine, other = (
        client.call("POST", f"{V1}/zones", {"params": {"name": name}}).json["inventory"]["uuid"]
        for name in ("mine", "other")
    )
    body = {"updateZone": {"uuid": other, "name": "changed"}}
    changed = client.call("PUT", f"{V1}/zones/{mine}/actions", body).json["inventory"]
    assert (changed["uuid"], changed["name"]) == (mine, "changed")
    client.call("DELETE", f"{V1}/zones/{mine}?uuid={other}", {"uuid": other})
    left = client.ask("GET", f"{V1}/zones?q=uuid?={mine},{other}").json["inventories"]
    assert [row["uuid"] for row in left] == [other]


def test_tags_beside_and_within(client: Client) -> None:
    """Tags beside the parameters win over those among them; null is none (1.3)."""
    tags = {}
    for beside in (["out"], None):
        body = {"params": {"name": "z", "userTags": ["in"]}, "userTags": beside}
        zone = client.call("POST", f"{V1}/zones", body).json["inventory"]["uuid"]
        found = client.ask("GET", f"{V1}/user-tags?q=resourceUuid={zone}").json["inventories"]
        tags[str(beside)] = [tag["tag"] for tag in found]
    assert tags == {"['out']": ["out"], "None": ["in"]}


def test_a_wrapper_named_null(client: Client) -> None:
    """Two APIs have the word null as their wrapper: {} and no body do as well (1.2)."""
    clusters = client.ask("GET", f"{V1}/clusters").json["inventories"]
    zone, cluster = clusters[0]["zoneUuid"], clusters[0]["uuid"]
    bodies: list[dict[str, object] | None] = [{"null": {}}, {}, None]
    for number, body in enumerate(bodies):
        params = {"name": "l2", "zoneUuid": zone, "physicalInterface": f"eth{number + 5}"}
        made = client.call("POST", f"{V1}/l2-networks/no-vlan", {"params": params}).json
        l2 = made["inventory"]["uuid"]
        answer = client.call("POST", f"{V1}/l2-networks/{l2}/clusters/{cluster}", body)
        assert answer.status == 200, answer
        assert answer.json["inventory"]["attachedClusterUuids"] == [cluster]


LISTS = ["uuids={a}&uuids={b}", "uuids.1={b}&uuids.0={a}", "uuids.2={b}&uuids.1={a}&uuids.1=x"]


@pytest.mark.parametrize("text", LISTS)
def test_lists(client: Client, text: str) -> None:
    """A list repeats its key, or has indexes, of which each one's first value counts (1.3)."""
    hosts = client.ask("GET", f"{V1}/hosts?sort=name&limit=2").json["inventories"]
    given = text.format(a=hosts[0]["uuid"], b=hosts[1]["uuid"]).replace("uuids", "hostUuids")
    both = client.ask("GET", f"{V1}/hosts/capacities/cpu-memory?{given}").json
    total = sum(host["totalMemoryCapacity"] for host in hosts)
    assert both["totalMemory"] == total


def test_maps_in_query_strings(client: Client) -> None:
    """A map of a DELETE has a parameter for each key (1.3, 4.4)."""
    made = Client.__new__(Client)
    made.connection, made.session = client.connection, ""
    login = {"logInByAccount": {"accountName": "admin", "password": "x"}}
    assert made.ask("PUT", f"{V1}/accounts/login", login, {}).json["error"]["code"] == "ID.1000"
    gone = client.ask("DELETE", f"{V1}/accounts/sessions/{NOBODY}?clientInfo.clientIp=10.9.8.7")
    assert (gone.status, gone.json) == (200, {})
    audit = client.ask("GET", f"{V1}/zwatch/audits?limit=1").json["audits"][0]
    assert json.loads(audit["requestDump"])["clientInfo"] == {"clientIp": "10.9.8.7"}
    assert audit["clientIp"] == "10.9.8.7"


FROM = [
    # why, headers, address, program
    ("the peer, and no program", {}, "127.0.0.1", "Other"),
    ("what a proxy says", {"X-Real-IP": "10.0.0.9"}, "10.0.0.9", "Other"),
    ("the first of several", {"X-Forwarded-For": "10.0.0.1, 10.0.0.2", "X-Real-IP": "10.0.0.9"},
     "10.0.0.1", "Other"),
    ("an empty one is none", {"X-Forwarded-For": "", "Proxy-Client-IP": "10.0.0.3"}, "10.0.0.3",
     "Other"),
    ("another proxy", {"WL-Proxy-Client-IP": "10.0.0.4"}, "10.0.0.4", "Other"),
    ("another one", {"HTTP_X_FORWARDED_FOR": "10.0.0.5"}, "10.0.0.5", "Other"),
    ("a browser", {"User-Agent": "Mozilla/5.0 Chrome/99 Safari/537"}, "127.0.0.1", "Chrome"),
    ("another browser", {"User-Agent": "Mozilla/5.0 FIREFOX/99"}, "127.0.0.1", "Firefox"),
    ("a shell", {"User-Agent": "some-CLI/1.0"}, "127.0.0.1", "cli"),
    ("a script", {"User-Agent": "curl/8"}, "127.0.0.1", "Other"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "ip", "browser"), [row[1:] for row in FROM], ids=[row[0] for row in FROM]
)
def test_audits_say_where_from(
    client: Client, headers: dict[str, str], ip: str, browser: str
) -> None:
    """An audit has the client's address and what kind of program it is (1.4)."""
    given = {"Authorization": f"OAuth {client.session}", **headers}
    job = client.ask("POST", f"{V1}/zones", {"params": {"name": "z"}}, given).json["location"]
    while client.ask("GET", f"{V1}/api-jobs/{job.rpartition('/')[2]}", None, {}).status == 202:
        pass
    audit = client.ask("GET", f"{V1}/zwatch/audits?limit=1").json["audits"][0]
    assert (audit["clientIp"], audit["clientBrowser"]) == (ip, browser)


Proof = tuple[str, dict[str, str], int, str]
PROOFS: list[Proof] = [
    ("1.4 only the prefix counts", {"Authorization": "OAuth{session}"}, 200, "inventories"),
    ("1.4 blanks are trimmed", {"Authorization": "OAuth   {session}  "}, 200, "inventories"),
    ("1.4 its case counts", {"Authorization": "oauth {session}"}, 400, "type must be 'OAuth'"),
    ("1.4 an empty one", {"Authorization": ""}, 400, "Authorization type must be 'OAuth'"),
    ("1.5 no session is the API's error", {"Authorization": "OAuth"}, 503, "ID.1001"),
    ("1.4 no key", {"Authorization": "ZStack x"}, 400,
     "accessKey format is 'ZStack AccessKeyId:Signature'"),
    ("1.4 a key without a date", {"Authorization": "ZStack a:b"}, 400,
     "'Date' must be incuded in request header"),
    ("1.4 a date of another form", {"Authorization": "ZStack a:b", "Date": "now"}, 400, "now"),
    ("1.4 an old date", {"Authorization": "ZStack a:b", "Date": "Tue, 01 Jan 2019 00:00:00 UTC"},
     403, "requestTimeTooSkewed"),
    ("1.4 the id of a GET may be known", {"Authorization": "OAuth {session}", "X-Job-UUID":
     "f" * 32}, 200, "inventories"),
    ("1.4 an empty id", {"Authorization": "OAuth {session}", "X-Job-UUID": ""}, 400,
     "Invalid header[X-Job-UUID], it must be a UUID with '-' stripped"),
    ("1.4 no number of seconds", {"Authorization": "OAuth {session}", "X-API-Timeout": "1_0"}, 500,
     'For input string: "1_0"'),
    ("1.4 another name of an address", {"Authorization": "OAuth {session}", "X-Request-Ip": "x"},
     200, "inventories"),
]  # fmt: skip


@pytest.mark.parametrize("row", PROOFS, ids=[row[0] for row in PROOFS])
def test_headers_of_a_query(client: Client, row: Proof) -> None:
    """Headers are looked at before the API is, and refused in plain text (1.4, 1.11)."""
    _, headers, status, text = row
    given = {name: value.format(session=client.session) for name, value in headers.items()}
    for _ in range(2):
        answer = client.ask("GET", f"{V1}/zones", None, given)
        assert answer.status == status, answer
        assert text in answer.text


def test_ids_that_are_taken(client: Client) -> None:
    """Jobs keep their ids; calls that are answered at once do not, and a GET may have any (1.4)."""
    job = "abcdabcdabcdabcdabcdabcdabcdabcd"
    headers = {"Authorization": f"OAuth {client.session}", "X-Job-UUID": job}
    login = {"logInByUser": {"accountName": "dev-team", "userName": "nobody", "password": "x"}}
    zone, gone = {"params": {"name": "z"}}, f"{V1}/zones/{NOBODY}"
    asked: list[tuple[str, str, Any]] = [
        ("PUT", f"{V1}/accounts/users/login", login),
        ("PUT", f"{V1}/accounts/users/login", login),
        ("POST", f"{V1}/zones", zone),
        ("POST", f"{V1}/zones", zone),
        ("PUT", f"{V1}/accounts/users/login", login),
        ("DELETE", gone, None),
        ("GET", f"{V1}/zones", None),
    ]
    seen = [client.ask(*each, headers) for each in asked]
    assert [answer.status for answer in seen] == [503, 503, 202, 400, 400, 400, 200]
    assert {answer.text for answer in seen[3:6]} == {f"Duplicate job uuid[{job}]"}


def test_of_a_repeated_header_the_first_counts(client: Client) -> None:
    """As many as there are (1.4)."""
    path, found = f"{V1}/zones?limit=0", []
    for values in ((client.session, "nobody"), ("nobody", client.session)):
        client.connection.putrequest("GET", path)
        for value in values:
            client.connection.putheader("Authorization", f"OAuth {value}")
        client.connection.endheaders()
        response = client.connection.getresponse()
        response.read()
        found.append(response.status)
    assert found == [200, 503]


def test_bodies_in_chunks(client: Client) -> None:
    """A body may come without its length, and its type is never looked at (1.1)."""
    headers = {"Authorization": f"OAuth {client.session}", "Content-Type": "application/xml"}
    parts = (part for part in (b'{"params":', b'{"name":"', "块".encode(), b'"}}'))
    client.connection.request("POST", f"{V1}/zones", parts, headers, encode_chunked=True)
    response = client.connection.getresponse()
    assert (response.status, b"location" in response.read()) == (202, True)


def test_sessions_are_ignored_where_none_is_needed(client: Client) -> None:
    """Whatever the header says, or without it (4.7)."""
    body: dict[str, object] = {"getVersion": {}}
    for headers in ({}, {"Authorization": "Basic x"}, {"Authorization": "OAuth nobody"}):
        answer = client.ask("PUT", f"{V1}/management-nodes/actions", body, headers)
        assert answer.json == {"success": True, "version": "5.2.1"}
