"""The line at the bottom, for hints and screens of any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.hint import Hint
from zscli.output.width import cell_width
from zscli.shell.toolbar import Toolbar, toolbar_pieces
from zscli.status import Status

STATUS = Status("10.0.0.5:8080", "admin", "prod", 2, 1.24)
TYPE = Hint("cpuNum", ("a whole number",), "Number of CPUs.", ("name", "imageUuid"))
LIMIT = Hint("name", ("text", "at most 9 characters"), "Name of it, at most 9 characters.")
LONG = Hint("rules", ("JSON with the keys type, state, …", "required"), "", ("name", "uuid"))
CHINESE = Hint("名称", ("文字",), "资源的名称，最多二百五十五个字符。")


def shown(hint: Hint, status: Status, columns: int) -> str:
    """The toolbar as text."""
    return "".join(piece.text for piece in toolbar_pieces(hint, status, columns))


CASES = [
    # hint, status, columns                   shown                                       why
    (Hint(), Status(), 80, "", "nothing to say"),
    (Hint(), STATUS, 70, "           10.0.0.5:8080  admin  profile prod  2 jobs run  last 1.2 s",
     "the status at the right"),
    (TYPE, Status(), 99, "cpuNum: a whole number  Number of CPUs.  Missing: name, imageUuid",
     "subject, type, note, what is missing"),
    (TYPE, STATUS, 70, "cpuNum: a whole number  Missing: name, imageUuid    admin  2 jobs run",
     "what is needed comes before the status, that before the note"),
    (TYPE, STATUS, 40, "cpuNum: a whole number  Missing: name,…", "cut at the end"),
    (TYPE, STATUS, 20, "cpuNum: a whole nu…", "cut where it is narrow"),
    (Hint("", (), "Create a VM.", ("name",)), Status("h", "admin", "prod", 0, 1.2), 40,
     "Create a VM.  Missing: name    h  admin", "a whole note comes before profile and duration"),
    (Hint("", (), "Create a VM.", ("name",)), Status("h", "admin", "prod", 0, 1.2), 53,
     "Create a VM.  Missing: name   h  admin  profile prod", "but not before both without need"),
    (LONG, STATUS, 60, "rules: JSON with the keys type, state…  Missing: name, uuid", "long facts"),
    (LONG, STATUS, 42, "rules: JSON with th…  Missing: name, uuid", "longer ones"),
    (LONG, STATUS, 32, "rules: JSON with the keys type…", "too long"),
    (TYPE, STATUS, 1, "", "no room at all"),
    (LIMIT, Status(), 80, "name: text  Name of it, at most 9 characters.",
     "what the note tells is not told twice"),
    (LIMIT, Status(), 45, "name: text, at most 9 characters", "but told where the note is cut"),
    (TYPE, Status(), 64, "cpuNum: a whole number  Number of CP…  Missing: name, imageUuid",
     "a part of a note"),
    (CHINESE, Status("h"), 40, "名称: 文字  资源的名称，最多二百五…   h", "two cells a character"),
    (CHINESE, Status("h"), 20, "名称: 文字        h", "no room for the note"),
    (Hint("quit", (), "Leave."), Status(), 80, "quit  Leave.", "a subject without facts"),
    (Hint(), Status("h", "a\x1b[31mb\nc"), 40, "                       h  a\\x1b[31mb\\nc",
     "a foreign name moves no cursor"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("hint", "status", "columns", "expected", "why"), CASES, ids=[why for *_, why in CASES]
)
def test_shown(hint: Hint, status: Status, columns: int, expected: str, why: str) -> None:
    """What matters most is there at any width."""
    assert shown(hint, status, columns) == expected


DROPPED = [
    # columns, what is left
    (80, "10.0.0.5:8080  admin  profile prod  2 jobs run  last 1.2 s"),
    (55, "10.0.0.5:8080  admin  profile prod  2 jobs run"),
    (45, "10.0.0.5:8080  admin  2 jobs run"),
    (30, "admin  2 jobs run"),
    (15, "2 jobs run"),
    (9, ""),
]


@pytest.mark.parametrize(("columns", "left"), DROPPED, ids=[str(n) for n, _ in DROPPED])
def test_dropped(columns: int, left: str) -> None:
    """A narrow screen loses the duration first, then profile, server, account, jobs."""
    assert shown(Hint(), STATUS, columns).strip() == left


TIMES = [(0.04, "0.0 s"), (1.25, "1.2 s"), (12.4, "12 s"), (185.2, "3 min 5 s")]


@pytest.mark.parametrize(("seconds", "text"), TIMES, ids=[text for _, text in TIMES])
def test_duration(seconds: float, text: str) -> None:
    """A duration is as exact as it matters."""
    assert shown(Hint(), Status(last=seconds), 80).strip() == f"last {text}"


TEXTS = st.text(max_size=30)
HINTS = st.builds(Hint, TEXTS, st.tuples(TEXTS, TEXTS), TEXTS, st.tuples(TEXTS))
STATUSES = st.builds(
    Status, TEXTS, TEXTS, TEXTS, st.integers(0, 2000), st.none() | st.floats(0, 1e6)
)


@pytest.mark.property
@given(hint=HINTS, status=STATUSES, columns=st.integers(0, 300))
def test_it_fits(hint: Hint, status: Status, columns: int) -> None:
    """Whatever is said, there is one line, and it has a cell less than the screen."""
    text = shown(hint, status, columns)
    assert cell_width(text) <= max(0, columns - 1)
    assert "\n" not in text


class Hints:
    """Counts how often it is asked; fails for the text `bad`."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, text: str, _position: int) -> Hint:
        """Return a hint."""
        self.asked += 1
        if text == "bad":
            raise ZeroDivisionError
        return Hint(text)


def text_of(bar: Toolbar, text: str, rows: int = 24) -> str | None:
    """The toolbar as text, None where there is none."""
    found = bar.fragments(text, len(text), 80, rows)
    return None if found is None else "".join(piece[1] for piece in found).strip()


def test_asked_once() -> None:
    """A drawing without a change asks nobody, and an empty line needs no APIs."""
    hints = Hints()
    bar = Toolbar(hints)
    assert [text_of(bar, text) for text in ("", " ", "a", "a", "ab")] == ["", "", "a", "a", "ab"]
    assert hints.asked == 2


def test_a_bug_costs_the_hint_alone() -> None:
    """Where no hint can be made, the status stays."""
    bar = Toolbar(Hints())
    bar.renew(Status("here"))
    assert text_of(bar, "bad") == "here"


def test_none() -> None:
    """There is no toolbar on a small screen, where it is not wanted, and while it is hidden."""
    bar = Toolbar(Hints())
    assert [text_of(bar, "a", rows) for rows in (4, 5)] == [None, "a"]
    bar.hidden = True
    assert text_of(bar, "a") is None
    bar.hidden = False
    bar.renew(Status(toolbar=False))
    assert text_of(bar, "a") is None
