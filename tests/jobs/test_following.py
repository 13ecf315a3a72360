"""One thread asks about all jobs of the process, while others wait or do not."""

import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from zscli.call.result import Result
from zscli.clock import SystemClock
from zscli.errors import (
    ApiError,
    Interrupted,
    JobTimeout,
    NotLoggedIn,
    NotTrusted,
    ServerError,
    TransportError,
)
from zscli.jobs.job import SOME_API
from zscli.jobs.poller import Poller
from zscli.jobs.progress import Progress, read_progress
from zscli.jobs.questions import Followed

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
DONE = Result(SOME_API, {}, "{}")
Answer = Result | Exception | None
PATIENCE = 60.0
"""Seconds after which what is waited for will not come."""


@pytest.fixture
def poller() -> Iterator[Poller]:
    """A poller that ends with the test."""
    poller = Poller()
    yield poller
    poller.close()


def script(*answers: Answer) -> Callable[[float | None], Result | None]:
    """Answer one after the other, the last for ever."""
    rest = list(answers)

    def ask(_left: float | None) -> Result | None:
        answer = rest.pop(0) if len(rest) > 1 else rest[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    return ask


def job(poller: Poller, *answers: Answer, uuid: str = JOB) -> Followed:
    """Follow a job with these answers."""
    return poller.follow(Followed(uuid, script(*answers), poller.clock.monotonic()))


def test_a_job_is_followed_to_its_end(poller: Poller) -> None:
    """Whoever waits gets the result, and the job is not asked about any more."""
    one = job(poller, None, None, DONE)
    assert poller.wait(one, timeout=PATIENCE) is DONE
    assert (one.asked, one.outcome, len(poller)) == (3, DONE, 0)
    assert poller.wait(one) is DONE


def test_all_jobs_share_one_thread(poller: Poller) -> None:
    """Many jobs are asked about by one thread, and each has its own end."""
    asking: set[int] = set()

    def ask(_left: float | None) -> Result:
        asking.add(threading.get_ident())
        return DONE

    jobs = [poller.follow(Followed(f"{n:032x}", ask, 0.0)) for n in range(20)]
    assert [poller.wait(one, timeout=PATIENCE) for one in jobs] == [DONE] * 20
    assert len(asking) == 1
    assert asking != {threading.get_ident()}


def test_nobody_needs_to_wait(poller: Poller) -> None:
    """A job in the background is followed too, and its end is told once."""
    ended = threading.Event()
    told: list[Followed] = []

    def tell(one: Followed) -> None:
        told.append(one)
        ended.set()
        raise RuntimeError

    one = Followed(JOB, script(None, DONE), poller.clock.monotonic(), ended=tell)
    poller.follow(one)
    assert ended.wait(PATIENCE)
    assert told == [one]
    assert poller.wait(job(poller, DONE, uuid="a" * 32), timeout=PATIENCE) is DONE


def test_a_job_is_followed_once(poller: Poller) -> None:
    """Following a job a second time gives the one that is followed."""
    one = job(poller, None)
    assert job(poller, DONE) is one


FAILED = [ApiError("X", ServerError("A.1")), NotTrusted("No."), ValueError("a bug")]


@pytest.mark.parametrize("error", FAILED, ids=lambda one: type(one).__name__)
def test_an_error_ends_it(error: Exception, poller: Poller) -> None:
    """What the asking raises reaches whoever waits, and other jobs go on."""
    with pytest.raises(type(error)):
        poller.wait(job(poller, None, error), timeout=PATIENCE)
    assert poller.wait(job(poller, DONE, uuid="a" * 32), timeout=PATIENCE) is DONE


def test_our_trouble_is_no_outcome(poller: Poller) -> None:
    """A job that we cannot ask about has not failed: it is followed on, and its end is found."""
    one = job(poller, TransportError("No."), TransportError("No."), None, DONE)
    assert poller.wait(one, timeout=PATIENCE) is DONE
    assert one.trouble is None


def test_a_timeout_leaves_the_job_followed(poller: Poller) -> None:
    """Who loses patience is told so, and the job is followed on."""
    one = job(poller, None)
    with pytest.raises(JobTimeout):
        poller.wait(one, timeout=0.1)
    assert one.outcome is None
    assert len(poller) == 1


def test_a_limit_holds_where_there_is_no_timeout(poller: Poller) -> None:
    """The limit of an API ends the waiting unless somebody said how long."""
    with pytest.raises(JobTimeout, match=r"after 0\.1 s"):
        poller.wait(job(poller, None), limit=0.1)


def test_ctrl_c_leaves_the_job_followed(poller: Poller) -> None:
    """Ctrl-C ends the waiting at once, even while a question hangs, and the job goes on."""
    hangs, waits, goes_on = threading.Event(), threading.Event(), threading.Event()

    def ask(_left: float | None) -> Result | None:
        hangs.set()
        assert goes_on.wait(PATIENCE)
        return DONE

    one = poller.follow(Followed(JOB, ask, poller.clock.monotonic()))
    main = threading.get_ident()

    def press() -> None:
        assert hangs.wait(PATIENCE)
        assert waits.wait(PATIENCE)
        signal.pthread_kill(main, signal.SIGINT)

    threading.Thread(target=press, daemon=True).start()
    with pytest.raises(Interrupted) as caught:
        poller.wait(one, watch=lambda *_: waits.set())
    assert caught.value.job_uuid == JOB
    goes_on.set()
    assert poller.wait(one, timeout=PATIENCE) is DONE


class StoppedClock(SystemClock):
    """A clock that stands still, so that no turn comes by itself."""

    def monotonic(self) -> float:
        """Return always the same."""
        return 5000.0


def test_a_hint_is_followed_up_at_once() -> None:
    """Where somebody says that a job has ended, it is asked about without waiting for its turn."""
    poller = Poller(StoppedClock())
    asked, ended = threading.Event(), threading.Event()
    answers = [None, DONE]

    def ask(_left: float | None) -> Result | None:
        asked.set()
        return answers.pop(0)

    one = poller.follow(Followed(JOB, ask, 4000.0, ended=lambda _: ended.set()))
    assert asked.wait(PATIENCE)
    poller.hurry(JOB)
    assert ended.wait(PATIENCE)
    poller.close()
    assert one.outcome is DONE


def test_progress_is_asked_for_while_somebody_waits(poller: Poller) -> None:
    """A job older than a second is asked how far it is, and whoever waits sees it."""
    began = poller.clock.monotonic() - 3
    seen: list[Progress] = []
    found = Progress(99.0, "x")

    def ask(_left: float | None) -> Result | None:
        return DONE if found in seen else None

    one = poller.follow(Followed(JOB, ask, began, report=lambda: found))
    poller.wait(one, timeout=PATIENCE, watch=lambda *_: seen.append(one.progress))
    assert found in seen


@pytest.mark.parametrize("error", [NotLoggedIn(), TransportError("No."), ValueError("a bug")])
def test_progress_is_never_worth_an_error(error: Exception, poller: Poller) -> None:
    """Where the server does not say how far a job is, its end is found all the same."""
    asked: list[int] = []

    def report() -> Progress:
        asked.append(1)
        raise error

    def ask(_left: float | None) -> Result | None:
        return DONE if asked else None

    one = Followed(JOB, ask, poller.clock.monotonic() - 2, report=report)
    poller.follow(one)
    assert poller.wait(one, timeout=PATIENCE) is DONE
    assert len(asked) == 1


RECORDS = [
    ([], Progress(), "nothing is known"),
    ([{"type": "Progress", "content": "37"}], Progress(37.0), "a percentage"),
    ([{"type": "Progress", "content": "37.5 %"}], Progress(37.5), "with a sign"),
    ([{"type": "Task", "content": "downloading"}], Progress(None, "downloading"), "a step"),
    (
        [
            {"type": "Task", "content": "one"},
            {"type": "Task", "content": "two"},
            {"type": "Progress", "content": "4"},
        ],
        Progress(4.0, "two"),
        "the last of each",
    ),
    (
        [{"type": "Progress", "content": "much"}, None, {"type": "Progress"}, {}],
        Progress(),
        "what cannot be read is left out",
    ),
    ([{"type": "Progress", "content": "NaN"}], Progress(), "no number"),
    ([{"type": "Progress", "content": "900"}], Progress(100.0), "too much"),
]


@pytest.mark.parametrize(("records", "found", "why"), RECORDS, ids=[why for *_, why in RECORDS])
def test_read_progress(records: list[object], found: Progress, why: str) -> None:
    """The last percentage and the last step count. Source: protocol, section 7.1."""
    assert read_progress(records) == found


def test_progress_in_words() -> None:
    """Percentage and step, each where there is one."""
    assert Progress(37.4, "downloading").note == "37 %, downloading"
    assert (Progress().note, Progress(0.0).note, Progress(None, "x").note) == ("", "0 %", "x")
    assert Progress(50.0).left(10) == pytest.approx(10)
    assert Progress(0.0).left(10) is None
