"""A note for a parameter, made from its name, type and limits."""

from collections.abc import Mapping
from typing import Any

from zscli.spec.names import humps

__all__ = ["note"]


def note(api: str, param: Mapping[str, Any]) -> str:
    """Return a plain sentence."""
    return " ".join(humps(param["name"])) + "."
