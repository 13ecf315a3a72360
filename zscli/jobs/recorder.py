"""What a client does, written into the ledger: with its secrets hidden, and never in its way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.errors import ZscliError
from zscli.jobs.entry import Entry, State
from zscli.jobs.job import Job
from zscli.jobs.ledger import Ledger
from zscli.redact import redact_params
from zscli.spec.masking import without_secrets_in
from zscli.wire.secrets import secrets_of

__all__ = ["Origin", "Recorder"]

RESOURCE: Final = "resourceUuid"


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose write it is. account: its uuid. secrets: what must not be written, as the session."""

    profile: str
    account: str = ""
    secrets: frozenset[str] = frozenset()


class Recorder:
    """Writes for one server. origin: asked at each write. None of its methods ever raises."""

    def __init__(self, ledger: Ledger, server: str, origin: Callable[[], Origin]) -> None:
        self.ledger = ledger
        self.server = server
        self._origin = origin

    def begins(self, job: Job) -> Entry:
        """Record that a write is about to be sent, on the disk."""
        call, origin = job.call, self._origin()
        params = _redacted(call, _hidden(call) | origin.secrets)
        return self.ledger.begin(
            Entry(
                uuid=job.uuid,
                profile=origin.profile,
                server=self.server,
                account=origin.account,
                api=call.api.name,
                began=job.accepted_at,
                params=params or {},
                whole=params == dict(call.params),
                resource_uuid=str(call.params.get(RESOURCE) or ""),
            )
        )

    def accepted(self, job: Job, job_uuid: str) -> None:
        """Record that the server took the write."""
        self.ledger.accepted(job.uuid, job_uuid)

    def runs(self, uuid: str) -> None:
        """Record that the server works on a write of which we were not sure."""
        entry = self.ledger.get(uuid)
        if entry is not None and entry.state != "running":
            self.ledger.accepted(entry.uuid, uuid)

    def left(self, uuid: str) -> None:
        """Record that nobody waits for the write any more, as somebody wished."""
        self.ledger.leave(uuid)

    def ended(self, uuid: str, call: Call, result: Result, *, doubt: float | None = None) -> None:
        """Record the server's answer to a write that is done; doubt: as in Entry."""
        hidden = _hidden(call) | self._origin().secrets
        self.ledger.settle(uuid, "done", answer=_masked(result.body, hidden), doubt=doubt)

    def settled(
        self,
        uuid: str,
        call: Call,
        state: State,
        error: ZscliError,
        *,
        doubt: float | None = None,
    ) -> None:
        """Record what is known of a write that has no answer; doubt: as in Entry."""
        hidden = _hidden(call) | self._origin().secrets
        self.ledger.settle(uuid, state, error=_told(error, hidden), doubt=doubt)


def _hidden(call: Call) -> frozenset[str]:
    """Return the secret texts of a call; of `user:password` the password alone too."""
    found = {secret.text for secret in secrets_of(call)}
    return frozenset(found | {text.partition(":")[2] for text in found})


def _redacted(call: Call, hidden: frozenset[str]) -> Mapping[str, Any] | None:
    """Return the parameters as they may be written; None when they cannot be looked through."""
    found = _masked(redact_params(call.api, call.params), hidden)
    return found if isinstance(found, dict) else None


def _told(error: ZscliError, hidden: frozenset[str]) -> Mapping[str, Any] | None:
    from zscli.output.problem import problem_json

    found = _masked(problem_json(error), hidden)
    return found if isinstance(found, dict) else None


def _masked(value: Any, hidden: frozenset[str]) -> Any:
    """Return *value* with its secrets hidden; None when it is nested too deep to tell."""
    try:
        return without_secrets_in(value, frozenset(filter(None, hidden)))
    except RecursionError:
        return None
