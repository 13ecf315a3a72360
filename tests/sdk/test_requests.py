"""The request of each API, against what the protocol says, written down here once more."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from zscli.call.bind import bind_values
from zscli.errors import InvalidParams
from zscli.sdk import api_actions
from zscli.sdk.messages import catalog
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.wire.auth import SessionCredential
from zscli.wire.rest import to_request

SESSION = "5e" * 16
JOB = "0b" * 16
UUID = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
OF_A_FORM = {"conditions", "filterName", "timeout"}
VARIABLE = re.compile(r"\{(\w+)\}")
SAMPLES: Mapping[str, Any] = {"boolean": True, "map": {"k": "v w"}, "double": 1.5}


def sample(param: ParamSpec) -> Any:
    """Return a value that the parameter may have."""
    if param.type == "map" and param.element.startswith("list"):
        return {"k": ["v w"]}
    if param.choices:
        number = param.type in {"integer", "long"}
        value: Any = int(param.choices[0]) if number else param.choices[0]
    elif param.type in {"integer", "long"}:
        value = param.range[0] if param.range else 7
    elif param.type in {"string", "any"} or (param.type == "list" and param.element == "string"):
        value = UUID
    else:
        value = SAMPLES.get(param.element if param.type == "list" else param.type)
        if value is None and param.type == "list" and param.element in {"integer", "long"}:
            value = 7
    return [value] if param.type == "list" and value is not None else value


def values_for(api: ApiSpec) -> dict[str, Any]:
    """Return a value for each parameter, or for what is required where all is too much."""
    own = [param for param in api.params if param.name not in OF_A_FORM]
    some = {param.name: sample(param) for param in own if param.required or not param.regex}
    least = {n: v for n, v in some.items() if api.by_name[n].required}
    if api.is_query:
        some |= {"limit": 5, "start": 2, "replyWithCount": True}
    for values in (some, least):
        try:
            bind_values(api, values)
        except InvalidParams:
            continue
        return values
    return {}


def plain(value: Any) -> str:
    """Return a scalar as an address has it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def expected(api: ApiSpec, given: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return method, path, query and body. Source: protocol, sections 1.3 and 2.1."""
    assert api.rest is not None
    hashed = {param.name for param in api.params if param.hashed}
    values = {
        name: hashlib.sha512(value.encode()).hexdigest() if name in hashed else value
        for name, value in given.items()
        if value is not None
    }
    templates = [api.rest.path, *([] if api.is_query else api.rest.optional_paths)]
    template = next(one for one in templates if set(VARIABLE.findall(one)) <= set(values))
    path = "/v1" + VARIABLE.sub(lambda one: quote(str(values[one[1]]), safe=""), template)
    left = {n: v for n, v in values.items() if n not in VARIABLE.findall(template)}
    if api.rest.method in {"POST", "PUT"}:
        tags = {n: left.pop(n) for n in ("systemTags", "userTags") if n in left}
        name = api.name[0].lower() + api.name[1:] if api.rest.is_action else api.rest.wrapper
        return api.rest.method, path, [], {name: left, **tags}
    pairs: list[tuple[str, str]] = []
    if api.is_query:
        fields, sort = left.pop("fields", None), left.pop("sortBy", None)
        sign = "-" if left.pop("sortDirection", "asc") == "desc" else "+"
        pairs += [("fields", ",".join(fields))] if fields else []
        pairs += [("sort", f"{sign}{sort}")] if sort else []
    for name, value in left.items():
        inner = {f"{name}.{k}": v for k, v in value.items()} if isinstance(value, dict) else {}
        for key, some in (inner or {name: value}).items():
            pairs += [(key, plain(one)) for one in (some if isinstance(some, list) else [some])]
    return api.rest.method, path, sorted(pairs), None


def test_every_action_makes_the_request_of_the_protocol() -> None:
    """Method, path, query, body and headers of all but some 100 that require a struct."""
    seen = full = 0
    wrong = []
    for name in catalog().names:
        api = catalog()[name]
        given = values_for(api)
        needed = set(VARIABLE.findall(api.rest.path)) if api.rest is not None else set()
        required = {param.name for param in api.params if param.required}
        if api.rest is None or not needed | required <= {
            n for n, v in given.items() if v is not None
        }:
            continue
        action = getattr(api_actions, f"{name}Action")(**given)
        action.sessionUuid = given.get("sessionUuid") or SESSION
        call = bind_values(api, action.values)
        request = to_request(call, SessionCredential(SESSION), JOB)
        body = None if request.body is None else json.loads(request.body)
        found = (request.method, request.path, sorted(request.query), body)
        if found != expected(api, given):
            wrong.append((name, found, expected(api, given)))
        assert ("Authorization" in request.headers) == api.needs_session
        assert request.headers.get("X-Job-UUID", JOB) == JOB
        assert api.is_sync or "X-Job-UUID" in request.headers
        seen += 1
        full += len(given) > len(required)
    assert wrong == []
    assert seen > 1800, seen
    assert full > 1400, full
