"""What is set on a resource and read back by a pair of APIs: Set…, Get…, Delete….

The values are kept with the row under names that no inventory shows. The rule follows from the
specs: all that Set takes beside the uuid is what Get answers.
"""

from collections.abc import Mapping

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.meaning import own_params, target_of
from zscli.simulator.behaviours.records import Row
from zscli.simulator.world.relations import root_of
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["setting_by_verb"]

_UUID_OF: Mapping[str, str] = {"VmEmulatorPinning": "VmInstanceInventory"}
"""Whose `uuid` a setting takes, where the specs only guess it and no name says so."""


def setting_by_verb(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return the behaviour of a Set, a Get or a Delete of such a pair, None for any other API."""
    write, read = catalog.get(f"Set{api.resource}"), catalog.get(f"Get{api.resource}")
    if write is None or read is None or write.newer or read.newer:
        return None
    key = _key(write, read)
    inventory = _owner(api.resource, key, catalog) if key else ""
    if key is None or not inventory:
        return None
    shown = read.result or {}
    values = [param.name for param in own_params(write) if param.name != key.name]
    if not values or set(values) != set(shown) or not set(write.result or {}) <= set(shown):
        return None
    if not {param.name for param in own_params(api)} <= {key.name, *values}:
        return None
    kept = {name: f"{api.resource}.{name}" for name in values}
    asked = key.name

    def put(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params[asked]), asked)
        given = {kept[name]: ask.params[name] for name in values if name in ask.params}
        ask.world.update(inventory, row["uuid"], **given)
        return {name: ask.params.get(name) for name in write.result or {}}

    def get(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params[asked]), asked)
        off = {name: False for name in values if shown[name] == "boolean"}
        return off | {name: row[kept[name]] for name in values if kept[name] in row}

    def delete(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params[asked]), asked)
        ask.world.update(inventory, row["uuid"], **dict.fromkeys(kept.values()))
        return {}

    return {"Set": put, "Get": get, "Delete": delete}.get(api.verb)


def _key(write: ApiSpec, read: ApiSpec) -> ParamSpec | None:
    """Return the parameter that both take: the only one of the Get."""
    asked = own_params(read)
    if len(asked) != 1 or asked[0].name not in write.by_name:
        return None
    return asked[0]


def _owner(resource: str, key: ParamSpec, catalog: Catalog) -> str:
    """Return the inventory of what is set, where its name begins the setting's, or ""."""
    if key.name != "uuid":
        write = catalog.get(f"Set{resource}")
        return target_of(write, key, catalog) if write else ""
    if resource in _UUID_OF:
        return _UUID_OF[resource]
    begins = key.resource.removesuffix("Instance")
    spec = catalog.inventory(f"{key.resource}Inventory")
    return root_of(spec.name) if spec and resource.startswith(begins) else ""
