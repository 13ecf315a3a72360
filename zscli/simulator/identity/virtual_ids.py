"""IAM2: virtual IDs, who are people of their own, beside accounts and users.

Who logs in as one is logins.py's affair, where they work projects.py's.
Source: protocol, sections 4.1, 4.2 and 4.8.
"""

from collections.abc import Iterable
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import STATES, changes, new_record
from zscli.simulator.identity.access_keys import forget_keys
from zscli.simulator.identity.passwords import matches
from zscli.simulator.identity.projects import PROJECT, forget_member, join
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "NO_PROJECT",
    "VIRTUAL_ID",
    "VIRTUAL_ID_BEHAVIOURS",
    "is_platform_admin",
]

NO_PROJECT = "2dce5dc485554d21a3796500c1db007a"
"""The account of a virtual ID that is in no project."""

VIRTUAL_ID = "IAM2VirtualIDInventory"
ATTRIBUTE = "IAM2VirtualIDAttributeInventory"
SESSION = "SessionInventory"
_FIELDS = ("name", "description", "password")
_PLATFORM_ADMIN = "__PlatformAdmin__"


def create_virtual_id(ask: Ask) -> dict[str, Any]:
    """CreateIAM2VirtualID, also into a project; SYS.1007 when the name is taken."""
    params = ask.params
    if ask.world.count(VIRTUAL_ID, name=params["name"]):
        raise invalid(f"there is already a virtual ID[name:{params['name']}]")
    record = new_record(ask, _FIELDS, type="ZStack", state="Enabled")
    row = ask.world.insert(VIRTUAL_ID, record)
    _set_attributes(ask, row["uuid"], params.get("attributes") or ())
    if params.get("projectUuid"):
        project = ask.world.require(PROJECT, str(params["projectUuid"]), "projectUuid")
        join(ask.world, project["uuid"], [row["uuid"]])
    return ask.inventory(VIRTUAL_ID, ask.world.require(VIRTUAL_ID, row["uuid"]))


def _set_attributes(ask: Ask, uuid: str, wanted: Iterable[Any]) -> None:
    for each in wanted:
        if not isinstance(each, dict) or not each.get("name"):
            raise invalid("an attribute needs a name")
        about = {"virtualIDUuid": uuid, "name": each["name"], "value": each.get("value")}
        ask.world.insert(ATTRIBUTE, about | {"type": "Customized"})
    _show_attributes(ask, uuid)


def _show_attributes(ask: Ask, uuid: str) -> None:
    """Let the row of a virtual ID have its attributes as they are."""
    rows = ask.world.find(ATTRIBUTE, virtualIDUuid=uuid)
    shown = [ask.render(ATTRIBUTE, row) for row in rows] or None
    ask.world.update(VIRTUAL_ID, uuid, attributes=shown)


def add_attributes(ask: Ask) -> dict[str, Any]:
    """AddAttributesToIAM2VirtualID: beside those that it has."""
    row = ask.world.require(VIRTUAL_ID, str(ask.params["uuid"]))
    _set_attributes(ask, row["uuid"], ask.params["attributes"])
    return {}


def remove_attributes(ask: Ask) -> dict[str, Any]:
    """RemoveAttributesFromIAM2VirtualID; ones that are gone already are fine."""
    row = ask.world.require(VIRTUAL_ID, str(ask.params["uuid"]))
    for uuid in ask.params["attributeUuids"]:
        ask.world.remove(ATTRIBUTE, uuid=str(uuid), virtualIDUuid=row["uuid"])
    _show_attributes(ask, row["uuid"])
    return {}


def update_virtual_id(ask: Ask) -> dict[str, Any]:
    """UpdateIAM2VirtualID: name, description, password; SYS.1006 for a wrong old password."""
    params = ask.params
    row = ask.world.require(VIRTUAL_ID, str(params["uuid"]))
    old = params.get("oldPassword")
    if old is not None and not matches(row.get("password"), str(old)):
        raise failed(f"wrong old password of the virtual ID[uuid:{row['uuid']}]")
    given = changes(ask, _FIELDS)
    return ask.inventory(VIRTUAL_ID, ask.world.update(VIRTUAL_ID, row["uuid"], **given))


def change_state(ask: Ask) -> dict[str, Any]:
    """ChangeIAM2VirtualIDState: a disabled one is logged out and cannot log in."""
    row = ask.world.require(VIRTUAL_ID, str(ask.params["uuid"]))
    state = STATES[str(ask.params["stateEvent"])]
    if state == "Disabled":
        ask.world.remove(SESSION, userUuid=row["uuid"])
    return ask.inventory(VIRTUAL_ID, ask.world.update(VIRTUAL_ID, row["uuid"], state=state))


def delete_virtual_id(ask: Ask) -> dict[str, Any]:
    """DeleteIAM2VirtualID with its sessions, keys and places in projects."""
    uuid = str(ask.params["uuid"])
    ask.world.remove(SESSION, userUuid=uuid)
    forget_member(ask.world, uuid)
    ask.world.remove(ATTRIBUTE, virtualIDUuid=uuid)
    ask.world.remove("LdapResourceRefInventory", resourceUuid=uuid)
    forget_keys(ask.world, userUuid=uuid)
    ask.world.delete(VIRTUAL_ID, uuid)
    return {}


def is_platform_admin(world: World, virtual_id: str) -> bool:
    """Whether a virtual ID may do in the platform what the admin may."""
    return world.count(ATTRIBUTE, virtualIDUuid=virtual_id, name=_PLATFORM_ADMIN) > 0


VIRTUAL_ID_BEHAVIOURS: dict[str, Behaviour] = {
    "AddAttributesToIAM2VirtualID": add_attributes,
    "ChangeIAM2VirtualIDState": change_state,
    "CreateIAM2VirtualID": create_virtual_id,
    "DeleteIAM2VirtualID": delete_virtual_id,
    "RemoveAttributesFromIAM2VirtualID": remove_attributes,
    "UpdateIAM2VirtualID": update_virtual_id,
}
"""What the portal calls for the APIs of this module."""
