"""The credentials of a request: a session uuid, or an access-key signature.

A credential gives the headers that prove who we are. Its repr hides the secret.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Protocol

from zscli.clock import Clock, SystemClock

__all__ = ["AccessKeyCredential", "Credential", "SessionCredential", "http_date"]

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


class Credential(Protocol):
    """What proves to the server who we are."""

    def headers(self, method: str, path: str) -> Mapping[str, str]:
        """Return the headers for a request; *path* begins with /v1 and has no query."""
        ...


@dataclass(frozen=True, slots=True)
class SessionCredential:
    """A login: the uuid of its session. Source: protocol, section 1.4."""

    uuid: str = field(repr=False)

    def headers(self, method: str, path: str) -> Mapping[str, str]:  # noqa: ARG002 the seam's
        """Return the Authorization header."""
        return {"Authorization": f"OAuth {self.uuid}"}


@dataclass(frozen=True, slots=True)
class AccessKeyCredential:
    """An access key, which signs method, date and path.

    zone: the management node's, since by default it compares wall clocks; None for the zone
    of this machine. Source: protocol, section 4.6.
    """

    key_id: str
    secret: str = field(repr=False)
    clock: Clock = field(default_factory=SystemClock, repr=False)
    zone: tzinfo | None = None

    def headers(self, method: str, path: str) -> Mapping[str, str]:
        """Return the Authorization header and the date that it signs."""
        date = http_date(self.clock.now(), self.zone)
        signature = _signature(self.secret, f"{method}\n{date}\n{path}")
        return {"Authorization": f"ZStack {self.key_id}:{signature}", "Date": date}


def http_date(instant: datetime, zone: tzinfo | None) -> str:
    """Return `EEE, dd MMM yyyy HH:mm:ss zone` in English, whatever the locale."""
    local = instant.astimezone(zone)
    day, month = _DAYS[local.weekday()], _MONTHS[local.month - 1]
    clock = f"{local.hour:02}:{local.minute:02}:{local.second:02}"
    return f"{day}, {local.day:02} {month} {local.year:04} {clock} {_zone_name(local)}"


def _zone_name(local: datetime) -> str:
    """Return a name the server can read: an id, an abbreviation, or an offset from GMT."""
    name = getattr(local.tzinfo, "key", None) or local.tzname() or ""
    if name and name.replace("/", "").replace("_", "").isalpha():
        return str(name)
    offset = local.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"GMT{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _signature(secret: str, text: str) -> str:
    from base64 import b64encode
    from hashlib import sha1
    from hmac import new

    return b64encode(new(secret.encode(), text.encode(), sha1).digest()).decode("ascii")
