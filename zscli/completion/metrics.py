"""What is measured, as values: namespaces, names of metrics, and the labels of their data.

Knows the release's list of metrics and no server.
"""

from collections.abc import Mapping
from typing import Any

from zscli.spec.catalog import Catalog

__all__ = ["LABELS", "PARTS", "has_metrics", "label_resource", "metric_choices"]

PARTS = frozenset({"namespace", "metricName", "labelNames"})
"""What is said of a metric by name."""
LABELS = frozenset({"labels", "filterLabels"})
"""Lists of texts such as VMUuid=UUID, where a list of objects is not wanted."""

_OF_OBJECTS = ("Alarm", "Event", "MetricRuleTemplate")
_RESOURCES = {
    "Baremetal2GateWay": "BareMetal2Gateway",
    "Baremetal2VM": "BareMetal2Instance",
    "BaremetalVM": "BaremetalInstance",
    "IPSec": "IPsecConnection",
    "Listener": "LoadBalancerListener",
    "VM": "VmInstance",
    "Vip": "Vip",
}
"""Resources that a label has another name for."""


def has_metrics(name: str, resource: str) -> bool:
    """Whether the parameter *name* of an API on *resource* is said in words of the metrics.

    The labels of alarms and subscriptions are objects, of which this module knows nothing.
    """
    return name in PARTS or (name in LABELS and not resource.startswith(_OF_OBJECTS))


def metric_choices(part: str, namespace: str, metric: str, catalog: Catalog) -> Mapping[str, str]:
    """Return what *part* can be: one of PARTS, or of LABELS for the names of labels.

    namespace, metric: what the line says already, empty where it does not; what is not known
    narrows nothing.
    """
    known: Mapping[str, Mapping[str, Any]] = catalog.metrics
    if part == "namespace":
        fitting = {space: "" for space, found in known.items() if metric in found}
        return fitting or dict.fromkeys(known, "")
    spaces = [known[namespace]] if namespace in known else list(known.values())
    if part == "metricName":
        return {name: _described(found[name]) for found in spaces for name in found}
    named = [found[metric] for found in spaces if metric in found]
    lists = named or [labels for found in spaces for labels in found.values()]
    return {label: "" for labels in lists for label in labels}


def _described(labels: tuple[str, ...]) -> str:
    return ", ".join(labels)


def label_resource(label: str) -> str:
    """Return the resource whose uuid a label has, such as VmInstance, or an empty text."""
    if not label.lower().endswith("uuid"):
        return ""
    name = label[: -len("uuid")]
    return _RESOURCES.get(name, name)
