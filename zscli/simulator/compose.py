"""The parameters of a request: from path, query string or body to values of the spec's types.

What the REST layer itself refuses is a PlainError here; what an API checks comes later.
Source: protocol, sections 1.3 and 2.1.
"""

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from zscli.simulator.protocol.exchange import PlainError, Request
from zscli.simulator.protocol.router import Match
from zscli.simulator.queries.conditions import BadCondition, Condition, split_condition
from zscli.simulator.queries.query import DEFAULT_LIMIT, QueryAsk
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["compose", "compose_flat", "compose_query", "parse_json", "read_body"]

INTEGER_MAX = 2**31 - 1
LONG_MAX = 2**63 - 1
_TAGS = ("systemTags", "userTags")
_LISTS = frozenset({"list", "set"})
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_HALVES = re.compile(rb"\\u[dD][89a-fA-F]")
_DIGITS = 400
"""More of them are no number that a double holds."""


def read_body(request: Request) -> Any:
    """Return the JSON of the body, None where there is none; PlainError 500 when it is broken."""
    if not request.has_body or not request.body.strip():
        return None
    try:
        return parse_json(request.body)
    except ValueError as error:
        raise PlainError(500, str(error)) from error


def parse_json(body: bytes) -> Any:
    """Return what a body says; ValueError in the words of the server's library when it is broken.

    Halves of characters, which no database takes, become `?`.
    """
    try:
        text = body.decode("utf-8-sig", "replace")  # a mark of the byte order is passed over
        found = json.loads(text, parse_int=_integer_of, parse_constant=str)
        if _HALVES.search(body):
            found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
    except RecursionError:
        place = "line 1 column 1"
    else:
        return found
    raise ValueError(
        "com.google.gson.JsonSyntaxException: com.google.gson.stream.MalformedJsonException: "
        f"Use JsonReader.setLenient(true) to accept malformed JSON at {place}"
    )


def _integer_of(text: str) -> int | float:
    return int(text) if len(text) < _DIGITS else float(text)


def compose(match: Match, request: Request, body: Any) -> dict[str, Any]:
    """Return the parameters of a call that is not a query, by name, without defaults."""
    api = match.api
    values = _from_body(api, body) if request.has_body else _from_query(api, request.query)
    variables = {
        name: _from_text(api.by_name[name], text)
        for name, text in match.variables.items()
        if name in api.by_name
    }
    return values | variables


def _from_body(api: ApiSpec, body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    if not isinstance(body, dict):
        raise _wrong_json("BEGIN_OBJECT", body)
    wrapper = api.rest.wrapper if api.rest else None
    inside = body.get(wrapper) if wrapper is not None else None
    inside = {} if inside is None else inside
    if not isinstance(inside, dict):
        raise _wrong_json("BEGIN_OBJECT", inside)
    given = inside | {name: body[name] for name in _TAGS if body.get(name) is not None}
    return compose_flat(api, given)


def compose_flat(api: ApiSpec, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a message whose fields lie side by side; unknown ones are dropped.

    PlainError for a value that cannot have the parameter's type.
    """
    return {
        param.name: _converted(param, given[param.name])
        for param in api.params
        if given.get(param.name) is not None
    }


def text_in(value: Any) -> str:
    """Return a JSON value as the text that a server makes of it; PlainError for a structure."""
    if isinstance(value, dict | list):
        raise _wrong_json("a string", value)
    return _as_text(value)


def _wrong_json(wanted: str, value: Any) -> PlainError:
    return PlainError(
        500,
        "com.google.gson.JsonSyntaxException: java.lang.IllegalStateException: "
        f"Expected {wanted} but was {_kind(value)}",
    )


def _kind(value: Any) -> str:
    """Return what the server's library calls a JSON value."""
    for kinds, name in _KINDS:
        if isinstance(value, kinds):
            return name
    return "NUMBER"


_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "BOOLEAN"),
    (dict, "BEGIN_OBJECT"),
    (list, "BEGIN_ARRAY"),
    (str, "STRING"),
)


def _converted(param: ParamSpec, value: Any) -> Any:
    """Return a JSON value in the parameter's type; PlainError 400 or 500 when it cannot be."""
    if param.type in _LISTS:
        if not isinstance(value, list):
            raise _wrong_json("BEGIN_ARRAY", value)
        return [_element(param.element, each) for each in value]
    if param.type == "any":
        return value
    if param.type in _SCALARS:
        return _SCALARS[param.type](param, text_in(value))
    if param.type == "map" and not isinstance(value, dict):
        raise _wrong_json("BEGIN_OBJECT", value)
    return value


def _element(kind: str, value: Any) -> Any:
    if kind[:1].isupper() and value is not None and not isinstance(value, dict):
        raise _wrong_json("BEGIN_OBJECT", value)  # a struct
    if value is None or kind not in {"string", "long", "integer"}:
        return value
    text = text_in(value)
    if kind == "string":
        return text
    if _INTEGER.fullmatch(text) is None or len(text) >= _DIGITS:
        raise PlainError(500, f'java.lang.NumberFormatException: For input string: "{text}"')
    return int(text)


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)


def _string(param: ParamSpec, text: str) -> str:
    del param
    return text


def _integer(param: ParamSpec, text: str) -> int:
    """Read a whole number; the server takes `1e3` and `8.0` too, through a double."""
    is_plain = _INTEGER.fullmatch(text) is not None and len(text) < _DIGITS
    number = int(text) if is_plain else _whole(param, text)
    if param.type == "integer" and abs(number) > INTEGER_MAX:
        raise PlainError(500, f"{number} is Integer overflow, Integer.MAX_VALUE is {INTEGER_MAX}")
    if abs(number) > LONG_MAX:
        raise _no_number(param, text)
    return number


def _whole(param: ParamSpec, text: str) -> int:
    number = float(text) if _NUMBER.fullmatch(text) else math.nan
    if not math.isfinite(number) or number != int(number):
        raise _no_number(param, text)
    return int(number)


def _no_number(param: ParamSpec, text: str) -> PlainError:
    if param.common:
        return PlainError(500, f'java.lang.NumberFormatException: For input string: "{text}"')
    return PlainError(400, f"[{param.name}] field is excepted an int or long, but was [{text}].")


def _double(param: ParamSpec, text: str) -> float:
    del param
    if _NUMBER.fullmatch(text) is None:
        raise PlainError(500, f'java.lang.NumberFormatException: For input string: "{text}"')
    return float(text)


def _boolean(param: ParamSpec, text: str) -> bool:
    if text.lower() not in {"true", "false"} and not param.common:
        raise PlainError(
            400,
            f"Invalid value for boolean field [{param.name}], [{text}] is not a valid boolean "
            "string[true, false].",
        )
    return text.lower() == "true"


_SCALARS: dict[str, Callable[[ParamSpec, str], Any]] = {
    "boolean": _boolean,
    "double": _double,
    "integer": _integer,
    "long": _integer,
    "string": _string,
}


def _from_text(param: ParamSpec, text: str) -> Any:
    read = _SCALARS.get(param.type)
    return read(param, text) if read else text


Query = Sequence[tuple[str, str]]


def _from_query(api: ApiSpec, query: Query) -> dict[str, Any]:
    values: dict[str, list[str]] = {}
    for name, value in query:
        values.setdefault(name, []).append(value)
    found: dict[str, Any] = {}
    for param in api.params:
        value = _query_value(param, values)
        if value is not None:
            found[param.name] = value
    return found


def _query_value(param: ParamSpec, values: Mapping[str, list[str]]) -> Any:
    if param.type in _LISTS:
        return _query_list(param, values)
    if param.type == "map":
        return _query_map(param, values)
    given = values.get(param.name)
    if given is None:
        return None
    if len(given) > 1:
        raise PlainError(
            400,
            f"Invalid query parameter[{param.name}], only one value is allowed for the parameter "
            "but multiple values found",
        )
    value = _from_text(param, given[0])
    return _through_double(value) if param.type == "long" else value


def _through_double(number: int) -> int:
    """Return a number of a query string as the server has it: above 2^53 it is not exact."""
    return min(int(float(number)), LONG_MAX)


def _query_list(param: ParamSpec, values: Mapping[str, list[str]]) -> list[Any] | None:
    """Return a list given by repeating the key, or by `name.0=`, `name.1=`."""
    if param.name in values:
        return [_element(param.element, value) for value in values[param.name]]
    numbered = {}
    for name, given in values.items():
        head, _, index = name.rpartition(".")
        if head == param.name and index.isdecimal():
            numbered[int(index)] = _element(param.element, given[0])
    return [numbered[index] for index in sorted(numbered)] or None


def _query_map(param: ParamSpec, values: Mapping[str, list[str]]) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    for name, given in values.items():
        head, _, key = name.partition(".")
        if head != param.name or not key:
            continue
        if "list" in param.element:
            found[key] = given
        elif len(given) > 1:
            raise PlainError(
                400,
                f"duplicate map query parameter[{name}], "
                "there has been a parameter with the same map key",
            )
        else:
            found[key] = given[0]
    return found or None


_OWN_KEYS = {"id", "uuid"}
_CONDITION_KEYS = {"q", ""}


def compose_query(match: Match, query: Query) -> QueryAsk:
    """Return what a Query API was asked; with a uuid in the path nothing else counts.

    A few collections belong to another resource, whose uuid stands in the path: a condition more.
    """
    in_path = tuple(Condition(name, "=", value) for name, value in match.variables.items())
    if match.variables.keys() & _OWN_KEYS:
        return QueryAsk(conditions=in_path)
    first: dict[str, str] = {}
    texts = []
    for name, value in query:
        if "q".startswith(name):
            texts.append(value)
        first.setdefault(name, value)
    try:
        conditions = tuple(split_condition(text) for text in texts)
    except BadCondition as error:
        raise PlainError(400, str(error)) from error
    if not first.keys() - _CONDITION_KEYS:
        return QueryAsk(conditions=in_path + conditions)
    sort = first.get("sort", "").strip()
    return QueryAsk(
        conditions=in_path + conditions,
        limit=_whole_number(first, "limit", DEFAULT_LIMIT),
        start=_whole_number(first, "start", 0),
        count=first.get("count", "").lower() == "true",
        reply_with_count=first.get("replyWithCount", "").lower() == "true",
        sort=sort.lstrip("+-").strip(),
        descending=sort.startswith("-"),
        fields=_fields(first.get("fields")),
        filter_name=first.get("filterName", ""),
    )


def _fields(text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    return tuple(name.strip() for name in text.split(",") if name.strip()) or None


def _whole_number(first: Mapping[str, str], name: str, default: int) -> int:
    if name not in first:
        return default
    text = first[name]
    number = int(text[:20]) if _INTEGER.fullmatch(text) else INTEGER_MAX + 1
    if abs(number) > INTEGER_MAX:
        raise PlainError(400, f"Invalid query parameter. '{name}' must be an integer")
    return number
