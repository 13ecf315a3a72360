"""The names of the old SDK's module `inventory`: APIXxxMsg, the classes of inventories, constants.

Everything but the constants is made when it is first asked for.
"""

from typing import Any

from zscli.sdk.messages import api_named, catalog, message_class
from zscli.sdk.types import inventory_class

__all__ = ["INITIAL_SYSTEM_ADMIN_NAME", "INITIAL_SYSTEM_ADMIN_PASSWORD"]

INITIAL_SYSTEM_ADMIN_NAME = "admin"
_OF_A_FRESH_SERVER = (
    "b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb9"
    "80b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86"
)
INITIAL_SYSTEM_ADMIN_PASSWORD = _OF_A_FRESH_SERVER
"""The SHA-512 of the password of a fresh server. Source: protocol, section 4.1."""


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    if catalog().inventory(name) is not None:
        made: type = inventory_class(catalog(), name)
    else:
        made = message_class(api_named(name, "API", "Msg"))
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    messages = [f"API{name}Msg" for name in catalog().names]
    return sorted([*__all__, *messages, *catalog().inventories])
