"""Names of real resources on a terminal."""

import re

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
    found = rf"^{DEMO} StopVmInstance uuid=\n+(\S+)  \(([0-9a-f]{{32}}), \w+[^\n]*\n\S+  \("
    terminal.wait(lambda t: re.search(found, t.text, re.MULTILINE) is not None, "names")
    terminal.wait_line(f"{DEMO} StopVmInstance uuid=")
    name, uuid = re.findall(found, terminal.text, re.MULTILINE)[0]
    terminal.type(f"{name}{TAB}")
    terminal.wait_line(f"{DEMO} StopVmInstance uuid={uuid}")
