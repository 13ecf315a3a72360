"""The conditions of a query: their operators, their text, and how the server splits that again.

Knows no API and no field. Source: protocol, section 2.2.
"""

from dataclasses import dataclass

__all__ = ["NULL_TESTS", "OPERATORS", "Condition", "condition_text", "split_condition"]

OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "?=", "!?=", "~=", "!~=")
NULL_TESTS = ("is null", "not null")

SPLIT_ORDER = ("!=", ">=", "<=", "!?=", "!~=", "~=", "?=", "=", ">", "<", *NULL_TESTS)
"""The order in which the server looks for an operator."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a query.

    field: a name, or a path of names through nested fields (`vmNics.ip`). operator: one of
    OPERATORS or NULL_TESTS. value: its text, None for the two null tests.
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

    The first operator, in the server's own order, that is anywhere in the text is taken, even
    within the value. It may stand there several times in a row, and before the field.
    """
    for operator in SPLIT_ORDER:
        if operator not in text:
            continue
        name, _, value = _without(text, operator).partition(operator)
        value = _without(value, operator)
        if operator in NULL_TESTS:
            return (name.strip(), operator, None) if name.strip() else None
        return (name.strip(), operator, value) if name and value else None
    return None


def _without(text: str, operator: str) -> str:
    """Return *text* without the operators that it begins with."""
    at = 0
    while text.startswith(operator, at):
        at += len(operator)
    return text[at:]
