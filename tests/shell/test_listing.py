"""A list of candidates as rows."""

import pytest

from zscli.completion.candidate import CONDITIONS, PARAMETERS, Candidate, Group
from zscli.shell.listing import Piece, listing

ATTACH = ("vmInstanceUuid=", "volumeUuid=", "systemTags=", "userTags=", "timeout=")


def shown(candidates: list[Candidate], width: int) -> list[str]:
    """The rows as plain text."""
    return ["".join(piece.text for piece in row.pieces) for row in listing(candidates, width)]


def named(*labels: str, group: Group | None = None) -> list[Candidate]:
    """Candidates with these labels."""
    if group is None:
        return [Candidate(label, label, 0) for label in labels]
    return [Candidate(label, label, 0, group=group) for label in labels]


WIDTHS = [
    (90, ["systemTags=      timeout=         userTags=        vmInstanceUuid=  volumeUuid="]),
    (40, ["systemTags=      timeout=", "userTags=        vmInstanceUuid=", "volumeUuid="]),
    (20, ["systemTags=", "timeout=", "userTags=", "vmInstanceUuid=", "volumeUuid="]),
    (5, ["systemTags=", "timeout=", "userTags=", "vmInstanceUuid=", "volumeUuid="]),
]


@pytest.mark.parametrize(("width", "expected"), WIDTHS, ids=[str(width) for width, _ in WIDTHS])
def test_columns(width: int, expected: list[str]) -> None:
    """Columns are as wide as the longest label and two; there are as many as fit."""
    assert shown(named(*ATTACH), width) == expected


def test_groups() -> None:
    """Groups come under their headings, what leads further before what does not."""
    candidates = [
        *named("limit=", group=PARAMETERS),
        *named("uuid=", "Name=", "zone.", "host.", group=CONDITIONS),
    ]
    assert shown(candidates, 80) == [
        "[Query Conditions:]",
        "host.  zone.",
        "Name=  uuid=",
        "[Parameters:]",
        "limit=",
    ]


def test_wide_characters() -> None:
    """A label of wide characters takes two columns for each."""
    assert shown(named("机房", "a"), 80) == ["a     机房"]


def test_what_was_typed() -> None:
    """The typed parts stand apart, those that touch are one, and required names are marked."""
    candidate = Candidate("hostUuid=", "hostUuid=", 0, required=True, spans=((0, 2), (2, 4)))
    (row,) = listing([candidate], 80)
    assert row.pieces == (Piece("match", "host"), Piece("required", "Uuid="))
    assert row.count == 1


def test_nothing() -> None:
    """No candidates make no rows."""
    assert listing([], 80) == ()


def test_by_name() -> None:
    """What stands for a uuid has a row of its own, in the order given: name, then what is known."""
    candidates = [
        Candidate("u1 ", "web-9", 0, note="u1, Running, 10.0.0.7", spans=((0, 3),), by_name=True),
        Candidate("u2 ", "web-10", 0, note="u2, Stopped", by_name=True),
    ]
    assert shown(candidates, 80) == ["web-9  (u1, Running, 10.0.0.7)", "web-10  (u2, Stopped)"]
    first, _ = listing(candidates, 80)
    assert first.count == 1
    assert first.pieces[0] == Piece("match", "web")
