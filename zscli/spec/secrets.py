"""What is secret by its name alone, where no spec says so: parameters, keys, tags.

In doubt a name is secret. Knows no API.
"""

import re

__all__ = ["SECRET_TAG", "is_secret_name"]

_SECRET_NAME = re.compile(
    r"pass?w|passphrase|pwd|secret|credential|private_?key|priv_?key|token\Z|tokens\Z"
    r"|session_?uuid|auth_?key|accesskey.*secret|\Apsk\Z|\Apin\Z",
    re.IGNORECASE,
)

SECRET_TAG = re.compile(
    r"\b((?:[A-Za-z]*passwords?|userdata|sshkey|[A-Za-z]*secret|[A-Za-z]*token)::)",
    re.IGNORECASE,
)
"""How a tag begins whose last part is secret: `rootPassword::`. Source: protocol, section 9.3."""


def is_secret_name(name: str) -> bool:
    """Whether a parameter, a field or a key of that name holds a secret."""
    return _SECRET_NAME.search(name.rpartition(".")[2]) is not None
