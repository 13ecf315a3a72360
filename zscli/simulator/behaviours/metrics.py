"""What is measured: which metrics there are, of which resources, and their data.

The data are those of series.py, and those that clients have put: custom_metrics.py.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.custom_metrics import PUT_BEHAVIOURS, data_of, known_metrics
from zscli.simulator.behaviours.metric_functions import (
    Filter,
    applied,
    filters_of,
    is_wanted,
    value_tests,
)
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.series import value_at
from zscli.simulator.refusal import invalid
from zscli.simulator.world.instants import read_kept
from zscli.simulator.world.world import World

__all__ = ["METRIC_BEHAVIOURS"]

_HOUR = 3600
_PERIOD = 60
_MOST_POINTS = 1000
_MILLISECONDS = 10**11
"""Times from here on are milliseconds, smaller ones seconds."""

_SUBJECTS: dict[str, tuple[str, Mapping[str, Any]]] = {
    "BackupStorageUuid": ("BackupStorageInventory", {}),
    "HostUuid": ("HostInventory", {"status": "Connected"}),
    "IPSecUuid": ("IPsecConnectionInventory", {}),
    "KVMHostUuid": ("HostInventory", {"status": "Connected", "hypervisorType": "KVM"}),
    "L3NetworkUuid": ("L3NetworkInventory", {}),
    "ListenerUuid": ("LoadBalancerListenerInventory", {}),
    "ManagementNodeIP": ("ManagementNodeInventory", {}),
    "PrimaryStorageUuid": ("PrimaryStorageInventory", {}),
    "VMUuid": ("VmInstanceInventory", {"state": "Running"}),
    "VipUUID": ("VipInventory", {}),
    "VolumeUuid": ("VolumeInventory", {"status": "Ready"}),
}
"""By label: the resources that a metric is measured of. Others have no data here."""

_FIELDS = {
    "BackupStorageType": "type",
    "HypervisorType": "hypervisorType",
    "L3NetworkType": "type",
    "ManagementNodeIP": "hostName",
    "PrimaryStorageType": "type",
}
"""Labels that are a field of the resource."""

_COUNTS: dict[str, tuple[str, Mapping[str, Any]]] = {
    "ConnectedHostCount": ("HostInventory", {"status": "Connected"}),
    "DataVolumeCount": ("VolumeInventory", {"type": "Data"}),
    "DataVolumeSnapshotCount": ("VolumeSnapshotInventory", {"volumeType": "Data"}),
    "DataVolumeTemplateCount": ("ImageInventory", {"mediaType": "DataVolumeTemplate"}),
    "HostTotal": ("HostInventory", {}),
    "DisconnectedHostCount": ("HostInventory", {"status": "Disconnected"}),
    "ISOCount": ("ImageInventory", {"mediaType": "ISO"}),
    "ReadyDataVolumeCount": ("VolumeInventory", {"type": "Data", "status": "Ready"}),
    "ReadyImageCount": ("ImageInventory", {"status": "Ready"}),
    "RootVolumeCount": ("VolumeInventory", {"type": "Root"}),
    "RootVolumeSnapshotCount": ("VolumeSnapshotInventory", {"volumeType": "Root"}),
    "RootVolumeTemplateCount": ("ImageInventory", {"mediaType": "RootVolumeTemplate"}),
    "RunningVMCount": ("VmInstanceInventory", {"state": "Running"}),
    "StoppedVMCount": ("VmInstanceInventory", {"state": "Stopped"}),
    "TotalImageCount": ("ImageInventory", {}),
    "TotalVMCount": ("VmInstanceInventory", {}),
    "TotalVolumeCount": ("VolumeInventory", {}),
    "TotalVolumeSnapshotCount": ("VolumeSnapshotInventory", {}),
}
"""Metrics without labels that count rows as they are."""

_WHOLES = {
    "ZStack/BackupStorage": "BackupStorageInventory",
    "ZStack/Host": "HostInventory",
    "ZStack/PrimaryStorage": "PrimaryStorageInventory",
}
"""The namespaces whose metrics without labels are about all rows together."""


def _named(ask: Ask) -> tuple[str, str]:
    return str(ask.params["namespace"]), str(ask.params["metricName"])


def _label_names(ask: Ask) -> tuple[str, ...]:
    """Return the labels of the metric that a call names; SYS.1007 for an unknown one."""
    namespace, metric = _named(ask)
    found = ask.world.catalog.metrics.get(namespace) or known_metrics(ask).get(namespace)
    if found is None:
        raise invalid(f"cannot find the namespace[{namespace}]")
    if metric not in found:
        raise invalid(f"cannot find the metric[{metric}] in the namespace[{namespace}]")
    return found[metric]


def _parts(world: World, name: str, row: Row) -> list[str]:
    """Return the values of a label that counts the parts of a resource; none for no such parts."""
    if name == "CPUNum":
        return [str(number) for number in range(int(row.get("cpuNum") or 1))]
    if name == "NetworkDeviceLetter":
        nics = world.count("VmNicInventory", vmInstanceUuid=row["uuid"])
        return [f"eth{number}" for number in range(nics or 1)]
    if name == "DiskDeviceLetter":
        disks = world.count("VolumeInventory", vmInstanceUuid=row["uuid"])
        letters = "abcdefghijklmnopqrstuvwxyz"
        return [f"vd{letter}" for letter in letters[:disks]] or ["sda"]
    fixed = {"MountPoint": "/", "DirPath": "/", "FSType": "xfs"}
    if name in fixed:
        return [fixed[name]]
    return [str(row[_FIELDS[name]])] if _FIELDS.get(name) in row else []


def _subjects(ask: Ask, names: tuple[str, ...], filters: list[Filter]) -> Iterator[tuple[str, Row]]:
    """Yield the resources that are measured: the label that names one, and its row."""
    label = next((name for name in names if name in _SUBJECTS), "")
    if not names:
        yield "", _whole(ask)
        return
    if not label:
        return
    inventory, wanted = _SUBJECTS[label]
    asked = {f.value for f in filters if f.name == label and f.operator == "="}
    only = {"uuid": sorted(asked)} if asked and label not in _FIELDS else {}
    mine = _own(ask, inventory)
    for row in ask.world.find(inventory, **wanted, **only):
        if mine is None or row["uuid"] in mine:
            yield label, row


def _whole(ask: Ask) -> Row:
    """Return what a metric without labels is about: a count, or the sums of all resources."""
    metric = str(ask.params["metricName"])
    counted = _COUNTS.get(metric.replace("InPercent", "Count"))
    if counted is not None:
        inventory, wanted = counted
        count, of = ask.world.count(inventory, **wanted), ask.world.count(inventory)
        share = round(100 * count / of, 2) if of else 0
        return {"uuid": "", "count": share if metric.endswith("InPercent") else count}
    rows = ask.world.find(_WHOLES.get(str(ask.params["namespace"]), "ManagementNodeInventory"))
    sums: Row = {"uuid": ""}
    for row in rows:
        for name, value in row.items():
            if name.endswith("Capacity") and isinstance(value, int):
                sums[name] = sums.get(name, 0) + value
    return sums


def _own(ask: Ask, inventory: str) -> frozenset[str] | None:
    """Return the resources that a normal account may see, None for no such limit."""
    if ask.session is None or ask.session.is_admin:
        return None
    if inventory not in {"VmInstanceInventory", "VipInventory", "VolumeInventory"}:
        return frozenset()
    refs = ask.world.find("AccountResourceRefInventory", accountUuid=ask.account_uuid)
    return frozenset(str(ref["resourceUuid"]) for ref in refs)


def _all_labels(ask: Ask, filters: list[Filter]) -> Iterator[tuple[dict[str, str], Row]]:
    """Yield the labels of each series of a metric that is wanted, and the resource's row."""
    names = _label_names(ask)
    for label, row in _subjects(ask, names, filters):
        own = {} if not label else {label: str(row.get(_FIELDS.get(label, ""), row["uuid"]))}
        rest = [name for name in names if name != label]
        for values in product(*(_parts(ask.world, name, row) for name in rest)):
            labels = own | dict(zip(rest, values, strict=True))
            if all(each.takes(labels) for each in filters):
                yield labels, row


def _seconds(value: Any) -> int:
    number = int(value)
    return number // 1000 if number >= _MILLISECONDS else number


def _span(ask: Ask) -> tuple[int, int, int]:
    """Return the first and the last second of a call's time range, and its period."""
    params, now = ask.params, int(ask.clock.now().timestamp())
    end = min(now, _seconds(params["endTime"])) if params.get("endTime") else now
    if params.get("startTime"):
        start = _seconds(params["startTime"])
    else:
        start = end - int(params.get("offsetAheadOfCurrentTime") or _HOUR * 1000) // 1000
    period = int(params.get("period", _PERIOD))
    if period <= 0:
        raise invalid(f"period[{period}] must be greater than 0")
    if params.get("startTime") and params.get("endTime") and start > _seconds(params["endTime"]):
        raise invalid("startTime must not be after endTime")
    while (end - start) // period > _MOST_POINTS:
        period *= 2
    return start, end, period


def metric_data(ask: Ask) -> Row:
    """GetMetricData: the same answer for the same time range, nothing of the future.

    Times are taken in seconds or in milliseconds and answered in the unit of startTime, in
    seconds without one. Values that are not wanted are left out before functions see the data.
    """
    params, span = ask.params, _span(ask)
    unit = 1000 if int(params.get("startTime") or 0) >= _MILLISECONDS else 1
    filters = filters_of(params.get("labels"), _label_names(ask))
    tests = value_tests(params.get("valueConditions"))
    data = [
        datum | {"time": datum["time"] * unit}
        for datum in _data(ask, filters, span)
        if is_wanted(tests, datum["value"])
    ]
    return {"data": applied(params.get("functions"), data, ask.api.name)}


def _data(ask: Ask, filters: list[Filter], span: tuple[int, int, int]) -> Iterator[Row]:
    """Yield value, time in seconds and labels of what was measured, a period apart."""
    start, end, period = span
    namespace, metric = _named(ask)
    if namespace not in ask.world.catalog.metrics:
        yield from _put_data(ask, filters, span)
        return
    for labels, row in _all_labels(ask, filters):
        born = int(read_kept(row["createDate"]).timestamp()) if "createDate" in row else 0
        for time in range(-(-start // period) * period, end + 1, period):
            if time >= born:
                yield {"value": value_at(metric, labels, row, time), "time": time, "labels": labels}


def _put_data(ask: Ask, filters: list[Filter], span: tuple[int, int, int]) -> Iterator[Row]:
    """Yield the data that were put: of each series the last one of each period."""
    start, end, period = span
    last: dict[Any, Row] = {}
    for datum in data_of(ask, *_named(ask)):
        time, labels = datum["time"], datum["labels"]
        if start <= time <= end and all(each.takes(labels) for each in filters):
            last[(*sorted(labels.items()), time // period)] = datum
    yield from last.values()


def _labels(ask: Ask, filters: list[Filter]) -> Iterator[dict[str, str]]:
    """Yield the labels of each series that is wanted."""
    if _named(ask)[0] in ask.world.catalog.metrics:
        yield from (labels for labels, _ in _all_labels(ask, filters))
        return
    for datum in data_of(ask, *_named(ask)):
        if all(each.takes(datum["labels"]) for each in filters):
            yield datum["labels"]


def label_values(ask: Ask) -> Row:
    """GetMetricLabelValue: each combination of the labels asked for, once."""
    names = _label_names(ask)
    wanted = [str(name) for name in ask.params["labelNames"]]
    unknown = [name for name in wanted if name not in names]
    if unknown:
        raise invalid(f"label[{unknown[0]}] is none of the metric's labels[{', '.join(names)}]")
    filters = filters_of(ask.params.get("filterLabels"), names)
    each = dict.fromkeys(
        tuple((name, labels.get(name, "")) for name in wanted) for labels in _labels(ask, filters)
    )
    return {"labels": [dict(pairs) for pairs in each]}


def metadata(ask: Ask) -> Row:
    """GetAllMetricMetadata: every metric, or those of a namespace or a name."""
    found = []
    for namespace, metrics in (dict(ask.world.catalog.metrics) | known_metrics(ask)).items():
        if ask.params.get("namespace") not in {None, namespace}:
            continue
        found += [
            {"namespace": namespace, "name": name, "description": name, "labelNames": list(labels)}
            for name, labels in metrics.items()
            if ask.params.get("name") in {None, name}
        ]
    return {"metrics": found}


METRIC_BEHAVIOURS: dict[str, Behaviour] = {
    **PUT_BEHAVIOURS,
    "GetAllMetricMetadata": metadata,
    "GetMetricData": metric_data,
    "GetMetricLabelValue": label_values,
}
"""What the portal calls for the APIs of this module."""
