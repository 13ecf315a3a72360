"""Access keys: a pair that lets programs sign requests instead of logging in.

A key may do what its account or its user may. The form of a signature is signature.py's affair.
Source: protocol, section 4.6, and the server's own checks of new keys.
"""

import secrets
import string
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, SessionRow
from zscli.simulator.behaviours.records import new_record, state_changer
from zscli.simulator.checks.permissions import ADMIN_UUID, asker
from zscli.simulator.identity.signature import check_date, signed_by
from zscli.simulator.protocol.exchange import PlainError, Request
from zscli.simulator.protocol.headers import KeyProof
from zscli.simulator.refusal import failed, invalid, not_found
from zscli.simulator.world.config import read_config
from zscli.simulator.world.world import World

__all__ = ["ACCESS_KEY_BEHAVIOURS", "asker_by_key", "forget_keys"]

KEY = "AccessKeyInventory"
_USERS = ("UserInventory", "IAM2VirtualIDInventory", "AccountInventory")
_ID_LENGTH, _SECRET_LENGTH = 20, 40
_MOST = 2
_LETTERS = string.ascii_letters + string.digits


def _random(length: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def create_access_key(ask: Ask) -> dict[str, Any]:
    """CreateAccessKey for an account or one of its users; the pair is made up unless given.

    SYS.1003 for an unknown account or user, SYS.1006 for those of others, SYS.1007 for half a
    pair, a colon in it, an id that is taken, and more than two keys of an account but the admin.
    """
    world, params = ask.world, ask.params
    account, user = str(params["accountUuid"]), str(params["userUuid"])
    world.require("AccountInventory", account, "accountUuid")
    _check_user(ask, account, user)
    key_id, secret = params.get("AccessKeyID"), params.get("AccessKeySecret")
    _check_pair(world, key_id, secret)
    if account != ADMIN_UUID and world.count(KEY, accountUuid=account) >= _MOST:
        raise invalid(
            f"The number of access keys for account[uuid={account}] has exceeded the maximum limit"
        )
    record = new_record(
        ask,
        ("accountUuid", "userUuid", "description"),
        AccessKeyID=key_id or _random(_ID_LENGTH),
        AccessKeySecret=secret or _random(_SECRET_LENGTH),
        state="Enabled",
    )
    return ask.inventory(KEY, world.insert(KEY, record))


def _check_pair(world: World, key_id: str | None, secret: str | None) -> None:
    if bool(key_id) != bool(secret):
        raise invalid("AccessKeyID and AccessKeySecret must be given together")
    if ":" in f"{key_id}{secret}":
        raise invalid("Access key ID and secret cannot contain ':'")
    if key_id and world.count(KEY, AccessKeyID=key_id):
        raise invalid(f"there is already an access key[AccessKeyID:{key_id}]")


def _check_user(ask: Ask, account: str, user: str) -> None:
    asking = ask.session
    if asking is not None and not asking.is_admin and asking.account_uuid != account:
        raise failed(
            f"permission denied, the account[uuid:{asking.account_uuid}] cannot create "
            f"an access key for the account[uuid:{account}]"
        )
    kind = ask.world.inventory_of(user)
    row = ask.world.get(kind, user) if kind in _USERS else None
    if kind is None or row is None:
        raise not_found("userUuid", user, "User")
    if kind == "AccountInventory" and user != account:
        raise failed(f"the user[uuid:{user}] is not of the account[uuid:{account}]")
    if kind == "UserInventory" and row.get("accountUuid") != account:
        raise failed(f"the user[uuid:{user}] is not of the account[uuid:{account}]")


def delete_access_key(ask: Ask) -> dict[str, Any]:
    """DeleteAccessKey; one that is gone already is fine."""
    ask.world.delete(KEY, str(ask.params["uuid"]))
    return {}


def forget_keys(world: World, **whose: str) -> None:
    """Delete the keys of an account or of a user that is deleted."""
    world.remove(KEY, **whose)


def asker_by_key(world: World, request: Request, proof: KeyProof) -> SessionRow:
    """Return who signed a request; PlainError 400 or 403 when it cannot be told or trusted.

    Clients look for `access key id` and `wrong accessKey signature` in a refusal's text. Source:
    the server's own backend for access keys.
    """
    with_zone = read_config(world, "rest", "checkTimeZone") == "true"
    check_date(proof.date, world.clock.now(), with_zone=with_zone)
    row = next((r for r in world.find(KEY, AccessKeyID=proof.key_id) if _is(r, proof)), None)
    if row is None or row["state"] != "Enabled":
        raise PlainError(403, f"access key id: {proof.key_id} does not existed or disabled")
    secret = str(row["AccessKeySecret"])
    if not signed_by(secret, proof.signature, request.method, proof.date, request.path):
        raise PlainError(403, "wrong accessKey signature")
    return asker(str(row["accountUuid"]), str(row["userUuid"]))


def _is(row: dict[str, Any], proof: KeyProof) -> bool:
    """Whether a row is the key that is named: the world compares texts without case."""
    return bool(row["AccessKeyID"] == proof.key_id)


ACCESS_KEY_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeAccessKeyState": state_changer(KEY),
    "CreateAccessKey": create_access_key,
    "DeleteAccessKey": delete_access_key,
}
"""What the portal calls for the APIs of this module."""
