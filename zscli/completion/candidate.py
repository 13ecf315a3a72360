"""A Candidate: one thing that could be typed next, and where it would go."""

from dataclasses import dataclass

from zscli.completion.ranking import Fit
from zscli.errors import Span

__all__ = ["CONDITIONS", "NO_GROUP", "PARAMETERS", "Candidate", "Group"]


@dataclass(frozen=True, slots=True)
class Group:
    """Candidates that are listed together: under a heading, or under none."""

    order: int
    heading: str = ""


NO_GROUP = Group(0)
CONDITIONS = Group(1, "[Query Conditions:]")
PARAMETERS = Group(2, "[Parameters:]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that could come next.

    text: what stands in the line from begin up to the cursor once it is chosen. label: what
    is listed; spans are the parts of it that were typed. note: a few words about it.
    required: the call cannot be made without it. by_name: the text is a uuid and the label the
    name that it stands for; it is inserted whole or not at all.
    """

    text: str
    label: str
    begin: int
    note: str = ""
    group: Group = NO_GROUP
    required: bool = False
    fit: Fit = Fit.PREFIX
    spans: tuple[Span, ...] = ()
    by_name: bool = False
