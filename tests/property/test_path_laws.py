"""Laws of path templates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.spec.path import PathTemplate

NAMES = st.lists(st.text("abcdefgh", min_size=1, max_size=8), min_size=1, max_size=4, unique=True)
VALUES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text not in {".", ".."}
)


@st.composite
def templates(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """Return a template, and a value for each of its variables."""
    names = draw(NAMES)
    words = draw(st.lists(st.sampled_from(["zones", "a-b", "v1"]), max_size=3))
    segments = [f"{draw(st.sampled_from(['', 'p-']))}{{{name}}}" for name in names] + words
    path = "/" + "/".join(draw(st.permutations(segments))) + draw(st.sampled_from(["", "/"]))
    return path, {name: draw(VALUES) for name in names}


@pytest.mark.property
@given(templates())
def test_match_undoes_expand(case: tuple[str, dict[str, str]]) -> None:
    """Matching an expanded path gives the values back."""
    template, values = case
    assert PathTemplate(template).match(PathTemplate(template).expand(values)) == values


@pytest.mark.property
@given(templates())
def test_values_never_add_a_segment(case: tuple[str, dict[str, str]]) -> None:
    """However odd the values, the path has as many segments as its template, in ASCII."""
    template, values = case
    path = PathTemplate(template).expand(values)
    assert path.count("/") == template.count("/")
    assert path.isascii()
    assert not set(path) & set("?# ")


@pytest.mark.property
@given(st.text())
def test_match_never_fails(path: str) -> None:
    """Any text either matches or does not."""
    assert PathTemplate("/zones/{uuid}").match(path) in (None, {"uuid": path[7:]}) or "%" in path
