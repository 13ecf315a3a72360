"""How much each command was used, and how lately, as the lines typed tell."""

import re
from collections.abc import Iterable, Mapping

__all__ = ["Uses"]

HALF = 100
"""After so many further commands a use counts half."""
SPAN = 50_000
"""Commands after which weights are made small again: a number has no room for more."""
_COMMAND = re.compile(r"(?:^|\n)[ \t]*([A-Za-z]\w*)")


class Uses:
    """Counts commands as they are run, late ones more than early ones.

    Each further command weighs a little more than the one before, which comes to the same as
    making all former ones lighter.
    """

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._weights: dict[str, float] = {}
        self._count = 0
        for line in lines:
            self.note(line)

    @property
    def weights(self) -> Mapping[str, float]:
        """The weight of each name that was used, in lower case."""
        return self._weights

    def note(self, line: str) -> None:
        """Count the commands that the lines of *line* begin with."""
        for name in _COMMAND.findall(line):
            low = name.lower()
            self._count += 1
            if self._count > SPAN:
                self._count -= SPAN
                self._weights = {one: it / 2 ** (SPAN / HALF) for one, it in self._weights.items()}
            self._weights[low] = self._weights.get(low, 0.0) + 2 ** (self._count / HALF)
