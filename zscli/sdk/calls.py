"""What a checker knows by name: every API as a method, and queries, whose rows follow the resource.

The stub beside it has the types.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any

from zscli.sdk.pages import PAGE

__all__ = ["AsyncCalls", "Calls"]

Condition = str | Mapping[str, Any]
"""A condition as a text, or as a record with name, op and value."""


class Calls:
    """Has a method for each API of the catalog, by the API's name: `CreateZone(name="z1")`."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if not name[:1].isupper():
            raise AttributeError(f"{type(self).__name__} has no attribute {name}.", name=name)
        return self._api(name)

    def query(
        self,
        resource: str,
        /,
        *conditions: Condition,
        fields: Sequence[str] | None = None,
        sort: str | None = None,
        start: int | None = None,
        limit: int | None = None,
        page: int = PAGE,
    ) -> Iterator[Any]:
        """Return an iterator over what matches, of any length, one page in memory at a time.

        resource: VmInstance, or the API's name QueryVmInstance. conditions: "state=Running",
        "vmNics.ip~=10.0.%", or records with name, op and value. sort: a field, "-field" for
        descending; without it pages follow the uuids, so that changes meanwhile neither hide
        nor repeat a row. limit: most rows in all. page: rows asked for at a time.
        Raises UnknownApi, InvalidParams and UsageError at once, all else while iterating.
        """
        how = {"fields": fields, "sort": sort, "start": start, "limit": limit, "page": page}
        return self._rows(resource, conditions, **how)

    def _rows(self, resource: str, conditions: Sequence[Condition], **how: Any) -> Any:
        """Return what query does."""
        raise NotImplementedError

    def _api(self, name: str) -> Callable[..., Any]:
        """Return the method of the API *name*. Raises AttributeError with near names."""
        raise NotImplementedError


class AsyncCalls(Calls):
    """The same, each to be awaited."""

    def query(self, resource: str, /, *conditions: Condition, **how: Any) -> AsyncIterator[Any]:  # type: ignore[override] # awaited
        """Return an asynchronous iterator over what matches, as Calls.query does."""
        rows: AsyncIterator[Any] = self._rows(resource, conditions, **how)
        return rows
