"""The question before something is destroyed, on a real terminal."""

import pytest

from tests.terminal.screen import Start

pytestmark = pytest.mark.terminal

ENTER, CTRL_C, CTRL_D = "\r", "\x03", "\x04"
ZONE = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"


@pytest.mark.parametrize(
    ("keys", "says"),
    [(ENTER, "was not sent"), (CTRL_C, "Interrupted"), (CTRL_D, "was not sent")],
    ids=["Enter", "Ctrl-C", "Ctrl-D"],
)
def test_a_single_command_asks(start: Start, keys: str, says: str) -> None:
    """One command on a terminal asks too; without a yes it ends with 130, the terminal sane."""
    terminal = start("--demo", "DeleteZone", f"uuid={ZONE}")
    terminal.wait_for("Send DeleteZone? (y/N)")
    assert f"uuid: {ZONE}" in terminal.text
    terminal.type(keys)
    assert terminal.wait_end() == 130
    assert says in terminal.text
    assert terminal.is_sane


def test_the_console_asks_and_goes_on(start: Start) -> None:
    """At the prompt a no brings the next prompt; -s was warned of when it started."""
    terminal = start("--demo", "-s")
    terminal.wait_line("- >>>")
    assert "kept in the history as you type them" in terminal.text
    terminal.type(f"LogInByAccount accountName=admin password=password{ENTER}")
    terminal.wait_line("admin >>>")
    terminal.type(f"DeleteZone uuid={ZONE}{ENTER}")
    terminal.wait_for("Send DeleteZone? (y/N)")
    terminal.type(f"n{ENTER}")
    terminal.wait_for("DeleteZone was not sent")
    terminal.wait_line("admin >>>")
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
