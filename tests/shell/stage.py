"""A prompt whose keys are pressed when the screen is ready for them."""

import threading
from collections.abc import Callable
from typing import Any

from prompt_toolkit.application.current import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from zscli.environment import Environment
from zscli.shell.console import Console

__all__ = ["Step", "opened", "perform"]

Step = tuple[Callable[[Buffer], object], str]
"""What the line must be like, and the keys to press then."""
PATIENCE = 60.0
"""Seconds after which what is waited for will not come."""


class Watched(DummyOutput):
    """A screen that says when it has been drawn."""

    def __init__(self, drawn: Callable[[], None]) -> None:
        self._drawn = drawn

    def flush(self) -> None:
        """Say so."""
        self._drawn()


def perform(runs: Any, environment: Environment, *steps: Step) -> list[str]:
    """Press the keys of each step when its line is there, then leave; return what was run.

    Fails when a line never comes.
    """
    left = list(steps)
    with create_pipe_input() as source:

        def drawn() -> None:
            buffer = get_app().current_buffer
            if left and not get_app().is_done and left[0][0](buffer):
                source.send_text(left.pop(0)[1])
            elif not left and not get_app().is_done and not buffer.text:
                source.send_text("\x04")

        late = threading.Timer(PATIENCE, lambda: source.send_text("\x03\x04"))
        late.start()
        Console(runs, environment, source=source, screen=Watched(drawn)).run()
        late.cancel()
    assert not left, f"{len(left)} steps were not reached"
    ran: list[str] = runs.ran
    return ran


def opened(text: str) -> Callable[[Buffer], object]:
    """Return whether the line is *text* and the menu is open, with no entry chosen."""

    def is_so(buffer: Buffer) -> object:
        state = buffer.complete_state
        return buffer.text == text and state and state.completions and state.complete_index is None

    return is_so
