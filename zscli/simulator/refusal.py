"""Refusal: the simulated server's "no", with its code, its details and its cause.

Anything below the portal raises one; jobs and the server turn it into the error object of an
answer. It knows nothing of HTTP.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

__all__ = [
    "Refusal",
    "failed",
    "internal",
    "invalid",
    "listed",
    "no_uuid",
    "not_found",
    "not_found_any",
    "not_modelled",
    "too_many_sessions",
    "vo_name",
]

MAX_DETAILS = 4096


class Refusal(Exception):
    """The server says no.

    code: `SYS.1007` and the like. details: the specific message. cause: what lies below.
    early: the portal refused, before any service had the call.
    Source: protocol, sections 5.1 and 5.2.
    """

    def __init__(self, code: str, details: str, cause: "Refusal | None" = None) -> None:
        super().__init__(f"{code}: {details}")
        self.code = code
        self.details = details
        self.cause = cause
        self.early = False

    def as_error(self, descriptions: Mapping[str, str], cost_ms: int = 1) -> dict[str, Any]:
        """Return the error object; `cost` stands only in an error without a cause."""
        error: dict[str, Any] = {
            "code": self.code,
            "description": descriptions.get(self.code, self.code),
            "details": _cut(self.details),
        }
        if self.cause is not None:
            error["cause"] = self.cause.as_error(descriptions, cost_ms)
        else:
            error["cost"] = f"{cost_ms}ms"
        return error


def _cut(details: str) -> str:
    if len(details) <= MAX_DETAILS:
        return details
    return details[: MAX_DETAILS - 3] + "..."


def vo_name(resource: str) -> str:
    """Return the server's name for a resource or an inventory: `Zone` is `ZoneVO`."""
    return resource.removesuffix("Inventory") + "VO"


def not_found(field: str, uuid: str, resource: str) -> Refusal:
    """Return SYS.1003 for one uuid; *resource* is a resource's or an inventory's name."""
    kind = vo_name(resource)
    return Refusal(
        "SYS.1003", f"invalid field[{field}], resource[uuid:{uuid}, type:{kind}] not found"
    )


def not_found_any(field: str, uuids: Sequence[str], resource: str) -> Refusal:
    """Return SYS.1003 for the missing ones of a list of uuids."""
    names = listed(uuids)
    return Refusal(
        "SYS.1003",
        f"invalid field[{field}], resource[uuids:{names}, type:{vo_name(resource)}] not found",
    )


def listed(values: Iterable[object]) -> str:
    """Return a list as the server writes one in its details: `[a, b]`."""
    return f"[{', '.join(str(value) for value in values)}]"


def no_uuid(field: str, text: str) -> Refusal:
    """Return SYS.1003 for a text that cannot be the uuid of anything.

    Source: protocol, section 5.4.
    """
    return Refusal("SYS.1003", f"invalid value[{text}] of field [{field}]")


def invalid(details: str, cause: Refusal | None = None) -> Refusal:
    """Return SYS.1007: an argument is wrong."""
    return Refusal("SYS.1007", details, cause)


def failed(details: str, cause: Refusal | None = None) -> Refusal:
    """Return SYS.1006: an operation failed."""
    return Refusal("SYS.1006", details, cause)


def internal(details: str) -> Refusal:
    """Return SYS.1000: an exception inside the server; the details begin with its class."""
    return Refusal("SYS.1000", details)


def too_many_sessions() -> Refusal:
    """Return ID.1006: one has as many sessions as are allowed."""
    return Refusal("ID.1006", "Login sessions hit limit of max allowed concurrent login sessions")


def not_modelled(api: str, part: str = "") -> Refusal:
    """Return SYS.1014 for an API that the simulator does not model, or a parameter of one."""
    what = f"{part} of API{api}" if part else f"API{api}"
    return Refusal("SYS.1014", f"the simulator does not model {what}")
