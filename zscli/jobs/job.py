"""A job: what the server does later, and how we know it again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from zscli.call.call import Call
from zscli.spec.model import ApiSpec

__all__ = ["LEDGER_FILE", "LONG_APIS", "SOME_API", "Job"]

LEDGER_FILE: Final = "jobs.db"
"""Where writes are recorded, in the state folder."""

LONG_APIS: Final = frozenset({"SubmitLongJob", "RerunLongJob", "ResumeLongJob"})
"""Their calls end when the work of a long job has begun. Source: protocol, section 7.2."""

SOME_API: Final = ApiSpec(
    name="Job",
    verb="",
    resource="",
    category="job",
    summary="A job of which only the uuid is known.",
    message="",
    rest=None,
    params=(),
    is_query=False,
    is_sync=False,
    needs_session=False,
)
"""Stands for the API of a job that another process began: the server tells only its answer."""


@dataclass(frozen=True, slots=True)
class Job:
    """A call that the server took, or may have taken.

    accepted_at: aware and in UTC. since: when the call went out, in seconds of our monotonic
    clock; other processes cannot use it. limit: seconds after which the server itself gives the
    job up, None where it did not say. through: where the call begins a long job, the end of
    that one counts.
    """

    uuid: str
    call: Call
    accepted_at: datetime
    since: float = 0.0
    limit: float | None = None
    through: bool = False
