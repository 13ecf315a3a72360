"""A crew: steps are done in threads, a few at a time, and told of in their order.

Whoever owns the crew adds steps and waits; Ctrl-C meets the owner alone. Knows no API: a step
is a function, and what comes of it a value or a ZscliError.
"""

import threading
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from zscli.errors import ApiError, ExitStatus, Interrupted, JobTimeout, ZscliError
from zscli.jobs.job import Job

__all__ = ["Crew", "End", "Task", "end_of", "job_of"]

End = Literal["done", "failed", "unknown", "running", "late"]
"""How a step ended. running: its job goes on, and nobody waits for it here. late: so it does,
and somebody waited in vain for as long as was said.
"""

SLICE: Final = 0.1
"""Seconds between two looks of the owner, who draws what is under way."""

HEAVIEST: Final = 32 * 1024**2
"""So much of outcomes may wait for an earlier step, as Crew.weigh has it: characters."""

FAILURES: Final[tuple[End, ...]] = ("failed", "unknown", "late")

Step = Callable[[], Any]
Tell = Callable[[Any], None]


@dataclass(slots=True, eq=False)
class Task:
    """A step of a crew. name: for whoever looks on. outcome: what came of it, once it has ended.

    tell: given the outcome, in the order of the tasks, never two at once. began: an instant of
    the owner's clock.
    """

    name: str
    tell: Tell
    step: Step | None = None
    began: float = 0.0
    outcome: Any = None
    ended: bool = False


@dataclass(slots=True, eq=False)
class _Errand:
    """A step that a thread asks the owner to do."""

    step: Step
    outcome: Any = None
    done: bool = False


@dataclass(slots=True)
class Crew:
    """Does so many steps at a time as *size* says.

    most_failures: after so many nothing new begins; None goes on. look: called by the owner
    every SLICE while it waits. now: an instant in seconds. quit: set by stop(); steps may look
    at it. hopeless: after such an error nothing new begins. weigh: how large an outcome is;
    where HEAVIEST of them waits to be told, new steps wait as well. begun: how many began.
    ends: how many ended in which way, told of or not.
    """

    size: int
    most_failures: int | None = None
    look: Callable[[], None] = lambda: None
    now: Callable[[], float] = lambda: 0.0
    quit: threading.Event = field(default_factory=threading.Event)
    hopeless: tuple[type[ZscliError], ...] = ()
    weigh: Callable[[Any], int] = lambda _: 0
    begun: int = 0
    ends: Counter[End] = field(default_factory=Counter)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _telling: threading.RLock = field(default_factory=threading.RLock)
    _order: deque[Task] = field(default_factory=deque)
    _todo: deque[Task] = field(default_factory=deque)
    _errands: deque[_Errand] = field(default_factory=deque)
    _busy: int = 0
    _threads: int = 0
    _weight: int = 0
    _trouble: BaseException | None = None
    _is_over: bool = False
    _is_hopeless: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether anything new may begin."""
        if self.quit.is_set() or self._trouble is not None or self._is_hopeless:
            return False
        failures = sum(self.ends[end] for end in FAILURES)
        return self.most_failures is None or failures < self.most_failures

    @property
    def under_way(self) -> list[Task]:
        """The tasks that have begun and not ended, the oldest first."""
        with self._changed:
            return [task for task in self._order if not task.ended]

    def add(self, name: str, step: Step, tell: Tell) -> bool:
        """Wait for a free thread and begin *step*; return whether it began.

        It waits as well while much is kept that can be told only after an earlier step.
        """
        self._pause(self._has_room)
        with self._changed:
            if not self.goes_on:
                return False
            if self._threads == self._busy:  # all have something to do
                threading.Thread(target=self._work, name="crew", daemon=True).start()
                self._threads += 1
            self._begin(Task(name, tell, step, self.now()))
        return True

    def _has_room(self) -> bool:
        """Whether a step may begin now, or none any more."""
        return (self._busy < self.size and self._weight <= HEAVIEST) or not self.goes_on

    def _begin(self, task: Task) -> None:
        """Hand *task* to a thread."""
        self._busy += 1
        self.begun += 1
        self._todo.append(task)  # first, so that none is waited for that nobody does
        self._order.append(task)
        self._changed.notify_all()

    def put(self, name: str, outcome: Any, tell: Tell) -> None:
        """Take what is known already, to be told in its turn."""
        task = Task(name, tell)
        with self._changed:
            self._order.append(task)
            self._end(task, outcome)
        self._tell()

    def _end(self, task: Task, outcome: Any) -> None:
        """Note what came of *task*."""
        task.outcome, task.ended = outcome, True
        self.ends[end_of(outcome)] += 1
        self._weight += self.weigh(outcome)

    def count(self, end: End, number: int = 1) -> None:
        """Count what was done beside the steps, or take back what was counted."""
        with self._changed:
            self.ends[end] += number

    def finish(self) -> None:
        """Wait until all is told. Raises what telling raised, or a step that failed by a bug."""
        self._pause(lambda: not self._order or self._trouble is not None)
        if self._trouble is not None:
            raise self._trouble

    def untold(self) -> list[Any]:
        """Wait until all steps have ended, and return what was not told of, after trouble."""
        self._pause(lambda: not self._busy)
        return [task.outcome for task in self._order]

    def stop(self) -> None:
        """Let nothing new begin, and steps that look at `quit` come to an end."""
        with self._changed:
            self.quit.set()
            self._release()

    def close(self) -> None:
        """Let the threads go, also those whose steps have not ended."""
        with self._changed:
            self._is_over = True
            self._release()

    def by_owner(self, step: Step) -> Any:
        """Have the owner do *step*, and return what comes of it; None where it stops first."""
        errand = _Errand(step)
        with self._changed:
            if not self.quit.is_set():
                self._errands.append(errand)
                self._changed.notify_all()
                self._changed.wait_for(lambda: errand.done or self.quit.is_set())
        return errand.outcome

    def quietly(self, step: Step) -> None:
        """Do *step* while nothing is told; not at all where something is being told now."""
        if self._telling.acquire(blocking=False):
            try:
                step()
            finally:
                self._telling.release()

    def _release(self) -> None:
        self._errands.clear()
        self._changed.notify_all()

    def _pause(self, is_over: Callable[[], bool]) -> None:
        """Wait, as the owner: looking on, and doing what threads ask for."""
        while True:
            with self._changed:
                if not self._errands:
                    if is_over():
                        return
                    self._changed.wait(SLICE)
                errand = self._errands.popleft() if self._errands else None
            if errand is None:
                self.look()
                continue
            with self._telling:
                errand.outcome = errand.step()
            with self._changed:
                errand.done = True
                self._changed.notify_all()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._todo or self._is_over)
                if not self._todo:
                    return
                task = self._todo.popleft()
            try:
                outcome = task.step() if task.step is not None else None
            except ZscliError as error:
                outcome = error
            except BaseException as error:  # noqa: BLE001 a bug, which the owner raises
                outcome = error
                self._fail(error)
            task.step = None
            with self._changed:
                self._end(task, outcome)
                self._is_hopeless = self._is_hopeless or isinstance(outcome, self.hopeless)
                self._busy -= 1
                self._changed.notify_all()
            self._tell()

    def _tell(self) -> None:
        """Tell of the tasks that have ended, up to the first that has not."""
        with self._telling:
            while self._trouble is None:
                with self._changed:
                    if not self._order or not self._order[0].ended:
                        return
                    task = self._order[0]
                try:
                    task.tell(task.outcome)
                except Exception as error:  # noqa: BLE001 a closed pipe or a bug
                    self._fail(error)
                finally:
                    with self._changed:
                        self._order.popleft()
                        self._weight -= self.weigh(task.outcome)
                        self._changed.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._changed:
            self._trouble = self._trouble or error
            self._changed.notify_all()


def end_of(outcome: Any) -> End:
    """Return how a step ended, by what came of it."""
    if isinstance(outcome, Job) or (isinstance(outcome, Interrupted) and outcome.job_uuid):
        return "running"
    if not isinstance(outcome, BaseException):
        return "done"
    if isinstance(outcome, JobTimeout):
        return "late"
    is_open = isinstance(outcome, ZscliError) and outcome.status is ExitStatus.JOB
    return "unknown" if is_open and not isinstance(outcome, ApiError) else "failed"


def job_of(outcome: Any) -> str:
    """Return the uuid of the job that an outcome is about; empty without one."""
    if isinstance(outcome, Job):
        return outcome.uuid
    return str(getattr(outcome, "job_uuid", ""))
