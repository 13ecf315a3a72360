"""Who can log in to the demo beside its accounts, over LDAP and as an IAM2 virtual ID; policies.

Every password is the one of the demo's accounts.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from zscli.simulator.identity import sha512
from zscli.simulator.identity.directory import ACCOUNT_REF, DIRECTORY_URL, SERVER, seed_entry
from zscli.simulator.identity.projects import add_project, join
from zscli.simulator.identity.virtual_ids import VIRTUAL_ID
from zscli.simulator.seeds.cloud import PASSWORD
from zscli.simulator.seeds.sower import Sower

__all__ = ["sow_directory", "sow_policies", "sow_policy", "sow_virtual_ids"]

USER = "UserInventory"
POLICY = "PolicyInventory"
LDAP_BASE = "dc=example,dc=com"
LDAP_PEOPLE = ("wangfang", "liwei")
LDAP_UNBOUND = frozenset({"liwei"})
POLICIES = {
    "vm-operators": (
        "dev-team/zhangwei",
        ("org.zstack.header.vm.**", "org.zstack.header.volume.**"),
    ),
}
"""By the policy's name: the user that has it, and what it allows."""
PROJECTS = {"project-east": ("zhaomin",)}
"""Virtual IDs by the IAM2 project that they are in."""


def sow_policies(sower: Sower) -> None:
    """Let the users of the demo that have a policy do more than read."""
    for name, (user, actions) in POLICIES.items():
        sow_policy(sower, sower.named(USER, user), name, actions)


def sow_policy(sower: Sower, user: Mapping[str, Any], name: str, actions: Sequence[str]) -> None:
    """Give a user a policy that allows it something."""
    statement = {"name": name, "effect": "Allow", "actions": list(actions)}
    with sower.world.owned_by(user["accountUuid"]):
        about = {"name": name, "accountUuid": user["accountUuid"]}
        policy = sower.make(POLICY, about | {"statements": [statement]})
    sower.world.link("user-policy", user["uuid"], policy["uuid"])


def sow_directory(sower: Sower) -> None:
    """Make the LDAP server, its entries, and an account for each that is bound."""
    server = sower.make(
        SERVER,
        {
            "name": "ldap.example.com",
            "url": DIRECTORY_URL,
            "base": LDAP_BASE,
            "username": f"cn=admin,{LDAP_BASE}",
            "scope": "account",
            "encryption": "None",
        },
    )
    for uid in LDAP_PEOPLE:
        dn = f"uid={uid},ou=people,{LDAP_BASE}"
        seed_entry(sower.world, dn, uid, PASSWORD)
        if uid in LDAP_UNBOUND:
            continue
        about = {"name": uid, "description": "LDAP", "type": "Normal"}
        account = sower.make("AccountInventory", about)
        ref = {"ldapUid": dn, "ldapServerUuid": server["uuid"], "accountUuid": account["uuid"]}
        sower.make(ACCOUNT_REF, ref)


def sow_virtual_ids(sower: Sower) -> None:
    """Make the projects and the virtual IDs that work in them."""
    for name, members in PROJECTS.items():
        account = sower.make("AccountInventory", {"name": name, "type": "Normal"})
        dates = {"uuid": sower.uuid(), "createDate": sower.date()}
        row = add_project(sower.world, {"name": name, **dates}, account["uuid"])
        for member in members:
            person = {"name": member, "password": sha512(PASSWORD)}
            made = sower.make(VIRTUAL_ID, person | {"type": "ZStack", "state": "Enabled"})
            join(sower.world, row["uuid"], [made["uuid"]])
