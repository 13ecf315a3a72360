"""The line at the bottom of a terminal, and what is underlined in the line above."""

import pytest

from tests.terminal.screen import Start, Terminal

pytestmark = pytest.mark.terminal

PROMPT = "- >>>"
TAB = "\t"


def bottom(terminal: Terminal) -> str:
    """The last row of the screen."""
    row: str = terminal.screen.display[-1]
    return row.rstrip()


def wait_bottom(terminal: Terminal, row: str) -> None:
    """Wait until the last row is *row*."""
    terminal.wait(lambda t: bottom(t) == row, f"the last row {row!r}")


def test_hints(start: Start) -> None:
    """The type of what is typed and what is missing; a list of names leaves no toolbar behind."""
    terminal = start(variables={"ZSCLI_MENU": "off"})
    terminal.wait_line(PROMPT)
    wait_bottom(terminal, "localhost:8080".rjust(79))
    terminal.type("AttachDataVolumeToVm ")
    terminal.wait(lambda t: "Missing: vmInstanceUuid, volumeUuid" in bottom(t), "what is missing")
    terminal.type(TAB + TAB)
    terminal.wait(lambda t: t.text.count("AttachDataVolumeToVm") == 2, "the line twice")
    terminal.wait(
        lambda t: "Missing:" in bottom(t) and t.text.count("Missing:") == 1, "the toolbar once"
    )
    terminal.type("volumeUuid=")
    terminal.wait(
        lambda t: bottom(t).startswith(
            "volumeUuid: uuid of Volume, required  Missing: vmInstanceUuid"
        ),
        "the type and the other one",
    )


def test_resize(start: Start) -> None:
    """The toolbar shrinks with the terminal, and goes where there are four rows."""
    terminal = start(variables={"ZSCLI_MENU": "off"})
    terminal.wait_line(PROMPT)
    terminal.type("CreateVmInstance cpuNum=4")
    text = "cpuNum: a whole number"
    wait_bottom(terminal, f"{text}  Number of CPUs.  Missing: name".ljust(65) + "localhost:8080")
    for columns, row in ((40, f"{text}  Missing: name"), (20, "cpuNum: a whole nu…")):
        terminal.resize(columns, 10)
        wait_bottom(terminal, row)
    terminal.resize(80, 4)
    terminal.wait(lambda t: "cpuNum:" not in "\n".join(t.screen.display), "no toolbar")


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_underlined(start: Start, variables: dict[str, str], *, coloured: bool) -> None:
    """A wrong value is underlined once the cursor has left it, with and without colours."""
    terminal = start(variables=variables)
    terminal.wait_line(PROMPT)
    terminal.type("CreateVmInstance cpuNum=four name=x")
    terminal.wait(lambda t: "at most 255" in bottom(t) and "localhost" in bottom(t), "the hint")
    terminal.wait_line(f"{PROMPT} CreateVmInstance cpuNum=four name=x")

    def underlined(terminal: Terminal) -> str:
        row = terminal.screen.buffer[terminal.screen.cursor.y]
        return "".join(row[at].data for at in range(80) if row[at].underscore)

    terminal.wait(lambda t: underlined(t) == "four", "the value, underlined")
    bar = terminal.screen.buffer[23]
    assert not any(bar[at].reverse for at in range(80))
    assert bar[0].bold
    assert ({bar[at].fg for at in range(80)} != {"default"}) is coloured
