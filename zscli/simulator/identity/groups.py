"""Groups of users, and policies: made, attached, detached, deleted.

What a policy allows is policies.py's affair. Source: protocol, sections 4.5 and 4.8.
"""

from collections.abc import Callable
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import new_record
from zscli.simulator.checks.policies import EFFECTS
from zscli.simulator.refusal import invalid

__all__ = ["GROUP_BEHAVIOURS"]

GROUP = "UserGroupInventory"
POLICY = "PolicyInventory"
_FIELDS = ("name", "effect", "principals", "actions", "resources")


def create_group(ask: Ask) -> dict[str, Any]:
    """CreateUserGroup in the account that asks; SYS.1007 when the name is taken there."""
    name = ask.params["name"]
    if ask.world.count(GROUP, name=name, accountUuid=ask.account_uuid):
        raise invalid(
            f"unable to create a group. A group called {name} is already under the account"
        )
    record = new_record(ask, ("name", "description"), accountUuid=ask.account_uuid)
    return ask.inventory(GROUP, ask.world.insert(GROUP, record))


def delete_group(ask: Ask) -> dict[str, Any]:
    """DeleteUserGroup: its users stay, what it allowed them goes."""
    uuid = str(ask.params["uuid"])
    ask.world.unlink("userGroup-user", uuid, None)
    ask.world.unlink("userGroup-policy", uuid, None)
    ask.world.delete(GROUP, uuid)
    return {}


def create_policy(ask: Ask) -> dict[str, Any]:
    """CreatePolicy in the account that asks; SYS.1007 for a statement that says nothing."""
    statements = [_statement(each) for each in ask.params["statements"]]
    fixed = {"statements": statements, "accountUuid": ask.account_uuid}
    record = new_record(ask, ("name",), **fixed)
    return ask.inventory(POLICY, ask.world.insert(POLICY, record))


def _statement(given: Any) -> dict[str, Any]:
    if not isinstance(given, dict) or given.get("effect") not in EFFECTS:
        raise invalid(f"a statement's effect must be one of [{', '.join(EFFECTS)}]")
    if not isinstance(given.get("actions"), list) or not given["actions"]:
        raise invalid("a statement's actions must be a nonempty list")
    return {name: given[name] for name in _FIELDS if name in given}


def delete_policy(ask: Ask) -> dict[str, Any]:
    """DeletePolicy, wherever it is attached."""
    uuid = str(ask.params["uuid"])
    ask.world.unlink("user-policy", None, uuid)
    ask.world.unlink("userGroup-policy", None, uuid)
    ask.world.delete(POLICY, uuid)
    return {}


def _tie(kind: str, left: str, right: str) -> Behaviour:
    """Return what ties two resources together; twice is once."""

    def tie(ask: Ask) -> dict[str, Any]:
        for uuid in _listed(ask, right):
            ask.world.link(kind, str(ask.params[left]), uuid)
        return {}

    return tie


def _untie(kind: str, left: str, right: str) -> Behaviour:
    """Return what takes a tie away; none is fine."""

    def untie(ask: Ask) -> dict[str, Any]:
        for uuid in _listed(ask, right):
            ask.world.unlink(kind, str(ask.params[left]), uuid)
        return {}

    return untie


def _listed(ask: Ask, name: str) -> list[str]:
    value = ask.params[name]
    return [str(uuid) for uuid in value] if isinstance(value, list) else [str(value)]


Make = Callable[[str, str, str], Behaviour]
_TIES: dict[str, tuple[Make, str, str, str]] = {
    "AddUserToGroup": (_tie, "userGroup-user", "groupUuid", "userUuid"),
    "AttachPoliciesToUser": (_tie, "user-policy", "userUuid", "policyUuids"),
    "AttachPolicyToUser": (_tie, "user-policy", "userUuid", "policyUuid"),
    "AttachPolicyToUserGroup": (_tie, "userGroup-policy", "groupUuid", "policyUuid"),
    "DetachPoliciesFromUser": (_untie, "user-policy", "userUuid", "policyUuids"),
    "DetachPolicyFromUser": (_untie, "user-policy", "userUuid", "policyUuid"),
    "DetachPolicyFromUserGroup": (_untie, "userGroup-policy", "groupUuid", "policyUuid"),
    "RemoveUserFromGroup": (_untie, "userGroup-user", "groupUuid", "userUuid"),
}

GROUP_BEHAVIOURS: dict[str, Behaviour] = {
    "CreatePolicy": create_policy,
    "CreateUserGroup": create_group,
    "DeletePolicy": delete_policy,
    "DeleteUserGroup": delete_group,
    **{name: make(kind, left, right) for name, (make, kind, left, right) in _TIES.items()},
}
"""What the portal calls for the APIs of this module."""
