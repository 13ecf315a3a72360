"""Names are ranked by how well they fit what was typed."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.knowledge import Knowledge
from zscli.completion.ranking import Fit, rank
from zscli.completion.uses import Uses

NAMES = (
    "ChangeVmImage",
    "CloneVmInstance",
    "CreateVmInstance",
    "CreateVmInstanceFromVolume",
    "GetVmAttachableL3Network",
    "QueryVmInstance",
    "QueryZone",
)

CASES = [
    # typed        best                  fit             why
    ("create", "CreateVmInstance", Fit.PREFIX, "a prefix, whatever its case"),
    ("QUERYZ", "QueryZone", Fit.PREFIX, "capitals typed for small letters"),
    ("qz", "QueryZone", Fit.HUMPS, "first letters of the humps"),
    ("crvmi", "CreateVmInstance", Fit.HUMPS, "more than one letter of a hump"),
    ("cvmfv", "CreateVmInstanceFromVolume", Fit.HUMPS, "a hump passed over"),
    ("gval3", "GetVmAttachableL3Network", Fit.HUMPS, "L3 is one hump"),
    ("zone", "QueryZone", Fit.WORDS, "a word further in"),
    ("al3n", "GetVmAttachableL3Network", Fit.WORDS, "humps further in"),
    ("stancef", "CreateVmInstanceFromVolume", Fit.SUBSTRING, "a part of a word"),
    ("qyzn", "QueryZone", Fit.LETTERS, "letters in their order"),
]


@pytest.mark.parametrize(("typed", "best", "fit", "why"), CASES, ids=[why for *_, why in CASES])
def test_best(typed: str, best: str, fit: Fit, why: str) -> None:
    """The name that was meant comes first, and the match says how it fits."""
    first = rank(typed, NAMES)[0]
    assert (first.name, first.fit) == (best, fit)


def test_cvmi(knowledge: Knowledge) -> None:
    """Of all APIs, `cvmi` means CreateVmInstance."""
    assert rank("cvmi", knowledge.names, knowledge.weights)[0].name == "CreateVmInstance"


def test_order_of_fits(knowledge: Knowledge) -> None:
    """Better fits come before worse ones, and letters alone only when nothing else fits."""
    fits = [match.fit for match in rank("vm", knowledge.names, knowledge.weights)]
    assert fits == sorted(fits)
    assert Fit.LETTERS not in fits


def test_nothing_typed() -> None:
    """When nothing is typed, everything fits, in the order given."""
    assert tuple(match.name for match in rank("", NAMES)) == NAMES


@pytest.mark.parametrize("typed", ["xq", "zone ", "Q" * 201, "[", "ß", "\0"])
def test_no_fit(typed: str) -> None:
    """What has no place in a name fits none."""
    assert rank(typed, NAMES) == ()


@pytest.mark.property
@given(typed=st.text("aceimnoqvzCVMIZ3", max_size=12))
def test_spans_are_what_was_typed(typed: str) -> None:
    """The spans of a match, put together, are what was typed, and they do not overlap."""
    for match in rank(typed, NAMES):
        ends = [offset for span in match.spans for offset in span]
        assert ends == sorted(ends)
        assert "".join(match.name[b:e] for b, e in match.spans).lower() == typed.lower()


@pytest.mark.property
@given(typed=st.text(max_size=20))
def test_any_text(typed: str) -> None:
    """Any text can be ranked against."""
    assert {match.name for match in rank(typed, NAMES)} <= set(NAMES)


def test_all_names_in_time(knowledge: Knowledge) -> None:
    """Ranking all 2,045 names takes milliseconds, also for a letter that is in most of them."""
    names = knowledge.names
    for typed in ("e", "at", "cvmi", "instance"):
        rank(typed, names, knowledge.weights)
        best = min(_seconds(typed, names) for _ in range(5))
        assert best < 0.03, f"{typed}: {best * 1000:.1f} ms"


def _seconds(typed: str, names: tuple[str, ...]) -> float:
    begin = time.process_time()
    rank(typed, names)
    return time.process_time() - begin


USED = [
    # lines run                          typed    first                why
    ((), "vm", "QueryVmInstance", "nothing was run"),
    (("CloneVmInstance uuid=1",), "cvmi", "CloneVmInstance", "what was run rises among equals"),
    (("clonevminstance",), "cvmi", "CloneVmInstance", "in whatever case"),
    (("CreateVmInstanceFromVolume",), "cvmi", "CreateVmInstance", "a worse fit stays behind"),
    (("a\n  CloneVmInstance", "b"), "cvmi", "CloneVmInstance", "a line of several commands"),
    (("x=CloneVmInstance",), "cvmi", "CreateVmInstance", "only what a line begins with"),
    (("CloneVmInstance",) * 3 + ("CreateVmInstance",), "cvmi", "CloneVmInstance", "how often"),
    (
        ("CloneVmInstance",) * 3 + ("QueryZone",) * 300 + ("CreateVmInstance",),
        "cvmi",
        "CreateVmInstance",
        "how lately",
    ),
]


@pytest.mark.parametrize(("lines", "typed", "first", "why"), USED, ids=[why for *_, why in USED])
def test_used(lines: tuple[str, ...], typed: str, first: str, why: str) -> None:
    """What was run often and lately comes first among names that fit equally well."""
    weights = {"QueryVmInstance": 2, "CreateVmInstance": 1}
    assert rank(typed, NAMES, weights, Uses(lines).weights)[0].name == first


def test_uses_of_a_long_history() -> None:
    """Weights stay finite over more lines than anybody types."""
    uses = Uses(["QueryHost", *["QueryZone"] * 120_000, "QueryVolume"])
    host, zone, volume = (uses.weights[f"query{one}"] for one in ("host", "zone", "volume"))
    assert 0 <= host < volume < zone < float("inf")


@pytest.mark.parametrize(("typed", "name"), [("-.", "--."), ("..", ".-."), ("--", "-.-")])
def test_names_without_words(typed: str, name: str) -> None:
    """A resource may have a name of signs alone; it fits by its letters."""
    assert [match.name for match in rank(typed, (name,))] == [name]
