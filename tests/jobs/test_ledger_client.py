"""What stands in the ledger of a client, for every kind of doubt about a write."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_client import (
    ACCEPTED,
    ADMIN,
    CREATE,
    DONE,
    DUPLICATE,
    FAILED,
    FORGOTTEN,
    LOST,
    QUERY,
    RUNNING,
    FakeClock,
    FakeTransport,
    Step,
)
from tests.wire.fakes import JOB, UUID, api, call, response
from zscli.call.call import Call
from zscli.client import Client
from zscli.errors import (
    ApiError,
    CannotConnect,
    Interrupted,
    JobForgotten,
    JobOutOfReach,
    JobTimeout,
    OutcomeUnknown,
    TimedOut,
    ZscliError,
)
from zscli.jobs.entry import Entry, State
from zscli.jobs.ledger import Ledger
from zscli.jobs.recorder import Origin, Recorder
from zscli.jobs.resource import query_for, takes_uuid, with_uuid
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ParamSpec
from zscli.wire.transport import Request, Response

SERVER = "http://mn:8080/zstack"
SESSION = "5e551011" * 4
AWAY = CannotConnect("No.", sent=False)
OTHER = response(202, {"location": f"http://x/v1/api-jobs/{'f' * 32}"})


class Spy(FakeTransport):
    """Also tells what stood in the ledger when the first request was sent."""

    ledger: Ledger
    before: Entry | None = None

    def send(self, request: Request) -> Response:
        """Look into the ledger, then answer."""
        if not self.sent:
            self.before = self.ledger.get(JOB)
        return super().send(request)


def client(*steps: Step, clock: FakeClock | None = None, query: Call | None = None) -> Client:
    """Return a client with a ledger in memory, whose server answers by a script."""
    clock = clock or FakeClock()
    transport = Spy(*steps)
    transport.ledger = Ledger(None, pytest.fail, clock)
    origin = Origin("p", "account", frozenset({SESSION}))
    recorder = Recorder(transport.ledger, SERVER, lambda: origin)
    return Client(
        transport,
        clock,
        lambda: ADMIN,
        make_uuid=lambda: JOB,
        recorder=lambda: recorder,
        query=lambda _, __: query,
    )


def ledger_of(one: Client) -> Ledger:
    """Return the ledger of a client."""
    assert isinstance(one.transport, Spy)
    return one.transport.ledger


def entry_of(one: Client) -> Entry:
    """Return the one entry of a client."""
    (found,) = ledger_of(one).entries()
    return found


AGAIN: list[Step] = [FORGOTTEN, LOST]

ENDS: list[tuple[list[Step], type[ZscliError] | None, State, int, str]] = [
    # what comes, what is raised, state, how often sent, why
    ([DONE], None, "done", 1, "answered at once"),
    ([ACCEPTED, RUNNING, DONE], None, "done", 1, "a job"),
    ([OTHER, RUNNING, DONE], None, "done", 1, "a job under the server's uuid"),
    ([FAILED], ApiError, "failed", 1, "refused at once"),
    ([ACCEPTED, FAILED], ApiError, "failed", 1, "a job that failed"),
    ([AWAY], CannotConnect, "unsent", 1, "never sent"),
    ([LOST, RUNNING, DONE], None, "done", 1, "answer lost"),
    ([LOST, FAILED], ApiError, "failed", 1, "answer lost of a job that failed"),
    ([TimedOut("Slow."), DONE], None, "done", 1, "no answer in time"),
    ([response(504, b"<html>"), DONE], None, "done", 1, "a proxy lost patience"),
    ([response(202, b'{"loc'), DONE], None, "done", 1, "half of an answer"),
    ([response(500, b"x"), DONE], None, "done", 1, "a fault after it was taken"),
    ([response(500, b"x"), FORGOTTEN], ApiError, "failed", 1, "a fault before it was taken"),
    ([LOST, FORGOTTEN, FORGOTTEN, ACCEPTED, DONE], None, "done", 2, "lost on the way"),
    ([LOST, FORGOTTEN, FORGOTTEN, DUPLICATE, DONE], None, "done", 2, "arrived meanwhile"),
    ([LOST, FORGOTTEN, FORGOTTEN, FAILED], ApiError, "failed", 2, "refused the second time"),
    (
        [LOST, FORGOTTEN, *AGAIN, *AGAIN, *AGAIN, FORGOTTEN],
        OutcomeUnknown, "unknown", 4, "never arrives, or will",
    ),
    ([LOST, AWAY], OutcomeUnknown, "unknown", 1, "the server stays away"),
    ([LOST, response(200, b"<html>")], OutcomeUnknown, "unknown", 1, "a stranger answers"),
    ([ACCEPTED, FORGOTTEN], OutcomeUnknown, "unknown", 1, "forgotten after it was taken"),
    ([ACCEPTED, RUNNING, KeyboardInterrupt()], Interrupted, "running", 1, "Ctrl-C while waiting"),
    ([KeyboardInterrupt()], Interrupted, "sending", 1, "Ctrl-C while sending"),
    ([LOST, KeyboardInterrupt()], Interrupted, "sending", 1, "Ctrl-C while looking"),
    ([ACCEPTED, AWAY], JobOutOfReach, "running", 1, "the server is away while we wait"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "error", "state", "posts", "why"), ENDS, ids=[why for *_, why in ENDS]
)
def test_the_ledger_agrees_with_what_is_told(
    steps: list[Step], error: type[ZscliError] | None, state: State, posts: int, why: str
) -> None:
    """Whatever happens, one entry stands there with what is raised, and one uuid was used."""
    one = client(*steps)
    if error is None:
        assert one.call(call(CREATE, name="z")).inventory == {"name": "z"}
    else:
        with pytest.raises(error):
            one.call(call(CREATE, name="z"))
    found = entry_of(one)
    assert found.state == state, why
    assert (found.answer is not None, found.error is not None) == (
        state == "done",
        state in {"failed", "unsent", "unknown"},
    )
    assert isinstance(one.transport, Spy)
    sent = [request for request in one.transport.sent if request.method == "POST"]
    assert len(sent) == posts
    assert {request.headers["X-Job-UUID"] for request in sent} == {JOB}
    assert found.background == (error is Interrupted)


def test_a_write_is_recorded_before_it_is_sent() -> None:
    """When the request goes out its entry stands in the ledger, with whose it is."""
    one = client(DONE)
    one.submit(call(CREATE, name="z", resourceUuid=UUID))
    assert isinstance(one.transport, Spy)
    before = one.transport.before
    assert before is not None
    assert (before.state, before.api, before.profile) == ("sending", "CreateZone", "p")
    assert (before.server, before.account) == (SERVER, "account")
    assert (before.params, before.whole) == ({"name": "z", "resourceUuid": UUID}, True)
    assert before.resource_uuid == UUID


def test_a_read_is_not_recorded() -> None:
    """Reads and logins leave no trace."""
    login = api("LogIn", "PUT", "/login", wrapper="logIn", sync=True, session=False)
    one = client(DONE)
    one.call(call(QUERY))
    one.call(call(login, password="x"))
    assert ledger_of(one).entries() == []


def test_leaving_at_the_time_limit() -> None:
    """A job that outlasts the timeout goes on in the background."""
    one = client(ACCEPTED, RUNNING)
    with pytest.raises(JobTimeout):
        one.call(call(CREATE), timeout=1)
    assert (entry_of(one).state, entry_of(one).background) == ("running", True)


FOUND = response(200, {"inventories": [{"uuid": UUID, "name": "z"}]})
NONE = response(200, {"inventories": []})
HOUR = timedelta(hours=1)

FORGOT: list[tuple[State, timedelta, list[Step], type[ZscliError] | None, State, str]] = [
    # state before, age, what comes after 404, what is raised, state then, why
    ("sending", HOUR, [], JobForgotten, "unsent", "it never arrived"),
    ("sending", 4 * HOUR, [FOUND], None, "done", "dropped since, and what it created is there"),
    ("sending", 4 * HOUR, [NONE], OutcomeUnknown, "unknown", "dropped since, and not there"),
    ("sending", -HOUR, [NONE], OutcomeUnknown, "unknown", "a clock that went back"),
    ("running", HOUR, [FOUND], None, "done", "taken, and what it created is there"),
    ("running", HOUR, [NONE], OutcomeUnknown, "unknown", "taken, and not there"),
    ("running", HOUR, [FAILED], OutcomeUnknown, "unknown", "taken, and the query is refused"),
    ("unknown", HOUR, [FOUND], None, "done", "unknown, and there"),
    ("unsent", HOUR, [], JobForgotten, "unsent", "known as unsent"),
    ("failed", HOUR, [], JobForgotten, "failed", "known as failed"),
    ("done", HOUR, [], None, "done", "known as done"),
]


@pytest.mark.parametrize(
    ("state", "age", "steps", "error", "then", "why"), FORGOT, ids=[why for *_, why in FORGOT]
)
def test_a_job_that_the_server_forgot(
    state: State,
    age: timedelta,
    steps: list[Step],
    error: type[ZscliError] | None,
    then: State,
    why: str,
) -> None:
    """What the server does not know never arrived, or is found by what it created, or unknown."""
    one = client(FORGOTTEN, *steps, query=call(QUERY))
    ledger = ledger_of(one)
    began = FakeClock().now() - age
    ledger.begin(Entry(JOB, "p", SERVER, "", "CreateZone", began, resource_uuid=UUID))
    if state == "running":
        ledger.accepted(JOB)
    elif state != "sending":
        ledger.settle(JOB, state, answer={"inventory": {"name": "z"}})
    if error is None:
        inventory = one.wait(JOB).inventory
        assert inventory["name"] == "z"
    else:
        with pytest.raises(error):
            one.wait(JOB)
    assert entry_of(one).state == then, why


def test_a_call_that_is_on_its_way() -> None:
    """A call that another process sends at this moment is waited for."""
    one = client(FORGOTTEN, FORGOTTEN, RUNNING, DONE)
    ledger_of(one).begin(Entry(JOB, "p", SERVER, "", "CreateZone", FakeClock().now()))
    assert one.wait(JOB).inventory == {"name": "z"}
    assert entry_of(one).state == "done"


DEAD = f"1:0:no boot:{os.uname().nodename}"

ORPHANS: list[tuple[State, timedelta, list[Step], State, str]] = [
    ("sending", HOUR, [FORGOTTEN], "unsent", "it never arrived"),
    ("sending", timedelta(0), [FORGOTTEN], "unsent", "it never arrived, after a moment"),
    ("sending", HOUR, [RUNNING], "running", "it runs"),
    ("sending", HOUR, [DONE], "done", "it is done"),
    ("running", HOUR, [FAILED], "failed", "it failed"),
    ("running", HOUR, [FORGOTTEN], "unknown", "nobody can tell"),
    ("running", HOUR, [AWAY], "running", "the server is away"),
    ("unknown", HOUR, [RUNNING], "running", "nobody could tell, and it runs"),
    ("unknown", HOUR, [DONE], "done", "nobody could tell, and it is done"),
    ("unknown", HOUR, [FAILED], "failed", "nobody could tell, and it failed"),
    ("unknown", HOUR, [FORGOTTEN], "unsent", "nobody could tell, and it never arrived"),
    ("unknown", timedelta(minutes=5), [FORGOTTEN], "unknown", "it may still be held up"),
    ("unknown", HOUR, [AWAY], "unknown", "nobody could tell, and the server is away"),
]


@pytest.mark.parametrize(
    ("state", "age", "steps", "then", "why"), ORPHANS, ids=[why for *_, why in ORPHANS]
)
def test_what_a_dead_process_left(
    state: State, age: timedelta, steps: list[Step], then: State, why: str
) -> None:
    """The next process finds out what became of each, and leaves those of living ones alone."""
    one = client(*steps)
    ledger = ledger_of(one)
    began = FakeClock().now() - age
    ours = ledger.begin(Entry("a" * 32, "p", SERVER, "", "CreateZone", began))
    ledger.begin(Entry("b" * 32, "p", "http://other", "", "CreateZone", began, owner=DEAD))
    lost = ledger.begin(Entry(JOB, "p", SERVER, "", "CreateZone", began, owner=DEAD))
    if state == "running":
        ledger.accepted(JOB)
    elif state == "unknown":
        ledger.settle(JOB, state)
    found = one.reconcile(patient=True)
    assert [(entry.uuid, entry.state) for entry in found] == [(lost.uuid, then)], why
    assert ledger.get(ours.uuid) == ours


@pytest.mark.parametrize(("age", "asked"), [(HOUR, True), (3 * HOUR, False)])
def test_what_the_server_took_did_arrive(age: timedelta, *, asked: bool) -> None:
    """A write that was taken and then forgotten stays unknown, and is asked about for a while."""
    one = client(FORGOTTEN)
    ledger = ledger_of(one)
    ledger.begin(Entry(JOB, "p", SERVER, "", "A", FakeClock().now() - age, owner=DEAD))
    ledger.accepted(JOB)
    ledger.settle(JOB, "unknown")
    assert [entry.state for entry in one.reconcile()] == ["unknown"] * asked
    assert entry_of(one).state == "unknown"


DOUBTS: list[tuple[list[Step], float | None, str]] = [
    ([DONE], 0.0, "answered at once"),
    ([ACCEPTED, DONE], 0.05, "ended before the first question"),
    ([ACCEPTED, RUNNING, RUNNING, DONE], 0.06, "ended between two questions"),
    ([LOST, DONE], None, "nobody saw it run"),
]


@pytest.mark.parametrize(("steps", "doubt", "why"), DOUBTS, ids=[why for *_, why in DOUBTS])
def test_when_a_job_ended(steps: list[Step], doubt: float | None, why: str) -> None:
    """The ledger knows how long before we heard of it a job may have ended."""
    one = client(*steps)
    one.call(call(CREATE, name="z"))
    found = entry_of(one).doubt
    assert found is None if doubt is None else found == pytest.approx(doubt, abs=0.02), why


def test_no_patience_decides_nothing_early() -> None:
    """Without patience a call that may be on its way is left as it is."""
    one = client(FORGOTTEN)
    ledger_of(one).begin(Entry(JOB, "p", SERVER, "", "A", FakeClock().now(), owner=DEAD))
    assert [entry.state for entry in one.reconcile()] == ["sending"]


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.test_client import CREATE, FakeTransport
from tests.wire.fakes import call
from zscli.client import Client
from zscli.clock import SystemClock
from zscli.jobs.ledger import Ledger
from zscli.jobs.recorder import Origin, Recorder
from zscli.wire.auth import SessionCredential

class Killer(FakeTransport):
    def send(self, request):
        os.kill(os.getpid(), signal.SIGKILL)

ledger = Ledger(Path(sys.argv[1]), sys.exit)
recorder = Recorder(ledger, "s", lambda: Origin("p"))
one = Client(Killer(), SystemClock(), lambda: SessionCredential("s"), recorder=lambda: recorder)
one.call(call(CREATE, name="z"))
"""


def test_a_process_that_is_killed_before_it_sends(tmp_path: Path) -> None:
    """Its write stands on the disk; the next process finds that it never arrived."""
    command = [sys.executable, "-c", KILLED, str(tmp_path)]
    assert subprocess.run(command, check=False).returncode == -9
    ledger = Ledger(tmp_path, pytest.fail)
    (entry,) = ledger.unfinished(dead=True)
    assert (entry.api, entry.state, entry.params) == ("CreateZone", "sending", {"name": "z"})
    clock = FakeClock()
    clock.began = entry.began
    recorder = Recorder(ledger, "s", lambda: Origin("p"))
    transport = FakeTransport(FORGOTTEN)
    one = Client(transport, clock, lambda: ADMIN, recorder=lambda: recorder)
    assert [one.state for one in one.reconcile(patient=True)] == ["unsent"]
    assert [request.path for request in transport.sent] == [f"/v1/api-jobs/{entry.uuid}"]
    ledger.close()


SECRET = "Geh31m-_zeug"
SPEC = replace(
    CREATE,
    params=(
        ParamSpec("plain"),
        ParamSpec("marked", sensitive="value"),
        ParamSpec("hashed", hashed=True),
        ParamSpec("url", sensitive="uri"),
        ParamSpec("systemTags", "list", element="string"),
        ParamSpec("tag", sensitive="tag"),
    ),
)
SECRETS = st.sampled_from(
    [
        {"marked": SECRET},
        {"hashed": SECRET},
        {"adminPassword": SECRET},
        {"url": f"https://root:{SECRET}@host/x"},
        {"url": f"root:{SECRET}@10.0.0.1"},
        {"tag": f"a::{SECRET}"},
        {"systemTags": ["a::b", f"rootPassword::{SECRET}", "c"]},
        {"plain": json.dumps({"a": [{"password": SECRET}]})},
        {"plain": {"deep": [{"secretKey": {"x": SECRET}}, {"password": [SECRET]}]}},
        {"plain": SESSION},
    ]
)
PLACES = st.sampled_from(
    [
        lambda text: {"inventory": {"password": text}},
        lambda text: {"inventory": {"note": f"made with {text}."}},
        lambda text: {"inventory": {"tags": [f"x::{text}"]}, text: 1},
        lambda text: {"error": {"code": "X.1", "details": f"{text} is too short"}},
    ]
)


@given(params=SECRETS, more=st.dictionaries(st.sampled_from("abc"), st.text()), place=PLACES)
def test_no_secret_is_ever_recorded(params: Mapping[str, Any], more: Any, place: Any) -> None:
    """Neither the parameters nor what the server says of them bring a secret into the ledger."""
    secret = SESSION if SESSION in str(params) else SECRET
    body = place(secret)
    status = 503 if "error" in body else 200
    body.pop(secret, None)
    one = client(ACCEPTED, response(status, body))
    try:
        one.call(Call(SPEC, {**more, **params}))
    except ApiError:
        assert status == 503
    found = entry_of(one)
    assert secret not in repr(found)
    assert found.whole is False
    assert {name: found.params.get(name) for name in more if name not in params} == more


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """Give the real APIs."""
    return load_catalog(None)


TAKES = [
    ("CreateZone", "QueryZone"),
    ("CreateVmInstance", "QueryVmInstance"),
    ("AddKVMHost", "QueryHost"),
    ("AddImage", "QueryImage"),
    ("CreateL2NoVlanNetwork", "QueryL2Network"),
    ("CreateSystemTag", ""),
    ("UpdateZone", ""),
    ("AddVmNicToSecurityGroup", ""),
    ("QueryZone", ""),
]


@pytest.mark.parametrize(("name", "query"), TAKES)
def test_what_is_created_has_a_uuid_of_ours(catalog: Catalog, name: str, query: str) -> None:
    """Where the API takes one and the user gave none, we choose it, and can query for it."""
    spec = catalog[name]
    assert takes_uuid(spec) == bool(query)
    chosen = with_uuid(Call(spec, {"name": "x"}), UUID).params.get("resourceUuid")
    assert chosen == (UUID if query else None)
    if query:
        own = Call(spec, {"resourceUuid": "own"})
        assert with_uuid(own, UUID) is own
        found = query_for(catalog, name, UUID)
        assert found is not None
        assert (found.api.name, found.conditions[0].value) == (query, UUID)
