"""What the portal answers about itself: version, time, health, the management node.

Source: protocol, section 10, and 7.1 for progress.
"""

import platform
from collections.abc import Callable
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.uuids import is_hex_uuid
from zscli.simulator.world.world import World

__all__ = ["ensure_node", "keep_heart_beating", "system_behaviours"]

VERSION = "5.2.1"
NODE = "ManagementNodeInventory"

Progress = Callable[[str, bool], list[dict[str, Any]]]
Names = Callable[[], list[str]]


def ensure_node(world: World, host: str) -> None:
    """Give the world its one management node; a world of a file keeps the one it has."""
    if not world.count(NODE):
        now = world.instant()
        world.insert(NODE, {"hostName": host, "joinDate": now, "heartBeat": now})


def keep_heart_beating(world: World, inventory: str) -> None:
    """Set the node's last heart beat to now, when somebody is about to look at it."""
    if inventory == NODE:
        world.execute('UPDATE "ManagementNodeInventory" SET "heartBeat" = ?', (world.instant(),))


def system_behaviours(progress: Progress, supported: Names) -> dict[str, Behaviour]:
    """Return the behaviours of this module.

    progress: the records of a job, or their whole tree. supported: the names of the APIs that
    are modelled.
    """

    def task_progress(ask: Ask) -> dict[str, Any]:
        uuid = str(ask.params.get("apiId", ""))
        if not is_hex_uuid(uuid):
            raise invalid(f"parameter apiId[{uuid}] is not a valid uuid.")
        return {"inventories": progress(uuid, bool(ask.params.get("all")))}

    def support_apis(ask: Ask) -> dict[str, Any]:
        del ask
        return {"success": True, "supportApis": [f"API{name}Msg" for name in supported()]}

    return _FIXED | {"GetSupportAPIs": support_apis, "GetTaskProgress": task_progress}


def _version(ask: Ask) -> dict[str, Any]:
    del ask
    return {"success": True, "version": VERSION}


def _current_time(ask: Ask) -> dict[str, Any]:
    now = ask.clock.now().timestamp()
    times = {"MillionSeconds": int(now * 1000), "Seconds": int(now)}
    return {"success": True, "currentTime": times}


def _arch(ask: Ask) -> dict[str, Any]:
    del ask
    return {"success": True, "architecture": platform.machine() or "x86_64"}


def _os(ask: Ask) -> dict[str, Any]:
    del ask
    return {"success": True, "name": platform.system(), "version": platform.release()}


def _time_zone(ask: Ask) -> dict[str, Any]:
    del ask
    return {"timezone": "UTC", "offset": "+00:00"}


def _ready(ask: Ask) -> dict[str, Any]:
    node = ask.params.get("managementNodeId")
    if node and not ask.world.count(NODE, uuid=node):
        raise Refusal("SYS.1010", f"management node[uuid:{node}] is not ready yet")
    return {}


def _opensource(ask: Ask) -> dict[str, Any]:
    del ask
    return {"opensource": True}


_FIXED: dict[str, Behaviour] = {
    "GetCurrentTime": _current_time,
    "GetManagementNodeArch": _arch,
    "GetManagementNodeOS": _os,
    "GetPlatformTimeZone": _time_zone,
    "GetVersion": _version,
    "IsOpensourceVersion": _opensource,
    "IsReadyToGo": _ready,
}
