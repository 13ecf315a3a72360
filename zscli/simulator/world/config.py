"""The global configs of the simulated server, and what resources have of them for themselves: read.

Rows of text under a category and a name. What changes them is behaviours/configs.py's affair.
Source: protocol, sections 9.1 and 9.2.
"""

from collections.abc import Iterator
from typing import Any

from zscli.simulator.world.world import World

__all__ = [
    "GLOBAL",
    "RESOURCE",
    "api_timeout_row",
    "effective",
    "ensure_configs",
    "lineage",
    "read_config",
]

GLOBAL = "GlobalConfigInventory"
RESOURCE = "ResourceConfigInventory"

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
_MORE = (
    ("captcha", "captcha.valid.period", "300", "long"),  # in minutes
    ("loginControl", "captcha.failures", "6", "integer"),  # these five names are ours
    ("loginControl", "lock.failures", "0", "integer"),
    ("loginControl", "lock.period", "600", "integer"),
    ("loginControl", "password.history", "0", "integer"),
    ("loginControl", "password.period", "0", "integer"),  # in days
    ("mevoco", "overProvisioning.memory", "1.0", "double"),  # of VMs for each byte of a host (8.4)
)
_PARENTS = (
    ("HostInventory", "hostUuid"),
    ("ClusterInventory", "clusterUuid"),
    ("ZoneInventory", "zoneUuid"),
)


def ensure_configs(world: World) -> None:
    """Give every config that the specs know its row; those already there keep their values."""
    there = {(row["category"], row["name"]) for row in world.find(GLOBAL)}
    wanted = [
        (str(each["category"]), str(each["name"]), str(each["default"]), str(each["type"]))
        for each in world.catalog.global_configs.values()
    ]
    wanted += [("apiTimeout", name, text, "string") for name, text in _API_TIMEOUTS.items()]
    wanted += _MORE
    with world.transaction():
        for category, name, default, kind in wanted:
            if (category, name) in there:
                continue
            row = {"category": category, "name": name, "description": f"{category} {name}"}
            world.insert(GLOBAL, row | {"defaultValue": default, "value": default, "kind": kind})


def api_timeout_row(world: World, name: str) -> dict[str, Any] | None:
    """Return a new row for how long an API may take that has none yet; None for no such API.

    name: the full name of its message. A server has these rows from the start; here there is one
    once somebody asks for it. Source: protocol, section 1.5.
    """
    api = world.catalog.get(name.rpartition(".API")[2].removesuffix("Msg"))
    if api is None or api.message != name or api.is_sync:
        return None
    row = {"category": "apiTimeout", "name": name, "description": f"apiTimeout {name}"}
    return world.insert(GLOBAL, row | {"defaultValue": "30m", "value": "30m", "kind": "string"})


def read_config(world: World, category: str, name: str) -> str:
    """Return a config's value, an empty text when there is none of that name."""
    return world.remembered((GLOBAL, category, name), lambda: _read(world, category, name))


def _read(world: World, category: str, name: str) -> str:
    found = world.rows(
        'SELECT value FROM "GlobalConfigInventory" WHERE name = ? AND category = ?',
        (name, category),
    )
    return str(found[0][0] or "") if found else ""


def lineage(world: World, uuid: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a resource and what it lies in, the nearest first: its inventory and its row."""
    inventory = world.inventory_of(uuid)
    row = world.get(inventory, uuid) if inventory else None
    if inventory is None or row is None:
        return
    yield inventory, row
    for parent, field in _PARENTS:
        above = row.get(field)
        found = world.get(parent, above) if above and parent != inventory else None
        if found is not None:
            yield parent, found


def effective(world: World, category: str, name: str, uuid: str) -> str:
    """Return a config as it counts for a resource: its own, its cluster's, its zone's, the global.

    Source: protocol, section 9.2.
    """
    bound = world.find(RESOURCE, category=category, name=name)
    if bound:
        values = {row["resourceUuid"]: str(row.get("value", "")) for row in bound}
        for _, row in lineage(world, uuid):
            if row["uuid"] in values:
                return values[row["uuid"]]
    return read_config(world, category, name)
