"""A pager at the prompt: Ctrl-C and q leave it, and the prompt goes on."""

import sys
from pathlib import Path

import pytest

from tests.terminal.screen import Start

pytestmark = pytest.mark.terminal

ENTER, CTRL_C, CTRL_D = "\r", "\x03", "\x04"

PAGER = f"""#!{sys.executable}
import os, signal, sys
signal.signal(signal.SIGINT, lambda *_: os.write(1, b"still paging\\n"))
lines = [sys.stdin.readline() for _ in range(3)]
print("".join(lines) + "paging", flush=True)
with open("/dev/tty") as keys:
    while "q" not in keys.readline():
        pass
"""


def test_a_pager_at_the_prompt(start: Start, tmp_path: Path) -> None:
    """Ctrl-C is the pager's own, q ends it, the prompt is back and the terminal sane."""
    program = tmp_path / "pager"
    program.write_text(PAGER)
    program.chmod(0o755)
    terminal = start(variables={"ZSCLI_PAGER": str(program)})
    terminal.wait_line("- >>>")
    terminal.type(f"help CreateVmInstance{ENTER}")
    terminal.wait_for("paging")
    terminal.type(CTRL_C)
    terminal.wait_for("still paging")
    terminal.type(f"q{ENTER}")
    terminal.wait_line("- >>>")
    terminal.type(f"set pager{ENTER}")
    terminal.wait_for("variable ZSCLI_PAGER")
    terminal.wait_line("- >>>")
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert terminal.is_sane


def test_a_single_command_pages(start: Start, tmp_path: Path) -> None:
    """One command whose answer is longer than the screen is paged as well."""
    program = tmp_path / "pager"
    program.write_text(PAGER)
    program.chmod(0o755)
    terminal = start(
        "help", "CreateVmInstance", variables={"PAGER": str(program), "ZSCLI_PAGER": ""}
    )
    terminal.wait_for("paging")
    terminal.type(f"q{ENTER}")
    assert terminal.wait_end() == 0
    assert terminal.is_sane
