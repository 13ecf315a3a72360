"""The long job behind a call: the call ends as soon as the work has begun, the work goes on.

The server is asked about it by a query, which needs a login, other than a question about a job.
Source: protocol, section 7.2.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.call.result import Result
from zscli.clock import Clock
from zscli.errors import ApiError, ServerError, TransportError
from zscli.jobs.job import LONG_APIS, Job

__all__ = ["LongJobs", "has_ended", "long_uuid", "refusal_of"]

FINAL: Final = frozenset({"Succeeded", "Failed", "Canceled"})
APART: Final = 0.5
"""Seconds between two questions about one long job, at least."""

Row = Mapping[str, Any]


def has_ended(row: Row) -> bool:
    """Whether a long job is over, as the server tells it."""
    return row.get("state") in FINAL


def long_uuid(result: Result) -> str:
    """Return the uuid of the long job that an answer tells of; empty where it tells of none."""
    found = result.inventory
    if not isinstance(found, dict) or not {"jobName", "apiId"} <= set(found):
        return ""
    return str(found.get("uuid") or "")


class LongJobs:
    """Asks one server about long jobs. query, find: as Fate's."""

    def __init__(
        self,
        clock: Clock,
        query: Callable[[str, str], Call | None],
        find: Callable[[Call], Result],
    ) -> None:
        self._clock = clock
        self._query = query
        self._find = find
        self._uuids: dict[str, str] = {}
        self._asked: dict[str, float] = {}

    def __contains__(self, job: Job) -> bool:
        """Whether the call itself has ended, and its long job is asked about."""
        return job.uuid in self._uuids

    def follow(self, job: Job, uuid: str) -> None:
        """Ask about the long job *uuid* from now on, in place of the call."""
        self._uuids[job.uuid] = uuid

    def look_for(self, job: Job) -> bool:
        """Follow the long job of a call that the server has dropped, or that has this uuid.

        Returns whether there is one. Raises what a query raises.
        """
        for field in ("apiId", "uuid"):
            row = self._row(field, job.uuid)
            if row is not None:
                self.follow(job, str(row.get("uuid")))
                return True
        return False

    def ask(self, job: Job) -> Row | None:
        """Return how the long job of *job* ended, None while it runs; empty where it is gone.

        Raises NotLoggedIn, and TransportError also where the server refuses to tell: that
        says nothing of the job.
        """
        now = self._clock.monotonic()
        if now - self._asked.get(job.uuid, float("-inf")) < APART:
            return None
        self._asked[job.uuid] = now
        try:
            row = self._row("uuid", self._uuids[job.uuid])
        except ApiError as refusal:
            raise TransportError(refusal.sentence, hint=refusal.hint) from refusal
        if row is not None and not has_ended(row):
            return None
        self._asked.pop(job.uuid, None)
        del self._uuids[job.uuid]
        return row or {}

    def _row(self, field: str, uuid: str) -> Row | None:
        query = self._query(min(LONG_APIS), uuid)
        if query is None:
            return None
        rows = self._find(replace(query, conditions=(Condition(field, "=", uuid),))).inventories
        return rows[0] if rows and isinstance(rows[0], dict) else None


def refusal_of(row: Row, api: str) -> ApiError | None:
    """Return why a long job that has ended did not succeed; None where it did."""
    state = str(row.get("state"))
    if state == "Succeeded":
        return None
    uuid, name = row.get("uuid"), row.get("jobName")
    sentence = f"The long job {uuid} ({name}) was cancelled."
    if state == "Failed":
        sentence = _why(row.get("jobResult")) or f"The long job {uuid} ({name}) failed."
    error = ServerError("LONG_JOB", f"The long job is {state}.", sentence)
    return ApiError(api, error, hint=f"See it: QueryLongJob uuid={uuid}", body=dict(row))


def _why(text: Any) -> str:
    """Return what a failed long job says of itself."""
    try:
        found = json.loads(str(text))
    except ValueError:
        return str(text or "")
    if not isinstance(found, dict):
        return str(text or "")
    parts = (found.get("detail"), found.get("details"), found.get("message"))
    return next((str(part) for part in parts if part), "")
