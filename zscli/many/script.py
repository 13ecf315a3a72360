"""A script of independent lines, several of which run at a time.

A command that is more than a call of its own (a login, a builtin, many targets) is a barrier:
all before it end first, and what follows begins after it.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from zscli.call.call import Call
from zscli.call.each import has_many
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import (
    ExitStatus,
    Interrupted,
    JobOutOfReach,
    JobTimeout,
    LineError,
    ZscliError,
)
from zscli.inputs import lines_at_hand
from zscli.jobs.background import Left
from zscli.language.nodes import Command
from zscli.language.parser import parse
from zscli.language.script import commands
from zscli.login import changes_login
from zscli.many.calling import Calling, Renew
from zscli.many.crew import Crew, End, end_of, job_of
from zscli.many.stop import attended
from zscli.many.tally import Gauge, summary_of
from zscli.screen import Screen
from zscli.waiting import Waiting
from zscli.ways import Ways, ways_of

__all__ = ["ParallelScript", "Runs"]

PLAIN = frozenset({"help", "search", "version", "completion"})
"""Builtins that only tell: they run in their turn, and nobody waits for them."""
BARRIER = "wait"
ENDS: Mapping[ExitStatus, End] = {ExitStatus.OK: "done", ExitStatus.JOB: "unknown"}
"""How a command ended that is no step of the crew; all else failed."""


class Sends(Protocol):
    """What is done about a call beside sending it."""

    def told(self, call: Call, typed: str, ways: Ways, outcome: Any) -> None:
        """Show what came of a call. Raises it where it is an error."""
        ...

    def renewed(self, renew: Renew) -> Renew:
        """Return what logs in again: by itself, or else *renew*."""
        ...


class Runs(Protocol):
    """What runs the commands of a script."""

    context: Context
    screen: Screen
    waiting: Waiting
    leaving: bool

    @property
    def sender(self) -> Sends:
        """What shows the answers to calls."""
        ...

    @property
    def builtins(self) -> Mapping[str, Any]:
        """The shell's own commands, by name."""
        ...

    def run_command(self, command: Command, text: str, source: str) -> ExitStatus:
        """Run one command and show what comes of it, errors included."""
        ...

    def prepared(self, command: Command, ways: Ways) -> Call:
        """Return the call of a command, checked. Raises ZscliError."""
        ...

    def failed(self, error: ZscliError, text: str, source: str, output: str = "") -> ExitStatus:
        """Show an error and return its status."""
        ...


class ParallelScript:
    """Runs the lines of a script, *size* at a time; the statuses are those of the lines."""

    def __init__(self, runs: Runs, size: int, most_failures: int | None) -> None:
        context = runs.context
        self._runs = runs
        given = context.options
        quiet, progress = bool(given.get("quiet")), bool(given.get("progress"))
        self._crew = Crew(size, most_failures, now=context.clock.monotonic, weigh=_size_of)
        self._gauge = Gauge(self._crew, runs.screen.board(progress=progress, quiet=quiet))
        self._crew.look = self._gauge.look
        self._calling: Calling | None = None
        self._status = ExitStatus.OK
        self._unrun = 0
        self._counted: dict[str, End] = {}

    def run(self, lines: Iterable[bytes], name: str) -> ExitStatus:
        """Run the script, tell how many of its commands ended how, and return its status.

        name: what messages call it.
        """

        def work() -> None:
            for number, text in commands(lines):
                self._line(text, f"{name}:{number}")
                if self._runs.leaving or not self._crew.goes_on:
                    return

        try:
            stopped = attended(self._crew, work)
        except OSError:  # nobody takes the output any more
            for outcome in self._crew.untold():
                if isinstance(outcome, Interrupted) and outcome.job_uuid:
                    self._runs.waiting.leave(self._runs.waiting.job(outcome.job_uuid))
            raise
        finally:
            self._gauge.clear()
            more = not (self._runs.leaving or self._crew.goes_on) and self._has_more(lines)
            self._runs.screen.note(summary_of(self._crew.ends, self._unrun, more=more))
        if stopped:
            return self._runs.failed(Interrupted(), "", "")
        return ExitStatus.INTERRUPTED if self._crew.quit.is_set() else self._status

    def _has_more(self, lines: Iterable[bytes]) -> bool:
        """Count the commands that are not run any more; return whether there may be others."""
        try:
            return self._count_rest(lines)
        except KeyboardInterrupt:  # somebody does not even wait for that
            return True

    def _count_rest(self, lines: Iterable[bytes]) -> bool:
        rest, more = lines_at_hand(lines)
        for _, text in commands(rest):
            try:
                found = parse(text).commands if isinstance(text, str) else (text,)
            except LineError:
                self._unrun += 1
            else:
                self._unrun += sum(not _is_barrier(one) for one in found)
        return more

    def _line(self, text: str | LineError, source: str) -> None:
        try:
            if isinstance(text, LineError):
                raise text
            found = parse(text)
        except LineError as error:
            shown = text if isinstance(text, str) else ""
            self._crew.put("", error, partial(self._fail, shown, source, ""))
            return
        for command in found.commands:
            if not self._crew.goes_on or self._runs.leaving:
                self._unrun += not _is_barrier(command)
            else:
                self._command(command, found.text, source)

    def _command(self, command: Command, text: str, source: str) -> None:
        output = ""
        try:
            if command.name in PLAIN:
                self._crew.put("", None, lambda _: self._plain(command, text, source))
                return
            is_builtin = command.name in self._runs.builtins
            ways, bare = ways_of(command, self._runs.context, lenient=is_builtin)
            output = ways.output
            if self._is_alone(bare, ways):
                self._alone(command, text, source)
                return
            call = self._runs.prepared(bare, ways)
        except ZscliError as error:
            self._crew.put("", error, partial(self._fail, text, source, output))
            return
        typed = text[slice(*command.span)]
        tell = partial(self._tell, call, typed, ways, text, source)
        if ways.dry_run:
            self._crew.put(call.api.name, None, tell)
            return
        if self._calling is None:
            renew = self._runs.sender.renewed(lambda _: False)
            self._calling = Calling(self._runs.context, self._crew, renew)
        step = partial(
            self._calling.done, call, timeout=ways.timeout, waits=ways.wait and not ways.background
        )
        before = self._crew.begun
        try:
            self._crew.add(call.api.name, step, tell)
        finally:  # Ctrl-C may come while it waits for its turn
            self._unrun += self._crew.begun == before

    def _is_alone(self, command: Command, ways: Ways) -> bool:
        """Whether a command runs while no other does."""
        if command.name in self._runs.builtins:
            return True
        context = self._runs.context
        api = context.catalog.get(command.name)
        if api is None:
            return False
        is_traced = ways.curl and "curl-example" not in context.options
        return changes_login(api) or is_traced or has_many(api, command)

    def _alone(self, command: Command, text: str, source: str) -> None:
        """Run a barrier: all before it have ended, and nothing else begins meanwhile."""
        self._crew.finish()
        self._gauge.clear()
        if not self._crew.goes_on:
            self._unrun += not _is_barrier(command)
        elif not _is_barrier(command):
            self._crew.count(ENDS.get(self._run(command, text, source), "failed"))
        elif waited := self._runs.context.background.all():
            self._recount(waited, self._run(command, text, source))

    def _recount(self, waited: Sequence[Left], status: ExitStatus) -> None:
        """Count the jobs of a barrier as they ended, instead of as they were left."""
        for left in waited:
            outcome = left.followed.outcome
            if outcome is None and status is ExitStatus.INTERRUPTED:
                continue
            end: End = "late" if outcome is None else end_of(outcome)
            counted = self._counted.pop(left.uuid, None)
            if counted is not None:
                self._crew.count(counted, -1)
            if counted is not None or end != "done":  # of a line with many, the line is counted
                self._crew.count(end)

    def _plain(self, command: Command, text: str, source: str) -> None:
        """Run a builtin in its turn; it counts as done already."""
        if self._run(command, text, source):
            self._crew.count("done", -1)
            self._crew.count("failed")

    def _run(self, command: Command, text: str, source: str) -> ExitStatus:
        """Run a command and show what comes of it."""
        self._gauge.clear()
        status = self._runs.run_command(command, text, source)
        self._status = self._status or status
        if status is ExitStatus.INTERRUPTED:
            self._crew.stop()
        return status

    def _tell(
        self, call: Call, typed: str, ways: Ways, text: str, source: str, outcome: Any
    ) -> None:
        """Show what came of a call, in the turn of its line."""
        self._gauge.clear()
        waiting = self._runs.waiting
        uuid, end = job_of(outcome), end_of(outcome)
        if end in {"running", "late", "unknown"}:
            self._counted[uuid] = end
        if isinstance(outcome, Interrupted) and uuid:
            waiting.leave_aside(waiting.job(uuid))
            return
        if isinstance(outcome, JobTimeout | JobOutOfReach):
            waiting.left_behind(waiting.job(uuid), outcome)
        try:
            self._runs.sender.told(call, typed, ways, outcome)
        except ZscliError as error:
            self._fail(text, source, ways.output, error)

    def _fail(self, text: str, source: str, output: str, error: ZscliError) -> None:
        self._gauge.clear()
        status = self._runs.failed(error, text, source, output)
        self._status = self._status or status


def _size_of(outcome: object) -> int:
    """Return how many characters an answer has."""
    return len(outcome.text) if isinstance(outcome, Result) else 0


def _is_barrier(command: object) -> bool:
    """Whether a command is `wait` alone, which is no call to be counted."""
    return isinstance(command, Command) and command.name == BARRIER and not command.arguments
