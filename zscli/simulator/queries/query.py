"""Queries as the Query APIs ask them: conditions, paging, order and fields, to rows as shown.

Who may see what is given to it as a condition. Source: protocol, section 2.
"""

import sqlite3
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from zscli.simulator.queries.compare import Sql
from zscli.simulator.queries.conditions import NULL_TESTS, Condition
from zscli.simulator.queries.criteria import Criteria, Criterion, is_column, subtype
from zscli.simulator.queries.zql_tokens import check_tokens, tokenize
from zscli.simulator.refusal import internal, invalid
from zscli.simulator.world.relations import TYPE_FIELDS, type_of
from zscli.simulator.world.render import columns_to_show, render_all
from zscli.simulator.world.tables import quoted
from zscli.simulator.world.world import World
from zscli.spec.model import InventorySpec

__all__ = ["QueryAsk", "run_query"]

DEFAULT_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class QueryAsk:
    """What a query asks for; *fields* is None for all of them."""

    conditions: tuple[Condition, ...] = ()
    limit: int = DEFAULT_LIMIT
    start: int = 0
    count: bool = False
    reply_with_count: bool = False
    sort: str = ""
    descending: bool = False
    fields: tuple[str, ...] | None = None
    filter_name: str = ""


def run_query(world: World, spec: InventorySpec, ask: QueryAsk, visible: Sql) -> dict[str, Any]:
    """Return the answer's `inventories` (rendered) and `total`, those that were asked for.

    visible: a condition on the rows that the account may see, or an empty text.
    """
    _check_filter(ask.filter_name)
    target = _narrowed(world, spec, ask.conditions)
    order = _order(target, ask)
    fields = _fields(target, ask.fields)
    where, values = _where(world, target, ask, visible)
    try:
        return _answer(world, target, ask, (where + order, where, values), fields)
    except sqlite3.Error as error:
        raise internal(f"javax.persistence.PersistenceException: {error}") from error


def _answer(
    world: World,
    spec: InventorySpec,
    ask: QueryAsk,
    sql: tuple[str, str, list[Any]],
    fields: tuple[str, ...] | None,
) -> dict[str, Any]:
    ordered, where, values = sql
    table = world.table(spec.name)
    answer: dict[str, Any] = {}
    with world.lock:
        if not ask.count:
            columns = columns_to_show(world, spec.name, fields)
            names = _listed(columns)
            rows = world.rows(
                f"SELECT {names} FROM {quoted(table.name)} t0{ordered} LIMIT ? OFFSET ?",  # noqa: S608
                [*values, ask.limit, ask.start],
            )
            records = [table.record(columns, row) for row in rows]
            answer["inventories"] = render_all(
                world, table.name, records, for_query=True, fields=fields
            )
        if ask.count or ask.reply_with_count:
            total = world.rows(f"SELECT count(*) FROM {quoted(table.name)} t0{where}", values)  # noqa: S608
            answer["total"] = int(total[0][0])
    return answer


@lru_cache(maxsize=1024)
def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f"t0.{quoted(name)}" for name in columns)


def _where(world: World, spec: InventorySpec, ask: QueryAsk, visible: Sql) -> Sql:
    criteria = Criteria(world)
    parts: list[str] = []
    values: list[Any] = []
    for condition in dict.fromkeys(ask.conditions):
        asked = Criterion(condition.path, condition.operator, _values(spec, condition))
        sql, bound = criteria.sql(spec, "t0", asked)
        parts.append(sql)
        values += bound
    narrow, bound = subtype(spec, "t0")
    parts += [narrow.removeprefix(" AND ")] if narrow else []
    values += bound
    if visible[0]:
        parts.append(f"({visible[0]})")
        values += visible[1]
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _narrowed(
    world: World, spec: InventorySpec, conditions: tuple[Condition, ...]
) -> InventorySpec:
    """Return the subtype that an `=` on the type field names, or the inventory itself."""
    type_field = TYPE_FIELDS.get(spec.name)
    for condition in conditions:
        if condition.field == type_field and condition.operator == "=":
            for child in world.subtypes(spec.name):
                if type_of(child)[2].lower() == condition.value.strip().lower():
                    return child
    return spec


def _values(spec: InventorySpec, condition: Condition) -> list[str]:
    """Return the texts to compare with; a single quote breaks the server's own lexer (2.2)."""
    if "'" in condition.value:
        escaped = condition.value.replace("\\", "\\\\").replace("'", "\\'")
        entity = spec.name.removesuffix("Inventory").lower()
        text = f"query {entity} where {condition.field} {condition.operator} '{escaped}'"
        check_tokens(text, tokenize(text))
    if condition.operator in NULL_TESTS:
        return []
    return condition.values if "in" in condition.operator.split() else [condition.value]


def _check_filter(name: str) -> None:
    if not name:
        return
    if ":" not in name:
        raise invalid(f"filterName must be formatted as [filterType:condition], but it is {name}")
    kind = name.partition(":")[0]
    raise internal(f"java.lang.IllegalArgumentException: no filter extension for type[{kind}]")


def _order(spec: InventorySpec, ask: QueryAsk) -> str:
    for name, number in (("setMaxResults", ask.limit), ("setFirstResult", ask.start)):
        if number < 0:
            raise internal(
                f"java.lang.IllegalArgumentException: Negative value ({number}) passed to {name}"
            )
    if not ask.sort:
        return " ORDER BY t0.uuid" if "uuid" in spec.by_name else " ORDER BY t0.rowid"
    known = spec.by_name.get(ask.sort)
    if known is None or known.join or not is_column(known):
        raise internal(
            "org.zstack.zql.ast.ZQLError: invalid order by clause, "
            f"inventory[{spec.name}] doesn't have field[{ask.sort}]"
        )
    return f" ORDER BY t0.{quoted(ask.sort)} {'DESC' if ask.descending else 'ASC'}, t0.rowid"


def _fields(spec: InventorySpec, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
    for name in names or ():
        known = spec.by_name.get(name)
        if known is None or known.join or not is_column(known):
            raise internal(
                "org.zstack.zql.ast.ZQLError: "
                f"inventory[${{selfInventoryClass}}] has no field[{name}]"
            )
    return names
