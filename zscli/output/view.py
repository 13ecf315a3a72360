"""What of a Result is shown: a View, which any format can render.

It decides between a list, one inventory, one value and nothing at all, and which fields
count. It knows nothing of terminals, and it changes no value.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from zscli.call.result import Result
from zscli.output.columns import Column, chosen_columns, named_columns
from zscli.output.words import spaced
from zscli.spec.model import ApiSpec, InventorySpec

__all__ = ["SERVER_LIMIT", "InventoryOf", "Kind", "View", "view"]

Kind = Literal["list", "one", "value", "nothing"]

InventoryOf = Callable[[str], InventorySpec | None]

SERVER_LIMIT = 1000
"""How many inventories a query answers when no limit is sent. Source: protocol, section 2.1."""

_NOT_DATA = frozenset({"schema", "success"})


@dataclass(frozen=True, slots=True)
class View:
    """What is shown of an answer.

    items: the inventories of a list, or the one of the other kinds; none for "nothing".
    columns: those of a table. named: the user asked for exactly these, so none is left out.
    fields: those of csv and text, in order. body: the answer without the server's `schema`.
    text: the answer as it came. note: a sentence about it for the user, not part of the data;
    empty when there is nothing to say.
    """

    kind: Kind
    title: str
    items: tuple[Mapping[str, Any], ...] = ()
    columns: tuple[Column, ...] = ()
    fields: tuple[str, ...] = ()
    named: bool = False
    body: Any = None
    text: str = ""
    note: str = ""


def _unknown(name: str) -> InventorySpec | None:  # noqa: ARG001 - an InventoryOf
    """Stand for a catalog that knows no inventory."""
    return None


def view(
    result: Result,
    *,
    fields: Sequence[str] = (),
    inventory: InventoryOf = _unknown,
    limit: int | None = None,
    start: int = 0,
) -> View:
    """Return what is shown of *result*.

    fields: what the query asked for with `fields=`, which decides columns and their order.
    inventory: the catalog's, to know order and types of the fields; without it the data
    speak for themselves. limit, start: as sent.
    """
    body = {key: value for key, value in result.body.items() if key != "schema"}
    kind, items, total = _content(body)
    shape = _lineage(result.api, inventory)
    plain = View(
        kind=kind,
        title=shape[0].resource if shape else result.api.resource,
        items=items,
        named=bool(fields),
        body=body,
        text=result.text,
        note=_note(result, kind, (len(items), total), (limit, start)),
    )
    return _with_fields(plain, shape, fields)


def _content(body: Mapping[str, Any]) -> tuple[Kind, tuple[Mapping[str, Any], ...], int | None]:
    """Return what kind of answer this is, its inventories, and how many match in all."""
    data = {key: value for key, value in body.items() if key not in _NOT_DATA}
    total = data.get("total")
    total = total if isinstance(total, int) else None
    if not data:
        return "nothing", (), None
    if set(data) == {"total"}:
        return "value", (data,), None
    key, content = next(((key, data[key]) for key in data if key != "total"), ("", None))
    others = len(data) - ("total" in data)
    if "inventories" in data and isinstance(data["inventories"], list):
        return "list", tuple(map(_as_item, data["inventories"])), total
    if others == 1 and isinstance(content, list):
        return _from_list(key, content, total)
    if isinstance(data.get("inventory"), dict):
        return "one", (data["inventory"],), None
    return "one", (data,), None


def _from_list(
    key: str, content: list[Any], total: int | None
) -> tuple[Kind, tuple[Mapping[str, Any], ...], int | None]:
    """Read an answer that is one list; ZQL's single result is taken out of its wrapping."""
    if key == "results" and len(content) == 1 and isinstance(content[0], dict):
        for pairs, named in _PAIRS.items():
            if isinstance(content[0].get(pairs), list):
                return "list", tuple(_as_group(one, named) for one in content[0][pairs]), None
        inner = content[0].get("inventories")
        if isinstance(inner, list):
            inner_total = content[0].get("total")
            found = inner_total if isinstance(inner_total, int) else total
            return "list", tuple(map(_as_item, inner)), found
    name = "value" if key in {"inventory", "results"} else key
    return "list", tuple(_as_item(one, name) for one in content), total


_PAIRS = {"inventoryCounts": "count", "inventoryAggregateFunctions": "value"}
"""Where ZQL's groups are, and how the value of each is called. Source: protocol, section 2.7."""


def _as_group(pair: Any, name: str) -> Mapping[str, Any]:
    """Return a group and its value, which travel side by side, as one item."""
    if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], dict):  # noqa: PLR2004
        return {**pair[0], name: pair[1]}
    return _as_item(pair)


def _as_item(value: Any, name: str = "value") -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {name: value}


def _lineage(api: ApiSpec, inventory: InventoryOf) -> tuple[InventorySpec, ...]:
    """Return the inventory that *api* answers with, and what it extends, itself first."""
    named = (api.result or {}).get("inventory", "")
    found = None
    for name in (api.inventory, named, f"{api.resource}Inventory"):
        found = found or (inventory(name) if name else None)
    shape: list[InventorySpec] = []
    while found is not None and found not in shape:
        shape.append(found)
        found = inventory(found.extends or found.parent)
    return tuple(shape)


def _with_fields(plain: View, shape: tuple[InventorySpec, ...], asked: Sequence[str]) -> View:
    """Return the view with its columns and its fields."""
    seen = dict.fromkeys(key for item in plain.items for key in item)
    types = {name: _type_of(name, plain.items) for name in seen}
    if shape:
        types |= {field.name: field.type for field in shape[0].fields}
    if asked:
        columns = named_columns(asked, types)
        return replace(plain, columns=columns, fields=tuple(dict.fromkeys(asked)))
    fields = _scalar_fields(shape, seen, types)
    lineage = [one.resource for one in shape] or [plain.title]
    columns = chosen_columns(lineage, fields, types, frozenset(seen))
    if not columns:
        columns = named_columns(seen, types)
    return replace(plain, columns=columns, fields=fields or tuple(seen))


def _scalar_fields(
    shape: tuple[InventorySpec, ...], seen: Iterable[str], types: Mapping[str, str]
) -> tuple[str, ...]:
    """Return the fields with plain values: the inventory's in its order, then others seen.

    All of the inventory's are there, also those that no answer had: a script that reads
    csv finds the same columns each time.
    """
    known = [field.name for field in shape[0].fields] if shape else []
    return tuple(
        name for name in dict.fromkeys((*known, *seen)) if not _is_nested(types.get(name, ""))
    )


def _is_nested(type_name: str) -> bool:
    return type_name in {"list", "map", "any"} or type_name.endswith("Inventory")


def _type_of(name: str, items: Iterable[Mapping[str, Any]]) -> str:
    """Return the type of a field as the first value of it shows."""
    value = next((item[name] for item in items if item.get(name) is not None), None)
    if isinstance(value, dict | list):
        return "map" if isinstance(value, dict) else "list"
    if isinstance(value, bool):
        return "boolean"
    return "double" if isinstance(value, int | float) else "string"


def _note(
    result: Result, kind: Kind, found: tuple[int, int | None], page: tuple[int | None, int]
) -> str:
    """Return what the user should know beside the data.

    found: how many are shown, and how many match if that is known. page: limit and start.
    """
    if kind == "nothing":
        return f"Done in {result.elapsed:.1f} s."
    return _list_note(result, found, page) if kind == "list" else ""


def _list_note(result: Result, found: tuple[int, int | None], page: tuple[int | None, int]) -> str:
    count, total = found
    limit, start = page
    if not count:
        if total:
            return f"None of the {total} shown: start={start} is behind the last one."
        return f"No {spaced(result.api.resource)} found."
    if total is not None:
        return f"{count} of {total} shown." if total > count else ""
    limit = SERVER_LIMIT if limit is None else limit
    if result.api.is_query and limit and count >= limit:
        return f"{count} shown; there may be more. See the next with start={start + count}."
    return ""
