"""How long a session lives, whatever is done with it in whichever order (section 4.4)."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import ManualClock, _node
from zscli.spec.catalog import Catalog

TIMEOUT = 7200
STEPS = st.one_of(
    st.tuples(st.just("wait"), st.integers(1, 4000)),
    st.tuples(st.just("ask"), st.just(0)),
    st.tuples(st.just("validate"), st.just(0)),
    st.tuples(st.just("renew"), st.integers(60, 20_000)),
    st.tuples(st.just("leave"), st.just(0)),
)


class Model:
    """A session as the protocol tells of it: until when it lives."""

    def __init__(self) -> None:
        self.now = 0
        self.until = TIMEOUT

    @property
    def lives(self) -> bool:
        """Whether a call would be answered."""
        return self.now < self.until

    def take(self, step: str, number: int) -> None:
        """Do a step; what is asked of a session that has ended changes nothing."""
        if step == "wait":
            self.now += number
        elif step == "leave":
            self.until = 0
        elif step == "ask" and self.lives:
            self.until = self.now + TIMEOUT
        elif step == "renew" and self.lives:
            self.until = self.now + number


def do(node: Any, step: str, number: int) -> bool | None:
    """Do a step on a server; return whether the session lived, None where it does not tell."""
    path = f"/accounts/sessions/{node.session}"
    if step == "wait":
        node.clock.pass_by(number)
        return None
    if step == "leave":
        assert node.call("DELETE", path, headers={}) == (200, {})
        return None
    if step == "validate":
        return bool(node.call("GET", f"{path}/valid", headers={})[1]["valid"])
    if step == "renew":
        body = {"renewSession": {"duration": number}}
        return bool(node.call("PUT", f"{path}/renew", body)[0] == 200)
    return bool(node.call("GET", "/zones")[0] == 200)


@pytest.mark.property
@settings(max_examples=40)
@given(steps=st.lists(STEPS, max_size=12))
def test_a_session_lives_as_long_as_the_protocol_says(
    catalog: Catalog, steps: list[tuple[str, int]]
) -> None:
    """A call lets it live two hours from then, a renewal as long as it says, a look no longer."""
    node, model = _node(catalog, ManualClock()), Model()
    try:
        node.log_in()
        for step, number in steps:
            lived = model.lives
            assert do(node, step, number) in {None, lived}
            model.take(step, number)
    finally:
        node.close()
