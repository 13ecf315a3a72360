"""What `zscli/state/results.py` promises about the results of the last calls."""

import errno
import multiprocessing
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zscli.errors import StateError
from zscli.state import results as module
from zscli.state.results import LONGEST_LINE, Head, Kept, Results

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def head(line: str, *, failed: bool = False) -> Head:
    """Return what is known of a result beside its answer."""
    return Head(line, line.split(maxsplit=1)[0], AT, failed)


def texts(results: Results) -> list[str | None]:
    """Return all answers, the newest first."""
    kept = [results.get(number) for number in range(1, len(results) + 1)]
    return [one.text for one in kept if one is not None]


@pytest.fixture
def results(folder: Path) -> Results:
    """Return results in a folder that is not there yet."""
    return Results(folder, "default")


@pytest.fixture
def files(folder: Path) -> Path:
    """Return the folder of those results."""
    return folder / "results-default"


def test_a_result_comes_back(results: Results, folder: Path) -> None:
    """A result is there for the next process, with all that is known of it."""
    known = Head("QueryZone name=北京", "QueryZone", AT, False, 0, ("uuid", "name"), 20, 40)
    results.append(known, '{"inventories": ["北京"]}')
    [found] = Results(folder, "default").heads()
    assert found == Head(
        "QueryZone name=北京", "QueryZone", AT, False, 27, ("uuid", "name"), 20, 40
    )
    assert Results(folder, "default").get(1) == Kept(found, '{"inventories": ["北京"]}')


def test_numbers_count_back(results: Results) -> None:
    """1 is the latest; there is nothing before the oldest and nothing after the latest."""
    for text in ("1", "2", "3"):
        results.append(head("QueryZone"), text)
    assert texts(results) == ["3", "2", "1"]
    assert [results.get(number) for number in (-1, 0, 4)] == [None] * 3


def test_looking_makes_nothing(results: Results, folder: Path) -> None:
    """Where nothing was kept there is nothing, and no folder is made."""
    assert (len(results), list(results.heads()), results.get(1)) == (0, [], None)
    assert not folder.exists()


def test_files_are_private(results: Results, files: Path) -> None:
    """Files have mode 0600 in folders of mode 0700, and no other file is left."""
    before = os.umask(0)
    try:
        results.append(head("QueryZone"), "{}")
    finally:
        os.umask(before)
    assert stat.S_IMODE(files.stat().st_mode) == 0o700
    assert stat.S_IMODE(files.parent.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in files.iterdir()}
    assert modes == {"0000000001.json": 0o600, "results.lock": 0o600}


def test_the_oldest_go(folder: Path) -> None:
    """As many are kept as are wanted, the newest."""
    results = Results(folder, "default", most=5)
    for number in range(12):
        results.append(head("QueryZone"), str(number))
    assert texts(results) == ["11", "10", "9", "8", "7"]
    assert len(list((folder / "results-default").glob("*.json"))) == 5


def test_large_files_go(results: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    """Now and then the oldest go that take more room than all may."""
    monkeypatch.setattr(module, "MOST_BYTES", 5000)
    monkeypatch.setattr(module, "A_WHILE", 4)
    for number in range(4):
        results.append(head("QueryZone"), str(number) * 2000)
    assert [(text or "")[0] for text in texts(results)] == ["3", "2"]


def test_adding_reads_no_other(results: Results, files: Path) -> None:
    """A result is added without a look into the others: files that cannot be read stand by."""
    results.append(head("QueryZone"), "1")
    (files / "0000000001.json").unlink()
    (files / "0000000001.json").mkdir()
    results.append(head("QueryZone"), "2")
    assert results.trouble is None
    assert results.get(1) == Kept(head_of(results), "2")


def head_of(results: Results) -> Head:
    """Return the newest head."""
    found = next(results.heads())
    assert found is not None
    return found


def test_a_large_answer_is_not_kept(folder: Path) -> None:
    """Of an answer over the limit other processes see the line and the size only."""
    results = Results(folder, "default", largest=10)
    results.append(head("QueryZone"), "x" * 11)
    assert texts(results) == ["x" * 11]
    other = Results(folder, "default", largest=10)
    assert texts(other) == [None]
    assert head_of(other).size == 11
    results.append(head("QueryZone"), "small")
    assert texts(results) == ["small", None]


def test_a_long_line_is_cut(results: Results) -> None:
    """Of a very long line the beginning is kept."""
    results.append(head("x" * (LONGEST_LINE + 1)), "{}")
    assert head_of(results).line == "x" * LONGEST_LINE + " …"


DAMAGE = [
    (b"", "empty"),
    (b"\x00\xff", "no text"),
    (b"[]\n{}", "no object"),
    (b'{"format": 1}\n{}', "no head"),
    (b'{"format": 1, "line": 5', "cut within the head"),
]


@pytest.mark.parametrize(("content", "why"), DAMAGE, ids=[why for _, why in DAMAGE])
def test_damage(results: Results, files: Path, content: bytes, why: str) -> None:
    """A damaged file keeps its number and says so; the others are as before."""
    for text in ("1", "2", "3"):
        results.append(head("QueryZone"), text)
    (files / "0000000002.json").write_bytes(content)
    assert [found is None for found in results.heads()] == [False, True, False]
    with pytest.raises(StateError, match="result 2 is damaged"):
        results.get(2)
    kept = results.get(3)
    assert kept is not None
    assert kept.text == "1"


def test_an_answer_that_was_cut_off(results: Results, files: Path) -> None:
    """An answer that did not reach the disk as a whole is not taken for one."""
    results.append(head("QueryZone"), '{"a": 1}')
    path = files / "0000000001.json"
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(StateError, match="damaged"):
        results.get(1)


def test_a_newer_format(results: Results, files: Path) -> None:
    """What a newer zscli wrote is left alone and said."""
    results.append(head("QueryZone"), "{}")
    (files / "0000000001.json").write_bytes(b'{"format": 99}\n{}')
    with pytest.raises(StateError, match="newer zscli"):
        results.get(1)


def test_foreign_names(results: Results, files: Path) -> None:
    """Other files in the folder, whatever they are called, are no results."""
    results.append(head("QueryZone"), "1")
    for name in ("notes.txt", "abcdefghij.json", "1.json", ".0000000002.json.new"):
        (files / name).write_bytes(b"x")
    results.append(head("QueryZone"), "2")
    assert texts(results) == ["2", "1"]


def _many(folder: Path, name: str) -> None:
    results = Results(folder, "default", most=30)
    for number in range(20):
        results.append(head("QueryZone"), f"{name}{number}")


def test_two_processes(folder: Path) -> None:
    """Two processes at once lose nothing, and each result has a number of its own."""
    fork = multiprocessing.get_context("fork")
    both = [fork.Process(target=_many, args=(folder, name)) for name in "ab"]
    for process in both:
        process.start()
    for process in both:
        process.join(30)
    results = Results(folder, "default", most=30)
    found = texts(results)
    assert len(found) == 30
    for name in "ab":
        own = [text for text in found if text and text[0] == name]
        assert own == [f"{name}{number}" for number in range(19, 19 - len(own), -1)]


def test_profiles_apart(folder: Path) -> None:
    """Each profile has results of its own, whatever its name."""
    for name in ("prod", "../x", "a/b", ".."):
        Results(folder, name).append(head("QueryZone"), name)
    for name in ("prod", "../x", "a/b", ".."):
        assert texts(Results(folder, name)) == [name]
    assert {path.parent for path in folder.parent.rglob("results-*")} == {folder}


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_what_cannot_be_written(
    results: Results, refuse: Callable[[int], None], folder: Path, number: int
) -> None:
    """Results that no file takes are kept for this process, and why can be told."""
    refuse(number)
    results.append(head("QueryZone"), "1")
    results.append(head("QueryZone"), "2")
    assert texts(results) == ["2", "1"]
    assert results.trouble is not None
    assert results.trouble.hint
    assert texts(Results(folder, "default")) == []


def test_a_full_disk(results: Results, files: Path, fill_disk: Callable[[], None]) -> None:
    """A disk that fills up leaves no half of a result."""
    results.append(head("QueryZone"), "1")
    fill_disk()
    results.append(head("QueryZone"), "2")
    assert [path.name for path in files.glob("*.json*")] == ["0000000001.json"]


def test_somebody_elses_file(
    results: Results, files: Path, give_away: Callable[[Path], None]
) -> None:
    """A file that belongs to somebody else is not read."""
    results.append(head("QueryZone"), "1")
    give_away(files / "0000000001.json")
    with pytest.raises(StateError, match="another user"):
        list(results.heads())


def test_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder results last as long as the process, within a room of their own."""
    monkeypatch.setattr(module, "MOST_IN_MEMORY", 100)
    results = Results(None, "demo", most=3)
    for number in range(5):
        results.append(head("QueryZone"), str(number))
    assert texts(results) == ["4", "3", "2"]
    results.append(head("QueryZone"), "x" * 99)
    assert texts(results) == ["x" * 99, "4"]
