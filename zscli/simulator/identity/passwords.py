"""Passwords as the server keeps them: the SHA-512 that a client sends, never the text."""

import hashlib
import hmac

__all__ = ["matches", "sha512"]


def sha512(text: str) -> str:
    """Return the lower-case hex of a text's SHA-512, as passwords are sent and kept.

    Source: protocol, section 4.1.
    """
    return hashlib.sha512(text.encode()).hexdigest()


def matches(kept: object, given: str) -> bool:
    """Whether what a client sent is what is kept; nothing matches where nothing is kept."""
    return isinstance(kept, str) and hmac.compare_digest(kept.encode(), given.encode())
