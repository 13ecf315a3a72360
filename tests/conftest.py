"""Options and fixtures of the whole suite."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.journey import Zscli
from zscli.simulator.server import Simulator

# A slow machine is no counterexample. Each run is the same: what it finds is about the change.
# `pytest -m property --hypothesis-profile=explore` looks further, elsewhere each time.
settings.register_profile("zscli", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("zscli")


# What was started in the background may ignore these, and so would the programs that tests start.
for number, handler in (
    (signal.SIGHUP, signal.SIG_DFL),
    (signal.SIGINT, signal.default_int_handler),
    (signal.SIGQUIT, signal.SIG_DFL),
):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`, which rewrites golden files instead of comparing with them."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="rewrite the golden files; review the difference before it is committed",
    )


@pytest.fixture(scope="session")
def shared_simulator() -> Iterator[Simulator]:
    """Give a demo cloud for tests that only look."""
    with Simulator(seed="demo", job_delay=0.0) as simulator:
        yield simulator


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Give a demo cloud of the test's own."""
    with Simulator(seed="demo", job_delay=0.0) as simulator:
        yield simulator


@pytest.fixture
def zscli(tmp_path: Path, simulator: Simulator) -> Zscli:
    """Give a user who is logged in to a cloud of the test's own."""
    user = Zscli(tmp_path, simulator.url)
    user.log_in()
    return user


@pytest.fixture
def stranger(tmp_path: Path, shared_simulator: Simulator) -> Zscli:
    """Give a user who has not logged in."""
    return Zscli(tmp_path, shared_simulator.url)


@pytest.fixture
def offline(tmp_path: Path) -> Zscli:
    """Give a user without a server."""
    user = Zscli(tmp_path)
    user.url = ""
    return user
