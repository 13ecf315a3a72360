"""The menu that is shown while a line is typed."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pytest
from prompt_toolkit.buffer import Buffer, CompletionState
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from tests.shell.stage import Step, opened, perform
from zscli.call.query import Condition
from zscli.completion.candidate import Candidate
from zscli.environment import Environment
from zscli.shell.menu import MOST, Menu, room_for

UP, DOWN, ESCAPE, ENTER, TAB, BACK, CTRL_C = "\x1b[A", "\x1b[B", "\x1b", "\r", "\t", "\x7f", "\x03"


def line(text: str) -> Any:
    """Whether the line is *text*, menu or not."""
    return lambda buffer: buffer.text == text


def closed(text: str) -> Any:
    """Whether the line is *text* and no menu is open."""
    return lambda buffer: buffer.text == text and buffer.complete_state is None


STEPS: list[tuple[list[Step], list[str], str]] = [
    (
        [(line(""), "cvmi"), (opened("cvmi"), DOWN), (line("CreateVmInstance "), ENTER),
         (opened("CreateVmInstance "), ENTER)],
        ["CreateVmInstance "],
        "Down chooses, Enter takes it, Enter runs the line",
    ),
    ([(line(""), "cvmi"), (opened("cvmi"), ENTER)], ["cvmi"], "Enter runs what was typed"),
    (
        [(line(""), "cvmi"), (opened("cvmi"), ESCAPE), (closed("cvmi"), ENTER)],
        ["cvmi"],
        "Escape closes the menu",
    ),
    (
        [(line(""), "cvmi"), (opened("cvmi"), TAB), (opened("cvmi"), ENTER)],
        ["cvmi"],
        "the first Tab adds what is certain, which is nothing",
    ),
    (
        [(line(""), "queryzon"), (opened("queryzon"), TAB), (opened("QueryZone "), ENTER)],
        ["QueryZone "],
        "Tab adds what is certain",
    ),
    (
        [(line(""), "cvmi"), (opened("cvmi"), DOWN), (line("CreateVmInstance "), TAB),
         (opened("CreateVmInstance "), ENTER)],
        ["CreateVmInstance "],
        "Tab takes the chosen entry",
    ),
    (
        [(line(""), "cvmi"), (opened("cvmi"), DOWN), (line("CreateVmInstance "), UP),
         (line("cvmi"), ENTER)],
        ["cvmi"],
        "Up from the first entry gives back what was typed",
    ),
    (
        [(line(""), "version\r"), (line(""), "cvmi"), (opened("cvmi"), UP),
         (closed("version"), ENTER)],
        ["version", "version"],
        "Up goes to the former lines while no entry is chosen",
    ),
    (
        [(line(""), "cvmix"), (line("cvmix"), BACK), (opened("cvmi"), CTRL_C)],
        [],
        "Backspace keeps the menu, Ctrl-C leaves the line",
    ),
    (
        [(line(""), "\x1b[200~cvmi\x1b[201~"), (closed("cvmi"), ENTER)],
        ["cvmi"],
        "a paste opens no menu",
    ),
    ([(line(""), "# cvmi"), (closed("# cvmi"), ENTER)], ["# cvmi"], "nor does a comment"),
]  # fmt: skip


@pytest.mark.parametrize(("steps", "ran", "why"), STEPS, ids=[why for *_, why in STEPS])
def test_keys(
    steps: list[Step], ran: list[str], why: str, runs: Any, environment: Environment
) -> None:
    """The menu is walked with the arrows and is never in the way of a key."""
    assert perform(runs, environment, *steps) == ran


def test_off(runs: Any, environment: Environment) -> None:
    """With the setting off there is no menu."""
    runs.context.settings["completion_menu"] = False
    steps: list[Step] = [(line(""), "cvmi"), (closed("cvmi"), ENTER)]
    assert perform(runs, environment, *steps) == ["cvmi"]


class Slow:
    """A server that answers when the gate is opened."""

    key = "admin"

    def __init__(self) -> None:
        self.gate = threading.Event()

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return one VM."""
        assert self.gate.wait(60)
        return [{"uuid": "5cafe9c5", "name": "web-1"}]


def test_names_arrive(runs: Any, environment: Environment) -> None:
    """Names that a server gives late appear without a key, and typing goes on before."""
    server = Slow()
    runs.context.aside = lambda: server

    def typed(buffer: Buffer) -> bool:
        if buffer.text == "StopVmInstance uuid=w":
            server.gate.set()
        return buffer.text == "StopVmInstance uuid=w" and buffer.complete_state is not None

    steps: list[Step] = [
        (line(""), "StopVmInstance uuid="),
        (line("StopVmInstance uuid="), "w"),
        (typed, DOWN),
        (line("StopVmInstance uuid=5cafe9c5 "), ENTER),
        (line("StopVmInstance uuid=5cafe9c5 "), ENTER),
    ]
    assert perform(runs, environment, *steps) == ["StopVmInstance uuid=5cafe9c5 "]


def many(count: int) -> Menu:
    """A menu over so many candidates."""
    found = [Candidate(f"n{number} ", f"n{number}", 0, note="x" * 99) for number in range(count)]
    return Menu(lambda _text, _position: found, lambda _name: "")


def test_entries() -> None:
    """An entry stands in place of what is typed; its note is short; there are not too many."""
    entries = list(many(2000).get_completions(Document("n"), CompleteEvent()))
    assert len(entries) == MOST
    assert (entries[0].text, entries[0].start_position) == ("n0 ", -1)
    assert len(entries[0].display_meta_text) == 60
    assert list(many(3).get_completions(Document("  "), CompleteEvent())) == []


ROOM = [(3, 24, 4), (50, 24, 9), (50, 8, 4), (50, 3, 1), (0, 24, 0)]


@pytest.mark.parametrize(("entries", "rows", "room"), ROOM)
def test_room(entries: int, rows: int, room: int) -> None:
    """No row is kept free without a menu, and never more than half of a small screen."""
    buffer = Buffer(completer=many(entries))
    found = list(many(entries).get_completions(Document("n"), CompleteEvent()))
    buffer.complete_state = CompletionState(Document("n"), found)
    assert room_for(buffer, rows) == room
