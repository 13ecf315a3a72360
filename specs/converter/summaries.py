"""A one-line summary of an API, made from its name."""

from collections.abc import Mapping
from typing import Any

from zscli.spec.names import humps, split_name

__all__ = ["summary"]


def summary(name: str, raw: Mapping[str, Any]) -> str:
    """Return a plain sentence."""
    verb, resource = split_name(name)
    return f"{verb} {' '.join(humps(resource))}."
