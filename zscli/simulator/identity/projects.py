"""IAM2 projects: the virtual IDs that work in them, and the account that owns what is in one.

A deleted project waits until it is expunged. Source: protocol, sections 4.2 and 4.8.
"""

from collections.abc import Sequence
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import STATES, new_record
from zscli.simulator.checks.quotas import ensure_quotas
from zscli.simulator.identity.accounts import remove_account
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "PROJECT",
    "PROJECT_BEHAVIOURS",
    "account_of_project",
    "add_project",
    "forget_member",
    "is_member",
    "join",
]

PROJECT = "IAM2ProjectInventory"
ACCOUNT = "AccountInventory"
ACCOUNT_REF = "IAM2ProjectAccountRefInventory"
MEMBER = "IAM2ProjectVirtualIDRefInventory"
SESSION = "SessionInventory"
DELETED = "Deleted"


def create_project(ask: Ask) -> dict[str, Any]:
    """CreateIAM2Project with an account of its own; SYS.1007 when the name is taken."""
    params = ask.params
    name = str(params["name"])
    if ask.world.count(PROJECT, name=name):
        raise invalid(f"there is already a project[name:{name}]")
    account = str(params.get("linkAccountUuid") or "")
    if account:
        ask.world.require(ACCOUNT, account, "linkAccountUuid")
    record = new_record(ask, ("name", "description"))
    row = add_project(ask.world, record, account)
    ensure_quotas(ask.world)
    return ask.inventory(PROJECT, row)


def add_project(world: World, record: dict[str, Any], account: str = "") -> dict[str, Any]:
    """Insert a project and tie it to an account, to a new one of its name without; its row."""
    if not account:
        about = {"name": record["name"], "type": "Normal", "description": "of an IAM2 project"}
        account = str(world.insert(ACCOUNT, about)["uuid"])
    row = world.insert(PROJECT, record | {"state": "Enabled", "linkedAccountUuid": account})
    world.insert(ACCOUNT_REF, {"projectUuid": row["uuid"], "accountUuid": account})
    return row


def _project(ask: Ask, uuid: str) -> str:
    return str(ask.world.require(PROJECT, uuid, "projectUuid")["uuid"])


def join(world: World, project: str, virtual_ids: Sequence[str]) -> None:
    """Let virtual IDs work in a project; twice is once. SYS.1003 for an unknown one."""
    for uuid in virtual_ids:
        world.require("IAM2VirtualIDInventory", uuid, "virtualIDUuids")
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


def forget_member(world: World, virtual_id: str) -> None:
    """Take a virtual ID that is deleted out of all projects."""
    world.remove(MEMBER, virtualIDUuid=virtual_id)


def _state(ask: Ask, state: str) -> dict[str, Any]:
    """Give a project another state; who works in it is logged out unless it is Enabled."""
    row = ask.world.require(PROJECT, str(ask.params["uuid"]))
    if state != "Enabled":
        ask.world.remove(SESSION, accountUuid=account_of_project(ask.world, row["uuid"]))
    return ask.inventory(PROJECT, ask.world.update(PROJECT, row["uuid"], state=state))


def change_state(ask: Ask) -> dict[str, Any]:
    """ChangeIAM2ProjectState: nobody can go into a disabled one."""
    return _state(ask, STATES[str(ask.params["stateEvent"])])


def delete_project(ask: Ask) -> dict[str, Any]:
    """DeleteIAM2Project: it waits, Deleted, until it is expunged or recovered."""
    if ask.world.get(PROJECT, str(ask.params["uuid"])):
        _state(ask, DELETED)
    return {}


def _deleted(ask: Ask) -> str:
    """Return the uuid of a deleted project; SYS.1006 for one that is not."""
    row = ask.world.require(PROJECT, str(ask.params["uuid"]))
    if row.get("state") != DELETED:
        raise failed(f"the project[uuid:{row['uuid']}] is not deleted")
    return str(row["uuid"])


def recover_project(ask: Ask) -> dict[str, Any]:
    """RecoverIAM2Project: a deleted one is as it was."""
    _deleted(ask)
    return _state(ask, "Enabled")


def expunge_project(ask: Ask) -> dict[str, Any]:
    """ExpungeIAM2Project: gone with its account and what that owns.

    An account that can log in itself stays.
    """
    world, uuid = ask.world, _deleted(ask)
    account = account_of_project(world, uuid)
    world.remove(MEMBER, projectUuid=uuid)
    world.remove(ACCOUNT_REF, projectUuid=uuid)
    world.delete(PROJECT, uuid)
    if "password" not in (world.get(ACCOUNT, account) or {"password": ""}):
        remove_account(ask, account)
    return {}


PROJECT_BEHAVIOURS: dict[str, Behaviour] = {
    "AddIAM2VirtualIDsToProject": add_members,
    "AddIAM2VirtualIDsToProjects": add_members,
    "ChangeIAM2ProjectState": change_state,
    "CreateIAM2Project": create_project,
    "DeleteIAM2Project": delete_project,
    "ExpungeIAM2Project": expunge_project,
    "GetIAM2ProjectsOfVirtualID": projects_of,
    "RecoverIAM2Project": recover_project,
    "RemoveIAM2VirtualIDsFromProject": remove_members,
    "RemoveIAM2VirtualIDsFromProjects": remove_members,
}
"""What the portal calls for the APIs of this module."""
