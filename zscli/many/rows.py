"""What became of each target of a line, as rows of a table or of JSON."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from zscli.call.call import Call
from zscli.call.each import Each
from zscli.call.result import Result
from zscli.errors import Interrupted, ZscliError
from zscli.jobs.resource import takes_uuid
from zscli.many.crew import end_of, job_of
from zscli.output.columns import Column
from zscli.output.view import View

__all__ = ["NOT_RUN", "call_of", "kept_of", "row_of", "view_of"]

NOT_RUN = "not run"


def row_of(call: Call, param: str, name: str, outcome: Any) -> dict[str, Any]:
    """Return the row of one target. outcome: None for a call that was never begun.

    created: the uuid of what the call made. answer: what the server said, in JSON alone.
    """
    value = call.params[param]
    inventory = outcome.inventory if isinstance(outcome, Result) else None
    created = (
        inventory.get("uuid") if isinstance(inventory, Mapping) and takes_uuid(call.api) else None
    )
    if not name and isinstance(inventory, Mapping) and inventory.get("uuid") == value:
        name = str(inventory.get("name") or "")
    row = {param: value} if param == "name" else {param: value, "name": name or None}
    return {
        **row,
        "created": created,
        "outcome": _outcome(outcome),
        "error": _error(outcome),
        "job": job_of(outcome) or None,
        "answer": outcome.body if isinstance(outcome, Result) else None,
    }


def _outcome(outcome: Any) -> str:
    """Return the word for what came of a call; whether somebody waited for a job is no matter."""
    end = NOT_RUN if outcome is None else end_of(outcome)
    return "running" if end == "late" else end


def _error(outcome: Any) -> str | None:
    if isinstance(outcome, Interrupted) or not isinstance(outcome, ZscliError):
        return None
    return outcome.sentence


def view_of(each: Each, title: str, rows: Sequence[Mapping[str, Any]]) -> View:
    """Return the rows as they are shown: a table without columns that are empty, or JSON."""
    fields = [name for name in (rows[0] if rows else {}) if name != "answer"]
    filled = [name for name in fields if any(row[name] is not None for row in rows)]
    is_open = any(row["outcome"] in {"unknown", "running"} for row in rows)
    shown = [name for name in filled if name != "job" or is_open]
    rigid = {each.param.name, "created", "job"}
    columns = (Column(name, name, rigid=name in rigid) for name in shown)
    return View(
        kind="list",
        title=title,
        items=tuple(rows),
        columns=tuple(columns),
        fields=tuple(fields),
        body=list(rows),
        text=json.dumps(list(rows), ensure_ascii=False),
    )


def kept_of(each: Each, rows: Sequence[Mapping[str, Any]]) -> Result:
    """Return the rows as an answer, to be shown once more."""
    body = {"inventories": list(rows)}
    return Result(each.calls[0].api, body, json.dumps(body, ensure_ascii=False))


def call_of(each: Each) -> Call:
    """Return a call that stands for all, where rows are kept as its answer."""
    call = each.calls[0]
    fields = [each.param.name, "name", "created", "outcome", "error", "job"]
    return replace(call, params={**call.params, "fields": list(dict.fromkeys(fields))})
