"""What we know better than the raw material, each with its reason.

Hashed passwords, secrets that are not marked, and types that are closed sets of names.
"""

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["HASHED", "NOT_SECRET", "SECRET_NAMES", "correct_param", "sensitivity"]

HASHED = {
    # The login compares hashes, so every API that sets or shows one sends the hash.
    # Source: protocol, sections 4.1, 4.2 and 4.8.
    ("LogInByAccount", "password"),
    ("LogInByUser", "password"),
    ("LogIn", "password"),
    ("LoginIAM2VirtualID", "password"),
    ("CreateAccount", "password"),
    ("CreateUser", "password"),
    ("CreateIAM2VirtualID", "password"),
    ("GetTwoFactorAuthenticationSecret", "password"),
    ("UpdateAccount", "password"),
    ("UpdateAccount", "oldPassword"),
    ("UpdateUser", "password"),
    ("UpdateIAM2VirtualID", "password"),
    # The admin confirms with the password of the account. Source: legacy-cli, section 3.3.
    ("PowerOffHost", "adminPassword"),
}
"""API and parameter whose text is replaced by its SHA-512 before it is sent."""

SECRET_NAMES = re.compile(
    r"(?i)password|secret(?!resource|uuid)|privatekey|privkey|\bpsk\b|\btokens?\b|accesskeysecret"
    r"|verifycode|sm3key|sm4key|osskey|community|\bpin\b|hmac|protecttoken|activatedtoken"
)
"""Names of parameters that hold a secret, unless NOT_SECRET says otherwise."""

NOT_SECRET = {
    "secretResourcePoolUuid": "it names a resource",
}
"""Parameter names that only look like a secret, and why they are not."""

_SESSION_UUID = {"LogOut", "ValidateSession", "RenewSession"}
"""Where sessionUuid is a session itself, which is as good as a password."""

_CLOSED_SETS = {
    "AuditType",
    "IpSetType",
    "OrganizationType",
    "RoleStateEvent",
    "StateEvent",
    "TicketStatusEvent",
}
"""Types that are closed sets of names: text with choices, for whoever types them."""


def correct_param(api: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return *raw* with what we know better."""
    param = dict(raw)
    if param["type"] in _CLOSED_SETS:
        param["type"] = "string"
    if param.get("required"):
        param.pop("default", None)  # a default of Java's, never used
    if param["name"] == "tagUuids" and param["type"] == "list":
        param["element"] = "string"
    sensitive = sensitivity(api, param)
    if sensitive:
        param["sensitive"] = sensitive
    if (api, param["name"]) in HASHED:
        param["hashed"] = True
    return param


def sensitivity(api: str, param: Mapping[str, Any]) -> str:
    """Return what of the parameter must be hidden: "", value, uri or tag."""
    marked = param.get("sensitive", "")
    if marked in {"uri", "tag"}:
        return str(marked)
    name = param["name"]
    if name == "sessionUuid" and api in _SESSION_UUID:
        return "value"
    textual = param["type"] in {"string", "map", "any"}
    looks_secret = SECRET_NAMES.search(name) and name not in NOT_SECRET
    return "value" if marked or (textual and looks_secret) else ""
