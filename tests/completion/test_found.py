"""Resources found among many by what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.found import MOST, find
from zscli.completion.live import Named
from zscli.completion.ranking import Fit

MANY = tuple(
    Named(f"{number:032x}", f"web-{number:05}", ("Running", f"10.0.{number >> 8}.{number & 255}"))
    for number in range(10_000)
)


def names(typed: str, resources: tuple[Named, ...] = MANY) -> list[str]:
    """The names that are found."""
    return [one.name for one, _ in find(typed, resources)]


@pytest.mark.parametrize(
    ("typed", "expected", "why"),
    [
        ("web-09999", ["web-09999"], "a whole name among very many"),
        ("9999", ["web-09999"], "a part of a name"),
        (f"{9999:032x}", ["web-09999"], "a uuid"),
        ("10.0.39.15", ["web-09999"], "an address"),
        ("nothing", [], "what nothing has"),
        ("w" * 1000, [], "more than any name has"),
    ],
)
def test_among_many(typed: str, expected: list[str], why: str) -> None:
    """What is typed is found wherever it is."""
    assert names(typed) == expected, why


def test_not_too_many() -> None:
    """Of very many that fit, some are offered, those first that begin so."""
    assert names("") == [one.name for one in MANY[:MOST]]
    assert len(names("web")) == MOST
    begins = Named("u", "zz-web")
    assert names("zz", (*MANY, begins)) == ["zz-web"]


def test_the_last_answer_counts() -> None:
    """Other resources are other resources, were they equal in number."""
    assert names("a", (Named("1", "a"),)) == ["a"]
    assert names("a", (Named("1", "b"),)) == []


RESOURCES = st.lists(
    st.builds(
        Named,
        st.text("12ab", min_size=1, max_size=3),
        st.text("aB-. \n\u0130", max_size=4),
        st.tuples(st.text("1.aR\n", max_size=3)),
    ),
    max_size=6,
    unique_by=lambda one: one.uuid,
)


@pytest.mark.property
@given(resources=RESOURCES, typed=st.text("aB1-.", max_size=2))
def test_whatever_has_it_is_found(resources: list[Named], typed: str) -> None:
    """All that have what is typed in name, address or at the beginning of the uuid are there."""
    found = [one for one, _ in find(typed, tuple(resources))]
    assert len(found) == len(set(found))
    low = typed.lower()
    for one in resources:
        begins = one.uuid.lower().startswith(low)
        if begins or low in one.name.lower() or any(low in other.lower() for other in one.more):
            assert one in found
    assert all(match.fit is not Fit.LETTERS for _, match in find(typed, tuple(resources)))
