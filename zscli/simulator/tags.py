"""System and user tags: those that come with a create call, and the tag APIs.

Which system tags there are is checks/tag_patterns.py's affair. Source: protocol, section 9.3.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.behaviours.configs import bind_config, check_config_tag
from zscli.simulator.checks.ownership import check_owner
from zscli.simulator.checks.tag_patterns import fits, is_admins, is_known
from zscli.simulator.refusal import failed, invalid, vo_name
from zscli.simulator.world.relations import root_of
from zscli.simulator.world.world import World

__all__ = ["TAG_BEHAVIOURS", "check_system_tags", "store_tags"]

EPHEMERAL = "ephemeral::"
SYSTEM = "SystemTagInventory"
USER = "UserTagInventory"
PATTERN = "TagPatternInventory"

_ONCE = "l3::"
"""What only tells how new nics are to be: nothing keeps it."""
_VO = re.compile(r"(\w+)VO")


def check_system_tags(
    world: World, tags: Iterable[str], kind: str, session: SessionRow | None = None
) -> None:
    """SYS.1007 for a tag of a create call that matches no pattern, or a config that cannot be.

    SYS.1006 for one that is the admin's alone. kind: the inventory of what is created. session:
    who asks.
    """
    for tag in tags:
        _check_admins(tag, session)
        if not tag.startswith(EPHEMERAL) and not is_known(tag):
            raise invalid(f"no system tag matches {tag}")
        check_config_tag(world, tag, kind)


def _check_admins(tag: str, session: SessionRow | None) -> None:
    if session is not None and not session.is_admin and is_admins(tag):
        raise failed(f"tag[{tag}] is only for admin")


def _check_fits(tag: str, vo: str) -> None:
    """SYS.1007 for a tag that the resources of a type cannot have."""
    if not fits(tag, root_of(vo.removesuffix("VO") + "Inventory").removesuffix("Inventory")):
        raise invalid(f"no system tag matches[{tag}] for resourceType[{vo}]")


def store_tags(ask: Ask, uuid: str) -> None:
    """Keep the tags given with a create for the new resource; duplicates are dropped."""
    kind = ask.world.inventory_of(uuid)
    if kind is None:
        return
    about = {"resourceUuid": uuid, "resourceType": vo_name(kind)}
    for tag in dict.fromkeys(ask.system_tags):
        config = check_config_tag(ask.world, tag, kind)
        if config is not None:
            bind_config(ask.world, config[0], uuid, config[1])
        elif not tag.startswith((EPHEMERAL, _ONCE)):
            _insert_system(ask.world, about | {"tag": tag})
    for tag in dict.fromkeys(ask.user_tags):
        ask.world.insert(USER, about | {"tag": tag, "type": "User"})
    for pattern_uuid in ask.params.get("tagUuids") or ():
        pattern = ask.world.get(PATTERN, str(pattern_uuid)) or {}
        made = {"tag": str(pattern.get("name", "")), "tagPatternUuid": str(pattern_uuid)}
        ask.world.insert(USER, about | made | {"type": "User"})


def _insert_system(world: World, tag: dict[str, Any]) -> dict[str, Any]:
    return world.insert(SYSTEM, tag | {"type": "System", "inherent": False})


def _about(ask: Ask) -> dict[str, Any]:
    """Return whose tag it is; SYS.1007 for a resource type that is none."""
    kind = str(ask.params["resourceType"])
    found = _VO.fullmatch(kind)
    if found is None or ask.world.spec_of_resource(found[1]) is None:
        raise invalid(f"no resource type[{kind}] found in tag system")
    return {"resourceUuid": str(ask.params["resourceUuid"]), "resourceType": kind}


def _add_system(ask: Ask, tag: str) -> dict[str, Any]:
    about = _about(ask)
    _check_fits(tag, about["resourceType"])
    _check_admins(tag, ask.session)
    if ask.world.count(SYSTEM, tag=tag, **about):
        raise failed(f"Duplicated Tag[tag:{tag}, type: System, {about['resourceUuid']}]")
    return ask.render(SYSTEM, _insert_system(ask.world, about | {"tag": tag}))


def create_system_tag(ask: Ask) -> dict[str, Any]:
    """CreateSystemTag; SYS.1007 for an unknown pattern, SYS.1006 for a duplicate."""
    return {"inventory": _add_system(ask, str(ask.params["tag"]))}


def create_system_tags(ask: Ask) -> dict[str, Any]:
    """CreateSystemTags: several for one resource, all or none."""
    return {"inventories": [_add_system(ask, str(tag)) for tag in ask.params["tags"]]}


def create_user_tag(ask: Ask) -> dict[str, Any]:
    """CreateUserTag: any text."""
    tag = {"tag": str(ask.params["tag"]), "type": "User"}
    return ask.inventory(USER, ask.world.insert(USER, _about(ask) | tag))


def update_system_tag(ask: Ask) -> dict[str, Any]:
    """UpdateSystemTag; the new text must be one that the resource can have, too."""
    tag = str(ask.params["tag"])
    row = ask.world.require(SYSTEM, str(ask.params["uuid"]))
    _check_fits(tag, str(row["resourceType"]))
    _check_admins(tag, ask.session)
    _check_admins(str(row["tag"]), ask.session)
    _check_whose(ask, row)
    return ask.inventory(SYSTEM, ask.world.update(SYSTEM, row["uuid"], tag=tag))


def _check_whose(ask: Ask, tag: Mapping[str, Any]) -> None:
    """SYS.1006 for the tag of a resource that is not the account's own (section 4.5)."""
    if ask.session is not None:
        check_owner(ask.world, str(tag["resourceUuid"]), ask.session)


def delete_tag(ask: Ask) -> dict[str, Any]:
    """DeleteTag: either kind of tag, or a pattern with its tags; SYS.1006 for an inherent one."""
    uuid = str(ask.params["uuid"])
    for inventory in (SYSTEM, USER):
        row = ask.world.get(inventory, uuid)
        if row is not None and row.get("inherent"):
            raise failed(f"tag[uuid:{uuid}] is inherent, it cannot be deleted")
        if row is not None:
            _check_whose(ask, row)
            if inventory == SYSTEM:
                _check_admins(str(row["tag"]), ask.session)
            ask.world.delete(inventory, uuid)
    if ask.world.get(PATTERN, uuid) is not None:
        ask.world.remove(USER, tagPatternUuid=uuid)
        ask.world.delete(PATTERN, uuid)
    return {}


TAG_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateSystemTag": create_system_tag,
    "CreateSystemTags": create_system_tags,
    "CreateUserTag": create_user_tag,
    "DeleteTag": delete_tag,
    "UpdateSystemTag": update_system_tag,
}
"""What the portal calls for the APIs of this module."""
