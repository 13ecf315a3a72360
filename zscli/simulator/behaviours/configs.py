"""Configs are changed: for the whole server, and for one resource that has its own value.

Source: protocol, sections 9.1 and 9.2.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.capacity import apply_ratios
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid, vo_name
from zscli.simulator.world.config import GLOBAL, RESOURCE, api_timeout_row, effective, lineage
from zscli.simulator.world.config_rules import BINDINGS, Key, complaint, options_of
from zscli.simulator.world.world import World

__all__ = ["CONFIG_BEHAVIOURS", "bind_config", "check_config_tag"]

_TAG = "resourceConfig"
_TAG_PARTS = 4


def _global(world: World, key: Key) -> Row:
    category, name = key
    found = world.find(GLOBAL, category=category, name=name)
    if found:
        return found[0]
    row = api_timeout_row(world, name) if category == "apiTimeout" else None
    if row is None:
        raise invalid(f"Unable to find GlobalConfig[category: {category}, name: {name}]")
    return row


def _key(ask: Ask) -> Key:
    return str(ask.params["category"]), str(ask.params["name"])


def update_config(ask: Ask) -> Row:
    """UpdateGlobalConfig; SYS.1007 for an unknown config or a value that does not fit."""
    row = _global(ask.world, _key(ask))
    value = str(ask.params.get("value", ""))
    wrong = complaint(row, value)
    if wrong:
        raise invalid(wrong)
    ask.world.execute(
        'UPDATE "GlobalConfigInventory" SET value = ? WHERE id = ?', (value, row["id"])
    )
    apply_ratios(ask.world)
    return ask.inventory(GLOBAL, row | {"value": value})


def reset_configs(ask: Ask) -> Row:
    """ResetGlobalConfig: every config gets its default back."""
    ask.world.execute('UPDATE "GlobalConfigInventory" SET value = "defaultValue"')
    apply_ratios(ask.world)
    return {}


def config_options(ask: Ask) -> Row:
    """GetGlobalConfigOptions: the valid values, or the limits of a number."""
    return {"options": options_of(_global(ask.world, _key(ask)))}


def _check_bindable(world: World, key: Key, value: str | None = None) -> Row:
    """Return the global config; SYS.1007 when no resource can have its own, or for a bad value."""
    category, name = key
    found = world.find(GLOBAL, category=category, name=name)
    if not found:
        raise invalid(f"no global config[category:{category}, name:{category}.{name}] found")
    if key not in BINDINGS:
        raise invalid(
            f"global config[category:{category}, name:{category}.{name}] cannot bind resource"
        )
    wrong = complaint(found[0], value) if value is not None else ""
    if wrong:
        raise invalid(wrong)
    return found[0]


def _check_kind(key: Key, kind: str) -> None:
    if kind not in BINDINGS[key]:
        kinds = ", ".join(vo_name(each) for each in BINDINGS[key])
        raise invalid(
            f"global config[category:{key[0]}, name:{key[0]}.{key[1]}] can be bound to {kinds} "
            f"only, not to {vo_name(kind)}"
        )


def bind_config(world: World, key: Key, uuid: str, value: str) -> Row:
    """Give a resource its own value of a config and return the row; SYS.1007 if it cannot be."""
    about = _check_bindable(world, key, value)
    kind = world.inventory_of(uuid)
    _check_kind(key, kind or "Resource")
    there = bound_config(world, key, uuid)
    if there is not None:
        row = world.update(RESOURCE, there["uuid"], value=value)
    else:
        record = {"resourceUuid": uuid, "resourceType": vo_name(str(kind)), "value": value}
        named = {"category": key[0], "name": key[1], "description": about["description"]}
        row = world.insert(RESOURCE, record | named)
    apply_ratios(world)
    return row


def bound_config(world: World, key: Key, uuid: str) -> Row | None:
    """Return the row of a resource's own value, None when it has none."""
    found = world.find(RESOURCE, category=key[0], name=key[1], resourceUuid=uuid)
    return found[0] if found else None


def check_config_tag(world: World, tag: str, kind: str) -> tuple[Key, str] | None:
    """Return what a tag `resourceConfig::category::name::value` says; SYS.1007 if it cannot be.

    kind: the inventory of what is created. None for another tag. Source: protocol, section 9.2.
    """
    parts = tag.split("::")
    if parts[0] != _TAG or len(parts) != _TAG_PARTS:
        return None
    key = (parts[1], parts[2])
    _check_bindable(world, key, parts[3])
    _check_kind(key, kind)
    return key, parts[3]


def update_resource_config(ask: Ask) -> Row:
    """UpdateResourceConfig: one value for one resource."""
    uuid, value = str(ask.params["resourceUuid"]), str(ask.params["value"])
    return ask.inventory(RESOURCE, bind_config(ask.world, _key(ask), uuid, value))


def update_resource_configs(ask: Ask) -> Row:
    """UpdateResourceConfigs: several for one resource, all or none."""
    uuid = str(ask.params["resourceUuid"])
    rows = []
    for each in ask.params["resourceConfigs"]:
        key = str(each.get("category", "")), str(each.get("name", ""))
        rows.append(bind_config(ask.world, key, uuid, str(each.get("value", ""))))
    return {"inventories": [ask.render(RESOURCE, row) for row in rows]}


def delete_resource_config(ask: Ask) -> Row:
    """DeleteResourceConfig: what the resource lies in counts again."""
    key = _key(ask)
    _check_bindable(ask.world, key)
    uuid = str(ask.params["resourceUuid"])
    ask.world.remove(RESOURCE, category=key[0], name=key[1], resourceUuid=uuid)
    apply_ratios(ask.world)
    return {}


def _shown(ask: Ask, key: Key) -> Row:
    """Return a config's value as it counts for a resource, and the rows that it comes from."""
    world, uuid = ask.world, str(ask.params["resourceUuid"])
    rows = [bound_config(world, key, row["uuid"]) for _, row in lineage(world, uuid)]
    configs = [ask.render(RESOURCE, row) for row in rows if row is not None]
    return {"value": effective(world, *key, uuid), "effectiveConfigs": configs}


def get_resource_config(ask: Ask) -> Row:
    """GetResourceConfig: the value that counts, its own or that of what it lies in."""
    key = _key(ask)
    _check_bindable(ask.world, key)
    return _shown(ask, key)


def get_resource_configs(ask: Ask) -> Row:
    """GetResourceConfigs: several of one category."""
    category = str(ask.params["category"])
    names: list[Any] = list(ask.params["names"])
    for name in names:
        _check_bindable(ask.world, (category, str(name)))
    configs = [
        {"category": category, "name": str(name)} | _shown(ask, (category, str(name)))
        for name in names
    ]
    return {"configs": configs}


def bindable_configs(ask: Ask) -> Row:
    """GetResourceBindableConfig: which configs a resource can have for itself."""
    wanted = ask.params.get("category")
    found = []
    for (category, name), kinds in BINDINGS.items():
        row = ask.world.find(GLOBAL, category=category, name=name)
        if row and wanted in {None, category}:
            bound = {"bindResourceTypes": [vo_name(kind) for kind in kinds]}
            about = {"category": category, "name": name, "description": row[0]["description"]}
            found.append(about | bound)
    return {"bindableConfigs": found}


CONFIG_BEHAVIOURS: dict[str, Behaviour] = {
    "DeleteResourceConfig": delete_resource_config,
    "GetGlobalConfigOptions": config_options,
    "GetResourceBindableConfig": bindable_configs,
    "GetResourceConfig": get_resource_config,
    "GetResourceConfigs": get_resource_configs,
    "ResetGlobalConfig": reset_configs,
    "UpdateGlobalConfig": update_config,
    "UpdateResourceConfig": update_resource_config,
    "UpdateResourceConfigs": update_resource_configs,
}
"""What the portal calls for the APIs of this module."""
