"""One line from text to exit status: read, checked, sent, waited for, shown.

The console, scripts and one-shot commands all come in here. A ZscliError of any step is caught
in one place, shown under the line, and becomes its status.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.context import Context
from zscli.errors import (
    ExitStatus,
    Interrupted,
    LineError,
    NotLoggedIn,
    StateError,
    UnknownApi,
    UsageError,
    ZscliError,
)
from zscli.language.nodes import Command, Line
from zscli.language.parser import parse, parse_words
from zscli.language.quoting import join_words
from zscli.language.script import commands
from zscli.login import login_hint
from zscli.screen import Screen
from zscli.sender import Sender
from zscli.spec.model import ApiSpec
from zscli.waiting import Waiting
from zscli.ways import Ways, check_background, most_failures, ways_of

if TYPE_CHECKING:
    from zscli.builtin.model import Builtin, Outcome
    from zscli.status import Status

__all__ = ["App"]


class App:
    """Runs lines. leaving: a builtin said that the program ends. interactive: at the prompt.

    can_edit, edits: a prompt can begin with a former line, and with which one it is to begin.
    keeps: results are kept for more, save and last. sender: what sends the calls.
    """

    def __init__(
        self,
        context: Context,
        *,
        interactive: bool = False,
        keeps: bool = True,
    ) -> None:
        self.context = context
        self.interactive = interactive
        self.leaving = False
        self.can_edit = False
        self.edits = 0
        self.screen = Screen(context.environment, context.clock, self._pager)
        self._has_adopted = False
        self.waiting = Waiting(context, self.screen, lasts=keeps)
        self.sender = Sender(
            context,
            self.screen,
            self.waiting,
            keeps=keeps,
            log_in=self.run_words if interactive else None,
        )

    @cached_property
    def builtins(self) -> "Mapping[str, Builtin]":
        """The shell's own commands, by name; a one-shot call of an API needs none of them."""
        from zscli.builtin.table import BUILTINS

        return BUILTINS

    def prompt(self) -> str:
        """Return the prompt: who is logged in, and `>>> `."""
        try:
            session = self.context.session
        except ZscliError:
            session = None
        return f"{session.display if session else '-'} >>> "

    def status(self) -> "Status":
        """Return where the console stands."""
        from zscli.status import status_of

        return status_of(self.context, self.sender.last)

    def news(self) -> None:
        """Show what became of the jobs in the background, each once; at first, of earlier ones."""
        if self.interactive and not self._has_adopted:
            self._has_adopted = True
            self.waiting.adopt()
        self.waiting.tell_news()

    def _pager(self) -> str:
        """Return the setting of the pager; a script has none."""
        if self.sender.in_script:
            return "off"
        try:
            return str(self.context.settings["pager"])
        except ZscliError:
            return "on"

    def show(self, error: ZscliError) -> None:
        """Show what went wrong beside the lines."""
        self.screen.problem(error)

    def run_line(self, text: str, source: str = "") -> ExitStatus:
        """Run the commands of a text, in order, until one fails; return the last status.

        source: where the text comes from, as `vms.zs:12`, for messages.
        """
        try:
            line = parse(text)
        except LineError as error:
            return self.failed(error, text, source)
        return self._run(line, source)

    def run_words(self, words: Sequence[str]) -> ExitStatus:
        """Run one command whose words a shell has split already."""
        try:
            line = parse_words(words)
        except LineError as error:
            return self.failed(error, join_words(words), "")
        return self._run(line, "")

    def run_script(
        self, lines: Iterable[bytes], name: str, *, keep_going: bool = False
    ) -> ExitStatus:
        """Run a script, each command as soon as it is read; return the first failing status.

        name: what messages call it. A command may go over several lines. Several run at once
        where the options of the run say so. Raises UsageError for an option's value, and
        StateError where the output is not read to its end, since not all may have run.
        """
        self.sender.in_script = True
        most = most_failures(self.context.options) or (None if keep_going else 1)
        try:
            if "parallel" not in self.context.options:
                return self._run_in_turn(lines, name, most)
            from zscli.many.script import ParallelScript

            size = self.context.settings["parallel"]
            return ParallelScript(self, size, most).run(lines, name)
        except BrokenPipeError:
            raise StateError(
                "Nobody reads the output any more, so the script was ended.",
                hint="To run all of it, send the output to a file.",
            ) from None

    def _run_in_turn(
        self, lines: Iterable[bytes], name: str, most_failures: int | None
    ) -> ExitStatus:
        """Run a script, one command after the other."""
        first_failure = ExitStatus.OK
        failures = 0
        for number, text in commands(lines):
            source = f"{name}:{number}"
            if isinstance(text, LineError):
                status = self.failed(text, "", source)
            else:
                status = self.run_line(text, source)
            first_failure = first_failure or status
            failures += bool(status)
            interrupted = status is ExitStatus.INTERRUPTED
            if (
                self.leaving
                or interrupted
                or (most_failures is not None and failures >= most_failures)
            ):
                break
        return first_failure

    def _run(self, line: Line, source: str) -> ExitStatus:
        if any(command.background for command in line.commands[:-1]):
            from zscli.ahead import check_ahead

            try:
                check_ahead(line, self.context, self.builtins)
            except ZscliError as error:
                self.screen.note("Nothing of the line was run.")
                return self.failed(error, line.text, source)
        for done, command in enumerate(line.commands, 1):
            status = self.run_command(command, line.text, source)
            if status or self.leaving:
                left = len(line.commands) - done
                if status and left:
                    self.screen.note(f"Commands not run because of the error: {left}.")
                return status
        return ExitStatus.OK

    def run_command(self, command: Command, text: str, source: str) -> ExitStatus:
        """Run one command of a text and show what comes of it, errors included."""
        output = ""
        try:
            is_builtin = command.name in self.builtins if command.name[:1].islower() else False
            ways, command = ways_of(command, self.context, lenient=is_builtin)
            output = ways.output
            self._dispatch(command, text[slice(*command.span)], ways)
        except KeyboardInterrupt:
            return self.failed(Interrupted(), text, source)
        except ZscliError as error:
            return self.failed(error, text, source, output)
        return ExitStatus.OK

    def failed(self, error: ZscliError, text: str, source: str, output: str = "") -> ExitStatus:
        """Show an error under its line, and return its status."""
        from zscli.redact import redact_line

        if isinstance(error, NotLoggedIn) and error.hint == error.LOG_IN:
            alone = not (self.interactive or self.sender.in_script)
            error.hint = login_hint(self.context, alone=alone)
        try:
            shown = redact_line(text, self.context.catalog)
        except ZscliError:  # the specs are unreadable, which is the error shown
            shown = text = ""
        self.screen.problem(error, line=text, shown=shown, source=source, output=output)
        return error.status

    def _dispatch(self, command: Command, typed: str, ways: Ways) -> None:
        builtin = self.builtins.get(command.name) if command.name[:1].islower() else None
        if builtin is not None:
            from zscli.builtin.model import Asked

            check_background(command, None)
            asked = Asked(self.context, command.arguments, ways.given, self.builtins)
            is_quiet = ways.quiet or not builtin.takes_time
            with self.screen.asking(command.name, quiet=is_quiet):
                outcome = builtin.run(asked)
            self._show_outcome(outcome, ways)
            return
        self.sender.send(self._api(command), command, typed, ways)

    def prepared(self, command: Command, ways: Ways) -> Call:
        """Return the call of a command that runs beside others, checked. Raises ZscliError."""
        return self.sender.prepared(self._api(command), command, ways)

    def _api(self, command: Command) -> ApiSpec:
        """Return the API that is called. Raises UnknownApi, also for a builtin in another case."""
        try:
            return self.context.catalog[command.name]
        except UnknownApi:
            if command.name.lower() not in self.builtins:
                raise
            raise UnknownApi(command.name, [command.name.lower()]) from None

    def _show_outcome(self, outcome: "Outcome", ways: Ways) -> None:
        for note in outcome.heading:
            self.screen.note(note)
        if outcome.view is not None:
            self.screen.view(outcome.view, ways.output)
        elif outcome.data is not None and ways.output in {"json", "jsonl"}:
            import json

            self.screen.lines([json.dumps(outcome.data, ensure_ascii=False, indent=2)])
        else:
            self.screen.lines(outcome.lines)
        for note in outcome.notes:
            self.screen.note(note)
        self.sender.wait([self.waiting.job(uuid) for uuid in outcome.waits], ways)
        if outcome.again is not None:
            entry = outcome.again
            call = Call(self.context.catalog[entry.api], entry.params)
            self.sender.resend(call, entry.uuid, ways)
        if outcome.edit and not self.can_edit:
            raise UsageError("edit needs the prompt of a terminal.", hint="Start zscli alone.")
        self.edits = outcome.edit
        self.leaving = self.leaving or outcome.leave
