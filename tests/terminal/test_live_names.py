"""Names of real resources on a terminal."""

import pytest

from tests.terminal.screen import Start

pytestmark = pytest.mark.terminal

TAB, ENTER = "\t", "\r"
DEMO = "admin >>>"


def test_names_of_vms(start: Start) -> None:
    """Double Tab after `uuid=` lists the VMs by name; a name and Tab make the uuid."""
    terminal = start("--demo", columns=120, rows=40)
    terminal.wait_line("- >>>")
    terminal.type(f"LogInByAccount accountName=admin password=password{ENTER}")
    terminal.wait_line(DEMO)
    terminal.type(f"StopVmInstance uuid={TAB}{TAB}")
    terminal.wait(lambda t: t.text.count("StopVmInstance uuid=") == 2, "the line twice")
    listed = [line for line in terminal.lines if ", Running" in line or ", Stopped" in line]
    assert len(listed) > 1
    name, _, known = listed[0].partition("  (")
    uuid = known.split(",")[0]
    assert len(uuid) == 32
    terminal.type(f"{name}{TAB}")
    terminal.wait_line(f"{DEMO} StopVmInstance uuid={uuid}")
