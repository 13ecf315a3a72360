"""What editors and checkers know of the SDK."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SAMPLE = """\
import zscli
from zscli.sdk import api_actions

action = api_actions.StopVmInstanceAction()
action.uuid = "x"
action.type = "cold"
action.timeout = 30000
action.sessionUuid = "y"
state: str = action.run().inventory.state
names: list[str] = [vm.name for vm in api_actions.QueryVmInstanceAction(conditions=[]).run()]
with zscli.connect("http://localhost") as cloud:
    zone = cloud.CreateZone(name="z", timeout=3.0).inventory
    size: int = cloud.StopVmInstance(uuid="x").inventory.allVolumes[0].actualSize
"""
WRONG = """\
import zscli
from zscli.sdk import api_actions

action = api_actions.StopVmInstanceAction()
action.vmInstnaceUuid = "x"
api_actions.StopVmInstanceAction(type="cold")
api_actions.StopVmInstanceAction(uuid="x", type="gently")
api_actions.StopVmAction()
action.run().inventry
with zscli.connect("http://localhost") as cloud:
    cloud.CreateZone()
    cloud.CreateZone(nmae="z")
    cloud.CreatZone(name="z")
    cloud.CreateZone(name="z").inventory.nmae
"""


def checked(tmp_path: Path, text: str) -> list[int]:
    """Return the lines in which mypy finds something wrong with a program."""
    program = tmp_path / "program.py"
    program.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert not done.stderr, done.stderr
    return [int(line.split(":")[1]) for line in found]


def test_the_stubs_are_what_the_specs_make() -> None:
    """The stubs in the tree are those that specs/stubs.py makes."""
    done = subprocess.run(
        [sys.executable, "specs/stubs.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_checker_finds_no_fault_in_a_right_program(tmp_path: Path) -> None:
    """Mypy knows the parameters, answers and fields that a program uses."""
    assert checked(tmp_path, SAMPLE) == []


def test_a_checker_finds_each_fault(tmp_path: Path) -> None:
    """Mypy finds a misspelt parameter, API and field, a wrong value and a missing parameter."""
    assert checked(tmp_path, WRONG) == [5, 6, 7, 8, 9, 11, 12, 13, 14]
