"""Logging in and out, and one call between the two: the helpers of scripts for the old SDK."""

from collections.abc import Iterable, Mapping
from typing import Any

from zscli.errors import UsageError
from zscli.sdk.api import Api
from zscli.sdk.api_actions import Action
from zscli.sdk.identity import log_out
from zscli.sdk.inventory import INITIAL_SYSTEM_ADMIN_NAME, INITIAL_SYSTEM_ADMIN_PASSWORD

__all__ = [
    "execute_action_with_session",
    "gen_query_conditions",
    "login_as_admin",
    "login_by_account",
    "logout",
]


def login_by_account(name: str, password: str, timeout: int | None = 60_000) -> str:
    """Log an account in and return the uuid of its session; the password travels as SHA-512.

    timeout: milliseconds. Source: protocol, section 4.2 (LogInByAccount).
    """
    return Api().login_as_admin(name, password, timeout)


def login_as_admin(timeout: int | None = 60_000) -> str:
    """Log in as the admin of a fresh server and return the uuid of the session."""
    return login_by_account(INITIAL_SYSTEM_ADMIN_NAME, INITIAL_SYSTEM_ADMIN_PASSWORD, timeout)


def logout(session_uuid: str, timeout: int | None = 60_000) -> None:
    """End a session: the server allows only so many at once."""
    Api().log_out(session_uuid, timeout)


def execute_action_with_session(action: Action, session_uuid: str | None = None) -> Any:
    """Run *action* in a session and return what its run returns.

    Without a session it logs in as admin first, and out again whatever comes of the call.
    """
    if not isinstance(action, Action):
        raise UsageError(
            "What is to be run must be an action.",
            hint="For example: api_actions.QueryZoneAction()",
        )
    if session_uuid:
        action.sessionUuid = session_uuid
        return action.run()
    own = login_as_admin()
    try:
        action.sessionUuid = own
        return action.run()
    finally:
        log_out(lambda: logout(own))


def gen_query_conditions(
    name: str, op: str, value: Any, conditions: Iterable[Mapping[str, Any]] | None = None
) -> list[Mapping[str, Any]]:
    """Return *conditions* with one more, as a new list."""
    return [{"name": name, "op": op, "value": value}, *(conditions or ())]
