"""The client: a call goes out, its job is waited for, a result comes back."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.wire.fakes import JOB, UUID, api, call, response
from zscli.call.result import Result
from zscli.client import Client, new_uuid
from zscli.errors import (
    ApiError,
    CannotConnect,
    ExitStatus,
    Interrupted,
    JobForgotten,
    JobTimeout,
    NotLoggedIn,
    OutcomeUnknown,
    SessionEnded,
    TimedOut,
    TransportError,
)
from zscli.jobs.job import Job
from zscli.wire.auth import Credential, SessionCredential
from zscli.wire.transport import Request, Response

CREATE = api()
QUERY = api("QueryZone", "GET", "/zones")
LOGIN = api("LogInByAccount", "PUT", "/accounts/login", wrapper="logIn", sync=True, session=False)
DONE = response(200, {"inventory": {"name": "z"}})
RUNNING = response(202, b"{}")
ACCEPTED = response(202, {"location": f"http://10.0.0.1:8080/zstack/v1/api-jobs/{JOB}"})
FORGOTTEN = response(404, b"the job has been expired")
DUPLICATE = response(400, f"Duplicate job uuid[{JOB}]".encode())
FAILED = response(503, {"error": {"code": "SYS.1007", "details": "bad"}})
LOST = TransportError("The server closed the connection.", hint="x")

Step = Response | BaseException


class FakeClock:
    """A clock that only goes on when it is slept with."""

    def __init__(self) -> None:
        self.time = 0.0
        self.began = datetime(2024, 1, 1, tzinfo=UTC)
        self.step = timedelta(0)

    def now(self) -> datetime:
        """Return the wall clock, which a step moves on at each look."""
        self.began += self.step
        return self.began + timedelta(seconds=self.time)

    def monotonic(self) -> float:
        """Return the time slept so far."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Go on."""
        self.time += seconds


class FakeTransport:
    """Answers by a script, the last step for ever, and remembers what was sent."""

    base_url = "http://mn:8080/zstack"

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.sent: list[Request] = []

    def send(self, request: Request) -> Response:
        """Answer the next step."""
        self.sent.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Response):
            return step
        raise step

    def close(self) -> None:
        """Do nothing."""


ADMIN = SessionCredential("s")


def client(
    *steps: Step, credential: Credential | None = ADMIN, clock: FakeClock | None = None
) -> Client:
    """Return a client whose server answers by a script and whose jobs are called JOB."""
    transport = FakeTransport(*steps)
    return Client(transport, clock or FakeClock(), lambda: credential, make_uuid=lambda: JOB)


def sent(one: Client) -> list[Request]:
    """Return what a client sent."""
    assert isinstance(one.transport, FakeTransport)
    return one.transport.sent


def test_a_sync_call() -> None:
    """A query is one request and one answer."""
    one = client(response(200, {"inventories": []}))
    result = one.call(call(QUERY))
    assert result.inventories == []
    assert result.job_uuid == ""
    assert [(request.method, request.path) for request in sent(one)] == [("GET", "/v1/zones")]


def test_an_async_call() -> None:
    """A write is sent, and asked about at our own address until it has ended."""
    one = client(ACCEPTED, RUNNING, RUNNING, DONE)
    result = one.call(call(CREATE, name="z"))
    assert (result.inventory, result.api, result.job_uuid) == ({"name": "z"}, CREATE, JOB)
    assert [request.path for request in sent(one)] == ["/v1/zones", *[f"/v1/api-jobs/{JOB}"] * 3]
    assert sent(one)[0].headers["X-Job-UUID"] == JOB
    assert "Authorization" not in sent(one)[1].headers
    assert result.elapsed == pytest.approx(3 * 0.05, rel=0.11)


def test_the_status_decides_about_a_job() -> None:
    """A call that the spec calls async may be answered at once, and the other way round."""
    assert client(DONE).call(call(CREATE)).inventory == {"name": "z"}
    one = client(ACCEPTED, DONE)
    assert one.call(call(replace(CREATE, is_sync=True))).inventory == {"name": "z"}


def test_the_servers_job_uuid_wins() -> None:
    """Where the server gave the job another uuid, that one is asked about."""
    other = "f" * 32
    one = client(response(202, {"location": f"http://x/v1/api-jobs/{other}"}), DONE)
    assert one.call(call(CREATE)).job_uuid == other
    assert sent(one)[1].path == f"/v1/api-jobs/{other}"


def test_submit_does_not_wait() -> None:
    """The job comes back as soon as the server took it."""
    one = client(ACCEPTED)
    job = one.submit(call(CREATE))
    assert isinstance(job, Job)
    assert (job.uuid, job.accepted_at.tzinfo) == (JOB, UTC)
    assert len(sent(one)) == 1


def test_wait_by_uuid_alone() -> None:
    """Another process can wait for a job of which it knows only the uuid."""
    one = client(RUNNING, DONE)
    result = one.wait(JOB)
    assert (result.inventory, result.job_uuid, result.api.name) == ({"name": "z"}, JOB, "Job")


def test_wait_for_a_job_that_is_forgotten() -> None:
    """A job the server does not know is told as such."""
    with pytest.raises(JobForgotten, match=JOB):
        client(FORGOTTEN).wait(JOB)


TIMEOUTS = [
    # call's  option  told  why
    (None, 3.0, "3 s", "the option"),
    (5.0, None, "5 s", "the call's own"),
    (5.0, 3.0, "3 s", "the option wins"),
]


@pytest.mark.parametrize(
    ("own", "option", "told", "why"), TIMEOUTS, ids=[why for *_, why in TIMEOUTS]
)
def test_timeouts(own: float | None, option: float | None, told: str, why: str) -> None:
    """We stop waiting after the option's time, or the call's own; the job goes on."""
    one = client(ACCEPTED, RUNNING)
    with pytest.raises(JobTimeout, match=f"still running after {told}"):
        one.call(replace(call(CREATE), timeout=own), timeout=option)


def test_a_question_does_not_outlast_the_timeout_by_much() -> None:
    """A question about a job waits no longer than is left, and half a minute at most."""
    one = client(ACCEPTED, RUNNING, DONE)
    one.call(call(CREATE), timeout=10)
    assert all(9 < (request.read_timeout or 0) <= 10 for request in sent(one)[1:])
    one = client(ACCEPTED, DONE)
    one.call(call(CREATE))
    assert [request.read_timeout for request in sent(one)] == [None, 30.0]


def test_the_watcher_is_told() -> None:
    """Who watches hears of every slice of the waiting."""
    told: list[tuple[float, int]] = []
    client(ACCEPTED, RUNNING, DONE).call(
        call(CREATE), watch=lambda elapsed, asked: told.append((elapsed, asked))
    )
    assert [asked for _, asked in told] == [0, 1]


def test_nothing_is_sent_without_a_login() -> None:
    """An API that needs a session is not even tried without one."""
    one = client(DONE, credential=None)
    with pytest.raises(NotLoggedIn):
        one.call(call(QUERY))
    assert sent(one) == []


def test_a_login_needs_no_login() -> None:
    """A login goes out without a session."""
    one = client(response(200, {"inventory": {"uuid": "s"}}), credential=None)
    assert one.call(call(LOGIN)).inventory == {"uuid": "s"}


def test_the_credential_is_asked_for_each_time() -> None:
    """A login in between is noticed."""
    credentials = iter([SessionCredential("a"), SessionCredential("b")])
    transport = FakeTransport(DONE)
    one = Client(transport, FakeClock(), lambda: next(credentials))
    one.call(call(QUERY))
    one.call(call(QUERY))
    assert [request.headers["Authorization"] for request in transport.sent] == [
        "OAuth a",
        "OAuth b",
    ]


REFUSED: list[tuple[list[Step], type[ApiError], str]] = [
    ([FAILED], ApiError, "at once"),
    ([ACCEPTED, RUNNING, FAILED], ApiError, "as a failed job"),
    ([ACCEPTED, response(503, {"error": {"code": "ID.1001"}})], SessionEnded, "an ended session"),
]


@pytest.mark.parametrize(("steps", "error", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_a_refusal(steps: list[Step], error: type[ApiError], why: str) -> None:
    """The server's no is an ApiError, whether it comes at once or by the job."""
    with pytest.raises(error) as caught:
        client(*steps).call(call(CREATE))
    assert type(caught.value) is error


FOUND: list[tuple[list[Step], str]] = [
    ([LOST, DONE], "it has ended meanwhile"),
    ([LOST, RUNNING, RUNNING, DONE], "it is running"),
    ([TimedOut("Slow."), RUNNING, DONE], "the answer took too long"),
    ([response(504, b"<html>"), RUNNING, DONE], "a proxy lost patience"),
    ([LOST, FORGOTTEN, DONE], "the server notices it a moment later"),
    ([LOST, CannotConnect("No.", sent=False), DONE], "the server is restarting"),
    ([LOST, *[TimedOut("Slow.")] * 9, DONE], "the server is away for a while"),
    ([response(500, b"oops"), RUNNING, DONE], "a fault after it was taken"),
    ([response(202, b'{"location": "ht'), DONE], "half of an answer"),
    ([DUPLICATE, DONE], "the network brought it twice"),
]


@pytest.mark.parametrize(("steps", "why"), FOUND, ids=[why for *_, why in FOUND])
def test_a_lost_answer_is_found_by_our_job_uuid(steps: list[Step], why: str) -> None:
    """A write whose answer was lost is asked about by the uuid we chose, and sent only once."""
    one = client(*steps)
    assert one.call(call(CREATE)).inventory == {"name": "z"}
    assert [request.method for request in sent(one)].count("POST") == 1
    assert all(request.path.endswith(JOB) for request in sent(one)[1:])


def test_a_lost_call_that_failed() -> None:
    """Where the job of a lost answer has failed, its error is told."""
    with pytest.raises(ApiError, match="bad"):
        client(LOST, FAILED).call(call(CREATE))


AGAIN: list[tuple[list[Step], int, str]] = [
    # what comes, how often it is sent, why
    ([LOST, FORGOTTEN, FORGOTTEN, ACCEPTED, DONE], 2, "lost on the way"),
    ([LOST, FORGOTTEN, FORGOTTEN, DUPLICATE, DONE], 2, "it arrived meanwhile"),
    ([LOST, FORGOTTEN, FORGOTTEN, LOST, RUNNING, DONE], 2, "the second answer is lost"),
    ([LOST, *[FORGOTTEN] * 2, LOST, FORGOTTEN, LOST, FORGOTTEN, ACCEPTED, DONE], 4, "thrice"),
]


@pytest.mark.parametrize(("steps", "posts", "why"), AGAIN, ids=[why for *_, why in AGAIN])
def test_a_call_that_did_not_arrive_is_sent_again(steps: list[Step], posts: int, why: str) -> None:
    """The very same request goes out again, so that the server cannot take two of them."""
    one = client(*steps)
    assert one.call(call(CREATE)).inventory == {"name": "z"}
    found = [request for request in sent(one) if request.method == "POST"]
    assert len(found) == posts
    assert all(request == found[0] for request in found), why
    assert found[0].headers["X-Job-UUID"] == JOB


def test_a_call_that_never_arrives() -> None:
    """Where no sending is ever answered one of them may still come: nobody can tell."""
    again: list[Step] = [FORGOTTEN, LOST]
    one = client(LOST, FORGOTTEN, *again, *again, *again, FORGOTTEN)
    with pytest.raises(OutcomeUnknown, match="not known whether CreateZone") as caught:
        one.call(call(CREATE))
    assert f"retry {JOB}" in caught.value.hint
    assert [request.method for request in sent(one)].count("POST") == 4


def test_a_server_that_stays_away() -> None:
    """Where nothing can be learnt for a minute, it is unknown, and the error says how to ask."""
    one = client(TimedOut("Slow."), CannotConnect("No.", sent=False))
    with pytest.raises(OutcomeUnknown, match="CreateZone") as caught:
        one.call(call(CREATE))
    assert caught.value.status is ExitStatus.JOB
    assert "Slow." in caught.value.hint
    assert f"wait {JOB}" in caught.value.hint
    assert [request.method for request in sent(one)].count("POST") == 1
    assert 50 < one._clock.monotonic() <= 61


def test_a_machine_that_slept() -> None:
    """A job that the server may have dropped meanwhile is not sent again, and not guessed at."""
    clock = FakeClock()
    one = client(LOST, FORGOTTEN, clock=clock)
    clock.step = timedelta(hours=4)
    with pytest.raises(OutcomeUnknown):
        one.call(call(CREATE))
    assert [request.method for request in sent(one)].count("POST") == 1


PLAIN: list[tuple[Step, Callable[[], Any], str]] = [
    (CannotConnect("No.", sent=False), lambda: call(CREATE), "a write that was not sent"),
    (LOST, lambda: call(QUERY), "a read"),
    (LOST, lambda: call(LOGIN), "a sync write, which has no job"),
    (response(200, b"<html>"), lambda: call(QUERY), "an odd answer to a read"),
]


@pytest.mark.parametrize(("step", "what", "why"), PLAIN, ids=[why for *_, why in PLAIN])
def test_other_trouble_is_told_as_it_is(step: Step, what: Callable[[], Any], why: str) -> None:
    """Where there is no job to ask about, the error comes as it is, after one request."""
    one = client(step)
    with pytest.raises(TransportError):
        one.call(what())
    assert len(sent(one)) == 1


def test_a_stranger_that_answers_a_write() -> None:
    """What says that the address is wrong stays said, beside how to ask about the job."""
    one = client(response(200, b"<html>"), response(200, b"<html>"))
    with pytest.raises(OutcomeUnknown) as caught:
        one.call(call(CREATE))
    assert "Is this the address of a management node?" in caught.value.hint
    assert f"wait {JOB}" in caught.value.hint


INTERRUPTED = [
    ([KeyboardInterrupt()], CREATE, JOB, "while a write goes out"),
    ([KeyboardInterrupt()], QUERY, "", "while a read goes out"),
    ([KeyboardInterrupt()], LOGIN, "", "during a login"),
    ([ACCEPTED, RUNNING, KeyboardInterrupt()], CREATE, JOB, "while waiting"),
    ([LOST, KeyboardInterrupt()], CREATE, JOB, "while looking for a lost answer"),
]


@pytest.mark.parametrize(
    ("steps", "spec", "uuid", "why"), INTERRUPTED, ids=[why for *_, why in INTERRUPTED]
)
def test_ctrl_c(steps: list[Step], spec: Any, uuid: str, why: str) -> None:
    """Ctrl-C carries the job's uuid wherever a job may have come of the call."""
    with pytest.raises(Interrupted) as caught:
        client(*steps).call(call(spec))
    assert caught.value.job_uuid == uuid


def test_a_dry_run_sends_nothing() -> None:
    """The request that would go out is built, also without a login."""
    one = client(DONE, credential=None)
    request = one.request(call(CREATE, name="z"))
    assert (request.method, json.loads(request.body or b"")) == ("POST", {"params": {"name": "z"}})
    assert sent(one) == []


def test_new_uuid() -> None:
    """A uuid is version 4 without dashes, and each is new."""
    found = {new_uuid() for _ in range(200)}
    assert len(found) == 200
    pattern = re.compile(r"[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}")
    assert all(pattern.fullmatch(one) for one in found)


def test_a_client_chooses_uuids_itself() -> None:
    """Each write has a job uuid of its own."""
    transport = FakeTransport(DONE)
    one = Client(transport, FakeClock(), lambda: SessionCredential("s"))
    for _ in range(2):
        assert isinstance(
            one.submit(call(api("DeleteZone", "DELETE", "/z/{uuid}"), uuid=UUID)), Result
        )
    uuids = {request.headers["X-Job-UUID"] for request in transport.sent}
    assert len(uuids) == 2
