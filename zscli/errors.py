"""What can go wrong, and the exit status that tells a script about it.

    ZscliError
      LineError(span)                            2  the line cannot be read
      UnknownApi(name), InvalidParams(problems)  2  the call cannot be made
      UsageError                                 2  an option or a builtin was used wrongly
      NotLoggedIn, SessionEnded                  3  the server does not know us
      ApiError(api, error)                       1  the server said no
      JobTimeout(job_uuid), JobForgotten         4  no answer about a job
      OutcomeUnknown(job_uuid)                   4  nobody can tell what became of a write
      JobsOpen                                   4  the same of some among several jobs
      TransportError                             5  no answer at all
        CannotConnect, TimedOut, NotTrusted, NotZStack
        JobOutOfReach(job_uuid)                  4  no answer about a job that the server took
      StateError, SpecError                      6  a file cannot be read or written
      Interrupted, Declined                    130  Ctrl-C, or no to a question

An error is a whole sentence for the user, a hint about what to do next, and a status.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar

__all__ = [
    "LONGEST_NAME",
    "ApiError",
    "CannotConnect",
    "Declined",
    "ExitStatus",
    "Interrupted",
    "InvalidParams",
    "JobForgotten",
    "JobOutOfReach",
    "JobTimeout",
    "JobsOpen",
    "LineError",
    "NotLoggedIn",
    "NotTrusted",
    "NotZStack",
    "OutcomeUnknown",
    "Problem",
    "ServerError",
    "SessionEnded",
    "Span",
    "SpecError",
    "StateError",
    "TimedOut",
    "TransportError",
    "UnknownApi",
    "UsageError",
    "ZscliError",
]

LONGEST_NAME = 80
"""Characters of an unknown name that a sentence repeats."""

Span = tuple[int, int]
"""Where something stands in a line: the offsets of its first character and of the one after."""


class ExitStatus(IntEnum):
    """What the program's exit status means; `help exit-codes` shows the same."""

    OK = 0
    FAILED = 1
    USAGE = 2
    SESSION = 3
    JOB = 4
    NETWORK = 5
    STATE = 6
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """The status in a sentence."""
        return _MEANINGS[self]


_MEANINGS = {
    ExitStatus.OK: "It worked.",
    ExitStatus.FAILED: "The server refused the call, or the job failed.",
    ExitStatus.USAGE: "The line, an option or a parameter is wrong; nothing was sent.",
    ExitStatus.SESSION: "You are not logged in, or the session has ended.",
    ExitStatus.JOB: "The job is still running, or its outcome is not known.",
    ExitStatus.NETWORK: "The server could not be reached, or did not answer.",
    ExitStatus.STATE: "A file of zscli cannot be read or written.",
    ExitStatus.INTERRUPTED: "Ctrl-C or a no to a question stopped it; a job that was sent goes on.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a call: a sentence, the next step, and where it stands."""

    sentence: str
    hint: str = ""
    span: Span | None = None


class ZscliError(Exception):
    """Anything that the user should hear about as a sentence, not as a traceback."""

    status: ClassVar[ExitStatus] = ExitStatus.FAILED

    def __init__(self, sentence: str, *, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle what it says and carries: most are made from other words than those."""
        return _unmade, (type(self), *self.args), self.__dict__


def _unmade(kind: type[ZscliError], *args: Any) -> ZscliError:
    """Return an error that carries nothing yet but its args."""
    return kind.__new__(kind, *args)


class LineError(ZscliError):
    """The line cannot be read; *span* is the place."""

    status = ExitStatus.USAGE

    def __init__(self, sentence: str, *, hint: str = "", span: Span | None = None) -> None:
        super().__init__(sentence, hint=hint)
        self.span = span


class UnknownApi(ZscliError):
    """No API has this name; *near* are the names that come closest."""

    status = ExitStatus.USAGE

    def __init__(self, name: str, near: Sequence[str] = (), *, hint: str = "") -> None:
        suggestion = f"Did you mean {' or '.join(near)}?" if near else "Try: search WORD"
        shown = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
        sentence = f"There is no API called {shown}."
        if not name.strip():
            sentence = "A name of an API is missing: the word in its place is blank."
        super().__init__(sentence, hint=hint or suggestion)
        self.name = name
        self.near = tuple(near)


class InvalidParams(ZscliError):
    """The parameters do not fit the API; *problems* are all of them."""

    status = ExitStatus.USAGE

    def __init__(self, api: str, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(first.sentence, hint=first.hint)
        self.api = api
        self.problems = tuple(problems)

    def __str__(self) -> str:
        """Return all sentences: a program's traceback has no marked line."""
        return " ".join(problem.sentence for problem in self.problems)


class UsageError(ZscliError):
    """An option or a builtin was used wrongly."""

    status = ExitStatus.USAGE


class NotLoggedIn(ZscliError):
    """The API needs a login and there is no session here."""

    status = ExitStatus.SESSION
    LOG_IN: ClassVar[str] = "Log in: LogInByAccount accountName=admin"

    def __init__(self, sentence: str = "You are not logged in.", *, hint: str = "") -> None:
        super().__init__(sentence, hint=hint or self.LOG_IN)


@dataclass(frozen=True, slots=True)
class ServerError:
    """An error as the server words it, with its causes.

    Source: protocol, section 5.1.
    """

    code: str
    description: str = ""
    details: str = ""
    elaboration: str = ""
    location: str = ""
    cause: "ServerError | None" = None
    causes: tuple["ServerError", ...] = ()

    @property
    def innermost(self) -> "ServerError":
        """The error at the bottom of the chain, the one that says why."""
        error = self
        while error.cause is not None:
            error = error.cause
        return error


class ApiError(ZscliError):
    """The server said no; *error* is what it said, *body* the whole answer."""

    def __init__(self, api: str, error: ServerError, *, hint: str = "", body: Any = None) -> None:
        bottom = error.innermost
        sentence = bottom.details or bottom.description or error.description or error.code
        super().__init__(sentence, hint=hint)
        self.api = api
        self.error = error
        self.body = body
        self.code = error.code

    @property
    def description(self) -> str:
        """What the code means, in the server's words."""
        return self.error.description

    @property
    def details(self) -> str:
        """What went wrong this time, in the server's words."""
        return self.error.details

    @property
    def cause(self) -> ServerError | None:
        """The error behind this one, or None."""
        return self.error.cause


class SessionEnded(ApiError):
    """The server no longer knows the session (ID.1001)."""

    status = ExitStatus.SESSION


class JobTimeout(ZscliError):
    """We stopped asking about a job; it may go on at the server."""

    status = ExitStatus.JOB

    def __init__(self, job_uuid: str, seconds: float) -> None:
        super().__init__(
            f"The job {job_uuid} is still running after {seconds:g} s.",
            hint=f"It goes on at the server. Come back to it: wait {job_uuid}",
        )
        self.job_uuid = job_uuid


class JobForgotten(ZscliError):
    """The server does not know the job: it never arrived, or its answer was dropped since."""

    status = ExitStatus.JOB

    def __init__(self, job_uuid: str) -> None:
        super().__init__(
            f"The server does not know the job {job_uuid}.",
            hint="It never arrived, or it ended hours ago: query the resource to see.",
        )
        self.job_uuid = job_uuid


class OutcomeUnknown(ZscliError):
    """A write may have been carried out or not, and nobody can tell which."""

    status = ExitStatus.JOB

    def __init__(self, api: str, job_uuid: str, *, hint: str = "") -> None:
        super().__init__(
            f"It is not known whether {api} was carried out.",
            hint=hint or f"Ask about it later: wait {job_uuid}",
        )
        self.api = api
        self.job_uuid = job_uuid


class JobsOpen(ZscliError):
    """The end of some of several jobs is not known; none of them is known to have failed."""

    status = ExitStatus.JOB

    def __init__(self, count: int, total: int) -> None:
        super().__init__(f"Of {total} jobs the end of {count} is not known.", hint="See them: jobs")


class TransportError(ZscliError):
    """No answer that can be used came back. *sent* is false when nothing can have arrived."""

    status = ExitStatus.NETWORK

    def __init__(self, sentence: str, *, hint: str = "", sent: bool = True) -> None:
        super().__init__(sentence, hint=hint)
        self.sent = sent


class CannotConnect(TransportError):
    """The server could not be reached; nothing was sent."""


class TimedOut(TransportError):
    """The server did not answer in time."""


class JobOutOfReach(TransportError):
    """The server cannot be asked about a job that it took; *why* says what is in the way."""

    status = ExitStatus.JOB

    def __init__(self, job_uuid: str, why: TransportError) -> None:
        super().__init__(
            f"It is not known what became of the job {job_uuid}.",
            hint=f"{why.sentence}\nThe job may go on. Come back to it: wait {job_uuid}",
            sent=why.sent,
        )
        self.job_uuid = job_uuid
        self.why = why


class NotTrusted(TransportError):
    """The server's certificate is not trusted, or no secure connection to it can be made."""


class NotZStack(TransportError):
    """Something answered, but not as a management node does."""


class StateError(ZscliError):
    """A file of ours cannot be read or written."""

    status = ExitStatus.STATE


class SpecError(ZscliError):
    """A file of `specs/` cannot be read."""

    status = ExitStatus.STATE


class Interrupted(ZscliError):
    """Ctrl-C: we stopped waiting. *job_uuid* is empty when there was no job."""

    status = ExitStatus.INTERRUPTED

    def __init__(self, job_uuid: str = "") -> None:
        if job_uuid:
            super().__init__(
                f"Stopped waiting for the job {job_uuid}.",
                hint=f"It goes on at the server. Come back to it: wait {job_uuid}",
            )
        else:
            super().__init__("Interrupted.")
        self.job_uuid = job_uuid


class Declined(ZscliError):
    """Somebody was asked whether a call should be made, and did not say yes."""

    status = ExitStatus.INTERRUPTED

    def __init__(self, api: str) -> None:
        super().__init__(
            f"{api} was not sent.",
            hint="To send it without a question: --yes in the line, or set confirm off.",
        )
        self.api = api
