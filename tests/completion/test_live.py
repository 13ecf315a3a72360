"""How names of real resources are asked for, remembered, dropped and given up on."""

import threading
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from zscli.call.query import Condition
from zscli.completion.live import Ask, AtOnce, Beside, LiveNames, Named

VMS = Ask("QueryVmInstance", "name", ("state",))
HOSTS = Ask("QueryHost")
LONG = 10.0
"""Seconds that no test takes: an answer that comes is there long before."""


@dataclass
class Hands:
    """A clock that is moved by hand."""

    seconds: float = 100.0

    def now(self) -> datetime:
        """Return an instant that does not matter."""
        return datetime(2026, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return where the hands are."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.seconds += seconds


@dataclass
class Server:
    """Answers with what it has; each answer waits for *gate*."""

    rows: list[dict[str, object]] = field(default_factory=lambda: [{"uuid": "u1", "name": "a"}])
    key: Hashable = "admin"
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    trouble: Exception | None = None

    def __post_init__(self) -> None:
        """Answer at once unless a test says otherwise."""
        self.gate.set()

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return the rows, or raise the trouble."""
        self.asked.append((query, tuple(fields)))
        assert self.gate.wait(LONG)
        if self.trouble is not None:
            raise self.trouble
        return list(self.rows)


@pytest.fixture
def server() -> Server:
    """A server that answers."""
    return Server()


@pytest.fixture
def clock() -> Hands:
    """A clock that stands."""
    return Hands()


def settle() -> None:
    """Wait until no question is under way."""
    for thread in threading.enumerate():
        if thread.daemon and thread.name.endswith("(_ask)"):
            thread.join(LONG)


def test_asks_and_remembers(server: Server, clock: Hands) -> None:
    """Names are asked for once in half a minute, with the fields that are wanted alone."""
    names = LiveNames(lambda: server, clock, LONG)
    assert names.names(VMS) == (Named("u1", "a"),)
    server.rows.append({"uuid": "u2", "name": "b", "state": "Running"})
    clock.sleep(29)
    assert names.names(VMS) == (Named("u1", "a"),)
    clock.sleep(2)
    assert names.names(VMS) == (Named("u1", "a"), Named("u2", "b", ("Running",)))
    assert server.asked == [("QueryVmInstance", ("uuid", "name", "state"))] * 2


def test_each_its_own(server: Server, clock: Hands) -> None:
    """What is known of VMs says nothing of hosts."""
    names = LiveNames(lambda: server, clock, LONG)
    names.names(VMS)
    names.names(HOSTS)
    assert [query for query, _ in server.asked] == ["QueryVmInstance", "QueryHost"]


def test_another_key(server: Server, clock: Hands) -> None:
    """What another account saw, or what was so before a write, is never shown."""
    names = LiveNames(lambda: server, clock, LONG)
    names.names(VMS)
    server.key, server.rows = "guest", []
    assert names.names(VMS) == ()
    server.key, server.rows = "admin", [{"uuid": "u9", "name": "new"}]
    assert names.names(VMS) == (Named("u9", "new"),)


def test_nobody_to_ask(server: Server, clock: Hands) -> None:
    """Without a login there are no names, and what was known is forgotten."""
    there: list[Server] = [server]
    names = LiveNames(lambda: there[0] if there else None, clock, LONG)
    names.names(VMS)
    there.clear()
    assert names.names(VMS) == ()
    there.append(server)
    names.names(VMS)
    assert len(server.asked) == 2


def test_late_answer(server: Server, clock: Hands) -> None:
    """An answer that is not there in time is offered the next time, and asked for once."""
    server.gate.clear()
    names = LiveNames(lambda: server, clock, 0.0)
    assert names.names(VMS) == ()
    assert names.names(VMS) == ()
    server.gate.set()
    settle()
    assert names.names(VMS) == (Named("u1", "a"),)
    assert len(server.asked) == 1


def test_old_names_while_asking(server: Server, clock: Hands) -> None:
    """While old names are asked for anew, they are offered."""
    names = LiveNames(lambda: server, clock, 0.0)
    names.names(VMS)
    settle()
    clock.sleep(31)
    server.gate.clear()
    server.rows = []
    assert names.names(VMS) == (Named("u1", "a"),)
    server.gate.set()
    settle()
    assert names.names(VMS) == ()


def test_answer_of_before(server: Server, clock: Hands) -> None:
    """An answer to a question from before a write is not taken for what is so after it."""
    server.gate.clear()
    there = [server]
    names = LiveNames(lambda: there[0], clock, 0.0)
    names.names(VMS)
    after = Server(rows=[{"uuid": "u2", "name": "b"}], key="after")
    there[0] = after
    server.gate.set()
    settle()
    names.names(VMS)
    settle()
    assert names.names(VMS) == (Named("u2", "b"),)


@pytest.mark.parametrize("trouble", [OSError("down"), ValueError("bad"), ZeroDivisionError()])
def test_trouble(
    trouble: Exception, server: Server, clock: Hands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Trouble says nothing, keeps what was known, and is not sought again at once."""
    names = LiveNames(lambda: server, clock, LONG)
    names.names(VMS)
    server.trouble = trouble
    clock.sleep(31)
    assert names.names(VMS) == (Named("u1", "a"),)
    assert names.names(VMS) == (Named("u1", "a"),)
    assert len(server.asked) == 2
    clock.sleep(6)
    server.trouble = None
    names.names(VMS)
    assert len(server.asked) == 3
    assert capsys.readouterr() == ("", "")


def test_not_too_many(server: Server, clock: Hands) -> None:
    """A server that does not answer is not asked more and more."""
    server.gate.clear()
    names = LiveNames(lambda: server, clock, 0.0)
    for number in range(10):
        names.names(Ask(f"Query{number}"))
    server.gate.set()
    settle()
    assert len(server.asked) == 4


@dataclass
class Nics(Server):
    """A server whose VMs have their addresses in their NICs."""

    nics: list[dict[str, object]] = field(default_factory=list)
    nic_trouble: Exception | None = None

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return the NICs to whoever asks for those."""
        rows = super().fetch(query, fields, conditions)
        if query != "QueryVmNic":
            return rows
        if self.nic_trouble is not None:
            raise self.nic_trouble
        return self.nics


BESIDE = Ask("QueryVmInstance", beside=Beside("QueryVmNic", "vmInstanceUuid", "ip", "deviceId"))


def test_address_of_the_first_nic(clock: Hands) -> None:
    """A VM has the address of its first NIC, whatever the order in which they come."""
    server = Nics(
        rows=[{"uuid": "u1", "name": "a"}, {"uuid": "u2", "name": "b"}],
        nics=[
            {"vmInstanceUuid": "u1", "ip": "10.0.0.9", "deviceId": 1},
            {"vmInstanceUuid": "u1", "ip": "10.0.0.7", "deviceId": 0},
            {"vmInstanceUuid": "u1", "ip": "10.0.0.8", "deviceId": 2},
            {"ip": "10.0.0.6"},
        ],
    )
    names = LiveNames(lambda: server, clock, LONG)
    assert names.names(BESIDE) == (Named("u1", "a", ("10.0.0.7",)), Named("u2", "b"))
    assert [query for query, _ in server.asked] == ["QueryVmInstance", "QueryVmNic"]


def test_no_address(clock: Hands) -> None:
    """Where addresses cannot be had, the names are there all the same."""
    server = Nics(nic_trouble=OSError("down"))
    assert LiveNames(lambda: server, clock, LONG).names(BESIDE) == (Named("u1", "a"),)


ROWS = [
    # row                                             named                       why
    ({"uuid": "u", "name": "n", "state": "Up"}, [Named("u", "n", ("Up",))], "all of it"),
    ({"uuid": "u"}, [Named("u", "")], "without a name"),
    ({"uuid": "u", "name": None, "state": 7}, [Named("u", "")], "values of other types"),
    ({"name": "n"}, [], "without a uuid"),
    ({"uuid": ""}, [], "with an empty uuid"),
]


@pytest.mark.parametrize(("row", "expected", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_rows(
    row: dict[str, object], expected: list[Named], why: str, server: Server, clock: Hands
) -> None:
    """A row is taken for what it says."""
    server.rows = [row, row]
    assert list(LiveNames(lambda: server, clock, LONG).names(VMS)) == expected


def test_at_once(server: Server, clock: Hands) -> None:
    """Who cannot wait gets what is there, and is told when the answer has come."""
    server.gate.clear()
    live = LiveNames(lambda: server, clock, LONG)
    told = threading.Event()
    live.arrived = told.set
    names = AtOnce(live)
    assert names.names(VMS) == ()
    assert not told.is_set()
    server.gate.set()
    assert told.wait(LONG)
    assert names.names(VMS) == (Named("u1", "a"),)
    assert len(server.asked) == 1


def test_in_order(server: Server, clock: Hands) -> None:
    """Whatever order the server has, names come by name: numbers by size, the nameless last."""
    named = ["web-10", "", "Web-9", "db", "web-9", "北-2", "web", "2"]
    server.rows = [{"uuid": f"u{at}", "name": name} for at, name in enumerate(named)]
    found = [one.name for one in LiveNames(lambda: server, clock, LONG).names(VMS)]
    assert found == ["2", "db", "web", "Web-9", "web-9", "web-10", "北-2", ""]


@dataclass
class Crowd(Server):
    """A server with more VMs than one answer has, which reads conditions."""

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return the first 500 for which the conditions hold."""
        rows = super().fetch(query, fields, conditions)
        if query == "QueryVmNic":
            rows = [{"vmInstanceUuid": row["uuid"], "ip": row["ip"], "deviceId": 0} for row in rows]
        return [row for row in rows if all(holds(row, one) for one in conditions)][:500]


def holds(row: Mapping[str, object], condition: Condition) -> bool:
    """Whether a condition holds, as far as these tests ask."""
    value, wanted = str(row.get(condition.field, "")), condition.value or ""
    if condition.operator == "?=":
        return value in wanted.split(",")
    assert condition.operator == "~="
    if wanted.startswith("%"):
        return wanted.strip("%") in value
    return value.startswith(wanted.strip("%"))


CROWD: list[dict[str, object]] = [
    {"uuid": f"{n:032x}", "name": f"vm-{n}", "state": "Up", "ip": f"10.0.{n // 256}.{n % 256}"}
    for n in range(3000)
]
FAR = [
    # typed             asked by                               why
    ("vm-2999", "name", "a name"),
    (f"{2999:032x}", "uuid", "a uuid"),
    ("10.0.11.183", "address", "the address of its first NIC"),
]


@pytest.mark.parametrize(("typed", "by", "why"), FAR, ids=[why for *_, why in FAR])
def test_further_than_one_answer(typed: str, by: str, why: str, clock: Hands) -> None:
    """Of more resources than one answer has, those with what is typed are asked for."""
    names = LiveNames(lambda: Crowd(rows=list(CROWD)), clock, LONG)
    far = f"{2999:032x}"
    assert far not in {one.uuid for one in names.names(BESIDE)}
    found = names.names(replace(BESIDE, typed=typed))
    assert Named(far, "vm-2999", ("10.0.11.183",)) in found, (by, why)
    assert len(found) == len({one.uuid for one in found}) >= 500


def test_a_whole_answer_is_not_narrowed(clock: Hands) -> None:
    """Where one answer has all, or all that have a part of what is typed, nothing more is asked."""
    crowd = Crowd(rows=list(CROWD))
    names = LiveNames(lambda: crowd, clock, LONG)
    names.names(replace(VMS, typed="vm-29"))
    assert len(crowd.asked) == 2
    names.names(replace(VMS, typed="vm-299"))
    assert names.names(replace(VMS, typed="vm-2999"))[0].name.startswith("vm-29")
    assert len(crowd.asked) == 2
    few = Crowd(rows=CROWD[:499])
    names = LiveNames(lambda: few, clock, LONG)
    names.names(replace(VMS, typed="nothing"))
    assert len(few.asked) == 1


def test_not_without_end(clock: Hands) -> None:
    """What was typed long ago is forgotten; what there is without typing is not."""
    crowd = Crowd(rows=list(CROWD))
    names = LiveNames(lambda: crowd, clock, LONG)
    for number in range(300):
        names.names(replace(VMS, typed=f"no-{number:03}"))
    assert len(crowd.asked) == 301
    assert len(names.names(VMS)) == 500
    assert len(crowd.asked) == 301
