"""What the library below us logs, without sessions: a program may log everything."""

import logging
import re
from typing import Final

from zscli.spec.secrets import MASK

__all__ = ["hide_sessions"]

LOGGER: Final = "urllib3.connectionpool"
"""Logs the address of each request at the level DEBUG."""
SESSION: Final = re.compile(r"(?<=/accounts/sessions/)\w+")
"""A session that is a part of an address. Source: protocol, section 4.2 (LogOut)."""


def hide_sessions() -> None:
    """Have sessions hidden in what is logged from now on."""
    logging.getLogger(LOGGER).addFilter(_hide)  # which takes it once, however often it is given


def _hide(record: logging.LogRecord) -> bool:
    """Hide sessions in a record, and let it pass."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            SESSION.sub(MASK, one) if isinstance(one, str) else one for one in record.args
        )
    return True
