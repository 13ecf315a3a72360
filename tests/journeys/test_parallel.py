"""Scripts whose lines run several at a time: --parallel."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.held import HELD, PATIENCE, release
from tests.journey import Zscli
from tests.terminal.screen import ROOT
from zscli.inputs import lines_at_hand
from zscli.jobs.ledger import Ledger
from zscli.simulator.identity import SESSION
from zscli.simulator.server import Simulator
from zscli.waiting import Waiting

NONE = "0" * 31 + "1"
STATE = ".local/state/zscli"


@pytest.fixture
def uneven(tmp_path: Path) -> Iterator[Zscli]:
    """Give a user whose jobs take some time, each another."""
    with Simulator(seed="demo", job_delay=(0.0, 0.3)) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        yield user


def creates(count: int, prefix: str = "p") -> str:
    """Return a script of so many writes."""
    return "".join(f"CreateZone name={prefix}-{number}\n" for number in range(count))


def names(text: str) -> list[str]:
    """Return the names of zones in the order in which they were shown."""
    return re.findall(r'"name":"([a-z]+-\d+)"', text)


def test_outcomes_come_in_the_order_of_the_lines(uneven: Zscli) -> None:
    """Whatever ends first, answers come as the lines stand, and the ledger has all."""
    ran = uneven("--parallel", "8", stdin=creates(20))
    assert ran.status == 0, ran.err
    assert names(ran.out) == [f"p-{number}" for number in range(20)]
    assert ran.err == "Done: 20. Failed: 0. Unknown: 0. Not run: 0.\n"
    ledger = Ledger(uneven.home / STATE, print)
    assert [entry.state for entry in ledger.entries()] == ["done"] * 20
    ledger.close()


def test_a_file(zscli: Zscli, tmp_path: Path) -> None:
    """A file is run as standard input is; lines may go over several."""
    script = tmp_path / "script"
    script.write_text("CreateZone \\\n name=p-0\n# nothing\n\n" + creates(3, "q"), encoding="ascii")
    ran = zscli("--parallel", "2", "-f", str(script))
    assert names(ran.out) == ["p-0", "q-0", "q-1", "q-2"]
    assert "Done: 4." in ran.err


def test_after_a_failure_nothing_new_begins(zscli: Zscli) -> None:
    """What is under way is waited for, the rest is told as not run, and the line is named."""
    text = creates(3) + f"DeleteZone uuid={NONE} timeout=x\n" + creates(5, "late")
    ran = zscli("--parallel", "4", stdin=text)
    assert ran.status == 2
    assert "stdin:4: error:" in ran.err
    assert names(ran.out) == ["p-0", "p-1", "p-2"]
    assert "Done: 3. Failed: 1. Unknown: 0. Not run: 5." in ran.err
    assert zscli("QueryZone", "name~=late", "count=true").json["total"] == 0


def test_a_failing_answer_stops_too(zscli: Zscli) -> None:
    """The server's no to a line lets nothing begin that had not begun."""
    ran = zscli("--parallel", "1", stdin=f"StartVmInstance uuid={NONE}\n" + creates(3))
    assert ran.status == 1
    assert "Done: 0. Failed: 1. Unknown: 0. Not run: 3." in ran.err


def test_keep_going(zscli: Zscli) -> None:
    """All lines run, and the status is that of the first failing line, not of the first to end."""
    text = f"StartVmInstance uuid={NONE}\nNoSuchApi\n" + creates(3)
    ran = zscli("--parallel", "4", "--keep-going", stdin=text)
    assert ran.status == 1
    assert ran.err.index("stdin:1:") < ran.err.index("stdin:2:")
    assert len(names(ran.out)) == 3
    assert "Done: 3. Failed: 2. Unknown: 0. Not run: 0." in ran.err


@pytest.mark.parametrize("parallel", [(), ("--parallel", "1")], ids=["in turn", "at once"])
def test_after_so_many_failures(parallel: tuple[str, ...], zscli: Zscli) -> None:
    """--max-failures goes on until there are so many, in any script."""
    text = f"StartVmInstance uuid={NONE}\n" * 3 + creates(1)
    ran = zscli(*parallel, "--max-failures", "2", stdin=text)
    assert ran.status == 1
    assert ran.err.count("error:") == 2
    assert names(ran.out) == []


def test_wait_is_a_barrier(uneven: Zscli) -> None:
    """Nothing after a wait begins before all before it has ended, also what runs aside."""
    text = (
        f"{creates(6)}CreateZone name=aside-0 &\nwait\nQueryZone name!~=zone count=true -o text\n"
    )
    ran = uneven("--parallel", "8", stdin=text)
    assert ran.status == 0, ran.err
    assert ran.out.splitlines()[-1] == "7"
    assert "There is no job to wait for" not in ran.err
    assert ran.err.splitlines()[-1] == "Done: 8. Failed: 0. Unknown: 0. Not run: 0."


def test_wait_comes_back_to_what_took_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that was given up for now is waited for by a barrier, and counted as it ended."""
    one = Waiting.one

    def released(*args: Any) -> Any:
        release(simulator, "p-0")
        return one(*args)

    monkeypatch.setattr(Waiting, "one", released)
    text = "CreateZone name=p-0 --timeout 0.001\nwait\nQueryZone name=p-0 count=true -o text\n"
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        ran = user("--parallel", "8", "--keep-going", stdin=text)
    assert ran.status == 4
    assert names(ran.out) == ["p-0"]
    assert "Come back to it: fg %1" in ran.err
    assert ran.err.splitlines()[-1] == "Done: 2. Failed: 0. Unknown: 0. Not run: 0."


def test_nobody_reads_the_answers(uneven: Zscli) -> None:
    """A closed pipe ends the script: what is under way is left and told of, the status is 6."""
    process = subprocess.Popen(
        [sys.executable, "-m", "zscli", "--parallel", "4"],
        env={"HOME": str(uneven.home), "ZSCLI_URL": uneven.url, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(creates(40), timeout=PATIENCE)
    assert process.returncode == 6
    assert "Nobody reads the output any more" in err
    told = re.search(r"Done: (\d+)\. Failed: 0\. .*Not run: (\d+)( or more)?\.", err)
    assert told is not None, err
    ledger = Ledger(uneven.home / STATE, print)
    entries = ledger.entries()
    ledger.close()
    assert len(entries) == 40 - int(told[2])
    assert sum(entry.state == "done" for entry in entries) >= int(told[1])  # some end meanwhile
    assert all(entry.background for entry in entries if entry.is_unfinished)


BARRIERS = [
    ("set output text", "a setting counts for what follows"),
    ("CreateZone name?=p-8,p-9 -o jsonl", "many targets come before what follows"),
    ("LogOut", "who is logged out has done what came before"),
]


@pytest.mark.parametrize(("line", "why"), BARRIERS, ids=[why for _, why in BARRIERS])
def test_lines_that_change_the_shell(line: str, why: str, uneven: Zscli) -> None:
    """All lines before such a one have ended when it runs, and none after it has begun."""
    ran = uneven("--parallel", "8", stdin=f"{creates(6)}{line}\nQueryZone name=p-0\n")
    left = line == "LogOut"
    assert ran.status == (3 if left else 0), (why, ran.err)
    assert ("Done: 7. Failed: 1." if left else "Done: 8.") in ran.err
    shown = re.findall(r'(?:"name": ?"|\t)(p-\d)', ran.out)
    assert shown[:6] == [f"p-{number}" for number in range(6)]


def test_results_are_kept_in_order(uneven: Zscli) -> None:
    """`last` and `more` find the answers in the order of the lines."""
    ran = uneven("--parallel", "8", stdin=f"{creates(6)}last -o json\n")
    assert '"name": "p-5"' in ran.out
    listed = uneven("more", "-o", "text").out.splitlines()
    assert ["p-5" in listed[0], "p-0" in listed[5]] == [True, True]


@pytest.mark.parametrize("parallel", [{}, {"parallel": "8"}], ids=["in turn", "at once"])
def test_a_script_that_logged_in_is_logged_in_again(
    parallel: dict[str, str], tmp_path: Path
) -> None:
    """A session that ends in the middle is renewed once, and each write is done once."""
    with Simulator(seed="demo", job_delay=0.05) as simulator:
        user = Zscli(tmp_path, simulator.url)
        logins: list[str] = []
        put = simulator.world.insert

        def insert(kind: str, record: dict[str, object]) -> dict[str, object]:
            if kind == SESSION:
                logins.append(str(record))
            return put(kind, record)

        simulator.world.insert = insert  # type: ignore[method-assign, assignment]

        def lines() -> Iterator[bytes]:
            yield b"LogInByAccount accountName=admin password=password\n"
            for number in range(40):
                if number == 20:
                    simulator.world.remove(SESSION)
                yield f"CreateZone name=p-{number}\n".encode()

        ran = run_lines(user, lines(), parallel)
        assert ran == 0
        assert len(logins) == 2
        for number in range(40):
            assert simulator.world.count("ZoneInventory", name=f"p-{number}") == 1


def run_lines(user: Zscli, lines: Iterator[bytes], options: dict[str, str]) -> int:
    """Run a script whose lines come while it runs; return its status."""
    from zscli.app import App
    from zscli.context import Context
    from zscli.environment import Environment

    environment = Environment(variables={"NO_COLOR": "1"}, home=user.home)
    context = Context(environment, {"url": user.url, **options}, say=print)
    try:
        return int(App(context).run_script(lines, "lines"))
    finally:
        context.close()


def test_nobody_can_log_in_again(zscli: Zscli, simulator: Simulator) -> None:
    """Where the script did not log in itself, its end is told, and the rest is not run."""
    simulator.world.remove(SESSION)
    ran = zscli("--parallel", "2", stdin=creates(10))
    assert ran.status == 3
    done = re.search(r"Done: 0\. Failed: ([12])\. Unknown: 0\. Not run: ([89])\.", ran.err)
    assert done is not None, ran.err


WRONG = ["0", "257", "-1", "many", "1.5"]


@pytest.mark.parametrize("number", WRONG)
def test_no_number(number: str, zscli: Zscli) -> None:
    """--parallel takes 1 to 256."""
    ran = zscli(f"--parallel={number}", stdin=creates(1))
    assert ran.status == 2
    assert "a number from 1 to 256" in ran.err


def test_a_webhook_that_cannot_listen(zscli: Zscli) -> None:
    """It is told once, before anything is sent."""
    ran = zscli("--parallel", "4", "--webhook=192.0.2.1", "--keep-going", stdin=creates(5))
    assert ran.status == 2
    assert ran.err.count("cannot listen") == 1
    assert zscli("QueryZone", "name~=p-", "count=true").json["total"] == 0


@pytest.mark.parametrize("number", ["0", "-1", "x", "١", "9" * 5000], ids=len)
def test_no_number_of_failures(number: str, zscli: Zscli) -> None:
    """--max-failures takes a number above zero, and says so of all else."""
    ran = zscli(f"--max-failures={number}", stdin=creates(1))
    assert ran.status == 2
    assert "--max-failures must be a number of failures above zero" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="it is a signal")
def test_ctrl_c_leaves_the_jobs(tmp_path: Path) -> None:
    """Nothing new begins, the uuids of what runs on are told, and the summary comes."""
    with Simulator(seed="demo", job_delay=HELD) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        process = subprocess.Popen(
            [sys.executable, "-m", "zscli", "--parallel", "3"],
            env={"HOME": str(tmp_path), "ZSCLI_URL": user.url, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write(creates(10))
        process.stdin.flush()
        ledger = Ledger(tmp_path / STATE, print)
        while len(ledger.entries(states=["running"])) < 3:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 130
        uuids = re.findall(r"^\[\d\] ([0-9a-f]{32})$", err, re.MULTILINE)
        assert set(uuids) == {entry.job_uuid for entry in ledger.entries()}
        ledger.close()
        assert "Done: 0. Failed: 0. Unknown: 0. In the background: 3. Not run: 7" in err


def test_the_rest_of_a_script_that_is_still_written() -> None:
    """What can be read is counted; nobody is waited for, and it is known whether more may come."""
    source, target = os.pipe()
    with os.fdopen(source, "rb") as lines, os.fdopen(target, "wb", buffering=0) as writer:
        writer.write(b"one\ntwo\n")
        assert next(iter(lines)) == b"one\n"
        writer.write(b"three\n")
        assert lines_at_hand(lines) == ([b"two\n", b"three\n"], True)
        writer.write(b"four\n")
        writer.close()
        assert lines_at_hand(lines) == ([b"four\n"], False)
