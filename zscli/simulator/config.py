"""The global configs of the simulated server: rows of text under a category and a name.

It knows the limits of the few whose limits the protocol states. Source: protocol, section 9.1.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world import World

__all__ = ["CONFIG_BEHAVIOURS", "ensure_configs", "read_config", "seconds_of"]

INVENTORY = "GlobalConfigInventory"
_NUMBERS = frozenset({"integer", "long"})
_POLICIES = ("Direct", "Delay", "Never")

_CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("identity", "enable.unique.session"): ("true", "false"),
    ("image", "deletionPolicy"): _POLICIES,
    ("vm", "deletionPolicy"): _POLICIES,
    ("volume", "deletionPolicy"): _POLICIES,
}
_RANGES: dict[tuple[str, str], tuple[int | None, int | None]] = {
    ("identity", "session.maxConcurrent"): (1, None),
    ("identity", "session.timeout"): (1, 31_535_999),
    ("longJob", "longJob.api.timeout"): (10_800, None),
}
_API_TIMEOUTS = {
    "org.zstack.header.image.APIAddImageMsg": "72h",
    "org.zstack.header.storage.snapshot.APIDeleteVolumeSnapshotMsg": "6h",
    "org.zstack.header.storage.snapshot.APIRevertVolumeFromSnapshotMsg": "24h",
    "org.zstack.header.vm.APICreateVmInstanceMsg": "12h",
    "org.zstack.header.vm.APIExpungeVmInstanceMsg": "3h",
    "org.zstack.header.vm.APIMigrateVmMsg": "1h",
    "org.zstack.header.volume.APICreateDataVolumeMsg": "3h",
    "org.zstack.header.volume.APICreateVolumeSnapshotMsg": "3h",
    "org.zstack.kvm.APIAddKVMHostMsg": "3h",
    "org.zstack.storage.primary.local.APILocalStorageMigrateVolumeMsg": "24h",
}
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_LEAST_TIMEOUT = 300


def ensure_configs(world: World) -> None:
    """Give every config that the specs know its row; those already there keep their values."""
    there = {(row["category"], row["name"]) for row in world.find(INVENTORY)}
    wanted = [
        (str(each["category"]), str(each["name"]), str(each["default"]), str(each["type"]))
        for each in world.catalog.global_configs.values()
    ]
    wanted += [("apiTimeout", name, text, "string") for name, text in _API_TIMEOUTS.items()]
    with world.transaction():
        for category, name, default, kind in wanted:
            if (category, name) in there:
                continue
            row = {"category": category, "name": name, "description": f"{category} {name}"}
            world.insert(INVENTORY, row | {"defaultValue": default, "value": default, "kind": kind})


def read_config(world: World, category: str, name: str) -> str:
    """Return a config's value, an empty text when there is none of that name."""
    found = world.rows(
        'SELECT value FROM "GlobalConfigInventory" WHERE name = ? AND category = ?',
        (name, category),
    )
    return str(found[0][0] or "") if found else ""


def seconds_of(text: str) -> float | None:
    """Return the seconds of `30m`, `72h`, `500ms` or a bare number; None for another text."""
    number = text.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = text[len(number) :] or "s"
    if not number.isdigit() or unit not in _UNITS:
        return None
    return int(number) * _UNITS[unit]


def _row(ask: Ask) -> dict[str, Any]:
    category, name = str(ask.params["category"]), str(ask.params["name"])
    found = ask.world.find(INVENTORY, category=category, name=name)
    if not found:
        raise invalid(f"Unable to find GlobalConfig[category: {category}, name: {name}]")
    return found[0]


def _complaint(row: Mapping[str, Any], value: str) -> str:
    """Return what is wrong with a value, or an empty text."""
    key = (row["category"], row["name"])
    title = f"GlobalConfig[category: {key[0]}, name: {key[1]}]"
    if row.get("kind") in _NUMBERS:
        return _number_complaint(title, value, _RANGES.get(key, (None, None)))
    if row.get("kind") == "boolean" and value not in {"true", "false"}:
        return f"{title} is a boolean, the value[{value}] is neither true nor false"
    choices = _CHOICES.get(key)
    if choices and value not in choices:
        return f"valid values of {title} are [{', '.join(choices)}], but {value} found"
    if key[0] == "apiTimeout" and (seconds_of(value) or 0) < _LEAST_TIMEOUT:
        return f"{title} needs a time of at least 5 minutes such as 30m, but {value} found"
    return ""


def _number_complaint(title: str, value: str, limits: tuple[int | None, int | None]) -> str:
    try:
        number = int(value)
    except ValueError:
        return f"{title} is a number, the value[{value}] is none"
    low, high = limits
    if (low is not None and number < low) or (high is not None and number > high):
        return f"{title} must be in range of [{low}, {high}], but {value} found"
    return ""


def _set(ask: Ask, row: Mapping[str, Any], value: str) -> None:
    ask.world.execute(
        'UPDATE "GlobalConfigInventory" SET value = ? WHERE id = ?', (value, row["id"])
    )


def update_config(ask: Ask) -> dict[str, Any]:
    """UpdateGlobalConfig; SYS.1007 for an unknown config or a value that does not fit."""
    row = _row(ask)
    value = str(ask.params.get("value", ""))
    complaint = _complaint(row, value)
    if complaint:
        raise Refusal("SYS.1007", complaint)
    _set(ask, row, value)
    return ask.inventory(INVENTORY, row | {"value": value})


def reset_configs(ask: Ask) -> dict[str, Any]:
    """ResetGlobalConfig: every config gets its default back."""
    ask.world.execute('UPDATE "GlobalConfigInventory" SET value = "defaultValue"')
    return {}


def config_options(ask: Ask) -> dict[str, Any]:
    """GetGlobalConfigOptions: the valid values, or the limits of a number."""
    row = _row(ask)
    key = (row["category"], row["name"])
    options: dict[str, Any] = {}
    if key in _CHOICES:
        options["validValue"] = list(_CHOICES[key])
    elif row.get("kind") == "boolean":
        options["validValue"] = ["true", "false"]
    low, high = _RANGES.get(key, (None, None))
    if low is not None:
        options["numberGreaterThanOrEqual"] = low
    if high is not None:
        options["numberLessThanOrEqual"] = high
    return {"options": options}


CONFIG_BEHAVIOURS: dict[str, Behaviour] = {
    "GetGlobalConfigOptions": config_options,
    "ResetGlobalConfig": reset_configs,
    "UpdateGlobalConfig": update_config,
}
"""What the portal calls for the APIs of this module."""
