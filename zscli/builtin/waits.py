"""wait, fg, cancel and retry: what is done about jobs. The waiting itself is the app's."""

from typing import Any

from zscli.builtin.jobs import check_read, elsewhere, find_job, is_here, job_uuid, spoken_job
from zscli.builtin.model import Asked, Outcome
from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.context import Context
from zscli.errors import UsageError, ZscliError
from zscli.jobs.entry import Entry, State
from zscli.jobs.fate import NO_TIME, RETENTION
from zscli.jobs.longjob import has_ended

__all__ = ["cancel_job", "resume_job", "retry_job", "wait_jobs"]

NO_RETRY: dict[State, tuple[str, str]] = {
    "sending": ("may still be on its way.", "Wait for it: wait {job}"),
    "running": ("is still running.", "Wait for it: wait {job}"),
    "done": ("is done.", "See its answer: jobs show {job}"),
    "failed": (
        "arrived and failed, so it cannot be sent again under its uuid.",
        "See why: jobs show {job}. Then type the line again.",
    ),
    "unknown": (
        "may have arrived.",
        "Query the resource to see; if it did not arrive, type the line again.",
    ),
}


def wait_jobs(asked: Asked) -> Outcome:
    """Return the jobs to wait for: those named, all unfinished, or those left in the background."""
    context = asked.context
    if asked.words:
        return Outcome(waits=tuple(dict.fromkeys(job_uuid(asked, word) for word in asked.words)))
    if asked.options.get("all"):
        found = context.ledger.unfinished(profile=context.profile, server=context.settings.base_url)
        uuids = tuple(entry.job_uuid or entry.uuid for entry in found)
    else:
        uuids = tuple(left.uuid for left in context.background.all())
    if not uuids:
        if asked.options.get("all"):
            check_read(context)
        notes = elsewhere(context) if asked.options.get("all") else ()
        return Outcome(notes=("There is no job to wait for.", *notes))
    return Outcome(waits=uuids)


def resume_job(asked: Asked) -> Outcome:
    """Return the job to wait for again: the one named, or the last left in the background."""
    if len(asked.words) > 1:
        raise UsageError("fg takes one job.", hint="Write it as: fg %1")
    if asked.words:
        return Outcome(waits=(job_uuid(asked, asked.words[0]),))
    left = asked.context.background.all()
    if not left:
        raise UsageError("No job runs in the background.", hint="See all jobs: jobs -a")
    return Outcome(waits=(left[-1].uuid,))


def cancel_job(asked: Asked) -> Outcome:
    """Cancel a long job at the server; raises ZscliError for a job that cannot be cancelled."""
    word = _one(asked, "cancel")
    entry = find_job(asked, word)
    uuid = job_uuid(asked, word)
    context = asked.context
    long_job = _long_job(context, uuid)
    if long_job is None:
        raise _not_long(word, entry)
    if has_ended(long_job):
        raise ZscliError(
            f"The long job has ended already: {long_job.get('state')}.",
            hint=f"See it: QueryLongJob uuid={long_job.get('uuid')}",
        )
    context.client.call(Call(context.catalog["CancelLongJob"], {"uuid": long_job["uuid"]}))
    long_job = _long_job(context, long_job["uuid"]) or long_job
    return Outcome(notes=(f"The long job {long_job['uuid']} is {long_job.get('state')} now.",))


def _long_job(context: Context, uuid: str) -> dict[str, Any] | None:
    """Return the long job that the call *uuid* began, or that has this uuid itself."""
    for field in ("apiId", "uuid"):
        conditions = (Condition(field, "=", uuid),)
        found = context.client.call(
            Call(context.catalog["QueryLongJob"], {"limit": 1}, conditions)
        ).inventories
        if found:
            return dict(found[0])
    return None


def _not_long(word: str, entry: Entry | None) -> ZscliError:
    if entry is not None and not entry.is_unfinished:
        return ZscliError(
            f"{entry.api} has ended: {entry.state}.", hint=f"See it: jobs show {word}"
        )
    if entry is None:
        return ZscliError(
            f"Neither this zscli nor the server knows a long job {word}.",
            hint="See the long jobs that can be cancelled: QueryLongJob state=Running",
        )
    return ZscliError(
        f"{entry.api} cannot be cancelled at the server: only long jobs can.",
        hint="It goes on to its end there. While you wait for it, Ctrl-C stops the waiting.",
    )


def retry_job(asked: Asked) -> Outcome:
    """Return the job to send again, under the uuid it has: one that never arrived, or may not have.

    The server takes a uuid once, as long as it keeps the job: a second one does no harm.
    """
    word = _one(asked, "retry")
    entry = find_job(asked, word)
    if entry is None:
        check_read(asked.context)
        raise UsageError(f"The job {word} was not sent from here.", hint="See them all: jobs -a")
    age = asked.context.clock.now() - entry.began
    is_safe = entry.state == "unknown" and NO_TIME <= age < RETENTION
    if entry.state in NO_RETRY and not is_safe:
        why, hint = NO_RETRY[entry.state]
        raise UsageError(f"{entry.api} {why}", hint=hint.format(job=spoken_job(entry)))
    if not entry.whole:
        raise UsageError(
            f"{entry.api} had values that are not kept, such as secrets.",
            hint="Type the line again: it never arrived.",
        )
    if not is_here(entry, asked.context):
        raise UsageError(
            f"{entry.api} was meant for another server: {entry.server}",
            hint="Use the profile of that server, or --url.",
        )
    return Outcome(again=entry)


def _one(asked: Asked, name: str) -> str:
    if len(asked.words) != 1:
        raise UsageError(f"{name} takes one job.", hint=f"Write it as: {name} %1")
    return asked.words[0]
