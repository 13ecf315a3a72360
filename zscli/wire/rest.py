"""REST v1: a Call becomes a Request, a Response a Result, Accepted or an error.

One module that is a Wire. Pure: it sends nothing and knows no clock. How answers are read
stands in `answer`.
"""

import json
from collections.abc import Iterator, Mapping
from math import ceil
from typing import Any, Final

from zscli import __version__
from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.errors import InvalidParams, Problem, UsageError
from zscli.spec.model import ApiSpec, Rest
from zscli.spec.path import PathTemplate
from zscli.wire.answer import read_poll, read_response
from zscli.wire.auth import Credential
from zscli.wire.secrets import secrets_of
from zscli.wire.transport import Request

__all__ = ["poll_request", "read_poll", "read_response", "to_request"]

PREFIX: Final = "/v1"
USER_AGENT: Final = f"zscli/{__version__} (cli)"
"""The server records the client by the word `cli`. Source: protocol, section 1.4."""
TAGS: Final = ("systemTags", "userTags")

_NULL_TESTS: Final = {"is null", "not null"}
_SORT: Final = {"asc": "+", "desc": "-"}


def to_request(call: Call, credential: Credential | None, job_uuid: str) -> Request:
    """Return the request that makes *call*.

    Raises UsageError for an API without a REST route, InvalidParams when a parameter has no
    place in the request. Source: protocol, sections 1.3 and 1.4.
    """
    rest = call.api.rest
    if rest is None:
        raise UsageError(
            f"{call.api.name} has no REST route; it can be called by the message protocol only.",
            hint=f"See what it does: help {call.api.name}",
        )
    path, used = _path(call, rest)
    params = {
        name: value for name, value in call.params.items() if name not in used and value is not None
    }
    query: tuple[tuple[str, str], ...] = ()
    body = None
    if call.api.is_query:
        query = tuple(_query_pairs(call, params))
    elif rest.method in {"GET", "DELETE"}:
        query = tuple(_pairs(call.api, params))
    else:
        body = _body(call.api, rest.wrapper or "", params)
    _check_text(call.api, query)
    headers = dict(_headers(call, rest, job_uuid))
    if credential is not None and call.api.needs_session:
        headers.update(credential.headers(rest.method, path))
    return Request(rest.method, path, query, headers, body, secrets=secrets_of(call))


def poll_request(job_uuid: str) -> Request:
    """Return the request that asks about a job; it needs no login.

    Source: protocol, section 1.6.
    """
    path = PathTemplate(f"{PREFIX}/api-jobs/{{uuid}}").expand({"uuid": job_uuid})
    return Request("GET", path, headers={"User-Agent": USER_AGENT})


def _path(call: Call, rest: Rest) -> tuple[str, frozenset[str]]:
    """Return the path and the parameters that stand in it.

    A query always goes to the collection, since beside a uuid in the path all else is ignored;
    two collections have a variable themselves, which a condition gives.
    Source: protocol, sections 1.3 and 2.
    """
    values: dict[str, Any] = dict(call.params)
    if call.api.is_query:
        values |= {one.field: one.value for one in call.conditions if one.operator == "="}
    templates = (rest.path,) if call.api.is_query else (rest.path, *rest.optional_paths)
    given = {name for name, value in values.items() if value is not None}
    template = next(
        (one for one in map(PathTemplate, templates) if given.issuperset(one.names)), None
    )
    if template is None:
        template = PathTemplate(rest.path)
    try:
        return PREFIX + template.expand(values), frozenset(template.names)
    except KeyError as error:
        raise _missing(call.api, str(error.args[0])) from None
    except ValueError as error:
        raise _unfit(call.api, str(error)) from None


def _missing(api: ApiSpec, name: str) -> InvalidParams:
    problem = Problem(
        f"{api.name} needs {name}: it is a part of the address.", hint=f"Add {name}=…"
    )
    return InvalidParams(api.name, [problem])


def _unfit(api: ApiSpec, name: str) -> InvalidParams:
    problem = Problem(
        f"The value of {name} cannot be a part of the address of {api.name}.",
        hint="It must not be empty, nor dots alone.",
    )
    return InvalidParams(api.name, [problem])


def _headers(call: Call, rest: Rest, job_uuid: str) -> Iterator[tuple[str, str]]:
    yield "User-Agent", USER_AGENT
    if rest.method in {"POST", "PUT"}:
        yield "Content-Type", "application/json"
    if rest.method != "GET" or not call.api.is_sync:
        yield "X-Job-UUID", job_uuid
    if call.timeout is not None and not call.api.is_sync:
        yield "X-API-Timeout", str(max(1, ceil(call.timeout)))


def _body(api: ApiSpec, wrapper: str, params: Mapping[str, Any]) -> bytes:
    """Return the JSON: the parameters under the wrapper, the tags beside it."""
    tags = {name: params[name] for name in TAGS if name in params}
    wrapped = {name: value for name, value in params.items() if name not in tags}
    try:
        text = json.dumps({wrapper: wrapped, **tags}, ensure_ascii=False, allow_nan=False)
        return text.encode()
    except UnicodeEncodeError:
        raise _not_text(api) from None
    except (TypeError, ValueError, RecursionError):
        problem = Problem(
            f"A value of {api.name} cannot be written as JSON.",
            hint="Only texts, finite numbers, booleans, lists and maps of them can.",
        )
        raise InvalidParams(api.name, [problem]) from None


def _query_pairs(call: Call, params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the query string of a Query API. Source: protocol, sections 2.1 and 2.2."""
    for condition in call.conditions:
        yield "q", _condition(condition)
    rest = dict(params)
    sort_by, direction = rest.pop("sortBy", None), rest.pop("sortDirection", None) or "asc"
    fields = rest.pop("fields", None)
    yield from _pairs(call.api, rest)
    if fields:
        yield "fields", fields if isinstance(fields, str) else ",".join(fields)
    if sort_by:
        yield "sort", f"{_SORT.get(str(direction).lower(), '+')}{sort_by}"


def _condition(condition: Condition) -> str:
    if condition.operator in _NULL_TESTS:
        return f"{condition.field} {condition.operator}"
    return f"{condition.field}{condition.operator}{condition.value}"


def _pairs(api: ApiSpec, params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield a query string: lists repeat the key, maps are `field.key=value`."""
    for name, value in params.items():
        if isinstance(value, dict):
            for key, one in value.items():
                yield from _flat(api, f"{name}.{key}", one)
        else:
            yield from _flat(api, name, value)


def _flat(api: ApiSpec, key: str, value: Any) -> Iterator[tuple[str, str]]:
    for one in value if isinstance(value, list | tuple) else (value,):
        if isinstance(one, list | tuple | dict):
            problem = Problem(
                f"{key} of {api.name} holds objects, which cannot travel in an address.",
                hint="Only texts, numbers, booleans, lists and maps of them can.",
            )
            raise InvalidParams(api.name, [problem])
        if one is not None:
            yield key, _text(one)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _check_text(api: ApiSpec, pairs: tuple[tuple[str, str], ...]) -> None:
    try:
        for key, value in pairs:
            f"{key}{value}".encode()
    except UnicodeEncodeError:
        raise _not_text(api) from None


def _not_text(api: ApiSpec) -> InvalidParams:
    problem = Problem(
        f"A value of {api.name} holds bytes that are not UTF-8.",
        hint="Check the encoding of the file or of the terminal.",
    )
    return InvalidParams(api.name, [problem])
