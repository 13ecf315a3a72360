"""The conditions of a query: their operators, their text, and what the server's parser can take."""

from dataclasses import dataclass

__all__ = [
    "NULL_TESTS",
    "OPERATORS",
    "QUERY_PARAMS",
    "TAG_FIELDS",
    "Condition",
    "condition_text",
    "split_condition",
]

OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "?=", "!?=", "~=", "!~=")
NULL_TESTS = ("is null", "not null")
TAG_FIELDS = ("__systemTag__", "__userTag__", "__tagUuid__")
"""Pseudo-fields that stand at the end of any path. Source: protocol, section 2.5."""

QUERY_PARAMS = (
    "conditions",
    "count",
    "fields",
    "filterName",
    "groupBy",
    "limit",
    "replyWithCount",
    "sortBy",
    "sortDirection",
    "start",
)

SPLIT_ORDER = (
    "!=", ">=", "<=", "!?=", "!~=", "~=", "?=", "=", ">", "<", "is null", "not null",
)  # fmt: skip
"""The order in which the server looks for an operator. Source: protocol, section 2.2."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a query.

    field: a name, or a path of names through nested fields (`vmNics.ip`). operator: one of
    OPERATORS or NULL_TESTS. value: its text, None for the two null tests.
    Source: protocol, section 2.2.
    """

    field: str
    operator: str
    value: str | None = None


def condition_text(condition: Condition) -> str:
    """Return *condition* as the parameter q has it."""
    if condition.value is None:
        return f"{condition.field} {condition.operator}"
    return f"{condition.field}{condition.operator}{condition.value}"


def split_condition(text: str) -> tuple[str, str, str | None] | None:
    """Return field, operator and value as the server reads them from *text*, or None.

    The first operator, in the server's own order, that is anywhere in the text is taken, also
    when it stands in the value. Source: protocol, section 2.2.
    """
    for operator in SPLIT_ORDER:
        if operator not in text:
            continue
        name, value = text.split(operator, 1)
        name = name.strip()
        while value.startswith(operator):
            value = value[len(operator) :]
        if operator in NULL_TESTS:
            return name, operator, None
        return (name, operator, value) if name and value else None
    return None
