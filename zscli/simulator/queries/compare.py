"""One comparison of a column with a text, as MySQL would make it, in SQLite's SQL.

Values are always bound, never written into the SQL. It knows columns and no inventories.
Source: protocol, section 2.3.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

from zscli.simulator.queries.conditions import NULL_TESTS
from zscli.simulator.refusal import internal
from zscli.simulator.world.folding import fold, has_wide_case
from zscli.simulator.world.tables import FOLDED, quoted

__all__ = ["Sql", "among", "compare", "inverse"]

Sql = tuple[str, list[Any]]
"""A condition and the values to bind, in order."""

_NUMERIC = frozenset({"integer", "long", "double"})
_LEADING_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+))")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?.*)?$")
_INVERSE = {"!=": "=", "not in": "in", "not like": "like", "not has": "in"}
_DIGITS = 400  # Python reads no more than some thousands
_INTEGER_LIMIT = 2**63
_ORDERS = frozenset({"<", "<=", ">", ">="})
_MANY = 200
"""Up to how many texts are looked up one by one."""
_LITERAL = re.compile(r"[^%_\\]+")
"""What a pattern begins with, up to its first wildcard."""
_LAST = "\U0010ffff"


def inverse(operator: str) -> str | None:
    """Return the positive operator of a negative one, None for a positive one."""
    return _INVERSE.get(operator)


def compare(column: str, kind: str, operator: str, values: Sequence[str]) -> Sql:
    """Return the SQL for a column (already quoted) of a type of the specs.

    values: one text, several for `in` and `not in`, none for the null tests. A null in the
    column never matches except with `is null`.
    """
    if operator in NULL_TESTS:
        return f"{column} {operator.upper()}", []
    return _BY_KIND.get(kind, _text)(column, operator, list(values))


def among(column: str, operator: str, found: Sql) -> Sql:
    """Return the SQL for a column compared with what another query finds.

    `in` and `not in` take any number of rows, the others the first one.
    """
    sql, values = found
    return f"{column} {operator.upper()} ({sql})", values


def _marks(values: Sequence[Any]) -> str:
    return "(" + ", ".join("?" * len(values)) + ")"


def _plain(column: str, operator: str, values: list[Any]) -> Sql:
    if operator in {"in", "not in"}:
        return f"{column} {operator.upper()} {_marks(values)}", values
    return f"{column} {operator} ?", values[:1]


def _like(column: str, operator: str, value: str) -> Sql:
    return f"{column} {operator.upper()} ? ESCAPE '\\'", [value]


def _number(column: str, operator: str, values: list[str]) -> Sql:
    if "like" in operator:
        return _like(f"CAST({column} AS TEXT)", operator, values[0])
    return _plain(column, operator, [_as_number(value) for value in values])


def _as_number(text: str) -> float | int:
    """Return what MySQL makes of a text next to a number: its leading number, else 0."""
    found = _LEADING_NUMBER.match(text)
    if found is None:
        return 0
    number = found[1]
    short = len(number) < _DIGITS
    if short and number.lstrip("+-").isdigit() and abs(int(number)) < _INTEGER_LIMIT:
        return int(number)
    return float(number)


def _boolean(column: str, operator: str, values: list[str]) -> Sql:
    if "like" in operator:
        return _like(f"CAST({column} AS TEXT)", operator, values[0])
    numbers = []
    for value in values:
        if value.strip().lower() not in {"true", "false"}:
            raise internal(
                "java.lang.IllegalArgumentException: Parameter value "
                f"[{value}] did not match expected type [java.lang.Boolean]"
            )
        numbers.append(int(value.strip().lower() == "true"))
    return _plain(column, operator, numbers)


def _timestamp(column: str, operator: str, values: list[str]) -> Sql:
    """Compare to the second, as the server's columns keep no fractions."""
    cut = f"substr({column}, 1, 19)"
    if "like" in operator:
        return _like(cut, operator, values[0])
    instants = [_as_instant(value) for value in values]
    if operator in _SPANS and all(_INSTANT.fullmatch(each) for each in instants):
        # Written so that an index on the column serves.
        found = [_SPANS[operator](column, each) for each in instants[:_MANY]]
        if len(instants) <= len(found):
            sql = " OR ".join(sql for sql, _ in found)
            return f"({sql})", [value for _, bound in found for value in bound]
    return _plain(cut, operator, instants)


def _within(column: str, instant: str) -> Sql:
    return f"({column} >= ? AND {column} <= ?)", [instant, instant + _FRACTION]


_FRACTION = ".999999"
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_SPANS: dict[str, Callable[[str, str], Sql]] = {
    "=": _within,
    "in": _within,
    ">": lambda column, instant: (f"{column} > ?", [instant + _FRACTION]),
    ">=": lambda column, instant: (f"{column} >= ?", [instant]),
    "<": lambda column, instant: (f"{column} < ?", [instant]),
    "<=": lambda column, instant: (f"{column} <= ?", [instant + _FRACTION]),
}
"""The instants that compare so with one of a second, fractions and all."""


def _as_instant(text: str) -> str:
    found = _DATE.match(text.strip())
    if found is None:
        return text
    year, *rest = found.groups()
    month, day, hour, minute, second = (int(part or 0) for part in rest)
    return f"{year}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}"


def _text(column: str, operator: str, values: list[str]) -> Sql:
    """Compare without case and without trailing blanks, in a way that an index can serve."""
    folded = any(has_wide_case(value) for value in values)
    if "like" in operator:
        return _like_text(column, operator, values[0], folded=folded)
    values = [value.rstrip(" ") for value in values]
    if folded and operator in {"!=", "not in"} | _ORDERS:
        return _plain(f"fold({column})", operator, [value.lower() for value in values])
    if not folded and column.endswith(('uuid"', 'Uuid"')):
        return _plain(column, operator, values)
    if operator in {"=", "in"} and len(values) <= _MANY:
        found = [_equal(column, value) for value in dict.fromkeys(values)]
        sql = " OR ".join(sql for sql, _ in found)
        return f"({sql})", [value for _, bound in found for value in bound]
    if folded:
        return _plain(f"fold({column})", operator, [value.lower() for value in values])
    return _plain(f"rtrim({column}) COLLATE NOCASE", operator, values)


def _equal(column: str, value: str) -> Sql:
    if has_wide_case(value):
        return f"{_folded(column)} = ?", [fold(value)]
    # The range lets an index on the column serve; '!' is the first character after a blank.
    condition = f"({column} >= ? AND {column} < ? AND rtrim({column}) = ? COLLATE NOCASE)"
    return condition, [value, value + "!", value]


def _folded(column: str) -> str:
    """Return where a column's texts are in lower case: names have a column for it."""
    if column.endswith('"name"'):
        return column.removesuffix('"name"') + quoted(FOLDED)
    return f"fold({column})"


def _like_text(column: str, operator: str, pattern: str, *, folded: bool) -> Sql:
    if folded:
        return _like(f"fold({column})", operator, pattern.lower())
    sql, values = _like(column, operator, pattern)
    begin = _LITERAL.match(pattern)
    if operator != "like" or begin is None:
        return sql, values
    # The range lets an index on the column serve where the pattern begins with plain text.
    bounds = [begin[0], begin[0] + _LAST]
    return f"({column} >= ? AND {column} < ? AND {sql})", [*bounds, *values]


_BY_KIND: dict[str, Callable[[str, str, list[str]], Sql]] = {
    **dict.fromkeys(_NUMERIC, _number),
    "boolean": _boolean,
    "timestamp": _timestamp,
}
