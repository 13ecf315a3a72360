"""Faults in the middle of many writes at once: nothing is doubled, and what is told is true."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import chaos
from tests.faults.cells import Cloud, QuickClock, hurry
from tests.faults.chaos import Chaos, Fault, Rule
from tests.journey import Ran, Zscli
from zscli.jobs.ledger import Ledger
from zscli.simulator.server import Simulator

COUNT = 20
CALL, QUESTION = r"^POST .*/zones", r"^GET .*/api-jobs/"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """Give a demo cloud behind a proxy, for all tests of this module."""
    state = str(tmp_path_factory.mktemp("cloud") / "world.db")
    with (
        Simulator(seed="demo", job_delay=0.02, state=state) as simulator,
        Chaos((simulator.host, simulator.port)) as proxy,
    ):
        yield Cloud(simulator, proxy)


FAULTS: list[tuple[str, Fault, str]] = [
    ("the answer to a call is lost", chaos.dropped_after, CALL),
    ("a call is lost", chaos.dropped_before, CALL),
    ("a connection breaks", chaos.reset_after, CALL),
    ("an answer is cut off", chaos.dropped_in_body, CALL),
    ("an answer to a question is lost", chaos.dropped_after, QUESTION),
]


def as_script(names: list[str]) -> tuple[list[str], str]:
    """Return words and standard input of a script that runs its lines at once."""
    return ["--parallel", "8"], "".join(f"CreateZone name={name}\n" for name in names)


def as_targets(names: list[str]) -> tuple[list[str], str]:
    """Return words and standard input of one line over many targets."""
    return ["CreateZone", "name?=@-"], "\n".join(names)


@pytest.mark.parametrize("form", [as_script, as_targets])
@pytest.mark.parametrize(("why", "fault", "where"), FAULTS, ids=[why for why, *_ in FAULTS])
def test_each_write_once(
    why: str, fault: Fault, where: str, form: object, cloud: Cloud, tmp_path: Path
) -> None:
    """Of many at once each is done once, whatever becomes of some answers in the middle."""
    names = [f"many-{next(cloud.numbers)}" for _ in range(COUNT)]
    words, text = form(names)  # type: ignore[operator] # one of the two above
    with cloud.spoilt() as log_in:
        user = log_in(tmp_path)
        rule = Rule(where, fault, nth=7, times=3)
        cloud.chaos.rules.append(rule)
        ran = user(*words, stdin=text)
    assert rule.struck == 3, why
    assert ran.status == 0, ran.err
    assert shown(ran) == names
    for name in names:
        assert cloud.world.count("ZoneInventory", name=name) == 1
    assert states(user) == ["done"] * COUNT


def test_a_server_that_goes_away(
    cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody listens any more nothing new begins, and no row says more than is known."""
    names = [f"many-{next(cloud.numbers)}" for _ in range(COUNT)]
    with cloud.spoilt() as log_in:
        user = log_in(tmp_path)
        hurry(monkeypatch, QuickClock())

        def gone(exchange: chaos.Exchange) -> bool:
            exchange.proxy.shut()
            return False

        cloud.chaos.rules.append(Rule(CALL, gone, nth=7))
        ran = user(
            "CreateZone",
            "name?=@-",
            "--timeout",
            "1",
            "--max-failures",
            "1",
            stdin="\n".join(names),
        )
    assert ran.status in {1, 4}
    for row in ran.json:
        count = cloud.world.count("ZoneInventory", name=row["name"])
        allowed = {"done": {1}, "failed": {0}, "not run": {0}, "unknown": {0, 1}}
        assert count in allowed[row["outcome"]], row
    assert [row["outcome"] for row in ran.json].count("not run") > 0


def shown(ran: Ran) -> list[str]:
    """Return the names in the order in which they were shown."""
    return re.findall(r'"inventory": ?\{.*?"name": ?"(many-\d+)"', ran.out)


def states(user: Zscli) -> list[str]:
    """Return the states of all writes of a user."""
    ledger = Ledger(user.home / ".local/state/zscli", print)
    found = [entry.state for entry in ledger.entries()]
    ledger.close()
    return [str(state) for state in found]
