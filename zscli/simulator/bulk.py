"""Many rows at once into a world: uuids and owners come with them, indexes after them.

Rows are taken as they are: what they refer to, and that uuids differ, is the caller's affair.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from zscli.simulator.refusal import vo_name
from zscli.simulator.relations import OWNED
from zscli.simulator.tables import quoted
from zscli.simulator.world import World

__all__ = ["Bulk"]

_REF = "AccountResourceRefInventory"


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
        owners = ", ".join(["(?, ?)"] * len(accounts))
        self._world.execute(
            f"WITH owner(number, account) AS (VALUES {owners}) "  # noqa: S608
            f'INSERT INTO {quoted(_REF)} ("accountUuid", "resourceUuid", "resourceType", '
            '"concreteResourceType", "createDate", "lastOpDate") '
            'SELECT account, uuid, ?, ?, "createDate", "createDate" '
            f"FROM {quoted(table.name)} t JOIN owner ON number = (t.rowid - ?) * ? % ? "
            "WHERE t.rowid BETWEEN ? AND ?",
            (
                *(each for pair in enumerate(accounts) for each in pair),
                *(kind, kind, numbers[0], step, len(accounts), numbers[0], numbers[-1]),
            ),
        )

    def _top(self, inventory: str) -> int:
        table = quoted(self._world.table(inventory).name)
        return int(self._world.rows(f"SELECT coalesce(max(rowid), 0) FROM {table}")[0][0])  # noqa: S608
