"""What one press of Tab can add."""

import pytest

from zscli.completion.candidate import Candidate
from zscli.completion.insertion import insertion
from zscli.completion.ranking import Fit

P, W = Fit.PREFIX, Fit.WORDS

CASES = [
    # typed   candidates                             inserted  why
    ("q", [("quit ", P)], "quit ", "the only candidate"),
    ("zone", [("QueryZone ", W)], "QueryZone ", "the only candidate, though it is no prefix"),
    ("Q", [("QueryZone ", P), ("QueryVip ", P)], "Query", "what two have in common"),
    ("q", [("QueryZone ", P), ("queryVip ", P)], "Query", "the same in another case"),
    ("Query", [("QueryZone ", P), ("QueryVip ", P)], None, "nothing more in common"),
    ("query", [("QueryZone ", P), ("QueryVip ", P)], "Query", "the case is put right"),
    ("name", [("name=", P), ("hostname=", W)], "name=", "only the best ones count"),
    ("vm", [("QueryVm ", W), ("StopVm ", W)], None, "what is typed never vanishes"),
    ("", [("a=", P), ("b=", P)], None, "nothing typed, nothing in common"),
    ("name=", [("name=", P)], None, "it is there already"),
    ("x", [], None, "no candidates"),
]


@pytest.mark.parametrize(
    ("typed", "candidates", "inserted", "why"), CASES, ids=[why for *_, why in CASES]
)
def test_insertion(
    typed: str, candidates: list[tuple[str, Fit]], inserted: str | None, why: str
) -> None:
    """Only what is certain is inserted."""
    offered = [Candidate(text, text, 0, fit=fit) for text, fit in candidates]
    assert insertion(typed, offered) == inserted
