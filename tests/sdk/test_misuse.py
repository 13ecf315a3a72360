"""Programs that hand over the wrong thing, use what is closed, or copy what cannot be copied."""

import asyncio
import copy
import csv
import io
import logging
import pickle
import threading
from collections.abc import Callable, Mapping
from hashlib import sha512
from traceback import TracebackException
from typing import Any

import pytest

import zscli
import zscli.errors
from tests.sdk.conftest import SESSION
from zscli.errors import Interrupted, NotLoggedIn, UsageError, ZscliError
from zscli.sdk import account, api, api_actions, inventory
from zscli.sdk.cloud import Cloud
from zscli.simulator.server import Simulator

ADMIN: Any = {"account": "admin", "password": "password"}

WRONG: list[Any] = [
    None, True, 1, 1.5, float("nan"), b"x", bytearray(b"x"), "", " ", "\ud800", "a\0b", "\u202e",
    "x" * 10_000, [], [None], ["\ud800"], [[[]]], {}, {"a": b"x"}, {1: 2}, {1, 2}, (1, 2), object(),
    range(3), 10**400, -1,
]  # fmt: skip
"""What a parameter may be given by mistake."""

Step = Callable[[Cloud, Any], object]
STEPS: list[tuple[str, Step]] = [
    # what is given            to what
    ("an API", lambda cloud, given: cloud.call(given)),
    ("a value", lambda cloud, given: cloud.CreateZone(name="z", description=given)),
    ("a list", lambda cloud, given: cloud.CreateZone(name="z", userTags=given)),
    ("a timeout", lambda cloud, given: cloud.call("GetVersion", timeout=given)),
    ("a resource", lambda cloud, given: list(cloud.query(given))),
    ("a condition", lambda cloud, given: list(cloud.query("Zone", given))),
    ("fields", lambda cloud, given: list(cloud.query("Zone", fields=given))),
    ("an order", lambda cloud, given: list(cloud.query("Zone", sort=given))),
    ("a page", lambda cloud, given: list(cloud.query("Zone", page=given))),
    ("a limit", lambda cloud, given: list(cloud.query("Zone", limit=given))),
    ("ZQL", lambda cloud, given: cloud.zql(given)),
    ("a job's uuid", lambda cloud, given: cloud.job(given)),
    ("jobs", lambda cloud, given: cloud.wait(given)),
    ("a job", lambda cloud, given: cloud.wait([given])),
    ("a wait's timeout", lambda cloud, given: cloud.wait([], timeout=given)),
    ("targets", lambda cloud, given: cloud.map("DeleteZone", given)),
    ("a target", lambda cloud, given: cloud.map("DeleteZone", [given])),
    ("a target's parameter", lambda cloud, given: cloud.map("DeleteZone", ["0" * 32], by=given)),
]


@pytest.mark.parametrize("step", [step for _, step in STEPS], ids=[name for name, _ in STEPS])
def test_a_cloud_answers_in_sentences(cloud: Cloud, step: Step) -> None:
    """Whatever is handed over, it works or is an error of the tree, never one of Python's."""
    for given in WRONG:
        try:
            step(cloud, given)
        except ZscliError as error:
            assert error.sentence.strip()  # noqa: PT017 not every value is wrong everywhere


CONNECTIONS: list[tuple[str, list[Any], str]] = [
    # parameter      what it is given                                   what the error says
    ("session", [1, True, b"x", "", " ", ["a"], "a\nb", "ü"], "session must be the uuid"),
    ("access_key", [1, b"xy", "xy", ("a", b"b"), (1, 2), ("a",)], "access_key must be the key's"),
    ("zone", [1, "Asia/Shanghai", b"x", []], "zone must be a time zone"),
    ("timeout", ["10", True, -1, b"x"], "timeout must be a number of seconds"),
    ("url", [1, b"x", "", "ftp://x", ["a"]], "url must be"),
]


@pytest.mark.parametrize(("name", "wrong", "said"), CONNECTIONS, ids=[c[0] for c in CONNECTIONS])
def test_connect_answers_in_sentences(
    simulator: Simulator, name: str, wrong: list[Any], said: str
) -> None:
    """A wrong parameter of connect() is named, and nothing is logged in."""
    before = simulator.world.count(SESSION)
    who = {} if name in {"session", "access_key"} else ADMIN
    for given in wrong:
        with pytest.raises(UsageError, match=said):
            zscli.connect(**{"url": simulator.url, **who, name: given})
    assert simulator.world.count(SESSION) == before


def test_a_password_that_is_no_text_is_told(simulator: Simulator) -> None:
    """A password with half a character cannot be hashed, and does not stand in the error."""
    with pytest.raises(ZscliError, match="password holds bytes that are not UTF-8") as caught:
        zscli.connect(simulator.url, account="admin", password="geheim\ud800")
    assert "geheim" not in str(caught.value)


def test_what_is_nested_without_end_is_told(cloud: Cloud) -> None:
    """A value that is deeper than Python can go is an error, not a stack of them."""
    value: Any = []
    for _ in range(5000):
        value = [value]
    with pytest.raises(ZscliError, match=r"nested too deeply|It is not text"):
        cloud.CreateZone(name="z", userTags=value)


@pytest.mark.parametrize("given", ["0" * 32, {"uuid": "0" * 32}])
def test_one_target_is_no_list_of_them(cloud: Cloud, given: Any) -> None:
    """A text is not taken for its characters, nor a record for its fields."""
    with pytest.raises(UsageError, match="targets must be a list"):
        cloud.map("DeleteZone", given)
    with pytest.raises(UsageError, match="targets must be a list"):
        cloud.map("DeleteZone", next(cloud.query("Zone")))


def test_a_target_without_a_uuid_is_told(cloud: Cloud) -> None:
    """Rows that were queried without their uuids cannot be called with."""
    with pytest.raises(UsageError, match="One of the targets has no uuid") as caught:
        cloud.map("DeleteZone", cloud.query("Zone", fields=["name"]))
    assert caught.value.hint == 'Query it, too: fields=["uuid", "name"]'


def test_a_closed_cloud_says_so(simulator: Simulator) -> None:
    """Who calls on after the end is told that it is the end, and logs nothing in."""
    before = simulator.world.count(SESSION)
    with zscli.connect(simulator.url, **ADMIN) as cloud:
        rows = cloud.query("VmInstance", page=3)
        next(rows)
        job = cloud.submit("CreateZone", name="z")
    steps: list[Callable[[], object]] = [
        lambda: cloud.count("Zone"), lambda: list(rows), lambda: cloud.CreateZone(name="z"),
        job.wait, job.progress,
    ]  # fmt: skip
    for step in steps:
        with pytest.raises(NotLoggedIn, match="The cloud has been closed"):
            step()
    assert cloud.map("DeleteZone", ["0" * 32])[0].error is not None
    cloud.close()
    assert simulator.world.count(SESSION) == before


def test_a_closed_cloud_of_asyncio_says_so(simulator: Simulator) -> None:
    """The same where calls are awaited; what is no job cannot be awaited for."""

    async def program() -> None:
        async with await zscli.aio.connect(simulator.url, **ADMIN) as cloud:
            job = await cloud.submit("CreateZone", name="z")
            for wrong in ([None], None, job, "x"):
                with pytest.raises(UsageError, match="job"):
                    await cloud.wait(wrong)  # type: ignore[arg-type] # that is the point
            assert copy.copy(job).uuid == job.uuid
        for step in (cloud.count("Zone"), cloud.CreateZone(name="z"), job.progress()):
            with pytest.raises(NotLoggedIn, match="The cloud has been closed"):
                await step

    asyncio.run(program())


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_cloud_and_a_job_stay_where_they_are(cloud: Cloud, make: Callable[[Any], Any]) -> None:
    """Neither can be copied or sent to another process; the error says what can be."""
    with pytest.raises(UsageError, match="A cloud cannot be copied") as caught:
        make(cloud)
    assert "session=" in caught.value.hint
    with pytest.raises(UsageError, match="A job cannot be copied") as caught:
        make(cloud.submit("CreateZone", name="z"))
    assert "cloud.job(uuid)" in caught.value.hint


def test_outcomes_can_be_sent_to_another_process(cloud: Cloud) -> None:
    """What became of many calls survives a pickle, errors and all."""
    (outcome,) = pickle.loads(pickle.dumps(cloud.map("DeleteVmNic", ["0" * 32])))  # noqa: S301 ours
    assert outcome.target == "0" * 32
    assert outcome.error.code


def test_closing_ends_a_wait_at_once_and_names_its_job() -> None:
    """What waits in another thread ends although the logout is slow, and knows its job."""
    told: list[Interrupted] = []
    with Simulator(seed="demo", job_delay=60) as simulator:
        simulator.faults.add("delay=30s api=LogOut")
        cloud = zscli.connect(simulator.url, **ADMIN)
        job = cloud.submit("CreateZone", name="z")

        def wait() -> None:
            try:
                job.wait()
            except Interrupted as error:
                told.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        threading.Thread(target=cloud.close, daemon=True).start()
        waiting.join(20)
    assert [error.job_uuid for error in told] == [job.uuid]


BROKEN = ["drop-before", "status=502", "status=500", "error=SYS.1000", "length", "reset"]


@pytest.mark.parametrize("fault", BROKEN)
@pytest.mark.usefixtures("sessions_stay")
def test_a_logout_that_breaks_leaves_no_session(named: Simulator, fault: str) -> None:
    """A logout that was lost on the way is sent once more, by both faces."""
    named.faults.add(f"{fault} api=LogOut times=1")
    with zscli.connect(named.url, **ADMIN) as cloud:
        assert cloud.count("Zone") == 2
    named.faults.add(f"{fault} api=LogOut times=1")
    assert account.execute_action_with_session(api_actions.GetVersionAction()).version


@pytest.mark.usefixtures("sessions_stay")
@pytest.mark.parametrize(
    "action", [None, "QueryZone", api_actions.QueryZoneAction, inventory.APIQueryZoneMsg()]
)
def test_what_is_no_action_is_told(named: Simulator, action: Any) -> None:
    """The helper says what it wants, before it logs in: no session is left."""
    assert named.url
    with pytest.raises(UsageError, match="What is to be run must be an action"):
        account.execute_action_with_session(action)


@pytest.mark.parametrize("message", [None, "QueryZone", api_actions.QueryZoneAction])
def test_what_is_no_message_is_told(named: Simulator, message: Any) -> None:
    """sync_call says what it wants, and what a session is."""
    assert named.url
    for step in (api.sync_call, api.Api().sync_call):
        with pytest.raises(UsageError, match="must be an action or a message"):
            step(message)
    for session in (1, b"x", "a\nb", {"uuid": "0"}):
        with pytest.raises(UsageError, match="sessionUuid must be the uuid of a session"):
            api.sync_call(api_actions.QueryZoneAction(conditions=[]), session)  # type: ignore[arg-type]


def test_conditions_may_begin_with_none() -> None:
    """gen_query_conditions takes None for no conditions yet."""
    made = account.gen_query_conditions("name", "=", "z", None)
    assert made == [{"name": "name", "op": "=", "value": "z"}]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            zscli.errors.JobTimeout("0" * 32, 3),
            "The job " + "0" * 32 + " is still running after 3 s.",
        ),
        ({"code": "SYS.1", "details": "no"}, "[code: SYS.1, details: no]"),
        (None, "[]"),
    ],
)
def test_any_error_is_a_line(error: Any, said: str) -> None:
    """error_code_to_string has something to say of timeouts and of plain dicts, too."""
    assert api.error_code_to_string(error) == said


class Named(api_actions.CreateZoneAction):
    """A class of a program's own, which does not call our __init__."""

    note = ""

    def __init__(self, name: str) -> None:
        self.name = name
        self.note = "mine"
        self._tries = 1


def test_an_action_can_be_derived_from() -> None:
    """Attributes that the derived class declares are its own; a typo is still an error."""
    action = Named("z")
    assert (action.values, action.note) == ({"name": "z"}, "mine")
    with pytest.raises(AttributeError, match="has no parameter nmae"):
        action.nmae = "z"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no parameter run"):
        api_actions.CreateZoneAction().run = None  # type: ignore[assignment,method-assign]


@pytest.mark.parametrize(
    "make",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))],  # noqa: S301 our own
)
def test_a_copied_action_is_another(make: Callable[[Any], Any]) -> None:
    """What is set on a copy is not set on the action; a parameter can be unset."""
    action = api_actions.CreateZoneAction(name="a")
    other = make(action)
    other.name = "b"
    assert (action.name, other.name) == ("a", "b")
    del other.name
    assert other.name is None


def test_an_action_of_no_api_is_told() -> None:
    """Action itself has no API, so that there is nothing to make."""
    with pytest.raises(UsageError, match="Action is of no API"):
        api_actions.Action()


def test_a_record_is_taken_as_a_map(cloud: Cloud) -> None:
    """dict(), **, csv and libraries of tables take a record as they take a dict."""
    vm = next(cloud.query("VmInstance"))
    assert isinstance(vm, Mapping)
    assert (
        dict(vm)
        == vm
        == {**vm}
        == dict(vm.items())
        == dict(zip(vm.keys(), vm.values(), strict=True))
    )
    text = io.StringIO()
    csv.DictWriter(text, ["name", "state"], extrasaction="ignore").writerow(vm)
    assert text.getvalue() == f"{vm.name},{vm.state}\r\n"
    with pytest.raises(AttributeError, match="name cannot be deleted: a record keeps"):
        del vm.name


def test_nothing_that_is_logged_or_shown_is_a_secret(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    """A log of everything has no session, and a traceback with all values no password."""
    with caplog.at_level(logging.DEBUG), zscli.connect(simulator.url, **ADMIN) as cloud:
        session = cloud.LogInByAccount(accountName="admin", password="password").inventory.uuid
        assert cloud.ValidateSession(sessionUuid=session).valid
        cloud.LogOut(sessionUuid=session)
    logged = [one.getMessage() for one in caplog.records if one.name.startswith("urllib3")]
    assert any("/accounts/sessions/******/valid" in line for line in logged)
    assert not any(session in line for line in logged)
    with pytest.raises(ZscliError) as caught:
        zscli.connect("http://127.0.0.1:1", **{**ADMIN, "password": "geheim"})
    frames = TracebackException.from_exception(caught.value, capture_locals=True).stack
    shown = [frame for frame in frames if "/zscli/" in frame.filename and frame.name != "connect"]
    hashed = sha512(b"geheim").hexdigest()
    assert len(shown) > 3
    for frame in shown:
        for value in (frame.locals or {}).values():
            assert hashed not in value
            assert "geheim" not in value
