"""A query of any length, page by page: one page in memory at a time.

Without an order of the caller's the pages follow the primary key: what is created or deleted
meanwhile then neither hides a row nor brings one twice. With an order of the caller's a page
begins where the last one ended by count, and both can happen.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from threading import Lock
from typing import Any, Final

from zscli.call.call import Call
from zscli.call.query import Condition

__all__ = ["PAGE", "pages"]

PAGE: Final = 1000
"""Rows of a page; the server's own default. Source: protocol, section 2.1."""
KEY: Final = "uuid"

Ask = Callable[[Call], Sequence[Mapping[str, Any]]]
"""Asks for one page."""


def pages(call: Call, ask: Ask, *, page: int = PAGE) -> Iterator[Mapping[str, Any]]:
    """Return an iterator over the rows of a query, whatever their number.

    call: the query, its `limit` and `start` counting rows of the whole. page: rows asked for
    at a time. Raises what *ask* raises.
    """
    follows_key = KEY in call.api.fields and not {"sortBy", "start", "groupBy"} & set(call.params)
    rows = (_by_key if follows_key else _by_count)(call, ask, page)
    return _OneAtATime(islice(rows, call.params.get("limit")))


class _OneAtATime(Iterator[Mapping[str, Any]]):
    """Rows that several threads may take from: each row goes to one of them."""

    def __init__(self, rows: Iterator[Mapping[str, Any]]) -> None:
        self._rows = rows
        self._lock = Lock()

    def __next__(self) -> Mapping[str, Any]:
        with self._lock:
            return next(self._rows)


def _by_key(call: Call, ask: Ask, page: int) -> Iterator[Mapping[str, Any]]:
    """Yield rows in the order of their uuids, each page after the last uuid of the one before."""
    params = {**call.params, "sortBy": KEY, "sortDirection": "asc", "limit": _size(call, page)}
    fields = params.get("fields") or ()
    hides_key = bool(fields) and KEY not in fields
    if hides_key:
        params["fields"] = [*fields, KEY]
    last: str | None = None
    while True:
        after = () if last is None else (Condition(KEY, ">", last),)
        rows = ask(Call(call.api, params, (*call.conditions, *after), call.timeout))
        last = str(rows[-1][KEY]) if rows else None
        for row in rows:
            yield {n: v for n, v in row.items() if n != KEY} if hides_key else row
        if len(rows) < params["limit"]:
            return


def _by_count(call: Call, ask: Ask, page: int) -> Iterator[Mapping[str, Any]]:
    """Yield rows in the caller's order."""
    size = _size(call, page)
    begin = call.params.get("start") or 0
    while True:
        params = {**call.params, "start": begin, "limit": size}
        rows = ask(Call(call.api, params, call.conditions, call.timeout))
        yield from rows
        if len(rows) < size:
            return
        begin += size


def _size(call: Call, page: int) -> int:
    """Return how many rows to ask for: not a page where fewer are wanted in all."""
    limit = call.params.get("limit")
    return page if limit is None else max(1, min(page, limit))
