"""The monitors and pools of Ceph storages, from the urls that they are added with."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from zscli.simulator.refusal import invalid
from zscli.simulator.world.world import World

__all__ = ["add_mons", "add_pools", "check_mons"]

_URL = re.compile(r"(?P<user>[^:@/]+):(?P<password>.+)@(?P<host>[^:@/]+)(:(?P<port>\d+))?(/\?.*)?")
_OWNERS = {
    "PrimaryStorageInventory": ("CephPrimaryStorageMonInventory", "primaryStorageUuid"),
    "BackupStorageInventory": ("CephBackupStorageMonInventory", "backupStorageUuid"),
}
_POOLS = {
    "Root": "rootVolumePoolName",
    "Data": "dataVolumePoolName",
    "ImageCache": "imageCachePoolName",
}


def check_mons(urls: Iterable[Any]) -> list[dict[str, Any]]:
    """Read `user:password@host:port`; SYS.1007 for one that is not so. Passwords are dropped."""
    mons = []
    for url in urls:
        found = _URL.fullmatch(str(url))
        if found is None:
            raise invalid("a monUrl must look like sshUser:sshPassword@hostname:sshPort")
        mons.append(
            {
                "hostname": found["host"],
                "monAddr": found["host"],
                "sshUsername": found["user"],
                "sshPort": int(found["port"] or 22),
            }
        )
    return mons


def add_mons(world: World, owner: str, uuid: str, mons: Iterable[Mapping[str, Any]]) -> None:
    """Give a storage its monitors, connected. *owner*: the storage's inventory."""
    inventory, column = _OWNERS[owner]
    for mon in mons:
        world.insert(inventory, {**mon, column: uuid, "monPort": 6789, "status": "Connected"})


def add_pools(world: World, uuid: str, names: Mapping[str, Any], size: int) -> None:
    """Give a primary storage its three pools, named as asked for or by what they hold."""
    for kind, param in _POOLS.items():
        world.insert(
            "CephPrimaryStoragePoolInventory",
            {
                "primaryStorageUuid": uuid,
                "poolName": names.get(param) or f"pri-{kind.lower()}-{uuid[:8]}",
                "type": kind,
                "totalCapacity": size,
                "availableCapacity": size,
                "usedCapacity": 0,
                "replicatedSize": 3,
            },
        )
