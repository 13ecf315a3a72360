"""One line over many targets: a call for each, a row for each, one status for all."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.held import HELD, release
from tests.journey import Zscli
from tests.journeys.test_confirm import Prompt
from zscli.errors import ExitStatus, Interrupted
from zscli.simulator.identity import SESSION
from zscli.simulator.server import Simulator
from zscli.waiting import Waiting

NONE = "0" * 31 + "1"


@pytest.fixture
def prompt(tmp_path: Path, simulator: Simulator) -> Iterator[Prompt]:
    """Give somebody at the prompt, logged in."""
    one = Prompt(tmp_path, simulator.url)
    yield one
    one.context.close()


def zones(simulator: Simulator, count: int) -> list[str]:
    """Make so many zones, and return their uuids."""
    made = []
    for number in range(count):
        record = {"name": f"many-{number}", "state": "Enabled", "type": "zstack"}
        made.append(
            str(simulator.world.insert("ZoneInventory", {**record, "isDefault": False})["uuid"])
        )
    return made


def disabled(simulator: Simulator, uuids: list[str]) -> list[str]:
    """Return those that are disabled."""
    found = simulator.world.find("ZoneInventory", state="Disabled")
    return [one["uuid"] for one in found if one["uuid"] in uuids]


def change(uuids: str) -> list[str]:
    """Return the words that disable zones."""
    return ["ChangeZoneState", uuids, "stateEvent=disable"]


def test_a_query_names_the_targets(zscli: Zscli, simulator: Simulator) -> None:
    """What a query answers is what the next command is about, named as the query did."""
    uuids = zones(simulator, 3)
    found = zscli("QueryZone", "name~=many-", "-o", "json", "sortBy=name")
    ran = zscli(*change("uuid=@-"), stdin=found.out)
    assert ran.status == 0, ran.err
    assert [(row["uuid"], row["name"], row["outcome"]) for row in ran.json] == [
        (uuid, f"many-{number}", "done") for number, uuid in enumerate(uuids)
    ]
    assert ran.json[0]["answer"]["inventory"]["state"] == "Disabled"
    assert ran.err == ""
    again = zscli("ChangeZoneState", "uuid=@-", "stateEvent=enable", stdin=ran.out)
    assert again.status == 0
    assert disabled(simulator, uuids) == []


def test_names_are_asked_for(zscli: Zscli, simulator: Simulator) -> None:
    """A row has the name of its target also where only uuids were given."""
    uuids = zones(simulator, 2)
    ran = zscli("DeleteZone", f"uuid?={','.join(uuids)}", "-o", "csv", "--yes")
    assert ran.status == 0, ran.err
    assert [line.split(",")[:4] for line in ran.out.splitlines()[1:]] == [
        [uuid, f"many-{number}", "", "done"] for number, uuid in enumerate(uuids)
    ]


def test_a_server_that_is_slow_with_names(
    zscli: Zscli, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits long for names: the calls are made without them."""
    monkeypatch.setattr("zscli.many.names.SOON", -1.0)
    ran = zscli("DeleteZone", f"uuid?={','.join(zones(simulator, 2))}", "-o", "csv", "--yes")
    assert ran.status == 0
    assert [line.split(",")[1] for line in ran.out.splitlines()[1:]] == ["", ""]


def test_one_that_fails(zscli: Zscli, simulator: Simulator) -> None:
    """The others are done all the same, and the status is 1."""
    good = zones(simulator, 2)
    ran = zscli(*change(f"uuid?={good[0]},{NONE},{good[1]}"), "-o", "table")
    assert ran.status == 1
    assert [line.split()[1:2] for line in ran.out.splitlines()[2:]] == [
        ["many-0"],
        ["failed"],
        ["many-1"],
    ]
    assert "Done: 2. Failed: 1. Unknown: 0. Not run: 0." in ran.err
    assert "Of 3 calls 1 failed." in ran.err
    assert len(disabled(simulator, good)) == 2


def test_nothing_is_sent_before_all_is_right(zscli: Zscli, simulator: Simulator) -> None:
    """One wrong target refuses the line, with all that is wrong in it."""
    good = zones(simulator, 1)
    ran = zscli(*change("uuid=@-"), "typo=1", stdin=f"{good[0]}\nfirst\nsecond\n")
    assert ran.status == 2
    assert "has no parameter typo" in ran.err
    assert "Line 2: uuid must be a uuid" in ran.err
    assert "Line 3: uuid must be a uuid" in ran.err
    assert disabled(simulator, good) == []


def test_after_so_many_failures(zscli: Zscli, simulator: Simulator) -> None:
    """--max-failures lets nothing new begin; the rest is told as not run."""
    good = zones(simulator, 3)
    targets = [NONE, good[0], NONE[:-1] + "2", good[1], good[2]]
    words = [f"uuid?={','.join(targets)}", "--parallel", "1", "--max-failures", "2"]
    ran = zscli(*change(words[0]), *words[1:], "-o", "json")
    assert ran.status == 1
    assert [row["outcome"] for row in ran.json] == [
        "failed",
        "done",
        "failed",
        "not run",
        "not run",
    ]
    assert "Done: 1. Failed: 2. Unknown: 0. Not run: 2." in ran.err
    assert disabled(simulator, good) == good[:1]


def test_each_target_once(zscli: Zscli, simulator: Simulator) -> None:
    """What is named twice is called once, and told."""
    (uuid,) = zones(simulator, 1)
    ran = zscli(*change(f"uuid?={uuid},{uuid}"))
    assert [row["uuid"] for row in ran.json] == [uuid]
    assert "Given more than once, and called once: many-0." in ran.err


def test_names_move_no_cursor(zscli: Zscli, simulator: Simulator) -> None:
    """Control characters in the name of a target are written out where it is told of."""
    (uuid,) = zones(simulator, 1)
    record = json.dumps({"uuid": uuid, "name": "a\x1b[2J\u202e"})
    ran = zscli(*change("uuid=@-"), "-o", "csv", stdin=f"{record}\n{record}\n")
    assert ran.err == "Given more than once, and called once: a\\x1b[2J\\u202e.\n"


def test_the_rows_are_kept(zscli: Zscli, simulator: Simulator) -> None:
    """`last` shows the rows again, also when some failed."""
    (uuid,) = zones(simulator, 1)
    line = " ".join(change(f"uuid?={uuid},{NONE}"))
    ran = zscli("--keep-going", stdin=f"{line} -o table\nlast -o text\n")
    again = [line.split("\t") for line in ran.out.splitlines()[-2:]]
    assert [row[:4] for row in again] == [[uuid, "many-0", "", "done"], [NONE, "", "", "failed"]]


def test_no_target(zscli: Zscli) -> None:
    """An empty answer of a query is nothing to do, and no error."""
    ran = zscli(*change("uuid=@-"), stdin='{"inventories": []}')
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "There is no target: nothing was sent.\n"


def test_one_line_of_input_is_one_call(zscli: Zscli, simulator: Simulator) -> None:
    """A single uuid is the value of the parameter, and the answer is the server's own."""
    (uuid,) = zones(simulator, 1)
    ran = zscli(*change("uuid=@-"), stdin=f"{uuid}\n")
    assert ran.json["inventory"]["uuid"] == uuid
    assert ran.err == ""


def test_what_is_created(zscli: Zscli, simulator: Simulator) -> None:
    """A row has the uuid of what its call made."""
    ran = zscli("CreateZone", "name?=n-1,n-2", "description=both")
    made = {row["name"]: row["created"] for row in ran.json}
    assert list(made) == ["n-1", "n-2"]
    for name, uuid in made.items():
        (one,) = simulator.world.find("ZoneInventory", name=name, description="both")
        assert one["uuid"] == uuid


def test_all_requests_are_shown(zscli: Zscli, simulator: Simulator) -> None:
    """--dry-run shows what would be sent for each target, and sends nothing."""
    ran = zscli("CreateZone", "name?=n-1,n-2", "--dry-run")
    assert ran.out.count("POST ") == 2
    assert '"name": "n-2"' in ran.out
    assert simulator.world.count("ZoneInventory", name="n-1") == 0


@pytest.mark.parametrize("how", ["--no-wait", "&"])
def test_nobody_waits(how: str, zscli: Zscli, simulator: Simulator) -> None:
    """The rows name the jobs, and those can be waited for."""
    ran = zscli(stdin=f"CreateZone name?=n-1,n-2 -o json {how}\n")
    assert ran.status == 0, ran.err
    rows = json.loads(ran.out)
    assert [row["outcome"] for row in rows] == ["running", "running"]
    assert ("[1] " in ran.err) is (how == "&")
    assert zscli("wait", *(row["job"] for row in rows)).status == 0
    assert simulator.world.count("ZoneInventory", name="n-2") == 1


def test_the_end_of_one_is_not_known(tmp_path: Path) -> None:
    """The status is 4 where jobs run on when the time is up."""
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        ran = user("CreateZone", "name?=a,b", "--timeout", "0.2")
        assert ran.status == 4
        assert [row["outcome"] for row in ran.json] == ["running", "running"]
        assert "Done: 0. Failed: 0. Unknown: 0. Still running: 2. Not run: 0." in ran.err
        assert "after 0.2 s" in ran.json[0]["error"]
        assert "Of 2 jobs the end of 2 is not known." in ran.err


def test_what_takes_too_long_is_followed_at_the_prompt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jobs that were given up for now are in the background, and a wait comes back to them."""
    several = Waiting.several

    def released(*args: Any) -> None:
        release(simulator, "a", "b")
        several(*args)

    monkeypatch.setattr(Waiting, "several", released)
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        ran = user("--keep-going", stdin="CreateZone name?=a,b --timeout 0.01\nwait -o text\n")
        assert ran.status == 4
        assert [line for line in ran.out.splitlines() if line.startswith("name\t")] == [
            "name\ta",
            "name\tb",
        ]


def test_a_login_is_one_call(zscli: Zscli) -> None:
    """Who we are cannot be many."""
    ran = zscli("LogInByAccount", "accountName?=admin,test", "password=password")
    assert ran.status == 2
    assert "?= is for conditions of a query." in ran.err


def test_nobody_is_logged_in(stranger: Zscli) -> None:
    """Nothing is sent, and it is said once."""
    ran = stranger("CreateZone", "name?=a,b")
    assert ran.status == 3
    assert ran.err.count("You are not logged in.") == 1


def test_a_server_that_is_away(zscli: Zscli, simulator: Simulator) -> None:
    """Where nobody listens any more, the rest of the targets is not even tried."""
    simulator.close()
    ran = zscli("CreateZone", f"name?={','.join(f'n-{number}' for number in range(100))}")
    simulator.start()
    assert ran.status == 1
    ends = [row["outcome"] for row in ran.json]
    assert 1 <= ends.count("failed") <= 8
    assert ends.count("failed") + ends.count("not run") == 100


def test_the_question_is_asked_once(prompt: Prompt, simulator: Simulator) -> None:
    """Before many are destroyed one question names them and their number."""
    uuids = zones(simulator, 12)
    prompt.person.answers = [False]
    assert prompt.app.run_line(f"DeleteZone uuid?={','.join(uuids)}") is ExitStatus.INTERRUPTED
    assert prompt.person.asked == ["Send DeleteZone 12 times?"]
    assert f"uuid: many-0 ({uuids[0]})" in prompt.shown
    assert "And more of them: 2." in prompt.shown
    assert simulator.world.count("ZoneInventory", uuid=uuids[0]) == 1
    prompt.person.answers = [True]
    assert prompt.app.run_line(f"DeleteZone uuid?={','.join(uuids)}") is ExitStatus.OK
    assert simulator.world.count("ZoneInventory", uuid=uuids[11]) == 0


def test_a_session_that_ends_is_renewed_once(prompt: Prompt, simulator: Simulator) -> None:
    """At the prompt it is asked once, one login is made, and every call is done once."""
    simulator.world.remove(SESSION)
    prompt.person.answers = [True]
    prompt.person.secret = lambda _: "password"  # type: ignore[method-assign, assignment]
    names = [f"late-{number}" for number in range(20)]
    assert prompt.app.run_line(f"CreateZone name?={','.join(names)}") is ExitStatus.OK
    assert len(prompt.person.asked) == 1
    assert simulator.world.count(SESSION) == 1
    for name in names:
        assert simulator.world.count("ZoneInventory", name=name) == 1


@pytest.mark.parametrize("answer", [False, Interrupted()], ids=["no", "Ctrl-C"])
def test_a_session_that_nobody_renews(
    answer: bool | Interrupted, prompt: Prompt, simulator: Simulator
) -> None:
    """Whoever does not log in again is asked once, and nothing is done."""
    simulator.world.remove(SESSION)
    prompt.person.answers = [answer]
    assert prompt.app.run_line("CreateZone name?=l-1,l-2,l-3 --parallel 2") is ExitStatus.FAILED
    assert len(prompt.person.asked) == 1
    assert simulator.world.count("ZoneInventory", name="l-1") == 0
