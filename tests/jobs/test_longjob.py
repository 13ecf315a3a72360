"""A call that begins a long job, followed to the end of that one."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.jobs.test_ledger_client import DEAD, SERVER, client, entry_of, ledger_of
from tests.test_client import ACCEPTED, DONE, FORGOTTEN, RUNNING, FakeClock, FakeTransport, Step
from tests.wire.fakes import JOB, UUID, api, call, response
from zscli.call.call import Call
from zscli.errors import ApiError, JobForgotten, NotLoggedIn, OutcomeUnknown, ZscliError
from zscli.jobs.entry import Entry, State
from zscli.jobs.job import LONG_APIS, SOME_API, Job
from zscli.jobs.longjob import refusal_of
from zscli.spec.loader import load_catalog
from zscli.wire.transport import Response

SUBMIT = api("SubmitLongJob", "POST", "/longjobs", params=())
QUERY = call(api("QueryLongJob", "GET", "/longjobs"))
GONE = response(200, {"inventories": []})
AWAY = response(503, {"error": {"code": "ID.1001", "details": "session expired"}})


def row(state: str, result: str = "") -> dict[str, str]:
    """Return a long job as the server tells of it."""
    known = {"uuid": UUID, "apiId": JOB, "jobName": "APIAddImageMsg", "state": state}
    return {**known, "jobResult": result}


BEGUN = response(200, {"inventory": row("Running")})


def told(state: str, result: str = "") -> Response:
    """Return the answer to a query for the long job."""
    return response(200, {"inventories": [row(state, result)]})


ENDS: list[tuple[list[Step], type[ZscliError] | None, State, str]] = [
    ([RUNNING, BEGUN, told("Running"), told("Succeeded")], None, "done", "it succeeds"),
    ([BEGUN, told("Waiting"), told("Failed")], ApiError, "failed", "it fails"),
    ([BEGUN, told("Canceling"), told("Canceled")], ApiError, "failed", "it is cancelled"),
    ([BEGUN, told("Running"), GONE], OutcomeUnknown, "unknown", "somebody deleted it"),
    ([BEGUN, AWAY, AWAY, told("Succeeded")], None, "done", "the query is refused for a while"),
    ([FORGOTTEN, told("Running"), told("Succeeded")], None, "done", "the call was dropped since"),
    ([FORGOTTEN, AWAY, FORGOTTEN, told("Succeeded")], None, "done", "and the query is refused"),
    ([DONE], None, "done", "an answer that tells of no long job"),
]


@pytest.mark.parametrize(("steps", "error", "state", "why"), ENDS, ids=[why for *_, why in ENDS])
def test_it_is_followed(
    steps: list[Step], error: type[ZscliError] | None, state: State, why: str
) -> None:
    """The call's job ends as the long job does; what we cannot ask says nothing of it."""
    one = client(ACCEPTED, *steps, query=QUERY)
    job = one.submit(call(SUBMIT))
    assert isinstance(job, Job)
    job = replace(job, through=True)
    if error is None:
        result = one.wait(job)
        assert result.inventory in (row("Succeeded"), {"name": "z"})
    else:
        with pytest.raises(error):
            one.wait(job)
    assert entry_of(one).state == state, why


def test_it_runs_until_its_end() -> None:
    """As long as the long job runs the ledger says so, and it is asked about gently."""
    clock = FakeClock()
    one = client(ACCEPTED, BEGUN, *[told("Running")] * 3, clock=clock, query=QUERY)
    job = one.submit(call(SUBMIT))
    assert isinstance(job, Job)
    job = replace(job, through=True)
    for _ in range(10):
        assert one.ask(job) is None
        clock.sleep(0.1)
    assert entry_of(one).state == "running"
    assert isinstance(one.transport, FakeTransport)
    assert len(one.transport.sent) <= 5


def test_without_following_the_call_is_the_end() -> None:
    """Who calls it gets the server's answer as soon as the work has begun."""
    one = client(ACCEPTED, BEGUN, query=QUERY)
    assert one.call(call(SUBMIT)).inventory == row("Running")
    assert entry_of(one).state == "done"


def test_it_is_found_by_its_own_uuid() -> None:
    """What the server knows as no job may be a long job."""
    one = client(FORGOTTEN, GONE, told("Succeeded"), query=QUERY)
    now = FakeClock().now()
    assert one.wait(Job(UUID, Call(SOME_API), now, through=True)).inventory == row("Succeeded")
    other = client(FORGOTTEN, GONE, query=QUERY)
    with pytest.raises(JobForgotten):
        other.wait(Job(UUID, Call(SOME_API), now, through=True))


@pytest.mark.parametrize("refusal", [NotLoggedIn(), AWAY])
def test_who_may_not_look_for_it_hears_of_the_job(refusal: Step) -> None:
    """Of a uuid that nobody knows it is told that the server does not know it."""
    one = client(FORGOTTEN, refusal, query=QUERY)
    with pytest.raises(JobForgotten):
        one.wait(Job(UUID, Call(SOME_API), FakeClock().now(), through=True))


def test_its_call_was_dropped_and_nobody_is_logged_in() -> None:
    """It is not told as lost, since its long job may be there."""
    one = client(FORGOTTEN, NotLoggedIn(), query=QUERY)
    ledger_of(one).begin(Entry(JOB, "p", SERVER, "", "SubmitLongJob", FakeClock().now()))
    ledger_of(one).accepted(JOB)
    job = Job(JOB, call(SUBMIT), FakeClock().now(), through=True)
    with pytest.raises(NotLoggedIn):
        one.wait(job)
    assert entry_of(one).state == "running"


def test_its_call_was_dropped_before_anybody_heard_of_it() -> None:
    """After hours a call that may have arrived is looked for among the long jobs, too."""
    one = client(FORGOTTEN, told("Running"), told("Succeeded"), query=QUERY)
    began = FakeClock().now() - timedelta(hours=4)
    ledger_of(one).begin(Entry(JOB, "p", SERVER, "", "SubmitLongJob", began))
    job = Job(JOB, call(SUBMIT), began, through=True)
    assert one.wait(job).inventory == row("Succeeded")
    assert entry_of(one).state == "done"


def test_a_dead_process_left_it() -> None:
    """The next process does not take the end of the call for the end of the long job."""
    one = client(BEGUN, told("Running"), query=QUERY)
    began = FakeClock().now()
    ledger_of(one).begin(Entry(JOB, "p", SERVER, "", "SubmitLongJob", began, owner=DEAD))
    ledger_of(one).accepted(JOB)
    assert [found.state for found in one.reconcile()] == ["running"]


def test_who_is_not_logged_in_cannot_ask() -> None:
    """That is said at once, and the job goes on."""
    one = client(ACCEPTED, BEGUN, NotLoggedIn(), query=QUERY)
    job = one.submit(call(SUBMIT))
    assert isinstance(job, Job)
    with pytest.raises(NotLoggedIn):
        one.wait(replace(job, through=True))
    assert entry_of(one).state == "running"


REASONS = [
    ("Succeeded", "", None, "it succeeded"),
    ("Canceled", "", f"The long job {UUID} (APIAddImageMsg) was cancelled.", "cancelled"),
    ("Failed", "", f"The long job {UUID} (APIAddImageMsg) failed.", "no reason"),
    ("Failed", json.dumps({"message": "m", "detail": "no disk"}), "no disk", "the detail"),
    ("Failed", json.dumps({"message": "m"}), "m", "the message alone"),
    ("Failed", "plain words", "plain words", "no JSON"),
    ("Failed", "[1]", "[1]", "JSON of another shape"),
]


@pytest.mark.parametrize(
    ("state", "result", "sentence", "why"), REASONS, ids=[why for *_, why in REASONS]
)
def test_why_it_failed(state: str, result: str, sentence: str | None, why: str) -> None:
    """The error says what the server said of the long job."""
    error = refusal_of(row(state, result), "SubmitLongJob")
    assert (error.sentence if error else None) == sentence, why


@pytest.mark.parametrize("name", sorted(LONG_APIS))
def test_the_apis_that_begin_one(name: str) -> None:
    """Each is an API that answers with a long job."""
    found = load_catalog()[name]
    assert not found.is_sync
    assert (found.result or {}).get("inventory") == "LongJobInventory"
