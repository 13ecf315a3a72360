"""One line of log for a request, with everything secret hidden.

It knows which parameters are secret from the specs.
"""

from urllib.parse import quote

from zscli.simulator.exchange import Request
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["log_line"]

HIDDEN = "***"
_SESSIONS = "/accounts/sessions/"


def log_line(catalog: Catalog, request: Request, status: int, name: str) -> str:
    """Return `GET /zstack/v1/zones?q=name%3Dz1 QueryZone 200`; bodies are never shown."""
    api = catalog.get(name) if name else None
    query = "&".join(f"{key}={_shown(api, key, value)}" for key, value in request.query)
    where = _path(request.path) + (f"?{query}" if query else "")
    return " ".join(part for part in (request.method, where, name, str(status)) if part)


def _path(path: str) -> str:
    """Return the path on one line; the uuid of a session is as good as a password."""
    head, found, rest = path.partition(_SESSIONS)
    if found:
        _, slash, after = rest.partition("/")
        path = f"{head}{found}{HIDDEN}{slash}{after}"
    return quote(path, safe="/*")


def _shown(api: ApiSpec | None, key: str, value: str) -> str:
    param = api.by_name.get(key.partition(".")[0]) if api is not None else None
    if (param is not None and param.sensitive) or "password" in (key + value).lower():
        return HIDDEN
    return quote(value, safe="")
