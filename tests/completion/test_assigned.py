"""Values that the release itself knows: global configurations and metrics."""

import pytest

from zscli.completion.engine import Knowledge, complete
from zscli.completion.live import Ask, Named

VM = "1a" * 16
CHECK = "check.management.callback "
DISK = "GetMetricData namespace=ZStack/BackupStorage metricName=DiskReadOps"


class Cloud:
    """Has one VM and nothing else."""

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return the VM to whoever asks for VMs."""
        return (Named(VM, "web-1", ("Running",)),) if ask.query == "QueryVmInstance" else ()


@pytest.fixture(scope="module")
def known(knowledge: Knowledge) -> Knowledge:
    """Everything there is to complete, with a small cloud."""
    return Knowledge(knowledge.catalog, knowledge.builtins, live=Cloud())


def offered(line: str, known: Knowledge) -> dict[str, str]:
    """What could stand at the `|` in *line*, which is taken out: the texts and their notes."""
    found = complete(line.replace("|", ""), line.index("|"), known)
    return {candidate.text: candidate.note for candidate in found}


EXACTLY = [
    # line                                                    candidates              why
    ("UpdateGlobalConfig category=ans|", ["ansible "], "a category"),
    ("UpdateGlobalConfig category=ansible name=check.m|", [CHECK], "a name"),
    ("UpdateGlobalConfig category=ansible name='check.m|", [f"{CHECK[:-1]}' "], "quoted"),
    ("UpdateGlobalConfig name=check.management.callback category=|", ["ansible "], "the other way"),
    ("UpdateGlobalConfig category=| name=check.management.callback", ["ansible "], "given later"),
    ("UpdateGlobalConfig category=ansible name=check.management.callback value=|",
     ["true ", "false "], "a value of a boolean"),
    ("UpdateGlobalConfig category=applianceVm name=connect.timeout value=|", ["300 "], "a default"),
    ("UpdateGlobalConfig category=nowhere name=|", [], "an unknown category has no names"),
    ("UpdateGlobalConfig value=|", [], "a value of nothing"),
    ("GetGlobalConfigOptions category=ans|", ["ansible "], "options"),
    ("UpdateResourceConfig category=ans|", ["ansible "], "of a resource"),
    ("DeleteResourceConfig category=ansible name=check.m|", [CHECK], "dropped"),
    ("GetResourceConfigs category=ansible names=check.management.callback,|",
     ["enable.ansible.cache.system.info"], "a list"),
    ("QueryGlobalConfig category=ans|", ["ansible "], "a condition"),
    ("QueryGlobalConfig category=ansible name=check.m|", [CHECK], "narrowed"),
    ("QueryGlobalConfig category?=ansible,applianceV|", ["applianceVm"], "of several"),
    ("QueryResourceConfig category=ansible name!=check.m|", [CHECK], "not this"),
    ("CreateVpnIkeConfig name=|", [], "what is called a config and is none"),
    ("GetMetricData namespace=ZStack/Back|", ["ZStack/BackupStorage "], "a namespace"),
    ("GetMetricData namespace=ZStack/BackupStorage metricName=DiskAllReadO|",
     ["DiskAllReadOps "], "a metric"),
    ("GetMetricData metricName=TotalLockedCapacityInPercent namespace=ZStack/B|",
     ["ZStack/BackupStorage "], "a namespace that has the metric"),
    (f"{DISK} labels=|", ["BackupStorageUuid=", "DiskDeviceLetter="], "labels"),
    (f"{DISK} labels=BackupStorageUuid=x,|", ["DiskDeviceLetter="], "another label"),
    ("GetMetricData namespace=ZStack/VM labels=VMU|", ["VMUuid="], "a label of any metric"),
    ("GetMetricData namespace=ZStack/VM labels=VMUuid=we|", [VM], "a label's resource"),
    ("GetMetricData labels=CPUNum=|", [], "a label that names nothing"),
    ("GetMetricLabelValue namespace=ZStack/BackupStorage metricName=DiskReadOps labelNames=|",
     ["BackupStorageUuid", "DiskDeviceLetter"], "names of labels"),
    ("GetMetricLabelValue filterLabels=VMUuid=w|", [VM], "labels to filter by"),
    ("GetAllMetricMetadata namespace=ZStack/Back|", ["ZStack/BackupStorage "], "what there is"),
    ("CreateAlarm namespace=ZStack/Back|", ["ZStack/BackupStorage "], "of an alarm"),
    ("CreateAlarm labels=VM|", [], "the labels of an alarm are objects"),
    ("SubscribeEvent namespace=ZStack/Back|", ["ZStack/BackupStorage "], "of events"),
    ("QueryAlarm namespace=ZStack/Back|", ["ZStack/BackupStorage "], "a condition on alarms"),
    ("QueryAlarm namespace=ZStack/BackupStorage metricName=DiskAllReadO|",
     ["DiskAllReadOps "], "a condition on a metric"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "why"), EXACTLY, ids=[why for *_, why in EXACTLY])
def test_exactly(line: str, expected: list[str], why: str, known: Knowledge) -> None:
    """Exactly what the release knows for that place is offered."""
    assert list(offered(line, known)) == expected


def test_notes(known: Knowledge) -> None:
    """A name says its type and its default, or its category where none is given."""
    line = "UpdateGlobalConfig category=applianceVm name=connect.t|"
    assert offered(line, known) == {"connect.timeout ": "Whole number, 300 by default"}
    assert offered("UpdateGlobalConfig name=check.man|", known) == {CHECK: "ansible"}
    line = "GetMetricData namespace=ZStack/BackupStorage metricName=DiskReadO|"
    assert offered(line, known)["DiskReadOps "] == "BackupStorageUuid, DiskDeviceLetter"


def test_all_are_there(known: Knowledge) -> None:
    """Where nothing narrows them, all categories, names and namespaces are offered."""
    catalog = known.catalog
    configs = catalog.global_configs.values()
    assert len(offered("UpdateGlobalConfig category=|", known)) == len(
        {one["category"] for one in configs}
    )
    assert len(offered("UpdateGlobalConfig name=|", known)) == len({one["name"] for one in configs})
    assert len(offered("GetMetricData namespace=|", known)) == len(catalog.metrics)
