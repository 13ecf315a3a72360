"""The results at hand: more, save and last, from one process to the next."""

import json
import stat
from pathlib import Path

import pytest

from tests.journey import Ran, Zscli
from zscli.language.quoting import join_words
from zscli.simulator.server import Simulator

NOWHERE = "0" * 32


class Typing(Zscli):
    """A user who types calls into scripts: results of single commands are not kept."""

    def __call__(self, *words: str, stdin: str | bytes = "", width: int = 100) -> Ran:
        """Run a call as a line of a script, and all else as a single command."""
        if words and (words[0][0].isupper() or words[0] == "wait"):
            return super().run([], stdin=join_words(words) + "\n", width=width)
        return super().run(list(words), stdin=stdin, width=width)


@pytest.fixture
def zscli(tmp_path: Path, simulator: Simulator) -> Zscli:
    """Give a user who is logged in, and whose results are kept."""
    user = Typing(tmp_path, simulator.url)
    user.log_in()
    return user


def test_a_single_command_is_not_kept(zscli: Zscli) -> None:
    """What a single command answers goes where its output goes, and nowhere else."""
    before = len(kept_files(zscli))
    assert zscli.run(["QueryZone"]).status == 0
    assert len(kept_files(zscli)) == before


@pytest.fixture
def here(zscli: Zscli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder of a user who created, failed and queried, in this order."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert zscli("CreateZone", "name=two words").status == 0
    assert zscli("StopVmInstance", f"uuid={NOWHERE}").status == 1
    assert zscli("QueryZone", "name=two words", "fields=name,state").status == 0
    return folder


def kept_files(zscli: Zscli) -> list[Path]:
    """Return the files of results."""
    return sorted(zscli.home.rglob("results-default/*"))


@pytest.mark.usefixtures("here")
def test_more_lists(zscli: Zscli) -> None:
    """The latest is number 1, lines are as typed without secrets, failures are marked."""
    rows = zscli("more", "-o", "json").json
    found = [(row["number"], row["mark"], row["line"]) for row in rows["inventories"]]
    assert found == [
        (1, "", "QueryZone name='two words' fields=name,state"),
        (2, "failed", f"StopVmInstance uuid={NOWHERE}"),
        (3, "", "CreateZone name='two words'"),
        (4, "", "LogInByAccount accountName=admin password=******"),
    ]


@pytest.mark.usefixtures("here")
def test_more_lists_on_a_terminal(zscli: Zscli) -> None:
    """On a terminal it is a table, which fits it."""
    out = zscli.run(["more"], terminal=True, width=60).out
    assert out.splitlines()[0].split() == ["number", "mark", "when", "line"]
    assert max(map(len, out.splitlines())) <= 60
    assert " failed " in out


@pytest.mark.usefixtures("here")
def test_more_shows_one(zscli: Zscli) -> None:
    """The answer comes as data just as the server sent it, the command on standard error."""
    sent = zscli("QueryZone", "limit=1")
    shown = zscli("more", "1")
    assert (shown.status, shown.out) == (0, sent.out)
    assert shown.err.endswith("  QueryZone limit=1\n")


@pytest.mark.usefixtures("here")
def test_more_shows_a_failure(zscli: Zscli) -> None:
    """Of a failure the error is shown, and showing it is none."""
    ran = zscli("more", "2")
    assert ran.status == 0
    assert NOWHERE in ran.json["sentence"]


@pytest.mark.usefixtures("here")
def test_last_in_another_format(zscli: Zscli) -> None:
    """The latest answer is shown with the columns that were asked for, and not asked for again."""
    zscli.url = "http://127.0.0.1:9/zstack"
    assert zscli("last", "-o", "csv").out.splitlines() == ["name,state", "two words,Enabled"]
    assert zscli("last", "-o", "text").out == "two words\tEnabled\n"
    assert len(zscli("more", "-o", "json").json["inventories"]) == 4


@pytest.mark.usefixtures("here")
def test_last_passes_over_failures(zscli: Zscli) -> None:
    """A failure after the answer is passed over, and that is said."""
    zscli("StopVmInstance", f"uuid={NOWHERE}")
    ran = zscli("last", "-o", "csv")
    assert (ran.status, ran.err) == (0, "The latest answer is result 2.\n")
    assert ran.out.splitlines() == ["name,state", "two words,Enabled"]


def test_a_wrong_line_is_no_result(zscli: Zscli) -> None:
    """What was not sent to the server is not kept."""
    before = len(kept_files(zscli))
    for line in (["QueryZone", "nope=1"], ["QueryZone", "--dry-run"], ["help"], ["Nope"]):
        zscli(*line)
    assert len(kept_files(zscli)) == before


def test_wait_is_a_result(zscli: Zscli) -> None:
    """What wait waited for is kept with its line."""
    vm = zscli.one("QueryVmInstance", "state=Running", "limit=1")
    job = zscli("StopVmInstance", f"uuid={vm['uuid']}", "--no-wait").out.strip()
    waited = zscli("wait", job)
    shown = zscli("more", "1")
    assert shown.out == waited.out
    assert shown.err.endswith(f"  wait {job}\n")


SAVES = [
    # words                     files made                                   why it is here
    (["1"], ["QueryZone-1.json"], "a name from the API and the number"),
    (["3", "zone.json"], ["zone.json"], "a file"),
    (["3", "sub"], ["sub/CreateZone-3.json"], "a folder"),
    (["3", "sub/"], ["sub/CreateZone-3.json"], "a folder with a slash"),
    (["3", "sub/zone.json"], ["sub/zone.json"], "a file in a folder"),
    (["1,2,2"], ["QueryZone-1.json", "StopVmInstance-2.json"], "several, one twice"),
    (["1,3", "sub"], ["sub/CreateZone-3.json", "sub/QueryZone-1.json"], "several in a folder"),
]


@pytest.mark.parametrize(("words", "files", "why"), SAVES, ids=[why for *_, why in SAVES])
def test_save(zscli: Zscli, here: Path, words: list[str], files: list[str], why: str) -> None:
    """Results become files of valid JSON that only their owner can read, and that is said."""
    (here / "sub").mkdir()
    ran = zscli("save", *words)
    made = sorted(path for path in here.rglob("*") if path.is_file())
    assert (ran.status, [str(path.relative_to(here)) for path in made]) == (0, files)
    for path in made:
        assert f"is saved in {path}.\n" in ran.err
        assert isinstance(json.loads(path.read_text()), dict)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_save_below_home(zscli: Zscli, here: Path) -> None:
    """`~` is the home folder; what is saved is what the server sent."""
    sent = zscli("QueryZone")
    assert zscli("save", "1", "~/zones.json").status == 0
    assert (zscli.home / "zones.json").read_text() == sent.out
    assert list(here.iterdir()) == []


def test_save_never_writes_over(zscli: Zscli, here: Path) -> None:
    """A file that is there stays as it is, and none of several is written then."""
    (here / "StopVmInstance-2.json").write_text("mine")
    ran = zscli("save", "1,2")
    assert ran.status == 2
    assert "StopVmInstance-2.json exists already" in ran.err
    assert "next: Name another" in ran.err
    assert [path.read_text() for path in here.iterdir()] == ["mine"]


WRONG = [
    # words                  what is said                                 the next step
    ("more 5", "There is no result 5; the oldest is 4.", "See them all: more"),
    ("more 0", "0 is not the number of a result.", "1 is the latest."),
    ("more x", "x is not the number of a result.", "See them all: more"),
    ("more 1 2", "more cannot take all of that.", "more [N]"),
    ("save", "save needs the number of a result.", "save 1"),
    ("save 1,", "Nothing is not the number of a result.", "1 is the latest."),
    ("save 9999999999", "9999999999 is not the number", "See them all: more"),
    ("save 1,9", "There is no result 9; the oldest is 4.", "See them all: more"),
    ("save 1,2 nowhere", "There is no folder nowhere.", "mkdir -p nowhere"),
    ("save 1,2 file", "file is not a folder.", "save 1,2 FOLDER"),
    ("save 1 nowhere/x.json", "There is no folder nowhere.", "mkdir -p nowhere"),
    ("save 1 file", "file exists already", "save 1 FILE"),
    ("save 1 a b", "save cannot take all of that.", "save N[,M…] [FILE|FOLDER]"),
    ("save 1 file=x", "save cannot take all of that.", "save N[,M…] [FILE|FOLDER]"),
    ("last 2", "last cannot take all of that.", "last -o csv"),
]


@pytest.mark.parametrize(("line", "said", "step"), WRONG, ids=[line for line, *_ in WRONG])
def test_wrong_numbers_and_places(
    zscli: Zscli, here: Path, line: str, said: str, step: str
) -> None:
    """What cannot be done is a sentence with the next step, status 2, and makes no file."""
    (here / "file").write_text("mine")
    ran = zscli(*line.split())
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert step in ran.err.split("next: ")[1]
    assert [(path.name, path.read_text()) for path in here.iterdir()] == [("file", "mine")]


def test_nothing_yet(offline: Zscli) -> None:
    """Before the first call there is nothing to list, to show and to save."""
    ran = offline("more")
    assert (ran.status, ran.out, ran.err) == (0, "", "There are no results yet.\n")
    for line in (["more", "1"], ["last"], ["save", "1"]):
        ran = offline(*line)
        assert ran.status == 2
        assert "what single commands answer is not kept" in ran.err


def test_no_secret_is_kept(zscli: Zscli) -> None:
    """Neither passwords nor the session's uuid are in the files of results."""
    [sessions] = zscli.home.rglob("sessions.json")
    session = json.loads(sessions.read_text())["sessions"][0]["uuid"]
    zscli("CreateUser", "name=u1", "password=open-sesame")
    zscli("LogInByAccount", "accountName=admin", "password=open-sesame")
    zscli("ValidateSession", f"sessionUuid={session}")
    zscli("CreateVmInstance", "name=x", "systemTags=rootPassword::open-sesame")
    files = kept_files(zscli)
    assert len(files) >= 4
    text = "".join(path.read_text() for path in files)
    assert session not in text
    assert "sesame" not in text


def test_a_server_that_is_away_is_a_failure(zscli: Zscli) -> None:
    """A call that had no answer is kept with its error."""
    zscli.url = "http://127.0.0.1:9/zstack"
    assert zscli("GetVersion").status == 5
    [row, *_] = zscli("more", "-o", "json").json["inventories"]
    assert (row["mark"], row["line"]) == ("failed", "GetVersion")


def test_profiles_apart(zscli: Zscli) -> None:
    """Each profile has results of its own."""
    zscli("profile", "set", "other", f"url={zscli.url}")
    assert zscli("more", "--profile", "other").err == "There are no results yet.\n"


def test_results_that_cannot_be_written(zscli: Zscli) -> None:
    """Where no file can be written a call goes as ever, and more says why nothing is kept."""
    for path in kept_files(zscli):
        path.unlink()
    folder = next(zscli.home.rglob("results-default"))
    folder.rmdir()
    folder.write_text("in the way")
    ran: Ran = zscli(stdin="QueryZone limit=1\nmore 1\n")
    assert ran.status == 0
    first, second = ran.out.splitlines()
    assert first == second
    assert "Results are kept for this process only." in ran.err


def test_a_demo_keeps_them_for_its_run(offline: Zscli) -> None:
    """In a demo results are at hand, and no file is made."""
    login = "LogInByAccount accountName=admin password=password"
    ran = offline("--demo", stdin=f"{login}\nQueryZone fields=name\nlast -o csv\nmore -o csv\n")
    assert ran.status == 0
    assert "name" in ran.out.splitlines()
    assert "\n1,," in ran.out
    assert list(offline.home.rglob("results*")) == []
