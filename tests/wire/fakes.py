"""Specs, calls and responses for the tests of the wire."""

import json
from typing import Any, Literal

from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.spec.model import ApiSpec, ParamSpec, Rest
from zscli.wire.transport import Response

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
UUID = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"


def api(
    name: str = "CreateZone",
    method: Literal["GET", "POST", "PUT", "DELETE"] | None = "POST",
    path: str = "/zones",
    *,
    wrapper: str | None = "params",
    params: tuple[ParamSpec, ...] = (),
    optional_paths: tuple[str, ...] = (),
    sync: bool = False,
    session: bool = True,
) -> ApiSpec:
    """Return a spec; what is not told does not matter to the test."""
    rest = None
    if method is not None:
        has_body = method in {"POST", "PUT"}
        is_action = method == "PUT"
        rest = Rest(method, path, wrapper if has_body else None, is_action, optional_paths)
    return ApiSpec(
        name=name,
        verb="",
        resource="",
        category="",
        summary="",
        message="",
        rest=rest,
        params=params,
        is_query=name.startswith("Query"),
        is_sync=sync or name.startswith("Query"),
        needs_session=session,
    )


def call(spec: ApiSpec | None = None, *conditions: Condition, **params: Any) -> Call:
    """Return a call of *spec*, by default of CreateZone."""
    return Call(spec or api(), params, tuple(conditions))


def response(status: int, body: Any = b"", **headers: str) -> Response:
    """Return a response; a body that is no bytes is written as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, headers, data, 0.5)
