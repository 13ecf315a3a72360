"""One line over many targets: a call for each, a few at a time, and a row for each at the end."""

from functools import partial
from typing import Any

from zscli.call.each import Each
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import (
    CannotConnect,
    Interrupted,
    JobOutOfReach,
    JobsOpen,
    JobTimeout,
    NotLoggedIn,
    NotTrusted,
    OutcomeUnknown,
    SessionEnded,
    ZscliError,
)
from zscli.jobs.job import Job
from zscli.login import without_secrets
from zscli.many.calling import Calling, Renew
from zscli.many.crew import Crew
from zscli.many.names import names_of
from zscli.many.rows import kept_of, row_of, view_of
from zscli.many.stop import attended
from zscli.many.tally import Gauge, summary_of
from zscli.screen import Screen
from zscli.waiting import Waiting
from zscli.ways import Ways

__all__ = ["Targets"]

HOPELESS = (CannotConnect, NotTrusted, NotLoggedIn, SessionEnded)
"""Errors that all further calls would meet as well."""
MOST_NAMED = 10
"""Targets that a sentence lists."""


class Targets:
    """The calls of one line. renew: logs in again, as the owner of the crew does it."""

    def __init__(
        self, each: Each, ways: Ways, context: Context, screen: Screen, waiting: Waiting
    ) -> None:
        self._each = each
        self._ways = ways
        self._context = context
        self._screen = screen
        self._waiting = waiting
        self._names = names_of(each, context)
        self._outcomes: list[Any] = [None] * len(each.calls)
        self._crew = Crew(
            ways.parallel, ways.most_failures, now=context.clock.monotonic, hopeless=HOPELESS
        )
        board = screen.board(progress=ways.manner.progress, quiet=ways.quiet)
        self._gauge = Gauge(self._crew, board, len(each.calls))
        self._crew.look = self._gauge.look

    @property
    def names(self) -> "dict[str, str]":
        """The names of targets that are known, by their values."""
        return dict(self._names)

    def tell_repeated(self) -> None:
        """Say which targets were named more than once."""
        repeated = self._each.repeated
        if not repeated:
            return
        said = [self._named(one.value) for one in repeated[:MOST_NAMED]]
        more = ["…"] if len(repeated) > MOST_NAMED else []
        self._screen.note(f"Given more than once, and called once: {', '.join(said + more)}.")

    def run(self, renew: Renew) -> tuple[Result, ZscliError | None]:
        """Make the calls and show a row for each; return the rows, and what is to be raised.

        That is a ZscliError where a call failed, JobsOpen where the end of one is not known, or
        Interrupted. Raises NotLoggedIn before anything is sent.
        """
        calls = self._each.calls
        if calls[0].api.needs_session and self._context.credential is None:
            raise NotLoggedIn
        calling = Calling(self._context, self._crew, partial(self._renewed, renew))
        waits = self._ways.wait and not self._ways.background

        def work() -> None:
            for index, call in enumerate(calls):
                step = partial(calling.done, call, timeout=self._ways.timeout, waits=waits)
                name = f"{call.api.name} {self._named(self._each.targets[index].value)}"
                if not self._crew.add(name, step, partial(self._note, index)):
                    return

        try:
            stopped = attended(self._crew, work)
        finally:
            self._gauge.clear()
        return self._show(), Interrupted() if stopped else self._judged()

    def _renewed(self, renew: Renew, session: Any) -> bool:
        """Have the owner log in, at whose terminal somebody may be asked."""

        def step() -> bool:
            self._gauge.clear()
            try:
                return renew(session)
            except Interrupted:  # Ctrl-C at a question is a no
                return False

        return bool(self._crew.by_owner(step))

    def _note(self, index: int, outcome: Any) -> None:
        if isinstance(outcome, Result):
            outcome = without_secrets(outcome)
        self._outcomes[index] = outcome

    def _show(self) -> Result:
        """Show the rows, and tell how many ended how unless all are done; return the rows."""
        param = self._each.param.name
        rows = []
        for index, (target, call) in enumerate(
            zip(self._each.targets, self._each.calls, strict=True)
        ):
            outcome = self._outcomes[index]
            if outcome is None and index < self._crew.begun:  # a second Ctrl-C did not wait for it
                outcome = OutcomeUnknown(call.api.name, "")
            rows.append(row_of(call, param, self._names.get(target.value, ""), outcome))
        self._leave()
        self._screen.view(
            view_of(self._each, self._each.calls[0].api.resource, rows), self._ways.output
        )
        if self._crew.ends["done"] < len(rows):
            self._screen.note(summary_of(self._crew.ends, len(rows) - self._crew.begun))
        return kept_of(self._each, rows)

    def _leave(self) -> None:
        """Leave in the background what runs on."""
        for outcome in self._outcomes:
            if isinstance(outcome, Job) and self._ways.background:
                self._waiting.leave_aside(outcome)
            elif isinstance(outcome, Job):
                self._context.client.leave(outcome)
            elif isinstance(outcome, Interrupted) and outcome.job_uuid:
                self._waiting.leave_aside(self._waiting.job(outcome.job_uuid))
            elif isinstance(outcome, JobTimeout | JobOutOfReach):
                self._waiting.left_behind(self._waiting.job(outcome.job_uuid), outcome)

    def _judged(self) -> ZscliError | None:
        ends, total = self._crew.ends, len(self._each.calls)
        if ends["failed"]:
            return ZscliError(
                f"Of {total} calls {ends['failed']} failed.", hint="See them: jobs --failed"
            )
        unknown = ends["unknown"] + ends["late"]
        return JobsOpen(unknown, total) if unknown else None

    def _named(self, value: str) -> str:
        return self._names.get(value) or value
