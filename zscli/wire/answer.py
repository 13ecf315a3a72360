"""What a response says, read by its status alone, never by a header.

A result, a job, the server's error, or something that no management node says. Knows neither
how the request was made nor how it travelled. Source: protocol, sections 1.5 and 1.6.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.errors import ApiError, JobForgotten, NotLoggedIn, ServerError, TransportError
from zscli.wire.protocol import Accepted
from zscli.wire.refusal import api_error, read_error
from zscli.wire.stranger import is_page, stranger, wants_tls
from zscli.wire.transport import Response

__all__ = ["read_poll", "read_response"]

OK: Final = {200, 204}
NO_CONTENT: Final = 204
ACCEPTED: Final = 202
BAD_REQUEST: Final = 400
NO_SUCH: Final = 404
LONGEST_LIMIT: Final = 10**12
"""Milliseconds; a larger limit is none."""

_JOB_UUID: Final = re.compile(r"[0-9A-Za-z]{32}")
_MOST_TEXT: Final = 4096

_PLAIN_HINTS: Final = (
    # status, how the text begins, the next step
    (404, "no api mapping", "Is the address of the server right, with its context path? Try --url"),
    (400, "unable to find restauthenticationbackend", "This server takes no access keys: log in."),
    (400, "the body doesn't contain action", "The server may be of an older release."),
    (403, "wrong accesskey signature", "Is the secret of the access key right?"),
    (403, "access key id", "Is the access key right, and is it enabled?"),
    (403, "", "Check the clock of this machine: it may differ by 15 minutes at most."),
    (405, "", "The server may be of another release. See: version"),
    (500, "", "The server could not make sense of the call, or has a fault: see its log."),
)
_FORGOTTEN: Final = "the job has been expired"
_KNOWN_TEXT: Final = {404: ("no api mapping", _FORGOTTEN)}
_REFUSALS: Final = {400, 403, 404, 405, 500}


def read_response(call: Call, response: Response, job_uuid: str) -> Result | Accepted:
    """Return what the server answered to *call*.

    job_uuid: the one we chose, which is the job's unless the server says another; where the
    server knows it already the call arrived before, and its job goes on. Raises
    ApiError and SessionEnded for its refusals, NotLoggedIn when it asks for a login, NotZStack
    when no management node answered so.
    """
    if response.status in OK:
        return _result(call, response)
    if response.status == ACCEPTED:
        body = _object(response)
        return Accepted(_job_of(body.get("location")) or job_uuid, _limit(body.get("apiTimeout")))
    if _is_duplicate(response):
        return Accepted(job_uuid)
    raise _refusal(call, response)


def _is_duplicate(response: Response) -> bool:
    """Whether the server says that it took a call with that job uuid already.

    Source: protocol, section 1.4.
    """
    if response.status != BAD_REQUEST:
        return False
    return _plain(response).lower().startswith("duplicate job uuid")


def read_poll(call: Call, response: Response, job_uuid: str) -> Result | None:
    """Return the result of a job, or None while it runs.

    Raises ApiError when the job failed, JobForgotten when the server does not know it, and
    TransportError when the answer leaves it open.
    """
    if response.status == ACCEPTED:
        return None
    if response.status in OK:
        return _result(call, response, job_uuid)
    parsed = _parsed(response.body)
    if error := read_error(parsed):
        raise api_error(call.api.name, error, parsed)
    text = _plain(response)
    if response.status not in _REFUSALS or _is_foreign(response, parsed):
        raise stranger(response)
    if response.status == NO_SUCH:
        if not text.lower().startswith(_FORGOTTEN):
            raise stranger(response)
        raise JobForgotten(job_uuid)
    raise TransportError(
        f"The server answered {response.status} when asked about the job {job_uuid}.",
        hint=f"The job may go on. Come back to it: wait {job_uuid}",
    )


def _is_foreign(response: Response, parsed: Any) -> bool:
    """Whether a refusal has a page or an object: a management node's are plain texts."""
    return isinstance(parsed, dict) or is_page(response.body) or wants_tls(response.body)


def _result(call: Call, response: Response, job_uuid: str = "") -> Result:
    if response.status != NO_CONTENT and not response.body.strip():
        raise stranger(response)  # a server says {} at least; a proxy has cut or made this up
    body = _object(response)
    text = response.body.decode("utf-8-sig")
    return Result(call.api, body, text if text.strip() else "{}", response.elapsed, job_uuid)


def _object(response: Response) -> Mapping[str, Any]:
    """Return the JSON object of a body; an empty body is an empty one. Raises NotZStack."""
    if not response.body.strip():
        return {}
    found = _parsed(response.body)
    if not isinstance(found, dict):
        raise stranger(response)
    return found


def _parsed(body: bytes) -> Any:
    """Return what the body says in JSON, or None."""
    try:
        return json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def _job_of(location: Any) -> str:
    """Return the last segment of a location; its host is never trusted.

    Source: protocol, section 1.6.
    """
    if not isinstance(location, str):
        return ""
    last = location.partition("?")[0].rstrip("/").rpartition("/")[2]
    return last if _JOB_UUID.fullmatch(last) else ""


def _limit(milliseconds: Any) -> float | None:
    """Return the seconds that the server gives a job. Source: protocol, section 1.5."""
    is_number = isinstance(milliseconds, int | float) and not isinstance(milliseconds, bool)
    return milliseconds / 1000 if is_number and 0 < milliseconds < LONGEST_LIMIT else None


def _refusal(call: Call, response: Response) -> Exception:
    """Return the error for a status that is no success."""
    status = response.status
    parsed = _parsed(response.body)
    if error := read_error(parsed):
        return api_error(call.api.name, error, parsed)
    text = _plain(response)
    known = _KNOWN_TEXT.get(status, ("",))
    is_known = text.lower().startswith(known)
    if status not in _REFUSALS or not is_known or _is_foreign(response, parsed):
        return stranger(response)
    if "missing header 'authorization'" in text.lower():
        return NotLoggedIn(f"The server asks for a login before {call.api.name}.")
    error = ServerError(
        f"HTTP.{status}",
        description=f"The server answered {status}.",
        details=text or f"The server answered {status} and said nothing more.",
    )
    return ApiError(call.api.name, error, hint=_plain_hint(status, text), body=text)


def _plain(response: Response) -> str:
    return response.body[:_MOST_TEXT].decode("utf-8", "replace").strip()


def _plain_hint(status: int, text: str) -> str:
    for wanted, beginning, hint in _PLAIN_HINTS:
        if status == wanted and text.lower().startswith(beginning):
            return hint
    return ""
