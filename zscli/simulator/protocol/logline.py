"""One line of log for a request, with everything secret hidden.

It knows which parameters are secret from the specs and by their names; bodies and headers are
never shown. Of a request that reaches no API only what looks like words is: anything else may be
a secret that was typed at the wrong place.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

from zscli.simulator.protocol.exchange import Request
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec
from zscli.spec.secrets import is_secret_name, secret_spans

__all__ = ["log_line"]

HIDDEN = "***"
LONGEST = 400
"""How many characters of a request a line has at most."""
_SESSIONS = "/accounts/sessions/"
_HASH = re.compile(r"[0-9a-fA-F]{128}")
"""What a client sends for a password is as good as the password."""
_UUID = re.compile(r"(?<![0-9A-Za-z])[0-9a-f]{32}(?![0-9A-Za-z])")
_WORD = re.compile(r"[a-z]{1,24}(?:[-_.][a-z]{1,24}){0,3}")
"""What may be shown although no API has it: a mistyped `zoness`, no `S3cret` and no uuid."""
_KEYS = frozenset(
    {"count", "fields", "filterName", "groupBy", "limit", "q", "replyWithCount", "sort", "start"}
)
"""What a query may be asked with. Source: protocol, section 2.1."""
_LOGINS = frozenset({"login", "sessions"})
"""Behind these words nothing is shown where no API is reached."""
_JOBS = frozenset({"api-jobs", "result"})
"""What the uuid of a job follows, which is no secret. Source: protocol, sections 1.6 and 3.2."""
_SHORTEST = 8
"""A word of so many characters behind `Authorization` may be a secret; hiding less hides all."""


def log_line(
    catalog: Catalog, request: Request, status: int, name: str, faults: Sequence[str] = ()
) -> str:
    """Return `GET /zstack/v1/zones?q=name%3Dz1 QueryZone 200`.

    status: 0 for no answer at all. faults: those that hit the request, shown in brackets.
    """
    api = catalog.get(name) if name else None
    asking = _asking(request)
    if api is not None and api.needs_session and not asking:
        asking = _uuids(request)  # a session at the wrong place may be among them
    query = "&".join(_pair(api, key, value, asking) for key, value in request.query)
    where = _path(catalog, request.path, asking, is_known=api is not None)
    where += f"?{query}" if query else ""
    if len(where) > LONGEST:
        where = f"{where[:LONGEST]}…"
    parts = (request.method, where, name, str(status or "-"), *(f"[{text}]" for text in faults))
    return " ".join(part for part in parts if part)


def _asking(request: Request) -> frozenset[str]:
    """Return what proves who asks, which must not stand elsewhere in the line either."""
    words = request.headers.get("authorization", "").replace(":", " ").split()
    return frozenset(word for word in words[1:] if len(word) >= _SHORTEST)


def _uuids(request: Request) -> frozenset[str]:
    """Return all that looks like a uuid in a request."""
    return frozenset(_UUID.findall("\n".join([request.path, *map("=".join, request.query)])))


def _path(catalog: Catalog, path: str, asking: frozenset[str], *, is_known: bool) -> str:
    """Return the path on one line; the uuid of a session is as good as a password."""
    if is_known:
        head, found, rest = path.partition(_SESSIONS)
        if found:
            _, slash, after = rest.partition("/")
            path = f"{head}{found}{HIDDEN}{slash}{after}"
        shown = [HIDDEN if _is_secret(each, asking) else each for each in path.split("/")]
        return quote("/".join(shown), safe="/*")
    before, secret, shown = "", False, []
    for segment in path.split("/"):
        secret = secret or before in _LOGINS or is_secret_name(before)
        harmless = before in _JOBS or _is_harmless(catalog, segment)
        shown.append(segment if harmless and not secret and segment not in asking else HIDDEN)
        before = segment
    return quote("/".join(shown), safe="/*")


def _is_harmless(catalog: Catalog, segment: str) -> bool:
    """Whether a segment of a path that no API has looks like a word of a path."""
    return segment in _words(catalog) or not segment or _WORD.fullmatch(segment) is not None


@lru_cache(maxsize=4)
def _words(catalog: Catalog) -> frozenset[str]:
    """Return the segments that the paths of APIs are made of, and those before them."""
    found = {"zstack", "v1", "api", "result", "api-jobs", "simulator", "control"}
    for _, rest in catalog.routes():
        found.update(each for each in rest.path.split("/") if not each.startswith("{"))
    return frozenset(found)


def _pair(api: ApiSpec | None, key: str, value: str, asking: frozenset[str]) -> str:
    """Return a key of the query string with its value, each only as far as it is no secret."""
    first = key.partition(".")[0]
    param = api.by_name.get(first) if api is not None else None
    known = param is not None or (key in _KEYS and (api is None or api.is_query))
    if not known and not is_secret_name(key) and not re.fullmatch(r"[A-Za-z]{1,24}", first):
        return f"{HIDDEN}={HIDDEN}" if value else HIDDEN
    hidden = (
        (param is not None and param.sensitive)
        or is_secret_name(key)
        or is_secret_name(_first_word(value))
        or secret_spans(value)
        or any(_is_secret(each, asking) for each in re.split(r"[^0-9A-Za-z+/=]+|=", value))
        or not (known or _WORD.fullmatch(value) or value.isdigit() or not value)
    )
    return f"{quote(key, safe='')}={HIDDEN if hidden else quote(value, safe='')}"


def _is_secret(text: str, asking: frozenset[str]) -> bool:
    """Whether a text is the session that asks, or a password's hash."""
    return text in asking or _HASH.fullmatch(text) is not None


def _first_word(value: str) -> str:
    """Return the field that a condition begins with."""
    return value.split("=", 1)[0].rstrip("!~?<> ")
