"""What the names of a ZQL statement mean: its entities, its conditions as SQL, its restrictions.

Source: protocol, section 2.7; nested fields and tags as in 2.4 and 2.5.
"""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from zscli.simulator.queries.compare import Sql
from zscli.simulator.queries.conditions import NULL_TESTS
from zscli.simulator.queries.criteria import TAGS, Criteria, Criterion, is_column, subtype
from zscli.simulator.refusal import Refusal, internal
from zscli.simulator.world.tables import quoted
from zscli.simulator.world.world import World
from zscli.simulator.zql.nodes import (
    ApiValue,
    Compare,
    Condition,
    Logical,
    Plain,
    Restriction,
    SubQuery,
    Value,
    Values,
)
from zscli.spec.catalog import Catalog
from zscli.spec.model import InventorySpec

__all__ = ["ApiCall", "Scope", "entity_spec", "no_field", "zql_error"]

ApiCall = Callable[[ApiValue], list[str]]
"""Calls an API for its answer's values."""

_MANY = frozenset({"in", "not in", "has", "not has"})
_LONGEST_WAY = 4


def zql_error(details: str) -> Refusal:
    """Return SYS.1000 of the server's own class for such errors."""
    return internal(f"org.zstack.zql.ast.ZQLError: {details}")


def no_field(name: str) -> Refusal:
    """Return SYS.1000 for a target's field that is none; the placeholder is the server's (2.6)."""
    return internal(
        "org.zstack.header.exception.CloudRuntimeException: "
        f"inventory[${{selfInventoryClass}}] has no field[{name}]"
    )


@lru_cache(maxsize=8)
def _by_folded_name(catalog: Catalog) -> Mapping[str, str]:
    return {name.lower(): name for name in catalog.inventories}


def entity_spec(world: World, entity: str) -> InventorySpec:
    """Return the inventory of an entity, which is its name without Inventory in any case."""
    name = _by_folded_name(world.catalog).get(f"{entity}inventory".lower(), "")
    spec = world.catalog.inventory(name)
    if spec is not None:
        return spec
    raise internal(
        "org.zstack.header.exception.CloudRuntimeException: "
        f"cannot find inventory with name[{entity}]"
    )


@dataclass
class Scope:
    """Turns conditions into SQL, seen from the table `t0` of *spec*.

    joined: other entities of the statement, by their names in lower case, with their aliases.
    """

    world: World
    spec: InventorySpec
    criteria: Criteria
    call: ApiCall
    alias: str = "t0"
    joined: Mapping[str, tuple[InventorySpec, str]] = field(default_factory=dict)

    def condition(self, node: Condition) -> Sql:
        """Return the SQL of a condition, in parentheses where it is of several parts."""
        parts: list[str] = []
        values: list[object] = []
        closing = 0
        while isinstance(node, Logical):
            sql, bound = self.condition(node.left)
            parts.append(f"({sql} {node.operator.upper()} ")
            values += bound
            closing += 1
            node = node.right
        sql, bound = self._compare(node)
        return "".join(parts) + sql + ")" * closing, values + bound

    def restriction(self, node: Restriction) -> Sql:
        """Return the SQL of one expression of `restrict by`: along the shortest way there is."""
        if not node.entity:
            if node.field not in TAGS:
                shown = " ".join(_texts(node.value))
                raise zql_error(
                    f"the restrict by clause[{node.field} {node.operator} {shown}] without "
                    "entity name is not handled by any extension"
                )
            return self._criterion((node.field,), node.operator, node.value)
        target = entity_spec(self.world, node.entity)
        way = _way(self.world, self.spec, target)
        if way is None:
            raise zql_error(
                f"invalid restrict by clause, inventory[{node.entity}] has no restriction to "
                f"inventory[{self.spec.name}]"
            )
        return self._criterion((*way, node.field), node.operator, node.value)

    def column(self, name: str) -> str:
        """Return a field's column; SYS.1000 where the target has no such plain field."""
        known = self.spec.by_name.get(name)
        columns = self.world.table(self.spec.name).types
        if known is None or not is_column(known) or name not in columns:
            raise no_field(name)
        return f"{self.alias}.{quoted(name)}"

    def _compare(self, node: Compare) -> Sql:
        other = self.joined.get(node.path[0].lower()) if len(node.path) > 1 else None
        if other is None:
            return self._criterion(node.path, node.operator, node.value)
        spec, alias = other
        inside = Scope(self.world, spec, self.criteria, self.call, alias)
        return inside._criterion(node.path[1:], node.operator, node.value)

    def _criterion(self, path: tuple[str, ...], operator: str, value: Value | None) -> Sql:
        if (value is None) != (operator in NULL_TESTS):
            raise _unreadable(operator)
        found = self._sub_query(value, operator) if isinstance(value, SubQuery) else None
        texts = self.call(value) if isinstance(value, ApiValue) else _texts(value)
        several = isinstance(value, Values | ApiValue | SubQuery)
        if operator in _MANY and not several:
            raise _unreadable(operator)
        if operator not in _MANY and found is None and len(texts) > 1:
            raise internal(
                "javax.persistence.PersistenceException: java.sql.SQLException: "
                "Operand should contain 1 column(s)"
            )
        return self.criteria.sql(self.spec, self.alias, Criterion(path, operator, texts, found))

    def _sub_query(self, node: SubQuery, operator: str) -> Sql:
        spec = entity_spec(self.world, node.entity)
        inside = Scope(self.world, spec, self.criteria, self.call, self.criteria.alias())
        column = inside.column(node.field)
        table = quoted(self.world.table(spec.name).name)
        narrow, values = subtype(spec, inside.alias)
        sql = f"SELECT {column} FROM {table} {inside.alias} WHERE 1 = 1{narrow}"  # noqa: S608
        if node.where is not None:
            where, bound = inside.condition(node.where)
            sql, values = f"{sql} AND {where}", values + bound
        if operator not in _MANY and len(self.world.rows(f"{sql} LIMIT 2", values)) > 1:
            raise internal(
                "javax.persistence.PersistenceException: java.sql.SQLException: "
                "Subquery returns more than 1 row"
            )
        return sql, values


def _unreadable(operator: str) -> Refusal:
    return internal(
        "java.lang.IllegalArgumentException: "
        f"org.hibernate.hql.internal.ast.QuerySyntaxException: unexpected token near {operator}"
    )


def _texts(value: Value | None) -> list[str]:
    if isinstance(value, Values):
        return [each.text for each in value.items]
    return [value.text] if isinstance(value, Plain) else []


def _way(world: World, source: InventorySpec, target: InventorySpec) -> tuple[str, ...] | None:
    """Return the steps from one inventory to another, as few as there are; None for too many."""
    if source.name == target.name:
        return ()
    ways: deque[tuple[InventorySpec, tuple[str, ...]]] = deque([(source, ())])
    seen = {source.name}
    while ways:
        spec, way = ways.popleft()
        if len(way) == _LONGEST_WAY:
            continue
        for step in spec.expanded:
            if step.inventory == target.name:
                return (*way, step.field)
            there = world.catalog.inventory(step.inventory)
            if there is not None and step.inventory not in seen:
                seen.add(step.inventory)
                ways.append((there, (*way, step.field)))
    return None
