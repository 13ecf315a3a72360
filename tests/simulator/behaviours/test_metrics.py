"""What is measured: names, labels and data."""

from datetime import timedelta
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import HOST, STORAGE, VM, Cloud
from tests.simulator.conftest import ManualClock
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
        ("CPUNum=~(7|1)", {"1"}),
        ("CPUNum=~.*", {"0", "1"}),
        ("CPUNum=~1.*|7", {"1"}),
        ("CPUNum!~0|7", {"1"}),
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
    ("another function", CPU | {"functions": ["top(num=5)"]}, "SYS.1014"),
    ("no function", CPU | {"functions": ["sort"]}, "SYS.1007"),
    ("no argument", CPU | {"functions": ["sort(value)"]}, "SYS.1007"),
    ("an order by a label", CPU | {"functions": ['sort(by="VMUuid")']}, "SYS.1007"),
    ("no order", CPU | {"functions": ['sort(by="value",direction="down")']}, "SYS.1007"),
    ("no number of data", CPU | {"functions": ['pagination(limit="x")']}, "SYS.1007"),
    ("no condition on values", CPU | {"valueConditions": [">95"]}, "SYS.1007"),
    ("a condition on something else", CPU | {"valueConditions": ["time>95"]}, "SYS.1007"),
]


@pytest.mark.parametrize(("params", "code"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_refused(cloud: Cloud, params: dict[str, Any], code: str) -> None:
    """What cannot be answered says why."""
    assert cloud.refused("GetMetricData", **params).code == code


def test_values_are_sorted_cut_and_chosen(cloud: Cloud) -> None:
    """Conditions choose by value, then functions sort and cut, one after the other."""
    whole = sorted(each["value"] for each in points(cloud, **CPU))
    bound = whole[len(whole) // 2]
    chosen = points(cloud, **CPU, valueConditions=[f"value>={bound}", f"value < {whole[-1]}"])
    assert sorted(each["value"] for each in chosen) == [v for v in whole if bound <= v < whole[-1]]
    down = 'sort(by="value", direction="desc")'
    largest = points(cloud, **CPU, functions=[down])
    assert [each["value"] for each in largest] == whole[::-1]
    page = points(cloud, **CPU, functions=[down, 'pagination(limit="5",start="2")'])
    assert page == largest[2:7]
    rising = points(cloud, **CPU, functions=["sort(by='time')"])
    times = [each["time"] for each in rising]
    assert times == sorted(times)


MINE = {"namespace": "Shop", "metricName": "orders"}


def put(cloud: Cloud, *data: Any) -> None:
    """Put data into the namespace Shop."""
    cloud.call("PutMetricData", namespace="Shop", data=list(data))


def test_what_is_put_is_there(cloud: Cloud) -> None:
    """A namespace is there from its first datum on, and is asked for as all others are."""
    cloud.world.clock = clock = ManualClock()
    start = int(clock.now().timestamp())
    for minute in range(3):
        put(cloud, {"metricName": "orders", "value": minute, "labels": {"site": "a"}})
        clock.pass_by(60)
    put(cloud, {"metricName": "orders", "value": 9, "labels": {"site": "b"}})
    found = points(cloud, **MINE)
    assert [(each["value"], each["labels"]["site"]) for each in found] == [
        (0.0, "a"),
        (1.0, "a"),
        (2.0, "a"),
        (9.0, "b"),
    ]
    assert [each["time"] - start for each in found] == [0, 60, 120, 180]
    late = points(cloud, **MINE, startTime=(start + 60) * 1000, labels=["site=a"])
    assert [each["time"] for each in late] == [(start + 60) * 1000, (start + 120) * 1000]
    assert points(cloud, **MINE, valueConditions=["value>5"]) == [found[-1]]
    (about,) = cloud.call("GetAllMetricMetadata", namespace="Shop")["metrics"]
    assert about["labelNames"] == ["site"]
    values = cloud.call("GetMetricLabelValue", **MINE, labelNames=["site"])
    assert values == {"labels": [{"site": "a"}, {"site": "b"}]}


BAD_DATA = [
    ("no text", "x"),
    ("no name", {"value": 1}),
    ("no value", {"metricName": "x"}),
    ("a text", {"metricName": "x", "value": "1"}),
    ("true", {"metricName": "x", "value": True}),
    ("no number", {"metricName": "x", "value": float("nan")}),
    ("too large", {"metricName": "x", "value": 10**400}),
    ("labels that are none", {"metricName": "x", "value": 1, "labels": ["a"]}),
]


@pytest.mark.parametrize("datum", [r[1] for r in BAD_DATA], ids=[r[0] for r in BAD_DATA])
def test_what_cannot_be_put(cloud: Cloud, datum: Any) -> None:
    """One bad datum keeps out the good ones beside it."""
    good = {"metricName": "orders", "value": 1}
    refusal = cloud.refused("PutMetricData", namespace="Shop", data=[good, datum])
    assert refusal.code == "SYS.1007"
    assert cloud.refused("GetMetricData", **MINE).code == "SYS.1007"


def test_the_server_s_own_namespaces_are_its_own(cloud: Cloud) -> None:
    """Nobody adds to what the server measures itself."""
    data = [{"metricName": "CPUUsedUtilization", "value": 1}]
    assert cloud.refused("PutMetricData", namespace="ZStack/VM", data=data).code == "SYS.1007"
