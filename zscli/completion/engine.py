"""What could come next in a line: one reading of the line, one source, one order.

Never fails, whatever the text and wherever the cursor; knows no user interface.
"""

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.ranking import Fit
from zscli.completion.sources import SOURCES
from zscli.language.cursor import Cursor, cursor_at

__all__ = ["Knowledge", "Known", "complete"]


def complete(text: str, position: int, knowledge: Knowledge) -> tuple[Candidate, ...]:
    """Return the candidates for the cursor at *position* in *text*, the best first.

    All of them begin at the same place. Those of which only the letters appear, in order,
    come when nothing fits better.
    """
    position = min(max(position, 0), len(text))
    cursor = cursor_at(text, position)
    source = SOURCES.get(cursor.kind)
    if source is None or not _can_go_on(cursor, text[cursor.begin : position]):
        return ()
    candidates = sorted(source(cursor, knowledge), key=lambda candidate: candidate.fit)
    if candidates and candidates[0].fit is not Fit.LETTERS:
        candidates = [one for one in candidates if one.fit is not Fit.LETTERS]
    return tuple(candidates)


def _can_go_on(cursor: Cursor, written: str) -> bool:
    """Whether what is typed can be replaced: it stands as it is meant, not quoted or escaped.

    Nothing is known yet of what comes inside brackets, after `@` and after a dash.
    """
    is_option = cursor.kind == "parameter" and written.startswith("-")
    is_other = cursor.quote == "[" or cursor.from_file or is_option
    return written == cursor.prefix and not is_other
