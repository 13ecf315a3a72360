"""The states of a long job, and what leads from one to the next.

It knows rows of the world and no work. Source: protocol, section 7.2.
"""

from datetime import datetime
from typing import Any

from zscli.simulator.refusal import internal
from zscli.simulator.world.instants import read_kept
from zscli.simulator.world.world import World

__all__ = ["FINAL", "LONG_JOB", "STATES", "TRANSITIONS", "move"]

LONG_JOB = "LongJobInventory"

TRANSITIONS: dict[tuple[str, str], str] = {
    ("Waiting", "start"): "Running",
    ("Waiting", "cancel"): "Canceled",
    ("Waiting", "fail"): "Failed",
    ("Running", "succeed"): "Succeeded",
    ("Running", "fail"): "Failed",
    ("Running", "suspend"): "Suspended",
    ("Running", "cancel"): "Canceling",
    ("Suspended", "resume"): "Running",
    ("Suspended", "cancel"): "Canceling",
    ("Suspended", "fail"): "Failed",
    ("Canceling", "canceled"): "Canceled",
    ("Canceling", "fail"): "Canceled",
    ("Canceling", "succeed"): "Succeeded",
}
"""From a state by an event to a state; nothing else is possible."""

FINAL = frozenset({"Succeeded", "Canceled", "Failed"})
STATES = frozenset(TRANSITIONS.values()) | {"Waiting"}


def move(world: World, uuid: str, event: str, result: str | None = None) -> dict[str, Any] | None:
    """Let an event happen to a long job and return its row, None for one that is gone.

    At the end of a job *result* is kept, and how many seconds it took, at least one.
    """
    row = world.get(LONG_JOB, uuid)
    if row is None:
        return None
    state = TRANSITIONS.get((row["state"], event))
    if state is None:
        raise internal(f"the long job[uuid:{uuid}] is {row['state']}, {event} is not possible")
    changes: dict[str, Any] = {"state": state}
    if state in FINAL:
        changes["executeTime"] = _seconds(row, world.clock.now())
    if result is not None:
        changes["jobResult"] = result
    return world.update(LONG_JOB, uuid, **changes)


def _seconds(row: dict[str, Any], now: datetime) -> int:
    begun = read_kept(str(row.get("begun") or row["createDate"]))
    return max(1, int((now - begun).total_seconds()))
