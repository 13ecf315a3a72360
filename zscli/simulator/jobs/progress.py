"""Progress: which step a job is at, and how much of it is done, for those who ask meanwhile.

Nothing ticks here: a percentage is worked out when somebody asks. Source: protocol, section 7.1.
"""

import threading
from dataclasses import dataclass
from hashlib import md5
from typing import Any

from zscli.clock import Clock
from zscli.spec.model import ApiSpec

__all__ = ["Progress", "steps_of"]

KEPT = 300.0
"""For how many seconds the records of a job stay when it has ended."""

_MOST = 99
_STEPS: dict[str, tuple[str, ...]] = {
    "AddImage": ("check the image at its url", "download the image", "install the image"),
    "AddKVMHost": ("check the host by ssh", "install the agent", "connect to the agent"),
    "CreateDataVolumeTemplateFromVolume": ("allocate room", "copy the volume", "install the image"),
    "CreateRootVolumeTemplateFromRootVolume": (
        "allocate room",
        "copy the volume",
        "install the image",
    ),
    "CreateVmInstance": (
        "allocate a host",
        "allocate addresses",
        "create the volumes",
        "start on the host",
    ),
    "CreateVolumeSnapshot": ("prepare the snapshot", "take the snapshot"),
    "DeleteVolumeSnapshot": ("merge the snapshot", "delete the files"),
    "MigrateVm": ("prepare the target host", "copy the memory", "switch to the target host"),
    "RevertVolumeFromSnapshot": ("prepare the volume", "revert the volume"),
}
_SILENT = frozenset({"CancelLongJob", "RerunLongJob", "ResumeLongJob", "SubmitLongJob"})
"""Share their uuid with the work of a long job, whose progress it is that counts."""


def steps_of(api: ApiSpec) -> tuple[str, ...]:
    """Return the texts of the steps that a job goes through; none for one that reports nothing."""
    if api.name in _SILENT:
        return ()
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in api.resource)
    return _STEPS.get(api.name) or (f"{api.verb.lower()}{words}",)


@dataclass(slots=True)
class _Trace:
    """One job: its parts so far, and the part under way since *since*, for *seconds*."""

    message: str
    steps: tuple[str, ...]
    begun: float
    duration: float
    done: float = 0.0
    part: float = 0.0
    since: float = 0.0
    seconds: float = 0.0
    ended: float | None = None
    percent: int = 0


class Progress:
    """The records of all jobs that take time, until some time after their end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._traces: dict[str, _Trace] = {}

    def begin(self, uuid: str, message: str, steps: tuple[str, ...], duration: float) -> None:
        """Let a job of *duration* seconds have records from now on, if it has steps."""
        now = self._clock.now().timestamp()
        with self._lock:
            self._traces = {
                u: t for u, t in self._traces.items() if t.ended is None or t.ended > now - KEPT
            }
            if steps and duration > 0:
                self._traces[uuid] = _Trace(message, steps, now, duration)

    def wait(self, uuid: str, part: float, seconds: float) -> None:
        """A part (0 to 1) of a job begins, which takes *seconds*."""
        with self._lock:
            trace = self._traces.get(uuid)
            if trace is not None:
                trace.done += trace.part
                trace.part, trace.seconds = part, seconds
                trace.since = self._clock.monotonic()

    def end(self, uuid: str, *, succeeded: bool) -> None:
        """A job has ended; its records stay for a while, as they are or at 100."""
        with self._lock:
            trace = self._traces.get(uuid)
            if trace is not None and trace.ended is None:
                trace.percent = 100 if succeeded else self._percent(trace)
                trace.ended = self._clock.now().timestamp()

    def records(self, uuid: str, *, whole: bool = False) -> list[dict[str, Any]]:
        """Return the newest record of a job after its ancestors, or the whole tree.

        Empty for a job that reports nothing, or ended more than five minutes ago.
        """
        with self._lock:
            trace = self._traces.get(uuid)
            now = self._clock.now().timestamp()
            if trace is None or (trace.ended is not None and trace.ended <= now - KEPT):
                return []
            return _records(uuid, trace, self._percent(trace), now, whole=whole)

    def _percent(self, trace: _Trace) -> int:
        if trace.ended is not None:
            return trace.percent
        passed = self._clock.monotonic() - trace.since
        share = min(1.0, passed / trace.seconds) if trace.seconds > 0 else 1.0
        return max(0, min(_MOST, int((trace.done + trace.part * share) * 100)))


def _records(
    uuid: str, trace: _Trace, percent: int, now: float, *, whole: bool
) -> list[dict[str, Any]]:
    """Return the records at a percentage: a Task for each step, a Progress below the last."""
    last = min(len(trace.steps) - 1, percent * len(trace.steps) // 100)
    tasks = []
    for number, step in enumerate(trace.steps[: last + 1]):
        at = trace.begun + trace.duration * number / len(trace.steps)
        tasks.append(
            {
                "taskUuid": uuid,
                "taskName": trace.message,
                "type": "Task",
                "content": step,
                "time": int(min(at, now) * 1000),
            }
        )
    inner = {
        "taskUuid": md5(f"{uuid}/{last}".encode()).hexdigest(),  # noqa: S324 - no secret, a name
        "parentUuid": uuid,
        "taskName": trace.steps[last],
        "type": "Progress",
        "content": str(percent),
        "time": int((now if trace.ended is None else trace.ended) * 1000),
    }
    if whole:
        return [*tasks[:-1], tasks[-1] | {"subTasks": [inner]}]
    return [tasks[-1], inner]
