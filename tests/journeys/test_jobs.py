"""Jobs in the background: left, listed, waited for, shown, cancelled, sent again."""

import json
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import pytest

from tests.held import HELD, release
from tests.journey import Zscli
from tests.terminal.screen import ROOT
from zscli import waiting
from zscli.jobs.ledger import Ledger
from zscli.output.board import PlainBoard
from zscli.simulator.server import Simulator
from zscli.waiting import Waiting

UUID = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
HEX = r"[0-9a-f]{32}"


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Zscli, Simulator]]:
    """Give a user, and the cloud whose jobs end when it is told so."""
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        yield user, simulator


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[Zscli]:
    """Give a user whose jobs take half a second."""
    with Simulator(seed="demo", job_delay=0.5) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        yield user


def test_a_job_is_left_in_the_background(slow: Zscli) -> None:
    """An & returns at once with a number and the uuid, and wait shows the answer."""
    ran = slow(stdin="CreateZone name=a &\nQueryZone name=a count=true\nwait\n")
    assert ran.status == 0, ran.err
    assert re.match(rf"\[1\] {HEX}\n", ran.err)
    assert ran.out.index('"total"') < ran.out.index('"inventory"')


def test_commands_on_one_line(
    held: tuple[Zscli, Simulator], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An & between commands leaves the first and goes on with the next."""
    user, simulator = held
    several = Waiting.several

    def released(*args: Any) -> None:
        release(simulator, "a", "b")
        several(*args)

    monkeypatch.setattr(Waiting, "several", released)
    ran = user(stdin="CreateZone name=a & CreateZone name=b &\nwait %2 %1\n")
    assert ran.status == 0, ran.err
    assert re.fullmatch(rf"\[1\] {HEX}\n\[2\] {HEX}\n", ran.err)
    assert ran.out.index('"name":"b"') < ran.out.index('"name":"a"')


AHEAD = [
    # the rest of the line, what is said, why
    ("--dry-run", "There is no API called --dry-run", "an option of no command"),
    ("CreatZone name=b", "There is no API called CreatZone", "a name that is none"),
    ("CreateZone", "name is required", "a parameter that is missing"),
    ("CreateZone nmae=b", "CreateZone has no parameter nmae", "a parameter that is none"),
    ("QueryZone --no-such", "There is no option --no-such", "an option that is none"),
    ("QueryZone & jobs", "QueryZone is answered at once", "an & behind a query"),
    ("jobs & jobs", "jobs cannot run in the background", "an & behind a builtin"),
    ("CreateZone nmae=@missing", "CreateZone has no parameter nmae", "a file of no parameter"),
    ("DeleteZone uuid?=x nmae=1", "DeleteZone has no parameter nmae", "many targets"),
]


@pytest.mark.parametrize(("rest", "said", "why"), AHEAD, ids=[why for *_, why in AHEAD])
def test_a_line_is_checked_whole(rest: str, said: str, why: str, zscli: Zscli) -> None:
    """Where a later command of a line cannot be made, the first one is not sent either."""
    ran = zscli(stdin=f"CreateZone name=a & {rest}\n")
    assert (ran.status, ran.out) == (2, ""), why
    assert said in ran.err
    assert "Nothing of the line was run." in ran.err
    assert zscli("QueryZone", "name=a", "count=true").json["total"] == 0


@pytest.mark.parametrize(
    "rest",
    [
        "LogInByAccount accountName=admin password=@secret",
        "LogOut",
        "CreateZone name=@named",
        "wait",
    ],
)
def test_what_is_read_later_stops_no_line(rest: str, zscli: Zscli, tmp_path: Path) -> None:
    """Files and what is completed are looked at when their command is run."""
    for name in ("secret", "named"):
        (tmp_path / name).write_text("password")
    rest = rest.replace("@", f"@{tmp_path}/")
    ran = zscli(stdin=f"CreateZone name=a & {rest}\n")
    assert ran.status == 0, ran.err


def test_an_ampersand_in_another_shell(zscli: Zscli) -> None:
    """A single command ends with its process, so an & is refused, and --no-wait is named."""
    ran = zscli("CreateZone", "name=a", "&")
    assert ran.status == 2
    assert "--no-wait" in ran.err
    assert zscli("QueryZone", "name=a", "count=true").json["total"] == 0


REFUSED = [
    ("QueryZone &", "QueryZone is answered at once"),
    ("jobs &", "jobs cannot run in the background"),
    ("& QueryZone", "no command before the &"),
    ("jobs&", "The & is a part of the name."),
    (f"StartVmInstance uuid={UUID}&", "put a blank before it"),
    ("QueryZone --failed", "--failed belongs to jobs"),
    ("wait %7", "There is no job %7"),
    ("wait 7x", "7x is not the uuid of a job"),
    ("fg", "No job runs in the background"),
    ("fg %1 %2", "fg takes one job"),
    ("jobs --since yesterday", "'yesterday' is not a value of --since"),
    (f"jobs show {UUID}", "was not sent from here"),
    (f"retry {UUID}", "was not sent from here"),
    ("retry", "retry takes one job"),
    ("cancel", "cancel takes one job"),
]


@pytest.mark.parametrize(("line", "said"), REFUSED, ids=[line for line, _ in REFUSED])
def test_what_cannot_be(line: str, said: str, zscli: Zscli) -> None:
    """What answers at once is not left in the background; what names no job is refused."""
    ran = zscli(stdin=f"{line}\n")
    assert ran.status == 2
    assert said in ran.err


def test_leaving_with_jobs_says_so(held: tuple[Zscli, Simulator]) -> None:
    """Who leaves with jobs running is told once that they go on."""
    user, _ = held
    ran = user(stdin="CreateZone name=a &\nCreateZone name=b &\n")
    assert ran.status == 0
    assert ran.err.count("2 jobs go on at the server. See what becomes of them: zscli jobs") == 1


def test_another_process_sees_and_waits(held: tuple[Zscli, Simulator]) -> None:
    """What one process left is listed, waited for and shown by another one."""
    user, simulator = held
    user(stdin="CreateZone name=a &\n")
    listed = user("jobs", "-o", "json").json
    (job,) = listed if isinstance(listed, list) else listed["inventories"]
    assert (job["api"], job["job"]) == ("CreateZone", "%1")
    release(simulator, "a")
    waited = user("wait", "%1")
    assert waited.json["inventory"]["name"] == "a"
    shown = user("jobs", "show", job["uuid"])
    assert shown.out.startswith("CreateZone  done")
    assert '"name": "a"' in shown.out
    assert user("jobs").out == ""


def test_another_process_in_fact(slow: Zscli) -> None:
    """A program of its own waits for the job that --no-wait printed."""
    uuid = slow("CreateZone", "name=a", "--no-wait").out.strip()
    done = subprocess.run(
        [sys.executable, "-m", "zscli", "wait", uuid],
        env={"HOME": str(slow.home), "ZSCLI_URL": slow.url, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["inventory"]["name"] == "a"


@pytest.mark.parametrize("quiet", [False, True])
def test_a_server_that_is_gone_is_told_of_once(
    quiet: bool, slow: Zscli, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waits without a terminal hears why nothing happens, unless --quiet."""
    monkeypatch.setattr(waiting, "TOLD_AFTER", 0.0)
    uuid = slow("CreateZone", "name=a", "--no-wait").out.strip()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        (path,) = slow.home.rglob("jobs.db")
        with closing(sqlite3.connect(path)) as book, book:
            book.execute("UPDATE job SET server = ?", (f"http://127.0.0.1:{port}/zstack",))
        slow.url = f"http://127.0.0.1:{port}/zstack"
        ran = slow("wait", uuid, "--timeout", "0.5", *(["-q"] if quiet else []))
        at_prompt = slow(stdin=f"wait {uuid} --timeout 0.2{' -q' * quiet}\n")
    assert ran.status == at_prompt.status == 4
    assert ran.err.count("zscli goes on asking about the job.") == (0 if quiet else 1)
    assert re.search(r"next: Nothing listens.*\n.*Come back to it: fg %1", at_prompt.err)


def test_a_failed_job_among_several(slow: Zscli) -> None:
    """Each job is told of, and the status says that one failed."""
    ran = slow(
        stdin=f"CreateZone name=a & DeleteTag uuid={UUID} & StartVmInstance uuid={UUID} &\nwait\n"
    )
    assert ran.status == 1
    assert '"name":"a"' in ran.out
    assert "failed." in ran.err
    failed = slow("jobs", "--failed", "-o", "text")
    assert "StartVmInstance" in failed.out
    shown = slow("jobs", "show", slow("jobs", "StartVmInstance", "-o", "jsonl").json["uuid"])
    assert "error: " in shown.out
    assert "SYS.1003" in shown.out


def test_still_running_at_the_timeout(held: tuple[Zscli, Simulator]) -> None:
    """A job that runs on at the timeout is status 4, alone or among others, and stays listed."""
    user, _ = held
    alone = user("CreateZone", "name=a", "--timeout", "0.2")
    assert alone.status == 4
    assert "is still running" in alone.err
    ran = user(stdin="CreateZone name=b & CreateZone name=c &\nwait --timeout 0.2\n")
    assert ran.status == 4
    assert "Of 2 jobs the end of 2 is not known." in ran.err
    assert user("jobs").out.count("CreateZone") == 3
    assert user("wait", "--all", "--timeout", "0.2").status == 4


def test_leaving_says_nothing_of_what_nobody_waits_for(held: tuple[Zscli, Simulator]) -> None:
    """Of a job that was sent with --no-wait the uuid is enough; it is listed all the same."""
    user, _ = held
    ran = user(stdin="CreateZone name=a --no-wait\n")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.strip() in user("jobs", "-o", "text").out


def test_fg_takes_the_last(slow: Zscli) -> None:
    """Fg alone waits for the job that was left last."""
    ran = slow(stdin="CreateZone name=a & CreateZone name=b &\nfg\n")
    assert '"name":"b"' in ran.out
    assert '"name":"a"' not in ran.out


def test_a_job_that_is_no_long_job_cannot_be_cancelled(held: tuple[Zscli, Simulator]) -> None:
    """The error says so, and how to stop the waiting."""
    user, _ = held
    ran = user(stdin="CreateZone name=a &\ncancel %1\n")
    assert ran.status == 1
    assert "CreateZone cannot be cancelled at the server: only long jobs can." in ran.err
    assert "Ctrl-C stops the waiting" in ran.err


def test_nothing_to_wait_for(zscli: Zscli) -> None:
    """A wait in a script where nothing runs is no error: it is a barrier."""
    ran = zscli(stdin="wait\nQueryZone count=true\n")
    assert (ran.status, ran.err) == (0, "There is no job to wait for.\n")


def test_what_was_sent_moves_no_cursor(zscli: Zscli, tmp_path: Path) -> None:
    """Control characters of a job are written out where it is shown."""
    strange = tmp_path / "strange"
    strange.write_text("a\x1b[2Jb\x9b\u202ec\rd\ne", encoding="utf-8", newline="")
    zscli("CreateZone", "name=a", f"description=@{strange}")
    shown = zscli("jobs", "show", zscli("jobs", "-a", "-o", "jsonl").json["uuid"]).out
    assert "description=a\\x1b[2Jb\\x9b\\u202ec\\rd\\ne\n" in shown
    assert shown.count("description") == 2
    assert not {"\x1b", "\x9b", "\u202e", "\r"} & set(shown)


NEED_THE_FILE = [("jobs",), ("jobs", "show", "1" * 32), ("wait", "--all"), ("retry", "%1")]


@pytest.mark.parametrize("words", NEED_THE_FILE, ids=" ".join)
def test_jobs_that_cannot_be_read(words: tuple[str, ...], zscli: Zscli) -> None:
    """Where the ledger cannot be read nobody says that there is no job: the status is 6."""
    zscli("CreateZone", "name=a")
    (path,) = zscli.home.rglob("jobs.db")
    with closing(sqlite3.connect(path)) as book, book:
        book.execute("PRAGMA user_version = 99")
    ran = zscli(*words)
    assert ran.status == 6
    assert "written by a newer zscli" in ran.err
    assert "error: The jobs sent earlier cannot be read." in ran.err
    assert "next: Update zscli" in ran.err


def test_a_long_job_is_cancelled(tmp_path: Path) -> None:
    """Cancel finds the long job of a call by its uuid, and cancels it at the server."""
    with Simulator(seed="demo", job_delay="real") as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        uuid = user(stdin=f"{long_job(user)} --no-wait\n").out.strip()
        found: list[object] = []
        while not found:
            found = user("QueryLongJob", f"apiId={uuid}", "state=Running").json["inventories"]
        ran = user("cancel", uuid)
        assert ran.status == 0, ran.err
        assert re.search(rf"The long job {HEX} is (Canceled|Canceling) now\.", ran.err)
        assert user.one("QueryLongJob", f"apiId={uuid}")["state"] in {"Canceling", "Canceled"}


def long_job(user: Zscli, *more: str) -> str:
    """Return a line that submits a long job, which takes as long as a job."""
    storage = user.one("QueryBackupStorage", "limit=1")["uuid"]
    data = {"name": "new", "url": "http://a/b.qcow2", "backupStorageUuids": [storage]}
    words = ("jobName=APIAddImageMsg", f"jobData='{json.dumps(data)}'", *more)
    return " ".join(("SubmitLongJob", *words))


def test_a_long_job_is_followed_to_its_end(slow: Zscli) -> None:
    """In the background it runs until its work has ended, and wait shows how that went."""
    ran = slow(stdin=f"{long_job(slow)} &\nwait %1\n")
    assert ran.status == 0, ran.err
    assert ran.json["inventory"]["state"] == "Succeeded"
    (entry,) = slow("jobs", "-a", "-o", "json").json["inventories"]
    assert (entry["api"], entry["state"]) == ("SubmitLongJob", "done")


def test_a_long_job_of_another_run(held: tuple[Zscli, Simulator]) -> None:
    """Who submitted it and went away can wait for it by the job's uuid, or by its own."""
    user, simulator = held
    uuid = user(stdin=f"{long_job(user)} --no-wait\n").out.strip()
    assert "running" in user("jobs", "-o", "text").out
    while not user("QueryLongJob", f"apiId={uuid}", "state=Succeeded").json["inventories"]:
        simulator.advance(HELD / 20)  # it has several steps
    ran = user("wait", uuid)
    assert (ran.status, ran.json["inventory"]["state"]) == (0, "Succeeded"), ran.err
    again = user("wait", ran.json["inventory"]["uuid"])
    assert (again.status, again.json["inventory"]["state"]) == (0, "Succeeded"), again.err


def test_a_long_job_that_was_submitted_in_front(slow: Zscli) -> None:
    """Its call answers when the work has begun; wait goes on to the end of the work."""
    ran = slow(stdin=f"{long_job(slow)}\n")
    assert ran.json["inventory"]["state"] in {"Waiting", "Running"}
    (entry,) = slow("jobs", "-a", "-o", "json").json["inventories"]
    assert slow("wait", entry["uuid"]).json["inventory"]["state"] == "Succeeded"


def test_a_long_job_that_is_cancelled_has_failed(tmp_path: Path) -> None:
    """Cancel ends it at the server; wait says that it was cancelled, with status 1."""
    with Simulator(seed="demo", job_delay="real") as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        ran = user(stdin=f"{long_job(user)}\n{long_job(user)} &\n")
        assert ran.status == 0, ran.err
        user("cancel", "%1")
        ran = user("wait", "%1")
        assert ran.status == 1
        assert "was cancelled." in ran.err
        assert "SubmitLongJob" in user("jobs", "--failed", "-o", "text").out


def test_who_knows_no_long_job_cannot_cancel_one(slow: Zscli) -> None:
    """One that has ended is not cancelled either."""
    uuid = slow(stdin=f"{long_job(slow)} &\nwait %1\n").json["inventory"]["uuid"]
    ran = slow("cancel", uuid)
    assert (ran.status, "has ended already: Succeeded" in ran.err) == (1, True), ran.err


def test_a_job_whose_zscli_has_ended_is_looked_after(zscli: Zscli) -> None:
    """What a program left that has ended is settled by the next one that lists the jobs."""
    left = subprocess.run(
        [sys.executable, "-m", "zscli", "CreateZone", "name=a", "--no-wait"],
        env={"HOME": str(zscli.home), "ZSCLI_URL": zscli.url, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    uuid = left.stdout.strip()
    for _ in range(100):
        shown = zscli("jobs", "show", uuid, "-o", "json").json
        if shown["state"] == "done":
            break
    assert shown["answer"]["inventory"]["name"] == "a"


def test_a_job_of_another_server_is_not_asked_about_here(zscli: Zscli) -> None:
    """A server that never saw a job is not asked about it: it would say that it never arrived."""
    uuid = zscli("CreateZone", "name=a", "--no-wait").out.strip()
    with Simulator(seed="demo", job_delay=0) as other:
        ran = zscli("wait", uuid, "--url", other.url)
    assert ran.status == 2
    assert "CreateZone was sent to another server" in ran.err
    assert zscli("wait", uuid).status == 0


@pytest.mark.parametrize("word", ["%2", UUID])
def test_a_job_that_cannot_be_found_is_not_cancelled(word: str, zscli: Zscli) -> None:
    """Cancel says that there is no such job, and where long jobs are listed."""
    ran = zscli("cancel", word)
    said = "There is no job %2." if word == "%2" else f"knows a long job {word}."
    assert said in ran.err
    assert ran.status == (2 if word == "%2" else 1)


def test_one_server_under_two_names(zscli: Zscli) -> None:
    """A job sent to 127.0.0.1 is found where the same server is called localhost."""
    uuid = zscli("CreateZone", "name=a", "--no-wait").out.strip()
    zscli.url = zscli.url.replace("127.0.0.1", "localhost")
    assert zscli("wait", uuid).status == 0
    assert uuid in zscli("jobs", "CreateZone").out


def test_jobs_of_other_servers_are_told_of(tmp_path: Path) -> None:
    """The list says that there are some, and -a shows them with their servers."""
    with (
        Simulator(seed="demo", job_delay=HELD) as one,
        Simulator(seed="demo", job_delay=HELD) as other,
    ):
        user = Zscli(tmp_path, one.url)
        user.log_in()
        uuid = user("CreateZone", "name=a", "--no-wait").out.strip()
        assert "server" not in user("jobs", "-o", "text").out
        there = Zscli(tmp_path, other.url)
        hint = "Jobs of other servers or profiles that have not ended: 1. See: jobs -a"
        for words in (["jobs"], ["wait", "--all"]):
            ran = there(*words)
            assert (ran.status, uuid in ran.out) == (0, False)
            assert hint in ran.err
        there.log_in()
        there("CreateZone", "name=b", "--no-wait")
        listed = there.run(["jobs", "-a"], width=80, terminal=True)
        for server in (one.url, other.url):
            assert server.removeprefix("http://").removesuffix("/zstack") in listed.out
        assert hint not in listed.err
        assert [job["server"] for job in there("jobs", "-a").json] == [other.url, one.url]


def kept(user: Zscli) -> Ledger:
    """Return the ledger of a user."""
    (path,) = user.home.rglob("jobs.db")
    return Ledger(path.parent, pytest.fail)


def test_an_end_that_nobody_saw(zscli: Zscli) -> None:
    """When a job that nobody watched has ended is not told, but when that was noticed."""
    zscli("CreateZone", "name=a")
    ledger = kept(zscli)
    (seen,) = ledger.entries()
    began, other = seen.began - timedelta(hours=1), UUID[::-1]
    for uuid, doubt in ((UUID, None), (other, 1.0)):
        ledger.begin(replace(seen, uuid=uuid, job_uuid=uuid, began=began))
        ledger.settle(uuid, "done", doubt=doubt)
    ledger.close()
    watched, not_watched = zscli("jobs", "show", other), zscli("jobs", "show", UUID)
    assert re.search(r"done  \d+\.\d s\n", watched.out)
    assert re.search(r"^  ended ", watched.out, re.MULTILINE)
    assert re.search(r"done\n", not_watched.out)
    assert re.search(r"^  noticed ", not_watched.out, re.MULTILINE)
    took = {job["uuid"]: job["took"] for job in zscli("jobs", "-a").json}
    assert took[UUID] == ""
    assert took[other].endswith(" s")


def test_the_list_fits_a_terminal(zscli: Zscli) -> None:
    """On 80 columns the time is short and whole; a program gets all of it."""
    zscli("StartVmInstance", f"uuid={UUID}")
    ledger = kept(zscli)
    (seen,) = ledger.entries()
    for age in (timedelta(days=1), timedelta(days=400)):
        uuid = f"{age.days:032x}"
        ledger.begin(replace(seen, uuid=uuid, job_uuid=uuid, began=seen.began - age))
        ledger.settle(uuid, "failed")
    ledger.close()
    shown = zscli.run(["jobs", "-a"], width=80, terminal=True).out
    assert max(map(len, shown.splitlines())) <= 80
    day = (seen.began - timedelta(days=400)).astimezone()
    assert re.search(rf"  {seen.began.astimezone():%H:%M}  ", shown)
    assert re.search(rf"  {day:%Y-%m-%d}  ", shown)
    assert f"{seen.began.astimezone():%Y-%m-%d %H:%M:%S}" in zscli("jobs", "-a", "-o", "csv").out


def test_the_next_steps_of_an_error_stand_below_each_other(zscli: Zscli) -> None:
    """Each line of a hint is indented as the first."""
    zscli("CreateZone", "name=a")
    ledger = kept(zscli)
    (seen,) = ledger.entries()
    ledger.begin(replace(seen, uuid=UUID, job_uuid=UUID))
    ledger.settle(UUID, "unsent", error={"sentence": "Lost.", "hint": "One.\nTwo."})
    ledger.close()
    assert "error: Lost.\n  next: One.\n        Two.\n" in zscli("jobs", "show", UUID).out


@pytest.mark.parametrize("state", ["unsent", "unknown"])
def test_retry_of_what_never_arrived(zscli: Zscli, state: Literal["unsent", "unknown"]) -> None:
    """A job that never arrived, or may not have, is sent again under its uuid, and is done."""
    zscli("CreateZone", "name=a")
    (path,) = zscli.home.rglob("jobs.db")
    ledger = Ledger(path.parent, lambda _: None)
    (done,) = ledger.entries()
    ledger.begin(replace(done, uuid=UUID, job_uuid=UUID, resource_uuid="", params={"name": "b"}))
    ledger.settle(UUID, state)
    ledger.close()
    assert state in zscli("jobs").out
    ran = zscli("retry", UUID)
    assert ran.status == 0, ran.err
    assert ran.json["inventory"]["name"] == "b"
    assert zscli("jobs", "show", UUID).out.startswith("CreateZone  done")


def test_retry_of_what_arrived(zscli: Zscli) -> None:
    """What reached the server is not sent again."""
    zscli("CreateZone", "name=a")
    ran = zscli("retry", "%1")
    assert ran.status == 2
    assert "CreateZone is done." in ran.err


def test_prune_forgets_what_has_ended(zscli: Zscli) -> None:
    """Jobs prune forgets those that have ended; --before keeps the younger ones."""
    zscli("CreateZone", "name=a")
    zscli("CreateZone", "name=b")
    assert "0 jobs" in zscli("jobs", "prune", "--before", "1d").err
    assert zscli("jobs", "-a").out.count("CreateZone") == 2
    assert "2 jobs that have ended are forgotten." in zscli("jobs", "prune").err
    assert zscli("jobs", "-a").out == ""


def test_jobs_by_api_and_time(zscli: Zscli) -> None:
    """The list is narrowed by API and by time."""
    zscli("CreateZone", "name=a")
    zscli("CreateDiskOffering", "name=b", "diskSize=1G")
    assert "CreateDiskOffering" in zscli("jobs", "--since", "1h").out
    only = zscli("jobs", "createzone").out
    assert "CreateZone" in only
    assert "CreateDiskOffering" not in only
    assert zscli("jobs", "CreateHost").out == ""


def test_plain_progress(held: tuple[Zscli, Simulator], monkeypatch: pytest.MonkeyPatch) -> None:
    """--progress tells of a job where there is no terminal; with --quiet nothing is said."""
    user, simulator = held
    write = PlainBoard._write

    def written(board: PlainBoard, line: str) -> None:
        write(board, line)
        release(simulator, "a")

    monkeypatch.setattr(PlainBoard, "_write", written)
    ran = user("CreateZone", "name=a", "--progress")
    assert ran.status == 0
    assert re.search(r"^CreateZone  \d+ s  .*job [0-9a-f]{32}$", ran.err, re.MULTILINE)
    quiet = user("CreateZone", "name=b", "--progress", "--quiet", "--timeout", "1.5")
    assert (quiet.status, "CreateZone  " in quiet.err) == (4, False)


def test_a_webhook_tells_of_the_end(tmp_path: Path) -> None:
    """With --webhook a job whose turn is far off is noticed at once, and its answer is fetched."""
    with Simulator(seed="demo", job_delay=0.3) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        ran = user("--webhook=127.0.0.1:0", "CreateZone", "name=a")
        assert (ran.status, ran.err) == (0, "")
        assert ran.json["inventory"]["name"] == "a"
        shown = user("--webhook", "CreateZone", "name=b", "--curl-example")
        assert re.search(r"X-Web-Hook: http://127\.0\.0\.1:\d+/zscli/[0-9a-f]{16}", shown.err)
        assert "X-Web-Hook" not in user("CreateZone", "name=c", "--curl-example").err


@pytest.mark.parametrize("address", ["nonsense:x", "127.0.0.1:70000", "203.0.113.7:1"])
def test_an_address_that_cannot_be_listened_at(address: str, zscli: Zscli) -> None:
    """It is refused before anything is sent."""
    ran = zscli(f"--webhook={address}", "CreateZone", "name=a")
    assert ran.status == 2
    assert zscli("QueryZone", "name=a", "count=true").json["total"] == 0
