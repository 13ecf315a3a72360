"""The shape of the world's tables: one for each root inventory, a column for each scalar field.

It knows how a field's type becomes a column and a value a cell, and nothing of connections.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from zscli.simulator.world.folding import fold, has_wide_case
from zscli.simulator.world.instants import kept
from zscli.simulator.world.relations import BORROWED, SUBTYPES
from zscli.spec.catalog import Catalog
from zscli.spec.model import FieldSpec

__all__ = ["EXTRA", "FOLDED", "Table", "quoted", "table_of"]

EXTRA = "+extra"
"""The column for what has no column of its own: lists, maps, hidden fields; JSON."""

FOLDED = "+folded"
"""The column for a name in lower case, where that takes more than ASCII; null for all others."""

_KINDS = {"integer": "INTEGER", "long": "INTEGER", "double": "REAL", "boolean": "INTEGER"}
_TEXT = "TEXT COLLATE NOCASE"
_LOOKED_UP = frozenset({"guestIp", "ip", "mac", "managementIp", "name", "tag", "vipIp"})
_NOT_SCALAR = frozenset({"list", "map", "set", "any"})


def quoted(name: str) -> str:
    """Return a name from the specs as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True)
class Table:
    """One table: its name (a root inventory's) and the type of each column."""

    name: str
    types: Mapping[str, str]

    @cached_property
    def has_uuid(self) -> bool:
        """Whether its rows have a uuid of their own."""
        return "uuid" in self.types and self.name not in BORROWED

    @cached_property
    def booleans(self) -> frozenset[str]:
        """The columns whose 0 and 1 are false and true."""
        return frozenset(name for name, kind in self.types.items() if kind == "boolean")

    @cached_property
    def indexed(self) -> tuple[str, ...]:
        """The columns that rows are looked up by, except uuid: names, addresses, foreign keys.

        What has a name is looked at in the order of its making, too.
        """
        dated = {"createDate"} if "name" in self.types else set()
        return tuple(c for c in self.types if c in _LOOKED_UP | dated or c.endswith("Uuid"))

    def statements(self) -> tuple[str, ...]:
        """Return the SQL that makes the table, and then its indexes where they are not there."""
        columns = [f"{quoted(name)} {self.declared(name)}" for name in self.types]
        columns.append(f"{quoted(EXTRA)} TEXT")
        if "name" in self.types:
            columns.append(f"{quoted(FOLDED)} TEXT")
        made = f"CREATE TABLE IF NOT EXISTS {quoted(self.name)} ({', '.join(columns)})"
        once = () if self.has_uuid else (f"DROP INDEX IF EXISTS {quoted(f'{self.name}.uuid')}",)
        return (made, *once, *self.indexes.values())

    @cached_property
    def indexes(self) -> Mapping[str, str]:
        """The SQL of every index by its name."""
        table = quoted(self.name)
        made = {f"{self.name}.{c}": f"({quoted(c)})" for c in self.indexed}
        if "name" in self.types:
            made[f"{self.name}.{FOLDED}"] = f"({quoted(FOLDED)}) WHERE {quoted(FOLDED)} IS NOT NULL"
        found = {
            name: f"CREATE INDEX IF NOT EXISTS {quoted(name)} ON {table} {what}"
            for name, what in made.items()
        }
        if "uuid" in self.types and not self.has_uuid:  # one service may be on two VIPs
            name = f"{self.name}.borrowed"
            found[name] = f"CREATE INDEX IF NOT EXISTS {quoted(name)} ON {table} (uuid)"
        elif "uuid" in self.types:
            name = f"{self.name}.uuid"
            found[name] = f"CREATE UNIQUE INDEX IF NOT EXISTS {quoted(name)} ON {table} (uuid)"
        return found

    def declared(self, column: str) -> str:
        """Return what stands after the column's name in a declaration."""
        return _KINDS.get(self.types[column], _TEXT)

    def cells(self, record: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Split a record into cells for columns and what goes into the extra column."""
        cells: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for name, value in record.items():
            if name in self.types and not isinstance(value, list | dict | tuple):
                cells[name] = cell(value)
            elif value is not None:
                extra[name] = value
        if "name" in self.types:
            cells[FOLDED] = folded_name(cells.get("name"))
        return cells, extra

    def record(self, columns: tuple[str, ...], row: tuple[Any, ...]) -> dict[str, Any]:
        """Return a row's fields, typed, without those that are null."""
        found = {name: value for name, value in zip(columns, row, strict=True) if value is not None}
        for name in self.booleans:
            if name in found:
                found[name] = bool(found[name])
        extra = found.pop(EXTRA, None)
        if extra:
            found.update(json.loads(extra))
        return found


def folded_name(name: Any) -> str | None:
    """Return what a name has in its column in lower case, None where ASCII is enough."""
    return fold(name) if isinstance(name, str) and has_wide_case(name) else None


def cell(value: Any) -> Any:
    """Return a value as SQLite keeps it."""
    if isinstance(value, bool):
        return int(value)
    return kept(value) if isinstance(value, datetime) else value


def table_of(catalog: Catalog, root: str) -> Table:
    """Return the table for a root inventory: its fields and those of all its subtypes.

    What leads to another inventory is a column too, where no field shows it.
    An inventory that the specs do not know gets a uuid and an extra column.
    """
    types: dict[str, str] = {}
    for name in (root, *SUBTYPES.get(root, ())):
        spec = catalog.inventory(name)
        if spec is None:
            continue
        for field in spec.fields:
            if _is_scalar(catalog, field):
                types.setdefault(field.name, field.type)
        for step in spec.expanded:  # such as the usedIpUuid that no VIP shows
            if step.foreign_key not in {*spec.by_name, "uuid"}:
                types.setdefault(step.foreign_key, "string")
    return Table(root, types or {"uuid": "string"})


def _is_scalar(catalog: Catalog, field: FieldSpec) -> bool:
    if field.type in _NOT_SCALAR or field.element:
        return False
    return catalog.inventory(field.type) is None  # else an object, which has no column
