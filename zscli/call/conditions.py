"""The arguments of a query that are conditions, held against what the server's parser can take."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from zscli.call.check import Flaw
from zscli.call.query import (
    NULL_TESTS,
    OPERATORS,
    TAG_FIELDS,
    Condition,
    condition_text,
    split_condition,
)
from zscli.spec.model import ApiSpec, InventorySpec

__all__ = ["Inventories", "condition_of", "field_flaws", "from_records", "plain_field_flaws"]

Inventories = Callable[[str], InventorySpec | None]

WIRE_NAMES = {
    "in": "?=",
    "not in": "!?=",
    "like": "~=",
    "not like": "!~=",
    "is null": "is null",
    "is not null": "not null",
    "not null": "not null",
}
"""The operators as the SDK's lists of conditions name them. Source: protocol, section 3.1."""


def condition_of(
    field: str, operator: str, value: str, escaped: frozenset[int] = frozenset()
) -> tuple[Condition | None, list[Flaw]]:
    """Return the condition that `field operator value` means, and what is wrong with it.

    `=null` and `!=null` test for null; `~=` without a wildcard matches anywhere.
    """
    if value == "null" and operator in {"=", "!="}:
        return Condition(field, "is null" if operator == "=" else "not null"), []
    if operator in {"~=", "!~="} and value and "%" not in value and "_" not in value:
        value = f"%{value}%"
    condition = Condition(field, operator, value)
    return condition, list(_value_flaws(condition, escaped))


def from_records(records: Any) -> Iterator[tuple[Condition | None, list[Flaw]]]:
    """Yield the conditions of the SDK's list: texts, or records with name, op and value."""
    for record in records if isinstance(records, list) else [records]:
        if isinstance(record, str):
            found = split_condition(record)
            if found is None:
                yield None, [(f"{record} is not a condition.", "Write it as field=value.")]
            elif found[2] is None:
                yield Condition(found[0], found[1]), []
            else:
                yield condition_of(found[0], found[1], found[2])
        elif isinstance(record, Mapping):
            yield _from_record(record)
        else:
            yield None, [("A condition must be a text or a map.", 'Write ["name=web-1"].')]


def _from_record(record: Mapping[str, Any]) -> tuple[Condition | None, list[Flaw]]:
    field, operator = record.get("name"), record.get("op")
    if not isinstance(field, str) or not isinstance(operator, str):
        hint = 'Write it as {"name": "state", "op": "=", "value": "Running"}.'
        return None, [("A condition needs a name and an op.", hint)]
    operator = WIRE_NAMES.get(operator, operator)
    if operator in NULL_TESTS:
        return Condition(field, operator), []
    if operator not in OPERATORS:
        return None, [(f"{operator} is not an operator.", f"Choose one of {', '.join(OPERATORS)}.")]
    value = record.get("value")
    if isinstance(value, list):
        value = ",".join(map(str, value))
    condition = Condition(field, operator, "" if value is None else str(value))
    return condition, list(_value_flaws(condition, frozenset()))


def _value_flaws(condition: Condition, escaped: frozenset[int]) -> Iterator[Flaw]:
    """Yield why the server could not read the condition back. Source: protocol, section 2.2."""
    field, operator, value = condition.field, condition.operator, condition.value or ""
    if not value:
        yield (
            f"The condition on {field} has no value.",
            f"For empty fields: {field}=null. For an empty text: {_zql(condition)}",
        )
    elif "'" in value:
        yield (
            f"The server cannot read a single quote in a condition on {field}.",
            f"Ask in ZQL: {_zql(condition)}",
        )
    elif operator in {"?=", "!?="} and ("\\," in value or _has_protected_comma(value, escaped)):
        yield (
            f"An item of the list for {field} cannot have a comma in it.",
            f"Ask in ZQL: {_zql(condition)}",
        )
    elif split_condition(condition_text(condition)) != (field, operator, value):
        yield (
            f"The server would misread the condition on {field}: its value holds an operator.",
            f"Ask in ZQL: {_zql(condition)}",
        )


def _has_protected_comma(value: str, escaped: frozenset[int]) -> bool:
    return any(value[index : index + 1] == "," for index in escaped)


ZQL_OPERATORS = {"?=": "in", "!?=": "not in", "~=": "like", "!~=": "not like"}


def _zql(condition: Condition) -> str:
    operator = ZQL_OPERATORS.get(condition.operator, condition.operator)
    text = (condition.value or "").replace("'", "''")
    value = f"('{text}')" if operator in {"in", "not in"} else f"'{text}'"
    quoted = f"query … where {condition.field} {operator} {value}".replace('"', '\\"')
    return f'ZQLQuery zql="{quoted}"'


def field_flaws(api: ApiSpec, path: str, inventories: Inventories | None) -> Iterator[Flaw]:
    """Yield what is wrong with the field of a condition, step by step through nested fields.

    Source: protocol, sections 2.4 and 2.5.
    """
    if not api.fields or path in api.fields or path in TAG_FIELDS:
        return
    inventory = inventories(api.inventory) if inventories and api.inventory else None
    *steps, last = path.split(".")
    if not steps:
        if inventory is None or path not in inventory.by_name:
            yield _unknown(path, api.name, [*api.fields, *_nested(inventory)])
    elif inventory is not None and inventories is not None:
        yield from _nested_flaws(inventory, steps, last, inventories)


def _nested_flaws(
    start: InventorySpec, steps: list[str], last: str, inventories: Inventories
) -> Iterator[Flaw]:
    inventory: InventorySpec | None = start
    for step in steps:
        if inventory is None:
            return
        following = _next(inventory, step, inventories)
        if following is None:
            yield _unknown(step, inventory.resource or inventory.name, _nested(inventory))
            return
        inventory = inventories(following)
    if inventory is not None and last not in inventory.by_name and last not in TAG_FIELDS:
        yield _unknown(last, inventory.resource or inventory.name, list(inventory.by_name))


def _next(inventory: InventorySpec, step: str, inventories: Inventories) -> str | None:
    """Return the inventory that a step leads to, through an alias where it is one."""
    for expanded in inventory.expanded:
        if expanded.field == step:
            return expanded.inventory
    field = inventory.by_name.get(step)
    if field is not None and (field.element or field.type).endswith("Inventory"):
        return field.element or field.type
    path = (inventory.aliases or {}).get(step)
    if path is None:
        return None
    at: InventorySpec | None = inventory
    name: str | None = None
    for one in path.split("."):
        if at is None:
            return None
        name = _next(at, one, inventories)
        at = inventories(name) if name else None
    return name


def _nested(inventory: InventorySpec | None) -> list[str]:
    if inventory is None:
        return []
    shown = [f"{one.field}." for one in inventory.expanded if not one.hidden]
    return shown + [f"{alias}." for alias in inventory.aliases or {}]


def plain_field_flaws(api: ApiSpec, param: str, name: str) -> Iterator[Flaw]:
    """Yield what is wrong with a name in `fields=` or `sortBy=`, which take plain fields only."""
    if not api.fields:
        return
    if "." in name or name in TAG_FIELDS:
        yield (f"{param} cannot name {name}.", "Nested fields and tags are for conditions only.")
    elif name not in api.fields:
        plain = [field for field in api.fields if field not in TAG_FIELDS]
        yield _unknown(name, api.name, plain)


def _unknown(name: str, owner: str, known: list[str]) -> Flaw:
    from difflib import get_close_matches

    folded = {one.lower(): one for one in known}
    near = [folded[one] for one in get_close_matches(name.lower(), folded, 3)]
    hint = f"Did you mean {' or '.join(near)}?" if near else f"See its fields: help {owner}"
    return f"{owner} has no field {name}.", hint
