"""What could come next, over the real APIs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.builtin.table import BUILTINS
from zscli.completion.candidate import CONDITIONS, NO_GROUP, PARAMETERS
from zscli.completion.engine import Knowledge, Known, complete
from zscli.completion.ranking import Fit
from zscli.errors import LineError
from zscli.language.parser import parse
from zscli.options import FORMAT_NAMES, OPTIONS

ATTACH = ["systemTags=", "timeout=", "userTags=", "vmInstanceUuid=", "volumeUuid="]


def texts(line: str, knowledge: Knowledge) -> list[str]:
    """What could stand at the `|` in *line*, which is taken out."""
    position = line.index("|")
    text = line[:position] + line[position + 1 :]
    return [candidate.text for candidate in complete(text, position, knowledge)]


def labels(line: str, knowledge: Knowledge) -> list[str]:
    """The same, as listed."""
    text = line.replace("|", "")
    return [candidate.label for candidate in complete(text, line.index("|"), knowledge)]


LINE_OPTIONS = [f"--{one.name} " for one in OPTIONS if one.scope == "line" and not one.commands]

EXACTLY = [
    # line                                        candidates                    why
    ("attachdatavolumetov|", ["AttachDataVolumeToVm "], "a name in another case"),
    ("LogOut\nattachdatavolumetov|", ["AttachDataVolumeToVm "], "a name in the second line"),
    ("AttachDataVolumeToVm vmI|", ["vmInstanceUuid="], "a parameter"),
    ("AttachDataVolumeToVm vmI| volumeUuid=x", ["vmInstanceUuid="], "in the middle of a line"),
    ("AttachDataVolumeToVm volumeUuid=x vol|", [], "a parameter that is there"),
    ("AttachDataVolumeToVm vol| volumeUuid=x", [], "a parameter that comes after the cursor"),
    ("AttachDataVolumeToVm systemTags=x sysT|", ["systemTags="], "a list may be repeated"),
    ("DeleteZone deleteMode=|", ["Permissive ", "Enforcing "], "choices"),
    ("DeleteZone deleteMode=enf|", ["Enforcing "], "a choice in another case"),
    ("DeleteZone deleteMode='P|", ["Permissive' "], "a choice in a quote, which it closes"),
    ("QueryZone count=|", ["true ", "false "], "a boolean"),
    ("QueryZone sortDirection=|", ["asc ", "desc "], "a parameter of queries"),
    ("QueryL3Network system=t|", ["true "], "a boolean field"),
    ("QueryVmInstance vmN|", ["vmNics."], "a step to other resources"),
    ("QueryVmInstance vmNics.eip.vipI|", ["vmNics.eip.vipIp="], "two steps, then a field"),
    ("QueryVmInstance zone.cluster.l2V|", ["zone.cluster.l2VlanNetwork."], "a third step"),
    ("QueryVmInstance vmNics.nowhere.u|", [], "a step that leads nowhere"),
    ("QueryVmInstance state!|", ["!=", "!~=", "!?="], "operators that begin so"),
    ("QueryVmInstance nothing!|", [], "the operator of a field that is none"),
    ("QueryVmInstance sortBy=hostU|", ["hostUuid ", "lastHostUuid "], "a field to sort by"),
    ("QueryVmInstance fields=uuid,na|", ["name"], "the second field of a list"),
    ("help attachdatavolumetov|", ["AttachDataVolumeToVm "], "an operand that names an API"),
    ("quit |", [], "a builtin that takes nothing"),
    ("NoSuchApi |", [], "an API that is none"),
    ("QueryZone --ti|", ["--timeout "], "an option of a line"),
    ("QueryZone name=a -|", LINE_OPTIONS, "all options of a line"),
    ("QueryZone -o c|", ["csv "], "the operand of an option"),
    ("QueryZone --output |", [f"{name} " for name in FORMAT_NAMES], "all that it can be"),
    ("QueryZone --output=cs|", ["csv "], "an operand after ="),
    ("QueryZone --timeout |", [], "an operand that is anything"),
    ("QueryZone --output csv lim|", ["limit="], "a parameter after an option"),
    ("QueryZone --dry-run lim|", ["limit="], "a parameter after an option without operand"),
    ("QueryZone --nothing=|", [], "an option that is none"),
    ("QueryZone -- --ti|", [], "what is no option any more"),
    ("QueryZone --prof|", [], "an option of a run"),
    ("NoSuchApi --ti|", [], "an option of nothing"),
    ("help -o csv attachdatavolumetov|", ["AttachDataVolumeToVm "], "an operand after an option"),
    ("QueryZone # na|", [], "a comment"),
    ("QueryZone na'|", [], "a quote within a name"),
    ("CreateZone name=\\|", [], "a backslash"),
    ("CreateZone name=@/tm|", [], "a path, where no disk is to be looked at"),
    ('AddSecurityGroupRule rules=[{"typ|', ['type":'], "inside JSON"),
]


@pytest.mark.parametrize(("line", "expected", "why"), EXACTLY, ids=[why for *_, why in EXACTLY])
def test_exactly(line: str, expected: list[str], why: str, knowledge: Knowledge) -> None:
    """Exactly what can stand there is offered."""
    assert texts(line, knowledge) == expected


@pytest.mark.parametrize(("line", "first"), [("qui|", "quit "), ("help que|", "queries ")])
def test_builtins(line: str, first: str, knowledge: Knowledge) -> None:
    """A builtin and what it takes stand beside the APIs."""
    assert texts(line, knowledge)[0] == first


def test_parameters(knowledge: Knowledge) -> None:
    """Required parameters come first and are marked, common ones come last."""
    candidates = complete("AttachDataVolumeToVm ", 21, knowledge)
    assert [candidate.text for candidate in candidates] == [
        "vmInstanceUuid=",
        "volumeUuid=",
        "systemTags=",
        "userTags=",
        "timeout=",
    ]
    assert [candidate.required for candidate in candidates] == [True, True, False, False, False]
    assert sorted(labels("AttachDataVolumeToVm |", knowledge)) == ATTACH


def test_query(knowledge: Knowledge) -> None:
    """A query offers its fields, the steps from it, tags, and its parameters but `conditions`."""
    candidates = complete("QueryVmInstance ", 16, knowledge)
    conditions = {c.text for c in candidates if c.group is CONDITIONS}
    parameters = {c.text for c in candidates if c.group is PARAMETERS}
    assert {"uuid=", "name=", "state=", "vmNics.", "host.", "__systemTag__="} <= conditions
    assert parameters == {
        "limit=", "start=", "count=", "groupBy=", "replyWithCount=", "filterName=", "sortBy=",
        "sortDirection=", "fields=", "timeout=",
    }  # fmt: skip
    assert NO_GROUP not in {c.group for c in candidates}


@pytest.mark.parametrize("name", ["QueryUserTag", "QuerySystemTag"])
def test_tags_of_tags(name: str, knowledge: Knowledge) -> None:
    """A query of tags does not offer the tags of tags."""
    assert not {"__userTag__=", "__systemTag__="} & set(labels(f"{name} |", knowledge))


OPERATORS = [
    ("QueryVmInstance state|", {"state=", "state!=", "state~=", "state?="}, set[str]()),
    ("QueryVmInstance cpuNum|", {"cpuNum>=", "cpuNum<"}, {"cpuNum~="}),
    ("QueryVmInstance host.uuid|", {"host.uuid=", "host.uuid!?="}, set[str]()),
    ("QueryL3Network system|", {"system=", "system!="}, {"system>", "system~=", "system?="}),
]


@pytest.mark.parametrize(
    ("line", "among", "never"), OPERATORS, ids=["text", "number", "nested", "boolean"]
)
def test_operators(line: str, among: set[str], never: set[str], knowledge: Knowledge) -> None:
    """A complete field offers the operators that make sense for its type."""
    offered = set(texts(line, knowledge))
    assert among <= offered
    assert not never & offered


def test_fields(knowledge: Knowledge) -> None:
    """`fields=` leaves out what is there, tags and fields kept elsewhere."""
    offered = texts("QueryL3Network fields=uuid,name,|", knowledge)
    assert {"state", "zoneUuid"} <= set(offered)
    assert not {"uuid", "name", "__userTag__", "dns"} & set(offered)


def test_substrings(knowledge: Knowledge) -> None:
    """A part of a word is found, as the old tool's users know it."""
    assert "AttachDataVolumeToVm" in labels("DataVolumeToVm|", knowledge)


def test_letters_only_when_nothing_fits(knowledge: Knowledge) -> None:
    """What fits by its letters alone is left out where something fits better."""
    assert {c.fit for c in complete("QueryZone lim", 13, knowledge)} == {Fit.PREFIX}


BEGINNINGS = st.sampled_from(
    ["", "QueryVmInstance ", "AttachDataVolumeToVm ", "QueryZone vmInstance.", "help ", "\n"]
)
TEXTS = st.builds(str.__add__, BEGINNINGS, st.text("aeunv.=!~?<>,'\"\\ \n#@[{-", max_size=12))
ANY_TEXTS = TEXTS | st.text(max_size=30)


@pytest.mark.property
@given(text=ANY_TEXTS, position=st.integers(-3, 60))
def test_never_fails(text: str, position: int, knowledge: Knowledge) -> None:
    """Any text and any position have candidates, or none."""
    for candidate in complete(text, position, knowledge):
        assert 0 <= candidate.begin <= max(0, min(position, len(text)))
        assert all(0 <= b <= e <= len(candidate.label) for b, e in candidate.spans)


@pytest.mark.property
@given(text=TEXTS, pick=st.integers(0, 10_000))
def test_inserted_it_reads(text: str, pick: int, knowledge: Knowledge) -> None:
    """A candidate put into a line that reads makes a line that reads."""
    candidates = complete(text, len(text), knowledge)
    if not candidates:
        return
    chosen = candidates[pick % len(candidates)]
    try:
        parse(text[: chosen.begin])
    except LineError:
        return
    parse(text[: chosen.begin] + chosen.text)


def test_long_texts(knowledge: Knowledge) -> None:
    """A very long word has no candidates, and saying so takes no time."""
    word = "a" * 1_000_000
    assert complete(word, len(word), knowledge) == ()
    path = "QueryZone " + "zone." * 1000
    assert complete(path, len(path), knowledge) == ()


JOBS = {"%1": "CreateZone running", "%2": "StartVmInstance running", "0b7a": "AddImage done"}


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("wait ", ["%1", "%2", "0b7a"]),
        ("fg %", ["%1", "%2"]),
        ("wait %1 %2", ["%2"]),
        ("jobs show 0", ["0b7a"]),
        ("cancel ", ["%1", "%2", "0b7a"]),
    ],
)
def test_jobs_are_offered(line: str, offered: list[str], knowledge: Knowledge) -> None:
    """Where a job is named, ours are offered with a few words about each."""
    known = Knowledge(
        knowledge.catalog,
        {n: Known(n, one.summary, one.params) for n, one in BUILTINS.items()},
        jobs=lambda: JOBS,
    )
    found = complete(line, len(line), known)
    assert sorted(one.label for one in found) == sorted(offered)
    assert all(one.note == JOBS[one.label] for one in found)
