"""What is measured: names, labels and data."""

from datetime import timedelta
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import HOST, STORAGE, VM, Cloud
from zscli.simulator.behaviours.series import value_at
from zscli.spec.catalog import Catalog

CPU = {"namespace": "ZStack/VM", "metricName": "CPUAverageUsedUtilization"}
EACH_CPU = {"namespace": "ZStack/VM", "metricName": "CPUUsedUtilization"}


def points(cloud: Cloud, **params: Any) -> list[dict[str, Any]]:
    """Return the data of a metric."""
    data: list[dict[str, Any]] = cloud.call("GetMetricData", **params)["data"]
    return data


def now(cloud: Cloud) -> int:
    """Return this instant as the server's seconds."""
    return int(cloud.clock.now().timestamp())


def test_metadata_is_that_of_the_release(cloud: Cloud, catalog: Catalog) -> None:
    """Every namespace and metric of the specs is told with its labels."""
    found = cloud.call("GetAllMetricMetadata")["metrics"]
    assert len(found) == sum(len(each) for each in catalog.metrics.values())
    narrowed = cloud.call("GetAllMetricMetadata", namespace="ZStack/VM", name=CPU["metricName"])
    assert [each["labelNames"] for each in narrowed["metrics"]] == [["VMUuid"]]


def test_the_same_range_has_the_same_data(cloud: Cloud) -> None:
    """Two calls agree, and so do ranges that overlap, whatever their unit."""
    end = now(cloud) - 60
    first = points(cloud, **CPU, startTime=end - 3600, endTime=end)
    assert first == points(cloud, **CPU, startTime=end - 3600, endTime=end)
    half = points(cloud, **CPU, startTime=(end - 1800) * 1000, endTime=end * 1000)
    by_time = {(each["time"], each["labels"]["VMUuid"]): each["value"] for each in first}
    assert half
    for each in half:
        assert by_time[each["time"] // 1000, each["labels"]["VMUuid"]] == each["value"]


def test_times(cloud: Cloud) -> None:
    """Data are a period apart, within the range, none of them in the future."""
    end = now(cloud)
    vm = cloud.uuid(VM, "web-1")
    found = points(
        cloud, **CPU, labels=[f"VMUuid={vm}"], startTime=end - 900, endTime=end + 900, period=300
    )
    times = [each["time"] for each in found]
    assert len(times) == 3
    assert all(time % 300 == 0 and end - 900 <= time <= now(cloud) for time in times)
    recent = points(cloud, **CPU, labels=[f"VMUuid={vm}"], offsetAheadOfCurrentTime=600_000)
    assert 9 <= len(recent) <= 11
    long = points(cloud, **CPU, labels=[f"VMUuid={vm}"], startTime=end - 30 * 86_400, period=10)
    assert 0 < len(long) <= 1001


def test_only_what_runs_is_measured(cloud: Cloud) -> None:
    """Running VMs have data, others have none; nothing was measured before a VM was there."""
    running = {vm["uuid"] for vm in cloud.world.find(VM, state="Running")}
    labels = cloud.call("GetMetricLabelValue", **CPU, labelNames=["VMUuid"])["labels"]
    assert {each["VMUuid"] for each in labels} == running
    fresh = cloud.new_vm()["uuid"]
    long_ago = cloud.clock.now() - timedelta(days=2)
    span = {"startTime": int(long_ago.timestamp()), "period": 3600}
    assert points(cloud, **CPU, labels=[f"VMUuid={fresh}"], **span) == []


def test_labels_narrow(cloud: Cloud) -> None:
    """Filters on labels choose series: one, another, all but one, one of several."""
    vm = cloud.new_vm(instanceOfferingUuid=None, cpuNum=2, memorySize=2**30)["uuid"]
    cloud.world.update(VM, vm, createDate="2020-01-01 00:00:00.000000")
    for condition, numbers in (
        ("CPUNum=1", {"1"}),
        ("CPUNum!=1", {"0"}),
        ("CPUNum=~0|1", {"0", "1"}),
        ("CPUNum=7", set()),
    ):
        found = points(cloud, **EACH_CPU, labels=[f"VMUuid={vm}", condition])
        assert {each["labels"]["CPUNum"] for each in found} == numbers
    values = cloud.call(
        "GetMetricLabelValue", **EACH_CPU, labelNames=["CPUNum"], filterLabels=[f"VMUuid={vm}"]
    )
    assert values == {"labels": [{"CPUNum": "0"}, {"CPUNum": "1"}]}


def test_used_and_free_add_up(cloud: Cloud) -> None:
    """What is used of a thing and what is left of it are the whole, at every time."""
    host = cloud.world.find(HOST)[0]
    labels = {"HostUuid": host["uuid"]}
    for time in range(0, 200_000, 7_777):
        used = value_at("MemoryUsedBytes", labels, host, time)
        free = value_at("MemoryFreeBytes", labels, host, time)
        assert used + free == pytest.approx(host["totalMemoryCapacity"], abs=2)
        percent = value_at("MemoryUsedInPercent", labels, host, time)
        assert percent == pytest.approx(100 * used / host["totalMemoryCapacity"], abs=0.01)
        busy = value_at("CPUAverageUsedUtilization", labels, host, time)
        assert busy + value_at("CPUAverageIdleUtilization", labels, host, time) == pytest.approx(
            100
        )


def test_capacities_are_those_of_the_cloud(cloud: Cloud) -> None:
    """What a storage has left is what its row says, and counts are counted."""
    storage = cloud.world.find(STORAGE)[0]
    about = {"namespace": "ZStack/PrimaryStorage", "metricName": "AvailableCapacityInBytes"}
    end = now(cloud)
    found = points(cloud, **about, labels=[f"PrimaryStorageUuid={storage['uuid']}"], endTime=end)
    assert {each["value"] for each in found} == {storage["availableCapacity"]}
    count = points(cloud, namespace="ZStack/VM", metricName="RunningVMCount")
    running = cloud.world.count(VM, state="Running")
    assert {each["value"] for each in count} == {running}
    share = points(cloud, namespace="ZStack/VM", metricName="RunningVMInPercent")
    assert {each["value"] for each in share} == {round(100 * running / cloud.world.count(VM), 2)}


def test_every_metric_can_be_asked_for(cloud: Cloud, catalog: Catalog) -> None:
    """No metric of the release fails, and its percentages are from 0 to 100."""
    short = {"offsetAheadOfCurrentTime": 60_000}
    for namespace, metrics in catalog.metrics.items():
        few = namespace not in {"ZStack/VM", "ZStack/Host", "ZStack/PrimaryStorage", "ZStack/MN"}
        for name in list(metrics)[: 3 if few else None]:
            for each in points(cloud, namespace=namespace, metricName=name, **short):
                assert each["value"] >= 0
                if name.endswith(("Percent", "Utilization")):
                    assert each["value"] <= 100


REFUSED = [
    ("no such namespace", {"namespace": "ZStack/None", "metricName": "x"}, "SYS.1007"),
    ("no such metric", {"namespace": "ZStack/VM", "metricName": "x"}, "SYS.1007"),
    ("no such label", CPU | {"labels": ["Colour=red"]}, "SYS.1007"),
    ("no condition", CPU | {"labels": ["VMUuid"]}, "SYS.1007"),
    ("no period", CPU | {"period": 0}, "SYS.1007"),
    ("the end first", CPU | {"startTime": 2000, "endTime": 1000}, "SYS.1007"),
    ("functions", CPU | {"functions": ["top(num=5)"]}, "SYS.1014"),
]


@pytest.mark.parametrize(("params", "code"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_refused(cloud: Cloud, params: dict[str, Any], code: str) -> None:
    """What cannot be answered says why."""
    assert cloud.refused("GetMetricData", **params).code == code
