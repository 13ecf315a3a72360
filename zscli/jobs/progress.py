"""How far a job has come, as the server tells it. Most short jobs tell nothing."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Progress", "read_progress"]

WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come: the percentage and the step, each where the server tells it."""

    percent: float | None = None
    step: str = ""

    @property
    def note(self) -> str:
        """Both in a few words: `45 %, downloading`; empty where nothing is known."""
        percent = "" if self.percent is None else f"{self.percent:.0f} %"
        return ", ".join(part for part in (percent, self.step) if part)

    def left(self, age: float) -> float | None:
        """Return the seconds that a job seems to need still, which is *age* seconds old."""
        if not self.percent:
            return None
        return age * (WHOLE - self.percent) / self.percent


def read_progress(records: Sequence[Any]) -> Progress:
    """Return what the records of GetTaskProgress say: the last percentage, the last step.

    What cannot be read is left out. Source: protocol, section 7.1.
    """
    percent, step = None, ""
    for record in records:
        if not isinstance(record, Mapping):
            continue
        content = str(record.get("content") or "").strip()
        if record.get("type") == "Progress":
            percent = _percent(content)
        elif record.get("type") == "Task":
            step = content
    return Progress(percent, step)


def _percent(text: str) -> float | None:
    try:
        found = float(text.rstrip("% "))
    except ValueError:
        return None
    return min(max(found, 0.0), WHOLE) if math.isfinite(found) else None
