"""What we know better than the raw material, each with its reason.

Hashed passwords, secrets that are not marked, and types that are closed sets of names.
"""

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["HASHED", "NOT_SECRET", "PLAIN_WHEN", "SECRET_NAMES", "correct_param", "sensitivity"]

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

PLAIN_WHEN = {("LogIn", "password"): ["loginType", "ldap"]}
"""Where another parameter says that the text goes as it is: the LDAP server wants to see it."""

SECRET_NAMES = re.compile(
    r"(?i)password|secret|privkey|privatekey|psk\Z|authkey|appkey|sm[34]key|tokens?\Z"
    r"|community|verifycode|additionsession|loginparams"
    r"|(host|chassis|virtualid)infos?\Z"
)
"""Names of parameters that hold a secret, unless NOT_SECRET says otherwise.

The *info* ones are configuration files with the passwords of many machines or people.
"""

NOT_SECRET = {
    "tokens": "values that fill in the pattern of a tag",
}
"""Parameter names that only look like a secret, and what they are."""

_SECRET_PARAMS = {
    # A session is as good as a password.
    ("LogOut", "sessionUuid"),
    ("RenewSession", "sessionUuid"),
    ("ValidateSession", "sessionUuid"),
    # A load balancer's certificate comes with its private key.
    ("CreateCertificate", "certificate"),
    # The ID goes with the secret beside it.
    ("AddAliyunKeySecret", "key"),
    ("AddHybridKeySecret", "key"),
}

_CHAT_URL = re.compile(r"SNS(DingTalk|FeiShu|WeCom|MicrosoftTeams)")
"""Robots of chats are addressed by a URL with a token in it."""

_URLS = {"backupStorageUrl", "url"}
"""URLs that may have a password in them."""

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
    if (api, param["name"]) in PLAIN_WHEN:
        param["plain_when"] = PLAIN_WHEN[api, param["name"]]
    return param


def sensitivity(api: str, param: Mapping[str, Any]) -> str:
    """Return what of the parameter must be hidden: "", value, uri or tag."""
    name = param["name"]
    marked = param.get("sensitive", "")
    if marked in {"uri", "tag"}:
        return str(marked)
    textual = param["type"] in {"string", "map", "any"}
    looks_secret = bool(SECRET_NAMES.search(name)) and name not in NOT_SECRET
    is_chat = name == "url" and _CHAT_URL.search(api)
    if marked or is_chat or (api, name) in _SECRET_PARAMS or (textual and looks_secret):
        return "value"
    return "uri" if name in _URLS else ""
