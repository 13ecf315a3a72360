"""What the ledger says of one write: its uuid, its state, who sent it, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

__all__ = ["STATES", "UNFINISHED", "Entry", "State"]

State = Literal["sending", "running", "done", "failed", "unsent", "unknown"]
"""What is known of a write.

sending: it is recorded and may have been sent. running: the server took it. done, failed: the
server's answer is there. unsent: it never reached the server, so it can be sent again.
unknown: nobody can tell.
"""

STATES: Final[tuple[State, ...]] = ("sending", "running", "done", "failed", "unsent", "unknown")
UNFINISHED: Final[tuple[State, ...]] = ("sending", "running")
CLOSE: Final = 0.5
PART: Final = 0.2
"""The end of a job is known where it is to so many seconds, or to this part of its time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One write.

    uuid: chosen by us before it was sent. job_uuid: what to ask the server about; the same,
    unless the server chose another. number: small, for `%N`; 0 before the ledger gave one.
    server: the base URL. account: the uuid of who sent it, empty without a login. params:
    secrets hidden. whole: they are all there, nothing hidden or left out, so that the call can
    be made from them again. resource_uuid: of what is created, where that is known beforehand.
    began, settled: aware and in UTC; settled is when we heard of the end, which was *doubt*
    seconds earlier at most, None where it may have been at any time since it began. taken: the
    server said that it has it. error: what `problem_json` makes of one. answer: the
    server's, secrets hidden; None where there is none or it was too large. background: nobody
    waits for it, as its owner wished. owner: the process that sent it, for `owner.is_alive`.
    """

    uuid: str
    profile: str
    server: str
    account: str
    api: str
    began: datetime
    params: Mapping[str, Any] = field(default_factory=dict)
    whole: bool = True
    resource_uuid: str = ""
    background: bool = False
    job_uuid: str = ""
    number: int = 0
    state: State = "sending"
    settled: datetime | None = None
    error: Mapping[str, Any] | None = None
    answer: Any = None
    owner: str = ""
    taken: bool = False
    doubt: float | None = None

    @property
    def is_unfinished(self) -> bool:
        """Whether its end is still to come, as far as we know."""
        return self.state in UNFINISHED

    @property
    def took(self) -> float | None:
        """How many seconds it took; None while it runs, and where nobody saw it end."""
        if self.settled is None:
            return None
        seconds = max(0.0, (self.settled - self.began).total_seconds())
        doubt = seconds if self.doubt is None else self.doubt
        return seconds if doubt <= max(CLOSE, PART * seconds) else None
