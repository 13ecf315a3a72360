"""The value of a metric of some resource at some time: made up, plausible, and always the same.

Pure: a value follows from the metric, its labels, the time and what the resource is. What is
used and what is free of one thing add up. It knows no API.
"""

import math
from collections.abc import Mapping
from hashlib import blake2s
from typing import Any

__all__ = ["value_at"]

Row = Mapping[str, Any]

_DAY = 86_400
_NOON = 14 * 3600
"""When a day is busiest."""
_FREE = ("Free", "Idle", "Available", "Remaining")
_SMALL_PARTS = {"Wait": 0.05, "System": 0.25, "User": 0.7, "Irq": 0.02, "Steal": 0.01, "Nice": 0.01}
"""Which part of the busy time of a CPU is of which kind."""
_NEVER = ("Errors", "Dropped", "Locked", "Failure", "PageFaults")
_RATES = {"Bytes": 400_000.0, "Packets": 500.0, "Ops": 60.0, "Seconds": 0.002}
_PERCENT = ("Percent", "Utilization")


def value_at(metric: str, labels: Mapping[str, str], row: Row, time: int) -> float:
    """Return a metric's value at *time* seconds since 1970.

    labels: all of the datum's, with the resource's uuid. row: the resource as it is, or a
    `count` of resources.
    """
    known = _fixed(metric, row)
    if known is not None:
        return known
    load = _load(metric, labels, time)
    if metric.endswith(_PERCENT):
        return round(100 * _share(metric, load), 2)
    total = _total(metric, row)
    if total is not None:
        return float(total if "Total" in metric else int(total * _share(metric, load)))
    for ending, most in _RATES.items():
        if metric.endswith(ending):
            return round(most * load * (0.2 + _seed(labels, metric)), 2)
    return round(10 * load, 2)


def _fixed(metric: str, row: Row) -> float | None:
    """Return a value that follows from the resource alone, None where there is none."""
    if "count" in row:
        return float(row["count"])
    if any(part in metric for part in _NEVER):
        return 0.0
    return _capacity(metric, row)


def _share(metric: str, load: float) -> float:
    """Return which share of the whole a metric is, where *load* of it is in use."""
    if any(word in metric for word in _FREE):
        return 1 - load
    for word, part in _SMALL_PARTS.items():
        if word in metric:
            return load * part
    return load


def _seed(labels: Mapping[str, str], salt: str = "") -> float:
    """Return a number from 0 to 1 that these labels always have."""
    text = salt + "".join(f"{name}={labels[name]};" for name in sorted(labels))
    return int.from_bytes(blake2s(text.encode(), digest_size=4).digest()) / 2**32


def _family(metric: str) -> str:
    """Return what is measured: used and free of one thing have the same."""
    return next((word for word in ("CPU", "Memory", "Disk", "Network") if word in metric), "Other")


def _load(metric: str, labels: Mapping[str, str], time: int) -> float:
    """Return a load from 0 to 1: a level of its own, busier by day, with some noise."""
    family = _family(metric)
    level = 0.15 + 0.5 * _seed(labels, family)
    if "Memory" in metric or "Capacity" in metric:
        wave, noise = 0.03, 0.01
    else:
        wave, noise = 0.15, 0.08
    day = math.cos(2 * math.pi * ((time - _NOON) % _DAY) / _DAY)
    rough = _seed(labels, f"{family}{time}") - 0.5
    return min(0.98, max(0.02, level + wave * day + 2 * noise * rough))


def _total(metric: str, row: Row) -> int | None:
    """Return the whole that used and free bytes are parts of, None for a metric of another kind."""
    if not metric.endswith("Bytes"):
        return None
    if "Memory" in metric:
        return row.get("memorySize") or row.get("totalMemoryCapacity")
    if "DiskCapacity" in metric or ("Disk" in metric and "Capacity" in metric):
        return int(row.get("diskCapacity") or 40 * 1024**3)
    return None


_TOTALS = (
    ("CPU", "totalCpuCapacity", "availableCpuCapacity"),
    ("Memory", "totalMemoryCapacity", "availableMemoryCapacity"),
    ("PhysicalCapacity", "totalPhysicalCapacity", "availablePhysicalCapacity"),
    ("Capacity", "totalCapacity", "availableCapacity"),
)


def _capacity(metric: str, row: Row) -> float | None:
    """Return what the resource's own capacities say, None where the metric is none of these."""
    if "Capacity" not in metric or "Disk" in metric:
        return None
    for word, total_field, left_field in _TOTALS:
        if word not in metric or total_field not in row:
            continue
        total, left = int(row[total_field]), int(row.get(left_field, 0))
        part = left if any(each in metric for each in _FREE) else total - left
        if metric.endswith("Total") or metric == "TotalCapacityInBytes":
            part = total
        if metric.endswith("Percent"):
            return round(100 * part / total, 2) if total else 0.0
        return float(part)
    return None
