"""One line of log for a request, with everything secret hidden.

It knows which parameters are secret from the specs and by their names; bodies and headers are
never shown.
"""

from collections.abc import Sequence
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


def log_line(
    catalog: Catalog, request: Request, status: int, name: str, faults: Sequence[str] = ()
) -> str:
    """Return `GET /zstack/v1/zones?q=name%3Dz1 QueryZone 200`.

    status: 0 for no answer at all. faults: those that hit the request, shown in brackets.
    """
    api = catalog.get(name) if name else None
    query = "&".join(f"{key}={_shown(api, key, value)}" for key, value in request.query)
    where = _path(request.path) + (f"?{query}" if query else "")
    if len(where) > LONGEST:
        where = f"{where[:LONGEST]}…"
    parts = (request.method, where, name, str(status or "-"), *(f"[{text}]" for text in faults))
    return " ".join(part for part in parts if part)


def _path(path: str) -> str:
    """Return the path on one line; the uuid of a session is as good as a password."""
    head, found, rest = path.partition(_SESSIONS)
    if found:
        _, slash, after = rest.partition("/")
        path = f"{head}{found}{HIDDEN}{slash}{after}"
    return quote(path, safe="/*")


def _shown(api: ApiSpec | None, key: str, value: str) -> str:
    param = api.by_name.get(key.partition(".")[0]) if api is not None else None
    if (param is not None and param.sensitive) or is_secret_name(key):
        return HIDDEN
    if is_secret_name(_first_word(value)) or secret_spans(value):
        return HIDDEN
    return quote(value, safe="")


def _first_word(value: str) -> str:
    """Return the field that a condition begins with."""
    return value.split("=", 1)[0].rstrip("!~?<> ")
