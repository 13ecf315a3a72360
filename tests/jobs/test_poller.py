"""Asking about a job: how often, how long, through which trouble. Source: protocol, section 1.6."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from zscli.call.result import Result
from zscli.errors import (
    ApiError,
    CannotConnect,
    ExitStatus,
    Interrupted,
    JobForgotten,
    JobOutOfReach,
    JobTimeout,
    NotTrusted,
    NotZStack,
    ServerError,
    TransportError,
)
from zscli.jobs.job import SOME_API
from zscli.jobs.poller import Watch, wait

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
DONE = Result(SOME_API, {"inventory": {"name": "z"}}, "{}")
Answer = Result | Exception | type[KeyboardInterrupt] | None


class FakeClock:
    """A clock that only goes on when it is slept with."""

    def __init__(self) -> None:
        self.time = 100.0
        self.slept: list[float] = []
        self.interrupt_at: float | None = None

    def now(self) -> datetime:
        """Return always the same."""
        return datetime(2024, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return the time slept so far."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Go on, unless Ctrl-C comes first."""
        self.slept.append(seconds)
        self.time += seconds
        if self.interrupt_at is not None and self.time >= self.interrupt_at:
            raise KeyboardInterrupt


class Server:
    """Answers questions about a job, the last answer for ever; each takes some time."""

    def __init__(self, clock: FakeClock, *answers: Answer, takes: float = 0.0) -> None:
        self.clock = clock
        self.answers = list(answers)
        self.takes = takes
        self.asked_at: list[float] = []
        self.left: list[float | None] = []

    def ask(self, left: float | None) -> Result | None:
        """Answer once."""
        self.asked_at.append(self.clock.time - 100)
        self.left.append(left)
        self.clock.time += self.takes
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Result) or answer is None:
            return answer
        raise answer


def even() -> float:
    """No jitter."""
    return 0.5


def run(server: Server, timeout: float | None = None, watch: Watch | None = None) -> Result:
    """Wait for the job of *server*."""
    return wait(JOB, server.ask, server.clock, timeout=timeout, watch=watch, spread=even)


@pytest.fixture
def clock() -> FakeClock:
    """A clock of the test's own."""
    return FakeClock()


def test_a_job_that_ends(clock: FakeClock) -> None:
    """We ask until there is a result."""
    server = Server(clock, None, None, None, DONE)
    assert run(server) is DONE
    assert server.asked_at == pytest.approx([0.05, 0.1, 0.15, 0.2])


def test_a_short_job_is_noticed_soon(clock: FakeClock) -> None:
    """A job of 50 ms costs one question."""
    server = Server(clock, DONE)
    run(server)
    assert clock.time - 100 < 0.06


def test_a_failed_job(clock: FakeClock) -> None:
    """The job's error ends the waiting."""
    server = Server(clock, None, ApiError("X", ServerError("A.1")))
    with pytest.raises(ApiError):
        run(server)


def test_a_forgotten_job(clock: FakeClock) -> None:
    """A job the server does not know is not asked about again."""
    server = Server(clock, JobForgotten(JOB), DONE)
    with pytest.raises(JobForgotten):
        run(server)
    assert len(server.asked_at) == 1


@pytest.mark.parametrize("timeout", [0.0, 0.01, 1.0, 7.5])
def test_a_job_that_never_ends(timeout: float, clock: FakeClock) -> None:
    """At the timeout we ask a last time, then stop, and say how to come back."""
    server = Server(clock, None)
    with pytest.raises(JobTimeout) as caught:
        run(server, timeout)
    assert server.asked_at[-1] == pytest.approx(timeout)
    assert clock.time - 100 == pytest.approx(timeout)
    assert caught.value.status is ExitStatus.JOB
    assert f"wait {JOB}" in caught.value.hint


def test_a_question_knows_how_much_time_is_left(clock: FakeClock) -> None:
    """The question is told the seconds left, None without a timeout."""
    server = Server(clock, None, DONE)
    run(server, 10)
    assert server.left == pytest.approx([9.95, 9.9])
    server = Server(clock, DONE)
    run(server)
    assert server.left == [None]


def test_no_timeout_waits_for_days(clock: FakeClock) -> None:
    """Without a timeout a job may take as long as it likes."""
    server = Server(clock, *[None] * 50_000, DONE)
    assert run(server) is DONE
    assert clock.time > 86_400


def test_the_watcher_is_told_often(clock: FakeClock) -> None:
    """A watcher hears the time and the number of questions, never more than 0.2 s apart."""
    told: list[tuple[float, int]] = []
    server = Server(clock, *[None] * 12, DONE)
    run(server, None, lambda elapsed, asked: told.append((elapsed, asked)))
    times = [0.0, *(elapsed for elapsed, _ in told)]
    assert all(late - early <= 0.2001 for early, late in pairwise(times))
    assert times == sorted(times)
    assert next(asked for _, asked in told) == 0
    assert [asked for _, asked in told][-1] == 12


def test_no_sleep_is_long(clock: FakeClock) -> None:
    """Ctrl-C and the watcher are never further away than a slice."""
    run(Server(clock, *[None] * 12, DONE))
    assert max(clock.slept) <= 0.2


TROUBLE = [CannotConnect("No."), NotZStack("No."), TransportError("No.")]


@pytest.mark.parametrize("error", TROUBLE, ids=lambda one: type(one).__name__)
def test_trouble_of_ours_is_waited_out(error: TransportError, clock: FakeClock) -> None:
    """A server out of reach for a while does not end the waiting."""
    server = Server(clock, None, *[error] * 10, None, DONE)
    assert run(server) is DONE


def test_lasting_trouble_ends(clock: FakeClock) -> None:
    """After a minute without an answer we give up, and say how to come back to the job."""
    error = NotZStack("The answer is odd.", hint="x")
    with pytest.raises(JobOutOfReach, match="not known what became") as caught:
        run(Server(clock, None, error))
    assert "The answer is odd." in caught.value.hint
    assert 60 <= clock.time - 100 < 65
    assert f"wait {JOB}" in caught.value.hint
    assert caught.value.status is ExitStatus.JOB


def test_every_answer_renews_our_patience(clock: FakeClock) -> None:
    """Trouble counts from its beginning; an answer in between ends it."""
    error = TransportError("No.")
    answers: list[Answer] = [*[error] * 25, None] * 10
    assert run(Server(clock, *answers, DONE)) is DONE
    assert clock.time - 100 > 120


def test_trouble_lasts_until_the_timeout(clock: FakeClock) -> None:
    """With a timeout we go on through trouble until then, and what is told is that nobody knows."""
    with pytest.raises(JobOutOfReach):
        run(Server(clock, TransportError("No.")), 300)
    assert clock.time - 100 == pytest.approx(300)


def test_a_certificate_does_not_get_better(clock: FakeClock) -> None:
    """A server that is not trusted is not asked again."""
    server = Server(clock, NotTrusted("No."), DONE)
    with pytest.raises(NotTrusted):
        run(server)


def test_a_slow_answer_counts_as_time(clock: FakeClock) -> None:
    """What the questions take is part of the timeout."""
    server = Server(clock, None, takes=3.0)
    with pytest.raises(JobTimeout):
        run(server, 5)
    assert clock.time - 100 <= 8.1


@pytest.mark.parametrize("where", ["asleep", "asking"])
def test_ctrl_c_stops_the_waiting(where: str, clock: FakeClock) -> None:
    """Ctrl-C at any moment carries the job's uuid, for the job goes on."""
    answer: Answer = None
    if where == "asleep":
        clock.interrupt_at = 101
    else:
        answer = KeyboardInterrupt
    with pytest.raises(Interrupted) as caught:
        run(Server(clock, None, answer))
    assert caught.value.job_uuid == JOB
    assert f"wait {JOB}" in caught.value.hint


def test_it_waits_with_delays_of_its_own(clock: FakeClock) -> None:
    """Without delays given, the usual ones are used."""
    server = Server(clock, None, DONE)
    assert wait(JOB, server.ask, clock) is DONE
    assert 0.09 <= clock.time - 100 <= 0.11
