"""jobs: what the ledger knows of our writes: listed, shown, forgotten.

A job is named by `%N`, its number while it runs, or by its uuid. The server is asked only about
jobs that nobody follows: those whose zscli has ended.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from zscli.builtin.model import Asked, Outcome, spec_of
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import StateError, UsageError, ZscliError
from zscli.jobs.entry import UNFINISHED, Entry, State
from zscli.output.view import View, view
from zscli.output.width import visible
from zscli.state.address import CONTEXT_PATH, spellings

__all__ = ["check_read", "elsewhere", "find_job", "is_here", "job_uuid", "show_jobs", "spoken_job"]

UUID = re.compile(r"[0-9a-fA-F]{32}")
NUMBER = re.compile(r"%?([1-9][0-9]{0,8})")
AGO = re.compile(r"([0-9]{1,6})([smhd])")
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
COLUMNS = ("job", "state", "api", "began", "took", "uuid")
OF_MANY = ("job", "state", "api", "server", "began", "took", "uuid")
NARROW = ("job", "state", "api", "server", "uuid")
"""The columns where jobs of several servers are listed; a narrow terminal has no room for all."""
ROOM = 100
BAD: tuple[State, ...] = ("failed", "unsent", "unknown")
OPEN: tuple[State, ...] = (*UNFINISHED, "unsent", "unknown")
"""What is listed where nothing else is asked for: what somebody may still want to look after."""


def show_jobs(asked: Asked) -> Outcome:
    """Return the list of jobs, one job, or how many were forgotten."""
    words = asked.words
    if words[:1] != ("prune",):
        _follow_up(asked.context)
    if words[:1] == ("show",):
        return _show(asked, words[1:])
    if words[:1] == ("prune",):
        return _prune(asked, words[1:])
    return _list(asked, words)


def _follow_up(context: Context) -> None:
    """Find out what became of jobs that nobody follows any more."""
    with suppress(ZscliError):  # what the ledger says is shown all the same
        if context.has_ledger:
            context.client.reconcile()


def find_job(asked: Asked, word: str) -> Entry | None:
    """Return what the ledger knows of the job that *word* names; None for an unknown uuid.

    Raises UsageError for what names no job.
    """
    ledger = asked.context.ledger
    if UUID.fullmatch(word) is not None:
        return ledger.get(word.lower())
    number = NUMBER.fullmatch(word)
    if number is None:
        raise UsageError(
            f"{word} is not the uuid of a job.",
            hint="It has 32 characters, digits and letters a to f; --no-wait prints it. "
            "A number is written %1; see the numbers: jobs",
        )
    found = ledger.get(int(number[1]), profile=asked.context.profile)
    if found is None:
        check_read(asked.context)
        raise UsageError(f"There is no job %{number[1]}.", hint="See them all: jobs -a")
    return found


def check_read(context: Context) -> None:
    """Raise StateError where the file of the jobs could not be read, so that none is no answer."""
    unread = context.ledger.unread
    if unread is not None:
        raise StateError("The jobs sent earlier cannot be read.", hint=unread.hint)


def job_uuid(asked: Asked, word: str) -> str:
    """Return the uuid by which the server knows the job that *word* names."""
    found = find_job(asked, word)
    if found is None:
        return word.lower()
    if not is_here(found, asked.context):
        raise UsageError(
            f"{found.api} was sent to another server: {found.server}",
            hint="Use the profile of that server, or --url.",
        )
    return found.job_uuid or found.uuid


def is_here(entry: Entry, context: Context) -> bool:
    """Whether a job is one of the server in use, however its address is spelt."""
    return entry.server in spellings(context.settings.base_url)


def elsewhere(context: Context) -> tuple[str, ...]:
    """Return a sentence about unfinished jobs of other servers and profiles, if there are any."""
    found = context.ledger.unfinished()
    count = sum(not _is_listed(entry, context) for entry in found)
    if not count:
        return ()
    return (f"Jobs of other servers or profiles that have not ended: {count}. See: jobs -a",)


def _is_listed(entry: Entry, context: Context) -> bool:
    """Whether a job is of the profile and the server in use."""
    return entry.profile == context.profile and is_here(entry, context)


def spoken_job(entry: Entry) -> str:
    """Return what a job is called: `%1` while it runs, else its uuid."""
    return f"%{entry.number}" if entry.number and entry.is_unfinished else entry.uuid


def _list(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if len(words) > 1:
        raise UsageError(
            "jobs takes the name of one API.", hint="Write it as: jobs [-a] [--failed] [API]"
        )
    options = asked.options
    since = _ago("since", asked)
    states = () if options.get("all") or since or words else OPEN
    if options.get("failed"):
        states = BAD
    context = asked.context
    notes = () if options.get("all") else elsewhere(context)
    found = context.ledger.entries(
        profile="" if options.get("all") else context.profile,
        server="" if options.get("all") else context.settings.base_url,
        states=states,
        since=since,
        api=words[0] if words else "",
    )
    if words and not found:
        _check_api(asked, words[0])
    if not found:
        check_read(context)
        return Outcome(notes=(_nothing(states), *notes), data=[])
    return Outcome(view=_view(found, asked), notes=notes)


def _view(found: Sequence[Entry], asked: Asked) -> View:
    """Return a list of jobs, with short forms of servers and times for people."""
    rows = [_row(entry, asked.context) for entry in found]
    result = Result(spec_of("Job"), {"inventories": rows}, json.dumps(rows, ensure_ascii=False))
    servers = {min(spellings(entry.server)) for entry in found}
    environment = asked.context.environment
    is_narrow = environment.stdout_terminal and environment.width < ROOM
    of_many = NARROW if is_narrow else OF_MANY
    shown = view(result, fields=of_many if len(servers) > 1 else COLUMNS)
    if (asked.options.get("output") or asked.context.settings["output"]) in {"csv", "jsonl"}:
        return shown
    now = asked.context.clock.now()
    short = ({"server": _host(one.server), "began": _soon(one.began, now)} for one in found)
    items = tuple({**row, **texts} for row, texts in zip(rows, short, strict=True))
    return replace(shown, items=items)


def _host(server: str) -> str:
    return server.removeprefix("http://").removesuffix(CONTEXT_PATH)


def _soon(instant: datetime, now: datetime) -> str:
    """Return the instant in the user's own time, in few letters: today's is a time alone."""
    local, today = instant.astimezone(), now.astimezone()
    if local.date() == today.date():
        return local.strftime("%H:%M")
    return local.strftime("%m-%d %H:%M" if local.year == today.year else "%Y-%m-%d")


def _check_api(asked: Asked, word: str) -> None:
    """Raise UsageError or UnknownApi where *word* is the name of no API, so it can have no job."""
    if UUID.fullmatch(word) or word.startswith("%"):
        raise UsageError(
            "jobs takes the name of an API, not a job.", hint=f"See one job: jobs show {word}"
        )
    _ = asked.context.catalog[word]


def _nothing(states: tuple[State, ...]) -> str:
    if states == OPEN:
        return "No job is running. See those that have ended: jobs -a"
    return "There are no such jobs."


def _ago(name: str, asked: Asked) -> datetime | None:
    """Return the instant that an option names as a time before now, None without it."""
    text = asked.options.get(name)
    if text is None:
        return None
    found = AGO.fullmatch(str(text))
    if found is None:
        raise UsageError(
            f"{text!r} is not a value of --{name}.",
            hint=f"Write it with a unit: --{name} 90m, --{name} 12h, --{name} 7d",
        )
    return asked.context.clock.now() - timedelta(seconds=int(found[1]) * UNITS[found[2]])


def _row(entry: Entry, context: Context) -> dict[str, object]:
    return {
        "job": spoken_job(entry) if entry.is_unfinished and _is_listed(entry, context) else "",
        "state": entry.state,
        "api": entry.api,
        "began": _local(entry.began),
        "took": _took(entry, context.clock.now()),
        "uuid": entry.job_uuid or entry.uuid,
        "server": entry.server,
    }


def _took(entry: Entry, now: datetime) -> str:
    """Return how long a job took, or has run until now; empty where nobody saw it end."""
    seconds = (now - entry.began).total_seconds() if entry.is_unfinished else entry.took
    return "" if seconds is None else f"{max(seconds, 0.0):.1f} s"


def _local(instant: datetime) -> str:
    """Return the instant in the user's own time."""
    return instant.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _show(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if len(words) != 1:
        raise UsageError("jobs show takes one job.", hint="Write it as: jobs show %1")
    entry = find_job(asked, words[0])
    if entry is None:
        check_read(asked.context)
        raise UsageError(
            f"The job {words[0]} was not sent from here.",
            hint=f"Ask the server about it: wait {words[0]}",
        )
    return Outcome(lines=tuple(map(visible, _page(entry, asked.context))), data=_data(entry))


def _page(entry: Entry, context: Context) -> Iterator[str]:
    """Yield what is known of a job: how it stands, what was sent, and what came back."""
    yield f"{entry.api}  {entry.state}  {_took(entry, context.clock.now())}".rstrip()
    facts = {
        "number": f"%{entry.number}" if entry.is_unfinished else "",
        "uuid": entry.job_uuid or entry.uuid,
        "resource": entry.resource_uuid,
        "server": entry.server,
        "began": _local(entry.began),
        _end(entry): _local(entry.settled) if entry.settled else "",
    }
    yield from (f"  {name:<10}{value}" for name, value in facts.items() if value)
    for name, value in entry.params.items():
        yield f"  {name}={value if isinstance(value, str) else json.dumps(value)}"
    if entry.error is not None:
        yield ""
        yield from _error_lines(entry.error)
    if entry.answer is not None:
        yield ""
        yield from json.dumps(entry.answer, ensure_ascii=False, indent=2).splitlines()


def _end(entry: Entry) -> str:
    """Return what `settled` tells: when a job ended, or only when zscli noticed that it had."""
    return "noticed" if entry.took is None else "ended"


def _error_lines(error: Mapping[str, Any]) -> Iterator[str]:
    """Yield the sentence of an error as it was kept, its causes and the next step."""
    yield f"error: {error.get('sentence', '')}"
    for depth, cause in enumerate(error.get("causes") or ()):
        text = cause.get("details") or cause.get("description") or ""
        yield f"  {'  ' * depth}{cause.get('code', 'error')}: {text}".rstrip(": ")
    if error.get("hint"):
        first, *more = str(error["hint"]).splitlines()
        yield f"  next: {first}"
        yield from (f"        {line}" for line in more)


def _data(entry: Entry) -> dict[str, Any]:
    found = {
        "number": entry.number if entry.is_unfinished else None,
        "uuid": entry.job_uuid or entry.uuid,
        "api": entry.api,
        "state": entry.state,
        "server": entry.server,
        "parameters": dict(entry.params),
        "resourceUuid": entry.resource_uuid,
        "began": entry.began.isoformat(),
        _end(entry): entry.settled.isoformat() if entry.settled else None,
        "error": entry.error,
        "answer": entry.answer,
    }
    return {key: value for key, value in found.items() if value not in (None, "")}


def _prune(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if words:
        raise UsageError(
            "jobs prune takes no job.", hint="Forget those that ended: jobs prune --before 7d"
        )
    before = _ago("before", asked) or asked.context.clock.now()
    count = asked.context.ledger.prune(before)
    if count == 1:
        return Outcome(notes=("1 job that has ended is forgotten.",))
    return Outcome(notes=(f"{count} jobs that have ended are forgotten.",))
