"""What could come next in a line: one reading of the line, one source, one order.

Never fails, whatever the text and wherever the cursor; knows no user interface.
"""

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.ranking import Fit
from zscli.completion.sources import SOURCES, Source
from zscli.language.cursor import Cursor, cursor_at

__all__ = ["Knowledge", "Known", "complete"]


def complete(text: str, position: int, knowledge: Knowledge) -> tuple[Candidate, ...]:
    """Return the candidates for the cursor at *position* in *text*, the best first.

    All of them begin at the same place. Those of which only the letters appear, in order,
    come when nothing fits better.
    """
    position = min(max(position, 0), len(text))
    cursor = cursor_at(text, position)
    source = _source(cursor, text[cursor.begin : position])
    if source is None:
        return ()
    candidates = sorted(source(cursor, knowledge), key=lambda candidate: candidate.fit)
    if candidates and candidates[0].fit is not Fit.LETTERS:
        candidates = [one for one in candidates if one.fit is not Fit.LETTERS]
    return tuple(candidates)


def _source(cursor: Cursor, written: str) -> Source | None:
    """Return what knows what can stand at the cursor, None where nothing does.

    What is typed has to stand as it is meant, to be replaced, not quoted or escaped; the
    sources of paths and of what is inside brackets see to that themselves.
    """
    if cursor.from_file:
        from zscli.completion.files import files

        return files
    if cursor.kind == "value" and cursor.prefix[:1] in {"[", "{", "("}:
        from zscli.completion.inside import inside

        return inside
    if written != cursor.prefix or cursor.quote == "[":
        return None
    return SOURCES.get(cursor.kind)
