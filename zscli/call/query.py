"""The conditions of a query."""

from dataclasses import dataclass

__all__ = ["Condition"]


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a query.

    field: a name, or a path of names through nested fields (`vmNics.ip`). operator: one of
    = != > >= < <= ?= !?= ~= !~= and "is null", "not null". value: its text, None for the
    two null tests. Source: protocol, section 2.2.
    """

    field: str
    operator: str
    value: str | None = None
