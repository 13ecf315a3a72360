"""A Result: the server's answer to a Call."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zscli.spec.model import ApiSpec

__all__ = ["Result"]


@dataclass(frozen=True, slots=True)
class Result:
    """What the server answered.

    body: the answer as read from JSON. text: the same, byte for byte as it came. elapsed:
    seconds from sending to the answer. job_uuid: the job's, empty for a sync API.
    Source: protocol, section 1.8.
    """

    api: ApiSpec
    body: Mapping[str, Any]
    text: str
    elapsed: float = 0.0
    job_uuid: str = ""

    @property
    def inventory(self) -> Any:
        """The one inventory of a create, an update or an action, or None."""
        return self.body.get("inventory")

    @property
    def inventories(self) -> list[Any] | None:
        """The list of a query, or None when the answer has none."""
        found = self.body.get("inventories")
        return found if isinstance(found, list) else None

    @property
    def total(self) -> int | None:
        """How many match in all, when it was asked for."""
        found = self.body.get("total")
        return found if isinstance(found, int) else None
