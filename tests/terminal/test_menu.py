"""The menu, suggestions, the editor and a shared history, as a user sees them."""

import shlex
import socket
import sys
from pathlib import Path

import pytest

from tests.terminal.screen import PATIENCE, Start, Terminal

pytestmark = pytest.mark.terminal

PROMPT = "- >>>"
TAB, ENTER, ESCAPE, CTRL_C = "\t", "\r", "\x1b", "\x03"
UP, DOWN, RIGHT, F4 = "\x1b[A", "\x1b[B", "\x1b[C", "\x1bOS"


def below(terminal: Terminal) -> list[str]:
    """The rows below the line, the last of the screen left out: the toolbar is there."""
    rows = [row.rstrip() for row in terminal.screen.display]
    return [row.strip() for row in rows[terminal.screen.cursor.y + 1 : -1] if row]


def menu_begins(*words: str) -> tuple[object, str]:
    """Whether the first rows of the menu begin with *words*, and how to call that."""

    def seen(terminal: Terminal) -> bool:
        rows = below(terminal)
        return len(rows) >= len(words) and all(
            row.startswith(word) for row, word in zip(rows, words, strict=False)
        )

    return seen, f"a menu with {', '.join(words)}"


def wait_menu(terminal: Terminal, *words: str) -> None:
    """Wait until the first rows of the menu begin with *words*."""
    seen, what = menu_begins(*words)
    terminal.wait(seen, what)  # type: ignore[arg-type] # a predicate over terminals


def test_menu_is_walked(start: Start) -> None:
    """The menu comes while one types; Down and Enter take an entry, and the next menu comes."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type("cvmi")
    wait_menu(terminal, "CreateVmInstance", "ChangeVmImage")
    terminal.type(DOWN)
    terminal.wait_line(f"{PROMPT} CreateVmInstance")
    terminal.type(ENTER)
    wait_menu(terminal, "name=")
    terminal.type(ESCAPE)
    terminal.wait(lambda t: not below(t), "no menu")
    terminal.type(f"{CTRL_C}AttachDataVolumeToVm {TAB}{TAB}")
    terminal.wait_for("\nsystemTags=      timeout=         userTags=        vmInstanceUuid=\nvol")


def test_ctrl_c_in_the_menu(start: Start) -> None:
    """Ctrl-C closes menu and line, also after the screen was made narrow; all is left sane."""
    terminal = start(columns=300)
    terminal.wait_line(PROMPT)
    terminal.type("QueryZon")
    wait_menu(terminal, "QueryZone")
    terminal.resize(20, 8)
    terminal.type("e")
    terminal.wait_line(f"{PROMPT} QueryZone")
    wait_menu(terminal, "QueryZone")
    terminal.type(CTRL_C)
    terminal.wait_line(PROMPT)
    terminal.wait(lambda t: not below(t), "no menu")
    terminal.type("\x04")
    assert terminal.wait_end() == 0
    assert terminal.is_sane


def test_two_consoles(start: Start) -> None:
    """A line of one console is there in another at its next prompt, with Up and as suggestion."""
    one, other = start(), start()
    one.wait_line(PROMPT)
    other.wait_line(PROMPT)
    one.type(f"version{ENTER}")
    one.wait(lambda t: t.text.count(PROMPT) == 2, "the second prompt")
    other.type(f"help keys{ENTER}")
    other.wait(lambda t: t.line == PROMPT and "Ctrl-R" in t.text, "the topic")
    other.type(f"{UP}{UP}")
    other.wait_line(f"{PROMPT} version")
    other.type(CTRL_C)
    other.wait_line(PROMPT)
    other.type("vers")
    other.wait_line(f"{PROMPT} version")  # the rest is suggested
    other.type(f"{RIGHT}s")
    other.wait_line(f"{PROMPT} versions")
    one.type(ENTER)
    one.wait(lambda t: t.text.count(PROMPT) == 3, "the third prompt")
    one.type("\x12keys")
    one.wait(lambda t: f"{PROMPT} help keys" in t.text, "the line found")


def test_vi(start: Start) -> None:
    """With vi's keys Escape leads to commands: 0 goes to the beginning and x deletes."""
    terminal = start(variables={"ZSCLI_EDIT_MODE": "vi"})
    terminal.wait_line(PROMPT)
    terminal.type("Xversion")
    terminal.wait_line(f"{PROMPT} Xversion")
    terminal.type(ESCAPE)
    terminal.wait(
        lambda t: t.line.startswith(PROMPT) and t.screen.cursor.x == len(f"{PROMPT} Xversion") - 1,
        "command mode",
    )
    terminal.type("0x")
    terminal.wait_line(f"{PROMPT} version")


def test_editor(start: Start, tmp_path: Path) -> None:
    """F4 opens the editor on the terminal, and Ctrl-C in it is the editor's own."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, signal, sys\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])\n"
        "print('editing', flush=True)\n"
        "signal.sigwait([signal.SIGINT])\n"
        "pathlib.Path(sys.argv[1]).write_text('version')\n"
        "print()\n"
    )
    terminal = start(variables={"EDITOR": shlex.join([sys.executable, str(script)])})
    terminal.wait_line(PROMPT)
    terminal.type(f"help keys{F4}")
    terminal.wait_for("editing")
    terminal.type(CTRL_C)
    terminal.wait_line(f"{PROMPT} version")
    terminal.type(ENTER)
    terminal.wait(lambda t: t.line == PROMPT, "the next prompt")


def test_typed_ahead(start: Start) -> None:
    """What is typed while a call runs is not lost."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(PATIENCE)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/zstack"
        terminal = start(variables={"ZSCLI_URL": url})
        terminal.wait_line(PROMPT)
        terminal.type(f"LogInByAccount accountName=admin password=x{ENTER}")
        connection, _ = server.accept()
        terminal.type(f"help keys{ENTER}vers")
        terminal.wait_for("vers")
        connection.settimeout(PATIENCE)
        with connection.makefile("rb") as asked:  # all of it, lest closing resets the connection
            head = b"".join(iter(asked.readline, b"\r\n")).lower()
            asked.read(int(head.partition(b"content-length: ")[2].split()[0]))
        body = b'{"error": {"code": "SYS.1000", "description": "no"}}'
        head = b"HTTP/1.1 503 No\r\nConnection: close\r\nContent-Type: application/json\r\n"
        connection.sendall(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        connection.close()
        terminal.wait(lambda t: "Ctrl-R" in t.text, "the topic")
        terminal.wait_line(f"{PROMPT} vers")
