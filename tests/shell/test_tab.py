"""One Tab after another."""

from collections.abc import Sequence

from zscli.completion.candidate import Candidate
from zscli.completion.ranking import rank
from zscli.shell.tab import Change, Page, Tab

NAMES = ("QueryVmInstance ", "QueryVmNic ", "QueryZone ", "StopVmInstance ")


def complete(text: str, position: int) -> Sequence[Candidate]:
    """Complete the text up to the cursor as one name."""
    return [
        Candidate(match.name, match.name.strip(), 0, fit=match.fit, spans=match.spans)
        for match in rank(text[:position], NAMES)
    ]


def press(tab: Tab, text: str, height: int = 24) -> Change | Page | None:
    """Press Tab at the end of *text* in a terminal of eighty columns."""
    return tab.press(text, len(text), 80, height)


def labels(page: Change | Page | None) -> list[str]:
    """What a page shows."""
    assert isinstance(page, Page)
    return ["".join(piece.text for piece in row.pieces) for row in page.rows]


def test_only_candidate() -> None:
    """The only candidate is inserted at once."""
    assert press(Tab(complete), "queryz") == Change(0, "QueryZone ")


def test_common_part() -> None:
    """What all have in common is inserted; the next Tab lists them."""
    tab = Tab(complete)
    assert press(tab, "que") == Change(0, "Query")
    assert labels(press(tab, "Query")) == ["QueryVmInstance  QueryVmNic       QueryZone"]


def test_first_tab_is_quiet() -> None:
    """When nothing can be inserted, the first Tab does nothing and the second lists."""
    tab = Tab(complete)
    assert press(tab, "QueryVm") is None
    assert labels(press(tab, "QueryVm")) == ["QueryVmInstance  QueryVmNic"]


def test_typing_in_between() -> None:
    """A list is for two presses with nothing typed in between."""
    tab = Tab(complete)
    assert press(tab, "QueryVm") is None
    assert press(tab, "Query") is None
    assert press(tab, "QueryVm") is None


def test_typed_text_stays() -> None:
    """A match further in never takes away what was typed."""
    tab = Tab(complete)
    assert press(tab, "instance") is None
    assert labels(press(tab, "instance")) == ["QueryVmInstance  StopVmInstance"]


def test_pages() -> None:
    """A list longer than the screen says how many are left, and goes on with the next Tab."""
    names = [f"Api{number:03}" for number in range(100)]
    tab = Tab(lambda _text, _position: [Candidate(name, name, 0) for name in names])
    assert press(tab, "Api0", 6) is None
    first, second, third = (labels(press(tab, "Api0", 6)) for _ in range(3))
    assert (len(first), first[-1]) == (4, "70 more: Tab shows the next ones.")
    assert second[0].startswith("Api030")
    assert third[0].startswith("Api060")
    assert labels(press(tab, "Api0", 6)) == ["  ".join(names[90:100])]
    assert labels(press(tab, "Api0", 6)) == first


def test_nothing_to_offer() -> None:
    """Where nothing can come next, Tab does nothing, however often."""
    tab = Tab(complete)
    assert press(tab, "xyz") is None
    assert press(tab, "xyz") is None
