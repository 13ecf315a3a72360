"""What the headers of a request say: who asks, under which job uuid, for how long.

Whether a session lives or a signature is right is not looked at here. Source: protocol,
section 1.4.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from zscli.simulator.protocol.exchange import Client, PlainError, Request
from zscli.simulator.world.uuids import new_uuid
from zscli.spec.model import ApiSpec

__all__ = ["UUID_LENGTH", "KeyProof", "api_timeout", "client_of", "credentials", "job_uuid"]

JOB_UUID = "x-job-uuid"
UUID_LENGTH = 32
_INTEGER = re.compile(r"[+-]?\d{1,15}", re.ASCII)
_ADDRESSES = (
    "x-forwarded-for",
    "x-real-ip",
    "proxy-client-ip",
    "wl-proxy-client-ip",
    "http_x_forwarded_for",
    "http_client_ip",
)
_BROWSERS = (
    ("chrome", "Chrome"),
    ("firefox", "Firefox"),
    ("edge", "Edge"),
    ("trident", "IE"),
    ("msie", "IE"),
    ("360", "360"),
    ("tencenttraveler", "TencentTraveler"),
    ("metas", "MetaSr"),
    ("safari", "Safari"),
    ("cli", "cli"),
)
"""The first of these texts that a User-Agent has says what it is."""
_ACCESS_KEY = re.compile(r"ZStack\s+([^:\s]+):(\S+)")


@dataclass(frozen=True, slots=True)
class KeyProof:
    """An access key's id, the signature that was made with it, and the date that it signs."""

    key_id: str
    signature: str = field(repr=False)
    date: str


def credentials(api: ApiSpec, headers: Mapping[str, str]) -> str | KeyProof:
    """Return the session's uuid or the proof of an access key; "" for an API that needs none.

    PlainError 400 for a header that is missing or of another kind.
    """
    if not api.needs_session:
        return ""
    text = headers.get("authorization")
    if text is None:
        raise PlainError(400, "missing header 'Authorization'")
    if text.startswith("OAuth"):
        return text.removeprefix("OAuth").strip()
    if text.startswith("ZStack"):
        return _proof(text, headers)
    raise PlainError(400, "Authorization type must be 'OAuth'")


def _proof(text: str, headers: Mapping[str, str]) -> KeyProof:
    found = _ACCESS_KEY.fullmatch(text)
    if found is None:
        raise PlainError(400, "accessKey format is 'ZStack AccessKeyId:Signature'")
    date = headers.get("date")
    if date is None:
        raise PlainError(400, "'Date' must be incuded in request header")
    return KeyProof(found[1], found[2], date)


def job_uuid(headers: Mapping[str, str]) -> str:
    """Return the call's uuid: the client's X-Job-UUID, of which only the length is checked."""
    given = headers.get(JOB_UUID)
    if given is None:
        return new_uuid()
    if len(given) != UUID_LENGTH:
        raise PlainError(400, "Invalid header[X-Job-UUID], it must be a UUID with '-' stripped")
    return given


def api_timeout(headers: Mapping[str, str]) -> int | None:
    """Return the milliseconds that X-API-Timeout asks for in seconds, None without it."""
    given = headers.get("x-api-timeout")
    if given is None:
        return None
    if _INTEGER.fullmatch(given) is None:
        raise PlainError(500, f'For input string: "{given}"')
    return int(given) * 1000


def client_of(request: Request) -> Client:
    """Return who sent a request, as audits show it: what a proxy says of it comes first."""
    headers = request.headers
    told = (headers.get(name, "").partition(",")[0].strip() for name in _ADDRESSES)
    agent = headers.get("user-agent", "").lower()
    browser = next((name for text, name in _BROWSERS if text in agent), "Other")
    return Client(next((ip for ip in told if ip), request.peer), browser)
