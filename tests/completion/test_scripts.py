"""The scripts of `zscli completion`, in the real shells, and what a Tab costs."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from zscli.completion.scripts import SCRIPTS

ROOT = Path(__file__).resolve().parent.parent.parent
SLOW = (
    "requests", "urllib3", "prompt_toolkit", "pygments", "tabulate", "starlette", "sqlite3",
    "pathlib", "datetime",
    *(["inspect"] if sys.version_info < (3, 13) else []),  # of dataclasses with slots, from then on
)  # fmt: skip

BASH = r"""
source "$1"
line=$2; shift 2
COMP_LINE=$line COMP_POINT=${#line} COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_zscli zscli
for one in "${COMPREPLY[@]}"; do printf '%s|' "$one"; done
"""

ZSH = r"""
source "$1"
shift
compadd() { local -a found; found=("${(@P)@[-1]}"); print -rn -- "${(j:|:)found}|" }
compset() { }
_files() { print -rn -- "files of $PREFIX|" }
typeset -A compstate
words=("$@") CURRENT=$# PREFIX=${@[-1]} COLUMNS=100
_zscli
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the scripts, a zscli and a few files in it."""
    program = tmp_path / "bin" / "zscli"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m zscli "$@"\n')
    program.chmod(0o755)
    for shell, script in SCRIPTS.items():
        (tmp_path / f"zscli.{shell}").write_text(script)
    (tmp_path / "start up.sh").write_text("")
    return tmp_path


def run(folder: Path, shell: str, *words: str) -> str:
    """Run a shell with *words* in the folder, and return what it prints."""
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"{shell} is not installed")
    variables = {"PATH": f"{folder}/bin:/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [found, *words],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(
    ("line", "words", "expected"),
    [
        ("zscli AttachDataVolumeToV", ["AttachDataVolumeToV"], "AttachDataVolumeToVm |"),
        ("zscli QueryVmInstance state=Ru", ["QueryVmInstance", "state", "=", "Ru"], "Running |"),
        ("zscli QueryEip state=", ["QueryEip", "state", "=", ""], "Enabled |Disabled |"),
        ("zscli QueryEip state=", ["QueryEip", "state", "="], "Enabled |Disabled |"),
        ("zscli QueryVmInstance vmNics.ip~", ["QueryVmInstance", "vmNics.ip~"], "vmNics.ip~=|"),
        ("zscli QueryVmInstance 'state=Ru", ["QueryVmInstance", "'state=Ru"], "state=Running|"),
        ("zscli  CreateZone name=a:b isD", ["CreateZone", "name", "=", "a", ":", "b", "isD"],
         "isDefault=|"),
        ("zscli -f st", ["-f", "st"], "start up.sh|"),
        ("zscli simulator --state st", ["simulator", "--state", "st"], "start up.sh|"),
        ("zscli simulator --seed st", ["simulator", "--seed", "st"], r"start\ up.sh |"),
        ("zscli simulator --seed sc", ["simulator", "--seed", "sc"], "scale:|"),
        ("zscli CreateZone description=@st", ["CreateZone", "description", "=@", "st"],
         "start up.sh|"),
        ("zscli NoSuchThing ", ["NoSuchThing", ""], ""),
    ],
)  # fmt: skip
def test_bash_completes(folder: Path, line: str, words: list[str], expected: str) -> None:
    """Bash gets what stands in the place of the last part of the word, as bash breaks it."""
    found = run(folder, "bash", "-c", BASH, "test", "zscli.bash", line, "zscli", *words)
    assert found == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["AttachDataVolumeToV"], "AttachDataVolumeToVm|"),
        (["QueryVmInstance", "state=Ru"], "state=Running|"),
        (["QueryVmInstance", "vmNics.ip~"], "vmNics.ip~=|"),
        (["-f", "st"], "files of st|"),
        (["simulator", "--state", "st"], "files of st|"),
        (["simulator", "--seed", "st"], "start up.sh|"),
        (["NoSuchThing", ""], ""),
    ],
)
def test_zsh_completes(folder: Path, words: list[str], expected: str) -> None:
    """Zsh gets whole words."""
    found = run(folder, "zsh", "-f", "-c", ZSH, "test", "zscli.zsh", "zscli", *words)
    assert found == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("zscli AttachDataVolumeToV", "AttachDataVolumeToVm\tAttach a data volume"),
        ("zscli QueryVmInstance state=Ru", "state=Running"),
        ("zscli --file=st", "--file=start"),
        ("zscli NoSuchThing ", ""),
    ],
)
def test_fish_completes(folder: Path, line: str, expected: str) -> None:
    """Fish gets whole words, with notes."""
    code = 'source zscli.fish; complete -C "$argv[1]"'
    found = run(folder, "fish", "--no-config", "-c", code, line)
    assert found.startswith(expected)
    assert bool(found) == bool(expected)


@pytest.mark.parametrize("shell", SCRIPTS)
def test_a_script_says_how_it_is_installed(folder: Path, shell: str) -> None:
    """`zscli completion SHELL` prints the script, with its installation in the first lines."""
    done = subprocess.run(
        [str(folder / "bin" / "zscli"), "completion", shell],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == SCRIPTS[shell]
    assert any(f"zscli completion {shell}" in line for line in done.stdout.splitlines()[:8])


@pytest.mark.parametrize("words", [["QueryVmIn"], ["CreateZone", "isD"], ["help", "q"], ["-o", ""]])
def test_a_tab_loads_nothing_slow(words: list[str]) -> None:
    """The hidden path loads no slow library, nor what is only slow to import."""
    code = (
        "import os, sys\n"
        f"os._exit = lambda status: print(status, [m for m in {SLOW!r} if m in sys.modules"
        " and type(sys.modules[m]).__name__ == 'module'])\n"
        "from zscli.cli import main\n"
        f"main(['__complete', 'bash', '{len(words)}', 'zscli', *{words!r}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    first, *_, last = done.stdout.splitlines()
    assert (first, last, done.stderr) == ("words", "0 []", "")
