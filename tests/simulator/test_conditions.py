"""Condition texts are split as the server splits them, mistakes included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.simulator.queries.conditions import BadCondition, Condition, split_condition

SPLIT = [
    ("equal", "name=vm-1", "name", "=", "vm-1"),
    ("not equal", "state!=Running", "state", "!=", "Running"),
    ("greater or equal", "cpuNum>=4", "cpuNum", ">=", "4"),
    ("greater", "cpuNum>4", "cpuNum", ">", "4"),
    ("one of", "state?=Running,Stopped", "state", "in", "Running,Stopped"),
    ("none of", "uuid!?=a,b", "uuid", "not in", "a,b"),
    ("like", "name~=web%", "name", "like", "web%"),
    ("not like", "name!~=web%", "name", "not like", "web%"),
    ("null", "vmInstanceUuid is null", "vmInstanceUuid", "is null", ""),
    ("not null", "vmInstanceUuid not null", "vmInstanceUuid", "is not null", ""),
    ("separators in a row count as one", "a==b", "a", "=", "b"),
    ("the rest stays whole", "a=b=c", "a", "=", "b=c"),
    ("an operator inside the value wins", "description=a>=b", "description=a", ">=", "b"),
    ("only the name is trimmed", " name = x ", "name", "=", " x "),
    ("the text null is a text", "name=null", "name", "=", "null"),
    ("a nested name", "vmNics.ip=10.0.0.1", "vmNics.ip", "=", "10.0.0.1"),
]


@pytest.mark.parametrize(
    ("text", "field", "operator", "value"), [row[1:] for row in SPLIT], ids=[r[0] for r in SPLIT]
)
def test_splitting(text: str, field: str, operator: str, value: str) -> None:
    """The order of operators and the first occurrence decide (section 2.2)."""
    assert split_condition(text) == Condition(field, operator, value)


REFUSED = [
    ("no operator", "name", "doesn't contain any query operator"),
    ("no value", "name=", "is not a key-value pair split by ="),
    ("no name", "=value", "is not a key-value pair split by ="),
    ("only operators", "===", "is not a key-value pair split by ="),
]


@pytest.mark.parametrize(
    ("text", "part"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_refusals(text: str, part: str) -> None:
    """A text without operator or value is refused in the server's words."""
    with pytest.raises(BadCondition, match=r"^Invalid query parameter") as caught:
        split_condition(text)
    assert part in str(caught.value)


@pytest.mark.property
@given(st.text(max_size=30))
def test_any_text_is_a_condition_or_refused(text: str) -> None:
    """Whatever comes in, it is split into a name and a value, or refused."""
    try:
        found = split_condition(text)
    except BadCondition:
        return
    assert found.value or found.operator in {"is null", "is not null"}
    assert found.field == found.field.strip()


@pytest.mark.property
@given(
    st.text("abcXYZ.", min_size=1, max_size=8),
    st.text("abc 漢字,.%_-", min_size=1, max_size=8),
    st.sampled_from(["=", "!=", ">=", "<=", "~=", "?=", "!~=", "!?="]),
)
def test_a_value_without_operators_comes_back(field: str, value: str, operator: str) -> None:
    """A name, an operator and a value without operator characters survive the splitting."""
    found = split_condition(f"{field}{operator}{value}")
    assert (found.field, found.value) == (field, value)
