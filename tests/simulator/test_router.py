"""Requests find their APIs as the server's dispatcher finds them."""

from typing import Any

import pytest

from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.protocol.router import Router
from zscli.spec.catalog import Catalog
from zscli.spec.path import PathTemplate


@pytest.fixture(scope="module")
def router(catalog: Catalog) -> Router:
    """All routes of the release."""
    return Router(catalog)


def _filled(template: str) -> str:
    path = PathTemplate(template)
    return path.expand(dict.fromkeys(path.names, "value"))


def test_every_route_leads_to_its_own_api(catalog: Catalog, router: Router) -> None:
    """The path of each of the 1,905 REST APIs, filled in, is dispatched to that API."""
    routes = list(catalog.routes())
    assert len(routes) == 1905
    for name, rest in routes:
        body: Any = {rest.wrapper: {}} if rest.method == "PUT" else None
        found = router.find(rest.method, _filled(rest.path), body)
        assert found.api.name == name
        assert set(found.variables.values()) <= {"value"}
        assert tuple(found.variables) == PathTemplate(rest.path).names


def test_every_optional_path_leads_somewhere(catalog: Catalog, router: Router) -> None:
    """Optional paths are routes too: those of queries by uuid and the others."""
    for name, rest in catalog.routes():
        for template in rest.optional_paths:
            found = router.find(rest.method, _filled(template), None)
            assert found.api.rest is not None
            assert found.api.name == name or template == found.api.rest.path


_REMOTE = "GetConnectionAccessPointFromRemote"
FOUND: list[tuple[str, str, str, Any, str]] = [
    ("a query", "GET", "/zones", None, "QueryZone"),
    ("a query by uuid", "GET", "/zones/u1", None, "QueryZone"),
    ("the method decides on a shared path", "DELETE", "/zones/u1", None, "DeleteZone"),
    ("the action decides for PUT", "PUT", "/zones/u1/actions", {"updateZone": {}}, "UpdateZone"),
    ("a literal path wins over a variable", "GET", "/management-nodes/ready", None, "IsReadyToGo"),
    ("one owner: the method is not checked", "GET", "/accounts/login", None, "LogInByAccount"),
    ("a DELETE that ends in actions", "DELETE", "/licenses/mn/u1/actions", None, "DeleteLicense"),
    ("a variable inside a segment", "GET", "/hybrid/aliyun/access-pointU/remote", None, _REMOTE),
    ("a slash at the end is part of the path", "PUT", "/cas/login/", {}, "LoginByCas"),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "api"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND]
)
def test_what_is_found(router: Router, method: str, path: str, body: Any, api: str) -> None:
    """Dispatch follows section 1.2."""
    found = router.find(method, path, body).api
    assert found.name == api


REFUSED: list[tuple[str, str, str, Any, int, str]] = [
    ("no such path", "GET", "/nothing", None, 404, "no api mapping to /v1/nothing"),
    ("a slash too much", "GET", "/zones/", None, 404, "no api mapping to /v1/zones/"),
    (
        "no POST here",
        "POST",
        "/zones/u1",
        {},
        500,
        "No creational API found for the path[/v1/zones/u1]",
    ),
    (
        "no DELETE here",
        "DELETE",
        "/zones",
        None,
        500,
        "No delete API found for the path[/v1/zones]",
    ),
    (
        "another method",
        "PATCH",
        "/zones",
        None,
        405,
        "The method[PATCH] is not allowed for the path[/v1/zones]",
    ),
    (
        "no known action",
        "PUT",
        "/zones/u1/actions",
        {"dance": {}},
        400,
        "the body doesn't contain action mapping to the URL[/v1/zones/u1/actions]",
    ),
    ("an empty body of a PUT", "PUT", "/zones/u1/actions", None, 500, ""),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "text"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_is_refused(
    router: Router, method: str, path: str, body: Any, status: int, text: str
) -> None:
    """Errors of the dispatcher are plain texts with the server's own statuses (section 1.2)."""
    with pytest.raises(PlainError) as caught:
        router.find(method, path, body)
    assert (caught.value.status, caught.value.text) == (status, text)
