"""What one press of Tab can add: the only candidate, or what the best ones have in common."""

from collections.abc import Sequence

from zscli.completion.candidate import Candidate

__all__ = ["insertion"]


def insertion(typed: str, candidates: Sequence[Candidate]) -> str | None:
    """Return what *typed* becomes, or None when nothing can be added for sure.

    typed: the text from the candidates' beginning up to the cursor. Only the candidates that
    fit as well as the best one count, so that what was typed never vanishes into what is
    common to all. None also when *typed* is already all that is common. What is listed by
    name and stands for something else is inserted when nothing else fits, not in part.
    """
    if not candidates:
        return None
    best = min(candidate.fit for candidate in candidates)
    texts = [candidate.text for candidate in candidates if candidate.fit == best]
    if len(candidates) > 1 and any(candidate.by_name for candidate in candidates):
        return None
    if len(candidates) == 1:
        common = texts[0]
    else:
        common = _common(texts)
        if (len(common) - len(common.rstrip("\\"))) % 2:  # half of what stands for a character
            common = common[:-1]
        if not common.lower().startswith(typed.lower()):
            return None
    return common if common != typed else None


def _common(texts: Sequence[str]) -> str:
    """Return what all texts begin with, in the case of the first when they differ only there."""
    first, *others = texts
    size = len(first)
    for other in others:
        size = min(size, len(other))
        while other[:size].lower() != first[:size].lower():
            size -= 1
    return first[:size]
