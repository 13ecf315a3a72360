"""A Call: an API with checked parameters, ready to be sent by any protocol."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from zscli.call.query import Condition
from zscli.spec.model import ApiSpec

__all__ = ["Call"]


@dataclass(frozen=True, slots=True)
class Call:
    """An ApiSpec with checked parameters.

    params: by name, in the server's types: text, int, float, bool, list, dict; hashed where
    the spec says so. For a Query API also limit, start, count, replyWithCount, sortBy,
    sortDirection, fields (a list), filterName, groupBy; conditions stand apart.
    timeout: seconds that the caller is ready to wait, None for the program's default.
    Its repr shows no values: some are secrets.
    """

    api: ApiSpec
    params: Mapping[str, Any] = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()
    timeout: float | None = None

    def __repr__(self) -> str:
        return f"<Call {' '.join((self.api.name, *self.params))}>"
