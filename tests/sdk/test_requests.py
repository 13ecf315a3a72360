"""The request of every API, made by its Action and held against the protocol and the facts."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import pytest

from tests.sdk.facts import UUID, Fact, apis, plain_field, sample
from zscli.errors import UsageError
from zscli.sdk import api_actions
from zscli.wire.transport import Request, RequestsTransport, Response

SESSION = "5e" * 16
VARIABLE = re.compile(r"\{(\w+)\}")
NEW_UUID = re.compile(r"[0-9a-f]{32}")
HASHED = {
    # Source: protocol, sections 4.2 and 4.8, and what the shell of ZStack hashes
    "CreateAccount": {"password"},
    "CreateIAM2VirtualID": {"password"},
    "CreateUser": {"password"},
    "GetTwoFactorAuthenticationSecret": {"password"},
    "LogIn": {"password"},
    "LogInByAccount": {"password"},
    "LogInByUser": {"password"},
    "LoginIAM2VirtualID": {"password"},
    "PowerOffHost": {"adminPassword"},
    "UpdateAccount": {"password", "oldPassword"},
    "UpdateIAM2VirtualID": {"password"},
    "UpdateUser": {"password"},
}


def values_for(name: str, *, all_of_them: bool) -> dict[str, Any]:
    """Return a value for each parameter, or for each that the API or its path requires."""
    api = apis()[name]
    in_path = VARIABLE.findall(api.get("rest", {}).get("path", ""))
    needed = {n for n, one in api["params"].items() if one.get("required") or n in in_path}
    values = {n: sample(one) for n, one in api["params"].items() if all_of_them or n in needed}
    if api.get("query"):
        values["conditions"] = [f"{one}={UUID}" for one in in_path]
    if api.get("query") and all_of_them:
        field = plain_field(name)
        values["conditions"] += ["__systemTag__~=a b::%", {"name": field, "op": "!=", "value": "7"}]
        values |= {"limit": 5, "start": 2, "count": False, "replyWithCount": True}
        values |= {"fields": [field], "sortBy": field, "sortDirection": "desc"}
        values |= {"filterName": "kind:é", "groupBy": field}
    return values


def expected(name: str, given: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return method, path, query and body. Source: protocol, sections 1.2, 1.3 and 2.1."""
    api = apis()[name]
    rest, method = api["rest"], api["rest"]["method"]
    left = {n: _hashed(v) if n in HASHED.get(name, ()) else v for n, v in given.items()}
    templates = [rest["path"], *([] if api.get("query") else rest.get("optional_paths", ()))]
    template = next(
        one for one in templates if api.get("query") or set(VARIABLE.findall(one)) <= set(left)
    )
    path = VARIABLE.sub(
        lambda one: quote(UUID if api.get("query") else str(left.pop(one[1])), safe=""), template
    )
    if method in {"POST", "PUT"}:
        beside = {n: left.pop(n) for n in ("systemTags", "userTags") if n in left}
        wrapper = rest["wrapper"] if method == "POST" else name[0].lower() + name[1:]
        return method, f"/v1{path}", [], {wrapper: left, **beside}
    pairs = _of_a_query(left) if api.get("query") else []
    for key, value in left.items():
        inner = (
            {f"{key}.{k}": v for k, v in value.items()} if isinstance(value, dict) else {key: value}
        )
        for one, some in inner.items():
            pairs += [(one, _text(item)) for item in (some if isinstance(some, list) else [some])]
    return method, f"/v1{path}", sorted(pairs), None


def _of_a_query(left: dict[str, Any]) -> list[tuple[str, str]]:
    """Take what a query says in its own way out of *left*, and return it."""
    said = [
        one if isinstance(one, str) else "{name}{op}{value}".format(**one)
        for one in left.pop("conditions")
    ]
    pairs = [("q", one) for one in said]
    if "fields" in left:
        pairs.append(("fields", ",".join(left.pop("fields"))))
    if "sortBy" in left:
        sign = "-" if left.pop("sortDirection") == "desc" else "+"
        pairs.append(("sort", sign + left.pop("sortBy")))
    return pairs


def _hashed(text: str) -> str:
    return hashlib.sha512(text.encode()).hexdigest()


def _text(value: Any) -> str:
    """Return a scalar as an address has it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """Give what is sent; each request is answered with success at once."""
    requests: list[Request] = []

    def send(_: RequestsTransport, request: Request) -> Response:
        requests.append(request)
        return Response(200, {}, b"{}")

    monkeypatch.setattr(RequestsTransport, "send", send)
    return requests


def _found(name: str, given: Mapping[str, Any], request: Request) -> tuple[Any, ...]:
    """Return what was sent; the uuid that is chosen for what an API creates is taken out."""
    body = None if request.body is None else json.loads(request.body)
    if body and "resourceUuid" in apis()[name]["params"] and "resourceUuid" not in given:
        chosen = next(iter(body.values())).pop("resourceUuid", None)
        assert chosen is None or NEW_UUID.fullmatch(chosen)
    return request.method, request.path, sorted(request.query), body


def _headers_fit(api: Fact, request: Request, session: str) -> bool:
    """Whether session, job and timeout stand in the headers. Source: protocol, section 1.4."""
    headers = request.headers
    is_sync = api.get("sync", api.get("query", False))
    credential = f"OAuth {session}" if api.get("session", True) else None
    job = headers.get("X-Job-UUID")
    return bool(
        headers.get("Authorization") == credential
        and (job is not None or is_sync)
        and (job is None or NEW_UUID.fullmatch(job) is not None)
        and headers.get("X-API-Timeout") == (None if is_sync else "30")
        and "cli" in headers["User-Agent"]
    )


GIVEN = [
    # every parameter or the required ones   how many in all
    (True, 12_310),
    (False, 2_879),
]


@pytest.mark.parametrize(("all_of_them", "count"), GIVEN, ids=["every parameter", "the required"])
def test_every_action_makes_the_request_of_the_protocol(
    sent: list[Request], *, all_of_them: bool, count: int
) -> None:
    """Method, path, query, body and headers of all 1,905 APIs that travel by REST."""
    wrong: list[object] = []
    params = 0
    with_rest = [name for name, api in apis().items() if "rest" in api]
    for name in with_rest:
        given = values_for(name, all_of_them=all_of_them)
        action = getattr(api_actions, f"{name}Action")()
        action.sessionUuid, action.timeout = SESSION, 30_000
        for key, value in given.items():
            setattr(action, key, value)
        action.run()
        request = sent.pop()
        if _found(name, given, request) != expected(name, given):
            wrong.append((name, request, expected(name, given)))
        if not _headers_fit(apis()[name], request, given.get("sessionUuid", SESSION)):
            wrong.append((name, request.headers))
        params += len(given)
    assert wrong == []
    assert len(with_rest) == 1905
    assert params == count
    assert sent == []


def test_an_api_without_a_route_is_told(sent: list[Request]) -> None:
    """The 140 APIs that have no REST route say so, and send nothing."""
    without = [name for name, api in apis().items() if "rest" not in api]
    for name in without:
        action = getattr(api_actions, f"{name}Action")(**values_for(name, all_of_them=False))
        action.sessionUuid = SESSION
        with pytest.raises(UsageError, match=f"{name} has no REST route"):
            action.run()
    assert len(without) == 140
    assert sent == []
