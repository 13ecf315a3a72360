"""IAM2: organizations as a tree with its people, and templates of projects.

Who may do what in an organization is not modelled. Source: the fields of the specs.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.creating import add_part, check_refused
from zscli.simulator.behaviours.records import Row, changes, new_record
from zscli.simulator.behaviours.row_facts import PARTS
from zscli.simulator.refusal import failed
from zscli.simulator.world.world import World

__all__ = ["ORGANIZATION_BEHAVIOURS"]

ORGANIZATION = "IAM2OrganizationInventory"
PEOPLE = "IAM2OrganizationVirtualIDRefInventory"
TEMPLATE = "IAM2ProjectTemplateInventory"


def create(ask: Ask) -> Row:
    """CreateIAM2Organization: Enabled, below its parent or the root of a tree of its own."""
    check_refused(ask)
    world, above = ask.world, ask.params.get("parentUuid")
    if above:
        world.require(ORGANIZATION, str(above), "parentUuid")
    names = ("name", "description", "type", "parentUuid", "srcType")
    row = world.insert(ORGANIZATION, new_record(ask, names, state="Enabled"))
    _settle(world, row["uuid"])
    if ask.params.get("attributes"):
        add_part(ask, PARTS[ask.api.name, "attributes"], "attributes", row["uuid"])
    return ask.inventory(ORGANIZATION, world.require(ORGANIZATION, row["uuid"]))


def _settle(world: World, uuid: str) -> None:
    """Let an organization and all below it name the root of their tree."""
    row = world.require(ORGANIZATION, uuid)
    parent = world.get(ORGANIZATION, str(row.get("parentUuid", "")))
    root = parent.get("rootOrganizationUuid") if parent else uuid
    world.update(ORGANIZATION, uuid, rootOrganizationUuid=root)
    for child in world.find(ORGANIZATION, parentUuid=uuid):
        _settle(world, child["uuid"])


def update(ask: Ask) -> Row:
    """UpdateIAM2Organization, also to another parent."""
    row = ask.world.require(ORGANIZATION, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "type"))
    ask.world.update(ORGANIZATION, row["uuid"], **given)
    if ask.params.get("parentUuid"):
        _put_below(ask, row["uuid"], str(ask.params["parentUuid"]))
    return ask.inventory(ORGANIZATION, ask.world.require(ORGANIZATION, row["uuid"]))


def _put_below(ask: Ask, uuid: str, above: str) -> None:
    """Move an organization; SYS.1006 where it would end up in itself."""
    parent = ask.world.require(ORGANIZATION, above, "parentUuid")
    if parent["uuid"] in {uuid, *_below(ask.world, uuid)}:
        raise failed(f"the organization[uuid:{uuid}] cannot be below itself")
    ask.world.update(ORGANIZATION, uuid, parentUuid=parent["uuid"])
    _settle(ask.world, uuid)


def _below(world: World, uuid: str) -> list[str]:
    found: list[str] = []
    for child in world.find(ORGANIZATION, parentUuid=uuid):
        found += [child["uuid"], *_below(world, child["uuid"])]
    return found


def change_parent(ask: Ask) -> Row:
    """ChangeIAM2OrganizationParent, of all the children that are named or of none."""
    for child in ask.params["childrenUuids"]:
        ask.world.require(ORGANIZATION, str(child), "childrenUuids")
        _put_below(ask, str(child), str(ask.params["parentUuid"]))
    return {}


def count_people(ask: Ask) -> Row:
    """GetIAM2OrganizationVirtualIDNumber: in it, and with all below it, each of them once."""
    row = ask.world.require(ORGANIZATION, str(ask.params["uuid"]))
    all_of_them = [row["uuid"], *_below(ask.world, row["uuid"])]
    ties = ask.world.find(PEOPLE, organizationUuid=all_of_them)
    return {
        "virtualDirectNumber": ask.world.count(PEOPLE, organizationUuid=row["uuid"]),
        "virtualTotalNumber": len({tie["virtualIDUuid"] for tie in ties}),
    }


def _template(ask: Ask, before: Row) -> Row:
    return {**before, **changes(ask, ("attributes", "quota"))}


def create_template(ask: Ask) -> Row:
    """CreateIAM2ProjectTemplate: what a project is to have is kept as it is said."""
    record = new_record(ask, ("name", "description"), template=_template(ask, {}))
    return ask.inventory(TEMPLATE, ask.world.insert(TEMPLATE, record))


def update_template(ask: Ask) -> Row:
    """UpdateIAM2ProjectTemplate; what is not said stays."""
    row = ask.world.require(TEMPLATE, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description"))
    given["template"] = _template(ask, row.get("template") or {})
    return ask.inventory(TEMPLATE, ask.world.update(TEMPLATE, row["uuid"], **given))


ORGANIZATION_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeIAM2OrganizationParent": change_parent,
    "CreateIAM2Organization": create,
    "CreateIAM2ProjectTemplate": create_template,
    "GetIAM2OrganizationVirtualIDNumber": count_people,
    "UpdateIAM2Organization": update,
    "UpdateIAM2ProjectTemplate": update_template,
}
"""What the portal calls for the APIs of this module."""
