"""Whatever happens between client and server, a write is done once or not, and zscli knows.

Every fault of the proxy meets every kind of call: at the call itself, at the first question
about its job, and from the call on for as long as zscli tries. What the server's world shows
afterwards must agree with the exit status, with the sentence and with the ledger.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import chaos
from tests.faults.cells import WRITES, Cloud, Countdown, Kind, QuickClock, hurry
from tests.faults.chaos import Chaos, Fault, Rule
from tests.held import PATIENCE
from tests.journey import Ran, Zscli
from zscli.jobs.entry import Entry
from zscli.jobs.ledger import Ledger
from zscli.simulator.server import Simulator

CALL = r"^(POST|PUT|DELETE) "
QUESTION = r"^GET .*/api-jobs/"
ANYTHING = r""

SHORT = 0.12
"""Seconds that zscli waits for an answer where one does not come."""
AT_ONCE = 0.01
"""The same where none ever comes."""

TOLD = {0: "done", 1: "failed", 3: "no session", 4: "unknown", 5: "never"}
"""What an exit status says about a write."""
TRUE = {"done": {1}, "failed": {0}, "no session": {0}, "unknown": {0, 1}, "never": {0}}
"""How often the world may show the write, by what was told."""

WRITTEN: dict[str, set[str]] = {
    "done": {"done"},
    "failed": {"failed"},
    "no session": {"failed"},
    "unknown": {"sending", "running", "unknown"},
    "never": {"unsent"},
}
"""What the ledger may say of a write, by what was told."""
ENDED = {0: {"failed", "unsent", "unknown"}, 1: {"done"}}
"""What it may say when all is well again, by how often the world shows the write."""
ENDED_OPEN = {"running", "unknown"}
"""The same where the server itself never ends the job."""


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """Give a demo cloud behind a proxy, for all tests of this module."""
    state = str(tmp_path_factory.mktemp("cloud") / "world.db")
    with (
        Simulator(seed="demo", job_delay=0.0, state=state) as simulator,
        Chaos((simulator.host, simulator.port)) as proxy,
    ):
        yield Cloud(simulator, proxy)


Told = str | tuple[str, ...]
OPEN = ("done", "unknown")
STRANGE = ("done", "never")
"""An answer that a wrong address would give as well may be told at once."""


@dataclass(frozen=True, slots=True)
class Case:
    """A fault, and what may be told when it strikes once at the call, once at a question, ever.

    make: gives the fault for a cloud. read: what may be told when it strikes a query once.
    patience: seconds for one answer. times: how often it strikes where it never ends. open: the
    server itself may have lost the job, so that nobody can tell its end.
    """

    name: str
    make: Callable[[Cloud], Fault]
    at_call: Told = "done"
    at_question: Told = "done"
    every_call: Told = OPEN
    ever: Told = "unknown"
    read: Told = "done"
    patience: float = PATIENCE
    times: int | None = None
    open: bool = False


def always(fault: Fault) -> Callable[[Cloud], Fault]:
    """Return what gives *fault* for any cloud."""
    return lambda _: fault


CASES = [
    Case("dropped before it arrived", always(chaos.dropped_before)),
    Case("dropped before the answer", always(chaos.dropped_after)),
    Case("reset before the answer", always(chaos.reset_after)),
    Case("dropped within the head", always(chaos.dropped_in_head), read=STRANGE),
    Case("dropped within the body", always(chaos.dropped_in_body)),
    Case("stalled before it arrived", always(chaos.stalled_before), patience=SHORT),
    Case("stalled before the answer", always(chaos.stalled_after), patience=SHORT),
    Case("byte by byte", always(chaos.slow), ever="done"),
    Case("502 instead", always(chaos.instead(502))),
    Case("502 afterwards", always(chaos.afterwards(502))),
    Case("503 instead", always(chaos.instead(503))),
    Case("503 afterwards", always(chaos.afterwards(503))),
    Case("504 instead", always(chaos.instead(504))),
    Case("504 afterwards", always(chaos.afterwards(504))),
    Case("504 without a body", always(chaos.afterwards(504, b""))),
    Case("a page of a proxy instead", always(chaos.instead(200)), read=STRANGE),
    Case("a page of a proxy afterwards", always(chaos.afterwards(200)), read=STRANGE),
    Case("no such page instead", always(chaos.instead(404)), read=STRANGE),
    Case("no such page afterwards", always(chaos.afterwards(404)), read=STRANGE),
    Case("404 without a word instead", always(chaos.instead(404, b"")), read=STRANGE),
    Case("JSON cut short", always(chaos.cut_json), read=STRANGE),
    Case("200 without a body instead", always(chaos.instead(200, b"")), read=STRANGE),
    Case("no body", always(chaos.no_body), read=STRANGE),
    Case("Content-Length too long", always(chaos.length_too_long)),
    Case("Content-Length too short", always(chaos.length_too_short), read=STRANGE),
    Case("delivered twice, first answer", always(chaos.doubled_first), ever="done"),
    Case("delivered twice, second answer", always(chaos.doubled_second), ever="done"),
    Case("delivered late", always(chaos.late)),
    Case(
        "restart before it arrived",
        lambda cloud: chaos.first(cloud.restart),
        at_question=OPEN,
        ever=OPEN,
        times=2,
        open=True,
    ),
    Case(
        "restart before the answer",
        lambda cloud: chaos.afterwards_do(cloud.restart),
        at_call=OPEN,
        at_question=OPEN,
        ever=OPEN,
        times=2,
        open=True,
    ),
    Case(
        "session ended",
        lambda cloud: chaos.first(cloud.end_sessions),
        at_call="no session",
        at_question=("done", "no session"),
        every_call="no session",
        ever="no session",
        read="no session",
    ),
]
"""Ever is as long as zscli tries, but a few times for what the server needs its time for."""

WHERE = {"at the call": CALL, "at a question": QUESTION, "at every call": CALL, "ever": ANYTHING}
"""Where a fault strikes: which requests it may meet."""
ONCE = ("at the call", "at a question")
LASTING = {"create without", "delete"}
"""The kinds of calls for which trouble that does not end is tried, too."""
CELLS = [
    pytest.param(kind, case, where, id=f"{kind.name}-{case.name}-{where}")
    for kind in WRITES
    for case in CASES
    for where in WHERE
    if where in ONCE or kind.name in LASTING
]


def told(ran: Ran) -> str:
    """Return what a run said became of its call, after a look at the form in which it did."""
    assert ran.status in TOLD, ran
    assert (ran.status == 0) == (ran.out != ""), ran
    assert (ran.status == 0) == ("error: " not in ran.err), ran
    assert "Traceback" not in ran.err, ran
    said = TOLD[ran.status]
    if said == "unknown":
        assert "not known" in ran.err or "still running" in ran.err, ran
    return said


def expected(case: Case, where: str) -> tuple[str, ...]:
    """Return what may be told when a fault strikes there."""
    found = {
        "at the call": case.at_call,
        "at a question": case.at_question,
        "at every call": case.every_call,
        "ever": case.ever,
    }
    return several(found[where])


def several(told: Told) -> tuple[str, ...]:
    """Return a column of the table as a tuple."""
    return (told,) if isinstance(told, str) else told


def rule(case: Case, where: str, cloud: Cloud, pattern: str | None = None) -> Rule:
    """Return the rule that lets a case strike there."""
    times = 1 if where in ONCE else case.times
    return Rule(WHERE[where] if pattern is None else pattern, case.make(cloud), times=times)


def patience(case: Case, where: str) -> float:
    """Return the seconds that zscli waits for one answer."""
    return AT_ONCE if where == "ever" and case.patience == SHORT else case.patience


def entry_of(home: Zscli, api: str) -> Entry:
    """Return the only entry of the ledger for an API."""
    said: list[str] = []
    ledger = Ledger(home.home / ".local/state/zscli", said.append)
    found = ledger.entries(api=api)
    ledger.close()
    assert said == []
    [entry] = found
    return entry


def asked_again(home: Zscli, entry: Entry) -> Entry:
    """Let zscli find out what became of a write that has no end yet, and return its entry."""
    if entry.is_unfinished or entry.state == "unknown":
        told(home("wait", entry.uuid, "--timeout", "3"))
    return entry_of(home, entry.api)


@pytest.mark.parametrize(("kind", "case", "where"), CELLS)
def test_a_write_is_done_once_or_never(
    kind: Kind,
    case: Case,
    where: str,
    cloud: Cloud,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The world agrees with what is told, at once and after everything is asked about again."""
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        hurry(monkeypatch, QuickClock(), patience(case, where), cloud.chaos.rules)
        names = kind.names(cloud)
        before = len(cloud.jobs(kind.api))
        spoils = rule(case, where, cloud)
        cloud.chaos.rules.append(spoils)
        limits = [] if where in ONCE and not case.open else ["--timeout", "3"]
        said = told(home(*kind.words(names), *limits))
        assert spoils.has_struck()
        assert kind.effect(cloud, names) in TRUE[said]
        assert said in expected(case, where)
        entry = entry_of(home, kind.api)
        assert entry.state in WRITTEN[said]
    hurry(monkeypatch, QuickClock(), PATIENCE)
    last = asked_again(home, entry).state
    effect = kind.effect(cloud, names)
    assert effect in TRUE[said]
    assert len(cloud.jobs(kind.api)) - before <= 1
    assert last in ENDED[effect] or (case.open and last in ENDED_OPEN)


@pytest.mark.parametrize("where", ["at the call", "ever"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_query_is_answered_right_or_not_at_all(
    case: Case, where: str, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read is repeated; what is shown is what the server has, and else nothing is shown."""
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        hurry(monkeypatch, QuickClock(), patience(case, where), cloud.chaos.rules)
        spoils = rule(case, where, cloud, ANYTHING)
        cloud.chaos.rules.append(spoils)
        ran = home("QueryAccount", "name=admin", "fields=name")
        said = told(ran)
        assert spoils.has_struck()
        assert said in {"done", "no session", "never"}
        if said == "done":
            assert ran.json["inventories"] == [{"name": "admin"}]
        assert where == "ever" or said in several(case.read)


@pytest.mark.parametrize("where", ["at the call", "ever"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_login_is_good_or_none(
    case: Case, where: str, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is told to be logged in is; who is told otherwise is not."""
    hurry(monkeypatch, QuickClock(), patience(case, where), cloud.chaos.rules)
    with cloud.spoilt():
        home = Zscli(tmp_path, cloud.chaos.url)
        spoils = rule(case, where, cloud, ANYTHING)
        cloud.chaos.rules.append(spoils)
        said = told(home("LogInByAccount", "accountName=admin", "password=password"))
        assert spoils.has_struck()
        assert said in {"done", "never"}
    hurry(monkeypatch, QuickClock(), PATIENCE)
    assert home("QueryAccount", "limit=1").status == (0 if said == "done" else 3)


LONG_QUESTION = r"^GET .*/longjobs"
LONG_JOB = WRITES[-1]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_long_job_is_followed(
    case: Case, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What spoils a question about a long job says nothing of that one; it is asked again."""
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        names = LONG_JOB.names(cloud)
        uuid = home(*LONG_JOB.words(names), "--no-wait").out.strip()
        hurry(monkeypatch, QuickClock(), patience(case, "at a question"), cloud.chaos.rules)
        spoils = rule(case, "at a question", cloud, LONG_QUESTION)
        cloud.chaos.rules.append(spoils)
        said = told(home("wait", uuid, "--timeout", "3"))
        assert spoils.has_struck()
        assert said == ("unknown" if case.name == "session ended" else "done")
    hurry(monkeypatch, QuickClock(), PATIENCE)
    if said == "unknown":
        home.log_in()
    assert told(home("wait", uuid, "--timeout", "30")) == "done"
    assert entry_of(home, LONG_JOB.api).state == "done"
    assert LONG_JOB.effect(cloud, names) == 1


@dataclass(frozen=True, slots=True)
class Gone:
    """When nobody listens at the server's port, at which sleep somebody does again, and why."""

    name: str
    when: str
    back: int | None
    expected: str


GONE = [
    Gone("a server that starts just now", "before", 1, "done"),
    Gone("a server that is not there", "before", None, "never"),
    Gone("a server that goes down before it took the call", "with", 2, "done"),
    Gone("a server that goes for good before it took the call", "with", None, "unknown"),
    Gone("a server that goes down when it took the call", "after", 2, "done"),
    Gone("a server that goes for good when it took the call", "after", None, "unknown"),
    Gone("a server that cannot be asked for a while", "asked", 5, "done"),
    Gone("a server that cannot be asked any more", "asked", None, "unknown"),
]


@pytest.mark.parametrize("gone", GONE, ids=lambda gone: gone.name)
@pytest.mark.parametrize("kind", WRITES, ids=lambda kind: kind.name)
def test_a_server_that_nobody_listens_at(
    kind: Kind, gone: Gone, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused connections are waited out for a while, and told as what they are."""
    proxy = cloud.chaos
    waits = Countdown(gone.back, proxy.open)
    hurry(monkeypatch, QuickClock(waits), PATIENCE)
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        names = kind.names(cloud)
        before = len(cloud.jobs(kind.api))
        rules = {
            "with": Rule(CALL, chaos.first(proxy.shut, chaos.dropped_before)),
            "after": Rule(CALL, chaos.afterwards_do(proxy.shut)),
            "asked": Rule(QUESTION, chaos.first(proxy.shut, chaos.dropped_before)),
        }
        if gone.when in rules:
            proxy.rules.append(rules[gone.when])
        else:
            proxy.shut()
        said = told(home(*kind.words(names), *([] if gone.back else ["--timeout", "3"])))
        assert said == gone.expected
        assert kind.effect(cloud, names) in TRUE[said]
        entry = entry_of(home, kind.api)
        assert entry.state in WRITTEN[said]
    last = asked_again(home, entry).state
    effect = kind.effect(cloud, names)
    assert effect in TRUE[said]
    assert len(cloud.jobs(kind.api)) - before <= 1
    assert last in ENDED[effect]


@pytest.mark.parametrize("gone", GONE[:2], ids=lambda gone: gone.name)
@pytest.mark.parametrize("api", ["QueryAccount", "LogInByAccount"])
def test_nobody_listens_to_what_has_no_job(
    api: str, gone: Gone, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refused query or login is tried for a while, and then it is told that nobody is there."""
    hurry(monkeypatch, QuickClock(Countdown(gone.back, cloud.chaos.open)), PATIENCE)
    words = {
        "QueryAccount": (api, "name=admin", "fields=name"),
        "LogInByAccount": (api, "accountName=admin", "password=password"),
    }
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        cloud.chaos.shut()
        assert told(home(*words[api])) == gone.expected
    assert home("QueryAccount", "limit=1").status == 0


EXPIRED = b"the job has been expired"


@pytest.mark.parametrize("kind", WRITES, ids=lambda kind: kind.name)
def test_a_server_that_forgets(
    kind: Kind, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that was taken and is not known later is never told as one that did not arrive."""
    hurry(monkeypatch, QuickClock(), PATIENCE)
    with cloud.spoilt() as home_of:
        home = home_of(tmp_path)
        names = kind.names(cloud)
        before = len(cloud.jobs(kind.api))
        cloud.chaos.rules.append(Rule(QUESTION, chaos.instead(404, EXPIRED), times=None))
        said = told(home(*kind.words(names)))
        assert said in {"done", "unknown"}  # done: found by the uuid of what it created
        assert entry_of(home, kind.api).state in WRITTEN[said]
    assert len(cloud.jobs(kind.api)) - before == 1


LONG = 3600.0


@pytest.mark.parametrize(
    ("kind", "resumes"),
    [pytest.param(kind, True, id=f"{kind.name}-goes on") for kind in WRITES]
    + [
        pytest.param(kind, False, id=f"{kind.name}-is left as it is")
        for kind in WRITES
        if kind.name in LASTING
    ],
)
def test_a_restart_while_the_job_runs(
    kind: Kind, resumes: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that outlives its server is done once; one that does not is told as still running."""
    hurry(monkeypatch, QuickClock(), PATIENCE)
    state = str(tmp_path / "world.db")
    before = Simulator(seed="demo", job_delay=LONG, state=state)
    before.start()
    after = Simulator(port=before.port, state=state, job_delay=0.0, resume_jobs=resumes)
    with Chaos((before.host, before.port)) as proxy:
        cloud = Cloud(before, proxy)

        def restart() -> None:
            before.close()
            after.start()
            cloud.simulator = after

        try:
            with cloud.spoilt() as home_of:
                home = home_of(tmp_path / "home")
                names = kind.names(cloud)
                proxy.rules.append(Rule(QUESTION, chaos.first(restart), nth=3))
                said = told(home(*kind.words(names), *([] if resumes else ["--timeout", "3"])))
                assert said == ("done" if resumes else "unknown")
                assert kind.effect(cloud, names) in TRUE[said]
                assert len(cloud.jobs(kind.api)) == 1
                assert entry_of(home, kind.api).state in WRITTEN[said]
        finally:
            before.close()
            after.close()
