"""Jobs at the prompt: left behind, told of, come back to."""

import json
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.held import HELD, release
from tests.journey import Zscli
from tests.terminal.screen import PATIENCE, Start, Terminal
from zscli.simulator.server import Simulator

pytestmark = pytest.mark.terminal

PROMPT = "admin >>>"
ENTER, CTRL_C, CTRL_D = "\r", "\x03", "\x04"


BUSY = re.compile(r"^[|/\\-] (\S+) .*\d s", re.MULTILINE)
"""A line about a call under way."""


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Simulator]:
    """Give a cloud whose jobs end when they are told to, with a login in the home."""
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        Zscli(tmp_path, simulator.url).log_in()
        yield simulator


def console(start: Start, cloud: Simulator) -> Terminal:
    """Start the console at its first prompt."""
    terminal = start(variables={"ZSCLI_URL": cloud.url}, rows=40)
    terminal.wait_for(PROMPT)
    return terminal


def at_prompt(terminal: Terminal) -> bool:
    """Whether an empty prompt is the last line that has anything to say."""
    return terminal.line == PROMPT


def told(terminal: Terminal, text: str) -> str:
    """Press Enter until *text* is told before a prompt; return the screen."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        terminal.wait(at_prompt, "the prompt")
        if text in terminal.text:
            return terminal.text
        before = terminal.text.count(PROMPT)
        terminal.type(ENTER)
        terminal.wait(lambda t, n=before: t.text.count(PROMPT) > n, "another prompt")  # type: ignore[misc]
    pytest.fail(f"{text} is never told; the screen is\n{terminal.text}")


def left(terminal: Terminal, times: int = 1) -> None:
    """Wait for the number and the uuid of a job that was left, and for the prompt after it."""

    def seen(terminal: Terminal) -> bool:
        found = re.findall(r"^\[1\] [0-9a-f]{32}$", terminal.text, re.MULTILINE)
        return len(found) == times and at_prompt(terminal)

    terminal.wait(seen, "[1] and a uuid")


def test_a_job_in_the_background_is_told_of(start: Start, cloud: Simulator) -> None:
    """An & gives the prompt back with a number; the end is told before a later prompt, once."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a &{ENTER}")
    left(terminal)
    release(cloud, "a")
    assert re.search(r"\[1\] done CreateZone( \d+\.\d s)?", told(terminal, "[1] done CreateZone"))
    before = terminal.text.count(PROMPT)
    terminal.type(ENTER)
    terminal.wait(lambda t: t.text.count(PROMPT) > before and at_prompt(t), "another prompt")
    assert terminal.text.count("[1] done") == 1
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert "go on at the server" not in terminal.text


def test_a_bell_rings_where_that_is_wished(start: Start, cloud: Simulator) -> None:
    """With `set bell on` the end of a job in the background rings at once; the rest is silent."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a &{ENTER}")
    left(terminal)
    terminal.type(f"wait{ENTER}")
    terminal.wait_for("wait")
    release(cloud, "a")
    terminal.wait_for('"name": "a"')
    terminal.wait(at_prompt, "the prompt")
    assert "\a" not in terminal.raw
    terminal.type(f"set bell on{ENTER}CreateZone name=b &{ENTER}")
    left(terminal, 2)
    release(cloud, "b")
    terminal.wait(lambda t: "\a" in t.raw, "a bell")
    assert "[1] done" not in terminal.text


def test_what_nobody_could_tell_of_is_asked_about_again(
    start: Start, cloud: Simulator, tmp_path: Path
) -> None:
    """The next console finds out what became of a job that was unknown."""
    Zscli(tmp_path, cloud.url)("CreateZone", "name=a", "--no-wait")
    release(cloud, "a")
    (path,) = tmp_path.rglob("jobs.db")
    with closing(sqlite3.connect(path)) as book, book:
        book.execute("UPDATE job SET state = 'unknown'")
    terminal = console(start, cloud)
    assert "1 job of an earlier zscli had not ended. See: jobs" in terminal.text
    assert re.search(r"\[[0-9a-f]{32}\] done CreateZone", told(terminal, "] done CreateZone"))


def test_ctrl_c_leaves_the_job(start: Start, cloud: Simulator) -> None:
    """Ctrl-C while waiting leaves the job with its number; leaving says that it goes on."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a{ENTER}")
    terminal.wait(lambda t: bool(BUSY.search(t.text)), "the line about the call")
    terminal.type(CTRL_C)
    terminal.wait_for("Come back to it: fg %1")
    assert re.search(r"^\[1\] [0-9a-f]{32}$", terminal.text, re.MULTILINE)
    terminal.wait(at_prompt, "the prompt")
    terminal.wait_for("1 job runs")
    terminal.type(f"jobs{ENTER}")
    terminal.wait(lambda t: bool(re.search(r"%1 +\S* *running", t.text)), "the list")
    terminal.wait(at_prompt, "the prompt")
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert terminal.text.count("1 job goes on at the server. See what becomes of it") == 1
    again = console(start, cloud)
    assert "1 job of an earlier zscli had not ended. See: jobs" in again.text
    again.type(f"fg %1{ENTER}")
    again.wait(lambda t: bool(BUSY.search(t.text)), "the line about the call")
    again.type(CTRL_C)
    again.wait_for("Come back to it: fg %1")


def test_cancelling_is_shown(start: Start, cloud: Simulator, tmp_path: Path) -> None:
    """Cancel shows that the server is at it; Ctrl-C ends the waiting and leaves no line behind."""
    user = Zscli(tmp_path, cloud.url)
    storage = user.one("QueryBackupStorage", "limit=1")["uuid"]
    data = {"name": "new", "url": "http://a/b.qcow2", "backupStorageUuids": [storage]}
    submit = ("SubmitLongJob", "jobName=APIAddImageMsg", f"jobData={json.dumps(data)}")
    uuid = user(*submit, "--no-wait").out.strip()
    while not user("QueryLongJob", f"apiId={uuid}", "state=Running").json["inventories"]:
        pass
    terminal = console(start, cloud)
    terminal.type(f"cancel {uuid}{ENTER}")
    terminal.wait(lambda t: BUSY.findall(t.text) == ["cancel"], "the line about cancel")
    terminal.type(CTRL_C)
    terminal.wait_for("Come back to it: wait")
    terminal.wait(at_prompt, "the prompt")
    assert BUSY.search(terminal.text) is None


def test_many_calls_show_how_far_they_are(start: Start, cloud: Simulator) -> None:
    """Those under way have a line at any width, a bar counts all; Ctrl-C leaves rows alone."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name?=a,b,c,d --parallel 2{ENTER}")
    board = r"^[|/\\-] CreateZone a  \d+ s\n[|/\\-] CreateZone b  \d+ s\n\[\.{20}\] 0 of 4 ended$"
    terminal.wait(lambda t: bool(re.search(board, t.text, re.MULTILINE)), "the board")
    terminal.resize(24, 40)
    terminal.wait(lambda t: "\n[...................…" in t.text, "the bar, cut")
    terminal.type(CTRL_C)
    terminal.wait_for("Interrupted.")
    terminal.wait(at_prompt, "the prompt")
    assert "ended" not in terminal.text
    assert "[...." not in terminal.text
    assert not re.search(r"^[|/\\-] ", terminal.text, re.MULTILINE)
    assert len(re.findall(r"^\[[12]\] [0-9a-f]", terminal.text, re.MULTILINE)) == 2
    terminal.type(f"jobs{ENTER}")
    terminal.wait(lambda t: t.text.count("running") >= 2, "both jobs")
