"""What most behaviours begin with: a row from parameters, changes, states by event, what is gone.

It knows rows and parameters, and nothing of any one resource.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.refusal import invalid, no_uuid
from zscli.simulator.world.uuids import is_uuid

__all__ = [
    "STATES",
    "Row",
    "changes",
    "named",
    "new_record",
    "page",
    "state_changer",
    "still_there",
    "updater",
]

Row = dict[str, Any]
T = TypeVar("T")

STATES: Mapping[str, str] = {"enable": "Enabled", "disable": "Disabled"}


def named(row: Mapping[str, Any], kind: str) -> str:
    """Return how details name a row: `vm[uuid:…, name:…]`."""
    return f"{kind}[uuid:{row['uuid']}, name:{row.get('name', '')}]"


def new_record(ask: Ask, names: Iterable[str], **fixed: Any) -> Row:
    """Return a row of the named parameters, the uuid that was asked for, and fixed fields."""
    record = {name: ask.params[name] for name in names if name in ask.params}
    if ask.params.get("resourceUuid"):
        record["uuid"] = ask.params["resourceUuid"]
    return record | fixed


def changes(ask: Ask, names: Iterable[str]) -> Row:
    """Return those of the named parameters that were given."""
    return {name: ask.params[name] for name in names if ask.params.get(name) is not None}


def page(ask: Ask, rows: Sequence[T], most: int = 1000) -> Sequence[T]:
    """Return those of the rows that `start` and `limit` ask for; *most* where no limit is given."""
    start = int(ask.params.get("start") or 0)
    return rows[start : start + int(ask.params.get("limit") or most)]


def still_there(ask: Ask, inventory: str, field: str = "uuid") -> Row | None:
    """Return the row that is to be deleted, None when it is gone already, which is a success.

    SYS.1003 when the value does not even look like a uuid. Source: protocol, section 5.4.
    """
    uuid = str(ask.params[field])
    row = ask.world.get(inventory, uuid)
    if row is None and not is_uuid(uuid):
        raise no_uuid(field, uuid)
    return row


def updater(inventory: str, *names: str) -> Behaviour:
    """Return the behaviour that sets the given ones of the named fields."""

    def update(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params["uuid"]))
        return ask.inventory(
            inventory, ask.world.update(inventory, row["uuid"], **changes(ask, names))
        )

    return update


def state_changer(inventory: str) -> Behaviour:
    """Return the behaviour for a `stateEvent` of enable or disable."""

    def change_state(ask: Ask) -> Row:
        row = ask.world.require(inventory, str(ask.params["uuid"]))
        event = str(ask.params["stateEvent"])
        if event not in STATES:
            raise invalid(f"the state event[{event}] is not one of {', '.join(STATES)}")
        return ask.inventory(
            inventory, ask.world.update(inventory, row["uuid"], state=STATES[event])
        )

    return change_state
