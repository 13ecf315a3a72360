"""Metrics that clients measure themselves and put into the server, by namespaces of their own.

A namespace and a metric are there from the first datum on; nothing removes them but time. What is
kept, and for how long, is ours. Source of the data's form: ZStack's manual of its command line,
PutMetricData.
"""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid
from zscli.simulator.world.uuids import new_uuid

__all__ = ["PUT_BEHAVIOURS", "data_of", "known_metrics"]

_DATUM = "SimulatedMetricInventory"
"""A row for each datum: namespace, metricName, value, labels, time in seconds, accountUuid."""

KEPT = 10_000
"""So many data are kept; the oldest go first."""


def put(ask: Ask) -> Row:
    """PutMetricData: each datum with a metricName, a value and labels is measured now.

    SYS.1007 for a namespace of the server's own, or for what is no such datum.
    """
    namespace, world = str(ask.params["namespace"]), ask.world
    if namespace in world.catalog.metrics:
        raise invalid(f"the namespace[{namespace}] is the server's own")
    data = [_datum(each) for each in ask.params["data"]]
    time = int(ask.clock.now().timestamp())
    about = {"namespace": namespace, "time": time, "accountUuid": ask.account_uuid}
    for datum in data:
        world.insert(_DATUM, datum | about | {"uuid": new_uuid()})
    world.execute(
        f'DELETE FROM "{_DATUM}" WHERE rowid <= '  # noqa: S608 - a name of ours
        f'(SELECT max(rowid) FROM "{_DATUM}") - ?',
        (KEPT,),
    )
    return {}


def _datum(given: Any) -> Row:
    datum = given if isinstance(given, Mapping) else {}
    name, value, labels = datum.get("metricName"), datum.get("value"), datum.get("labels") or {}
    if not isinstance(name, str) or not name:
        raise invalid(f"each of the data must have a metricName, but {given} has none")
    if not _is_number(value):
        raise invalid(f"the value[{value}] of the metric[{name}] must be a number")
    if not isinstance(labels, Mapping):
        raise invalid(f"the labels[{labels}] of the metric[{name}] must be names with their values")
    texts = {str(key): str(each) for key, each in labels.items()}
    return {"metricName": name, "value": value, "labels": texts}


def _is_number(value: Any) -> bool:
    """Whether a value is one that a double can be."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return -sys.float_info.max <= value <= sys.float_info.max


def _rows(ask: Ask) -> Iterator[Row]:
    """Yield what who asks may see: the admin everything, others what they have put."""
    for row in ask.world.find(_DATUM):
        everything = ask.session is None or ask.session.is_admin
        if everything or row["accountUuid"] == ask.account_uuid:
            yield row


def known_metrics(ask: Ask) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the label names of each metric by namespace and name, as metrics of the release."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for row in _rows(ask):
        metrics = found.setdefault(row["namespace"], {})
        before = metrics.get(row["metricName"], ())
        metrics[row["metricName"]] = tuple(dict.fromkeys((*before, *row["labels"])))
    return found


def data_of(ask: Ask, namespace: str, metric: str) -> list[Row]:
    """Return the data of a metric, the oldest first: value, time in seconds and labels."""
    return [
        {"value": float(row["value"]), "time": int(row["time"]), "labels": dict(row["labels"])}
        for row in _rows(ask)
        if (row["namespace"], row["metricName"]) == (namespace, metric)
    ]


PUT_BEHAVIOURS: dict[str, Behaviour] = {"PutMetricData": put}
"""What the portal calls for the APIs of this module."""
