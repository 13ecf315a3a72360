"""What could come next in a line: one reading of the line, one source, one order.

Never fails, whatever the text and wherever the cursor; knows no user interface.
"""

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.place import place_at
from zscli.completion.ranking import Fit
from zscli.completion.sources import SOURCES

__all__ = ["Knowledge", "Known", "complete"]


def complete(text: str, position: int, knowledge: Knowledge) -> tuple[Candidate, ...]:
    """Return the candidates for the cursor at *position* in *text*, the best first.

    All of them begin at the same place. Those of which only the letters appear, in order,
    come when nothing fits better.
    """
    place = place_at(text, position)
    source = SOURCES.get(place.kind)
    if source is None:
        return ()
    candidates = sorted(source(place, knowledge), key=lambda candidate: candidate.fit)
    if candidates and candidates[0].fit is not Fit.LETTERS:
        candidates = [one for one in candidates if one.fit is not Fit.LETTERS]
    return tuple(candidates)
