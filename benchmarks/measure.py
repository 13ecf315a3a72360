"""Times of programs and of pieces of code, compared within one run.

A machine is never quiet, so two things are timed in turn, A B A B …, and what counts is the
median of the ratios of neighbours.
"""

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

__all__ = [
    "Ratio",
    "compare",
    "compare_calls",
    "compare_programs",
    "output",
    "peak_memory",
    "resident_memory",
    "run_once",
    "seconds",
]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A figure of ours beside a bare one: milliseconds each, and the median ratio."""

    ours: float
    bare: float
    ratio: float


def run_once(command: Sequence[str], **options: object) -> float:
    """Run *command*, its output thrown away, and return the seconds it took."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)  # type: ignore[call-overload] # options of subprocess
    return time.perf_counter() - begin


def output(command: Sequence[str]) -> str:
    """Run *command* and return what it prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def seconds(work: Callable[[], object], repeat: int = 1) -> float:
    """Return the seconds that *repeat* calls of *work* took."""
    begin = time.perf_counter()
    for _ in range(repeat):
        work()
    return time.perf_counter() - begin


def compare(ours: Callable[[], float], bare: Callable[[], float], runs: int) -> Ratio:
    """Compare two things that measure their own seconds, in turn."""
    ours(), bare()  # one run of each to warm up
    pairs = [(ours(), bare()) for _ in range(runs)]
    return Ratio(
        statistics.median(a for a, _ in pairs) * 1000,
        statistics.median(b for _, b in pairs) * 1000,
        statistics.median(a / b for a, b in pairs),
    )


def compare_programs(
    ours: Sequence[str], bare: Sequence[str], *, runs: int = 15, **options: object
) -> Ratio:
    """Time two programs in turn."""
    return compare(lambda: run_once(ours, **options), lambda: run_once(bare, **options), runs)


def compare_calls(
    ours: Callable[[], object], bare: Callable[[], object], *, runs: int = 9, repeat: int = 1
) -> Ratio:
    """Time two pieces of code in turn."""
    return compare(lambda: seconds(ours, repeat), lambda: seconds(bare, repeat), runs)


def resident_memory() -> float:
    """Return the resident size of this process, in megabytes."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def peak_memory(pid: int) -> float:
    """Return the largest resident size of a running process so far, in megabytes."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:  # noqa: PTH123
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0
