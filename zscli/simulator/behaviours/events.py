"""Events: what happened without anybody asking for it, such as a host that was lost.

They are kept, told by GetEventData, and recorded for those who have subscribed. Which events there
are, with which labels and levels, is ours: the protocol names none.
"""

import json
import re
from collections.abc import Mapping

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid, not_modelled
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World

__all__ = ["EVENT_BEHAVIOURS", "host_found", "host_lost", "vm_changed"]

_EVENT = "SimulatedEventInventory"
_RECORD = "EventRecordsInventory"
_SUBSCRIPTION = "EventSubscriptionInventory"

_HOSTS, _VMS = "ZStack/Host", "ZStack/VM"
_FAMILIES: dict[tuple[str, str], tuple[str, ...]] = {
    (_HOSTS, "HostConnected"): ("Error",),
    (_HOSTS, "HostDisconnected"): ("Error",),
    (_VMS, "VMStateChangedOnHost"): ("OldState", "NewState"),
}
"""The events that there are, by namespace and name, with their labels."""

_LEVELS = {"HostConnected": "Normal", "HostDisconnected": "Emergent"}
_CONDITION = re.compile(r"\s*(\w+)\s*(!=|=)\s*(.*?)\s*", re.DOTALL)


def emit(world: World, namespace: str, name: str, about: Row, labels: Mapping[str, str]) -> None:
    """Keep an event about a resource, and record it for each subscription that wants it."""
    time = int(world.clock.now().timestamp() * 1000)
    event = {
        "namespace": namespace,
        "name": name,
        "labels": dict(labels),
        "emergencyLevel": _LEVELS.get(name, "Important"),
        "resourceId": about["uuid"],
        "resourceName": about.get("name", ""),
        "time": time,
        "dataUuid": new_uuid(),
        "readStatus": "Unread",
    } | ({"error": labels["Error"]} if labels.get("Error") else {})
    world.insert(_EVENT, event | {"uuid": event["dataUuid"]})
    wanted = {"namespace": namespace, "eventName": name, "state": "Enabled"}
    for subscription in world.find(_SUBSCRIPTION, **wanted):
        record = {name: event[name] for name in ("namespace", "name", "resourceId", "dataUuid")}
        record |= {"emergencyLevel": subscription.get("emergencyLevel", event["emergencyLevel"])}
        record |= {"subscriptionUuid": subscription["uuid"], "createTime": time}
        world.insert(_RECORD, record | {"readStatus": False, "labels": json.dumps(labels)})


def host_lost(world: World, host: Row) -> None:
    """A host is Disconnected."""
    emit(world, _HOSTS, "HostDisconnected", host, {"Error": "the host cannot be reached"})


def host_found(world: World, host: Row) -> None:
    """A host is Connected."""
    emit(world, _HOSTS, "HostConnected", host, {})


def vm_changed(world: World, vm: Row, state: str) -> None:
    """A VM got into another state that nobody asked for."""
    emit(world, _VMS, "VMStateChangedOnHost", vm, {"OldState": vm["state"], "NewState": state})


def _events(ask: Ask) -> list[Row]:
    """Return the events of a call's time range that meet its conditions, the newest first."""
    params, now = ask.params, int(ask.clock.now().timestamp() * 1000)
    start, end = int(params.get("startTime") or 0), int(params.get("endTime") or now)
    if params.get("offsetAheadOfCurrentTime"):
        start = max(start, now - int(params["offsetAheadOfCurrentTime"]))
    found = [row for row in ask.world.find(_EVENT) if start <= row["time"] <= end]
    for text in params.get("conditions") or ():
        match = _CONDITION.fullmatch(str(text))
        if match is None:
            raise invalid(f"condition[{text}] must look like name=value or name!=value")
        name, operator, value = match.groups()
        found = [row for row in found if (_value(row, name) == value) == (operator == "=")]
    return found[::-1]


def _value(row: Row, name: str) -> str:
    return str(row.get(name, row["labels"].get(name, "")))


def event_data(ask: Ask) -> Row:
    """GetEventData: times are milliseconds; conditions on fields and labels."""
    if ask.params.get("conditionExpression"):
        raise not_modelled(ask.api.name, "conditionExpression")
    found = _events(ask)
    if ask.params.get("count"):
        return {"total": len(found)}
    first, most = int(ask.params.get("start") or 0), int(ask.params.get("limit") or 100)
    shown = [{k: v for k, v in row.items() if k != "uuid"} for row in found[first : first + most]]
    return {"events": shown}


def update_events(ask: Ask) -> Row:
    """UpdateEventData: one event, those of a time range, or all are read, or unread again."""
    params, mode = ask.params, str(ask.params["updateMode"])
    rows = ask.world.find(_EVENT)
    if mode == "OnlyOne":
        rows = [row for row in rows if row["dataUuid"] == params.get("dataUuid")]
        if not rows:
            raise invalid(f"there is no event[dataUuid:{params.get('dataUuid')}]")
    elif mode == "InRange":
        start, end = int(params.get("dataStartTime") or 0), params.get("dataEndTime")
        rows = [r for r in rows if start <= r["time"] and (end is None or r["time"] <= int(end))]
    status = str(params.get("readStatus") or "Read")
    for row in rows:
        ask.world.update(_EVENT, row["uuid"], readStatus=status)
        ask.world.execute(
            f'UPDATE "{ask.world.table(_RECORD).name}" SET "readStatus" = ? '  # noqa: S608
            'WHERE "dataUuid" = ?',
            (int(status == "Read"), row["dataUuid"]),
        )
    return {}


def metadata(ask: Ask) -> Row:
    """GetAllEventMetadata: the events that there are, or those of a namespace or a name."""
    return {
        "events": [
            {"namespace": namespace, "name": name, "description": name, "labelNames": list(labels)}
            for (namespace, name), labels in _FAMILIES.items()
            if ask.params.get("namespace") in {None, namespace}
            and ask.params.get("name") in {None, name}
        ]
    }


EVENT_BEHAVIOURS: dict[str, Behaviour] = {
    "GetAllEventMetadata": metadata,
    "GetEventData": event_data,
    "UpdateEventData": update_events,
}
"""What the portal calls for the APIs of this module."""
