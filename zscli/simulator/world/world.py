"""World: the simulated cloud's resources, in SQLite, in memory or in a file.

Rows go in and come out as mappings by inventory; what may be done with them is the
behaviours' affair.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from zscli.clock import Clock
from zscli.simulator.refusal import internal, not_found, vo_name
from zscli.simulator.world.database import MEMORY, Database
from zscli.simulator.world.instants import kept
from zscli.simulator.world.relations import (
    LINKS,
    OWNED,
    SUBTYPES,
    root_of,
    type_of,
    type_values,
)
from zscli.simulator.world.tables import EXTRA, FOLDED, Table, cell, quoted, table_of
from zscli.simulator.world.ties import tied_to
from zscli.simulator.world.uuids import new_uuid
from zscli.spec.catalog import Catalog
from zscli.spec.model import InventorySpec

__all__ = ["World"]

_RESOURCES = "CREATE TABLE IF NOT EXISTS resource (uuid TEXT PRIMARY KEY, inventory TEXT)"
_ANY_OF: dict[str, tuple[str, ...]] = {
    "Resource": (),
    "Tag": ("SystemTagInventory", "UserTagInventory", "TagPatternInventory"),
}
_ABOUT_A_RESOURCE = (
    "SystemTagInventory",
    "UserTagInventory",
    "AccountResourceRefInventory",
    "SharedResourceInventory",
    "ResourceConfigInventory",
)


class World(Database):
    """The resources. *path* is a file, or `:memory:`; StateError when it cannot be opened."""

    def __init__(self, catalog: Catalog, clock: Clock, path: str = MEMORY) -> None:
        super().__init__(path, [_RESOURCES])
        self.catalog = catalog
        self.clock = clock
        self._tables: dict[str, Table] = {}
        self._made: set[str] = set()
        self._made_now: list[str] = []
        self._last_instant = ""
        self._owner = ""

    @property
    def is_new(self) -> bool:
        """Whether nothing has ever been written."""
        return not self.rows("SELECT 1 FROM resource LIMIT 1")

    @property
    def size(self) -> int:
        """About how many resources there are, or have been."""
        return int(self.rows("SELECT coalesce(max(rowid), 0) FROM resource")[0][0])

    @contextmanager
    def owned_by(self, account_uuid: str) -> Iterator[None]:
        """Let what is inserted inside belong to an account, where it is of a kind that is owned."""
        with self.lock:
            before, self._owner = self._owner, account_uuid
            try:
                yield
            finally:
                self._owner = before

    def table(self, inventory: str) -> Table:
        """Return the table of an inventory's root, made now when it is not there yet."""
        root = root_of(inventory)
        known = self._tables.get(root)
        if known is None:
            known = self._tables[root] = table_of(self.catalog, root)
        if root not in self._made:
            with self.transaction():
                self._make(known)
                self._made.add(root)
                self._made_now.append(root)
        return known

    def insert(self, inventory: str, record: Mapping[str, Any]) -> dict[str, Any]:
        """Add a row and return it; uuid, createDate and lastOpDate are filled in when missing.

        SYS.1000 when the uuid is taken, by a row of any kind. Source: protocol, section 5.4.
        """
        table = self.table(inventory)
        full = self._completed(table, record)
        cells, extra = table.cells(full)
        if extra:
            cells[EXTRA] = json.dumps(extra, ensure_ascii=False)
        names = ", ".join(quoted(name) for name in cells)
        marks = ", ".join("?" * len(cells))
        with self.transaction():
            if table.has_uuid:
                self._claim(str(full["uuid"]), table.name)
            self._db.execute(
                f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})",  # noqa: S608
                tuple(cells.values()),
            )
            if self._owner and table.name in OWNED:
                self._own(str(full["uuid"]), table.name)
        return {name: value for name, value in full.items() if value is not None}

    def get(self, inventory: str, uuid: str) -> dict[str, Any] | None:
        """Return the row with this uuid, or None."""
        found = self.find(inventory, uuid=uuid)
        return found[0] if found else None

    def require(self, inventory: str, uuid: str, field: str = "uuid") -> dict[str, Any]:
        """Return the row with this uuid; SYS.1003 when there is none."""
        found = self.get(inventory, uuid)
        if found is None:
            raise not_found(field, uuid, inventory)
        return found

    def update(self, inventory: str, uuid: str, /, **changes: Any) -> dict[str, Any]:
        """Change fields of a row and return it; None clears one. Sets lastOpDate."""
        table = self.table(inventory)
        with self.transaction():
            record = {**self.require(inventory, uuid), **changes}
            if "lastOpDate" in table.types and "lastOpDate" not in changes:
                record["lastOpDate"] = self.instant()
            record = {name: value for name, value in record.items() if value is not None}
            cells, extra = table.cells(record)
            cells = dict.fromkeys(table.types) | cells
            cells[EXTRA] = json.dumps(extra, ensure_ascii=False) if extra else None
            sets = ", ".join(f"{quoted(name)} = ?" for name in cells)
            self._db.execute(
                f"UPDATE {quoted(table.name)} SET {sets} WHERE uuid = ?",  # noqa: S608
                (*cells.values(), uuid),
            )
        return record

    def delete(self, inventory: str, uuid: str) -> None:
        """Remove a row, its tags, its ties and its owner; nothing happens when there is none."""
        table = self.table(inventory)
        with self.transaction():
            self._db.execute(f"DELETE FROM {quoted(table.name)} WHERE uuid = ?", (uuid,))  # noqa: S608
            self._db.execute("DELETE FROM resource WHERE uuid = ?", (uuid,))
            for name in _ABOUT_A_RESOURCE:
                if name != table.name:
                    self.remove(name, resourceUuid=uuid)
            for name, column in tied_to(table.name):
                if self._has(name):
                    self.remove(name, **{column: uuid})

    def remove(self, inventory: str, /, **equals: Any) -> int:
        """Remove the rows with these values, such as link rows; return how many there were."""
        table = self.table(inventory)
        where, values = _where(table, equals)
        with self.transaction():
            if table.has_uuid:
                self._db.execute(
                    "DELETE FROM resource WHERE uuid IN "  # noqa: S608
                    f"(SELECT uuid FROM {quoted(table.name)}{where})",
                    values,
                )
            return self.execute(f"DELETE FROM {quoted(table.name)}{where}", values)  # noqa: S608

    def find(self, inventory: str, /, **equals: Any) -> list[dict[str, Any]]:
        """Return the rows with these values, in order of creation.

        A list or tuple means "one of", None means "is null". Texts compare without case.
        """
        table = self.table(inventory)
        where, values = _where(table, equals)
        columns = (*table.types, EXTRA)
        names = ", ".join(quoted(name) for name in columns)
        found = self.rows(
            f"SELECT {names} FROM {quoted(table.name)}{where} ORDER BY rowid",  # noqa: S608
            values,
        )
        return [table.record(columns, row) for row in found]

    def find_each(
        self, inventory: str, column: str, keys: Sequence[str], columns: tuple[str, ...]
    ) -> list[dict[str, Any]]:
        """Return these columns of the rows of each of the keys, oldest first within a key."""
        table = self.table(inventory)
        where, values = _where(table, {column: keys})
        names = ", ".join(quoted(name) for name in columns)
        # Both ways to them, by an index and one by one, keep the order within a key.
        found = self.rows(f"SELECT {names} FROM {quoted(table.name)}{where}", values)  # noqa: S608
        return [table.record(columns, row) for row in found]

    def count(self, inventory: str, /, **equals: Any) -> int:
        """Return how many rows have these values."""
        table = self.table(inventory)
        where, values = _where(table, equals)
        return int(self.rows(f"SELECT count(*) FROM {quoted(table.name)}{where}", values)[0][0])  # noqa: S608

    def inventory_of(self, uuid: str) -> str | None:
        """Return the root inventory that has a row with this uuid."""
        found = self.rows("SELECT inventory FROM resource WHERE uuid = ?", (uuid,))
        return str(found[0][0]) if found else None

    def subtypes(self, inventory: str) -> list[InventorySpec]:
        """Return the inventories whose rows are rows of this one."""
        specs = [self.catalog.inventory(name) for name in SUBTYPES.get(inventory, ())]
        return [spec for spec in specs if spec is not None and type_of(spec)[0] == inventory]

    def spec_of_resource(self, resource: str) -> InventorySpec | None:
        """Return the inventory of a resource (`VmInstance`), None when the specs have none."""
        spec = self.catalog.inventory(f"{resource.removesuffix('EO')}Inventory")
        if spec is None:
            spec = self.catalog.inventory(f"L2{resource}Inventory")
        return spec if spec is not None and "uuid" in spec.by_name else None

    def can_hold(self, resource: str) -> bool:
        """Whether resources of this kind can be rows at all."""
        return resource in _ANY_OF or self.spec_of_resource(resource) is not None

    def exists(self, resource: str, uuid: str) -> bool:
        """Whether this kind of resource has this uuid; a subtype counts as its parent.

        `Resource` is any kind, `Tag` either kind of tag or a tag pattern.
        """
        if resource in _ANY_OF:
            kinds = _ANY_OF[resource]
            found = self.inventory_of(uuid)
            return found is not None and (not kinds or found in kinds)
        spec = self.spec_of_resource(resource)
        if spec is None:
            return False
        root = root_of(spec.name)
        if root == spec.name:
            return self.count(root, uuid=uuid) > 0
        return self.count(root, uuid=uuid, **{type_of(spec)[1]: type_values(spec)}) > 0

    def link(self, kind: str, left_uuid: str, right_uuid: str) -> None:
        """Tie two resources together; *kind* is a key of relations.LINKS. Twice is once."""
        link = LINKS[kind]
        with self.transaction():
            ends = {link.left: left_uuid, link.right: right_uuid}
            if not self.count(link.inventory, **ends):
                self.insert(link.inventory, ends)

    def unlink(self, kind: str, left_uuid: str | None, right_uuid: str | None) -> int:
        """Take the tie away; None stands for every one. Return how many there were."""
        link = LINKS[kind]
        ends = {link.left: left_uuid, link.right: right_uuid}
        given = {name: value for name, value in ends.items() if value is not None}
        return self.remove(link.inventory, **given)

    def linked(self, kind: str, left_uuid: str) -> list[str]:
        """Return the right ends of a resource's ties, oldest first."""
        link = LINKS[kind]
        return [row[link.right] for row in self.find(link.inventory, **{link.left: left_uuid})]

    def linked_from(self, kind: str, right_uuid: str) -> list[str]:
        """Return the left ends of a resource's ties, oldest first."""
        link = LINKS[kind]
        return [row[link.left] for row in self.find(link.inventory, **{link.right: right_uuid})]

    def instant(self) -> str:
        """Return this instant as it is kept; never the same one twice."""
        with self.lock:
            text = kept(self.clock.now())
            if text[:19] == self._last_instant[:19] and text <= self._last_instant:
                micros = int(self._last_instant[20:]) + 1
                text = f"{self._last_instant[:20]}{min(micros, 999_999):06d}"
            self._last_instant = text
            return text

    def _completed(self, table: Table, record: Mapping[str, Any]) -> dict[str, Any]:
        full = dict(record)
        if table.has_uuid and not full.get("uuid"):
            full["uuid"] = new_uuid()
        if "createDate" in table.types:
            full.setdefault("createDate", self.instant())
        if "lastOpDate" in table.types:
            full.setdefault("lastOpDate", full.get("createDate") or self.instant())
        if "id" in table.types and full.get("id") is None:
            top = self.rows(f"SELECT coalesce(max(rowid), 0) + 1 FROM {quoted(table.name)}")  # noqa: S608
            full["id"] = int(top[0][0])
        return full

    def _claim(self, uuid: str, inventory: str) -> None:
        try:
            self._db.execute("INSERT INTO resource VALUES (?, ?)", (uuid, inventory))
        except sqlite3.IntegrityError:
            raise internal(
                "org.springframework.dao.DataIntegrityViolationException: "
                f"Duplicate entry '{uuid}' for key 'PRIMARY'"
            ) from None

    def _own(self, uuid: str, inventory: str) -> None:
        kind = vo_name(inventory)
        self.insert(
            "AccountResourceRefInventory",
            {
                "accountUuid": self._owner,
                "resourceUuid": uuid,
                "resourceType": kind,
                "concreteResourceType": kind,
            },
        )

    def _has(self, name: str) -> bool:
        """Whether a table has been made, now or in an earlier run."""
        asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        return name in self._made or bool(self.rows(asked, [name]))

    def _began(self) -> None:
        self._made_now.clear()

    def _replaced(self) -> None:
        self._made.clear()

    def _rolled_back(self) -> None:
        self._made.difference_update(self._made_now)

    def _make(self, table: Table) -> None:
        present = {row[1] for row in self._db.execute(f"PRAGMA table_info({quoted(table.name)})")}
        for column in set(table.types) - present if present else ():  # made with older specs
            self._db.execute(
                f"ALTER TABLE {quoted(table.name)} ADD COLUMN {quoted(column)} "
                f"{table.declared(column)}"
            )
        if present and "name" in table.types and FOLDED not in present:
            self._db.execute(f"ALTER TABLE {quoted(table.name)} ADD COLUMN {quoted(FOLDED)} TEXT")
            self._db.execute(
                f"UPDATE {quoted(table.name)} SET {quoted(FOLDED)} = fold(name) "  # noqa: S608
                "WHERE name GLOB '*[^ -~]*'"
            )
        for statement in table.statements():
            self._db.execute(statement)
        if self.undo:
            self.undo.watch(table.name)


def _where(table: Table, equals: Mapping[str, Any]) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    for name, value in equals.items():
        path = quoted(name) if name in table.types else f"json_extract({quoted(EXTRA)}, ?)"
        if name not in table.types:
            values.append(f'$."{name}"')
        if value is None:
            parts.append(f"{path} IS NULL")
        elif isinstance(value, list | tuple | set | frozenset):
            parts.append(f"{path} IN ({', '.join('?' * len(value))})")
            values += [cell(each) for each in value]
        else:
            parts.append(f"{path} = ?")
            values.append(cell(value))
    return (" WHERE " + " AND ".join(parts) if parts else ""), values
