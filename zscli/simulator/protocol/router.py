"""Method, path and action to an API, as the REST dispatcher of the server does it.

Built from the routes alone; an ApiSpec is asked for only when it is hit.
Source: protocol, section 1.2.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.world.uuids import is_hex_uuid
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, Rest
from zscli.spec.path import PathTemplate

__all__ = ["Match", "Router", "queue_keys", "router_of"]

_VARIABLE = "{}"
_ROOT = "/v1"
"""What stands before the paths in what the server says of them."""
_NO_API = {
    "POST": "No creational API found for the path[{}]",
    "GET": "No query API found for the path[{}]",
    "DELETE": "No delete API found for the path[{}]",
}


def queue_keys(api: ApiSpec, params: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the uuids of the resources that a call is about: those that its path names.

    However the call travels, operations on one of them are queued.
    """
    if api.rest is None:
        return ()
    values = [str(params.get(name, "")) for name in PathTemplate(api.rest.path).names]
    return tuple(dict.fromkeys(value for value in values if is_hex_uuid(value)))


@dataclass(frozen=True, slots=True)
class Match:
    """What a request is for: the API, the template that matched, its variables."""

    api: ApiSpec
    template: str
    variables: Mapping[str, str]


@dataclass(slots=True)
class _Shape:
    """One normalised path and the APIs that share it, each with its own template."""

    owners: list[tuple[str, str, Rest]] = field(default_factory=list)


@dataclass(slots=True)
class _Node:
    """A segment of the tree of shapes."""

    below: dict[str, "_Node"] = field(default_factory=dict)
    partial: dict[str, tuple[str, str]] = field(default_factory=dict)
    shape: _Shape | None = None


class Router:
    """All routes of a catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._root = _Node()
        for name, rest in catalog.routes():
            for template in dict.fromkeys((rest.path, *rest.optional_paths)):
                if template != "null":
                    self._add(name, template, rest)

    def _add(self, name: str, template: str, rest: Rest) -> None:
        node = self._root
        for segment in template.split("/")[1:]:
            before, variable, after = _parts(segment)
            key = f"{before}{_VARIABLE}{after}" if variable else segment
            if variable and before + after:
                node.partial[key] = (before, after)
            node = node.below.setdefault(key, _Node())
        node.shape = node.shape or _Shape()
        # Two APIs share a path and a method once: the one whose first path it is has it.
        place = 0 if template == rest.path else len(node.shape.owners)
        node.shape.owners.insert(place, (name, template, rest))

    def find(self, method: str, path: str, body: Any, context: str = "") -> Match:
        """Return the API for a path below /v1 (`/zones`); *body* is the JSON of a PUT.

        PlainError 404, 405, 500 or 400 as the server words it, some of them with the *context*
        path. Where one API alone owns a path the method is not looked at.
        """
        segments = path.split("/")[1:]
        shape = _descend(self._root, segments) if path.startswith("/") else None
        if shape is None:
            raise PlainError(404, f"no api mapping to {_ROOT}{path}")
        name, template, _ = _choose(shape, method, f"{_ROOT}{path}", body, context)
        variables: Mapping[str, str] = {}
        if "{" in template:
            variables = _template(template).match(quote(path, safe="/")) or {}
        return Match(self._catalog[name], template, variables)


@lru_cache(maxsize=4096)
def _template(text: str) -> PathTemplate:
    return PathTemplate(text)


@lru_cache(maxsize=4)
def router_of(catalog: Catalog) -> Router:
    """Return the router of a catalog, made once: every simulator of a process has the same."""
    return Router(catalog)


def _choose(
    shape: _Shape, method: str, path: str, body: Any, context: str
) -> tuple[str, str, Rest]:
    if len(shape.owners) == 1:
        return shape.owners[0]
    if method == "PUT":
        return _action(shape, path, body)
    if method not in _NO_API:
        raise PlainError(405, f"The method[{method}] is not allowed for the path[{context}{path}]")
    for owner in shape.owners:
        if owner[2].method == method:
            return owner
    raise PlainError(500, _NO_API[method].format(f"{context}{path}"))


def _action(shape: _Shape, path: str, body: Any) -> tuple[str, str, Rest]:
    """Return the API whose action is a key of the body; an empty body is a server bug (500)."""
    if body is None:
        raise PlainError(500, "")
    for owner in shape.owners:
        if owner[2].is_action and isinstance(body, dict) and owner[2].wrapper in body:
            return owner
    raise PlainError(400, f"the body doesn't contain action mapping to the URL[{path}]")


def _parts(segment: str) -> tuple[str, str, str]:
    """Split `point{uuid}` into what stands before the variable, its name, and what follows."""
    before, opened, rest = segment.partition("{")
    name, _, after = rest.partition("}")
    return (before, name, after) if opened else (segment, "", "")


def _descend(node: _Node, segments: list[str]) -> _Shape | None:
    """Return the shape at the end of a path; literal segments win over variables."""
    if not segments:
        return node.shape
    for key in _keys(node, segments[0]):
        below = node.below.get(key)
        found = _descend(below, segments[1:]) if below is not None else None
        if found is not None:
            return found
    return None


def _keys(node: _Node, text: str) -> list[str]:
    """Return the segments of templates that a text may stand for, the literal one first."""
    keys = [text]
    for key, (before, after) in node.partial.items():
        if len(text) > len(before + after) and text.startswith(before) and text.endswith(after):
            keys.append(key)
    return [*keys, _VARIABLE] if text else keys
