"""Many rows at once into a world: uuids and owners come with them, indexes after them.

Rows are taken as they are: what they refer to, and that uuids differ, is the caller's affair.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from zscli.simulator.refusal import vo_name
from zscli.simulator.world.relations import OWNED
from zscli.simulator.world.tables import quoted
from zscli.simulator.world.world import World

__all__ = ["Bulk"]

_REF = "AccountResourceRefInventory"
_OWNERS = "CREATE TEMP TABLE IF NOT EXISTS owner (number INTEGER PRIMARY KEY, account TEXT)"


class Bulk:
    """Fills tables of a world, within a transaction of the caller's."""

    def __init__(self, world: World) -> None:
        self._world = world

    @contextmanager
    def without_indexes(self, inventories: Sequence[str]) -> Iterator[None]:
        """Let tables have no indexes inside, which makes many rows fast, and all of them after."""
        tables = [self._world.table(name) for name in inventories]
        for table in tables:
            for name in table.indexes:
                self._world.execute(f"DROP INDEX IF EXISTS {quoted(name)}")
        yield
        for table in tables:
            for statement in table.indexes.values():
                self._world.execute(statement)

    def fill(
        self,
        inventory: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[Any]],
        same: Mapping[str, Any],
    ) -> range:
        """Insert rows, whose cells are in the order of *columns*; return their numbers.

        same: cells that all of them have alike.
        """
        table = self._world.table(inventory)
        names = ", ".join(quoted(name) for name in (*columns, *same))
        marks = ", ".join("?" * (len(columns) + len(same)))
        alike = tuple(same.values())
        first = self._top(inventory) + 1
        self._world.execute_many(
            f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})",  # noqa: S608
            ((*row, *alike) for row in rows),
        )
        numbers = range(first, self._top(inventory) + 1)
        if table.has_uuid:
            self._world.execute(
                f"INSERT INTO resource SELECT uuid, ? FROM {quoted(table.name)} "  # noqa: S608
                "WHERE rowid >= ? ORDER BY uuid",
                (table.name, first),
            )
        return numbers

    def own(self, inventory: str, numbers: range, accounts: Sequence[str], step: int = 1) -> None:
        """Let every *step*th of the rows belong to the next account, if they are ever owned."""
        table = self._world.table(inventory)
        if table.name not in OWNED or not numbers:
            return
        kind = vo_name(table.name)
        self._world.table(_REF)
        self._world.execute(_OWNERS)
        self._world.execute("DELETE FROM temp.owner")
        self._world.execute_many("INSERT INTO temp.owner VALUES (?, ?)", enumerate(accounts))
        self._world.execute(
            f'INSERT INTO {quoted(_REF)} ("accountUuid", "resourceUuid", "resourceType", '  # noqa: S608
            '"concreteResourceType", "createDate", "lastOpDate") '
            "SELECT (SELECT account FROM temp.owner WHERE number = (t.rowid - ?) * ? % ?), "
            f'uuid, ?, ?, "createDate", "createDate" FROM {quoted(table.name)} t '
            "WHERE t.rowid BETWEEN ? AND ?",
            (numbers[0], step, len(accounts), kind, kind, numbers[0], numbers[-1]),
        )

    def _top(self, inventory: str) -> int:
        table = quoted(self._world.table(inventory).name)
        return int(self._world.rows(f"SELECT coalesce(max(rowid), 0) FROM {table}")[0][0])  # noqa: S608
