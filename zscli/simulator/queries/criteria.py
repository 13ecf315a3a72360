"""Conditions on resources to SQL: their own fields, nested fields, tags, lists of ties.

Names come from the specs, values are bound. It knows neither how a condition was written nor who
asks. Source: protocol, sections 2.3 to 2.5.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from zscli.simulator.queries.compare import Sql, among, compare, inverse
from zscli.simulator.queries.schema import java_class
from zscli.simulator.refusal import internal
from zscli.simulator.world.relations import LINKS, LIST_LINKS, root_of, type_of, type_values
from zscli.simulator.world.render import children_of
from zscli.simulator.world.tables import EXTRA, quoted
from zscli.simulator.world.world import World
from zscli.spec.model import ExpandedField, FieldSpec, InventorySpec

__all__ = ["TAGS", "Criteria", "Criterion", "is_column", "subtype"]

MAX_STEPS = 20
TAGS = {
    "__systemTag__": ("SystemTagInventory", "tag"),
    "__userTag__": ("UserTagInventory", "tag"),
    "__tagUuid__": ("UserTagInventory", "tagPatternUuid"),
}
"""The names of tags in conditions: where they are rows, and the column that is compared."""

_SOME = 3
_HAS = frozenset({"has", "not has"})


@dataclass(frozen=True, slots=True)
class Criterion:
    """One comparison of a path with values, or with what a query finds.

    operator: = != > >= < <= in, not in, like, not like, is (not) null, has, not has.
    """

    path: tuple[str, ...]
    operator: str
    values: Sequence[str] = ()
    found: Sql | None = None


@dataclass
class Criteria:
    """Makes the SQL; every table gets a name of its own."""

    world: World
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def alias(self) -> str:
        """Return a name that no table has yet."""
        return f"t{next(self.numbers)}"

    def sql(self, spec: InventorySpec, alias: str, asked: Criterion) -> Sql:
        """Return the SQL for one criterion, seen from a table under an alias.

        SYS.1000 for a field, a step or a value that cannot be.
        """
        return self._path(spec, alias, asked.path, asked)

    def _path(
        self, spec: InventorySpec, alias: str, path: tuple[str, ...], asked: Criterion
    ) -> Sql:
        path = _without_aliases(spec, path)
        if len(path) == 1:
            return self._leaf(spec, alias, path[0], asked)
        if len(path) > MAX_STEPS:
            raise internal("java.lang.IllegalArgumentException: too many nested steps")
        step = _step(self.world, spec, path, asked)
        target = self.world.catalog.inventory(step.inventory)
        if target is None:
            raise _no_step(self.world, spec, path[0], asked)
        inner = self.alias()
        table = f"{quoted(self.world.table(target.name).name)} {inner}"
        here, there = f"{alias}.{quoted(step.foreign_key)}", f"{inner}.{quoted(step.key)}"
        if len(path) == 2 and asked.operator in _HAS and self._is_plain(target, path[1]):  # noqa: PLR2004 - the last step
            column = f"{inner}.{quoted(path[1])}"
            sought, values = self._having(table, there, column, asked)
            return f"{here} IN ({sought})", values
        sql, values = self._path(target, inner, path[1:], asked)
        narrow, more = subtype(target, inner)
        return (
            f"{here} IN (SELECT {there} FROM {table} WHERE {sql}{narrow})",  # noqa: S608
            values + more,
        )

    def _is_plain(self, spec: InventorySpec, name: str) -> bool:
        known = spec.by_name.get(name)
        if name in TAGS or (root_of(spec.name), name) in LIST_LINKS:
            return False
        return known is not None and is_column(known)

    def _leaf(self, spec: InventorySpec, alias: str, name: str, asked: Criterion) -> Sql:
        if name in TAGS:
            inventory, column = TAGS[name]
            return self._tied(alias, (inventory, "resourceUuid", column), asked, negates=True)
        kind = LIST_LINKS.get((root_of(spec.name), name))
        if kind is not None:
            link = LINKS[kind]
            return self._tied(alias, (link.inventory, link.left, link.right), asked, negates=False)
        known = spec.by_name.get(name)
        if known is None or not is_column(known):
            raise internal(
                "org.zstack.zql.ast.ZQLError: inventory class"
                f"[class {java_class(self.world.catalog, spec.name)}] not having field[{name}]"
            )
        if asked.operator in _HAS:
            raise internal(
                "java.lang.IllegalArgumentException: "
                f"org.hibernate.hql.internal.ast.QuerySyntaxException: unexpected token: {name}"
            )
        table = self.world.table(spec.name)
        if asked.operator == "like" and name in table.indexed and _is_inside(asked.values):
            # The index has all that is needed to find the rows: the table is not read through.
            sql, values = _compared(quoted(name), known.type, asked.operator, asked)
            sought = f"SELECT rowid FROM {quoted(table.name)} WHERE {sql}"  # noqa: S608
            return f"{alias}.rowid IN ({sought})", values
        if name in table.types:
            column = f"{alias}.{quoted(name)}"
        else:
            column = f"json_extract({alias}.{quoted(EXTRA)}, '$.{quoted(name)}')"
        return _compared(column, known.type, asked.operator, asked)

    def _tied(
        self, alias: str, tie: tuple[str, str, str], asked: Criterion, *, negates: bool
    ) -> Sql:
        """Match rows of another table that name our uuid: its inventory, that column, the value's.

        negates: whether a negative operator means that no such row matches, as with tags.
        """
        inventory, left, right = tie
        table, key, column = quoted(self.world.table(inventory).name), quoted(left), quoted(right)
        operator, positive = asked.operator, inverse(asked.operator)
        if operator == "has" or (operator == "not has" and not negates):
            sought, values = self._having(table, key, column, asked)
            return f"{alias}.uuid IN ({sought})", values
        no = "NOT " if negates and positive else ""
        sql, values = _compared(column, "string", (negates and positive) or operator, asked)
        sought = f"SELECT {key} FROM {table} WHERE {sql} AND {key} IS NOT NULL"  # noqa: S608
        return f"{alias}.uuid {no}IN ({sought})", values

    def _having(self, table: str, key: str, column: str, asked: Criterion) -> Sql:
        """Return the query for the keys whose rows have all the values, or none of them."""
        sql, values = _compared(column, "string", "in", asked)
        rows = f"SELECT {key} FROM {table} WHERE"  # noqa: S608
        if asked.operator == "has":
            all_of_them = f"GROUP BY {key} HAVING count(DISTINCT {column}) = ?"
            return f"{rows} {sql} {all_of_them}", [*values, len(asked.values)]
        return f"{rows} {key} NOT IN ({rows} {sql} AND {key} IS NOT NULL)", values


def _is_inside(values: Sequence[str]) -> bool:
    """Whether a pattern is about some text within others, which few have."""
    return bool(values) and values[0][:1] in {"%", "_"} and len(values[0].strip("%_")) >= _SOME


def _compared(column: str, kind: str, operator: str, asked: Criterion) -> Sql:
    if asked.found is not None:
        return among(column, operator, asked.found)
    return compare(column, kind, operator, asked.values)


def subtype(spec: InventorySpec, alias: str) -> Sql:
    """Return the condition, after an AND, that a row is of a subtype; empty for others."""
    if root_of(spec.name) == spec.name:
        return "", []
    values = type_values(spec)
    marks = ", ".join("?" * len(values))
    return f" AND {alias}.{quoted(type_of(spec)[1])} IN ({marks})", list(values)


def is_column(known: FieldSpec) -> bool:
    """Whether a field holds one plain value."""
    return known.type not in {"list", "map", "set", "any"} and not known.element


def _without_aliases(spec: InventorySpec, path: tuple[str, ...]) -> tuple[str, ...]:
    """Write an alias out: `zone` of a backup storage is `zoneRef.zone`."""
    if len(path) > 1 and spec.aliases and path[0] in spec.aliases:
        return (*spec.aliases[path[0]].split("."), *path[1:])
    return path


def _step(
    world: World, spec: InventorySpec, path: tuple[str, ...], asked: Criterion
) -> ExpandedField:
    for step in spec.expanded:
        if step.field == path[0]:
            return step
    listed = spec.by_name.get(path[0])
    way = children_of(spec, listed) if listed is not None else None
    if way is None:
        raise _no_step(world, spec, path[0], asked)
    inventory, key, own = way
    return ExpandedField(path[0], inventory, own, key)


def _no_step(world: World, spec: InventorySpec, step: str, asked: Criterion) -> Exception:
    name = java_class(world.catalog, spec.name)
    return internal(
        "java.lang.IllegalArgumentException: invalid nested query condition"
        f"[{'.'.join(asked.path)}] on class {name}, {name} have no expanded query[{step}]"
    )
