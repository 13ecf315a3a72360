"""Calls of any API that somebody could make: with parameters of its types, about what there is."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from tests.sdk.facts import apis, sample
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec
from zscli.spec.path import PathTemplate

__all__ = ["LEFT_OUT", "There", "over_rest", "params_of", "there_is"]

LEFT_OUT = frozenset({"deleteMode", "resourceUuid", "systemTags", "tagUuids", "userTags"})
LONELY = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"

There = Mapping[str, Sequence[str]]
"""The uuids that there are, by resource: those of `VmInstance` …"""


def there_is(world: World) -> There:
    """Return the uuids of a world, by resource."""
    found: dict[str, list[str]] = {}
    for uuid, inventory in world.rows("SELECT uuid, inventory FROM resource ORDER BY uuid"):
        found.setdefault(inventory.removesuffix("Inventory"), []).append(uuid)
    return found


def params_of(api: ApiSpec, there: There) -> dict[str, Any]:
    """Return a value for each parameter of an API; a uuid is that of something there, if it can."""
    given: dict[str, Any] = {}
    for name, fact in apis()[api.name]["params"].items():
        if name not in LEFT_OUT:
            uuids = there.get(fact.get("resource", ""), ())
            value = json.loads(json.dumps(sample(fact)).replace("/", "."))
            if uuids:
                value = [uuids[0]] if isinstance(value, list) else uuids[0]
            given[name] = value
    return given


def over_rest(api: ApiSpec, params: Mapping[str, Any]) -> tuple[str, str, Any]:
    """Return the REST request of a call: method, path below /v1 and body."""
    assert api.rest is not None
    template = PathTemplate(api.rest.path)
    path = template.expand({name: str(params.get(name) or LONELY) for name in template.names})
    rest = {name: value for name, value in params.items() if name not in template.names}
    if api.rest.method in {"GET", "DELETE"}:
        pairs = [pair for name, value in rest.items() for pair in _pairs(name, value)]
        return api.rest.method, f"{path}?{urlencode(pairs)}", None
    return api.rest.method, path, {api.rest.wrapper: rest}


def _pairs(name: str, value: Any) -> list[tuple[str, Any]]:
    """Return how a value stands in a query string (protocol, section 1.3)."""
    if isinstance(value, list):
        return [pair for each in value for pair in _pairs(name, each)]
    if isinstance(value, dict):
        return [pair for key, each in value.items() for pair in _pairs(f"{name}.{key}", each)]
    return [(name, str(value).lower() if isinstance(value, bool) else value)]
