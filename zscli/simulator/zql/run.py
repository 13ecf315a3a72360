"""ZQL's statements to results: the SQL of each, and its rows in the shape that the server gives.

Who may see what is given to it as a condition. Source: protocol, section 2.7.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

from zscli.simulator.queries.compare import Sql
from zscli.simulator.queries.criteria import Criteria, subtype
from zscli.simulator.refusal import Refusal, internal, invalid
from zscli.simulator.world.instants import us_style
from zscli.simulator.world.render import columns_to_show, render_all, render_as
from zscli.simulator.world.tables import quoted
from zscli.simulator.world.world import World
from zscli.simulator.zql.nodes import Join, Order, Search, Select, Statement
from zscli.simulator.zql.parser import parse
from zscli.simulator.zql.scope import ApiCall, Scope, entity_spec, no_field, zql_error
from zscli.spec.model import InventorySpec

__all__ = ["Visible", "run_zql"]

Visible = Callable[[InventorySpec], Sql]
"""The condition on the rows that who asks may see, or an empty text; a Refusal for none."""

_JOINS = {"inner": "INNER", "left": "LEFT", "right": "INNER"}


def run_zql(world: World, text: str, visible: Visible, call: ApiCall) -> Iterator[dict[str, Any]]:
    """Yield a result for each statement of *text*, one after the other.

    call: asks an API for the value of a `getapi`. SYS.1000 for what cannot be read or asked.
    """
    try:
        for each in parse(text):
            yield _result(world, each, visible, call)
    except RecursionError:
        raise internal("java.lang.StackOverflowError: the query is too deep") from None


def _result(world: World, statement: Statement, visible: Visible, call: ApiCall) -> dict[str, Any]:
    if isinstance(statement, Search):
        raise Refusal("SEARCH.1000", "search module disabled")
    for extension in statement.filters:
        raise internal(
            f"java.lang.IllegalArgumentException: no filter extension for type[{extension.name}]"
        )
    for extension in statement.returns:
        if extension.name != "total":
            raise internal(
                "org.zstack.header.exception.CloudRuntimeException: cannot find any "
                f"ReturnWithExtensionPoint dealing with {extension.name}"
            )
    try:
        found = _VERBS[statement.verb](_Selection(world, statement, visible, call))
    except sqlite3.Error as error:
        raise internal(f"javax.persistence.PersistenceException: {error}") from error
    named = {} if statement.name is None else {"name": statement.name}
    return found | named


class _Selection:
    """One statement in the terms of the tables: where its rows come from, and which count."""

    def __init__(self, world: World, node: Select, visible: Visible, call: ApiCall) -> None:
        self.world = world
        self.node = node
        self.spec = entity_spec(world, node.target.entity)
        self.table = world.table(self.spec.name)
        criteria = Criteria(world)
        aliases = (f"j{number}" for number in count(1))
        joined = {self.spec.name.removesuffix("Inventory").lower(): (self.spec, "t0")} | {
            join.entity.lower(): (entity_spec(world, join.entity), next(aliases))
            for join in node.target.joins
        }
        joined = joined if node.target.joins else {}
        self.scope = Scope(world, self.spec, criteria, call, joined=joined)
        joins, values = self._joins(node.target.joins)
        where, bound = self._where(visible(self.spec))
        self.rows = f"FROM {quoted(self.table.name)} t0{joins}{where}"
        self.values = values + bound

    def fetch(self, what: str, tail: str = "", values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return what is selected of the rows; *tail* groups, orders and cuts them."""
        return self.world.rows(f"SELECT {what} {self.rows}{tail}", [*self.values, *values])

    def total(self) -> int:
        """Return how many rows count, whatever the limit."""
        return int(self.fetch("count(*)")[0][0])

    def tail(self, groups: Sequence[str] = (), *, sorted_by: str = "") -> Sql:
        """Return GROUP BY, ORDER BY, LIMIT and OFFSET of the statement."""
        node, parts = self.node, []
        if groups:
            parts.append(f" GROUP BY {', '.join(groups)}")
        orders = [self._order(each) for each in node.orders] or ([sorted_by] if sorted_by else [])
        if orders:
            parts.append(f" ORDER BY {', '.join(orders)}")
        for name, number in (("setMaxResults", node.limit), ("setFirstResult", node.offset)):
            if number is not None and number < 0:
                raise internal(
                    f"java.lang.IllegalArgumentException: Negative value ({number}) "
                    f"passed to {name}"
                )
        limit = -1 if node.limit is None else node.limit
        return "".join(parts) + " LIMIT ? OFFSET ?", [limit, node.offset or 0]

    def shown(self, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
        """Return rows of some columns as inventories with these fields only."""
        records = [self.table.record(tuple(names), tuple(row)) for row in rows]
        return render_as(self.world, self.spec, records, names)

    def value(self, name: str, cell: Any) -> Any:
        """Return one cell as the server shows it."""
        if cell is not None and self.table.types[name] == "timestamp":
            return us_style(cell)
        return bool(cell) if cell is not None and name in self.table.booleans else cell

    def _order(self, order: Order) -> str:
        try:
            column = self.scope.column(order.field)
        except Refusal:
            raise zql_error(
                f"invalid order by clause, inventory[{self.spec.name}] doesn't have "
                f"field[{order.field}]"
            ) from None
        return f"{column} {'DESC' if order.descending else 'ASC'}"

    def _where(self, visible: Sql) -> Sql:
        node, scope = self.node, self.scope
        found = [scope.condition(node.where)] if node.where is not None else []
        found += [scope.restriction(each) for each in node.restrict]
        narrow, bound = subtype(self.spec, "t0")
        if narrow:
            found.append((narrow.removeprefix(" AND "), bound))
        if visible[0]:
            found.append(visible)
        parts = [f"({sql})" for sql, _ in found]
        values = [value for _, bound in found for value in bound]
        return (" WHERE " + " AND ".join(parts) if parts else ""), values

    def _joins(self, joins: Sequence[Join]) -> Sql:
        sql = ""
        for join in joins:
            spec, alias = self.scope.joined[join.entity.lower()]
            narrow, _ = subtype(spec, alias)
            if narrow:
                raise zql_error(f"inventory[{spec.name}] cannot be joined")
            table = quoted(self.world.table(spec.name).name)
            on = " ".join(
                f"{word.upper()} {self._joined_column(left)} {operator} "
                f"{self._joined_column(right)}"
                for word, left, operator, right in join.on.parts
            )
            sql += f" {_JOINS[join.kind]} JOIN {table} {alias} ON{on}"
        return sql, []

    def _joined_column(self, path: tuple[str, ...]) -> str:
        if len(path) != 2:  # noqa: PLR2004 - an entity and a field
            raise zql_error("fieldList is empty, cannot get columnName")
        spec = entity_spec(self.world, path[0])
        if spec.name == self.spec.name:
            return self.scope.column(path[1])
        known = self.scope.joined.get(path[0].lower())
        if known is None:
            raise zql_error(f"inventory[{spec.name}] is not joined")
        scope = self.scope
        return Scope(self.world, spec, scope.criteria, scope.call, known[1]).column(path[1])


def _query(selection: _Selection) -> dict[str, Any]:
    node = selection.node
    wanted = list(dict.fromkeys([*node.groups, *node.target.fields]))
    if set(node.target.functions) - {"distinct"}:
        found = _aggregates(selection)
    elif wanted:
        columns = {name: selection.scope.column(name) for name in wanted}
        groups = [columns[name] for name in node.groups]
        tail, values = selection.tail(groups, sorted_by="" if groups else _natural(selection))
        distinct = "DISTINCT " if node.target.functions else ""
        if distinct and not node.orders:
            tail, values = selection.tail(groups)
        rows = selection.fetch(distinct + ", ".join(columns.values()), tail, values)
        found = {"inventories": selection.shown(wanted, rows)}
    else:
        found = {"inventories": _whole_rows(selection)}
    if node.returns:
        found["total"] = selection.total()
    return found


def _natural(selection: _Selection) -> str:
    return "t0.uuid" if "uuid" in selection.table.types else "t0.rowid"


def _whole_rows(selection: _Selection) -> list[dict[str, Any]]:
    names = columns_to_show(selection.world, selection.spec.name)
    columns = ", ".join(f"t0.{quoted(name)}" for name in names)
    distinct = "DISTINCT " if selection.node.target.functions else ""
    tail, values = selection.tail(sorted_by=_natural(selection))
    rows = selection.fetch(distinct + columns, tail, values)
    records = [selection.table.record(names, row) for row in rows]
    return render_all(selection.world, selection.spec.name, records, for_query=True)


def _aggregates(selection: _Selection) -> dict[str, Any]:
    """Return max, min or avg of fields: pairs of what a group has in common and the value."""
    node = selection.node
    function = next(name for name in node.target.functions if name != "distinct")
    if not node.target.fields:
        raise no_field(selection.spec.primary_key or "uuid")
    columns = [selection.scope.column(name) for name in node.target.fields]
    groups = [selection.scope.column(name) for name in node.groups]
    tail, values = selection.tail(groups)
    inside = "DISTINCT " if "distinct" in node.target.functions else ""
    asked = [f"{function.upper()}({inside}{column})" for column in columns]
    rows = selection.fetch(", ".join([*groups, *asked]), tail, values)
    pairs: list[Any] = []
    for row in rows:
        common = selection.shown(node.groups, [row[: len(groups)]])[0] if groups else {}
        for name, cell in zip(node.target.fields, row[len(groups) :], strict=True):
            pairs.append([common, selection.value(name, cell) if function != "avg" else cell])
    return {"inventoryAggregateFunctions": pairs}


def _count(selection: _Selection) -> dict[str, Any]:
    node = selection.node
    if not node.groups:
        if "distinct" in node.target.functions and node.target.fields:
            column = selection.scope.column(node.target.fields[0])
            return {"total": int(selection.fetch(f"count(DISTINCT {column})")[0][0])}
        return {"total": selection.total()}
    groups = [selection.scope.column(name) for name in node.groups]
    tail, values = selection.tail(groups)
    rows = selection.fetch(", ".join([*groups, "count(*)"]), tail, values)
    shown = selection.shown(node.groups, [row[:-1] for row in rows])
    counts = [[group, int(row[-1])] for group, row in zip(shown, rows, strict=True)]
    found: dict[str, Any] = {"inventoryCounts": counts} if counts else {}
    return found | {"total": selection.total()}


def _sum(selection: _Selection) -> dict[str, Any]:
    node = selection.node
    if not node.target.fields:
        raise invalid("the field to sum must be specified")
    group = node.groups[0]
    columns = [selection.scope.column(name) for name in node.target.fields]
    by = selection.scope.column(group)
    tail, values = selection.tail([by])
    asked = ", ".join([by, *(f"SUM({column})" for column in columns)])
    rows = selection.fetch(asked, tail, values)
    return {"inventories": [[selection.value(group, row[0]), *row[1:]] for row in rows]}


_VERBS: dict[str, Callable[[_Selection], dict[str, Any]]] = {
    "count": _count,
    "query": _query,
    "sum": _sum,
}
