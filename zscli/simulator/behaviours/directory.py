"""Directories that resources are put into: a tree of three floors, with the path of each.

Source: the open part of the server, its module of directories.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, new_record, still_there
from zscli.simulator.refusal import failed, vo_name
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World

__all__ = ["DIRECTORY_BEHAVIOURS"]

DIRECTORY = "DirectoryInventory"
REF = "ResourceDirectoryRefInventory"
MOST_FLOORS = 3


def create(ask: Ask) -> Row:
    """CreateDirectory; SYS.1006 for a name that a neighbour has, or below the third floor."""
    name, above = str(ask.params["name"]), ask.params.get("parentUuid") or None
    path = name
    if above:
        path = f"{ask.world.require(DIRECTORY, str(above), 'parentUuid')['groupName']}/{name}"
    _check_neighbours(ask.world, name, above)
    if path.count("/") >= MOST_FLOORS:
        raise failed("fail to create directory, directories are up to four levels")
    record = new_record(
        ask,
        ("name", "parentUuid", "zoneUuid", "type"),
        groupName=path,
        rootDirectoryUuid=new_uuid(),
    )
    return ask.inventory(DIRECTORY, ask.world.insert(DIRECTORY, record))


def _check_neighbours(world: World, name: str, above: object, but: str = "") -> None:
    for row in world.find(DIRECTORY, parentUuid=above):
        if row["name"] == name and row["uuid"] != but:
            raise failed(f"a directory[uuid:{row['uuid']}] with the name {name} is there already")


def update(ask: Ask) -> Row:
    """UpdateDirectory: a new name, which the paths of all below have then."""
    row = ask.world.require(DIRECTORY, str(ask.params["uuid"]))
    name = str(ask.params.get("name") or row["name"])
    _check_neighbours(ask.world, name, row.get("parentUuid"), row["uuid"])
    path = row["groupName"][: -len(row["name"])] + name
    _rename(ask.world, row, path, name)
    return ask.inventory(DIRECTORY, ask.world.require(DIRECTORY, row["uuid"]))


def _rename(world: World, row: Row, path: str, name: str) -> None:
    world.update(DIRECTORY, row["uuid"], groupName=path, name=name)
    for child in world.find(DIRECTORY, parentUuid=row["uuid"]):
        _rename(world, child, f"{path}/{child['name']}", child["name"])


def move(ask: Ask) -> Row:
    """MoveDirectory; SYS.1006 for one that would end up in itself."""
    world = ask.world
    row = world.require(DIRECTORY, str(ask.params["directoryUuid"]), "directoryUuid")
    target = world.require(DIRECTORY, str(ask.params["targetParentUuid"]), "targetParentUuid")
    if target["uuid"] in {row["uuid"], *_below(world, row["uuid"])}:
        raise failed(
            f"circular dependency detected, directory {row['uuid']} and directory "
            f"{target['uuid']} will cause circular dependency"
        )
    world.update(DIRECTORY, row["uuid"], parentUuid=target["uuid"])
    _rename(world, row, f"{target['groupName']}/{row['name']}", row["name"])
    return {}


def _below(world: World, uuid: str) -> list[str]:
    found: list[str] = []
    for child in world.find(DIRECTORY, parentUuid=uuid):
        found += [child["uuid"], *_below(world, child["uuid"])]
    return found


def delete(ask: Ask) -> Row:
    """DeleteDirectory with all below; the resources in them stay."""
    row = still_there(ask, DIRECTORY)
    if row is not None:
        for uuid in [*_below(ask.world, row["uuid"]), row["uuid"]]:
            ask.world.delete(DIRECTORY, uuid)
    return {}


def add_resources(ask: Ask) -> Row:
    """AddResourcesToDirectory: each with its type."""
    world, directory = ask.world, str(ask.params["directoryUuid"])
    for uuid in ask.params["resourceUuids"]:
        kind = vo_name(str(world.inventory_of(str(uuid))))
        ends = {"directoryUuid": directory, "resourceUuid": str(uuid)}
        if not world.count(REF, **ends):
            world.insert(REF, {**ends, "resourceType": kind})
    return {}


def move_resources(ask: Ask) -> Row:
    """MoveResourcesToDirectory: out of whichever they are in."""
    for uuid in ask.params["resourceUuids"]:
        ask.world.remove(REF, resourceUuid=str(uuid))
    return add_resources(ask)


def remove_resources(ask: Ask) -> Row:
    """RemoveResourcesFromDirectory."""
    for uuid in ask.params["resourceUuids"]:
        directory = str(ask.params["directoryUuid"])
        ask.world.remove(REF, directoryUuid=directory, resourceUuid=str(uuid))
    return {}


DIRECTORY_BEHAVIOURS: dict[str, Behaviour] = {
    "AddResourcesToDirectory": add_resources,
    "CreateDirectory": create,
    "DeleteDirectory": delete,
    "MoveDirectory": move,
    "MoveResourcesToDirectory": move_resources,
    "RemoveResourcesFromDirectory": remove_resources,
    "UpdateDirectory": update,
}
"""What the portal calls for the APIs of this module."""
