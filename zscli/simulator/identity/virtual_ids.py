"""IAM2: virtual IDs, the projects that they work in, and the account behind each project.

Who logs in as one is logins.py's affair. Source: protocol, sections 4.1, 4.2 and 4.8.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from zscli.simulator.behaviours.ask import Ask, Behaviour
from zscli.simulator.identity.access_keys import forget_keys
from zscli.simulator.identity.passwords import matches
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world import World

__all__ = [
    "NO_PROJECT",
    "VIRTUAL_ID",
    "VIRTUAL_ID_BEHAVIOURS",
    "account_of_project",
    "add_project",
    "is_member",
    "is_platform_admin",
    "join",
]

NO_PROJECT = "2dce5dc485554d21a3796500c1db007a"
"""The account of a virtual ID that is in no project."""

VIRTUAL_ID = "IAM2VirtualIDInventory"
ATTRIBUTE = "IAM2VirtualIDAttributeInventory"
PROJECT = "IAM2ProjectInventory"
ACCOUNT_REF = "IAM2ProjectAccountRefInventory"
MEMBER = "IAM2ProjectVirtualIDRefInventory"
SESSION = "SessionInventory"
_PLATFORM_ADMIN = "__PlatformAdmin__"


def _check_name(world: World, kind: str, name: str, title: str) -> None:
    if world.count(kind, name=name):
        raise invalid(f"there is already {title}[name:{name}]")


def create_virtual_id(ask: Ask) -> dict[str, Any]:
    """CreateIAM2VirtualID, also into a project; SYS.1007 when the name is taken."""
    params = ask.params
    _check_name(ask.world, VIRTUAL_ID, str(params["name"]), "a virtual ID")
    names = ("name", "description", "password")
    record = {name: params[name] for name in names if name in params}
    record |= {"uuid": params.get("resourceUuid"), "type": "ZStack", "state": "Enabled"}
    row = ask.world.insert(VIRTUAL_ID, record)
    _set_attributes(ask, row["uuid"], params.get("attributes") or ())
    if params.get("projectUuid"):
        join(ask.world, _project(ask, str(params["projectUuid"])), [row["uuid"]])
    return ask.inventory(VIRTUAL_ID, ask.world.require(VIRTUAL_ID, row["uuid"]))


def _set_attributes(ask: Ask, uuid: str, wanted: Iterable[Any]) -> None:
    made = []
    for each in wanted:
        if not isinstance(each, dict) or not each.get("name"):
            raise invalid("an attribute needs a name")
        about = {"virtualIDUuid": uuid, "name": each["name"], "value": each.get("value")}
        row = ask.world.insert(ATTRIBUTE, about | {"type": "Customized"})
        made.append(ask.render(ATTRIBUTE, row))
    if made:
        ask.world.update(VIRTUAL_ID, uuid, attributes=made)


def update_virtual_id(ask: Ask) -> dict[str, Any]:
    """UpdateIAM2VirtualID: name, description, password; SYS.1006 for a wrong old password."""
    params = ask.params
    row = ask.world.require(VIRTUAL_ID, str(params["uuid"]))
    old = params.get("oldPassword")
    if old is not None and not matches(row.get("password"), str(old)):
        raise failed(f"wrong old password of the virtual ID[uuid:{row['uuid']}]")
    names = ("name", "description", "password")
    changed = {name: params[name] for name in names if name in params}
    return ask.inventory(VIRTUAL_ID, ask.world.update(VIRTUAL_ID, row["uuid"], **changed))


def change_state(ask: Ask) -> dict[str, Any]:
    """ChangeIAM2VirtualIDState: a disabled one is logged out and cannot log in."""
    row = ask.world.require(VIRTUAL_ID, str(ask.params["uuid"]))
    state = {"enable": "Enabled", "disable": "Disabled"}[str(ask.params["stateEvent"])]
    if state == "Disabled":
        ask.world.remove(SESSION, userUuid=row["uuid"])
    return ask.inventory(VIRTUAL_ID, ask.world.update(VIRTUAL_ID, row["uuid"], state=state))


def delete_virtual_id(ask: Ask) -> dict[str, Any]:
    """DeleteIAM2VirtualID with its sessions, keys and places in projects."""
    uuid = str(ask.params["uuid"])
    ask.world.remove(SESSION, userUuid=uuid)
    ask.world.remove(MEMBER, virtualIDUuid=uuid)
    ask.world.remove(ATTRIBUTE, virtualIDUuid=uuid)
    ask.world.remove("LdapResourceRefInventory", resourceUuid=uuid)
    forget_keys(ask.world, userUuid=uuid)
    ask.world.delete(VIRTUAL_ID, uuid)
    return {}


def create_project(ask: Ask) -> dict[str, Any]:
    """CreateIAM2Project with an account of its own; SYS.1007 when the name is taken."""
    params = ask.params
    name = str(params["name"])
    _check_name(ask.world, PROJECT, name, "a project")
    account = str(params.get("linkAccountUuid") or "")
    if account:
        ask.world.require("AccountInventory", account, "linkAccountUuid")
    record = {"uuid": params.get("resourceUuid"), "name": name}
    record["description"] = params.get("description")
    return ask.inventory(PROJECT, add_project(ask.world, record, account))


def add_project(world: World, record: dict[str, Any], account: str = "") -> dict[str, Any]:
    """Insert a project and tie it to an account, to a new one of its name without; its row."""
    if not account:
        about = {"name": record["name"], "type": "Normal", "description": "of an IAM2 project"}
        account = str(world.insert("AccountInventory", about)["uuid"])
    row = world.insert(PROJECT, record | {"state": "Enabled", "linkedAccountUuid": account})
    world.insert(ACCOUNT_REF, {"projectUuid": row["uuid"], "accountUuid": account})
    return row


def _project(ask: Ask, uuid: str) -> str:
    return str(ask.world.require(PROJECT, uuid, "projectUuid")["uuid"])


def join(world: World, project: str, virtual_ids: Sequence[str]) -> None:
    """Let virtual IDs work in a project; twice is once. SYS.1003 for an unknown one."""
    for uuid in virtual_ids:
        world.require(VIRTUAL_ID, uuid, "virtualIDUuids")
        if not is_member(world, project, uuid):
            world.insert(MEMBER, {"projectUuid": project, "virtualIDUuid": uuid})


def _projects(ask: Ask) -> list[str]:
    given = ask.params.get("projectUuids") or [ask.params.get("projectUuid")]
    return [_project(ask, str(uuid)) for uuid in given if uuid]


def add_members(ask: Ask) -> dict[str, Any]:
    """AddIAM2VirtualIDsToProject and …ToProjects."""
    for project in _projects(ask):
        join(ask.world, project, [str(uuid) for uuid in ask.params["virtualIDUuids"]])
    return {}


def remove_members(ask: Ask) -> dict[str, Any]:
    """RemoveIAM2VirtualIDsFromProject and …FromProjects, and their sessions in there."""
    for project in _projects(ask):
        account = account_of_project(ask.world, project)
        for uuid in ask.params["virtualIDUuids"]:
            ask.world.remove(MEMBER, projectUuid=project, virtualIDUuid=str(uuid))
            ask.world.remove(SESSION, accountUuid=account, userUuid=str(uuid))
    return {}


def projects_of(ask: Ask) -> dict[str, Any]:
    """GetIAM2ProjectsOfVirtualID: those of the virtual ID that asks."""
    user = ask.session.user_uuid if ask.session else ""
    uuids = [row["projectUuid"] for row in ask.world.find(MEMBER, virtualIDUuid=user)]
    rows = [ask.world.get(PROJECT, uuid) for uuid in uuids]
    return {"inventories": [ask.render(PROJECT, row) for row in rows if row]}


def is_member(world: World, project: str, virtual_id: str) -> bool:
    """Whether a virtual ID works in a project."""
    return world.count(MEMBER, projectUuid=project, virtualIDUuid=virtual_id) > 0


def account_of_project(world: World, project: str) -> str:
    """Return the account that owns what is in a project, an empty text when there is none."""
    found = world.find(ACCOUNT_REF, projectUuid=project)
    return str(found[0]["accountUuid"]) if found else ""


def is_platform_admin(world: World, virtual_id: str) -> bool:
    """Whether a virtual ID may do in the platform what the admin may."""
    return world.count(ATTRIBUTE, virtualIDUuid=virtual_id, name=_PLATFORM_ADMIN) > 0


VIRTUAL_ID_BEHAVIOURS: dict[str, Behaviour] = {
    "AddIAM2VirtualIDsToProject": add_members,
    "AddIAM2VirtualIDsToProjects": add_members,
    "ChangeIAM2VirtualIDState": change_state,
    "CreateIAM2Project": create_project,
    "CreateIAM2VirtualID": create_virtual_id,
    "DeleteIAM2VirtualID": delete_virtual_id,
    "GetIAM2ProjectsOfVirtualID": projects_of,
    "RemoveIAM2VirtualIDsFromProject": remove_members,
    "RemoveIAM2VirtualIDsFromProjects": remove_members,
    "UpdateIAM2VirtualID": update_virtual_id,
}
"""What the portal calls for the APIs of this module."""
