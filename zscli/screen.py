"""Where everything is written: data to standard output, all else to standard error.

It knows the streams and how they look, and no command.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.clock import Clock
from zscli.environment import Environment
from zscli.errors import ZscliError
from zscli.output.look import Look
from zscli.output.width import visible
from zscli.output.write import write_lines
from zscli.spec.model import InventorySpec

if TYPE_CHECKING:
    from zscli.output.board import Board, PlainBoard
    from zscli.output.progress import ProgressLine
    from zscli.output.view import View

__all__ = ["Screen"]


class Screen:
    """The two streams of a run. pager: gives the setting, None where nothing is paged."""

    def __init__(
        self,
        environment: Environment,
        clock: Clock,
        pager: Callable[[], str] | None = None,
    ) -> None:
        self._environment = environment
        self._clock = clock
        self._pager = pager

    @property
    def is_terminal(self) -> bool:
        """Whether data goes to a terminal."""
        return bool(self._environment.stdout_terminal)

    @property
    def look(self) -> Look:
        """How data may look."""
        environment = self._environment
        return Look(
            environment.width if environment.stdout_terminal else None,
            environment.colours(environment.stdout),
            bool(environment.stdout_terminal),
        )

    @property
    def error_look(self) -> Look:
        """How all else may look."""
        environment = self._environment
        return Look(
            environment.width if environment.stderr_terminal else None,
            environment.colours(environment.stderr),
            bool(environment.stderr_terminal),
        )

    def lines(self, lines: Iterable[str]) -> None:
        """Write *lines* as data, through a pager where they are more than the screen has."""
        if self._pager is None or not self.is_terminal:
            write_lines(self._environment.stdout, lines)
            return
        from zscli.pager import pager_command, write_paged

        command = pager_command(self._pager(), self._environment)
        trouble = write_paged(lines, command, self._environment)
        if trouble:
            self.note(trouble)

    def note(self, sentence: str) -> None:
        """Write a sentence beside the data; what the server put into it moves no cursor."""
        self._beside(map(visible, sentence.split("\n")))

    def result(
        self,
        call: Call,
        result: Result,
        output: str,
        inventory: Callable[[str], InventorySpec | None],
    ) -> None:
        """Show the answer to *call* in the format *output*, or in the one that suits.

        Into a pipe it goes as the server sent it, and what shapes views is not even loaded.
        """
        if not output and not self.is_terminal:
            self.lines([result.text.rstrip("\n") or "{}"])
            return
        from zscli.output.view import view

        params = call.params
        shown = view(
            result,
            fields=params.get("fields") or (),
            inventory=inventory,
            limit=params.get("limit"),
            start=params.get("start") or 0,
        )
        self.view(shown, output)

    def view(self, shown: "View", output: str) -> None:
        """Show a view; its note is a sentence for a person, so only a terminal gets it."""
        from zscli.output.formats import render

        look = self.look
        self.lines(render(shown, look, output))
        if shown.note and look.terminal:
            self.note(shown.note)

    def problem(
        self,
        error: ZscliError,
        *,
        line: str = "",
        shown: str = "",
        source: str = "",
        output: str = "",
    ) -> None:
        """Show what went wrong; as JSON when that format was asked for."""
        from zscli.output.problem import problem_json, problem_lines

        if output in {"json", "jsonl"} and not self.error_look.terminal:
            import json

            found = {"error": problem_json(error)}
            if source:
                found["error"]["source"] = source
            self._beside((json.dumps(found, ensure_ascii=False),))
            return
        look = self.error_look
        found_lines = problem_lines(
            error, look=look, line=line or None, shown=shown or None, source=source or None
        )
        self._beside(found_lines)

    def _beside(self, lines: Iterable[str]) -> None:
        """Write to standard error; where that goes nowhere, the run goes on without it."""
        with suppress(OSError):
            write_lines(self._environment.stderr, lines)

    def progress(self, api: str) -> "ProgressLine | None":
        """Return the line that shows a call under way, or None where it could not be drawn."""
        environment = self._environment
        if not environment.stderr_terminal or environment.is_dumb:
            return None
        from zscli.output.progress import ProgressLine

        return ProgressLine(
            environment.stderr,
            api,
            width=lambda: environment.width,
            look=self.error_look,
            monotonic=self._clock.monotonic,
        )

    def board(self, *, progress: bool = False, quiet: bool = False) -> "Board | PlainBoard | None":
        """Return the lines that show jobs under way; None where there are to be none.

        progress: also where there is no terminal. quiet: nowhere.
        """
        environment = self._environment
        can_draw = environment.stderr_terminal and not environment.is_dumb
        if quiet or not (can_draw or progress):
            return None
        from zscli.output.board import Board, PlainBoard

        if not can_draw:
            return PlainBoard(environment.stderr, monotonic=self._clock.monotonic)
        return Board(
            environment.stderr,
            width=lambda: environment.width,
            look=self.error_look,
            monotonic=self._clock.monotonic,
        )

    def bell(self) -> None:
        """Ring the terminal's bell."""
        environment = self._environment
        if environment.stderr_terminal and not environment.is_dumb:
            with suppress(OSError, ValueError):
                environment.stderr.write("\a")
                environment.stderr.flush()

    def asking(self, api: str, *, quiet: bool = False) -> AbstractContextManager[object]:
        """Return what shows, after a second, that the server has not answered a call yet."""
        line = None if quiet else self.progress(api)
        if line is None:
            return nullcontext()
        from zscli.output.progress import Ticker

        return Ticker(line, monotonic=self._clock.monotonic)
