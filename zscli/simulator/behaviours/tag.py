"""System tags as a resource's settings, and tag patterns put on many resources.

The APIs for single tags, and which system tags are known, are zscli.simulator.tags' affair.
Source: protocol, section 9.3.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, changes, new_record
from zscli.simulator.refusal import invalid, vo_name
from zscli.simulator.world.world import World

__all__ = ["PATTERN_BEHAVIOURS", "given_tag", "put_system_tag", "system_tag", "take_system_tag"]

SYSTEM = "SystemTagInventory"
USER = "UserTagInventory"
PATTERN = "TagPatternInventory"
_FIELDS = ("name", "value", "description", "color")


def given_tag(tags: tuple[str, ...], prefix: str) -> str | None:
    """Return what follows `prefix::` among the tags that came with a call, or None."""
    start = f"{prefix}::"
    return next((tag[len(start) :] for tag in tags if tag.startswith(start)), None)


def _rows(world: World, uuid: str, prefix: str) -> list[Row]:
    found = world.find(SYSTEM, resourceUuid=uuid)
    return [row for row in found if str(row["tag"]).startswith(f"{prefix}::")]


def system_tag(world: World, uuid: str, prefix: str) -> str | None:
    """Return what follows `prefix::` in a resource's system tag, or None."""
    return given_tag(tuple(str(row["tag"]) for row in _rows(world, uuid, prefix)), prefix)


def take_system_tag(world: World, uuid: str, prefix: str) -> None:
    """Remove a resource's system tags that begin with `prefix::`."""
    for row in _rows(world, uuid, prefix):
        world.delete(SYSTEM, row["uuid"])


def put_system_tag(world: World, inventory: str, uuid: str, prefix: str, value: str) -> None:
    """Let a resource have exactly one system tag with this prefix."""
    take_system_tag(world, uuid, prefix)
    tag = {"tag": f"{prefix}::{value}", "type": "System", "inherent": False}
    world.insert(SYSTEM, tag | {"resourceUuid": uuid, "resourceType": vo_name(inventory)})


def create_tag(ask: Ask) -> Row:
    """CreateTag: a pattern."""
    return ask.inventory(PATTERN, ask.world.insert(PATTERN, new_record(ask, (*_FIELDS, "type"))))


def update_tag(ask: Ask) -> Row:
    """UpdateTag: a pattern's name, value, description or colour."""
    row = ask.world.require(PATTERN, str(ask.params["uuid"]))
    return ask.inventory(PATTERN, ask.world.update(PATTERN, row["uuid"], **changes(ask, _FIELDS)))


def _filled(row: Row, tokens: dict[str, Any]) -> str:
    """Return a pattern's text with its values; SYS.1007 when one is missing."""
    text = str(row["value"])
    for name, value in tokens.items():
        text = text.replace("{" + str(name) + "}", str(value))
    if row.get("type") == "withToken" and "{" in text:
        raise invalid(f"the tag pattern[{row['value']}] needs a value for each token")
    return text


def _put(ask: Ask, row: Row, uuid: str, text: str) -> Row:
    there = ask.world.find(USER, resourceUuid=uuid, tagPatternUuid=row["uuid"])
    if there:
        return ask.world.update(USER, there[0]["uuid"], tag=text)
    kind = ask.world.inventory_of(uuid)
    if kind is None:
        raise invalid(f"the resource[uuid:{uuid}] cannot be found")
    tag = {"resourceUuid": uuid, "resourceType": vo_name(kind), "tag": text, "type": "User"}
    return ask.world.insert(USER, tag | {"tagPatternUuid": row["uuid"]})


def attach_tag(ask: Ask) -> Row:
    """AttachTagToResources: one result for each resource."""
    row = ask.world.require(PATTERN, str(ask.params["tagUuid"]), "tagUuid")
    text = _filled(row, ask.params.get("tokens") or {})
    rows = [_put(ask, row, str(uuid), text) for uuid in ask.params["resourceUuids"]]
    return {"results": [{"success": True, "inventory": ask.render(USER, each)} for each in rows]}


def detach_tag(ask: Ask) -> Row:
    """DetachTagFromResources; one that is not there is fine."""
    for uuid in ask.params["resourceUuids"]:
        ask.world.remove(USER, resourceUuid=uuid, tagPatternUuid=ask.params["tagUuid"])
    return {}


PATTERN_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachTagToResources": attach_tag,
    "CreateTag": create_tag,
    "DetachTagFromResources": detach_tag,
    "UpdateTag": update_tag,
}
"""What the portal calls for the APIs of this module."""
