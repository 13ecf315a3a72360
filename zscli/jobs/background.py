"""The jobs of this process that nobody waits for: which run, and which have ended since.

What becomes of them is told once. It shows nothing and asks nothing.
"""

from dataclasses import dataclass
from threading import Lock

from zscli.call.result import Result
from zscli.errors import ApiError, ZscliError
from zscli.jobs.job import Job
from zscli.jobs.questions import Followed

__all__ = ["Background", "Left"]


@dataclass(frozen=True, slots=True)
class Left:
    """A job in the background. number: what `%N` calls it; 0 where it has none."""

    number: int
    job: Job
    followed: Followed

    @property
    def uuid(self) -> str:
        """The job's uuid."""
        return self.job.uuid

    @property
    def has_ended(self) -> bool:
        """Whether its end is known, or that it cannot be."""
        return self.followed.outcome is not None

    @property
    def error(self) -> Exception | None:
        """What ended it, unless it is done."""
        outcome = self.followed.outcome
        return None if isinstance(outcome, Result) else outcome

    @property
    def word(self) -> str:
        """How it ended: done, failed, or unknown when the server did not tell."""
        error = self.error
        if error is None:
            return "done"
        return "failed" if isinstance(error, ApiError) else "unknown"

    @property
    def sentence(self) -> str:
        """Why it is not done; empty when it is."""
        error = self.error
        if error is None:
            return ""
        return error.sentence if isinstance(error, ZscliError) else str(error)


class Background:
    """The jobs left in the background, in the order in which they were."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._jobs: dict[str, Left] = {}

    def __len__(self) -> int:
        """How many of them run."""
        return len(self.running())

    def running(self) -> tuple[Left, ...]:
        """Return those that run."""
        with self._lock:
            return tuple(one for one in self._jobs.values() if not one.has_ended)

    def all(self) -> tuple[Left, ...]:
        """Return all of them, also those that have ended and were not told of."""
        with self._lock:
            return tuple(self._jobs.values())

    def add(self, left: Left) -> None:
        """Leave a job in the background."""
        with self._lock:
            self._jobs[left.uuid] = left

    def get(self, uuid: str) -> Left | None:
        """Return the job with that uuid, if it is here."""
        with self._lock:
            return self._jobs.get(uuid)

    def take(self, uuid: str) -> Left | None:
        """Return the job with that uuid and forget it here: somebody waits for it again."""
        with self._lock:
            return self._jobs.pop(uuid, None)

    def news(self) -> tuple[Left, ...]:
        """Return those that have ended since they were last asked for; each is told once."""
        with self._lock:
            ended = tuple(one for one in self._jobs.values() if one.has_ended)
            for one in ended:
                del self._jobs[one.uuid]
            return ended
