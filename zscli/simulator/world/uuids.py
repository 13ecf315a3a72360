"""Uuids as the server makes them, without dashes, and what looks like one."""

import re
import uuid

__all__ = ["is_hex_uuid", "is_uuid", "new_uuid"]

_RFC_4122 = re.compile(r"[0-9a-f]{12}[1-5][0-9a-f]{3}[89ab][0-9a-f]{15}")
_HEX = re.compile(r"[0-9a-fA-F]{32}")


def new_uuid() -> str:
    """Return a version 4 uuid without dashes. Source: protocol, section 8.0."""
    return uuid.uuid4().hex


def is_uuid(text: str) -> bool:
    """Whether a text is a uuid of RFC 4122 in lower case. Source: protocol, section 5.4."""
    return _RFC_4122.fullmatch(text) is not None


def is_hex_uuid(text: str) -> bool:
    """Whether a text has the 32 hex digits of a uuid, whatever its version."""
    return _HEX.fullmatch(text) is not None
