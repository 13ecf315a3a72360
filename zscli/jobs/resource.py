"""Which query finds what a call creates, by the uuid that we chose for it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["PARAMETER", "query_for", "takes_uuid", "with_uuid"]

PARAMETER: Final = "resourceUuid"
VERBS: Final = {"Create", "Add"}
INVENTORY: Final = "inventory"
TO_ANOTHER: Final = re.compile("To[A-Z]")
"""In the name of an API that adds one resource to another, and makes none."""


def takes_uuid(api: ApiSpec) -> bool:
    """Whether the call creates one resource, whose uuid may be chosen beforehand.

    Source: protocol, section 1.3.
    """
    param = api.by_name.get(PARAMETER)
    return (
        param is not None
        and param.common
        and not api.is_sync
        and api.verb in VERBS
        and TO_ANOTHER.search(api.resource) is None
        and INVENTORY in (api.result or {})
    )


def with_uuid(call: Call, uuid: str) -> Call:
    """Return *call* with that uuid for what it creates, unless the user chose one."""
    if not takes_uuid(call.api) or call.params.get(PARAMETER):
        return call
    return replace(call, params={**call.params, PARAMETER: uuid})


def query_for(catalog: Catalog, api_name: str, uuid: str) -> Call | None:
    """Return the query that finds what a call of that API created; None where there is none."""
    api = catalog.get(api_name)
    if api is None or not uuid:
        return None
    for resource in _resources(catalog, api):
        query = catalog.get(f"Query{resource}")
        if query is not None and query.is_query and query.rest is not None:
            return Call(query, {"limit": 1}, (Condition("uuid", "=", uuid),))
    return None


def _resources(catalog: Catalog, api: ApiSpec) -> Iterator[str]:
    """Yield the names under which what the API creates may be queried, the closest first."""
    yield api.resource
    name = (api.result or {}).get(INVENTORY, "")
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        found = catalog.inventory(name)
        if found is None:
            return
        yield found.resource
        name = found.parent or found.extends
