"""The receiver that a server tells of jobs that have ended."""

import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from zscli.call.result import Result
from zscli.errors import UsageError
from zscli.jobs.job import SOME_API
from zscli.jobs.poller import Poller
from zscli.jobs.questions import Followed
from zscli.jobs.schedule import Schedule
from zscli.jobs.webhook import Receiver, address_for, read_address

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
DONE = Result(SOME_API, {}, "{}")

ADDRESSES = [
    ("", ("", 0)),
    ("10.0.0.5", ("10.0.0.5", 0)),
    (":7000", ("", 7000)),
    ("10.0.0.5:7000", ("10.0.0.5", 7000)),
    ("[fe80::1]:7000", ("fe80::1", 7000)),
]


@pytest.mark.parametrize(("text", "found"), ADDRESSES)
def test_read_address(text: str, found: tuple[str, int]) -> None:
    """Address and port, either of which may be left out."""
    assert read_address(text) == found


@pytest.mark.parametrize("text", ["a:b", "a:70000", "a:1:2", "[::1", "10.0.0.5:"])
def test_what_is_no_address(text: str) -> None:
    """Anything else is refused."""
    with pytest.raises(UsageError, match="no address to listen at"):
        read_address(text)


def test_the_address_by_which_a_server_reaches_us() -> None:
    """It is the one that our own connections come from; without a way there, this machine's."""
    assert address_for("http://127.0.0.1:8080/zstack") == "127.0.0.1"
    assert address_for("http://no-such-host.invalid/zstack") == "127.0.0.1"


@pytest.fixture
def told() -> list[str]:
    """What the receiver was told."""
    return []


@pytest.fixture
def receiver(told: list[str]) -> Iterator[Receiver]:
    """A receiver that ends with the test."""
    receiver = Receiver("127.0.0.1", 0, told.append)
    yield receiver
    receiver.close()


CALLS = [
    (("POST", "", JOB), 200, "a job has ended"),
    (("POST", "x", JOB), 404, "a path that nobody gave away"),
    (("POST", "", "../etc/passwd"), 404, "what is no uuid"),
    (("GET", "", JOB), 501, "not a webhook's method"),
]


@pytest.mark.parametrize(("sent", "status", "why"), CALLS, ids=[why for *_, why in CALLS])
def test_calls(
    sent: tuple[str, str, str], status: int, why: str, receiver: Receiver, told: list[str]
) -> None:
    """Only a POST to the address that the server was given is heard."""
    method, more, uuid = sent
    parts = urlsplit(receiver.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
    connection.request(method, parts.path + more, body="{}", headers={"X-Job-UUID": uuid})
    assert connection.getresponse().status == status
    connection.close()
    assert told == ([JOB] if status == 200 else [])


def test_a_taken_port() -> None:
    """A port that somebody has is a sentence, not a traceback."""
    first = Receiver("127.0.0.1", 0, lambda _: None)
    port = urlsplit(first.url).port or 0
    with pytest.raises(UsageError, match="cannot listen"):
        Receiver("127.0.0.1", port, lambda _: None)
    first.close()


def test_a_hint_comes_before_its_job() -> None:
    """What ended before anybody follows it is asked about as soon as somebody does."""
    poller = Poller(spread=lambda: 0.5)
    poller.hurry(JOB)
    asked: list[float] = []
    now = poller.clock.monotonic()

    def ask(_left: float | None) -> Result:
        asked.append(poller.clock.monotonic() - now)
        return DONE

    one = Followed(JOB, ask, now + 3600)
    poller.follow(one)
    assert poller.wait(one, timeout=600) is DONE
    poller.close()
    assert asked[0] < 500  # without the hint it is an hour


def test_a_hint_during_a_question() -> None:
    """A job that ends while it is asked about is asked about again at once."""
    schedule = Schedule(spread=lambda: 0.5)
    schedule.add("a", 1000.0, began=0.0)
    assert schedule.take(1000.0) == "a"
    schedule.hurry("a", 1000.0)
    schedule.answered("a", 1000.1, 0.1)
    assert schedule.pause(1000.1) == 0.0
    assert schedule.take(1000.1) == "a"
    schedule.answered("a", 1000.2, 0.1)
    assert schedule.pause(1000.2) == pytest.approx(2.0)
    schedule.hurry("a", 1000.2)
    schedule.hurry("b", 1000.2)
    assert schedule.pause(1000.2) == 0.0
