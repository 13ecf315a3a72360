"""Alarms and subscriptions, with their labels and actions."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import Cloud
from tests.simulator.conftest import MakeNode

LABEL = {"key": "VMUuid", "op": "Equal", "value": "1" * 32}
ACTION = {"actionUuid": "a" * 32, "actionType": "sns"}
WISH: dict[str, Any] = {
    "name": "busy",
    "comparisonOperator": "GreaterThan",
    "namespace": "ZStack/VM",
    "metricName": "CPUAverageUsedUtilization",
    "threshold": 80.0,
}


def test_an_alarm_lives(make_demo: MakeNode) -> None:
    """It is made with its labels and actions, queried, changed, switched off and deleted."""
    node = make_demo()
    body = {"params": WISH | {"labels": [LABEL], "actions": [ACTION]}}
    made = node.call("POST", "/zwatch/alarms", body)[1]["inventory"]
    uuid = made["uuid"]
    assert (made["state"], made["status"], made["period"]) == ("Enabled", "OK", 300)
    seen = node.rows(f"/zwatch/alarms?q=uuid={uuid}")[0]
    assert [label["key"] for label in seen["labels"]] == ["VMUuid"]
    assert [action["actionUuid"] for action in seen["actions"]] == ["a" * 32]
    change = {"updateAlarm": {"threshold": 90.0, "actions": []}}
    changed = node.call("PUT", f"/zwatch/alarms/{uuid}/actions", change)[1]["inventory"]
    assert (changed["threshold"], changed["actions"]) == (90.0, [])
    off = {"changeAlarmState": {"stateEvent": "disable"}}
    path = f"/zwatch/alarms/{uuid}/actions"
    assert node.call("PUT", path, off)[1]["inventory"]["state"] == "Disabled"
    label = seen["labels"][0]["uuid"]
    assert node.call("DELETE", f"/zwatch/alarms/labels/{label}")[1]["inventory"]["labels"] == []
    assert node.call("DELETE", f"/zwatch/alarms/{uuid}") == (200, {})
    assert node.rows("/zwatch/alarms") == []
    assert node.world.count("AlarmLabelInventory") == 0


def test_an_alarm_over_what_was_put(cloud: Cloud) -> None:
    """A metric of one's own can have an alarm once there is a datum of it, with its own labels."""
    mine = {"namespace": "Shop", "metricName": "orders"}
    assert cloud.refused("CreateAlarm", **WISH | mine).code == "SYS.1007"
    datum = {"metricName": "orders", "value": 1, "labels": {"site": "a"}}
    cloud.call("PutMetricData", namespace="Shop", data=[datum])
    label = {"key": "site", "op": "Equal", "value": "a"}
    made = cloud.call("CreateAlarm", **WISH | mine, labels=[label])["inventory"]
    assert (made["namespace"], len(made["labels"])) == ("Shop", 1)
    refusal = cloud.refused("CreateAlarm", **WISH | mine, labels=[LABEL])
    assert "VMUuid" in refusal.details


def test_a_subscription_lives(cloud: Cloud) -> None:
    """The same for events of a namespace."""
    about = {"namespace": "ZStack/Host", "eventName": "HostDisconnected"}
    made = cloud.call("SubscribeEvent", **about, actions=[ACTION])["inventory"]
    uuid = made["uuid"]
    assert (made["state"], len(made["actions"])) == ("Enabled", 1)
    label = {"subscriptionUuid": uuid, "key": "HostUuid", "operator": "Equal", "value": "x"}
    added = cloud.call("AddLabelToEventSubscription", **label)["inventory"]
    named = {"uuid": added["uuid"], "key": "HostUuid", "value": "y", "operator": "Regex"}
    assert cloud.call("UpdateEventSubscriptionLabel", **named)["inventory"]["value"] == "y"
    assert cloud.call("RemoveLabelFromEventSubscription", uuid=added["uuid"]) == {}
    gone = {"subscriptionUuid": uuid, "actionUuid": ACTION["actionUuid"]}
    assert cloud.call("RemoveActionFromEventSubscription", **gone) == {}
    off = cloud.call("ChangeEventSubscriptionState", uuid=uuid, state="Disabled")["inventory"]
    assert (off["state"], off["labels"], off["actions"]) == ("Disabled", [], [])
    assert cloud.call("UnsubscribeEvent", uuid=uuid) == {}
    assert cloud.world.count("EventSubscriptionInventory") == 0


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("no such metric", {"metricName": "none"}, "SYS.1007"),
    ("no such label", {"labels": [LABEL | {"key": "Colour"}]}, "SYS.1007"),
    ("no such operator", {"labels": [LABEL | {"op": "Like"}]}, "SYS.1007"),
    ("no action", {"actions": [{"actionType": "sns"}]}, "SYS.1007"),
    ("an action twice", {"actions": [ACTION, ACTION]}, "SYS.1007"),
]


@pytest.mark.parametrize(
    ("more", "code"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_refused(cloud: Cloud, more: dict[str, Any], code: str) -> None:
    """What makes no sense is refused, and leaves nothing behind."""
    assert cloud.refused("CreateAlarm", **WISH | more).code == code
    assert cloud.world.count("AlarmInventory") == 0
    assert cloud.world.count("AlarmLabelInventory") == 0
