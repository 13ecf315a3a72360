"""Events of hosts that are lost and found, and who is told of them."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import HOST, VM, Cloud, Row
from zscli.simulator.behaviours.host_power import lose_host

RECORD = "EventRecordsInventory"


@pytest.fixture
def lost(cloud: Cloud) -> Row:
    """A host with VMs on it, and lost."""
    vm = cloud.world.find(VM, state="Running")[0]
    return lose_host(cloud.world, vm["hostUuid"])


def events(cloud: Cloud, *conditions: str, **more: Any) -> list[dict[str, Any]]:
    """Return what GetEventData tells."""
    found: list[dict[str, Any]]
    found = cloud.call("GetEventData", conditions=list(conditions), **more)["events"]
    return found


def test_a_lost_host_is_told(cloud: Cloud, lost: Row) -> None:
    """The host, and each of its VMs with its old and its new state."""
    host = events(cloud, "name=HostDisconnected")[0]
    assert (host["resourceId"], host["emergencyLevel"]) == (lost["uuid"], "Emergent")
    vms = {vm["uuid"] for vm in cloud.world.find(VM, hostUuid=lost["uuid"])}
    told = events(cloud, "namespace=ZStack/VM", "NewState=Unknown")
    assert {each["resourceId"] for each in told} == vms
    cloud.call("ReconnectHost", uuid=lost["uuid"])
    assert events(cloud, "name=HostConnected")[0]["resourceId"] == lost["uuid"]
    back = events(cloud, "OldState=Unknown", "NewState!=Stopped")
    assert {each["labels"]["NewState"] for each in back} == {"Running"}


def test_who_subscribes_gets_a_record(cloud: Cloud) -> None:
    """Only while the subscription is Enabled, and only of its event."""
    about = {"namespace": "ZStack/Host", "eventName": "HostDisconnected"}
    made = cloud.call("SubscribeEvent", **about, emergencyLevel="Normal")["inventory"]
    first, second = cloud.world.find(HOST)[:2]
    lose_host(cloud.world, first["uuid"])
    record = cloud.world.find(RECORD)[0]
    assert (record["resourceId"], record["subscriptionUuid"]) == (first["uuid"], made["uuid"])
    assert record["emergencyLevel"] == "Normal"
    cloud.call("ChangeEventSubscriptionState", uuid=made["uuid"], state="Disabled")
    lose_host(cloud.world, second["uuid"])
    assert cloud.world.count(RECORD) == 1


def test_events_are_counted_paged_and_read(cloud: Cloud, lost: Row) -> None:
    """By number, by place and by time; read ones are marked so."""
    total = cloud.call("GetEventData", count=True)["total"]
    everything = events(cloud)
    assert (total, len(everything)) == (len(everything), total)
    assert events(cloud, limit=1, start=1) == everything[1:2]
    assert events(cloud, endTime=1) == []
    assert events(cloud, offsetAheadOfCurrentTime=60_000) == everything
    one = everything[0]["dataUuid"]
    cloud.call("UpdateEventData", updateMode="OnlyOne", dataUuid=one, readStatus="Read")
    assert [each["dataUuid"] for each in events(cloud, "readStatus=Read")] == [one]
    cloud.call("UpdateEventData", updateMode="All", readStatus="Read")
    assert events(cloud, "readStatus=Unread") == []
    assert lost


@pytest.mark.parametrize(
    ("api", "params", "code"),
    [
        ("GetEventData", {"conditions": ["nothing"]}, "SYS.1007"),
        ("GetEventData", {"conditionExpression": "a and b"}, "SYS.1014"),
        ("UpdateEventData", {"updateMode": "OnlyOne", "dataUuid": "0" * 32}, "SYS.1007"),
    ],
)
def test_refused(cloud: Cloud, api: str, params: dict[str, Any], code: str) -> None:
    """What cannot be answered says why."""
    assert cloud.refused(api, **params).code == code


def test_metadata(cloud: Cloud) -> None:
    """The events that there can be, with their labels."""
    found = cloud.call("GetAllEventMetadata", namespace="ZStack/VM")["events"]
    assert [(each["name"], each["labelNames"]) for each in found] == [
        ("VMStateChangedOnHost", ["OldState", "NewState"])
    ]
