"""Settings, streams and locales that are broken: what can still be done is done."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journey import Zscli
from zscli.environment import Environment

ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")

SETTINGS_UNFIT = [
    ({"ZSCLI_PROFILE": "nosuch"}, "", "a profile that there is not"),
    ({}, "[profiles.default]\nurl = 5\n", "a setting of the wrong type"),
]
MENDING = [("version",), ("help",), ("profile", "list"), ("profile", "set", "nosuch", "port=8080")]


def _with_profiles(user: Zscli, text: str) -> None:
    folder = user.home / ".config/zscli"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "profiles.toml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("words", MENDING, ids=" ".join)
@pytest.mark.parametrize(
    ("variables", "profiles", "why"), SETTINGS_UNFIT, ids=[why for *_, why in SETTINGS_UNFIT]
)
def test_what_mends_settings_works_without_them(
    words: tuple[str, ...], variables: dict[str, str], profiles: str, why: str, offline: Zscli
) -> None:
    """Help and the profile commands work where the settings cannot be used."""
    _with_profiles(offline, profiles)
    offline.variables |= variables
    ran = offline(*words)
    assert ran.status == 0, ran.err


def test_a_list_tells_of_a_profile_that_cannot_be_used(offline: Zscli) -> None:
    """The list of profiles names a broken one, and says what is wrong with it."""
    _with_profiles(offline, '[profiles.a]\nurl = 5\n[profiles.b]\nhost = "b.example"\n')
    ran = offline("profile", "list", "-o", "text")
    assert "a" in ran.out
    assert "b.example" in ran.out
    assert "url of the profile a" in ran.err


def test_an_api_needs_settings_that_can_be_used(offline: Zscli) -> None:
    """A call is not sent to some other server because its profile is not there."""
    offline.variables |= {"ZSCLI_PROFILE": "nosuch"}
    assert offline("QueryZone").status == 2


@pytest.mark.parametrize("typed", ["x" * 100_000, f"CreateZone name=a {'x' * 100_000}=1"])
def test_a_huge_name_is_shown_in_part(typed: str, offline: Zscli) -> None:
    """An error repeats the beginning of a name, not a megabyte of it."""
    ran = offline(stdin=f"{typed}\n")
    assert ran.status == 2
    assert len(ran.err) < 1000


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_errors_that_cannot_be_written(tmp_path: Path) -> None:
    """Where standard error takes nothing, the run goes on and its status says what happened."""
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "zscli", "--keep-going"],
            input=b"QueryZone nmae=x\nversion\n",
            stdout=subprocess.PIPE,
            stderr=full,
            cwd=ROOT,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert done.stdout.startswith(b"zscli ")


def test_words_in_a_locale_without_their_letters(tmp_path: Path) -> None:
    """The words of a command line are UTF-8, whatever the locale makes of their bytes."""
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "zscli", "--dry-run", "QueryZone", os.fsencode("name=北京")],
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), **plain},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"name%3D%E5%8C%97%E4%BA%AC" in done.stdout


def test_a_home_that_is_no_absolute_path() -> None:
    """A relative home is none: nothing is kept below the folder that we happen to be in."""
    assert Environment(variables={"HOME": "relative"}).home is None


AT_THE_EDGES = [
    (
        "cli._as_utf8 = interrupt; sys.exit(cli.main(['help']))",
        "it starts",
    ),
    (
        "cli.main(['help']); sys.stdout.flush(); os.kill(os.getpid(), signal.SIGINT)",
        "it ends",
    ),
]


@pytest.mark.skipif(os.name != "posix", reason="it is a signal")
@pytest.mark.parametrize(("code", "when"), AT_THE_EDGES, ids=[when for _, when in AT_THE_EDGES])
def test_ctrl_c_at_the_edges(code: str, when: str, tmp_path: Path) -> None:
    """Ctrl-C ends the program in silence also while it starts and while it lets go."""
    head = "import os, signal, sys\nfrom zscli import cli\n"
    head += "def interrupt(_):\n raise KeyboardInterrupt\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{head}{code}"],
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert done.returncode in {130, -signal.SIGINT}, when
    assert done.stderr == b""
