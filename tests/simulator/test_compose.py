"""Parameters come from path, query string or body as section 1.3 says."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from zscli.simulator.ask import Ask
from zscli.simulator.compose import compose, compose_query, read_body
from zscli.simulator.protocol.exchange import PlainError, Request
from zscli.simulator.protocol.router import Router
from zscli.simulator.queries.conditions import Condition
from zscli.spec.catalog import Catalog


@pytest.fixture(scope="module")
def router(catalog: Catalog) -> Router:
    """All routes of the release."""
    return Router(catalog)


def _params(
    router: Router, method: str, path: str, body: object = None, query: tuple[Any, ...] = ()
) -> Mapping[str, Any]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode() if body else b""
    request = Request(method, path, query, {}, data)
    read = read_body(request)
    return compose(router.find(method, path, read), request, read)


ISO = "/vm-instances/v1/iso/i1"
TAKEN: list[tuple[str, str, str, Any, tuple[Any, ...], dict[str, Any]]] = [
    ("the wrapper of a POST", "POST", "/zones", {"params": {"name": "z"}}, (), {"name": "z"}),
    ("no body is no parameters", "POST", "/zones", None, (), {}),
    ("a null wrapper is none", "POST", "/zones", {"params": None}, (), {}),
    ("unknown keys are ignored", "POST", "/zones", {"params": {"x": 1}, "y": 2}, (), {}),
    (
        "tags stand beside the wrapper",
        "POST",
        "/zones",
        {"params": {}, "systemTags": ["a"]},
        (),
        {"systemTags": ["a"]},
    ),
    (
        "tags at the top win over those inside",
        "POST",
        "/zones",
        {"params": {"userTags": ["in"]}, "userTags": ["top"]},
        (),
        {"userTags": ["top"]},
    ),
    (
        "the wrapper null",
        "POST",
        ISO,
        {"null": {"systemTags": ["a"]}},
        (),
        {"vmInstanceUuid": "v1", "isoUuid": "i1", "systemTags": ["a"]},
    ),
    (
        "the wrapper null without a body",
        "POST",
        ISO,
        None,
        (),
        {"vmInstanceUuid": "v1", "isoUuid": "i1"},
    ),
    (
        "the wrapper param",
        "POST",
        "/primary-storage/block",
        {"param": {"name": "b"}},
        (),
        {"name": "b"},
    ),
    (
        "the empty wrapper",
        "POST",
        "/volumes/batch-sync-volumes",
        {"": {"clusterUuid": "p"}},
        (),
        {"clusterUuid": "p"},
    ),
    (
        "an action and its variable, which wins",
        "PUT",
        "/zones/u1/actions",
        {"updateZone": {"name": "n", "uuid": "other"}},
        (),
        {"name": "n", "uuid": "u1"},
    ),
    ("an unshared action without its key", "PUT", "/accounts/login", {}, (), {}),
    (
        "a number and a boolean as text",
        "POST",
        "/instance-offerings",
        {"params": {"cpuNum": "8", "name": 5}},
        (),
        {"cpuNum": 8, "name": "5"},
    ),
    (
        "a DELETE's query string",
        "DELETE",
        "/zones/u1",
        None,
        (("deleteMode", "Enforcing"), ("systemTags", "a"), ("systemTags", "b")),
        {"uuid": "u1", "deleteMode": "Enforcing", "systemTags": ["a", "b"]},
    ),
    (
        "a map in a query string",
        "DELETE",
        "/accounts/sessions/s1",
        None,
        (("clientInfo.clientIp", "1.2.3.4"),),
        {"sessionUuid": "s1", "clientInfo": {"clientIp": "1.2.3.4"}},
    ),
    (
        "a list by index",
        "GET",
        "/resources/names",
        None,
        (("uuids.1", "b"), ("uuids.0", "a")),
        {"uuids": ["a", "b"]},
    ),
    (
        "large numbers through a double",
        "GET",
        "/zwatch/audits",
        None,
        (("startTime", "9007199254740993"), ("endTime", "1e3")),
        {"startTime": 9007199254740992, "endTime": 1000},
    ),
    ("a list by repeating", "GET", "/resources/names", None, (("uuids", "a"),), {"uuids": ["a"]}),
    (
        "another method of a single owner reads the query string",
        "GET",
        "/accounts/login",
        None,
        (("accountName", "admin"),),
        {"accountName": "admin"},
    ),
    (
        "a boolean in a query string",
        "GET",
        "/task-progresses/x",
        None,
        (("all", "TRUE"),),
        {"apiId": "x", "all": True},
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "query", "params"),
    [row[1:] for row in TAKEN],
    ids=[row[0] for row in TAKEN],
)
def test_where_parameters_come_from(
    router: Router,
    method: str,
    path: str,
    body: Any,
    query: tuple[Any, ...],
    params: dict[str, Any],
) -> None:
    """Wrappers, tags, variables, lists and maps are read as the server reads them (1.3)."""
    assert _params(router, method, path, body, query) == params


OFFERING = "/instance-offerings"
REFUSED: list[tuple[str, str, str, Any, tuple[Any, ...], int, str]] = [
    ("broken JSON", "POST", "/zones", b"{", (), 500, "MalformedJsonException"),
    ("a list as body", "POST", "/zones", [1], (), 500, "Expected BEGIN_OBJECT but was BEGIN_ARRAY"),
    ("an object for a text", "POST", "/zones", {"params": {"name": {}}}, (), 500, "Expected"),
    ("a text for a list", "POST", "/zones", {"systemTags": "a"}, (), 500, "was STRING"),
    (
        "no number",
        "POST",
        OFFERING,
        {"params": {"cpuNum": "x"}},
        (),
        400,
        "[cpuNum] field is excepted an int or long, but was [x].",
    ),
    (
        "no boolean",
        "POST",
        "/zones",
        {"params": {"isDefault": "yes"}},
        (),
        400,
        (
            "Invalid value for boolean field [isDefault], [yes] is not a valid boolean "
            "string[true, false]."
        ),
    ),
    (
        "too large an integer",
        "POST",
        OFFERING,
        {"params": {"cpuNum": 2147483648}},
        (),
        500,
        "2147483648 is Integer overflow, Integer.MAX_VALUE is 2147483647",
    ),
    (
        "a scalar twice",
        "DELETE",
        "/zones/u1",
        None,
        (("deleteMode", "a"), ("deleteMode", "b")),
        400,
        (
            "Invalid query parameter[deleteMode], only one value is allowed for the parameter "
            "but multiple values found"
        ),
    ),
    (
        "a key of a map twice",
        "DELETE",
        "/accounts/sessions/s1",
        None,
        (("clientInfo.a", "1"), ("clientInfo.a", "2")),
        400,
        (
            "duplicate map query parameter[clientInfo.a], "
            "there has been a parameter with the same map key"
        ),
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "query", "status", "text"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_the_rest_layer_refuses(  # noqa: PLR0917
    router: Router,
    method: str,
    path: str,
    body: Any,
    query: tuple[Any, ...],
    status: int,
    text: str,
) -> None:
    """Wrong shapes are 400 or 500 with a plain text (section 1.3)."""
    with pytest.raises(PlainError) as caught:
        _params(router, method, path, body, query)
    assert caught.value.status == status
    assert text in caught.value.text


HEADERS: list[tuple[str, dict[str, str], int, str]] = [
    ("no authorization", {}, 400, "missing header 'Authorization'"),
    ("another kind", {"authorization": "Basic x"}, 400, "Authorization type must be 'OAuth'"),
    (
        "a bad access key",
        {"authorization": "ZStack x"},
        400,
        "accessKey format is 'ZStack AccessKeyId:Signature'",
    ),
    (
        "an access key without a date",
        {"authorization": "ZStack a:b"},
        400,
        "'Date' must be incuded in request header",
    ),
    (
        "an access key",
        {"authorization": "ZStack a:b", "date": "Sat, 23 Nov 2024 16:05:09 UTC"},
        403,
        "access key id: a does not existed or disabled",
    ),
    (
        "a short job uuid",
        {"authorization": "OAuth x", "x-job-uuid": "abc"},
        400,
        "Invalid header[X-Job-UUID], it must be a UUID with '-' stripped",
    ),
    ("a timeout in words", {"authorization": "OAuth x", "x-api-timeout": "soon"}, 500, "soon"),
]


@pytest.mark.parametrize(
    ("headers", "status", "text"), [row[1:] for row in HEADERS], ids=[r[0] for r in HEADERS]
)
def test_headers(quiet_node: Any, headers: dict[str, str], status: int, text: str) -> None:
    """Headers are checked after dispatch and before the API runs (sections 1.4 and 1.11)."""
    answer = quiet_node.raw("POST", "/zones", {"params": {"name": "z"}}, headers)
    assert answer.status == status
    assert text in answer.text


def test_dispatch_comes_before_authorization(quiet_node: Any) -> None:
    """An unknown path is 404 even without a header (section 1.11)."""
    assert quiet_node.raw("GET", "/nothing", headers={}).status == 404


def test_the_timeout_of_a_call(node: Any) -> None:
    """`apiTimeout` is the header's, else the API's config, else half an hour (section 1.5)."""
    auth = {"authorization": f"OAuth {node.session}"}
    given = node.raw("POST", "/zones", {}, auth | {"x-api-timeout": "7"})
    own = node.raw("POST", "/images", {}, auth)
    default = node.raw("POST", "/zones", {}, auth)
    found = [json.loads(answer.text)["apiTimeout"] for answer in (given, own, default)]
    assert found == [7000, 72 * 3_600_000, 1_800_000]


def test_the_path_variable_reaches_the_behaviour(make_node: Any) -> None:
    """A behaviour sees path variables, defaults and trimmed texts."""
    seen: list[Ask] = []

    def look(ask: Ask) -> dict[str, Any]:
        seen.append(ask)
        return {}

    node = make_node(behaviours={"UpdateZone": look})
    node.log_in()
    uuid = node.world.insert("ZoneInventory", {"name": "z"})["uuid"]
    node.call("PUT", f"/zones/{uuid}/actions", {"updateZone": {"name": "  n "}})
    assert seen[0].params == {"uuid": uuid, "name": "n"}


PATHS: list[tuple[str, str, tuple[Condition, ...]]] = [
    # path, why, conditions
    ("/zones", "a collection", (Condition("name", "=", "a"),)),
    ("/zones/u1", "a uuid, beside which nothing counts", (Condition("uuid", "=", "u1"),)),
    (
        "/vm-instances/v1/pci-device-specs",
        "a collection of another resource",
        (Condition("vmInstanceUuid", "=", "v1"), Condition("name", "=", "a")),
    ),
]


@pytest.mark.parametrize(
    ("path", "conditions"), [(p, c) for p, _, c in PATHS], ids=[why for _, why, _ in PATHS]
)
def test_a_path_is_a_condition(
    router: Router, path: str, conditions: tuple[Condition, ...]
) -> None:
    """What stands in the path of a query is asked for (section 2)."""
    asked = compose_query(router.find("GET", path, None), (("q", "name=a"),))
    assert asked.conditions == conditions
