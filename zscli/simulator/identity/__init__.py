"""Who is who at the simulated server: accounts, users, logins, sessions, and what proves them."""

from zscli.simulator.ask import Behaviour
from zscli.simulator.identity.access_keys import ACCESS_KEY_BEHAVIOURS
from zscli.simulator.identity.accounts import ACCOUNT_BEHAVIOURS, seed_admin
from zscli.simulator.identity.directory import DIRECTORY_BEHAVIOURS
from zscli.simulator.identity.groups import GROUP_BEHAVIOURS
from zscli.simulator.identity.login_control import LOGIN_CONTROL_BEHAVIOURS
from zscli.simulator.identity.logins import LOGIN_BEHAVIOURS
from zscli.simulator.identity.passwords import sha512
from zscli.simulator.identity.projects import PROJECT_BEHAVIOURS
from zscli.simulator.identity.sessions import (
    SESSION,
    SESSION_BEHAVIOURS,
    SESSION_EXPIRED,
    authenticate,
    session_of,
)
from zscli.simulator.identity.sharing import SHARING_BEHAVIOURS
from zscli.simulator.identity.virtual_ids import VIRTUAL_ID_BEHAVIOURS

__all__ = [
    "IDENTITY_BEHAVIOURS",
    "SESSION",
    "SESSION_EXPIRED",
    "authenticate",
    "seed_admin",
    "session_of",
    "sha512",
]

IDENTITY_BEHAVIOURS: dict[str, Behaviour] = {
    **ACCESS_KEY_BEHAVIOURS,
    **ACCOUNT_BEHAVIOURS,
    **DIRECTORY_BEHAVIOURS,
    **GROUP_BEHAVIOURS,
    **LOGIN_BEHAVIOURS,
    **LOGIN_CONTROL_BEHAVIOURS,
    **PROJECT_BEHAVIOURS,
    **SESSION_BEHAVIOURS,
    **SHARING_BEHAVIOURS,
    **VIRTUAL_ID_BEHAVIOURS,
}
"""What the portal calls for identity: one table for each module."""
