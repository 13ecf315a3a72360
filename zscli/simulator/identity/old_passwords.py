"""Passwords that were: which of them cannot be had again, and how old one may become.

The server's own module for it is not public: the codes are the protocol's, the configs that say how
many and how old are ours, and are 0, which is never. Source: protocol, section 4.5.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from zscli.simulator.ask import Ask
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.identity.passwords import matches
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.instants import kept, read_kept
from zscli.simulator.world.world import World

__all__ = ["check_age", "check_new", "forget_passwords"]

_OLD = "SimulatedPasswordInventory"
"""A row for each password that was changed: ownerUuid, its hash, its number, until when it was."""

_KEPT = 100


def _old(world: World, owner: str) -> list[dict[str, Any]]:
    """Return the former passwords of an account or a user, the latest first."""
    found = world.find(_OLD, ownerUuid=owner)
    return sorted(found, key=lambda row: int(row["number"]), reverse=True)


def check_new(ask: Ask, row: Mapping[str, Any]) -> None:
    """LOGIN_CONTROL.1001 for a new password that was one of the last; keeps the one that goes.

    row: the account or the user that is changed, as it still is.
    """
    given = ask.params.get("password")
    if given is None:
        return
    world, owner = ask.world, str(row["uuid"])
    old = _old(world, owner)
    most = int(ask.config("loginControl", "password.history") or 0)
    last = [row.get("password"), *(each["password"] for each in old)][:most]
    if any(matches(each, str(given)) for each in last):
        raise Refusal(
            "LOGIN_CONTROL.1001",
            f"the password of [uuid:{owner}] must not be one of its last {most} passwords",
        )
    number = int(old[0]["number"]) + 1 if old else 0
    gone = {"ownerUuid": owner, "password": row.get("password"), "number": number}
    world.insert(_OLD, gone | {"until": kept(ask.clock.now())})
    for each in old[_KEPT - 1 :]:
        world.delete(_OLD, each["uuid"])


def check_age(ask: Ask, row: Mapping[str, Any]) -> None:
    """LOGIN_CONTROL.1000 for the login of one whose password is too old; never for the admin.

    The admin alone could give it a new one.
    """
    days = int(ask.config("loginControl", "password.period") or 0)
    if not days or row["uuid"] == ADMIN_UUID:
        return
    old = _old(ask.world, str(row["uuid"]))
    since = read_kept(str(old[0]["until"] if old else row["createDate"]))
    if ask.clock.now() >= since + timedelta(days=days):
        raise Refusal(
            "LOGIN_CONTROL.1000",
            f"the password of [uuid:{row['uuid']}] is older than {days} days, change it",
        )


def forget_passwords(world: World, owner: str) -> None:
    """Forget what passwords an account or a user had, when it goes."""
    for each in _old(world, owner):
        world.delete(_OLD, each["uuid"])
