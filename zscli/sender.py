"""One call from its command to its answer on the screen: checked, sent, waited for, shown, kept."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import ExitStatus, NotLoggedIn, SessionEnded, UsageError, ZscliError
from zscli.inputs import Inputs
from zscli.jobs.job import Job
from zscli.language.nodes import Command
from zscli.login import (
    changes_login,
    completed,
    login_words,
    repeats_login,
    settle,
    spoken,
    without_secrets,
)
from zscli.screen import Screen
from zscli.spec.model import ApiSpec
from zscli.state.session import Session
from zscli.waiting import Waiting
from zscli.ways import Ways, check_background

if TYPE_CHECKING:
    from zscli.call.each import Each
    from zscli.many.calling import Renew
    from zscli.wire.transport import Request

__all__ = ["Sender"]


class Sender:
    """Sends the calls of a run. log_in: runs the words of a login at the prompt.

    in_script: nobody is asked about a call. keeps: results are kept for more, save and last.
    last: the seconds that the last call took.
    """

    def __init__(
        self,
        context: Context,
        screen: Screen,
        waiting: Waiting,
        *,
        keeps: bool,
        log_in: Callable[[Sequence[str]], ExitStatus] | None,
    ) -> None:
        self.context = context
        self.screen = screen
        self.waiting = waiting
        self.keeps = keeps
        self.in_script = False
        asks = context.asks
        self.inputs = Inputs(context.environment, ask=None if asks is None else asks.secret)
        self.last: float | None = None
        self._log_in = log_in
        self._login: Call | None = None

    def send(self, api: ApiSpec, command: Command, typed: str, ways: Ways) -> None:
        """Send what a command asks of an API, and show what comes of it. Raises ZscliError.

        typed: the command, for what is kept.
        """
        command = self._checked(api, command)
        call = self._bound(api, command)
        if not isinstance(call, Call):
            self._send_each(call, typed, ways)
            return
        if ways.dry_run:
            self._show_request(call)
            return
        if self._may_ask(api, ways):
            from zscli.confirm import confirm

            confirm(call, self.context)
        self._kept(typed, call, partial(self._call, call, ways))

    def resend(self, call: Call, job_uuid: str, ways: Ways) -> None:
        """Send a call again that never arrived, under the uuid that its job has."""
        self._kept(f"retry {job_uuid}", call, partial(self._call, call, ways, job_uuid))

    def wait(self, jobs: Sequence[Job], ways: Ways) -> None:
        """Wait for jobs and show what became of each. Raises ZscliError."""
        if len(jobs) == 1:
            job = jobs[0]
            self._kept(f"wait {job.uuid}", job.call, partial(self._wait, job, ways))
        elif jobs:
            self._trace(ways)
            self.waiting.several(jobs, ways.manner, partial(self._show_job, ways))

    def prepared(self, api: ApiSpec, command: Command, ways: Ways) -> Call:
        """Return the call of a command that runs beside others, checked. Raises ZscliError."""
        from zscli.call.bind import bind

        command = self._checked(api, command)
        call = bind(api, command, self.inputs, inventories=self.context.catalog.inventory)
        self._trace(ways)
        self.context.writes += not (call.api.is_read or ways.dry_run)
        return call

    def told(self, call: Call, typed: str, ways: Ways, outcome: Result | Job | ZscliError) -> None:
        """Show what came of a call that ran beside others, and keep it; raises an error."""

        def step() -> Result | Job:
            if isinstance(outcome, ZscliError):
                raise outcome
            return self._shown(call, outcome, ways)

        if ways.dry_run:
            self._show_request(call)
        else:
            self._kept(typed, call, step)

    def renewed(self, renew: "Renew") -> "Renew":
        """Return what logs in again as the script itself did, or else as *renew* does."""

        def again(ended: Session) -> bool:
            if self._login is None:
                return renew(ended)
            try:
                settle(self._login, self.context.client.call(self._login), self.context)
            except ZscliError:
                return False
            return True

        return again

    def _checked(self, api: ApiSpec, command: Command) -> Command:
        """Return the command with what need not be typed. Raises UsageError for what cannot be."""
        if api.rest is None:
            raise UsageError(
                self.context.catalog.no_rest(api.name), hint=f"See what it takes: help {api.name}"
            )
        check_background(command, api)
        return completed(command, api, self.context)

    def _bound(self, api: ApiSpec, command: Command) -> "Call | Each":
        """Return the call of a command, or the calls where it has many targets."""
        inventory = self.context.catalog.inventory
        may = any(one.operator == "?=" or one.from_file for one in command.arguments)
        if may and not changes_login(api):
            from zscli.call.each import bind_each

            found = bind_each(api, command, self.inputs, inventories=inventory)
            if found is not None:
                return found
        from zscli.call.bind import bind

        return bind(api, command, self.inputs, inventories=inventory)

    def _show_request(self, call: Call) -> None:
        from zscli.wire.curl import dry_run_lines

        request = self.context.client.request(call)
        self.screen.lines(dry_run_lines(request, self.context.settings.base_url))

    def _may_ask(self, api: ApiSpec, ways: Ways) -> bool:
        return ways.asks and not (api.is_read or self.in_script or self.context.asks is None)

    def _send_each(self, each: "Each", typed: str, ways: Ways) -> None:
        """Make the calls of many targets, and show a row for each."""
        if not each.calls:
            self.screen.note("There is no target: nothing was sent.")
            return
        if ways.dry_run:
            for number, call in enumerate(each.calls):
                if number:
                    self.screen.lines([""])
                self._show_request(call)
            return
        from zscli.many.rows import call_of
        from zscli.many.targets import Targets

        api = each.calls[0].api
        targets = Targets(each, ways, self.context, self.screen, self.waiting)
        targets.tell_repeated()
        if self._may_ask(api, ways):
            from zscli.confirm import confirm_each

            confirm_each(each, targets.names, self.context)
        self._trace(ways)
        self.context.writes += not api.is_read
        told: list[ZscliError | None] = []

        def step() -> Result:
            with self._timed():
                rows, error = targets.run(self.renewed(self._offered))
            told.append(error)
            return rows

        self._kept(typed, call_of(each), step)
        if told[0] is not None:
            raise told[0]

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
            if not self._renewed_by_script() and not self._logged_in_again():
                raise
            if not (call.api.is_read or self.in_script):
                raise NotLoggedIn(
                    f"{call.api.name} was not sent again, since it changes something.",
                    hint="You are logged in again: repeat the line.",
                ) from None
            self._trace(ways)
            result = self._answer(call, ways)
        return self._shown(call, result, ways)

    def _shown(self, call: Call, result: Result | Job, ways: Ways) -> Result | Job:
        """Show what came back and return it without secrets."""
        if isinstance(result, Job):
            if ways.background:
                self.waiting.leave_aside(result)
            else:
                self.screen.lines([result.uuid])
            return result
        settle(call, result, self.context)
        if changes_login(call.api):
            self._login = call if self.in_script and repeats_login(call.api) else None
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

    def _renewed_by_script(self) -> bool:
        """Whether the login of the script itself was made once more."""
        session = self.context.session
        return session is not None and self.renewed(lambda _: False)(session)

    def _logged_in_again(self) -> bool:
        """Forget the ended session and, at the prompt, offer to log in again."""
        session = self.context.session
        if session is None:
            return False
        self.context.sessions.drop_if(session.uuid)
        return self._offered(session)

    def _offered(self, ended: Session) -> bool:
        """Whether somebody at the prompt wished to log in again, and that worked."""
        asks = self.context.asks
        words = login_words(ended)
        if self._log_in is None or asks is None or not words:
            return False
        if not asks.yes(f"The session of {ended.display} has ended. Log in again?"):
            return False
        return self._log_in(words) is ExitStatus.OK

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
