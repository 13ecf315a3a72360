"""A crew: steps in threads, told of in their order, and what lets nothing new begin."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.errors import JobTimeout, OutcomeUnknown, ZscliError
from zscli.many.crew import HEAVIEST, Crew, end_of
from zscli.many.stop import attended

PATIENCE = 60.0


class Gates:
    """Steps that end in the order in which their gates are opened."""

    def __init__(self, count: int) -> None:
        self.gates = [threading.Event() for _ in range(count)]
        self.begun = [threading.Event() for _ in range(count)]
        self.lock = threading.Lock()
        self.at_once = self.most = 0

    def step(self, number: int) -> Callable[[], int]:
        """Return a step that waits at its gate and returns its number."""

        def run() -> int:
            with self.lock:
                self.at_once += 1
                self.most = max(self.most, self.at_once)
            self.begun[number].set()
            assert self.gates[number].wait(PATIENCE)
            with self.lock:
                self.at_once -= 1
            return number

        return run


@pytest.mark.property
@given(st.permutations(range(8)), st.integers(1, 8))
def test_outcomes_come_in_the_order_of_the_steps(order: list[int], size: int) -> None:
    """Whatever the order in which steps end, they are told of in theirs, and few run at once."""
    gates, told = Gates(len(order)), list[Any]()
    crew = Crew(size)

    def open_gates() -> None:
        for number in order:
            gates.gates[number].set()

    opener = threading.Thread(target=open_gates)
    opener.start()

    def work() -> None:
        for number in range(len(order)):
            assert crew.add("", gates.step(number), told.append)

    assert not attended(crew, work)
    opener.join()
    assert told == sorted(order)
    assert gates.most <= size
    assert crew.ends["done"] == crew.begun == len(order)


def test_an_outcome_waits_for_those_before_it() -> None:
    """What ended first is not told before what was there first; what is known waits as well."""
    gates, told = Gates(2), list[Any]()
    crew = Crew(2)
    crew.add("", gates.step(0), told.append)
    crew.add("", gates.step(1), told.append)
    crew.put("", "known", told.append)
    gates.gates[1].set()
    assert told == []
    gates.gates[0].set()
    crew.finish()
    crew.close()
    assert told == [0, 1, "known"]


def test_what_cannot_be_told_yet_is_bounded() -> None:
    """Behind a slow step others go on until so much waits to be told; then they wait as well."""
    gates, told, begun = Gates(1), list[Any](), list[int]()

    def look() -> None:
        if crew.ends["done"] == 5:
            gates.gates[0].set()

    crew = Crew(2, weigh=lambda _: HEAVIEST // 4, look=look)

    def work() -> None:
        crew.add("", gates.step(0), told.append)
        for number in range(8):
            crew.add("", partial(begun.append, number), told.append)
            assert len(begun) <= 5 or gates.gates[0].is_set()

    assert not attended(crew, work)
    assert begun == list(range(8))
    assert len(told) == 9


def _failing() -> None:
    raise ZscliError("no")


@pytest.mark.parametrize("most", [1, 2, None])
def test_after_failures_nothing_begins(most: int | None) -> None:
    """So many failures let nothing new begin; what is under way ends."""
    gates, told = Gates(1), list[Any]()
    crew = Crew(2, most)
    begun = 0

    def work() -> None:
        nonlocal begun
        crew.add("", gates.step(0), told.append)
        for _ in range(5):
            begun += crew.add("", _failing, told.append)
        gates.gates[0].set()

    attended(crew, work)
    assert begun == crew.begun - 1 == (5 if most is None else most)
    assert told[0] == 0
    assert crew.ends["failed"] == begun


def test_ctrl_c_ends_the_waiting() -> None:
    """At Ctrl-C nothing new begins, and steps see that they should end."""
    told = list[Any]()
    crew = Crew(2)

    def step() -> str:
        assert crew.quit.wait(PATIENCE)
        return "left"

    def work() -> None:
        crew.add("", step, told.append)
        crew.add("", step, told.append)
        raise KeyboardInterrupt

    assert attended(crew, work)
    assert told == ["left", "left"]
    assert not crew.add("", step, told.append)


def test_a_second_ctrl_c_waits_for_nothing() -> None:
    """Who presses it twice gets the prompt, whatever is being sent."""
    gates = Gates(1)
    crew = Crew(1)

    def look() -> None:
        raise KeyboardInterrupt

    def work() -> None:
        crew.add("", gates.step(0), lambda _: None)
        crew.look = look
        raise KeyboardInterrupt

    assert attended(crew, work)
    assert [task.ended for task in crew.under_way] == [False]
    assert crew.ends["unknown"] == 1
    gates.gates[0].set()


def test_a_second_ctrl_c_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way is counted also where it comes before anything was stopped."""
    gates = Gates(1)
    crew = Crew(1)

    def interrupted(_: Crew) -> None:
        raise KeyboardInterrupt

    def work() -> None:
        crew.add("", gates.step(0), lambda _: None)
        monkeypatch.setattr(Crew, "stop", interrupted)
        raise KeyboardInterrupt

    assert attended(crew, work)
    assert (crew.ends["unknown"], crew.goes_on) == (1, False)
    gates.gates[0].set()


def test_a_closed_pipe_is_raised() -> None:
    """What telling raises ends the run, and nothing is told twice."""
    crew = Crew(2)
    tries = []

    def tell(outcome: object) -> None:
        tries.append(outcome)
        raise BrokenPipeError

    def work() -> None:
        crew.add("", lambda: 1, tell)
        crew.add("", lambda: 2, tell)

    with pytest.raises(BrokenPipeError):
        attended(crew, work)
    assert tries == [1]
    assert crew.quit.is_set()


def test_a_bug_in_a_step_is_raised() -> None:
    """An error that is none of ours is not taken for an outcome."""
    crew = Crew(1)
    with pytest.raises(ZeroDivisionError):
        attended(crew, lambda: crew.add("", lambda: 1 // 0, lambda _: None))


def test_the_owner_does_what_threads_ask_for() -> None:
    """An errand is done in the owner's thread, while nothing is told."""
    told = list[Any]()
    crew = Crew(2)
    owner = threading.get_ident()

    def step() -> bool:
        return bool(crew.by_owner(threading.get_ident) == owner)

    attended(crew, lambda: [crew.add("", step, told.append) for _ in range(4)])
    assert told == [True] * 4


ENDS = [
    (1, "done"),
    (None, "done"),
    (ZscliError("no"), "failed"),
    (OutcomeUnknown("CreateZone", "job"), "unknown"),
    (JobTimeout("job", 1.0), "late"),
]


@pytest.mark.parametrize(("outcome", "end"), ENDS, ids=str)
def test_end_of(outcome: object, end: str) -> None:
    """What came of a step is one of a few words."""
    assert end_of(outcome) == end
