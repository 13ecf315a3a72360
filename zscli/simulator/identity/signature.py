"""The signature of an access key: what is signed, and whether its date is near enough.

It knows no keys and no world. Source: protocol, section 4.6.
"""

import hmac
import re
from base64 import b64encode
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from hashlib import sha1
from urllib.parse import quote
from zoneinfo import ZoneInfo

from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.world.instants import MONTHS

__all__ = ["check_date", "signed_by"]

MOST_SKEW = timedelta(minutes=15)
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (\S+)"
)
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)")
_ABBREVIATED = {
    "CST": "America/Chicago",
    "EST": "America/New_York",
    "JST": "Asia/Tokyo",
    "MST": "America/Denver",
    "PST": "America/Los_Angeles",
}
"""What Java reads these as."""


def check_date(text: str, now: datetime, *, with_zone: bool) -> None:
    """Refuse a date that is badly formed (PlainError 400) or too far from *now* (403).

    with_zone: whether its zone counts; without, clocks on the wall are compared, and the
    server's own is in UTC.
    """
    sent = _instant(text, with_zone=with_zone)
    if sent is None:
        complaint = f"date format of '{text}' must be 'EEE, dd MMM yyyy HH:mm:ss z'"
        raise PlainError(400, complaint)
    if abs(sent - now) > MOST_SKEW:
        raise PlainError(403, "requestTimeTooSkewed")


def _instant(text: str, *, with_zone: bool) -> datetime | None:
    """Return the instant of a date, None for a text that is none."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    day, month, year, *clock = found.groups()[:6]
    try:
        date = datetime(int(year), MONTHS.index(month) + 1, int(day), tzinfo=UTC)
        hour, minute, second = map(int, clock)
        zone = _zone(found[7]) if with_zone else UTC
        return date.replace(hour=hour, minute=minute, second=second, tzinfo=zone)
    except (ValueError, OSError):
        return None


def _zone(name: str) -> tzinfo:
    """Return a zone by its name, its id or its offset; ValueError for none."""
    if name in {"GMT", "UTC", "Z"}:
        return UTC
    offset = _OFFSET.fullmatch(name)
    if offset is not None:
        span = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-span if offset[1] == "-" else span)
    try:
        return ZoneInfo(_ABBREVIATED.get(name, name))
    except KeyError:  # what zoneinfo raises for a zone that it does not find
        raise ValueError(name) from None


def signed_by(secret: str, signature: str, method: str, date: str, path: str) -> bool:
    """Whether *signature* is that of a request, made with *secret*.

    path: below the context path, without the query string, as it was decoded. Where letters of
    it travel encoded, either form may have been signed.
    """
    return any(
        hmac.compare_digest(_signature(secret, text).encode(), signature.encode())
        for text in _texts(method, date, path)
    )


def _texts(method: str, date: str, path: str) -> Iterable[str]:
    return {f"{method}\n{date}\n{each}" for each in (path, quote(path, safe="/"))}


def _signature(secret: str, text: str) -> str:
    return b64encode(hmac.new(secret.encode(), text.encode(), sha1).digest()).decode("ascii")
