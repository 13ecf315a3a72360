"""LDAP: a directory beside the simulated server, the server's record of it, and its bindings.

The directory is rows that a seed made; without any there is none to connect to.
Source: protocol, sections 4.2 and 5.3.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import changes, new_record
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity.passwords import matches, sha512
from zscli.simulator.refusal import Refusal, invalid
from zscli.simulator.world.world import World

__all__ = ["DIRECTORY_BEHAVIOURS", "DIRECTORY_URL", "entry_of", "seed_entry"]

DIRECTORY_URL = "ldap://ldap.example.com:389"
"""Where the simulated directory can be reached; any other address cannot."""

SERVER = "LdapServerInventory"
ENTRY = "LdapEntryInventory"
ACCOUNT_REF = "LdapAccountRefInventory"
RESOURCE_REF = "LdapResourceRefInventory"
_FIELDS = ("name", "description", "url", "base", "username", "encryption")
_UNREACHABLE = (
    "Cannot connect to LDAP/AD server, communication false, please checkout IP, port and Base DN"
)


def seed_entry(world: World, dn: str, uid: str, password: str) -> None:
    """Put somebody into the directory; of the password only the SHA-512 is kept."""
    world.insert(ENTRY, {"dn": dn, "uid": uid, "password": sha512(password)})


def entry_of(ask: Ask, uid: str, password: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the server's row and the entry of who logs in with a uid.

    LDAP.1007 without a server, LDAP.1000 where it cannot be reached, ID.1000 for a wrong uid or
    password.
    """
    servers = ask.world.find(SERVER)
    if not servers:
        raise Refusal("LDAP.1007", "no LDAP/AD server has been added")
    if servers[0].get("url") != DIRECTORY_URL:
        raise Refusal("LDAP.1000", _UNREACHABLE)
    entry = _entry(ask.world, uid)
    if entry is None or not matches(entry.get("password"), sha512(password)):
        raise Refusal("ID.1000", "Login validation failed in LDAP")
    return servers[0], entry


def _entry(world: World, name: str) -> dict[str, Any] | None:
    """Return an entry by its uid or its dn."""
    found = world.find(ENTRY, uid=name) or world.find(ENTRY, dn=name)
    return found[0] if found else None


def add_server(ask: Ask) -> dict[str, Any]:
    """AddLdapServer; LDAP.1006 where nothing answers, LDAP.1001 for a second one."""
    if ask.params["url"] != DIRECTORY_URL or not ask.world.count(ENTRY):
        raise Refusal("LDAP.1006", _UNREACHABLE)
    if ask.world.count(SERVER):
        raise Refusal(
            "LDAP.1001",
            "There has been a LDAP/AD server record. "
            "You'd better remove it before adding a new one!",
        )
    record = new_record(ask, (*_FIELDS, "scope"))
    return ask.inventory(SERVER, ask.world.insert(SERVER, record))


def update_server(ask: Ask) -> dict[str, Any]:
    """UpdateLdapServer: what is given; whether it answers is seen at the next login."""
    row = ask.world.require(SERVER, str(ask.params["ldapServerUuid"]), "ldapServerUuid")
    given = changes(ask, _FIELDS)
    return ask.inventory(SERVER, ask.world.update(SERVER, row["uuid"], **given))


def delete_server(ask: Ask) -> dict[str, Any]:
    """DeleteLdapServer, and every binding to it."""
    uuid = str(ask.params["uuid"])
    for kind in (ACCOUNT_REF, RESOURCE_REF):
        ask.world.remove(kind, ldapServerUuid=uuid)
    ask.world.delete(SERVER, uuid)
    return {}


def _bound(ask: Ask, kind: str, owner: dict[str, Any]) -> dict[str, Any]:
    """Return a new binding; SYS.1007 without a server, LDAP.1002 and .1003 for the uid."""
    servers = ask.world.find(SERVER)
    if not servers:
        raise invalid(
            "There is no LDAP/AD server in the system, Please add a LDAP/AD server first."
        )
    uid = str(ask.params["ldapUid"])
    entry = _entry(ask.world, uid)
    if entry is None:
        raise Refusal(
            "LDAP.1002",
            f"cannot find uid[{uid}] on ldap server[Address:{servers[0].get('url')}, "
            f"BaseDN:{servers[0].get('base')}].",
        )
    if ask.world.count(kind, ldapUid=entry["dn"]):
        raise Refusal("LDAP.1003", "The ldap uid has been bound to an account.")
    about = {"ldapUid": entry["dn"], "ldapServerUuid": servers[0]["uuid"]}
    return ask.inventory(kind, ask.world.insert(kind, new_record(ask, (), **about, **owner)))


def bind_account(ask: Ask) -> dict[str, Any]:
    """CreateLdapBinding of an account; LDAP.1004 for an unknown one, LDAP.1005 for the admin."""
    uuid = str(ask.params["accountUuid"])
    account = ask.world.get("AccountInventory", uuid)
    if account is None:
        raise Refusal("LDAP.1004", f"cannot find the specified account[uuid:{uuid}]")
    if uuid == ADMIN_UUID or account.get("type") == "SystemAdmin":
        raise Refusal("LDAP.1005", "cannot bind ldap uid to admin account.")
    return _bound(ask, ACCOUNT_REF, {"accountUuid": uuid})


def bind_virtual_id(ask: Ask) -> dict[str, Any]:
    """CreateIAM2VirtualIDLdapBinding; SYS.1003 for an unknown virtual ID."""
    uuid = str(ask.params["virtualIDUuid"])
    ask.world.require("IAM2VirtualIDInventory", uuid, "virtualIDUuid")
    owner = {"resourceUuid": uuid, "resourceType": "IAM2VirtualIDVO"}
    return _bound(ask, RESOURCE_REF, owner)


def unbind_account(ask: Ask) -> dict[str, Any]:
    """DeleteLdapBinding; one that is gone already is fine."""
    ask.world.delete(ACCOUNT_REF, str(ask.params["uuid"]))
    return {}


def unbind_virtual_id(ask: Ask) -> dict[str, Any]:
    """DeleteIAM2VirtualIDLdapBinding; one that is gone already is fine."""
    ask.world.delete(RESOURCE_REF, str(ask.params["uuid"]))
    return {}


def clean_bindings(ask: Ask) -> dict[str, Any]:
    """CleanInvalidLdapBinding: of who is no longer in the directory; returns their accounts."""
    stale = [
        row for row in ask.world.find(ACCOUNT_REF) if not ask.world.count(ENTRY, dn=row["ldapUid"])
    ]
    accounts = [ask.world.get("AccountInventory", row["accountUuid"]) for row in stale]
    for row in stale:
        ask.world.delete(ACCOUNT_REF, row["uuid"])
    return {"inventories": [ask.render("AccountInventory", row) for row in accounts if row]}


DIRECTORY_BEHAVIOURS: dict[str, Behaviour] = {
    "AddLdapServer": add_server,
    "CleanInvalidLdapBinding": clean_bindings,
    "CreateIAM2VirtualIDLdapBinding": bind_virtual_id,
    "CreateLdapBinding": bind_account,
    "DeleteIAM2VirtualIDLdapBinding": unbind_virtual_id,
    "DeleteLdapBinding": unbind_account,
    "DeleteLdapServer": delete_server,
    "UpdateLdapServer": update_server,
}
"""What the portal calls for the APIs of this module."""
