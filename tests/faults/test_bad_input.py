"""What a user, a disk or a terminal can get wrong ends in a sentence, a status and no trace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journey import Zscli

ROOT = Path(__file__).resolve().parents[2]
SECRET = "geheim-4711"

LINES = [
    # typed                                          status  in the message              why
    ("NoSuchApi x=1", 2, "There is no API called NoSuchApi", "an unknown API"),
    ("CreateZon name=z", 2, "CreateZone", "a misspelt API gets near names"),
    ("CreateZone nam=z", 2, "Did you mean name", "a misspelt parameter"),
    ("CreateZone", 2, "name is required", "a missing parameter"),
    ("CreateZone name=two words", 2, "name=value", "missing quotes"),
    ('CreateZone name="open', 2, "never closed", "an open quote"),
    ("StopVmInstance uuid=xyz", 2, "must be a uuid, not xyz", "a uuid that is none"),
    ("CreateInstanceOffering name=o cpuNum=99999999999 memorySize=1G", 2, "cpuNum", "too large"),
    ("UpdateVmInstance uuid={uuid} cpuNum=2000", 2, "from 1 to 1024", "a number out of range"),
    ("ChangeZoneState uuid={uuid} stateEvent=explode", 2, "enable", "not an allowed value"),
    ("QueryZone name=a\0b", 2, "U+0000", "a NUL character"),
    ("QueryZone name=a\x1b[31mb", 2, "U+001B", "a terminal's escape"),
    ("QueryZone nam=1", 2, "Did you mean name", "an unknown field"),
    ("QueryVmInstance vmNics.ipp=1", 2, "no field ipp", "an unknown nested field"),
    ('QueryZone name="it\'s"', 2, "ZQL", "a value that the server cannot read"),
    ("QueryZone description=a>=b", 2, "ZQL", "a value with an operator in it"),
    ("QueryZone name=", 2, "has no value", "an empty condition"),
    ("name=zone-1", 2, "name", "a line without a name"),
    ("CreateZone name=z --no-such-option", 2, "--no-such-option", "an unknown option"),
    ("CreateZone name=z -o", 2, "needs a value", "an option without its value"),
    ("CreateZone name=z -o xml", 2, "jsonl", "a format that is none"),
    ("CreateZone name=z --url http://x", 2, "cannot stand in a line", "an option of the run"),
    ("CreateZone name=@/no/such/file", 2, "cannot be read", "a file that is not there"),
    ("CreateZone name=@/dev/zero", 2, "64 MiB", "a file without an end"),
    ("CreateZone name=@-", 2, "cannot be read", "standard input is the script"),
    ("wait nonsense", 2, "not the uuid of a job", "a job uuid that is none"),
    ("CreateZone name=a name=b", 2, "given twice", "a parameter given twice"),
    ("CreateZone name>=a", 2, "conditions of a query", "an operator where none can be"),
    ("StopVmInstance uuid={uuid} timeout=soon", 2, "timeout must be", "a time that is none"),
    ("AddSecurityGroupRule securityGroupUuid={uuid} rules=[{{1:2}}]", 2, "rules", "a bad literal"),
    ("CreateZone name=" + "x" * 300, 2, "300 characters", "a name that is too long"),
]


WORDS = [
    # the words of another shell, in the message, why
    ([" "], "A name of an API is missing", "a blank"),
    (["\t", "name=z"], "A name of an API is missing", "a tab"),
    (["--bogus"], "See the options: zscli --help", "an option that no other looks like"),
    (["--hots", "x"], "Did you mean --host?", "a misspelt option"),
    (["--outptu=json", "QueryZone"], "Did you mean --output?", "a misspelt option with its value"),
    (["-timeout", "9s"], "Did you mean --timeout?", "one dash for two"),
    (["-x"], "See the options: zscli --help", "a letter that is no option"),
    (["---"], "See the options: zscli --help", "dashes alone"),
]


@pytest.mark.parametrize(("words", "said", "why"), WORDS, ids=[why for *_, why in WORDS])
def test_wrong_words_end_in_a_sentence(
    offline: Zscli, words: list[str], said: str, why: str
) -> None:
    """The words that another shell split are told of as well."""
    ran = offline(*words)
    assert (ran.status, ran.out) == (2, ""), why
    assert said in ran.err


@pytest.mark.parametrize(("line", "status", "said", "why"), LINES, ids=[row[3] for row in LINES])
def test_a_wrong_line_ends_in_a_sentence(
    offline: Zscli, line: str, status: int, said: str, why: str
) -> None:
    """A wrong line is told in words with the next step; no server is needed to know it."""
    ran = offline(stdin=line.format(uuid="0" * 32) + "\n")
    assert (ran.status, ran.out) == (status, ""), ran.err
    assert said in ran.err
    assert "error: " in ran.err
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err


def test_a_line_of_a_megabyte_is_read(offline: Zscli) -> None:
    """A very long line is checked like any other, and shown shortened."""
    ran = offline(stdin="CreateZone name=" + "x" * 1_000_000 + "\n")
    assert ran.status == 2
    assert "1000000 characters" in ran.err
    assert len(ran.err) < 3000


def test_bytes_that_are_no_text_are_named(offline: Zscli) -> None:
    """A line that is not UTF-8 is told with its number, and the lines before it ran."""
    ran = offline(stdin=b"version\nQueryZone name=\xff\xfe\n")
    assert ran.status == 2
    assert "zscli 0" in ran.out
    assert "stdin:2" in ran.err
    assert "UTF-8" in ran.err


@pytest.mark.parametrize(
    "line",
    [
        f"LogInByAccount accountName=admin password={SECRET} nonsense=1",
        f"LogInByAccount accountName=admin password='{SECRET}",
        f"CreateAccount name=a password={SECRET} typ=x",
        f"LogInByAccount accountNam=admin passwrd={SECRET} password={SECRET}",
        f"AddKVMHost name=h username=root password={SECRET} managementIp=1 clusterUuid=x",
        f'UpdateAccount uuid=x password="{SECRET}" oldPassword={SECRET}',
        f"CreateVmInstance name=v systemTags=rootPassword::{SECRET} cpuNum=x",
    ],
)
def test_secrets_are_in_no_message_and_no_file(offline: Zscli, line: str) -> None:
    """What is sensitive never reaches the screen or a file, also when the line is wrong."""
    ran = offline(stdin=line + "\n")
    assert ran.status == 2
    assert SECRET not in ran.out + ran.err
    files = [path for path in offline.home.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET in path.read_text(errors="replace")] == []


def test_no_server_is_a_sentence(offline: Zscli) -> None:
    """A server that is not there ends with status 5, its address and the next step."""
    ran = offline("--url", "http://127.0.0.1:9/zstack", "GetVersion")
    assert (ran.status, ran.out) == (5, "")
    assert "127.0.0.1:9" in ran.err
    assert "next: " in ran.err


def program(
    *words: str, folder: Path, variables: dict[str, str] | None = None, **more: object
) -> "subprocess.CompletedProcess[bytes]":
    """Run the real program with nothing but a home."""
    given = {"PATH": "/usr/bin:/bin", "HOME": str(folder)} | (variables or {})
    return subprocess.run(  # type: ignore[call-overload,no-any-return] # options pass through
        [sys.executable, "-m", "zscli", *words],
        env={name: value for name, value in given.items() if value},
        cwd=ROOT,
        timeout=60,
        check=False,
        **{"capture_output": True, "stdin": subprocess.DEVNULL, **more},
    )


def test_without_a_home_it_works(tmp_path: Path) -> None:
    """No HOME is no trouble for what needs none, and a login says that it is not kept."""
    done = program("help", "values", folder=tmp_path, variables={"HOME": ""})
    assert (done.returncode, done.stderr) == (0, b"")
    done = program(
        "--demo", "QueryZone", "limit=1", folder=tmp_path, variables={"HOME": "/nowhere"}
    )
    assert done.returncode == 0, done.stderr


def test_ascii_streams_lose_nothing(tmp_path: Path) -> None:
    """With an ASCII terminal the Chinese names are escaped, so that JSON stays JSON."""
    import json

    variables = {"PYTHONIOENCODING": "ascii", "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}
    script = (
        'LogInByAccount accountName=admin password=password\nCreateZone name=z description="机房"\n'
    )
    done = program(
        "--demo", folder=tmp_path, variables=variables, input=script.encode(), stdin=None
    )
    assert done.returncode == 0, done.stderr
    last = done.stdout.decode("ascii").splitlines()[-1]
    assert json.loads(last)["inventory"]["description"] == "机房"


def test_a_reader_that_goes_leaves_no_trace(tmp_path: Path) -> None:
    """`| head -1` ends well: no traceback, nothing on standard error."""
    command = f"{sys.executable} -m zscli help | head -1"
    done = subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 1


CLOSED = [
    # words and streams      status  said                 why
    ("version >&-", 6, b"cannot be written", "data goes nowhere"),
    ("--version >&-", 6, b"cannot be written", "on the shortest way, too"),
    ("version 2>&- <&-", 0, b"", "the data arrives"),
    ("version >&- 2>&-", 6, b"", "nothing can be said"),
]


@pytest.mark.parametrize(("line", "status", "said", "why"), CLOSED, ids=[why for *_, why in CLOSED])
def test_closed_streams(line: str, status: int, said: bytes, why: str, tmp_path: Path) -> None:
    """Started without streams, it runs; data that cannot be written ends with status 6."""
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m zscli {line}"],
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert done.returncode == status
    assert said in done.stderr
    assert done.stderr.count(b"\n") == bool(said)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("word", ["version", "--version"])
def test_a_full_disk_is_told(word: str, tmp_path: Path) -> None:
    """Output that cannot be written ends with status 6 and a sentence."""
    with Path("/dev/full").open("wb") as full:
        done = program(
            word, folder=tmp_path, stdout=full, stderr=subprocess.PIPE, capture_output=False
        )
    assert done.returncode == 6
    assert b"cannot be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_corrupt_session_file_is_set_aside(zscli: Zscli) -> None:
    """A broken state file is kept beside, said, and work goes on."""
    [path] = zscli.home.rglob("sessions.json")
    path.write_text('{"format": 1, "sess')
    ran = zscli("QueryZone")
    assert ran.status == 3
    assert "broken" in ran.err
    assert list(path.parent.glob("sessions.json.broken*"))
    zscli.log_in()
    assert zscli("QueryZone").status == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_session_file_of_another_user_is_refused(zscli: Zscli) -> None:
    """A state file that belongs to somebody else is not read: status 6, and its name."""
    [path] = zscli.home.rglob("sessions.json")
    os.chown(path, 12345, 12345)
    ran = zscli("QueryZone")
    assert ran.status == 6
    assert str(path) in ran.err
