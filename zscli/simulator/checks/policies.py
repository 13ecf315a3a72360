"""Policies of users: which APIs their statements allow or deny.

A user has those attached to it and those of its groups. Who may do what without policies is
permissions.py's affair. Source: protocol, section 4.5.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["EFFECTS", "allowing", "denying", "is_read", "matches_api", "message_of"]

EFFECTS = ("Allow", "Deny")
_OLD_STYLE = re.compile(r"(?P<category>[\w.*-]*):(?P<what>API\w+|read|write|\.?\*)")
_READS = frozenset({"Query", "Get", "Check", "List", "Is", "LogIn", "Login"})
_NO_READS = frozenset({"RefreshCaptcha", "RefreshSearchIndexes", "UnlockIdentity"})
"""What travels by GET and changes something all the same."""

Row = Mapping[str, Any]


def denying(world: World, user: str, api: ApiSpec, params: Mapping[str, Any]) -> Row | None:
    """Return a policy of a user that denies this call, None when none does.

    An action may name parameters after a colon: it denies a call that gives one of them.
    """
    for policy, action in _actions(world, user, "Deny"):
        name, fields = _split(action)
        named = {field.strip() for field in fields.split(",") if field.strip()}
        if matches_api(name, api) and (not named or named & set(params)):
            return policy
    return None


def allowing(world: World, user: str, api: ApiSpec) -> Row | None:
    """Return a policy of a user that allows an API, None when none does."""
    for policy, action in _actions(world, user, "Allow"):
        if matches_api(_split(action)[0], api):
            return policy
    return None


def _actions(world: World, user: str, effect: str) -> Iterator[tuple[Row, str]]:
    uuids = world.linked("user-policy", user)
    for group in world.linked_from("userGroup-user", user):
        uuids += world.linked("userGroup-policy", group)
    for uuid in dict.fromkeys(uuids):
        policy = world.get("PolicyInventory", uuid) or {}
        for statement in policy.get("statements") or ():
            if statement.get("effect") == effect:
                for action in statement.get("actions") or ():
                    yield policy, str(action)


def _split(action: str) -> tuple[str, str]:
    """Return the API's pattern of an action, and its parameters."""
    if _OLD_STYLE.fullmatch(action):
        return action, ""
    name, _, fields = action.partition(":")
    return name, fields


def message_of(api: ApiSpec) -> str:
    """Return the full name of an API's message, its short one where that is all that is known."""
    return api.message or f"API{api.name}Msg"


def is_read(api: ApiSpec) -> bool:
    """Whether an API changes nothing but who one is."""
    return api.is_query or api.verb in _READS or (api.is_read and api.name not in _NO_READS)


def matches_api(pattern: str, api: ApiSpec) -> bool:
    """Whether an action is about an API: by its message's name, its category, read or write.

    `org.zstack.header.vm.APIStopVmInstanceMsg`, `org.zstack.header.vm.**`, where one asterisk
    stays between two dots; `APIStopVmInstanceMsg`; and of old `vm:read`, `.*:APIStopVmInstanceMsg`.
    """
    old = _OLD_STYLE.fullmatch(pattern)
    if old is None:
        message = message_of(api)
        names = (message, message.rpartition(".")[2])
        return any(_regex(pattern).fullmatch(name) for name in names)
    if old["category"] not in {"", "*", ".*", api.category}:
        return False
    known = {"read": is_read(api), "write": not is_read(api), "*": True, ".*": True}
    return known.get(old["what"], old["what"] == f"API{api.name}Msg")


@lru_cache(maxsize=512)
def _regex(pattern: str) -> re.Pattern[str]:
    if pattern in {".*", "*"}:
        return re.compile(".*", re.DOTALL)
    parts = (
        ".*" if part == "**" else r"[^.]*" if part == "*" else re.escape(part)
        for part in re.split(r"(\*\*|\*)", pattern)
    )
    return re.compile("".join(parts), re.DOTALL)
