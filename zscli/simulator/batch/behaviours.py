"""What BatchQuery does: a script that asks several queries. ZQLQuery is its neighbour.

Source: protocol, section 2.8.
"""

from collections.abc import Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.batch.run import Function, run_script
from zscli.simulator.checks.permissions import check_api
from zscli.simulator.compose import compose_flat, parse_json
from zscli.simulator.portal import Call
from zscli.simulator.protocol.exchange import PlainError
from zscli.simulator.queries.conditions import NULL_TESTS, Condition
from zscli.simulator.queries.message_query import message_query
from zscli.simulator.queries.query import DEFAULT_LIMIT, QueryAsk
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.zql.behaviours import RunCall, results_of, zql_behaviours
from zscli.spec.model import ApiSpec

__all__ = ["query_behaviours"]

_OPERATORS = (
    ("!=null", "is not null"),
    ("=null", "is null"),
    ("!=", "!="),
    (">=", ">="),
    ("<=", "<="),
    ("!?=", "not in"),
    ("!~=", "not like"),
    ("~=", "like"),
    ("?=", "in"),
    ("=", "="),
    (">", ">"),
    ("<", "<"),
)
"""In this order; the first one anywhere in a word counts."""
_OPTIONS = ("fields", "limit", "start", "sortBy", "sortDirection", "count", "replyWithCount")


def query_behaviours(run: RunCall) -> dict[str, Behaviour]:
    """Return the behaviours of BatchQuery and ZQLQuery.

    run: answers another call that is answered at once.
    """

    def batch_query(ask: Ask) -> dict[str, Any]:
        functions: dict[str, Function] = {
            "query": (1, lambda text: _query(ask, str(text), run)),
            "zql": (1, lambda text: results_of(ask, str(text), run)),
            "call": (2, lambda api, fields: _call(ask, str(api), str(fields), run)),
        }
        return {"result": _without_nulls(run_script(str(ask.params.get("script", "")), functions))}

    return {"BatchQuery": batch_query, **zql_behaviours(run)}


def _sync_api(ask: Ask, name: str) -> ApiSpec:
    """Return the API that is answered at once, by its name in any case or its message's name."""
    short = name.rpartition(".")[2]
    if short != name:
        short = short.removeprefix("API").removesuffix("Msg")
    api = ask.world.catalog.get(short)
    if api is None or not api.is_sync:
        raise invalid(f"no query API found for {name}")
    return api


def _run(ask: Ask, api: ApiSpec, run: RunCall, **what: Any) -> Mapping[str, Any]:
    session = ask.session.uuid if ask.session else ""
    return run(Call(api, new_uuid(), session, **what))


def _query(ask: Ask, text: str, run: RunCall) -> dict[str, Any]:
    """Answer a query as it is typed: an API's name, conditions and options between blanks."""
    name, *words = text.split() or [""]
    if not name:
        raise invalid(f"invalid query string: {text}")
    api = _sync_api(ask, name)
    if not api.is_query:
        raise invalid(f"no query API found for {name}")
    if ask.session is not None:
        try:
            check_api(ask.world, api, ask.session)
        except Refusal:
            return {"total": 0, "result": []}
    found = _run(ask, api, run, query=_asked(text, words))
    return {"total": found.get("total"), "result": found.get("inventories")}


def _asked(text: str, words: list[str]) -> QueryAsk:
    options: dict[str, str] = {}
    conditions: list[Condition] = []
    for word in words:
        name, equals, value = word.partition("=")
        if equals and name in _OPTIONS:
            options[name] = value
        else:
            conditions.append(_condition(text, word))
    fields = tuple(options["fields"].split(",")) if "fields" in options else None
    return QueryAsk(
        conditions=tuple(conditions),
        limit=_number(options.get("limit", str(DEFAULT_LIMIT))),
        start=_number(options.get("start", "0")),
        count=options.get("count", "").lower() == "true",
        reply_with_count=options.get("replyWithCount", "").lower() == "true",
        sort=options.get("sortBy", ""),
        descending=options.get("sortDirection", "") == "desc",
        fields=fields,
    )


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise failed(f'For input string: "{text}"') from None


def _condition(text: str, word: str) -> Condition:
    for written, operator in _OPERATORS:
        if written in word:
            name, _, value = word.partition(written)
            return Condition(name, operator, "" if operator in NULL_TESTS else value)
    raise invalid(f"invalid query string[{text}], word[{word}] doesn't have a valid operator")


def _call(ask: Ask, name: str, fields: str, run: RunCall) -> dict[str, Any]:
    """Answer any API that is answered at once, its fields as JSON text."""
    api = _sync_api(ask, name)
    try:
        given = parse_json(fields.encode())
    except ValueError as error:
        raise failed(str(error)) from error
    if not isinstance(given, dict):
        raise failed("com.google.gson.JsonSyntaxException: Expected BEGIN_OBJECT")
    try:
        if api.is_query:
            found = _run(ask, api, run, query=message_query({"conditions": [], **given}))
        else:
            found = _run(ask, api, run, params=compose_flat(api, given))
    except PlainError as error:
        raise failed(error.text) from error
    return {"result": dict(found)}


def _without_nulls(value: Any) -> Any:
    """Return a value whose maps have no nulls. Source: protocol, section 1.10."""
    if isinstance(value, Mapping):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value
