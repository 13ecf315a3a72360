"""Rows that go by verb, with all that hangs on them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.meaning import inventory_of, own_params
from zscli.simulator.behaviours.records import Row, still_there
from zscli.simulator.behaviours.row_facts import DEPENDENTS, HIDDEN
from zscli.simulator.world.relations import CHILDREN, SUBTYPES, root_of
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["delete_by_verb", "remove_with_parts"]


_HERE = re.compile("(In|From)?Local$")
"""How an API of a public cloud says that only what is known of it here goes."""


def delete_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of an API that removes one row by its uuid, None for any other."""
    spec = inventory_of(_HERE.sub("", api.resource), catalog)
    if spec is None or api.result:
        return None
    hidden = HIDDEN.get(api.name, frozenset())
    if [param.name for param in own_params(api) if param.name not in hidden] != ["uuid"]:
        return None
    name = root_of(spec.name)

    def delete(ask: Ask) -> Row:
        row = still_there(ask, name)
        if row is not None:
            remove_with_parts(ask.world, name, row["uuid"])
        return {}

    return delete


def remove_with_parts(world: World, inventory: str, uuid: str) -> None:
    """Remove a row and those that its lists show or that are known to depend on it."""
    for part, column in _parts_of(root_of(inventory)):
        for row in world.find(part, **{column: uuid}):
            if row.get("uuid"):
                remove_with_parts(world, part, row["uuid"])
        world.remove(part, **{column: uuid})
    world.delete(inventory, uuid)


@lru_cache(maxsize=1024)
def _parts_of(root: str) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(_all_parts(root)))


def _all_parts(root: str) -> Iterator[tuple[str, str]]:
    family = {root, *SUBTYPES.get(root, ())}
    yield from DEPENDENTS.get(root, ())
    for (owner, _), part in CHILDREN.items():
        if owner in family:
            yield part
