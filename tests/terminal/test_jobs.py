"""Jobs at the prompt: left behind, told of, come back to."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.journey import Zscli
from tests.terminal.screen import Start, Terminal
from zscli.simulator.server import Simulator

pytestmark = pytest.mark.terminal

PROMPT = "admin >>>"
ENTER, CTRL_C, CTRL_D = "\r", "\x03", "\x04"


@pytest.fixture
def cloud(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a cloud whose jobs take so many seconds, with a login in the home."""
    with Simulator(seed="demo", job_delay=request.param) as simulator:
        Zscli(tmp_path, simulator.url).log_in()
        yield simulator.url


def console(start: Start, url: str) -> Terminal:
    """Start the console at its first prompt."""
    terminal = start(variables={"ZSCLI_URL": url}, rows=40)
    terminal.wait_for(PROMPT)
    return terminal


def at_prompt(terminal: Terminal) -> bool:
    """Whether an empty prompt is the last line that has anything to say."""
    return terminal.line == PROMPT


def told(terminal: Terminal, text: str) -> str:
    """Press Enter until *text* is told before a prompt; return the screen."""
    for _ in range(100):
        terminal.wait(at_prompt, "the prompt")
        if text in terminal.text:
            return terminal.text
        before = terminal.text.count(PROMPT)
        terminal.type(ENTER)
        terminal.wait(lambda t, n=before: t.text.count(PROMPT) > n, "another prompt")  # type: ignore[misc]
    pytest.fail(f"{text} is never told; the screen is\n{terminal.text}")


@pytest.mark.parametrize("cloud", [0.3], indirect=True)
def test_a_job_in_the_background_is_told_of(start: Start, cloud: str) -> None:
    """An & gives the prompt back with a number; the end is told before a later prompt, once."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a &{ENTER}")
    terminal.wait(lambda t: bool(re.search(r"\[1\] [0-9a-f]{32}", t.text)), "[1] and a uuid")
    assert re.search(r"\[1\] done CreateZone( \d\.\d s)?", told(terminal, "[1] done CreateZone"))
    before = terminal.text.count(PROMPT)
    terminal.type(ENTER)
    terminal.wait(lambda t: t.text.count(PROMPT) > before and at_prompt(t), "another prompt")
    assert terminal.text.count("[1] done") == 1
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert "go on at the server" not in terminal.text


@pytest.mark.parametrize("cloud", [0.3], indirect=True)
def test_a_bell_rings_where_that_is_wished(start: Start, cloud: str) -> None:
    """With `set bell on` the end of a job in the background rings at once; the rest is silent."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a &{ENTER}wait{ENTER}")
    terminal.wait_for('"name": "a"')
    terminal.wait(at_prompt, "the prompt")
    assert "\a" not in terminal.raw
    terminal.type(f"set bell on{ENTER}CreateZone name=b &{ENTER}")
    terminal.wait(lambda t: "\a" in t.raw, "a bell")
    assert "[1] done" not in terminal.text


@pytest.mark.parametrize("cloud", [0.0], indirect=True)
def test_what_nobody_could_tell_of_is_asked_about_again(
    start: Start, cloud: str, tmp_path: Path
) -> None:
    """The next console finds out what became of a job that was unknown."""
    user = Zscli(tmp_path, cloud)
    user("CreateZone", "name=a")
    (path,) = tmp_path.rglob("jobs.db")
    with closing(sqlite3.connect(path)) as book, book:
        book.execute("UPDATE job SET state = 'unknown'")
    terminal = console(start, cloud)
    assert "1 job of an earlier zscli had not ended. See: jobs" in terminal.text
    assert re.search(r"\[[0-9a-f]{32}\] done CreateZone", told(terminal, "] done CreateZone"))


@pytest.mark.parametrize("cloud", [60.0], indirect=True)
def test_ctrl_c_leaves_the_job(start: Start, cloud: str) -> None:
    """Ctrl-C while waiting leaves the job with its number; leaving says that it goes on."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name=a{ENTER}")
    terminal.wait_for("CreateZone  1 s")
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
    again.wait_for("CreateZone")
    again.type(CTRL_C)
    again.wait_for("Come back to it: fg %1")


@pytest.mark.parametrize("cloud", [60.0], indirect=True)
def test_many_calls_show_how_far_they_are(start: Start, cloud: str) -> None:
    """Those under way have a line at any width, a bar counts all; Ctrl-C leaves rows alone."""
    terminal = console(start, cloud)
    terminal.type(f"CreateZone name?=a,b,c,d --parallel 2{ENTER}")
    terminal.wait_for("0 of 4 ended")
    drawn = [line for line in terminal.lines if re.match(r"[|/\\-] ", line)]
    assert [line.split()[1:3] for line in drawn] == [["CreateZone", "a"], ["CreateZone", "b"]]
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
