"""Alarms over metrics and subscriptions to events, with their labels and actions.

They are kept and can be changed; nothing here rings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.custom_metrics import known_metrics
from zscli.simulator.behaviours.records import Row, changes, new_record, still_there
from zscli.simulator.refusal import invalid
from zscli.simulator.world.world import World

__all__ = ["ALARM_BEHAVIOURS"]

_OPERATORS = ("Regex", "Equal")


@dataclass(frozen=True, slots=True)
class _Kind:
    """An alarm or a subscription: its rows, and how calls name one."""

    inventory: str
    label: str
    action: str
    owner: str
    param: str


ALARM = _Kind(
    "AlarmInventory", "AlarmLabelInventory", "AlarmActionInventory", "alarmUuid", "alarmUuid"
)
EVENT = _Kind(
    "EventSubscriptionInventory",
    "EventSubscriptionLabelInventory",
    "EventSubscriptionActionInventory",
    "subscriptionUuid",
    "subscriptionUuid",
)
_ALARM_FIELDS = (
    "name",
    "description",
    "comparisonOperator",
    "period",
    "namespace",
    "metricName",
    "threshold",
    "repeatInterval",
    "repeatCount",
    "enableRecovery",
    "emergencyLevel",
)
_CHANGEABLE = tuple(name for name in _ALARM_FIELDS if name not in {"namespace", "metricName"})
_USUAL = {"period": 300, "repeatInterval": 1800}
"""What an alarm has that says nothing of it, in seconds: ours, the specs know no default."""


def _labels_of(ask: Ask) -> frozenset[str]:
    """Return the labels of the metric of an alarm; SYS.1007 for a metric that there is not."""
    namespace, metric = str(ask.params["namespace"]), str(ask.params["metricName"])
    found = ask.world.catalog.metrics.get(namespace) or known_metrics(ask).get(namespace, {})
    if metric not in found:
        raise invalid(f"cannot find the metric[{metric}] in the namespace[{namespace}]")
    return frozenset(found[metric])


def create_alarm(ask: Ask) -> Row:
    """CreateAlarm over a metric of the release or one that was put; Enabled, and always OK."""
    known = _labels_of(ask)
    for label in ask.params.get("labels") or ():
        key = label.get("key") if isinstance(label, dict) else None
        if known and key not in known:
            raise invalid(
                f"label[{key}] is none of the metric's labels[{', '.join(sorted(known))}]"
            )
    record = _USUAL | new_record(ask, _ALARM_FIELDS, state="Enabled", status="OK")
    return _made(ask, ALARM, record)


def subscribe(ask: Ask) -> Row:
    """SubscribeEvent: any event of a namespace."""
    names = ("name", "namespace", "eventName", "emergencyLevel")
    record = new_record(ask, names, state="Enabled")
    record.setdefault("name", str(ask.params["eventName"]))
    return _made(ask, EVENT, record)


def _made(ask: Ask, kind: _Kind, record: Row) -> Row:
    row = ask.world.insert(kind.inventory, record)
    for label in ask.params.get("labels") or ():
        _add_label(ask.world, kind, row["uuid"], label)
    for action in ask.params.get("actions") or ():
        _add_action(ask.world, kind, row["uuid"], action)
    return _shown(ask, kind, row["uuid"])


def _add_label(world: World, kind: _Kind, uuid: str, label: Any) -> Row:
    if not isinstance(label, Mapping) or not label.get("key") or "value" not in label:
        raise invalid(f"label[{label}] must have a key and a value")
    operator = str(label.get("op") or label.get("operator") or "Equal")
    if operator not in _OPERATORS:
        raise invalid(f"operator[{operator}] of a label is none of {', '.join(_OPERATORS)}")
    about = {"key": str(label["key"]), "operator": operator, "value": str(label["value"])}
    return world.insert(kind.label, about | {kind.owner: uuid})


def _add_action(world: World, kind: _Kind, uuid: str, action: Any) -> None:
    if not isinstance(action, Mapping) or not action.get("actionUuid"):
        raise invalid(f"action[{action}] must have an actionUuid and an actionType")
    about = {"actionUuid": str(action["actionUuid"]), kind.owner: uuid}
    if world.count(kind.action, **about):
        raise invalid(f"action[uuid:{action['actionUuid']}] is there already")
    world.insert(kind.action, about | {"actionType": str(action.get("actionType") or "sns")})


def _labels(world: World, kind: _Kind, uuid: str) -> list[Row]:
    return [row for row in world.find(kind.label) if row.get(kind.owner) == uuid]


def _keep_lists(ask: Ask, kind: _Kind, uuid: str) -> Row:
    """Write the labels and actions of an alarm onto its row, where queries look for them."""
    world = ask.world
    actions = world.find(kind.action, **{kind.owner: uuid})
    labels = [ask.render(kind.label, row) for row in _labels(world, kind, uuid)]
    shown = [ask.render(kind.action, row) for row in actions]
    return world.update(kind.inventory, uuid, labels=labels, actions=shown)


def _shown(ask: Ask, kind: _Kind, uuid: str) -> Row:
    return ask.inventory(kind.inventory, _keep_lists(ask, kind, uuid))


def _parent(ask: Ask, kind: _Kind) -> str:
    row = ask.world.require(kind.inventory, str(ask.params[kind.param]), kind.param)
    return str(row["uuid"])


def _label_adder(kind: _Kind) -> Behaviour:
    """Return the behaviour of AddLabelTo…."""

    def add(ask: Ask) -> Row:
        uuid = _parent(ask, kind)
        row = _add_label(ask.world, kind, uuid, ask.params)
        _keep_lists(ask, kind, uuid)
        return ask.inventory(kind.label, row)

    return add


def _label_remover(kind: _Kind) -> Behaviour:
    """Return the behaviour of RemoveLabelFrom…, which names the label."""

    def remove(ask: Ask) -> Row:
        row = ask.world.require(kind.label, str(ask.params["uuid"]))
        ask.world.delete(kind.label, row["uuid"])
        answer = _shown(ask, kind, str(row[kind.owner]))
        return answer if kind is ALARM else {}

    return remove


def _label_updater(kind: _Kind) -> Behaviour:
    """Return the behaviour of Update…Label, which names the label."""

    def update(ask: Ask) -> Row:
        row = ask.world.require(kind.label, str(ask.params["uuid"]))
        given = changes(ask, ("key", "value", "operator"))
        row = ask.world.update(kind.label, row["uuid"], **given)
        _keep_lists(ask, kind, str(row[kind.owner]))
        return ask.inventory(kind.label, row)

    return update


def _action_adder(kind: _Kind) -> Behaviour:
    """Return the behaviour of AddActionTo…."""

    def add(ask: Ask) -> Row:
        uuid = _parent(ask, kind)
        _add_action(ask.world, kind, uuid, ask.params)
        return _shown(ask, kind, uuid)

    return add


def _action_remover(kind: _Kind) -> Behaviour:
    """Return the behaviour of RemoveActionFrom…; one that is not there is fine."""

    def remove(ask: Ask) -> Row:
        uuid = _parent(ask, kind)
        given = {"actionUuid": ask.params["actionUuid"], kind.owner: uuid}
        ask.world.remove(kind.action, **given)
        answer = _shown(ask, kind, uuid)
        return answer if kind is ALARM else {}

    return remove


def _deleter(kind: _Kind) -> Behaviour:
    """Return the behaviour that removes an alarm with its labels and actions."""

    def delete(ask: Ask) -> Row:
        row = still_there(ask, kind.inventory)
        if row is None:
            return {}
        for label in _labels(ask.world, kind, row["uuid"]):
            ask.world.delete(kind.label, label["uuid"])
        ask.world.remove(kind.action, **{kind.owner: row["uuid"]})
        ask.world.delete(kind.inventory, row["uuid"])
        return {}

    return delete


def update_alarm(ask: Ask) -> Row:
    """UpdateAlarm: all but what it measures; `actions` replace those that there are."""
    uuid = str(ask.world.require(ALARM.inventory, str(ask.params["uuid"]))["uuid"])
    ask.world.update(ALARM.inventory, uuid, **changes(ask, _CHANGEABLE))
    if "actions" in ask.params:
        ask.world.remove(ALARM.action, alarmUuid=uuid)
        for action in ask.params["actions"] or ():
            _add_action(ask.world, ALARM, uuid, action)
    return _shown(ask, ALARM, uuid)


def update_subscription(ask: Ask) -> Row:
    """UpdateSubscribeEvent: its name and level."""
    row = ask.world.require(EVENT.inventory, str(ask.params["uuid"]))
    given = changes(ask, ("name", "emergencyLevel"))
    return ask.inventory(EVENT.inventory, ask.world.update(EVENT.inventory, row["uuid"], **given))


def change_subscription(ask: Ask) -> Row:
    """ChangeEventSubscriptionState to Enabled or Disabled."""
    row = ask.world.require(EVENT.inventory, str(ask.params["uuid"]))
    state = str(ask.params["state"])
    return ask.inventory(
        EVENT.inventory, ask.world.update(EVENT.inventory, row["uuid"], state=state)
    )


ALARM_BEHAVIOURS: dict[str, Behaviour] = {
    "AddActionToAlarm": _action_adder(ALARM),
    "AddActionToEventSubscription": _action_adder(EVENT),
    "AddLabelToAlarm": _label_adder(ALARM),
    "AddLabelToEventSubscription": _label_adder(EVENT),
    "ChangeEventSubscriptionState": change_subscription,
    "CreateAlarm": create_alarm,
    "DeleteAlarm": _deleter(ALARM),
    "RemoveActionFromAlarm": _action_remover(ALARM),
    "RemoveActionFromEventSubscription": _action_remover(EVENT),
    "RemoveLabelFromAlarm": _label_remover(ALARM),
    "RemoveLabelFromEventSubscription": _label_remover(EVENT),
    "SubscribeEvent": subscribe,
    "UnsubscribeEvent": _deleter(EVENT),
    "UpdateAlarm": update_alarm,
    "UpdateAlarmLabel": _label_updater(ALARM),
    "UpdateEventSubscriptionLabel": _label_updater(EVENT),
    "UpdateSubscribeEvent": update_subscription,
}
"""What the portal calls for the APIs of this module."""
