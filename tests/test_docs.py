"""The docs are true: files exist, commands run, statuses and builtins are told."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journey import Zscli
from zscli.builtin.table import BUILTINS
from zscli.builtin.topics import TOPICS
from zscli.errors import ExitStatus

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [block for block in BLOCKS if "simulator --port" not in block]


def here(block: str) -> str:
    """Return a block of commands that runs zscli with this interpreter."""
    return block.replace("bin/zscli", f"{sys.executable} -m zscli")


@pytest.mark.parametrize("block", COMMANDS)
def test_the_commands_of_the_readme_run(block: str, tmp_path: Path) -> None:
    """Every command shown in the README ends with status 0 and says nothing on standard error."""
    variables = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", here(block)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=variables,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_the_screen_of_the_readme_is_real(zscli: Zscli) -> None:
    """The table and the error on the README's screen are what the program shows."""
    screen = README.split("## A screen")[1].split("```")[1]
    lines = [line.partition(">>> ")[2] for line in screen.splitlines() if "admin >>> " in line]
    query = zscli.run(lines[0].split(), terminal=True)
    assert query.out in screen
    assert zscli.run(lines[1].split(), width=90).err in screen


def test_the_readme_names_the_commands_that_ci_runs() -> None:
    """The README's test command is the one in .ci/run, and both programs exist."""
    assert "bin/test\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "    bin/zscli --demo\n    bin/test\n" in README
    assert (ROOT / "bin" / "zscli").stat().st_mode & 0o111


def test_links_lead_somewhere() -> None:
    """Every relative link of the README is a file."""
    links = re.findall(r"\]\(([^)#h][^)]*)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_exit_statuses_are_told() -> None:
    """Each exit status stands in the README with its meaning."""
    for status in ExitStatus:
        assert f"| {int(status)} | {status.meaning} |" in README


def mapped() -> list[str]:
    """Return what the map names, as paths below zscli: packages are opened two deep."""
    found: list[str] = []
    folder = inner = ""
    for line in ARCHITECTURE.split("```")[1].splitlines():
        entry = re.match(r"(\d+ +| {5}| {7})((?:[\w]+(?:\.py|/) ?)+)", line)
        if entry is None:
            continue
        names = entry[2].split()
        if len(entry[1]) == 7:
            names = [f"{folder}{inner}{name}" for name in names]
        elif line.startswith(" "):
            inner = names[0] if names[0].endswith("/") else ""
            names = [f"{folder}{name}" for name in names]
        else:
            folder = names[0] if names[0].endswith("/") else ""
        found += names
    return found


def test_the_map_names_files_that_exist() -> None:
    """Every module in the map of docs/architecture.md exists."""
    assert [name for name in mapped() if not (ROOT / "zscli" / name).exists()] == []


def test_the_map_names_every_module() -> None:
    """Every module of zscli is in the map, or lies in a package below one that is not opened."""
    package = ROOT / "zscli"
    modules = [*package.glob("[a-z]*.py"), *package.glob("[a-z]*/[a-z]*.py")]
    opened = {name.rpartition("/")[0] for name in mapped() if re.fullmatch(r".*/.*/.*\.py", name)}
    for folder in opened:
        modules += (package / folder).glob("[a-z]*.py")
    names = {path.relative_to(package).as_posix() for path in modules}
    assert names - set(mapped()) == set()


def test_where_is_names_files_that_exist() -> None:
    """Every file in the table of questions exists."""
    table = ARCHITECTURE[ARCHITECTURE.index("## Where is") :]
    names = re.findall(r"`((?:zscli|specs|tests)/[^`]*)`", table)
    assert names
    assert [name for name in names if not (ROOT / name).exists()] == []


def test_every_builtin_is_explained() -> None:
    """A builtin has a summary and a usage, and the README or a topic mentions it."""
    text = README + "".join(topic.text for topic in TOPICS.values())
    for builtin in BUILTINS.values():
        assert builtin.summary.endswith(".")
        assert builtin.usage
        assert builtin.name in text
