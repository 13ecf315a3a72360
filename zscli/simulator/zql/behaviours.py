"""What ZQLQuery does. Source: protocol, section 2.7."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.checks.ownership import visible_rows
from zscli.simulator.checks.permissions import check_api
from zscli.simulator.portal import Call
from zscli.simulator.queries.compare import Sql
from zscli.simulator.refusal import failed, internal
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.zql.nodes import ApiValue, Plain, Values
from zscli.simulator.zql.run import run_zql
from zscli.spec.model import InventorySpec

__all__ = ["RunCall", "results_of", "zql_behaviours"]

RunCall = Callable[[Call], Mapping[str, Any]]
_AT_ONCE = 50
"""So many statements are answered before others have their turn, as each has on a server."""
_DIGITS = 400
"""So many digits are read of a number."""
_NOTHING_FOUND = "empty_id"
"""What the server compares with when the API of a `getapi` answers nothing."""


def zql_behaviours(run: RunCall) -> dict[str, Behaviour]:
    """Return the behaviours of this module. run: answers another call that is answered at once."""

    def zql_query(ask: Ask) -> Work:
        text = ask.params.get("zql")
        if text is None:
            raise internal("java.lang.NullPointerException")
        found = []
        for result in _each_result(ask, str(text), run):
            found.append(result)
            if len(found) % _AT_ONCE == 0:
                yield 0.0  # the world is free: others have their turn
        return {"results": found}

    return {"ZQLQuery": zql_query}


def results_of(ask: Ask, text: str, run: RunCall) -> list[dict[str, Any]]:
    """Return the results of a ZQL text, as the account that asks may see them."""
    return list(_each_result(ask, text, run))


def _each_result(ask: Ask, text: str, run: RunCall) -> Iterator[dict[str, Any]]:
    return run_zql(
        ask.world,
        text,
        lambda spec: _visible(ask, spec),
        lambda value: _answered(ask, value, run),
    )


def _visible(ask: Ask, spec: InventorySpec) -> Sql:
    if ask.session is None:
        return "", []
    api = ask.world.catalog.get("Query" + spec.name.removesuffix("Inventory"))
    if api is not None:
        check_api(ask.world, api, ask.session)
    return visible_rows(ask.world, spec.name, ask.session)


def _answered(ask: Ask, value: ApiValue, run: RunCall) -> list[str]:
    """Return the texts that the API of a `getapi` answers under its output path."""
    api = ask.world.catalog.get(value.api)
    if api is None or api.is_query:
        raise failed(f"org.zstack.sdk.{value.api}Action")
    params = {name: _param(given) for name, given in value.params}
    if not api.is_sync:
        raise failed(f"call action[{api.name}] failed, cause: it is not answered at once")
    session = ask.session.uuid if ask.session else ""
    found: list[Any] = [run(Call(api, new_uuid(), session, params))]
    for step in value.output:
        if not all(isinstance(each, Mapping) for each in found):
            raise failed(f"no field[{step}] in the answer of {value.api}")
        inner = [each.get(step) for each in found]
        found = [one for each in inner for one in (each if isinstance(each, list) else [each])]
    texts = [str(each) for each in found if each is not None and each != ""]
    return texts or [_NOTHING_FOUND]


def _param(given: Plain | Values) -> Any:
    if isinstance(given, Values):
        return [_param(each) for each in given.items]
    return _READ[given.kind](given.text)


_READ: dict[str, Callable[[str], Any]] = {
    "BOOLEAN": lambda text: text == "true",
    "FLOAT": float,
    "INT": lambda text: int(text[:_DIGITS]),
    "STRING": str,
}
