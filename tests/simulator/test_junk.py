"""Whatever stands in the parameters of a call: the answer is a server's, and never Python's."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.conftest import demo_node
from tests.simulator.plausible import There, params_of, there_is
from tests.simulator.test_every_api import (
    BOTH,
    CATALOG,
    asked_by_message,
    asked_over_rest,
    wrong,
)
from zscli.simulator.kinds import kind_of
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

JUNK: list[Any] = [
    *(0, 1, -1, 2**40, 1.5, True, None, "", "x", "a" * 300, " ", ",", "::", "%", "١", "0x10"),
    *([], [1], ["x"], [None], [[]], [{}], {}, {"a": 1}, {"a": [1]}, {"a": {}}, [{"a": 1}]),
    *("1e400", "\x00", "2024-13-45", "{}", "[1]", "null"),
]
TAGS = ["x", "a::b", None, "hostname::", "::", "", "staticIp::x::y", "resourceConfig::vm::numa::x"]


@st.composite
def spoilt(draw: st.DrawFn, there: There) -> tuple[str, dict[str, Any]]:
    """Draw an API and plausible parameters, some of them replaced by junk or left out."""
    api = CATALOG[draw(st.sampled_from(BOTH))]
    params = params_of(api, there)
    for name in list(params):
        fate = draw(st.integers(0, 9))
        if fate < 3:
            params[name] = draw(st.sampled_from(JUNK))
        elif fate < 5:
            del params[name]
    if draw(st.integers(0, 9)) == 0:
        params["systemTags"] = [draw(st.sampled_from(TAGS))]
    return api.name, params


@pytest.mark.property
def test_junk_is_answered(catalog: Catalog, demo: World) -> None:
    """A call with junk succeeds, fails as its API fails, or is refused before it is one."""
    there = there_is(demo)

    @given(st.lists(st.tuples(st.booleans(), spoilt(there)), min_size=5, max_size=15))
    def answered(drawn: list[tuple[bool, tuple[str, dict[str, Any]]]]) -> None:
        node = demo_node(catalog, demo)
        try:
            for over_rest, (name, params) in drawn:
                api = catalog[name]
                ask = asked_over_rest if over_rest else asked_by_message
                status, text = ask(node, api, params)
                assert "Traceback" not in text
                refused_early = status in {400, 404, 500}
                assert refused_early or not wrong(api, kind_of(api, catalog), status, text)
        finally:
            node.close()

    answered()
