"""The console in a terminal: the screen as a user sees it."""

import re
import shlex
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.terminal.screen import PATIENCE, ZSCLI, Start
from zscli.shell.repl import BANNER

pytestmark = pytest.mark.terminal

PROMPT = "- >>>"
TAB, ENTER, CTRL_C, CTRL_D, CTRL_Z = "\t", "\r", "\x03", "\x04", "\x1a"
ATTACH = ["systemTags=", "timeout=", "userTags=", "vmInstanceUuid=", "volumeUuid="]


def paste(text: str) -> str:
    """What a terminal sends for a paste."""
    return f"\x1b[200~{text}\x1b[201~"


def test_banner_and_end(start: Start) -> None:
    """Three lines of banner, the prompt, and Ctrl-D leaves with status 0 and a sane terminal."""
    terminal = start()
    terminal.wait_line(PROMPT)
    assert terminal.lines[:4] == [*BANNER.splitlines(), PROMPT]
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert terminal.is_sane


def test_quit(start: Start) -> None:
    """`quit` leaves with status 0."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type(f"quit{ENTER}")
    assert terminal.wait_end() == 0
    assert terminal.is_sane


def test_tab_tab(start: Start) -> None:
    """Double Tab lists the five parameters in columns, then comes the line again."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type(f"AttachDataVolumeToVm {TAB}{TAB}")
    terminal.wait_lines(
        f"{PROMPT} AttachDataVolumeToVm",
        "",
        "systemTags=      timeout=         userTags=        vmInstanceUuid=",
        "volumeUuid=",
        "",
        f"{PROMPT} AttachDataVolumeToVm",
    )
    terminal.wait_line(f"{PROMPT} AttachDataVolumeToVm")


def test_tab_inserts(start: Start) -> None:
    """Tab finishes a name, a nested field and a value."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type(f"queryvmins{TAB}")
    terminal.wait_line(f"{PROMPT} QueryVmInstance")
    terminal.type(f" vmN{TAB}ei{TAB}vipI{TAB}")
    terminal.wait_line(f"{PROMPT} QueryVmInstance vmNics.eip.vipIp=")


def test_ctrl_c_clears(start: Start) -> None:
    """Ctrl-C gives an empty line and says nothing."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type("DestroyVmInstance uuid=")
    terminal.wait_line(f"{PROMPT} DestroyVmInstance uuid=")
    terminal.type(CTRL_C)
    terminal.wait_line(PROMPT)
    terminal.wait_lines(f"{PROMPT} DestroyVmInstance uuid=", PROMPT)
    # the last line is the toolbar, once it is drawn
    terminal.wait(lambda t: not any(t.text.splitlines()[5:-1]), "nothing below the prompt")


def test_open_quote_goes_on(start: Start) -> None:
    """Enter in an open quote begins another line of the same command."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.type(f'help "que{ENTER}')
    terminal.wait_line("...")
    terminal.type(f'ries"{ENTER}')
    terminal.wait_line(PROMPT)


def test_paste(start: Start) -> None:
    """The lines of a paste are run in order, each shown with the prompt."""
    terminal = start(rows=40)
    terminal.wait_line(PROMPT)
    terminal.type(paste("version\n# a comment\nNoSuchApi\nversion\nqui"))
    terminal.wait_line(f"{PROMPT} qui")
    typed = [line for line in terminal.lines if line.startswith(PROMPT)]
    assert typed == [
        f"{PROMPT} version",
        f"{PROMPT} # a comment",
        f"{PROMPT} NoSuchApi",
        f"{PROMPT} version",
        f"{PROMPT} qui",
    ]


def test_twenty_columns(start: Start) -> None:
    """In twenty columns the list has one column and the line wraps."""
    terminal = start(columns=20, rows=30)
    terminal.wait(lambda t: t.line == PROMPT, "the prompt")
    terminal.type(f"AttachDataVolumeToVm {TAB}{TAB}")
    terminal.wait_lines(*ATTACH)


def test_a_line_too_wide_for_the_terminal(start: Start) -> None:
    """A wrapped line has nothing in it that was not typed, so that it can be copied."""
    terminal = start(columns=20)
    terminal.wait(lambda t: t.line == PROMPT, "the prompt")
    terminal.type("QueryVmInstance fields=uuid,name")
    terminal.wait(
        lambda t: "QueryVmInstance fields=uuid,name" in "".join(t.lines), "the whole line"
    )


def test_many_names(start: Start) -> None:
    """A list longer than the screen says how many names are left."""
    terminal = start(rows=12)
    terminal.wait_line(PROMPT)
    terminal.type(TAB + TAB)
    terminal.wait_for("more: Tab shows the next ones.")
    terminal.wait_line(PROMPT)


def test_resize(start: Start) -> None:
    """A list is made for the width of the moment."""
    terminal = start(columns=120)
    terminal.wait_line(PROMPT)
    terminal.resize(40, 24)
    terminal.type(f"AttachDataVolumeToVm {TAB}{TAB}")
    terminal.wait_for("userTags=        vmInstanceUuid=\nvolumeUuid=")


def test_dumb_terminal(start: Start) -> None:
    """On a dumb terminal there is a plain prompt, and no escape sequence at all."""
    terminal = start(variables={"TERM": "dumb"})
    terminal.wait_line(PROMPT)
    terminal.type(f"version{ENTER}")
    terminal.wait(lambda t: t.text.count(PROMPT) == 2, "the second prompt")
    terminal.type(f"{CTRL_C}")
    terminal.wait(lambda t: t.text.count(PROMPT) == 3, "the third prompt")
    terminal.type(CTRL_D)
    assert terminal.wait_end() == 0
    assert "\x1b" not in terminal.raw
    assert terminal.is_sane


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours(start: Start, variables: dict[str, str], *, coloured: bool) -> None:
    """A known name is green; NO_COLOR takes all colours away."""
    terminal = start(variables=variables)
    terminal.wait_line(PROMPT)
    terminal.type("QueryZone name=x")
    terminal.wait_line(f"{PROMPT} QueryZone name=x")

    def colours() -> list[str]:
        row = terminal.screen.buffer[terminal.screen.cursor.y]
        return [row[column].fg for column in range(len(terminal.line))]

    if coloured:
        terminal.wait(lambda _: colours()[len(PROMPT) + 1] == "green", "the name in green")
    else:
        assert set(colours()) == {"default"}


def test_stop_and_go_on(start: Start) -> None:
    """Ctrl-Z gives the terminal back to the shell; fg brings the line again."""
    shell = start(command=("bash", "--norc", "--noprofile", "-i"), variables={"PS1": "shell$ "})
    shell.wait_line("shell$")
    shell.type(f"{shlex.join(ZSCLI)}{ENTER}")
    shell.wait_line(PROMPT)
    shell.type("QueryZone")
    shell.wait_line(f"{PROMPT} QueryZone")
    shell.type(CTRL_Z)
    shell.wait_line("shell$")
    shell.type(f"fg{ENTER}")
    shell.wait_line(f"{PROMPT} QueryZone")


def test_hang_up(start: Start) -> None:
    """When the terminal goes away, the program ends without a word."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.hang_up()
    assert terminal.process.wait(PATIENCE) != 0


def test_hang_up_while_stopped(start: Start) -> None:
    """A console that was stopped ends too when its terminal goes away."""
    shell = start(command=("bash", "--norc", "--noprofile", "-i"), variables={"PS1": "shell$ "})
    shell.wait_line("shell$")
    shell.type(f"{shlex.join(ZSCLI)}{ENTER}")
    shell.wait_line(PROMPT)
    shell.type(CTRL_Z)
    shell.wait_line("shell$")
    shell.type(f"echo pid$((1 + 1))=$(jobs -p)={ENTER}")
    shell.wait(lambda t: re.search(r"^pid2=\d+=$", t.text, re.MULTILINE) is not None, "the number")
    stat = Path(f"/proc/{shell.text.split('pid2=')[1].partition('=')[0]}/stat")
    assert ") T " in stat.read_text()
    shell.hang_up()
    deadline = time.monotonic() + PATIENCE
    while is_alive(stat):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_alive(stat: Path) -> bool:
    """Whether the process of a stat file runs."""
    try:
        return ") Z " not in stat.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_told_to_end(start: Start) -> None:
    """A signal to end is obeyed at once, without a word, and the terminal is left sane."""
    terminal = start()
    terminal.wait_line(PROMPT)
    terminal.process.send_signal(signal.SIGTERM)
    assert terminal.wait_end() == 128 + signal.SIGTERM
    assert terminal.is_sane
    assert "Traceback" not in terminal.text


SECRET = """
import sys
from zscli.environment import Environment
from zscli.errors import ZscliError
from zscli.shell.secret import TerminalAsks

asks = TerminalAsks(Environment())
try:
    secret = asks.secret("Password: ")
    print(f"typed {len(secret)} characters, sure: {asks.yes('Sure?')}")
except ZscliError as error:
    print(error.sentence)
    sys.exit(int(error.status))
"""

SECRETS = [
    # keys               status  says                                       why
    ("s3cret\ry\r", 0, "typed 6 characters, sure: True", "a password"),
    ("s3cret" + CTRL_C, 130, "Interrupted.", "Ctrl-C"),
    (CTRL_D, 2, "The password was left empty.", "Ctrl-D"),
    (ENTER, 2, "The password was left empty.", "nothing"),
]


@pytest.mark.parametrize("kind", ["xterm", "dumb"])
@pytest.mark.parametrize(
    ("keys", "status", "says", "why"), SECRETS, ids=[why for *_, why in SECRETS]
)
def test_secret(start: Start, keys: str, status: int, says: str, why: str, kind: str) -> None:
    """A secret is asked for and never shown, on any terminal."""
    terminal = start(command=(sys.executable, "-c", SECRET), variables={"TERM": kind})
    terminal.wait_line("Password:")
    for key in keys.splitlines(keepends=True):
        terminal.type(key)
        if key.endswith(ENTER) and status == 0:
            terminal.wait(lambda t: "(y/N)" in t.text, "the question")
    assert terminal.wait_end() == status
    assert says in terminal.text
    assert "s3cret" not in terminal.raw
    assert terminal.is_sane
