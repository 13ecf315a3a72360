"""Conditions as typed, or as the SDK lists them, held against what the server's parser can take.

Whether a field exists is for fields.py.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zscli.call.check import Flaw
from zscli.call.query import NULL_TESTS, OPERATORS, Condition, condition_text, split_condition
from zscli.language.quoting import quote
from zscli.spec.literal import read_literal
from zscli.spec.model import ApiSpec
from zscli.spec.secrets import is_secret_name
from zscli.spec.timestamps import parse_timestamp
from zscli.spec.values import VALUES, Beyond, split_list

__all__ = ["from_records", "in_server_form", "read_condition", "refusals"]

WIRE_NAMES = {
    "in": "?=",
    "not in": "!?=",
    "like": "~=",
    "not like": "!~=",
    "is null": "is null",
    "is not null": "not null",
}
"""The operators as the message protocol and the SDK name them. Source: protocol, section 3.4."""

ZQL_OPERATORS = {"?=": "in", "!?=": "not in", "~=": "like", "!~=": "not like"}
LISTS = {"?=", "!?="}
MYSQL_TIME = re.compile(r"\d{4}-\d\d?-\d\d?(?:[ T]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)?")
RECORD_HINT = 'Write ["state=Running"] or [{"name": "state", "op": "=", "value": "Running"}].'

_TYPED = re.compile(
    r"\s*([A-Za-z_][A-Za-z0-9_.]*+)\s*?"
    r"(?:(!\?=|!~=|\?=|~=|!=|>=|<=|=|>|<)(.*)|\s(is not|is|not) null\s*)",
    re.DOTALL,
)


def read_condition(field: str, operator: str, value: str) -> Condition:
    """Return the condition that `field operator value` means, as zstack-cli's users know it.

    `=null` and `!=null` test for null, also when null is quoted; `~=` without % and _ matches
    anywhere; a list may be written as JSON.
    """
    if value == "null" and operator in {"=", "!="}:
        return Condition(field, "is null" if operator == "=" else "not null")
    if operator in {"~=", "!~="} and value and "%" not in value and "_" not in value:
        value = f"%{value}%"
    if operator in LISTS and value[:1] == "[":
        value = _items_by_comma(value)
    return Condition(field, operator, value)


def in_server_form(condition: Condition, type_: str) -> Condition | Flaw:
    """Return *condition* with its value as the server compares it, by the type of its field.

    A size such as 4G becomes bytes, and an instant what MySQL has: `2024-11-23 16:05:09`. What
    is neither is a flaw: the server would compare with 0, with the digits that it begins with,
    or with a text that is no time. type_: the field's. Source: protocol, section 2.3.
    """
    if not condition.value or condition.operator in {"~=", "!~="}:
        return condition
    if type_ in {"integer", "long"}:
        return _in_numbers(condition, type_)
    if type_ == "timestamp" and condition.operator not in LISTS:
        return _as_instant(condition)
    return condition


def _in_numbers(condition: Condition, type_: str) -> Condition | Flaw:
    field, operator, value = condition.field, condition.operator, condition.value or ""
    items = value.split(",") if operator in LISTS else [value]
    try:
        numbers = [str(VALUES["long"].read(item)) for item in items]
    except Beyond as error:
        return f"The condition on {field} needs {error.wanted}.", ""
    except ValueError:
        hint = f"For example: {field}{operator}4" + ("G" if type_ == "long" else "")
        return f"The condition on {field} needs a whole number.", hint
    return Condition(field, operator, ",".join(numbers))


def _as_instant(condition: Condition) -> Condition | Flaw:
    """Return the condition with an instant as typed, or as an answer has it, in MySQL's form."""
    field, operator, value = condition.field, condition.operator, condition.value or ""
    if MYSQL_TIME.fullmatch(value):
        return condition
    instant = parse_timestamp(value)
    if instant is None:
        hint = f'For example: {field}{operator}"2024-11-23 16:05:09", in the server\'s time zone.'
        return f"The condition on {field} needs a date, or a date and a time.", hint
    return Condition(field, operator, instant.strftime("%Y-%m-%d %H:%M:%S"))


def _items_by_comma(value: str) -> str:
    """Return a list written as JSON as the server wants it, any other text as it is."""
    try:
        items = read_literal(value)
    except ValueError:
        return value
    return _joined(items)


def _joined(items: Sequence[Any]) -> str:
    return ",".join(_scalar(item).replace(",", "\\,") for item in items)


def refusals(
    api: ApiSpec,
    condition: Condition,
    escaped: frozenset[int] = frozenset(),
    *,
    hidden: bool = False,
) -> Iterator[Flaw]:
    """Yield why the server could not read *condition* back, with the way out in ZQL.

    escaped: where a backslash protects a character of the value. hidden: the value must not
    be shown. Source: protocol, section 2.2.
    """
    field, operator, value = condition.field, condition.operator, condition.value
    if value is None:
        return
    zql = _zql(api, condition, escaped, hidden=hidden)
    way_out = f"Ask in ZQL: {zql}"
    if not value:
        sentence = (
            f"The condition on {field} has no value, and the server takes none that is empty."
        )
        unset = f"For a field that is not set, write {field}=null."
        yield sentence, f"{unset} For an empty text, ask in ZQL: {zql}"
    elif "'" in value:
        yield f"The server cannot read a single quote in the condition on {field}.", way_out
    elif operator in LISTS and _has_comma_inside(value, escaped):
        yield f"The server would split an item of {field} at its comma.", way_out
    elif split_condition(condition_text(condition)) != (field, operator, value):
        sentence = f"The server would misread the condition on {field}: its value has an operator."
        yield sentence, way_out


def _has_comma_inside(value: str, escaped: frozenset[int]) -> bool:
    return "\\," in value or any(value[at : at + 1] == "," for at in escaped)


def _zql(api: ApiSpec, condition: Condition, escaped: frozenset[int], *, hidden: bool) -> str:
    """Return a line that asks the same in ZQL. Source: protocol, section 2.7."""
    value = condition.value or ""
    operator = ZQL_OPERATORS.get(condition.operator, condition.operator)
    if hidden or is_secret_name(condition.field):
        text = "'…'"
    elif condition.operator in LISTS:
        text = f"({', '.join(map(_text, split_list(value, escaped)))})"
    else:
        text = _text(value)
    entity = (api.inventory.removesuffix("Inventory") or api.resource).lower()
    return f"ZQLQuery zql={quote(f'query {entity} where {condition.field} {operator} {text}')}"


def _text(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


def from_records(records: Any) -> Iterator[Condition | Flaw]:
    """Yield the conditions of a list, or what is wrong with one of them.

    A condition is a text such as "name~=web", read as when typed, or a record with name, op
    and value, which is taken as it stands. A single one is a list of it.
    """
    several = isinstance(records, Sequence) and not isinstance(records, str)
    for record in records if several else [records]:
        if isinstance(record, str):
            yield _from_text(record)
        elif isinstance(record, Mapping):
            yield _from_record(record)
        else:
            yield "A condition must be a text or a map.", RECORD_HINT


def _from_text(text: str) -> Condition | Flaw:
    found = _TYPED.fullmatch(text)
    if found is None:
        return "A condition must be a field, an operator and a value.", RECORD_HINT
    field, operator, value, null_test = found.groups()
    if null_test:
        return Condition(field, "is null" if null_test == "is" else "not null")
    return read_condition(field, operator, value)


def _from_record(record: Mapping[str, Any]) -> Condition | Flaw:
    field, operator, value = record.get("name"), record.get("op", "="), record.get("value")
    if not isinstance(field, str) or not field or not isinstance(operator, str):
        return "A condition must have a name and an op.", RECORD_HINT
    operator = WIRE_NAMES.get(operator, operator)
    if operator in NULL_TESTS:
        return Condition(field, operator)
    if operator not in OPERATORS:
        known = ", ".join([*OPERATORS, *WIRE_NAMES])
        return f"{operator} is not an operator of conditions.", f"It can be {known}."
    if isinstance(value, list | tuple):
        value = _joined(value)
    return Condition(field, operator, _scalar(value))


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
