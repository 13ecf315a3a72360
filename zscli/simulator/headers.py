"""What the headers of a request say: who asks, under which job uuid, for how long.

The session itself is not looked at here. Source: protocol, section 1.4.
"""

import re
from collections.abc import Mapping
from datetime import datetime

from zscli.simulator.exchange import PlainError
from zscli.simulator.world import new_uuid
from zscli.spec.model import ApiSpec

__all__ = ["api_timeout", "job_uuid", "session_uuid"]

UUID_LENGTH = 32
_ACCESS_KEY = re.compile(r"ZStack\s+[^:\s]+:\S+")
_DATE = "%a, %d %b %Y %H:%M:%S"


def session_uuid(api: ApiSpec, headers: Mapping[str, str]) -> str:
    """Return the session of the Authorization header, "" for an API that needs none.

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
        raise _access_key(text, headers)
    raise PlainError(400, "Authorization type must be 'OAuth'")


def _access_key(text: str, headers: Mapping[str, str]) -> PlainError:
    """Return why an access key cannot be used: badly formed, or no backend for them."""
    if not _ACCESS_KEY.fullmatch(text):
        return PlainError(400, "accessKey format is 'ZStack AccessKeyId:Signature'")
    date = headers.get("date")
    if date is None:
        return PlainError(400, "'Date' must be incuded in request header")
    try:
        datetime.strptime(date.rpartition(" ")[0], _DATE)  # noqa: DTZ007 - only its form counts
    except ValueError:
        return PlainError(400, f"date format of '{date}' must be 'EEE, dd MMM yyyy HH:mm:ss z'")
    return PlainError(400, "unable to find RestAuthenticationBackend[provider type: ZStack]")


def job_uuid(headers: Mapping[str, str]) -> str:
    """Return the call's uuid: the client's X-Job-UUID, of which only the length is checked."""
    given = headers.get("x-job-uuid")
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
    try:
        return int(given) * 1000
    except ValueError:
        raise PlainError(
            500, f'java.lang.NumberFormatException: For input string: "{given}"'
        ) from None
