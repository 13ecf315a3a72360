"""When a scheduler trigger fires. Times are the world's, in UTC; a row's are kept texts.

Source: the specs of SchedulerTrigger; `startTime` of the APIs is in seconds.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.cron import Cron, is_beyond_us
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid, not_modelled
from zscli.simulator.world.instants import kept, read_kept

__all__ = ["begun", "first_after", "schedule_of"]

SIMPLE, CRON = "simple", "cron"
_LATEST = 2_147_454_847
"""The last second that a timestamp of the server's database has, in every time zone."""
_EXAMPLE = "0 0/3 17-23 * * ?"


def _check_simple(given: Mapping[str, Any]) -> None:
    if given.get("cron"):
        raise invalid("cron is not for a simple scheduler")
    if given.get("startTime") is None:
        raise invalid("startTime must be set when use simple scheduler")
    if given.get("schedulerInterval") is None and given.get("repeatCount") != 1:
        raise invalid("schedulerInterval must be set when a simple scheduler repeats")


def _check_cron(ask: Ask, given: Mapping[str, Any]) -> None:
    if given.get("schedulerInterval") is not None or given.get("repeatCount"):
        raise invalid("schedulerInterval and repeatCount are not for a cron scheduler")
    text = str(given.get("cron") or "")
    if is_beyond_us(text):
        raise not_modelled(ask.api.name, f"cron[{text}]")
    try:
        Cron.read(text)
    except ValueError as error:
        why = f'cron task must follow format like this : "{_EXAMPLE}": {error}'
        raise invalid(why) from None


def schedule_of(ask: Ask, given: Mapping[str, Any]) -> Row:
    """Return the fields of a trigger that say when it fires; None where a field has no value.

    given: schedulerType, startTime in seconds, schedulerInterval, repeatCount, cron. A startTime
    of 0 is when the first job comes, a repeatCount of 0 without an end. SYS.1007 for what does
    not go together.
    """
    start = given.get("startTime")
    if start is not None and not 0 <= int(start) <= _LATEST:
        raise invalid(f"startTime[{start}] must be in range of [0, {_LATEST}]")
    kind = str(given["schedulerType"]).lower()
    if kind == SIMPLE:
        _check_simple(given)
    else:
        _check_cron(ask, given)
    row: Row = {
        "schedulerType": kind,
        "schedulerInterval": given.get("schedulerInterval"),
        "repeatCount": given.get("repeatCount"),
        "cron": given.get("cron"),
        "startTime": None,
        "stopTime": None,
        "startsNow": True if start == 0 else None,
    }
    if start is None:
        return row
    begins = datetime.fromtimestamp(int(start), UTC) if start else ask.clock.now()
    return row | begun(row, begins) | {"startsNow": row["startsNow"]}


def begun(trigger: Row, begins: datetime) -> Row:
    """Return the fields of a trigger that begins at an instant; it has a last one, or none."""
    begins = begins.replace(microsecond=0)
    row: Row = {"startTime": kept(begins), "stopTime": None, "startsNow": None}
    count = int(trigger.get("repeatCount") or 0)
    if count:
        last = _plus(begins, (count - 1) * int(trigger.get("schedulerInterval") or 0))
        row["stopTime"] = kept(last) if last else None
    return row


def _plus(begins: datetime, seconds: int) -> datetime | None:
    try:
        return begins + timedelta(seconds=seconds)
    except OverflowError:
        return None


def first_after(trigger: Row, instant: datetime) -> datetime | None:
    """Return when a trigger fires for the first time after an instant, None for never."""
    begins = read_kept(trigger["startTime"]) if trigger.get("startTime") else None
    if trigger["schedulerType"] == CRON:
        if begins is not None:
            instant = max(instant, begins - timedelta(seconds=1))
        return Cron.read(trigger["cron"]).after(instant)
    if begins is None:
        return None
    interval, number = int(trigger.get("schedulerInterval") or 0), 0
    if instant >= begins:
        if not interval:
            return None
        number = (instant - begins) // timedelta(seconds=interval) + 1
    count = int(trigger.get("repeatCount") or 0)
    if count and number >= count:
        return None
    return _plus(begins, number * interval)
