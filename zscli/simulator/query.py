"""Queries: conditions with nested fields and tags to SQL, and the rows that match.

Names come from the specs, values are bound. Who may see what is given to it as a condition.
Source: protocol, section 2.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from zscli.simulator.compare import Sql, compare, inverse
from zscli.simulator.conditions import Condition
from zscli.simulator.refusal import internal, invalid
from zscli.simulator.relations import LINKS, LIST_LINKS, TYPE_FIELDS, root_of
from zscli.simulator.render import children_of, render_all
from zscli.simulator.schema import java_class
from zscli.simulator.tables import EXTRA, quoted
from zscli.simulator.world import World
from zscli.spec.model import ExpandedField, FieldSpec, InventorySpec

__all__ = ["QueryAsk", "run_query"]

DEFAULT_LIMIT = 1000
MAX_STEPS = 20
_TAGS = {
    "__systemTag__": ("SystemTagInventory", "tag"),
    "__userTag__": ("UserTagInventory", "tag"),
    "__tagUuid__": ("UserTagInventory", "tagPatternUuid"),
}


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


@dataclass
class _Builder:
    world: World
    names: Iterator[str] = field(default_factory=lambda: (f"t{number}" for number in count(1)))

    def condition(
        self, spec: InventorySpec, alias: str, path: tuple[str, ...], condition: Condition
    ) -> Sql:
        """Return the SQL for one condition, seen from a table under an alias."""
        path = _without_aliases(spec, path)
        if len(path) == 1:
            return self._leaf(spec, alias, path[0], condition)
        if len(path) > MAX_STEPS:
            raise internal("java.lang.IllegalArgumentException: too many nested steps")
        step = _step(self.world, spec, path, condition)
        target = self.world.catalog.inventory(step.inventory)
        if target is None:
            raise _no_step(self.world, spec, path[0], condition)
        inner = next(self.names)
        sql, values = self.condition(target, inner, path[1:], condition)
        narrow, more = _subtype(target, inner)
        table = self.world.table(target.name).name
        return (
            (
                f"{alias}.{quoted(step.foreign_key)} IN (SELECT {inner}.{quoted(step.key)} "  # noqa: S608
                f"FROM {quoted(table)} {inner} WHERE {sql}{narrow})"
            ),
            values + more,
        )

    def _leaf(self, spec: InventorySpec, alias: str, name: str, condition: Condition) -> Sql:
        if name in _TAGS:
            return self._tag(alias, name, condition)
        values = _values(condition)
        link = LIST_LINKS.get((root_of(spec.name), name))
        if link is not None:
            return self._linked(alias, link, condition, values)
        known = spec.by_name.get(name)
        if known is None or not _is_column(known):
            raise internal(
                "org.zstack.zql.ast.ZQLError: inventory class"
                f"[class {java_class(self.world.catalog, spec.name)}] not having field[{name}]"
            )
        if name not in self.world.table(spec.name).types:
            path = f"json_extract({alias}.{quoted(EXTRA)}, '$.{quoted(name)}')"
            return compare(path, known.type, condition.operator, values)
        return compare(f"{alias}.{quoted(name)}", known.type, condition.operator, values)

    def _tag(self, alias: str, name: str, condition: Condition) -> Sql:
        """Match tags; a negative operator means that no tag matches."""
        inventory, column = _TAGS[name]
        positive = inverse(condition.operator)
        table = quoted(self.world.table(inventory).name)
        sql, values = compare(
            quoted(column), "string", positive or condition.operator, _values(condition)
        )
        sought = f'SELECT "resourceUuid" FROM {table} WHERE {sql}'  # noqa: S608
        return f"{alias}.uuid {'NOT ' if positive else ''}IN ({sought})", values

    def _linked(self, alias: str, kind: str, condition: Condition, values: list[str]) -> Sql:
        link = LINKS[kind]
        table = quoted(self.world.table(link.inventory).name)
        sql, bound = compare(quoted(link.right), "string", condition.operator, values)
        return (
            f"{alias}.uuid IN (SELECT {quoted(link.left)} FROM {table} WHERE {sql})",  # noqa: S608
            bound,
        )


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
            columns = (*table.types, EXTRA)
            names = ", ".join(f"t0.{quoted(name)}" for name in columns)
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


def _where(world: World, spec: InventorySpec, ask: QueryAsk, visible: Sql) -> Sql:
    builder = _Builder(world)
    parts: list[str] = []
    values: list[Any] = []
    for condition in dict.fromkeys(ask.conditions):
        sql, bound = builder.condition(spec, "t0", condition.path, condition)
        parts.append(sql)
        values += bound
    narrow, bound = _subtype(spec, "t0")
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
                if child.type_value.lower() == condition.value.strip().lower():
                    return child
    return spec


def _subtype(spec: InventorySpec, alias: str) -> Sql:
    if root_of(spec.name) == spec.name:
        return "", []
    column = quoted(TYPE_FIELDS.get(spec.parent, "type"))
    return f" AND {alias}.{column} = ?", [spec.type_value]


def _without_aliases(spec: InventorySpec, path: tuple[str, ...]) -> tuple[str, ...]:
    """Write an alias out: `zone` of a backup storage is `zoneRef.zone`."""
    if len(path) > 1 and spec.aliases and path[0] in spec.aliases:
        return (*spec.aliases[path[0]].split("."), *path[1:])
    return path


def _step(
    world: World, spec: InventorySpec, path: tuple[str, ...], condition: Condition
) -> ExpandedField:
    for step in spec.expanded:
        if step.field == path[0]:
            return step
    listed = spec.by_name.get(path[0])
    way = children_of(spec, listed) if listed is not None else None
    if way is None:
        raise _no_step(world, spec, path[0], condition)
    inventory, key, own = way
    return ExpandedField(path[0], inventory, own, key)


def _no_step(world: World, spec: InventorySpec, step: str, condition: Condition) -> Exception:
    name = java_class(world.catalog, spec.name)
    return internal(
        "java.lang.IllegalArgumentException: invalid nested query condition"
        f"[{condition.field}] on class {name}, {name} have no expanded query[{step}]"
    )


def _is_column(known: FieldSpec) -> bool:
    return known.type not in {"list", "map", "set", "any"} and not known.element


def _values(condition: Condition) -> list[str]:
    """Return the texts to compare with; a single quote breaks the server's own lexer."""
    if "'" in condition.value:
        raise internal(
            "org.zstack.zql.ast.ZQLError: error at line 1:0, token recognition error at: "
            f"'{condition.value}'"
        )
    if condition.operator in {"is null", "is not null"}:
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
    if known is None or known.join or not _is_column(known):
        raise internal(
            "org.zstack.zql.ast.ZQLError: invalid order by clause, "
            f"inventory[{spec.name}] doesn't have field[{ask.sort}]"
        )
    return f" ORDER BY t0.{quoted(ask.sort)} {'DESC' if ask.descending else 'ASC'}, t0.rowid"


def _fields(spec: InventorySpec, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
    for name in names or ():
        known = spec.by_name.get(name)
        if known is None or known.join or not _is_column(known):
            raise internal(
                "org.zstack.zql.ast.ZQLError: "
                f"inventory[${{selfInventoryClass}}] has no field[{name}]"
            )
    return names
