"""Credentials. Source: protocol, sections 1.4 and 4.6."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from zscli.wire.auth import AccessKeyCredential, SessionCredential, http_date

INSTANT = datetime(2024, 11, 23, 8, 5, 9, tzinfo=UTC)


class Stopped:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return always the same."""
        return INSTANT

    def monotonic(self) -> float:
        """Return always the same."""
        return 0.0

    def sleep(self, seconds: float) -> None:
        """Return at once."""


def test_a_session_is_an_oauth_header() -> None:
    """A login travels as its uuid."""
    assert SessionCredential("s").headers("GET", "/v1/zones") == {"Authorization": "OAuth s"}


DATES: list[tuple[tzinfo, str]] = [
    (UTC, "Sat, 23 Nov 2024 08:05:09 UTC"),
    (ZoneInfo("Asia/Shanghai"), "Sat, 23 Nov 2024 16:05:09 Asia/Shanghai"),
    (timezone(timedelta(hours=8)), "Sat, 23 Nov 2024 16:05:09 GMT+08:00"),
    (timezone(timedelta(hours=-3, minutes=-30)), "Sat, 23 Nov 2024 04:35:09 GMT-03:30"),
    (timezone(timedelta(hours=1), "CET"), "Sat, 23 Nov 2024 09:05:09 CET"),
]


@pytest.mark.parametrize(("zone", "text"), DATES, ids=[text[-12:] for _, text in DATES])
def test_http_date(zone: tzinfo, text: str) -> None:
    """The date is English, in the zone's own time, with a name the server can read."""
    assert http_date(INSTANT, zone) == text


def test_the_date_has_a_zone_without_one_given() -> None:
    """Without a zone it is that of this machine, and never nameless."""
    assert len(http_date(INSTANT, None).split(" ")) == 6


def test_an_access_key_signs_method_date_and_path() -> None:
    """The signature is HMAC-SHA1 of the three lines in base64; this one was made by openssl."""
    credential = AccessKeyCredential("id", "key", Stopped(), ZoneInfo("Asia/Shanghai"))
    headers = credential.headers("PUT", "/v1/zones/u/actions")
    assert headers == {
        "Authorization": "ZStack id:ExuzJ2fKxWqwBejYNwMX257BvvQ=",
        "Date": "Sat, 23 Nov 2024 16:05:09 Asia/Shanghai",
    }


def test_reprs_hide_secrets() -> None:
    """No secret is seen in a traceback."""
    assert "s3cret" not in repr(SessionCredential("s3cret"))
    assert "s3cret" not in repr(AccessKeyCredential("id", "s3cret"))
