"""Zones and clusters. Source: protocol, section 8.4."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.cascade import remove_cluster, remove_zone
from zscli.simulator.behaviours.records import (
    Row,
    changes,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.world.world import World

__all__ = ["CLUSTER", "ZONE", "ZONE_BEHAVIOURS"]

ZONE = "ZoneInventory"
CLUSTER = "ClusterInventory"


def _only_default(world: World, uuid: str) -> None:
    """Let no other zone be the default one."""
    for row in world.find(ZONE, isDefault=True):
        if row["uuid"] != uuid:
            world.update(ZONE, row["uuid"], isDefault=False)


def create_zone(ask: Ask) -> Row:
    """CreateZone: Enabled at once."""
    default = bool(ask.params.get("isDefault"))
    fixed = {"state": "Enabled", "type": "zstack", "isDefault": default}
    row = ask.world.insert(ZONE, new_record(ask, ("name", "description"), **fixed))
    if default:
        _only_default(ask.world, row["uuid"])
    return ask.inventory(ZONE, row)


def update_zone(ask: Ask) -> Row:
    """UpdateZone: name, description, isDefault."""
    row = ask.world.require(ZONE, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "isDefault"))
    row = ask.world.update(ZONE, row["uuid"], **given)
    if given.get("isDefault"):
        _only_default(ask.world, row["uuid"])
    return ask.inventory(ZONE, row)


def delete_zone(ask: Ask) -> Row:
    """DeleteZone and all that is in it."""
    row = still_there(ask, ZONE)
    if row is not None:
        remove_zone(ask.world, row["uuid"])
    return {}


def create_cluster(ask: Ask) -> Row:
    """CreateCluster in a zone; Enabled at once."""
    zone = ask.world.require(ZONE, str(ask.params["zoneUuid"]), "zoneUuid")
    record = new_record(
        ask,
        ("name", "description", "hypervisorType"),
        zoneUuid=zone["uuid"],
        type=ask.params.get("type") or "zstack",
        architecture=ask.params.get("architecture") or "x86_64",
        state="Enabled",
    )
    return ask.inventory(CLUSTER, ask.world.insert(CLUSTER, record))


def delete_cluster(ask: Ask) -> Row:
    """DeleteCluster and its hosts; their VMs are stopped."""
    row = still_there(ask, CLUSTER)
    if row is not None:
        remove_cluster(ask.world, row["uuid"])
    return {}


ZONE_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeClusterState": state_changer(CLUSTER),
    "ChangeZoneState": state_changer(ZONE),
    "CreateCluster": create_cluster,
    "CreateZone": create_zone,
    "DeleteCluster": delete_cluster,
    "DeleteZone": delete_zone,
    "UpdateCluster": updater(CLUSTER, "name", "description"),
    "UpdateZone": update_zone,
}
"""What the portal calls for the APIs of this module."""
