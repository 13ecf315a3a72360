"""One line from text to exit status: read, checked, sent, waited for, shown.

The console, scripts and one-shot commands all come in here. A ZscliError of any step is caught
in one place, shown under the line, and becomes its status.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import (
    ExitStatus,
    Interrupted,
    LineError,
    NotLoggedIn,
    SessionEnded,
    UnknownApi,
    UsageError,
    ZscliError,
)
from zscli.inputs import Inputs
from zscli.jobs.job import Job
from zscli.language.nodes import Command, Line
from zscli.language.parser import parse, parse_words
from zscli.language.quoting import join_words
from zscli.language.script import commands
from zscli.login import completed, login_words, settle, spoken, without_secrets
from zscli.screen import Screen
from zscli.waiting import Waiting
from zscli.ways import Ways, ways_of

if TYPE_CHECKING:
    from zscli.builtin.model import Builtin, Outcome
    from zscli.status import Status
    from zscli.wire.transport import Request

__all__ = ["App"]


class App:
    """Runs lines. leaving: a builtin said that the program ends. interactive: at the prompt.

    in_script: the lines are those of a script, and nobody is asked about them.
    can_edit, edits: a prompt can begin with a former line, and with which one it is to begin.
    keeps: results are kept for more, save and last. last: the seconds that the last call took.
    """

    def __init__(
        self,
        context: Context,
        *,
        interactive: bool = False,
        keeps: bool = True,
    ) -> None:
        self.context = context
        self.keeps = keeps
        self.interactive = interactive
        self.leaving = False
        self.can_edit = False
        self.edits = 0
        self.last: float | None = None
        self.in_script = False
        self.screen = Screen(context.environment, context.clock, self._pager)
        self.inputs = Inputs(context.environment)
        self._has_adopted = False
        self.waiting = Waiting(context, self.screen, lasts=keeps)

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

        return status_of(self.context, self.last)

    def news(self) -> None:
        """Show what became of the jobs in the background, each once; at first, of earlier ones."""
        if self.interactive and not self._has_adopted:
            self._has_adopted = True
            self.waiting.adopt()
        self.waiting.tell_news()

    def _pager(self) -> str:
        """Return the setting of the pager; a script has none."""
        if self.in_script:
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
            return self._failed(error, text, source)
        return self._run(line, source)

    def run_words(self, words: Sequence[str]) -> ExitStatus:
        """Run one command whose words a shell has split already."""
        try:
            line = parse_words(words)
        except LineError as error:
            return self._failed(error, join_words(words), "")
        return self._run(line, "")

    def run_script(
        self, lines: Iterable[bytes], name: str, *, keep_going: bool = False
    ) -> ExitStatus:
        """Run a script, each command as soon as it is read; return the first failing status.

        name: what messages call it. A command may go over several lines.
        """
        self.in_script = True
        first_failure = ExitStatus.OK
        for number, text in commands(lines):
            source = f"{name}:{number}"
            if isinstance(text, LineError):
                status = self._failed(text, "", source)
            else:
                status = self.run_line(text, source)
            first_failure = first_failure or status
            interrupted = status is ExitStatus.INTERRUPTED
            if self.leaving or interrupted or (status and not keep_going):
                break
        return first_failure

    def _run(self, line: Line, source: str) -> ExitStatus:
        for done, command in enumerate(line.commands, 1):
            status = self._run_command(command, line.text, source)
            if status or self.leaving:
                left = len(line.commands) - done
                if status and left:
                    self.screen.note(f"Commands not run because of the error: {left}.")
                return status
        return ExitStatus.OK

    def _run_command(self, command: Command, text: str, source: str) -> ExitStatus:
        output = ""
        try:
            is_builtin = command.name in self.builtins if command.name[:1].islower() else False
            ways, command = ways_of(command, self.context, lenient=is_builtin)
            output = ways.output
            self._dispatch(command, text[slice(*command.span)], ways)
        except KeyboardInterrupt:
            return self._failed(Interrupted(), text, source)
        except ZscliError as error:
            return self._failed(error, text, source, output)
        return ExitStatus.OK

    def _failed(self, error: ZscliError, text: str, source: str, output: str = "") -> ExitStatus:
        from zscli.redact import redact_line

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

            if ways.background:
                raise UsageError(
                    f"{command.name} cannot run in the background.", hint="Leave out the &."
                )
            asked = Asked(self.context, command.arguments, ways.given, self.builtins)
            self._show_outcome(builtin.run(asked), ways)
            return
        try:
            api = self.context.catalog[command.name]
        except UnknownApi as error:
            raise self._unknown(command, error) from None
        if api.rest is None:
            raise UsageError(
                self.context.catalog.no_rest(api.name), hint=f"See what it takes: help {api.name}"
            )
        if ways.background and api.is_sync:
            raise UsageError(
                f"{api.name} is answered at once, so it cannot run in the background.",
                hint="Leave out the &.",
            )
        from zscli.call.bind import bind

        command = completed(command, api, self.context)
        call = bind(api, command, self.inputs, inventories=self.context.catalog.inventory)
        if ways.dry_run:
            from zscli.wire.curl import dry_run_lines

            request = self.context.client.request(call)
            base_url = self.context.settings.base_url
            self.screen.lines(dry_run_lines(request, base_url))
            return
        if ways.asks and not (api.is_read or self.in_script or self.context.asks is None):
            from zscli.confirm import confirm

            confirm(call, self.context)
        self._kept(typed, call, partial(self._call, call, ways))

    def _unknown(self, command: Command, error: UnknownApi) -> ZscliError:
        """Return the error for a name that is neither an API nor, but for its case, a builtin."""
        if command.name.lower() in self.builtins:
            return UnknownApi(command.name, [command.name.lower()])
        return error

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
        jobs = [self.waiting.job(uuid) for uuid in outcome.waits]
        if len(jobs) == 1:
            self._kept(f"wait {jobs[0].uuid}", jobs[0].call, partial(self._wait, jobs[0], ways))
        elif jobs:
            self._trace(ways)
            self.waiting.several(jobs, ways.manner, partial(self._show_job, ways))
        if outcome.again is not None:
            entry = outcome.again
            call = Call(self.context.catalog[entry.api], entry.params)
            self._kept(f"retry {entry.uuid}", call, partial(self._call, call, ways, entry.uuid))
        if outcome.edit and not self.can_edit:
            raise UsageError("edit needs the prompt of a terminal.", hint="Start zscli alone.")
        self.edits = outcome.edit
        self.leaving = self.leaving or outcome.leave

    def _kept(self, typed: str, call: Call, step: Callable[[], Result | Job]) -> None:
        """Do *step*, and keep its result for more, save and last.

        The result of a single command is not kept: it is on its way to a pipe or a file.
        """
        if self.keeps:
            from zscli.keeping import keeping

            keeping(self.context, typed, call, step)
        else:
            step()

    def _call(self, call: Call, ways: Ways, job_uuid: str = "") -> Result | Job:
        """Send a call, wait for it, show what came back and return it without secrets.

        job_uuid: of a call that never arrived.
        """
        self._trace(ways)
        self.context.writes += not call.api.is_read
        if call.timeout is not None:
            ways = replace(ways, timeout=call.timeout)
        try:
            result = self._answer(call, ways, job_uuid)
        except SessionEnded:
            if not self._logged_in_again():
                raise
            if not call.api.is_read:
                raise NotLoggedIn(
                    f"{call.api.name} was not sent again, since it changes something.",
                    hint="You are logged in again: repeat the line.",
                ) from None
            self._trace(ways)
            result = self._answer(call, ways)
        if isinstance(result, Job):
            if ways.background:
                self.waiting.leave_aside(result)
            else:
                self.screen.lines([result.uuid])
            return result
        settle(call, result, self.context)
        said = spoken(call, self.context)
        shown = without_secrets(result)
        if said and self.screen.is_terminal and not ways.output:
            self.screen.note(said)
        else:
            self.screen.result(call, shown, ways.output, self.context.catalog.inventory)
        return shown

    def _answer(self, call: Call, ways: Ways, job_uuid: str = "") -> Result | Job:
        with self._timed():
            with self.screen.asking(call.api.name, quiet=ways.quiet):
                answer = self.context.client.submit(call, job_uuid=job_uuid)
            if isinstance(answer, Result) or ways.background:
                return answer
            if not ways.wait:
                self.context.client.leave(answer)
                return answer
            return self.waiting.one(answer, ways.manner)

    @contextmanager
    def _timed(self) -> Iterator[None]:
        """Note how long a call takes, also one that fails."""
        begin = self.context.clock.monotonic()
        try:
            yield
        finally:
            self.last = self.context.clock.monotonic() - begin

    def _wait(self, job: Job, ways: Ways) -> Result:
        self._trace(ways)
        with self._timed():
            result = self.waiting.one(job, ways.manner)
        return self._show_job(ways, job, result)

    def _show_job(self, ways: Ways, _job: Job, result: Result) -> Result:
        """Show the result of a job that was waited for, and return it without secrets."""
        shown = without_secrets(result)
        self.screen.result(Call(shown.api), shown, ways.output, self.context.catalog.inventory)
        return shown

    def _logged_in_again(self) -> bool:
        """Forget the ended session and, at the prompt, offer to log in again."""
        session = self.context.session
        if session is None:
            return False
        self.context.sessions.drop_if(session.uuid)
        asks = self.context.asks
        words = login_words(session)
        if not self.interactive or asks is None or not words:
            return False
        if not asks.yes(f"The session of {session.display} has ended. Log in again?"):
            return False
        return self.run_words(words) is ExitStatus.OK

    def _trace(self, ways: Ways) -> None:
        """Have every request of this command shown as a curl line, or none."""
        self.context.trace = self._curl() if ways.curl else None

    def _curl(self) -> "Callable[[Request], None]":
        from zscli.wire.curl import curl_line

        settings = self.context.settings
        verify = settings["ca_file"] or not settings["insecure"]
        proxy = settings["proxy"] or ""

        def trace(request: "Request") -> None:
            self.screen.note(curl_line(request, settings.base_url, verify=verify, proxy=proxy))

        return trace
