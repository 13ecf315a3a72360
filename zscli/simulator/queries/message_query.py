"""What a Query message asks: its conditions and the fields beside them.

Nothing is split here as over REST: name, operator and value come apart. Source: protocol,
sections 2.6 and 3.1.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from zscli.simulator.checks.validate import VALIDATOR
from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.queries.conditions import NULL_TESTS, OPERATORS, Condition
from zscli.simulator.queries.query import DEFAULT_LIMIT, QueryAsk
from zscli.simulator.refusal import invalid

__all__ = ["message_query"]

_DIRECTIONS = ("asc", "desc")


def message_query(fields: Mapping[str, Any]) -> QueryAsk:
    """Return what is asked; SYS.1007 for a condition that is none.

    PlainError 200 for a value of a wrong type, at which the server cannot decode the message.
    """
    given = fields.get("conditions")
    if given is None:
        raise invalid(f"field[conditions] of message[{VALIDATOR}] is mandatory, can not be null")
    direction = fields.get("sortDirection") or "asc"
    if direction not in _DIRECTIONS:
        raise invalid(
            f"valid value for field[sortDirection] of message[{VALIDATOR}] are "
            f"[{', '.join(_DIRECTIONS)}], but {direction} found"
        )
    names = fields.get("fields")
    return QueryAsk(
        conditions=tuple(_condition(each) for each in _list(given, "conditions")),
        limit=_number(fields, "limit", DEFAULT_LIMIT),
        start=_number(fields, "start", 0),
        count=_flag(fields, "count"),
        reply_with_count=_flag(fields, "replyWithCount"),
        sort=str(fields.get("sortBy") or ""),
        descending=direction == "desc",
        fields=tuple(str(name) for name in _list(names, "fields")) or None if names else None,
        filter_name=str(fields.get("filterName") or ""),
    )


def _list(value: Any, name: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise PlainError(
            200, f"com.google.gson.JsonSyntaxException: Expected BEGIN_ARRAY at {name}"
        )
    return value


def _condition(given: Any) -> Condition:
    if not isinstance(given, dict):
        raise PlainError(
            200, "com.google.gson.JsonSyntaxException: Expected BEGIN_OBJECT at conditions"
        )
    name, operator, value = given.get("name"), str(given.get("op")), given.get("value")
    if not name:
        raise invalid(f"'name' of query condition {_shown(given)} cannot be null")
    if operator not in OPERATORS:
        raise invalid(f"unknown QueryOp type[{operator}]")
    if operator in NULL_TESTS:
        return Condition(str(name).strip(), operator)
    if value is None:
        raise invalid(f"'value' of query condition {_shown(given)} cannot be null")
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return Condition(str(name).strip(), operator, text)


def _shown(given: Mapping[str, Any]) -> str:
    return json.dumps(given, ensure_ascii=False, separators=(",", ":"))


def _number(fields: Mapping[str, Any], name: str, default: int) -> int:
    value = fields.get(name)
    if value is None:
        return default
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        raise PlainError(
            200, f'java.lang.NumberFormatException: For input string: "{value}"'
        ) from None


def _flag(fields: Mapping[str, Any], name: str) -> bool:
    return str(fields.get(name)).lower() == "true"
